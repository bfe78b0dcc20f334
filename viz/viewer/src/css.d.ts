/** A style sheet comes into the bundle as its text. */
declare module "*.css" {
  const text: string;
  export default text;
}

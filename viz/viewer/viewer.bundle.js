var ms={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},gs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Qm=0,sf=1,eg=2;var _a=1,tg=2,Jr=3,rn=0,Wt=1,pn=2,Qs=0,Qr=1,rf=2,of=3,af=4,ng=5;var er=100,ig=101,sg=102,rg=103,og=104,ag=200,cg=201,lg=202,ug=203,cf=204,lf=205,hg=206,fg=207,dg=208,pg=209,mg=210,gg=211,_g=212,xg=213,yg=214,Lc=0,Nc=1,Dc=2,us=3,Oc=4,Uc=5,Nr=6,Fc=7,uf=0,vg=1,bg=2,vi=0,hf=1,ff=2,df=3,pf=4,mf=5,gf=6,_f=7,Wh="attached",Sg="detached",xf=300,tr=301,eo=302,tl=303,nl=304,hs=1e3,Yn=1001,Dr=1002,wt=1003,il=1004;var nr=1005;var Gt=1006,to=1007;var Zn=1008;var mn=1009,yf=1010,vf=1011,no=1012,sl=1013,ri=1014,Bn=1015,oi=1016,rl=1017,ol=1018,ir=1020,bf=35902,Sf=35899,Mf=1021,wf=1022,Nn=1023,Bi=1026,Zi=1027,al=1028,cl=1029,_s=1030,ll=1031;var ul=1033,xa=33776,ya=33777,va=33778,ba=33779,hl=35840,fl=35841,dl=35842,pl=35843,ml=36196,gl=37492,_l=37496,xl=37488,yl=37489,Sa=37490,vl=37491,bl=37808,Sl=37809,Ml=37810,wl=37811,Tl=37812,Al=37813,El=37814,Rl=37815,Cl=37816,Pl=37817,Il=37818,Ll=37819,Nl=37820,Dl=37821,Ol=36492,Ul=36494,Fl=36495,kl=36283,Bl=36284,Ma=36285,zl=36286;var Ks=2300,$s=2301,Pc=2302,Xh=2303,qh=2400,Yh=2401,Kh=2402,Mg=2500;var Tf=0,wa=1,io=2,wg=3200;var Vl=0,Tg=1,ji="",Vt="srgb",bn="srgb-linear",qo="linear",at="srgb";var Ic=7680;var Ag=519,Eg=512,Rg=513,Cg=514,Af=515,Pg=516,Ig=517,Ef=518,Rf=519,Cf=35044;var Pf="300 es",Kn=2e3,Or=2001;function Gv(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function Wv(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Ur(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Lg(){let i=Ur("canvas");return i.style.display="block",i}var um={},Fr=null;function Yo(...i){let e="THREE."+i.shift();Fr?Fr("log",e,...i):console.log(e,...i)}function Ng(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ee(...i){i=Ng(i);let e="THREE."+i.shift();if(Fr)Fr("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function De(...i){i=Ng(i);let e="THREE."+i.shift();if(Fr)Fr("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Ys(...i){let e=i.join(" ");e in um||(um[e]=!0,Ee(...i))}function Dg(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var Og={[Lc]:Lc,[Dc]:Nr,[Oc]:Oc,[us]:Uc,[Nc]:Nc,[Nr]:Dc,[Fc]:Fc,[Uc]:us},si=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},un=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],hm=1234567,Wo=Math.PI/180,Zs=180/Math.PI;function bi(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(un[i&255]+un[i>>8&255]+un[i>>16&255]+un[i>>24&255]+"-"+un[e&255]+un[e>>8&255]+"-"+un[e>>16&15|64]+un[e>>24&255]+"-"+un[t&63|128]+un[t>>8&255]+"-"+un[t>>16&255]+un[t>>24&255]+un[n&255]+un[n>>8&255]+un[n>>16&255]+un[n>>24&255]).toLowerCase()}function Be(i,e,t){return Math.max(e,Math.min(t,i))}function If(i,e){return(i%e+e)%e}function Xv(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function qv(i,e,t){return i!==e?(t-i)/(e-i):0}function Xo(i,e,t){return(1-t)*i+t*e}function Yv(i,e,t,n){return Xo(i,e,1-Math.exp(-t*n))}function Kv(i,e=1){return e-Math.abs(If(i,e*2)-e)}function $v(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function Zv(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function jv(i,e){return i+Math.floor(Math.random()*(e-i+1))}function Jv(i,e){return i+Math.random()*(e-i)}function Qv(i){return i*(.5-Math.random())}function eb(i){i!==void 0&&(hm=i);let e=hm+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function tb(i){return i*Wo}function nb(i){return i*Zs}function ib(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function sb(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function Lf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function rb(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),c=o(t/2),l=r((e+n)/2),u=o((e+n)/2),h=r((e-n)/2),f=o((e-n)/2),d=r((n-e)/2),m=o((n-e)/2);switch(s){case"XYX":i.set(a*u,c*h,c*f,a*l);break;case"YZY":i.set(c*f,a*u,c*h,a*l);break;case"ZXZ":i.set(c*h,c*f,a*u,a*l);break;case"XZX":i.set(a*u,c*m,c*d,a*l);break;case"YXY":i.set(c*d,a*u,c*m,a*l);break;case"ZYZ":i.set(c*m,c*d,a*u,a*l);break;default:Ee("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Hl(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Nf(i,e){if(e.constructor===Float32Array)return i;let t=Hl(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function Df(i,e){if(e.constructor===Float32Array)return i;let t=Hl(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var so={DEG2RAD:Wo,RAD2DEG:Zs,generateUUID:bi,clamp:Be,euclideanModulo:If,mapLinear:Xv,inverseLerp:qv,lerp:Xo,damp:Yv,pingpong:Kv,smoothstep:$v,smootherstep:Zv,randInt:jv,randFloat:Jv,randFloatSpread:Qv,seededRandom:eb,degToRad:tb,radToDeg:nb,isPowerOfTwo:ib,ceilPowerOfTwo:sb,floorPowerOfTwo:Lf,setQuaternionFromProperEuler:rb,normalize:Df,denormalize:Nf},Se=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Be(this.x,e.x,t.x),this.y=Be(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Be(this.x,e,t),this.y=Be(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Be(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Be(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},dn=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let c=n[s+0],l=n[s+1],u=n[s+2],h=n[s+3],f=r[o+0],d=r[o+1],m=r[o+2],y=r[o+3];if(h!==y||c!==f||l!==d||u!==m){let p=c*f+l*d+u*m+h*y;p<0&&(f=-f,d=-d,m=-m,y=-y,p=-p);let g=1-a;if(p<.9995){let x=Math.acos(p),S=Math.sin(x);g=Math.sin(g*x)/S,a=Math.sin(a*x)/S,c=c*g+f*a,l=l*g+d*a,u=u*g+m*a,h=h*g+y*a}else{c=c*g+f*a,l=l*g+d*a,u=u*g+m*a,h=h*g+y*a;let x=1/Math.sqrt(c*c+l*l+u*u+h*h);c*=x,l*=x,u*=x,h*=x}}e[t]=c,e[t+1]=l,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],c=n[s+1],l=n[s+2],u=n[s+3],h=r[o],f=r[o+1],d=r[o+2],m=r[o+3];return e[t]=a*m+u*h+c*d-l*f,e[t+1]=c*m+u*f+l*h-a*d,e[t+2]=l*m+u*d+a*f-c*h,e[t+3]=u*m-a*h-c*f-l*d,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,c=Math.sin,l=a(n/2),u=a(s/2),h=a(r/2),f=c(n/2),d=c(s/2),m=c(r/2);switch(o){case"XYZ":this._x=f*u*h+l*d*m,this._y=l*d*h-f*u*m,this._z=l*u*m+f*d*h,this._w=l*u*h-f*d*m;break;case"YXZ":this._x=f*u*h+l*d*m,this._y=l*d*h-f*u*m,this._z=l*u*m-f*d*h,this._w=l*u*h+f*d*m;break;case"ZXY":this._x=f*u*h-l*d*m,this._y=l*d*h+f*u*m,this._z=l*u*m+f*d*h,this._w=l*u*h-f*d*m;break;case"ZYX":this._x=f*u*h-l*d*m,this._y=l*d*h+f*u*m,this._z=l*u*m-f*d*h,this._w=l*u*h+f*d*m;break;case"YZX":this._x=f*u*h+l*d*m,this._y=l*d*h+f*u*m,this._z=l*u*m-f*d*h,this._w=l*u*h-f*d*m;break;case"XZY":this._x=f*u*h-l*d*m,this._y=l*d*h-f*u*m,this._z=l*u*m+f*d*h,this._w=l*u*h+f*d*m;break;default:Ee("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],c=t[9],l=t[2],u=t[6],h=t[10],f=n+a+h;if(f>0){let d=.5/Math.sqrt(f+1);this._w=.25/d,this._x=(u-c)*d,this._y=(r-l)*d,this._z=(o-s)*d}else if(n>a&&n>h){let d=2*Math.sqrt(1+n-a-h);this._w=(u-c)/d,this._x=.25*d,this._y=(s+o)/d,this._z=(r+l)/d}else if(a>h){let d=2*Math.sqrt(1+a-n-h);this._w=(r-l)/d,this._x=(s+o)/d,this._y=.25*d,this._z=(c+u)/d}else{let d=2*Math.sqrt(1+h-n-a);this._w=(o-s)/d,this._x=(r+l)/d,this._y=(c+u)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Be(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,c=t._y,l=t._z,u=t._w;return this._x=n*u+o*a+s*l-r*c,this._y=s*u+o*c+r*a-n*l,this._z=r*u+o*l+n*c-s*a,this._w=o*u-n*a-s*c-r*l,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let c=1-t;if(a<.9995){let l=Math.acos(a),u=Math.sin(l);c=Math.sin(c*l)/u,t=Math.sin(t*l)/u,this._x=this._x*c+n*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this._onChangeCallback()}else this._x=this._x*c+n*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},L=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(fm.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(fm.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,c=e.w,l=2*(o*s-a*n),u=2*(a*t-r*s),h=2*(r*n-o*t);return this.x=t+c*l+o*h-a*u,this.y=n+c*u+a*l-r*h,this.z=s+c*h+r*u-o*l,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Be(this.x,e.x,t.x),this.y=Be(this.y,e.y,t.y),this.z=Be(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Be(this.x,e,t),this.y=Be(this.y,e,t),this.z=Be(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Be(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,c=t.z;return this.x=s*c-r*a,this.y=r*o-n*c,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return yh.copy(this).projectOnVector(e),this.sub(yh)}reflect(e){return this.sub(yh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Be(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},yh=new L,fm=new dn,Ue=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,c,l){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,c,l)}set(e,t,n,s,r,o,a,c,l){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=c,u[6]=n,u[7]=o,u[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],c=n[6],l=n[1],u=n[4],h=n[7],f=n[2],d=n[5],m=n[8],y=s[0],p=s[3],g=s[6],x=s[1],S=s[4],b=s[7],M=s[2],A=s[5],_=s[8];return r[0]=o*y+a*x+c*M,r[3]=o*p+a*S+c*A,r[6]=o*g+a*b+c*_,r[1]=l*y+u*x+h*M,r[4]=l*p+u*S+h*A,r[7]=l*g+u*b+h*_,r[2]=f*y+d*x+m*M,r[5]=f*p+d*S+m*A,r[8]=f*g+d*b+m*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8];return t*o*u-t*a*l-n*r*u+n*a*c+s*r*l-s*o*c}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8],h=u*o-a*l,f=a*c-u*r,d=l*r-o*c,m=t*h+n*f+s*d;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let y=1/m;return e[0]=h*y,e[1]=(s*l-u*n)*y,e[2]=(a*n-s*o)*y,e[3]=f*y,e[4]=(u*t-s*c)*y,e[5]=(s*r-a*t)*y,e[6]=d*y,e[7]=(n*c-l*t)*y,e[8]=(o*t-n*r)*y,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let c=Math.cos(r),l=Math.sin(r);return this.set(n*c,n*l,-n*(c*o+l*a)+o+e,-s*l,s*c,-s*(-l*o+c*a)+a+t,0,0,1),this}scale(e,t){return Ys("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(vh.makeScale(e,t)),this}rotate(e){return Ys("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(vh.makeRotation(-e)),this}translate(e,t){return Ys("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(vh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},vh=new Ue,dm=new Ue().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),pm=new Ue().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function ob(){let i={enabled:!0,workingColorSpace:bn,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===at&&(s.r=ki(s.r),s.g=ki(s.g),s.b=ki(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===at&&(s.r=Lr(s.r),s.g=Lr(s.g),s.b=Lr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===ji?qo:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[bn]:{primaries:e,whitePoint:n,transfer:qo,toXYZ:dm,fromXYZ:pm,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Vt},outputColorSpaceConfig:{drawingBufferColorSpace:Vt}},[Vt]:{primaries:e,whitePoint:n,transfer:at,toXYZ:dm,fromXYZ:pm,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Vt}}}),i}var We=ob();function ki(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Lr(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var gr,kc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{gr===void 0&&(gr=Ur("canvas")),gr.width=e.width,gr.height=e.height;let s=gr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=gr}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Ur("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=ki(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(ki(t[n]/255)*255):t[n]=ki(t[n]);return{data:t,width:e.width,height:e.height}}else return Ee("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},ab=0,kr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:ab++}),this.uuid=bi(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(bh(s[o].image)):r.push(bh(s[o]))}else r=bh(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function bh(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?kc.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ee("Texture: Unable to serialize Texture."),{})}var cb=0,Sh=new L,Jt=class i extends si{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=Yn,s=Yn,r=Gt,o=Zn,a=Nn,c=mn,l=i.DEFAULT_ANISOTROPY,u=ji){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:cb++}),this.uuid=bi(),this.name="",this.source=new kr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=l,this.format=a,this.internalFormat=null,this.type=c,this.offset=new Se(0,0),this.repeat=new Se(1,1),this.center=new Se(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ue,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Sh).x}get height(){return this.source.getSize(Sh).y}get depth(){return this.source.getSize(Sh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ee(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ee(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==xf)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case hs:e.x=e.x-Math.floor(e.x);break;case Yn:e.x=e.x<0?0:1;break;case Dr:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case hs:e.y=e.y-Math.floor(e.y);break;case Yn:e.y=e.y<0?0:1;break;case Dr:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Jt.DEFAULT_IMAGE=null;Jt.DEFAULT_MAPPING=xf;Jt.DEFAULT_ANISOTROPY=1;var it=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,c=e.elements,l=c[0],u=c[4],h=c[8],f=c[1],d=c[5],m=c[9],y=c[2],p=c[6],g=c[10];if(Math.abs(u-f)<.01&&Math.abs(h-y)<.01&&Math.abs(m-p)<.01){if(Math.abs(u+f)<.1&&Math.abs(h+y)<.1&&Math.abs(m+p)<.1&&Math.abs(l+d+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let S=(l+1)/2,b=(d+1)/2,M=(g+1)/2,A=(u+f)/4,_=(h+y)/4,w=(m+p)/4;return S>b&&S>M?S<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(S),s=A/n,r=_/n):b>M?b<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(b),n=A/s,r=w/s):M<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(M),n=_/r,s=w/r),this.set(n,s,r,t),this}let x=Math.sqrt((p-m)*(p-m)+(h-y)*(h-y)+(f-u)*(f-u));return Math.abs(x)<.001&&(x=1),this.x=(p-m)/x,this.y=(h-y)/x,this.z=(f-u)/x,this.w=Math.acos((l+d+g-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Be(this.x,e.x,t.x),this.y=Be(this.y,e.y,t.y),this.z=Be(this.z,e.z,t.z),this.w=Be(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Be(this.x,e,t),this.y=Be(this.y,e,t),this.z=Be(this.z,e,t),this.w=Be(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Be(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Bc=class extends si{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Gt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new it(0,0,e,t),this.scissorTest=!1,this.viewport=new it(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new Jt({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Gt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new kr(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Sn=class extends Bc{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},Ko=class extends Jt{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=wt,this.minFilter=wt,this.wrapR=Yn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var zc=class extends Jt{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=wt,this.minFilter=wt,this.wrapR=Yn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Ae=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,c,l,u,h,f,d,m,y,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,c,l,u,h,f,d,m,y,p)}set(e,t,n,s,r,o,a,c,l,u,h,f,d,m,y,p){let g=this.elements;return g[0]=e,g[4]=t,g[8]=n,g[12]=s,g[1]=r,g[5]=o,g[9]=a,g[13]=c,g[2]=l,g[6]=u,g[10]=h,g[14]=f,g[3]=d,g[7]=m,g[11]=y,g[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/_r.setFromMatrixColumn(e,0).length(),r=1/_r.setFromMatrixColumn(e,1).length(),o=1/_r.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),c=Math.cos(s),l=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let f=o*u,d=o*h,m=a*u,y=a*h;t[0]=c*u,t[4]=-c*h,t[8]=l,t[1]=d+m*l,t[5]=f-y*l,t[9]=-a*c,t[2]=y-f*l,t[6]=m+d*l,t[10]=o*c}else if(e.order==="YXZ"){let f=c*u,d=c*h,m=l*u,y=l*h;t[0]=f+y*a,t[4]=m*a-d,t[8]=o*l,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=d*a-m,t[6]=y+f*a,t[10]=o*c}else if(e.order==="ZXY"){let f=c*u,d=c*h,m=l*u,y=l*h;t[0]=f-y*a,t[4]=-o*h,t[8]=m+d*a,t[1]=d+m*a,t[5]=o*u,t[9]=y-f*a,t[2]=-o*l,t[6]=a,t[10]=o*c}else if(e.order==="ZYX"){let f=o*u,d=o*h,m=a*u,y=a*h;t[0]=c*u,t[4]=m*l-d,t[8]=f*l+y,t[1]=c*h,t[5]=y*l+f,t[9]=d*l-m,t[2]=-l,t[6]=a*c,t[10]=o*c}else if(e.order==="YZX"){let f=o*c,d=o*l,m=a*c,y=a*l;t[0]=c*u,t[4]=y-f*h,t[8]=m*h+d,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-l*u,t[6]=d*h+m,t[10]=f-y*h}else if(e.order==="XZY"){let f=o*c,d=o*l,m=a*c,y=a*l;t[0]=c*u,t[4]=-h,t[8]=l*u,t[1]=f*h+y,t[5]=o*u,t[9]=d*h-m,t[2]=m*h-d,t[6]=a*u,t[10]=y*h+f}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(lb,e,ub)}lookAt(e,t,n){let s=this.elements;return Un.subVectors(e,t),Un.lengthSq()===0&&(Un.z=1),Un.normalize(),ss.crossVectors(n,Un),ss.lengthSq()===0&&(Math.abs(n.z)===1?Un.x+=1e-4:Un.z+=1e-4,Un.normalize(),ss.crossVectors(n,Un)),ss.normalize(),sc.crossVectors(Un,ss),s[0]=ss.x,s[4]=sc.x,s[8]=Un.x,s[1]=ss.y,s[5]=sc.y,s[9]=Un.y,s[2]=ss.z,s[6]=sc.z,s[10]=Un.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],c=n[8],l=n[12],u=n[1],h=n[5],f=n[9],d=n[13],m=n[2],y=n[6],p=n[10],g=n[14],x=n[3],S=n[7],b=n[11],M=n[15],A=s[0],_=s[4],w=s[8],D=s[12],R=s[1],P=s[5],I=s[9],U=s[13],N=s[2],B=s[6],G=s[10],W=s[14],te=s[3],q=s[7],Q=s[11],ee=s[15];return r[0]=o*A+a*R+c*N+l*te,r[4]=o*_+a*P+c*B+l*q,r[8]=o*w+a*I+c*G+l*Q,r[12]=o*D+a*U+c*W+l*ee,r[1]=u*A+h*R+f*N+d*te,r[5]=u*_+h*P+f*B+d*q,r[9]=u*w+h*I+f*G+d*Q,r[13]=u*D+h*U+f*W+d*ee,r[2]=m*A+y*R+p*N+g*te,r[6]=m*_+y*P+p*B+g*q,r[10]=m*w+y*I+p*G+g*Q,r[14]=m*D+y*U+p*W+g*ee,r[3]=x*A+S*R+b*N+M*te,r[7]=x*_+S*P+b*B+M*q,r[11]=x*w+S*I+b*G+M*Q,r[15]=x*D+S*U+b*W+M*ee,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],c=e[9],l=e[13],u=e[2],h=e[6],f=e[10],d=e[14],m=e[3],y=e[7],p=e[11],g=e[15],x=c*d-l*f,S=a*d-l*h,b=a*f-c*h,M=o*d-l*u,A=o*f-c*u,_=o*h-a*u;return t*(y*x-p*S+g*b)-n*(m*x-p*M+g*A)+s*(m*S-y*M+g*_)-r*(m*b-y*A+p*_)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],c=e[2],l=e[6],u=e[10];return t*(o*u-a*l)-n*(r*u-a*c)+s*(r*l-o*c)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],u=e[8],h=e[9],f=e[10],d=e[11],m=e[12],y=e[13],p=e[14],g=e[15],x=t*a-n*o,S=t*c-s*o,b=t*l-r*o,M=n*c-s*a,A=n*l-r*a,_=s*l-r*c,w=u*y-h*m,D=u*p-f*m,R=u*g-d*m,P=h*p-f*y,I=h*g-d*y,U=f*g-d*p,N=x*U-S*I+b*P+M*R-A*D+_*w;if(N===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let B=1/N;return e[0]=(a*U-c*I+l*P)*B,e[1]=(s*I-n*U-r*P)*B,e[2]=(y*_-p*A+g*M)*B,e[3]=(f*A-h*_-d*M)*B,e[4]=(c*R-o*U-l*D)*B,e[5]=(t*U-s*R+r*D)*B,e[6]=(p*b-m*_-g*S)*B,e[7]=(u*_-f*b+d*S)*B,e[8]=(o*I-a*R+l*w)*B,e[9]=(n*R-t*I-r*w)*B,e[10]=(m*A-y*b+g*x)*B,e[11]=(h*b-u*A-d*x)*B,e[12]=(a*D-o*P-c*w)*B,e[13]=(t*P-n*D+s*w)*B,e[14]=(y*S-m*M-p*x)*B,e[15]=(u*M-h*S+f*x)*B,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,c=e.z,l=r*o,u=r*a;return this.set(l*o+n,l*a-s*c,l*c+s*a,0,l*a+s*c,u*a+n,u*c-s*o,0,l*c-s*a,u*c+s*o,r*c*c+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,c=t._w,l=r+r,u=o+o,h=a+a,f=r*l,d=r*u,m=r*h,y=o*u,p=o*h,g=a*h,x=c*l,S=c*u,b=c*h,M=n.x,A=n.y,_=n.z;return s[0]=(1-(y+g))*M,s[1]=(d+b)*M,s[2]=(m-S)*M,s[3]=0,s[4]=(d-b)*A,s[5]=(1-(f+g))*A,s[6]=(p+x)*A,s[7]=0,s[8]=(m+S)*_,s[9]=(p-x)*_,s[10]=(1-(f+y))*_,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=_r.set(s[0],s[1],s[2]).length(),a=_r.set(s[4],s[5],s[6]).length(),c=_r.set(s[8],s[9],s[10]).length();r<0&&(o=-o),ti.copy(this);let l=1/o,u=1/a,h=1/c;return ti.elements[0]*=l,ti.elements[1]*=l,ti.elements[2]*=l,ti.elements[4]*=u,ti.elements[5]*=u,ti.elements[6]*=u,ti.elements[8]*=h,ti.elements[9]*=h,ti.elements[10]*=h,t.setFromRotationMatrix(ti),n.x=o,n.y=a,n.z=c,this}makePerspective(e,t,n,s,r,o,a=Kn,c=!1){let l=this.elements,u=2*r/(t-e),h=2*r/(n-s),f=(t+e)/(t-e),d=(n+s)/(n-s),m,y;if(c)m=r/(o-r),y=o*r/(o-r);else if(a===Kn)m=-(o+r)/(o-r),y=-2*o*r/(o-r);else if(a===Or)m=-o/(o-r),y=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=f,l[12]=0,l[1]=0,l[5]=h,l[9]=d,l[13]=0,l[2]=0,l[6]=0,l[10]=m,l[14]=y,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=Kn,c=!1){let l=this.elements,u=2/(t-e),h=2/(n-s),f=-(t+e)/(t-e),d=-(n+s)/(n-s),m,y;if(c)m=1/(o-r),y=o/(o-r);else if(a===Kn)m=-2/(o-r),y=-(o+r)/(o-r);else if(a===Or)m=-1/(o-r),y=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=0,l[12]=f,l[1]=0,l[5]=h,l[9]=0,l[13]=d,l[2]=0,l[6]=0,l[10]=m,l[14]=y,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},_r=new L,ti=new Ae,lb=new L(0,0,0),ub=new L(1,1,1),ss=new L,sc=new L,Un=new L,mm=new Ae,gm=new dn,zi=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],c=s[1],l=s[5],u=s[9],h=s[2],f=s[6],d=s[10];switch(t){case"XYZ":this._y=Math.asin(Be(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,d),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(f,l),this._z=0);break;case"YXZ":this._x=Math.asin(-Be(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,d),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(Be(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-h,d),this._z=Math.atan2(-o,l)):(this._y=0,this._z=Math.atan2(c,r));break;case"ZYX":this._y=Math.asin(-Be(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(f,d),this._z=Math.atan2(c,r)):(this._x=0,this._z=Math.atan2(-o,l));break;case"YZX":this._z=Math.asin(Be(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-u,l),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,d));break;case"XZY":this._z=Math.asin(-Be(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,l),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,d),this._y=0);break;default:Ee("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return mm.makeRotationFromQuaternion(e),this.setFromRotationMatrix(mm,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return gm.setFromEuler(this),this.setFromQuaternion(gm,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};zi.DEFAULT_ORDER="XYZ";var Br=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},hb=0,_m=new L,xr=new dn,Li=new Ae,rc=new L,Oo=new L,fb=new L,db=new dn,xm=new L(1,0,0),ym=new L(0,1,0),vm=new L(0,0,1),bm={type:"added"},pb={type:"removed"},yr={type:"childadded",child:null},Mh={type:"childremoved",child:null},Et=class i extends si{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:hb++}),this.uuid=bi(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new L,t=new zi,n=new dn,s=new L(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Ae},normalMatrix:{value:new Ue}}),this.matrix=new Ae,this.matrixWorld=new Ae,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Br,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return xr.setFromAxisAngle(e,t),this.quaternion.multiply(xr),this}rotateOnWorldAxis(e,t){return xr.setFromAxisAngle(e,t),this.quaternion.premultiply(xr),this}rotateX(e){return this.rotateOnAxis(xm,e)}rotateY(e){return this.rotateOnAxis(ym,e)}rotateZ(e){return this.rotateOnAxis(vm,e)}translateOnAxis(e,t){return _m.copy(e).applyQuaternion(this.quaternion),this.position.add(_m.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(xm,e)}translateY(e){return this.translateOnAxis(ym,e)}translateZ(e){return this.translateOnAxis(vm,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Li.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?rc.copy(e):rc.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Oo.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Li.lookAt(Oo,rc,this.up):Li.lookAt(rc,Oo,this.up),this.quaternion.setFromRotationMatrix(Li),s&&(Li.extractRotation(s.matrixWorld),xr.setFromRotationMatrix(Li),this.quaternion.premultiply(xr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(De("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(bm),yr.child=e,this.dispatchEvent(yr),yr.child=null):De("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(pb),Mh.child=e,this.dispatchEvent(Mh),Mh.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Li.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Li.multiply(e.parent.matrixWorld)),e.applyMatrix4(Li),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(bm),yr.child=e,this.dispatchEvent(yr),yr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Oo,e,fb),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Oo,db,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,c){return a[c.uuid]===void 0&&(a[c.uuid]=c.toJSON(e)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let c=a.shapes;if(Array.isArray(c))for(let l=0,u=c.length;l<u;l++){let h=c[l];r(e.shapes,h)}else r(e.shapes,c)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let c=0,l=this.material.length;c<l;c++)a.push(r(e.materials,this.material[c]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let c=this.animations[a];s.animations.push(r(e.animations,c))}}if(t){let a=o(e.geometries),c=o(e.materials),l=o(e.textures),u=o(e.images),h=o(e.shapes),f=o(e.skeletons),d=o(e.animations),m=o(e.nodes);a.length>0&&(n.geometries=a),c.length>0&&(n.materials=c),l.length>0&&(n.textures=l),u.length>0&&(n.images=u),h.length>0&&(n.shapes=h),f.length>0&&(n.skeletons=f),d.length>0&&(n.animations=d),m.length>0&&(n.nodes=m)}return n.object=s,n;function o(a){let c=[];for(let l in a){let u=a[l];delete u.metadata,c.push(u)}return c}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Et.DEFAULT_UP=new L(0,1,0);Et.DEFAULT_MATRIX_AUTO_UPDATE=!0;Et.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var kn=class extends Et{constructor(){super(),this.isGroup=!0,this.type="Group"}},mb={type:"move"},zr=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new kn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new kn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new L,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new L),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new kn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new L,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new L,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,c=this._grip,l=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(l&&e.hand){o=!0;for(let y of e.hand.values()){let p=t.getJointPose(y,n),g=this._getHandJoint(l,y);p!==null&&(g.matrix.fromArray(p.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=p.radius),g.visible=p!==null}let u=l.joints["index-finger-tip"],h=l.joints["thumb-tip"],f=u.position.distanceTo(h.position),d=.02,m=.005;l.inputState.pinching&&f>d+m?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!l.inputState.pinching&&f<=d-m&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else c!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(c.matrix.fromArray(r.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,r.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(r.linearVelocity)):c.hasLinearVelocity=!1,r.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(r.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(mb)))}return a!==null&&(a.visible=s!==null),c!==null&&(c.visible=r!==null),l!==null&&(l.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new kn;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},Ug={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},rs={h:0,s:0,l:0},oc={h:0,s:0,l:0};function wh(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Ne=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Vt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,We.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=We.workingColorSpace){return this.r=e,this.g=t,this.b=n,We.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=We.workingColorSpace){if(e=If(e,1),t=Be(t,0,1),n=Be(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=wh(o,r,e+1/3),this.g=wh(o,r,e),this.b=wh(o,r,e-1/3)}return We.colorSpaceToWorking(this,s),this}setStyle(e,t=Vt){function n(r){r!==void 0&&parseFloat(r)<1&&Ee("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ee("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ee("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Vt){let n=Ug[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ee("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=ki(e.r),this.g=ki(e.g),this.b=ki(e.b),this}copyLinearToSRGB(e){return this.r=Lr(e.r),this.g=Lr(e.g),this.b=Lr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Vt){return We.workingToColorSpace(hn.copy(this),e),Math.round(Be(hn.r*255,0,255))*65536+Math.round(Be(hn.g*255,0,255))*256+Math.round(Be(hn.b*255,0,255))}getHexString(e=Vt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=We.workingColorSpace){We.workingToColorSpace(hn.copy(this),t);let n=hn.r,s=hn.g,r=hn.b,o=Math.max(n,s,r),a=Math.min(n,s,r),c,l,u=(a+o)/2;if(a===o)c=0,l=0;else{let h=o-a;switch(l=u<=.5?h/(o+a):h/(2-o-a),o){case n:c=(s-r)/h+(s<r?6:0);break;case s:c=(r-n)/h+2;break;case r:c=(n-s)/h+4;break}c/=6}return e.h=c,e.s=l,e.l=u,e}getRGB(e,t=We.workingColorSpace){return We.workingToColorSpace(hn.copy(this),t),e.r=hn.r,e.g=hn.g,e.b=hn.b,e}getStyle(e=Vt){We.workingToColorSpace(hn.copy(this),e);let t=hn.r,n=hn.g,s=hn.b;return e!==Vt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(rs),this.setHSL(rs.h+e,rs.s+t,rs.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(rs),e.getHSL(oc);let n=Xo(rs.h,oc.h,t),s=Xo(rs.s,oc.s,t),r=Xo(rs.l,oc.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},hn=new Ne;Ne.NAMES=Ug;var Vi=class extends Et{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new zi,this.environmentIntensity=1,this.environmentRotation=new zi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},ni=new L,Ni=new L,Th=new L,Di=new L,vr=new L,br=new L,Sm=new L,Ah=new L,Eh=new L,Rh=new L,Ch=new it,Ph=new it,Ih=new it,fn=class i{constructor(e=new L,t=new L,n=new L){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),ni.subVectors(e,t),s.cross(ni);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){ni.subVectors(s,t),Ni.subVectors(n,t),Th.subVectors(e,t);let o=ni.dot(ni),a=ni.dot(Ni),c=ni.dot(Th),l=Ni.dot(Ni),u=Ni.dot(Th),h=o*l-a*a;if(h===0)return r.set(0,0,0),null;let f=1/h,d=(l*c-a*u)*f,m=(o*u-a*c)*f;return r.set(1-d-m,m,d)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,Di)===null?!1:Di.x>=0&&Di.y>=0&&Di.x+Di.y<=1}static getInterpolation(e,t,n,s,r,o,a,c){return this.getBarycoord(e,t,n,s,Di)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(r,Di.x),c.addScaledVector(o,Di.y),c.addScaledVector(a,Di.z),c)}static getInterpolatedAttribute(e,t,n,s,r,o){return Ch.setScalar(0),Ph.setScalar(0),Ih.setScalar(0),Ch.fromBufferAttribute(e,t),Ph.fromBufferAttribute(e,n),Ih.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(Ch,r.x),o.addScaledVector(Ph,r.y),o.addScaledVector(Ih,r.z),o}static isFrontFacing(e,t,n,s){return ni.subVectors(n,t),Ni.subVectors(e,t),ni.cross(Ni).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return ni.subVectors(this.c,this.b),Ni.subVectors(this.a,this.b),ni.cross(Ni).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;vr.subVectors(s,n),br.subVectors(r,n),Ah.subVectors(e,n);let c=vr.dot(Ah),l=br.dot(Ah);if(c<=0&&l<=0)return t.copy(n);Eh.subVectors(e,s);let u=vr.dot(Eh),h=br.dot(Eh);if(u>=0&&h<=u)return t.copy(s);let f=c*h-u*l;if(f<=0&&c>=0&&u<=0&&c-u>0)return o=c/(c-u),t.copy(n).addScaledVector(vr,o);Rh.subVectors(e,r);let d=vr.dot(Rh),m=br.dot(Rh);if(m>=0&&d<=m)return t.copy(r);let y=d*l-c*m;if(y<=0&&l>=0&&m<=0)return a=l/(l-m),t.copy(n).addScaledVector(br,a);let p=u*m-d*h;if(p<=0&&h-u>=0&&d-m>=0)return Sm.subVectors(r,s),a=(h-u)/(h-u+(d-m)),t.copy(s).addScaledVector(Sm,a);let g=1/(p+y+f);return o=y*g,a=f*g,t.copy(n).addScaledVector(vr,o).addScaledVector(br,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},ht=class{constructor(e=new L(1/0,1/0,1/0),t=new L(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(ii.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(ii.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=ii.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,ii):ii.fromBufferAttribute(r,o),ii.applyMatrix4(e.matrixWorld),this.expandByPoint(ii);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),ac.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),ac.copy(n.boundingBox)),ac.applyMatrix4(e.matrixWorld),this.union(ac)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,ii),ii.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Uo),cc.subVectors(this.max,Uo),Sr.subVectors(e.a,Uo),Mr.subVectors(e.b,Uo),wr.subVectors(e.c,Uo),os.subVectors(Mr,Sr),as.subVectors(wr,Mr),Gs.subVectors(Sr,wr);let t=[0,-os.z,os.y,0,-as.z,as.y,0,-Gs.z,Gs.y,os.z,0,-os.x,as.z,0,-as.x,Gs.z,0,-Gs.x,-os.y,os.x,0,-as.y,as.x,0,-Gs.y,Gs.x,0];return!Lh(t,Sr,Mr,wr,cc)||(t=[1,0,0,0,1,0,0,0,1],!Lh(t,Sr,Mr,wr,cc))?!1:(lc.crossVectors(os,as),t=[lc.x,lc.y,lc.z],Lh(t,Sr,Mr,wr,cc))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,ii).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(ii).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Oi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Oi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Oi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Oi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Oi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Oi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Oi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Oi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Oi),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Oi=[new L,new L,new L,new L,new L,new L,new L,new L],ii=new L,ac=new ht,Sr=new L,Mr=new L,wr=new L,os=new L,as=new L,Gs=new L,Uo=new L,cc=new L,lc=new L,Ws=new L;function Lh(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Ws.fromArray(i,r);let a=s.x*Math.abs(Ws.x)+s.y*Math.abs(Ws.y)+s.z*Math.abs(Ws.z),c=e.dot(Ws),l=t.dot(Ws),u=n.dot(Ws);if(Math.max(-Math.max(c,l,u),Math.min(c,l,u))>a)return!1}return!0}var kt=new L,uc=new Se,gb=0,_t=class extends si{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:gb++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=Cf,this.updateRanges=[],this.gpuType=Bn,this.version=0,this._normalizationScale=e!==void 0?Hl(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)uc.fromBufferAttribute(this,t),uc.applyMatrix3(e),this.setXY(t,uc.x,uc.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)kt.fromBufferAttribute(this,t),kt.applyMatrix3(e),this.setXYZ(t,kt.x,kt.y,kt.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)kt.fromBufferAttribute(this,t),kt.applyMatrix4(e),this.setXYZ(t,kt.x,kt.y,kt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)kt.fromBufferAttribute(this,t),kt.applyNormalMatrix(e),this.setXYZ(t,kt.x,kt.y,kt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)kt.fromBufferAttribute(this,t),kt.transformDirection(e),this.setXYZ(t,kt.x,kt.y,kt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Nf(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Df(e,this.array)}};var $o=class extends _t{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Zo=class extends _t{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var vn=class extends _t{constructor(e,t,n){super(new Float32Array(e),t,n)}},_b=new ht,Fo=new L,Nh=new L,Cn=class{constructor(e=new L,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):_b.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Fo.subVectors(e,this.center);let t=Fo.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(Fo,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Nh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Fo.copy(e.center).add(Nh)),this.expandByPoint(Fo.copy(e.center).sub(Nh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},xb=0,qn=new Ae,Dh=new Et,Tr=new L,Fn=new ht,ko=new ht,jt=new L,Qt=class i extends si{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:xb++}),this.uuid=bi(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Gv(e)?Zo:$o)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Ue().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return qn.makeRotationFromQuaternion(e),this.applyMatrix4(qn),this}rotateX(e){return qn.makeRotationX(e),this.applyMatrix4(qn),this}rotateY(e){return qn.makeRotationY(e),this.applyMatrix4(qn),this}rotateZ(e){return qn.makeRotationZ(e),this.applyMatrix4(qn),this}translate(e,t,n){return qn.makeTranslation(e,t,n),this.applyMatrix4(qn),this}scale(e,t,n){return qn.makeScale(e,t,n),this.applyMatrix4(qn),this}lookAt(e){return Dh.lookAt(e),Dh.updateMatrix(),this.applyMatrix4(Dh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Tr).negate(),this.translate(Tr.x,Tr.y,Tr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new vn(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ee("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ht);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){De("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new L(-1/0,-1/0,-1/0),new L(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];Fn.setFromBufferAttribute(r),this.morphTargetsRelative?(jt.addVectors(this.boundingBox.min,Fn.min),this.boundingBox.expandByPoint(jt),jt.addVectors(this.boundingBox.max,Fn.max),this.boundingBox.expandByPoint(jt)):(this.boundingBox.expandByPoint(Fn.min),this.boundingBox.expandByPoint(Fn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&De('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Cn);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){De("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new L,1/0);return}if(e){let n=this.boundingSphere.center;if(Fn.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];ko.setFromBufferAttribute(a),this.morphTargetsRelative?(jt.addVectors(Fn.min,ko.min),Fn.expandByPoint(jt),jt.addVectors(Fn.max,ko.max),Fn.expandByPoint(jt)):(Fn.expandByPoint(ko.min),Fn.expandByPoint(ko.max))}Fn.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)jt.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(jt));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],c=this.morphTargetsRelative;for(let l=0,u=a.count;l<u;l++)jt.fromBufferAttribute(a,l),c&&(Tr.fromBufferAttribute(e,l),jt.add(Tr)),s=Math.max(s,n.distanceToSquared(jt))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&De('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){De("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new _t(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],c=[],l=new Uint8Array(n.count);for(let D=0;D<n.count;D++)a[D]=new L,c[D]=new L;let u=new L,h=new L,f=new L,d=new Se,m=new Se,y=new Se,p=new L,g=new L;function x(D,R,P){l[D]=l[R]=l[P]=1,u.fromBufferAttribute(n,D),h.fromBufferAttribute(n,R),f.fromBufferAttribute(n,P),d.fromBufferAttribute(r,D),m.fromBufferAttribute(r,R),y.fromBufferAttribute(r,P),h.sub(u),f.sub(u),m.sub(d),y.sub(d);let I=1/(m.x*y.y-y.x*m.y);isFinite(I)&&(p.copy(h).multiplyScalar(y.y).addScaledVector(f,-m.y).multiplyScalar(I),g.copy(f).multiplyScalar(m.x).addScaledVector(h,-y.x).multiplyScalar(I),a[D].add(p),a[R].add(p),a[P].add(p),c[D].add(g),c[R].add(g),c[P].add(g))}let S=this.groups;S.length===0&&(S=[{start:0,count:e.count}]);for(let D=0,R=S.length;D<R;++D){let P=S[D],I=P.start,U=P.count;for(let N=I,B=I+U;N<B;N+=3)x(e.getX(N+0),e.getX(N+1),e.getX(N+2))}let b=new L,M=new L,A=new L,_=new L;function w(D){A.fromBufferAttribute(s,D),_.copy(A);let R=a[D];b.copy(R),b.sub(A.multiplyScalar(A.dot(R))).normalize(),M.crossVectors(_,R);let I=M.dot(c[D])<0?-1:1;o.setXYZW(D,b.x,b.y,b.z,I)}for(let D=0,R=n.count;D<R;++D)l[D]&&w(D);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new _t(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let f=0,d=n.count;f<d;f++)n.setXYZ(f,0,0,0);let s=new L,r=new L,o=new L,a=new L,c=new L,l=new L,u=new L,h=new L;if(e)for(let f=0,d=e.count;f<d;f+=3){let m=e.getX(f+0),y=e.getX(f+1),p=e.getX(f+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,y),o.fromBufferAttribute(t,p),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(n,m),c.fromBufferAttribute(n,y),l.fromBufferAttribute(n,p),a.add(u),c.add(u),l.add(u),n.setXYZ(m,a.x,a.y,a.z),n.setXYZ(y,c.x,c.y,c.z),n.setXYZ(p,l.x,l.y,l.z)}else for(let f=0,d=t.count;f<d;f+=3)s.fromBufferAttribute(t,f+0),r.fromBufferAttribute(t,f+1),o.fromBufferAttribute(t,f+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),n.setXYZ(f+0,u.x,u.y,u.z),n.setXYZ(f+1,u.x,u.y,u.z),n.setXYZ(f+2,u.x,u.y,u.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)jt.fromBufferAttribute(e,t),jt.normalize(),e.setXYZ(t,jt.x,jt.y,jt.z)}toNonIndexed(){function e(a,c){let l=a.array,u=a.itemSize,h=a.normalized,f=new l.constructor(c.length*u),d=0,m=0;for(let y=0,p=c.length;y<p;y++){a.isInterleavedBufferAttribute?d=c[y]*a.data.stride+a.offset:d=c[y]*u;for(let g=0;g<u;g++)f[m++]=l[d++]}return new _t(f,u,h)}if(this.index===null)return Ee("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let c=s[a],l=e(c,n);t.setAttribute(a,l)}let r=this.morphAttributes;for(let a in r){let c=[],l=r[a];for(let u=0,h=l.length;u<h;u++){let f=l[u],d=e(f,n);c.push(d)}t.morphAttributes[a]=c}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,c=o.length;a<c;a++){let l=o[a];t.addGroup(l.start,l.count,l.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let c=this.parameters;for(let l in c)c[l]!==void 0&&(e[l]=c[l]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let c in n){let l=n[c];e.data.attributes[c]=l.toJSON(e.data)}let s={},r=!1;for(let c in this.morphAttributes){let l=this.morphAttributes[c],u=[];for(let h=0,f=l.length;h<f;h++){let d=l[h];u.push(d.toJSON(e.data))}u.length>0&&(s[c]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let l in s){let u=s[l];this.setAttribute(l,u.clone(t))}let r=e.morphAttributes;for(let l in r){let u=[],h=r[l];for(let f=0,d=h.length;f<d;f++)u.push(h[f].clone(t));this.morphAttributes[l]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let l=0,u=o.length;l<u;l++){let h=o[l];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let c=e.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Vr=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Cf,this.updateRanges=[],this.version=0,this.uuid=bi()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Mm(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Mm(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function Mm(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=bi()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var yn=new L,Hr=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?Hl(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)yn.fromBufferAttribute(this,t),yn.applyMatrix4(e),this.setXYZ(t,yn.x,yn.y,yn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)yn.fromBufferAttribute(this,t),yn.applyNormalMatrix(e),this.setXYZ(t,yn.x,yn.y,yn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)yn.fromBufferAttribute(this,t),yn.transformDirection(e),this.setXYZ(t,yn.x,yn.y,yn.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Yo("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new _t(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Yo("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Nf(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Df(e,this.data.array)}},Oh=new L,yb=new L,vb=new Ue,nn=class{constructor(e=new L(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=Oh.subVectors(n,t).cross(yb.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(Oh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||vb.getNormalMatrix(e),s=this.coplanarPoint(Oh).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},bb=0,Pn=class extends si{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:bb++}),this.uuid=bi(),this.name="",this.type="Material",this.blending=Qr,this.side=rn,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=cf,this.blendDst=lf,this.blendEquation=er,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Ne(0,0,0),this.blendAlpha=0,this.depthFunc=us,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Ag,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Ic,this.stencilZFail=Ic,this.stencilZPass=Ic,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ee(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ee(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let c=r[a];delete c.metadata,o.push(c)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Ne().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new nn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Se().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Se().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Ui=new L,Uh=new L,hc=new L,fc=new L,In=class{constructor(e=new L,t=new L(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Ui)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Ui.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Ui.copy(this.origin).addScaledVector(this.direction,t),Ui.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){Uh.copy(e).add(t).multiplyScalar(.5),hc.copy(t).sub(e).normalize(),fc.copy(this.origin).sub(Uh);let r=e.distanceTo(t)*.5,o=-this.direction.dot(hc),a=fc.dot(this.direction),c=-fc.dot(hc),l=fc.lengthSq(),u=Math.abs(1-o*o),h,f,d,m;if(u>0)if(h=o*c-a,f=o*a-c,m=r*u,h>=0)if(f>=-m)if(f<=m){let y=1/u;h*=y,f*=y,d=h*(h+o*f+2*a)+f*(o*h+f+2*c)+l}else f=r,h=Math.max(0,-(o*f+a)),d=-h*h+f*(f+2*c)+l;else f=-r,h=Math.max(0,-(o*f+a)),d=-h*h+f*(f+2*c)+l;else f<=-m?(h=Math.max(0,-(-o*r+a)),f=h>0?-r:Math.min(Math.max(-r,-c),r),d=-h*h+f*(f+2*c)+l):f<=m?(h=0,f=Math.min(Math.max(-r,-c),r),d=f*(f+2*c)+l):(h=Math.max(0,-(o*r+a)),f=h>0?r:Math.min(Math.max(-r,-c),r),d=-h*h+f*(f+2*c)+l);else f=o>0?-r:r,h=Math.max(0,-(o*f+a)),d=-h*h+f*(f+2*c)+l;return n&&n.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(Uh).addScaledVector(hc,f),d}intersectSphere(e,t){if(e.radius<0)return null;Ui.subVectors(e.center,this.origin);let n=Ui.dot(this.direction),s=Ui.dot(Ui)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,c=n+o;return c<0?null:a<0?this.at(c,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,c,l=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,f=this.origin;return l>=0?(n=(e.min.x-f.x)*l,s=(e.max.x-f.x)*l):(n=(e.max.x-f.x)*l,s=(e.min.x-f.x)*l),u>=0?(r=(e.min.y-f.y)*u,o=(e.max.y-f.y)*u):(r=(e.max.y-f.y)*u,o=(e.min.y-f.y)*u),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-f.z)*h,c=(e.max.z-f.z)*h):(a=(e.max.z-f.z)*h,c=(e.min.z-f.z)*h),n>c||a>s)||((a>n||n!==n)&&(n=a),(c<s||s!==s)&&(s=c),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Ui)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,c=a.x,l=a.y,u=a.z,h=e.x-o.x,f=e.y-o.y,d=e.z-o.z,m=t.x-o.x,y=t.y-o.y,p=t.z-o.z,g=n.x-o.x,x=n.y-o.y,S=n.z-o.z,b=Math.abs(c),M=Math.abs(l),A=Math.abs(u),_,w,D,R,P,I,U,N,B,G,W,te;if(b>=M&&b>=A?(D=c,I=h,B=m,te=g,c>=0?(_=l,w=u,R=f,P=d,U=y,N=p,G=x,W=S):(_=u,w=l,R=d,P=f,U=p,N=y,G=S,W=x)):M>=A?(D=l,I=f,B=y,te=x,l>=0?(_=u,w=c,R=d,P=h,U=p,N=m,G=S,W=g):(_=c,w=u,R=h,P=d,U=m,N=p,G=g,W=S)):(D=u,I=d,B=p,te=S,u>=0?(_=c,w=l,R=h,P=f,U=m,N=y,G=g,W=x):(_=l,w=c,R=f,P=h,U=y,N=m,G=x,W=g)),D===0)return null;let q=_/D,Q=w/D,ee=1/D,ve=R-q*I,Oe=P-Q*I,Z=U-q*B,ue=N-Q*B,ye=G-q*te,Pe=W-Q*te,me=ye*ue-Pe*Z,Fe=ve*Pe-Oe*ye,Lt=Z*Oe-ue*ve;if(s){if(me<0||Fe<0||Lt<0)return null}else if((me<0||Fe<0||Lt<0)&&(me>0||Fe>0||Lt>0))return null;let Ie=me+Fe+Lt;if(Ie===0)return null;let et=ee*(me*I+Fe*B+Lt*te);return(Ie>0?et<0:et>0)?null:this.at(et/Ie,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},_i=class extends Pn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Ne(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new zi,this.combine=uf,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},wm=new Ae,Xs=new In,dc=new Cn,Tm=new L,pc=new L,mc=new L,gc=new L,Fh=new L,_c=new L,Am=new L,xc=new L,sn=class extends Et{constructor(e=new Qt,t=new _i){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){_c.set(0,0,0);for(let c=0,l=r.length;c<l;c++){let u=a[c],h=r[c];u!==0&&(Fh.fromBufferAttribute(h,e),o?_c.addScaledVector(Fh,u):_c.addScaledVector(Fh.sub(t),u))}t.add(_c)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),dc.copy(n.boundingSphere),dc.applyMatrix4(r),Xs.copy(e.ray).recast(e.near),!(dc.containsPoint(Xs.origin)===!1&&(Xs.intersectSphere(dc,Tm)===null||Xs.origin.distanceToSquared(Tm)>(e.far-e.near)**2))&&(wm.copy(r).invert(),Xs.copy(e.ray).applyMatrix4(wm),!(n.boundingBox!==null&&Xs.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Xs)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,c=r.attributes.position,l=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,f=r.groups,d=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,y=f.length;m<y;m++){let p=f[m],g=o[p.materialIndex],x=Math.max(p.start,d.start),S=Math.min(a.count,Math.min(p.start+p.count,d.start+d.count));for(let b=x,M=S;b<M;b+=3){let A=a.getX(b),_=a.getX(b+1),w=a.getX(b+2);s=yc(this,g,e,n,l,u,h,A,_,w),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let m=Math.max(0,d.start),y=Math.min(a.count,d.start+d.count);for(let p=m,g=y;p<g;p+=3){let x=a.getX(p),S=a.getX(p+1),b=a.getX(p+2);s=yc(this,o,e,n,l,u,h,x,S,b),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}else if(c!==void 0)if(Array.isArray(o))for(let m=0,y=f.length;m<y;m++){let p=f[m],g=o[p.materialIndex],x=Math.max(p.start,d.start),S=Math.min(c.count,Math.min(p.start+p.count,d.start+d.count));for(let b=x,M=S;b<M;b+=3){let A=b,_=b+1,w=b+2;s=yc(this,g,e,n,l,u,h,A,_,w),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let m=Math.max(0,d.start),y=Math.min(c.count,d.start+d.count);for(let p=m,g=y;p<g;p+=3){let x=p,S=p+1,b=p+2;s=yc(this,o,e,n,l,u,h,x,S,b),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}}};function Sb(i,e,t,n,s,r,o,a){let c;if(e.side===Wt?c=n.intersectTriangle(o,r,s,!0,a):c=n.intersectTriangle(s,r,o,e.side===rn,a),c===null)return null;xc.copy(a),xc.applyMatrix4(i.matrixWorld);let l=t.ray.origin.distanceTo(xc);return l<t.near||l>t.far?null:{distance:l,point:xc.clone(),object:i}}function yc(i,e,t,n,s,r,o,a,c,l){i.getVertexPosition(a,pc),i.getVertexPosition(c,mc),i.getVertexPosition(l,gc);let u=Sb(i,e,t,n,pc,mc,gc,Am);if(u){let h=new L;fn.getBarycoord(Am,pc,mc,gc,h),s&&(u.uv=fn.getInterpolatedAttribute(s,a,c,l,h,new Se)),r&&(u.uv1=fn.getInterpolatedAttribute(r,a,c,l,h,new Se)),o&&(u.normal=fn.getInterpolatedAttribute(o,a,c,l,h,new L),u.normal.dot(n.direction)>0&&u.normal.multiplyScalar(-1));let f={a,b:c,c:l,normal:new L,materialIndex:0};fn.getNormal(pc,mc,gc,f.normal),u.face=f,u.barycoord=h}return u}var Bo=new it,Em=new it,Rm=new it,Mb=new it,Cm=new Ae,vc=new L,kh=new Cn,Pm=new Ae,Bh=new In,jo=class extends sn{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=Wh,this.bindMatrix=new Ae,this.bindMatrixInverse=new Ae,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new ht),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,vc),this.boundingBox.expandByPoint(vc)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new Cn),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,vc),this.boundingSphere.expandByPoint(vc)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),kh.copy(this.boundingSphere),kh.applyMatrix4(s),e.ray.intersectsSphere(kh)!==!1&&(Pm.copy(s).invert(),Bh.copy(e.ray).applyMatrix4(Pm),!(this.boundingBox!==null&&Bh.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,Bh)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new it,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===Wh?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===Sg?this.bindMatrixInverse.copy(this.bindMatrix).invert():Ee("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;Em.fromBufferAttribute(s.attributes.skinIndex,e),Rm.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(Bo.copy(t),t.set(0,0,0,0)):(Bo.set(t.x,t.y,t.z,1),t.set(0,0,0)),Bo.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=Rm.getComponent(r);if(o!==0){let a=Em.getComponent(r);Cm.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(Mb.copy(Bo).applyMatrix4(Cm),o)}}return t.isVector4&&(t.w=Bo.w),t.applyMatrix4(this.bindMatrixInverse)}},Gr=class extends Et{constructor(){super(),this.isBone=!0,this.type="Bone"}},fs=class extends Jt{constructor(e=null,t=1,n=1,s,r,o,a,c,l=wt,u=wt,h,f){super(null,o,a,c,l,u,s,r,h,f),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},Im=new Ae,wb=new Ae,Jo=class i{constructor(e=[],t=[]){this.uuid=bi(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){Ee("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new Ae)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new Ae;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:wb;Im.multiplyMatrices(a,t[r]),Im.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new fs(t,e,e,Nn,Bn);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(Ee("Skeleton: No bone found with UUID:",r),o=new Gr),this.bones.push(o),this.boneInverses.push(new Ae().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},Hi=class extends _t{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Ar=new Ae,Lm=new Ae,bc=[],Nm=new ht,Tb=new Ae,zo=new sn,Vo=new Cn,Qo=class extends sn{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new Hi(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,Tb)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new ht),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Ar),Nm.copy(e.boundingBox).applyMatrix4(Ar),this.boundingBox.union(Nm)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new Cn),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Ar),Vo.copy(e.boundingSphere).applyMatrix4(Ar),this.boundingSphere.union(Vo)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(zo.geometry=this.geometry,zo.material=this.material,zo.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Vo.copy(this.boundingSphere),Vo.applyMatrix4(n),e.ray.intersectsSphere(Vo)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,Ar),Lm.multiplyMatrices(n,Ar),zo.matrixWorld=Lm,zo.raycast(e,bc);for(let o=0,a=bc.length;o<a;o++){let c=bc[o];c.instanceId=r,c.object=this,t.push(c)}bc.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new Hi(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new fs(new Float32Array(s*this.count),s,this.count,al,Bn));let r=this.morphTexture.source.data.data,o=0;for(let l=0;l<n.length;l++)o+=n[l];let a=this.geometry.morphTargetsRelative?1:1-o,c=s*e;return r[c]=a,r.set(n,c+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},qs=new Cn,Ab=new Se(.5,.5),Sc=new L,ds=class{constructor(e=new nn,t=new nn,n=new nn,s=new nn,r=new nn,o=new nn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Kn,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],c=r[2],l=r[3],u=r[4],h=r[5],f=r[6],d=r[7],m=r[8],y=r[9],p=r[10],g=r[11],x=r[12],S=r[13],b=r[14],M=r[15];if(s[0].setComponents(l-o,d-u,g-m,M-x).normalize(),s[1].setComponents(l+o,d+u,g+m,M+x).normalize(),s[2].setComponents(l+a,d+h,g+y,M+S).normalize(),s[3].setComponents(l-a,d-h,g-y,M-S).normalize(),n)s[4].setComponents(c,f,p,b).normalize(),s[5].setComponents(l-c,d-f,g-p,M-b).normalize();else if(s[4].setComponents(l-c,d-f,g-p,M-b).normalize(),t===Kn)s[5].setComponents(l+c,d+f,g+p,M+b).normalize();else if(t===Or)s[5].setComponents(c,f,p,b).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),qs.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),qs.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(qs)}intersectsSprite(e){qs.center.set(0,0,0);let t=Ab.distanceTo(e.center);return qs.radius=.7071067811865476+t,qs.applyMatrix4(e.matrixWorld),this.intersectsSphere(qs)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(Sc.x=s.normal.x>0?e.max.x:e.min.x,Sc.y=s.normal.y>0?e.max.y:e.min.y,Sc.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Sc)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Dm=new Ae,Vc=class i{constructor(){this.coordinateSystem=Kn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Dm.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new ds),n[s].setFromProjectionMatrix(Dm,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new ds),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var Wr=class extends Pn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Ne(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},Hc=new L,Gc=new L,Om=new Ae,Ho=new In,Mc=new Cn,zh=new L,Um=new L,js=class extends Et{constructor(e=new Qt,t=new Wr){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)Hc.fromBufferAttribute(t,s-1),Gc.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=Hc.distanceTo(Gc);e.setAttribute("lineDistance",new vn(n,1))}else Ee("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Mc.copy(n.boundingSphere),Mc.applyMatrix4(s),Mc.radius+=r,e.ray.intersectsSphere(Mc)===!1)return;Om.copy(s).invert(),Ho.copy(e.ray).applyMatrix4(Om);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),c=a*a,l=this.isLineSegments?2:1,u=n.index,f=n.attributes.position;if(u!==null){let d=Math.max(0,o.start),m=Math.min(u.count,o.start+o.count);for(let y=d,p=m-1;y<p;y+=l){let g=u.getX(y),x=u.getX(y+1),S=wc(this,e,Ho,c,g,x,y);S&&t.push(S)}if(this.isLineLoop){let y=u.getX(m-1),p=u.getX(d),g=wc(this,e,Ho,c,y,p,m-1);g&&t.push(g)}}else{let d=Math.max(0,o.start),m=Math.min(f.count,o.start+o.count);for(let y=d,p=m-1;y<p;y+=l){let g=wc(this,e,Ho,c,y,y+1,y);g&&t.push(g)}if(this.isLineLoop){let y=wc(this,e,Ho,c,m-1,d,m-1);y&&t.push(y)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function wc(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(Hc.fromBufferAttribute(a,s),Gc.fromBufferAttribute(a,r),t.distanceSqToSegment(Hc,Gc,zh,Um)>n)return;zh.applyMatrix4(i.matrixWorld);let l=e.ray.origin.distanceTo(zh);if(!(l<e.near||l>e.far))return{distance:l,point:Um.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var Fm=new L,km=new L,ea=class extends js{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)Fm.fromBufferAttribute(t,s),km.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+Fm.distanceTo(km);e.setAttribute("lineDistance",new vn(n,1))}else Ee("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},ta=class extends js{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},Xr=class extends Pn{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Ne(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},Bm=new Ae,$h=new In,Tc=new Cn,Ac=new L,na=class extends Et{constructor(e=new Qt,t=new Xr){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Tc.copy(n.boundingSphere),Tc.applyMatrix4(s),Tc.radius+=r,e.ray.intersectsSphere(Tc)===!1)return;Bm.copy(s).invert(),$h.copy(e.ray).applyMatrix4(Bm);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),c=a*a,l=n.index,h=n.attributes.position;if(l!==null){let f=Math.max(0,o.start),d=Math.min(l.count,o.start+o.count);for(let m=f,y=d;m<y;m++){let p=l.getX(m);Ac.fromBufferAttribute(h,p),zm(Ac,p,c,s,e,t,this)}}else{let f=Math.max(0,o.start),d=Math.min(h.count,o.start+o.count);for(let m=f,y=d;m<y;m++)Ac.fromBufferAttribute(h,m),zm(Ac,m,c,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function zm(i,e,t,n,s,r,o){let a=$h.distanceSqToPoint(i);if(a<t){let c=new L;$h.closestPointToPoint(i,c),c.applyMatrix4(n);let l=s.ray.origin.distanceTo(c);if(l<s.near||l>s.far)return;r.push({distance:l,distanceToRay:Math.sqrt(a),point:c,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var ia=class extends Jt{constructor(e=[],t=tr,n,s,r,o,a,c,l,u){super(e,t,n,s,r,o,a,c,l,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Gi=class extends Jt{constructor(e,t,n=ri,s,r,o,a=wt,c=wt,l,u=Bi,h=1){if(u!==Bi&&u!==Zi)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:e,height:t,depth:h};super(f,s,r,o,a,c,u,n,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new kr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},sa=class extends Gi{constructor(e,t=ri,n=tr,s,r,o=wt,a=wt,c,l=Bi){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,n,s,r,o,a,c,l),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},ra=class extends Jt{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},qr=class i extends Qt{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let c=[],l=[],u=[],h=[],f=0,d=0;m("z","y","x",-1,-1,n,t,e,o,r,0),m("z","y","x",1,-1,n,t,-e,o,r,1),m("x","z","y",1,1,e,n,t,s,o,2),m("x","z","y",1,-1,e,n,-t,s,o,3),m("x","y","z",1,-1,e,t,n,s,r,4),m("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(c),this.setAttribute("position",new vn(l,3)),this.setAttribute("normal",new vn(u,3)),this.setAttribute("uv",new vn(h,2));function m(y,p,g,x,S,b,M,A,_,w,D){let R=b/_,P=M/w,I=b/2,U=M/2,N=A/2,B=_+1,G=w+1,W=0,te=0,q=new L;for(let Q=0;Q<G;Q++){let ee=Q*P-U;for(let ve=0;ve<B;ve++){let Oe=ve*R-I;q[y]=Oe*x,q[p]=ee*S,q[g]=N,l.push(q.x,q.y,q.z),q[y]=0,q[p]=0,q[g]=A>0?1:-1,u.push(q.x,q.y,q.z),h.push(ve/_),h.push(1-Q/w),W+=1}}for(let Q=0;Q<w;Q++)for(let ee=0;ee<_;ee++){let ve=f+ee+B*Q,Oe=f+ee+B*(Q+1),Z=f+(ee+1)+B*(Q+1),ue=f+(ee+1)+B*Q;c.push(ve,Oe,ue),c.push(Oe,Z,ue),te+=6}a.addGroup(d,te,D),d+=te,f+=W}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var oa=class i extends Qt{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),c=Math.floor(s),l=a+1,u=c+1,h=e/a,f=t/c,d=[],m=[],y=[],p=[];for(let g=0;g<u;g++){let x=g*f-o;for(let S=0;S<l;S++){let b=S*h-r;m.push(b,-x,0),y.push(0,0,1),p.push(S/a),p.push(1-g/c)}}for(let g=0;g<c;g++)for(let x=0;x<a;x++){let S=x+l*g,b=x+l*(g+1),M=x+1+l*(g+1),A=x+1+l*g;d.push(S,b,A),d.push(b,M,A)}this.setIndex(d),this.setAttribute("position",new vn(m,3)),this.setAttribute("normal",new vn(y,3)),this.setAttribute("uv",new vn(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function sr(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(Vm(s))s.isRenderTargetTexture?(Ee("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(Vm(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function gn(i){let e={};for(let t=0;t<i.length;t++){let n=sr(i[t]);for(let s in n)e[s]=n[s]}return e}function Vm(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function Eb(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function Of(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:We.workingColorSpace}var Fg={clone:sr,merge:gn},Rb=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Cb=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,$n=class extends Pn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Rb,this.fragmentShader=Cb,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=sr(e.uniforms),this.uniformsGroups=Eb(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Ne().setHex(s.value);break;case"v2":this.uniforms[n].value=new Se().fromArray(s.value);break;case"v3":this.uniforms[n].value=new L().fromArray(s.value);break;case"v4":this.uniforms[n].value=new it().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Ue().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Ae().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Wc=class extends $n{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},Js=class extends Pn{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new Ne(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Ne(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=Vl,this.normalScale=new Se(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new zi,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},Mn=class extends Js{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new Se(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return Be(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new Ne(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new Ne(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new Ne(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return Ys('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){Ys('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var Xc=class extends Pn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=wg,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},qc=class extends Pn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function ls(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function Go(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function Pb(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function Hm(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let c=0;c!==e;++c)s[o++]=i[a+c]}return s}function Ib(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var xi=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];e:{t:{let o;n:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break t}o=t.length;break n}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let c=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===c)break;if(s=r,r=t[--n-1],e>=r)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Yc=class extends xi{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:qh,endingEnd:qh}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],c=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Yh:r=e,a=2*t-n;break;case Kh:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(c===void 0)switch(this.getSettings_().endingEnd){case Yh:o=e,c=2*n-t;break;case Kh:o=1,c=n+s[1]-s[0];break;default:o=e-1,c=t}let l=(n-t)*.5,u=this.valueSize;this._weightPrev=l/(t-a),this._weightNext=l/(c-n),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=this._offsetPrev,h=this._offsetNext,f=this._weightPrev,d=this._weightNext,m=(n-t)/(s-t),y=m*m,p=y*m,g=-f*p+2*f*y-f*m,x=(1+f)*p+(-1.5-2*f)*y+(-.5+f)*m+1,S=(-1-d)*p+(1.5+d)*y+.5*m,b=d*p-d*y;for(let M=0;M!==a;++M)r[M]=g*o[u+M]+x*o[l+M]+S*o[c+M]+b*o[h+M];return r}},Kc=class extends xi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=(n-t)/(s-t),h=1-u;for(let f=0;f!==a;++f)r[f]=o[l+f]*h+o[c+f]*u;return r}},$c=class extends xi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},Zc=class extends xi{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let m=(n-t)/(s-t),y=1-m;for(let p=0;p!==a;++p)r[p]=o[l+p]*y+o[c+p]*m;return r}let f=a*2,d=e-1;for(let m=0;m!==a;++m){let y=o[l+m],p=o[c+m],g=d*f+m*2,x=h[g],S=h[g+1],b=e*f+m*2,M=u[b],A=u[b+1],_=Nb(n,t,x,M,s);r[m]=kg(_,y,S,A,p)}return r}};function kg(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function Lb(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function Nb(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=kg(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let c=Lb(r,e,t,n,s);if(Math.abs(c)<1e-10)break;r=Math.max(0,Math.min(1,r-a/c))}return r}var Ln=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=ls(t,this.TimeBufferType),this.values=ls(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:ls(e.times,Array),values:ls(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),Go(e.settings)&&(n.settings={inTangents:ls(e.settings.inTangents,Array),outTangents:ls(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new $c(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Kc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Yc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Zc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Ks:t=this.InterpolantFactoryMethodDiscrete;break;case $s:t=this.InterpolantFactoryMethodLinear;break;case Pc:t=this.InterpolantFactoryMethodSmooth;break;case Xh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ee("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Ks;case this.InterpolantFactoryMethodLinear:return $s;case this.InterpolantFactoryMethodSmooth:return Pc;case this.InterpolantFactoryMethodBezier:return Xh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;Go(this.settings)&&(Gm(this.settings.inTangents,e),Gm(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;Go(this.settings)&&(Wm(this.settings.inTangents,e),Wm(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(De("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(De("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let c=n[a];if(typeof c=="number"&&isNaN(c)){De("KeyframeTrack: Time is not a valid number.",this,a,c),e=!1;break}if(o!==null&&o>c){De("KeyframeTrack: Out of order keys.",this,a,c,o),e=!1;break}o=c}if(s!==void 0&&Wv(s))for(let a=0,c=s.length;a!==c;++a){let l=s[a];if(isNaN(l)){De("KeyframeTrack: Value is not a valid number.",this,a,l),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===Pc,r=e.length-1,o=1;for(let a=1;a<r;++a){let c=!1,l=e[a],u=e[a+1];if(l!==u&&(a!==1||l!==e[0]))if(s)c=!0;else{let h=a*n,f=h-n,d=h+n;for(let m=0;m!==n;++m){let y=t[h+m];if(y!==t[f+m]||y!==t[d+m]){c=!0;break}}}if(c){if(a!==o){e[o]=e[a];let h=a*n,f=o*n;for(let d=0;d!==n;++d)t[f+d]=t[h+d]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,c=o*n,l=0;l!==n;++l)t[c+l]=t[a+l];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,Go(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Gm(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function Wm(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}Ln.prototype.ValueTypeName="";Ln.prototype.TimeBufferType=Float32Array;Ln.prototype.ValueBufferType=Float32Array;Ln.prototype.DefaultInterpolation=$s;var Wi=class extends Ln{constructor(e,t,n){super(e,t,n)}};Wi.prototype.ValueTypeName="bool";Wi.prototype.ValueBufferType=Array;Wi.prototype.DefaultInterpolation=Ks;Wi.prototype.InterpolantFactoryMethodLinear=void 0;Wi.prototype.InterpolantFactoryMethodSmooth=void 0;var aa=class extends Ln{constructor(e,t,n,s){super(e,t,n,s)}};aa.prototype.ValueTypeName="color";var Xi=class extends Ln{constructor(e,t,n,s){super(e,t,n,s)}};Xi.prototype.ValueTypeName="number";var jc=class extends xi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=(n-t)/(s-t),l=e*a;for(let u=l+a;l!==u;l+=4)dn.slerpFlat(r,0,o,l-a,o,l,c);return r}},qi=class extends Ln{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new jc(this.times,this.values,this.getValueSize(),e)}};qi.prototype.ValueTypeName="quaternion";qi.prototype.InterpolantFactoryMethodSmooth=void 0;var Yi=class extends Ln{constructor(e,t,n){super(e,t,n)}};Yi.prototype.ValueTypeName="string";Yi.prototype.ValueBufferType=Array;Yi.prototype.DefaultInterpolation=Ks;Yi.prototype.InterpolantFactoryMethodLinear=void 0;Yi.prototype.InterpolantFactoryMethodSmooth=void 0;var ps=class extends Ln{constructor(e,t,n,s){super(e,t,n,s)}};ps.prototype.ValueTypeName="vector";var ca=class{constructor(e="",t=-1,n=[],s=Mg){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=bi(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(Ob(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(Ln.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let c=[],l=[];c.push((a+r-1)%r,a,(a+1)%r),l.push(0,1,0);let u=Pb(c);c=Hm(c,1,u),l=Hm(l,1,u),!s&&c[0]===0&&(c.push(r),l.push(l[0])),o.push(new Xi(".morphTargetInfluences["+t[a].name+"]",c,l).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,c=e.length;a<c;a++){let l=e[a],u=l.name.match(r);if(u&&u.length>1){let h=u[1],f=s[h];f||(s[h]=f=[]),f.push(l)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function Db(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return Xi;case"vector":case"vector2":case"vector3":case"vector4":return ps;case"color":return aa;case"quaternion":return qi;case"bool":case"boolean":return Wi;case"string":return Yi}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function Ob(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=Db(i.type);if(i.times===void 0){let n=[],s=[];Ib(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),Go(i.settings)&&(t.settings={inTangents:ls(i.settings.inTangents,Float32Array),outTangents:ls(i.settings.outTangents,Float32Array)}),t}var gi={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(Xm(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!Xm(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function Xm(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var Jc=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,c,l=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),c?c(u):u},this.setURLModifier=function(u){return c=u,this},this.addHandler=function(u,h){return l.push(u,h),this},this.removeHandler=function(u){let h=l.indexOf(u);return h!==-1&&l.splice(h,2),this},this.getHandler=function(u){for(let h=0,f=l.length;h<f;h+=2){let d=l[h],m=l[h+1];if(d.global&&(d.lastIndex=0),d.test(u))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Bg=new Jc,yi=class{constructor(e){this.manager=e!==void 0?e:Bg,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};yi.DEFAULT_MATERIAL_NAME="__DEFAULT";var Fi={},Zh=class extends Error{constructor(e,t){super(e),this.response=t}},Yr=class extends yi{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=gi.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(Fi[e]!==void 0){Fi[e].push({onLoad:t,onProgress:n,onError:s});return}Fi[e]=[],Fi[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,c=this.responseType;fetch(o).then(l=>{if(l.status===200||l.status===0){if(l.status===0&&Ee("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||l.body===void 0||l.body.getReader===void 0)return l;let u=Fi[e],h=l.body.getReader(),f=l.headers.get("X-File-Size")||l.headers.get("Content-Length"),d=f?parseInt(f):0,m=d!==0,y=0,p=new ReadableStream({start(g){x();function x(){h.read().then(({done:S,value:b})=>{if(S)g.close();else{y+=b.byteLength;let M=new ProgressEvent("progress",{lengthComputable:m,loaded:y,total:d});for(let A=0,_=u.length;A<_;A++){let w=u[A];w.onProgress&&w.onProgress(M)}g.enqueue(b),x()}},S=>{g.error(S)})}}});return new Response(p)}else throw new Zh(`fetch for "${l.url}" responded with ${l.status}: ${l.statusText}`,l)}).then(l=>{switch(c){case"arraybuffer":return l.arrayBuffer();case"blob":return l.blob();case"document":return l.text().then(u=>new DOMParser().parseFromString(u,a));case"json":return l.json();default:if(a==="")return l.text();{let h=/charset="?([^;"\s]*)"?/i.exec(a),f=h&&h[1]?h[1].toLowerCase():void 0,d=new TextDecoder(f);return l.arrayBuffer().then(m=>d.decode(m))}}}).then(l=>{gi.add(`file:${e}`,l);let u=Fi[e];delete Fi[e];for(let h=0,f=u.length;h<f;h++){let d=u[h];d.onLoad&&d.onLoad(l)}}).catch(l=>{let u=Fi[e];if(u===void 0)throw this.manager.itemError(e),l;delete Fi[e];for(let h=0,f=u.length;h<f;h++){let d=u[h];d.onError&&d.onError(l)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Er=new WeakMap,Qc=class extends yi{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=gi.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let h=Er.get(o);h===void 0&&(h=[],Er.set(o,h)),h.push({onLoad:t,onError:s})}return o}let a=Ur("img");function c(){u(),t&&t(this);let h=Er.get(this)||[];for(let f=0;f<h.length;f++){let d=h[f];d.onLoad&&d.onLoad(this)}Er.delete(this),r.manager.itemEnd(e)}function l(h){u(),s&&s(h),gi.remove(`image:${e}`);let f=Er.get(this)||[];for(let d=0;d<f.length;d++){let m=f[d];m.onError&&m.onError(h)}Er.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function u(){a.removeEventListener("load",c,!1),a.removeEventListener("error",l,!1)}return a.addEventListener("load",c,!1),a.addEventListener("error",l,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),gi.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var la=class extends yi{constructor(e){super(e)}load(e,t,n,s){let r=new Jt,o=new Qc(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},Kr=class extends Et{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Ne(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var Vh=new Ae,qm=new L,Ym=new L,$r=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Se(512,512),this.mapType=mn,this.map=null,this.mapPass=null,this.matrix=new Ae,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new ds,this._frameExtents=new Se(1,1),this._viewportCount=1,this._viewports=[new it(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;qm.setFromMatrixPosition(e.matrixWorld),t.position.copy(qm),Ym.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Ym),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){Vh.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(Vh,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,c=s?s.x/r.x:0,l=s?s.y/r.y:0;e.coordinateSystem===Or||e.reversedDepth?t.set(.5*o,0,0,.5*o+c,0,.5*a,0,.5*a+l,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+c,0,.5*a,0,.5*a+l,0,0,.5,.5,0,0,0,1),t.multiply(Vh)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Ec=new L,Rc=new dn,mi=new L,ua=class extends Et{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ae,this.projectionMatrix=new Ae,this.projectionMatrixInverse=new Ae,this.coordinateSystem=Kn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Ec,Rc,mi),mi.x===1&&mi.y===1&&mi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Ec,Rc,mi.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Ec,Rc,mi),mi.x===1&&mi.y===1&&mi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Ec,Rc,mi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},cs=new L,Km=new Se,$m=new Se,Ht=class extends ua{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Zs*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Wo*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Zs*2*Math.atan(Math.tan(Wo*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){cs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(cs.x,cs.y).multiplyScalar(-e/cs.z),cs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(cs.x,cs.y).multiplyScalar(-e/cs.z)}getViewSize(e,t){return this.getViewBounds(e,Km,$m),t.subVectors($m,Km)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Wo*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let c=o.fullWidth,l=o.fullHeight;r+=o.offsetX*s/c,t-=o.offsetY*n/l,s*=o.width/c,n*=o.height/l}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},jh=class extends $r{constructor(){super(new Ht(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=Zs*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},ha=class extends Kr{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(Et.DEFAULT_UP),this.updateMatrix(),this.target=new Et,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new jh}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},Jh=class extends $r{constructor(){super(new Ht(90,1,.5,500)),this.isPointLightShadow=!0}},fa=class extends Kr{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new Jh}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},Ki=class extends ua{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,c=s-t;if(this.view!==null&&this.view.enabled){let l=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=l*this.view.offsetX,o=r+l*this.view.width,a-=u*this.view.offsetY,c=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Qh=class extends $r{constructor(){super(new Ki(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},da=class extends Kr{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Et.DEFAULT_UP),this.updateMatrix(),this.target=new Et,this.shadow=new Qh}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var $i=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}};var Hh=new WeakMap,pa=class extends yi{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Ee("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&Ee("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=gi.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(l=>{Hh.has(o)===!0?(s&&s(Hh.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(l),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let c=fetch(e,a).then(function(l){return l.blob()}).then(function(l){return createImageBitmap(l,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(l){return gi.add(`image-bitmap:${e}`,l),t&&t(l),r.manager.itemEnd(e),l}).catch(function(l){s&&s(l),Hh.set(c,l),gi.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});gi.add(`image-bitmap:${e}`,c),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Rr=-90,Cr=1,Zr=class extends Et{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Ht(Rr,Cr,e,t);s.layers=this.layers,this.add(s);let r=new Ht(Rr,Cr,e,t);r.layers=this.layers,this.add(r);let o=new Ht(Rr,Cr,e,t);o.layers=this.layers,this.add(o);let a=new Ht(Rr,Cr,e,t);a.layers=this.layers,this.add(a);let c=new Ht(Rr,Cr,e,t);c.layers=this.layers,this.add(c);let l=new Ht(Rr,Cr,e,t);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,c]=t;for(let l of t)this.remove(l);if(e===Kn)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(e===Or)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let l of t)this.add(l),l.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,c,l,u]=this.children,h=e.getRenderTarget(),f=e.getActiveCubeFace(),d=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let y=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),e.setRenderTarget(n,4,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),n.texture.mipmapsAutoUpdate=y,e.setRenderTarget(n,5,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,f,d),e.xr.enabled=m,n.texture.needsPMREMUpdate=!0}},el=class extends Ht{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Uf="\\[\\]\\.:\\/",Ub=new RegExp("["+Uf+"]","g"),Ff="[^"+Uf+"]",Fb="[^"+Uf.replace("\\.","")+"]",kb=/((?:WC+[\/:])*)/.source.replace("WC",Ff),Bb=/(WCOD+)?/.source.replace("WCOD",Fb),zb=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Ff),Vb=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Ff),Hb=new RegExp("^"+kb+Bb+zb+Vb+"$"),Gb=["material","materials","bones","map"],ef=class{constructor(e,t,n){let s=n||gt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},gt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Ub,"")}static parseTrackName(e){let t=Hb.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);Gb.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let c=n(a.children);if(c)return c}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ee("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let l=t.objectIndex;switch(n){case"materials":if(!e.material){De("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){De("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){De("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===l){l=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){De("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){De("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){De("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(l!==void 0){if(e[l]===void 0){De("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[l]}}let o=e[s];if(o===void 0){let l=t.nodeName;De("PropertyBinding: Trying to update property for track: "+l+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let c=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){De("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){De("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}c=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(c=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(c=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[c],this.setValue=this.SetterByBindingTypeAndVersioning[c][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};gt.Composite=ef;gt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};gt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};gt.prototype.GetterByBindingType=[gt.prototype._getValue_direct,gt.prototype._getValue_array,gt.prototype._getValue_arrayElement,gt.prototype._getValue_toArray];gt.prototype.SetterByBindingTypeAndVersioning=[[gt.prototype._setValue_direct,gt.prototype._setValue_direct_setNeedsUpdate,gt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[gt.prototype._setValue_array,gt.prototype._setValue_array_setNeedsUpdate,gt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[gt.prototype._setValue_arrayElement,gt.prototype._setValue_arrayElement_setNeedsUpdate,gt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[gt.prototype._setValue_fromArray,gt.prototype._setValue_fromArray_setNeedsUpdate,gt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var FI=new Float32Array(1);var Zm=new Ae,ma=class{constructor(e,t,n=0,s=1/0){this.ray=new In(e,t),this.near=n,this.far=s,this.camera=null,this.layers=new Br,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):De("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Zm.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Zm),this}intersectObject(e,t=!0,n=[]){return tf(e,this,n,t),n.sort(jm),n}intersectObjects(e,t=!0,n=[]){for(let s=0,r=e.length;s<r;s++)tf(e[s],this,n,t);return n.sort(jm),n}};function jm(i,e){return i.distance-e.distance}function tf(i,e,t,n){let s=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(s=!1),s===!0&&n===!0){let r=i.children;for(let o=0,a=r.length;o<a;o++)tf(r[o],e,t,!0)}}var jr=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=Be(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(Be(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var nf=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};var Jm=new L,Cc=new L,Pr=new L,Ir=new L,Gh=new L,Wb=new L,Xb=new L,wn=class{constructor(e=new L,t=new L){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Jm.subVectors(e,this.start),Cc.subVectors(this.end,this.start);let n=Cc.dot(Cc);if(n===0)return 0;let r=Cc.dot(Jm)/n;return t&&(r=Be(r,0,1)),r}closestPointToPoint(e,t,n){let s=this.closestPointToPointParameter(e,t);return this.delta(n).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=Wb,n=Xb){let s=10000000000000001e-32,r,o,a=this.start,c=e.start,l=this.end,u=e.end;Pr.subVectors(l,a),Ir.subVectors(u,c),Gh.subVectors(a,c);let h=Pr.dot(Pr),f=Ir.dot(Ir),d=Ir.dot(Gh);if(h<=s&&f<=s)return t.copy(a),n.copy(c),t.distanceToSquared(n);if(h<=s)r=0,o=d/f,o=Be(o,0,1);else{let m=Pr.dot(Gh);if(f<=s)o=0,r=Be(-m/h,0,1);else{let y=Pr.dot(Ir),p=h*f-y*y;p!==0?r=Be((y*d-m*f)/p,0,1):r=0,o=(y*r+d)/f,o<0?(o=0,r=Be(-m/h,0,1)):o>1&&(o=1,r=Be((y-m)/h,0,1))}}return t.copy(a).addScaledVector(Pr,r),n.copy(c).addScaledVector(Ir,o),t.distanceToSquared(n)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}};var ga=class extends si{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function kf(i,e,t,n){let s=qb(n);switch(t){case Mf:return i*e;case al:return i*e/s.components*s.byteLength;case cl:return i*e/s.components*s.byteLength;case _s:return i*e*2/s.components*s.byteLength;case ll:return i*e*2/s.components*s.byteLength;case wf:return i*e*3/s.components*s.byteLength;case Nn:return i*e*4/s.components*s.byteLength;case ul:return i*e*4/s.components*s.byteLength;case xa:case ya:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case va:case ba:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case fl:case pl:return Math.max(i,16)*Math.max(e,8)/4;case hl:case dl:return Math.max(i,8)*Math.max(e,8)/2;case ml:case gl:case xl:case yl:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case _l:case Sa:case vl:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case bl:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Sl:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Ml:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case wl:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Tl:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Al:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case El:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Rl:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Cl:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Pl:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Il:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Ll:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Nl:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Dl:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Ol:case Ul:case Fl:return Math.ceil(i/4)*Math.ceil(e/4)*16;case kl:case Bl:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Ma:case zl:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function qb(i){switch(i){case mn:case yf:return{byteLength:1,components:1};case no:case vf:case oi:return{byteLength:2,components:1};case rl:case ol:return{byteLength:2,components:4};case ri:case sl:case Bn:return{byteLength:4,components:1};case bf:case Sf:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ee("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function a_(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function Yb(i){let e=new WeakMap;function t(a,c){let l=a.array,u=a.usage,h=l.byteLength,f=i.createBuffer();i.bindBuffer(c,f),i.bufferData(c,l,u),a.onUploadCallback();let d;if(l instanceof Float32Array)d=i.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)d=i.HALF_FLOAT;else if(l instanceof Uint16Array)a.isFloat16BufferAttribute?d=i.HALF_FLOAT:d=i.UNSIGNED_SHORT;else if(l instanceof Int16Array)d=i.SHORT;else if(l instanceof Uint32Array)d=i.UNSIGNED_INT;else if(l instanceof Int32Array)d=i.INT;else if(l instanceof Int8Array)d=i.BYTE;else if(l instanceof Uint8Array)d=i.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)d=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:f,type:d,bytesPerElement:l.BYTES_PER_ELEMENT,version:a.version,size:h}}function n(a,c,l){let u=c.array,h=c.updateRanges;if(i.bindBuffer(l,a),h.length===0)i.bufferSubData(l,0,u);else{h.sort((d,m)=>d.start-m.start);let f=0;for(let d=1;d<h.length;d++){let m=h[f],y=h[d];y.start<=m.start+m.count+1?m.count=Math.max(m.count,y.start+y.count-m.start):(++f,h[f]=y)}h.length=f+1;for(let d=0,m=h.length;d<m;d++){let y=h[d];i.bufferSubData(l,y.start*u.BYTES_PER_ELEMENT,u,y.start,y.count)}c.clearUpdateRanges()}c.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let c=e.get(a);c&&(i.deleteBuffer(c.buffer),e.delete(a))}function o(a,c){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let l=e.get(a);if(l===void 0)e.set(a,t(a,c));else if(l.version<a.version){if(l.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(l.buffer,a,c),l.version=a.version}}return{get:s,remove:r,update:o}}var Kb=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,$b=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,Zb=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,jb=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Jb=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Qb=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,eS=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,tS=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,nS=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,iS=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,sS=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,rS=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,oS=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,aS=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,cS=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,lS=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,uS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,hS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,fS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,dS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,pS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,mS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,gS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,_S=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,xS=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,yS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,vS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,bS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,SS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,MS="gl_FragColor = linearToOutputTexel( gl_FragColor );",wS=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,TS=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,AS=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,ES=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,RS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,CS=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,PS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,IS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,LS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,NS=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,DS=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,OS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,US=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,FS=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,kS=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,BS=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,zS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,VS=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,HS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,GS=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,WS=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,XS=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,qS=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,YS=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,KS=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,$S=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,ZS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,jS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,JS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,QS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,eM=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,tM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,nM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,iM=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,sM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,rM=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,oM=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,aM=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,cM=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,lM=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,uM=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,hM=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,fM=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,dM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,pM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,mM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,gM=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,_M=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,xM=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,yM=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,vM=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,bM=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,SM=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,MM=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,wM=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,TM=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,AM=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,EM=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,RM=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,CM=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,PM=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,IM=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,LM=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,NM=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,DM=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,OM=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,UM=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,FM=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,kM=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,BM=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,zM=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,VM=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,HM=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,GM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,WM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,XM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,qM=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,YM=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,KM=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,$M=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,ZM=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,jM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,JM=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,QM=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,ew=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,tw=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,nw=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,iw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,sw=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,rw=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,ow=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,aw=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,cw=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,lw=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,uw=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,hw=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,fw=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,dw=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,pw=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,mw=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,gw=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,_w=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,xw=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,yw=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,vw=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,bw=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,Sw=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Mw=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,ww=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Tw=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,Aw=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,Ge={alphahash_fragment:Kb,alphahash_pars_fragment:$b,alphamap_fragment:Zb,alphamap_pars_fragment:jb,alphatest_fragment:Jb,alphatest_pars_fragment:Qb,aomap_fragment:eS,aomap_pars_fragment:tS,batching_pars_vertex:nS,batching_vertex:iS,begin_vertex:sS,beginnormal_vertex:rS,bsdfs:oS,iridescence_fragment:aS,bumpmap_pars_fragment:cS,clipping_planes_fragment:lS,clipping_planes_pars_fragment:uS,clipping_planes_pars_vertex:hS,clipping_planes_vertex:fS,color_fragment:dS,color_pars_fragment:pS,color_pars_vertex:mS,color_vertex:gS,common:_S,defaultnormal_vertex:xS,displacementmap_pars_vertex:yS,displacementmap_vertex:vS,emissivemap_fragment:bS,emissivemap_pars_fragment:SS,colorspace_fragment:MS,colorspace_pars_fragment:wS,envmap_fragment:TS,envmap_common_pars_fragment:AS,envmap_pars_fragment:ES,envmap_pars_vertex:RS,envmap_physical_pars_fragment:BS,envmap_vertex:CS,fog_vertex:PS,fog_pars_vertex:IS,fog_fragment:LS,fog_pars_fragment:NS,gradientmap_pars_fragment:DS,lightmap_pars_fragment:OS,lights_lambert_fragment:US,lights_lambert_pars_fragment:FS,lights_pars_begin:kS,lights_toon_fragment:zS,lights_toon_pars_fragment:VS,lights_phong_fragment:HS,lights_phong_pars_fragment:GS,lights_physical_fragment:WS,lights_physical_pars_fragment:XS,lights_fragment_begin:qS,lights_fragment_maps:YS,lights_fragment_end:KS,lightprobes_pars_fragment:$S,logdepthbuf_fragment:ZS,logdepthbuf_pars_fragment:jS,logdepthbuf_pars_vertex:JS,logdepthbuf_vertex:QS,map_fragment:eM,map_pars_fragment:tM,map_particle_fragment:nM,map_particle_pars_fragment:iM,metalnessmap_fragment:sM,metalnessmap_pars_fragment:rM,morphinstance_vertex:oM,morphcolor_vertex:aM,morphnormal_vertex:cM,morphtarget_pars_vertex:lM,morphtarget_vertex:uM,normal_fragment_begin:hM,normal_fragment_maps:fM,normal_pars_fragment:dM,normal_pars_vertex:pM,normal_vertex:mM,normalmap_pars_fragment:gM,clearcoat_normal_fragment_begin:_M,clearcoat_normal_fragment_maps:xM,clearcoat_pars_fragment:yM,iridescence_pars_fragment:vM,opaque_fragment:bM,packing:SM,premultiplied_alpha_fragment:MM,project_vertex:wM,dithering_fragment:TM,dithering_pars_fragment:AM,roughnessmap_fragment:EM,roughnessmap_pars_fragment:RM,shadowmap_pars_fragment:CM,shadowmap_pars_vertex:PM,shadowmap_vertex:IM,shadowmask_pars_fragment:LM,skinbase_vertex:NM,skinning_pars_vertex:DM,skinning_vertex:OM,skinnormal_vertex:UM,specularmap_fragment:FM,specularmap_pars_fragment:kM,tonemapping_fragment:BM,tonemapping_pars_fragment:zM,transmission_fragment:VM,transmission_pars_fragment:HM,uv_pars_fragment:GM,uv_pars_vertex:WM,uv_vertex:XM,worldpos_vertex:qM,background_vert:YM,background_frag:KM,backgroundCube_vert:$M,backgroundCube_frag:ZM,cube_vert:jM,cube_frag:JM,depth_vert:QM,depth_frag:ew,distance_vert:tw,distance_frag:nw,equirect_vert:iw,equirect_frag:sw,linedashed_vert:rw,linedashed_frag:ow,meshbasic_vert:aw,meshbasic_frag:cw,meshlambert_vert:lw,meshlambert_frag:uw,meshmatcap_vert:hw,meshmatcap_frag:fw,meshnormal_vert:dw,meshnormal_frag:pw,meshphong_vert:mw,meshphong_frag:gw,meshphysical_vert:_w,meshphysical_frag:xw,meshtoon_vert:yw,meshtoon_frag:vw,points_vert:bw,points_frag:Sw,shadow_vert:Mw,shadow_frag:ww,sprite_vert:Tw,sprite_frag:Aw},_e={common:{diffuse:{value:new Ne(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ue},alphaMap:{value:null},alphaMapTransform:{value:new Ue},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ue}},envmap:{envMap:{value:null},envMapRotation:{value:new Ue},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ue}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ue}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ue},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ue},normalScale:{value:new Se(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ue},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ue}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ue}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ue}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Ne(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Ne(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ue},alphaTest:{value:0},uvTransform:{value:new Ue}},sprite:{diffuse:{value:new Ne(16777215)},opacity:{value:1},center:{value:new Se(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ue},alphaMap:{value:null},alphaMapTransform:{value:new Ue},alphaTest:{value:0}}},Mi={basic:{uniforms:gn([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.fog]),vertexShader:Ge.meshbasic_vert,fragmentShader:Ge.meshbasic_frag},lambert:{uniforms:gn([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,_e.lights,{emissive:{value:new Ne(0)},envMapIntensity:{value:1}}]),vertexShader:Ge.meshlambert_vert,fragmentShader:Ge.meshlambert_frag},phong:{uniforms:gn([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,_e.lights,{emissive:{value:new Ne(0)},specular:{value:new Ne(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphong_vert,fragmentShader:Ge.meshphong_frag},standard:{uniforms:gn([_e.common,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.roughnessmap,_e.metalnessmap,_e.fog,_e.lights,{emissive:{value:new Ne(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag},toon:{uniforms:gn([_e.common,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.gradientmap,_e.fog,_e.lights,{emissive:{value:new Ne(0)}}]),vertexShader:Ge.meshtoon_vert,fragmentShader:Ge.meshtoon_frag},matcap:{uniforms:gn([_e.common,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,{matcap:{value:null}}]),vertexShader:Ge.meshmatcap_vert,fragmentShader:Ge.meshmatcap_frag},points:{uniforms:gn([_e.points,_e.fog]),vertexShader:Ge.points_vert,fragmentShader:Ge.points_frag},dashed:{uniforms:gn([_e.common,_e.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ge.linedashed_vert,fragmentShader:Ge.linedashed_frag},depth:{uniforms:gn([_e.common,_e.displacementmap]),vertexShader:Ge.depth_vert,fragmentShader:Ge.depth_frag},normal:{uniforms:gn([_e.common,_e.bumpmap,_e.normalmap,_e.displacementmap,{opacity:{value:1}}]),vertexShader:Ge.meshnormal_vert,fragmentShader:Ge.meshnormal_frag},sprite:{uniforms:gn([_e.sprite,_e.fog]),vertexShader:Ge.sprite_vert,fragmentShader:Ge.sprite_frag},background:{uniforms:{uvTransform:{value:new Ue},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ge.background_vert,fragmentShader:Ge.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ue}},vertexShader:Ge.backgroundCube_vert,fragmentShader:Ge.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ge.cube_vert,fragmentShader:Ge.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ge.equirect_vert,fragmentShader:Ge.equirect_frag},distance:{uniforms:gn([_e.common,_e.displacementmap,{referencePosition:{value:new L},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ge.distance_vert,fragmentShader:Ge.distance_frag},shadow:{uniforms:gn([_e.lights,_e.fog,{color:{value:new Ne(0)},opacity:{value:1}}]),vertexShader:Ge.shadow_vert,fragmentShader:Ge.shadow_frag}};Mi.physical={uniforms:gn([Mi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ue},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ue},clearcoatNormalScale:{value:new Se(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ue},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ue},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ue},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ue},sheen:{value:0},sheenColor:{value:new Ne(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ue},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ue},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ue},transmissionSamplerSize:{value:new Se},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ue},attenuationDistance:{value:0},attenuationColor:{value:new Ne(0)},specularColor:{value:new Ne(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ue},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ue},anisotropyVector:{value:new Se},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ue}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag};var Gl={r:0,b:0,g:0},Ew=new Ae,c_=new Ue;c_.set(-1,0,0,0,1,0,0,0,1);function Rw(i,e,t,n,s,r){let o=new Ne(0),a=s===!0?0:1,c,l,u=null,h=0,f=null;function d(x){let S=x.isScene===!0?x.background:null;if(S&&S.isTexture){let b=x.backgroundBlurriness>0;S=e.get(S,b)}return S}function m(x){let S=!1,b=d(x);b===null?p(o,a):b&&b.isColor&&(p(b,1),S=!0);let M=i.xr.getEnvironmentBlendMode();M==="additive"?t.buffers.color.setClear(0,0,0,1,r):M==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||S)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function y(x,S){let b=d(S);b&&b.isCubeTexture?(l===void 0&&(l=new sn(new qr(1,1,1),new $n({name:"BackgroundCubeMaterial",uniforms:sr(Mi.backgroundCube.uniforms),vertexShader:Mi.backgroundCube.vertexShader,fragmentShader:Mi.backgroundCube.fragmentShader,side:Wt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(M,A,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(l)),l.material.uniforms.envMap.value=b,l.material.uniforms.backgroundBlurriness.value=S.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(Ew.makeRotationFromEuler(S.backgroundRotation)).transpose(),b.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(c_),l.material.toneMapped=We.getTransfer(b.colorSpace)!==at,(u!==b||h!==b.version||f!==i.toneMapping)&&(l.material.needsUpdate=!0,u=b,h=b.version,f=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null)):b&&b.isTexture&&(c===void 0&&(c=new sn(new oa(2,2),new $n({name:"BackgroundMaterial",uniforms:sr(Mi.background.uniforms),vertexShader:Mi.background.vertexShader,fragmentShader:Mi.background.fragmentShader,side:rn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(c)),c.material.uniforms.t2D.value=b,c.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,c.material.toneMapped=We.getTransfer(b.colorSpace)!==at,b.matrixAutoUpdate===!0&&b.updateMatrix(),c.material.uniforms.uvTransform.value.copy(b.matrix),(u!==b||h!==b.version||f!==i.toneMapping)&&(c.material.needsUpdate=!0,u=b,h=b.version,f=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null))}function p(x,S){x.getRGB(Gl,Of(i)),t.buffers.color.setClear(Gl.r,Gl.g,Gl.b,S,r)}function g(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,S=1){o.set(x),a=S,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,p(o,a)},render:m,addToRenderList:y,dispose:g}}function Cw(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=f(null),r=s,o=!1;function a(P,I,U,N,B){let G=!1,W=h(P,N,U,I);r!==W&&(r=W,l(r.object)),G=d(P,N,U,B),G&&m(P,N,U,B),B!==null&&e.update(B,i.ELEMENT_ARRAY_BUFFER),(G||o)&&(o=!1,b(P,I,U,N),B!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(B).buffer))}function c(){return i.createVertexArray()}function l(P){return i.bindVertexArray(P)}function u(P){return i.deleteVertexArray(P)}function h(P,I,U,N){let B=N.wireframe===!0,G=n[I.id];G===void 0&&(G={},n[I.id]=G);let W=P.isInstancedMesh===!0?P.id:0,te=G[W];te===void 0&&(te={},G[W]=te);let q=te[U.id];q===void 0&&(q={},te[U.id]=q);let Q=q[B];return Q===void 0&&(Q=f(c()),q[B]=Q),Q}function f(P){let I=[],U=[],N=[];for(let B=0;B<t;B++)I[B]=0,U[B]=0,N[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:I,enabledAttributes:U,attributeDivisors:N,object:P,attributes:{},index:null}}function d(P,I,U,N){let B=r.attributes,G=I.attributes,W=0,te=U.getAttributes();for(let q in te)if(te[q].location>=0){let ee=B[q],ve=G[q];if(ve===void 0&&(q==="instanceMatrix"&&P.instanceMatrix&&(ve=P.instanceMatrix),q==="instanceColor"&&P.instanceColor&&(ve=P.instanceColor)),ee===void 0||ee.attribute!==ve||ve&&ee.data!==ve.data)return!0;W++}return r.attributesNum!==W||r.index!==N}function m(P,I,U,N){let B={},G=I.attributes,W=0,te=U.getAttributes();for(let q in te)if(te[q].location>=0){let ee=G[q];ee===void 0&&(q==="instanceMatrix"&&P.instanceMatrix&&(ee=P.instanceMatrix),q==="instanceColor"&&P.instanceColor&&(ee=P.instanceColor));let ve={};ve.attribute=ee,ee&&ee.data&&(ve.data=ee.data),B[q]=ve,W++}r.attributes=B,r.attributesNum=W,r.index=N}function y(){let P=r.newAttributes;for(let I=0,U=P.length;I<U;I++)P[I]=0}function p(P){g(P,0)}function g(P,I){let U=r.newAttributes,N=r.enabledAttributes,B=r.attributeDivisors;U[P]=1,N[P]===0&&(i.enableVertexAttribArray(P),N[P]=1),B[P]!==I&&(i.vertexAttribDivisor(P,I),B[P]=I)}function x(){let P=r.newAttributes,I=r.enabledAttributes;for(let U=0,N=I.length;U<N;U++)I[U]!==P[U]&&(i.disableVertexAttribArray(U),I[U]=0)}function S(P,I,U,N,B,G,W){W===!0?i.vertexAttribIPointer(P,I,U,B,G):i.vertexAttribPointer(P,I,U,N,B,G)}function b(P,I,U,N){y();let B=N.attributes,G=U.getAttributes(),W=I.defaultAttributeValues;for(let te in G){let q=G[te];if(q.location>=0){let Q=B[te];if(Q===void 0&&(te==="instanceMatrix"&&P.instanceMatrix&&(Q=P.instanceMatrix),te==="instanceColor"&&P.instanceColor&&(Q=P.instanceColor)),Q!==void 0){let ee=Q.normalized,ve=Q.itemSize,Oe=e.get(Q);if(Oe===void 0)continue;let Z=Oe.buffer,ue=Oe.type,ye=Oe.bytesPerElement,Pe=ue===i.INT||ue===i.UNSIGNED_INT||Q.gpuType===sl;if(Q.isInterleavedBufferAttribute){let me=Q.data,Fe=me.isInterleavedBuffer===!0?me.stride:me.itemSize,Lt=Q.offset;if(me.isInstancedInterleavedBuffer||me.isInstancedBufferAttribute){for(let Ie=0;Ie<q.locationSize;Ie++)g(q.location+Ie,me.meshPerAttribute);P.isInstancedMesh!==!0&&N._maxInstanceCount===void 0&&(N._maxInstanceCount=me.meshPerAttribute*me.count)}else for(let Ie=0;Ie<q.locationSize;Ie++)p(q.location+Ie);i.bindBuffer(i.ARRAY_BUFFER,Z);for(let Ie=0;Ie<q.locationSize;Ie++)S(q.location+Ie,ve/q.locationSize,ue,ee,Fe*ye,(Lt+ve/q.locationSize*Ie)*ye,Pe)}else{if(Q.isInstancedBufferAttribute){for(let me=0;me<q.locationSize;me++)g(q.location+me,Q.meshPerAttribute);P.isInstancedMesh!==!0&&N._maxInstanceCount===void 0&&(N._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let me=0;me<q.locationSize;me++)p(q.location+me);i.bindBuffer(i.ARRAY_BUFFER,Z);for(let me=0;me<q.locationSize;me++)S(q.location+me,ve/q.locationSize,ue,ee,ve*ye,ve/q.locationSize*me*ye,Pe)}}else if(W!==void 0){let ee=W[te];if(ee!==void 0)switch(ee.length){case 2:i.vertexAttrib2fv(q.location,ee);break;case 3:i.vertexAttrib3fv(q.location,ee);break;case 4:i.vertexAttrib4fv(q.location,ee);break;default:i.vertexAttrib1fv(q.location,ee)}}}}x()}function M(){D();for(let P in n){let I=n[P];for(let U in I){let N=I[U];for(let B in N){let G=N[B];for(let W in G)u(G[W].object),delete G[W];delete N[B]}}delete n[P]}}function A(P){if(n[P.id]===void 0)return;let I=n[P.id];for(let U in I){let N=I[U];for(let B in N){let G=N[B];for(let W in G)u(G[W].object),delete G[W];delete N[B]}}delete n[P.id]}function _(P){for(let I in n){let U=n[I];for(let N in U){let B=U[N];if(B[P.id]===void 0)continue;let G=B[P.id];for(let W in G)u(G[W].object),delete G[W];delete B[P.id]}}}function w(P){for(let I in n){let U=n[I],N=P.isInstancedMesh===!0?P.id:0,B=U[N];if(B!==void 0){for(let G in B){let W=B[G];for(let te in W)u(W[te].object),delete W[te];delete B[G]}delete U[N],Object.keys(U).length===0&&delete n[I]}}}function D(){R(),o=!0,r!==s&&(r=s,l(r.object))}function R(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:D,resetDefaultState:R,dispose:M,releaseStatesOfGeometry:A,releaseStatesOfObject:w,releaseStatesOfProgram:_,initAttributes:y,enableAttribute:p,disableUnusedAttributes:x}}function Pw(i,e,t){let n;function s(c){n=c}function r(c,l){i.drawArrays(n,c,l),t.update(l,n,1)}function o(c,l,u){u!==0&&(i.drawArraysInstanced(n,c,l,u),t.update(l,n,u))}function a(c,l,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,c,0,l,0,u);let f=0;for(let d=0;d<u;d++)f+=l[d];t.update(f,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function Iw(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(_){return!(_!==Nn&&n.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let w=_===oi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==mn&&_!==Bn&&!w&&n.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function c(_){if(_==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=t.precision!==void 0?t.precision:"highp",u=c(l);u!==l&&(Ee("WebGLRenderer:",l,"not supported, using",u,"instead."),l=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),f=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&Ee("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&Ee("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let d=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),y=i.getParameter(i.MAX_TEXTURE_SIZE),p=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),g=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),S=i.getParameter(i.MAX_VARYING_VECTORS),b=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),M=i.getParameter(i.MAX_SAMPLES),A=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:c,textureFormatReadable:o,textureTypeReadable:a,precision:l,logarithmicDepthBuffer:f,reversedDepthBuffer:h,maxTextures:d,maxVertexTextures:m,maxTextureSize:y,maxCubemapSize:p,maxAttributes:g,maxVertexUniforms:x,maxVaryings:S,maxFragmentUniforms:b,maxSamples:M,samples:A}}function Lw(i){let e=this,t=null,n=0,s=!1,r=!1,o=new nn,a=new Ue,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(h,f){let d=h.length!==0||f||n!==0||s;return s=f,n=h.length,d},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,f){t=u(h,f,0)},this.setState=function(h,f,d){let m=h.clippingPlanes,y=h.clipIntersection,p=h.clipShadows,g=i.get(h);if(!s||m===null||m.length===0||r&&!p)r?u(null):l();else{let x=r?0:n,S=x*4,b=g.clippingState||null;c.value=b,b=u(m,f,S,d);for(let M=0;M!==S;++M)b[M]=t[M];g.clippingState=b,this.numIntersection=y?this.numPlanes:0,this.numPlanes+=x}};function l(){c.value!==t&&(c.value=t,c.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function u(h,f,d,m){let y=h!==null?h.length:0,p=null;if(y!==0){if(p=c.value,m!==!0||p===null){let g=d+y*4,x=f.matrixWorldInverse;a.getNormalMatrix(x),(p===null||p.length<g)&&(p=new Float32Array(g));for(let S=0,b=d;S!==y;++S,b+=4)o.copy(h[S]).applyMatrix4(x,a),o.normal.toArray(p,b),p[b+3]=o.constant}c.value=p,c.needsUpdate=!0}return e.numPlanes=y,e.numIntersection=0,p}}var Ea=class extends Sn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new ia(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},s=new qr(5,5,5),r=new $n({name:"CubemapFromEquirect",uniforms:sr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:Wt,blending:Qs});r.uniforms.tEquirect.value=t;let o=new sn(s,r),a=t.minFilter;return t.minFilter===Zn&&(t.minFilter=Gt),new Zr(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},zg=256,Nw=3,Dw=20,l_=256,u_=16,Ow=3,Uw=new L,Fw=new Ne,Xl=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Zr(1,10,null),this._boxMesh=new sn(new qr(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=Uw}=r,c=this._renderer;this._setSize(o);let l=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=c.autoClear,f=c.autoClearColor,d=c.autoClearDepth,m=c.autoClearStencil,y=e.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,y===null&&(e.background=c.getClearColor(Fw));let p=new Zr(n,s,u);return p.position.copy(a),p.update(c,e),c.autoClear=h,c.autoClearColor=f,c.autoClearDepth=d,c.autoClearStencil=m,e.background=y,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(l,t)),this._applyPMREM(l),l}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Gg(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Hg(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(zg,Lf(e))}_fromTexture(e,t){e.mapping===tr||e.mapping===eo?this._setSize(e.image.length===0?zg:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=Vg(e,!1,!1),n=Math.log2(e)-Nw;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=Vg(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===tr||e.mapping===eo?(this._cubemapMaterial===null&&(this._cubemapMaterial=Gg()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Hg()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=kw(),this._integrationMaterial=Bw());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/u_);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-Ow)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let c=a>0?Math.log2(t)+.5*Math.log2(6/(l_*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=c,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=zw());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function Vg(i,e,t){return new Ea(i,{minFilter:Zn,generateMipmaps:e,type:oi,colorSpace:bn,depthBuffer:t})}function Ra(i,e,t){return new $n({name:i,uniforms:e,vertexShader:Ge.cube_vert,fragmentShader:t,side:Wt,blending:Qs,depthTest:!1,depthWrite:!1})}function kw(){return Ra("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${l_}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function Bw(){return Ra("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:u_}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function zw(){return Ra("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Dw}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function Hg(){return Ra("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function Gg(){return Ra("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function Vw(i){let e=new WeakMap,t=new WeakMap,n=null;function s(f,d=!1){return f==null?null:d?o(f):r(f)}function r(f){if(f&&f.isTexture){let d=f.mapping;if(d===tl||d===nl)if(e.has(f)){let m=e.get(f).texture;return a(m,f.mapping)}else{let m=f.image;if(m&&m.height>0){let y=new Ea(m.height);return y.fromEquirectangularTexture(i,f),e.set(f,y),f.addEventListener("dispose",l),a(y.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let d=f.mapping,m=d===tl||d===nl,y=d===tr||d===eo;if(m||y){let p=t.get(f),g=p!==void 0?p.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==g)return n===null&&(n=new Xl(i)),p=m?n.fromEquirectangular(f,p):n.fromCubemap(f,p),p.texture.pmremVersion=f.pmremVersion,t.set(f,p),p.texture;if(p!==void 0)return p.texture;{let x=f.image;return m&&x&&x.height>0||y&&x&&c(x)?(n===null&&(n=new Xl(i)),p=m?n.fromEquirectangular(f):n.fromCubemap(f),p.texture.pmremVersion=f.pmremVersion,t.set(f,p),f.addEventListener("dispose",u),p.texture):null}}}return f}function a(f,d){return d===tl?f.mapping=tr:d===nl&&(f.mapping=eo),f}function c(f){let d=0,m=6;for(let y=0;y<m;y++)f[y]!==void 0&&d++;return d===m}function l(f){let d=f.target;d.removeEventListener("dispose",l);let m=e.get(d);m!==void 0&&(e.delete(d),m.dispose())}function u(f){let d=f.target;d.removeEventListener("dispose",u);let m=t.get(d);m!==void 0&&(t.delete(d),m.dispose())}function h(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:h}}function Hw(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Ys("WebGLRenderer: "+n+" extension not supported."),s}}}function Gw(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){c(m.target)}function c(m){m.index!==null&&e.remove(m.index);for(let p in m.attributes)e.remove(m.attributes[p]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let y=r.get(m);y&&(e.remove(y),r.delete(m)),n.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function l(m,y){return s[y.id]!==void 0||(y.addEventListener("dispose",a),s[y.id]=new WeakRef(y),o.register(y,y.id,y),t.memory.geometries++),y}function u(m){let y=m.attributes;for(let p in y)e.update(y[p],i.ARRAY_BUFFER)}function h(m){let y=m.index,p=m.attributes.position,g=0;if(p===void 0)return;let x=y!==null?y.array.length:p.array.length/3-1,S=p.count>=65535?Zo:$o,b=new S(Math.ceil(x/3)*6,1),M=b.array;if(y!==null){let _=y.array;g=y.version;for(let w=0,D=0;w<x;w+=3){let R=_[w+0],P=_[w+1],I=_[w+2];M[D++]=R,M[D++]=P,M[D++]=P,M[D++]=I,M[D++]=I,M[D++]=R}}else{g=p.version;for(let _=0,w=0;_<x;_+=3){let D=_+0,R=_+1,P=_+2;M[w++]=D,M[w++]=R,M[w++]=R,M[w++]=P,M[w++]=P,M[w++]=D}}b.version=g;let A=r.get(m);A&&e.remove(A),r.set(m,b)}function f(m){let y=r.get(m);if(y){let p=m.index;p!==null&&y.version<p.version&&h(m)}else h(m);return r.get(m)}function d(){for(let m in s){let y=s[m].deref();y!==void 0&&c(y)}}return{get:l,update:u,getWireframeAttribute:f,dispose:d}}function Ww(i,e,t){let n;function s(h){n=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function c(h,f){i.drawElements(n,f,r,h*o),t.update(f,n,1)}function l(h,f,d){d!==0&&(i.drawElementsInstanced(n,f,r,h*o,d),t.update(f,n,d))}function u(h,f,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,f,0,r,h,0,d);let y=0;for(let p=0;p<d;p++)y+=f[p];t.update(y,n,1)}this.setMode=s,this.setIndex=a,this.render=c,this.renderInstances=l,this.renderMultiDraw=u}function Xw(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:De("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function qw(i,e,t){let n=new WeakMap,s=new it;function r(o,a,c){let l=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,f=n.get(a);if(f===void 0||f.count!==h){let D=function(){_.dispose(),n.delete(a),a.removeEventListener("dispose",D)};f!==void 0&&f.texture.dispose();let d=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,y=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],S=0;d===!0&&(S=1),m===!0&&(S=2),y===!0&&(S=3);let b=a.attributes.position.count*S,M=1;b>e.maxTextureSize&&(M=Math.ceil(b/e.maxTextureSize),b=e.maxTextureSize);let A=new Float32Array(b*M*4*h),_=new Ko(A,b,M,h);_.type=Bn,_.needsUpdate=!0;let w=S*4;for(let R=0;R<h;R++){let P=p[R],I=g[R],U=x[R],N=b*M*4*R;for(let B=0;B<P.count;B++){let G=B*w;d===!0&&(s.fromBufferAttribute(P,B),A[N+G+0]=s.x,A[N+G+1]=s.y,A[N+G+2]=s.z,A[N+G+3]=0),m===!0&&(s.fromBufferAttribute(I,B),A[N+G+4]=s.x,A[N+G+5]=s.y,A[N+G+6]=s.z,A[N+G+7]=0),y===!0&&(s.fromBufferAttribute(U,B),A[N+G+8]=s.x,A[N+G+9]=s.y,A[N+G+10]=s.z,A[N+G+11]=U.itemSize===4?s.w:1)}}f={count:h,texture:_,size:new Se(b,M)},n.set(a,f),a.addEventListener("dispose",D)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)c.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let d=0;for(let y=0;y<l.length;y++)d+=l[y];let m=a.morphTargetsRelative?1:1-d;c.getUniforms().setValue(i,"morphTargetBaseInfluence",m),c.getUniforms().setValue(i,"morphTargetInfluences",l)}c.getUniforms().setValue(i,"morphTargetsTexture",f.texture,t),c.getUniforms().setValue(i,"morphTargetsTextureSize",f.size)}return{update:r}}function Yw(i,e,t,n,s){let r=new WeakMap;function o(l){let u=s.render.frame,h=l.geometry,f=e.get(l,h);if(r.get(f)!==u&&(e.update(f),r.set(f,u)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),r.get(l)!==u&&(t.update(l.instanceMatrix,i.ARRAY_BUFFER),l.instanceColor!==null&&t.update(l.instanceColor,i.ARRAY_BUFFER),r.set(l,u))),l.isSkinnedMesh){let d=l.skeleton;r.get(d)!==u&&(d.update(),r.set(d,u))}return f}function a(){r=new WeakMap}function c(l){let u=l.target;u.removeEventListener("dispose",c),n.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var Kw={[hf]:"LINEAR_TONE_MAPPING",[ff]:"REINHARD_TONE_MAPPING",[df]:"CINEON_TONE_MAPPING",[pf]:"ACES_FILMIC_TONE_MAPPING",[gf]:"AGX_TONE_MAPPING",[_f]:"NEUTRAL_TONE_MAPPING",[mf]:"CUSTOM_TONE_MAPPING"};function $w(i,e,t,n,s,r){let o=new Sn(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,c=null,l=null,u=new Qt;u.setAttribute("position",new vn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new vn([0,2,0,0,2,0],2));let h=new Wc({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),f=new sn(u,h),d=new Ki(-1,1,1,-1,0,1),m=null,y=null,p=!1,g,x=null,S=[],b=!1;this.setSize=function(M,A){o.setSize(M,A),a!==null&&a.setSize(M,A),c!==null&&c.setSize(M,A);for(let _=0;_<S.length;_++){let w=S[_];w.setSize&&w.setSize(M,A)}},this.setEffects=function(M){S=M,b=S.length>0&&S[0].isRenderPass===!0;let A=o.width,_=o.height;S.length>0&&a===null&&(a=new Sn(A,_,{type:oi,depthBuffer:!1,stencilBuffer:!1}),c=new Sn(A,_,{type:oi,depthBuffer:!1,stencilBuffer:!1}));let w=s===!0&&S.some(D=>D.needsDepthTexture===!0);w!==(o.depthTexture!==null)&&(w===!0&&l===null&&(l=new Gi(A,_),r===!0&&(l.format=Zi,l.type=ir)),o.dispose(),o.depthTexture=w?l:null,o.resolveDepthBuffer=w,o.storeMultisampledDepthBuffer=w);for(let D=0;D<S.length;D++){let R=S[D];R.setSize&&R.setSize(A,_),w&&R.needsDepthTexture===!0&&R.setDepthTexture&&R.setDepthTexture(l)}},this.begin=function(M,A){if(p||M.toneMapping===vi&&S.length===0)return!1;if(x=A,A!==null){let _=A.width,w=A.height;(o.width!==_||o.height!==w)&&this.setSize(_,w)}return b===!1&&M.setRenderTarget(o),g=M.toneMapping,M.toneMapping=vi,!0},this.hasRenderPass=function(){return b},this.end=function(M,A){M.toneMapping=g,p=!0;let _=o,w=a;for(let D=0;D<S.length;D++){let R=S[D];R.enabled!==!1&&(R.render(M,w,_,A),R.needsSwap!==!1&&(_=w,w=w===a?c:a))}if(m!==M.outputColorSpace||y!==M.toneMapping){m=M.outputColorSpace,y=M.toneMapping,h.defines={},We.getTransfer(m)===at&&(h.defines.SRGB_TRANSFER="");let D=Kw[y];D&&(h.defines[D]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=_.texture,M.setRenderTarget(x),M.render(f,d),x=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),c!==null&&c.dispose(),u.dispose(),h.dispose()}}var h_=new Jt,f_=new Gi(1,1),d_=new sa(1),p_=new Ko,m_=new zc,g_=new ia,Wg=[],Xg=[],qg=new Float32Array(16),Yg=new Float32Array(9),Kg=new Float32Array(4);function oo(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=Wg[s];if(r===void 0&&(r=new Float32Array(s),Wg[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function Xt(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function qt(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function Kl(i,e){let t=Xg[e];t===void 0&&(t=new Int32Array(e),Xg[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function Zw(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function jw(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Xt(t,e))return;i.uniform2fv(this.addr,e),qt(t,e)}}function Jw(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Xt(t,e))return;i.uniform3fv(this.addr,e),qt(t,e)}}function Qw(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Xt(t,e))return;i.uniform4fv(this.addr,e),qt(t,e)}}function eT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Xt(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),qt(t,e)}else{if(Xt(t,n))return;Kg.set(n),i.uniformMatrix2fv(this.addr,!1,Kg),qt(t,n)}}function tT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Xt(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),qt(t,e)}else{if(Xt(t,n))return;Yg.set(n),i.uniformMatrix3fv(this.addr,!1,Yg),qt(t,n)}}function nT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Xt(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),qt(t,e)}else{if(Xt(t,n))return;qg.set(n),i.uniformMatrix4fv(this.addr,!1,qg),qt(t,n)}}function iT(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function sT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Xt(t,e))return;i.uniform2iv(this.addr,e),qt(t,e)}}function rT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Xt(t,e))return;i.uniform3iv(this.addr,e),qt(t,e)}}function oT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Xt(t,e))return;i.uniform4iv(this.addr,e),qt(t,e)}}function aT(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function cT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Xt(t,e))return;i.uniform2uiv(this.addr,e),qt(t,e)}}function lT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Xt(t,e))return;i.uniform3uiv(this.addr,e),qt(t,e)}}function uT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Xt(t,e))return;i.uniform4uiv(this.addr,e),qt(t,e)}}function $l(i){return i.version===0&&(i.compareFunction=Rf,i.needsUpdate=!0),i}function hT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=$l(f_):r=h_,t.setTexture2D(e||r,s)}function fT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||m_,s)}function dT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=$l(d_):r=g_,t.setTextureCube(e||r,s)}function pT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||p_,s)}function mT(i){switch(i){case 5126:return Zw;case 35664:return jw;case 35665:return Jw;case 35666:return Qw;case 35674:return eT;case 35675:return tT;case 35676:return nT;case 5124:case 35670:return iT;case 35667:case 35671:return sT;case 35668:case 35672:return rT;case 35669:case 35673:return oT;case 5125:return aT;case 36294:return cT;case 36295:return lT;case 36296:return uT;case 35678:case 36198:case 36298:case 36306:case 35682:return hT;case 35679:case 36299:case 36307:return fT;case 35680:case 36300:case 36308:case 36293:return dT;case 36289:case 36303:case 36311:case 36292:return pT}}function gT(i,e){i.uniform1fv(this.addr,e)}function _T(i,e){let t=oo(e,this.size,2);i.uniform2fv(this.addr,t)}function xT(i,e){let t=oo(e,this.size,3);i.uniform3fv(this.addr,t)}function yT(i,e){let t=oo(e,this.size,4);i.uniform4fv(this.addr,t)}function vT(i,e){let t=oo(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function bT(i,e){let t=oo(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function ST(i,e){let t=oo(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function MT(i,e){i.uniform1iv(this.addr,e)}function wT(i,e){i.uniform2iv(this.addr,e)}function TT(i,e){i.uniform3iv(this.addr,e)}function AT(i,e){i.uniform4iv(this.addr,e)}function ET(i,e){i.uniform1uiv(this.addr,e)}function RT(i,e){i.uniform2uiv(this.addr,e)}function CT(i,e){i.uniform3uiv(this.addr,e)}function PT(i,e){i.uniform4uiv(this.addr,e)}function IT(i,e,t){let n=this.cache,s=e.length,r=Kl(t,s);Xt(n,r)||(i.uniform1iv(this.addr,r),qt(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=$l(f_):o=h_;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function LT(i,e,t){let n=this.cache,s=e.length,r=Kl(t,s);Xt(n,r)||(i.uniform1iv(this.addr,r),qt(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||m_,r[o])}function NT(i,e,t){let n=this.cache,s=e.length,r=Kl(t,s);Xt(n,r)||(i.uniform1iv(this.addr,r),qt(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=$l(d_):o=g_;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function DT(i,e,t){let n=this.cache,s=e.length,r=Kl(t,s);Xt(n,r)||(i.uniform1iv(this.addr,r),qt(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||p_,r[o])}function OT(i){switch(i){case 5126:return gT;case 35664:return _T;case 35665:return xT;case 35666:return yT;case 35674:return vT;case 35675:return bT;case 35676:return ST;case 5124:case 35670:return MT;case 35667:case 35671:return wT;case 35668:case 35672:return TT;case 35669:case 35673:return AT;case 5125:return ET;case 36294:return RT;case 36295:return CT;case 36296:return PT;case 35678:case 36198:case 36298:case 36306:case 35682:return IT;case 35679:case 36299:case 36307:return LT;case 35680:case 36300:case 36308:case 36293:return NT;case 36289:case 36303:case 36311:case 36292:return DT}}var Vf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=mT(t.type)}},Hf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=OT(t.type)}},Gf=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},Bf=/(\w+)(\])?(\[|\.)?/g;function $g(i,e){i.seq.push(e),i.map[e.id]=e}function UT(i,e,t){let n=i.name,s=n.length;for(Bf.lastIndex=0;;){let r=Bf.exec(n),o=Bf.lastIndex,a=r[1],c=r[2]==="]",l=r[3];if(c&&(a=a|0),l===void 0||l==="["&&o+2===s){$g(t,l===void 0?new Vf(a,i,e):new Hf(a,i,e));break}else{let h=t.map[a];h===void 0&&(h=new Gf(a),$g(t,h)),t=h}}}var ro=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),c=e.getUniformLocation(t,a.name);UT(a,c,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],c=n[a.id];c.needsUpdate!==!1&&a.setValue(e,c.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function Zg(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var FT=37297,kT=0;function BT(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var jg=new Ue;function zT(i){We._getMatrix(jg,We.workingColorSpace,i);let e=`mat3( ${jg.elements.map(t=>t.toFixed(4))} )`;switch(We.getTransfer(i)){case qo:return[e,"LinearTransferOETF"];case at:return[e,"sRGBTransferOETF"];default:return Ee("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function Jg(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+BT(i.getShaderSource(e),a)}else return r}function VT(i,e){let t=zT(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var HT={[hf]:"Linear",[ff]:"Reinhard",[df]:"Cineon",[pf]:"ACESFilmic",[gf]:"AgX",[_f]:"Neutral",[mf]:"Custom"};function GT(i,e){let t=HT[e];return t===void 0?(Ee("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Wl=new L;function WT(){We.getLuminanceCoefficients(Wl);let i=Wl.x.toFixed(4),e=Wl.y.toFixed(4),t=Wl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function XT(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Aa).join(`
`)}function qT(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function YT(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function Aa(i){return i!==""}function Qg(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function e_(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var KT=/^[ \t]*#include +<([\w\d./]+)>/gm;function Wf(i){return i.replace(KT,$T)}function $T(i,e){let t=Ge[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Wf(t)}var ZT=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function t_(i){return i.replace(ZT,jT)}function jT(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function n_(i){let e=`precision ${i.precision} float;
	precision ${i.precision} int;
	precision ${i.precision} sampler2D;
	precision ${i.precision} samplerCube;
	precision ${i.precision} sampler3D;
	precision ${i.precision} sampler2DArray;
	precision ${i.precision} sampler2DShadow;
	precision ${i.precision} samplerCubeShadow;
	precision ${i.precision} sampler2DArrayShadow;
	precision ${i.precision} isampler2D;
	precision ${i.precision} isampler3D;
	precision ${i.precision} isamplerCube;
	precision ${i.precision} isampler2DArray;
	precision ${i.precision} usampler2D;
	precision ${i.precision} usampler3D;
	precision ${i.precision} usamplerCube;
	precision ${i.precision} usampler2DArray;
	`;return i.precision==="highp"?e+=`
#define HIGH_PRECISION`:i.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:i.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var JT={[_a]:"SHADOWMAP_TYPE_PCF",[Jr]:"SHADOWMAP_TYPE_VSM"};function QT(i){return JT[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var eA={[eo]:"ENVMAP_MODE_REFRACTION"};function tA(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":eA[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var nA={[uf]:"ENVMAP_BLENDING_MULTIPLY",[vg]:"ENVMAP_BLENDING_MIX",[bg]:"ENVMAP_BLENDING_ADD"};function iA(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":nA[i.combine]||"ENVMAP_BLENDING_NONE"}function sA(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,c=QT(t),l=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=tA(t),h=iA(t),f=XT(t),d=qT(r),m=s.createProgram(),y,p,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(y=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(Aa).join(`
`),y.length>0&&(y+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(Aa).join(`
`),p.length>0&&(p+=`
`)):(y=[n_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Aa).join(`
`),p=[n_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+l:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==vi?"#define TONE_MAPPING":"",t.toneMapping!==vi?Ge.tonemapping_pars_fragment:"",t.toneMapping!==vi?GT("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ge.colorspace_pars_fragment,VT("linearToOutputTexel",t.outputColorSpace),WT(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Aa).join(`
`)),o=Wf(o),o=Qg(o,t),o=e_(o,t),a=Wf(a),a=Qg(a,t),a=e_(a,t),o=t_(o),a=t_(a),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,y=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+y,p=["#define varying in",t.glslVersion===Pf?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Pf?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let x=g+y+o,S=g+p+a,b=Zg(s,s.VERTEX_SHADER,x),M=Zg(s,s.FRAGMENT_SHADER,S);s.attachShader(m,b),s.attachShader(m,M),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function A(R){if(i.debug.checkShaderErrors){let P=s.getProgramInfoLog(m)||"",I=s.getShaderInfoLog(b)||"",U=s.getShaderInfoLog(M)||"",N=P.trim(),B=I.trim(),G=U.trim(),W=!0,te=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(W=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,m,b,M);else{let q=Jg(s,b,"vertex"),Q=Jg(s,M,"fragment");De("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+R.name+`
Material Type: `+R.type+`

Program Info Log: `+N+`
`+q+`
`+Q)}else N!==""?Ee("WebGLProgram: Program Info Log:",N):(B===""||G==="")&&(te=!1);te&&(R.diagnostics={runnable:W,programLog:N,vertexShader:{log:B,prefix:y},fragmentShader:{log:G,prefix:p}})}s.deleteShader(b),s.deleteShader(M),_=new ro(s,m),w=YT(s,m)}let _;this.getUniforms=function(){return _===void 0&&A(this),_};let w;this.getAttributes=function(){return w===void 0&&A(this),w};let D=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return D===!1&&(D=s.getProgramParameter(m,FT)),D},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=kT++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=b,this.fragmentShader=M,this}var rA=0,Xf=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new qf(e),t.set(e,n)),n}},qf=class{constructor(e){this.id=rA++,this.code=e,this.usedTimes=0}};function oA(i){return i===_s||i===Sa||i===Ma}function aA(i,e,t,n,s,r){let o=new Br,a=new Xf,c=new Set,l=[],u=new Map,h=n.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(_){return c.add(_),_===0?"uv":`uv${_}`}function m(_,w,D,R,P,I){let U=R.fog,N=P.geometry,B=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?R.environment:null,G=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,W=e.get(_.envMap||B,G),te=f[_.type],q=n.precision;_.precision!==null&&(q=n.getMaxPrecision(_.precision),q!==_.precision&&Ee("WebGLProgram.getParameters:",_.precision,"not supported, using",q,"instead."));let Q=N.morphAttributes.position||N.morphAttributes.normal||N.morphAttributes.color,ee=Q!==void 0?Q.length:0,ve=0;N.morphAttributes.position!==void 0&&(ve=1),N.morphAttributes.normal!==void 0&&(ve=2),N.morphAttributes.color!==void 0&&(ve=3);let Oe,Z,ue,ye;if(te){let ge=Mi[te];Oe=ge.vertexShader,Z=ge.fragmentShader}else{Oe=_.vertexShader,Z=_.fragmentShader;let ge=a.getVertexShaderStage(_),ut=a.getFragmentShaderStage(_);a.update(_,ge,ut),ue=ge.id,ye=ut.id}let Pe=i.getRenderTarget(),me=i.state.buffers.depth.getReversed(),Fe=P.isInstancedMesh===!0,Lt=P.isBatchedMesh===!0,Ie=!!_.map,et=!!_.matcap,pt=!!W,Ke=pt&&W.isPMREMTexture===!0,en=!!_.aoMap,Bt=!!_.lightMap,Rn=!!_.bumpMap&&_.wireframe===!1,Tt=!!_.normalMap,pi=!!_.displacementMap,Kt=!!_.emissiveMap,Hn=!!_.metalnessMap,Gn=!!_.roughnessMap,Wn=_.anisotropy>0,k=_.clearcoat>0,Xn=_.diffuseRoughness>0,St=_.dispersion>0,Mt=_.retroreflectivity>0,de=_.iridescence>0,zt=_.sheen>0,Le=_.transmission>0,ke=Wn&&!!_.anisotropyMap,C=k&&!!_.clearcoatMap,T=k&&!!_.clearcoatNormalMap,V=k&&!!_.clearcoatRoughnessMap,ne=Xn&&!!_.diffuseRoughnessMap,J=de&&!!_.iridescenceMap,re=de&&!!_.iridescenceThicknessMap,he=zt&&!!_.sheenColorMap,K=zt&&!!_.sheenRoughnessMap,$=!!_.specularMap,ae=!!_.specularColorMap,O=!!_.specularIntensityMap,j=Le&&!!_.transmissionMap,Y=Le&&!!_.thicknessMap,ce=!!_.gradientMap,se=!!_.alphaMap,oe=_.alphaTest>0,Re=!!_.alphaHash,He=!!_.extensions,ie=vi;_.toneMapped&&(Pe===null||Pe.isXRRenderTarget===!0)&&(ie=i.toneMapping);let Ce=Ke?W.isCompressedCubeTexture?W.image[0].mipmaps:W.mipmaps:null,Ve={shaderID:te,shaderType:_.type,shaderName:_.name,vertexShader:Oe,fragmentShader:Z,defines:_.defines,customVertexShaderID:ue,customFragmentShaderID:ye,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:q,batching:Lt,batchingColor:Lt&&P._colorsTexture!==null,instancing:Fe,instancingColor:Fe&&P.instanceColor!==null,instancingMorph:Fe&&P.morphTexture!==null,outputColorSpace:Pe===null?i.outputColorSpace:Pe.isXRRenderTarget===!0?Pe.texture.colorSpace:We.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Ie,matcap:et,envMap:pt,envMapMode:pt&&W.mapping,envMapPMREM:Ke,envMapMaxLod:Ke?Ce.length-1:null,envMapSize:Ke?Ce[0].width:null,aoMap:en,lightMap:Bt,bumpMap:Rn,normalMap:Tt,displacementMap:pi,emissiveMap:Kt,normalMapObjectSpace:Tt&&_.normalMapType===Tg,normalMapTangentSpace:Tt&&_.normalMapType===Vl,packedNormalMap:Tt&&_.normalMapType===Vl&&oA(_.normalMap.format),metalnessMap:Hn,roughnessMap:Gn,anisotropy:Wn,anisotropyMap:ke,clearcoat:k,clearcoatMap:C,clearcoatNormalMap:T,clearcoatRoughnessMap:V,diffuseRoughness:Xn,diffuseRoughnessMap:ne,dispersion:St,retroreflection:Mt,iridescence:de,iridescenceMap:J,iridescenceThicknessMap:re,sheen:zt,sheenColorMap:he,sheenRoughnessMap:K,specularMap:$,specularColorMap:ae,specularIntensityMap:O,transmission:Le,transmissionMap:j,thicknessMap:Y,gradientMap:ce,opaque:_.transparent===!1&&_.blending===Qr&&_.alphaToCoverage===!1,alphaMap:se,alphaTest:oe,alphaHash:Re,combine:_.combine,mapUv:Ie&&d(_.map.channel),aoMapUv:en&&d(_.aoMap.channel),lightMapUv:Bt&&d(_.lightMap.channel),bumpMapUv:Rn&&d(_.bumpMap.channel),normalMapUv:Tt&&d(_.normalMap.channel),displacementMapUv:pi&&d(_.displacementMap.channel),emissiveMapUv:Kt&&d(_.emissiveMap.channel),metalnessMapUv:Hn&&d(_.metalnessMap.channel),roughnessMapUv:Gn&&d(_.roughnessMap.channel),anisotropyMapUv:ke&&d(_.anisotropyMap.channel),clearcoatMapUv:C&&d(_.clearcoatMap.channel),clearcoatNormalMapUv:T&&d(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:V&&d(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&d(_.diffuseRoughnessMap.channel),iridescenceMapUv:J&&d(_.iridescenceMap.channel),iridescenceThicknessMapUv:re&&d(_.iridescenceThicknessMap.channel),sheenColorMapUv:he&&d(_.sheenColorMap.channel),sheenRoughnessMapUv:K&&d(_.sheenRoughnessMap.channel),specularMapUv:$&&d(_.specularMap.channel),specularColorMapUv:ae&&d(_.specularColorMap.channel),specularIntensityMapUv:O&&d(_.specularIntensityMap.channel),transmissionMapUv:j&&d(_.transmissionMap.channel),thicknessMapUv:Y&&d(_.thicknessMap.channel),alphaMapUv:se&&d(_.alphaMap.channel),vertexTangents:!!N.attributes.tangent&&(Tt||Wn),vertexNormals:!!N.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!N.attributes.color&&N.attributes.color.itemSize===4,pointsUvs:P.isPoints===!0&&!!N.attributes.uv&&(Ie||se),fog:!!U,useFog:_.fog===!0,fogExp2:!!U&&U.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||N.attributes.normal===void 0&&Tt===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:me,skinning:P.isSkinnedMesh===!0,hasPositionAttribute:N.attributes.position!==void 0,morphTargets:N.morphAttributes.position!==void 0,morphNormals:N.morphAttributes.normal!==void 0,morphColors:N.morphAttributes.color!==void 0,morphTargetsCount:ee,morphTextureStride:ve,numSunLights:w.sun.length,numDirLights:w.directional.length,numPointLights:w.point.length,numSpotLights:w.spot.length,numSpotLightMaps:w.spotLightMap.length,numRectAreaLights:w.rectArea.length,numHemiLights:w.hemi.length,numSunLightShadows:w.sunShadowMap.length,numDirLightShadows:w.directionalShadowMap.length,numPointLightShadows:w.pointShadowMap.length,numSpotLightShadows:w.spotShadowMap.length,numSpotLightShadowsWithMaps:w.numSpotLightShadowsWithMaps,numLightProbes:w.numLightProbes,numLightProbeGrids:I.filter(ge=>ge.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:i.shadowMap.enabled&&D.length>0,shadowMapType:i.shadowMap.type,toneMapping:ie,decodeVideoTexture:Ie&&_.map.isVideoTexture===!0&&We.getTransfer(_.map.colorSpace)===at,decodeVideoTextureEmissive:Kt&&_.emissiveMap.isVideoTexture===!0&&We.getTransfer(_.emissiveMap.colorSpace)===at,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===pn,flipSided:_.side===Wt,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:He&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(He&&_.extensions.multiDraw===!0||Lt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return Ve.vertexUv1s=c.has(1),Ve.vertexUv2s=c.has(2),Ve.vertexUv3s=c.has(3),c.clear(),Ve}function y(_){let w=[];if(_.shaderID?w.push(_.shaderID):(w.push(_.customVertexShaderID),w.push(_.customFragmentShaderID)),_.defines!==void 0)for(let D in _.defines)w.push(D),w.push(_.defines[D]);return _.isRawShaderMaterial===!1&&(p(w,_),g(w,_),w.push(i.outputColorSpace)),w.push(_.customProgramCacheKey),w.join()}function p(_,w){_.push(w.precision),_.push(w.outputColorSpace),_.push(w.envMapMode),_.push(w.envMapPMREM),_.push(w.envMapMaxLod),_.push(w.envMapSize),_.push(w.mapUv),_.push(w.alphaMapUv),_.push(w.lightMapUv),_.push(w.aoMapUv),_.push(w.bumpMapUv),_.push(w.normalMapUv),_.push(w.displacementMapUv),_.push(w.emissiveMapUv),_.push(w.metalnessMapUv),_.push(w.roughnessMapUv),_.push(w.anisotropyMapUv),_.push(w.clearcoatMapUv),_.push(w.clearcoatNormalMapUv),_.push(w.clearcoatRoughnessMapUv),_.push(w.diffuseRoughnessMapUv),_.push(w.iridescenceMapUv),_.push(w.iridescenceThicknessMapUv),_.push(w.sheenColorMapUv),_.push(w.sheenRoughnessMapUv),_.push(w.specularMapUv),_.push(w.specularColorMapUv),_.push(w.specularIntensityMapUv),_.push(w.transmissionMapUv),_.push(w.thicknessMapUv),_.push(w.combine),_.push(w.fogExp2),_.push(w.sizeAttenuation),_.push(w.morphTargetsCount),_.push(w.numSunLights),_.push(w.numDirLights),_.push(w.numPointLights),_.push(w.numSpotLights),_.push(w.numSpotLightMaps),_.push(w.numHemiLights),_.push(w.numRectAreaLights),_.push(w.numSunLightShadows),_.push(w.numDirLightShadows),_.push(w.numPointLightShadows),_.push(w.numSpotLightShadows),_.push(w.numSpotLightShadowsWithMaps),_.push(w.numLightProbes),_.push(w.numLightProbeGrids),_.push(w.shadowMapType),_.push(w.toneMapping),_.push(w.numClippingPlanes),_.push(w.numClipIntersection),_.push(w.depthPacking)}function g(_,w){o.disableAll(),w.instancing&&o.enable(0),w.instancingColor&&o.enable(1),w.instancingMorph&&o.enable(2),w.matcap&&o.enable(3),w.envMap&&o.enable(4),w.normalMapObjectSpace&&o.enable(5),w.normalMapTangentSpace&&o.enable(6),w.clearcoat&&o.enable(7),w.iridescence&&o.enable(8),w.alphaTest&&o.enable(9),w.vertexColors&&o.enable(10),w.vertexAlphas&&o.enable(11),w.vertexUv1s&&o.enable(12),w.vertexUv2s&&o.enable(13),w.vertexUv3s&&o.enable(14),w.vertexTangents&&o.enable(15),w.anisotropy&&o.enable(16),w.alphaHash&&o.enable(17),w.batching&&o.enable(18),w.dispersion&&o.enable(19),w.retroreflection&&o.enable(24),w.diffuseRoughness&&o.enable(25),w.batchingColor&&o.enable(20),w.gradientMap&&o.enable(21),w.packedNormalMap&&o.enable(22),w.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),w.fog&&o.enable(0),w.useFog&&o.enable(1),w.flatShading&&o.enable(2),w.logarithmicDepthBuffer&&o.enable(3),w.reversedDepthBuffer&&o.enable(4),w.skinning&&o.enable(5),w.morphTargets&&o.enable(6),w.morphNormals&&o.enable(7),w.morphColors&&o.enable(8),w.premultipliedAlpha&&o.enable(9),w.shadowMapEnabled&&o.enable(10),w.doubleSided&&o.enable(11),w.flipSided&&o.enable(12),w.useDepthPacking&&o.enable(13),w.dithering&&o.enable(14),w.transmission&&o.enable(15),w.sheen&&o.enable(16),w.opaque&&o.enable(17),w.pointsUvs&&o.enable(18),w.decodeVideoTexture&&o.enable(19),w.decodeVideoTextureEmissive&&o.enable(20),w.alphaToCoverage&&o.enable(21),w.numLightProbeGrids>0&&o.enable(22),w.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function x(_){let w=f[_.type],D;if(w){let R=Mi[w];D=Fg.clone(R.uniforms)}else D=_.uniforms;return D}function S(_,w){let D=u.get(w);return D!==void 0?++D.usedTimes:(D=new sA(i,w,_,s),l.push(D),u.set(w,D)),D}function b(_){if(--_.usedTimes===0){let w=l.indexOf(_);l[w]=l[l.length-1],l.pop(),u.delete(_.cacheKey),_.destroy()}}function M(_){a.remove(_)}function A(){a.dispose()}return{getParameters:m,getProgramCacheKey:y,getUniforms:x,acquireProgram:S,releaseProgram:b,releaseShaderCache:M,programs:l,dispose:A}}function cA(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,c){i.get(o)[a]=c}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function lA(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function i_(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function s_(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(f){let d=0;return f.isInstancedMesh&&(d+=2),f.isSkinnedMesh&&(d+=1),d}function a(f,d,m,y,p,g){let x=i[e];return x===void 0?(x={id:f.id,object:f,geometry:d,material:m,materialVariant:o(f),groupOrder:y,renderOrder:f.renderOrder,z:p,group:g},i[e]=x):(x.id=f.id,x.object=f,x.geometry=d,x.material=m,x.materialVariant=o(f),x.groupOrder=y,x.renderOrder=f.renderOrder,x.z=p,x.group=g),e++,x}function c(f,d,m,y,p,g,x){x.reversedDepth===!0&&(p=-p);let S=a(f,d,m,y,p,g);m.transmission>0?n.push(S):m.transparent===!0?s.push(S):t.push(S)}function l(f,d,m,y,p,g){let x=a(f,d,m,y,p,g);m.transmission>0?n.unshift(x):m.transparent===!0?s.unshift(x):t.unshift(x)}function u(f,d){t.length>1&&t.sort(f||lA),n.length>1&&n.sort(d||i_),s.length>1&&s.sort(d||i_)}function h(){for(let f=e,d=i.length;f<d;f++){let m=i[f];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:c,unshift:l,finish:h,sort:u}}function uA(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new s_,i.set(n,[o])):s>=r.length?(o=new s_,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function hA(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new L,color:new Ne};break;case"SpotLight":t={position:new L,direction:new L,color:new Ne,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new L,color:new Ne,distance:0,decay:0};break;case"HemisphereLight":t={direction:new L,skyColor:new Ne,groundColor:new Ne};break;case"RectAreaLight":t={color:new Ne,position:new L,halfWidth:new L,halfHeight:new L};break}return i[e.id]=t,t}}}function fA(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Se};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Se};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Se,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var dA=0;function pA(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function mA(i){let e=new hA,t=fA(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)n.probe.push(new L);let s=new L,r=new Ae,o=new Ae;function a(l){let u=0,h=0,f=0;for(let I=0;I<9;I++)n.probe[I].set(0,0,0);let d=0,m=0,y=0,p=0,g=0,x=0,S=0,b=0,M=0,A=0,_=0,w=0,D=0,R=0;l.sort(pA);for(let I=0,U=l.length;I<U;I++){let N=l[I],B=N.color,G=N.intensity,W=N.distance,te=null;if(N.shadow&&N.shadow.map&&(N.shadow.map.texture.format===_s?te=N.shadow.map.texture:te=N.shadow.map.depthTexture||N.shadow.map.texture),N.isAmbientLight)u+=B.r*G,h+=B.g*G,f+=B.b*G;else if(N.isLightProbe){for(let q=0;q<9;q++)n.probe[q].addScaledVector(N.sh.coefficients[q],G);R++}else if(N.isSunLight){let q=e.get(N);if(q.color.copy(N.color).multiplyScalar(N.intensity),N.castShadow){let Q=N.shadow,ee=t.get(N);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),n.sunShadow[m]=ee,n.sunShadowMap[m]=te;let ve=Q.getViewportCount();for(let Oe=0;Oe<ve;Oe++)n.sunShadowMatrix[y+Oe]=Q.getMatrix(Oe),n.sunShadowCascade[y+Oe]=Q._cascadeData[Oe];y+=ve,m++}n.sun[d]=q,d++}else if(N.isDirectionalLight){let q=e.get(N);if(q.color.copy(N.color).multiplyScalar(N.intensity),N.castShadow){let Q=N.shadow,ee=t.get(N);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.directionalShadow[p]=ee,n.directionalShadowMap[p]=te,n.directionalShadowMatrix[p]=N.shadow.matrix,M++}n.directional[p]=q,p++}else if(N.isSpotLight){let q=e.get(N);q.position.setFromMatrixPosition(N.matrixWorld),q.color.copy(B).multiplyScalar(G),q.distance=W,q.coneCos=Math.cos(N.angle),q.penumbraCos=Math.cos(N.angle*(1-N.penumbra)),q.decay=N.decay,n.spot[x]=q;let Q=N.shadow;if(N.map&&(n.spotLightMap[w]=N.map,w++,Q.updateMatrices(N),N.castShadow&&D++),n.spotLightMatrix[x]=Q.matrix,N.castShadow){let ee=t.get(N);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.spotShadow[x]=ee,n.spotShadowMap[x]=te,_++}x++}else if(N.isRectAreaLight){let q=e.get(N);q.color.copy(B).multiplyScalar(G),q.halfWidth.set(N.width*.5,0,0),q.halfHeight.set(0,N.height*.5,0),n.rectArea[S]=q,S++}else if(N.isPointLight){let q=e.get(N);if(q.color.copy(N.color).multiplyScalar(N.intensity),q.distance=N.distance,q.decay=N.decay,N.castShadow){let Q=N.shadow,ee=t.get(N);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,ee.shadowCameraNear=Q.camera.near,ee.shadowCameraFar=Q.camera.far,n.pointShadow[g]=ee,n.pointShadowMap[g]=te,n.pointShadowMatrix[g]=N.shadow.matrix,A++}n.point[g]=q,g++}else if(N.isHemisphereLight){let q=e.get(N);q.skyColor.copy(N.color).multiplyScalar(G),q.groundColor.copy(N.groundColor).multiplyScalar(G),n.hemi[b]=q,b++}}S>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=_e.LTC_FLOAT_1,n.rectAreaLTC2=_e.LTC_FLOAT_2):(n.rectAreaLTC1=_e.LTC_HALF_1,n.rectAreaLTC2=_e.LTC_HALF_2)),n.ambient[0]=u,n.ambient[1]=h,n.ambient[2]=f;let P=n.hash;(P.sunLength!==d||P.directionalLength!==p||P.pointLength!==g||P.spotLength!==x||P.rectAreaLength!==S||P.hemiLength!==b||P.numSunShadows!==m||P.numDirectionalShadows!==M||P.numPointShadows!==A||P.numSpotShadows!==_||P.numSpotMaps!==w||P.numLightProbes!==R)&&(n.sun.length=d,n.directional.length=p,n.spot.length=x,n.rectArea.length=S,n.point.length=g,n.hemi.length=b,n.sunShadow.length=m,n.sunShadowMap.length=m,n.sunShadowMatrix.length=y,n.sunShadowCascade.length=y,n.directionalShadow.length=M,n.directionalShadowMap.length=M,n.directionalShadowMatrix.length=M,n.pointShadow.length=A,n.pointShadowMap.length=A,n.pointShadowMatrix.length=A,n.spotShadow.length=_,n.spotShadowMap.length=_,n.spotLightMatrix.length=_+w-D,n.spotLightMap.length=w,n.numSpotLightShadowsWithMaps=D,n.numLightProbes=R,P.sunLength=d,P.directionalLength=p,P.pointLength=g,P.spotLength=x,P.rectAreaLength=S,P.hemiLength=b,P.numSunShadows=m,P.numDirectionalShadows=M,P.numPointShadows=A,P.numSpotShadows=_,P.numSpotMaps=w,P.numLightProbes=R,n.version=dA++)}function c(l,u){let h=0,f=0,d=0,m=0,y=0,p=0,g=u.matrixWorldInverse;for(let x=0,S=l.length;x<S;x++){let b=l[x];if(b.isSunLight){let M=n.sun[h];M.direction.setFromMatrixPosition(b.matrixWorld),M.direction.transformDirection(g),h++}else if(b.isDirectionalLight){let M=n.directional[f];M.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),M.direction.sub(s),M.direction.transformDirection(g),f++}else if(b.isSpotLight){let M=n.spot[m];M.position.setFromMatrixPosition(b.matrixWorld),M.position.applyMatrix4(g),M.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),M.direction.sub(s),M.direction.transformDirection(g),m++}else if(b.isRectAreaLight){let M=n.rectArea[y];M.position.setFromMatrixPosition(b.matrixWorld),M.position.applyMatrix4(g),o.identity(),r.copy(b.matrixWorld),r.premultiply(g),o.extractRotation(r),M.halfWidth.set(b.width*.5,0,0),M.halfHeight.set(0,b.height*.5,0),M.halfWidth.applyMatrix4(o),M.halfHeight.applyMatrix4(o),y++}else if(b.isPointLight){let M=n.point[d];M.position.setFromMatrixPosition(b.matrixWorld),M.position.applyMatrix4(g),d++}else if(b.isHemisphereLight){let M=n.hemi[p];M.direction.setFromMatrixPosition(b.matrixWorld),M.direction.transformDirection(g),p++}}}return{setup:a,setupView:c,state:n}}function r_(i){let e=new mA(i),t=[],n=[],s=[];function r(h){u.camera=h,t.length=0,n.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){n.push(h)}function c(){e.setup(t),s.sort((h,f)=>h.priority-f.priority||h.id-f.id)}function l(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:c,setupLightsView:l,pushLight:o,pushShadow:a}}function gA(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new r_(i),e.set(s,[a])):r>=o.length?(a=new r_(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var _A=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,xA=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,yA=[new L(1,0,0),new L(-1,0,0),new L(0,1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1)],vA=[new L(0,-1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1),new L(0,-1,0),new L(0,-1,0)],o_=new Ae,Ta=new L,zf=new L;function bA(i,e,t){let n=new ds,s=new Se,r=new Se,o=new it,a=new Xc,c=new qc,l={},u=t.maxTextureSize,h={[rn]:Wt,[Wt]:rn,[pn]:pn},f=new $n({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Se},radius:{value:4}},vertexShader:_A,fragmentShader:xA}),d=f.clone();d.defines.HORIZONTAL_PASS=1;let m=new Qt;m.setAttribute("position",new _t(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let y=new sn(m,f),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=_a;let g=this.type;this.render=function(A,_,w){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||A.length===0)return;this.type===tg&&(Ee("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=_a);let D=i.getRenderTarget(),R=i.getActiveCubeFace(),P=i.getActiveMipmapLevel(),I=i.state;I.setBlending(Qs),I.buffers.depth.getReversed()===!0?I.buffers.color.setClear(0,0,0,0):I.buffers.color.setClear(1,1,1,1),I.buffers.depth.setTest(!0),I.setScissorTest(!1);let U=g!==this.type;U&&_.traverse(function(N){N.material&&(Array.isArray(N.material)?N.material.forEach(B=>B.needsUpdate=!0):N.material.needsUpdate=!0)});for(let N=0,B=A.length;N<B;N++){let G=A[N],W=G.shadow;if(W===void 0){Ee("WebGLShadowMap:",G,"has no shadow.");continue}if(W.autoUpdate===!1&&W.needsUpdate===!1)continue;s.copy(W.mapSize);let te=W.getFrameExtents();s.multiply(te),r.copy(W.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/te.x),s.x=r.x*te.x,W.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/te.y),s.y=r.y*te.y,W.mapSize.y=r.y));let q=i.state.buffers.depth.getReversed();if(W.camera._reversedDepth=q,W.map===null||U===!0){if(W.map!==null&&(W.map.depthTexture!==null&&(W.map.depthTexture.dispose(),W.map.depthTexture=null),W.map.dispose()),this.type===Jr){if(G.isPointLight){Ee("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}W.map=new Sn(s.x,s.y,{format:_s,type:oi,minFilter:Gt,magFilter:Gt,generateMipmaps:!1}),W.map.texture.name=G.name+".shadowMap",W.map.depthTexture=new Gi(s.x,s.y,Bn),W.map.depthTexture.name=G.name+".shadowMapDepth",W.map.depthTexture.format=Bi,W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=wt,W.map.depthTexture.magFilter=wt}else G.isPointLight?(W.map=new Ea(s.x),W.map.depthTexture=new sa(s.x,ri)):(W.map=new Sn(s.x,s.y),W.map.depthTexture=new Gi(s.x,s.y,ri)),W.map.depthTexture.name=G.name+".shadowMap",W.map.depthTexture.format=Bi,this.type===_a?(W.map.depthTexture.compareFunction=q?Ef:Af,W.map.depthTexture.minFilter=Gt,W.map.depthTexture.magFilter=Gt):(W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=wt,W.map.depthTexture.magFilter=wt);W.camera.updateProjectionMatrix()}W.map.isWebGLCubeRenderTarget!==!0&&(W.map.width!==s.x||W.map.height!==s.y)&&W.map.setSize(s.x,s.y);let Q=W.map.isWebGLCubeRenderTarget?6:W.getViewportCount();G.isPointLight!==!0&&W.updateMatrices(G,w);let ee=(W.camera.layers.mask&4294967294)!==0?W.camera.layers:w.layers;for(let ve=0;ve<Q;ve++){let Oe=W.getCamera(ve);if(G.isPointLight){let Z=W.camera,ue=W.matrix,ye=G.distance||Z.far;ye!==Z.far&&(Z.far=ye,Z.updateProjectionMatrix()),Ta.setFromMatrixPosition(G.matrixWorld),Z.position.copy(Ta),zf.copy(Z.position),zf.add(yA[ve]),Z.up.copy(vA[ve]),Z.lookAt(zf),Z.updateMatrixWorld(),ue.makeTranslation(-Ta.x,-Ta.y,-Ta.z),o_.multiplyMatrices(Z.projectionMatrix,Z.matrixWorldInverse),W._frustum.setFromProjectionMatrix(o_,Z.coordinateSystem,Z.reversedDepth)}if(W.map.isWebGLCubeRenderTarget)i.setRenderTarget(W.map,ve),i.clear();else{ve===0&&(i.setRenderTarget(W.map),i.clear());let Z=W.getViewport(ve);o.set(r.x*Z.x,r.y*Z.y,r.x*Z.z,r.y*Z.w),I.viewport(o)}n=W.getFrustum(ve),b(_,w,Oe,G,ee,this.type)}W.isPointLightShadow!==!0&&this.type===Jr&&x(W,w),W.needsUpdate=!1}g=this.type,p.needsUpdate=!1,i.setRenderTarget(D,R,P)};function x(A,_){let w=e.update(y);f.defines.VSM_SAMPLES!==A.blurSamples&&(f.defines.VSM_SAMPLES=A.blurSamples,d.defines.VSM_SAMPLES=A.blurSamples,f.needsUpdate=!0,d.needsUpdate=!0),A.mapPass===null?A.mapPass=new Sn(s.x,s.y,{format:_s,type:oi}):(A.mapPass.width!==A.map.width||A.mapPass.height!==A.map.height)&&A.mapPass.setSize(A.map.width,A.map.height),f.uniforms.shadow_pass.value=A.map.depthTexture,f.uniforms.resolution.value.set(A.map.width,A.map.height),f.uniforms.radius.value=A.radius,i.setRenderTarget(A.mapPass),i.clear(),i.renderBufferDirect(_,null,w,f,y,null),d.uniforms.shadow_pass.value=A.mapPass.texture,d.uniforms.resolution.value.set(A.map.width,A.map.height),d.uniforms.radius.value=A.radius,i.setRenderTarget(A.map),i.clear(),i.renderBufferDirect(_,null,w,d,y,null)}function S(A,_,w,D){let R=null,P=w.isPointLight===!0?A.customDistanceMaterial:A.customDepthMaterial;if(P!==void 0)R=P;else if(R=w.isPointLight===!0?c:a,i.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let I=R.uuid,U=_.uuid,N=l[I];N===void 0&&(N={},l[I]=N);let B=N[U];B===void 0&&(B=R.clone(),N[U]=B,_.addEventListener("dispose",M)),R=B}if(R.visible=_.visible,R.wireframe=_.wireframe,D===Jr?R.side=_.shadowSide!==null?_.shadowSide:_.side:R.side=_.shadowSide!==null?_.shadowSide:h[_.side],R.alphaMap=_.alphaMap,R.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,R.map=_.map,R.clipShadows=_.clipShadows,R.clippingPlanes=_.clippingPlanes,R.clipIntersection=_.clipIntersection,R.displacementMap=_.displacementMap,R.displacementScale=_.displacementScale,R.displacementBias=_.displacementBias,R.wireframeLinewidth=_.wireframeLinewidth,R.linewidth=_.linewidth,w.isPointLight===!0&&R.isMeshDistanceMaterial===!0){let I=i.properties.get(R);I.light=w}return R}function b(A,_,w,D,R,P){if(A.visible===!1)return;if(A.layers.test(R)&&(A.isMesh||A.isLine||A.isPoints)&&(A.castShadow||A.receiveShadow&&P===Jr)&&(!A.frustumCulled||A.intersectsFrustum(n))){A.modelViewMatrix.multiplyMatrices(w.matrixWorldInverse,A.matrixWorld);let N=e.update(A),B=A.material;if(Array.isArray(B)){let G=N.groups;for(let W=0,te=G.length;W<te;W++){let q=G[W],Q=B[q.materialIndex];if(Q&&Q.visible){let ee=S(A,Q,D,P);A.onBeforeShadow(i,A,_,w,N,ee,q),i.renderBufferDirect(w,null,N,ee,A,q),A.onAfterShadow(i,A,_,w,N,ee,q)}}}else if(B.visible){let G=S(A,B,D,P);A.onBeforeShadow(i,A,_,w,N,G,null),i.renderBufferDirect(w,null,N,G,A,null),A.onAfterShadow(i,A,_,w,N,G,null)}}let U=A.children;for(let N=0,B=U.length;N<B;N++)b(U[N],_,w,D,R,P)}function M(A){A.target.removeEventListener("dispose",M);for(let w in l){let D=l[w],R=A.target.uuid;R in D&&(D[R].dispose(),delete D[R])}}}function SA(i,e){function t(){let O=!1,j=new it,Y=null,ce=new it(0,0,0,0);return{setMask:function(se){Y!==se&&!O&&(i.colorMask(se,se,se,se),Y=se)},setLocked:function(se){O=se},setClear:function(se,oe,Re,He,ie){ie===!0&&(se*=He,oe*=He,Re*=He),j.set(se,oe,Re,He),ce.equals(j)===!1&&(i.clearColor(se,oe,Re,He),ce.copy(j))},reset:function(){O=!1,Y=null,ce.set(-1,0,0,0)}}}function n(){let O=!1,j=!1,Y=null,ce=null,se=null;return{setReversed:function(oe){if(j!==oe){let Re=e.get("EXT_clip_control");oe?Re.clipControlEXT(Re.LOWER_LEFT_EXT,Re.ZERO_TO_ONE_EXT):Re.clipControlEXT(Re.LOWER_LEFT_EXT,Re.NEGATIVE_ONE_TO_ONE_EXT),j=oe;let He=se;se=null,this.setClear(He)}},getReversed:function(){return j},setTest:function(oe){oe?me(i.DEPTH_TEST):Fe(i.DEPTH_TEST)},setMask:function(oe){Y!==oe&&!O&&(i.depthMask(oe),Y=oe)},setFunc:function(oe){if(j&&(oe=Og[oe]),ce!==oe){switch(oe){case Lc:i.depthFunc(i.NEVER);break;case Nc:i.depthFunc(i.ALWAYS);break;case Dc:i.depthFunc(i.LESS);break;case us:i.depthFunc(i.LEQUAL);break;case Oc:i.depthFunc(i.EQUAL);break;case Uc:i.depthFunc(i.GEQUAL);break;case Nr:i.depthFunc(i.GREATER);break;case Fc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}ce=oe}},setLocked:function(oe){O=oe},setClear:function(oe){se!==oe&&(se=oe,j&&(oe=1-oe),i.clearDepth(oe))},reset:function(){O=!1,Y=null,ce=null,se=null,j=!1}}}function s(){let O=!1,j=null,Y=null,ce=null,se=null,oe=null,Re=null,He=null,ie=null;return{setTest:function(Ce){O||(Ce?me(i.STENCIL_TEST):Fe(i.STENCIL_TEST))},setMask:function(Ce){j!==Ce&&!O&&(i.stencilMask(Ce),j=Ce)},setFunc:function(Ce,Ve,ge){(Y!==Ce||ce!==Ve||se!==ge)&&(i.stencilFunc(Ce,Ve,ge),Y=Ce,ce=Ve,se=ge)},setOp:function(Ce,Ve,ge){(oe!==Ce||Re!==Ve||He!==ge)&&(i.stencilOp(Ce,Ve,ge),oe=Ce,Re=Ve,He=ge)},setLocked:function(Ce){O=Ce},setClear:function(Ce){ie!==Ce&&(i.clearStencil(Ce),ie=Ce)},reset:function(){O=!1,j=null,Y=null,ce=null,se=null,oe=null,Re=null,He=null,ie=null}}}let r=new t,o=new n,a=new s,c={},l=new WeakMap,u={},h={},f={},d=new WeakMap,m=[],y=null,p=!1,g=null,x=null,S=null,b=null,M=null,A=null,_=null,w=new Ne(0,0,0),D=0,R=!1,P=null,I=null,U=null,N=null,B=null,G=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),W=!1,te=0,q=i.getParameter(i.VERSION);q.indexOf("WebGL")!==-1?(te=parseFloat(/^WebGL (\d)/.exec(q)[1]),W=te>=1):q.indexOf("OpenGL ES")!==-1&&(te=parseFloat(/^OpenGL ES (\d)/.exec(q)[1]),W=te>=2);let Q=null,ee={},ve=i.getParameter(i.SCISSOR_BOX),Oe=i.getParameter(i.VIEWPORT),Z=new it().fromArray(ve),ue=new it().fromArray(Oe);function ye(O,j,Y,ce){let se=new Uint8Array(4),oe=i.createTexture();i.bindTexture(O,oe),i.texParameteri(O,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(O,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Re=0;Re<Y;Re++)O===i.TEXTURE_3D||O===i.TEXTURE_2D_ARRAY?i.texImage3D(j,0,i.RGBA,1,1,ce,0,i.RGBA,i.UNSIGNED_BYTE,se):i.texImage2D(j+Re,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,se);return oe}let Pe={};Pe[i.TEXTURE_2D]=ye(i.TEXTURE_2D,i.TEXTURE_2D,1),Pe[i.TEXTURE_CUBE_MAP]=ye(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Pe[i.TEXTURE_2D_ARRAY]=ye(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Pe[i.TEXTURE_3D]=ye(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),me(i.DEPTH_TEST),o.setFunc(us),Rn(!1),Tt(sf),me(i.CULL_FACE),en(Qs);function me(O){u[O]!==!0&&(i.enable(O),u[O]=!0)}function Fe(O){u[O]!==!1&&(i.disable(O),u[O]=!1)}function Lt(O,j){return f[O]!==j?(i.bindFramebuffer(O,j),f[O]=j,O===i.DRAW_FRAMEBUFFER&&(f[i.FRAMEBUFFER]=j),O===i.FRAMEBUFFER&&(f[i.DRAW_FRAMEBUFFER]=j),!0):!1}function Ie(O,j){let Y=m,ce=!1;if(O){Y=d.get(j),Y===void 0&&(Y=[],d.set(j,Y));let se=O.textures;if(Y.length!==se.length||Y[0]!==i.COLOR_ATTACHMENT0){for(let oe=0,Re=se.length;oe<Re;oe++)Y[oe]=i.COLOR_ATTACHMENT0+oe;Y.length=se.length,ce=!0}}else Y[0]!==i.BACK&&(Y[0]=i.BACK,ce=!0);ce&&i.drawBuffers(Y)}function et(O){return y!==O?(i.useProgram(O),y=O,!0):!1}let pt={[er]:i.FUNC_ADD,[ig]:i.FUNC_SUBTRACT,[sg]:i.FUNC_REVERSE_SUBTRACT};pt[rg]=i.MIN,pt[og]=i.MAX;let Ke={[ag]:i.ZERO,[cg]:i.ONE,[lg]:i.SRC_COLOR,[cf]:i.SRC_ALPHA,[mg]:i.SRC_ALPHA_SATURATE,[dg]:i.DST_COLOR,[hg]:i.DST_ALPHA,[ug]:i.ONE_MINUS_SRC_COLOR,[lf]:i.ONE_MINUS_SRC_ALPHA,[pg]:i.ONE_MINUS_DST_COLOR,[fg]:i.ONE_MINUS_DST_ALPHA,[gg]:i.CONSTANT_COLOR,[_g]:i.ONE_MINUS_CONSTANT_COLOR,[xg]:i.CONSTANT_ALPHA,[yg]:i.ONE_MINUS_CONSTANT_ALPHA};function en(O,j,Y,ce,se,oe,Re,He,ie,Ce){if(O===Qs){p===!0&&(Fe(i.BLEND),p=!1);return}if(p===!1&&(me(i.BLEND),p=!0),O!==ng){if(O!==g||Ce!==R){if((x!==er||M!==er)&&(i.blendEquation(i.FUNC_ADD),x=er,M=er),Ce)switch(O){case Qr:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case rf:i.blendFunc(i.ONE,i.ONE);break;case of:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case af:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:De("WebGLState: Invalid blending: ",O);break}else switch(O){case Qr:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case rf:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case of:De("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case af:De("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:De("WebGLState: Invalid blending: ",O);break}S=null,b=null,A=null,_=null,w.set(0,0,0),D=0,g=O,R=Ce}return}se=se||j,oe=oe||Y,Re=Re||ce,(j!==x||se!==M)&&(i.blendEquationSeparate(pt[j],pt[se]),x=j,M=se),(Y!==S||ce!==b||oe!==A||Re!==_)&&(i.blendFuncSeparate(Ke[Y],Ke[ce],Ke[oe],Ke[Re]),S=Y,b=ce,A=oe,_=Re),(He.equals(w)===!1||ie!==D)&&(i.blendColor(He.r,He.g,He.b,ie),w.copy(He),D=ie),g=O,R=!1}function Bt(O,j){O.side===pn?Fe(i.CULL_FACE):me(i.CULL_FACE);let Y=O.side===Wt;j&&(Y=!Y),Rn(Y),O.blending===Qr&&O.transparent===!1?en(Qs):en(O.blending,O.blendEquation,O.blendSrc,O.blendDst,O.blendEquationAlpha,O.blendSrcAlpha,O.blendDstAlpha,O.blendColor,O.blendAlpha,O.premultipliedAlpha),o.setFunc(O.depthFunc),o.setTest(O.depthTest),o.setMask(O.depthWrite),r.setMask(O.colorWrite);let ce=O.stencilWrite;a.setTest(ce),ce&&(a.setMask(O.stencilWriteMask),a.setFunc(O.stencilFunc,O.stencilRef,O.stencilFuncMask),a.setOp(O.stencilFail,O.stencilZFail,O.stencilZPass)),Kt(O.polygonOffset,O.polygonOffsetFactor,O.polygonOffsetUnits),O.alphaToCoverage===!0?me(i.SAMPLE_ALPHA_TO_COVERAGE):Fe(i.SAMPLE_ALPHA_TO_COVERAGE)}function Rn(O){P!==O&&(O?i.frontFace(i.CW):i.frontFace(i.CCW),P=O)}function Tt(O){O!==Qm?(me(i.CULL_FACE),O!==I&&(O===sf?i.cullFace(i.BACK):O===eg?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Fe(i.CULL_FACE),I=O}function pi(O){O!==U&&(W&&i.lineWidth(O),U=O)}function Kt(O,j,Y){O?(me(i.POLYGON_OFFSET_FILL),(N!==j||B!==Y)&&(N=j,B=Y,o.getReversed()&&(j=-j,Y=-Y),i.polygonOffset(j,Y))):Fe(i.POLYGON_OFFSET_FILL)}function Hn(O){O?me(i.SCISSOR_TEST):Fe(i.SCISSOR_TEST)}function Gn(O){O===void 0&&(O=i.TEXTURE0+G-1),Q!==O&&(i.activeTexture(O),Q=O)}function Wn(O,j,Y){Y===void 0&&(Q===null?Y=i.TEXTURE0+G-1:Y=Q);let ce=ee[Y];ce===void 0&&(ce={type:void 0,texture:void 0},ee[Y]=ce),(ce.type!==O||ce.texture!==j)&&(Q!==Y&&(i.activeTexture(Y),Q=Y),i.bindTexture(O,j||Pe[O]),ce.type=O,ce.texture=j)}function k(){let O=ee[Q];O!==void 0&&O.type!==void 0&&(i.bindTexture(O.type,null),O.type=void 0,O.texture=void 0)}function Xn(){try{i.compressedTexImage2D(...arguments)}catch(O){De("WebGLState:",O)}}function St(){try{i.compressedTexImage3D(...arguments)}catch(O){De("WebGLState:",O)}}function Mt(){try{i.texSubImage2D(...arguments)}catch(O){De("WebGLState:",O)}}function de(){try{i.texSubImage3D(...arguments)}catch(O){De("WebGLState:",O)}}function zt(){try{i.compressedTexSubImage2D(...arguments)}catch(O){De("WebGLState:",O)}}function Le(){try{i.compressedTexSubImage3D(...arguments)}catch(O){De("WebGLState:",O)}}function ke(){try{i.texStorage2D(...arguments)}catch(O){De("WebGLState:",O)}}function C(){try{i.texStorage3D(...arguments)}catch(O){De("WebGLState:",O)}}function T(){try{i.texImage2D(...arguments)}catch(O){De("WebGLState:",O)}}function V(){try{i.texImage3D(...arguments)}catch(O){De("WebGLState:",O)}}function ne(O){return h[O]!==void 0?h[O]:i.getParameter(O)}function J(O,j){h[O]!==j&&(i.pixelStorei(O,j),h[O]=j)}function re(O){Z.equals(O)===!1&&(i.scissor(O.x,O.y,O.z,O.w),Z.copy(O))}function he(O){ue.equals(O)===!1&&(i.viewport(O.x,O.y,O.z,O.w),ue.copy(O))}function K(O,j){let Y=l.get(j);Y===void 0&&(Y=new WeakMap,l.set(j,Y));let ce=Y.get(O);ce===void 0&&(ce=i.getUniformBlockIndex(j,O.name),i.uniformBlockBinding(j,ce,ce),Y.set(O,ce))}function $(O,j,Y){let se=l.get(j).get(O);c[se]!==Y&&(i.bindBufferBase(i.UNIFORM_BUFFER,se,Y),c[se]=Y)}function ae(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),u={},h={},Q=null,ee={},f={},c={},d=new WeakMap,m=[],y=null,p=!1,g=null,x=null,S=null,b=null,M=null,A=null,_=null,w=new Ne(0,0,0),D=0,R=!1,P=null,I=null,U=null,N=null,B=null,Z.set(0,0,i.canvas.width,i.canvas.height),ue.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:me,disable:Fe,bindFramebuffer:Lt,drawBuffers:Ie,useProgram:et,setBlending:en,setMaterial:Bt,setFlipSided:Rn,setCullFace:Tt,setLineWidth:pi,setPolygonOffset:Kt,setScissorTest:Hn,activeTexture:Gn,bindTexture:Wn,unbindTexture:k,compressedTexImage2D:Xn,compressedTexImage3D:St,texImage2D:T,texImage3D:V,pixelStorei:J,getParameter:ne,updateUBOMapping:K,uniformBlockBinding:$,texStorage2D:ke,texStorage3D:C,texSubImage2D:Mt,texSubImage3D:de,compressedTexSubImage2D:zt,compressedTexSubImage3D:Le,scissor:re,viewport:he,reset:ae}}function MA(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new Se,u=new WeakMap,h=new Set,f,d=new WeakMap,m=new Set,y=new FinalizationRegistry(C=>m.delete(C)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(C,T){return p?new OffscreenCanvas(C,T):Ur("canvas")}function x(C,T,V){let ne=1,J=ke(C);if((J.width>V||J.height>V)&&(ne=V/Math.max(J.width,J.height)),ne<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let re=Math.floor(ne*J.width),he=Math.floor(ne*J.height);f===void 0&&(f=g(re,he));let K=T?g(re,he):f;return K.width=re,K.height=he,K.getContext("2d").drawImage(C,0,0,re,he),Ee("WebGLRenderer: Texture has been resized from ("+J.width+"x"+J.height+") to ("+re+"x"+he+")."),K}else return"data"in C&&Ee("WebGLRenderer: Image in DataTexture is too big ("+J.width+"x"+J.height+")."),C;return C}function S(C){return C.generateMipmaps}function b(C){i.generateMipmap(C)}function M(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function A(C,T,V,ne,J,re=!1){if(C!==null){if(i[C]!==void 0)return i[C];Ee("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let he;ne&&(he=e.get("EXT_texture_norm16"),he||Ee("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let K=T;if(T===i.RED&&(V===i.FLOAT&&(K=i.R32F),V===i.HALF_FLOAT&&(K=i.R16F),V===i.UNSIGNED_BYTE&&(K=i.R8),V===i.UNSIGNED_SHORT&&he&&(K=he.R16_EXT),V===i.SHORT&&he&&(K=he.R16_SNORM_EXT)),T===i.RED_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.R8UI),V===i.UNSIGNED_SHORT&&(K=i.R16UI),V===i.UNSIGNED_INT&&(K=i.R32UI),V===i.BYTE&&(K=i.R8I),V===i.SHORT&&(K=i.R16I),V===i.INT&&(K=i.R32I)),T===i.RG&&(V===i.FLOAT&&(K=i.RG32F),V===i.HALF_FLOAT&&(K=i.RG16F),V===i.UNSIGNED_BYTE&&(K=i.RG8),V===i.UNSIGNED_SHORT&&he&&(K=he.RG16_EXT),V===i.SHORT&&he&&(K=he.RG16_SNORM_EXT)),T===i.RG_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RG8UI),V===i.UNSIGNED_SHORT&&(K=i.RG16UI),V===i.UNSIGNED_INT&&(K=i.RG32UI),V===i.BYTE&&(K=i.RG8I),V===i.SHORT&&(K=i.RG16I),V===i.INT&&(K=i.RG32I)),T===i.RGB_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RGB8UI),V===i.UNSIGNED_SHORT&&(K=i.RGB16UI),V===i.UNSIGNED_INT&&(K=i.RGB32UI),V===i.BYTE&&(K=i.RGB8I),V===i.SHORT&&(K=i.RGB16I),V===i.INT&&(K=i.RGB32I)),T===i.RGBA_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RGBA8UI),V===i.UNSIGNED_SHORT&&(K=i.RGBA16UI),V===i.UNSIGNED_INT&&(K=i.RGBA32UI),V===i.BYTE&&(K=i.RGBA8I),V===i.SHORT&&(K=i.RGBA16I),V===i.INT&&(K=i.RGBA32I)),T===i.RGB&&(V===i.UNSIGNED_SHORT&&he&&(K=he.RGB16_EXT),V===i.SHORT&&he&&(K=he.RGB16_SNORM_EXT),V===i.UNSIGNED_INT_5_9_9_9_REV&&(K=i.RGB9_E5),V===i.UNSIGNED_INT_10F_11F_11F_REV&&(K=i.R11F_G11F_B10F)),T===i.RGBA){let $=re?qo:We.getTransfer(J);V===i.FLOAT&&(K=i.RGBA32F),V===i.HALF_FLOAT&&(K=i.RGBA16F),V===i.UNSIGNED_BYTE&&(K=$===at?i.SRGB8_ALPHA8:i.RGBA8),V===i.UNSIGNED_SHORT&&he&&(K=he.RGBA16_EXT),V===i.SHORT&&he&&(K=he.RGBA16_SNORM_EXT),V===i.UNSIGNED_SHORT_4_4_4_4&&(K=i.RGBA4),V===i.UNSIGNED_SHORT_5_5_5_1&&(K=i.RGB5_A1)}return(K===i.R16F||K===i.R32F||K===i.RG16F||K===i.RG32F||K===i.RGBA16F||K===i.RGBA32F)&&e.get("EXT_color_buffer_float"),K}function _(C,T){let V;return C?T===null||T===ri||T===ir?V=i.DEPTH24_STENCIL8:T===Bn?V=i.DEPTH32F_STENCIL8:T===no&&(V=i.DEPTH24_STENCIL8,Ee("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):T===null||T===ri||T===ir?V=i.DEPTH_COMPONENT24:T===Bn?V=i.DEPTH_COMPONENT32F:T===no&&(V=i.DEPTH_COMPONENT16),V}function w(C,T){return S(C)===!0||C.isFramebufferTexture&&C.minFilter!==wt&&C.minFilter!==Gt?Math.log2(Math.max(T.width,T.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?T.mipmaps.length:1}function D(C){let T=new WeakRef(C);n.get(C).__ref=T,m.add(T),y.register(C,T,T)}function R(C){let T=n.get(C).__ref;T!==void 0&&(m.delete(T),y.unregister(T))}function P(C){U(C.target)}function I(C){N(C.target)}function U(C){C.removeEventListener("dispose",P),R(C),G(C),C.isVideoTexture&&u.delete(C),C.isHTMLTexture&&h.delete(C)}function N(C){C.removeEventListener("dispose",I),R(C),te(C)}function B(){for(let C of m){let T=C.deref();T!==void 0&&(T.isRenderTarget===!0?N(T):U(T))}m.clear(),h.clear()}function G(C){let T=n.get(C);if(T.__webglInit===void 0)return;let V=C.source,ne=d.get(V);if(ne){let J=ne[T.__cacheKey];J.usedTimes--,J.usedTimes===0&&W(C),Object.keys(ne).length===0&&d.delete(V)}n.remove(C)}function W(C){let T=n.get(C);i.deleteTexture(T.__webglTexture);let V=C.source,ne=d.get(V);delete ne[T.__cacheKey],o.memory.textures--}function te(C){let T=n.get(C);T.__depthDisposeCallback&&T.__depthDisposeCallback();let V=C.depthTexture;if(V&&V.renderTarget===C&&U(V),C.isWebGLCubeRenderTarget)for(let J=0;J<6;J++){if(Array.isArray(T.__webglFramebuffer[J]))for(let re=0;re<T.__webglFramebuffer[J].length;re++)i.deleteFramebuffer(T.__webglFramebuffer[J][re]);else i.deleteFramebuffer(T.__webglFramebuffer[J]);T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer[J])}else{if(Array.isArray(T.__webglFramebuffer))for(let J=0;J<T.__webglFramebuffer.length;J++)i.deleteFramebuffer(T.__webglFramebuffer[J]);else i.deleteFramebuffer(T.__webglFramebuffer);if(T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer),T.__webglMultisampledFramebuffer&&i.deleteFramebuffer(T.__webglMultisampledFramebuffer),T.__webglColorRenderbuffer)for(let J=0;J<T.__webglColorRenderbuffer.length;J++)T.__webglColorRenderbuffer[J]&&i.deleteRenderbuffer(T.__webglColorRenderbuffer[J]);T.__webglDepthRenderbuffer&&i.deleteRenderbuffer(T.__webglDepthRenderbuffer)}let ne=C.textures;for(let J=0,re=ne.length;J<re;J++){let he=n.get(ne[J]);he.__webglTexture&&(i.deleteTexture(he.__webglTexture),o.memory.textures--),n.remove(ne[J])}n.remove(C)}let q=0;function Q(){q=0}function ee(){return q}function ve(C){q=C}function Oe(){let C=q;return C>=s.maxTextures&&Ee("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),q+=1,C}function Z(C){let T=[];return T.push(C.wrapS),T.push(C.wrapT),T.push(C.wrapR||0),T.push(C.magFilter),T.push(C.minFilter),T.push(C.anisotropy),T.push(C.internalFormat),T.push(C.format),T.push(C.type),T.push(C.generateMipmaps),T.push(C.mipmapsAutoUpdate),T.push(C.premultiplyAlpha),T.push(C.flipY),T.push(C.unpackAlignment),T.push(C.colorSpace),T.join()}function ue(C,T){let V=n.get(C);if(C.isVideoTexture&&zt(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&V.__version!==C.version){let ne=C.image;if(ne===null)Ee("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Ee("WebGLRenderer: Texture marked for update but image is incomplete");else{Bt(V,C,T);return}}else C.isExternalTexture&&(V.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,V.__webglTexture,i.TEXTURE0+T)}function ye(C,T){let V=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&V.__version!==C.version){Bt(V,C,T);return}else C.isExternalTexture&&(V.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,V.__webglTexture,i.TEXTURE0+T)}function Pe(C,T){let V=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&V.__version!==C.version){Bt(V,C,T);return}t.bindTexture(i.TEXTURE_3D,V.__webglTexture,i.TEXTURE0+T)}function me(C,T){let V=n.get(C);if(C.version>0&&V.__version!==C.version){Rn(V,C,T);return}t.bindTexture(i.TEXTURE_CUBE_MAP,V.__webglTexture,i.TEXTURE0+T)}let Fe={[hs]:i.REPEAT,[Yn]:i.CLAMP_TO_EDGE,[Dr]:i.MIRRORED_REPEAT},Lt={[wt]:i.NEAREST,[il]:i.NEAREST_MIPMAP_NEAREST,[nr]:i.NEAREST_MIPMAP_LINEAR,[Gt]:i.LINEAR,[to]:i.LINEAR_MIPMAP_NEAREST,[Zn]:i.LINEAR_MIPMAP_LINEAR},Ie={[Eg]:i.NEVER,[Rf]:i.ALWAYS,[Rg]:i.LESS,[Af]:i.LEQUAL,[Cg]:i.EQUAL,[Ef]:i.GEQUAL,[Pg]:i.GREATER,[Ig]:i.NOTEQUAL};function et(C,T){if(T.type===Bn&&e.has("OES_texture_float_linear")===!1&&(T.magFilter===Gt||T.magFilter===to||T.magFilter===nr||T.magFilter===Zn||T.minFilter===Gt||T.minFilter===to||T.minFilter===nr||T.minFilter===Zn)&&Ee("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,Fe[T.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,Fe[T.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,Fe[T.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,Lt[T.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,Lt[T.minFilter]),T.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,Ie[T.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(T.magFilter===wt||T.minFilter!==nr&&T.minFilter!==Zn||T.type===Bn&&e.has("OES_texture_float_linear")===!1)return;if(T.anisotropy>1||n.get(T).__currentAnisotropy){let V=e.get("EXT_texture_filter_anisotropic");i.texParameterf(C,V.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(T.anisotropy,s.getMaxAnisotropy())),n.get(T).__currentAnisotropy=T.anisotropy}}}function pt(C,T){let V=!1;C.__webglInit===void 0&&(C.__webglInit=!0,T.addEventListener("dispose",P),D(T));let ne=T.source,J=d.get(ne);J===void 0&&(J={},d.set(ne,J));let re=Z(T);if(re!==C.__cacheKey){J[re]===void 0&&(J[re]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,V=!0),J[re].usedTimes++;let he=J[C.__cacheKey];he!==void 0&&(J[C.__cacheKey].usedTimes--,he.usedTimes===0&&W(T)),C.__cacheKey=re,C.__webglTexture=J[re].texture}return V}function Ke(C,T,V){return Math.floor(Math.floor(C/V)/T)}function en(C,T,V,ne){let re=C.updateRanges;if(re.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,T.width,T.height,V,ne,T.data);else{re.sort((O,j)=>O.start-j.start);let he=0;for(let O=1;O<re.length;O++){let j=re[he],Y=re[O],ce=j.start+j.count,se=Ke(Y.start,T.width,4),oe=Ke(j.start,T.width,4);Y.start<=ce+1&&se===oe&&Ke(Y.start+Y.count-1,T.width,4)===se?j.count=Math.max(j.count,Y.start+Y.count-j.start):(++he,re[he]=Y)}re.length=he+1;let K=t.getParameter(i.UNPACK_ROW_LENGTH),$=t.getParameter(i.UNPACK_SKIP_PIXELS),ae=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,T.width);for(let O=0,j=re.length;O<j;O++){let Y=re[O],ce=Math.floor(Y.start/4),se=Math.ceil(Y.count/4),oe=ce%T.width,Re=Math.floor(ce/T.width),He=se,ie=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,oe),t.pixelStorei(i.UNPACK_SKIP_ROWS,Re),t.texSubImage2D(i.TEXTURE_2D,0,oe,Re,He,ie,V,ne,T.data)}C.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,K),t.pixelStorei(i.UNPACK_SKIP_PIXELS,$),t.pixelStorei(i.UNPACK_SKIP_ROWS,ae)}}function Bt(C,T,V){let ne=i.TEXTURE_2D;(T.isDataArrayTexture||T.isCompressedArrayTexture)&&(ne=i.TEXTURE_2D_ARRAY),T.isData3DTexture&&(ne=i.TEXTURE_3D);let J=pt(C,T),re=T.source;t.bindTexture(ne,C.__webglTexture,i.TEXTURE0+V);let he=n.get(re);if(re.version!==he.__version||J===!0){if(t.activeTexture(i.TEXTURE0+V),(typeof ImageBitmap<"u"&&T.image instanceof ImageBitmap)===!1){let ie=We.getPrimaries(We.workingColorSpace),Ce=T.colorSpace===ji?null:We.getPrimaries(T.colorSpace),Ve=T.colorSpace===ji||ie===Ce?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Ve)}t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment);let $=x(T.image,!1,s.maxTextureSize);$=Le(T,$);let ae=r.convert(T.format,T.colorSpace),O=r.convert(T.type),j=A(T.internalFormat,ae,O,T.normalized,T.colorSpace,T.isVideoTexture);et(ne,T);let Y,ce=T.mipmaps,se=T.isVideoTexture!==!0,oe=he.__version===void 0||J===!0,Re=re.dataReady,He=w(T,$);if(T.isDepthTexture)j=_(T.format===Zi,T.type),oe&&(se?t.texStorage2D(i.TEXTURE_2D,1,j,$.width,$.height):t.texImage2D(i.TEXTURE_2D,0,j,$.width,$.height,0,ae,O,null));else if(T.isDataTexture)if(ce.length>0){se&&oe&&t.texStorage2D(i.TEXTURE_2D,He,j,ce[0].width,ce[0].height);for(let ie=0,Ce=ce.length;ie<Ce;ie++)Y=ce[ie],se?Re&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,ae,O,Y.data):t.texImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,ae,O,Y.data);T.generateMipmaps=!1}else se?(oe&&t.texStorage2D(i.TEXTURE_2D,He,j,$.width,$.height),Re&&en(T,$,ae,O)):t.texImage2D(i.TEXTURE_2D,0,j,$.width,$.height,0,ae,O,$.data);else if(T.isCompressedTexture)if(T.isCompressedArrayTexture){se&&oe&&t.texStorage3D(i.TEXTURE_2D_ARRAY,He,j,ce[0].width,ce[0].height,$.depth);for(let ie=0,Ce=ce.length;ie<Ce;ie++)if(Y=ce[ie],T.format!==Nn)if(ae!==null)if(se){if(Re)if(T.layerUpdates.size>0){let Ve=kf(Y.width,Y.height,T.format,T.type);for(let ge of T.layerUpdates){let ut=Y.data.subarray(ge*Ve/Y.data.BYTES_PER_ELEMENT,(ge+1)*Ve/Y.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,ge,Y.width,Y.height,1,ae,ut)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,$.depth,ae,Y.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,$.depth,0,Y.data,0,0);else Ee("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else se?Re&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,$.depth,ae,O,Y.data):t.texImage3D(i.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,$.depth,0,ae,O,Y.data);T.layerUpdates.size>0&&T.clearLayerUpdates()}else{se&&oe&&t.texStorage2D(i.TEXTURE_2D,He,j,ce[0].width,ce[0].height);for(let ie=0,Ce=ce.length;ie<Ce;ie++)Y=ce[ie],T.format!==Nn?ae!==null?se?Re&&t.compressedTexSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,ae,Y.data):t.compressedTexImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,Y.data):Ee("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):se?Re&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,ae,O,Y.data):t.texImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,ae,O,Y.data)}else if(T.isDataArrayTexture)if(se){if(oe&&t.texStorage3D(i.TEXTURE_2D_ARRAY,He,j,$.width,$.height,$.depth),Re)if(T.layerUpdates.size>0){let ie=kf($.width,$.height,T.format,T.type);for(let Ce of T.layerUpdates){let Ve=$.data.subarray(Ce*ie/$.data.BYTES_PER_ELEMENT,(Ce+1)*ie/$.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Ce,$.width,$.height,1,ae,O,Ve)}T.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,$.width,$.height,$.depth,ae,O,$.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,j,$.width,$.height,$.depth,0,ae,O,$.data);else if(T.isData3DTexture)se?(oe&&t.texStorage3D(i.TEXTURE_3D,He,j,$.width,$.height,$.depth),Re&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,$.width,$.height,$.depth,ae,O,$.data)):t.texImage3D(i.TEXTURE_3D,0,j,$.width,$.height,$.depth,0,ae,O,$.data);else if(T.isFramebufferTexture){if(oe)if(se)t.texStorage2D(i.TEXTURE_2D,He,j,$.width,$.height);else{let ie=$.width,Ce=$.height;for(let Ve=0;Ve<He;Ve++)t.texImage2D(i.TEXTURE_2D,Ve,j,ie,Ce,0,ae,O,null),ie>>=1,Ce>>=1}}else if(T.isHTMLTexture){if("texElementImage2D"in i){let ie=i.canvas;if(ie.hasAttribute("layoutsubtree")||ie.setAttribute("layoutsubtree","true"),$.parentNode!==ie){ie.appendChild($),h.add(T),ie.onpaint=Ce=>{let Ve=Ce.changedElements;for(let ge of h)Ve.includes(ge.image)&&(ge.needsUpdate=!0)},ie.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,$);else{let Ve=i.RGBA,ge=i.RGBA,ut=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Ve,ge,ut,$)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(ce.length>0){if(se&&oe){let ie=ke(ce[0]);t.texStorage2D(i.TEXTURE_2D,He,j,ie.width,ie.height)}for(let ie=0,Ce=ce.length;ie<Ce;ie++)Y=ce[ie],se?Re&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,ae,O,Y):t.texImage2D(i.TEXTURE_2D,ie,j,ae,O,Y);T.generateMipmaps=!1}else if(se){if(oe){let ie=ke($);t.texStorage2D(i.TEXTURE_2D,He,j,ie.width,ie.height)}Re&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ae,O,$)}else t.texImage2D(i.TEXTURE_2D,0,j,ae,O,$);S(T)&&T.mipmapsAutoUpdate===!0&&b(ne),he.__version=re.version,T.onUpdate&&T.onUpdate(T)}C.__version=T.version}function Rn(C,T,V){if(T.image.length!==6)return;let ne=pt(C,T),J=T.source;t.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+V);let re=n.get(J);if(J.version!==re.__version||ne===!0){t.activeTexture(i.TEXTURE0+V);let he=We.getPrimaries(We.workingColorSpace),K=T.colorSpace===ji?null:We.getPrimaries(T.colorSpace),$=T.colorSpace===ji||he===K?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,$);let ae=T.isCompressedTexture||T.image[0].isCompressedTexture,O=T.image[0]&&T.image[0].isDataTexture,j=[];for(let ge=0;ge<6;ge++)!ae&&!O?j[ge]=x(T.image[ge],!0,s.maxCubemapSize):j[ge]=O?T.image[ge].image:T.image[ge],j[ge]=Le(T,j[ge]);let Y=j[0],ce=r.convert(T.format,T.colorSpace),se=r.convert(T.type),oe=A(T.internalFormat,ce,se,T.normalized,T.colorSpace),Re=T.isVideoTexture!==!0,He=re.__version===void 0||ne===!0,ie=J.dataReady,Ce=w(T,Y);et(i.TEXTURE_CUBE_MAP,T);let Ve;if(T.isDepthTexture){if(oe=_(T.format===Zi,T.type),He)if(Re)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,oe,Y.width,Y.height);else for(let ge=0;ge<6;ge++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,oe,Y.width,Y.height,0,ce,se,null)}else if(ae){Re&&He&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Ce,oe,Y.width,Y.height);for(let ge=0;ge<6;ge++){Ve=j[ge].mipmaps;for(let ut=0;ut<Ve.length;ut++){let $t=Ve[ut];T.format!==Nn?ce!==null?Re?ie&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut,0,0,$t.width,$t.height,ce,$t.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut,oe,$t.width,$t.height,0,$t.data):Ee("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Re?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut,0,0,$t.width,$t.height,ce,se,$t.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut,oe,$t.width,$t.height,0,ce,se,$t.data)}}}else{if(Ve=T.mipmaps,Re&&He){Ve.length>0&&Ce++;let ge=ke(j[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Ce,oe,ge.width,ge.height)}for(let ge=0;ge<6;ge++)if(O){Re?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,0,0,j[ge].width,j[ge].height,ce,se,j[ge].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,oe,j[ge].width,j[ge].height,0,ce,se,j[ge].data);for(let ut=0;ut<Ve.length;ut++){let ns=Ve[ut].image[ge].image;Re?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut+1,0,0,ns.width,ns.height,ce,se,ns.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut+1,oe,ns.width,ns.height,0,ce,se,ns.data)}}else{Re?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,0,0,ce,se,j[ge]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,0,oe,ce,se,j[ge]);for(let ut=0;ut<Ve.length;ut++){let $t=Ve[ut];Re?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut+1,0,0,ce,se,$t.image[ge]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ge,ut+1,oe,ce,se,$t.image[ge])}}}S(T)&&T.mipmapsAutoUpdate===!0&&b(i.TEXTURE_CUBE_MAP),re.__version=J.version,T.onUpdate&&T.onUpdate(T)}C.__version=T.version}function Tt(C,T,V,ne,J,re){let he=r.convert(V.format,V.colorSpace),K=r.convert(V.type),$=A(V.internalFormat,he,K,V.normalized,V.colorSpace),ae=n.get(T),O=n.get(V);if(O.__renderTarget=T,!ae.__hasExternalTextures){let j=Math.max(1,T.width>>re),Y=Math.max(1,T.height>>re);J===i.TEXTURE_3D||J===i.TEXTURE_2D_ARRAY?t.texImage3D(J,re,$,j,Y,T.depth,0,he,K,null):t.texImage2D(J,re,$,j,Y,0,he,K,null)}t.bindFramebuffer(i.FRAMEBUFFER,C),de(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ne,J,O.__webglTexture,0,Mt(T)):(J===i.TEXTURE_2D||J>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&J<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ne,J,O.__webglTexture,re),t.bindFramebuffer(i.FRAMEBUFFER,null)}function pi(C,T,V){if(i.bindRenderbuffer(i.RENDERBUFFER,C),T.depthBuffer){let ne=T.depthTexture,J=ne&&ne.isDepthTexture?ne.type:null,re=_(T.stencilBuffer,J),he=T.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;de(T)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,Mt(T),re,T.width,T.height):V?i.renderbufferStorageMultisample(i.RENDERBUFFER,Mt(T),re,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,re,T.width,T.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,he,i.RENDERBUFFER,C)}else{let ne=T.textures;for(let J=0;J<ne.length;J++){let re=ne[J],he=r.convert(re.format,re.colorSpace),K=r.convert(re.type),$=A(re.internalFormat,he,K,re.normalized,re.colorSpace);de(T)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,Mt(T),$,T.width,T.height):V?i.renderbufferStorageMultisample(i.RENDERBUFFER,Mt(T),$,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,$,T.width,T.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Kt(C,T,V){let ne=T.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,C),!(T.depthTexture&&T.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let J=n.get(T.depthTexture);J.__renderTarget=T;let re=ne?T.depthTexture.image[0]:T.depthTexture.image;(!J.__webglTexture||re.width!==T.width||re.height!==T.height)&&(re.width=T.width,re.height=T.height,T.depthTexture.needsUpdate=!0),ne?me(T.depthTexture,0):ue(T.depthTexture,0);let he=J.__webglTexture,K=Mt(T),$=ne?i.TEXTURE_CUBE_MAP_POSITIVE_X+V:i.TEXTURE_2D,ae=T.depthTexture.format===Zi?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(T.depthTexture.format===Bi)de(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ae,$,he,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ae,$,he,0);else if(T.depthTexture.format===Zi)de(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ae,$,he,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ae,$,he,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Hn(C){let T=n.get(C),V=C.isWebGLCubeRenderTarget===!0;if(T.__boundDepthTexture!==C.depthTexture){let ne=C.depthTexture;if(T.__depthDisposeCallback&&T.__depthDisposeCallback(),ne){let J=()=>{delete T.__boundDepthTexture,delete T.__depthDisposeCallback,ne.removeEventListener("dispose",J)};ne.addEventListener("dispose",J),T.__depthDisposeCallback=J}T.__boundDepthTexture=ne}if(C.depthTexture&&!T.__autoAllocateDepthBuffer)if(V)for(let ne=0;ne<6;ne++)Kt(T.__webglFramebuffer[ne],C,ne);else C.texture.mipmaps.length>0?Kt(T.__webglFramebuffer[0],C,0):Kt(T.__webglFramebuffer,C,0);else if(V){T.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[ne]),T.__webglDepthbuffer[ne]===void 0)T.__webglDepthbuffer[ne]=i.createRenderbuffer(),pi(T.__webglDepthbuffer[ne],C,!1);else{let J=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,re=T.__webglDepthbuffer[ne];i.bindRenderbuffer(i.RENDERBUFFER,re),i.framebufferRenderbuffer(i.FRAMEBUFFER,J,i.RENDERBUFFER,re)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer),T.__webglDepthbuffer===void 0)T.__webglDepthbuffer=i.createRenderbuffer(),pi(T.__webglDepthbuffer,C,!1);else{let J=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,re=T.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,re),i.framebufferRenderbuffer(i.FRAMEBUFFER,J,i.RENDERBUFFER,re)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function Gn(C,T,V){let ne=n.get(C);T!==void 0&&Tt(ne.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),V!==void 0&&Hn(C)}function Wn(C){let T=C.texture,V=n.get(C),ne=n.get(T);C.addEventListener("dispose",I),D(C);let J=C.textures,re=C.isWebGLCubeRenderTarget===!0,he=J.length>1;if(he||(ne.__webglTexture===void 0&&(ne.__webglTexture=i.createTexture()),ne.__version=T.version,o.memory.textures++),re){V.__webglFramebuffer=[];for(let K=0;K<6;K++)if(T.mipmaps.length>0){V.__webglFramebuffer[K]=[];for(let $=0;$<T.mipmaps.length;$++)V.__webglFramebuffer[K][$]=i.createFramebuffer()}else V.__webglFramebuffer[K]=i.createFramebuffer()}else{if(T.mipmaps.length>0){V.__webglFramebuffer=[];for(let K=0;K<T.mipmaps.length;K++)V.__webglFramebuffer[K]=i.createFramebuffer()}else V.__webglFramebuffer=i.createFramebuffer();if(he)for(let K=0,$=J.length;K<$;K++){let ae=n.get(J[K]);ae.__webglTexture===void 0&&(ae.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&de(C)===!1){V.__webglMultisampledFramebuffer=i.createFramebuffer(),V.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,V.__webglMultisampledFramebuffer);for(let K=0;K<J.length;K++){let $=J[K];V.__webglColorRenderbuffer[K]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,V.__webglColorRenderbuffer[K]);let ae=r.convert($.format,$.colorSpace),O=r.convert($.type),j=A($.internalFormat,ae,O,$.normalized,$.colorSpace,C.isXRRenderTarget===!0),Y=Mt(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,Y,j,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+K,i.RENDERBUFFER,V.__webglColorRenderbuffer[K])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(V.__webglDepthRenderbuffer=i.createRenderbuffer(),pi(V.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(re){t.bindTexture(i.TEXTURE_CUBE_MAP,ne.__webglTexture),et(i.TEXTURE_CUBE_MAP,T);for(let K=0;K<6;K++)if(T.mipmaps.length>0)for(let $=0;$<T.mipmaps.length;$++)Tt(V.__webglFramebuffer[K][$],C,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,$);else Tt(V.__webglFramebuffer[K],C,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,0);S(T)?b(i.TEXTURE_CUBE_MAP):T.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}else if(he){for(let K=0,$=J.length;K<$;K++){let ae=J[K],O=n.get(ae),j=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(j=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(j,O.__webglTexture),et(j,ae),Tt(V.__webglFramebuffer,C,ae,i.COLOR_ATTACHMENT0+K,j,0),S(ae)&&b(j)}t.unbindTexture()}else{let K=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(K=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(K,ne.__webglTexture),et(K,T),T.mipmaps.length>0)for(let $=0;$<T.mipmaps.length;$++)Tt(V.__webglFramebuffer[$],C,T,i.COLOR_ATTACHMENT0,K,$);else Tt(V.__webglFramebuffer,C,T,i.COLOR_ATTACHMENT0,K,0);S(T)?b(K):T.mipmaps.length>0&&i.texParameteri(K,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&Hn(C)}function k(C){let T=C.textures;for(let V=0,ne=T.length;V<ne;V++){let J=T[V];if(S(J)&&J.mipmapsAutoUpdate===!0){let re=M(C),he=n.get(J).__webglTexture;t.bindTexture(re,he),b(re),t.unbindTexture()}}}let Xn=[];function St(C){if(C.samples>0){if(de(C)===!1){let T=C.textures,V=C.width,ne=C.height,J=i.COLOR_BUFFER_BIT,re=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,he=n.get(C),K=T.length>1;if(K)for(let ae=0;ae<T.length;ae++)t.bindFramebuffer(i.FRAMEBUFFER,he.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,he.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,he.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglFramebuffer);for(let ae=0;ae<T.length;ae++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(J|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(J|=i.STENCIL_BUFFER_BIT)),K){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,he.__webglColorRenderbuffer[ae]);let O=n.get(T[ae]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,O,0)}i.blitFramebuffer(0,0,V,ne,0,0,V,ne,J,i.NEAREST),c===!0&&(Xn.length=0,Xn.push(i.COLOR_ATTACHMENT0+ae),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&Xn.push(re),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Xn))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),K)for(let ae=0;ae<T.length;ae++){t.bindFramebuffer(i.FRAMEBUFFER,he.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.RENDERBUFFER,he.__webglColorRenderbuffer[ae]);let O=n.get(T[ae]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,he.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.TEXTURE_2D,O,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&c){let T=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[T])}}}function Mt(C){return Math.min(s.maxSamples,C.samples)}function de(C){let T=n.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&T.__useRenderToTexture!==!1}function zt(C){let T=o.render.frame;u.get(C)!==T&&(u.set(C,T),C.update())}function Le(C,T){let V=C.colorSpace,ne=C.format,J=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||V!==bn&&V!==ji&&(We.getTransfer(V)===at?(ne!==Nn||J!==mn)&&Ee("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):De("WebGLTextures: Unsupported texture color space:",V)),T}function ke(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(l.width=C.naturalWidth||C.width,l.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(l.width=C.displayWidth,l.height=C.displayHeight):(l.width=C.width,l.height=C.height),l}this.allocateTextureUnit=Oe,this.resetTextureUnits=Q,this.getTextureUnits=ee,this.setTextureUnits=ve,this.setTexture2D=ue,this.setTexture2DArray=ye,this.setTexture3D=Pe,this.setTextureCube=me,this.rebindTextures=Gn,this.setupRenderTarget=Wn,this.updateRenderTargetMipmap=k,this.updateMultisampleRenderTarget=St,this.setupDepthRenderbuffer=Hn,this.setupFrameBufferTexture=Tt,this.useMultisampledRTT=de,this.dispose=B}function wA(i,e){function t(n,s=ji){let r,o=We.getTransfer(s);if(n===mn)return i.UNSIGNED_BYTE;if(n===rl)return i.UNSIGNED_SHORT_4_4_4_4;if(n===ol)return i.UNSIGNED_SHORT_5_5_5_1;if(n===bf)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===Sf)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===yf)return i.BYTE;if(n===vf)return i.SHORT;if(n===no)return i.UNSIGNED_SHORT;if(n===sl)return i.INT;if(n===ri)return i.UNSIGNED_INT;if(n===Bn)return i.FLOAT;if(n===oi)return i.HALF_FLOAT;if(n===Mf)return i.ALPHA;if(n===wf)return i.RGB;if(n===Nn)return i.RGBA;if(n===Bi)return i.DEPTH_COMPONENT;if(n===Zi)return i.DEPTH_STENCIL;if(n===al)return i.RED;if(n===cl)return i.RED_INTEGER;if(n===_s)return i.RG;if(n===ll)return i.RG_INTEGER;if(n===ul)return i.RGBA_INTEGER;if(n===xa||n===ya||n===va||n===ba)if(o===at)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===xa)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===ya)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===va)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===ba)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===xa)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===ya)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===va)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===ba)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===hl||n===fl||n===dl||n===pl)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===hl)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===fl)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===dl)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===pl)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===ml||n===gl||n===_l||n===xl||n===yl||n===Sa||n===vl)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===ml||n===gl)return o===at?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===_l)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===xl)return r.COMPRESSED_R11_EAC;if(n===yl)return r.COMPRESSED_SIGNED_R11_EAC;if(n===Sa)return r.COMPRESSED_RG11_EAC;if(n===vl)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===bl||n===Sl||n===Ml||n===wl||n===Tl||n===Al||n===El||n===Rl||n===Cl||n===Pl||n===Il||n===Ll||n===Nl||n===Dl)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===bl)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Sl)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Ml)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===wl)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Tl)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Al)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===El)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Rl)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Cl)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Pl)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Il)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Ll)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Nl)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Dl)return o===at?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Ol||n===Ul||n===Fl)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Ol)return o===at?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Ul)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Fl)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===kl||n===Bl||n===Ma||n===zl)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===kl)return r.COMPRESSED_RED_RGTC1_EXT;if(n===Bl)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Ma)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===zl)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===ir?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var TA=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,AA=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,Yf=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new ra(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new $n({vertexShader:TA,fragmentShader:AA,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new sn(new oa(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Kf=class extends si{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",c=1,l=null,u=null,h=null,f=null,d=null,m=null,y=typeof XRWebGLBinding<"u",p=new Yf,g={},x=t.getContextAttributes(),S=null,b=null,M=[],A=[],_=new Se,w=null,D=null,R=new Ht;R.viewport=new it;let P=new Ht;P.viewport=new it;let I=[R,P],U=new el,N=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Z){let ue=M[Z];return ue===void 0&&(ue=new zr,M[Z]=ue),ue.getTargetRaySpace()},this.getControllerGrip=function(Z){let ue=M[Z];return ue===void 0&&(ue=new zr,M[Z]=ue),ue.getGripSpace()},this.getHand=function(Z){let ue=M[Z];return ue===void 0&&(ue=new zr,M[Z]=ue),ue.getHandSpace()};function G(Z){let ue=A.indexOf(Z.inputSource);if(ue===-1)return;let ye=M[ue];ye!==void 0&&(ye.update(Z.inputSource,Z.frame,l||o),ye.dispatchEvent({type:Z.type,data:Z.inputSource}))}function W(){s.removeEventListener("select",G),s.removeEventListener("selectstart",G),s.removeEventListener("selectend",G),s.removeEventListener("squeeze",G),s.removeEventListener("squeezestart",G),s.removeEventListener("squeezeend",G),s.removeEventListener("end",W),s.removeEventListener("inputsourceschange",te);for(let Z=0;Z<M.length;Z++){let ue=A[Z];ue!==null&&(A[Z]=null,M[Z].disconnect(ue))}N=null,B=null,p.reset();for(let Z in g)delete g[Z];if(e.setRenderTarget(S),d=null,f=null,h=null,s=null,b=null,Oe.stop(),n.isPresenting=!1,e.setPixelRatio(w),e.setSize(_.width,_.height,!1),D!==null){let Z=D.camera;Z.fov=D.fov,Z.zoom=D.zoom,Z.updateProjectionMatrix(),D=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Z){r=Z,n.isPresenting===!0&&Ee("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Z){a=Z,n.isPresenting===!0&&Ee("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||o},this.setReferenceSpace=function(Z){l=Z},this.getBaseLayer=function(){return f!==null?f:d},this.getBinding=function(){return h===null&&y&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(Z){if(s=Z,s!==null){if(S=e.getRenderTarget(),s.addEventListener("select",G),s.addEventListener("selectstart",G),s.addEventListener("selectend",G),s.addEventListener("squeeze",G),s.addEventListener("squeezestart",G),s.addEventListener("squeezeend",G),s.addEventListener("end",W),s.addEventListener("inputsourceschange",te),x.xrCompatible!==!0&&await t.makeXRCompatible(),w=e.getPixelRatio(),e.getSize(_),y&&"createProjectionLayer"in XRWebGLBinding.prototype){let ye=null,Pe=null,me=null;x.depth&&(me=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ye=x.stencil?Zi:Bi,Pe=x.stencil?ir:ri);let Fe={colorFormat:t.RGBA8,depthFormat:me,scaleFactor:r};h=this.getBinding(),f=h.createProjectionLayer(Fe),s.updateRenderState({layers:[f]}),e.setPixelRatio(1),e.setSize(f.textureWidth,f.textureHeight,!1),b=new Sn(f.textureWidth,f.textureHeight,{format:Nn,type:mn,depthTexture:new Gi(f.textureWidth,f.textureHeight,Pe,void 0,void 0,void 0,void 0,void 0,void 0,ye),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let ye={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:r};d=new XRWebGLLayer(s,t,ye),s.updateRenderState({baseLayer:d}),e.setPixelRatio(1),e.setSize(d.framebufferWidth,d.framebufferHeight,!1),b=new Sn(d.framebufferWidth,d.framebufferHeight,{format:Nn,type:mn,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}b.isXRRenderTarget=!0,this.setFoveation(c),l=null,o=await s.requestReferenceSpace(a),Oe.setContext(s),Oe.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function te(Z){for(let ue=0;ue<Z.removed.length;ue++){let ye=Z.removed[ue],Pe=A.indexOf(ye);Pe>=0&&(A[Pe]=null,M[Pe].disconnect(ye))}for(let ue=0;ue<Z.added.length;ue++){let ye=Z.added[ue],Pe=A.indexOf(ye);if(Pe===-1){for(let Fe=0;Fe<M.length;Fe++)if(Fe>=A.length){A.push(ye),Pe=Fe;break}else if(A[Fe]===null){A[Fe]=ye,Pe=Fe;break}if(Pe===-1)break}let me=M[Pe];me&&me.connect(ye)}}function q(Z,ue){ue===null?Z.matrixWorld.copy(Z.matrix):Z.matrixWorld.multiplyMatrices(ue.matrixWorld,Z.matrix),Z.matrixWorldInverse.copy(Z.matrixWorld).invert()}this.updateCamera=function(Z){if(s===null)return;let ue=Z.near,ye=Z.far;p.texture!==null&&(p.depthNear>0&&(ue=p.depthNear),p.depthFar>0&&(ye=p.depthFar)),U.near=P.near=R.near=ue,U.far=P.far=R.far=ye,(N!==U.near||B!==U.far)&&(s.updateRenderState({depthNear:U.near,depthFar:U.far}),N=U.near,B=U.far),U.layers.mask=Z.layers.mask|6,R.layers.mask=U.layers.mask&-5,P.layers.mask=U.layers.mask&-3;let Pe=Z.parent,me=U.cameras;q(U,Pe);for(let Fe=0;Fe<me.length;Fe++)q(me[Fe],Pe);U.projectionMatrix.copy(R.projectionMatrix),U.projectionMatrixInverse.copy(R.projectionMatrixInverse),D===null&&Z.isPerspectiveCamera&&(D={camera:Z,fov:Z.fov,zoom:Z.zoom}),Q(Z,U,Pe)};function Q(Z,ue,ye){ye===null?Z.matrix.copy(ue.matrixWorld):(Z.matrix.copy(ye.matrixWorld),Z.matrix.invert(),Z.matrix.multiply(ue.matrixWorld)),Z.matrix.decompose(Z.position,Z.quaternion,Z.scale),Z.updateMatrixWorld(!0),Z.projectionMatrix.copy(ue.projectionMatrix),Z.projectionMatrixInverse.copy(ue.projectionMatrixInverse),Z.isPerspectiveCamera&&(Z.fov=Zs*2*Math.atan(1/Z.projectionMatrix.elements[5]),Z.zoom=1)}this.getCamera=function(){return U},this.getFoveation=function(){if(!(f===null&&d===null))return c},this.setFoveation=function(Z){c=Z,f!==null&&(f.fixedFoveation=Z),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=Z)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(U)},this.getCameraTexture=function(Z){return g[Z]};let ee=null;function ve(Z,ue){if(u=ue.getViewerPose(l||o),m=ue,u!==null){let ye=u.views;d!==null&&(e.setRenderTargetFramebuffer(b,d.framebuffer),e.setRenderTarget(b));let Pe=!1;ye.length!==U.cameras.length&&(U.cameras.length=0,Pe=!0);for(let Ie=0;Ie<ye.length;Ie++){let et=ye[Ie],pt=null;if(d!==null)pt=d.getViewport(et);else{let en=h.getViewSubImage(f,et);pt=en.viewport,Ie===0&&(e.setRenderTargetTextures(b,en.colorTexture,en.depthStencilTexture),e.setRenderTarget(b))}let Ke=I[Ie];Ke===void 0&&(Ke=new Ht,Ke.layers.enable(Ie),Ke.viewport=new it,I[Ie]=Ke),Ke.matrix.fromArray(et.transform.matrix),Ke.matrix.decompose(Ke.position,Ke.quaternion,Ke.scale),Ke.projectionMatrix.fromArray(et.projectionMatrix),Ke.projectionMatrixInverse.copy(Ke.projectionMatrix).invert(),Ke.viewport.set(pt.x,pt.y,pt.width,pt.height),Ie===0&&(U.matrix.copy(Ke.matrix),U.matrix.decompose(U.position,U.quaternion,U.scale)),Pe===!0&&U.cameras.push(Ke)}let me=s.enabledFeatures;if(me&&me.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&y){h=n.getBinding();let Ie=h.getDepthInformation(ye[0]);Ie&&Ie.isValid&&Ie.texture&&p.init(Ie,s.renderState)}if(me&&me.includes("camera-access")&&y){e.state.unbindTexture(),h=n.getBinding();for(let Ie=0;Ie<ye.length;Ie++){let et=ye[Ie].camera;if(et){let pt=g[et];pt||(pt=new ra,g[et]=pt);let Ke=h.getCameraImage(et);pt.sourceTexture=Ke}}}}for(let ye=0;ye<M.length;ye++){let Pe=A[ye],me=M[ye];Pe!==null&&me!==void 0&&me.update(Pe,ue,l||o)}ee&&ee(Z,ue),ue.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:ue}),m=null}let Oe=new a_;Oe.setAnimationLoop(ve),this.setAnimationLoop=function(Z){ee=Z},this.dispose=function(){}}},EA=new Ae,__=new Ue;__.set(-1,0,0,0,1,0,0,0,1);function RA(i,e){function t(p,g){p.matrixAutoUpdate===!0&&p.updateMatrix(),g.value.copy(p.matrix)}function n(p,g){g.color.getRGB(p.fogColor.value,Of(i)),g.isFog?(p.fogNear.value=g.near,p.fogFar.value=g.far):g.isFogExp2&&(p.fogDensity.value=g.density)}function s(p,g,x,S,b){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?r(p,g):g.isMeshLambertMaterial?(r(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(r(p,g),h(p,g)):g.isMeshPhongMaterial?(r(p,g),u(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(r(p,g),f(p,g),g.isMeshPhysicalMaterial&&d(p,g,b)):g.isMeshMatcapMaterial?(r(p,g),m(p,g)):g.isMeshDepthMaterial?r(p,g):g.isMeshDistanceMaterial?(r(p,g),y(p,g)):g.isMeshNormalMaterial?r(p,g):g.isLineBasicMaterial?(o(p,g),g.isLineDashedMaterial&&a(p,g)):g.isPointsMaterial?c(p,g,x,S):g.isSpriteMaterial?l(p,g):g.isShadowMaterial?(p.color.value.copy(g.color),p.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function r(p,g){p.opacity.value=g.opacity,g.color&&p.diffuse.value.copy(g.color),g.emissive&&p.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(p.map.value=g.map,t(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.bumpMap&&(p.bumpMap.value=g.bumpMap,t(g.bumpMap,p.bumpMapTransform),p.bumpScale.value=g.bumpScale,g.side===Wt&&(p.bumpScale.value*=-1)),g.normalMap&&(p.normalMap.value=g.normalMap,t(g.normalMap,p.normalMapTransform),p.normalScale.value.copy(g.normalScale),g.side===Wt&&p.normalScale.value.negate()),g.displacementMap&&(p.displacementMap.value=g.displacementMap,t(g.displacementMap,p.displacementMapTransform),p.displacementScale.value=g.displacementScale,p.displacementBias.value=g.displacementBias),g.emissiveMap&&(p.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,p.emissiveMapTransform)),g.specularMap&&(p.specularMap.value=g.specularMap,t(g.specularMap,p.specularMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest);let x=e.get(g),S=x.envMap,b=x.envMapRotation;S&&(p.envMap.value=S,p.envMapRotation.value.setFromMatrix4(EA.makeRotationFromEuler(b)).transpose(),S.isCubeTexture&&S.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(__),p.reflectivity.value=g.reflectivity,p.ior.value=g.ior,p.refractionRatio.value=g.refractionRatio),g.lightMap&&(p.lightMap.value=g.lightMap,p.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,p.lightMapTransform)),g.aoMap&&(p.aoMap.value=g.aoMap,p.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,p.aoMapTransform))}function o(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,g.map&&(p.map.value=g.map,t(g.map,p.mapTransform))}function a(p,g){p.dashSize.value=g.dashSize,p.totalSize.value=g.dashSize+g.gapSize,p.scale.value=g.scale}function c(p,g,x,S){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.size.value=g.size*x,p.scale.value=S*.5,g.map&&(p.map.value=g.map,t(g.map,p.uvTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function l(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.rotation.value=g.rotation,g.map&&(p.map.value=g.map,t(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function u(p,g){p.specular.value.copy(g.specular),p.shininess.value=Math.max(g.shininess,1e-4)}function h(p,g){g.gradientMap&&(p.gradientMap.value=g.gradientMap)}function f(p,g){p.metalness.value=g.metalness,g.metalnessMap&&(p.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,p.metalnessMapTransform)),p.roughness.value=g.roughness,g.roughnessMap&&(p.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,p.roughnessMapTransform)),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)}function d(p,g,x){p.ior.value=g.ior,g.diffuseRoughness>0&&(p.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),g.sheen>0&&(p.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),p.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(p.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,p.sheenColorMapTransform)),g.sheenRoughnessMap&&(p.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,p.sheenRoughnessMapTransform))),g.clearcoat>0&&(p.clearcoat.value=g.clearcoat,p.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(p.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,p.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(p.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===Wt&&p.clearcoatNormalScale.value.negate())),g.dispersion>0&&(p.dispersion.value=g.dispersion),g.retroreflectivity>0&&(p.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(p.iridescence.value=g.iridescence,p.iridescenceIOR.value=g.iridescenceIOR,p.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(p.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,p.iridescenceMapTransform)),g.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),g.transmission>0&&(p.transmission.value=g.transmission,p.transmissionSamplerMap.value=x.texture,p.transmissionSamplerSize.value.set(x.width,x.height),g.transmissionMap&&(p.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,p.transmissionMapTransform)),p.thickness.value=g.thickness,g.thicknessMap&&(p.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=g.attenuationDistance,p.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(p.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(p.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=g.specularIntensity,p.specularColor.value.copy(g.specularColor),g.specularColorMap&&(p.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,p.specularColorMapTransform)),g.specularIntensityMap&&(p.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,p.specularIntensityMapTransform))}function m(p,g){g.matcap&&(p.matcap.value=g.matcap)}function y(p,g){let x=e.get(g).light;p.referencePosition.value.setFromMatrixPosition(x.matrixWorld),p.nearDistance.value=x.shadow.camera.near,p.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function CA(i,e,t,n){let s={},r={};function o(x,S){let b=S.program;n.uniformBlockBinding(x,b,s[x.id])}function a(x,S){let b=s[x.id];b===void 0&&(m(x),b=c(x),s[x.id]=b,x.addEventListener("dispose",p));let M=S.program;n.updateUBOMapping(x,M);let A=e.render.frame;r[x.id]!==A&&(l(x),r[x.id]=A)}function c(x){let S=i.createBuffer(),b=x.__size,M=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,S),i.bufferData(i.UNIFORM_BUFFER,b,M),i.bindBuffer(i.UNIFORM_BUFFER,null),S}function l(x){let S=s[x.id],b=x.uniforms,M=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,S);for(let A=0,_=b.length;A<_;A++){let w=b[A];if(Array.isArray(w))for(let D=0,R=w.length;D<R;D++)u(w[D],A,D,M);else u(w,A,0,M)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function u(x,S,b,M){if(f(x,S,b,M)===!0){let A=x.__offset,_=x.value;if(Array.isArray(_)){let w=0;for(let D=0;D<_.length;D++){let R=_[D],P=y(R,!0);h(R,x.__data,w),w+=P.storage/Float32Array.BYTES_PER_ELEMENT}}else h(_,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,A,x.__data)}}function h(x,S,b){typeof x=="number"||typeof x=="boolean"?S[b]=x:x.isMatrix3?(S[b]=x.elements[0],S[b+1]=x.elements[1],S[b+2]=x.elements[2],S[b+3]=0,S[b+4]=x.elements[3],S[b+5]=x.elements[4],S[b+6]=x.elements[5],S[b+7]=0,S[b+8]=x.elements[6],S[b+9]=x.elements[7],S[b+10]=x.elements[8],S[b+11]=0):ArrayBuffer.isView(x)?S.set(x.subarray(0,S.length-b),b):x.toArray(S,b)}function f(x,S,b,M){let A=x.value,_=S+"_"+b;if(Array.isArray(A)){M[_]===void 0&&(M[_]=[]);let w=M[_],D=!1;for(let R=0;R<A.length;R++)d(A[R],w,R)===!0&&(D=!0);return D}return d(A,M,_)}function d(x,S,b){if(S[b]===void 0)return typeof x=="number"||typeof x=="boolean"?S[b]=x:ArrayBuffer.isView(x)?S[b]=x.slice():S[b]=x.clone(),!0;{let M=S[b];if(typeof x=="number"||typeof x=="boolean"){if(M!==x)return S[b]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(M.equals(x)===!1)return M.copy(x),!0}}return!1}function m(x){let S=x.uniforms,b=0,M=16;for(let _=0,w=S.length;_<w;_++){let D=Array.isArray(S[_])?S[_]:[S[_]];for(let R=0,P=D.length;R<P;R++){let I=D[R],U=Array.isArray(I.value)?I.value:[I.value],N=Array.isArray(S[_])||Array.isArray(I.value),B=b;for(let W=0,te=U.length;W<te;W++){let q=U[W],Q=y(q,N),ee=b%M,ve=ee%Q.boundary,Oe=ee+ve;b+=ve,Oe!==0&&M-Oe<Q.storage&&(b+=M-Oe),W===0&&(B=b),b+=Q.storage}let G=I.type==="int"?Int32Array:I.type==="uint"?Uint32Array:Float32Array;I.__data=new G((b-B)/Float32Array.BYTES_PER_ELEMENT),I.__offset=B}}let A=b%M;return A>0&&(b+=M-A),x.__size=b,x.__cache={},this}function y(x,S){let b={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(b.boundary=4,b.storage=4):x.isVector2?(b.boundary=8,b.storage=8):x.isVector3||x.isColor?(b.boundary=16,b.storage=12):x.isVector4?(b.boundary=16,b.storage=16):x.isMatrix3?(b.boundary=16,b.storage=48):x.isMatrix4?(b.boundary=16,b.storage=64):x.isTexture?Ee("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(b.boundary=16,b.storage=x.byteLength):Ee("WebGLRenderer: Unsupported uniform value type.",x),S===!0&&(b.boundary=16,b.storage=Math.ceil(b.storage/16)*16),b}function p(x){let S=x.target;S.removeEventListener("dispose",p),i.deleteBuffer(s[S.id]),delete s[S.id],delete r[S.id]}function g(){for(let x in s)i.deleteBuffer(s[x]);s={},r={}}return{bind:o,update:a,dispose:g}}var PA=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Si=null;function IA(){return Si===null&&(Si=new fs(PA,16,16,_s,oi),Si.name="DFG_LUT",Si.minFilter=Gt,Si.magFilter=Gt,Si.wrapS=Yn,Si.wrapT=Yn,Si.generateMipmaps=!1,Si.needsUpdate=!0),Si}var ql=class{constructor(e={}){let{canvas:t=Lg(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:f=!1,outputBufferType:d=mn}=e;this.isWebGLRenderer=!0;let m;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=n.getContextAttributes().alpha}else m=o;let y=d,p=new Set([ul,ll,cl]),g=new Set([mn,ri,no,ir,rl,ol]),x=new Uint32Array(4),S=new Int32Array(4),b={textures:[],min:[],max:[],resolution:[]},M=null,A=null,_=[],w=[],D=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=vi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let R=this,P=!1,I=null,U=null,N=null,B=null;this._outputColorSpace=Vt;let G=0,W=0,te=null,q=-1,Q=null,ee=new it,ve=new it,Oe=null,Z=new Ne(0),ue=0,ye=t.width,Pe=t.height,me=1,Fe=null,Lt=null,Ie=new it(0,0,ye,Pe),et=new it(0,0,ye,Pe),pt=!1,Ke=new ds,en=new Vc,Bt=!1,Rn=!1,Tt=new Ae,pi=new L,Kt=new it,Hn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Gn=!1;function Wn(){return te===null?me:1}let k=n;function Xn(E,F){return t.getContext(E,F)}let St,Mt,de,zt,Le,ke,C,T,V,ne,J,re,he,K,$,ae,O,j,Y,ce,se,oe,Re;try{let E={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ce,!1),t.addEventListener("webglcontextrestored",Ve,!1),t.addEventListener("webglcontextcreationerror",ge,!1),k===null){let F="webgl2";if(k=Xn(F,E),k===null)throw Xn(F)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}He()}catch(E){throw t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",Ve,!1),t.removeEventListener("webglcontextcreationerror",ge,!1),De("WebGLRenderer: "+E.message),E}function He(){St=new Hw(k),St.init(),se=new wA(k,St),Mt=new Iw(k,St,e,se),de=new SA(k,St),Mt.reversedDepthBuffer&&f&&de.buffers.depth.setReversed(!0),U=k.createFramebuffer(),N=k.createFramebuffer(),B=k.createFramebuffer(),zt=new Xw(k),Le=new cA,ke=new MA(k,St,de,Le,Mt,se,zt),C=new Vw(R),T=new Yb(k),oe=new Cw(k,T),V=new Gw(k,T,zt,oe),ne=new Yw(k,V,T,oe,zt),j=new qw(k,Mt,ke),$=new Lw(Le),J=new aA(R,C,St,Mt,oe,$),re=new RA(R,Le),he=new uA,K=new gA(St),O=new Rw(R,C,de,ne,m,c),ae=new bA(R,ne,Mt),Re=new CA(k,zt,Mt,de),Y=new Pw(k,St,zt),ce=new Ww(k,St,zt),zt.programs=J.programs,R.capabilities=Mt,R.extensions=St,R.properties=Le,R.renderLists=he,R.shadowMap=ae,R.state=de,R.info=zt}y!==mn&&(D=new $w(y,t.width,t.height,a,s,r));let ie=new Kf(R,k);this.xr=ie,this.getContext=function(){return k},this.getContextAttributes=function(){return k.getContextAttributes()},this.forceContextLoss=function(){let E=St.get("WEBGL_lose_context");E&&E.loseContext()},this.forceContextRestore=function(){let E=St.get("WEBGL_lose_context");E&&E.restoreContext()},this.getPixelRatio=function(){return me},this.setPixelRatio=function(E){E!==void 0&&(me=E,this.setSize(ye,Pe,!1))},this.getSize=function(E){return E.set(ye,Pe)},this.setSize=function(E,F,X=!0){if(ie.isPresenting){Ee("WebGLRenderer: Can't change size while VR device is presenting.");return}ye=E,Pe=F,t.width=Math.floor(E*me),t.height=Math.floor(F*me),X===!0&&(t.style.width=E+"px",t.style.height=F+"px"),D!==null&&D.setSize(t.width,t.height),this.setViewport(0,0,E,F)},this.getDrawingBufferSize=function(E){return E.set(ye*me,Pe*me).floor()},this.setDrawingBufferSize=function(E,F,X){ye=E,Pe=F,me=X,t.width=Math.floor(E*X),t.height=Math.floor(F*X),this.setViewport(0,0,E,F)},this.setEffects=function(E){if(y===mn){De("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(E){for(let F=0;F<E.length;F++)if(E[F].isOutputPass===!0){Ee("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}D.setEffects(E||[])},this.getCurrentViewport=function(E){return E.copy(ee)},this.getViewport=function(E){return E.copy(Ie)},this.setViewport=function(E,F,X,z){E.isVector4?Ie.set(E.x,E.y,E.z,E.w):Ie.set(E,F,X,z),de.viewport(ee.copy(Ie).multiplyScalar(Wn()).round())},this.getScissor=function(E){return E.copy(et)},this.setScissor=function(E,F,X,z){E.isVector4?et.set(E.x,E.y,E.z,E.w):et.set(E,F,X,z),de.scissor(ve.copy(et).multiplyScalar(Wn()).round())},this.getScissorTest=function(){return pt},this.setScissorTest=function(E){de.setScissorTest(pt=E)},this.setOpaqueSort=function(E){Fe=E},this.setTransparentSort=function(E){Lt=E},this.getClearColor=function(E){return E.copy(O.getClearColor())},this.setClearColor=function(){O.setClearColor(...arguments)},this.getClearAlpha=function(){return O.getClearAlpha()},this.setClearAlpha=function(){O.setClearAlpha(...arguments)},this.clear=function(E=!0,F=!0,X=!0){let z=0;if(E){let H=!1;if(te!==null){let fe=te.texture.format;H=p.has(fe)}if(H){let fe=te.texture.type,be=g.has(fe),le=O.getClearColor(),xe=O.getClearAlpha(),Te=le.r,ze=le.g,$e=le.b;be?(x[0]=Te,x[1]=ze,x[2]=$e,x[3]=xe,k.clearBufferuiv(k.COLOR,0,x)):(S[0]=Te,S[1]=ze,S[2]=$e,S[3]=xe,k.clearBufferiv(k.COLOR,0,S))}else z|=k.COLOR_BUFFER_BIT}F&&(z|=k.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),X&&(z|=k.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),z!==0&&k.clear(z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(E){E.setRenderer(this),I=E},this.dispose=function(){t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",Ve,!1),t.removeEventListener("webglcontextcreationerror",ge,!1),O.dispose(),he.dispose(),K.dispose(),ke.dispose(),Le.dispose(),C.dispose(),ne.dispose(),V.dispose(),oe.dispose(),Re.dispose(),J.dispose(),ie.dispose(),ie.removeEventListener("sessionstart",em),ie.removeEventListener("sessionend",tm),zs.stop()};function Ce(E){E.preventDefault(),Yo("WebGLRenderer: Context Lost."),P=!0}function Ve(){Yo("WebGLRenderer: Context Restored."),P=!1;let E=zt.autoReset,F=ae.enabled,X=ae.autoUpdate,z=ae.needsUpdate,H=ae.type;He(),zt.autoReset=E,ae.enabled=F,ae.autoUpdate=X,ae.needsUpdate=z,ae.type=H}function ge(E){De("WebGLRenderer: A WebGL context could not be created. Reason: ",E.statusMessage)}function ut(E){let F=E.target;F.removeEventListener("dispose",ut),$t(F)}function $t(E){ns(E),Le.remove(E)}function ns(E){let F=Le.get(E).programs;F!==void 0&&(F.forEach(function(X){J.releaseProgram(X)}),E.isShaderMaterial&&J.releaseShaderCache(E))}this.renderBufferDirect=function(E,F,X,z,H,fe){F===null&&(F=Hn);let be=H.isMesh&&H.matrixWorld.determinantAffine()<0,le=zv(E,F,X,z,H);de.setMaterial(z,be);let xe=X.index,Te=1;if(z.wireframe===!0){if(xe=V.getWireframeAttribute(X),xe===void 0)return;Te=2}let ze=X.drawRange,$e=X.attributes.position,Me=ze.start*Te,Ze=(ze.start+ze.count)*Te;fe!==null&&(Me=Math.max(Me,fe.start*Te),Ze=Math.min(Ze,(fe.start+fe.count)*Te)),xe!==null?(Me=Math.max(Me,0),Ze=Math.min(Ze,xe.count)):$e!=null&&(Me=Math.max(Me,0),Ze=Math.min(Ze,$e.count));let Ft=Ze-Me;if(Ft<0||Ft===1/0)return;oe.setup(H,z,le,X,xe);let vt,mt=Y;if(xe!==null&&(vt=T.get(xe),mt=ce,mt.setIndex(vt)),H.isMesh)z.wireframe===!0?(de.setLineWidth(z.wireframeLinewidth*Wn()),mt.setMode(k.LINES)):mt.setMode(k.TRIANGLES);else if(H.isLine){let cn=z.linewidth;cn===void 0&&(cn=1),de.setLineWidth(cn*Wn()),H.isLineSegments?mt.setMode(k.LINES):H.isLineLoop?mt.setMode(k.LINE_LOOP):mt.setMode(k.LINE_STRIP)}else H.isPoints?mt.setMode(k.POINTS):H.isSprite&&mt.setMode(k.TRIANGLES);if(H.isBatchedMesh)if(St.get("WEBGL_multi_draw"))mt.renderMultiDraw(H._multiDrawStarts,H._multiDrawCounts,H._multiDrawCount);else{let cn=H._multiDrawStarts,we=H._multiDrawCounts,xn=H._multiDrawCount,nt=xe?T.get(xe).bytesPerElement:1,Vs=Le.get(z).currentProgram.getUniforms();for(let ln=0;ln<xn;ln++)Vs.setValue(k,"_gl_DrawID",ln),mt.render(cn[ln]/nt,we[ln])}else if(H.isInstancedMesh)mt.renderInstances(Me,Ft,H.count);else if(X.isInstancedBufferGeometry){let cn=X._maxInstanceCount!==void 0?X._maxInstanceCount:1/0,we=Math.min(X.instanceCount,cn);mt.renderInstances(Me,Ft,we)}else mt.render(Me,Ft)};function Qp(E,F,X,z){I!==null&&E.isNodeMaterial&&I.setObject(z,E),Bt===!0&&$.setState(E,X,!1),E.transparent===!0&&E.side===pn&&E.forceSinglePass===!1?(E.side=Wt,E.needsUpdate=!0,Do(E,F,z),E.side=rn,E.needsUpdate=!0,Do(E,F,z),E.side=pn):Do(E,F,z)}this.compile=function(E,F,X=null){X===null&&(X=E),I!==null&&I.renderStart(E,F,X),A=K.get(X),A.init(F),w.push(A),X.traverseVisible(function(H){H.isLight&&H.layers.test(F.layers)&&(A.pushLight(H),H.castShadow&&A.pushShadow(H))}),E!==X&&E.traverseVisible(function(H){H.isLight&&H.layers.test(F.layers)&&(A.pushLight(H),H.castShadow&&A.pushShadow(H))}),A.setupLights(),I!==null&&I.updateLights(A.state.lightsArray),Rn=this.localClippingEnabled,Bt=$.init(this.clippingPlanes,Rn),Bt===!0&&$.setGlobalState(this.clippingPlanes,F),I!==null&&ae.render(A.state.shadowsArray,X,F);let z=new Set;return E.traverse(function(H){if(!(H.isMesh||H.isPoints||H.isLine||H.isSprite))return;let fe=H.material;if(fe)if(Array.isArray(fe))for(let be=0;be<fe.length;be++){let le=fe[be];Qp(le,X,F,H),z.add(le)}else Qp(fe,X,F,H),z.add(fe)}),A=w.pop(),I!==null&&I.renderEnd(),z},this.compileAsync=function(E,F,X=null){let z=this.compile(E,F,X);return new Promise(H=>{function fe(){if(z.forEach(function(be){let xe=Le.get(be).currentProgram;(xe===void 0||xe.isReady())&&z.delete(be)}),z.size===0){H(E);return}setTimeout(fe,10)}St.get("KHR_parallel_shader_compile")!==null?fe():setTimeout(fe,10)})};let _h=null;function kv(E){_h&&_h(E)}function em(){zs.stop()}function tm(){zs.start()}let zs=new a_;zs.setAnimationLoop(kv),typeof self<"u"&&zs.setContext(self),this.setAnimationLoop=function(E){_h=E,ie.setAnimationLoop(E),E===null?zs.stop():zs.start()},ie.addEventListener("sessionstart",em),ie.addEventListener("sessionend",tm),this.render=function(E,F){if(F!==void 0&&F.isCamera!==!0){De("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(P===!0)return;I!==null&&I.renderStart(E,F);let X=ie.enabled===!0&&ie.isPresenting===!0,z=D!==null&&(te===null||X)&&D.begin(R,te);if(E.matrixWorldAutoUpdate===!0&&E.updateMatrixWorld(),F.parent===null&&F.matrixWorldAutoUpdate===!0&&F.updateMatrixWorld(),ie.enabled===!0&&ie.isPresenting===!0&&(D===null||D.isCompositing()===!1)&&(ie.cameraAutoUpdate===!0&&ie.updateCamera(F),F=ie.getCamera()),E.isScene===!0&&E.onBeforeRender(R,E,F,te),A=K.get(E,w.length),A.init(F),A.state.textureUnits=ke.getTextureUnits(),w.push(A),Tt.multiplyMatrices(F.projectionMatrix,F.matrixWorldInverse),F.isArrayCamera?en.setFromArrayCamera(F):Ke.setFromProjectionMatrix(Tt,Kn,F.reversedDepth),Rn=this.localClippingEnabled,Bt=$.init(this.clippingPlanes,Rn),M=he.get(E,_.length),M.init(),_.push(M),this.info.render.frame++,ie.enabled===!0&&ie.isPresenting===!0){let be=R.xr.getDepthSensingMesh();be!==null&&xh(be,F,-1/0,R.sortObjects)}xh(E,F,0,R.sortObjects),M.finish(),I!==null&&I.updateLights(A.state.lightsArray),R.sortObjects===!0&&M.sort(Fe,Lt),Gn=ie.enabled===!1||ie.isPresenting===!1||ie.hasDepthSensing()===!1,Gn&&O.addToRenderList(M,E),this.info.autoReset===!0&&this.info.reset(),Bt===!0&&$.beginShadows();let H=A.state.shadowsArray;if(ae.render(H,E,F),Bt===!0&&$.endShadows(),(z&&D.hasRenderPass())===!1){let be=M.opaque,le=M.transmissive;if(A.setupLights(),F.isArrayCamera){let xe=F.cameras;if(le.length>0)for(let Te=0,ze=xe.length;Te<ze;Te++){let $e=xe[Te];im(be,le,E,$e)}Gn&&O.render(E);for(let Te=0,ze=xe.length;Te<ze;Te++){let $e=xe[Te];nm(M,E,$e,$e.viewport)}}else le.length>0&&im(be,le,E,F),Gn&&O.render(E),nm(M,E,F)}te!==null&&W===0&&(ke.updateMultisampleRenderTarget(te),ke.updateRenderTargetMipmap(te)),z&&D.end(R),E.isScene===!0&&E.onAfterRender(R,E,F),oe.resetDefaultState(),q=-1,Q=null,w.pop(),w.length>0?(A=w[w.length-1],ke.setTextureUnits(A.state.textureUnits),Bt===!0&&$.setGlobalState(R.clippingPlanes,A.state.camera)):A=null,_.pop(),_.length>0?M=_[_.length-1]:M=null,I!==null&&I.renderEnd()};function xh(E,F,X,z){if(E.visible===!1)return;if(E.layers.test(F.layers)){if(E.isGroup)X=E.renderOrder;else if(E.isLOD)E.autoUpdate===!0&&E.update(F);else if(E.isLight)A.pushLight(E),E.castShadow&&A.pushShadow(E);else if(E.isSprite){let be=F.isArrayCamera?en:Ke;if(!E.frustumCulled||E.intersectsFrustum(be)){z&&Kt.setFromMatrixPosition(E.matrixWorld).applyMatrix4(Tt);let le=ne.update(E),xe=E.material;xe.visible&&M.push(E,le,xe,X,Kt.z,null,F)}}else if(E.isMesh||E.isLine||E.isPoints){let be=F.isArrayCamera?en:Ke;if(!E.frustumCulled||E.intersectsFrustum(be)){let le=ne.update(E),xe=E.material;if(z&&(E.boundingSphere!==void 0?(E.boundingSphere===null&&E.computeBoundingSphere(),Kt.copy(E.boundingSphere.center)):(le.boundingSphere===null&&le.computeBoundingSphere(),Kt.copy(le.boundingSphere.center)),Kt.applyMatrix4(E.matrixWorld).applyMatrix4(Tt)),Array.isArray(xe)){let Te=le.groups;for(let ze=0,$e=Te.length;ze<$e;ze++){let Me=Te[ze],Ze=xe[Me.materialIndex];Ze&&Ze.visible&&M.push(E,le,Ze,X,Kt.z,Me,F)}}else xe.visible&&M.push(E,le,xe,X,Kt.z,null,F)}}}let fe=E.children;for(let be=0,le=fe.length;be<le;be++)xh(fe[be],F,X,z)}function nm(E,F,X,z){let{opaque:H,transmissive:fe,transparent:be}=E;A.setupLightsView(X),Bt===!0&&$.setGlobalState(R.clippingPlanes,X),z&&de.viewport(ee.copy(z)),H.length>0&&nc(H,F,X),fe.length>0&&nc(fe,F,X),be.length>0&&nc(be,F,X),de.buffers.depth.setTest(!0),de.buffers.depth.setMask(!0),de.buffers.color.setMask(!0),de.setPolygonOffset(!1)}function im(E,F,X,z){if((X.isScene===!0?X.overrideMaterial:null)!==null)return;if(A.state.transmissionRenderTarget[z.id]===void 0){let Me=St.has("EXT_color_buffer_half_float")||St.has("EXT_color_buffer_float");A.state.transmissionRenderTarget[z.id]=new Sn(1,1,{generateMipmaps:!0,type:Me?oi:mn,minFilter:Zn,samples:Math.max(4,Mt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:We.workingColorSpace})}let fe=A.state.transmissionRenderTarget[z.id],be=z.viewport||ee;fe.setSize(be.z*R.transmissionResolutionScale,be.w*R.transmissionResolutionScale);let le=R.getRenderTarget(),xe=R.getActiveCubeFace(),Te=R.getActiveMipmapLevel();R.setRenderTarget(fe),R.getClearColor(Z),ue=R.getClearAlpha(),ue<1&&R.setClearColor(16777215,.5),R.clear(),Gn&&O.render(X);let ze=R.toneMapping;R.toneMapping=vi;let $e=z.viewport;if(z.viewport!==void 0&&(z.viewport=void 0),A.setupLightsView(z),Bt===!0&&$.setGlobalState(R.clippingPlanes,z),nc(E,X,z),ke.updateMultisampleRenderTarget(fe),ke.updateRenderTargetMipmap(fe),St.has("WEBGL_multisampled_render_to_texture")===!1){let Me=!1;for(let Ze=0,Ft=F.length;Ze<Ft;Ze++){let vt=F[Ze],{object:mt,geometry:cn,material:we,group:xn}=vt;if(we.side===pn&&mt.layers.test(z.layers)){let nt=we.side;we.side=Wt,we.needsUpdate=!0,sm(mt,X,z,cn,we,xn),we.side=nt,we.needsUpdate=!0,Me=!0}}Me===!0&&(ke.updateMultisampleRenderTarget(fe),ke.updateRenderTargetMipmap(fe))}R.setRenderTarget(le,xe,Te),R.setClearColor(Z,ue),$e!==void 0&&(z.viewport=$e),R.toneMapping=ze}function nc(E,F,X){let z=F.isScene===!0?F.overrideMaterial:null;for(let H=0,fe=E.length;H<fe;H++){let be=E[H],{object:le,geometry:xe,group:Te}=be,ze=be.material;ze.allowOverride===!0&&z!==null&&(ze=z),le.layers.test(X.layers)&&sm(le,F,X,xe,ze,Te)}}function sm(E,F,X,z,H,fe){I!==null&&H.isNodeMaterial&&I.setObject(E,H),E.onBeforeRender(R,F,X,z,H,fe),E.modelViewMatrix.multiplyMatrices(X.matrixWorldInverse,E.matrixWorld),E.normalMatrix.getNormalMatrix(E.modelViewMatrix),H.onBeforeRender(R,F,X,z,E,fe),H.transparent===!0&&H.side===pn&&H.forceSinglePass===!1?(H.side=Wt,H.needsUpdate=!0,R.renderBufferDirect(X,F,z,H,E,fe),H.side=rn,H.needsUpdate=!0,R.renderBufferDirect(X,F,z,H,E,fe),H.side=pn):R.renderBufferDirect(X,F,z,H,E,fe),E.onAfterRender(R,F,X,z,H,fe)}function rm(E){let F=0;for(let X of E)X.texture!==null&&F++;return F}function Do(E,F,X){F.isScene!==!0&&(F=Hn);let z=Le.get(E),H=A.state.lights,fe=A.state.shadowsArray,be=H.state.version,le=J.getParameters(E,H.state,fe,F,X,A.state.lightProbeGridArray),xe=J.getProgramCacheKey(le),Te=z.programs;z.environment=E.isMeshStandardMaterial||E.isMeshLambertMaterial||E.isMeshPhongMaterial?F.environment:null,z.fog=F.fog;let ze=E.isMeshStandardMaterial||E.isMeshLambertMaterial&&!E.envMap||E.isMeshPhongMaterial&&!E.envMap;z.envMap=C.get(E.envMap||z.environment,ze),z.envMapRotation=z.environment!==null&&E.envMap===null?F.environmentRotation:E.envMapRotation,Te===void 0&&(E.addEventListener("dispose",ut),Te=new Map,z.programs=Te,z.programVariants=new Map);let $e=Te.get(xe);if($e!==void 0){if(z.currentProgram===$e&&z.lightsStateVersion===be)return am(E,le),$e}else le.uniforms=J.getUniforms(E),I!==null&&E.isNodeMaterial&&I.build(E,X,le),E.onBeforeCompile(le,R),$e=J.acquireProgram(le,xe),Te.set(xe,$e),z.uniforms=le.uniforms;let Me=z.uniforms;return(!E.isShaderMaterial&&!E.isRawShaderMaterial||E.clipping===!0)&&(Me.clippingPlanes=$.uniform),am(E,le),z.needsLights=Hv(E),z.lightsStateVersion=be,z.needsLights&&(Me.ambientLightColor.value=H.state.ambient,Me.lightProbe.value=H.state.probe,Me.sunLights.value=H.state.sun,Me.sunLightShadows.value=H.state.sunShadow,Me.directionalLights.value=H.state.directional,Me.directionalLightShadows.value=H.state.directionalShadow,Me.spotLights.value=H.state.spot,Me.spotLightShadows.value=H.state.spotShadow,Me.rectAreaLights.value=H.state.rectArea,Me.ltc_1.value=H.state.rectAreaLTC1,Me.ltc_2.value=H.state.rectAreaLTC2,Me.pointLights.value=H.state.point,Me.pointLightShadows.value=H.state.pointShadow,Me.hemisphereLights.value=H.state.hemi,Me.sunShadowMatrix.value=H.state.sunShadowMatrix,Me.sunShadowCascade.value=H.state.sunShadowCascade,Me.directionalShadowMatrix.value=H.state.directionalShadowMatrix,Me.spotLightMatrix.value=H.state.spotLightMatrix,Me.spotLightMap.value=H.state.spotLightMap,Me.pointShadowMatrix.value=H.state.pointShadowMatrix),z.numLightProbeGrids=rm(A.state.lightProbeGridArray),z.currentProgram=$e,z.uniformsList=null,$e}function Bv(E,F,X,z,H){let fe=Le.get(E),be=fe.currentProgram.id+","+z+","+H,le=fe.programVariants.get(be);return le===void 0?(le=Do(E,F,X),fe.programVariants.set(be,le)):(fe.currentProgram=le,fe.uniformsList=null,fe.outputColorSpace=z,fe.toneMapping=H),le}function om(E){if(E.uniformsList===null){let F=E.currentProgram.getUniforms();E.uniformsList=ro.seqWithValue(F.seq,E.uniforms)}return E.uniformsList}function am(E,F){let X=Le.get(E);X.outputColorSpace=F.outputColorSpace,X.batching=F.batching,X.batchingColor=F.batchingColor,X.instancing=F.instancing,X.instancingColor=F.instancingColor,X.instancingMorph=F.instancingMorph,X.skinning=F.skinning,X.morphTargets=F.morphTargets,X.morphNormals=F.morphNormals,X.morphColors=F.morphColors,X.morphTargetsCount=F.morphTargetsCount,X.numClippingPlanes=F.numClippingPlanes,X.numIntersection=F.numClipIntersection,X.vertexAlphas=F.vertexAlphas,X.vertexTangents=F.vertexTangents,X.toneMapping=F.toneMapping}function zv(E,F,X,z,H){F.isScene!==!0&&(F=Hn),ke.resetTextureUnits();let fe=F.fog,be=z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial?F.environment:null,le=te===null?R.outputColorSpace:te.isXRRenderTarget===!0?te.texture.colorSpace:We.workingColorSpace,xe=z.isMeshStandardMaterial||z.isMeshLambertMaterial&&!z.envMap||z.isMeshPhongMaterial&&!z.envMap,Te=C.get(z.envMap||be,xe),ze=z.vertexColors===!0&&!!X.attributes.color&&X.attributes.color.itemSize===4,$e=!!X.attributes.tangent&&(!!z.normalMap||z.anisotropy>0),Me=!!X.morphAttributes.position,Ze=!!X.morphAttributes.normal,Ft=!!X.morphAttributes.color,vt=vi;z.toneMapped&&(te===null||te.isXRRenderTarget===!0)&&(vt=R.toneMapping);let mt=X.morphAttributes.position||X.morphAttributes.normal||X.morphAttributes.color,cn=mt!==void 0?mt.length:0,we=Le.get(z),xn=A.state.lights;if(Bt===!0&&(Rn===!0||E!==Q)){let At=E===Q&&z.id===q;$.setState(z,E,At)}let nt=!1,Vs=!1;z.version===we.__version?we.needsLights&&we.lightsStateVersion!==xn.state.version||H.isBatchedMesh&&we.batching===!1||!H.isBatchedMesh&&we.batching===!0||H.isBatchedMesh&&we.batchingColor===!0&&H._colorsTexture===null||H.isBatchedMesh&&we.batchingColor===!1&&H._colorsTexture!==null||H.isInstancedMesh&&we.instancing===!1||!H.isInstancedMesh&&we.instancing===!0||H.isSkinnedMesh&&we.skinning===!1||!H.isSkinnedMesh&&we.skinning===!0||H.isInstancedMesh&&we.instancingColor===!0&&H.instanceColor===null||H.isInstancedMesh&&we.instancingColor===!1&&H.instanceColor!==null||H.isInstancedMesh&&we.instancingMorph===!0&&H.morphTexture===null||H.isInstancedMesh&&we.instancingMorph===!1&&H.morphTexture!==null||we.envMap!==Te||z.fog===!0&&we.fog!==fe||we.numClippingPlanes!==void 0&&(we.numClippingPlanes!==$.numPlanes||we.numIntersection!==$.numIntersection)||we.vertexAlphas!==ze||we.vertexTangents!==$e||we.morphTargets!==Me||we.morphNormals!==Ze||we.morphColors!==Ft||we.morphTargetsCount!==cn||we.numLightProbeGrids!==rm(A.state.lightProbeGridArray)?nt=!0:(we.outputColorSpace!==le||we.toneMapping!==vt)&&(Vs=!0):(nt=!0,we.__version=z.version);let ln=we.currentProgram;(nt===!0||Vs===!0)&&(ln=Vs===!0?Bv(z,F,H,le,vt):Do(z,F,H),I&&z.isNodeMaterial&&I.onUpdateProgram(z,ln,we));let ic=!1,is=!1,Hs=!1,tt=ln.getUniforms(),tn=we.uniforms;if(de.useProgram(ln.program)&&(ic=!0,is=!0,Hs=!0),z.id!==q&&(q=z.id,is=!0),ic||Q!==E){de.buffers.depth.getReversed()&&E.reversedDepth!==!0&&(E._reversedDepth=!0,E.updateProjectionMatrix()),tt.setValue(k,"projectionMatrix",E.projectionMatrix),tt.setValue(k,"viewMatrix",E.matrixWorldInverse);let Zt=tt.map.cameraPosition;Zt!==void 0&&Zt.setValue(k,pi.setFromMatrixPosition(E.matrixWorld)),Mt.logarithmicDepthBuffer&&tt.setValue(k,"logDepthBufFC",2/(Math.log(E.far+1)/Math.LN2)),(z.isMeshPhongMaterial||z.isMeshToonMaterial||z.isMeshLambertMaterial||z.isMeshBasicMaterial||z.isMeshStandardMaterial||z.isShaderMaterial)&&tt.setValue(k,"isOrthographic",E.isOrthographicCamera===!0),Q!==E&&(Q=E,is=!0,Hs=!0)}if(we.needsLights&&(xn.state.sunShadowMap.length>0&&tt.setValue(k,"sunShadowMap",xn.state.sunShadowMap,ke),xn.state.directionalShadowMap.length>0&&tt.setValue(k,"directionalShadowMap",xn.state.directionalShadowMap,ke),xn.state.spotShadowMap.length>0&&tt.setValue(k,"spotShadowMap",xn.state.spotShadowMap,ke),xn.state.pointShadowMap.length>0&&tt.setValue(k,"pointShadowMap",xn.state.pointShadowMap,ke)),H.isSkinnedMesh){tt.setOptional(k,H,"bindMatrix"),tt.setOptional(k,H,"bindMatrixInverse");let At=H.skeleton;At&&(At.boneTexture===null&&At.computeBoneTexture(),tt.setValue(k,"boneTexture",At.boneTexture,ke))}H.isBatchedMesh&&(tt.setOptional(k,H,"batchingTexture"),tt.setValue(k,"batchingTexture",H._matricesTexture,ke),tt.setOptional(k,H,"batchingIdTexture"),tt.setValue(k,"batchingIdTexture",H._indirectTexture,ke),tt.setOptional(k,H,"batchingColorTexture"),H._colorsTexture!==null&&tt.setValue(k,"batchingColorTexture",H._colorsTexture,ke));let ei=X.morphAttributes;if((ei.position!==void 0||ei.normal!==void 0||ei.color!==void 0)&&j.update(H,X,ln),(is||we.receiveShadow!==H.receiveShadow)&&(we.receiveShadow=H.receiveShadow,tt.setValue(k,"receiveShadow",H.receiveShadow)),(z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial)&&z.envMap===null&&F.environment!==null&&(tn.envMapIntensity.value=F.environmentIntensity),tn.dfgLUT!==void 0&&(tn.dfgLUT.value=IA()),is){if(tt.setValue(k,"toneMappingExposure",R.toneMappingExposure),we.needsLights&&Vv(tn,Hs),fe&&z.fog===!0&&re.refreshFogUniforms(tn,fe),re.refreshMaterialUniforms(tn,z,me,Pe,A.state.transmissionRenderTarget[E.id]),we.needsLights&&we.numLightProbeGrids>0){let At=b,Zt=0;for(let Ii of A.state.lightProbeGridArray)Ii.texture!==null&&(At.textures[Zt]=Ii.texture,At.min[Zt]=Ii.boundingBox.min,At.max[Zt]=Ii.boundingBox.max,At.resolution[Zt]=Ii.resolution,Zt++);for(let Ii in At)At[Ii].length=Zt;tn.probesSH.value=At.textures,tn.probesMin.value=At.min,tn.probesMax.value=At.max,tn.probesResolution.value=At.resolution}ro.upload(k,om(we),tn,ke)}if(z.isShaderMaterial&&z.uniformsNeedUpdate===!0&&(ro.upload(k,om(we),tn,ke),z.uniformsNeedUpdate=!1),z.isSpriteMaterial&&tt.setValue(k,"center",H.center),tt.setValue(k,"modelViewMatrix",H.modelViewMatrix),tt.setValue(k,"normalMatrix",H.normalMatrix),tt.setValue(k,"modelMatrix",H.matrixWorld),z.uniformsGroups!==void 0){let At=z.uniformsGroups;for(let Zt=0,Ii=At.length;Zt<Ii;Zt++){let lm=At[Zt];Re.update(lm,ln),Re.bind(lm,ln)}}return ln}function Vv(E,F){E.ambientLightColor.needsUpdate=F,E.lightProbe.needsUpdate=F,E.sunLights.needsUpdate=F,E.sunLightShadows.needsUpdate=F,E.directionalLights.needsUpdate=F,E.directionalLightShadows.needsUpdate=F,E.pointLights.needsUpdate=F,E.pointLightShadows.needsUpdate=F,E.spotLights.needsUpdate=F,E.spotLightShadows.needsUpdate=F,E.rectAreaLights.needsUpdate=F,E.hemisphereLights.needsUpdate=F}function Hv(E){return E.isMeshLambertMaterial||E.isMeshToonMaterial||E.isMeshPhongMaterial||E.isMeshStandardMaterial||E.isShadowMaterial||E.isShaderMaterial&&E.lights===!0}this.getActiveCubeFace=function(){return G},this.getActiveMipmapLevel=function(){return W},this.getRenderTarget=function(){return te},this.setRenderTargetTextures=function(E,F,X){let z=Le.get(E);z.__autoAllocateDepthBuffer=E.resolveDepthBuffer===!1,z.__autoAllocateDepthBuffer===!1&&(z.__useRenderToTexture=!1),Le.get(E.texture).__webglTexture=F,Le.get(E.depthTexture).__webglTexture=z.__autoAllocateDepthBuffer?void 0:X,z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(E,F){let X=Le.get(E);X.__webglFramebuffer=F,X.__useDefaultFramebuffer=F===void 0},this.setRenderTarget=function(E,F=0,X=0){te=E,G=F,W=X;let z=null,H=!1,fe=!1;if(E){let le=Le.get(E);if(le.__useDefaultFramebuffer!==void 0){de.bindFramebuffer(k.FRAMEBUFFER,le.__webglFramebuffer),ee.copy(E.viewport),ve.copy(E.scissor),Oe=E.scissorTest,de.viewport(ee),de.scissor(ve),de.setScissorTest(Oe),q=-1;return}else if(le.__webglFramebuffer===void 0)ke.setupRenderTarget(E);else if(le.__hasExternalTextures)ke.rebindTextures(E,Le.get(E.texture).__webglTexture,Le.get(E.depthTexture).__webglTexture);else if(E.depthBuffer){let ze=E.depthTexture;if(le.__boundDepthTexture!==ze){if(ze!==null&&Le.has(ze)&&(E.width!==ze.image.width||E.height!==ze.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");ke.setupDepthRenderbuffer(E)}}let xe=E.texture;(xe.isData3DTexture||xe.isDataArrayTexture||xe.isCompressedArrayTexture)&&(fe=!0);let Te=Le.get(E).__webglFramebuffer;E.isWebGLCubeRenderTarget?(Array.isArray(Te[F])?z=Te[F][X]:z=Te[F],H=!0):E.samples>0&&ke.useMultisampledRTT(E)===!1?z=Le.get(E).__webglMultisampledFramebuffer:Array.isArray(Te)?z=Te[X]:z=Te,ee.copy(E.viewport),ve.copy(E.scissor),Oe=E.scissorTest}else ee.copy(Ie).multiplyScalar(me).floor(),ve.copy(et).multiplyScalar(me).floor(),Oe=pt;if(X!==0&&(z=U),de.bindFramebuffer(k.FRAMEBUFFER,z)&&de.drawBuffers(E,z),de.viewport(ee),de.scissor(ve),de.setScissorTest(Oe),H){let le=Le.get(E.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_CUBE_MAP_POSITIVE_X+F,le.__webglTexture,X)}else if(fe){let le=F;for(let xe=0;xe<E.textures.length;xe++){let Te=Le.get(E.textures[xe]);k.framebufferTextureLayer(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0+xe,Te.__webglTexture,X,le)}}else if(E!==null&&X!==0){let le=Le.get(E.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,le.__webglTexture,X)}q=-1};function cm(E){let F=Le.get(E);return(F.__readFormat!==E.format||F.__readType!==E.type)&&(F.__readFormat=E.format,F.__readType=E.type,F.__formatReadable=Mt.textureFormatReadable(E.format),F.__typeReadable=Mt.textureTypeReadable(E.type)),F}this.readRenderTargetPixels=function(E,F,X,z,H,fe,be,le=0){if(!(E&&E.isWebGLRenderTarget)){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let xe=Le.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&be!==void 0&&(xe=xe[be],Array.isArray(xe)&&(xe=xe[0])),xe){de.bindFramebuffer(k.FRAMEBUFFER,xe);try{let Te=E.textures[le],ze=Te.format,$e=Te.type;E.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+le);let Me=cm(Te);if(Me.__formatReadable===!1){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Me.__typeReadable===!1){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}F>=0&&F<=E.width-z&&X>=0&&X<=E.height-H&&k.readPixels(F,X,z,H,se.convert(ze),se.convert($e),fe)}finally{let Te=te!==null?Le.get(te).__webglFramebuffer:null;de.bindFramebuffer(k.FRAMEBUFFER,Te)}}},this.readRenderTargetPixelsAsync=async function(E,F,X,z,H,fe,be,le=0){if(!(E&&E.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let xe=Le.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&be!==void 0&&(xe=xe[be],Array.isArray(xe)&&(xe=xe[0])),xe)if(F>=0&&F<=E.width-z&&X>=0&&X<=E.height-H){de.bindFramebuffer(k.FRAMEBUFFER,xe);let Te=E.textures[le],ze=Te.format,$e=Te.type;E.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+le);let Me=cm(Te);if(Me.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Me.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let Ze=k.createBuffer();k.bindBuffer(k.PIXEL_PACK_BUFFER,Ze),k.bufferData(k.PIXEL_PACK_BUFFER,fe.byteLength,k.STREAM_READ),k.readPixels(F,X,z,H,se.convert(ze),se.convert($e),0),k.bindBuffer(k.PIXEL_PACK_BUFFER,null);let Ft=te!==null?Le.get(te).__webglFramebuffer:null;de.bindFramebuffer(k.FRAMEBUFFER,Ft);let vt=k.fenceSync(k.SYNC_GPU_COMMANDS_COMPLETE,0);return k.flush(),await Dg(k,vt,4),k.bindBuffer(k.PIXEL_PACK_BUFFER,Ze),k.getBufferSubData(k.PIXEL_PACK_BUFFER,0,fe),k.bindBuffer(k.PIXEL_PACK_BUFFER,null),k.deleteBuffer(Ze),k.deleteSync(vt),fe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(E,F=null,X=0){let z=Math.pow(2,-X),H=Math.floor(E.image.width*z),fe=Math.floor(E.image.height*z),be=F!==null?F.x:0,le=F!==null?F.y:0;ke.setTexture2D(E,0),k.copyTexSubImage2D(k.TEXTURE_2D,X,0,0,be,le,H,fe),de.unbindTexture()},this.copyTextureToTexture=function(E,F,X=null,z=null,H=0,fe=0){let be,le,xe,Te,ze,$e,Me,Ze,Ft,vt=E.isCompressedTexture?E.mipmaps[fe]:E.image;if(X!==null)be=X.max.x-X.min.x,le=X.max.y-X.min.y,xe=X.isBox3?X.max.z-X.min.z:1,Te=X.min.x,ze=X.min.y,$e=X.isBox3?X.min.z:0;else{let tt=Math.pow(2,-H);be=Math.floor(vt.width*tt),le=Math.floor(vt.height*tt),E.isDataArrayTexture?xe=vt.depth:E.isData3DTexture?xe=Math.floor(vt.depth*tt):xe=1,Te=0,ze=0,$e=0}z!==null?(Me=z.x,Ze=z.y,Ft=z.z):(Me=0,Ze=0,Ft=0);let mt=se.convert(F.format),cn=se.convert(F.type),we;F.isData3DTexture?(ke.setTexture3D(F,0),we=k.TEXTURE_3D):F.isDataArrayTexture||F.isCompressedArrayTexture?(ke.setTexture2DArray(F,0),we=k.TEXTURE_2D_ARRAY):(ke.setTexture2D(F,0),we=k.TEXTURE_2D),de.activeTexture(k.TEXTURE0),de.pixelStorei(k.UNPACK_FLIP_Y_WEBGL,F.flipY),de.pixelStorei(k.UNPACK_PREMULTIPLY_ALPHA_WEBGL,F.premultiplyAlpha),de.pixelStorei(k.UNPACK_ALIGNMENT,F.unpackAlignment);let xn=de.getParameter(k.UNPACK_ROW_LENGTH),nt=de.getParameter(k.UNPACK_IMAGE_HEIGHT),Vs=de.getParameter(k.UNPACK_SKIP_PIXELS),ln=de.getParameter(k.UNPACK_SKIP_ROWS),ic=de.getParameter(k.UNPACK_SKIP_IMAGES);de.pixelStorei(k.UNPACK_ROW_LENGTH,vt.width),de.pixelStorei(k.UNPACK_IMAGE_HEIGHT,vt.height),de.pixelStorei(k.UNPACK_SKIP_PIXELS,Te),de.pixelStorei(k.UNPACK_SKIP_ROWS,ze),de.pixelStorei(k.UNPACK_SKIP_IMAGES,$e);let is=E.isDataArrayTexture||E.isData3DTexture,Hs=F.isDataArrayTexture||F.isData3DTexture;if(E.isDepthTexture){let tt=Le.get(E),tn=Le.get(F),ei=Le.get(tt.__renderTarget),At=Le.get(tn.__renderTarget);de.bindFramebuffer(k.READ_FRAMEBUFFER,ei.__webglFramebuffer),de.bindFramebuffer(k.DRAW_FRAMEBUFFER,At.__webglFramebuffer);for(let Zt=0;Zt<xe;Zt++)is&&(k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Le.get(E).__webglTexture,H,$e+Zt),k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Le.get(F).__webglTexture,fe,Ft+Zt)),k.blitFramebuffer(Te,ze,Te+be,ze+le,Me,Ze,Me+be,Ze+le,k.DEPTH_BUFFER_BIT,k.NEAREST);de.bindFramebuffer(k.READ_FRAMEBUFFER,null),de.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else if(H!==0||E.isRenderTargetTexture||Le.has(E)){let tt=Le.get(E),tn=Le.get(F);de.bindFramebuffer(k.READ_FRAMEBUFFER,N),de.bindFramebuffer(k.DRAW_FRAMEBUFFER,B);for(let ei=0;ei<xe;ei++)is?k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,tt.__webglTexture,H,$e+ei):k.framebufferTexture2D(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,tt.__webglTexture,H),Hs?k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,tn.__webglTexture,fe,Ft+ei):k.framebufferTexture2D(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,tn.__webglTexture,fe),H!==0?k.blitFramebuffer(Te,ze,Te+be,ze+le,Me,Ze,Me+be,Ze+le,k.COLOR_BUFFER_BIT,k.NEAREST):Hs?k.copyTexSubImage3D(we,fe,Me,Ze,Ft+ei,Te,ze,be,le):k.copyTexSubImage2D(we,fe,Me,Ze,Te,ze,be,le);de.bindFramebuffer(k.READ_FRAMEBUFFER,null),de.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else Hs?E.isDataTexture||E.isData3DTexture?k.texSubImage3D(we,fe,Me,Ze,Ft,be,le,xe,mt,cn,vt.data):F.isCompressedArrayTexture?k.compressedTexSubImage3D(we,fe,Me,Ze,Ft,be,le,xe,mt,vt.data):k.texSubImage3D(we,fe,Me,Ze,Ft,be,le,xe,mt,cn,vt):E.isDataTexture?k.texSubImage2D(k.TEXTURE_2D,fe,Me,Ze,be,le,mt,cn,vt.data):E.isCompressedTexture?k.compressedTexSubImage2D(k.TEXTURE_2D,fe,Me,Ze,vt.width,vt.height,mt,vt.data):k.texSubImage2D(k.TEXTURE_2D,fe,Me,Ze,be,le,mt,cn,vt);de.pixelStorei(k.UNPACK_ROW_LENGTH,xn),de.pixelStorei(k.UNPACK_IMAGE_HEIGHT,nt),de.pixelStorei(k.UNPACK_SKIP_PIXELS,Vs),de.pixelStorei(k.UNPACK_SKIP_ROWS,ln),de.pixelStorei(k.UNPACK_SKIP_IMAGES,ic),fe===0&&F.generateMipmaps===!0&&F.mipmapsAutoUpdate===!0&&k.generateMipmap(we),de.unbindTexture()},this.initRenderTarget=function(E){Le.get(E).__webglFramebuffer===void 0&&ke.setupRenderTarget(E)},this.initTexture=function(E){E.isCubeTexture?ke.setTextureCube(E,0):E.isData3DTexture?ke.setTexture3D(E,0):E.isDataArrayTexture||E.isCompressedArrayTexture?ke.setTexture2DArray(E,0):ke.setTexture2D(E,0),de.unbindTexture()},this.resetState=function(){G=0,W=0,te=null,de.reset(),oe.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Kn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=We._getDrawingBufferColorSpace(e),t.unpackColorSpace=We._getUnpackColorSpace()}};function LA(i,{selection:e,variants:t=[]}){let[n]=(e||"").split("|"),s=r=>t.reduce((o,a)=>i.variants[a]?.sites[o]||o,r);return n.split("+").map(s)}function Ji(i,e){return LA(i,e).map(t=>i.sites[t]).filter(Boolean)}function $f(i,e,t){let{variants:n=[]}=e,s=new Set(n.flatMap(r=>i.variants[r]?.hides||[]));if(t)for(let{replaces:r}of Ji(i,e))r.forEach(o=>s.add(o));return({name:r,variant:o})=>o?!n.includes(o):s.size>0&&s.has(Qi(r))}function Qi(i){let[e,t]=i.split("@"),n=e.split(":",2).join(":");return t?`${n}@${t}`:n}var NA={nerve:"nerves",ganglion:"roots",muscle:"muscles",deep:"deep",skin:"skin"},DA=14,OA=.85,UA=Object.freeze(["bone:vertebra_L3","disc:L5_S1","bone:sacrum","bone:hip","bone:femur","bone:patella","bone:tibia","bone:fibula","bone:calcaneus","nerve:sciatic","nerve:femoral","nerve:tibial","nerve:common_fibular","nerve:sural","nerve:saphenous"]);function xs(i,e){let[t,n,s]=e.split(":");if(t==="cause")return s?x_(s):FA(i,n);let r=i.book[NA[t]]?.[n]||t==="nerve"&&kA(i,n);return r?.name?r.name:t==="disc"?`${n.replace("_","/")} disc`:t==="bone"&&n.startsWith("vertebra_")?`${n.slice(9)} vertebra`:x_(n)}function FA(i,e){let t=(i.sites?.[e]?.replaces||[]).filter(o=>!o.startsWith("dura:")),n=(i.causes?.[e]||[]).filter(o=>o.startsWith("disc:")),[s,r]=t.length?t:n;return s&&!r?xs(i,s):y_(i,e)}function x_(i){let e=i.replaceAll("_"," ");return e.charAt(0).toUpperCase()+e.slice(1)}function kA(i,e){let t=Array.isArray(i.book.roots)?i.book.roots.find(n=>n.id===e):null;return t&&{name:t.name}}function y_({book:i},e){let t=i.states?.[e];return(t?.marker||t?.name||e).replace(/ \(.*\)$/,"")}function Zf(i){return i==="both"?[1,-1]:i==="left"?[-1]:[1]}function jf(i,e){let t=i.clone();return t.x*=e,t}function Jf(i,e){let{scene:t}=i,s=((e.state||t.book.states?.[e.selection])?.path||[]).map(({id:a})=>`nerve:${a}`).filter(a=>i.indices(a).length),r=s.length?s:UA,[o]=Zf(e.side);return r.slice(0,DA).map(a=>({name:a,at:i.anchor(a)})).filter(({at:a})=>a).map(({name:a,at:c})=>({text:xs(t,a),at:jf(c,o),lit:s.length>0}))}function Zl(i,e){let{scene:t}=i;if(!t.states.includes(e.selection))return[];let n=t.book.states?.[e.selection],s=y_(t,e.selection),[r]=Ji(t,e);if(r?.middle)return BA(r,s,!t.cuts[e.selection]?.length,e);let o=e.cuts||t.cuts[e.selection]||[],a=o.length?[]:t.pain[e.selection]||[],c=[...o.map(([u,h])=>({at:i.along(u,n?.kind==="root"?Math.max(h,OA):h),pain:!1})),...a.map(u=>({at:i.anchor(u),pain:!0}))].filter(({at:u})=>u),l=zA(c);return Zf(e.side).flatMap((u,h)=>l.map((f,d)=>({...f,at:jf(f.at,u),text:h===0&&d===0?s:""})))}function BA({middle:i},e,t,{side:n}){return Zf(n).map((s,r)=>({at:jf(new L(...i),s),text:r===0?e:"",pain:t,beside:s<0?"left":"right"}))}function zA(i){let e=[];for(let t of i)e.some(n=>n.at.distanceTo(t.at)<9)||e.push(t);return e}var jl=class{constructor(e,t){this.down=null,this.pending=0,this.off=new AbortController;let n=(s,r)=>e.addEventListener(s,r,{signal:this.off.signal});n("pointerdown",s=>{this.down=s.isPrimary&&s.button===0?s:null,this.moved=!1}),n("pointermove",s=>this.#e(s,t)),n("pointerup",s=>{let r=this.down&&!this.moved&&s.isPrimary;this.down=null,r&&t.click(s)}),n("pointercancel",()=>{this.down=null}),n("pointerleave",()=>{this.#t(),t.hover(null)})}#e(e,t){let{down:n}=this;if(n&&Math.hypot(e.clientX-n.clientX,e.clientY-n.clientY)>=4&&(this.moved=!0),e.buttons||e.pointerType==="touch")return this.#t();this.last=e,this.pending||=requestAnimationFrame(()=>{this.pending=0,t.hover(this.last)})}#t(){cancelAnimationFrame(this.pending),this.pending=0}dispose(){this.#t(),this.off.abort()}};var Jl=new Set(["bones","muscles","ligaments","nerves"]),VA=420,v_=700,HA=9,GA=.3;function b_({sites:i=[],shown:e,materials:t},n){let{uCut:s,uCutFront:r,uFade:o}=t.shared,a=i.find(({radius:u})=>u>0);if(s.value.w=0,o.value=1,!a)return!1;let c=new L(...a.middle);e.side==="left"&&(c.x*=-1),c.applyMatrix4(n.matrixWorldInverse);let l=Math.min(1,Math.max(0,(v_-c.length())/(v_-VA)));return o.value=1-l*(1-GA),l<1?!1:(s.value.set(c.x,c.y,c.z,a.radius+HA),r.value=a.front,!0)}function S_({uCut:i,uCutFront:e},t,n){let{x:s,y:r,z:o,w:a}=i.value;if(!a)return!1;let c=n.clone().applyMatrix4(t.matrixWorldInverse),l=new L(s,r,o),u=l.length();l.divideScalar(u);let h=c.dot(l);return h>=u-e.value?!1:c.addScaledVector(l,-h).length()<a*h/u}var ys=256,Ql=3,T_=Object.freeze(["plain","solid","dots","hatch","outline","cross"]),M_=2,w_=2,wi=class{constructor(e){let t=Math.ceil(e/ys)*Ql*M_;this.data=new Uint8Array(ys*t*4),this.texture=new fs(this.data,ys,t,Nn,mn),this.texture.minFilter=wt,this.texture.magFilter=wt,this.texture.needsUpdate=!0,this.map={value:new L}}offset(e,t,n){return(((Math.floor(e/ys)*M_+t)*Ql+n)*ys+e%ys)*4}#e(e,t,n,[s,r,o],a){let c=this.offset(e,t,n);this.data[c]=s,this.data[c+1]=r,this.data[c+2]=o,this.data[c+3]=a}set(e,t,n){this.#e(e,t,0,n.color||n.rest,Math.round(n.opacity*255));let s=n.color?n.pattern:0;this.#e(e,t,1,[s,Math.round(n.glow*255),n.field??Math.floor(n.from*255)],n.hidden?w_:0),this.#e(e,t,2,n.rest,Math.round(n.dim*255))}hover(e,t,n){this.hides(e,t)||(this.data[this.offset(e,t,1)+3]=Number(n))}hides(e,t){return this.data[this.offset(e,t,1)+3]===w_}opacity(e,t){return this.data[this.offset(e,t,0)+3]/255}glows(e,t){return this.data[this.offset(e,t,1)+1]>0}upload(){this.texture.needsUpdate=!0}};var WA=Object.freeze({colour:null,opacity:1,pattern:"plain",glow:0}),XA="#fbf8f2",qA="#20639b",YA="#1f2933",KA="#e4572e",$A="#c9c2b4",ZA=Object.freeze({muscles:{colour:"#c0402e",opacity:.92,pattern:"solid",glow:.12},discs:{colour:"#e4572e",opacity:1,pattern:"solid",glow:.15},bones:{colour:"#f08a68",opacity:1,pattern:"solid",glow:.12},deep:{colour:"#e4572e",opacity:.85,pattern:"solid",glow:.2}});function ai(i){let e=Number.parseInt(i.slice(1),16);return[e>>16,e>>8&255,e&255]}var ao=class{constructor(e={}){this.rules=e.rules||{},this.rest=Object.fromEntries(Object.entries(e.rest||{}).map(([t,n])=>[t,ai(n)])),this.paper=ai(e.tokens?.canvas_light||XA),this.focus=ai(e.tokens?.focus||qA),this.ink=ai(e.tokens?.ink||YA),this.accent=ai(e.tokens?.accent||KA),this.through=e.through??.25,this.cache=new Map}atRest(e){return this.rest[e]||ai($A)}look(e,t){let n=`${e} ${t}`;if(!this.cache.has(n)){let s=this.rules[e]||{},r=s[t]||t==="cause"&&ZA[e]||s.rest,{colour:o,opacity:a,pattern:c,glow:l}={...WA,...r},u=Math.max(0,T_.indexOf(c));this.cache.set(n,{color:o?ai(o):null,opacity:a,pattern:u,glow:l})}return this.cache.get(n)}};function A_({colours:i,fields:e,fades:t},n,s,{states:r,selecting:o}){let a=i[s][n],c=o&&r.size>0;return{...a?{rest:ai(a),dim:1}:{dim:0},field:e[n],glow:t&&c?0:1}}var eu=class{constructor(e){this.scene=e,this.named=new Map,this.families=new Map,this.structures=new Map,e.parts.forEach((t,n)=>{for(let s of new Set([t.name,t.follows||t.name]))Qf(this.named,s,n);Qf(this.families,Qi(t.name),n),Qf(this.structures,t.structure,n)})}by({states:e,cuts:t},n){let s=new Set,r=(o,a)=>o.get(a)?.forEach(c=>s.add(c));for(let o of e.keys())r(this.named,o);for(let o of t.keys())r(this.structures,o);for(let{replaces:o}of Ji(this.scene,n))for(let a of o)r(this.families,a);return s}};function Qf(i,e,t){i.has(e)||i.set(e,[]),i.get(e).push(t)}var jA=Object.freeze(["untouched","spared","possible","reduced","numb","variable"]),tu=new Set(["possible","reduced","numb","variable","pain","cause","band","slipped","context","displaced","see_through"]),JA=new Set(["context","displaced","see_through"]),E_=new Set(["cause","context"]),QA=new Set(["see_through","band"]),ci=new Set(["muscles","deep","causes"]),Ca=Object.freeze({bones:["bone:"],discs:["disc:"],dura:["dura:","cord:"],ligaments:["ligament:"],vessels:["vessel:"]}),R_=Object.freeze(["muscle:","tendon:"]),I_=Object.freeze(["right","left"]),eE=6;function C_(i){return I_.map(e=>i==="both"||i===e)}function P_(i,e){let t=i.states.indexOf(e.selection),n=i.tables[e.table||0],s=new Map,r=new Map;if(t<0||!n)return{states:s,cuts:r,selecting:!1};let o=t*i.targets.length*2;i.targets.forEach((l,u)=>{let h=n.cells[o+u*2];h&&s.set(l,jA[h])});for(let l of i.pain[e.selection]||[])tu.has(s.get(l))||s.set(l,"pain");let a=Ji(i,e),c=a.length?[]:i.causes[e.selection]||[];for(let l of c)s.set(l,"cause");for(let{parts:l,context:u}of a){for(let h of u)tu.has(s.get(h))||s.set(h,"context");for(let[h,f]of Object.entries(l))s.set(h,f)}for(let[l,u]of e.cuts||i.cuts[e.selection]||[])r.set(l,Math.min(u,r.get(l)??1));return{states:s,cuts:r,selecting:!0}}var nu=class{constructor(e,t){this.scene=e,this.palette=t,this.opacities={},this.touched=new eu(e),this.bases=new Map,this.resting=e.parts.map(n=>n.color?ai(n.color):t.atRest(n.name.split(":")[0]))}write(e,t){let n=P_(this.scene,t),s={states:new Map,cuts:new Map,selecting:n.selecting},r=C_(t.side),o=r.map(d=>d?n:s),a=r.map(d=>$f(this.scene,t,d)),{parts:c,territories:l}=this.scene;e.data.set(this.#e(t,n.selecting));let u=this.touched.by(n,t);o.forEach((d,m)=>{for(let y of u){let p=c[y];e.set(y,m,{...this.#n(p,y,p.mirrored?d:n),hidden:a[p.mirrored?m:r.indexOf(!0)](p)})}l.forEach((y,p)=>e.set(c.length+p,m,{...this.#r(y,d),...t.skin&&A_(t.skin,p,m,d)}))});let{skin:h}=t,f=h?.fades&&n.selecting;return e.map.value.set(+!!h,+!!h?.borders,+!!f),e.upload(),this.#i(n,t)}#e({variants:e=[]},t){let n=[...ci].map(r=>this.opacities[r]),s=[t,...n,...e].join();return this.bases.has(s)||(this.bases.size>=eE&&this.bases.clear(),this.bases.set(s,this.#t({states:new Map,cuts:new Map,selecting:t},e))),this.bases.get(s)}#t(e,t){let{parts:n,territories:s}=this.scene,r=new wi(n.length+s.length),o=$f(this.scene,{variants:t},!1);return n.forEach((a,c)=>{let l={...this.#n(a,c,e),hidden:o(a)};I_.forEach((u,h)=>r.set(c,h,l))}),r.data}active(e){return this.#i(P_(this.scene,e),e)}#i({states:e},t){let n=(a,c=tu)=>[...e].some(([l,u])=>c.has(u)&&a.some(h=>l.startsWith(h))),s=C_(t.side),r=(a,c)=>s.map(l=>l&&n(a,c)),o=(a,c)=>r(c).map(l=>l||this.opacities[a]>0);return{lit:r(["nerve:"]),variants:t.variants||[],layers:{muscles:o("muscles",R_),deep:o("deep",["deep:"]),causes:r(["cause:"]),...Object.fromEntries(Object.entries(Ca).map(([a,c])=>[a,o(a,c)]))},pressing:{muscles:r(R_,E_),deep:r(["deep:"],E_)},faint:r(["cause:"],QA)}}#n(e,t,{states:n,cuts:s,selecting:r}){let o=n.get(e.follows||e.name)||(r?"untouched":"rest"),a=this.palette.look(e.layer,o),c=tu.has(o),l=e.layer==="nerves"&&e.segment?s.get(e.structure)??0:0,u=c?this.palette.look(e.layer,"untouched").opacity:a.opacity,h=JA.has(o)?this.resting[t]:a.color,f={...a,color:h,from:l,rest:this.resting[t],dim:u};return ci.has(e.layer)?{...f,dim:1,opacity:this.#s(e.layer,a.opacity,c)}:f}#s(e,t,n){let s=t*(this.opacities[e]??0);return n?Math.max(t,s):s}#r(e,{states:t,selecting:n}){let s=t.get(`skin:${e}`)||(n?"untouched":"rest");return{...this.palette.look("skin",s),from:0,rest:this.palette.atRest("skin"),dim:1}}};var co=Math.pow(2,-24),Pa=Symbol("SKIP_GENERATION"),iu={strategy:0,maxDepth:40,targetLeafSize:10,useSharedArrayBuffer:!1,setBoundingBox:!0,onProgress:null,indirect:!1,verbose:!0,range:null,[Pa]:!1};var zn=class{constructor(){this.min=1/0,this.max=-1/0}setFromPointsField(e,t){let n=1/0,s=-1/0;for(let r=0,o=e.length;r<o;r++){let c=e[r][t];n=c<n?c:n,s=c>s?c:s}this.min=n,this.max=s}setFromPoints(e,t){let n=1/0,s=-1/0;for(let r=0,o=t.length;r<o;r++){let a=t[r],c=e.dot(a);n=c<n?c:n,s=c>s?c:s}this.min=n,this.max=s}isSeparated(e){return this.min>e.max||e.min>this.max}};zn.prototype.setFromBox=(function(){let i=new L;return function(t,n){let s=n.min,r=n.max,o=1/0,a=-1/0;for(let c=0;c<=1;c++)for(let l=0;l<=1;l++)for(let u=0;u<=1;u++){i.x=s.x*c+r.x*(1-c),i.y=s.y*l+r.y*(1-l),i.z=s.z*u+r.z*(1-u);let h=t.dot(i);o=Math.min(h,o),a=Math.max(h,a)}this.min=o,this.max=a}})();var tE=(function(){let i=new L,e=new L,t=new L;return function(s,r,o){let a=s.start,c=i,l=r.start,u=e;t.subVectors(a,l),i.subVectors(s.end,s.start),e.subVectors(r.end,r.start);let h=t.dot(u),f=u.dot(c),d=u.dot(u),m=t.dot(c),p=c.dot(c)*d-f*f,g,x;p!==0?g=(h*f-m*d)/p:g=0,x=(h+g*f)/d,o.x=g,o.y=x}})(),Ia=(function(){let i=new Se,e=new L,t=new L;return function(s,r,o,a){tE(s,r,i);let c=i.x,l=i.y;if(c>=0&&c<=1&&l>=0&&l<=1){s.at(c,o),r.at(l,a);return}else if(c>=0&&c<=1){l<0?r.at(0,a):r.at(1,a),s.closestPointToPoint(a,!0,o);return}else if(l>=0&&l<=1){c<0?s.at(0,o):s.at(1,o),r.closestPointToPoint(o,!0,a);return}else{let u;c<0?u=s.start:u=s.end;let h;l<0?h=r.start:h=r.end;let f=e,d=t;if(s.closestPointToPoint(h,!0,e),r.closestPointToPoint(u,!0,t),f.distanceToSquared(h)<=d.distanceToSquared(u)){o.copy(f),a.copy(h);return}else{o.copy(u),a.copy(d);return}}}})(),L_=(function(){let i=new L,e=new L,t=new nn,n=new wn;return function(r,o){let{radius:a,center:c}=r,{a:l,b:u,c:h}=o;if(n.start=l,n.end=u,n.closestPointToPoint(c,!0,i).distanceTo(c)<=a||(n.start=l,n.end=h,n.closestPointToPoint(c,!0,i).distanceTo(c)<=a)||(n.start=u,n.end=h,n.closestPointToPoint(c,!0,i).distanceTo(c)<=a))return!0;let y=o.getPlane(t);if(Math.abs(y.distanceToPoint(c))<=a){let g=y.projectPoint(c,e);if(o.containsPoint(g))return!0}return!1}})();var nE=["x","y","z"],es=1e-15,N_=es*es;function jn(i){return Math.abs(i)<es}var on=class extends fn{constructor(...e){super(...e),this.isExtendedTriangle=!0,this.satAxes=new Array(4).fill().map(()=>new L),this.satBounds=new Array(4).fill().map(()=>new zn),this.points=[this.a,this.b,this.c],this.plane=new nn,this.isDegenerateIntoSegment=!1,this.isDegenerateIntoPoint=!1,this.degenerateSegment=new wn,this.needsUpdate=!0}intersectsSphere(e){return L_(e,this)}update(){let e=this.a,t=this.b,n=this.c,s=this.points,r=this.satAxes,o=this.satBounds,a=r[0],c=o[0];this.getNormal(a),c.setFromPoints(a,s);let l=r[1],u=o[1];l.subVectors(e,t),u.setFromPoints(l,s);let h=r[2],f=o[2];h.subVectors(t,n),f.setFromPoints(h,s);let d=r[3],m=o[3];d.subVectors(n,e),m.setFromPoints(d,s);let y=l.length(),p=h.length(),g=d.length();this.isDegenerateIntoPoint=!1,this.isDegenerateIntoSegment=!1,y<es?p<es||g<es?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(e),this.degenerateSegment.end.copy(n)):p<es?g<es?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(t),this.degenerateSegment.end.copy(e)):g<es&&(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(n),this.degenerateSegment.end.copy(t)),this.plane.setFromNormalAndCoplanarPoint(a,e),this.needsUpdate=!1}};on.prototype.closestPointToSegment=(function(){let i=new L,e=new L,t=new wn;return function(s,r=null,o=null){this.needsUpdate&&this.update();let{start:a,end:c}=s,l=this.points,u,h=1/0,f=this.plane.distanceToPoint(a),d=this.plane.distanceToPoint(c);if(f*d<0&&this.plane.intersectLine(s,i)!==null&&this.containsPoint(i))return r&&r.copy(i),o&&o.copy(i),0;for(let m=0;m<3;m++){let y=(m+1)%3;t.start.copy(l[m]),t.end.copy(l[y]),Ia(t,s,i,e),u=i.distanceToSquared(e),u<h&&(h=u,r&&r.copy(i),o&&o.copy(e))}return this.closestPointToPoint(a,i),u=a.distanceToSquared(i),u<h&&(h=u,r&&r.copy(i),o&&o.copy(a)),this.closestPointToPoint(c,i),u=c.distanceToSquared(i),u<h&&(h=u,r&&r.copy(i),o&&o.copy(c)),Math.sqrt(h)}})();on.prototype.intersectsTriangle=(function(){let i=new on,e=new zn,t=new zn,n=new L,s=new L,r=new L,o=new L,a=new wn,c=new wn,l=new L,u=new Se,h=new Se;function f(S,b,M,A){let _=n;!S.isDegenerateIntoPoint&&!S.isDegenerateIntoSegment?_.copy(S.plane.normal):_.copy(b.plane.normal);let w=S.satBounds,D=S.satAxes;for(let I=1;I<4;I++){let U=w[I],N=D[I];if(e.setFromPoints(N,b.points),U.isSeparated(e)||(o.copy(_).cross(N),e.setFromPoints(o,S.points),t.setFromPoints(o,b.points),e.isSeparated(t)))return!1}let R=b.satBounds,P=b.satAxes;for(let I=1;I<4;I++){let U=R[I],N=P[I];if(e.setFromPoints(N,S.points),U.isSeparated(e)||(o.crossVectors(_,N),e.setFromPoints(o,S.points),t.setFromPoints(o,b.points),e.isSeparated(t)))return!1}return M&&(A||console.warn("ExtendedTriangle.intersectsTriangle: Triangles are coplanar which does not support an output edge. Setting edge to 0, 0, 0."),M.start.set(0,0,0),M.end.set(0,0,0)),!0}function d(S,b,M,A,_,w,D,R,P,I,U){let N=D/(D-R);I.x=A+(_-A)*N,U.start.subVectors(b,S).multiplyScalar(N).add(S),N=D/(D-P),I.y=A+(w-A)*N,U.end.subVectors(M,S).multiplyScalar(N).add(S)}function m(S,b,M,A,_,w,D,R,P,I,U){if(_>0)d(S.c,S.a,S.b,A,b,M,P,D,R,I,U);else if(w>0)d(S.b,S.a,S.c,M,b,A,R,D,P,I,U);else if(R*P>0||D!=0)d(S.a,S.b,S.c,b,M,A,D,R,P,I,U);else if(R!=0)d(S.b,S.a,S.c,M,b,A,R,D,P,I,U);else if(P!=0)d(S.c,S.a,S.b,A,b,M,P,D,R,I,U);else return!0;return!1}function y(S,b,M,A){let _=b.degenerateSegment,w=S.plane.distanceToPoint(_.start),D=S.plane.distanceToPoint(_.end);return jn(w)?jn(D)?f(S,b,M,A):(M&&(M.start.copy(_.start),M.end.copy(_.start)),S.containsPoint(_.start)):jn(D)?(M&&(M.start.copy(_.end),M.end.copy(_.end)),S.containsPoint(_.end)):S.plane.intersectLine(_,n)!=null?(M&&(M.start.copy(n),M.end.copy(n)),S.containsPoint(n)):!1}function p(S,b,M){let A=b.a;return jn(S.plane.distanceToPoint(A))&&S.containsPoint(A)?(M&&(M.start.copy(A),M.end.copy(A)),!0):!1}function g(S,b,M){let A=S.degenerateSegment,_=b.a;return A.closestPointToPoint(_,!0,n),_.distanceToSquared(n)<N_?(M&&(M.start.copy(_),M.end.copy(_)),!0):!1}function x(S,b,M,A){if(S.isDegenerateIntoSegment)if(b.isDegenerateIntoSegment){let _=S.degenerateSegment,w=b.degenerateSegment,D=s,R=r;_.delta(D),w.delta(R);let P=n.subVectors(w.start,_.start),I=D.x*R.y-D.y*R.x;if(jn(I))return!1;let U=(P.x*R.y-P.y*R.x)/I,N=-(D.x*P.y-D.y*P.x)/I;if(U<0||U>1||N<0||N>1)return!1;let B=_.start.z+D.z*U,G=w.start.z+R.z*N;return jn(B-G)?(M&&(M.start.copy(_.start).addScaledVector(D,U),M.end.copy(_.start).addScaledVector(D,U)),!0):!1}else return b.isDegenerateIntoPoint?g(S,b,M):y(b,S,M,A);else{if(S.isDegenerateIntoPoint)return b.isDegenerateIntoPoint?b.a.distanceToSquared(S.a)<N_?(M&&(M.start.copy(S.a),M.end.copy(S.a)),!0):!1:b.isDegenerateIntoSegment?g(b,S,M):p(b,S,M);if(b.isDegenerateIntoPoint)return p(S,b,M);if(b.isDegenerateIntoSegment)return y(S,b,M,A)}}return function(b,M=null,A=!1){this.needsUpdate&&this.update(),b.isExtendedTriangle?b.needsUpdate&&b.update():(i.copy(b),i.update(),b=i);let _=x(this,b,M,A);if(_!==void 0)return _;let w=this.plane,D=b.plane,R=D.distanceToPoint(this.a),P=D.distanceToPoint(this.b),I=D.distanceToPoint(this.c);jn(R)&&(R=0),jn(P)&&(P=0),jn(I)&&(I=0);let U=R*P,N=R*I;if(U>0&&N>0)return!1;let B=w.distanceToPoint(b.a),G=w.distanceToPoint(b.b),W=w.distanceToPoint(b.c);jn(B)&&(B=0),jn(G)&&(G=0),jn(W)&&(W=0);let te=B*G,q=B*W;if(te>0&&q>0)return!1;s.copy(w.normal),r.copy(D.normal);let Q=s.cross(r),ee=0,ve=Math.abs(Q.x),Oe=Math.abs(Q.y);Oe>ve&&(ve=Oe,ee=1),Math.abs(Q.z)>ve&&(ee=2);let ue=nE[ee],ye=this.a[ue],Pe=this.b[ue],me=this.c[ue],Fe=b.a[ue],Lt=b.b[ue],Ie=b.c[ue];if(m(this,ye,Pe,me,U,N,R,P,I,u,a))return f(this,b,M,A);if(m(b,Fe,Lt,Ie,te,q,B,G,W,h,c))return f(this,b,M,A);if(u.y<u.x){let et=u.y;u.y=u.x,u.x=et,l.copy(a.start),a.start.copy(a.end),a.end.copy(l)}if(h.y<h.x){let et=h.y;h.y=h.x,h.x=et,l.copy(c.start),c.start.copy(c.end),c.end.copy(l)}return u.y<h.x||h.y<u.x?!1:(M&&(h.x>u.x?M.start.copy(c.start):M.start.copy(a.start),h.y<u.y?M.end.copy(c.end):M.end.copy(a.end)),!0)}})();on.prototype.distanceToPoint=(function(){let i=new L;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();on.prototype.distanceToTriangle=(function(){let i=new L,e=new L,t=["a","b","c"],n=new wn,s=new wn;return function(o,a=null,c=null){let l=a||c?n:null;if(this.intersectsTriangle(o,l,!0))return(a||c)&&(a&&l.getCenter(a),c&&l.getCenter(c)),0;let u=1/0;for(let h=0;h<3;h++){let f,d=t[h],m=o[d];this.closestPointToPoint(m,i),f=m.distanceToSquared(i),f<u&&(u=f,a&&a.copy(i),c&&c.copy(m));let y=this[d];o.closestPointToPoint(y,i),f=y.distanceToSquared(i),f<u&&(u=f,a&&a.copy(y),c&&c.copy(i))}for(let h=0;h<3;h++){let f=t[h],d=t[(h+1)%3];n.set(this[f],this[d]);for(let m=0;m<3;m++){let y=t[m],p=t[(m+1)%3];s.set(o[y],o[p]),Ia(n,s,i,e);let g=i.distanceToSquared(e);g<u&&(u=g,a&&a.copy(i),c&&c.copy(e))}}return Math.sqrt(u)}})();var Nt=class{constructor(e,t,n){this.isOrientedBox=!0,this.min=new L,this.max=new L,this.matrix=new Ae,this.invMatrix=new Ae,this.points=new Array(8).fill().map(()=>new L),this.satAxes=new Array(3).fill().map(()=>new L),this.satBounds=new Array(3).fill().map(()=>new zn),this.alignedSatBounds=new Array(3).fill().map(()=>new zn),this.needsUpdate=!1,e&&this.min.copy(e),t&&this.max.copy(t),n&&this.matrix.copy(n)}set(e,t,n){this.min.copy(e),this.max.copy(t),this.matrix.copy(n),this.needsUpdate=!0}copy(e){this.min.copy(e.min),this.max.copy(e.max),this.matrix.copy(e.matrix),this.needsUpdate=!0}};Nt.prototype.update=(function(){return function(){let e=this.matrix,t=this.min,n=this.max,s=this.points;for(let l=0;l<=1;l++)for(let u=0;u<=1;u++)for(let h=0;h<=1;h++){let f=1*l|2*u|4*h,d=s[f];d.x=l?n.x:t.x,d.y=u?n.y:t.y,d.z=h?n.z:t.z,d.applyMatrix4(e)}let r=this.satBounds,o=this.satAxes,a=s[0];for(let l=0;l<3;l++){let u=o[l],h=r[l],f=1<<l,d=s[f];u.subVectors(a,d),h.setFromPoints(u,s)}let c=this.alignedSatBounds;c[0].setFromPointsField(s,"x"),c[1].setFromPointsField(s,"y"),c[2].setFromPointsField(s,"z"),this.invMatrix.copy(this.matrix).invert(),this.needsUpdate=!1}})();Nt.prototype.intersectsBox=(function(){let i=new zn;return function(t){this.needsUpdate&&this.update();let n=t.min,s=t.max,r=this.satBounds,o=this.satAxes,a=this.alignedSatBounds;if(i.min=n.x,i.max=s.x,a[0].isSeparated(i)||(i.min=n.y,i.max=s.y,a[1].isSeparated(i))||(i.min=n.z,i.max=s.z,a[2].isSeparated(i)))return!1;for(let c=0;c<3;c++){let l=o[c],u=r[c];if(i.setFromBox(l,t),u.isSeparated(i))return!1}return!0}})();Nt.prototype.intersectsTriangle=(function(){let i=new on,e=new Array(3),t=new zn,n=new zn,s=new L;return function(o){this.needsUpdate&&this.update(),o.isExtendedTriangle?o.needsUpdate&&o.update():(i.copy(o),i.update(),o=i);let a=this.satBounds,c=this.satAxes;e[0]=o.a,e[1]=o.b,e[2]=o.c;for(let f=0;f<3;f++){let d=a[f],m=c[f];if(t.setFromPoints(m,e),d.isSeparated(t))return!1}let l=o.satBounds,u=o.satAxes,h=this.points;for(let f=0;f<3;f++){let d=l[f],m=u[f];if(t.setFromPoints(m,h),d.isSeparated(t))return!1}for(let f=0;f<3;f++){let d=c[f];for(let m=0;m<4;m++){let y=u[m];if(s.crossVectors(d,y),t.setFromPoints(s,e),n.setFromPoints(s,h),t.isSeparated(n))return!1}}return!0}})();Nt.prototype.closestPointToPoint=(function(){return function(e,t){return this.needsUpdate&&this.update(),t.copy(e).applyMatrix4(this.invMatrix).clamp(this.min,this.max).applyMatrix4(this.matrix),t}})();Nt.prototype.distanceToPoint=(function(){let i=new L;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();Nt.prototype.distanceToBox=(function(){let i=["x","y","z"],e=new Array(12).fill().map(()=>new wn),t=new Array(12).fill().map(()=>new wn),n=new L,s=new L;return function(o,a=0,c=null,l=null){if(this.needsUpdate&&this.update(),this.intersectsBox(o))return(c||l)&&(o.getCenter(s),this.closestPointToPoint(s,n),o.closestPointToPoint(n,s),c&&c.copy(n),l&&l.copy(s)),0;let u=a*a,h=o.min,f=o.max,d=this.points,m=1/0;for(let p=0;p<8;p++){let g=d[p];s.copy(g).clamp(h,f);let x=g.distanceToSquared(s);if(x<m&&(m=x,c&&c.copy(g),l&&l.copy(s),x<u))return Math.sqrt(x)}let y=0;for(let p=0;p<3;p++)for(let g=0;g<=1;g++)for(let x=0;x<=1;x++){let S=(p+1)%3,b=(p+2)%3,M=g<<S|x<<b,A=1<<p|g<<S|x<<b,_=d[M],w=d[A];e[y].set(_,w);let R=i[p],P=i[S],I=i[b],U=t[y],N=U.start,B=U.end;N[R]=h[R],N[P]=g?h[P]:f[P],N[I]=x?h[I]:f[I],B[R]=f[R],B[P]=g?h[P]:f[P],B[I]=x?h[I]:f[I],y++}for(let p=0;p<=1;p++)for(let g=0;g<=1;g++)for(let x=0;x<=1;x++){s.x=p?f.x:h.x,s.y=g?f.y:h.y,s.z=x?f.z:h.z,this.closestPointToPoint(s,n);let S=s.distanceToSquared(n);if(S<m&&(m=S,c&&c.copy(n),l&&l.copy(s),S<u))return Math.sqrt(S)}for(let p=0;p<12;p++){let g=e[p];for(let x=0;x<12;x++){let S=t[x];Ia(g,S,n,s);let b=n.distanceToSquared(s);if(b<m&&(m=b,c&&c.copy(n),l&&l.copy(s),b<u))return Math.sqrt(b)}}return Math.sqrt(m)}})();var vs=class{constructor(e){this._getNewPrimitive=e,this._primitives=[]}getPrimitive(){let e=this._primitives;return e.length===0?this._getNewPrimitive():e.pop()}releasePrimitive(e){this._primitives.push(e)}};var ed=class extends vs{constructor(){super(()=>new on)}},Tn=new ed;var La=new L,td=new L;function D_(i,e,t={},n=0,s=1/0){let r=n*n,o=s*s,a=1/0,c=null;if(i.shapecast({boundsTraverseOrder:u=>(La.copy(e).clamp(u.min,u.max),La.distanceToSquared(e)),intersectsBounds:(u,h,f)=>f<a&&f<o,intersectsTriangle:(u,h)=>{u.closestPointToPoint(e,La);let f=e.distanceToSquared(La);return f<a&&(td.copy(La),a=f,c=h),f<r}}),a===1/0)return null;let l=Math.sqrt(a);return t.point?t.point.copy(td):t.point=td.clone(),t.distance=l,t.faceIndex=c,t}function Je(i,e){return e[i+15]===65535}function ct(i,e){return e[i+6]}function dt(i,e){return e[i+14]}function st(i){return i+8}function rt(i,e){let t=e[i+6];return i+t*8}function lo(i,e){return e[i+7]}var su=parseInt("187")>=169,sE=parseInt("187")<=161,rr=new L,or=new L,ar=new L,ru=new Se,ou=new Se,au=new Se,O_=new L,U_=new L,F_=new L,Na=new L;function rE(i,e,t,n,s,r,o,a){let c;if(r===Wt?c=i.intersectTriangle(n,t,e,!0,s):c=i.intersectTriangle(e,t,n,r!==pn,s),c===null)return null;let l=i.origin.distanceTo(s);return l<o||l>a?null:{distance:l,point:s.clone()}}function k_(i,e,t,n,s,r,o,a,c,l,u){rr.fromBufferAttribute(e,r),or.fromBufferAttribute(e,o),ar.fromBufferAttribute(e,a);let h=rE(i,rr,or,ar,Na,c,l,u);if(h){if(n){ru.fromBufferAttribute(n,r),ou.fromBufferAttribute(n,o),au.fromBufferAttribute(n,a),h.uv=new Se;let d=fn.getInterpolation(Na,rr,or,ar,ru,ou,au,h.uv);su||(h.uv=d)}if(s){ru.fromBufferAttribute(s,r),ou.fromBufferAttribute(s,o),au.fromBufferAttribute(s,a),h.uv1=new Se;let d=fn.getInterpolation(Na,rr,or,ar,ru,ou,au,h.uv1);su||(h.uv1=d),sE&&(h.uv2=h.uv1)}if(t){O_.fromBufferAttribute(t,r),U_.fromBufferAttribute(t,o),F_.fromBufferAttribute(t,a),h.normal=new L;let d=fn.getInterpolation(Na,rr,or,ar,O_,U_,F_,h.normal);h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1),su||(h.normal=d)}let f={a:r,b:o,c:a,normal:new L,materialIndex:0};if(fn.getNormal(rr,or,ar,f.normal),h.face=f,h.faceIndex=r,su){let d=new L;fn.getBarycoord(Na,rr,or,ar,d),h.barycoord=d}}return h}function B_(i){return i&&i.isMaterial?i.side:i}function uo(i,e,t,n,s,r,o){let a=n*3,c=a+0,l=a+1,u=a+2,{index:h,groups:f}=i;i.index&&(c=h.getX(c),l=h.getX(l),u=h.getX(u));let{position:d,normal:m,uv:y,uv1:p}=i.attributes;if(Array.isArray(e)){let g=n*3;for(let x=0,S=f.length;x<S;x++){let{start:b,count:M,materialIndex:A}=f[x];if(g>=b&&g<b+M){let _=B_(e[A]),w=k_(t,d,m,y,p,c,l,u,_,r,o);if(w)if(w.faceIndex=n,w.face.materialIndex=A,s)s.push(w);else return w}}}else{let g=B_(e),x=k_(t,d,m,y,p,c,l,u,g,r,o);if(x)if(x.faceIndex=n,x.face.materialIndex=0,s)s.push(x);else return x}return null}function xt(i,e,t,n){let s=i.a,r=i.b,o=i.c,a=e,c=e+1,l=e+2;t&&(a=t.getX(a),c=t.getX(c),l=t.getX(l)),s.x=n.getX(a),s.y=n.getY(a),s.z=n.getZ(a),r.x=n.getX(c),r.y=n.getY(c),r.z=n.getZ(c),o.x=n.getX(l),o.y=n.getY(l),o.z=n.getZ(l)}function z_(i,e,t,n,s,r,o,a){let{geometry:c,_indirectBuffer:l}=i;for(let u=n,h=n+s;u<h;u++)uo(c,e,t,u,r,o,a)}function V_(i,e,t,n,s,r,o){let{geometry:a,_indirectBuffer:c}=i,l=1/0,u=null;for(let h=n,f=n+s;h<f;h++){let d;d=uo(a,e,t,h,null,r,o),d&&d.distance<l&&(u=d,l=d.distance)}return u}function H_(i,e,t,n,s,r,o){let{geometry:a}=t,{index:c}=a,l=a.attributes.position;for(let u=i,h=e+i;u<h;u++){let f;if(f=u,xt(o,f*3,c,l),o.needsUpdate=!0,n(o,f,s,r))return!0}return!1}function G_(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,s=t.attributes.position,r,o,a,c,l=0,u=i._roots;for(let f=0,d=u.length;f<d;f++)r=u[f],o=new Uint32Array(r),a=new Uint16Array(r),c=new Float32Array(r),h(0,l),l+=r.byteLength;function h(f,d,m=!1){let y=f*2;if(Je(y,a)){let p=ct(f,o),g=dt(y,a),x=1/0,S=1/0,b=1/0,M=-1/0,A=-1/0,_=-1/0;for(let w=3*p,D=3*(p+g);w<D;w++){let R=n[w],P=s.getX(R),I=s.getY(R),U=s.getZ(R);P<x&&(x=P),P>M&&(M=P),I<S&&(S=I),I>A&&(A=I),U<b&&(b=U),U>_&&(_=U)}return c[f+0]!==x||c[f+1]!==S||c[f+2]!==b||c[f+3]!==M||c[f+4]!==A||c[f+5]!==_?(c[f+0]=x,c[f+1]=S,c[f+2]=b,c[f+3]=M,c[f+4]=A,c[f+5]=_,!0):!1}else{let p=st(f),g=rt(f,o),x=m,S=!1,b=!1;if(e){if(!x){let R=p/8+d/32,P=g/8+d/32;S=e.has(R),b=e.has(P),x=!S&&!b}}else S=!0,b=!0;let M=x||S,A=x||b,_=!1;M&&(_=h(p,d,x));let w=!1;A&&(w=h(g,d,x));let D=_||w;if(D)for(let R=0;R<3;R++){let P=p+R,I=g+R,U=c[P],N=c[P+3],B=c[I],G=c[I+3];c[f+R]=U<B?U:B,c[f+R+3]=N>G?N:G}return D}}}function _n(i,e,t,n,s){let r,o,a,c,l,u,h=1/t.direction.x,f=1/t.direction.y,d=1/t.direction.z,m=t.origin.x,y=t.origin.y,p=t.origin.z,g=e[i],x=e[i+3],S=e[i+1],b=e[i+3+1],M=e[i+2],A=e[i+3+2];return h>=0?(r=(g-m)*h,o=(x-m)*h):(r=(x-m)*h,o=(g-m)*h),f>=0?(a=(S-y)*f,c=(b-y)*f):(a=(b-y)*f,c=(S-y)*f),r>c||a>o||((a>r||isNaN(r))&&(r=a),(c<o||isNaN(o))&&(o=c),d>=0?(l=(M-p)*d,u=(A-p)*d):(l=(A-p)*d,u=(M-p)*d),r>u||l>o)?!1:((l>r||r!==r)&&(r=l),(u<o||o!==o)&&(o=u),r<=s&&o>=n)}var nd=class{constructor(){this.float32Array=null,this.uint16Array=null,this.uint32Array=null;let e=[],t=null;this.setBuffer=n=>{t&&e.push(t),t=n,this.float32Array=new Float32Array(n),this.uint16Array=new Uint16Array(n),this.uint32Array=new Uint32Array(n)},this.clearBuffer=()=>{t=null,this.float32Array=null,this.uint16Array=null,this.uint32Array=null,e.length!==0&&this.setBuffer(e.pop())}}},Ye=new nd;function W_(i,e,t,n,s,r,o,a){let{geometry:c,_indirectBuffer:l}=i;for(let u=n,h=n+s;u<h;u++){let f=l?l[u]:u;uo(c,e,t,f,r,o,a)}}function X_(i,e,t,n,s,r,o){let{geometry:a,_indirectBuffer:c}=i,l=1/0,u=null;for(let h=n,f=n+s;h<f;h++){let d;d=uo(a,e,t,c?c[h]:h,null,r,o),d&&d.distance<l&&(u=d,l=d.distance)}return u}function q_(i,e,t,n,s,r,o){let{geometry:a}=t,{index:c}=a,l=a.attributes.position;for(let u=i,h=e+i;u<h;u++){let f;if(f=t.resolveTriangleIndex(u),xt(o,f*3,c,l),o.needsUpdate=!0,n(o,f,s,r))return!0}return!1}function Y_(i,e,t,n,s,r,o){Ye.setBuffer(i._roots[e]),_n(0,Ye.float32Array,n,r,o)&&id(0,i,t,n,s,r,o),Ye.clearBuffer()}function id(i,e,t,n,s,r,o){let{float32Array:a,uint16Array:c,uint32Array:l}=Ye,u=i*2;if(Je(u,c)){let f=ct(i,l),d=dt(u,c);z_(e,t,n,f,d,s,r,o)}else{let f=st(i);_n(f,a,n,r,o)&&id(f,e,t,n,s,r,o);let d=rt(i,l);_n(d,a,n,r,o)&&id(d,e,t,n,s,r,o)}}var oE=["x","y","z"];function K_(i,e,t,n,s,r){Ye.setBuffer(i._roots[e]);let o=null;return _n(0,Ye.float32Array,n,s,r)&&(o=sd(0,i,t,n,s,r)),Ye.clearBuffer(),o}function sd(i,e,t,n,s,r){let{float32Array:o,uint16Array:a,uint32Array:c}=Ye,l=i*2;if(Je(l,a)){let h=ct(i,c),f=dt(l,a);return V_(e,t,n,h,f,s,r)}else{let h=lo(i,c),f=oE[h],m=n.direction[f]>=0,y,p;m?(y=st(i),p=rt(i,c)):(y=rt(i,c),p=st(i));let x=_n(y,o,n,s,r)?sd(y,e,t,n,s,r):null;if(x){let M=x.point[f];if(m?M<=o[p+h]:M>=o[p+h+3])return x}let b=_n(p,o,n,s,r)?sd(p,e,t,n,s,r):null;return x&&b?x.distance<=b.distance?x:b:x||b||null}}function yt(i,e,t){return t.min.x=e[i],t.min.y=e[i+1],t.min.z=e[i+2],t.max.x=e[i+3],t.max.y=e[i+4],t.max.z=e[i+5],t}function Da(i){let e=-1,t=-1/0;for(let n=0;n<3;n++){let s=i[n+3]-i[n];s>t&&(t=s,e=n)}return e}function rd(i,e,t){for(let n=0;n<3;n++){let s=e[i+2*n],r=e[i+2*n+1],o=s-r,a=s+r;o<t[n]&&(t[n]=o),a>t[n+3]&&(t[n+3]=a)}}function cu(i){let e=i[3]-i[0],t=i[4]-i[1],n=i[5]-i[2];return 2*(e*t+t*n+n*e)}function od(i){return i.index?i.index.count:i.attributes.position.count}function bs(i){return od(i)/3}function aE(i,e=ArrayBuffer){return i>65535?new Uint32Array(new e(4*i)):new Uint16Array(new e(2*i))}function $_(i,e){if(!i.index){let t=i.attributes.position.count,n=e.useSharedArrayBuffer?SharedArrayBuffer:ArrayBuffer,s=aE(t,n);i.setIndex(new _t(s,1));for(let r=0;r<t;r++)s[r]=r}}function cE(i,e,t){let n=od(i)/t,s=e||i.drawRange,r=s.start/t,o=(s.start+s.count)/t,a=Math.max(0,r),c=Math.min(n,o)-a;return{offset:Math.floor(a),count:Math.floor(c)}}function lE(i,e){return i.groups.map(t=>({offset:t.start/e,count:t.count/e}))}function ad(i,e,t){let n=cE(i,e,t),s=lE(i,t);if(!s.length)return[n];let r=[],o=n.offset,a=n.offset+n.count,c=od(i)/t,l=[];for(let f of s){let{offset:d,count:m}=f,y=d,p=isFinite(m)?m:c-d,g=d+p;y<a&&g>o&&(l.push({pos:Math.max(o,y),isStart:!0}),l.push({pos:Math.min(a,g),isStart:!1}))}l.sort((f,d)=>f.pos!==d.pos?f.pos-d.pos:f.type==="end"?-1:1);let u=0,h=null;for(let f of l){let d=f.pos;u!==0&&d!==h&&r.push({offset:h,count:d-h}),u+=f.isStart?1:-1,h=d}return r}var lu=new ht,ho=new on,fo=new on,Oa=new Ae,Z_=new Nt,uu=new Nt;function j_(i,e,t,n){Ye.setBuffer(i._roots[e]);let s=cd(0,i,t,n);return Ye.clearBuffer(),s}function cd(i,e,t,n,s=null){let{float32Array:r,uint16Array:o,uint32Array:a}=Ye,c=i*2;if(s===null&&(t.boundingBox||t.computeBoundingBox(),Z_.set(t.boundingBox.min,t.boundingBox.max,n),s=Z_),Je(c,o)){let u=e.geometry,h=u.index,f=u.attributes.position,d=t.index,m=t.attributes.position,y=ct(i,a),p=dt(c,o);if(Oa.copy(n).invert(),t.boundsTree)return yt(i,r,uu),uu.matrix.copy(Oa),uu.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:x=>uu.intersectsBox(x),intersectsTriangle:x=>{x.a.applyMatrix4(n),x.b.applyMatrix4(n),x.c.applyMatrix4(n),x.needsUpdate=!0;for(let S=y*3,b=(p+y)*3;S<b;S+=3)if(xt(fo,S,h,f),fo.needsUpdate=!0,x.intersectsTriangle(fo))return!0;return!1}});{let g=bs(t);for(let x=y*3,S=(p+y)*3;x<S;x+=3){xt(ho,x,h,f),ho.a.applyMatrix4(Oa),ho.b.applyMatrix4(Oa),ho.c.applyMatrix4(Oa),ho.needsUpdate=!0;for(let b=0,M=g*3;b<M;b+=3)if(xt(fo,b,d,m),fo.needsUpdate=!0,ho.intersectsTriangle(fo))return!0}}}else{let u=st(i),h=rt(i,a);return yt(u,r,lu),!!(s.intersectsBox(lu)&&cd(u,e,t,n,s)||(yt(h,r,lu),s.intersectsBox(lu)&&cd(h,e,t,n,s)))}}var hu=new Ae,ud=new Nt,Ua=new Nt,uE=new L,hE=new L,fE=new L,dE=new L;function J_(i,e,t,n={},s={},r=0,o=1/0){e.boundingBox||e.computeBoundingBox(),ud.set(e.boundingBox.min,e.boundingBox.max,t),ud.needsUpdate=!0;let a=i.geometry,c=a.attributes.position,l=a.index,u=e.attributes.position,h=e.index,f=Tn.getPrimitive(),d=Tn.getPrimitive(),m=uE,y=hE,p=null,g=null;s&&(p=fE,g=dE);let x=1/0,S=null,b=null;return hu.copy(t).invert(),Ua.matrix.copy(hu),i.shapecast({boundsTraverseOrder:M=>ud.distanceToBox(M),intersectsBounds:(M,A,_)=>_<x&&_<o?(A&&(Ua.min.copy(M.min),Ua.max.copy(M.max),Ua.needsUpdate=!0),!0):!1,intersectsRange:(M,A)=>{if(e.boundsTree)return e.boundsTree.shapecast({boundsTraverseOrder:w=>Ua.distanceToBox(w),intersectsBounds:(w,D,R)=>R<x&&R<o,intersectsRange:(w,D)=>{for(let R=w,P=w+D;R<P;R++){xt(d,3*R,h,u),d.a.applyMatrix4(t),d.b.applyMatrix4(t),d.c.applyMatrix4(t),d.needsUpdate=!0;for(let I=M,U=M+A;I<U;I++){xt(f,3*I,l,c),f.needsUpdate=!0;let N=f.distanceToTriangle(d,m,p);if(N<x&&(y.copy(m),g&&g.copy(p),x=N,S=I,b=R),N<r)return!0}}}});{let _=bs(e);for(let w=0,D=_;w<D;w++){xt(d,3*w,h,u),d.a.applyMatrix4(t),d.b.applyMatrix4(t),d.c.applyMatrix4(t),d.needsUpdate=!0;for(let R=M,P=M+A;R<P;R++){xt(f,3*R,l,c),f.needsUpdate=!0;let I=f.distanceToTriangle(d,m,p);if(I<x&&(y.copy(m),g&&g.copy(p),x=I,S=R,b=w),I<r)return!0}}}}}),Tn.releasePrimitive(f),Tn.releasePrimitive(d),x===1/0?null:(n.point?n.point.copy(y):n.point=y.clone(),n.distance=x,n.faceIndex=S,s&&(s.point?s.point.copy(g):s.point=g.clone(),s.point.applyMatrix4(hu),y.applyMatrix4(hu),s.distance=y.sub(s.point).length(),s.faceIndex=b),n)}function Q_(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,s=t.attributes.position,r,o,a,c,l=0,u=i._roots;for(let f=0,d=u.length;f<d;f++)r=u[f],o=new Uint32Array(r),a=new Uint16Array(r),c=new Float32Array(r),h(0,l),l+=r.byteLength;function h(f,d,m=!1){let y=f*2;if(Je(y,a)){let p=ct(f,o),g=dt(y,a),x=1/0,S=1/0,b=1/0,M=-1/0,A=-1/0,_=-1/0;for(let w=p,D=p+g;w<D;w++){let R=3*i.resolveTriangleIndex(w);for(let P=0;P<3;P++){let I=R+P;I=n?n[I]:I;let U=s.getX(I),N=s.getY(I),B=s.getZ(I);U<x&&(x=U),U>M&&(M=U),N<S&&(S=N),N>A&&(A=N),B<b&&(b=B),B>_&&(_=B)}}return c[f+0]!==x||c[f+1]!==S||c[f+2]!==b||c[f+3]!==M||c[f+4]!==A||c[f+5]!==_?(c[f+0]=x,c[f+1]=S,c[f+2]=b,c[f+3]=M,c[f+4]=A,c[f+5]=_,!0):!1}else{let p=st(f),g=rt(f,o),x=m,S=!1,b=!1;if(e){if(!x){let R=p/8+d/32,P=g/8+d/32;S=e.has(R),b=e.has(P),x=!S&&!b}}else S=!0,b=!0;let M=x||S,A=x||b,_=!1;M&&(_=h(p,d,x));let w=!1;A&&(w=h(g,d,x));let D=_||w;if(D)for(let R=0;R<3;R++){let P=p+R,I=g+R,U=c[P],N=c[P+3],B=c[I],G=c[I+3];c[f+R]=U<B?U:B,c[f+R+3]=N>G?N:G}return D}}}function e0(i,e,t,n,s,r,o){Ye.setBuffer(i._roots[e]),_n(0,Ye.float32Array,n,r,o)&&hd(0,i,t,n,s,r,o),Ye.clearBuffer()}function hd(i,e,t,n,s,r,o){let{float32Array:a,uint16Array:c,uint32Array:l}=Ye,u=i*2;if(Je(u,c)){let f=ct(i,l),d=dt(u,c);W_(e,t,n,f,d,s,r,o)}else{let f=st(i);_n(f,a,n,r,o)&&hd(f,e,t,n,s,r,o);let d=rt(i,l);_n(d,a,n,r,o)&&hd(d,e,t,n,s,r,o)}}var pE=["x","y","z"];function t0(i,e,t,n,s,r){Ye.setBuffer(i._roots[e]);let o=null;return _n(0,Ye.float32Array,n,s,r)&&(o=fd(0,i,t,n,s,r)),Ye.clearBuffer(),o}function fd(i,e,t,n,s,r){let{float32Array:o,uint16Array:a,uint32Array:c}=Ye,l=i*2;if(Je(l,a)){let h=ct(i,c),f=dt(l,a);return X_(e,t,n,h,f,s,r)}else{let h=lo(i,c),f=pE[h],m=n.direction[f]>=0,y,p;m?(y=st(i),p=rt(i,c)):(y=rt(i,c),p=st(i));let x=_n(y,o,n,s,r)?fd(y,e,t,n,s,r):null;if(x){let M=x.point[f];if(m?M<=o[p+h]:M>=o[p+h+3])return x}let b=_n(p,o,n,s,r)?fd(p,e,t,n,s,r):null;return x&&b?x.distance<=b.distance?x:b:x||b||null}}var fu=new ht,po=new on,mo=new on,Fa=new Ae,n0=new Nt,du=new Nt;function i0(i,e,t,n){Ye.setBuffer(i._roots[e]);let s=dd(0,i,t,n);return Ye.clearBuffer(),s}function dd(i,e,t,n,s=null){let{float32Array:r,uint16Array:o,uint32Array:a}=Ye,c=i*2;if(s===null&&(t.boundingBox||t.computeBoundingBox(),n0.set(t.boundingBox.min,t.boundingBox.max,n),s=n0),Je(c,o)){let u=e.geometry,h=u.index,f=u.attributes.position,d=t.index,m=t.attributes.position,y=ct(i,a),p=dt(c,o);if(Fa.copy(n).invert(),t.boundsTree)return yt(i,r,du),du.matrix.copy(Fa),du.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:x=>du.intersectsBox(x),intersectsTriangle:x=>{x.a.applyMatrix4(n),x.b.applyMatrix4(n),x.c.applyMatrix4(n),x.needsUpdate=!0;for(let S=y,b=p+y;S<b;S++)if(xt(mo,3*e.resolveTriangleIndex(S),h,f),mo.needsUpdate=!0,x.intersectsTriangle(mo))return!0;return!1}});{let g=bs(t);for(let x=y,S=p+y;x<S;x++){let b=e.resolveTriangleIndex(x);xt(po,3*b,h,f),po.a.applyMatrix4(Fa),po.b.applyMatrix4(Fa),po.c.applyMatrix4(Fa),po.needsUpdate=!0;for(let M=0,A=g*3;M<A;M+=3)if(xt(mo,M,d,m),mo.needsUpdate=!0,po.intersectsTriangle(mo))return!0}}}else{let u=st(i),h=rt(i,a);return yt(u,r,fu),!!(s.intersectsBox(fu)&&dd(u,e,t,n,s)||(yt(h,r,fu),s.intersectsBox(fu)&&dd(h,e,t,n,s)))}}var pu=new Ae,pd=new Nt,ka=new Nt,mE=new L,gE=new L,_E=new L,xE=new L;function s0(i,e,t,n={},s={},r=0,o=1/0){e.boundingBox||e.computeBoundingBox(),pd.set(e.boundingBox.min,e.boundingBox.max,t),pd.needsUpdate=!0;let a=i.geometry,c=a.attributes.position,l=a.index,u=e.attributes.position,h=e.index,f=Tn.getPrimitive(),d=Tn.getPrimitive(),m=mE,y=gE,p=null,g=null;s&&(p=_E,g=xE);let x=1/0,S=null,b=null;return pu.copy(t).invert(),ka.matrix.copy(pu),i.shapecast({boundsTraverseOrder:M=>pd.distanceToBox(M),intersectsBounds:(M,A,_)=>_<x&&_<o?(A&&(ka.min.copy(M.min),ka.max.copy(M.max),ka.needsUpdate=!0),!0):!1,intersectsRange:(M,A)=>{if(e.boundsTree){let _=e.boundsTree;return _.shapecast({boundsTraverseOrder:w=>ka.distanceToBox(w),intersectsBounds:(w,D,R)=>R<x&&R<o,intersectsRange:(w,D)=>{for(let R=w,P=w+D;R<P;R++){let I=_.resolveTriangleIndex(R);xt(d,3*I,h,u),d.a.applyMatrix4(t),d.b.applyMatrix4(t),d.c.applyMatrix4(t),d.needsUpdate=!0;for(let U=M,N=M+A;U<N;U++){let B=i.resolveTriangleIndex(U);xt(f,3*B,l,c),f.needsUpdate=!0;let G=f.distanceToTriangle(d,m,p);if(G<x&&(y.copy(m),g&&g.copy(p),x=G,S=U,b=R),G<r)return!0}}}})}else{let _=bs(e);for(let w=0,D=_;w<D;w++){xt(d,3*w,h,u),d.a.applyMatrix4(t),d.b.applyMatrix4(t),d.c.applyMatrix4(t),d.needsUpdate=!0;for(let R=M,P=M+A;R<P;R++){let I=i.resolveTriangleIndex(R);xt(f,3*I,l,c),f.needsUpdate=!0;let U=f.distanceToTriangle(d,m,p);if(U<x&&(y.copy(m),g&&g.copy(p),x=U,S=R,b=w),U<r)return!0}}}}}),Tn.releasePrimitive(f),Tn.releasePrimitive(d),x===1/0?null:(n.point?n.point.copy(y):n.point=y.clone(),n.distance=x,n.faceIndex=S,s&&(s.point?s.point.copy(g):s.point=g.clone(),s.point.applyMatrix4(pu),y.applyMatrix4(pu),s.distance=y.sub(s.point).length(),s.faceIndex=b),n)}function md(i,e,t){return i===null?null:(i.point.applyMatrix4(e.matrixWorld),i.distance=i.point.distanceTo(t.ray.origin),i.object=e,i)}function r0(){return typeof SharedArrayBuffer<"u"}function mu(i,e,t,n,s){let r=1/0,o=1/0,a=1/0,c=-1/0,l=-1/0,u=-1/0,h=1/0,f=1/0,d=1/0,m=-1/0,y=-1/0,p=-1/0,g=i.offset||0;for(let x=(e-g)*6,S=(e+t-g)*6;x<S;x+=6){let b=i[x+0],M=i[x+1],A=b-M,_=b+M;A<r&&(r=A),_>c&&(c=_),b<h&&(h=b),b>m&&(m=b);let w=i[x+2],D=i[x+3],R=w-D,P=w+D;R<o&&(o=R),P>l&&(l=P),w<f&&(f=w),w>y&&(y=w);let I=i[x+4],U=i[x+5],N=I-U,B=I+U;N<a&&(a=N),B>u&&(u=B),I<d&&(d=I),I>p&&(p=I)}n[0]=r,n[1]=o,n[2]=a,n[3]=c,n[4]=l,n[5]=u,s[0]=h,s[1]=f,s[2]=d,s[3]=m,s[4]=y,s[5]=p}var Ai=8,_d=8,gd=new Int32Array(Ai),Ti=new Float32Array(Ai*6),go=new Float32Array(Ai*6),li=new Float32Array(6),gu=new Float32Array(6),Ss=new Int32Array(_d),a0=new Float32Array(_d*6);function vE(i,e,t,n){for(let s=0;s<3;s++){let r=e[i+2*s],o=e[i+2*s+1],a=r-o,c=r+o;a<t[n+s]&&(t[n+s]=a),c>t[n+s+3]&&(t[n+s+3]=c)}}function c0(i,e){let t=i[e+3]-i[e],n=i[e+4]-i[e+1],s=i[e+5]-i[e+2];return 2*(t*n+n*s+s*t)}function l0(i,e,t,n,s,r){let o=-1,a=0;if(r===0)o=Da(e),o!==-1&&(a=(e[o]+e[o+3])/2);else if(r===1)o=Da(i),o!==-1&&(a=bE(t,n,s,o));else if(r===2){let c=cu(i),l=1.25*s,u=t.offset||0,h=(n-u)*6,f=(n+s-u)*6;for(let d=0;d<3;d++){let m=e[d],g=(e[d+3]-m)/Ai;if(s<_d){for(let x=0;x<s;x++){let S=h+x*6,b=t[S+2*d],M=x;for(;M>0&&t[Ss[M-1]+2*d]>b;)Ss[M]=Ss[M-1],M--;Ss[M]=S}for(let x=0;x<3;x++)li[x]=1/0,li[x+3]=-1/0,gu[x]=1/0,gu[x+3]=-1/0;for(let x=s-1;x>=0;x--)rd(Ss[x],t,gu),a0.set(gu,x*6);for(let x=0;x<s-1;x++){rd(Ss[x],t,li);let S=t[Ss[x+1]+2*d];if(t[Ss[x]+2*d]===S)continue;let b=x+1,M=s-b,A=cu(li)/c,_=c0(a0,b*6)/c,w=1+1.25*(A*b+_*M);w<l&&(o=d,l=w,a=S)}}else{for(let b=0;b<Ai;b++){gd[b]=0;for(let M=0;M<3;M++)Ti[b*6+M]=1/0,Ti[b*6+M+3]=-1/0}for(let b=h;b<f;b+=6){let _=~~((t[b+2*d]-m)/g);_>=Ai&&(_=Ai-1),gd[_]++,vE(b,t,Ti,_*6)}let x=(Ai-1)*6;for(let b=0;b<6;b++)go[x+b]=Ti[x+b];for(let b=Ai-2;b>=0;b--){let M=b*6,A=M+6;for(let _=0;_<3;_++)go[M+_]=Math.min(Ti[M+_],go[A+_]),go[M+_+3]=Math.max(Ti[M+_+3],go[A+_+3])}let S=0;for(let b=0;b<Ai-1;b++){let M=b*6,A=gd[b];if(A!==0)for(let P=0;P<3;P++)S===0?(li[P]=Ti[M+P],li[P+3]=Ti[M+P+3]):(li[P]=Math.min(li[P],Ti[M+P]),li[P+3]=Math.max(li[P+3],Ti[M+P+3]));S+=A;let _=0,w=0;S!==0&&(_=cu(li)/c);let D=s-S;D!==0&&(w=c0(go,M+6)/c);let R=1+1.25*(_*S+w*D);R<l&&(o=d,l=R,a=m+g+b*g)}}}}else console.warn(`BVH: Invalid build strategy value ${r} used.`);return{axis:o,pos:a}}function bE(i,e,t,n){let s=0,r=i.offset;for(let o=e,a=e+t;o<a;o++)s+=i[(o-r)*6+n*2];return s/t}function u0(i,e,t,n,s,r){let o=n,a=n+s-1,c=r.pos,l=r.axis*2,u=t.offset||0;for(;;){for(;o<=a&&t[(o-u)*6+l]<c;)o++;for(;o<=a&&t[(a-u)*6+l]>=c;)a--;if(o<a){for(let h=0;h<e;h++){let f=i[o*e+h];i[o*e+h]=i[a*e+h],i[a*e+h]=f}for(let h=0;h<6;h++){let f=o-u,d=a-u,m=t[f*6+h];t[f*6+h]=t[d*6+h],t[d*6+h]=m}o++,a--}else return o}}var SE=Math.pow(2,32),_o=new Float32Array(6),_u=new Float32Array(6);function ME(i,e,t,n,s,r){let{maxDepth:o,verbose:a,targetLeafSize:c,_strictLeafSize:l=1/0,strategy:u,onProgress:h,useSharedArrayBuffer:f=!1}=s,d=i.primitiveBuffer,m=i.primitiveBufferStride,y=f?SharedArrayBuffer:ArrayBuffer,p=new y(32*Math.max(1,2*Math.ceil(n)-1)),g=new Float32Array(p),x=new Uint32Array(p),S=new Uint16Array(p),b=0,M=!1;return mu(e,t,n,_o,_u),w(t,n,0),p.slice(0,b*32);function A(D){h&&h((D-r.offset)/r.count)}function _(D,R,P){let I=D*2;x[D+6]=R,S[I+14]=P,S[I+15]=65535,A(R+P)}function w(D,R,P){let I=b++,U=I*8;g.set(_o,U),!M&&P>=o&&(M=!0,a&&console.warn(`BVH: Max depth of ${o} reached when generating BVH. Consider increasing maxDepth.`));let N=R>l;if(R<=c&&!N||P>=o){_(U,D,R);return}let B=l0(_o,_u,e,D,R,u),G=B.axis===-1?-1:u0(d,m,e,D,R,B);if(B.axis===-1||G===D||G===D+R){if(!N){_(U,D,R);return}B.axis=Math.max(0,Da(_o)),G=D+Math.max(1,Math.floor(R/2))}x[U+7]=B.axis;let W=G-D;mu(e,D,W,_o,_u),w(D,W,P+1);let te=b-I;if(te>SE)throw new Error("MeshBVH: Cannot store relative child node offset greater than 32 bits.");x[U+6]=te;let q=R-W;mu(e,G,q,_o,_u),w(G,q,P+1)}}function h0(i,e){let t=i.getRootRanges(e.range),n=t[0],s=t[t.length-1],r={offset:n.offset,count:s.offset+s.count-n.offset},o=new Float32Array(6*r.count);o.offset=r.offset,i.computePrimitiveBounds(r.offset,r.count,o),i._roots=t.map(a=>ME(i,o,a.offset,a.count,e,r))}var Ms,yo,xo=[],xu=new vs(()=>new ht);function f0(i,e,t,n,s,r){Ms=xu.getPrimitive(),yo=xu.getPrimitive(),xo.push(Ms,yo),Ye.setBuffer(i._roots[e]);let o=xd(0,i.geometry,t,n,s,r);Ye.clearBuffer(),xu.releasePrimitive(Ms),xu.releasePrimitive(yo),xo.pop(),xo.pop();let a=xo.length;return a>0&&(yo=xo[a-1],Ms=xo[a-2]),o}function xd(i,e,t,n,s=null,r=0,o=0){let{float32Array:a,uint16Array:c,uint32Array:l}=Ye,u=i*2;if(Je(u,c)){let f=ct(i,l),d=dt(u,c);return yt(i,a,Ms),n(f,d,!1,o,r+i/8,Ms)}else{let R=function(I){let{uint16Array:U,uint32Array:N}=Ye,B=I*2;for(;!Je(B,U);)I=st(I),B=I*2;return ct(I,N)},P=function(I){let{uint16Array:U,uint32Array:N}=Ye,B=I*2;for(;!Je(B,U);)I=rt(I,N),B=I*2;return ct(I,N)+dt(B,U)},f=st(i),d=rt(i,l),m=f,y=d,p,g,x,S;if(s&&(x=Ms,S=yo,yt(m,a,x),yt(y,a,S),p=s(x),g=s(S),g<p)){m=d,y=f;let I=p;p=g,g=I,x=S}x||(x=Ms,yt(m,a,x));let b=Je(m*2,c),M=t(x,b,p,o+1,r+m/8),A;if(M===2){let I=R(m),N=P(m)-I;A=n(I,N,!0,o+1,r+m/8,x)}else A=M&&xd(m,e,t,n,s,r,o+1);if(A)return!0;S=yo,yt(y,a,S);let _=Je(y*2,c),w=t(S,_,g,o+1,r+y/8),D;if(w===2){let I=R(y),N=P(y)-I;D=n(I,N,!0,o+1,r+y/8,S)}else D=w&&xd(y,e,t,n,s,r,o+1);return!!D}}var Ba=new Ye.constructor,yu=new Ye.constructor,ws=new vs(()=>new ht),vo=new ht,bo=new ht,yd=new ht,vd=new ht,bd=!1;function d0(i,e,t,n){if(bd)throw new Error("MeshBVH: Recursive calls to bvhcast not supported.");bd=!0;let s=i._roots,r=e._roots,o,a=0,c=0,l=new Ae().copy(t).invert();for(let u=0,h=s.length;u<h;u++){Ba.setBuffer(s[u]),c=0;let f=ws.getPrimitive();yt(0,Ba.float32Array,f),f.applyMatrix4(l);for(let d=0,m=r.length;d<m&&(yu.setBuffer(r[d]),o=ui(0,0,t,l,n,a,c,0,0,f),yu.clearBuffer(),c+=r[d].byteLength/32,!o);d++);if(ws.releasePrimitive(f),Ba.clearBuffer(),a+=s[u].byteLength/32,o)break}return bd=!1,o}function ui(i,e,t,n,s,r=0,o=0,a=0,c=0,l=null,u=!1){let h,f;u?(h=yu,f=Ba):(h=Ba,f=yu);let d=h.float32Array,m=h.uint32Array,y=h.uint16Array,p=f.float32Array,g=f.uint32Array,x=f.uint16Array,S=i*2,b=e*2,M=Je(S,y),A=Je(b,x),_=!1;if(A&&M)u?_=s(ct(e,g),dt(e*2,x),ct(i,m),dt(i*2,y),c,o+e/8,a,r+i/8):_=s(ct(i,m),dt(i*2,y),ct(e,g),dt(e*2,x),a,r+i/8,c,o+e/8);else if(A){let w=ws.getPrimitive();yt(e,p,w),w.applyMatrix4(t);let D=st(i),R=rt(i,m);yt(D,d,vo),yt(R,d,bo);let P=w.intersectsBox(vo),I=w.intersectsBox(bo);_=P&&ui(e,D,n,t,s,o,r,c,a+1,w,!u)||I&&ui(e,R,n,t,s,o,r,c,a+1,w,!u),ws.releasePrimitive(w)}else{let w=st(e),D=rt(e,g);yt(w,p,yd),yt(D,p,vd);let R=l.intersectsBox(yd),P=l.intersectsBox(vd);if(R&&P)_=ui(i,w,t,n,s,r,o,a,c+1,l,u)||ui(i,D,t,n,s,r,o,a,c+1,l,u);else if(R)if(M)_=ui(i,w,t,n,s,r,o,a,c+1,l,u);else{let I=ws.getPrimitive();I.copy(yd).applyMatrix4(t);let U=st(i),N=rt(i,m);yt(U,d,vo),yt(N,d,bo);let B=I.intersectsBox(vo),G=I.intersectsBox(bo);_=B&&ui(w,U,n,t,s,o,r,c,a+1,I,!u)||G&&ui(w,N,n,t,s,o,r,c,a+1,I,!u),ws.releasePrimitive(I)}else if(P)if(M)_=ui(i,D,t,n,s,r,o,a,c+1,l,u);else{let I=ws.getPrimitive();I.copy(vd).applyMatrix4(t);let U=st(i),N=rt(i,m);yt(U,d,vo),yt(N,d,bo);let B=I.intersectsBox(vo),G=I.intersectsBox(bo);_=B&&ui(D,U,n,t,s,o,r,c,a+1,I,!u)||G&&ui(D,N,n,t,s,o,r,c,a+1,I,!u),ws.releasePrimitive(I)}}return _}var vu=new class{constructor(){let i=null,e=null,t=null,n=!1;this.root=null,this.buffer=null,this.uint32Array=null,this.uint16Array=null,this.setBVH=(r,o)=>{if(n)throw new Error("BVHTraversalHelper: cannot call setBVH during an active traversal.");this.root=o,this.buffer=i=r._roots[o],this.uint16Array=t=new Uint16Array(i),this.uint32Array=e=new Uint32Array(i)},this.reset=()=>{this.root=null,this.buffer=i=null,this.uint16Array=t=null,this.uint32Array=e=null},this.getRangeStart=r=>{let o=r*2;for(;!Je(o,t);)r=st(r),o=r*2;return ct(r,e)},this.getRangeEnd=r=>{let o=r*2;for(;!Je(o,t);)r=rt(r,e),o=r*2;return ct(r,e)+dt(o,t)};let s=(r,o,a)=>{let c=o*2,l=Je(c,t);if(!r(a,l,o)&&!l){let h=st(o),f=rt(o,e);s(r,h,a+1),s(r,f,a+1)}};this.traverseBuffer=r=>{if(n)throw new Error("BVHTraversalHelper: cannot start a traversal during an active traversal.");n=!0;try{s(r,0,0)}finally{n=!1}},this.traverse=r=>{this.traverseBuffer((o,a,c)=>{if(a){let l=c*2,u=e[c+6],h=t[l+14];return r(o,a,new Float32Array(i,c*4,6),u,h)}else{let l=lo(c,e);return r(o,a,new Float32Array(i,c*4,6),l)}})}}};var p0=new ht,So=new Float32Array(6),bu=class{constructor(){this._roots=null,this.primitiveBuffer=null,this.primitiveBufferStride=null}init(e){e={...iu,...e},"maxLeafSize"in e&&(console.warn('BVH: "maxLeafSize" option has been deprecated. Use "targetLeafSize", instead.'),e={...e,targetLeafSize:e.maxLeafSize}),h0(this,e)}getRootRanges(){throw new Error("BVH: getRootRanges() not implemented")}writePrimitiveBounds(){throw new Error("BVH: writePrimitiveBounds() not implemented")}writePrimitiveRangeBounds(e,t,n,s){let r=1/0,o=1/0,a=1/0,c=-1/0,l=-1/0,u=-1/0;for(let h=e,f=e+t;h<f;h++){this.writePrimitiveBounds(h,So,0);let[d,m,y,p,g,x]=So;d<r&&(r=d),p>c&&(c=p),m<o&&(o=m),g>l&&(l=g),y<a&&(a=y),x>u&&(u=x)}return n[s+0]=r,n[s+1]=o,n[s+2]=a,n[s+3]=c,n[s+4]=l,n[s+5]=u,n}computePrimitiveBounds(e,t,n){let s=n.offset||0;for(let r=e,o=e+t;r<o;r++){this.writePrimitiveBounds(r,So,0);let[a,c,l,u,h,f]=So,d=(a+u)/2,m=(c+h)/2,y=(l+f)/2,p=(u-a)/2,g=(h-c)/2,x=(f-l)/2,S=(r-s)*6;n[S+0]=d,n[S+1]=p+(Math.abs(d)+p)*co,n[S+2]=m,n[S+3]=g+(Math.abs(m)+g)*co,n[S+4]=y,n[S+5]=x+(Math.abs(y)+x)*co}return n}shiftPrimitiveOffsets(e){let t=this._indirectBuffer;if(t)for(let n=0,s=t.length;n<s;n++)t[n]+=e;else{let n=this._roots;for(let s=0;s<n.length;s++){let r=n[s],o=new Uint32Array(r),a=new Uint16Array(r),c=r.byteLength/32;for(let l=0;l<c;l++){let u=8*l,h=2*u;Je(h,a)&&(o[u+6]+=e)}}}}traverse(e,t=0){vu.setBVH(this,t),vu.traverse(e),vu.reset()}refit(){let e=this._roots;for(let t=0,n=e.length;t<n;t++){let s=e[t],r=new Uint32Array(s),o=new Uint16Array(s),a=new Float32Array(s),c=s.byteLength/32;for(let l=c-1;l>=0;l--){let u=l*8,h=u*2;if(Je(h,o)){let d=ct(u,r),m=dt(h,o);this.writePrimitiveRangeBounds(d,m,So,0),a.set(So,u)}else{let d=st(u),m=rt(u,r);for(let y=0;y<3;y++){let p=a[d+y],g=a[d+y+3],x=a[m+y],S=a[m+y+3];a[u+y]=p<x?p:x,a[u+y+3]=g>S?g:S}}}}}getBoundingBox(e){return e.makeEmpty(),this._roots.forEach(n=>{yt(0,new Float32Array(n),p0),e.union(p0)}),e}shapecast(e){let{boundsTraverseOrder:t,intersectsBounds:n,intersectsRange:s,intersectsPrimitive:r,scratchPrimitive:o,iterate:a}=e;if(s&&r){let h=s;s=(f,d,m,y,p)=>h(f,d,m,y,p)?!0:a(f,d,this,r,m,y,o)}else s||(r?s=(h,f,d,m)=>a(h,f,this,r,d,m,o):s=(h,f,d)=>d);let c=!1,l=0,u=this._roots;for(let h=0,f=u.length;h<f;h++){let d=u[h];if(c=f0(this,h,n,s,t,l),c)break;l+=d.byteLength/32}return c}bvhcast(e,t,n){let{intersectsRanges:s}=n;return d0(this,e,t,s)}};function TE(i,e){let t=i[i.length-1],n=t.offset+t.count>2**16,s=i.reduce((l,u)=>l+u.count,0),r=n?4:2,o=e?new SharedArrayBuffer(s*r):new ArrayBuffer(s*r),a=n?new Uint32Array(o):new Uint16Array(o),c=0;for(let l=0;l<i.length;l++){let{offset:u,count:h}=i[l];for(let f=0;f<h;f++)a[c+f]=u+f;c+=h}return a}var Su=class extends bu{get indirect(){return!!this._indirectBuffer}get primitiveStride(){return null}get primitiveBufferStride(){return this.indirect?1:this.primitiveStride}set primitiveBufferStride(e){}get primitiveBuffer(){return this.indirect?this._indirectBuffer:this.geometry.index.array}set primitiveBuffer(e){}constructor(e,t={}){if(e.isBufferGeometry){if(e.index&&e.index.isInterleavedBufferAttribute)throw new Error("BVH: InterleavedBufferAttribute is not supported for the index attribute.")}else throw new Error("BVH: Only BufferGeometries are supported.");if(t.useSharedArrayBuffer&&!r0())throw new Error("BVH: SharedArrayBuffer is not available.");super(),this.geometry=e,this.resolvePrimitiveIndex=t.indirect?n=>this._indirectBuffer[n]:n=>n,this.primitiveBuffer=null,this.primitiveBufferStride=null,this._indirectBuffer=null,t={...iu,...t},t[Pa]||this.init(t)}init(e){let{geometry:t,primitiveStride:n}=this;if(e.indirect){let s=ad(t,e.range,n),r=TE(s,e.useSharedArrayBuffer);this._indirectBuffer=r}else $_(t,e);super.init(e),!t.boundingBox&&e.setBoundingBox&&(t.boundingBox=this.getBoundingBox(new ht))}getRootRanges(e){return this.indirect?[{offset:0,count:this._indirectBuffer.length}]:ad(this.geometry,e,this.primitiveStride)}raycastObject3D(){throw new Error("BVH: raycastObject3D() not implemented")}};var Mu=new Nt,wu=new In,m0=new L,g0=new Ae,_0=new L,Sd=["getX","getY","getZ"],Tu=class i extends Su{static serialize(e,t={}){t={cloneBuffers:!0,...t};let n=e.geometry,s=e._roots,r=e._indirectBuffer,o=n.getIndex(),a={version:1,roots:null,index:null,indirectBuffer:null};return t.cloneBuffers?(a.roots=s.map(c=>c.slice()),a.index=o?o.array.slice():null,a.indirectBuffer=r?r.slice():null):(a.roots=s,a.index=o?o.array:null,a.indirectBuffer=r),a}static deserialize(e,t,n={}){n={setIndex:!0,indirect:!!e.indirectBuffer,...n};let{index:s,roots:r,indirectBuffer:o}=e;e.version||(console.warn("MeshBVH.deserialize: Serialization format has been changed and will be fixed up. It is recommended to regenerate any stored serialized data."),c(r));let a=new i(t,{...n,[Pa]:!0});if(a._roots=r,a._indirectBuffer=o||null,n.setIndex){let l=t.getIndex();if(l===null){let u=new _t(e.index,1,!1);t.setIndex(u)}else l.array!==s&&(l.array.set(s),l.needsUpdate=!0)}return a;function c(l){for(let u=0;u<l.length;u++){let h=l[u],f=new Uint32Array(h),d=new Uint16Array(h);for(let m=0,y=h.byteLength/32;m<y;m++){let p=8*m,g=2*p;Je(g,d)||(f[p+6]=f[p+6]/8-m)}}}}get primitiveStride(){return 3}get resolveTriangleIndex(){return this.resolvePrimitiveIndex}constructor(e,t={}){t.maxLeafTris&&(console.warn('MeshBVH: "maxLeafTris" option has been deprecated. Use "targetLeafSize", instead.'),t={...t,targetLeafSize:t.maxLeafTris}),super(e,t)}shiftTriangleOffsets(e){return super.shiftPrimitiveOffsets(e)}writePrimitiveBounds(e,t,n){let s=this.geometry,r=this._indirectBuffer,o=s.attributes.position,a=s.index?s.index.array:null,l=(r?r[e]:e)*3,u=l+0,h=l+1,f=l+2;a&&(u=a[u],h=a[h],f=a[f]);for(let d=0;d<3;d++){let m=o[Sd[d]](u),y=o[Sd[d]](h),p=o[Sd[d]](f),g=m;y<g&&(g=y),p<g&&(g=p);let x=m;y>x&&(x=y),p>x&&(x=p),t[n+d]=g,t[n+d+3]=x}return t}computePrimitiveBounds(e,t,n){let s=this.geometry,r=this._indirectBuffer,o=s.attributes.position,a=s.index?s.index.array:null,c=o.normalized;if(e<0||t+e-n.offset>n.length/6)throw new Error("MeshBVH: compute triangle bounds range is invalid.");let l=o.array,u=o.offset||0,h=3;o.isInterleavedBufferAttribute&&(h=o.data.stride);let f=["getX","getY","getZ"],d=n.offset;for(let m=e,y=e+t;m<y;m++){let g=(r?r[m]:m)*3,x=(m-d)*6,S=g+0,b=g+1,M=g+2;a&&(S=a[S],b=a[b],M=a[M]),c||(S=S*h+u,b=b*h+u,M=M*h+u);for(let A=0;A<3;A++){let _,w,D;c?(_=o[f[A]](S),w=o[f[A]](b),D=o[f[A]](M)):(_=l[S+A],w=l[b+A],D=l[M+A]);let R=_;w<R&&(R=w),D<R&&(R=D);let P=_;w>P&&(P=w),D>P&&(P=D);let I=(P-R)/2,U=A*2;n[x+U+0]=R+I,n[x+U+1]=I+(Math.abs(R)+I)*co}}return n}raycastObject3D(e,t,n=[]){let{material:s}=e;if(s===void 0)return;g0.copy(e.matrixWorld).invert(),wu.copy(t.ray).applyMatrix4(g0),_0.setFromMatrixScale(e.matrixWorld),m0.copy(wu.direction).multiply(_0);let r=m0.length(),o=t.near/r,a=t.far/r;if(t.firstHitOnly===!0){let c=this.raycastFirst(wu,s,o,a);c=md(c,e,t),c&&n.push(c)}else{let c=this.raycast(wu,s,o,a);for(let l=0,u=c.length;l<u;l++){let h=md(c[l],e,t);h&&n.push(h)}}return n}refit(e=null){return(this.indirect?Q_:G_)(this,e)}raycast(e,t=rn,n=0,s=1/0){let r=this._roots,o=[],a=this.indirect?e0:Y_;for(let c=0,l=r.length;c<l;c++)a(this,c,t,e,o,n,s);return o}raycastFirst(e,t=rn,n=0,s=1/0){let r=this._roots,o=null,a=this.indirect?t0:K_;for(let c=0,l=r.length;c<l;c++){let u=a(this,c,t,e,n,s);u!=null&&(o==null||u.distance<o.distance)&&(o=u)}return o}intersectsGeometry(e,t){let n=!1,s=this._roots,r=this.indirect?i0:j_;for(let o=0,a=s.length;o<a&&(n=r(this,o,e,t),!n);o++);return n}shapecast(e){let t=Tn.getPrimitive(),n=super.shapecast({...e,intersectsPrimitive:e.intersectsTriangle,scratchPrimitive:t,iterate:this.indirect?q_:H_});return Tn.releasePrimitive(t),n}bvhcast(e,t,n){let{intersectsRanges:s,intersectsTriangles:r}=n,o=Tn.getPrimitive(),a=this.geometry.index,c=this.geometry.attributes.position,l=this.indirect?m=>{let y=this.resolveTriangleIndex(m);xt(o,y*3,a,c)}:m=>{xt(o,m*3,a,c)},u=Tn.getPrimitive(),h=e.geometry.index,f=e.geometry.attributes.position,d=e.indirect?m=>{let y=e.resolveTriangleIndex(m);xt(u,y*3,h,f)}:m=>{xt(u,m*3,h,f)};if(r){if(!(e instanceof i))throw new Error('MeshBVH: "intersectsTriangles" callback can only be used with another MeshBVH.');let m=(y,p,g,x,S,b,M,A)=>{for(let _=g,w=g+x;_<w;_++){d(_),u.a.applyMatrix4(t),u.b.applyMatrix4(t),u.c.applyMatrix4(t),u.needsUpdate=!0;for(let D=y,R=y+p;D<R;D++)if(l(D),o.needsUpdate=!0,r(o,u,D,_,S,b,M,A))return!0}return!1};if(s){let y=s;s=function(p,g,x,S,b,M,A,_){return y(p,g,x,S,b,M,A,_)?!0:m(p,g,x,S,b,M,A,_)}}else s=m}return super.bvhcast(e,t,{intersectsRanges:s})}intersectsBox(e,t){return Mu.set(e.min,e.max,t),Mu.needsUpdate=!0,this.shapecast({intersectsBounds:n=>Mu.intersectsBox(n),intersectsTriangle:n=>Mu.intersectsTriangle(n)})}intersectsSphere(e){return this.shapecast({intersectsBounds:t=>e.intersectsBox(t),intersectsTriangle:t=>t.intersectsSphere(e)})}closestPointToGeometry(e,t,n={},s={},r=0,o=1/0){return(this.indirect?s0:J_)(this,e,t,n,s,r,o)}closestPointToPoint(e,t={},n=0,s=1/0){return D_(this,e,t,n,s)}};var AE=.12,EE=.75,RE=.2,CE=8,PE=new Set(["nerves","discs","dura","deep","ligaments","vessels","causes"]),x0=4,IE=.1,LE=.5,y0=["right","left"],Au=class{constructor(e,t,n){this.scene=e,this.layers=t,this.looks=n,this.trees=new Map,this.targets=t.drawn.filter(({layer:s,pass:r})=>r===(s==="causes"?"strong":"surface")),this.caster=new ma,this.ray=new In,this.hide=0,this.isCut=()=>!1}prepareOne(){let e=this.targets.find(({mesh:t})=>!this.trees.has(t.geometry));return e&&this.#e(e.mesh.geometry),!!e}#e(e){if(!this.trees.has(e)){let n={indirect:!0,targetLeafSize:12,range:{start:0,count:e.index.count}};this.trees.set(e,new Tu(e,n))}return this.trees.get(e)}#t(e,t){let{mesh:n,layer:s,side:r}=e,{geometry:o}=n;this.ray.copy(this.caster.ray).applyMatrix4(n.matrixWorld.clone().invert());let a=r===1?pn:rn,c=null;for(let l of this.#e(o).raycast(this.ray,a)){let u=l.point.clone().applyMatrix4(n.matrixWorld),h=u.distanceTo(t);c&&h>=c.distance||!this.#i(e,l.face.a,u)||(c={layer:s,side:r,distance:h,point:u,vertex:l.face.a,face:l.face,geometry:o})}return c}#i({layer:e,side:t,mesh:n},s,r){if(r.x*this.hide>4)return!1;if(e==="skin")return!0;let o=n.geometry.getAttribute("_part").getX(s),a=t===2?+(r.x>0):t;if(this.looks.hides(o,a)||Jl.has(e)&&!this.looks.glows(o,a)&&this.isCut(r))return!1;let c=e in Ca&&!this.layers.opacities[e];return!c&&!ci.has(e)?!0:c?this.looks.glows(o,a):this.looks.opacity(o,a)>IE}#n(e,t){let n=null;for(let s of this.targets){if(!e(s.layer)||!s.mesh.visible)continue;let r=this.#t(s,t);r&&(!n||r.distance<n.distance)&&(n=r)}return n}#s(e,t){if(e?.layer!=="muscles")return e;let n=e.geometry.getAttribute("_part").getX(e.vertex);if(this.looks.opacity(n,e.side)>LE)return e;let s=this.#n(r=>r!=="skin"&&r!=="muscles",t);return s?.layer==="causes"?s:e}#r(e,t,n,s){let r=new Se((t-s.left)/s.width*2-1,1-(n-s.top)/s.height*2);return this.caster.setFromCamera(r,e),this.caster.ray.origin}#a(e,t,n,s,r){let o=a=>a==="nerves";for(let a=0;a<8;a++){let c=a/8*2*Math.PI,l=this.#r(e,t+x0*Math.cos(c),n+x0*Math.sin(c),s),u=this.#n(o,l.clone());if(u&&u.distance<r)return u}return null}pick(e,t,n,s,{ignoreSkin:r=!1,onlySkin:o=!1}={}){let a=this.#r(e,t,n,s).clone(),c=this.layers.opacities.skin??0,l=r||c<AE?null:this.#n(d=>d==="skin",a);if(o)return l&&this.#o(l,null);let u=this.looks.map.value.x?RE:EE;if(l&&c>=u)return this.#o(l,null);let h=this.#s(this.#n(d=>d!=="skin",a),a);return(!h||h.layer!=="nerves")&&(h=this.#a(e,t,n,s,h?h.distance:1/0)||h),l?h&&(PE.has(h.layer)||h.layer==="muscles"&&this.layers.opacities.muscles>=c)?this.#o(h,null):this.#o(l,h):h&&this.#o(h,null)}sees(e,t){if(t.x*this.hide>4)return!1;let{ray:n}=this.caster;e.getWorldPosition(n.origin);let s=t.distanceTo(n.origin);n.direction.copy(t).sub(n.origin).normalize();let r=this.#n(o=>o==="skin",n.origin.clone());return!r||r.distance>s-CE}#o(e,t){let n=this.#c(e);return n?{...n,point:e.point.toArray(),through:t?this.#c(t).part:null}:t?this.#o(t,null):null}#c({layer:e,side:t,geometry:n,vertex:s,face:r,point:o}){let a=t===2?y0[+(o.x>0)]:y0[t];if(e==="skin"){let u=n.getAttribute("_territory").getX(s),h=this.scene.territories[u];return h?{part:`skin:${h}`,structure:h,layer:e,side:a,along:null}:null}let c=this.scene.parts[n.getAttribute("_part").getX(s)],l=e==="nerves"?NE(n,r):null;return{part:c.name,structure:c.structure,layer:e,side:c.mirrored?a:"midline",along:l}}};function NE(i,{a:e,b:t,c:n}){let s=i.getAttribute("_along");return(s.getX(e)+s.getX(t)+s.getX(n))/3}function Ts(i,e,t){let n=new L().copy(i).project(e);return Math.abs(n.x)>.98||Math.abs(n.y)>.98||n.z>1?null:[t.left+(n.x+1)/2*t.width,t.top+(1-n.y)/2*t.height]}var DE=160,v0=5;function b0({part:i,side:e},{anatomy:t,camera:n,box:s},r){let o=!t.places.has(i),a=(u,h)=>OE(r(u,h),{part:i,side:e,whole:o}),c=[-v0,v0],l=null;for(let u of t.sample(i,DE)){e==="left"&&(u.x*=-1);let h=Ts(u,n,s);if(!h||!a(...h))continue;l||=h;let[f,d]=h;if(c.every(m=>a(f+m,d)&&a(f,d+m)))return h}return l}function OE(i,{part:e,side:t,whole:n}){return!i||i.side!==t&&i.side!=="midline"?!1:i.part===e||n&&Qi(i.part)===e}var Eu=class{constructor(e,t,n){this.stage=e,this.now=t,this.on=n,this.took=void 0,this.pointer=new jl(e.canvas,{click:s=>n.onPick?.(this.#e(s)),hover:s=>this.#t(s)})}pick(e,t,n){let s=this.now.body();if(!s)return null;let r=performance.now(),o=this.stage.canvas.getBoundingClientRect(),a=s.picker.pick(this.now.camera(),e,t,o,n);return this.took=performance.now()-r,a}visiblePoint(e,t){let n=this.stage.canvas.getBoundingClientRect(),{anatomy:s}=this.now.body(),r={anatomy:s,camera:this.now.camera(),box:n};return b0({part:e,side:t},r,(o,a)=>this.pick(o,a))}#e(e){return this.pick(e.clientX,e.clientY,{ignoreSkin:e.altKey})}#t(e){let t=this.now.body(),n=e&&this.#e(e),s=e&&{clientX:e.clientX,clientY:e.clientY};this.on.onHover?.(n?{...n,...s,name:xs(t.scene,n.part)}:null),t?.emphasis.set(n)&&this.stage.invalidate(),this.stage.canvas.style.cursor=n?"pointer":"grab"}dispose(){this.pointer.dispose()}};var S0="radial-gradient(ellipse at 50% 40%, #fffefb 0%, #f6f2ea 55%, #ece8df 100%)",Md=Object.freeze({skin:.35,muscles:0,bones:1,discs:1,nerves:1,dura:1,deep:0,ligaments:0,vessels:0,causes:0}),za=Object.freeze({selection:null,side:"right",table:0});var M0={type:"change"},Td={type:"start"},T0={type:"end"},Ru=new In,w0=new nn,UE=Math.cos(70*so.DEG2RAD),Yt=new L,Dn=2*Math.PI,ot={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},wd=1e-6,Cu=class extends ga{constructor(e,t=null){super(e,t),this.state=ot.NONE,this.target=new L,this.cursor=new L,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:ms.ROTATE,MIDDLE:ms.DOLLY,RIGHT:ms.PAN},this.touches={ONE:gs.ROTATE,TWO:gs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new L,this._lastQuaternion=new dn,this._lastTargetPosition=new L,this._quat=new dn().setFromUnitVectors(e.up,new L(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new jr,this._sphericalDelta=new jr,this._scale=1,this._panOffset=new L,this._rotateStart=new Se,this._rotateEnd=new Se,this._rotateDelta=new Se,this._panStart=new Se,this._panEnd=new Se,this._panDelta=new Se,this._dollyStart=new Se,this._dollyEnd=new Se,this._dollyDelta=new Se,this._dollyDirection=new L,this._mouse=new Se,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=kE.bind(this),this._onPointerDown=FE.bind(this),this._onPointerUp=BE.bind(this),this._onContextMenu=qE.bind(this),this._onMouseWheel=HE.bind(this),this._onKeyDown=GE.bind(this),this._onTouchStart=WE.bind(this),this._onTouchMove=XE.bind(this),this._onMouseDown=zE.bind(this),this._onMouseMove=VE.bind(this),this._interceptControlDown=YE.bind(this),this._interceptControlUp=KE.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=ot.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(M0),this.update(),this.state=ot.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;Yt.copy(t).sub(this.target),Yt.applyQuaternion(this._quat),this._spherical.setFromVector3(Yt),this.autoRotate&&this.state===ot.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let n=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(n)&&isFinite(s)&&(n<-Math.PI?n+=Dn:n>Math.PI&&(n-=Dn),s<-Math.PI?s+=Dn:s>Math.PI&&(s-=Dn),n<=s?this._spherical.theta=Math.max(n,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(n+s)/2?Math.max(n,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(Yt.setFromSpherical(this._spherical),Yt.applyQuaternion(this._quatInverse),t.copy(this.target).add(Yt),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Yt.length();o=this._clampDistance(a*this._scale);let c=a-o;this.object.position.addScaledVector(this._dollyDirection,c),this.object.updateMatrixWorld(),r=!!c}else if(this.object.isOrthographicCamera){let a=new L(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let c=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=c!==this.object.zoom;let l=new L(this._mouse.x,this._mouse.y,0);l.unproject(this.object),this.object.position.sub(l).add(a),this.object.updateMatrixWorld(),o=Yt.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Ru.origin.copy(this.object.position),Ru.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Ru.direction))<UE?this.object.lookAt(this.target):(w0.setFromNormalAndCoplanarPoint(this.object.up,this.target),Ru.intersectPlane(w0,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>wd||8*(1-this._lastQuaternion.dot(this.object.quaternion))>wd||this._lastTargetPosition.distanceToSquared(this.target)>wd?(this.dispatchEvent(M0),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?Dn/60*this.autoRotateSpeed*e:Dn/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){Yt.setFromMatrixColumn(t,0),Yt.multiplyScalar(-e),this._panOffset.add(Yt)}_panUp(e,t){this.screenSpacePanning===!0?Yt.setFromMatrixColumn(t,1):(Yt.setFromMatrixColumn(t,0),Yt.crossVectors(this.object.up,Yt)),Yt.multiplyScalar(e),this._panOffset.add(Yt)}_pan(e,t){let n=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;Yt.copy(s).sub(this.target);let r=Yt.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/n.clientHeight,this.object.matrix),this._panUp(2*t*r/n.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/n.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/n.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let n=this.domElement.getBoundingClientRect(),s=e-n.left,r=t-n.top,o=n.width,a=n.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Dn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Dn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(Dn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-Dn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(Dn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-Dn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(n,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(n,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let n=this._getSecondPointerPosition(e),s=.5*(e.pageX+n.x),r=.5*(e.pageY+n.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Dn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Dn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(n,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Se,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,n={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:n.deltaY*=16;break;case 2:n.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(n.deltaY*=10),n}};function FE(i){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(i.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(i)&&(this._addPointer(i),i.pointerType==="touch"?this._onTouchStart(i):this._onMouseDown(i),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function kE(i){this.enabled!==!1&&(i.pointerType==="touch"?this._onTouchMove(i):this._onMouseMove(i))}function BE(i){switch(this._removePointer(i),this._pointers.length){case 0:this.domElement.releasePointerCapture(i.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(T0),this.state=ot.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function zE(i){let e;switch(i.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case ms.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(i),this.state=ot.DOLLY;break;case ms.ROTATE:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=ot.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=ot.ROTATE}break;case ms.PAN:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=ot.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=ot.PAN}break;default:this.state=ot.NONE}this.state!==ot.NONE&&this.dispatchEvent(Td)}function VE(i){switch(this.state){case ot.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(i);break;case ot.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(i);break;case ot.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(i);break}}function HE(i){this.enabled===!1||this.enableZoom===!1||this.state!==ot.NONE||(i.preventDefault(),this.dispatchEvent(Td),this._handleMouseWheel(this._customWheelEvent(i)),this.dispatchEvent(T0))}function GE(i){this.enabled!==!1&&this._handleKeyDown(i)}function WE(i){switch(this._trackPointer(i),this._pointers.length){case 1:switch(this.touches.ONE){case gs.ROTATE:if(this.enableRotate===!1){this.state=ot.NONE;break}this._handleTouchStartRotate(i),this.state=ot.TOUCH_ROTATE;break;case gs.PAN:if(this.enablePan===!1){this.state=ot.NONE;break}this._handleTouchStartPan(i),this.state=ot.TOUCH_PAN;break;default:this.state=ot.NONE}break;case 2:switch(this.touches.TWO){case gs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(i),this.state=ot.TOUCH_DOLLY_PAN;break;case gs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(i),this.state=ot.TOUCH_DOLLY_ROTATE;break;default:this.state=ot.NONE}break;default:this.state=ot.NONE}this.state!==ot.NONE&&this.dispatchEvent(Td)}function XE(i){switch(this._trackPointer(i),this.state){case ot.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(i),this.update();break;case ot.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(i),this.update();break;case ot.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(i),this.update();break;case ot.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(i),this.update();break;default:this.state=ot.NONE}}function qE(i){this.enabled!==!1&&i.preventDefault()}function YE(i){i.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function KE(i){i.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var $E=420,A0=25,E0=Math.PI/24,Ad=1.12,R0=60,ZE=900,jE=40,JE=240,C0=6e3,Pu=class{constructor(e,t){this.camera=new Ht(A0,1,10,12e3),this.camera.up.set(0,0,1),this.controls=new Cu(this.camera,e),Object.assign(this.controls,{enableDamping:!1,minDistance:R0,maxDistance:C0,zoomToCursor:!0}),this.onChange=t,this.controls.addEventListener("change",t),this.controls.addEventListener("start",()=>{this.preset=null,this.stop()}),e.addEventListener("wheel",()=>{this.preset=null},{passive:!0}),e.addEventListener("keydown",s=>this.#n(s)),this.preset=null,this.legsBelow=650;let n=new URLSearchParams(globalThis.location?.search||"");this.still=n.has("noanim")||globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches}setAspect(e){this.camera.aspect=e,this.camera.updateProjectionMatrix(),this.preset&&this.#t(this.#e(this.preset))}#e({position:e,target:t,up:n=[0,0,1],fov:s=A0,span:r}){let o=new L(...t),a=new L(...e).sub(o);if(r){let c=Math.tan(s*Math.PI/360)*2;a.setLength(Math.max(r[1]/c,r[0]/(c*this.camera.aspect)))}return{target:o,way:a,up:new L(...n),fov:s}}#t({target:e,way:t,up:n,fov:s}){let{camera:r,controls:o}=this;r.up.copy(n),r.fov!==s&&(r.fov=s),o.target.copy(e),r.position.copy(e).add(t),r.updateProjectionMatrix(),o.update(),this.onChange()}ready(){let{camera:e}=this,t=e.position.distanceTo(this.controls.target);return e.near=Math.max(4,t-1500),e.far=t+(this.hiddenHalf()?JE:1500),e.updateProjectionMatrix(),e.updateMatrixWorld(),e}hiddenHalf(){let{x:e,z:t}=this.controls.target;return this.camera.position.distanceTo(this.controls.target)<ZE&&Math.abs(e)>jE&&t<this.legsBelow?-Math.sign(e):0}go(e,t){this.stop(),this.preset=e.span?e:null;let n=this.#e(e);return!t||this.still?this.#t(n):this.#i(n)}#i(e){let t={target:this.controls.target.clone(),way:this.camera.position.clone().sub(this.controls.target)},n=performance.now(),s=()=>{let r=Math.min(1,(performance.now()-n)/$E),o=r*r*(3-2*r),a=t.way.clone().normalize().lerp(e.way.clone().normalize(),o);a.lengthSq()<.02&&a.set(1,.2,0),a.setLength(t.way.length()*(1-o)+e.way.length()*o),this.#t({...e,target:t.target.clone().lerp(e.target,o),way:a}),this.flight=r<1?requestAnimationFrame(s):0};this.flight=requestAnimationFrame(s)}stop(){cancelAnimationFrame(this.flight),this.flight=0}get(){let e=t=>t.toArray().map(n=>Math.round(n*10)/10);return{position:e(this.camera.position),target:e(this.controls.target)}}#n(e){let t={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[e.key],n={"+":1/Ad,"=":1/Ad,"-":Ad}[e.key];if(!t&&!n||e.ctrlKey||e.metaKey||e.altKey)return;e.preventDefault(),this.preset=null,this.stop();let s=this.camera.position.clone().sub(this.controls.target);n?s.multiplyScalar(n).clampLength(R0,C0):QE(s,t[0]*E0,t[1]*E0),this.#t({target:this.controls.target.clone(),way:s,up:this.camera.up.clone(),fov:this.camera.fov})}dispose(){this.stop(),this.controls.dispose()}};function QE(i,e,t){let n=i.length(),s=Math.atan2(i.y,i.x)+e,r=Math.min(Math.PI-.02,Math.max(.02,Math.acos(i.z/n)+t));i.set(Math.sin(r)*Math.cos(s),Math.sin(r)*Math.sin(s),Math.cos(r)).multiplyScalar(n)}function P0(i){let e=([t,n,s])=>[-t,n,s];return{...i,position:e(i.position),target:e(i.target)}}var Iu=class{constructor(e){this.scene=e,this.places=new Map,this.names=new Map,this.found=new Map,this.variants=[],this.skin=e.meshes.find(t=>t.layer==="skin");for(let t of e.meshes)t.layer!=="skin"&&this.#e(t);e.parts.forEach((t,n)=>this.#t(t,n)),e.territories.forEach((t,n)=>this.names.set(`skin:${t}`,[e.parts.length+n]))}#e(e){let t=e.geometry.getAttribute("_part"),n=0;for(let s=1;s<=t.count;s++){if(s<t.count&&t.getX(s)===t.getX(n))continue;let{name:r}=this.scene.parts[t.getX(n)],o=this.places.get(r);this.places.set(r,o?{...o,end:s}:{source:e,start:n,end:s}),n=s}}#t(e,t){for(let n of new Set([e.name,Qi(e.name)]))this.names.has(n)||this.names.set(n,[]),this.names.get(n).push(t)}indices(e){return this.names.get(e)||[]}vertex({source:e},t){let n=e.geometry.getAttribute("position");return new L(n.getX(t),n.getY(t),n.getZ(t)).multiplyScalar(e.scale).add(new L(...e.origin))}sample(e,t){if(e.startsWith("skin:"))return this.#i(this.scene.territories.indexOf(e.slice(5)),t);let n=this.indices(e).map(r=>this.places.get(this.scene.parts[r].name)).filter(Boolean),s=[];for(let r of n){let o=Math.max(1,Math.floor((r.end-r.start)*n.length/t));for(let a=r.start;a<r.end;a+=o)s.push(this.vertex(r,a))}return s}#i(e,t){if(!this.skin||e<0)return[];let n=this.skin.geometry.getAttribute("_territory"),s=[];for(let o=0;o<n.count;o++)n.getX(o)===e&&n.getZ(o)<60&&s.push(o);let r=Math.max(1,Math.floor(s.length/t));return s.filter((o,a)=>a%r===0).map(o=>this.vertex({source:this.skin},o)).filter(o=>o.x<=0)}anchor(e){return this.#s(e,()=>this.#n(e))}#n(e){let t=this.scene.labels[e];if(t)return new L(...t);let n=e.match(/^nerve:([^:]+)$/);if(n)return this.along(n[1],.5);let s=this.sample(e,200);if(!s.length)return null;let r=s.reduce((o,a)=>o.add(a),new L).divideScalar(s.length);return s.reduce((o,a)=>a.distanceToSquared(r)<o.distanceToSquared(r)?a:o)}along(e,t){let n=this.#r(`nerve:${e}`);return this.#s(`${n} ${t}`,()=>this.#a(n,t))}#s(e,t){return this.found.has(e)||this.found.set(e,t()),this.found.get(e)}#r(e){let t=this.variants.find(n=>this.names.has(`${e}@${n}`));return t?`${e}@${t}`:e}#a(e,t){let n=this.indices(e).map(l=>this.scene.parts[l]),s=n.find(({segment:[l,u]})=>t>=l&&t<=u)||n[n.length-1],r=s&&this.places.get(s.name);if(!r)return null;let o=r.source.geometry.getAttribute("_along"),a=1/0;for(let l=r.start;l<r.end;l++)a=Math.min(a,Math.abs(o.getX(l)-t));let c=[];for(let l=r.start;l<r.end;l++)Math.abs(o.getX(l)-t)<a+.002&&c.push(this.vertex(r,l));return c.reduce((l,u)=>l.add(u),new L).divideScalar(c.length)}box(e){let t=this.sample(e,400);if(!t.length)return null;let n={min:new L(1/0,1/0,1/0),max:new L(-1/0,-1/0,-1/0)};return t.forEach(s=>{n.min.min(s),n.max.max(s)}),n}};var Lu=class{constructor(e,t){this.anatomy=e,this.looks=t,this.key=null,this.indices=[]}set(e){let t=e?Qi(e.part):null,n=e?`${t}@${e.side}`:null;return n===this.key?!1:(this.#e(!1),this.key=n,this.side=e?.side==="left"?1:0,this.indices=e?this.anatomy.indices(t):[],this.#e(!0),this.looks.upload(),!0)}forget(){this.key=null,this.indices=[]}#e(e){for(let t of this.indices)this.looks.hover(t,this.side,e)}};var Nu=class{constructor(e){this.meshes=e.meshes.filter(({layer:t,geometry:n})=>t==="causes"&&n.index).map(({geometry:t})=>({geometry:t,ranges:e1(t,e.parts||[])})),this.filled=new Set}shows(e){return this.filled.has(e)}draw(e){for(let{geometry:t,ranges:n}of this.meshes){let s=e.map(a=>n.get(a)).filter(Boolean),r=Math.min(...s.map(a=>a.start)),o=Math.max(...s.map(a=>a.end));this.filled[s.length?"add":"delete"](t),t.setDrawRange(s.length?r:0,s.length?o-r:0)}}};function e1(i,e){let{index:t}=i,n=i.getAttribute("_part"),s=new Map;for(let r=0;r<t.count;r+=3){let{name:o}=e[n.getX(t.getX(r))],a=s.get(o);a?a.end=r+3:s.set(o,{start:r,end:r+3})}return s}var t1={deep:2,muscles:4,causes:4,skin:8},n1=1,i1=Object.freeze({bones:["depth","surface","inside"],causes:["strong","surface","through"],nerves:["surface","through","glow"],muscles:["strong","depth","surface"],deep:["strong","depth","surface"]}),s1=12,I0=.98,L0=Object.freeze([!1,!1]),N0=0,D0=1,r1=2;function o1({layer:i,geometry:e}){let{count:t}=e.getAttribute("position"),n=s=>new _t(new Uint8Array(t).fill(s),1,!0);return i!=="skin"&&!e.getAttribute("_ao")&&e.setAttribute("_ao",n(255)),i==="nerves"&&!e.getAttribute("_along")&&e.setAttribute("_along",n(0)),e}var As=class{constructor(e,t){this.group=new kn,this.materials=t,this.drawn=[],this.opacities={},this.causes=new Nu(e);for(let n of e.meshes){o1(n);for(let s of n.mirrored?[N0,D0]:[n.layer==="skin"?r1:N0])this.#e(n,s)}for(let n of new Set(e.meshes.map(s=>s.layer)))this.setOpacity(n,1)}#e(e,t){let{layer:n,variant:s=""}=e,r=i1[n]||["depth","surface"];for(let o of r){let a=new sn(e.geometry,this.materials[o](n,t));a.position.fromArray(e.origin),a.scale.setScalar(e.scale),t===D0&&(a.position.x*=-1,a.scale.x*=-1),a.updateMatrix(),a.matrixAutoUpdate=!1,a.frustumCulled=!1,this.group.add(a),this.drawn.push({mesh:a,layer:n,side:t,middle:!e.mirrored,variant:s,pass:o})}}setOpacity(e,t){this.opacities[e]=t,this.materials.opacityOf(e).value=t;for(let n of this.drawn)n.layer===e&&this.#t(n,t)}#t({mesh:e,layer:t,pass:n},s){let r=ci.has(t),o=(s>=I0||s===0)&&!r,a=(t1[t]||(o?0:n1))*2;e.visible=r||s>0,n==="through"||n==="glow"?e.renderOrder=s1*2+(n==="glow"?1:0):n==="strong"||n==="inside"?e.renderOrder=a-1:n==="depth"?(e.renderOrder=a,e.visible&&=!o):(e.renderOrder=a+1,e.material.depthWrite=o,e.material.transparent===o&&(e.material.transparent=!o,e.material.needsUpdate=!0)),n==="depth"&&(e.material.transparent=!0)}setCutting(e){for(let{mesh:t,layer:n,pass:s}of this.drawn)s==="inside"&&(t.visible=e&&this.opacities[n]>=I0)}shows(e){return this.drawn.some(({layer:t,mesh:n})=>t===e&&n.visible)}setActive({lit:e,layers:t,pressing:n={},faint:s=L0,variants:r=[]}){let o=(a,{side:c,middle:l})=>l?a.some(Boolean):a[c];for(let a of this.drawn){let{mesh:c,layer:l,pass:u}=a,h=!(this.opacities[l]>0);if(l==="causes")c.visible=this.causes.shows(c.geometry)&&o(u==="surface"?s:t.causes,a);else{if(u==="inside")continue;u==="through"||u==="glow"?c.visible=!h&&o(e,a):u==="strong"?c.visible=o(n[l]||L0,a):ci.has(l)?c.visible=o(t[l],a):l in Ca&&h?c.visible=u==="surface"&&o(t[l],a):a.variant&&(c.visible=!h)}a.variant&&(c.visible&&=r.includes(a.variant))}}};var Du=`
  vec3 linear(vec3 c) { return pow(c, vec3(2.2)); }
  vec3 shown(vec3 c) {
    c = c / (1.0 + max(c - 0.7, 0.0) * 0.7);
    return pow(clamp(c, 0.0, 1.0), vec3(1.0 / 2.2));
  }
  vec3 upward() { return normalize((viewMatrix * vec4(0.0, 0.0, 1.0, 0.0)).xyz); }
  vec3 lit(vec3 base, vec3 n, vec3 v, vec3 up, float open, float gloss) {
    vec3 keyWay = normalize(vec3(-0.62, 0.62, 0.52));
    vec3 fillWay = normalize(vec3(0.85, -0.1, 0.4));
    float key = max(0.0, (dot(n, keyWay) + 0.12) / 1.12);
    float fill = max(0.0, (dot(n, fillWay) + 0.3) / 1.3);
    float facing = max(0.0, dot(n, v));
    vec3 sky = mix(vec3(0.20, 0.15, 0.12), vec3(0.40, 0.40, 0.42), 0.5 + 0.5 * dot(n, up));
    float cave = open * open;
    vec3 warm = mix(vec3(1.07, 0.93, 0.78), vec3(1.0), smoothstep(0.0, 0.6, key * open));
    vec3 c = base * warm * (sky * mix(0.3, 1.0, cave)
      + vec3(1.0, 0.96, 0.89) * key * 0.98 * mix(0.45, 1.0, open)
      + vec3(0.72, 0.8, 0.92) * fill * 0.14 * open);
    c *= mix(0.5, 1.0, smoothstep(0.0, 0.5, facing));
    vec3 behind = normalize(vec3(0.4, 0.75, -0.5));
    float rim = pow(1.0 - facing, 3.0) * smoothstep(-0.2, 0.9, dot(n, behind));
    c += vec3(1.0, 0.95, 0.85) * rim * 0.2 * open;
    float spec = pow(max(0.0, dot(n, normalize(keyWay + v))), 34.0);
    return c + vec3(1.0, 0.97, 0.92) * spec * gloss * open;
  }
`;var Ou=`
  uniform sampler2D uLooks;
  uniform float uSide;
  ivec2 lookAt(float index, float side) {
    int i = int(index + 0.5);
    return ivec2(i % LOOK_COLUMNS, ((i / LOOK_COLUMNS) * 2 + int(side)) * LOOK_TEXELS);
  }
  float sideAt(float worldX) { return uSide > 1.5 ? (worldX > 0.0 ? 1.0 : 0.0) : uSide; }
`,cr=`
  uniform float uHide;
  varying float vX;
`,Ed=`
  uniform vec4 uCut;
  uniform float uCutFront;
  bool isCut(vec3 p) {
    if (uCut.w <= 0.0) return false;
    float away = length(uCut.xyz);
    vec3 sight = uCut.xyz / away;
    float near = dot(p, sight);
    return near < away - uCutFront && length(p - sight * near) < uCut.w * near / away;
  }
`,Uu=`
  uniform float uPixel;
  float stripes(float p, float share) {
    float wave = abs(fract(p) - 0.5) * 2.0;
    float soft = fwidth(p) * 2.0;
    return smoothstep(1.0 - share - soft, 1.0 - share + soft, wave);
  }
  vec2 onScreen() { return gl_FragCoord.xy / uPixel; }
  float hatch() { vec2 p = onScreen(); return stripes((p.x + p.y) / 9.0, 0.5); }
  float crosses() {
    vec2 p = onScreen();
    return max(stripes((p.x + p.y) / 8.0, 0.32), stripes((p.x - p.y) / 8.0, 0.32));
  }
  float dots() {
    vec2 p = onScreen() / 6.0;
    p.x += 0.5 * mod(floor(p.y), 2.0);
    return 1.0 - smoothstep(0.24, 0.4, length(fract(p) - 0.5));
  }
`;var O0=`
  ${Ou}
  ${cr}
  attribute float _part;
  attribute float _ao;
  #ifdef NERVE
  attribute float _along;
  varying float vAlong;
  #endif
  uniform float uGrow;
  uniform float uHeight;
  uniform float uOpacity;
  uniform float uLeast;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying float vOpen;
  flat varying vec4 vLook;
  flat varying vec4 vState;
  flat varying vec4 vRest;
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    ivec2 at = lookAt(_part, sideAt(world.x));
    vLook = texelFetch(uLooks, at, 0);
    vState = texelFetch(uLooks, at + ivec2(0, 1), 0) * 255.0;
    vRest = texelFetch(uLooks, at + ivec2(0, 2), 0);
    vNormal = normalize(normalMatrix * normal);
    vec4 eye = viewMatrix * world;
    float grow = uGrow;
    #ifdef NERVE
    // a thin nerve seen from afar keeps about a pixel, or it would break into dashes
    grow += 0.3 * 2.0 * (isOrthographic ? 1.0 : -eye.z) / (projectionMatrix[1][1] * uHeight);
    #endif
    eye.xyz += vNormal * grow;
    vToEye = isOrthographic ? vec3(0.0, 0.0, 1.0) : -eye.xyz;
    vOpen = _ao;
    vX = world.x;
    gl_Position = projectionMatrix * eye;
    #ifdef NERVE
    vAlong = _along;
    #endif
    if (vState.w > 1.5) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #ifdef ONLY_LIT
    if (vState.y < LIT_FROM) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #endif
    #ifdef OWN_OPACITY
    if (vLook.a < uLeast) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #elif !defined(NERVE)
    // a layer that is off still shows what presses on the nerve
    if (uOpacity < 0.01 && vState.y < 1.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #endif
  }
`,U0=`
  ${Uu}
  ${Du}
  ${cr}
  ${Ed}
  uniform vec3 uPaper;
  uniform float uThrough;
  uniform vec3 uHover;
  uniform float uOpacity;
  uniform float uGloss;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying float vOpen;
  flat varying vec4 vLook;
  flat varying vec4 vState;
  flat varying vec4 vRest;
  #ifdef NERVE
  varying float vAlong;
  #endif
  float cover() {
    float on = step(0.5, vState.x);
    #ifdef NERVE
    on *= step(vState.z / 255.0, vAlong);
    #endif
    if (vState.x > 4.5) return on * mix(0.35, 1.0, crosses());
    if (vState.x > 3.5) return on * 0.5;
    if (vState.x > 2.5) return on * mix(0.2, 1.0, hatch());
    if (vState.x > 1.5) return on * mix(0.2, 1.0, dots());
    return on;
  }
  void main() {
    if (vX * uHide > 4.0) discard;
    #ifdef CUTS
    if (vState.y < 0.5 && isCut(-vToEye)) discard;
    #endif
    vec3 n = normalize(vNormal), v = normalize(vToEye);
    float covered = cover();
    #ifdef GLOW
      if (covered < 0.05) discard;
      float core = max(0.0, dot(n, v));
      float shine = GLOW * (0.4 + vState.y / 255.0) * covered * core * core * core;
      gl_FragColor = vec4(shown(linear(vLook.rgb) * 1.1 + vec3(0.2, 0.07, 0.0)), shine);
      return;
    #endif
    vec3 base = linear(mix(uPaper, vRest.rgb, vRest.a));
    base = mix(base, linear(vLook.rgb), covered);
    if (vState.w > 0.5 && vState.w < 1.5) base = mix(base, linear(uHover), 0.35);
    #ifdef INSIDE
      // what a cut lays open looks like a sawn surface, not like a hollow shell
      gl_FragColor = vec4(shown(base * 0.62), 1.0);
      return;
    #endif
    vec3 c = lit(base, n, v, upward(), vOpen, uGloss);
    c += linear(vLook.rgb) * covered * (vState.y / 255.0) * 0.7;
    float alpha = max(uOpacity, vState.y > 0.5 ? vLook.a * covered : 0.0);
    #ifdef OWN_OPACITY
    alpha = vLook.a * (vState.x > 0.5 ? mix(0.45, 1.0, covered) : 1.0);
    alpha = mix(min(1.0, alpha * 1.5), alpha, max(0.0, dot(n, v)));
    #endif
    #ifdef THROUGH
      if (covered < 0.05) discard;
      alpha = min(1.0, 2.0 * uThrough) * covered;
      #ifdef LAID_OPEN
      if (uCut.w > 0.0) alpha *= LAID_OPEN;
      #endif
    #endif
    gl_FragColor = vec4(shown(c), alpha);
  }
`,F0=`
  ${cr}
  ${Ed}
  varying vec3 vToEye;
  void main() {
    if (vX * uHide > 4.0) discard;
    #ifdef CUTS
    if (isCut(-vToEye)) discard;
    #endif
    gl_FragColor = vec4(0.0);
  }
`;var k0=`
  uniform vec3 uMap;  // whether a map is drawn; whether the fields' borders are; whether it fades
  uniform vec3 uInk;
  uniform vec3 uAccent;
  varying vec4 vMap;
  varying vec4 vMapMore;
  vec4 mapped(vec3 n, vec3 v, float covered) {
    vec3 skin = linear(uSkin);
    vec2 p = onScreen();
    vec3 plain = skin * (1.0 - 0.3 * soft(vMapMore.x) * stripes((p.x + p.y) / 7.0, 0.22));
    vec3 colour = linear(vMap.rgb / max(vMap.a, 0.01));
    // dots and hatches of what is possible or varies show through the kept colour
    float kept = soft(vMapMore.y) * mix(1.0, covered, step(0.5, uMap.z) * soft(vMapMore.z));
    colour = mix(mix(colour, skin, 0.68), colour, kept);
    vec3 base = mix(plain, colour, soft(vMap.a));
    base = mix(base, linear(uInk), 0.75 * uMap.y * smoothstep(0.36, 0.47, vMapMore.w));
    float ring = uMap.z * smoothstep(0.3, 0.45, 0.5 - abs(vMapMore.z - 0.5));
    base = mix(base, linear(uAccent), 0.9 * ring);
    float hover = edge(vMore.y);
    base = mix(base, linear(uHover), 0.12 * soft(vMore.y) + 0.8 * hover);
    // flatter than flesh, so that a colour is the legend's from wherever it is seen
    vec3 c = mix(base, lit(base, n, v, upward(), 1.0, 0.0), 0.5);
    return vec4(shown(c), 0.97 * clamp(uOpacity / 0.35, 0.0, 1.0));
  }
`;var B0=`
  ${Ou}
  ${cr}
  attribute vec4 _territory;
  uniform float uFirst;
  varying vec4 vMap;      // colour of the map, by the share that has one; and that share
  varying vec4 vMapMore;  // shares of blank, kept, lit; of the weaker patch in another field
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vTint;     // colour of the state, by the share that has one; and that share
  varying vec4 vPattern;  // shares of solid, dots, hatch, outline
  varying vec3 vMore;     // shares of crosses and of what the pointer is on; opacity
  float add(float territory, float share, float side) {
    if (territory > 254.5) return -1.0;
    ivec2 at = lookAt(uFirst + territory, side);
    vec4 look = texelFetch(uLooks, at, 0);
    vec4 state = texelFetch(uLooks, at + ivec2(0, 1), 0) * 255.0;
    int pattern = int(state.x + 0.5);
    if (pattern > 0 && pattern != 4) vTint += share * vec4(look.rgb, 1.0);
    vPattern += share * vec4(equal(ivec4(pattern), ivec4(1, 2, 3, 4)));
    vMore += share * vec3(pattern == 5 ? 1.0 : 0.0, state.w, look.a);
    vec4 map = texelFetch(uLooks, at + ivec2(0, 2), 0);
    vMap += share * vec4(map.rgb, 1.0) * step(0.5, map.a);
    float lit = pattern > 0 && pattern != 4 ? 1.0 : 0.0;
    vMapMore.xyz += share * vec3(step(map.a, 0.5), max(lit, step(0.5, state.y)), lit);
    return state.z;
  }
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    vTint = vec4(0.0);
    vPattern = vec4(0.0);
    vMore = vec3(0.0);
    vMap = vMapMore = vec4(0.0);
    float second = _territory.z / 255.0;
    float side = sideAt(world.x);
    float field = add(_territory.x, 1.0 - second, side);
    float other = add(_territory.y, second, side);
    vMapMore.w = field < 0.0 || other < 0.0 || abs(field - other) < 0.5 ? 0.0 : second;
    vNormal = normalize(normalMatrix * normal);
    vec4 eye = viewMatrix * world;
    vToEye = isOrthographic ? vec3(0.0, 0.0, 1.0) : -eye.xyz;
    vX = world.x;
    gl_Position = projectionMatrix * eye;
  }
`,z0=`
  ${Uu}
  ${Du}
  ${cr}
  uniform vec3 uSkin;
  uniform vec3 uOutline;
  uniform float uFade;
  uniform vec3 uHover;
  uniform float uOpacity;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vTint;
  varying vec4 vPattern;
  varying vec3 vMore;
  // a soft band along a border: a hairline would show every triangle of the skin
  float edge(float share) {
    float away = abs(share - 0.5) * 2.0;
    return 1.0 - smoothstep(0.0, 0.55, away);
  }
  float soft(float share) { return smoothstep(0.32, 0.68, share); }
  ${k0}
  void main() {
    if (vX * uHide > 4.0) discard;
    vec3 n = normalize(vNormal), v = normalize(vToEye);
    float rim = pow(1.0 - max(0.0, dot(n, v)), 2.4);
    float covered = soft(vPattern.x) + mix(0.06, 0.9, dots()) * soft(vPattern.y)
      + mix(0.14, 0.95, hatch()) * soft(vPattern.z) + mix(0.1, 0.9, crosses()) * soft(vMore.x);
    covered = clamp(covered, 0.0, 1.0);
    if (uMap.x > 0.5) {
      gl_FragColor = mapped(n, v, covered);
      gl_FragColor.a *= uFade;
      return;
    }
    covered *= vMore.z;
    float wash = smoothstep(0.1, 0.9, vPattern.w);
    #ifdef OUTLINES
    float sparedLine = 0.85 * edge(vPattern.w);
    #else
    float sparedLine = 0.0;
    #endif
    float hoverLine = edge(vMore.y);
    vec3 base = mix(linear(uSkin), linear(uOutline), 0.3 * wash);
    base = mix(base, linear(vTint.rgb / max(vTint.a, 0.01)), covered);
    base = mix(base, linear(uHover), 0.22 * soft(vMore.y));
    vec3 c = lit(base, n, v, upward(), 1.0, 0.03);
    c = mix(c, c * 0.55 + linear(vTint.rgb / max(vTint.a, 0.01)) * 0.5, covered);
    float shell = uOpacity * uOpacity;
    float alpha = mix(shell * 0.72, 1.0, shell * shell) + rim * uOpacity * (0.55 + 0.45 * uOpacity);
    float strong = mix(0.42, 0.9, smoothstep(0.0, 0.8, uOpacity));
    alpha = max(alpha, strong * covered + rim * covered * 0.2);
    alpha = max(alpha, max(0.16 * soft(vMore.y), 0.14 * wash));
    float lines = max(sparedLine, hoverLine) * smoothstep(0.04, 0.4, dot(n, v));
    vec3 line = linear(hoverLine > sparedLine ? uHover : uOutline);
    c = mix(c, lit(line, n, v, upward(), 1.0, 0.0), lines * 0.9);
    alpha = clamp(max(alpha, lines * 0.8), 0.0, 1.0);
    gl_FragColor = vec4(shown(c), alpha * uFade);
  }
`;var a1={bones:.09,discs:.16,dura:.06,muscles:.12,nerves:.3,deep:.1,ligaments:.2,vessels:.25,causes:.2},c1="0.5",l1=4,V0="1.0",u1="20.0",H0=.8,h1="0.4";function Mo([i,e,t]){let n=new Ne;return Object.assign(n,{r:i/255,g:e/255,b:t/255})}var Es=class{constructor(e,t,n,{outlines:s=!1}={}){this.opacity={},this.outlines=s;let r=t.look("skin","spared").color||t.atRest("skin");this.shared={uLooks:{value:e.texture},uPixel:{value:1},uHeight:{value:1},uHide:{value:0},uCut:{value:new it},uCutFront:{value:0},uFade:{value:1},uFirst:{value:n},uThrough:{value:t.through},uPaper:{value:Mo(t.paper)},uHover:{value:Mo(t.focus)},uOutline:{value:Mo(r)},uSkin:{value:Mo(t.atRest("skin"))},uInk:{value:Mo(t.ink)},uAccent:{value:Mo(t.accent)},uMap:e.map},this.made=[]}opacityOf(e){return this.opacity[e]||={value:1},this.opacity[e]}#e(e,t,n){let s=e==="skin",{defines:r={},grow:o=0,least:a=.02,fragment:c,...l}=n,u={...e==="nerves"&&{NERVE:1},...Jl.has(e)&&{CUTS:1},...ci.has(e)&&{OWN_OPACITY:1},...s&&this.outlines&&{OUTLINES:1}},h=new $n({vertexShader:s?B0:O0,fragmentShader:c||(s?z0:U0),defines:{LOOK_COLUMNS:ys,LOOK_TEXELS:Ql,...u,...r},uniforms:{...this.shared,uOpacity:this.opacityOf(e),uSide:{value:t},uGrow:{value:o},uLeast:{value:a},uGloss:{value:a1[e]||0}},side:rn,depthFunc:us,...l});return this.made.push(h),h}surface(e,t){return this.#e(e,t,{})}strong(e,t){return this.#e(e,t,{least:H0,transparent:!0})}inside(e,t){return this.#e(e,t,{defines:{INSIDE:1},side:Wt})}depth(e,t){return this.#e(e,t,{fragment:F0,colorWrite:!1})}through(e,t){let n=e==="causes"&&{LIT_FROM:u1,LAID_OPEN:h1};return this.#e(e,t,{least:H0,defines:{ONLY_LIT:1,THROUGH:1,LIT_FROM:V0,...n},transparent:!0,depthWrite:!1,depthFunc:Nr})}glow(e,t){return this.#e(e,t,{defines:{ONLY_LIT:1,GLOW:c1,LIT_FROM:V0},grow:l1,transparent:!0,depthWrite:!1,depthTest:!1})}dispose(){this.made.forEach(e=>e.dispose())}};function f1({geometry:i,origin:e,scale:t}){let n=i.getAttribute("position"),s=new Float32Array(n.count*3);for(let r=0;r<n.count;r++)s[3*r]=-Math.abs(n.getX(r)*t+e[0]),s[3*r+1]=n.getY(r)*t+e[1],s[3*r+2]=n.getZ(r)*t+e[2];return s}var Rd=class{constructor(e){let t=[1/0,1/0,1/0],n=[-1/0,-1/0,-1/0];for(let s of e)for(let r=0;r<s.length;r++){let o=r%3;s[r]<t[o]&&(t[o]=s[r]),s[r]>n[o]&&(n[o]=s[r])}this.low=t.map(s=>s-16),this.size=n.map((s,r)=>Math.ceil((s-t[r])/4)+8),this.cells=new Float32Array(this.size[0]*this.size[1]*this.size[2])}at(e,t,n){let[s,r,o]=this.size,a=Math.min(s-1,Math.max(0,Math.round((e-this.low[0])/4))),c=Math.min(r-1,Math.max(0,Math.round((t-this.low[1])/4)));return(Math.min(o-1,Math.max(0,Math.round((n-this.low[2])/4)))*r+c)*s+a}addTriangles(e,t,n){for(let s=0;s<t.length;s+=3){let r=t[s]*3,o=t[s+1]*3,a=t[s+2]*3,c=e[o]-e[r],l=e[o+1]-e[r+1],u=e[o+2]-e[r+2],h=e[a]-e[r],f=e[a+1]-e[r+1],d=e[a+2]-e[r+2],m=Math.hypot(l*d-u*f,u*h-c*d,c*f-l*h)/2,y=this.at(e[r]+(c+h)/3,e[r+1]+(l+f)/3,e[r+2]+(u+d)/3);this.cells[y]+=n*m/16}}blur(){let[e,t]=this.size;for(let n of[1,e,e*t]){let s=this.cells,r=new Float32Array(s.length);for(let o=n;o<s.length-n;o++)r[o]=(s[o-n]+s[o]+s[o+n])/3;this.cells=r}}};function G0({layer:i,geometry:e}){return i!=="skin"&&!e.getAttribute("_ao")}function*W0(i){if(!i.length)return;let e=[];for(let s of i)e.push(f1(s)),yield;let t=new Rd(e);yield;for(let[s,{geometry:r,mirrored:o}]of i.entries())t.addTriangles(e[s],r.index.array,o?1:.5),yield;for(let s=0;s<2;s++)t.blur(),yield;let n=[];for(let[s,r]of i.entries())n.push(d1(r,e[s],t)),yield;i.forEach(({geometry:s},r)=>{let o=s.getAttribute("_ao");o.array.set(n[r]),o.needsUpdate=!0})}function d1({geometry:i,origin:e,scale:t},n,s){let r=i.getAttribute("normal"),o=i.getAttribute("position"),a=new Uint8Array(o.count);for(let c=0;c<o.count;c++){let l=o.getX(c)*t+e[0]>0?-1:1,u=s.at(Math.min(0,n[3*c]+l*8*r.getX(c)),n[3*c+1]+8*r.getY(c),n[3*c+2]+8*r.getZ(c)),h=Math.max(0,s.cells[u]-.2);a[c]=255*Math.max(.18,1-1.5*h)}return a}var p1=[["bones","discs"],["muscles"]],Fu=class{constructor(e,t){this.scene=e,this.anatomy=new Iu(e),this.palette=new ao(e.looks),this.rules=new nu(e,this.palette),this.looks=new wi(e.parts.length+e.territories.length),this.emphasis=new Lu(this.anatomy,this.looks),this.materials=new Es(this.looks,this.palette,e.parts.length),this.unshaded=e.meshes.filter(G0),this.layers=new As(e,this.materials),this.picker=new Au(e,this.layers,this.looks);for(let[n,s]of Object.entries(t))this.#e(n,s)}dress(e){this.shown=e,this.emphasis.forget(),this.sites=Ji(this.scene,e),this.anatomy.variants=e.variants||[],this.layers.causes.draw(this.sites.flatMap(({parts:t})=>Object.keys(t))),this.active=this.rules.write(this.looks,e),this.layers.setActive(this.active)}setLayer(e,t){this.#e(e,t),ci.has(e)?this.dress(this.shown):(this.active=this.rules.active(this.shown),this.layers.setActive(this.active))}#e(e,t){this.rules.opacities[e]=t,this.layers.setOpacity(e,t)}seenFrom({hide:e,ratio:t,height:n,camera:s}){let{uHide:r,uPixel:o,uHeight:a}=this.materials.shared;this.layers.setCutting(b_(this,s)),this.picker.hide=e,this.picker.isCut=c=>S_(this.materials.shared,s,c),r.value=e,o.value=t,a.value=n}*shade(e){for(let[t,n]of p1.entries())yield*W0(this.unshaded.filter(({layer:s})=>n.includes(s))),(t===0||n.some(s=>this.layers.shows(s)))&&e(),yield}*hierarchies(){for(;this.picker.prepareOne();)yield}triangles(){let t=this.scene.meshes.filter(({layer:n,variant:s})=>!s&&n!=="causes").map(({geometry:n,mirrored:s})=>[n.index.count/3,s?2:1]);return{unique:t.reduce((n,[s])=>n+s,0),bothSides:t.reduce((n,[s,r])=>n+s*r,0)}}dispose(){this.scene.meshes.forEach(({geometry:e})=>e.dispose()),this.materials.dispose(),this.looks.texture.dispose()}};function X0({drawn:i,times:e,later:t,heel:n,aim:s,stage:r}){let{unique:o,bothSides:a}=i?.triangles()||{};return{...e,...t.spent,heel:n.took,pick:s.took,calls:r.calls,drawnTriangles:r.triangles,sceneTriangles:o,sceneTrianglesBothSides:a}}var q0=Object.freeze({medial:{way:[1,.12,.12],up:[0,0,1],middle:[0,-16,14],half:66},lateral:{way:[-1,.12,.12],up:[0,0,1],middle:[0,-16,14],half:66},posterior:{way:[0,1,.12],up:[0,0,1],middle:[0,0,18],half:66},plantar:{way:[0,.12,-1],up:[0,-1,0],middle:[0,-26,0],half:74}}),m1=Object.freeze({skin:.72,bones:1,nerves:1,deep:0,dura:0}),g1=Object.freeze(["muscles","discs","ligaments","vessels","causes"]),Y0=150,Cd=500,ku=class{constructor({scene:e,anatomy:t,looks:n,palette:s}){let r=t.box("bone:calcaneus")||t.box("deep:heel_fat_pad");if(this.heel=r?r.min.clone().add(r.max).multiplyScalar(.5):null,!this.heel)return;let a=e.meshes.filter(({layer:c})=>!g1.includes(c)).map(c=>_1(c,this.heel)).filter(Boolean);this.materials=new Es(n,s,e.parts.length,{outlines:!0}),this.layers=new As({...e,meshes:a},this.materials);for(let[c,l]of Object.entries(m1))this.layers.setOpacity(c,l);this.scene=new Vi,this.scene.add(this.layers.group),this.camera=new Ki(-1,1,1,-1,Cd-75,Cd+90)}draw(e,{name:t,canvas:n},s,{lit:r,layers:o,variants:a}){!this.heel||!q0[t]||(this.layers.setActive({lit:r,variants:a,layers:o}),this.#e(e,q0[t],n,s?-1:1))}#e(e,t,n,s){let r=Math.min(globalThis.devicePixelRatio||1,2),o=Math.max(1,Math.round((n.clientWidth||n.width)*r)),a=Math.max(1,Math.round((n.clientHeight||n.height)*r));this.materials.shared.uPixel.value=r,this.materials.shared.uHeight.value=a/r,this.materials.shared.uHide.value=s,this.#t(t,o/a,s),this.target||=new Sn(o,a,{samples:4}),this.target.setSize(o,a),e.setRenderTarget(this.target),e.clear(),e.render(this.scene,this.camera);let c=new Uint8Array(o*a*4);e.readRenderTargetPixels(this.target,0,0,o,a,c),e.setRenderTarget(null),Object.assign(n,{width:o,height:a}),n.getContext("2d").putImageData(x1(c,o,a),0,0)}#t({way:e,up:t,middle:n,half:s},r,o){let a=([h,f,d])=>new L(h*o,f,d),{camera:c}=this,l=a(this.heel.toArray()).add(a(n));c.up.set(...t),c.position.copy(l).add(a(e).setLength(Cd)),c.lookAt(l);let u=Math.max(s,s*r);Object.assign(c,{left:-u,right:u,top:u/r,bottom:-u/r}),c.updateProjectionMatrix()}dispose(){this.target?.dispose(),this.materials?.dispose(),this.layers?.drawn.forEach(({mesh:e})=>e.geometry.dispose())}};function _1(i,e){let t=i.geometry.getAttribute("position"),{index:n}=i.geometry,s=new Uint8Array(t.count),[r,o,a]=i.origin;for(let u=0;u<t.count;u++){let h=Math.abs(t.getX(u)*i.scale+r)-Math.abs(e.x),f=t.getY(u)*i.scale+o-e.y,d=t.getZ(u)*i.scale+a-e.z;s[u]=+(h*h+f*f+d*d<Y0*Y0)}let c=[];for(let u=0;u<n.count;u+=3){let[h,f,d]=[n.array[u],n.array[u+1],n.array[u+2]];(s[h]||s[f]||s[d])&&c.push(h,f,d)}if(!c.length)return null;let l=new Qt;for(let[u,h]of Object.entries(i.geometry.attributes))l.setAttribute(u,h);return l.setIndex(new _t(new Uint32Array(c),1)),{...i,geometry:l}}function x1(i,e,t){let n=new ImageData(e,t),s=e*4;for(let r=0;r<t;r++)n.data.set(i.subarray((t-1-r)*s,(t-r)*s),r*s);for(let r=0;r<n.data.length;r+=4){let o=n.data[r+3]/255;if(o>0&&o<1)for(let a=0;a<3;a++)n.data[r+a]/=o}return n}var y1=30,Bu=class{constructor(e,t){this.stage=e,this.body=t,this.canvases=[],this.views=null,this.held=!0,this.took=void 0}setCanvases(e){this.canvases=e,this.start()}start(){this.held||this.#e(0)}release(){this.held=!1,this.start()}#e(e){if(clearTimeout(this.timer),!this.body()||e>=this.canvases.length)return;let t=e?0:y1;this.timer=setTimeout(()=>requestAnimationFrame(()=>this.#t(e)),t)}#t(e){let t=this.body();if(!t||this.stage.lost||this.stage.disposed||!this.canvases[e])return;let n=performance.now();this.views||=new ku(t),this.views.draw(this.stage.renderer,this.canvases[e],+(t.shown.side==="left"),t.active),this.took=performance.now()-n,this.#e(e+1)}forget(){clearTimeout(this.timer),this.held=!0,this.views?.dispose(),this.views=null}};var K0=`.rth-labels {
  position: absolute;
  inset: 0;
  overflow: hidden;
  pointer-events: none;
  font:
    12.5px/1.3 system-ui,
    "Segoe UI",
    Roboto,
    "DejaVu Sans",
    sans-serif;
  color: #1f2933;
}
.rth-labels svg {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.rth-labels line {
  stroke: #8b95a0;
  stroke-width: 1;
}
.rth-labels circle {
  fill: #fffefb;
  stroke: #66727f;
  stroke-width: 1.2;
}
.rth-label {
  position: absolute;
  top: 0;
  left: 0;
  padding: 2px 8px;
  border: 1px solid #e6e1d8;
  border-radius: 6px;
  background: #fffffff0;
  white-space: nowrap;
  max-width: min(250px, 45%);
  overflow: hidden;
  text-overflow: ellipsis;
  box-sizing: border-box;
}
.rth-label.lit {
  border-color: #efb8a6;
  color: #a8320f;
}
.rth-mark .rth-label {
  max-width: none;
  white-space: normal;
  width: max-content;
  border-color: #e4572e;
  background: #fff6f2;
  color: #a8320f;
  font-weight: 600;
}
.rth-mark .rth-label span {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
}
.rth-ring {
  position: absolute;
  top: 0;
  left: 0;
  width: 22px;
  height: 22px;
  margin: -12px;
  border: 2px solid #e4572e;
  border-radius: 50%;
  box-shadow:
    0 0 0 2px #fffefbcc,
    inset 0 0 0 2px #fffefb99;
}
.rth-mark.pain .rth-ring {
  border-style: dashed;
  border-color: #9c2f5a;
}
.rth-mark.pain .rth-label {
  border-color: #9c2f5a;
  background: #fdf4f8;
  color: #7c2147;
}
.rth-mark.beside .rth-ring {
  display: none;
}
`;var zu=26,lr=12,b1=186,S1=240,$0=130,Pd=96,M1=72,w1=36,T1=14,Vu=class{constructor(e){this.box=document.createElement("div"),this.box.className="rth-labels";let t=document.createElement("style");t.textContent=K0,this.names=document.createElement("div"),this.marks=document.createElement("div"),this.lines=document.createElementNS("http://www.w3.org/2000/svg","svg"),this.lines.setAttribute("aria-hidden","true"),this.box.append(t,this.lines,this.names,this.marks),e.append(this.box),this.items=[],this.spots=[]}setNames(e){this.items=e.map(t=>({...t,node:Z0(t)})),this.names.replaceChildren(...this.items.map(t=>t.node))}setMarks(e){this.spots=e.map(t=>({...t,node:A1(t)})),this.marks.replaceChildren(...this.spots.map(t=>t.node))}place(e){if(!this.items.length&&!this.spots.length)return this.lines.replaceChildren();let{clientWidth:t,clientHeight:n}=this.box,s={left:0,top:0,width:t,height:n},r=this.spots.flatMap(c=>E1(c,Ts(c.at,e,s),s)),o=this.items.map(c=>({item:c,at:Ts(c.at,e,s)}));for(let{item:c,at:l}of o)c.node.hidden=!l;let a=t/2-T1;for(let c of[!0,!1]){let l=o.filter(({at:u})=>u&&u[0]<a===c).sort((u,h)=>u.at[1]-h.at[1]);r.push(...C1(l,c,t,n))}return this.lines.replaceChildren(...r)}dispose(){this.box.remove()}};function Z0({text:i,lit:e}){let t=document.createElement("div");return t.className=e?"rth-label lit":"rth-label",t.textContent=i,t}function A1({text:i,pain:e,beside:t}){let n=document.createElement("div");n.className=`rth-mark${e?" pain":""}${t?" beside":""}`;let s=document.createElement("div");if(s.className="rth-ring",n.append(s),i){let r=Z0({text:""});r.append(Object.assign(document.createElement("span"),{textContent:i})),n.append(r)}return n}function E1({node:i,beside:e},t,n){let{width:s,height:r}=n;if(i.hidden=!t,!t)return[];let[o,a]=i.children;if(o.style.transform=`translate(${t[0]}px,${t[1]}px)`,!a)return[];if(e)return R1(a,e,t,n);a.style.maxWidth=`${Math.min(b1,Math.max(t[0],s-t[0])-36)}px`;let c=t[0]+24+a.offsetWidth>s,l=c?t[0]-20:t[0]+20,u=a.offsetHeight/2+lr,h=Math.min(r-u,Math.max(u,t[1]));return a.style.transform=Id(l,h,c?-100:0),[]}function R1(i,e,[t,n],{width:s,height:r}){let o=d=>(d?t:s-t)-Pd-lr,a=e==="left",c=o(a)<$0?!a:a,l=Math.max($0,Math.min(S1,o(c)));i.style.maxWidth=`${l}px`;let u=t+(c?-Pd:Pd),h=i.offsetHeight/2+lr,f=Math.min(r-h,Math.max(h+w1,n-M1));return i.style.transform=Id(u,f,c?-100:0),j0(u,f,[t,n])}function C1(i,e,t,n){let s=lr+zu/2,r=i.map(({at:a})=>{s=Math.max(s,a[1]);let c=s;return s+=zu,c}),o=n-lr-zu/2;for(let a=r.length-1;a>=0;a--)r[a]=Math.min(r[a],o),o=r[a]-zu;return i.flatMap(({item:a,at:c},l)=>{let u=e?lr:t-lr;a.node.style.transform=Id(u,r[l],e?0:-100);let h=e?u+a.node.offsetWidth:u-a.node.offsetWidth;return j0(h,r[l],c)})}function j0(i,e,t){let n=(s,r)=>{let o=document.createElementNS("http://www.w3.org/2000/svg",s);for(let[a,c]of Object.entries(r))o.setAttribute(a,c);return o};return[n("line",{x1:i,y1:e,x2:t[0],y2:t[1]}),n("circle",{cx:t[0],cy:t[1],r:2.6})]}function Id(i,e,t){return`translate(${i}px,${e}px) translate(${t}%,-50%)`}var Hu=class{constructor(){this.jobs=[],this.timer=0,this.spent={}}add(e,t){this.jobs.push({name:e,job:t}),this.timer||=setTimeout(()=>this.#e(),120)}#e(){let[{name:e,job:t}]=this.jobs,n=performance.now();t.next().done&&this.jobs.shift(),this.spent[e]=(this.spent[e]||0)+performance.now()-n,this.timer=this.jobs.length?setTimeout(()=>this.#e(),15):0}get done(){return!this.jobs.length}stop(){clearTimeout(this.timer),this.timer=0,this.jobs.length=0}};var P1="#fffefb",I1="#ece8df";function J0(i){let{width:e,height:t}=i,n=Object.assign(document.createElement("canvas"),{width:e,height:t}),s=n.getContext("2d"),r=s.createRadialGradient(e/2,t*.4,0,e/2,t*.4,t*.75);return r.addColorStop(0,P1),r.addColorStop(1,I1),s.fillStyle=r,s.fillRect(0,0,e,t),s.drawImage(i,0,0),n.toDataURL("image/png")}var Q0=30,L1=3;function*ex({scene:i,rules:e,anatomy:t}){let n=new wi(i.parts.length+i.territories.length);for(let[s,r]of i.states.entries()){let o={...za,selection:r};s<Q0&&e.write(n,o),Zl(t,o),(s<Q0||s%L1===0)&&(yield)}}var N1={position:[0,2e3,700],target:[0,0,540],span:[420,1120]},D1="site";function tx(i,{drawn:e,shown:{side:t}}){let{scene:n,sites:s=[]}=e||{},{cameras:r={}}=n||{},a=(i===D1?s[0]?.camera||r.back:r[i])||N1;return a.mirrored&&t==="left"?P0(a):a}function Ld(i,e){if(e===Tf)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===io||e===wa){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===io)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function nx(i){let e=new Map,t=new Map,n=i.clone();return ix(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(c){return t.get(c)}),r.bind(r.skeleton,r.bindMatrix)}),n}function ix(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)ix(i.children[n],e.children[n],t)}var Gu=class extends yi{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new Bd(t)}),this.register(function(t){return new zd(t)}),this.register(function(t){return new Vd(t)}),this.register(function(t){return new Zd(t)}),this.register(function(t){return new jd(t)}),this.register(function(t){return new Jd(t)}),this.register(function(t){return new Gd(t)}),this.register(function(t){return new Wd(t)}),this.register(function(t){return new Xd(t)}),this.register(function(t){return new qd(t)}),this.register(function(t){return new kd(t)}),this.register(function(t){return new Yd(t)}),this.register(function(t){return new Hd(t)}),this.register(function(t){return new $d(t)}),this.register(function(t){return new Kd(t)}),this.register(function(t){return new Ud(t)}),this.register(function(t){return new Wu(t,Xe.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new Wu(t,Xe.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new Qd(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let l=$i.extractUrlBase(e);o=$i.resolveURL(l,this.path)}else o=$i.extractUrlBase(e);this.manager.itemStart(e);let a=function(l){s?s(l):console.error(l),r.manager.itemError(e),r.manager.itemEnd(e)},c=new Yr(this.manager);c.setPriority(this.priority),c.setCache(this.cache),c.setPath(this.path),c.setResponseType("arraybuffer"),c.setRequestHeader(this.requestHeader),c.setWithCredentials(this.withCredentials),c.load(e,function(l){try{r.parse(l,o,function(u){t(u),r.manager.itemEnd(e)},a)}catch(u){a(u)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},c=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(c.decode(new Uint8Array(e,0,4))===cx){try{o[Xe.KHR_BINARY_GLTF]=new ep(e)}catch(h){s&&s(h);return}r=JSON.parse(o[Xe.KHR_BINARY_GLTF].content)}else r=JSON.parse(c.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let l=new ap(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});l.fileLoader.setRequestHeader(this.requestHeader);for(let u=0;u<this.pluginCallbacks.length;u++){let h=this.pluginCallbacks[u](l);h.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[h.name]=h,o[h.name]=!0}if(r.extensionsUsed)for(let u=0;u<r.extensionsUsed.length;++u){let h=r.extensionsUsed[u],f=r.extensionsRequired||[];switch(h){case Xe.KHR_MATERIALS_UNLIT:o[h]=new Fd;break;case Xe.KHR_DRACO_MESH_COMPRESSION:o[h]=new tp(r,this.dracoLoader);break;case Xe.KHR_TEXTURE_TRANSFORM:o[h]=new np;break;case Xe.KHR_MESH_QUANTIZATION:o[h]=new ip;break;default:f.indexOf(h)>=0&&a[h]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+h+'".')}}l.setExtensions(o),l.setPlugins(a),l.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function O1(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function Rt(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var Xe={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},Ud=class{constructor(e){this.parser=e,this.name=Xe.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,c=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],l,u=new Ne(16777215);c.color!==void 0&&u.setRGB(c.color[0],c.color[1],c.color[2],bn);let h=c.range!==void 0?c.range:0;switch(c.type){case"directional":l=new da(u),l.target.position.set(0,0,-1),l.add(l.target);break;case"point":l=new fa(u),l.distance=h;break;case"spot":l=new ha(u),l.distance=h,c.spot=c.spot||{},c.spot.innerConeAngle=c.spot.innerConeAngle!==void 0?c.spot.innerConeAngle:0,c.spot.outerConeAngle=c.spot.outerConeAngle!==void 0?c.spot.outerConeAngle:Math.PI/4,l.angle=c.spot.outerConeAngle,l.penumbra=1-c.spot.innerConeAngle/c.spot.outerConeAngle,l.target.position.set(0,0,-1),l.add(l.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+c.type)}return l.position.set(0,0,0),Ei(l,c),c.intensity!==void 0&&(l.intensity=c.intensity),l.name=t.createUniqueName(c.name||"light_"+e),s=Promise.resolve(l),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(c){return n._getNodeRef(t.cache,a,c)})}},Fd=class{constructor(){this.name=Xe.KHR_MATERIALS_UNLIT}getMaterialType(){return _i}extendParams(e,t,n){let s=[];e.color=new Ne(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],bn),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,Vt))}return Promise.all(s)}},kd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=Rt(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},Bd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return Rt(this.parser,e,this.name)!==null?Mn:null}extendMaterialParams(e,t){let n=Rt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new Se(r,r)}return Promise.all(s)}},zd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return Rt(this.parser,e,this.name)!==null?Mn:null}extendMaterialParams(e,t){let n=Rt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},Vd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_DISPERSION}getMaterialType(e){return Rt(this.parser,e,this.name)!==null?Mn:null}extendMaterialParams(e,t){let n=Rt(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},Hd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return Rt(this.parser,e,this.name)!==null?Mn:null}extendMaterialParams(e,t){let n=Rt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},Gd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_SHEEN}getMaterialType(e){return Rt(this.parser,e,this.name)!==null?Mn:null}extendMaterialParams(e,t){let n=Rt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new Ne(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],bn)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,Vt)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},Wd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return Rt(this.parser,e,this.name)!==null?Mn:null}extendMaterialParams(e,t){let n=Rt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},Xd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_VOLUME}getMaterialType(e){return Rt(this.parser,e,this.name)!==null?Mn:null}extendMaterialParams(e,t){let n=Rt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new Ne().setRGB(r[0],r[1],r[2],bn),Promise.all(s)}},qd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_IOR}getMaterialType(e){return Rt(this.parser,e,this.name)!==null?Mn:null}extendMaterialParams(e,t){let n=Rt(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},Yd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_SPECULAR}getMaterialType(e){return Rt(this.parser,e,this.name)!==null?Mn:null}extendMaterialParams(e,t){let n=Rt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new Ne().setRGB(r[0],r[1],r[2],bn),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,Vt)),Promise.all(s)}},Kd=class{constructor(e){this.parser=e,this.name=Xe.EXT_MATERIALS_BUMP}getMaterialType(e){return Rt(this.parser,e,this.name)!==null?Mn:null}extendMaterialParams(e,t){let n=Rt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},$d=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return Rt(this.parser,e,this.name)!==null?Mn:null}extendMaterialParams(e,t){let n=Rt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},Zd=class{constructor(e){this.parser=e,this.name=Xe.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},jd=class{constructor(e){this.parser=e,this.name=Xe.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],c=n.textureLoader;if(a.uri){let l=n.options.manager.getHandler(a.uri);l!==null&&(c=l)}return n.loadTextureImage(e,o.source,c)}},Jd=class{constructor(e){this.parser=e,this.name=Xe.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],c=n.textureLoader;if(a.uri){let l=n.options.manager.getHandler(a.uri);l!==null&&(c=l)}return n.loadTextureImage(e,o.source,c)}},Wu=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let c=s.byteOffset||0,l=s.byteLength||0,u=s.count,h=s.byteStride,f=new Uint8Array(a,c,l);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(u,h,f,s.mode,s.filter).then(function(d){return d.buffer}):o.ready.then(function(){let d=new ArrayBuffer(u*h);return o.decodeGltfBuffer(new Uint8Array(d),u,h,f,s.mode,s.filter),d})})}else return null}},Qd=class{constructor(e){this.name=Xe.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let l of s.primitives)if(l.mode!==Jn.TRIANGLES&&l.mode!==Jn.TRIANGLE_STRIP&&l.mode!==Jn.TRIANGLE_FAN&&l.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],c={};for(let l in o)a.push(this.parser.getDependency("accessor",o[l]).then(u=>(c[l]=u,c[l])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(l=>{let u=l.pop(),h=u.isGroup?u.children:[u],f=l[0].count,d=[];for(let m of h){let y=new Ae,p=new L,g=new dn,x=new L(1,1,1),S=new Qo(m.geometry,m.material,f);for(let M=0;M<f;M++)c.TRANSLATION&&p.fromBufferAttribute(c.TRANSLATION,M),c.ROTATION&&g.fromBufferAttribute(c.ROTATION,M),c.SCALE&&x.fromBufferAttribute(c.SCALE,M),S.setMatrixAt(M,y.compose(p,g,x));let b=null;for(let M in c)if(M==="_COLOR_0"){let A=c[M];S.instanceColor=new Hi(A.array,A.itemSize,A.normalized)}else if(M!=="TRANSLATION"&&M!=="ROTATION"&&M!=="SCALE"){if(b===null){let _=S.geometry;b=new Qt,b.name=_.name;for(let w in _.attributes)b.setAttribute(w,_.attributes[w]);for(let w in _.morphAttributes)b.morphAttributes[w]=_.morphAttributes[w];_.index!==null&&b.setIndex(_.index),b.morphTargetsRelative=_.morphTargetsRelative;for(let w of _.groups)b.addGroup(w.start,w.count,w.materialIndex);_.boundingBox!==null&&(b.boundingBox=_.boundingBox.clone()),_.boundingSphere!==null&&(b.boundingSphere=_.boundingSphere.clone()),b.drawRange.start=_.drawRange.start,b.drawRange.count=_.drawRange.count,b.userData=Object.assign({},_.userData),S.geometry=b}let A=c[M];b.setAttribute(M,new Hi(A.array,A.itemSize,A.normalized))}Et.prototype.copy.call(S,m),this.parser.assignFinalMaterial(S),d.push(S)}return u.isGroup?(u.clear(),u.add(...d),u):d[0]}))}},cx="glTF",Va=12,sx={JSON:1313821514,BIN:5130562},ep=class{constructor(e){this.name=Xe.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,Va),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==cx)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-Va,r=new DataView(e,Va),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let c=r.getUint32(o,!0);if(o+=4,c===sx.JSON){let l=new Uint8Array(e,Va+o,a);this.content=n.decode(l)}else if(c===sx.BIN){let l=Va+o;this.body=e.slice(l,l+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},tp=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=Xe.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},c={},l={};for(let u in o){let h=rp[u]||u.toLowerCase();a[h]=o[u]}for(let u in e.attributes){let h=rp[u]||u.toLowerCase();if(o[u]!==void 0){let f=n.accessors[e.attributes[u]],d=wo[f.componentType];l[h]=d.name,c[h]=f.normalized===!0}}return t.getDependency("bufferView",r).then(function(u){return new Promise(function(h,f){s.decodeDracoFile(u,function(d){for(let m in d.attributes){let y=d.attributes[m],p=c[m];p!==void 0&&(y.normalized=p)}h(d)},a,l,bn,f)})})}},np=class{constructor(){this.name=Xe.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},ip=class{constructor(){this.name=Xe.KHR_MESH_QUANTIZATION}},Xu=class extends xi{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=a*2,l=a*3,u=s-t,h=(n-t)/u,f=h*h,d=f*h,m=e*l,y=m-l,p=-2*d+3*f,g=d-f,x=1-p,S=g-f+h;for(let b=0;b!==a;b++){let M=o[y+b+a],A=o[y+b+c]*u,_=o[m+b+a],w=o[m+b]*u;r[b]=x*M+S*A+p*_+g*w}return r}},U1=new dn,sp=class extends Xu{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return U1.fromArray(r).normalize().toArray(r),r}},Jn={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},wo={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},rx={9728:wt,9729:Gt,9984:il,9985:to,9986:nr,9987:Zn},ox={33071:Yn,33648:Dr,10497:hs},Nd={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},rp={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},Rs={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},F1={CUBICSPLINE:void 0,LINEAR:$s,STEP:Ks},Dd={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function k1(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new Js({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:rn})),i.DefaultMaterial}function ur(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function Ei(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function B1(i,e,t){let n=!1,s=!1,r=!1;for(let l=0,u=e.length;l<u;l++){let h=e[l];if(h.POSITION!==void 0&&(n=!0),h.NORMAL!==void 0&&(s=!0),h.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],c=[];for(let l=0,u=e.length;l<u;l++){let h=e[l];if(n){let f=h.POSITION!==void 0?t.getDependency("accessor",h.POSITION):i.attributes.position;o.push(f)}if(s){let f=h.NORMAL!==void 0?t.getDependency("accessor",h.NORMAL):i.attributes.normal;a.push(f)}if(r){let f=h.COLOR_0!==void 0?t.getDependency("accessor",h.COLOR_0):i.attributes.color;c.push(f)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(c)]).then(function(l){let u=l[0],h=l[1],f=l[2];return n&&(i.morphAttributes.position=u),s&&(i.morphAttributes.normal=h),r&&(i.morphAttributes.color=f),i.morphTargetsRelative=!0,i})}function z1(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function V1(i){let e,t=i.extensions&&i.extensions[Xe.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+Od(t.attributes):e=i.indices+":"+Od(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+Od(i.targets[n]);return e}function Od(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function op(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function H1(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var G1=new Ae,ap=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new O1,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let c=a.match(/Version\/(\d+)/);s=n&&c?parseInt(c[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new la(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new pa(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new Yr(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return ur(r,a,s),Ei(a,s),Promise.all(n._invokeAll(function(c){return c.afterRoot&&c.afterRoot(a)})).then(function(){for(let c of a.scenes)c.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,c=o.length;a<c;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let c=this.associations.get(o);c!=null&&this.associations.set(a,c);for(let[l,u]of o.children.entries())r(u,a.children[l])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[Xe.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load($i.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=Nd[s.type],a=wo[s.componentType],c=s.normalized===!0,l=new a(s.count*o);return Promise.resolve(new _t(l,o,c))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],c=Nd[s.type],l=wo[s.componentType],u=l.BYTES_PER_ELEMENT,h=u*c,f=s.byteOffset||0,d=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,m=s.normalized===!0,y,p;if(d&&d!==h){let g=Math.floor(f/d),x="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+g+":"+s.count,S=t.cache.get(x);S||(y=new l(a,g*d,s.count*d/u),S=new Vr(y,d/u),t.cache.add(x,S)),p=new Hr(S,c,f%d/u,m)}else a===null?y=new l(s.count*c):y=new l(a,f,s.count*c),p=new _t(y,c,m);if(s.sparse!==void 0){let g=Nd.SCALAR,x=wo[s.sparse.indices.componentType],S=s.sparse.indices.byteOffset||0,b=s.sparse.values.byteOffset||0,M=new x(o[1],S,s.sparse.count*g),A=new l(o[2],b,s.sparse.count*c);a!==null&&(p=new _t(p.array.slice(),p.itemSize,p.normalized)),p.normalized=!1;for(let _=0,w=M.length;_<w;_++){let D=M[_];if(p.setX(D,A[_*c]),c>=2&&p.setY(D,A[_*c+1]),c>=3&&p.setZ(D,A[_*c+2]),c>=4&&p.setW(D,A[_*c+3]),c>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}p.normalized=m}return p})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let c=n.manager.getHandler(o.uri);c!==null&&(a=c)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],c=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[c])return this.textureCache[c];let l=this.loadImageSource(t,n).then(function(u){u.flipY=!1,u.name=o.name||a.name||"",u.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(u.name=a.uri);let f=(r.samplers||{})[o.sampler]||{};return u.magFilter=rx[f.magFilter]||Gt,u.minFilter=rx[f.minFilter]||Zn,u.wrapS=ox[f.wrapS]||hs,u.wrapT=ox[f.wrapT]||hs,u.generateMipmaps=!u.isCompressedTexture&&u.minFilter!==wt&&u.minFilter!==Gt,s.associations.set(u,{textures:e}),u}).catch(function(){return null});return this.textureCache[c]=l,l}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(f=>f.clone());let o=s.images[e],a=self.URL||self.webkitURL,c=o.uri||"",l=!1,u;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)u=n.getDependency("bufferView",o.bufferView).then(function(f){return new Promise(function(d,m){t.parse(f,d,m)})});else{if(o.bufferView!==void 0)c=n.getDependency("bufferView",o.bufferView).then(function(f){l=!0;let d=new Blob([f],{type:o.mimeType});return c=a.createObjectURL(d),c});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");u=Promise.resolve(c).then(function(f){return new Promise(function(d,m){let y=d;t.isImageBitmapLoader===!0&&(y=function(p){let g=new Jt(p);g.needsUpdate=!0,d(g)}),t.load($i.resolveURL(f,r.path),y,void 0,m)})})}let h=u.then(function(f){return l===!0&&a.revokeObjectURL(c),Ei(f,o),f.userData.mimeType=o.mimeType||H1(o.uri),f}).catch(function(f){throw console.error("THREE.GLTFLoader: Couldn't load texture",c),f});return this.sourceCache[e]=h,h}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[Xe.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[Xe.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let c=r.associations.get(o);o=r.extensions[Xe.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,c)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,c=this.cache.get(a);c||(c=new Xr,Pn.prototype.copy.call(c,n),c.color.copy(n.color),c.map=n.map,c.sizeAttenuation=!1,this.cache.add(a,c)),n=c}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,c=this.cache.get(a);c||(c=new Wr,Pn.prototype.copy.call(c,n),c.color.copy(n.color),c.map=n.map,this.cache.add(a,c)),n=c}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let c=this.cache.get(a);c||(c=n.clone(),r&&(c.vertexColors=!0),o&&(c.flatShading=!0),s&&(c.normalScale&&(c.normalScale.y*=-1),c.clearcoatNormalScale&&(c.clearcoatNormalScale.y*=-1)),this.cache.add(a,c),this.associations.set(c,this.associations.get(n))),n=c}e.material=n}getMaterialType(){return Js}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},c=r.extensions||{},l=[];if(c[Xe.KHR_MATERIALS_UNLIT]){let h=s[Xe.KHR_MATERIALS_UNLIT];o=h.getMaterialType(),l.push(h.extendParams(a,r,t))}else{let h=r.pbrMetallicRoughness||{};if(a.color=new Ne(1,1,1),a.opacity=1,Array.isArray(h.baseColorFactor)){let f=h.baseColorFactor;a.color.setRGB(f[0],f[1],f[2],bn),a.opacity=f[3]}h.baseColorTexture!==void 0&&l.push(t.assignTexture(a,"map",h.baseColorTexture,Vt)),a.metalness=h.metallicFactor!==void 0?h.metallicFactor:1,a.roughness=h.roughnessFactor!==void 0?h.roughnessFactor:1,h.metallicRoughnessTexture!==void 0&&(l.push(t.assignTexture(a,"metalnessMap",h.metallicRoughnessTexture)),l.push(t.assignTexture(a,"roughnessMap",h.metallicRoughnessTexture))),o=this._invokeOne(function(f){return f.getMaterialType&&f.getMaterialType(e)}),l.push(Promise.all(this._invokeAll(function(f){return f.extendMaterialParams&&f.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=pn);let u=r.alphaMode||Dd.OPAQUE;if(u===Dd.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,u===Dd.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==_i&&(l.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new Se(1,1),r.normalTexture.scale!==void 0)){let h=r.normalTexture.scale;a.normalScale.set(h,h)}if(r.occlusionTexture!==void 0&&o!==_i&&(l.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==_i){let h=r.emissiveFactor;a.emissive=new Ne().setRGB(h[0],h[1],h[2],bn)}return r.emissiveTexture!==void 0&&o!==_i&&l.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,Vt)),Promise.all(l).then(function(){let h=new o(a);return r.name&&(h.name=r.name),Ei(h,r),t.associations.set(h,{materials:e}),r.extensions&&ur(s,h,r),h})}createUniqueName(e){let t=gt.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[Xe.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(c){return ax(c,a,t)})}let o=[];for(let a=0,c=e.length;a<c;a++){let l=e[a],u=V1(l),h=s[u];if(h)o.push(h.promise);else{let f;l.extensions&&l.extensions[Xe.KHR_DRACO_MESH_COMPRESSION]?f=r(l):f=ax(new Qt,l,t),l.mode===Jn.TRIANGLE_STRIP?f=f.then(d=>Ld(d,wa)):l.mode===Jn.TRIANGLE_FAN&&(f=f.then(d=>Ld(d,io))),s[u]={primitive:l,promise:f},o.push(f)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let c=0,l=o.length;c<l;c++){let u=o[c].material===void 0?k1(this.cache):this.getDependency("material",o[c].material);a.push(u)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(c){let l=c.slice(0,c.length-1),u=c[c.length-1],h=[];for(let d=0,m=u.length;d<m;d++){let y=u[d],p=o[d],g,x=l[d];if(p.mode===Jn.TRIANGLES||p.mode===Jn.TRIANGLE_STRIP||p.mode===Jn.TRIANGLE_FAN||p.mode===void 0){let S=r.isSkinnedMesh===!0,b=y.hasAttribute("skinIndex")&&y.hasAttribute("skinWeight");S&&b===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),g=S&&b?new jo(y,x):new sn(y,x),g.isSkinnedMesh===!0&&g.normalizeSkinWeights()}else if(p.mode===Jn.LINES)g=new ea(y,x);else if(p.mode===Jn.LINE_STRIP)g=new js(y,x);else if(p.mode===Jn.LINE_LOOP)g=new ta(y,x);else if(p.mode===Jn.POINTS)g=new na(y,x);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+p.mode);Object.keys(g.geometry.morphAttributes).length>0&&z1(g,r),g.name=t.createUniqueName(r.name||"mesh_"+e),Ei(g,r),p.extensions&&ur(s,g,p),t.assignFinalMaterial(g),h.push(g)}for(let d=0,m=h.length;d<m;d++)t.associations.set(h[d],{meshes:e,primitives:d});if(h.length===1)return r.extensions&&ur(s,h[0],r),h[0];let f=new kn;r.extensions&&ur(s,f,r),t.associations.set(f,{meshes:e});for(let d=0,m=h.length;d<m;d++)f.add(h[d]);return f})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new Ht(so.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new Ki(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),Ei(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],c=[];for(let l=0,u=o.length;l<u;l++){let h=o[l];if(h){a.push(h);let f=new Ae;r!==null&&f.fromArray(r.array,l*16),c.push(f)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[l])}return new Jo(a,c)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],c=[],l=[],u=[];for(let h=0,f=s.channels.length;h<f;h++){let d=s.channels[h],m=s.samplers[d.sampler],y=d.target,p=y.node,g=s.parameters!==void 0?s.parameters[m.input]:m.input,x=s.parameters!==void 0?s.parameters[m.output]:m.output;y.node!==void 0&&(o.push(this.getDependency("node",p)),a.push(this.getDependency("accessor",g)),c.push(this.getDependency("accessor",x)),l.push(m),u.push(y))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(c),Promise.all(l),Promise.all(u)]).then(function(h){let f=h[0],d=h[1],m=h[2],y=h[3],p=h[4],g=[];for(let S=0,b=f.length;S<b;S++){let M=f[S],A=d[S],_=m[S],w=y[S],D=p[S];if(M===void 0)continue;M.updateMatrix&&M.updateMatrix();let R=n._createAnimationTracks(M,A,_,w,D);if(R)for(let P=0;P<R.length;P++)g.push(R[P])}let x=new ca(r,void 0,g);return Ei(x,s),x})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let c=0,l=s.weights.length;c<l;c++)a.morphTargetInfluences[c]=s.weights[c]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let l=0,u=a.length;l<u;l++)o.push(n.getDependency("node",a[l]));let c=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),c]).then(function(l){let u=l[0],h=l[1],f=l[2];f!==null&&u.traverse(function(d){d.isSkinnedMesh&&d.bind(f,G1)});for(let d=0,m=h.length;d<m;d++)u.add(h[d]);if(u.userData.pivot!==void 0&&h.length>0){let d=u.userData.pivot,m=h[0];u.pivot=new L().fromArray(d),u.position.x-=d[0],u.position.y-=d[1],u.position.z-=d[2],m.position.set(0,0,0),delete u.userData.pivot}return u})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],c=s._invokeOne(function(l){return l.createNodeMesh&&l.createNodeMesh(e)});return c&&a.push(c),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(l){return s._getNodeRef(s.cameraCache,r.camera,l)})),s._invokeAll(function(l){return l.createNodeAttachment&&l.createNodeAttachment(e)}).forEach(function(l){a.push(l)}),this.nodeCache[e]=Promise.all(a).then(function(l){let u;if(r.isBone===!0?u=new Gr:l.length>1?u=new kn:l.length===1?u=l[0]:u=new Et,u!==l[0])for(let h=0,f=l.length;h<f;h++)u.add(l[h]);if(r.name&&(u.userData.name=r.name,u.name=o),Ei(u,r),r.extensions&&ur(n,u,r),r.matrix!==void 0){let h=new Ae;h.fromArray(r.matrix),u.applyMatrix4(h)}else r.translation!==void 0&&u.position.fromArray(r.translation),r.rotation!==void 0&&u.quaternion.fromArray(r.rotation),r.scale!==void 0&&u.scale.fromArray(r.scale);if(!s.associations.has(u))s.associations.set(u,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let h=s.associations.get(u);s.associations.set(u,{...h})}return s.associations.get(u).nodes=e,u}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new kn;n.name&&(r.name=s.createUniqueName(n.name)),Ei(r,n),n.extensions&&ur(t,r,n);let o=n.nodes||[],a=[];for(let c=0,l=o.length;c<l;c++)a.push(s.getDependency("node",o[c]));return Promise.all(a).then(function(c){for(let u=0,h=c.length;u<h;u++){let f=c[u];f.parent!==null?r.add(nx(f)):r.add(f)}let l=u=>{let h=new Map;for(let[f,d]of s.associations)(f instanceof Pn||f instanceof Jt)&&h.set(f,d);return u.traverse(f=>{let d=s.associations.get(f);d!=null&&h.set(f,d)}),h};return s.associations=l(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,c=[];function l(d){d.morphTargetInfluences&&c.push(d.name?d.name:d.uuid)}Rs[r.path]===Rs.weights?(l(e),e.isGroup&&e.children.forEach(l)):c.push(a);let u;switch(Rs[r.path]){case Rs.weights:u=Xi;break;case Rs.rotation:u=qi;break;case Rs.translation:case Rs.scale:u=ps;break;default:n.itemSize===1?u=Xi:u=ps;break}let h=s.interpolation!==void 0?F1[s.interpolation]:$s,f=this._getArrayFromAccessor(n);for(let d=0,m=c.length;d<m;d++){let y=new u(c[d]+"."+Rs[r.path],t.array,f,h);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(y),o.push(y)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=op(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof qi?sp:Xu;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function W1(i,e,t){let n=e.attributes,s=new ht;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],c=a.min,l=a.max;if(c!==void 0&&l!==void 0){if(s.set(new L(c[0],c[1],c[2]),new L(l[0],l[1],l[2])),a.normalized){let u=op(wo[a.componentType]);s.min.multiplyScalar(u),s.max.multiplyScalar(u)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new L,c=new L;for(let l=0,u=r.length;l<u;l++){let h=r[l];if(h.POSITION!==void 0){let f=t.json.accessors[h.POSITION],d=f.min,m=f.max;if(d!==void 0&&m!==void 0){if(c.setX(Math.max(Math.abs(d[0]),Math.abs(m[0]))),c.setY(Math.max(Math.abs(d[1]),Math.abs(m[1]))),c.setZ(Math.max(Math.abs(d[2]),Math.abs(m[2]))),f.normalized){let y=op(wo[f.componentType]);c.multiplyScalar(y)}a.max(c)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new Cn;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function ax(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(c){i.setAttribute(a,c)})}for(let o in n){let a=rp[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return We.workingColorSpace!==bn&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${We.workingColorSpace}" not supported.`),Ei(i,e),W1(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?B1(i,e.targets,t):i})}var lx=[31,139];async function X1(i){let e=ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i);if(e[0]!==lx[0]||e[1]!==lx[1])return e.slice().buffer;let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(t).arrayBuffer()}function q1(i){let e=[];return i.scene.updateMatrixWorld(!0),i.scene.traverse(t=>{if(!t.isMesh)return;let{layer:n,mirrored:s,variant:r=""}=t.userData,{geometry:o,position:a,scale:c}=t;t.material.dispose(),e.push({layer:n,mirrored:!!s,variant:r,geometry:o,origin:a.toArray(),scale:c.x})}),e}async function qu(i){let e=await new Gu().parseAsync(await X1(i),""),t=e.userData.root_to_heel;if(!t)throw new Error('The scene file holds no "root_to_heel" extras: was it written by viz?');let n=async x=>new Uint8Array(await e.parser.getDependency("bufferView",x)),s=await Promise.all((t.tables||[]).map(async x=>({map:x.map,variants:x.variants,cells:await n(x.bufferView)}))),{book:r={}}=t;Number.isInteger(r.bufferView)&&(r=JSON.parse(new TextDecoder().decode(await n(r.bufferView))));let{parts:o,territories:a,states:c,targets:l}=t,{cuts:u={},pain:h={},causes:f={},cameras:d={},labels:m={},looks:y={}}=t,{sites:p={},variants:g={}}=t;return{meshes:q1(e),parts:o,territories:a,states:c,targets:l,tables:s,cuts:u,pain:h,causes:f,sites:p,variants:g,cameras:d,labels:m,looks:y,book:r,skinMaps:t.skin_maps,keyPoints:t.key_points||{},legsBelow:t.legs_below}}var ux=`.rth-spots {
  position: absolute;
  inset: 0;
  overflow: hidden;
  pointer-events: none;
}
.rth-spots .rth-dot {
  position: absolute;
  top: 0;
  left: 0;
  width: 14px;
  height: 14px;
  margin: -7px;
  padding: 0;
  border: 2px solid #fff;
  border-radius: 50%;
  background: var(--root);
  box-shadow: 0 0 0 1.2px #1f2933;
  cursor: pointer;
  pointer-events: auto;
}
.rth-dot:hover,
.rth-dot:focus-visible {
  outline: 2px solid #20639b;
  outline-offset: 2px;
}
.rth-dot[hidden],
.rth-probed[hidden] {
  display: none;
}
.rth-dot span {
  position: absolute;
  left: 15px;
  top: -4px;
  padding: 0 4px;
  border-radius: 4px;
  background: #fffffff0;
  color: #1f2933;
  font:
    600 11px/15px system-ui,
    sans-serif;
}
.rth-probed {
  position: absolute;
  top: 0;
  left: 0;
  width: 20px;
  height: 20px;
  margin: -10px;
  border: 2px solid #1f2933;
  border-radius: 50%;
  box-shadow:
    0 0 0 2px #fffefb,
    inset 0 0 0 2px #fffefb;
}
`;var Yu=class{constructor(e,t){this.on=t,this.box=document.createElement("div"),this.box.className="rth-spots";let n=document.createElement("style");n.textContent=ux,this.dots=document.createElement("div"),this.ring=document.createElement("div"),this.ring.className="rth-probed",this.ring.hidden=!0,this.box.append(n,this.dots,this.ring),e.append(this.box),this.points=[],this.spot=null}setPoints(e){this.points=e.map(t=>({at:new L(...t.at),node:this.#e(t)})),this.dots.replaceChildren(...this.points.map(({node:t})=>t))}#e({root:e,side:t,text:n,colour:s}){let r=document.createElement("button");return r.className="rth-dot",r.dataset.keyPoint=`${e}@${t}`,r.style.setProperty("--root",s),r.title=n,r.setAttribute("aria-label",n),r.append(Object.assign(document.createElement("span"),{textContent:e})),r.addEventListener("click",()=>this.on.onPick({part:`root:${e}`,structure:e,layer:"skin",side:t,along:null})),r}setSpot(e){this.spot=e&&new L(...e),this.told=null}place(e){if(!this.points.length&&!this.spot&&this.ring.hidden)return;let{clientWidth:t,clientHeight:n}=this.box,s={left:0,top:0,width:t,height:n};for(let{at:a,node:c}of this.points){let l=this.on.sees(a)&&Ts(a,e,s);c.hidden=!l,l&&(c.style.transform=`translate(${l[0]}px,${l[1]}px)`)}let r=this.spot&&Ts(this.spot,e,s);if(this.ring.hidden=!r,!r)return;this.ring.style.transform=`translate(${r[0]}px,${r[1]}px)`;let o=r[0]>t/2;o!==this.told&&this.on.onSpot({onLeft:o}),this.told=o}dispose(){this.box.remove()}};var K1=55,$1=.6,Z1=180,j1=2,Ku=class{constructor(e,t){let n=!new URLSearchParams(globalThis.location?.search||"").has("noaa");this.renderer=new ql({antialias:n,alpha:!0,powerPreference:"high-performance"}),this.renderer.setClearColor(0,0),this.renderer.info.autoReset=!1,this.renderer.debug.checkShaderErrors=!1,this.el=e,this.on=t,this.scene=new Vi,this.coarse=!1,this.frameMs=0,this.canvas=this.renderer.domElement,this.canvas.style.cssText="display:block;width:100%;height:100%;touch-action:none",this.canvas.tabIndex=0,this.canvas.setAttribute("role","application"),this.canvas.setAttribute("aria-label","Body in 3D. Arrow keys turn it, plus and minus zoom."),e.append(this.canvas),this.canvas.addEventListener("webglcontextlost",s=>{s.preventDefault(),this.lost=!0,t.onLost(!0)}),this.canvas.addEventListener("webglcontextrestored",()=>{this.lost=!1,t.onLost(!1),this.invalidate()}),this.watch=new ResizeObserver(()=>this.resize()),this.watch.observe(e)}get ratio(){return Math.min(globalThis.devicePixelRatio||1,j1)*(this.coarse?$1:1)}fit(){let{clientWidth:e,clientHeight:t}=this.el;return!e||!t?!1:(this.renderer.setPixelRatio(this.ratio),this.renderer.setSize(e,t,!1),this.on.onSize(e/t),!0)}resize(){this.fit()&&this.draw()}invalidate(){this.queued||=requestAnimationFrame(()=>this.draw())}draw(){cancelAnimationFrame(this.queued),this.queued=0,!(this.lost||this.disposed)&&(this.renderer.info.reset(),this.renderer.render(this.scene,this.on.camera()),this.calls=this.renderer.info.render.calls,this.triangles=this.renderer.info.render.triangles,this.on.onDraw(),this.turning&&this.#e())}#e(){let e=performance.now();requestAnimationFrame(()=>{this.frameMs=.6*this.frameMs+.4*(performance.now()-e)})}moving(){this.turning=!0,clearTimeout(this.settle),this.settle=setTimeout(()=>this.rest(),Z1),!this.coarse&&this.frameMs>K1&&this.#t(!0)}rest(){this.turning=!1,this.frameMs*=.9,this.coarse&&this.#t(!1)}#t(e){this.coarse=e,this.renderer.setPixelRatio(this.ratio),this.renderer.setSize(this.el.clientWidth,this.el.clientHeight,!1),this.invalidate()}dispose(){this.disposed=!0,cancelAnimationFrame(this.queued),clearTimeout(this.settle),this.watch.disconnect(),this.renderer.dispose(),this.renderer.forceContextLoss(),this.canvas.remove()}};var hx=Object.freeze(["bones","discs","dura","deep","muscles","nerves","skin","ligaments","vessels","causes"]);function fx(i,e,t){let n=new ao,s=new Es(new wi(1),n,0),r=hx.map(c=>({...J1,layer:c,geometry:Q1()})),o=new As({meshes:r},s);for(let c of hx)o.setOpacity(c,t[c]);let a=new Vi;return a.add(o.group),i.compile(a,e),{finish(){for(let c of i.info.programs)c.getUniforms(),c.getAttributes()},cool(){s.dispose(),r.forEach(({geometry:c})=>c.dispose())}}}var J1=Object.freeze({mirrored:!1,origin:[0,0,0],scale:1});function Q1(){let i=new Qt;for(let e of["position","normal"])i.setAttribute(e,new _t(new Float32Array(9),3));return i}var hr=class{static supported(){try{let e=document.createElement("canvas").getContext("webgl2");return e?.getExtension("WEBGL_lose_context")?.loseContext(),!!e}catch{return!1}}constructor(e,{onPick:t,onHover:n,onCamera:s,onLost:r,onSpot:o,background:a=S0}={}){this.el=e,this.onCamera=s,getComputedStyle(e).position==="static"&&(e.style.position="relative"),e.style.background=a,this.stage=new Ku(e,{camera:()=>this.#t(),onSize:l=>this.eye.setAspect(l),onDraw:()=>{this.labels.place(this.eye.camera),this.spots.place(this.eye.camera)},onLost:l=>r?.(l)}),this.eye=new Pu(this.stage.canvas,()=>{this.stage.moving(),this.stage.invalidate(),this.#i()}),this.labels=new Vu(e),this.spots=new Yu(e,{onPick:l=>t?.(l),onSpot:l=>o?.(l),sees:l=>this.drawn.picker.sees(this.eye.camera,l)});let c={body:()=>this.drawn,camera:()=>this.#t()};this.aim=new Eu(this.stage,c,{onPick:t,onHover:n}),this.heel=new Bu(this.stage,()=>this.drawn),this.later=new Hu,this.drawn=null,this.shown={...za},this.opacities={...Md},this.times={},this.labelling=!1,this.programs=fx(this.stage.renderer,this.eye.camera,Md)}async load(e){let t=performance.now(),n=await qu(e),s=performance.now();return this.#n(),this.programs.finish(),this.drawn=new Fu(n,this.opacities),this.eye.legsBelow=n.legsBelow??this.eye.legsBelow,this.stage.scene.add(this.drawn.layers.group),this.stage.scene.updateMatrixWorld(!0),this.show(this.shown),this.placed||this.setCamera("back",!1),this.stage.fit(),this.stage.invalidate(),this.times={decode:s-t,build:performance.now()-s},this.later.add("shade",this.drawn.shade(()=>this.#e())),this.later.add("hierarchies",this.drawn.hierarchies()),this.later.add("practice",ex(this.drawn)),n}#e(){this.programs.cool(),this.stage.invalidate(),this.heel.release()}get anatomy(){return this.drawn?.anatomy}#t(){let e=this.eye.ready();return this.drawn?.seenFrom({hide:this.eye.hiddenHalf(),ratio:this.stage.ratio,height:this.el.clientHeight||1,camera:e}),e}show(e){let t=performance.now();this.shown={...za,...e},this.drawn&&(this.drawn.dress(this.shown),this.labels.setMarks(Zl(this.anatomy,this.shown)),this.labelling&&this.labels.setNames(Jf(this.anatomy,this.shown)),this.times.selectScript=performance.now()-t,this.stage.invalidate(),this.heel.start())}setLayer(e,t){this.opacities[e]=t,this.drawn?.setLayer(e,t),this.stage.invalidate()}setCamera(e,t=!0){this.placed=!0;let n=typeof e=="string"?tx(e,this):{...this.eye.get(),...e};this.eye.go(n,t)}getCamera(){return this.eye.get()}setLabels(e){this.labelling=e,this.drawn&&(this.labels.setNames(e?Jf(this.anatomy,this.shown):[]),this.labels.place(this.#t()))}setKeyPoints(e){this.spots.setPoints(e),this.stage.invalidate()}markSpot(e){this.spots.setSpot(e),this.stage.invalidate()}skinInTheMiddle(){let{left:e,top:t,width:n,height:s}=this.stage.canvas.getBoundingClientRect();return this.pick(e+n/2,t+s/2,{onlySkin:!0})}heelViews(e){this.heel.setCanvases(e)}pick(e,t,n){return this.aim.pick(e,t,n)}visiblePoint(e,t="right"){return this.aim.visiblePoint(e,t)}snapshot(){return this.stage.rest(),this.stage.draw(),J0(this.stage.canvas)}figures(){return X0(this)}#i(){this.onCamera&&(clearTimeout(this.tellTimer),this.tellTimer=setTimeout(()=>this.onCamera(this.eye.get()),250))}#n(){this.later.stop(),this.heel.forget(),this.drawn&&(this.stage.scene.remove(this.drawn.layers.group),this.drawn.dispose(),this.drawn=null)}dispose(){clearTimeout(this.tellTimer),this.#n(),this.aim.dispose(),this.eye.dispose(),this.labels.dispose(),this.spots.dispose(),this.stage.dispose()}};var ft,px,eR,Cs,cp,eh,mx,Zu,gx,hp,lp,_x,Ha=Symbol.for("pv"),th={},nh=[],tR=/^m(i|n|o|s|text|space)$/,fp=Array.isArray,xx=nh.slice,dr=Object.assign;function fr(i){i&&i.parentNode&&i.remove()}function ju(i,e,t,n,s){var r={type:i,props:e,key:t,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ha,__v:s||++px,__i:-1,__u:0};return!s&&ft.vnode&&ft.vnode(r),r}function je(i){return i.children}function Ju(i,e){this.props=i,this.context=e,this.__g=0}function Ps(i,e){if(e==null)return i.__&&Ps(i.__,i.__i+1);for(var t;e<i.__k.length;e++)if((t=i.__k[e])&&t.__e)return t.__e;return typeof i.type!="function"||i.props.__P?null:Ps(i)}function nR(i){var e,t=i.__v,n=t.__e,s=[],r=[],o=i.__P;o&&((e=dr({constructor:Ha},t)).__v=t.__v+1,ft.vnode&&ft.vnode(e),dp(o,e,t,i.__n,o.namespaceURI,32&t.__u?[n]:null,s,n||Ps(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,wx(s,e,r),t.__=t.__e=null,e.__e!=n&&yx(e))}function yx(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(e){return e&&(i.__e=e.__e)}),yx(i)}function up(i){(8&i.__g||(i.__g|=8,Cs.push(i),eh++))&&cp==ft.debounceRendering||((cp=ft.debounceRendering)||queueMicrotask)(vx)}function vx(){try{for(var i,e=1;Cs.length;)Cs.length>e&&Cs.sort(mx),i=Cs.shift(),e=Cs.length,8&i.__g&&nR(i)}finally{(eh=Cs.length)&&(cp||queueMicrotask)(vx)}}function bx(i,e,t,n,s,r,o,a,c,l,u){var h,f,d,m,y,p,g=n.__k||nh,x=e.length;for(c=iR(t,e,g,c,x),h=0;h<x;h++)(d=t.__k[h])!=null&&(f=~d.__i&&g[d.__i]||th,d.__i=h,p=dp(i,d,f,s,r,o,a,c,l,u),m=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&pp(f.ref,null,d,f),d.ref&&u.push(d.ref,d.__c||m,d)),y=y||m,4&d.__u?(c=Sx(d,c,i,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&p!==void 0?c=p:m&&(c=m.nextSibling),d.__u&=-21);return t.__e=y,c}function iR(i,e,t,n,s){var r,o,a,c,l,u,h,f,d,m=t.length,y=m,p=0,g=0,x=i.__k=Array(s);for(r=0;r<s;r++)(o=e[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=x[r]=ju(null,o):fp(o)?o=x[r]=ju(je,{children:o}):o.constructor===Ha&&o.__b?o=x[r]=ju(o.type,o.props,o.key,o.ref,o.__v):x[r]=o,c=r+p,o.__=i,o.__b=i.__b+1,a=null,~(l=o.__i=sR(o,t,c,y))&&(y--,(a=t[l])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,l==c-1?p--:l==c+1?p++:l!=c&&(l>c?p--:p++,g=1)):(~l||(s>m?p--:s<m&&p++),typeof o.type!="function"&&(o.__u|=4))):x[r]=null;if(g){for(u=[],h=[],r=0;r<s;r++)if((o=x[r])&&16&o.__u){for(p=0,f=u.length;p<f;)u[d=p+f>>1]<o.__i?p=d+1:f=d;u[p]=o.__i,h[r]=p+1}for(p=u.length;r--;)h[r]&&(h[r]==p?p--:x[r].__u|=4)}if(y)for(r=0;r<m;r++)!(a=t[r])||2&a.__u||(a.__e==n&&(n=Ps(a)),mp(a,a));return n}function Sx(i,e,t,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return e;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,e=Sx(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=Ps(i))&&!e.parentNode&&(e=null),o=i.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function sR(i,e,t,n){var s,r=i.key,o=i.type,a=e[t],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&o==a.type)return t;if(n>(c?1:0)){for(s=t-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function dx(i,e,t){t==null&&(t=""),e[0]=="-"?i.setProperty(e,t):i[e]=t}function $u(i,e,t,n,s){var r,o;if(e=="style")if(typeof t=="string")i.style.cssText=t;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(e in n)t&&e in t||dx(i.style,e);if(t)for(e in t)n&&t[e]==n[e]||dx(i.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[e]=t,t&&n||(o=lp[e]||(lp[e]=rR(e)),(i.__a||(i.__a={}))[e]=hp,r=e!=(e=e.replace(gx,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?i.addEventListener(e,o,r):i.removeEventListener(e,o,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in i)try{return void(i[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?i.removeAttribute(e):i.setAttribute(e,e=="popover"&&t==1?"":t)}}function rR(i){return function(e){var t=this.__e;if(t){if(t=t[i],e[Zu]==null)e[Zu]=hp++;else if(e[Zu]<this.__a[i])return;return t(ft.event?ft.event(e):e)}}}function dp(i,e,t,n,s,r,o,a,c,l){var u,h,f,d,m,y,p,g,x,S,b,M,A,_,w,D,R,P,I=e.type;if(e.constructor!==Ha)return null;128&t.__u&&(c=32&t.__u,u=t.__c.__z)&&(e.__u|=c,h=r=[],u.nodeType==8?a=Qu(u,r):r.push(u),a=r[0]||a),(u=ft.__b)&&u(e);e:if(typeof I=="function"){f=o.length;try{if(g=e.props,x=(u=I.prototype)&&u.render,S=(u=I.contextType)&&n[u.__c],b=u?S?S.props.value:u.__:n,(d=t.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(x?e.__c=d=new I(g,b):(e.__c=d=new Ju(g,b),d.constructor=I,d.render=aR),S&&S.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),I.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=dr({},d.__s)),dr(d.__s,I.getDerivedStateFromProps(g,d.__s)))),m=d.props,y=d.state,d.__v=e,t.__c){if(g!==m&&x&&!I.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(g,b),e.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(g,d.__s,b)===!1){e.__v!=t.__v&&(d.props=g,d.state=d.__s,d.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(U){U&&(U.__=e)}),nh.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&o.push(d),a=Ps(t);break e}d.componentWillUpdate&&d.componentWillUpdate(g,d.__s,b),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(m,y,p)})}else x&&!I.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=b,d.props=g,d.__P=i,d.__g&=-5,M=ft.__r,A=x?25:0;do d.__g&=-9,M&&M(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++A<25);x&&(nh.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=dr({},n,d.getChildContext())),x&&t.__c&&d.getSnapshotBeforeUpdate&&(p=d.getSnapshotBeforeUpdate(m,y)),_=u&&u.type===je&&u.key==null?u.props.children:u,g.__P&&(u=a,s=(i=g.__P).namespaceURI,c=r=null,t.props&&t.props.__P!=i&&(t.__k.some(function(U){U&&mp(U,U)}),t.__k=null),a=t.__k?Ps(t,0):null),a=bx(i,fp(_)?_:[_],e,t,n,s,r,o,a,c,l),g.__P&&(e.__e=null,a=u),e.__u&=-161,h&&h.some(fr),d.__h.length&&o.push(d),1&d.__g&&(d.__g&=-4)}catch(U){if(o.length=f,e.__v=null,c||r)if(U&&U.then){if(e.__u|=128|c,r){for(~(R=r.indexOf(a||void 0))||(R=r.length);(P=r[R-1])&&P.nodeType==8;)R--;for(;R<r.length;R++)if(P=r[R])if(r[R]=null,w){if(P==D)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(D=Qu(w=P))}}if(!w){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;w=a}(u=Qu(w=e.__c.__z||(e.__c.__z=w)))?(e.__e=w,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(fr);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),U&&U.then||Mx(e),ft.__e(U,e,t)}}else a=e.__e=oR(t.__e,e,t,n,s,r,o,c,l,i);return(u=ft.diffed)&&u(e),a}function Qu(i,e){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var t=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))t++;else if(i.data.startsWith("/$s")&&!--t)return i}e&&e.push(i)}}function Mx(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(Mx))}function wx(i,e,t){for(var n=0;n<t.length;)pp(t[n++],t[n++],t[n++]);ft.__c&&ft.__c(e,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){ft.__e(r,s.__v)}})}function oR(i,e,t,n,s,r,o,a,c,l){var u,h,f,d,m,y,p,g,x=t.props||th,S=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((m=r[u])&&(b?m.localName==b:m.nodeType==3)){i=m,r[u]=null;break}}if(!i){if(g=l.ownerDocument||document,!b)return g.createTextNode(S);i=g.createElementNS(s,b,S.is?S:l),a&&(ft.__m&&ft.__m(e,r),a=!1),r=null}if(b){if(l=b=="template"&&i.content||i,r=b=="textarea"&&S.defaultValue!=null?null:r&&xx.call(l.childNodes),!a&&r)for(x={},u=0;u<i.attributes.length;u++)x[(m=i.attributes[u]).name]=m.value;for(u in x)m=x[u],u=="dangerouslySetInnerHTML"?f=m:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||$u(i,u,null,m,s);for(u in S)m=S[u],u=="children"?d=m:u=="dangerouslySetInnerHTML"?h=m:u=="value"?y=m:u=="checked"?p=m:a&&typeof m!="function"||x[u]===m||$u(i,u,m,x[u],s);h?(a||f&&(h.__html==f.__html||h.__html==i.innerHTML)||(i.innerHTML=h.__html),e.__k=[]):(f&&(i.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&tR.test(b))&&(s="http://www.w3.org/1999/xhtml"),bx(l,fp(d)?d:[d],e,t,n,s,r,o,r?r[0]:t.__k&&Ps(t,0),a,c),r&&r.some(fr)),a&&b!="textarea"||(u="value",b=="progress"&&y==null?i.removeAttribute(u):y==null||y===i[u]&&(b!="progress"||y)||$u(i,u,y,x[u],s),u="checked",p!=null&&p!=i[u]&&$u(i,u,p,x[u],s))}else x===S||a&&i.data==S||(i.data=S);return i}function pp(i,e,t,n){try{typeof i=="function"?e?e.__x=i(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():i(null)):i.current=e}catch(s){ft.__e(s,t)}}function mp(i,e,t){var n,s,r,o;if(ft.unmount&&ft.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||pp(n,null,e,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){ft.__e(a,e)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&mp(n[o],e,typeof i.type!="function"||t&&!i.props.__P);!t&&(n=i.__c)&&(n=n.__z)&&(s=Qu(n,r=[]))&&(n==i.__e&&r.some(fr),fr(s),fr(n)),t||fr(i.__e),i.__e=i.__c=i.__=null}function aR(i,e,t){return this.constructor(i,t)}function gp(i,e){var t,n,s,r;ft.__&&ft.__(i,e),e.nodeType==9&&(e=e.documentElement),n=(t=i&&32&i.__u)?null:e.__k,e.__k=ju(je,{children:[i]}),s=[],r=[],dp(e,e.__k,n||th,th,e.namespaceURI,n?null:e.firstChild?xx.call(e.childNodes):null,s,n?n.__e:e.firstChild,t,r),wx(s,e.__k,r),e.__k.props.children=null}function Tx(i){function e(t){var n,s;return this.getChildContext||(n=new Set,(s={})[e.__c]=this,this.getChildContext=function(){return s},this.shouldComponentUpdate=function(r){this.props.value!=r.value&&n.forEach(function(o){o.__g|=4,up(o)})},this.sub=function(r){n.add(r);var o=r.componentWillUnmount;r.componentWillUnmount=function(){n.delete(r),o&&o.call(r)}}),t.children}return e.__c="__cC"+_x++,e.__=i,e.Provider=(e.Consumer=function(t,n){return t.children(n)}).contextType=e,e}ft={__e:function(i,e,t,n){for(var s,r,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw eh=0,i}},px=0,eR=function(i){return i!=null&&i.constructor===Ha},Ju.prototype.setState=function(i,e){var t=this.__s;t&&t!=this.state||(t=this.__s=dr({},this.state)),typeof i=="function"&&(i=i(dr({},t),this.props)),i&&(dr(t,i),this.__v&&(e&&this.__k.push(e),up(this)))},Ju.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),up(this))},Ju.prototype.render=je,Cs=[],eh=0,mx=function(i,e){return i.__v.__b-e.__v.__b},Zu=Symbol(),gx=/(PointerCapture)$|Capture$/i,hp=0,lp={},_x=0;var Is,Ct,_p,Ax,xp=Object.is,ih=0,Ox=[],yp=[],Ut=ft,Ex=Ut.__b,Rx=Ut.__r,Cx=Ut.diffed,Px=Ut.__c,Ix=Ut.unmount,Lx=Ut.__;function To(i,e){Ut.__h&&Ut.__h(Ct,i,ih||e),ih=0;var t=Ct.__H||(Ct.__H={__:[],__h:[]});return i>=t.__.length&&t.__.push({}),t.__[i]}function bt(i){return ih=1,bp(Fx,i)}function bp(i,e,t){var n=To(Is++,2);if(n.t=i,!n.__c&&(n.__=[t?t(e):Fx(void 0,e),function(r){var o=(n.__N||n.__)[0],a=n.t(o,r);xp(o,a)||(n.__N=[a,n.__[1]],n.__c.setState({}))}],n.__c=Ct,!Ct.__f)){Ct.__f=!0;var s=Ct.shouldComponentUpdate;Ct.shouldComponentUpdate=function(r,o,a){var c=this.__H;if(!c)return!0;var l=!1,u=this.props!=r;if(c.__.some(function(f){f.__N&&(l=!0,xp(f.__[0],f.__N[0])||(u=!0))}),s){var h=s.call(this,r,o,a);return l?h||u:h}return!l||u}}return n.__}function pr(i,e){var t=To(Is++,3);!Ut.__s&&Sp(t.__H,e)&&(t.__P=!0,t.__=i,t.u=e,Ct.__H.__h.push(t))}function Pt(i,e){var t=To(Is++,4);!Ut.__s&&Sp(t.__H,e)&&(t.__P=!1,t.__=i,t.u=e,Ct.__h.push(t))}function It(i){return ih=5,hi(function(){return{current:i}},[])}function hi(i,e){var t=To(Is++,7);return Sp(t.__H,e)&&(t.__=i(),t.__H=e),t.__}function Ux(i){var e=Ct.context[i.__c],t=To(Is++,9);return t.c=i,e?(t.__==null&&(t.__=!0,e.sub(Ct)),e.props.value):i.__}function sh(){var i=To(Is++,11);if(!i.__){for(var e=Ct.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);i.__="P"+t[0]+"-"+t[1]++}return i.__}function cR(){var i;do{for(;i=yp.shift();)try{Ga(i)}catch(t){Ut.__e(t,{__:(i=i.__P)&&i.__v})}for(;i=Ox.shift();){var e=i.__H;if(i.__P&&e)try{e.__h.some(Ga),e.__h.some(vp),e.__h=[]}catch(t){e.__h=[],Ut.__e(t,i.__v)}}}while(yp.length)}Ut.__b=function(i){Ct=null,Ex&&Ex(i)},Ut.__=function(i,e){i&&e.__k&&e.__k.__m&&(i.__m=e.__k.__m),Lx&&Lx(i,e)},Ut.__r=function(i){Rx&&Rx(i),Is=0;var e=(Ct=i.__c).__H;e&&(_p==Ct?Ct.__h=[]:(e.__h.some(Ga),e.__h.some(vp),Is=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),_p=Ct},Ut.diffed=function(i){Cx&&Cx(i);var e=i.__c;e&&e.__H&&(e.__H.__h.length&&Dx(Ox.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),_p=Ct=null},Ut.__c=function(i,e){e.some(function(t){try{t.__h.some(Ga),t.__h=t.__h.filter(function(n){return!n.__||vp(n)})}catch(n){t.__h=[function(){throw n}]}}),Px&&Px(i,e)},Ut.unmount=function(i){Ix&&Ix(i);var e,t,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=i.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,Dx(yp.push(s))}else Ga(s)}catch(r){e=r}}),n.__H=void 0,e&&Ut.__e(e,n.__v))};var Nx=typeof requestAnimationFrame=="function";function lR(i){var e,t=function(){clearTimeout(n),Nx&&cancelAnimationFrame(e),setTimeout(i)},n=setTimeout(t,35);Nx&&(e=requestAnimationFrame(t))}function Dx(i){i!=1&&Ax==Ut.requestAnimationFrame||((Ax=Ut.requestAnimationFrame)||lR)(cR)}function Ga(i){var e=Ct,t=i.__c;typeof t=="function"&&(i.__c=void 0,t()),Ct=e}function vp(i){var e=Ct;i.__c=i.__(),Ct=e}function Sp(i,e){return!i||i.length!=e.length||e.some(function(t,n){return!xp(t,i[n])})}function Fx(i,e){return typeof e=="function"?e(i):e}var uR="ENTRIES",Hx="KEYS",Gx="VALUES";var Wa=class{constructor(e,t){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=t,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=Ao(this._path);if(Ao(t)==="")return{done:!1,value:this.result()};let n=e.get(Ao(t));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Ao(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Ao(e)).filter(e=>e!=="").join("")}value(){return Ao(this._path).node.get("")}result(){switch(this._type){case Gx:return this.value();case Hx:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Ao=i=>i[i.length-1],hR=(i,e,t)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+t,o=new Uint8Array(r*s).fill(t+1);for(let a=0;a<s;++a)o[a]=a;for(let a=1;a<r;++a)o[a*s]=a;return Wx(i,e,t,n,o,1,s,""),n},Wx=(i,e,t,n,s,r,o,a)=>{let c=r*o;e:for(let l of i.keys())if(l===""){let u=s[c-1];u<=t&&n.set(a,[i.get(l),u])}else{let u=r;for(let h=0;h<l.length;++h,++u){let f=l[h],d=o*u,m=d-o,y=s[d],p=Math.max(0,u-t-1),g=Math.min(o-1,u+t);for(let x=p;x<g;++x){let S=f!==e[x],b=s[m+x]+ +S,M=s[m+x+1]+1,A=s[d+x]+1,_=s[d+x+1]=Math.min(b,M,A);_<y&&(y=_)}if(y>t)continue e}Wx(i.get(l),e,t,n,s,u,o,a+l)}},Xa=class i{constructor(e=new Map,t=""){this._size=void 0,this._tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,n]=ah(this._tree,e.slice(this._prefix.length));if(t===void 0){let[s,r]=Pp(n);for(let o of s.keys())if(o!==""&&o.startsWith(r)){let a=new Map;return a.set(o.slice(r.length),s.get(o)),new i(a,e)}}return new i(t,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,fR(this._tree,e)}entries(){return new Wa(this,uR)}forEach(e){for(let[t,n]of this)e(t,n,this)}fuzzyGet(e,t){return hR(this._tree,e,t)}get(e){let t=Ep(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=Ep(this._tree,e);return t!==void 0&&t.has("")}keys(){return new Wa(this,Hx)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Mp(this._tree,e).set("",t),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Mp(this._tree,e);return n.set("",t(n.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Mp(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=t()),s}values(){return new Wa(this,Gx)}[Symbol.iterator](){return this.entries()}static from(e){let t=new i;for(let[n,s]of e)t.set(n,s);return t}static fromObject(e){return i.from(Object.entries(e))}},ah=(i,e,t=[])=>{if(e.length===0||i==null)return[i,t];for(let n of i.keys())if(n!==""&&e.startsWith(n))return t.push([i,n]),ah(i.get(n),e.slice(n.length),t);return t.push([i,e]),ah(void 0,"",t)},Ep=(i,e)=>{if(e.length===0||i==null)return i;for(let t of i.keys())if(t!==""&&e.startsWith(t))return Ep(i.get(t),e.slice(t.length))},Mp=(i,e)=>{let t=e.length;e:for(let n=0;i&&n<t;){for(let r of i.keys())if(r!==""&&e[n]===r[0]){let o=Math.min(t-n,r.length),a=1;for(;a<o&&e[n+a]===r[a];)++a;let c=i.get(r);if(a===r.length)i=c;else{let l=new Map;l.set(r.slice(a),c),i.set(e.slice(n,n+a),l),i.delete(r),i=l}n+=a;continue e}let s=new Map;return i.set(e.slice(n),s),s}return i},fR=(i,e)=>{let[t,n]=ah(i,e);if(t!==void 0){if(t.delete(""),t.size===0)Xx(n);else if(t.size===1){let[s,r]=t.entries().next().value;qx(n,s,r)}}},Xx=i=>{if(i.length===0)return;let[e,t]=Pp(i);if(e.delete(t),e.size===0)Xx(i.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&qx(i.slice(0,-1),n,s)}},qx=(i,e,t)=>{if(i.length===0)return;let[n,s]=Pp(i);n.set(s+e,t),n.delete(s)},Pp=i=>i[i.length-1],Ip="or",Yx="and",dR="and_not",qa=class i{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let t=e.autoVacuum==null||e.autoVacuum===!0?Ap:e.autoVacuum;this._options={...Tp,...e,autoVacuum:t,searchOptions:{...kx,...e.searchOptions||{}},autoSuggestOptions:{...xR,...e.autoSuggestOptions||{}}},this._index=new Xa,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Cp,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:n,tokenize:s,processTerm:r,fields:o,idField:a}=this._options,c=t(e,a);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let l=this.addDocumentId(c);this.saveStoredFields(l,e);for(let u of o){let h=t(e,u);if(h==null)continue;let f=s(n(h,u),u),d=this._fieldIds[u],m=new Set(f).size;this.addFieldLength(l,d,this._documentCount-1,m);for(let y of f){let p=r(y,u);if(Array.isArray(p))for(let g of p)this.addTerm(d,l,g);else p&&this.addTerm(d,l,p)}}}addAll(e){for(let t of e)this.add(t)}addAllAsync(e,t={}){let{chunkSize:n=10}=t,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:o}=e.reduce(({chunk:a,promise:c},l,u)=>(a.push(l),(u+1)%n===0?{chunk:[],promise:c.then(()=>new Promise(h=>setTimeout(h,0))).then(()=>this.addAll(a))}:{chunk:a,promise:c}),s);return o.then(()=>this.addAll(r))}remove(e){let{tokenize:t,processTerm:n,extractField:s,stringifyField:r,fields:o,idField:a}=this._options,c=s(e,a);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let l=this._idToShortId.get(c);if(l==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of o){let h=s(e,u);if(h==null)continue;let f=t(r(h,u),u),d=this._fieldIds[u],m=new Set(f).size;this.removeFieldLength(l,d,this._documentCount,m);for(let y of f){let p=n(y,u);if(Array.isArray(p))for(let g of p)this.removeTerm(d,l,g);else p&&this.removeTerm(d,l,p)}}this._storedFields.delete(l),this._documentIds.delete(l),this._idToShortId.delete(c),this._fieldLength.delete(l),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Xa,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),(this._fieldLength.get(t)||[]).forEach((n,s)=>{this.removeFieldLength(t,s,this._documentCount,n)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:n}=this._options,s=n(e,t);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Cp,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){let n=this._dirtCount;if(this.vacuumConditionsMet(t)){let s=e.batchSize||Rp.batchSize,r=e.batchWait||Rp.batchWait,o=1;for(let[a,c]of this._index){for(let[l,u]of c)for(let[h]of u)this._documentIds.has(h)||(u.size<=1?c.delete(l):u.delete(h));this._index.get(a).size===0&&this._index.delete(a),o%s===0&&await new Promise(l=>setTimeout(l,r)),o+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,minDirtFactor:n}=e;return t=t||Ap.minDirtCount,n=n||Ap.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:n}=this._options,s={...n,...t},r=this.executeQuery(e,t),o=[];for(let[a,{score:c,terms:l,match:u}]of r){let h=l.length||1,f={id:this._documentIds.get(a),score:c*h,terms:Object.keys(u),queryTerms:l,match:u};Object.assign(f,this._storedFields.get(a)),(s.filter==null||s.filter(f))&&o.push(f)}return e===i.wildcard&&s.boostDocument==null||o.sort(zx),o}autoSuggest(e,t={}){t={...this._options.autoSuggestOptions,...t};let n=new Map;for(let{score:r,terms:o}of this.search(e,t)){let a=o.join(" "),c=n.get(a);c!=null?(c.score+=r,c.count+=1):n.set(a,{score:r,terms:o,count:1})}let s=[];for(let[r,{score:o,terms:a,count:c}]of n)s.push({suggestion:r,terms:a,score:o/c});return s.sort(zx),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(Tp.hasOwnProperty(e))return wp(Tp,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,c=this.instantiateMiniSearch(e,t);c._documentIds=rh(s),c._fieldLength=rh(r),c._storedFields=rh(o);for(let[l,u]of c._documentIds)c._idToShortId.set(u,l);for(let[l,u]of n){let h=new Map;for(let f of Object.keys(u)){let d=u[f];a===1&&(d=d.ds),h.set(parseInt(f,10),rh(d))}c._index.set(l,h)}return c}static async loadJSAsync(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,c=this.instantiateMiniSearch(e,t);c._documentIds=await oh(s),c._fieldLength=await oh(r),c._storedFields=await oh(o);for(let[u,h]of c._documentIds)c._idToShortId.set(h,u);let l=0;for(let[u,h]of n){let f=new Map;for(let d of Object.keys(h)){let m=h[d];a===1&&(m=m.ds),f.set(parseInt(d,10),await oh(m))}++l%1e3===0&&await Kx(0),c._index.set(u,f)}return c}static instantiateMiniSearch(e,t){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:o,dirtCount:a,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let l=new i(t);return l._documentCount=n,l._nextId=s,l._idToShortId=new Map,l._fieldIds=r,l._avgFieldLength=o,l._dirtCount=a||0,l._index=new Xa,l}executeQuery(e,t={}){if(e===i.wildcard)return this.executeWildcardQuery(t);if(typeof e!="string"){let f={...t,...e,queries:void 0},d=e.queries.map(m=>this.executeQuery(m,f));return this.combineResults(d,f.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,o={tokenize:n,processTerm:s,...r,...t},{tokenize:a,processTerm:c}=o,h=a(e).flatMap(f=>c(f)).filter(f=>!!f).map(_R(o)).map(f=>this.executeQuerySpec(f,o));return this.combineResults(h,o.combineWith)}executeQuerySpec(e,t){let n={...this._options.searchOptions,...t},s=(n.fields||this._options.fields).reduce((y,p)=>({...y,[p]:wp(n.boost,p)||1}),{}),{boostDocument:r,weights:o,maxFuzzy:a,bm25:c}=n,{fuzzy:l,prefix:u}={...kx.weights,...o},h=this._index.get(e.term),f=this.termResults(e.term,e.term,1,e.termBoost,h,s,r,c),d,m;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let y=e.fuzzy===!0?.2:e.fuzzy,p=y<1?Math.min(a,Math.round(e.term.length*y)):y;p&&(m=this._index.fuzzyGet(e.term,p))}if(d)for(let[y,p]of d){let g=y.length-e.term.length;if(!g)continue;m?.delete(y);let x=u*y.length/(y.length+.3*g);this.termResults(e.term,y,x,e.termBoost,p,s,r,c,f)}if(m)for(let y of m.keys()){let[p,g]=m.get(y);if(!g)continue;let x=l*y.length/(y.length+g);this.termResults(e.term,y,x,e.termBoost,p,s,r,c,f)}return f}executeWildcardQuery(e){let t=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let o=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;t.set(s,{score:o,terms:[],match:{}})}return t}combineResults(e,t=Ip){if(e.length===0)return new Map;let n=t.toLowerCase(),s=pR[n];if(!s)throw new Error(`Invalid combination operator: ${t}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[t,n]of this._index){let s={};for(let[r,o]of n)s[r]=Object.fromEntries(o);e.push([t,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,n,s,r,o,a,c,l=new Map){if(r==null)return l;for(let u of Object.keys(o)){let h=o[u],f=this._fieldIds[u],d=r.get(f);if(d==null)continue;let m=d.size,y=this._avgFieldLength[f];for(let p of d.keys()){if(!this._documentIds.has(p)){this.removeTerm(f,p,t),m-=1;continue}let g=a?a(this._documentIds.get(p),t,this._storedFields.get(p)):1;if(!g)continue;let x=d.get(p),S=this._fieldLength.get(p)[f],b=gR(x,m,this._documentCount,S,y,c),M=n*s*h*g*b,A=l.get(p);if(A){A.score+=M,yR(A.terms,e);let _=wp(A.match,t);_?_.push(u):A.match[t]=[u]}else l.set(p,{score:M,terms:[e],match:{[t]:[u]}})}}return l}addTerm(e,t,n){let s=this._index.fetch(n,Vx),r=s.get(e);if(r==null)r=new Map,r.set(t,1),s.set(e,r);else{let o=r.get(t);r.set(t,(o||0)+1)}}removeTerm(e,t,n){if(!this._index.has(n)){this.warnDocumentChanged(t,e,n);return}let s=this._index.fetch(n,Vx),r=s.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,n):r.get(t)<=1?r.size<=1?s.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,t,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===t){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[t]=s;let a=(this._avgFieldLength[t]||0)*n+s;this._avgFieldLength[t]=a/(n+1)}removeFieldLength(e,t,n,s){if(n===1){this._avgFieldLength[t]=0;return}let r=this._avgFieldLength[t]*n-s;this._avgFieldLength[t]=r/(n-1)}saveStoredFields(e,t){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let o of n){let a=s(t,o);a!==void 0&&(r[o]=a)}}};qa.wildcard=Symbol("*");var wp=(i,e)=>Object.prototype.hasOwnProperty.call(i,e)?i[e]:void 0,pR={[Ip]:(i,e)=>{for(let t of e.keys()){let n=i.get(t);if(n==null)i.set(t,e.get(t));else{let{score:s,terms:r,match:o}=e.get(t);n.score=n.score+s,n.match=Object.assign(n.match,o),Bx(n.terms,r)}}return i},[Yx]:(i,e)=>{let t=new Map;for(let n of e.keys()){let s=i.get(n);if(s==null)continue;let{score:r,terms:o,match:a}=e.get(n);Bx(s.terms,o),t.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,a)})}return t},[dR]:(i,e)=>{for(let t of e.keys())i.delete(t);return i}},mR={k:1.2,b:.7,d:.5},gR=(i,e,t,n,s,r)=>{let{k:o,b:a,d:c}=r;return Math.log(1+(t-e+.5)/(e+.5))*(c+i*(o+1)/(i+o*(1-a+a*n/s)))},_R=i=>(e,t,n)=>{let s=typeof i.fuzzy=="function"?i.fuzzy(e,t,n):i.fuzzy||!1,r=typeof i.prefix=="function"?i.prefix(e,t,n):i.prefix===!0,o=typeof i.boostTerm=="function"?i.boostTerm(e,t,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:o}},Tp={idField:"id",extractField:(i,e)=>i[e],stringifyField:(i,e)=>i.toString(),tokenize:i=>i.split(vR),processTerm:i=>i.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(i,e)=>{typeof console?.[i]=="function"&&console[i](e)},autoVacuum:!0},kx={combineWith:Ip,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:mR},xR={combineWith:Yx,prefix:(i,e,t)=>e===t.length-1},Rp={batchSize:1e3,batchWait:10},Cp={minDirtFactor:.1,minDirtCount:20},Ap={...Rp,...Cp},yR=(i,e)=>{i.includes(e)||i.push(e)},Bx=(i,e)=>{for(let t of e)i.includes(t)||i.push(t)},zx=({score:i},{score:e})=>e-i,Vx=()=>new Map,rh=i=>{let e=new Map;for(let t of Object.keys(i))e.set(parseInt(t,10),i[t]);return e},oh=async i=>{let e=new Map,t=0;for(let n of Object.keys(i))e.set(parseInt(n,10),i[n]),++t%1e3===0&&await Kx(0);return e},Kx=i=>new Promise(e=>setTimeout(e,i)),vR=/[\n\r\p{Z}\p{P}]+/u;var ch="A teaching model, not a diagnosis",mr={numb:"numb",reduced:"reduced",possible:"possible",variable:"variable",spared:"spared",untouched:"untouched"},$x={...mr,numb:"paralysed",reduced:"weak",possible:"mild"},bR={...mr,numb:"absent"},SR={...mr,numb:"cut off"},MR={skin:mr,deep:mr,muscle:$x,reflex:bR,nerve:SR},wR={skin:{...mr,reduced:"less feeling",possible:"perhaps less",spared:"normal",untouched:"normal"},muscle:{...$x,numb:"does not work",possible:"a little weak",spared:"works",untouched:"works"}};function Ls(i,e,t="student"){return e==="pain"?"sore":((t==="patient"?wR[i]:void 0)||MR[i]||mr)[e]||e}var TR={root:"Nerve root",nerve:"Nerve",site:"Site",condition:"Condition",muscle:"Muscle",skin:"Skin",territory:"Skin",deep:"Deep structure",reflex:"Reflex",symptom:"Symptom",variant:"Variant",disc:"Disc",bone:"Bone"},AR={root:"Nerve roots",nerve:"Nerves",site:"Places of compression",condition:"Conditions",muscle:"Muscles",skin:"Skin",territory:"Skin",deep:"Deep structures",reflex:"Reflexes",symptom:"Symptoms",variant:"Variants"},ER={spinal:"Compression site, spine","spinal-emergency":"Emergency, spine",spinal_emergency:"Emergency, spine",pelvic:"Compression site, pelvis",peripheral:"Compression site, leg and foot",local:"Local cause",systemic:"General cause",inflammatory:"Inflammatory cause"},Ri=i=>TR[i]||qe(String(i).replaceAll("_"," ")),Lp=i=>AR[i]||Ri(i),Zx=i=>ER[i]||Ri(i||"site"),Eo={right:"right side",left:"left side",both:"both sides"},Np={student:{lesion:"What is lit",roots:"Roots",nerves:"Nerves",both:"Both",agreement:"Agreement"},patient:{lesion:"What is affected",roots:"By root",nerves:"By nerve",both:"Both",agreement:"How sure"}},jx={student:"Student",clinician:"Clinician",patient:"Patient"},Jx={skin:"Skin",muscles:"Muscles",bones:"Bones",discs:"Discs",nerves:"Nerves",ligaments:"Ligaments",vessels:"Vessels"},Qx=[["front","Front"],["back","Back"],["side","Side"],["spine","Spine"],["pelvis","Pelvis"],["medial_ankle","Medial ankle","Ankle"],["sole","Sole"]],Ns=[["medial","Medial"],["plantar","Plantar"],["lateral","Lateral"],["posterior","Posterior"]],ey=[["fat_pad","Fat pad"],["periosteum","Periosteum"],["fascia","Fascia"],["achilles","Achilles"]],An={T12:"#6699cc",L1:"#332288",L2:"#88ccee",L3:"#44aa99",L4:"#117733",L5:"#ddcc77",S1:"#cc6677",S2:"#aa4499",S3:"#882255",S4:"#999933",S5:"#661100",Co1:"#888888"},RR=/^(Achilles|Alcock|Babinski|Baxter|Joplin|Morton|Sever)/;function Ci(i){return/^[A-Z][a-z]/.test(i)&&!RR.test(i)?i[0].toLowerCase()+i.slice(1):i}var Ro=i=>/^(Emergency|RED FLAG)\b/.test(i||"");function qe(i){return i?i[0].toUpperCase()+i.slice(1):""}function En(i){let[,e,t]=i.match(/^(.+?) \((.*)\)$/)||[];return e?[e,t]:[i,""]}function ts(i){return i.length<2?i.join(""):`${i.slice(0,-1).join(", ")} and ${i.at(-1)}`}var CR=i=>i.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),PR=["root","site","condition","nerve","skin","muscle","deep","reflex","symptom","variant"],IR=[{fuzzy:!1,combineWith:"AND"},{fuzzy:i=>i.length>3?1:0,combineWith:"AND"},{fuzzy:i=>i.length>4?2:0,combineWith:"AND"},{fuzzy:i=>i.length>3?1:0,combineWith:"OR"}],LR={root:2,site:1.6,nerve:1.4,condition:1.1},NR={boost:{bare:3},prefix:!0,boostDocument:(i,e,{kind:t})=>LR[t]||1};function DR(i){for(let e of i){let t=e();if(t.length)return t}return[]}function Dp(i){let e=new qa({idField:"key",fields:["bare","terms"],storeFields:["id","kind","name"],processTerm:t=>CR(t)||null,tokenize:t=>t.split(/[\s,;:()\u2013\u2014-]+/).filter(Boolean)});return e.addAll(OR(i)),(t,n=24)=>{let s=IR.map(r=>()=>e.search(t,{...NR,...r}));return UR(DR(s).slice(0,n))}}function ty(i,e){let t=new Set(["root","site","nerve"]);return Dp(i)(e.split("@")[0].replaceAll("_"," "),24).filter(({kind:s})=>t.has(s)).flatMap(({items:s})=>s).slice(0,4)}function OR(i){let e=new Map;for(let{id:t,kind:n,name:s,terms:r=[]}of i.search||[]){let o=n==="symptom"?`symptom:${s}`:`${n}:${t}`,c=[e.get(o)?.terms,...r,String(t).replaceAll("_"," ")].filter(Boolean).join(" ; ");e.set(o,{key:o,id:n==="symptom"?s:t,kind:n,name:s,bare:En(s)[0],terms:`${s} ; ${c}`})}return[...e.values()]}function UR(i){let e=new Map;for(let s of i)e.set(s.kind,[...e.get(s.kind)||[],s]);let t=i[0]?.kind,n=s=>s===t?-1:PR.indexOf(s);return[...e].sort(([s],[r])=>n(s)-n(r)).map(([s,r])=>({kind:s,items:r}))}var Op=Tx(null);function On(){let i=Ux(Op),[,e]=bp(t=>t+1,0);return Pt(()=>i.subscribe(e),[i]),{store:i,state:i.state}}function pe(){let{store:i,state:e}=On();return{store:i,state:e,words:e.words,view:e.view,...i.selection()}}function Ds(i,e){return e?.bilateral?"both":i.side}var iy={root:"roots",nerve:"nerves",site:"sites",skin:"skin",territory:"skin",deep:"deep",muscle:"muscles",reflex:"reflexes",variant:"variants",condition:"conditions",map:"maps",source:"sources",test:"tests"};function Qe(i,e,t){let n=i[iy[e]];if(n)return Array.isArray(n)?n.find(s=>s.id===t):n[t]}function an(i,e){let t=i[iy[e]]||{};return Array.isArray(t)?t:Object.entries(t).map(([n,s])=>({id:n,...s}))}function lt(i,e,t,n="student"){let s=Qe(i,e,t);return(n==="patient"?s?.patient_name:void 0)||s?.name||String(t).replaceAll("_"," ")}function Up(i){let[e,...t]=i.split(":");return{kind:e,id:t.join(":")}}function Qn(i){let[e,t]=i.split("@");return{nerve:e,position:t===void 0?0:Number.parseFloat(t)}}function sy(i,e,t){let{book:n}=i,s=FR(n,e),{nerve:r}=Qn(e),o=s.kind||(Qe(n,"root",e)?"root":Qe(n,"site",e)?"site":"nerve"),a=Qe(n,o,o==="nerve"?r:e)||{},c=t==="patient"?s.patient_name||a.patient_name:void 0;return{id:e,kind:o,row:a,state:s,name:qe(c||o==="nerve"&&a.name||s.name||a.name||e),eyebrow:o==="site"?Zx(a.kind):Ri(o),place:o==="nerve"?ry(i,e,t):qe(s.place||a.place||kR(a)),calledBy:c?a.name:"",latin:a.latin||"",bilateral:!!(s.bilateral??a.bilateral),redFlag:BR(s.red_flag??a.red_flag),noPath:s.no_path_because||a.no_path_because||""}}function FR(i,e){let t=i.states?.[e];if(!t||!Array.isArray(t.why||t.roots))return t||{};let n=(r=[])=>{let o=r.map(a=>i.phrases[a]);return o.flatMap((a,c)=>c%2?[]:[[a,o[c+1]]])},s=n(t.roots).map(([r,o])=>[r,o.split(" ")]);return i.states[e]={...t,why:Object.fromEntries(n(t.why)),roots:Object.fromEntries(s),spared:n(t.spared).map(([r,o])=>({name:r,why:o}))},i.states[e]}function kR(i){return i.exits?i.traverses?`Leaves the spine at ${i.exits}; passes the disc ${i.traverses}`:`Leaves the spine at ${i.exits}`:""}function BR(i){return i?typeof i=="string"?i:"This pattern needs a doctor today.":""}function Pi(i){let e=["skin","deep"].flatMap(t=>an(i,t).map(n=>[n.heel,`${t}:${n.id}`]));return Object.fromEntries(e.filter(([t])=>t))}function lh(i,e){let t=Qe(i,"source",e);if(!t)return{id:e,text:String(e)};let n=t.citation||t.title||t.name||String(e);return{id:e,text:n,url:t.url||(t.doi?`https://doi.org/${t.doi}`:""),note:t.note||t.seen||""}}function Os(i){return i?typeof i=="string"?i.split(/;\s+/).filter(Boolean):Array.isArray(i)?i.map(ny).filter(Boolean):[ny(i)]:[]}function ny(i){return typeof i=="string"?i:i.text||i.name||i.why||i.id||""}function Co(i,e){return i.states.filter(t=>Qn(t).nerve===e).map(t=>({id:t,position:Qn(t).position})).sort((t,n)=>t.position-n.position)}function Ya(i,e,t){let n=VR(i,e),s=Co(i,e);return s.find(({position:o})=>zR(n,o,t))||s.sort((o,a)=>Math.abs(o.position-t)-Math.abs(a.position-t))[0]}function zR(i,e,t){return i.filter(n=>n<e).length===i.filter(n=>n<t).length}function VR(i,e){return Po(i,e).map(({position:t})=>t)}function Po(i,e,t="student"){let n=new Map;for(let[s,r]of HR)for(let o of an(i.book,s))for(let{nerve:a,position:c}of o[r]||[]){if(a!==e)continue;let l=n.get(c)||{position:c,names:[],kind:s},u=lt(i.book,s,o.id,t);l.names.includes(u)||l.names.push(u),n.set(c,l)}return[...n.values()].sort((s,r)=>s.position-r.position)}var HR=[["nerve","parents"],["skin","supply"],["deep","supply"],["muscle","supply"]];function ry(i,e,t){let{nerve:n,position:s}=Qn(e),r=Po(i,n,t),o=r.findLast(c=>c.position<=s),a=r.find(c=>c.position>s);return o?a?`Cut below ${oy(o)} and above ${oy(a)}`:"Cut beyond its last branch":"Cut where it begins, above all its branches"}function oy({names:[i],kind:e}){let[t]=En(i),n=Ci(t);return e==="nerve"?`the ${n}`:`the branch to ${n}`}function ay(i,e){let t=i.cuts[e]||[];if(!t.length)return;let n=new Set((i.book.states[e]?.path||[]).map(({id:o})=>o)),[s,r]=t.find(([o])=>n.has(o))||t[0];return Co(i,s).length>2?{nerve:s,position:r}:void 0}var GR=new Set(["skin","deep","muscle","reflex","condition","symptom","variant"]),WR=new Set(["cause","ligament","vessel","tendon","bone","disc","dura","cord"]);function fi(i,{kind:e,id:t}){let{words:n}=i.state;if(GR.has(e)){let s=e==="condition"&&XR(n,t);s?i.select(s):i.focusOn({kind:e,id:t});return}i.select(Fp(n,t))}function Fp(i,e){if(i.states.includes(e))return e;let{nerve:t,position:n}=Qn(e);return e.includes("@")?Ya(i,t,n)?.id??e:Co(i,t)[0]?.id??e}function XR(i,e){let t=(Qe(i.book,"condition",e)?.sites||[]).filter(n=>i.states.includes(n));return t.length===1?t[0]:""}function cy(i,e){if(!e?.part)return;let{kind:t,id:n}=Up(e.part),{words:s,view:r}=i.state,o=e.side==="left"||e.side==="right"?e.side:r.side,a=i.state.probing||r.skin_shows!=="lesion";if(t==="root"){i.select(n);return}if(t==="skin"&&a&&e.point){i.probe(e);return}if(t==="nerve"||t==="ganglion"){let c=n.split(":")[0],l=Ya(s,c,e.along??0);l&&i.show({lesions:[l.id],side:r.side==="both"?"both":o},"person",{focus:null})}else["skin","deep","muscle","disc"].includes(t)&&n!=="body"?i.focusOn({kind:t,id:n}):t==="tendon"&&Qe(s.book,"deep",n)&&i.focusOn({kind:"deep",id:n})}function ly(i,e,t){if(!e?.part)return"";let{kind:n,id:s}=Up(e.part);if(e.part==="skin:body")return"";if(n==="tendon"&&Qe(i.book,"deep",s))return t(i.book,"deep",s);if(WR.has(n))return xs(i,e.part);let r=t(i.book,n==="ganglion"?"root":n,s.split(":")[0]);return n==="ganglion"?`${r}, ganglion`:r}var qR=Symbol.for("pv"),YR=0;function v(i,e,t,n,s,r){e||(e={});var o,a,c=e;if("ref"in c&&typeof i!="function")for(a in c={},e)a=="ref"?o=e[a]:c[a]=e[a];var l={type:i,props:c,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qR,__v:--YR,__i:-1,__u:0};return(s||r)&&(l.__source=s,l.__self=r),ft.vnode&&ft.vnode(l),l}function uy({onFind:i,onPicked:e}){let{store:t,state:n}=On(),[s,r]=bt(""),[o,a]=bt(0),c=sh(),l=hi(()=>n.words&&Dp(n.words.book),[n.words?.book]),u=hi(()=>l&&s.trim()?l(s):[],[l,s]),h=u.flatMap(({items:y})=>y),f=y=>{r(y),a(0),i(!!y.trim())},d=y=>{fi(t,y),f(""),e?.()};return v("div",{class:"finder",children:[v(KR,{text:s,type:f,onKeyDown:y=>{let p={ArrowDown:1,ArrowUp:-1}[y.key];if(p&&h.length)a((o+p+h.length)%h.length);else if(y.key==="Enter"&&h[o])d(h[o]);else if(y.key==="Escape"&&s)f("");else return;y.preventDefault(),y.stopPropagation()},id:c,active:h[o]&&`${c}-${o}`,ready:!!l}),s.trim()&&v($R,{groups:u,at:o,id:c,pick:d,text:s})]})}function KR({text:i,type:e,onKeyDown:t,id:n,active:s,ready:r}){return v("div",{class:"search",children:[v("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:[v("circle",{cx:"7",cy:"7",r:"4.5"}),v("path",{d:"m10.4 10.4 3.4 3.4"})]}),v("input",{type:"text",role:"combobox","aria-expanded":!!i.trim(),"aria-controls":`${n}-hits`,"aria-autocomplete":"list","aria-activedescendant":s,"aria-label":"Search roots, nerves, sites, conditions, muscles and symptoms",placeholder:"Search nerve or symptom",value:i,disabled:!r,spellcheck:!1,autocomplete:"off",onInput:o=>e(o.target.value),onKeyDown:t}),i&&v("button",{class:"clear","aria-label":"Clear the search",onClick:()=>e(""),children:"×"})]})}function $R({groups:i,at:e,id:t,pick:n,text:s}){if(!i.length)return v("p",{class:"empty",id:`${t}-hits`,children:["Nothing is called “",s.trim(),"”. Try a nerve, a muscle, a disc level or a symptom."]});let r=-1;return v("ul",{class:"hits",role:"listbox",id:`${t}-hits`,"aria-label":"Results",children:i.map(({kind:o,items:a})=>v("li",{role:"group","aria-label":Lp(o),children:[v("h3",{"aria-hidden":"true",children:Lp(o)}),v("ul",{role:"presentation",children:a.map(c=>(r+=1,v(ZR,{hit:c,id:`${t}-${r}`,active:r===e,pick:n},c.id)))})]},o))})}function ZR({hit:i,id:e,active:t,pick:n}){let s=r=>t&&r?.scrollIntoView({block:"nearest"});return v("li",{role:"option",id:e,"aria-selected":t,"data-hit":i.id,class:t?"item active":"item",ref:s,onClick:()=>n(i),children:v("span",{children:i.name})})}function Ka(i,{columns:e=1,horizontal:t=!1}={}){let n=It(null),s={ArrowDown:e,ArrowUp:-e,Home:-1/0,End:1/0,...e>1||t?{ArrowRight:1,ArrowLeft:-1}:{},...t?{ArrowDown:1,ArrowUp:-1}:{}};return{ref:n,onKeyDown:o=>{if(!(o.key in s))return;let a=[...n.current.querySelectorAll(i)],c=a.indexOf(o.target);c<0||(o.preventDefault(),a[Math.min(a.length-1,Math.max(0,c+s[o.key]))].focus())}}}function Io(i,e,t=""){let n=a=>a===i||t&&a.matches?.(t),s=a=>{a.composedPath().some(n)||e()},r=a=>{a.key==="Escape"&&(a.preventDefault(),e())},o=i.getRootNode();return o.addEventListener("pointerdown",s,!0),o.addEventListener("keydown",r,!0),()=>{o.removeEventListener("pointerdown",s,!0),o.removeEventListener("keydown",r,!0)}}function hy(){let{store:i,words:e,view:t}=pe(),n=an(e.book,"map"),s=n.some(({id:r})=>r==="default")?n:[{id:"default",name:"Default"},...n];return v("div",{class:"panel",role:"dialog","aria-label":"Map and variants",children:[v("label",{class:"field",children:[v("span",{class:"label block",children:"Dermatome map"}),v("select",{value:t.map,onChange:r=>i.show({map:r.target.value}),children:s.map(r=>v("option",{value:r.id,children:r.name||qe(r.id.replaceAll("_"," "))},r.id))})]}),v("p",{class:"muted small",children:"A patch of skin keeps its shape; each map gives it other roots."}),v("p",{class:"label block",children:"Variants of anatomy"}),v("ul",{class:"variants",children:an(e.book,"variant").map(r=>v(jR,{row:r},r.id))})]})}function jR({row:i}){let{store:e,view:t}=pe();return v("li",{children:v("label",{class:"switch",children:[v("input",{type:"checkbox","data-variant":i.id,checked:t.variants.includes(i.id),onChange:()=>e.toggleVariant(i.id)}),v("span",{children:[i.name,i.frequency&&v("small",{children:qe(i.frequency)})]})]})})}var Dt=Object.freeze({lesions:Object.freeze([]),compare:Object.freeze([]),side:"right",map:"default",variants:Object.freeze([]),layers:Object.freeze({skin:.35,muscles:0,bones:1,discs:1,nerves:1,ligaments:0,vessels:0}),camera:"back",register:"student",labels:!1,skin_shows:"lesion",both:"split",key_points:!1}),Us="site",kp=["right","left","both"],Bp=["student","clinician","patient"],zp=["lesion","roots","nerves","both","agreement"],JR=["split","blended"];function di(i={}){let e=i||{};return{lesions:[...e.lesions||[]],compare:[...e.compare||[]],side:kp.includes(e.side)?e.side:Dt.side,map:e.map||Dt.map,variants:[...e.variants||[]].sort(),layers:{...Dt.layers,...e.layers},camera:e.camera||Dt.camera,register:Bp.includes(e.register)?e.register:Dt.register,labels:!!e.labels,skin_shows:fy(zp,e.skin_shows),both:fy(JR,e.both),key_points:!!e.key_points}}var fy=(i,e)=>i.includes(e)?e:i[0];function $a(i,e,t=Object.keys(Dt)){return t.every(n=>JSON.stringify(dy(i[n]))===JSON.stringify(dy(e[n])))}var py=["lesions","compare","side","map","variants","skin_shows"],Vp=["labels","key_points"],QR=["lesion","compare","side","map","variant","camera","register","skin_shows","both",...Vp];function my(i){let e=new URLSearchParams;for(let n of i.lesions)e.append("lesion",n);for(let n of i.compare)e.append("compare",n);for(let n of["side","map"])i[n]!==Dt[n]&&e.set(n,i[n]);for(let n of i.variants)e.append("variant",n);for(let[n,s]of Object.entries(i.layers))s!==Dt.layers[n]&&e.set(n,String(s));let t=eC(i.camera);t!==Dt.camera&&e.set("camera",t);for(let n of["register","skin_shows","both"])i[n]!==Dt[n]&&e.set(n,i[n]);for(let n of Vp)i[n]&&e.set(n,"1");return e.toString().replaceAll("%40","@").replaceAll("%2C",",")}function gy(i){let e=new URLSearchParams(String(i).replace(/^[?#]+/,"")),t=s=>e.getAll(s).flatMap(r=>r.split(",")).filter(Boolean),n={};for(let s of Object.keys(Dt.layers)){let r=Number.parseFloat(e.get(s));Number.isFinite(r)&&(n[s]=Math.min(1,Math.max(0,r)))}return di({lesions:t("lesion"),compare:t("compare"),side:e.get("side"),map:e.get("map"),variants:t("variant"),layers:n,camera:tC(e.get("camera")),register:e.get("register"),skin_shows:e.get("skin_shows"),both:e.get("both"),...Object.fromEntries(Vp.map(s=>[s,e.get(s)==="1"]))})}function Za(i){let e=new URLSearchParams(String(i).replace(/^[?#]+/,""));return[...QR,...Object.keys(Dt.layers)].some(t=>e.has(t))}function eC(i){return typeof i=="string"?i:[...i.position,...i.target].map(e=>Math.round(e)).join(",")}function tC(i){if(!i)return null;let e=i.split(",").map(Number);return e.length!==6||!e.every(Number.isFinite)?i:{position:e.slice(0,3),target:e.slice(3)}}function dy(i){return Array.isArray(i)||i===null||typeof i!="object"?i:Object.fromEntries(Object.keys(i).sort().map(e=>[e,i[e]]))}function nC({state:i}){return v("span",{class:`swatch s-${i}`,"aria-hidden":"true",children:i==="spared"&&v(Lo,{})})}function ja({kind:i,state:e,register:t}){return v("span",{class:`chip c-${e}`,children:[v(nC,{state:e}),Ls(i,e,t)]})}function _y({loss:i,state:e}){let t=e==="variable"?"100%":`${Math.max(4,Math.round(i*100))}%`;return v("span",{class:"bar","aria-hidden":"true",children:v("i",{class:`s-${e}`,style:{width:t}})})}function Ja({root:i}){return v("span",{class:"root-tag",children:[v("i",{style:{background:An[i]||"#888"},"aria-hidden":"true"}),i]})}function Lo(){return v("svg",{viewBox:"0 0 12 12",class:"tick","aria-hidden":"true",children:v("path",{d:"M2.2 6.4 5 9.2 9.8 3.4"})})}function Fs({open:i}){return v("svg",{viewBox:"0 0 12 12",class:i?"chevron open":"chevron","aria-hidden":"true",children:v("path",{d:"M4.3 2.6 7.9 6 4.3 9.4"})})}function xy({host:i,openList:e,listOpen:t}){let{store:n,state:s}=On();return v("header",{class:"head",children:[v("button",{class:"button list-button","aria-expanded":t,onClick:e,children:"Choose"}),v("h1",{children:["Root ",v("span",{children:"to"})," Heel"]}),v("p",{class:"notice",children:ch}),v("span",{class:"gap"}),v("button",{class:"button",disabled:!n.canUndo(),onClick:()=>n.undo(),title:"Back to what was shown before",children:"Undo"}),v(iC,{}),i.trail.link()&&v(sC,{host:i}),v("div",{class:"segments registers",role:"group","aria-label":"Language",children:Bp.map(r=>v("button",{"aria-pressed":s.view.register===r,"data-register":r,onClick:()=>n.show({register:r}),children:jx[r]},r))})]})}function iC(){let{state:i}=On(),[e,t]=bt(!1),n=It(null);Pt(()=>e?Io(n.current,()=>t(!1)):void 0,[e]);let s=(i.view.map==="default"?0:1)+i.view.variants.length;return v("div",{class:"popover",ref:n,children:[v("button",{class:"button","aria-expanded":e,disabled:!i.words,onClick:()=>t(!e),children:[v("span",{class:"wide-only",children:"Map and variants"}),v("span",{class:"narrow-only",children:"Map"}),s>0&&v("span",{class:"count",title:`${s} changed`,children:s}),v(Fs,{open:e})]}),e&&v(hy,{})]})}function sC({host:i}){let[e,t]=bt("");return v("button",{class:"button",onClick:async()=>{try{await navigator.clipboard.writeText(i.trail.link()),t("Link copied")}catch{t("Copy it from the address bar")}setTimeout(()=>t(""),2500)},title:"Copy a link to exactly this view",children:["Share",v("span",{class:e?"toast shown":"toast",role:"status",children:e})]})}var rC=["untouched","spared","possible","reduced","numb","variable"],ks=new Set(["numb","reduced","possible","variable"]),uh={numb:0,reduced:1,variable:2,possible:3,spared:4,untouched:5};function No(i,e,t){let n=i.states.indexOf(t),s=i.tables[e],r=new Map;if(n<0||!s)return r;let o=i.targets.length;return i.targets.forEach((a,c)=>{a.startsWith("nerve:")||r.set(a,yy(s.cells,n*o+c,a))}),r}function yy(i,e,t){let n=t.indexOf(":");return{target:t,kind:t.slice(0,n),id:t.slice(n+1),state:rC[i[2*e]]||"untouched",loss:i[2*e+1]/255}}function Qa(i,e){return[...i.values()].filter(t=>t.kind===e&&ks.has(t.state)).sort(oC)}function oC(i,e){return uh[i.state]-uh[e.state]||e.loss-i.loss}function vy(i,e,t){let n=i.targets.indexOf(t),s=i.tables[e]?.cells;if(n<0||!s)return[];let r=i.targets.length;return i.states.map((o,a)=>({...yy(s,a*r+n,t),id:o})).filter(({state:o})=>ks.has(o)).sort((o,a)=>a.loss-o.loss||uh[o.state]-uh[a.state])}function hh(){let{reasons:i}=pe();return i!=="asked"?null:v("p",{class:"muted",role:"status","aria-label":"Working out the reasons","data-awaited":!0,children:"…"})}function by(){let{words:i,id:e}=pe(),n=[...i.causes?.[e]||[],...aC(i,e)].map(s=>Ci(xs(i,s)));return n.length?v("p",{class:"causes","data-causes":!0,children:[v("span",{class:"label",children:"Pressed by"}),ts([...new Set(n)])]}):null}function aC({sites:i},e){return Object.entries(i?.[e]?.parts||{}).filter(([,n])=>n==="band").map(([n])=>n)}function Sy(){let{store:i,words:e,view:t,subject:n}=pe(),s=uC(e.book,n.state.path||[]),r=cC();return s.length?v("ol",{class:"path","aria-label":"The way of the nerve",children:[s.map(({id:o,name:a})=>v("li",{children:v("button",{class:"step",style:An[o]&&{"--root":An[o]},"data-root":o in An||void 0,onClick:()=>fi(i,{kind:"nerve",id:o}),children:hC(t.register==="patient"?lt(e.book,"nerve",o,"patient"):a)})},o)),r&&v("li",{class:"end",children:r})]}):null}function cC(){let{words:i,effects:e}=pe(),t=Pi(i.book);return Ns.some(([n])=>ks.has(e.get(t[n])?.state))?"heel":""}var lC=new Set(["ramus","division"]);function uC(i,e){return e.filter(({id:t},n)=>n===0||!lC.has(Qe(i,"nerve",t)?.kind))}function hC(i){let[e]=En(i.replace("(s)","")),t=e.replace(/ branch(es)?( of .*)?$/i,"").replace(/ nerves?( root)?(?=,|$)/i,"");return Ci(t)}var fC=[["muscle","Muscles that weaken",7],["reflex","Reflexes",5],["deep","Deep structures",4]];function My(){let{words:i,effects:e,subject:t}=pe(),n=Object.values(Pi(i.book)),s=Qa(e,"skin").filter(r=>!n.includes(r.target));return v(je,{children:[t.noPath?v(pC,{}):v(Sy,{}),v(by,{}),v(hh,{}),v(dC,{}),v(mC,{posture:t.state.posture}),v(_C,{heel:n}),v(Hp,{title:"Skin",rows:s,limit:6}),fC.map(([r,o,a])=>v(Hp,{title:o,limit:a,rows:Qa(e,r).filter(c=>!n.includes(c.target))},r)),v(vC,{})]})}function dC(){let{view:i,subject:e}=pe(),{findings:t}=e.state;return!t||Ro(e.redFlag)||i.register==="patient"&&!e.noPath?null:v("p",{class:"findings",children:gC(t)})}function pC(){let{words:i,id:e,view:t,subject:n}=pe(),s=(i.pain[e]||[]).map(r=>r.split(":")).map(([r,o])=>lt(i.book,r,o,t.register));return v("div",{class:"no-path",children:[v("p",{children:[v("b",{children:"No nerve pathway is lit"}),", because"," ",n.noPath.replace(/^because\s+/i,"").replace(/\.?$/,".")]}),s.length>0&&v("p",{children:["It hurts here: ",s.join(", "),"."]})]})}function mC({posture:i=[]}){return i.length?v("ul",{class:"plain posture",children:i.map(({state:e,findings:t})=>v("li",{children:[v("b",{children:qe(e)}),": ",t]},e))}):null}var gC=i=>qe(i).replace(/\.?$/,".");function _C({heel:i}){let{effects:e,subject:t}=pe(),n=i.map(r=>e.get(r)).filter(Boolean),s=n.filter(({state:r})=>ks.has(r));return s.length?v(Hp,{title:"Heel",rows:s,limit:8}):t.noPath||!n.length?null:v("section",{class:"rows",children:[v("h3",{children:"Heel"}),v("p",{class:"spared-line",children:[v(Lo,{}),"The heel keeps its feeling."]})]})}function Hp({title:i,rows:e,limit:t}){let{view:n,subject:s}=pe(),[r,o]=bt(!1);if(!e.length)return null;let a=n.register==="patient"?Math.min(4,t):t,c=r?e:e.slice(0,a),l=c.map(u=>xC(s,u));return v("section",{class:"rows",children:[v("h3",{children:i}),v("ul",{children:c.map((u,h)=>v(yC,{effect:u,note:l[h]!==l[h+1]&&l[h]},u.target))}),e.length>a&&v(wy,{all:r,setAll:o,count:e.length})]})}function xC(i,{target:e,state:t}){return t==="variable"&&i.state.variable?.[e]?.text||""}function wy({all:i,setAll:e,count:t}){return v("button",{class:"more","aria-expanded":i,onClick:()=>e(!i),children:i?"Show fewer":`Show all ${t}`})}function yC({effect:i,note:e}){let{store:t,words:n,view:s,subject:r}=pe(),{kind:o,id:a,target:c,state:l,loss:u}=i,h=s.register==="clinician"?r.state.roots?.[c]||[]:[];return v("li",{class:"row","data-target":c,"data-state":l,children:[v("button",{class:"row-name",title:r.state.why?.[c],onClick:()=>t.focusOn({kind:o,id:a}),children:En(qe(lt(n.book,o,a,s.register)))[0]}),v(_y,{loss:u,state:l}),v("span",{class:`row-word w-${l}`,children:Ls(o,l,s.register)}),h.length>0&&v("span",{class:"row-roots",children:h.map(f=>v(Ja,{root:f},f))}),e&&v("span",{class:"row-note",children:["Depends on the anatomy: ",e]})]})}function vC(){let{subject:i,view:e}=pe(),[t,n]=bt(!1),s=i.state.spared||[];if(!s.length)return null;let r=e.register==="patient"?3:6;return v("section",{class:"spared",children:[v("h3",{children:"Spared, and why"}),v("ul",{children:(t?s:s.slice(0,r)).map(({name:o,why:a})=>v("li",{children:[v(Lo,{}),v("span",{children:[v("b",{children:o}),a&&`: ${bC(a)}`]})]},o))}),s.length>r&&v(wy,{all:t,setAll:n,count:s.length})]})}var bC=i=>i.replace(/ \(at [\d.]+\)/g,"");function Ty(){let{words:i,id:e,subject:t,reasons:n}=pe(),s=t.state.path||[];if(n!=="told")return v(hh,{});if(!s.length)return v("p",{class:"muted",children:t.noPath?"No nerve is cut, so there is no path to follow.":"No path is written for this lesion."});let r=new Map((i.cuts[e]||[]).map(([o,a])=>[o,a]));return v("ol",{class:"steps",children:s.map(o=>v(SC,{step:o,cut:r.get(o.id)},o.id))})}function SC({step:i,cut:e}){let{store:t,words:n,view:s}=pe(),r=Qe(n.book,"nerve",i.id)||{},o=s.register==="patient"?lt(n.book,"nerve",i.id,"patient"):i.name||r.name;return v("li",{children:[v("button",{class:"row-name",onClick:()=>fi(t,{kind:"nerve",id:i.id}),children:v("b",{children:qe(o)})}),e!==void 0&&v("span",{class:"cut-here",children:"cut here"}),s.register!=="patient"&&r.latin&&v("i",{class:"latin",lang:"la",children:r.latin}),(r.course||[]).length>0&&v("p",{class:"course",children:[qe(r.course.join(", then ")),"."]}),s.register!=="patient"&&v(MC,{nerve:i.id,cut:e})]})}function MC({nerve:i,cut:e}){let{words:t,view:n}=pe(),s=e===void 0?[]:Po(t,i,n.register).filter(({position:r})=>r<=e);return s.length?v("p",{class:"branches",children:[v(Lo,{}),"Leaves above the cut and is spared:"," ",[...new Set(s.flatMap(({names:r})=>r))].join(", ")]}):null}function Ay(){let{words:i,subject:e}=pe(),{state:t}=e,n=(t.tests||[]).map(r=>Qe(i.book,"test",r)||{name:r}),s=Os(t.accuracy);return!n.length&&!s.length?v("p",{class:"muted",children:"The book names no test for this."}):v(je,{children:[n.length>0&&v("h3",{children:"What shows it"}),v("ul",{class:"tests",children:n.map(r=>v(wC,{test:r},r.name))}),s.length>0&&v("h3",{children:"How well"}),v("ul",{class:"plain",children:s.map(r=>v("li",{children:r},r))}),t.findings&&v("h3",{children:"What an examiner finds"}),t.findings&&v("p",{children:qe(t.findings)})]})}function wC({test:i}){return v("li",{children:[v("b",{children:qe(i.name)}),i.used_for&&v("span",{class:"about",children:qe(i.used_for)}),v(TC,{test:i}),i.overstated&&v("span",{class:"caveat",children:[v("span",{"aria-hidden":"true",children:"!"}),"The published accuracy is probably too good."]}),i.note&&v("span",{class:"about",children:i.note})]})}function TC({test:i}){let{sensitivity:e,specificity:t,accuracy_note:n}=i,r=[[["sensitivity",e],["specificity",t]].filter(([,o])=>o!=null).map(([o,a])=>`${o} ${a.toFixed(2)}`).join(", "),n].filter(Boolean).join("; ");return r?v("span",{class:"about",children:qe(r)}):null}function Ey(){let{words:i,subject:e}=pe(),{state:t,row:n}=e,s=t.sources||n.sources||(n.source?[].concat(n.source):[]),r=t.confidence||n.confidence;return v(je,{children:[r&&v("p",{class:"confidence",children:[v("span",{class:`level ${r}`,"aria-hidden":"true",children:[v("i",{}),v("i",{}),v("i",{})]}),qe(r)," confidence"]}),v("ul",{class:"sources",children:s.map(o=>v(AC,{source:lh(i.book,o)},o))}),!s.length&&v("p",{class:"muted",children:"No source is named."}),v("p",{class:"muted small",children:"How much of a nerve is lost is a model's share, not a measurement: hence bars and words, no numbers."})]})}function AC({source:i}){return v("li",{children:[i.url?v("a",{href:i.url,target:"_blank",rel:"noopener noreferrer",children:i.text}):i.text,i.note&&v("span",{class:"muted small",children:i.note})]})}var EC=[["symptoms","Symptoms"],["aggravated_by","Worse with"],["eased_by","Better with"],["tests","Tests"],["treatments","Treatments named"],["risk_factors","Risk factors"]];function Ry({row:i}){let{store:e,words:t,view:n,id:s}=pe(),r=(i.sites||[]).filter(a=>t.states.includes(a)),o=Os(i.red_flags);return v(je,{children:[o.length>0&&v("div",{class:"urgent",children:[v("b",{children:"Seek urgent care with:"}),v("p",{children:o.join("; ")})]}),i.heel_effect&&v("p",{children:[v("span",{class:"label",children:"Heel"}),i.heel_effect]}),r.length>0&&v(je,{children:[v("p",{class:"label block",children:"Show it on the body"}),v("ul",{class:"chips",children:r.slice(0,24).map(a=>v("li",{children:v("button",{class:a===s?"pill on":"pill","data-lesion":a,onClick:()=>e.select(a),children:lt(t.book,"site",a,n.register)})},a))})]}),EC.map(([a,c])=>v(RC,{title:c,items:Os(i[a])},a)),i.qualification&&v("p",{class:"remark",children:Os(i.qualification).join(" ")})]})}function RC({title:i,items:e}){return e.length?v("p",{children:[v("span",{class:"label",children:i}),e.join(", ")]}):null}function Cy(){let{store:i,state:e,words:t,view:n}=pe(),{kind:s,id:r}=e.focus,o=Qe(t.book,s,r),a={condition:Ry,symptom:OC,disc:NC,variant:DC}[s]||PC;return v("section",{class:"focus","data-focus":`${s}:${r}`,"aria-label":"What you look at",children:[v("button",{class:"close","aria-label":"Close",onClick:()=>i.focusOn(null),children:"×"}),v("p",{class:"eyebrow",children:Ri(s)}),v("h2",{title:o?.latin||void 0,children:CC(t,s,r,n.register)}),v(a,{kind:s,id:r,row:o||{}})]})}function CC(i,e,t,n){return e==="disc"?`Disc ${t.replace("_","/")}`:e==="symptom"?qe(t):lt(i.book,e,t,n)}function PC({kind:i,id:e,row:t}){let{words:n,view:s,effects:r,subject:o,known:a}=pe(),c=r.get(`${i}:${e}`),l=o?.state.why?.[`${i}:${e}`];return v(je,{children:[t.action&&v("p",{children:qe(t.action)}),t.description&&v("p",{class:"muted",children:qe(t.description)}),a&&c&&v("p",{class:"now",children:[v(ja,{kind:i,state:c.state,register:s.register})," in"," ",En(o.name)[0],l?`: ${l}`:""]}),v(IC,{row:t}),v(LC,{words:n,target:`${i}:${e}`})]})}function IC({row:i}){let{store:e,words:t,view:n}=pe(),s=[...new Set((i.supply||[]).map(({nerve:o})=>o))],r=Object.entries(i.roots||{}).sort((o,a)=>a[1]-o[1]).map(([o])=>o);return v(je,{children:[s.length>0&&v("p",{children:[v("span",{class:"label",children:"Supplied by"}),s.map((o,a)=>v("span",{children:[a>0&&", ",v("button",{class:"row-name",onClick:()=>fi(e,{kind:"nerve",id:o}),children:lt(t.book,"nerve",o,n.register)})]},o))]}),r.length>0&&v("p",{children:[v("span",{class:"label",children:"Roots"}),r.map(o=>v(Ja,{root:o},o))]})]})}function LC({words:i,target:e}){let{store:t,table:n,view:s,id:r}=pe(),o=vy(i,n,e),a=u=>Qe(i.book,"root",u)?"root":Qe(i.book,"site",u)?"site":"nerve",c=o.filter(u=>a(u.id)==="root"&&u.state!=="possible").slice(0,5),l=o.filter(u=>a(u.id)==="site").slice(0,s.register==="patient"?4:7);return!c.length&&!l.length?null:v(je,{children:[v("p",{class:"label block",children:"Lesions that hit it"}),v("ul",{class:"chips",children:[...c,...l].map(u=>v("li",{children:v("button",{class:u.id===r?"pill on":"pill","data-lesion":u.id,onClick:()=>t.select(u.id),children:a(u.id)==="root"?v(Ja,{root:u.id}):qe(En(lt(i.book,"site",u.id,s.register))[0])})},u.id))})]})}function NC({id:i}){let{words:e,store:t,view:n}=pe(),s=an(e.book,"site").filter(r=>r.id.startsWith(`disc_${i}_`)&&e.states.includes(r.id));return s.length?v(je,{children:[v("p",{children:"Where the disc bulges decides which root it meets."}),v("ul",{class:"chips",children:s.map(r=>v("li",{children:v("button",{class:"pill","data-lesion":r.id,onClick:()=>t.select(r.id),children:lt(e.book,"site",r.id,n.register)})},r.id))})]}):v("p",{class:"muted",children:"The book has no herniation at this level."})}function DC({id:i,row:e}){let{store:t,view:n}=pe(),s=n.variants.includes(i);return v(je,{children:[v("p",{children:Os(e.effect).join("; ")}),e.frequency&&v("p",{class:"muted",children:qe(e.frequency)}),v("label",{class:"switch",children:[v("input",{type:"checkbox",checked:s,onChange:()=>t.toggleVariant(i)}),"Show the body with this variant"]})]})}function OC({id:i}){let{words:e,store:t}=pe(),n=an(e.book,"condition").filter(s=>(s.symptoms||[]).includes(i));return v(je,{children:[v("p",{class:"muted",children:"Patients with these conditions may say so:"}),v("ul",{class:"chips",children:n.map(s=>v("li",{children:v("button",{class:"pill",onClick:()=>fi(t,{kind:"condition",id:s.id}),children:s.name})},s.id))})]})}function fh(i){return an(i.book,"root").map(e=>e.id).filter(e=>/^[LS]\d$/.test(e)&&i.states.includes(e))}function dh(i,e){let t=Pi(i.book),n=Ns.map(([r])=>t[r]),s=(r,o)=>UC(i,typeof r=="string"?r:r.id,{faces:n,group:o,register:e});return(i.book.regions||[]).map(r=>({name:r.name,entries:(r.entries||r.items||r.groups||r.sites||[]).flatMap(o=>{let a=o.items||o.sites;if(!a)return s(o)||[];let c=a.map(l=>s(l,o)).filter(Boolean);return c.length?{key:`${r.name}/${o.name}`,name:o.name,items:c}:[]})})).filter(r=>r.entries.length)}function UC(i,e,{faces:t,group:n,register:s}){if(!i.states.includes(e))return;let r=Qe(i.book,"site",e)||{},o=s==="patient"&&!n?FC(i.book,r):"",a=r.name||e;return{id:e,name:a,short:qe(o)||kC(a,n),tag:BC(i,e,r,t)}}function FC(i,e){return an(i,"site").filter(n=>n.patient_name===e.patient_name).length===1?e.patient_name:""}function kC(i,e){let t=i.replace(/ \(.*\)$/,""),n=e?.name;return!n||!t.toLowerCase().startsWith(n.toLowerCase())?t:qe(t.slice(n.length).replace(/^[\s,:]+/,""))||t}function BC(i,e,t,n){if(Ro(t.red_flag))return{kind:"urgent",word:"urgent"};if(t.red_flag)return{kind:"flag",word:"red flag"};if(!(i.cuts[e]||[]).length)return{kind:"none",word:"no nerve"};let s=No(i,0,e);if(n.some(r=>s.get(r)?.state==="variable"))return{kind:"varies",word:"heel varies"}}var zC=2;function Ly(i,e){let t=Pi(i.book),n=Ns.map(([d])=>t[d]),s=d=>GC(No(i,0,d),n),r=Iy(fh(i),s,zC),a=dh(i,e).map(({entries:d})=>d.flatMap(m=>m.items||m)).map(d=>d.filter(({tag:m})=>!HC(m))),c=WC(i.book),l=({id:d})=>s(d)*(c.get(d)||0),u=a.flatMap(d=>Iy(d,l,1)),h=a.flat().filter(({id:d,tag:m})=>m?.kind==="none"&&XC(i,d,t));return[...r.map(d=>({id:d,name:VC(i,d)})),...u.map(Py),...h.slice(0,1).map(Py)]}var Py=({id:i,name:e})=>({id:i,name:e.replace(/ \(.*\)$/,"")}),VC=(i,e)=>Qe(i.book,"root",e)?.name||e,HC=i=>i?.kind==="urgent"||i?.kind==="flag";function GC(i,e){return e.map(t=>i.get(t)).filter(t=>ks.has(t?.state)).reduce((t,{state:n,loss:s})=>t+(n==="variable"?.5:s),0)}function WC(i){let e=new Map;for(let{sites:t=[]}of an(i,"condition"))for(let n of t)e.set(n,(e.get(n)||0)+1/t.length);return e}function Iy(i,e,t){return i.map(n=>({one:n,score:e(n)})).filter(n=>n.score>0).sort((n,s)=>s.score-n.score).slice(0,t).map(({one:n})=>n)}function XC(i,e,t){let n=new Set(Object.values(t)),s=i.pain[e]||[];return s.length>0&&s.every(r=>n.has(r))}var Ny=[["effect","Effect",My],["path","Path",Ty],["tests","Tests",Ay],["sources","Sources",Ey]];function Dy(){let{state:i,words:e,view:t,known:n,subject:s}=pe(),r=t.lesions.join(", ");return v("aside",{class:"meaning","aria-label":"What it means",children:[i.focus&&e&&v(Cy,{}),!e&&v(qC,{}),e&&!r&&!i.focus&&v(YC,{}),e&&r&&!n&&v(KC,{asked:r,several:t.lesions.length>1}),n&&s&&v($C,{}),v("footer",{class:"notice",children:[ch,". It keeps nothing about anyone."]})]})}function qC(){return v("div",{class:"list-waiting","aria-hidden":"true",children:[40,70,55,90,80,62,75].map(i=>v("i",{style:{width:`${i}%`}},i))})}function YC(){let{store:i,words:e,view:t}=pe(),n=hi(()=>Ly(e,t.register),[e,t.register]);return v("div",{class:"welcome",children:[v("h2",{children:"From the back to the heel"}),v("p",{children:"Pick a nerve root or a place where a nerve is compressed. The nerve lights up from there on, with the skin and the part of the heel it serves, and here you read what weakens, what fades and what is spared."}),v("h3",{children:"Begin with"}),v(Oy,{lesions:n,select:i.select}),v("p",{class:"muted",children:"Or click a nerve, a patch of skin or a disc on the body. Turn it by dragging."})]})}function Oy({lesions:i,select:e}){return v("ul",{class:"chips",children:i.map(({id:t,name:n})=>v("li",{children:v("button",{class:"pill","data-lesion":t,onClick:()=>e(t),children:En(n)[0]})},t))})}function KC({asked:i,several:e}){let{store:t,state:n,words:s}=pe(),r=hi(()=>e?[]:ty(s.book,i),[s,i]);return v("div",{class:"welcome",role:"alert",children:[v("h2",{children:e?"Several lesions together":`“${i}” is not in this book`}),v("p",{children:e?`${i}: ${n.notice||"this cannot be shown here."}`:"The address or the program asked for something that this page does not know."}),r.length>0&&v("h3",{children:"Did you mean"}),v(Oy,{lesions:r,select:t.select}),v("button",{class:"pill",onClick:()=>t.select(""),children:"Start afresh"})]})}function $C(){let{subject:i}=pe(),[e,t]=bt("effect"),n=Ny.find(([s])=>s===e)[2];return v("article",{children:[v(ZC,{}),i.redFlag&&v(eP,{text:i.redFlag}),v(tP,{tab:e,setTab:t}),v("div",{class:"tab",role:"tabpanel","aria-label":e,children:v(n,{})})]})}function ZC(){let{state:i,words:e,view:t,subject:n,exact:s,reasons:r}=pe(),[o,a]=En(n.name),[c]=En(n.calledBy),l=[c,a,n.place].filter(Boolean).map(qe).join(". ");return v("header",{children:[v("p",{class:"eyebrow",children:[n.eyebrow," · ",Eo[Ds(t,n)]]}),v("h2",{title:n.latin||void 0,"data-latin":n.latin||void 0,children:o}),l&&v("p",{class:"muted",children:l}),i.notice&&v("p",{class:"remark",role:"status",children:i.notice}),!i.notice&&!s&&v("p",{class:"remark",children:"Shown for the default map and common anatomy."}),r==="untold"&&v("p",{class:"remark","data-untold":!0,children:["Reasons are told for the default map and anatomy; states and bars here are for"," ",jC(e.book,t),"."]})]})}function jC(i,{map:e,variants:t}){let n=e===Dt.map?[]:[lt(i,"map",e)];return ts([...n,...t.map(s=>Ci(lt(i,"variant",s)))])}var JC="This can be an emergency. Seek urgent care now.",QC="Red flag. Seek urgent care when this happens.";function eP({text:i}){return v("div",{class:"urgent",role:"note",children:[v("b",{children:Ro(i)?JC:QC}),v("p",{children:i.replace(/^(RED FLAG:|Emergency\.)\s*/i,"")})]})}function tP({tab:i,setTab:e}){let t=Ka("[role=tab]",{horizontal:!0});return v("div",{class:"tabs",role:"tablist","aria-label":"What to read",...t,children:Ny.map(([n,s])=>v("button",{role:"tab","aria-selected":i===n,tabIndex:i===n?0:-1,"data-tab":n,onClick:()=>e(n),onFocus:()=>e(n),children:s},n))})}function Uy({onPicked:i}){let{store:e,words:t,view:n,id:s}=pe(),r=hi(()=>t&&dh(t,n.register),[t,n.register]);if(!t)return v(nP,{});let o=a=>{e.select(a),i?.()};return v(je,{children:[v(iP,{words:t,selected:s,select:o}),v(sP,{regions:r,selected:s,select:o})]})}function nP(){return v("div",{class:"list-waiting","aria-hidden":"true",children:[62,48,70,55,66,40].map(i=>v("i",{style:{width:`${i}%`}},i))})}function iP({words:i,selected:e,select:t}){let n=Ka(".root",{columns:5}),s=sh(),r=fh(i),o=e&&Qn(e).nerve,a=r.includes(o)?o:r[0];return v("section",{children:[v("h3",{id:s,children:"Nerve root"}),v("div",{class:"roots",role:"listbox","aria-labelledby":s,"aria-orientation":"horizontal",...n,children:r.map(c=>v("button",{class:o===c?"root on":"root",role:"option","aria-selected":o===c,tabIndex:c===a?0:-1,"data-id":c,"aria-label":`${c} nerve root`,onClick:()=>t(c),children:[c,v("i",{style:{background:An[c]}})]},c))})]})}function sP({regions:i,selected:e,select:t}){let[n,s]=bt({}),r=h=>n[h.key]??h.items.some(f=>f.id===e),o=(h,f)=>s({...n,[h.key]:f}),a=Ka("[role=treeitem]"),c=i.flatMap(h=>h.entries),l=h=>h.id===e||h.items?.some(f=>f.id===e),u=c.find(l)||c[0];return pr(()=>rP(a.ref.current?.querySelector("[aria-selected=true]")),[e]),v("div",{role:"tree","aria-label":"Places of compression, from spine to foot",...a,children:i.map(h=>v("section",{role:"group","aria-label":h.name,children:[v("h3",{"aria-hidden":"true",children:h.name}),h.entries.map(f=>f.items?v(oP,{group:f,open:r(f),setOpen:o,selected:e,select:t,inTab:f===u},f.key):v(Fy,{item:f,selected:e,select:t,inTab:f===u},f.id))]},h.name))})}function rP(i){let e=i?.closest(".regions");if(!e)return;let[t,n]=[i.getBoundingClientRect(),e.getBoundingClientRect()];(t.top<n.top||t.bottom>n.bottom)&&(e.scrollTop+=t.top-n.top-n.height/3)}function oP({group:i,open:e,setOpen:t,selected:n,select:s,inTab:r}){let o=i.items.some(c=>c.id===n);return v(je,{children:[v("button",{class:o&&!e?"item group on":"item group",role:"treeitem","aria-expanded":e,"aria-level":1,tabIndex:r&&!(e&&o)?0:-1,onClick:()=>t(i,!e),onKeyDown:c=>{c.key==="ArrowRight"&&!e&&t(i,!0),c.key==="ArrowLeft"&&e&&t(i,!1)},children:[v("span",{children:i.name}),v("small",{children:[i.items.length,v(Fs,{open:e})]})]}),e&&i.items.map(c=>v(Fy,{item:c,selected:n,select:s,level:2,inTab:c.id===n},c.id))]})}function Fy({item:i,selected:e,select:t,level:n=1,inTab:s}){let r=i.id===e;return v("button",{class:`item level-${n}${r?" on":""}`,role:"treeitem","aria-selected":r,"aria-level":n,tabIndex:s?0:-1,"data-id":i.id,title:i.name,onClick:()=>t(i.id),children:[v("span",{children:i.short||i.name}),i.tag&&v("small",{class:`tag ${i.tag.kind}`,children:i.tag.word})]})}async function ky(i){if(i[0]!==31||i[1]!==139)return i;let e=new Blob([i]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}function By(i){let e=new DataView(i.buffer,i.byteOffset,i.byteLength);if(i.byteLength<20||e.getUint32(0,!0)!==1179937895)throw new Error("The body could not be read: it is not a scene file, or it did not arrive whole.");let t=e.getUint32(12,!0);if(e.getUint32(16,!0)!==1313821514)throw new Error("The body could not be read: no words in it.");let n=JSON.parse(new TextDecoder().decode(i.subarray(20,20+t))),s=n.extras?.root_to_heel;if(!s)throw new Error("This scene file was not made by Root to Heel.");let r=20+t+8,o=a=>{let{byteOffset:c=0,byteLength:l}=n.bufferViews[a];return i.subarray(r+c,r+c+l)};return{book:aP(s.book,o),states:s.states,targets:s.targets,tables:s.tables.map(({map:a,variants:c,bufferView:l})=>({map:a,variants:c,cells:o(l)})),cuts:s.cuts||{},pain:s.pain||{},causes:s.causes||{},sites:s.sites||{},cameras:s.cameras||{},skinMaps:s.skin_maps,keyPoints:s.key_points||{}}}function aP(i,e){return Number.isInteger(i?.bufferView)?JSON.parse(new TextDecoder().decode(e(i.bufferView))):i||{}}function ph(i,e,t){let n=[...t].sort().join();return i.tables.findIndex(s=>s.map===e&&[...s.variants].sort().join()===n)}async function Vy({box:i,host:e,store:t,life:n,onBody:s,onHover:r,onSpot:o}){t.set({phase:"loading",progress:t.state.words?"":"Fetching the body"}),n.body=lP({box:i,host:e,store:t,life:n,onHover:r,onSpot:o});let a=await e.scene((u,h)=>t.set({progress:u,fraction:h}));if(n.over||(t.set({progress:"Drawing the body",fraction:void 0}),await pP(),n.over))return;let{words:c,error:l}=await cP(n,a);n.over||(t.set({words:c,error:l,phase:l?"failed":"ready",progress:"",picture:!n.body&&!l}),t.askForMissing(),n.body&&(uP(i,e.hand),s(n.body),e.onBody(n.body)))}async function cP(i,e){let t="";try{if(i.body)return{words:await i.body.load(e),error:t}}catch(n){console.error(n),t=n.message,i.body.dispose(),i.body=null}return{words:By(await ky(e)),error:t}}function lP({box:i,host:e,store:t,life:n,onHover:s,onSpot:r}){let o={onPick:a=>cy(t,a),onHover:s,onSpot:r,onLost(a){n.over||t.set({phase:a?"lost":"ready"})},onCamera({position:a,target:c}){e.hand.holds&&t.show({camera:{position:zy(a),target:zy(c)}})}};try{return new e.BodyView(i,{...o,background:"transparent"})}catch(a){return console.warn("Root to Heel: no 3D in this browser;",a.message),i.replaceChildren(),null}}function uP(i,e){let t=()=>{e.holds=!0};for(let n of["pointerdown","wheel","keydown"])i.addEventListener(n,t,{capture:!0,passive:!0})}var zy=i=>[...i].map(e=>Math.round(e));function Gp(i,e){return i.every((t,n)=>Math.abs(t-e[n])<1)}var hP=5,fP=1200;function dP(){return(globalThis.__rootToHeel||[]).filter(i=>i.body).length}function Hy(i,e,t){let n=0,s=!1,r=new IntersectionObserver(o=>{clearTimeout(n);let a=o.at(-1).isIntersecting;a&&!s?(s=!0,e()):!a&&s&&(n=setTimeout(()=>{dP()<=hP||(s=!1,t())},fP))});return r.observe(i),()=>{clearTimeout(n),r.disconnect()}}var pP=()=>new Promise(i=>requestAnimationFrame(()=>setTimeout(i)));var mP="This browser has no WebGL, so this is a picture; it cannot be turned.",gP="This browser has no WebGL, so the body cannot be drawn. Everything in words works.";function Gy({host:i}){let{state:e}=On(),t=It(null),n=JSON.stringify(e.view);pr(()=>{let{clientWidth:r,clientHeight:o}=t.current,a=Math.min(2,window.devicePixelRatio||1),c=[r,o].map(l=>Math.round(l*a));i.send({type:"need",what:"picture",view:e.view,size:c})},[n]);let s=i.picture();return v("figure",{class:"picture",ref:t,children:[s&&v("img",{src:s,alt:"The body with the selected lesion"}),v("figcaption",{children:s?mP:gP})]})}function mh(i,e){let[t]=e.lesions.length===1?e.lesions:[""];return Qe(i.book,"root",t)?t:""}function Wy(i,e){let t=i?.skinMaps;if(!t||e.skin_shows==="lesion")return null;let{roots:n,nerves:s,agreement:r}=t.colours,o=n[e.map],a=mh(i,e),c=e.both==="split";return{colours:{roots:[o,o],nerves:[s,s],both:[o,c?s:o],agreement:[r[a],r[a]]}[e.skin_shows],fields:t.field_of,borders:e.skin_shows==="both"&&!c,fades:!(e.skin_shows==="agreement"&&a)}}function ec(i,e){let t=Qe(i.book,"map",e.map)?.kind==="key_points";return e.key_points||t&&["roots","both"].includes(e.skin_shows)}function Wp(i,e){let{compared:t}=i.skinMaps,n=["default",...t,e.map],s=an(i.book,"map");return[...new Set(n)].map(r=>s.find(o=>o.id===r)).filter(Boolean)}function Bs(i){return i.kind==="default"?"Consensus":i.name.replace(/ \(.*$/,"")}var Xy=i=>Bs(i).split(" ")[0];function qy(i,e,t){let n=Wp(i,e).map(({id:s})=>s);return n[(n.indexOf(e.map)+t+n.length)%n.length]}var _P=i=>an(i.book,"root").map(({id:e})=>e);function Yy(i,e){let t=Object.values(i.skinMaps.shares[e.map]||{}),n=new Set(t.flatMap(s=>Object.keys(s)));return ec(i,e)&&Object.keys(i.keyPoints).forEach(s=>n.add(s)),_P(i).filter(s=>n.has(s))}var xP=[[.95,"all"],[.65,"most"],[.45,"half"],[.2001,"part"],[0,"a rim"]],yP=i=>xP.find(([e])=>i>=e)[1];function Xp(i,e){let{compared:t,shares:n,given:s}=i.skinMaps;return["default",...t].map(r=>{let o={id:r,...Qe(i.book,"map",r)},a=Object.entries(n[r]?.[e]||{}).map(([l,u])=>({root:l,share:u,word:yP(u)})).sort((l,u)=>u.share-l.share),c=a.length?[]:s[r]?.[e]||[];return{id:r,row:o,roots:a,points:c}})}function Ky(i,e,t){let{compared:n,given:s}=i.skinMaps,r=n.filter(o=>s[o][e]?.length);return{maps:r.filter(o=>s[o][e].includes(t)),asked:r}}function $y(i,e,t){let{book:n,skinMaps:s}=i,r=Object.keys(n.skin).indexOf(e),o=[...Qe(n,"skin",e)?.supply||[]];return o.sort((a,c)=>(c.fraction??1)-(a.fraction??1)),o.map(({nerve:a})=>({nerve:a,name:lt(n,"nerve",a,t),field:s.fields[s.field_of[r]]}))}function Zy({onLeft:i}){let{store:e,state:t,words:n,view:s}=pe(),r=It(null),{probe:o}=t;if(Pt(()=>o?vP(r.current,()=>e.probe(null)):void 0,[o]),!o||!n?.skinMaps)return null;let a=Qe(n.book,"skin",o.patch)||{},c=s.register==="patient";return v("section",{class:i?"probe-card on-left":"probe-card","data-probe-card":o.patch,"aria-label":"Whose skin this is",tabIndex:-1,ref:r,children:[v("button",{class:"close","aria-label":"Close",onClick:()=>e.probe(null),children:"×"}),v("p",{class:"eyebrow",children:[Ri("skin"),", ",o.side]}),v("h2",{children:qe(lt(n.book,"skin",o.patch,s.register))}),!c&&v(bP,{patch:o.patch}),v(MP,{patch:o.patch}),v(wP,{patch:o.patch}),!c&&v(TP,{row:a})]})}function vP(i,e){let t=i.closest(".rth"),n=s=>{s.key==="Escape"&&(s.preventDefault(),e())};return i.focus({preventScroll:!0}),t.addEventListener("keydown",n),()=>{t.removeEventListener("keydown",n);let{activeElement:s}=t.getRootNode();(!s||s===document.body||i.contains(s))&&t.querySelector(".body-canvas canvas")?.focus({preventScroll:!0})}}function bP({patch:i}){let{words:e}=pe();return v("ul",{class:"probe-maps",children:Xp(e,i).map(({id:t,row:n,roots:s,points:r})=>v("li",{"data-reading":t,children:[v("span",{class:"label",children:Bs(n)}),s.length>0&&v(SP,{roots:s}),r.length>0&&v("b",{children:[r.join(", ")," key point"]}),!s.length&&!r.length&&v("span",{class:"muted",children:n.kind==="key_points"?"no point here":"blank"})]},t))})}function SP({roots:i}){return v("span",{class:"shares",children:[v("span",{class:"share-bar","aria-hidden":"true",children:i.map(({root:e,share:t})=>v("i",{style:{background:An[e],flexGrow:t}},e))}),v("span",{children:i.map(({root:e,word:t},n)=>v("span",{children:[n>0&&", ",v("b",{children:e})," ",t]},e))})]})}function MP({patch:i}){let{store:e,words:t,view:n}=pe(),r=[...new Set(Xp(t,i).flatMap(({roots:o,points:a})=>[...o.map(({root:c})=>c),...a]))].map(o=>({root:o,...Ky(t,i,o)})).sort((o,a)=>a.maps.length-o.maps.length);return v(je,{children:[v("p",{class:"label block",children:["Roots",r[0]?.asked.length?", and how many maps agree":""]}),v("ul",{class:"chips",children:r.map(({root:o,maps:a,asked:c})=>v("li",{children:v("button",{class:n.lesions[0]===o?"pill on":"pill","data-probe-root":o,title:`Select ${o}`,onClick:()=>e.select(o),children:[v("span",{class:"root-tag",children:[v("i",{style:{background:An[o]},"aria-hidden":"true"}),o]}),c.length>0&&v("span",{class:"muted",children:[" ",a.length," of ",c.length]})]})},o))})]})}function wP({patch:i}){let{store:e,words:t,view:n}=pe(),s=$y(t,i,n.register),r=new Map(s.map(({field:a})=>[a.id,a])),o=s.some(({nerve:a})=>!r.has(a));return v(je,{children:[v("p",{class:"label block",children:"Nerve"}),v("ul",{class:"chips",children:[...r.values()].map(({id:a,name:c,colour:l})=>v("li",{children:v("button",{class:"pill","data-probe-nerve":a,title:"Select this nerve",onClick:()=>fi(e,{kind:"nerve",id:a}),children:v("span",{class:"root-tag",children:[v("i",{style:{background:l},"aria-hidden":"true"}),c]})})},a))}),o&&v("p",{class:"small","data-probe-branch":!0,children:["by its branch: ",s.map(({name:a})=>a.toLowerCase()).join(", ")]})]})}function TP({row:i}){let{words:e}=pe();return v("p",{class:"small muted","data-probe-trust":!0,children:["Confidence: ",i.confidence,". Sources:"," ",(i.sources||[]).map((t,n)=>v("span",{title:lh(e.book,t).text,children:[n>0&&", ",t]},t)),"."]})}function jy(){let{store:i,words:e,view:t}=pe(),n=It(null),s=t.camera===Us&&!!e?.sites?.[t.lesions[0]];return Pt(()=>s?AP(n.current,i):void 0,[s]),e?.sites?.[t.lesions[0]]?s?v("button",{class:"pill site","data-back-out":!0,ref:n,onClick:i.backOut,title:"Escape",children:"Back to the whole picture"}):v("button",{class:"pill site","data-to-site":!0,onClick:i.goToSite,children:"Look at the cause"}):null}function AP(i,e){let t=i.closest(".rth"),n=s=>{s.key==="Escape"&&!s.defaultPrevented&&!e.state.probe&&e.backOut()};return t.addEventListener("keydown",n),()=>t.removeEventListener("keydown",n)}function Jy(){let{words:i,view:e}=pe(),[t,n]=bt(!0);if(!i?.skinMaps||e.skin_shows==="lesion")return null;let s={roots:Qy,nerves:tv,both:CP,agreement:PP}[e.skin_shows];return v("section",{class:t?"skin-legend open":"skin-legend","aria-label":"Colours of the skin",children:[v("button",{class:"legend-head","aria-expanded":t,onClick:()=>n(!t),children:[EP(i,e),v(Fs,{open:t})]}),t&&v(s,{})]})}function EP(i,e){let t=Bs({id:e.map,...Qe(i.book,"map",e.map)}),n=mh(i,e);return{roots:t,nerves:"Nerves of the skin",both:t,agreement:n?`Maps that give it to ${n}`:"Maps that agree"}[e.skin_shows]}function Qy(){let{store:i,words:e,view:t}=pe(),n=Yy(e,t);return v(je,{children:[v("ul",{class:"legend-roots",children:n.map(s=>v("li",{children:v("button",{"data-legend-root":s,"aria-pressed":t.lesions[0]===s,title:`Select ${s}`,onClick:()=>i.select(t.lesions[0]===s?"":s),children:[v("i",{style:{background:An[s]},"aria-hidden":"true"}),s]})},s))}),v(RP,{}),v(ev,{})]})}function RP(){let{words:i,view:e}=pe(),{blank:t}=Qe(i.book,"map",e.map)||{};return t?v("p",{class:"legend-line",children:[v("i",{class:"hatched","aria-hidden":"true"}),v("span",{children:["Blank: ",t]})]}):null}function ev(){let{store:i,words:e,view:t}=pe(),n=ec(e,{...t,key_points:!1});return v("label",{class:"legend-line switch-line",children:[v("input",{type:"checkbox","data-key-points":!0,disabled:n,checked:n||t.key_points,onChange:s=>i.show({key_points:s.target.checked})}),"Key points"]})}function tv(){let{words:i}=pe();return v("ul",{class:"legend-fields",children:i.skinMaps.fields.map(({id:e,name:t,colour:n})=>v("li",{"data-field":e,children:[v("i",{style:{background:n},"aria-hidden":"true"}),t]},e))})}function CP(){let{store:i,view:e}=pe(),t=e.both==="split";return v(je,{children:[v("div",{class:"segments",role:"group","aria-label":"Roots and nerves together",children:["split","blended"].map(n=>v("button",{"data-both":n,"aria-pressed":e.both===n,onClick:()=>i.show({both:n}),children:qe(n)},n))}),v("p",{class:"legend-line",children:t?"Right leg: roots. Left leg: nerves.":"Colours: roots. Dark lines: borders of the nerves’ fields."}),v(Qy,{}),t&&v(tv,{})]})}function PP(){let{words:i,view:e}=pe(),t=mh(i,e),{steps:n,compared:s}=i.skinMaps,r=t?[t]:IP(i),o=s.map(c=>Bs({id:c,...Qe(i.book,"map",c)})),a=o.length-1;return v(je,{children:[v("table",{class:"legend-steps",children:[v("tbody",{children:r.map(c=>v("tr",{children:[v("th",{scope:"row",children:c}),n[c].slice(t?0:1).map((l,u)=>v("td",{children:v("i",{style:{background:l},"aria-hidden":"true"})},u))]},c))}),v("tfoot",{children:v("tr",{children:[v("td",{}),n[r[0]].slice(t?0:1).map((c,l)=>v("td",{children:t?l:l+1},l))]})})]}),v("p",{class:"legend-line",children:["of ",a+1," maps: ",o.slice(0,a).join(", "),", and ",o[a]," where it has a point."]}),v("p",{class:"legend-line",children:[v("i",{class:"hatched","aria-hidden":"true"}),v("span",{children:"Blank on all of them"})]}),v(ev,{})]})}function IP(i){let e=new Set(Object.values(i.skinMaps.best));return Object.keys(i.skinMaps.steps).filter(t=>e.has(t))}function nv(i){let{state:e,words:t,view:n}=pe(),s=[n.skin_shows,n.both,n.map,n.lesions.join()].join("|"),r=hi(()=>Wy(t,n),[t,s]),o=!!t?.skinMaps&&ec(t,n);return Pt(()=>i?.setKeyPoints(o?LP(t):[]),[i,t,o]),Pt(()=>i?.markSpot(e.probe?.point||null),[i,e.probe]),r}function LP(i){let e=Object.values(i.book.maps).find(({kind:t})=>t==="key_points");return Object.entries(i.keyPoints).flatMap(([t,[n,s,r]])=>["right","left"].map(o=>({root:t,side:o,at:[o==="left"?-n:n,s,r],colour:An[t],text:[`${t} key point, ${o}`,e?.areas?.[t]].filter(Boolean).join(": ")})))}var NP=new Set(["ready","resting"]);function iv({host:i,canvases:e}){let{state:t}=On(),n=It(null),s=It({x:0,y:0}),[r,o]=bt(null),[a,c]=bt(null),[l,u]=bt({onLeft:!1});UP({box:n,host:i,onBody:o,onHover:c,onSpot:u});let h=nv(r);FP(r,e,i.hand,h);let f=m=>{let y=n.current.getBoundingClientRect();s.current={x:m.clientX-y.left,y:m.clientY-y.top,flip:m.clientX>y.right-180}},d=a&&t.words?ly(t.words,a,lt):"";return v("div",{class:"body","data-phase":t.phase,onPointerMoveCapture:f,onPointerLeave:()=>c(null),children:[v("div",{class:"body-canvas",ref:n}),t.picture&&v(Gy,{host:i}),!(t.probe&&l.onLeft)&&v(Jy,{}),v(jy,{}),v(Zy,{onLeft:l.onLeft}),d&&v(DP,{name:d,...s.current}),!NP.has(t.phase)&&v(OP,{state:t})]})}function DP({name:i,x:e,y:t,flip:n}){return v("span",{class:n?"hover-name flip":"hover-name",style:{left:`${e}px`,top:`${t}px`},children:i})}function OP({state:{phase:i,progress:e,fraction:t,error:n}}){return i==="failed"?v("div",{class:"overlay failed",role:"alert",children:[v("b",{children:"The body could not be shown"}),v("p",{children:n})]}):v("div",{class:"overlay",role:"status",children:[t===void 0?v("span",{class:"spinner","aria-hidden":"true"}):v("progress",{max:"1",value:t,"aria-label":"How far it is"}),v("p",{children:e||(i==="lost"?"The graphics driver took the picture away; it comes back by itself":"Waiting for the body")})]})}function UP({box:i,host:e,onBody:t,onHover:n,onSpot:s}){let{store:r}=On();pr(()=>{let o=null,a=()=>{o={over:!1,body:null};let h=o;Vy({box:i.current,host:e,store:r,life:o,onBody:t,onHover:n,onSpot:s}).catch(f=>{h.over||r.set({phase:"failed",error:f.message})})},c=()=>{o&&(o.over=!0,o.body?.dispose(),e.onBody(null))},l=()=>{let h=o.body?.snapshot?.();c(),t(null),i.current.replaceChildren(),r.set({phase:"resting"}),h&&(i.current.style.background=`center / cover url(${h})`)},u=Hy(i.current,a,l);return()=>{u(),c()}},[])}function FP(i,e,t,n){let{view:s,id:r,table:o,known:a,subject:c,words:l,retold:u}=pe(),h=Ds(s,c);Pt(()=>i?.show({selection:a?r:null,side:h,table:o,...n&&{skin:n},variants:s.variants,...u&&{state:c.state}}),[i,r,a,h,o,l,n,s.variants.join(),u&&c.state]),Pt(()=>{if(i)for(let[f,d]of Object.entries(s.layers))i.setLayer(f,d)},[i,JSON.stringify(s.layers)]),Pt(()=>i?.setLabels(s.labels),[i,s.labels]),kP(i,s.camera,s.camera===Us?`${h} ${r}`:h==="left",t),pr(()=>{let f=Object.entries(e.current).filter(([,d])=>d);i?.heelViews(f.map(([d,m])=>({name:d,canvas:m})))},[i,!!l])}function kP(i,e,t,n){let s=It(!1),r=typeof e=="string";Pt(()=>{if(!i)return;let{position:o,target:a}=i.getCamera();!r&&Gp(o,e.position)&&Gp(a,e.target)||(n.holds=!1,i.setCamera(e,s.current)),s.current=!0},[i,JSON.stringify(e),r&&t])}var BP={state:"untouched",loss:0},zP={state:"pain",loss:0};function sv({canvases:i}){let{store:e,state:t,words:n,view:s,id:r,effects:o,known:a}=pe();if(!n)return v("div",{class:"heel","aria-hidden":"true"});let c=Pi(n.book),l=n.pain[r]||[],u=f=>l.includes(c[f])?zP:o.get(c[f])||BP,h=f=>{if(!c[f])return;let[d,m]=c[f].split(":");e.focusOn({kind:d,id:m})};return v("section",{class:"heel","aria-label":"The heel",children:[v("div",{class:"heel-faces",children:Ns.map(([f,d])=>v("button",{class:"heel-face","data-heel":f,"data-state":u(f).state,onClick:()=>h(f),"aria-label":`${d} heel: ${Ls("skin",u(f).state,s.register)}`,children:[!t.picture&&v("canvas",{ref:m=>{i.current[f]=m}}),v("span",{class:"heel-label",children:[v("b",{children:d}),a&&v(ja,{kind:"skin",state:u(f).state,register:s.register})]})]},f))}),v("div",{class:"heel-depths",children:[v("span",{class:"under",children:a?"Deep":"The heel from four sides"}),a&&ey.map(([f,d])=>v("button",{class:"heel-depth","data-heel":f,"data-state":u(f).state,onClick:()=>h(f),children:[d,v(ja,{kind:"deep",state:u(f).state,register:s.register})]},f))]})]})}function rv(){let{store:i,view:e}=pe(),[t,n]=bt(!1),s=It(null);return Pt(()=>t?Io(s.current,()=>n(!1)):void 0,[t]),v("div",{class:t?"layers open":"layers",ref:s,children:[v("button",{class:"layers-head","aria-expanded":t,onClick:()=>n(!t),children:["Layers",v(Fs,{open:t})]}),v("div",{class:"layers-body",children:[Object.keys(Dt.layers).map(r=>v(GP,{layer:r,opacity:e.layers[r],set:i.setLayer},r)),v("label",{class:"layer",children:[v("input",{type:"checkbox",checked:e.labels,onChange:r=>i.show({labels:r.target.checked})}),"Labels"]})]})]})}var VP={skin:.35,muscles:.6,bones:1,discs:1,nerves:1,ligaments:1,vessels:1},HP=new Set(["ligaments","vessels"]);function GP({layer:i,opacity:e,set:t}){let n=Jx[i];return v("div",{class:"layer",children:[v("label",{children:[v("input",{type:"checkbox",checked:e>0,"data-layer":i,onChange:s=>t(i,s.target.checked?VP[i]:0)}),n]}),v("input",{type:"range",class:HP.has(i)?"seldom":"",min:"0",max:"1",step:"0.05",value:e,"aria-label":`${n}: how solid`,style:{"--at":`${e*100}%`},onInput:s=>t(i,Number(s.target.value))})]})}function ov(){let{store:i,words:e,view:t,id:n,known:s}=pe(),r=s?ay(e,n):void 0;if(!r)return null;let o=c=>c&&c.id!==i.state.view.lesions[0]&&i.show({lesions:[c.id]},"person",{focus:null}),a=lt(e.book,"nerve",r.nerve,t.register);return v("section",{class:"slide","aria-label":`Cut along the ${a}`,children:[v("p",{children:[v("b",{children:"Slide the cut"})," ",v("span",{children:["along the ",Ci(a),", from the spine outwards"]})]}),v(WP,{words:e,line:r,move:o,register:t.register,name:a})]})}function WP({words:i,line:e,move:t,register:n,name:s}){let r=It(null),[o,a]=bt(void 0),c=Co(i,e.nerve),l=Po(i,e.nerve,n),u=o??e.position,h=d=>{let m=r.current.getBoundingClientRect(),y=Math.min(1,Math.max(0,(d.clientX-m.left)/m.width));a(y),t(Ya(i,e.nerve,y))};return v("div",{class:"track",ref:r,onPointerDown:d=>{r.current.setPointerCapture(d.pointerId),h(d)},onPointerMove:d=>o!==void 0&&h(d),onPointerUp:()=>a(void 0),onPointerCancel:()=>a(void 0),children:[v("span",{class:"rail",style:{"--at":`${u*100}%`}}),l.map(d=>v(XP,{tick:d,caught:d.position>u},d.position)),v("span",{class:"handle",role:"slider",tabIndex:0,style:{left:`${u*100}%`},"aria-label":`Cut along the ${s}`,"aria-valuemin":0,"aria-valuemax":c.length-1,"aria-valuenow":cv(c,e.position),"aria-valuetext":qP(l,u),onKeyDown:d=>YP(d,c,e.position,t)})]})}function XP({tick:i,caught:e}){let t=i.position<.2?"from-left":i.position>.8?"from-right":"";return v("span",{class:e?"mark caught":"mark",style:{left:`${i.position*100}%`},children:v("span",{class:`mark-label ${t}`,children:[e?"cut off: ":"spared: ",av(i.names)]})})}function av(i){return i.length>5?`${i.slice(0,4).join(", ")} and ${i.length-4} more`:ts(i)}function qP(i,e){let t=i.filter(({position:r})=>r<=e).flatMap(({names:r})=>r),n=i.find(({position:r})=>r>e),s=n?`cut off from ${ts(n.names.slice(0,3))} on`:"nothing is cut off";return t.length?`${s}; spared: ${av(t)}`:s}function cv(i,e){let t=i.map(n=>Math.abs(n.position-e));return t.indexOf(Math.min(...t))}function YP(i,e,t,n){let s={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1,Home:-1/0,End:1/0}[i.key];if(!s)return;i.preventDefault();let r=Math.min(e.length-1,Math.max(0,cv(e,t)+s));n(e[r])}function lv(){let{store:i,words:e,view:t}=pe();if(!e?.skinMaps)return v("div",{class:"skin-strip","aria-hidden":"true"});let n=t.skin_shows!=="lesion",s=["roots","both"].includes(t.skin_shows);return v("div",{class:"skin-strip",children:[v("div",{class:"segments",role:"group","aria-label":"What the skin shows",children:zp.map(r=>v("button",{"data-skin-shows":r,"aria-pressed":t.skin_shows===r,onClick:()=>i.show({skin_shows:r}),children:Np[t.register]?.[r]||Np.student[r]},r))}),s&&v(KP,{}),!s&&v("span",{class:"gap"}),v($P,{mapped:n})]})}function KP(){let{store:i,words:e,view:t}=pe(),n=Wp(e,t),s=r=>i.show({map:r});return v(je,{children:[v("div",{class:"segments map-buttons",role:"group","aria-label":"Dermatome map",children:n.map(r=>v("button",{"data-map":r.id,"aria-pressed":t.map===r.id,title:`${r.name}. M: the next map`,onClick:()=>s(r.id),children:Xy(r)},r.id))}),v("select",{class:"map-list","aria-label":"Dermatome map",value:t.map,onChange:r=>s(r.target.value),children:n.map(r=>v("option",{value:r.id,children:Bs(r)},r.id))})]})}function $P({mapped:i}){let{store:e,state:t}=On();return v("button",{class:"button probe-button","data-probe":!0,"aria-pressed":i||t.probing,disabled:i,title:i?"A click on the skin says whose it is. P: in the middle of the picture":"Then click on the skin: whose is it? P: in the middle of the picture",onClick:()=>e.set({probing:!t.probing}),children:"Probe"})}function uv(i,e){let{store:t}=On();Pt(()=>{let n=r=>{let{words:o,view:a}=t.state;if(/^(input|select|textarea)$/i.test(r.composedPath()[0]?.tagName||"")||!o?.skinMaps||r.ctrlKey||r.metaKey||r.altKey)return;let l=r.key.toLowerCase();l==="m"&&a.skin_shows!=="lesion"&&t.show({map:qy(o,a,r.shiftKey?-1:1)}),l==="p"&&t.probe(e.body()?.skinInTheMiddle())},s=i.current?.closest(".rth");return s?.addEventListener("keydown",n),()=>s?.removeEventListener("keydown",n)},[t])}function hv({host:i}){let e=It({}),t=It(null);return uv(t,i),v("main",{class:"stage","aria-label":"The body",ref:t,children:[v("div",{class:"toolbar",children:[v(ZP,{}),v(jP,{})]}),v(lv,{}),v(iv,{host:i,canvases:e}),v(rv,{}),v(sv,{canvases:e}),v(ov,{})]})}function ZP(){let{store:i,words:e,view:t}=pe(),n=Object.keys(e?.cameras||{}),s=Qx.filter(([r])=>!n.length||n.includes(r));return v("div",{class:"segments",role:"group","aria-label":"View from",children:s.map(([r,o,a])=>v("button",{"aria-pressed":t.camera===r,"data-camera":r,onClick:()=>i.show({camera:r}),children:a?v(je,{children:[v("span",{class:"wide-only",children:o}),v("span",{class:"narrow-only",children:a})]}):o},r))})}function jP(){let{store:i,view:e,subject:t}=pe(),n=Ds(e,t),s=!!t?.bilateral;return v("div",{class:"segments",role:"group","aria-label":"Side of the lesion",title:s?"This lesion strikes both sides":void 0,children:kp.map(r=>v("button",{"aria-pressed":n===r,disabled:s&&r!=="both","data-side":r,title:qe(Eo[r]),onClick:()=>i.show({side:r}),children:qe(r)},r))})}function fv({store:i,host:e}){return v(Op.Provider,{value:i,children:v(JP,{host:e})})}function JP({host:i}){let[e,t]=bt(!1),n=It(null);return Pt(()=>{e&&n.current.querySelector("input")?.focus({preventScroll:!0})},[e]),Pt(()=>e?Io(n.current,()=>t(!1),".list-button"):void 0,[e]),v("div",{class:"frame",children:[v(xy,{host:i,listOpen:e,openList:()=>t(!e)}),v(QP,{box:n,open:e,close:()=>t(!1)}),v(hv,{host:i}),v(Dy,{}),v(eI,{})]})}function QP({box:i,open:e,close:t}){let[n,s]=bt(!1);return v("nav",{class:e?"choose open":"choose","aria-label":"Choose a root or a site",ref:i,children:[v(uy,{onFind:s,onPicked:t}),v("div",{class:"regions",hidden:n,children:v(Uy,{onPicked:t})})]})}function eI(){let i=pe(),{state:{focus:e},words:t,view:n,known:s}=i,r=e&&t?`${Ri(e.kind)}: ${lt(t.book,e.kind,e.id,n.register)}`:"";return v("p",{class:"sr-only","aria-live":"polite","data-announcer":!0,children:r||(s?tI(i):"")})}function tI({words:i,view:e,subject:t,effects:n}){let r=["skin","muscle","reflex"].map(a=>Qa(n,a)[0]).filter(Boolean).map(({kind:a,id:c,state:l})=>`${lt(i.book,a,c,e.register)} ${Ls(a,l,e.register)}`),o=r.length?ts(r):"no nerve is hit";return`${t.name}, ${Eo[Ds(e,t)]}: ${o}.`}function qp(i){let{lesions:e,map:t,variants:n}=i;if(e.length<2)return e[0]||"";let s=t===Dt.map&&!n.length?[]:[t,...n];return[e.join("+"),...s].join("|")}function Yp(i,e){let t=qp(e);if(!t||i.states.includes(t))return t;let n=e.lesions.length===1?Fp(i,t):"";return i.states.includes(n)?n:""}function tc(i,{map:e,variants:t}){let n=e===Dt.map&&!t.length;return i&&!n?[i,e,...[...t].sort()].join("|"):""}function dv({words:i,view:e,told:t}){let n=Yp(i,e);if(e.lesions.length>1)return n?[]:[{what:"state",view:e}];let s=[];ph(i,e.map,e.variants)<0&&s.push({what:"table",view:e});let r=tc(n,e);return r&&!(r in t)&&s.push({what:"state",view:{...e,lesions:[n]}}),s}function pv(i,e,{cells:t,cuts:n,pain:s,words:r}){if(!i.states.includes(e)){i.states.push(e),i.cuts[e]=n,i.pain[e]=s,i.book.states[e]=r;for(let o of i.tables){let a=new Uint8Array(o.cells.length+t.length);a.set(o.cells),a.set(t,o.cells.length),o.cells=a}}}var nI=new Map;function mv(){let i=gh((n,s,r)=>r?No(n,s,r):nI),e=gh((n,s,r,o)=>s?sy(o?iI(n,s,o):n,s,r):void 0),t=gh((n,s)=>sI(n?.book.states?.[s]));return gh(({words:n,view:s,told:r})=>{let o=n?Yp(n,s):"",a=n?ph(n,s.map,s.variants):-1,c=Math.max(0,a),l=s.lesions.length===1&&n?tc(o,n.tables[c]):"",u=typeof r[l]=="object"?r[l]:void 0,h=l?u||t(n,o):void 0;return{id:o,known:!!o,table:c,exact:a>=0||s.lesions.length>1,effects:i(n,c,o),subject:e(n,o,s.register,h),retold:!!l,reasons:!l||u?"told":u===null?"untold":"asked"}})}function iI(i,e,t){return{...i,book:{...i.book,states:{[e]:t}}}}function sI(i){let{path:e,why:t,roots:n,variable:s,spared:r,...o}=i||{};return o}function gh(i){let e={given:[],answer:void 0};return(...t)=>(e.given.length===t.length&&t.every((s,r)=>s===e.given[r])||(e={given:t,answer:i(...t)}),e.answer)}var rI={table:"This combination of map and variants needs Python; the default is shown.",state:"Several lesions together need Python; pick one at the left."},oI="asked";function gv(i){let e=new Set,t=mv(),n={view:di(i.view),words:null,focus:null,phase:"waiting",progress:"",error:"",picture:!1,notice:"",probe:null,probing:!1,told:{},before:null};function s(l){n={...n,...l};for(let u of e)u()}function r(l){let{camera:u}=n.view;return n.words?.sites?.[l]?(u!==Us&&s({before:u}),{camera:Us}):u===Us?{camera:n.before||Dt.camera}:{}}function o(l,u="person",h={}){let f=n.view,d=di({...f,...l});s({view:d,notice:"",...h}),!$a(f,d)&&(u!=="address"&&(aI(f,d)?i.trail.replace:i.trail.push)(d),u!=="host"&&i.onView(d),a())}function a(){if(n.words)for(let{what:l,view:u}of dv(n)){let h=i.send({type:"need",what:l,view:u});l==="state"&&u.lesions.length===1?c(u,h?oI:null):s({notice:h?"Working this combination out":rI[l]})}}function c(l,u){s({told:{...n.told,[tc(l.lesions[0],l)]:u}})}return{get state(){return n},selection:()=>t(n),subscribe(l){return e.add(l),()=>e.delete(l)},set:s,show:o,select:l=>o({lesions:l?[l]:[],...r(l)},"person",{focus:null}),goToSite:()=>o(r(n.view.lesions[0])),backOut:()=>o({camera:n.before||Dt.camera}),focusOn:l=>s({focus:l}),probe(l){let u=l?.part?.startsWith("skin:")?l.structure:null;s({probe:u&&{patch:u,side:l.side,point:l.point}})},setLayer:(l,u)=>o({layers:{...n.view.layers,[l]:u}}),toggleVariant:l=>o({variants:lI(n.view.variants,l)}),undo:()=>i.trail.back(),canUndo:()=>i.trail.canBack(),addTable({map:l,variants:u,cells:h}){n.words.tables.push({map:l,variants:u,cells:h}),s({words:{...n.words},notice:""})},addState(l,u){return l.lesions.length===1?c(di(l),u.words):(pv(n.words,qp(di(l)),u),s({words:{...n.words},notice:""}))},refuse(l,u,h){l==="state"&&u.lesions.length===1?c(di(u),null):s({notice:h})},askForMissing:a}}function aI(i,e){let t=i.lesions.length===1&&e.lesions.length===1&&cI(i.lesions[0],e.lesions[0]);return $a(i,e,py.filter(n=>!t||n!=="lesions"))}function cI(i,e){return i.includes("@")&&e.includes("@")&&Qn(i).nerve===Qn(e).nerve}function lI(i,e){return i.includes(e)?i.filter(t=>t!==e):[...i,e]}function $p(i,e){let t=[e];return{push:n=>t.push(n),replace:n=>t.splice(-1,1,n),canBack:()=>t.length>1,back:()=>{t.length<2||(t.pop(),i(t.at(-1)))},link:()=>"",dispose:()=>{}}}function _v(i,e){let t=$p(i,e),n=()=>window.history.state?.rootToHeel??0;if(!Kp("replaceState",e,n()))return t;let s=()=>i(Zp()||e);return window.addEventListener("popstate",s),{push:r=>Kp("pushState",r,n()+1),replace:r=>Kp("replaceState",r,n()),canBack:()=>n()>0,back:()=>window.history.back(),link:()=>window.location.href,dispose:()=>window.removeEventListener("popstate",s)}}function Zp(){let{search:i,hash:e}=window.location,t=Za(e)?e:i;return Za(t)?gy(t):void 0}function Kp(i,e,t){try{return window.history[i]({rootToHeel:t},"",uI(e)),!0}catch{return!1}}function uI(i){let e=my(i),{protocol:t,pathname:n,search:s,hash:r}=window.location;if(t==="file:")return`#${e}`;let o=[...new URLSearchParams(s)].filter(([l])=>!Za(`${l}=1`)),a=new URLSearchParams(o).toString(),c=[e,a].filter(Boolean).join("&");return n+(c?`?${c}`:"")+(Za(r)?"":r)}var xv=`/* The design's tokens, and what every element begins with. */
.rth {
  --ink: #1f2933;
  --muted: #5d6873;
  --line: #e6e1d8;
  --page: #f7f5f1;
  --card: #ffffff;
  --accent: #e4572e;
  --accent-deep: #9c2f10;
  --accent-wash: #fdeee9;
  --accent-light: #f3a58c;
  --accent-pale: #f8cfc1;
  --spared: #2a7f6f;
  --sore: #9c2f5a;
  --spared-wash: #e8f3f0;
  --focus: #20639b;
  --rule: #cfc8bb;
  --font: "Inter", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif;
  color: var(--ink);
  background: var(--page);
  font: 13px/1.45 var(--font);
  -webkit-font-smoothing: antialiased;
  text-align: left;
  letter-spacing: 0;
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: 18px;
    line-height: 1.25;
    font-weight: 680;
    letter-spacing: -0.2px;
    color: var(--ink);
  }
  h3 {
    font-size: 11px;
    line-height: 1.3;
    font-weight: 600;
    letter-spacing: 0.6px;
    text-transform: uppercase;
    color: var(--muted);
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    text-align: left;
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
  }
  a {
    color: var(--focus);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  [hidden] {
    display: none !important;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 12px;
  }
  .gap {
    flex: 1;
  }
  .sr-only {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    height: 30px;
    padding: 0 11px;
    white-space: nowrap;
    font-size: 12px;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 7px;
    position: relative;
  }
  .button:hover:not(:disabled) {
    border-color: var(--rule);
    background: #fcfbf8;
  }
  .button:disabled {
    color: #a3abb3;
  }
  .segments {
    display: inline-flex;
    border: 1px solid var(--line);
    border-radius: 7px;
    background: var(--card);
    overflow: clip;
  }
  .segments button {
    height: 28px;
    padding: 0 9px;
    font-size: 12px;
    white-space: nowrap;
    border-left: 1px solid var(--line);
  }
  .segments button:first-child {
    border-left: 0;
  }
  .segments button:hover:not([aria-pressed="true"], :disabled) {
    background: #f5f2ec;
  }
  .segments button[aria-pressed="true"] {
    background: var(--ink);
    color: #fff;
  }
  .segments button:disabled:not([aria-pressed="true"]) {
    color: #a3abb3;
  }
  .segments button:focus-visible {
    outline-offset: -2px;
  }
  .segments button[aria-pressed="true"]:focus-visible {
    outline-color: #8fc1ea;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
  }
  .pill {
    display: inline-flex;
    align-items: center;
    padding: 3px 10px;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--card);
    font-size: 12px;
    line-height: 1.35;
  }
  .pill .root-tag {
    margin-right: 0;
  }
  .pill:hover {
    border-color: var(--accent);
    color: var(--accent-deep);
  }
  .pill.on {
    background: var(--accent-wash);
    border-color: var(--accent);
    color: var(--accent-deep);
  }
}
`;var yv=`/* A state is a colour, a pattern and a word. */
.rth {
  .tick,
  .chevron {
    width: 12px;
    height: 12px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chevron {
    width: 10px;
    height: 10px;
    transition: transform 0.12s;
  }
  .chevron.open {
    transform: rotate(90deg);
  }
  .s-numb {
    background: var(--accent);
  }
  .s-reduced {
    background: var(--accent-light);
  }
  .s-possible {
    background:
      radial-gradient(circle, var(--accent) 0 1.1px, transparent 1.4px) 0 0 / 4px 4px,
      var(--accent-wash);
  }
  .s-variable {
    background: repeating-linear-gradient(135deg, var(--accent) 0 2px, var(--accent-pale) 2px 5px);
  }
  .s-pain {
    background: radial-gradient(circle, var(--sore) 0 2.6px, transparent 3px), #f7e4ec;
  }
  .s-spared {
    background: var(--card);
  }
  .s-untouched {
    background: #eceae5;
  }
  .swatch {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    width: 13px;
    height: 13px;
    border-radius: 4px;
    flex: none;
    box-shadow: inset 0 0 0 1px rgb(156 47 16 / 0.35);
  }
  .swatch.s-numb {
    box-shadow: none;
  }
  .swatch.s-pain {
    box-shadow: inset 0 0 0 1px var(--sore);
    border-radius: 50%;
  }
  .swatch.s-spared {
    box-shadow: inset 0 0 0 1.5px var(--spared);
    color: var(--spared);
  }
  .swatch.s-spared .tick {
    width: 9px;
    height: 9px;
    stroke-width: 2.4;
  }
  .swatch.s-untouched {
    box-shadow: inset 0 0 0 1px #c9c4ba;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    font-size: 12px;
    white-space: nowrap;
  }
  .c-spared {
    color: var(--spared);
  }
  .c-untouched {
    color: var(--muted);
  }
  .c-pain {
    color: #7c2147;
    font-weight: 600;
  }
  .c-numb,
  .c-reduced,
  .c-variable,
  .c-possible {
    color: var(--accent-deep);
    font-weight: 600;
  }
  .bar {
    display: block;
    height: 7px;
    border-radius: 4px;
    background: #eee9df;
    overflow: hidden;
  }
  .bar i {
    display: block;
    height: 100%;
    border-radius: 4px;
  }
  .root-tag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    font-size: 12px;
    font-weight: 600;
    margin-right: 7px;
    white-space: nowrap;
  }
  .root-tag i {
    width: 9px;
    height: 9px;
    border-radius: 3px;
    flex: none;
  }
}
`;var vv=`/* Three columns; the size of the page's own box decides, so that a notebook cell is laid out as what it is. */
.rth {
  container: rth / size;
  display: block;
  position: relative;
  width: 100%;
  height: 100%;
  min-height: 420px;
  overflow: hidden;
}
.rth > .frame {
  display: grid;
  width: 100%;
  height: 100%;
  grid-template: 48px minmax(0, 1fr) / 268px minmax(0, 1fr) 352px;
  grid-template-areas: "head head head" "choose stage meaning";
  .head {
    grid-area: head;
  }
  .choose {
    grid-area: choose;
  }
  .stage {
    grid-area: stage;
  }
  .meaning {
    grid-area: meaning;
  }
  .narrow-only,
  .list-button {
    display: none;
  }

  @container rth (min-width: 1700px) {
    grid-template-columns: 300px minmax(0, 1fr) 400px;
  }
  @container rth (max-width: 1180px) {
    grid-template-columns: 236px minmax(0, 1fr) 316px;
  }
  @container rth (max-width: 1000px) {
    grid-template: 44px minmax(0, 1fr) / minmax(0, 1fr) 300px;
    grid-template-areas: "head head" "stage meaning";
    .list-button {
      display: inline-flex;
    }
    .wide-only {
      display: none;
    }
    .narrow-only {
      display: inline;
    }
    .choose {
      grid-area: stage;
      position: relative;
      z-index: 8;
      width: 280px;
      visibility: hidden;
      transform: translateX(-12px);
      opacity: 0;
      transition:
        transform 0.14s,
        opacity 0.14s,
        visibility 0.14s;
      box-shadow: 8px 0 24px rgb(31 41 51 / 0.14);
    }
    .choose.open {
      visibility: visible;
      transform: none;
      opacity: 1;
    }
  }
  @container rth (max-width: 780px) {
    grid-template: auto max(440px, 88cqh) auto / minmax(0, 1fr);
    grid-template-areas: "head" "stage" "meaning";
    height: auto;
    max-height: 100%;
    overflow-y: auto;
    .meaning {
      overflow: visible;
    }
  }
}
`;var bv=`.rth .head {
  display: flex;
  align-items: center;
  gap: 9px;
  padding: 0 14px;
  background: var(--card);
  border-bottom: 1px solid var(--line);
  min-width: 0;
  h1 {
    font-size: 16px;
    line-height: 1;
    font-weight: 720;
    letter-spacing: -0.25px;
    white-space: nowrap;
    margin-right: 4px;
    color: var(--ink);
  }
  h1 span {
    color: var(--accent);
  }
  .notice {
    color: var(--muted);
    font-size: 12px;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    min-width: 0;
    flex: 0 1 auto;
  }
  .count {
    min-width: 16px;
    height: 16px;
    border-radius: 8px;
    padding: 0 4px;
    background: var(--accent);
    color: #fff;
    font-size: 11px;
    line-height: 16px;
    text-align: center;
    font-weight: 600;
  }
  .popover {
    position: relative;
  }
  .popover .chevron {
    transform: rotate(90deg);
  }
  .popover .chevron.open {
    transform: rotate(-90deg);
  }
  .panel {
    position: absolute;
    z-index: 20;
    top: 36px;
    right: 0;
    width: 400px;
    max-height: calc(100cqh - 64px);
    overflow-y: auto;
    padding: 12px 16px;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 10px;
    box-shadow: 0 10px 34px rgb(31 41 51 / 0.16);
  }
  .panel select {
    width: 100%;
    height: 32px;
    padding: 0 8px;
    border: 1px solid var(--rule);
    border-radius: 7px;
    background: var(--card);
  }
  .panel .small {
    margin: 4px 0 9px;
  }
  .toast {
    position: absolute;
    top: 36px;
    right: 0;
    padding: 4px 9px;
    border-radius: 6px;
    background: var(--ink);
    color: #fff;
    font-size: 12px;
    opacity: 0;
    pointer-events: none;
    transition: opacity 0.15s;
    z-index: 20;
  }
  .toast.shown {
    opacity: 1;
  }
}
.rth {
  .label {
    color: var(--muted);
    font-size: 12px;
    margin-right: 7px;
  }
  .label.block {
    display: block;
    margin: 0 0 5px;
  }
  .switch {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding: 3px 0;
    line-height: 1.35;
    cursor: pointer;
  }
  .switch input {
    margin-top: 3px;
    accent-color: var(--accent);
    flex: none;
  }
  .switch small {
    display: block;
    color: var(--muted);
    font-size: 12px;
    line-height: 1.35;
  }
}
@container rth (max-width: 1000px) {
  .rth .head {
    gap: 6px;
    padding: 0 10px;
  }
  .rth .head .registers button {
    padding: 0 7px;
  }
}
@container rth (max-width: 820px) {
  .rth .head .notice {
    display: none;
  }
}
@container rth (max-width: 520px) {
  .rth .head {
    flex-wrap: wrap;
    padding: 7px 10px;
  }
  .rth .head .gap {
    display: none;
  }
  .rth .head .popover {
    position: static;
  }
  .rth .head .panel {
    top: 84px;
    left: 8px;
    right: 8px;
    width: auto;
  }
}
`;var Sv=`.rth .choose {
  display: flex;
  flex-direction: column;
  min-height: 0;
  background: var(--card);
  border-right: 1px solid var(--line);
  .finder {
    padding: 12px 12px 0;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .search {
    position: relative;
    flex: none;
  }
  .search svg {
    position: absolute;
    left: 10px;
    top: 10px;
    width: 15px;
    height: 15px;
    fill: none;
    stroke: var(--muted);
    stroke-width: 1.5;
    stroke-linecap: round;
    pointer-events: none;
  }
  .search input {
    width: 100%;
    height: 36px;
    padding: 0 28px 0 32px;
    border: 1px solid var(--rule);
    border-radius: 8px;
    background: var(--card);
    text-overflow: ellipsis;
  }
  .search input::placeholder {
    color: #79838d;
    opacity: 1;
  }
  .search input:focus {
    outline: 2px solid var(--focus);
    outline-offset: -1px;
    border-color: var(--focus);
  }
  .search .clear {
    position: absolute;
    right: 4px;
    top: 5px;
    width: 26px;
    height: 26px;
    text-align: center;
    border-radius: 6px;
    color: var(--muted);
    font-size: 17px;
    line-height: 1;
  }
  .regions {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    padding: 2px 12px 16px;
    scrollbar-width: thin;
    scrollbar-color: #d6cfc2 transparent;
  }
  .hits {
    overflow-y: auto;
    min-height: 0;
    margin: 8px -12px 0;
    padding: 0 12px 12px;
    max-height: calc(100cqh - 110px);
    scrollbar-width: thin;
  }
  .empty {
    padding: 14px 8px;
    color: var(--muted);
  }
  h3 {
    margin: 14px 0 5px;
  }
  .hits li:first-child > h3 {
    margin-top: 6px;
  }

  .roots {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 5px;
  }
  .root {
    height: 37px;
    border: 1px solid var(--line);
    border-radius: 7px;
    font-weight: 620;
    text-align: center;
    padding: 3px 0 0;
    background: var(--card);
    line-height: 1.35;
  }
  .root i {
    display: block;
    height: 4px;
    border-radius: 2px;
    margin: 3px 8px 0;
  }
  .root:hover {
    border-color: var(--rule);
    background: #fcfbf8;
  }
  .root.on {
    border-color: var(--accent);
    background: var(--accent-wash);
    color: var(--accent-deep);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  .item {
    display: flex;
    width: 100%;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
    padding: 4px 8px;
    border-radius: 6px;
    cursor: pointer;
    line-height: 1.4;
  }
  .item > span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .item small {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--muted);
    font-size: 11px;
    white-space: nowrap;
    flex: none;
  }
  .item:hover {
    background: #f7f4ee;
  }
  .item.level-2 {
    padding-left: 20px;
  }
  .item.on,
  .item.active {
    background: var(--accent-wash);
    color: var(--accent-deep);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .item.on {
    font-weight: 600;
  }
  .item .tag {
    border-radius: 4px;
    padding: 0 5px;
    line-height: 16px;
  }
  .tag.flag {
    color: #8e1f18;
    box-shadow: inset 0 0 0 1px #d9a19d;
  }
  .tag.urgent {
    color: #fff;
    background: #b3261e;
    font-weight: 600;
  }
  .tag.varies {
    color: var(--accent-deep);
    background: repeating-linear-gradient(135deg, #fbe3da 0 3px, #fdf1ec 3px 6px);
  }
}
.rth .list-waiting {
  padding: 18px 8px;
  display: grid;
  gap: 14px;
}
.rth .list-waiting i {
  height: 11px;
  border-radius: 5px;
  background: linear-gradient(90deg, #efebe3, #f6f3ed, #efebe3) 0 0 / 200% 100%;
  animation: rth-wait 1.4s linear infinite;
}
@keyframes rth-wait {
  to {
    background-position: -200% 0;
  }
}
@keyframes rth-turn {
  to {
    transform: rotate(360deg);
  }
}
@media (prefers-reduced-motion: reduce) {
  .rth *,
  .rth *::before {
    animation: none !important;
    transition: none !important;
  }
}
`;var Mv=`/* The middle: the body and what lies over it while it is not there. */
.rth .stage {
  position: relative;
  display: grid;
  grid-template-rows: auto auto auto minmax(0, 1fr) auto auto;
  grid-template-columns: minmax(0, 1fr);
  min-width: 0;
  min-height: 0;
  background: radial-gradient(circle at 50% 38%, #fffefb, #ece8df);
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: space-between;
    padding: 11px 12px 0;
    grid-row: 1;
    z-index: 2;
  }
  .body {
    grid-row: 4;
    position: relative;
    min-height: 0;
  }
  .body-canvas {
    position: absolute;
    inset: 0;
    overflow: hidden;
    mask-image: linear-gradient(transparent, #000 14px, #000 calc(100% - 14px), transparent);
  }
  .body-canvas canvas {
    display: block;
  }
  .pill.site {
    position: absolute;
    z-index: 3;
    top: 10px;
    right: 12px;
    background: #fffffff2;
    box-shadow: 0 2px 8px rgb(31 41 51 / 0.1);
  }
  .hover-name {
    position: absolute;
    z-index: 4;
    transform: translate(14px, -50%);
    max-width: 240px;
    padding: 2px 8px;
    pointer-events: none;
    font-size: 12px;
    background: #fffffff2;
    border: 1px solid var(--line);
    border-radius: 6px;
    box-shadow: 0 2px 8px rgb(31 41 51 / 0.1);
  }
  .hover-name.flip {
    transform: translate(calc(-100% - 14px), -50%);
  }
  .overlay {
    position: absolute;
    inset: 0;
    z-index: 5;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 14px;
    color: var(--muted);
    text-align: center;
    padding: 24px;
  }
  .overlay.failed b {
    color: var(--ink);
    font-size: 15px;
  }
  .overlay.failed p {
    max-width: 380px;
  }
  .spinner {
    width: 30px;
    height: 30px;
    border-radius: 50%;
    border: 3px solid #ddd6c9;
    border-top-color: var(--accent);
    animation: rth-turn 0.9s linear infinite;
  }
  progress {
    appearance: none;
    width: 220px;
    height: 6px;
    border: 0;
    border-radius: 3px;
    background: #ddd6c9;
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: #ddd6c9;
  }
  progress::-webkit-progress-value {
    background: var(--accent);
    border-radius: 3px;
    transition: width 0.2s;
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  .picture {
    position: absolute;
    inset: 8px 12px;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 8px;
  }
  .picture img {
    min-height: 0;
    max-width: 100%;
    object-fit: contain;
    flex: 1;
  }
  .picture figcaption {
    color: var(--muted);
    font-size: 12px;
    text-align: center;
    flex: none;
    background: #ffffffd0;
    border-radius: 6px;
    padding: 3px 10px;
  }
}
`;var wv=`/* The switches of the layers: a strip above the body, or a panel behind a button where there is little room. */
.rth .stage {
  .layers {
    grid-row: 2;
    margin: 7px 12px 0;
    z-index: 2;
    font-size: 12px;
  }
  .layers-head,
  .layers .seldom {
    display: none;
  }
  .layers-body {
    display: flex;
    justify-content: space-between;
    max-width: 860px;
    padding: 0 2px;
  }
  .layer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 7px;
    height: 22px;
  }
  .layer label,
  label.layer {
    display: flex;
    align-items: center;
    gap: 6px;
    cursor: pointer;
  }
  label.layer {
    justify-content: flex-start;
  }
  input[type="checkbox"] {
    width: 13px;
    height: 13px;
    accent-color: var(--ink);
    margin: 0;
    flex: none;
  }
  input[type="range"] {
    appearance: none;
    width: 38px;
    height: 16px;
    background: none;
    cursor: pointer;
    margin: 0;
  }
  input[type="range"]::-webkit-slider-runnable-track {
    height: 3px;
    border-radius: 2px;
    background: linear-gradient(90deg, var(--ink) var(--at), #d8d2c6 var(--at));
  }
  input[type="range"]::-webkit-slider-thumb {
    appearance: none;
    width: 11px;
    height: 11px;
    margin-top: -4px;
    border-radius: 50%;
    background: #fff;
    border: 2.5px solid var(--ink);
  }
  input[type="range"]::-moz-range-track {
    height: 3px;
    border-radius: 2px;
    background: linear-gradient(90deg, var(--ink) var(--at), #d8d2c6 var(--at));
  }
  input[type="range"]::-moz-range-thumb {
    width: 7px;
    height: 7px;
    border-radius: 50%;
    background: #fff;
    border: 2.5px solid var(--ink);
  }
}
@container rth (max-width: 1500px) and (min-width: 1181px) and (min-height: 641px) {
  .rth .stage .layers-body .layer {
    gap: 3px;
    font-size: 11.5px;
  }
  .rth .stage .layers-body label {
    gap: 4px;
  }
  .rth .stage .layers-body input[type="range"] {
    width: 22px;
  }
}
`;var Tv=`/* What the skin shows: the strip above the body, the legend in its corner, the probe's card. */
.rth .stage {
  .skin-strip {
    grid-row: 3;
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    margin: 7px 12px 0;
    z-index: 2;
  }
  .skin-strip .segments button,
  .skin-strip .probe-button {
    height: 25px;
    padding: 0 7px;
  }
  .probe-button[aria-pressed="true"] {
    border-color: var(--ink);
    color: var(--ink);
  }
  .probe-button {
    margin-left: auto;
  }
  .map-list {
    display: none;
    height: 26px;
    border: 1px solid var(--line);
    border-radius: 7px;
    background: var(--card);
    font-size: 12px;
    min-width: 0;
  }
  .skin-legend {
    position: absolute;
    z-index: 3;
    left: 12px;
    bottom: 10px;
    max-width: 178px;
    max-height: calc(100% - 20px);
    overflow-y: auto;
    padding: 5px 9px 7px;
    font-size: 12px;
    line-height: 1.35;
    background: #fffffff0;
    border: 1px solid var(--line);
    border-radius: 9px;
  }
  .skin-legend i {
    display: inline-block;
    flex: none;
    width: 13px;
    height: 13px;
    border-radius: 3px;
    box-shadow: inset 0 0 0 1px rgb(31 41 51 / 0.16);
  }
  .skin-legend .hatched {
    background: repeating-linear-gradient(135deg, #c59c83 0 1.5px, #e3b9a0 1.5px 5px);
  }
  .legend-head {
    display: flex;
    width: 100%;
    justify-content: space-between;
    align-items: center;
    gap: 8px;
    font-weight: 600;
    padding: 1px 0 3px;
  }
  .skin-legend:not(.open) {
    padding-bottom: 3px;
  }
  .legend-roots {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 1px 4px;
  }
  .legend-roots button {
    display: flex;
    align-items: center;
    gap: 5px;
    padding: 1px 4px 1px 1px;
    border-radius: 5px;
  }
  .legend-roots button:hover {
    background: #f1ede4;
  }
  .legend-roots button[aria-pressed="true"] {
    background: var(--accent-wash);
    color: var(--accent-deep);
    font-weight: 600;
  }
  .legend-line {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    margin-top: 5px;
    color: var(--muted);
    font-size: 11.5px;
    line-height: 1.3;
  }
  .legend-line i {
    margin-top: 1px;
  }
  .switch-line {
    align-items: center;
    color: var(--ink);
    cursor: pointer;
  }
  .legend-fields li {
    display: flex;
    gap: 6px;
    align-items: flex-start;
    font-size: 11px;
    line-height: 1.25;
    padding: 1.5px 0;
  }
  .legend-fields i {
    width: 11px;
    height: 11px;
    margin-top: 1px;
  }
  .legend-steps {
    border-spacing: 3px 1px;
    margin-left: -3px;
  }
  .legend-steps th {
    font-weight: 600;
    text-align: left;
    padding-right: 4px;
  }
  .legend-steps td {
    text-align: center;
    line-height: 1;
  }
  .legend-steps i {
    width: 20px;
    height: 12px;
  }
  .probe-card {
    position: absolute;
    z-index: 4;
    right: 12px;
    top: 10px;
    width: min(268px, calc(50% - 26px));
    max-height: calc(100% - 20px);
    overflow-y: auto;
    padding: 10px 13px 11px;
    background: var(--card);
    border: 1px solid var(--rule);
    border-radius: 10px;
    box-shadow: 0 8px 26px rgb(31 41 51 / 0.16);
  }
  .probe-card:focus {
    outline: none;
  }
  .probe-card:focus-visible {
    outline: 2px solid var(--focus);
  }
  .probe-card.on-left {
    right: auto;
    left: 12px;
  }
  .probe-card h2 {
    font-size: 15px;
    padding-right: 18px;
  }
  .probe-card .eyebrow {
    font-size: 11px;
    color: var(--muted);
  }
  .probe-card .close {
    position: absolute;
    right: 6px;
    top: 6px;
    width: 26px;
    height: 26px;
    text-align: center;
    font-size: 18px;
    line-height: 1;
    color: var(--muted);
    border-radius: 7px;
  }
  .probe-card .label.block {
    margin: 8px 0 3px;
  }
  .probe-card .small {
    margin-top: 5px;
    line-height: 1.35;
  }
  .probe-maps li {
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr);
    align-items: center;
    gap: 4px;
    margin-top: 5px;
    font-size: 12px;
    line-height: 1.25;
  }
  .probe-maps .label {
    margin: 0;
    font-size: 11.5px;
  }
  .share-bar {
    display: flex;
    height: 6px;
    border-radius: 3px;
    overflow: hidden;
    margin-bottom: 2px;
  }
  .share-bar i {
    flex-basis: 0;
  }
}
@container rth (max-width: 1320px) {
  .rth .stage .map-buttons {
    display: none;
  }
  .rth .stage .map-list {
    display: block;
  }
}
@container rth (max-width: 1180px) or (max-height: 640px) {
  .rth .stage .skin-strip {
    margin: 6px 10px 0;
    gap: 6px;
  }
  .rth .stage .skin-strip .segments button {
    padding: 0 7px;
  }
  .rth .stage .skin-legend {
    left: 10px;
    bottom: 6px;
    max-width: 158px;
    max-height: calc(100% - 12px);
  }
}
@container rth (max-width: 520px) {
  .rth .stage .skin-strip {
    flex-wrap: wrap;
  }
}
`;var Av=`/* The slider along a nerve. */
.rth .stage {
  .slide {
    grid-row: 6;
    margin: 0 12px 12px;
    padding: 6px 14px 4px;
    background: #ffffffe6;
    border: 1px solid var(--line);
    border-radius: 9px;
  }
  .slide p {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    font-size: 12px;
  }
  .slide p span {
    color: var(--muted);
  }
  .track {
    position: relative;
    height: 24px;
    margin: 0 6px;
    cursor: pointer;
    touch-action: none;
  }
  .rail {
    position: absolute;
    left: 0;
    right: 0;
    top: 9px;
    height: 6px;
    border-radius: 3px;
    background: linear-gradient(90deg, #d9d3c6 var(--at), var(--accent) var(--at));
  }
  .mark {
    position: absolute;
    top: 3px;
    width: 12px;
    margin-left: -6px;
    height: 18px;
  }
  .mark::before {
    content: "";
    position: absolute;
    left: 5px;
    width: 2px;
    top: 3px;
    height: 12px;
    border-radius: 1px;
    background: var(--spared);
  }
  .mark.caught::before {
    background: #6d2410;
  }
  .mark-label {
    display: none;
    position: absolute;
    bottom: 22px;
    left: 50%;
    transform: translateX(-50%);
    width: max-content;
    max-width: 300px;
    padding: 3px 9px;
    z-index: 6;
    font-size: 12px;
    line-height: 1.35;
    color: #fff;
    background: var(--ink);
    border-radius: 6px;
    pointer-events: none;
  }
  .mark-label.from-left {
    left: 0;
    transform: none;
  }
  .mark-label.from-right {
    left: auto;
    right: 0;
    transform: none;
  }
  .mark:hover .mark-label {
    display: block;
  }
  .handle {
    position: absolute;
    top: 3px;
    width: 18px;
    height: 18px;
    margin-left: -9px;
    border-radius: 50%;
    background: #fff;
    border: 4px solid var(--accent);
    box-shadow: 0 1px 4px rgb(31 41 51 / 0.25);
    cursor: grab;
  }
  .track:active .handle {
    cursor: grabbing;
  }
}
`;var Ev=`/* The middle where there is little room: the layers move behind a button. */
@container rth (max-width: 1180px) or (max-height: 640px) {
  .rth .stage .toolbar {
    justify-content: flex-start;
    padding: 9px 10px 0;
    margin-right: 92px;
    gap: 6px;
  }
  .rth .stage .toolbar .segments button {
    padding: 0 7px;
  }
  .rth .stage .layers {
    position: absolute;
    grid-row: auto;
    z-index: 6;
    top: 9px;
    right: 10px;
    margin: 0;
    background: #ffffffee;
    border: 1px solid var(--line);
    border-radius: 9px;
  }
  .rth .stage .layers-head {
    display: flex;
    width: 100%;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 5px 10px;
    font-weight: 600;
    border-radius: 9px;
  }
  .rth .stage .layers-head .chevron {
    transform: rotate(90deg);
  }
  .rth .stage .layers-head .chevron.open {
    transform: rotate(-90deg);
  }
  .rth .stage .layers-body {
    display: none;
  }
  .rth .stage .layers.open .layers-body {
    display: block;
    width: 172px;
    padding: 0 10px 7px;
  }
  .rth .stage input[type="range"] {
    width: 62px;
  }
}
@container rth (max-height: 640px) {
  .rth .stage .slide {
    margin: 0 10px 8px;
    padding: 4px 12px 0;
  }
}
@container rth (max-width: 520px) {
  .rth .stage .toolbar .segments {
    max-width: 100%;
    overflow-x: auto;
    scrollbar-width: none;
  }
}
`;var Rv=`.rth .heel {
  grid-row: 5;
  padding: 0 12px 12px;
  .heel-faces {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 8px;
  }
  .heel-face {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 2px;
    padding: 4px 6px 6px;
    background: #ffffffe6;
    border: 1px solid var(--line);
    border-radius: 9px;
    min-width: 0;
  }
  .heel-face:hover,
  .heel-depth:hover {
    border-color: var(--rule);
    background: #fff;
  }
  .heel-face canvas {
    display: block;
    width: 100%;
    height: 78px;
    pointer-events: none;
  }
  .heel-label {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    column-gap: 8px;
    font-size: 13px;
    line-height: 1.4;
  }
  .heel-face[data-state="numb"],
  .heel-face[data-state="reduced"],
  .heel-face[data-state="variable"] {
    border-color: var(--accent-light);
  }
  .heel-depths {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
    margin-top: 7px;
    font-size: 12px;
  }
  .heel-depths .under {
    color: var(--muted);
    margin-right: 2px;
  }
  .heel-depth {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    padding: 2px 9px;
    background: #ffffffe6;
    border: 1px solid var(--line);
    border-radius: 13px;
    white-space: nowrap;
  }
}
@container rth (max-width: 1180px) {
  .rth .heel {
    padding: 0 10px 9px;
  }
  .rth .heel .heel-depths .under {
    display: none;
  }
}
@container rth (max-width: 1000px) {
  .rth .heel .heel-faces {
    gap: 6px;
  }
  .rth .heel .heel-label {
    flex-direction: column;
    font-size: 12px;
    line-height: 1.3;
  }
  .rth .heel .heel-face .chip {
    font-size: 11px;
  }
  .rth .heel .heel-depths {
    justify-content: space-between;
    gap: 4px;
    margin-top: 6px;
  }
  .rth .heel .heel-depth {
    font-size: 11px;
    padding: 1px 5px;
    gap: 4px;
  }
  .rth .heel .heel-depth .chip {
    gap: 3px;
  }
  .rth .heel .heel-depth .c-untouched {
    display: none;
  }
  .rth .heel .heel-depth .chip {
    font-size: 11px;
  }
}
@container rth (max-height: 680px) {
  .rth .heel .heel-face canvas {
    height: 58px;
  }
  .rth .heel .heel-face {
    padding: 2px 4px 4px;
  }
}
@container rth (min-height: 900px) {
  .rth .heel .heel-face canvas {
    height: 124px;
  }
}
`;var Cv=`/* The right column: head, tabs and what it says of the whole. */
.rth .meaning {
  display: flex;
  flex-direction: column;
  min-height: 0;
  overflow-y: auto;
  background: var(--card);
  border-left: 1px solid var(--line);
  scrollbar-width: thin;
  scrollbar-color: #d6cfc2 transparent;
  padding: 14px 16px 0;
  > article {
    flex: 1 0 auto;
  }
  .notice {
    margin: auto -16px 0;
    padding: 18px 16px 12px;
    color: var(--muted);
    font-size: 11px;
  }
  .eyebrow {
    color: var(--muted);
    font-size: 12px;
  }
  article > header > .muted {
    margin-top: 2px;
  }
  .remark {
    margin-top: 8px;
    padding: 6px 10px;
    border-radius: 7px;
    background: #f4f1ea;
    font-size: 12px;
  }
  .urgent {
    margin-top: 10px;
    padding: 9px 12px;
    border: 1.5px solid #b3261e;
    border-radius: 8px;
    background: #fdf0ee;
    color: #7a1712;
  }
  .urgent b {
    display: block;
  }
  .no-path {
    padding: 9px 12px;
    border-radius: 8px;
    background: #f4f1ea;
  }
  .no-path p + p {
    margin-top: 5px;
  }
  .welcome h2 {
    margin: 4px 0 8px;
  }
  .welcome h3 {
    margin: 18px 0 7px;
  }
  .welcome .muted {
    margin-top: 14px;
  }
  .welcome .pill {
    margin-top: 2px;
  }
  .tabs {
    display: flex;
    gap: 18px;
    margin: 10px -16px 12px;
    padding: 0 16px;
    border-bottom: 1px solid var(--line);
    position: sticky;
    top: -14px;
    background: var(--card);
    z-index: 2;
  }
  .tabs button {
    padding: 8px 0 7px;
    color: var(--muted);
    border-bottom: 2px solid transparent;
    margin-bottom: -1px;
  }
  .tabs button:hover {
    color: var(--ink);
  }
  .tabs [aria-selected="true"] {
    color: var(--ink);
    font-weight: 620;
    border-color: var(--accent);
  }
  .tab h3 {
    margin: 16px 0 5px;
  }
  .tab > h3:first-child {
    margin-top: 0;
  }
  .causes {
    margin-top: 7px;
  }
  .findings,
  .posture {
    margin-top: 9px;
  }
}
`;var Pv=`/* What the tabs hold: rows, steps, tests, sources. */
.rth .meaning {
  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 0;
    align-items: center;
    font-size: 12px;
  }
  .path li {
    display: inline-flex;
    align-items: center;
  }
  .path li + li::before {
    content: "";
    width: 5px;
    height: 5px;
    margin: 0 7px 0 5px;
    border: solid var(--muted);
    border-width: 1.4px 1.4px 0 0;
    transform: rotate(45deg);
    flex: none;
  }
  .step {
    padding: 1px 7px;
    border-radius: 5px;
    background: var(--accent-wash);
    color: var(--accent-deep);
    font-weight: 600;
    line-height: 1.5;
  }
  .step:hover {
    background: #fadfd5;
  }
  .step[data-root] {
    box-shadow: inset 3px 0 0 var(--root);
    padding-left: 10px;
  }
  .path .end {
    font-weight: 600;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 62px 78px;
    column-gap: 10px;
    align-items: center;
    padding: 2.5px 0;
  }
  .row-name {
    line-height: 1.35;
    border-radius: 3px;
  }
  .row-name:hover {
    color: var(--focus);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .row-name[lang],
  h2[data-latin] {
    text-decoration: underline dotted #b9b2a5 1px;
    text-underline-offset: 4px;
  }
  .row-word {
    font-size: 12px;
    color: var(--muted);
  }
  .row-word.w-numb {
    color: var(--accent-deep);
    font-weight: 600;
  }
  .row-word.w-reduced,
  .row-word.w-variable {
    color: var(--accent-deep);
  }
  .row-roots,
  .row-note {
    grid-column: 1 / -1;
    font-size: 12px;
    color: var(--muted);
  }
  .row-note {
    border-left: 3px solid var(--accent-pale);
    padding-left: 8px;
    margin: 1px 0 4px;
  }
  .more {
    color: var(--focus);
    font-size: 12px;
    padding: 3px 0;
  }
  .more:hover {
    text-decoration: underline;
  }
  .spared li {
    display: grid;
    grid-template-columns: 15px minmax(0, 1fr);
    gap: 5px;
    padding: 2px 0;
    color: var(--spared);
  }
  .spared .tick {
    margin-top: 3px;
  }
  .spared .row-name {
    font-weight: 600;
  }
  .spared b {
    font-weight: 600;
  }
  .spared-line,
  .branches {
    display: grid;
    grid-template-columns: 15px minmax(0, 1fr);
    gap: 5px;
    color: var(--spared);
  }
  .spared-line .tick,
  .branches .tick {
    margin-top: 3px;
  }
  .steps {
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    counter-increment: step;
    padding: 0 0 14px 30px;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    left: 0;
    top: 0;
    width: 20px;
    height: 20px;
    border-radius: 50%;
    background: var(--accent-wash);
    color: var(--accent-deep);
    font-size: 11px;
    font-weight: 700;
    line-height: 20px;
    text-align: center;
  }
  .steps > li:not(:last-child)::after {
    content: "";
    position: absolute;
    left: 9px;
    top: 23px;
    bottom: 3px;
    width: 2px;
    background: var(--accent-pale);
  }
  .latin {
    display: block;
    color: var(--muted);
    font-size: 12px;
  }
  .course {
    margin-top: 2px;
    font-size: 12px;
  }
  .branches {
    margin-top: 4px;
    font-size: 12px;
  }
  .cut-here {
    margin-left: 8px;
    padding: 0 6px;
    border-radius: 4px;
    background: var(--accent);
    color: #fff;
    font-size: 11px;
    font-weight: 600;
  }
  .tests li {
    padding: 5px 0;
    border-bottom: 1px solid #f1ede5;
  }
  .tests li:last-child {
    border: 0;
  }
  .tests b {
    font-weight: 600;
  }
  .tests .about {
    display: block;
    font-size: 12px;
    color: var(--muted);
  }
  .tests .caveat {
    display: flex;
    gap: 6px;
    margin-top: 3px;
    font-size: 12px;
    padding: 4px 8px;
    border-radius: 6px;
    background: #fdf6e3;
    color: #6b4e00;
  }
  .tests .caveat > span {
    font-weight: 800;
  }
  .plain li {
    padding: 2px 0 2px 12px;
    position: relative;
  }
  .plain li::before {
    content: "";
    position: absolute;
    left: 0;
    top: 9px;
    width: 4px;
    height: 4px;
    border-radius: 50%;
    background: var(--rule);
  }
  .sources li {
    padding: 5px 0;
    border-bottom: 1px solid #f1ede5;
    overflow-wrap: anywhere;
  }
  .sources .small {
    display: block;
  }
  .sources + .small,
  .sources ~ .small {
    margin-top: 12px;
  }
  .confidence {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-bottom: 6px;
    font-weight: 600;
  }
  .level {
    display: inline-flex;
    gap: 2px;
    align-items: flex-end;
  }
  .level i {
    width: 5px;
    height: 12px;
    border-radius: 1px;
    background: #e4dfd5;
  }
  .level.low i:nth-child(1),
  .level.medium i:nth-child(-n + 2),
  .level.high i {
    background: var(--spared);
  }
}
`;var Iv=`/* What is looked at, above the selection; and the column where there is little room. */
.rth .meaning {
  .focus {
    position: relative;
    margin: -14px -16px 14px;
    padding: 14px 16px;
    background: #f9f7f2;
    border-bottom: 1px solid var(--line);
  }
  .focus > p,
  .focus > .chips,
  .focus > .urgent {
    margin-top: 7px;
  }
  .focus .label.block {
    margin-bottom: -2px;
    margin-top: 11px;
  }
  .focus .row-name {
    color: var(--focus);
  }
  .focus .close {
    position: absolute;
    right: 10px;
    top: 10px;
    width: 28px;
    height: 28px;
    text-align: center;
    font-size: 19px;
    line-height: 1;
    color: var(--muted);
    border-radius: 7px;
  }
  .focus .close:hover {
    background: #efebe2;
    color: var(--ink);
  }
  .focus h2 {
    padding-right: 30px;
  }
  .now .chip {
    margin-right: 4px;
  }
}
@container rth (max-width: 1000px) {
  .rth .meaning {
    padding: 11px 13px 0;
  }
  .rth .meaning .tabs,
  .rth .meaning .focus,
  .rth .meaning .notice {
    margin-left: -13px;
    margin-right: -13px;
    padding-left: 13px;
    padding-right: 13px;
  }
  .rth .meaning .tabs {
    top: -11px;
  }
  .rth .meaning .row {
    grid-template-columns: minmax(0, 1fr) 46px 72px;
    column-gap: 8px;
  }
}
`;var Lv=`/* On paper: the picture and the words, one under the other, and what it is. */
@media print {
  .rth {
    height: auto;
    overflow: visible;
    container: none;
    background: #fff;
  }
  .rth > .frame {
    display: block;
    height: auto;
  }
  .rth .choose,
  .rth .stage .toolbar,
  .rth .stage .layers,
  .rth .stage .slide,
  .rth .meaning .tabs,
  .rth .meaning .more,
  .rth .meaning .close,
  .rth .head .button,
  .rth .head .segments,
  .rth .head .popover {
    display: none;
  }
  .rth .head {
    border: 0;
    height: 40px;
    padding: 0;
  }
  .rth .stage {
    display: block;
    background: none;
    break-inside: avoid;
  }
  .rth .stage .body {
    height: 480px;
  }
  .rth .stage .body-canvas {
    mask-image: none;
  }
  .rth .stage .heel {
    padding: 8px 0 12px;
  }
  .rth .meaning {
    overflow: visible;
    border: 0;
    padding: 12px 0 0;
  }
  .rth .meaning .tab {
    columns: 2;
    column-gap: 36px;
    margin-top: 10px;
  }
  .rth .meaning .tab > * {
    break-inside: avoid;
  }
  .rth .meaning .tab > .rows:first-child h3,
  .rth .meaning .tab h3 {
    margin-top: 8px;
  }
  .rth * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
}
`;var AI=[Mv,wv,Tv,Av,Ev,Rv],EI=[Cv,Pv,Iv],Nv=[xv,yv,vv,bv,Sv,...AI,...EI,Lv].join(`
`);function jp(i,e){let t=document.createElement("div");t.className="rth";let n=document.createElement("style");n.textContent=Nv,i.append(n,t);let s=di(e.address&&Zp()||e.view),r=(e.address?_v:$p)(l=>c.show(l,"address"),s),o={body:null},a={picture:()=>"",hand:{holds:!1},...e,view:s,trail:r,body:()=>o.body,onBody:l=>{o.body=l}},c=gv(a);return gp(v(fv,{store:c,host:a}),t),{store:c,body:()=>o.body,view:()=>c.state.view,select:l=>c.select(l),show:l=>c.show(l),setView:l=>c.show(l,"host"),dispose(){r.dispose(),gp(null,t),t.remove(),n.remove()}}}function RI({model:i,el:e}){return PI(i)?II(i,e):LI(i)}var CI={render:RI};function HH(i,e,t={},n={}){let s=jp(i,{view:t,address:n.address??!0,BodyView:n.BodyView||hr,scene:async()=>typeof e=="string"?Jp(e):e,send:()=>!1,onView:()=>{},picture:()=>n.picture||""});return Fv(s)}function PI(i){return typeof i.get=="function"&&typeof i.save_changes=="function"&&!i.send_msg}function II(i,e){let t=Uv(e,i.get("height_px")),n=Dv(t,{get:s=>i.get(s),setView(s){i.set("view",s),i.save_changes()},onChange:(s,r)=>i.on(`change:${s}`,r),onMessage:s=>i.on("msg:custom",s),send:s=>i.send(s),address:!1});return()=>n.dispose()}function LI(i){let e=Uv(null,i.height_px),t=Dv(e,{get:n=>i[n],setView(n){i.view=n},onChange:(n,s)=>i.on(n,s),onMessage:n=>i.on("msg:custom",s=>n(s.data??s)),send:n=>i.send_msg(n),address:i.host==="panel"});return i.on("remove",()=>t.dispose()),e}function Dv(i,e){let t,n={view:e.get("view")||{},address:e.address,BodyView:hr,scene:s=>DI(e,s),send(s){return e.send(s),!0},onView:s=>e.setView(s),picture:()=>UI(e.get("picture"))};return t=Fv(jp(i,n)),e.onChange("view",()=>{let s=di(e.get("view"));$a(s,t.view())||t.setView(s)}),e.onChange("picture",()=>t.store.set({})),e.onMessage(s=>NI(t,s)),t}function NI(i,e){if(e?.type!=="answer")return;let{what:t,view:n}=e;e.text?i.store.refuse(t,n,e.text):t==="table"?i.store.addTable({...e,cells:Jp(e.rows)}):t==="state"&&i.store.addState(n,{...e,cells:Jp(e.row)})}async function DI(i,e){let t=()=>{let n=i.get("scene_url");return n?OI(n,e):Ov(i.get("scene"))};return t()||new Promise((n,s)=>{let r=()=>{let{fraction:o,text:a,error:c}=i.get("progress")||{};c?s(new Error(c)):a&&e(a,o);let l=t();l&&n(l)};for(let o of["scene","scene_url","progress"])i.onChange(o,r);r()})}async function OI(i,e){let t=await fetch(new URL(i,document.baseURI));if(!t.ok)throw new Error(`The server answered ${t.status} when asked for the body. Reload the page.`);return e("Receiving the body"),new Uint8Array(await t.arrayBuffer())}function Ov(i){return!i||!i.byteLength?null:ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i)}function Jp(i){return Uint8Array.from(atob(i),e=>e.charCodeAt(0))}function UI(i){return i?typeof i=="string"?i:URL.createObjectURL(new Blob([Ov(i)],{type:"image/png"})):""}function Uv(i,e){let t=document.createElement("div");return Object.assign(t.style,{position:"relative",width:"100%",height:e?`${e}px`:"100%"}),i?.append(t),t}function Fv(i){let e={view:i.view,select:i.select,show:i.show,get body(){return i.body()},get stats(){return i.body()?.figures?.()}},t=globalThis.__rootToHeel||=[];t.push(e);let n=i.dispose;return{...i,dispose(){t.splice(t.indexOf(e),1),n()}}}export{hr as BodyView,CI as default,qu as readScene,RI as render,HH as standalone};

var Is={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Ls={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Ry=0,lf=1,Cy=2;var qa=1,Py=2,xo=3,fn=0,jt=1,bn=2,mr=0,vo=1,cf=2,uf=3,hf=4,Iy=5;var gr=100,Ly=101,Ny=102,Oy=103,Dy=104,ky=200,Fy=201,Uy=202,By=203,df=204,ff=205,zy=206,Hy=207,Vy=208,Gy=209,Wy=210,Xy=211,qy=212,Yy=213,Ky=214,pc=0,mc=1,gc=2,Es=3,yc=4,_c=5,Qr=6,xc=7,pf=0,$y=1,Jy=2,Pi=0,mf=1,gf=2,yf=3,_f=4,xf=5,vf=6,bf=7,Kd="attached",jy="detached",Sf=300,yr=301,bo=302,Fc=303,Uc=304,As=1e3,ni=1001,eo=1002,Pt=1003,Bc=1004;var _r=1005;var Jt=1006,So=1007;var ri=1008;var Sn=1009,wf=1010,Mf=1011,wo=1012,zc=1013,_i=1014,qn=1015,xi=1016,Hc=1017,Vc=1018,xr=1020,Tf=35902,Ef=35899,Af=1021,Rf=1022,zn=1023,ji=1026,ls=1027,Gc=1028,Wc=1029,Ns=1030,Xc=1031;var qc=1033,Ya=33776,Ka=33777,$a=33778,Ja=33779,Yc=35840,Kc=35841,$c=35842,Jc=35843,jc=36196,Zc=37492,Qc=37496,eu=37488,tu=37489,ja=37490,nu=37491,iu=37808,su=37809,ru=37810,ou=37811,au=37812,lu=37813,cu=37814,uu=37815,hu=37816,du=37817,fu=37818,pu=37819,mu=37820,gu=37821,yu=36492,_u=36494,xu=36495,vu=36283,bu=36284,Za=36285,Su=36286;var ur=2300,hr=2301,dc=2302,$d=2303,Jd=2400,jd=2401,Zd=2402,Zy=2500;var Cf=0,Qa=1,Mo=2,Qy=3200;var wu=0,e_=1,cs="",Kt="srgb",Pn="srgb-linear",ba="linear",dt="srgb";var fc=7680;var t_=519,n_=512,i_=513,s_=514,Pf=515,r_=516,o_=517,If=518,Lf=519,Nf=35044;var Of="300 es",ii=2e3,to=2001;function Uw(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function Bw(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function no(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function a_(){let i=no("canvas");return i.style.display="block",i}var Bg={},io=null;function Sa(...i){let e="THREE."+i.shift();io?io("log",e,...i):console.log(e,...i)}function l_(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ee(...i){i=l_(i);let e="THREE."+i.shift();if(io)io("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function ke(...i){i=l_(i);let e="THREE."+i.shift();if(io)io("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function cr(...i){let e=i.join(" ");e in Bg||(Bg[e]=!0,Ee(...i))}function c_(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var u_={[pc]:pc,[gc]:Qr,[yc]:yc,[Es]:_c,[mc]:mc,[Qr]:gc,[xc]:xc,[_c]:Es},yi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},_n=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],zg=1234567,xa=Math.PI/180,dr=180/Math.PI;function Ii(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(_n[i&255]+_n[i>>8&255]+_n[i>>16&255]+_n[i>>24&255]+"-"+_n[e&255]+_n[e>>8&255]+"-"+_n[e>>16&15|64]+_n[e>>24&255]+"-"+_n[t&63|128]+_n[t>>8&255]+"-"+_n[t>>16&255]+_n[t>>24&255]+_n[n&255]+_n[n>>8&255]+_n[n>>16&255]+_n[n>>24&255]).toLowerCase()}function Ve(i,e,t){return Math.max(e,Math.min(t,i))}function Df(i,e){return(i%e+e)%e}function zw(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function Hw(i,e,t){return i!==e?(t-i)/(e-i):0}function va(i,e,t){return(1-t)*i+t*e}function Vw(i,e,t,n){return va(i,e,1-Math.exp(-t*n))}function Gw(i,e=1){return e-Math.abs(Df(i,e*2)-e)}function Ww(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function Xw(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function qw(i,e){return i+Math.floor(Math.random()*(e-i+1))}function Yw(i,e){return i+Math.random()*(e-i)}function Kw(i){return i*(.5-Math.random())}function $w(i){i!==void 0&&(zg=i);let e=zg+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Jw(i){return i*xa}function jw(i){return i*dr}function Zw(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function Qw(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function kf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function eM(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),u=o((e+n)/2),h=r((e-n)/2),d=o((e-n)/2),f=r((n-e)/2),m=o((n-e)/2);switch(s){case"XYX":i.set(a*u,l*h,l*d,a*c);break;case"YZY":i.set(l*d,a*u,l*h,a*c);break;case"ZXZ":i.set(l*h,l*d,a*u,a*c);break;case"XZX":i.set(a*u,l*m,l*f,a*c);break;case"YXY":i.set(l*f,a*u,l*m,a*c);break;case"ZYZ":i.set(l*m,l*f,a*u,a*c);break;default:Ee("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Mu(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Ff(i,e){if(e.constructor===Float32Array)return i;let t=Mu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function Uf(i,e){if(e.constructor===Float32Array)return i;let t=Mu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var To={DEG2RAD:xa,RAD2DEG:dr,generateUUID:Ii,clamp:Ve,euclideanModulo:Df,mapLinear:zw,inverseLerp:Hw,lerp:va,damp:Vw,pingpong:Gw,smoothstep:Ww,smootherstep:Xw,randInt:qw,randFloat:Yw,randFloatSpread:Kw,seededRandom:$w,degToRad:Jw,radToDeg:jw,isPowerOfTwo:Zw,ceilPowerOfTwo:Qw,floorPowerOfTwo:kf,setQuaternionFromProperEuler:eM,normalize:Uf,denormalize:Ff},be=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Ve(this.x,e.x,t.x),this.y=Ve(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Ve(this.x,e,t),this.y=Ve(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ve(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ve(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},vn=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],u=n[s+2],h=n[s+3],d=r[o+0],f=r[o+1],m=r[o+2],v=r[o+3];if(h!==v||l!==d||c!==f||u!==m){let g=l*d+c*f+u*m+h*v;g<0&&(d=-d,f=-f,m=-m,v=-v,g=-g);let y=1-a;if(g<.9995){let x=Math.acos(g),S=Math.sin(x);y=Math.sin(y*x)/S,a=Math.sin(a*x)/S,l=l*y+d*a,c=c*y+f*a,u=u*y+m*a,h=h*y+v*a}else{l=l*y+d*a,c=c*y+f*a,u=u*y+m*a,h=h*y+v*a;let x=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=x,c*=x,u*=x,h*=x}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],u=n[s+3],h=r[o],d=r[o+1],f=r[o+2],m=r[o+3];return e[t]=a*m+u*h+l*f-c*d,e[t+1]=l*m+u*d+c*h-a*f,e[t+2]=c*m+u*f+a*d-l*h,e[t+3]=u*m-a*h-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),u=a(s/2),h=a(r/2),d=l(n/2),f=l(s/2),m=l(r/2);switch(o){case"XYZ":this._x=d*u*h+c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h-d*f*m;break;case"YXZ":this._x=d*u*h+c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h+d*f*m;break;case"ZXY":this._x=d*u*h-c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h-d*f*m;break;case"ZYX":this._x=d*u*h-c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h+d*f*m;break;case"YZX":this._x=d*u*h+c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h-d*f*m;break;case"XZY":this._x=d*u*h-c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h+d*f*m;break;default:Ee("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],h=t[10],d=n+a+h;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(u-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(n>a&&n>h){let f=2*Math.sqrt(1+n-a-h);this._w=(u-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>h){let f=2*Math.sqrt(1+a-n-h);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+u)/f}else{let f=2*Math.sqrt(1+h-n-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Ve(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=n*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-n*c,this._z=r*u+o*c+n*l-s*a,this._w=o*u-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},L=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Hg.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Hg.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),u=2*(a*t-r*s),h=2*(r*n-o*t);return this.x=t+l*c+o*h-a*u,this.y=n+l*u+a*c-r*h,this.z=s+l*h+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Ve(this.x,e.x,t.x),this.y=Ve(this.y,e.y,t.y),this.z=Ve(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Ve(this.x,e,t),this.y=Ve(this.y,e,t),this.z=Ve(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ve(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return wd.copy(this).projectOnVector(e),this.sub(wd)}reflect(e){return this.sub(wd.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ve(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},wd=new L,Hg=new vn,Be=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=n,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],u=n[4],h=n[7],d=n[2],f=n[5],m=n[8],v=s[0],g=s[3],y=s[6],x=s[1],S=s[4],b=s[7],w=s[2],E=s[5],_=s[8];return r[0]=o*v+a*x+l*w,r[3]=o*g+a*S+l*E,r[6]=o*y+a*b+l*_,r[1]=c*v+u*x+h*w,r[4]=c*g+u*S+h*E,r[7]=c*y+u*b+h*_,r[2]=d*v+f*x+m*w,r[5]=d*g+f*S+m*E,r[8]=d*y+f*b+m*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-n*r*u+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=u*o-a*c,d=a*l-u*r,f=c*r-o*l,m=t*h+n*d+s*f;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/m;return e[0]=h*v,e[1]=(s*c-u*n)*v,e[2]=(a*n-s*o)*v,e[3]=d*v,e[4]=(u*t-s*l)*v,e[5]=(s*r-a*t)*v,e[6]=f*v,e[7]=(n*l-c*t)*v,e[8]=(o*t-n*r)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return cr("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Md.makeScale(e,t)),this}rotate(e){return cr("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Md.makeRotation(-e)),this}translate(e,t){return cr("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Md.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Md=new Be,Vg=new Be().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Gg=new Be().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function tM(){let i={enabled:!0,workingColorSpace:Pn,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===dt&&(s.r=Ji(s.r),s.g=Ji(s.g),s.b=Ji(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===dt&&(s.r=Zr(s.r),s.g=Zr(s.g),s.b=Zr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===cs?ba:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[Pn]:{primaries:e,whitePoint:n,transfer:ba,toXYZ:Vg,fromXYZ:Gg,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Kt},outputColorSpaceConfig:{drawingBufferColorSpace:Kt}},[Kt]:{primaries:e,whitePoint:n,transfer:dt,toXYZ:Vg,fromXYZ:Gg,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Kt}}}),i}var Je=tM();function Ji(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Zr(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var kr,vc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{kr===void 0&&(kr=no("canvas")),kr.width=e.width,kr.height=e.height;let s=kr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=kr}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=no("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Ji(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Ji(t[n]/255)*255):t[n]=Ji(t[n]);return{data:t,width:e.width,height:e.height}}else return Ee("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},nM=0,so=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:nM++}),this.uuid=Ii(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Td(s[o].image)):r.push(Td(s[o]))}else r=Td(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function Td(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?vc.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ee("Texture: Unable to serialize Texture."),{})}var iM=0,Ed=new L,an=class i extends yi{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=ni,s=ni,r=Jt,o=ri,a=zn,l=Sn,c=i.DEFAULT_ANISOTROPY,u=cs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:iM++}),this.uuid=Ii(),this.name="",this.source=new so(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new be(0,0),this.repeat=new be(1,1),this.center=new be(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Be,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Ed).x}get height(){return this.source.getSize(Ed).y}get depth(){return this.source.getSize(Ed).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ee(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ee(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Sf)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case As:e.x=e.x-Math.floor(e.x);break;case ni:e.x=e.x<0?0:1;break;case eo:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case As:e.y=e.y-Math.floor(e.y);break;case ni:e.y=e.y<0?0:1;break;case eo:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};an.DEFAULT_IMAGE=null;an.DEFAULT_MAPPING=Sf;an.DEFAULT_ANISOTROPY=1;var lt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],u=l[4],h=l[8],d=l[1],f=l[5],m=l[9],v=l[2],g=l[6],y=l[10];if(Math.abs(u-d)<.01&&Math.abs(h-v)<.01&&Math.abs(m-g)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+v)<.1&&Math.abs(m+g)<.1&&Math.abs(c+f+y-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let S=(c+1)/2,b=(f+1)/2,w=(y+1)/2,E=(u+d)/4,_=(h+v)/4,M=(m+g)/4;return S>b&&S>w?S<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(S),s=E/n,r=_/n):b>w?b<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(b),n=E/s,r=M/s):w<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(w),n=_/r,s=M/r),this.set(n,s,r,t),this}let x=Math.sqrt((g-m)*(g-m)+(h-v)*(h-v)+(d-u)*(d-u));return Math.abs(x)<.001&&(x=1),this.x=(g-m)/x,this.y=(h-v)/x,this.z=(d-u)/x,this.w=Math.acos((c+f+y-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Ve(this.x,e.x,t.x),this.y=Ve(this.y,e.y,t.y),this.z=Ve(this.z,e.z,t.z),this.w=Ve(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Ve(this.x,e,t),this.y=Ve(this.y,e,t),this.z=Ve(this.z,e,t),this.w=Ve(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ve(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},bc=class extends yi{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Jt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new lt(0,0,e,t),this.scissorTest=!1,this.viewport=new lt(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new an({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Jt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new so(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},In=class extends bc{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},wa=class extends an{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Pt,this.minFilter=Pt,this.wrapR=ni,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Sc=class extends an{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Pt,this.minFilter=Pt,this.wrapR=ni,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Te=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,u,h,d,f,m,v,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,u,h,d,f,m,v,g)}set(e,t,n,s,r,o,a,l,c,u,h,d,f,m,v,g){let y=this.elements;return y[0]=e,y[4]=t,y[8]=n,y[12]=s,y[1]=r,y[5]=o,y[9]=a,y[13]=l,y[2]=c,y[6]=u,y[10]=h,y[14]=d,y[3]=f,y[7]=m,y[11]=v,y[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/Fr.setFromMatrixColumn(e,0).length(),r=1/Fr.setFromMatrixColumn(e,1).length(),o=1/Fr.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,f=o*h,m=a*u,v=a*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=f+m*c,t[5]=d-v*c,t[9]=-a*l,t[2]=v-d*c,t[6]=m+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*u,f=l*h,m=c*u,v=c*h;t[0]=d+v*a,t[4]=m*a-f,t[8]=o*c,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=f*a-m,t[6]=v+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*u,f=l*h,m=c*u,v=c*h;t[0]=d-v*a,t[4]=-o*h,t[8]=m+f*a,t[1]=f+m*a,t[5]=o*u,t[9]=v-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*u,f=o*h,m=a*u,v=a*h;t[0]=l*u,t[4]=m*c-f,t[8]=d*c+v,t[1]=l*h,t[5]=v*c+d,t[9]=f*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,m=a*l,v=a*c;t[0]=l*u,t[4]=v-d*h,t[8]=m*h+f,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=f*h+m,t[10]=d-v*h}else if(e.order==="XZY"){let d=o*l,f=o*c,m=a*l,v=a*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=d*h+v,t[5]=o*u,t[9]=f*h-m,t[2]=m*h-f,t[6]=a*u,t[10]=v*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(sM,e,rM)}lookAt(e,t,n){let s=this.elements;return Gn.subVectors(e,t),Gn.lengthSq()===0&&(Gn.z=1),Gn.normalize(),vs.crossVectors(n,Gn),vs.lengthSq()===0&&(Math.abs(n.z)===1?Gn.x+=1e-4:Gn.z+=1e-4,Gn.normalize(),vs.crossVectors(n,Gn)),vs.normalize(),zl.crossVectors(Gn,vs),s[0]=vs.x,s[4]=zl.x,s[8]=Gn.x,s[1]=vs.y,s[5]=zl.y,s[9]=Gn.y,s[2]=vs.z,s[6]=zl.z,s[10]=Gn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],u=n[1],h=n[5],d=n[9],f=n[13],m=n[2],v=n[6],g=n[10],y=n[14],x=n[3],S=n[7],b=n[11],w=n[15],E=s[0],_=s[4],M=s[8],O=s[12],R=s[1],P=s[5],I=s[9],k=s[13],N=s[2],B=s[6],G=s[10],W=s[14],te=s[3],q=s[7],Q=s[11],ee=s[15];return r[0]=o*E+a*R+l*N+c*te,r[4]=o*_+a*P+l*B+c*q,r[8]=o*M+a*I+l*G+c*Q,r[12]=o*O+a*k+l*W+c*ee,r[1]=u*E+h*R+d*N+f*te,r[5]=u*_+h*P+d*B+f*q,r[9]=u*M+h*I+d*G+f*Q,r[13]=u*O+h*k+d*W+f*ee,r[2]=m*E+v*R+g*N+y*te,r[6]=m*_+v*P+g*B+y*q,r[10]=m*M+v*I+g*G+y*Q,r[14]=m*O+v*k+g*W+y*ee,r[3]=x*E+S*R+b*N+w*te,r[7]=x*_+S*P+b*B+w*q,r[11]=x*M+S*I+b*G+w*Q,r[15]=x*O+S*k+b*W+w*ee,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],h=e[6],d=e[10],f=e[14],m=e[3],v=e[7],g=e[11],y=e[15],x=l*f-c*d,S=a*f-c*h,b=a*d-l*h,w=o*f-c*u,E=o*d-l*u,_=o*h-a*u;return t*(v*x-g*S+y*b)-n*(m*x-g*w+y*E)+s*(m*S-v*w+y*_)-r*(m*b-v*E+g*_)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-n*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=e[9],d=e[10],f=e[11],m=e[12],v=e[13],g=e[14],y=e[15],x=t*a-n*o,S=t*l-s*o,b=t*c-r*o,w=n*l-s*a,E=n*c-r*a,_=s*c-r*l,M=u*v-h*m,O=u*g-d*m,R=u*y-f*m,P=h*g-d*v,I=h*y-f*v,k=d*y-f*g,N=x*k-S*I+b*P+w*R-E*O+_*M;if(N===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let B=1/N;return e[0]=(a*k-l*I+c*P)*B,e[1]=(s*I-n*k-r*P)*B,e[2]=(v*_-g*E+y*w)*B,e[3]=(d*E-h*_-f*w)*B,e[4]=(l*R-o*k-c*O)*B,e[5]=(t*k-s*R+r*O)*B,e[6]=(g*b-m*_-y*S)*B,e[7]=(u*_-d*b+f*S)*B,e[8]=(o*I-a*R+c*M)*B,e[9]=(n*R-t*I-r*M)*B,e[10]=(m*E-v*b+y*x)*B,e[11]=(h*b-u*E-f*x)*B,e[12]=(a*O-o*P-l*M)*B,e[13]=(t*P-n*O+s*M)*B,e[14]=(v*S-m*w-g*x)*B,e[15]=(u*w-h*S+d*x)*B,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+n,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,h=a+a,d=r*c,f=r*u,m=r*h,v=o*u,g=o*h,y=a*h,x=l*c,S=l*u,b=l*h,w=n.x,E=n.y,_=n.z;return s[0]=(1-(v+y))*w,s[1]=(f+b)*w,s[2]=(m-S)*w,s[3]=0,s[4]=(f-b)*E,s[5]=(1-(d+y))*E,s[6]=(g+x)*E,s[7]=0,s[8]=(m+S)*_,s[9]=(g-x)*_,s[10]=(1-(d+v))*_,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=Fr.set(s[0],s[1],s[2]).length(),a=Fr.set(s[4],s[5],s[6]).length(),l=Fr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),pi.copy(this);let c=1/o,u=1/a,h=1/l;return pi.elements[0]*=c,pi.elements[1]*=c,pi.elements[2]*=c,pi.elements[4]*=u,pi.elements[5]*=u,pi.elements[6]*=u,pi.elements[8]*=h,pi.elements[9]*=h,pi.elements[10]*=h,t.setFromRotationMatrix(pi),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=ii,l=!1){let c=this.elements,u=2*r/(t-e),h=2*r/(n-s),d=(t+e)/(t-e),f=(n+s)/(n-s),m,v;if(l)m=r/(o-r),v=o*r/(o-r);else if(a===ii)m=-(o+r)/(o-r),v=-2*o*r/(o-r);else if(a===to)m=-o/(o-r),v=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=h,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=ii,l=!1){let c=this.elements,u=2/(t-e),h=2/(n-s),d=-(t+e)/(t-e),f=-(n+s)/(n-s),m,v;if(l)m=1/(o-r),v=o/(o-r);else if(a===ii)m=-2/(o-r),v=-(o+r)/(o-r);else if(a===to)m=-1/(o-r),v=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=h,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},Fr=new L,pi=new Te,sM=new L(0,0,0),rM=new L(1,1,1),vs=new L,zl=new L,Gn=new L,Wg=new Te,Xg=new vn,Zi=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],h=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(Ve(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Ve(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(Ve(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Ve(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Ve(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Ve(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:Ee("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return Wg.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Wg,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Xg.setFromEuler(this),this.setFromQuaternion(Xg,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Zi.DEFAULT_ORDER="XYZ";var ro=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},oM=0,qg=new L,Ur=new vn,Wi=new Te,Hl=new L,ua=new L,aM=new L,lM=new vn,Yg=new L(1,0,0),Kg=new L(0,1,0),$g=new L(0,0,1),Jg={type:"added"},cM={type:"removed"},Br={type:"childadded",child:null},Ad={type:"childremoved",child:null},Nt=class i extends yi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:oM++}),this.uuid=Ii(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new L,t=new Zi,n=new vn,s=new L(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Te},normalMatrix:{value:new Be}}),this.matrix=new Te,this.matrixWorld=new Te,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new ro,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Ur.setFromAxisAngle(e,t),this.quaternion.multiply(Ur),this}rotateOnWorldAxis(e,t){return Ur.setFromAxisAngle(e,t),this.quaternion.premultiply(Ur),this}rotateX(e){return this.rotateOnAxis(Yg,e)}rotateY(e){return this.rotateOnAxis(Kg,e)}rotateZ(e){return this.rotateOnAxis($g,e)}translateOnAxis(e,t){return qg.copy(e).applyQuaternion(this.quaternion),this.position.add(qg.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Yg,e)}translateY(e){return this.translateOnAxis(Kg,e)}translateZ(e){return this.translateOnAxis($g,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Wi.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?Hl.copy(e):Hl.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),ua.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Wi.lookAt(ua,Hl,this.up):Wi.lookAt(Hl,ua,this.up),this.quaternion.setFromRotationMatrix(Wi),s&&(Wi.extractRotation(s.matrixWorld),Ur.setFromRotationMatrix(Wi),this.quaternion.premultiply(Ur.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(ke("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Jg),Br.child=e,this.dispatchEvent(Br),Br.child=null):ke("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(cM),Ad.child=e,this.dispatchEvent(Ad),Ad.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Wi.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Wi.multiply(e.parent.matrixWorld)),e.applyMatrix4(Wi),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Jg),Br.child=e,this.dispatchEvent(Br),Br.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ua,e,aM),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ua,lM,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),f=o(e.animations),m=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),u.length>0&&(n.images=u),h.length>0&&(n.shapes=h),d.length>0&&(n.skeletons=d),f.length>0&&(n.animations=f),m.length>0&&(n.nodes=m)}return n.object=s,n;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Nt.DEFAULT_UP=new L(0,1,0);Nt.DEFAULT_MATRIX_AUTO_UPDATE=!0;Nt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Xn=class extends Nt{constructor(){super(),this.isGroup=!0,this.type="Group"}},uM={type:"move"},oo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Xn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Xn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new L,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new L),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Xn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new L,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new L,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let v of e.hand.values()){let g=t.getJointPose(v,n),y=this._getHandJoint(c,v);g!==null&&(y.matrix.fromArray(g.transform.matrix),y.matrix.decompose(y.position,y.quaternion,y.scale),y.matrixWorldNeedsUpdate=!0,y.jointRadius=g.radius),y.visible=g!==null}let u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],d=u.position.distanceTo(h.position),f=.02,m=.005;c.inputState.pinching&&d>f+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(uM)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Xn;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},h_={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},bs={h:0,s:0,l:0},Vl={h:0,s:0,l:0};function Rd(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var De=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Kt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Je.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=Je.workingColorSpace){return this.r=e,this.g=t,this.b=n,Je.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=Je.workingColorSpace){if(e=Df(e,1),t=Ve(t,0,1),n=Ve(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=Rd(o,r,e+1/3),this.g=Rd(o,r,e),this.b=Rd(o,r,e-1/3)}return Je.colorSpaceToWorking(this,s),this}setStyle(e,t=Kt){function n(r){r!==void 0&&parseFloat(r)<1&&Ee("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ee("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ee("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Kt){let n=h_[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ee("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ji(e.r),this.g=Ji(e.g),this.b=Ji(e.b),this}copyLinearToSRGB(e){return this.r=Zr(e.r),this.g=Zr(e.g),this.b=Zr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Kt){return Je.workingToColorSpace(xn.copy(this),e),Math.round(Ve(xn.r*255,0,255))*65536+Math.round(Ve(xn.g*255,0,255))*256+Math.round(Ve(xn.b*255,0,255))}getHexString(e=Kt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Je.workingColorSpace){Je.workingToColorSpace(xn.copy(this),t);let n=xn.r,s=xn.g,r=xn.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let h=o-a;switch(c=u<=.5?h/(o+a):h/(2-o-a),o){case n:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-n)/h+2;break;case r:l=(n-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=Je.workingColorSpace){return Je.workingToColorSpace(xn.copy(this),t),e.r=xn.r,e.g=xn.g,e.b=xn.b,e}getStyle(e=Kt){Je.workingToColorSpace(xn.copy(this),e);let t=xn.r,n=xn.g,s=xn.b;return e!==Kt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(bs),this.setHSL(bs.h+e,bs.s+t,bs.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(bs),e.getHSL(Vl);let n=va(bs.h,Vl.h,t),s=va(bs.s,Vl.s,t),r=va(bs.l,Vl.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},xn=new De;De.NAMES=h_;var Qi=class extends Nt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Zi,this.environmentIntensity=1,this.environmentRotation=new Zi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},mi=new L,Xi=new L,Cd=new L,qi=new L,zr=new L,Hr=new L,jg=new L,Pd=new L,Id=new L,Ld=new L,Nd=new lt,Od=new lt,Dd=new lt,on=class i{constructor(e=new L,t=new L,n=new L){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),mi.subVectors(e,t),s.cross(mi);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){mi.subVectors(s,t),Xi.subVectors(n,t),Cd.subVectors(e,t);let o=mi.dot(mi),a=mi.dot(Xi),l=mi.dot(Cd),c=Xi.dot(Xi),u=Xi.dot(Cd),h=o*c-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,f=(c*l-a*u)*d,m=(o*u-a*l)*d;return r.set(1-f-m,m,f)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,qi)===null?!1:qi.x>=0&&qi.y>=0&&qi.x+qi.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,qi)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,qi.x),l.addScaledVector(o,qi.y),l.addScaledVector(a,qi.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return Nd.setScalar(0),Od.setScalar(0),Dd.setScalar(0),Nd.fromBufferAttribute(e,t),Od.fromBufferAttribute(e,n),Dd.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(Nd,r.x),o.addScaledVector(Od,r.y),o.addScaledVector(Dd,r.z),o}static isFrontFacing(e,t,n,s){return mi.subVectors(n,t),Xi.subVectors(e,t),mi.cross(Xi).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return mi.subVectors(this.c,this.b),Xi.subVectors(this.a,this.b),mi.cross(Xi).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;zr.subVectors(s,n),Hr.subVectors(r,n),Pd.subVectors(e,n);let l=zr.dot(Pd),c=Hr.dot(Pd);if(l<=0&&c<=0)return t.copy(n);Id.subVectors(e,s);let u=zr.dot(Id),h=Hr.dot(Id);if(u>=0&&h<=u)return t.copy(s);let d=l*h-u*c;if(d<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(n).addScaledVector(zr,o);Ld.subVectors(e,r);let f=zr.dot(Ld),m=Hr.dot(Ld);if(m>=0&&f<=m)return t.copy(r);let v=f*c-l*m;if(v<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(n).addScaledVector(Hr,a);let g=u*m-f*h;if(g<=0&&h-u>=0&&f-m>=0)return jg.subVectors(r,s),a=(h-u)/(h-u+(f-m)),t.copy(s).addScaledVector(jg,a);let y=1/(g+v+d);return o=v*y,a=d*y,t.copy(n).addScaledVector(zr,o).addScaledVector(Hr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},nt=class{constructor(e=new L(1/0,1/0,1/0),t=new L(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(gi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(gi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=gi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,gi):gi.fromBufferAttribute(r,o),gi.applyMatrix4(e.matrixWorld),this.expandByPoint(gi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Gl.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Gl.copy(n.boundingBox)),Gl.applyMatrix4(e.matrixWorld),this.union(Gl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,gi),gi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(ha),Wl.subVectors(this.max,ha),Vr.subVectors(e.a,ha),Gr.subVectors(e.b,ha),Wr.subVectors(e.c,ha),Ss.subVectors(Gr,Vr),ws.subVectors(Wr,Gr),rr.subVectors(Vr,Wr);let t=[0,-Ss.z,Ss.y,0,-ws.z,ws.y,0,-rr.z,rr.y,Ss.z,0,-Ss.x,ws.z,0,-ws.x,rr.z,0,-rr.x,-Ss.y,Ss.x,0,-ws.y,ws.x,0,-rr.y,rr.x,0];return!kd(t,Vr,Gr,Wr,Wl)||(t=[1,0,0,0,1,0,0,0,1],!kd(t,Vr,Gr,Wr,Wl))?!1:(Xl.crossVectors(Ss,ws),t=[Xl.x,Xl.y,Xl.z],kd(t,Vr,Gr,Wr,Wl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,gi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(gi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Yi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Yi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Yi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Yi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Yi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Yi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Yi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Yi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Yi),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Yi=[new L,new L,new L,new L,new L,new L,new L,new L],gi=new L,Gl=new nt,Vr=new L,Gr=new L,Wr=new L,Ss=new L,ws=new L,rr=new L,ha=new L,Wl=new L,Xl=new L,or=new L;function kd(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){or.fromArray(i,r);let a=s.x*Math.abs(or.x)+s.y*Math.abs(or.y)+s.z*Math.abs(or.z),l=e.dot(or),c=t.dot(or),u=n.dot(or);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var Xt=new L,ql=new be,hM=0,ft=class extends yi{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:hM++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=Nf,this.updateRanges=[],this.gpuType=qn,this.version=0,this._normalizationScale=e!==void 0?Mu(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)ql.fromBufferAttribute(this,t),ql.applyMatrix3(e),this.setXY(t,ql.x,ql.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Xt.fromBufferAttribute(this,t),Xt.applyMatrix3(e),this.setXYZ(t,Xt.x,Xt.y,Xt.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Xt.fromBufferAttribute(this,t),Xt.applyMatrix4(e),this.setXYZ(t,Xt.x,Xt.y,Xt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Xt.fromBufferAttribute(this,t),Xt.applyNormalMatrix(e),this.setXYZ(t,Xt.x,Xt.y,Xt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Xt.fromBufferAttribute(this,t),Xt.transformDirection(e),this.setXYZ(t,Xt.x,Xt.y,Xt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Ff(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Uf(e,this.array)}};var Ma=class extends ft{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Ta=class extends ft{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var Cn=class extends ft{constructor(e,t,n){super(new Float32Array(e),t,n)}},dM=new nt,da=new L,Fd=new L,kn=class{constructor(e=new L,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):dM.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;da.subVectors(e,this.center);let t=da.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(da,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Fd.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(da.copy(e.center).add(Fd)),this.expandByPoint(da.copy(e.center).sub(Fd))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},fM=0,ti=new Te,Ud=new Nt,Xr=new L,Wn=new nt,fa=new nt,rn=new L,ln=class i extends yi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:fM++}),this.uuid=Ii(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Uw(e)?Ta:Ma)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Be().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return ti.makeRotationFromQuaternion(e),this.applyMatrix4(ti),this}rotateX(e){return ti.makeRotationX(e),this.applyMatrix4(ti),this}rotateY(e){return ti.makeRotationY(e),this.applyMatrix4(ti),this}rotateZ(e){return ti.makeRotationZ(e),this.applyMatrix4(ti),this}translate(e,t,n){return ti.makeTranslation(e,t,n),this.applyMatrix4(ti),this}scale(e,t,n){return ti.makeScale(e,t,n),this.applyMatrix4(ti),this}lookAt(e){return Ud.lookAt(e),Ud.updateMatrix(),this.applyMatrix4(Ud.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Xr).negate(),this.translate(Xr.x,Xr.y,Xr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Cn(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ee("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new nt);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ke("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new L(-1/0,-1/0,-1/0),new L(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];Wn.setFromBufferAttribute(r),this.morphTargetsRelative?(rn.addVectors(this.boundingBox.min,Wn.min),this.boundingBox.expandByPoint(rn),rn.addVectors(this.boundingBox.max,Wn.max),this.boundingBox.expandByPoint(rn)):(this.boundingBox.expandByPoint(Wn.min),this.boundingBox.expandByPoint(Wn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&ke('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new kn);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ke("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new L,1/0);return}if(e){let n=this.boundingSphere.center;if(Wn.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];fa.setFromBufferAttribute(a),this.morphTargetsRelative?(rn.addVectors(Wn.min,fa.min),Wn.expandByPoint(rn),rn.addVectors(Wn.max,fa.max),Wn.expandByPoint(rn)):(Wn.expandByPoint(fa.min),Wn.expandByPoint(fa.max))}Wn.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)rn.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(rn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)rn.fromBufferAttribute(a,c),l&&(Xr.fromBufferAttribute(e,c),rn.add(Xr)),s=Math.max(s,n.distanceToSquared(rn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&ke('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){ke("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new ft(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let O=0;O<n.count;O++)a[O]=new L,l[O]=new L;let u=new L,h=new L,d=new L,f=new be,m=new be,v=new be,g=new L,y=new L;function x(O,R,P){c[O]=c[R]=c[P]=1,u.fromBufferAttribute(n,O),h.fromBufferAttribute(n,R),d.fromBufferAttribute(n,P),f.fromBufferAttribute(r,O),m.fromBufferAttribute(r,R),v.fromBufferAttribute(r,P),h.sub(u),d.sub(u),m.sub(f),v.sub(f);let I=1/(m.x*v.y-v.x*m.y);isFinite(I)&&(g.copy(h).multiplyScalar(v.y).addScaledVector(d,-m.y).multiplyScalar(I),y.copy(d).multiplyScalar(m.x).addScaledVector(h,-v.x).multiplyScalar(I),a[O].add(g),a[R].add(g),a[P].add(g),l[O].add(y),l[R].add(y),l[P].add(y))}let S=this.groups;S.length===0&&(S=[{start:0,count:e.count}]);for(let O=0,R=S.length;O<R;++O){let P=S[O],I=P.start,k=P.count;for(let N=I,B=I+k;N<B;N+=3)x(e.getX(N+0),e.getX(N+1),e.getX(N+2))}let b=new L,w=new L,E=new L,_=new L;function M(O){E.fromBufferAttribute(s,O),_.copy(E);let R=a[O];b.copy(R),b.sub(E.multiplyScalar(E.dot(R))).normalize(),w.crossVectors(_,R);let I=w.dot(l[O])<0?-1:1;o.setXYZW(O,b.x,b.y,b.z,I)}for(let O=0,R=n.count;O<R;++O)c[O]&&M(O);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new ft(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let d=0,f=n.count;d<f;d++)n.setXYZ(d,0,0,0);let s=new L,r=new L,o=new L,a=new L,l=new L,c=new L,u=new L,h=new L;if(e)for(let d=0,f=e.count;d<f;d+=3){let m=e.getX(d+0),v=e.getX(d+1),g=e.getX(d+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,v),o.fromBufferAttribute(t,g),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(n,m),l.fromBufferAttribute(n,v),c.fromBufferAttribute(n,g),a.add(u),l.add(u),c.add(u),n.setXYZ(m,a.x,a.y,a.z),n.setXYZ(v,l.x,l.y,l.z),n.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),n.setXYZ(d+0,u.x,u.y,u.z),n.setXYZ(d+1,u.x,u.y,u.z),n.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)rn.fromBufferAttribute(e,t),rn.normalize(),e.setXYZ(t,rn.x,rn.y,rn.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,h=a.normalized,d=new c.constructor(l.length*u),f=0,m=0;for(let v=0,g=l.length;v<g;v++){a.isInterleavedBufferAttribute?f=l[v]*a.data.stride+a.offset:f=l[v]*u;for(let y=0;y<u;y++)d[m++]=c[f++]}return new ft(d,u,h)}if(this.index===null)return Ee("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,h=c.length;u<h;u++){let d=c[u],f=e(d,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let h=0,d=c.length;h<d;h++){let f=c[h];u.push(f.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],h=r[c];for(let d=0,f=h.length;d<f;d++)u.push(h[d].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let h=o[c];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},ao=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Nf,this.updateRanges=[],this.version=0,this.uuid=Ii()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Zg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Zg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function Zg(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=Ii()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var Rn=new L,lo=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?Mu(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)Rn.fromBufferAttribute(this,t),Rn.applyMatrix4(e),this.setXYZ(t,Rn.x,Rn.y,Rn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Rn.fromBufferAttribute(this,t),Rn.applyNormalMatrix(e),this.setXYZ(t,Rn.x,Rn.y,Rn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Rn.fromBufferAttribute(this,t),Rn.transformDirection(e),this.setXYZ(t,Rn.x,Rn.y,Rn.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Sa("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new ft(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Sa("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Ff(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Uf(e,this.data.array)}},Bd=new L,pM=new L,mM=new Be,hn=class{constructor(e=new L(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=Bd.subVectors(n,t).cross(pM.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(Bd),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||mM.getNormalMatrix(e),s=this.coplanarPoint(Bd).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},gM=0,Fn=class extends yi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:gM++}),this.uuid=Ii(),this.name="",this.type="Material",this.blending=vo,this.side=fn,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=df,this.blendDst=ff,this.blendEquation=gr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new De(0,0,0),this.blendAlpha=0,this.depthFunc=Es,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=t_,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=fc,this.stencilZFail=fc,this.stencilZPass=fc,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ee(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ee(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new De().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new hn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new be().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new be().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Ki=new L,zd=new L,Yl=new L,Kl=new L,Un=class{constructor(e=new L,t=new L(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Ki)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Ki.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Ki.copy(this.origin).addScaledVector(this.direction,t),Ki.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){zd.copy(e).add(t).multiplyScalar(.5),Yl.copy(t).sub(e).normalize(),Kl.copy(this.origin).sub(zd);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Yl),a=Kl.dot(this.direction),l=-Kl.dot(Yl),c=Kl.lengthSq(),u=Math.abs(1-o*o),h,d,f,m;if(u>0)if(h=o*l-a,d=o*a-l,m=r*u,h>=0)if(d>=-m)if(d<=m){let v=1/u;h*=v,d*=v,f=h*(h+o*d+2*a)+d*(o*h+d+2*l)+c}else d=r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d=-r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d<=-m?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c):d<=m?(h=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(zd).addScaledVector(Yl,d),f}intersectSphere(e,t){if(e.radius<0)return null;Ki.subVectors(e.center,this.origin);let n=Ki.dot(this.direction),s=Ki.dot(Ki)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return c>=0?(n=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(n=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,l=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,l=(e.min.z-d.z)*h),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Ki)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,f=e.z-o.z,m=t.x-o.x,v=t.y-o.y,g=t.z-o.z,y=n.x-o.x,x=n.y-o.y,S=n.z-o.z,b=Math.abs(l),w=Math.abs(c),E=Math.abs(u),_,M,O,R,P,I,k,N,B,G,W,te;if(b>=w&&b>=E?(O=l,I=h,B=m,te=y,l>=0?(_=c,M=u,R=d,P=f,k=v,N=g,G=x,W=S):(_=u,M=c,R=f,P=d,k=g,N=v,G=S,W=x)):w>=E?(O=c,I=d,B=v,te=x,c>=0?(_=u,M=l,R=f,P=h,k=g,N=m,G=S,W=y):(_=l,M=u,R=h,P=f,k=m,N=g,G=y,W=S)):(O=u,I=f,B=g,te=S,u>=0?(_=l,M=c,R=h,P=d,k=m,N=v,G=y,W=x):(_=c,M=l,R=d,P=h,k=v,N=m,G=x,W=y)),O===0)return null;let q=_/O,Q=M/O,ee=1/O,xe=R-q*I,Ue=P-Q*I,J=k-q*B,ue=N-Q*B,_e=G-q*te,Ce=W-Q*te,pe=_e*ue-Ce*J,ze=xe*Ce-Ue*_e,Ft=J*Ue-ue*xe;if(s){if(pe<0||ze<0||Ft<0)return null}else if((pe<0||ze<0||Ft<0)&&(pe>0||ze>0||Ft>0))return null;let Ne=pe+ze+Ft;if(Ne===0)return null;let st=ee*(pe*I+ze*B+Ft*te);return(Ne>0?st<0:st>0)?null:this.at(st/Ne,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Ai=class extends Fn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new De(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Zi,this.combine=pf,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Qg=new Te,ar=new Un,$l=new kn,ey=new L,Jl=new L,jl=new L,Zl=new L,Hd=new L,Ql=new L,ty=new L,ec=new L,dn=class extends Nt{constructor(e=new ln,t=new Ai){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Ql.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],h=r[l];u!==0&&(Hd.fromBufferAttribute(h,e),o?Ql.addScaledVector(Hd,u):Ql.addScaledVector(Hd.sub(t),u))}t.add(Ql)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),$l.copy(n.boundingSphere),$l.applyMatrix4(r),ar.copy(e.ray).recast(e.near),!($l.containsPoint(ar.origin)===!1&&(ar.intersectSphere($l,ey)===null||ar.origin.distanceToSquared(ey)>(e.far-e.near)**2))&&(Qg.copy(r).invert(),ar.copy(e.ray).applyMatrix4(Qg),!(n.boundingBox!==null&&ar.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,ar)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,v=d.length;m<v;m++){let g=d[m],y=o[g.materialIndex],x=Math.max(g.start,f.start),S=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let b=x,w=S;b<w;b+=3){let E=a.getX(b),_=a.getX(b+1),M=a.getX(b+2);s=tc(this,y,e,n,c,u,h,E,_,M),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,f.start),v=Math.min(a.count,f.start+f.count);for(let g=m,y=v;g<y;g+=3){let x=a.getX(g),S=a.getX(g+1),b=a.getX(g+2);s=tc(this,o,e,n,c,u,h,x,S,b),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,v=d.length;m<v;m++){let g=d[m],y=o[g.materialIndex],x=Math.max(g.start,f.start),S=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let b=x,w=S;b<w;b+=3){let E=b,_=b+1,M=b+2;s=tc(this,y,e,n,c,u,h,E,_,M),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,f.start),v=Math.min(l.count,f.start+f.count);for(let g=m,y=v;g<y;g+=3){let x=g,S=g+1,b=g+2;s=tc(this,o,e,n,c,u,h,x,S,b),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}};function yM(i,e,t,n,s,r,o,a){let l;if(e.side===jt?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===fn,a),l===null)return null;ec.copy(a),ec.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(ec);return c<t.near||c>t.far?null:{distance:c,point:ec.clone(),object:i}}function tc(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,Jl),i.getVertexPosition(l,jl),i.getVertexPosition(c,Zl);let u=yM(i,e,t,n,Jl,jl,Zl,ty);if(u){let h=new L;on.getBarycoord(ty,Jl,jl,Zl,h),s&&(u.uv=on.getInterpolatedAttribute(s,a,l,c,h,new be)),r&&(u.uv1=on.getInterpolatedAttribute(r,a,l,c,h,new be)),o&&(u.normal=on.getInterpolatedAttribute(o,a,l,c,h,new L),u.normal.dot(n.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new L,materialIndex:0};on.getNormal(Jl,jl,Zl,d.normal),u.face=d,u.barycoord=h}return u}var pa=new lt,ny=new lt,iy=new lt,_M=new lt,sy=new Te,nc=new L,Vd=new kn,ry=new Te,Gd=new Un,Ea=class extends dn{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=Kd,this.bindMatrix=new Te,this.bindMatrixInverse=new Te,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new nt),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,nc),this.boundingBox.expandByPoint(nc)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new kn),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,nc),this.boundingSphere.expandByPoint(nc)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Vd.copy(this.boundingSphere),Vd.applyMatrix4(s),e.ray.intersectsSphere(Vd)!==!1&&(ry.copy(s).invert(),Gd.copy(e.ray).applyMatrix4(ry),!(this.boundingBox!==null&&Gd.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,Gd)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new lt,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===Kd?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===jy?this.bindMatrixInverse.copy(this.bindMatrix).invert():Ee("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;ny.fromBufferAttribute(s.attributes.skinIndex,e),iy.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(pa.copy(t),t.set(0,0,0,0)):(pa.set(t.x,t.y,t.z,1),t.set(0,0,0)),pa.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=iy.getComponent(r);if(o!==0){let a=ny.getComponent(r);sy.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(_M.copy(pa).applyMatrix4(sy),o)}}return t.isVector4&&(t.w=pa.w),t.applyMatrix4(this.bindMatrixInverse)}},co=class extends Nt{constructor(){super(),this.isBone=!0,this.type="Bone"}},Rs=class extends an{constructor(e=null,t=1,n=1,s,r,o,a,l,c=Pt,u=Pt,h,d){super(null,o,a,l,c,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},oy=new Te,xM=new Te,Aa=class i{constructor(e=[],t=[]){this.uuid=Ii(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){Ee("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new Te)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new Te;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:xM;oy.multiplyMatrices(a,t[r]),oy.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new Rs(t,e,e,zn,qn);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(Ee("Skeleton: No bone found with UUID:",r),o=new co),this.bones.push(o),this.boneInverses.push(new Te().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},es=class extends ft{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},qr=new Te,ay=new Te,ic=[],ly=new nt,vM=new Te,ma=new dn,ga=new kn,Ra=class extends dn{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new es(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,vM)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new nt),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,qr),ly.copy(e.boundingBox).applyMatrix4(qr),this.boundingBox.union(ly)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new kn),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,qr),ga.copy(e.boundingSphere).applyMatrix4(qr),this.boundingSphere.union(ga)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(ma.geometry=this.geometry,ma.material=this.material,ma.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),ga.copy(this.boundingSphere),ga.applyMatrix4(n),e.ray.intersectsSphere(ga)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,qr),ay.multiplyMatrices(n,qr),ma.matrixWorld=ay,ma.raycast(e,ic);for(let o=0,a=ic.length;o<a;o++){let l=ic[o];l.instanceId=r,l.object=this,t.push(l)}ic.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new es(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new Rs(new Float32Array(s*this.count),s,this.count,Gc,qn));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},lr=new kn,bM=new be(.5,.5),sc=new L,Cs=class{constructor(e=new hn,t=new hn,n=new hn,s=new hn,r=new hn,o=new hn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=ii,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],h=r[5],d=r[6],f=r[7],m=r[8],v=r[9],g=r[10],y=r[11],x=r[12],S=r[13],b=r[14],w=r[15];if(s[0].setComponents(c-o,f-u,y-m,w-x).normalize(),s[1].setComponents(c+o,f+u,y+m,w+x).normalize(),s[2].setComponents(c+a,f+h,y+v,w+S).normalize(),s[3].setComponents(c-a,f-h,y-v,w-S).normalize(),n)s[4].setComponents(l,d,g,b).normalize(),s[5].setComponents(c-l,f-d,y-g,w-b).normalize();else if(s[4].setComponents(c-l,f-d,y-g,w-b).normalize(),t===ii)s[5].setComponents(c+l,f+d,y+g,w+b).normalize();else if(t===to)s[5].setComponents(l,d,g,b).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),lr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),lr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(lr)}intersectsSprite(e){lr.center.set(0,0,0);let t=bM.distanceTo(e.center);return lr.radius=.7071067811865476+t,lr.applyMatrix4(e.matrixWorld),this.intersectsSphere(lr)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(sc.x=s.normal.x>0?e.max.x:e.min.x,sc.y=s.normal.y>0?e.max.y:e.min.y,sc.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(sc)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},cy=new Te,wc=class i{constructor(){this.coordinateSystem=ii,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];cy.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new Cs),n[s].setFromProjectionMatrix(cy,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Cs),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var uo=class extends Fn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new De(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},Mc=new L,Tc=new L,uy=new Te,ya=new Un,rc=new kn,Wd=new L,hy=new L,fr=class extends Nt{constructor(e=new ln,t=new uo){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)Mc.fromBufferAttribute(t,s-1),Tc.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=Mc.distanceTo(Tc);e.setAttribute("lineDistance",new Cn(n,1))}else Ee("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),rc.copy(n.boundingSphere),rc.applyMatrix4(s),rc.radius+=r,e.ray.intersectsSphere(rc)===!1)return;uy.copy(s).invert(),ya.copy(e.ray).applyMatrix4(uy);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,u=n.index,d=n.attributes.position;if(u!==null){let f=Math.max(0,o.start),m=Math.min(u.count,o.start+o.count);for(let v=f,g=m-1;v<g;v+=c){let y=u.getX(v),x=u.getX(v+1),S=oc(this,e,ya,l,y,x,v);S&&t.push(S)}if(this.isLineLoop){let v=u.getX(m-1),g=u.getX(f),y=oc(this,e,ya,l,v,g,m-1);y&&t.push(y)}}else{let f=Math.max(0,o.start),m=Math.min(d.count,o.start+o.count);for(let v=f,g=m-1;v<g;v+=c){let y=oc(this,e,ya,l,v,v+1,v);y&&t.push(y)}if(this.isLineLoop){let v=oc(this,e,ya,l,m-1,f,m-1);v&&t.push(v)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function oc(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(Mc.fromBufferAttribute(a,s),Tc.fromBufferAttribute(a,r),t.distanceSqToSegment(Mc,Tc,Wd,hy)>n)return;Wd.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Wd);if(!(c<e.near||c>e.far))return{distance:c,point:hy.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var dy=new L,fy=new L,Ca=class extends fr{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)dy.fromBufferAttribute(t,s),fy.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+dy.distanceTo(fy);e.setAttribute("lineDistance",new Cn(n,1))}else Ee("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},Pa=class extends fr{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},ho=class extends Fn{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new De(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},py=new Te,Qd=new Un,ac=new kn,lc=new L,Ia=class extends Nt{constructor(e=new ln,t=new ho){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),ac.copy(n.boundingSphere),ac.applyMatrix4(s),ac.radius+=r,e.ray.intersectsSphere(ac)===!1)return;py.copy(s).invert(),Qd.copy(e.ray).applyMatrix4(py);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,h=n.attributes.position;if(c!==null){let d=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let m=d,v=f;m<v;m++){let g=c.getX(m);lc.fromBufferAttribute(h,g),my(lc,g,l,s,e,t,this)}}else{let d=Math.max(0,o.start),f=Math.min(h.count,o.start+o.count);for(let m=d,v=f;m<v;m++)lc.fromBufferAttribute(h,m),my(lc,m,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function my(i,e,t,n,s,r,o){let a=Qd.distanceSqToPoint(i);if(a<t){let l=new L;Qd.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var La=class extends an{constructor(e=[],t=yr,n,s,r,o,a,l,c,u){super(e,t,n,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var ts=class extends an{constructor(e,t,n=_i,s,r,o,a=Pt,l=Pt,c,u=ji,h=1){if(u!==ji&&u!==ls)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,l,u,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new so(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Na=class extends ts{constructor(e,t=_i,n=yr,s,r,o=Pt,a=Pt,l,c=ji){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,n,s,r,o,a,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Oa=class extends an{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},fo=class i extends ln{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],h=[],d=0,f=0;m("z","y","x",-1,-1,n,t,e,o,r,0),m("z","y","x",1,-1,n,t,-e,o,r,1),m("x","z","y",1,1,e,n,t,s,o,2),m("x","z","y",1,-1,e,n,-t,s,o,3),m("x","y","z",1,-1,e,t,n,s,r,4),m("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new Cn(c,3)),this.setAttribute("normal",new Cn(u,3)),this.setAttribute("uv",new Cn(h,2));function m(v,g,y,x,S,b,w,E,_,M,O){let R=b/_,P=w/M,I=b/2,k=w/2,N=E/2,B=_+1,G=M+1,W=0,te=0,q=new L;for(let Q=0;Q<G;Q++){let ee=Q*P-k;for(let xe=0;xe<B;xe++){let Ue=xe*R-I;q[v]=Ue*x,q[g]=ee*S,q[y]=N,c.push(q.x,q.y,q.z),q[v]=0,q[g]=0,q[y]=E>0?1:-1,u.push(q.x,q.y,q.z),h.push(xe/_),h.push(1-Q/M),W+=1}}for(let Q=0;Q<M;Q++)for(let ee=0;ee<_;ee++){let xe=d+ee+B*Q,Ue=d+ee+B*(Q+1),J=d+(ee+1)+B*(Q+1),ue=d+(ee+1)+B*Q;l.push(xe,Ue,ue),l.push(Ue,J,ue),te+=6}a.addGroup(f,te,O),f+=te,d+=W}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Da=class i extends ln{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,u=l+1,h=e/a,d=t/l,f=[],m=[],v=[],g=[];for(let y=0;y<u;y++){let x=y*d-o;for(let S=0;S<c;S++){let b=S*h-r;m.push(b,-x,0),v.push(0,0,1),g.push(S/a),g.push(1-y/l)}}for(let y=0;y<l;y++)for(let x=0;x<a;x++){let S=x+c*y,b=x+c*(y+1),w=x+1+c*(y+1),E=x+1+c*y;f.push(S,b,E),f.push(b,w,E)}this.setIndex(f),this.setAttribute("position",new Cn(m,3)),this.setAttribute("normal",new Cn(v,3)),this.setAttribute("uv",new Cn(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function vr(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(gy(s))s.isRenderTargetTexture?(Ee("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(gy(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function wn(i){let e={};for(let t=0;t<i.length;t++){let n=vr(i[t]);for(let s in n)e[s]=n[s]}return e}function gy(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function SM(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function Bf(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Je.workingColorSpace}var d_={clone:vr,merge:wn},wM=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,MM=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,si=class extends Fn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=wM,this.fragmentShader=MM,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=vr(e.uniforms),this.uniformsGroups=SM(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new De().setHex(s.value);break;case"v2":this.uniforms[n].value=new be().fromArray(s.value);break;case"v3":this.uniforms[n].value=new L().fromArray(s.value);break;case"v4":this.uniforms[n].value=new lt().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Be().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Te().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Ec=class extends si{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},pr=class extends Fn{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new De(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new De(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=wu,this.normalScale=new be(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Zi,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},Ln=class extends pr{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new be(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return Ve(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new De(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new De(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new De(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return cr('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){cr('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var Ac=class extends Fn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Qy,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Rc=class extends Fn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Ts(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function _a(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function TM(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function yy(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let l=0;l!==e;++l)s[o++]=i[a+l]}return s}function EM(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var Ri=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];e:{t:{let o;n:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break t}o=t.length;break n}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Cc=class extends Ri{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Jd,endingEnd:Jd}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case jd:r=e,a=2*t-n;break;case Zd:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case jd:o=e,l=2*n-t;break;case Zd:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,f=this._weightNext,m=(n-t)/(s-t),v=m*m,g=v*m,y=-d*g+2*d*v-d*m,x=(1+d)*g+(-1.5-2*d)*v+(-.5+d)*m+1,S=(-1-f)*g+(1.5+f)*v+.5*m,b=f*g-f*v;for(let w=0;w!==a;++w)r[w]=y*o[u+w]+x*o[c+w]+S*o[l+w]+b*o[h+w];return r}},Pc=class extends Ri{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(n-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[c+d]*h+o[l+d]*u;return r}},Ic=class extends Ri{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},Lc=class extends Ri{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let m=(n-t)/(s-t),v=1-m;for(let g=0;g!==a;++g)r[g]=o[c+g]*v+o[l+g]*m;return r}let d=a*2,f=e-1;for(let m=0;m!==a;++m){let v=o[c+m],g=o[l+m],y=f*d+m*2,x=h[y],S=h[y+1],b=e*d+m*2,w=u[b],E=u[b+1],_=RM(n,t,x,w,s);r[m]=f_(_,v,S,E,g)}return r}};function f_(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function AM(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function RM(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=f_(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=AM(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var Bn=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Ts(t,this.TimeBufferType),this.values=Ts(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:Ts(e.times,Array),values:Ts(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),_a(e.settings)&&(n.settings={inTangents:Ts(e.settings.inTangents,Array),outTangents:Ts(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new Ic(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Pc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Cc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Lc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case ur:t=this.InterpolantFactoryMethodDiscrete;break;case hr:t=this.InterpolantFactoryMethodLinear;break;case dc:t=this.InterpolantFactoryMethodSmooth;break;case $d:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ee("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return ur;case this.InterpolantFactoryMethodLinear:return hr;case this.InterpolantFactoryMethodSmooth:return dc;case this.InterpolantFactoryMethodBezier:return $d}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;_a(this.settings)&&(_y(this.settings.inTangents,e),_y(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;_a(this.settings)&&(xy(this.settings.inTangents,e),xy(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(ke("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(ke("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){ke("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){ke("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&Bw(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){ke("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===dc,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let h=a*n,d=h-n,f=h+n;for(let m=0;m!==n;++m){let v=t[h+m];if(v!==t[d+m]||v!==t[f+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let h=a*n,d=o*n;for(let f=0;f!==n;++f)t[d+f]=t[h+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,_a(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function _y(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function xy(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}Bn.prototype.ValueTypeName="";Bn.prototype.TimeBufferType=Float32Array;Bn.prototype.ValueBufferType=Float32Array;Bn.prototype.DefaultInterpolation=hr;var ns=class extends Bn{constructor(e,t,n){super(e,t,n)}};ns.prototype.ValueTypeName="bool";ns.prototype.ValueBufferType=Array;ns.prototype.DefaultInterpolation=ur;ns.prototype.InterpolantFactoryMethodLinear=void 0;ns.prototype.InterpolantFactoryMethodSmooth=void 0;var ka=class extends Bn{constructor(e,t,n,s){super(e,t,n,s)}};ka.prototype.ValueTypeName="color";var is=class extends Bn{constructor(e,t,n,s){super(e,t,n,s)}};is.prototype.ValueTypeName="number";var Nc=class extends Ri{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)vn.slerpFlat(r,0,o,c-a,o,c,l);return r}},ss=class extends Bn{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new Nc(this.times,this.values,this.getValueSize(),e)}};ss.prototype.ValueTypeName="quaternion";ss.prototype.InterpolantFactoryMethodSmooth=void 0;var rs=class extends Bn{constructor(e,t,n){super(e,t,n)}};rs.prototype.ValueTypeName="string";rs.prototype.ValueBufferType=Array;rs.prototype.DefaultInterpolation=ur;rs.prototype.InterpolantFactoryMethodLinear=void 0;rs.prototype.InterpolantFactoryMethodSmooth=void 0;var Ps=class extends Bn{constructor(e,t,n,s){super(e,t,n,s)}};Ps.prototype.ValueTypeName="vector";var Fa=class{constructor(e="",t=-1,n=[],s=Zy){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=Ii(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(PM(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(Bn.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let u=TM(l);l=yy(l,1,u),c=yy(c,1,u),!s&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new is(".morphTargetInfluences["+t[a].name+"]",l,c).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=e.length;a<l;a++){let c=e[a],u=c.name.match(r);if(u&&u.length>1){let h=u[1],d=s[h];d||(s[h]=d=[]),d.push(c)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function CM(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return is;case"vector":case"vector2":case"vector3":case"vector4":return Ps;case"color":return ka;case"quaternion":return ss;case"bool":case"boolean":return ns;case"string":return rs}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function PM(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=CM(i.type);if(i.times===void 0){let n=[],s=[];EM(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),_a(i.settings)&&(t.settings={inTangents:Ts(i.settings.inTangents,Float32Array),outTangents:Ts(i.settings.outTangents,Float32Array)}),t}var Ei={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(vy(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!vy(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function vy(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var Oc=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,h){return c.push(u,h),this},this.removeHandler=function(u){let h=c.indexOf(u);return h!==-1&&c.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=c.length;h<d;h+=2){let f=c[h],m=c[h+1];if(f.global&&(f.lastIndex=0),f.test(u))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},p_=new Oc,Ci=class{constructor(e){this.manager=e!==void 0?e:p_,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Ci.DEFAULT_MATERIAL_NAME="__DEFAULT";var $i={},ef=class extends Error{constructor(e,t){super(e),this.response=t}},po=class extends Ci{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=Ei.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if($i[e]!==void 0){$i[e].push({onLoad:t,onProgress:n,onError:s});return}$i[e]=[],$i[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&Ee("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let u=$i[e],h=c.body.getReader(),d=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),f=d?parseInt(d):0,m=f!==0,v=0,g=new ReadableStream({start(y){x();function x(){h.read().then(({done:S,value:b})=>{if(S)y.close();else{v+=b.byteLength;let w=new ProgressEvent("progress",{lengthComputable:m,loaded:v,total:f});for(let E=0,_=u.length;E<_;E++){let M=u[E];M.onProgress&&M.onProgress(w)}y.enqueue(b),x()}},S=>{y.error(S)})}}});return new Response(g)}else throw new ef(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(u=>new DOMParser().parseFromString(u,a));case"json":return c.json();default:if(a==="")return c.text();{let h=/charset="?([^;"\s]*)"?/i.exec(a),d=h&&h[1]?h[1].toLowerCase():void 0,f=new TextDecoder(d);return c.arrayBuffer().then(m=>f.decode(m))}}}).then(c=>{Ei.add(`file:${e}`,c);let u=$i[e];delete $i[e];for(let h=0,d=u.length;h<d;h++){let f=u[h];f.onLoad&&f.onLoad(c)}}).catch(c=>{let u=$i[e];if(u===void 0)throw this.manager.itemError(e),c;delete $i[e];for(let h=0,d=u.length;h<d;h++){let f=u[h];f.onError&&f.onError(c)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Yr=new WeakMap,Dc=class extends Ci{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=Ei.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let h=Yr.get(o);h===void 0&&(h=[],Yr.set(o,h)),h.push({onLoad:t,onError:s})}return o}let a=no("img");function l(){u(),t&&t(this);let h=Yr.get(this)||[];for(let d=0;d<h.length;d++){let f=h[d];f.onLoad&&f.onLoad(this)}Yr.delete(this),r.manager.itemEnd(e)}function c(h){u(),s&&s(h),Ei.remove(`image:${e}`);let d=Yr.get(this)||[];for(let f=0;f<d.length;f++){let m=d[f];m.onError&&m.onError(h)}Yr.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function u(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),Ei.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var Ua=class extends Ci{constructor(e){super(e)}load(e,t,n,s){let r=new an,o=new Dc(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},mo=class extends Nt{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new De(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var Xd=new Te,by=new L,Sy=new L,go=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new be(512,512),this.mapType=Sn,this.map=null,this.mapPass=null,this.matrix=new Te,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Cs,this._frameExtents=new be(1,1),this._viewportCount=1,this._viewports=[new lt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;by.setFromMatrixPosition(e.matrixWorld),t.position.copy(by),Sy.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Sy),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){Xd.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(Xd,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===to||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(Xd)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},cc=new L,uc=new vn,Ti=new L,Ba=class extends Nt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Te,this.projectionMatrix=new Te,this.projectionMatrixInverse=new Te,this.coordinateSystem=ii,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(cc,uc,Ti),Ti.x===1&&Ti.y===1&&Ti.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(cc,uc,Ti.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(cc,uc,Ti),Ti.x===1&&Ti.y===1&&Ti.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(cc,uc,Ti.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Ms=new L,wy=new be,My=new be,$t=class extends Ba{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=dr*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(xa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return dr*2*Math.atan(Math.tan(xa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){Ms.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Ms.x,Ms.y).multiplyScalar(-e/Ms.z),Ms.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(Ms.x,Ms.y).multiplyScalar(-e/Ms.z)}getViewSize(e,t){return this.getViewBounds(e,wy,My),t.subVectors(My,wy)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(xa*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},tf=class extends go{constructor(){super(new $t(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=dr*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},za=class extends mo{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(Nt.DEFAULT_UP),this.updateMatrix(),this.target=new Nt,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new tf}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},nf=class extends go{constructor(){super(new $t(90,1,.5,500)),this.isPointLightShadow=!0}},Ha=class extends mo{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new nf}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},os=class extends Ba{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},sf=class extends go{constructor(){super(new os(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},Va=class extends mo{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Nt.DEFAULT_UP),this.updateMatrix(),this.target=new Nt,this.shadow=new sf}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var as=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}};var qd=new WeakMap,Ga=class extends Ci{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Ee("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&Ee("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=Ei.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(c=>{qd.has(o)===!0?(s&&s(qd.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(c),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(e,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return Ei.add(`image-bitmap:${e}`,c),t&&t(c),r.manager.itemEnd(e),c}).catch(function(c){s&&s(c),qd.set(l,c),Ei.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});Ei.add(`image-bitmap:${e}`,l),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Kr=-90,$r=1,yo=class extends Nt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new $t(Kr,$r,e,t);s.layers=this.layers,this.add(s);let r=new $t(Kr,$r,e,t);r.layers=this.layers,this.add(r);let o=new $t(Kr,$r,e,t);o.layers=this.layers,this.add(o);let a=new $t(Kr,$r,e,t);a.layers=this.layers,this.add(a);let l=new $t(Kr,$r,e,t);l.layers=this.layers,this.add(l);let c=new $t(Kr,$r,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===ii)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===to)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let v=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=v,e.setRenderTarget(n,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,f),e.xr.enabled=m,n.texture.needsPMREMUpdate=!0}},kc=class extends $t{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var zf="\\[\\]\\.:\\/",IM=new RegExp("["+zf+"]","g"),Hf="[^"+zf+"]",LM="[^"+zf.replace("\\.","")+"]",NM=/((?:WC+[\/:])*)/.source.replace("WC",Hf),OM=/(WCOD+)?/.source.replace("WCOD",LM),DM=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Hf),kM=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Hf),FM=new RegExp("^"+NM+OM+DM+kM+"$"),UM=["material","materials","bones","map"],rf=class{constructor(e,t,n){let s=n||bt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},bt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(IM,"")}static parseTrackName(e){let t=FM.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);UM.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ee("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){ke("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){ke("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){ke("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){ke("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){ke("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){ke("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){ke("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;ke("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){ke("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){ke("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};bt.Composite=rf;bt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};bt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};bt.prototype.GetterByBindingType=[bt.prototype._getValue_direct,bt.prototype._getValue_array,bt.prototype._getValue_arrayElement,bt.prototype._getValue_toArray];bt.prototype.SetterByBindingTypeAndVersioning=[[bt.prototype._setValue_direct,bt.prototype._setValue_direct_setNeedsUpdate,bt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[bt.prototype._setValue_array,bt.prototype._setValue_array_setNeedsUpdate,bt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[bt.prototype._setValue_arrayElement,bt.prototype._setValue_arrayElement_setNeedsUpdate,bt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[bt.prototype._setValue_fromArray,bt.prototype._setValue_fromArray_setNeedsUpdate,bt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var r2=new Float32Array(1);var Ty=new Te,Wa=class{constructor(e,t,n=0,s=1/0){this.ray=new Un(e,t),this.near=n,this.far=s,this.camera=null,this.layers=new ro,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):ke("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Ty.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Ty),this}intersectObject(e,t=!0,n=[]){return of(e,this,n,t),n.sort(Ey),n}intersectObjects(e,t=!0,n=[]){for(let s=0,r=e.length;s<r;s++)of(e[s],this,n,t);return n.sort(Ey),n}};function Ey(i,e){return i.distance-e.distance}function of(i,e,t,n){let s=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(s=!1),s===!0&&n===!0){let r=i.children;for(let o=0,a=r.length;o<a;o++)of(r[o],e,t,!0)}}var _o=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=Ve(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(Ve(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var af=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};var Ay=new L,hc=new L,Jr=new L,jr=new L,Yd=new L,BM=new L,zM=new L,Nn=class{constructor(e=new L,t=new L){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Ay.subVectors(e,this.start),hc.subVectors(this.end,this.start);let n=hc.dot(hc);if(n===0)return 0;let r=hc.dot(Ay)/n;return t&&(r=Ve(r,0,1)),r}closestPointToPoint(e,t,n){let s=this.closestPointToPointParameter(e,t);return this.delta(n).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=BM,n=zM){let s=10000000000000001e-32,r,o,a=this.start,l=e.start,c=this.end,u=e.end;Jr.subVectors(c,a),jr.subVectors(u,l),Yd.subVectors(a,l);let h=Jr.dot(Jr),d=jr.dot(jr),f=jr.dot(Yd);if(h<=s&&d<=s)return t.copy(a),n.copy(l),t.distanceToSquared(n);if(h<=s)r=0,o=f/d,o=Ve(o,0,1);else{let m=Jr.dot(Yd);if(d<=s)o=0,r=Ve(-m/h,0,1);else{let v=Jr.dot(jr),g=h*d-v*v;g!==0?r=Ve((v*f-m*d)/g,0,1):r=0,o=(v*r+f)/d,o<0?(o=0,r=Ve(-m/h,0,1)):o>1&&(o=1,r=Ve((v-m)/h,0,1))}}return t.copy(a).addScaledVector(Jr,r),n.copy(l).addScaledVector(jr,o),t.distanceToSquared(n)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}};var Xa=class extends yi{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Vf(i,e,t,n){let s=HM(n);switch(t){case Af:return i*e;case Gc:return i*e/s.components*s.byteLength;case Wc:return i*e/s.components*s.byteLength;case Ns:return i*e*2/s.components*s.byteLength;case Xc:return i*e*2/s.components*s.byteLength;case Rf:return i*e*3/s.components*s.byteLength;case zn:return i*e*4/s.components*s.byteLength;case qc:return i*e*4/s.components*s.byteLength;case Ya:case Ka:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case $a:case Ja:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Kc:case Jc:return Math.max(i,16)*Math.max(e,8)/4;case Yc:case $c:return Math.max(i,8)*Math.max(e,8)/2;case jc:case Zc:case eu:case tu:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Qc:case ja:case nu:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case iu:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case su:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case ru:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case ou:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case au:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case lu:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case cu:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case uu:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case hu:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case du:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case fu:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case pu:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case mu:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case gu:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case yu:case _u:case xu:return Math.ceil(i/4)*Math.ceil(e/4)*16;case vu:case bu:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Za:case Su:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function HM(i){switch(i){case Sn:case wf:return{byteLength:1,components:1};case wo:case Mf:case xi:return{byteLength:2,components:1};case Hc:case Vc:return{byteLength:2,components:4};case _i:case zc:case qn:return{byteLength:4,components:1};case Tf:case Ef:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ee("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function k_(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function VM(i){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,h=c.byteLength,d=i.createBuffer();i.bindBuffer(l,d),i.bufferData(l,c,u),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:h}}function n(a,l,c){let u=l.array,h=l.updateRanges;if(i.bindBuffer(c,a),h.length===0)i.bufferSubData(c,0,u);else{h.sort((f,m)=>f.start-m.start);let d=0;for(let f=1;f<h.length;f++){let m=h[d],v=h[f];v.start<=m.start+m.count+1?m.count=Math.max(m.count,v.start+v.count-m.start):(++d,h[d]=v)}h.length=d+1;for(let f=0,m=h.length;f<m;f++){let v=h[f];i.bufferSubData(c,v.start*u.BYTES_PER_ELEMENT,u,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var GM=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,WM=`#ifdef USE_ALPHAHASH
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
#endif`,XM=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,qM=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,YM=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,KM=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,$M=`#ifdef USE_AOMAP
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
#endif`,JM=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,jM=`#ifdef USE_BATCHING
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
#endif`,ZM=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,QM=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,eT=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,tT=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,nT=`#ifdef USE_IRIDESCENCE
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
#endif`,iT=`#ifdef USE_BUMPMAP
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
#endif`,sT=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,rT=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,oT=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,aT=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,lT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,cT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,uT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,hT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,dT=`#define PI 3.141592653589793
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
} // validated`,fT=`vec3 transformedNormal = objectNormal;
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
#endif`,pT=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,mT=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,gT=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,yT=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,_T="gl_FragColor = linearToOutputTexel( gl_FragColor );",xT=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,vT=`#ifdef USE_ENVMAP
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
#endif`,bT=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,ST=`#ifdef USE_ENVMAP
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
#endif`,wT=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,MT=`#ifdef USE_ENVMAP
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
#endif`,TT=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,ET=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,AT=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,RT=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,CT=`#ifdef USE_GRADIENTMAP
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
}`,PT=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,IT=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,LT=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,NT=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,OT=`#ifdef USE_ENVMAP
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
#endif`,DT=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,kT=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,FT=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,UT=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,BT=`PhysicalMaterial material;
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
#endif`,zT=`uniform sampler2D dfgLUT;
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
}`,HT=`
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
#endif`,VT=`#if defined( RE_IndirectDiffuse )
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
#endif`,GT=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,WT=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,XT=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,qT=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,YT=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,KT=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,$T=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,JT=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,jT=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,ZT=`#if defined( USE_POINTS_UV )
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
#endif`,QT=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,eE=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,tE=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,nE=`#if defined( USE_MORPHCOLORS )
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
#endif`,iE=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,sE=`#ifdef USE_MORPHTARGETS
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
#endif`,rE=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,oE=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,aE=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,lE=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,cE=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,uE=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,hE=`#ifdef USE_NORMALMAP
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
#endif`,dE=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,fE=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,pE=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,mE=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,gE=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,yE=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,_E=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,xE=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,vE=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,bE=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,SE=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,wE=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,ME=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,TE=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,EE=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,AE=`float getShadowMask() {
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
}`,RE=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,CE=`#ifdef USE_SKINNING
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
#endif`,PE=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,IE=`#ifdef USE_SKINNING
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
#endif`,LE=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,NE=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,OE=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,DE=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,kE=`#ifdef USE_TRANSMISSION
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
#endif`,FE=`#ifdef USE_TRANSMISSION
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
#endif`,UE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,BE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,zE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,HE=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,VE=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,GE=`uniform sampler2D t2D;
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
}`,WE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,XE=`uniform float backgroundBlurriness;
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
}`,qE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,YE=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,KE=`#include <common>
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
}`,$E=`#if DEPTH_PACKING == 3200
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
}`,JE=`#define DISTANCE
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
}`,jE=`#define DISTANCE
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
}`,ZE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,QE=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,eA=`uniform float scale;
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
}`,tA=`uniform vec3 diffuse;
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
}`,nA=`#include <common>
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
}`,iA=`uniform vec3 diffuse;
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
}`,sA=`#define LAMBERT
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
}`,rA=`#define LAMBERT
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
}`,oA=`#define MATCAP
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
}`,aA=`#define MATCAP
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
}`,lA=`#define NORMAL
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
}`,cA=`#define NORMAL
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
}`,uA=`#define PHONG
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
}`,hA=`#define PHONG
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
}`,dA=`#define STANDARD
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
}`,fA=`#define STANDARD
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
}`,pA=`#define TOON
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
}`,mA=`#define TOON
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
}`,gA=`uniform float size;
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
}`,yA=`uniform vec3 diffuse;
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
}`,_A=`#include <common>
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
}`,xA=`uniform vec3 color;
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
}`,vA=`uniform float rotation;
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
}`,bA=`uniform vec3 diffuse;
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
}`,Ke={alphahash_fragment:GM,alphahash_pars_fragment:WM,alphamap_fragment:XM,alphamap_pars_fragment:qM,alphatest_fragment:YM,alphatest_pars_fragment:KM,aomap_fragment:$M,aomap_pars_fragment:JM,batching_pars_vertex:jM,batching_vertex:ZM,begin_vertex:QM,beginnormal_vertex:eT,bsdfs:tT,iridescence_fragment:nT,bumpmap_pars_fragment:iT,clipping_planes_fragment:sT,clipping_planes_pars_fragment:rT,clipping_planes_pars_vertex:oT,clipping_planes_vertex:aT,color_fragment:lT,color_pars_fragment:cT,color_pars_vertex:uT,color_vertex:hT,common:dT,defaultnormal_vertex:fT,displacementmap_pars_vertex:pT,displacementmap_vertex:mT,emissivemap_fragment:gT,emissivemap_pars_fragment:yT,colorspace_fragment:_T,colorspace_pars_fragment:xT,envmap_fragment:vT,envmap_common_pars_fragment:bT,envmap_pars_fragment:ST,envmap_pars_vertex:wT,envmap_physical_pars_fragment:OT,envmap_vertex:MT,fog_vertex:TT,fog_pars_vertex:ET,fog_fragment:AT,fog_pars_fragment:RT,gradientmap_pars_fragment:CT,lightmap_pars_fragment:PT,lights_lambert_fragment:IT,lights_lambert_pars_fragment:LT,lights_pars_begin:NT,lights_toon_fragment:DT,lights_toon_pars_fragment:kT,lights_phong_fragment:FT,lights_phong_pars_fragment:UT,lights_physical_fragment:BT,lights_physical_pars_fragment:zT,lights_fragment_begin:HT,lights_fragment_maps:VT,lights_fragment_end:GT,lightprobes_pars_fragment:WT,logdepthbuf_fragment:XT,logdepthbuf_pars_fragment:qT,logdepthbuf_pars_vertex:YT,logdepthbuf_vertex:KT,map_fragment:$T,map_pars_fragment:JT,map_particle_fragment:jT,map_particle_pars_fragment:ZT,metalnessmap_fragment:QT,metalnessmap_pars_fragment:eE,morphinstance_vertex:tE,morphcolor_vertex:nE,morphnormal_vertex:iE,morphtarget_pars_vertex:sE,morphtarget_vertex:rE,normal_fragment_begin:oE,normal_fragment_maps:aE,normal_pars_fragment:lE,normal_pars_vertex:cE,normal_vertex:uE,normalmap_pars_fragment:hE,clearcoat_normal_fragment_begin:dE,clearcoat_normal_fragment_maps:fE,clearcoat_pars_fragment:pE,iridescence_pars_fragment:mE,opaque_fragment:gE,packing:yE,premultiplied_alpha_fragment:_E,project_vertex:xE,dithering_fragment:vE,dithering_pars_fragment:bE,roughnessmap_fragment:SE,roughnessmap_pars_fragment:wE,shadowmap_pars_fragment:ME,shadowmap_pars_vertex:TE,shadowmap_vertex:EE,shadowmask_pars_fragment:AE,skinbase_vertex:RE,skinning_pars_vertex:CE,skinning_vertex:PE,skinnormal_vertex:IE,specularmap_fragment:LE,specularmap_pars_fragment:NE,tonemapping_fragment:OE,tonemapping_pars_fragment:DE,transmission_fragment:kE,transmission_pars_fragment:FE,uv_pars_fragment:UE,uv_pars_vertex:BE,uv_vertex:zE,worldpos_vertex:HE,background_vert:VE,background_frag:GE,backgroundCube_vert:WE,backgroundCube_frag:XE,cube_vert:qE,cube_frag:YE,depth_vert:KE,depth_frag:$E,distance_vert:JE,distance_frag:jE,equirect_vert:ZE,equirect_frag:QE,linedashed_vert:eA,linedashed_frag:tA,meshbasic_vert:nA,meshbasic_frag:iA,meshlambert_vert:sA,meshlambert_frag:rA,meshmatcap_vert:oA,meshmatcap_frag:aA,meshnormal_vert:lA,meshnormal_frag:cA,meshphong_vert:uA,meshphong_frag:hA,meshphysical_vert:dA,meshphysical_frag:fA,meshtoon_vert:pA,meshtoon_frag:mA,points_vert:gA,points_frag:yA,shadow_vert:_A,shadow_frag:xA,sprite_vert:vA,sprite_frag:bA},ge={common:{diffuse:{value:new De(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Be},alphaMap:{value:null},alphaMapTransform:{value:new Be},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Be}},envmap:{envMap:{value:null},envMapRotation:{value:new Be},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Be}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Be}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Be},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Be},normalScale:{value:new be(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Be},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Be}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Be}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Be}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new De(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new De(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Be},alphaTest:{value:0},uvTransform:{value:new Be}},sprite:{diffuse:{value:new De(16777215)},opacity:{value:1},center:{value:new be(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Be},alphaMap:{value:null},alphaMapTransform:{value:new Be},alphaTest:{value:0}}},Ni={basic:{uniforms:wn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.fog]),vertexShader:Ke.meshbasic_vert,fragmentShader:Ke.meshbasic_frag},lambert:{uniforms:wn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new De(0)},envMapIntensity:{value:1}}]),vertexShader:Ke.meshlambert_vert,fragmentShader:Ke.meshlambert_frag},phong:{uniforms:wn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new De(0)},specular:{value:new De(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ke.meshphong_vert,fragmentShader:Ke.meshphong_frag},standard:{uniforms:wn([ge.common,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.roughnessmap,ge.metalnessmap,ge.fog,ge.lights,{emissive:{value:new De(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ke.meshphysical_vert,fragmentShader:Ke.meshphysical_frag},toon:{uniforms:wn([ge.common,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.gradientmap,ge.fog,ge.lights,{emissive:{value:new De(0)}}]),vertexShader:Ke.meshtoon_vert,fragmentShader:Ke.meshtoon_frag},matcap:{uniforms:wn([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,{matcap:{value:null}}]),vertexShader:Ke.meshmatcap_vert,fragmentShader:Ke.meshmatcap_frag},points:{uniforms:wn([ge.points,ge.fog]),vertexShader:Ke.points_vert,fragmentShader:Ke.points_frag},dashed:{uniforms:wn([ge.common,ge.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ke.linedashed_vert,fragmentShader:Ke.linedashed_frag},depth:{uniforms:wn([ge.common,ge.displacementmap]),vertexShader:Ke.depth_vert,fragmentShader:Ke.depth_frag},normal:{uniforms:wn([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,{opacity:{value:1}}]),vertexShader:Ke.meshnormal_vert,fragmentShader:Ke.meshnormal_frag},sprite:{uniforms:wn([ge.sprite,ge.fog]),vertexShader:Ke.sprite_vert,fragmentShader:Ke.sprite_frag},background:{uniforms:{uvTransform:{value:new Be},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ke.background_vert,fragmentShader:Ke.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Be}},vertexShader:Ke.backgroundCube_vert,fragmentShader:Ke.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ke.cube_vert,fragmentShader:Ke.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ke.equirect_vert,fragmentShader:Ke.equirect_frag},distance:{uniforms:wn([ge.common,ge.displacementmap,{referencePosition:{value:new L},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ke.distance_vert,fragmentShader:Ke.distance_frag},shadow:{uniforms:wn([ge.lights,ge.fog,{color:{value:new De(0)},opacity:{value:1}}]),vertexShader:Ke.shadow_vert,fragmentShader:Ke.shadow_frag}};Ni.physical={uniforms:wn([Ni.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Be},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Be},clearcoatNormalScale:{value:new be(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Be},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Be},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Be},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Be},sheen:{value:0},sheenColor:{value:new De(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Be},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Be},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Be},transmissionSamplerSize:{value:new be},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Be},attenuationDistance:{value:0},attenuationColor:{value:new De(0)},specularColor:{value:new De(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Be},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Be},anisotropyVector:{value:new be},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Be}}]),vertexShader:Ke.meshphysical_vert,fragmentShader:Ke.meshphysical_frag};var Tu={r:0,b:0,g:0},SA=new Te,F_=new Be;F_.set(-1,0,0,0,1,0,0,0,1);function wA(i,e,t,n,s,r){let o=new De(0),a=s===!0?0:1,l,c,u=null,h=0,d=null;function f(x){let S=x.isScene===!0?x.background:null;if(S&&S.isTexture){let b=x.backgroundBlurriness>0;S=e.get(S,b)}return S}function m(x){let S=!1,b=f(x);b===null?g(o,a):b&&b.isColor&&(g(b,1),S=!0);let w=i.xr.getEnvironmentBlendMode();w==="additive"?t.buffers.color.setClear(0,0,0,1,r):w==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||S)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function v(x,S){let b=f(S);b&&b.isCubeTexture?(c===void 0&&(c=new dn(new fo(1,1,1),new si({name:"BackgroundCubeMaterial",uniforms:vr(Ni.backgroundCube.uniforms),vertexShader:Ni.backgroundCube.vertexShader,fragmentShader:Ni.backgroundCube.fragmentShader,side:jt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(w,E,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=b,c.material.uniforms.backgroundBlurriness.value=S.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(SA.makeRotationFromEuler(S.backgroundRotation)).transpose(),b.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(F_),c.material.toneMapped=Je.getTransfer(b.colorSpace)!==dt,(u!==b||h!==b.version||d!==i.toneMapping)&&(c.material.needsUpdate=!0,u=b,h=b.version,d=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):b&&b.isTexture&&(l===void 0&&(l=new dn(new Da(2,2),new si({name:"BackgroundMaterial",uniforms:vr(Ni.background.uniforms),vertexShader:Ni.background.vertexShader,fragmentShader:Ni.background.fragmentShader,side:fn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=b,l.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,l.material.toneMapped=Je.getTransfer(b.colorSpace)!==dt,b.matrixAutoUpdate===!0&&b.updateMatrix(),l.material.uniforms.uvTransform.value.copy(b.matrix),(u!==b||h!==b.version||d!==i.toneMapping)&&(l.material.needsUpdate=!0,u=b,h=b.version,d=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function g(x,S){x.getRGB(Tu,Bf(i)),t.buffers.color.setClear(Tu.r,Tu.g,Tu.b,S,r)}function y(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,S=1){o.set(x),a=S,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,g(o,a)},render:m,addToRenderList:v,dispose:y}}function MA(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=d(null),r=s,o=!1;function a(P,I,k,N,B){let G=!1,W=h(P,N,k,I);r!==W&&(r=W,c(r.object)),G=f(P,N,k,B),G&&m(P,N,k,B),B!==null&&e.update(B,i.ELEMENT_ARRAY_BUFFER),(G||o)&&(o=!1,b(P,I,k,N),B!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(B).buffer))}function l(){return i.createVertexArray()}function c(P){return i.bindVertexArray(P)}function u(P){return i.deleteVertexArray(P)}function h(P,I,k,N){let B=N.wireframe===!0,G=n[I.id];G===void 0&&(G={},n[I.id]=G);let W=P.isInstancedMesh===!0?P.id:0,te=G[W];te===void 0&&(te={},G[W]=te);let q=te[k.id];q===void 0&&(q={},te[k.id]=q);let Q=q[B];return Q===void 0&&(Q=d(l()),q[B]=Q),Q}function d(P){let I=[],k=[],N=[];for(let B=0;B<t;B++)I[B]=0,k[B]=0,N[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:I,enabledAttributes:k,attributeDivisors:N,object:P,attributes:{},index:null}}function f(P,I,k,N){let B=r.attributes,G=I.attributes,W=0,te=k.getAttributes();for(let q in te)if(te[q].location>=0){let ee=B[q],xe=G[q];if(xe===void 0&&(q==="instanceMatrix"&&P.instanceMatrix&&(xe=P.instanceMatrix),q==="instanceColor"&&P.instanceColor&&(xe=P.instanceColor)),ee===void 0||ee.attribute!==xe||xe&&ee.data!==xe.data)return!0;W++}return r.attributesNum!==W||r.index!==N}function m(P,I,k,N){let B={},G=I.attributes,W=0,te=k.getAttributes();for(let q in te)if(te[q].location>=0){let ee=G[q];ee===void 0&&(q==="instanceMatrix"&&P.instanceMatrix&&(ee=P.instanceMatrix),q==="instanceColor"&&P.instanceColor&&(ee=P.instanceColor));let xe={};xe.attribute=ee,ee&&ee.data&&(xe.data=ee.data),B[q]=xe,W++}r.attributes=B,r.attributesNum=W,r.index=N}function v(){let P=r.newAttributes;for(let I=0,k=P.length;I<k;I++)P[I]=0}function g(P){y(P,0)}function y(P,I){let k=r.newAttributes,N=r.enabledAttributes,B=r.attributeDivisors;k[P]=1,N[P]===0&&(i.enableVertexAttribArray(P),N[P]=1),B[P]!==I&&(i.vertexAttribDivisor(P,I),B[P]=I)}function x(){let P=r.newAttributes,I=r.enabledAttributes;for(let k=0,N=I.length;k<N;k++)I[k]!==P[k]&&(i.disableVertexAttribArray(k),I[k]=0)}function S(P,I,k,N,B,G,W){W===!0?i.vertexAttribIPointer(P,I,k,B,G):i.vertexAttribPointer(P,I,k,N,B,G)}function b(P,I,k,N){v();let B=N.attributes,G=k.getAttributes(),W=I.defaultAttributeValues;for(let te in G){let q=G[te];if(q.location>=0){let Q=B[te];if(Q===void 0&&(te==="instanceMatrix"&&P.instanceMatrix&&(Q=P.instanceMatrix),te==="instanceColor"&&P.instanceColor&&(Q=P.instanceColor)),Q!==void 0){let ee=Q.normalized,xe=Q.itemSize,Ue=e.get(Q);if(Ue===void 0)continue;let J=Ue.buffer,ue=Ue.type,_e=Ue.bytesPerElement,Ce=ue===i.INT||ue===i.UNSIGNED_INT||Q.gpuType===zc;if(Q.isInterleavedBufferAttribute){let pe=Q.data,ze=pe.isInterleavedBuffer===!0?pe.stride:pe.itemSize,Ft=Q.offset;if(pe.isInstancedInterleavedBuffer||pe.isInstancedBufferAttribute){for(let Ne=0;Ne<q.locationSize;Ne++)y(q.location+Ne,pe.meshPerAttribute);P.isInstancedMesh!==!0&&N._maxInstanceCount===void 0&&(N._maxInstanceCount=pe.meshPerAttribute*pe.count)}else for(let Ne=0;Ne<q.locationSize;Ne++)g(q.location+Ne);i.bindBuffer(i.ARRAY_BUFFER,J);for(let Ne=0;Ne<q.locationSize;Ne++)S(q.location+Ne,xe/q.locationSize,ue,ee,ze*_e,(Ft+xe/q.locationSize*Ne)*_e,Ce)}else{if(Q.isInstancedBufferAttribute){for(let pe=0;pe<q.locationSize;pe++)y(q.location+pe,Q.meshPerAttribute);P.isInstancedMesh!==!0&&N._maxInstanceCount===void 0&&(N._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let pe=0;pe<q.locationSize;pe++)g(q.location+pe);i.bindBuffer(i.ARRAY_BUFFER,J);for(let pe=0;pe<q.locationSize;pe++)S(q.location+pe,xe/q.locationSize,ue,ee,xe*_e,xe/q.locationSize*pe*_e,Ce)}}else if(W!==void 0){let ee=W[te];if(ee!==void 0)switch(ee.length){case 2:i.vertexAttrib2fv(q.location,ee);break;case 3:i.vertexAttrib3fv(q.location,ee);break;case 4:i.vertexAttrib4fv(q.location,ee);break;default:i.vertexAttrib1fv(q.location,ee)}}}}x()}function w(){O();for(let P in n){let I=n[P];for(let k in I){let N=I[k];for(let B in N){let G=N[B];for(let W in G)u(G[W].object),delete G[W];delete N[B]}}delete n[P]}}function E(P){if(n[P.id]===void 0)return;let I=n[P.id];for(let k in I){let N=I[k];for(let B in N){let G=N[B];for(let W in G)u(G[W].object),delete G[W];delete N[B]}}delete n[P.id]}function _(P){for(let I in n){let k=n[I];for(let N in k){let B=k[N];if(B[P.id]===void 0)continue;let G=B[P.id];for(let W in G)u(G[W].object),delete G[W];delete B[P.id]}}}function M(P){for(let I in n){let k=n[I],N=P.isInstancedMesh===!0?P.id:0,B=k[N];if(B!==void 0){for(let G in B){let W=B[G];for(let te in W)u(W[te].object),delete W[te];delete B[G]}delete k[N],Object.keys(k).length===0&&delete n[I]}}}function O(){R(),o=!0,r!==s&&(r=s,c(r.object))}function R(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:O,resetDefaultState:R,dispose:w,releaseStatesOfGeometry:E,releaseStatesOfObject:M,releaseStatesOfProgram:_,initAttributes:v,enableAttribute:g,disableUnusedAttributes:x}}function TA(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,u){u!==0&&(i.drawArraysInstanced(n,l,c,u),t.update(c,n,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,u);let d=0;for(let f=0;f<u;f++)d+=c[f];t.update(d,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function EA(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(_){return!(_!==zn&&n.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let M=_===xi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==Sn&&_!==qn&&!M&&n.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Ee("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&Ee("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&Ee("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),y=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),S=i.getParameter(i.MAX_VARYING_VECTORS),b=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),w=i.getParameter(i.MAX_SAMPLES),E=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:f,maxVertexTextures:m,maxTextureSize:v,maxCubemapSize:g,maxAttributes:y,maxVertexUniforms:x,maxVaryings:S,maxFragmentUniforms:b,maxSamples:w,samples:E}}function AA(i){let e=this,t=null,n=0,s=!1,r=!1,o=new hn,a=new Be,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let f=h.length!==0||d||n!==0||s;return s=d,n=h.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,f){let m=h.clippingPlanes,v=h.clipIntersection,g=h.clipShadows,y=i.get(h);if(!s||m===null||m.length===0||r&&!g)r?u(null):c();else{let x=r?0:n,S=x*4,b=y.clippingState||null;l.value=b,b=u(m,d,S,f);for(let w=0;w!==S;++w)b[w]=t[w];y.clippingState=b,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function u(h,d,f,m){let v=h!==null?h.length:0,g=null;if(v!==0){if(g=l.value,m!==!0||g===null){let y=f+v*4,x=d.matrixWorldInverse;a.getNormalMatrix(x),(g===null||g.length<y)&&(g=new Float32Array(y));for(let S=0,b=f;S!==v;++S,b+=4)o.copy(h[S]).applyMatrix4(x,a),o.normal.toArray(g,b),g[b+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,g}}var nl=class extends In{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new La(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new fo(5,5,5),r=new si({name:"CubemapFromEquirect",uniforms:vr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:jt,blending:mr});r.uniforms.tEquirect.value=t;let o=new dn(s,r),a=t.minFilter;return t.minFilter===ri&&(t.minFilter=Jt),new yo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},m_=256,RA=3,CA=20,U_=256,B_=16,PA=3,IA=new L,LA=new De,Au=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new yo(1,10,null),this._boxMesh=new dn(new fo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=IA}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,m=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor(LA));let g=new yo(n,s,u);return g.position.copy(a),g.update(l,e),l.autoClear=h,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=m,e.background=v,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=__(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=y_(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(m_,kf(e))}_fromTexture(e,t){e.mapping===yr||e.mapping===bo?this._setSize(e.image.length===0?m_:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=g_(e,!1,!1),n=Math.log2(e)-RA;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=g_(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===yr||e.mapping===bo?(this._cubemapMaterial===null&&(this._cubemapMaterial=__()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=y_()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=NA(),this._integrationMaterial=OA());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/B_);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-PA)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(U_*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=DA());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function g_(i,e,t){return new nl(i,{minFilter:ri,generateMipmaps:e,type:xi,colorSpace:Pn,depthBuffer:t})}function il(i,e,t){return new si({name:i,uniforms:e,vertexShader:Ke.cube_vert,fragmentShader:t,side:jt,blending:mr,depthTest:!1,depthWrite:!1})}function NA(){return il("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${U_}u

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
	`)}function OA(){return il("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:B_}},`

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
	`)}function DA(){return il("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${CA}
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
	`)}function y_(){return il("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function __(){return il("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function kA(i){let e=new WeakMap,t=new WeakMap,n=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===Fc||f===Uc)if(e.has(d)){let m=e.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let v=new nl(m.height);return v.fromEquirectangularTexture(i,d),e.set(d,v),d.addEventListener("dispose",c),a(v.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,m=f===Fc||f===Uc,v=f===yr||f===bo;if(m||v){let g=t.get(d),y=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==y)return n===null&&(n=new Au(i)),g=m?n.fromEquirectangular(d,g):n.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),g.texture;if(g!==void 0)return g.texture;{let x=d.image;return m&&x&&x.height>0||v&&x&&l(x)?(n===null&&(n=new Au(i)),g=m?n.fromEquirectangular(d):n.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),d.addEventListener("dispose",u),g.texture):null}}}return d}function a(d,f){return f===Fc?d.mapping=yr:f===Uc&&(d.mapping=bo),d}function l(d){let f=0,m=6;for(let v=0;v<m;v++)d[v]!==void 0&&f++;return f===m}function c(d){let f=d.target;f.removeEventListener("dispose",c);let m=e.get(f);m!==void 0&&(e.delete(f),m.dispose())}function u(d){let f=d.target;f.removeEventListener("dispose",u);let m=t.get(f);m!==void 0&&(t.delete(f),m.dispose())}function h(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:h}}function FA(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&cr("WebGLRenderer: "+n+" extension not supported."),s}}}function UA(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let g in m.attributes)e.remove(m.attributes[g]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let v=r.get(m);v&&(e.remove(v),r.delete(m)),n.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,v){return s[v.id]!==void 0||(v.addEventListener("dispose",a),s[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function u(m){let v=m.attributes;for(let g in v)e.update(v[g],i.ARRAY_BUFFER)}function h(m){let v=m.index,g=m.attributes.position,y=0;if(g===void 0)return;let x=v!==null?v.array.length:g.array.length/3-1,S=g.count>=65535?Ta:Ma,b=new S(Math.ceil(x/3)*6,1),w=b.array;if(v!==null){let _=v.array;y=v.version;for(let M=0,O=0;M<x;M+=3){let R=_[M+0],P=_[M+1],I=_[M+2];w[O++]=R,w[O++]=P,w[O++]=P,w[O++]=I,w[O++]=I,w[O++]=R}}else{y=g.version;for(let _=0,M=0;_<x;_+=3){let O=_+0,R=_+1,P=_+2;w[M++]=O,w[M++]=R,w[M++]=R,w[M++]=P,w[M++]=P,w[M++]=O}}b.version=y;let E=r.get(m);E&&e.remove(E),r.set(m,b)}function d(m){let v=r.get(m);if(v){let g=m.index;g!==null&&v.version<g.version&&h(m)}else h(m);return r.get(m)}function f(){for(let m in s){let v=s[m].deref();v!==void 0&&l(v)}}return{get:c,update:u,getWireframeAttribute:d,dispose:f}}function BA(i,e,t){let n;function s(h){n=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function l(h,d){i.drawElements(n,d,r,h*o),t.update(d,n,1)}function c(h,d,f){f!==0&&(i.drawElementsInstanced(n,d,r,h*o,f),t.update(d,n,f))}function u(h,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,r,h,0,f);let v=0;for(let g=0;g<f;g++)v+=d[g];t.update(v,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function zA(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:ke("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function HA(i,e,t){let n=new WeakMap,s=new lt;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=n.get(a);if(d===void 0||d.count!==h){let O=function(){_.dispose(),n.delete(a),a.removeEventListener("dispose",O)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],y=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],S=0;f===!0&&(S=1),m===!0&&(S=2),v===!0&&(S=3);let b=a.attributes.position.count*S,w=1;b>e.maxTextureSize&&(w=Math.ceil(b/e.maxTextureSize),b=e.maxTextureSize);let E=new Float32Array(b*w*4*h),_=new wa(E,b,w,h);_.type=qn,_.needsUpdate=!0;let M=S*4;for(let R=0;R<h;R++){let P=g[R],I=y[R],k=x[R],N=b*w*4*R;for(let B=0;B<P.count;B++){let G=B*M;f===!0&&(s.fromBufferAttribute(P,B),E[N+G+0]=s.x,E[N+G+1]=s.y,E[N+G+2]=s.z,E[N+G+3]=0),m===!0&&(s.fromBufferAttribute(I,B),E[N+G+4]=s.x,E[N+G+5]=s.y,E[N+G+6]=s.z,E[N+G+7]=0),v===!0&&(s.fromBufferAttribute(k,B),E[N+G+8]=s.x,E[N+G+9]=s.y,E[N+G+10]=s.z,E[N+G+11]=k.itemSize===4?s.w:1)}}d={count:h,texture:_,size:new be(b,w)},n.set(a,d),a.addEventListener("dispose",O)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let v=0;v<c.length;v++)f+=c[v];let m=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",m),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",d.size)}return{update:r}}function VA(i,e,t,n,s){let r=new WeakMap;function o(c){let u=s.render.frame,h=c.geometry,d=e.get(c,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return d}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),n.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var GA={[mf]:"LINEAR_TONE_MAPPING",[gf]:"REINHARD_TONE_MAPPING",[yf]:"CINEON_TONE_MAPPING",[_f]:"ACES_FILMIC_TONE_MAPPING",[vf]:"AGX_TONE_MAPPING",[bf]:"NEUTRAL_TONE_MAPPING",[xf]:"CUSTOM_TONE_MAPPING"};function WA(i,e,t,n,s,r){let o=new In(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new ln;u.setAttribute("position",new Cn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Cn([0,2,0,0,2,0],2));let h=new Ec({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new dn(u,h),f=new os(-1,1,1,-1,0,1),m=null,v=null,g=!1,y,x=null,S=[],b=!1;this.setSize=function(w,E){o.setSize(w,E),a!==null&&a.setSize(w,E),l!==null&&l.setSize(w,E);for(let _=0;_<S.length;_++){let M=S[_];M.setSize&&M.setSize(w,E)}},this.setEffects=function(w){S=w,b=S.length>0&&S[0].isRenderPass===!0;let E=o.width,_=o.height;S.length>0&&a===null&&(a=new In(E,_,{type:xi,depthBuffer:!1,stencilBuffer:!1}),l=new In(E,_,{type:xi,depthBuffer:!1,stencilBuffer:!1}));let M=s===!0&&S.some(O=>O.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new ts(E,_),r===!0&&(c.format=ls,c.type=xr)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let O=0;O<S.length;O++){let R=S[O];R.setSize&&R.setSize(E,_),M&&R.needsDepthTexture===!0&&R.setDepthTexture&&R.setDepthTexture(c)}},this.begin=function(w,E){if(g||w.toneMapping===Pi&&S.length===0)return!1;if(x=E,E!==null){let _=E.width,M=E.height;(o.width!==_||o.height!==M)&&this.setSize(_,M)}return b===!1&&w.setRenderTarget(o),y=w.toneMapping,w.toneMapping=Pi,!0},this.hasRenderPass=function(){return b},this.end=function(w,E){w.toneMapping=y,g=!0;let _=o,M=a;for(let O=0;O<S.length;O++){let R=S[O];R.enabled!==!1&&(R.render(w,M,_,E),R.needsSwap!==!1&&(_=M,M=M===a?l:a))}if(m!==w.outputColorSpace||v!==w.toneMapping){m=w.outputColorSpace,v=w.toneMapping,h.defines={},Je.getTransfer(m)===dt&&(h.defines.SRGB_TRANSFER="");let O=GA[v];O&&(h.defines[O]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=_.texture,w.setRenderTarget(x),w.render(d,f),x=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}var z_=new an,H_=new ts(1,1),V_=new Na(1),G_=new wa,W_=new Sc,X_=new La,x_=[],v_=[],b_=new Float32Array(16),S_=new Float32Array(9),w_=new Float32Array(4);function Ao(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=x_[s];if(r===void 0&&(r=new Float32Array(s),x_[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function Zt(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function Qt(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function Pu(i,e){let t=v_[e];t===void 0&&(t=new Int32Array(e),v_[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function XA(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function qA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Zt(t,e))return;i.uniform2fv(this.addr,e),Qt(t,e)}}function YA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Zt(t,e))return;i.uniform3fv(this.addr,e),Qt(t,e)}}function KA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Zt(t,e))return;i.uniform4fv(this.addr,e),Qt(t,e)}}function $A(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Zt(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),Qt(t,e)}else{if(Zt(t,n))return;w_.set(n),i.uniformMatrix2fv(this.addr,!1,w_),Qt(t,n)}}function JA(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Zt(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),Qt(t,e)}else{if(Zt(t,n))return;S_.set(n),i.uniformMatrix3fv(this.addr,!1,S_),Qt(t,n)}}function jA(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Zt(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),Qt(t,e)}else{if(Zt(t,n))return;b_.set(n),i.uniformMatrix4fv(this.addr,!1,b_),Qt(t,n)}}function ZA(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function QA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Zt(t,e))return;i.uniform2iv(this.addr,e),Qt(t,e)}}function e1(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Zt(t,e))return;i.uniform3iv(this.addr,e),Qt(t,e)}}function t1(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Zt(t,e))return;i.uniform4iv(this.addr,e),Qt(t,e)}}function n1(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function i1(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Zt(t,e))return;i.uniform2uiv(this.addr,e),Qt(t,e)}}function s1(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Zt(t,e))return;i.uniform3uiv(this.addr,e),Qt(t,e)}}function r1(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Zt(t,e))return;i.uniform4uiv(this.addr,e),Qt(t,e)}}function Iu(i){return i.version===0&&(i.compareFunction=Lf,i.needsUpdate=!0),i}function o1(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=Iu(H_):r=z_,t.setTexture2D(e||r,s)}function a1(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||W_,s)}function l1(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=Iu(V_):r=X_,t.setTextureCube(e||r,s)}function c1(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||G_,s)}function u1(i){switch(i){case 5126:return XA;case 35664:return qA;case 35665:return YA;case 35666:return KA;case 35674:return $A;case 35675:return JA;case 35676:return jA;case 5124:case 35670:return ZA;case 35667:case 35671:return QA;case 35668:case 35672:return e1;case 35669:case 35673:return t1;case 5125:return n1;case 36294:return i1;case 36295:return s1;case 36296:return r1;case 35678:case 36198:case 36298:case 36306:case 35682:return o1;case 35679:case 36299:case 36307:return a1;case 35680:case 36300:case 36308:case 36293:return l1;case 36289:case 36303:case 36311:case 36292:return c1}}function h1(i,e){i.uniform1fv(this.addr,e)}function d1(i,e){let t=Ao(e,this.size,2);i.uniform2fv(this.addr,t)}function f1(i,e){let t=Ao(e,this.size,3);i.uniform3fv(this.addr,t)}function p1(i,e){let t=Ao(e,this.size,4);i.uniform4fv(this.addr,t)}function m1(i,e){let t=Ao(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function g1(i,e){let t=Ao(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function y1(i,e){let t=Ao(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function _1(i,e){i.uniform1iv(this.addr,e)}function x1(i,e){i.uniform2iv(this.addr,e)}function v1(i,e){i.uniform3iv(this.addr,e)}function b1(i,e){i.uniform4iv(this.addr,e)}function S1(i,e){i.uniform1uiv(this.addr,e)}function w1(i,e){i.uniform2uiv(this.addr,e)}function M1(i,e){i.uniform3uiv(this.addr,e)}function T1(i,e){i.uniform4uiv(this.addr,e)}function E1(i,e,t){let n=this.cache,s=e.length,r=Pu(t,s);Zt(n,r)||(i.uniform1iv(this.addr,r),Qt(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=Iu(H_):o=z_;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function A1(i,e,t){let n=this.cache,s=e.length,r=Pu(t,s);Zt(n,r)||(i.uniform1iv(this.addr,r),Qt(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||W_,r[o])}function R1(i,e,t){let n=this.cache,s=e.length,r=Pu(t,s);Zt(n,r)||(i.uniform1iv(this.addr,r),Qt(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=Iu(V_):o=X_;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function C1(i,e,t){let n=this.cache,s=e.length,r=Pu(t,s);Zt(n,r)||(i.uniform1iv(this.addr,r),Qt(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||G_,r[o])}function P1(i){switch(i){case 5126:return h1;case 35664:return d1;case 35665:return f1;case 35666:return p1;case 35674:return m1;case 35675:return g1;case 35676:return y1;case 5124:case 35670:return _1;case 35667:case 35671:return x1;case 35668:case 35672:return v1;case 35669:case 35673:return b1;case 5125:return S1;case 36294:return w1;case 36295:return M1;case 36296:return T1;case 35678:case 36198:case 36298:case 36306:case 35682:return E1;case 35679:case 36299:case 36307:return A1;case 35680:case 36300:case 36308:case 36293:return R1;case 36289:case 36303:case 36311:case 36292:return C1}}var Xf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=u1(t.type)}},qf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=P1(t.type)}},Yf=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},Gf=/(\w+)(\])?(\[|\.)?/g;function M_(i,e){i.seq.push(e),i.map[e.id]=e}function I1(i,e,t){let n=i.name,s=n.length;for(Gf.lastIndex=0;;){let r=Gf.exec(n),o=Gf.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){M_(t,c===void 0?new Xf(a,i,e):new qf(a,i,e));break}else{let h=t.map[a];h===void 0&&(h=new Yf(a),M_(t,h)),t=h}}}var Eo=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);I1(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function T_(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var L1=37297,N1=0;function O1(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var E_=new Be;function D1(i){Je._getMatrix(E_,Je.workingColorSpace,i);let e=`mat3( ${E_.elements.map(t=>t.toFixed(4))} )`;switch(Je.getTransfer(i)){case ba:return[e,"LinearTransferOETF"];case dt:return[e,"sRGBTransferOETF"];default:return Ee("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function A_(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+O1(i.getShaderSource(e),a)}else return r}function k1(i,e){let t=D1(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var F1={[mf]:"Linear",[gf]:"Reinhard",[yf]:"Cineon",[_f]:"ACESFilmic",[vf]:"AgX",[bf]:"Neutral",[xf]:"Custom"};function U1(i,e){let t=F1[e];return t===void 0?(Ee("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Eu=new L;function B1(){Je.getLuminanceCoefficients(Eu);let i=Eu.x.toFixed(4),e=Eu.y.toFixed(4),t=Eu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function z1(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(tl).join(`
`)}function H1(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function V1(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function tl(i){return i!==""}function R_(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function C_(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var G1=/^[ \t]*#include +<([\w\d./]+)>/gm;function Kf(i){return i.replace(G1,W1)}function W1(i,e){let t=Ke[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Kf(t)}var X1=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function P_(i){return i.replace(X1,q1)}function q1(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function I_(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}var Y1={[qa]:"SHADOWMAP_TYPE_PCF",[xo]:"SHADOWMAP_TYPE_VSM"};function K1(i){return Y1[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var $1={[bo]:"ENVMAP_MODE_REFRACTION"};function J1(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":$1[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var j1={[pf]:"ENVMAP_BLENDING_MULTIPLY",[$y]:"ENVMAP_BLENDING_MIX",[Jy]:"ENVMAP_BLENDING_ADD"};function Z1(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":j1[i.combine]||"ENVMAP_BLENDING_NONE"}function Q1(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=K1(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=J1(t),h=Z1(t),d=z1(t),f=H1(r),m=s.createProgram(),v,g,y=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(tl).join(`
`),v.length>0&&(v+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(tl).join(`
`),g.length>0&&(g+=`
`)):(v=[I_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(tl).join(`
`),g=[I_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Pi?"#define TONE_MAPPING":"",t.toneMapping!==Pi?Ke.tonemapping_pars_fragment:"",t.toneMapping!==Pi?U1("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ke.colorspace_pars_fragment,k1("linearToOutputTexel",t.outputColorSpace),B1(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(tl).join(`
`)),o=Kf(o),o=R_(o,t),o=C_(o,t),a=Kf(a),a=R_(a,t),a=C_(a,t),o=P_(o),a=P_(a),t.isRawShaderMaterial!==!0&&(y=`#version 300 es
`,v=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,g=["#define varying in",t.glslVersion===Of?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Of?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let x=y+v+o,S=y+g+a,b=T_(s,s.VERTEX_SHADER,x),w=T_(s,s.FRAGMENT_SHADER,S);s.attachShader(m,b),s.attachShader(m,w),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function E(R){if(i.debug.checkShaderErrors){let P=s.getProgramInfoLog(m)||"",I=s.getShaderInfoLog(b)||"",k=s.getShaderInfoLog(w)||"",N=P.trim(),B=I.trim(),G=k.trim(),W=!0,te=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(W=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,m,b,w);else{let q=A_(s,b,"vertex"),Q=A_(s,w,"fragment");ke("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+R.name+`
Material Type: `+R.type+`

Program Info Log: `+N+`
`+q+`
`+Q)}else N!==""?Ee("WebGLProgram: Program Info Log:",N):(B===""||G==="")&&(te=!1);te&&(R.diagnostics={runnable:W,programLog:N,vertexShader:{log:B,prefix:v},fragmentShader:{log:G,prefix:g}})}s.deleteShader(b),s.deleteShader(w),_=new Eo(s,m),M=V1(s,m)}let _;this.getUniforms=function(){return _===void 0&&E(this),_};let M;this.getAttributes=function(){return M===void 0&&E(this),M};let O=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return O===!1&&(O=s.getProgramParameter(m,L1)),O},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=N1++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=b,this.fragmentShader=w,this}var eR=0,$f=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Jf(e),t.set(e,n)),n}},Jf=class{constructor(e){this.id=eR++,this.code=e,this.usedTimes=0}};function tR(i){return i===Ns||i===ja||i===Za}function nR(i,e,t,n,s,r){let o=new ro,a=new $f,l=new Set,c=[],u=new Map,h=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(_){return l.add(_),_===0?"uv":`uv${_}`}function m(_,M,O,R,P,I){let k=R.fog,N=P.geometry,B=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?R.environment:null,G=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,W=e.get(_.envMap||B,G),te=d[_.type],q=n.precision;_.precision!==null&&(q=n.getMaxPrecision(_.precision),q!==_.precision&&Ee("WebGLProgram.getParameters:",_.precision,"not supported, using",q,"instead."));let Q=N.morphAttributes.position||N.morphAttributes.normal||N.morphAttributes.color,ee=Q!==void 0?Q.length:0,xe=0;N.morphAttributes.position!==void 0&&(xe=1),N.morphAttributes.normal!==void 0&&(xe=2),N.morphAttributes.color!==void 0&&(xe=3);let Ue,J,ue,_e;if(te){let me=Ni[te];Ue=me.vertexShader,J=me.fragmentShader}else{Ue=_.vertexShader,J=_.fragmentShader;let me=a.getVertexShaderStage(_),mt=a.getFragmentShaderStage(_);a.update(_,me,mt),ue=me.id,_e=mt.id}let Ce=i.getRenderTarget(),pe=i.state.buffers.depth.getReversed(),ze=P.isInstancedMesh===!0,Ft=P.isBatchedMesh===!0,Ne=!!_.map,st=!!_.matcap,xt=!!W,Qe=xt&&W.isPMREMTexture===!0,cn=!!_.aoMap,qt=!!_.lightMap,Dn=!!_.bumpMap&&_.wireframe===!1,It=!!_.normalMap,Mi=!!_.displacementMap,tn=!!_.emissiveMap,jn=!!_.metalnessMap,Zn=!!_.roughnessMap,Qn=_.anisotropy>0,U=_.clearcoat>0,ei=_.diffuseRoughness>0,Rt=_.dispersion>0,Ct=_.retroreflectivity>0,fe=_.iridescence>0,Yt=_.sheen>0,Oe=_.transmission>0,He=Qn&&!!_.anisotropyMap,C=U&&!!_.clearcoatMap,T=U&&!!_.clearcoatNormalMap,H=U&&!!_.clearcoatRoughnessMap,ne=ei&&!!_.diffuseRoughnessMap,Z=fe&&!!_.iridescenceMap,re=fe&&!!_.iridescenceThicknessMap,he=Yt&&!!_.sheenColorMap,K=Yt&&!!_.sheenRoughnessMap,$=!!_.specularMap,ae=!!_.specularColorMap,D=!!_.specularIntensityMap,j=Oe&&!!_.transmissionMap,Y=Oe&&!!_.thicknessMap,le=!!_.gradientMap,se=!!_.alphaMap,oe=_.alphaTest>0,Ae=!!_.alphaHash,Ye=!!_.extensions,ie=Pi;_.toneMapped&&(Ce===null||Ce.isXRRenderTarget===!0)&&(ie=i.toneMapping);let Re=Qe?W.isCompressedCubeTexture?W.image[0].mipmaps:W.mipmaps:null,qe={shaderID:te,shaderType:_.type,shaderName:_.name,vertexShader:Ue,fragmentShader:J,defines:_.defines,customVertexShaderID:ue,customFragmentShaderID:_e,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:q,batching:Ft,batchingColor:Ft&&P._colorsTexture!==null,instancing:ze,instancingColor:ze&&P.instanceColor!==null,instancingMorph:ze&&P.morphTexture!==null,outputColorSpace:Ce===null?i.outputColorSpace:Ce.isXRRenderTarget===!0?Ce.texture.colorSpace:Je.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Ne,matcap:st,envMap:xt,envMapMode:xt&&W.mapping,envMapPMREM:Qe,envMapMaxLod:Qe?Re.length-1:null,envMapSize:Qe?Re[0].width:null,aoMap:cn,lightMap:qt,bumpMap:Dn,normalMap:It,displacementMap:Mi,emissiveMap:tn,normalMapObjectSpace:It&&_.normalMapType===e_,normalMapTangentSpace:It&&_.normalMapType===wu,packedNormalMap:It&&_.normalMapType===wu&&tR(_.normalMap.format),metalnessMap:jn,roughnessMap:Zn,anisotropy:Qn,anisotropyMap:He,clearcoat:U,clearcoatMap:C,clearcoatNormalMap:T,clearcoatRoughnessMap:H,diffuseRoughness:ei,diffuseRoughnessMap:ne,dispersion:Rt,retroreflection:Ct,iridescence:fe,iridescenceMap:Z,iridescenceThicknessMap:re,sheen:Yt,sheenColorMap:he,sheenRoughnessMap:K,specularMap:$,specularColorMap:ae,specularIntensityMap:D,transmission:Oe,transmissionMap:j,thicknessMap:Y,gradientMap:le,opaque:_.transparent===!1&&_.blending===vo&&_.alphaToCoverage===!1,alphaMap:se,alphaTest:oe,alphaHash:Ae,combine:_.combine,mapUv:Ne&&f(_.map.channel),aoMapUv:cn&&f(_.aoMap.channel),lightMapUv:qt&&f(_.lightMap.channel),bumpMapUv:Dn&&f(_.bumpMap.channel),normalMapUv:It&&f(_.normalMap.channel),displacementMapUv:Mi&&f(_.displacementMap.channel),emissiveMapUv:tn&&f(_.emissiveMap.channel),metalnessMapUv:jn&&f(_.metalnessMap.channel),roughnessMapUv:Zn&&f(_.roughnessMap.channel),anisotropyMapUv:He&&f(_.anisotropyMap.channel),clearcoatMapUv:C&&f(_.clearcoatMap.channel),clearcoatNormalMapUv:T&&f(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:H&&f(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&f(_.diffuseRoughnessMap.channel),iridescenceMapUv:Z&&f(_.iridescenceMap.channel),iridescenceThicknessMapUv:re&&f(_.iridescenceThicknessMap.channel),sheenColorMapUv:he&&f(_.sheenColorMap.channel),sheenRoughnessMapUv:K&&f(_.sheenRoughnessMap.channel),specularMapUv:$&&f(_.specularMap.channel),specularColorMapUv:ae&&f(_.specularColorMap.channel),specularIntensityMapUv:D&&f(_.specularIntensityMap.channel),transmissionMapUv:j&&f(_.transmissionMap.channel),thicknessMapUv:Y&&f(_.thicknessMap.channel),alphaMapUv:se&&f(_.alphaMap.channel),vertexTangents:!!N.attributes.tangent&&(It||Qn),vertexNormals:!!N.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!N.attributes.color&&N.attributes.color.itemSize===4,pointsUvs:P.isPoints===!0&&!!N.attributes.uv&&(Ne||se),fog:!!k,useFog:_.fog===!0,fogExp2:!!k&&k.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||N.attributes.normal===void 0&&It===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:pe,skinning:P.isSkinnedMesh===!0,hasPositionAttribute:N.attributes.position!==void 0,morphTargets:N.morphAttributes.position!==void 0,morphNormals:N.morphAttributes.normal!==void 0,morphColors:N.morphAttributes.color!==void 0,morphTargetsCount:ee,morphTextureStride:xe,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:I.filter(me=>me.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:i.shadowMap.enabled&&O.length>0,shadowMapType:i.shadowMap.type,toneMapping:ie,decodeVideoTexture:Ne&&_.map.isVideoTexture===!0&&Je.getTransfer(_.map.colorSpace)===dt,decodeVideoTextureEmissive:tn&&_.emissiveMap.isVideoTexture===!0&&Je.getTransfer(_.emissiveMap.colorSpace)===dt,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===bn,flipSided:_.side===jt,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:Ye&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Ye&&_.extensions.multiDraw===!0||Ft)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return qe.vertexUv1s=l.has(1),qe.vertexUv2s=l.has(2),qe.vertexUv3s=l.has(3),l.clear(),qe}function v(_){let M=[];if(_.shaderID?M.push(_.shaderID):(M.push(_.customVertexShaderID),M.push(_.customFragmentShaderID)),_.defines!==void 0)for(let O in _.defines)M.push(O),M.push(_.defines[O]);return _.isRawShaderMaterial===!1&&(g(M,_),y(M,_),M.push(i.outputColorSpace)),M.push(_.customProgramCacheKey),M.join()}function g(_,M){_.push(M.precision),_.push(M.outputColorSpace),_.push(M.envMapMode),_.push(M.envMapPMREM),_.push(M.envMapMaxLod),_.push(M.envMapSize),_.push(M.mapUv),_.push(M.alphaMapUv),_.push(M.lightMapUv),_.push(M.aoMapUv),_.push(M.bumpMapUv),_.push(M.normalMapUv),_.push(M.displacementMapUv),_.push(M.emissiveMapUv),_.push(M.metalnessMapUv),_.push(M.roughnessMapUv),_.push(M.anisotropyMapUv),_.push(M.clearcoatMapUv),_.push(M.clearcoatNormalMapUv),_.push(M.clearcoatRoughnessMapUv),_.push(M.diffuseRoughnessMapUv),_.push(M.iridescenceMapUv),_.push(M.iridescenceThicknessMapUv),_.push(M.sheenColorMapUv),_.push(M.sheenRoughnessMapUv),_.push(M.specularMapUv),_.push(M.specularColorMapUv),_.push(M.specularIntensityMapUv),_.push(M.transmissionMapUv),_.push(M.thicknessMapUv),_.push(M.combine),_.push(M.fogExp2),_.push(M.sizeAttenuation),_.push(M.morphTargetsCount),_.push(M.numSunLights),_.push(M.numDirLights),_.push(M.numPointLights),_.push(M.numSpotLights),_.push(M.numSpotLightMaps),_.push(M.numHemiLights),_.push(M.numRectAreaLights),_.push(M.numSunLightShadows),_.push(M.numDirLightShadows),_.push(M.numPointLightShadows),_.push(M.numSpotLightShadows),_.push(M.numSpotLightShadowsWithMaps),_.push(M.numLightProbes),_.push(M.numLightProbeGrids),_.push(M.shadowMapType),_.push(M.toneMapping),_.push(M.numClippingPlanes),_.push(M.numClipIntersection),_.push(M.depthPacking)}function y(_,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function x(_){let M=d[_.type],O;if(M){let R=Ni[M];O=d_.clone(R.uniforms)}else O=_.uniforms;return O}function S(_,M){let O=u.get(M);return O!==void 0?++O.usedTimes:(O=new Q1(i,M,_,s),c.push(O),u.set(M,O)),O}function b(_){if(--_.usedTimes===0){let M=c.indexOf(_);c[M]=c[c.length-1],c.pop(),u.delete(_.cacheKey),_.destroy()}}function w(_){a.remove(_)}function E(){a.dispose()}return{getParameters:m,getProgramCacheKey:v,getUniforms:x,acquireProgram:S,releaseProgram:b,releaseShaderCache:w,programs:c,dispose:E}}function iR(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function sR(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function L_(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function N_(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,m,v,g,y){let x=i[e];return x===void 0?(x={id:d.id,object:d,geometry:f,material:m,materialVariant:o(d),groupOrder:v,renderOrder:d.renderOrder,z:g,group:y},i[e]=x):(x.id=d.id,x.object=d,x.geometry=f,x.material=m,x.materialVariant=o(d),x.groupOrder=v,x.renderOrder=d.renderOrder,x.z=g,x.group=y),e++,x}function l(d,f,m,v,g,y,x){x.reversedDepth===!0&&(g=-g);let S=a(d,f,m,v,g,y);m.transmission>0?n.push(S):m.transparent===!0?s.push(S):t.push(S)}function c(d,f,m,v,g,y){let x=a(d,f,m,v,g,y);m.transmission>0?n.unshift(x):m.transparent===!0?s.unshift(x):t.unshift(x)}function u(d,f){t.length>1&&t.sort(d||sR),n.length>1&&n.sort(f||L_),s.length>1&&s.sort(f||L_)}function h(){for(let d=e,f=i.length;d<f;d++){let m=i[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function rR(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new N_,i.set(n,[o])):s>=r.length?(o=new N_,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function oR(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new L,color:new De};break;case"SpotLight":t={position:new L,direction:new L,color:new De,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new L,color:new De,distance:0,decay:0};break;case"HemisphereLight":t={direction:new L,skyColor:new De,groundColor:new De};break;case"RectAreaLight":t={color:new De,position:new L,halfWidth:new L,halfHeight:new L};break}return i[e.id]=t,t}}}function aR(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new be};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new be};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new be,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var lR=0;function cR(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function uR(i){let e=new oR,t=aR(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new L);let s=new L,r=new Te,o=new Te;function a(c){let u=0,h=0,d=0;for(let I=0;I<9;I++)n.probe[I].set(0,0,0);let f=0,m=0,v=0,g=0,y=0,x=0,S=0,b=0,w=0,E=0,_=0,M=0,O=0,R=0;c.sort(cR);for(let I=0,k=c.length;I<k;I++){let N=c[I],B=N.color,G=N.intensity,W=N.distance,te=null;if(N.shadow&&N.shadow.map&&(N.shadow.map.texture.format===Ns?te=N.shadow.map.texture:te=N.shadow.map.depthTexture||N.shadow.map.texture),N.isAmbientLight)u+=B.r*G,h+=B.g*G,d+=B.b*G;else if(N.isLightProbe){for(let q=0;q<9;q++)n.probe[q].addScaledVector(N.sh.coefficients[q],G);R++}else if(N.isSunLight){let q=e.get(N);if(q.color.copy(N.color).multiplyScalar(N.intensity),N.castShadow){let Q=N.shadow,ee=t.get(N);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),n.sunShadow[m]=ee,n.sunShadowMap[m]=te;let xe=Q.getViewportCount();for(let Ue=0;Ue<xe;Ue++)n.sunShadowMatrix[v+Ue]=Q.getMatrix(Ue),n.sunShadowCascade[v+Ue]=Q._cascadeData[Ue];v+=xe,m++}n.sun[f]=q,f++}else if(N.isDirectionalLight){let q=e.get(N);if(q.color.copy(N.color).multiplyScalar(N.intensity),N.castShadow){let Q=N.shadow,ee=t.get(N);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.directionalShadow[g]=ee,n.directionalShadowMap[g]=te,n.directionalShadowMatrix[g]=N.shadow.matrix,w++}n.directional[g]=q,g++}else if(N.isSpotLight){let q=e.get(N);q.position.setFromMatrixPosition(N.matrixWorld),q.color.copy(B).multiplyScalar(G),q.distance=W,q.coneCos=Math.cos(N.angle),q.penumbraCos=Math.cos(N.angle*(1-N.penumbra)),q.decay=N.decay,n.spot[x]=q;let Q=N.shadow;if(N.map&&(n.spotLightMap[M]=N.map,M++,Q.updateMatrices(N),N.castShadow&&O++),n.spotLightMatrix[x]=Q.matrix,N.castShadow){let ee=t.get(N);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.spotShadow[x]=ee,n.spotShadowMap[x]=te,_++}x++}else if(N.isRectAreaLight){let q=e.get(N);q.color.copy(B).multiplyScalar(G),q.halfWidth.set(N.width*.5,0,0),q.halfHeight.set(0,N.height*.5,0),n.rectArea[S]=q,S++}else if(N.isPointLight){let q=e.get(N);if(q.color.copy(N.color).multiplyScalar(N.intensity),q.distance=N.distance,q.decay=N.decay,N.castShadow){let Q=N.shadow,ee=t.get(N);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,ee.shadowCameraNear=Q.camera.near,ee.shadowCameraFar=Q.camera.far,n.pointShadow[y]=ee,n.pointShadowMap[y]=te,n.pointShadowMatrix[y]=N.shadow.matrix,E++}n.point[y]=q,y++}else if(N.isHemisphereLight){let q=e.get(N);q.skyColor.copy(N.color).multiplyScalar(G),q.groundColor.copy(N.groundColor).multiplyScalar(G),n.hemi[b]=q,b++}}S>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=ge.LTC_FLOAT_1,n.rectAreaLTC2=ge.LTC_FLOAT_2):(n.rectAreaLTC1=ge.LTC_HALF_1,n.rectAreaLTC2=ge.LTC_HALF_2)),n.ambient[0]=u,n.ambient[1]=h,n.ambient[2]=d;let P=n.hash;(P.sunLength!==f||P.directionalLength!==g||P.pointLength!==y||P.spotLength!==x||P.rectAreaLength!==S||P.hemiLength!==b||P.numSunShadows!==m||P.numDirectionalShadows!==w||P.numPointShadows!==E||P.numSpotShadows!==_||P.numSpotMaps!==M||P.numLightProbes!==R)&&(n.sun.length=f,n.directional.length=g,n.spot.length=x,n.rectArea.length=S,n.point.length=y,n.hemi.length=b,n.sunShadow.length=m,n.sunShadowMap.length=m,n.sunShadowMatrix.length=v,n.sunShadowCascade.length=v,n.directionalShadow.length=w,n.directionalShadowMap.length=w,n.directionalShadowMatrix.length=w,n.pointShadow.length=E,n.pointShadowMap.length=E,n.pointShadowMatrix.length=E,n.spotShadow.length=_,n.spotShadowMap.length=_,n.spotLightMatrix.length=_+M-O,n.spotLightMap.length=M,n.numSpotLightShadowsWithMaps=O,n.numLightProbes=R,P.sunLength=f,P.directionalLength=g,P.pointLength=y,P.spotLength=x,P.rectAreaLength=S,P.hemiLength=b,P.numSunShadows=m,P.numDirectionalShadows=w,P.numPointShadows=E,P.numSpotShadows=_,P.numSpotMaps=M,P.numLightProbes=R,n.version=lR++)}function l(c,u){let h=0,d=0,f=0,m=0,v=0,g=0,y=u.matrixWorldInverse;for(let x=0,S=c.length;x<S;x++){let b=c[x];if(b.isSunLight){let w=n.sun[h];w.direction.setFromMatrixPosition(b.matrixWorld),w.direction.transformDirection(y),h++}else if(b.isDirectionalLight){let w=n.directional[d];w.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),w.direction.sub(s),w.direction.transformDirection(y),d++}else if(b.isSpotLight){let w=n.spot[m];w.position.setFromMatrixPosition(b.matrixWorld),w.position.applyMatrix4(y),w.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),w.direction.sub(s),w.direction.transformDirection(y),m++}else if(b.isRectAreaLight){let w=n.rectArea[v];w.position.setFromMatrixPosition(b.matrixWorld),w.position.applyMatrix4(y),o.identity(),r.copy(b.matrixWorld),r.premultiply(y),o.extractRotation(r),w.halfWidth.set(b.width*.5,0,0),w.halfHeight.set(0,b.height*.5,0),w.halfWidth.applyMatrix4(o),w.halfHeight.applyMatrix4(o),v++}else if(b.isPointLight){let w=n.point[f];w.position.setFromMatrixPosition(b.matrixWorld),w.position.applyMatrix4(y),f++}else if(b.isHemisphereLight){let w=n.hemi[g];w.direction.setFromMatrixPosition(b.matrixWorld),w.direction.transformDirection(y),g++}}}return{setup:a,setupView:l,state:n}}function O_(i){let e=new uR(i),t=[],n=[],s=[];function r(h){u.camera=h,t.length=0,n.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){n.push(h)}function l(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function c(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function hR(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new O_(i),e.set(s,[a])):r>=o.length?(a=new O_(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var dR=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,fR=`uniform sampler2D shadow_pass;
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
}`,pR=[new L(1,0,0),new L(-1,0,0),new L(0,1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1)],mR=[new L(0,-1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1),new L(0,-1,0),new L(0,-1,0)],D_=new Te,el=new L,Wf=new L;function gR(i,e,t){let n=new Cs,s=new be,r=new be,o=new lt,a=new Ac,l=new Rc,c={},u=t.maxTextureSize,h={[fn]:jt,[jt]:fn,[bn]:bn},d=new si({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new be},radius:{value:4}},vertexShader:dR,fragmentShader:fR}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let m=new ln;m.setAttribute("position",new ft(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new dn(m,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=qa;let y=this.type;this.render=function(E,_,M){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||E.length===0)return;this.type===Py&&(Ee("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=qa);let O=i.getRenderTarget(),R=i.getActiveCubeFace(),P=i.getActiveMipmapLevel(),I=i.state;I.setBlending(mr),I.buffers.depth.getReversed()===!0?I.buffers.color.setClear(0,0,0,0):I.buffers.color.setClear(1,1,1,1),I.buffers.depth.setTest(!0),I.setScissorTest(!1);let k=y!==this.type;k&&_.traverse(function(N){N.material&&(Array.isArray(N.material)?N.material.forEach(B=>B.needsUpdate=!0):N.material.needsUpdate=!0)});for(let N=0,B=E.length;N<B;N++){let G=E[N],W=G.shadow;if(W===void 0){Ee("WebGLShadowMap:",G,"has no shadow.");continue}if(W.autoUpdate===!1&&W.needsUpdate===!1)continue;s.copy(W.mapSize);let te=W.getFrameExtents();s.multiply(te),r.copy(W.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/te.x),s.x=r.x*te.x,W.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/te.y),s.y=r.y*te.y,W.mapSize.y=r.y));let q=i.state.buffers.depth.getReversed();if(W.camera._reversedDepth=q,W.map===null||k===!0){if(W.map!==null&&(W.map.depthTexture!==null&&(W.map.depthTexture.dispose(),W.map.depthTexture=null),W.map.dispose()),this.type===xo){if(G.isPointLight){Ee("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}W.map=new In(s.x,s.y,{format:Ns,type:xi,minFilter:Jt,magFilter:Jt,generateMipmaps:!1}),W.map.texture.name=G.name+".shadowMap",W.map.depthTexture=new ts(s.x,s.y,qn),W.map.depthTexture.name=G.name+".shadowMapDepth",W.map.depthTexture.format=ji,W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=Pt,W.map.depthTexture.magFilter=Pt}else G.isPointLight?(W.map=new nl(s.x),W.map.depthTexture=new Na(s.x,_i)):(W.map=new In(s.x,s.y),W.map.depthTexture=new ts(s.x,s.y,_i)),W.map.depthTexture.name=G.name+".shadowMap",W.map.depthTexture.format=ji,this.type===qa?(W.map.depthTexture.compareFunction=q?If:Pf,W.map.depthTexture.minFilter=Jt,W.map.depthTexture.magFilter=Jt):(W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=Pt,W.map.depthTexture.magFilter=Pt);W.camera.updateProjectionMatrix()}W.map.isWebGLCubeRenderTarget!==!0&&(W.map.width!==s.x||W.map.height!==s.y)&&W.map.setSize(s.x,s.y);let Q=W.map.isWebGLCubeRenderTarget?6:W.getViewportCount();G.isPointLight!==!0&&W.updateMatrices(G,M);let ee=(W.camera.layers.mask&4294967294)!==0?W.camera.layers:M.layers;for(let xe=0;xe<Q;xe++){let Ue=W.getCamera(xe);if(G.isPointLight){let J=W.camera,ue=W.matrix,_e=G.distance||J.far;_e!==J.far&&(J.far=_e,J.updateProjectionMatrix()),el.setFromMatrixPosition(G.matrixWorld),J.position.copy(el),Wf.copy(J.position),Wf.add(pR[xe]),J.up.copy(mR[xe]),J.lookAt(Wf),J.updateMatrixWorld(),ue.makeTranslation(-el.x,-el.y,-el.z),D_.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),W._frustum.setFromProjectionMatrix(D_,J.coordinateSystem,J.reversedDepth)}if(W.map.isWebGLCubeRenderTarget)i.setRenderTarget(W.map,xe),i.clear();else{xe===0&&(i.setRenderTarget(W.map),i.clear());let J=W.getViewport(xe);o.set(r.x*J.x,r.y*J.y,r.x*J.z,r.y*J.w),I.viewport(o)}n=W.getFrustum(xe),b(_,M,Ue,G,ee,this.type)}W.isPointLightShadow!==!0&&this.type===xo&&x(W,M),W.needsUpdate=!1}y=this.type,g.needsUpdate=!1,i.setRenderTarget(O,R,P)};function x(E,_){let M=e.update(v);d.defines.VSM_SAMPLES!==E.blurSamples&&(d.defines.VSM_SAMPLES=E.blurSamples,f.defines.VSM_SAMPLES=E.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),E.mapPass===null?E.mapPass=new In(s.x,s.y,{format:Ns,type:xi}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),d.uniforms.shadow_pass.value=E.map.depthTexture,d.uniforms.resolution.value.set(E.map.width,E.map.height),d.uniforms.radius.value=E.radius,i.setRenderTarget(E.mapPass),i.clear(),i.renderBufferDirect(_,null,M,d,v,null),f.uniforms.shadow_pass.value=E.mapPass.texture,f.uniforms.resolution.value.set(E.map.width,E.map.height),f.uniforms.radius.value=E.radius,i.setRenderTarget(E.map),i.clear(),i.renderBufferDirect(_,null,M,f,v,null)}function S(E,_,M,O){let R=null,P=M.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(P!==void 0)R=P;else if(R=M.isPointLight===!0?l:a,i.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let I=R.uuid,k=_.uuid,N=c[I];N===void 0&&(N={},c[I]=N);let B=N[k];B===void 0&&(B=R.clone(),N[k]=B,_.addEventListener("dispose",w)),R=B}if(R.visible=_.visible,R.wireframe=_.wireframe,O===xo?R.side=_.shadowSide!==null?_.shadowSide:_.side:R.side=_.shadowSide!==null?_.shadowSide:h[_.side],R.alphaMap=_.alphaMap,R.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,R.map=_.map,R.clipShadows=_.clipShadows,R.clippingPlanes=_.clippingPlanes,R.clipIntersection=_.clipIntersection,R.displacementMap=_.displacementMap,R.displacementScale=_.displacementScale,R.displacementBias=_.displacementBias,R.wireframeLinewidth=_.wireframeLinewidth,R.linewidth=_.linewidth,M.isPointLight===!0&&R.isMeshDistanceMaterial===!0){let I=i.properties.get(R);I.light=M}return R}function b(E,_,M,O,R,P){if(E.visible===!1)return;if(E.layers.test(R)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&P===xo)&&(!E.frustumCulled||E.intersectsFrustum(n))){E.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,E.matrixWorld);let N=e.update(E),B=E.material;if(Array.isArray(B)){let G=N.groups;for(let W=0,te=G.length;W<te;W++){let q=G[W],Q=B[q.materialIndex];if(Q&&Q.visible){let ee=S(E,Q,O,P);E.onBeforeShadow(i,E,_,M,N,ee,q),i.renderBufferDirect(M,null,N,ee,E,q),E.onAfterShadow(i,E,_,M,N,ee,q)}}}else if(B.visible){let G=S(E,B,O,P);E.onBeforeShadow(i,E,_,M,N,G,null),i.renderBufferDirect(M,null,N,G,E,null),E.onAfterShadow(i,E,_,M,N,G,null)}}let k=E.children;for(let N=0,B=k.length;N<B;N++)b(k[N],_,M,O,R,P)}function w(E){E.target.removeEventListener("dispose",w);for(let M in c){let O=c[M],R=E.target.uuid;R in O&&(O[R].dispose(),delete O[R])}}}function yR(i,e){function t(){let D=!1,j=new lt,Y=null,le=new lt(0,0,0,0);return{setMask:function(se){Y!==se&&!D&&(i.colorMask(se,se,se,se),Y=se)},setLocked:function(se){D=se},setClear:function(se,oe,Ae,Ye,ie){ie===!0&&(se*=Ye,oe*=Ye,Ae*=Ye),j.set(se,oe,Ae,Ye),le.equals(j)===!1&&(i.clearColor(se,oe,Ae,Ye),le.copy(j))},reset:function(){D=!1,Y=null,le.set(-1,0,0,0)}}}function n(){let D=!1,j=!1,Y=null,le=null,se=null;return{setReversed:function(oe){if(j!==oe){let Ae=e.get("EXT_clip_control");oe?Ae.clipControlEXT(Ae.LOWER_LEFT_EXT,Ae.ZERO_TO_ONE_EXT):Ae.clipControlEXT(Ae.LOWER_LEFT_EXT,Ae.NEGATIVE_ONE_TO_ONE_EXT),j=oe;let Ye=se;se=null,this.setClear(Ye)}},getReversed:function(){return j},setTest:function(oe){oe?pe(i.DEPTH_TEST):ze(i.DEPTH_TEST)},setMask:function(oe){Y!==oe&&!D&&(i.depthMask(oe),Y=oe)},setFunc:function(oe){if(j&&(oe=u_[oe]),le!==oe){switch(oe){case pc:i.depthFunc(i.NEVER);break;case mc:i.depthFunc(i.ALWAYS);break;case gc:i.depthFunc(i.LESS);break;case Es:i.depthFunc(i.LEQUAL);break;case yc:i.depthFunc(i.EQUAL);break;case _c:i.depthFunc(i.GEQUAL);break;case Qr:i.depthFunc(i.GREATER);break;case xc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}le=oe}},setLocked:function(oe){D=oe},setClear:function(oe){se!==oe&&(se=oe,j&&(oe=1-oe),i.clearDepth(oe))},reset:function(){D=!1,Y=null,le=null,se=null,j=!1}}}function s(){let D=!1,j=null,Y=null,le=null,se=null,oe=null,Ae=null,Ye=null,ie=null;return{setTest:function(Re){D||(Re?pe(i.STENCIL_TEST):ze(i.STENCIL_TEST))},setMask:function(Re){j!==Re&&!D&&(i.stencilMask(Re),j=Re)},setFunc:function(Re,qe,me){(Y!==Re||le!==qe||se!==me)&&(i.stencilFunc(Re,qe,me),Y=Re,le=qe,se=me)},setOp:function(Re,qe,me){(oe!==Re||Ae!==qe||Ye!==me)&&(i.stencilOp(Re,qe,me),oe=Re,Ae=qe,Ye=me)},setLocked:function(Re){D=Re},setClear:function(Re){ie!==Re&&(i.clearStencil(Re),ie=Re)},reset:function(){D=!1,j=null,Y=null,le=null,se=null,oe=null,Ae=null,Ye=null,ie=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,u={},h={},d={},f=new WeakMap,m=[],v=null,g=!1,y=null,x=null,S=null,b=null,w=null,E=null,_=null,M=new De(0,0,0),O=0,R=!1,P=null,I=null,k=null,N=null,B=null,G=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),W=!1,te=0,q=i.getParameter(i.VERSION);q.indexOf("WebGL")!==-1?(te=parseFloat(/^WebGL (\d)/.exec(q)[1]),W=te>=1):q.indexOf("OpenGL ES")!==-1&&(te=parseFloat(/^OpenGL ES (\d)/.exec(q)[1]),W=te>=2);let Q=null,ee={},xe=i.getParameter(i.SCISSOR_BOX),Ue=i.getParameter(i.VIEWPORT),J=new lt().fromArray(xe),ue=new lt().fromArray(Ue);function _e(D,j,Y,le){let se=new Uint8Array(4),oe=i.createTexture();i.bindTexture(D,oe),i.texParameteri(D,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(D,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Ae=0;Ae<Y;Ae++)D===i.TEXTURE_3D||D===i.TEXTURE_2D_ARRAY?i.texImage3D(j,0,i.RGBA,1,1,le,0,i.RGBA,i.UNSIGNED_BYTE,se):i.texImage2D(j+Ae,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,se);return oe}let Ce={};Ce[i.TEXTURE_2D]=_e(i.TEXTURE_2D,i.TEXTURE_2D,1),Ce[i.TEXTURE_CUBE_MAP]=_e(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ce[i.TEXTURE_2D_ARRAY]=_e(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Ce[i.TEXTURE_3D]=_e(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),pe(i.DEPTH_TEST),o.setFunc(Es),Dn(!1),It(lf),pe(i.CULL_FACE),cn(mr);function pe(D){u[D]!==!0&&(i.enable(D),u[D]=!0)}function ze(D){u[D]!==!1&&(i.disable(D),u[D]=!1)}function Ft(D,j){return d[D]!==j?(i.bindFramebuffer(D,j),d[D]=j,D===i.DRAW_FRAMEBUFFER&&(d[i.FRAMEBUFFER]=j),D===i.FRAMEBUFFER&&(d[i.DRAW_FRAMEBUFFER]=j),!0):!1}function Ne(D,j){let Y=m,le=!1;if(D){Y=f.get(j),Y===void 0&&(Y=[],f.set(j,Y));let se=D.textures;if(Y.length!==se.length||Y[0]!==i.COLOR_ATTACHMENT0){for(let oe=0,Ae=se.length;oe<Ae;oe++)Y[oe]=i.COLOR_ATTACHMENT0+oe;Y.length=se.length,le=!0}}else Y[0]!==i.BACK&&(Y[0]=i.BACK,le=!0);le&&i.drawBuffers(Y)}function st(D){return v!==D?(i.useProgram(D),v=D,!0):!1}let xt={[gr]:i.FUNC_ADD,[Ly]:i.FUNC_SUBTRACT,[Ny]:i.FUNC_REVERSE_SUBTRACT};xt[Oy]=i.MIN,xt[Dy]=i.MAX;let Qe={[ky]:i.ZERO,[Fy]:i.ONE,[Uy]:i.SRC_COLOR,[df]:i.SRC_ALPHA,[Wy]:i.SRC_ALPHA_SATURATE,[Vy]:i.DST_COLOR,[zy]:i.DST_ALPHA,[By]:i.ONE_MINUS_SRC_COLOR,[ff]:i.ONE_MINUS_SRC_ALPHA,[Gy]:i.ONE_MINUS_DST_COLOR,[Hy]:i.ONE_MINUS_DST_ALPHA,[Xy]:i.CONSTANT_COLOR,[qy]:i.ONE_MINUS_CONSTANT_COLOR,[Yy]:i.CONSTANT_ALPHA,[Ky]:i.ONE_MINUS_CONSTANT_ALPHA};function cn(D,j,Y,le,se,oe,Ae,Ye,ie,Re){if(D===mr){g===!0&&(ze(i.BLEND),g=!1);return}if(g===!1&&(pe(i.BLEND),g=!0),D!==Iy){if(D!==y||Re!==R){if((x!==gr||w!==gr)&&(i.blendEquation(i.FUNC_ADD),x=gr,w=gr),Re)switch(D){case vo:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case cf:i.blendFunc(i.ONE,i.ONE);break;case uf:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case hf:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:ke("WebGLState: Invalid blending: ",D);break}else switch(D){case vo:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case cf:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case uf:ke("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case hf:ke("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:ke("WebGLState: Invalid blending: ",D);break}S=null,b=null,E=null,_=null,M.set(0,0,0),O=0,y=D,R=Re}return}se=se||j,oe=oe||Y,Ae=Ae||le,(j!==x||se!==w)&&(i.blendEquationSeparate(xt[j],xt[se]),x=j,w=se),(Y!==S||le!==b||oe!==E||Ae!==_)&&(i.blendFuncSeparate(Qe[Y],Qe[le],Qe[oe],Qe[Ae]),S=Y,b=le,E=oe,_=Ae),(Ye.equals(M)===!1||ie!==O)&&(i.blendColor(Ye.r,Ye.g,Ye.b,ie),M.copy(Ye),O=ie),y=D,R=!1}function qt(D,j){D.side===bn?ze(i.CULL_FACE):pe(i.CULL_FACE);let Y=D.side===jt;j&&(Y=!Y),Dn(Y),D.blending===vo&&D.transparent===!1?cn(mr):cn(D.blending,D.blendEquation,D.blendSrc,D.blendDst,D.blendEquationAlpha,D.blendSrcAlpha,D.blendDstAlpha,D.blendColor,D.blendAlpha,D.premultipliedAlpha),o.setFunc(D.depthFunc),o.setTest(D.depthTest),o.setMask(D.depthWrite),r.setMask(D.colorWrite);let le=D.stencilWrite;a.setTest(le),le&&(a.setMask(D.stencilWriteMask),a.setFunc(D.stencilFunc,D.stencilRef,D.stencilFuncMask),a.setOp(D.stencilFail,D.stencilZFail,D.stencilZPass)),tn(D.polygonOffset,D.polygonOffsetFactor,D.polygonOffsetUnits),D.alphaToCoverage===!0?pe(i.SAMPLE_ALPHA_TO_COVERAGE):ze(i.SAMPLE_ALPHA_TO_COVERAGE)}function Dn(D){P!==D&&(D?i.frontFace(i.CW):i.frontFace(i.CCW),P=D)}function It(D){D!==Ry?(pe(i.CULL_FACE),D!==I&&(D===lf?i.cullFace(i.BACK):D===Cy?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):ze(i.CULL_FACE),I=D}function Mi(D){D!==k&&(W&&i.lineWidth(D),k=D)}function tn(D,j,Y){D?(pe(i.POLYGON_OFFSET_FILL),(N!==j||B!==Y)&&(N=j,B=Y,o.getReversed()&&(j=-j,Y=-Y),i.polygonOffset(j,Y))):ze(i.POLYGON_OFFSET_FILL)}function jn(D){D?pe(i.SCISSOR_TEST):ze(i.SCISSOR_TEST)}function Zn(D){D===void 0&&(D=i.TEXTURE0+G-1),Q!==D&&(i.activeTexture(D),Q=D)}function Qn(D,j,Y){Y===void 0&&(Q===null?Y=i.TEXTURE0+G-1:Y=Q);let le=ee[Y];le===void 0&&(le={type:void 0,texture:void 0},ee[Y]=le),(le.type!==D||le.texture!==j)&&(Q!==Y&&(i.activeTexture(Y),Q=Y),i.bindTexture(D,j||Ce[D]),le.type=D,le.texture=j)}function U(){let D=ee[Q];D!==void 0&&D.type!==void 0&&(i.bindTexture(D.type,null),D.type=void 0,D.texture=void 0)}function ei(){try{i.compressedTexImage2D(...arguments)}catch(D){ke("WebGLState:",D)}}function Rt(){try{i.compressedTexImage3D(...arguments)}catch(D){ke("WebGLState:",D)}}function Ct(){try{i.texSubImage2D(...arguments)}catch(D){ke("WebGLState:",D)}}function fe(){try{i.texSubImage3D(...arguments)}catch(D){ke("WebGLState:",D)}}function Yt(){try{i.compressedTexSubImage2D(...arguments)}catch(D){ke("WebGLState:",D)}}function Oe(){try{i.compressedTexSubImage3D(...arguments)}catch(D){ke("WebGLState:",D)}}function He(){try{i.texStorage2D(...arguments)}catch(D){ke("WebGLState:",D)}}function C(){try{i.texStorage3D(...arguments)}catch(D){ke("WebGLState:",D)}}function T(){try{i.texImage2D(...arguments)}catch(D){ke("WebGLState:",D)}}function H(){try{i.texImage3D(...arguments)}catch(D){ke("WebGLState:",D)}}function ne(D){return h[D]!==void 0?h[D]:i.getParameter(D)}function Z(D,j){h[D]!==j&&(i.pixelStorei(D,j),h[D]=j)}function re(D){J.equals(D)===!1&&(i.scissor(D.x,D.y,D.z,D.w),J.copy(D))}function he(D){ue.equals(D)===!1&&(i.viewport(D.x,D.y,D.z,D.w),ue.copy(D))}function K(D,j){let Y=c.get(j);Y===void 0&&(Y=new WeakMap,c.set(j,Y));let le=Y.get(D);le===void 0&&(le=i.getUniformBlockIndex(j,D.name),i.uniformBlockBinding(j,le,le),Y.set(D,le))}function $(D,j,Y){let se=c.get(j).get(D);l[se]!==Y&&(i.bindBufferBase(i.UNIFORM_BUFFER,se,Y),l[se]=Y)}function ae(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),u={},h={},Q=null,ee={},d={},l={},f=new WeakMap,m=[],v=null,g=!1,y=null,x=null,S=null,b=null,w=null,E=null,_=null,M=new De(0,0,0),O=0,R=!1,P=null,I=null,k=null,N=null,B=null,J.set(0,0,i.canvas.width,i.canvas.height),ue.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:pe,disable:ze,bindFramebuffer:Ft,drawBuffers:Ne,useProgram:st,setBlending:cn,setMaterial:qt,setFlipSided:Dn,setCullFace:It,setLineWidth:Mi,setPolygonOffset:tn,setScissorTest:jn,activeTexture:Zn,bindTexture:Qn,unbindTexture:U,compressedTexImage2D:ei,compressedTexImage3D:Rt,texImage2D:T,texImage3D:H,pixelStorei:Z,getParameter:ne,updateUBOMapping:K,uniformBlockBinding:$,texStorage2D:He,texStorage3D:C,texSubImage2D:Ct,texSubImage3D:fe,compressedTexSubImage2D:Yt,compressedTexSubImage3D:Oe,scissor:re,viewport:he,reset:ae}}function _R(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new be,u=new WeakMap,h=new Set,d,f=new WeakMap,m=new Set,v=new FinalizationRegistry(C=>m.delete(C)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function y(C,T){return g?new OffscreenCanvas(C,T):no("canvas")}function x(C,T,H){let ne=1,Z=He(C);if((Z.width>H||Z.height>H)&&(ne=H/Math.max(Z.width,Z.height)),ne<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let re=Math.floor(ne*Z.width),he=Math.floor(ne*Z.height);d===void 0&&(d=y(re,he));let K=T?y(re,he):d;return K.width=re,K.height=he,K.getContext("2d").drawImage(C,0,0,re,he),Ee("WebGLRenderer: Texture has been resized from ("+Z.width+"x"+Z.height+") to ("+re+"x"+he+")."),K}else return"data"in C&&Ee("WebGLRenderer: Image in DataTexture is too big ("+Z.width+"x"+Z.height+")."),C;return C}function S(C){return C.generateMipmaps}function b(C){i.generateMipmap(C)}function w(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function E(C,T,H,ne,Z,re=!1){if(C!==null){if(i[C]!==void 0)return i[C];Ee("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let he;ne&&(he=e.get("EXT_texture_norm16"),he||Ee("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let K=T;if(T===i.RED&&(H===i.FLOAT&&(K=i.R32F),H===i.HALF_FLOAT&&(K=i.R16F),H===i.UNSIGNED_BYTE&&(K=i.R8),H===i.UNSIGNED_SHORT&&he&&(K=he.R16_EXT),H===i.SHORT&&he&&(K=he.R16_SNORM_EXT)),T===i.RED_INTEGER&&(H===i.UNSIGNED_BYTE&&(K=i.R8UI),H===i.UNSIGNED_SHORT&&(K=i.R16UI),H===i.UNSIGNED_INT&&(K=i.R32UI),H===i.BYTE&&(K=i.R8I),H===i.SHORT&&(K=i.R16I),H===i.INT&&(K=i.R32I)),T===i.RG&&(H===i.FLOAT&&(K=i.RG32F),H===i.HALF_FLOAT&&(K=i.RG16F),H===i.UNSIGNED_BYTE&&(K=i.RG8),H===i.UNSIGNED_SHORT&&he&&(K=he.RG16_EXT),H===i.SHORT&&he&&(K=he.RG16_SNORM_EXT)),T===i.RG_INTEGER&&(H===i.UNSIGNED_BYTE&&(K=i.RG8UI),H===i.UNSIGNED_SHORT&&(K=i.RG16UI),H===i.UNSIGNED_INT&&(K=i.RG32UI),H===i.BYTE&&(K=i.RG8I),H===i.SHORT&&(K=i.RG16I),H===i.INT&&(K=i.RG32I)),T===i.RGB_INTEGER&&(H===i.UNSIGNED_BYTE&&(K=i.RGB8UI),H===i.UNSIGNED_SHORT&&(K=i.RGB16UI),H===i.UNSIGNED_INT&&(K=i.RGB32UI),H===i.BYTE&&(K=i.RGB8I),H===i.SHORT&&(K=i.RGB16I),H===i.INT&&(K=i.RGB32I)),T===i.RGBA_INTEGER&&(H===i.UNSIGNED_BYTE&&(K=i.RGBA8UI),H===i.UNSIGNED_SHORT&&(K=i.RGBA16UI),H===i.UNSIGNED_INT&&(K=i.RGBA32UI),H===i.BYTE&&(K=i.RGBA8I),H===i.SHORT&&(K=i.RGBA16I),H===i.INT&&(K=i.RGBA32I)),T===i.RGB&&(H===i.UNSIGNED_SHORT&&he&&(K=he.RGB16_EXT),H===i.SHORT&&he&&(K=he.RGB16_SNORM_EXT),H===i.UNSIGNED_INT_5_9_9_9_REV&&(K=i.RGB9_E5),H===i.UNSIGNED_INT_10F_11F_11F_REV&&(K=i.R11F_G11F_B10F)),T===i.RGBA){let $=re?ba:Je.getTransfer(Z);H===i.FLOAT&&(K=i.RGBA32F),H===i.HALF_FLOAT&&(K=i.RGBA16F),H===i.UNSIGNED_BYTE&&(K=$===dt?i.SRGB8_ALPHA8:i.RGBA8),H===i.UNSIGNED_SHORT&&he&&(K=he.RGBA16_EXT),H===i.SHORT&&he&&(K=he.RGBA16_SNORM_EXT),H===i.UNSIGNED_SHORT_4_4_4_4&&(K=i.RGBA4),H===i.UNSIGNED_SHORT_5_5_5_1&&(K=i.RGB5_A1)}return(K===i.R16F||K===i.R32F||K===i.RG16F||K===i.RG32F||K===i.RGBA16F||K===i.RGBA32F)&&e.get("EXT_color_buffer_float"),K}function _(C,T){let H;return C?T===null||T===_i||T===xr?H=i.DEPTH24_STENCIL8:T===qn?H=i.DEPTH32F_STENCIL8:T===wo&&(H=i.DEPTH24_STENCIL8,Ee("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):T===null||T===_i||T===xr?H=i.DEPTH_COMPONENT24:T===qn?H=i.DEPTH_COMPONENT32F:T===wo&&(H=i.DEPTH_COMPONENT16),H}function M(C,T){return S(C)===!0||C.isFramebufferTexture&&C.minFilter!==Pt&&C.minFilter!==Jt?Math.log2(Math.max(T.width,T.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?T.mipmaps.length:1}function O(C){let T=new WeakRef(C);n.get(C).__ref=T,m.add(T),v.register(C,T,T)}function R(C){let T=n.get(C).__ref;T!==void 0&&(m.delete(T),v.unregister(T))}function P(C){k(C.target)}function I(C){N(C.target)}function k(C){C.removeEventListener("dispose",P),R(C),G(C),C.isVideoTexture&&u.delete(C),C.isHTMLTexture&&h.delete(C)}function N(C){C.removeEventListener("dispose",I),R(C),te(C)}function B(){for(let C of m){let T=C.deref();T!==void 0&&(T.isRenderTarget===!0?N(T):k(T))}m.clear(),h.clear()}function G(C){let T=n.get(C);if(T.__webglInit===void 0)return;let H=C.source,ne=f.get(H);if(ne){let Z=ne[T.__cacheKey];Z.usedTimes--,Z.usedTimes===0&&W(C),Object.keys(ne).length===0&&f.delete(H)}n.remove(C)}function W(C){let T=n.get(C);i.deleteTexture(T.__webglTexture);let H=C.source,ne=f.get(H);delete ne[T.__cacheKey],o.memory.textures--}function te(C){let T=n.get(C);T.__depthDisposeCallback&&T.__depthDisposeCallback();let H=C.depthTexture;if(H&&H.renderTarget===C&&k(H),C.isWebGLCubeRenderTarget)for(let Z=0;Z<6;Z++){if(Array.isArray(T.__webglFramebuffer[Z]))for(let re=0;re<T.__webglFramebuffer[Z].length;re++)i.deleteFramebuffer(T.__webglFramebuffer[Z][re]);else i.deleteFramebuffer(T.__webglFramebuffer[Z]);T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer[Z])}else{if(Array.isArray(T.__webglFramebuffer))for(let Z=0;Z<T.__webglFramebuffer.length;Z++)i.deleteFramebuffer(T.__webglFramebuffer[Z]);else i.deleteFramebuffer(T.__webglFramebuffer);if(T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer),T.__webglMultisampledFramebuffer&&i.deleteFramebuffer(T.__webglMultisampledFramebuffer),T.__webglColorRenderbuffer)for(let Z=0;Z<T.__webglColorRenderbuffer.length;Z++)T.__webglColorRenderbuffer[Z]&&i.deleteRenderbuffer(T.__webglColorRenderbuffer[Z]);T.__webglDepthRenderbuffer&&i.deleteRenderbuffer(T.__webglDepthRenderbuffer)}let ne=C.textures;for(let Z=0,re=ne.length;Z<re;Z++){let he=n.get(ne[Z]);he.__webglTexture&&(i.deleteTexture(he.__webglTexture),o.memory.textures--),n.remove(ne[Z])}n.remove(C)}let q=0;function Q(){q=0}function ee(){return q}function xe(C){q=C}function Ue(){let C=q;return C>=s.maxTextures&&Ee("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),q+=1,C}function J(C){let T=[];return T.push(C.wrapS),T.push(C.wrapT),T.push(C.wrapR||0),T.push(C.magFilter),T.push(C.minFilter),T.push(C.anisotropy),T.push(C.internalFormat),T.push(C.format),T.push(C.type),T.push(C.generateMipmaps),T.push(C.mipmapsAutoUpdate),T.push(C.premultiplyAlpha),T.push(C.flipY),T.push(C.unpackAlignment),T.push(C.colorSpace),T.join()}function ue(C,T){let H=n.get(C);if(C.isVideoTexture&&Yt(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&H.__version!==C.version){let ne=C.image;if(ne===null)Ee("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Ee("WebGLRenderer: Texture marked for update but image is incomplete");else{qt(H,C,T);return}}else C.isExternalTexture&&(H.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,H.__webglTexture,i.TEXTURE0+T)}function _e(C,T){let H=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&H.__version!==C.version){qt(H,C,T);return}else C.isExternalTexture&&(H.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,H.__webglTexture,i.TEXTURE0+T)}function Ce(C,T){let H=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&H.__version!==C.version){qt(H,C,T);return}t.bindTexture(i.TEXTURE_3D,H.__webglTexture,i.TEXTURE0+T)}function pe(C,T){let H=n.get(C);if(C.version>0&&H.__version!==C.version){Dn(H,C,T);return}t.bindTexture(i.TEXTURE_CUBE_MAP,H.__webglTexture,i.TEXTURE0+T)}let ze={[As]:i.REPEAT,[ni]:i.CLAMP_TO_EDGE,[eo]:i.MIRRORED_REPEAT},Ft={[Pt]:i.NEAREST,[Bc]:i.NEAREST_MIPMAP_NEAREST,[_r]:i.NEAREST_MIPMAP_LINEAR,[Jt]:i.LINEAR,[So]:i.LINEAR_MIPMAP_NEAREST,[ri]:i.LINEAR_MIPMAP_LINEAR},Ne={[n_]:i.NEVER,[Lf]:i.ALWAYS,[i_]:i.LESS,[Pf]:i.LEQUAL,[s_]:i.EQUAL,[If]:i.GEQUAL,[r_]:i.GREATER,[o_]:i.NOTEQUAL};function st(C,T){if(T.type===qn&&e.has("OES_texture_float_linear")===!1&&(T.magFilter===Jt||T.magFilter===So||T.magFilter===_r||T.magFilter===ri||T.minFilter===Jt||T.minFilter===So||T.minFilter===_r||T.minFilter===ri)&&Ee("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,ze[T.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,ze[T.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,ze[T.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,Ft[T.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,Ft[T.minFilter]),T.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,Ne[T.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(T.magFilter===Pt||T.minFilter!==_r&&T.minFilter!==ri||T.type===qn&&e.has("OES_texture_float_linear")===!1)return;if(T.anisotropy>1||n.get(T).__currentAnisotropy){let H=e.get("EXT_texture_filter_anisotropic");i.texParameterf(C,H.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(T.anisotropy,s.getMaxAnisotropy())),n.get(T).__currentAnisotropy=T.anisotropy}}}function xt(C,T){let H=!1;C.__webglInit===void 0&&(C.__webglInit=!0,T.addEventListener("dispose",P),O(T));let ne=T.source,Z=f.get(ne);Z===void 0&&(Z={},f.set(ne,Z));let re=J(T);if(re!==C.__cacheKey){Z[re]===void 0&&(Z[re]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,H=!0),Z[re].usedTimes++;let he=Z[C.__cacheKey];he!==void 0&&(Z[C.__cacheKey].usedTimes--,he.usedTimes===0&&W(T)),C.__cacheKey=re,C.__webglTexture=Z[re].texture}return H}function Qe(C,T,H){return Math.floor(Math.floor(C/H)/T)}function cn(C,T,H,ne){let re=C.updateRanges;if(re.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,T.width,T.height,H,ne,T.data);else{re.sort((D,j)=>D.start-j.start);let he=0;for(let D=1;D<re.length;D++){let j=re[he],Y=re[D],le=j.start+j.count,se=Qe(Y.start,T.width,4),oe=Qe(j.start,T.width,4);Y.start<=le+1&&se===oe&&Qe(Y.start+Y.count-1,T.width,4)===se?j.count=Math.max(j.count,Y.start+Y.count-j.start):(++he,re[he]=Y)}re.length=he+1;let K=t.getParameter(i.UNPACK_ROW_LENGTH),$=t.getParameter(i.UNPACK_SKIP_PIXELS),ae=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,T.width);for(let D=0,j=re.length;D<j;D++){let Y=re[D],le=Math.floor(Y.start/4),se=Math.ceil(Y.count/4),oe=le%T.width,Ae=Math.floor(le/T.width),Ye=se,ie=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,oe),t.pixelStorei(i.UNPACK_SKIP_ROWS,Ae),t.texSubImage2D(i.TEXTURE_2D,0,oe,Ae,Ye,ie,H,ne,T.data)}C.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,K),t.pixelStorei(i.UNPACK_SKIP_PIXELS,$),t.pixelStorei(i.UNPACK_SKIP_ROWS,ae)}}function qt(C,T,H){let ne=i.TEXTURE_2D;(T.isDataArrayTexture||T.isCompressedArrayTexture)&&(ne=i.TEXTURE_2D_ARRAY),T.isData3DTexture&&(ne=i.TEXTURE_3D);let Z=xt(C,T),re=T.source;t.bindTexture(ne,C.__webglTexture,i.TEXTURE0+H);let he=n.get(re);if(re.version!==he.__version||Z===!0){if(t.activeTexture(i.TEXTURE0+H),(typeof ImageBitmap<"u"&&T.image instanceof ImageBitmap)===!1){let ie=Je.getPrimaries(Je.workingColorSpace),Re=T.colorSpace===cs?null:Je.getPrimaries(T.colorSpace),qe=T.colorSpace===cs||ie===Re?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,qe)}t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment);let $=x(T.image,!1,s.maxTextureSize);$=Oe(T,$);let ae=r.convert(T.format,T.colorSpace),D=r.convert(T.type),j=E(T.internalFormat,ae,D,T.normalized,T.colorSpace,T.isVideoTexture);st(ne,T);let Y,le=T.mipmaps,se=T.isVideoTexture!==!0,oe=he.__version===void 0||Z===!0,Ae=re.dataReady,Ye=M(T,$);if(T.isDepthTexture)j=_(T.format===ls,T.type),oe&&(se?t.texStorage2D(i.TEXTURE_2D,1,j,$.width,$.height):t.texImage2D(i.TEXTURE_2D,0,j,$.width,$.height,0,ae,D,null));else if(T.isDataTexture)if(le.length>0){se&&oe&&t.texStorage2D(i.TEXTURE_2D,Ye,j,le[0].width,le[0].height);for(let ie=0,Re=le.length;ie<Re;ie++)Y=le[ie],se?Ae&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,ae,D,Y.data):t.texImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,ae,D,Y.data);T.generateMipmaps=!1}else se?(oe&&t.texStorage2D(i.TEXTURE_2D,Ye,j,$.width,$.height),Ae&&cn(T,$,ae,D)):t.texImage2D(i.TEXTURE_2D,0,j,$.width,$.height,0,ae,D,$.data);else if(T.isCompressedTexture)if(T.isCompressedArrayTexture){se&&oe&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ye,j,le[0].width,le[0].height,$.depth);for(let ie=0,Re=le.length;ie<Re;ie++)if(Y=le[ie],T.format!==zn)if(ae!==null)if(se){if(Ae)if(T.layerUpdates.size>0){let qe=Vf(Y.width,Y.height,T.format,T.type);for(let me of T.layerUpdates){let mt=Y.data.subarray(me*qe/Y.data.BYTES_PER_ELEMENT,(me+1)*qe/Y.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,me,Y.width,Y.height,1,ae,mt)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,$.depth,ae,Y.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,$.depth,0,Y.data,0,0);else Ee("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else se?Ae&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,$.depth,ae,D,Y.data):t.texImage3D(i.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,$.depth,0,ae,D,Y.data);T.layerUpdates.size>0&&T.clearLayerUpdates()}else{se&&oe&&t.texStorage2D(i.TEXTURE_2D,Ye,j,le[0].width,le[0].height);for(let ie=0,Re=le.length;ie<Re;ie++)Y=le[ie],T.format!==zn?ae!==null?se?Ae&&t.compressedTexSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,ae,Y.data):t.compressedTexImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,Y.data):Ee("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):se?Ae&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,ae,D,Y.data):t.texImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,ae,D,Y.data)}else if(T.isDataArrayTexture)if(se){if(oe&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ye,j,$.width,$.height,$.depth),Ae)if(T.layerUpdates.size>0){let ie=Vf($.width,$.height,T.format,T.type);for(let Re of T.layerUpdates){let qe=$.data.subarray(Re*ie/$.data.BYTES_PER_ELEMENT,(Re+1)*ie/$.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Re,$.width,$.height,1,ae,D,qe)}T.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,$.width,$.height,$.depth,ae,D,$.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,j,$.width,$.height,$.depth,0,ae,D,$.data);else if(T.isData3DTexture)se?(oe&&t.texStorage3D(i.TEXTURE_3D,Ye,j,$.width,$.height,$.depth),Ae&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,$.width,$.height,$.depth,ae,D,$.data)):t.texImage3D(i.TEXTURE_3D,0,j,$.width,$.height,$.depth,0,ae,D,$.data);else if(T.isFramebufferTexture){if(oe)if(se)t.texStorage2D(i.TEXTURE_2D,Ye,j,$.width,$.height);else{let ie=$.width,Re=$.height;for(let qe=0;qe<Ye;qe++)t.texImage2D(i.TEXTURE_2D,qe,j,ie,Re,0,ae,D,null),ie>>=1,Re>>=1}}else if(T.isHTMLTexture){if("texElementImage2D"in i){let ie=i.canvas;if(ie.hasAttribute("layoutsubtree")||ie.setAttribute("layoutsubtree","true"),$.parentNode!==ie){ie.appendChild($),h.add(T),ie.onpaint=Re=>{let qe=Re.changedElements;for(let me of h)qe.includes(me.image)&&(me.needsUpdate=!0)},ie.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,$);else{let qe=i.RGBA,me=i.RGBA,mt=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,qe,me,mt,$)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(le.length>0){if(se&&oe){let ie=He(le[0]);t.texStorage2D(i.TEXTURE_2D,Ye,j,ie.width,ie.height)}for(let ie=0,Re=le.length;ie<Re;ie++)Y=le[ie],se?Ae&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,ae,D,Y):t.texImage2D(i.TEXTURE_2D,ie,j,ae,D,Y);T.generateMipmaps=!1}else if(se){if(oe){let ie=He($);t.texStorage2D(i.TEXTURE_2D,Ye,j,ie.width,ie.height)}Ae&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ae,D,$)}else t.texImage2D(i.TEXTURE_2D,0,j,ae,D,$);S(T)&&T.mipmapsAutoUpdate===!0&&b(ne),he.__version=re.version,T.onUpdate&&T.onUpdate(T)}C.__version=T.version}function Dn(C,T,H){if(T.image.length!==6)return;let ne=xt(C,T),Z=T.source;t.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+H);let re=n.get(Z);if(Z.version!==re.__version||ne===!0){t.activeTexture(i.TEXTURE0+H);let he=Je.getPrimaries(Je.workingColorSpace),K=T.colorSpace===cs?null:Je.getPrimaries(T.colorSpace),$=T.colorSpace===cs||he===K?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,$);let ae=T.isCompressedTexture||T.image[0].isCompressedTexture,D=T.image[0]&&T.image[0].isDataTexture,j=[];for(let me=0;me<6;me++)!ae&&!D?j[me]=x(T.image[me],!0,s.maxCubemapSize):j[me]=D?T.image[me].image:T.image[me],j[me]=Oe(T,j[me]);let Y=j[0],le=r.convert(T.format,T.colorSpace),se=r.convert(T.type),oe=E(T.internalFormat,le,se,T.normalized,T.colorSpace),Ae=T.isVideoTexture!==!0,Ye=re.__version===void 0||ne===!0,ie=Z.dataReady,Re=M(T,Y);st(i.TEXTURE_CUBE_MAP,T);let qe;if(T.isDepthTexture){if(oe=_(T.format===ls,T.type),Ye)if(Ae)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,oe,Y.width,Y.height);else for(let me=0;me<6;me++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,Y.width,Y.height,0,le,se,null)}else if(ae){Ae&&Ye&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Re,oe,Y.width,Y.height);for(let me=0;me<6;me++){qe=j[me].mipmaps;for(let mt=0;mt<qe.length;mt++){let nn=qe[mt];T.format!==zn?le!==null?Ae?ie&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,mt,0,0,nn.width,nn.height,le,nn.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,mt,oe,nn.width,nn.height,0,nn.data):Ee("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,mt,0,0,nn.width,nn.height,le,se,nn.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,mt,oe,nn.width,nn.height,0,le,se,nn.data)}}}else{if(qe=T.mipmaps,Ae&&Ye){qe.length>0&&Re++;let me=He(j[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Re,oe,me.width,me.height)}for(let me=0;me<6;me++)if(D){Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,0,0,j[me].width,j[me].height,le,se,j[me].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,j[me].width,j[me].height,0,le,se,j[me].data);for(let mt=0;mt<qe.length;mt++){let _s=qe[mt].image[me].image;Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,mt+1,0,0,_s.width,_s.height,le,se,_s.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,mt+1,oe,_s.width,_s.height,0,le,se,_s.data)}}else{Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,0,0,le,se,j[me]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,le,se,j[me]);for(let mt=0;mt<qe.length;mt++){let nn=qe[mt];Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,mt+1,0,0,le,se,nn.image[me]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,mt+1,oe,le,se,nn.image[me])}}}S(T)&&T.mipmapsAutoUpdate===!0&&b(i.TEXTURE_CUBE_MAP),re.__version=Z.version,T.onUpdate&&T.onUpdate(T)}C.__version=T.version}function It(C,T,H,ne,Z,re){let he=r.convert(H.format,H.colorSpace),K=r.convert(H.type),$=E(H.internalFormat,he,K,H.normalized,H.colorSpace),ae=n.get(T),D=n.get(H);if(D.__renderTarget=T,!ae.__hasExternalTextures){let j=Math.max(1,T.width>>re),Y=Math.max(1,T.height>>re);Z===i.TEXTURE_3D||Z===i.TEXTURE_2D_ARRAY?t.texImage3D(Z,re,$,j,Y,T.depth,0,he,K,null):t.texImage2D(Z,re,$,j,Y,0,he,K,null)}t.bindFramebuffer(i.FRAMEBUFFER,C),fe(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ne,Z,D.__webglTexture,0,Ct(T)):(Z===i.TEXTURE_2D||Z>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Z<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ne,Z,D.__webglTexture,re),t.bindFramebuffer(i.FRAMEBUFFER,null)}function Mi(C,T,H){if(i.bindRenderbuffer(i.RENDERBUFFER,C),T.depthBuffer){let ne=T.depthTexture,Z=ne&&ne.isDepthTexture?ne.type:null,re=_(T.stencilBuffer,Z),he=T.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;fe(T)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,Ct(T),re,T.width,T.height):H?i.renderbufferStorageMultisample(i.RENDERBUFFER,Ct(T),re,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,re,T.width,T.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,he,i.RENDERBUFFER,C)}else{let ne=T.textures;for(let Z=0;Z<ne.length;Z++){let re=ne[Z],he=r.convert(re.format,re.colorSpace),K=r.convert(re.type),$=E(re.internalFormat,he,K,re.normalized,re.colorSpace);fe(T)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,Ct(T),$,T.width,T.height):H?i.renderbufferStorageMultisample(i.RENDERBUFFER,Ct(T),$,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,$,T.width,T.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function tn(C,T,H){let ne=T.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,C),!(T.depthTexture&&T.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Z=n.get(T.depthTexture);Z.__renderTarget=T;let re=ne?T.depthTexture.image[0]:T.depthTexture.image;(!Z.__webglTexture||re.width!==T.width||re.height!==T.height)&&(re.width=T.width,re.height=T.height,T.depthTexture.needsUpdate=!0),ne?pe(T.depthTexture,0):ue(T.depthTexture,0);let he=Z.__webglTexture,K=Ct(T),$=ne?i.TEXTURE_CUBE_MAP_POSITIVE_X+H:i.TEXTURE_2D,ae=T.depthTexture.format===ls?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(T.depthTexture.format===ji)fe(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ae,$,he,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ae,$,he,0);else if(T.depthTexture.format===ls)fe(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ae,$,he,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ae,$,he,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function jn(C){let T=n.get(C),H=C.isWebGLCubeRenderTarget===!0;if(T.__boundDepthTexture!==C.depthTexture){let ne=C.depthTexture;if(T.__depthDisposeCallback&&T.__depthDisposeCallback(),ne){let Z=()=>{delete T.__boundDepthTexture,delete T.__depthDisposeCallback,ne.removeEventListener("dispose",Z)};ne.addEventListener("dispose",Z),T.__depthDisposeCallback=Z}T.__boundDepthTexture=ne}if(C.depthTexture&&!T.__autoAllocateDepthBuffer)if(H)for(let ne=0;ne<6;ne++)tn(T.__webglFramebuffer[ne],C,ne);else C.texture.mipmaps.length>0?tn(T.__webglFramebuffer[0],C,0):tn(T.__webglFramebuffer,C,0);else if(H){T.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[ne]),T.__webglDepthbuffer[ne]===void 0)T.__webglDepthbuffer[ne]=i.createRenderbuffer(),Mi(T.__webglDepthbuffer[ne],C,!1);else{let Z=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,re=T.__webglDepthbuffer[ne];i.bindRenderbuffer(i.RENDERBUFFER,re),i.framebufferRenderbuffer(i.FRAMEBUFFER,Z,i.RENDERBUFFER,re)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer),T.__webglDepthbuffer===void 0)T.__webglDepthbuffer=i.createRenderbuffer(),Mi(T.__webglDepthbuffer,C,!1);else{let Z=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,re=T.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,re),i.framebufferRenderbuffer(i.FRAMEBUFFER,Z,i.RENDERBUFFER,re)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function Zn(C,T,H){let ne=n.get(C);T!==void 0&&It(ne.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),H!==void 0&&jn(C)}function Qn(C){let T=C.texture,H=n.get(C),ne=n.get(T);C.addEventListener("dispose",I),O(C);let Z=C.textures,re=C.isWebGLCubeRenderTarget===!0,he=Z.length>1;if(he||(ne.__webglTexture===void 0&&(ne.__webglTexture=i.createTexture()),ne.__version=T.version,o.memory.textures++),re){H.__webglFramebuffer=[];for(let K=0;K<6;K++)if(T.mipmaps.length>0){H.__webglFramebuffer[K]=[];for(let $=0;$<T.mipmaps.length;$++)H.__webglFramebuffer[K][$]=i.createFramebuffer()}else H.__webglFramebuffer[K]=i.createFramebuffer()}else{if(T.mipmaps.length>0){H.__webglFramebuffer=[];for(let K=0;K<T.mipmaps.length;K++)H.__webglFramebuffer[K]=i.createFramebuffer()}else H.__webglFramebuffer=i.createFramebuffer();if(he)for(let K=0,$=Z.length;K<$;K++){let ae=n.get(Z[K]);ae.__webglTexture===void 0&&(ae.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&fe(C)===!1){H.__webglMultisampledFramebuffer=i.createFramebuffer(),H.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,H.__webglMultisampledFramebuffer);for(let K=0;K<Z.length;K++){let $=Z[K];H.__webglColorRenderbuffer[K]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,H.__webglColorRenderbuffer[K]);let ae=r.convert($.format,$.colorSpace),D=r.convert($.type),j=E($.internalFormat,ae,D,$.normalized,$.colorSpace,C.isXRRenderTarget===!0),Y=Ct(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,Y,j,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+K,i.RENDERBUFFER,H.__webglColorRenderbuffer[K])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(H.__webglDepthRenderbuffer=i.createRenderbuffer(),Mi(H.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(re){t.bindTexture(i.TEXTURE_CUBE_MAP,ne.__webglTexture),st(i.TEXTURE_CUBE_MAP,T);for(let K=0;K<6;K++)if(T.mipmaps.length>0)for(let $=0;$<T.mipmaps.length;$++)It(H.__webglFramebuffer[K][$],C,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,$);else It(H.__webglFramebuffer[K],C,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,0);S(T)?b(i.TEXTURE_CUBE_MAP):T.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}else if(he){for(let K=0,$=Z.length;K<$;K++){let ae=Z[K],D=n.get(ae),j=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(j=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(j,D.__webglTexture),st(j,ae),It(H.__webglFramebuffer,C,ae,i.COLOR_ATTACHMENT0+K,j,0),S(ae)&&b(j)}t.unbindTexture()}else{let K=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(K=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(K,ne.__webglTexture),st(K,T),T.mipmaps.length>0)for(let $=0;$<T.mipmaps.length;$++)It(H.__webglFramebuffer[$],C,T,i.COLOR_ATTACHMENT0,K,$);else It(H.__webglFramebuffer,C,T,i.COLOR_ATTACHMENT0,K,0);S(T)?b(K):T.mipmaps.length>0&&i.texParameteri(K,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&jn(C)}function U(C){let T=C.textures;for(let H=0,ne=T.length;H<ne;H++){let Z=T[H];if(S(Z)&&Z.mipmapsAutoUpdate===!0){let re=w(C),he=n.get(Z).__webglTexture;t.bindTexture(re,he),b(re),t.unbindTexture()}}}let ei=[];function Rt(C){if(C.samples>0){if(fe(C)===!1){let T=C.textures,H=C.width,ne=C.height,Z=i.COLOR_BUFFER_BIT,re=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,he=n.get(C),K=T.length>1;if(K)for(let ae=0;ae<T.length;ae++)t.bindFramebuffer(i.FRAMEBUFFER,he.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,he.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,he.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglFramebuffer);for(let ae=0;ae<T.length;ae++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(Z|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(Z|=i.STENCIL_BUFFER_BIT)),K){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,he.__webglColorRenderbuffer[ae]);let D=n.get(T[ae]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,D,0)}i.blitFramebuffer(0,0,H,ne,0,0,H,ne,Z,i.NEAREST),l===!0&&(ei.length=0,ei.push(i.COLOR_ATTACHMENT0+ae),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&ei.push(re),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,ei))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),K)for(let ae=0;ae<T.length;ae++){t.bindFramebuffer(i.FRAMEBUFFER,he.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.RENDERBUFFER,he.__webglColorRenderbuffer[ae]);let D=n.get(T[ae]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,he.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.TEXTURE_2D,D,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let T=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[T])}}}function Ct(C){return Math.min(s.maxSamples,C.samples)}function fe(C){let T=n.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&T.__useRenderToTexture!==!1}function Yt(C){let T=o.render.frame;u.get(C)!==T&&(u.set(C,T),C.update())}function Oe(C,T){let H=C.colorSpace,ne=C.format,Z=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||H!==Pn&&H!==cs&&(Je.getTransfer(H)===dt?(ne!==zn||Z!==Sn)&&Ee("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):ke("WebGLTextures: Unsupported texture color space:",H)),T}function He(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=Ue,this.resetTextureUnits=Q,this.getTextureUnits=ee,this.setTextureUnits=xe,this.setTexture2D=ue,this.setTexture2DArray=_e,this.setTexture3D=Ce,this.setTextureCube=pe,this.rebindTextures=Zn,this.setupRenderTarget=Qn,this.updateRenderTargetMipmap=U,this.updateMultisampleRenderTarget=Rt,this.setupDepthRenderbuffer=jn,this.setupFrameBufferTexture=It,this.useMultisampledRTT=fe,this.dispose=B}function xR(i,e){function t(n,s=cs){let r,o=Je.getTransfer(s);if(n===Sn)return i.UNSIGNED_BYTE;if(n===Hc)return i.UNSIGNED_SHORT_4_4_4_4;if(n===Vc)return i.UNSIGNED_SHORT_5_5_5_1;if(n===Tf)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===Ef)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===wf)return i.BYTE;if(n===Mf)return i.SHORT;if(n===wo)return i.UNSIGNED_SHORT;if(n===zc)return i.INT;if(n===_i)return i.UNSIGNED_INT;if(n===qn)return i.FLOAT;if(n===xi)return i.HALF_FLOAT;if(n===Af)return i.ALPHA;if(n===Rf)return i.RGB;if(n===zn)return i.RGBA;if(n===ji)return i.DEPTH_COMPONENT;if(n===ls)return i.DEPTH_STENCIL;if(n===Gc)return i.RED;if(n===Wc)return i.RED_INTEGER;if(n===Ns)return i.RG;if(n===Xc)return i.RG_INTEGER;if(n===qc)return i.RGBA_INTEGER;if(n===Ya||n===Ka||n===$a||n===Ja)if(o===dt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===Ya)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===Ka)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===$a)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===Ja)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===Ya)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===Ka)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===$a)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===Ja)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Yc||n===Kc||n===$c||n===Jc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===Yc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Kc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===$c)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Jc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===jc||n===Zc||n===Qc||n===eu||n===tu||n===ja||n===nu)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===jc||n===Zc)return o===dt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===Qc)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===eu)return r.COMPRESSED_R11_EAC;if(n===tu)return r.COMPRESSED_SIGNED_R11_EAC;if(n===ja)return r.COMPRESSED_RG11_EAC;if(n===nu)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===iu||n===su||n===ru||n===ou||n===au||n===lu||n===cu||n===uu||n===hu||n===du||n===fu||n===pu||n===mu||n===gu)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===iu)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===su)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===ru)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===ou)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===au)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===lu)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===cu)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===uu)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===hu)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===du)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===fu)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===pu)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===mu)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===gu)return o===dt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===yu||n===_u||n===xu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===yu)return o===dt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===_u)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===xu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===vu||n===bu||n===Za||n===Su)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===vu)return r.COMPRESSED_RED_RGTC1_EXT;if(n===bu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Za)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Su)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===xr?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var vR=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,bR=`
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

}`,jf=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new Oa(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new si({vertexShader:vR,fragmentShader:bR,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new dn(new Da(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Zf=class extends yi{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,h=null,d=null,f=null,m=null,v=typeof XRWebGLBinding<"u",g=new jf,y={},x=t.getContextAttributes(),S=null,b=null,w=[],E=[],_=new be,M=null,O=null,R=new $t;R.viewport=new lt;let P=new $t;P.viewport=new lt;let I=[R,P],k=new kc,N=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let ue=w[J];return ue===void 0&&(ue=new oo,w[J]=ue),ue.getTargetRaySpace()},this.getControllerGrip=function(J){let ue=w[J];return ue===void 0&&(ue=new oo,w[J]=ue),ue.getGripSpace()},this.getHand=function(J){let ue=w[J];return ue===void 0&&(ue=new oo,w[J]=ue),ue.getHandSpace()};function G(J){let ue=E.indexOf(J.inputSource);if(ue===-1)return;let _e=w[ue];_e!==void 0&&(_e.update(J.inputSource,J.frame,c||o),_e.dispatchEvent({type:J.type,data:J.inputSource}))}function W(){s.removeEventListener("select",G),s.removeEventListener("selectstart",G),s.removeEventListener("selectend",G),s.removeEventListener("squeeze",G),s.removeEventListener("squeezestart",G),s.removeEventListener("squeezeend",G),s.removeEventListener("end",W),s.removeEventListener("inputsourceschange",te);for(let J=0;J<w.length;J++){let ue=E[J];ue!==null&&(E[J]=null,w[J].disconnect(ue))}N=null,B=null,g.reset();for(let J in y)delete y[J];if(e.setRenderTarget(S),f=null,d=null,h=null,s=null,b=null,Ue.stop(),n.isPresenting=!1,e.setPixelRatio(M),e.setSize(_.width,_.height,!1),O!==null){let J=O.camera;J.fov=O.fov,J.zoom=O.zoom,J.updateProjectionMatrix(),O=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){r=J,n.isPresenting===!0&&Ee("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){a=J,n.isPresenting===!0&&Ee("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(J){c=J},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return h===null&&v&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(J){if(s=J,s!==null){if(S=e.getRenderTarget(),s.addEventListener("select",G),s.addEventListener("selectstart",G),s.addEventListener("selectend",G),s.addEventListener("squeeze",G),s.addEventListener("squeezestart",G),s.addEventListener("squeezeend",G),s.addEventListener("end",W),s.addEventListener("inputsourceschange",te),x.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(_),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let _e=null,Ce=null,pe=null;x.depth&&(pe=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,_e=x.stencil?ls:ji,Ce=x.stencil?xr:_i);let ze={colorFormat:t.RGBA8,depthFormat:pe,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(ze),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),b=new In(d.textureWidth,d.textureHeight,{format:zn,type:Sn,depthTexture:new ts(d.textureWidth,d.textureHeight,Ce,void 0,void 0,void 0,void 0,void 0,void 0,_e),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let _e={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,_e),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),b=new In(f.framebufferWidth,f.framebufferHeight,{format:zn,type:Sn,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}b.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),Ue.setContext(s),Ue.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function te(J){for(let ue=0;ue<J.removed.length;ue++){let _e=J.removed[ue],Ce=E.indexOf(_e);Ce>=0&&(E[Ce]=null,w[Ce].disconnect(_e))}for(let ue=0;ue<J.added.length;ue++){let _e=J.added[ue],Ce=E.indexOf(_e);if(Ce===-1){for(let ze=0;ze<w.length;ze++)if(ze>=E.length){E.push(_e),Ce=ze;break}else if(E[ze]===null){E[ze]=_e,Ce=ze;break}if(Ce===-1)break}let pe=w[Ce];pe&&pe.connect(_e)}}function q(J,ue){ue===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(ue.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(s===null)return;let ue=J.near,_e=J.far;g.texture!==null&&(g.depthNear>0&&(ue=g.depthNear),g.depthFar>0&&(_e=g.depthFar)),k.near=P.near=R.near=ue,k.far=P.far=R.far=_e,(N!==k.near||B!==k.far)&&(s.updateRenderState({depthNear:k.near,depthFar:k.far}),N=k.near,B=k.far),k.layers.mask=J.layers.mask|6,R.layers.mask=k.layers.mask&-5,P.layers.mask=k.layers.mask&-3;let Ce=J.parent,pe=k.cameras;q(k,Ce);for(let ze=0;ze<pe.length;ze++)q(pe[ze],Ce);k.projectionMatrix.copy(R.projectionMatrix),k.projectionMatrixInverse.copy(R.projectionMatrixInverse),O===null&&J.isPerspectiveCamera&&(O={camera:J,fov:J.fov,zoom:J.zoom}),Q(J,k,Ce)};function Q(J,ue,_e){_e===null?J.matrix.copy(ue.matrixWorld):(J.matrix.copy(_e.matrixWorld),J.matrix.invert(),J.matrix.multiply(ue.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(ue.projectionMatrix),J.projectionMatrixInverse.copy(ue.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=dr*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return k},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(J){l=J,d!==null&&(d.fixedFoveation=J),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=J)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(k)},this.getCameraTexture=function(J){return y[J]};let ee=null;function xe(J,ue){if(u=ue.getViewerPose(c||o),m=ue,u!==null){let _e=u.views;f!==null&&(e.setRenderTargetFramebuffer(b,f.framebuffer),e.setRenderTarget(b));let Ce=!1;_e.length!==k.cameras.length&&(k.cameras.length=0,Ce=!0);for(let Ne=0;Ne<_e.length;Ne++){let st=_e[Ne],xt=null;if(f!==null)xt=f.getViewport(st);else{let cn=h.getViewSubImage(d,st);xt=cn.viewport,Ne===0&&(e.setRenderTargetTextures(b,cn.colorTexture,cn.depthStencilTexture),e.setRenderTarget(b))}let Qe=I[Ne];Qe===void 0&&(Qe=new $t,Qe.layers.enable(Ne),Qe.viewport=new lt,I[Ne]=Qe),Qe.matrix.fromArray(st.transform.matrix),Qe.matrix.decompose(Qe.position,Qe.quaternion,Qe.scale),Qe.projectionMatrix.fromArray(st.projectionMatrix),Qe.projectionMatrixInverse.copy(Qe.projectionMatrix).invert(),Qe.viewport.set(xt.x,xt.y,xt.width,xt.height),Ne===0&&(k.matrix.copy(Qe.matrix),k.matrix.decompose(k.position,k.quaternion,k.scale)),Ce===!0&&k.cameras.push(Qe)}let pe=s.enabledFeatures;if(pe&&pe.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&v){h=n.getBinding();let Ne=h.getDepthInformation(_e[0]);Ne&&Ne.isValid&&Ne.texture&&g.init(Ne,s.renderState)}if(pe&&pe.includes("camera-access")&&v){e.state.unbindTexture(),h=n.getBinding();for(let Ne=0;Ne<_e.length;Ne++){let st=_e[Ne].camera;if(st){let xt=y[st];xt||(xt=new Oa,y[st]=xt);let Qe=h.getCameraImage(st);xt.sourceTexture=Qe}}}}for(let _e=0;_e<w.length;_e++){let Ce=E[_e],pe=w[_e];Ce!==null&&pe!==void 0&&pe.update(Ce,ue,c||o)}ee&&ee(J,ue),ue.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:ue}),m=null}let Ue=new k_;Ue.setAnimationLoop(xe),this.setAnimationLoop=function(J){ee=J},this.dispose=function(){}}},SR=new Te,q_=new Be;q_.set(-1,0,0,0,1,0,0,0,1);function wR(i,e){function t(g,y){g.matrixAutoUpdate===!0&&g.updateMatrix(),y.value.copy(g.matrix)}function n(g,y){y.color.getRGB(g.fogColor.value,Bf(i)),y.isFog?(g.fogNear.value=y.near,g.fogFar.value=y.far):y.isFogExp2&&(g.fogDensity.value=y.density)}function s(g,y,x,S,b){y.isNodeMaterial?y.uniformsNeedUpdate=!1:y.isMeshBasicMaterial?r(g,y):y.isMeshLambertMaterial?(r(g,y),y.envMap&&(g.envMapIntensity.value=y.envMapIntensity)):y.isMeshToonMaterial?(r(g,y),h(g,y)):y.isMeshPhongMaterial?(r(g,y),u(g,y),y.envMap&&(g.envMapIntensity.value=y.envMapIntensity)):y.isMeshStandardMaterial?(r(g,y),d(g,y),y.isMeshPhysicalMaterial&&f(g,y,b)):y.isMeshMatcapMaterial?(r(g,y),m(g,y)):y.isMeshDepthMaterial?r(g,y):y.isMeshDistanceMaterial?(r(g,y),v(g,y)):y.isMeshNormalMaterial?r(g,y):y.isLineBasicMaterial?(o(g,y),y.isLineDashedMaterial&&a(g,y)):y.isPointsMaterial?l(g,y,x,S):y.isSpriteMaterial?c(g,y):y.isShadowMaterial?(g.color.value.copy(y.color),g.opacity.value=y.opacity):y.isShaderMaterial&&(y.uniformsNeedUpdate=!1)}function r(g,y){g.opacity.value=y.opacity,y.color&&g.diffuse.value.copy(y.color),y.emissive&&g.emissive.value.copy(y.emissive).multiplyScalar(y.emissiveIntensity),y.map&&(g.map.value=y.map,t(y.map,g.mapTransform)),y.alphaMap&&(g.alphaMap.value=y.alphaMap,t(y.alphaMap,g.alphaMapTransform)),y.bumpMap&&(g.bumpMap.value=y.bumpMap,t(y.bumpMap,g.bumpMapTransform),g.bumpScale.value=y.bumpScale,y.side===jt&&(g.bumpScale.value*=-1)),y.normalMap&&(g.normalMap.value=y.normalMap,t(y.normalMap,g.normalMapTransform),g.normalScale.value.copy(y.normalScale),y.side===jt&&g.normalScale.value.negate()),y.displacementMap&&(g.displacementMap.value=y.displacementMap,t(y.displacementMap,g.displacementMapTransform),g.displacementScale.value=y.displacementScale,g.displacementBias.value=y.displacementBias),y.emissiveMap&&(g.emissiveMap.value=y.emissiveMap,t(y.emissiveMap,g.emissiveMapTransform)),y.specularMap&&(g.specularMap.value=y.specularMap,t(y.specularMap,g.specularMapTransform)),y.alphaTest>0&&(g.alphaTest.value=y.alphaTest);let x=e.get(y),S=x.envMap,b=x.envMapRotation;S&&(g.envMap.value=S,g.envMapRotation.value.setFromMatrix4(SR.makeRotationFromEuler(b)).transpose(),S.isCubeTexture&&S.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(q_),g.reflectivity.value=y.reflectivity,g.ior.value=y.ior,g.refractionRatio.value=y.refractionRatio),y.lightMap&&(g.lightMap.value=y.lightMap,g.lightMapIntensity.value=y.lightMapIntensity,t(y.lightMap,g.lightMapTransform)),y.aoMap&&(g.aoMap.value=y.aoMap,g.aoMapIntensity.value=y.aoMapIntensity,t(y.aoMap,g.aoMapTransform))}function o(g,y){g.diffuse.value.copy(y.color),g.opacity.value=y.opacity,y.map&&(g.map.value=y.map,t(y.map,g.mapTransform))}function a(g,y){g.dashSize.value=y.dashSize,g.totalSize.value=y.dashSize+y.gapSize,g.scale.value=y.scale}function l(g,y,x,S){g.diffuse.value.copy(y.color),g.opacity.value=y.opacity,g.size.value=y.size*x,g.scale.value=S*.5,y.map&&(g.map.value=y.map,t(y.map,g.uvTransform)),y.alphaMap&&(g.alphaMap.value=y.alphaMap,t(y.alphaMap,g.alphaMapTransform)),y.alphaTest>0&&(g.alphaTest.value=y.alphaTest)}function c(g,y){g.diffuse.value.copy(y.color),g.opacity.value=y.opacity,g.rotation.value=y.rotation,y.map&&(g.map.value=y.map,t(y.map,g.mapTransform)),y.alphaMap&&(g.alphaMap.value=y.alphaMap,t(y.alphaMap,g.alphaMapTransform)),y.alphaTest>0&&(g.alphaTest.value=y.alphaTest)}function u(g,y){g.specular.value.copy(y.specular),g.shininess.value=Math.max(y.shininess,1e-4)}function h(g,y){y.gradientMap&&(g.gradientMap.value=y.gradientMap)}function d(g,y){g.metalness.value=y.metalness,y.metalnessMap&&(g.metalnessMap.value=y.metalnessMap,t(y.metalnessMap,g.metalnessMapTransform)),g.roughness.value=y.roughness,y.roughnessMap&&(g.roughnessMap.value=y.roughnessMap,t(y.roughnessMap,g.roughnessMapTransform)),y.envMap&&(g.envMapIntensity.value=y.envMapIntensity)}function f(g,y,x){g.ior.value=y.ior,y.diffuseRoughness>0&&(g.diffuseRoughness.value=y.diffuseRoughness,y.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=y.diffuseRoughnessMap,t(y.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),y.sheen>0&&(g.sheenColor.value.copy(y.sheenColor).multiplyScalar(y.sheen),g.sheenRoughness.value=y.sheenRoughness,y.sheenColorMap&&(g.sheenColorMap.value=y.sheenColorMap,t(y.sheenColorMap,g.sheenColorMapTransform)),y.sheenRoughnessMap&&(g.sheenRoughnessMap.value=y.sheenRoughnessMap,t(y.sheenRoughnessMap,g.sheenRoughnessMapTransform))),y.clearcoat>0&&(g.clearcoat.value=y.clearcoat,g.clearcoatRoughness.value=y.clearcoatRoughness,y.clearcoatMap&&(g.clearcoatMap.value=y.clearcoatMap,t(y.clearcoatMap,g.clearcoatMapTransform)),y.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=y.clearcoatRoughnessMap,t(y.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),y.clearcoatNormalMap&&(g.clearcoatNormalMap.value=y.clearcoatNormalMap,t(y.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(y.clearcoatNormalScale),y.side===jt&&g.clearcoatNormalScale.value.negate())),y.dispersion>0&&(g.dispersion.value=y.dispersion),y.retroreflectivity>0&&(g.retroreflectivity.value=y.retroreflectivity),y.iridescence>0&&(g.iridescence.value=y.iridescence,g.iridescenceIOR.value=y.iridescenceIOR,g.iridescenceThicknessMinimum.value=y.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=y.iridescenceThicknessMaximum,y.iridescenceMap&&(g.iridescenceMap.value=y.iridescenceMap,t(y.iridescenceMap,g.iridescenceMapTransform)),y.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=y.iridescenceThicknessMap,t(y.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),y.transmission>0&&(g.transmission.value=y.transmission,g.transmissionSamplerMap.value=x.texture,g.transmissionSamplerSize.value.set(x.width,x.height),y.transmissionMap&&(g.transmissionMap.value=y.transmissionMap,t(y.transmissionMap,g.transmissionMapTransform)),g.thickness.value=y.thickness,y.thicknessMap&&(g.thicknessMap.value=y.thicknessMap,t(y.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=y.attenuationDistance,g.attenuationColor.value.copy(y.attenuationColor)),y.anisotropy>0&&(g.anisotropyVector.value.set(y.anisotropy*Math.cos(y.anisotropyRotation),y.anisotropy*Math.sin(y.anisotropyRotation)),y.anisotropyMap&&(g.anisotropyMap.value=y.anisotropyMap,t(y.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=y.specularIntensity,g.specularColor.value.copy(y.specularColor),y.specularColorMap&&(g.specularColorMap.value=y.specularColorMap,t(y.specularColorMap,g.specularColorMapTransform)),y.specularIntensityMap&&(g.specularIntensityMap.value=y.specularIntensityMap,t(y.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,y){y.matcap&&(g.matcap.value=y.matcap)}function v(g,y){let x=e.get(y).light;g.referencePosition.value.setFromMatrixPosition(x.matrixWorld),g.nearDistance.value=x.shadow.camera.near,g.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function MR(i,e,t,n){let s={},r={};function o(x,S){let b=S.program;n.uniformBlockBinding(x,b,s[x.id])}function a(x,S){let b=s[x.id];b===void 0&&(m(x),b=l(x),s[x.id]=b,x.addEventListener("dispose",g));let w=S.program;n.updateUBOMapping(x,w);let E=e.render.frame;r[x.id]!==E&&(c(x),r[x.id]=E)}function l(x){let S=i.createBuffer(),b=x.__size,w=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,S),i.bufferData(i.UNIFORM_BUFFER,b,w),i.bindBuffer(i.UNIFORM_BUFFER,null),S}function c(x){let S=s[x.id],b=x.uniforms,w=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,S);for(let E=0,_=b.length;E<_;E++){let M=b[E];if(Array.isArray(M))for(let O=0,R=M.length;O<R;O++)u(M[O],E,O,w);else u(M,E,0,w)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function u(x,S,b,w){if(d(x,S,b,w)===!0){let E=x.__offset,_=x.value;if(Array.isArray(_)){let M=0;for(let O=0;O<_.length;O++){let R=_[O],P=v(R,!0);h(R,x.__data,M),M+=P.storage/Float32Array.BYTES_PER_ELEMENT}}else h(_,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,E,x.__data)}}function h(x,S,b){typeof x=="number"||typeof x=="boolean"?S[b]=x:x.isMatrix3?(S[b]=x.elements[0],S[b+1]=x.elements[1],S[b+2]=x.elements[2],S[b+3]=0,S[b+4]=x.elements[3],S[b+5]=x.elements[4],S[b+6]=x.elements[5],S[b+7]=0,S[b+8]=x.elements[6],S[b+9]=x.elements[7],S[b+10]=x.elements[8],S[b+11]=0):ArrayBuffer.isView(x)?S.set(x.subarray(0,S.length-b),b):x.toArray(S,b)}function d(x,S,b,w){let E=x.value,_=S+"_"+b;if(Array.isArray(E)){w[_]===void 0&&(w[_]=[]);let M=w[_],O=!1;for(let R=0;R<E.length;R++)f(E[R],M,R)===!0&&(O=!0);return O}return f(E,w,_)}function f(x,S,b){if(S[b]===void 0)return typeof x=="number"||typeof x=="boolean"?S[b]=x:ArrayBuffer.isView(x)?S[b]=x.slice():S[b]=x.clone(),!0;{let w=S[b];if(typeof x=="number"||typeof x=="boolean"){if(w!==x)return S[b]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(w.equals(x)===!1)return w.copy(x),!0}}return!1}function m(x){let S=x.uniforms,b=0,w=16;for(let _=0,M=S.length;_<M;_++){let O=Array.isArray(S[_])?S[_]:[S[_]];for(let R=0,P=O.length;R<P;R++){let I=O[R],k=Array.isArray(I.value)?I.value:[I.value],N=Array.isArray(S[_])||Array.isArray(I.value),B=b;for(let W=0,te=k.length;W<te;W++){let q=k[W],Q=v(q,N),ee=b%w,xe=ee%Q.boundary,Ue=ee+xe;b+=xe,Ue!==0&&w-Ue<Q.storage&&(b+=w-Ue),W===0&&(B=b),b+=Q.storage}let G=I.type==="int"?Int32Array:I.type==="uint"?Uint32Array:Float32Array;I.__data=new G((b-B)/Float32Array.BYTES_PER_ELEMENT),I.__offset=B}}let E=b%w;return E>0&&(b+=w-E),x.__size=b,x.__cache={},this}function v(x,S){let b={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(b.boundary=4,b.storage=4):x.isVector2?(b.boundary=8,b.storage=8):x.isVector3||x.isColor?(b.boundary=16,b.storage=12):x.isVector4?(b.boundary=16,b.storage=16):x.isMatrix3?(b.boundary=16,b.storage=48):x.isMatrix4?(b.boundary=16,b.storage=64):x.isTexture?Ee("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(b.boundary=16,b.storage=x.byteLength):Ee("WebGLRenderer: Unsupported uniform value type.",x),S===!0&&(b.boundary=16,b.storage=Math.ceil(b.storage/16)*16),b}function g(x){let S=x.target;S.removeEventListener("dispose",g),i.deleteBuffer(s[S.id]),delete s[S.id],delete r[S.id]}function y(){for(let x in s)i.deleteBuffer(s[x]);s={},r={}}return{bind:o,update:a,dispose:y}}var TR=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Li=null;function ER(){return Li===null&&(Li=new Rs(TR,16,16,Ns,xi),Li.name="DFG_LUT",Li.minFilter=Jt,Li.magFilter=Jt,Li.wrapS=ni,Li.wrapT=ni,Li.generateMipmaps=!1,Li.needsUpdate=!0),Li}var Ru=class{constructor(e={}){let{canvas:t=a_(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:f=Sn}=e;this.isWebGLRenderer=!0;let m;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=n.getContextAttributes().alpha}else m=o;let v=f,g=new Set([qc,Xc,Wc]),y=new Set([Sn,_i,wo,xr,Hc,Vc]),x=new Uint32Array(4),S=new Int32Array(4),b={textures:[],min:[],max:[],resolution:[]},w=null,E=null,_=[],M=[],O=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Pi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let R=this,P=!1,I=null,k=null,N=null,B=null;this._outputColorSpace=Kt;let G=0,W=0,te=null,q=-1,Q=null,ee=new lt,xe=new lt,Ue=null,J=new De(0),ue=0,_e=t.width,Ce=t.height,pe=1,ze=null,Ft=null,Ne=new lt(0,0,_e,Ce),st=new lt(0,0,_e,Ce),xt=!1,Qe=new Cs,cn=new wc,qt=!1,Dn=!1,It=new Te,Mi=new L,tn=new lt,jn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Zn=!1;function Qn(){return te===null?pe:1}let U=n;function ei(A,F){return t.getContext(A,F)}let Rt,Ct,fe,Yt,Oe,He,C,T,H,ne,Z,re,he,K,$,ae,D,j,Y,le,se,oe,Ae;try{let A={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Re,!1),t.addEventListener("webglcontextrestored",qe,!1),t.addEventListener("webglcontextcreationerror",me,!1),U===null){let F="webgl2";if(U=ei(F,A),U===null)throw ei(F)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Ye()}catch(A){throw t.removeEventListener("webglcontextlost",Re,!1),t.removeEventListener("webglcontextrestored",qe,!1),t.removeEventListener("webglcontextcreationerror",me,!1),ke("WebGLRenderer: "+A.message),A}function Ye(){Rt=new FA(U),Rt.init(),se=new xR(U,Rt),Ct=new EA(U,Rt,e,se),fe=new yR(U,Rt),Ct.reversedDepthBuffer&&d&&fe.buffers.depth.setReversed(!0),k=U.createFramebuffer(),N=U.createFramebuffer(),B=U.createFramebuffer(),Yt=new zA(U),Oe=new iR,He=new _R(U,Rt,fe,Oe,Ct,se,Yt),C=new kA(R),T=new VM(U),oe=new MA(U,T),H=new UA(U,T,Yt,oe),ne=new VA(U,H,T,oe,Yt),j=new HA(U,Ct,He),$=new AA(Oe),Z=new nR(R,C,Rt,Ct,oe,$),re=new wR(R,Oe),he=new rR,K=new hR(Rt),D=new wA(R,C,fe,ne,m,l),ae=new gR(R,ne,Ct),Ae=new MR(U,Yt,Ct,fe),Y=new TA(U,Rt,Yt),le=new BA(U,Rt,Yt),Yt.programs=Z.programs,R.capabilities=Ct,R.extensions=Rt,R.properties=Oe,R.renderLists=he,R.shadowMap=ae,R.state=fe,R.info=Yt}v!==Sn&&(O=new WA(v,t.width,t.height,a,s,r));let ie=new Zf(R,U);this.xr=ie,this.getContext=function(){return U},this.getContextAttributes=function(){return U.getContextAttributes()},this.forceContextLoss=function(){let A=Rt.get("WEBGL_lose_context");A&&A.loseContext()},this.forceContextRestore=function(){let A=Rt.get("WEBGL_lose_context");A&&A.restoreContext()},this.getPixelRatio=function(){return pe},this.setPixelRatio=function(A){A!==void 0&&(pe=A,this.setSize(_e,Ce,!1))},this.getSize=function(A){return A.set(_e,Ce)},this.setSize=function(A,F,X=!0){if(ie.isPresenting){Ee("WebGLRenderer: Can't change size while VR device is presenting.");return}_e=A,Ce=F,t.width=Math.floor(A*pe),t.height=Math.floor(F*pe),X===!0&&(t.style.width=A+"px",t.style.height=F+"px"),O!==null&&O.setSize(t.width,t.height),this.setViewport(0,0,A,F)},this.getDrawingBufferSize=function(A){return A.set(_e*pe,Ce*pe).floor()},this.setDrawingBufferSize=function(A,F,X){_e=A,Ce=F,pe=X,t.width=Math.floor(A*X),t.height=Math.floor(F*X),this.setViewport(0,0,A,F)},this.setEffects=function(A){if(v===Sn){ke("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(A){for(let F=0;F<A.length;F++)if(A[F].isOutputPass===!0){Ee("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}O.setEffects(A||[])},this.getCurrentViewport=function(A){return A.copy(ee)},this.getViewport=function(A){return A.copy(Ne)},this.setViewport=function(A,F,X,z){A.isVector4?Ne.set(A.x,A.y,A.z,A.w):Ne.set(A,F,X,z),fe.viewport(ee.copy(Ne).multiplyScalar(Qn()).round())},this.getScissor=function(A){return A.copy(st)},this.setScissor=function(A,F,X,z){A.isVector4?st.set(A.x,A.y,A.z,A.w):st.set(A,F,X,z),fe.scissor(xe.copy(st).multiplyScalar(Qn()).round())},this.getScissorTest=function(){return xt},this.setScissorTest=function(A){fe.setScissorTest(xt=A)},this.setOpaqueSort=function(A){ze=A},this.setTransparentSort=function(A){Ft=A},this.getClearColor=function(A){return A.copy(D.getClearColor())},this.setClearColor=function(){D.setClearColor(...arguments)},this.getClearAlpha=function(){return D.getClearAlpha()},this.setClearAlpha=function(){D.setClearAlpha(...arguments)},this.clear=function(A=!0,F=!0,X=!0){let z=0;if(A){let V=!1;if(te!==null){let de=te.texture.format;V=g.has(de)}if(V){let de=te.texture.type,ve=y.has(de),ce=D.getClearColor(),ye=D.getClearAlpha(),Me=ce.r,Ge=ce.g,et=ce.b;ve?(x[0]=Me,x[1]=Ge,x[2]=et,x[3]=ye,U.clearBufferuiv(U.COLOR,0,x)):(S[0]=Me,S[1]=Ge,S[2]=et,S[3]=ye,U.clearBufferiv(U.COLOR,0,S))}else z|=U.COLOR_BUFFER_BIT}F&&(z|=U.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),X&&(z|=U.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),z!==0&&U.clear(z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(A){A.setRenderer(this),I=A},this.dispose=function(){t.removeEventListener("webglcontextlost",Re,!1),t.removeEventListener("webglcontextrestored",qe,!1),t.removeEventListener("webglcontextcreationerror",me,!1),D.dispose(),he.dispose(),K.dispose(),He.dispose(),Oe.dispose(),C.dispose(),ne.dispose(),H.dispose(),oe.dispose(),Ae.dispose(),Z.dispose(),ie.dispose(),ie.removeEventListener("sessionstart",Cg),ie.removeEventListener("sessionend",Pg),nr.stop()};function Re(A){A.preventDefault(),Sa("WebGLRenderer: Context Lost."),P=!0}function qe(){Sa("WebGLRenderer: Context Restored."),P=!1;let A=Yt.autoReset,F=ae.enabled,X=ae.autoUpdate,z=ae.needsUpdate,V=ae.type;Ye(),Yt.autoReset=A,ae.enabled=F,ae.autoUpdate=X,ae.needsUpdate=z,ae.type=V}function me(A){ke("WebGLRenderer: A WebGL context could not be created. Reason: ",A.statusMessage)}function mt(A){let F=A.target;F.removeEventListener("dispose",mt),nn(F)}function nn(A){_s(A),Oe.remove(A)}function _s(A){let F=Oe.get(A).programs;F!==void 0&&(F.forEach(function(X){Z.releaseProgram(X)}),A.isShaderMaterial&&Z.releaseShaderCache(A))}this.renderBufferDirect=function(A,F,X,z,V,de){F===null&&(F=jn);let ve=V.isMesh&&V.matrixWorld.determinantAffine()<0,ce=Dw(A,F,X,z,V);fe.setMaterial(z,ve);let ye=X.index,Me=1;if(z.wireframe===!0){if(ye=H.getWireframeAttribute(X),ye===void 0)return;Me=2}let Ge=X.drawRange,et=X.attributes.position,Se=Ge.start*Me,tt=(Ge.start+Ge.count)*Me;de!==null&&(Se=Math.max(Se,de.start*Me),tt=Math.min(tt,(de.start+de.count)*Me)),ye!==null?(Se=Math.max(Se,0),tt=Math.min(tt,ye.count)):et!=null&&(Se=Math.max(Se,0),tt=Math.min(tt,et.count));let Wt=tt-Se;if(Wt<0||Wt===1/0)return;oe.setup(V,z,ce,X,ye);let At,vt=Y;if(ye!==null&&(At=T.get(ye),vt=le,vt.setIndex(At)),V.isMesh)z.wireframe===!0?(fe.setLineWidth(z.wireframeLinewidth*Qn()),vt.setMode(U.LINES)):vt.setMode(U.TRIANGLES);else if(V.isLine){let gn=z.linewidth;gn===void 0&&(gn=1),fe.setLineWidth(gn*Qn()),V.isLineSegments?vt.setMode(U.LINES):V.isLineLoop?vt.setMode(U.LINE_LOOP):vt.setMode(U.LINE_STRIP)}else V.isPoints?vt.setMode(U.POINTS):V.isSprite&&vt.setMode(U.TRIANGLES);if(V.isBatchedMesh)if(Rt.get("WEBGL_multi_draw"))vt.renderMultiDraw(V._multiDrawStarts,V._multiDrawCounts,V._multiDrawCount);else{let gn=V._multiDrawStarts,we=V._multiDrawCounts,An=V._multiDrawCount,at=ye?T.get(ye).bytesPerElement:1,ir=Oe.get(z).currentProgram.getUniforms();for(let yn=0;yn<An;yn++)ir.setValue(U,"_gl_DrawID",yn),vt.render(gn[yn]/at,we[yn])}else if(V.isInstancedMesh)vt.renderInstances(Se,Wt,V.count);else if(X.isInstancedBufferGeometry){let gn=X._maxInstanceCount!==void 0?X._maxInstanceCount:1/0,we=Math.min(X.instanceCount,gn);vt.renderInstances(Se,Wt,we)}else vt.render(Se,Wt)};function Rg(A,F,X,z){I!==null&&A.isNodeMaterial&&I.setObject(z,A),qt===!0&&$.setState(A,X,!1),A.transparent===!0&&A.side===bn&&A.forceSinglePass===!1?(A.side=jt,A.needsUpdate=!0,ca(A,F,z),A.side=fn,A.needsUpdate=!0,ca(A,F,z),A.side=bn):ca(A,F,z)}this.compile=function(A,F,X=null){X===null&&(X=A),I!==null&&I.renderStart(A,F,X),E=K.get(X),E.init(F),M.push(E),X.traverseVisible(function(V){V.isLight&&V.layers.test(F.layers)&&(E.pushLight(V),V.castShadow&&E.pushShadow(V))}),A!==X&&A.traverseVisible(function(V){V.isLight&&V.layers.test(F.layers)&&(E.pushLight(V),V.castShadow&&E.pushShadow(V))}),E.setupLights(),I!==null&&I.updateLights(E.state.lightsArray),Dn=this.localClippingEnabled,qt=$.init(this.clippingPlanes,Dn),qt===!0&&$.setGlobalState(this.clippingPlanes,F),I!==null&&ae.render(E.state.shadowsArray,X,F);let z=new Set;return A.traverse(function(V){if(!(V.isMesh||V.isPoints||V.isLine||V.isSprite))return;let de=V.material;if(de)if(Array.isArray(de))for(let ve=0;ve<de.length;ve++){let ce=de[ve];Rg(ce,X,F,V),z.add(ce)}else Rg(de,X,F,V),z.add(de)}),E=M.pop(),I!==null&&I.renderEnd(),z},this.compileAsync=function(A,F,X=null){let z=this.compile(A,F,X);return new Promise(V=>{function de(){if(z.forEach(function(ve){let ye=Oe.get(ve).currentProgram;(ye===void 0||ye.isReady())&&z.delete(ve)}),z.size===0){V(A);return}setTimeout(de,10)}Rt.get("KHR_parallel_shader_compile")!==null?de():setTimeout(de,10)})};let bd=null;function Nw(A){bd&&bd(A)}function Cg(){nr.stop()}function Pg(){nr.start()}let nr=new k_;nr.setAnimationLoop(Nw),typeof self<"u"&&nr.setContext(self),this.setAnimationLoop=function(A){bd=A,ie.setAnimationLoop(A),A===null?nr.stop():nr.start()},ie.addEventListener("sessionstart",Cg),ie.addEventListener("sessionend",Pg),this.render=function(A,F){if(F!==void 0&&F.isCamera!==!0){ke("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(P===!0)return;I!==null&&I.renderStart(A,F);let X=ie.enabled===!0&&ie.isPresenting===!0,z=O!==null&&(te===null||X)&&O.begin(R,te);if(A.matrixWorldAutoUpdate===!0&&A.updateMatrixWorld(),F.parent===null&&F.matrixWorldAutoUpdate===!0&&F.updateMatrixWorld(),ie.enabled===!0&&ie.isPresenting===!0&&(O===null||O.isCompositing()===!1)&&(ie.cameraAutoUpdate===!0&&ie.updateCamera(F),F=ie.getCamera()),A.isScene===!0&&A.onBeforeRender(R,A,F,te),E=K.get(A,M.length),E.init(F),E.state.textureUnits=He.getTextureUnits(),M.push(E),It.multiplyMatrices(F.projectionMatrix,F.matrixWorldInverse),F.isArrayCamera?cn.setFromArrayCamera(F):Qe.setFromProjectionMatrix(It,ii,F.reversedDepth),Dn=this.localClippingEnabled,qt=$.init(this.clippingPlanes,Dn),w=he.get(A,_.length),w.init(),_.push(w),this.info.render.frame++,ie.enabled===!0&&ie.isPresenting===!0){let ve=R.xr.getDepthSensingMesh();ve!==null&&Sd(ve,F,-1/0,R.sortObjects)}Sd(A,F,0,R.sortObjects),w.finish(),I!==null&&I.updateLights(E.state.lightsArray),R.sortObjects===!0&&w.sort(ze,Ft),Zn=ie.enabled===!1||ie.isPresenting===!1||ie.hasDepthSensing()===!1,Zn&&D.addToRenderList(w,A),this.info.autoReset===!0&&this.info.reset(),qt===!0&&$.beginShadows();let V=E.state.shadowsArray;if(ae.render(V,A,F),qt===!0&&$.endShadows(),(z&&O.hasRenderPass())===!1){let ve=w.opaque,ce=w.transmissive;if(E.setupLights(),F.isArrayCamera){let ye=F.cameras;if(ce.length>0)for(let Me=0,Ge=ye.length;Me<Ge;Me++){let et=ye[Me];Lg(ve,ce,A,et)}Zn&&D.render(A);for(let Me=0,Ge=ye.length;Me<Ge;Me++){let et=ye[Me];Ig(w,A,et,et.viewport)}}else ce.length>0&&Lg(ve,ce,A,F),Zn&&D.render(A),Ig(w,A,F)}te!==null&&W===0&&(He.updateMultisampleRenderTarget(te),He.updateRenderTargetMipmap(te)),z&&O.end(R),A.isScene===!0&&A.onAfterRender(R,A,F),oe.resetDefaultState(),q=-1,Q=null,M.pop(),M.length>0?(E=M[M.length-1],He.setTextureUnits(E.state.textureUnits),qt===!0&&$.setGlobalState(R.clippingPlanes,E.state.camera)):E=null,_.pop(),_.length>0?w=_[_.length-1]:w=null,I!==null&&I.renderEnd()};function Sd(A,F,X,z){if(A.visible===!1)return;if(A.layers.test(F.layers)){if(A.isGroup)X=A.renderOrder;else if(A.isLOD)A.autoUpdate===!0&&A.update(F);else if(A.isLight)E.pushLight(A),A.castShadow&&E.pushShadow(A);else if(A.isSprite){let ve=F.isArrayCamera?cn:Qe;if(!A.frustumCulled||A.intersectsFrustum(ve)){z&&tn.setFromMatrixPosition(A.matrixWorld).applyMatrix4(It);let ce=ne.update(A),ye=A.material;ye.visible&&w.push(A,ce,ye,X,tn.z,null,F)}}else if(A.isMesh||A.isLine||A.isPoints){let ve=F.isArrayCamera?cn:Qe;if(!A.frustumCulled||A.intersectsFrustum(ve)){let ce=ne.update(A),ye=A.material;if(z&&(A.boundingSphere!==void 0?(A.boundingSphere===null&&A.computeBoundingSphere(),tn.copy(A.boundingSphere.center)):(ce.boundingSphere===null&&ce.computeBoundingSphere(),tn.copy(ce.boundingSphere.center)),tn.applyMatrix4(A.matrixWorld).applyMatrix4(It)),Array.isArray(ye)){let Me=ce.groups;for(let Ge=0,et=Me.length;Ge<et;Ge++){let Se=Me[Ge],tt=ye[Se.materialIndex];tt&&tt.visible&&w.push(A,ce,tt,X,tn.z,Se,F)}}else ye.visible&&w.push(A,ce,ye,X,tn.z,null,F)}}}let de=A.children;for(let ve=0,ce=de.length;ve<ce;ve++)Sd(de[ve],F,X,z)}function Ig(A,F,X,z){let{opaque:V,transmissive:de,transparent:ve}=A;E.setupLightsView(X),qt===!0&&$.setGlobalState(R.clippingPlanes,X),z&&fe.viewport(ee.copy(z)),V.length>0&&Ul(V,F,X),de.length>0&&Ul(de,F,X),ve.length>0&&Ul(ve,F,X),fe.buffers.depth.setTest(!0),fe.buffers.depth.setMask(!0),fe.buffers.color.setMask(!0),fe.setPolygonOffset(!1)}function Lg(A,F,X,z){if((X.isScene===!0?X.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[z.id]===void 0){let Se=Rt.has("EXT_color_buffer_half_float")||Rt.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[z.id]=new In(1,1,{generateMipmaps:!0,type:Se?xi:Sn,minFilter:ri,samples:Math.max(4,Ct.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Je.workingColorSpace})}let de=E.state.transmissionRenderTarget[z.id],ve=z.viewport||ee;de.setSize(ve.z*R.transmissionResolutionScale,ve.w*R.transmissionResolutionScale);let ce=R.getRenderTarget(),ye=R.getActiveCubeFace(),Me=R.getActiveMipmapLevel();R.setRenderTarget(de),R.getClearColor(J),ue=R.getClearAlpha(),ue<1&&R.setClearColor(16777215,.5),R.clear(),Zn&&D.render(X);let Ge=R.toneMapping;R.toneMapping=Pi;let et=z.viewport;if(z.viewport!==void 0&&(z.viewport=void 0),E.setupLightsView(z),qt===!0&&$.setGlobalState(R.clippingPlanes,z),Ul(A,X,z),He.updateMultisampleRenderTarget(de),He.updateRenderTargetMipmap(de),Rt.has("WEBGL_multisampled_render_to_texture")===!1){let Se=!1;for(let tt=0,Wt=F.length;tt<Wt;tt++){let At=F[tt],{object:vt,geometry:gn,material:we,group:An}=At;if(we.side===bn&&vt.layers.test(z.layers)){let at=we.side;we.side=jt,we.needsUpdate=!0,Ng(vt,X,z,gn,we,An),we.side=at,we.needsUpdate=!0,Se=!0}}Se===!0&&(He.updateMultisampleRenderTarget(de),He.updateRenderTargetMipmap(de))}R.setRenderTarget(ce,ye,Me),R.setClearColor(J,ue),et!==void 0&&(z.viewport=et),R.toneMapping=Ge}function Ul(A,F,X){let z=F.isScene===!0?F.overrideMaterial:null;for(let V=0,de=A.length;V<de;V++){let ve=A[V],{object:ce,geometry:ye,group:Me}=ve,Ge=ve.material;Ge.allowOverride===!0&&z!==null&&(Ge=z),ce.layers.test(X.layers)&&Ng(ce,F,X,ye,Ge,Me)}}function Ng(A,F,X,z,V,de){I!==null&&V.isNodeMaterial&&I.setObject(A,V),A.onBeforeRender(R,F,X,z,V,de),A.modelViewMatrix.multiplyMatrices(X.matrixWorldInverse,A.matrixWorld),A.normalMatrix.getNormalMatrix(A.modelViewMatrix),V.onBeforeRender(R,F,X,z,A,de),V.transparent===!0&&V.side===bn&&V.forceSinglePass===!1?(V.side=jt,V.needsUpdate=!0,R.renderBufferDirect(X,F,z,V,A,de),V.side=fn,V.needsUpdate=!0,R.renderBufferDirect(X,F,z,V,A,de),V.side=bn):R.renderBufferDirect(X,F,z,V,A,de),A.onAfterRender(R,F,X,z,V,de)}function Og(A){let F=0;for(let X of A)X.texture!==null&&F++;return F}function ca(A,F,X){F.isScene!==!0&&(F=jn);let z=Oe.get(A),V=E.state.lights,de=E.state.shadowsArray,ve=V.state.version,ce=Z.getParameters(A,V.state,de,F,X,E.state.lightProbeGridArray),ye=Z.getProgramCacheKey(ce),Me=z.programs;z.environment=A.isMeshStandardMaterial||A.isMeshLambertMaterial||A.isMeshPhongMaterial?F.environment:null,z.fog=F.fog;let Ge=A.isMeshStandardMaterial||A.isMeshLambertMaterial&&!A.envMap||A.isMeshPhongMaterial&&!A.envMap;z.envMap=C.get(A.envMap||z.environment,Ge),z.envMapRotation=z.environment!==null&&A.envMap===null?F.environmentRotation:A.envMapRotation,Me===void 0&&(A.addEventListener("dispose",mt),Me=new Map,z.programs=Me,z.programVariants=new Map);let et=Me.get(ye);if(et!==void 0){if(z.currentProgram===et&&z.lightsStateVersion===ve)return kg(A,ce),et}else ce.uniforms=Z.getUniforms(A),I!==null&&A.isNodeMaterial&&I.build(A,X,ce),A.onBeforeCompile(ce,R),et=Z.acquireProgram(ce,ye),Me.set(ye,et),z.uniforms=ce.uniforms;let Se=z.uniforms;return(!A.isShaderMaterial&&!A.isRawShaderMaterial||A.clipping===!0)&&(Se.clippingPlanes=$.uniform),kg(A,ce),z.needsLights=Fw(A),z.lightsStateVersion=ve,z.needsLights&&(Se.ambientLightColor.value=V.state.ambient,Se.lightProbe.value=V.state.probe,Se.sunLights.value=V.state.sun,Se.sunLightShadows.value=V.state.sunShadow,Se.directionalLights.value=V.state.directional,Se.directionalLightShadows.value=V.state.directionalShadow,Se.spotLights.value=V.state.spot,Se.spotLightShadows.value=V.state.spotShadow,Se.rectAreaLights.value=V.state.rectArea,Se.ltc_1.value=V.state.rectAreaLTC1,Se.ltc_2.value=V.state.rectAreaLTC2,Se.pointLights.value=V.state.point,Se.pointLightShadows.value=V.state.pointShadow,Se.hemisphereLights.value=V.state.hemi,Se.sunShadowMatrix.value=V.state.sunShadowMatrix,Se.sunShadowCascade.value=V.state.sunShadowCascade,Se.directionalShadowMatrix.value=V.state.directionalShadowMatrix,Se.spotLightMatrix.value=V.state.spotLightMatrix,Se.spotLightMap.value=V.state.spotLightMap,Se.pointShadowMatrix.value=V.state.pointShadowMatrix),z.numLightProbeGrids=Og(E.state.lightProbeGridArray),z.currentProgram=et,z.uniformsList=null,et}function Ow(A,F,X,z,V){let de=Oe.get(A),ve=de.currentProgram.id+","+z+","+V,ce=de.programVariants.get(ve);return ce===void 0?(ce=ca(A,F,X),de.programVariants.set(ve,ce)):(de.currentProgram=ce,de.uniformsList=null,de.outputColorSpace=z,de.toneMapping=V),ce}function Dg(A){if(A.uniformsList===null){let F=A.currentProgram.getUniforms();A.uniformsList=Eo.seqWithValue(F.seq,A.uniforms)}return A.uniformsList}function kg(A,F){let X=Oe.get(A);X.outputColorSpace=F.outputColorSpace,X.batching=F.batching,X.batchingColor=F.batchingColor,X.instancing=F.instancing,X.instancingColor=F.instancingColor,X.instancingMorph=F.instancingMorph,X.skinning=F.skinning,X.morphTargets=F.morphTargets,X.morphNormals=F.morphNormals,X.morphColors=F.morphColors,X.morphTargetsCount=F.morphTargetsCount,X.numClippingPlanes=F.numClippingPlanes,X.numIntersection=F.numClipIntersection,X.vertexAlphas=F.vertexAlphas,X.vertexTangents=F.vertexTangents,X.toneMapping=F.toneMapping}function Dw(A,F,X,z,V){F.isScene!==!0&&(F=jn),He.resetTextureUnits();let de=F.fog,ve=z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial?F.environment:null,ce=te===null?R.outputColorSpace:te.isXRRenderTarget===!0?te.texture.colorSpace:Je.workingColorSpace,ye=z.isMeshStandardMaterial||z.isMeshLambertMaterial&&!z.envMap||z.isMeshPhongMaterial&&!z.envMap,Me=C.get(z.envMap||ve,ye),Ge=z.vertexColors===!0&&!!X.attributes.color&&X.attributes.color.itemSize===4,et=!!X.attributes.tangent&&(!!z.normalMap||z.anisotropy>0),Se=!!X.morphAttributes.position,tt=!!X.morphAttributes.normal,Wt=!!X.morphAttributes.color,At=Pi;z.toneMapped&&(te===null||te.isXRRenderTarget===!0)&&(At=R.toneMapping);let vt=X.morphAttributes.position||X.morphAttributes.normal||X.morphAttributes.color,gn=vt!==void 0?vt.length:0,we=Oe.get(z),An=E.state.lights;if(qt===!0&&(Dn===!0||A!==Q)){let Lt=A===Q&&z.id===q;$.setState(z,A,Lt)}let at=!1,ir=!1;z.version===we.__version?we.needsLights&&we.lightsStateVersion!==An.state.version||V.isBatchedMesh&&we.batching===!1||!V.isBatchedMesh&&we.batching===!0||V.isBatchedMesh&&we.batchingColor===!0&&V._colorsTexture===null||V.isBatchedMesh&&we.batchingColor===!1&&V._colorsTexture!==null||V.isInstancedMesh&&we.instancing===!1||!V.isInstancedMesh&&we.instancing===!0||V.isSkinnedMesh&&we.skinning===!1||!V.isSkinnedMesh&&we.skinning===!0||V.isInstancedMesh&&we.instancingColor===!0&&V.instanceColor===null||V.isInstancedMesh&&we.instancingColor===!1&&V.instanceColor!==null||V.isInstancedMesh&&we.instancingMorph===!0&&V.morphTexture===null||V.isInstancedMesh&&we.instancingMorph===!1&&V.morphTexture!==null||we.envMap!==Me||z.fog===!0&&we.fog!==de||we.numClippingPlanes!==void 0&&(we.numClippingPlanes!==$.numPlanes||we.numIntersection!==$.numIntersection)||we.vertexAlphas!==Ge||we.vertexTangents!==et||we.morphTargets!==Se||we.morphNormals!==tt||we.morphColors!==Wt||we.morphTargetsCount!==gn||we.numLightProbeGrids!==Og(E.state.lightProbeGridArray)?at=!0:(we.outputColorSpace!==ce||we.toneMapping!==At)&&(ir=!0):(at=!0,we.__version=z.version);let yn=we.currentProgram;(at===!0||ir===!0)&&(yn=ir===!0?Ow(z,F,V,ce,At):ca(z,F,V),I&&z.isNodeMaterial&&I.onUpdateProgram(z,yn,we));let Bl=!1,xs=!1,sr=!1,rt=yn.getUniforms(),un=we.uniforms;if(fe.useProgram(yn.program)&&(Bl=!0,xs=!0,sr=!0),z.id!==q&&(q=z.id,xs=!0),Bl||Q!==A){fe.buffers.depth.getReversed()&&A.reversedDepth!==!0&&(A._reversedDepth=!0,A.updateProjectionMatrix()),rt.setValue(U,"projectionMatrix",A.projectionMatrix),rt.setValue(U,"viewMatrix",A.matrixWorldInverse);let sn=rt.map.cameraPosition;sn!==void 0&&sn.setValue(U,Mi.setFromMatrixPosition(A.matrixWorld)),Ct.logarithmicDepthBuffer&&rt.setValue(U,"logDepthBufFC",2/(Math.log(A.far+1)/Math.LN2)),(z.isMeshPhongMaterial||z.isMeshToonMaterial||z.isMeshLambertMaterial||z.isMeshBasicMaterial||z.isMeshStandardMaterial||z.isShaderMaterial)&&rt.setValue(U,"isOrthographic",A.isOrthographicCamera===!0),Q!==A&&(Q=A,xs=!0,sr=!0)}if(we.needsLights&&(An.state.sunShadowMap.length>0&&rt.setValue(U,"sunShadowMap",An.state.sunShadowMap,He),An.state.directionalShadowMap.length>0&&rt.setValue(U,"directionalShadowMap",An.state.directionalShadowMap,He),An.state.spotShadowMap.length>0&&rt.setValue(U,"spotShadowMap",An.state.spotShadowMap,He),An.state.pointShadowMap.length>0&&rt.setValue(U,"pointShadowMap",An.state.pointShadowMap,He)),V.isSkinnedMesh){rt.setOptional(U,V,"bindMatrix"),rt.setOptional(U,V,"bindMatrixInverse");let Lt=V.skeleton;Lt&&(Lt.boneTexture===null&&Lt.computeBoneTexture(),rt.setValue(U,"boneTexture",Lt.boneTexture,He))}V.isBatchedMesh&&(rt.setOptional(U,V,"batchingTexture"),rt.setValue(U,"batchingTexture",V._matricesTexture,He),rt.setOptional(U,V,"batchingIdTexture"),rt.setValue(U,"batchingIdTexture",V._indirectTexture,He),rt.setOptional(U,V,"batchingColorTexture"),V._colorsTexture!==null&&rt.setValue(U,"batchingColorTexture",V._colorsTexture,He));let fi=X.morphAttributes;if((fi.position!==void 0||fi.normal!==void 0||fi.color!==void 0)&&j.update(V,X,yn),(xs||we.receiveShadow!==V.receiveShadow)&&(we.receiveShadow=V.receiveShadow,rt.setValue(U,"receiveShadow",V.receiveShadow)),(z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial)&&z.envMap===null&&F.environment!==null&&(un.envMapIntensity.value=F.environmentIntensity),un.dfgLUT!==void 0&&(un.dfgLUT.value=ER()),xs){if(rt.setValue(U,"toneMappingExposure",R.toneMappingExposure),we.needsLights&&kw(un,sr),de&&z.fog===!0&&re.refreshFogUniforms(un,de),re.refreshMaterialUniforms(un,z,pe,Ce,E.state.transmissionRenderTarget[A.id]),we.needsLights&&we.numLightProbeGrids>0){let Lt=b,sn=0;for(let Gi of E.state.lightProbeGridArray)Gi.texture!==null&&(Lt.textures[sn]=Gi.texture,Lt.min[sn]=Gi.boundingBox.min,Lt.max[sn]=Gi.boundingBox.max,Lt.resolution[sn]=Gi.resolution,sn++);for(let Gi in Lt)Lt[Gi].length=sn;un.probesSH.value=Lt.textures,un.probesMin.value=Lt.min,un.probesMax.value=Lt.max,un.probesResolution.value=Lt.resolution}Eo.upload(U,Dg(we),un,He)}if(z.isShaderMaterial&&z.uniformsNeedUpdate===!0&&(Eo.upload(U,Dg(we),un,He),z.uniformsNeedUpdate=!1),z.isSpriteMaterial&&rt.setValue(U,"center",V.center),rt.setValue(U,"modelViewMatrix",V.modelViewMatrix),rt.setValue(U,"normalMatrix",V.normalMatrix),rt.setValue(U,"modelMatrix",V.matrixWorld),z.uniformsGroups!==void 0){let Lt=z.uniformsGroups;for(let sn=0,Gi=Lt.length;sn<Gi;sn++){let Ug=Lt[sn];Ae.update(Ug,yn),Ae.bind(Ug,yn)}}return yn}function kw(A,F){A.ambientLightColor.needsUpdate=F,A.lightProbe.needsUpdate=F,A.sunLights.needsUpdate=F,A.sunLightShadows.needsUpdate=F,A.directionalLights.needsUpdate=F,A.directionalLightShadows.needsUpdate=F,A.pointLights.needsUpdate=F,A.pointLightShadows.needsUpdate=F,A.spotLights.needsUpdate=F,A.spotLightShadows.needsUpdate=F,A.rectAreaLights.needsUpdate=F,A.hemisphereLights.needsUpdate=F}function Fw(A){return A.isMeshLambertMaterial||A.isMeshToonMaterial||A.isMeshPhongMaterial||A.isMeshStandardMaterial||A.isShadowMaterial||A.isShaderMaterial&&A.lights===!0}this.getActiveCubeFace=function(){return G},this.getActiveMipmapLevel=function(){return W},this.getRenderTarget=function(){return te},this.setRenderTargetTextures=function(A,F,X){let z=Oe.get(A);z.__autoAllocateDepthBuffer=A.resolveDepthBuffer===!1,z.__autoAllocateDepthBuffer===!1&&(z.__useRenderToTexture=!1),Oe.get(A.texture).__webglTexture=F,Oe.get(A.depthTexture).__webglTexture=z.__autoAllocateDepthBuffer?void 0:X,z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(A,F){let X=Oe.get(A);X.__webglFramebuffer=F,X.__useDefaultFramebuffer=F===void 0},this.setRenderTarget=function(A,F=0,X=0){te=A,G=F,W=X;let z=null,V=!1,de=!1;if(A){let ce=Oe.get(A);if(ce.__useDefaultFramebuffer!==void 0){fe.bindFramebuffer(U.FRAMEBUFFER,ce.__webglFramebuffer),ee.copy(A.viewport),xe.copy(A.scissor),Ue=A.scissorTest,fe.viewport(ee),fe.scissor(xe),fe.setScissorTest(Ue),q=-1;return}else if(ce.__webglFramebuffer===void 0)He.setupRenderTarget(A);else if(ce.__hasExternalTextures)He.rebindTextures(A,Oe.get(A.texture).__webglTexture,Oe.get(A.depthTexture).__webglTexture);else if(A.depthBuffer){let Ge=A.depthTexture;if(ce.__boundDepthTexture!==Ge){if(Ge!==null&&Oe.has(Ge)&&(A.width!==Ge.image.width||A.height!==Ge.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");He.setupDepthRenderbuffer(A)}}let ye=A.texture;(ye.isData3DTexture||ye.isDataArrayTexture||ye.isCompressedArrayTexture)&&(de=!0);let Me=Oe.get(A).__webglFramebuffer;A.isWebGLCubeRenderTarget?(Array.isArray(Me[F])?z=Me[F][X]:z=Me[F],V=!0):A.samples>0&&He.useMultisampledRTT(A)===!1?z=Oe.get(A).__webglMultisampledFramebuffer:Array.isArray(Me)?z=Me[X]:z=Me,ee.copy(A.viewport),xe.copy(A.scissor),Ue=A.scissorTest}else ee.copy(Ne).multiplyScalar(pe).floor(),xe.copy(st).multiplyScalar(pe).floor(),Ue=xt;if(X!==0&&(z=k),fe.bindFramebuffer(U.FRAMEBUFFER,z)&&fe.drawBuffers(A,z),fe.viewport(ee),fe.scissor(xe),fe.setScissorTest(Ue),V){let ce=Oe.get(A.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_CUBE_MAP_POSITIVE_X+F,ce.__webglTexture,X)}else if(de){let ce=F;for(let ye=0;ye<A.textures.length;ye++){let Me=Oe.get(A.textures[ye]);U.framebufferTextureLayer(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0+ye,Me.__webglTexture,X,ce)}}else if(A!==null&&X!==0){let ce=Oe.get(A.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,ce.__webglTexture,X)}q=-1};function Fg(A){let F=Oe.get(A);return(F.__readFormat!==A.format||F.__readType!==A.type)&&(F.__readFormat=A.format,F.__readType=A.type,F.__formatReadable=Ct.textureFormatReadable(A.format),F.__typeReadable=Ct.textureTypeReadable(A.type)),F}this.readRenderTargetPixels=function(A,F,X,z,V,de,ve,ce=0){if(!(A&&A.isWebGLRenderTarget)){ke("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ye=Oe.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&ve!==void 0&&(ye=ye[ve],Array.isArray(ye)&&(ye=ye[0])),ye){fe.bindFramebuffer(U.FRAMEBUFFER,ye);try{let Me=A.textures[ce],Ge=Me.format,et=Me.type;A.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+ce);let Se=Fg(Me);if(Se.__formatReadable===!1){ke("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Se.__typeReadable===!1){ke("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}F>=0&&F<=A.width-z&&X>=0&&X<=A.height-V&&U.readPixels(F,X,z,V,se.convert(Ge),se.convert(et),de)}finally{let Me=te!==null?Oe.get(te).__webglFramebuffer:null;fe.bindFramebuffer(U.FRAMEBUFFER,Me)}}},this.readRenderTargetPixelsAsync=async function(A,F,X,z,V,de,ve,ce=0){if(!(A&&A.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ye=Oe.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&ve!==void 0&&(ye=ye[ve],Array.isArray(ye)&&(ye=ye[0])),ye)if(F>=0&&F<=A.width-z&&X>=0&&X<=A.height-V){fe.bindFramebuffer(U.FRAMEBUFFER,ye);let Me=A.textures[ce],Ge=Me.format,et=Me.type;A.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+ce);let Se=Fg(Me);if(Se.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Se.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let tt=U.createBuffer();U.bindBuffer(U.PIXEL_PACK_BUFFER,tt),U.bufferData(U.PIXEL_PACK_BUFFER,de.byteLength,U.STREAM_READ),U.readPixels(F,X,z,V,se.convert(Ge),se.convert(et),0),U.bindBuffer(U.PIXEL_PACK_BUFFER,null);let Wt=te!==null?Oe.get(te).__webglFramebuffer:null;fe.bindFramebuffer(U.FRAMEBUFFER,Wt);let At=U.fenceSync(U.SYNC_GPU_COMMANDS_COMPLETE,0);return U.flush(),await c_(U,At,4),U.bindBuffer(U.PIXEL_PACK_BUFFER,tt),U.getBufferSubData(U.PIXEL_PACK_BUFFER,0,de),U.bindBuffer(U.PIXEL_PACK_BUFFER,null),U.deleteBuffer(tt),U.deleteSync(At),de}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(A,F=null,X=0){let z=Math.pow(2,-X),V=Math.floor(A.image.width*z),de=Math.floor(A.image.height*z),ve=F!==null?F.x:0,ce=F!==null?F.y:0;He.setTexture2D(A,0),U.copyTexSubImage2D(U.TEXTURE_2D,X,0,0,ve,ce,V,de),fe.unbindTexture()},this.copyTextureToTexture=function(A,F,X=null,z=null,V=0,de=0){let ve,ce,ye,Me,Ge,et,Se,tt,Wt,At=A.isCompressedTexture?A.mipmaps[de]:A.image;if(X!==null)ve=X.max.x-X.min.x,ce=X.max.y-X.min.y,ye=X.isBox3?X.max.z-X.min.z:1,Me=X.min.x,Ge=X.min.y,et=X.isBox3?X.min.z:0;else{let rt=Math.pow(2,-V);ve=Math.floor(At.width*rt),ce=Math.floor(At.height*rt),A.isDataArrayTexture?ye=At.depth:A.isData3DTexture?ye=Math.floor(At.depth*rt):ye=1,Me=0,Ge=0,et=0}z!==null?(Se=z.x,tt=z.y,Wt=z.z):(Se=0,tt=0,Wt=0);let vt=se.convert(F.format),gn=se.convert(F.type),we;F.isData3DTexture?(He.setTexture3D(F,0),we=U.TEXTURE_3D):F.isDataArrayTexture||F.isCompressedArrayTexture?(He.setTexture2DArray(F,0),we=U.TEXTURE_2D_ARRAY):(He.setTexture2D(F,0),we=U.TEXTURE_2D),fe.activeTexture(U.TEXTURE0),fe.pixelStorei(U.UNPACK_FLIP_Y_WEBGL,F.flipY),fe.pixelStorei(U.UNPACK_PREMULTIPLY_ALPHA_WEBGL,F.premultiplyAlpha),fe.pixelStorei(U.UNPACK_ALIGNMENT,F.unpackAlignment);let An=fe.getParameter(U.UNPACK_ROW_LENGTH),at=fe.getParameter(U.UNPACK_IMAGE_HEIGHT),ir=fe.getParameter(U.UNPACK_SKIP_PIXELS),yn=fe.getParameter(U.UNPACK_SKIP_ROWS),Bl=fe.getParameter(U.UNPACK_SKIP_IMAGES);fe.pixelStorei(U.UNPACK_ROW_LENGTH,At.width),fe.pixelStorei(U.UNPACK_IMAGE_HEIGHT,At.height),fe.pixelStorei(U.UNPACK_SKIP_PIXELS,Me),fe.pixelStorei(U.UNPACK_SKIP_ROWS,Ge),fe.pixelStorei(U.UNPACK_SKIP_IMAGES,et);let xs=A.isDataArrayTexture||A.isData3DTexture,sr=F.isDataArrayTexture||F.isData3DTexture;if(A.isDepthTexture){let rt=Oe.get(A),un=Oe.get(F),fi=Oe.get(rt.__renderTarget),Lt=Oe.get(un.__renderTarget);fe.bindFramebuffer(U.READ_FRAMEBUFFER,fi.__webglFramebuffer),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,Lt.__webglFramebuffer);for(let sn=0;sn<ye;sn++)xs&&(U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Oe.get(A).__webglTexture,V,et+sn),U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Oe.get(F).__webglTexture,de,Wt+sn)),U.blitFramebuffer(Me,Ge,Me+ve,Ge+ce,Se,tt,Se+ve,tt+ce,U.DEPTH_BUFFER_BIT,U.NEAREST);fe.bindFramebuffer(U.READ_FRAMEBUFFER,null),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else if(V!==0||A.isRenderTargetTexture||Oe.has(A)){let rt=Oe.get(A),un=Oe.get(F);fe.bindFramebuffer(U.READ_FRAMEBUFFER,N),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,B);for(let fi=0;fi<ye;fi++)xs?U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,rt.__webglTexture,V,et+fi):U.framebufferTexture2D(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,rt.__webglTexture,V),sr?U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,un.__webglTexture,de,Wt+fi):U.framebufferTexture2D(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,un.__webglTexture,de),V!==0?U.blitFramebuffer(Me,Ge,Me+ve,Ge+ce,Se,tt,Se+ve,tt+ce,U.COLOR_BUFFER_BIT,U.NEAREST):sr?U.copyTexSubImage3D(we,de,Se,tt,Wt+fi,Me,Ge,ve,ce):U.copyTexSubImage2D(we,de,Se,tt,Me,Ge,ve,ce);fe.bindFramebuffer(U.READ_FRAMEBUFFER,null),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else sr?A.isDataTexture||A.isData3DTexture?U.texSubImage3D(we,de,Se,tt,Wt,ve,ce,ye,vt,gn,At.data):F.isCompressedArrayTexture?U.compressedTexSubImage3D(we,de,Se,tt,Wt,ve,ce,ye,vt,At.data):U.texSubImage3D(we,de,Se,tt,Wt,ve,ce,ye,vt,gn,At):A.isDataTexture?U.texSubImage2D(U.TEXTURE_2D,de,Se,tt,ve,ce,vt,gn,At.data):A.isCompressedTexture?U.compressedTexSubImage2D(U.TEXTURE_2D,de,Se,tt,At.width,At.height,vt,At.data):U.texSubImage2D(U.TEXTURE_2D,de,Se,tt,ve,ce,vt,gn,At);fe.pixelStorei(U.UNPACK_ROW_LENGTH,An),fe.pixelStorei(U.UNPACK_IMAGE_HEIGHT,at),fe.pixelStorei(U.UNPACK_SKIP_PIXELS,ir),fe.pixelStorei(U.UNPACK_SKIP_ROWS,yn),fe.pixelStorei(U.UNPACK_SKIP_IMAGES,Bl),de===0&&F.generateMipmaps===!0&&F.mipmapsAutoUpdate===!0&&U.generateMipmap(we),fe.unbindTexture()},this.initRenderTarget=function(A){Oe.get(A).__webglFramebuffer===void 0&&He.setupRenderTarget(A)},this.initTexture=function(A){A.isCubeTexture?He.setTextureCube(A,0):A.isData3DTexture?He.setTexture3D(A,0):A.isDataArrayTexture||A.isCompressedArrayTexture?He.setTexture2DArray(A,0):He.setTexture2D(A,0),fe.unbindTexture()},this.resetState=function(){G=0,W=0,te=null,fe.reset(),oe.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return ii}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Je._getDrawingBufferColorSpace(e),t.unpackColorSpace=Je._getUnpackColorSpace()}};var AR=55,RR=.6,CR=180,PR=2,Lu=class{constructor(e,t){this.scene=new Qi;this.calls=0;this.triangles=0;this.lost=!1;this.disposed=!1;this.#n=!1;this.#s=!1;this.#r=0;this.#o=0;this.#a=0;this.#l=null;this.#e=e,this.#t=t,this.renderer=IR(),this.canvas=this.renderer.domElement,this.canvas.style.cssText="display:block;width:100%;height:100%;touch-action:none",this.canvas.tabIndex=0,this.canvas.setAttribute("role","application"),this.canvas.setAttribute("aria-label","Body in 3D. Arrow keys turn it, plus and minus zoom."),e.append(this.canvas),this.canvas.addEventListener("webglcontextlost",n=>{n.preventDefault(),this.lost=!0,t.onLost(!0)}),this.canvas.addEventListener("webglcontextrestored",()=>{this.lost=!1,t.onLost(!1),this.invalidate()}),this.#i=new ResizeObserver(()=>this.resize()),this.#i.observe(e)}#e;#t;#i;#n;#s;#r;#o;#a;#l;get ratio(){return Math.min(globalThis.devicePixelRatio||1,PR)*(this.#n?RR:1)}fit(){let{clientWidth:e,clientHeight:t}=this.#e;return!e||!t?!1:(this.renderer.setPixelRatio(this.ratio),this.renderer.setSize(e,t,!1),this.#t.onSize(e/t),!0)}resize(){this.fit()&&this.draw()}invalidate(){this.#o||=requestAnimationFrame(()=>this.draw())}draw(){cancelAnimationFrame(this.#o),this.#o=0,!(this.lost||this.disposed)&&(this.renderer.info.reset(),this.renderer.render(this.scene,this.#t.camera()),this.calls=this.renderer.info.render.calls,this.triangles=this.renderer.info.render.triangles,this.#t.onDraw(),this.#c(),this.#s&&this.#h())}#c(){let e=this.renderer.getContext();Y_(e)&&(this.#l&&e.deleteSync(this.#l),this.#l=e.fenceSync(e.SYNC_GPU_COMMANDS_COMPLETE,0),e.flush())}get idle(){let e=this.renderer.getContext();return this.#o?!1:!this.#l||!Y_(e)?!0:e.getSyncParameter(this.#l,e.SYNC_STATUS)===e.SIGNALED}#h(){let e=performance.now();requestAnimationFrame(()=>{this.#r=.6*this.#r+.4*(performance.now()-e)})}moving(){this.#s=!0,clearTimeout(this.#a),this.#a=window.setTimeout(()=>this.rest(),CR),!this.#n&&this.#r>AR&&this.#u(!0)}rest(){this.#s=!1,this.#r*=.9,this.#n&&this.#u(!1)}#u(e){this.#n=e,this.renderer.setPixelRatio(this.ratio),this.renderer.setSize(this.#e.clientWidth,this.#e.clientHeight,!1),this.invalidate()}dispose(){this.disposed=!0,cancelAnimationFrame(this.#o),clearTimeout(this.#a),this.#i.disconnect(),this.renderer.dispose(),this.renderer.forceContextLoss(),this.canvas.remove()}};function Y_(i){return"fenceSync"in i}function IR(){let i=!new URLSearchParams(globalThis.location?.search||"").has("noaa"),e=new Ru({antialias:i,alpha:!0,powerPreference:"high-performance"});return e.setClearColor(0,0),e.info.autoReset=!1,e.debug.checkShaderErrors=!1,e}var Nu=class{constructor(){this.#e=[];this.#t=0;this.spent={}}#e;#t;add(e,t){this.#e.push({name:e,job:t}),this.#t||=window.setTimeout(()=>this.#i(),120)}#i(){let[e]=this.#e;if(!e)return;let t=performance.now();e.job.next().done&&this.#e.shift(),this.spent[e.name]=(this.spent[e.name]??0)+performance.now()-t,this.#t=this.#e.length?window.setTimeout(()=>this.#i(),15):0}get done(){return!this.#e.length}drop(...e){let t=this.#e.filter(({name:n})=>!e.includes(n));this.#e.splice(0,this.#e.length,...t)}stop(){clearTimeout(this.#t),this.#t=0,this.#e.length=0}};function Qf(i,e){if(e===Cf)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===Mo||e===Qa){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===Mo)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function K_(i){let e=new Map,t=new Map,n=i.clone();return $_(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(l){return t.get(l)}),r.bind(r.skeleton,r.bindMatrix)}),n}function $_(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)$_(i.children[n],e.children[n],t)}var Ou=class extends Ci{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new op(t)}),this.register(function(t){return new ap(t)}),this.register(function(t){return new lp(t)}),this.register(function(t){return new yp(t)}),this.register(function(t){return new _p(t)}),this.register(function(t){return new xp(t)}),this.register(function(t){return new up(t)}),this.register(function(t){return new hp(t)}),this.register(function(t){return new dp(t)}),this.register(function(t){return new fp(t)}),this.register(function(t){return new rp(t)}),this.register(function(t){return new pp(t)}),this.register(function(t){return new cp(t)}),this.register(function(t){return new gp(t)}),this.register(function(t){return new mp(t)}),this.register(function(t){return new ip(t)}),this.register(function(t){return new Du(t,je.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new Du(t,je.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new vp(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let c=as.extractUrlBase(e);o=as.resolveURL(c,this.path)}else o=as.extractUrlBase(e);this.manager.itemStart(e);let a=function(c){s?s(c):console.error(c),r.manager.itemError(e),r.manager.itemEnd(e)},l=new po(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(this.withCredentials),l.load(e,function(c){try{r.parse(c,o,function(u){t(u),r.manager.itemEnd(e)},a)}catch(u){a(u)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},l=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(l.decode(new Uint8Array(e,0,4))===ex){try{o[je.KHR_BINARY_GLTF]=new bp(e)}catch(h){s&&s(h);return}r=JSON.parse(o[je.KHR_BINARY_GLTF].content)}else r=JSON.parse(l.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let c=new Rp(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});c.fileLoader.setRequestHeader(this.requestHeader);for(let u=0;u<this.pluginCallbacks.length;u++){let h=this.pluginCallbacks[u](c);h.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[h.name]=h,o[h.name]=!0}if(r.extensionsUsed)for(let u=0;u<r.extensionsUsed.length;++u){let h=r.extensionsUsed[u],d=r.extensionsRequired||[];switch(h){case je.KHR_MATERIALS_UNLIT:o[h]=new sp;break;case je.KHR_DRACO_MESH_COMPRESSION:o[h]=new Sp(r,this.dracoLoader);break;case je.KHR_TEXTURE_TRANSFORM:o[h]=new wp;break;case je.KHR_MESH_QUANTIZATION:o[h]=new Mp;break;default:d.indexOf(h)>=0&&a[h]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+h+'".')}}c.setExtensions(o),c.setPlugins(a),c.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function LR(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function Ot(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var je={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},ip=class{constructor(e){this.parser=e,this.name=je.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,l=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],c,u=new De(16777215);l.color!==void 0&&u.setRGB(l.color[0],l.color[1],l.color[2],Pn);let h=l.range!==void 0?l.range:0;switch(l.type){case"directional":c=new Va(u),c.target.position.set(0,0,-1),c.add(c.target);break;case"point":c=new Ha(u),c.distance=h;break;case"spot":c=new za(u),c.distance=h,l.spot=l.spot||{},l.spot.innerConeAngle=l.spot.innerConeAngle!==void 0?l.spot.innerConeAngle:0,l.spot.outerConeAngle=l.spot.outerConeAngle!==void 0?l.spot.outerConeAngle:Math.PI/4,c.angle=l.spot.outerConeAngle,c.penumbra=1-l.spot.innerConeAngle/l.spot.outerConeAngle,c.target.position.set(0,0,-1),c.add(c.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+l.type)}return c.position.set(0,0,0),Oi(c,l),l.intensity!==void 0&&(c.intensity=l.intensity),c.name=t.createUniqueName(l.name||"light_"+e),s=Promise.resolve(c),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(l){return n._getNodeRef(t.cache,a,l)})}},sp=class{constructor(){this.name=je.KHR_MATERIALS_UNLIT}getMaterialType(){return Ai}extendParams(e,t,n){let s=[];e.color=new De(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],Pn),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,Kt))}return Promise.all(s)}},rp=class{constructor(e){this.parser=e,this.name=je.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},op=class{constructor(e){this.parser=e,this.name=je.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Ln:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new be(r,r)}return Promise.all(s)}},ap=class{constructor(e){this.parser=e,this.name=je.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Ln:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},lp=class{constructor(e){this.parser=e,this.name=je.KHR_MATERIALS_DISPERSION}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Ln:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},cp=class{constructor(e){this.parser=e,this.name=je.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Ln:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},up=class{constructor(e){this.parser=e,this.name=je.KHR_MATERIALS_SHEEN}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Ln:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new De(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],Pn)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,Kt)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},hp=class{constructor(e){this.parser=e,this.name=je.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Ln:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},dp=class{constructor(e){this.parser=e,this.name=je.KHR_MATERIALS_VOLUME}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Ln:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new De().setRGB(r[0],r[1],r[2],Pn),Promise.all(s)}},fp=class{constructor(e){this.parser=e,this.name=je.KHR_MATERIALS_IOR}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Ln:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},pp=class{constructor(e){this.parser=e,this.name=je.KHR_MATERIALS_SPECULAR}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Ln:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new De().setRGB(r[0],r[1],r[2],Pn),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,Kt)),Promise.all(s)}},mp=class{constructor(e){this.parser=e,this.name=je.EXT_MATERIALS_BUMP}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Ln:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},gp=class{constructor(e){this.parser=e,this.name=je.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return Ot(this.parser,e,this.name)!==null?Ln:null}extendMaterialParams(e,t){let n=Ot(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},yp=class{constructor(e){this.parser=e,this.name=je.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},_p=class{constructor(e){this.parser=e,this.name=je.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},xp=class{constructor(e){this.parser=e,this.name=je.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},Du=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let l=s.byteOffset||0,c=s.byteLength||0,u=s.count,h=s.byteStride,d=new Uint8Array(a,l,c);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(u,h,d,s.mode,s.filter).then(function(f){return f.buffer}):o.ready.then(function(){let f=new ArrayBuffer(u*h);return o.decodeGltfBuffer(new Uint8Array(f),u,h,d,s.mode,s.filter),f})})}else return null}},vp=class{constructor(e){this.name=je.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let c of s.primitives)if(c.mode!==oi.TRIANGLES&&c.mode!==oi.TRIANGLE_STRIP&&c.mode!==oi.TRIANGLE_FAN&&c.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],l={};for(let c in o)a.push(this.parser.getDependency("accessor",o[c]).then(u=>(l[c]=u,l[c])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(c=>{let u=c.pop(),h=u.isGroup?u.children:[u],d=c[0].count,f=[];for(let m of h){let v=new Te,g=new L,y=new vn,x=new L(1,1,1),S=new Ra(m.geometry,m.material,d);for(let w=0;w<d;w++)l.TRANSLATION&&g.fromBufferAttribute(l.TRANSLATION,w),l.ROTATION&&y.fromBufferAttribute(l.ROTATION,w),l.SCALE&&x.fromBufferAttribute(l.SCALE,w),S.setMatrixAt(w,v.compose(g,y,x));let b=null;for(let w in l)if(w==="_COLOR_0"){let E=l[w];S.instanceColor=new es(E.array,E.itemSize,E.normalized)}else if(w!=="TRANSLATION"&&w!=="ROTATION"&&w!=="SCALE"){if(b===null){let _=S.geometry;b=new ln,b.name=_.name;for(let M in _.attributes)b.setAttribute(M,_.attributes[M]);for(let M in _.morphAttributes)b.morphAttributes[M]=_.morphAttributes[M];_.index!==null&&b.setIndex(_.index),b.morphTargetsRelative=_.morphTargetsRelative;for(let M of _.groups)b.addGroup(M.start,M.count,M.materialIndex);_.boundingBox!==null&&(b.boundingBox=_.boundingBox.clone()),_.boundingSphere!==null&&(b.boundingSphere=_.boundingSphere.clone()),b.drawRange.start=_.drawRange.start,b.drawRange.count=_.drawRange.count,b.userData=Object.assign({},_.userData),S.geometry=b}let E=l[w];b.setAttribute(w,new es(E.array,E.itemSize,E.normalized))}Nt.prototype.copy.call(S,m),this.parser.assignFinalMaterial(S),f.push(S)}return u.isGroup?(u.clear(),u.add(...f),u):f[0]}))}},ex="glTF",sl=12,J_={JSON:1313821514,BIN:5130562},bp=class{constructor(e){this.name=je.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,sl),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==ex)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-sl,r=new DataView(e,sl),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let l=r.getUint32(o,!0);if(o+=4,l===J_.JSON){let c=new Uint8Array(e,sl+o,a);this.content=n.decode(c)}else if(l===J_.BIN){let c=sl+o;this.body=e.slice(c,c+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},Sp=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=je.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},l={},c={};for(let u in o){let h=Ep[u]||u.toLowerCase();a[h]=o[u]}for(let u in e.attributes){let h=Ep[u]||u.toLowerCase();if(o[u]!==void 0){let d=n.accessors[e.attributes[u]],f=Ro[d.componentType];c[h]=f.name,l[h]=d.normalized===!0}}return t.getDependency("bufferView",r).then(function(u){return new Promise(function(h,d){s.decodeDracoFile(u,function(f){for(let m in f.attributes){let v=f.attributes[m],g=l[m];g!==void 0&&(v.normalized=g)}h(f)},a,c,Pn,d)})})}},wp=class{constructor(){this.name=je.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},Mp=class{constructor(){this.name=je.KHR_MESH_QUANTIZATION}},ku=class extends Ri{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=a*2,c=a*3,u=s-t,h=(n-t)/u,d=h*h,f=d*h,m=e*c,v=m-c,g=-2*f+3*d,y=f-d,x=1-g,S=y-d+h;for(let b=0;b!==a;b++){let w=o[v+b+a],E=o[v+b+l]*u,_=o[m+b+a],M=o[m+b]*u;r[b]=x*w+S*E+g*_+y*M}return r}},NR=new vn,Tp=class extends ku{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return NR.fromArray(r).normalize().toArray(r),r}},oi={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},Ro={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},j_={9728:Pt,9729:Jt,9984:Bc,9985:So,9986:_r,9987:ri},Z_={33071:ni,33648:eo,10497:As},ep={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},Ep={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},Os={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},OR={CUBICSPLINE:void 0,LINEAR:hr,STEP:ur},tp={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function DR(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new pr({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:fn})),i.DefaultMaterial}function br(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function Oi(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function kR(i,e,t){let n=!1,s=!1,r=!1;for(let c=0,u=e.length;c<u;c++){let h=e[c];if(h.POSITION!==void 0&&(n=!0),h.NORMAL!==void 0&&(s=!0),h.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],l=[];for(let c=0,u=e.length;c<u;c++){let h=e[c];if(n){let d=h.POSITION!==void 0?t.getDependency("accessor",h.POSITION):i.attributes.position;o.push(d)}if(s){let d=h.NORMAL!==void 0?t.getDependency("accessor",h.NORMAL):i.attributes.normal;a.push(d)}if(r){let d=h.COLOR_0!==void 0?t.getDependency("accessor",h.COLOR_0):i.attributes.color;l.push(d)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l)]).then(function(c){let u=c[0],h=c[1],d=c[2];return n&&(i.morphAttributes.position=u),s&&(i.morphAttributes.normal=h),r&&(i.morphAttributes.color=d),i.morphTargetsRelative=!0,i})}function FR(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function UR(i){let e,t=i.extensions&&i.extensions[je.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+np(t.attributes):e=i.indices+":"+np(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+np(i.targets[n]);return e}function np(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function Ap(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function BR(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var zR=new Te,Rp=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new LR,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let l=a.match(/Version\/(\d+)/);s=n&&l?parseInt(l[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new Ua(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new Ga(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new po(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return br(r,a,s),Oi(a,s),Promise.all(n._invokeAll(function(l){return l.afterRoot&&l.afterRoot(a)})).then(function(){for(let l of a.scenes)l.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,l=o.length;a<l;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let l=this.associations.get(o);l!=null&&this.associations.set(a,l);for(let[c,u]of o.children.entries())r(u,a.children[c])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[je.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(as.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=ep[s.type],a=Ro[s.componentType],l=s.normalized===!0,c=new a(s.count*o);return Promise.resolve(new ft(c,o,l))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],l=ep[s.type],c=Ro[s.componentType],u=c.BYTES_PER_ELEMENT,h=u*l,d=s.byteOffset||0,f=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,m=s.normalized===!0,v,g;if(f&&f!==h){let y=Math.floor(d/f),x="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+y+":"+s.count,S=t.cache.get(x);S||(v=new c(a,y*f,s.count*f/u),S=new ao(v,f/u),t.cache.add(x,S)),g=new lo(S,l,d%f/u,m)}else a===null?v=new c(s.count*l):v=new c(a,d,s.count*l),g=new ft(v,l,m);if(s.sparse!==void 0){let y=ep.SCALAR,x=Ro[s.sparse.indices.componentType],S=s.sparse.indices.byteOffset||0,b=s.sparse.values.byteOffset||0,w=new x(o[1],S,s.sparse.count*y),E=new c(o[2],b,s.sparse.count*l);a!==null&&(g=new ft(g.array.slice(),g.itemSize,g.normalized)),g.normalized=!1;for(let _=0,M=w.length;_<M;_++){let O=w[_];if(g.setX(O,E[_*l]),l>=2&&g.setY(O,E[_*l+1]),l>=3&&g.setZ(O,E[_*l+2]),l>=4&&g.setW(O,E[_*l+3]),l>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}g.normalized=m}return g})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let l=n.manager.getHandler(o.uri);l!==null&&(a=l)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],l=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[l])return this.textureCache[l];let c=this.loadImageSource(t,n).then(function(u){u.flipY=!1,u.name=o.name||a.name||"",u.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(u.name=a.uri);let d=(r.samplers||{})[o.sampler]||{};return u.magFilter=j_[d.magFilter]||Jt,u.minFilter=j_[d.minFilter]||ri,u.wrapS=Z_[d.wrapS]||As,u.wrapT=Z_[d.wrapT]||As,u.generateMipmaps=!u.isCompressedTexture&&u.minFilter!==Pt&&u.minFilter!==Jt,s.associations.set(u,{textures:e}),u}).catch(function(){return null});return this.textureCache[l]=c,c}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(d=>d.clone());let o=s.images[e],a=self.URL||self.webkitURL,l=o.uri||"",c=!1,u;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)u=n.getDependency("bufferView",o.bufferView).then(function(d){return new Promise(function(f,m){t.parse(d,f,m)})});else{if(o.bufferView!==void 0)l=n.getDependency("bufferView",o.bufferView).then(function(d){c=!0;let f=new Blob([d],{type:o.mimeType});return l=a.createObjectURL(f),l});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");u=Promise.resolve(l).then(function(d){return new Promise(function(f,m){let v=f;t.isImageBitmapLoader===!0&&(v=function(g){let y=new an(g);y.needsUpdate=!0,f(y)}),t.load(as.resolveURL(d,r.path),v,void 0,m)})})}let h=u.then(function(d){return c===!0&&a.revokeObjectURL(l),Oi(d,o),d.userData.mimeType=o.mimeType||BR(o.uri),d}).catch(function(d){throw console.error("THREE.GLTFLoader: Couldn't load texture",l),d});return this.sourceCache[e]=h,h}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[je.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[je.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let l=r.associations.get(o);o=r.extensions[je.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,l)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new ho,Fn.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,l.sizeAttenuation=!1,this.cache.add(a,l)),n=l}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new uo,Fn.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,this.cache.add(a,l)),n=l}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let l=this.cache.get(a);l||(l=n.clone(),r&&(l.vertexColors=!0),o&&(l.flatShading=!0),s&&(l.normalScale&&(l.normalScale.y*=-1),l.clearcoatNormalScale&&(l.clearcoatNormalScale.y*=-1)),this.cache.add(a,l),this.associations.set(l,this.associations.get(n))),n=l}e.material=n}getMaterialType(){return pr}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},l=r.extensions||{},c=[];if(l[je.KHR_MATERIALS_UNLIT]){let h=s[je.KHR_MATERIALS_UNLIT];o=h.getMaterialType(),c.push(h.extendParams(a,r,t))}else{let h=r.pbrMetallicRoughness||{};if(a.color=new De(1,1,1),a.opacity=1,Array.isArray(h.baseColorFactor)){let d=h.baseColorFactor;a.color.setRGB(d[0],d[1],d[2],Pn),a.opacity=d[3]}h.baseColorTexture!==void 0&&c.push(t.assignTexture(a,"map",h.baseColorTexture,Kt)),a.metalness=h.metallicFactor!==void 0?h.metallicFactor:1,a.roughness=h.roughnessFactor!==void 0?h.roughnessFactor:1,h.metallicRoughnessTexture!==void 0&&(c.push(t.assignTexture(a,"metalnessMap",h.metallicRoughnessTexture)),c.push(t.assignTexture(a,"roughnessMap",h.metallicRoughnessTexture))),o=this._invokeOne(function(d){return d.getMaterialType&&d.getMaterialType(e)}),c.push(Promise.all(this._invokeAll(function(d){return d.extendMaterialParams&&d.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=bn);let u=r.alphaMode||tp.OPAQUE;if(u===tp.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,u===tp.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==Ai&&(c.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new be(1,1),r.normalTexture.scale!==void 0)){let h=r.normalTexture.scale;a.normalScale.set(h,h)}if(r.occlusionTexture!==void 0&&o!==Ai&&(c.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==Ai){let h=r.emissiveFactor;a.emissive=new De().setRGB(h[0],h[1],h[2],Pn)}return r.emissiveTexture!==void 0&&o!==Ai&&c.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,Kt)),Promise.all(c).then(function(){let h=new o(a);return r.name&&(h.name=r.name),Oi(h,r),t.associations.set(h,{materials:e}),r.extensions&&br(s,h,r),h})}createUniqueName(e){let t=bt.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[je.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(l){return Q_(l,a,t)})}let o=[];for(let a=0,l=e.length;a<l;a++){let c=e[a],u=UR(c),h=s[u];if(h)o.push(h.promise);else{let d;c.extensions&&c.extensions[je.KHR_DRACO_MESH_COMPRESSION]?d=r(c):d=Q_(new ln,c,t),c.mode===oi.TRIANGLE_STRIP?d=d.then(f=>Qf(f,Qa)):c.mode===oi.TRIANGLE_FAN&&(d=d.then(f=>Qf(f,Mo))),s[u]={primitive:c,promise:d},o.push(d)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let l=0,c=o.length;l<c;l++){let u=o[l].material===void 0?DR(this.cache):this.getDependency("material",o[l].material);a.push(u)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(l){let c=l.slice(0,l.length-1),u=l[l.length-1],h=[];for(let f=0,m=u.length;f<m;f++){let v=u[f],g=o[f],y,x=c[f];if(g.mode===oi.TRIANGLES||g.mode===oi.TRIANGLE_STRIP||g.mode===oi.TRIANGLE_FAN||g.mode===void 0){let S=r.isSkinnedMesh===!0,b=v.hasAttribute("skinIndex")&&v.hasAttribute("skinWeight");S&&b===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),y=S&&b?new Ea(v,x):new dn(v,x),y.isSkinnedMesh===!0&&y.normalizeSkinWeights()}else if(g.mode===oi.LINES)y=new Ca(v,x);else if(g.mode===oi.LINE_STRIP)y=new fr(v,x);else if(g.mode===oi.LINE_LOOP)y=new Pa(v,x);else if(g.mode===oi.POINTS)y=new Ia(v,x);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+g.mode);Object.keys(y.geometry.morphAttributes).length>0&&FR(y,r),y.name=t.createUniqueName(r.name||"mesh_"+e),Oi(y,r),g.extensions&&br(s,y,g),t.assignFinalMaterial(y),h.push(y)}for(let f=0,m=h.length;f<m;f++)t.associations.set(h[f],{meshes:e,primitives:f});if(h.length===1)return r.extensions&&br(s,h[0],r),h[0];let d=new Xn;r.extensions&&br(s,d,r),t.associations.set(d,{meshes:e});for(let f=0,m=h.length;f<m;f++)d.add(h[f]);return d})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new $t(To.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new os(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),Oi(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],l=[];for(let c=0,u=o.length;c<u;c++){let h=o[c];if(h){a.push(h);let d=new Te;r!==null&&d.fromArray(r.array,c*16),l.push(d)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[c])}return new Aa(a,l)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],l=[],c=[],u=[];for(let h=0,d=s.channels.length;h<d;h++){let f=s.channels[h],m=s.samplers[f.sampler],v=f.target,g=v.node,y=s.parameters!==void 0?s.parameters[m.input]:m.input,x=s.parameters!==void 0?s.parameters[m.output]:m.output;v.node!==void 0&&(o.push(this.getDependency("node",g)),a.push(this.getDependency("accessor",y)),l.push(this.getDependency("accessor",x)),c.push(m),u.push(v))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l),Promise.all(c),Promise.all(u)]).then(function(h){let d=h[0],f=h[1],m=h[2],v=h[3],g=h[4],y=[];for(let S=0,b=d.length;S<b;S++){let w=d[S],E=f[S],_=m[S],M=v[S],O=g[S];if(w===void 0)continue;w.updateMatrix&&w.updateMatrix();let R=n._createAnimationTracks(w,E,_,M,O);if(R)for(let P=0;P<R.length;P++)y.push(R[P])}let x=new Fa(r,void 0,y);return Oi(x,s),x})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let l=0,c=s.weights.length;l<c;l++)a.morphTargetInfluences[l]=s.weights[l]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let c=0,u=a.length;c<u;c++)o.push(n.getDependency("node",a[c]));let l=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),l]).then(function(c){let u=c[0],h=c[1],d=c[2];d!==null&&u.traverse(function(f){f.isSkinnedMesh&&f.bind(d,zR)});for(let f=0,m=h.length;f<m;f++)u.add(h[f]);if(u.userData.pivot!==void 0&&h.length>0){let f=u.userData.pivot,m=h[0];u.pivot=new L().fromArray(f),u.position.x-=f[0],u.position.y-=f[1],u.position.z-=f[2],m.position.set(0,0,0),delete u.userData.pivot}return u})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],l=s._invokeOne(function(c){return c.createNodeMesh&&c.createNodeMesh(e)});return l&&a.push(l),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(c){return s._getNodeRef(s.cameraCache,r.camera,c)})),s._invokeAll(function(c){return c.createNodeAttachment&&c.createNodeAttachment(e)}).forEach(function(c){a.push(c)}),this.nodeCache[e]=Promise.all(a).then(function(c){let u;if(r.isBone===!0?u=new co:c.length>1?u=new Xn:c.length===1?u=c[0]:u=new Nt,u!==c[0])for(let h=0,d=c.length;h<d;h++)u.add(c[h]);if(r.name&&(u.userData.name=r.name,u.name=o),Oi(u,r),r.extensions&&br(n,u,r),r.matrix!==void 0){let h=new Te;h.fromArray(r.matrix),u.applyMatrix4(h)}else r.translation!==void 0&&u.position.fromArray(r.translation),r.rotation!==void 0&&u.quaternion.fromArray(r.rotation),r.scale!==void 0&&u.scale.fromArray(r.scale);if(!s.associations.has(u))s.associations.set(u,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let h=s.associations.get(u);s.associations.set(u,{...h})}return s.associations.get(u).nodes=e,u}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new Xn;n.name&&(r.name=s.createUniqueName(n.name)),Oi(r,n),n.extensions&&br(t,r,n);let o=n.nodes||[],a=[];for(let l=0,c=o.length;l<c;l++)a.push(s.getDependency("node",o[l]));return Promise.all(a).then(function(l){for(let u=0,h=l.length;u<h;u++){let d=l[u];d.parent!==null?r.add(K_(d)):r.add(d)}let c=u=>{let h=new Map;for(let[d,f]of s.associations)(d instanceof Fn||d instanceof an)&&h.set(d,f);return u.traverse(d=>{let f=s.associations.get(d);f!=null&&h.set(d,f)}),h};return s.associations=c(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,l=[];function c(f){f.morphTargetInfluences&&l.push(f.name?f.name:f.uuid)}Os[r.path]===Os.weights?(c(e),e.isGroup&&e.children.forEach(c)):l.push(a);let u;switch(Os[r.path]){case Os.weights:u=is;break;case Os.rotation:u=ss;break;case Os.translation:case Os.scale:u=Ps;break;default:n.itemSize===1?u=is:u=Ps;break}let h=s.interpolation!==void 0?OR[s.interpolation]:hr,d=this._getArrayFromAccessor(n);for(let f=0,m=l.length;f<m;f++){let v=new u(l[f]+"."+Os[r.path],t.array,d,h);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(v),o.push(v)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=Ap(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof ss?Tp:ku;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function HR(i,e,t){let n=e.attributes,s=new nt;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],l=a.min,c=a.max;if(l!==void 0&&c!==void 0){if(s.set(new L(l[0],l[1],l[2]),new L(c[0],c[1],c[2])),a.normalized){let u=Ap(Ro[a.componentType]);s.min.multiplyScalar(u),s.max.multiplyScalar(u)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new L,l=new L;for(let c=0,u=r.length;c<u;c++){let h=r[c];if(h.POSITION!==void 0){let d=t.json.accessors[h.POSITION],f=d.min,m=d.max;if(f!==void 0&&m!==void 0){if(l.setX(Math.max(Math.abs(f[0]),Math.abs(m[0]))),l.setY(Math.max(Math.abs(f[1]),Math.abs(m[1]))),l.setZ(Math.max(Math.abs(f[2]),Math.abs(m[2]))),d.normalized){let v=Ap(Ro[d.componentType]);l.multiplyScalar(v)}a.max(l)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new kn;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function Q_(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(l){i.setAttribute(a,l)})}for(let o in n){let a=Ep[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return Je.workingColorSpace!==Pn&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${Je.workingColorSpace}" not supported.`),Oi(i,e),HR(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?kR(i,e.targets,t):i})}var tx={scene_version:2,keys:[{name:"lesion",field:"lesions",kind:"names"},{name:"compare",field:"compare",kind:"names"},{name:"grade",field:"grade",kind:"word"},{name:"side",field:"side",kind:"word"},{name:"map",field:"map",kind:"map"},{name:"variant",field:"variants",kind:"names"},{name:"skin",field:"skin",kind:"opacity"},{name:"muscles",field:"muscles",kind:"opacity"},{name:"bones",field:"bones",kind:"opacity"},{name:"discs",field:"discs",kind:"opacity"},{name:"nerves",field:"nerves",kind:"opacity"},{name:"ligaments",field:"ligaments",kind:"opacity"},{name:"vessels",field:"vessels",kind:"opacity"},{name:"camera",field:"camera",kind:"camera"},{name:"register",field:"register",kind:"word"},{name:"skin_shows",field:"skin_shows",kind:"word"},{name:"both",field:"both",kind:"word"},{name:"labels",field:"labels",kind:"switch"},{name:"key_points",field:"key_points",kind:"switch"}],allowed:{grade:["typical","irritated","compressed","cut"],side:["right","left","both"],camera:["front","back","side","spine","pelvis","medial_ankle","sole","heel_medial","heel_plantar","heel_lateral","heel_posterior","site"],register:["student","clinician","patient"],skin_shows:["lesion","roots","nerves","both","agreement"],both:["split","blended"]},defaults:{lesions:[],compare:[],grade:"typical",side:"right",map:"default",variants:[],layers:{skin:.35,muscles:0,bones:1,discs:1,nerves:1,ligaments:0,vessels:0},camera:"back",register:"student",labels:!1,skin_shows:"lesion",both:"split",key_points:!1},at_site:"site",true_words:["1","true","yes","on"],false_words:["0","false","no","off"],number:"[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?",farthest:1e5,opacity_steps:1e3,coordinate_steps:100,longest_quote:60,most_parts:200,most_names:40,close:.72,least_alike:.5,feelings:["none","possible","variable","likely"],felt_bits:5,sentences:{many_parts:"The address has more than {count} parts; those after them are left out.",many_names:"There are more than {count} names for {key}; those after them are left out.",key:"The address has {key}, which is not part of a view: {allowed}.",word:"There is no {what} {name}; choose one of {allowed}.",opacity_number:"The opacity of {what} is a number, not {value}.",opacity_range:"The opacity of {what} lies between 0 and 1, not at {value}.",coordinate_number:"A coordinate of the camera's {what} is a number, not {value}.",coordinate_range:"A coordinate of the camera's {what} lies between -100000 and 100000 mm, not at {value}.",same_place:"A camera looks at another place than the one where it stands; both are {value}.",coordinates:"The camera's {what} has three coordinates in mm, not {count}.",switch:"{what} is 1 or 0, not {value}.",unknown:"There is no {what} called {name}.",nearest:" Nearest: {names}.",position:"{name}: after @ comes a position between 0 (proximal) and 1 (distal).",grade:"{name}: after : comes a grade: irritated, compressed, cut or typical."},tokens:{ink:"#1f2933",muted:"#5d6873",line:"#e6e1d8",page:"#f7f5f1",card:"#ffffff",canvas_light:"#fffefb",canvas_dark:"#ece8df",accent:"#e4572e",accent_deep:"#9c2f10",accent_wash:"#fdeee9",accent_light:"#f3a58c",accent_pale:"#f8cfc1",spared:"#2a7f6f",spared_wash:"#e8f3f0",sore:"#9c2f5a",felt:"#7d3f98",felt_light:"#b48cc6",felt_wash:"#f4ecf7",rule:"#cfc8bb",focus:"#20639b",bone:"#eadfc6",disc:"#9db7c4",muscle:"#a8554a",tendon:"#e8e0d0",nerve:"#d9b44a",skin:"#e3b9a0",dura:"#cbbf9a",deep:"#e9c98f",ligament:"#d5dacd",artery:"#b8323a",vein:"#4a6fa5",cord:"#efe0c4",cause:"#8e2148"},roots:{T12:"#6699cc",L1:"#332288",L2:"#88ccee",L3:"#44aa99",L4:"#117733",L5:"#ddcc77",S1:"#cc6677",S2:"#aa4499",S3:"#882255",S4:"#999933",S5:"#661100",Co1:"#888888"},states:[{name:"untouched",lit:!1,affected:!1,felt:!1,presses:!1,faint:!1},{name:"spared",lit:!1,affected:!1,felt:!1,presses:!1,faint:!1},{name:"possible",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"reduced",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"numb",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"variable",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"felt_possible",lit:!0,affected:!1,felt:!0,presses:!1,faint:!1},{name:"felt_variable",lit:!0,affected:!1,felt:!0,presses:!1,faint:!1},{name:"felt",lit:!0,affected:!1,felt:!0,presses:!1,faint:!1},{name:"felt_and_possible",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"pain",lit:!0,affected:!1,felt:!0,presses:!1,faint:!1},{name:"cause",lit:!0,affected:!1,felt:!1,presses:!0,faint:!1},{name:"band",lit:!0,affected:!1,felt:!1,presses:!1,faint:!0},{name:"slipped",lit:!0,affected:!1,felt:!1,presses:!1,faint:!1},{name:"context",lit:!0,affected:!1,felt:!1,presses:!0,faint:!1},{name:"displaced",lit:!0,affected:!1,felt:!1,presses:!1,faint:!1},{name:"see_through",lit:!0,affected:!1,felt:!1,presses:!1,faint:!0}],kinds_of_layer:{bones:["bone"],discs:["disc"],muscles:["muscle","tendon"],nerves:["nerve","ganglion"],skin:["skin"],deep:["deep"],dura:["dura","cord"],ligaments:["ligament"],vessels:["vessel"],causes:["cause"]},own_opacity:["muscles","deep","causes"],cut_away:["bones","ligaments","muscles","nerves"]};var We=tx,Yn=We.roots,GR=new RegExp(`^(?:${We.number})$`);function pn(i,e){return(We.sentences[i]??"").replace(/\{(\w+)\}/g,(n,s)=>String(e[s]??""))}function ai(i){let e=Array.from(i),t=We.longest_quote,n=e.length<=t?i:`${e.slice(0,t-1).join("")}…`;return`'${JSON.stringify(n).slice(1,-1).replaceAll('\\"','"')}'`}function Fu(i){return GR.test(i)}var Cp=We.states.map(({name:i})=>i),us=rl(({affected:i})=>i),hs=rl(({felt:i})=>i),Uu=We.feelings;function Bu(i){let e=We.felt_bits;return{state:Cp[i&(1<<e)-1]??"untouched",felt:Uu[i>>e]??"none"}}var nx=rl(({lit:i})=>i),Pp=rl(({presses:i})=>i),ix=rl(({faint:i})=>i);function rl(i){return new Set(We.states.filter(i).map(({name:e})=>e))}var WR=[31,139],XR=1179937895,qR=1313821514,Ip=20,sx=8,rx="This scene file was made by another version.";async function Co(i){let e=ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i);if(!WR.every((s,r)=>e[r]===s))return e;let n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}function ox(i){let e=new DataView(i.buffer,i.byteOffset,i.byteLength);if(i.byteLength<Ip||e.getUint32(0,!0)!==XR)throw new Error("The body could not be read: it is not a scene file, or it did not arrive whole.");let t=e.getUint32(12,!0);if(e.getUint32(16,!0)!==qR)throw new Error("The body could not be read: no words in it.");let n=Ip+t+sx,s=JSON.parse(new TextDecoder().decode(i.subarray(Ip,n-sx))),r=s.extras?.root_to_heel;if(!r)throw new Error("This scene file was not made by Root to Heel.");if(r.version!==We.scene_version)throw new Error(rx);let o=r.tables.map(({map:a,variants:l,bufferView:c,local:u})=>{let{byteOffset:h=0,byteLength:d=0}=s.bufferViews?.[c]??{},f=n+h;return{map:a,variants:l,local:{...u},cells:i.subarray(f,f+d)}});return{extras:r,tables:o}}function Lp(i){let{extras:e,tables:t}=ox(i),{states:n,cuts:s,pain:r,book:o}=e;if(!YR(e))throw new Error(rx);return{...e,tables:t,states:[...n],cuts:{...s},pain:{...r},book:{...o,states:{...o.states}}}}function zu(i){return ox(i).tables}function YR({looks:i}){return i.states.map(({name:e})=>e).join()===Cp.join()}async function Hu(i){return Lp(await Co(i))}async function ax(i,e){let t=await Co(i);return{...e??Lp(t),meshes:await cx(t)}}async function lx(i){let e=await Co(i);return{tables:zu(e),meshes:await cx(e)}}async function cx(i){let e=i.byteLength===i.buffer.byteLength?i:i.slice(),t=await new Ou().parseAsync(e.buffer,"");return KR(t.scene)}function KR(i){let e=[];return i.updateMatrixWorld(!0),i.traverse(t=>{if(!$R(t))return;let{layer:n,mirrored:s=!1,variant:r=""}=t.userData;t.material.dispose(),e.push({layer:n,mirrored:s,variant:r,geometry:t.geometry,origin:t.position.toArray(),scale:t.scale.x})}),e}function $R(i){return"isMesh"in i}var{canvas_light:JR="",canvas_dark:jR=""}=We.tokens;function ux(i){let{width:e,height:t}=i,n=Object.assign(document.createElement("canvas"),{width:e,height:t}),s=n.getContext("2d");if(!s)throw new Error("This browser cannot make a picture of the body.");let r=s.createRadialGradient(e/2,t*.4,0,e/2,t*.4,t*.75);return r.addColorStop(0,JR),r.addColorStop(1,jR),s.fillStyle=r,s.fillRect(0,0,e,t),s.drawImage(i,0,0),n.toDataURL("image/png")}var ZR=["plain","solid","dots","hatch","outline","cross","wide_cross","lines"],QR={colour:null,opacity:1,pattern:"plain",glow:0,lit:!1,dim:1},hx="#c9c2b4";function Ds(i){let e=Number.parseInt(i.slice(1),16);return[e>>16,e>>8&255,e&255]}var Po=class{#e;#t;#i=new Map;constructor({tokens:e,rest:t,rules:n,through:s}){let r=o=>Ds(e[o]??hx);this.paper=r("canvas_light"),this.focus=r("focus"),this.ink=r("ink"),this.accent=r("accent"),this.through=s,this.#e=n,this.#t=new Map(Object.entries(t).map(([o,a])=>[o,Ds(a)]))}atRest(e){return this.#t.get(e)??Ds(hx)}look(e,t){let n=`${e} ${t}`,s=this.#i.get(n);if(s)return s;let r=this.#n(e,t);return this.#i.set(n,r),r}#n(e,t){let n=this.#e[e],{colour:s,pattern:r,...o}=n?.[t]??n?.rest??QR;return{...o,color:s?Ds(s):null,pattern:Math.max(0,ZR.indexOf(r))}}};var ks=256,Vu=3,dx=2,fx=2,Di=class{constructor(e){this.map={value:new L};let t=Math.ceil(e/ks)*Vu*dx;this.data=new Uint8Array(ks*t*4),this.texture=new Rs(this.data,ks,t,zn,Sn),this.texture.minFilter=Pt,this.texture.magFilter=Pt,this.texture.needsUpdate=!0}offset(e,t,n){return(((Math.floor(e/ks)*dx+t)*Vu+n)*ks+e%ks)*4}#e(e,[t,n,s],r){this.data[e]=t,this.data[e+1]=n,this.data[e+2]=s,this.data[e+3]=r}set(e,t,n){let s=o=>this.offset(e,t,o);this.#e(s(0),n.color??n.rest,Math.round(n.opacity*255));let r=n.field??Math.floor(n.from*255);this.#e(s(1),[n.pattern,Math.round(n.glow*255),r],n.hidden?fx:0),this.#e(s(2),n.rest,Math.round(n.dim*255))}#t(e,t,n,s){return this.data[this.offset(e,t,n)+s]??0}hover(e,t,n){this.hides(e,t)||(this.data[this.offset(e,t,1)+3]=Number(n))}hides(e,t){return this.#t(e,t,1,3)===fx}opacity(e,t){return this.#t(e,t,0,3)/255}glows(e,t){return this.#t(e,t,1,1)>0}upload(){this.texture.needsUpdate=!0}};var li=new Set(We.own_opacity),Gu=new Set(We.cut_away),Io=new Map(["bones","discs","dura","ligaments","vessels"].map(i=>[i,Wu(i)]));function Wu(i){return(We.kinds_of_layer[i]??[]).map(e=>`${e}:`)}function Ut(i,e){let t=i.getAttribute(e);if(!t)throw new Error(`The scene file has a layer without "${e}".`);return t}function ki(i){let{index:e}=i;if(!e)throw new Error("The scene file has a layer without triangles.");return e}var Xu=class{#e;#t=new Set;constructor(e,t){let n=e.filter(({layer:s,geometry:r})=>s==="causes"&&r.index);this.#e=new Map(n.map(({geometry:s})=>[s,eC(s,t)]))}shows(e){return this.#t.has(e)}draw(e){for(let[t,n]of this.#e){let s=e.flatMap(a=>n.get(a)??[]),r=Math.min(...s.map(a=>a.start)),o=Math.max(...s.map(a=>a.end));this.#t[s.length?"add":"delete"](t),t.setDrawRange(s.length?r:0,s.length?o-r:0)}}};function eC(i,e){let t=ki(i),n=Ut(i,"_part"),s=new Map;for(let r=0;r<t.count;r+=3){let o=e[n.getX(t.getX(r))]?.name??"",a=s.get(o);a?a.end=r+3:s.set(o,{start:r,end:r+3})}return s}var tC={deep:2,muscles:4,causes:4,skin:8},nC=1,iC=Object.freeze({bones:["depth","surface","inside"],causes:["strong","surface","through"],nerves:["surface","through","glow"],muscles:["strong","depth","surface"],deep:["strong","depth","surface"]}),sC=["depth","surface"],rC=12,mx=.98,Np=[!1,!1],px=0,gx=1,yx=2,Fs=class{constructor({meshes:e,parts:t},n){this.group=new Xn;this.drawn=[];this.opacities={};this.#e=n,this.causes=new Xu(e,t);for(let s of e){aC(s);for(let r of oC(s))this.#t(s,r)}for(let s of new Set(e.map(r=>r.layer)))this.setOpacity(s,1)}#e;#t(e,t){let{layer:n,variant:s}=e;for(let r of iC[n]??sC){let o=new dn(e.geometry,this.#e.make(r,n,t));o.position.fromArray(e.origin),o.scale.setScalar(e.scale),t===gx&&(o.position.x*=-1,o.scale.x*=-1),o.updateMatrix(),o.matrixAutoUpdate=!1,o.frustumCulled=!1,this.group.add(o),this.drawn.push({mesh:o,layer:n,side:t,middle:!e.mirrored,variant:s,pass:r})}}setOpacity(e,t){this.opacities[e]=t,this.#e.opacityOf(e).value=t;for(let n of this.drawn)n.layer===e&&lC(n,t)}opacityOf(e){return this.opacities[e]??0}setCutting(e){for(let{mesh:t,layer:n,pass:s}of this.drawn)s==="inside"&&(t.visible=e&&this.opacityOf(n)>=mx)}shows(e){return this.drawn.some(({layer:t,mesh:n})=>t===e&&n.visible)}setActive(e){for(let t of this.drawn){let{mesh:n,pass:s,variant:r}=t;s!=="inside"&&(n.visible=this.#i(t,e)??n.visible,r&&(n.visible&&=e.variants.includes(r)))}}#i(e,{lit:t,layers:n,pressing:s,faint:r=Np}){let{mesh:o,layer:a,pass:l,variant:c}=e,u=n[a]??Np,h=this.opacityOf(a)<=0;return a==="causes"?this.causes.shows(o.geometry)&&ol(l==="surface"?r:u,e):l==="through"||l==="glow"?!h&&ol(t,e):l==="strong"?ol(s?.[a]??Np,e):li.has(a)?ol(u,e):Io.has(a)&&h?l==="surface"&&ol(u,e):c?!h:void 0}};function ol(i,{side:e,middle:t}){return t||e===yx?i.some(Boolean):i[e]}function oC({mirrored:i,layer:e}){return i?[px,gx]:[e==="skin"?yx:px]}function aC({layer:i,geometry:e}){let{count:t}=Ut(e,"position"),n=s=>new ft(new Uint8Array(t).fill(s),1,!0);i!=="skin"&&!e.hasAttribute("_ao")&&e.setAttribute("_ao",n(255)),i==="nerves"&&!e.hasAttribute("_along")&&e.setAttribute("_along",n(0))}function lC({mesh:i,layer:e,pass:t},n){let s=li.has(e),r=(n>=mx||n===0)&&!s,o=(tC[e]??(r?0:nC))*2;i.visible=s||n>0,t==="through"||t==="glow"?i.renderOrder=rC*2+(t==="glow"?1:0):t==="strong"||t==="inside"?i.renderOrder=o-1:t==="depth"?(i.renderOrder=o,i.visible&&=!r,i.material.transparent=!0):(i.renderOrder=o+1,i.material.depthWrite=r,i.material.transparent===r&&(i.material.transparent=!r,i.material.needsUpdate=!0))}var qu=`
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
`;var Yu=`
  uniform sampler2D uLooks;
  uniform float uSide;
  ivec2 lookAt(float index, float side) {
    int i = int(index + 0.5);
    return ivec2(i % LOOK_COLUMNS, ((i / LOOK_COLUMNS) * 2 + int(side)) * LOOK_TEXELS);
  }
  float sideAt(float worldX) { return uSide > 1.5 ? (worldX > 0.0 ? 1.0 : 0.0) : uSide; }
`,Sr=`
  uniform float uHide;
  varying float vX;
`,Op=`
  uniform vec4 uCut;
  uniform float uCutFront;
  bool isCut(vec3 p) {
    if (uCut.w <= 0.0) return false;
    float away = length(uCut.xyz);
    vec3 sight = uCut.xyz / away;
    float near = dot(p, sight);
    return near < away - uCutFront && length(p - sight * near) < uCut.w * near / away;
  }
`,Ku=`
  uniform float uPixel;
  float stripes(float p, float share) {
    float wave = abs(fract(p) - 0.5) * 2.0;
    float soft = fwidth(p) * 2.0;
    return smoothstep(1.0 - share - soft, 1.0 - share + soft, wave);
  }
  vec2 onScreen() { return gl_FragCoord.xy / uPixel; }
  float hatch() { vec2 p = onScreen(); return stripes((p.x + p.y) / 9.0, 0.5); }
  float lines() { vec2 p = onScreen(); return stripes((p.x - p.y) / 9.0, 0.32); }
  float lattice(float width, float share) {
    vec2 p = onScreen();
    return max(stripes((p.x + p.y) / width, share), stripes((p.x - p.y) / width, share));
  }
  float crosses() { return lattice(8.0, 0.32); }
  float wideCrosses() { return lattice(16.0, 0.2); }
  float dots() {
    vec2 p = onScreen() / 6.0;
    p.x += 0.5 * mod(floor(p.y), 2.0);
    return 1.0 - smoothstep(0.24, 0.4, length(fract(p) - 0.5));
  }
`;var _x=`
  ${Yu}
  ${Sr}
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
`,xx=`
  ${Ku}
  ${qu}
  ${Sr}
  ${Op}
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
    if (vState.x > 6.5) return on * mix(0.2, 1.0, lines());
    if (vState.x > 5.5) return on * mix(0.2, 1.0, wideCrosses());
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
`,vx=`
  ${Sr}
  ${Op}
  varying vec3 vToEye;
  void main() {
    if (vX * uHide > 4.0) discard;
    #ifdef CUTS
    if (isCut(-vToEye)) discard;
    #endif
    gl_FragColor = vec4(0.0);
  }
`;var bx=`
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
    float hover = edge(vHover);
    base = mix(base, linear(uHover), 0.12 * soft(vHover) + 0.8 * hover);
    // flatter than flesh, so that a colour is the legend's from wherever it is seen
    vec3 c = mix(base, lit(base, n, v, upward(), 1.0, 0.0), 0.5);
    return vec4(shown(c), 0.97 * clamp(uOpacity / 0.35, 0.0, 1.0));
  }
`;var Sx=`
  ${Yu}
  ${Sr}
  attribute vec4 _territory;
  uniform float uFirst;
  varying vec4 vMap;      // colour of the map, by the share that has one; and that share
  varying vec4 vMapMore;  // shares of blank, kept, lit; of the weaker patch in another field
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vTint;     // colour of the state, by the share that has one; and that share
  varying vec4 vPattern;  // shares of solid, dots, hatch, outline
  varying vec3 vFelt;     // shares of crosses, wide crosses, lines
  varying float vHover;   // share of what the pointer is on
  varying float vOpacity;
  float add(float territory, float share, float side) {
    if (territory > 254.5) return -1.0;
    ivec2 at = lookAt(uFirst + territory, side);
    vec4 look = texelFetch(uLooks, at, 0);
    vec4 state = texelFetch(uLooks, at + ivec2(0, 1), 0) * 255.0;
    int pattern = int(state.x + 0.5);
    if (pattern > 0 && pattern != 4) vTint += share * vec4(look.rgb, 1.0);
    vPattern += share * vec4(equal(ivec4(pattern), ivec4(1, 2, 3, 4)));
    vFelt += share * vec3(equal(ivec3(pattern), ivec3(5, 6, 7)));
    vHover += share * state.w;
    vOpacity += share * look.a;
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
    vFelt = vec3(0.0);
    vHover = vOpacity = 0.0;
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
`,wx=`
  ${Ku}
  ${qu}
  ${Sr}
  uniform vec3 uSkin;
  uniform vec3 uOutline;
  uniform float uFade;
  uniform vec3 uHover;
  uniform float uOpacity;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vTint;
  varying vec4 vPattern;
  varying vec3 vFelt;
  varying float vHover;
  varying float vOpacity;
  // a soft band along a border: a hairline would show every triangle of the skin
  float edge(float share) {
    float away = abs(share - 0.5) * 2.0;
    return 1.0 - smoothstep(0.0, 0.55, away);
  }
  float soft(float share) { return smoothstep(0.32, 0.68, share); }
  ${bx}
  void main() {
    if (vX * uHide > 4.0) discard;
    vec3 n = normalize(vNormal), v = normalize(vToEye);
    float rim = pow(1.0 - max(0.0, dot(n, v)), 2.4);
    float covered = soft(vPattern.x) + mix(0.06, 0.9, dots()) * soft(vPattern.y)
      + mix(0.14, 0.95, hatch()) * soft(vPattern.z);
    covered += mix(0.1, 0.9, crosses()) * soft(vFelt.x) + mix(0.1, 0.9, wideCrosses()) * soft(vFelt.y)
      + mix(0.06, 0.9, lines()) * soft(vFelt.z);
    covered = clamp(covered, 0.0, 1.0);
    if (uMap.x > 0.5) {
      gl_FragColor = mapped(n, v, covered);
      gl_FragColor.a *= uFade;
      return;
    }
    covered *= vOpacity;
    float wash = smoothstep(0.1, 0.9, vPattern.w);
    #ifdef OUTLINES
    float sparedLine = 0.85 * edge(vPattern.w);
    #else
    float sparedLine = 0.0;
    #endif
    float hoverLine = edge(vHover);
    vec3 base = mix(linear(uSkin), linear(uOutline), 0.3 * wash);
    base = mix(base, linear(vTint.rgb / max(vTint.a, 0.01)), covered);
    base = mix(base, linear(uHover), 0.22 * soft(vHover));
    vec3 c = lit(base, n, v, upward(), 1.0, 0.03);
    c = mix(c, c * 0.55 + linear(vTint.rgb / max(vTint.a, 0.01)) * 0.5, covered);
    float shell = uOpacity * uOpacity;
    float alpha = mix(shell * 0.72, 1.0, shell * shell) + rim * uOpacity * (0.55 + 0.45 * uOpacity);
    float strong = mix(0.42, 0.9, smoothstep(0.0, 0.8, uOpacity));
    alpha = max(alpha, strong * covered + rim * covered * 0.2);
    alpha = max(alpha, max(0.16 * soft(vHover), 0.14 * wash));
    float lines = max(sparedLine, hoverLine) * smoothstep(0.04, 0.4, dot(n, v));
    vec3 line = linear(hoverLine > sparedLine ? uHover : uOutline);
    c = mix(c, lit(line, n, v, upward(), 1.0, 0.0), lines * 0.9);
    alpha = clamp(max(alpha, lines * 0.8), 0.0, 1.0);
    gl_FragColor = vec4(shown(c), alpha * uFade);
  }
`;var cC={bones:.09,discs:.16,dura:.06,muscles:.12,nerves:.3,deep:.1,ligaments:.2,vessels:.25,causes:.2},uC="0.5",hC=4,Mx="1.0",dC="20.0",Tx=.8,fC="0.4",pC={surface:()=>({}),strong:()=>({least:Tx,transparent:!0}),inside:()=>({defines:{INSIDE:1},side:jt}),depth:()=>({fragment:vx,colorWrite:!1}),through:i=>({least:Tx,defines:{ONLY_LIT:1,THROUGH:1,LIT_FROM:Mx,...i==="causes"&&{LIT_FROM:dC,LAID_OPEN:fC}},transparent:!0,depthWrite:!1,depthFunc:Qr}),glow:()=>({defines:{ONLY_LIT:1,GLOW:uC,LIT_FROM:Mx},grow:hC,transparent:!0,depthWrite:!1,depthTest:!1})},Us=class{#e=new Map;#t;#i=[];constructor(e,t,n,{outlines:s=!1}={}){this.#t=s,this.shared=mC(e,t,n)}opacityOf(e){let t=this.#e.get(e)??{value:1};return this.#e.set(e,t),t}make(e,t,n){let{defines:s={},grow:r=0,least:o=.02,fragment:a,...l}=pC[e](t),c=t==="skin",u=new si({vertexShader:c?Sx:_x,fragmentShader:a??(c?wx:xx),defines:{LOOK_COLUMNS:ks,LOOK_TEXELS:Vu,...this.#n(t),...s},uniforms:{...this.shared,uOpacity:this.opacityOf(t),uSide:{value:n},uGrow:{value:r},uLeast:{value:o},uGloss:{value:cC[t]??0}},side:fn,depthFunc:Es,...l});return this.#i.push(u),u}#n(e){return{...e==="nerves"&&{NERVE:1},...Gu.has(e)&&{CUTS:1},...li.has(e)&&{OWN_OPACITY:1},...e==="skin"&&this.#t&&{OUTLINES:1}}}dispose(){for(let e of this.#i)e.dispose()}};function mC(i,e,t){let n=e.atRest("skin");return{uLooks:{value:i.texture},uPixel:{value:1},uHeight:{value:1},uHide:{value:0},uCut:{value:new lt},uCutFront:{value:0},uFade:{value:1},uFirst:{value:t},uThrough:{value:e.through},uPaper:{value:Lo(e.paper)},uHover:{value:Lo(e.focus)},uOutline:{value:Lo(e.look("skin","spared").color??n)},uSkin:{value:Lo(n)},uInk:{value:Lo(e.ink)},uAccent:{value:Lo(e.accent)},uMap:i.map}}function Lo([i,e,t]){return Object.assign(new De,{r:i/255,g:e/255,b:t/255})}var Ex=["bones","discs","dura","deep","muscles","nerves","skin","ligaments","vessels","causes"],gC={tokens:{},rest:{},states:[],rules:{},through:1};function Ax(i,e,t){let n=new Us(new Di(1),new Po(gC),0),s=Ex.map(yC),r=new Fs({meshes:s,parts:[]},n);for(let a of Ex)r.setOpacity(a,t[a]??1);let o=new Qi;return o.add(r.group),i.compile(o,e),{finish(){for(let a of i.info.programs??[])a.getUniforms(),a.getAttributes()},cool(){n.dispose();for(let{geometry:a}of s)a.dispose()}}}function yC(i){let e=new ln;for(let t of["position","normal"])e.setAttribute(t,new ft(new Float32Array(9),3));return{layer:i,mirrored:!1,variant:"",origin:[0,0,0],scale:1,geometry:e}}function No(i,{selection:e,table:t=0}){let n=e??"";return i.tables[t]?.local[n]??i.tables[0]?.local[n]??{}}function $u(i,e){return(No(i,e).sites??[]).flatMap(t=>i.sites[t]??[])}function Ju(i,e,t){let{variants:n=[]}=e,s=new Set(n.flatMap(r=>i.variants[r]?.hides??[]));if(t)for(let r of No(i,e).gone??[])s.add(r);return({name:r,variant:o})=>o?!n.includes(o):s.size>0&&s.has(ds(r))}function ds(i){let[e="",t]=i.split("@"),n=e.split(":",2).join(":");return t?`${n}@${t}`:n}var _C=60,ju=class{constructor(e){this.places=new Map;this.variants=[];this.#e=new Map;this.#t=new Map;this.scene=e,this.#i=e.meshes.find(t=>t.layer==="skin");for(let t of e.meshes)t.layer!=="skin"&&this.#n(t);e.parts.forEach((t,n)=>{for(let s of new Set([t.name,ds(t.name)]))this.#e.set(s,[...this.#e.get(s)??[],n])}),e.territories.forEach((t,n)=>{this.#e.set(`skin:${t}`,[e.parts.length+n])})}#e;#t;#i;#n(e){let t=Ut(e.geometry,"_part"),n=0;for(let s=1;s<=t.count;s++){if(s<t.count&&t.getX(s)===t.getX(n))continue;let r=this.scene.parts[t.getX(n)]?.name??"",o=this.places.get(r);this.places.set(r,o?{...o,end:s}:{source:e,start:n,end:s}),n=s}}indices(e){return this.#e.get(e)??[]}vertex({geometry:e,scale:t,origin:n},s){let r=Ut(e,"position");return new L(r.getX(s),r.getY(s),r.getZ(s)).multiplyScalar(t).add(new L(...n))}sample(e,t){if(e.startsWith("skin:"))return this.#r(this.scene.territories.indexOf(e.slice(5)),t);let n=this.#s(e).flatMap(s=>this.places.get(s.name)??[]);return n.flatMap(({source:s,start:r,end:o})=>{let a=Math.max(1,Math.floor((o-r)*n.length/t)),l=[];for(let c=r;c<o;c+=a)l.push(this.vertex(s,c));return l})}#s(e){return this.indices(e).flatMap(t=>this.scene.parts[t]??[])}#r(e,t){let n=this.#i;if(!n||e<0)return[];let s=Ut(n.geometry,"_territory"),r=[];for(let a=0;a<s.count;a++)s.getX(a)===e&&s.getZ(a)<_C&&r.push(a);let o=Math.max(1,Math.floor(r.length/t));return r.filter((a,l)=>l%o===0).map(a=>this.vertex(n,a)).filter(a=>a.x<=0)}anchor(e){return this.#a(e,()=>this.#o(e))}#o(e){let[,t]=e.match(/^nerve:([^:]+)$/)??[];if(t)return this.along(t,.5);let n=this.sample(e,200),s=Rx(n);return s?n.reduce((r,o)=>o.distanceToSquared(s)<r.distanceToSquared(s)?o:r):null}along(e,t){let n=this.#l(`nerve:${e}`);return this.#a(`${n} ${t}`,()=>this.#c(n,t))}#a(e,t){let n=this.#t.get(e);if(n!==void 0)return n;let s=t();return this.#t.set(e,s),s}#l(e){let t=this.variants.find(n=>this.#e.has(`${e}@${n}`));return t?`${e}@${t}`:e}#c(e,t){let n=this.#s(e),s=([u,h]=[0,1])=>t>=u&&t<=h,r=n.find(({segment:u})=>s(u))??n.at(-1),o=r&&this.places.get(r.name);if(!o)return null;let a=Ut(o.source.geometry,"_along"),l=Number.POSITIVE_INFINITY;for(let u=o.start;u<o.end;u++)l=Math.min(l,Math.abs(a.getX(u)-t));let c=[];for(let u=o.start;u<o.end;u++)Math.abs(a.getX(u)-t)<l+.002&&c.push(this.vertex(o.source,u));return Rx(c)}box(e){let t=this.sample(e,400);return t.length?new nt().setFromPoints(t):null}};function Rx(i){return i.length?i.reduce((e,t)=>e.add(t),new L).divideScalar(i.length):null}var xC=420,Cx=700,vC=9,bC=.3;function Px({uCut:i,uCutFront:e,uFade:t},n,s,r){let o=n.find(({radius:c})=>c>0);if(i.value.w=0,t.value=1,!o)return!1;let a=new L(...o.middle);s==="left"&&(a.x*=-1),a.applyMatrix4(r.matrixWorldInverse);let l=Math.min(1,Math.max(0,(Cx-a.length())/(Cx-xC)));return t.value=1-l*(1-bC),l<1?!1:(i.value.set(a.x,a.y,a.z,o.radius+vC),e.value=o.front,!0)}function Ix({uCut:i,uCutFront:e},t,n){let{x:s,y:r,z:o,w:a}=i.value;if(!a)return!1;let l=n.clone().applyMatrix4(t.matrixWorldInverse),c=new L(s,r,o),u=c.length();c.divideScalar(u);let h=l.dot(c);return h>=u-e.value?!1:l.addScaledVector(c,-h).length()<a*h/u}var wr=4,Dp=8,Lx=4,SC=2,wC=.2,MC=1.5,TC=.18;function EC({geometry:i,origin:e,scale:t}){let n=Ut(i,"position"),s=new ft(new Float32Array(n.count*3),3),[r,o,a]=e;for(let l=0;l<n.count;l++){let c=-Math.abs(n.getX(l)*t+r);s.setXYZ(l,c,n.getY(l)*t+o,n.getZ(l)*t+a)}return s}var kp=class{#e;#t;#i;constructor(e){let t=new nt;for(let n of e)t.union(new nt().setFromBufferAttribute(n));this.#t=t.getSize(new L).divideScalar(wr).ceil().addScalar(2*Lx),this.#e=t.min.subScalar(Lx*wr),this.#i=new Float32Array(this.#t.x*this.#t.y*this.#t.z)}#n(e,t,n){let{x:s,y:r,z:o}=this.#t,a=Math.min(s-1,Math.max(0,Math.round((e-this.#e.x)/wr))),l=Math.min(r-1,Math.max(0,Math.round((t-this.#e.y)/wr)));return(Math.min(o-1,Math.max(0,Math.round((n-this.#e.z)/wr)))*r+l)*s+a}at(e,t,n){return this.#i[this.#n(e,t,n)]??0}addTriangles(e,t,n){let s=new on,r=new L;for(let o=0;o<t.count;o+=3){s.setFromAttributeAndIndices(e,t.getX(o),t.getX(o+1),t.getX(o+2)),s.getMidpoint(r);let a=this.#n(r.x,r.y,r.z),l=n*s.getArea()/(wr*wr);this.#i[a]=(this.#i[a]??0)+l}}blur(){let{x:e,y:t}=this.#t;for(let n of[1,e,e*t]){let s=this.#i,r=a=>s[a]??0,o=new Float32Array(s.length);for(let a=n;a<s.length-n;a++)o[a]=(r(a-n)+r(a)+r(a+n))/3;this.#i=o}}};function Nx({layer:i,geometry:e}){return i!=="skin"&&!e.hasAttribute("_ao")}function*Ox(i){if(!i.length)return;let e=new Map;for(let s of i)e.set(s,EC(s)),yield;let t=new kp([...e.values()]);yield;for(let[{geometry:s,mirrored:r},o]of e)t.addTriangles(o,ki(s),r?1:.5),yield;for(let s=0;s<SC;s++)t.blur(),yield;let n=new Map;for(let[s,r]of e)n.set(s,AC(s,r,t)),yield;for(let[{geometry:s},r]of n){let o=Ut(s,"_ao");o.array.set(r),o instanceof ft&&(o.needsUpdate=!0)}}function AC({geometry:i,origin:e,scale:t},n,s){let r=Ut(i,"normal"),o=Ut(i,"position"),a=new Uint8Array(o.count);for(let l=0;l<o.count;l++){let c=o.getX(l)*t+e[0]>0?-1:1,u=s.at(Math.min(0,n.getX(l)+c*Dp*r.getX(l)),n.getY(l)+Dp*r.getY(l),n.getZ(l)+Dp*r.getZ(l)),h=Math.max(0,u-wC);a[l]=255*Math.max(TC,1-MC*h)}return a}var Zu=class{#e;#t;#i="";#n=0;#s=[];constructor(e,t){this.#e=e,this.#t=t}set(e){let t=e?ds(e.part):"",n=e?`${t}@${e.side}`:"";return n===this.#i?!1:(this.#r(!1),this.#i=n,this.#n=e?.side==="left"?1:0,this.#s=e?this.#e.indices(t):[],this.#r(!0),this.#t.upload(),!0)}forget(){this.#i="",this.#s=[]}#r(e){for(let t of this.#s)this.#t.hover(t,this.#n,e)}};var Oo=Math.pow(2,-24),al=Symbol("SKIP_GENERATION"),Qu={strategy:0,maxDepth:40,targetLeafSize:10,useSharedArrayBuffer:!1,setBoundingBox:!0,onProgress:null,indirect:!1,verbose:!0,range:null,[al]:!1};var Kn=class{constructor(){this.min=1/0,this.max=-1/0}setFromPointsField(e,t){let n=1/0,s=-1/0;for(let r=0,o=e.length;r<o;r++){let l=e[r][t];n=l<n?l:n,s=l>s?l:s}this.min=n,this.max=s}setFromPoints(e,t){let n=1/0,s=-1/0;for(let r=0,o=t.length;r<o;r++){let a=t[r],l=e.dot(a);n=l<n?l:n,s=l>s?l:s}this.min=n,this.max=s}isSeparated(e){return this.min>e.max||e.min>this.max}};Kn.prototype.setFromBox=(function(){let i=new L;return function(t,n){let s=n.min,r=n.max,o=1/0,a=-1/0;for(let l=0;l<=1;l++)for(let c=0;c<=1;c++)for(let u=0;u<=1;u++){i.x=s.x*l+r.x*(1-l),i.y=s.y*c+r.y*(1-c),i.z=s.z*u+r.z*(1-u);let h=t.dot(i);o=Math.min(h,o),a=Math.max(h,a)}this.min=o,this.max=a}})();var RC=(function(){let i=new L,e=new L,t=new L;return function(s,r,o){let a=s.start,l=i,c=r.start,u=e;t.subVectors(a,c),i.subVectors(s.end,s.start),e.subVectors(r.end,r.start);let h=t.dot(u),d=u.dot(l),f=u.dot(u),m=t.dot(l),g=l.dot(l)*f-d*d,y,x;g!==0?y=(h*d-m*f)/g:y=0,x=(h+y*d)/f,o.x=y,o.y=x}})(),ll=(function(){let i=new be,e=new L,t=new L;return function(s,r,o,a){RC(s,r,i);let l=i.x,c=i.y;if(l>=0&&l<=1&&c>=0&&c<=1){s.at(l,o),r.at(c,a);return}else if(l>=0&&l<=1){c<0?r.at(0,a):r.at(1,a),s.closestPointToPoint(a,!0,o);return}else if(c>=0&&c<=1){l<0?s.at(0,o):s.at(1,o),r.closestPointToPoint(o,!0,a);return}else{let u;l<0?u=s.start:u=s.end;let h;c<0?h=r.start:h=r.end;let d=e,f=t;if(s.closestPointToPoint(h,!0,e),r.closestPointToPoint(u,!0,t),d.distanceToSquared(h)<=f.distanceToSquared(u)){o.copy(d),a.copy(h);return}else{o.copy(u),a.copy(f);return}}}})(),Dx=(function(){let i=new L,e=new L,t=new hn,n=new Nn;return function(r,o){let{radius:a,center:l}=r,{a:c,b:u,c:h}=o;if(n.start=c,n.end=u,n.closestPointToPoint(l,!0,i).distanceTo(l)<=a||(n.start=c,n.end=h,n.closestPointToPoint(l,!0,i).distanceTo(l)<=a)||(n.start=u,n.end=h,n.closestPointToPoint(l,!0,i).distanceTo(l)<=a))return!0;let v=o.getPlane(t);if(Math.abs(v.distanceToPoint(l))<=a){let y=v.projectPoint(l,e);if(o.containsPoint(y))return!0}return!1}})();var CC=["x","y","z"],fs=1e-15,kx=fs*fs;function ci(i){return Math.abs(i)<fs}var mn=class extends on{constructor(...e){super(...e),this.isExtendedTriangle=!0,this.satAxes=new Array(4).fill().map(()=>new L),this.satBounds=new Array(4).fill().map(()=>new Kn),this.points=[this.a,this.b,this.c],this.plane=new hn,this.isDegenerateIntoSegment=!1,this.isDegenerateIntoPoint=!1,this.degenerateSegment=new Nn,this.needsUpdate=!0}intersectsSphere(e){return Dx(e,this)}update(){let e=this.a,t=this.b,n=this.c,s=this.points,r=this.satAxes,o=this.satBounds,a=r[0],l=o[0];this.getNormal(a),l.setFromPoints(a,s);let c=r[1],u=o[1];c.subVectors(e,t),u.setFromPoints(c,s);let h=r[2],d=o[2];h.subVectors(t,n),d.setFromPoints(h,s);let f=r[3],m=o[3];f.subVectors(n,e),m.setFromPoints(f,s);let v=c.length(),g=h.length(),y=f.length();this.isDegenerateIntoPoint=!1,this.isDegenerateIntoSegment=!1,v<fs?g<fs||y<fs?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(e),this.degenerateSegment.end.copy(n)):g<fs?y<fs?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(t),this.degenerateSegment.end.copy(e)):y<fs&&(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(n),this.degenerateSegment.end.copy(t)),this.plane.setFromNormalAndCoplanarPoint(a,e),this.needsUpdate=!1}};mn.prototype.closestPointToSegment=(function(){let i=new L,e=new L,t=new Nn;return function(s,r=null,o=null){this.needsUpdate&&this.update();let{start:a,end:l}=s,c=this.points,u,h=1/0,d=this.plane.distanceToPoint(a),f=this.plane.distanceToPoint(l);if(d*f<0&&this.plane.intersectLine(s,i)!==null&&this.containsPoint(i))return r&&r.copy(i),o&&o.copy(i),0;for(let m=0;m<3;m++){let v=(m+1)%3;t.start.copy(c[m]),t.end.copy(c[v]),ll(t,s,i,e),u=i.distanceToSquared(e),u<h&&(h=u,r&&r.copy(i),o&&o.copy(e))}return this.closestPointToPoint(a,i),u=a.distanceToSquared(i),u<h&&(h=u,r&&r.copy(i),o&&o.copy(a)),this.closestPointToPoint(l,i),u=l.distanceToSquared(i),u<h&&(h=u,r&&r.copy(i),o&&o.copy(l)),Math.sqrt(h)}})();mn.prototype.intersectsTriangle=(function(){let i=new mn,e=new Kn,t=new Kn,n=new L,s=new L,r=new L,o=new L,a=new Nn,l=new Nn,c=new L,u=new be,h=new be;function d(S,b,w,E){let _=n;!S.isDegenerateIntoPoint&&!S.isDegenerateIntoSegment?_.copy(S.plane.normal):_.copy(b.plane.normal);let M=S.satBounds,O=S.satAxes;for(let I=1;I<4;I++){let k=M[I],N=O[I];if(e.setFromPoints(N,b.points),k.isSeparated(e)||(o.copy(_).cross(N),e.setFromPoints(o,S.points),t.setFromPoints(o,b.points),e.isSeparated(t)))return!1}let R=b.satBounds,P=b.satAxes;for(let I=1;I<4;I++){let k=R[I],N=P[I];if(e.setFromPoints(N,S.points),k.isSeparated(e)||(o.crossVectors(_,N),e.setFromPoints(o,S.points),t.setFromPoints(o,b.points),e.isSeparated(t)))return!1}return w&&(E||console.warn("ExtendedTriangle.intersectsTriangle: Triangles are coplanar which does not support an output edge. Setting edge to 0, 0, 0."),w.start.set(0,0,0),w.end.set(0,0,0)),!0}function f(S,b,w,E,_,M,O,R,P,I,k){let N=O/(O-R);I.x=E+(_-E)*N,k.start.subVectors(b,S).multiplyScalar(N).add(S),N=O/(O-P),I.y=E+(M-E)*N,k.end.subVectors(w,S).multiplyScalar(N).add(S)}function m(S,b,w,E,_,M,O,R,P,I,k){if(_>0)f(S.c,S.a,S.b,E,b,w,P,O,R,I,k);else if(M>0)f(S.b,S.a,S.c,w,b,E,R,O,P,I,k);else if(R*P>0||O!=0)f(S.a,S.b,S.c,b,w,E,O,R,P,I,k);else if(R!=0)f(S.b,S.a,S.c,w,b,E,R,O,P,I,k);else if(P!=0)f(S.c,S.a,S.b,E,b,w,P,O,R,I,k);else return!0;return!1}function v(S,b,w,E){let _=b.degenerateSegment,M=S.plane.distanceToPoint(_.start),O=S.plane.distanceToPoint(_.end);return ci(M)?ci(O)?d(S,b,w,E):(w&&(w.start.copy(_.start),w.end.copy(_.start)),S.containsPoint(_.start)):ci(O)?(w&&(w.start.copy(_.end),w.end.copy(_.end)),S.containsPoint(_.end)):S.plane.intersectLine(_,n)!=null?(w&&(w.start.copy(n),w.end.copy(n)),S.containsPoint(n)):!1}function g(S,b,w){let E=b.a;return ci(S.plane.distanceToPoint(E))&&S.containsPoint(E)?(w&&(w.start.copy(E),w.end.copy(E)),!0):!1}function y(S,b,w){let E=S.degenerateSegment,_=b.a;return E.closestPointToPoint(_,!0,n),_.distanceToSquared(n)<kx?(w&&(w.start.copy(_),w.end.copy(_)),!0):!1}function x(S,b,w,E){if(S.isDegenerateIntoSegment)if(b.isDegenerateIntoSegment){let _=S.degenerateSegment,M=b.degenerateSegment,O=s,R=r;_.delta(O),M.delta(R);let P=n.subVectors(M.start,_.start),I=O.x*R.y-O.y*R.x;if(ci(I))return!1;let k=(P.x*R.y-P.y*R.x)/I,N=-(O.x*P.y-O.y*P.x)/I;if(k<0||k>1||N<0||N>1)return!1;let B=_.start.z+O.z*k,G=M.start.z+R.z*N;return ci(B-G)?(w&&(w.start.copy(_.start).addScaledVector(O,k),w.end.copy(_.start).addScaledVector(O,k)),!0):!1}else return b.isDegenerateIntoPoint?y(S,b,w):v(b,S,w,E);else{if(S.isDegenerateIntoPoint)return b.isDegenerateIntoPoint?b.a.distanceToSquared(S.a)<kx?(w&&(w.start.copy(S.a),w.end.copy(S.a)),!0):!1:b.isDegenerateIntoSegment?y(b,S,w):g(b,S,w);if(b.isDegenerateIntoPoint)return g(S,b,w);if(b.isDegenerateIntoSegment)return v(S,b,w,E)}}return function(b,w=null,E=!1){this.needsUpdate&&this.update(),b.isExtendedTriangle?b.needsUpdate&&b.update():(i.copy(b),i.update(),b=i);let _=x(this,b,w,E);if(_!==void 0)return _;let M=this.plane,O=b.plane,R=O.distanceToPoint(this.a),P=O.distanceToPoint(this.b),I=O.distanceToPoint(this.c);ci(R)&&(R=0),ci(P)&&(P=0),ci(I)&&(I=0);let k=R*P,N=R*I;if(k>0&&N>0)return!1;let B=M.distanceToPoint(b.a),G=M.distanceToPoint(b.b),W=M.distanceToPoint(b.c);ci(B)&&(B=0),ci(G)&&(G=0),ci(W)&&(W=0);let te=B*G,q=B*W;if(te>0&&q>0)return!1;s.copy(M.normal),r.copy(O.normal);let Q=s.cross(r),ee=0,xe=Math.abs(Q.x),Ue=Math.abs(Q.y);Ue>xe&&(xe=Ue,ee=1),Math.abs(Q.z)>xe&&(ee=2);let ue=CC[ee],_e=this.a[ue],Ce=this.b[ue],pe=this.c[ue],ze=b.a[ue],Ft=b.b[ue],Ne=b.c[ue];if(m(this,_e,Ce,pe,k,N,R,P,I,u,a))return d(this,b,w,E);if(m(b,ze,Ft,Ne,te,q,B,G,W,h,l))return d(this,b,w,E);if(u.y<u.x){let st=u.y;u.y=u.x,u.x=st,c.copy(a.start),a.start.copy(a.end),a.end.copy(c)}if(h.y<h.x){let st=h.y;h.y=h.x,h.x=st,c.copy(l.start),l.start.copy(l.end),l.end.copy(c)}return u.y<h.x||h.y<u.x?!1:(w&&(h.x>u.x?w.start.copy(l.start):w.start.copy(a.start),h.y<u.y?w.end.copy(l.end):w.end.copy(a.end)),!0)}})();mn.prototype.distanceToPoint=(function(){let i=new L;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();mn.prototype.distanceToTriangle=(function(){let i=new L,e=new L,t=["a","b","c"],n=new Nn,s=new Nn;return function(o,a=null,l=null){let c=a||l?n:null;if(this.intersectsTriangle(o,c,!0))return(a||l)&&(a&&c.getCenter(a),l&&c.getCenter(l)),0;let u=1/0;for(let h=0;h<3;h++){let d,f=t[h],m=o[f];this.closestPointToPoint(m,i),d=m.distanceToSquared(i),d<u&&(u=d,a&&a.copy(i),l&&l.copy(m));let v=this[f];o.closestPointToPoint(v,i),d=v.distanceToSquared(i),d<u&&(u=d,a&&a.copy(v),l&&l.copy(i))}for(let h=0;h<3;h++){let d=t[h],f=t[(h+1)%3];n.set(this[d],this[f]);for(let m=0;m<3;m++){let v=t[m],g=t[(m+1)%3];s.set(o[v],o[g]),ll(n,s,i,e);let y=i.distanceToSquared(e);y<u&&(u=y,a&&a.copy(i),l&&l.copy(e))}}return Math.sqrt(u)}})();var Bt=class{constructor(e,t,n){this.isOrientedBox=!0,this.min=new L,this.max=new L,this.matrix=new Te,this.invMatrix=new Te,this.points=new Array(8).fill().map(()=>new L),this.satAxes=new Array(3).fill().map(()=>new L),this.satBounds=new Array(3).fill().map(()=>new Kn),this.alignedSatBounds=new Array(3).fill().map(()=>new Kn),this.needsUpdate=!1,e&&this.min.copy(e),t&&this.max.copy(t),n&&this.matrix.copy(n)}set(e,t,n){this.min.copy(e),this.max.copy(t),this.matrix.copy(n),this.needsUpdate=!0}copy(e){this.min.copy(e.min),this.max.copy(e.max),this.matrix.copy(e.matrix),this.needsUpdate=!0}};Bt.prototype.update=(function(){return function(){let e=this.matrix,t=this.min,n=this.max,s=this.points;for(let c=0;c<=1;c++)for(let u=0;u<=1;u++)for(let h=0;h<=1;h++){let d=1*c|2*u|4*h,f=s[d];f.x=c?n.x:t.x,f.y=u?n.y:t.y,f.z=h?n.z:t.z,f.applyMatrix4(e)}let r=this.satBounds,o=this.satAxes,a=s[0];for(let c=0;c<3;c++){let u=o[c],h=r[c],d=1<<c,f=s[d];u.subVectors(a,f),h.setFromPoints(u,s)}let l=this.alignedSatBounds;l[0].setFromPointsField(s,"x"),l[1].setFromPointsField(s,"y"),l[2].setFromPointsField(s,"z"),this.invMatrix.copy(this.matrix).invert(),this.needsUpdate=!1}})();Bt.prototype.intersectsBox=(function(){let i=new Kn;return function(t){this.needsUpdate&&this.update();let n=t.min,s=t.max,r=this.satBounds,o=this.satAxes,a=this.alignedSatBounds;if(i.min=n.x,i.max=s.x,a[0].isSeparated(i)||(i.min=n.y,i.max=s.y,a[1].isSeparated(i))||(i.min=n.z,i.max=s.z,a[2].isSeparated(i)))return!1;for(let l=0;l<3;l++){let c=o[l],u=r[l];if(i.setFromBox(c,t),u.isSeparated(i))return!1}return!0}})();Bt.prototype.intersectsTriangle=(function(){let i=new mn,e=new Array(3),t=new Kn,n=new Kn,s=new L;return function(o){this.needsUpdate&&this.update(),o.isExtendedTriangle?o.needsUpdate&&o.update():(i.copy(o),i.update(),o=i);let a=this.satBounds,l=this.satAxes;e[0]=o.a,e[1]=o.b,e[2]=o.c;for(let d=0;d<3;d++){let f=a[d],m=l[d];if(t.setFromPoints(m,e),f.isSeparated(t))return!1}let c=o.satBounds,u=o.satAxes,h=this.points;for(let d=0;d<3;d++){let f=c[d],m=u[d];if(t.setFromPoints(m,h),f.isSeparated(t))return!1}for(let d=0;d<3;d++){let f=l[d];for(let m=0;m<4;m++){let v=u[m];if(s.crossVectors(f,v),t.setFromPoints(s,e),n.setFromPoints(s,h),t.isSeparated(n))return!1}}return!0}})();Bt.prototype.closestPointToPoint=(function(){return function(e,t){return this.needsUpdate&&this.update(),t.copy(e).applyMatrix4(this.invMatrix).clamp(this.min,this.max).applyMatrix4(this.matrix),t}})();Bt.prototype.distanceToPoint=(function(){let i=new L;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();Bt.prototype.distanceToBox=(function(){let i=["x","y","z"],e=new Array(12).fill().map(()=>new Nn),t=new Array(12).fill().map(()=>new Nn),n=new L,s=new L;return function(o,a=0,l=null,c=null){if(this.needsUpdate&&this.update(),this.intersectsBox(o))return(l||c)&&(o.getCenter(s),this.closestPointToPoint(s,n),o.closestPointToPoint(n,s),l&&l.copy(n),c&&c.copy(s)),0;let u=a*a,h=o.min,d=o.max,f=this.points,m=1/0;for(let g=0;g<8;g++){let y=f[g];s.copy(y).clamp(h,d);let x=y.distanceToSquared(s);if(x<m&&(m=x,l&&l.copy(y),c&&c.copy(s),x<u))return Math.sqrt(x)}let v=0;for(let g=0;g<3;g++)for(let y=0;y<=1;y++)for(let x=0;x<=1;x++){let S=(g+1)%3,b=(g+2)%3,w=y<<S|x<<b,E=1<<g|y<<S|x<<b,_=f[w],M=f[E];e[v].set(_,M);let R=i[g],P=i[S],I=i[b],k=t[v],N=k.start,B=k.end;N[R]=h[R],N[P]=y?h[P]:d[P],N[I]=x?h[I]:d[I],B[R]=d[R],B[P]=y?h[P]:d[P],B[I]=x?h[I]:d[I],v++}for(let g=0;g<=1;g++)for(let y=0;y<=1;y++)for(let x=0;x<=1;x++){s.x=g?d.x:h.x,s.y=y?d.y:h.y,s.z=x?d.z:h.z,this.closestPointToPoint(s,n);let S=s.distanceToSquared(n);if(S<m&&(m=S,l&&l.copy(n),c&&c.copy(s),S<u))return Math.sqrt(S)}for(let g=0;g<12;g++){let y=e[g];for(let x=0;x<12;x++){let S=t[x];ll(y,S,n,s);let b=n.distanceToSquared(s);if(b<m&&(m=b,l&&l.copy(n),c&&c.copy(s),b<u))return Math.sqrt(b)}}return Math.sqrt(m)}})();var Bs=class{constructor(e){this._getNewPrimitive=e,this._primitives=[]}getPrimitive(){let e=this._primitives;return e.length===0?this._getNewPrimitive():e.pop()}releasePrimitive(e){this._primitives.push(e)}};var Fp=class extends Bs{constructor(){super(()=>new mn)}},On=new Fp;var cl=new L,Up=new L;function Fx(i,e,t={},n=0,s=1/0){let r=n*n,o=s*s,a=1/0,l=null;if(i.shapecast({boundsTraverseOrder:u=>(cl.copy(e).clamp(u.min,u.max),cl.distanceToSquared(e)),intersectsBounds:(u,h,d)=>d<a&&d<o,intersectsTriangle:(u,h)=>{u.closestPointToPoint(e,cl);let d=e.distanceToSquared(cl);return d<a&&(Up.copy(cl),a=d,l=h),d<r}}),a===1/0)return null;let c=Math.sqrt(a);return t.point?t.point.copy(Up):t.point=Up.clone(),t.distance=c,t.faceIndex=l,t}function it(i,e){return e[i+15]===65535}function pt(i,e){return e[i+6]}function yt(i,e){return e[i+14]}function ct(i){return i+8}function ut(i,e){let t=e[i+6];return i+t*8}function Do(i,e){return e[i+7]}var eh=parseInt("187")>=169,IC=parseInt("187")<=161,Mr=new L,Tr=new L,Er=new L,th=new be,nh=new be,ih=new be,Ux=new L,Bx=new L,zx=new L,ul=new L;function LC(i,e,t,n,s,r,o,a){let l;if(r===jt?l=i.intersectTriangle(n,t,e,!0,s):l=i.intersectTriangle(e,t,n,r!==bn,s),l===null)return null;let c=i.origin.distanceTo(s);return c<o||c>a?null:{distance:c,point:s.clone()}}function Hx(i,e,t,n,s,r,o,a,l,c,u){Mr.fromBufferAttribute(e,r),Tr.fromBufferAttribute(e,o),Er.fromBufferAttribute(e,a);let h=LC(i,Mr,Tr,Er,ul,l,c,u);if(h){if(n){th.fromBufferAttribute(n,r),nh.fromBufferAttribute(n,o),ih.fromBufferAttribute(n,a),h.uv=new be;let f=on.getInterpolation(ul,Mr,Tr,Er,th,nh,ih,h.uv);eh||(h.uv=f)}if(s){th.fromBufferAttribute(s,r),nh.fromBufferAttribute(s,o),ih.fromBufferAttribute(s,a),h.uv1=new be;let f=on.getInterpolation(ul,Mr,Tr,Er,th,nh,ih,h.uv1);eh||(h.uv1=f),IC&&(h.uv2=h.uv1)}if(t){Ux.fromBufferAttribute(t,r),Bx.fromBufferAttribute(t,o),zx.fromBufferAttribute(t,a),h.normal=new L;let f=on.getInterpolation(ul,Mr,Tr,Er,Ux,Bx,zx,h.normal);h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1),eh||(h.normal=f)}let d={a:r,b:o,c:a,normal:new L,materialIndex:0};if(on.getNormal(Mr,Tr,Er,d.normal),h.face=d,h.faceIndex=r,eh){let f=new L;on.getBarycoord(ul,Mr,Tr,Er,f),h.barycoord=f}}return h}function Vx(i){return i&&i.isMaterial?i.side:i}function ko(i,e,t,n,s,r,o){let a=n*3,l=a+0,c=a+1,u=a+2,{index:h,groups:d}=i;i.index&&(l=h.getX(l),c=h.getX(c),u=h.getX(u));let{position:f,normal:m,uv:v,uv1:g}=i.attributes;if(Array.isArray(e)){let y=n*3;for(let x=0,S=d.length;x<S;x++){let{start:b,count:w,materialIndex:E}=d[x];if(y>=b&&y<b+w){let _=Vx(e[E]),M=Hx(t,f,m,v,g,l,c,u,_,r,o);if(M)if(M.faceIndex=n,M.face.materialIndex=E,s)s.push(M);else return M}}}else{let y=Vx(e),x=Hx(t,f,m,v,g,l,c,u,y,r,o);if(x)if(x.faceIndex=n,x.face.materialIndex=0,s)s.push(x);else return x}return null}function St(i,e,t,n){let s=i.a,r=i.b,o=i.c,a=e,l=e+1,c=e+2;t&&(a=t.getX(a),l=t.getX(l),c=t.getX(c)),s.x=n.getX(a),s.y=n.getY(a),s.z=n.getZ(a),r.x=n.getX(l),r.y=n.getY(l),r.z=n.getZ(l),o.x=n.getX(c),o.y=n.getY(c),o.z=n.getZ(c)}function Gx(i,e,t,n,s,r,o,a){let{geometry:l,_indirectBuffer:c}=i;for(let u=n,h=n+s;u<h;u++)ko(l,e,t,u,r,o,a)}function Wx(i,e,t,n,s,r,o){let{geometry:a,_indirectBuffer:l}=i,c=1/0,u=null;for(let h=n,d=n+s;h<d;h++){let f;f=ko(a,e,t,h,null,r,o),f&&f.distance<c&&(u=f,c=f.distance)}return u}function Xx(i,e,t,n,s,r,o){let{geometry:a}=t,{index:l}=a,c=a.attributes.position;for(let u=i,h=e+i;u<h;u++){let d;if(d=u,St(o,d*3,l,c),o.needsUpdate=!0,n(o,d,s,r))return!0}return!1}function qx(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,s=t.attributes.position,r,o,a,l,c=0,u=i._roots;for(let d=0,f=u.length;d<f;d++)r=u[d],o=new Uint32Array(r),a=new Uint16Array(r),l=new Float32Array(r),h(0,c),c+=r.byteLength;function h(d,f,m=!1){let v=d*2;if(it(v,a)){let g=pt(d,o),y=yt(v,a),x=1/0,S=1/0,b=1/0,w=-1/0,E=-1/0,_=-1/0;for(let M=3*g,O=3*(g+y);M<O;M++){let R=n[M],P=s.getX(R),I=s.getY(R),k=s.getZ(R);P<x&&(x=P),P>w&&(w=P),I<S&&(S=I),I>E&&(E=I),k<b&&(b=k),k>_&&(_=k)}return l[d+0]!==x||l[d+1]!==S||l[d+2]!==b||l[d+3]!==w||l[d+4]!==E||l[d+5]!==_?(l[d+0]=x,l[d+1]=S,l[d+2]=b,l[d+3]=w,l[d+4]=E,l[d+5]=_,!0):!1}else{let g=ct(d),y=ut(d,o),x=m,S=!1,b=!1;if(e){if(!x){let R=g/8+f/32,P=y/8+f/32;S=e.has(R),b=e.has(P),x=!S&&!b}}else S=!0,b=!0;let w=x||S,E=x||b,_=!1;w&&(_=h(g,f,x));let M=!1;E&&(M=h(y,f,x));let O=_||M;if(O)for(let R=0;R<3;R++){let P=g+R,I=y+R,k=l[P],N=l[P+3],B=l[I],G=l[I+3];l[d+R]=k<B?k:B,l[d+R+3]=N>G?N:G}return O}}}function Mn(i,e,t,n,s){let r,o,a,l,c,u,h=1/t.direction.x,d=1/t.direction.y,f=1/t.direction.z,m=t.origin.x,v=t.origin.y,g=t.origin.z,y=e[i],x=e[i+3],S=e[i+1],b=e[i+3+1],w=e[i+2],E=e[i+3+2];return h>=0?(r=(y-m)*h,o=(x-m)*h):(r=(x-m)*h,o=(y-m)*h),d>=0?(a=(S-v)*d,l=(b-v)*d):(a=(b-v)*d,l=(S-v)*d),r>l||a>o||((a>r||isNaN(r))&&(r=a),(l<o||isNaN(o))&&(o=l),f>=0?(c=(w-g)*f,u=(E-g)*f):(c=(E-g)*f,u=(w-g)*f),r>u||c>o)?!1:((c>r||r!==r)&&(r=c),(u<o||o!==o)&&(o=u),r<=s&&o>=n)}var Bp=class{constructor(){this.float32Array=null,this.uint16Array=null,this.uint32Array=null;let e=[],t=null;this.setBuffer=n=>{t&&e.push(t),t=n,this.float32Array=new Float32Array(n),this.uint16Array=new Uint16Array(n),this.uint32Array=new Uint32Array(n)},this.clearBuffer=()=>{t=null,this.float32Array=null,this.uint16Array=null,this.uint32Array=null,e.length!==0&&this.setBuffer(e.pop())}}},Ze=new Bp;function Yx(i,e,t,n,s,r,o,a){let{geometry:l,_indirectBuffer:c}=i;for(let u=n,h=n+s;u<h;u++){let d=c?c[u]:u;ko(l,e,t,d,r,o,a)}}function Kx(i,e,t,n,s,r,o){let{geometry:a,_indirectBuffer:l}=i,c=1/0,u=null;for(let h=n,d=n+s;h<d;h++){let f;f=ko(a,e,t,l?l[h]:h,null,r,o),f&&f.distance<c&&(u=f,c=f.distance)}return u}function $x(i,e,t,n,s,r,o){let{geometry:a}=t,{index:l}=a,c=a.attributes.position;for(let u=i,h=e+i;u<h;u++){let d;if(d=t.resolveTriangleIndex(u),St(o,d*3,l,c),o.needsUpdate=!0,n(o,d,s,r))return!0}return!1}function Jx(i,e,t,n,s,r,o){Ze.setBuffer(i._roots[e]),Mn(0,Ze.float32Array,n,r,o)&&zp(0,i,t,n,s,r,o),Ze.clearBuffer()}function zp(i,e,t,n,s,r,o){let{float32Array:a,uint16Array:l,uint32Array:c}=Ze,u=i*2;if(it(u,l)){let d=pt(i,c),f=yt(u,l);Gx(e,t,n,d,f,s,r,o)}else{let d=ct(i);Mn(d,a,n,r,o)&&zp(d,e,t,n,s,r,o);let f=ut(i,c);Mn(f,a,n,r,o)&&zp(f,e,t,n,s,r,o)}}var NC=["x","y","z"];function jx(i,e,t,n,s,r){Ze.setBuffer(i._roots[e]);let o=null;return Mn(0,Ze.float32Array,n,s,r)&&(o=Hp(0,i,t,n,s,r)),Ze.clearBuffer(),o}function Hp(i,e,t,n,s,r){let{float32Array:o,uint16Array:a,uint32Array:l}=Ze,c=i*2;if(it(c,a)){let h=pt(i,l),d=yt(c,a);return Wx(e,t,n,h,d,s,r)}else{let h=Do(i,l),d=NC[h],m=n.direction[d]>=0,v,g;m?(v=ct(i),g=ut(i,l)):(v=ut(i,l),g=ct(i));let x=Mn(v,o,n,s,r)?Hp(v,e,t,n,s,r):null;if(x){let w=x.point[d];if(m?w<=o[g+h]:w>=o[g+h+3])return x}let b=Mn(g,o,n,s,r)?Hp(g,e,t,n,s,r):null;return x&&b?x.distance<=b.distance?x:b:x||b||null}}function wt(i,e,t){return t.min.x=e[i],t.min.y=e[i+1],t.min.z=e[i+2],t.max.x=e[i+3],t.max.y=e[i+4],t.max.z=e[i+5],t}function hl(i){let e=-1,t=-1/0;for(let n=0;n<3;n++){let s=i[n+3]-i[n];s>t&&(t=s,e=n)}return e}function Vp(i,e,t){for(let n=0;n<3;n++){let s=e[i+2*n],r=e[i+2*n+1],o=s-r,a=s+r;o<t[n]&&(t[n]=o),a>t[n+3]&&(t[n+3]=a)}}function sh(i){let e=i[3]-i[0],t=i[4]-i[1],n=i[5]-i[2];return 2*(e*t+t*n+n*e)}function Gp(i){return i.index?i.index.count:i.attributes.position.count}function zs(i){return Gp(i)/3}function OC(i,e=ArrayBuffer){return i>65535?new Uint32Array(new e(4*i)):new Uint16Array(new e(2*i))}function Zx(i,e){if(!i.index){let t=i.attributes.position.count,n=e.useSharedArrayBuffer?SharedArrayBuffer:ArrayBuffer,s=OC(t,n);i.setIndex(new ft(s,1));for(let r=0;r<t;r++)s[r]=r}}function DC(i,e,t){let n=Gp(i)/t,s=e||i.drawRange,r=s.start/t,o=(s.start+s.count)/t,a=Math.max(0,r),l=Math.min(n,o)-a;return{offset:Math.floor(a),count:Math.floor(l)}}function kC(i,e){return i.groups.map(t=>({offset:t.start/e,count:t.count/e}))}function Wp(i,e,t){let n=DC(i,e,t),s=kC(i,t);if(!s.length)return[n];let r=[],o=n.offset,a=n.offset+n.count,l=Gp(i)/t,c=[];for(let d of s){let{offset:f,count:m}=d,v=f,g=isFinite(m)?m:l-f,y=f+g;v<a&&y>o&&(c.push({pos:Math.max(o,v),isStart:!0}),c.push({pos:Math.min(a,y),isStart:!1}))}c.sort((d,f)=>d.pos!==f.pos?d.pos-f.pos:d.type==="end"?-1:1);let u=0,h=null;for(let d of c){let f=d.pos;u!==0&&f!==h&&r.push({offset:h,count:f-h}),u+=d.isStart?1:-1,h=f}return r}var rh=new nt,Fo=new mn,Uo=new mn,dl=new Te,Qx=new Bt,oh=new Bt;function e0(i,e,t,n){Ze.setBuffer(i._roots[e]);let s=Xp(0,i,t,n);return Ze.clearBuffer(),s}function Xp(i,e,t,n,s=null){let{float32Array:r,uint16Array:o,uint32Array:a}=Ze,l=i*2;if(s===null&&(t.boundingBox||t.computeBoundingBox(),Qx.set(t.boundingBox.min,t.boundingBox.max,n),s=Qx),it(l,o)){let u=e.geometry,h=u.index,d=u.attributes.position,f=t.index,m=t.attributes.position,v=pt(i,a),g=yt(l,o);if(dl.copy(n).invert(),t.boundsTree)return wt(i,r,oh),oh.matrix.copy(dl),oh.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:x=>oh.intersectsBox(x),intersectsTriangle:x=>{x.a.applyMatrix4(n),x.b.applyMatrix4(n),x.c.applyMatrix4(n),x.needsUpdate=!0;for(let S=v*3,b=(g+v)*3;S<b;S+=3)if(St(Uo,S,h,d),Uo.needsUpdate=!0,x.intersectsTriangle(Uo))return!0;return!1}});{let y=zs(t);for(let x=v*3,S=(g+v)*3;x<S;x+=3){St(Fo,x,h,d),Fo.a.applyMatrix4(dl),Fo.b.applyMatrix4(dl),Fo.c.applyMatrix4(dl),Fo.needsUpdate=!0;for(let b=0,w=y*3;b<w;b+=3)if(St(Uo,b,f,m),Uo.needsUpdate=!0,Fo.intersectsTriangle(Uo))return!0}}}else{let u=ct(i),h=ut(i,a);return wt(u,r,rh),!!(s.intersectsBox(rh)&&Xp(u,e,t,n,s)||(wt(h,r,rh),s.intersectsBox(rh)&&Xp(h,e,t,n,s)))}}var ah=new Te,Yp=new Bt,fl=new Bt,FC=new L,UC=new L,BC=new L,zC=new L;function t0(i,e,t,n={},s={},r=0,o=1/0){e.boundingBox||e.computeBoundingBox(),Yp.set(e.boundingBox.min,e.boundingBox.max,t),Yp.needsUpdate=!0;let a=i.geometry,l=a.attributes.position,c=a.index,u=e.attributes.position,h=e.index,d=On.getPrimitive(),f=On.getPrimitive(),m=FC,v=UC,g=null,y=null;s&&(g=BC,y=zC);let x=1/0,S=null,b=null;return ah.copy(t).invert(),fl.matrix.copy(ah),i.shapecast({boundsTraverseOrder:w=>Yp.distanceToBox(w),intersectsBounds:(w,E,_)=>_<x&&_<o?(E&&(fl.min.copy(w.min),fl.max.copy(w.max),fl.needsUpdate=!0),!0):!1,intersectsRange:(w,E)=>{if(e.boundsTree)return e.boundsTree.shapecast({boundsTraverseOrder:M=>fl.distanceToBox(M),intersectsBounds:(M,O,R)=>R<x&&R<o,intersectsRange:(M,O)=>{for(let R=M,P=M+O;R<P;R++){St(f,3*R,h,u),f.a.applyMatrix4(t),f.b.applyMatrix4(t),f.c.applyMatrix4(t),f.needsUpdate=!0;for(let I=w,k=w+E;I<k;I++){St(d,3*I,c,l),d.needsUpdate=!0;let N=d.distanceToTriangle(f,m,g);if(N<x&&(v.copy(m),y&&y.copy(g),x=N,S=I,b=R),N<r)return!0}}}});{let _=zs(e);for(let M=0,O=_;M<O;M++){St(f,3*M,h,u),f.a.applyMatrix4(t),f.b.applyMatrix4(t),f.c.applyMatrix4(t),f.needsUpdate=!0;for(let R=w,P=w+E;R<P;R++){St(d,3*R,c,l),d.needsUpdate=!0;let I=d.distanceToTriangle(f,m,g);if(I<x&&(v.copy(m),y&&y.copy(g),x=I,S=R,b=M),I<r)return!0}}}}}),On.releasePrimitive(d),On.releasePrimitive(f),x===1/0?null:(n.point?n.point.copy(v):n.point=v.clone(),n.distance=x,n.faceIndex=S,s&&(s.point?s.point.copy(y):s.point=y.clone(),s.point.applyMatrix4(ah),v.applyMatrix4(ah),s.distance=v.sub(s.point).length(),s.faceIndex=b),n)}function n0(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,s=t.attributes.position,r,o,a,l,c=0,u=i._roots;for(let d=0,f=u.length;d<f;d++)r=u[d],o=new Uint32Array(r),a=new Uint16Array(r),l=new Float32Array(r),h(0,c),c+=r.byteLength;function h(d,f,m=!1){let v=d*2;if(it(v,a)){let g=pt(d,o),y=yt(v,a),x=1/0,S=1/0,b=1/0,w=-1/0,E=-1/0,_=-1/0;for(let M=g,O=g+y;M<O;M++){let R=3*i.resolveTriangleIndex(M);for(let P=0;P<3;P++){let I=R+P;I=n?n[I]:I;let k=s.getX(I),N=s.getY(I),B=s.getZ(I);k<x&&(x=k),k>w&&(w=k),N<S&&(S=N),N>E&&(E=N),B<b&&(b=B),B>_&&(_=B)}}return l[d+0]!==x||l[d+1]!==S||l[d+2]!==b||l[d+3]!==w||l[d+4]!==E||l[d+5]!==_?(l[d+0]=x,l[d+1]=S,l[d+2]=b,l[d+3]=w,l[d+4]=E,l[d+5]=_,!0):!1}else{let g=ct(d),y=ut(d,o),x=m,S=!1,b=!1;if(e){if(!x){let R=g/8+f/32,P=y/8+f/32;S=e.has(R),b=e.has(P),x=!S&&!b}}else S=!0,b=!0;let w=x||S,E=x||b,_=!1;w&&(_=h(g,f,x));let M=!1;E&&(M=h(y,f,x));let O=_||M;if(O)for(let R=0;R<3;R++){let P=g+R,I=y+R,k=l[P],N=l[P+3],B=l[I],G=l[I+3];l[d+R]=k<B?k:B,l[d+R+3]=N>G?N:G}return O}}}function i0(i,e,t,n,s,r,o){Ze.setBuffer(i._roots[e]),Mn(0,Ze.float32Array,n,r,o)&&Kp(0,i,t,n,s,r,o),Ze.clearBuffer()}function Kp(i,e,t,n,s,r,o){let{float32Array:a,uint16Array:l,uint32Array:c}=Ze,u=i*2;if(it(u,l)){let d=pt(i,c),f=yt(u,l);Yx(e,t,n,d,f,s,r,o)}else{let d=ct(i);Mn(d,a,n,r,o)&&Kp(d,e,t,n,s,r,o);let f=ut(i,c);Mn(f,a,n,r,o)&&Kp(f,e,t,n,s,r,o)}}var HC=["x","y","z"];function s0(i,e,t,n,s,r){Ze.setBuffer(i._roots[e]);let o=null;return Mn(0,Ze.float32Array,n,s,r)&&(o=$p(0,i,t,n,s,r)),Ze.clearBuffer(),o}function $p(i,e,t,n,s,r){let{float32Array:o,uint16Array:a,uint32Array:l}=Ze,c=i*2;if(it(c,a)){let h=pt(i,l),d=yt(c,a);return Kx(e,t,n,h,d,s,r)}else{let h=Do(i,l),d=HC[h],m=n.direction[d]>=0,v,g;m?(v=ct(i),g=ut(i,l)):(v=ut(i,l),g=ct(i));let x=Mn(v,o,n,s,r)?$p(v,e,t,n,s,r):null;if(x){let w=x.point[d];if(m?w<=o[g+h]:w>=o[g+h+3])return x}let b=Mn(g,o,n,s,r)?$p(g,e,t,n,s,r):null;return x&&b?x.distance<=b.distance?x:b:x||b||null}}var lh=new nt,Bo=new mn,zo=new mn,pl=new Te,r0=new Bt,ch=new Bt;function o0(i,e,t,n){Ze.setBuffer(i._roots[e]);let s=Jp(0,i,t,n);return Ze.clearBuffer(),s}function Jp(i,e,t,n,s=null){let{float32Array:r,uint16Array:o,uint32Array:a}=Ze,l=i*2;if(s===null&&(t.boundingBox||t.computeBoundingBox(),r0.set(t.boundingBox.min,t.boundingBox.max,n),s=r0),it(l,o)){let u=e.geometry,h=u.index,d=u.attributes.position,f=t.index,m=t.attributes.position,v=pt(i,a),g=yt(l,o);if(pl.copy(n).invert(),t.boundsTree)return wt(i,r,ch),ch.matrix.copy(pl),ch.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:x=>ch.intersectsBox(x),intersectsTriangle:x=>{x.a.applyMatrix4(n),x.b.applyMatrix4(n),x.c.applyMatrix4(n),x.needsUpdate=!0;for(let S=v,b=g+v;S<b;S++)if(St(zo,3*e.resolveTriangleIndex(S),h,d),zo.needsUpdate=!0,x.intersectsTriangle(zo))return!0;return!1}});{let y=zs(t);for(let x=v,S=g+v;x<S;x++){let b=e.resolveTriangleIndex(x);St(Bo,3*b,h,d),Bo.a.applyMatrix4(pl),Bo.b.applyMatrix4(pl),Bo.c.applyMatrix4(pl),Bo.needsUpdate=!0;for(let w=0,E=y*3;w<E;w+=3)if(St(zo,w,f,m),zo.needsUpdate=!0,Bo.intersectsTriangle(zo))return!0}}}else{let u=ct(i),h=ut(i,a);return wt(u,r,lh),!!(s.intersectsBox(lh)&&Jp(u,e,t,n,s)||(wt(h,r,lh),s.intersectsBox(lh)&&Jp(h,e,t,n,s)))}}var uh=new Te,jp=new Bt,ml=new Bt,VC=new L,GC=new L,WC=new L,XC=new L;function a0(i,e,t,n={},s={},r=0,o=1/0){e.boundingBox||e.computeBoundingBox(),jp.set(e.boundingBox.min,e.boundingBox.max,t),jp.needsUpdate=!0;let a=i.geometry,l=a.attributes.position,c=a.index,u=e.attributes.position,h=e.index,d=On.getPrimitive(),f=On.getPrimitive(),m=VC,v=GC,g=null,y=null;s&&(g=WC,y=XC);let x=1/0,S=null,b=null;return uh.copy(t).invert(),ml.matrix.copy(uh),i.shapecast({boundsTraverseOrder:w=>jp.distanceToBox(w),intersectsBounds:(w,E,_)=>_<x&&_<o?(E&&(ml.min.copy(w.min),ml.max.copy(w.max),ml.needsUpdate=!0),!0):!1,intersectsRange:(w,E)=>{if(e.boundsTree){let _=e.boundsTree;return _.shapecast({boundsTraverseOrder:M=>ml.distanceToBox(M),intersectsBounds:(M,O,R)=>R<x&&R<o,intersectsRange:(M,O)=>{for(let R=M,P=M+O;R<P;R++){let I=_.resolveTriangleIndex(R);St(f,3*I,h,u),f.a.applyMatrix4(t),f.b.applyMatrix4(t),f.c.applyMatrix4(t),f.needsUpdate=!0;for(let k=w,N=w+E;k<N;k++){let B=i.resolveTriangleIndex(k);St(d,3*B,c,l),d.needsUpdate=!0;let G=d.distanceToTriangle(f,m,g);if(G<x&&(v.copy(m),y&&y.copy(g),x=G,S=k,b=R),G<r)return!0}}}})}else{let _=zs(e);for(let M=0,O=_;M<O;M++){St(f,3*M,h,u),f.a.applyMatrix4(t),f.b.applyMatrix4(t),f.c.applyMatrix4(t),f.needsUpdate=!0;for(let R=w,P=w+E;R<P;R++){let I=i.resolveTriangleIndex(R);St(d,3*I,c,l),d.needsUpdate=!0;let k=d.distanceToTriangle(f,m,g);if(k<x&&(v.copy(m),y&&y.copy(g),x=k,S=R,b=M),k<r)return!0}}}}}),On.releasePrimitive(d),On.releasePrimitive(f),x===1/0?null:(n.point?n.point.copy(v):n.point=v.clone(),n.distance=x,n.faceIndex=S,s&&(s.point?s.point.copy(y):s.point=y.clone(),s.point.applyMatrix4(uh),v.applyMatrix4(uh),s.distance=v.sub(s.point).length(),s.faceIndex=b),n)}function Zp(i,e,t){return i===null?null:(i.point.applyMatrix4(e.matrixWorld),i.distance=i.point.distanceTo(t.ray.origin),i.object=e,i)}function l0(){return typeof SharedArrayBuffer<"u"}function hh(i,e,t,n,s){let r=1/0,o=1/0,a=1/0,l=-1/0,c=-1/0,u=-1/0,h=1/0,d=1/0,f=1/0,m=-1/0,v=-1/0,g=-1/0,y=i.offset||0;for(let x=(e-y)*6,S=(e+t-y)*6;x<S;x+=6){let b=i[x+0],w=i[x+1],E=b-w,_=b+w;E<r&&(r=E),_>l&&(l=_),b<h&&(h=b),b>m&&(m=b);let M=i[x+2],O=i[x+3],R=M-O,P=M+O;R<o&&(o=R),P>c&&(c=P),M<d&&(d=M),M>v&&(v=M);let I=i[x+4],k=i[x+5],N=I-k,B=I+k;N<a&&(a=N),B>u&&(u=B),I<f&&(f=I),I>g&&(g=I)}n[0]=r,n[1]=o,n[2]=a,n[3]=l,n[4]=c,n[5]=u,s[0]=h,s[1]=d,s[2]=f,s[3]=m,s[4]=v,s[5]=g}var Ui=8,em=8,Qp=new Int32Array(Ui),Fi=new Float32Array(Ui*6),Ho=new Float32Array(Ui*6),vi=new Float32Array(6),dh=new Float32Array(6),Hs=new Int32Array(em),u0=new Float32Array(em*6);function YC(i,e,t,n){for(let s=0;s<3;s++){let r=e[i+2*s],o=e[i+2*s+1],a=r-o,l=r+o;a<t[n+s]&&(t[n+s]=a),l>t[n+s+3]&&(t[n+s+3]=l)}}function h0(i,e){let t=i[e+3]-i[e],n=i[e+4]-i[e+1],s=i[e+5]-i[e+2];return 2*(t*n+n*s+s*t)}function d0(i,e,t,n,s,r){let o=-1,a=0;if(r===0)o=hl(e),o!==-1&&(a=(e[o]+e[o+3])/2);else if(r===1)o=hl(i),o!==-1&&(a=KC(t,n,s,o));else if(r===2){let l=sh(i),c=1.25*s,u=t.offset||0,h=(n-u)*6,d=(n+s-u)*6;for(let f=0;f<3;f++){let m=e[f],y=(e[f+3]-m)/Ui;if(s<em){for(let x=0;x<s;x++){let S=h+x*6,b=t[S+2*f],w=x;for(;w>0&&t[Hs[w-1]+2*f]>b;)Hs[w]=Hs[w-1],w--;Hs[w]=S}for(let x=0;x<3;x++)vi[x]=1/0,vi[x+3]=-1/0,dh[x]=1/0,dh[x+3]=-1/0;for(let x=s-1;x>=0;x--)Vp(Hs[x],t,dh),u0.set(dh,x*6);for(let x=0;x<s-1;x++){Vp(Hs[x],t,vi);let S=t[Hs[x+1]+2*f];if(t[Hs[x]+2*f]===S)continue;let b=x+1,w=s-b,E=sh(vi)/l,_=h0(u0,b*6)/l,M=1+1.25*(E*b+_*w);M<c&&(o=f,c=M,a=S)}}else{for(let b=0;b<Ui;b++){Qp[b]=0;for(let w=0;w<3;w++)Fi[b*6+w]=1/0,Fi[b*6+w+3]=-1/0}for(let b=h;b<d;b+=6){let _=~~((t[b+2*f]-m)/y);_>=Ui&&(_=Ui-1),Qp[_]++,YC(b,t,Fi,_*6)}let x=(Ui-1)*6;for(let b=0;b<6;b++)Ho[x+b]=Fi[x+b];for(let b=Ui-2;b>=0;b--){let w=b*6,E=w+6;for(let _=0;_<3;_++)Ho[w+_]=Math.min(Fi[w+_],Ho[E+_]),Ho[w+_+3]=Math.max(Fi[w+_+3],Ho[E+_+3])}let S=0;for(let b=0;b<Ui-1;b++){let w=b*6,E=Qp[b];if(E!==0)for(let P=0;P<3;P++)S===0?(vi[P]=Fi[w+P],vi[P+3]=Fi[w+P+3]):(vi[P]=Math.min(vi[P],Fi[w+P]),vi[P+3]=Math.max(vi[P+3],Fi[w+P+3]));S+=E;let _=0,M=0;S!==0&&(_=sh(vi)/l);let O=s-S;O!==0&&(M=h0(Ho,w+6)/l);let R=1+1.25*(_*S+M*O);R<c&&(o=f,c=R,a=m+y+b*y)}}}}else console.warn(`BVH: Invalid build strategy value ${r} used.`);return{axis:o,pos:a}}function KC(i,e,t,n){let s=0,r=i.offset;for(let o=e,a=e+t;o<a;o++)s+=i[(o-r)*6+n*2];return s/t}function f0(i,e,t,n,s,r){let o=n,a=n+s-1,l=r.pos,c=r.axis*2,u=t.offset||0;for(;;){for(;o<=a&&t[(o-u)*6+c]<l;)o++;for(;o<=a&&t[(a-u)*6+c]>=l;)a--;if(o<a){for(let h=0;h<e;h++){let d=i[o*e+h];i[o*e+h]=i[a*e+h],i[a*e+h]=d}for(let h=0;h<6;h++){let d=o-u,f=a-u,m=t[d*6+h];t[d*6+h]=t[f*6+h],t[f*6+h]=m}o++,a--}else return o}}var $C=Math.pow(2,32),Vo=new Float32Array(6),fh=new Float32Array(6);function JC(i,e,t,n,s,r){let{maxDepth:o,verbose:a,targetLeafSize:l,_strictLeafSize:c=1/0,strategy:u,onProgress:h,useSharedArrayBuffer:d=!1}=s,f=i.primitiveBuffer,m=i.primitiveBufferStride,v=d?SharedArrayBuffer:ArrayBuffer,g=new v(32*Math.max(1,2*Math.ceil(n)-1)),y=new Float32Array(g),x=new Uint32Array(g),S=new Uint16Array(g),b=0,w=!1;return hh(e,t,n,Vo,fh),M(t,n,0),g.slice(0,b*32);function E(O){h&&h((O-r.offset)/r.count)}function _(O,R,P){let I=O*2;x[O+6]=R,S[I+14]=P,S[I+15]=65535,E(R+P)}function M(O,R,P){let I=b++,k=I*8;y.set(Vo,k),!w&&P>=o&&(w=!0,a&&console.warn(`BVH: Max depth of ${o} reached when generating BVH. Consider increasing maxDepth.`));let N=R>c;if(R<=l&&!N||P>=o){_(k,O,R);return}let B=d0(Vo,fh,e,O,R,u),G=B.axis===-1?-1:f0(f,m,e,O,R,B);if(B.axis===-1||G===O||G===O+R){if(!N){_(k,O,R);return}B.axis=Math.max(0,hl(Vo)),G=O+Math.max(1,Math.floor(R/2))}x[k+7]=B.axis;let W=G-O;hh(e,O,W,Vo,fh),M(O,W,P+1);let te=b-I;if(te>$C)throw new Error("MeshBVH: Cannot store relative child node offset greater than 32 bits.");x[k+6]=te;let q=R-W;hh(e,G,q,Vo,fh),M(G,q,P+1)}}function p0(i,e){let t=i.getRootRanges(e.range),n=t[0],s=t[t.length-1],r={offset:n.offset,count:s.offset+s.count-n.offset},o=new Float32Array(6*r.count);o.offset=r.offset,i.computePrimitiveBounds(r.offset,r.count,o),i._roots=t.map(a=>JC(i,o,a.offset,a.count,e,r))}var Vs,Wo,Go=[],ph=new Bs(()=>new nt);function m0(i,e,t,n,s,r){Vs=ph.getPrimitive(),Wo=ph.getPrimitive(),Go.push(Vs,Wo),Ze.setBuffer(i._roots[e]);let o=tm(0,i.geometry,t,n,s,r);Ze.clearBuffer(),ph.releasePrimitive(Vs),ph.releasePrimitive(Wo),Go.pop(),Go.pop();let a=Go.length;return a>0&&(Wo=Go[a-1],Vs=Go[a-2]),o}function tm(i,e,t,n,s=null,r=0,o=0){let{float32Array:a,uint16Array:l,uint32Array:c}=Ze,u=i*2;if(it(u,l)){let d=pt(i,c),f=yt(u,l);return wt(i,a,Vs),n(d,f,!1,o,r+i/8,Vs)}else{let R=function(I){let{uint16Array:k,uint32Array:N}=Ze,B=I*2;for(;!it(B,k);)I=ct(I),B=I*2;return pt(I,N)},P=function(I){let{uint16Array:k,uint32Array:N}=Ze,B=I*2;for(;!it(B,k);)I=ut(I,N),B=I*2;return pt(I,N)+yt(B,k)},d=ct(i),f=ut(i,c),m=d,v=f,g,y,x,S;if(s&&(x=Vs,S=Wo,wt(m,a,x),wt(v,a,S),g=s(x),y=s(S),y<g)){m=f,v=d;let I=g;g=y,y=I,x=S}x||(x=Vs,wt(m,a,x));let b=it(m*2,l),w=t(x,b,g,o+1,r+m/8),E;if(w===2){let I=R(m),N=P(m)-I;E=n(I,N,!0,o+1,r+m/8,x)}else E=w&&tm(m,e,t,n,s,r,o+1);if(E)return!0;S=Wo,wt(v,a,S);let _=it(v*2,l),M=t(S,_,y,o+1,r+v/8),O;if(M===2){let I=R(v),N=P(v)-I;O=n(I,N,!0,o+1,r+v/8,S)}else O=M&&tm(v,e,t,n,s,r,o+1);return!!O}}var gl=new Ze.constructor,mh=new Ze.constructor,Gs=new Bs(()=>new nt),Xo=new nt,qo=new nt,nm=new nt,im=new nt,sm=!1;function g0(i,e,t,n){if(sm)throw new Error("MeshBVH: Recursive calls to bvhcast not supported.");sm=!0;let s=i._roots,r=e._roots,o,a=0,l=0,c=new Te().copy(t).invert();for(let u=0,h=s.length;u<h;u++){gl.setBuffer(s[u]),l=0;let d=Gs.getPrimitive();wt(0,gl.float32Array,d),d.applyMatrix4(c);for(let f=0,m=r.length;f<m&&(mh.setBuffer(r[f]),o=bi(0,0,t,c,n,a,l,0,0,d),mh.clearBuffer(),l+=r[f].byteLength/32,!o);f++);if(Gs.releasePrimitive(d),gl.clearBuffer(),a+=s[u].byteLength/32,o)break}return sm=!1,o}function bi(i,e,t,n,s,r=0,o=0,a=0,l=0,c=null,u=!1){let h,d;u?(h=mh,d=gl):(h=gl,d=mh);let f=h.float32Array,m=h.uint32Array,v=h.uint16Array,g=d.float32Array,y=d.uint32Array,x=d.uint16Array,S=i*2,b=e*2,w=it(S,v),E=it(b,x),_=!1;if(E&&w)u?_=s(pt(e,y),yt(e*2,x),pt(i,m),yt(i*2,v),l,o+e/8,a,r+i/8):_=s(pt(i,m),yt(i*2,v),pt(e,y),yt(e*2,x),a,r+i/8,l,o+e/8);else if(E){let M=Gs.getPrimitive();wt(e,g,M),M.applyMatrix4(t);let O=ct(i),R=ut(i,m);wt(O,f,Xo),wt(R,f,qo);let P=M.intersectsBox(Xo),I=M.intersectsBox(qo);_=P&&bi(e,O,n,t,s,o,r,l,a+1,M,!u)||I&&bi(e,R,n,t,s,o,r,l,a+1,M,!u),Gs.releasePrimitive(M)}else{let M=ct(e),O=ut(e,y);wt(M,g,nm),wt(O,g,im);let R=c.intersectsBox(nm),P=c.intersectsBox(im);if(R&&P)_=bi(i,M,t,n,s,r,o,a,l+1,c,u)||bi(i,O,t,n,s,r,o,a,l+1,c,u);else if(R)if(w)_=bi(i,M,t,n,s,r,o,a,l+1,c,u);else{let I=Gs.getPrimitive();I.copy(nm).applyMatrix4(t);let k=ct(i),N=ut(i,m);wt(k,f,Xo),wt(N,f,qo);let B=I.intersectsBox(Xo),G=I.intersectsBox(qo);_=B&&bi(M,k,n,t,s,o,r,l,a+1,I,!u)||G&&bi(M,N,n,t,s,o,r,l,a+1,I,!u),Gs.releasePrimitive(I)}else if(P)if(w)_=bi(i,O,t,n,s,r,o,a,l+1,c,u);else{let I=Gs.getPrimitive();I.copy(im).applyMatrix4(t);let k=ct(i),N=ut(i,m);wt(k,f,Xo),wt(N,f,qo);let B=I.intersectsBox(Xo),G=I.intersectsBox(qo);_=B&&bi(O,k,n,t,s,o,r,l,a+1,I,!u)||G&&bi(O,N,n,t,s,o,r,l,a+1,I,!u),Gs.releasePrimitive(I)}}return _}var gh=new class{constructor(){let i=null,e=null,t=null,n=!1;this.root=null,this.buffer=null,this.uint32Array=null,this.uint16Array=null,this.setBVH=(r,o)=>{if(n)throw new Error("BVHTraversalHelper: cannot call setBVH during an active traversal.");this.root=o,this.buffer=i=r._roots[o],this.uint16Array=t=new Uint16Array(i),this.uint32Array=e=new Uint32Array(i)},this.reset=()=>{this.root=null,this.buffer=i=null,this.uint16Array=t=null,this.uint32Array=e=null},this.getRangeStart=r=>{let o=r*2;for(;!it(o,t);)r=ct(r),o=r*2;return pt(r,e)},this.getRangeEnd=r=>{let o=r*2;for(;!it(o,t);)r=ut(r,e),o=r*2;return pt(r,e)+yt(o,t)};let s=(r,o,a)=>{let l=o*2,c=it(l,t);if(!r(a,c,o)&&!c){let h=ct(o),d=ut(o,e);s(r,h,a+1),s(r,d,a+1)}};this.traverseBuffer=r=>{if(n)throw new Error("BVHTraversalHelper: cannot start a traversal during an active traversal.");n=!0;try{s(r,0,0)}finally{n=!1}},this.traverse=r=>{this.traverseBuffer((o,a,l)=>{if(a){let c=l*2,u=e[l+6],h=t[c+14];return r(o,a,new Float32Array(i,l*4,6),u,h)}else{let c=Do(l,e);return r(o,a,new Float32Array(i,l*4,6),c)}})}}};var y0=new nt,Yo=new Float32Array(6),yh=class{constructor(){this._roots=null,this.primitiveBuffer=null,this.primitiveBufferStride=null}init(e){e={...Qu,...e},"maxLeafSize"in e&&(console.warn('BVH: "maxLeafSize" option has been deprecated. Use "targetLeafSize", instead.'),e={...e,targetLeafSize:e.maxLeafSize}),p0(this,e)}getRootRanges(){throw new Error("BVH: getRootRanges() not implemented")}writePrimitiveBounds(){throw new Error("BVH: writePrimitiveBounds() not implemented")}writePrimitiveRangeBounds(e,t,n,s){let r=1/0,o=1/0,a=1/0,l=-1/0,c=-1/0,u=-1/0;for(let h=e,d=e+t;h<d;h++){this.writePrimitiveBounds(h,Yo,0);let[f,m,v,g,y,x]=Yo;f<r&&(r=f),g>l&&(l=g),m<o&&(o=m),y>c&&(c=y),v<a&&(a=v),x>u&&(u=x)}return n[s+0]=r,n[s+1]=o,n[s+2]=a,n[s+3]=l,n[s+4]=c,n[s+5]=u,n}computePrimitiveBounds(e,t,n){let s=n.offset||0;for(let r=e,o=e+t;r<o;r++){this.writePrimitiveBounds(r,Yo,0);let[a,l,c,u,h,d]=Yo,f=(a+u)/2,m=(l+h)/2,v=(c+d)/2,g=(u-a)/2,y=(h-l)/2,x=(d-c)/2,S=(r-s)*6;n[S+0]=f,n[S+1]=g+(Math.abs(f)+g)*Oo,n[S+2]=m,n[S+3]=y+(Math.abs(m)+y)*Oo,n[S+4]=v,n[S+5]=x+(Math.abs(v)+x)*Oo}return n}shiftPrimitiveOffsets(e){let t=this._indirectBuffer;if(t)for(let n=0,s=t.length;n<s;n++)t[n]+=e;else{let n=this._roots;for(let s=0;s<n.length;s++){let r=n[s],o=new Uint32Array(r),a=new Uint16Array(r),l=r.byteLength/32;for(let c=0;c<l;c++){let u=8*c,h=2*u;it(h,a)&&(o[u+6]+=e)}}}}traverse(e,t=0){gh.setBVH(this,t),gh.traverse(e),gh.reset()}refit(){let e=this._roots;for(let t=0,n=e.length;t<n;t++){let s=e[t],r=new Uint32Array(s),o=new Uint16Array(s),a=new Float32Array(s),l=s.byteLength/32;for(let c=l-1;c>=0;c--){let u=c*8,h=u*2;if(it(h,o)){let f=pt(u,r),m=yt(h,o);this.writePrimitiveRangeBounds(f,m,Yo,0),a.set(Yo,u)}else{let f=ct(u),m=ut(u,r);for(let v=0;v<3;v++){let g=a[f+v],y=a[f+v+3],x=a[m+v],S=a[m+v+3];a[u+v]=g<x?g:x,a[u+v+3]=y>S?y:S}}}}}getBoundingBox(e){return e.makeEmpty(),this._roots.forEach(n=>{wt(0,new Float32Array(n),y0),e.union(y0)}),e}shapecast(e){let{boundsTraverseOrder:t,intersectsBounds:n,intersectsRange:s,intersectsPrimitive:r,scratchPrimitive:o,iterate:a}=e;if(s&&r){let h=s;s=(d,f,m,v,g)=>h(d,f,m,v,g)?!0:a(d,f,this,r,m,v,o)}else s||(r?s=(h,d,f,m)=>a(h,d,this,r,f,m,o):s=(h,d,f)=>f);let l=!1,c=0,u=this._roots;for(let h=0,d=u.length;h<d;h++){let f=u[h];if(l=m0(this,h,n,s,t,c),l)break;c+=f.byteLength/32}return l}bvhcast(e,t,n){let{intersectsRanges:s}=n;return g0(this,e,t,s)}};function ZC(i,e){let t=i[i.length-1],n=t.offset+t.count>2**16,s=i.reduce((c,u)=>c+u.count,0),r=n?4:2,o=e?new SharedArrayBuffer(s*r):new ArrayBuffer(s*r),a=n?new Uint32Array(o):new Uint16Array(o),l=0;for(let c=0;c<i.length;c++){let{offset:u,count:h}=i[c];for(let d=0;d<h;d++)a[l+d]=u+d;l+=h}return a}var _h=class extends yh{get indirect(){return!!this._indirectBuffer}get primitiveStride(){return null}get primitiveBufferStride(){return this.indirect?1:this.primitiveStride}set primitiveBufferStride(e){}get primitiveBuffer(){return this.indirect?this._indirectBuffer:this.geometry.index.array}set primitiveBuffer(e){}constructor(e,t={}){if(e.isBufferGeometry){if(e.index&&e.index.isInterleavedBufferAttribute)throw new Error("BVH: InterleavedBufferAttribute is not supported for the index attribute.")}else throw new Error("BVH: Only BufferGeometries are supported.");if(t.useSharedArrayBuffer&&!l0())throw new Error("BVH: SharedArrayBuffer is not available.");super(),this.geometry=e,this.resolvePrimitiveIndex=t.indirect?n=>this._indirectBuffer[n]:n=>n,this.primitiveBuffer=null,this.primitiveBufferStride=null,this._indirectBuffer=null,t={...Qu,...t},t[al]||this.init(t)}init(e){let{geometry:t,primitiveStride:n}=this;if(e.indirect){let s=Wp(t,e.range,n),r=ZC(s,e.useSharedArrayBuffer);this._indirectBuffer=r}else Zx(t,e);super.init(e),!t.boundingBox&&e.setBoundingBox&&(t.boundingBox=this.getBoundingBox(new nt))}getRootRanges(e){return this.indirect?[{offset:0,count:this._indirectBuffer.length}]:Wp(this.geometry,e,this.primitiveStride)}raycastObject3D(){throw new Error("BVH: raycastObject3D() not implemented")}};var xh=new Bt,vh=new Un,_0=new L,x0=new Te,v0=new L,rm=["getX","getY","getZ"],bh=class i extends _h{static serialize(e,t={}){t={cloneBuffers:!0,...t};let n=e.geometry,s=e._roots,r=e._indirectBuffer,o=n.getIndex(),a={version:1,roots:null,index:null,indirectBuffer:null};return t.cloneBuffers?(a.roots=s.map(l=>l.slice()),a.index=o?o.array.slice():null,a.indirectBuffer=r?r.slice():null):(a.roots=s,a.index=o?o.array:null,a.indirectBuffer=r),a}static deserialize(e,t,n={}){n={setIndex:!0,indirect:!!e.indirectBuffer,...n};let{index:s,roots:r,indirectBuffer:o}=e;e.version||(console.warn("MeshBVH.deserialize: Serialization format has been changed and will be fixed up. It is recommended to regenerate any stored serialized data."),l(r));let a=new i(t,{...n,[al]:!0});if(a._roots=r,a._indirectBuffer=o||null,n.setIndex){let c=t.getIndex();if(c===null){let u=new ft(e.index,1,!1);t.setIndex(u)}else c.array!==s&&(c.array.set(s),c.needsUpdate=!0)}return a;function l(c){for(let u=0;u<c.length;u++){let h=c[u],d=new Uint32Array(h),f=new Uint16Array(h);for(let m=0,v=h.byteLength/32;m<v;m++){let g=8*m,y=2*g;it(y,f)||(d[g+6]=d[g+6]/8-m)}}}}get primitiveStride(){return 3}get resolveTriangleIndex(){return this.resolvePrimitiveIndex}constructor(e,t={}){t.maxLeafTris&&(console.warn('MeshBVH: "maxLeafTris" option has been deprecated. Use "targetLeafSize", instead.'),t={...t,targetLeafSize:t.maxLeafTris}),super(e,t)}shiftTriangleOffsets(e){return super.shiftPrimitiveOffsets(e)}writePrimitiveBounds(e,t,n){let s=this.geometry,r=this._indirectBuffer,o=s.attributes.position,a=s.index?s.index.array:null,c=(r?r[e]:e)*3,u=c+0,h=c+1,d=c+2;a&&(u=a[u],h=a[h],d=a[d]);for(let f=0;f<3;f++){let m=o[rm[f]](u),v=o[rm[f]](h),g=o[rm[f]](d),y=m;v<y&&(y=v),g<y&&(y=g);let x=m;v>x&&(x=v),g>x&&(x=g),t[n+f]=y,t[n+f+3]=x}return t}computePrimitiveBounds(e,t,n){let s=this.geometry,r=this._indirectBuffer,o=s.attributes.position,a=s.index?s.index.array:null,l=o.normalized;if(e<0||t+e-n.offset>n.length/6)throw new Error("MeshBVH: compute triangle bounds range is invalid.");let c=o.array,u=o.offset||0,h=3;o.isInterleavedBufferAttribute&&(h=o.data.stride);let d=["getX","getY","getZ"],f=n.offset;for(let m=e,v=e+t;m<v;m++){let y=(r?r[m]:m)*3,x=(m-f)*6,S=y+0,b=y+1,w=y+2;a&&(S=a[S],b=a[b],w=a[w]),l||(S=S*h+u,b=b*h+u,w=w*h+u);for(let E=0;E<3;E++){let _,M,O;l?(_=o[d[E]](S),M=o[d[E]](b),O=o[d[E]](w)):(_=c[S+E],M=c[b+E],O=c[w+E]);let R=_;M<R&&(R=M),O<R&&(R=O);let P=_;M>P&&(P=M),O>P&&(P=O);let I=(P-R)/2,k=E*2;n[x+k+0]=R+I,n[x+k+1]=I+(Math.abs(R)+I)*Oo}}return n}raycastObject3D(e,t,n=[]){let{material:s}=e;if(s===void 0)return;x0.copy(e.matrixWorld).invert(),vh.copy(t.ray).applyMatrix4(x0),v0.setFromMatrixScale(e.matrixWorld),_0.copy(vh.direction).multiply(v0);let r=_0.length(),o=t.near/r,a=t.far/r;if(t.firstHitOnly===!0){let l=this.raycastFirst(vh,s,o,a);l=Zp(l,e,t),l&&n.push(l)}else{let l=this.raycast(vh,s,o,a);for(let c=0,u=l.length;c<u;c++){let h=Zp(l[c],e,t);h&&n.push(h)}}return n}refit(e=null){return(this.indirect?n0:qx)(this,e)}raycast(e,t=fn,n=0,s=1/0){let r=this._roots,o=[],a=this.indirect?i0:Jx;for(let l=0,c=r.length;l<c;l++)a(this,l,t,e,o,n,s);return o}raycastFirst(e,t=fn,n=0,s=1/0){let r=this._roots,o=null,a=this.indirect?s0:jx;for(let l=0,c=r.length;l<c;l++){let u=a(this,l,t,e,n,s);u!=null&&(o==null||u.distance<o.distance)&&(o=u)}return o}intersectsGeometry(e,t){let n=!1,s=this._roots,r=this.indirect?o0:e0;for(let o=0,a=s.length;o<a&&(n=r(this,o,e,t),!n);o++);return n}shapecast(e){let t=On.getPrimitive(),n=super.shapecast({...e,intersectsPrimitive:e.intersectsTriangle,scratchPrimitive:t,iterate:this.indirect?$x:Xx});return On.releasePrimitive(t),n}bvhcast(e,t,n){let{intersectsRanges:s,intersectsTriangles:r}=n,o=On.getPrimitive(),a=this.geometry.index,l=this.geometry.attributes.position,c=this.indirect?m=>{let v=this.resolveTriangleIndex(m);St(o,v*3,a,l)}:m=>{St(o,m*3,a,l)},u=On.getPrimitive(),h=e.geometry.index,d=e.geometry.attributes.position,f=e.indirect?m=>{let v=e.resolveTriangleIndex(m);St(u,v*3,h,d)}:m=>{St(u,m*3,h,d)};if(r){if(!(e instanceof i))throw new Error('MeshBVH: "intersectsTriangles" callback can only be used with another MeshBVH.');let m=(v,g,y,x,S,b,w,E)=>{for(let _=y,M=y+x;_<M;_++){f(_),u.a.applyMatrix4(t),u.b.applyMatrix4(t),u.c.applyMatrix4(t),u.needsUpdate=!0;for(let O=v,R=v+g;O<R;O++)if(c(O),o.needsUpdate=!0,r(o,u,O,_,S,b,w,E))return!0}return!1};if(s){let v=s;s=function(g,y,x,S,b,w,E,_){return v(g,y,x,S,b,w,E,_)?!0:m(g,y,x,S,b,w,E,_)}}else s=m}return super.bvhcast(e,t,{intersectsRanges:s})}intersectsBox(e,t){return xh.set(e.min,e.max,t),xh.needsUpdate=!0,this.shapecast({intersectsBounds:n=>xh.intersectsBox(n),intersectsTriangle:n=>xh.intersectsTriangle(n)})}intersectsSphere(e){return this.shapecast({intersectsBounds:t=>e.intersectsBox(t),intersectsTriangle:t=>t.intersectsSphere(e)})}closestPointToGeometry(e,t,n={},s={},r=0,o=1/0){return(this.indirect?a0:t0)(this,e,t,n,s,r,o)}closestPointToPoint(e,t={},n=0,s=1/0){return Fx(this,e,t,n,s)}};var QC=.12,eP=.75,tP=.2,nP=8,b0=4,iP=new Set(["nerves","discs","dura","deep","ligaments","vessels","causes"]),S0=4,w0=8,sP=.1,rP=.5,Sh=class{constructor(e,t,n){this.hide=0;this.isCut=()=>!1;this.#n=new Map;this.#r=new Wa;this.#e=e,this.#t=t,this.#i=n,this.#s=t.drawn.filter(({layer:s,pass:r})=>r===(s==="causes"?"strong":"surface"))}#e;#t;#i;#n;#s;#r;prepareOne(){let e=this.#s.find(({mesh:t})=>!this.#n.has(t.geometry));return e&&this.#o(e.mesh.geometry),!!e}#o(e){let t=this.#n.get(e);if(t)return t;let n={start:0,count:ki(e).count},s=new bh(e,{indirect:!0,targetLeafSize:12,range:n});return this.#n.set(e,s),s}#a(e,t){let{mesh:n,layer:s,side:r}=e,{geometry:o,matrixWorld:a}=n,l=new Un().copy(this.#r.ray).applyMatrix4(a.clone().invert()),c=r===1?bn:fn,u=null;for(let{point:h,face:d}of this.#o(o).raycast(l,c)){let f=h.clone().applyMatrix4(a),m=f.distanceTo(t);!d||u&&m>=u.distance||this.#l(e,d.a,f)&&(u={layer:s,side:r,distance:m,point:f,face:d,geometry:o})}return u}#l({layer:e,side:t,mesh:n},s,r){if(r.x*this.hide>b0)return!1;if(e==="skin")return!0;let o=Ut(n.geometry,"_part").getX(s),a=t===2?+(r.x>0):t;return this.#i.hides(o,a)||Gu.has(e)&&!this.#i.glows(o,a)&&this.isCut(r)?!1:Io.has(e)&&!this.#t.opacityOf(e)?this.#i.glows(o,a):!li.has(e)||this.#i.opacity(o,a)>sP}#c(e,t){let n=null;for(let s of this.#s){if(!e(s.layer)||!s.mesh.visible)continue;let r=this.#a(s,t);r&&(!n||r.distance<n.distance)&&(n=r)}return n}#h(e,t){if(e?.layer!=="muscles")return e;let n=Ut(e.geometry,"_part").getX(e.face.a);if(this.#i.opacity(n,e.side)>rP)return e;let s=this.#c(r=>r!=="skin"&&r!=="muscles",t);return s?.layer==="causes"?s:e}#u(e,t,n,s){let r=(t-s.left)/s.width*2-1,o=1-(n-s.top)/s.height*2;return this.#r.setFromCamera(new be(r,o),e),this.#r.ray.origin.clone()}#m(e,t,n,s,r){for(let o=0;o<w0;o++){let a=o/w0*2*Math.PI,l=t+S0*Math.cos(a),c=n+S0*Math.sin(a),u=this.#u(e,l,c,s),h=this.#c(d=>d==="nerves",u);if(h&&h.distance<r)return h}return null}pick(e,t,n,s,{ignoreSkin:r=!1,onlySkin:o=!1}={}){let a=this.#u(e,t,n,s),l=this.#t.opacityOf("skin"),u=r||l<QC?null:this.#c(f=>f==="skin",a),h=this.#i.map.value.x?tP:eP;if(o||u&&l>=h)return u&&this.#d(u,null);let d=this.#h(this.#c(f=>f!=="skin",a),a);if(d?.layer!=="nerves"){let f=d?.distance??Number.POSITIVE_INFINITY;d=this.#m(e,t,n,s,f)??d}return u?d&&this.#f(d,l)?this.#d(d,null):this.#d(u,d):d&&this.#d(d,null)}#f({layer:e},t){return iP.has(e)?!0:e==="muscles"&&this.#t.opacityOf("muscles")>=t}sees(e,t){if(t.x*this.hide>b0)return!1;let{ray:n}=this.#r;e.getWorldPosition(n.origin);let s=t.distanceTo(n.origin);n.direction.copy(t).sub(n.origin).normalize();let r=this.#c(o=>o==="skin",n.origin.clone());return!r||r.distance>s-nP}#d(e,t){let n=this.#p(e);if(!n)return t?this.#d(t,null):null;let s=(t&&this.#p(t)?.part)??null;return{...n,point:e.point.toArray(),through:s}}#p({layer:e,side:t,geometry:n,face:s,point:r}){let a=(t===2?r.x>0:t===1)?"left":"right";if(e==="skin"){let c=this.#e.territories[Ut(n,"_territory").getX(s.a)];return c?{part:`skin:${c}`,structure:c,layer:e,side:a,along:null}:null}let l=this.#e.parts[Ut(n,"_part").getX(s.a)];return l?{part:l.name,structure:l.structure,layer:e,side:l.mirrored?a:"midline",along:e==="nerves"?oP(n,s):null}:null}};function oP(i,{a:e,b:t,c:n}){let s=Ut(i,"_along");return(s.getX(e)+s.getX(t)+s.getX(n))/3}var Bi=We.at_site,Mt=We.defaults,aP=_l("grade"),am=_l("side"),lm=_l("register"),cm=_l("skin_shows"),um=_l("both"),hm=Object.keys(Mt.layers);function _l(i){return We.allowed[i]??[]}function ui(i){let e=i||{};return{lesions:om(e.lesions),compare:om(e.compare),grade:yl(aP,e.grade,Mt.grade),side:yl(am,e.side,Mt.side),map:typeof e.map=="string"&&e.map||Mt.map,variants:om(e.variants).sort(),layers:lP(e.layers),camera:cP(e.camera)?e.camera:Mt.camera,register:yl(lm,e.register,Mt.register),labels:!!e.labels,skin_shows:yl(cm,e.skin_shows,Mt.skin_shows),both:yl(um,e.both,Mt.both),key_points:!!e.key_points}}function om(i){return Array.isArray(i)?i.filter(e=>typeof e=="string"):[]}function lP(i){let e=hm.map(t=>{let n=i?.[t];return[t,Number.isFinite(n)?n:Mt.layers[t]]});return Object.fromEntries(e)}function cP(i){if(typeof i=="string")return i!=="";let{position:e,target:t}=i??{};return M0(e)&&M0(t)&&!dm(e,t)}function dm(i,e){return i.join()===e.join()}function M0(i){return Array.isArray(i)&&i.length===3&&i.every(Number.isFinite)}function yl(i,e,t){return i.find(n=>n===e)??t}var uP=Object.keys(Mt);function Ws(i,e,t=uP){return t.every(n=>JSON.stringify(T0(i[n]))===JSON.stringify(T0(e[n])))}var E0=["lesions","compare","side","map","variants","skin_shows"];function T0(i){return Array.isArray(i)||typeof i!="object"?i:Object.fromEntries(Object.entries(i).sort(([e],[t])=>e<t?-1:1))}var{canvas_light:hP,canvas_dark:dP}=We.tokens,A0=`radial-gradient(ellipse at 50% 40%, ${hP} 0%, #f6f2ea 55%, ${dP} 100%)`,fm=Object.freeze({...Mt.layers,dura:1,deep:0,causes:0}),Ar=Object.freeze({selection:null,side:"right",table:0});function xl(i){return[i!=="left",i!=="right"]}function Ko(i){return{states:new Map,cuts:new Map,selecting:i}}function pm(i,e){let t=e.selection??"",n=i.states.indexOf(t),s=i.tables[e.table];if(n<0||!s)return Ko(!1);let r=Ko(!0),{states:o,cuts:a}=r,l=n*i.targets.length*2;i.targets.forEach((u,h)=>{let{state:d}=Bu(s.cells[l+h*2]??0);d!=="untouched"&&o.set(u,d)});let c=No(i,e).states??{};for(let[u,h]of Object.entries(c))o.set(u,h);for(let[u,h]of e.cuts??i.cuts[t]??[])a.set(u,Math.min(h,a.get(u)??1));return r}var R0=Wu("muscles"),C0=Wu("deep");function mm({states:i},e,t){let n=(c,u)=>[...i].some(([h,d])=>u.has(d)&&c.some(f=>h.startsWith(f))),[s,r]=xl(e.side),o=(c,u=nx)=>{let h=n(c,u);return[s&&h,r&&h]},a=(c,u)=>{let h=(t[c]??0)>0,[d,f]=o(u);return[d||h,f||h]},l=[...Io].map(([c,u])=>[c,a(c,u)]);return{lit:o(["nerve:"]),variants:e.variants??[],layers:{muscles:a("muscles",R0),deep:a("deep",C0),causes:o(["cause:"]),...Object.fromEntries(l)},pressing:{muscles:o(R0,Pp),deep:o(C0,Pp)},faint:o(["cause:"],ix)}}function P0({colours:i,fields:e,fades:t},n,s,{states:r,selecting:o}){let a=i[s][n],l=o&&r.size>0;return{...a?{rest:Ds(a),dim:1}:{dim:0},field:e[n]??0,glow:t&&l?0:1}}var wh=class{#e;#t=new Map;#i=new Map;#n=new Map;constructor(e){this.#e=e,e.parts.forEach((t,n)=>{for(let s of new Set([t.name,t.follows??t.name]))gm(this.#t,s,n);gm(this.#i,ds(t.name),n),gm(this.#n,t.structure,n)})}by({states:e,cuts:t},n){let s=new Set,r=(o,a)=>{for(let l of o.get(a)??[])s.add(l)};for(let o of e.keys())r(this.#t,o);for(let o of t.keys())r(this.#n,o);for(let o of No(this.#e,n).gone??[])r(this.#i,o);return s}};function gm(i,e,t){let n=i.get(e);n?n.push(t):i.set(e,[t])}var Mh=[0,1],fP=6,Th=class{constructor(e,t){this.opacities={};this.#n=new Map;this.#e=e,this.#t=t,this.#i=new wh(e),this.#s=e.parts.map(({color:n,name:s})=>n?Ds(n):t.atRest(I0(s)))}#e;#t;#i;#n;#s;write(e,t){let n=pm(this.#e,t);return e.data.set(this.#a(t,n.selecting)),this.#r(e,t,n),this.#o(e,t,n),e.upload(),mm(n,t,this.opacities)}active(e){return mm(pm(this.#e,e),e,this.opacities)}#r(e,t,n){let s=Ko(n.selecting),r=xl(t.side),o=this.#i.by(n,t),a=Mh.map(c=>Ju(this.#e,t,r[c])),l=Ju(this.#e,t,!0);for(let c of o){let u=this.#e.parts[c];if(u)for(let h of Mh){let d=!u.mirrored||r[h]?n:s,f=(u.mirrored?a[h]:l)?.(u)??!1;e.set(c,h,{...this.#c(u,c,d),hidden:f})}}}#o(e,t,n){let{parts:s,territories:r}=this.#e,{skin:o}=t,a=Ko(n.selecting),l=xl(t.side);for(let u of Mh){let h=l[u]?n:a;r.forEach((d,f)=>{let m=o&&P0(o,f,u,h);e.set(s.length+f,u,{...this.#u(d,h),...m})})}let c=o?.fades&&n.selecting;e.map.value.set(+!!o,Number(o?.borders??0),Number(c??0))}#a({variants:e=[]},t){let n=[...li].map(a=>this.opacities[a]),s=[t,...n,...e].join(),r=this.#n.get(s);if(r)return r;this.#n.size>=fP&&this.#n.clear();let o=this.#l(Ko(t),e);return this.#n.set(s,o),o}#l(e,t){let{parts:n,territories:s}=this.#e,r=new Di(n.length+s.length),o=Ju(this.#e,{variants:t},!1);return n.forEach((a,l)=>{let c={...this.#c(a,l,e),hidden:o(a)};for(let u of Mh)r.set(l,u,c)}),r.data}#c(e,t,{states:n,cuts:s,selecting:r}){let o=n.get(e.follows||e.name)??(r?"untouched":"rest"),a=this.#t.look(e.layer,o),l=e.layer==="nerves"&&e.segment?s.get(e.structure)??0:0,c=this.#s[t]??this.#t.atRest(I0(e.name)),u=li.has(e.layer)?this.#h(e.layer,a):a.opacity;return{...a,from:l,rest:c,opacity:u}}#h(e,{opacity:t,lit:n}){let s=t*(this.opacities[e]??0);return n?Math.max(t,s):s}#u(e,{states:t,selecting:n}){let s=t.get(`skin:${e}`)??(n?"untouched":"rest");return{...this.#t.look("skin",s),from:0,rest:this.#t.atRest("skin")}}};function I0(i){return i.slice(0,i.indexOf(":"))}var pP=[["bones","discs"],["muscles"]],Eh=class{constructor(e,t){this.sites=[];this.shown=Ar;this.active={lit:[!1,!1],layers:{},variants:[]};let n=e.parts.length+e.territories.length;this.scene=e,this.anatomy=new ju(e),this.palette=new Po(e.looks),this.rules=new Th(e,this.palette),this.looks=new Di(n),this.emphasis=new Zu(this.anatomy,this.looks),this.materials=new Us(this.looks,this.palette,e.parts.length),this.#e=e.meshes.filter(Nx),this.layers=new Fs(e,this.materials),this.picker=new Sh(e,this.layers,this.looks);for(let[s,r]of Object.entries(t))this.#t(s,r)}#e;dress(e){this.shown=e,this.emphasis.forget(),this.sites=$u(this.scene,e),this.anatomy.variants=e.variants??[],this.layers.causes.draw(this.sites.flatMap(({parts:t})=>Object.keys(t))),this.active=this.rules.write(this.looks,e),this.layers.setActive(this.active)}setLayer(e,t){this.#t(e,t),li.has(e)?this.dress(this.shown):(this.active=this.rules.active(this.shown),this.layers.setActive(this.active))}#t(e,t){this.rules.opacities[e]=t,this.layers.setOpacity(e,t)}seenFrom({hide:e,ratio:t,height:n,camera:s}){let{shared:r}=this.materials;this.layers.setCutting(Px(r,this.sites,this.shown.side,s)),this.picker.hide=e,this.picker.isCut=o=>Ix(r,s,o),r.uHide.value=e,r.uPixel.value=t,r.uHeight.value=n}*shade(e){for(let[t,n]of pP.entries())yield*Ox(this.#e.filter(({layer:s})=>n.includes(s))),(t===0||n.some(s=>this.layers.shows(s)))&&e(),yield}*hierarchies(){for(;this.picker.prepareOne();)yield}triangles(){let e=this.scene.meshes.filter(({layer:r,variant:o})=>!o&&r!=="causes"),t=({geometry:r})=>ki(r).count/3,n=r=>r.reduce((o,a)=>o+t(a),0),s=n(e);return{unique:s,bothSides:s+n(e.filter(({mirrored:r})=>r))}}dispose(){for(let{geometry:e}of this.scene.meshes)e.dispose();this.undress()}undress(){this.materials.dispose(),this.looks.texture.dispose()}};function _m(i,e){let[t,n]=[Array.from(i),Array.from(e)],s=t.length+n.length;return s?2*ym(t,n)/s:1}function ym(i,e){let{atOne:t,atTwo:n,size:s}=mP(i,e);if(!s)return 0;let r=ym(i.slice(0,t),e.slice(0,n)),o=ym(i.slice(t+s),e.slice(n+s));return r+s+o}function mP(i,e){let t={atOne:0,atTwo:0,size:0},n=[];return i.forEach((s,r)=>{let o=[];e.forEach((a,l)=>{if(s!==a)return;let c=(n[l-1]??0)+1;o[l]=c,c>t.size&&(t={atOne:r-c+1,atTwo:l-c+1,size:c})}),n=o}),t}var gP=.75,L0=4,N0=new WeakMap;function vm(i){let e=N0.get(i.book)??new xm(i);return N0.set(i.book,e),e}var xm=class{#e;#t;#i;#n;#s=null;#r;constructor({book:e,conflicts:t}){this.maps=Object.keys(e.maps),this.variants=Object.keys(e.variants),this.#e=t;let n=e.roots.map(o=>[o.id,o]),s=Object.entries(e.nerves),r=Object.entries(e.sites);this.#r=[...n,...s,...r],this.#t=new Set([...n,...s].map(([o])=>o)),this.#i=new Set(r.map(([o])=>o)),this.#n=[...new Set(this.#r.map(([o])=>o))]}conflict(e,t){for(let n of e)for(let[s,r,o]of this.#e)if(s===n&&r===t||s===t&&r===n)return o;return""}noLesion(e){let{bare:t,grade:n}=Dt(e);if(n!==void 0&&!We.allowed.grade?.includes(n))return pn("grade",{name:ai(e)});if(this.#i.has(t))return"";let s=t.indexOf("@"),r=s<0?t:t.slice(0,s);if(!this.#t.has(r))return this.#o(t);let o=t.slice(s+1);return s<0||Fu(o)&&Number(o)>=0&&Number(o)<=1?"":pn("position",{name:ai(e)})}#o(e){let t=this.#a(e).join(", "),n=t?pn("nearest",{names:t}):"";return pn("unknown",{what:"root, nerve or site",name:ai(e)})+n}#a(e){let[t=""]=e.split(/[@:]/),n=Array.from(t).slice(0,We.longest_quote).join(""),s=this.#l(n).slice(0,L0);return s.length?s:this.#c(n)}#l(e){let t=O0(e);if(!t)return[];let n=new Map;for(let{id:s,term:r}of this.#h()){let o=yP(t,r);o>(n.get(s)??0)&&n.set(s,o)}return[...n].sort(([s,r],[o,a])=>a-r||s.length-o.length||D0(s,o)).map(([s])=>s)}#c(e){return this.#n.map(t=>[t,_m(t,e)]).filter(([,t])=>t>=We.least_alike).sort(([t,n],[s,r])=>r-n||D0(s,t)).slice(0,L0).map(([t])=>t)}#h(){return this.#s??=this.#r.flatMap(([e,t])=>{let n=[e,t.name,t.latin,t.patient_name,t.action,...t.synonyms??[]];return[...new Set(n.map(r=>O0(r??"")).filter(Boolean))].map(r=>({id:e,term:r}))}),this.#s}};function Dt(i){let e=i.indexOf(":");return e<0?{bare:i,grade:void 0}:{bare:i.slice(0,e),grade:i.slice(e+1)}}function O0(i){return Array.from(i.normalize("NFKD")).filter(t=>t<="").join("").toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}function yP(i,e){if(i===e)return 1;if(e.startsWith(i))return .9;if(e.includes(` ${i}`))return .85;if(e.includes(i))return .8;let t=new Set(e.split(" "));return i.split(" ").every(n=>t.has(n))?.78:gP*Math.max(...xP(i,e).map(n=>_P(i,n)))}function _P(i,e){let t=We.close;if(2*Math.min(i.length,e.length)/(i.length+e.length)<t)return 0;let n=_m(i,e);return n>=t?n:0}function xP(i,e){let t=e.split(" "),n=i.split(" ").length,s=t.slice(0,t.length-n+1).map((r,o)=>t.slice(o,o+n).join(" "));return[e,...s]}function D0(i,e){return i<e?-1:+(i>e)}function Si(i,e){return Object.hasOwn(i,e)?i[e]:void 0}var bm={nerve:"nerves",site:"sites",skin:"skin",territory:"skin",deep:"deep",muscle:"muscles",reflex:"reflexes",variant:"variants",condition:"conditions",map:"maps",test:"tests"};function Xe(i,e,t){return e==="root"?i.roots.find(n=>n.id===t):vP(e)?Si(i[bm[e]],t):void 0}function zt(i,e){return e==="root"?i.roots:Object.entries(i[bm[e]]).map(([t,n])=>({id:t,...n}))}function vP(i){return Object.hasOwn(bm,i)}function $e(i,e,t,n="student"){let s=Xe(i,e,t);return(n==="patient"?s?.patient_name:void 0)||s?.name||t.replaceAll("_"," ")}function ps(i){let[e="",...t]=i.split(":");return{kind:e,id:t.join(":")}}function Tn(i){let[e="",t]=Dt(i).bare.split("@");return{nerve:e,position:t===void 0?0:Number.parseFloat(t)}}function $o(i,e){let{bare:t}=Dt(e);return Xe(i,"root",t)?"root":Xe(i,"site",t)?"site":"nerve"}function Xs(i){let e={};for(let t of["skin","deep"])for(let{id:n,heel:s}of zt(i,t))s&&(e[s]=`${t}:${n}`);return e}function Jo(i,e){let t=Si(i.sources,e);return{text:t?.citation??e,url:t?.url??"",note:t?.note||t?.seen||""}}function qs(i){return typeof i=="string"?i.split(/;\s+/).filter(Boolean):i?.filter(Boolean)??[]}function hi(i,e){let{bare:t,grade:n}=Dt(e);if(n&&e.includes("@")&&!Si(i.states,e)){let{lead:o,...a}=hi(i,t);return a}let s=Si(i.states,e);if(!s)return{};if(!bP(s))return s;let r=SP(s,i.phrases);return i.states[e]=r,r}function bP(i){let{lead:e,why:t,roots:n,spared:s}=i;return typeof e?.[0]=="number"||Array.isArray(t)||Array.isArray(n)||typeof s?.[0]=="number"}function SP(i,e){let{lead:t,why:n,roots:s,spared:r,...o}=i,a=(l=[])=>l.flatMap((c,u)=>u%2?[]:[[e[c]??"",e[l[u+1]??-1]??""]]);return{...o,lead:(t??[]).map(l=>e[l]??""),why:Object.fromEntries(a(n)),roots:Object.fromEntries(a(s).map(([l,c])=>[l,c.split(" ")])),spared:a(r).map(([l,c])=>({name:l,why:c}))}}var F0="A teaching model, not a diagnosis";function Ys(i,{kind:e,state:t,register:n="student"}){return(i?.state_words[n]?.[e]??{})[t]??t}var wP={root:"Nerve root",nerve:"Nerve",site:"Site",condition:"Condition",differential:"Side by side",muscle:"Muscle",skin:"Skin",territory:"Skin",deep:"Deep structure",reflex:"Reflex",symptom:"Symptom",trigger:"What makes it worse",treatment:"Treatment",red_flag:"Red flag",risk:"Risk factor",prevention:"Prevention",test:"Test",map:"Dermatome map",variant:"Variant",disc:"Disc",bone:"Bone"},MP={root:"Nerve roots",nerve:"Nerves",site:"Places of compression",condition:"Conditions",muscle:"Muscles",skin:"Skin",territory:"Skin",deep:"Deep structures",reflex:"Reflexes",symptom:"Symptoms",trigger:"What makes it worse",treatment:"Treatments",red_flag:"Red flags",risk:"Risk factors",prevention:"Prevention",test:"Tests",map:"Dermatome maps",variant:"Variants"},TP={spinal:"Compression site, spine","spinal-emergency":"Emergency, spine",spinal_emergency:"Emergency, spine",pelvic:"Compression site, pelvis",peripheral:"Compression site, leg and foot",local:"Local cause",systemic:"General cause",inflammatory:"Inflammatory cause"};function di(i){return wP[i]??Pe(i.replaceAll("_"," "))}function Sm(i){return MP[i]??di(i)}function U0(i){return TP[i]??di(i||"site")}var jo={right:"right side",left:"left side",both:"both sides"},k0={lesion:"What is lit",roots:"Roots",nerves:"Nerves",both:"Both",agreement:"Agreement"},B0={student:k0,clinician:k0,patient:{lesion:"What is affected",roots:"By root",nerves:"By nerve",both:"Both",agreement:"How sure"}},z0={student:"Student",clinician:"Clinician",patient:"Patient"},H0={skin:"Skin",muscles:"Muscles",bones:"Bones",discs:"Discs",nerves:"Nerves",ligaments:"Ligaments",vessels:"Vessels"},V0=[["front","Front"],["back","Back"],["side","Side"],["spine","Spine"],["pelvis","Pelvis"],["medial_ankle","Ankle"],["sole","Sole"]],Zo=[["medial","Medial"],["plantar","Plantar"],["lateral","Lateral"],["posterior","Posterior"]],G0=[["fat_pad","Fat pad"],["periosteum","Periosteum"],["fascia","Fascia"],["achilles","Achilles"]],EP=/^(Achilles|Alcock|Babinski|Baxter|Joplin|Morton|Sever)/;function zi(i){return/^[A-Z][a-z]/.test(i)&&!EP.test(i)?i.charAt(0).toLowerCase()+i.slice(1):i}function Ks(i){return/^(Emergency|RED FLAG)\b/.test(i??"")}function Pe(i){return i.charAt(0).toUpperCase()+i.slice(1)}function En(i){let[,e,t=""]=i.match(/^(.+?) \((.*)\)$/)??[];return e?[e,t]:[i,""]}function Hi(i){return i.length<2?i.join(""):`${i.slice(0,-1).join(", ")} and ${i.at(-1)}`}var AP={nerve:"nerve",ganglion:"root",muscle:"muscle",deep:"deep",skin:"skin"};function ms(i,e){let[t="",n="",s]=e.split(":");if(t==="cause")return s?W0(s):RP(i,n);let r=Xe(i.book,AP[t]??"",n),o=t==="nerve"?Xe(i.book,"root",n):void 0,a=r?.name||o?.name;return a||(t==="disc"?`${n.replace("_","/")} disc`:t==="bone"&&n.startsWith("vertebra_")?`${n.slice(9)} vertebra`:W0(n))}function wm({book:i},e){let t=hi(i,e),{grade:n="cut"}=Dt(e);return(t.marker||t.name||e).replace(/ \(.*\)$/,"").replace(/ cut here$/,` ${n} here`)}function RP(i,e){let n=(i.sites[e]?.replaces??[]).filter(a=>!a.startsWith("dura:")),s=(i.causes[e]??[]).filter(a=>a.startsWith("disc:")),[r,o]=n.length?n:s;return r&&!o?ms(i,r):wm(i,e)}function W0(i){return Pe(i.replaceAll("_"," "))}var Ah=class{#e;#t=new AbortController;#i=null;#n=null;#s=!1;#r=0;constructor(e,t){this.#e=t;let n=(s,r)=>e.addEventListener(s,r,{signal:this.#t.signal});n("pointerdown",s=>{this.#i=s.isPrimary&&s.button===0?s:null,this.#s=!1}),n("pointermove",s=>this.#o(s)),n("pointerup",s=>{let r=this.#i&&!this.#s&&s.isPrimary;this.#i=null,r&&t.click(s)}),n("pointercancel",()=>{this.#i=null}),n("pointerleave",()=>{this.#a(),t.hover(null)})}#o(e){let t=this.#i;if(t&&Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY)>=4&&(this.#s=!0),e.buttons||e.pointerType==="touch"){this.#a();return}this.#n=e,this.#r||=requestAnimationFrame(()=>{this.#r=0,this.#e.hover(this.#n)})}#a(){cancelAnimationFrame(this.#r),this.#r=0}dispose(){this.#a(),this.#t.abort()}};function $s(i,e,t){let n=new L().copy(i).project(e);return Math.abs(n.x)>.98||Math.abs(n.y)>.98||n.z>1?null:[t.left+(n.x+1)/2*t.width,t.top+(1-n.y)/2*t.height]}var CP=160,X0=5;function q0({part:i,side:e},{anatomy:t,camera:n,box:s},r){let o=!t.places.has(i),a=(u,h)=>PP(r(u,h),{part:i,side:e},o),l=[-X0,X0],c=null;for(let u of t.sample(i,CP)){e==="left"&&(u.x*=-1);let h=$s(u,n,s);if(!h||!a(...h))continue;c??=h;let[d,f]=h;if(l.every(m=>a(d+m,f)&&a(d,f+m)))return h}return c}function PP(i,{part:e,side:t},n){return!i||i.side!==t&&i.side!=="midline"?!1:i.part===e||n&&ds(i.part)===e}var Rh=class{#e;#t;#i;#n;constructor(e,t,n){this.#e=e,this.#t=t,this.#i=n,this.#n=new Ah(e.canvas,{click:s=>n.onPick?.(this.#s(s)),hover:s=>this.#r(s)})}pick(e,t,n){let s=this.#t.body();if(!s)return null;let r=performance.now(),o=this.#e.canvas.getBoundingClientRect(),a=s.picker.pick(this.#t.camera(),e,t,o,n);return this.took=performance.now()-r,a}visiblePoint(e,t){let n=this.#t.body();if(!n)return null;let s=this.#e.canvas.getBoundingClientRect(),r={anatomy:n.anatomy,camera:this.#t.camera(),box:s};return q0({part:e,side:t},r,(o,a)=>this.pick(o,a))}#s(e){return this.pick(e.clientX,e.clientY,{ignoreSkin:e.altKey})}#r(e){let t=this.#t.body(),n=e&&this.#s(e);this.#i.onHover?.(t&&e&&n?IP(n,e,t):null),t?.emphasis.set(n)&&this.#e.invalidate(),this.#e.canvas.style.cursor=n?"pointer":"grab"}dispose(){this.#n.dispose()}};function IP(i,{clientX:e,clientY:t},{anatomy:n}){return{...i,clientX:e,clientY:t,name:ms(n.scene,i.part)}}var Y0={type:"change"},Tm={type:"start"},$0={type:"end"},Ch=new Un,K0=new hn,LP=Math.cos(70*To.DEG2RAD),en=new L,Hn=2*Math.PI,ht={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Mm=1e-6,Ph=class extends Xa{constructor(e,t=null){super(e,t),this.state=ht.NONE,this.target=new L,this.cursor=new L,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Is.ROTATE,MIDDLE:Is.DOLLY,RIGHT:Is.PAN},this.touches={ONE:Ls.ROTATE,TWO:Ls.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new L,this._lastQuaternion=new vn,this._lastTargetPosition=new L,this._quat=new vn().setFromUnitVectors(e.up,new L(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new _o,this._sphericalDelta=new _o,this._scale=1,this._panOffset=new L,this._rotateStart=new be,this._rotateEnd=new be,this._rotateDelta=new be,this._panStart=new be,this._panEnd=new be,this._panDelta=new be,this._dollyStart=new be,this._dollyEnd=new be,this._dollyDelta=new be,this._dollyDirection=new L,this._mouse=new be,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=OP.bind(this),this._onPointerDown=NP.bind(this),this._onPointerUp=DP.bind(this),this._onContextMenu=VP.bind(this),this._onMouseWheel=UP.bind(this),this._onKeyDown=BP.bind(this),this._onTouchStart=zP.bind(this),this._onTouchMove=HP.bind(this),this._onMouseDown=kP.bind(this),this._onMouseMove=FP.bind(this),this._interceptControlDown=GP.bind(this),this._interceptControlUp=WP.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=ht.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(Y0),this.update(),this.state=ht.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;en.copy(t).sub(this.target),en.applyQuaternion(this._quat),this._spherical.setFromVector3(en),this.autoRotate&&this.state===ht.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let n=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(n)&&isFinite(s)&&(n<-Math.PI?n+=Hn:n>Math.PI&&(n-=Hn),s<-Math.PI?s+=Hn:s>Math.PI&&(s-=Hn),n<=s?this._spherical.theta=Math.max(n,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(n+s)/2?Math.max(n,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(en.setFromSpherical(this._spherical),en.applyQuaternion(this._quatInverse),t.copy(this.target).add(en),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=en.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new L(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new L(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=en.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Ch.origin.copy(this.object.position),Ch.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Ch.direction))<LP?this.object.lookAt(this.target):(K0.setFromNormalAndCoplanarPoint(this.object.up,this.target),Ch.intersectPlane(K0,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Mm||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Mm||this._lastTargetPosition.distanceToSquared(this.target)>Mm?(this.dispatchEvent(Y0),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?Hn/60*this.autoRotateSpeed*e:Hn/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){en.setFromMatrixColumn(t,0),en.multiplyScalar(-e),this._panOffset.add(en)}_panUp(e,t){this.screenSpacePanning===!0?en.setFromMatrixColumn(t,1):(en.setFromMatrixColumn(t,0),en.crossVectors(this.object.up,en)),en.multiplyScalar(e),this._panOffset.add(en)}_pan(e,t){let n=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;en.copy(s).sub(this.target);let r=en.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/n.clientHeight,this.object.matrix),this._panUp(2*t*r/n.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/n.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/n.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let n=this.domElement.getBoundingClientRect(),s=e-n.left,r=t-n.top,o=n.width,a=n.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Hn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Hn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(Hn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-Hn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(Hn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-Hn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(n,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(n,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let n=this._getSecondPointerPosition(e),s=.5*(e.pageX+n.x),r=.5*(e.pageY+n.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Hn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Hn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(n,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new be,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,n={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:n.deltaY*=16;break;case 2:n.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(n.deltaY*=10),n}};function NP(i){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(i.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(i)&&(this._addPointer(i),i.pointerType==="touch"?this._onTouchStart(i):this._onMouseDown(i),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function OP(i){this.enabled!==!1&&(i.pointerType==="touch"?this._onTouchMove(i):this._onMouseMove(i))}function DP(i){switch(this._removePointer(i),this._pointers.length){case 0:this.domElement.releasePointerCapture(i.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent($0),this.state=ht.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function kP(i){let e;switch(i.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case Is.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(i),this.state=ht.DOLLY;break;case Is.ROTATE:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=ht.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=ht.ROTATE}break;case Is.PAN:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=ht.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=ht.PAN}break;default:this.state=ht.NONE}this.state!==ht.NONE&&this.dispatchEvent(Tm)}function FP(i){switch(this.state){case ht.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(i);break;case ht.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(i);break;case ht.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(i);break}}function UP(i){this.enabled===!1||this.enableZoom===!1||this.state!==ht.NONE||(i.preventDefault(),this.dispatchEvent(Tm),this._handleMouseWheel(this._customWheelEvent(i)),this.dispatchEvent($0))}function BP(i){this.enabled!==!1&&this._handleKeyDown(i)}function zP(i){switch(this._trackPointer(i),this._pointers.length){case 1:switch(this.touches.ONE){case Ls.ROTATE:if(this.enableRotate===!1){this.state=ht.NONE;break}this._handleTouchStartRotate(i),this.state=ht.TOUCH_ROTATE;break;case Ls.PAN:if(this.enablePan===!1){this.state=ht.NONE;break}this._handleTouchStartPan(i),this.state=ht.TOUCH_PAN;break;default:this.state=ht.NONE}break;case 2:switch(this.touches.TWO){case Ls.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(i),this.state=ht.TOUCH_DOLLY_PAN;break;case Ls.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(i),this.state=ht.TOUCH_DOLLY_ROTATE;break;default:this.state=ht.NONE}break;default:this.state=ht.NONE}this.state!==ht.NONE&&this.dispatchEvent(Tm)}function HP(i){switch(this._trackPointer(i),this.state){case ht.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(i),this.update();break;case ht.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(i),this.update();break;case ht.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(i),this.update();break;case ht.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(i),this.update();break;default:this.state=ht.NONE}}function VP(i){this.enabled!==!1&&i.preventDefault()}function GP(i){i.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function WP(i){i.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var XP=420,J0=25,j0=Math.PI/24,Em=1.12,Z0=60,qP=900,YP=40,KP=240,Q0=6e3,Am=.02,$P={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},JP={"+":1/Em,"=":1/Em,"-":Em},Ih=class{constructor(e,t){this.camera=new $t(J0,1,10,12e3);this.legsBelow=650;this.flight=0;this.#n=null;this.#t=t,this.camera.up.set(0,0,1),this.#e=new Ph(this.camera,e),Object.assign(this.#e,{enableDamping:!1,minDistance:Z0,maxDistance:Q0,zoomToCursor:!0}),this.#e.addEventListener("change",t),this.#e.addEventListener("start",()=>{this.#n=null,this.stop()});let n=()=>{this.#n=null};e.addEventListener("wheel",n,{passive:!0}),e.addEventListener("keydown",r=>this.#l(r));let s=new URLSearchParams(globalThis.location?.search||"");this.#i=s.has("noanim")||globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches}#e;#t;#i;#n;setAspect(e){this.camera.aspect=e,this.camera.updateProjectionMatrix(),this.#n&&this.#r(this.#s(this.#n))}#s({position:e,target:t,up:n=[0,0,1],fov:s=J0,span:r}){let o=new L(...t),a=new L(...e).sub(o);if(r){let[l,c]=r,u=Math.tan(s*Math.PI/360)*2;a.setLength(Math.max(c/u,l/(u*this.camera.aspect)))}return{target:o,way:a,up:new L(...n),fov:s}}#r({target:e,way:t,up:n,fov:s}){let{camera:r}=this;r.up.copy(n),r.fov=s,this.#e.target.copy(e),r.position.copy(e).add(t),r.updateProjectionMatrix(),this.#e.update(),this.#t()}#o(){return this.camera.position.clone().sub(this.#e.target)}ready(){let{camera:e}=this,t=this.#o().length();return e.near=Math.max(4,t-1500),e.far=t+(this.hiddenHalf()?KP:1500),e.updateProjectionMatrix(),e.updateMatrixWorld(),e}hiddenHalf(){let{x:e,z:t}=this.#e.target;return this.#o().length()<qP&&Math.abs(e)>YP&&t<this.legsBelow?-Math.sign(e):0}go(e,t){this.stop(),this.#n=e.span?e:null;let n=this.#s(e);t&&!this.#i?this.#a(n):this.#r(n)}#a(e){let t={target:this.#e.target.clone(),way:this.#o()},n=performance.now(),s=()=>{let r=Math.min(1,(performance.now()-n)/XP),o=r*r*(3-2*r),a=t.way.clone().normalize().lerp(e.way.clone().normalize(),o);a.lengthSq()<Am&&a.set(1,.2,0),a.setLength(t.way.length()*(1-o)+e.way.length()*o),this.#r({...e,target:t.target.clone().lerp(e.target,o),way:a}),this.flight=r<1?requestAnimationFrame(s):0};this.flight=requestAnimationFrame(s)}stop(){cancelAnimationFrame(this.flight),this.flight=0}get(){let e=n=>Math.round(n*10)/10,t=({x:n,y:s,z:r})=>[e(n),e(s),e(r)];return{position:t(this.camera.position),target:t(this.#e.target)}}#l(e){let t=$P[e.key],n=JP[e.key];if(!t&&!n||e.ctrlKey||e.metaKey||e.altKey)return;e.preventDefault(),this.#n=null,this.stop();let s=this.#o();n&&s.multiplyScalar(n).clampLength(Z0,Q0),t&&jP(s,t[0]*j0,t[1]*j0);let{up:r,fov:o}=this.camera;this.#r({target:this.#e.target.clone(),way:s,up:r.clone(),fov:o})}dispose(){this.stop(),this.#e.dispose()}};function jP(i,e,t){let n=i.length(),s=Math.atan2(i.y,i.x)+e,r=Math.min(Math.PI-Am,Math.max(Am,Math.acos(i.z/n)+t));i.set(Math.sin(r)*Math.cos(s),Math.sin(r)*Math.sin(s),Math.cos(r)).multiplyScalar(n)}var ZP={position:[0,2e3,700],target:[0,0,540],span:[420,1120]};function ev(i,{scene:e,sites:t,side:n}){let s=e?.cameras??{},o=(i===Bi?t[0]?.camera??s.back:s[i])??ZP;return o.mirrored&&n==="left"?QP(o):o}function QP(i){let e=([t,n,s])=>[-t,n,s];return{...i,position:e(i.position),target:e(i.target)}}function tv({drawn:i,times:e,later:t,heel:n,aim:s,stage:r}){let o=i?.triangles();return{...e,...t.spent,heel:n.took,pick:s.took,calls:r.calls,drawnTriangles:r.triangles,sceneTriangles:o?.unique,sceneTrianglesBothSides:o?.bothSides}}var nv=150;function iv(i,e){let t=eI(i,e),n=ki(i.geometry),s=[];for(let o=0;o<n.count;o+=3){let a=[n.getX(o),n.getX(o+1),n.getX(o+2)];a.some(l=>t[l])&&s.push(...a)}if(!s.length)return null;let r=new ln;for(let[o,a]of Object.entries(i.geometry.attributes))r.setAttribute(o,a);return r.setIndex(new ft(new Uint32Array(s),1)),{...i,geometry:r}}function eI({geometry:i,origin:e,scale:t},n){let s=Ut(i,"position"),r=new Uint8Array(s.count),[o,a,l]=e;for(let c=0;c<s.count;c++){let u=Math.abs(s.getX(c)*t+o)-Math.abs(n.x),h=s.getY(c)*t+a-n.y,d=s.getZ(c)*t+l-n.z;r[c]=+(u*u+h*h+d*d<nv*nv)}return r}function sv(i,e,t){let n=new ImageData(e,t),{data:s}=n,r=e*4;for(let o=0;o<t;o++)s.set(i.subarray((t-1-o)*r,(t-o)*r),o*r);for(let o=0;o<s.length;o+=4){let a=(s[o+3]??0)/255;if(a>0&&a<1)for(let l=o;l<o+3;l++)s[l]=(s[l]??0)/a}return n}var tI=new Map([["medial",{way:[1,.12,.12],up:[0,0,1],middle:[0,-16,14],half:66}],["lateral",{way:[-1,.12,.12],up:[0,0,1],middle:[0,-16,14],half:66}],["posterior",{way:[0,1,.12],up:[0,0,1],middle:[0,0,18],half:66}],["plantar",{way:[0,.12,-1],up:[0,-1,0],middle:[0,-26,0],half:74}]]),nI=Object.freeze({skin:.72,bones:1,nerves:1,deep:0,dura:0}),iI=["muscles","discs","ligaments","vessels","causes"],Rm=500,Lh=class{#e;#t;#i;#n=new Qi;#s=new os(-1,1,1,-1,Rm-75,Rm+90);#r=new In(1,1,{samples:4});constructor({scene:e,anatomy:t,looks:n,palette:s}){this.#e=sI(t);let o=e.meshes.filter(({layer:a})=>!iI.includes(a)).flatMap(a=>iv(a,this.#e)??[]);this.#t=new Us(n,s,e.parts.length,{outlines:!0}),this.#i=new Fs({meshes:o,parts:e.parts},this.#t);for(let[a,l]of Object.entries(nI))this.#i.setOpacity(a,l);this.#n.add(this.#i.group)}draw(e,{name:t,canvas:n},s,{lit:r,layers:o,variants:a}){let l=tI.get(t);if(!l)return;this.#i.setActive({lit:r,variants:a,layers:o});let c=Math.min(globalThis.devicePixelRatio||1,2),u=Math.max(1,Math.round((n.clientWidth||n.width)*c)),h=Math.max(1,Math.round((n.clientHeight||n.height)*c)),d=s?-1:1,{uPixel:f,uHeight:m,uHide:v}=this.#t.shared;f.value=c,m.value=h/c,v.value=d,this.#a(l,u/h,d),Object.assign(n,{width:u,height:h}),n.getContext("2d")?.putImageData(this.#o(e,u,h),0,0)}#o(e,t,n){this.#r.setSize(t,n),e.setRenderTarget(this.#r),e.clear(),e.render(this.#n,this.#s);let s=new Uint8Array(t*n*4);return e.readRenderTargetPixels(this.#r,0,0,t,n,s),e.setRenderTarget(null),sv(s,t,n)}#a({way:e,up:t,middle:n,half:s},r,o){let a=([h,d,f])=>new L(h*o,d,f),l=this.#s,c=a(this.#e.toArray()).add(a(n));l.up.set(...t),l.position.copy(c).add(a(e).setLength(Rm)),l.lookAt(c);let u=Math.max(s,s*r);Object.assign(l,{left:-u,right:u,top:u/r,bottom:-u/r}),l.updateProjectionMatrix()}dispose(){this.#r.dispose(),this.#t.dispose();for(let{mesh:e}of this.#i.drawn)e.geometry.dispose()}};function sI(i){return i.box("bone:calcaneus")?.getCenter(new L)??new L}var rv=30,Nh=class{#e;#t;#i=[];#n=null;#s=!0;#r=0;constructor(e,t){this.#e=e,this.#t=t}setCanvases(e){this.#i=e,this.start()}start(){this.#s||this.#o(0)}release(){this.#s=!1,this.start()}#o(e){if(clearTimeout(this.#r),!this.#t()||e>=this.#i.length)return;let t=()=>requestAnimationFrame(()=>this.#l(e));this.#r=window.setTimeout(e?t:()=>this.#a(t),e?0:rv)}#a(e){let t=()=>requestAnimationFrame(e);this.#e.idle||this.#e.lost||this.#e.disposed?t():this.#r=window.setTimeout(()=>this.#a(e),rv)}#l(e){let t=this.#t(),n=this.#i[e];if(!t||!n||this.#e.lost||this.#e.disposed)return;let s=performance.now();this.#n??=new Lh(t),this.#n.draw(this.#e.renderer,n,t.shown.side==="left",t.active),this.took=performance.now()-s,this.#o(e+1)}forget(){clearTimeout(this.#r),this.#s=!0,this.#n?.dispose(),this.#n=null}};var rI=14,oI=.85,aI=9,lI=["bone:vertebra_L3","disc:L5_S1","bone:sacrum","bone:hip","bone:femur","bone:patella","bone:tibia","bone:fibula","bone:calcaneus","nerve:sciatic","nerve:femoral","nerve:tibial","nerve:common_fibular","nerve:sural","nerve:saphenous"];function Cm(i){return i==="both"?[1,-1]:i==="left"?[-1]:[1]}function Pm(i,e){let t=i.clone();return t.x*=e,t}function Im(i,e){let{scene:t}=i,r=((e.state??hi(t.book,e.selection??"")).path??[]).map(({id:l})=>`nerve:${l}`).filter(l=>i.indices(l).length),o=r.length?r:lI,[a=1]=Cm(e.side);return o.slice(0,rI).flatMap(l=>{let c=i.anchor(l),u=ms(t,l);return c?[{text:u,at:Pm(c,a),lit:r.length>0}]:[]})}function Oh(i,e){let{scene:t}=i,n=e.selection??"";if(!t.states.includes(n))return[];let s=wm(t,n),[r]=$u(t,e);if(r)return uI(r,s,!t.cuts[n]?.length,e.side);let o=hI(cI(i,n,e));return Cm(e.side).flatMap((a,l)=>o.map((c,u)=>({...c,at:Pm(c.at,a),text:l===0&&u===0?s:""})))}function cI(i,e,t){let{scene:n}=i,s=hi(n.book,e).kind==="root",r=t.cuts??n.cuts[e]??[],o=r.length?[]:n.pain[e]??[];return[...r.map(([l,c])=>i.along(l,s?Math.max(c,oI):c)).flatMap(l=>l?[{at:l,pain:!1}]:[]),...o.flatMap(l=>{let c=i.anchor(l);return c?[{at:c,pain:!0}]:[]})]}function uI({middle:i},e,t,n){return Cm(n).map((s,r)=>({at:Pm(new L(...i),s),text:r===0?e:"",pain:t,beside:s<0?"left":"right"}))}function hI(i){let e=[];for(let t of i)e.some(n=>n.at.distanceTo(t.at)<aI)||e.push(t);return e}var ov=`.rth-labels {
  position: absolute;
  inset: 0;
  overflow: hidden;
  pointer-events: none;
  font:
    12.5px / 1.3 system-ui,
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
`;var cv="http://www.w3.org/2000/svg",Dh=26,Js=12,fI=186,pI=240,av=130,Lm=96,mI=72,gI=36,yI=14,kh=class{#e=Qo("rth-labels");#t=Qo("");#i=Qo("");#n=document.createElementNS(cv,"svg");#s=[];#r=[];constructor(e){let t=document.createElement("style");t.textContent=ov,this.#n.setAttribute("aria-hidden","true"),this.#e.append(t,this.#n,this.#t,this.#i),e.append(this.#e)}setNames(e){this.#s=e.map(t=>({...t,node:uv(t)})),this.#t.replaceChildren(...this.#s.map(t=>t.node))}setMarks(e){this.#r=e.map(_I),this.#i.replaceChildren(...this.#r.map(t=>t.node))}place(e){if(!this.#s.length&&!this.#r.length){this.#n.replaceChildren();return}let{clientWidth:t,clientHeight:n}=this.#e,s={left:0,top:0,width:t,height:n},r=this.#r.flatMap(l=>xI(l,$s(l.at,e,s),s)),o=this.#s.flatMap(l=>{let c=$s(l.at,e,s);return l.node.hidden=!c,c?[{item:l,at:c}]:[]}),a=t/2-yI;for(let l of[!0,!1]){let c=o.filter(({at:[u]})=>u<a===l);r.push(...bI(c,l,s))}this.#n.replaceChildren(...r)}dispose(){this.#e.remove()}};function Qo(i){return Object.assign(document.createElement("div"),{className:i})}function uv({text:i,lit:e=!1}){let t=Qo(e?"rth-label lit":"rth-label");return t.textContent=i,t}function _I(i){let{text:e,pain:t,beside:n}=i,s=Qo(`rth-mark${t?" pain":""}${n?" beside":""}`),r=Qo("rth-ring");if(s.append(r),!e)return{...i,node:s,ring:r,caption:null};let o=uv({text:""});return o.append(Object.assign(document.createElement("span"),{textContent:e})),s.append(o),{...i,node:s,ring:r,caption:o}}function xI({node:i,ring:e,caption:t,beside:n},s,r){if(i.hidden=!s,!s)return[];let[o,a]=s;if(e.style.transform=`translate(${o}px,${a}px)`,!t)return[];if(n)return vI(t,n,s,r);let{width:l,height:c}=r;t.style.maxWidth=`${Math.min(fI,Math.max(o,l-o)-36)}px`;let u=o+24+t.offsetWidth>l,h=t.offsetHeight/2+Js,d=Math.min(c-h,Math.max(h,a));return t.style.transform=Nm(u?o-20:o+20,d,u?-100:0),[]}function vI(i,e,[t,n],{width:s,height:r}){let o=m=>(m?t:s-t)-Lm-Js,a=e==="left",l=o(a)<av?!a:a,c=Math.max(av,Math.min(pI,o(l)));i.style.maxWidth=`${c}px`;let u=i.offsetWidth+Js,h=l?Math.max(t-Lm,u):Math.min(t+Lm,s-u),d=i.offsetHeight/2+Js,f=Math.min(r-d,Math.max(d+gI,n-mI));return i.style.transform=Nm(h,f,l?-100:0),hv(h,f,[t,n])}function bI(i,e,{width:t,height:n}){let s=i.toSorted((o,a)=>o.at[1]-a.at[1]),r=SI(s.map(({at:o})=>o[1]),n);return s.flatMap(({item:{node:o},at:a},l)=>{let c=e?Js:t-Js,u=r[l]??a[1];o.style.transform=Nm(c,u,e?0:-100);let h=e?c+o.offsetWidth:c-o.offsetWidth;return hv(h,u,a)})}function SI(i,e){let t=Js+Dh/2,n=i.map(o=>{let a=Math.max(t,o);return t=a+Dh,a}),s=e-Js-Dh/2;return n.toReversed().map(o=>{let a=Math.min(s,o);return s=a-Dh,a}).toReversed()}function hv(i,e,[t,n]){return[lv("line",{x1:i,y1:e,x2:t,y2:n}),lv("circle",{cx:t,cy:n,r:2.6})]}function lv(i,e){let t=document.createElementNS(cv,i);for(let[n,s]of Object.entries(e))t.setAttribute(n,String(s));return t}function Nm(i,e,t){return`translate(${i}px,${e}px) translate(${t}%,-50%)`}var dv=`.rth-spots {
  position: absolute;
  inset: 0;
  overflow: hidden;
  pointer-events: none;
}
.rth-spots .rth-dot {
  position: absolute;
  top: 0;
  left: 0;
  width: 24px;
  height: 24px;
  margin: -12px;
  padding: 0;
  border-radius: 50%;
  cursor: pointer;
  pointer-events: auto;
}
/* The dot is smaller than what can be hit. */
.rth-dot::before {
  content: "";
  position: absolute;
  inset: 5px;
  border: 2px solid #fff;
  border-radius: 50%;
  background: var(--root);
  box-shadow: 0 0 0 1.2px #1f2933;
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
  left: 21px;
  top: 4px;
  padding: 0 4px;
  border-radius: 4px;
  background: #fffffff0;
  color: #1f2933;
  font:
    600 11px / 15px system-ui,
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
`;var Fh=class{#e;#t=document.createElement("div");#i=document.createElement("div");#n=document.createElement("div");#s=[];#r=null;#o;constructor(e,t){this.#e=t,this.#t.className="rth-spots";let n=document.createElement("style");n.textContent=dv,this.#n.className="rth-probed",this.#n.hidden=!0,this.#t.append(n,this.#i,this.#n),e.append(this.#t)}setPoints(e){this.#s=e.map(t=>({at:new L(...t.at),node:this.#a(t)})),this.#i.replaceChildren(...this.#s.map(({node:t})=>t))}#a({root:e,side:t,text:n,colour:s}){let r=document.createElement("button");return r.className="rth-dot",r.dataset.keyPoint=`${e}@${t}`,r.style.setProperty("--root",s),r.title=n,r.setAttribute("aria-label",n),r.append(Object.assign(document.createElement("span"),{textContent:e})),r.addEventListener("click",()=>this.#e.onPick({part:`root:${e}`,structure:e,layer:"skin",side:t,along:null})),r}setSpot(e){this.#r=e&&new L(...e),this.#o=void 0}place(e){if(!this.#s.length&&!this.#r&&this.#n.hidden)return;let{clientWidth:t,clientHeight:n}=this.#t,s={left:0,top:0,width:t,height:n};for(let{at:a,node:l}of this.#s){let c=this.#e.sees(a)?$s(a,e,s):null;l.hidden=!c,c&&(l.style.transform=`translate(${c[0]}px,${c[1]}px)`)}let r=this.#r&&$s(this.#r,e,s);if(this.#n.hidden=!r,!r)return;this.#n.style.transform=`translate(${r[0]}px,${r[1]}px)`;let o=r[0]>t/2;o!==this.#o&&this.#e.onSpot({onLeft:o}),this.#o=o}dispose(){this.#t.remove()}};var fv=30,MI=3;function*pv({scene:i,rules:e,anatomy:t}){let n=new Di(i.parts.length+i.territories.length);for(let[s,r]of i.states.entries()){if(r.includes(":"))continue;let o={...Ar,selection:r};s<fv&&e.write(n,o),Oh(t,o),(s<fv||s%MI===0)&&(yield)}}var TI=250,Rr=class{constructor(e,t={}){this.later=new Nu;this.drawn=null;this.times={};this.#n={...fm};this.#s=Ar;this.#r=!1;this.#o=!1;this.#a=0;let{onPick:n,onHover:s,onCamera:r,onLost:o,onSpot:a,background:l=A0}=t;this.#e=e,this.#t=r,getComputedStyle(e).position==="static"&&(e.style.position="relative"),e.style.background=l,this.stage=new Lu(e,{camera:()=>this.#f(),onSize:u=>this.eye.setAspect(u),onDraw:()=>this.#u(),onLost:u=>o?.(u)}),this.eye=new Ih(this.stage.canvas,()=>this.#m()),this.labels=new kh(e),this.spots=new Fh(e,{onPick:u=>n?.(u),onSpot:u=>a?.(u),sees:u=>this.drawn?.picker.sees(this.eye.camera,u)??!1});let c={body:()=>this.drawn,camera:()=>this.#f()};this.aim=new Rh(this.stage,c,{onPick:n,onHover:s}),this.heel=new Nh(this.stage,()=>this.drawn),this.#i=Ax(this.stage.renderer,this.eye.camera,fm)}#e;#t;#i;#n;#s;#r;#o;#a;static supported(){try{let e=document.createElement("canvas").getContext("webgl2");return e?.getExtension("WEBGL_lose_context")?.loseContext(),!!e}catch{return!1}}async load(e,t){let n=performance.now(),s=await ax(e,t),r=performance.now();this.#p(),this.#i.finish();let o=this.#l(s);return this.eye.legsBelow=s.legs_below??this.eye.legsBelow,this.#o||this.setCamera("back",!1),this.stage.fit(),this.stage.invalidate(),this.times={decode:r-n,build:performance.now()-r},this.#c(o),s}async add(e){let{meshes:t,tables:n}=await lx(e),s=this.drawn;if(!s)return n;this.later.drop("hierarchies","practice"),this.stage.scene.remove(s.layers.group);let r=this.#l({...s.scene,meshes:[...s.scene.meshes,...t]});return s.undress(),this.#c(r),n}#l(e){let t=new Eh(e,this.#n);return this.drawn=t,this.stage.scene.add(t.layers.group),this.stage.scene.updateMatrixWorld(!0),this.show(this.#s),t}#c(e){this.later.add("shade",e.shade(()=>this.#h())),this.later.add("hierarchies",e.hierarchies()),this.later.add("practice",pv(e))}#h(){this.#i.cool(),this.stage.invalidate(),this.heel.release()}#u(){this.labels.place(this.eye.camera),this.spots.place(this.eye.camera)}#m(){this.stage.moving(),this.stage.invalidate(),this.#d()}get anatomy(){return this.drawn?.anatomy}#f(){let e=this.eye.ready();return this.drawn?.seenFrom({hide:this.eye.hiddenHalf(),ratio:this.stage.ratio,height:this.#e.clientHeight||1,camera:e}),e}show(e){let t=performance.now();this.#s={...Ar,...e},this.drawn&&(this.drawn.dress(this.#s),this.labels.setMarks(Oh(this.drawn.anatomy,this.#s)),this.#r&&this.labels.setNames(Im(this.drawn.anatomy,this.#s)),this.times={...this.times,selectScript:performance.now()-t},this.stage.invalidate(),this.heel.start())}setLayer(e,t){this.#n[e]=t,this.drawn?.setLayer(e,t),this.stage.invalidate()}setCamera(e,t=!0){this.#o=!0;let{scene:n,sites:s=[]}=this.drawn??{},r=typeof e=="string"?ev(e,{scene:n,sites:s,side:this.#s.side}):{...this.eye.get(),...e};this.eye.go(r,t)}getCamera(){return this.eye.get()}setLabels(e){this.#r=e,this.drawn&&(this.labels.setNames(e?Im(this.drawn.anatomy,this.#s):[]),this.labels.place(this.#f()))}setKeyPoints(e){this.spots.setPoints(e),this.stage.invalidate()}markSpot(e){this.spots.setSpot(e),this.stage.invalidate()}skinInTheMiddle(){let{left:e,top:t,width:n,height:s}=this.stage.canvas.getBoundingClientRect();return this.pick(e+n/2,t+s/2,{onlySkin:!0})}heelViews(e){this.heel.setCanvases(e)}pick(e,t,n){return this.aim.pick(e,t,n)}visiblePoint(e,t="right"){return this.aim.visiblePoint(e,t)}snapshot(){return this.stage.rest(),this.stage.draw(),ux(this.stage.canvas)}figures(){return tv(this)}#d(){this.#t&&(clearTimeout(this.#a),this.#a=window.setTimeout(()=>this.#t?.(this.eye.get()),TI))}#p(){this.later.stop(),this.heel.forget(),this.drawn&&(this.stage.scene.remove(this.drawn.layers.group),this.drawn.dispose(),this.drawn=null)}dispose(){clearTimeout(this.#a),this.#p(),this.aim.dispose(),this.eye.dispose(),this.labels.dispose(),this.spots.dispose(),this.stage.dispose()}};function vl(i){let{view:e,select:t,show:n,body:s}=i,r={view:e,select:t,show:n,get body(){return s()},get stats(){return s()?.figures?.()}};globalThis.__rootToHeel??=[];let o=globalThis.__rootToHeel;return o.push(r),{...i,dispose(){o.splice(o.indexOf(r),1),i.dispose()}}}var gt,gv,EI,js,Om,Gh,yv,Bh,_v,Fm,Dm,xv,bl=Symbol.for("pv"),Wh={},Xh=[],AI=/^m(i|n|o|s|text|space)$/,Um=Array.isArray,vv=Xh.slice,Pr=Object.assign;function Cr(i){i&&i.parentNode&&i.remove()}function zh(i,e,t,n,s){var r={type:i,props:e,key:t,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:bl,__v:s||++gv,__i:-1,__u:0};return!s&&gt.vnode&&gt.vnode(r),r}function Ie(i){return i.children}function Hh(i,e){this.props=i,this.context=e,this.__g=0}function Zs(i,e){if(e==null)return i.__&&Zs(i.__,i.__i+1);for(var t;e<i.__k.length;e++)if((t=i.__k[e])&&t.__e)return t.__e;return typeof i.type!="function"||i.props.__P?null:Zs(i)}function RI(i){var e,t=i.__v,n=t.__e,s=[],r=[],o=i.__P;o&&((e=Pr({constructor:bl},t)).__v=t.__v+1,gt.vnode&&gt.vnode(e),Bm(o,e,t,i.__n,o.namespaceURI,32&t.__u?[n]:null,s,n||Zs(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,Ev(s,e,r),t.__=t.__e=null,e.__e!=n&&bv(e))}function bv(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(e){return e&&(i.__e=e.__e)}),bv(i)}function km(i){(8&i.__g||(i.__g|=8,js.push(i),Gh++))&&Om==gt.debounceRendering||((Om=gt.debounceRendering)||queueMicrotask)(Sv)}function Sv(){try{for(var i,e=1;js.length;)js.length>e&&js.sort(yv),i=js.shift(),e=js.length,8&i.__g&&RI(i)}finally{(Gh=js.length)&&(Om||queueMicrotask)(Sv)}}function wv(i,e,t,n,s,r,o,a,l,c,u){var h,d,f,m,v,g,y=n.__k||Xh,x=e.length;for(l=CI(t,e,y,l,x),h=0;h<x;h++)(f=t.__k[h])!=null&&(d=~f.__i&&y[f.__i]||Wh,f.__i=h,g=Bm(i,f,d,s,r,o,a,l,c,u),m=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&zm(d.ref,null,f,d),f.ref&&u.push(f.ref,f.__c||m,f)),v=v||m,4&f.__u?(l=Mv(f,l,i,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&g!==void 0?l=g:m&&(l=m.nextSibling),f.__u&=-21);return t.__e=v,l}function CI(i,e,t,n,s){var r,o,a,l,c,u,h,d,f,m=t.length,v=m,g=0,y=0,x=i.__k=Array(s);for(r=0;r<s;r++)(o=e[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=x[r]=zh(null,o):Um(o)?o=x[r]=zh(Ie,{children:o}):o.constructor===bl&&o.__b?o=x[r]=zh(o.type,o.props,o.key,o.ref,o.__v):x[r]=o,l=r+g,o.__=i,o.__b=i.__b+1,a=null,~(c=o.__i=PI(o,t,l,v))&&(v--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?g--:c==l+1?g++:c!=l&&(c>l?g--:g++,y=1)):(~c||(s>m?g--:s<m&&g++),typeof o.type!="function"&&(o.__u|=4))):x[r]=null;if(y){for(u=[],h=[],r=0;r<s;r++)if((o=x[r])&&16&o.__u){for(g=0,d=u.length;g<d;)u[f=g+d>>1]<o.__i?g=f+1:d=f;u[g]=o.__i,h[r]=g+1}for(g=u.length;r--;)h[r]&&(h[r]==g?g--:x[r].__u|=4)}if(v)for(r=0;r<m;r++)!(a=t[r])||2&a.__u||(a.__e==n&&(n=Zs(a)),Hm(a,a));return n}function Mv(i,e,t,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return e;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,e=Mv(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=Zs(i))&&!e.parentNode&&(e=null),o=i.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function PI(i,e,t,n){var s,r=i.key,o=i.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&o==a.type)return t;if(n>(l?1:0)){for(s=t-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function mv(i,e,t){t==null&&(t=""),e[0]=="-"?i.setProperty(e,t):i[e]=t}function Uh(i,e,t,n,s){var r,o;if(e=="style")if(typeof t=="string")i.style.cssText=t;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(e in n)t&&e in t||mv(i.style,e);if(t)for(e in t)n&&t[e]==n[e]||mv(i.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[e]=t,t&&n||(o=Dm[e]||(Dm[e]=II(e)),(i.__a||(i.__a={}))[e]=Fm,r=e!=(e=e.replace(_v,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?i.addEventListener(e,o,r):i.removeEventListener(e,o,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in i)try{return void(i[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?i.removeAttribute(e):i.setAttribute(e,e=="popover"&&t==1?"":t)}}function II(i){return function(e){var t=this.__e;if(t){if(t=t[i],e[Bh]==null)e[Bh]=Fm++;else if(e[Bh]<this.__a[i])return;return t(gt.event?gt.event(e):e)}}}function Bm(i,e,t,n,s,r,o,a,l,c){var u,h,d,f,m,v,g,y,x,S,b,w,E,_,M,O,R,P,I=e.type;if(e.constructor!==bl)return null;128&t.__u&&(l=32&t.__u,u=t.__c.__z)&&(e.__u|=l,h=r=[],u.nodeType==8?a=Vh(u,r):r.push(u),a=r[0]||a),(u=gt.__b)&&u(e);e:if(typeof I=="function"){d=o.length;try{if(y=e.props,x=(u=I.prototype)&&u.render,S=(u=I.contextType)&&n[u.__c],b=u?S?S.props.value:u.__:n,(f=t.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(x?e.__c=f=new I(y,b):(e.__c=f=new Hh(y,b),f.constructor=I,f.render=NI),S&&S.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),I.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Pr({},f.__s)),Pr(f.__s,I.getDerivedStateFromProps(y,f.__s)))),m=f.props,v=f.state,f.__v=e,t.__c){if(y!==m&&x&&!I.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(y,b),e.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(y,f.__s,b)===!1){e.__v!=t.__v&&(f.props=y,f.state=f.__s,f.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(k){k&&(k.__=e)}),Xh.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&o.push(f),a=Zs(t);break e}f.componentWillUpdate&&f.componentWillUpdate(y,f.__s,b),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(m,v,g)})}else x&&!I.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=b,f.props=y,f.__P=i,f.__g&=-5,w=gt.__r,E=x?25:0;do f.__g&=-9,w&&w(e),u=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++E<25);x&&(Xh.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Pr({},n,f.getChildContext())),x&&t.__c&&f.getSnapshotBeforeUpdate&&(g=f.getSnapshotBeforeUpdate(m,v)),_=u&&u.type===Ie&&u.key==null?u.props.children:u,y.__P&&(u=a,s=(i=y.__P).namespaceURI,l=r=null,t.props&&t.props.__P!=i&&(t.__k.some(function(k){k&&Hm(k,k)}),t.__k=null),a=t.__k?Zs(t,0):null),a=wv(i,Um(_)?_:[_],e,t,n,s,r,o,a,l,c),y.__P&&(e.__e=null,a=u),e.__u&=-161,h&&h.some(Cr),f.__h.length&&o.push(f),1&f.__g&&(f.__g&=-4)}catch(k){if(o.length=d,e.__v=null,l||r)if(k&&k.then){if(e.__u|=128|l,r){for(~(R=r.indexOf(a||void 0))||(R=r.length);(P=r[R-1])&&P.nodeType==8;)R--;for(;R<r.length;R++)if(P=r[R])if(r[R]=null,M){if(P==O)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(O=Vh(M=P))}}if(!M){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;M=a}(u=Vh(M=e.__c.__z||(e.__c.__z=M)))?(e.__e=M,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(Cr);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),k&&k.then||Tv(e),gt.__e(k,e,t)}}else a=e.__e=LI(t.__e,e,t,n,s,r,o,l,c,i);return(u=gt.diffed)&&u(e),a}function Vh(i,e){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var t=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))t++;else if(i.data.startsWith("/$s")&&!--t)return i}e&&e.push(i)}}function Tv(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(Tv))}function Ev(i,e,t){for(var n=0;n<t.length;)zm(t[n++],t[n++],t[n++]);gt.__c&&gt.__c(e,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){gt.__e(r,s.__v)}})}function LI(i,e,t,n,s,r,o,a,l,c){var u,h,d,f,m,v,g,y,x=t.props||Wh,S=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((m=r[u])&&(b?m.localName==b:m.nodeType==3)){i=m,r[u]=null;break}}if(!i){if(y=c.ownerDocument||document,!b)return y.createTextNode(S);i=y.createElementNS(s,b,S.is?S:c),a&&(gt.__m&&gt.__m(e,r),a=!1),r=null}if(b){if(c=b=="template"&&i.content||i,r=b=="textarea"&&S.defaultValue!=null?null:r&&vv.call(c.childNodes),!a&&r)for(x={},u=0;u<i.attributes.length;u++)x[(m=i.attributes[u]).name]=m.value;for(u in x)m=x[u],u=="dangerouslySetInnerHTML"?d=m:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||Uh(i,u,null,m,s);for(u in S)m=S[u],u=="children"?f=m:u=="dangerouslySetInnerHTML"?h=m:u=="value"?v=m:u=="checked"?g=m:a&&typeof m!="function"||x[u]===m||Uh(i,u,m,x[u],s);h?(a||d&&(h.__html==d.__html||h.__html==i.innerHTML)||(i.innerHTML=h.__html),e.__k=[]):(d&&(i.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&AI.test(b))&&(s="http://www.w3.org/1999/xhtml"),wv(c,Um(f)?f:[f],e,t,n,s,r,o,r?r[0]:t.__k&&Zs(t,0),a,l),r&&r.some(Cr)),a&&b!="textarea"||(u="value",b=="progress"&&v==null?i.removeAttribute(u):v==null||v===i[u]&&(b!="progress"||v)||Uh(i,u,v,x[u],s),u="checked",g!=null&&g!=i[u]&&Uh(i,u,g,x[u],s))}else x===S||a&&i.data==S||(i.data=S);return i}function zm(i,e,t,n){try{typeof i=="function"?e?e.__x=i(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():i(null)):i.current=e}catch(s){gt.__e(s,t)}}function Hm(i,e,t){var n,s,r,o;if(gt.unmount&&gt.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||zm(n,null,e,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){gt.__e(a,e)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&Hm(n[o],e,typeof i.type!="function"||t&&!i.props.__P);!t&&(n=i.__c)&&(n=n.__z)&&(s=Vh(n,r=[]))&&(n==i.__e&&r.some(Cr),Cr(s),Cr(n)),t||Cr(i.__e),i.__e=i.__c=i.__=null}function NI(i,e,t){return this.constructor(i,t)}function Vm(i,e){var t,n,s,r;gt.__&&gt.__(i,e),e.nodeType==9&&(e=e.documentElement),n=(t=i&&32&i.__u)?null:e.__k,e.__k=zh(Ie,{children:[i]}),s=[],r=[],Bm(e,e.__k,n||Wh,Wh,e.namespaceURI,n?null:e.firstChild?vv.call(e.childNodes):null,s,n?n.__e:e.firstChild,t,r),Ev(s,e.__k,r),e.__k.props.children=null}function Av(i){function e(t){var n,s;return this.getChildContext||(n=new Set,(s={})[e.__c]=this,this.getChildContext=function(){return s},this.shouldComponentUpdate=function(r){this.props.value!=r.value&&n.forEach(function(o){o.__g|=4,km(o)})},this.sub=function(r){n.add(r);var o=r.componentWillUnmount;r.componentWillUnmount=function(){n.delete(r),o&&o.call(r)}}),t.children}return e.__c="__cC"+xv++,e.__=i,e.Provider=(e.Consumer=function(t,n){return t.children(n)}).contextType=e,e}gt={__e:function(i,e,t,n){for(var s,r,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw Gh=0,i}},gv=0,EI=function(i){return i!=null&&i.constructor===bl},Hh.prototype.setState=function(i,e){var t=this.__s;t&&t!=this.state||(t=this.__s=Pr({},this.state)),typeof i=="function"&&(i=i(Pr({},t),this.props)),i&&(Pr(t,i),this.__v&&(e&&this.__k.push(e),km(this)))},Hh.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),km(this))},Hh.prototype.render=Ie,js=[],Gh=0,yv=function(i,e){return i.__v.__b-e.__v.__b},Bh=Symbol(),_v=/(PointerCapture)$|Capture$/i,Fm=0,Dm={},xv=0;var Jn=class extends Error{},qh=new Map(We.keys.map(i=>[i.name,i]));function Iv(i,e){let t=[],n={layers:Mt.layers},s=Lv(i),r=We.most_parts;for(let[a,l]of s.slice(0,r))OI(t,()=>DI(n,a,l));s.length>r&&t.push(pn("many_parts",{count:r}));let o={...Mt,...n};return e?Wm(o,e,t):{view:kv(o),refused:[...new Set(t)]}}function Wm(i,e,t=[]){let n=[...t],s=(u,h)=>{let d=[];for(let f of u){let m=h(f,d);m?n.push(m):d.push(f)}return d},r=kv(i),[o=Mt.map]=s([i.map],u=>e.maps.includes(u)?"":Gm("map",u,e.maps)),a=s(r.variants,(u,h)=>e.variants.includes(u)?e.conflict(h,u):Gm("variant",u,e.variants)),l=s(r.lesions,u=>e.noLesion(u)),c=s(r.compare,u=>e.noLesion(u));return{view:{...r,map:o,variants:a,lesions:l,compare:c},refused:[...new Set(n)]}}function Yh(i){let e=Cv(Mt),t=Cv(i);return We.keys.filter(({field:n})=>JSON.stringify(t[n])!==JSON.stringify(e[n])).flatMap(({name:n,field:s})=>HI(t[s]).map(r=>`${n}=${VI(r)}`)).join("&")}function Kh(i){return Lv(i).some(([e])=>qh.has(e))}function Lv(i){return[...new URLSearchParams(i.replace(/^[?#]+/,""))].filter(([t,n])=>n!==""||!qh.has(t))}function OI(i,e){try{e()}catch(t){if(!(t instanceof Jn))throw t;i.push(t.message)}}function DI(i,e,t){let n=qh.get(e);if(!n)throw new Jn(pn("key",{key:ai(e),allowed:Fv(qh.keys())}));if(n.kind==="names"){let s=i[n.field]??[],r=t.split(",").filter(Boolean),o=[...new Set([...s,...r])],a=We.most_names;if(i[n.field]=o.slice(0,a),o.length>a)throw new Jn(pn("many_names",{key:e,count:a}))}else n.kind==="opacity"?i.layers={...i.layers,[e]:FI(e,t)}:i[n.field]=kI(n,t)}function kI({kind:i,field:e,name:t},n){return i==="camera"?UI(n):i==="switch"?zI(t,n):i==="map"?n:Nv(e,n)}function Nv(i,e){let t=We.allowed[i]??[];if(!t.includes(e))throw new Jn(Gm(i,e,t));return e}function Gm(i,e,t){return pn("word",{what:i,name:ai(e),allowed:Fv(t)})}function FI(i,e){let t=Ov(e);if(t===null)throw new Jn(pn("opacity_number",{what:i,value:ai(e)}));if(t<0||t>1)throw new Jn(pn("opacity_range",{what:i,value:ai(e)}));return Dv(t,We.opacity_steps)}function UI(i){let e=i.split(",");if(e.length===1)return Nv("camera",i);let t=Rv("position",e.slice(0,3)),n=Rv("target",e.slice(3));if(dm(t,n))throw new Jn(pn("same_place",{value:n.join(",")}));return{position:t,target:n}}function Rv(i,e){let t=e.map(a=>BI(i,a)),[n,s,r,o]=t;if(n===void 0||s===void 0||r===void 0||o!==void 0)throw new Jn(pn("coordinates",{what:i,count:t.length}));return[n,s,r]}function BI(i,e){let t=Ov(e);if(t===null)throw new Jn(pn("coordinate_number",{what:i,value:ai(e)}));if(Math.abs(t)>We.farthest)throw new Jn(pn("coordinate_range",{what:i,value:ai(e)}));return Dv(t,We.coordinate_steps)}function zI(i,e){let t=e.toLowerCase();if(![...We.true_words,...We.false_words].includes(t))throw new Jn(pn("switch",{what:i,value:ai(e)}));return We.true_words.includes(t)}function Ov(i){let e=Fu(i)?Number(i):Number.NaN;return Number.isFinite(e)?e:null}function Dv(i,e){return Math.floor(i*e+.5)/e+0}function kv(i){let e=t=>[...new Set(t)];return{...i,lesions:e(i.lesions),compare:e(i.compare),variants:e(i.variants).sort()}}function Cv(i){return{...i,...i.layers}}function HI(i){if(typeof i=="boolean")return[String(Number(i))];if(typeof i=="number")return[Pv(i)];if(Array.isArray(i))return i;if(typeof i=="string")return[i];let{position:e,target:t}=i;return[[...e,...t].map(Pv).join(",")]}function Pv(i){return i.toFixed(3).replace(/0+$/,"").replace(/\.$/,"")}function VI(i){return encodeURIComponent(i).replaceAll("%20","+").replaceAll("%40","@").replaceAll("%2C",",").replaceAll("%3A",":")}function Fv(i){return[...i].join(", ")}function GI(i,e){return Uv(i)-Uv(e)||e.loss-i.loss}function Uv({state:i}){return i==="variable"?1:0}function Sl(i,e,t){let n=[...t].sort().join();return i.tables.findIndex(s=>s.map===e&&[...s.variants].sort().join()===n)}function ea(i,e,t){let n=i.states.indexOf(t),s=i.tables[e],r=new Map;if(n<0||!s)return r;let o=i.targets.length;return i.targets.forEach((a,l)=>{a.startsWith("nerve:")||r.set(a,Bv(s.cells,n*o+l,a))}),r}function Bv(i,e,t){return{target:t,...ps(t),...Bu(i[2*e]??0),loss:(i[2*e+1]??0)/255}}function wl(i,e){return[...i.values()].filter(t=>t.kind===e&&us.has(t.state)).sort(GI)}function ta(i,e){return[...i.values()].filter(t=>t.kind===e&&(t.felt!=="none"||hs.has(t.state))).sort(zv)}function zv(i,e){return Uu.indexOf(e.felt)-Uu.indexOf(i.felt)}function Hv(i,e,t){let n=i.targets.indexOf(t),s=i.tables[e]?.cells;if(n<0||!s)return[];let r=i.targets.length;return i.states.filter(o=>!o.includes(":")).map((o,a)=>({...Bv(s,a*r+n,t),id:o})).filter(({state:o})=>us.has(o)||hs.has(o)).sort((o,a)=>a.loss-o.loss||zv(o,a))}var Vv=["irritated","compressed","cut"],WI="cut";function $h(i,e){return Xe(i.book,"site",Dt(e).bare)?.grade??WI}function Vi(i,e,t){let{grade:n=t}=Dt(e),s=$h(i,e);return n==="typical"||s==="local"?s:n}function Gv(i,e,t){return t===$h(i,e)?e:`${e}:${t}`}function Ml(i,e){return i.states.filter(t=>!t.includes(":")&&Tn(t).nerve===e).map(t=>({id:t,position:Tn(t).position})).sort((t,n)=>t.position-n.position)}function Tl(i,e,t){let n=Si(i.segments,e)??[],s=Ml(i,e);return s.find(({position:o})=>XI(n,o,t))||s.sort((o,a)=>Math.abs(o.position-t)-Math.abs(a.position-t))[0]}function XI(i,e,t){let n=s=>i.filter(r=>r<s).length;return n(e)===n(t)}function Jh(i,e){if(i.states.includes(e))return e;let{nerve:t,position:n}=Tn(e);return e.includes("@")?Tl(i,t,n)?.id??e:Ml(i,t)[0]?.id??e}function El(i,e,t="student"){let n=new Map;for(let{kind:s,id:r,from:o}of qI(i))for(let{nerve:a,position:l}of o){if(a!==e)continue;let c=n.get(l)??{position:l,names:[],kind:s},u=$e(i.book,s,r,t);c.names.includes(u)||c.names.push(u),n.set(l,c)}return[...n.values()].sort((s,r)=>s.position-r.position)}function qI({book:i}){let e=zt(i,"nerve").map(({id:n,parents:s=[]})=>({kind:"nerve",id:n,from:s})),t=["skin","deep","muscle"].flatMap(n=>zt(i,n).map(({id:s,supply:r=[]})=>({kind:n,id:s,from:r})));return[...e,...t]}function Xv(i,e,t){let{nerve:n,position:s}=Tn(e),r=El(i,n,t),o=r.findLast(c=>c.position<=s),a=r.find(c=>c.position>s),l=Pe(Dt(e).grade??"cut");return o?a?`${l} below ${Wv(o)} and above ${Wv(a)}`:`${l} beyond its last branch`:`${l} where it begins, above all its branches`}function Wv({names:[i=""],kind:e}){let[t]=En(i),n=zi(t);return e==="nerve"?`the ${n}`:`the branch to ${n}`}function qv(i,e){let t=i.cuts[e]??[],n=new Set(hi(i.book,e).path?.map(({id:a})=>a)),s=t.find(([a])=>n.has(a))??t[0];if(!s)return;let[r,o]=s;return Ml(i,r).length>2?{nerve:r,position:o}:void 0}function Xm(i){let{lesions:e,map:t,variants:n,grade:s}=i;if(e.length<2)return e[0]??"";let r=Yv(i)?[]:[t,...n],o=s===Mt.grade?[]:[s];return[e.join("+"),...o,...r].join("|")}function Yv({map:i,variants:e}){return i===Mt.map&&!e.length}function qm(i,e){let t=Xm(e);if(e.lesions.length!==1)return!t||i.states.includes(t)?t:"";let n=Jh(i,Dt(t).bare),s=Gv(i,n,Vi(i,t,e.grade));return i.states.includes(s)?s:""}function Al(i,{map:e,variants:t}){let n=Yv({map:e,variants:t});return i&&!n?[i,e,...[...t].sort()].join("|"):""}function Kv(i,{view:e,told:t}){let n=qm(i,e);if(e.lesions.length>1)return n?[]:[{what:"state",view:e}];let s=[];Sl(i,e.map,e.variants)<0&&s.push({what:"table",view:e});let r=Al(n,e);return r&&!(r in t)&&s.push({what:"state",view:{...e,lesions:[n]}}),s}function $v(i,e){let[t]=i.tables;for(let n of e){if(Sl(i,n.map,n.variants)>=0)continue;let s=t?.cells.subarray(n.cells.length)??new Uint8Array;i.tables.push({...n,cells:jv(n.cells,s)})}}function Jv(i,e,t){if(i.states.includes(e))return;i.states.push(e),i.cuts[e]=t.cuts,i.pain[e]=t.pain,i.book.states[e]=t.words;let[n]=i.tables;n&&(n.local[e]=t.local);for(let s of i.tables)s.cells=jv(s.cells,t.cells)}function jv(i,e){let t=new Uint8Array(i.length+e.length);return t.set(i),t.set(e,i.length),t}function Zv(i,e,t){let{book:n}=i,s=hi(n,e),r=s.kind||$o(n,e),o=Xe(n,r,r==="nerve"?Tn(e).nerve:Dt(e).bare)??{},a={...o,...s},{place:l=KI(o),patient_name:c=""}=a,u=t==="patient"?c:"";return{id:e,kind:r,row:o,state:s,name:Pe(u||YI(r,s,o)||e),eyebrow:r==="site"?U0(o.kind??""):di(r),place:r==="nerve"?Xv(i,e,t):Pe(l),calledBy:u?o.name??"":"",latin:o.latin??"",bilateral:a.bilateral??!1,redFlag:a.red_flag??"",alarm:s.red_flags?.join(" ")??"",noPath:a.no_path_because??""}}function YI(i,e,t){return(i==="nerve"?[t.name,e.name]:[e.name,t.name]).find(Boolean)??""}function KI({exits:i,traverses:e}){if(!i)return"";let t=`Leaves the spine at ${i}`;return e?`${t}; passes the disc ${e}`:t}var Qv={id:"",known:!1,table:0,exact:!1,effects:new Map,subject:void 0,retold:!1,reasons:"told"};function eb(){let i=jh((n,s,r)=>r?ea(n,s,r):Qv.effects),e=jh((n,s,r,o)=>s?Zv(o?JI(n,s,o):n,s,r):void 0),t=jh((n,s)=>jI(n,s));return jh(({words:n,view:s,told:r})=>{let o=s.lesions.length>1;if(!n)return{...Qv,exact:o};let a=qm(n,s),l=Sl(n,s.map,s.variants),c=Math.max(0,l),u=n.tables[c]??s,h=s.lesions.length===1?Al(a,u):"",d=h?r[h]:void 0,f=d==="asked"?void 0:d,m=h?f??t(n,a):void 0;return{id:a,known:!!a,table:c,exact:l>=0||o,effects:i(n,c,a),subject:e(n,a,s.register,m),retold:!!h,reasons:h?$I(f):"told"}})}function $I(i){return i?"told":i===null?"untold":"asked"}function JI(i,e,t){return{...i,book:{...i.book,states:{[e]:t}}}}function jI({book:i},e){let{path:t,heel_path:n,why:s,roots:r,variable:o,spared:a,...l}=hi(i,e);return l}function jh(i){let e;return(...t)=>{let n=e?.given.every((s,r)=>s===t[r]);return(!e||!n)&&(e={given:t,answer:i(...t)}),e.answer}}function tb(i,e=[]){return{view:i,words:null,focus:null,phase:"waiting",progress:"",error:"",picture:!1,refused:e,notice:"",leftOut:"",late:!1,gone:"",probe:null,probing:!1,adding:!1,told:{},before:null}}var ZI={table:"This combination of map and variants needs Python; the default is shown.",state:"Several lesions together need Python; pick one at the left."},QI=2e4,eL="Python has not answered for 20 seconds.",Zh=class{constructor(e,t=[]){this.#t=new Set;this.#i=eb();this.selection=()=>this.#i(this.#n);this.subscribe=e=>(this.#t.add(e),()=>this.#t.delete(e));this.names=()=>this.#n.words&&vm(this.#n.words);this.takeWords=(e,t={})=>{let{view:n,refused:s}=this.#n,{view:r,refused:o}=Wm(n,vm(e),s),a=n.lesions.length===1?{...r,lesions:n.lesions}:r;this.set({...t,words:e,view:a,refused:[],...Qh(o)}),Ws(n,a)||this.#e.onView(a),this.askForMissing()};this.set=e=>{this.#n={...this.#n,...e};for(let t of this.#t)t()};this.show=(e,t="person",n={})=>{let s=this.#n.view,r=ui({...s,...e});if(this.set({view:r,...Qh([]),...n}),Ws(s,r))return;let{trail:o}=this.#e;t!=="address"&&(tL(s,r)?o.replace:o.push)(r),t!=="host"&&this.#e.onView(r),this.askForMissing()};this.select=(e,t={})=>{let{view:n,adding:s}=this.#n,o=[...s&&e?n.lesions.filter(l=>l!==e):[],...e?[e]:[]],a=o.length===1?this.#h(e):{};this.show({lesions:o,...a,...t},"person",{focus:null,adding:!1})};this.leaveOut=e=>this.show({lesions:this.#n.view.lesions.filter(t=>t!==e)},"person",{focus:null});this.goToSite=()=>this.show(this.#h(this.#n.view.lesions[0]??""));this.backOut=()=>this.show({camera:this.#u()});this.focusOn=e=>this.set({focus:e});this.probe=e=>{let t=e?.part.startsWith("skin:")?e:null;this.set({probe:t&&{patch:t.structure,side:t.side,point:t.point}})};this.setLayer=(e,t)=>this.show({layers:{...this.#n.view.layers,[e]:t}});this.toggleVariant=e=>{let{variants:t}=this.#n.view,n=t.filter(s=>s!==e);this.show({variants:n.length<t.length?n:[...t,e]})};this.undo=()=>this.#e.trail.back();this.canUndo=()=>this.#e.trail.canBack();this.addTable=({map:e,variants:t,cells:n,local:s})=>{this.#o(),this.takeTables([{map:e,variants:t,cells:n,local:{...s}}]),this.set(this.#a(""))};this.takeTables=e=>{let{words:t}=this.#n;t&&($v(t,e),this.set({words:{...t}}))};this.addState=(e,t)=>{let n=ui(e),{words:s}=this.#n;this.#o(),n.lesions.length===1?this.#c(n,t.words):s&&(Jv(s,Xm(n),t),this.set({words:{...s},...this.#a("")}))};this.refuse=(e,t,n)=>{let s=ui(t);this.#o(),e==="state"&&s.lesions.length===1?this.#c(s,null):e!=="picture"&&this.set(this.#a(n))};this.retry=()=>{let e=Object.entries(this.#n.told).filter(([,t])=>t!==null);this.set({...this.#a(""),late:!1,told:Object.fromEntries(e)}),this.askForMissing()};this.askForMissing=()=>{let{words:e}=this.#n;if(e)for(let{what:t,view:n}of Kv(e,this.#n)){let s=this.#e.send({type:"need",what:t,view:n});s&&this.#r(t,n),t==="state"&&n.lesions.length===1?this.#c(n,s?"asked":null):this.#l(s?"Working this combination out.":ZI[t])}};this.#e=e,this.#n=tb(e.view,t)}#e;#t;#i;#n;#s;get state(){return this.#n}#r(e,t){clearTimeout(this.#s),this.#s=setTimeout(()=>{this.refuse(e,t,eL),this.set({late:!0})},QI)}#o(){clearTimeout(this.#s),this.#n.late&&this.set({late:!1})}#a(e){return{notice:[this.#n.leftOut,e].filter(Boolean).join(" ")}}#l(e){this.set({notice:[this.#n.notice,e].filter(Boolean).join(" ")})}#c(e,t){let n=Al(e.lesions[0]??"",e);this.set({told:{...this.#n.told,[n]:t}})}#h(e){let{camera:t}=this.#n.view;return this.#n.words?.sites[e]?(t!==Bi&&this.set({before:t}),{camera:Bi}):t===Bi?{camera:this.#u()}:{}}#u(){return this.#n.before??Mt.camera}};function Qh(i){let e=i.join(" ");return{notice:e,leftOut:e}}function tL(i,e){let t=i.lesions.length===1&&e.lesions.length===1&&nL(i.lesions[0],e.lesions[0]);return Ws(i,e,E0.filter(n=>!t||n!=="lesions"))}function nL(i="",e=""){return i.includes("@")&&e.includes("@")&&Tn(i).nerve===Tn(e).nerve}var Km=(i,e)=>{let t=[e];return{push:n=>{t.push(n)},replace:n=>{t.splice(-1,1,n)},canBack:()=>t.length>1,back:()=>{t.length<2||(t.pop(),i(t.at(-1)??e))},link:()=>"",dispose:()=>{}}},nb=(i,e)=>{let t=()=>window.history.state?.rootToHeel??0;if(!Ym("replaceState",e,t()))return Km(i,e);let n=()=>i();return window.addEventListener("popstate",n),{push:s=>{Ym("pushState",s,t()+1)},replace:s=>{Ym("replaceState",s,t())},canBack:()=>t()>0,back:()=>window.history.back(),link:()=>window.location.href,dispose:()=>window.removeEventListener("popstate",n)}};function $m(i){let{search:e,hash:t}=window.location,n=t.includes("=")?`&${t.slice(1)}`:"",s=Kh(t)?t:e+n;return s.length>1?Iv(s,i):void 0}function Ym(i,e,t){try{return window.history[i]({rootToHeel:t},"",iL(e)),!0}catch{return!1}}function iL(i){let e=Yh(i),{protocol:t,pathname:n,search:s,hash:r}=window.location;if(t==="file:")return`#${e}`;let o=[...new URLSearchParams(s)].filter(([c])=>!Kh(`${c}=1`)),a=new URLSearchParams(o).toString(),l=[e,a].filter(Boolean).join("&");return n+(l?`?${l}`:"")+(Kh(r)?"":r)}var Qs,kt,Jm,ib,jm=Object.is,ed=0,db=[],Zm=[],Vt=gt,sb=Vt.__b,rb=Vt.__r,ob=Vt.diffed,ab=Vt.__c,lb=Vt.unmount,cb=Vt.__;function na(i,e){Vt.__h&&Vt.__h(kt,i,ed||e),ed=0;var t=kt.__H||(kt.__H={__:[],__h:[]});return i>=t.__.length&&t.__.push({}),t.__[i]}function _t(i){return ed=1,eg(pb,i)}function eg(i,e,t){var n=na(Qs++,2);if(n.t=i,!n.__c&&(n.__=[t?t(e):pb(void 0,e),function(r){var o=(n.__N||n.__)[0],a=n.t(o,r);jm(o,a)||(n.__N=[a,n.__[1]],n.__c.setState({}))}],n.__c=kt,!kt.__f)){kt.__f=!0;var s=kt.shouldComponentUpdate;kt.shouldComponentUpdate=function(r,o,a){var l=this.__H;if(!l)return!0;var c=!1,u=this.props!=r;if(l.__.some(function(d){d.__N&&(c=!0,jm(d.__[0],d.__N[0])||(u=!0))}),s){var h=s.call(this,r,o,a);return c?h||u:h}return!c||u}}return n.__}function er(i,e){var t=na(Qs++,3);!Vt.__s&&tg(t.__H,e)&&(t.__P=!0,t.__=i,t.u=e,kt.__H.__h.push(t))}function Tt(i,e){var t=na(Qs++,4);!Vt.__s&&tg(t.__H,e)&&(t.__P=!1,t.__=i,t.u=e,kt.__h.push(t))}function Et(i){return ed=5,wi(function(){return{current:i}},[])}function wi(i,e){var t=na(Qs++,7);return tg(t.__H,e)&&(t.__=i(),t.__H=e),t.__}function fb(i){var e=kt.context[i.__c],t=na(Qs++,9);return t.c=i,e?(t.__==null&&(t.__=!0,e.sub(kt)),e.props.value):i.__}function td(){var i=na(Qs++,11);if(!i.__){for(var e=kt.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);i.__="P"+t[0]+"-"+t[1]++}return i.__}function sL(){var i;do{for(;i=Zm.shift();)try{Rl(i)}catch(t){Vt.__e(t,{__:(i=i.__P)&&i.__v})}for(;i=db.shift();){var e=i.__H;if(i.__P&&e)try{e.__h.some(Rl),e.__h.some(Qm),e.__h=[]}catch(t){e.__h=[],Vt.__e(t,i.__v)}}}while(Zm.length)}Vt.__b=function(i){kt=null,sb&&sb(i)},Vt.__=function(i,e){i&&e.__k&&e.__k.__m&&(i.__m=e.__k.__m),cb&&cb(i,e)},Vt.__r=function(i){rb&&rb(i),Qs=0;var e=(kt=i.__c).__H;e&&(Jm==kt?kt.__h=[]:(e.__h.some(Rl),e.__h.some(Qm),Qs=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Jm=kt},Vt.diffed=function(i){ob&&ob(i);var e=i.__c;e&&e.__H&&(e.__H.__h.length&&hb(db.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Jm=kt=null},Vt.__c=function(i,e){e.some(function(t){try{t.__h.some(Rl),t.__h=t.__h.filter(function(n){return!n.__||Qm(n)})}catch(n){t.__h=[function(){throw n}]}}),ab&&ab(i,e)},Vt.unmount=function(i){lb&&lb(i);var e,t,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=i.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,hb(Zm.push(s))}else Rl(s)}catch(r){e=r}}),n.__H=void 0,e&&Vt.__e(e,n.__v))};var ub=typeof requestAnimationFrame=="function";function rL(i){var e,t=function(){clearTimeout(n),ub&&cancelAnimationFrame(e),setTimeout(i)},n=setTimeout(t,35);ub&&(e=requestAnimationFrame(t))}function hb(i){i!=1&&ib==Vt.requestAnimationFrame||((ib=Vt.requestAnimationFrame)||rL)(sL)}function Rl(i){var e=kt,t=i.__c;typeof t=="function"&&(i.__c=void 0,t()),kt=e}function Qm(i){var e=kt;i.__c=i.__(),kt=e}function tg(i,e){return!i||i.length!=e.length||e.some(function(t,n){return!jm(t,i[n])})}function pb(i,e){return typeof e=="function"?e(i):e}function nd(i){return zt(i.book,"root").map(e=>e.id).filter(e=>/^[LS]\d$/.test(e)&&i.states.includes(e))}function Cl(i){return"items"in i}function id(i,e){let t=Xs(i.book),n=Zo.flatMap(([o])=>t[o]??[]),s=(o,a)=>oL(i,o,{faces:n,group:a,register:e});return i.book.regions.map(o=>({name:o.name,entries:o.items.flatMap(a=>{if(!a.items)return s(a.id??"");let l=a.items.flatMap(({id:u})=>s(u,a.name)),c=`${o.name}/${a.name}`;return l.length?[{key:c,name:a.name,items:l}]:[]})})).filter(o=>o.entries.length)}function oL(i,e,{faces:t,group:n,register:s}){let r=Xe(i.book,"site",e);if(!r||!i.states.includes(e))return[];let o=s==="patient"&&!n?aL(i.book,r):"",a=Pe(o)||lL(r.name,n);return[{id:e,name:r.name,short:a,tag:cL(i,{...r,id:e},t)}]}function aL(i,{patient_name:e=""}){return zt(i,"site").filter(n=>n.patient_name===e).length===1?e:""}function lL(i,e=""){let t=i.replace(/ \(.*\)$/,"");return!e||!t.toLowerCase().startsWith(e.toLowerCase())?t:Pe(t.slice(e.length).replace(/^[\s,:]+/,""))||t}function cL(i,{id:e,red_flag:t},n){if(Ks(t))return{kind:"urgent",word:"urgent"};if(t)return{kind:"flag",word:"can turn urgent"};if(!i.cuts[e]?.length)return{kind:"none",word:"no nerve"};let s=ea(i,0,e);return n.some(r=>s.get(r)?.state==="variable")?{kind:"varies",word:"heel varies"}:void 0}function Ir(i,e={}){let t=Et(null),n=uL(e);return{ref:t,onKeyDown:r=>{let o=n.get(r.key),a=[...t.current?.querySelectorAll(i)??[]],l=a.indexOf(r.target);o===void 0||l<0||(r.preventDefault(),a[Math.min(a.length-1,Math.max(0,l+o))]?.focus())}}}function uL({columns:i=1,horizontal:e=!1}){let t=e?1:i,n=[["ArrowRight",1],["ArrowLeft",-1]];return new Map([["ArrowDown",t],["ArrowUp",-t],["Home",Number.NEGATIVE_INFINITY],["End",Number.POSITIVE_INFINITY],...i>1||e?n:[]])}function hL(i,e,t=""){let n=a=>a===i||t!==""&&a instanceof Element&&a.matches(t),s=a=>{a.composedPath().some(n)||e()},r=a=>{!(a instanceof KeyboardEvent)||a.key!=="Escape"||(a.preventDefault(),e())},o=i.getRootNode();return o.addEventListener("pointerdown",s,!0),o.addEventListener("keydown",r,!0),()=>{o.removeEventListener("pointerdown",s,!0),o.removeEventListener("keydown",r,!0)}}function ia(i,e,t,n=""){return e&&i.current?hL(i.current,t,n):void 0}function sd(i){let[e]=i.composedPath();return e instanceof Element&&/^(input|select|textarea)$/i.test(e.tagName)}function tr(i,e){let t=i.closest(".rth");return t?.addEventListener("keydown",e),()=>t?.removeEventListener("keydown",e)}var dL=Symbol.for("pv"),fL=0;function p(i,e,t,n,s,r){e||(e={});var o,a,l=e;if("ref"in l&&typeof i!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:i,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:dL,__v:--fL,__i:-1,__u:0};return(s||r)&&(c.__source=s,c.__self=r),gt.vnode&&gt.vnode(c),c}function ng({state:i}){return p("span",{class:`swatch s-${i}`,"aria-hidden":"true",children:i==="spared"&&p(Nr,{})})}function pL({felt:i}){return i==="none"?null:p("i",{class:"felt-too",title:rd(i),children:p("span",{class:"hidden",children:[", ",rd(i)]})})}function mb(i){return i==="variable"?"in some":i==="likely"?"likely":"perhaps"}function rd(i){return i==="variable"?"pain or tingling in some anatomies":i==="likely"?"with pain or tingling":"perhaps with pain or tingling"}function Pl({words:i,kind:e,state:t,register:n,felt:s}){return p("span",{class:`chip c-${t}`,children:[p(ng,{state:t}),Ys(i,{kind:e,state:t,register:n}),s&&p(pL,{felt:s})]})}function gb({loss:i,state:e}){let t=e==="variable"?"100%":`${Math.max(4,Math.round(i*100))}%`;return p("span",{class:"bar","aria-hidden":"true",children:p("i",{class:`s-${e}`,style:{width:t}})})}function Lr({root:i}){return p("span",{class:"root-tag",children:[p("i",{style:{background:Yn[i]||"#888"},"aria-hidden":"true"}),i]})}function Nr(){return p("svg",{viewBox:"0 0 12 12",class:"tick","aria-hidden":"true",children:p("path",{d:"M2.2 6.4 5 9.2 9.8 3.4"})})}function sa({open:i}){return p("svg",{viewBox:"0 0 12 12",class:i?"chevron open":"chevron","aria-hidden":"true",children:p("path",{d:"M4.3 2.6 7.9 6 4.3 9.4"})})}var ig=Av(null);function Gt(){let i=fb(ig);if(!i)throw new Error("A component of the page stands outside of it.");let[,e]=eg(t=>t+1,0);return Tt(()=>i.subscribe(()=>e()),[i]),{store:i,state:i.state}}function Le(){let{store:i,state:e}=Gt();return{store:i,state:e,words:e.words,view:e.view,...i.selection()}}function Fe(){let i=Le(),{words:e}=i;if(!e)throw new Error("A component was shown before the words had come.");return{...i,words:e}}function ot(){let i=Fe(),{subject:e}=i;if(!e)throw new Error("A component was shown before anything was selected.");return{...i,subject:e}}function gs(i,e){return e?.bilateral?"both":i.side}var mL=[["spinal","From the spine"],["pelvic","From pelvis and buttock"],["peripheral","Nerves of the leg"],["local","Without a nerve"],["systemic","The whole body"]];function yb(i){let e=zt(i,"condition");return mL.map(([n,s])=>({name:s,ids:e.filter(r=>r.kind===n).map(({id:r})=>r)})).filter(({ids:n})=>n.length)}function od(i,e){let{sites:t=[]}=Xe(i.book,"condition",e)??{};return t.filter(n=>i.states.includes(n))}var gL=new Set(["skin","deep","muscle","reflex","condition","symptom","variant","test","trigger","treatment","red_flag","risk","prevention"]),yL=new Set(["skin","deep","muscle","disc"]),_L=new Set(["cause","ligament","vessel","tendon","bone","disc","dura","cord"]);function Vn(i,{kind:e,id:t}){let{words:n}=i.state;if(n){if(e==="map"){i.show({map:t,skin_shows:"roots"});return}if(!gL.has(e)){i.select(Jh(n,t));return}e==="condition"?xL(i,n,t):i.focusOn({kind:e,id:t})}}function xL(i,e,t){let n=od(e,t);if(i.state.adding&&n[0]){i.select(n[0]);return}let s=i.state.view.lesions,o=s.length===1&&n.includes(s[0]??"")||!n[0]?{}:{lesions:[n[0]],grade:"typical"};i.show(o,"person",{focus:{kind:"condition",id:t}})}function _b(i,e){let{words:t,view:n,probing:s}=i.state;if(!e||!t)return;let{kind:r,id:o}=ps(e.part),a=s||n.skin_shows!=="lesion";r==="root"?i.select(o):r==="skin"&&a&&e.point?i.probe(e):r==="nerve"||r==="ganglion"?vL(i,t,e,o):yL.has(r)&&o!=="body"?i.focusOn({kind:r,id:o}):r==="tendon"&&Xe(t.book,"deep",o)&&i.focusOn({kind:"deep",id:o})}function vL(i,e,t,n){let{view:s}=i.state,[r=""]=n.split(":"),o=Tl(e,r,t.along??0);if(!o)return;let a=t.side==="midline"||s.side==="both"?s.side:t.side;i.select(o.id,{side:a,camera:s.camera})}function xb(i,e){let{kind:t,id:n}=ps(e.part);if(e.part==="skin:body")return"";if(t==="tendon"&&Xe(i.book,"deep",n))return $e(i.book,"deep",n);if(_L.has(t))return ms(i,e.part);let[s=""]=n.split(":"),r=$e(i.book,t==="ganglion"?"root":t,s);return t==="ganglion"?`${r}, ganglion`:r}function vb({onPicked:i}){let{store:e,state:t,words:n,view:s}=Fe(),r=Ir(".item"),o=yb(n.book),a=t.focus?.kind==="condition"?t.focus.id:"",l=a||o[0]?.ids[0],c=h=>{Vn(e,{kind:"condition",id:h}),i()},u=t.focus?.kind==="differential";return p("div",{...r,children:[p("button",{type:"button",class:u?"item on":"item","aria-current":u?"true":void 0,"data-differential":!0,onClick:()=>{e.focusOn({kind:"differential",id:"heel"}),i()},children:p("span",{children:"Heel pain, cause by cause"})}),o.map(({name:h,ids:d})=>p("section",{children:[p("h2",{children:h}),p("ul",{class:"plain",children:d.map(f=>p("li",{children:p("button",{type:"button",class:f===a?"item on":"item","aria-current":f===a?"true":void 0,tabIndex:f===l?0:-1,"data-condition":f,onClick:()=>c(f),children:p("span",{children:$e(n.book,"condition",f,s.register)})})},f))})]},h))]})}function bb({onPicked:i}){let{words:e,view:t}=Le(),[n,s]=_t(void 0);if(!e)return p(wL,{});let r=n??(t.register==="patient"?"conditions":"places");return p(Ie,{children:[p("div",{class:"segments shelves",role:"group","aria-label":"What the list holds",children:bL.map(([o,a])=>p("button",{type:"button",class:o===r?"on":"","aria-pressed":o===r,"data-shelf":o,onClick:()=>s(o),children:a},o))}),r==="places"?p(SL,{onPicked:i}):p(vb,{onPicked:i})]})}var bL=[["places","Places"],["conditions","Conditions"]];function SL({onPicked:i}){let{store:e,words:t,view:n,id:s}=Fe(),r=wi(()=>id(t,n.register),[t,n.register]),o=l=>{e.select(l),i()},a=n.lesions.length>1?n.lesions:[s];return p(Ie,{children:[p(ML,{words:t,selected:a,select:o}),p(TL,{regions:r,selected:a,select:o})]})}function wL(){return p("div",{class:"list-waiting","aria-hidden":"true",children:[62,48,70,55,66,40].map(i=>p("i",{style:{width:`${i}%`}},i))})}function ML({words:i,selected:e,select:t}){let n=Ir(".root",{columns:5}),s=td(),r=nd(i),o=e.map(l=>Tn(l).nerve),a=r.find(l=>o.includes(l))??r[0];return p("section",{children:[p("h2",{id:s,children:"Nerve root"}),p("div",{class:"roots",role:"listbox","aria-labelledby":s,"aria-orientation":"horizontal",...n,children:r.map(l=>p("button",{type:"button",class:o.includes(l)?"root on":"root",role:"option","aria-selected":o.includes(l),tabIndex:l===a?0:-1,"data-id":l,"aria-label":`${l} nerve root`,onClick:()=>t(l),children:[l,p("i",{style:{background:Yn[l]}})]},l))})]})}function TL({regions:i,selected:e,select:t}){let[n,s]=_t({}),r=u=>n[u.key]??sg(u,e),o=(u,h)=>s({...n,[u.key]:h}),a=Ir("[role=treeitem]"),l=i.flatMap(u=>u.entries),c=l.find(u=>sg(u,e))??l[0];return er(()=>EL(a.ref.current?.querySelector("[aria-selected=true]")),[e.join()]),p("div",{role:"tree","aria-label":"Places of compression, from spine to foot",...a,children:i.map(u=>p("section",{role:"group","aria-label":u.name,children:[p("h2",{"aria-hidden":"true",children:u.name}),u.entries.map(h=>{let d={selected:e,select:t,inTab:h===c};return Cl(h)?p(AL,{group:h,open:r(h),...d,setOpen:o},h.key):p(Sb,{item:h,...d},h.id)})]},u.name))})}function sg(i,e){return(Cl(i)?i.items:[i]).some(({id:t})=>e.includes(t))}function EL(i){let e=i?.closest(".regions");if(!i||!e)return;let[t,n]=[i.getBoundingClientRect(),e.getBoundingClientRect()];(t.top<n.top||t.bottom>n.bottom)&&(e.scrollTop+=t.top-n.top-n.height/3)}function AL({group:i,open:e,setOpen:t,selected:n,select:s,inTab:r}){let o=sg(i,n);return p(Ie,{children:[p("button",{type:"button",class:o&&!e?"item group on":"item group",role:"treeitem","aria-expanded":e,"aria-level":1,tabIndex:r&&!(e&&o)?0:-1,onClick:()=>t(i,!e),onKeyDown:l=>{l.key==="ArrowRight"&&!e&&t(i,!0),l.key==="ArrowLeft"&&e&&t(i,!1)},children:[p("span",{children:i.name}),p("small",{children:[i.items.length,p(sa,{open:e})]})]}),e&&i.items.map(l=>p(Sb,{item:l,selected:n,select:s,level:2,inTab:n.includes(l.id)},l.id))]})}function Sb({item:i,selected:e,select:t,level:n=1,inTab:s}){let r=e.includes(i.id);return p("button",{type:"button",class:`item level-${n}${r?" on":""}`,role:"treeitem","aria-selected":r,"aria-level":n,tabIndex:s?0:-1,"data-id":i.id,title:i.name,onClick:()=>t(i.id),children:[p("span",{children:i.short||i.name}),i.tag&&p("small",{class:`tag ${i.tag.kind}`,children:i.tag.word})]})}function ad(){let{reasons:i}=Le();return i!=="asked"?null:p("p",{class:"muted",role:"status","aria-label":"Working out the reasons","data-awaited":!0,children:"…"})}function wb(){let{words:i,id:e}=Fe(),n=[...i.causes[e]??[],...RL(i,e)].map(s=>zi(ms(i,s)));return n.length?p("p",{class:"causes","data-causes":!0,children:[p("span",{class:"label",children:"Pressed by"}),Hi([...new Set(n)])]}):null}function RL({sites:i},e){return Object.entries(i[e]?.parts??{}).flatMap(([n,s])=>s==="band"?n:[])}function ld({all:i,setAll:e,count:t}){return p("button",{type:"button",class:"more","aria-expanded":i,onClick:()=>e(!i),children:i?"Show fewer":`Show all ${t}`})}var CL=4;function Il({title:i,rows:e,limit:t,briefly:n=!1}){let{view:s,subject:r}=ot(),[o,a]=_t(!1);if(!e.length)return null;let l=s.register==="patient"?Math.min(CL,t):t,c=o?e:e.slice(0,l),u=c.map(h=>PL(r,h));return p("section",{class:"rows",children:[p("h3",{children:i}),p("ul",{children:c.map((h,d)=>{let f=u[d]===u[d+1]?"":u[d];return p(IL,{effect:h,note:f??"",briefly:n},h.target)})}),e.length>l&&p(ld,{all:o,setAll:a,count:e.length})]})}function PL(i,{target:e,state:t}){return t==="variable"||t==="felt_variable"?i.state.variable?.[e]?.text??"":""}function IL({effect:i,note:e,briefly:t}){let{store:n,words:s,view:r,subject:o}=ot(),{kind:a,id:l,target:c,state:u,loss:h}=i,d=r.register==="clinician"?o.state.roots?.[c]??[]:[];return p("li",{class:"row","data-target":c,"data-state":u,children:[p("button",{type:"button",class:"row-name",title:o.state.why?.[c],onClick:()=>n.focusOn({kind:a,id:l}),children:En(Pe($e(s.book,a,l,r.register)))[0]}),hs.has(u)?p(ng,{state:u}):p(gb,{loss:h,state:u}),p("span",{class:`row-word w-${u}`,children:t?mb(i.felt):Ys(s,{kind:a,state:u,register:r.register})}),d.length>0&&p("span",{class:"row-roots",children:d.map(f=>p(Lr,{root:f},f))}),e&&p("span",{class:"row-note",children:["Depends on the anatomy: ",e]})]})}function Eb(){let{path:i=[],heel_path:e=[]}=ot().subject.state,t=Mb(i)===Mb(e);return p(Ie,{children:[p(Tb,{steps:i,label:"The way of the nerve",end:t&&e.length>0}),!t&&p(Tb,{steps:e,label:"The way to the heel",end:!0})]})}function Mb(i){return i.map(({id:e})=>e).join()}function Tb({steps:i,label:e,end:t}){let{store:n,words:s,view:r}=ot(),o=NL(s.book,i);if(!o.length)return null;let a=r.lesions.every(l=>Vi(s,l,r.grade)==="irritated");return p("ol",{class:a?"path felt":"path","aria-label":e,children:[o.map(({id:l,name:c})=>p("li",{children:p("button",{class:"step",...l in Yn&&{style:{"--root":Yn[l]},"data-root":!0},onClick:()=>Vn(n,{kind:"nerve",id:l}),children:OL(r.register==="patient"?$e(s.book,"nerve",l,"patient"):c)})},l)),t&&p("li",{class:"end",children:"heel"})]})}var LL=new Set(["ramus","division"]);function NL(i,e){let t=n=>LL.has(Xe(i,"nerve",n)?.kind??"");return e.filter(({id:n},s)=>s===0||!t(n))}function OL(i){let[e]=En(i.replace("(s)","")),t=e.replace(/ branch(es)?( of .*)?$/i,"").replace(/ nerves?( root)?(?=,|$)/i,"");return zi(t)}var DL={student:6,clinician:6,patient:3};function Ab(){let{subject:i,view:e}=ot(),[t,n]=_t(!1),{spared:s=[]}=i.state;if(!s.length)return null;let r=DL[e.register];return p("section",{class:"spared",children:[p("h3",{children:"Spared, and why"}),p("ul",{children:(t?s:s.slice(0,r)).map(({name:o,why:a})=>p("li",{children:[p(Nr,{}),p("span",{children:[p("b",{children:o}),a&&`: ${kL(a)}`]})]},o))}),s.length>r&&p(ld,{all:t,setAll:n,count:s.length})]})}function kL(i){return i.replace(/ \(at [^)]*of its length\)/g,"")}var FL=[["muscle","Muscles that weaken",7],["reflex","Reflexes",5],["deep","Deep structures",4]];function Rb(){let{words:i,effects:e,subject:t}=ot(),n=Object.values(Xs(i.book)),s=wl(e,"skin").filter(o=>!n.includes(o.target)),r=[...ta(e,"skin"),...ta(e,"deep")];return p(Ie,{children:[t.noPath?p(VL,{}):p(Eb,{}),p(wb,{}),p(ad,{}),p(HL,{}),p(BL,{}),p(GL,{}),p(XL,{heel:n}),p(Il,{title:"Felt: pain, tingling",rows:r.map(zL),limit:6,briefly:!0}),p(Il,{title:"Skin",rows:s,limit:6}),FL.map(([o,a,l])=>p(Il,{title:a,limit:l,rows:wl(e,o).filter(c=>!n.includes(c.target))},o)),p(Ab,{}),p(UL,{})]})}function UL(){let{view:i,subject:e,reasons:t}=ot(),{notes:n=[]}=e.state;return!n.length||t!=="told"||i.register==="patient"?null:p("section",{class:"notes",children:[p("h3",{children:"To know"}),n.map(s=>p("p",{class:"muted",children:s},s))]})}function BL(){let{words:i,id:e,view:t}=ot(),{grades:n=[]}=Xe(i.book,"site",Dt(e).bare)??{},s=n.filter(({how_often:r})=>r);return!s.length||t.register==="patient"?null:p("ul",{class:"plain presents",children:s.map(({grade:r,how_often:o})=>p("li",{class:"muted",children:[p("b",{children:[Pe(r),":"]})," ",o,"."]},r))})}function zL(i){let e={none:i.state,possible:"felt_possible",variable:"felt_variable"};return{...i,state:i.felt==="likely"?"felt":e[i.felt]}}function HL(){let{view:i,subject:e}=ot(),{findings:t}=e.state;return!t||Ks(e.redFlag)||i.register==="patient"&&!e.noPath?null:p("p",{class:"findings",children:WL(t)})}function VL(){let{words:i,id:e,view:t,subject:n}=ot(),s=(i.pain[e]??[]).map(ps).map(r=>$e(i.book,r.kind,r.id,t.register));return p("div",{class:"no-path",children:[p("p",{children:[p("b",{children:"No nerve pathway is lit"}),", because"," ",n.noPath.replace(/^because\s+/i,"").replace(/\.?$/,".")]}),s.length>0&&p("p",{children:["It hurts here: ",s.join(", "),"."]})]})}function GL(){let{posture:i=[]}=ot().subject.state;return i.length?p("ul",{class:"plain posture",children:i.map(({state:e,findings:t})=>p("li",{children:[p("b",{children:Pe(e)}),": ",t]},e))}):null}function WL(i){return Pe(i).replace(/\.?$/,".")}function XL({heel:i}){let{effects:e,subject:t}=ot(),n=i.flatMap(r=>e.get(r)??[]),s=n.filter(({state:r})=>us.has(r)||hs.has(r));return s.length?p(Il,{title:"Heel",rows:s,limit:8}):t.noPath||!n.length?null:p("section",{class:"rows",children:[p("h3",{children:"Heel"}),p("p",{class:"spared-line",children:[p(Nr,{}),"The heel keeps its feeling."]})]})}function Ll({sites:i,pick:e}){let{store:t,words:n,view:s,id:r}=Fe();return p("ul",{class:"chips",children:i.map(o=>p("li",{children:p("button",{type:"button",class:o===r?"pill on":"pill","aria-pressed":o===r,"data-lesion":o,onClick:()=>(e??t.select)(o),children:$e(n.book,"site",o,s.register)})},o))})}function Cb({ids:i}){let{store:e,words:t,view:n}=Fe();return p("ul",{class:"chips",children:i.map(s=>p("li",{children:p("button",{type:"button",class:"pill",onClick:()=>Vn(e,{kind:"condition",id:s}),children:$e(t.book,"condition",s,n.register)})},s))})}var qL=[["symptoms","What it feels like"],["aggravated_by","Worse with"],["eased_by","Better with"]],YL=[["see_a_doctor","When to see a doctor"],["treatments","Treatments named"],["prevention","To prevent it"],["risk_factors","Risk factors"],["claims","Said of it, without evidence"]];function Pb({id:i,row:e}){let{words:t,view:n}=Fe(),s=qs(e.red_flags),r=e.tests?.map(a=>$e(t.book,"test",a))??[],o=n.register==="patient";return p(Ie,{children:[s.length>0&&p("div",{class:"urgent",children:[p("b",{children:"Seek urgent care with:"}),p("p",{children:s.join("; ")})]}),p(ra,{title:"What it is",items:[e.structure]}),p(ra,{title:"The heel",items:[e.heel_effect]}),!o&&p(ra,{title:"Level and nerves",items:[e.level??"",e.nerves]}),p(KL,{sites:od(t,i)}),qL.map(([a,l])=>p(ra,{title:l,items:qs(e[a])},a)),p(ra,{title:"Tests",items:r}),YL.map(([a,l])=>p(ra,{title:l,items:qs(e[a])},a)),e.qualification&&p("p",{class:"remark",children:e.qualification}),p($L,{sites:e.sites}),p(JL,{ids:e.sources??[]})]})}function ra({title:i,items:e}){let t=e.filter(Boolean);return t.length?p("section",{class:"told",children:[p("h3",{children:i}),p("ul",{children:t.map(n=>p("li",{children:Pe(n)},n))})]}):null}function KL({sites:i}){let{store:e,state:t}=Fe();return i.length<2?null:p(Ie,{children:[p("p",{class:"label block",children:"Show it on the body"}),p(Ll,{sites:i,pick:s=>e.show({lesions:[s],grade:"typical"},"person",{focus:t.focus})})]})}function $L({sites:i}){let{words:e}=Fe(),t=Object.entries(e.book.corrections).filter(([,n])=>n.about?.some(s=>i.includes(s)));return t.length?p("section",{class:"told",children:[p("h3",{children:"Said elsewhere, and what holds"}),p("ul",{children:t.map(([n,{says:s,truth:r}])=>p("li",{children:[Pe(s),". ",p("b",{children:"What holds:"})," ",r,"."]},n))})]}):null}function JL({ids:i}){let{words:e}=Fe();return p("details",{class:"told",children:[p("summary",{children:"Sources"}),p("ul",{children:i.map(t=>p("li",{children:Jo(e.book,t).text},t))})]})}function Ib(i){return Object.entries(i.differentials).map(([e,{name:t,strengths:n={},remarks:s={}}])=>({id:e,name:t,cells:Object.fromEntries(Object.entries(n).map(([r,o])=>[r,jL(o,s[r]??"")]))}))}function jL(i,e){if(!i)return{sign:"·",word:"neutral",remark:e};let[t,n]=i>0?["+","for"]:["−","against"];return{sign:t.repeat(Math.abs(i)),word:n,remark:e}}function rg(i,e){return Tn(i).nerve===e}function Lb(i){let e=new Set(Object.values(i.differentials).flatMap(({strengths:n={}})=>Object.keys(n))),t=Object.entries(i.differential_columns);return[t.filter(([n])=>e.has(n)),t.filter(([n])=>!e.has(n))]}function Nb(){let{words:i}=Fe(),[e,t]=Lb(i.book);return p(Ie,{children:[p("p",{class:"muted",children:"What speaks for a cause (+) or against it (−), one to three times. The cause that is shown on the body is marked."}),p("table",{class:"differential",children:[p("thead",{children:p("tr",{children:[p("th",{scope:"col",children:"Finding"}),e.map(n=>p(ZL,{column:n},n[0]))]})}),p("tbody",{children:Ib(i.book).map(n=>p(eN,{feature:n,columns:e},n.id))})]}),p("h3",{children:"Think of these too"}),p("ul",{class:"plain",children:t.map(n=>p(tN,{column:n},n[0]))})]})}function Ob(i){let{store:e,state:t,view:n}=Fe();return{shown:n.lesions.some(s=>rg(s,i)),show:()=>e.show({lesions:[i],grade:"typical"},"person",{focus:t.focus})}}function ZL({column:[,{name:i,lesion:e,picture:t}]}){let{show:n,shown:s}=Ob(e);return p("th",{scope:"col",class:s?"shown":"",children:p("button",{type:"button",title:Pe(t??""),"data-lesion":e,onClick:n,children:p("span",{children:i})})})}var QL={sign:"",word:"neutral",remark:""};function eN(i){let{view:e}=Fe(),{name:t,cells:n}=i.feature;return p("tr",{children:[p("th",{scope:"row",children:Pe(t)}),i.columns.map(([s,{lesion:r}])=>{let{sign:o,word:a,remark:l}=n[s]??QL,c=e.lesions.some(u=>rg(u,r))?" shown":"";return p("td",{class:`${a}${c}`,title:l,children:[p("span",{"aria-hidden":"true",children:o}),p("span",{class:"sr-only",children:a})]},s)})]})}function tN({column:[,{name:i,lesion:e,picture:t}]}){let{show:n}=Ob(e);return p("li",{children:[p("button",{type:"button",class:"row-name","data-lesion":e,onClick:n,children:i}),": ",t]})}function Db(){let{words:i,subject:e}=ot(),{state:t}=e,n=(t.tests??[]).flatMap(r=>Xe(i.book,"test",r)??[]),s=qs(t.accuracy);return!n.length&&!s.length?p("p",{class:"muted",children:"The book names no test for this."}):p(Ie,{children:[n.length>0&&p("h3",{children:"What shows it"}),p("ul",{class:"tests",children:n.map(r=>p(og,{test:r},r.name))}),s.length>0&&p("h3",{children:"How well"}),p("ul",{class:"plain",children:s.map(r=>p("li",{children:r},r))}),t.findings&&p("h3",{children:"What an examiner finds"}),t.findings&&p("p",{children:Pe(t.findings)})]})}function og({test:i,named:e=!0}){return p("li",{children:[e&&p("b",{children:Pe(i.name)}),i.used_for&&p("span",{class:"about",children:Pe(i.used_for)}),p(nN,{test:i}),i.overstated&&p("span",{class:"caveat",children:[p("span",{"aria-hidden":"true",children:"!"}),"The published accuracy is probably too good."]}),i.note&&p("span",{class:"about",children:i.note})]})}function nN({test:i}){let{sensitivity:e,specificity:t,accuracy_note:n}=i,s=(a,l)=>l==null?[]:[`${a} ${l.toFixed(2)}`],o=[[...s("sensitivity",e),...s("specificity",t)].join(", "),n].filter(Boolean).join("; ");return o?p("span",{class:"about",children:Pe(o)}):null}function kb({id:i}){let{words:e}=Fe(),t=zt(e.book,"site").filter(n=>n.id.startsWith(`disc_${i}_`)&&e.states.includes(n.id));return t.length?p(Ie,{children:[p("p",{children:"Where the disc bulges decides which root it meets."}),p(Ll,{sites:t.map(({id:n})=>n)})]}):p("p",{class:"muted",children:"The book has no herniation at this level."})}function Fb({id:i}){let{words:e,store:t,view:n}=Fe(),{effect:s,frequency:r}=Xe(e.book,"variant",i)??{};return p(Ie,{children:[p("p",{children:qs(s).join("; ")}),r&&p("p",{class:"muted",children:Pe(r)}),p("label",{class:"switch",children:[p("input",{type:"checkbox",checked:n.variants.includes(i),onChange:()=>t.toggleVariant(i)}),"Show the body with this variant"]})]})}var Ub={symptom:["symptoms","Patients with these conditions may say so:"],trigger:["aggravated_by","It makes these worse:"],treatment:["treatments","Named for these conditions:"],red_flag:["red_flags","A reason for urgent care in these conditions:"],risk:["risk_factors","It makes these likelier:"],prevention:["prevention","It helps to prevent these:"]};function ag(i){return Object.hasOwn(Ub,i)}function Bb({kind:i,id:e}){let{words:t}=Fe(),[n,s]=Ub[i],r=zt(t.book,"condition").filter(o=>o[n]?.includes(e));return p(Ie,{children:[p("p",{class:"muted",children:s}),p(Cb,{ids:r.map(({id:o})=>o)})]})}function zb({id:i}){let{words:e}=Fe(),t=Xe(e.book,"test",i);if(!t)return null;let n=zt(e.book,"site").filter(s=>s.tests?.includes(i));return p(Ie,{children:[p("ul",{class:"tests",children:p(og,{test:t,named:!1})}),n.length>0&&p("p",{class:"muted",children:"Used for these places:"}),p(Ll,{sites:n.map(({id:s})=>s)})]})}var iN=5,sN={student:7,clinician:7,patient:4};function Hb({kind:i,id:e}){let t=Xe(Fe().words.book,i,e);return p(Ie,{children:[t?.action&&p("p",{children:Pe(t.action)}),t?.description&&p("p",{class:"muted",children:Pe(t.description)}),p(rN,{kind:i,id:e}),t&&p(oN,{row:t}),t&&p(aN,{row:t}),t&&p(lN,{row:t}),p(dN,{target:`${i}:${e}`})]})}function rN({kind:i,id:e}){let{words:t,view:n,effects:s,subject:r}=Fe(),o=s.get(`${i}:${e}`);if(!o||!r)return null;let a=r.state.why?.[o.target];return p("p",{class:"now",children:[p(Pl,{words:t,kind:i,state:o.state,register:n.register})," in"," ",En(r.name)[0],a?`: ${a}`:""]})}function oN({row:i}){let{store:e,words:t,view:n}=Fe(),s=[...new Set((i.supply??[]).map(({nerve:r})=>r))];return s.length?p("p",{children:[p("span",{class:"label",children:"Supplied by"}),s.map((r,o)=>p("span",{children:[o>0&&", ",p("button",{type:"button",class:"row-name",onClick:()=>Vn(e,{kind:"nerve",id:r}),children:$e(t.book,"nerve",r,n.register)})]},r))]}):null}function aN({row:i}){let e=Object.entries(i.roots??{}).sort(([,t],[,n])=>n-t);return e.length?p("p",{children:[p("span",{class:"label",children:"Roots"}),e.map(([t])=>p(Lr,{root:t},t))]}):null}function lN({row:i}){let{view:e}=Fe(),{responses:t=[],roots:n={}}=i;return!t.length||e.register==="patient"?null:p("ul",{class:"plain responses",children:t.map(({series:s,roots:r})=>{let o=Object.keys(r).filter(a=>uN(r[a])&&!(a in n));return p("li",{children:[p("b",{children:s}),": it answered ",Object.entries(r).map(hN).join(", "),".",o.length>0&&` The model gives it no ${o.join(", ")}: stimulation spreads, and how often is not how much.`]},s)})})}var cN=.5;function uN(i=0){return i>=cN}function hN([i,e]){return`${i} in ${Math.round(e*100)} %`}function dN({target:i}){let{store:e,words:t,table:n,view:s,id:r}=Fe(),o=Hv(t,n,i),a=h=>o.filter(d=>$o(t.book,d.id)===h),c=[...a("root").filter(h=>h.state!=="possible").slice(0,iN).map(({id:h})=>({id:h,isRoot:!0})),...a("site").slice(0,sN[s.register]).map(({id:h})=>({id:h,isRoot:!1}))],u=h=>Pe(En($e(t.book,"site",h,s.register))[0]);return c.length?p(Ie,{children:[p("p",{class:"label block",children:"Lesions that hit it"}),p("ul",{class:"chips",children:c.map(({id:h,isRoot:d})=>p("li",{children:p("button",{type:"button",class:h===r?"pill on":"pill","data-lesion":h,onClick:()=>e.select(h),children:d?p(Lr,{root:h}):u(h)})},h))})]}):null}function Vb({focus:i}){let{store:e,words:t,view:n}=Fe(),{kind:s,id:r}=i;return p("section",{class:"focus","data-focus":`${s}:${r}`,"aria-label":"What you look at",children:[p("button",{type:"button",class:"close","aria-label":"Close",onClick:()=>e.focusOn(null),children:"×"}),p("p",{class:"eyebrow",children:di(s)}),p("h2",{title:Xe(t.book,s,r)?.latin,children:pN(t,i,n.register)}),p(fN,{...i})]})}function fN({kind:i,id:e}){let{book:t}=Fe().words;if(i==="condition"){let n=Xe(t,"condition",e);return n?p(Pb,{id:e,row:n}):null}return i==="differential"?p(Nb,{}):i==="test"?p(zb,{id:e}):ag(i)?p(Bb,{kind:i,id:e}):i==="disc"?p(kb,{id:e}):i==="variant"?p(Fb,{id:e}):p(Hb,{kind:i,id:e})}function pN({book:i},{kind:e,id:t},n){return e==="differential"?"Heel pain, cause by cause":e==="disc"?`Disc ${t.replace("_","/")}`:ag(e)?Pe(t):$e(i,e,t,n)}function cd(){let{store:i,state:e}=Gt();return e.late?p("button",{type:"button",class:"pill","data-again":!0,onClick:i.retry,children:"Try again"}):null}var mN={irritated:"Irritated",compressed:"Compressed",cut:"Cut off"},gN={irritated:"It hurts and tingles, and nothing is lost",compressed:"Part of the fibres fail",cut:"All fibres that it reaches fail"};function Gb(){let{store:i,words:e,view:t}=ot(),[n="",s]=t.lesions;if(!n||s)return null;let{bare:r}=Dt(n),o=$h(e,r),a=Xe(e.book,"site",r)!==void 0;if(o==="local")return null;let l=Vi(e,n,t.grade),c=u=>i.show({lesions:[r],grade:u===o?"typical":u});return p("div",{class:"grades",role:"radiogroup","aria-label":"How badly the nerve is hit",children:Vv.map(u=>p("button",{type:"button",role:"radio",class:u===l?"pill on":"pill","aria-checked":u===l,"data-grade":u,title:`${gN[u]}${a&&u===o?"; typical":""}`,onClick:()=>c(u),children:[mN[u],a&&u===o&&p("small",{children:" typical"})]},u))})}function Wb(){let{view:i,subject:e}=ot(),[t,n]=En(e.name),[s]=En(e.calledBy),r=[s,n,e.place].filter(Boolean).map(Pe).join(". "),o=e.latin||void 0;return p("header",{children:[p("p",{class:"eyebrow",children:[e.eyebrow," · ",jo[gs(i,e)]]}),p("h2",{title:o,"data-latin":o,children:t}),r&&p("p",{class:"muted",children:r}),p(Gb,{}),p(yN,{})]})}function Xb(){let{view:i,subject:e,reasons:t}=ot(),[n,s]=e.state.lead??[],r=i.register==="patient"?n:s;return r&&t==="told"?p("p",{class:"lead",children:r}):null}function yN(){let{state:i,words:e,view:t,exact:n,reasons:s}=ot();return p(Ie,{children:[i.notice&&p("p",{class:"remark",role:"status",children:i.notice}),p(cd,{}),!i.notice&&!n&&p("p",{class:"remark",children:"Shown for the default map and common anatomy."}),s==="untold"&&p("p",{class:"remark","data-untold":!0,children:["Reasons are told for the default map and anatomy; states and bars here are for"," ",_N(e.book,t),"."]})]})}function _N(i,{map:e,variants:t}){let n=e===Mt.map?[]:[$e(i,"map",e)];return Hi([...n,...t.map(s=>zi($e(i,"variant",s)))])}function qb(){let{words:i,id:e,view:t,subject:n,reasons:s}=ot(),{path:r=[]}=n.state,o=xN[Vi(i,t.lesions[0]??e,t.grade)]??"hit here";if(s!=="told")return p(ad,{});if(!r.length)return p("p",{class:"muted",children:n.noPath?"No nerve is cut, so there is no path to follow.":"No path is written for this lesion."});let a=new Map((i.cuts[e]??[]).map(([l,c])=>[l,c]));return p("ol",{class:"steps",children:r.map(l=>p(vN,{step:l,cut:a.get(l.id),hit:o},l.id))})}var xN={irritated:"irritated here",compressed:"pressed here",cut:"cut here"};function vN({step:i,cut:e,hit:t}){let{store:n,words:s,view:r}=Fe(),{latin:o,course:a=[]}=Xe(s.book,"nerve",i.id)??{},l=r.register==="patient",c=l?$e(s.book,"nerve",i.id,"patient"):i.name;return p("li",{children:[p("button",{type:"button",class:"row-name",onClick:()=>Vn(n,{kind:"nerve",id:i.id}),children:p("b",{children:Pe(c)})}),e!==void 0&&p("span",{class:"cut-here",children:t}),!l&&o&&p("i",{class:"latin",lang:"la",children:o}),a.length>0&&p("p",{class:"course",children:[Pe(a.join(", then ")),"."]}),!l&&p(bN,{nerve:i.id,cut:e})]})}function bN({nerve:i,cut:e}){let{words:t,view:n}=Fe(),s=e===void 0?[]:El(t,i,n.register).filter(({position:r})=>r<=e);return s.length?p("p",{class:"branches",children:[p(Nr,{}),"Leaves above it and is spared: ",[...new Set(s.flatMap(({names:r})=>r))].join(", ")]}):null}function Yb(){let{words:i,subject:e}=ot(),{state:t,row:n}=e,s=t.sources??n.sources??[],{confidence:r}=n;return p(Ie,{children:[r&&p("p",{class:"confidence",children:[p("span",{class:`level ${r}`,"aria-hidden":"true",children:[p("i",{}),p("i",{}),p("i",{})]}),Pe(r)," confidence"]}),p("ul",{class:"sources",children:s.map(o=>p(SN,{source:Jo(i.book,o)},o))}),!s.length&&p("p",{class:"muted",children:"No source is named."}),p("p",{class:"muted small",children:"How much of a nerve is lost is a model's share, not a measurement: hence bars and words, no numbers."})]})}function SN({source:i}){return p("li",{children:[i.url?p("a",{href:i.url,target:"_blank",rel:"noopener noreferrer",children:i.text}):i.text,i.note&&p("span",{class:"muted small",children:i.note})]})}var wN="ENTRIES",Zb="KEYS",Qb="VALUES";var Nl=class{constructor(e,t){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=t,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=oa(this._path);if(oa(t)==="")return{done:!1,value:this.result()};let n=e.get(oa(t));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=oa(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>oa(e)).filter(e=>e!=="").join("")}value(){return oa(this._path).node.get("")}result(){switch(this._type){case Qb:return this.value();case Zb:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},oa=i=>i[i.length-1],MN=(i,e,t)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+t,o=new Uint8Array(r*s).fill(t+1);for(let a=0;a<s;++a)o[a]=a;for(let a=1;a<r;++a)o[a*s]=a;return eS(i,e,t,n,o,1,s,""),n},eS=(i,e,t,n,s,r,o,a)=>{let l=r*o;e:for(let c of i.keys())if(c===""){let u=s[l-1];u<=t&&n.set(a,[i.get(c),u])}else{let u=r;for(let h=0;h<c.length;++h,++u){let d=c[h],f=o*u,m=f-o,v=s[f],g=Math.max(0,u-t-1),y=Math.min(o-1,u+t);for(let x=g;x<y;++x){let S=d!==e[x],b=s[m+x]+ +S,w=s[m+x+1]+1,E=s[f+x]+1,_=s[f+x+1]=Math.min(b,w,E);_<v&&(v=_)}if(v>t)continue e}eS(i.get(c),e,t,n,s,u,o,a+c)}},Ol=class i{constructor(e=new Map,t=""){this._size=void 0,this._tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,n]=dd(this._tree,e.slice(this._prefix.length));if(t===void 0){let[s,r]=mg(n);for(let o of s.keys())if(o!==""&&o.startsWith(r)){let a=new Map;return a.set(o.slice(r.length),s.get(o)),new i(a,e)}}return new i(t,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,TN(this._tree,e)}entries(){return new Nl(this,wN)}forEach(e){for(let[t,n]of this)e(t,n,this)}fuzzyGet(e,t){return MN(this._tree,e,t)}get(e){let t=dg(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=dg(this._tree,e);return t!==void 0&&t.has("")}keys(){return new Nl(this,Zb)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,lg(this._tree,e).set("",t),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=lg(this._tree,e);return n.set("",t(n.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=lg(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=t()),s}values(){return new Nl(this,Qb)}[Symbol.iterator](){return this.entries()}static from(e){let t=new i;for(let[n,s]of e)t.set(n,s);return t}static fromObject(e){return i.from(Object.entries(e))}},dd=(i,e,t=[])=>{if(e.length===0||i==null)return[i,t];for(let n of i.keys())if(n!==""&&e.startsWith(n))return t.push([i,n]),dd(i.get(n),e.slice(n.length),t);return t.push([i,e]),dd(void 0,"",t)},dg=(i,e)=>{if(e.length===0||i==null)return i;for(let t of i.keys())if(t!==""&&e.startsWith(t))return dg(i.get(t),e.slice(t.length))},lg=(i,e)=>{let t=e.length;e:for(let n=0;i&&n<t;){for(let r of i.keys())if(r!==""&&e[n]===r[0]){let o=Math.min(t-n,r.length),a=1;for(;a<o&&e[n+a]===r[a];)++a;let l=i.get(r);if(a===r.length)i=l;else{let c=new Map;c.set(r.slice(a),l),i.set(e.slice(n,n+a),c),i.delete(r),i=c}n+=a;continue e}let s=new Map;return i.set(e.slice(n),s),s}return i},TN=(i,e)=>{let[t,n]=dd(i,e);if(t!==void 0){if(t.delete(""),t.size===0)tS(n);else if(t.size===1){let[s,r]=t.entries().next().value;nS(n,s,r)}}},tS=i=>{if(i.length===0)return;let[e,t]=mg(i);if(e.delete(t),e.size===0)tS(i.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&nS(i.slice(0,-1),n,s)}},nS=(i,e,t)=>{if(i.length===0)return;let[n,s]=mg(i);n.set(s+e,t),n.delete(s)},mg=i=>i[i.length-1],gg="or",iS="and",EN="and_not",Dl=class i{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let t=e.autoVacuum==null||e.autoVacuum===!0?hg:e.autoVacuum;this._options={...ug,...e,autoVacuum:t,searchOptions:{...Kb,...e.searchOptions||{}},autoSuggestOptions:{...IN,...e.autoSuggestOptions||{}}},this._index=new Ol,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=pg,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:n,tokenize:s,processTerm:r,fields:o,idField:a}=this._options,l=t(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(l))throw new Error(`MiniSearch: duplicate ID ${l}`);let c=this.addDocumentId(l);this.saveStoredFields(c,e);for(let u of o){let h=t(e,u);if(h==null)continue;let d=s(n(h,u),u),f=this._fieldIds[u],m=new Set(d).size;this.addFieldLength(c,f,this._documentCount-1,m);for(let v of d){let g=r(v,u);if(Array.isArray(g))for(let y of g)this.addTerm(f,c,y);else g&&this.addTerm(f,c,g)}}}addAll(e){for(let t of e)this.add(t)}addAllAsync(e,t={}){let{chunkSize:n=10}=t,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:o}=e.reduce(({chunk:a,promise:l},c,u)=>(a.push(c),(u+1)%n===0?{chunk:[],promise:l.then(()=>new Promise(h=>setTimeout(h,0))).then(()=>this.addAll(a))}:{chunk:a,promise:l}),s);return o.then(()=>this.addAll(r))}remove(e){let{tokenize:t,processTerm:n,extractField:s,stringifyField:r,fields:o,idField:a}=this._options,l=s(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let c=this._idToShortId.get(l);if(c==null)throw new Error(`MiniSearch: cannot remove document with ID ${l}: it is not in the index`);for(let u of o){let h=s(e,u);if(h==null)continue;let d=t(r(h,u),u),f=this._fieldIds[u],m=new Set(d).size;this.removeFieldLength(c,f,this._documentCount,m);for(let v of d){let g=n(v,u);if(Array.isArray(g))for(let y of g)this.removeTerm(f,c,y);else g&&this.removeTerm(f,c,g)}}this._storedFields.delete(c),this._documentIds.delete(c),this._idToShortId.delete(l),this._fieldLength.delete(c),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ol,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),(this._fieldLength.get(t)||[]).forEach((n,s)=>{this.removeFieldLength(t,s,this._documentCount,n)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:n}=this._options,s=n(e,t);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=pg,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){let n=this._dirtCount;if(this.vacuumConditionsMet(t)){let s=e.batchSize||fg.batchSize,r=e.batchWait||fg.batchWait,o=1;for(let[a,l]of this._index){for(let[c,u]of l)for(let[h]of u)this._documentIds.has(h)||(u.size<=1?l.delete(c):u.delete(h));this._index.get(a).size===0&&this._index.delete(a),o%s===0&&await new Promise(c=>setTimeout(c,r)),o+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,minDirtFactor:n}=e;return t=t||hg.minDirtCount,n=n||hg.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:n}=this._options,s={...n,...t},r=this.executeQuery(e,t),o=[];for(let[a,{score:l,terms:c,match:u}]of r){let h=c.length||1,d={id:this._documentIds.get(a),score:l*h,terms:Object.keys(u),queryTerms:c,match:u};Object.assign(d,this._storedFields.get(a)),(s.filter==null||s.filter(d))&&o.push(d)}return e===i.wildcard&&s.boostDocument==null||o.sort(Jb),o}autoSuggest(e,t={}){t={...this._options.autoSuggestOptions,...t};let n=new Map;for(let{score:r,terms:o}of this.search(e,t)){let a=o.join(" "),l=n.get(a);l!=null?(l.score+=r,l.count+=1):n.set(a,{score:r,terms:o,count:1})}let s=[];for(let[r,{score:o,terms:a,count:l}]of n)s.push({suggestion:r,terms:a,score:o/l});return s.sort(Jb),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(ug.hasOwnProperty(e))return cg(ug,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=ud(s),l._fieldLength=ud(r),l._storedFields=ud(o);for(let[c,u]of l._documentIds)l._idToShortId.set(u,c);for(let[c,u]of n){let h=new Map;for(let d of Object.keys(u)){let f=u[d];a===1&&(f=f.ds),h.set(parseInt(d,10),ud(f))}l._index.set(c,h)}return l}static async loadJSAsync(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=await hd(s),l._fieldLength=await hd(r),l._storedFields=await hd(o);for(let[u,h]of l._documentIds)l._idToShortId.set(h,u);let c=0;for(let[u,h]of n){let d=new Map;for(let f of Object.keys(h)){let m=h[f];a===1&&(m=m.ds),d.set(parseInt(f,10),await hd(m))}++c%1e3===0&&await sS(0),l._index.set(u,d)}return l}static instantiateMiniSearch(e,t){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:o,dirtCount:a,serializationVersion:l}=e;if(l!==1&&l!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let c=new i(t);return c._documentCount=n,c._nextId=s,c._idToShortId=new Map,c._fieldIds=r,c._avgFieldLength=o,c._dirtCount=a||0,c._index=new Ol,c}executeQuery(e,t={}){if(e===i.wildcard)return this.executeWildcardQuery(t);if(typeof e!="string"){let d={...t,...e,queries:void 0},f=e.queries.map(m=>this.executeQuery(m,d));return this.combineResults(f,d.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,o={tokenize:n,processTerm:s,...r,...t},{tokenize:a,processTerm:l}=o,h=a(e).flatMap(d=>l(d)).filter(d=>!!d).map(PN(o)).map(d=>this.executeQuerySpec(d,o));return this.combineResults(h,o.combineWith)}executeQuerySpec(e,t){let n={...this._options.searchOptions,...t},s=(n.fields||this._options.fields).reduce((v,g)=>({...v,[g]:cg(n.boost,g)||1}),{}),{boostDocument:r,weights:o,maxFuzzy:a,bm25:l}=n,{fuzzy:c,prefix:u}={...Kb.weights,...o},h=this._index.get(e.term),d=this.termResults(e.term,e.term,1,e.termBoost,h,s,r,l),f,m;if(e.prefix&&(f=this._index.atPrefix(e.term)),e.fuzzy){let v=e.fuzzy===!0?.2:e.fuzzy,g=v<1?Math.min(a,Math.round(e.term.length*v)):v;g&&(m=this._index.fuzzyGet(e.term,g))}if(f)for(let[v,g]of f){let y=v.length-e.term.length;if(!y)continue;m?.delete(v);let x=u*v.length/(v.length+.3*y);this.termResults(e.term,v,x,e.termBoost,g,s,r,l,d)}if(m)for(let v of m.keys()){let[g,y]=m.get(v);if(!y)continue;let x=c*v.length/(v.length+y);this.termResults(e.term,v,x,e.termBoost,g,s,r,l,d)}return d}executeWildcardQuery(e){let t=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let o=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;t.set(s,{score:o,terms:[],match:{}})}return t}combineResults(e,t=gg){if(e.length===0)return new Map;let n=t.toLowerCase(),s=AN[n];if(!s)throw new Error(`Invalid combination operator: ${t}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[t,n]of this._index){let s={};for(let[r,o]of n)s[r]=Object.fromEntries(o);e.push([t,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,n,s,r,o,a,l,c=new Map){if(r==null)return c;for(let u of Object.keys(o)){let h=o[u],d=this._fieldIds[u],f=r.get(d);if(f==null)continue;let m=f.size,v=this._avgFieldLength[d];for(let g of f.keys()){if(!this._documentIds.has(g)){this.removeTerm(d,g,t),m-=1;continue}let y=a?a(this._documentIds.get(g),t,this._storedFields.get(g)):1;if(!y)continue;let x=f.get(g),S=this._fieldLength.get(g)[d],b=CN(x,m,this._documentCount,S,v,l),w=n*s*h*y*b,E=c.get(g);if(E){E.score+=w,LN(E.terms,e);let _=cg(E.match,t);_?_.push(u):E.match[t]=[u]}else c.set(g,{score:w,terms:[e],match:{[t]:[u]}})}}return c}addTerm(e,t,n){let s=this._index.fetch(n,jb),r=s.get(e);if(r==null)r=new Map,r.set(t,1),s.set(e,r);else{let o=r.get(t);r.set(t,(o||0)+1)}}removeTerm(e,t,n){if(!this._index.has(n)){this.warnDocumentChanged(t,e,n);return}let s=this._index.fetch(n,jb),r=s.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,n):r.get(t)<=1?r.size<=1?s.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,t,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===t){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[t]=s;let a=(this._avgFieldLength[t]||0)*n+s;this._avgFieldLength[t]=a/(n+1)}removeFieldLength(e,t,n,s){if(n===1){this._avgFieldLength[t]=0;return}let r=this._avgFieldLength[t]*n-s;this._avgFieldLength[t]=r/(n-1)}saveStoredFields(e,t){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let o of n){let a=s(t,o);a!==void 0&&(r[o]=a)}}};Dl.wildcard=Symbol("*");var cg=(i,e)=>Object.prototype.hasOwnProperty.call(i,e)?i[e]:void 0,AN={[gg]:(i,e)=>{for(let t of e.keys()){let n=i.get(t);if(n==null)i.set(t,e.get(t));else{let{score:s,terms:r,match:o}=e.get(t);n.score=n.score+s,n.match=Object.assign(n.match,o),$b(n.terms,r)}}return i},[iS]:(i,e)=>{let t=new Map;for(let n of e.keys()){let s=i.get(n);if(s==null)continue;let{score:r,terms:o,match:a}=e.get(n);$b(s.terms,o),t.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,a)})}return t},[EN]:(i,e)=>{for(let t of e.keys())i.delete(t);return i}},RN={k:1.2,b:.7,d:.5},CN=(i,e,t,n,s,r)=>{let{k:o,b:a,d:l}=r;return Math.log(1+(t-e+.5)/(e+.5))*(l+i*(o+1)/(i+o*(1-a+a*n/s)))},PN=i=>(e,t,n)=>{let s=typeof i.fuzzy=="function"?i.fuzzy(e,t,n):i.fuzzy||!1,r=typeof i.prefix=="function"?i.prefix(e,t,n):i.prefix===!0,o=typeof i.boostTerm=="function"?i.boostTerm(e,t,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:o}},ug={idField:"id",extractField:(i,e)=>i[e],stringifyField:(i,e)=>i.toString(),tokenize:i=>i.split(NN),processTerm:i=>i.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(i,e)=>{typeof console?.[i]=="function"&&console[i](e)},autoVacuum:!0},Kb={combineWith:gg,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:RN},IN={combineWith:iS,prefix:(i,e,t)=>e===t.length-1},fg={batchSize:1e3,batchWait:10},pg={minDirtFactor:.1,minDirtCount:20},hg={...fg,...pg},LN=(i,e)=>{i.includes(e)||i.push(e)},$b=(i,e)=>{for(let t of e)i.includes(t)||i.push(t)},Jb=({score:i},{score:e})=>e-i,jb=()=>new Map,ud=i=>{let e=new Map;for(let t of Object.keys(i))e.set(parseInt(t,10),i[t]);return e},hd=async i=>{let e=new Map,t=0;for(let n of Object.keys(i))e.set(parseInt(n,10),i[n]),++t%1e3===0&&await sS(0);return e},sS=i=>new Promise(e=>setTimeout(e,i)),NN=/[\n\r\p{Z}\p{P}]+/u;var oS=i=>i.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),ON=["root","site","condition","nerve","skin","muscle","deep","reflex","test","symptom","trigger","treatment","red_flag","risk","prevention","variant","map"],aS=new Set(["symptom","trigger","treatment","red_flag","risk","prevention"]),DN=[{fuzzy:!1,combineWith:"AND"},{fuzzy:i=>i.length>3&&!/\d/.test(i)?1:0,combineWith:"AND"},{fuzzy:i=>i.length>4&&!/\d/.test(i)?2:0,combineWith:"AND"},{fuzzy:i=>i.length>3&&!/\d/.test(i)?1:0,combineWith:"OR"}],kN={root:2,site:1.6,nerve:1.4,condition:1.1},FN={common:1.5,rare:.6},UN={boost:{bare:3},prefix:i=>i.length>1,boostDocument:(i,e,t)=>(kN[String(t?.kind)]??1)*(FN[String(t?.prior)]??1)},rS=6;function lS(i){return i.replace(/\b([ls])\s?(\d)\s?[/\u2013-]?\s?([ls])\s?(\d)\b/gi,(e,t,n,s,r)=>`${t}${n}${s}${r}`).replace(/\b([ls])(\d)[/\u2013-](\d)\b/gi,(e,t,n,s)=>`${t}${n}${t}${s}`).replace(/\b([ls])\s(\d)\b/gi,(e,t,n)=>`${t}${n}`)}function yg(i){let e=new Dl({idField:"key",fields:["bare","terms"],storeFields:["kind","prior"],processTerm:s=>oS(s)||null,tokenize:s=>lS(s).split(/[\s,;:()/\u2013\u2014-]+/).filter(Boolean)}),t=HN(i),n=BN(t.values());return e.addAll([...t.values()]),(s,r=24)=>{let o=cS(s),a=/^(no|not|without)\b/.test(o);for(let l of DN){let u=e.search(s,{...UN,...l}).flatMap(({id:h,score:d})=>{let f=t.get(h);return f?[{entry:f,score:d*n(f,o)}]:[]}).filter(({entry:h})=>a||!zN(h)).sort((h,d)=>d.score-h.score).slice(0,r).map(({entry:h})=>h.found);if(u.length)return VN(u)}return[]}}function BN(i){let e=new Map;for(let{kind:t,whole:n}of i)if(t==="site")for(let s of n)e.set(s,(e.get(s)??0)+1);return({kind:t,whole:n},s)=>{let r=[s,`${s}s`].find(o=>n.has(o));return r===void 0?1:t==="site"?Math.max(1,rS/(e.get(r)??1)):rS}}function cS(i){return oS(lS(i)).trim().replace(/\s+/g," ")}function zN({kind:i,bare:e}){return aS.has(i)&&/^no(t|ne)?\b/i.test(e)}function uS(i,e){let t=new Set(["root","site","nerve"]),[n=""]=e.split("@");return yg(i)(n.replaceAll("_"," ")).filter(({kind:s})=>t.has(s)).flatMap(({items:s})=>s).slice(0,4)}function HN(i){let e=new Map;for(let{id:t,kind:n,name:s,terms:r=[],prior:o}of i.search){let a=aS.has(n),l=a?`${n}:${s}`:`${n}:${t}`,u=[e.get(l)?.terms,...r,t.replaceAll("_"," "),di(n)].filter(Boolean),[h]=En(s),d={id:a?s:t,kind:n,name:s},f=h.replace(/ nerve( root)?$/i,""),m=new Set([s,h,f,...r].map(cS));e.set(l,{found:d,key:l,kind:n,prior:o,bare:h,whole:m,terms:`${s} ; ${u.join(" ; ")}`})}return e}function VN(i){let e=new Map;for(let s of i)e.set(s.kind,[...e.get(s.kind)??[],s]);let t=i[0]?.kind,n=s=>s===t?-1:ON.indexOf(s);return[...e].sort(([s],[r])=>n(s)-n(r)).map(([s,r])=>({kind:s,items:r}))}var GN=2;function fS(i,e){let t=Xs(i.book),n=Zo.flatMap(([f])=>t[f]??[]),s=f=>XN(ea(i,0,f),n),r=dS(nd(i),s,GN),o=id(i,e).map(({entries:f})=>f.flatMap(m=>Cl(m)?m.items:[m]).filter(({tag:m})=>!WN(m))),a=qN(i.book),l=({id:f})=>s(f)*(a.get(f)??0),c=o.flatMap(f=>dS(f,l,1)),u=new Set(Object.values(t)),h=o.flat().filter(({id:f,tag:m})=>m?.kind==="none"&&YN(u,i.pain[f]));return[...r.map(f=>({id:f,name:Xe(i.book,"root",f)?.name??f})),...c.map(hS),...h.slice(0,1).map(hS)]}function hS({id:i,name:e}){return{id:i,name:e.replace(/ \(.*\)$/,"")}}function WN(i){return i?.kind==="urgent"||i?.kind==="flag"}function XN(i,e){return e.flatMap(t=>i.get(t)??[]).filter(({state:t})=>us.has(t)||hs.has(t)).reduce((t,{state:n,loss:s})=>t+(n==="variable"||!s?.5:s),0)}function qN(i){let e=new Map;for(let{sites:t=[]}of zt(i,"condition"))for(let n of t)e.set(n,(e.get(n)??0)+1/t.length);return e}function dS(i,e,t){return i.map(n=>({one:n,score:e(n)})).filter(n=>n.score>0).sort((n,s)=>s.score-n.score).slice(0,t).map(({one:n})=>n)}function YN(i,e=[]){return e.length>0&&e.every(t=>i.has(t))}function pS(){let{words:i,view:e}=Fe(),t=wi(()=>fS(i,e.register),[i,e.register]);return p("div",{class:"welcome",children:[p("h2",{children:"From the back to the heel"}),p(mS,{}),p("p",{children:"Pick a nerve root or a place where a nerve is compressed. The nerve lights up from there on, with the skin and the part of the heel it serves, and here you read what weakens, what fades and what is spared."}),p("h3",{children:"Begin with"}),p(gS,{lesions:t}),p("p",{class:"muted",children:"Or click a nerve, a patch of skin or a disc on the body. Turn it by dragging."})]})}function mS(){let{state:i}=Fe();return i.notice?p("p",{class:"remark",role:"status",children:i.notice}):null}function gS({lesions:i}){let{store:e}=Le();return p("ul",{class:"chips",children:i.map(({id:t,name:n})=>p("li",{children:p("button",{type:"button",class:"pill","data-lesion":t,onClick:()=>e.select(t),children:En(n)[0]})},t))})}function yS({asked:i,several:e}){let{store:t,state:n,words:s}=Fe(),r=wi(()=>e?[]:uS(s.book,i),[s,i]);return p("div",{class:"welcome",role:"alert",children:[p("h2",{children:e?"Several lesions together":`“${i}” is not in this book`}),!e&&p(mS,{}),p("p",{children:e?`${i}: ${n.notice||"this cannot be shown here."}`:"The address or the program asked for something that this page does not know."}),p(cd,{}),r.length>0&&p("h3",{children:"Did you mean"}),p(gS,{lesions:r}),p("button",{type:"button",class:"pill",onClick:()=>t.select(""),children:"Start afresh"})]})}var KN=[["effect","Effect"],["path","Path"],["tests","Tests"],["sources","Sources"]],$N={effect:Rb,path:qb,tests:Db,sources:Yb};function _S(){let{state:i,words:e,view:t,known:n,subject:s}=Le(),r=t.lesions.join(", ");return p("aside",{class:"meaning","aria-label":"What it means",children:[i.focus&&e&&p(Vb,{focus:i.focus}),!e&&p(JN,{}),e&&!r&&!i.focus&&p(pS,{}),e&&r&&!n&&p(yS,{asked:r,several:t.lesions.length>1}),n&&s&&p(jN,{}),p("footer",{class:"notice",children:[F0,". It keeps nothing about anyone."]})]})}function JN(){return p("div",{class:"list-waiting","aria-hidden":"true",children:[40,70,55,90,80,62,75].map(i=>p("i",{style:{width:`${i}%`}},i))})}function jN(){let{subject:i}=ot(),[e,t]=_t("effect"),n=$N[e],s=!!i.alarm||Ks(i.redFlag),r=p(e3,{alarm:i.alarm,redFlag:i.redFlag});return p("article",{children:[p(Wb,{}),s&&r,p(Xb,{}),!s&&r,p(t3,{tab:e,setTab:t}),p("div",{class:"tab",role:"tabpanel","aria-label":e,children:p(n,{})})]})}var ZN="This can be an emergency. Seek urgent care now.",QN="When to seek urgent care:";function e3({alarm:i,redFlag:e}){if(!i&&!e)return null;if(!i&&!Ks(e))return p("p",{class:"can-turn-urgent",role:"note",children:[p("b",{children:QN})," ",e]});let t=[i,Ks(e)?e:""].filter(Boolean);return p("div",{class:"urgent",role:"note","data-alarm":!!i||void 0,children:[p("b",{children:ZN}),t.map(n=>p("p",{children:n.replace(/^(RED FLAG:|Emergency\.)\s*/i,"")},n))]})}function t3({tab:i,setTab:e}){let t=Ir("[role=tab]",{horizontal:!0});return p("div",{class:"tabs",role:"tablist","aria-label":"What to read",...t,children:KN.map(([n,s])=>p("button",{type:"button",role:"tab","aria-selected":i===n,tabIndex:i===n?0:-1,"data-tab":n,onClick:()=>e(n),onFocus:()=>e(n),children:s},n))})}var n3=4;function xS({host:i}){let{store:e,state:t,words:n,view:s}=Le(),{lesions:r,register:o}=s;return!n||!r.length?null:t.adding?p("p",{class:"chosen adding",role:"status",children:["Now pick the next one: in the list, by the search or on the body.",p("button",{type:"button",class:"pill",onClick:()=>e.set({adding:!1}),children:"Cancel"})]}):p("ul",{class:"chosen","aria-label":"Selected together",children:[r.length>1&&r.map(a=>p("li",{children:p("button",{type:"button",class:"pill on","data-leave-out":a,title:"Take it out",onClick:()=>e.leaveOut(a),children:[i3(n,a,o),p("span",{"aria-hidden":"true",children:"×"})]})},a)),i.asks&&r.length<n3&&p("li",{children:p("button",{type:"button",class:"pill","data-add-lesion":!0,title:"Two lesions at once: what do they cause together?",onClick:()=>e.set({adding:!0}),children:"Add a lesion"})})]})}function i3({book:i},e,t){let{bare:n}=Dt(e),s=$o(i,n);return $e(i,s,s==="nerve"?Tn(n).nerve:n,t)}async function bS(i){let{box:e,host:t,store:n,life:s,onBody:r}=i;n.set({phase:"loading",progress:n.state.words?"":"Fetching the body"}),s.body=a3(i);let o=t.scene((m,v)=>n.set({progress:m,fraction:v})),a="words"in o?await s3(n,o):void 0,l=await("first"in o?o.first:o);if(s.over||(n.set({progress:"Drawing the body",fraction:void 0}),await c3(),s.over))return;let{words:c,error:u}=await o3(s,l,a);if(s.over)return;let{body:h}=s,f={error:u,phase:u?"failed":"ready",progress:"",picture:!h&&!u};a?n.set(f):n.takeWords(c,f),h&&(l3(e,t.hand),r(h),t.onBody(h)),"rest"in o&&await r3(i,await o.rest)}async function s3(i,{words:e}){let t=i.state.words??await Hu(await e);return i.state.words||i.takeWords(t),t}async function r3({store:i,life:e},t){if(e.over)return;let{body:n}=e,s=n?await n.add(t):zu(await Co(t));e.over||i.takeTables(s)}async function o3(i,e,t){let n="";try{if(i.body)return{words:await i.body.load(e,t),error:n}}catch(s){console.error(s),n=fd(s),i.body?.dispose(),i.body=null}return{words:t??await Hu(e),error:n}}function fd(i){return i instanceof Error?i.message:String(i)}function a3({box:i,host:e,store:t,life:n,onHover:s,onSpot:r}){let o={onPick:a=>_b(t,a),onHover:s,onSpot:r,onLost(a){n.over||t.set({phase:a?"lost":"ready"})},onCamera({position:a,target:l}){e.hand.holds&&t.show({camera:{position:vS(a),target:vS(l)}})},background:"transparent"};try{return new e.BodyView(i,o)}catch(a){return console.warn("Root to Heel: no 3D in this browser;",fd(a)),i.replaceChildren(),null}}function l3(i,e){let t=()=>{e.holds=!0};for(let n of["pointerdown","wheel","keydown"])i.addEventListener(n,t,{capture:!0,passive:!0})}function vS([i,e,t]){return[Math.round(i),Math.round(e),Math.round(t)]}function _g(i,e){return i.every((t,n)=>Math.abs(t-(e[n]??0))<1)}function c3(){return new Promise(i=>requestAnimationFrame(()=>setTimeout(i)))}function ys(i){return!!i?.skin_maps}function kl(i,e){let[t=""]=e.lesions.length===1?e.lesions:[];return Xe(i.book,"root",t)?t:""}function SS(i,e){return i.ways[e.skin_shows]?.[e.both]}function xg(i,e){let t=i?.skin_maps,n=t&&SS(t,e);if(!n)return null;let s=kl(i,e),{roots:r,nerves:o,agreement:a}=t.colours,l={map:Si(r,e.map)??[],nerves:o,agreement:a[s]??[]};return{colours:[l[n.right],l[n.left]],fields:t.field_of,borders:n.borders,fades:!(e.skin_shows==="agreement"&&s)}}function aa({skin_maps:i},e){let t=i?.maps_of_points.includes(e.map)&&SS(i,e)?.points;return e.key_points||!!t}function Or(i,e){let t=Xe(i.book,"map",e)??zt(i.book,"map")[0];if(!t)throw new Error("The book has no map.");return{...t,id:e}}function vg(i,e){let{compared:t}=i.skin_maps,n=new Set(["default",...t,e.map]),s=zt(i.book,"map");return[...n].flatMap(r=>s.find(o=>o.id===r)??[])}function Dr(i){return i.kind==="default"?"Consensus":i.name.replace(/ \(.*$/,"")}function wS(i,e,t){let n=vg(i,e).map(({id:s})=>s);return n[(n.indexOf(e.map)+t+n.length)%n.length]??e.map}function MS(i,e){let t=Object.values(Si(i.skin_maps.shares,e.map)??{}),n=new Set(t.flatMap(s=>Object.keys(s)));if(aa(i,e))for(let s of Object.keys(i.key_points))n.add(s);return zt(i.book,"root").flatMap(({id:s})=>n.has(s)?s:[])}var u3=[[.95,"all"],[.65,"most"],[.45,"half"],[.2001,"part"]];function h3(i){return u3.find(([e])=>i>=e)?.[1]??"a rim"}function bg(i,e){let{compared:t,shares:n,given:s}=i.skin_maps;return["default",...t].map(r=>{let o=Object.entries(n[r]?.[e]??{}).map(([l,c])=>({root:l,share:c,word:h3(c)})).sort((l,c)=>c.share-l.share),a=o.length?[]:s[r]?.[e]??[];return{id:r,row:Or(i,r),roots:o,points:a}})}function TS({skin_maps:i},e,t){return{maps:i.agreed[e]?.[t]??[],asked:i.asked[e]??[]}}function ES(i,e,t){let{book:n,skin_maps:s}=i;return(s.branches[e]??[]).flatMap(({nerve:r,field:o})=>{let a=s.fields[o];return a?[{nerve:r,name:$e(n,"nerve",r,t),field:a}]:[]})}function AS(i){let{state:e,words:t,view:n}=Le(),s=[n.skin_shows,n.both,n.map,n.lesions.join()].join("|"),r=wi(()=>xg(t,n),[t,s]),o=ys(t)&&aa(t,n);return Tt(()=>i?.setKeyPoints(o?d3(t):[]),[i,t,o]),Tt(()=>i?.markSpot(e.probe?.point??null),[i,e.probe]),r}function d3(i){let e=Object.values(i.book.maps).find(({kind:t})=>t==="key_points");return Object.entries(i.key_points).flatMap(([t,[n,s,r]])=>["right","left"].map(o=>({root:t,side:o,at:[o==="left"?-n:n,s,r],colour:Yn[t]??"",text:[`${t} key point, ${o}`,e?.areas?.[t]].filter(Boolean).join(": ")})))}function RS(i,e,t){let{view:n,id:s,subject:r,words:o}=Le(),a=gs(n,r);f3(i),Tt(()=>{if(i){for(let[l,c]of Object.entries(n.layers))i.setLayer(l,c);i.setLayer("dura",n.layers.nerves)}},[i,JSON.stringify(n.layers)]),Tt(()=>i?.setLabels(n.labels),[i,n.labels]),p3(i,n.camera,n.camera===Bi?`${a} ${s}`:a==="left",t),er(()=>{let l=Object.entries(e.current??{});i?.heelViews(l.flatMap(([c,u])=>u?[{name:c,canvas:u}]:[]))},[i,!!o])}function f3(i){let{view:e,id:t,table:n,known:s,subject:r,words:o,retold:a}=Le(),l=gs(e,r),c=AS(i),u=a?r?.state:void 0;Tt(()=>i?.show({selection:s?t:null,side:l,table:n,...c&&{skin:c},variants:e.variants,...u&&{state:u}}),[i,t,s,l,n,o,c,e.variants.join(),u])}function p3(i,e,t,n){let s=Et(!1),r=typeof e=="string";Tt(()=>{if(!i)return;let{position:o,target:a}=i.getCamera();!r&&_g(o,e.position)&&_g(a,e.target)||(n.holds=!1,i.setCamera(e,s.current)),s.current=!0},[i,JSON.stringify(e),r&&t])}function CS({state:i}){let{phase:e,progress:t,fraction:n,error:s}=i;return e==="failed"?p("div",{class:"overlay failed",role:"alert",children:[p("b",{children:"The body could not be shown"}),p("p",{children:s})]}):p("div",{class:"overlay",role:"status",children:[n===void 0?p("span",{class:"spinner","aria-hidden":"true"}):p("progress",{max:"1",value:n,"aria-label":"How far it is"}),p("p",{children:t||(e==="lost"?"The graphics driver took the picture away; it comes back by itself":"Waiting for the body")})]})}var m3="This browser has no WebGL, so this is a picture; it cannot be turned.",g3="This browser has no WebGL, so the body cannot be drawn. Everything in words works.";function PS({host:i}){let{state:e}=Gt(),t=JSON.stringify(e.view);er(()=>{i.send({type:"need",what:"picture",view:e.view})},[t]);let n=i.picture();return p("figure",{class:"picture",children:[n&&p("img",{src:n,alt:"The body with the selected lesion"}),p("figcaption",{children:n?m3:g3})]})}function IS({words:i,patch:e}){return p("ul",{class:"probe-maps",children:bg(i,e).map(({id:t,row:n,roots:s,points:r})=>p("li",{"data-reading":t,children:[p("span",{class:"label",children:Dr(n)}),s.length>0&&p(y3,{roots:s}),r.length>0&&p("b",{children:[r.join(", ")," key point"]}),!s.length&&!r.length&&p("span",{class:"muted",children:n.kind==="key_points"?"no point here":"blank"})]},t))})}function y3({roots:i}){return p("span",{class:"shares",children:[p("span",{class:"share-bar","aria-hidden":"true",children:i.map(({root:e,share:t})=>p("i",{style:{background:Yn[e],flexGrow:t}},e))}),p("span",{children:i.map(({root:e,word:t},n)=>p("span",{children:[n>0&&", ",p("b",{children:e})," ",t]},e))})]})}function LS({words:i,patch:e}){let{store:t,view:n}=Le(),s=bg(i,e).flatMap(({roots:o,points:a})=>[...o.map(({root:l})=>l),...a]),r=[...new Set(s)].map(o=>({root:o,...TS(i,e,o)})).sort((o,a)=>a.maps.length-o.maps.length);return p(Ie,{children:[p("p",{class:"label block",children:["Roots",r[0]?.asked.length?", and how many maps agree":""]}),p("ul",{class:"chips",children:r.map(({root:o,maps:a,asked:l})=>p("li",{children:p("button",{type:"button",class:n.lesions[0]===o?"pill on":"pill","data-probe-root":o,title:`Select ${o}`,onClick:()=>t.select(o),children:[p(Lr,{root:o}),l.length>0&&p("span",{class:"muted",children:[" ",a.length," of ",l.length]})]})},o))})]})}function NS({words:i,patch:e}){let{store:t,view:n}=Le(),s=ES(i,e,n.register),r=new Map(s.map(({field:a})=>[a.id,a])),o=s.some(({nerve:a})=>!r.has(a));return p(Ie,{children:[p("p",{class:"label block",children:"Nerve"}),p("ul",{class:"chips",children:[...r.values()].map(({id:a,name:l,colour:c})=>p("li",{children:p("button",{type:"button",class:"pill","data-probe-nerve":a,title:"Select this nerve",onClick:()=>Vn(t,{kind:"nerve",id:a}),children:p("span",{class:"root-tag",children:[p("i",{style:{background:c},"aria-hidden":"true"}),l]})})},a))}),o&&p("p",{class:"small","data-probe-branch":!0,children:["by its branch: ",s.map(({name:a})=>a.toLowerCase()).join(", ")]})]})}function OS({onLeft:i}){let{state:e,words:t}=Le(),{probe:n}=e;return!n||!ys(t)?null:p(_3,{probe:n,words:t,onLeft:i})}function _3({probe:i,words:e,onLeft:t}){let{store:n,view:s}=Le(),r=Et(null);Tt(()=>r.current?x3(r.current,()=>n.probe(null)):void 0,[i]);let{patch:o}=i,a=s.register==="patient";return p("section",{class:t?"probe-card on-left":"probe-card","data-probe-card":o,"aria-label":"Whose skin this is",tabIndex:-1,ref:r,children:[p("button",{type:"button",class:"close","aria-label":"Close",onClick:()=>n.probe(null),children:"×"}),p("p",{class:"eyebrow",children:[di("skin"),", ",i.side]}),p("h2",{children:Pe($e(e.book,"skin",o,s.register))}),!a&&p(IS,{words:e,patch:o}),p(LS,{words:e,patch:o}),p(NS,{words:e,patch:o}),!a&&p(v3,{words:e,patch:o})]})}function x3(i,e){let t=i.closest(".rth");i.focus({preventScroll:!0});let n=tr(i,s=>{s.key==="Escape"&&(s.preventDefault(),e())});return()=>{n();let s=t?.getRootNode(),o=s instanceof Document||s instanceof ShadowRoot?s.activeElement:null;(!o||o===document.body||i.contains(o))&&t?.querySelector(".body-canvas canvas")?.focus({preventScroll:!0})}}function v3({words:{book:i},patch:e}){let{confidence:t,sources:n=[]}=Xe(i,"skin",e)??{};return p("p",{class:"small muted","data-probe-trust":!0,children:["Confidence: ",t,". Sources:"," ",n.map((s,r)=>p("span",{title:Jo(i,s).text,children:[r>0&&", ",s]},s)),"."]})}function DS(){let{store:i,words:e,view:t}=Le(),n=Et(null),s=!!e?.sites[t.lesions[0]??""],r=s&&t.camera===Bi;return Tt(()=>r&&n.current?b3(n.current,i):void 0,[r]),s?r?p("button",{type:"button",class:"pill site","data-back-out":!0,ref:n,onClick:i.backOut,title:"Escape",children:"Back to the whole picture"}):p("button",{type:"button",class:"pill site","data-to-site":!0,onClick:i.goToSite,children:"Look at the cause"}):null}function b3(i,e){return tr(i,t=>{t.key==="Escape"&&!t.defaultPrevented&&!e.state.probe&&e.backOut()})}function Sg({words:i}){let{store:e,view:t}=Le(),{blank:n}=Or(i,t.map);return p(Ie,{children:[p("ul",{class:"legend-roots",children:MS(i,t).map(s=>p("li",{children:p("button",{type:"button","data-legend-root":s,"aria-pressed":t.lesions[0]===s,title:`Select ${s}`,onClick:()=>e.select(t.lesions[0]===s?"":s),children:[p("i",{style:{background:Yn[s]},"aria-hidden":"true"}),s]})},s))}),n&&p(wg,{children:["Blank: ",n]}),p(Mg,{words:i})]})}function wg({children:i}){return p("p",{class:"legend-line",children:[p("i",{class:"hatched","aria-hidden":"true"}),p("span",{children:i})]})}function Mg({words:i}){let{store:e,view:t}=Le(),n=aa(i,{...t,key_points:!1});return p("label",{class:"legend-line switch-line",children:[p("input",{type:"checkbox","data-key-points":!0,disabled:n,checked:n||t.key_points,onChange:s=>e.show({key_points:s.currentTarget.checked})}),"Key points"]})}function Tg({words:i}){return p("ul",{class:"legend-fields",children:i.skin_maps.fields.map(({id:e,name:t,colour:n})=>p("li",{"data-field":e,children:[p("i",{style:{background:n},"aria-hidden":"true"}),t]},e))})}function kS({words:i}){let{store:e,view:t}=Le(),n=t.both==="split";return p(Ie,{children:[p("div",{class:"segments",role:"group","aria-label":"Roots and nerves together",children:um.map(s=>p("button",{type:"button","data-both":s,"aria-pressed":t.both===s,onClick:()=>e.show({both:s}),children:Pe(s)},s))}),p("p",{class:"legend-line",children:n?"Right leg: roots. Left leg: nerves.":"Colours: roots. Dark lines: borders of the nerves’ fields."}),p(Sg,{words:i}),n&&p(Tg,{words:i})]})}function US({words:i}){let{view:e}=Le(),t=kl(i,e),{compared:n}=i.skin_maps,s=n.map(r=>Dr(Or(i,r)));return p(Ie,{children:[t?p(FS,{words:i,roots:[t],from:0}):p(FS,{words:i,roots:S3(i),from:1}),p("p",{class:"legend-line",children:["of ",s.length," maps: ",s.slice(0,-1).join(", "),", and ",s.at(-1)," where it has a point."]}),p(wg,{children:"Blank on all of them"}),p(Mg,{words:i})]})}function FS({words:i,roots:e,from:t}){let n=r=>i.skin_maps.steps[r]?.slice(t)??[],s=n(e[0]??"").map((r,o)=>o+t);return p("table",{class:"legend-steps",children:[p("tbody",{children:e.map(r=>p("tr",{children:[p("th",{scope:"row",children:r}),n(r).map((o,a)=>p("td",{children:p("i",{style:{background:o},"aria-hidden":"true"})},a))]},r))}),p("tfoot",{children:p("tr",{children:[p("td",{}),s.map(r=>p("td",{children:r},r))]})})]})}function S3({skin_maps:{best:i,steps:e}}){let t=new Set(Object.values(i));return Object.keys(e).filter(n=>t.has(n))}var w3={roots:Sg,nerves:Tg,both:kS,agreement:US};function zS(){let{words:i,view:e}=Le(),[t,n]=_t(!0),{skin_shows:s}=e;if(!ys(i)||s==="lesion")return null;let r=w3[s];return p("section",{class:t?"skin-legend open":"skin-legend","aria-label":"Colours of the skin",children:[p("button",{type:"button",class:"legend-head","aria-expanded":t,onClick:()=>n(!t),children:[t&&BS.has(s)?"Dermatome map":T3(s,i,e),p(sa,{open:t})]}),t&&BS.has(s)&&p(M3,{words:i}),t&&p(r,{words:i})]})}var BS=new Set(["roots","both"]);function M3({words:i}){let{store:e,view:t}=Le();return p("select",{class:"map-list","aria-label":"Dermatome map. M: the next one",value:t.map,onChange:n=>e.show({map:n.currentTarget.value}),children:vg(i,t).map(n=>p("option",{value:n.id,children:Dr(n)},n.id))})}function T3(i,e,t){if(i==="nerves")return"Nerves of the skin";if(i!=="agreement")return Dr(Or(e,t.map));let n=kl(e,t);return n?`Maps that give it to ${n}`:"Maps that agree"}function E3(){return(globalThis.__rootToHeel??[]).filter(i=>i.body).length}function HS(i,e,t){let n=0,s=!1,r=()=>{E3()<=5||(s=!1,t())},o=new IntersectionObserver(a=>{clearTimeout(n);let l=a.at(-1)?.isIntersecting??!1;l&&!s?(s=!0,e()):!l&&s&&(n=window.setTimeout(r,1200))});return o.observe(i),()=>{clearTimeout(n),o.disconnect()}}function VS(i){let{store:e}=Gt();er(()=>{let t=i.box.current;return t?A3(t,e,i):void 0},[])}function A3(i,e,t){let{host:n,onBody:s,onHover:r,onSpot:o}=t,a={over:!0,body:null},l=()=>{let d={over:!1,body:null};a=d,bS({box:i,host:n,store:e,life:a,onBody:s,onHover:r,onSpot:o}).catch(f=>{d.over||e.set({phase:"failed",error:fd(f)})})},c=()=>{a.over||(a.over=!0,a.body?.dispose(),n.onBody(null))},h=HS(i,l,()=>{let d=a.body?.snapshot?.();c(),s(null),i.replaceChildren(),e.set({phase:"resting"}),d&&(i.style.background=`center / cover url(${d})`)});return()=>{h(),c()}}var R3=new Set(["ready","resting"]),C3=180;function GS({host:i,canvases:e}){let{state:t}=Gt(),n=Et(null),s=Et({x:0,y:0,flip:!1}),[r,o]=_t(null),[a,l]=_t(null),[c,u]=_t({onLeft:!1});VS({box:n,host:i,onBody:o,onHover:l,onSpot:u}),RS(r,e,i.hand);let h=({clientX:f,clientY:m})=>{let v=n.current?.getBoundingClientRect();if(!v)return;let g=f>v.right-C3;s.current={x:f-v.left,y:m-v.top,flip:g}},d=a&&t.words?xb(t.words,a):"";return p("div",{class:"body","data-phase":t.phase,onPointerMoveCapture:h,onPointerLeave:()=>l(null),children:[p("div",{class:"body-canvas",ref:n}),t.picture&&p(PS,{host:i}),!(t.probe&&c.onLeft)&&p(zS,{}),p("div",{class:"on-stage",children:[p(DS,{}),p(xS,{host:i})]}),p(OS,{onLeft:c.onLeft}),d&&p(P3,{name:d,...s.current}),!R3.has(t.phase)&&p(CS,{state:t})]})}function P3({name:i,x:e,y:t,flip:n}){return p("span",{class:n?"hover-name flip":"hover-name",style:{left:`${e}px`,top:`${t}px`},children:i})}function WS({canvases:i}){let{words:e,known:t}=Le();return e?p("section",{class:"heel","aria-label":"The heel",children:[Zo.map(([n,s])=>p(I3,{part:n,label:s,canvases:i},n)),t&&p("div",{class:"heel-depths",children:[p("span",{class:"under",children:"Under the skin"}),G0.map(([n,s])=>p(L3,{part:n,label:s},n))]})]}):p("div",{class:"heel","aria-hidden":"true"})}function I3({part:i,label:e,canvases:t}){let{state:n,words:s,view:r,known:o}=Le(),{mark:a,felt:l,look:c}=XS(i);return p("button",{type:"button",class:"heel-face","data-heel":i,"data-state":a,onClick:c,"data-felt":l,"aria-label":`${e} heel: ${Ys(s,{kind:"skin",state:a,register:r.register})}${l==="none"?"":`, ${rd(l)}`}`,children:[!n.picture&&p("canvas",{ref:u=>{t.current&&(t.current[i]=u)}}),p("span",{class:"heel-label",children:[p("b",{children:e}),o&&p(Pl,{words:s,kind:"skin",state:a,register:r.register,felt:l})]})]})}function L3({part:i,label:e}){let{words:t,view:n}=Le(),{mark:s,felt:r,look:o}=XS(i);return p("button",{type:"button",class:"heel-depth","data-heel":i,"data-state":s,onClick:o,children:[e,p(Pl,{words:t,kind:"deep",state:s,register:n.register,felt:r})]})}function XS(i){let{store:e,words:t,id:n,effects:s}=Fe(),r=Xs(t.book)[i]??"",o=s.get(r),a=t.pain[n]?.includes(r)?"pain":o?.state??"untouched";return{mark:a,felt:us.has(a)?o?.felt??"none":"none",look:()=>{r&&e.focusOn(ps(r))}}}function la(i){let{label:e,name:t,buttonName:n,disabled:s=!1,bare:r=!1,kind:o,children:a}=i,[l,c]=_t(!1),u=Et(null),h=()=>{N3(u.current)&&u.current?.querySelector("button")?.focus(),c(!1)};return Tt(()=>ia(u,l,h),[l]),p("div",{class:`popover ${o}`,ref:u,children:[p("button",{type:"button",class:"button","aria-expanded":l,"aria-label":n,title:n,disabled:s,onClick:()=>c(!l),children:[e,!r&&p(sa,{open:l})]}),l&&p("div",{class:"panel",role:"dialog","aria-label":t,children:a(h)})]})}function N3(i){let e=i?.getRootNode(),t=e instanceof Document||e instanceof ShadowRoot?e.activeElement:null;return!!(t&&i?.contains(t))}function qS(){let{store:i,view:e}=Le();return p(la,{kind:"layers",name:"Layers",label:"Layers",children:()=>p(Ie,{children:[hm.map(t=>p(D3,{layer:t,opacity:e.layers[t],set:i.setLayer},t)),p("label",{class:"layer",children:[p("input",{type:"checkbox",checked:e.labels,onChange:t=>i.show({labels:t.currentTarget.checked})}),"Labels"]})]})})}var O3={skin:.35,muscles:.6,bones:1,discs:1,nerves:1,ligaments:1,vessels:1};function D3({layer:i,opacity:e,set:t}){let n=H0[i];return p("div",{class:"layer",children:[p("label",{children:[p("input",{type:"checkbox",checked:e>0,"data-layer":i,onChange:s=>t(i,s.currentTarget.checked?O3[i]:0)}),n]}),p("input",{type:"range",min:"0",max:"1",step:"0.05",value:e,"aria-label":`${n}: how solid`,style:{"--at":`${e*100}%`},onInput:s=>t(i,Number(s.currentTarget.value))})]})}function YS(){let{words:i,id:e,known:t}=Le(),n=i&&t?qv(i,e):void 0;return n?p(k3,{line:n}):null}function k3({line:i}){let{store:e,words:t,view:n}=Fe(),s=a=>{a&&a.id!==e.state.view.lesions[0]&&e.show({lesions:[a.id]},"person",{focus:null})},r=$e(t.book,"nerve",i.nerve,n.register),o=n.lesions.every(a=>Vi(t,a,n.grade)==="cut");return p("section",{class:U3(n.camera)?"slide":"slide close","aria-label":`Cut along the ${r}`,children:[p("p",{title:`Along the ${zi(r)}, from the spine outwards`,children:["Slide the ",o?"cut":"place"]}),p(B3,{line:i,move:s,name:r})]})}var F3=new Set(["front","back","side"]);function U3(i){return F3.has(i)}function B3({line:i,move:e,name:t}){let{words:n,view:s}=Fe(),r=Et(null),[o,a]=_t(void 0),l=El(n,i.nerve,s.register),c=o??i.position,u=d=>{let f=r.current?.getBoundingClientRect();if(!f)return;let m=Math.min(1,Math.max(0,(d.clientY-f.top)/f.height));a(m),e(Tl(n,i.nerve,m))};return p("div",{class:"track",ref:r,onPointerDown:d=>{r.current?.setPointerCapture(d.pointerId),u(d)},onPointerMove:d=>o!==void 0&&u(d),onPointerUp:()=>a(void 0),onPointerCancel:()=>a(void 0),children:[p("span",{class:"rail",style:{"--at":`${c*100}%`}}),V3(l).map(({branching:d,named:f})=>p(G3,{branching:d,caught:d.position>c,named:f},d.position)),p(z3,{line:i,move:e,name:t,at:c,branchings:l})]})}function z3({line:i,move:e,name:t,at:n,branchings:s}){let{words:r}=Fe(),o=Ml(r,i.nerve),a=X3(o,i.position);return p("span",{class:"handle",role:"slider",tabIndex:0,"aria-orientation":"vertical",style:{top:`${n*100}%`},"aria-label":`Cut along the ${t}`,"aria-valuemin":0,"aria-valuemax":o.length-1,"aria-valuenow":a,"aria-valuetext":W3(s,n),onKeyDown:l=>Y3(l,o,a,e)})}var H3=.045;function V3(i){let e=Number.NEGATIVE_INFINITY;return i.map(t=>{let n=t.position-e>=H3;return n&&(e=t.position),{branching:t,named:n}})}function G3({branching:{position:i,names:e},caught:t,named:n}){return p("span",{class:t?"mark caught":"mark",style:{top:`${i*100}%`},children:[n&&p("span",{class:"mark-name","aria-hidden":"true",children:e.length>1?`${e[0]}, ...`:e[0]}),p("span",{class:"mark-label",children:[t?"cut off: ":"spared: ",KS(e)]})]})}function KS(i){return i.length>5?`${i.slice(0,4).join(", ")} and ${i.length-4} more`:Hi(i)}function W3(i,e){let t=i.filter(({position:r})=>r<=e).flatMap(({names:r})=>r),n=i.find(({position:r})=>r>e),s=n?`cut off from ${Hi(n.names.slice(0,3))} on`:"nothing is cut off";return t.length?`${s}; spared: ${KS(t)}`:s}function X3(i,e){let t=i.map(n=>Math.abs(n.position-e));return t.indexOf(Math.min(...t))}var q3=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",Number.NEGATIVE_INFINITY],["End",Number.POSITIVE_INFINITY]]);function Y3(i,e,t,n){let s=q3.get(i.key);s&&(i.preventDefault(),n(e[Math.min(e.length-1,Math.max(0,t+s))]))}function $S(){let{store:i,words:e,view:t}=Fe();return p(Ie,{children:[p("label",{class:"field",children:[p("span",{class:"label block",children:"Dermatome map"}),p("select",{value:t.map,onChange:n=>i.show({map:n.currentTarget.value}),children:zt(e.book,"map").map(n=>p("option",{value:n.id,children:n.name},n.id))})]}),p("p",{class:"muted small",children:"A patch of skin keeps its shape; each map gives it other roots."}),p("p",{class:"label block",children:"Variants of anatomy"}),p("ul",{class:"variants",children:zt(e.book,"variant").map(n=>p(K3,{row:n},n.id))})]})}function K3({row:i}){let{store:e,view:t}=Le();return p("li",{children:p("label",{class:"switch",children:[p("input",{type:"checkbox","data-variant":i.id,checked:t.variants.includes(i.id),onChange:()=>e.toggleVariant(i.id)}),p("span",{children:[i.name,i.frequency&&p("small",{children:Pe(i.frequency)})]})]})})}function JS(){let{words:i,view:e}=Le(),n=[e.map!==Mt.map,e.skin_shows!==Mt.skin_shows].filter(Boolean).length+e.variants.length,s=p(Ie,{children:[p("span",{class:"with-skin",children:"Skin and maps"}),p("span",{class:"without-skin",children:"Maps"}),n>0&&p("span",{class:"count",title:`${n} changed`,children:n})]});return p(la,{kind:"skin",name:"Skin, maps and variants",buttonName:"Skin, maps and variants",label:s,disabled:!i,children:()=>p(Ie,{children:[ys(i)&&p($3,{}),p($S,{})]})})}function $3(){let{store:i,view:e}=Le();return p("div",{class:"skin-shows",children:[p("p",{class:"label block",children:"The skin shows"}),p("div",{class:"segments",role:"group","aria-label":"What the skin shows",children:cm.map(t=>p("button",{type:"button","data-skin-shows":t,"aria-pressed":e.skin_shows===t,onClick:()=>i.show({skin_shows:t}),children:B0[e.register][t]},t))}),p(J3,{mapped:e.skin_shows!=="lesion"})]})}function J3({mapped:i}){let{store:e,state:t}=Gt();return p("button",{type:"button",class:"button probe-button","data-probe":!0,"aria-pressed":i||t.probing,disabled:i,title:i?"A click on the skin says whose it is. P: in the middle of the picture":"Then click on the skin: whose is it? P: in the middle of the picture",onClick:()=>e.set({probing:!t.probing}),children:"Whose skin is it? Click on it"})}function jS(i,e){let{store:t}=Gt();Tt(()=>i.current?tr(i.current,n=>j3(n,t,e)):void 0,[t])}function j3(i,e,t){let{words:n,view:s}=e.state;if(sd(i)||!ys(n)||i.ctrlKey||i.metaKey||i.altKey)return;let r=i.key.toLowerCase();r==="m"&&s.skin_shows!=="lesion"&&e.show({map:wS(n,s,i.shiftKey?-1:1)}),r==="p"&&e.probe(t.body()?.skinInTheMiddle())}function ZS({host:i}){let e=Et({}),t=Et(null);return jS(t,i),p("main",{class:"stage","aria-label":"The body",ref:t,children:[p("div",{class:"toolbar",children:[p(Z3,{}),p(Q3,{}),p("span",{class:"gap"}),p(JS,{}),p(qS,{})]}),p(GS,{host:i,canvases:e}),p(YS,{}),p(WS,{canvases:e})]})}function Z3(){let{store:i,words:e,view:t}=Le(),n=Object.keys(e?.cameras??{}),s=V0.filter(([r])=>!n.length||n.includes(r));return p("div",{class:"segments cameras",role:"group","aria-label":"View from",children:s.map(([r,o])=>p("button",{type:"button","aria-pressed":t.camera===r,"data-camera":r,onClick:()=>i.show({camera:r}),children:o},r))})}function Q3(){let{store:i,view:e,subject:t}=Le(),n=gs(e,t),s=!!t?.bilateral;return p("div",{class:"segments sides",role:"group","aria-label":"Side of the lesion",title:s?"This lesion strikes both sides":void 0,children:am.map(r=>p("button",{type:"button","aria-pressed":n===r,disabled:s&&r!=="both","data-side":r,title:Pe(jo[r]),onClick:()=>i.show({side:r}),children:Pe(r)},r))})}function QS({onPicked:i}){let{store:e,state:t}=Gt(),[n,s]=_t(""),[r,o]=_t(0),a=td(),l=t.words?.book,c=wi(()=>l&&yg(l),[l]),u=wi(()=>c&&n.trim()?c(n):[],[c,n]),h=u.flatMap(({items:x})=>x),d=x=>{s(x),o(0)},f=x=>{Vn(e,x),d(""),i()},m=x=>{let S=tO.get(x.key),b=h[r];if(S&&h.length)o((r+S+h.length)%h.length);else if(x.key==="Enter"&&b)f(b);else if(x.key==="Escape"&&n)d("");else return;x.preventDefault(),x.stopPropagation()},v=h[r]&&`${a}-${r}`,g=!!c,y=Et(null);return Tt(()=>ia(y,!!n,()=>d("")),[!!n]),eO(y),p("div",{class:"finder",ref:y,children:[p(nO,{text:n,type:d,onKeyDown:m,id:a,active:v,ready:g}),n.trim()&&p(iO,{groups:u,at:r,id:a,pick:f,text:n})]})}function eO(i){Tt(()=>i.current?tr(i.current,e=>{e.key!=="/"||sd(e)||(e.preventDefault(),i.current?.querySelector("input")?.focus())}):void 0,[])}var tO=new Map([["ArrowDown",1],["ArrowUp",-1]]);function nO({text:i,type:e,onKeyDown:t,id:n,active:s,ready:r}){return p("div",{class:"search",children:[p("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:[p("circle",{cx:"7",cy:"7",r:"4.5"}),p("path",{d:"m10.4 10.4 3.4 3.4"})]}),p("input",{type:"text",role:"combobox","aria-expanded":!!i.trim(),"aria-controls":`${n}-hits`,"aria-autocomplete":"list","aria-activedescendant":s,"aria-label":"Search roots, nerves, sites, conditions, muscles, tests, treatments and symptoms",placeholder:"Nerve, place, symptom, test ...",value:i,disabled:!r,spellcheck:!1,autocomplete:"off",onInput:o=>e(o.currentTarget.value),onKeyDown:t}),i&&p("button",{type:"button",class:"clear","aria-label":"Clear the search",onClick:()=>e(""),children:"×"})]})}function iO({groups:i,at:e,id:t,pick:n,text:s}){if(!i.length)return p("p",{class:"hits empty",id:`${t}-hits`,children:["Nothing is called “",s.trim(),"”. Try a nerve, a muscle, a disc level or a symptom."]});let r=-1;return p("ul",{class:"hits",role:"listbox",id:`${t}-hits`,"aria-label":"Results",children:i.map(({kind:o,items:a})=>p("li",{role:"group","aria-label":Sm(o),children:[p("h3",{"aria-hidden":"true",children:Sm(o)}),p("ul",{role:"presentation",children:a.map(l=>(r+=1,p(sO,{hit:l,id:`${t}-${r}`,active:r===e,pick:n},`${o}:${l.id}`)))})]},o))})}function sO({hit:i,id:e,active:t,pick:n}){let s=r=>{t&&r?.scrollIntoView({block:"nearest"})};return p("li",{role:"option",id:e,"aria-selected":t,"data-hit":i.id,"data-kind":i.kind,class:t?"item active":"item",ref:s,onClick:()=>n(i),children:p("span",{children:i.name})})}function ew({why:i}){return p("p",{class:"gone",role:"status","data-gone":!0,children:i})}function pd(){let{store:i,state:e}=Gt();return p("div",{class:"segments registers",role:"group","aria-label":"Language",children:lm.map(t=>p("button",{type:"button","aria-pressed":e.view.register===t,"data-register":t,onClick:()=>i.show({register:t}),children:z0[t]},t))})}function tw({host:i}){return p(la,{kind:"menu",name:"Menu",buttonName:"Menu",label:p(rO,{}),bare:!0,children:e=>p(oO,{host:i,close:e})})}function rO(){return p("svg",{viewBox:"0 0 20 20","aria-hidden":"true",class:"sign",children:[4,10,16].map(i=>p("circle",{cx:i,cy:"10",r:"1.7"},i))})}function oO({host:i,close:e}){let{state:t}=Gt(),n=o=>()=>{e(),o()},s=i.body(),r=t.phase==="ready"&&s?.snapshot;return p(Ie,{children:[p("div",{class:"narrow-only",children:[p("p",{class:"label block",children:"Words for"}),p(pd,{})]}),i.trail.link()&&p(lO,{host:i}),p("button",{type:"button",class:"entry",onClick:n(()=>window.print()),children:"Print the sheet"}),r&&p("button",{type:"button",class:"entry",onClick:n(()=>aO(i)),children:"Save the picture"})]})}function aO(i){let e=i.body()?.snapshot?.();e&&Object.assign(document.createElement("a"),{href:e,download:"root-to-heel.png"}).click()}function lO({host:i}){let[e,t]=_t("");return p("button",{type:"button",class:"entry",onClick:async()=>{try{await navigator.clipboard.writeText(i.trail.link()),t("Link copied")}catch{t("Copy it from the address bar")}},title:"Copy a link to exactly this view",children:["Share this view",p("span",{class:"small muted",role:"status",children:e})]})}function nw({host:i,openList:e,closeList:t,listOpen:n}){let{state:s}=Gt();return p("header",{class:"head",children:[p("button",{type:"button",class:"button list-button","aria-expanded":n,"aria-label":"Choose",onClick:e,children:[p("svg",{viewBox:"0 0 20 20","aria-hidden":"true",class:"sign lines",children:p("path",{d:"M3 5h14M3 10h14M3 15h14"})}),p("span",{class:"wide-only",children:"Choose"})]}),p("h1",{children:["Root ",p("span",{children:"to"})," Heel"]}),s.gone&&p(ew,{why:s.gone}),p("span",{class:"gap"}),p(QS,{onPicked:t}),p("div",{class:"wide-only",children:p(pd,{})}),p(cO,{}),p(tw,{host:i})]})}function cO(){let{store:i}=Gt();return p("button",{type:"button",class:"button undo",disabled:!i.canUndo(),onClick:i.undo,"aria-label":"Undo",title:"Back to what was shown before",children:p("svg",{viewBox:"0 0 20 20","aria-hidden":"true",class:"sign lines",children:p("path",{d:"M7.5 4 3.5 8l4 4M4 8h8a4.5 4.5 0 0 1 0 9H8"})})})}var iw=["name","half","full"],uO={name:"Show more",half:"Show all the words",full:"Show the body again"},hO=12;function sw({stop:i,setStop:e}){let t=Et(null),n=Et(!1),s=iw.indexOf(i),r=c=>e(iw[Math.min(2,Math.max(0,c))]??"half"),o=c=>{t.current=c.clientY,n.current=!1,c.currentTarget.setPointerCapture(c.pointerId)},a=({clientY:c})=>{let u=c-(t.current??c);t.current=null,n.current=Math.abs(u)>=hO,n.current&&r(s+(u<0?1:-1))},l=()=>{n.current||r(i==="full"?0:s+1),n.current=!1};return p("button",{type:"button",class:"sheet-handle","aria-label":uO[i],"data-stop":i,onPointerDown:o,onPointerUp:a,onClick:l})}function rw(i){let[e,t]=_t("half"),n=Et(!0);return Tt(()=>{n.current||t(s=>s==="name"?"half":s),n.current=!1},[i]),[e,t]}function ow({store:i,host:e}){return p(ig.Provider,{value:i,children:p(dO,{host:e})})}function dO({host:i}){let{state:e,view:t}=Le(),[n,s]=_t(!1),r=Et(null),o=Et(null),a=()=>s(!1);Tt(()=>{n&&o.current?.querySelector("button")?.focus({preventScroll:!0})},[n]),Tt(()=>ia(o,n,a,".list-button"),[n]);let l=[e.focus?.kind,e.focus?.id,...t.lesions].join(" ");fO(r,l);let[c,u]=rw(l);return p("div",{class:"frame","data-register":t.register,"data-sheet":c,ref:r,children:[p(nw,{host:i,listOpen:n,openList:()=>s(!n),closeList:a}),p("nav",{class:n?"choose open":"choose","aria-label":"Choose a root or a site",ref:o,children:p("div",{class:"regions",children:p(bb,{onPicked:a})})}),p(ZS,{host:i}),p(sw,{stop:c,setStop:u}),p(_S,{}),p(mO,{})]})}function fO(i,e){Tt(()=>{let t=i.current?.querySelector(".meaning");t&&(t.scrollTop=0)},[e])}var pO=3;function mO(){let{state:i,words:e,view:t,known:n}=Le(),{focus:s}=i,r=s?.kind==="differential"?"Heel pain, cause by cause":s&&e?`${di(s.kind)}: ${$e(e.book,s.kind,s.id,t.register)}`:"";return p("p",{class:"sr-only","aria-live":"polite","data-announcer":!0,children:[r,!r&&n&&p(gO,{})]})}function gO(){let{words:i,view:e,subject:t,effects:n}=ot(),s=["skin","muscle","reflex"].flatMap(c=>{let[u]=wl(n,c);return u?`${$e(i.book,c,u.id,e.register)} ${Ys(i,{kind:c,state:u.state,register:e.register})}`:[]}),o=[...ta(n,"skin"),...ta(n,"deep")].slice(0,pO).map(({kind:c,id:u})=>$e(i.book,c,u,e.register)),l=[...s.length?[Hi(s)]:[],...o.length?[`pain or tingling is felt in ${Hi(o)}`]:[]].join("; ")||"no nerve is hit";return p(Ie,{children:`${t.name}, ${jo[gs(e,t)]}: ${l}.`})}var aw=`.rth .choose {
  display: flex;
  flex-direction: column;
  min-height: 0;
  background: var(--card);
  border-right: 1px solid var(--line);
  .shelves {
    display: flex;
    margin-top: 12px;
  }
  .shelves button {
    flex: 1;
    text-align: center;
  }
  .item[data-differential] {
    margin-top: 10px;
  }
  .regions {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    padding: 2px 12px 16px;
    scrollbar-width: thin;
    scrollbar-color: #d6cfc2 transparent;
  }
  h2 {
    margin: 14px 0 5px;
    font-size: 13px;
    line-height: 1.3;
    font-weight: 640;
    letter-spacing: 0;
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

  .item .tag {
    border-radius: 4px;
    padding: 0 5px;
    line-height: 16px;
  }
  .tag.flag {
    color: var(--muted);
    box-shadow: inset 0 0 0 1px var(--rule);
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
.rth :is(.choose, .finder) {
  .item {
    display: flex;
    width: 100%;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
    min-height: 27px;
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
    font-size: 12px;
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
`;var lw=`/* The search in the header, and what it finds below it. */
.rth .finder {
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
  .hits {
    position: absolute;
    z-index: 20;
    top: calc(100% + 6px);
    right: 0;
    width: max(100%, 330px);
    max-width: calc(100cqw - 16px);
    max-height: calc(100cqh - 64px);
    overflow-y: auto;
    padding: 6px 10px 10px;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 10px;
    box-shadow: 0 10px 34px rgb(31 41 51 / 0.16);
    scrollbar-width: thin;
  }
  .empty {
    padding: 14px 16px;
    color: var(--muted);
  }
  h3 {
    margin: 12px 0 4px;
  }
  .hits li:first-child > h3 {
    margin-top: 6px;
  }
}
@container rth (max-width: 560px) {
  .rth .finder .hits {
    position: fixed;
    top: 54px;
    left: 8px;
    right: 8px;
    width: auto;
  }
}
`;var cw=`/* A state is a colour, a pattern and a word. */
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
  .s-pain,
  .s-felt,
  .s-felt_and_possible {
    background:
      repeating-linear-gradient(45deg, var(--felt) 0 1.4px, transparent 1.4px 4px),
      repeating-linear-gradient(-45deg, var(--felt) 0 1.4px, transparent 1.4px 4px),
      var(--felt-wash);
  }
  .s-felt_possible {
    background:
      radial-gradient(circle, var(--felt) 0 1.1px, transparent 1.4px) 0 0 / 4px 4px,
      var(--felt-wash);
  }
  .s-felt_variable {
    background: repeating-linear-gradient(135deg, var(--felt) 0 2px, var(--felt-wash) 2px 5px);
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
  .swatch.s-pain,
  .swatch.s-felt,
  .swatch.s-felt_and_possible,
  .swatch.s-felt_possible,
  .swatch.s-felt_variable {
    box-shadow: inset 0 0 0 1px var(--felt);
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
  .felt-too {
    width: 9px;
    height: 9px;
    border-radius: 50%;
    flex: none;
    background:
      repeating-linear-gradient(45deg, var(--felt) 0 1.2px, transparent 1.2px 3px), var(--felt-wash);
    box-shadow: inset 0 0 0 1px var(--felt);
  }
  .felt-too .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .c-spared {
    color: var(--spared);
  }
  .c-untouched {
    color: var(--muted);
  }
  .c-pain,
  .c-felt,
  .c-felt_and_possible,
  .c-felt_possible,
  .c-felt_variable {
    color: var(--felt);
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
`;var uw=`/* A panel that opens below its button. */
.rth .popover {
  position: relative;
  .chevron {
    transform: rotate(90deg);
  }
  .chevron.open {
    transform: rotate(-90deg);
  }
  .count {
    min-width: 18px;
    height: 18px;
    border-radius: 9px;
    padding: 0 5px;
    background: var(--accent-deep);
    color: #fff;
    font-size: 12px;
    line-height: 18px;
    text-align: center;
    font-weight: 600;
  }
  .panel {
    position: absolute;
    z-index: 20;
    top: calc(100% + 6px);
    right: 0;
    width: 400px;
    max-height: calc(100cqh - 120px);
    overflow-y: auto;
    padding: 12px 16px;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 10px;
    box-shadow: 0 10px 34px rgb(31 41 51 / 0.16);
  }
  .panel select {
    width: 100%;
    height: 34px;
    padding: 0 8px;
    border: 1px solid var(--rule);
    border-radius: 8px;
    background: var(--card);
  }
  .panel .small {
    margin: 4px 0 9px;
  }
  .skin-shows {
    margin-bottom: 14px;
  }
  .skin-shows .segments {
    display: flex;
    margin-bottom: 8px;
  }
  .skin-shows .segments button {
    flex: 1 1 auto;
    padding: 0 5px;
    text-align: center;
  }
  &.menu .panel {
    width: 236px;
    padding: 8px;
  }
  .entry {
    display: flex;
    flex-direction: column;
    width: 100%;
    padding: 8px 10px;
    border-radius: 6px;
  }
  .entry:hover {
    background: #f7f4ee;
  }
  .label {
    color: var(--muted);
    font-size: 12px;
  }
}
`;var hw=`/* What every element begins with. The colours come from the contract: see page/styles.ts. */
.rth {
  --font:
    "Inter", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans",
    "DejaVu Sans", sans-serif;
  color: var(--ink);
  background: var(--page);
  font: 13px / 1.45 var(--font);
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
    font-size: 13px;
    line-height: 1.3;
    font-weight: 640;
    color: var(--ink);
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
    min-width: 24px;
    min-height: 24px;
    text-align: left;
    cursor: pointer;
  }
  summary {
    min-height: 26px;
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
    height: 32px;
    padding: 0 11px;
    white-space: nowrap;
    font-size: 12px;
    background: var(--card);
    border: 1px solid var(--rule);
    border-radius: 8px;
    position: relative;
  }
  .button:hover:not(:disabled) {
    border-color: var(--rule);
    background: #fcfbf8;
  }
  .button:disabled {
    color: #6f7a85;
  }
  .segments {
    display: inline-flex;
    border: 1px solid var(--rule);
    border-radius: 8px;
    background: var(--card);
    overflow: clip;
  }
  .segments button {
    height: 30px;
    padding: 0 9px;
    font-size: 13px;
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
    color: #6f7a85;
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
    min-height: 28px;
    padding: 3px 11px;
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
`;var dw=`/* What is looked at, above the selection; and the column where there is little room. */
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
  .focus .told {
    margin-top: 11px;
  }
  .focus .told h3,
  .focus .told summary {
    margin: 0 0 2px;
  }
  .focus .told ul {
    margin: 0;
    padding-left: 15px;
    list-style: disc;
  }
  .focus .told li {
    padding: 1px 0;
  }
  .differential {
    margin-top: 8px;
    border-collapse: collapse;
    font-size: 11.5px;
    line-height: 1.25;
    width: 100%;
    table-layout: fixed;
  }
  .differential th[scope="row"] {
    font-weight: 400;
    text-align: left;
    padding: 3px 6px 3px 0;
  }
  .differential thead th {
    vertical-align: bottom;
    width: 34px;
    padding: 0;
    font-weight: 600;
  }
  .differential thead th:first-child {
    width: auto;
    text-align: left;
  }
  .differential thead button {
    width: 34px;
    min-height: 24px;
    padding: 4px 0;
    color: var(--focus);
  }
  .differential thead span {
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    max-height: 118px;
    text-align: left;
  }
  .differential td {
    text-align: center;
    border-top: 1px solid var(--line);
    border-left: 1px solid var(--line);
    font-weight: 600;
    white-space: nowrap;
    height: 24px;
  }
  .differential tbody th {
    border-top: 1px solid var(--line);
  }
  .differential td.for {
    color: var(--accent-deep);
  }
  .differential td.against,
  .differential td.neutral {
    color: var(--muted);
  }
  .differential .shown {
    background: var(--accent-wash);
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
`;var fw=`/* The right column: head, tabs and what it says of the whole. */
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
  .can-turn-urgent {
    margin: 8px 0 4px;
    padding-left: 8px;
    border-left: 3px solid var(--rule);
    font-size: 12px;
    color: var(--muted);
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
`;var pw=`/* What the tabs hold: rows, steps, tests, sources. */
.rth .meaning {
  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 0;
    align-items: center;
    font-size: 12px;
  }
  .path + .path {
    margin-top: 7px;
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
  .path.felt .step {
    background: var(--felt-wash);
    color: var(--felt);
  }
  .path.felt .step:hover {
    background: #e8d9ee;
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
  .row-word.w-felt,
  .row-word.w-felt_possible,
  .row-word.w-felt_variable,
  .row-word.w-felt_and_possible {
    color: var(--felt);
  }
  .lead {
    margin-top: 9px;
    font-size: 14.5px;
    font-weight: 600;
    line-height: 1.4;
  }
  .grades {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
    margin: 8px 0 2px;
  }
  .grades small {
    margin-left: 5px;
    font-weight: 400;
  }
  .notes p {
    font-size: 12px;
    margin: 0 0 6px;
  }
  .presents {
    font-size: 12px;
    margin-top: 7px;
  }
  .presents li + li {
    margin-top: 4px;
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
`;var mw=`/* The heel: a column of four tiles beside the body. */
.rth .heel {
  grid-area: heel;
  display: flex;
  flex-direction: column;
  gap: 8px;
  width: 184px;
  min-height: 0;
  padding: 0 12px 12px 0;
  z-index: 2;
  .heel-face {
    position: relative;
    display: flex;
    flex-direction: column;
    flex: 1 1 0;
    min-height: 72px;
    max-height: 190px;
    padding: 0;
    background: #ffffffe6;
    border: 1px solid var(--line);
    border-radius: 10px;
    overflow: hidden;
  }
  .heel-face:hover,
  .heel-depth:hover {
    border-color: var(--rule);
    background: #fff;
  }
  .heel-face canvas {
    display: block;
    flex: 1;
    width: 100%;
    height: 0;
    min-height: 0;
    object-fit: contain;
    pointer-events: none;
  }
  .heel-label {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 4px;
    padding: 1px 8px 4px;
    font-size: 12px;
    line-height: 1.4;
  }
  .heel-face[data-state="numb"],
  .heel-face[data-state="reduced"],
  .heel-face[data-state="variable"] {
    border-color: var(--accent-light);
  }
  .heel-face[data-state="felt"],
  .heel-face[data-state="felt_and_possible"],
  .heel-face[data-state="felt_possible"],
  .heel-face[data-state="felt_variable"],
  .heel-face[data-state="pain"] {
    border-color: var(--felt-light);
  }
  .heel-depths {
    flex: none;
    display: flex;
    flex-direction: column;
    font-size: 12px;
    padding: 2px 8px 4px;
    background: #ffffffe6;
    border: 1px solid var(--line);
    border-radius: 10px;
  }
  .heel-depths .under {
    color: var(--muted);
  }
  .heel-depth {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 6px;
    min-height: 25px;
    border-radius: 5px;
    white-space: nowrap;
  }
}
@container rth (max-width: 1180px) {
  .rth .heel {
    width: 136px;
    padding: 0 10px 10px 0;
  }
  .rth .heel .heel-label,
  .rth .heel .heel-depth {
    flex-wrap: wrap;
    row-gap: 0;
    white-space: normal;
  }
}
@container rth (min-width: 1700px) and (min-height: 800px) {
  .rth .heel {
    display: grid;
    grid-template-columns: repeat(2, 168px);
    grid-template-rows: 190px 190px auto;
    align-content: start;
    width: auto;
  }
  .rth .heel .heel-depths {
    grid-column: 1 / -1;
  }
}
@container rth (max-height: 620px) {
  .rth .heel {
    gap: 5px;
  }
  .rth .heel .heel-face {
    min-height: 50px;
  }
  .rth .heel .heel-depths .under {
    display: none;
  }
}
@container rth (max-width: 780px) {
  .rth .heel {
    width: 96px;
    gap: 5px;
    padding: 0 6px 8px 0;
  }
  .rth .heel .heel-face {
    min-height: 60px;
  }
  .rth .heel .heel-label {
    padding: 0 6px 2px;
  }
  .rth .heel .heel-label .chip {
    font-size: 12px;
    gap: 3px;
  }
  .rth .heel .heel-depths {
    display: none;
  }
}
`;var gw=`/* The panels behind the buttons above the body: the layers, and what the skin shows. */
.rth .stage {
  .layers .panel {
    width: 248px;
  }
  .layer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: 34px;
  }
  .layer label,
  label.layer {
    display: flex;
    align-items: center;
    gap: 9px;
    flex: 1;
    min-height: 34px;
    cursor: pointer;
    justify-content: flex-start;
  }
  .layer input[type="checkbox"] {
    width: 18px;
    height: 18px;
    accent-color: var(--ink);
    margin: 0;
    flex: none;
  }
  input[type="range"] {
    appearance: none;
    width: 108px;
    height: 30px;
    background: none;
    cursor: pointer;
    margin: 0;
  }
  input[type="range"]::-webkit-slider-runnable-track {
    height: 4px;
    border-radius: 2px;
    background: linear-gradient(90deg, var(--ink) var(--at), #d8d2c6 var(--at));
  }
  input[type="range"]::-webkit-slider-thumb {
    appearance: none;
    width: 24px;
    height: 24px;
    margin-top: -10px;
    border-radius: 50%;
    background: #fff;
    border: 3px solid var(--ink);
  }
  input[type="range"]::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: linear-gradient(90deg, var(--ink) var(--at), #d8d2c6 var(--at));
  }
  input[type="range"]::-moz-range-thumb {
    width: 18px;
    height: 18px;
    border-radius: 50%;
    background: #fff;
    border: 3px solid var(--ink);
  }
}
`;var yw=`/* The slider along a nerve: upright between the body and the heel, the spine at its top. */
.rth .stage {
  .slide {
    grid-area: slide;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 12px;
    width: 60px;
    padding: 0 0 22px;
    z-index: 3;
    font-size: 12px;
    line-height: 1.25;
    text-align: center;
  }
  .slide p {
    font-weight: 600;
  }
  .track {
    position: relative;
    flex: 1;
    width: 32px;
    min-height: 60px;
    cursor: pointer;
    touch-action: none;
  }
  .rail {
    position: absolute;
    left: 14px;
    width: 4px;
    top: 0;
    bottom: 0;
    border-radius: 2px;
    background: linear-gradient(180deg, #cfc8bb var(--at), var(--accent) var(--at));
  }
  .mark {
    position: absolute;
    left: 4px;
    width: 24px;
    height: 12px;
    margin-top: -6px;
  }
  .mark::before {
    content: "";
    position: absolute;
    left: 5px;
    right: 5px;
    top: 5px;
    height: 2px;
    border-radius: 1px;
    background: var(--spared);
  }
  .mark.caught::before {
    background: #6d2410;
  }
  .mark-name {
    position: absolute;
    right: 24px;
    top: -3px;
    width: max-content;
    max-width: 150px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--muted);
    pointer-events: none;
    text-align: right;
  }
  .mark-label {
    display: none;
    position: absolute;
    right: 28px;
    top: 50%;
    transform: translateY(-50%);
    width: max-content;
    max-width: 260px;
    padding: 4px 9px;
    z-index: 6;
    line-height: 1.35;
    color: #fff;
    background: var(--ink);
    border-radius: 6px;
    pointer-events: none;
    text-align: left;
  }
  .mark:hover .mark-label {
    display: block;
  }
  .handle {
    position: absolute;
    left: 4px;
    width: 24px;
    height: 24px;
    margin-top: -12px;
    border-radius: 50%;
    background: #fff;
    border: 4px solid var(--accent);
    box-shadow: 0 1px 4px rgb(31 41 51 / 0.25);
    cursor: grab;
  }
  .track:active .handle {
    cursor: grabbing;
  }
  /* Close to the body its names would lie on it. */
  &.close .mark-name {
    display: none;
  }
}
@container rth (max-width: 1180px) or (max-height: 640px) {
  .rth .stage .mark-name {
    display: none;
  }
}
`;var _w=`/* What the skin shows: the legend in a corner of the body, the probe's card. */
.rth .stage {
  .probe-button[aria-pressed="true"] {
    border-color: var(--ink);
    color: var(--ink);
  }
  .map-list {
    width: 100%;
    height: 28px;
    margin: 2px 0 6px;
    border: 1px solid var(--rule);
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
    min-height: 24px;
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
    font-size: 12px;
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
    font-size: 12px;
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
    font-size: 12px;
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
    font-size: 12px;
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
@container rth (max-width: 1180px) or (max-height: 640px) {
  .rth .stage .skin-legend {
    left: 10px;
    bottom: 6px;
    max-width: 158px;
    max-height: calc(100% - 12px);
  }
}
`;var xw=`/* The middle: one row of tools, the body below it, the heel beside the body. */
.rth .stage {
  position: relative;
  display: grid;
  grid-template:
    "tools tools tools" auto
    "body slide heel" minmax(0, 1fr) / minmax(0, 1fr) auto auto;
  min-width: 0;
  min-height: 0;
  background: radial-gradient(circle at 42% 38%, var(--canvas-light), var(--canvas-dark));
  .toolbar {
    grid-area: tools;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 10px 12px 6px;
    z-index: 5;
  }
  .toolbar .without-skin {
    display: none;
  }
  .body {
    grid-area: body;
    position: relative;
    min-height: 0;
    min-width: 0;
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
  .on-stage {
    position: absolute;
    z-index: 3;
    left: 12px;
    top: 8px;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 6px;
    max-width: min(230px, 42%);
  }
  .on-stage .pill {
    gap: 8px;
    white-space: nowrap;
    background: #fffffff2;
  }
  .on-stage .pill.on {
    background: var(--accent-wash);
  }
  .chosen {
    display: contents;
  }
  p.chosen {
    display: block;
    padding: 8px 12px;
    background: #fffffff2;
    border: 1px solid var(--rule);
    border-radius: 10px;
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
`;var vw=`/* The middle where there is little room. */
@container rth (max-width: 1500px) {
  .rth .stage .toolbar .with-skin {
    display: none;
  }
  .rth .stage .toolbar .without-skin {
    display: inline;
  }
  .rth .stage .toolbar .segments button {
    padding: 0 8px;
  }
}
@container rth (max-width: 1180px) or (max-height: 640px) {
  .rth .stage .toolbar {
    padding: 8px 10px 5px;
    gap: 6px;
  }
  .rth .stage .toolbar .segments button {
    padding: 0 6px;
  }
  .rth .stage .toolbar .popover .button {
    padding: 0 8px;
  }
}
@container rth (max-width: 960px) {
  .rth .stage .toolbar .segments {
    min-width: 0;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .rth .stage .toolbar .sides,
  .rth .stage .toolbar .popover {
    flex: none;
  }
}
@container rth (max-width: 780px) {
  .rth .stage .toolbar {
    overflow-x: auto;
    scrollbar-width: none;
    padding: 6px 8px 4px;
  }
  .rth .stage .toolbar > * {
    flex: none;
  }
  .rth .stage .popover {
    position: static;
  }
  .rth .stage .popover .panel {
    top: 54px;
    left: 8px;
    right: 8px;
    width: auto;
    max-height: calc(100% - 62px);
  }
  .rth .stage .slide {
    display: none;
  }
}
`;var bw=`.rth .head {
  display: flex;
  align-items: center;
  gap: 10px;
  padding: 0 14px;
  background: var(--card);
  border-bottom: 1px solid var(--line);
  min-width: 0;
  h1 {
    font-size: 17px;
    line-height: 1;
    font-weight: 720;
    letter-spacing: -0.25px;
    white-space: nowrap;
    margin-right: 4px;
    color: var(--ink);
  }
  h1 span {
    color: var(--accent-deep);
  }
  .gone {
    min-width: 0;
    padding: 5px 10px;
    border-radius: 7px;
    background: var(--accent-wash);
    color: var(--accent-deep);
    font-size: 12px;
    line-height: 1.3;
  }
  .button {
    height: 34px;
  }
  .segments button {
    height: 32px;
  }
  .sign {
    display: block;
    width: 18px;
    height: 18px;
    margin: 0 -1px;
    fill: currentColor;
  }
  .sign.lines {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .finder {
    position: relative;
    flex: 0 1 340px;
    min-width: 120px;
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
    min-height: 28px;
    line-height: 1.35;
    cursor: pointer;
  }
  .switch input {
    width: 18px;
    height: 18px;
    margin: 1px 0 0;
    accent-color: var(--accent-deep);
    flex: none;
  }
  .switch small {
    display: block;
    color: var(--muted);
    font-size: 12px;
    line-height: 1.35;
  }
}
@container rth (max-width: 1100px) {
  .rth .head .gone {
    position: fixed;
    z-index: 20;
    inset: auto 8px 8px;
    box-shadow: 0 4px 18px rgb(31 41 51 / 0.22);
  }
  .rth .head {
    gap: 8px;
    padding: 0 10px;
  }
}
@container rth (max-width: 560px) {
  .rth .head .gap {
    display: none;
  }
  .rth .head .finder {
    flex: 1;
  }
  .rth .head h1 {
    font-size: 14px;
    line-height: 1.05;
    white-space: normal;
    width: 52px;
    margin: 0;
  }
}
`;var Sw=`/* Three columns under one row; the size of the page's own box decides, so that a notebook cell is laid out as what it is. */
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
  grid-template: 52px minmax(0, 1fr) / 228px minmax(0, 1fr) 356px;
  grid-template-areas: "head head head" "choose stage meaning";
  &[data-register="patient"] {
    grid-template-columns: 228px minmax(0, 1fr) 440px;
  }
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
  .list-button,
  .sheet-handle {
    display: none;
  }

  @container rth (min-width: 1700px) {
    &,
    &[data-register="patient"] {
      grid-template-columns: 272px minmax(0, 1fr) 460px;
    }
  }
  @container rth (max-width: 1280px) {
    &,
    &[data-register="patient"] {
      grid-template-columns: 208px minmax(0, 1fr) 340px;
    }
  }
  @container rth (max-width: 1100px) {
    &,
    &[data-register="patient"] {
      grid-template: 52px minmax(0, 1fr) / minmax(0, 1fr) 344px;
      grid-template-areas: "head head" "stage meaning";
    }
    .list-button {
      display: inline-flex;
    }
    .choose {
      grid-area: stage;
      position: relative;
      z-index: 8;
      width: 288px;
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
  @container rth (max-width: 900px) {
    &,
    &[data-register="patient"] {
      grid-template-columns: minmax(0, 1fr) 300px;
    }
    .wide-only {
      display: none;
    }
    .narrow-only {
      display: block;
    }
    span.narrow-only {
      display: inline;
    }
  }
}
`;var ww=`/* On paper: the picture and the words, one under the other, and what it is. */
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
`;var Mw=`/* A phone: the body above, what it means on a sheet below, which a person pulls to one of three heights. */
@container rth (max-width: 780px) {
  .rth > .frame {
    &,
    &[data-register="patient"] {
      grid-template: 52px minmax(0, 1fr) var(--sheet) / minmax(0, 1fr);
      grid-template-areas: "head" "stage" "meaning";
    }
    &[data-sheet="name"] {
      --sheet: 112px;
    }
    &[data-sheet="half"] {
      --sheet: 46%;
    }
    &[data-sheet="full"] {
      --sheet: calc(100% - 52px);
    }
    &[data-sheet="full"] .stage {
      visibility: hidden;
    }
    .sheet-handle {
      grid-area: meaning;
      align-self: start;
      justify-self: center;
      display: block;
      position: relative;
      z-index: 4;
      width: 100%;
      height: 26px;
      touch-action: none;
      cursor: grab;
    }
    .sheet-handle::before {
      content: "";
      position: absolute;
      left: calc(50% - 22px);
      top: 9px;
      width: 44px;
      height: 5px;
      border-radius: 3px;
      background: var(--rule);
    }
    .stage {
      padding-bottom: 14px;
    }
    .meaning {
      margin-top: -12px;
      padding-top: 24px;
      border: 0;
      border-radius: 16px 16px 0 0;
      box-shadow: 0 -6px 22px rgb(31 41 51 / 0.14);
      z-index: 3;
    }
    .sheet-handle {
      margin-top: -12px;
    }
    .button,
    .segments button,
    .choose .item {
      min-height: 40px;
    }
    .choose {
      width: min(320px, 88%);
      grid-row: stage-start / meaning-end;
      z-index: 9;
    }
  }
}
@container rth (max-width: 780px) and (max-height: 640px) {
  .rth > .frame[data-sheet="half"] {
    --sheet: 40%;
  }
}
`;var DO=[xw,gw,_w,yw,vw,mw],kO=[fw,pw,dw],FO=Object.entries(We.tokens).map(([i,e])=>`--${i.replaceAll("_","-")}: ${e};`),UO=`.rth { ${FO.join(" ")} }`,Tw=[UO,hw,cw,uw,Sw,bw,aw,lw,...DO,...kO,Mw,ww].join(`
`);function Fl(i,e){let t=document.createElement("div");t.className="rth";let n=document.createElement("style");n.textContent=Tw,i.append(n,t);let s=e.address?$m(null):void 0,r=s?.view??ui(e.view),o=h=>{let d=!h&&$m(u.names())||{view:h??r,refused:[]},{view:f,refused:m}=d,v=u.names()?Qh(m):{refused:m};u.show(f,"address",v)},a=(e.address?nb:Km)(o,r),l={body:null,hand:{holds:!1}},c={...e,view:r,trail:a,hand:l.hand,body:()=>l.body,onBody:h=>{l.body=h}},u=new Zh(c,s?.refused);return Vm(p(ow,{store:u,host:c}),t),{store:u,body:c.body,view:()=>u.state.view,select:h=>u.select(h),show:h=>u.show(h),setView:h=>u.show(h,"host"),dispose(){a.dispose(),Vm(null,t),t.remove(),n.remove()}}}function gd(i){return typeof i=="object"&&i!==null&&"type"in i?i.type==="answer":!1}function yd(i,e){e.text?i.refuse(e.what,e.view,e.text):"rows"in e?i.addTable({...e,cells:md(e.rows)}):"row"in e&&i.addState(e.view,{...e,cells:md(e.row)})}function md(i){return Uint8Array.from(atob(i),e=>e.charCodeAt(0))}var BO=2e3,Ew=1e3,zO=250,Aw=2500,HO=3e3,_d="The server does not answer. All that is on the page goes on; it asks again by itself.",Eg="The server shows another version by now. Load the page again when it suits you.",VO=429,GO=410,WO=503,xd=class{#e;#t=new Map;#i=[];#n="";#s="";#r="";#o=0;#a;#l;constructor(e){this.#e=e,document.addEventListener("visibilitychange",this.#u),this.#u()}ask(e){let t=e.what==="picture"?"picture":Rw(e);this.#t.set(t,e),this.#h(t)}async scene(e){if(this.#l=e,await this.#p(()=>!!(this.#n||this.#r)),this.#r)throw new Error(this.#r);return this.#n}async bytes(e,t=()=>{}){for(;;)try{let n=await fetch(e);if(!n.ok)throw new vd(`The server answered ${n.status}. ${Eg}`);return await this.#c(n,t)}catch(n){if(n instanceof vd)throw n;this.#f(),await this.#p(()=>!this.#s)}}dispose(){clearTimeout(this.#a),document.removeEventListener("visibilitychange",this.#u),this.#t.clear()}async#c(e,t){let n=Number(e.headers.get("Content-Length"))||0,s=[],r=0,o=e.body?.getReader();for(let c=await o?.read();c?.value;c=await o?.read())this.#o=Date.now(),s.push(c.value),r+=c.value.length,n&&t(r/n);let a=new Uint8Array(r),l=0;for(let c of s)a.set(c,l),l+=c.length;return a}async#h(e){await this.#p(()=>!!this.#n);let t=this.#t.get(e);if(t)try{let n=await fetch(`answer/${this.#n}/${Rw(t)}`);if(this.#o=Date.now(),n.status===VO||n.status===WO){setTimeout(()=>{this.#h(e)},HO);return}n.status===GO&&this.#d(Eg);let s=await n.json().catch(()=>null)??XO(t,n.status);if(this.#t.get(e)!==t)return;this.#t.delete(e),this.#e.onAnswer(s)}catch{this.#f()}}#u=async()=>{if(clearTimeout(this.#a),document.hidden)return;try{let t=await fetch("alive",{cache:"no-store",signal:AbortSignal.timeout(Aw)});if(!t.ok)throw new Error(String(t.status));this.#m(await t.json())}catch{Date.now()-this.#o>Aw&&this.#f()}let e=this.#n?BO:zO;clearTimeout(this.#a),this.#a=setTimeout(this.#u,this.#s===_d?Ew:e)};#m({scene:e,progress:t}){this.#o=Date.now(),!e&&t.text&&this.#l?.(t.text,t.fraction),this.#r=t.error??"";let n=this.#n;this.#n||=e;let s=!!(e&&e!==this.#n),r=this.#s===_d;if(this.#d(s?Eg:""),!!(r||this.#r||!n&&e)){for(let o of this.#i.splice(0))o();if(r)for(let o of this.#t.keys())this.#h(o)}}#f(){this.#s!==_d&&(this.#d(_d),clearTimeout(this.#a),this.#a=setTimeout(this.#u,Ew))}#d(e){e!==this.#s&&(this.#s=e,this.#e.onGone(e))}async#p(e){for(;!e();)await new Promise(t=>this.#i.push(t))}},vd=class extends Error{};function Rw({what:i,view:e}){return`${i}?${Yh(ui(e))}`}function XO({what:i,view:e},t){let n=`The server could not work this out (${t}). Choose something else.`;return{type:"answer",what:i,view:e,text:n}}var Ag=null;function Cw(){return Ag}function qO(i,e){i.replaceChildren();let t=[],n="",s=new xd({onGone:o=>r.store.set({gone:o}),onAnswer(o){JO(o)?(n=o.picture,r.store.set({})):gd(o)&&yd(r.store,o)}}),r=vl(Fl(i,{view:{},address:!0,BodyView:Rr,scene(o){let a=YO(s,o);return a.rest.finally(()=>KO(e)).catch(()=>{}),a},send(o){return s.ask(o),!0},asks:!0,onView(o){for(let a of t)a(o)},picture:()=>n}));return Ag={page:r,follow:o=>{t.push(o)}},Ag}function YO(i,e){let t=i.scene(e),n=async(a,l)=>i.bytes(`scene/${await t}/${a}`,l),s=n("words"),r=s.then(()=>n("first",a=>e("Receiving the body",a))),o=r.then(()=>n("rest"));return{words:s,first:r,rest:o}}async function KO(i){if(!i)return;let e=document.createElement("div");e.hidden=!0,i.replaceWith(e),globalThis.importShim=Object.assign($O,{addImportMap(){}});for(let t of[...i.content.children]){if(t.getAttribute("src")?.includes("es-module-shims"))continue;if(!(t instanceof HTMLScriptElement)){e.append(t);continue}let n=document.createElement("script");for(let{name:r,value:o}of t.attributes)n.setAttribute(r,o);n.textContent=t.textContent;let s=new Promise(r=>{n.onload=r,n.onerror=r});e.append(n),n.src&&await s}}function $O(i){return import(new URL(i,document.baseURI).href)}function JO(i){return typeof i=="object"&&i!==null&&"picture"in i}function jO({model:i,el:e}){return ZO(i)?QO(i,e):e2(i)}var Wq={render:jO};function Xq(i,e,t={},n={}){let s=Fl(i,{view:t,address:n.address??!0,BodyView:n.BodyView??Rr,scene:async()=>typeof e=="string"?md(e):e,send:()=>!1,asks:!1,onView:()=>{},picture:()=>n.picture??""});return vl(s)}function ZO(i){return"get"in i&&"save_changes"in i&&!("send_msg"in i)}function QO(i,e){let t=Pw(Lw(e,i.get("height_px")),{get:n=>i.get(n),setView(n){i.set("view",n),i.save_changes()},onChange:(n,s)=>i.on(`change:${n}`,s),onMessage:n=>i.on("msg:custom",n),send:n=>i.send(n),address:!1});return()=>t.dispose()}function e2(i){let e=i.host==="panel"?Cw():null;if(e)return t2(i,e);let t=Lw(void 0,i.height_px),n=Pw(t,{get:s=>i[s],setView(s){i.view=s},onChange:(s,r)=>i.on(s,r),onMessage:s=>i.on("msg:custom",r=>s(r.data??r)),send:s=>i.send_msg(s),address:i.host==="panel"});return i.on("remove",()=>n.dispose()),t}function t2(i,{page:e,follow:t}){let n=s=>{i.view=s};return t(n),Ws(ui(i.view),e.view())||n(e.view()),i.on("view",()=>{let s=ui(i.view);Ws(s,e.view())||e.setView(s)}),document.createElement("div")}function Pw(i,e){let t={view:e.get("view")??{},address:e.address,BodyView:Rr,scene:s=>n2(e,s),send(s){return e.send(s),!0},asks:!0,onView:s=>e.setView(s),picture:()=>s2(e.get("picture"))},n=vl(Fl(i,t));return e.onChange("view",()=>{let s=ui(e.get("view"));Ws(s,n.view())||n.setView(s)}),e.onChange("picture",()=>n.store.set({})),e.onMessage(s=>{gd(s)&&yd(n.store,s)}),n}async function n2(i,e){let t=()=>{let s=i.get("scene_url");return s?i2(s,e):Iw(i.get("scene"))},n=await t();return n||new Promise((s,r)=>{let o=()=>{let{fraction:a,text:l,error:c}=i.get("progress")??{};c?r(new Error(c)):l&&e(l,a);let u=t();u&&s(u)};for(let a of["scene","scene_url","progress"])i.onChange(a,o);o()})}async function i2(i,e){let t=await fetch(new URL(i,document.baseURI));if(!t.ok)throw new Error(`The server answered ${t.status} when asked for the body. Reload the page.`);return e("Receiving the body"),new Uint8Array(await t.arrayBuffer())}function Iw(i){return i?.byteLength?ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i):null}function s2(i){if(!i||typeof i=="string")return i??"";let e=Iw(i)??new Uint8Array;return URL.createObjectURL(new Blob([e],{type:"image/png"}))}function Lw(i,e){let t=document.createElement("div");return Object.assign(t.style,{position:"relative",width:"100%",height:e?`${e}px`:"100%"}),i?.append(t),t}export{Rr as BodyView,qO as begin,Wq as default,Hu as readScene,jO as render,aa as showsKeyPoints,xg as skinMapOf,Xq as standalone};

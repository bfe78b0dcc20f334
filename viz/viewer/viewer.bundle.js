var As={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Rs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Jg=0,Od=1,jg=2;var Oa=1,Zg=2,uo=3,hn=0,Kt=1,_n=2,cr=0,ho=1,Dd=2,kd=3,Fd=4,Qg=5;var ur=100,ey=101,ty=102,ny=103,iy=104,sy=200,ry=201,oy=202,ay=203,Ud=204,Bd=205,ly=206,cy=207,uy=208,hy=209,dy=210,fy=211,py=212,my=213,gy=214,Jl=0,jl=1,Zl=2,Ss=3,Ql=4,ec=5,Xr=6,tc=7,zd=0,yy=1,_y=2,Ti=0,Vd=1,Hd=2,Gd=3,Wd=4,Xd=5,qd=6,Yd=7,bd="attached",xy="detached",Kd=300,hr=301,fo=302,xc=303,vc=304,ws=1e3,Zn=1001,qr=1002,At=1003,bc=1004;var dr=1005;var Yt=1006,po=1007;var ti=1008;var xn=1009,$d=1010,Jd=1011,mo=1012,Sc=1013,di=1014,Hn=1015,fi=1016,wc=1017,Mc=1018,fr=1020,jd=35902,Zd=35899,Qd=1021,ef=1022,Fn=1023,qi=1026,is=1027,Tc=1028,Ec=1029,Cs=1030,Ac=1031;var Rc=1033,Da=33776,ka=33777,Fa=33778,Ua=33779,Cc=35840,Pc=35841,Ic=35842,Lc=35843,Nc=36196,Oc=37492,Dc=37496,kc=37488,Fc=37489,Ba=37490,Uc=37491,Bc=37808,zc=37809,Vc=37810,Hc=37811,Gc=37812,Wc=37813,Xc=37814,qc=37815,Yc=37816,Kc=37817,$c=37818,Jc=37819,jc=37820,Zc=37821,Qc=36492,eu=36494,tu=36495,nu=36283,iu=36284,za=36285,su=36286;var sr=2300,rr=2301,Kl=2302,Sd=2303,wd=2400,Md=2401,Td=2402,vy=2500;var tf=0,Va=1,go=2,by=3200;var ru=0,Sy=1,ss="",Xt="srgb",An="srgb-linear",ca="linear",ht="srgb";var $l=7680;var wy=519,My=512,Ty=513,Ey=514,nf=515,Ay=516,Ry=517,sf=518,rf=519,of=35044;var af="300 es",Qn=2e3,Yr=2001;function _S(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function xS(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Kr(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Cy(){let i=Kr("canvas");return i.style.display="block",i}var ag={},$r=null;function ua(...i){let e="THREE."+i.shift();$r?$r("log",e,...i):console.log(e,...i)}function Py(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ee(...i){i=Py(i);let e="THREE."+i.shift();if($r)$r("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function Ne(...i){i=Py(i);let e="THREE."+i.shift();if($r)$r("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function ir(...i){let e=i.join(" ");e in ag||(ag[e]=!0,Ee(...i))}function Iy(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var Ly={[Jl]:Jl,[Zl]:Xr,[Ql]:Ql,[Ss]:ec,[jl]:jl,[Xr]:Zl,[tc]:tc,[ec]:Ss},hi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},mn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],lg=1234567,aa=Math.PI/180,or=180/Math.PI;function Ei(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(mn[i&255]+mn[i>>8&255]+mn[i>>16&255]+mn[i>>24&255]+"-"+mn[e&255]+mn[e>>8&255]+"-"+mn[e>>16&15|64]+mn[e>>24&255]+"-"+mn[t&63|128]+mn[t>>8&255]+"-"+mn[t>>16&255]+mn[t>>24&255]+mn[n&255]+mn[n>>8&255]+mn[n>>16&255]+mn[n>>24&255]).toLowerCase()}function Be(i,e,t){return Math.max(e,Math.min(t,i))}function lf(i,e){return(i%e+e)%e}function vS(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function bS(i,e,t){return i!==e?(t-i)/(e-i):0}function la(i,e,t){return(1-t)*i+t*e}function SS(i,e,t,n){return la(i,e,1-Math.exp(-t*n))}function wS(i,e=1){return e-Math.abs(lf(i,e*2)-e)}function MS(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function TS(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function ES(i,e){return i+Math.floor(Math.random()*(e-i+1))}function AS(i,e){return i+Math.random()*(e-i)}function RS(i){return i*(.5-Math.random())}function CS(i){i!==void 0&&(lg=i);let e=lg+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function PS(i){return i*aa}function IS(i){return i*or}function LS(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function NS(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function cf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function OS(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),u=o((e+n)/2),h=r((e-n)/2),d=o((e-n)/2),f=r((n-e)/2),m=o((n-e)/2);switch(s){case"XYX":i.set(a*u,l*h,l*d,a*c);break;case"YZY":i.set(l*d,a*u,l*h,a*c);break;case"ZXZ":i.set(l*h,l*d,a*u,a*c);break;case"XZX":i.set(a*u,l*m,l*f,a*c);break;case"YXY":i.set(l*f,a*u,l*m,a*c);break;case"ZYZ":i.set(l*m,l*f,a*u,a*c);break;default:Ee("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function ou(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function uf(i,e){if(e.constructor===Float32Array)return i;let t=ou(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function hf(i,e){if(e.constructor===Float32Array)return i;let t=ou(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var yo={DEG2RAD:aa,RAD2DEG:or,generateUUID:Ei,clamp:Be,euclideanModulo:lf,mapLinear:vS,inverseLerp:bS,lerp:la,damp:SS,pingpong:wS,smoothstep:MS,smootherstep:TS,randInt:ES,randFloat:AS,randFloatSpread:RS,seededRandom:CS,degToRad:PS,radToDeg:IS,isPowerOfTwo:LS,ceilPowerOfTwo:NS,floorPowerOfTwo:cf,setQuaternionFromProperEuler:OS,normalize:hf,denormalize:uf},be=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Be(this.x,e.x,t.x),this.y=Be(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Be(this.x,e,t),this.y=Be(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Be(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Be(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},yn=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],u=n[s+2],h=n[s+3],d=r[o+0],f=r[o+1],m=r[o+2],v=r[o+3];if(h!==v||l!==d||c!==f||u!==m){let p=l*d+c*f+u*m+h*v;p<0&&(d=-d,f=-f,m=-m,v=-v,p=-p);let g=1-a;if(p<.9995){let y=Math.acos(p),S=Math.sin(y);g=Math.sin(g*y)/S,a=Math.sin(a*y)/S,l=l*g+d*a,c=c*g+f*a,u=u*g+m*a,h=h*g+v*a}else{l=l*g+d*a,c=c*g+f*a,u=u*g+m*a,h=h*g+v*a;let y=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=y,c*=y,u*=y,h*=y}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],u=n[s+3],h=r[o],d=r[o+1],f=r[o+2],m=r[o+3];return e[t]=a*m+u*h+l*f-c*d,e[t+1]=l*m+u*d+c*h-a*f,e[t+2]=c*m+u*f+a*d-l*h,e[t+3]=u*m-a*h-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),u=a(s/2),h=a(r/2),d=l(n/2),f=l(s/2),m=l(r/2);switch(o){case"XYZ":this._x=d*u*h+c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h-d*f*m;break;case"YXZ":this._x=d*u*h+c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h+d*f*m;break;case"ZXY":this._x=d*u*h-c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h-d*f*m;break;case"ZYX":this._x=d*u*h-c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h+d*f*m;break;case"YZX":this._x=d*u*h+c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h-d*f*m;break;case"XZY":this._x=d*u*h-c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h+d*f*m;break;default:Ee("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],h=t[10],d=n+a+h;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(u-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(n>a&&n>h){let f=2*Math.sqrt(1+n-a-h);this._w=(u-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>h){let f=2*Math.sqrt(1+a-n-h);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+u)/f}else{let f=2*Math.sqrt(1+h-n-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Be(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=n*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-n*c,this._z=r*u+o*c+n*l-s*a,this._w=o*u-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},L=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(cg.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(cg.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),u=2*(a*t-r*s),h=2*(r*n-o*t);return this.x=t+l*c+o*h-a*u,this.y=n+l*u+a*c-r*h,this.z=s+l*h+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Be(this.x,e.x,t.x),this.y=Be(this.y,e.y,t.y),this.z=Be(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Be(this.x,e,t),this.y=Be(this.y,e,t),this.z=Be(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Be(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return Jh.copy(this).projectOnVector(e),this.sub(Jh)}reflect(e){return this.sub(Jh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Be(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Jh=new L,cg=new yn,ke=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=n,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],u=n[4],h=n[7],d=n[2],f=n[5],m=n[8],v=s[0],p=s[3],g=s[6],y=s[1],S=s[4],b=s[7],w=s[2],E=s[5],_=s[8];return r[0]=o*v+a*y+l*w,r[3]=o*p+a*S+l*E,r[6]=o*g+a*b+l*_,r[1]=c*v+u*y+h*w,r[4]=c*p+u*S+h*E,r[7]=c*g+u*b+h*_,r[2]=d*v+f*y+m*w,r[5]=d*p+f*S+m*E,r[8]=d*g+f*b+m*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-n*r*u+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=u*o-a*c,d=a*l-u*r,f=c*r-o*l,m=t*h+n*d+s*f;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/m;return e[0]=h*v,e[1]=(s*c-u*n)*v,e[2]=(a*n-s*o)*v,e[3]=d*v,e[4]=(u*t-s*l)*v,e[5]=(s*r-a*t)*v,e[6]=f*v,e[7]=(n*l-c*t)*v,e[8]=(o*t-n*r)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return ir("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(jh.makeScale(e,t)),this}rotate(e){return ir("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(jh.makeRotation(-e)),this}translate(e,t){return ir("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(jh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},jh=new ke,ug=new ke().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),hg=new ke().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function DS(){let i={enabled:!0,workingColorSpace:An,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===ht&&(s.r=Xi(s.r),s.g=Xi(s.g),s.b=Xi(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===ht&&(s.r=Wr(s.r),s.g=Wr(s.g),s.b=Wr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===ss?ca:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[An]:{primaries:e,whitePoint:n,transfer:ca,toXYZ:ug,fromXYZ:hg,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Xt},outputColorSpaceConfig:{drawingBufferColorSpace:Xt}},[Xt]:{primaries:e,whitePoint:n,transfer:ht,toXYZ:ug,fromXYZ:hg,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Xt}}}),i}var qe=DS();function Xi(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Wr(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var Rr,nc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{Rr===void 0&&(Rr=Kr("canvas")),Rr.width=e.width,Rr.height=e.height;let s=Rr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=Rr}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Kr("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Xi(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Xi(t[n]/255)*255):t[n]=Xi(t[n]);return{data:t,width:e.width,height:e.height}}else return Ee("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},kS=0,Jr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:kS++}),this.uuid=Ei(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Zh(s[o].image)):r.push(Zh(s[o]))}else r=Zh(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function Zh(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?nc.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ee("Texture: Unable to serialize Texture."),{})}var FS=0,Qh=new L,rn=class i extends hi{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=Zn,s=Zn,r=Yt,o=ti,a=Fn,l=xn,c=i.DEFAULT_ANISOTROPY,u=ss){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:FS++}),this.uuid=Ei(),this.name="",this.source=new Jr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new be(0,0),this.repeat=new be(1,1),this.center=new be(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new ke,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Qh).x}get height(){return this.source.getSize(Qh).y}get depth(){return this.source.getSize(Qh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ee(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ee(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Kd)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case ws:e.x=e.x-Math.floor(e.x);break;case Zn:e.x=e.x<0?0:1;break;case qr:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case ws:e.y=e.y-Math.floor(e.y);break;case Zn:e.y=e.y<0?0:1;break;case qr:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};rn.DEFAULT_IMAGE=null;rn.DEFAULT_MAPPING=Kd;rn.DEFAULT_ANISOTROPY=1;var at=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],u=l[4],h=l[8],d=l[1],f=l[5],m=l[9],v=l[2],p=l[6],g=l[10];if(Math.abs(u-d)<.01&&Math.abs(h-v)<.01&&Math.abs(m-p)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+v)<.1&&Math.abs(m+p)<.1&&Math.abs(c+f+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let S=(c+1)/2,b=(f+1)/2,w=(g+1)/2,E=(u+d)/4,_=(h+v)/4,M=(m+p)/4;return S>b&&S>w?S<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(S),s=E/n,r=_/n):b>w?b<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(b),n=E/s,r=M/s):w<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(w),n=_/r,s=M/r),this.set(n,s,r,t),this}let y=Math.sqrt((p-m)*(p-m)+(h-v)*(h-v)+(d-u)*(d-u));return Math.abs(y)<.001&&(y=1),this.x=(p-m)/y,this.y=(h-v)/y,this.z=(d-u)/y,this.w=Math.acos((c+f+g-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Be(this.x,e.x,t.x),this.y=Be(this.y,e.y,t.y),this.z=Be(this.z,e.z,t.z),this.w=Be(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Be(this.x,e,t),this.y=Be(this.y,e,t),this.z=Be(this.z,e,t),this.w=Be(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Be(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},ic=class extends hi{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Yt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new at(0,0,e,t),this.scissorTest=!1,this.viewport=new at(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new rn({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Yt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new Jr(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Rn=class extends ic{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},ha=class extends rn{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=At,this.minFilter=At,this.wrapR=Zn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var sc=class extends rn{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=At,this.minFilter=At,this.wrapR=Zn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Te=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,u,h,d,f,m,v,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,u,h,d,f,m,v,p)}set(e,t,n,s,r,o,a,l,c,u,h,d,f,m,v,p){let g=this.elements;return g[0]=e,g[4]=t,g[8]=n,g[12]=s,g[1]=r,g[5]=o,g[9]=a,g[13]=l,g[2]=c,g[6]=u,g[10]=h,g[14]=d,g[3]=f,g[7]=m,g[11]=v,g[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/Cr.setFromMatrixColumn(e,0).length(),r=1/Cr.setFromMatrixColumn(e,1).length(),o=1/Cr.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,f=o*h,m=a*u,v=a*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=f+m*c,t[5]=d-v*c,t[9]=-a*l,t[2]=v-d*c,t[6]=m+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*u,f=l*h,m=c*u,v=c*h;t[0]=d+v*a,t[4]=m*a-f,t[8]=o*c,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=f*a-m,t[6]=v+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*u,f=l*h,m=c*u,v=c*h;t[0]=d-v*a,t[4]=-o*h,t[8]=m+f*a,t[1]=f+m*a,t[5]=o*u,t[9]=v-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*u,f=o*h,m=a*u,v=a*h;t[0]=l*u,t[4]=m*c-f,t[8]=d*c+v,t[1]=l*h,t[5]=v*c+d,t[9]=f*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,m=a*l,v=a*c;t[0]=l*u,t[4]=v-d*h,t[8]=m*h+f,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=f*h+m,t[10]=d-v*h}else if(e.order==="XZY"){let d=o*l,f=o*c,m=a*l,v=a*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=d*h+v,t[5]=o*u,t[9]=f*h-m,t[2]=m*h-f,t[6]=a*u,t[10]=v*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(US,e,BS)}lookAt(e,t,n){let s=this.elements;return Bn.subVectors(e,t),Bn.lengthSq()===0&&(Bn.z=1),Bn.normalize(),gs.crossVectors(n,Bn),gs.lengthSq()===0&&(Math.abs(n.z)===1?Bn.x+=1e-4:Bn.z+=1e-4,Bn.normalize(),gs.crossVectors(n,Bn)),gs.normalize(),Sl.crossVectors(Bn,gs),s[0]=gs.x,s[4]=Sl.x,s[8]=Bn.x,s[1]=gs.y,s[5]=Sl.y,s[9]=Bn.y,s[2]=gs.z,s[6]=Sl.z,s[10]=Bn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],u=n[1],h=n[5],d=n[9],f=n[13],m=n[2],v=n[6],p=n[10],g=n[14],y=n[3],S=n[7],b=n[11],w=n[15],E=s[0],_=s[4],M=s[8],O=s[12],R=s[1],P=s[5],I=s[9],k=s[13],N=s[2],B=s[6],G=s[10],W=s[14],te=s[3],q=s[7],Q=s[11],ee=s[15];return r[0]=o*E+a*R+l*N+c*te,r[4]=o*_+a*P+l*B+c*q,r[8]=o*M+a*I+l*G+c*Q,r[12]=o*O+a*k+l*W+c*ee,r[1]=u*E+h*R+d*N+f*te,r[5]=u*_+h*P+d*B+f*q,r[9]=u*M+h*I+d*G+f*Q,r[13]=u*O+h*k+d*W+f*ee,r[2]=m*E+v*R+p*N+g*te,r[6]=m*_+v*P+p*B+g*q,r[10]=m*M+v*I+p*G+g*Q,r[14]=m*O+v*k+p*W+g*ee,r[3]=y*E+S*R+b*N+w*te,r[7]=y*_+S*P+b*B+w*q,r[11]=y*M+S*I+b*G+w*Q,r[15]=y*O+S*k+b*W+w*ee,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],h=e[6],d=e[10],f=e[14],m=e[3],v=e[7],p=e[11],g=e[15],y=l*f-c*d,S=a*f-c*h,b=a*d-l*h,w=o*f-c*u,E=o*d-l*u,_=o*h-a*u;return t*(v*y-p*S+g*b)-n*(m*y-p*w+g*E)+s*(m*S-v*w+g*_)-r*(m*b-v*E+p*_)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-n*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=e[9],d=e[10],f=e[11],m=e[12],v=e[13],p=e[14],g=e[15],y=t*a-n*o,S=t*l-s*o,b=t*c-r*o,w=n*l-s*a,E=n*c-r*a,_=s*c-r*l,M=u*v-h*m,O=u*p-d*m,R=u*g-f*m,P=h*p-d*v,I=h*g-f*v,k=d*g-f*p,N=y*k-S*I+b*P+w*R-E*O+_*M;if(N===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let B=1/N;return e[0]=(a*k-l*I+c*P)*B,e[1]=(s*I-n*k-r*P)*B,e[2]=(v*_-p*E+g*w)*B,e[3]=(d*E-h*_-f*w)*B,e[4]=(l*R-o*k-c*O)*B,e[5]=(t*k-s*R+r*O)*B,e[6]=(p*b-m*_-g*S)*B,e[7]=(u*_-d*b+f*S)*B,e[8]=(o*I-a*R+c*M)*B,e[9]=(n*R-t*I-r*M)*B,e[10]=(m*E-v*b+g*y)*B,e[11]=(h*b-u*E-f*y)*B,e[12]=(a*O-o*P-l*M)*B,e[13]=(t*P-n*O+s*M)*B,e[14]=(v*S-m*w-p*y)*B,e[15]=(u*w-h*S+d*y)*B,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+n,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,h=a+a,d=r*c,f=r*u,m=r*h,v=o*u,p=o*h,g=a*h,y=l*c,S=l*u,b=l*h,w=n.x,E=n.y,_=n.z;return s[0]=(1-(v+g))*w,s[1]=(f+b)*w,s[2]=(m-S)*w,s[3]=0,s[4]=(f-b)*E,s[5]=(1-(d+g))*E,s[6]=(p+y)*E,s[7]=0,s[8]=(m+S)*_,s[9]=(p-y)*_,s[10]=(1-(d+v))*_,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=Cr.set(s[0],s[1],s[2]).length(),a=Cr.set(s[4],s[5],s[6]).length(),l=Cr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),li.copy(this);let c=1/o,u=1/a,h=1/l;return li.elements[0]*=c,li.elements[1]*=c,li.elements[2]*=c,li.elements[4]*=u,li.elements[5]*=u,li.elements[6]*=u,li.elements[8]*=h,li.elements[9]*=h,li.elements[10]*=h,t.setFromRotationMatrix(li),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=Qn,l=!1){let c=this.elements,u=2*r/(t-e),h=2*r/(n-s),d=(t+e)/(t-e),f=(n+s)/(n-s),m,v;if(l)m=r/(o-r),v=o*r/(o-r);else if(a===Qn)m=-(o+r)/(o-r),v=-2*o*r/(o-r);else if(a===Yr)m=-o/(o-r),v=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=h,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=Qn,l=!1){let c=this.elements,u=2/(t-e),h=2/(n-s),d=-(t+e)/(t-e),f=-(n+s)/(n-s),m,v;if(l)m=1/(o-r),v=o/(o-r);else if(a===Qn)m=-2/(o-r),v=-(o+r)/(o-r);else if(a===Yr)m=-1/(o-r),v=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=h,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},Cr=new L,li=new Te,US=new L(0,0,0),BS=new L(1,1,1),gs=new L,Sl=new L,Bn=new L,dg=new Te,fg=new yn,Yi=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],h=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(Be(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Be(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(Be(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Be(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Be(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Be(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:Ee("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return dg.makeRotationFromQuaternion(e),this.setFromRotationMatrix(dg,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return fg.setFromEuler(this),this.setFromQuaternion(fg,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Yi.DEFAULT_ORDER="XYZ";var jr=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},zS=0,pg=new L,Pr=new yn,Bi=new Te,wl=new L,Zo=new L,VS=new L,HS=new yn,mg=new L(1,0,0),gg=new L(0,1,0),yg=new L(0,0,1),_g={type:"added"},GS={type:"removed"},Ir={type:"childadded",child:null},ed={type:"childremoved",child:null},Pt=class i extends hi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:zS++}),this.uuid=Ei(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new L,t=new Yi,n=new yn,s=new L(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Te},normalMatrix:{value:new ke}}),this.matrix=new Te,this.matrixWorld=new Te,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new jr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Pr.setFromAxisAngle(e,t),this.quaternion.multiply(Pr),this}rotateOnWorldAxis(e,t){return Pr.setFromAxisAngle(e,t),this.quaternion.premultiply(Pr),this}rotateX(e){return this.rotateOnAxis(mg,e)}rotateY(e){return this.rotateOnAxis(gg,e)}rotateZ(e){return this.rotateOnAxis(yg,e)}translateOnAxis(e,t){return pg.copy(e).applyQuaternion(this.quaternion),this.position.add(pg.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(mg,e)}translateY(e){return this.translateOnAxis(gg,e)}translateZ(e){return this.translateOnAxis(yg,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Bi.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?wl.copy(e):wl.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Zo.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Bi.lookAt(Zo,wl,this.up):Bi.lookAt(wl,Zo,this.up),this.quaternion.setFromRotationMatrix(Bi),s&&(Bi.extractRotation(s.matrixWorld),Pr.setFromRotationMatrix(Bi),this.quaternion.premultiply(Pr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ne("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(_g),Ir.child=e,this.dispatchEvent(Ir),Ir.child=null):Ne("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(GS),ed.child=e,this.dispatchEvent(ed),ed.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Bi.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Bi.multiply(e.parent.matrixWorld)),e.applyMatrix4(Bi),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(_g),Ir.child=e,this.dispatchEvent(Ir),Ir.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Zo,e,VS),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Zo,HS,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),f=o(e.animations),m=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),u.length>0&&(n.images=u),h.length>0&&(n.shapes=h),d.length>0&&(n.skeletons=d),f.length>0&&(n.animations=f),m.length>0&&(n.nodes=m)}return n.object=s,n;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Pt.DEFAULT_UP=new L(0,1,0);Pt.DEFAULT_MATRIX_AUTO_UPDATE=!0;Pt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Vn=class extends Pt{constructor(){super(),this.isGroup=!0,this.type="Group"}},WS={type:"move"},Zr=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Vn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Vn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new L,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new L),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Vn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new L,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new L,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let v of e.hand.values()){let p=t.getJointPose(v,n),g=this._getHandJoint(c,v);p!==null&&(g.matrix.fromArray(p.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=p.radius),g.visible=p!==null}let u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],d=u.position.distanceTo(h.position),f=.02,m=.005;c.inputState.pinching&&d>f+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(WS)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Vn;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},Ny={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},ys={h:0,s:0,l:0},Ml={h:0,s:0,l:0};function td(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Le=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Xt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,qe.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=qe.workingColorSpace){return this.r=e,this.g=t,this.b=n,qe.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=qe.workingColorSpace){if(e=lf(e,1),t=Be(t,0,1),n=Be(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=td(o,r,e+1/3),this.g=td(o,r,e),this.b=td(o,r,e-1/3)}return qe.colorSpaceToWorking(this,s),this}setStyle(e,t=Xt){function n(r){r!==void 0&&parseFloat(r)<1&&Ee("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ee("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ee("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Xt){let n=Ny[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ee("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Xi(e.r),this.g=Xi(e.g),this.b=Xi(e.b),this}copyLinearToSRGB(e){return this.r=Wr(e.r),this.g=Wr(e.g),this.b=Wr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Xt){return qe.workingToColorSpace(gn.copy(this),e),Math.round(Be(gn.r*255,0,255))*65536+Math.round(Be(gn.g*255,0,255))*256+Math.round(Be(gn.b*255,0,255))}getHexString(e=Xt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=qe.workingColorSpace){qe.workingToColorSpace(gn.copy(this),t);let n=gn.r,s=gn.g,r=gn.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let h=o-a;switch(c=u<=.5?h/(o+a):h/(2-o-a),o){case n:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-n)/h+2;break;case r:l=(n-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=qe.workingColorSpace){return qe.workingToColorSpace(gn.copy(this),t),e.r=gn.r,e.g=gn.g,e.b=gn.b,e}getStyle(e=Xt){qe.workingToColorSpace(gn.copy(this),e);let t=gn.r,n=gn.g,s=gn.b;return e!==Xt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(ys),this.setHSL(ys.h+e,ys.s+t,ys.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(ys),e.getHSL(Ml);let n=la(ys.h,Ml.h,t),s=la(ys.s,Ml.s,t),r=la(ys.l,Ml.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},gn=new Le;Le.NAMES=Ny;var Ki=class extends Pt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Yi,this.environmentIntensity=1,this.environmentRotation=new Yi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},ci=new L,zi=new L,nd=new L,Vi=new L,Lr=new L,Nr=new L,xg=new L,id=new L,sd=new L,rd=new L,od=new at,ad=new at,ld=new at,sn=class i{constructor(e=new L,t=new L,n=new L){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),ci.subVectors(e,t),s.cross(ci);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){ci.subVectors(s,t),zi.subVectors(n,t),nd.subVectors(e,t);let o=ci.dot(ci),a=ci.dot(zi),l=ci.dot(nd),c=zi.dot(zi),u=zi.dot(nd),h=o*c-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,f=(c*l-a*u)*d,m=(o*u-a*l)*d;return r.set(1-f-m,m,f)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,Vi)===null?!1:Vi.x>=0&&Vi.y>=0&&Vi.x+Vi.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,Vi)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Vi.x),l.addScaledVector(o,Vi.y),l.addScaledVector(a,Vi.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return od.setScalar(0),ad.setScalar(0),ld.setScalar(0),od.fromBufferAttribute(e,t),ad.fromBufferAttribute(e,n),ld.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(od,r.x),o.addScaledVector(ad,r.y),o.addScaledVector(ld,r.z),o}static isFrontFacing(e,t,n,s){return ci.subVectors(n,t),zi.subVectors(e,t),ci.cross(zi).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return ci.subVectors(this.c,this.b),zi.subVectors(this.a,this.b),ci.cross(zi).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;Lr.subVectors(s,n),Nr.subVectors(r,n),id.subVectors(e,n);let l=Lr.dot(id),c=Nr.dot(id);if(l<=0&&c<=0)return t.copy(n);sd.subVectors(e,s);let u=Lr.dot(sd),h=Nr.dot(sd);if(u>=0&&h<=u)return t.copy(s);let d=l*h-u*c;if(d<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(n).addScaledVector(Lr,o);rd.subVectors(e,r);let f=Lr.dot(rd),m=Nr.dot(rd);if(m>=0&&f<=m)return t.copy(r);let v=f*c-l*m;if(v<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(n).addScaledVector(Nr,a);let p=u*m-f*h;if(p<=0&&h-u>=0&&f-m>=0)return xg.subVectors(r,s),a=(h-u)/(h-u+(f-m)),t.copy(s).addScaledVector(xg,a);let g=1/(p+v+d);return o=v*g,a=d*g,t.copy(n).addScaledVector(Lr,o).addScaledVector(Nr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},Ze=class{constructor(e=new L(1/0,1/0,1/0),t=new L(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(ui.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(ui.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=ui.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,ui):ui.fromBufferAttribute(r,o),ui.applyMatrix4(e.matrixWorld),this.expandByPoint(ui);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Tl.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Tl.copy(n.boundingBox)),Tl.applyMatrix4(e.matrixWorld),this.union(Tl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,ui),ui.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Qo),El.subVectors(this.max,Qo),Or.subVectors(e.a,Qo),Dr.subVectors(e.b,Qo),kr.subVectors(e.c,Qo),_s.subVectors(Dr,Or),xs.subVectors(kr,Dr),Qs.subVectors(Or,kr);let t=[0,-_s.z,_s.y,0,-xs.z,xs.y,0,-Qs.z,Qs.y,_s.z,0,-_s.x,xs.z,0,-xs.x,Qs.z,0,-Qs.x,-_s.y,_s.x,0,-xs.y,xs.x,0,-Qs.y,Qs.x,0];return!cd(t,Or,Dr,kr,El)||(t=[1,0,0,0,1,0,0,0,1],!cd(t,Or,Dr,kr,El))?!1:(Al.crossVectors(_s,xs),t=[Al.x,Al.y,Al.z],cd(t,Or,Dr,kr,El))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,ui).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(ui).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Hi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Hi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Hi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Hi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Hi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Hi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Hi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Hi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Hi),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Hi=[new L,new L,new L,new L,new L,new L,new L,new L],ui=new L,Tl=new Ze,Or=new L,Dr=new L,kr=new L,_s=new L,xs=new L,Qs=new L,Qo=new L,El=new L,Al=new L,er=new L;function cd(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){er.fromArray(i,r);let a=s.x*Math.abs(er.x)+s.y*Math.abs(er.y)+s.z*Math.abs(er.z),l=e.dot(er),c=t.dot(er),u=n.dot(er);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var Ht=new L,Rl=new be,XS=0,dt=class extends hi{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:XS++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=of,this.updateRanges=[],this.gpuType=Hn,this.version=0,this._normalizationScale=e!==void 0?ou(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Rl.fromBufferAttribute(this,t),Rl.applyMatrix3(e),this.setXY(t,Rl.x,Rl.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Ht.fromBufferAttribute(this,t),Ht.applyMatrix3(e),this.setXYZ(t,Ht.x,Ht.y,Ht.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Ht.fromBufferAttribute(this,t),Ht.applyMatrix4(e),this.setXYZ(t,Ht.x,Ht.y,Ht.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Ht.fromBufferAttribute(this,t),Ht.applyNormalMatrix(e),this.setXYZ(t,Ht.x,Ht.y,Ht.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Ht.fromBufferAttribute(this,t),Ht.transformDirection(e),this.setXYZ(t,Ht.x,Ht.y,Ht.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):uf(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):hf(e,this.array)}};var da=class extends dt{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var fa=class extends dt{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var En=class extends dt{constructor(e,t,n){super(new Float32Array(e),t,n)}},qS=new Ze,ea=new L,ud=new L,Nn=class{constructor(e=new L,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):qS.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;ea.subVectors(e,this.center);let t=ea.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(ea,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(ud.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(ea.copy(e.center).add(ud)),this.expandByPoint(ea.copy(e.center).sub(ud))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},YS=0,jn=new Te,hd=new Pt,Fr=new L,zn=new Ze,ta=new Ze,nn=new L,on=class i extends hi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:YS++}),this.uuid=Ei(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(_S(e)?fa:da)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new ke().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return jn.makeRotationFromQuaternion(e),this.applyMatrix4(jn),this}rotateX(e){return jn.makeRotationX(e),this.applyMatrix4(jn),this}rotateY(e){return jn.makeRotationY(e),this.applyMatrix4(jn),this}rotateZ(e){return jn.makeRotationZ(e),this.applyMatrix4(jn),this}translate(e,t,n){return jn.makeTranslation(e,t,n),this.applyMatrix4(jn),this}scale(e,t,n){return jn.makeScale(e,t,n),this.applyMatrix4(jn),this}lookAt(e){return hd.lookAt(e),hd.updateMatrix(),this.applyMatrix4(hd.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Fr).negate(),this.translate(Fr.x,Fr.y,Fr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new En(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ee("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ze);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ne("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new L(-1/0,-1/0,-1/0),new L(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];zn.setFromBufferAttribute(r),this.morphTargetsRelative?(nn.addVectors(this.boundingBox.min,zn.min),this.boundingBox.expandByPoint(nn),nn.addVectors(this.boundingBox.max,zn.max),this.boundingBox.expandByPoint(nn)):(this.boundingBox.expandByPoint(zn.min),this.boundingBox.expandByPoint(zn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ne('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Nn);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ne("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new L,1/0);return}if(e){let n=this.boundingSphere.center;if(zn.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];ta.setFromBufferAttribute(a),this.morphTargetsRelative?(nn.addVectors(zn.min,ta.min),zn.expandByPoint(nn),nn.addVectors(zn.max,ta.max),zn.expandByPoint(nn)):(zn.expandByPoint(ta.min),zn.expandByPoint(ta.max))}zn.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)nn.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(nn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)nn.fromBufferAttribute(a,c),l&&(Fr.fromBufferAttribute(e,c),nn.add(Fr)),s=Math.max(s,n.distanceToSquared(nn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Ne('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ne("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new dt(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let O=0;O<n.count;O++)a[O]=new L,l[O]=new L;let u=new L,h=new L,d=new L,f=new be,m=new be,v=new be,p=new L,g=new L;function y(O,R,P){c[O]=c[R]=c[P]=1,u.fromBufferAttribute(n,O),h.fromBufferAttribute(n,R),d.fromBufferAttribute(n,P),f.fromBufferAttribute(r,O),m.fromBufferAttribute(r,R),v.fromBufferAttribute(r,P),h.sub(u),d.sub(u),m.sub(f),v.sub(f);let I=1/(m.x*v.y-v.x*m.y);isFinite(I)&&(p.copy(h).multiplyScalar(v.y).addScaledVector(d,-m.y).multiplyScalar(I),g.copy(d).multiplyScalar(m.x).addScaledVector(h,-v.x).multiplyScalar(I),a[O].add(p),a[R].add(p),a[P].add(p),l[O].add(g),l[R].add(g),l[P].add(g))}let S=this.groups;S.length===0&&(S=[{start:0,count:e.count}]);for(let O=0,R=S.length;O<R;++O){let P=S[O],I=P.start,k=P.count;for(let N=I,B=I+k;N<B;N+=3)y(e.getX(N+0),e.getX(N+1),e.getX(N+2))}let b=new L,w=new L,E=new L,_=new L;function M(O){E.fromBufferAttribute(s,O),_.copy(E);let R=a[O];b.copy(R),b.sub(E.multiplyScalar(E.dot(R))).normalize(),w.crossVectors(_,R);let I=w.dot(l[O])<0?-1:1;o.setXYZW(O,b.x,b.y,b.z,I)}for(let O=0,R=n.count;O<R;++O)c[O]&&M(O);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new dt(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let d=0,f=n.count;d<f;d++)n.setXYZ(d,0,0,0);let s=new L,r=new L,o=new L,a=new L,l=new L,c=new L,u=new L,h=new L;if(e)for(let d=0,f=e.count;d<f;d+=3){let m=e.getX(d+0),v=e.getX(d+1),p=e.getX(d+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,v),o.fromBufferAttribute(t,p),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(n,m),l.fromBufferAttribute(n,v),c.fromBufferAttribute(n,p),a.add(u),l.add(u),c.add(u),n.setXYZ(m,a.x,a.y,a.z),n.setXYZ(v,l.x,l.y,l.z),n.setXYZ(p,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),n.setXYZ(d+0,u.x,u.y,u.z),n.setXYZ(d+1,u.x,u.y,u.z),n.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)nn.fromBufferAttribute(e,t),nn.normalize(),e.setXYZ(t,nn.x,nn.y,nn.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,h=a.normalized,d=new c.constructor(l.length*u),f=0,m=0;for(let v=0,p=l.length;v<p;v++){a.isInterleavedBufferAttribute?f=l[v]*a.data.stride+a.offset:f=l[v]*u;for(let g=0;g<u;g++)d[m++]=c[f++]}return new dt(d,u,h)}if(this.index===null)return Ee("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,h=c.length;u<h;u++){let d=c[u],f=e(d,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let h=0,d=c.length;h<d;h++){let f=c[h];u.push(f.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],h=r[c];for(let d=0,f=h.length;d<f;d++)u.push(h[d].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let h=o[c];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Qr=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=of,this.updateRanges=[],this.version=0,this.uuid=Ei()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=vg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=vg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function vg(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=Ei()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var Tn=new L,eo=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?ou(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)Tn.fromBufferAttribute(this,t),Tn.applyMatrix4(e),this.setXYZ(t,Tn.x,Tn.y,Tn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Tn.fromBufferAttribute(this,t),Tn.applyNormalMatrix(e),this.setXYZ(t,Tn.x,Tn.y,Tn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Tn.fromBufferAttribute(this,t),Tn.transformDirection(e),this.setXYZ(t,Tn.x,Tn.y,Tn.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){ua("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new dt(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){ua("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):uf(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):hf(e,this.data.array)}},dd=new L,KS=new L,$S=new ke,cn=class{constructor(e=new L(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=dd.subVectors(n,t).cross(KS.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(dd),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||$S.getNormalMatrix(e),s=this.coplanarPoint(dd).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},JS=0,On=class extends hi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:JS++}),this.uuid=Ei(),this.name="",this.type="Material",this.blending=ho,this.side=hn,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Ud,this.blendDst=Bd,this.blendEquation=ur,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Le(0,0,0),this.blendAlpha=0,this.depthFunc=Ss,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=wy,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=$l,this.stencilZFail=$l,this.stencilZPass=$l,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ee(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ee(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Le().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new cn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new be().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new be().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Gi=new L,fd=new L,Cl=new L,Pl=new L,Dn=class{constructor(e=new L,t=new L(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Gi)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Gi.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Gi.copy(this.origin).addScaledVector(this.direction,t),Gi.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){fd.copy(e).add(t).multiplyScalar(.5),Cl.copy(t).sub(e).normalize(),Pl.copy(this.origin).sub(fd);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Cl),a=Pl.dot(this.direction),l=-Pl.dot(Cl),c=Pl.lengthSq(),u=Math.abs(1-o*o),h,d,f,m;if(u>0)if(h=o*l-a,d=o*a-l,m=r*u,h>=0)if(d>=-m)if(d<=m){let v=1/u;h*=v,d*=v,f=h*(h+o*d+2*a)+d*(o*h+d+2*l)+c}else d=r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d=-r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d<=-m?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c):d<=m?(h=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(fd).addScaledVector(Cl,d),f}intersectSphere(e,t){if(e.radius<0)return null;Gi.subVectors(e.center,this.origin);let n=Gi.dot(this.direction),s=Gi.dot(Gi)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return c>=0?(n=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(n=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,l=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,l=(e.min.z-d.z)*h),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Gi)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,f=e.z-o.z,m=t.x-o.x,v=t.y-o.y,p=t.z-o.z,g=n.x-o.x,y=n.y-o.y,S=n.z-o.z,b=Math.abs(l),w=Math.abs(c),E=Math.abs(u),_,M,O,R,P,I,k,N,B,G,W,te;if(b>=w&&b>=E?(O=l,I=h,B=m,te=g,l>=0?(_=c,M=u,R=d,P=f,k=v,N=p,G=y,W=S):(_=u,M=c,R=f,P=d,k=p,N=v,G=S,W=y)):w>=E?(O=c,I=d,B=v,te=y,c>=0?(_=u,M=l,R=f,P=h,k=p,N=m,G=S,W=g):(_=l,M=u,R=h,P=f,k=m,N=p,G=g,W=S)):(O=u,I=f,B=p,te=S,u>=0?(_=l,M=c,R=h,P=d,k=m,N=v,G=g,W=y):(_=c,M=l,R=d,P=h,k=v,N=m,G=y,W=g)),O===0)return null;let q=_/O,Q=M/O,ee=1/O,xe=R-q*I,De=P-Q*I,J=k-q*B,ue=N-Q*B,_e=G-q*te,Ce=W-Q*te,pe=_e*ue-Ce*J,Fe=xe*Ce-De*_e,Ot=J*De-ue*xe;if(s){if(pe<0||Fe<0||Ot<0)return null}else if((pe<0||Fe<0||Ot<0)&&(pe>0||Fe>0||Ot>0))return null;let Pe=pe+Fe+Ot;if(Pe===0)return null;let st=ee*(pe*I+Fe*B+Ot*te);return(Pe>0?st<0:st>0)?null:this.at(st/Pe,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Si=class extends On{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Le(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Yi,this.combine=zd,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},bg=new Te,tr=new Dn,Il=new Nn,Sg=new L,Ll=new L,Nl=new L,Ol=new L,pd=new L,Dl=new L,wg=new L,kl=new L,un=class extends Pt{constructor(e=new on,t=new Si){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Dl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],h=r[l];u!==0&&(pd.fromBufferAttribute(h,e),o?Dl.addScaledVector(pd,u):Dl.addScaledVector(pd.sub(t),u))}t.add(Dl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Il.copy(n.boundingSphere),Il.applyMatrix4(r),tr.copy(e.ray).recast(e.near),!(Il.containsPoint(tr.origin)===!1&&(tr.intersectSphere(Il,Sg)===null||tr.origin.distanceToSquared(Sg)>(e.far-e.near)**2))&&(bg.copy(r).invert(),tr.copy(e.ray).applyMatrix4(bg),!(n.boundingBox!==null&&tr.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,tr)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,v=d.length;m<v;m++){let p=d[m],g=o[p.materialIndex],y=Math.max(p.start,f.start),S=Math.min(a.count,Math.min(p.start+p.count,f.start+f.count));for(let b=y,w=S;b<w;b+=3){let E=a.getX(b),_=a.getX(b+1),M=a.getX(b+2);s=Fl(this,g,e,n,c,u,h,E,_,M),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let m=Math.max(0,f.start),v=Math.min(a.count,f.start+f.count);for(let p=m,g=v;p<g;p+=3){let y=a.getX(p),S=a.getX(p+1),b=a.getX(p+2);s=Fl(this,o,e,n,c,u,h,y,S,b),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,v=d.length;m<v;m++){let p=d[m],g=o[p.materialIndex],y=Math.max(p.start,f.start),S=Math.min(l.count,Math.min(p.start+p.count,f.start+f.count));for(let b=y,w=S;b<w;b+=3){let E=b,_=b+1,M=b+2;s=Fl(this,g,e,n,c,u,h,E,_,M),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let m=Math.max(0,f.start),v=Math.min(l.count,f.start+f.count);for(let p=m,g=v;p<g;p+=3){let y=p,S=p+1,b=p+2;s=Fl(this,o,e,n,c,u,h,y,S,b),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}}};function jS(i,e,t,n,s,r,o,a){let l;if(e.side===Kt?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===hn,a),l===null)return null;kl.copy(a),kl.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(kl);return c<t.near||c>t.far?null:{distance:c,point:kl.clone(),object:i}}function Fl(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,Ll),i.getVertexPosition(l,Nl),i.getVertexPosition(c,Ol);let u=jS(i,e,t,n,Ll,Nl,Ol,wg);if(u){let h=new L;sn.getBarycoord(wg,Ll,Nl,Ol,h),s&&(u.uv=sn.getInterpolatedAttribute(s,a,l,c,h,new be)),r&&(u.uv1=sn.getInterpolatedAttribute(r,a,l,c,h,new be)),o&&(u.normal=sn.getInterpolatedAttribute(o,a,l,c,h,new L),u.normal.dot(n.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new L,materialIndex:0};sn.getNormal(Ll,Nl,Ol,d.normal),u.face=d,u.barycoord=h}return u}var na=new at,Mg=new at,Tg=new at,ZS=new at,Eg=new Te,Ul=new L,md=new Nn,Ag=new Te,gd=new Dn,pa=class extends un{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=bd,this.bindMatrix=new Te,this.bindMatrixInverse=new Te,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new Ze),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Ul),this.boundingBox.expandByPoint(Ul)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new Nn),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Ul),this.boundingSphere.expandByPoint(Ul)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),md.copy(this.boundingSphere),md.applyMatrix4(s),e.ray.intersectsSphere(md)!==!1&&(Ag.copy(s).invert(),gd.copy(e.ray).applyMatrix4(Ag),!(this.boundingBox!==null&&gd.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,gd)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new at,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===bd?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===xy?this.bindMatrixInverse.copy(this.bindMatrix).invert():Ee("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;Mg.fromBufferAttribute(s.attributes.skinIndex,e),Tg.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(na.copy(t),t.set(0,0,0,0)):(na.set(t.x,t.y,t.z,1),t.set(0,0,0)),na.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=Tg.getComponent(r);if(o!==0){let a=Mg.getComponent(r);Eg.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(ZS.copy(na).applyMatrix4(Eg),o)}}return t.isVector4&&(t.w=na.w),t.applyMatrix4(this.bindMatrixInverse)}},to=class extends Pt{constructor(){super(),this.isBone=!0,this.type="Bone"}},Ms=class extends rn{constructor(e=null,t=1,n=1,s,r,o,a,l,c=At,u=At,h,d){super(null,o,a,l,c,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},Rg=new Te,QS=new Te,ma=class i{constructor(e=[],t=[]){this.uuid=Ei(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){Ee("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new Te)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new Te;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:QS;Rg.multiplyMatrices(a,t[r]),Rg.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new Ms(t,e,e,Fn,Hn);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(Ee("Skeleton: No bone found with UUID:",r),o=new to),this.bones.push(o),this.boneInverses.push(new Te().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},$i=class extends dt{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Ur=new Te,Cg=new Te,Bl=[],Pg=new Ze,ew=new Te,ia=new un,sa=new Nn,ga=class extends un{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new $i(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,ew)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new Ze),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Ur),Pg.copy(e.boundingBox).applyMatrix4(Ur),this.boundingBox.union(Pg)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new Nn),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Ur),sa.copy(e.boundingSphere).applyMatrix4(Ur),this.boundingSphere.union(sa)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(ia.geometry=this.geometry,ia.material=this.material,ia.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),sa.copy(this.boundingSphere),sa.applyMatrix4(n),e.ray.intersectsSphere(sa)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,Ur),Cg.multiplyMatrices(n,Ur),ia.matrixWorld=Cg,ia.raycast(e,Bl);for(let o=0,a=Bl.length;o<a;o++){let l=Bl[o];l.instanceId=r,l.object=this,t.push(l)}Bl.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new $i(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new Ms(new Float32Array(s*this.count),s,this.count,Tc,Hn));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},nr=new Nn,tw=new be(.5,.5),zl=new L,Ts=class{constructor(e=new cn,t=new cn,n=new cn,s=new cn,r=new cn,o=new cn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Qn,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],h=r[5],d=r[6],f=r[7],m=r[8],v=r[9],p=r[10],g=r[11],y=r[12],S=r[13],b=r[14],w=r[15];if(s[0].setComponents(c-o,f-u,g-m,w-y).normalize(),s[1].setComponents(c+o,f+u,g+m,w+y).normalize(),s[2].setComponents(c+a,f+h,g+v,w+S).normalize(),s[3].setComponents(c-a,f-h,g-v,w-S).normalize(),n)s[4].setComponents(l,d,p,b).normalize(),s[5].setComponents(c-l,f-d,g-p,w-b).normalize();else if(s[4].setComponents(c-l,f-d,g-p,w-b).normalize(),t===Qn)s[5].setComponents(c+l,f+d,g+p,w+b).normalize();else if(t===Yr)s[5].setComponents(l,d,p,b).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),nr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),nr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(nr)}intersectsSprite(e){nr.center.set(0,0,0);let t=tw.distanceTo(e.center);return nr.radius=.7071067811865476+t,nr.applyMatrix4(e.matrixWorld),this.intersectsSphere(nr)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(zl.x=s.normal.x>0?e.max.x:e.min.x,zl.y=s.normal.y>0?e.max.y:e.min.y,zl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(zl)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Ig=new Te,rc=class i{constructor(){this.coordinateSystem=Qn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Ig.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new Ts),n[s].setFromProjectionMatrix(Ig,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Ts),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var no=class extends On{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Le(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},oc=new L,ac=new L,Lg=new Te,ra=new Dn,Vl=new Nn,yd=new L,Ng=new L,ar=class extends Pt{constructor(e=new on,t=new no){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)oc.fromBufferAttribute(t,s-1),ac.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=oc.distanceTo(ac);e.setAttribute("lineDistance",new En(n,1))}else Ee("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Vl.copy(n.boundingSphere),Vl.applyMatrix4(s),Vl.radius+=r,e.ray.intersectsSphere(Vl)===!1)return;Lg.copy(s).invert(),ra.copy(e.ray).applyMatrix4(Lg);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,u=n.index,d=n.attributes.position;if(u!==null){let f=Math.max(0,o.start),m=Math.min(u.count,o.start+o.count);for(let v=f,p=m-1;v<p;v+=c){let g=u.getX(v),y=u.getX(v+1),S=Hl(this,e,ra,l,g,y,v);S&&t.push(S)}if(this.isLineLoop){let v=u.getX(m-1),p=u.getX(f),g=Hl(this,e,ra,l,v,p,m-1);g&&t.push(g)}}else{let f=Math.max(0,o.start),m=Math.min(d.count,o.start+o.count);for(let v=f,p=m-1;v<p;v+=c){let g=Hl(this,e,ra,l,v,v+1,v);g&&t.push(g)}if(this.isLineLoop){let v=Hl(this,e,ra,l,m-1,f,m-1);v&&t.push(v)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Hl(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(oc.fromBufferAttribute(a,s),ac.fromBufferAttribute(a,r),t.distanceSqToSegment(oc,ac,yd,Ng)>n)return;yd.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(yd);if(!(c<e.near||c>e.far))return{distance:c,point:Ng.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var Og=new L,Dg=new L,ya=class extends ar{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)Og.fromBufferAttribute(t,s),Dg.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+Og.distanceTo(Dg);e.setAttribute("lineDistance",new En(n,1))}else Ee("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},_a=class extends ar{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},io=class extends On{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Le(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},kg=new Te,Ed=new Dn,Gl=new Nn,Wl=new L,xa=class extends Pt{constructor(e=new on,t=new io){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Gl.copy(n.boundingSphere),Gl.applyMatrix4(s),Gl.radius+=r,e.ray.intersectsSphere(Gl)===!1)return;kg.copy(s).invert(),Ed.copy(e.ray).applyMatrix4(kg);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,h=n.attributes.position;if(c!==null){let d=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let m=d,v=f;m<v;m++){let p=c.getX(m);Wl.fromBufferAttribute(h,p),Fg(Wl,p,l,s,e,t,this)}}else{let d=Math.max(0,o.start),f=Math.min(h.count,o.start+o.count);for(let m=d,v=f;m<v;m++)Wl.fromBufferAttribute(h,m),Fg(Wl,m,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Fg(i,e,t,n,s,r,o){let a=Ed.distanceSqToPoint(i);if(a<t){let l=new L;Ed.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var va=class extends rn{constructor(e=[],t=hr,n,s,r,o,a,l,c,u){super(e,t,n,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Ji=class extends rn{constructor(e,t,n=di,s,r,o,a=At,l=At,c,u=qi,h=1){if(u!==qi&&u!==is)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,l,u,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Jr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},ba=class extends Ji{constructor(e,t=di,n=hr,s,r,o=At,a=At,l,c=qi){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,n,s,r,o,a,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Sa=class extends rn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},so=class i extends on{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],h=[],d=0,f=0;m("z","y","x",-1,-1,n,t,e,o,r,0),m("z","y","x",1,-1,n,t,-e,o,r,1),m("x","z","y",1,1,e,n,t,s,o,2),m("x","z","y",1,-1,e,n,-t,s,o,3),m("x","y","z",1,-1,e,t,n,s,r,4),m("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new En(c,3)),this.setAttribute("normal",new En(u,3)),this.setAttribute("uv",new En(h,2));function m(v,p,g,y,S,b,w,E,_,M,O){let R=b/_,P=w/M,I=b/2,k=w/2,N=E/2,B=_+1,G=M+1,W=0,te=0,q=new L;for(let Q=0;Q<G;Q++){let ee=Q*P-k;for(let xe=0;xe<B;xe++){let De=xe*R-I;q[v]=De*y,q[p]=ee*S,q[g]=N,c.push(q.x,q.y,q.z),q[v]=0,q[p]=0,q[g]=E>0?1:-1,u.push(q.x,q.y,q.z),h.push(xe/_),h.push(1-Q/M),W+=1}}for(let Q=0;Q<M;Q++)for(let ee=0;ee<_;ee++){let xe=d+ee+B*Q,De=d+ee+B*(Q+1),J=d+(ee+1)+B*(Q+1),ue=d+(ee+1)+B*Q;l.push(xe,De,ue),l.push(De,J,ue),te+=6}a.addGroup(f,te,O),f+=te,d+=W}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var wa=class i extends on{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,u=l+1,h=e/a,d=t/l,f=[],m=[],v=[],p=[];for(let g=0;g<u;g++){let y=g*d-o;for(let S=0;S<c;S++){let b=S*h-r;m.push(b,-y,0),v.push(0,0,1),p.push(S/a),p.push(1-g/l)}}for(let g=0;g<l;g++)for(let y=0;y<a;y++){let S=y+c*g,b=y+c*(g+1),w=y+1+c*(g+1),E=y+1+c*g;f.push(S,b,E),f.push(b,w,E)}this.setIndex(f),this.setAttribute("position",new En(m,3)),this.setAttribute("normal",new En(v,3)),this.setAttribute("uv",new En(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function pr(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(Ug(s))s.isRenderTargetTexture?(Ee("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(Ug(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function vn(i){let e={};for(let t=0;t<i.length;t++){let n=pr(i[t]);for(let s in n)e[s]=n[s]}return e}function Ug(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function nw(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function df(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:qe.workingColorSpace}var Oy={clone:pr,merge:vn},iw=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,sw=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,ei=class extends On{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=iw,this.fragmentShader=sw,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=pr(e.uniforms),this.uniformsGroups=nw(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Le().setHex(s.value);break;case"v2":this.uniforms[n].value=new be().fromArray(s.value);break;case"v3":this.uniforms[n].value=new L().fromArray(s.value);break;case"v4":this.uniforms[n].value=new at().fromArray(s.value);break;case"m3":this.uniforms[n].value=new ke().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Te().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},lc=class extends ei{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},lr=class extends On{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new Le(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Le(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=ru,this.normalScale=new be(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Yi,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},Cn=class extends lr{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new be(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return Be(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new Le(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new Le(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new Le(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return ir('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){ir('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var cc=class extends On{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=by,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},uc=class extends On{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function bs(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function oa(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function rw(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function Bg(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let l=0;l!==e;++l)s[o++]=i[a+l]}return s}function ow(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var wi=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];e:{t:{let o;n:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break t}o=t.length;break n}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},hc=class extends wi{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:wd,endingEnd:wd}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Md:r=e,a=2*t-n;break;case Td:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Md:o=e,l=2*n-t;break;case Td:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,f=this._weightNext,m=(n-t)/(s-t),v=m*m,p=v*m,g=-d*p+2*d*v-d*m,y=(1+d)*p+(-1.5-2*d)*v+(-.5+d)*m+1,S=(-1-f)*p+(1.5+f)*v+.5*m,b=f*p-f*v;for(let w=0;w!==a;++w)r[w]=g*o[u+w]+y*o[c+w]+S*o[l+w]+b*o[h+w];return r}},dc=class extends wi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(n-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[c+d]*h+o[l+d]*u;return r}},fc=class extends wi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},pc=class extends wi{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let m=(n-t)/(s-t),v=1-m;for(let p=0;p!==a;++p)r[p]=o[c+p]*v+o[l+p]*m;return r}let d=a*2,f=e-1;for(let m=0;m!==a;++m){let v=o[c+m],p=o[l+m],g=f*d+m*2,y=h[g],S=h[g+1],b=e*d+m*2,w=u[b],E=u[b+1],_=lw(n,t,y,w,s);r[m]=Dy(_,v,S,E,p)}return r}};function Dy(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function aw(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function lw(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=Dy(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=aw(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var kn=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=bs(t,this.TimeBufferType),this.values=bs(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:bs(e.times,Array),values:bs(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),oa(e.settings)&&(n.settings={inTangents:bs(e.settings.inTangents,Array),outTangents:bs(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new fc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new dc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new hc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new pc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case sr:t=this.InterpolantFactoryMethodDiscrete;break;case rr:t=this.InterpolantFactoryMethodLinear;break;case Kl:t=this.InterpolantFactoryMethodSmooth;break;case Sd:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ee("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return sr;case this.InterpolantFactoryMethodLinear:return rr;case this.InterpolantFactoryMethodSmooth:return Kl;case this.InterpolantFactoryMethodBezier:return Sd}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;oa(this.settings)&&(zg(this.settings.inTangents,e),zg(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;oa(this.settings)&&(Vg(this.settings.inTangents,e),Vg(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Ne("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(Ne("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Ne("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Ne("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&xS(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){Ne("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===Kl,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let h=a*n,d=h-n,f=h+n;for(let m=0;m!==n;++m){let v=t[h+m];if(v!==t[d+m]||v!==t[f+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let h=a*n,d=o*n;for(let f=0;f!==n;++f)t[d+f]=t[h+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,oa(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function zg(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function Vg(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}kn.prototype.ValueTypeName="";kn.prototype.TimeBufferType=Float32Array;kn.prototype.ValueBufferType=Float32Array;kn.prototype.DefaultInterpolation=rr;var ji=class extends kn{constructor(e,t,n){super(e,t,n)}};ji.prototype.ValueTypeName="bool";ji.prototype.ValueBufferType=Array;ji.prototype.DefaultInterpolation=sr;ji.prototype.InterpolantFactoryMethodLinear=void 0;ji.prototype.InterpolantFactoryMethodSmooth=void 0;var Ma=class extends kn{constructor(e,t,n,s){super(e,t,n,s)}};Ma.prototype.ValueTypeName="color";var Zi=class extends kn{constructor(e,t,n,s){super(e,t,n,s)}};Zi.prototype.ValueTypeName="number";var mc=class extends wi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)yn.slerpFlat(r,0,o,c-a,o,c,l);return r}},Qi=class extends kn{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new mc(this.times,this.values,this.getValueSize(),e)}};Qi.prototype.ValueTypeName="quaternion";Qi.prototype.InterpolantFactoryMethodSmooth=void 0;var es=class extends kn{constructor(e,t,n){super(e,t,n)}};es.prototype.ValueTypeName="string";es.prototype.ValueBufferType=Array;es.prototype.DefaultInterpolation=sr;es.prototype.InterpolantFactoryMethodLinear=void 0;es.prototype.InterpolantFactoryMethodSmooth=void 0;var Es=class extends kn{constructor(e,t,n,s){super(e,t,n,s)}};Es.prototype.ValueTypeName="vector";var Ta=class{constructor(e="",t=-1,n=[],s=vy){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=Ei(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(uw(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(kn.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let u=rw(l);l=Bg(l,1,u),c=Bg(c,1,u),!s&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new Zi(".morphTargetInfluences["+t[a].name+"]",l,c).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=e.length;a<l;a++){let c=e[a],u=c.name.match(r);if(u&&u.length>1){let h=u[1],d=s[h];d||(s[h]=d=[]),d.push(c)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function cw(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return Zi;case"vector":case"vector2":case"vector3":case"vector4":return Es;case"color":return Ma;case"quaternion":return Qi;case"bool":case"boolean":return ji;case"string":return es}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function uw(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=cw(i.type);if(i.times===void 0){let n=[],s=[];ow(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),oa(i.settings)&&(t.settings={inTangents:bs(i.settings.inTangents,Float32Array),outTangents:bs(i.settings.outTangents,Float32Array)}),t}var bi={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(Hg(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!Hg(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function Hg(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var gc=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,h){return c.push(u,h),this},this.removeHandler=function(u){let h=c.indexOf(u);return h!==-1&&c.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=c.length;h<d;h+=2){let f=c[h],m=c[h+1];if(f.global&&(f.lastIndex=0),f.test(u))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},ky=new gc,Mi=class{constructor(e){this.manager=e!==void 0?e:ky,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Mi.DEFAULT_MATERIAL_NAME="__DEFAULT";var Wi={},Ad=class extends Error{constructor(e,t){super(e),this.response=t}},ro=class extends Mi{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=bi.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(Wi[e]!==void 0){Wi[e].push({onLoad:t,onProgress:n,onError:s});return}Wi[e]=[],Wi[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&Ee("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let u=Wi[e],h=c.body.getReader(),d=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),f=d?parseInt(d):0,m=f!==0,v=0,p=new ReadableStream({start(g){y();function y(){h.read().then(({done:S,value:b})=>{if(S)g.close();else{v+=b.byteLength;let w=new ProgressEvent("progress",{lengthComputable:m,loaded:v,total:f});for(let E=0,_=u.length;E<_;E++){let M=u[E];M.onProgress&&M.onProgress(w)}g.enqueue(b),y()}},S=>{g.error(S)})}}});return new Response(p)}else throw new Ad(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(u=>new DOMParser().parseFromString(u,a));case"json":return c.json();default:if(a==="")return c.text();{let h=/charset="?([^;"\s]*)"?/i.exec(a),d=h&&h[1]?h[1].toLowerCase():void 0,f=new TextDecoder(d);return c.arrayBuffer().then(m=>f.decode(m))}}}).then(c=>{bi.add(`file:${e}`,c);let u=Wi[e];delete Wi[e];for(let h=0,d=u.length;h<d;h++){let f=u[h];f.onLoad&&f.onLoad(c)}}).catch(c=>{let u=Wi[e];if(u===void 0)throw this.manager.itemError(e),c;delete Wi[e];for(let h=0,d=u.length;h<d;h++){let f=u[h];f.onError&&f.onError(c)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Br=new WeakMap,yc=class extends Mi{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=bi.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let h=Br.get(o);h===void 0&&(h=[],Br.set(o,h)),h.push({onLoad:t,onError:s})}return o}let a=Kr("img");function l(){u(),t&&t(this);let h=Br.get(this)||[];for(let d=0;d<h.length;d++){let f=h[d];f.onLoad&&f.onLoad(this)}Br.delete(this),r.manager.itemEnd(e)}function c(h){u(),s&&s(h),bi.remove(`image:${e}`);let d=Br.get(this)||[];for(let f=0;f<d.length;f++){let m=d[f];m.onError&&m.onError(h)}Br.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function u(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),bi.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var Ea=class extends Mi{constructor(e){super(e)}load(e,t,n,s){let r=new rn,o=new yc(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},oo=class extends Pt{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Le(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var _d=new Te,Gg=new L,Wg=new L,ao=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new be(512,512),this.mapType=xn,this.map=null,this.mapPass=null,this.matrix=new Te,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Ts,this._frameExtents=new be(1,1),this._viewportCount=1,this._viewports=[new at(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;Gg.setFromMatrixPosition(e.matrixWorld),t.position.copy(Gg),Wg.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Wg),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){_d.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(_d,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===Yr||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(_d)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Xl=new L,ql=new yn,vi=new L,Aa=class extends Pt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Te,this.projectionMatrix=new Te,this.projectionMatrixInverse=new Te,this.coordinateSystem=Qn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Xl,ql,vi),vi.x===1&&vi.y===1&&vi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Xl,ql,vi.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Xl,ql,vi),vi.x===1&&vi.y===1&&vi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Xl,ql,vi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},vs=new L,Xg=new be,qg=new be,qt=class extends Aa{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=or*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(aa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return or*2*Math.atan(Math.tan(aa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){vs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(vs.x,vs.y).multiplyScalar(-e/vs.z),vs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(vs.x,vs.y).multiplyScalar(-e/vs.z)}getViewSize(e,t){return this.getViewBounds(e,Xg,qg),t.subVectors(qg,Xg)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(aa*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},Rd=class extends ao{constructor(){super(new qt(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=or*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},Ra=class extends oo{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(Pt.DEFAULT_UP),this.updateMatrix(),this.target=new Pt,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new Rd}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},Cd=class extends ao{constructor(){super(new qt(90,1,.5,500)),this.isPointLightShadow=!0}},Ca=class extends oo{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new Cd}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},ts=class extends Aa{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Pd=class extends ao{constructor(){super(new ts(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},Pa=class extends oo{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Pt.DEFAULT_UP),this.updateMatrix(),this.target=new Pt,this.shadow=new Pd}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var ns=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}};var xd=new WeakMap,Ia=class extends Mi{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Ee("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&Ee("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=bi.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(c=>{xd.has(o)===!0?(s&&s(xd.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(c),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(e,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return bi.add(`image-bitmap:${e}`,c),t&&t(c),r.manager.itemEnd(e),c}).catch(function(c){s&&s(c),xd.set(l,c),bi.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});bi.add(`image-bitmap:${e}`,l),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var zr=-90,Vr=1,lo=class extends Pt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new qt(zr,Vr,e,t);s.layers=this.layers,this.add(s);let r=new qt(zr,Vr,e,t);r.layers=this.layers,this.add(r);let o=new qt(zr,Vr,e,t);o.layers=this.layers,this.add(o);let a=new qt(zr,Vr,e,t);a.layers=this.layers,this.add(a);let l=new qt(zr,Vr,e,t);l.layers=this.layers,this.add(l);let c=new qt(zr,Vr,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Qn)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Yr)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let v=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=v,e.setRenderTarget(n,5,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,f),e.xr.enabled=m,n.texture.needsPMREMUpdate=!0}},_c=class extends qt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var ff="\\[\\]\\.:\\/",hw=new RegExp("["+ff+"]","g"),pf="[^"+ff+"]",dw="[^"+ff.replace("\\.","")+"]",fw=/((?:WC+[\/:])*)/.source.replace("WC",pf),pw=/(WCOD+)?/.source.replace("WCOD",dw),mw=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",pf),gw=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",pf),yw=new RegExp("^"+fw+pw+mw+gw+"$"),_w=["material","materials","bones","map"],Id=class{constructor(e,t,n){let s=n||xt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},xt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(hw,"")}static parseTrackName(e){let t=yw.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);_w.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ee("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){Ne("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Ne("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Ne("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Ne("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Ne("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){Ne("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){Ne("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;Ne("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){Ne("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Ne("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};xt.Composite=Id;xt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};xt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};xt.prototype.GetterByBindingType=[xt.prototype._getValue_direct,xt.prototype._getValue_array,xt.prototype._getValue_arrayElement,xt.prototype._getValue_toArray];xt.prototype.SetterByBindingTypeAndVersioning=[[xt.prototype._setValue_direct,xt.prototype._setValue_direct_setNeedsUpdate,xt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[xt.prototype._setValue_array,xt.prototype._setValue_array_setNeedsUpdate,xt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[xt.prototype._setValue_arrayElement,xt.prototype._setValue_arrayElement_setNeedsUpdate,xt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[xt.prototype._setValue_fromArray,xt.prototype._setValue_fromArray_setNeedsUpdate,xt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var z3=new Float32Array(1);var Yg=new Te,La=class{constructor(e,t,n=0,s=1/0){this.ray=new Dn(e,t),this.near=n,this.far=s,this.camera=null,this.layers=new jr,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Ne("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Yg.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Yg),this}intersectObject(e,t=!0,n=[]){return Ld(e,this,n,t),n.sort(Kg),n}intersectObjects(e,t=!0,n=[]){for(let s=0,r=e.length;s<r;s++)Ld(e[s],this,n,t);return n.sort(Kg),n}};function Kg(i,e){return i.distance-e.distance}function Ld(i,e,t,n){let s=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(s=!1),s===!0&&n===!0){let r=i.children;for(let o=0,a=r.length;o<a;o++)Ld(r[o],e,t,!0)}}var co=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=Be(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(Be(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Nd=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};var $g=new L,Yl=new L,Hr=new L,Gr=new L,vd=new L,xw=new L,vw=new L,Pn=class{constructor(e=new L,t=new L){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){$g.subVectors(e,this.start),Yl.subVectors(this.end,this.start);let n=Yl.dot(Yl);if(n===0)return 0;let r=Yl.dot($g)/n;return t&&(r=Be(r,0,1)),r}closestPointToPoint(e,t,n){let s=this.closestPointToPointParameter(e,t);return this.delta(n).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=xw,n=vw){let s=10000000000000001e-32,r,o,a=this.start,l=e.start,c=this.end,u=e.end;Hr.subVectors(c,a),Gr.subVectors(u,l),vd.subVectors(a,l);let h=Hr.dot(Hr),d=Gr.dot(Gr),f=Gr.dot(vd);if(h<=s&&d<=s)return t.copy(a),n.copy(l),t.distanceToSquared(n);if(h<=s)r=0,o=f/d,o=Be(o,0,1);else{let m=Hr.dot(vd);if(d<=s)o=0,r=Be(-m/h,0,1);else{let v=Hr.dot(Gr),p=h*d-v*v;p!==0?r=Be((v*f-m*d)/p,0,1):r=0,o=(v*r+f)/d,o<0?(o=0,r=Be(-m/h,0,1)):o>1&&(o=1,r=Be((v-m)/h,0,1))}}return t.copy(a).addScaledVector(Hr,r),n.copy(l).addScaledVector(Gr,o),t.distanceToSquared(n)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}};var Na=class extends hi{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function mf(i,e,t,n){let s=bw(n);switch(t){case Qd:return i*e;case Tc:return i*e/s.components*s.byteLength;case Ec:return i*e/s.components*s.byteLength;case Cs:return i*e*2/s.components*s.byteLength;case Ac:return i*e*2/s.components*s.byteLength;case ef:return i*e*3/s.components*s.byteLength;case Fn:return i*e*4/s.components*s.byteLength;case Rc:return i*e*4/s.components*s.byteLength;case Da:case ka:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Fa:case Ua:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Pc:case Lc:return Math.max(i,16)*Math.max(e,8)/4;case Cc:case Ic:return Math.max(i,8)*Math.max(e,8)/2;case Nc:case Oc:case kc:case Fc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Dc:case Ba:case Uc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Bc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case zc:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Vc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Hc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Gc:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Wc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Xc:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case qc:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Yc:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Kc:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case $c:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Jc:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case jc:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Zc:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Qc:case eu:case tu:return Math.ceil(i/4)*Math.ceil(e/4)*16;case nu:case iu:return Math.ceil(i/4)*Math.ceil(e/4)*8;case za:case su:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function bw(i){switch(i){case xn:case $d:return{byteLength:1,components:1};case mo:case Jd:case fi:return{byteLength:2,components:1};case wc:case Mc:return{byteLength:2,components:4};case di:case Sc:case Hn:return{byteLength:4,components:1};case jd:case Zd:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ee("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function s_(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function Sw(i){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,h=c.byteLength,d=i.createBuffer();i.bindBuffer(l,d),i.bufferData(l,c,u),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:h}}function n(a,l,c){let u=l.array,h=l.updateRanges;if(i.bindBuffer(c,a),h.length===0)i.bufferSubData(c,0,u);else{h.sort((f,m)=>f.start-m.start);let d=0;for(let f=1;f<h.length;f++){let m=h[d],v=h[f];v.start<=m.start+m.count+1?m.count=Math.max(m.count,v.start+v.count-m.start):(++d,h[d]=v)}h.length=d+1;for(let f=0,m=h.length;f<m;f++){let v=h[f];i.bufferSubData(c,v.start*u.BYTES_PER_ELEMENT,u,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var ww=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Mw=`#ifdef USE_ALPHAHASH
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
#endif`,Tw=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Ew=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Aw=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Rw=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Cw=`#ifdef USE_AOMAP
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
#endif`,Pw=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Iw=`#ifdef USE_BATCHING
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
#endif`,Lw=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Nw=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Ow=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Dw=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,kw=`#ifdef USE_IRIDESCENCE
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
#endif`,Fw=`#ifdef USE_BUMPMAP
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
#endif`,Uw=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,Bw=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,zw=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Vw=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Hw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Gw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Ww=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Xw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,qw=`#define PI 3.141592653589793
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
} // validated`,Yw=`vec3 transformedNormal = objectNormal;
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
#endif`,Kw=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,$w=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Jw=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,jw=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Zw="gl_FragColor = linearToOutputTexel( gl_FragColor );",Qw=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,eM=`#ifdef USE_ENVMAP
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
#endif`,tM=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,nM=`#ifdef USE_ENVMAP
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
#endif`,iM=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,sM=`#ifdef USE_ENVMAP
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
#endif`,rM=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,oM=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,aM=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,lM=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,cM=`#ifdef USE_GRADIENTMAP
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
}`,uM=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,hM=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,dM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,fM=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,pM=`#ifdef USE_ENVMAP
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
#endif`,mM=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,gM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,yM=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,_M=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,xM=`PhysicalMaterial material;
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
#endif`,vM=`uniform sampler2D dfgLUT;
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
}`,bM=`
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
#endif`,SM=`#if defined( RE_IndirectDiffuse )
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
#endif`,wM=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,MM=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,TM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,EM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,AM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,RM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,CM=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,PM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,IM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,LM=`#if defined( USE_POINTS_UV )
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
#endif`,NM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,OM=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,DM=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,kM=`#if defined( USE_MORPHCOLORS )
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
#endif`,FM=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,UM=`#ifdef USE_MORPHTARGETS
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
#endif`,BM=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,zM=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,VM=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,HM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,GM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,WM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,XM=`#ifdef USE_NORMALMAP
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
#endif`,qM=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,YM=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,KM=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,$M=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,JM=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,jM=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,ZM=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,QM=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,eT=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,tT=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,nT=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,iT=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,sT=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,rT=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,oT=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,aT=`float getShadowMask() {
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
}`,lT=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,cT=`#ifdef USE_SKINNING
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
#endif`,uT=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,hT=`#ifdef USE_SKINNING
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
#endif`,dT=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,fT=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,pT=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,mT=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,gT=`#ifdef USE_TRANSMISSION
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
#endif`,yT=`#ifdef USE_TRANSMISSION
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
#endif`,_T=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,xT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,vT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,bT=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,ST=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,wT=`uniform sampler2D t2D;
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
}`,MT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,TT=`uniform float backgroundBlurriness;
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
}`,ET=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,AT=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,RT=`#include <common>
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
}`,CT=`#if DEPTH_PACKING == 3200
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
}`,PT=`#define DISTANCE
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
}`,IT=`#define DISTANCE
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
}`,LT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,NT=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,OT=`uniform float scale;
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
}`,DT=`uniform vec3 diffuse;
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
}`,kT=`#include <common>
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
}`,FT=`uniform vec3 diffuse;
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
}`,UT=`#define LAMBERT
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
}`,BT=`#define LAMBERT
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
}`,zT=`#define MATCAP
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
}`,VT=`#define MATCAP
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
}`,HT=`#define NORMAL
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
}`,GT=`#define NORMAL
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
}`,WT=`#define PHONG
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
}`,XT=`#define PHONG
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
}`,qT=`#define STANDARD
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
}`,YT=`#define STANDARD
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
}`,KT=`#define TOON
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
}`,$T=`#define TOON
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
}`,JT=`uniform float size;
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
}`,jT=`uniform vec3 diffuse;
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
}`,ZT=`#include <common>
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
}`,QT=`uniform vec3 color;
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
}`,eE=`uniform float rotation;
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
}`,tE=`uniform vec3 diffuse;
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
}`,Xe={alphahash_fragment:ww,alphahash_pars_fragment:Mw,alphamap_fragment:Tw,alphamap_pars_fragment:Ew,alphatest_fragment:Aw,alphatest_pars_fragment:Rw,aomap_fragment:Cw,aomap_pars_fragment:Pw,batching_pars_vertex:Iw,batching_vertex:Lw,begin_vertex:Nw,beginnormal_vertex:Ow,bsdfs:Dw,iridescence_fragment:kw,bumpmap_pars_fragment:Fw,clipping_planes_fragment:Uw,clipping_planes_pars_fragment:Bw,clipping_planes_pars_vertex:zw,clipping_planes_vertex:Vw,color_fragment:Hw,color_pars_fragment:Gw,color_pars_vertex:Ww,color_vertex:Xw,common:qw,defaultnormal_vertex:Yw,displacementmap_pars_vertex:Kw,displacementmap_vertex:$w,emissivemap_fragment:Jw,emissivemap_pars_fragment:jw,colorspace_fragment:Zw,colorspace_pars_fragment:Qw,envmap_fragment:eM,envmap_common_pars_fragment:tM,envmap_pars_fragment:nM,envmap_pars_vertex:iM,envmap_physical_pars_fragment:pM,envmap_vertex:sM,fog_vertex:rM,fog_pars_vertex:oM,fog_fragment:aM,fog_pars_fragment:lM,gradientmap_pars_fragment:cM,lightmap_pars_fragment:uM,lights_lambert_fragment:hM,lights_lambert_pars_fragment:dM,lights_pars_begin:fM,lights_toon_fragment:mM,lights_toon_pars_fragment:gM,lights_phong_fragment:yM,lights_phong_pars_fragment:_M,lights_physical_fragment:xM,lights_physical_pars_fragment:vM,lights_fragment_begin:bM,lights_fragment_maps:SM,lights_fragment_end:wM,lightprobes_pars_fragment:MM,logdepthbuf_fragment:TM,logdepthbuf_pars_fragment:EM,logdepthbuf_pars_vertex:AM,logdepthbuf_vertex:RM,map_fragment:CM,map_pars_fragment:PM,map_particle_fragment:IM,map_particle_pars_fragment:LM,metalnessmap_fragment:NM,metalnessmap_pars_fragment:OM,morphinstance_vertex:DM,morphcolor_vertex:kM,morphnormal_vertex:FM,morphtarget_pars_vertex:UM,morphtarget_vertex:BM,normal_fragment_begin:zM,normal_fragment_maps:VM,normal_pars_fragment:HM,normal_pars_vertex:GM,normal_vertex:WM,normalmap_pars_fragment:XM,clearcoat_normal_fragment_begin:qM,clearcoat_normal_fragment_maps:YM,clearcoat_pars_fragment:KM,iridescence_pars_fragment:$M,opaque_fragment:JM,packing:jM,premultiplied_alpha_fragment:ZM,project_vertex:QM,dithering_fragment:eT,dithering_pars_fragment:tT,roughnessmap_fragment:nT,roughnessmap_pars_fragment:iT,shadowmap_pars_fragment:sT,shadowmap_pars_vertex:rT,shadowmap_vertex:oT,shadowmask_pars_fragment:aT,skinbase_vertex:lT,skinning_pars_vertex:cT,skinning_vertex:uT,skinnormal_vertex:hT,specularmap_fragment:dT,specularmap_pars_fragment:fT,tonemapping_fragment:pT,tonemapping_pars_fragment:mT,transmission_fragment:gT,transmission_pars_fragment:yT,uv_pars_fragment:_T,uv_pars_vertex:xT,uv_vertex:vT,worldpos_vertex:bT,background_vert:ST,background_frag:wT,backgroundCube_vert:MT,backgroundCube_frag:TT,cube_vert:ET,cube_frag:AT,depth_vert:RT,depth_frag:CT,distance_vert:PT,distance_frag:IT,equirect_vert:LT,equirect_frag:NT,linedashed_vert:OT,linedashed_frag:DT,meshbasic_vert:kT,meshbasic_frag:FT,meshlambert_vert:UT,meshlambert_frag:BT,meshmatcap_vert:zT,meshmatcap_frag:VT,meshnormal_vert:HT,meshnormal_frag:GT,meshphong_vert:WT,meshphong_frag:XT,meshphysical_vert:qT,meshphysical_frag:YT,meshtoon_vert:KT,meshtoon_frag:$T,points_vert:JT,points_frag:jT,shadow_vert:ZT,shadow_frag:QT,sprite_vert:eE,sprite_frag:tE},ge={common:{diffuse:{value:new Le(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new ke},alphaMap:{value:null},alphaMapTransform:{value:new ke},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new ke}},envmap:{envMap:{value:null},envMapRotation:{value:new ke},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new ke}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new ke}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new ke},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new ke},normalScale:{value:new be(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new ke},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new ke}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new ke}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new ke}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Le(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Le(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new ke},alphaTest:{value:0},uvTransform:{value:new ke}},sprite:{diffuse:{value:new Le(16777215)},opacity:{value:1},center:{value:new be(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new ke},alphaMap:{value:null},alphaMapTransform:{value:new ke},alphaTest:{value:0}}},Ri={basic:{uniforms:vn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.fog]),vertexShader:Xe.meshbasic_vert,fragmentShader:Xe.meshbasic_frag},lambert:{uniforms:vn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Le(0)},envMapIntensity:{value:1}}]),vertexShader:Xe.meshlambert_vert,fragmentShader:Xe.meshlambert_frag},phong:{uniforms:vn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Le(0)},specular:{value:new Le(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Xe.meshphong_vert,fragmentShader:Xe.meshphong_frag},standard:{uniforms:vn([ge.common,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.roughnessmap,ge.metalnessmap,ge.fog,ge.lights,{emissive:{value:new Le(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Xe.meshphysical_vert,fragmentShader:Xe.meshphysical_frag},toon:{uniforms:vn([ge.common,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.gradientmap,ge.fog,ge.lights,{emissive:{value:new Le(0)}}]),vertexShader:Xe.meshtoon_vert,fragmentShader:Xe.meshtoon_frag},matcap:{uniforms:vn([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,{matcap:{value:null}}]),vertexShader:Xe.meshmatcap_vert,fragmentShader:Xe.meshmatcap_frag},points:{uniforms:vn([ge.points,ge.fog]),vertexShader:Xe.points_vert,fragmentShader:Xe.points_frag},dashed:{uniforms:vn([ge.common,ge.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Xe.linedashed_vert,fragmentShader:Xe.linedashed_frag},depth:{uniforms:vn([ge.common,ge.displacementmap]),vertexShader:Xe.depth_vert,fragmentShader:Xe.depth_frag},normal:{uniforms:vn([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,{opacity:{value:1}}]),vertexShader:Xe.meshnormal_vert,fragmentShader:Xe.meshnormal_frag},sprite:{uniforms:vn([ge.sprite,ge.fog]),vertexShader:Xe.sprite_vert,fragmentShader:Xe.sprite_frag},background:{uniforms:{uvTransform:{value:new ke},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Xe.background_vert,fragmentShader:Xe.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new ke}},vertexShader:Xe.backgroundCube_vert,fragmentShader:Xe.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Xe.cube_vert,fragmentShader:Xe.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Xe.equirect_vert,fragmentShader:Xe.equirect_frag},distance:{uniforms:vn([ge.common,ge.displacementmap,{referencePosition:{value:new L},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Xe.distance_vert,fragmentShader:Xe.distance_frag},shadow:{uniforms:vn([ge.lights,ge.fog,{color:{value:new Le(0)},opacity:{value:1}}]),vertexShader:Xe.shadow_vert,fragmentShader:Xe.shadow_frag}};Ri.physical={uniforms:vn([Ri.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new ke},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new ke},clearcoatNormalScale:{value:new be(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new ke},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new ke},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new ke},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new ke},sheen:{value:0},sheenColor:{value:new Le(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new ke},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new ke},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new ke},transmissionSamplerSize:{value:new be},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new ke},attenuationDistance:{value:0},attenuationColor:{value:new Le(0)},specularColor:{value:new Le(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new ke},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new ke},anisotropyVector:{value:new be},anisotropyMap:{value:null},anisotropyMapTransform:{value:new ke}}]),vertexShader:Xe.meshphysical_vert,fragmentShader:Xe.meshphysical_frag};var au={r:0,b:0,g:0},nE=new Te,r_=new ke;r_.set(-1,0,0,0,1,0,0,0,1);function iE(i,e,t,n,s,r){let o=new Le(0),a=s===!0?0:1,l,c,u=null,h=0,d=null;function f(y){let S=y.isScene===!0?y.background:null;if(S&&S.isTexture){let b=y.backgroundBlurriness>0;S=e.get(S,b)}return S}function m(y){let S=!1,b=f(y);b===null?p(o,a):b&&b.isColor&&(p(b,1),S=!0);let w=i.xr.getEnvironmentBlendMode();w==="additive"?t.buffers.color.setClear(0,0,0,1,r):w==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||S)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function v(y,S){let b=f(S);b&&b.isCubeTexture?(c===void 0&&(c=new un(new so(1,1,1),new ei({name:"BackgroundCubeMaterial",uniforms:pr(Ri.backgroundCube.uniforms),vertexShader:Ri.backgroundCube.vertexShader,fragmentShader:Ri.backgroundCube.fragmentShader,side:Kt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(w,E,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=b,c.material.uniforms.backgroundBlurriness.value=S.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(nE.makeRotationFromEuler(S.backgroundRotation)).transpose(),b.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(r_),c.material.toneMapped=qe.getTransfer(b.colorSpace)!==ht,(u!==b||h!==b.version||d!==i.toneMapping)&&(c.material.needsUpdate=!0,u=b,h=b.version,d=i.toneMapping),c.layers.enableAll(),y.unshift(c,c.geometry,c.material,0,0,null)):b&&b.isTexture&&(l===void 0&&(l=new un(new wa(2,2),new ei({name:"BackgroundMaterial",uniforms:pr(Ri.background.uniforms),vertexShader:Ri.background.vertexShader,fragmentShader:Ri.background.fragmentShader,side:hn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=b,l.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,l.material.toneMapped=qe.getTransfer(b.colorSpace)!==ht,b.matrixAutoUpdate===!0&&b.updateMatrix(),l.material.uniforms.uvTransform.value.copy(b.matrix),(u!==b||h!==b.version||d!==i.toneMapping)&&(l.material.needsUpdate=!0,u=b,h=b.version,d=i.toneMapping),l.layers.enableAll(),y.unshift(l,l.geometry,l.material,0,0,null))}function p(y,S){y.getRGB(au,df(i)),t.buffers.color.setClear(au.r,au.g,au.b,S,r)}function g(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(y,S=1){o.set(y),a=S,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(y){a=y,p(o,a)},render:m,addToRenderList:v,dispose:g}}function sE(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=d(null),r=s,o=!1;function a(P,I,k,N,B){let G=!1,W=h(P,N,k,I);r!==W&&(r=W,c(r.object)),G=f(P,N,k,B),G&&m(P,N,k,B),B!==null&&e.update(B,i.ELEMENT_ARRAY_BUFFER),(G||o)&&(o=!1,b(P,I,k,N),B!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(B).buffer))}function l(){return i.createVertexArray()}function c(P){return i.bindVertexArray(P)}function u(P){return i.deleteVertexArray(P)}function h(P,I,k,N){let B=N.wireframe===!0,G=n[I.id];G===void 0&&(G={},n[I.id]=G);let W=P.isInstancedMesh===!0?P.id:0,te=G[W];te===void 0&&(te={},G[W]=te);let q=te[k.id];q===void 0&&(q={},te[k.id]=q);let Q=q[B];return Q===void 0&&(Q=d(l()),q[B]=Q),Q}function d(P){let I=[],k=[],N=[];for(let B=0;B<t;B++)I[B]=0,k[B]=0,N[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:I,enabledAttributes:k,attributeDivisors:N,object:P,attributes:{},index:null}}function f(P,I,k,N){let B=r.attributes,G=I.attributes,W=0,te=k.getAttributes();for(let q in te)if(te[q].location>=0){let ee=B[q],xe=G[q];if(xe===void 0&&(q==="instanceMatrix"&&P.instanceMatrix&&(xe=P.instanceMatrix),q==="instanceColor"&&P.instanceColor&&(xe=P.instanceColor)),ee===void 0||ee.attribute!==xe||xe&&ee.data!==xe.data)return!0;W++}return r.attributesNum!==W||r.index!==N}function m(P,I,k,N){let B={},G=I.attributes,W=0,te=k.getAttributes();for(let q in te)if(te[q].location>=0){let ee=G[q];ee===void 0&&(q==="instanceMatrix"&&P.instanceMatrix&&(ee=P.instanceMatrix),q==="instanceColor"&&P.instanceColor&&(ee=P.instanceColor));let xe={};xe.attribute=ee,ee&&ee.data&&(xe.data=ee.data),B[q]=xe,W++}r.attributes=B,r.attributesNum=W,r.index=N}function v(){let P=r.newAttributes;for(let I=0,k=P.length;I<k;I++)P[I]=0}function p(P){g(P,0)}function g(P,I){let k=r.newAttributes,N=r.enabledAttributes,B=r.attributeDivisors;k[P]=1,N[P]===0&&(i.enableVertexAttribArray(P),N[P]=1),B[P]!==I&&(i.vertexAttribDivisor(P,I),B[P]=I)}function y(){let P=r.newAttributes,I=r.enabledAttributes;for(let k=0,N=I.length;k<N;k++)I[k]!==P[k]&&(i.disableVertexAttribArray(k),I[k]=0)}function S(P,I,k,N,B,G,W){W===!0?i.vertexAttribIPointer(P,I,k,B,G):i.vertexAttribPointer(P,I,k,N,B,G)}function b(P,I,k,N){v();let B=N.attributes,G=k.getAttributes(),W=I.defaultAttributeValues;for(let te in G){let q=G[te];if(q.location>=0){let Q=B[te];if(Q===void 0&&(te==="instanceMatrix"&&P.instanceMatrix&&(Q=P.instanceMatrix),te==="instanceColor"&&P.instanceColor&&(Q=P.instanceColor)),Q!==void 0){let ee=Q.normalized,xe=Q.itemSize,De=e.get(Q);if(De===void 0)continue;let J=De.buffer,ue=De.type,_e=De.bytesPerElement,Ce=ue===i.INT||ue===i.UNSIGNED_INT||Q.gpuType===Sc;if(Q.isInterleavedBufferAttribute){let pe=Q.data,Fe=pe.isInterleavedBuffer===!0?pe.stride:pe.itemSize,Ot=Q.offset;if(pe.isInstancedInterleavedBuffer||pe.isInstancedBufferAttribute){for(let Pe=0;Pe<q.locationSize;Pe++)g(q.location+Pe,pe.meshPerAttribute);P.isInstancedMesh!==!0&&N._maxInstanceCount===void 0&&(N._maxInstanceCount=pe.meshPerAttribute*pe.count)}else for(let Pe=0;Pe<q.locationSize;Pe++)p(q.location+Pe);i.bindBuffer(i.ARRAY_BUFFER,J);for(let Pe=0;Pe<q.locationSize;Pe++)S(q.location+Pe,xe/q.locationSize,ue,ee,Fe*_e,(Ot+xe/q.locationSize*Pe)*_e,Ce)}else{if(Q.isInstancedBufferAttribute){for(let pe=0;pe<q.locationSize;pe++)g(q.location+pe,Q.meshPerAttribute);P.isInstancedMesh!==!0&&N._maxInstanceCount===void 0&&(N._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let pe=0;pe<q.locationSize;pe++)p(q.location+pe);i.bindBuffer(i.ARRAY_BUFFER,J);for(let pe=0;pe<q.locationSize;pe++)S(q.location+pe,xe/q.locationSize,ue,ee,xe*_e,xe/q.locationSize*pe*_e,Ce)}}else if(W!==void 0){let ee=W[te];if(ee!==void 0)switch(ee.length){case 2:i.vertexAttrib2fv(q.location,ee);break;case 3:i.vertexAttrib3fv(q.location,ee);break;case 4:i.vertexAttrib4fv(q.location,ee);break;default:i.vertexAttrib1fv(q.location,ee)}}}}y()}function w(){O();for(let P in n){let I=n[P];for(let k in I){let N=I[k];for(let B in N){let G=N[B];for(let W in G)u(G[W].object),delete G[W];delete N[B]}}delete n[P]}}function E(P){if(n[P.id]===void 0)return;let I=n[P.id];for(let k in I){let N=I[k];for(let B in N){let G=N[B];for(let W in G)u(G[W].object),delete G[W];delete N[B]}}delete n[P.id]}function _(P){for(let I in n){let k=n[I];for(let N in k){let B=k[N];if(B[P.id]===void 0)continue;let G=B[P.id];for(let W in G)u(G[W].object),delete G[W];delete B[P.id]}}}function M(P){for(let I in n){let k=n[I],N=P.isInstancedMesh===!0?P.id:0,B=k[N];if(B!==void 0){for(let G in B){let W=B[G];for(let te in W)u(W[te].object),delete W[te];delete B[G]}delete k[N],Object.keys(k).length===0&&delete n[I]}}}function O(){R(),o=!0,r!==s&&(r=s,c(r.object))}function R(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:O,resetDefaultState:R,dispose:w,releaseStatesOfGeometry:E,releaseStatesOfObject:M,releaseStatesOfProgram:_,initAttributes:v,enableAttribute:p,disableUnusedAttributes:y}}function rE(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,u){u!==0&&(i.drawArraysInstanced(n,l,c,u),t.update(c,n,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,u);let d=0;for(let f=0;f<u;f++)d+=c[f];t.update(d,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function oE(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(_){return!(_!==Fn&&n.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let M=_===fi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==xn&&_!==Hn&&!M&&n.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Ee("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&Ee("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&Ee("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=i.getParameter(i.MAX_TEXTURE_SIZE),p=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),g=i.getParameter(i.MAX_VERTEX_ATTRIBS),y=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),S=i.getParameter(i.MAX_VARYING_VECTORS),b=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),w=i.getParameter(i.MAX_SAMPLES),E=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:f,maxVertexTextures:m,maxTextureSize:v,maxCubemapSize:p,maxAttributes:g,maxVertexUniforms:y,maxVaryings:S,maxFragmentUniforms:b,maxSamples:w,samples:E}}function aE(i){let e=this,t=null,n=0,s=!1,r=!1,o=new cn,a=new ke,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let f=h.length!==0||d||n!==0||s;return s=d,n=h.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,f){let m=h.clippingPlanes,v=h.clipIntersection,p=h.clipShadows,g=i.get(h);if(!s||m===null||m.length===0||r&&!p)r?u(null):c();else{let y=r?0:n,S=y*4,b=g.clippingState||null;l.value=b,b=u(m,d,S,f);for(let w=0;w!==S;++w)b[w]=t[w];g.clippingState=b,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=y}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function u(h,d,f,m){let v=h!==null?h.length:0,p=null;if(v!==0){if(p=l.value,m!==!0||p===null){let g=f+v*4,y=d.matrixWorldInverse;a.getNormalMatrix(y),(p===null||p.length<g)&&(p=new Float32Array(g));for(let S=0,b=f;S!==v;++S,b+=4)o.copy(h[S]).applyMatrix4(y,a),o.normal.toArray(p,b),p[b+3]=o.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,p}}var Wa=class extends Rn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new va(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new so(5,5,5),r=new ei({name:"CubemapFromEquirect",uniforms:pr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:Kt,blending:cr});r.uniforms.tEquirect.value=t;let o=new un(s,r),a=t.minFilter;return t.minFilter===ti&&(t.minFilter=Yt),new lo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},Fy=256,lE=3,cE=20,o_=256,a_=16,uE=3,hE=new L,dE=new Le,cu=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new lo(1,10,null),this._boxMesh=new un(new so(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=hE}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,m=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor(dE));let p=new lo(n,s,u);return p.position.copy(a),p.update(l,e),l.autoClear=h,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=m,e.background=v,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=zy(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=By(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Fy,cf(e))}_fromTexture(e,t){e.mapping===hr||e.mapping===fo?this._setSize(e.image.length===0?Fy:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=Uy(e,!1,!1),n=Math.log2(e)-lE;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=Uy(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===hr||e.mapping===fo?(this._cubemapMaterial===null&&(this._cubemapMaterial=zy()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=By()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=fE(),this._integrationMaterial=pE());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/a_);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-uE)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(o_*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=mE());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function Uy(i,e,t){return new Wa(i,{minFilter:ti,generateMipmaps:e,type:fi,colorSpace:An,depthBuffer:t})}function Xa(i,e,t){return new ei({name:i,uniforms:e,vertexShader:Xe.cube_vert,fragmentShader:t,side:Kt,blending:cr,depthTest:!1,depthWrite:!1})}function fE(){return Xa("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${o_}u

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
	`)}function pE(){return Xa("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:a_}},`

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
	`)}function mE(){return Xa("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${cE}
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
	`)}function By(){return Xa("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function zy(){return Xa("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function gE(i){let e=new WeakMap,t=new WeakMap,n=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===xc||f===vc)if(e.has(d)){let m=e.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let v=new Wa(m.height);return v.fromEquirectangularTexture(i,d),e.set(d,v),d.addEventListener("dispose",c),a(v.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,m=f===xc||f===vc,v=f===hr||f===fo;if(m||v){let p=t.get(d),g=p!==void 0?p.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==g)return n===null&&(n=new cu(i)),p=m?n.fromEquirectangular(d,p):n.fromCubemap(d,p),p.texture.pmremVersion=d.pmremVersion,t.set(d,p),p.texture;if(p!==void 0)return p.texture;{let y=d.image;return m&&y&&y.height>0||v&&y&&l(y)?(n===null&&(n=new cu(i)),p=m?n.fromEquirectangular(d):n.fromCubemap(d),p.texture.pmremVersion=d.pmremVersion,t.set(d,p),d.addEventListener("dispose",u),p.texture):null}}}return d}function a(d,f){return f===xc?d.mapping=hr:f===vc&&(d.mapping=fo),d}function l(d){let f=0,m=6;for(let v=0;v<m;v++)d[v]!==void 0&&f++;return f===m}function c(d){let f=d.target;f.removeEventListener("dispose",c);let m=e.get(f);m!==void 0&&(e.delete(f),m.dispose())}function u(d){let f=d.target;f.removeEventListener("dispose",u);let m=t.get(f);m!==void 0&&(t.delete(f),m.dispose())}function h(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:h}}function yE(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&ir("WebGLRenderer: "+n+" extension not supported."),s}}}function _E(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let p in m.attributes)e.remove(m.attributes[p]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let v=r.get(m);v&&(e.remove(v),r.delete(m)),n.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,v){return s[v.id]!==void 0||(v.addEventListener("dispose",a),s[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function u(m){let v=m.attributes;for(let p in v)e.update(v[p],i.ARRAY_BUFFER)}function h(m){let v=m.index,p=m.attributes.position,g=0;if(p===void 0)return;let y=v!==null?v.array.length:p.array.length/3-1,S=p.count>=65535?fa:da,b=new S(Math.ceil(y/3)*6,1),w=b.array;if(v!==null){let _=v.array;g=v.version;for(let M=0,O=0;M<y;M+=3){let R=_[M+0],P=_[M+1],I=_[M+2];w[O++]=R,w[O++]=P,w[O++]=P,w[O++]=I,w[O++]=I,w[O++]=R}}else{g=p.version;for(let _=0,M=0;_<y;_+=3){let O=_+0,R=_+1,P=_+2;w[M++]=O,w[M++]=R,w[M++]=R,w[M++]=P,w[M++]=P,w[M++]=O}}b.version=g;let E=r.get(m);E&&e.remove(E),r.set(m,b)}function d(m){let v=r.get(m);if(v){let p=m.index;p!==null&&v.version<p.version&&h(m)}else h(m);return r.get(m)}function f(){for(let m in s){let v=s[m].deref();v!==void 0&&l(v)}}return{get:c,update:u,getWireframeAttribute:d,dispose:f}}function xE(i,e,t){let n;function s(h){n=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function l(h,d){i.drawElements(n,d,r,h*o),t.update(d,n,1)}function c(h,d,f){f!==0&&(i.drawElementsInstanced(n,d,r,h*o,f),t.update(d,n,f))}function u(h,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,r,h,0,f);let v=0;for(let p=0;p<f;p++)v+=d[p];t.update(v,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function vE(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:Ne("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function bE(i,e,t){let n=new WeakMap,s=new at;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=n.get(a);if(d===void 0||d.count!==h){let O=function(){_.dispose(),n.delete(a),a.removeEventListener("dispose",O)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],y=a.morphAttributes.color||[],S=0;f===!0&&(S=1),m===!0&&(S=2),v===!0&&(S=3);let b=a.attributes.position.count*S,w=1;b>e.maxTextureSize&&(w=Math.ceil(b/e.maxTextureSize),b=e.maxTextureSize);let E=new Float32Array(b*w*4*h),_=new ha(E,b,w,h);_.type=Hn,_.needsUpdate=!0;let M=S*4;for(let R=0;R<h;R++){let P=p[R],I=g[R],k=y[R],N=b*w*4*R;for(let B=0;B<P.count;B++){let G=B*M;f===!0&&(s.fromBufferAttribute(P,B),E[N+G+0]=s.x,E[N+G+1]=s.y,E[N+G+2]=s.z,E[N+G+3]=0),m===!0&&(s.fromBufferAttribute(I,B),E[N+G+4]=s.x,E[N+G+5]=s.y,E[N+G+6]=s.z,E[N+G+7]=0),v===!0&&(s.fromBufferAttribute(k,B),E[N+G+8]=s.x,E[N+G+9]=s.y,E[N+G+10]=s.z,E[N+G+11]=k.itemSize===4?s.w:1)}}d={count:h,texture:_,size:new be(b,w)},n.set(a,d),a.addEventListener("dispose",O)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let v=0;v<c.length;v++)f+=c[v];let m=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",m),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",d.size)}return{update:r}}function SE(i,e,t,n,s){let r=new WeakMap;function o(c){let u=s.render.frame,h=c.geometry,d=e.get(c,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return d}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),n.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var wE={[Vd]:"LINEAR_TONE_MAPPING",[Hd]:"REINHARD_TONE_MAPPING",[Gd]:"CINEON_TONE_MAPPING",[Wd]:"ACES_FILMIC_TONE_MAPPING",[qd]:"AGX_TONE_MAPPING",[Yd]:"NEUTRAL_TONE_MAPPING",[Xd]:"CUSTOM_TONE_MAPPING"};function ME(i,e,t,n,s,r){let o=new Rn(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new on;u.setAttribute("position",new En([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new En([0,2,0,0,2,0],2));let h=new lc({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new un(u,h),f=new ts(-1,1,1,-1,0,1),m=null,v=null,p=!1,g,y=null,S=[],b=!1;this.setSize=function(w,E){o.setSize(w,E),a!==null&&a.setSize(w,E),l!==null&&l.setSize(w,E);for(let _=0;_<S.length;_++){let M=S[_];M.setSize&&M.setSize(w,E)}},this.setEffects=function(w){S=w,b=S.length>0&&S[0].isRenderPass===!0;let E=o.width,_=o.height;S.length>0&&a===null&&(a=new Rn(E,_,{type:fi,depthBuffer:!1,stencilBuffer:!1}),l=new Rn(E,_,{type:fi,depthBuffer:!1,stencilBuffer:!1}));let M=s===!0&&S.some(O=>O.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new Ji(E,_),r===!0&&(c.format=is,c.type=fr)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let O=0;O<S.length;O++){let R=S[O];R.setSize&&R.setSize(E,_),M&&R.needsDepthTexture===!0&&R.setDepthTexture&&R.setDepthTexture(c)}},this.begin=function(w,E){if(p||w.toneMapping===Ti&&S.length===0)return!1;if(y=E,E!==null){let _=E.width,M=E.height;(o.width!==_||o.height!==M)&&this.setSize(_,M)}return b===!1&&w.setRenderTarget(o),g=w.toneMapping,w.toneMapping=Ti,!0},this.hasRenderPass=function(){return b},this.end=function(w,E){w.toneMapping=g,p=!0;let _=o,M=a;for(let O=0;O<S.length;O++){let R=S[O];R.enabled!==!1&&(R.render(w,M,_,E),R.needsSwap!==!1&&(_=M,M=M===a?l:a))}if(m!==w.outputColorSpace||v!==w.toneMapping){m=w.outputColorSpace,v=w.toneMapping,h.defines={},qe.getTransfer(m)===ht&&(h.defines.SRGB_TRANSFER="");let O=wE[v];O&&(h.defines[O]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=_.texture,w.setRenderTarget(y),w.render(d,f),y=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}var l_=new rn,c_=new Ji(1,1),u_=new ba(1),h_=new ha,d_=new sc,f_=new va,Vy=[],Hy=[],Gy=new Float32Array(16),Wy=new Float32Array(9),Xy=new Float32Array(4);function xo(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=Vy[s];if(r===void 0&&(r=new Float32Array(s),Vy[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function $t(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function Jt(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function du(i,e){let t=Hy[e];t===void 0&&(t=new Int32Array(e),Hy[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function TE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function EE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if($t(t,e))return;i.uniform2fv(this.addr,e),Jt(t,e)}}function AE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if($t(t,e))return;i.uniform3fv(this.addr,e),Jt(t,e)}}function RE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if($t(t,e))return;i.uniform4fv(this.addr,e),Jt(t,e)}}function CE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if($t(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),Jt(t,e)}else{if($t(t,n))return;Xy.set(n),i.uniformMatrix2fv(this.addr,!1,Xy),Jt(t,n)}}function PE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if($t(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),Jt(t,e)}else{if($t(t,n))return;Wy.set(n),i.uniformMatrix3fv(this.addr,!1,Wy),Jt(t,n)}}function IE(i,e){let t=this.cache,n=e.elements;if(n===void 0){if($t(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),Jt(t,e)}else{if($t(t,n))return;Gy.set(n),i.uniformMatrix4fv(this.addr,!1,Gy),Jt(t,n)}}function LE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function NE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if($t(t,e))return;i.uniform2iv(this.addr,e),Jt(t,e)}}function OE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if($t(t,e))return;i.uniform3iv(this.addr,e),Jt(t,e)}}function DE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if($t(t,e))return;i.uniform4iv(this.addr,e),Jt(t,e)}}function kE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function FE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if($t(t,e))return;i.uniform2uiv(this.addr,e),Jt(t,e)}}function UE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if($t(t,e))return;i.uniform3uiv(this.addr,e),Jt(t,e)}}function BE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if($t(t,e))return;i.uniform4uiv(this.addr,e),Jt(t,e)}}function fu(i){return i.version===0&&(i.compareFunction=rf,i.needsUpdate=!0),i}function zE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=fu(c_):r=l_,t.setTexture2D(e||r,s)}function VE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||d_,s)}function HE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=fu(u_):r=f_,t.setTextureCube(e||r,s)}function GE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||h_,s)}function WE(i){switch(i){case 5126:return TE;case 35664:return EE;case 35665:return AE;case 35666:return RE;case 35674:return CE;case 35675:return PE;case 35676:return IE;case 5124:case 35670:return LE;case 35667:case 35671:return NE;case 35668:case 35672:return OE;case 35669:case 35673:return DE;case 5125:return kE;case 36294:return FE;case 36295:return UE;case 36296:return BE;case 35678:case 36198:case 36298:case 36306:case 35682:return zE;case 35679:case 36299:case 36307:return VE;case 35680:case 36300:case 36308:case 36293:return HE;case 36289:case 36303:case 36311:case 36292:return GE}}function XE(i,e){i.uniform1fv(this.addr,e)}function qE(i,e){let t=xo(e,this.size,2);i.uniform2fv(this.addr,t)}function YE(i,e){let t=xo(e,this.size,3);i.uniform3fv(this.addr,t)}function KE(i,e){let t=xo(e,this.size,4);i.uniform4fv(this.addr,t)}function $E(i,e){let t=xo(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function JE(i,e){let t=xo(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function jE(i,e){let t=xo(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function ZE(i,e){i.uniform1iv(this.addr,e)}function QE(i,e){i.uniform2iv(this.addr,e)}function eA(i,e){i.uniform3iv(this.addr,e)}function tA(i,e){i.uniform4iv(this.addr,e)}function nA(i,e){i.uniform1uiv(this.addr,e)}function iA(i,e){i.uniform2uiv(this.addr,e)}function sA(i,e){i.uniform3uiv(this.addr,e)}function rA(i,e){i.uniform4uiv(this.addr,e)}function oA(i,e,t){let n=this.cache,s=e.length,r=du(t,s);$t(n,r)||(i.uniform1iv(this.addr,r),Jt(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=fu(c_):o=l_;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function aA(i,e,t){let n=this.cache,s=e.length,r=du(t,s);$t(n,r)||(i.uniform1iv(this.addr,r),Jt(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||d_,r[o])}function lA(i,e,t){let n=this.cache,s=e.length,r=du(t,s);$t(n,r)||(i.uniform1iv(this.addr,r),Jt(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=fu(u_):o=f_;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function cA(i,e,t){let n=this.cache,s=e.length,r=du(t,s);$t(n,r)||(i.uniform1iv(this.addr,r),Jt(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||h_,r[o])}function uA(i){switch(i){case 5126:return XE;case 35664:return qE;case 35665:return YE;case 35666:return KE;case 35674:return $E;case 35675:return JE;case 35676:return jE;case 5124:case 35670:return ZE;case 35667:case 35671:return QE;case 35668:case 35672:return eA;case 35669:case 35673:return tA;case 5125:return nA;case 36294:return iA;case 36295:return sA;case 36296:return rA;case 35678:case 36198:case 36298:case 36306:case 35682:return oA;case 35679:case 36299:case 36307:return aA;case 35680:case 36300:case 36308:case 36293:return lA;case 36289:case 36303:case 36311:case 36292:return cA}}var _f=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=WE(t.type)}},xf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=uA(t.type)}},vf=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},gf=/(\w+)(\])?(\[|\.)?/g;function qy(i,e){i.seq.push(e),i.map[e.id]=e}function hA(i,e,t){let n=i.name,s=n.length;for(gf.lastIndex=0;;){let r=gf.exec(n),o=gf.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){qy(t,c===void 0?new _f(a,i,e):new xf(a,i,e));break}else{let h=t.map[a];h===void 0&&(h=new vf(a),qy(t,h)),t=h}}}var _o=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);hA(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function Yy(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var dA=37297,fA=0;function pA(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var Ky=new ke;function mA(i){qe._getMatrix(Ky,qe.workingColorSpace,i);let e=`mat3( ${Ky.elements.map(t=>t.toFixed(4))} )`;switch(qe.getTransfer(i)){case ca:return[e,"LinearTransferOETF"];case ht:return[e,"sRGBTransferOETF"];default:return Ee("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function $y(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+pA(i.getShaderSource(e),a)}else return r}function gA(i,e){let t=mA(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var yA={[Vd]:"Linear",[Hd]:"Reinhard",[Gd]:"Cineon",[Wd]:"ACESFilmic",[qd]:"AgX",[Yd]:"Neutral",[Xd]:"Custom"};function _A(i,e){let t=yA[e];return t===void 0?(Ee("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var lu=new L;function xA(){qe.getLuminanceCoefficients(lu);let i=lu.x.toFixed(4),e=lu.y.toFixed(4),t=lu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function vA(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ga).join(`
`)}function bA(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function SA(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function Ga(i){return i!==""}function Jy(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function jy(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var wA=/^[ \t]*#include +<([\w\d./]+)>/gm;function bf(i){return i.replace(wA,MA)}function MA(i,e){let t=Xe[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return bf(t)}var TA=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Zy(i){return i.replace(TA,EA)}function EA(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Qy(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}var AA={[Oa]:"SHADOWMAP_TYPE_PCF",[uo]:"SHADOWMAP_TYPE_VSM"};function RA(i){return AA[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var CA={[fo]:"ENVMAP_MODE_REFRACTION"};function PA(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":CA[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var IA={[zd]:"ENVMAP_BLENDING_MULTIPLY",[yy]:"ENVMAP_BLENDING_MIX",[_y]:"ENVMAP_BLENDING_ADD"};function LA(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":IA[i.combine]||"ENVMAP_BLENDING_NONE"}function NA(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=RA(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=PA(t),h=LA(t),d=vA(t),f=bA(r),m=s.createProgram(),v,p,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ga).join(`
`),v.length>0&&(v+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ga).join(`
`),p.length>0&&(p+=`
`)):(v=[Qy(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ga).join(`
`),p=[Qy(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Ti?"#define TONE_MAPPING":"",t.toneMapping!==Ti?Xe.tonemapping_pars_fragment:"",t.toneMapping!==Ti?_A("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Xe.colorspace_pars_fragment,gA("linearToOutputTexel",t.outputColorSpace),xA(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ga).join(`
`)),o=bf(o),o=Jy(o,t),o=jy(o,t),a=bf(a),a=Jy(a,t),a=jy(a,t),o=Zy(o),a=Zy(a),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,v=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,p=["#define varying in",t.glslVersion===af?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===af?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let y=g+v+o,S=g+p+a,b=Yy(s,s.VERTEX_SHADER,y),w=Yy(s,s.FRAGMENT_SHADER,S);s.attachShader(m,b),s.attachShader(m,w),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function E(R){if(i.debug.checkShaderErrors){let P=s.getProgramInfoLog(m)||"",I=s.getShaderInfoLog(b)||"",k=s.getShaderInfoLog(w)||"",N=P.trim(),B=I.trim(),G=k.trim(),W=!0,te=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(W=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,m,b,w);else{let q=$y(s,b,"vertex"),Q=$y(s,w,"fragment");Ne("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+R.name+`
Material Type: `+R.type+`

Program Info Log: `+N+`
`+q+`
`+Q)}else N!==""?Ee("WebGLProgram: Program Info Log:",N):(B===""||G==="")&&(te=!1);te&&(R.diagnostics={runnable:W,programLog:N,vertexShader:{log:B,prefix:v},fragmentShader:{log:G,prefix:p}})}s.deleteShader(b),s.deleteShader(w),_=new _o(s,m),M=SA(s,m)}let _;this.getUniforms=function(){return _===void 0&&E(this),_};let M;this.getAttributes=function(){return M===void 0&&E(this),M};let O=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return O===!1&&(O=s.getProgramParameter(m,dA)),O},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=fA++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=b,this.fragmentShader=w,this}var OA=0,Sf=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new wf(e),t.set(e,n)),n}},wf=class{constructor(e){this.id=OA++,this.code=e,this.usedTimes=0}};function DA(i){return i===Cs||i===Ba||i===za}function kA(i,e,t,n,s,r){let o=new jr,a=new Sf,l=new Set,c=[],u=new Map,h=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(_){return l.add(_),_===0?"uv":`uv${_}`}function m(_,M,O,R,P,I){let k=R.fog,N=P.geometry,B=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?R.environment:null,G=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,W=e.get(_.envMap||B,G),te=d[_.type],q=n.precision;_.precision!==null&&(q=n.getMaxPrecision(_.precision),q!==_.precision&&Ee("WebGLProgram.getParameters:",_.precision,"not supported, using",q,"instead."));let Q=N.morphAttributes.position||N.morphAttributes.normal||N.morphAttributes.color,ee=Q!==void 0?Q.length:0,xe=0;N.morphAttributes.position!==void 0&&(xe=1),N.morphAttributes.normal!==void 0&&(xe=2),N.morphAttributes.color!==void 0&&(xe=3);let De,J,ue,_e;if(te){let me=Ri[te];De=me.vertexShader,J=me.fragmentShader}else{De=_.vertexShader,J=_.fragmentShader;let me=a.getVertexShaderStage(_),pt=a.getFragmentShaderStage(_);a.update(_,me,pt),ue=me.id,_e=pt.id}let Ce=i.getRenderTarget(),pe=i.state.buffers.depth.getReversed(),Fe=P.isInstancedMesh===!0,Ot=P.isBatchedMesh===!0,Pe=!!_.map,st=!!_.matcap,yt=!!W,$e=yt&&W.isPMREMTexture===!0,an=!!_.aoMap,Gt=!!_.lightMap,Ln=!!_.bumpMap&&_.wireframe===!1,Rt=!!_.normalMap,xi=!!_.displacementMap,Qt=!!_.emissiveMap,Yn=!!_.metalnessMap,Kn=!!_.roughnessMap,$n=_.anisotropy>0,U=_.clearcoat>0,Jn=_.diffuseRoughness>0,Tt=_.dispersion>0,Et=_.retroreflectivity>0,fe=_.iridescence>0,Wt=_.sheen>0,Ie=_.transmission>0,Ue=$n&&!!_.anisotropyMap,C=U&&!!_.clearcoatMap,T=U&&!!_.clearcoatNormalMap,V=U&&!!_.clearcoatRoughnessMap,ne=Jn&&!!_.diffuseRoughnessMap,Z=fe&&!!_.iridescenceMap,re=fe&&!!_.iridescenceThicknessMap,he=Wt&&!!_.sheenColorMap,K=Wt&&!!_.sheenRoughnessMap,$=!!_.specularMap,ae=!!_.specularColorMap,D=!!_.specularIntensityMap,j=Ie&&!!_.transmissionMap,Y=Ie&&!!_.thicknessMap,le=!!_.gradientMap,se=!!_.alphaMap,oe=_.alphaTest>0,Ae=!!_.alphaHash,We=!!_.extensions,ie=Ti;_.toneMapped&&(Ce===null||Ce.isXRRenderTarget===!0)&&(ie=i.toneMapping);let Re=$e?W.isCompressedCubeTexture?W.image[0].mipmaps:W.mipmaps:null,He={shaderID:te,shaderType:_.type,shaderName:_.name,vertexShader:De,fragmentShader:J,defines:_.defines,customVertexShaderID:ue,customFragmentShaderID:_e,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:q,batching:Ot,batchingColor:Ot&&P._colorsTexture!==null,instancing:Fe,instancingColor:Fe&&P.instanceColor!==null,instancingMorph:Fe&&P.morphTexture!==null,outputColorSpace:Ce===null?i.outputColorSpace:Ce.isXRRenderTarget===!0?Ce.texture.colorSpace:qe.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Pe,matcap:st,envMap:yt,envMapMode:yt&&W.mapping,envMapPMREM:$e,envMapMaxLod:$e?Re.length-1:null,envMapSize:$e?Re[0].width:null,aoMap:an,lightMap:Gt,bumpMap:Ln,normalMap:Rt,displacementMap:xi,emissiveMap:Qt,normalMapObjectSpace:Rt&&_.normalMapType===Sy,normalMapTangentSpace:Rt&&_.normalMapType===ru,packedNormalMap:Rt&&_.normalMapType===ru&&DA(_.normalMap.format),metalnessMap:Yn,roughnessMap:Kn,anisotropy:$n,anisotropyMap:Ue,clearcoat:U,clearcoatMap:C,clearcoatNormalMap:T,clearcoatRoughnessMap:V,diffuseRoughness:Jn,diffuseRoughnessMap:ne,dispersion:Tt,retroreflection:Et,iridescence:fe,iridescenceMap:Z,iridescenceThicknessMap:re,sheen:Wt,sheenColorMap:he,sheenRoughnessMap:K,specularMap:$,specularColorMap:ae,specularIntensityMap:D,transmission:Ie,transmissionMap:j,thicknessMap:Y,gradientMap:le,opaque:_.transparent===!1&&_.blending===ho&&_.alphaToCoverage===!1,alphaMap:se,alphaTest:oe,alphaHash:Ae,combine:_.combine,mapUv:Pe&&f(_.map.channel),aoMapUv:an&&f(_.aoMap.channel),lightMapUv:Gt&&f(_.lightMap.channel),bumpMapUv:Ln&&f(_.bumpMap.channel),normalMapUv:Rt&&f(_.normalMap.channel),displacementMapUv:xi&&f(_.displacementMap.channel),emissiveMapUv:Qt&&f(_.emissiveMap.channel),metalnessMapUv:Yn&&f(_.metalnessMap.channel),roughnessMapUv:Kn&&f(_.roughnessMap.channel),anisotropyMapUv:Ue&&f(_.anisotropyMap.channel),clearcoatMapUv:C&&f(_.clearcoatMap.channel),clearcoatNormalMapUv:T&&f(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:V&&f(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&f(_.diffuseRoughnessMap.channel),iridescenceMapUv:Z&&f(_.iridescenceMap.channel),iridescenceThicknessMapUv:re&&f(_.iridescenceThicknessMap.channel),sheenColorMapUv:he&&f(_.sheenColorMap.channel),sheenRoughnessMapUv:K&&f(_.sheenRoughnessMap.channel),specularMapUv:$&&f(_.specularMap.channel),specularColorMapUv:ae&&f(_.specularColorMap.channel),specularIntensityMapUv:D&&f(_.specularIntensityMap.channel),transmissionMapUv:j&&f(_.transmissionMap.channel),thicknessMapUv:Y&&f(_.thicknessMap.channel),alphaMapUv:se&&f(_.alphaMap.channel),vertexTangents:!!N.attributes.tangent&&(Rt||$n),vertexNormals:!!N.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!N.attributes.color&&N.attributes.color.itemSize===4,pointsUvs:P.isPoints===!0&&!!N.attributes.uv&&(Pe||se),fog:!!k,useFog:_.fog===!0,fogExp2:!!k&&k.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||N.attributes.normal===void 0&&Rt===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:pe,skinning:P.isSkinnedMesh===!0,hasPositionAttribute:N.attributes.position!==void 0,morphTargets:N.morphAttributes.position!==void 0,morphNormals:N.morphAttributes.normal!==void 0,morphColors:N.morphAttributes.color!==void 0,morphTargetsCount:ee,morphTextureStride:xe,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:I.filter(me=>me.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:i.shadowMap.enabled&&O.length>0,shadowMapType:i.shadowMap.type,toneMapping:ie,decodeVideoTexture:Pe&&_.map.isVideoTexture===!0&&qe.getTransfer(_.map.colorSpace)===ht,decodeVideoTextureEmissive:Qt&&_.emissiveMap.isVideoTexture===!0&&qe.getTransfer(_.emissiveMap.colorSpace)===ht,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===_n,flipSided:_.side===Kt,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:We&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(We&&_.extensions.multiDraw===!0||Ot)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return He.vertexUv1s=l.has(1),He.vertexUv2s=l.has(2),He.vertexUv3s=l.has(3),l.clear(),He}function v(_){let M=[];if(_.shaderID?M.push(_.shaderID):(M.push(_.customVertexShaderID),M.push(_.customFragmentShaderID)),_.defines!==void 0)for(let O in _.defines)M.push(O),M.push(_.defines[O]);return _.isRawShaderMaterial===!1&&(p(M,_),g(M,_),M.push(i.outputColorSpace)),M.push(_.customProgramCacheKey),M.join()}function p(_,M){_.push(M.precision),_.push(M.outputColorSpace),_.push(M.envMapMode),_.push(M.envMapPMREM),_.push(M.envMapMaxLod),_.push(M.envMapSize),_.push(M.mapUv),_.push(M.alphaMapUv),_.push(M.lightMapUv),_.push(M.aoMapUv),_.push(M.bumpMapUv),_.push(M.normalMapUv),_.push(M.displacementMapUv),_.push(M.emissiveMapUv),_.push(M.metalnessMapUv),_.push(M.roughnessMapUv),_.push(M.anisotropyMapUv),_.push(M.clearcoatMapUv),_.push(M.clearcoatNormalMapUv),_.push(M.clearcoatRoughnessMapUv),_.push(M.diffuseRoughnessMapUv),_.push(M.iridescenceMapUv),_.push(M.iridescenceThicknessMapUv),_.push(M.sheenColorMapUv),_.push(M.sheenRoughnessMapUv),_.push(M.specularMapUv),_.push(M.specularColorMapUv),_.push(M.specularIntensityMapUv),_.push(M.transmissionMapUv),_.push(M.thicknessMapUv),_.push(M.combine),_.push(M.fogExp2),_.push(M.sizeAttenuation),_.push(M.morphTargetsCount),_.push(M.numSunLights),_.push(M.numDirLights),_.push(M.numPointLights),_.push(M.numSpotLights),_.push(M.numSpotLightMaps),_.push(M.numHemiLights),_.push(M.numRectAreaLights),_.push(M.numSunLightShadows),_.push(M.numDirLightShadows),_.push(M.numPointLightShadows),_.push(M.numSpotLightShadows),_.push(M.numSpotLightShadowsWithMaps),_.push(M.numLightProbes),_.push(M.numLightProbeGrids),_.push(M.shadowMapType),_.push(M.toneMapping),_.push(M.numClippingPlanes),_.push(M.numClipIntersection),_.push(M.depthPacking)}function g(_,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function y(_){let M=d[_.type],O;if(M){let R=Ri[M];O=Oy.clone(R.uniforms)}else O=_.uniforms;return O}function S(_,M){let O=u.get(M);return O!==void 0?++O.usedTimes:(O=new NA(i,M,_,s),c.push(O),u.set(M,O)),O}function b(_){if(--_.usedTimes===0){let M=c.indexOf(_);c[M]=c[c.length-1],c.pop(),u.delete(_.cacheKey),_.destroy()}}function w(_){a.remove(_)}function E(){a.dispose()}return{getParameters:m,getProgramCacheKey:v,getUniforms:y,acquireProgram:S,releaseProgram:b,releaseShaderCache:w,programs:c,dispose:E}}function FA(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function UA(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function e_(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function t_(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,m,v,p,g){let y=i[e];return y===void 0?(y={id:d.id,object:d,geometry:f,material:m,materialVariant:o(d),groupOrder:v,renderOrder:d.renderOrder,z:p,group:g},i[e]=y):(y.id=d.id,y.object=d,y.geometry=f,y.material=m,y.materialVariant=o(d),y.groupOrder=v,y.renderOrder=d.renderOrder,y.z=p,y.group=g),e++,y}function l(d,f,m,v,p,g,y){y.reversedDepth===!0&&(p=-p);let S=a(d,f,m,v,p,g);m.transmission>0?n.push(S):m.transparent===!0?s.push(S):t.push(S)}function c(d,f,m,v,p,g){let y=a(d,f,m,v,p,g);m.transmission>0?n.unshift(y):m.transparent===!0?s.unshift(y):t.unshift(y)}function u(d,f){t.length>1&&t.sort(d||UA),n.length>1&&n.sort(f||e_),s.length>1&&s.sort(f||e_)}function h(){for(let d=e,f=i.length;d<f;d++){let m=i[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function BA(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new t_,i.set(n,[o])):s>=r.length?(o=new t_,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function zA(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new L,color:new Le};break;case"SpotLight":t={position:new L,direction:new L,color:new Le,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new L,color:new Le,distance:0,decay:0};break;case"HemisphereLight":t={direction:new L,skyColor:new Le,groundColor:new Le};break;case"RectAreaLight":t={color:new Le,position:new L,halfWidth:new L,halfHeight:new L};break}return i[e.id]=t,t}}}function VA(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new be};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new be};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new be,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var HA=0;function GA(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function WA(i){let e=new zA,t=VA(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new L);let s=new L,r=new Te,o=new Te;function a(c){let u=0,h=0,d=0;for(let I=0;I<9;I++)n.probe[I].set(0,0,0);let f=0,m=0,v=0,p=0,g=0,y=0,S=0,b=0,w=0,E=0,_=0,M=0,O=0,R=0;c.sort(GA);for(let I=0,k=c.length;I<k;I++){let N=c[I],B=N.color,G=N.intensity,W=N.distance,te=null;if(N.shadow&&N.shadow.map&&(N.shadow.map.texture.format===Cs?te=N.shadow.map.texture:te=N.shadow.map.depthTexture||N.shadow.map.texture),N.isAmbientLight)u+=B.r*G,h+=B.g*G,d+=B.b*G;else if(N.isLightProbe){for(let q=0;q<9;q++)n.probe[q].addScaledVector(N.sh.coefficients[q],G);R++}else if(N.isSunLight){let q=e.get(N);if(q.color.copy(N.color).multiplyScalar(N.intensity),N.castShadow){let Q=N.shadow,ee=t.get(N);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),n.sunShadow[m]=ee,n.sunShadowMap[m]=te;let xe=Q.getViewportCount();for(let De=0;De<xe;De++)n.sunShadowMatrix[v+De]=Q.getMatrix(De),n.sunShadowCascade[v+De]=Q._cascadeData[De];v+=xe,m++}n.sun[f]=q,f++}else if(N.isDirectionalLight){let q=e.get(N);if(q.color.copy(N.color).multiplyScalar(N.intensity),N.castShadow){let Q=N.shadow,ee=t.get(N);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.directionalShadow[p]=ee,n.directionalShadowMap[p]=te,n.directionalShadowMatrix[p]=N.shadow.matrix,w++}n.directional[p]=q,p++}else if(N.isSpotLight){let q=e.get(N);q.position.setFromMatrixPosition(N.matrixWorld),q.color.copy(B).multiplyScalar(G),q.distance=W,q.coneCos=Math.cos(N.angle),q.penumbraCos=Math.cos(N.angle*(1-N.penumbra)),q.decay=N.decay,n.spot[y]=q;let Q=N.shadow;if(N.map&&(n.spotLightMap[M]=N.map,M++,Q.updateMatrices(N),N.castShadow&&O++),n.spotLightMatrix[y]=Q.matrix,N.castShadow){let ee=t.get(N);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.spotShadow[y]=ee,n.spotShadowMap[y]=te,_++}y++}else if(N.isRectAreaLight){let q=e.get(N);q.color.copy(B).multiplyScalar(G),q.halfWidth.set(N.width*.5,0,0),q.halfHeight.set(0,N.height*.5,0),n.rectArea[S]=q,S++}else if(N.isPointLight){let q=e.get(N);if(q.color.copy(N.color).multiplyScalar(N.intensity),q.distance=N.distance,q.decay=N.decay,N.castShadow){let Q=N.shadow,ee=t.get(N);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,ee.shadowCameraNear=Q.camera.near,ee.shadowCameraFar=Q.camera.far,n.pointShadow[g]=ee,n.pointShadowMap[g]=te,n.pointShadowMatrix[g]=N.shadow.matrix,E++}n.point[g]=q,g++}else if(N.isHemisphereLight){let q=e.get(N);q.skyColor.copy(N.color).multiplyScalar(G),q.groundColor.copy(N.groundColor).multiplyScalar(G),n.hemi[b]=q,b++}}S>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=ge.LTC_FLOAT_1,n.rectAreaLTC2=ge.LTC_FLOAT_2):(n.rectAreaLTC1=ge.LTC_HALF_1,n.rectAreaLTC2=ge.LTC_HALF_2)),n.ambient[0]=u,n.ambient[1]=h,n.ambient[2]=d;let P=n.hash;(P.sunLength!==f||P.directionalLength!==p||P.pointLength!==g||P.spotLength!==y||P.rectAreaLength!==S||P.hemiLength!==b||P.numSunShadows!==m||P.numDirectionalShadows!==w||P.numPointShadows!==E||P.numSpotShadows!==_||P.numSpotMaps!==M||P.numLightProbes!==R)&&(n.sun.length=f,n.directional.length=p,n.spot.length=y,n.rectArea.length=S,n.point.length=g,n.hemi.length=b,n.sunShadow.length=m,n.sunShadowMap.length=m,n.sunShadowMatrix.length=v,n.sunShadowCascade.length=v,n.directionalShadow.length=w,n.directionalShadowMap.length=w,n.directionalShadowMatrix.length=w,n.pointShadow.length=E,n.pointShadowMap.length=E,n.pointShadowMatrix.length=E,n.spotShadow.length=_,n.spotShadowMap.length=_,n.spotLightMatrix.length=_+M-O,n.spotLightMap.length=M,n.numSpotLightShadowsWithMaps=O,n.numLightProbes=R,P.sunLength=f,P.directionalLength=p,P.pointLength=g,P.spotLength=y,P.rectAreaLength=S,P.hemiLength=b,P.numSunShadows=m,P.numDirectionalShadows=w,P.numPointShadows=E,P.numSpotShadows=_,P.numSpotMaps=M,P.numLightProbes=R,n.version=HA++)}function l(c,u){let h=0,d=0,f=0,m=0,v=0,p=0,g=u.matrixWorldInverse;for(let y=0,S=c.length;y<S;y++){let b=c[y];if(b.isSunLight){let w=n.sun[h];w.direction.setFromMatrixPosition(b.matrixWorld),w.direction.transformDirection(g),h++}else if(b.isDirectionalLight){let w=n.directional[d];w.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),w.direction.sub(s),w.direction.transformDirection(g),d++}else if(b.isSpotLight){let w=n.spot[m];w.position.setFromMatrixPosition(b.matrixWorld),w.position.applyMatrix4(g),w.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),w.direction.sub(s),w.direction.transformDirection(g),m++}else if(b.isRectAreaLight){let w=n.rectArea[v];w.position.setFromMatrixPosition(b.matrixWorld),w.position.applyMatrix4(g),o.identity(),r.copy(b.matrixWorld),r.premultiply(g),o.extractRotation(r),w.halfWidth.set(b.width*.5,0,0),w.halfHeight.set(0,b.height*.5,0),w.halfWidth.applyMatrix4(o),w.halfHeight.applyMatrix4(o),v++}else if(b.isPointLight){let w=n.point[f];w.position.setFromMatrixPosition(b.matrixWorld),w.position.applyMatrix4(g),f++}else if(b.isHemisphereLight){let w=n.hemi[p];w.direction.setFromMatrixPosition(b.matrixWorld),w.direction.transformDirection(g),p++}}}return{setup:a,setupView:l,state:n}}function n_(i){let e=new WA(i),t=[],n=[],s=[];function r(h){u.camera=h,t.length=0,n.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){n.push(h)}function l(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function c(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function XA(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new n_(i),e.set(s,[a])):r>=o.length?(a=new n_(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var qA=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,YA=`uniform sampler2D shadow_pass;
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
}`,KA=[new L(1,0,0),new L(-1,0,0),new L(0,1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1)],$A=[new L(0,-1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1),new L(0,-1,0),new L(0,-1,0)],i_=new Te,Ha=new L,yf=new L;function JA(i,e,t){let n=new Ts,s=new be,r=new be,o=new at,a=new cc,l=new uc,c={},u=t.maxTextureSize,h={[hn]:Kt,[Kt]:hn,[_n]:_n},d=new ei({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new be},radius:{value:4}},vertexShader:qA,fragmentShader:YA}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let m=new on;m.setAttribute("position",new dt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new un(m,d),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Oa;let g=this.type;this.render=function(E,_,M){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||E.length===0)return;this.type===Zg&&(Ee("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Oa);let O=i.getRenderTarget(),R=i.getActiveCubeFace(),P=i.getActiveMipmapLevel(),I=i.state;I.setBlending(cr),I.buffers.depth.getReversed()===!0?I.buffers.color.setClear(0,0,0,0):I.buffers.color.setClear(1,1,1,1),I.buffers.depth.setTest(!0),I.setScissorTest(!1);let k=g!==this.type;k&&_.traverse(function(N){N.material&&(Array.isArray(N.material)?N.material.forEach(B=>B.needsUpdate=!0):N.material.needsUpdate=!0)});for(let N=0,B=E.length;N<B;N++){let G=E[N],W=G.shadow;if(W===void 0){Ee("WebGLShadowMap:",G,"has no shadow.");continue}if(W.autoUpdate===!1&&W.needsUpdate===!1)continue;s.copy(W.mapSize);let te=W.getFrameExtents();s.multiply(te),r.copy(W.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/te.x),s.x=r.x*te.x,W.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/te.y),s.y=r.y*te.y,W.mapSize.y=r.y));let q=i.state.buffers.depth.getReversed();if(W.camera._reversedDepth=q,W.map===null||k===!0){if(W.map!==null&&(W.map.depthTexture!==null&&(W.map.depthTexture.dispose(),W.map.depthTexture=null),W.map.dispose()),this.type===uo){if(G.isPointLight){Ee("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}W.map=new Rn(s.x,s.y,{format:Cs,type:fi,minFilter:Yt,magFilter:Yt,generateMipmaps:!1}),W.map.texture.name=G.name+".shadowMap",W.map.depthTexture=new Ji(s.x,s.y,Hn),W.map.depthTexture.name=G.name+".shadowMapDepth",W.map.depthTexture.format=qi,W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=At,W.map.depthTexture.magFilter=At}else G.isPointLight?(W.map=new Wa(s.x),W.map.depthTexture=new ba(s.x,di)):(W.map=new Rn(s.x,s.y),W.map.depthTexture=new Ji(s.x,s.y,di)),W.map.depthTexture.name=G.name+".shadowMap",W.map.depthTexture.format=qi,this.type===Oa?(W.map.depthTexture.compareFunction=q?sf:nf,W.map.depthTexture.minFilter=Yt,W.map.depthTexture.magFilter=Yt):(W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=At,W.map.depthTexture.magFilter=At);W.camera.updateProjectionMatrix()}W.map.isWebGLCubeRenderTarget!==!0&&(W.map.width!==s.x||W.map.height!==s.y)&&W.map.setSize(s.x,s.y);let Q=W.map.isWebGLCubeRenderTarget?6:W.getViewportCount();G.isPointLight!==!0&&W.updateMatrices(G,M);let ee=(W.camera.layers.mask&4294967294)!==0?W.camera.layers:M.layers;for(let xe=0;xe<Q;xe++){let De=W.getCamera(xe);if(G.isPointLight){let J=W.camera,ue=W.matrix,_e=G.distance||J.far;_e!==J.far&&(J.far=_e,J.updateProjectionMatrix()),Ha.setFromMatrixPosition(G.matrixWorld),J.position.copy(Ha),yf.copy(J.position),yf.add(KA[xe]),J.up.copy($A[xe]),J.lookAt(yf),J.updateMatrixWorld(),ue.makeTranslation(-Ha.x,-Ha.y,-Ha.z),i_.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),W._frustum.setFromProjectionMatrix(i_,J.coordinateSystem,J.reversedDepth)}if(W.map.isWebGLCubeRenderTarget)i.setRenderTarget(W.map,xe),i.clear();else{xe===0&&(i.setRenderTarget(W.map),i.clear());let J=W.getViewport(xe);o.set(r.x*J.x,r.y*J.y,r.x*J.z,r.y*J.w),I.viewport(o)}n=W.getFrustum(xe),b(_,M,De,G,ee,this.type)}W.isPointLightShadow!==!0&&this.type===uo&&y(W,M),W.needsUpdate=!1}g=this.type,p.needsUpdate=!1,i.setRenderTarget(O,R,P)};function y(E,_){let M=e.update(v);d.defines.VSM_SAMPLES!==E.blurSamples&&(d.defines.VSM_SAMPLES=E.blurSamples,f.defines.VSM_SAMPLES=E.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),E.mapPass===null?E.mapPass=new Rn(s.x,s.y,{format:Cs,type:fi}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),d.uniforms.shadow_pass.value=E.map.depthTexture,d.uniforms.resolution.value.set(E.map.width,E.map.height),d.uniforms.radius.value=E.radius,i.setRenderTarget(E.mapPass),i.clear(),i.renderBufferDirect(_,null,M,d,v,null),f.uniforms.shadow_pass.value=E.mapPass.texture,f.uniforms.resolution.value.set(E.map.width,E.map.height),f.uniforms.radius.value=E.radius,i.setRenderTarget(E.map),i.clear(),i.renderBufferDirect(_,null,M,f,v,null)}function S(E,_,M,O){let R=null,P=M.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(P!==void 0)R=P;else if(R=M.isPointLight===!0?l:a,i.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let I=R.uuid,k=_.uuid,N=c[I];N===void 0&&(N={},c[I]=N);let B=N[k];B===void 0&&(B=R.clone(),N[k]=B,_.addEventListener("dispose",w)),R=B}if(R.visible=_.visible,R.wireframe=_.wireframe,O===uo?R.side=_.shadowSide!==null?_.shadowSide:_.side:R.side=_.shadowSide!==null?_.shadowSide:h[_.side],R.alphaMap=_.alphaMap,R.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,R.map=_.map,R.clipShadows=_.clipShadows,R.clippingPlanes=_.clippingPlanes,R.clipIntersection=_.clipIntersection,R.displacementMap=_.displacementMap,R.displacementScale=_.displacementScale,R.displacementBias=_.displacementBias,R.wireframeLinewidth=_.wireframeLinewidth,R.linewidth=_.linewidth,M.isPointLight===!0&&R.isMeshDistanceMaterial===!0){let I=i.properties.get(R);I.light=M}return R}function b(E,_,M,O,R,P){if(E.visible===!1)return;if(E.layers.test(R)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&P===uo)&&(!E.frustumCulled||E.intersectsFrustum(n))){E.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,E.matrixWorld);let N=e.update(E),B=E.material;if(Array.isArray(B)){let G=N.groups;for(let W=0,te=G.length;W<te;W++){let q=G[W],Q=B[q.materialIndex];if(Q&&Q.visible){let ee=S(E,Q,O,P);E.onBeforeShadow(i,E,_,M,N,ee,q),i.renderBufferDirect(M,null,N,ee,E,q),E.onAfterShadow(i,E,_,M,N,ee,q)}}}else if(B.visible){let G=S(E,B,O,P);E.onBeforeShadow(i,E,_,M,N,G,null),i.renderBufferDirect(M,null,N,G,E,null),E.onAfterShadow(i,E,_,M,N,G,null)}}let k=E.children;for(let N=0,B=k.length;N<B;N++)b(k[N],_,M,O,R,P)}function w(E){E.target.removeEventListener("dispose",w);for(let M in c){let O=c[M],R=E.target.uuid;R in O&&(O[R].dispose(),delete O[R])}}}function jA(i,e){function t(){let D=!1,j=new at,Y=null,le=new at(0,0,0,0);return{setMask:function(se){Y!==se&&!D&&(i.colorMask(se,se,se,se),Y=se)},setLocked:function(se){D=se},setClear:function(se,oe,Ae,We,ie){ie===!0&&(se*=We,oe*=We,Ae*=We),j.set(se,oe,Ae,We),le.equals(j)===!1&&(i.clearColor(se,oe,Ae,We),le.copy(j))},reset:function(){D=!1,Y=null,le.set(-1,0,0,0)}}}function n(){let D=!1,j=!1,Y=null,le=null,se=null;return{setReversed:function(oe){if(j!==oe){let Ae=e.get("EXT_clip_control");oe?Ae.clipControlEXT(Ae.LOWER_LEFT_EXT,Ae.ZERO_TO_ONE_EXT):Ae.clipControlEXT(Ae.LOWER_LEFT_EXT,Ae.NEGATIVE_ONE_TO_ONE_EXT),j=oe;let We=se;se=null,this.setClear(We)}},getReversed:function(){return j},setTest:function(oe){oe?pe(i.DEPTH_TEST):Fe(i.DEPTH_TEST)},setMask:function(oe){Y!==oe&&!D&&(i.depthMask(oe),Y=oe)},setFunc:function(oe){if(j&&(oe=Ly[oe]),le!==oe){switch(oe){case Jl:i.depthFunc(i.NEVER);break;case jl:i.depthFunc(i.ALWAYS);break;case Zl:i.depthFunc(i.LESS);break;case Ss:i.depthFunc(i.LEQUAL);break;case Ql:i.depthFunc(i.EQUAL);break;case ec:i.depthFunc(i.GEQUAL);break;case Xr:i.depthFunc(i.GREATER);break;case tc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}le=oe}},setLocked:function(oe){D=oe},setClear:function(oe){se!==oe&&(se=oe,j&&(oe=1-oe),i.clearDepth(oe))},reset:function(){D=!1,Y=null,le=null,se=null,j=!1}}}function s(){let D=!1,j=null,Y=null,le=null,se=null,oe=null,Ae=null,We=null,ie=null;return{setTest:function(Re){D||(Re?pe(i.STENCIL_TEST):Fe(i.STENCIL_TEST))},setMask:function(Re){j!==Re&&!D&&(i.stencilMask(Re),j=Re)},setFunc:function(Re,He,me){(Y!==Re||le!==He||se!==me)&&(i.stencilFunc(Re,He,me),Y=Re,le=He,se=me)},setOp:function(Re,He,me){(oe!==Re||Ae!==He||We!==me)&&(i.stencilOp(Re,He,me),oe=Re,Ae=He,We=me)},setLocked:function(Re){D=Re},setClear:function(Re){ie!==Re&&(i.clearStencil(Re),ie=Re)},reset:function(){D=!1,j=null,Y=null,le=null,se=null,oe=null,Ae=null,We=null,ie=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,u={},h={},d={},f=new WeakMap,m=[],v=null,p=!1,g=null,y=null,S=null,b=null,w=null,E=null,_=null,M=new Le(0,0,0),O=0,R=!1,P=null,I=null,k=null,N=null,B=null,G=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),W=!1,te=0,q=i.getParameter(i.VERSION);q.indexOf("WebGL")!==-1?(te=parseFloat(/^WebGL (\d)/.exec(q)[1]),W=te>=1):q.indexOf("OpenGL ES")!==-1&&(te=parseFloat(/^OpenGL ES (\d)/.exec(q)[1]),W=te>=2);let Q=null,ee={},xe=i.getParameter(i.SCISSOR_BOX),De=i.getParameter(i.VIEWPORT),J=new at().fromArray(xe),ue=new at().fromArray(De);function _e(D,j,Y,le){let se=new Uint8Array(4),oe=i.createTexture();i.bindTexture(D,oe),i.texParameteri(D,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(D,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Ae=0;Ae<Y;Ae++)D===i.TEXTURE_3D||D===i.TEXTURE_2D_ARRAY?i.texImage3D(j,0,i.RGBA,1,1,le,0,i.RGBA,i.UNSIGNED_BYTE,se):i.texImage2D(j+Ae,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,se);return oe}let Ce={};Ce[i.TEXTURE_2D]=_e(i.TEXTURE_2D,i.TEXTURE_2D,1),Ce[i.TEXTURE_CUBE_MAP]=_e(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ce[i.TEXTURE_2D_ARRAY]=_e(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Ce[i.TEXTURE_3D]=_e(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),pe(i.DEPTH_TEST),o.setFunc(Ss),Ln(!1),Rt(Od),pe(i.CULL_FACE),an(cr);function pe(D){u[D]!==!0&&(i.enable(D),u[D]=!0)}function Fe(D){u[D]!==!1&&(i.disable(D),u[D]=!1)}function Ot(D,j){return d[D]!==j?(i.bindFramebuffer(D,j),d[D]=j,D===i.DRAW_FRAMEBUFFER&&(d[i.FRAMEBUFFER]=j),D===i.FRAMEBUFFER&&(d[i.DRAW_FRAMEBUFFER]=j),!0):!1}function Pe(D,j){let Y=m,le=!1;if(D){Y=f.get(j),Y===void 0&&(Y=[],f.set(j,Y));let se=D.textures;if(Y.length!==se.length||Y[0]!==i.COLOR_ATTACHMENT0){for(let oe=0,Ae=se.length;oe<Ae;oe++)Y[oe]=i.COLOR_ATTACHMENT0+oe;Y.length=se.length,le=!0}}else Y[0]!==i.BACK&&(Y[0]=i.BACK,le=!0);le&&i.drawBuffers(Y)}function st(D){return v!==D?(i.useProgram(D),v=D,!0):!1}let yt={[ur]:i.FUNC_ADD,[ey]:i.FUNC_SUBTRACT,[ty]:i.FUNC_REVERSE_SUBTRACT};yt[ny]=i.MIN,yt[iy]=i.MAX;let $e={[sy]:i.ZERO,[ry]:i.ONE,[oy]:i.SRC_COLOR,[Ud]:i.SRC_ALPHA,[dy]:i.SRC_ALPHA_SATURATE,[uy]:i.DST_COLOR,[ly]:i.DST_ALPHA,[ay]:i.ONE_MINUS_SRC_COLOR,[Bd]:i.ONE_MINUS_SRC_ALPHA,[hy]:i.ONE_MINUS_DST_COLOR,[cy]:i.ONE_MINUS_DST_ALPHA,[fy]:i.CONSTANT_COLOR,[py]:i.ONE_MINUS_CONSTANT_COLOR,[my]:i.CONSTANT_ALPHA,[gy]:i.ONE_MINUS_CONSTANT_ALPHA};function an(D,j,Y,le,se,oe,Ae,We,ie,Re){if(D===cr){p===!0&&(Fe(i.BLEND),p=!1);return}if(p===!1&&(pe(i.BLEND),p=!0),D!==Qg){if(D!==g||Re!==R){if((y!==ur||w!==ur)&&(i.blendEquation(i.FUNC_ADD),y=ur,w=ur),Re)switch(D){case ho:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Dd:i.blendFunc(i.ONE,i.ONE);break;case kd:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Fd:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Ne("WebGLState: Invalid blending: ",D);break}else switch(D){case ho:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Dd:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case kd:Ne("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Fd:Ne("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ne("WebGLState: Invalid blending: ",D);break}S=null,b=null,E=null,_=null,M.set(0,0,0),O=0,g=D,R=Re}return}se=se||j,oe=oe||Y,Ae=Ae||le,(j!==y||se!==w)&&(i.blendEquationSeparate(yt[j],yt[se]),y=j,w=se),(Y!==S||le!==b||oe!==E||Ae!==_)&&(i.blendFuncSeparate($e[Y],$e[le],$e[oe],$e[Ae]),S=Y,b=le,E=oe,_=Ae),(We.equals(M)===!1||ie!==O)&&(i.blendColor(We.r,We.g,We.b,ie),M.copy(We),O=ie),g=D,R=!1}function Gt(D,j){D.side===_n?Fe(i.CULL_FACE):pe(i.CULL_FACE);let Y=D.side===Kt;j&&(Y=!Y),Ln(Y),D.blending===ho&&D.transparent===!1?an(cr):an(D.blending,D.blendEquation,D.blendSrc,D.blendDst,D.blendEquationAlpha,D.blendSrcAlpha,D.blendDstAlpha,D.blendColor,D.blendAlpha,D.premultipliedAlpha),o.setFunc(D.depthFunc),o.setTest(D.depthTest),o.setMask(D.depthWrite),r.setMask(D.colorWrite);let le=D.stencilWrite;a.setTest(le),le&&(a.setMask(D.stencilWriteMask),a.setFunc(D.stencilFunc,D.stencilRef,D.stencilFuncMask),a.setOp(D.stencilFail,D.stencilZFail,D.stencilZPass)),Qt(D.polygonOffset,D.polygonOffsetFactor,D.polygonOffsetUnits),D.alphaToCoverage===!0?pe(i.SAMPLE_ALPHA_TO_COVERAGE):Fe(i.SAMPLE_ALPHA_TO_COVERAGE)}function Ln(D){P!==D&&(D?i.frontFace(i.CW):i.frontFace(i.CCW),P=D)}function Rt(D){D!==Jg?(pe(i.CULL_FACE),D!==I&&(D===Od?i.cullFace(i.BACK):D===jg?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Fe(i.CULL_FACE),I=D}function xi(D){D!==k&&(W&&i.lineWidth(D),k=D)}function Qt(D,j,Y){D?(pe(i.POLYGON_OFFSET_FILL),(N!==j||B!==Y)&&(N=j,B=Y,o.getReversed()&&(j=-j,Y=-Y),i.polygonOffset(j,Y))):Fe(i.POLYGON_OFFSET_FILL)}function Yn(D){D?pe(i.SCISSOR_TEST):Fe(i.SCISSOR_TEST)}function Kn(D){D===void 0&&(D=i.TEXTURE0+G-1),Q!==D&&(i.activeTexture(D),Q=D)}function $n(D,j,Y){Y===void 0&&(Q===null?Y=i.TEXTURE0+G-1:Y=Q);let le=ee[Y];le===void 0&&(le={type:void 0,texture:void 0},ee[Y]=le),(le.type!==D||le.texture!==j)&&(Q!==Y&&(i.activeTexture(Y),Q=Y),i.bindTexture(D,j||Ce[D]),le.type=D,le.texture=j)}function U(){let D=ee[Q];D!==void 0&&D.type!==void 0&&(i.bindTexture(D.type,null),D.type=void 0,D.texture=void 0)}function Jn(){try{i.compressedTexImage2D(...arguments)}catch(D){Ne("WebGLState:",D)}}function Tt(){try{i.compressedTexImage3D(...arguments)}catch(D){Ne("WebGLState:",D)}}function Et(){try{i.texSubImage2D(...arguments)}catch(D){Ne("WebGLState:",D)}}function fe(){try{i.texSubImage3D(...arguments)}catch(D){Ne("WebGLState:",D)}}function Wt(){try{i.compressedTexSubImage2D(...arguments)}catch(D){Ne("WebGLState:",D)}}function Ie(){try{i.compressedTexSubImage3D(...arguments)}catch(D){Ne("WebGLState:",D)}}function Ue(){try{i.texStorage2D(...arguments)}catch(D){Ne("WebGLState:",D)}}function C(){try{i.texStorage3D(...arguments)}catch(D){Ne("WebGLState:",D)}}function T(){try{i.texImage2D(...arguments)}catch(D){Ne("WebGLState:",D)}}function V(){try{i.texImage3D(...arguments)}catch(D){Ne("WebGLState:",D)}}function ne(D){return h[D]!==void 0?h[D]:i.getParameter(D)}function Z(D,j){h[D]!==j&&(i.pixelStorei(D,j),h[D]=j)}function re(D){J.equals(D)===!1&&(i.scissor(D.x,D.y,D.z,D.w),J.copy(D))}function he(D){ue.equals(D)===!1&&(i.viewport(D.x,D.y,D.z,D.w),ue.copy(D))}function K(D,j){let Y=c.get(j);Y===void 0&&(Y=new WeakMap,c.set(j,Y));let le=Y.get(D);le===void 0&&(le=i.getUniformBlockIndex(j,D.name),i.uniformBlockBinding(j,le,le),Y.set(D,le))}function $(D,j,Y){let se=c.get(j).get(D);l[se]!==Y&&(i.bindBufferBase(i.UNIFORM_BUFFER,se,Y),l[se]=Y)}function ae(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),u={},h={},Q=null,ee={},d={},l={},f=new WeakMap,m=[],v=null,p=!1,g=null,y=null,S=null,b=null,w=null,E=null,_=null,M=new Le(0,0,0),O=0,R=!1,P=null,I=null,k=null,N=null,B=null,J.set(0,0,i.canvas.width,i.canvas.height),ue.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:pe,disable:Fe,bindFramebuffer:Ot,drawBuffers:Pe,useProgram:st,setBlending:an,setMaterial:Gt,setFlipSided:Ln,setCullFace:Rt,setLineWidth:xi,setPolygonOffset:Qt,setScissorTest:Yn,activeTexture:Kn,bindTexture:$n,unbindTexture:U,compressedTexImage2D:Jn,compressedTexImage3D:Tt,texImage2D:T,texImage3D:V,pixelStorei:Z,getParameter:ne,updateUBOMapping:K,uniformBlockBinding:$,texStorage2D:Ue,texStorage3D:C,texSubImage2D:Et,texSubImage3D:fe,compressedTexSubImage2D:Wt,compressedTexSubImage3D:Ie,scissor:re,viewport:he,reset:ae}}function ZA(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new be,u=new WeakMap,h=new Set,d,f=new WeakMap,m=new Set,v=new FinalizationRegistry(C=>m.delete(C)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(C,T){return p?new OffscreenCanvas(C,T):Kr("canvas")}function y(C,T,V){let ne=1,Z=Ue(C);if((Z.width>V||Z.height>V)&&(ne=V/Math.max(Z.width,Z.height)),ne<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let re=Math.floor(ne*Z.width),he=Math.floor(ne*Z.height);d===void 0&&(d=g(re,he));let K=T?g(re,he):d;return K.width=re,K.height=he,K.getContext("2d").drawImage(C,0,0,re,he),Ee("WebGLRenderer: Texture has been resized from ("+Z.width+"x"+Z.height+") to ("+re+"x"+he+")."),K}else return"data"in C&&Ee("WebGLRenderer: Image in DataTexture is too big ("+Z.width+"x"+Z.height+")."),C;return C}function S(C){return C.generateMipmaps}function b(C){i.generateMipmap(C)}function w(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function E(C,T,V,ne,Z,re=!1){if(C!==null){if(i[C]!==void 0)return i[C];Ee("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let he;ne&&(he=e.get("EXT_texture_norm16"),he||Ee("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let K=T;if(T===i.RED&&(V===i.FLOAT&&(K=i.R32F),V===i.HALF_FLOAT&&(K=i.R16F),V===i.UNSIGNED_BYTE&&(K=i.R8),V===i.UNSIGNED_SHORT&&he&&(K=he.R16_EXT),V===i.SHORT&&he&&(K=he.R16_SNORM_EXT)),T===i.RED_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.R8UI),V===i.UNSIGNED_SHORT&&(K=i.R16UI),V===i.UNSIGNED_INT&&(K=i.R32UI),V===i.BYTE&&(K=i.R8I),V===i.SHORT&&(K=i.R16I),V===i.INT&&(K=i.R32I)),T===i.RG&&(V===i.FLOAT&&(K=i.RG32F),V===i.HALF_FLOAT&&(K=i.RG16F),V===i.UNSIGNED_BYTE&&(K=i.RG8),V===i.UNSIGNED_SHORT&&he&&(K=he.RG16_EXT),V===i.SHORT&&he&&(K=he.RG16_SNORM_EXT)),T===i.RG_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RG8UI),V===i.UNSIGNED_SHORT&&(K=i.RG16UI),V===i.UNSIGNED_INT&&(K=i.RG32UI),V===i.BYTE&&(K=i.RG8I),V===i.SHORT&&(K=i.RG16I),V===i.INT&&(K=i.RG32I)),T===i.RGB_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RGB8UI),V===i.UNSIGNED_SHORT&&(K=i.RGB16UI),V===i.UNSIGNED_INT&&(K=i.RGB32UI),V===i.BYTE&&(K=i.RGB8I),V===i.SHORT&&(K=i.RGB16I),V===i.INT&&(K=i.RGB32I)),T===i.RGBA_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RGBA8UI),V===i.UNSIGNED_SHORT&&(K=i.RGBA16UI),V===i.UNSIGNED_INT&&(K=i.RGBA32UI),V===i.BYTE&&(K=i.RGBA8I),V===i.SHORT&&(K=i.RGBA16I),V===i.INT&&(K=i.RGBA32I)),T===i.RGB&&(V===i.UNSIGNED_SHORT&&he&&(K=he.RGB16_EXT),V===i.SHORT&&he&&(K=he.RGB16_SNORM_EXT),V===i.UNSIGNED_INT_5_9_9_9_REV&&(K=i.RGB9_E5),V===i.UNSIGNED_INT_10F_11F_11F_REV&&(K=i.R11F_G11F_B10F)),T===i.RGBA){let $=re?ca:qe.getTransfer(Z);V===i.FLOAT&&(K=i.RGBA32F),V===i.HALF_FLOAT&&(K=i.RGBA16F),V===i.UNSIGNED_BYTE&&(K=$===ht?i.SRGB8_ALPHA8:i.RGBA8),V===i.UNSIGNED_SHORT&&he&&(K=he.RGBA16_EXT),V===i.SHORT&&he&&(K=he.RGBA16_SNORM_EXT),V===i.UNSIGNED_SHORT_4_4_4_4&&(K=i.RGBA4),V===i.UNSIGNED_SHORT_5_5_5_1&&(K=i.RGB5_A1)}return(K===i.R16F||K===i.R32F||K===i.RG16F||K===i.RG32F||K===i.RGBA16F||K===i.RGBA32F)&&e.get("EXT_color_buffer_float"),K}function _(C,T){let V;return C?T===null||T===di||T===fr?V=i.DEPTH24_STENCIL8:T===Hn?V=i.DEPTH32F_STENCIL8:T===mo&&(V=i.DEPTH24_STENCIL8,Ee("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):T===null||T===di||T===fr?V=i.DEPTH_COMPONENT24:T===Hn?V=i.DEPTH_COMPONENT32F:T===mo&&(V=i.DEPTH_COMPONENT16),V}function M(C,T){return S(C)===!0||C.isFramebufferTexture&&C.minFilter!==At&&C.minFilter!==Yt?Math.log2(Math.max(T.width,T.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?T.mipmaps.length:1}function O(C){let T=new WeakRef(C);n.get(C).__ref=T,m.add(T),v.register(C,T,T)}function R(C){let T=n.get(C).__ref;T!==void 0&&(m.delete(T),v.unregister(T))}function P(C){k(C.target)}function I(C){N(C.target)}function k(C){C.removeEventListener("dispose",P),R(C),G(C),C.isVideoTexture&&u.delete(C),C.isHTMLTexture&&h.delete(C)}function N(C){C.removeEventListener("dispose",I),R(C),te(C)}function B(){for(let C of m){let T=C.deref();T!==void 0&&(T.isRenderTarget===!0?N(T):k(T))}m.clear(),h.clear()}function G(C){let T=n.get(C);if(T.__webglInit===void 0)return;let V=C.source,ne=f.get(V);if(ne){let Z=ne[T.__cacheKey];Z.usedTimes--,Z.usedTimes===0&&W(C),Object.keys(ne).length===0&&f.delete(V)}n.remove(C)}function W(C){let T=n.get(C);i.deleteTexture(T.__webglTexture);let V=C.source,ne=f.get(V);delete ne[T.__cacheKey],o.memory.textures--}function te(C){let T=n.get(C);T.__depthDisposeCallback&&T.__depthDisposeCallback();let V=C.depthTexture;if(V&&V.renderTarget===C&&k(V),C.isWebGLCubeRenderTarget)for(let Z=0;Z<6;Z++){if(Array.isArray(T.__webglFramebuffer[Z]))for(let re=0;re<T.__webglFramebuffer[Z].length;re++)i.deleteFramebuffer(T.__webglFramebuffer[Z][re]);else i.deleteFramebuffer(T.__webglFramebuffer[Z]);T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer[Z])}else{if(Array.isArray(T.__webglFramebuffer))for(let Z=0;Z<T.__webglFramebuffer.length;Z++)i.deleteFramebuffer(T.__webglFramebuffer[Z]);else i.deleteFramebuffer(T.__webglFramebuffer);if(T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer),T.__webglMultisampledFramebuffer&&i.deleteFramebuffer(T.__webglMultisampledFramebuffer),T.__webglColorRenderbuffer)for(let Z=0;Z<T.__webglColorRenderbuffer.length;Z++)T.__webglColorRenderbuffer[Z]&&i.deleteRenderbuffer(T.__webglColorRenderbuffer[Z]);T.__webglDepthRenderbuffer&&i.deleteRenderbuffer(T.__webglDepthRenderbuffer)}let ne=C.textures;for(let Z=0,re=ne.length;Z<re;Z++){let he=n.get(ne[Z]);he.__webglTexture&&(i.deleteTexture(he.__webglTexture),o.memory.textures--),n.remove(ne[Z])}n.remove(C)}let q=0;function Q(){q=0}function ee(){return q}function xe(C){q=C}function De(){let C=q;return C>=s.maxTextures&&Ee("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),q+=1,C}function J(C){let T=[];return T.push(C.wrapS),T.push(C.wrapT),T.push(C.wrapR||0),T.push(C.magFilter),T.push(C.minFilter),T.push(C.anisotropy),T.push(C.internalFormat),T.push(C.format),T.push(C.type),T.push(C.generateMipmaps),T.push(C.mipmapsAutoUpdate),T.push(C.premultiplyAlpha),T.push(C.flipY),T.push(C.unpackAlignment),T.push(C.colorSpace),T.join()}function ue(C,T){let V=n.get(C);if(C.isVideoTexture&&Wt(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&V.__version!==C.version){let ne=C.image;if(ne===null)Ee("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Ee("WebGLRenderer: Texture marked for update but image is incomplete");else{Gt(V,C,T);return}}else C.isExternalTexture&&(V.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,V.__webglTexture,i.TEXTURE0+T)}function _e(C,T){let V=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&V.__version!==C.version){Gt(V,C,T);return}else C.isExternalTexture&&(V.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,V.__webglTexture,i.TEXTURE0+T)}function Ce(C,T){let V=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&V.__version!==C.version){Gt(V,C,T);return}t.bindTexture(i.TEXTURE_3D,V.__webglTexture,i.TEXTURE0+T)}function pe(C,T){let V=n.get(C);if(C.version>0&&V.__version!==C.version){Ln(V,C,T);return}t.bindTexture(i.TEXTURE_CUBE_MAP,V.__webglTexture,i.TEXTURE0+T)}let Fe={[ws]:i.REPEAT,[Zn]:i.CLAMP_TO_EDGE,[qr]:i.MIRRORED_REPEAT},Ot={[At]:i.NEAREST,[bc]:i.NEAREST_MIPMAP_NEAREST,[dr]:i.NEAREST_MIPMAP_LINEAR,[Yt]:i.LINEAR,[po]:i.LINEAR_MIPMAP_NEAREST,[ti]:i.LINEAR_MIPMAP_LINEAR},Pe={[My]:i.NEVER,[rf]:i.ALWAYS,[Ty]:i.LESS,[nf]:i.LEQUAL,[Ey]:i.EQUAL,[sf]:i.GEQUAL,[Ay]:i.GREATER,[Ry]:i.NOTEQUAL};function st(C,T){if(T.type===Hn&&e.has("OES_texture_float_linear")===!1&&(T.magFilter===Yt||T.magFilter===po||T.magFilter===dr||T.magFilter===ti||T.minFilter===Yt||T.minFilter===po||T.minFilter===dr||T.minFilter===ti)&&Ee("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,Fe[T.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,Fe[T.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,Fe[T.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,Ot[T.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,Ot[T.minFilter]),T.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,Pe[T.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(T.magFilter===At||T.minFilter!==dr&&T.minFilter!==ti||T.type===Hn&&e.has("OES_texture_float_linear")===!1)return;if(T.anisotropy>1||n.get(T).__currentAnisotropy){let V=e.get("EXT_texture_filter_anisotropic");i.texParameterf(C,V.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(T.anisotropy,s.getMaxAnisotropy())),n.get(T).__currentAnisotropy=T.anisotropy}}}function yt(C,T){let V=!1;C.__webglInit===void 0&&(C.__webglInit=!0,T.addEventListener("dispose",P),O(T));let ne=T.source,Z=f.get(ne);Z===void 0&&(Z={},f.set(ne,Z));let re=J(T);if(re!==C.__cacheKey){Z[re]===void 0&&(Z[re]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,V=!0),Z[re].usedTimes++;let he=Z[C.__cacheKey];he!==void 0&&(Z[C.__cacheKey].usedTimes--,he.usedTimes===0&&W(T)),C.__cacheKey=re,C.__webglTexture=Z[re].texture}return V}function $e(C,T,V){return Math.floor(Math.floor(C/V)/T)}function an(C,T,V,ne){let re=C.updateRanges;if(re.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,T.width,T.height,V,ne,T.data);else{re.sort((D,j)=>D.start-j.start);let he=0;for(let D=1;D<re.length;D++){let j=re[he],Y=re[D],le=j.start+j.count,se=$e(Y.start,T.width,4),oe=$e(j.start,T.width,4);Y.start<=le+1&&se===oe&&$e(Y.start+Y.count-1,T.width,4)===se?j.count=Math.max(j.count,Y.start+Y.count-j.start):(++he,re[he]=Y)}re.length=he+1;let K=t.getParameter(i.UNPACK_ROW_LENGTH),$=t.getParameter(i.UNPACK_SKIP_PIXELS),ae=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,T.width);for(let D=0,j=re.length;D<j;D++){let Y=re[D],le=Math.floor(Y.start/4),se=Math.ceil(Y.count/4),oe=le%T.width,Ae=Math.floor(le/T.width),We=se,ie=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,oe),t.pixelStorei(i.UNPACK_SKIP_ROWS,Ae),t.texSubImage2D(i.TEXTURE_2D,0,oe,Ae,We,ie,V,ne,T.data)}C.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,K),t.pixelStorei(i.UNPACK_SKIP_PIXELS,$),t.pixelStorei(i.UNPACK_SKIP_ROWS,ae)}}function Gt(C,T,V){let ne=i.TEXTURE_2D;(T.isDataArrayTexture||T.isCompressedArrayTexture)&&(ne=i.TEXTURE_2D_ARRAY),T.isData3DTexture&&(ne=i.TEXTURE_3D);let Z=yt(C,T),re=T.source;t.bindTexture(ne,C.__webglTexture,i.TEXTURE0+V);let he=n.get(re);if(re.version!==he.__version||Z===!0){if(t.activeTexture(i.TEXTURE0+V),(typeof ImageBitmap<"u"&&T.image instanceof ImageBitmap)===!1){let ie=qe.getPrimaries(qe.workingColorSpace),Re=T.colorSpace===ss?null:qe.getPrimaries(T.colorSpace),He=T.colorSpace===ss||ie===Re?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,He)}t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment);let $=y(T.image,!1,s.maxTextureSize);$=Ie(T,$);let ae=r.convert(T.format,T.colorSpace),D=r.convert(T.type),j=E(T.internalFormat,ae,D,T.normalized,T.colorSpace,T.isVideoTexture);st(ne,T);let Y,le=T.mipmaps,se=T.isVideoTexture!==!0,oe=he.__version===void 0||Z===!0,Ae=re.dataReady,We=M(T,$);if(T.isDepthTexture)j=_(T.format===is,T.type),oe&&(se?t.texStorage2D(i.TEXTURE_2D,1,j,$.width,$.height):t.texImage2D(i.TEXTURE_2D,0,j,$.width,$.height,0,ae,D,null));else if(T.isDataTexture)if(le.length>0){se&&oe&&t.texStorage2D(i.TEXTURE_2D,We,j,le[0].width,le[0].height);for(let ie=0,Re=le.length;ie<Re;ie++)Y=le[ie],se?Ae&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,ae,D,Y.data):t.texImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,ae,D,Y.data);T.generateMipmaps=!1}else se?(oe&&t.texStorage2D(i.TEXTURE_2D,We,j,$.width,$.height),Ae&&an(T,$,ae,D)):t.texImage2D(i.TEXTURE_2D,0,j,$.width,$.height,0,ae,D,$.data);else if(T.isCompressedTexture)if(T.isCompressedArrayTexture){se&&oe&&t.texStorage3D(i.TEXTURE_2D_ARRAY,We,j,le[0].width,le[0].height,$.depth);for(let ie=0,Re=le.length;ie<Re;ie++)if(Y=le[ie],T.format!==Fn)if(ae!==null)if(se){if(Ae)if(T.layerUpdates.size>0){let He=mf(Y.width,Y.height,T.format,T.type);for(let me of T.layerUpdates){let pt=Y.data.subarray(me*He/Y.data.BYTES_PER_ELEMENT,(me+1)*He/Y.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,me,Y.width,Y.height,1,ae,pt)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,$.depth,ae,Y.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,$.depth,0,Y.data,0,0);else Ee("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else se?Ae&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,$.depth,ae,D,Y.data):t.texImage3D(i.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,$.depth,0,ae,D,Y.data);T.layerUpdates.size>0&&T.clearLayerUpdates()}else{se&&oe&&t.texStorage2D(i.TEXTURE_2D,We,j,le[0].width,le[0].height);for(let ie=0,Re=le.length;ie<Re;ie++)Y=le[ie],T.format!==Fn?ae!==null?se?Ae&&t.compressedTexSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,ae,Y.data):t.compressedTexImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,Y.data):Ee("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):se?Ae&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,ae,D,Y.data):t.texImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,ae,D,Y.data)}else if(T.isDataArrayTexture)if(se){if(oe&&t.texStorage3D(i.TEXTURE_2D_ARRAY,We,j,$.width,$.height,$.depth),Ae)if(T.layerUpdates.size>0){let ie=mf($.width,$.height,T.format,T.type);for(let Re of T.layerUpdates){let He=$.data.subarray(Re*ie/$.data.BYTES_PER_ELEMENT,(Re+1)*ie/$.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Re,$.width,$.height,1,ae,D,He)}T.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,$.width,$.height,$.depth,ae,D,$.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,j,$.width,$.height,$.depth,0,ae,D,$.data);else if(T.isData3DTexture)se?(oe&&t.texStorage3D(i.TEXTURE_3D,We,j,$.width,$.height,$.depth),Ae&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,$.width,$.height,$.depth,ae,D,$.data)):t.texImage3D(i.TEXTURE_3D,0,j,$.width,$.height,$.depth,0,ae,D,$.data);else if(T.isFramebufferTexture){if(oe)if(se)t.texStorage2D(i.TEXTURE_2D,We,j,$.width,$.height);else{let ie=$.width,Re=$.height;for(let He=0;He<We;He++)t.texImage2D(i.TEXTURE_2D,He,j,ie,Re,0,ae,D,null),ie>>=1,Re>>=1}}else if(T.isHTMLTexture){if("texElementImage2D"in i){let ie=i.canvas;if(ie.hasAttribute("layoutsubtree")||ie.setAttribute("layoutsubtree","true"),$.parentNode!==ie){ie.appendChild($),h.add(T),ie.onpaint=Re=>{let He=Re.changedElements;for(let me of h)He.includes(me.image)&&(me.needsUpdate=!0)},ie.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,$);else{let He=i.RGBA,me=i.RGBA,pt=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,He,me,pt,$)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(le.length>0){if(se&&oe){let ie=Ue(le[0]);t.texStorage2D(i.TEXTURE_2D,We,j,ie.width,ie.height)}for(let ie=0,Re=le.length;ie<Re;ie++)Y=le[ie],se?Ae&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,ae,D,Y):t.texImage2D(i.TEXTURE_2D,ie,j,ae,D,Y);T.generateMipmaps=!1}else if(se){if(oe){let ie=Ue($);t.texStorage2D(i.TEXTURE_2D,We,j,ie.width,ie.height)}Ae&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ae,D,$)}else t.texImage2D(i.TEXTURE_2D,0,j,ae,D,$);S(T)&&T.mipmapsAutoUpdate===!0&&b(ne),he.__version=re.version,T.onUpdate&&T.onUpdate(T)}C.__version=T.version}function Ln(C,T,V){if(T.image.length!==6)return;let ne=yt(C,T),Z=T.source;t.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+V);let re=n.get(Z);if(Z.version!==re.__version||ne===!0){t.activeTexture(i.TEXTURE0+V);let he=qe.getPrimaries(qe.workingColorSpace),K=T.colorSpace===ss?null:qe.getPrimaries(T.colorSpace),$=T.colorSpace===ss||he===K?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,$);let ae=T.isCompressedTexture||T.image[0].isCompressedTexture,D=T.image[0]&&T.image[0].isDataTexture,j=[];for(let me=0;me<6;me++)!ae&&!D?j[me]=y(T.image[me],!0,s.maxCubemapSize):j[me]=D?T.image[me].image:T.image[me],j[me]=Ie(T,j[me]);let Y=j[0],le=r.convert(T.format,T.colorSpace),se=r.convert(T.type),oe=E(T.internalFormat,le,se,T.normalized,T.colorSpace),Ae=T.isVideoTexture!==!0,We=re.__version===void 0||ne===!0,ie=Z.dataReady,Re=M(T,Y);st(i.TEXTURE_CUBE_MAP,T);let He;if(T.isDepthTexture){if(oe=_(T.format===is,T.type),We)if(Ae)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,oe,Y.width,Y.height);else for(let me=0;me<6;me++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,Y.width,Y.height,0,le,se,null)}else if(ae){Ae&&We&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Re,oe,Y.width,Y.height);for(let me=0;me<6;me++){He=j[me].mipmaps;for(let pt=0;pt<He.length;pt++){let en=He[pt];T.format!==Fn?le!==null?Ae?ie&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,pt,0,0,en.width,en.height,le,en.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,pt,oe,en.width,en.height,0,en.data):Ee("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,pt,0,0,en.width,en.height,le,se,en.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,pt,oe,en.width,en.height,0,le,se,en.data)}}}else{if(He=T.mipmaps,Ae&&We){He.length>0&&Re++;let me=Ue(j[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Re,oe,me.width,me.height)}for(let me=0;me<6;me++)if(D){Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,0,0,j[me].width,j[me].height,le,se,j[me].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,j[me].width,j[me].height,0,le,se,j[me].data);for(let pt=0;pt<He.length;pt++){let ps=He[pt].image[me].image;Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,pt+1,0,0,ps.width,ps.height,le,se,ps.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,pt+1,oe,ps.width,ps.height,0,le,se,ps.data)}}else{Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,0,0,le,se,j[me]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,le,se,j[me]);for(let pt=0;pt<He.length;pt++){let en=He[pt];Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,pt+1,0,0,le,se,en.image[me]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,pt+1,oe,le,se,en.image[me])}}}S(T)&&T.mipmapsAutoUpdate===!0&&b(i.TEXTURE_CUBE_MAP),re.__version=Z.version,T.onUpdate&&T.onUpdate(T)}C.__version=T.version}function Rt(C,T,V,ne,Z,re){let he=r.convert(V.format,V.colorSpace),K=r.convert(V.type),$=E(V.internalFormat,he,K,V.normalized,V.colorSpace),ae=n.get(T),D=n.get(V);if(D.__renderTarget=T,!ae.__hasExternalTextures){let j=Math.max(1,T.width>>re),Y=Math.max(1,T.height>>re);Z===i.TEXTURE_3D||Z===i.TEXTURE_2D_ARRAY?t.texImage3D(Z,re,$,j,Y,T.depth,0,he,K,null):t.texImage2D(Z,re,$,j,Y,0,he,K,null)}t.bindFramebuffer(i.FRAMEBUFFER,C),fe(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ne,Z,D.__webglTexture,0,Et(T)):(Z===i.TEXTURE_2D||Z>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Z<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ne,Z,D.__webglTexture,re),t.bindFramebuffer(i.FRAMEBUFFER,null)}function xi(C,T,V){if(i.bindRenderbuffer(i.RENDERBUFFER,C),T.depthBuffer){let ne=T.depthTexture,Z=ne&&ne.isDepthTexture?ne.type:null,re=_(T.stencilBuffer,Z),he=T.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;fe(T)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,Et(T),re,T.width,T.height):V?i.renderbufferStorageMultisample(i.RENDERBUFFER,Et(T),re,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,re,T.width,T.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,he,i.RENDERBUFFER,C)}else{let ne=T.textures;for(let Z=0;Z<ne.length;Z++){let re=ne[Z],he=r.convert(re.format,re.colorSpace),K=r.convert(re.type),$=E(re.internalFormat,he,K,re.normalized,re.colorSpace);fe(T)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,Et(T),$,T.width,T.height):V?i.renderbufferStorageMultisample(i.RENDERBUFFER,Et(T),$,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,$,T.width,T.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Qt(C,T,V){let ne=T.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,C),!(T.depthTexture&&T.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Z=n.get(T.depthTexture);Z.__renderTarget=T;let re=ne?T.depthTexture.image[0]:T.depthTexture.image;(!Z.__webglTexture||re.width!==T.width||re.height!==T.height)&&(re.width=T.width,re.height=T.height,T.depthTexture.needsUpdate=!0),ne?pe(T.depthTexture,0):ue(T.depthTexture,0);let he=Z.__webglTexture,K=Et(T),$=ne?i.TEXTURE_CUBE_MAP_POSITIVE_X+V:i.TEXTURE_2D,ae=T.depthTexture.format===is?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(T.depthTexture.format===qi)fe(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ae,$,he,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ae,$,he,0);else if(T.depthTexture.format===is)fe(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ae,$,he,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ae,$,he,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Yn(C){let T=n.get(C),V=C.isWebGLCubeRenderTarget===!0;if(T.__boundDepthTexture!==C.depthTexture){let ne=C.depthTexture;if(T.__depthDisposeCallback&&T.__depthDisposeCallback(),ne){let Z=()=>{delete T.__boundDepthTexture,delete T.__depthDisposeCallback,ne.removeEventListener("dispose",Z)};ne.addEventListener("dispose",Z),T.__depthDisposeCallback=Z}T.__boundDepthTexture=ne}if(C.depthTexture&&!T.__autoAllocateDepthBuffer)if(V)for(let ne=0;ne<6;ne++)Qt(T.__webglFramebuffer[ne],C,ne);else C.texture.mipmaps.length>0?Qt(T.__webglFramebuffer[0],C,0):Qt(T.__webglFramebuffer,C,0);else if(V){T.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[ne]),T.__webglDepthbuffer[ne]===void 0)T.__webglDepthbuffer[ne]=i.createRenderbuffer(),xi(T.__webglDepthbuffer[ne],C,!1);else{let Z=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,re=T.__webglDepthbuffer[ne];i.bindRenderbuffer(i.RENDERBUFFER,re),i.framebufferRenderbuffer(i.FRAMEBUFFER,Z,i.RENDERBUFFER,re)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer),T.__webglDepthbuffer===void 0)T.__webglDepthbuffer=i.createRenderbuffer(),xi(T.__webglDepthbuffer,C,!1);else{let Z=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,re=T.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,re),i.framebufferRenderbuffer(i.FRAMEBUFFER,Z,i.RENDERBUFFER,re)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function Kn(C,T,V){let ne=n.get(C);T!==void 0&&Rt(ne.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),V!==void 0&&Yn(C)}function $n(C){let T=C.texture,V=n.get(C),ne=n.get(T);C.addEventListener("dispose",I),O(C);let Z=C.textures,re=C.isWebGLCubeRenderTarget===!0,he=Z.length>1;if(he||(ne.__webglTexture===void 0&&(ne.__webglTexture=i.createTexture()),ne.__version=T.version,o.memory.textures++),re){V.__webglFramebuffer=[];for(let K=0;K<6;K++)if(T.mipmaps.length>0){V.__webglFramebuffer[K]=[];for(let $=0;$<T.mipmaps.length;$++)V.__webglFramebuffer[K][$]=i.createFramebuffer()}else V.__webglFramebuffer[K]=i.createFramebuffer()}else{if(T.mipmaps.length>0){V.__webglFramebuffer=[];for(let K=0;K<T.mipmaps.length;K++)V.__webglFramebuffer[K]=i.createFramebuffer()}else V.__webglFramebuffer=i.createFramebuffer();if(he)for(let K=0,$=Z.length;K<$;K++){let ae=n.get(Z[K]);ae.__webglTexture===void 0&&(ae.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&fe(C)===!1){V.__webglMultisampledFramebuffer=i.createFramebuffer(),V.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,V.__webglMultisampledFramebuffer);for(let K=0;K<Z.length;K++){let $=Z[K];V.__webglColorRenderbuffer[K]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,V.__webglColorRenderbuffer[K]);let ae=r.convert($.format,$.colorSpace),D=r.convert($.type),j=E($.internalFormat,ae,D,$.normalized,$.colorSpace,C.isXRRenderTarget===!0),Y=Et(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,Y,j,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+K,i.RENDERBUFFER,V.__webglColorRenderbuffer[K])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(V.__webglDepthRenderbuffer=i.createRenderbuffer(),xi(V.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(re){t.bindTexture(i.TEXTURE_CUBE_MAP,ne.__webglTexture),st(i.TEXTURE_CUBE_MAP,T);for(let K=0;K<6;K++)if(T.mipmaps.length>0)for(let $=0;$<T.mipmaps.length;$++)Rt(V.__webglFramebuffer[K][$],C,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,$);else Rt(V.__webglFramebuffer[K],C,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,0);S(T)?b(i.TEXTURE_CUBE_MAP):T.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}else if(he){for(let K=0,$=Z.length;K<$;K++){let ae=Z[K],D=n.get(ae),j=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(j=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(j,D.__webglTexture),st(j,ae),Rt(V.__webglFramebuffer,C,ae,i.COLOR_ATTACHMENT0+K,j,0),S(ae)&&b(j)}t.unbindTexture()}else{let K=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(K=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(K,ne.__webglTexture),st(K,T),T.mipmaps.length>0)for(let $=0;$<T.mipmaps.length;$++)Rt(V.__webglFramebuffer[$],C,T,i.COLOR_ATTACHMENT0,K,$);else Rt(V.__webglFramebuffer,C,T,i.COLOR_ATTACHMENT0,K,0);S(T)?b(K):T.mipmaps.length>0&&i.texParameteri(K,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&Yn(C)}function U(C){let T=C.textures;for(let V=0,ne=T.length;V<ne;V++){let Z=T[V];if(S(Z)&&Z.mipmapsAutoUpdate===!0){let re=w(C),he=n.get(Z).__webglTexture;t.bindTexture(re,he),b(re),t.unbindTexture()}}}let Jn=[];function Tt(C){if(C.samples>0){if(fe(C)===!1){let T=C.textures,V=C.width,ne=C.height,Z=i.COLOR_BUFFER_BIT,re=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,he=n.get(C),K=T.length>1;if(K)for(let ae=0;ae<T.length;ae++)t.bindFramebuffer(i.FRAMEBUFFER,he.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,he.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,he.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglFramebuffer);for(let ae=0;ae<T.length;ae++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(Z|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(Z|=i.STENCIL_BUFFER_BIT)),K){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,he.__webglColorRenderbuffer[ae]);let D=n.get(T[ae]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,D,0)}i.blitFramebuffer(0,0,V,ne,0,0,V,ne,Z,i.NEAREST),l===!0&&(Jn.length=0,Jn.push(i.COLOR_ATTACHMENT0+ae),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&Jn.push(re),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Jn))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),K)for(let ae=0;ae<T.length;ae++){t.bindFramebuffer(i.FRAMEBUFFER,he.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.RENDERBUFFER,he.__webglColorRenderbuffer[ae]);let D=n.get(T[ae]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,he.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.TEXTURE_2D,D,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let T=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[T])}}}function Et(C){return Math.min(s.maxSamples,C.samples)}function fe(C){let T=n.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&T.__useRenderToTexture!==!1}function Wt(C){let T=o.render.frame;u.get(C)!==T&&(u.set(C,T),C.update())}function Ie(C,T){let V=C.colorSpace,ne=C.format,Z=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||V!==An&&V!==ss&&(qe.getTransfer(V)===ht?(ne!==Fn||Z!==xn)&&Ee("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ne("WebGLTextures: Unsupported texture color space:",V)),T}function Ue(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=De,this.resetTextureUnits=Q,this.getTextureUnits=ee,this.setTextureUnits=xe,this.setTexture2D=ue,this.setTexture2DArray=_e,this.setTexture3D=Ce,this.setTextureCube=pe,this.rebindTextures=Kn,this.setupRenderTarget=$n,this.updateRenderTargetMipmap=U,this.updateMultisampleRenderTarget=Tt,this.setupDepthRenderbuffer=Yn,this.setupFrameBufferTexture=Rt,this.useMultisampledRTT=fe,this.dispose=B}function QA(i,e){function t(n,s=ss){let r,o=qe.getTransfer(s);if(n===xn)return i.UNSIGNED_BYTE;if(n===wc)return i.UNSIGNED_SHORT_4_4_4_4;if(n===Mc)return i.UNSIGNED_SHORT_5_5_5_1;if(n===jd)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===Zd)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===$d)return i.BYTE;if(n===Jd)return i.SHORT;if(n===mo)return i.UNSIGNED_SHORT;if(n===Sc)return i.INT;if(n===di)return i.UNSIGNED_INT;if(n===Hn)return i.FLOAT;if(n===fi)return i.HALF_FLOAT;if(n===Qd)return i.ALPHA;if(n===ef)return i.RGB;if(n===Fn)return i.RGBA;if(n===qi)return i.DEPTH_COMPONENT;if(n===is)return i.DEPTH_STENCIL;if(n===Tc)return i.RED;if(n===Ec)return i.RED_INTEGER;if(n===Cs)return i.RG;if(n===Ac)return i.RG_INTEGER;if(n===Rc)return i.RGBA_INTEGER;if(n===Da||n===ka||n===Fa||n===Ua)if(o===ht)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===Da)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===ka)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===Fa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===Ua)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===Da)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===ka)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===Fa)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===Ua)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Cc||n===Pc||n===Ic||n===Lc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===Cc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Pc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Ic)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Lc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Nc||n===Oc||n===Dc||n===kc||n===Fc||n===Ba||n===Uc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===Nc||n===Oc)return o===ht?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===Dc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===kc)return r.COMPRESSED_R11_EAC;if(n===Fc)return r.COMPRESSED_SIGNED_R11_EAC;if(n===Ba)return r.COMPRESSED_RG11_EAC;if(n===Uc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Bc||n===zc||n===Vc||n===Hc||n===Gc||n===Wc||n===Xc||n===qc||n===Yc||n===Kc||n===$c||n===Jc||n===jc||n===Zc)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===Bc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===zc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Vc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Hc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Gc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Wc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Xc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===qc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Yc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Kc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===$c)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Jc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===jc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Zc)return o===ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Qc||n===eu||n===tu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Qc)return o===ht?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===eu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===tu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===nu||n===iu||n===za||n===su)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===nu)return r.COMPRESSED_RED_RGTC1_EXT;if(n===iu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===za)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===su)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===fr?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var e1=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,t1=`
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

}`,Mf=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new Sa(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new ei({vertexShader:e1,fragmentShader:t1,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new un(new wa(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Tf=class extends hi{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,h=null,d=null,f=null,m=null,v=typeof XRWebGLBinding<"u",p=new Mf,g={},y=t.getContextAttributes(),S=null,b=null,w=[],E=[],_=new be,M=null,O=null,R=new qt;R.viewport=new at;let P=new qt;P.viewport=new at;let I=[R,P],k=new _c,N=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let ue=w[J];return ue===void 0&&(ue=new Zr,w[J]=ue),ue.getTargetRaySpace()},this.getControllerGrip=function(J){let ue=w[J];return ue===void 0&&(ue=new Zr,w[J]=ue),ue.getGripSpace()},this.getHand=function(J){let ue=w[J];return ue===void 0&&(ue=new Zr,w[J]=ue),ue.getHandSpace()};function G(J){let ue=E.indexOf(J.inputSource);if(ue===-1)return;let _e=w[ue];_e!==void 0&&(_e.update(J.inputSource,J.frame,c||o),_e.dispatchEvent({type:J.type,data:J.inputSource}))}function W(){s.removeEventListener("select",G),s.removeEventListener("selectstart",G),s.removeEventListener("selectend",G),s.removeEventListener("squeeze",G),s.removeEventListener("squeezestart",G),s.removeEventListener("squeezeend",G),s.removeEventListener("end",W),s.removeEventListener("inputsourceschange",te);for(let J=0;J<w.length;J++){let ue=E[J];ue!==null&&(E[J]=null,w[J].disconnect(ue))}N=null,B=null,p.reset();for(let J in g)delete g[J];if(e.setRenderTarget(S),f=null,d=null,h=null,s=null,b=null,De.stop(),n.isPresenting=!1,e.setPixelRatio(M),e.setSize(_.width,_.height,!1),O!==null){let J=O.camera;J.fov=O.fov,J.zoom=O.zoom,J.updateProjectionMatrix(),O=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){r=J,n.isPresenting===!0&&Ee("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){a=J,n.isPresenting===!0&&Ee("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(J){c=J},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return h===null&&v&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(J){if(s=J,s!==null){if(S=e.getRenderTarget(),s.addEventListener("select",G),s.addEventListener("selectstart",G),s.addEventListener("selectend",G),s.addEventListener("squeeze",G),s.addEventListener("squeezestart",G),s.addEventListener("squeezeend",G),s.addEventListener("end",W),s.addEventListener("inputsourceschange",te),y.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(_),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let _e=null,Ce=null,pe=null;y.depth&&(pe=y.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,_e=y.stencil?is:qi,Ce=y.stencil?fr:di);let Fe={colorFormat:t.RGBA8,depthFormat:pe,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(Fe),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),b=new Rn(d.textureWidth,d.textureHeight,{format:Fn,type:xn,depthTexture:new Ji(d.textureWidth,d.textureHeight,Ce,void 0,void 0,void 0,void 0,void 0,void 0,_e),stencilBuffer:y.stencil,colorSpace:e.outputColorSpace,samples:y.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let _e={antialias:y.antialias,alpha:!0,depth:y.depth,stencil:y.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,_e),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),b=new Rn(f.framebufferWidth,f.framebufferHeight,{format:Fn,type:xn,colorSpace:e.outputColorSpace,stencilBuffer:y.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}b.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),De.setContext(s),De.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function te(J){for(let ue=0;ue<J.removed.length;ue++){let _e=J.removed[ue],Ce=E.indexOf(_e);Ce>=0&&(E[Ce]=null,w[Ce].disconnect(_e))}for(let ue=0;ue<J.added.length;ue++){let _e=J.added[ue],Ce=E.indexOf(_e);if(Ce===-1){for(let Fe=0;Fe<w.length;Fe++)if(Fe>=E.length){E.push(_e),Ce=Fe;break}else if(E[Fe]===null){E[Fe]=_e,Ce=Fe;break}if(Ce===-1)break}let pe=w[Ce];pe&&pe.connect(_e)}}function q(J,ue){ue===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(ue.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(s===null)return;let ue=J.near,_e=J.far;p.texture!==null&&(p.depthNear>0&&(ue=p.depthNear),p.depthFar>0&&(_e=p.depthFar)),k.near=P.near=R.near=ue,k.far=P.far=R.far=_e,(N!==k.near||B!==k.far)&&(s.updateRenderState({depthNear:k.near,depthFar:k.far}),N=k.near,B=k.far),k.layers.mask=J.layers.mask|6,R.layers.mask=k.layers.mask&-5,P.layers.mask=k.layers.mask&-3;let Ce=J.parent,pe=k.cameras;q(k,Ce);for(let Fe=0;Fe<pe.length;Fe++)q(pe[Fe],Ce);k.projectionMatrix.copy(R.projectionMatrix),k.projectionMatrixInverse.copy(R.projectionMatrixInverse),O===null&&J.isPerspectiveCamera&&(O={camera:J,fov:J.fov,zoom:J.zoom}),Q(J,k,Ce)};function Q(J,ue,_e){_e===null?J.matrix.copy(ue.matrixWorld):(J.matrix.copy(_e.matrixWorld),J.matrix.invert(),J.matrix.multiply(ue.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(ue.projectionMatrix),J.projectionMatrixInverse.copy(ue.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=or*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return k},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(J){l=J,d!==null&&(d.fixedFoveation=J),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=J)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(k)},this.getCameraTexture=function(J){return g[J]};let ee=null;function xe(J,ue){if(u=ue.getViewerPose(c||o),m=ue,u!==null){let _e=u.views;f!==null&&(e.setRenderTargetFramebuffer(b,f.framebuffer),e.setRenderTarget(b));let Ce=!1;_e.length!==k.cameras.length&&(k.cameras.length=0,Ce=!0);for(let Pe=0;Pe<_e.length;Pe++){let st=_e[Pe],yt=null;if(f!==null)yt=f.getViewport(st);else{let an=h.getViewSubImage(d,st);yt=an.viewport,Pe===0&&(e.setRenderTargetTextures(b,an.colorTexture,an.depthStencilTexture),e.setRenderTarget(b))}let $e=I[Pe];$e===void 0&&($e=new qt,$e.layers.enable(Pe),$e.viewport=new at,I[Pe]=$e),$e.matrix.fromArray(st.transform.matrix),$e.matrix.decompose($e.position,$e.quaternion,$e.scale),$e.projectionMatrix.fromArray(st.projectionMatrix),$e.projectionMatrixInverse.copy($e.projectionMatrix).invert(),$e.viewport.set(yt.x,yt.y,yt.width,yt.height),Pe===0&&(k.matrix.copy($e.matrix),k.matrix.decompose(k.position,k.quaternion,k.scale)),Ce===!0&&k.cameras.push($e)}let pe=s.enabledFeatures;if(pe&&pe.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&v){h=n.getBinding();let Pe=h.getDepthInformation(_e[0]);Pe&&Pe.isValid&&Pe.texture&&p.init(Pe,s.renderState)}if(pe&&pe.includes("camera-access")&&v){e.state.unbindTexture(),h=n.getBinding();for(let Pe=0;Pe<_e.length;Pe++){let st=_e[Pe].camera;if(st){let yt=g[st];yt||(yt=new Sa,g[st]=yt);let $e=h.getCameraImage(st);yt.sourceTexture=$e}}}}for(let _e=0;_e<w.length;_e++){let Ce=E[_e],pe=w[_e];Ce!==null&&pe!==void 0&&pe.update(Ce,ue,c||o)}ee&&ee(J,ue),ue.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:ue}),m=null}let De=new s_;De.setAnimationLoop(xe),this.setAnimationLoop=function(J){ee=J},this.dispose=function(){}}},n1=new Te,p_=new ke;p_.set(-1,0,0,0,1,0,0,0,1);function i1(i,e){function t(p,g){p.matrixAutoUpdate===!0&&p.updateMatrix(),g.value.copy(p.matrix)}function n(p,g){g.color.getRGB(p.fogColor.value,df(i)),g.isFog?(p.fogNear.value=g.near,p.fogFar.value=g.far):g.isFogExp2&&(p.fogDensity.value=g.density)}function s(p,g,y,S,b){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?r(p,g):g.isMeshLambertMaterial?(r(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(r(p,g),h(p,g)):g.isMeshPhongMaterial?(r(p,g),u(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(r(p,g),d(p,g),g.isMeshPhysicalMaterial&&f(p,g,b)):g.isMeshMatcapMaterial?(r(p,g),m(p,g)):g.isMeshDepthMaterial?r(p,g):g.isMeshDistanceMaterial?(r(p,g),v(p,g)):g.isMeshNormalMaterial?r(p,g):g.isLineBasicMaterial?(o(p,g),g.isLineDashedMaterial&&a(p,g)):g.isPointsMaterial?l(p,g,y,S):g.isSpriteMaterial?c(p,g):g.isShadowMaterial?(p.color.value.copy(g.color),p.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function r(p,g){p.opacity.value=g.opacity,g.color&&p.diffuse.value.copy(g.color),g.emissive&&p.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(p.map.value=g.map,t(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.bumpMap&&(p.bumpMap.value=g.bumpMap,t(g.bumpMap,p.bumpMapTransform),p.bumpScale.value=g.bumpScale,g.side===Kt&&(p.bumpScale.value*=-1)),g.normalMap&&(p.normalMap.value=g.normalMap,t(g.normalMap,p.normalMapTransform),p.normalScale.value.copy(g.normalScale),g.side===Kt&&p.normalScale.value.negate()),g.displacementMap&&(p.displacementMap.value=g.displacementMap,t(g.displacementMap,p.displacementMapTransform),p.displacementScale.value=g.displacementScale,p.displacementBias.value=g.displacementBias),g.emissiveMap&&(p.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,p.emissiveMapTransform)),g.specularMap&&(p.specularMap.value=g.specularMap,t(g.specularMap,p.specularMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest);let y=e.get(g),S=y.envMap,b=y.envMapRotation;S&&(p.envMap.value=S,p.envMapRotation.value.setFromMatrix4(n1.makeRotationFromEuler(b)).transpose(),S.isCubeTexture&&S.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(p_),p.reflectivity.value=g.reflectivity,p.ior.value=g.ior,p.refractionRatio.value=g.refractionRatio),g.lightMap&&(p.lightMap.value=g.lightMap,p.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,p.lightMapTransform)),g.aoMap&&(p.aoMap.value=g.aoMap,p.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,p.aoMapTransform))}function o(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,g.map&&(p.map.value=g.map,t(g.map,p.mapTransform))}function a(p,g){p.dashSize.value=g.dashSize,p.totalSize.value=g.dashSize+g.gapSize,p.scale.value=g.scale}function l(p,g,y,S){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.size.value=g.size*y,p.scale.value=S*.5,g.map&&(p.map.value=g.map,t(g.map,p.uvTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function c(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.rotation.value=g.rotation,g.map&&(p.map.value=g.map,t(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function u(p,g){p.specular.value.copy(g.specular),p.shininess.value=Math.max(g.shininess,1e-4)}function h(p,g){g.gradientMap&&(p.gradientMap.value=g.gradientMap)}function d(p,g){p.metalness.value=g.metalness,g.metalnessMap&&(p.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,p.metalnessMapTransform)),p.roughness.value=g.roughness,g.roughnessMap&&(p.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,p.roughnessMapTransform)),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)}function f(p,g,y){p.ior.value=g.ior,g.diffuseRoughness>0&&(p.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),g.sheen>0&&(p.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),p.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(p.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,p.sheenColorMapTransform)),g.sheenRoughnessMap&&(p.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,p.sheenRoughnessMapTransform))),g.clearcoat>0&&(p.clearcoat.value=g.clearcoat,p.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(p.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,p.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(p.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===Kt&&p.clearcoatNormalScale.value.negate())),g.dispersion>0&&(p.dispersion.value=g.dispersion),g.retroreflectivity>0&&(p.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(p.iridescence.value=g.iridescence,p.iridescenceIOR.value=g.iridescenceIOR,p.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(p.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,p.iridescenceMapTransform)),g.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),g.transmission>0&&(p.transmission.value=g.transmission,p.transmissionSamplerMap.value=y.texture,p.transmissionSamplerSize.value.set(y.width,y.height),g.transmissionMap&&(p.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,p.transmissionMapTransform)),p.thickness.value=g.thickness,g.thicknessMap&&(p.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=g.attenuationDistance,p.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(p.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(p.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=g.specularIntensity,p.specularColor.value.copy(g.specularColor),g.specularColorMap&&(p.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,p.specularColorMapTransform)),g.specularIntensityMap&&(p.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,p.specularIntensityMapTransform))}function m(p,g){g.matcap&&(p.matcap.value=g.matcap)}function v(p,g){let y=e.get(g).light;p.referencePosition.value.setFromMatrixPosition(y.matrixWorld),p.nearDistance.value=y.shadow.camera.near,p.farDistance.value=y.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function s1(i,e,t,n){let s={},r={};function o(y,S){let b=S.program;n.uniformBlockBinding(y,b,s[y.id])}function a(y,S){let b=s[y.id];b===void 0&&(m(y),b=l(y),s[y.id]=b,y.addEventListener("dispose",p));let w=S.program;n.updateUBOMapping(y,w);let E=e.render.frame;r[y.id]!==E&&(c(y),r[y.id]=E)}function l(y){let S=i.createBuffer(),b=y.__size,w=y.usage;return i.bindBuffer(i.UNIFORM_BUFFER,S),i.bufferData(i.UNIFORM_BUFFER,b,w),i.bindBuffer(i.UNIFORM_BUFFER,null),S}function c(y){let S=s[y.id],b=y.uniforms,w=y.__cache;i.bindBuffer(i.UNIFORM_BUFFER,S);for(let E=0,_=b.length;E<_;E++){let M=b[E];if(Array.isArray(M))for(let O=0,R=M.length;O<R;O++)u(M[O],E,O,w);else u(M,E,0,w)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function u(y,S,b,w){if(d(y,S,b,w)===!0){let E=y.__offset,_=y.value;if(Array.isArray(_)){let M=0;for(let O=0;O<_.length;O++){let R=_[O],P=v(R,!0);h(R,y.__data,M),M+=P.storage/Float32Array.BYTES_PER_ELEMENT}}else h(_,y.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,E,y.__data)}}function h(y,S,b){typeof y=="number"||typeof y=="boolean"?S[b]=y:y.isMatrix3?(S[b]=y.elements[0],S[b+1]=y.elements[1],S[b+2]=y.elements[2],S[b+3]=0,S[b+4]=y.elements[3],S[b+5]=y.elements[4],S[b+6]=y.elements[5],S[b+7]=0,S[b+8]=y.elements[6],S[b+9]=y.elements[7],S[b+10]=y.elements[8],S[b+11]=0):ArrayBuffer.isView(y)?S.set(y.subarray(0,S.length-b),b):y.toArray(S,b)}function d(y,S,b,w){let E=y.value,_=S+"_"+b;if(Array.isArray(E)){w[_]===void 0&&(w[_]=[]);let M=w[_],O=!1;for(let R=0;R<E.length;R++)f(E[R],M,R)===!0&&(O=!0);return O}return f(E,w,_)}function f(y,S,b){if(S[b]===void 0)return typeof y=="number"||typeof y=="boolean"?S[b]=y:ArrayBuffer.isView(y)?S[b]=y.slice():S[b]=y.clone(),!0;{let w=S[b];if(typeof y=="number"||typeof y=="boolean"){if(w!==y)return S[b]=y,!0}else{if(ArrayBuffer.isView(y))return!0;if(w.equals(y)===!1)return w.copy(y),!0}}return!1}function m(y){let S=y.uniforms,b=0,w=16;for(let _=0,M=S.length;_<M;_++){let O=Array.isArray(S[_])?S[_]:[S[_]];for(let R=0,P=O.length;R<P;R++){let I=O[R],k=Array.isArray(I.value)?I.value:[I.value],N=Array.isArray(S[_])||Array.isArray(I.value),B=b;for(let W=0,te=k.length;W<te;W++){let q=k[W],Q=v(q,N),ee=b%w,xe=ee%Q.boundary,De=ee+xe;b+=xe,De!==0&&w-De<Q.storage&&(b+=w-De),W===0&&(B=b),b+=Q.storage}let G=I.type==="int"?Int32Array:I.type==="uint"?Uint32Array:Float32Array;I.__data=new G((b-B)/Float32Array.BYTES_PER_ELEMENT),I.__offset=B}}let E=b%w;return E>0&&(b+=w-E),y.__size=b,y.__cache={},this}function v(y,S){let b={boundary:0,storage:0};return typeof y=="number"||typeof y=="boolean"?(b.boundary=4,b.storage=4):y.isVector2?(b.boundary=8,b.storage=8):y.isVector3||y.isColor?(b.boundary=16,b.storage=12):y.isVector4?(b.boundary=16,b.storage=16):y.isMatrix3?(b.boundary=16,b.storage=48):y.isMatrix4?(b.boundary=16,b.storage=64):y.isTexture?Ee("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(y)?(b.boundary=16,b.storage=y.byteLength):Ee("WebGLRenderer: Unsupported uniform value type.",y),S===!0&&(b.boundary=16,b.storage=Math.ceil(b.storage/16)*16),b}function p(y){let S=y.target;S.removeEventListener("dispose",p),i.deleteBuffer(s[S.id]),delete s[S.id],delete r[S.id]}function g(){for(let y in s)i.deleteBuffer(s[y]);s={},r={}}return{bind:o,update:a,dispose:g}}var r1=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Ai=null;function o1(){return Ai===null&&(Ai=new Ms(r1,16,16,Cs,fi),Ai.name="DFG_LUT",Ai.minFilter=Yt,Ai.magFilter=Yt,Ai.wrapS=Zn,Ai.wrapT=Zn,Ai.generateMipmaps=!1,Ai.needsUpdate=!0),Ai}var uu=class{constructor(e={}){let{canvas:t=Cy(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:f=xn}=e;this.isWebGLRenderer=!0;let m;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=n.getContextAttributes().alpha}else m=o;let v=f,p=new Set([Rc,Ac,Ec]),g=new Set([xn,di,mo,fr,wc,Mc]),y=new Uint32Array(4),S=new Int32Array(4),b={textures:[],min:[],max:[],resolution:[]},w=null,E=null,_=[],M=[],O=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Ti,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let R=this,P=!1,I=null,k=null,N=null,B=null;this._outputColorSpace=Xt;let G=0,W=0,te=null,q=-1,Q=null,ee=new at,xe=new at,De=null,J=new Le(0),ue=0,_e=t.width,Ce=t.height,pe=1,Fe=null,Ot=null,Pe=new at(0,0,_e,Ce),st=new at(0,0,_e,Ce),yt=!1,$e=new Ts,an=new rc,Gt=!1,Ln=!1,Rt=new Te,xi=new L,Qt=new at,Yn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Kn=!1;function $n(){return te===null?pe:1}let U=n;function Jn(A,F){return t.getContext(A,F)}let Tt,Et,fe,Wt,Ie,Ue,C,T,V,ne,Z,re,he,K,$,ae,D,j,Y,le,se,oe,Ae;try{let A={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Re,!1),t.addEventListener("webglcontextrestored",He,!1),t.addEventListener("webglcontextcreationerror",me,!1),U===null){let F="webgl2";if(U=Jn(F,A),U===null)throw Jn(F)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}We()}catch(A){throw t.removeEventListener("webglcontextlost",Re,!1),t.removeEventListener("webglcontextrestored",He,!1),t.removeEventListener("webglcontextcreationerror",me,!1),Ne("WebGLRenderer: "+A.message),A}function We(){Tt=new yE(U),Tt.init(),se=new QA(U,Tt),Et=new oE(U,Tt,e,se),fe=new jA(U,Tt),Et.reversedDepthBuffer&&d&&fe.buffers.depth.setReversed(!0),k=U.createFramebuffer(),N=U.createFramebuffer(),B=U.createFramebuffer(),Wt=new vE(U),Ie=new FA,Ue=new ZA(U,Tt,fe,Ie,Et,se,Wt),C=new gE(R),T=new Sw(U),oe=new sE(U,T),V=new _E(U,T,Wt,oe),ne=new SE(U,V,T,oe,Wt),j=new bE(U,Et,Ue),$=new aE(Ie),Z=new kA(R,C,Tt,Et,oe,$),re=new i1(R,Ie),he=new BA,K=new XA(Tt),D=new iE(R,C,fe,ne,m,l),ae=new JA(R,ne,Et),Ae=new s1(U,Wt,Et,fe),Y=new rE(U,Tt,Wt),le=new xE(U,Tt,Wt),Wt.programs=Z.programs,R.capabilities=Et,R.extensions=Tt,R.properties=Ie,R.renderLists=he,R.shadowMap=ae,R.state=fe,R.info=Wt}v!==xn&&(O=new ME(v,t.width,t.height,a,s,r));let ie=new Tf(R,U);this.xr=ie,this.getContext=function(){return U},this.getContextAttributes=function(){return U.getContextAttributes()},this.forceContextLoss=function(){let A=Tt.get("WEBGL_lose_context");A&&A.loseContext()},this.forceContextRestore=function(){let A=Tt.get("WEBGL_lose_context");A&&A.restoreContext()},this.getPixelRatio=function(){return pe},this.setPixelRatio=function(A){A!==void 0&&(pe=A,this.setSize(_e,Ce,!1))},this.getSize=function(A){return A.set(_e,Ce)},this.setSize=function(A,F,X=!0){if(ie.isPresenting){Ee("WebGLRenderer: Can't change size while VR device is presenting.");return}_e=A,Ce=F,t.width=Math.floor(A*pe),t.height=Math.floor(F*pe),X===!0&&(t.style.width=A+"px",t.style.height=F+"px"),O!==null&&O.setSize(t.width,t.height),this.setViewport(0,0,A,F)},this.getDrawingBufferSize=function(A){return A.set(_e*pe,Ce*pe).floor()},this.setDrawingBufferSize=function(A,F,X){_e=A,Ce=F,pe=X,t.width=Math.floor(A*X),t.height=Math.floor(F*X),this.setViewport(0,0,A,F)},this.setEffects=function(A){if(v===xn){Ne("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(A){for(let F=0;F<A.length;F++)if(A[F].isOutputPass===!0){Ee("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}O.setEffects(A||[])},this.getCurrentViewport=function(A){return A.copy(ee)},this.getViewport=function(A){return A.copy(Pe)},this.setViewport=function(A,F,X,z){A.isVector4?Pe.set(A.x,A.y,A.z,A.w):Pe.set(A,F,X,z),fe.viewport(ee.copy(Pe).multiplyScalar($n()).round())},this.getScissor=function(A){return A.copy(st)},this.setScissor=function(A,F,X,z){A.isVector4?st.set(A.x,A.y,A.z,A.w):st.set(A,F,X,z),fe.scissor(xe.copy(st).multiplyScalar($n()).round())},this.getScissorTest=function(){return yt},this.setScissorTest=function(A){fe.setScissorTest(yt=A)},this.setOpaqueSort=function(A){Fe=A},this.setTransparentSort=function(A){Ot=A},this.getClearColor=function(A){return A.copy(D.getClearColor())},this.setClearColor=function(){D.setClearColor(...arguments)},this.getClearAlpha=function(){return D.getClearAlpha()},this.setClearAlpha=function(){D.setClearAlpha(...arguments)},this.clear=function(A=!0,F=!0,X=!0){let z=0;if(A){let H=!1;if(te!==null){let de=te.texture.format;H=p.has(de)}if(H){let de=te.texture.type,ve=g.has(de),ce=D.getClearColor(),ye=D.getClearAlpha(),Me=ce.r,ze=ce.g,Je=ce.b;ve?(y[0]=Me,y[1]=ze,y[2]=Je,y[3]=ye,U.clearBufferuiv(U.COLOR,0,y)):(S[0]=Me,S[1]=ze,S[2]=Je,S[3]=ye,U.clearBufferiv(U.COLOR,0,S))}else z|=U.COLOR_BUFFER_BIT}F&&(z|=U.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),X&&(z|=U.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),z!==0&&U.clear(z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(A){A.setRenderer(this),I=A},this.dispose=function(){t.removeEventListener("webglcontextlost",Re,!1),t.removeEventListener("webglcontextrestored",He,!1),t.removeEventListener("webglcontextcreationerror",me,!1),D.dispose(),he.dispose(),K.dispose(),Ue.dispose(),Ie.dispose(),C.dispose(),ne.dispose(),V.dispose(),oe.dispose(),Ae.dispose(),Z.dispose(),ie.dispose(),ie.removeEventListener("sessionstart",jm),ie.removeEventListener("sessionend",Zm),Js.stop()};function Re(A){A.preventDefault(),ua("WebGLRenderer: Context Lost."),P=!0}function He(){ua("WebGLRenderer: Context Restored."),P=!1;let A=Wt.autoReset,F=ae.enabled,X=ae.autoUpdate,z=ae.needsUpdate,H=ae.type;We(),Wt.autoReset=A,ae.enabled=F,ae.autoUpdate=X,ae.needsUpdate=z,ae.type=H}function me(A){Ne("WebGLRenderer: A WebGL context could not be created. Reason: ",A.statusMessage)}function pt(A){let F=A.target;F.removeEventListener("dispose",pt),en(F)}function en(A){ps(A),Ie.remove(A)}function ps(A){let F=Ie.get(A).programs;F!==void 0&&(F.forEach(function(X){Z.releaseProgram(X)}),A.isShaderMaterial&&Z.releaseShaderCache(A))}this.renderBufferDirect=function(A,F,X,z,H,de){F===null&&(F=Yn);let ve=H.isMesh&&H.matrixWorld.determinantAffine()<0,ce=mS(A,F,X,z,H);fe.setMaterial(z,ve);let ye=X.index,Me=1;if(z.wireframe===!0){if(ye=V.getWireframeAttribute(X),ye===void 0)return;Me=2}let ze=X.drawRange,Je=X.attributes.position,Se=ze.start*Me,je=(ze.start+ze.count)*Me;de!==null&&(Se=Math.max(Se,de.start*Me),je=Math.min(je,(de.start+de.count)*Me)),ye!==null?(Se=Math.max(Se,0),je=Math.min(je,ye.count)):Je!=null&&(Se=Math.max(Se,0),je=Math.min(je,Je.count));let Vt=je-Se;if(Vt<0||Vt===1/0)return;oe.setup(H,z,ce,X,ye);let Mt,_t=Y;if(ye!==null&&(Mt=T.get(ye),_t=le,_t.setIndex(Mt)),H.isMesh)z.wireframe===!0?(fe.setLineWidth(z.wireframeLinewidth*$n()),_t.setMode(U.LINES)):_t.setMode(U.TRIANGLES);else if(H.isLine){let fn=z.linewidth;fn===void 0&&(fn=1),fe.setLineWidth(fn*$n()),H.isLineSegments?_t.setMode(U.LINES):H.isLineLoop?_t.setMode(U.LINE_LOOP):_t.setMode(U.LINE_STRIP)}else H.isPoints?_t.setMode(U.POINTS):H.isSprite&&_t.setMode(U.TRIANGLES);if(H.isBatchedMesh)if(Tt.get("WEBGL_multi_draw"))_t.renderMultiDraw(H._multiDrawStarts,H._multiDrawCounts,H._multiDrawCount);else{let fn=H._multiDrawStarts,we=H._multiDrawCounts,Mn=H._multiDrawCount,ot=ye?T.get(ye).bytesPerElement:1,js=Ie.get(z).currentProgram.getUniforms();for(let pn=0;pn<Mn;pn++)js.setValue(U,"_gl_DrawID",pn),_t.render(fn[pn]/ot,we[pn])}else if(H.isInstancedMesh)_t.renderInstances(Se,Vt,H.count);else if(X.isInstancedBufferGeometry){let fn=X._maxInstanceCount!==void 0?X._maxInstanceCount:1/0,we=Math.min(X.instanceCount,fn);_t.renderInstances(Se,Vt,we)}else _t.render(Se,Vt)};function Jm(A,F,X,z){I!==null&&A.isNodeMaterial&&I.setObject(z,A),Gt===!0&&$.setState(A,X,!1),A.transparent===!0&&A.side===_n&&A.forceSinglePass===!1?(A.side=Kt,A.needsUpdate=!0,jo(A,F,z),A.side=hn,A.needsUpdate=!0,jo(A,F,z),A.side=_n):jo(A,F,z)}this.compile=function(A,F,X=null){X===null&&(X=A),I!==null&&I.renderStart(A,F,X),E=K.get(X),E.init(F),M.push(E),X.traverseVisible(function(H){H.isLight&&H.layers.test(F.layers)&&(E.pushLight(H),H.castShadow&&E.pushShadow(H))}),A!==X&&A.traverseVisible(function(H){H.isLight&&H.layers.test(F.layers)&&(E.pushLight(H),H.castShadow&&E.pushShadow(H))}),E.setupLights(),I!==null&&I.updateLights(E.state.lightsArray),Ln=this.localClippingEnabled,Gt=$.init(this.clippingPlanes,Ln),Gt===!0&&$.setGlobalState(this.clippingPlanes,F),I!==null&&ae.render(E.state.shadowsArray,X,F);let z=new Set;return A.traverse(function(H){if(!(H.isMesh||H.isPoints||H.isLine||H.isSprite))return;let de=H.material;if(de)if(Array.isArray(de))for(let ve=0;ve<de.length;ve++){let ce=de[ve];Jm(ce,X,F,H),z.add(ce)}else Jm(de,X,F,H),z.add(de)}),E=M.pop(),I!==null&&I.renderEnd(),z},this.compileAsync=function(A,F,X=null){let z=this.compile(A,F,X);return new Promise(H=>{function de(){if(z.forEach(function(ve){let ye=Ie.get(ve).currentProgram;(ye===void 0||ye.isReady())&&z.delete(ve)}),z.size===0){H(A);return}setTimeout(de,10)}Tt.get("KHR_parallel_shader_compile")!==null?de():setTimeout(de,10)})};let Kh=null;function fS(A){Kh&&Kh(A)}function jm(){Js.stop()}function Zm(){Js.start()}let Js=new s_;Js.setAnimationLoop(fS),typeof self<"u"&&Js.setContext(self),this.setAnimationLoop=function(A){Kh=A,ie.setAnimationLoop(A),A===null?Js.stop():Js.start()},ie.addEventListener("sessionstart",jm),ie.addEventListener("sessionend",Zm),this.render=function(A,F){if(F!==void 0&&F.isCamera!==!0){Ne("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(P===!0)return;I!==null&&I.renderStart(A,F);let X=ie.enabled===!0&&ie.isPresenting===!0,z=O!==null&&(te===null||X)&&O.begin(R,te);if(A.matrixWorldAutoUpdate===!0&&A.updateMatrixWorld(),F.parent===null&&F.matrixWorldAutoUpdate===!0&&F.updateMatrixWorld(),ie.enabled===!0&&ie.isPresenting===!0&&(O===null||O.isCompositing()===!1)&&(ie.cameraAutoUpdate===!0&&ie.updateCamera(F),F=ie.getCamera()),A.isScene===!0&&A.onBeforeRender(R,A,F,te),E=K.get(A,M.length),E.init(F),E.state.textureUnits=Ue.getTextureUnits(),M.push(E),Rt.multiplyMatrices(F.projectionMatrix,F.matrixWorldInverse),F.isArrayCamera?an.setFromArrayCamera(F):$e.setFromProjectionMatrix(Rt,Qn,F.reversedDepth),Ln=this.localClippingEnabled,Gt=$.init(this.clippingPlanes,Ln),w=he.get(A,_.length),w.init(),_.push(w),this.info.render.frame++,ie.enabled===!0&&ie.isPresenting===!0){let ve=R.xr.getDepthSensingMesh();ve!==null&&$h(ve,F,-1/0,R.sortObjects)}$h(A,F,0,R.sortObjects),w.finish(),I!==null&&I.updateLights(E.state.lightsArray),R.sortObjects===!0&&w.sort(Fe,Ot),Kn=ie.enabled===!1||ie.isPresenting===!1||ie.hasDepthSensing()===!1,Kn&&D.addToRenderList(w,A),this.info.autoReset===!0&&this.info.reset(),Gt===!0&&$.beginShadows();let H=E.state.shadowsArray;if(ae.render(H,A,F),Gt===!0&&$.endShadows(),(z&&O.hasRenderPass())===!1){let ve=w.opaque,ce=w.transmissive;if(E.setupLights(),F.isArrayCamera){let ye=F.cameras;if(ce.length>0)for(let Me=0,ze=ye.length;Me<ze;Me++){let Je=ye[Me];eg(ve,ce,A,Je)}Kn&&D.render(A);for(let Me=0,ze=ye.length;Me<ze;Me++){let Je=ye[Me];Qm(w,A,Je,Je.viewport)}}else ce.length>0&&eg(ve,ce,A,F),Kn&&D.render(A),Qm(w,A,F)}te!==null&&W===0&&(Ue.updateMultisampleRenderTarget(te),Ue.updateRenderTargetMipmap(te)),z&&O.end(R),A.isScene===!0&&A.onAfterRender(R,A,F),oe.resetDefaultState(),q=-1,Q=null,M.pop(),M.length>0?(E=M[M.length-1],Ue.setTextureUnits(E.state.textureUnits),Gt===!0&&$.setGlobalState(R.clippingPlanes,E.state.camera)):E=null,_.pop(),_.length>0?w=_[_.length-1]:w=null,I!==null&&I.renderEnd()};function $h(A,F,X,z){if(A.visible===!1)return;if(A.layers.test(F.layers)){if(A.isGroup)X=A.renderOrder;else if(A.isLOD)A.autoUpdate===!0&&A.update(F);else if(A.isLight)E.pushLight(A),A.castShadow&&E.pushShadow(A);else if(A.isSprite){let ve=F.isArrayCamera?an:$e;if(!A.frustumCulled||A.intersectsFrustum(ve)){z&&Qt.setFromMatrixPosition(A.matrixWorld).applyMatrix4(Rt);let ce=ne.update(A),ye=A.material;ye.visible&&w.push(A,ce,ye,X,Qt.z,null,F)}}else if(A.isMesh||A.isLine||A.isPoints){let ve=F.isArrayCamera?an:$e;if(!A.frustumCulled||A.intersectsFrustum(ve)){let ce=ne.update(A),ye=A.material;if(z&&(A.boundingSphere!==void 0?(A.boundingSphere===null&&A.computeBoundingSphere(),Qt.copy(A.boundingSphere.center)):(ce.boundingSphere===null&&ce.computeBoundingSphere(),Qt.copy(ce.boundingSphere.center)),Qt.applyMatrix4(A.matrixWorld).applyMatrix4(Rt)),Array.isArray(ye)){let Me=ce.groups;for(let ze=0,Je=Me.length;ze<Je;ze++){let Se=Me[ze],je=ye[Se.materialIndex];je&&je.visible&&w.push(A,ce,je,X,Qt.z,Se,F)}}else ye.visible&&w.push(A,ce,ye,X,Qt.z,null,F)}}}let de=A.children;for(let ve=0,ce=de.length;ve<ce;ve++)$h(de[ve],F,X,z)}function Qm(A,F,X,z){let{opaque:H,transmissive:de,transparent:ve}=A;E.setupLightsView(X),Gt===!0&&$.setGlobalState(R.clippingPlanes,X),z&&fe.viewport(ee.copy(z)),H.length>0&&vl(H,F,X),de.length>0&&vl(de,F,X),ve.length>0&&vl(ve,F,X),fe.buffers.depth.setTest(!0),fe.buffers.depth.setMask(!0),fe.buffers.color.setMask(!0),fe.setPolygonOffset(!1)}function eg(A,F,X,z){if((X.isScene===!0?X.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[z.id]===void 0){let Se=Tt.has("EXT_color_buffer_half_float")||Tt.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[z.id]=new Rn(1,1,{generateMipmaps:!0,type:Se?fi:xn,minFilter:ti,samples:Math.max(4,Et.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:qe.workingColorSpace})}let de=E.state.transmissionRenderTarget[z.id],ve=z.viewport||ee;de.setSize(ve.z*R.transmissionResolutionScale,ve.w*R.transmissionResolutionScale);let ce=R.getRenderTarget(),ye=R.getActiveCubeFace(),Me=R.getActiveMipmapLevel();R.setRenderTarget(de),R.getClearColor(J),ue=R.getClearAlpha(),ue<1&&R.setClearColor(16777215,.5),R.clear(),Kn&&D.render(X);let ze=R.toneMapping;R.toneMapping=Ti;let Je=z.viewport;if(z.viewport!==void 0&&(z.viewport=void 0),E.setupLightsView(z),Gt===!0&&$.setGlobalState(R.clippingPlanes,z),vl(A,X,z),Ue.updateMultisampleRenderTarget(de),Ue.updateRenderTargetMipmap(de),Tt.has("WEBGL_multisampled_render_to_texture")===!1){let Se=!1;for(let je=0,Vt=F.length;je<Vt;je++){let Mt=F[je],{object:_t,geometry:fn,material:we,group:Mn}=Mt;if(we.side===_n&&_t.layers.test(z.layers)){let ot=we.side;we.side=Kt,we.needsUpdate=!0,tg(_t,X,z,fn,we,Mn),we.side=ot,we.needsUpdate=!0,Se=!0}}Se===!0&&(Ue.updateMultisampleRenderTarget(de),Ue.updateRenderTargetMipmap(de))}R.setRenderTarget(ce,ye,Me),R.setClearColor(J,ue),Je!==void 0&&(z.viewport=Je),R.toneMapping=ze}function vl(A,F,X){let z=F.isScene===!0?F.overrideMaterial:null;for(let H=0,de=A.length;H<de;H++){let ve=A[H],{object:ce,geometry:ye,group:Me}=ve,ze=ve.material;ze.allowOverride===!0&&z!==null&&(ze=z),ce.layers.test(X.layers)&&tg(ce,F,X,ye,ze,Me)}}function tg(A,F,X,z,H,de){I!==null&&H.isNodeMaterial&&I.setObject(A,H),A.onBeforeRender(R,F,X,z,H,de),A.modelViewMatrix.multiplyMatrices(X.matrixWorldInverse,A.matrixWorld),A.normalMatrix.getNormalMatrix(A.modelViewMatrix),H.onBeforeRender(R,F,X,z,A,de),H.transparent===!0&&H.side===_n&&H.forceSinglePass===!1?(H.side=Kt,H.needsUpdate=!0,R.renderBufferDirect(X,F,z,H,A,de),H.side=hn,H.needsUpdate=!0,R.renderBufferDirect(X,F,z,H,A,de),H.side=_n):R.renderBufferDirect(X,F,z,H,A,de),A.onAfterRender(R,F,X,z,H,de)}function ng(A){let F=0;for(let X of A)X.texture!==null&&F++;return F}function jo(A,F,X){F.isScene!==!0&&(F=Yn);let z=Ie.get(A),H=E.state.lights,de=E.state.shadowsArray,ve=H.state.version,ce=Z.getParameters(A,H.state,de,F,X,E.state.lightProbeGridArray),ye=Z.getProgramCacheKey(ce),Me=z.programs;z.environment=A.isMeshStandardMaterial||A.isMeshLambertMaterial||A.isMeshPhongMaterial?F.environment:null,z.fog=F.fog;let ze=A.isMeshStandardMaterial||A.isMeshLambertMaterial&&!A.envMap||A.isMeshPhongMaterial&&!A.envMap;z.envMap=C.get(A.envMap||z.environment,ze),z.envMapRotation=z.environment!==null&&A.envMap===null?F.environmentRotation:A.envMapRotation,Me===void 0&&(A.addEventListener("dispose",pt),Me=new Map,z.programs=Me,z.programVariants=new Map);let Je=Me.get(ye);if(Je!==void 0){if(z.currentProgram===Je&&z.lightsStateVersion===ve)return sg(A,ce),Je}else ce.uniforms=Z.getUniforms(A),I!==null&&A.isNodeMaterial&&I.build(A,X,ce),A.onBeforeCompile(ce,R),Je=Z.acquireProgram(ce,ye),Me.set(ye,Je),z.uniforms=ce.uniforms;let Se=z.uniforms;return(!A.isShaderMaterial&&!A.isRawShaderMaterial||A.clipping===!0)&&(Se.clippingPlanes=$.uniform),sg(A,ce),z.needsLights=yS(A),z.lightsStateVersion=ve,z.needsLights&&(Se.ambientLightColor.value=H.state.ambient,Se.lightProbe.value=H.state.probe,Se.sunLights.value=H.state.sun,Se.sunLightShadows.value=H.state.sunShadow,Se.directionalLights.value=H.state.directional,Se.directionalLightShadows.value=H.state.directionalShadow,Se.spotLights.value=H.state.spot,Se.spotLightShadows.value=H.state.spotShadow,Se.rectAreaLights.value=H.state.rectArea,Se.ltc_1.value=H.state.rectAreaLTC1,Se.ltc_2.value=H.state.rectAreaLTC2,Se.pointLights.value=H.state.point,Se.pointLightShadows.value=H.state.pointShadow,Se.hemisphereLights.value=H.state.hemi,Se.sunShadowMatrix.value=H.state.sunShadowMatrix,Se.sunShadowCascade.value=H.state.sunShadowCascade,Se.directionalShadowMatrix.value=H.state.directionalShadowMatrix,Se.spotLightMatrix.value=H.state.spotLightMatrix,Se.spotLightMap.value=H.state.spotLightMap,Se.pointShadowMatrix.value=H.state.pointShadowMatrix),z.numLightProbeGrids=ng(E.state.lightProbeGridArray),z.currentProgram=Je,z.uniformsList=null,Je}function pS(A,F,X,z,H){let de=Ie.get(A),ve=de.currentProgram.id+","+z+","+H,ce=de.programVariants.get(ve);return ce===void 0?(ce=jo(A,F,X),de.programVariants.set(ve,ce)):(de.currentProgram=ce,de.uniformsList=null,de.outputColorSpace=z,de.toneMapping=H),ce}function ig(A){if(A.uniformsList===null){let F=A.currentProgram.getUniforms();A.uniformsList=_o.seqWithValue(F.seq,A.uniforms)}return A.uniformsList}function sg(A,F){let X=Ie.get(A);X.outputColorSpace=F.outputColorSpace,X.batching=F.batching,X.batchingColor=F.batchingColor,X.instancing=F.instancing,X.instancingColor=F.instancingColor,X.instancingMorph=F.instancingMorph,X.skinning=F.skinning,X.morphTargets=F.morphTargets,X.morphNormals=F.morphNormals,X.morphColors=F.morphColors,X.morphTargetsCount=F.morphTargetsCount,X.numClippingPlanes=F.numClippingPlanes,X.numIntersection=F.numClipIntersection,X.vertexAlphas=F.vertexAlphas,X.vertexTangents=F.vertexTangents,X.toneMapping=F.toneMapping}function mS(A,F,X,z,H){F.isScene!==!0&&(F=Yn),Ue.resetTextureUnits();let de=F.fog,ve=z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial?F.environment:null,ce=te===null?R.outputColorSpace:te.isXRRenderTarget===!0?te.texture.colorSpace:qe.workingColorSpace,ye=z.isMeshStandardMaterial||z.isMeshLambertMaterial&&!z.envMap||z.isMeshPhongMaterial&&!z.envMap,Me=C.get(z.envMap||ve,ye),ze=z.vertexColors===!0&&!!X.attributes.color&&X.attributes.color.itemSize===4,Je=!!X.attributes.tangent&&(!!z.normalMap||z.anisotropy>0),Se=!!X.morphAttributes.position,je=!!X.morphAttributes.normal,Vt=!!X.morphAttributes.color,Mt=Ti;z.toneMapped&&(te===null||te.isXRRenderTarget===!0)&&(Mt=R.toneMapping);let _t=X.morphAttributes.position||X.morphAttributes.normal||X.morphAttributes.color,fn=_t!==void 0?_t.length:0,we=Ie.get(z),Mn=E.state.lights;if(Gt===!0&&(Ln===!0||A!==Q)){let Ct=A===Q&&z.id===q;$.setState(z,A,Ct)}let ot=!1,js=!1;z.version===we.__version?we.needsLights&&we.lightsStateVersion!==Mn.state.version||H.isBatchedMesh&&we.batching===!1||!H.isBatchedMesh&&we.batching===!0||H.isBatchedMesh&&we.batchingColor===!0&&H._colorsTexture===null||H.isBatchedMesh&&we.batchingColor===!1&&H._colorsTexture!==null||H.isInstancedMesh&&we.instancing===!1||!H.isInstancedMesh&&we.instancing===!0||H.isSkinnedMesh&&we.skinning===!1||!H.isSkinnedMesh&&we.skinning===!0||H.isInstancedMesh&&we.instancingColor===!0&&H.instanceColor===null||H.isInstancedMesh&&we.instancingColor===!1&&H.instanceColor!==null||H.isInstancedMesh&&we.instancingMorph===!0&&H.morphTexture===null||H.isInstancedMesh&&we.instancingMorph===!1&&H.morphTexture!==null||we.envMap!==Me||z.fog===!0&&we.fog!==de||we.numClippingPlanes!==void 0&&(we.numClippingPlanes!==$.numPlanes||we.numIntersection!==$.numIntersection)||we.vertexAlphas!==ze||we.vertexTangents!==Je||we.morphTargets!==Se||we.morphNormals!==je||we.morphColors!==Vt||we.morphTargetsCount!==fn||we.numLightProbeGrids!==ng(E.state.lightProbeGridArray)?ot=!0:(we.outputColorSpace!==ce||we.toneMapping!==Mt)&&(js=!0):(ot=!0,we.__version=z.version);let pn=we.currentProgram;(ot===!0||js===!0)&&(pn=js===!0?pS(z,F,H,ce,Mt):jo(z,F,H),I&&z.isNodeMaterial&&I.onUpdateProgram(z,pn,we));let bl=!1,ms=!1,Zs=!1,rt=pn.getUniforms(),ln=we.uniforms;if(fe.useProgram(pn.program)&&(bl=!0,ms=!0,Zs=!0),z.id!==q&&(q=z.id,ms=!0),bl||Q!==A){fe.buffers.depth.getReversed()&&A.reversedDepth!==!0&&(A._reversedDepth=!0,A.updateProjectionMatrix()),rt.setValue(U,"projectionMatrix",A.projectionMatrix),rt.setValue(U,"viewMatrix",A.matrixWorldInverse);let tn=rt.map.cameraPosition;tn!==void 0&&tn.setValue(U,xi.setFromMatrixPosition(A.matrixWorld)),Et.logarithmicDepthBuffer&&rt.setValue(U,"logDepthBufFC",2/(Math.log(A.far+1)/Math.LN2)),(z.isMeshPhongMaterial||z.isMeshToonMaterial||z.isMeshLambertMaterial||z.isMeshBasicMaterial||z.isMeshStandardMaterial||z.isShaderMaterial)&&rt.setValue(U,"isOrthographic",A.isOrthographicCamera===!0),Q!==A&&(Q=A,ms=!0,Zs=!0)}if(we.needsLights&&(Mn.state.sunShadowMap.length>0&&rt.setValue(U,"sunShadowMap",Mn.state.sunShadowMap,Ue),Mn.state.directionalShadowMap.length>0&&rt.setValue(U,"directionalShadowMap",Mn.state.directionalShadowMap,Ue),Mn.state.spotShadowMap.length>0&&rt.setValue(U,"spotShadowMap",Mn.state.spotShadowMap,Ue),Mn.state.pointShadowMap.length>0&&rt.setValue(U,"pointShadowMap",Mn.state.pointShadowMap,Ue)),H.isSkinnedMesh){rt.setOptional(U,H,"bindMatrix"),rt.setOptional(U,H,"bindMatrixInverse");let Ct=H.skeleton;Ct&&(Ct.boneTexture===null&&Ct.computeBoneTexture(),rt.setValue(U,"boneTexture",Ct.boneTexture,Ue))}H.isBatchedMesh&&(rt.setOptional(U,H,"batchingTexture"),rt.setValue(U,"batchingTexture",H._matricesTexture,Ue),rt.setOptional(U,H,"batchingIdTexture"),rt.setValue(U,"batchingIdTexture",H._indirectTexture,Ue),rt.setOptional(U,H,"batchingColorTexture"),H._colorsTexture!==null&&rt.setValue(U,"batchingColorTexture",H._colorsTexture,Ue));let ai=X.morphAttributes;if((ai.position!==void 0||ai.normal!==void 0||ai.color!==void 0)&&j.update(H,X,pn),(ms||we.receiveShadow!==H.receiveShadow)&&(we.receiveShadow=H.receiveShadow,rt.setValue(U,"receiveShadow",H.receiveShadow)),(z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial)&&z.envMap===null&&F.environment!==null&&(ln.envMapIntensity.value=F.environmentIntensity),ln.dfgLUT!==void 0&&(ln.dfgLUT.value=o1()),ms){if(rt.setValue(U,"toneMappingExposure",R.toneMappingExposure),we.needsLights&&gS(ln,Zs),de&&z.fog===!0&&re.refreshFogUniforms(ln,de),re.refreshMaterialUniforms(ln,z,pe,Ce,E.state.transmissionRenderTarget[A.id]),we.needsLights&&we.numLightProbeGrids>0){let Ct=b,tn=0;for(let Ui of E.state.lightProbeGridArray)Ui.texture!==null&&(Ct.textures[tn]=Ui.texture,Ct.min[tn]=Ui.boundingBox.min,Ct.max[tn]=Ui.boundingBox.max,Ct.resolution[tn]=Ui.resolution,tn++);for(let Ui in Ct)Ct[Ui].length=tn;ln.probesSH.value=Ct.textures,ln.probesMin.value=Ct.min,ln.probesMax.value=Ct.max,ln.probesResolution.value=Ct.resolution}_o.upload(U,ig(we),ln,Ue)}if(z.isShaderMaterial&&z.uniformsNeedUpdate===!0&&(_o.upload(U,ig(we),ln,Ue),z.uniformsNeedUpdate=!1),z.isSpriteMaterial&&rt.setValue(U,"center",H.center),rt.setValue(U,"modelViewMatrix",H.modelViewMatrix),rt.setValue(U,"normalMatrix",H.normalMatrix),rt.setValue(U,"modelMatrix",H.matrixWorld),z.uniformsGroups!==void 0){let Ct=z.uniformsGroups;for(let tn=0,Ui=Ct.length;tn<Ui;tn++){let og=Ct[tn];Ae.update(og,pn),Ae.bind(og,pn)}}return pn}function gS(A,F){A.ambientLightColor.needsUpdate=F,A.lightProbe.needsUpdate=F,A.sunLights.needsUpdate=F,A.sunLightShadows.needsUpdate=F,A.directionalLights.needsUpdate=F,A.directionalLightShadows.needsUpdate=F,A.pointLights.needsUpdate=F,A.pointLightShadows.needsUpdate=F,A.spotLights.needsUpdate=F,A.spotLightShadows.needsUpdate=F,A.rectAreaLights.needsUpdate=F,A.hemisphereLights.needsUpdate=F}function yS(A){return A.isMeshLambertMaterial||A.isMeshToonMaterial||A.isMeshPhongMaterial||A.isMeshStandardMaterial||A.isShadowMaterial||A.isShaderMaterial&&A.lights===!0}this.getActiveCubeFace=function(){return G},this.getActiveMipmapLevel=function(){return W},this.getRenderTarget=function(){return te},this.setRenderTargetTextures=function(A,F,X){let z=Ie.get(A);z.__autoAllocateDepthBuffer=A.resolveDepthBuffer===!1,z.__autoAllocateDepthBuffer===!1&&(z.__useRenderToTexture=!1),Ie.get(A.texture).__webglTexture=F,Ie.get(A.depthTexture).__webglTexture=z.__autoAllocateDepthBuffer?void 0:X,z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(A,F){let X=Ie.get(A);X.__webglFramebuffer=F,X.__useDefaultFramebuffer=F===void 0},this.setRenderTarget=function(A,F=0,X=0){te=A,G=F,W=X;let z=null,H=!1,de=!1;if(A){let ce=Ie.get(A);if(ce.__useDefaultFramebuffer!==void 0){fe.bindFramebuffer(U.FRAMEBUFFER,ce.__webglFramebuffer),ee.copy(A.viewport),xe.copy(A.scissor),De=A.scissorTest,fe.viewport(ee),fe.scissor(xe),fe.setScissorTest(De),q=-1;return}else if(ce.__webglFramebuffer===void 0)Ue.setupRenderTarget(A);else if(ce.__hasExternalTextures)Ue.rebindTextures(A,Ie.get(A.texture).__webglTexture,Ie.get(A.depthTexture).__webglTexture);else if(A.depthBuffer){let ze=A.depthTexture;if(ce.__boundDepthTexture!==ze){if(ze!==null&&Ie.has(ze)&&(A.width!==ze.image.width||A.height!==ze.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ue.setupDepthRenderbuffer(A)}}let ye=A.texture;(ye.isData3DTexture||ye.isDataArrayTexture||ye.isCompressedArrayTexture)&&(de=!0);let Me=Ie.get(A).__webglFramebuffer;A.isWebGLCubeRenderTarget?(Array.isArray(Me[F])?z=Me[F][X]:z=Me[F],H=!0):A.samples>0&&Ue.useMultisampledRTT(A)===!1?z=Ie.get(A).__webglMultisampledFramebuffer:Array.isArray(Me)?z=Me[X]:z=Me,ee.copy(A.viewport),xe.copy(A.scissor),De=A.scissorTest}else ee.copy(Pe).multiplyScalar(pe).floor(),xe.copy(st).multiplyScalar(pe).floor(),De=yt;if(X!==0&&(z=k),fe.bindFramebuffer(U.FRAMEBUFFER,z)&&fe.drawBuffers(A,z),fe.viewport(ee),fe.scissor(xe),fe.setScissorTest(De),H){let ce=Ie.get(A.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_CUBE_MAP_POSITIVE_X+F,ce.__webglTexture,X)}else if(de){let ce=F;for(let ye=0;ye<A.textures.length;ye++){let Me=Ie.get(A.textures[ye]);U.framebufferTextureLayer(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0+ye,Me.__webglTexture,X,ce)}}else if(A!==null&&X!==0){let ce=Ie.get(A.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,ce.__webglTexture,X)}q=-1};function rg(A){let F=Ie.get(A);return(F.__readFormat!==A.format||F.__readType!==A.type)&&(F.__readFormat=A.format,F.__readType=A.type,F.__formatReadable=Et.textureFormatReadable(A.format),F.__typeReadable=Et.textureTypeReadable(A.type)),F}this.readRenderTargetPixels=function(A,F,X,z,H,de,ve,ce=0){if(!(A&&A.isWebGLRenderTarget)){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ye=Ie.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&ve!==void 0&&(ye=ye[ve],Array.isArray(ye)&&(ye=ye[0])),ye){fe.bindFramebuffer(U.FRAMEBUFFER,ye);try{let Me=A.textures[ce],ze=Me.format,Je=Me.type;A.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+ce);let Se=rg(Me);if(Se.__formatReadable===!1){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Se.__typeReadable===!1){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}F>=0&&F<=A.width-z&&X>=0&&X<=A.height-H&&U.readPixels(F,X,z,H,se.convert(ze),se.convert(Je),de)}finally{let Me=te!==null?Ie.get(te).__webglFramebuffer:null;fe.bindFramebuffer(U.FRAMEBUFFER,Me)}}},this.readRenderTargetPixelsAsync=async function(A,F,X,z,H,de,ve,ce=0){if(!(A&&A.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ye=Ie.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&ve!==void 0&&(ye=ye[ve],Array.isArray(ye)&&(ye=ye[0])),ye)if(F>=0&&F<=A.width-z&&X>=0&&X<=A.height-H){fe.bindFramebuffer(U.FRAMEBUFFER,ye);let Me=A.textures[ce],ze=Me.format,Je=Me.type;A.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+ce);let Se=rg(Me);if(Se.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Se.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let je=U.createBuffer();U.bindBuffer(U.PIXEL_PACK_BUFFER,je),U.bufferData(U.PIXEL_PACK_BUFFER,de.byteLength,U.STREAM_READ),U.readPixels(F,X,z,H,se.convert(ze),se.convert(Je),0),U.bindBuffer(U.PIXEL_PACK_BUFFER,null);let Vt=te!==null?Ie.get(te).__webglFramebuffer:null;fe.bindFramebuffer(U.FRAMEBUFFER,Vt);let Mt=U.fenceSync(U.SYNC_GPU_COMMANDS_COMPLETE,0);return U.flush(),await Iy(U,Mt,4),U.bindBuffer(U.PIXEL_PACK_BUFFER,je),U.getBufferSubData(U.PIXEL_PACK_BUFFER,0,de),U.bindBuffer(U.PIXEL_PACK_BUFFER,null),U.deleteBuffer(je),U.deleteSync(Mt),de}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(A,F=null,X=0){let z=Math.pow(2,-X),H=Math.floor(A.image.width*z),de=Math.floor(A.image.height*z),ve=F!==null?F.x:0,ce=F!==null?F.y:0;Ue.setTexture2D(A,0),U.copyTexSubImage2D(U.TEXTURE_2D,X,0,0,ve,ce,H,de),fe.unbindTexture()},this.copyTextureToTexture=function(A,F,X=null,z=null,H=0,de=0){let ve,ce,ye,Me,ze,Je,Se,je,Vt,Mt=A.isCompressedTexture?A.mipmaps[de]:A.image;if(X!==null)ve=X.max.x-X.min.x,ce=X.max.y-X.min.y,ye=X.isBox3?X.max.z-X.min.z:1,Me=X.min.x,ze=X.min.y,Je=X.isBox3?X.min.z:0;else{let rt=Math.pow(2,-H);ve=Math.floor(Mt.width*rt),ce=Math.floor(Mt.height*rt),A.isDataArrayTexture?ye=Mt.depth:A.isData3DTexture?ye=Math.floor(Mt.depth*rt):ye=1,Me=0,ze=0,Je=0}z!==null?(Se=z.x,je=z.y,Vt=z.z):(Se=0,je=0,Vt=0);let _t=se.convert(F.format),fn=se.convert(F.type),we;F.isData3DTexture?(Ue.setTexture3D(F,0),we=U.TEXTURE_3D):F.isDataArrayTexture||F.isCompressedArrayTexture?(Ue.setTexture2DArray(F,0),we=U.TEXTURE_2D_ARRAY):(Ue.setTexture2D(F,0),we=U.TEXTURE_2D),fe.activeTexture(U.TEXTURE0),fe.pixelStorei(U.UNPACK_FLIP_Y_WEBGL,F.flipY),fe.pixelStorei(U.UNPACK_PREMULTIPLY_ALPHA_WEBGL,F.premultiplyAlpha),fe.pixelStorei(U.UNPACK_ALIGNMENT,F.unpackAlignment);let Mn=fe.getParameter(U.UNPACK_ROW_LENGTH),ot=fe.getParameter(U.UNPACK_IMAGE_HEIGHT),js=fe.getParameter(U.UNPACK_SKIP_PIXELS),pn=fe.getParameter(U.UNPACK_SKIP_ROWS),bl=fe.getParameter(U.UNPACK_SKIP_IMAGES);fe.pixelStorei(U.UNPACK_ROW_LENGTH,Mt.width),fe.pixelStorei(U.UNPACK_IMAGE_HEIGHT,Mt.height),fe.pixelStorei(U.UNPACK_SKIP_PIXELS,Me),fe.pixelStorei(U.UNPACK_SKIP_ROWS,ze),fe.pixelStorei(U.UNPACK_SKIP_IMAGES,Je);let ms=A.isDataArrayTexture||A.isData3DTexture,Zs=F.isDataArrayTexture||F.isData3DTexture;if(A.isDepthTexture){let rt=Ie.get(A),ln=Ie.get(F),ai=Ie.get(rt.__renderTarget),Ct=Ie.get(ln.__renderTarget);fe.bindFramebuffer(U.READ_FRAMEBUFFER,ai.__webglFramebuffer),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,Ct.__webglFramebuffer);for(let tn=0;tn<ye;tn++)ms&&(U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ie.get(A).__webglTexture,H,Je+tn),U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ie.get(F).__webglTexture,de,Vt+tn)),U.blitFramebuffer(Me,ze,Me+ve,ze+ce,Se,je,Se+ve,je+ce,U.DEPTH_BUFFER_BIT,U.NEAREST);fe.bindFramebuffer(U.READ_FRAMEBUFFER,null),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else if(H!==0||A.isRenderTargetTexture||Ie.has(A)){let rt=Ie.get(A),ln=Ie.get(F);fe.bindFramebuffer(U.READ_FRAMEBUFFER,N),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,B);for(let ai=0;ai<ye;ai++)ms?U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,rt.__webglTexture,H,Je+ai):U.framebufferTexture2D(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,rt.__webglTexture,H),Zs?U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,ln.__webglTexture,de,Vt+ai):U.framebufferTexture2D(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,ln.__webglTexture,de),H!==0?U.blitFramebuffer(Me,ze,Me+ve,ze+ce,Se,je,Se+ve,je+ce,U.COLOR_BUFFER_BIT,U.NEAREST):Zs?U.copyTexSubImage3D(we,de,Se,je,Vt+ai,Me,ze,ve,ce):U.copyTexSubImage2D(we,de,Se,je,Me,ze,ve,ce);fe.bindFramebuffer(U.READ_FRAMEBUFFER,null),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else Zs?A.isDataTexture||A.isData3DTexture?U.texSubImage3D(we,de,Se,je,Vt,ve,ce,ye,_t,fn,Mt.data):F.isCompressedArrayTexture?U.compressedTexSubImage3D(we,de,Se,je,Vt,ve,ce,ye,_t,Mt.data):U.texSubImage3D(we,de,Se,je,Vt,ve,ce,ye,_t,fn,Mt):A.isDataTexture?U.texSubImage2D(U.TEXTURE_2D,de,Se,je,ve,ce,_t,fn,Mt.data):A.isCompressedTexture?U.compressedTexSubImage2D(U.TEXTURE_2D,de,Se,je,Mt.width,Mt.height,_t,Mt.data):U.texSubImage2D(U.TEXTURE_2D,de,Se,je,ve,ce,_t,fn,Mt);fe.pixelStorei(U.UNPACK_ROW_LENGTH,Mn),fe.pixelStorei(U.UNPACK_IMAGE_HEIGHT,ot),fe.pixelStorei(U.UNPACK_SKIP_PIXELS,js),fe.pixelStorei(U.UNPACK_SKIP_ROWS,pn),fe.pixelStorei(U.UNPACK_SKIP_IMAGES,bl),de===0&&F.generateMipmaps===!0&&F.mipmapsAutoUpdate===!0&&U.generateMipmap(we),fe.unbindTexture()},this.initRenderTarget=function(A){Ie.get(A).__webglFramebuffer===void 0&&Ue.setupRenderTarget(A)},this.initTexture=function(A){A.isCubeTexture?Ue.setTextureCube(A,0):A.isData3DTexture?Ue.setTexture3D(A,0):A.isDataArrayTexture||A.isCompressedArrayTexture?Ue.setTexture2DArray(A,0):Ue.setTexture2D(A,0),fe.unbindTexture()},this.resetState=function(){G=0,W=0,te=null,fe.reset(),oe.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Qn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=qe._getDrawingBufferColorSpace(e),t.unpackColorSpace=qe._getUnpackColorSpace()}};var a1=55,l1=.6,c1=180,u1=2,pu=class{constructor(e,t){this.scene=new Ki;this.calls=0;this.triangles=0;this.lost=!1;this.disposed=!1;this.#n=!1;this.#r=!1;this.#s=0;this.#o=0;this.#a=0;this.#e=e,this.#t=t,this.renderer=h1(),this.canvas=this.renderer.domElement,this.canvas.style.cssText="display:block;width:100%;height:100%;touch-action:none",this.canvas.tabIndex=0,this.canvas.setAttribute("role","application"),this.canvas.setAttribute("aria-label","Body in 3D. Arrow keys turn it, plus and minus zoom."),e.append(this.canvas),this.canvas.addEventListener("webglcontextlost",n=>{n.preventDefault(),this.lost=!0,t.onLost(!0)}),this.canvas.addEventListener("webglcontextrestored",()=>{this.lost=!1,t.onLost(!1),this.invalidate()}),this.#i=new ResizeObserver(()=>this.resize()),this.#i.observe(e)}#e;#t;#i;#n;#r;#s;#o;#a;get ratio(){return Math.min(globalThis.devicePixelRatio||1,u1)*(this.#n?l1:1)}fit(){let{clientWidth:e,clientHeight:t}=this.#e;return!e||!t?!1:(this.renderer.setPixelRatio(this.ratio),this.renderer.setSize(e,t,!1),this.#t.onSize(e/t),!0)}resize(){this.fit()&&this.draw()}invalidate(){this.#o||=requestAnimationFrame(()=>this.draw())}draw(){cancelAnimationFrame(this.#o),this.#o=0,!(this.lost||this.disposed)&&(this.renderer.info.reset(),this.renderer.render(this.scene,this.#t.camera()),this.calls=this.renderer.info.render.calls,this.triangles=this.renderer.info.render.triangles,this.#t.onDraw(),this.#r&&this.#c())}#c(){let e=performance.now();requestAnimationFrame(()=>{this.#s=.6*this.#s+.4*(performance.now()-e)})}moving(){this.#r=!0,clearTimeout(this.#a),this.#a=window.setTimeout(()=>this.rest(),c1),!this.#n&&this.#s>a1&&this.#l(!0)}rest(){this.#r=!1,this.#s*=.9,this.#n&&this.#l(!1)}#l(e){this.#n=e,this.renderer.setPixelRatio(this.ratio),this.renderer.setSize(this.#e.clientWidth,this.#e.clientHeight,!1),this.invalidate()}dispose(){this.disposed=!0,cancelAnimationFrame(this.#o),clearTimeout(this.#a),this.#i.disconnect(),this.renderer.dispose(),this.renderer.forceContextLoss(),this.canvas.remove()}};function h1(){let i=!new URLSearchParams(globalThis.location?.search||"").has("noaa"),e=new uu({antialias:i,alpha:!0,powerPreference:"high-performance"});return e.setClearColor(0,0),e.info.autoReset=!1,e.debug.checkShaderErrors=!1,e}var mu=class{constructor(){this.#e=[];this.#t=0;this.spent={}}#e;#t;add(e,t){this.#e.push({name:e,job:t}),this.#t||=window.setTimeout(()=>this.#i(),120)}#i(){let[e]=this.#e;if(!e)return;let t=performance.now();e.job.next().done&&this.#e.shift(),this.spent[e.name]=(this.spent[e.name]??0)+performance.now()-t,this.#t=this.#e.length?window.setTimeout(()=>this.#i(),15):0}get done(){return!this.#e.length}stop(){clearTimeout(this.#t),this.#t=0,this.#e.length=0}};function Ef(i,e){if(e===tf)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===go||e===Va){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===go)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function m_(i){let e=new Map,t=new Map,n=i.clone();return g_(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(l){return t.get(l)}),r.bind(r.skeleton,r.bindMatrix)}),n}function g_(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)g_(i.children[n],e.children[n],t)}var gu=class extends Mi{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new Nf(t)}),this.register(function(t){return new Of(t)}),this.register(function(t){return new Df(t)}),this.register(function(t){return new Wf(t)}),this.register(function(t){return new Xf(t)}),this.register(function(t){return new qf(t)}),this.register(function(t){return new Ff(t)}),this.register(function(t){return new Uf(t)}),this.register(function(t){return new Bf(t)}),this.register(function(t){return new zf(t)}),this.register(function(t){return new Lf(t)}),this.register(function(t){return new Vf(t)}),this.register(function(t){return new kf(t)}),this.register(function(t){return new Gf(t)}),this.register(function(t){return new Hf(t)}),this.register(function(t){return new Pf(t)}),this.register(function(t){return new yu(t,Ye.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new yu(t,Ye.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new Yf(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let c=ns.extractUrlBase(e);o=ns.resolveURL(c,this.path)}else o=ns.extractUrlBase(e);this.manager.itemStart(e);let a=function(c){s?s(c):console.error(c),r.manager.itemError(e),r.manager.itemEnd(e)},l=new ro(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(this.withCredentials),l.load(e,function(c){try{r.parse(c,o,function(u){t(u),r.manager.itemEnd(e)},a)}catch(u){a(u)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},l=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(l.decode(new Uint8Array(e,0,4))===b_){try{o[Ye.KHR_BINARY_GLTF]=new Kf(e)}catch(h){s&&s(h);return}r=JSON.parse(o[Ye.KHR_BINARY_GLTF].content)}else r=JSON.parse(l.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let c=new tp(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});c.fileLoader.setRequestHeader(this.requestHeader);for(let u=0;u<this.pluginCallbacks.length;u++){let h=this.pluginCallbacks[u](c);h.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[h.name]=h,o[h.name]=!0}if(r.extensionsUsed)for(let u=0;u<r.extensionsUsed.length;++u){let h=r.extensionsUsed[u],d=r.extensionsRequired||[];switch(h){case Ye.KHR_MATERIALS_UNLIT:o[h]=new If;break;case Ye.KHR_DRACO_MESH_COMPRESSION:o[h]=new $f(r,this.dracoLoader);break;case Ye.KHR_TEXTURE_TRANSFORM:o[h]=new Jf;break;case Ye.KHR_MESH_QUANTIZATION:o[h]=new jf;break;default:d.indexOf(h)>=0&&a[h]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+h+'".')}}c.setExtensions(o),c.setPlugins(a),c.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function d1(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function It(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var Ye={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},Pf=class{constructor(e){this.parser=e,this.name=Ye.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,l=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],c,u=new Le(16777215);l.color!==void 0&&u.setRGB(l.color[0],l.color[1],l.color[2],An);let h=l.range!==void 0?l.range:0;switch(l.type){case"directional":c=new Pa(u),c.target.position.set(0,0,-1),c.add(c.target);break;case"point":c=new Ca(u),c.distance=h;break;case"spot":c=new Ra(u),c.distance=h,l.spot=l.spot||{},l.spot.innerConeAngle=l.spot.innerConeAngle!==void 0?l.spot.innerConeAngle:0,l.spot.outerConeAngle=l.spot.outerConeAngle!==void 0?l.spot.outerConeAngle:Math.PI/4,c.angle=l.spot.outerConeAngle,c.penumbra=1-l.spot.innerConeAngle/l.spot.outerConeAngle,c.target.position.set(0,0,-1),c.add(c.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+l.type)}return c.position.set(0,0,0),Ci(c,l),l.intensity!==void 0&&(c.intensity=l.intensity),c.name=t.createUniqueName(l.name||"light_"+e),s=Promise.resolve(c),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(l){return n._getNodeRef(t.cache,a,l)})}},If=class{constructor(){this.name=Ye.KHR_MATERIALS_UNLIT}getMaterialType(){return Si}extendParams(e,t,n){let s=[];e.color=new Le(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],An),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,Xt))}return Promise.all(s)}},Lf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=It(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},Nf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return It(this.parser,e,this.name)!==null?Cn:null}extendMaterialParams(e,t){let n=It(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new be(r,r)}return Promise.all(s)}},Of=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return It(this.parser,e,this.name)!==null?Cn:null}extendMaterialParams(e,t){let n=It(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},Df=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_DISPERSION}getMaterialType(e){return It(this.parser,e,this.name)!==null?Cn:null}extendMaterialParams(e,t){let n=It(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},kf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return It(this.parser,e,this.name)!==null?Cn:null}extendMaterialParams(e,t){let n=It(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},Ff=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_SHEEN}getMaterialType(e){return It(this.parser,e,this.name)!==null?Cn:null}extendMaterialParams(e,t){let n=It(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new Le(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],An)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,Xt)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},Uf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return It(this.parser,e,this.name)!==null?Cn:null}extendMaterialParams(e,t){let n=It(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},Bf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_VOLUME}getMaterialType(e){return It(this.parser,e,this.name)!==null?Cn:null}extendMaterialParams(e,t){let n=It(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new Le().setRGB(r[0],r[1],r[2],An),Promise.all(s)}},zf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_IOR}getMaterialType(e){return It(this.parser,e,this.name)!==null?Cn:null}extendMaterialParams(e,t){let n=It(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},Vf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_SPECULAR}getMaterialType(e){return It(this.parser,e,this.name)!==null?Cn:null}extendMaterialParams(e,t){let n=It(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new Le().setRGB(r[0],r[1],r[2],An),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,Xt)),Promise.all(s)}},Hf=class{constructor(e){this.parser=e,this.name=Ye.EXT_MATERIALS_BUMP}getMaterialType(e){return It(this.parser,e,this.name)!==null?Cn:null}extendMaterialParams(e,t){let n=It(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},Gf=class{constructor(e){this.parser=e,this.name=Ye.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return It(this.parser,e,this.name)!==null?Cn:null}extendMaterialParams(e,t){let n=It(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},Wf=class{constructor(e){this.parser=e,this.name=Ye.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},Xf=class{constructor(e){this.parser=e,this.name=Ye.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},qf=class{constructor(e){this.parser=e,this.name=Ye.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},yu=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let l=s.byteOffset||0,c=s.byteLength||0,u=s.count,h=s.byteStride,d=new Uint8Array(a,l,c);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(u,h,d,s.mode,s.filter).then(function(f){return f.buffer}):o.ready.then(function(){let f=new ArrayBuffer(u*h);return o.decodeGltfBuffer(new Uint8Array(f),u,h,d,s.mode,s.filter),f})})}else return null}},Yf=class{constructor(e){this.name=Ye.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let c of s.primitives)if(c.mode!==ni.TRIANGLES&&c.mode!==ni.TRIANGLE_STRIP&&c.mode!==ni.TRIANGLE_FAN&&c.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],l={};for(let c in o)a.push(this.parser.getDependency("accessor",o[c]).then(u=>(l[c]=u,l[c])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(c=>{let u=c.pop(),h=u.isGroup?u.children:[u],d=c[0].count,f=[];for(let m of h){let v=new Te,p=new L,g=new yn,y=new L(1,1,1),S=new ga(m.geometry,m.material,d);for(let w=0;w<d;w++)l.TRANSLATION&&p.fromBufferAttribute(l.TRANSLATION,w),l.ROTATION&&g.fromBufferAttribute(l.ROTATION,w),l.SCALE&&y.fromBufferAttribute(l.SCALE,w),S.setMatrixAt(w,v.compose(p,g,y));let b=null;for(let w in l)if(w==="_COLOR_0"){let E=l[w];S.instanceColor=new $i(E.array,E.itemSize,E.normalized)}else if(w!=="TRANSLATION"&&w!=="ROTATION"&&w!=="SCALE"){if(b===null){let _=S.geometry;b=new on,b.name=_.name;for(let M in _.attributes)b.setAttribute(M,_.attributes[M]);for(let M in _.morphAttributes)b.morphAttributes[M]=_.morphAttributes[M];_.index!==null&&b.setIndex(_.index),b.morphTargetsRelative=_.morphTargetsRelative;for(let M of _.groups)b.addGroup(M.start,M.count,M.materialIndex);_.boundingBox!==null&&(b.boundingBox=_.boundingBox.clone()),_.boundingSphere!==null&&(b.boundingSphere=_.boundingSphere.clone()),b.drawRange.start=_.drawRange.start,b.drawRange.count=_.drawRange.count,b.userData=Object.assign({},_.userData),S.geometry=b}let E=l[w];b.setAttribute(w,new $i(E.array,E.itemSize,E.normalized))}Pt.prototype.copy.call(S,m),this.parser.assignFinalMaterial(S),f.push(S)}return u.isGroup?(u.clear(),u.add(...f),u):f[0]}))}},b_="glTF",qa=12,y_={JSON:1313821514,BIN:5130562},Kf=class{constructor(e){this.name=Ye.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,qa),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==b_)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-qa,r=new DataView(e,qa),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let l=r.getUint32(o,!0);if(o+=4,l===y_.JSON){let c=new Uint8Array(e,qa+o,a);this.content=n.decode(c)}else if(l===y_.BIN){let c=qa+o;this.body=e.slice(c,c+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},$f=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=Ye.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},l={},c={};for(let u in o){let h=Qf[u]||u.toLowerCase();a[h]=o[u]}for(let u in e.attributes){let h=Qf[u]||u.toLowerCase();if(o[u]!==void 0){let d=n.accessors[e.attributes[u]],f=vo[d.componentType];c[h]=f.name,l[h]=d.normalized===!0}}return t.getDependency("bufferView",r).then(function(u){return new Promise(function(h,d){s.decodeDracoFile(u,function(f){for(let m in f.attributes){let v=f.attributes[m],p=l[m];p!==void 0&&(v.normalized=p)}h(f)},a,c,An,d)})})}},Jf=class{constructor(){this.name=Ye.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},jf=class{constructor(){this.name=Ye.KHR_MESH_QUANTIZATION}},_u=class extends wi{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=a*2,c=a*3,u=s-t,h=(n-t)/u,d=h*h,f=d*h,m=e*c,v=m-c,p=-2*f+3*d,g=f-d,y=1-p,S=g-d+h;for(let b=0;b!==a;b++){let w=o[v+b+a],E=o[v+b+l]*u,_=o[m+b+a],M=o[m+b]*u;r[b]=y*w+S*E+p*_+g*M}return r}},f1=new yn,Zf=class extends _u{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return f1.fromArray(r).normalize().toArray(r),r}},ni={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},vo={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},__={9728:At,9729:Yt,9984:bc,9985:po,9986:dr,9987:ti},x_={33071:Zn,33648:qr,10497:ws},Af={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},Qf={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},Ps={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},p1={CUBICSPLINE:void 0,LINEAR:rr,STEP:sr},Rf={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function m1(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new lr({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:hn})),i.DefaultMaterial}function mr(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function Ci(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function g1(i,e,t){let n=!1,s=!1,r=!1;for(let c=0,u=e.length;c<u;c++){let h=e[c];if(h.POSITION!==void 0&&(n=!0),h.NORMAL!==void 0&&(s=!0),h.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],l=[];for(let c=0,u=e.length;c<u;c++){let h=e[c];if(n){let d=h.POSITION!==void 0?t.getDependency("accessor",h.POSITION):i.attributes.position;o.push(d)}if(s){let d=h.NORMAL!==void 0?t.getDependency("accessor",h.NORMAL):i.attributes.normal;a.push(d)}if(r){let d=h.COLOR_0!==void 0?t.getDependency("accessor",h.COLOR_0):i.attributes.color;l.push(d)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l)]).then(function(c){let u=c[0],h=c[1],d=c[2];return n&&(i.morphAttributes.position=u),s&&(i.morphAttributes.normal=h),r&&(i.morphAttributes.color=d),i.morphTargetsRelative=!0,i})}function y1(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function _1(i){let e,t=i.extensions&&i.extensions[Ye.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+Cf(t.attributes):e=i.indices+":"+Cf(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+Cf(i.targets[n]);return e}function Cf(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function ep(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function x1(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var v1=new Te,tp=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new d1,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let l=a.match(/Version\/(\d+)/);s=n&&l?parseInt(l[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new Ea(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new Ia(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new ro(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return mr(r,a,s),Ci(a,s),Promise.all(n._invokeAll(function(l){return l.afterRoot&&l.afterRoot(a)})).then(function(){for(let l of a.scenes)l.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,l=o.length;a<l;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let l=this.associations.get(o);l!=null&&this.associations.set(a,l);for(let[c,u]of o.children.entries())r(u,a.children[c])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[Ye.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(ns.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=Af[s.type],a=vo[s.componentType],l=s.normalized===!0,c=new a(s.count*o);return Promise.resolve(new dt(c,o,l))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],l=Af[s.type],c=vo[s.componentType],u=c.BYTES_PER_ELEMENT,h=u*l,d=s.byteOffset||0,f=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,m=s.normalized===!0,v,p;if(f&&f!==h){let g=Math.floor(d/f),y="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+g+":"+s.count,S=t.cache.get(y);S||(v=new c(a,g*f,s.count*f/u),S=new Qr(v,f/u),t.cache.add(y,S)),p=new eo(S,l,d%f/u,m)}else a===null?v=new c(s.count*l):v=new c(a,d,s.count*l),p=new dt(v,l,m);if(s.sparse!==void 0){let g=Af.SCALAR,y=vo[s.sparse.indices.componentType],S=s.sparse.indices.byteOffset||0,b=s.sparse.values.byteOffset||0,w=new y(o[1],S,s.sparse.count*g),E=new c(o[2],b,s.sparse.count*l);a!==null&&(p=new dt(p.array.slice(),p.itemSize,p.normalized)),p.normalized=!1;for(let _=0,M=w.length;_<M;_++){let O=w[_];if(p.setX(O,E[_*l]),l>=2&&p.setY(O,E[_*l+1]),l>=3&&p.setZ(O,E[_*l+2]),l>=4&&p.setW(O,E[_*l+3]),l>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}p.normalized=m}return p})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let l=n.manager.getHandler(o.uri);l!==null&&(a=l)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],l=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[l])return this.textureCache[l];let c=this.loadImageSource(t,n).then(function(u){u.flipY=!1,u.name=o.name||a.name||"",u.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(u.name=a.uri);let d=(r.samplers||{})[o.sampler]||{};return u.magFilter=__[d.magFilter]||Yt,u.minFilter=__[d.minFilter]||ti,u.wrapS=x_[d.wrapS]||ws,u.wrapT=x_[d.wrapT]||ws,u.generateMipmaps=!u.isCompressedTexture&&u.minFilter!==At&&u.minFilter!==Yt,s.associations.set(u,{textures:e}),u}).catch(function(){return null});return this.textureCache[l]=c,c}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(d=>d.clone());let o=s.images[e],a=self.URL||self.webkitURL,l=o.uri||"",c=!1,u;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)u=n.getDependency("bufferView",o.bufferView).then(function(d){return new Promise(function(f,m){t.parse(d,f,m)})});else{if(o.bufferView!==void 0)l=n.getDependency("bufferView",o.bufferView).then(function(d){c=!0;let f=new Blob([d],{type:o.mimeType});return l=a.createObjectURL(f),l});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");u=Promise.resolve(l).then(function(d){return new Promise(function(f,m){let v=f;t.isImageBitmapLoader===!0&&(v=function(p){let g=new rn(p);g.needsUpdate=!0,f(g)}),t.load(ns.resolveURL(d,r.path),v,void 0,m)})})}let h=u.then(function(d){return c===!0&&a.revokeObjectURL(l),Ci(d,o),d.userData.mimeType=o.mimeType||x1(o.uri),d}).catch(function(d){throw console.error("THREE.GLTFLoader: Couldn't load texture",l),d});return this.sourceCache[e]=h,h}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[Ye.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[Ye.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let l=r.associations.get(o);o=r.extensions[Ye.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,l)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new io,On.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,l.sizeAttenuation=!1,this.cache.add(a,l)),n=l}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new no,On.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,this.cache.add(a,l)),n=l}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let l=this.cache.get(a);l||(l=n.clone(),r&&(l.vertexColors=!0),o&&(l.flatShading=!0),s&&(l.normalScale&&(l.normalScale.y*=-1),l.clearcoatNormalScale&&(l.clearcoatNormalScale.y*=-1)),this.cache.add(a,l),this.associations.set(l,this.associations.get(n))),n=l}e.material=n}getMaterialType(){return lr}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},l=r.extensions||{},c=[];if(l[Ye.KHR_MATERIALS_UNLIT]){let h=s[Ye.KHR_MATERIALS_UNLIT];o=h.getMaterialType(),c.push(h.extendParams(a,r,t))}else{let h=r.pbrMetallicRoughness||{};if(a.color=new Le(1,1,1),a.opacity=1,Array.isArray(h.baseColorFactor)){let d=h.baseColorFactor;a.color.setRGB(d[0],d[1],d[2],An),a.opacity=d[3]}h.baseColorTexture!==void 0&&c.push(t.assignTexture(a,"map",h.baseColorTexture,Xt)),a.metalness=h.metallicFactor!==void 0?h.metallicFactor:1,a.roughness=h.roughnessFactor!==void 0?h.roughnessFactor:1,h.metallicRoughnessTexture!==void 0&&(c.push(t.assignTexture(a,"metalnessMap",h.metallicRoughnessTexture)),c.push(t.assignTexture(a,"roughnessMap",h.metallicRoughnessTexture))),o=this._invokeOne(function(d){return d.getMaterialType&&d.getMaterialType(e)}),c.push(Promise.all(this._invokeAll(function(d){return d.extendMaterialParams&&d.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=_n);let u=r.alphaMode||Rf.OPAQUE;if(u===Rf.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,u===Rf.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==Si&&(c.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new be(1,1),r.normalTexture.scale!==void 0)){let h=r.normalTexture.scale;a.normalScale.set(h,h)}if(r.occlusionTexture!==void 0&&o!==Si&&(c.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==Si){let h=r.emissiveFactor;a.emissive=new Le().setRGB(h[0],h[1],h[2],An)}return r.emissiveTexture!==void 0&&o!==Si&&c.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,Xt)),Promise.all(c).then(function(){let h=new o(a);return r.name&&(h.name=r.name),Ci(h,r),t.associations.set(h,{materials:e}),r.extensions&&mr(s,h,r),h})}createUniqueName(e){let t=xt.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[Ye.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(l){return v_(l,a,t)})}let o=[];for(let a=0,l=e.length;a<l;a++){let c=e[a],u=_1(c),h=s[u];if(h)o.push(h.promise);else{let d;c.extensions&&c.extensions[Ye.KHR_DRACO_MESH_COMPRESSION]?d=r(c):d=v_(new on,c,t),c.mode===ni.TRIANGLE_STRIP?d=d.then(f=>Ef(f,Va)):c.mode===ni.TRIANGLE_FAN&&(d=d.then(f=>Ef(f,go))),s[u]={primitive:c,promise:d},o.push(d)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let l=0,c=o.length;l<c;l++){let u=o[l].material===void 0?m1(this.cache):this.getDependency("material",o[l].material);a.push(u)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(l){let c=l.slice(0,l.length-1),u=l[l.length-1],h=[];for(let f=0,m=u.length;f<m;f++){let v=u[f],p=o[f],g,y=c[f];if(p.mode===ni.TRIANGLES||p.mode===ni.TRIANGLE_STRIP||p.mode===ni.TRIANGLE_FAN||p.mode===void 0){let S=r.isSkinnedMesh===!0,b=v.hasAttribute("skinIndex")&&v.hasAttribute("skinWeight");S&&b===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),g=S&&b?new pa(v,y):new un(v,y),g.isSkinnedMesh===!0&&g.normalizeSkinWeights()}else if(p.mode===ni.LINES)g=new ya(v,y);else if(p.mode===ni.LINE_STRIP)g=new ar(v,y);else if(p.mode===ni.LINE_LOOP)g=new _a(v,y);else if(p.mode===ni.POINTS)g=new xa(v,y);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+p.mode);Object.keys(g.geometry.morphAttributes).length>0&&y1(g,r),g.name=t.createUniqueName(r.name||"mesh_"+e),Ci(g,r),p.extensions&&mr(s,g,p),t.assignFinalMaterial(g),h.push(g)}for(let f=0,m=h.length;f<m;f++)t.associations.set(h[f],{meshes:e,primitives:f});if(h.length===1)return r.extensions&&mr(s,h[0],r),h[0];let d=new Vn;r.extensions&&mr(s,d,r),t.associations.set(d,{meshes:e});for(let f=0,m=h.length;f<m;f++)d.add(h[f]);return d})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new qt(yo.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new ts(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),Ci(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],l=[];for(let c=0,u=o.length;c<u;c++){let h=o[c];if(h){a.push(h);let d=new Te;r!==null&&d.fromArray(r.array,c*16),l.push(d)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[c])}return new ma(a,l)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],l=[],c=[],u=[];for(let h=0,d=s.channels.length;h<d;h++){let f=s.channels[h],m=s.samplers[f.sampler],v=f.target,p=v.node,g=s.parameters!==void 0?s.parameters[m.input]:m.input,y=s.parameters!==void 0?s.parameters[m.output]:m.output;v.node!==void 0&&(o.push(this.getDependency("node",p)),a.push(this.getDependency("accessor",g)),l.push(this.getDependency("accessor",y)),c.push(m),u.push(v))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l),Promise.all(c),Promise.all(u)]).then(function(h){let d=h[0],f=h[1],m=h[2],v=h[3],p=h[4],g=[];for(let S=0,b=d.length;S<b;S++){let w=d[S],E=f[S],_=m[S],M=v[S],O=p[S];if(w===void 0)continue;w.updateMatrix&&w.updateMatrix();let R=n._createAnimationTracks(w,E,_,M,O);if(R)for(let P=0;P<R.length;P++)g.push(R[P])}let y=new Ta(r,void 0,g);return Ci(y,s),y})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let l=0,c=s.weights.length;l<c;l++)a.morphTargetInfluences[l]=s.weights[l]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let c=0,u=a.length;c<u;c++)o.push(n.getDependency("node",a[c]));let l=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),l]).then(function(c){let u=c[0],h=c[1],d=c[2];d!==null&&u.traverse(function(f){f.isSkinnedMesh&&f.bind(d,v1)});for(let f=0,m=h.length;f<m;f++)u.add(h[f]);if(u.userData.pivot!==void 0&&h.length>0){let f=u.userData.pivot,m=h[0];u.pivot=new L().fromArray(f),u.position.x-=f[0],u.position.y-=f[1],u.position.z-=f[2],m.position.set(0,0,0),delete u.userData.pivot}return u})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],l=s._invokeOne(function(c){return c.createNodeMesh&&c.createNodeMesh(e)});return l&&a.push(l),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(c){return s._getNodeRef(s.cameraCache,r.camera,c)})),s._invokeAll(function(c){return c.createNodeAttachment&&c.createNodeAttachment(e)}).forEach(function(c){a.push(c)}),this.nodeCache[e]=Promise.all(a).then(function(c){let u;if(r.isBone===!0?u=new to:c.length>1?u=new Vn:c.length===1?u=c[0]:u=new Pt,u!==c[0])for(let h=0,d=c.length;h<d;h++)u.add(c[h]);if(r.name&&(u.userData.name=r.name,u.name=o),Ci(u,r),r.extensions&&mr(n,u,r),r.matrix!==void 0){let h=new Te;h.fromArray(r.matrix),u.applyMatrix4(h)}else r.translation!==void 0&&u.position.fromArray(r.translation),r.rotation!==void 0&&u.quaternion.fromArray(r.rotation),r.scale!==void 0&&u.scale.fromArray(r.scale);if(!s.associations.has(u))s.associations.set(u,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let h=s.associations.get(u);s.associations.set(u,{...h})}return s.associations.get(u).nodes=e,u}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new Vn;n.name&&(r.name=s.createUniqueName(n.name)),Ci(r,n),n.extensions&&mr(t,r,n);let o=n.nodes||[],a=[];for(let l=0,c=o.length;l<c;l++)a.push(s.getDependency("node",o[l]));return Promise.all(a).then(function(l){for(let u=0,h=l.length;u<h;u++){let d=l[u];d.parent!==null?r.add(m_(d)):r.add(d)}let c=u=>{let h=new Map;for(let[d,f]of s.associations)(d instanceof On||d instanceof rn)&&h.set(d,f);return u.traverse(d=>{let f=s.associations.get(d);f!=null&&h.set(d,f)}),h};return s.associations=c(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,l=[];function c(f){f.morphTargetInfluences&&l.push(f.name?f.name:f.uuid)}Ps[r.path]===Ps.weights?(c(e),e.isGroup&&e.children.forEach(c)):l.push(a);let u;switch(Ps[r.path]){case Ps.weights:u=Zi;break;case Ps.rotation:u=Qi;break;case Ps.translation:case Ps.scale:u=Es;break;default:n.itemSize===1?u=Zi:u=Es;break}let h=s.interpolation!==void 0?p1[s.interpolation]:rr,d=this._getArrayFromAccessor(n);for(let f=0,m=l.length;f<m;f++){let v=new u(l[f]+"."+Ps[r.path],t.array,d,h);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(v),o.push(v)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=ep(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof Qi?Zf:_u;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function b1(i,e,t){let n=e.attributes,s=new Ze;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],l=a.min,c=a.max;if(l!==void 0&&c!==void 0){if(s.set(new L(l[0],l[1],l[2]),new L(c[0],c[1],c[2])),a.normalized){let u=ep(vo[a.componentType]);s.min.multiplyScalar(u),s.max.multiplyScalar(u)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new L,l=new L;for(let c=0,u=r.length;c<u;c++){let h=r[c];if(h.POSITION!==void 0){let d=t.json.accessors[h.POSITION],f=d.min,m=d.max;if(f!==void 0&&m!==void 0){if(l.setX(Math.max(Math.abs(f[0]),Math.abs(m[0]))),l.setY(Math.max(Math.abs(f[1]),Math.abs(m[1]))),l.setZ(Math.max(Math.abs(f[2]),Math.abs(m[2]))),d.normalized){let v=ep(vo[d.componentType]);l.multiplyScalar(v)}a.max(l)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new Nn;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function v_(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(l){i.setAttribute(a,l)})}for(let o in n){let a=Qf[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return qe.workingColorSpace!==An&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${qe.workingColorSpace}" not supported.`),Ci(i,e),b1(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?g1(i,e.targets,t):i})}var S_={scene_version:2,keys:[{name:"lesion",field:"lesions",kind:"names"},{name:"compare",field:"compare",kind:"names"},{name:"side",field:"side",kind:"word"},{name:"map",field:"map",kind:"map"},{name:"variant",field:"variants",kind:"names"},{name:"skin",field:"skin",kind:"opacity"},{name:"muscles",field:"muscles",kind:"opacity"},{name:"bones",field:"bones",kind:"opacity"},{name:"discs",field:"discs",kind:"opacity"},{name:"nerves",field:"nerves",kind:"opacity"},{name:"ligaments",field:"ligaments",kind:"opacity"},{name:"vessels",field:"vessels",kind:"opacity"},{name:"camera",field:"camera",kind:"camera"},{name:"register",field:"register",kind:"word"},{name:"skin_shows",field:"skin_shows",kind:"word"},{name:"both",field:"both",kind:"word"},{name:"labels",field:"labels",kind:"switch"},{name:"key_points",field:"key_points",kind:"switch"}],allowed:{side:["right","left","both"],camera:["front","back","side","spine","pelvis","medial_ankle","sole","heel_medial","heel_plantar","heel_lateral","heel_posterior","site"],register:["student","clinician","patient"],skin_shows:["lesion","roots","nerves","both","agreement"],both:["split","blended"]},defaults:{lesions:[],compare:[],side:"right",map:"default",variants:[],layers:{skin:.35,muscles:0,bones:1,discs:1,nerves:1,ligaments:0,vessels:0},camera:"back",register:"student",labels:!1,skin_shows:"lesion",both:"split",key_points:!1},at_site:"site",true_words:["1","true","yes","on"],false_words:["0","false","no","off"],number:"[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?",farthest:1e5,opacity_steps:1e3,coordinate_steps:100,longest_quote:60,close:.72,sentences:{key:"The address has {key}, which is not part of a view: {allowed}.",word:"There is no {what} {name}; choose one of {allowed}.",opacity_number:"The opacity of {what} is a number, not {value}.",opacity_range:"The opacity of {what} lies between 0 and 1, not at {value}.",coordinate_number:"A coordinate of the camera's {what} is a number, not {value}.",coordinate_range:"A coordinate of the camera's {what} lies between -100000 and 100000 mm, not at {value}.",coordinates:"The camera's {what} has three coordinates in mm, not {count}.",switch:"{what} is 1 or 0, not {value}.",unknown:"There is no {what} called {name}.",nearest:" Nearest: {names}.",position:"{name}: after @ comes a position between 0 (proximal) and 1 (distal)."},tokens:{ink:"#1f2933",muted:"#5d6873",line:"#e6e1d8",page:"#f7f5f1",card:"#ffffff",canvas_light:"#fffefb",canvas_dark:"#ece8df",accent:"#e4572e",accent_deep:"#9c2f10",accent_wash:"#fdeee9",accent_light:"#f3a58c",accent_pale:"#f8cfc1",spared:"#2a7f6f",spared_wash:"#e8f3f0",sore:"#9c2f5a",rule:"#cfc8bb",focus:"#20639b",bone:"#eadfc6",disc:"#9db7c4",muscle:"#a8554a",tendon:"#e8e0d0",nerve:"#d9b44a",skin:"#e3b9a0",dura:"#cbbf9a",deep:"#e9c98f",ligament:"#d5dacd",artery:"#b8323a",vein:"#4a6fa5",cord:"#efe0c4",cause:"#8e2148"},roots:{T12:"#6699cc",L1:"#332288",L2:"#88ccee",L3:"#44aa99",L4:"#117733",L5:"#ddcc77",S1:"#cc6677",S2:"#aa4499",S3:"#882255",S4:"#999933",S5:"#661100",Co1:"#888888"},states:[{name:"untouched",lit:!1,affected:!1,presses:!1,faint:!1},{name:"spared",lit:!1,affected:!1,presses:!1,faint:!1},{name:"possible",lit:!0,affected:!0,presses:!1,faint:!1},{name:"reduced",lit:!0,affected:!0,presses:!1,faint:!1},{name:"numb",lit:!0,affected:!0,presses:!1,faint:!1},{name:"variable",lit:!0,affected:!0,presses:!1,faint:!1},{name:"pain",lit:!0,affected:!1,presses:!1,faint:!1},{name:"cause",lit:!0,affected:!1,presses:!0,faint:!1},{name:"band",lit:!0,affected:!1,presses:!1,faint:!0},{name:"slipped",lit:!0,affected:!1,presses:!1,faint:!1},{name:"context",lit:!0,affected:!1,presses:!0,faint:!1},{name:"displaced",lit:!0,affected:!1,presses:!1,faint:!1},{name:"see_through",lit:!0,affected:!1,presses:!1,faint:!0}],kinds_of_layer:{bones:["bone"],discs:["disc"],muscles:["muscle","tendon"],nerves:["nerve","ganglion"],skin:["skin"],deep:["deep"],dura:["dura","cord"],ligaments:["ligament"],vessels:["vessel"],causes:["cause"]},own_opacity:["muscles","deep","causes"],cut_away:["bones","ligaments","muscles","nerves"]};var Qe=S_,Gn=Qe.roots,w1=new RegExp(`^(?:${Qe.number})$`);function Wn(i,e){return(Qe.sentences[i]??"").replace(/\{(\w+)\}/g,(n,s)=>String(e[s]??""))}function pi(i){let e=Array.from(i),t=Qe.longest_quote,n=e.length<=t?i:`${e.slice(0,t-1).join("")}…`;return`'${JSON.stringify(n).slice(1,-1).replaceAll('\\"','"')}'`}function xu(i){return w1.test(i)}var bo=Qe.states.map(({name:i})=>i),rs=vu(({affected:i})=>i),w_=vu(({lit:i})=>i),np=vu(({presses:i})=>i),M_=vu(({faint:i})=>i);function vu(i){return new Set(Qe.states.filter(i).map(({name:e})=>e))}var M1=[31,139],T1=1179937895,E1=1313821514,ip=20,T_=8;async function sp(i){let e=ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i);if(!M1.every((s,r)=>e[r]===s))return e;let n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}function rp(i){let e=new DataView(i.buffer,i.byteOffset,i.byteLength);if(i.byteLength<ip||e.getUint32(0,!0)!==T1)throw new Error("The body could not be read: it is not a scene file, or it did not arrive whole.");let t=e.getUint32(12,!0);if(e.getUint32(16,!0)!==E1)throw new Error("The body could not be read: no words in it.");let n=ip+t+T_,s=JSON.parse(new TextDecoder().decode(i.subarray(ip,n-T_))),r=s.extras?.root_to_heel;if(!r)throw new Error("This scene file was not made by Root to Heel.");if(!A1(r))throw new Error("This scene file was made by another version.");let o=r.tables.map(({map:h,variants:d,bufferView:f,local:m})=>{let{byteOffset:v=0,byteLength:p=0}=s.bufferViews?.[f]??{},g=n+v;return{map:h,variants:d,local:{...m},cells:i.subarray(g,g+p)}}),{states:a,cuts:l,pain:c,book:u}=r;return{...r,tables:o,states:[...a],cuts:{...l},pain:{...c},book:{...u,states:{...u.states}}}}function A1({version:i,looks:e}){let t=e.states.map(({name:n})=>n);return i===Qe.scene_version&&t.join()===bo.join()}async function op(i){return rp(await sp(i))}async function E_(i){let e=await sp(i),t=rp(e),n=e.byteLength===e.buffer.byteLength?e:e.slice(),s=await new gu().parseAsync(n.buffer,"");return{...t,meshes:R1(s.scene)}}function R1(i){let e=[];return i.updateMatrixWorld(!0),i.traverse(t=>{if(!C1(t))return;let{layer:n,mirrored:s=!1,variant:r=""}=t.userData;t.material.dispose(),e.push({layer:n,mirrored:s,variant:r,geometry:t.geometry,origin:t.position.toArray(),scale:t.scale.x})}),e}function C1(i){return"isMesh"in i}var P1="#fffefb",I1="#ece8df";function A_(i){let{width:e,height:t}=i,n=Object.assign(document.createElement("canvas"),{width:e,height:t}),s=n.getContext("2d");if(!s)throw new Error("This browser cannot make a picture of the body.");let r=s.createRadialGradient(e/2,t*.4,0,e/2,t*.4,t*.75);return r.addColorStop(0,P1),r.addColorStop(1,I1),s.fillStyle=r,s.fillRect(0,0,e,t),s.drawImage(i,0,0),n.toDataURL("image/png")}var L1=["plain","solid","dots","hatch","outline","cross"],N1={colour:null,opacity:1,pattern:"plain",glow:0,lit:!1,dim:1},R_="#c9c2b4";function Is(i){let e=Number.parseInt(i.slice(1),16);return[e>>16,e>>8&255,e&255]}var So=class{#e;#t;#i=new Map;constructor({tokens:e,rest:t,rules:n,through:s}){let r=o=>Is(e[o]??R_);this.paper=r("canvas_light"),this.focus=r("focus"),this.ink=r("ink"),this.accent=r("accent"),this.through=s,this.#e=n,this.#t=new Map(Object.entries(t).map(([o,a])=>[o,Is(a)]))}atRest(e){return this.#t.get(e)??Is(R_)}look(e,t){let n=`${e} ${t}`,s=this.#i.get(n);if(s)return s;let r=this.#n(e,t);return this.#i.set(n,r),r}#n(e,t){let n=this.#e[e],{colour:s,pattern:r,...o}=n?.[t]??n?.rest??N1;return{...o,color:s?Is(s):null,pattern:Math.max(0,L1.indexOf(r))}}};var Ls=256,bu=3,C_=2,P_=2,Pi=class{constructor(e){this.map={value:new L};let t=Math.ceil(e/Ls)*bu*C_;this.data=new Uint8Array(Ls*t*4),this.texture=new Ms(this.data,Ls,t,Fn,xn),this.texture.minFilter=At,this.texture.magFilter=At,this.texture.needsUpdate=!0}offset(e,t,n){return(((Math.floor(e/Ls)*C_+t)*bu+n)*Ls+e%Ls)*4}#e(e,[t,n,s],r){this.data[e]=t,this.data[e+1]=n,this.data[e+2]=s,this.data[e+3]=r}set(e,t,n){let s=o=>this.offset(e,t,o);this.#e(s(0),n.color??n.rest,Math.round(n.opacity*255));let r=n.field??Math.floor(n.from*255);this.#e(s(1),[n.pattern,Math.round(n.glow*255),r],n.hidden?P_:0),this.#e(s(2),n.rest,Math.round(n.dim*255))}#t(e,t,n,s){return this.data[this.offset(e,t,n)+s]??0}hover(e,t,n){this.hides(e,t)||(this.data[this.offset(e,t,1)+3]=Number(n))}hides(e,t){return this.#t(e,t,1,3)===P_}opacity(e,t){return this.#t(e,t,0,3)/255}glows(e,t){return this.#t(e,t,1,1)>0}upload(){this.texture.needsUpdate=!0}};var ii=new Set(Qe.own_opacity),Su=new Set(Qe.cut_away),wo=new Map(["bones","discs","dura","ligaments","vessels"].map(i=>[i,wu(i)]));function wu(i){return(Qe.kinds_of_layer[i]??[]).map(e=>`${e}:`)}function Dt(i,e){let t=i.getAttribute(e);if(!t)throw new Error(`The scene file has a layer without "${e}".`);return t}function Ii(i){let{index:e}=i;if(!e)throw new Error("The scene file has a layer without triangles.");return e}var Mu=class{#e;#t=new Set;constructor(e,t){let n=e.filter(({layer:s,geometry:r})=>s==="causes"&&r.index);this.#e=new Map(n.map(({geometry:s})=>[s,O1(s,t)]))}shows(e){return this.#t.has(e)}draw(e){for(let[t,n]of this.#e){let s=e.flatMap(a=>n.get(a)??[]),r=Math.min(...s.map(a=>a.start)),o=Math.max(...s.map(a=>a.end));this.#t[s.length?"add":"delete"](t),t.setDrawRange(s.length?r:0,s.length?o-r:0)}}};function O1(i,e){let t=Ii(i),n=Dt(i,"_part"),s=new Map;for(let r=0;r<t.count;r+=3){let o=e[n.getX(t.getX(r))]?.name??"",a=s.get(o);a?a.end=r+3:s.set(o,{start:r,end:r+3})}return s}var D1={deep:2,muscles:4,causes:4,skin:8},k1=1,F1=Object.freeze({bones:["depth","surface","inside"],causes:["strong","surface","through"],nerves:["surface","through","glow"],muscles:["strong","depth","surface"],deep:["strong","depth","surface"]}),U1=["depth","surface"],B1=12,L_=.98,ap=[!1,!1],I_=0,N_=1,O_=2,Ns=class{constructor({meshes:e,parts:t},n){this.group=new Vn;this.drawn=[];this.opacities={};this.#e=n,this.causes=new Mu(e,t);for(let s of e){V1(s);for(let r of z1(s))this.#t(s,r)}for(let s of new Set(e.map(r=>r.layer)))this.setOpacity(s,1)}#e;#t(e,t){let{layer:n,variant:s}=e;for(let r of F1[n]??U1){let o=new un(e.geometry,this.#e.make(r,n,t));o.position.fromArray(e.origin),o.scale.setScalar(e.scale),t===N_&&(o.position.x*=-1,o.scale.x*=-1),o.updateMatrix(),o.matrixAutoUpdate=!1,o.frustumCulled=!1,this.group.add(o),this.drawn.push({mesh:o,layer:n,side:t,middle:!e.mirrored,variant:s,pass:r})}}setOpacity(e,t){this.opacities[e]=t,this.#e.opacityOf(e).value=t;for(let n of this.drawn)n.layer===e&&H1(n,t)}opacityOf(e){return this.opacities[e]??0}setCutting(e){for(let{mesh:t,layer:n,pass:s}of this.drawn)s==="inside"&&(t.visible=e&&this.opacityOf(n)>=L_)}shows(e){return this.drawn.some(({layer:t,mesh:n})=>t===e&&n.visible)}setActive(e){for(let t of this.drawn){let{mesh:n,pass:s,variant:r}=t;s!=="inside"&&(n.visible=this.#i(t,e)??n.visible,r&&(n.visible&&=e.variants.includes(r)))}}#i(e,{lit:t,layers:n,pressing:s,faint:r=ap}){let{mesh:o,layer:a,pass:l,variant:c}=e,u=n[a]??ap,h=this.opacityOf(a)<=0;return a==="causes"?this.causes.shows(o.geometry)&&Ya(l==="surface"?r:u,e):l==="through"||l==="glow"?!h&&Ya(t,e):l==="strong"?Ya(s?.[a]??ap,e):ii.has(a)?Ya(u,e):wo.has(a)&&h?l==="surface"&&Ya(u,e):c?!h:void 0}};function Ya(i,{side:e,middle:t}){return t||e===O_?i.some(Boolean):i[e]}function z1({mirrored:i,layer:e}){return i?[I_,N_]:[e==="skin"?O_:I_]}function V1({layer:i,geometry:e}){let{count:t}=Dt(e,"position"),n=s=>new dt(new Uint8Array(t).fill(s),1,!0);i!=="skin"&&!e.hasAttribute("_ao")&&e.setAttribute("_ao",n(255)),i==="nerves"&&!e.hasAttribute("_along")&&e.setAttribute("_along",n(0))}function H1({mesh:i,layer:e,pass:t},n){let s=ii.has(e),r=(n>=L_||n===0)&&!s,o=(D1[e]??(r?0:k1))*2;i.visible=s||n>0,t==="through"||t==="glow"?i.renderOrder=B1*2+(t==="glow"?1:0):t==="strong"||t==="inside"?i.renderOrder=o-1:t==="depth"?(i.renderOrder=o,i.visible&&=!r,i.material.transparent=!0):(i.renderOrder=o+1,i.material.depthWrite=r,i.material.transparent===r&&(i.material.transparent=!r,i.material.needsUpdate=!0))}var Tu=`
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
`;var Eu=`
  uniform sampler2D uLooks;
  uniform float uSide;
  ivec2 lookAt(float index, float side) {
    int i = int(index + 0.5);
    return ivec2(i % LOOK_COLUMNS, ((i / LOOK_COLUMNS) * 2 + int(side)) * LOOK_TEXELS);
  }
  float sideAt(float worldX) { return uSide > 1.5 ? (worldX > 0.0 ? 1.0 : 0.0) : uSide; }
`,gr=`
  uniform float uHide;
  varying float vX;
`,lp=`
  uniform vec4 uCut;
  uniform float uCutFront;
  bool isCut(vec3 p) {
    if (uCut.w <= 0.0) return false;
    float away = length(uCut.xyz);
    vec3 sight = uCut.xyz / away;
    float near = dot(p, sight);
    return near < away - uCutFront && length(p - sight * near) < uCut.w * near / away;
  }
`,Au=`
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
`;var D_=`
  ${Eu}
  ${gr}
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
`,k_=`
  ${Au}
  ${Tu}
  ${gr}
  ${lp}
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
`,F_=`
  ${gr}
  ${lp}
  varying vec3 vToEye;
  void main() {
    if (vX * uHide > 4.0) discard;
    #ifdef CUTS
    if (isCut(-vToEye)) discard;
    #endif
    gl_FragColor = vec4(0.0);
  }
`;var U_=`
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
`;var B_=`
  ${Eu}
  ${gr}
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
`,z_=`
  ${Au}
  ${Tu}
  ${gr}
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
  ${U_}
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
`;var G1={bones:.09,discs:.16,dura:.06,muscles:.12,nerves:.3,deep:.1,ligaments:.2,vessels:.25,causes:.2},W1="0.5",X1=4,V_="1.0",q1="20.0",H_=.8,Y1="0.4",K1={surface:()=>({}),strong:()=>({least:H_,transparent:!0}),inside:()=>({defines:{INSIDE:1},side:Kt}),depth:()=>({fragment:F_,colorWrite:!1}),through:i=>({least:H_,defines:{ONLY_LIT:1,THROUGH:1,LIT_FROM:V_,...i==="causes"&&{LIT_FROM:q1,LAID_OPEN:Y1}},transparent:!0,depthWrite:!1,depthFunc:Xr}),glow:()=>({defines:{ONLY_LIT:1,GLOW:W1,LIT_FROM:V_},grow:X1,transparent:!0,depthWrite:!1,depthTest:!1})},Os=class{#e=new Map;#t;#i=[];constructor(e,t,n,{outlines:s=!1}={}){this.#t=s,this.shared=$1(e,t,n)}opacityOf(e){let t=this.#e.get(e)??{value:1};return this.#e.set(e,t),t}make(e,t,n){let{defines:s={},grow:r=0,least:o=.02,fragment:a,...l}=K1[e](t),c=t==="skin",u=new ei({vertexShader:c?B_:D_,fragmentShader:a??(c?z_:k_),defines:{LOOK_COLUMNS:Ls,LOOK_TEXELS:bu,...this.#n(t),...s},uniforms:{...this.shared,uOpacity:this.opacityOf(t),uSide:{value:n},uGrow:{value:r},uLeast:{value:o},uGloss:{value:G1[t]??0}},side:hn,depthFunc:Ss,...l});return this.#i.push(u),u}#n(e){return{...e==="nerves"&&{NERVE:1},...Su.has(e)&&{CUTS:1},...ii.has(e)&&{OWN_OPACITY:1},...e==="skin"&&this.#t&&{OUTLINES:1}}}dispose(){for(let e of this.#i)e.dispose()}};function $1(i,e,t){let n=e.atRest("skin");return{uLooks:{value:i.texture},uPixel:{value:1},uHeight:{value:1},uHide:{value:0},uCut:{value:new at},uCutFront:{value:0},uFade:{value:1},uFirst:{value:t},uThrough:{value:e.through},uPaper:{value:Mo(e.paper)},uHover:{value:Mo(e.focus)},uOutline:{value:Mo(e.look("skin","spared").color??n)},uSkin:{value:Mo(n)},uInk:{value:Mo(e.ink)},uAccent:{value:Mo(e.accent)},uMap:i.map}}function Mo([i,e,t]){return Object.assign(new Le,{r:i/255,g:e/255,b:t/255})}var G_=["bones","discs","dura","deep","muscles","nerves","skin","ligaments","vessels","causes"],J1={tokens:{},rest:{},states:[],rules:{},through:1};function W_(i,e,t){let n=new Os(new Pi(1),new So(J1),0),s=G_.map(j1),r=new Ns({meshes:s,parts:[]},n);for(let a of G_)r.setOpacity(a,t[a]??1);let o=new Ki;return o.add(r.group),i.compile(o,e),{finish(){for(let a of i.info.programs??[])a.getUniforms(),a.getAttributes()},cool(){n.dispose();for(let{geometry:a}of s)a.dispose()}}}function j1(i){let e=new on;for(let t of["position","normal"])e.setAttribute(t,new dt(new Float32Array(9),3));return{layer:i,mirrored:!1,variant:"",origin:[0,0,0],scale:1,geometry:e}}function To(i,{selection:e,table:t=0}){let n=e??"";return i.tables[t]?.local[n]??i.tables[0]?.local[n]??{}}function Ru(i,e){return(To(i,e).sites??[]).flatMap(t=>i.sites[t]??[])}function Cu(i,e,t){let{variants:n=[]}=e,s=new Set(n.flatMap(r=>i.variants[r]?.hides??[]));if(t)for(let r of To(i,e).gone??[])s.add(r);return({name:r,variant:o})=>o?!n.includes(o):s.size>0&&s.has(os(r))}function os(i){let[e="",t]=i.split("@"),n=e.split(":",2).join(":");return t?`${n}@${t}`:n}var Z1=60,Pu=class{constructor(e){this.places=new Map;this.variants=[];this.#e=new Map;this.#t=new Map;this.scene=e,this.#i=e.meshes.find(t=>t.layer==="skin");for(let t of e.meshes)t.layer!=="skin"&&this.#n(t);e.parts.forEach((t,n)=>{for(let s of new Set([t.name,os(t.name)]))this.#e.set(s,[...this.#e.get(s)??[],n])}),e.territories.forEach((t,n)=>{this.#e.set(`skin:${t}`,[e.parts.length+n])})}#e;#t;#i;#n(e){let t=Dt(e.geometry,"_part"),n=0;for(let s=1;s<=t.count;s++){if(s<t.count&&t.getX(s)===t.getX(n))continue;let r=this.scene.parts[t.getX(n)]?.name??"",o=this.places.get(r);this.places.set(r,o?{...o,end:s}:{source:e,start:n,end:s}),n=s}}indices(e){return this.#e.get(e)??[]}vertex({geometry:e,scale:t,origin:n},s){let r=Dt(e,"position");return new L(r.getX(s),r.getY(s),r.getZ(s)).multiplyScalar(t).add(new L(...n))}sample(e,t){if(e.startsWith("skin:"))return this.#s(this.scene.territories.indexOf(e.slice(5)),t);let n=this.#r(e).flatMap(s=>this.places.get(s.name)??[]);return n.flatMap(({source:s,start:r,end:o})=>{let a=Math.max(1,Math.floor((o-r)*n.length/t)),l=[];for(let c=r;c<o;c+=a)l.push(this.vertex(s,c));return l})}#r(e){return this.indices(e).flatMap(t=>this.scene.parts[t]??[])}#s(e,t){let n=this.#i;if(!n||e<0)return[];let s=Dt(n.geometry,"_territory"),r=[];for(let a=0;a<s.count;a++)s.getX(a)===e&&s.getZ(a)<Z1&&r.push(a);let o=Math.max(1,Math.floor(r.length/t));return r.filter((a,l)=>l%o===0).map(a=>this.vertex(n,a)).filter(a=>a.x<=0)}anchor(e){return this.#a(e,()=>this.#o(e))}#o(e){let[,t]=e.match(/^nerve:([^:]+)$/)??[];if(t)return this.along(t,.5);let n=this.sample(e,200),s=X_(n);return s?n.reduce((r,o)=>o.distanceToSquared(s)<r.distanceToSquared(s)?o:r):null}along(e,t){let n=this.#c(`nerve:${e}`);return this.#a(`${n} ${t}`,()=>this.#l(n,t))}#a(e,t){let n=this.#t.get(e);if(n!==void 0)return n;let s=t();return this.#t.set(e,s),s}#c(e){let t=this.variants.find(n=>this.#e.has(`${e}@${n}`));return t?`${e}@${t}`:e}#l(e,t){let n=this.#r(e),s=([u,h]=[0,1])=>t>=u&&t<=h,r=n.find(({segment:u})=>s(u))??n.at(-1),o=r&&this.places.get(r.name);if(!o)return null;let a=Dt(o.source.geometry,"_along"),l=Number.POSITIVE_INFINITY;for(let u=o.start;u<o.end;u++)l=Math.min(l,Math.abs(a.getX(u)-t));let c=[];for(let u=o.start;u<o.end;u++)Math.abs(a.getX(u)-t)<l+.002&&c.push(this.vertex(o.source,u));return X_(c)}box(e){let t=this.sample(e,400);return t.length?new Ze().setFromPoints(t):null}};function X_(i){return i.length?i.reduce((e,t)=>e.add(t),new L).divideScalar(i.length):null}var Q1=420,q_=700,eR=9,tR=.3;function Y_({uCut:i,uCutFront:e,uFade:t},n,s,r){let o=n.find(({radius:c})=>c>0);if(i.value.w=0,t.value=1,!o)return!1;let a=new L(...o.middle);s==="left"&&(a.x*=-1),a.applyMatrix4(r.matrixWorldInverse);let l=Math.min(1,Math.max(0,(q_-a.length())/(q_-Q1)));return t.value=1-l*(1-tR),l<1?!1:(i.value.set(a.x,a.y,a.z,o.radius+eR),e.value=o.front,!0)}function K_({uCut:i,uCutFront:e},t,n){let{x:s,y:r,z:o,w:a}=i.value;if(!a)return!1;let l=n.clone().applyMatrix4(t.matrixWorldInverse),c=new L(s,r,o),u=c.length();c.divideScalar(u);let h=l.dot(c);return h>=u-e.value?!1:l.addScaledVector(c,-h).length()<a*h/u}var yr=4,cp=8,$_=4,nR=2,iR=.2,sR=1.5,rR=.18;function oR({geometry:i,origin:e,scale:t}){let n=Dt(i,"position"),s=new dt(new Float32Array(n.count*3),3),[r,o,a]=e;for(let l=0;l<n.count;l++){let c=-Math.abs(n.getX(l)*t+r);s.setXYZ(l,c,n.getY(l)*t+o,n.getZ(l)*t+a)}return s}var up=class{#e;#t;#i;constructor(e){let t=new Ze;for(let n of e)t.union(new Ze().setFromBufferAttribute(n));this.#t=t.getSize(new L).divideScalar(yr).ceil().addScalar(2*$_),this.#e=t.min.subScalar($_*yr),this.#i=new Float32Array(this.#t.x*this.#t.y*this.#t.z)}#n(e,t,n){let{x:s,y:r,z:o}=this.#t,a=Math.min(s-1,Math.max(0,Math.round((e-this.#e.x)/yr))),l=Math.min(r-1,Math.max(0,Math.round((t-this.#e.y)/yr)));return(Math.min(o-1,Math.max(0,Math.round((n-this.#e.z)/yr)))*r+l)*s+a}at(e,t,n){return this.#i[this.#n(e,t,n)]??0}addTriangles(e,t,n){let s=new sn,r=new L;for(let o=0;o<t.count;o+=3){s.setFromAttributeAndIndices(e,t.getX(o),t.getX(o+1),t.getX(o+2)),s.getMidpoint(r);let a=this.#n(r.x,r.y,r.z),l=n*s.getArea()/(yr*yr);this.#i[a]=(this.#i[a]??0)+l}}blur(){let{x:e,y:t}=this.#t;for(let n of[1,e,e*t]){let s=this.#i,r=a=>s[a]??0,o=new Float32Array(s.length);for(let a=n;a<s.length-n;a++)o[a]=(r(a-n)+r(a)+r(a+n))/3;this.#i=o}}};function J_({layer:i,geometry:e}){return i!=="skin"&&!e.hasAttribute("_ao")}function*j_(i){if(!i.length)return;let e=new Map;for(let s of i)e.set(s,oR(s)),yield;let t=new up([...e.values()]);yield;for(let[{geometry:s,mirrored:r},o]of e)t.addTriangles(o,Ii(s),r?1:.5),yield;for(let s=0;s<nR;s++)t.blur(),yield;let n=new Map;for(let[s,r]of e)n.set(s,aR(s,r,t)),yield;for(let[{geometry:s},r]of n){let o=Dt(s,"_ao");o.array.set(r),o instanceof dt&&(o.needsUpdate=!0)}}function aR({geometry:i,origin:e,scale:t},n,s){let r=Dt(i,"normal"),o=Dt(i,"position"),a=new Uint8Array(o.count);for(let l=0;l<o.count;l++){let c=o.getX(l)*t+e[0]>0?-1:1,u=s.at(Math.min(0,n.getX(l)+c*cp*r.getX(l)),n.getY(l)+cp*r.getY(l),n.getZ(l)+cp*r.getZ(l)),h=Math.max(0,u-iR);a[l]=255*Math.max(rR,1-sR*h)}return a}var Iu=class{#e;#t;#i="";#n=0;#r=[];constructor(e,t){this.#e=e,this.#t=t}set(e){let t=e?os(e.part):"",n=e?`${t}@${e.side}`:"";return n===this.#i?!1:(this.#s(!1),this.#i=n,this.#n=e?.side==="left"?1:0,this.#r=e?this.#e.indices(t):[],this.#s(!0),this.#t.upload(),!0)}forget(){this.#i="",this.#r=[]}#s(e){for(let t of this.#r)this.#t.hover(t,this.#n,e)}};var Eo=Math.pow(2,-24),Ka=Symbol("SKIP_GENERATION"),Lu={strategy:0,maxDepth:40,targetLeafSize:10,useSharedArrayBuffer:!1,setBoundingBox:!0,onProgress:null,indirect:!1,verbose:!0,range:null,[Ka]:!1};var Xn=class{constructor(){this.min=1/0,this.max=-1/0}setFromPointsField(e,t){let n=1/0,s=-1/0;for(let r=0,o=e.length;r<o;r++){let l=e[r][t];n=l<n?l:n,s=l>s?l:s}this.min=n,this.max=s}setFromPoints(e,t){let n=1/0,s=-1/0;for(let r=0,o=t.length;r<o;r++){let a=t[r],l=e.dot(a);n=l<n?l:n,s=l>s?l:s}this.min=n,this.max=s}isSeparated(e){return this.min>e.max||e.min>this.max}};Xn.prototype.setFromBox=(function(){let i=new L;return function(t,n){let s=n.min,r=n.max,o=1/0,a=-1/0;for(let l=0;l<=1;l++)for(let c=0;c<=1;c++)for(let u=0;u<=1;u++){i.x=s.x*l+r.x*(1-l),i.y=s.y*c+r.y*(1-c),i.z=s.z*u+r.z*(1-u);let h=t.dot(i);o=Math.min(h,o),a=Math.max(h,a)}this.min=o,this.max=a}})();var lR=(function(){let i=new L,e=new L,t=new L;return function(s,r,o){let a=s.start,l=i,c=r.start,u=e;t.subVectors(a,c),i.subVectors(s.end,s.start),e.subVectors(r.end,r.start);let h=t.dot(u),d=u.dot(l),f=u.dot(u),m=t.dot(l),p=l.dot(l)*f-d*d,g,y;p!==0?g=(h*d-m*f)/p:g=0,y=(h+g*d)/f,o.x=g,o.y=y}})(),$a=(function(){let i=new be,e=new L,t=new L;return function(s,r,o,a){lR(s,r,i);let l=i.x,c=i.y;if(l>=0&&l<=1&&c>=0&&c<=1){s.at(l,o),r.at(c,a);return}else if(l>=0&&l<=1){c<0?r.at(0,a):r.at(1,a),s.closestPointToPoint(a,!0,o);return}else if(c>=0&&c<=1){l<0?s.at(0,o):s.at(1,o),r.closestPointToPoint(o,!0,a);return}else{let u;l<0?u=s.start:u=s.end;let h;c<0?h=r.start:h=r.end;let d=e,f=t;if(s.closestPointToPoint(h,!0,e),r.closestPointToPoint(u,!0,t),d.distanceToSquared(h)<=f.distanceToSquared(u)){o.copy(d),a.copy(h);return}else{o.copy(u),a.copy(f);return}}}})(),Z_=(function(){let i=new L,e=new L,t=new cn,n=new Pn;return function(r,o){let{radius:a,center:l}=r,{a:c,b:u,c:h}=o;if(n.start=c,n.end=u,n.closestPointToPoint(l,!0,i).distanceTo(l)<=a||(n.start=c,n.end=h,n.closestPointToPoint(l,!0,i).distanceTo(l)<=a)||(n.start=u,n.end=h,n.closestPointToPoint(l,!0,i).distanceTo(l)<=a))return!0;let v=o.getPlane(t);if(Math.abs(v.distanceToPoint(l))<=a){let g=v.projectPoint(l,e);if(o.containsPoint(g))return!0}return!1}})();var cR=["x","y","z"],as=1e-15,Q_=as*as;function si(i){return Math.abs(i)<as}var dn=class extends sn{constructor(...e){super(...e),this.isExtendedTriangle=!0,this.satAxes=new Array(4).fill().map(()=>new L),this.satBounds=new Array(4).fill().map(()=>new Xn),this.points=[this.a,this.b,this.c],this.plane=new cn,this.isDegenerateIntoSegment=!1,this.isDegenerateIntoPoint=!1,this.degenerateSegment=new Pn,this.needsUpdate=!0}intersectsSphere(e){return Z_(e,this)}update(){let e=this.a,t=this.b,n=this.c,s=this.points,r=this.satAxes,o=this.satBounds,a=r[0],l=o[0];this.getNormal(a),l.setFromPoints(a,s);let c=r[1],u=o[1];c.subVectors(e,t),u.setFromPoints(c,s);let h=r[2],d=o[2];h.subVectors(t,n),d.setFromPoints(h,s);let f=r[3],m=o[3];f.subVectors(n,e),m.setFromPoints(f,s);let v=c.length(),p=h.length(),g=f.length();this.isDegenerateIntoPoint=!1,this.isDegenerateIntoSegment=!1,v<as?p<as||g<as?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(e),this.degenerateSegment.end.copy(n)):p<as?g<as?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(t),this.degenerateSegment.end.copy(e)):g<as&&(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(n),this.degenerateSegment.end.copy(t)),this.plane.setFromNormalAndCoplanarPoint(a,e),this.needsUpdate=!1}};dn.prototype.closestPointToSegment=(function(){let i=new L,e=new L,t=new Pn;return function(s,r=null,o=null){this.needsUpdate&&this.update();let{start:a,end:l}=s,c=this.points,u,h=1/0,d=this.plane.distanceToPoint(a),f=this.plane.distanceToPoint(l);if(d*f<0&&this.plane.intersectLine(s,i)!==null&&this.containsPoint(i))return r&&r.copy(i),o&&o.copy(i),0;for(let m=0;m<3;m++){let v=(m+1)%3;t.start.copy(c[m]),t.end.copy(c[v]),$a(t,s,i,e),u=i.distanceToSquared(e),u<h&&(h=u,r&&r.copy(i),o&&o.copy(e))}return this.closestPointToPoint(a,i),u=a.distanceToSquared(i),u<h&&(h=u,r&&r.copy(i),o&&o.copy(a)),this.closestPointToPoint(l,i),u=l.distanceToSquared(i),u<h&&(h=u,r&&r.copy(i),o&&o.copy(l)),Math.sqrt(h)}})();dn.prototype.intersectsTriangle=(function(){let i=new dn,e=new Xn,t=new Xn,n=new L,s=new L,r=new L,o=new L,a=new Pn,l=new Pn,c=new L,u=new be,h=new be;function d(S,b,w,E){let _=n;!S.isDegenerateIntoPoint&&!S.isDegenerateIntoSegment?_.copy(S.plane.normal):_.copy(b.plane.normal);let M=S.satBounds,O=S.satAxes;for(let I=1;I<4;I++){let k=M[I],N=O[I];if(e.setFromPoints(N,b.points),k.isSeparated(e)||(o.copy(_).cross(N),e.setFromPoints(o,S.points),t.setFromPoints(o,b.points),e.isSeparated(t)))return!1}let R=b.satBounds,P=b.satAxes;for(let I=1;I<4;I++){let k=R[I],N=P[I];if(e.setFromPoints(N,S.points),k.isSeparated(e)||(o.crossVectors(_,N),e.setFromPoints(o,S.points),t.setFromPoints(o,b.points),e.isSeparated(t)))return!1}return w&&(E||console.warn("ExtendedTriangle.intersectsTriangle: Triangles are coplanar which does not support an output edge. Setting edge to 0, 0, 0."),w.start.set(0,0,0),w.end.set(0,0,0)),!0}function f(S,b,w,E,_,M,O,R,P,I,k){let N=O/(O-R);I.x=E+(_-E)*N,k.start.subVectors(b,S).multiplyScalar(N).add(S),N=O/(O-P),I.y=E+(M-E)*N,k.end.subVectors(w,S).multiplyScalar(N).add(S)}function m(S,b,w,E,_,M,O,R,P,I,k){if(_>0)f(S.c,S.a,S.b,E,b,w,P,O,R,I,k);else if(M>0)f(S.b,S.a,S.c,w,b,E,R,O,P,I,k);else if(R*P>0||O!=0)f(S.a,S.b,S.c,b,w,E,O,R,P,I,k);else if(R!=0)f(S.b,S.a,S.c,w,b,E,R,O,P,I,k);else if(P!=0)f(S.c,S.a,S.b,E,b,w,P,O,R,I,k);else return!0;return!1}function v(S,b,w,E){let _=b.degenerateSegment,M=S.plane.distanceToPoint(_.start),O=S.plane.distanceToPoint(_.end);return si(M)?si(O)?d(S,b,w,E):(w&&(w.start.copy(_.start),w.end.copy(_.start)),S.containsPoint(_.start)):si(O)?(w&&(w.start.copy(_.end),w.end.copy(_.end)),S.containsPoint(_.end)):S.plane.intersectLine(_,n)!=null?(w&&(w.start.copy(n),w.end.copy(n)),S.containsPoint(n)):!1}function p(S,b,w){let E=b.a;return si(S.plane.distanceToPoint(E))&&S.containsPoint(E)?(w&&(w.start.copy(E),w.end.copy(E)),!0):!1}function g(S,b,w){let E=S.degenerateSegment,_=b.a;return E.closestPointToPoint(_,!0,n),_.distanceToSquared(n)<Q_?(w&&(w.start.copy(_),w.end.copy(_)),!0):!1}function y(S,b,w,E){if(S.isDegenerateIntoSegment)if(b.isDegenerateIntoSegment){let _=S.degenerateSegment,M=b.degenerateSegment,O=s,R=r;_.delta(O),M.delta(R);let P=n.subVectors(M.start,_.start),I=O.x*R.y-O.y*R.x;if(si(I))return!1;let k=(P.x*R.y-P.y*R.x)/I,N=-(O.x*P.y-O.y*P.x)/I;if(k<0||k>1||N<0||N>1)return!1;let B=_.start.z+O.z*k,G=M.start.z+R.z*N;return si(B-G)?(w&&(w.start.copy(_.start).addScaledVector(O,k),w.end.copy(_.start).addScaledVector(O,k)),!0):!1}else return b.isDegenerateIntoPoint?g(S,b,w):v(b,S,w,E);else{if(S.isDegenerateIntoPoint)return b.isDegenerateIntoPoint?b.a.distanceToSquared(S.a)<Q_?(w&&(w.start.copy(S.a),w.end.copy(S.a)),!0):!1:b.isDegenerateIntoSegment?g(b,S,w):p(b,S,w);if(b.isDegenerateIntoPoint)return p(S,b,w);if(b.isDegenerateIntoSegment)return v(S,b,w,E)}}return function(b,w=null,E=!1){this.needsUpdate&&this.update(),b.isExtendedTriangle?b.needsUpdate&&b.update():(i.copy(b),i.update(),b=i);let _=y(this,b,w,E);if(_!==void 0)return _;let M=this.plane,O=b.plane,R=O.distanceToPoint(this.a),P=O.distanceToPoint(this.b),I=O.distanceToPoint(this.c);si(R)&&(R=0),si(P)&&(P=0),si(I)&&(I=0);let k=R*P,N=R*I;if(k>0&&N>0)return!1;let B=M.distanceToPoint(b.a),G=M.distanceToPoint(b.b),W=M.distanceToPoint(b.c);si(B)&&(B=0),si(G)&&(G=0),si(W)&&(W=0);let te=B*G,q=B*W;if(te>0&&q>0)return!1;s.copy(M.normal),r.copy(O.normal);let Q=s.cross(r),ee=0,xe=Math.abs(Q.x),De=Math.abs(Q.y);De>xe&&(xe=De,ee=1),Math.abs(Q.z)>xe&&(ee=2);let ue=cR[ee],_e=this.a[ue],Ce=this.b[ue],pe=this.c[ue],Fe=b.a[ue],Ot=b.b[ue],Pe=b.c[ue];if(m(this,_e,Ce,pe,k,N,R,P,I,u,a))return d(this,b,w,E);if(m(b,Fe,Ot,Pe,te,q,B,G,W,h,l))return d(this,b,w,E);if(u.y<u.x){let st=u.y;u.y=u.x,u.x=st,c.copy(a.start),a.start.copy(a.end),a.end.copy(c)}if(h.y<h.x){let st=h.y;h.y=h.x,h.x=st,c.copy(l.start),l.start.copy(l.end),l.end.copy(c)}return u.y<h.x||h.y<u.x?!1:(w&&(h.x>u.x?w.start.copy(l.start):w.start.copy(a.start),h.y<u.y?w.end.copy(l.end):w.end.copy(a.end)),!0)}})();dn.prototype.distanceToPoint=(function(){let i=new L;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();dn.prototype.distanceToTriangle=(function(){let i=new L,e=new L,t=["a","b","c"],n=new Pn,s=new Pn;return function(o,a=null,l=null){let c=a||l?n:null;if(this.intersectsTriangle(o,c,!0))return(a||l)&&(a&&c.getCenter(a),l&&c.getCenter(l)),0;let u=1/0;for(let h=0;h<3;h++){let d,f=t[h],m=o[f];this.closestPointToPoint(m,i),d=m.distanceToSquared(i),d<u&&(u=d,a&&a.copy(i),l&&l.copy(m));let v=this[f];o.closestPointToPoint(v,i),d=v.distanceToSquared(i),d<u&&(u=d,a&&a.copy(v),l&&l.copy(i))}for(let h=0;h<3;h++){let d=t[h],f=t[(h+1)%3];n.set(this[d],this[f]);for(let m=0;m<3;m++){let v=t[m],p=t[(m+1)%3];s.set(o[v],o[p]),$a(n,s,i,e);let g=i.distanceToSquared(e);g<u&&(u=g,a&&a.copy(i),l&&l.copy(e))}}return Math.sqrt(u)}})();var kt=class{constructor(e,t,n){this.isOrientedBox=!0,this.min=new L,this.max=new L,this.matrix=new Te,this.invMatrix=new Te,this.points=new Array(8).fill().map(()=>new L),this.satAxes=new Array(3).fill().map(()=>new L),this.satBounds=new Array(3).fill().map(()=>new Xn),this.alignedSatBounds=new Array(3).fill().map(()=>new Xn),this.needsUpdate=!1,e&&this.min.copy(e),t&&this.max.copy(t),n&&this.matrix.copy(n)}set(e,t,n){this.min.copy(e),this.max.copy(t),this.matrix.copy(n),this.needsUpdate=!0}copy(e){this.min.copy(e.min),this.max.copy(e.max),this.matrix.copy(e.matrix),this.needsUpdate=!0}};kt.prototype.update=(function(){return function(){let e=this.matrix,t=this.min,n=this.max,s=this.points;for(let c=0;c<=1;c++)for(let u=0;u<=1;u++)for(let h=0;h<=1;h++){let d=1*c|2*u|4*h,f=s[d];f.x=c?n.x:t.x,f.y=u?n.y:t.y,f.z=h?n.z:t.z,f.applyMatrix4(e)}let r=this.satBounds,o=this.satAxes,a=s[0];for(let c=0;c<3;c++){let u=o[c],h=r[c],d=1<<c,f=s[d];u.subVectors(a,f),h.setFromPoints(u,s)}let l=this.alignedSatBounds;l[0].setFromPointsField(s,"x"),l[1].setFromPointsField(s,"y"),l[2].setFromPointsField(s,"z"),this.invMatrix.copy(this.matrix).invert(),this.needsUpdate=!1}})();kt.prototype.intersectsBox=(function(){let i=new Xn;return function(t){this.needsUpdate&&this.update();let n=t.min,s=t.max,r=this.satBounds,o=this.satAxes,a=this.alignedSatBounds;if(i.min=n.x,i.max=s.x,a[0].isSeparated(i)||(i.min=n.y,i.max=s.y,a[1].isSeparated(i))||(i.min=n.z,i.max=s.z,a[2].isSeparated(i)))return!1;for(let l=0;l<3;l++){let c=o[l],u=r[l];if(i.setFromBox(c,t),u.isSeparated(i))return!1}return!0}})();kt.prototype.intersectsTriangle=(function(){let i=new dn,e=new Array(3),t=new Xn,n=new Xn,s=new L;return function(o){this.needsUpdate&&this.update(),o.isExtendedTriangle?o.needsUpdate&&o.update():(i.copy(o),i.update(),o=i);let a=this.satBounds,l=this.satAxes;e[0]=o.a,e[1]=o.b,e[2]=o.c;for(let d=0;d<3;d++){let f=a[d],m=l[d];if(t.setFromPoints(m,e),f.isSeparated(t))return!1}let c=o.satBounds,u=o.satAxes,h=this.points;for(let d=0;d<3;d++){let f=c[d],m=u[d];if(t.setFromPoints(m,h),f.isSeparated(t))return!1}for(let d=0;d<3;d++){let f=l[d];for(let m=0;m<4;m++){let v=u[m];if(s.crossVectors(f,v),t.setFromPoints(s,e),n.setFromPoints(s,h),t.isSeparated(n))return!1}}return!0}})();kt.prototype.closestPointToPoint=(function(){return function(e,t){return this.needsUpdate&&this.update(),t.copy(e).applyMatrix4(this.invMatrix).clamp(this.min,this.max).applyMatrix4(this.matrix),t}})();kt.prototype.distanceToPoint=(function(){let i=new L;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();kt.prototype.distanceToBox=(function(){let i=["x","y","z"],e=new Array(12).fill().map(()=>new Pn),t=new Array(12).fill().map(()=>new Pn),n=new L,s=new L;return function(o,a=0,l=null,c=null){if(this.needsUpdate&&this.update(),this.intersectsBox(o))return(l||c)&&(o.getCenter(s),this.closestPointToPoint(s,n),o.closestPointToPoint(n,s),l&&l.copy(n),c&&c.copy(s)),0;let u=a*a,h=o.min,d=o.max,f=this.points,m=1/0;for(let p=0;p<8;p++){let g=f[p];s.copy(g).clamp(h,d);let y=g.distanceToSquared(s);if(y<m&&(m=y,l&&l.copy(g),c&&c.copy(s),y<u))return Math.sqrt(y)}let v=0;for(let p=0;p<3;p++)for(let g=0;g<=1;g++)for(let y=0;y<=1;y++){let S=(p+1)%3,b=(p+2)%3,w=g<<S|y<<b,E=1<<p|g<<S|y<<b,_=f[w],M=f[E];e[v].set(_,M);let R=i[p],P=i[S],I=i[b],k=t[v],N=k.start,B=k.end;N[R]=h[R],N[P]=g?h[P]:d[P],N[I]=y?h[I]:d[I],B[R]=d[R],B[P]=g?h[P]:d[P],B[I]=y?h[I]:d[I],v++}for(let p=0;p<=1;p++)for(let g=0;g<=1;g++)for(let y=0;y<=1;y++){s.x=p?d.x:h.x,s.y=g?d.y:h.y,s.z=y?d.z:h.z,this.closestPointToPoint(s,n);let S=s.distanceToSquared(n);if(S<m&&(m=S,l&&l.copy(n),c&&c.copy(s),S<u))return Math.sqrt(S)}for(let p=0;p<12;p++){let g=e[p];for(let y=0;y<12;y++){let S=t[y];$a(g,S,n,s);let b=n.distanceToSquared(s);if(b<m&&(m=b,l&&l.copy(n),c&&c.copy(s),b<u))return Math.sqrt(b)}}return Math.sqrt(m)}})();var Ds=class{constructor(e){this._getNewPrimitive=e,this._primitives=[]}getPrimitive(){let e=this._primitives;return e.length===0?this._getNewPrimitive():e.pop()}releasePrimitive(e){this._primitives.push(e)}};var hp=class extends Ds{constructor(){super(()=>new dn)}},In=new hp;var Ja=new L,dp=new L;function ex(i,e,t={},n=0,s=1/0){let r=n*n,o=s*s,a=1/0,l=null;if(i.shapecast({boundsTraverseOrder:u=>(Ja.copy(e).clamp(u.min,u.max),Ja.distanceToSquared(e)),intersectsBounds:(u,h,d)=>d<a&&d<o,intersectsTriangle:(u,h)=>{u.closestPointToPoint(e,Ja);let d=e.distanceToSquared(Ja);return d<a&&(dp.copy(Ja),a=d,l=h),d<r}}),a===1/0)return null;let c=Math.sqrt(a);return t.point?t.point.copy(dp):t.point=dp.clone(),t.distance=c,t.faceIndex=l,t}function et(i,e){return e[i+15]===65535}function ft(i,e){return e[i+6]}function gt(i,e){return e[i+14]}function lt(i){return i+8}function ct(i,e){let t=e[i+6];return i+t*8}function Ao(i,e){return e[i+7]}var Nu=parseInt("187")>=169,hR=parseInt("187")<=161,_r=new L,xr=new L,vr=new L,Ou=new be,Du=new be,ku=new be,tx=new L,nx=new L,ix=new L,ja=new L;function dR(i,e,t,n,s,r,o,a){let l;if(r===Kt?l=i.intersectTriangle(n,t,e,!0,s):l=i.intersectTriangle(e,t,n,r!==_n,s),l===null)return null;let c=i.origin.distanceTo(s);return c<o||c>a?null:{distance:c,point:s.clone()}}function sx(i,e,t,n,s,r,o,a,l,c,u){_r.fromBufferAttribute(e,r),xr.fromBufferAttribute(e,o),vr.fromBufferAttribute(e,a);let h=dR(i,_r,xr,vr,ja,l,c,u);if(h){if(n){Ou.fromBufferAttribute(n,r),Du.fromBufferAttribute(n,o),ku.fromBufferAttribute(n,a),h.uv=new be;let f=sn.getInterpolation(ja,_r,xr,vr,Ou,Du,ku,h.uv);Nu||(h.uv=f)}if(s){Ou.fromBufferAttribute(s,r),Du.fromBufferAttribute(s,o),ku.fromBufferAttribute(s,a),h.uv1=new be;let f=sn.getInterpolation(ja,_r,xr,vr,Ou,Du,ku,h.uv1);Nu||(h.uv1=f),hR&&(h.uv2=h.uv1)}if(t){tx.fromBufferAttribute(t,r),nx.fromBufferAttribute(t,o),ix.fromBufferAttribute(t,a),h.normal=new L;let f=sn.getInterpolation(ja,_r,xr,vr,tx,nx,ix,h.normal);h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1),Nu||(h.normal=f)}let d={a:r,b:o,c:a,normal:new L,materialIndex:0};if(sn.getNormal(_r,xr,vr,d.normal),h.face=d,h.faceIndex=r,Nu){let f=new L;sn.getBarycoord(ja,_r,xr,vr,f),h.barycoord=f}}return h}function rx(i){return i&&i.isMaterial?i.side:i}function Ro(i,e,t,n,s,r,o){let a=n*3,l=a+0,c=a+1,u=a+2,{index:h,groups:d}=i;i.index&&(l=h.getX(l),c=h.getX(c),u=h.getX(u));let{position:f,normal:m,uv:v,uv1:p}=i.attributes;if(Array.isArray(e)){let g=n*3;for(let y=0,S=d.length;y<S;y++){let{start:b,count:w,materialIndex:E}=d[y];if(g>=b&&g<b+w){let _=rx(e[E]),M=sx(t,f,m,v,p,l,c,u,_,r,o);if(M)if(M.faceIndex=n,M.face.materialIndex=E,s)s.push(M);else return M}}}else{let g=rx(e),y=sx(t,f,m,v,p,l,c,u,g,r,o);if(y)if(y.faceIndex=n,y.face.materialIndex=0,s)s.push(y);else return y}return null}function vt(i,e,t,n){let s=i.a,r=i.b,o=i.c,a=e,l=e+1,c=e+2;t&&(a=t.getX(a),l=t.getX(l),c=t.getX(c)),s.x=n.getX(a),s.y=n.getY(a),s.z=n.getZ(a),r.x=n.getX(l),r.y=n.getY(l),r.z=n.getZ(l),o.x=n.getX(c),o.y=n.getY(c),o.z=n.getZ(c)}function ox(i,e,t,n,s,r,o,a){let{geometry:l,_indirectBuffer:c}=i;for(let u=n,h=n+s;u<h;u++)Ro(l,e,t,u,r,o,a)}function ax(i,e,t,n,s,r,o){let{geometry:a,_indirectBuffer:l}=i,c=1/0,u=null;for(let h=n,d=n+s;h<d;h++){let f;f=Ro(a,e,t,h,null,r,o),f&&f.distance<c&&(u=f,c=f.distance)}return u}function lx(i,e,t,n,s,r,o){let{geometry:a}=t,{index:l}=a,c=a.attributes.position;for(let u=i,h=e+i;u<h;u++){let d;if(d=u,vt(o,d*3,l,c),o.needsUpdate=!0,n(o,d,s,r))return!0}return!1}function cx(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,s=t.attributes.position,r,o,a,l,c=0,u=i._roots;for(let d=0,f=u.length;d<f;d++)r=u[d],o=new Uint32Array(r),a=new Uint16Array(r),l=new Float32Array(r),h(0,c),c+=r.byteLength;function h(d,f,m=!1){let v=d*2;if(et(v,a)){let p=ft(d,o),g=gt(v,a),y=1/0,S=1/0,b=1/0,w=-1/0,E=-1/0,_=-1/0;for(let M=3*p,O=3*(p+g);M<O;M++){let R=n[M],P=s.getX(R),I=s.getY(R),k=s.getZ(R);P<y&&(y=P),P>w&&(w=P),I<S&&(S=I),I>E&&(E=I),k<b&&(b=k),k>_&&(_=k)}return l[d+0]!==y||l[d+1]!==S||l[d+2]!==b||l[d+3]!==w||l[d+4]!==E||l[d+5]!==_?(l[d+0]=y,l[d+1]=S,l[d+2]=b,l[d+3]=w,l[d+4]=E,l[d+5]=_,!0):!1}else{let p=lt(d),g=ct(d,o),y=m,S=!1,b=!1;if(e){if(!y){let R=p/8+f/32,P=g/8+f/32;S=e.has(R),b=e.has(P),y=!S&&!b}}else S=!0,b=!0;let w=y||S,E=y||b,_=!1;w&&(_=h(p,f,y));let M=!1;E&&(M=h(g,f,y));let O=_||M;if(O)for(let R=0;R<3;R++){let P=p+R,I=g+R,k=l[P],N=l[P+3],B=l[I],G=l[I+3];l[d+R]=k<B?k:B,l[d+R+3]=N>G?N:G}return O}}}function bn(i,e,t,n,s){let r,o,a,l,c,u,h=1/t.direction.x,d=1/t.direction.y,f=1/t.direction.z,m=t.origin.x,v=t.origin.y,p=t.origin.z,g=e[i],y=e[i+3],S=e[i+1],b=e[i+3+1],w=e[i+2],E=e[i+3+2];return h>=0?(r=(g-m)*h,o=(y-m)*h):(r=(y-m)*h,o=(g-m)*h),d>=0?(a=(S-v)*d,l=(b-v)*d):(a=(b-v)*d,l=(S-v)*d),r>l||a>o||((a>r||isNaN(r))&&(r=a),(l<o||isNaN(o))&&(o=l),f>=0?(c=(w-p)*f,u=(E-p)*f):(c=(E-p)*f,u=(w-p)*f),r>u||c>o)?!1:((c>r||r!==r)&&(r=c),(u<o||o!==o)&&(o=u),r<=s&&o>=n)}var fp=class{constructor(){this.float32Array=null,this.uint16Array=null,this.uint32Array=null;let e=[],t=null;this.setBuffer=n=>{t&&e.push(t),t=n,this.float32Array=new Float32Array(n),this.uint16Array=new Uint16Array(n),this.uint32Array=new Uint32Array(n)},this.clearBuffer=()=>{t=null,this.float32Array=null,this.uint16Array=null,this.uint32Array=null,e.length!==0&&this.setBuffer(e.pop())}}},Ke=new fp;function ux(i,e,t,n,s,r,o,a){let{geometry:l,_indirectBuffer:c}=i;for(let u=n,h=n+s;u<h;u++){let d=c?c[u]:u;Ro(l,e,t,d,r,o,a)}}function hx(i,e,t,n,s,r,o){let{geometry:a,_indirectBuffer:l}=i,c=1/0,u=null;for(let h=n,d=n+s;h<d;h++){let f;f=Ro(a,e,t,l?l[h]:h,null,r,o),f&&f.distance<c&&(u=f,c=f.distance)}return u}function dx(i,e,t,n,s,r,o){let{geometry:a}=t,{index:l}=a,c=a.attributes.position;for(let u=i,h=e+i;u<h;u++){let d;if(d=t.resolveTriangleIndex(u),vt(o,d*3,l,c),o.needsUpdate=!0,n(o,d,s,r))return!0}return!1}function fx(i,e,t,n,s,r,o){Ke.setBuffer(i._roots[e]),bn(0,Ke.float32Array,n,r,o)&&pp(0,i,t,n,s,r,o),Ke.clearBuffer()}function pp(i,e,t,n,s,r,o){let{float32Array:a,uint16Array:l,uint32Array:c}=Ke,u=i*2;if(et(u,l)){let d=ft(i,c),f=gt(u,l);ox(e,t,n,d,f,s,r,o)}else{let d=lt(i);bn(d,a,n,r,o)&&pp(d,e,t,n,s,r,o);let f=ct(i,c);bn(f,a,n,r,o)&&pp(f,e,t,n,s,r,o)}}var fR=["x","y","z"];function px(i,e,t,n,s,r){Ke.setBuffer(i._roots[e]);let o=null;return bn(0,Ke.float32Array,n,s,r)&&(o=mp(0,i,t,n,s,r)),Ke.clearBuffer(),o}function mp(i,e,t,n,s,r){let{float32Array:o,uint16Array:a,uint32Array:l}=Ke,c=i*2;if(et(c,a)){let h=ft(i,l),d=gt(c,a);return ax(e,t,n,h,d,s,r)}else{let h=Ao(i,l),d=fR[h],m=n.direction[d]>=0,v,p;m?(v=lt(i),p=ct(i,l)):(v=ct(i,l),p=lt(i));let y=bn(v,o,n,s,r)?mp(v,e,t,n,s,r):null;if(y){let w=y.point[d];if(m?w<=o[p+h]:w>=o[p+h+3])return y}let b=bn(p,o,n,s,r)?mp(p,e,t,n,s,r):null;return y&&b?y.distance<=b.distance?y:b:y||b||null}}function bt(i,e,t){return t.min.x=e[i],t.min.y=e[i+1],t.min.z=e[i+2],t.max.x=e[i+3],t.max.y=e[i+4],t.max.z=e[i+5],t}function Za(i){let e=-1,t=-1/0;for(let n=0;n<3;n++){let s=i[n+3]-i[n];s>t&&(t=s,e=n)}return e}function gp(i,e,t){for(let n=0;n<3;n++){let s=e[i+2*n],r=e[i+2*n+1],o=s-r,a=s+r;o<t[n]&&(t[n]=o),a>t[n+3]&&(t[n+3]=a)}}function Fu(i){let e=i[3]-i[0],t=i[4]-i[1],n=i[5]-i[2];return 2*(e*t+t*n+n*e)}function yp(i){return i.index?i.index.count:i.attributes.position.count}function ks(i){return yp(i)/3}function pR(i,e=ArrayBuffer){return i>65535?new Uint32Array(new e(4*i)):new Uint16Array(new e(2*i))}function mx(i,e){if(!i.index){let t=i.attributes.position.count,n=e.useSharedArrayBuffer?SharedArrayBuffer:ArrayBuffer,s=pR(t,n);i.setIndex(new dt(s,1));for(let r=0;r<t;r++)s[r]=r}}function mR(i,e,t){let n=yp(i)/t,s=e||i.drawRange,r=s.start/t,o=(s.start+s.count)/t,a=Math.max(0,r),l=Math.min(n,o)-a;return{offset:Math.floor(a),count:Math.floor(l)}}function gR(i,e){return i.groups.map(t=>({offset:t.start/e,count:t.count/e}))}function _p(i,e,t){let n=mR(i,e,t),s=gR(i,t);if(!s.length)return[n];let r=[],o=n.offset,a=n.offset+n.count,l=yp(i)/t,c=[];for(let d of s){let{offset:f,count:m}=d,v=f,p=isFinite(m)?m:l-f,g=f+p;v<a&&g>o&&(c.push({pos:Math.max(o,v),isStart:!0}),c.push({pos:Math.min(a,g),isStart:!1}))}c.sort((d,f)=>d.pos!==f.pos?d.pos-f.pos:d.type==="end"?-1:1);let u=0,h=null;for(let d of c){let f=d.pos;u!==0&&f!==h&&r.push({offset:h,count:f-h}),u+=d.isStart?1:-1,h=f}return r}var Uu=new Ze,Co=new dn,Po=new dn,Qa=new Te,gx=new kt,Bu=new kt;function yx(i,e,t,n){Ke.setBuffer(i._roots[e]);let s=xp(0,i,t,n);return Ke.clearBuffer(),s}function xp(i,e,t,n,s=null){let{float32Array:r,uint16Array:o,uint32Array:a}=Ke,l=i*2;if(s===null&&(t.boundingBox||t.computeBoundingBox(),gx.set(t.boundingBox.min,t.boundingBox.max,n),s=gx),et(l,o)){let u=e.geometry,h=u.index,d=u.attributes.position,f=t.index,m=t.attributes.position,v=ft(i,a),p=gt(l,o);if(Qa.copy(n).invert(),t.boundsTree)return bt(i,r,Bu),Bu.matrix.copy(Qa),Bu.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:y=>Bu.intersectsBox(y),intersectsTriangle:y=>{y.a.applyMatrix4(n),y.b.applyMatrix4(n),y.c.applyMatrix4(n),y.needsUpdate=!0;for(let S=v*3,b=(p+v)*3;S<b;S+=3)if(vt(Po,S,h,d),Po.needsUpdate=!0,y.intersectsTriangle(Po))return!0;return!1}});{let g=ks(t);for(let y=v*3,S=(p+v)*3;y<S;y+=3){vt(Co,y,h,d),Co.a.applyMatrix4(Qa),Co.b.applyMatrix4(Qa),Co.c.applyMatrix4(Qa),Co.needsUpdate=!0;for(let b=0,w=g*3;b<w;b+=3)if(vt(Po,b,f,m),Po.needsUpdate=!0,Co.intersectsTriangle(Po))return!0}}}else{let u=lt(i),h=ct(i,a);return bt(u,r,Uu),!!(s.intersectsBox(Uu)&&xp(u,e,t,n,s)||(bt(h,r,Uu),s.intersectsBox(Uu)&&xp(h,e,t,n,s)))}}var zu=new Te,bp=new kt,el=new kt,yR=new L,_R=new L,xR=new L,vR=new L;function _x(i,e,t,n={},s={},r=0,o=1/0){e.boundingBox||e.computeBoundingBox(),bp.set(e.boundingBox.min,e.boundingBox.max,t),bp.needsUpdate=!0;let a=i.geometry,l=a.attributes.position,c=a.index,u=e.attributes.position,h=e.index,d=In.getPrimitive(),f=In.getPrimitive(),m=yR,v=_R,p=null,g=null;s&&(p=xR,g=vR);let y=1/0,S=null,b=null;return zu.copy(t).invert(),el.matrix.copy(zu),i.shapecast({boundsTraverseOrder:w=>bp.distanceToBox(w),intersectsBounds:(w,E,_)=>_<y&&_<o?(E&&(el.min.copy(w.min),el.max.copy(w.max),el.needsUpdate=!0),!0):!1,intersectsRange:(w,E)=>{if(e.boundsTree)return e.boundsTree.shapecast({boundsTraverseOrder:M=>el.distanceToBox(M),intersectsBounds:(M,O,R)=>R<y&&R<o,intersectsRange:(M,O)=>{for(let R=M,P=M+O;R<P;R++){vt(f,3*R,h,u),f.a.applyMatrix4(t),f.b.applyMatrix4(t),f.c.applyMatrix4(t),f.needsUpdate=!0;for(let I=w,k=w+E;I<k;I++){vt(d,3*I,c,l),d.needsUpdate=!0;let N=d.distanceToTriangle(f,m,p);if(N<y&&(v.copy(m),g&&g.copy(p),y=N,S=I,b=R),N<r)return!0}}}});{let _=ks(e);for(let M=0,O=_;M<O;M++){vt(f,3*M,h,u),f.a.applyMatrix4(t),f.b.applyMatrix4(t),f.c.applyMatrix4(t),f.needsUpdate=!0;for(let R=w,P=w+E;R<P;R++){vt(d,3*R,c,l),d.needsUpdate=!0;let I=d.distanceToTriangle(f,m,p);if(I<y&&(v.copy(m),g&&g.copy(p),y=I,S=R,b=M),I<r)return!0}}}}}),In.releasePrimitive(d),In.releasePrimitive(f),y===1/0?null:(n.point?n.point.copy(v):n.point=v.clone(),n.distance=y,n.faceIndex=S,s&&(s.point?s.point.copy(g):s.point=g.clone(),s.point.applyMatrix4(zu),v.applyMatrix4(zu),s.distance=v.sub(s.point).length(),s.faceIndex=b),n)}function xx(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,s=t.attributes.position,r,o,a,l,c=0,u=i._roots;for(let d=0,f=u.length;d<f;d++)r=u[d],o=new Uint32Array(r),a=new Uint16Array(r),l=new Float32Array(r),h(0,c),c+=r.byteLength;function h(d,f,m=!1){let v=d*2;if(et(v,a)){let p=ft(d,o),g=gt(v,a),y=1/0,S=1/0,b=1/0,w=-1/0,E=-1/0,_=-1/0;for(let M=p,O=p+g;M<O;M++){let R=3*i.resolveTriangleIndex(M);for(let P=0;P<3;P++){let I=R+P;I=n?n[I]:I;let k=s.getX(I),N=s.getY(I),B=s.getZ(I);k<y&&(y=k),k>w&&(w=k),N<S&&(S=N),N>E&&(E=N),B<b&&(b=B),B>_&&(_=B)}}return l[d+0]!==y||l[d+1]!==S||l[d+2]!==b||l[d+3]!==w||l[d+4]!==E||l[d+5]!==_?(l[d+0]=y,l[d+1]=S,l[d+2]=b,l[d+3]=w,l[d+4]=E,l[d+5]=_,!0):!1}else{let p=lt(d),g=ct(d,o),y=m,S=!1,b=!1;if(e){if(!y){let R=p/8+f/32,P=g/8+f/32;S=e.has(R),b=e.has(P),y=!S&&!b}}else S=!0,b=!0;let w=y||S,E=y||b,_=!1;w&&(_=h(p,f,y));let M=!1;E&&(M=h(g,f,y));let O=_||M;if(O)for(let R=0;R<3;R++){let P=p+R,I=g+R,k=l[P],N=l[P+3],B=l[I],G=l[I+3];l[d+R]=k<B?k:B,l[d+R+3]=N>G?N:G}return O}}}function vx(i,e,t,n,s,r,o){Ke.setBuffer(i._roots[e]),bn(0,Ke.float32Array,n,r,o)&&Sp(0,i,t,n,s,r,o),Ke.clearBuffer()}function Sp(i,e,t,n,s,r,o){let{float32Array:a,uint16Array:l,uint32Array:c}=Ke,u=i*2;if(et(u,l)){let d=ft(i,c),f=gt(u,l);ux(e,t,n,d,f,s,r,o)}else{let d=lt(i);bn(d,a,n,r,o)&&Sp(d,e,t,n,s,r,o);let f=ct(i,c);bn(f,a,n,r,o)&&Sp(f,e,t,n,s,r,o)}}var bR=["x","y","z"];function bx(i,e,t,n,s,r){Ke.setBuffer(i._roots[e]);let o=null;return bn(0,Ke.float32Array,n,s,r)&&(o=wp(0,i,t,n,s,r)),Ke.clearBuffer(),o}function wp(i,e,t,n,s,r){let{float32Array:o,uint16Array:a,uint32Array:l}=Ke,c=i*2;if(et(c,a)){let h=ft(i,l),d=gt(c,a);return hx(e,t,n,h,d,s,r)}else{let h=Ao(i,l),d=bR[h],m=n.direction[d]>=0,v,p;m?(v=lt(i),p=ct(i,l)):(v=ct(i,l),p=lt(i));let y=bn(v,o,n,s,r)?wp(v,e,t,n,s,r):null;if(y){let w=y.point[d];if(m?w<=o[p+h]:w>=o[p+h+3])return y}let b=bn(p,o,n,s,r)?wp(p,e,t,n,s,r):null;return y&&b?y.distance<=b.distance?y:b:y||b||null}}var Vu=new Ze,Io=new dn,Lo=new dn,tl=new Te,Sx=new kt,Hu=new kt;function wx(i,e,t,n){Ke.setBuffer(i._roots[e]);let s=Mp(0,i,t,n);return Ke.clearBuffer(),s}function Mp(i,e,t,n,s=null){let{float32Array:r,uint16Array:o,uint32Array:a}=Ke,l=i*2;if(s===null&&(t.boundingBox||t.computeBoundingBox(),Sx.set(t.boundingBox.min,t.boundingBox.max,n),s=Sx),et(l,o)){let u=e.geometry,h=u.index,d=u.attributes.position,f=t.index,m=t.attributes.position,v=ft(i,a),p=gt(l,o);if(tl.copy(n).invert(),t.boundsTree)return bt(i,r,Hu),Hu.matrix.copy(tl),Hu.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:y=>Hu.intersectsBox(y),intersectsTriangle:y=>{y.a.applyMatrix4(n),y.b.applyMatrix4(n),y.c.applyMatrix4(n),y.needsUpdate=!0;for(let S=v,b=p+v;S<b;S++)if(vt(Lo,3*e.resolveTriangleIndex(S),h,d),Lo.needsUpdate=!0,y.intersectsTriangle(Lo))return!0;return!1}});{let g=ks(t);for(let y=v,S=p+v;y<S;y++){let b=e.resolveTriangleIndex(y);vt(Io,3*b,h,d),Io.a.applyMatrix4(tl),Io.b.applyMatrix4(tl),Io.c.applyMatrix4(tl),Io.needsUpdate=!0;for(let w=0,E=g*3;w<E;w+=3)if(vt(Lo,w,f,m),Lo.needsUpdate=!0,Io.intersectsTriangle(Lo))return!0}}}else{let u=lt(i),h=ct(i,a);return bt(u,r,Vu),!!(s.intersectsBox(Vu)&&Mp(u,e,t,n,s)||(bt(h,r,Vu),s.intersectsBox(Vu)&&Mp(h,e,t,n,s)))}}var Gu=new Te,Tp=new kt,nl=new kt,SR=new L,wR=new L,MR=new L,TR=new L;function Mx(i,e,t,n={},s={},r=0,o=1/0){e.boundingBox||e.computeBoundingBox(),Tp.set(e.boundingBox.min,e.boundingBox.max,t),Tp.needsUpdate=!0;let a=i.geometry,l=a.attributes.position,c=a.index,u=e.attributes.position,h=e.index,d=In.getPrimitive(),f=In.getPrimitive(),m=SR,v=wR,p=null,g=null;s&&(p=MR,g=TR);let y=1/0,S=null,b=null;return Gu.copy(t).invert(),nl.matrix.copy(Gu),i.shapecast({boundsTraverseOrder:w=>Tp.distanceToBox(w),intersectsBounds:(w,E,_)=>_<y&&_<o?(E&&(nl.min.copy(w.min),nl.max.copy(w.max),nl.needsUpdate=!0),!0):!1,intersectsRange:(w,E)=>{if(e.boundsTree){let _=e.boundsTree;return _.shapecast({boundsTraverseOrder:M=>nl.distanceToBox(M),intersectsBounds:(M,O,R)=>R<y&&R<o,intersectsRange:(M,O)=>{for(let R=M,P=M+O;R<P;R++){let I=_.resolveTriangleIndex(R);vt(f,3*I,h,u),f.a.applyMatrix4(t),f.b.applyMatrix4(t),f.c.applyMatrix4(t),f.needsUpdate=!0;for(let k=w,N=w+E;k<N;k++){let B=i.resolveTriangleIndex(k);vt(d,3*B,c,l),d.needsUpdate=!0;let G=d.distanceToTriangle(f,m,p);if(G<y&&(v.copy(m),g&&g.copy(p),y=G,S=k,b=R),G<r)return!0}}}})}else{let _=ks(e);for(let M=0,O=_;M<O;M++){vt(f,3*M,h,u),f.a.applyMatrix4(t),f.b.applyMatrix4(t),f.c.applyMatrix4(t),f.needsUpdate=!0;for(let R=w,P=w+E;R<P;R++){let I=i.resolveTriangleIndex(R);vt(d,3*I,c,l),d.needsUpdate=!0;let k=d.distanceToTriangle(f,m,p);if(k<y&&(v.copy(m),g&&g.copy(p),y=k,S=R,b=M),k<r)return!0}}}}}),In.releasePrimitive(d),In.releasePrimitive(f),y===1/0?null:(n.point?n.point.copy(v):n.point=v.clone(),n.distance=y,n.faceIndex=S,s&&(s.point?s.point.copy(g):s.point=g.clone(),s.point.applyMatrix4(Gu),v.applyMatrix4(Gu),s.distance=v.sub(s.point).length(),s.faceIndex=b),n)}function Ep(i,e,t){return i===null?null:(i.point.applyMatrix4(e.matrixWorld),i.distance=i.point.distanceTo(t.ray.origin),i.object=e,i)}function Tx(){return typeof SharedArrayBuffer<"u"}function Wu(i,e,t,n,s){let r=1/0,o=1/0,a=1/0,l=-1/0,c=-1/0,u=-1/0,h=1/0,d=1/0,f=1/0,m=-1/0,v=-1/0,p=-1/0,g=i.offset||0;for(let y=(e-g)*6,S=(e+t-g)*6;y<S;y+=6){let b=i[y+0],w=i[y+1],E=b-w,_=b+w;E<r&&(r=E),_>l&&(l=_),b<h&&(h=b),b>m&&(m=b);let M=i[y+2],O=i[y+3],R=M-O,P=M+O;R<o&&(o=R),P>c&&(c=P),M<d&&(d=M),M>v&&(v=M);let I=i[y+4],k=i[y+5],N=I-k,B=I+k;N<a&&(a=N),B>u&&(u=B),I<f&&(f=I),I>p&&(p=I)}n[0]=r,n[1]=o,n[2]=a,n[3]=l,n[4]=c,n[5]=u,s[0]=h,s[1]=d,s[2]=f,s[3]=m,s[4]=v,s[5]=p}var Ni=8,Rp=8,Ap=new Int32Array(Ni),Li=new Float32Array(Ni*6),No=new Float32Array(Ni*6),mi=new Float32Array(6),Xu=new Float32Array(6),Fs=new Int32Array(Rp),Ax=new Float32Array(Rp*6);function AR(i,e,t,n){for(let s=0;s<3;s++){let r=e[i+2*s],o=e[i+2*s+1],a=r-o,l=r+o;a<t[n+s]&&(t[n+s]=a),l>t[n+s+3]&&(t[n+s+3]=l)}}function Rx(i,e){let t=i[e+3]-i[e],n=i[e+4]-i[e+1],s=i[e+5]-i[e+2];return 2*(t*n+n*s+s*t)}function Cx(i,e,t,n,s,r){let o=-1,a=0;if(r===0)o=Za(e),o!==-1&&(a=(e[o]+e[o+3])/2);else if(r===1)o=Za(i),o!==-1&&(a=RR(t,n,s,o));else if(r===2){let l=Fu(i),c=1.25*s,u=t.offset||0,h=(n-u)*6,d=(n+s-u)*6;for(let f=0;f<3;f++){let m=e[f],g=(e[f+3]-m)/Ni;if(s<Rp){for(let y=0;y<s;y++){let S=h+y*6,b=t[S+2*f],w=y;for(;w>0&&t[Fs[w-1]+2*f]>b;)Fs[w]=Fs[w-1],w--;Fs[w]=S}for(let y=0;y<3;y++)mi[y]=1/0,mi[y+3]=-1/0,Xu[y]=1/0,Xu[y+3]=-1/0;for(let y=s-1;y>=0;y--)gp(Fs[y],t,Xu),Ax.set(Xu,y*6);for(let y=0;y<s-1;y++){gp(Fs[y],t,mi);let S=t[Fs[y+1]+2*f];if(t[Fs[y]+2*f]===S)continue;let b=y+1,w=s-b,E=Fu(mi)/l,_=Rx(Ax,b*6)/l,M=1+1.25*(E*b+_*w);M<c&&(o=f,c=M,a=S)}}else{for(let b=0;b<Ni;b++){Ap[b]=0;for(let w=0;w<3;w++)Li[b*6+w]=1/0,Li[b*6+w+3]=-1/0}for(let b=h;b<d;b+=6){let _=~~((t[b+2*f]-m)/g);_>=Ni&&(_=Ni-1),Ap[_]++,AR(b,t,Li,_*6)}let y=(Ni-1)*6;for(let b=0;b<6;b++)No[y+b]=Li[y+b];for(let b=Ni-2;b>=0;b--){let w=b*6,E=w+6;for(let _=0;_<3;_++)No[w+_]=Math.min(Li[w+_],No[E+_]),No[w+_+3]=Math.max(Li[w+_+3],No[E+_+3])}let S=0;for(let b=0;b<Ni-1;b++){let w=b*6,E=Ap[b];if(E!==0)for(let P=0;P<3;P++)S===0?(mi[P]=Li[w+P],mi[P+3]=Li[w+P+3]):(mi[P]=Math.min(mi[P],Li[w+P]),mi[P+3]=Math.max(mi[P+3],Li[w+P+3]));S+=E;let _=0,M=0;S!==0&&(_=Fu(mi)/l);let O=s-S;O!==0&&(M=Rx(No,w+6)/l);let R=1+1.25*(_*S+M*O);R<c&&(o=f,c=R,a=m+g+b*g)}}}}else console.warn(`BVH: Invalid build strategy value ${r} used.`);return{axis:o,pos:a}}function RR(i,e,t,n){let s=0,r=i.offset;for(let o=e,a=e+t;o<a;o++)s+=i[(o-r)*6+n*2];return s/t}function Px(i,e,t,n,s,r){let o=n,a=n+s-1,l=r.pos,c=r.axis*2,u=t.offset||0;for(;;){for(;o<=a&&t[(o-u)*6+c]<l;)o++;for(;o<=a&&t[(a-u)*6+c]>=l;)a--;if(o<a){for(let h=0;h<e;h++){let d=i[o*e+h];i[o*e+h]=i[a*e+h],i[a*e+h]=d}for(let h=0;h<6;h++){let d=o-u,f=a-u,m=t[d*6+h];t[d*6+h]=t[f*6+h],t[f*6+h]=m}o++,a--}else return o}}var CR=Math.pow(2,32),Oo=new Float32Array(6),qu=new Float32Array(6);function PR(i,e,t,n,s,r){let{maxDepth:o,verbose:a,targetLeafSize:l,_strictLeafSize:c=1/0,strategy:u,onProgress:h,useSharedArrayBuffer:d=!1}=s,f=i.primitiveBuffer,m=i.primitiveBufferStride,v=d?SharedArrayBuffer:ArrayBuffer,p=new v(32*Math.max(1,2*Math.ceil(n)-1)),g=new Float32Array(p),y=new Uint32Array(p),S=new Uint16Array(p),b=0,w=!1;return Wu(e,t,n,Oo,qu),M(t,n,0),p.slice(0,b*32);function E(O){h&&h((O-r.offset)/r.count)}function _(O,R,P){let I=O*2;y[O+6]=R,S[I+14]=P,S[I+15]=65535,E(R+P)}function M(O,R,P){let I=b++,k=I*8;g.set(Oo,k),!w&&P>=o&&(w=!0,a&&console.warn(`BVH: Max depth of ${o} reached when generating BVH. Consider increasing maxDepth.`));let N=R>c;if(R<=l&&!N||P>=o){_(k,O,R);return}let B=Cx(Oo,qu,e,O,R,u),G=B.axis===-1?-1:Px(f,m,e,O,R,B);if(B.axis===-1||G===O||G===O+R){if(!N){_(k,O,R);return}B.axis=Math.max(0,Za(Oo)),G=O+Math.max(1,Math.floor(R/2))}y[k+7]=B.axis;let W=G-O;Wu(e,O,W,Oo,qu),M(O,W,P+1);let te=b-I;if(te>CR)throw new Error("MeshBVH: Cannot store relative child node offset greater than 32 bits.");y[k+6]=te;let q=R-W;Wu(e,G,q,Oo,qu),M(G,q,P+1)}}function Ix(i,e){let t=i.getRootRanges(e.range),n=t[0],s=t[t.length-1],r={offset:n.offset,count:s.offset+s.count-n.offset},o=new Float32Array(6*r.count);o.offset=r.offset,i.computePrimitiveBounds(r.offset,r.count,o),i._roots=t.map(a=>PR(i,o,a.offset,a.count,e,r))}var Us,ko,Do=[],Yu=new Ds(()=>new Ze);function Lx(i,e,t,n,s,r){Us=Yu.getPrimitive(),ko=Yu.getPrimitive(),Do.push(Us,ko),Ke.setBuffer(i._roots[e]);let o=Cp(0,i.geometry,t,n,s,r);Ke.clearBuffer(),Yu.releasePrimitive(Us),Yu.releasePrimitive(ko),Do.pop(),Do.pop();let a=Do.length;return a>0&&(ko=Do[a-1],Us=Do[a-2]),o}function Cp(i,e,t,n,s=null,r=0,o=0){let{float32Array:a,uint16Array:l,uint32Array:c}=Ke,u=i*2;if(et(u,l)){let d=ft(i,c),f=gt(u,l);return bt(i,a,Us),n(d,f,!1,o,r+i/8,Us)}else{let R=function(I){let{uint16Array:k,uint32Array:N}=Ke,B=I*2;for(;!et(B,k);)I=lt(I),B=I*2;return ft(I,N)},P=function(I){let{uint16Array:k,uint32Array:N}=Ke,B=I*2;for(;!et(B,k);)I=ct(I,N),B=I*2;return ft(I,N)+gt(B,k)},d=lt(i),f=ct(i,c),m=d,v=f,p,g,y,S;if(s&&(y=Us,S=ko,bt(m,a,y),bt(v,a,S),p=s(y),g=s(S),g<p)){m=f,v=d;let I=p;p=g,g=I,y=S}y||(y=Us,bt(m,a,y));let b=et(m*2,l),w=t(y,b,p,o+1,r+m/8),E;if(w===2){let I=R(m),N=P(m)-I;E=n(I,N,!0,o+1,r+m/8,y)}else E=w&&Cp(m,e,t,n,s,r,o+1);if(E)return!0;S=ko,bt(v,a,S);let _=et(v*2,l),M=t(S,_,g,o+1,r+v/8),O;if(M===2){let I=R(v),N=P(v)-I;O=n(I,N,!0,o+1,r+v/8,S)}else O=M&&Cp(v,e,t,n,s,r,o+1);return!!O}}var il=new Ke.constructor,Ku=new Ke.constructor,Bs=new Ds(()=>new Ze),Fo=new Ze,Uo=new Ze,Pp=new Ze,Ip=new Ze,Lp=!1;function Nx(i,e,t,n){if(Lp)throw new Error("MeshBVH: Recursive calls to bvhcast not supported.");Lp=!0;let s=i._roots,r=e._roots,o,a=0,l=0,c=new Te().copy(t).invert();for(let u=0,h=s.length;u<h;u++){il.setBuffer(s[u]),l=0;let d=Bs.getPrimitive();bt(0,il.float32Array,d),d.applyMatrix4(c);for(let f=0,m=r.length;f<m&&(Ku.setBuffer(r[f]),o=gi(0,0,t,c,n,a,l,0,0,d),Ku.clearBuffer(),l+=r[f].byteLength/32,!o);f++);if(Bs.releasePrimitive(d),il.clearBuffer(),a+=s[u].byteLength/32,o)break}return Lp=!1,o}function gi(i,e,t,n,s,r=0,o=0,a=0,l=0,c=null,u=!1){let h,d;u?(h=Ku,d=il):(h=il,d=Ku);let f=h.float32Array,m=h.uint32Array,v=h.uint16Array,p=d.float32Array,g=d.uint32Array,y=d.uint16Array,S=i*2,b=e*2,w=et(S,v),E=et(b,y),_=!1;if(E&&w)u?_=s(ft(e,g),gt(e*2,y),ft(i,m),gt(i*2,v),l,o+e/8,a,r+i/8):_=s(ft(i,m),gt(i*2,v),ft(e,g),gt(e*2,y),a,r+i/8,l,o+e/8);else if(E){let M=Bs.getPrimitive();bt(e,p,M),M.applyMatrix4(t);let O=lt(i),R=ct(i,m);bt(O,f,Fo),bt(R,f,Uo);let P=M.intersectsBox(Fo),I=M.intersectsBox(Uo);_=P&&gi(e,O,n,t,s,o,r,l,a+1,M,!u)||I&&gi(e,R,n,t,s,o,r,l,a+1,M,!u),Bs.releasePrimitive(M)}else{let M=lt(e),O=ct(e,g);bt(M,p,Pp),bt(O,p,Ip);let R=c.intersectsBox(Pp),P=c.intersectsBox(Ip);if(R&&P)_=gi(i,M,t,n,s,r,o,a,l+1,c,u)||gi(i,O,t,n,s,r,o,a,l+1,c,u);else if(R)if(w)_=gi(i,M,t,n,s,r,o,a,l+1,c,u);else{let I=Bs.getPrimitive();I.copy(Pp).applyMatrix4(t);let k=lt(i),N=ct(i,m);bt(k,f,Fo),bt(N,f,Uo);let B=I.intersectsBox(Fo),G=I.intersectsBox(Uo);_=B&&gi(M,k,n,t,s,o,r,l,a+1,I,!u)||G&&gi(M,N,n,t,s,o,r,l,a+1,I,!u),Bs.releasePrimitive(I)}else if(P)if(w)_=gi(i,O,t,n,s,r,o,a,l+1,c,u);else{let I=Bs.getPrimitive();I.copy(Ip).applyMatrix4(t);let k=lt(i),N=ct(i,m);bt(k,f,Fo),bt(N,f,Uo);let B=I.intersectsBox(Fo),G=I.intersectsBox(Uo);_=B&&gi(O,k,n,t,s,o,r,l,a+1,I,!u)||G&&gi(O,N,n,t,s,o,r,l,a+1,I,!u),Bs.releasePrimitive(I)}}return _}var $u=new class{constructor(){let i=null,e=null,t=null,n=!1;this.root=null,this.buffer=null,this.uint32Array=null,this.uint16Array=null,this.setBVH=(r,o)=>{if(n)throw new Error("BVHTraversalHelper: cannot call setBVH during an active traversal.");this.root=o,this.buffer=i=r._roots[o],this.uint16Array=t=new Uint16Array(i),this.uint32Array=e=new Uint32Array(i)},this.reset=()=>{this.root=null,this.buffer=i=null,this.uint16Array=t=null,this.uint32Array=e=null},this.getRangeStart=r=>{let o=r*2;for(;!et(o,t);)r=lt(r),o=r*2;return ft(r,e)},this.getRangeEnd=r=>{let o=r*2;for(;!et(o,t);)r=ct(r,e),o=r*2;return ft(r,e)+gt(o,t)};let s=(r,o,a)=>{let l=o*2,c=et(l,t);if(!r(a,c,o)&&!c){let h=lt(o),d=ct(o,e);s(r,h,a+1),s(r,d,a+1)}};this.traverseBuffer=r=>{if(n)throw new Error("BVHTraversalHelper: cannot start a traversal during an active traversal.");n=!0;try{s(r,0,0)}finally{n=!1}},this.traverse=r=>{this.traverseBuffer((o,a,l)=>{if(a){let c=l*2,u=e[l+6],h=t[c+14];return r(o,a,new Float32Array(i,l*4,6),u,h)}else{let c=Ao(l,e);return r(o,a,new Float32Array(i,l*4,6),c)}})}}};var Ox=new Ze,Bo=new Float32Array(6),Ju=class{constructor(){this._roots=null,this.primitiveBuffer=null,this.primitiveBufferStride=null}init(e){e={...Lu,...e},"maxLeafSize"in e&&(console.warn('BVH: "maxLeafSize" option has been deprecated. Use "targetLeafSize", instead.'),e={...e,targetLeafSize:e.maxLeafSize}),Ix(this,e)}getRootRanges(){throw new Error("BVH: getRootRanges() not implemented")}writePrimitiveBounds(){throw new Error("BVH: writePrimitiveBounds() not implemented")}writePrimitiveRangeBounds(e,t,n,s){let r=1/0,o=1/0,a=1/0,l=-1/0,c=-1/0,u=-1/0;for(let h=e,d=e+t;h<d;h++){this.writePrimitiveBounds(h,Bo,0);let[f,m,v,p,g,y]=Bo;f<r&&(r=f),p>l&&(l=p),m<o&&(o=m),g>c&&(c=g),v<a&&(a=v),y>u&&(u=y)}return n[s+0]=r,n[s+1]=o,n[s+2]=a,n[s+3]=l,n[s+4]=c,n[s+5]=u,n}computePrimitiveBounds(e,t,n){let s=n.offset||0;for(let r=e,o=e+t;r<o;r++){this.writePrimitiveBounds(r,Bo,0);let[a,l,c,u,h,d]=Bo,f=(a+u)/2,m=(l+h)/2,v=(c+d)/2,p=(u-a)/2,g=(h-l)/2,y=(d-c)/2,S=(r-s)*6;n[S+0]=f,n[S+1]=p+(Math.abs(f)+p)*Eo,n[S+2]=m,n[S+3]=g+(Math.abs(m)+g)*Eo,n[S+4]=v,n[S+5]=y+(Math.abs(v)+y)*Eo}return n}shiftPrimitiveOffsets(e){let t=this._indirectBuffer;if(t)for(let n=0,s=t.length;n<s;n++)t[n]+=e;else{let n=this._roots;for(let s=0;s<n.length;s++){let r=n[s],o=new Uint32Array(r),a=new Uint16Array(r),l=r.byteLength/32;for(let c=0;c<l;c++){let u=8*c,h=2*u;et(h,a)&&(o[u+6]+=e)}}}}traverse(e,t=0){$u.setBVH(this,t),$u.traverse(e),$u.reset()}refit(){let e=this._roots;for(let t=0,n=e.length;t<n;t++){let s=e[t],r=new Uint32Array(s),o=new Uint16Array(s),a=new Float32Array(s),l=s.byteLength/32;for(let c=l-1;c>=0;c--){let u=c*8,h=u*2;if(et(h,o)){let f=ft(u,r),m=gt(h,o);this.writePrimitiveRangeBounds(f,m,Bo,0),a.set(Bo,u)}else{let f=lt(u),m=ct(u,r);for(let v=0;v<3;v++){let p=a[f+v],g=a[f+v+3],y=a[m+v],S=a[m+v+3];a[u+v]=p<y?p:y,a[u+v+3]=g>S?g:S}}}}}getBoundingBox(e){return e.makeEmpty(),this._roots.forEach(n=>{bt(0,new Float32Array(n),Ox),e.union(Ox)}),e}shapecast(e){let{boundsTraverseOrder:t,intersectsBounds:n,intersectsRange:s,intersectsPrimitive:r,scratchPrimitive:o,iterate:a}=e;if(s&&r){let h=s;s=(d,f,m,v,p)=>h(d,f,m,v,p)?!0:a(d,f,this,r,m,v,o)}else s||(r?s=(h,d,f,m)=>a(h,d,this,r,f,m,o):s=(h,d,f)=>f);let l=!1,c=0,u=this._roots;for(let h=0,d=u.length;h<d;h++){let f=u[h];if(l=Lx(this,h,n,s,t,c),l)break;c+=f.byteLength/32}return l}bvhcast(e,t,n){let{intersectsRanges:s}=n;return Nx(this,e,t,s)}};function LR(i,e){let t=i[i.length-1],n=t.offset+t.count>2**16,s=i.reduce((c,u)=>c+u.count,0),r=n?4:2,o=e?new SharedArrayBuffer(s*r):new ArrayBuffer(s*r),a=n?new Uint32Array(o):new Uint16Array(o),l=0;for(let c=0;c<i.length;c++){let{offset:u,count:h}=i[c];for(let d=0;d<h;d++)a[l+d]=u+d;l+=h}return a}var ju=class extends Ju{get indirect(){return!!this._indirectBuffer}get primitiveStride(){return null}get primitiveBufferStride(){return this.indirect?1:this.primitiveStride}set primitiveBufferStride(e){}get primitiveBuffer(){return this.indirect?this._indirectBuffer:this.geometry.index.array}set primitiveBuffer(e){}constructor(e,t={}){if(e.isBufferGeometry){if(e.index&&e.index.isInterleavedBufferAttribute)throw new Error("BVH: InterleavedBufferAttribute is not supported for the index attribute.")}else throw new Error("BVH: Only BufferGeometries are supported.");if(t.useSharedArrayBuffer&&!Tx())throw new Error("BVH: SharedArrayBuffer is not available.");super(),this.geometry=e,this.resolvePrimitiveIndex=t.indirect?n=>this._indirectBuffer[n]:n=>n,this.primitiveBuffer=null,this.primitiveBufferStride=null,this._indirectBuffer=null,t={...Lu,...t},t[Ka]||this.init(t)}init(e){let{geometry:t,primitiveStride:n}=this;if(e.indirect){let s=_p(t,e.range,n),r=LR(s,e.useSharedArrayBuffer);this._indirectBuffer=r}else mx(t,e);super.init(e),!t.boundingBox&&e.setBoundingBox&&(t.boundingBox=this.getBoundingBox(new Ze))}getRootRanges(e){return this.indirect?[{offset:0,count:this._indirectBuffer.length}]:_p(this.geometry,e,this.primitiveStride)}raycastObject3D(){throw new Error("BVH: raycastObject3D() not implemented")}};var Zu=new kt,Qu=new Dn,Dx=new L,kx=new Te,Fx=new L,Np=["getX","getY","getZ"],eh=class i extends ju{static serialize(e,t={}){t={cloneBuffers:!0,...t};let n=e.geometry,s=e._roots,r=e._indirectBuffer,o=n.getIndex(),a={version:1,roots:null,index:null,indirectBuffer:null};return t.cloneBuffers?(a.roots=s.map(l=>l.slice()),a.index=o?o.array.slice():null,a.indirectBuffer=r?r.slice():null):(a.roots=s,a.index=o?o.array:null,a.indirectBuffer=r),a}static deserialize(e,t,n={}){n={setIndex:!0,indirect:!!e.indirectBuffer,...n};let{index:s,roots:r,indirectBuffer:o}=e;e.version||(console.warn("MeshBVH.deserialize: Serialization format has been changed and will be fixed up. It is recommended to regenerate any stored serialized data."),l(r));let a=new i(t,{...n,[Ka]:!0});if(a._roots=r,a._indirectBuffer=o||null,n.setIndex){let c=t.getIndex();if(c===null){let u=new dt(e.index,1,!1);t.setIndex(u)}else c.array!==s&&(c.array.set(s),c.needsUpdate=!0)}return a;function l(c){for(let u=0;u<c.length;u++){let h=c[u],d=new Uint32Array(h),f=new Uint16Array(h);for(let m=0,v=h.byteLength/32;m<v;m++){let p=8*m,g=2*p;et(g,f)||(d[p+6]=d[p+6]/8-m)}}}}get primitiveStride(){return 3}get resolveTriangleIndex(){return this.resolvePrimitiveIndex}constructor(e,t={}){t.maxLeafTris&&(console.warn('MeshBVH: "maxLeafTris" option has been deprecated. Use "targetLeafSize", instead.'),t={...t,targetLeafSize:t.maxLeafTris}),super(e,t)}shiftTriangleOffsets(e){return super.shiftPrimitiveOffsets(e)}writePrimitiveBounds(e,t,n){let s=this.geometry,r=this._indirectBuffer,o=s.attributes.position,a=s.index?s.index.array:null,c=(r?r[e]:e)*3,u=c+0,h=c+1,d=c+2;a&&(u=a[u],h=a[h],d=a[d]);for(let f=0;f<3;f++){let m=o[Np[f]](u),v=o[Np[f]](h),p=o[Np[f]](d),g=m;v<g&&(g=v),p<g&&(g=p);let y=m;v>y&&(y=v),p>y&&(y=p),t[n+f]=g,t[n+f+3]=y}return t}computePrimitiveBounds(e,t,n){let s=this.geometry,r=this._indirectBuffer,o=s.attributes.position,a=s.index?s.index.array:null,l=o.normalized;if(e<0||t+e-n.offset>n.length/6)throw new Error("MeshBVH: compute triangle bounds range is invalid.");let c=o.array,u=o.offset||0,h=3;o.isInterleavedBufferAttribute&&(h=o.data.stride);let d=["getX","getY","getZ"],f=n.offset;for(let m=e,v=e+t;m<v;m++){let g=(r?r[m]:m)*3,y=(m-f)*6,S=g+0,b=g+1,w=g+2;a&&(S=a[S],b=a[b],w=a[w]),l||(S=S*h+u,b=b*h+u,w=w*h+u);for(let E=0;E<3;E++){let _,M,O;l?(_=o[d[E]](S),M=o[d[E]](b),O=o[d[E]](w)):(_=c[S+E],M=c[b+E],O=c[w+E]);let R=_;M<R&&(R=M),O<R&&(R=O);let P=_;M>P&&(P=M),O>P&&(P=O);let I=(P-R)/2,k=E*2;n[y+k+0]=R+I,n[y+k+1]=I+(Math.abs(R)+I)*Eo}}return n}raycastObject3D(e,t,n=[]){let{material:s}=e;if(s===void 0)return;kx.copy(e.matrixWorld).invert(),Qu.copy(t.ray).applyMatrix4(kx),Fx.setFromMatrixScale(e.matrixWorld),Dx.copy(Qu.direction).multiply(Fx);let r=Dx.length(),o=t.near/r,a=t.far/r;if(t.firstHitOnly===!0){let l=this.raycastFirst(Qu,s,o,a);l=Ep(l,e,t),l&&n.push(l)}else{let l=this.raycast(Qu,s,o,a);for(let c=0,u=l.length;c<u;c++){let h=Ep(l[c],e,t);h&&n.push(h)}}return n}refit(e=null){return(this.indirect?xx:cx)(this,e)}raycast(e,t=hn,n=0,s=1/0){let r=this._roots,o=[],a=this.indirect?vx:fx;for(let l=0,c=r.length;l<c;l++)a(this,l,t,e,o,n,s);return o}raycastFirst(e,t=hn,n=0,s=1/0){let r=this._roots,o=null,a=this.indirect?bx:px;for(let l=0,c=r.length;l<c;l++){let u=a(this,l,t,e,n,s);u!=null&&(o==null||u.distance<o.distance)&&(o=u)}return o}intersectsGeometry(e,t){let n=!1,s=this._roots,r=this.indirect?wx:yx;for(let o=0,a=s.length;o<a&&(n=r(this,o,e,t),!n);o++);return n}shapecast(e){let t=In.getPrimitive(),n=super.shapecast({...e,intersectsPrimitive:e.intersectsTriangle,scratchPrimitive:t,iterate:this.indirect?dx:lx});return In.releasePrimitive(t),n}bvhcast(e,t,n){let{intersectsRanges:s,intersectsTriangles:r}=n,o=In.getPrimitive(),a=this.geometry.index,l=this.geometry.attributes.position,c=this.indirect?m=>{let v=this.resolveTriangleIndex(m);vt(o,v*3,a,l)}:m=>{vt(o,m*3,a,l)},u=In.getPrimitive(),h=e.geometry.index,d=e.geometry.attributes.position,f=e.indirect?m=>{let v=e.resolveTriangleIndex(m);vt(u,v*3,h,d)}:m=>{vt(u,m*3,h,d)};if(r){if(!(e instanceof i))throw new Error('MeshBVH: "intersectsTriangles" callback can only be used with another MeshBVH.');let m=(v,p,g,y,S,b,w,E)=>{for(let _=g,M=g+y;_<M;_++){f(_),u.a.applyMatrix4(t),u.b.applyMatrix4(t),u.c.applyMatrix4(t),u.needsUpdate=!0;for(let O=v,R=v+p;O<R;O++)if(c(O),o.needsUpdate=!0,r(o,u,O,_,S,b,w,E))return!0}return!1};if(s){let v=s;s=function(p,g,y,S,b,w,E,_){return v(p,g,y,S,b,w,E,_)?!0:m(p,g,y,S,b,w,E,_)}}else s=m}return super.bvhcast(e,t,{intersectsRanges:s})}intersectsBox(e,t){return Zu.set(e.min,e.max,t),Zu.needsUpdate=!0,this.shapecast({intersectsBounds:n=>Zu.intersectsBox(n),intersectsTriangle:n=>Zu.intersectsTriangle(n)})}intersectsSphere(e){return this.shapecast({intersectsBounds:t=>e.intersectsBox(t),intersectsTriangle:t=>t.intersectsSphere(e)})}closestPointToGeometry(e,t,n={},s={},r=0,o=1/0){return(this.indirect?Mx:_x)(this,e,t,n,s,r,o)}closestPointToPoint(e,t={},n=0,s=1/0){return ex(this,e,t,n,s)}};var NR=.12,OR=.75,DR=.2,kR=8,Ux=4,FR=new Set(["nerves","discs","dura","deep","ligaments","vessels","causes"]),Bx=4,zx=8,UR=.1,BR=.5,th=class{constructor(e,t,n){this.hide=0;this.isCut=()=>!1;this.#n=new Map;this.#s=new La;this.#e=e,this.#t=t,this.#i=n,this.#r=t.drawn.filter(({layer:s,pass:r})=>r===(s==="causes"?"strong":"surface"))}#e;#t;#i;#n;#r;#s;prepareOne(){let e=this.#r.find(({mesh:t})=>!this.#n.has(t.geometry));return e&&this.#o(e.mesh.geometry),!!e}#o(e){let t=this.#n.get(e);if(t)return t;let n={start:0,count:Ii(e).count},s=new eh(e,{indirect:!0,targetLeafSize:12,range:n});return this.#n.set(e,s),s}#a(e,t){let{mesh:n,layer:s,side:r}=e,{geometry:o,matrixWorld:a}=n,l=new Dn().copy(this.#s.ray).applyMatrix4(a.clone().invert()),c=r===1?_n:hn,u=null;for(let{point:h,face:d}of this.#o(o).raycast(l,c)){let f=h.clone().applyMatrix4(a),m=f.distanceTo(t);!d||u&&m>=u.distance||this.#c(e,d.a,f)&&(u={layer:s,side:r,distance:m,point:f,face:d,geometry:o})}return u}#c({layer:e,side:t,mesh:n},s,r){if(r.x*this.hide>Ux)return!1;if(e==="skin")return!0;let o=Dt(n.geometry,"_part").getX(s),a=t===2?+(r.x>0):t;return this.#i.hides(o,a)||Su.has(e)&&!this.#i.glows(o,a)&&this.isCut(r)?!1:wo.has(e)&&!this.#t.opacityOf(e)?this.#i.glows(o,a):!ii.has(e)||this.#i.opacity(o,a)>UR}#l(e,t){let n=null;for(let s of this.#r){if(!e(s.layer)||!s.mesh.visible)continue;let r=this.#a(s,t);r&&(!n||r.distance<n.distance)&&(n=r)}return n}#h(e,t){if(e?.layer!=="muscles")return e;let n=Dt(e.geometry,"_part").getX(e.face.a);if(this.#i.opacity(n,e.side)>BR)return e;let s=this.#l(r=>r!=="skin"&&r!=="muscles",t);return s?.layer==="causes"?s:e}#u(e,t,n,s){let r=(t-s.left)/s.width*2-1,o=1-(n-s.top)/s.height*2;return this.#s.setFromCamera(new be(r,o),e),this.#s.ray.origin.clone()}#p(e,t,n,s,r){for(let o=0;o<zx;o++){let a=o/zx*2*Math.PI,l=t+Bx*Math.cos(a),c=n+Bx*Math.sin(a),u=this.#u(e,l,c,s),h=this.#l(d=>d==="nerves",u);if(h&&h.distance<r)return h}return null}pick(e,t,n,s,{ignoreSkin:r=!1,onlySkin:o=!1}={}){let a=this.#u(e,t,n,s),l=this.#t.opacityOf("skin"),u=r||l<NR?null:this.#l(f=>f==="skin",a),h=this.#i.map.value.x?DR:OR;if(o||u&&l>=h)return u&&this.#d(u,null);let d=this.#h(this.#l(f=>f!=="skin",a),a);if(d?.layer!=="nerves"){let f=d?.distance??Number.POSITIVE_INFINITY;d=this.#p(e,t,n,s,f)??d}return u?d&&this.#f(d,l)?this.#d(d,null):this.#d(u,d):d&&this.#d(d,null)}#f({layer:e},t){return FR.has(e)?!0:e==="muscles"&&this.#t.opacityOf("muscles")>=t}sees(e,t){if(t.x*this.hide>Ux)return!1;let{ray:n}=this.#s;e.getWorldPosition(n.origin);let s=t.distanceTo(n.origin);n.direction.copy(t).sub(n.origin).normalize();let r=this.#l(o=>o==="skin",n.origin.clone());return!r||r.distance>s-kR}#d(e,t){let n=this.#m(e);if(!n)return t?this.#d(t,null):null;let s=(t&&this.#m(t)?.part)??null;return{...n,point:e.point.toArray(),through:s}}#m({layer:e,side:t,geometry:n,face:s,point:r}){let a=(t===2?r.x>0:t===1)?"left":"right";if(e==="skin"){let c=this.#e.territories[Dt(n,"_territory").getX(s.a)];return c?{part:`skin:${c}`,structure:c,layer:e,side:a,along:null}:null}let l=this.#e.parts[Dt(n,"_part").getX(s.a)];return l?{part:l.name,structure:l.structure,layer:e,side:l.mirrored?a:"midline",along:e==="nerves"?zR(n,s):null}:null}};function zR(i,{a:e,b:t,c:n}){let s=Dt(i,"_along");return(s.getX(e)+s.getX(t)+s.getX(n))/3}var Oi=Qe.at_site,Ft=Qe.defaults,Op=ih("side"),Dp=ih("register"),kp=ih("skin_shows"),Fp=ih("both"),Hx=Object.keys(Ft.layers);function ih(i){return Qe.allowed[i]??[]}function zs(i){let e=i||{};return{lesions:[...e.lesions||[]],compare:[...e.compare||[]],side:nh(Op,e.side,Ft.side),map:e.map||Ft.map,variants:[...e.variants||[]].sort(),layers:{...Ft.layers,...e.layers},camera:e.camera||Ft.camera,register:nh(Dp,e.register,Ft.register),labels:!!e.labels,skin_shows:nh(kp,e.skin_shows,Ft.skin_shows),both:nh(Fp,e.both,Ft.both),key_points:!!e.key_points}}function nh(i,e,t){return i.find(n=>n===e)??t}var VR=Object.keys(Ft);function zo(i,e,t=VR){return t.every(n=>JSON.stringify(Vx(i[n]))===JSON.stringify(Vx(e[n])))}var Gx=["lesions","compare","side","map","variants","skin_shows"];function Vx(i){return Array.isArray(i)||typeof i!="object"?i:Object.fromEntries(Object.entries(i).sort(([e],[t])=>e<t?-1:1))}var{canvas_light:HR,canvas_dark:GR}=Qe.tokens,Wx=`radial-gradient(ellipse at 50% 40%, ${HR} 0%, #f6f2ea 55%, ${GR} 100%)`,Up=Object.freeze({...Ft.layers,dura:1,deep:0,causes:0}),br=Object.freeze({selection:null,side:"right",table:0});function sl(i){return[i!=="left",i!=="right"]}function Vo(i){return{states:new Map,cuts:new Map,selecting:i}}function Bp(i,e){let t=e.selection??"",n=i.states.indexOf(t),s=i.tables[e.table];if(n<0||!s)return Vo(!1);let r=Vo(!0),{states:o,cuts:a}=r,l=n*i.targets.length*2;i.targets.forEach((u,h)=>{let d=bo[s.cells[l+h*2]??0];d&&d!=="untouched"&&o.set(u,d)});let c=To(i,e).states??{};for(let[u,h]of Object.entries(c))o.set(u,h);for(let[u,h]of e.cuts??i.cuts[t]??[])a.set(u,Math.min(h,a.get(u)??1));return r}var Xx=wu("muscles"),qx=wu("deep");function zp({states:i},e,t){let n=(c,u)=>[...i].some(([h,d])=>u.has(d)&&c.some(f=>h.startsWith(f))),[s,r]=sl(e.side),o=(c,u=w_)=>{let h=n(c,u);return[s&&h,r&&h]},a=(c,u)=>{let h=(t[c]??0)>0,[d,f]=o(u);return[d||h,f||h]},l=[...wo].map(([c,u])=>[c,a(c,u)]);return{lit:o(["nerve:"]),variants:e.variants??[],layers:{muscles:a("muscles",Xx),deep:a("deep",qx),causes:o(["cause:"]),...Object.fromEntries(l)},pressing:{muscles:o(Xx,np),deep:o(qx,np)},faint:o(["cause:"],M_)}}function Yx({colours:i,fields:e,fades:t},n,s,{states:r,selecting:o}){let a=i[s][n],l=o&&r.size>0;return{...a?{rest:Is(a),dim:1}:{dim:0},field:e[n]??0,glow:t&&l?0:1}}var sh=class{#e;#t=new Map;#i=new Map;#n=new Map;constructor(e){this.#e=e,e.parts.forEach((t,n)=>{for(let s of new Set([t.name,t.follows??t.name]))Vp(this.#t,s,n);Vp(this.#i,os(t.name),n),Vp(this.#n,t.structure,n)})}by({states:e,cuts:t},n){let s=new Set,r=(o,a)=>{for(let l of o.get(a)??[])s.add(l)};for(let o of e.keys())r(this.#t,o);for(let o of t.keys())r(this.#n,o);for(let o of To(this.#e,n).gone??[])r(this.#i,o);return s}};function Vp(i,e,t){let n=i.get(e);n?n.push(t):i.set(e,[t])}var rh=[0,1],WR=6,oh=class{constructor(e,t){this.opacities={};this.#n=new Map;this.#e=e,this.#t=t,this.#i=new sh(e),this.#r=e.parts.map(({color:n,name:s})=>n?Is(n):t.atRest(Kx(s)))}#e;#t;#i;#n;#r;write(e,t){let n=Bp(this.#e,t);return e.data.set(this.#a(t,n.selecting)),this.#s(e,t,n),this.#o(e,t,n),e.upload(),zp(n,t,this.opacities)}active(e){return zp(Bp(this.#e,e),e,this.opacities)}#s(e,t,n){let s=Vo(n.selecting),r=sl(t.side),o=this.#i.by(n,t),a=rh.map(c=>Cu(this.#e,t,r[c])),l=Cu(this.#e,t,!0);for(let c of o){let u=this.#e.parts[c];if(u)for(let h of rh){let d=!u.mirrored||r[h]?n:s,f=(u.mirrored?a[h]:l)?.(u)??!1;e.set(c,h,{...this.#l(u,c,d),hidden:f})}}}#o(e,t,n){let{parts:s,territories:r}=this.#e,{skin:o}=t,a=Vo(n.selecting),l=sl(t.side);for(let u of rh){let h=l[u]?n:a;r.forEach((d,f)=>{let m=o&&Yx(o,f,u,h);e.set(s.length+f,u,{...this.#u(d,h),...m})})}let c=o?.fades&&n.selecting;e.map.value.set(+!!o,Number(o?.borders??0),Number(c??0))}#a({variants:e=[]},t){let n=[...ii].map(a=>this.opacities[a]),s=[t,...n,...e].join(),r=this.#n.get(s);if(r)return r;this.#n.size>=WR&&this.#n.clear();let o=this.#c(Vo(t),e);return this.#n.set(s,o),o}#c(e,t){let{parts:n,territories:s}=this.#e,r=new Pi(n.length+s.length),o=Cu(this.#e,{variants:t},!1);return n.forEach((a,l)=>{let c={...this.#l(a,l,e),hidden:o(a)};for(let u of rh)r.set(l,u,c)}),r.data}#l(e,t,{states:n,cuts:s,selecting:r}){let o=n.get(e.follows||e.name)??(r?"untouched":"rest"),a=this.#t.look(e.layer,o),l=e.layer==="nerves"&&e.segment?s.get(e.structure)??0:0,c=this.#r[t]??this.#t.atRest(Kx(e.name)),u=ii.has(e.layer)?this.#h(e.layer,a):a.opacity;return{...a,from:l,rest:c,opacity:u}}#h(e,{opacity:t,lit:n}){let s=t*(this.opacities[e]??0);return n?Math.max(t,s):s}#u(e,{states:t,selecting:n}){let s=t.get(`skin:${e}`)??(n?"untouched":"rest");return{...this.#t.look("skin",s),from:0,rest:this.#t.atRest("skin")}}};function Kx(i){return i.slice(0,i.indexOf(":"))}var XR=[["bones","discs"],["muscles"]],ah=class{constructor(e,t){this.sites=[];this.shown=br;this.active={lit:[!1,!1],layers:{},variants:[]};let n=e.parts.length+e.territories.length;this.scene=e,this.anatomy=new Pu(e),this.palette=new So(e.looks),this.rules=new oh(e,this.palette),this.looks=new Pi(n),this.emphasis=new Iu(this.anatomy,this.looks),this.materials=new Os(this.looks,this.palette,e.parts.length),this.#e=e.meshes.filter(J_),this.layers=new Ns(e,this.materials),this.picker=new th(e,this.layers,this.looks);for(let[s,r]of Object.entries(t))this.#t(s,r)}#e;dress(e){this.shown=e,this.emphasis.forget(),this.sites=Ru(this.scene,e),this.anatomy.variants=e.variants??[],this.layers.causes.draw(this.sites.flatMap(({parts:t})=>Object.keys(t))),this.active=this.rules.write(this.looks,e),this.layers.setActive(this.active)}setLayer(e,t){this.#t(e,t),ii.has(e)?this.dress(this.shown):(this.active=this.rules.active(this.shown),this.layers.setActive(this.active))}#t(e,t){this.rules.opacities[e]=t,this.layers.setOpacity(e,t)}seenFrom({hide:e,ratio:t,height:n,camera:s}){let{shared:r}=this.materials;this.layers.setCutting(Y_(r,this.sites,this.shown.side,s)),this.picker.hide=e,this.picker.isCut=o=>K_(r,s,o),r.uHide.value=e,r.uPixel.value=t,r.uHeight.value=n}*shade(e){for(let[t,n]of XR.entries())yield*j_(this.#e.filter(({layer:s})=>n.includes(s))),(t===0||n.some(s=>this.layers.shows(s)))&&e(),yield}*hierarchies(){for(;this.picker.prepareOne();)yield}triangles(){let e=this.scene.meshes.filter(({layer:r,variant:o})=>!o&&r!=="causes"),t=({geometry:r})=>Ii(r).count/3,n=r=>r.reduce((o,a)=>o+t(a),0),s=n(e);return{unique:s,bothSides:s+n(e.filter(({mirrored:r})=>r))}}dispose(){for(let{geometry:e}of this.scene.meshes)e.dispose();this.materials.dispose(),this.looks.texture.dispose()}};var Hp={nerve:"nerves",site:"sites",skin:"skin",territory:"skin",deep:"deep",muscle:"muscles",reflex:"reflexes",variant:"variants",condition:"conditions",map:"maps",test:"tests"};function tt(i,e,t){return e==="root"?i.roots.find(n=>n.id===t):qR(e)?i[Hp[e]][t]:void 0}function jt(i,e){return e==="root"?i.roots:Object.entries(i[Hp[e]]).map(([t,n])=>({id:t,...n}))}function qR(i){return i in Hp}function nt(i,e,t,n="student"){let s=tt(i,e,t);return(n==="patient"?s?.patient_name:void 0)||s?.name||t.replaceAll("_"," ")}function ls(i){let[e="",...t]=i.split(":");return{kind:e,id:t.join(":")}}function ri(i){let[e="",t]=i.split("@");return{nerve:e,position:t===void 0?0:Number.parseFloat(t)}}function lh(i,e){return tt(i,"root",e)?"root":tt(i,"site",e)?"site":"nerve"}function Di(i){let e={};for(let t of["skin","deep"])for(let{id:n,heel:s}of jt(i,t))s&&(e[s]=`${t}:${n}`);return e}function ch(i,e){let t=i.sources[e];return{text:t?.citation??e,url:t?.url??"",note:t?.note||t?.seen||""}}function Vs(i){return typeof i=="string"?i.split(/;\s+/).filter(Boolean):i?.filter(Boolean)??[]}var uh="A teaching model, not a diagnosis";function Hs(i,{kind:e,state:t,register:n="student"}){return(i?.state_words[n]?.[e]??{})[t]??t}var YR={root:"Nerve root",nerve:"Nerve",site:"Site",condition:"Condition",muscle:"Muscle",skin:"Skin",territory:"Skin",deep:"Deep structure",reflex:"Reflex",symptom:"Symptom",variant:"Variant",disc:"Disc",bone:"Bone"},KR={root:"Nerve roots",nerve:"Nerves",site:"Places of compression",condition:"Conditions",muscle:"Muscles",skin:"Skin",territory:"Skin",deep:"Deep structures",reflex:"Reflexes",symptom:"Symptoms",variant:"Variants"},$R={spinal:"Compression site, spine","spinal-emergency":"Emergency, spine",spinal_emergency:"Emergency, spine",pelvic:"Compression site, pelvis",peripheral:"Compression site, leg and foot",local:"Local cause",systemic:"General cause",inflammatory:"Inflammatory cause"};function ki(i){return YR[i]??Ve(i.replaceAll("_"," "))}function Gp(i){return KR[i]??ki(i)}function Jx(i){return $R[i]??ki(i||"site")}var Ho={right:"right side",left:"left side",both:"both sides"},$x={lesion:"What is lit",roots:"Roots",nerves:"Nerves",both:"Both",agreement:"Agreement"},jx={student:$x,clinician:$x,patient:{lesion:"What is affected",roots:"By root",nerves:"By nerve",both:"Both",agreement:"How sure"}},Zx={student:"Student",clinician:"Clinician",patient:"Patient"},Qx={skin:"Skin",muscles:"Muscles",bones:"Bones",discs:"Discs",nerves:"Nerves",ligaments:"Ligaments",vessels:"Vessels"},e0=[["front","Front"],["back","Back"],["side","Side"],["spine","Spine"],["pelvis","Pelvis"],["medial_ankle","Medial ankle","Ankle"],["sole","Sole"]],Gs=[["medial","Medial"],["plantar","Plantar"],["lateral","Lateral"],["posterior","Posterior"]],t0=[["fat_pad","Fat pad"],["periosteum","Periosteum"],["fascia","Fascia"],["achilles","Achilles"]],JR=/^(Achilles|Alcock|Babinski|Baxter|Joplin|Morton|Sever)/;function Fi(i){return/^[A-Z][a-z]/.test(i)&&!JR.test(i)?i.charAt(0).toLowerCase()+i.slice(1):i}function Go(i){return/^(Emergency|RED FLAG)\b/.test(i??"")}function Ve(i){return i.charAt(0).toUpperCase()+i.slice(1)}function Sn(i){let[,e,t=""]=i.match(/^(.+?) \((.*)\)$/)??[];return e?[e,t]:[i,""]}function cs(i){return i.length<2?i.join(""):`${i.slice(0,-1).join(", ")} and ${i.at(-1)}`}var jR={nerve:"nerve",ganglion:"root",muscle:"muscle",deep:"deep",skin:"skin"};function us(i,e){let[t="",n="",s]=e.split(":");if(t==="cause")return s?n0(s):ZR(i,n);let r=tt(i.book,jR[t]??"",n),o=t==="nerve"?tt(i.book,"root",n):void 0,a=r?.name||o?.name;return a||(t==="disc"?`${n.replace("_","/")} disc`:t==="bone"&&n.startsWith("vertebra_")?`${n.slice(9)} vertebra`:n0(n))}function Wp({book:i},e){let t=i.states[e];return(t?.marker||t?.name||e).replace(/ \(.*\)$/,"")}function ZR(i,e){let n=(i.sites[e]?.replaces??[]).filter(a=>!a.startsWith("dura:")),s=(i.causes[e]??[]).filter(a=>a.startsWith("disc:")),[r,o]=n.length?n:s;return r&&!o?us(i,r):Wp(i,e)}function n0(i){return Ve(i.replaceAll("_"," "))}var hh=class{#e;#t=new AbortController;#i=null;#n=null;#r=!1;#s=0;constructor(e,t){this.#e=t;let n=(s,r)=>e.addEventListener(s,r,{signal:this.#t.signal});n("pointerdown",s=>{this.#i=s.isPrimary&&s.button===0?s:null,this.#r=!1}),n("pointermove",s=>this.#o(s)),n("pointerup",s=>{let r=this.#i&&!this.#r&&s.isPrimary;this.#i=null,r&&t.click(s)}),n("pointercancel",()=>{this.#i=null}),n("pointerleave",()=>{this.#a(),t.hover(null)})}#o(e){let t=this.#i;if(t&&Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY)>=4&&(this.#r=!0),e.buttons||e.pointerType==="touch"){this.#a();return}this.#n=e,this.#s||=requestAnimationFrame(()=>{this.#s=0,this.#e.hover(this.#n)})}#a(){cancelAnimationFrame(this.#s),this.#s=0}dispose(){this.#a(),this.#t.abort()}};function Ws(i,e,t){let n=new L().copy(i).project(e);return Math.abs(n.x)>.98||Math.abs(n.y)>.98||n.z>1?null:[t.left+(n.x+1)/2*t.width,t.top+(1-n.y)/2*t.height]}var QR=160,i0=5;function s0({part:i,side:e},{anatomy:t,camera:n,box:s},r){let o=!t.places.has(i),a=(u,h)=>eC(r(u,h),{part:i,side:e},o),l=[-i0,i0],c=null;for(let u of t.sample(i,QR)){e==="left"&&(u.x*=-1);let h=Ws(u,n,s);if(!h||!a(...h))continue;c??=h;let[d,f]=h;if(l.every(m=>a(d+m,f)&&a(d,f+m)))return h}return c}function eC(i,{part:e,side:t},n){return!i||i.side!==t&&i.side!=="midline"?!1:i.part===e||n&&os(i.part)===e}var dh=class{#e;#t;#i;#n;constructor(e,t,n){this.#e=e,this.#t=t,this.#i=n,this.#n=new hh(e.canvas,{click:s=>n.onPick?.(this.#r(s)),hover:s=>this.#s(s)})}pick(e,t,n){let s=this.#t.body();if(!s)return null;let r=performance.now(),o=this.#e.canvas.getBoundingClientRect(),a=s.picker.pick(this.#t.camera(),e,t,o,n);return this.took=performance.now()-r,a}visiblePoint(e,t){let n=this.#t.body();if(!n)return null;let s=this.#e.canvas.getBoundingClientRect(),r={anatomy:n.anatomy,camera:this.#t.camera(),box:s};return s0({part:e,side:t},r,(o,a)=>this.pick(o,a))}#r(e){return this.pick(e.clientX,e.clientY,{ignoreSkin:e.altKey})}#s(e){let t=this.#t.body(),n=e&&this.#r(e);this.#i.onHover?.(t&&e&&n?tC(n,e,t):null),t?.emphasis.set(n)&&this.#e.invalidate(),this.#e.canvas.style.cursor=n?"pointer":"grab"}dispose(){this.#n.dispose()}};function tC(i,{clientX:e,clientY:t},{anatomy:n}){return{...i,clientX:e,clientY:t,name:us(n.scene,i.part)}}var r0={type:"change"},qp={type:"start"},a0={type:"end"},fh=new Dn,o0=new cn,nC=Math.cos(70*yo.DEG2RAD),Zt=new L,Un=2*Math.PI,ut={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Xp=1e-6,ph=class extends Na{constructor(e,t=null){super(e,t),this.state=ut.NONE,this.target=new L,this.cursor=new L,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:As.ROTATE,MIDDLE:As.DOLLY,RIGHT:As.PAN},this.touches={ONE:Rs.ROTATE,TWO:Rs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new L,this._lastQuaternion=new yn,this._lastTargetPosition=new L,this._quat=new yn().setFromUnitVectors(e.up,new L(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new co,this._sphericalDelta=new co,this._scale=1,this._panOffset=new L,this._rotateStart=new be,this._rotateEnd=new be,this._rotateDelta=new be,this._panStart=new be,this._panEnd=new be,this._panDelta=new be,this._dollyStart=new be,this._dollyEnd=new be,this._dollyDelta=new be,this._dollyDirection=new L,this._mouse=new be,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=sC.bind(this),this._onPointerDown=iC.bind(this),this._onPointerUp=rC.bind(this),this._onContextMenu=dC.bind(this),this._onMouseWheel=lC.bind(this),this._onKeyDown=cC.bind(this),this._onTouchStart=uC.bind(this),this._onTouchMove=hC.bind(this),this._onMouseDown=oC.bind(this),this._onMouseMove=aC.bind(this),this._interceptControlDown=fC.bind(this),this._interceptControlUp=pC.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=ut.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(r0),this.update(),this.state=ut.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;Zt.copy(t).sub(this.target),Zt.applyQuaternion(this._quat),this._spherical.setFromVector3(Zt),this.autoRotate&&this.state===ut.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let n=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(n)&&isFinite(s)&&(n<-Math.PI?n+=Un:n>Math.PI&&(n-=Un),s<-Math.PI?s+=Un:s>Math.PI&&(s-=Un),n<=s?this._spherical.theta=Math.max(n,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(n+s)/2?Math.max(n,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(Zt.setFromSpherical(this._spherical),Zt.applyQuaternion(this._quatInverse),t.copy(this.target).add(Zt),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Zt.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new L(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new L(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=Zt.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(fh.origin.copy(this.object.position),fh.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(fh.direction))<nC?this.object.lookAt(this.target):(o0.setFromNormalAndCoplanarPoint(this.object.up,this.target),fh.intersectPlane(o0,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Xp||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Xp||this._lastTargetPosition.distanceToSquared(this.target)>Xp?(this.dispatchEvent(r0),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?Un/60*this.autoRotateSpeed*e:Un/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){Zt.setFromMatrixColumn(t,0),Zt.multiplyScalar(-e),this._panOffset.add(Zt)}_panUp(e,t){this.screenSpacePanning===!0?Zt.setFromMatrixColumn(t,1):(Zt.setFromMatrixColumn(t,0),Zt.crossVectors(this.object.up,Zt)),Zt.multiplyScalar(e),this._panOffset.add(Zt)}_pan(e,t){let n=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;Zt.copy(s).sub(this.target);let r=Zt.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/n.clientHeight,this.object.matrix),this._panUp(2*t*r/n.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/n.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/n.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let n=this.domElement.getBoundingClientRect(),s=e-n.left,r=t-n.top,o=n.width,a=n.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Un*this._rotateDelta.x/t.clientHeight),this._rotateUp(Un*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(Un*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-Un*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(Un*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-Un*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(n,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(n,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let n=this._getSecondPointerPosition(e),s=.5*(e.pageX+n.x),r=.5*(e.pageY+n.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Un*this._rotateDelta.x/t.clientHeight),this._rotateUp(Un*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(n,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new be,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,n={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:n.deltaY*=16;break;case 2:n.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(n.deltaY*=10),n}};function iC(i){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(i.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(i)&&(this._addPointer(i),i.pointerType==="touch"?this._onTouchStart(i):this._onMouseDown(i),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function sC(i){this.enabled!==!1&&(i.pointerType==="touch"?this._onTouchMove(i):this._onMouseMove(i))}function rC(i){switch(this._removePointer(i),this._pointers.length){case 0:this.domElement.releasePointerCapture(i.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(a0),this.state=ut.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function oC(i){let e;switch(i.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case As.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(i),this.state=ut.DOLLY;break;case As.ROTATE:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=ut.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=ut.ROTATE}break;case As.PAN:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=ut.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=ut.PAN}break;default:this.state=ut.NONE}this.state!==ut.NONE&&this.dispatchEvent(qp)}function aC(i){switch(this.state){case ut.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(i);break;case ut.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(i);break;case ut.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(i);break}}function lC(i){this.enabled===!1||this.enableZoom===!1||this.state!==ut.NONE||(i.preventDefault(),this.dispatchEvent(qp),this._handleMouseWheel(this._customWheelEvent(i)),this.dispatchEvent(a0))}function cC(i){this.enabled!==!1&&this._handleKeyDown(i)}function uC(i){switch(this._trackPointer(i),this._pointers.length){case 1:switch(this.touches.ONE){case Rs.ROTATE:if(this.enableRotate===!1){this.state=ut.NONE;break}this._handleTouchStartRotate(i),this.state=ut.TOUCH_ROTATE;break;case Rs.PAN:if(this.enablePan===!1){this.state=ut.NONE;break}this._handleTouchStartPan(i),this.state=ut.TOUCH_PAN;break;default:this.state=ut.NONE}break;case 2:switch(this.touches.TWO){case Rs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(i),this.state=ut.TOUCH_DOLLY_PAN;break;case Rs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(i),this.state=ut.TOUCH_DOLLY_ROTATE;break;default:this.state=ut.NONE}break;default:this.state=ut.NONE}this.state!==ut.NONE&&this.dispatchEvent(qp)}function hC(i){switch(this._trackPointer(i),this.state){case ut.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(i),this.update();break;case ut.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(i),this.update();break;case ut.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(i),this.update();break;case ut.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(i),this.update();break;default:this.state=ut.NONE}}function dC(i){this.enabled!==!1&&i.preventDefault()}function fC(i){i.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function pC(i){i.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var mC=420,l0=25,c0=Math.PI/24,Yp=1.12,u0=60,gC=900,yC=40,_C=240,h0=6e3,Kp=.02,xC={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},vC={"+":1/Yp,"=":1/Yp,"-":Yp},mh=class{constructor(e,t){this.camera=new qt(l0,1,10,12e3);this.legsBelow=650;this.flight=0;this.#n=null;this.#t=t,this.camera.up.set(0,0,1),this.#e=new ph(this.camera,e),Object.assign(this.#e,{enableDamping:!1,minDistance:u0,maxDistance:h0,zoomToCursor:!0}),this.#e.addEventListener("change",t),this.#e.addEventListener("start",()=>{this.#n=null,this.stop()});let n=()=>{this.#n=null};e.addEventListener("wheel",n,{passive:!0}),e.addEventListener("keydown",r=>this.#c(r));let s=new URLSearchParams(globalThis.location?.search||"");this.#i=s.has("noanim")||globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches}#e;#t;#i;#n;setAspect(e){this.camera.aspect=e,this.camera.updateProjectionMatrix(),this.#n&&this.#s(this.#r(this.#n))}#r({position:e,target:t,up:n=[0,0,1],fov:s=l0,span:r}){let o=new L(...t),a=new L(...e).sub(o);if(r){let[l,c]=r,u=Math.tan(s*Math.PI/360)*2;a.setLength(Math.max(c/u,l/(u*this.camera.aspect)))}return{target:o,way:a,up:new L(...n),fov:s}}#s({target:e,way:t,up:n,fov:s}){let{camera:r}=this;r.up.copy(n),r.fov=s,this.#e.target.copy(e),r.position.copy(e).add(t),r.updateProjectionMatrix(),this.#e.update(),this.#t()}#o(){return this.camera.position.clone().sub(this.#e.target)}ready(){let{camera:e}=this,t=this.#o().length();return e.near=Math.max(4,t-1500),e.far=t+(this.hiddenHalf()?_C:1500),e.updateProjectionMatrix(),e.updateMatrixWorld(),e}hiddenHalf(){let{x:e,z:t}=this.#e.target;return this.#o().length()<gC&&Math.abs(e)>yC&&t<this.legsBelow?-Math.sign(e):0}go(e,t){this.stop(),this.#n=e.span?e:null;let n=this.#r(e);t&&!this.#i?this.#a(n):this.#s(n)}#a(e){let t={target:this.#e.target.clone(),way:this.#o()},n=performance.now(),s=()=>{let r=Math.min(1,(performance.now()-n)/mC),o=r*r*(3-2*r),a=t.way.clone().normalize().lerp(e.way.clone().normalize(),o);a.lengthSq()<Kp&&a.set(1,.2,0),a.setLength(t.way.length()*(1-o)+e.way.length()*o),this.#s({...e,target:t.target.clone().lerp(e.target,o),way:a}),this.flight=r<1?requestAnimationFrame(s):0};this.flight=requestAnimationFrame(s)}stop(){cancelAnimationFrame(this.flight),this.flight=0}get(){let e=n=>Math.round(n*10)/10,t=({x:n,y:s,z:r})=>[e(n),e(s),e(r)];return{position:t(this.camera.position),target:t(this.#e.target)}}#c(e){let t=xC[e.key],n=vC[e.key];if(!t&&!n||e.ctrlKey||e.metaKey||e.altKey)return;e.preventDefault(),this.#n=null,this.stop();let s=this.#o();n&&s.multiplyScalar(n).clampLength(u0,h0),t&&bC(s,t[0]*c0,t[1]*c0);let{up:r,fov:o}=this.camera;this.#s({target:this.#e.target.clone(),way:s,up:r.clone(),fov:o})}dispose(){this.stop(),this.#e.dispose()}};function bC(i,e,t){let n=i.length(),s=Math.atan2(i.y,i.x)+e,r=Math.min(Math.PI-Kp,Math.max(Kp,Math.acos(i.z/n)+t));i.set(Math.sin(r)*Math.cos(s),Math.sin(r)*Math.sin(s),Math.cos(r)).multiplyScalar(n)}var SC={position:[0,2e3,700],target:[0,0,540],span:[420,1120]};function d0(i,{scene:e,sites:t,side:n}){let s=e?.cameras??{},o=(i===Oi?t[0]?.camera??s.back:s[i])??SC;return o.mirrored&&n==="left"?wC(o):o}function wC(i){let e=([t,n,s])=>[-t,n,s];return{...i,position:e(i.position),target:e(i.target)}}function f0({drawn:i,times:e,later:t,heel:n,aim:s,stage:r}){let o=i?.triangles();return{...e,...t.spent,heel:n.took,pick:s.took,calls:r.calls,drawnTriangles:r.triangles,sceneTriangles:o?.unique,sceneTrianglesBothSides:o?.bothSides}}var p0=150;function m0(i,e){let t=MC(i,e),n=Ii(i.geometry),s=[];for(let o=0;o<n.count;o+=3){let a=[n.getX(o),n.getX(o+1),n.getX(o+2)];a.some(l=>t[l])&&s.push(...a)}if(!s.length)return null;let r=new on;for(let[o,a]of Object.entries(i.geometry.attributes))r.setAttribute(o,a);return r.setIndex(new dt(new Uint32Array(s),1)),{...i,geometry:r}}function MC({geometry:i,origin:e,scale:t},n){let s=Dt(i,"position"),r=new Uint8Array(s.count),[o,a,l]=e;for(let c=0;c<s.count;c++){let u=Math.abs(s.getX(c)*t+o)-Math.abs(n.x),h=s.getY(c)*t+a-n.y,d=s.getZ(c)*t+l-n.z;r[c]=+(u*u+h*h+d*d<p0*p0)}return r}function g0(i,e,t){let n=new ImageData(e,t),{data:s}=n,r=e*4;for(let o=0;o<t;o++)s.set(i.subarray((t-1-o)*r,(t-o)*r),o*r);for(let o=0;o<s.length;o+=4){let a=(s[o+3]??0)/255;if(a>0&&a<1)for(let l=o;l<o+3;l++)s[l]=(s[l]??0)/a}return n}var TC=new Map([["medial",{way:[1,.12,.12],up:[0,0,1],middle:[0,-16,14],half:66}],["lateral",{way:[-1,.12,.12],up:[0,0,1],middle:[0,-16,14],half:66}],["posterior",{way:[0,1,.12],up:[0,0,1],middle:[0,0,18],half:66}],["plantar",{way:[0,.12,-1],up:[0,-1,0],middle:[0,-26,0],half:74}]]),EC=Object.freeze({skin:.72,bones:1,nerves:1,deep:0,dura:0}),AC=["muscles","discs","ligaments","vessels","causes"],$p=500,gh=class{#e;#t;#i;#n=new Ki;#r=new ts(-1,1,1,-1,$p-75,$p+90);#s=new Rn(1,1,{samples:4});constructor({scene:e,anatomy:t,looks:n,palette:s}){this.#e=RC(t);let o=e.meshes.filter(({layer:a})=>!AC.includes(a)).flatMap(a=>m0(a,this.#e)??[]);this.#t=new Os(n,s,e.parts.length,{outlines:!0}),this.#i=new Ns({meshes:o,parts:e.parts},this.#t);for(let[a,l]of Object.entries(EC))this.#i.setOpacity(a,l);this.#n.add(this.#i.group)}draw(e,{name:t,canvas:n},s,{lit:r,layers:o,variants:a}){let l=TC.get(t);if(!l)return;this.#i.setActive({lit:r,variants:a,layers:o});let c=Math.min(globalThis.devicePixelRatio||1,2),u=Math.max(1,Math.round((n.clientWidth||n.width)*c)),h=Math.max(1,Math.round((n.clientHeight||n.height)*c)),d=s?-1:1,{uPixel:f,uHeight:m,uHide:v}=this.#t.shared;f.value=c,m.value=h/c,v.value=d,this.#a(l,u/h,d),Object.assign(n,{width:u,height:h}),n.getContext("2d")?.putImageData(this.#o(e,u,h),0,0)}#o(e,t,n){this.#s.setSize(t,n),e.setRenderTarget(this.#s),e.clear(),e.render(this.#n,this.#r);let s=new Uint8Array(t*n*4);return e.readRenderTargetPixels(this.#s,0,0,t,n,s),e.setRenderTarget(null),g0(s,t,n)}#a({way:e,up:t,middle:n,half:s},r,o){let a=([h,d,f])=>new L(h*o,d,f),l=this.#r,c=a(this.#e.toArray()).add(a(n));l.up.set(...t),l.position.copy(c).add(a(e).setLength($p)),l.lookAt(c);let u=Math.max(s,s*r);Object.assign(l,{left:-u,right:u,top:u/r,bottom:-u/r}),l.updateProjectionMatrix()}dispose(){this.#s.dispose(),this.#t.dispose();for(let{mesh:e}of this.#i.drawn)e.geometry.dispose()}};function RC(i){return i.box("bone:calcaneus")?.getCenter(new L)??new L}var CC=30,yh=class{#e;#t;#i=[];#n=null;#r=!0;#s=0;constructor(e,t){this.#e=e,this.#t=t}setCanvases(e){this.#i=e,this.start()}start(){this.#r||this.#o(0)}release(){this.#r=!1,this.start()}#o(e){if(clearTimeout(this.#s),!this.#t()||e>=this.#i.length)return;let t=e?0:CC,n=()=>requestAnimationFrame(()=>this.#a(e));this.#s=window.setTimeout(n,t)}#a(e){let t=this.#t(),n=this.#i[e];if(!t||!n||this.#e.lost||this.#e.disposed)return;let s=performance.now();this.#n??=new gh(t),this.#n.draw(this.#e.renderer,n,t.shown.side==="left",t.active),this.took=performance.now()-s,this.#o(e+1)}forget(){clearTimeout(this.#s),this.#r=!0,this.#n?.dispose(),this.#n=null}};var PC=14,IC=.85,LC=9,NC=["bone:vertebra_L3","disc:L5_S1","bone:sacrum","bone:hip","bone:femur","bone:patella","bone:tibia","bone:fibula","bone:calcaneus","nerve:sciatic","nerve:femoral","nerve:tibial","nerve:common_fibular","nerve:sural","nerve:saphenous"];function Jp(i){return i==="both"?[1,-1]:i==="left"?[-1]:[1]}function jp(i,e){let t=i.clone();return t.x*=e,t}function Zp(i,e){let{scene:t}=i,r=((e.state??t.book.states[e.selection??""])?.path??[]).map(({id:l})=>`nerve:${l}`).filter(l=>i.indices(l).length),o=r.length?r:NC,[a=1]=Jp(e.side);return o.slice(0,PC).flatMap(l=>{let c=i.anchor(l),u=us(t,l);return c?[{text:u,at:jp(c,a),lit:r.length>0}]:[]})}function _h(i,e){let{scene:t}=i,n=e.selection??"";if(!t.states.includes(n))return[];let s=Wp(t,n),[r]=Ru(t,e);if(r)return DC(r,s,!t.cuts[n]?.length,e.side);let o=kC(OC(i,n,e));return Jp(e.side).flatMap((a,l)=>o.map((c,u)=>({...c,at:jp(c.at,a),text:l===0&&u===0?s:""})))}function OC(i,e,t){let{scene:n}=i,s=n.book.states[e]?.kind==="root",r=t.cuts??n.cuts[e]??[],o=r.length?[]:n.pain[e]??[];return[...r.map(([l,c])=>i.along(l,s?Math.max(c,IC):c)).flatMap(l=>l?[{at:l,pain:!1}]:[]),...o.flatMap(l=>{let c=i.anchor(l);return c?[{at:c,pain:!0}]:[]})]}function DC({middle:i},e,t,n){return Jp(n).map((s,r)=>({at:jp(new L(...i),s),text:r===0?e:"",pain:t,beside:s<0?"left":"right"}))}function kC(i){let e=[];for(let t of i)e.some(n=>n.at.distanceTo(t.at)<LC)||e.push(t);return e}var y0=`.rth-labels {
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
`;var v0="http://www.w3.org/2000/svg",xh=26,Sr=12,UC=186,BC=240,_0=130,Qp=96,zC=72,VC=36,HC=14,vh=class{#e=Wo("rth-labels");#t=Wo("");#i=Wo("");#n=document.createElementNS(v0,"svg");#r=[];#s=[];constructor(e){let t=document.createElement("style");t.textContent=y0,this.#n.setAttribute("aria-hidden","true"),this.#e.append(t,this.#n,this.#t,this.#i),e.append(this.#e)}setNames(e){this.#r=e.map(t=>({...t,node:b0(t)})),this.#t.replaceChildren(...this.#r.map(t=>t.node))}setMarks(e){this.#s=e.map(GC),this.#i.replaceChildren(...this.#s.map(t=>t.node))}place(e){if(!this.#r.length&&!this.#s.length){this.#n.replaceChildren();return}let{clientWidth:t,clientHeight:n}=this.#e,s={left:0,top:0,width:t,height:n},r=this.#s.flatMap(l=>WC(l,Ws(l.at,e,s),s)),o=this.#r.flatMap(l=>{let c=Ws(l.at,e,s);return l.node.hidden=!c,c?[{item:l,at:c}]:[]}),a=t/2-HC;for(let l of[!0,!1]){let c=o.filter(({at:[u]})=>u<a===l);r.push(...qC(c,l,s))}this.#n.replaceChildren(...r)}dispose(){this.#e.remove()}};function Wo(i){return Object.assign(document.createElement("div"),{className:i})}function b0({text:i,lit:e=!1}){let t=Wo(e?"rth-label lit":"rth-label");return t.textContent=i,t}function GC(i){let{text:e,pain:t,beside:n}=i,s=Wo(`rth-mark${t?" pain":""}${n?" beside":""}`),r=Wo("rth-ring");if(s.append(r),!e)return{...i,node:s,ring:r,caption:null};let o=b0({text:""});return o.append(Object.assign(document.createElement("span"),{textContent:e})),s.append(o),{...i,node:s,ring:r,caption:o}}function WC({node:i,ring:e,caption:t,beside:n},s,r){if(i.hidden=!s,!s)return[];let[o,a]=s;if(e.style.transform=`translate(${o}px,${a}px)`,!t)return[];if(n)return XC(t,n,s,r);let{width:l,height:c}=r;t.style.maxWidth=`${Math.min(UC,Math.max(o,l-o)-36)}px`;let u=o+24+t.offsetWidth>l,h=t.offsetHeight/2+Sr,d=Math.min(c-h,Math.max(h,a));return t.style.transform=em(u?o-20:o+20,d,u?-100:0),[]}function XC(i,e,[t,n],{width:s,height:r}){let o=f=>(f?t:s-t)-Qp-Sr,a=e==="left",l=o(a)<_0?!a:a,c=Math.max(_0,Math.min(BC,o(l)));i.style.maxWidth=`${c}px`;let u=t+(l?-Qp:Qp),h=i.offsetHeight/2+Sr,d=Math.min(r-h,Math.max(h+VC,n-zC));return i.style.transform=em(u,d,l?-100:0),S0(u,d,[t,n])}function qC(i,e,{width:t,height:n}){let s=i.toSorted((o,a)=>o.at[1]-a.at[1]),r=YC(s.map(({at:o})=>o[1]),n);return s.flatMap(({item:{node:o},at:a},l)=>{let c=e?Sr:t-Sr,u=r[l]??a[1];o.style.transform=em(c,u,e?0:-100);let h=e?c+o.offsetWidth:c-o.offsetWidth;return S0(h,u,a)})}function YC(i,e){let t=Sr+xh/2,n=i.map(o=>{let a=Math.max(t,o);return t=a+xh,a}),s=e-Sr-xh/2;return n.toReversed().map(o=>{let a=Math.min(s,o);return s=a-xh,a}).toReversed()}function S0(i,e,[t,n]){return[x0("line",{x1:i,y1:e,x2:t,y2:n}),x0("circle",{cx:t,cy:n,r:2.6})]}function x0(i,e){let t=document.createElementNS(v0,i);for(let[n,s]of Object.entries(e))t.setAttribute(n,String(s));return t}function em(i,e,t){return`translate(${i}px,${e}px) translate(${t}%,-50%)`}var w0=`.rth-spots {
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
`;var bh=class{#e;#t=document.createElement("div");#i=document.createElement("div");#n=document.createElement("div");#r=[];#s=null;#o;constructor(e,t){this.#e=t,this.#t.className="rth-spots";let n=document.createElement("style");n.textContent=w0,this.#n.className="rth-probed",this.#n.hidden=!0,this.#t.append(n,this.#i,this.#n),e.append(this.#t)}setPoints(e){this.#r=e.map(t=>({at:new L(...t.at),node:this.#a(t)})),this.#i.replaceChildren(...this.#r.map(({node:t})=>t))}#a({root:e,side:t,text:n,colour:s}){let r=document.createElement("button");return r.className="rth-dot",r.dataset.keyPoint=`${e}@${t}`,r.style.setProperty("--root",s),r.title=n,r.setAttribute("aria-label",n),r.append(Object.assign(document.createElement("span"),{textContent:e})),r.addEventListener("click",()=>this.#e.onPick({part:`root:${e}`,structure:e,layer:"skin",side:t,along:null})),r}setSpot(e){this.#s=e&&new L(...e),this.#o=void 0}place(e){if(!this.#r.length&&!this.#s&&this.#n.hidden)return;let{clientWidth:t,clientHeight:n}=this.#t,s={left:0,top:0,width:t,height:n};for(let{at:a,node:l}of this.#r){let c=this.#e.sees(a)?Ws(a,e,s):null;l.hidden=!c,c&&(l.style.transform=`translate(${c[0]}px,${c[1]}px)`)}let r=this.#s&&Ws(this.#s,e,s);if(this.#n.hidden=!r,!r)return;this.#n.style.transform=`translate(${r[0]}px,${r[1]}px)`;let o=r[0]>t/2;o!==this.#o&&this.#e.onSpot({onLeft:o}),this.#o=o}dispose(){this.#t.remove()}};var M0=30,$C=3;function*T0({scene:i,rules:e,anatomy:t}){let n=new Pi(i.parts.length+i.territories.length);for(let[s,r]of i.states.entries()){let o={...br,selection:r};s<M0&&e.write(n,o),_h(t,o),(s<M0||s%$C===0)&&(yield)}}var JC=250,rl=class{constructor(e,t={}){this.later=new mu;this.drawn=null;this.times={};this.#n={...Up};this.#r=br;this.#s=!1;this.#o=!1;this.#a=0;let{onPick:n,onHover:s,onCamera:r,onLost:o,onSpot:a,background:l=Wx}=t;this.#e=e,this.#t=r,getComputedStyle(e).position==="static"&&(e.style.position="relative"),e.style.background=l,this.stage=new pu(e,{camera:()=>this.#u(),onSize:u=>this.eye.setAspect(u),onDraw:()=>this.#l(),onLost:u=>o?.(u)}),this.eye=new mh(this.stage.canvas,()=>this.#h()),this.labels=new vh(e),this.spots=new bh(e,{onPick:u=>n?.(u),onSpot:u=>a?.(u),sees:u=>this.drawn?.picker.sees(this.eye.camera,u)??!1});let c={body:()=>this.drawn,camera:()=>this.#u()};this.aim=new dh(this.stage,c,{onPick:n,onHover:s}),this.heel=new yh(this.stage,()=>this.drawn),this.#i=W_(this.stage.renderer,this.eye.camera,Up)}#e;#t;#i;#n;#r;#s;#o;#a;static supported(){try{let e=document.createElement("canvas").getContext("webgl2");return e?.getExtension("WEBGL_lose_context")?.loseContext(),!!e}catch{return!1}}async load(e){let t=performance.now(),n=await E_(e),s=performance.now();this.#f(),this.#i.finish();let r=new ah(n,this.#n);return this.drawn=r,this.eye.legsBelow=n.legs_below??this.eye.legsBelow,this.stage.scene.add(r.layers.group),this.stage.scene.updateMatrixWorld(!0),this.show(this.#r),this.#o||this.setCamera("back",!1),this.stage.fit(),this.stage.invalidate(),this.times={decode:s-t,build:performance.now()-s},this.later.add("shade",r.shade(()=>this.#c())),this.later.add("hierarchies",r.hierarchies()),this.later.add("practice",T0(r)),n}#c(){this.#i.cool(),this.stage.invalidate(),this.heel.release()}#l(){this.labels.place(this.eye.camera),this.spots.place(this.eye.camera)}#h(){this.stage.moving(),this.stage.invalidate(),this.#p()}get anatomy(){return this.drawn?.anatomy}#u(){let e=this.eye.ready();return this.drawn?.seenFrom({hide:this.eye.hiddenHalf(),ratio:this.stage.ratio,height:this.#e.clientHeight||1,camera:e}),e}show(e){let t=performance.now();this.#r={...br,...e},this.drawn&&(this.drawn.dress(this.#r),this.labels.setMarks(_h(this.drawn.anatomy,this.#r)),this.#s&&this.labels.setNames(Zp(this.drawn.anatomy,this.#r)),this.times={...this.times,selectScript:performance.now()-t},this.stage.invalidate(),this.heel.start())}setLayer(e,t){this.#n[e]=t,this.drawn?.setLayer(e,t),this.stage.invalidate()}setCamera(e,t=!0){this.#o=!0;let{scene:n,sites:s=[]}=this.drawn??{},r=typeof e=="string"?d0(e,{scene:n,sites:s,side:this.#r.side}):{...this.eye.get(),...e};this.eye.go(r,t)}getCamera(){return this.eye.get()}setLabels(e){this.#s=e,this.drawn&&(this.labels.setNames(e?Zp(this.drawn.anatomy,this.#r):[]),this.labels.place(this.#u()))}setKeyPoints(e){this.spots.setPoints(e),this.stage.invalidate()}markSpot(e){this.spots.setSpot(e),this.stage.invalidate()}skinInTheMiddle(){let{left:e,top:t,width:n,height:s}=this.stage.canvas.getBoundingClientRect();return this.pick(e+n/2,t+s/2,{onlySkin:!0})}heelViews(e){this.heel.setCanvases(e)}pick(e,t,n){return this.aim.pick(e,t,n)}visiblePoint(e,t="right"){return this.aim.visiblePoint(e,t)}snapshot(){return this.stage.rest(),this.stage.draw(),A_(this.stage.canvas)}figures(){return f0(this)}#p(){this.#t&&(clearTimeout(this.#a),this.#a=window.setTimeout(()=>this.#t?.(this.eye.get()),JC))}#f(){this.later.stop(),this.heel.forget(),this.drawn&&(this.stage.scene.remove(this.drawn.layers.group),this.drawn.dispose(),this.drawn=null)}dispose(){clearTimeout(this.#a),this.#f(),this.aim.dispose(),this.eye.dispose(),this.labels.dispose(),this.spots.dispose(),this.stage.dispose()}};var mt,A0,jC,Xs,tm,Ah,R0,wh,C0,sm,nm,P0,ol=Symbol.for("pv"),Rh={},Ch=[],ZC=/^m(i|n|o|s|text|space)$/,rm=Array.isArray,I0=Ch.slice,Mr=Object.assign;function wr(i){i&&i.parentNode&&i.remove()}function Mh(i,e,t,n,s){var r={type:i,props:e,key:t,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ol,__v:s||++A0,__i:-1,__u:0};return!s&&mt.vnode&&mt.vnode(r),r}function Ge(i){return i.children}function Th(i,e){this.props=i,this.context=e,this.__g=0}function qs(i,e){if(e==null)return i.__&&qs(i.__,i.__i+1);for(var t;e<i.__k.length;e++)if((t=i.__k[e])&&t.__e)return t.__e;return typeof i.type!="function"||i.props.__P?null:qs(i)}function QC(i){var e,t=i.__v,n=t.__e,s=[],r=[],o=i.__P;o&&((e=Mr({constructor:ol},t)).__v=t.__v+1,mt.vnode&&mt.vnode(e),om(o,e,t,i.__n,o.namespaceURI,32&t.__u?[n]:null,s,n||qs(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,F0(s,e,r),t.__=t.__e=null,e.__e!=n&&L0(e))}function L0(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(e){return e&&(i.__e=e.__e)}),L0(i)}function im(i){(8&i.__g||(i.__g|=8,Xs.push(i),Ah++))&&tm==mt.debounceRendering||((tm=mt.debounceRendering)||queueMicrotask)(N0)}function N0(){try{for(var i,e=1;Xs.length;)Xs.length>e&&Xs.sort(R0),i=Xs.shift(),e=Xs.length,8&i.__g&&QC(i)}finally{(Ah=Xs.length)&&(tm||queueMicrotask)(N0)}}function O0(i,e,t,n,s,r,o,a,l,c,u){var h,d,f,m,v,p,g=n.__k||Ch,y=e.length;for(l=eP(t,e,g,l,y),h=0;h<y;h++)(f=t.__k[h])!=null&&(d=~f.__i&&g[f.__i]||Rh,f.__i=h,p=om(i,f,d,s,r,o,a,l,c,u),m=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&am(d.ref,null,f,d),f.ref&&u.push(f.ref,f.__c||m,f)),v=v||m,4&f.__u?(l=D0(f,l,i,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&p!==void 0?l=p:m&&(l=m.nextSibling),f.__u&=-21);return t.__e=v,l}function eP(i,e,t,n,s){var r,o,a,l,c,u,h,d,f,m=t.length,v=m,p=0,g=0,y=i.__k=Array(s);for(r=0;r<s;r++)(o=e[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=y[r]=Mh(null,o):rm(o)?o=y[r]=Mh(Ge,{children:o}):o.constructor===ol&&o.__b?o=y[r]=Mh(o.type,o.props,o.key,o.ref,o.__v):y[r]=o,l=r+p,o.__=i,o.__b=i.__b+1,a=null,~(c=o.__i=tP(o,t,l,v))&&(v--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?p--:c==l+1?p++:c!=l&&(c>l?p--:p++,g=1)):(~c||(s>m?p--:s<m&&p++),typeof o.type!="function"&&(o.__u|=4))):y[r]=null;if(g){for(u=[],h=[],r=0;r<s;r++)if((o=y[r])&&16&o.__u){for(p=0,d=u.length;p<d;)u[f=p+d>>1]<o.__i?p=f+1:d=f;u[p]=o.__i,h[r]=p+1}for(p=u.length;r--;)h[r]&&(h[r]==p?p--:y[r].__u|=4)}if(v)for(r=0;r<m;r++)!(a=t[r])||2&a.__u||(a.__e==n&&(n=qs(a)),lm(a,a));return n}function D0(i,e,t,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return e;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,e=D0(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=qs(i))&&!e.parentNode&&(e=null),o=i.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function tP(i,e,t,n){var s,r=i.key,o=i.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&o==a.type)return t;if(n>(l?1:0)){for(s=t-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function E0(i,e,t){t==null&&(t=""),e[0]=="-"?i.setProperty(e,t):i[e]=t}function Sh(i,e,t,n,s){var r,o;if(e=="style")if(typeof t=="string")i.style.cssText=t;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(e in n)t&&e in t||E0(i.style,e);if(t)for(e in t)n&&t[e]==n[e]||E0(i.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[e]=t,t&&n||(o=nm[e]||(nm[e]=nP(e)),(i.__a||(i.__a={}))[e]=sm,r=e!=(e=e.replace(C0,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?i.addEventListener(e,o,r):i.removeEventListener(e,o,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in i)try{return void(i[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?i.removeAttribute(e):i.setAttribute(e,e=="popover"&&t==1?"":t)}}function nP(i){return function(e){var t=this.__e;if(t){if(t=t[i],e[wh]==null)e[wh]=sm++;else if(e[wh]<this.__a[i])return;return t(mt.event?mt.event(e):e)}}}function om(i,e,t,n,s,r,o,a,l,c){var u,h,d,f,m,v,p,g,y,S,b,w,E,_,M,O,R,P,I=e.type;if(e.constructor!==ol)return null;128&t.__u&&(l=32&t.__u,u=t.__c.__z)&&(e.__u|=l,h=r=[],u.nodeType==8?a=Eh(u,r):r.push(u),a=r[0]||a),(u=mt.__b)&&u(e);e:if(typeof I=="function"){d=o.length;try{if(g=e.props,y=(u=I.prototype)&&u.render,S=(u=I.contextType)&&n[u.__c],b=u?S?S.props.value:u.__:n,(f=t.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(y?e.__c=f=new I(g,b):(e.__c=f=new Th(g,b),f.constructor=I,f.render=sP),S&&S.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),y&&(f.__s||(f.__s=f.state),I.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Mr({},f.__s)),Mr(f.__s,I.getDerivedStateFromProps(g,f.__s)))),m=f.props,v=f.state,f.__v=e,t.__c){if(g!==m&&y&&!I.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(g,b),e.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(g,f.__s,b)===!1){e.__v!=t.__v&&(f.props=g,f.state=f.__s,f.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(k){k&&(k.__=e)}),Ch.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&o.push(f),a=qs(t);break e}f.componentWillUpdate&&f.componentWillUpdate(g,f.__s,b),y&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(m,v,p)})}else y&&!I.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),y&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=b,f.props=g,f.__P=i,f.__g&=-5,w=mt.__r,E=y?25:0;do f.__g&=-9,w&&w(e),u=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++E<25);y&&(Ch.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Mr({},n,f.getChildContext())),y&&t.__c&&f.getSnapshotBeforeUpdate&&(p=f.getSnapshotBeforeUpdate(m,v)),_=u&&u.type===Ge&&u.key==null?u.props.children:u,g.__P&&(u=a,s=(i=g.__P).namespaceURI,l=r=null,t.props&&t.props.__P!=i&&(t.__k.some(function(k){k&&lm(k,k)}),t.__k=null),a=t.__k?qs(t,0):null),a=O0(i,rm(_)?_:[_],e,t,n,s,r,o,a,l,c),g.__P&&(e.__e=null,a=u),e.__u&=-161,h&&h.some(wr),f.__h.length&&o.push(f),1&f.__g&&(f.__g&=-4)}catch(k){if(o.length=d,e.__v=null,l||r)if(k&&k.then){if(e.__u|=128|l,r){for(~(R=r.indexOf(a||void 0))||(R=r.length);(P=r[R-1])&&P.nodeType==8;)R--;for(;R<r.length;R++)if(P=r[R])if(r[R]=null,M){if(P==O)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(O=Eh(M=P))}}if(!M){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;M=a}(u=Eh(M=e.__c.__z||(e.__c.__z=M)))?(e.__e=M,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(wr);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),k&&k.then||k0(e),mt.__e(k,e,t)}}else a=e.__e=iP(t.__e,e,t,n,s,r,o,l,c,i);return(u=mt.diffed)&&u(e),a}function Eh(i,e){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var t=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))t++;else if(i.data.startsWith("/$s")&&!--t)return i}e&&e.push(i)}}function k0(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(k0))}function F0(i,e,t){for(var n=0;n<t.length;)am(t[n++],t[n++],t[n++]);mt.__c&&mt.__c(e,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){mt.__e(r,s.__v)}})}function iP(i,e,t,n,s,r,o,a,l,c){var u,h,d,f,m,v,p,g,y=t.props||Rh,S=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((m=r[u])&&(b?m.localName==b:m.nodeType==3)){i=m,r[u]=null;break}}if(!i){if(g=c.ownerDocument||document,!b)return g.createTextNode(S);i=g.createElementNS(s,b,S.is?S:c),a&&(mt.__m&&mt.__m(e,r),a=!1),r=null}if(b){if(c=b=="template"&&i.content||i,r=b=="textarea"&&S.defaultValue!=null?null:r&&I0.call(c.childNodes),!a&&r)for(y={},u=0;u<i.attributes.length;u++)y[(m=i.attributes[u]).name]=m.value;for(u in y)m=y[u],u=="dangerouslySetInnerHTML"?d=m:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||Sh(i,u,null,m,s);for(u in S)m=S[u],u=="children"?f=m:u=="dangerouslySetInnerHTML"?h=m:u=="value"?v=m:u=="checked"?p=m:a&&typeof m!="function"||y[u]===m||Sh(i,u,m,y[u],s);h?(a||d&&(h.__html==d.__html||h.__html==i.innerHTML)||(i.innerHTML=h.__html),e.__k=[]):(d&&(i.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&ZC.test(b))&&(s="http://www.w3.org/1999/xhtml"),O0(c,rm(f)?f:[f],e,t,n,s,r,o,r?r[0]:t.__k&&qs(t,0),a,l),r&&r.some(wr)),a&&b!="textarea"||(u="value",b=="progress"&&v==null?i.removeAttribute(u):v==null||v===i[u]&&(b!="progress"||v)||Sh(i,u,v,y[u],s),u="checked",p!=null&&p!=i[u]&&Sh(i,u,p,y[u],s))}else y===S||a&&i.data==S||(i.data=S);return i}function am(i,e,t,n){try{typeof i=="function"?e?e.__x=i(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():i(null)):i.current=e}catch(s){mt.__e(s,t)}}function lm(i,e,t){var n,s,r,o;if(mt.unmount&&mt.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||am(n,null,e,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){mt.__e(a,e)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&lm(n[o],e,typeof i.type!="function"||t&&!i.props.__P);!t&&(n=i.__c)&&(n=n.__z)&&(s=Eh(n,r=[]))&&(n==i.__e&&r.some(wr),wr(s),wr(n)),t||wr(i.__e),i.__e=i.__c=i.__=null}function sP(i,e,t){return this.constructor(i,t)}function cm(i,e){var t,n,s,r;mt.__&&mt.__(i,e),e.nodeType==9&&(e=e.documentElement),n=(t=i&&32&i.__u)?null:e.__k,e.__k=Mh(Ge,{children:[i]}),s=[],r=[],om(e,e.__k,n||Rh,Rh,e.namespaceURI,n?null:e.firstChild?I0.call(e.childNodes):null,s,n?n.__e:e.firstChild,t,r),F0(s,e.__k,r),e.__k.props.children=null}function U0(i){function e(t){var n,s;return this.getChildContext||(n=new Set,(s={})[e.__c]=this,this.getChildContext=function(){return s},this.shouldComponentUpdate=function(r){this.props.value!=r.value&&n.forEach(function(o){o.__g|=4,im(o)})},this.sub=function(r){n.add(r);var o=r.componentWillUnmount;r.componentWillUnmount=function(){n.delete(r),o&&o.call(r)}}),t.children}return e.__c="__cC"+P0++,e.__=i,e.Provider=(e.Consumer=function(t,n){return t.children(n)}).contextType=e,e}mt={__e:function(i,e,t,n){for(var s,r,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw Ah=0,i}},A0=0,jC=function(i){return i!=null&&i.constructor===ol},Th.prototype.setState=function(i,e){var t=this.__s;t&&t!=this.state||(t=this.__s=Mr({},this.state)),typeof i=="function"&&(i=i(Mr({},t),this.props)),i&&(Mr(t,i),this.__v&&(e&&this.__k.push(e),im(this)))},Th.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),im(this))},Th.prototype.render=Ge,Xs=[],Ah=0,R0=function(i,e){return i.__v.__b-e.__v.__b},wh=Symbol(),C0=/(PointerCapture)$|Capture$/i,sm=0,nm={},P0=0;var yi=class extends Error{},um=new Map(Qe.keys.map(i=>[i.name,i]));function H0(i,e){let t=[],n={layers:Ft.layers};for(let[r,o]of W0(i))rP(t,()=>oP(n,r,o));let s={...Ft,...n};return e?dm(s,e,t):{view:K0(s),refused:[...new Set(t)]}}function dm(i,e,t=[]){let n=[...t],s=(u,h)=>{let d=[];for(let f of u){let m=h(f,d);m?n.push(m):d.push(f)}return d},r=K0(i),[o=Ft.map]=s([i.map],u=>e.maps.includes(u)?"":hm("map",u,e.maps)),a=s(r.variants,(u,h)=>e.variants.includes(u)?e.conflict(h,u):hm("variant",u,e.variants)),l=s(r.lesions,u=>e.noLesion(u)),c=s(r.compare,u=>e.noLesion(u));return{view:{...r,map:o,variants:a,lesions:l,compare:c},refused:[...new Set(n)]}}function G0(i){let e=z0(Ft),t=z0(i);return Qe.keys.filter(({field:n})=>JSON.stringify(t[n])!==JSON.stringify(e[n])).flatMap(({name:n,field:s})=>dP(t[s]).map(r=>`${n}=${fP(r)}`)).join("&")}function Ph(i){return W0(i).some(([e])=>um.has(e))}function W0(i){return[...new URLSearchParams(i.replace(/^[?#]+/,""))].filter(([,t])=>t!=="")}function rP(i,e){try{e()}catch(t){if(!(t instanceof yi))throw t;i.push(t.message)}}function oP(i,e,t){let n=um.get(e);if(!n)throw new yi(Wn("key",{key:pi(e),allowed:$0(um.keys())}));if(n.kind==="names"){let s=i[n.field]??[],r=t.split(",").filter(Boolean);i[n.field]=[...new Set([...s,...r])]}else n.kind==="opacity"?i.layers={...i.layers,[e]:lP(e,t)}:i[n.field]=aP(n,t)}function aP({kind:i,field:e,name:t},n){return i==="camera"?cP(n):i==="switch"?hP(t,n):i==="map"?n:X0(e,n)}function X0(i,e){let t=Qe.allowed[i]??[];if(!t.includes(e))throw new yi(hm(i,e,t));return e}function hm(i,e,t){return Wn("word",{what:i,name:pi(e),allowed:$0(t)})}function lP(i,e){let t=q0(e);if(t===null)throw new yi(Wn("opacity_number",{what:i,value:pi(e)}));if(t<0||t>1)throw new yi(Wn("opacity_range",{what:i,value:pi(e)}));return Y0(t,Qe.opacity_steps)}function cP(i){let e=i.split(",");return e.length===1?X0("camera",i):{position:B0("position",e.slice(0,3)),target:B0("target",e.slice(3))}}function B0(i,e){let t=e.map(a=>uP(i,a)),[n,s,r,o]=t;if(n===void 0||s===void 0||r===void 0||o!==void 0)throw new yi(Wn("coordinates",{what:i,count:t.length}));return[n,s,r]}function uP(i,e){let t=q0(e);if(t===null)throw new yi(Wn("coordinate_number",{what:i,value:pi(e)}));if(Math.abs(t)>Qe.farthest)throw new yi(Wn("coordinate_range",{what:i,value:pi(e)}));return Y0(t,Qe.coordinate_steps)}function hP(i,e){let t=e.toLowerCase();if(![...Qe.true_words,...Qe.false_words].includes(t))throw new yi(Wn("switch",{what:i,value:pi(e)}));return Qe.true_words.includes(t)}function q0(i){let e=xu(i)?Number(i):Number.NaN;return Number.isFinite(e)?e:null}function Y0(i,e){return Math.floor(i*e+.5)/e+0}function K0(i){let e=t=>[...new Set(t)];return{...i,lesions:e(i.lesions),compare:e(i.compare),variants:e(i.variants).sort()}}function z0(i){return{...i,...i.layers}}function dP(i){if(typeof i=="boolean")return[String(Number(i))];if(typeof i=="number")return[V0(i)];if(Array.isArray(i))return i;if(typeof i=="string")return[i];let{position:e,target:t}=i;return[[...e,...t].map(V0).join(",")]}function V0(i){return i.toFixed(3).replace(/0+$/,"").replace(/\.$/,"")}function fP(i){return encodeURIComponent(i).replaceAll("%20","+").replaceAll("%40","@").replaceAll("%2C",",")}function $0(i){return[...i].join(", ")}function pm(i,e){let[t,n]=[Array.from(i),Array.from(e)],s=t.length+n.length;return s?2*fm(t,n)/s:1}function fm(i,e){let{atOne:t,atTwo:n,size:s}=pP(i,e);if(!s)return 0;let r=fm(i.slice(0,t),e.slice(0,n)),o=fm(i.slice(t+s),e.slice(n+s));return r+s+o}function pP(i,e){let t={atOne:0,atTwo:0,size:0},n=[];return i.forEach((s,r)=>{let o=[];e.forEach((a,l)=>{if(s!==a)return;let c=(n[l-1]??0)+1;o[l]=c,c>t.size&&(t={atOne:r-c+1,atTwo:l-c+1,size:c})}),n=o}),t}var mP=.75,J0=4,j0=new WeakMap;function gm(i){let e=j0.get(i.book)??new mm(i);return j0.set(i.book,e),e}var mm=class{#e;#t;#i;#n;#r=null;#s;constructor({book:e,conflicts:t}){this.maps=Object.keys(e.maps),this.variants=Object.keys(e.variants),this.#e=t;let n=e.roots.map(o=>[o.id,o]),s=Object.entries(e.nerves),r=Object.entries(e.sites);this.#s=[...n,...s,...r],this.#t=new Set([...n,...s].map(([o])=>o)),this.#i=new Set(r.map(([o])=>o)),this.#n=[...new Set(this.#s.map(([o])=>o))]}conflict(e,t){for(let n of e)for(let[s,r,o]of this.#e)if(s===n&&r===t||s===t&&r===n)return o;return""}noLesion(e){if(this.#i.has(e))return"";let t=e.indexOf("@"),n=t<0?e:e.slice(0,t);if(!this.#t.has(n))return this.#o(e);let s=e.slice(t+1);return t<0||xu(s)&&Number(s)>=0&&Number(s)<=1?"":Wn("position",{name:pi(e)})}#o(e){let t=this.#a(e).join(", "),n=t?Wn("nearest",{names:t}):"";return Wn("unknown",{what:"root, nerve or site",name:pi(e)})+n}#a(e){let[t=""]=e.split("@"),n=Array.from(t).slice(0,Qe.longest_quote).join(""),s=this.#c(n).slice(0,J0);return s.length?s:this.#l(n)}#c(e){let t=Z0(e);if(!t)return[];let n=new Map;for(let{id:s,term:r}of this.#h()){let o=gP(t,r);o>(n.get(s)??0)&&n.set(s,o)}return[...n].sort(([s,r],[o,a])=>a-r||s.length-o.length||Q0(s,o)).map(([s])=>s)}#l(e){return this.#n.map(t=>[t,pm(t,e)]).sort(([t,n],[s,r])=>r-n||Q0(s,t)).slice(0,J0).map(([t])=>t)}#h(){return this.#r??=this.#s.flatMap(([e,t])=>{let n=[e,t.name,t.latin,t.patient_name,t.action,...t.synonyms??[]];return[...new Set(n.map(r=>Z0(r??"")).filter(Boolean))].map(r=>({id:e,term:r}))}),this.#r}};function Z0(i){return Array.from(i.normalize("NFKD")).filter(t=>t<="").join("").toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}function gP(i,e){if(i===e)return 1;if(e.startsWith(i))return .9;if(e.includes(` ${i}`))return .85;if(e.includes(i))return .8;let t=new Set(e.split(" "));return i.split(" ").every(n=>t.has(n))?.78:mP*Math.max(..._P(i,e).map(n=>yP(i,n)))}function yP(i,e){let t=Qe.close;if(2*Math.min(i.length,e.length)/(i.length+e.length)<t)return 0;let n=pm(i,e);return n>=t?n:0}function _P(i,e){let t=e.split(" "),n=i.split(" ").length,s=t.slice(0,t.length-n+1).map((r,o)=>t.slice(o,o+n).join(" "));return[e,...s]}function Q0(i,e){return i<e?-1:+(i>e)}var xP=["untouched","spared","possible","variable","reduced","numb"];function Ih({state:i}){return xP.indexOf(i)}function Lh(i,e,t){let n=[...t].sort().join();return i.tables.findIndex(s=>s.map===e&&[...s.variants].sort().join()===n)}function Xo(i,e,t){let n=i.states.indexOf(t),s=i.tables[e],r=new Map;if(n<0||!s)return r;let o=i.targets.length;return i.targets.forEach((a,l)=>{a.startsWith("nerve:")||r.set(a,ev(s.cells,n*o+l,a))}),r}function ev(i,e,t){return{target:t,...ls(t),state:bo[i[2*e]??0]??"untouched",loss:(i[2*e+1]??0)/255}}function al(i,e){return[...i.values()].filter(t=>t.kind===e&&rs.has(t.state)).sort((t,n)=>Ih(n)-Ih(t)||n.loss-t.loss)}function tv(i,e,t){let n=i.targets.indexOf(t),s=i.tables[e]?.cells;if(n<0||!s)return[];let r=i.targets.length;return i.states.map((o,a)=>({...ev(s,a*r+n,t),id:o})).filter(({state:o})=>rs.has(o)).sort((o,a)=>a.loss-o.loss||Ih(a)-Ih(o))}function ll(i,e){return i.states.filter(t=>ri(t).nerve===e).map(t=>({id:t,position:ri(t).position})).sort((t,n)=>t.position-n.position)}function cl(i,e,t){let n=i.segments[e]??[],s=ll(i,e);return s.find(({position:o})=>vP(n,o,t))||s.sort((o,a)=>Math.abs(o.position-t)-Math.abs(a.position-t))[0]}function vP(i,e,t){let n=s=>i.filter(r=>r<s).length;return n(e)===n(t)}function Nh(i,e){if(i.states.includes(e))return e;let{nerve:t,position:n}=ri(e);return e.includes("@")?cl(i,t,n)?.id??e:ll(i,t)[0]?.id??e}function ul(i,e,t="student"){let n=new Map;for(let{kind:s,id:r,from:o}of bP(i))for(let{nerve:a,position:l}of o){if(a!==e)continue;let c=n.get(l)??{position:l,names:[],kind:s},u=nt(i.book,s,r,t);c.names.includes(u)||c.names.push(u),n.set(l,c)}return[...n.values()].sort((s,r)=>s.position-r.position)}function bP({book:i}){let e=jt(i,"nerve").map(({id:n,parents:s=[]})=>({kind:"nerve",id:n,from:s})),t=["skin","deep","muscle"].flatMap(n=>jt(i,n).map(({id:s,supply:r=[]})=>({kind:n,id:s,from:r})));return[...e,...t]}function iv(i,e,t){let{nerve:n,position:s}=ri(e),r=ul(i,n,t),o=r.findLast(l=>l.position<=s),a=r.find(l=>l.position>s);return o?a?`Cut below ${nv(o)} and above ${nv(a)}`:"Cut beyond its last branch":"Cut where it begins, above all its branches"}function nv({names:[i=""],kind:e}){let[t]=Sn(i),n=Fi(t);return e==="nerve"?`the ${n}`:`the branch to ${n}`}function sv(i,e){let t=i.cuts[e]??[],n=new Set(i.book.states[e]?.path?.map(({id:a})=>a)),s=t.find(([a])=>n.has(a))??t[0];if(!s)return;let[r,o]=s;return ll(i,r).length>2?{nerve:r,position:o}:void 0}function ym(i){let{lesions:e,map:t,variants:n}=i;if(e.length<2)return e[0]??"";let s=rv(i)?[]:[t,...n];return[e.join("+"),...s].join("|")}function rv({map:i,variants:e}){return i===Ft.map&&!e.length}function _m(i,e){let t=ym(e);if(!t||i.states.includes(t))return t;let n=e.lesions.length===1?Nh(i,t):"";return i.states.includes(n)?n:""}function hl(i,{map:e,variants:t}){let n=rv({map:e,variants:t});return i&&!n?[i,e,...[...t].sort()].join("|"):""}function ov(i,{view:e,told:t}){let n=_m(i,e);if(e.lesions.length>1)return n?[]:[{what:"state",view:e}];let s=[];Lh(i,e.map,e.variants)<0&&s.push({what:"table",view:e});let r=hl(n,e);return r&&!(r in t)&&s.push({what:"state",view:{...e,lesions:[n]}}),s}function av(i,e,t){if(i.states.includes(e))return;i.states.push(e),i.cuts[e]=t.cuts,i.pain[e]=t.pain,i.book.states[e]=t.words;let[n]=i.tables;n&&(n.local[e]=t.local);for(let s of i.tables){let r=new Uint8Array(s.cells.length+t.cells.length);r.set(s.cells),r.set(t.cells,s.cells.length),s.cells=r}}function Oh(i,e){let t=i.states[e];if(!t)return{};if(!SP(t))return t;let n=wP(t,i.phrases);return i.states[e]=n,n}function SP(i){let{why:e,roots:t,spared:n}=i;return Array.isArray(e)||Array.isArray(t)||typeof n?.[0]=="number"}function wP(i,e){let{why:t,roots:n,spared:s,...r}=i,o=(a=[])=>a.flatMap((l,c)=>c%2?[]:[[e[l]??"",e[a[c+1]??-1]??""]]);return{...r,why:Object.fromEntries(o(t)),roots:Object.fromEntries(o(n).map(([a,l])=>[a,l.split(" ")])),spared:o(s).map(([a,l])=>({name:a,why:l}))}}function lv(i,e,t){let{book:n}=i,s=Oh(n,e),r=s.kind||lh(n,e),o=tt(n,r,r==="nerve"?ri(e).nerve:e)??{},a={...o,...s},{place:l=TP(o),patient_name:c=""}=a,u=t==="patient"?c:"";return{id:e,kind:r,row:o,state:s,name:Ve(u||MP(r,s,o)||e),eyebrow:r==="site"?Jx(o.kind??""):ki(r),place:r==="nerve"?iv(i,e,t):Ve(l),calledBy:u?o.name??"":"",latin:o.latin??"",bilateral:a.bilateral??!1,redFlag:a.red_flag??"",noPath:a.no_path_because??""}}function MP(i,e,t){return(i==="nerve"?[t.name,e.name]:[e.name,t.name]).find(Boolean)??""}function TP({exits:i,traverses:e}){if(!i)return"";let t=`Leaves the spine at ${i}`;return e?`${t}; passes the disc ${e}`:t}var cv={id:"",known:!1,table:0,exact:!1,effects:new Map,subject:void 0,retold:!1,reasons:"told"};function uv(){let i=Dh((n,s,r)=>r?Xo(n,s,r):cv.effects),e=Dh((n,s,r,o)=>s?lv(o?AP(n,s,o):n,s,r):void 0),t=Dh((n,s)=>RP(n,s));return Dh(({words:n,view:s,told:r})=>{let o=s.lesions.length>1;if(!n)return{...cv,exact:o};let a=_m(n,s),l=Lh(n,s.map,s.variants),c=Math.max(0,l),u=n.tables[c]??s,h=s.lesions.length===1?hl(a,u):"",d=h?r[h]:void 0,f=d==="asked"?void 0:d,m=h?f??t(n,a):void 0;return{id:a,known:!!a,table:c,exact:l>=0||o,effects:i(n,c,a),subject:e(n,a,s.register,m),retold:!!h,reasons:h?EP(f):"told"}})}function EP(i){return i?"told":i===null?"untold":"asked"}function AP(i,e,t){return{...i,book:{...i.book,states:{[e]:t}}}}function RP({book:i},e){let{path:t,why:n,roots:s,variable:r,spared:o,...a}=Oh(i,e);return a}function Dh(i){let e;return(...t)=>{let n=e?.given.every((s,r)=>s===t[r]);return(!e||!n)&&(e={given:t,answer:i(...t)}),e.answer}}function hv(i,e=[]){return{view:i,words:null,focus:null,phase:"waiting",progress:"",error:"",picture:!1,refused:e,notice:"",probe:null,probing:!1,told:{},before:null}}var CP={table:"This combination of map and variants needs Python; the default is shown.",state:"Several lesions together need Python; pick one at the left."},kh=class{constructor(e,t=[]){this.#t=new Set;this.#i=uv();this.selection=()=>this.#i(this.#n);this.subscribe=e=>(this.#t.add(e),()=>this.#t.delete(e));this.names=()=>this.#n.words&&gm(this.#n.words);this.takeWords=(e,t={})=>{let{view:n,refused:s}=this.#n,{view:r,refused:o}=dm(n,gm(e),s),a=r.lesions.length?r:{...r,lesions:n.lesions};this.set({...t,words:e,view:a,refused:[],notice:o.join(" ")}),zo(n,a)||this.#e.onView(a),this.askForMissing()};this.set=e=>{this.#n={...this.#n,...e};for(let t of this.#t)t()};this.show=(e,t="person",n={})=>{let s=this.#n.view,r=zs({...s,...e});if(this.set({view:r,notice:"",...n}),zo(s,r))return;let{trail:o}=this.#e;t!=="address"&&(PP(s,r)?o.replace:o.push)(r),t!=="host"&&this.#e.onView(r),this.askForMissing()};this.select=e=>this.show({lesions:e?[e]:[],...this.#o(e)},"person",{focus:null});this.goToSite=()=>this.show(this.#o(this.#n.view.lesions[0]??""));this.backOut=()=>this.show({camera:this.#a()});this.focusOn=e=>this.set({focus:e});this.probe=e=>{let t=e?.part.startsWith("skin:")?e:null;this.set({probe:t&&{patch:t.structure,side:t.side,point:t.point}})};this.setLayer=(e,t)=>this.show({layers:{...this.#n.view.layers,[e]:t}});this.toggleVariant=e=>{let{variants:t}=this.#n.view,n=t.filter(s=>s!==e);this.show({variants:n.length<t.length?n:[...t,e]})};this.undo=()=>this.#e.trail.back();this.canUndo=()=>this.#e.trail.canBack();this.addTable=({map:e,variants:t,cells:n,local:s})=>{let{words:r}=this.#n;r&&(r.tables.push({map:e,variants:t,cells:n,local:{...s}}),this.set({words:{...r},notice:""}))};this.addState=(e,t)=>{let n=zs(e),{words:s}=this.#n;n.lesions.length===1?this.#s(n,t.words):s&&(av(s,ym(n),t),this.set({words:{...s},notice:""}))};this.refuse=(e,t,n)=>{let s=zs(t);e==="state"&&s.lesions.length===1?this.#s(s,null):this.set({notice:n})};this.askForMissing=()=>{let{words:e}=this.#n;if(e)for(let{what:t,view:n}of ov(e,this.#n)){let s=this.#e.send({type:"need",what:t,view:n});t==="state"&&n.lesions.length===1?this.#s(n,s?"asked":null):this.#r(s?"Working this combination out.":CP[t])}};this.#e=e,this.#n=hv(e.view,t)}#e;#t;#i;#n;get state(){return this.#n}#r(e){this.set({notice:[this.#n.notice,e].filter(Boolean).join(" ")})}#s(e,t){let n=hl(e.lesions[0]??"",e);this.set({told:{...this.#n.told,[n]:t}})}#o(e){let{camera:t}=this.#n.view;return this.#n.words?.sites[e]?(t!==Oi&&this.set({before:t}),{camera:Oi}):t===Oi?{camera:this.#a()}:{}}#a(){return this.#n.before??Ft.camera}};function PP(i,e){let t=i.lesions.length===1&&e.lesions.length===1&&IP(i.lesions[0],e.lesions[0]);return zo(i,e,Gx.filter(n=>!t||n!=="lesions"))}function IP(i="",e=""){return i.includes("@")&&e.includes("@")&&ri(i).nerve===ri(e).nerve}var vm=(i,e)=>{let t=[e];return{push:n=>{t.push(n)},replace:n=>{t.splice(-1,1,n)},canBack:()=>t.length>1,back:()=>{t.length<2||(t.pop(),i(t.at(-1)??e))},link:()=>"",dispose:()=>{}}},dv=(i,e)=>{let t=()=>window.history.state?.rootToHeel??0;if(!xm("replaceState",e,t()))return vm(i,e);let n=()=>i();return window.addEventListener("popstate",n),{push:s=>{xm("pushState",s,t()+1)},replace:s=>{xm("replaceState",s,t())},canBack:()=>t()>0,back:()=>window.history.back(),link:()=>window.location.href,dispose:()=>window.removeEventListener("popstate",n)}};function bm(i){let{search:e,hash:t}=window.location,n=Ph(t)?t:e;return n.length>1?H0(n,i):void 0}function xm(i,e,t){try{return window.history[i]({rootToHeel:t},"",LP(e)),!0}catch{return!1}}function LP(i){let e=G0(i),{protocol:t,pathname:n,search:s,hash:r}=window.location;if(t==="file:")return`#${e}`;let o=[...new URLSearchParams(s)].filter(([c])=>!Ph(`${c}=1`)),a=new URLSearchParams(o).toString(),l=[e,a].filter(Boolean).join("&");return n+(l?`?${l}`:"")+(Ph(r)?"":r)}var Ys,Lt,Sm,fv,wm=Object.is,Fh=0,Sv=[],Mm=[],zt=mt,pv=zt.__b,mv=zt.__r,gv=zt.diffed,yv=zt.__c,_v=zt.unmount,xv=zt.__;function qo(i,e){zt.__h&&zt.__h(Lt,i,Fh||e),Fh=0;var t=Lt.__H||(Lt.__H={__:[],__h:[]});return i>=t.__.length&&t.__.push({}),t.__[i]}function St(i){return Fh=1,Em(Mv,i)}function Em(i,e,t){var n=qo(Ys++,2);if(n.t=i,!n.__c&&(n.__=[t?t(e):Mv(void 0,e),function(r){var o=(n.__N||n.__)[0],a=n.t(o,r);wm(o,a)||(n.__N=[a,n.__[1]],n.__c.setState({}))}],n.__c=Lt,!Lt.__f)){Lt.__f=!0;var s=Lt.shouldComponentUpdate;Lt.shouldComponentUpdate=function(r,o,a){var l=this.__H;if(!l)return!0;var c=!1,u=this.props!=r;if(l.__.some(function(d){d.__N&&(c=!0,wm(d.__[0],d.__N[0])||(u=!0))}),s){var h=s.call(this,r,o,a);return c?h||u:h}return!c||u}}return n.__}function Ks(i,e){var t=qo(Ys++,3);!zt.__s&&Am(t.__H,e)&&(t.__P=!0,t.__=i,t.u=e,Lt.__H.__h.push(t))}function Nt(i,e){var t=qo(Ys++,4);!zt.__s&&Am(t.__H,e)&&(t.__P=!1,t.__=i,t.u=e,Lt.__h.push(t))}function Ut(i){return Fh=5,_i(function(){return{current:i}},[])}function _i(i,e){var t=qo(Ys++,7);return Am(t.__H,e)&&(t.__=i(),t.__H=e),t.__}function wv(i){var e=Lt.context[i.__c],t=qo(Ys++,9);return t.c=i,e?(t.__==null&&(t.__=!0,e.sub(Lt)),e.props.value):i.__}function Uh(){var i=qo(Ys++,11);if(!i.__){for(var e=Lt.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);i.__="P"+t[0]+"-"+t[1]++}return i.__}function NP(){var i;do{for(;i=Mm.shift();)try{dl(i)}catch(t){zt.__e(t,{__:(i=i.__P)&&i.__v})}for(;i=Sv.shift();){var e=i.__H;if(i.__P&&e)try{e.__h.some(dl),e.__h.some(Tm),e.__h=[]}catch(t){e.__h=[],zt.__e(t,i.__v)}}}while(Mm.length)}zt.__b=function(i){Lt=null,pv&&pv(i)},zt.__=function(i,e){i&&e.__k&&e.__k.__m&&(i.__m=e.__k.__m),xv&&xv(i,e)},zt.__r=function(i){mv&&mv(i),Ys=0;var e=(Lt=i.__c).__H;e&&(Sm==Lt?Lt.__h=[]:(e.__h.some(dl),e.__h.some(Tm),Ys=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Sm=Lt},zt.diffed=function(i){gv&&gv(i);var e=i.__c;e&&e.__H&&(e.__H.__h.length&&bv(Sv.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Sm=Lt=null},zt.__c=function(i,e){e.some(function(t){try{t.__h.some(dl),t.__h=t.__h.filter(function(n){return!n.__||Tm(n)})}catch(n){t.__h=[function(){throw n}]}}),yv&&yv(i,e)},zt.unmount=function(i){_v&&_v(i);var e,t,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=i.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,bv(Mm.push(s))}else dl(s)}catch(r){e=r}}),n.__H=void 0,e&&zt.__e(e,n.__v))};var vv=typeof requestAnimationFrame=="function";function OP(i){var e,t=function(){clearTimeout(n),vv&&cancelAnimationFrame(e),setTimeout(i)},n=setTimeout(t,35);vv&&(e=requestAnimationFrame(t))}function bv(i){i!=1&&fv==zt.requestAnimationFrame||((fv=zt.requestAnimationFrame)||OP)(NP)}function dl(i){var e=Lt,t=i.__c;typeof t=="function"&&(i.__c=void 0,t()),Lt=e}function Tm(i){var e=Lt;i.__c=i.__(),Lt=e}function Am(i,e){return!i||i.length!=e.length||e.some(function(t,n){return!wm(t,i[n])})}function Mv(i,e){return typeof e=="function"?e(i):e}var DP="ENTRIES",Cv="KEYS",Pv="VALUES";var fl=class{constructor(e,t){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=t,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=Yo(this._path);if(Yo(t)==="")return{done:!1,value:this.result()};let n=e.get(Yo(t));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Yo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Yo(e)).filter(e=>e!=="").join("")}value(){return Yo(this._path).node.get("")}result(){switch(this._type){case Pv:return this.value();case Cv:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Yo=i=>i[i.length-1],kP=(i,e,t)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+t,o=new Uint8Array(r*s).fill(t+1);for(let a=0;a<s;++a)o[a]=a;for(let a=1;a<r;++a)o[a*s]=a;return Iv(i,e,t,n,o,1,s,""),n},Iv=(i,e,t,n,s,r,o,a)=>{let l=r*o;e:for(let c of i.keys())if(c===""){let u=s[l-1];u<=t&&n.set(a,[i.get(c),u])}else{let u=r;for(let h=0;h<c.length;++h,++u){let d=c[h],f=o*u,m=f-o,v=s[f],p=Math.max(0,u-t-1),g=Math.min(o-1,u+t);for(let y=p;y<g;++y){let S=d!==e[y],b=s[m+y]+ +S,w=s[m+y+1]+1,E=s[f+y]+1,_=s[f+y+1]=Math.min(b,w,E);_<v&&(v=_)}if(v>t)continue e}Iv(i.get(c),e,t,n,s,u,o,a+c)}},pl=class i{constructor(e=new Map,t=""){this._size=void 0,this._tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,n]=Vh(this._tree,e.slice(this._prefix.length));if(t===void 0){let[s,r]=Dm(n);for(let o of s.keys())if(o!==""&&o.startsWith(r)){let a=new Map;return a.set(o.slice(r.length),s.get(o)),new i(a,e)}}return new i(t,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,FP(this._tree,e)}entries(){return new fl(this,DP)}forEach(e){for(let[t,n]of this)e(t,n,this)}fuzzyGet(e,t){return kP(this._tree,e,t)}get(e){let t=Lm(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=Lm(this._tree,e);return t!==void 0&&t.has("")}keys(){return new fl(this,Cv)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Rm(this._tree,e).set("",t),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Rm(this._tree,e);return n.set("",t(n.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Rm(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=t()),s}values(){return new fl(this,Pv)}[Symbol.iterator](){return this.entries()}static from(e){let t=new i;for(let[n,s]of e)t.set(n,s);return t}static fromObject(e){return i.from(Object.entries(e))}},Vh=(i,e,t=[])=>{if(e.length===0||i==null)return[i,t];for(let n of i.keys())if(n!==""&&e.startsWith(n))return t.push([i,n]),Vh(i.get(n),e.slice(n.length),t);return t.push([i,e]),Vh(void 0,"",t)},Lm=(i,e)=>{if(e.length===0||i==null)return i;for(let t of i.keys())if(t!==""&&e.startsWith(t))return Lm(i.get(t),e.slice(t.length))},Rm=(i,e)=>{let t=e.length;e:for(let n=0;i&&n<t;){for(let r of i.keys())if(r!==""&&e[n]===r[0]){let o=Math.min(t-n,r.length),a=1;for(;a<o&&e[n+a]===r[a];)++a;let l=i.get(r);if(a===r.length)i=l;else{let c=new Map;c.set(r.slice(a),l),i.set(e.slice(n,n+a),c),i.delete(r),i=c}n+=a;continue e}let s=new Map;return i.set(e.slice(n),s),s}return i},FP=(i,e)=>{let[t,n]=Vh(i,e);if(t!==void 0){if(t.delete(""),t.size===0)Lv(n);else if(t.size===1){let[s,r]=t.entries().next().value;Nv(n,s,r)}}},Lv=i=>{if(i.length===0)return;let[e,t]=Dm(i);if(e.delete(t),e.size===0)Lv(i.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&Nv(i.slice(0,-1),n,s)}},Nv=(i,e,t)=>{if(i.length===0)return;let[n,s]=Dm(i);n.set(s+e,t),n.delete(s)},Dm=i=>i[i.length-1],km="or",Ov="and",UP="and_not",ml=class i{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let t=e.autoVacuum==null||e.autoVacuum===!0?Im:e.autoVacuum;this._options={...Pm,...e,autoVacuum:t,searchOptions:{...Tv,...e.searchOptions||{}},autoSuggestOptions:{...GP,...e.autoSuggestOptions||{}}},this._index=new pl,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Om,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:n,tokenize:s,processTerm:r,fields:o,idField:a}=this._options,l=t(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(l))throw new Error(`MiniSearch: duplicate ID ${l}`);let c=this.addDocumentId(l);this.saveStoredFields(c,e);for(let u of o){let h=t(e,u);if(h==null)continue;let d=s(n(h,u),u),f=this._fieldIds[u],m=new Set(d).size;this.addFieldLength(c,f,this._documentCount-1,m);for(let v of d){let p=r(v,u);if(Array.isArray(p))for(let g of p)this.addTerm(f,c,g);else p&&this.addTerm(f,c,p)}}}addAll(e){for(let t of e)this.add(t)}addAllAsync(e,t={}){let{chunkSize:n=10}=t,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:o}=e.reduce(({chunk:a,promise:l},c,u)=>(a.push(c),(u+1)%n===0?{chunk:[],promise:l.then(()=>new Promise(h=>setTimeout(h,0))).then(()=>this.addAll(a))}:{chunk:a,promise:l}),s);return o.then(()=>this.addAll(r))}remove(e){let{tokenize:t,processTerm:n,extractField:s,stringifyField:r,fields:o,idField:a}=this._options,l=s(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let c=this._idToShortId.get(l);if(c==null)throw new Error(`MiniSearch: cannot remove document with ID ${l}: it is not in the index`);for(let u of o){let h=s(e,u);if(h==null)continue;let d=t(r(h,u),u),f=this._fieldIds[u],m=new Set(d).size;this.removeFieldLength(c,f,this._documentCount,m);for(let v of d){let p=n(v,u);if(Array.isArray(p))for(let g of p)this.removeTerm(f,c,g);else p&&this.removeTerm(f,c,p)}}this._storedFields.delete(c),this._documentIds.delete(c),this._idToShortId.delete(l),this._fieldLength.delete(c),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new pl,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),(this._fieldLength.get(t)||[]).forEach((n,s)=>{this.removeFieldLength(t,s,this._documentCount,n)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:n}=this._options,s=n(e,t);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Om,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){let n=this._dirtCount;if(this.vacuumConditionsMet(t)){let s=e.batchSize||Nm.batchSize,r=e.batchWait||Nm.batchWait,o=1;for(let[a,l]of this._index){for(let[c,u]of l)for(let[h]of u)this._documentIds.has(h)||(u.size<=1?l.delete(c):u.delete(h));this._index.get(a).size===0&&this._index.delete(a),o%s===0&&await new Promise(c=>setTimeout(c,r)),o+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,minDirtFactor:n}=e;return t=t||Im.minDirtCount,n=n||Im.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:n}=this._options,s={...n,...t},r=this.executeQuery(e,t),o=[];for(let[a,{score:l,terms:c,match:u}]of r){let h=c.length||1,d={id:this._documentIds.get(a),score:l*h,terms:Object.keys(u),queryTerms:c,match:u};Object.assign(d,this._storedFields.get(a)),(s.filter==null||s.filter(d))&&o.push(d)}return e===i.wildcard&&s.boostDocument==null||o.sort(Av),o}autoSuggest(e,t={}){t={...this._options.autoSuggestOptions,...t};let n=new Map;for(let{score:r,terms:o}of this.search(e,t)){let a=o.join(" "),l=n.get(a);l!=null?(l.score+=r,l.count+=1):n.set(a,{score:r,terms:o,count:1})}let s=[];for(let[r,{score:o,terms:a,count:l}]of n)s.push({suggestion:r,terms:a,score:o/l});return s.sort(Av),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(Pm.hasOwnProperty(e))return Cm(Pm,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=Bh(s),l._fieldLength=Bh(r),l._storedFields=Bh(o);for(let[c,u]of l._documentIds)l._idToShortId.set(u,c);for(let[c,u]of n){let h=new Map;for(let d of Object.keys(u)){let f=u[d];a===1&&(f=f.ds),h.set(parseInt(d,10),Bh(f))}l._index.set(c,h)}return l}static async loadJSAsync(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=await zh(s),l._fieldLength=await zh(r),l._storedFields=await zh(o);for(let[u,h]of l._documentIds)l._idToShortId.set(h,u);let c=0;for(let[u,h]of n){let d=new Map;for(let f of Object.keys(h)){let m=h[f];a===1&&(m=m.ds),d.set(parseInt(f,10),await zh(m))}++c%1e3===0&&await Dv(0),l._index.set(u,d)}return l}static instantiateMiniSearch(e,t){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:o,dirtCount:a,serializationVersion:l}=e;if(l!==1&&l!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let c=new i(t);return c._documentCount=n,c._nextId=s,c._idToShortId=new Map,c._fieldIds=r,c._avgFieldLength=o,c._dirtCount=a||0,c._index=new pl,c}executeQuery(e,t={}){if(e===i.wildcard)return this.executeWildcardQuery(t);if(typeof e!="string"){let d={...t,...e,queries:void 0},f=e.queries.map(m=>this.executeQuery(m,d));return this.combineResults(f,d.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,o={tokenize:n,processTerm:s,...r,...t},{tokenize:a,processTerm:l}=o,h=a(e).flatMap(d=>l(d)).filter(d=>!!d).map(HP(o)).map(d=>this.executeQuerySpec(d,o));return this.combineResults(h,o.combineWith)}executeQuerySpec(e,t){let n={...this._options.searchOptions,...t},s=(n.fields||this._options.fields).reduce((v,p)=>({...v,[p]:Cm(n.boost,p)||1}),{}),{boostDocument:r,weights:o,maxFuzzy:a,bm25:l}=n,{fuzzy:c,prefix:u}={...Tv.weights,...o},h=this._index.get(e.term),d=this.termResults(e.term,e.term,1,e.termBoost,h,s,r,l),f,m;if(e.prefix&&(f=this._index.atPrefix(e.term)),e.fuzzy){let v=e.fuzzy===!0?.2:e.fuzzy,p=v<1?Math.min(a,Math.round(e.term.length*v)):v;p&&(m=this._index.fuzzyGet(e.term,p))}if(f)for(let[v,p]of f){let g=v.length-e.term.length;if(!g)continue;m?.delete(v);let y=u*v.length/(v.length+.3*g);this.termResults(e.term,v,y,e.termBoost,p,s,r,l,d)}if(m)for(let v of m.keys()){let[p,g]=m.get(v);if(!g)continue;let y=c*v.length/(v.length+g);this.termResults(e.term,v,y,e.termBoost,p,s,r,l,d)}return d}executeWildcardQuery(e){let t=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let o=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;t.set(s,{score:o,terms:[],match:{}})}return t}combineResults(e,t=km){if(e.length===0)return new Map;let n=t.toLowerCase(),s=BP[n];if(!s)throw new Error(`Invalid combination operator: ${t}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[t,n]of this._index){let s={};for(let[r,o]of n)s[r]=Object.fromEntries(o);e.push([t,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,n,s,r,o,a,l,c=new Map){if(r==null)return c;for(let u of Object.keys(o)){let h=o[u],d=this._fieldIds[u],f=r.get(d);if(f==null)continue;let m=f.size,v=this._avgFieldLength[d];for(let p of f.keys()){if(!this._documentIds.has(p)){this.removeTerm(d,p,t),m-=1;continue}let g=a?a(this._documentIds.get(p),t,this._storedFields.get(p)):1;if(!g)continue;let y=f.get(p),S=this._fieldLength.get(p)[d],b=VP(y,m,this._documentCount,S,v,l),w=n*s*h*g*b,E=c.get(p);if(E){E.score+=w,WP(E.terms,e);let _=Cm(E.match,t);_?_.push(u):E.match[t]=[u]}else c.set(p,{score:w,terms:[e],match:{[t]:[u]}})}}return c}addTerm(e,t,n){let s=this._index.fetch(n,Rv),r=s.get(e);if(r==null)r=new Map,r.set(t,1),s.set(e,r);else{let o=r.get(t);r.set(t,(o||0)+1)}}removeTerm(e,t,n){if(!this._index.has(n)){this.warnDocumentChanged(t,e,n);return}let s=this._index.fetch(n,Rv),r=s.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,n):r.get(t)<=1?r.size<=1?s.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,t,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===t){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[t]=s;let a=(this._avgFieldLength[t]||0)*n+s;this._avgFieldLength[t]=a/(n+1)}removeFieldLength(e,t,n,s){if(n===1){this._avgFieldLength[t]=0;return}let r=this._avgFieldLength[t]*n-s;this._avgFieldLength[t]=r/(n-1)}saveStoredFields(e,t){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let o of n){let a=s(t,o);a!==void 0&&(r[o]=a)}}};ml.wildcard=Symbol("*");var Cm=(i,e)=>Object.prototype.hasOwnProperty.call(i,e)?i[e]:void 0,BP={[km]:(i,e)=>{for(let t of e.keys()){let n=i.get(t);if(n==null)i.set(t,e.get(t));else{let{score:s,terms:r,match:o}=e.get(t);n.score=n.score+s,n.match=Object.assign(n.match,o),Ev(n.terms,r)}}return i},[Ov]:(i,e)=>{let t=new Map;for(let n of e.keys()){let s=i.get(n);if(s==null)continue;let{score:r,terms:o,match:a}=e.get(n);Ev(s.terms,o),t.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,a)})}return t},[UP]:(i,e)=>{for(let t of e.keys())i.delete(t);return i}},zP={k:1.2,b:.7,d:.5},VP=(i,e,t,n,s,r)=>{let{k:o,b:a,d:l}=r;return Math.log(1+(t-e+.5)/(e+.5))*(l+i*(o+1)/(i+o*(1-a+a*n/s)))},HP=i=>(e,t,n)=>{let s=typeof i.fuzzy=="function"?i.fuzzy(e,t,n):i.fuzzy||!1,r=typeof i.prefix=="function"?i.prefix(e,t,n):i.prefix===!0,o=typeof i.boostTerm=="function"?i.boostTerm(e,t,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:o}},Pm={idField:"id",extractField:(i,e)=>i[e],stringifyField:(i,e)=>i.toString(),tokenize:i=>i.split(XP),processTerm:i=>i.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(i,e)=>{typeof console?.[i]=="function"&&console[i](e)},autoVacuum:!0},Tv={combineWith:km,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:zP},GP={combineWith:Ov,prefix:(i,e,t)=>e===t.length-1},Nm={batchSize:1e3,batchWait:10},Om={minDirtFactor:.1,minDirtCount:20},Im={...Nm,...Om},WP=(i,e)=>{i.includes(e)||i.push(e)},Ev=(i,e)=>{for(let t of e)i.includes(t)||i.push(t)},Av=({score:i},{score:e})=>e-i,Rv=()=>new Map,Bh=i=>{let e=new Map;for(let t of Object.keys(i))e.set(parseInt(t,10),i[t]);return e},zh=async i=>{let e=new Map,t=0;for(let n of Object.keys(i))e.set(parseInt(n,10),i[n]),++t%1e3===0&&await Dv(0);return e},Dv=i=>new Promise(e=>setTimeout(e,i)),XP=/[\n\r\p{Z}\p{P}]+/u;var qP=i=>i.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),YP=["root","site","condition","nerve","skin","muscle","deep","reflex","symptom","variant"],KP=[{fuzzy:!1,combineWith:"AND"},{fuzzy:i=>i.length>3?1:0,combineWith:"AND"},{fuzzy:i=>i.length>4?2:0,combineWith:"AND"},{fuzzy:i=>i.length>3?1:0,combineWith:"OR"}],$P={root:2,site:1.6,nerve:1.4,condition:1.1},JP={boost:{bare:3},prefix:!0,boostDocument:(i,e,t)=>$P[String(t?.kind)]??1};function Fm(i){let e=new ml({idField:"key",fields:["bare","terms"],storeFields:["kind"],processTerm:n=>qP(n)||null,tokenize:n=>n.split(/[\s,;:()\u2013\u2014-]+/).filter(Boolean)}),t=jP(i);return e.addAll([...t.values()]),(n,s=24)=>{for(let r of KP){let a=e.search(n,{...JP,...r}).slice(0,s).flatMap(({id:l})=>t.get(l)?.found??[]);if(a.length)return ZP(a)}return[]}}function kv(i,e){let t=new Set(["root","site","nerve"]),[n=""]=e.split("@");return Fm(i)(n.replaceAll("_"," ")).filter(({kind:s})=>t.has(s)).flatMap(({items:s})=>s).slice(0,4)}function jP(i){let e=new Map;for(let{id:t,kind:n,name:s,terms:r=[]}of i.search){let o=n==="symptom",a=o?`symptom:${s}`:`${n}:${t}`,c=[e.get(a)?.terms,...r,t.replaceAll("_"," ")].filter(Boolean).join(" ; "),[u]=Sn(s),h={id:o?s:t,kind:n,name:s};e.set(a,{found:h,key:a,kind:n,bare:u,terms:`${s} ; ${c}`})}return e}function ZP(i){let e=new Map;for(let s of i)e.set(s.kind,[...e.get(s.kind)??[],s]);let t=i[0]?.kind,n=s=>s===t?-1:YP.indexOf(s);return[...e].sort(([s],[r])=>n(s)-n(r)).map(([s,r])=>({kind:s,items:r}))}var QP=new Set(["skin","deep","muscle","reflex","condition","symptom","variant"]),eI=new Set(["skin","deep","muscle","disc"]),tI=new Set(["cause","ligament","vessel","tendon","bone","disc","dura","cord"]);function oi(i,{kind:e,id:t}){let{words:n}=i.state;if(!n)return;if(!QP.has(e)){i.select(Nh(n,t));return}let s=e==="condition"&&nI(n,t);s?i.select(s):i.focusOn({kind:e,id:t})}function nI(i,e){let{sites:t=[]}=tt(i.book,"condition",e)??{},[n="",s]=t.filter(r=>i.states.includes(r));return s?"":n}function Fv(i,e){let{words:t,view:n,probing:s}=i.state;if(!e||!t)return;let{kind:r,id:o}=ls(e.part),a=s||n.skin_shows!=="lesion";r==="root"?i.select(o):r==="skin"&&a&&e.point?i.probe(e):r==="nerve"||r==="ganglion"?iI(i,t,e,o):eI.has(r)&&o!=="body"?i.focusOn({kind:r,id:o}):r==="tendon"&&tt(t.book,"deep",o)&&i.focusOn({kind:"deep",id:o})}function iI(i,e,t,n){let{view:s}=i.state,[r=""]=n.split(":"),o=cl(e,r,t.along??0);if(!o)return;let a=t.side==="midline"||s.side==="both"?s.side:t.side;i.show({lesions:[o.id],side:a},"person",{focus:null})}function Uv(i,e){let{kind:t,id:n}=ls(e.part);if(e.part==="skin:body")return"";if(t==="tendon"&&tt(i.book,"deep",n))return nt(i.book,"deep",n);if(tI.has(t))return us(i,e.part);let[s=""]=n.split(":"),r=nt(i.book,t==="ganglion"?"root":t,s);return t==="ganglion"?`${r}, ganglion`:r}var Um=U0(null);function wn(){let i=wv(Um);if(!i)throw new Error("A component of the page stands outside of it.");let[,e]=Em(t=>t+1,0);return Nt(()=>i.subscribe(()=>e()),[i]),{store:i,state:i.state}}function Oe(){let{store:i,state:e}=wn();return{store:i,state:e,words:e.words,view:e.view,...i.selection()}}function it(){let i=Oe(),{words:e}=i;if(!e)throw new Error("A component was shown before the words had come.");return{...i,words:e}}function wt(){let i=it(),{subject:e}=i;if(!e)throw new Error("A component was shown before anything was selected.");return{...i,subject:e}}function hs(i,e){return e?.bilateral?"both":i.side}var sI=Symbol.for("pv"),rI=0;function x(i,e,t,n,s,r){e||(e={});var o,a,l=e;if("ref"in l&&typeof i!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:i,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:sI,__v:--rI,__i:-1,__u:0};return(s||r)&&(c.__source=s,c.__self=r),mt.vnode&&mt.vnode(c),c}function Bv({onFind:i,onPicked:e}){let{store:t,state:n}=wn(),[s,r]=St(""),[o,a]=St(0),l=Uh(),c=n.words?.book,u=_i(()=>c&&Fm(c),[c]),h=_i(()=>u&&s.trim()?u(s):[],[u,s]),d=h.flatMap(({items:y})=>y),f=y=>{r(y),a(0),i(!!y.trim())},m=y=>{oi(t,y),f(""),e()},v=y=>{let S=oI.get(y.key),b=d[o];if(S&&d.length)a((o+S+d.length)%d.length);else if(y.key==="Enter"&&b)m(b);else if(y.key==="Escape"&&s)f("");else return;y.preventDefault(),y.stopPropagation()},p=d[o]&&`${l}-${o}`;return x("div",{class:"finder",children:[x(aI,{text:s,type:f,onKeyDown:v,id:l,active:p,ready:!!u}),s.trim()&&x(lI,{groups:h,at:o,id:l,pick:m,text:s})]})}var oI=new Map([["ArrowDown",1],["ArrowUp",-1]]);function aI({text:i,type:e,onKeyDown:t,id:n,active:s,ready:r}){return x("div",{class:"search",children:[x("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:[x("circle",{cx:"7",cy:"7",r:"4.5"}),x("path",{d:"m10.4 10.4 3.4 3.4"})]}),x("input",{type:"text",role:"combobox","aria-expanded":!!i.trim(),"aria-controls":`${n}-hits`,"aria-autocomplete":"list","aria-activedescendant":s,"aria-label":"Search roots, nerves, sites, conditions, muscles and symptoms",placeholder:"Search nerve or symptom",value:i,disabled:!r,spellcheck:!1,autocomplete:"off",onInput:o=>e(o.currentTarget.value),onKeyDown:t}),i&&x("button",{type:"button",class:"clear","aria-label":"Clear the search",onClick:()=>e(""),children:"×"})]})}function lI({groups:i,at:e,id:t,pick:n,text:s}){if(!i.length)return x("p",{class:"empty",id:`${t}-hits`,children:["Nothing is called “",s.trim(),"”. Try a nerve, a muscle, a disc level or a symptom."]});let r=-1;return x("ul",{class:"hits",role:"listbox",id:`${t}-hits`,"aria-label":"Results",children:i.map(({kind:o,items:a})=>x("li",{role:"group","aria-label":Gp(o),children:[x("h3",{"aria-hidden":"true",children:Gp(o)}),x("ul",{role:"presentation",children:a.map(l=>(r+=1,x(cI,{hit:l,id:`${t}-${r}`,active:r===e,pick:n},l.id)))})]},o))})}function cI({hit:i,id:e,active:t,pick:n}){let s=r=>{t&&r?.scrollIntoView({block:"nearest"})};return x("li",{role:"option",id:e,"aria-selected":t,"data-hit":i.id,class:t?"item active":"item",ref:s,onClick:()=>n(i),children:x("span",{children:i.name})})}function Hh(i){return jt(i.book,"root").map(e=>e.id).filter(e=>/^[LS]\d$/.test(e)&&i.states.includes(e))}function gl(i){return"items"in i}function Gh(i,e){let t=Di(i.book),n=Gs.flatMap(([o])=>t[o]??[]),s=(o,a)=>uI(i,o,{faces:n,group:a,register:e});return i.book.regions.map(o=>({name:o.name,entries:o.items.flatMap(a=>{if(!a.items)return s(a.id??"");let l=a.items.flatMap(({id:u})=>s(u,a.name)),c=`${o.name}/${a.name}`;return l.length?[{key:c,name:a.name,items:l}]:[]})})).filter(o=>o.entries.length)}function uI(i,e,{faces:t,group:n,register:s}){let r=tt(i.book,"site",e);if(!r||!i.states.includes(e))return[];let o=s==="patient"&&!n?hI(i.book,r):"",a=Ve(o)||dI(r.name,n);return[{id:e,name:r.name,short:a,tag:fI(i,{...r,id:e},t)}]}function hI(i,{patient_name:e=""}){return jt(i,"site").filter(n=>n.patient_name===e).length===1?e:""}function dI(i,e=""){let t=i.replace(/ \(.*\)$/,"");return!e||!t.toLowerCase().startsWith(e.toLowerCase())?t:Ve(t.slice(e.length).replace(/^[\s,:]+/,""))||t}function fI(i,{id:e,red_flag:t},n){if(Go(t))return{kind:"urgent",word:"urgent"};if(t)return{kind:"flag",word:"red flag"};if(!i.cuts[e]?.length)return{kind:"none",word:"no nerve"};let s=Xo(i,0,e);return n.some(r=>s.get(r)?.state==="variable")?{kind:"varies",word:"heel varies"}:void 0}function yl(i,e={}){let t=Ut(null),n=pI(e);return{ref:t,onKeyDown:r=>{let o=n.get(r.key),a=[...t.current?.querySelectorAll(i)??[]],l=a.indexOf(r.target);o===void 0||l<0||(r.preventDefault(),a[Math.min(a.length-1,Math.max(0,l+o))]?.focus())}}}function pI({columns:i=1,horizontal:e=!1}){let t=e?1:i,n=[["ArrowRight",1],["ArrowLeft",-1]];return new Map([["ArrowDown",t],["ArrowUp",-t],["Home",Number.NEGATIVE_INFINITY],["End",Number.POSITIVE_INFINITY],...i>1||e?n:[]])}function mI(i,e,t=""){let n=a=>a===i||t!==""&&a instanceof Element&&a.matches(t),s=a=>{a.composedPath().some(n)||e()},r=a=>{!(a instanceof KeyboardEvent)||a.key!=="Escape"||(a.preventDefault(),e())},o=i.getRootNode();return o.addEventListener("pointerdown",s,!0),o.addEventListener("keydown",r,!0),()=>{o.removeEventListener("pointerdown",s,!0),o.removeEventListener("keydown",r,!0)}}function Ko(i,e,t,n=""){return e&&i.current?mI(i.current,t,n):void 0}function zv(i){let[e]=i.composedPath();return e instanceof Element&&/^(input|select|textarea)$/i.test(e.tagName)}function $o(i,e){let t=i.closest(".rth");return t?.addEventListener("keydown",e),()=>t?.removeEventListener("keydown",e)}function gI({state:i}){return x("span",{class:`swatch s-${i}`,"aria-hidden":"true",children:i==="spared"&&x(Er,{})})}function _l({words:i,kind:e,state:t,register:n}){return x("span",{class:`chip c-${t}`,children:[x(gI,{state:t}),Hs(i,{kind:e,state:t,register:n})]})}function Vv({loss:i,state:e}){let t=e==="variable"?"100%":`${Math.max(4,Math.round(i*100))}%`;return x("span",{class:"bar","aria-hidden":"true",children:x("i",{class:`s-${e}`,style:{width:t}})})}function Tr({root:i}){return x("span",{class:"root-tag",children:[x("i",{style:{background:Gn[i]||"#888"},"aria-hidden":"true"}),i]})}function Er(){return x("svg",{viewBox:"0 0 12 12",class:"tick","aria-hidden":"true",children:x("path",{d:"M2.2 6.4 5 9.2 9.8 3.4"})})}function $s({open:i}){return x("svg",{viewBox:"0 0 12 12",class:i?"chevron open":"chevron","aria-hidden":"true",children:x("path",{d:"M4.3 2.6 7.9 6 4.3 9.4"})})}function Hv({onPicked:i}){let{words:e}=Oe();return e?x(yI,{onPicked:i}):x(_I,{})}function yI({onPicked:i}){let{store:e,words:t,view:n,id:s}=it(),r=_i(()=>Gh(t,n.register),[t,n.register]),o=a=>{e.select(a),i()};return x(Ge,{children:[x(xI,{words:t,selected:s,select:o}),x(vI,{regions:r,selected:s,select:o})]})}function _I(){return x("div",{class:"list-waiting","aria-hidden":"true",children:[62,48,70,55,66,40].map(i=>x("i",{style:{width:`${i}%`}},i))})}function xI({words:i,selected:e,select:t}){let n=yl(".root",{columns:5}),s=Uh(),r=Hh(i),o=ri(e).nerve,a=r.includes(o)?o:r[0];return x("section",{children:[x("h3",{id:s,children:"Nerve root"}),x("div",{class:"roots",role:"listbox","aria-labelledby":s,"aria-orientation":"horizontal",...n,children:r.map(l=>x("button",{type:"button",class:o===l?"root on":"root",role:"option","aria-selected":o===l,tabIndex:l===a?0:-1,"data-id":l,"aria-label":`${l} nerve root`,onClick:()=>t(l),children:[l,x("i",{style:{background:Gn[l]}})]},l))})]})}function vI({regions:i,selected:e,select:t}){let[n,s]=St({}),r=u=>n[u.key]??Bm(u,e),o=(u,h)=>s({...n,[u.key]:h}),a=yl("[role=treeitem]"),l=i.flatMap(u=>u.entries),c=l.find(u=>Bm(u,e))??l[0];return Ks(()=>bI(a.ref.current?.querySelector("[aria-selected=true]")),[e]),x("div",{role:"tree","aria-label":"Places of compression, from spine to foot",...a,children:i.map(u=>x("section",{role:"group","aria-label":u.name,children:[x("h3",{"aria-hidden":"true",children:u.name}),u.entries.map(h=>{let d={selected:e,select:t,inTab:h===c};return gl(h)?x(SI,{group:h,open:r(h),...d,setOpen:o},h.key):x(Gv,{item:h,...d},h.id)})]},u.name))})}function Bm(i,e){return gl(i)?i.items.some(t=>t.id===e):i.id===e}function bI(i){let e=i?.closest(".regions");if(!i||!e)return;let[t,n]=[i.getBoundingClientRect(),e.getBoundingClientRect()];(t.top<n.top||t.bottom>n.bottom)&&(e.scrollTop+=t.top-n.top-n.height/3)}function SI({group:i,open:e,setOpen:t,selected:n,select:s,inTab:r}){let o=Bm(i,n);return x(Ge,{children:[x("button",{type:"button",class:o&&!e?"item group on":"item group",role:"treeitem","aria-expanded":e,"aria-level":1,tabIndex:r&&!(e&&o)?0:-1,onClick:()=>t(i,!e),onKeyDown:l=>{l.key==="ArrowRight"&&!e&&t(i,!0),l.key==="ArrowLeft"&&e&&t(i,!1)},children:[x("span",{children:i.name}),x("small",{children:[i.items.length,x($s,{open:e})]})]}),e&&i.items.map(l=>x(Gv,{item:l,selected:n,select:s,level:2,inTab:l.id===n},l.id))]})}function Gv({item:i,selected:e,select:t,level:n=1,inTab:s}){let r=i.id===e;return x("button",{type:"button",class:`item level-${n}${r?" on":""}`,role:"treeitem","aria-selected":r,"aria-level":n,tabIndex:s?0:-1,"data-id":i.id,title:i.name,onClick:()=>t(i.id),children:[x("span",{children:i.short||i.name}),i.tag&&x("small",{class:`tag ${i.tag.kind}`,children:i.tag.word})]})}function Wh(){let{reasons:i}=Oe();return i!=="asked"?null:x("p",{class:"muted",role:"status","aria-label":"Working out the reasons","data-awaited":!0,children:"…"})}function Wv(){let{words:i,id:e}=it(),n=[...i.causes[e]??[],...wI(i,e)].map(s=>Fi(us(i,s)));return n.length?x("p",{class:"causes","data-causes":!0,children:[x("span",{class:"label",children:"Pressed by"}),cs([...new Set(n)])]}):null}function wI({sites:i},e){return Object.entries(i[e]?.parts??{}).flatMap(([n,s])=>s==="band"?n:[])}function Xh({all:i,setAll:e,count:t}){return x("button",{type:"button",class:"more","aria-expanded":i,onClick:()=>e(!i),children:i?"Show fewer":`Show all ${t}`})}var MI=4;function qh({title:i,rows:e,limit:t}){let{view:n,subject:s}=wt(),[r,o]=St(!1);if(!e.length)return null;let a=n.register==="patient"?Math.min(MI,t):t,l=r?e:e.slice(0,a),c=l.map(u=>TI(s,u));return x("section",{class:"rows",children:[x("h3",{children:i}),x("ul",{children:l.map((u,h)=>{let d=c[h]===c[h+1]?"":c[h];return x(EI,{effect:u,note:d??""},u.target)})}),e.length>a&&x(Xh,{all:r,setAll:o,count:e.length})]})}function TI(i,{target:e,state:t}){return t==="variable"?i.state.variable?.[e]?.text??"":""}function EI({effect:i,note:e}){let{store:t,words:n,view:s,subject:r}=wt(),{kind:o,id:a,target:l,state:c,loss:u}=i,h=s.register==="clinician"?r.state.roots?.[l]??[]:[];return x("li",{class:"row","data-target":l,"data-state":c,children:[x("button",{type:"button",class:"row-name",title:r.state.why?.[l],onClick:()=>t.focusOn({kind:o,id:a}),children:Sn(Ve(nt(n.book,o,a,s.register)))[0]}),x(Vv,{loss:u,state:c}),x("span",{class:`row-word w-${c}`,children:Hs(n,{kind:o,state:c,register:s.register})}),h.length>0&&x("span",{class:"row-roots",children:h.map(d=>x(Tr,{root:d},d))}),e&&x("span",{class:"row-note",children:["Depends on the anatomy: ",e]})]})}function Xv(){let{store:i,words:e,view:t,subject:n}=wt(),s=CI(e.book,n.state.path??[]),r=AI();return s.length?x("ol",{class:"path","aria-label":"The way of the nerve",children:[s.map(({id:o,name:a})=>x("li",{children:x("button",{class:"step",...o in Gn&&{style:{"--root":Gn[o]},"data-root":!0},onClick:()=>oi(i,{kind:"nerve",id:o}),children:PI(t.register==="patient"?nt(e.book,"nerve",o,"patient"):a)})},o)),r&&x("li",{class:"end",children:r})]}):null}function AI(){let{words:i,effects:e}=wt(),t=Di(i.book);return Gs.some(([n])=>rs.has(e.get(t[n]??"")?.state??""))?"heel":""}var RI=new Set(["ramus","division"]);function CI(i,e){let t=n=>RI.has(tt(i,"nerve",n)?.kind??"");return e.filter(({id:n},s)=>s===0||!t(n))}function PI(i){let[e]=Sn(i.replace("(s)","")),t=e.replace(/ branch(es)?( of .*)?$/i,"").replace(/ nerves?( root)?(?=,|$)/i,"");return Fi(t)}var II={student:6,clinician:6,patient:3};function qv(){let{subject:i,view:e}=wt(),[t,n]=St(!1),{spared:s=[]}=i.state;if(!s.length)return null;let r=II[e.register];return x("section",{class:"spared",children:[x("h3",{children:"Spared, and why"}),x("ul",{children:(t?s:s.slice(0,r)).map(({name:o,why:a})=>x("li",{children:[x(Er,{}),x("span",{children:[x("b",{children:o}),a&&`: ${LI(a)}`]})]},o))}),s.length>r&&x(Xh,{all:t,setAll:n,count:s.length})]})}function LI(i){return i.replace(/ \(at [\d.]+\)/g,"")}var NI=[["muscle","Muscles that weaken",7],["reflex","Reflexes",5],["deep","Deep structures",4]];function Yv(){let{words:i,effects:e,subject:t}=wt(),n=Object.values(Di(i.book)),s=al(e,"skin").filter(r=>!n.includes(r.target));return x(Ge,{children:[t.noPath?x(DI,{}):x(Xv,{}),x(Wv,{}),x(Wh,{}),x(OI,{}),x(kI,{}),x(UI,{heel:n}),x(qh,{title:"Skin",rows:s,limit:6}),NI.map(([r,o,a])=>x(qh,{title:o,limit:a,rows:al(e,r).filter(l=>!n.includes(l.target))},r)),x(qv,{})]})}function OI(){let{view:i,subject:e}=wt(),{findings:t}=e.state;return!t||Go(e.redFlag)||i.register==="patient"&&!e.noPath?null:x("p",{class:"findings",children:FI(t)})}function DI(){let{words:i,id:e,view:t,subject:n}=wt(),s=(i.pain[e]??[]).map(ls).map(r=>nt(i.book,r.kind,r.id,t.register));return x("div",{class:"no-path",children:[x("p",{children:[x("b",{children:"No nerve pathway is lit"}),", because"," ",n.noPath.replace(/^because\s+/i,"").replace(/\.?$/,".")]}),s.length>0&&x("p",{children:["It hurts here: ",s.join(", "),"."]})]})}function kI(){let{posture:i=[]}=wt().subject.state;return i.length?x("ul",{class:"plain posture",children:i.map(({state:e,findings:t})=>x("li",{children:[x("b",{children:Ve(e)}),": ",t]},e))}):null}function FI(i){return Ve(i).replace(/\.?$/,".")}function UI({heel:i}){let{effects:e,subject:t}=wt(),n=i.flatMap(r=>e.get(r)??[]),s=n.filter(({state:r})=>rs.has(r));return s.length?x(qh,{title:"Heel",rows:s,limit:8}):t.noPath||!n.length?null:x("section",{class:"rows",children:[x("h3",{children:"Heel"}),x("p",{class:"spared-line",children:[x(Er,{}),"The heel keeps its feeling."]})]})}var BI=[["symptoms","Symptoms"],["aggravated_by","Worse with"],["eased_by","Better with"],["tests","Tests"],["treatments","Treatments named"],["risk_factors","Risk factors"]],zI=24;function Kv({row:i}){let e=Vs(i.red_flags);return x(Ge,{children:[e.length>0&&x("div",{class:"urgent",children:[x("b",{children:"Seek urgent care with:"}),x("p",{children:e.join("; ")})]}),i.heel_effect&&x("p",{children:[x("span",{class:"label",children:"Heel"}),i.heel_effect]}),x(VI,{sites:i.sites??[]}),BI.map(([t,n])=>x(HI,{title:n,items:Vs(i[t])},t)),i.qualification&&x("p",{class:"remark",children:Vs(i.qualification).join(" ")})]})}function VI({sites:i}){let{store:e,words:t,view:n,id:s}=it(),r=i.filter(o=>t.states.includes(o));return r.length?x(Ge,{children:[x("p",{class:"label block",children:"Show it on the body"}),x("ul",{class:"chips",children:r.slice(0,zI).map(o=>x("li",{children:x("button",{type:"button",class:o===s?"pill on":"pill","data-lesion":o,onClick:()=>e.select(o),children:nt(t.book,"site",o,n.register)})},o))})]}):null}function HI({title:i,items:e}){return e.length?x("p",{children:[x("span",{class:"label",children:i}),e.join(", ")]}):null}function $v({id:i}){let{words:e,store:t,view:n}=it(),s=jt(e.book,"site").filter(r=>r.id.startsWith(`disc_${i}_`)&&e.states.includes(r.id));return s.length?x(Ge,{children:[x("p",{children:"Where the disc bulges decides which root it meets."}),x("ul",{class:"chips",children:s.map(r=>x("li",{children:x("button",{type:"button",class:"pill","data-lesion":r.id,onClick:()=>t.select(r.id),children:nt(e.book,"site",r.id,n.register)})},r.id))})]}):x("p",{class:"muted",children:"The book has no herniation at this level."})}function Jv({id:i}){let{words:e,store:t,view:n}=it(),{effect:s,frequency:r}=tt(e.book,"variant",i)??{};return x(Ge,{children:[x("p",{children:Vs(s).join("; ")}),r&&x("p",{class:"muted",children:Ve(r)}),x("label",{class:"switch",children:[x("input",{type:"checkbox",checked:n.variants.includes(i),onChange:()=>t.toggleVariant(i)}),"Show the body with this variant"]})]})}function jv({id:i}){let{words:e,store:t}=it(),n=jt(e.book,"condition").filter(({symptoms:s})=>s?.includes(i));return x(Ge,{children:[x("p",{class:"muted",children:"Patients with these conditions may say so:"}),x("ul",{class:"chips",children:n.map(s=>x("li",{children:x("button",{type:"button",class:"pill",onClick:()=>oi(t,{kind:"condition",id:s.id}),children:s.name})},s.id))})]})}var GI=5,WI={student:7,clinician:7,patient:4};function Zv({kind:i,id:e}){let t=tt(it().words.book,i,e);return x(Ge,{children:[t?.action&&x("p",{children:Ve(t.action)}),t?.description&&x("p",{class:"muted",children:Ve(t.description)}),x(XI,{kind:i,id:e}),t&&x(qI,{row:t}),t&&x(YI,{row:t}),x(KI,{target:`${i}:${e}`})]})}function XI({kind:i,id:e}){let{words:t,view:n,effects:s,subject:r}=it(),o=s.get(`${i}:${e}`);if(!o||!r)return null;let a=r.state.why?.[o.target];return x("p",{class:"now",children:[x(_l,{words:t,kind:i,state:o.state,register:n.register})," in"," ",Sn(r.name)[0],a?`: ${a}`:""]})}function qI({row:i}){let{store:e,words:t,view:n}=it(),s=[...new Set((i.supply??[]).map(({nerve:r})=>r))];return s.length?x("p",{children:[x("span",{class:"label",children:"Supplied by"}),s.map((r,o)=>x("span",{children:[o>0&&", ",x("button",{type:"button",class:"row-name",onClick:()=>oi(e,{kind:"nerve",id:r}),children:nt(t.book,"nerve",r,n.register)})]},r))]}):null}function YI({row:i}){let e=Object.entries(i.roots??{}).sort(([,t],[,n])=>n-t);return e.length?x("p",{children:[x("span",{class:"label",children:"Roots"}),e.map(([t])=>x(Tr,{root:t},t))]}):null}function KI({target:i}){let{store:e,words:t,table:n,view:s,id:r}=it(),o=tv(t,n,i),a=h=>o.filter(d=>lh(t.book,d.id)===h),c=[...a("root").filter(h=>h.state!=="possible").slice(0,GI).map(({id:h})=>({id:h,isRoot:!0})),...a("site").slice(0,WI[s.register]).map(({id:h})=>({id:h,isRoot:!1}))],u=h=>Ve(Sn(nt(t.book,"site",h,s.register))[0]);return c.length?x(Ge,{children:[x("p",{class:"label block",children:"Lesions that hit it"}),x("ul",{class:"chips",children:c.map(({id:h,isRoot:d})=>x("li",{children:x("button",{type:"button",class:h===r?"pill on":"pill","data-lesion":h,onClick:()=>e.select(h),children:d?x(Tr,{root:h}):u(h)})},h))})]}):null}function Qv({focus:i}){let{store:e,words:t,view:n}=it(),{kind:s,id:r}=i;return x("section",{class:"focus","data-focus":`${s}:${r}`,"aria-label":"What you look at",children:[x("button",{type:"button",class:"close","aria-label":"Close",onClick:()=>e.focusOn(null),children:"×"}),x("p",{class:"eyebrow",children:ki(s)}),x("h2",{title:tt(t.book,s,r)?.latin,children:JI(t,i,n.register)}),x($I,{...i})]})}function $I({kind:i,id:e}){let{book:t}=it().words;if(i==="condition"){let n=tt(t,"condition",e);return n?x(Kv,{row:n}):null}return i==="symptom"?x(jv,{id:e}):i==="disc"?x($v,{id:e}):i==="variant"?x(Jv,{id:e}):x(Zv,{kind:i,id:e})}function JI({book:i},{kind:e,id:t},n){return e==="disc"?`Disc ${t.replace("_","/")}`:e==="symptom"?Ve(t):nt(i,e,t,n)}function eb(){let{view:i,subject:e}=wt(),[t,n]=Sn(e.name),[s]=Sn(e.calledBy),r=[s,n,e.place].filter(Boolean).map(Ve).join(". "),o=e.latin||void 0;return x("header",{children:[x("p",{class:"eyebrow",children:[e.eyebrow," · ",Ho[hs(i,e)]]}),x("h2",{title:o,"data-latin":o,children:t}),r&&x("p",{class:"muted",children:r}),x(jI,{})]})}function jI(){let{state:i,words:e,view:t,exact:n,reasons:s}=wt();return x(Ge,{children:[i.notice&&x("p",{class:"remark",role:"status",children:i.notice}),!i.notice&&!n&&x("p",{class:"remark",children:"Shown for the default map and common anatomy."}),s==="untold"&&x("p",{class:"remark","data-untold":!0,children:["Reasons are told for the default map and anatomy; states and bars here are for"," ",ZI(e.book,t),"."]})]})}function ZI(i,{map:e,variants:t}){let n=e===Ft.map?[]:[nt(i,"map",e)];return cs([...n,...t.map(s=>Fi(nt(i,"variant",s)))])}function tb(){let{words:i,id:e,subject:t,reasons:n}=wt(),{path:s=[]}=t.state;if(n!=="told")return x(Wh,{});if(!s.length)return x("p",{class:"muted",children:t.noPath?"No nerve is cut, so there is no path to follow.":"No path is written for this lesion."});let r=new Map((i.cuts[e]??[]).map(([o,a])=>[o,a]));return x("ol",{class:"steps",children:s.map(o=>x(QI,{step:o,cut:r.get(o.id)},o.id))})}function QI({step:i,cut:e}){let{store:t,words:n,view:s}=it(),{latin:r,course:o=[]}=tt(n.book,"nerve",i.id)??{},a=s.register==="patient",l=a?nt(n.book,"nerve",i.id,"patient"):i.name;return x("li",{children:[x("button",{type:"button",class:"row-name",onClick:()=>oi(t,{kind:"nerve",id:i.id}),children:x("b",{children:Ve(l)})}),e!==void 0&&x("span",{class:"cut-here",children:"cut here"}),!a&&r&&x("i",{class:"latin",lang:"la",children:r}),o.length>0&&x("p",{class:"course",children:[Ve(o.join(", then ")),"."]}),!a&&x(eL,{nerve:i.id,cut:e})]})}function eL({nerve:i,cut:e}){let{words:t,view:n}=it(),s=e===void 0?[]:ul(t,i,n.register).filter(({position:r})=>r<=e);return s.length?x("p",{class:"branches",children:[x(Er,{}),"Leaves above the cut and is spared:"," ",[...new Set(s.flatMap(({names:r})=>r))].join(", ")]}):null}function nb(){let{words:i,subject:e}=wt(),{state:t,row:n}=e,s=t.sources??n.sources??[],{confidence:r}=n;return x(Ge,{children:[r&&x("p",{class:"confidence",children:[x("span",{class:`level ${r}`,"aria-hidden":"true",children:[x("i",{}),x("i",{}),x("i",{})]}),Ve(r)," confidence"]}),x("ul",{class:"sources",children:s.map(o=>x(tL,{source:ch(i.book,o)},o))}),!s.length&&x("p",{class:"muted",children:"No source is named."}),x("p",{class:"muted small",children:"How much of a nerve is lost is a model's share, not a measurement: hence bars and words, no numbers."})]})}function tL({source:i}){return x("li",{children:[i.url?x("a",{href:i.url,target:"_blank",rel:"noopener noreferrer",children:i.text}):i.text,i.note&&x("span",{class:"muted small",children:i.note})]})}function ib(){let{words:i,subject:e}=wt(),{state:t}=e,n=(t.tests??[]).flatMap(r=>tt(i.book,"test",r)??[]),s=Vs(t.accuracy);return!n.length&&!s.length?x("p",{class:"muted",children:"The book names no test for this."}):x(Ge,{children:[n.length>0&&x("h3",{children:"What shows it"}),x("ul",{class:"tests",children:n.map(r=>x(nL,{test:r},r.name))}),s.length>0&&x("h3",{children:"How well"}),x("ul",{class:"plain",children:s.map(r=>x("li",{children:r},r))}),t.findings&&x("h3",{children:"What an examiner finds"}),t.findings&&x("p",{children:Ve(t.findings)})]})}function nL({test:i}){return x("li",{children:[x("b",{children:Ve(i.name)}),i.used_for&&x("span",{class:"about",children:Ve(i.used_for)}),x(iL,{test:i}),i.overstated&&x("span",{class:"caveat",children:[x("span",{"aria-hidden":"true",children:"!"}),"The published accuracy is probably too good."]}),i.note&&x("span",{class:"about",children:i.note})]})}function iL({test:i}){let{sensitivity:e,specificity:t,accuracy_note:n}=i,s=(a,l)=>l==null?[]:[`${a} ${l.toFixed(2)}`],o=[[...s("sensitivity",e),...s("specificity",t)].join(", "),n].filter(Boolean).join("; ");return o?x("span",{class:"about",children:Ve(o)}):null}var sL=2;function ob(i,e){let t=Di(i.book),n=Gs.flatMap(([f])=>t[f]??[]),s=f=>oL(Xo(i,0,f),n),r=rb(Hh(i),s,sL),o=Gh(i,e).map(({entries:f})=>f.flatMap(m=>gl(m)?m.items:[m]).filter(({tag:m})=>!rL(m))),a=aL(i.book),l=({id:f})=>s(f)*(a.get(f)??0),c=o.flatMap(f=>rb(f,l,1)),u=new Set(Object.values(t)),h=o.flat().filter(({id:f,tag:m})=>m?.kind==="none"&&lL(u,i.pain[f]));return[...r.map(f=>({id:f,name:tt(i.book,"root",f)?.name??f})),...c.map(sb),...h.slice(0,1).map(sb)]}function sb({id:i,name:e}){return{id:i,name:e.replace(/ \(.*\)$/,"")}}function rL(i){return i?.kind==="urgent"||i?.kind==="flag"}function oL(i,e){return e.flatMap(t=>i.get(t)??[]).filter(({state:t})=>rs.has(t)).reduce((t,{state:n,loss:s})=>t+(n==="variable"?.5:s),0)}function aL(i){let e=new Map;for(let{sites:t=[]}of jt(i,"condition"))for(let n of t)e.set(n,(e.get(n)??0)+1/t.length);return e}function rb(i,e,t){return i.map(n=>({one:n,score:e(n)})).filter(n=>n.score>0).sort((n,s)=>s.score-n.score).slice(0,t).map(({one:n})=>n)}function lL(i,e=[]){return e.length>0&&e.every(t=>i.has(t))}function ab(){let{words:i,view:e}=it(),t=_i(()=>ob(i,e.register),[i,e.register]);return x("div",{class:"welcome",children:[x("h2",{children:"From the back to the heel"}),x(lb,{}),x("p",{children:"Pick a nerve root or a place where a nerve is compressed. The nerve lights up from there on, with the skin and the part of the heel it serves, and here you read what weakens, what fades and what is spared."}),x("h3",{children:"Begin with"}),x(cb,{lesions:t}),x("p",{class:"muted",children:"Or click a nerve, a patch of skin or a disc on the body. Turn it by dragging."})]})}function lb(){let{state:i}=it();return i.notice?x("p",{class:"remark",role:"status",children:i.notice}):null}function cb({lesions:i}){let{store:e}=Oe();return x("ul",{class:"chips",children:i.map(({id:t,name:n})=>x("li",{children:x("button",{type:"button",class:"pill","data-lesion":t,onClick:()=>e.select(t),children:Sn(n)[0]})},t))})}function ub({asked:i,several:e}){let{store:t,state:n,words:s}=it(),r=_i(()=>e?[]:kv(s.book,i),[s,i]);return x("div",{class:"welcome",role:"alert",children:[x("h2",{children:e?"Several lesions together":`“${i}” is not in this book`}),!e&&x(lb,{}),x("p",{children:e?`${i}: ${n.notice||"this cannot be shown here."}`:"The address or the program asked for something that this page does not know."}),r.length>0&&x("h3",{children:"Did you mean"}),x(cb,{lesions:r}),x("button",{type:"button",class:"pill",onClick:()=>t.select(""),children:"Start afresh"})]})}var cL=[["effect","Effect"],["path","Path"],["tests","Tests"],["sources","Sources"]],uL={effect:Yv,path:tb,tests:ib,sources:nb};function hb(){let{state:i,words:e,view:t,known:n,subject:s}=Oe(),r=t.lesions.join(", ");return x("aside",{class:"meaning","aria-label":"What it means",children:[i.focus&&e&&x(Qv,{focus:i.focus}),!e&&x(hL,{}),e&&!r&&!i.focus&&x(ab,{}),e&&r&&!n&&x(ub,{asked:r,several:t.lesions.length>1}),n&&s&&x(dL,{}),x("footer",{class:"notice",children:[uh,". It keeps nothing about anyone."]})]})}function hL(){return x("div",{class:"list-waiting","aria-hidden":"true",children:[40,70,55,90,80,62,75].map(i=>x("i",{style:{width:`${i}%`}},i))})}function dL(){let{subject:i}=wt(),[e,t]=St("effect"),n=uL[e];return x("article",{children:[x(eb,{}),i.redFlag&&x(mL,{text:i.redFlag}),x(gL,{tab:e,setTab:t}),x("div",{class:"tab",role:"tabpanel","aria-label":e,children:x(n,{})})]})}var fL="This can be an emergency. Seek urgent care now.",pL="Red flag. Seek urgent care when this happens.";function mL({text:i}){return x("div",{class:"urgent",role:"note",children:[x("b",{children:Go(i)?fL:pL}),x("p",{children:i.replace(/^(RED FLAG:|Emergency\.)\s*/i,"")})]})}function gL({tab:i,setTab:e}){let t=yl("[role=tab]",{horizontal:!0});return x("div",{class:"tabs",role:"tablist","aria-label":"What to read",...t,children:cL.map(([n,s])=>x("button",{type:"button",role:"tab","aria-selected":i===n,tabIndex:i===n?0:-1,"data-tab":n,onClick:()=>e(n),onFocus:()=>e(n),children:s},n))})}async function fb(i){let{box:e,host:t,store:n,life:s,onBody:r}=i;n.set({phase:"loading",progress:n.state.words?"":"Fetching the body"}),s.body=_L(i);let o=await t.scene((h,d)=>n.set({progress:h,fraction:d}));if(s.over||(n.set({progress:"Drawing the body",fraction:void 0}),await vL(),s.over))return;let{words:a,error:l}=await yL(s,o);if(s.over)return;let{body:c}=s,u=l?"failed":"ready";n.takeWords(a,{error:l,phase:u,progress:"",picture:!c&&!l}),c&&(xL(e,t.hand),r(c),t.onBody(c))}async function yL(i,e){let t="";try{if(i.body)return{words:await i.body.load(e),error:t}}catch(n){console.error(n),t=Yh(n),i.body?.dispose(),i.body=null}return{words:await op(e),error:t}}function Yh(i){return i instanceof Error?i.message:String(i)}function _L({box:i,host:e,store:t,life:n,onHover:s,onSpot:r}){let o={onPick:a=>Fv(t,a),onHover:s,onSpot:r,onLost(a){n.over||t.set({phase:a?"lost":"ready"})},onCamera({position:a,target:l}){e.hand.holds&&t.show({camera:{position:db(a),target:db(l)}})},background:"transparent"};try{return new e.BodyView(i,o)}catch(a){return console.warn("Root to Heel: no 3D in this browser;",Yh(a)),i.replaceChildren(),null}}function xL(i,e){let t=()=>{e.holds=!0};for(let n of["pointerdown","wheel","keydown"])i.addEventListener(n,t,{capture:!0,passive:!0})}function db([i,e,t]){return[Math.round(i),Math.round(e),Math.round(t)]}function zm(i,e){return i.every((t,n)=>Math.abs(t-(e[n]??0))<1)}function vL(){return new Promise(i=>requestAnimationFrame(()=>setTimeout(i)))}function ds(i){return!!i?.skin_maps}function xl(i,e){let[t=""]=e.lesions.length===1?e.lesions:[];return tt(i.book,"root",t)?t:""}function pb(i,e){return i.ways[e.skin_shows]?.[e.both]}function Vm(i,e){let t=i?.skin_maps,n=t&&pb(t,e);if(!n)return null;let s=xl(i,e),{roots:r,nerves:o,agreement:a}=t.colours,l={map:r[e.map]??[],nerves:o,agreement:a[s]??[]};return{colours:[l[n.right],l[n.left]],fields:t.field_of,borders:n.borders,fades:!(e.skin_shows==="agreement"&&s)}}function Jo({skin_maps:i},e){let t=i?.maps_of_points.includes(e.map)&&pb(i,e)?.points;return e.key_points||!!t}function Ar(i,e){let t=tt(i.book,"map",e)??jt(i.book,"map")[0];if(!t)throw new Error("The book has no map.");return{...t,id:e}}function Hm(i,e){let{compared:t}=i.skin_maps,n=new Set(["default",...t,e.map]),s=jt(i.book,"map");return[...n].flatMap(r=>s.find(o=>o.id===r)??[])}function fs(i){return i.kind==="default"?"Consensus":i.name.replace(/ \(.*$/,"")}function mb(i){return fs(i).split(" ",1).join()}function gb(i,e,t){let n=Hm(i,e).map(({id:s})=>s);return n[(n.indexOf(e.map)+t+n.length)%n.length]??e.map}function yb(i,e){let t=Object.values(i.skin_maps.shares[e.map]??{}),n=new Set(t.flatMap(s=>Object.keys(s)));if(Jo(i,e))for(let s of Object.keys(i.key_points))n.add(s);return jt(i.book,"root").flatMap(({id:s})=>n.has(s)?s:[])}var bL=[[.95,"all"],[.65,"most"],[.45,"half"],[.2001,"part"]];function SL(i){return bL.find(([e])=>i>=e)?.[1]??"a rim"}function Gm(i,e){let{compared:t,shares:n,given:s}=i.skin_maps;return["default",...t].map(r=>{let o=Object.entries(n[r]?.[e]??{}).map(([l,c])=>({root:l,share:c,word:SL(c)})).sort((l,c)=>c.share-l.share),a=o.length?[]:s[r]?.[e]??[];return{id:r,row:Ar(i,r),roots:o,points:a}})}function _b({skin_maps:i},e,t){return{maps:i.agreed[e]?.[t]??[],asked:i.asked[e]??[]}}function xb(i,e,t){let{book:n,skin_maps:s}=i;return(s.branches[e]??[]).flatMap(({nerve:r,field:o})=>{let a=s.fields[o];return a?[{nerve:r,name:nt(n,"nerve",r,t),field:a}]:[]})}function vb(i){let{state:e,words:t,view:n}=Oe(),s=[n.skin_shows,n.both,n.map,n.lesions.join()].join("|"),r=_i(()=>Vm(t,n),[t,s]),o=ds(t)&&Jo(t,n);return Nt(()=>i?.setKeyPoints(o?wL(t):[]),[i,t,o]),Nt(()=>i?.markSpot(e.probe?.point??null),[i,e.probe]),r}function wL(i){let e=Object.values(i.book.maps).find(({kind:t})=>t==="key_points");return Object.entries(i.key_points).flatMap(([t,[n,s,r]])=>["right","left"].map(o=>({root:t,side:o,at:[o==="left"?-n:n,s,r],colour:Gn[t]??"",text:[`${t} key point, ${o}`,e?.areas?.[t]].filter(Boolean).join(": ")})))}function bb(i,e,t){let{view:n,id:s,subject:r,words:o}=Oe(),a=hs(n,r);ML(i),Nt(()=>{if(i){for(let[l,c]of Object.entries(n.layers))i.setLayer(l,c);i.setLayer("dura",n.layers.nerves)}},[i,JSON.stringify(n.layers)]),Nt(()=>i?.setLabels(n.labels),[i,n.labels]),TL(i,n.camera,n.camera===Oi?`${a} ${s}`:a==="left",t),Ks(()=>{let l=Object.entries(e.current??{});i?.heelViews(l.flatMap(([c,u])=>u?[{name:c,canvas:u}]:[]))},[i,!!o])}function ML(i){let{view:e,id:t,table:n,known:s,subject:r,words:o,retold:a}=Oe(),l=hs(e,r),c=vb(i),u=a?r?.state:void 0;Nt(()=>i?.show({selection:s?t:null,side:l,table:n,...c&&{skin:c},variants:e.variants,...u&&{state:u}}),[i,t,s,l,n,o,c,e.variants.join(),u])}function TL(i,e,t,n){let s=Ut(!1),r=typeof e=="string";Nt(()=>{if(!i)return;let{position:o,target:a}=i.getCamera();!r&&zm(o,e.position)&&zm(a,e.target)||(n.holds=!1,i.setCamera(e,s.current)),s.current=!0},[i,JSON.stringify(e),r&&t])}function Sb({state:i}){let{phase:e,progress:t,fraction:n,error:s}=i;return e==="failed"?x("div",{class:"overlay failed",role:"alert",children:[x("b",{children:"The body could not be shown"}),x("p",{children:s})]}):x("div",{class:"overlay",role:"status",children:[n===void 0?x("span",{class:"spinner","aria-hidden":"true"}):x("progress",{max:"1",value:n,"aria-label":"How far it is"}),x("p",{children:t||(e==="lost"?"The graphics driver took the picture away; it comes back by itself":"Waiting for the body")})]})}var EL="This browser has no WebGL, so this is a picture; it cannot be turned.",AL="This browser has no WebGL, so the body cannot be drawn. Everything in words works.";function wb({host:i}){let{state:e}=wn(),t=JSON.stringify(e.view);Ks(()=>{i.send({type:"need",what:"picture",view:e.view})},[t]);let n=i.picture();return x("figure",{class:"picture",children:[n&&x("img",{src:n,alt:"The body with the selected lesion"}),x("figcaption",{children:n?EL:AL})]})}function Mb({words:i,patch:e}){return x("ul",{class:"probe-maps",children:Gm(i,e).map(({id:t,row:n,roots:s,points:r})=>x("li",{"data-reading":t,children:[x("span",{class:"label",children:fs(n)}),s.length>0&&x(RL,{roots:s}),r.length>0&&x("b",{children:[r.join(", ")," key point"]}),!s.length&&!r.length&&x("span",{class:"muted",children:n.kind==="key_points"?"no point here":"blank"})]},t))})}function RL({roots:i}){return x("span",{class:"shares",children:[x("span",{class:"share-bar","aria-hidden":"true",children:i.map(({root:e,share:t})=>x("i",{style:{background:Gn[e],flexGrow:t}},e))}),x("span",{children:i.map(({root:e,word:t},n)=>x("span",{children:[n>0&&", ",x("b",{children:e})," ",t]},e))})]})}function Tb({words:i,patch:e}){let{store:t,view:n}=Oe(),s=Gm(i,e).flatMap(({roots:o,points:a})=>[...o.map(({root:l})=>l),...a]),r=[...new Set(s)].map(o=>({root:o,..._b(i,e,o)})).sort((o,a)=>a.maps.length-o.maps.length);return x(Ge,{children:[x("p",{class:"label block",children:["Roots",r[0]?.asked.length?", and how many maps agree":""]}),x("ul",{class:"chips",children:r.map(({root:o,maps:a,asked:l})=>x("li",{children:x("button",{type:"button",class:n.lesions[0]===o?"pill on":"pill","data-probe-root":o,title:`Select ${o}`,onClick:()=>t.select(o),children:[x(Tr,{root:o}),l.length>0&&x("span",{class:"muted",children:[" ",a.length," of ",l.length]})]})},o))})]})}function Eb({words:i,patch:e}){let{store:t,view:n}=Oe(),s=xb(i,e,n.register),r=new Map(s.map(({field:a})=>[a.id,a])),o=s.some(({nerve:a})=>!r.has(a));return x(Ge,{children:[x("p",{class:"label block",children:"Nerve"}),x("ul",{class:"chips",children:[...r.values()].map(({id:a,name:l,colour:c})=>x("li",{children:x("button",{type:"button",class:"pill","data-probe-nerve":a,title:"Select this nerve",onClick:()=>oi(t,{kind:"nerve",id:a}),children:x("span",{class:"root-tag",children:[x("i",{style:{background:c},"aria-hidden":"true"}),l]})})},a))}),o&&x("p",{class:"small","data-probe-branch":!0,children:["by its branch: ",s.map(({name:a})=>a.toLowerCase()).join(", ")]})]})}function Ab({onLeft:i}){let{state:e,words:t}=Oe(),{probe:n}=e;return!n||!ds(t)?null:x(CL,{probe:n,words:t,onLeft:i})}function CL({probe:i,words:e,onLeft:t}){let{store:n,view:s}=Oe(),r=Ut(null);Nt(()=>r.current?PL(r.current,()=>n.probe(null)):void 0,[i]);let{patch:o}=i,a=s.register==="patient";return x("section",{class:t?"probe-card on-left":"probe-card","data-probe-card":o,"aria-label":"Whose skin this is",tabIndex:-1,ref:r,children:[x("button",{type:"button",class:"close","aria-label":"Close",onClick:()=>n.probe(null),children:"×"}),x("p",{class:"eyebrow",children:[ki("skin"),", ",i.side]}),x("h2",{children:Ve(nt(e.book,"skin",o,s.register))}),!a&&x(Mb,{words:e,patch:o}),x(Tb,{words:e,patch:o}),x(Eb,{words:e,patch:o}),!a&&x(IL,{words:e,patch:o})]})}function PL(i,e){let t=i.closest(".rth");i.focus({preventScroll:!0});let n=$o(i,s=>{s.key==="Escape"&&(s.preventDefault(),e())});return()=>{n();let s=t?.getRootNode(),o=s instanceof Document||s instanceof ShadowRoot?s.activeElement:null;(!o||o===document.body||i.contains(o))&&t?.querySelector(".body-canvas canvas")?.focus({preventScroll:!0})}}function IL({words:{book:i},patch:e}){let{confidence:t,sources:n=[]}=tt(i,"skin",e)??{};return x("p",{class:"small muted","data-probe-trust":!0,children:["Confidence: ",t,". Sources:"," ",n.map((s,r)=>x("span",{title:ch(i,s).text,children:[r>0&&", ",s]},s)),"."]})}function Rb(){let{store:i,words:e,view:t}=Oe(),n=Ut(null),s=!!e?.sites[t.lesions[0]??""],r=s&&t.camera===Oi;return Nt(()=>r&&n.current?LL(n.current,i):void 0,[r]),s?r?x("button",{type:"button",class:"pill site","data-back-out":!0,ref:n,onClick:i.backOut,title:"Escape",children:"Back to the whole picture"}):x("button",{type:"button",class:"pill site","data-to-site":!0,onClick:i.goToSite,children:"Look at the cause"}):null}function LL(i,e){return $o(i,t=>{t.key==="Escape"&&!t.defaultPrevented&&!e.state.probe&&e.backOut()})}function Wm({words:i}){let{store:e,view:t}=Oe(),{blank:n}=Ar(i,t.map);return x(Ge,{children:[x("ul",{class:"legend-roots",children:yb(i,t).map(s=>x("li",{children:x("button",{type:"button","data-legend-root":s,"aria-pressed":t.lesions[0]===s,title:`Select ${s}`,onClick:()=>e.select(t.lesions[0]===s?"":s),children:[x("i",{style:{background:Gn[s]},"aria-hidden":"true"}),s]})},s))}),n&&x(Xm,{children:["Blank: ",n]}),x(qm,{words:i})]})}function Xm({children:i}){return x("p",{class:"legend-line",children:[x("i",{class:"hatched","aria-hidden":"true"}),x("span",{children:i})]})}function qm({words:i}){let{store:e,view:t}=Oe(),n=Jo(i,{...t,key_points:!1});return x("label",{class:"legend-line switch-line",children:[x("input",{type:"checkbox","data-key-points":!0,disabled:n,checked:n||t.key_points,onChange:s=>e.show({key_points:s.currentTarget.checked})}),"Key points"]})}function Ym({words:i}){return x("ul",{class:"legend-fields",children:i.skin_maps.fields.map(({id:e,name:t,colour:n})=>x("li",{"data-field":e,children:[x("i",{style:{background:n},"aria-hidden":"true"}),t]},e))})}function Cb({words:i}){let{store:e,view:t}=Oe(),n=t.both==="split";return x(Ge,{children:[x("div",{class:"segments",role:"group","aria-label":"Roots and nerves together",children:Fp.map(s=>x("button",{type:"button","data-both":s,"aria-pressed":t.both===s,onClick:()=>e.show({both:s}),children:Ve(s)},s))}),x("p",{class:"legend-line",children:n?"Right leg: roots. Left leg: nerves.":"Colours: roots. Dark lines: borders of the nerves’ fields."}),x(Wm,{words:i}),n&&x(Ym,{words:i})]})}function Ib({words:i}){let{view:e}=Oe(),t=xl(i,e),{compared:n}=i.skin_maps,s=n.map(r=>fs(Ar(i,r)));return x(Ge,{children:[t?x(Pb,{words:i,roots:[t],from:0}):x(Pb,{words:i,roots:NL(i),from:1}),x("p",{class:"legend-line",children:["of ",s.length," maps: ",s.slice(0,-1).join(", "),", and ",s.at(-1)," where it has a point."]}),x(Xm,{children:"Blank on all of them"}),x(qm,{words:i})]})}function Pb({words:i,roots:e,from:t}){let n=r=>i.skin_maps.steps[r]?.slice(t)??[],s=n(e[0]??"").map((r,o)=>o+t);return x("table",{class:"legend-steps",children:[x("tbody",{children:e.map(r=>x("tr",{children:[x("th",{scope:"row",children:r}),n(r).map((o,a)=>x("td",{children:x("i",{style:{background:o},"aria-hidden":"true"})},a))]},r))}),x("tfoot",{children:x("tr",{children:[x("td",{}),s.map(r=>x("td",{children:r},r))]})})]})}function NL({skin_maps:{best:i,steps:e}}){let t=new Set(Object.values(i));return Object.keys(e).filter(n=>t.has(n))}var OL={roots:Wm,nerves:Ym,both:Cb,agreement:Ib};function Lb(){let{words:i,view:e}=Oe(),[t,n]=St(!0),{skin_shows:s}=e;if(!ds(i)||s==="lesion")return null;let r=OL[s];return x("section",{class:t?"skin-legend open":"skin-legend","aria-label":"Colours of the skin",children:[x("button",{type:"button",class:"legend-head","aria-expanded":t,onClick:()=>n(!t),children:[DL(s,i,e),x($s,{open:t})]}),t&&x(r,{words:i})]})}function DL(i,e,t){if(i==="nerves")return"Nerves of the skin";if(i!=="agreement")return fs(Ar(e,t.map));let n=xl(e,t);return n?`Maps that give it to ${n}`:"Maps that agree"}function kL(){return(globalThis.__rootToHeel??[]).filter(i=>i.body).length}function Nb(i,e,t){let n=0,s=!1,r=()=>{kL()<=5||(s=!1,t())},o=new IntersectionObserver(a=>{clearTimeout(n);let l=a.at(-1)?.isIntersecting??!1;l&&!s?(s=!0,e()):!l&&s&&(n=window.setTimeout(r,1200))});return o.observe(i),()=>{clearTimeout(n),o.disconnect()}}function Ob(i){let{store:e}=wn();Ks(()=>{let t=i.box.current;return t?FL(t,e,i):void 0},[])}function FL(i,e,t){let{host:n,onBody:s,onHover:r,onSpot:o}=t,a={over:!0,body:null},l=()=>{let d={over:!1,body:null};a=d,fb({box:i,host:n,store:e,life:a,onBody:s,onHover:r,onSpot:o}).catch(f=>{d.over||e.set({phase:"failed",error:Yh(f)})})},c=()=>{a.over||(a.over=!0,a.body?.dispose(),n.onBody(null))},h=Nb(i,l,()=>{let d=a.body?.snapshot?.();c(),s(null),i.replaceChildren(),e.set({phase:"resting"}),d&&(i.style.background=`center / cover url(${d})`)});return()=>{h(),c()}}var UL=new Set(["ready","resting"]),BL=180;function Db({host:i,canvases:e}){let{state:t}=wn(),n=Ut(null),s=Ut({x:0,y:0,flip:!1}),[r,o]=St(null),[a,l]=St(null),[c,u]=St({onLeft:!1});Ob({box:n,host:i,onBody:o,onHover:l,onSpot:u}),bb(r,e,i.hand);let h=({clientX:f,clientY:m})=>{let v=n.current?.getBoundingClientRect();if(!v)return;let p=f>v.right-BL;s.current={x:f-v.left,y:m-v.top,flip:p}},d=a&&t.words?Uv(t.words,a):"";return x("div",{class:"body","data-phase":t.phase,onPointerMoveCapture:h,onPointerLeave:()=>l(null),children:[x("div",{class:"body-canvas",ref:n}),t.picture&&x(wb,{host:i}),!(t.probe&&c.onLeft)&&x(Lb,{}),x(Rb,{}),x(Ab,{onLeft:c.onLeft}),d&&x(zL,{name:d,...s.current}),!UL.has(t.phase)&&x(Sb,{state:t})]})}function zL({name:i,x:e,y:t,flip:n}){return x("span",{class:n?"hover-name flip":"hover-name",style:{left:`${e}px`,top:`${t}px`},children:i})}function kb({canvases:i}){let{words:e,known:t}=Oe();return e?x("section",{class:"heel","aria-label":"The heel",children:[x("div",{class:"heel-faces",children:Gs.map(([n,s])=>x(VL,{part:n,label:s,canvases:i},n))}),x("div",{class:"heel-depths",children:[x("span",{class:"under",children:t?"Deep":"The heel from four sides"}),t&&t0.map(([n,s])=>x(HL,{part:n,label:s},n))]})]}):x("div",{class:"heel","aria-hidden":"true"})}function VL({part:i,label:e,canvases:t}){let{state:n,words:s,view:r,known:o}=Oe(),{mark:a,look:l}=Fb(i);return x("button",{type:"button",class:"heel-face","data-heel":i,"data-state":a,onClick:l,"aria-label":`${e} heel: ${Hs(s,{kind:"skin",state:a,register:r.register})}`,children:[!n.picture&&x("canvas",{ref:c=>{t.current&&(t.current[i]=c)}}),x("span",{class:"heel-label",children:[x("b",{children:e}),o&&x(_l,{words:s,kind:"skin",state:a,register:r.register})]})]})}function HL({part:i,label:e}){let{words:t,view:n}=Oe(),{mark:s,look:r}=Fb(i);return x("button",{type:"button",class:"heel-depth","data-heel":i,"data-state":s,onClick:r,children:[e,x(_l,{words:t,kind:"deep",state:s,register:n.register})]})}function Fb(i){let{store:e,words:t,id:n,effects:s}=it(),r=Di(t.book)[i]??"";return{mark:t.pain[n]?.includes(r)?"pain":s.get(r)?.state??"untouched",look:()=>{r&&e.focusOn(ls(r))}}}function Ub(){let{store:i,view:e}=Oe(),[t,n]=St(!1),s=Ut(null);return Nt(()=>Ko(s,t,()=>n(!1)),[t]),x("div",{class:t?"layers open":"layers",ref:s,children:[x("button",{type:"button",class:"layers-head","aria-expanded":t,onClick:()=>n(!t),children:["Layers",x($s,{open:t})]}),x("div",{class:"layers-body",children:[Hx.map(r=>x(XL,{layer:r,opacity:e.layers[r],set:i.setLayer},r)),x("label",{class:"layer",children:[x("input",{type:"checkbox",checked:e.labels,onChange:r=>i.show({labels:r.currentTarget.checked})}),"Labels"]})]})]})}var GL={skin:.35,muscles:.6,bones:1,discs:1,nerves:1,ligaments:1,vessels:1},WL=new Set(["ligaments","vessels"]);function XL({layer:i,opacity:e,set:t}){let n=Qx[i];return x("div",{class:"layer",children:[x("label",{children:[x("input",{type:"checkbox",checked:e>0,"data-layer":i,onChange:s=>t(i,s.currentTarget.checked?GL[i]:0)}),n]}),x("input",{type:"range",class:WL.has(i)?"seldom":"",min:"0",max:"1",step:"0.05",value:e,"aria-label":`${n}: how solid`,style:{"--at":`${e*100}%`},onInput:s=>t(i,Number(s.currentTarget.value))})]})}function Bb(){let{words:i,id:e,known:t}=Oe(),n=i&&t?sv(i,e):void 0;return n?x(qL,{line:n}):null}function qL({line:i}){let{store:e,words:t,view:n}=it(),s=o=>{o&&o.id!==e.state.view.lesions[0]&&e.show({lesions:[o.id]},"person",{focus:null})},r=nt(t.book,"nerve",i.nerve,n.register);return x("section",{class:"slide","aria-label":`Cut along the ${r}`,children:[x("p",{children:[x("b",{children:"Slide the cut"})," ",x("span",{children:["along the ",Fi(r),", from the spine outwards"]})]}),x(YL,{line:i,move:s,name:r})]})}function YL({line:i,move:e,name:t}){let{words:n,view:s}=it(),r=Ut(null),[o,a]=St(void 0),l=ul(n,i.nerve,s.register),c=o??i.position,u=d=>{let f=r.current?.getBoundingClientRect();if(!f)return;let m=Math.min(1,Math.max(0,(d.clientX-f.left)/f.width));a(m),e(cl(n,i.nerve,m))};return x("div",{class:"track",ref:r,onPointerDown:d=>{r.current?.setPointerCapture(d.pointerId),u(d)},onPointerMove:d=>o!==void 0&&u(d),onPointerUp:()=>a(void 0),onPointerCancel:()=>a(void 0),children:[x("span",{class:"rail",style:{"--at":`${c*100}%`}}),l.map(d=>x($L,{branching:d,caught:d.position>c},d.position)),x(KL,{line:i,move:e,name:t,at:c,branchings:l})]})}function KL({line:i,move:e,name:t,at:n,branchings:s}){let{words:r}=it(),o=ll(r,i.nerve),a=jL(o,i.position);return x("span",{class:"handle",role:"slider",tabIndex:0,style:{left:`${n*100}%`},"aria-label":`Cut along the ${t}`,"aria-valuemin":0,"aria-valuemax":o.length-1,"aria-valuenow":a,"aria-valuetext":JL(s,n),onKeyDown:l=>QL(l,o,a,e)})}function $L({branching:i,caught:e}){let{position:t,names:n}=i,s=t<.2?"from-left":t>.8?"from-right":"";return x("span",{class:e?"mark caught":"mark",style:{left:`${t*100}%`},children:x("span",{class:`mark-label ${s}`,children:[e?"cut off: ":"spared: ",zb(n)]})})}function zb(i){return i.length>5?`${i.slice(0,4).join(", ")} and ${i.length-4} more`:cs(i)}function JL(i,e){let t=i.filter(({position:r})=>r<=e).flatMap(({names:r})=>r),n=i.find(({position:r})=>r>e),s=n?`cut off from ${cs(n.names.slice(0,3))} on`:"nothing is cut off";return t.length?`${s}; spared: ${zb(t)}`:s}function jL(i,e){let t=i.map(n=>Math.abs(n.position-e));return t.indexOf(Math.min(...t))}var ZL=new Map([["ArrowRight",1],["ArrowUp",1],["ArrowLeft",-1],["ArrowDown",-1],["Home",Number.NEGATIVE_INFINITY],["End",Number.POSITIVE_INFINITY]]);function QL(i,e,t,n){let s=ZL.get(i.key);s&&(i.preventDefault(),n(e[Math.min(e.length-1,Math.max(0,t+s))]))}function Vb(){let{store:i,words:e,view:t}=Oe();if(!ds(e))return x("div",{class:"skin-strip","aria-hidden":"true"});let n=["roots","both"].includes(t.skin_shows);return x("div",{class:"skin-strip",children:[x("div",{class:"segments",role:"group","aria-label":"What the skin shows",children:kp.map(s=>x("button",{type:"button","data-skin-shows":s,"aria-pressed":t.skin_shows===s,onClick:()=>i.show({skin_shows:s}),children:jx[t.register][s]},s))}),n?x(e3,{words:e}):x("span",{class:"gap"}),x(t3,{mapped:t.skin_shows!=="lesion"})]})}function e3({words:i}){let{store:e,view:t}=Oe(),n=Hm(i,t),s=r=>e.show({map:r});return x(Ge,{children:[x("div",{class:"segments map-buttons",role:"group","aria-label":"Dermatome map",children:n.map(r=>x("button",{type:"button","data-map":r.id,"aria-pressed":t.map===r.id,title:`${r.name}. M: the next map`,onClick:()=>s(r.id),children:mb(r)},r.id))}),x("select",{class:"map-list","aria-label":"Dermatome map",value:t.map,onChange:r=>s(r.currentTarget.value),children:n.map(r=>x("option",{value:r.id,children:fs(r)},r.id))})]})}function t3({mapped:i}){let{store:e,state:t}=wn();return x("button",{type:"button",class:"button probe-button","data-probe":!0,"aria-pressed":i||t.probing,disabled:i,title:i?"A click on the skin says whose it is. P: in the middle of the picture":"Then click on the skin: whose is it? P: in the middle of the picture",onClick:()=>e.set({probing:!t.probing}),children:"Probe"})}function Hb(i,e){let{store:t}=wn();Nt(()=>i.current?$o(i.current,n=>n3(n,t,e)):void 0,[t])}function n3(i,e,t){let{words:n,view:s}=e.state;if(zv(i)||!ds(n)||i.ctrlKey||i.metaKey||i.altKey)return;let r=i.key.toLowerCase();r==="m"&&s.skin_shows!=="lesion"&&e.show({map:gb(n,s,i.shiftKey?-1:1)}),r==="p"&&e.probe(t.body()?.skinInTheMiddle())}function Gb({host:i}){let e=Ut({}),t=Ut(null);return Hb(t,i),x("main",{class:"stage","aria-label":"The body",ref:t,children:[x("div",{class:"toolbar",children:[x(i3,{}),x(s3,{})]}),x(Vb,{}),x(Db,{host:i,canvases:e}),x(Ub,{}),x(kb,{canvases:e}),x(Bb,{})]})}function i3(){let{store:i,words:e,view:t}=Oe(),n=Object.keys(e?.cameras??{}),s=e0.filter(([r])=>!n.length||n.includes(r));return x("div",{class:"segments",role:"group","aria-label":"View from",children:s.map(([r,o,a])=>x("button",{type:"button","aria-pressed":t.camera===r,"data-camera":r,onClick:()=>i.show({camera:r}),children:a?x(Ge,{children:[x("span",{class:"wide-only",children:o}),x("span",{class:"narrow-only",children:a})]}):o},r))})}function s3(){let{store:i,view:e,subject:t}=Oe(),n=hs(e,t),s=!!t?.bilateral;return x("div",{class:"segments",role:"group","aria-label":"Side of the lesion",title:s?"This lesion strikes both sides":void 0,children:Op.map(r=>x("button",{type:"button","aria-pressed":n===r,disabled:s&&r!=="both","data-side":r,title:Ve(Ho[r]),onClick:()=>i.show({side:r}),children:Ve(r)},r))})}function Wb(){let{store:i,words:e,view:t}=it();return x("div",{class:"panel",role:"dialog","aria-label":"Map and variants",children:[x("label",{class:"field",children:[x("span",{class:"label block",children:"Dermatome map"}),x("select",{value:t.map,onChange:n=>i.show({map:n.currentTarget.value}),children:jt(e.book,"map").map(n=>x("option",{value:n.id,children:n.name},n.id))})]}),x("p",{class:"muted small",children:"A patch of skin keeps its shape; each map gives it other roots."}),x("p",{class:"label block",children:"Variants of anatomy"}),x("ul",{class:"variants",children:jt(e.book,"variant").map(n=>x(r3,{row:n},n.id))})]})}function r3({row:i}){let{store:e,view:t}=Oe();return x("li",{children:x("label",{class:"switch",children:[x("input",{type:"checkbox","data-variant":i.id,checked:t.variants.includes(i.id),onChange:()=>e.toggleVariant(i.id)}),x("span",{children:[i.name,i.frequency&&x("small",{children:Ve(i.frequency)})]})]})})}function Xb({host:i,openList:e,listOpen:t}){let{store:n}=wn();return x("header",{class:"head",children:[x("button",{type:"button",class:"button list-button","aria-expanded":t,onClick:e,children:"Choose"}),x("h1",{children:["Root ",x("span",{children:"to"})," Heel"]}),x("p",{class:"notice",children:uh}),x("span",{class:"gap"}),x("button",{type:"button",class:"button",disabled:!n.canUndo(),onClick:n.undo,title:"Back to what was shown before",children:"Undo"}),x(a3,{}),i.trail.link()&&x(l3,{host:i}),x(o3,{})]})}function o3(){let{store:i,state:e}=wn();return x("div",{class:"segments registers",role:"group","aria-label":"Language",children:Dp.map(t=>x("button",{type:"button","aria-pressed":e.view.register===t,"data-register":t,onClick:()=>i.show({register:t}),children:Zx[t]},t))})}function a3(){let{state:i}=wn(),[e,t]=St(!1),n=Ut(null);Nt(()=>Ko(n,e,()=>t(!1)),[e]);let s=(i.view.map==="default"?0:1)+i.view.variants.length;return x("div",{class:"popover",ref:n,children:[x("button",{type:"button",class:"button","aria-expanded":e,disabled:!i.words,onClick:()=>t(!e),children:[x("span",{class:"wide-only",children:"Map and variants"}),x("span",{class:"narrow-only",children:"Map"}),s>0&&x("span",{class:"count",title:`${s} changed`,children:s}),x($s,{open:e})]}),e&&x(Wb,{})]})}function l3({host:i}){let[e,t]=St("");return x("button",{type:"button",class:"button",onClick:async()=>{try{await navigator.clipboard.writeText(i.trail.link()),t("Link copied")}catch{t("Copy it from the address bar")}setTimeout(()=>t(""),2500)},title:"Copy a link to exactly this view",children:["Share",x("span",{class:e?"toast shown":"toast",role:"status",children:e})]})}function qb({store:i,host:e}){return x(Um.Provider,{value:i,children:x(c3,{host:e})})}function c3({host:i}){let[e,t]=St(!1),n=Ut(null),s=()=>t(!1);Nt(()=>{e&&n.current?.querySelector("input")?.focus({preventScroll:!0})},[e]),Nt(()=>Ko(n,e,s,".list-button"),[e]);let[r,o]=St(!1);return x("div",{class:"frame",children:[x(Xb,{host:i,listOpen:e,openList:()=>t(!e)}),x("nav",{class:e?"choose open":"choose","aria-label":"Choose a root or a site",ref:n,children:[x(Bv,{onFind:o,onPicked:s}),x("div",{class:"regions",hidden:r,children:x(Hv,{onPicked:s})})]}),x(Gb,{host:i}),x(hb,{}),x(u3,{})]})}function u3(){let{state:i,words:e,view:t,known:n}=Oe(),{focus:s}=i,r=s&&e?`${ki(s.kind)}: ${nt(e.book,s.kind,s.id,t.register)}`:"";return x("p",{class:"sr-only","aria-live":"polite","data-announcer":!0,children:[r,!r&&n&&x(h3,{})]})}function h3(){let{words:i,view:e,subject:t,effects:n}=wt(),s=["skin","muscle","reflex"].flatMap(o=>{let[a]=al(n,o);return a?`${nt(i.book,o,a.id,e.register)} ${Hs(i,{kind:o,state:a.state,register:e.register})}`:[]}),r=s.length?cs(s):"no nerve is hit";return x(Ge,{children:`${t.name}, ${Ho[hs(e,t)]}: ${r}.`})}var Yb=`.rth .choose {
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
`;var Kb=`/* A state is a colour, a pattern and a word. */
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
`;var $b=`/* What every element begins with. The colours come from the contract: see page/styles.ts. */
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
`;var Jb=`/* What is looked at, above the selection; and the column where there is little room. */
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
`;var jb=`/* The right column: head, tabs and what it says of the whole. */
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
`;var Zb=`/* What the tabs hold: rows, steps, tests, sources. */
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
`;var Qb=`.rth .heel {
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
`;var eS=`/* The switches of the layers: a strip above the body, or a panel behind a button where there is little room. */
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
`;var tS=`/* The slider along a nerve. */
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
`;var nS=`/* What the skin shows: the strip above the body, the legend in its corner, the probe's card. */
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
`;var iS=`/* The middle: the body and what lies over it while it is not there. */
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
`;var sS=`/* The middle where there is little room: the layers move behind a button. */
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
`;var rS=`.rth .head {
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
`;var oS=`/* Three columns; the size of the page's own box decides, so that a notebook cell is laid out as what it is. */
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
`;var aS=`/* On paper: the picture and the words, one under the other, and what it is. */
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
`;var A3=[iS,eS,nS,tS,sS,Qb],R3=[jb,Zb,Jb],C3=Object.entries(Qe.tokens).map(([i,e])=>`--${i.replaceAll("_","-")}: ${e};`),P3=`.rth { ${C3.join(" ")} }`,lS=[P3,$b,Kb,oS,rS,Yb,...A3,...R3,aS].join(`
`);function Km(i,e){let t=document.createElement("div");t.className="rth";let n=document.createElement("style");n.textContent=lS,i.append(n,t);let s=e.address?bm(null):void 0,r=s?.view??zs(e.view),o=h=>{let{view:d,refused:f}=!h&&bm(u.names())||{view:h??r};u.show(d,"address",{notice:(f??[]).join(" ")})},a=(e.address?dv:vm)(o,r),l={body:null,hand:{holds:!1}},c={...e,view:r,trail:a,hand:l.hand,body:()=>l.body,onBody:h=>{l.body=h}},u=new kh(c,s?.refused);return cm(x(qb,{store:u,host:c}),t),{store:u,body:c.body,view:()=>u.state.view,select:h=>u.select(h),show:h=>u.show(h),setView:h=>u.show(h,"host"),dispose(){a.dispose(),cm(null,t),t.remove(),n.remove()}}}function I3({model:i,el:e}){return L3(i)?N3(i,e):O3(i)}var w8={render:I3};function M8(i,e,t={},n={}){let s=Km(i,{view:t,address:n.address??!0,BodyView:n.BodyView??rl,scene:async()=>typeof e=="string"?$m(e):e,send:()=>!1,onView:()=>{},picture:()=>n.picture??""});return dS(s)}function L3(i){return"get"in i&&"save_changes"in i&&!("send_msg"in i)}function N3(i,e){let t=cS(hS(e,i.get("height_px")),{get:n=>i.get(n),setView(n){i.set("view",n),i.save_changes()},onChange:(n,s)=>i.on(`change:${n}`,s),onMessage:n=>i.on("msg:custom",n),send:n=>i.send(n),address:!1});return()=>t.dispose()}function O3(i){let e=hS(void 0,i.height_px),t=cS(e,{get:n=>i[n],setView(n){i.view=n},onChange:(n,s)=>i.on(n,s),onMessage:n=>i.on("msg:custom",s=>n(s.data??s)),send:n=>i.send_msg(n),address:i.host==="panel"});return i.on("remove",()=>t.dispose()),e}function cS(i,e){let t={view:e.get("view")??{},address:e.address,BodyView:rl,scene:s=>F3(e,s),send(s){return e.send(s),!0},onView:s=>e.setView(s),picture:()=>B3(e.get("picture"))},n=dS(Km(i,t));return e.onChange("view",()=>{let s=zs(e.get("view"));zo(s,n.view())||n.setView(s)}),e.onChange("picture",()=>n.store.set({})),e.onMessage(s=>{D3(s)&&k3(n,s)}),n}function D3(i){return typeof i=="object"&&i!==null&&"type"in i?i.type==="answer":!1}function k3({store:i},e){e.text?i.refuse(e.what,e.view,e.text):"rows"in e?i.addTable({...e,cells:$m(e.rows)}):"row"in e&&i.addState(e.view,{...e,cells:$m(e.row)})}async function F3(i,e){let t=()=>{let s=i.get("scene_url");return s?U3(s,e):uS(i.get("scene"))},n=await t();return n||new Promise((s,r)=>{let o=()=>{let{fraction:a,text:l,error:c}=i.get("progress")??{};c?r(new Error(c)):l&&e(l,a);let u=t();u&&s(u)};for(let a of["scene","scene_url","progress"])i.onChange(a,o);o()})}async function U3(i,e){let t=await fetch(new URL(i,document.baseURI));if(!t.ok)throw new Error(`The server answered ${t.status} when asked for the body. Reload the page.`);return e("Receiving the body"),new Uint8Array(await t.arrayBuffer())}function uS(i){return i?.byteLength?ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i):null}function $m(i){return Uint8Array.from(atob(i),e=>e.charCodeAt(0))}function B3(i){if(!i||typeof i=="string")return i??"";let e=uS(i)??new Uint8Array;return URL.createObjectURL(new Blob([e],{type:"image/png"}))}function hS(i,e){let t=document.createElement("div");return Object.assign(t.style,{position:"relative",width:"100%",height:e?`${e}px`:"100%"}),i?.append(t),t}function dS(i){let{view:e,select:t,show:n,body:s}=i,r={view:e,select:t,show:n,get body(){return s()},get stats(){return s()?.figures?.()}};globalThis.__rootToHeel??=[];let o=globalThis.__rootToHeel;return o.push(r),{...i,dispose(){o.splice(o.indexOf(r),1),i.dispose()}}}export{rl as BodyView,w8 as default,op as readScene,I3 as render,Jo as showsKeyPoints,Vm as skinMapOf,M8 as standalone};

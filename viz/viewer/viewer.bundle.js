var js={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Zs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},x_=0,Xf=1,v_=2;var yl=1,b_=2,ko=3,bn=0,en=1,In=2,Ps=0,Do=1,qf=2,Yf=3,$f=4,S_=5;var Pr=100,w_=101,M_=102,T_=103,E_=104,A_=200,R_=201,C_=202,P_=203,Kf=204,Jf=205,I_=206,L_=207,O_=208,N_=209,k_=210,D_=211,F_=212,U_=213,B_=214,Wc=0,Xc=1,qc=2,qs=3,Yc=4,$c=5,go=6,Kc=7,jf=0,z_=1,H_=2,es=0,Zf=1,Qf=2,ep=3,tp=4,np=5,ip=6,sp=7,Lf="attached",V_="detached",rp=300,Ir=301,Fo=302,fu=303,pu=304,Ys=1e3,wi=1001,yo=1002,At=1003,mu=1004;var Lr=1005;var Zt=1006,Uo=1007;var Ti=1008;var Ln=1009,op=1010,ap=1011,Bo=1012,gu=1013,Hi=1014,li=1015,Vi=1016,yu=1017,_u=1018,Or=1020,lp=35902,cp=35899,up=1021,hp=1022,ei=1023,vs=1026,Is=1027,xu=1028,vu=1029,Qs=1030,bu=1031;var Su=1033,_l=33776,xl=33777,vl=33778,bl=33779,wu=35840,Mu=35841,Tu=35842,Eu=35843,Au=36196,Ru=37492,Cu=37496,Pu=37488,Iu=37489,Sl=37490,Lu=37491,Ou=37808,Nu=37809,ku=37810,Du=37811,Fu=37812,Uu=37813,Bu=37814,zu=37815,Hu=37816,Vu=37817,Gu=37818,Wu=37819,Xu=37820,qu=37821,Yu=36492,$u=36494,Ku=36495,Ju=36283,ju=36284,wl=36285,Zu=36286;var Tr=2300,Er=2301,Vc=2302,Of=2303,Nf=2400,kf=2401,Df=2402,G_=2500;var dp=0,Ml=1,zo=2,W_=3200;var Qu=0,X_=1,Ls="",Jt="srgb",Hn="srgb-linear",qa="linear",mt="srgb";var Gc=7680;var q_=519,Y_=512,$_=513,K_=514,fp=515,J_=516,j_=517,pp=518,mp=519,gp=35044;var yp="300 es",Mi=2e3,_o=2001;function $T(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function KT(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function xo(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Z_(){let i=xo("canvas");return i.style.display="block",i}var Py={},vo=null;function Ya(...i){let e="THREE."+i.shift();vo?vo("log",e,...i):console.log(e,...i)}function Q_(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ie(...i){i=Q_(i);let e="THREE."+i.shift();if(vo)vo("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function ze(...i){i=Q_(i);let e="THREE."+i.shift();if(vo)vo("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Mr(...i){let e=i.join(" ");e in Py||(Py[e]=!0,Ie(...i))}function ex(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var tx={[Wc]:Wc,[qc]:go,[Yc]:Yc,[qs]:$c,[Xc]:Xc,[go]:qc,[Kc]:Kc,[$c]:qs},Bi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Rn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Iy=1234567,Wa=Math.PI/180,Ar=180/Math.PI;function ts(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Rn[i&255]+Rn[i>>8&255]+Rn[i>>16&255]+Rn[i>>24&255]+"-"+Rn[e&255]+Rn[e>>8&255]+"-"+Rn[e>>16&15|64]+Rn[e>>24&255]+"-"+Rn[t&63|128]+Rn[t>>8&255]+"-"+Rn[t>>16&255]+Rn[t>>24&255]+Rn[n&255]+Rn[n>>8&255]+Rn[n>>16&255]+Rn[n>>24&255]).toLowerCase()}function Xe(i,e,t){return Math.max(e,Math.min(t,i))}function _p(i,e){return(i%e+e)%e}function JT(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function jT(i,e,t){return i!==e?(t-i)/(e-i):0}function Xa(i,e,t){return(1-t)*i+t*e}function ZT(i,e,t,n){return Xa(i,e,1-Math.exp(-t*n))}function QT(i,e=1){return e-Math.abs(_p(i,e*2)-e)}function eE(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function tE(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function nE(i,e){return i+Math.floor(Math.random()*(e-i+1))}function iE(i,e){return i+Math.random()*(e-i)}function sE(i){return i*(.5-Math.random())}function rE(i){i!==void 0&&(Iy=i);let e=Iy+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function oE(i){return i*Wa}function aE(i){return i*Ar}function lE(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function cE(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function xp(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function uE(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),u=o((e+n)/2),h=r((e-n)/2),d=o((e-n)/2),p=r((n-e)/2),m=o((n-e)/2);switch(s){case"XYX":i.set(a*u,l*h,l*d,a*c);break;case"YZY":i.set(l*d,a*u,l*h,a*c);break;case"ZXZ":i.set(l*h,l*d,a*u,a*c);break;case"XZX":i.set(a*u,l*m,l*p,a*c);break;case"YXY":i.set(l*p,a*u,l*m,a*c);break;case"ZYZ":i.set(l*m,l*p,a*u,a*c);break;default:Ie("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function eh(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function vp(i,e){if(e.constructor===Float32Array)return i;let t=eh(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function bp(i,e){if(e.constructor===Float32Array)return i;let t=eh(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var Ho={DEG2RAD:Wa,RAD2DEG:Ar,generateUUID:ts,clamp:Xe,euclideanModulo:_p,mapLinear:JT,inverseLerp:jT,lerp:Xa,damp:ZT,pingpong:QT,smoothstep:eE,smootherstep:tE,randInt:nE,randFloat:iE,randFloatSpread:sE,seededRandom:rE,degToRad:oE,radToDeg:aE,isPowerOfTwo:lE,ceilPowerOfTwo:cE,floorPowerOfTwo:xp,setQuaternionFromProperEuler:uE,normalize:bp,denormalize:vp},Se=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Xe(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Xe(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Pn=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],u=n[s+2],h=n[s+3],d=r[o+0],p=r[o+1],m=r[o+2],_=r[o+3];if(h!==_||l!==d||c!==p||u!==m){let g=l*d+c*p+u*m+h*_;g<0&&(d=-d,p=-p,m=-m,_=-_,g=-g);let y=1-a;if(g<.9995){let x=Math.acos(g),S=Math.sin(x);y=Math.sin(y*x)/S,a=Math.sin(a*x)/S,l=l*y+d*a,c=c*y+p*a,u=u*y+m*a,h=h*y+_*a}else{l=l*y+d*a,c=c*y+p*a,u=u*y+m*a,h=h*y+_*a;let x=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=x,c*=x,u*=x,h*=x}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],u=n[s+3],h=r[o],d=r[o+1],p=r[o+2],m=r[o+3];return e[t]=a*m+u*h+l*p-c*d,e[t+1]=l*m+u*d+c*h-a*p,e[t+2]=c*m+u*p+a*d-l*h,e[t+3]=u*m-a*h-l*d-c*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),u=a(s/2),h=a(r/2),d=l(n/2),p=l(s/2),m=l(r/2);switch(o){case"XYZ":this._x=d*u*h+c*p*m,this._y=c*p*h-d*u*m,this._z=c*u*m+d*p*h,this._w=c*u*h-d*p*m;break;case"YXZ":this._x=d*u*h+c*p*m,this._y=c*p*h-d*u*m,this._z=c*u*m-d*p*h,this._w=c*u*h+d*p*m;break;case"ZXY":this._x=d*u*h-c*p*m,this._y=c*p*h+d*u*m,this._z=c*u*m+d*p*h,this._w=c*u*h-d*p*m;break;case"ZYX":this._x=d*u*h-c*p*m,this._y=c*p*h+d*u*m,this._z=c*u*m-d*p*h,this._w=c*u*h+d*p*m;break;case"YZX":this._x=d*u*h+c*p*m,this._y=c*p*h+d*u*m,this._z=c*u*m-d*p*h,this._w=c*u*h-d*p*m;break;case"XZY":this._x=d*u*h-c*p*m,this._y=c*p*h-d*u*m,this._z=c*u*m+d*p*h,this._w=c*u*h+d*p*m;break;default:Ie("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],h=t[10],d=n+a+h;if(d>0){let p=.5/Math.sqrt(d+1);this._w=.25/p,this._x=(u-l)*p,this._y=(r-c)*p,this._z=(o-s)*p}else if(n>a&&n>h){let p=2*Math.sqrt(1+n-a-h);this._w=(u-l)/p,this._x=.25*p,this._y=(s+o)/p,this._z=(r+c)/p}else if(a>h){let p=2*Math.sqrt(1+a-n-h);this._w=(r-c)/p,this._x=(s+o)/p,this._y=.25*p,this._z=(l+u)/p}else{let p=2*Math.sqrt(1+h-n-a);this._w=(o-s)/p,this._x=(r+c)/p,this._y=(l+u)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Xe(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=n*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-n*c,this._z=r*u+o*c+n*l-s*a,this._w=o*u-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},L=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Ly.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Ly.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),u=2*(a*t-r*s),h=2*(r*n-o*t);return this.x=t+l*c+o*h-a*u,this.y=n+l*u+a*c-r*h,this.z=s+l*h+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this.z=Xe(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this.z=Xe(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Xe(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return af.copy(this).projectOnVector(e),this.sub(af)}reflect(e){return this.sub(af.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Xe(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},af=new L,Ly=new Pn,Ve=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=n,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],u=n[4],h=n[7],d=n[2],p=n[5],m=n[8],_=s[0],g=s[3],y=s[6],x=s[1],S=s[4],b=s[7],w=s[2],E=s[5],v=s[8];return r[0]=o*_+a*x+l*w,r[3]=o*g+a*S+l*E,r[6]=o*y+a*b+l*v,r[1]=c*_+u*x+h*w,r[4]=c*g+u*S+h*E,r[7]=c*y+u*b+h*v,r[2]=d*_+p*x+m*w,r[5]=d*g+p*S+m*E,r[8]=d*y+p*b+m*v,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-n*r*u+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=u*o-a*c,d=a*l-u*r,p=c*r-o*l,m=t*h+n*d+s*p;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let _=1/m;return e[0]=h*_,e[1]=(s*c-u*n)*_,e[2]=(a*n-s*o)*_,e[3]=d*_,e[4]=(u*t-s*l)*_,e[5]=(s*r-a*t)*_,e[6]=p*_,e[7]=(n*l-c*t)*_,e[8]=(o*t-n*r)*_,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Mr("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(lf.makeScale(e,t)),this}rotate(e){return Mr("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(lf.makeRotation(-e)),this}translate(e,t){return Mr("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(lf.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},lf=new Ve,Oy=new Ve().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Ny=new Ve().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function hE(){let i={enabled:!0,workingColorSpace:Hn,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===mt&&(s.r=xs(s.r),s.g=xs(s.g),s.b=xs(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===mt&&(s.r=mo(s.r),s.g=mo(s.g),s.b=mo(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Ls?qa:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[Hn]:{primaries:e,whitePoint:n,transfer:qa,toXYZ:Oy,fromXYZ:Ny,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Jt},outputColorSpaceConfig:{drawingBufferColorSpace:Jt}},[Jt]:{primaries:e,whitePoint:n,transfer:mt,toXYZ:Oy,fromXYZ:Ny,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Jt}}}),i}var je=hE();function xs(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function mo(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var Zr,Jc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{Zr===void 0&&(Zr=xo("canvas")),Zr.width=e.width,Zr.height=e.height;let s=Zr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=Zr}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=xo("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=xs(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(xs(t[n]/255)*255):t[n]=xs(t[n]);return{data:t,width:e.width,height:e.height}}else return Ie("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},dE=0,bo=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:dE++}),this.uuid=ts(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(cf(s[o].image)):r.push(cf(s[o]))}else r=cf(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function cf(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Jc.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ie("Texture: Unable to serialize Texture."),{})}var fE=0,uf=new L,un=class i extends Bi{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=wi,s=wi,r=Zt,o=Ti,a=ei,l=Ln,c=i.DEFAULT_ANISOTROPY,u=Ls){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:fE++}),this.uuid=ts(),this.name="",this.source=new bo(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Se(0,0),this.repeat=new Se(1,1),this.center=new Se(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ve,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(uf).x}get height(){return this.source.getSize(uf).y}get depth(){return this.source.getSize(uf).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ie(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ie(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==rp)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Ys:e.x=e.x-Math.floor(e.x);break;case wi:e.x=e.x<0?0:1;break;case yo:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Ys:e.y=e.y-Math.floor(e.y);break;case wi:e.y=e.y<0?0:1;break;case yo:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};un.DEFAULT_IMAGE=null;un.DEFAULT_MAPPING=rp;un.DEFAULT_ANISOTROPY=1;var ht=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],u=l[4],h=l[8],d=l[1],p=l[5],m=l[9],_=l[2],g=l[6],y=l[10];if(Math.abs(u-d)<.01&&Math.abs(h-_)<.01&&Math.abs(m-g)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+_)<.1&&Math.abs(m+g)<.1&&Math.abs(c+p+y-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let S=(c+1)/2,b=(p+1)/2,w=(y+1)/2,E=(u+d)/4,v=(h+_)/4,M=(m+g)/4;return S>b&&S>w?S<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(S),s=E/n,r=v/n):b>w?b<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(b),n=E/s,r=M/s):w<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(w),n=v/r,s=M/r),this.set(n,s,r,t),this}let x=Math.sqrt((g-m)*(g-m)+(h-_)*(h-_)+(d-u)*(d-u));return Math.abs(x)<.001&&(x=1),this.x=(g-m)/x,this.y=(h-_)/x,this.z=(d-u)/x,this.w=Math.acos((c+p+y-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this.z=Xe(this.z,e.z,t.z),this.w=Xe(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this.z=Xe(this.z,e,t),this.w=Xe(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Xe(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},jc=class extends Bi{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Zt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new ht(0,0,e,t),this.scissorTest=!1,this.viewport=new ht(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new un({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Zt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new bo(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},vn=class extends jc{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},$a=class extends un{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=At,this.minFilter=At,this.wrapR=wi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Zc=class extends un{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=At,this.minFilter=At,this.wrapR=wi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Pe=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,u,h,d,p,m,_,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,u,h,d,p,m,_,g)}set(e,t,n,s,r,o,a,l,c,u,h,d,p,m,_,g){let y=this.elements;return y[0]=e,y[4]=t,y[8]=n,y[12]=s,y[1]=r,y[5]=o,y[9]=a,y[13]=l,y[2]=c,y[6]=u,y[10]=h,y[14]=d,y[3]=p,y[7]=m,y[11]=_,y[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/Qr.setFromMatrixColumn(e,0).length(),r=1/Qr.setFromMatrixColumn(e,1).length(),o=1/Qr.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,p=o*h,m=a*u,_=a*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=p+m*c,t[5]=d-_*c,t[9]=-a*l,t[2]=_-d*c,t[6]=m+p*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*u,p=l*h,m=c*u,_=c*h;t[0]=d+_*a,t[4]=m*a-p,t[8]=o*c,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=p*a-m,t[6]=_+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*u,p=l*h,m=c*u,_=c*h;t[0]=d-_*a,t[4]=-o*h,t[8]=m+p*a,t[1]=p+m*a,t[5]=o*u,t[9]=_-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*u,p=o*h,m=a*u,_=a*h;t[0]=l*u,t[4]=m*c-p,t[8]=d*c+_,t[1]=l*h,t[5]=_*c+d,t[9]=p*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,p=o*c,m=a*l,_=a*c;t[0]=l*u,t[4]=_-d*h,t[8]=m*h+p,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=p*h+m,t[10]=d-_*h}else if(e.order==="XZY"){let d=o*l,p=o*c,m=a*l,_=a*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=d*h+_,t[5]=o*u,t[9]=p*h-m,t[2]=m*h-p,t[6]=a*u,t[10]=_*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(pE,e,mE)}lookAt(e,t,n){let s=this.elements;return ri.subVectors(e,t),ri.lengthSq()===0&&(ri.z=1),ri.normalize(),zs.crossVectors(n,ri),zs.lengthSq()===0&&(Math.abs(n.z)===1?ri.x+=1e-4:ri.z+=1e-4,ri.normalize(),zs.crossVectors(n,ri)),zs.normalize(),gc.crossVectors(ri,zs),s[0]=zs.x,s[4]=gc.x,s[8]=ri.x,s[1]=zs.y,s[5]=gc.y,s[9]=ri.y,s[2]=zs.z,s[6]=gc.z,s[10]=ri.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],u=n[1],h=n[5],d=n[9],p=n[13],m=n[2],_=n[6],g=n[10],y=n[14],x=n[3],S=n[7],b=n[11],w=n[15],E=s[0],v=s[4],M=s[8],N=s[12],R=s[1],P=s[5],I=s[9],D=s[13],O=s[2],B=s[6],G=s[10],W=s[14],te=s[3],q=s[7],Q=s[11],ee=s[15];return r[0]=o*E+a*R+l*O+c*te,r[4]=o*v+a*P+l*B+c*q,r[8]=o*M+a*I+l*G+c*Q,r[12]=o*N+a*D+l*W+c*ee,r[1]=u*E+h*R+d*O+p*te,r[5]=u*v+h*P+d*B+p*q,r[9]=u*M+h*I+d*G+p*Q,r[13]=u*N+h*D+d*W+p*ee,r[2]=m*E+_*R+g*O+y*te,r[6]=m*v+_*P+g*B+y*q,r[10]=m*M+_*I+g*G+y*Q,r[14]=m*N+_*D+g*W+y*ee,r[3]=x*E+S*R+b*O+w*te,r[7]=x*v+S*P+b*B+w*q,r[11]=x*M+S*I+b*G+w*Q,r[15]=x*N+S*D+b*W+w*ee,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],h=e[6],d=e[10],p=e[14],m=e[3],_=e[7],g=e[11],y=e[15],x=l*p-c*d,S=a*p-c*h,b=a*d-l*h,w=o*p-c*u,E=o*d-l*u,v=o*h-a*u;return t*(_*x-g*S+y*b)-n*(m*x-g*w+y*E)+s*(m*S-_*w+y*v)-r*(m*b-_*E+g*v)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-n*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=e[9],d=e[10],p=e[11],m=e[12],_=e[13],g=e[14],y=e[15],x=t*a-n*o,S=t*l-s*o,b=t*c-r*o,w=n*l-s*a,E=n*c-r*a,v=s*c-r*l,M=u*_-h*m,N=u*g-d*m,R=u*y-p*m,P=h*g-d*_,I=h*y-p*_,D=d*y-p*g,O=x*D-S*I+b*P+w*R-E*N+v*M;if(O===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let B=1/O;return e[0]=(a*D-l*I+c*P)*B,e[1]=(s*I-n*D-r*P)*B,e[2]=(_*v-g*E+y*w)*B,e[3]=(d*E-h*v-p*w)*B,e[4]=(l*R-o*D-c*N)*B,e[5]=(t*D-s*R+r*N)*B,e[6]=(g*b-m*v-y*S)*B,e[7]=(u*v-d*b+p*S)*B,e[8]=(o*I-a*R+c*M)*B,e[9]=(n*R-t*I-r*M)*B,e[10]=(m*E-_*b+y*x)*B,e[11]=(h*b-u*E-p*x)*B,e[12]=(a*N-o*P-l*M)*B,e[13]=(t*P-n*N+s*M)*B,e[14]=(_*S-m*w-g*x)*B,e[15]=(u*w-h*S+d*x)*B,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+n,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,h=a+a,d=r*c,p=r*u,m=r*h,_=o*u,g=o*h,y=a*h,x=l*c,S=l*u,b=l*h,w=n.x,E=n.y,v=n.z;return s[0]=(1-(_+y))*w,s[1]=(p+b)*w,s[2]=(m-S)*w,s[3]=0,s[4]=(p-b)*E,s[5]=(1-(d+y))*E,s[6]=(g+x)*E,s[7]=0,s[8]=(m+S)*v,s[9]=(g-x)*v,s[10]=(1-(d+_))*v,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=Qr.set(s[0],s[1],s[2]).length(),a=Qr.set(s[4],s[5],s[6]).length(),l=Qr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Di.copy(this);let c=1/o,u=1/a,h=1/l;return Di.elements[0]*=c,Di.elements[1]*=c,Di.elements[2]*=c,Di.elements[4]*=u,Di.elements[5]*=u,Di.elements[6]*=u,Di.elements[8]*=h,Di.elements[9]*=h,Di.elements[10]*=h,t.setFromRotationMatrix(Di),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=Mi,l=!1){let c=this.elements,u=2*r/(t-e),h=2*r/(n-s),d=(t+e)/(t-e),p=(n+s)/(n-s),m,_;if(l)m=r/(o-r),_=o*r/(o-r);else if(a===Mi)m=-(o+r)/(o-r),_=-2*o*r/(o-r);else if(a===_o)m=-o/(o-r),_=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=h,c[9]=p,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=Mi,l=!1){let c=this.elements,u=2/(t-e),h=2/(n-s),d=-(t+e)/(t-e),p=-(n+s)/(n-s),m,_;if(l)m=1/(o-r),_=o/(o-r);else if(a===Mi)m=-2/(o-r),_=-(o+r)/(o-r);else if(a===_o)m=-1/(o-r),_=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=h,c[9]=0,c[13]=p,c[2]=0,c[6]=0,c[10]=m,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},Qr=new L,Di=new Pe,pE=new L(0,0,0),mE=new L(1,1,1),zs=new L,gc=new L,ri=new L,ky=new Pe,Dy=new Pn,bs=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],h=s[2],d=s[6],p=s[10];switch(t){case"XYZ":this._y=Math.asin(Xe(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,p),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Xe(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,p),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(Xe(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,p),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Xe(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,p),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Xe(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,p));break;case"XZY":this._z=Math.asin(-Xe(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,p),this._y=0);break;default:Ie("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return ky.makeRotationFromQuaternion(e),this.setFromRotationMatrix(ky,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Dy.setFromEuler(this),this.setFromQuaternion(Dy,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};bs.DEFAULT_ORDER="XYZ";var So=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},gE=0,Fy=new L,eo=new Pn,fs=new Pe,yc=new L,ka=new L,yE=new L,_E=new Pn,Uy=new L(1,0,0),By=new L(0,1,0),zy=new L(0,0,1),Hy={type:"added"},xE={type:"removed"},to={type:"childadded",child:null},hf={type:"childremoved",child:null},Dt=class i extends Bi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:gE++}),this.uuid=ts(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new L,t=new bs,n=new Pn,s=new L(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Pe},normalMatrix:{value:new Ve}}),this.matrix=new Pe,this.matrixWorld=new Pe,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new So,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return eo.setFromAxisAngle(e,t),this.quaternion.multiply(eo),this}rotateOnWorldAxis(e,t){return eo.setFromAxisAngle(e,t),this.quaternion.premultiply(eo),this}rotateX(e){return this.rotateOnAxis(Uy,e)}rotateY(e){return this.rotateOnAxis(By,e)}rotateZ(e){return this.rotateOnAxis(zy,e)}translateOnAxis(e,t){return Fy.copy(e).applyQuaternion(this.quaternion),this.position.add(Fy.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Uy,e)}translateY(e){return this.translateOnAxis(By,e)}translateZ(e){return this.translateOnAxis(zy,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(fs.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?yc.copy(e):yc.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),ka.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?fs.lookAt(ka,yc,this.up):fs.lookAt(yc,ka,this.up),this.quaternion.setFromRotationMatrix(fs),s&&(fs.extractRotation(s.matrixWorld),eo.setFromRotationMatrix(fs),this.quaternion.premultiply(eo.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(ze("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Hy),to.child=e,this.dispatchEvent(to),to.child=null):ze("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(xE),hf.child=e,this.dispatchEvent(hf),hf.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),fs.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),fs.multiply(e.parent.matrixWorld)),e.applyMatrix4(fs),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Hy),to.child=e,this.dispatchEvent(to),to.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ka,e,yE),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ka,_E,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),p=o(e.animations),m=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),u.length>0&&(n.images=u),h.length>0&&(n.shapes=h),d.length>0&&(n.skeletons=d),p.length>0&&(n.animations=p),m.length>0&&(n.nodes=m)}return n.object=s,n;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Dt.DEFAULT_UP=new L(0,1,0);Dt.DEFAULT_MATRIX_AUTO_UPDATE=!0;Dt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var ai=class extends Dt{constructor(){super(),this.isGroup=!0,this.type="Group"}},vE={type:"move"},wo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new ai,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new ai,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new L,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new L),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new ai,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new L,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new L,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let _ of e.hand.values()){let g=t.getJointPose(_,n),y=this._getHandJoint(c,_);g!==null&&(y.matrix.fromArray(g.transform.matrix),y.matrix.decompose(y.position,y.quaternion,y.scale),y.matrixWorldNeedsUpdate=!0,y.jointRadius=g.radius),y.visible=g!==null}let u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],d=u.position.distanceTo(h.position),p=.02,m=.005;c.inputState.pinching&&d>p+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=p-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(vE)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new ai;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},nx={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Hs={h:0,s:0,l:0},_c={h:0,s:0,l:0};function df(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Be=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Jt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,je.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=je.workingColorSpace){return this.r=e,this.g=t,this.b=n,je.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=je.workingColorSpace){if(e=_p(e,1),t=Xe(t,0,1),n=Xe(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=df(o,r,e+1/3),this.g=df(o,r,e),this.b=df(o,r,e-1/3)}return je.colorSpaceToWorking(this,s),this}setStyle(e,t=Jt){function n(r){r!==void 0&&parseFloat(r)<1&&Ie("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ie("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ie("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Jt){let n=nx[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ie("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=xs(e.r),this.g=xs(e.g),this.b=xs(e.b),this}copyLinearToSRGB(e){return this.r=mo(e.r),this.g=mo(e.g),this.b=mo(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Jt){return je.workingToColorSpace(Cn.copy(this),e),Math.round(Xe(Cn.r*255,0,255))*65536+Math.round(Xe(Cn.g*255,0,255))*256+Math.round(Xe(Cn.b*255,0,255))}getHexString(e=Jt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=je.workingColorSpace){je.workingToColorSpace(Cn.copy(this),t);let n=Cn.r,s=Cn.g,r=Cn.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let h=o-a;switch(c=u<=.5?h/(o+a):h/(2-o-a),o){case n:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-n)/h+2;break;case r:l=(n-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=je.workingColorSpace){return je.workingToColorSpace(Cn.copy(this),t),e.r=Cn.r,e.g=Cn.g,e.b=Cn.b,e}getStyle(e=Jt){je.workingToColorSpace(Cn.copy(this),e);let t=Cn.r,n=Cn.g,s=Cn.b;return e!==Jt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(Hs),this.setHSL(Hs.h+e,Hs.s+t,Hs.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(Hs),e.getHSL(_c);let n=Xa(Hs.h,_c.h,t),s=Xa(Hs.s,_c.s,t),r=Xa(Hs.l,_c.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Cn=new Be;Be.NAMES=nx;var zi=class extends Dt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new bs,this.environmentIntensity=1,this.environmentRotation=new bs,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Fi=new L,ps=new L,ff=new L,ms=new L,no=new L,io=new L,Vy=new L,pf=new L,mf=new L,gf=new L,yf=new ht,_f=new ht,xf=new ht,cn=class i{constructor(e=new L,t=new L,n=new L){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),Fi.subVectors(e,t),s.cross(Fi);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){Fi.subVectors(s,t),ps.subVectors(n,t),ff.subVectors(e,t);let o=Fi.dot(Fi),a=Fi.dot(ps),l=Fi.dot(ff),c=ps.dot(ps),u=ps.dot(ff),h=o*c-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,p=(c*l-a*u)*d,m=(o*u-a*l)*d;return r.set(1-p-m,m,p)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,ms)===null?!1:ms.x>=0&&ms.y>=0&&ms.x+ms.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,ms)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,ms.x),l.addScaledVector(o,ms.y),l.addScaledVector(a,ms.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return yf.setScalar(0),_f.setScalar(0),xf.setScalar(0),yf.fromBufferAttribute(e,t),_f.fromBufferAttribute(e,n),xf.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(yf,r.x),o.addScaledVector(_f,r.y),o.addScaledVector(xf,r.z),o}static isFrontFacing(e,t,n,s){return Fi.subVectors(n,t),ps.subVectors(e,t),Fi.cross(ps).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Fi.subVectors(this.c,this.b),ps.subVectors(this.a,this.b),Fi.cross(ps).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;no.subVectors(s,n),io.subVectors(r,n),pf.subVectors(e,n);let l=no.dot(pf),c=io.dot(pf);if(l<=0&&c<=0)return t.copy(n);mf.subVectors(e,s);let u=no.dot(mf),h=io.dot(mf);if(u>=0&&h<=u)return t.copy(s);let d=l*h-u*c;if(d<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(n).addScaledVector(no,o);gf.subVectors(e,r);let p=no.dot(gf),m=io.dot(gf);if(m>=0&&p<=m)return t.copy(r);let _=p*c-l*m;if(_<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(n).addScaledVector(io,a);let g=u*m-p*h;if(g<=0&&h-u>=0&&p-m>=0)return Vy.subVectors(r,s),a=(h-u)/(h-u+(p-m)),t.copy(s).addScaledVector(Vy,a);let y=1/(g+_+d);return o=_*y,a=d*y,t.copy(n).addScaledVector(no,o).addScaledVector(io,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},st=class{constructor(e=new L(1/0,1/0,1/0),t=new L(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(Ui.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(Ui.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=Ui.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Ui):Ui.fromBufferAttribute(r,o),Ui.applyMatrix4(e.matrixWorld),this.expandByPoint(Ui);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),xc.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),xc.copy(n.boundingBox)),xc.applyMatrix4(e.matrixWorld),this.union(xc)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Ui),Ui.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Da),vc.subVectors(this.max,Da),so.subVectors(e.a,Da),ro.subVectors(e.b,Da),oo.subVectors(e.c,Da),Vs.subVectors(ro,so),Gs.subVectors(oo,ro),vr.subVectors(so,oo);let t=[0,-Vs.z,Vs.y,0,-Gs.z,Gs.y,0,-vr.z,vr.y,Vs.z,0,-Vs.x,Gs.z,0,-Gs.x,vr.z,0,-vr.x,-Vs.y,Vs.x,0,-Gs.y,Gs.x,0,-vr.y,vr.x,0];return!vf(t,so,ro,oo,vc)||(t=[1,0,0,0,1,0,0,0,1],!vf(t,so,ro,oo,vc))?!1:(bc.crossVectors(Vs,Gs),t=[bc.x,bc.y,bc.z],vf(t,so,ro,oo,vc))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Ui).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Ui).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(gs[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),gs[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),gs[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),gs[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),gs[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),gs[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),gs[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),gs[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(gs),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},gs=[new L,new L,new L,new L,new L,new L,new L,new L],Ui=new L,xc=new st,so=new L,ro=new L,oo=new L,Vs=new L,Gs=new L,vr=new L,Da=new L,vc=new L,bc=new L,br=new L;function vf(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){br.fromArray(i,r);let a=s.x*Math.abs(br.x)+s.y*Math.abs(br.y)+s.z*Math.abs(br.z),l=e.dot(br),c=t.dot(br),u=n.dot(br);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var Yt=new L,Sc=new Se,bE=0,gt=class extends Bi{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:bE++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=gp,this.updateRanges=[],this.gpuType=li,this.version=0,this._normalizationScale=e!==void 0?eh(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Sc.fromBufferAttribute(this,t),Sc.applyMatrix3(e),this.setXY(t,Sc.x,Sc.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Yt.fromBufferAttribute(this,t),Yt.applyMatrix3(e),this.setXYZ(t,Yt.x,Yt.y,Yt.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Yt.fromBufferAttribute(this,t),Yt.applyMatrix4(e),this.setXYZ(t,Yt.x,Yt.y,Yt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Yt.fromBufferAttribute(this,t),Yt.applyNormalMatrix(e),this.setXYZ(t,Yt.x,Yt.y,Yt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Yt.fromBufferAttribute(this,t),Yt.transformDirection(e),this.setXYZ(t,Yt.x,Yt.y,Yt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):vp(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):bp(e,this.array)}};var Ka=class extends gt{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Ja=class extends gt{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var zn=class extends gt{constructor(e,t,n){super(new Float32Array(e),t,n)}},SE=new st,Fa=new L,bf=new L,Kn=class{constructor(e=new L,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):SE.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Fa.subVectors(e,this.center);let t=Fa.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(Fa,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(bf.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Fa.copy(e.center).add(bf)),this.expandByPoint(Fa.copy(e.center).sub(bf))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},wE=0,Si=new Pe,Sf=new Dt,ao=new L,oi=new st,Ua=new st,ln=new L,hn=class i extends Bi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:wE++}),this.uuid=ts(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new($T(e)?Ja:Ka)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Ve().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Si.makeRotationFromQuaternion(e),this.applyMatrix4(Si),this}rotateX(e){return Si.makeRotationX(e),this.applyMatrix4(Si),this}rotateY(e){return Si.makeRotationY(e),this.applyMatrix4(Si),this}rotateZ(e){return Si.makeRotationZ(e),this.applyMatrix4(Si),this}translate(e,t,n){return Si.makeTranslation(e,t,n),this.applyMatrix4(Si),this}scale(e,t,n){return Si.makeScale(e,t,n),this.applyMatrix4(Si),this}lookAt(e){return Sf.lookAt(e),Sf.updateMatrix(),this.applyMatrix4(Sf.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(ao).negate(),this.translate(ao.x,ao.y,ao.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new zn(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ie("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new st);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ze("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new L(-1/0,-1/0,-1/0),new L(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];oi.setFromBufferAttribute(r),this.morphTargetsRelative?(ln.addVectors(this.boundingBox.min,oi.min),this.boundingBox.expandByPoint(ln),ln.addVectors(this.boundingBox.max,oi.max),this.boundingBox.expandByPoint(ln)):(this.boundingBox.expandByPoint(oi.min),this.boundingBox.expandByPoint(oi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&ze('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Kn);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ze("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new L,1/0);return}if(e){let n=this.boundingSphere.center;if(oi.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Ua.setFromBufferAttribute(a),this.morphTargetsRelative?(ln.addVectors(oi.min,Ua.min),oi.expandByPoint(ln),ln.addVectors(oi.max,Ua.max),oi.expandByPoint(ln)):(oi.expandByPoint(Ua.min),oi.expandByPoint(Ua.max))}oi.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)ln.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(ln));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)ln.fromBufferAttribute(a,c),l&&(ao.fromBufferAttribute(e,c),ln.add(ao)),s=Math.max(s,n.distanceToSquared(ln))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&ze('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){ze("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new gt(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let N=0;N<n.count;N++)a[N]=new L,l[N]=new L;let u=new L,h=new L,d=new L,p=new Se,m=new Se,_=new Se,g=new L,y=new L;function x(N,R,P){c[N]=c[R]=c[P]=1,u.fromBufferAttribute(n,N),h.fromBufferAttribute(n,R),d.fromBufferAttribute(n,P),p.fromBufferAttribute(r,N),m.fromBufferAttribute(r,R),_.fromBufferAttribute(r,P),h.sub(u),d.sub(u),m.sub(p),_.sub(p);let I=1/(m.x*_.y-_.x*m.y);isFinite(I)&&(g.copy(h).multiplyScalar(_.y).addScaledVector(d,-m.y).multiplyScalar(I),y.copy(d).multiplyScalar(m.x).addScaledVector(h,-_.x).multiplyScalar(I),a[N].add(g),a[R].add(g),a[P].add(g),l[N].add(y),l[R].add(y),l[P].add(y))}let S=this.groups;S.length===0&&(S=[{start:0,count:e.count}]);for(let N=0,R=S.length;N<R;++N){let P=S[N],I=P.start,D=P.count;for(let O=I,B=I+D;O<B;O+=3)x(e.getX(O+0),e.getX(O+1),e.getX(O+2))}let b=new L,w=new L,E=new L,v=new L;function M(N){E.fromBufferAttribute(s,N),v.copy(E);let R=a[N];b.copy(R),b.sub(E.multiplyScalar(E.dot(R))).normalize(),w.crossVectors(v,R);let I=w.dot(l[N])<0?-1:1;o.setXYZW(N,b.x,b.y,b.z,I)}for(let N=0,R=n.count;N<R;++N)c[N]&&M(N);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new gt(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let d=0,p=n.count;d<p;d++)n.setXYZ(d,0,0,0);let s=new L,r=new L,o=new L,a=new L,l=new L,c=new L,u=new L,h=new L;if(e)for(let d=0,p=e.count;d<p;d+=3){let m=e.getX(d+0),_=e.getX(d+1),g=e.getX(d+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,_),o.fromBufferAttribute(t,g),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(n,m),l.fromBufferAttribute(n,_),c.fromBufferAttribute(n,g),a.add(u),l.add(u),c.add(u),n.setXYZ(m,a.x,a.y,a.z),n.setXYZ(_,l.x,l.y,l.z),n.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,p=t.count;d<p;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),n.setXYZ(d+0,u.x,u.y,u.z),n.setXYZ(d+1,u.x,u.y,u.z),n.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)ln.fromBufferAttribute(e,t),ln.normalize(),e.setXYZ(t,ln.x,ln.y,ln.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,h=a.normalized,d=new c.constructor(l.length*u),p=0,m=0;for(let _=0,g=l.length;_<g;_++){a.isInterleavedBufferAttribute?p=l[_]*a.data.stride+a.offset:p=l[_]*u;for(let y=0;y<u;y++)d[m++]=c[p++]}return new gt(d,u,h)}if(this.index===null)return Ie("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,h=c.length;u<h;u++){let d=c[u],p=e(d,n);l.push(p)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let h=0,d=c.length;h<d;h++){let p=c[h];u.push(p.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],h=r[c];for(let d=0,p=h.length;d<p;d++)u.push(h[d].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let h=o[c];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Mo=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=gp,this.updateRanges=[],this.version=0,this.uuid=ts()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Gy(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Gy(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function Gy(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=ts()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var Bn=new L,To=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?eh(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)Bn.fromBufferAttribute(this,t),Bn.applyMatrix4(e),this.setXYZ(t,Bn.x,Bn.y,Bn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Bn.fromBufferAttribute(this,t),Bn.applyNormalMatrix(e),this.setXYZ(t,Bn.x,Bn.y,Bn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Bn.fromBufferAttribute(this,t),Bn.transformDirection(e),this.setXYZ(t,Bn.x,Bn.y,Bn.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Ya("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new gt(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Ya("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):vp(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):bp(e,this.data.array)}},wf=new L,ME=new L,TE=new Ve,xn=class{constructor(e=new L(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=wf.subVectors(n,t).cross(ME.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(wf),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||TE.getNormalMatrix(e),s=this.coplanarPoint(wf).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},EE=0,Jn=class extends Bi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:EE++}),this.uuid=ts(),this.name="",this.type="Material",this.blending=Do,this.side=bn,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Kf,this.blendDst=Jf,this.blendEquation=Pr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Be(0,0,0),this.blendAlpha=0,this.depthFunc=qs,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=q_,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Gc,this.stencilZFail=Gc,this.stencilZPass=Gc,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ie(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ie(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Be().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new xn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Se().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Se().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var ys=new L,Mf=new L,wc=new L,Mc=new L,jn=class{constructor(e=new L,t=new L(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,ys)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=ys.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(ys.copy(this.origin).addScaledVector(this.direction,t),ys.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){Mf.copy(e).add(t).multiplyScalar(.5),wc.copy(t).sub(e).normalize(),Mc.copy(this.origin).sub(Mf);let r=e.distanceTo(t)*.5,o=-this.direction.dot(wc),a=Mc.dot(this.direction),l=-Mc.dot(wc),c=Mc.lengthSq(),u=Math.abs(1-o*o),h,d,p,m;if(u>0)if(h=o*l-a,d=o*a-l,m=r*u,h>=0)if(d>=-m)if(d<=m){let _=1/u;h*=_,d*=_,p=h*(h+o*d+2*a)+d*(o*h+d+2*l)+c}else d=r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*l)+c;else d=-r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*l)+c;else d<=-m?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-l),r),p=-h*h+d*(d+2*l)+c):d<=m?(h=0,d=Math.min(Math.max(-r,-l),r),p=d*(d+2*l)+c):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-l),r),p=-h*h+d*(d+2*l)+c);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),p=-h*h+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(Mf).addScaledVector(wc,d),p}intersectSphere(e,t){if(e.radius<0)return null;ys.subVectors(e.center,this.origin);let n=ys.dot(this.direction),s=ys.dot(ys)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return c>=0?(n=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(n=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,l=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,l=(e.min.z-d.z)*h),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,ys)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,p=e.z-o.z,m=t.x-o.x,_=t.y-o.y,g=t.z-o.z,y=n.x-o.x,x=n.y-o.y,S=n.z-o.z,b=Math.abs(l),w=Math.abs(c),E=Math.abs(u),v,M,N,R,P,I,D,O,B,G,W,te;if(b>=w&&b>=E?(N=l,I=h,B=m,te=y,l>=0?(v=c,M=u,R=d,P=p,D=_,O=g,G=x,W=S):(v=u,M=c,R=p,P=d,D=g,O=_,G=S,W=x)):w>=E?(N=c,I=d,B=_,te=x,c>=0?(v=u,M=l,R=p,P=h,D=g,O=m,G=S,W=y):(v=l,M=u,R=h,P=p,D=m,O=g,G=y,W=S)):(N=u,I=p,B=g,te=S,u>=0?(v=l,M=c,R=h,P=d,D=m,O=_,G=y,W=x):(v=c,M=l,R=d,P=h,D=_,O=m,G=x,W=y)),N===0)return null;let q=v/N,Q=M/N,ee=1/N,Te=R-q*I,He=P-Q*I,J=D-q*B,he=O-Q*B,we=G-q*te,De=W-Q*te,ge=we*he-De*J,Ge=Te*De-He*we,zt=J*He-he*Te;if(s){if(ge<0||Ge<0||zt<0)return null}else if((ge<0||Ge<0||zt<0)&&(ge>0||Ge>0||zt>0))return null;let Fe=ge+Ge+zt;if(Fe===0)return null;let ot=ee*(ge*I+Ge*B+zt*te);return(Fe>0?ot<0:ot>0)?null:this.at(ot/Fe,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},ji=class extends Jn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Be(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new bs,this.combine=jf,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Wy=new Pe,Sr=new jn,Tc=new Kn,Xy=new L,Ec=new L,Ac=new L,Rc=new L,Tf=new L,Cc=new L,qy=new L,Pc=new L,Qt=class extends Dt{constructor(e=new hn,t=new ji){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Cc.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],h=r[l];u!==0&&(Tf.fromBufferAttribute(h,e),o?Cc.addScaledVector(Tf,u):Cc.addScaledVector(Tf.sub(t),u))}t.add(Cc)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Tc.copy(n.boundingSphere),Tc.applyMatrix4(r),Sr.copy(e.ray).recast(e.near),!(Tc.containsPoint(Sr.origin)===!1&&(Sr.intersectSphere(Tc,Xy)===null||Sr.origin.distanceToSquared(Xy)>(e.far-e.near)**2))&&(Wy.copy(r).invert(),Sr.copy(e.ray).applyMatrix4(Wy),!(n.boundingBox!==null&&Sr.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Sr)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,p=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,_=d.length;m<_;m++){let g=d[m],y=o[g.materialIndex],x=Math.max(g.start,p.start),S=Math.min(a.count,Math.min(g.start+g.count,p.start+p.count));for(let b=x,w=S;b<w;b+=3){let E=a.getX(b),v=a.getX(b+1),M=a.getX(b+2);s=Ic(this,y,e,n,c,u,h,E,v,M),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,p.start),_=Math.min(a.count,p.start+p.count);for(let g=m,y=_;g<y;g+=3){let x=a.getX(g),S=a.getX(g+1),b=a.getX(g+2);s=Ic(this,o,e,n,c,u,h,x,S,b),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,_=d.length;m<_;m++){let g=d[m],y=o[g.materialIndex],x=Math.max(g.start,p.start),S=Math.min(l.count,Math.min(g.start+g.count,p.start+p.count));for(let b=x,w=S;b<w;b+=3){let E=b,v=b+1,M=b+2;s=Ic(this,y,e,n,c,u,h,E,v,M),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,p.start),_=Math.min(l.count,p.start+p.count);for(let g=m,y=_;g<y;g+=3){let x=g,S=g+1,b=g+2;s=Ic(this,o,e,n,c,u,h,x,S,b),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}};function AE(i,e,t,n,s,r,o,a){let l;if(e.side===en?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===bn,a),l===null)return null;Pc.copy(a),Pc.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(Pc);return c<t.near||c>t.far?null:{distance:c,point:Pc.clone(),object:i}}function Ic(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,Ec),i.getVertexPosition(l,Ac),i.getVertexPosition(c,Rc);let u=AE(i,e,t,n,Ec,Ac,Rc,qy);if(u){let h=new L;cn.getBarycoord(qy,Ec,Ac,Rc,h),s&&(u.uv=cn.getInterpolatedAttribute(s,a,l,c,h,new Se)),r&&(u.uv1=cn.getInterpolatedAttribute(r,a,l,c,h,new Se)),o&&(u.normal=cn.getInterpolatedAttribute(o,a,l,c,h,new L),u.normal.dot(n.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new L,materialIndex:0};cn.getNormal(Ec,Ac,Rc,d.normal),u.face=d,u.barycoord=h}return u}var Ba=new ht,Yy=new ht,$y=new ht,RE=new ht,Ky=new Pe,Lc=new L,Ef=new Kn,Jy=new Pe,Af=new jn,ja=class extends Qt{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=Lf,this.bindMatrix=new Pe,this.bindMatrixInverse=new Pe,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new st),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Lc),this.boundingBox.expandByPoint(Lc)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new Kn),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Lc),this.boundingSphere.expandByPoint(Lc)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Ef.copy(this.boundingSphere),Ef.applyMatrix4(s),e.ray.intersectsSphere(Ef)!==!1&&(Jy.copy(s).invert(),Af.copy(e.ray).applyMatrix4(Jy),!(this.boundingBox!==null&&Af.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,Af)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new ht,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===Lf?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===V_?this.bindMatrixInverse.copy(this.bindMatrix).invert():Ie("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;Yy.fromBufferAttribute(s.attributes.skinIndex,e),$y.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(Ba.copy(t),t.set(0,0,0,0)):(Ba.set(t.x,t.y,t.z,1),t.set(0,0,0)),Ba.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=$y.getComponent(r);if(o!==0){let a=Yy.getComponent(r);Ky.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(RE.copy(Ba).applyMatrix4(Ky),o)}}return t.isVector4&&(t.w=Ba.w),t.applyMatrix4(this.bindMatrixInverse)}},Eo=class extends Dt{constructor(){super(),this.isBone=!0,this.type="Bone"}},$s=class extends un{constructor(e=null,t=1,n=1,s,r,o,a,l,c=At,u=At,h,d){super(null,o,a,l,c,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},jy=new Pe,CE=new Pe,Za=class i{constructor(e=[],t=[]){this.uuid=ts(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){Ie("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new Pe)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new Pe;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:CE;jy.multiplyMatrices(a,t[r]),jy.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new $s(t,e,e,ei,li);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(Ie("Skeleton: No bone found with UUID:",r),o=new Eo),this.bones.push(o),this.boneInverses.push(new Pe().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},Ss=class extends gt{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},lo=new Pe,Zy=new Pe,Oc=[],Qy=new st,PE=new Pe,za=new Qt,Ha=new Kn,Qa=class extends Qt{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new Ss(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,PE)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new st),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,lo),Qy.copy(e.boundingBox).applyMatrix4(lo),this.boundingBox.union(Qy)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new Kn),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,lo),Ha.copy(e.boundingSphere).applyMatrix4(lo),this.boundingSphere.union(Ha)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(za.geometry=this.geometry,za.material=this.material,za.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Ha.copy(this.boundingSphere),Ha.applyMatrix4(n),e.ray.intersectsSphere(Ha)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,lo),Zy.multiplyMatrices(n,lo),za.matrixWorld=Zy,za.raycast(e,Oc);for(let o=0,a=Oc.length;o<a;o++){let l=Oc[o];l.instanceId=r,l.object=this,t.push(l)}Oc.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new Ss(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new $s(new Float32Array(s*this.count),s,this.count,xu,li));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},wr=new Kn,IE=new Se(.5,.5),Nc=new L,Ks=class{constructor(e=new xn,t=new xn,n=new xn,s=new xn,r=new xn,o=new xn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Mi,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],h=r[5],d=r[6],p=r[7],m=r[8],_=r[9],g=r[10],y=r[11],x=r[12],S=r[13],b=r[14],w=r[15];if(s[0].setComponents(c-o,p-u,y-m,w-x).normalize(),s[1].setComponents(c+o,p+u,y+m,w+x).normalize(),s[2].setComponents(c+a,p+h,y+_,w+S).normalize(),s[3].setComponents(c-a,p-h,y-_,w-S).normalize(),n)s[4].setComponents(l,d,g,b).normalize(),s[5].setComponents(c-l,p-d,y-g,w-b).normalize();else if(s[4].setComponents(c-l,p-d,y-g,w-b).normalize(),t===Mi)s[5].setComponents(c+l,p+d,y+g,w+b).normalize();else if(t===_o)s[5].setComponents(l,d,g,b).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),wr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),wr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(wr)}intersectsSprite(e){wr.center.set(0,0,0);let t=IE.distanceTo(e.center);return wr.radius=.7071067811865476+t,wr.applyMatrix4(e.matrixWorld),this.intersectsSphere(wr)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(Nc.x=s.normal.x>0?e.max.x:e.min.x,Nc.y=s.normal.y>0?e.max.y:e.min.y,Nc.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Nc)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},e_=new Pe,Qc=class i{constructor(){this.coordinateSystem=Mi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];e_.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new Ks),n[s].setFromProjectionMatrix(e_,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Ks),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var Ao=class extends Jn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Be(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},eu=new L,tu=new L,t_=new Pe,Va=new jn,kc=new Kn,Rf=new L,n_=new L,Rr=class extends Dt{constructor(e=new hn,t=new Ao){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)eu.fromBufferAttribute(t,s-1),tu.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=eu.distanceTo(tu);e.setAttribute("lineDistance",new zn(n,1))}else Ie("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),kc.copy(n.boundingSphere),kc.applyMatrix4(s),kc.radius+=r,e.ray.intersectsSphere(kc)===!1)return;t_.copy(s).invert(),Va.copy(e.ray).applyMatrix4(t_);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,u=n.index,d=n.attributes.position;if(u!==null){let p=Math.max(0,o.start),m=Math.min(u.count,o.start+o.count);for(let _=p,g=m-1;_<g;_+=c){let y=u.getX(_),x=u.getX(_+1),S=Dc(this,e,Va,l,y,x,_);S&&t.push(S)}if(this.isLineLoop){let _=u.getX(m-1),g=u.getX(p),y=Dc(this,e,Va,l,_,g,m-1);y&&t.push(y)}}else{let p=Math.max(0,o.start),m=Math.min(d.count,o.start+o.count);for(let _=p,g=m-1;_<g;_+=c){let y=Dc(this,e,Va,l,_,_+1,_);y&&t.push(y)}if(this.isLineLoop){let _=Dc(this,e,Va,l,m-1,p,m-1);_&&t.push(_)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Dc(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(eu.fromBufferAttribute(a,s),tu.fromBufferAttribute(a,r),t.distanceSqToSegment(eu,tu,Rf,n_)>n)return;Rf.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Rf);if(!(c<e.near||c>e.far))return{distance:c,point:n_.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var i_=new L,s_=new L,el=class extends Rr{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)i_.fromBufferAttribute(t,s),s_.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+i_.distanceTo(s_);e.setAttribute("lineDistance",new zn(n,1))}else Ie("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},tl=class extends Rr{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},Ro=class extends Jn{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Be(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},r_=new Pe,Ff=new jn,Fc=new Kn,Uc=new L,nl=class extends Dt{constructor(e=new hn,t=new Ro){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Fc.copy(n.boundingSphere),Fc.applyMatrix4(s),Fc.radius+=r,e.ray.intersectsSphere(Fc)===!1)return;r_.copy(s).invert(),Ff.copy(e.ray).applyMatrix4(r_);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,h=n.attributes.position;if(c!==null){let d=Math.max(0,o.start),p=Math.min(c.count,o.start+o.count);for(let m=d,_=p;m<_;m++){let g=c.getX(m);Uc.fromBufferAttribute(h,g),o_(Uc,g,l,s,e,t,this)}}else{let d=Math.max(0,o.start),p=Math.min(h.count,o.start+o.count);for(let m=d,_=p;m<_;m++)Uc.fromBufferAttribute(h,m),o_(Uc,m,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function o_(i,e,t,n,s,r,o){let a=Ff.distanceSqToPoint(i);if(a<t){let l=new L;Ff.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var il=class extends un{constructor(e=[],t=Ir,n,s,r,o,a,l,c,u){super(e,t,n,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var ws=class extends un{constructor(e,t,n=Hi,s,r,o,a=At,l=At,c,u=vs,h=1){if(u!==vs&&u!==Is)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,l,u,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new bo(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},sl=class extends ws{constructor(e,t=Hi,n=Ir,s,r,o=At,a=At,l,c=vs){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,n,s,r,o,a,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},rl=class extends un{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Co=class i extends hn{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],h=[],d=0,p=0;m("z","y","x",-1,-1,n,t,e,o,r,0),m("z","y","x",1,-1,n,t,-e,o,r,1),m("x","z","y",1,1,e,n,t,s,o,2),m("x","z","y",1,-1,e,n,-t,s,o,3),m("x","y","z",1,-1,e,t,n,s,r,4),m("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new zn(c,3)),this.setAttribute("normal",new zn(u,3)),this.setAttribute("uv",new zn(h,2));function m(_,g,y,x,S,b,w,E,v,M,N){let R=b/v,P=w/M,I=b/2,D=w/2,O=E/2,B=v+1,G=M+1,W=0,te=0,q=new L;for(let Q=0;Q<G;Q++){let ee=Q*P-D;for(let Te=0;Te<B;Te++){let He=Te*R-I;q[_]=He*x,q[g]=ee*S,q[y]=O,c.push(q.x,q.y,q.z),q[_]=0,q[g]=0,q[y]=E>0?1:-1,u.push(q.x,q.y,q.z),h.push(Te/v),h.push(1-Q/M),W+=1}}for(let Q=0;Q<M;Q++)for(let ee=0;ee<v;ee++){let Te=d+ee+B*Q,He=d+ee+B*(Q+1),J=d+(ee+1)+B*(Q+1),he=d+(ee+1)+B*Q;l.push(Te,He,he),l.push(He,J,he),te+=6}a.addGroup(p,te,N),p+=te,d+=W}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var ol=class i extends hn{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,u=l+1,h=e/a,d=t/l,p=[],m=[],_=[],g=[];for(let y=0;y<u;y++){let x=y*d-o;for(let S=0;S<c;S++){let b=S*h-r;m.push(b,-x,0),_.push(0,0,1),g.push(S/a),g.push(1-y/l)}}for(let y=0;y<l;y++)for(let x=0;x<a;x++){let S=x+c*y,b=x+c*(y+1),w=x+1+c*(y+1),E=x+1+c*y;p.push(S,b,E),p.push(b,w,E)}this.setIndex(p),this.setAttribute("position",new zn(m,3)),this.setAttribute("normal",new zn(_,3)),this.setAttribute("uv",new zn(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function Nr(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(a_(s))s.isRenderTargetTexture?(Ie("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(a_(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function On(i){let e={};for(let t=0;t<i.length;t++){let n=Nr(i[t]);for(let s in n)e[s]=n[s]}return e}function a_(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function LE(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function Sp(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:je.workingColorSpace}var ix={clone:Nr,merge:On},OE=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,NE=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Zn=class extends Jn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=OE,this.fragmentShader=NE,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Nr(e.uniforms),this.uniformsGroups=LE(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Be().setHex(s.value);break;case"v2":this.uniforms[n].value=new Se().fromArray(s.value);break;case"v3":this.uniforms[n].value=new L().fromArray(s.value);break;case"v4":this.uniforms[n].value=new ht().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Ve().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Pe().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},nu=class extends Zn{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},Cr=class extends Jn{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new Be(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Be(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=Qu,this.normalScale=new Se(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new bs,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},Vn=class extends Cr{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new Se(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return Xe(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new Be(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new Be(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new Be(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return Mr('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){Mr('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var iu=class extends Jn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=W_,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},su=class extends Jn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Xs(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function Ga(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function kE(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function l_(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let l=0;l!==e;++l)s[o++]=i[a+l]}return s}function DE(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var Zi=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];e:{t:{let o;n:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break t}o=t.length;break n}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},ru=class extends Zi{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Nf,endingEnd:Nf}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case kf:r=e,a=2*t-n;break;case Df:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case kf:o=e,l=2*n-t;break;case Df:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,p=this._weightNext,m=(n-t)/(s-t),_=m*m,g=_*m,y=-d*g+2*d*_-d*m,x=(1+d)*g+(-1.5-2*d)*_+(-.5+d)*m+1,S=(-1-p)*g+(1.5+p)*_+.5*m,b=p*g-p*_;for(let w=0;w!==a;++w)r[w]=y*o[u+w]+x*o[c+w]+S*o[l+w]+b*o[h+w];return r}},ou=class extends Zi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(n-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[c+d]*h+o[l+d]*u;return r}},au=class extends Zi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},lu=class extends Zi{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let m=(n-t)/(s-t),_=1-m;for(let g=0;g!==a;++g)r[g]=o[c+g]*_+o[l+g]*m;return r}let d=a*2,p=e-1;for(let m=0;m!==a;++m){let _=o[c+m],g=o[l+m],y=p*d+m*2,x=h[y],S=h[y+1],b=e*d+m*2,w=u[b],E=u[b+1],v=UE(n,t,x,w,s);r[m]=sx(v,_,S,E,g)}return r}};function sx(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function FE(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function UE(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=sx(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=FE(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var Qn=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Xs(t,this.TimeBufferType),this.values=Xs(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:Xs(e.times,Array),values:Xs(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),Ga(e.settings)&&(n.settings={inTangents:Xs(e.settings.inTangents,Array),outTangents:Xs(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new au(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new ou(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new ru(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new lu(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Tr:t=this.InterpolantFactoryMethodDiscrete;break;case Er:t=this.InterpolantFactoryMethodLinear;break;case Vc:t=this.InterpolantFactoryMethodSmooth;break;case Of:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ie("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Tr;case this.InterpolantFactoryMethodLinear:return Er;case this.InterpolantFactoryMethodSmooth:return Vc;case this.InterpolantFactoryMethodBezier:return Of}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;Ga(this.settings)&&(c_(this.settings.inTangents,e),c_(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;Ga(this.settings)&&(u_(this.settings.inTangents,e),u_(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(ze("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(ze("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){ze("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){ze("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&KT(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){ze("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===Vc,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let h=a*n,d=h-n,p=h+n;for(let m=0;m!==n;++m){let _=t[h+m];if(_!==t[d+m]||_!==t[p+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let h=a*n,d=o*n;for(let p=0;p!==n;++p)t[d+p]=t[h+p]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,Ga(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function c_(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function u_(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}Qn.prototype.ValueTypeName="";Qn.prototype.TimeBufferType=Float32Array;Qn.prototype.ValueBufferType=Float32Array;Qn.prototype.DefaultInterpolation=Er;var Ms=class extends Qn{constructor(e,t,n){super(e,t,n)}};Ms.prototype.ValueTypeName="bool";Ms.prototype.ValueBufferType=Array;Ms.prototype.DefaultInterpolation=Tr;Ms.prototype.InterpolantFactoryMethodLinear=void 0;Ms.prototype.InterpolantFactoryMethodSmooth=void 0;var al=class extends Qn{constructor(e,t,n,s){super(e,t,n,s)}};al.prototype.ValueTypeName="color";var Ts=class extends Qn{constructor(e,t,n,s){super(e,t,n,s)}};Ts.prototype.ValueTypeName="number";var cu=class extends Zi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)Pn.slerpFlat(r,0,o,c-a,o,c,l);return r}},Es=class extends Qn{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new cu(this.times,this.values,this.getValueSize(),e)}};Es.prototype.ValueTypeName="quaternion";Es.prototype.InterpolantFactoryMethodSmooth=void 0;var As=class extends Qn{constructor(e,t,n){super(e,t,n)}};As.prototype.ValueTypeName="string";As.prototype.ValueBufferType=Array;As.prototype.DefaultInterpolation=Tr;As.prototype.InterpolantFactoryMethodLinear=void 0;As.prototype.InterpolantFactoryMethodSmooth=void 0;var Js=class extends Qn{constructor(e,t,n,s){super(e,t,n,s)}};Js.prototype.ValueTypeName="vector";var ll=class{constructor(e="",t=-1,n=[],s=G_){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=ts(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(zE(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(Qn.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let u=kE(l);l=l_(l,1,u),c=l_(c,1,u),!s&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new Ts(".morphTargetInfluences["+t[a].name+"]",l,c).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=e.length;a<l;a++){let c=e[a],u=c.name.match(r);if(u&&u.length>1){let h=u[1],d=s[h];d||(s[h]=d=[]),d.push(c)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function BE(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return Ts;case"vector":case"vector2":case"vector3":case"vector4":return Js;case"color":return al;case"quaternion":return Es;case"bool":case"boolean":return Ms;case"string":return As}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function zE(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=BE(i.type);if(i.times===void 0){let n=[],s=[];DE(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),Ga(i.settings)&&(t.settings={inTangents:Xs(i.settings.inTangents,Float32Array),outTangents:Xs(i.settings.outTangents,Float32Array)}),t}var Ji={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(h_(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!h_(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function h_(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var uu=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,h){return c.push(u,h),this},this.removeHandler=function(u){let h=c.indexOf(u);return h!==-1&&c.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=c.length;h<d;h+=2){let p=c[h],m=c[h+1];if(p.global&&(p.lastIndex=0),p.test(u))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},rx=new uu,Qi=class{constructor(e){this.manager=e!==void 0?e:rx,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Qi.DEFAULT_MATERIAL_NAME="__DEFAULT";var _s={},Uf=class extends Error{constructor(e,t){super(e),this.response=t}},Po=class extends Qi{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=Ji.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(_s[e]!==void 0){_s[e].push({onLoad:t,onProgress:n,onError:s});return}_s[e]=[],_s[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&Ie("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let u=_s[e],h=c.body.getReader(),d=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),p=d?parseInt(d):0,m=p!==0,_=0,g=new ReadableStream({start(y){x();function x(){h.read().then(({done:S,value:b})=>{if(S)y.close();else{_+=b.byteLength;let w=new ProgressEvent("progress",{lengthComputable:m,loaded:_,total:p});for(let E=0,v=u.length;E<v;E++){let M=u[E];M.onProgress&&M.onProgress(w)}y.enqueue(b),x()}},S=>{y.error(S)})}}});return new Response(g)}else throw new Uf(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(u=>new DOMParser().parseFromString(u,a));case"json":return c.json();default:if(a==="")return c.text();{let h=/charset="?([^;"\s]*)"?/i.exec(a),d=h&&h[1]?h[1].toLowerCase():void 0,p=new TextDecoder(d);return c.arrayBuffer().then(m=>p.decode(m))}}}).then(c=>{Ji.add(`file:${e}`,c);let u=_s[e];delete _s[e];for(let h=0,d=u.length;h<d;h++){let p=u[h];p.onLoad&&p.onLoad(c)}}).catch(c=>{let u=_s[e];if(u===void 0)throw this.manager.itemError(e),c;delete _s[e];for(let h=0,d=u.length;h<d;h++){let p=u[h];p.onError&&p.onError(c)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var co=new WeakMap,hu=class extends Qi{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=Ji.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let h=co.get(o);h===void 0&&(h=[],co.set(o,h)),h.push({onLoad:t,onError:s})}return o}let a=xo("img");function l(){u(),t&&t(this);let h=co.get(this)||[];for(let d=0;d<h.length;d++){let p=h[d];p.onLoad&&p.onLoad(this)}co.delete(this),r.manager.itemEnd(e)}function c(h){u(),s&&s(h),Ji.remove(`image:${e}`);let d=co.get(this)||[];for(let p=0;p<d.length;p++){let m=d[p];m.onError&&m.onError(h)}co.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function u(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),Ji.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var cl=class extends Qi{constructor(e){super(e)}load(e,t,n,s){let r=new un,o=new hu(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},Io=class extends Dt{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Be(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var Cf=new Pe,d_=new L,f_=new L,Lo=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Se(512,512),this.mapType=Ln,this.map=null,this.mapPass=null,this.matrix=new Pe,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Ks,this._frameExtents=new Se(1,1),this._viewportCount=1,this._viewports=[new ht(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;d_.setFromMatrixPosition(e.matrixWorld),t.position.copy(d_),f_.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(f_),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){Cf.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(Cf,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===_o||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(Cf)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Bc=new L,zc=new Pn,Ki=new L,ul=class extends Dt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Pe,this.projectionMatrix=new Pe,this.projectionMatrixInverse=new Pe,this.coordinateSystem=Mi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Bc,zc,Ki),Ki.x===1&&Ki.y===1&&Ki.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Bc,zc,Ki.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Bc,zc,Ki),Ki.x===1&&Ki.y===1&&Ki.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Bc,zc,Ki.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Ws=new L,p_=new Se,m_=new Se,jt=class extends ul{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Ar*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Wa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Ar*2*Math.atan(Math.tan(Wa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){Ws.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Ws.x,Ws.y).multiplyScalar(-e/Ws.z),Ws.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(Ws.x,Ws.y).multiplyScalar(-e/Ws.z)}getViewSize(e,t){return this.getViewBounds(e,p_,m_),t.subVectors(m_,p_)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Wa*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},Bf=class extends Lo{constructor(){super(new jt(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=Ar*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},hl=class extends Io{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(Dt.DEFAULT_UP),this.updateMatrix(),this.target=new Dt,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new Bf}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},zf=class extends Lo{constructor(){super(new jt(90,1,.5,500)),this.isPointLightShadow=!0}},dl=class extends Io{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new zf}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},Rs=class extends ul{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Hf=class extends Lo{constructor(){super(new Rs(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},fl=class extends Io{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Dt.DEFAULT_UP),this.updateMatrix(),this.target=new Dt,this.shadow=new Hf}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Cs=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}};var Pf=new WeakMap,pl=class extends Qi{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Ie("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&Ie("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=Ji.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(c=>{Pf.has(o)===!0?(s&&s(Pf.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(c),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(e,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return Ji.add(`image-bitmap:${e}`,c),t&&t(c),r.manager.itemEnd(e),c}).catch(function(c){s&&s(c),Pf.set(l,c),Ji.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});Ji.add(`image-bitmap:${e}`,l),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var uo=-90,ho=1,Oo=class extends Dt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new jt(uo,ho,e,t);s.layers=this.layers,this.add(s);let r=new jt(uo,ho,e,t);r.layers=this.layers,this.add(r);let o=new jt(uo,ho,e,t);o.layers=this.layers,this.add(o);let a=new jt(uo,ho,e,t);a.layers=this.layers,this.add(a);let l=new jt(uo,ho,e,t);l.layers=this.layers,this.add(l);let c=new jt(uo,ho,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Mi)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===_o)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let _=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=_,e.setRenderTarget(n,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,p),e.xr.enabled=m,n.texture.needsPMREMUpdate=!0}},du=class extends jt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var wp="\\[\\]\\.:\\/",HE=new RegExp("["+wp+"]","g"),Mp="[^"+wp+"]",VE="[^"+wp.replace("\\.","")+"]",GE=/((?:WC+[\/:])*)/.source.replace("WC",Mp),WE=/(WCOD+)?/.source.replace("WCOD",VE),XE=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Mp),qE=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Mp),YE=new RegExp("^"+GE+WE+XE+qE+"$"),$E=["material","materials","bones","map"],Vf=class{constructor(e,t,n){let s=n||Et.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},Et=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(HE,"")}static parseTrackName(e){let t=YE.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);$E.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ie("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){ze("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){ze("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){ze("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){ze("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){ze("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){ze("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){ze("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;ze("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){ze("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){ze("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Et.Composite=Vf;Et.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Et.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Et.prototype.GetterByBindingType=[Et.prototype._getValue_direct,Et.prototype._getValue_array,Et.prototype._getValue_arrayElement,Et.prototype._getValue_toArray];Et.prototype.SetterByBindingTypeAndVersioning=[[Et.prototype._setValue_direct,Et.prototype._setValue_direct_setNeedsUpdate,Et.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Et.prototype._setValue_array,Et.prototype._setValue_array_setNeedsUpdate,Et.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Et.prototype._setValue_arrayElement,Et.prototype._setValue_arrayElement_setNeedsUpdate,Et.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Et.prototype._setValue_fromArray,Et.prototype._setValue_fromArray_setNeedsUpdate,Et.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var fU=new Float32Array(1);var g_=new Pe,ml=class{constructor(e,t,n=0,s=1/0){this.ray=new jn(e,t),this.near=n,this.far=s,this.camera=null,this.layers=new So,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):ze("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return g_.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(g_),this}intersectObject(e,t=!0,n=[]){return Gf(e,this,n,t),n.sort(y_),n}intersectObjects(e,t=!0,n=[]){for(let s=0,r=e.length;s<r;s++)Gf(e[s],this,n,t);return n.sort(y_),n}};function y_(i,e){return i.distance-e.distance}function Gf(i,e,t,n){let s=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(s=!1),s===!0&&n===!0){let r=i.children;for(let o=0,a=r.length;o<a;o++)Gf(r[o],e,t,!0)}}var No=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=Xe(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(Xe(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Wf=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};var __=new L,Hc=new L,fo=new L,po=new L,If=new L,KE=new L,JE=new L,Gn=class{constructor(e=new L,t=new L){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){__.subVectors(e,this.start),Hc.subVectors(this.end,this.start);let n=Hc.dot(Hc);if(n===0)return 0;let r=Hc.dot(__)/n;return t&&(r=Xe(r,0,1)),r}closestPointToPoint(e,t,n){let s=this.closestPointToPointParameter(e,t);return this.delta(n).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=KE,n=JE){let s=10000000000000001e-32,r,o,a=this.start,l=e.start,c=this.end,u=e.end;fo.subVectors(c,a),po.subVectors(u,l),If.subVectors(a,l);let h=fo.dot(fo),d=po.dot(po),p=po.dot(If);if(h<=s&&d<=s)return t.copy(a),n.copy(l),t.distanceToSquared(n);if(h<=s)r=0,o=p/d,o=Xe(o,0,1);else{let m=fo.dot(If);if(d<=s)o=0,r=Xe(-m/h,0,1);else{let _=fo.dot(po),g=h*d-_*_;g!==0?r=Xe((_*p-m*d)/g,0,1):r=0,o=(_*r+p)/d,o<0?(o=0,r=Xe(-m/h,0,1)):o>1&&(o=1,r=Xe((_-m)/h,0,1))}}return t.copy(a).addScaledVector(fo,r),n.copy(l).addScaledVector(po,o),t.distanceToSquared(n)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}};var gl=class extends Bi{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Tp(i,e,t,n){let s=jE(n);switch(t){case up:return i*e;case xu:return i*e/s.components*s.byteLength;case vu:return i*e/s.components*s.byteLength;case Qs:return i*e*2/s.components*s.byteLength;case bu:return i*e*2/s.components*s.byteLength;case hp:return i*e*3/s.components*s.byteLength;case ei:return i*e*4/s.components*s.byteLength;case Su:return i*e*4/s.components*s.byteLength;case _l:case xl:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case vl:case bl:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Mu:case Eu:return Math.max(i,16)*Math.max(e,8)/4;case wu:case Tu:return Math.max(i,8)*Math.max(e,8)/2;case Au:case Ru:case Pu:case Iu:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Cu:case Sl:case Lu:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Ou:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Nu:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case ku:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Du:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Fu:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Uu:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Bu:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case zu:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Hu:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Vu:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Gu:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Wu:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Xu:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case qu:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Yu:case $u:case Ku:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Ju:case ju:return Math.ceil(i/4)*Math.ceil(e/4)*8;case wl:case Zu:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function jE(i){switch(i){case Ln:case op:return{byteLength:1,components:1};case Bo:case ap:case Vi:return{byteLength:2,components:1};case yu:case _u:return{byteLength:2,components:4};case Hi:case gu:case li:return{byteLength:4,components:1};case lp:case cp:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ie("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Ax(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function ZE(i){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,h=c.byteLength,d=i.createBuffer();i.bindBuffer(l,d),i.bufferData(l,c,u),a.onUploadCallback();let p;if(c instanceof Float32Array)p=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)p=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?p=i.HALF_FLOAT:p=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)p=i.SHORT;else if(c instanceof Uint32Array)p=i.UNSIGNED_INT;else if(c instanceof Int32Array)p=i.INT;else if(c instanceof Int8Array)p=i.BYTE;else if(c instanceof Uint8Array)p=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)p=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:p,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:h}}function n(a,l,c){let u=l.array,h=l.updateRanges;if(i.bindBuffer(c,a),h.length===0)i.bufferSubData(c,0,u);else{h.sort((p,m)=>p.start-m.start);let d=0;for(let p=1;p<h.length;p++){let m=h[d],_=h[p];_.start<=m.start+m.count+1?m.count=Math.max(m.count,_.start+_.count-m.start):(++d,h[d]=_)}h.length=d+1;for(let p=0,m=h.length;p<m;p++){let _=h[p];i.bufferSubData(c,_.start*u.BYTES_PER_ELEMENT,u,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var QE=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,eA=`#ifdef USE_ALPHAHASH
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
#endif`,tA=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,nA=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,iA=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,sA=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,rA=`#ifdef USE_AOMAP
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
#endif`,oA=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,aA=`#ifdef USE_BATCHING
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
#endif`,lA=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,cA=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,uA=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,hA=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,dA=`#ifdef USE_IRIDESCENCE
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
#endif`,fA=`#ifdef USE_BUMPMAP
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
#endif`,pA=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,mA=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,gA=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,yA=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,_A=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,xA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,vA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,bA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,SA=`#define PI 3.141592653589793
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
} // validated`,wA=`vec3 transformedNormal = objectNormal;
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
#endif`,MA=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,TA=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,EA=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,AA=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,RA="gl_FragColor = linearToOutputTexel( gl_FragColor );",CA=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,PA=`#ifdef USE_ENVMAP
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
#endif`,IA=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,LA=`#ifdef USE_ENVMAP
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
#endif`,OA=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,NA=`#ifdef USE_ENVMAP
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
#endif`,kA=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,DA=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,FA=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,UA=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,BA=`#ifdef USE_GRADIENTMAP
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
}`,zA=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,HA=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,VA=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,GA=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,WA=`#ifdef USE_ENVMAP
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
#endif`,XA=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,qA=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,YA=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,$A=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,KA=`PhysicalMaterial material;
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
#endif`,JA=`uniform sampler2D dfgLUT;
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
}`,jA=`
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
#endif`,ZA=`#if defined( RE_IndirectDiffuse )
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
#endif`,QA=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,e1=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,t1=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,n1=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,i1=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,s1=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,r1=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,o1=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,a1=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,l1=`#if defined( USE_POINTS_UV )
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
#endif`,c1=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,u1=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,h1=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,d1=`#if defined( USE_MORPHCOLORS )
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
#endif`,f1=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,p1=`#ifdef USE_MORPHTARGETS
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
#endif`,m1=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,g1=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,y1=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,_1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,x1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,v1=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,b1=`#ifdef USE_NORMALMAP
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
#endif`,S1=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,w1=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,M1=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,T1=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,E1=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,A1=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,R1=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,C1=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,P1=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,I1=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,L1=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,O1=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,N1=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,k1=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,D1=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,F1=`float getShadowMask() {
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
}`,U1=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,B1=`#ifdef USE_SKINNING
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
#endif`,z1=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,H1=`#ifdef USE_SKINNING
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
#endif`,V1=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,G1=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,W1=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,X1=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,q1=`#ifdef USE_TRANSMISSION
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
#endif`,Y1=`#ifdef USE_TRANSMISSION
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
#endif`,$1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,K1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,J1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,j1=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,Z1=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Q1=`uniform sampler2D t2D;
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
}`,eR=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,tR=`uniform float backgroundBlurriness;
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
}`,nR=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,iR=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,sR=`#include <common>
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
}`,rR=`#if DEPTH_PACKING == 3200
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
}`,oR=`#define DISTANCE
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
}`,aR=`#define DISTANCE
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
}`,lR=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,cR=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,uR=`uniform float scale;
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
}`,hR=`uniform vec3 diffuse;
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
}`,dR=`#include <common>
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
}`,fR=`uniform vec3 diffuse;
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
}`,pR=`#define LAMBERT
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
}`,mR=`#define LAMBERT
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
}`,gR=`#define MATCAP
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
}`,yR=`#define MATCAP
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
}`,_R=`#define NORMAL
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
}`,xR=`#define NORMAL
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
}`,vR=`#define PHONG
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
}`,bR=`#define PHONG
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
}`,SR=`#define STANDARD
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
}`,wR=`#define STANDARD
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
}`,MR=`#define TOON
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
}`,TR=`#define TOON
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
}`,ER=`uniform float size;
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
}`,AR=`uniform vec3 diffuse;
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
}`,RR=`#include <common>
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
}`,CR=`uniform vec3 color;
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
}`,PR=`uniform float rotation;
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
}`,IR=`uniform vec3 diffuse;
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
}`,Je={alphahash_fragment:QE,alphahash_pars_fragment:eA,alphamap_fragment:tA,alphamap_pars_fragment:nA,alphatest_fragment:iA,alphatest_pars_fragment:sA,aomap_fragment:rA,aomap_pars_fragment:oA,batching_pars_vertex:aA,batching_vertex:lA,begin_vertex:cA,beginnormal_vertex:uA,bsdfs:hA,iridescence_fragment:dA,bumpmap_pars_fragment:fA,clipping_planes_fragment:pA,clipping_planes_pars_fragment:mA,clipping_planes_pars_vertex:gA,clipping_planes_vertex:yA,color_fragment:_A,color_pars_fragment:xA,color_pars_vertex:vA,color_vertex:bA,common:SA,defaultnormal_vertex:wA,displacementmap_pars_vertex:MA,displacementmap_vertex:TA,emissivemap_fragment:EA,emissivemap_pars_fragment:AA,colorspace_fragment:RA,colorspace_pars_fragment:CA,envmap_fragment:PA,envmap_common_pars_fragment:IA,envmap_pars_fragment:LA,envmap_pars_vertex:OA,envmap_physical_pars_fragment:WA,envmap_vertex:NA,fog_vertex:kA,fog_pars_vertex:DA,fog_fragment:FA,fog_pars_fragment:UA,gradientmap_pars_fragment:BA,lightmap_pars_fragment:zA,lights_lambert_fragment:HA,lights_lambert_pars_fragment:VA,lights_pars_begin:GA,lights_toon_fragment:XA,lights_toon_pars_fragment:qA,lights_phong_fragment:YA,lights_phong_pars_fragment:$A,lights_physical_fragment:KA,lights_physical_pars_fragment:JA,lights_fragment_begin:jA,lights_fragment_maps:ZA,lights_fragment_end:QA,lightprobes_pars_fragment:e1,logdepthbuf_fragment:t1,logdepthbuf_pars_fragment:n1,logdepthbuf_pars_vertex:i1,logdepthbuf_vertex:s1,map_fragment:r1,map_pars_fragment:o1,map_particle_fragment:a1,map_particle_pars_fragment:l1,metalnessmap_fragment:c1,metalnessmap_pars_fragment:u1,morphinstance_vertex:h1,morphcolor_vertex:d1,morphnormal_vertex:f1,morphtarget_pars_vertex:p1,morphtarget_vertex:m1,normal_fragment_begin:g1,normal_fragment_maps:y1,normal_pars_fragment:_1,normal_pars_vertex:x1,normal_vertex:v1,normalmap_pars_fragment:b1,clearcoat_normal_fragment_begin:S1,clearcoat_normal_fragment_maps:w1,clearcoat_pars_fragment:M1,iridescence_pars_fragment:T1,opaque_fragment:E1,packing:A1,premultiplied_alpha_fragment:R1,project_vertex:C1,dithering_fragment:P1,dithering_pars_fragment:I1,roughnessmap_fragment:L1,roughnessmap_pars_fragment:O1,shadowmap_pars_fragment:N1,shadowmap_pars_vertex:k1,shadowmap_vertex:D1,shadowmask_pars_fragment:F1,skinbase_vertex:U1,skinning_pars_vertex:B1,skinning_vertex:z1,skinnormal_vertex:H1,specularmap_fragment:V1,specularmap_pars_fragment:G1,tonemapping_fragment:W1,tonemapping_pars_fragment:X1,transmission_fragment:q1,transmission_pars_fragment:Y1,uv_pars_fragment:$1,uv_pars_vertex:K1,uv_vertex:J1,worldpos_vertex:j1,background_vert:Z1,background_frag:Q1,backgroundCube_vert:eR,backgroundCube_frag:tR,cube_vert:nR,cube_frag:iR,depth_vert:sR,depth_frag:rR,distance_vert:oR,distance_frag:aR,equirect_vert:lR,equirect_frag:cR,linedashed_vert:uR,linedashed_frag:hR,meshbasic_vert:dR,meshbasic_frag:fR,meshlambert_vert:pR,meshlambert_frag:mR,meshmatcap_vert:gR,meshmatcap_frag:yR,meshnormal_vert:_R,meshnormal_frag:xR,meshphong_vert:vR,meshphong_frag:bR,meshphysical_vert:SR,meshphysical_frag:wR,meshtoon_vert:MR,meshtoon_frag:TR,points_vert:ER,points_frag:AR,shadow_vert:RR,shadow_frag:CR,sprite_vert:PR,sprite_frag:IR},_e={common:{diffuse:{value:new Be(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ve},alphaMap:{value:null},alphaMapTransform:{value:new Ve},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ve}},envmap:{envMap:{value:null},envMapRotation:{value:new Ve},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ve}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ve}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ve},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ve},normalScale:{value:new Se(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ve},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ve}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ve}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ve}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Be(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Be(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ve},alphaTest:{value:0},uvTransform:{value:new Ve}},sprite:{diffuse:{value:new Be(16777215)},opacity:{value:1},center:{value:new Se(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ve},alphaMap:{value:null},alphaMapTransform:{value:new Ve},alphaTest:{value:0}}},is={basic:{uniforms:On([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.fog]),vertexShader:Je.meshbasic_vert,fragmentShader:Je.meshbasic_frag},lambert:{uniforms:On([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,_e.lights,{emissive:{value:new Be(0)},envMapIntensity:{value:1}}]),vertexShader:Je.meshlambert_vert,fragmentShader:Je.meshlambert_frag},phong:{uniforms:On([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,_e.lights,{emissive:{value:new Be(0)},specular:{value:new Be(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Je.meshphong_vert,fragmentShader:Je.meshphong_frag},standard:{uniforms:On([_e.common,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.roughnessmap,_e.metalnessmap,_e.fog,_e.lights,{emissive:{value:new Be(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Je.meshphysical_vert,fragmentShader:Je.meshphysical_frag},toon:{uniforms:On([_e.common,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.gradientmap,_e.fog,_e.lights,{emissive:{value:new Be(0)}}]),vertexShader:Je.meshtoon_vert,fragmentShader:Je.meshtoon_frag},matcap:{uniforms:On([_e.common,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,{matcap:{value:null}}]),vertexShader:Je.meshmatcap_vert,fragmentShader:Je.meshmatcap_frag},points:{uniforms:On([_e.points,_e.fog]),vertexShader:Je.points_vert,fragmentShader:Je.points_frag},dashed:{uniforms:On([_e.common,_e.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Je.linedashed_vert,fragmentShader:Je.linedashed_frag},depth:{uniforms:On([_e.common,_e.displacementmap]),vertexShader:Je.depth_vert,fragmentShader:Je.depth_frag},normal:{uniforms:On([_e.common,_e.bumpmap,_e.normalmap,_e.displacementmap,{opacity:{value:1}}]),vertexShader:Je.meshnormal_vert,fragmentShader:Je.meshnormal_frag},sprite:{uniforms:On([_e.sprite,_e.fog]),vertexShader:Je.sprite_vert,fragmentShader:Je.sprite_frag},background:{uniforms:{uvTransform:{value:new Ve},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Je.background_vert,fragmentShader:Je.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ve}},vertexShader:Je.backgroundCube_vert,fragmentShader:Je.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Je.cube_vert,fragmentShader:Je.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Je.equirect_vert,fragmentShader:Je.equirect_frag},distance:{uniforms:On([_e.common,_e.displacementmap,{referencePosition:{value:new L},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Je.distance_vert,fragmentShader:Je.distance_frag},shadow:{uniforms:On([_e.lights,_e.fog,{color:{value:new Be(0)},opacity:{value:1}}]),vertexShader:Je.shadow_vert,fragmentShader:Je.shadow_frag}};is.physical={uniforms:On([is.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ve},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ve},clearcoatNormalScale:{value:new Se(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ve},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ve},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ve},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ve},sheen:{value:0},sheenColor:{value:new Be(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ve},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ve},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ve},transmissionSamplerSize:{value:new Se},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ve},attenuationDistance:{value:0},attenuationColor:{value:new Be(0)},specularColor:{value:new Be(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ve},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ve},anisotropyVector:{value:new Se},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ve}}]),vertexShader:Je.meshphysical_vert,fragmentShader:Je.meshphysical_frag};var th={r:0,b:0,g:0},LR=new Pe,Rx=new Ve;Rx.set(-1,0,0,0,1,0,0,0,1);function OR(i,e,t,n,s,r){let o=new Be(0),a=s===!0?0:1,l,c,u=null,h=0,d=null;function p(x){let S=x.isScene===!0?x.background:null;if(S&&S.isTexture){let b=x.backgroundBlurriness>0;S=e.get(S,b)}return S}function m(x){let S=!1,b=p(x);b===null?g(o,a):b&&b.isColor&&(g(b,1),S=!0);let w=i.xr.getEnvironmentBlendMode();w==="additive"?t.buffers.color.setClear(0,0,0,1,r):w==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||S)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function _(x,S){let b=p(S);b&&b.isCubeTexture?(c===void 0&&(c=new Qt(new Co(1,1,1),new Zn({name:"BackgroundCubeMaterial",uniforms:Nr(is.backgroundCube.uniforms),vertexShader:is.backgroundCube.vertexShader,fragmentShader:is.backgroundCube.fragmentShader,side:en,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(w,E,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=b,c.material.uniforms.backgroundBlurriness.value=S.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(LR.makeRotationFromEuler(S.backgroundRotation)).transpose(),b.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Rx),c.material.toneMapped=je.getTransfer(b.colorSpace)!==mt,(u!==b||h!==b.version||d!==i.toneMapping)&&(c.material.needsUpdate=!0,u=b,h=b.version,d=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):b&&b.isTexture&&(l===void 0&&(l=new Qt(new ol(2,2),new Zn({name:"BackgroundMaterial",uniforms:Nr(is.background.uniforms),vertexShader:is.background.vertexShader,fragmentShader:is.background.fragmentShader,side:bn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=b,l.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,l.material.toneMapped=je.getTransfer(b.colorSpace)!==mt,b.matrixAutoUpdate===!0&&b.updateMatrix(),l.material.uniforms.uvTransform.value.copy(b.matrix),(u!==b||h!==b.version||d!==i.toneMapping)&&(l.material.needsUpdate=!0,u=b,h=b.version,d=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function g(x,S){x.getRGB(th,Sp(i)),t.buffers.color.setClear(th.r,th.g,th.b,S,r)}function y(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,S=1){o.set(x),a=S,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,g(o,a)},render:m,addToRenderList:_,dispose:y}}function NR(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=d(null),r=s,o=!1;function a(P,I,D,O,B){let G=!1,W=h(P,O,D,I);r!==W&&(r=W,c(r.object)),G=p(P,O,D,B),G&&m(P,O,D,B),B!==null&&e.update(B,i.ELEMENT_ARRAY_BUFFER),(G||o)&&(o=!1,b(P,I,D,O),B!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(B).buffer))}function l(){return i.createVertexArray()}function c(P){return i.bindVertexArray(P)}function u(P){return i.deleteVertexArray(P)}function h(P,I,D,O){let B=O.wireframe===!0,G=n[I.id];G===void 0&&(G={},n[I.id]=G);let W=P.isInstancedMesh===!0?P.id:0,te=G[W];te===void 0&&(te={},G[W]=te);let q=te[D.id];q===void 0&&(q={},te[D.id]=q);let Q=q[B];return Q===void 0&&(Q=d(l()),q[B]=Q),Q}function d(P){let I=[],D=[],O=[];for(let B=0;B<t;B++)I[B]=0,D[B]=0,O[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:I,enabledAttributes:D,attributeDivisors:O,object:P,attributes:{},index:null}}function p(P,I,D,O){let B=r.attributes,G=I.attributes,W=0,te=D.getAttributes();for(let q in te)if(te[q].location>=0){let ee=B[q],Te=G[q];if(Te===void 0&&(q==="instanceMatrix"&&P.instanceMatrix&&(Te=P.instanceMatrix),q==="instanceColor"&&P.instanceColor&&(Te=P.instanceColor)),ee===void 0||ee.attribute!==Te||Te&&ee.data!==Te.data)return!0;W++}return r.attributesNum!==W||r.index!==O}function m(P,I,D,O){let B={},G=I.attributes,W=0,te=D.getAttributes();for(let q in te)if(te[q].location>=0){let ee=G[q];ee===void 0&&(q==="instanceMatrix"&&P.instanceMatrix&&(ee=P.instanceMatrix),q==="instanceColor"&&P.instanceColor&&(ee=P.instanceColor));let Te={};Te.attribute=ee,ee&&ee.data&&(Te.data=ee.data),B[q]=Te,W++}r.attributes=B,r.attributesNum=W,r.index=O}function _(){let P=r.newAttributes;for(let I=0,D=P.length;I<D;I++)P[I]=0}function g(P){y(P,0)}function y(P,I){let D=r.newAttributes,O=r.enabledAttributes,B=r.attributeDivisors;D[P]=1,O[P]===0&&(i.enableVertexAttribArray(P),O[P]=1),B[P]!==I&&(i.vertexAttribDivisor(P,I),B[P]=I)}function x(){let P=r.newAttributes,I=r.enabledAttributes;for(let D=0,O=I.length;D<O;D++)I[D]!==P[D]&&(i.disableVertexAttribArray(D),I[D]=0)}function S(P,I,D,O,B,G,W){W===!0?i.vertexAttribIPointer(P,I,D,B,G):i.vertexAttribPointer(P,I,D,O,B,G)}function b(P,I,D,O){_();let B=O.attributes,G=D.getAttributes(),W=I.defaultAttributeValues;for(let te in G){let q=G[te];if(q.location>=0){let Q=B[te];if(Q===void 0&&(te==="instanceMatrix"&&P.instanceMatrix&&(Q=P.instanceMatrix),te==="instanceColor"&&P.instanceColor&&(Q=P.instanceColor)),Q!==void 0){let ee=Q.normalized,Te=Q.itemSize,He=e.get(Q);if(He===void 0)continue;let J=He.buffer,he=He.type,we=He.bytesPerElement,De=he===i.INT||he===i.UNSIGNED_INT||Q.gpuType===gu;if(Q.isInterleavedBufferAttribute){let ge=Q.data,Ge=ge.isInterleavedBuffer===!0?ge.stride:ge.itemSize,zt=Q.offset;if(ge.isInstancedInterleavedBuffer||ge.isInstancedBufferAttribute){for(let Fe=0;Fe<q.locationSize;Fe++)y(q.location+Fe,ge.meshPerAttribute);P.isInstancedMesh!==!0&&O._maxInstanceCount===void 0&&(O._maxInstanceCount=ge.meshPerAttribute*ge.count)}else for(let Fe=0;Fe<q.locationSize;Fe++)g(q.location+Fe);i.bindBuffer(i.ARRAY_BUFFER,J);for(let Fe=0;Fe<q.locationSize;Fe++)S(q.location+Fe,Te/q.locationSize,he,ee,Ge*we,(zt+Te/q.locationSize*Fe)*we,De)}else{if(Q.isInstancedBufferAttribute){for(let ge=0;ge<q.locationSize;ge++)y(q.location+ge,Q.meshPerAttribute);P.isInstancedMesh!==!0&&O._maxInstanceCount===void 0&&(O._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let ge=0;ge<q.locationSize;ge++)g(q.location+ge);i.bindBuffer(i.ARRAY_BUFFER,J);for(let ge=0;ge<q.locationSize;ge++)S(q.location+ge,Te/q.locationSize,he,ee,Te*we,Te/q.locationSize*ge*we,De)}}else if(W!==void 0){let ee=W[te];if(ee!==void 0)switch(ee.length){case 2:i.vertexAttrib2fv(q.location,ee);break;case 3:i.vertexAttrib3fv(q.location,ee);break;case 4:i.vertexAttrib4fv(q.location,ee);break;default:i.vertexAttrib1fv(q.location,ee)}}}}x()}function w(){N();for(let P in n){let I=n[P];for(let D in I){let O=I[D];for(let B in O){let G=O[B];for(let W in G)u(G[W].object),delete G[W];delete O[B]}}delete n[P]}}function E(P){if(n[P.id]===void 0)return;let I=n[P.id];for(let D in I){let O=I[D];for(let B in O){let G=O[B];for(let W in G)u(G[W].object),delete G[W];delete O[B]}}delete n[P.id]}function v(P){for(let I in n){let D=n[I];for(let O in D){let B=D[O];if(B[P.id]===void 0)continue;let G=B[P.id];for(let W in G)u(G[W].object),delete G[W];delete B[P.id]}}}function M(P){for(let I in n){let D=n[I],O=P.isInstancedMesh===!0?P.id:0,B=D[O];if(B!==void 0){for(let G in B){let W=B[G];for(let te in W)u(W[te].object),delete W[te];delete B[G]}delete D[O],Object.keys(D).length===0&&delete n[I]}}}function N(){R(),o=!0,r!==s&&(r=s,c(r.object))}function R(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:N,resetDefaultState:R,dispose:w,releaseStatesOfGeometry:E,releaseStatesOfObject:M,releaseStatesOfProgram:v,initAttributes:_,enableAttribute:g,disableUnusedAttributes:x}}function kR(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,u){u!==0&&(i.drawArraysInstanced(n,l,c,u),t.update(c,n,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,u);let d=0;for(let p=0;p<u;p++)d+=c[p];t.update(d,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function DR(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let v=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(v){return!(v!==ei&&n.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(v){let M=v===Vi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==Ln&&v!==li&&!M&&n.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Ie("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&Ie("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&Ie("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let p=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),y=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),S=i.getParameter(i.MAX_VARYING_VECTORS),b=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),w=i.getParameter(i.MAX_SAMPLES),E=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:p,maxVertexTextures:m,maxTextureSize:_,maxCubemapSize:g,maxAttributes:y,maxVertexUniforms:x,maxVaryings:S,maxFragmentUniforms:b,maxSamples:w,samples:E}}function FR(i){let e=this,t=null,n=0,s=!1,r=!1,o=new xn,a=new Ve,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let p=h.length!==0||d||n!==0||s;return s=d,n=h.length,p},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,p){let m=h.clippingPlanes,_=h.clipIntersection,g=h.clipShadows,y=i.get(h);if(!s||m===null||m.length===0||r&&!g)r?u(null):c();else{let x=r?0:n,S=x*4,b=y.clippingState||null;l.value=b,b=u(m,d,S,p);for(let w=0;w!==S;++w)b[w]=t[w];y.clippingState=b,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function u(h,d,p,m){let _=h!==null?h.length:0,g=null;if(_!==0){if(g=l.value,m!==!0||g===null){let y=p+_*4,x=d.matrixWorldInverse;a.getNormalMatrix(x),(g===null||g.length<y)&&(g=new Float32Array(y));for(let S=0,b=p;S!==_;++S,b+=4)o.copy(h[S]).applyMatrix4(x,a),o.normal.toArray(g,b),g[b+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,g}}var Al=class extends vn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new il(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Co(5,5,5),r=new Zn({name:"CubemapFromEquirect",uniforms:Nr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:en,blending:Ps});r.uniforms.tEquirect.value=t;let o=new Qt(s,r),a=t.minFilter;return t.minFilter===Ti&&(t.minFilter=Zt),new Oo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},ox=256,UR=3,BR=20,Cx=256,Px=16,zR=3,HR=new L,VR=new Be,ih=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Oo(1,10,null),this._boxMesh=new Qt(new Co(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=HR}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=l.autoClear,d=l.autoClearColor,p=l.autoClearDepth,m=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor(VR));let g=new Oo(n,s,u);return g.position.copy(a),g.update(l,e),l.autoClear=h,l.autoClearColor=d,l.autoClearDepth=p,l.autoClearStencil=m,e.background=_,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=cx(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=lx(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(ox,xp(e))}_fromTexture(e,t){e.mapping===Ir||e.mapping===Fo?this._setSize(e.image.length===0?ox:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=ax(e,!1,!1),n=Math.log2(e)-UR;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=ax(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Ir||e.mapping===Fo?(this._cubemapMaterial===null&&(this._cubemapMaterial=cx()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=lx()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=GR(),this._integrationMaterial=WR());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Px);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-zR)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(Cx*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=XR());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function ax(i,e,t){return new Al(i,{minFilter:Ti,generateMipmaps:e,type:Vi,colorSpace:Hn,depthBuffer:t})}function Rl(i,e,t){return new Zn({name:i,uniforms:e,vertexShader:Je.cube_vert,fragmentShader:t,side:en,blending:Ps,depthTest:!1,depthWrite:!1})}function GR(){return Rl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Cx}u

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
	`)}function WR(){return Rl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Px}},`

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
	`)}function XR(){return Rl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${BR}
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
	`)}function lx(){return Rl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function cx(){return Rl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function qR(i){let e=new WeakMap,t=new WeakMap,n=null;function s(d,p=!1){return d==null?null:p?o(d):r(d)}function r(d){if(d&&d.isTexture){let p=d.mapping;if(p===fu||p===pu)if(e.has(d)){let m=e.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let _=new Al(m.height);return _.fromEquirectangularTexture(i,d),e.set(d,_),d.addEventListener("dispose",c),a(_.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let p=d.mapping,m=p===fu||p===pu,_=p===Ir||p===Fo;if(m||_){let g=t.get(d),y=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==y)return n===null&&(n=new ih(i)),g=m?n.fromEquirectangular(d,g):n.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),g.texture;if(g!==void 0)return g.texture;{let x=d.image;return m&&x&&x.height>0||_&&x&&l(x)?(n===null&&(n=new ih(i)),g=m?n.fromEquirectangular(d):n.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),d.addEventListener("dispose",u),g.texture):null}}}return d}function a(d,p){return p===fu?d.mapping=Ir:p===pu&&(d.mapping=Fo),d}function l(d){let p=0,m=6;for(let _=0;_<m;_++)d[_]!==void 0&&p++;return p===m}function c(d){let p=d.target;p.removeEventListener("dispose",c);let m=e.get(p);m!==void 0&&(e.delete(p),m.dispose())}function u(d){let p=d.target;p.removeEventListener("dispose",u);let m=t.get(p);m!==void 0&&(t.delete(p),m.dispose())}function h(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:h}}function YR(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Mr("WebGLRenderer: "+n+" extension not supported."),s}}}function $R(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let g in m.attributes)e.remove(m.attributes[g]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let _=r.get(m);_&&(e.remove(_),r.delete(m)),n.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,_){return s[_.id]!==void 0||(_.addEventListener("dispose",a),s[_.id]=new WeakRef(_),o.register(_,_.id,_),t.memory.geometries++),_}function u(m){let _=m.attributes;for(let g in _)e.update(_[g],i.ARRAY_BUFFER)}function h(m){let _=m.index,g=m.attributes.position,y=0;if(g===void 0)return;let x=_!==null?_.array.length:g.array.length/3-1,S=g.count>=65535?Ja:Ka,b=new S(Math.ceil(x/3)*6,1),w=b.array;if(_!==null){let v=_.array;y=_.version;for(let M=0,N=0;M<x;M+=3){let R=v[M+0],P=v[M+1],I=v[M+2];w[N++]=R,w[N++]=P,w[N++]=P,w[N++]=I,w[N++]=I,w[N++]=R}}else{y=g.version;for(let v=0,M=0;v<x;v+=3){let N=v+0,R=v+1,P=v+2;w[M++]=N,w[M++]=R,w[M++]=R,w[M++]=P,w[M++]=P,w[M++]=N}}b.version=y;let E=r.get(m);E&&e.remove(E),r.set(m,b)}function d(m){let _=r.get(m);if(_){let g=m.index;g!==null&&_.version<g.version&&h(m)}else h(m);return r.get(m)}function p(){for(let m in s){let _=s[m].deref();_!==void 0&&l(_)}}return{get:c,update:u,getWireframeAttribute:d,dispose:p}}function KR(i,e,t){let n;function s(h){n=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function l(h,d){i.drawElements(n,d,r,h*o),t.update(d,n,1)}function c(h,d,p){p!==0&&(i.drawElementsInstanced(n,d,r,h*o,p),t.update(d,n,p))}function u(h,d,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,r,h,0,p);let _=0;for(let g=0;g<p;g++)_+=d[g];t.update(_,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function JR(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:ze("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function jR(i,e,t){let n=new WeakMap,s=new ht;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=n.get(a);if(d===void 0||d.count!==h){let N=function(){v.dispose(),n.delete(a),a.removeEventListener("dispose",N)};d!==void 0&&d.texture.dispose();let p=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,_=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],y=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],S=0;p===!0&&(S=1),m===!0&&(S=2),_===!0&&(S=3);let b=a.attributes.position.count*S,w=1;b>e.maxTextureSize&&(w=Math.ceil(b/e.maxTextureSize),b=e.maxTextureSize);let E=new Float32Array(b*w*4*h),v=new $a(E,b,w,h);v.type=li,v.needsUpdate=!0;let M=S*4;for(let R=0;R<h;R++){let P=g[R],I=y[R],D=x[R],O=b*w*4*R;for(let B=0;B<P.count;B++){let G=B*M;p===!0&&(s.fromBufferAttribute(P,B),E[O+G+0]=s.x,E[O+G+1]=s.y,E[O+G+2]=s.z,E[O+G+3]=0),m===!0&&(s.fromBufferAttribute(I,B),E[O+G+4]=s.x,E[O+G+5]=s.y,E[O+G+6]=s.z,E[O+G+7]=0),_===!0&&(s.fromBufferAttribute(D,B),E[O+G+8]=s.x,E[O+G+9]=s.y,E[O+G+10]=s.z,E[O+G+11]=D.itemSize===4?s.w:1)}}d={count:h,texture:v,size:new Se(b,w)},n.set(a,d),a.addEventListener("dispose",N)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let p=0;for(let _=0;_<c.length;_++)p+=c[_];let m=a.morphTargetsRelative?1:1-p;l.getUniforms().setValue(i,"morphTargetBaseInfluence",m),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",d.size)}return{update:r}}function ZR(i,e,t,n,s){let r=new WeakMap;function o(c){let u=s.render.frame,h=c.geometry,d=e.get(c,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let p=c.skeleton;r.get(p)!==u&&(p.update(),r.set(p,u))}return d}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),n.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var QR={[Zf]:"LINEAR_TONE_MAPPING",[Qf]:"REINHARD_TONE_MAPPING",[ep]:"CINEON_TONE_MAPPING",[tp]:"ACES_FILMIC_TONE_MAPPING",[ip]:"AGX_TONE_MAPPING",[sp]:"NEUTRAL_TONE_MAPPING",[np]:"CUSTOM_TONE_MAPPING"};function eC(i,e,t,n,s,r){let o=new vn(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new hn;u.setAttribute("position",new zn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new zn([0,2,0,0,2,0],2));let h=new nu({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Qt(u,h),p=new Rs(-1,1,1,-1,0,1),m=null,_=null,g=!1,y,x=null,S=[],b=!1;this.setSize=function(w,E){o.setSize(w,E),a!==null&&a.setSize(w,E),l!==null&&l.setSize(w,E);for(let v=0;v<S.length;v++){let M=S[v];M.setSize&&M.setSize(w,E)}},this.setEffects=function(w){S=w,b=S.length>0&&S[0].isRenderPass===!0;let E=o.width,v=o.height;S.length>0&&a===null&&(a=new vn(E,v,{type:Vi,depthBuffer:!1,stencilBuffer:!1}),l=new vn(E,v,{type:Vi,depthBuffer:!1,stencilBuffer:!1}));let M=s===!0&&S.some(N=>N.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new ws(E,v),r===!0&&(c.format=Is,c.type=Or)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let N=0;N<S.length;N++){let R=S[N];R.setSize&&R.setSize(E,v),M&&R.needsDepthTexture===!0&&R.setDepthTexture&&R.setDepthTexture(c)}},this.begin=function(w,E){if(g||w.toneMapping===es&&S.length===0)return!1;if(x=E,E!==null){let v=E.width,M=E.height;(o.width!==v||o.height!==M)&&this.setSize(v,M)}return b===!1&&w.setRenderTarget(o),y=w.toneMapping,w.toneMapping=es,!0},this.hasRenderPass=function(){return b},this.end=function(w,E){w.toneMapping=y,g=!0;let v=o,M=a;for(let N=0;N<S.length;N++){let R=S[N];R.enabled!==!1&&(R.render(w,M,v,E),R.needsSwap!==!1&&(v=M,M=M===a?l:a))}if(m!==w.outputColorSpace||_!==w.toneMapping){m=w.outputColorSpace,_=w.toneMapping,h.defines={},je.getTransfer(m)===mt&&(h.defines.SRGB_TRANSFER="");let N=QR[_];N&&(h.defines[N]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=v.texture,w.setRenderTarget(x),w.render(d,p),x=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}var Ix=new un,Lx=new ws(1,1),Ox=new sl(1),Nx=new $a,kx=new Zc,Dx=new il,ux=[],hx=[],dx=new Float32Array(16),fx=new Float32Array(9),px=new Float32Array(4);function Go(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=ux[s];if(r===void 0&&(r=new Float32Array(s),ux[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function tn(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function nn(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function oh(i,e){let t=hx[e];t===void 0&&(t=new Int32Array(e),hx[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function tC(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function nC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(tn(t,e))return;i.uniform2fv(this.addr,e),nn(t,e)}}function iC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(tn(t,e))return;i.uniform3fv(this.addr,e),nn(t,e)}}function sC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(tn(t,e))return;i.uniform4fv(this.addr,e),nn(t,e)}}function rC(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(tn(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),nn(t,e)}else{if(tn(t,n))return;px.set(n),i.uniformMatrix2fv(this.addr,!1,px),nn(t,n)}}function oC(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(tn(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),nn(t,e)}else{if(tn(t,n))return;fx.set(n),i.uniformMatrix3fv(this.addr,!1,fx),nn(t,n)}}function aC(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(tn(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),nn(t,e)}else{if(tn(t,n))return;dx.set(n),i.uniformMatrix4fv(this.addr,!1,dx),nn(t,n)}}function lC(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function cC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(tn(t,e))return;i.uniform2iv(this.addr,e),nn(t,e)}}function uC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(tn(t,e))return;i.uniform3iv(this.addr,e),nn(t,e)}}function hC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(tn(t,e))return;i.uniform4iv(this.addr,e),nn(t,e)}}function dC(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function fC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(tn(t,e))return;i.uniform2uiv(this.addr,e),nn(t,e)}}function pC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(tn(t,e))return;i.uniform3uiv(this.addr,e),nn(t,e)}}function mC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(tn(t,e))return;i.uniform4uiv(this.addr,e),nn(t,e)}}function ah(i){return i.version===0&&(i.compareFunction=mp,i.needsUpdate=!0),i}function gC(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=ah(Lx):r=Ix,t.setTexture2D(e||r,s)}function yC(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||kx,s)}function _C(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=ah(Ox):r=Dx,t.setTextureCube(e||r,s)}function xC(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||Nx,s)}function vC(i){switch(i){case 5126:return tC;case 35664:return nC;case 35665:return iC;case 35666:return sC;case 35674:return rC;case 35675:return oC;case 35676:return aC;case 5124:case 35670:return lC;case 35667:case 35671:return cC;case 35668:case 35672:return uC;case 35669:case 35673:return hC;case 5125:return dC;case 36294:return fC;case 36295:return pC;case 36296:return mC;case 35678:case 36198:case 36298:case 36306:case 35682:return gC;case 35679:case 36299:case 36307:return yC;case 35680:case 36300:case 36308:case 36293:return _C;case 36289:case 36303:case 36311:case 36292:return xC}}function bC(i,e){i.uniform1fv(this.addr,e)}function SC(i,e){let t=Go(e,this.size,2);i.uniform2fv(this.addr,t)}function wC(i,e){let t=Go(e,this.size,3);i.uniform3fv(this.addr,t)}function MC(i,e){let t=Go(e,this.size,4);i.uniform4fv(this.addr,t)}function TC(i,e){let t=Go(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function EC(i,e){let t=Go(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function AC(i,e){let t=Go(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function RC(i,e){i.uniform1iv(this.addr,e)}function CC(i,e){i.uniform2iv(this.addr,e)}function PC(i,e){i.uniform3iv(this.addr,e)}function IC(i,e){i.uniform4iv(this.addr,e)}function LC(i,e){i.uniform1uiv(this.addr,e)}function OC(i,e){i.uniform2uiv(this.addr,e)}function NC(i,e){i.uniform3uiv(this.addr,e)}function kC(i,e){i.uniform4uiv(this.addr,e)}function DC(i,e,t){let n=this.cache,s=e.length,r=oh(t,s);tn(n,r)||(i.uniform1iv(this.addr,r),nn(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=ah(Lx):o=Ix;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function FC(i,e,t){let n=this.cache,s=e.length,r=oh(t,s);tn(n,r)||(i.uniform1iv(this.addr,r),nn(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||kx,r[o])}function UC(i,e,t){let n=this.cache,s=e.length,r=oh(t,s);tn(n,r)||(i.uniform1iv(this.addr,r),nn(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=ah(Ox):o=Dx;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function BC(i,e,t){let n=this.cache,s=e.length,r=oh(t,s);tn(n,r)||(i.uniform1iv(this.addr,r),nn(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||Nx,r[o])}function zC(i){switch(i){case 5126:return bC;case 35664:return SC;case 35665:return wC;case 35666:return MC;case 35674:return TC;case 35675:return EC;case 35676:return AC;case 5124:case 35670:return RC;case 35667:case 35671:return CC;case 35668:case 35672:return PC;case 35669:case 35673:return IC;case 5125:return LC;case 36294:return OC;case 36295:return NC;case 36296:return kC;case 35678:case 36198:case 36298:case 36306:case 35682:return DC;case 35679:case 36299:case 36307:return FC;case 35680:case 36300:case 36308:case 36293:return UC;case 36289:case 36303:case 36311:case 36292:return BC}}var Rp=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=vC(t.type)}},Cp=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=zC(t.type)}},Pp=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},Ep=/(\w+)(\])?(\[|\.)?/g;function mx(i,e){i.seq.push(e),i.map[e.id]=e}function HC(i,e,t){let n=i.name,s=n.length;for(Ep.lastIndex=0;;){let r=Ep.exec(n),o=Ep.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){mx(t,c===void 0?new Rp(a,i,e):new Cp(a,i,e));break}else{let h=t.map[a];h===void 0&&(h=new Pp(a),mx(t,h)),t=h}}}var Vo=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);HC(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function gx(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var VC=37297,GC=0;function WC(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var yx=new Ve;function XC(i){je._getMatrix(yx,je.workingColorSpace,i);let e=`mat3( ${yx.elements.map(t=>t.toFixed(4))} )`;switch(je.getTransfer(i)){case qa:return[e,"LinearTransferOETF"];case mt:return[e,"sRGBTransferOETF"];default:return Ie("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function _x(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+WC(i.getShaderSource(e),a)}else return r}function qC(i,e){let t=XC(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var YC={[Zf]:"Linear",[Qf]:"Reinhard",[ep]:"Cineon",[tp]:"ACESFilmic",[ip]:"AgX",[sp]:"Neutral",[np]:"Custom"};function $C(i,e){let t=YC[e];return t===void 0?(Ie("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var nh=new L;function KC(){je.getLuminanceCoefficients(nh);let i=nh.x.toFixed(4),e=nh.y.toFixed(4),t=nh.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function JC(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(El).join(`
`)}function jC(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function ZC(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function El(i){return i!==""}function xx(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function vx(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var QC=/^[ \t]*#include +<([\w\d./]+)>/gm;function Ip(i){return i.replace(QC,eP)}function eP(i,e){let t=Je[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Ip(t)}var tP=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function bx(i){return i.replace(tP,nP)}function nP(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Sx(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}var iP={[yl]:"SHADOWMAP_TYPE_PCF",[ko]:"SHADOWMAP_TYPE_VSM"};function sP(i){return iP[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var rP={[Fo]:"ENVMAP_MODE_REFRACTION"};function oP(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":rP[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var aP={[jf]:"ENVMAP_BLENDING_MULTIPLY",[z_]:"ENVMAP_BLENDING_MIX",[H_]:"ENVMAP_BLENDING_ADD"};function lP(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":aP[i.combine]||"ENVMAP_BLENDING_NONE"}function cP(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=sP(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=oP(t),h=lP(t),d=JC(t),p=jC(r),m=s.createProgram(),_,g,y=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(El).join(`
`),_.length>0&&(_+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(El).join(`
`),g.length>0&&(g+=`
`)):(_=[Sx(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(El).join(`
`),g=[Sx(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==es?"#define TONE_MAPPING":"",t.toneMapping!==es?Je.tonemapping_pars_fragment:"",t.toneMapping!==es?$C("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Je.colorspace_pars_fragment,qC("linearToOutputTexel",t.outputColorSpace),KC(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(El).join(`
`)),o=Ip(o),o=xx(o,t),o=vx(o,t),a=Ip(a),a=xx(a,t),a=vx(a,t),o=bx(o),a=bx(a),t.isRawShaderMaterial!==!0&&(y=`#version 300 es
`,_=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,g=["#define varying in",t.glslVersion===yp?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===yp?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let x=y+_+o,S=y+g+a,b=gx(s,s.VERTEX_SHADER,x),w=gx(s,s.FRAGMENT_SHADER,S);s.attachShader(m,b),s.attachShader(m,w),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function E(R){if(i.debug.checkShaderErrors){let P=s.getProgramInfoLog(m)||"",I=s.getShaderInfoLog(b)||"",D=s.getShaderInfoLog(w)||"",O=P.trim(),B=I.trim(),G=D.trim(),W=!0,te=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(W=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,m,b,w);else{let q=_x(s,b,"vertex"),Q=_x(s,w,"fragment");ze("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+R.name+`
Material Type: `+R.type+`

Program Info Log: `+O+`
`+q+`
`+Q)}else O!==""?Ie("WebGLProgram: Program Info Log:",O):(B===""||G==="")&&(te=!1);te&&(R.diagnostics={runnable:W,programLog:O,vertexShader:{log:B,prefix:_},fragmentShader:{log:G,prefix:g}})}s.deleteShader(b),s.deleteShader(w),v=new Vo(s,m),M=ZC(s,m)}let v;this.getUniforms=function(){return v===void 0&&E(this),v};let M;this.getAttributes=function(){return M===void 0&&E(this),M};let N=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return N===!1&&(N=s.getProgramParameter(m,VC)),N},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=GC++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=b,this.fragmentShader=w,this}var uP=0,Lp=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Op(e),t.set(e,n)),n}},Op=class{constructor(e){this.id=uP++,this.code=e,this.usedTimes=0}};function hP(i){return i===Qs||i===Sl||i===wl}function dP(i,e,t,n,s,r){let o=new So,a=new Lp,l=new Set,c=[],u=new Map,h=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(v){return l.add(v),v===0?"uv":`uv${v}`}function m(v,M,N,R,P,I){let D=R.fog,O=P.geometry,B=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?R.environment:null,G=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,W=e.get(v.envMap||B,G),te=d[v.type],q=n.precision;v.precision!==null&&(q=n.getMaxPrecision(v.precision),q!==v.precision&&Ie("WebGLProgram.getParameters:",v.precision,"not supported, using",q,"instead."));let Q=O.morphAttributes.position||O.morphAttributes.normal||O.morphAttributes.color,ee=Q!==void 0?Q.length:0,Te=0;O.morphAttributes.position!==void 0&&(Te=1),O.morphAttributes.normal!==void 0&&(Te=2),O.morphAttributes.color!==void 0&&(Te=3);let He,J,he,we;if(te){let ye=is[te];He=ye.vertexShader,J=ye.fragmentShader}else{He=v.vertexShader,J=v.fragmentShader;let ye=a.getVertexShaderStage(v),vt=a.getFragmentShaderStage(v);a.update(v,ye,vt),he=ye.id,we=vt.id}let De=i.getRenderTarget(),ge=i.state.buffers.depth.getReversed(),Ge=P.isInstancedMesh===!0,zt=P.isBatchedMesh===!0,Fe=!!v.map,ot=!!v.matcap,Mt=!!W,et=Mt&&W.isPMREMTexture===!0,yn=!!v.aoMap,$t=!!v.lightMap,$n=!!v.bumpMap&&v.wireframe===!1,Nt=!!v.normalMap,$i=!!v.displacementMap,rn=!!v.emissiveMap,_i=!!v.metalnessMap,xi=!!v.roughnessMap,vi=v.anisotropy>0,U=v.clearcoat>0,bi=v.diffuseRoughness>0,Lt=v.dispersion>0,Ot=v.retroreflectivity>0,me=v.iridescence>0,Kt=v.sheen>0,Ue=v.transmission>0,We=vi&&!!v.anisotropyMap,C=U&&!!v.clearcoatMap,T=U&&!!v.clearcoatNormalMap,H=U&&!!v.clearcoatRoughnessMap,ne=bi&&!!v.diffuseRoughnessMap,Z=me&&!!v.iridescenceMap,oe=me&&!!v.iridescenceThicknessMap,de=Kt&&!!v.sheenColorMap,$=Kt&&!!v.sheenRoughnessMap,K=!!v.specularMap,le=!!v.specularColorMap,k=!!v.specularIntensityMap,j=Ue&&!!v.transmissionMap,Y=Ue&&!!v.thicknessMap,ce=!!v.gradientMap,se=!!v.alphaMap,ae=v.alphaTest>0,Oe=!!v.alphaHash,Ke=!!v.extensions,ie=es;v.toneMapped&&(De===null||De.isXRRenderTarget===!0)&&(ie=i.toneMapping);let ke=et?W.isCompressedCubeTexture?W.image[0].mipmaps:W.mipmaps:null,$e={shaderID:te,shaderType:v.type,shaderName:v.name,vertexShader:He,fragmentShader:J,defines:v.defines,customVertexShaderID:he,customFragmentShaderID:we,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:q,batching:zt,batchingColor:zt&&P._colorsTexture!==null,instancing:Ge,instancingColor:Ge&&P.instanceColor!==null,instancingMorph:Ge&&P.morphTexture!==null,outputColorSpace:De===null?i.outputColorSpace:De.isXRRenderTarget===!0?De.texture.colorSpace:je.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:Fe,matcap:ot,envMap:Mt,envMapMode:Mt&&W.mapping,envMapPMREM:et,envMapMaxLod:et?ke.length-1:null,envMapSize:et?ke[0].width:null,aoMap:yn,lightMap:$t,bumpMap:$n,normalMap:Nt,displacementMap:$i,emissiveMap:rn,normalMapObjectSpace:Nt&&v.normalMapType===X_,normalMapTangentSpace:Nt&&v.normalMapType===Qu,packedNormalMap:Nt&&v.normalMapType===Qu&&hP(v.normalMap.format),metalnessMap:_i,roughnessMap:xi,anisotropy:vi,anisotropyMap:We,clearcoat:U,clearcoatMap:C,clearcoatNormalMap:T,clearcoatRoughnessMap:H,diffuseRoughness:bi,diffuseRoughnessMap:ne,dispersion:Lt,retroreflection:Ot,iridescence:me,iridescenceMap:Z,iridescenceThicknessMap:oe,sheen:Kt,sheenColorMap:de,sheenRoughnessMap:$,specularMap:K,specularColorMap:le,specularIntensityMap:k,transmission:Ue,transmissionMap:j,thicknessMap:Y,gradientMap:ce,opaque:v.transparent===!1&&v.blending===Do&&v.alphaToCoverage===!1,alphaMap:se,alphaTest:ae,alphaHash:Oe,combine:v.combine,mapUv:Fe&&p(v.map.channel),aoMapUv:yn&&p(v.aoMap.channel),lightMapUv:$t&&p(v.lightMap.channel),bumpMapUv:$n&&p(v.bumpMap.channel),normalMapUv:Nt&&p(v.normalMap.channel),displacementMapUv:$i&&p(v.displacementMap.channel),emissiveMapUv:rn&&p(v.emissiveMap.channel),metalnessMapUv:_i&&p(v.metalnessMap.channel),roughnessMapUv:xi&&p(v.roughnessMap.channel),anisotropyMapUv:We&&p(v.anisotropyMap.channel),clearcoatMapUv:C&&p(v.clearcoatMap.channel),clearcoatNormalMapUv:T&&p(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:H&&p(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&p(v.diffuseRoughnessMap.channel),iridescenceMapUv:Z&&p(v.iridescenceMap.channel),iridescenceThicknessMapUv:oe&&p(v.iridescenceThicknessMap.channel),sheenColorMapUv:de&&p(v.sheenColorMap.channel),sheenRoughnessMapUv:$&&p(v.sheenRoughnessMap.channel),specularMapUv:K&&p(v.specularMap.channel),specularColorMapUv:le&&p(v.specularColorMap.channel),specularIntensityMapUv:k&&p(v.specularIntensityMap.channel),transmissionMapUv:j&&p(v.transmissionMap.channel),thicknessMapUv:Y&&p(v.thicknessMap.channel),alphaMapUv:se&&p(v.alphaMap.channel),vertexTangents:!!O.attributes.tangent&&(Nt||vi),vertexNormals:!!O.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!O.attributes.color&&O.attributes.color.itemSize===4,pointsUvs:P.isPoints===!0&&!!O.attributes.uv&&(Fe||se),fog:!!D,useFog:v.fog===!0,fogExp2:!!D&&D.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||O.attributes.normal===void 0&&Nt===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:ge,skinning:P.isSkinnedMesh===!0,hasPositionAttribute:O.attributes.position!==void 0,morphTargets:O.morphAttributes.position!==void 0,morphNormals:O.morphAttributes.normal!==void 0,morphColors:O.morphAttributes.color!==void 0,morphTargetsCount:ee,morphTextureStride:Te,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:I.filter(ye=>ye.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:v.dithering,shadowMapEnabled:i.shadowMap.enabled&&N.length>0,shadowMapType:i.shadowMap.type,toneMapping:ie,decodeVideoTexture:Fe&&v.map.isVideoTexture===!0&&je.getTransfer(v.map.colorSpace)===mt,decodeVideoTextureEmissive:rn&&v.emissiveMap.isVideoTexture===!0&&je.getTransfer(v.emissiveMap.colorSpace)===mt,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===In,flipSided:v.side===en,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:Ke&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Ke&&v.extensions.multiDraw===!0||zt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return $e.vertexUv1s=l.has(1),$e.vertexUv2s=l.has(2),$e.vertexUv3s=l.has(3),l.clear(),$e}function _(v){let M=[];if(v.shaderID?M.push(v.shaderID):(M.push(v.customVertexShaderID),M.push(v.customFragmentShaderID)),v.defines!==void 0)for(let N in v.defines)M.push(N),M.push(v.defines[N]);return v.isRawShaderMaterial===!1&&(g(M,v),y(M,v),M.push(i.outputColorSpace)),M.push(v.customProgramCacheKey),M.join()}function g(v,M){v.push(M.precision),v.push(M.outputColorSpace),v.push(M.envMapMode),v.push(M.envMapPMREM),v.push(M.envMapMaxLod),v.push(M.envMapSize),v.push(M.mapUv),v.push(M.alphaMapUv),v.push(M.lightMapUv),v.push(M.aoMapUv),v.push(M.bumpMapUv),v.push(M.normalMapUv),v.push(M.displacementMapUv),v.push(M.emissiveMapUv),v.push(M.metalnessMapUv),v.push(M.roughnessMapUv),v.push(M.anisotropyMapUv),v.push(M.clearcoatMapUv),v.push(M.clearcoatNormalMapUv),v.push(M.clearcoatRoughnessMapUv),v.push(M.diffuseRoughnessMapUv),v.push(M.iridescenceMapUv),v.push(M.iridescenceThicknessMapUv),v.push(M.sheenColorMapUv),v.push(M.sheenRoughnessMapUv),v.push(M.specularMapUv),v.push(M.specularColorMapUv),v.push(M.specularIntensityMapUv),v.push(M.transmissionMapUv),v.push(M.thicknessMapUv),v.push(M.combine),v.push(M.fogExp2),v.push(M.sizeAttenuation),v.push(M.morphTargetsCount),v.push(M.numSunLights),v.push(M.numDirLights),v.push(M.numPointLights),v.push(M.numSpotLights),v.push(M.numSpotLightMaps),v.push(M.numHemiLights),v.push(M.numRectAreaLights),v.push(M.numSunLightShadows),v.push(M.numDirLightShadows),v.push(M.numPointLightShadows),v.push(M.numSpotLightShadows),v.push(M.numSpotLightShadowsWithMaps),v.push(M.numLightProbes),v.push(M.numLightProbeGrids),v.push(M.shadowMapType),v.push(M.toneMapping),v.push(M.numClippingPlanes),v.push(M.numClipIntersection),v.push(M.depthPacking)}function y(v,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),v.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),v.push(o.mask)}function x(v){let M=d[v.type],N;if(M){let R=is[M];N=ix.clone(R.uniforms)}else N=v.uniforms;return N}function S(v,M){let N=u.get(M);return N!==void 0?++N.usedTimes:(N=new cP(i,M,v,s),c.push(N),u.set(M,N)),N}function b(v){if(--v.usedTimes===0){let M=c.indexOf(v);c[M]=c[c.length-1],c.pop(),u.delete(v.cacheKey),v.destroy()}}function w(v){a.remove(v)}function E(){a.dispose()}return{getParameters:m,getProgramCacheKey:_,getUniforms:x,acquireProgram:S,releaseProgram:b,releaseShaderCache:w,programs:c,dispose:E}}function fP(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function pP(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function wx(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function Mx(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(d){let p=0;return d.isInstancedMesh&&(p+=2),d.isSkinnedMesh&&(p+=1),p}function a(d,p,m,_,g,y){let x=i[e];return x===void 0?(x={id:d.id,object:d,geometry:p,material:m,materialVariant:o(d),groupOrder:_,renderOrder:d.renderOrder,z:g,group:y},i[e]=x):(x.id=d.id,x.object=d,x.geometry=p,x.material=m,x.materialVariant=o(d),x.groupOrder=_,x.renderOrder=d.renderOrder,x.z=g,x.group=y),e++,x}function l(d,p,m,_,g,y,x){x.reversedDepth===!0&&(g=-g);let S=a(d,p,m,_,g,y);m.transmission>0?n.push(S):m.transparent===!0?s.push(S):t.push(S)}function c(d,p,m,_,g,y){let x=a(d,p,m,_,g,y);m.transmission>0?n.unshift(x):m.transparent===!0?s.unshift(x):t.unshift(x)}function u(d,p){t.length>1&&t.sort(d||pP),n.length>1&&n.sort(p||wx),s.length>1&&s.sort(p||wx)}function h(){for(let d=e,p=i.length;d<p;d++){let m=i[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function mP(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new Mx,i.set(n,[o])):s>=r.length?(o=new Mx,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function gP(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new L,color:new Be};break;case"SpotLight":t={position:new L,direction:new L,color:new Be,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new L,color:new Be,distance:0,decay:0};break;case"HemisphereLight":t={direction:new L,skyColor:new Be,groundColor:new Be};break;case"RectAreaLight":t={color:new Be,position:new L,halfWidth:new L,halfHeight:new L};break}return i[e.id]=t,t}}}function yP(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Se};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Se};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Se,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var _P=0;function xP(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function vP(i){let e=new gP,t=yP(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new L);let s=new L,r=new Pe,o=new Pe;function a(c){let u=0,h=0,d=0;for(let I=0;I<9;I++)n.probe[I].set(0,0,0);let p=0,m=0,_=0,g=0,y=0,x=0,S=0,b=0,w=0,E=0,v=0,M=0,N=0,R=0;c.sort(xP);for(let I=0,D=c.length;I<D;I++){let O=c[I],B=O.color,G=O.intensity,W=O.distance,te=null;if(O.shadow&&O.shadow.map&&(O.shadow.map.texture.format===Qs?te=O.shadow.map.texture:te=O.shadow.map.depthTexture||O.shadow.map.texture),O.isAmbientLight)u+=B.r*G,h+=B.g*G,d+=B.b*G;else if(O.isLightProbe){for(let q=0;q<9;q++)n.probe[q].addScaledVector(O.sh.coefficients[q],G);R++}else if(O.isSunLight){let q=e.get(O);if(q.color.copy(O.color).multiplyScalar(O.intensity),O.castShadow){let Q=O.shadow,ee=t.get(O);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),n.sunShadow[m]=ee,n.sunShadowMap[m]=te;let Te=Q.getViewportCount();for(let He=0;He<Te;He++)n.sunShadowMatrix[_+He]=Q.getMatrix(He),n.sunShadowCascade[_+He]=Q._cascadeData[He];_+=Te,m++}n.sun[p]=q,p++}else if(O.isDirectionalLight){let q=e.get(O);if(q.color.copy(O.color).multiplyScalar(O.intensity),O.castShadow){let Q=O.shadow,ee=t.get(O);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.directionalShadow[g]=ee,n.directionalShadowMap[g]=te,n.directionalShadowMatrix[g]=O.shadow.matrix,w++}n.directional[g]=q,g++}else if(O.isSpotLight){let q=e.get(O);q.position.setFromMatrixPosition(O.matrixWorld),q.color.copy(B).multiplyScalar(G),q.distance=W,q.coneCos=Math.cos(O.angle),q.penumbraCos=Math.cos(O.angle*(1-O.penumbra)),q.decay=O.decay,n.spot[x]=q;let Q=O.shadow;if(O.map&&(n.spotLightMap[M]=O.map,M++,Q.updateMatrices(O),O.castShadow&&N++),n.spotLightMatrix[x]=Q.matrix,O.castShadow){let ee=t.get(O);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.spotShadow[x]=ee,n.spotShadowMap[x]=te,v++}x++}else if(O.isRectAreaLight){let q=e.get(O);q.color.copy(B).multiplyScalar(G),q.halfWidth.set(O.width*.5,0,0),q.halfHeight.set(0,O.height*.5,0),n.rectArea[S]=q,S++}else if(O.isPointLight){let q=e.get(O);if(q.color.copy(O.color).multiplyScalar(O.intensity),q.distance=O.distance,q.decay=O.decay,O.castShadow){let Q=O.shadow,ee=t.get(O);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,ee.shadowCameraNear=Q.camera.near,ee.shadowCameraFar=Q.camera.far,n.pointShadow[y]=ee,n.pointShadowMap[y]=te,n.pointShadowMatrix[y]=O.shadow.matrix,E++}n.point[y]=q,y++}else if(O.isHemisphereLight){let q=e.get(O);q.skyColor.copy(O.color).multiplyScalar(G),q.groundColor.copy(O.groundColor).multiplyScalar(G),n.hemi[b]=q,b++}}S>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=_e.LTC_FLOAT_1,n.rectAreaLTC2=_e.LTC_FLOAT_2):(n.rectAreaLTC1=_e.LTC_HALF_1,n.rectAreaLTC2=_e.LTC_HALF_2)),n.ambient[0]=u,n.ambient[1]=h,n.ambient[2]=d;let P=n.hash;(P.sunLength!==p||P.directionalLength!==g||P.pointLength!==y||P.spotLength!==x||P.rectAreaLength!==S||P.hemiLength!==b||P.numSunShadows!==m||P.numDirectionalShadows!==w||P.numPointShadows!==E||P.numSpotShadows!==v||P.numSpotMaps!==M||P.numLightProbes!==R)&&(n.sun.length=p,n.directional.length=g,n.spot.length=x,n.rectArea.length=S,n.point.length=y,n.hemi.length=b,n.sunShadow.length=m,n.sunShadowMap.length=m,n.sunShadowMatrix.length=_,n.sunShadowCascade.length=_,n.directionalShadow.length=w,n.directionalShadowMap.length=w,n.directionalShadowMatrix.length=w,n.pointShadow.length=E,n.pointShadowMap.length=E,n.pointShadowMatrix.length=E,n.spotShadow.length=v,n.spotShadowMap.length=v,n.spotLightMatrix.length=v+M-N,n.spotLightMap.length=M,n.numSpotLightShadowsWithMaps=N,n.numLightProbes=R,P.sunLength=p,P.directionalLength=g,P.pointLength=y,P.spotLength=x,P.rectAreaLength=S,P.hemiLength=b,P.numSunShadows=m,P.numDirectionalShadows=w,P.numPointShadows=E,P.numSpotShadows=v,P.numSpotMaps=M,P.numLightProbes=R,n.version=_P++)}function l(c,u){let h=0,d=0,p=0,m=0,_=0,g=0,y=u.matrixWorldInverse;for(let x=0,S=c.length;x<S;x++){let b=c[x];if(b.isSunLight){let w=n.sun[h];w.direction.setFromMatrixPosition(b.matrixWorld),w.direction.transformDirection(y),h++}else if(b.isDirectionalLight){let w=n.directional[d];w.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),w.direction.sub(s),w.direction.transformDirection(y),d++}else if(b.isSpotLight){let w=n.spot[m];w.position.setFromMatrixPosition(b.matrixWorld),w.position.applyMatrix4(y),w.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),w.direction.sub(s),w.direction.transformDirection(y),m++}else if(b.isRectAreaLight){let w=n.rectArea[_];w.position.setFromMatrixPosition(b.matrixWorld),w.position.applyMatrix4(y),o.identity(),r.copy(b.matrixWorld),r.premultiply(y),o.extractRotation(r),w.halfWidth.set(b.width*.5,0,0),w.halfHeight.set(0,b.height*.5,0),w.halfWidth.applyMatrix4(o),w.halfHeight.applyMatrix4(o),_++}else if(b.isPointLight){let w=n.point[p];w.position.setFromMatrixPosition(b.matrixWorld),w.position.applyMatrix4(y),p++}else if(b.isHemisphereLight){let w=n.hemi[g];w.direction.setFromMatrixPosition(b.matrixWorld),w.direction.transformDirection(y),g++}}}return{setup:a,setupView:l,state:n}}function Tx(i){let e=new vP(i),t=[],n=[],s=[];function r(h){u.camera=h,t.length=0,n.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){n.push(h)}function l(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function c(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function bP(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Tx(i),e.set(s,[a])):r>=o.length?(a=new Tx(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var SP=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,wP=`uniform sampler2D shadow_pass;
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
}`,MP=[new L(1,0,0),new L(-1,0,0),new L(0,1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1)],TP=[new L(0,-1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1),new L(0,-1,0),new L(0,-1,0)],Ex=new Pe,Tl=new L,Ap=new L;function EP(i,e,t){let n=new Ks,s=new Se,r=new Se,o=new ht,a=new iu,l=new su,c={},u=t.maxTextureSize,h={[bn]:en,[en]:bn,[In]:In},d=new Zn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Se},radius:{value:4}},vertexShader:SP,fragmentShader:wP}),p=d.clone();p.defines.HORIZONTAL_PASS=1;let m=new hn;m.setAttribute("position",new gt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let _=new Qt(m,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=yl;let y=this.type;this.render=function(E,v,M){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||E.length===0)return;this.type===b_&&(Ie("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=yl);let N=i.getRenderTarget(),R=i.getActiveCubeFace(),P=i.getActiveMipmapLevel(),I=i.state;I.setBlending(Ps),I.buffers.depth.getReversed()===!0?I.buffers.color.setClear(0,0,0,0):I.buffers.color.setClear(1,1,1,1),I.buffers.depth.setTest(!0),I.setScissorTest(!1);let D=y!==this.type;D&&v.traverse(function(O){O.material&&(Array.isArray(O.material)?O.material.forEach(B=>B.needsUpdate=!0):O.material.needsUpdate=!0)});for(let O=0,B=E.length;O<B;O++){let G=E[O],W=G.shadow;if(W===void 0){Ie("WebGLShadowMap:",G,"has no shadow.");continue}if(W.autoUpdate===!1&&W.needsUpdate===!1)continue;s.copy(W.mapSize);let te=W.getFrameExtents();s.multiply(te),r.copy(W.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/te.x),s.x=r.x*te.x,W.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/te.y),s.y=r.y*te.y,W.mapSize.y=r.y));let q=i.state.buffers.depth.getReversed();if(W.camera._reversedDepth=q,W.map===null||D===!0){if(W.map!==null&&(W.map.depthTexture!==null&&(W.map.depthTexture.dispose(),W.map.depthTexture=null),W.map.dispose()),this.type===ko){if(G.isPointLight){Ie("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}W.map=new vn(s.x,s.y,{format:Qs,type:Vi,minFilter:Zt,magFilter:Zt,generateMipmaps:!1}),W.map.texture.name=G.name+".shadowMap",W.map.depthTexture=new ws(s.x,s.y,li),W.map.depthTexture.name=G.name+".shadowMapDepth",W.map.depthTexture.format=vs,W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=At,W.map.depthTexture.magFilter=At}else G.isPointLight?(W.map=new Al(s.x),W.map.depthTexture=new sl(s.x,Hi)):(W.map=new vn(s.x,s.y),W.map.depthTexture=new ws(s.x,s.y,Hi)),W.map.depthTexture.name=G.name+".shadowMap",W.map.depthTexture.format=vs,this.type===yl?(W.map.depthTexture.compareFunction=q?pp:fp,W.map.depthTexture.minFilter=Zt,W.map.depthTexture.magFilter=Zt):(W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=At,W.map.depthTexture.magFilter=At);W.camera.updateProjectionMatrix()}W.map.isWebGLCubeRenderTarget!==!0&&(W.map.width!==s.x||W.map.height!==s.y)&&W.map.setSize(s.x,s.y);let Q=W.map.isWebGLCubeRenderTarget?6:W.getViewportCount();G.isPointLight!==!0&&W.updateMatrices(G,M);let ee=(W.camera.layers.mask&4294967294)!==0?W.camera.layers:M.layers;for(let Te=0;Te<Q;Te++){let He=W.getCamera(Te);if(G.isPointLight){let J=W.camera,he=W.matrix,we=G.distance||J.far;we!==J.far&&(J.far=we,J.updateProjectionMatrix()),Tl.setFromMatrixPosition(G.matrixWorld),J.position.copy(Tl),Ap.copy(J.position),Ap.add(MP[Te]),J.up.copy(TP[Te]),J.lookAt(Ap),J.updateMatrixWorld(),he.makeTranslation(-Tl.x,-Tl.y,-Tl.z),Ex.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),W._frustum.setFromProjectionMatrix(Ex,J.coordinateSystem,J.reversedDepth)}if(W.map.isWebGLCubeRenderTarget)i.setRenderTarget(W.map,Te),i.clear();else{Te===0&&(i.setRenderTarget(W.map),i.clear());let J=W.getViewport(Te);o.set(r.x*J.x,r.y*J.y,r.x*J.z,r.y*J.w),I.viewport(o)}n=W.getFrustum(Te),b(v,M,He,G,ee,this.type)}W.isPointLightShadow!==!0&&this.type===ko&&x(W,M),W.needsUpdate=!1}y=this.type,g.needsUpdate=!1,i.setRenderTarget(N,R,P)};function x(E,v){let M=e.update(_);d.defines.VSM_SAMPLES!==E.blurSamples&&(d.defines.VSM_SAMPLES=E.blurSamples,p.defines.VSM_SAMPLES=E.blurSamples,d.needsUpdate=!0,p.needsUpdate=!0),E.mapPass===null?E.mapPass=new vn(s.x,s.y,{format:Qs,type:Vi}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),d.uniforms.shadow_pass.value=E.map.depthTexture,d.uniforms.resolution.value.set(E.map.width,E.map.height),d.uniforms.radius.value=E.radius,i.setRenderTarget(E.mapPass),i.clear(),i.renderBufferDirect(v,null,M,d,_,null),p.uniforms.shadow_pass.value=E.mapPass.texture,p.uniforms.resolution.value.set(E.map.width,E.map.height),p.uniforms.radius.value=E.radius,i.setRenderTarget(E.map),i.clear(),i.renderBufferDirect(v,null,M,p,_,null)}function S(E,v,M,N){let R=null,P=M.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(P!==void 0)R=P;else if(R=M.isPointLight===!0?l:a,i.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){let I=R.uuid,D=v.uuid,O=c[I];O===void 0&&(O={},c[I]=O);let B=O[D];B===void 0&&(B=R.clone(),O[D]=B,v.addEventListener("dispose",w)),R=B}if(R.visible=v.visible,R.wireframe=v.wireframe,N===ko?R.side=v.shadowSide!==null?v.shadowSide:v.side:R.side=v.shadowSide!==null?v.shadowSide:h[v.side],R.alphaMap=v.alphaMap,R.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,R.map=v.map,R.clipShadows=v.clipShadows,R.clippingPlanes=v.clippingPlanes,R.clipIntersection=v.clipIntersection,R.displacementMap=v.displacementMap,R.displacementScale=v.displacementScale,R.displacementBias=v.displacementBias,R.wireframeLinewidth=v.wireframeLinewidth,R.linewidth=v.linewidth,M.isPointLight===!0&&R.isMeshDistanceMaterial===!0){let I=i.properties.get(R);I.light=M}return R}function b(E,v,M,N,R,P){if(E.visible===!1)return;if(E.layers.test(R)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&P===ko)&&(!E.frustumCulled||E.intersectsFrustum(n))){E.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,E.matrixWorld);let O=e.update(E),B=E.material;if(Array.isArray(B)){let G=O.groups;for(let W=0,te=G.length;W<te;W++){let q=G[W],Q=B[q.materialIndex];if(Q&&Q.visible){let ee=S(E,Q,N,P);E.onBeforeShadow(i,E,v,M,O,ee,q),i.renderBufferDirect(M,null,O,ee,E,q),E.onAfterShadow(i,E,v,M,O,ee,q)}}}else if(B.visible){let G=S(E,B,N,P);E.onBeforeShadow(i,E,v,M,O,G,null),i.renderBufferDirect(M,null,O,G,E,null),E.onAfterShadow(i,E,v,M,O,G,null)}}let D=E.children;for(let O=0,B=D.length;O<B;O++)b(D[O],v,M,N,R,P)}function w(E){E.target.removeEventListener("dispose",w);for(let M in c){let N=c[M],R=E.target.uuid;R in N&&(N[R].dispose(),delete N[R])}}}function AP(i,e){function t(){let k=!1,j=new ht,Y=null,ce=new ht(0,0,0,0);return{setMask:function(se){Y!==se&&!k&&(i.colorMask(se,se,se,se),Y=se)},setLocked:function(se){k=se},setClear:function(se,ae,Oe,Ke,ie){ie===!0&&(se*=Ke,ae*=Ke,Oe*=Ke),j.set(se,ae,Oe,Ke),ce.equals(j)===!1&&(i.clearColor(se,ae,Oe,Ke),ce.copy(j))},reset:function(){k=!1,Y=null,ce.set(-1,0,0,0)}}}function n(){let k=!1,j=!1,Y=null,ce=null,se=null;return{setReversed:function(ae){if(j!==ae){let Oe=e.get("EXT_clip_control");ae?Oe.clipControlEXT(Oe.LOWER_LEFT_EXT,Oe.ZERO_TO_ONE_EXT):Oe.clipControlEXT(Oe.LOWER_LEFT_EXT,Oe.NEGATIVE_ONE_TO_ONE_EXT),j=ae;let Ke=se;se=null,this.setClear(Ke)}},getReversed:function(){return j},setTest:function(ae){ae?ge(i.DEPTH_TEST):Ge(i.DEPTH_TEST)},setMask:function(ae){Y!==ae&&!k&&(i.depthMask(ae),Y=ae)},setFunc:function(ae){if(j&&(ae=tx[ae]),ce!==ae){switch(ae){case Wc:i.depthFunc(i.NEVER);break;case Xc:i.depthFunc(i.ALWAYS);break;case qc:i.depthFunc(i.LESS);break;case qs:i.depthFunc(i.LEQUAL);break;case Yc:i.depthFunc(i.EQUAL);break;case $c:i.depthFunc(i.GEQUAL);break;case go:i.depthFunc(i.GREATER);break;case Kc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}ce=ae}},setLocked:function(ae){k=ae},setClear:function(ae){se!==ae&&(se=ae,j&&(ae=1-ae),i.clearDepth(ae))},reset:function(){k=!1,Y=null,ce=null,se=null,j=!1}}}function s(){let k=!1,j=null,Y=null,ce=null,se=null,ae=null,Oe=null,Ke=null,ie=null;return{setTest:function(ke){k||(ke?ge(i.STENCIL_TEST):Ge(i.STENCIL_TEST))},setMask:function(ke){j!==ke&&!k&&(i.stencilMask(ke),j=ke)},setFunc:function(ke,$e,ye){(Y!==ke||ce!==$e||se!==ye)&&(i.stencilFunc(ke,$e,ye),Y=ke,ce=$e,se=ye)},setOp:function(ke,$e,ye){(ae!==ke||Oe!==$e||Ke!==ye)&&(i.stencilOp(ke,$e,ye),ae=ke,Oe=$e,Ke=ye)},setLocked:function(ke){k=ke},setClear:function(ke){ie!==ke&&(i.clearStencil(ke),ie=ke)},reset:function(){k=!1,j=null,Y=null,ce=null,se=null,ae=null,Oe=null,Ke=null,ie=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,u={},h={},d={},p=new WeakMap,m=[],_=null,g=!1,y=null,x=null,S=null,b=null,w=null,E=null,v=null,M=new Be(0,0,0),N=0,R=!1,P=null,I=null,D=null,O=null,B=null,G=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),W=!1,te=0,q=i.getParameter(i.VERSION);q.indexOf("WebGL")!==-1?(te=parseFloat(/^WebGL (\d)/.exec(q)[1]),W=te>=1):q.indexOf("OpenGL ES")!==-1&&(te=parseFloat(/^OpenGL ES (\d)/.exec(q)[1]),W=te>=2);let Q=null,ee={},Te=i.getParameter(i.SCISSOR_BOX),He=i.getParameter(i.VIEWPORT),J=new ht().fromArray(Te),he=new ht().fromArray(He);function we(k,j,Y,ce){let se=new Uint8Array(4),ae=i.createTexture();i.bindTexture(k,ae),i.texParameteri(k,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(k,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Oe=0;Oe<Y;Oe++)k===i.TEXTURE_3D||k===i.TEXTURE_2D_ARRAY?i.texImage3D(j,0,i.RGBA,1,1,ce,0,i.RGBA,i.UNSIGNED_BYTE,se):i.texImage2D(j+Oe,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,se);return ae}let De={};De[i.TEXTURE_2D]=we(i.TEXTURE_2D,i.TEXTURE_2D,1),De[i.TEXTURE_CUBE_MAP]=we(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),De[i.TEXTURE_2D_ARRAY]=we(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),De[i.TEXTURE_3D]=we(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ge(i.DEPTH_TEST),o.setFunc(qs),$n(!1),Nt(Xf),ge(i.CULL_FACE),yn(Ps);function ge(k){u[k]!==!0&&(i.enable(k),u[k]=!0)}function Ge(k){u[k]!==!1&&(i.disable(k),u[k]=!1)}function zt(k,j){return d[k]!==j?(i.bindFramebuffer(k,j),d[k]=j,k===i.DRAW_FRAMEBUFFER&&(d[i.FRAMEBUFFER]=j),k===i.FRAMEBUFFER&&(d[i.DRAW_FRAMEBUFFER]=j),!0):!1}function Fe(k,j){let Y=m,ce=!1;if(k){Y=p.get(j),Y===void 0&&(Y=[],p.set(j,Y));let se=k.textures;if(Y.length!==se.length||Y[0]!==i.COLOR_ATTACHMENT0){for(let ae=0,Oe=se.length;ae<Oe;ae++)Y[ae]=i.COLOR_ATTACHMENT0+ae;Y.length=se.length,ce=!0}}else Y[0]!==i.BACK&&(Y[0]=i.BACK,ce=!0);ce&&i.drawBuffers(Y)}function ot(k){return _!==k?(i.useProgram(k),_=k,!0):!1}let Mt={[Pr]:i.FUNC_ADD,[w_]:i.FUNC_SUBTRACT,[M_]:i.FUNC_REVERSE_SUBTRACT};Mt[T_]=i.MIN,Mt[E_]=i.MAX;let et={[A_]:i.ZERO,[R_]:i.ONE,[C_]:i.SRC_COLOR,[Kf]:i.SRC_ALPHA,[k_]:i.SRC_ALPHA_SATURATE,[O_]:i.DST_COLOR,[I_]:i.DST_ALPHA,[P_]:i.ONE_MINUS_SRC_COLOR,[Jf]:i.ONE_MINUS_SRC_ALPHA,[N_]:i.ONE_MINUS_DST_COLOR,[L_]:i.ONE_MINUS_DST_ALPHA,[D_]:i.CONSTANT_COLOR,[F_]:i.ONE_MINUS_CONSTANT_COLOR,[U_]:i.CONSTANT_ALPHA,[B_]:i.ONE_MINUS_CONSTANT_ALPHA};function yn(k,j,Y,ce,se,ae,Oe,Ke,ie,ke){if(k===Ps){g===!0&&(Ge(i.BLEND),g=!1);return}if(g===!1&&(ge(i.BLEND),g=!0),k!==S_){if(k!==y||ke!==R){if((x!==Pr||w!==Pr)&&(i.blendEquation(i.FUNC_ADD),x=Pr,w=Pr),ke)switch(k){case Do:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case qf:i.blendFunc(i.ONE,i.ONE);break;case Yf:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case $f:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:ze("WebGLState: Invalid blending: ",k);break}else switch(k){case Do:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case qf:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Yf:ze("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case $f:ze("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:ze("WebGLState: Invalid blending: ",k);break}S=null,b=null,E=null,v=null,M.set(0,0,0),N=0,y=k,R=ke}return}se=se||j,ae=ae||Y,Oe=Oe||ce,(j!==x||se!==w)&&(i.blendEquationSeparate(Mt[j],Mt[se]),x=j,w=se),(Y!==S||ce!==b||ae!==E||Oe!==v)&&(i.blendFuncSeparate(et[Y],et[ce],et[ae],et[Oe]),S=Y,b=ce,E=ae,v=Oe),(Ke.equals(M)===!1||ie!==N)&&(i.blendColor(Ke.r,Ke.g,Ke.b,ie),M.copy(Ke),N=ie),y=k,R=!1}function $t(k,j){k.side===In?Ge(i.CULL_FACE):ge(i.CULL_FACE);let Y=k.side===en;j&&(Y=!Y),$n(Y),k.blending===Do&&k.transparent===!1?yn(Ps):yn(k.blending,k.blendEquation,k.blendSrc,k.blendDst,k.blendEquationAlpha,k.blendSrcAlpha,k.blendDstAlpha,k.blendColor,k.blendAlpha,k.premultipliedAlpha),o.setFunc(k.depthFunc),o.setTest(k.depthTest),o.setMask(k.depthWrite),r.setMask(k.colorWrite);let ce=k.stencilWrite;a.setTest(ce),ce&&(a.setMask(k.stencilWriteMask),a.setFunc(k.stencilFunc,k.stencilRef,k.stencilFuncMask),a.setOp(k.stencilFail,k.stencilZFail,k.stencilZPass)),rn(k.polygonOffset,k.polygonOffsetFactor,k.polygonOffsetUnits),k.alphaToCoverage===!0?ge(i.SAMPLE_ALPHA_TO_COVERAGE):Ge(i.SAMPLE_ALPHA_TO_COVERAGE)}function $n(k){P!==k&&(k?i.frontFace(i.CW):i.frontFace(i.CCW),P=k)}function Nt(k){k!==x_?(ge(i.CULL_FACE),k!==I&&(k===Xf?i.cullFace(i.BACK):k===v_?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Ge(i.CULL_FACE),I=k}function $i(k){k!==D&&(W&&i.lineWidth(k),D=k)}function rn(k,j,Y){k?(ge(i.POLYGON_OFFSET_FILL),(O!==j||B!==Y)&&(O=j,B=Y,o.getReversed()&&(j=-j,Y=-Y),i.polygonOffset(j,Y))):Ge(i.POLYGON_OFFSET_FILL)}function _i(k){k?ge(i.SCISSOR_TEST):Ge(i.SCISSOR_TEST)}function xi(k){k===void 0&&(k=i.TEXTURE0+G-1),Q!==k&&(i.activeTexture(k),Q=k)}function vi(k,j,Y){Y===void 0&&(Q===null?Y=i.TEXTURE0+G-1:Y=Q);let ce=ee[Y];ce===void 0&&(ce={type:void 0,texture:void 0},ee[Y]=ce),(ce.type!==k||ce.texture!==j)&&(Q!==Y&&(i.activeTexture(Y),Q=Y),i.bindTexture(k,j||De[k]),ce.type=k,ce.texture=j)}function U(){let k=ee[Q];k!==void 0&&k.type!==void 0&&(i.bindTexture(k.type,null),k.type=void 0,k.texture=void 0)}function bi(){try{i.compressedTexImage2D(...arguments)}catch(k){ze("WebGLState:",k)}}function Lt(){try{i.compressedTexImage3D(...arguments)}catch(k){ze("WebGLState:",k)}}function Ot(){try{i.texSubImage2D(...arguments)}catch(k){ze("WebGLState:",k)}}function me(){try{i.texSubImage3D(...arguments)}catch(k){ze("WebGLState:",k)}}function Kt(){try{i.compressedTexSubImage2D(...arguments)}catch(k){ze("WebGLState:",k)}}function Ue(){try{i.compressedTexSubImage3D(...arguments)}catch(k){ze("WebGLState:",k)}}function We(){try{i.texStorage2D(...arguments)}catch(k){ze("WebGLState:",k)}}function C(){try{i.texStorage3D(...arguments)}catch(k){ze("WebGLState:",k)}}function T(){try{i.texImage2D(...arguments)}catch(k){ze("WebGLState:",k)}}function H(){try{i.texImage3D(...arguments)}catch(k){ze("WebGLState:",k)}}function ne(k){return h[k]!==void 0?h[k]:i.getParameter(k)}function Z(k,j){h[k]!==j&&(i.pixelStorei(k,j),h[k]=j)}function oe(k){J.equals(k)===!1&&(i.scissor(k.x,k.y,k.z,k.w),J.copy(k))}function de(k){he.equals(k)===!1&&(i.viewport(k.x,k.y,k.z,k.w),he.copy(k))}function $(k,j){let Y=c.get(j);Y===void 0&&(Y=new WeakMap,c.set(j,Y));let ce=Y.get(k);ce===void 0&&(ce=i.getUniformBlockIndex(j,k.name),i.uniformBlockBinding(j,ce,ce),Y.set(k,ce))}function K(k,j,Y){let se=c.get(j).get(k);l[se]!==Y&&(i.bindBufferBase(i.UNIFORM_BUFFER,se,Y),l[se]=Y)}function le(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),u={},h={},Q=null,ee={},d={},l={},p=new WeakMap,m=[],_=null,g=!1,y=null,x=null,S=null,b=null,w=null,E=null,v=null,M=new Be(0,0,0),N=0,R=!1,P=null,I=null,D=null,O=null,B=null,J.set(0,0,i.canvas.width,i.canvas.height),he.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:ge,disable:Ge,bindFramebuffer:zt,drawBuffers:Fe,useProgram:ot,setBlending:yn,setMaterial:$t,setFlipSided:$n,setCullFace:Nt,setLineWidth:$i,setPolygonOffset:rn,setScissorTest:_i,activeTexture:xi,bindTexture:vi,unbindTexture:U,compressedTexImage2D:bi,compressedTexImage3D:Lt,texImage2D:T,texImage3D:H,pixelStorei:Z,getParameter:ne,updateUBOMapping:$,uniformBlockBinding:K,texStorage2D:We,texStorage3D:C,texSubImage2D:Ot,texSubImage3D:me,compressedTexSubImage2D:Kt,compressedTexSubImage3D:Ue,scissor:oe,viewport:de,reset:le}}function RP(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Se,u=new WeakMap,h=new Set,d,p=new WeakMap,m=new Set,_=new FinalizationRegistry(C=>m.delete(C)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function y(C,T){return g?new OffscreenCanvas(C,T):xo("canvas")}function x(C,T,H){let ne=1,Z=We(C);if((Z.width>H||Z.height>H)&&(ne=H/Math.max(Z.width,Z.height)),ne<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let oe=Math.floor(ne*Z.width),de=Math.floor(ne*Z.height);d===void 0&&(d=y(oe,de));let $=T?y(oe,de):d;return $.width=oe,$.height=de,$.getContext("2d").drawImage(C,0,0,oe,de),Ie("WebGLRenderer: Texture has been resized from ("+Z.width+"x"+Z.height+") to ("+oe+"x"+de+")."),$}else return"data"in C&&Ie("WebGLRenderer: Image in DataTexture is too big ("+Z.width+"x"+Z.height+")."),C;return C}function S(C){return C.generateMipmaps}function b(C){i.generateMipmap(C)}function w(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function E(C,T,H,ne,Z,oe=!1){if(C!==null){if(i[C]!==void 0)return i[C];Ie("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let de;ne&&(de=e.get("EXT_texture_norm16"),de||Ie("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let $=T;if(T===i.RED&&(H===i.FLOAT&&($=i.R32F),H===i.HALF_FLOAT&&($=i.R16F),H===i.UNSIGNED_BYTE&&($=i.R8),H===i.UNSIGNED_SHORT&&de&&($=de.R16_EXT),H===i.SHORT&&de&&($=de.R16_SNORM_EXT)),T===i.RED_INTEGER&&(H===i.UNSIGNED_BYTE&&($=i.R8UI),H===i.UNSIGNED_SHORT&&($=i.R16UI),H===i.UNSIGNED_INT&&($=i.R32UI),H===i.BYTE&&($=i.R8I),H===i.SHORT&&($=i.R16I),H===i.INT&&($=i.R32I)),T===i.RG&&(H===i.FLOAT&&($=i.RG32F),H===i.HALF_FLOAT&&($=i.RG16F),H===i.UNSIGNED_BYTE&&($=i.RG8),H===i.UNSIGNED_SHORT&&de&&($=de.RG16_EXT),H===i.SHORT&&de&&($=de.RG16_SNORM_EXT)),T===i.RG_INTEGER&&(H===i.UNSIGNED_BYTE&&($=i.RG8UI),H===i.UNSIGNED_SHORT&&($=i.RG16UI),H===i.UNSIGNED_INT&&($=i.RG32UI),H===i.BYTE&&($=i.RG8I),H===i.SHORT&&($=i.RG16I),H===i.INT&&($=i.RG32I)),T===i.RGB_INTEGER&&(H===i.UNSIGNED_BYTE&&($=i.RGB8UI),H===i.UNSIGNED_SHORT&&($=i.RGB16UI),H===i.UNSIGNED_INT&&($=i.RGB32UI),H===i.BYTE&&($=i.RGB8I),H===i.SHORT&&($=i.RGB16I),H===i.INT&&($=i.RGB32I)),T===i.RGBA_INTEGER&&(H===i.UNSIGNED_BYTE&&($=i.RGBA8UI),H===i.UNSIGNED_SHORT&&($=i.RGBA16UI),H===i.UNSIGNED_INT&&($=i.RGBA32UI),H===i.BYTE&&($=i.RGBA8I),H===i.SHORT&&($=i.RGBA16I),H===i.INT&&($=i.RGBA32I)),T===i.RGB&&(H===i.UNSIGNED_SHORT&&de&&($=de.RGB16_EXT),H===i.SHORT&&de&&($=de.RGB16_SNORM_EXT),H===i.UNSIGNED_INT_5_9_9_9_REV&&($=i.RGB9_E5),H===i.UNSIGNED_INT_10F_11F_11F_REV&&($=i.R11F_G11F_B10F)),T===i.RGBA){let K=oe?qa:je.getTransfer(Z);H===i.FLOAT&&($=i.RGBA32F),H===i.HALF_FLOAT&&($=i.RGBA16F),H===i.UNSIGNED_BYTE&&($=K===mt?i.SRGB8_ALPHA8:i.RGBA8),H===i.UNSIGNED_SHORT&&de&&($=de.RGBA16_EXT),H===i.SHORT&&de&&($=de.RGBA16_SNORM_EXT),H===i.UNSIGNED_SHORT_4_4_4_4&&($=i.RGBA4),H===i.UNSIGNED_SHORT_5_5_5_1&&($=i.RGB5_A1)}return($===i.R16F||$===i.R32F||$===i.RG16F||$===i.RG32F||$===i.RGBA16F||$===i.RGBA32F)&&e.get("EXT_color_buffer_float"),$}function v(C,T){let H;return C?T===null||T===Hi||T===Or?H=i.DEPTH24_STENCIL8:T===li?H=i.DEPTH32F_STENCIL8:T===Bo&&(H=i.DEPTH24_STENCIL8,Ie("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):T===null||T===Hi||T===Or?H=i.DEPTH_COMPONENT24:T===li?H=i.DEPTH_COMPONENT32F:T===Bo&&(H=i.DEPTH_COMPONENT16),H}function M(C,T){return S(C)===!0||C.isFramebufferTexture&&C.minFilter!==At&&C.minFilter!==Zt?Math.log2(Math.max(T.width,T.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?T.mipmaps.length:1}function N(C){let T=new WeakRef(C);n.get(C).__ref=T,m.add(T),_.register(C,T,T)}function R(C){let T=n.get(C).__ref;T!==void 0&&(m.delete(T),_.unregister(T))}function P(C){D(C.target)}function I(C){O(C.target)}function D(C){C.removeEventListener("dispose",P),R(C),G(C),C.isVideoTexture&&u.delete(C),C.isHTMLTexture&&h.delete(C)}function O(C){C.removeEventListener("dispose",I),R(C),te(C)}function B(){for(let C of m){let T=C.deref();T!==void 0&&(T.isRenderTarget===!0?O(T):D(T))}m.clear(),h.clear()}function G(C){let T=n.get(C);if(T.__webglInit===void 0)return;let H=C.source,ne=p.get(H);if(ne){let Z=ne[T.__cacheKey];Z.usedTimes--,Z.usedTimes===0&&W(C),Object.keys(ne).length===0&&p.delete(H)}n.remove(C)}function W(C){let T=n.get(C);i.deleteTexture(T.__webglTexture);let H=C.source,ne=p.get(H);delete ne[T.__cacheKey],o.memory.textures--}function te(C){let T=n.get(C);T.__depthDisposeCallback&&T.__depthDisposeCallback();let H=C.depthTexture;if(H&&H.renderTarget===C&&D(H),C.isWebGLCubeRenderTarget)for(let Z=0;Z<6;Z++){if(Array.isArray(T.__webglFramebuffer[Z]))for(let oe=0;oe<T.__webglFramebuffer[Z].length;oe++)i.deleteFramebuffer(T.__webglFramebuffer[Z][oe]);else i.deleteFramebuffer(T.__webglFramebuffer[Z]);T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer[Z])}else{if(Array.isArray(T.__webglFramebuffer))for(let Z=0;Z<T.__webglFramebuffer.length;Z++)i.deleteFramebuffer(T.__webglFramebuffer[Z]);else i.deleteFramebuffer(T.__webglFramebuffer);if(T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer),T.__webglMultisampledFramebuffer&&i.deleteFramebuffer(T.__webglMultisampledFramebuffer),T.__webglColorRenderbuffer)for(let Z=0;Z<T.__webglColorRenderbuffer.length;Z++)T.__webglColorRenderbuffer[Z]&&i.deleteRenderbuffer(T.__webglColorRenderbuffer[Z]);T.__webglDepthRenderbuffer&&i.deleteRenderbuffer(T.__webglDepthRenderbuffer)}let ne=C.textures;for(let Z=0,oe=ne.length;Z<oe;Z++){let de=n.get(ne[Z]);de.__webglTexture&&(i.deleteTexture(de.__webglTexture),o.memory.textures--),n.remove(ne[Z])}n.remove(C)}let q=0;function Q(){q=0}function ee(){return q}function Te(C){q=C}function He(){let C=q;return C>=s.maxTextures&&Ie("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),q+=1,C}function J(C){let T=[];return T.push(C.wrapS),T.push(C.wrapT),T.push(C.wrapR||0),T.push(C.magFilter),T.push(C.minFilter),T.push(C.anisotropy),T.push(C.internalFormat),T.push(C.format),T.push(C.type),T.push(C.generateMipmaps),T.push(C.mipmapsAutoUpdate),T.push(C.premultiplyAlpha),T.push(C.flipY),T.push(C.unpackAlignment),T.push(C.colorSpace),T.join()}function he(C,T){let H=n.get(C);if(C.isVideoTexture&&Kt(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&H.__version!==C.version){let ne=C.image;if(ne===null)Ie("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Ie("WebGLRenderer: Texture marked for update but image is incomplete");else{$t(H,C,T);return}}else C.isExternalTexture&&(H.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,H.__webglTexture,i.TEXTURE0+T)}function we(C,T){let H=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&H.__version!==C.version){$t(H,C,T);return}else C.isExternalTexture&&(H.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,H.__webglTexture,i.TEXTURE0+T)}function De(C,T){let H=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&H.__version!==C.version){$t(H,C,T);return}t.bindTexture(i.TEXTURE_3D,H.__webglTexture,i.TEXTURE0+T)}function ge(C,T){let H=n.get(C);if(C.version>0&&H.__version!==C.version){$n(H,C,T);return}t.bindTexture(i.TEXTURE_CUBE_MAP,H.__webglTexture,i.TEXTURE0+T)}let Ge={[Ys]:i.REPEAT,[wi]:i.CLAMP_TO_EDGE,[yo]:i.MIRRORED_REPEAT},zt={[At]:i.NEAREST,[mu]:i.NEAREST_MIPMAP_NEAREST,[Lr]:i.NEAREST_MIPMAP_LINEAR,[Zt]:i.LINEAR,[Uo]:i.LINEAR_MIPMAP_NEAREST,[Ti]:i.LINEAR_MIPMAP_LINEAR},Fe={[Y_]:i.NEVER,[mp]:i.ALWAYS,[$_]:i.LESS,[fp]:i.LEQUAL,[K_]:i.EQUAL,[pp]:i.GEQUAL,[J_]:i.GREATER,[j_]:i.NOTEQUAL};function ot(C,T){if(T.type===li&&e.has("OES_texture_float_linear")===!1&&(T.magFilter===Zt||T.magFilter===Uo||T.magFilter===Lr||T.magFilter===Ti||T.minFilter===Zt||T.minFilter===Uo||T.minFilter===Lr||T.minFilter===Ti)&&Ie("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,Ge[T.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,Ge[T.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,Ge[T.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,zt[T.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,zt[T.minFilter]),T.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,Fe[T.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(T.magFilter===At||T.minFilter!==Lr&&T.minFilter!==Ti||T.type===li&&e.has("OES_texture_float_linear")===!1)return;if(T.anisotropy>1||n.get(T).__currentAnisotropy){let H=e.get("EXT_texture_filter_anisotropic");i.texParameterf(C,H.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(T.anisotropy,s.getMaxAnisotropy())),n.get(T).__currentAnisotropy=T.anisotropy}}}function Mt(C,T){let H=!1;C.__webglInit===void 0&&(C.__webglInit=!0,T.addEventListener("dispose",P),N(T));let ne=T.source,Z=p.get(ne);Z===void 0&&(Z={},p.set(ne,Z));let oe=J(T);if(oe!==C.__cacheKey){Z[oe]===void 0&&(Z[oe]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,H=!0),Z[oe].usedTimes++;let de=Z[C.__cacheKey];de!==void 0&&(Z[C.__cacheKey].usedTimes--,de.usedTimes===0&&W(T)),C.__cacheKey=oe,C.__webglTexture=Z[oe].texture}return H}function et(C,T,H){return Math.floor(Math.floor(C/H)/T)}function yn(C,T,H,ne){let oe=C.updateRanges;if(oe.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,T.width,T.height,H,ne,T.data);else{oe.sort((k,j)=>k.start-j.start);let de=0;for(let k=1;k<oe.length;k++){let j=oe[de],Y=oe[k],ce=j.start+j.count,se=et(Y.start,T.width,4),ae=et(j.start,T.width,4);Y.start<=ce+1&&se===ae&&et(Y.start+Y.count-1,T.width,4)===se?j.count=Math.max(j.count,Y.start+Y.count-j.start):(++de,oe[de]=Y)}oe.length=de+1;let $=t.getParameter(i.UNPACK_ROW_LENGTH),K=t.getParameter(i.UNPACK_SKIP_PIXELS),le=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,T.width);for(let k=0,j=oe.length;k<j;k++){let Y=oe[k],ce=Math.floor(Y.start/4),se=Math.ceil(Y.count/4),ae=ce%T.width,Oe=Math.floor(ce/T.width),Ke=se,ie=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,ae),t.pixelStorei(i.UNPACK_SKIP_ROWS,Oe),t.texSubImage2D(i.TEXTURE_2D,0,ae,Oe,Ke,ie,H,ne,T.data)}C.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,$),t.pixelStorei(i.UNPACK_SKIP_PIXELS,K),t.pixelStorei(i.UNPACK_SKIP_ROWS,le)}}function $t(C,T,H){let ne=i.TEXTURE_2D;(T.isDataArrayTexture||T.isCompressedArrayTexture)&&(ne=i.TEXTURE_2D_ARRAY),T.isData3DTexture&&(ne=i.TEXTURE_3D);let Z=Mt(C,T),oe=T.source;t.bindTexture(ne,C.__webglTexture,i.TEXTURE0+H);let de=n.get(oe);if(oe.version!==de.__version||Z===!0){if(t.activeTexture(i.TEXTURE0+H),(typeof ImageBitmap<"u"&&T.image instanceof ImageBitmap)===!1){let ie=je.getPrimaries(je.workingColorSpace),ke=T.colorSpace===Ls?null:je.getPrimaries(T.colorSpace),$e=T.colorSpace===Ls||ie===ke?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,$e)}t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment);let K=x(T.image,!1,s.maxTextureSize);K=Ue(T,K);let le=r.convert(T.format,T.colorSpace),k=r.convert(T.type),j=E(T.internalFormat,le,k,T.normalized,T.colorSpace,T.isVideoTexture);ot(ne,T);let Y,ce=T.mipmaps,se=T.isVideoTexture!==!0,ae=de.__version===void 0||Z===!0,Oe=oe.dataReady,Ke=M(T,K);if(T.isDepthTexture)j=v(T.format===Is,T.type),ae&&(se?t.texStorage2D(i.TEXTURE_2D,1,j,K.width,K.height):t.texImage2D(i.TEXTURE_2D,0,j,K.width,K.height,0,le,k,null));else if(T.isDataTexture)if(ce.length>0){se&&ae&&t.texStorage2D(i.TEXTURE_2D,Ke,j,ce[0].width,ce[0].height);for(let ie=0,ke=ce.length;ie<ke;ie++)Y=ce[ie],se?Oe&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,le,k,Y.data):t.texImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,le,k,Y.data);T.generateMipmaps=!1}else se?(ae&&t.texStorage2D(i.TEXTURE_2D,Ke,j,K.width,K.height),Oe&&yn(T,K,le,k)):t.texImage2D(i.TEXTURE_2D,0,j,K.width,K.height,0,le,k,K.data);else if(T.isCompressedTexture)if(T.isCompressedArrayTexture){se&&ae&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ke,j,ce[0].width,ce[0].height,K.depth);for(let ie=0,ke=ce.length;ie<ke;ie++)if(Y=ce[ie],T.format!==ei)if(le!==null)if(se){if(Oe)if(T.layerUpdates.size>0){let $e=Tp(Y.width,Y.height,T.format,T.type);for(let ye of T.layerUpdates){let vt=Y.data.subarray(ye*$e/Y.data.BYTES_PER_ELEMENT,(ye+1)*$e/Y.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,ye,Y.width,Y.height,1,le,vt)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,K.depth,le,Y.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,K.depth,0,Y.data,0,0);else Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else se?Oe&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,K.depth,le,k,Y.data):t.texImage3D(i.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,K.depth,0,le,k,Y.data);T.layerUpdates.size>0&&T.clearLayerUpdates()}else{se&&ae&&t.texStorage2D(i.TEXTURE_2D,Ke,j,ce[0].width,ce[0].height);for(let ie=0,ke=ce.length;ie<ke;ie++)Y=ce[ie],T.format!==ei?le!==null?se?Oe&&t.compressedTexSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,le,Y.data):t.compressedTexImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,Y.data):Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):se?Oe&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,le,k,Y.data):t.texImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,le,k,Y.data)}else if(T.isDataArrayTexture)if(se){if(ae&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ke,j,K.width,K.height,K.depth),Oe)if(T.layerUpdates.size>0){let ie=Tp(K.width,K.height,T.format,T.type);for(let ke of T.layerUpdates){let $e=K.data.subarray(ke*ie/K.data.BYTES_PER_ELEMENT,(ke+1)*ie/K.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,ke,K.width,K.height,1,le,k,$e)}T.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,K.width,K.height,K.depth,le,k,K.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,j,K.width,K.height,K.depth,0,le,k,K.data);else if(T.isData3DTexture)se?(ae&&t.texStorage3D(i.TEXTURE_3D,Ke,j,K.width,K.height,K.depth),Oe&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,K.width,K.height,K.depth,le,k,K.data)):t.texImage3D(i.TEXTURE_3D,0,j,K.width,K.height,K.depth,0,le,k,K.data);else if(T.isFramebufferTexture){if(ae)if(se)t.texStorage2D(i.TEXTURE_2D,Ke,j,K.width,K.height);else{let ie=K.width,ke=K.height;for(let $e=0;$e<Ke;$e++)t.texImage2D(i.TEXTURE_2D,$e,j,ie,ke,0,le,k,null),ie>>=1,ke>>=1}}else if(T.isHTMLTexture){if("texElementImage2D"in i){let ie=i.canvas;if(ie.hasAttribute("layoutsubtree")||ie.setAttribute("layoutsubtree","true"),K.parentNode!==ie){ie.appendChild(K),h.add(T),ie.onpaint=ke=>{let $e=ke.changedElements;for(let ye of h)$e.includes(ye.image)&&(ye.needsUpdate=!0)},ie.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,K);else{let $e=i.RGBA,ye=i.RGBA,vt=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,$e,ye,vt,K)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(ce.length>0){if(se&&ae){let ie=We(ce[0]);t.texStorage2D(i.TEXTURE_2D,Ke,j,ie.width,ie.height)}for(let ie=0,ke=ce.length;ie<ke;ie++)Y=ce[ie],se?Oe&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,le,k,Y):t.texImage2D(i.TEXTURE_2D,ie,j,le,k,Y);T.generateMipmaps=!1}else if(se){if(ae){let ie=We(K);t.texStorage2D(i.TEXTURE_2D,Ke,j,ie.width,ie.height)}Oe&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,le,k,K)}else t.texImage2D(i.TEXTURE_2D,0,j,le,k,K);S(T)&&T.mipmapsAutoUpdate===!0&&b(ne),de.__version=oe.version,T.onUpdate&&T.onUpdate(T)}C.__version=T.version}function $n(C,T,H){if(T.image.length!==6)return;let ne=Mt(C,T),Z=T.source;t.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+H);let oe=n.get(Z);if(Z.version!==oe.__version||ne===!0){t.activeTexture(i.TEXTURE0+H);let de=je.getPrimaries(je.workingColorSpace),$=T.colorSpace===Ls?null:je.getPrimaries(T.colorSpace),K=T.colorSpace===Ls||de===$?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,K);let le=T.isCompressedTexture||T.image[0].isCompressedTexture,k=T.image[0]&&T.image[0].isDataTexture,j=[];for(let ye=0;ye<6;ye++)!le&&!k?j[ye]=x(T.image[ye],!0,s.maxCubemapSize):j[ye]=k?T.image[ye].image:T.image[ye],j[ye]=Ue(T,j[ye]);let Y=j[0],ce=r.convert(T.format,T.colorSpace),se=r.convert(T.type),ae=E(T.internalFormat,ce,se,T.normalized,T.colorSpace),Oe=T.isVideoTexture!==!0,Ke=oe.__version===void 0||ne===!0,ie=Z.dataReady,ke=M(T,Y);ot(i.TEXTURE_CUBE_MAP,T);let $e;if(T.isDepthTexture){if(ae=v(T.format===Is,T.type),Ke)if(Oe)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,ae,Y.width,Y.height);else for(let ye=0;ye<6;ye++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,0,ae,Y.width,Y.height,0,ce,se,null)}else if(le){Oe&&Ke&&t.texStorage2D(i.TEXTURE_CUBE_MAP,ke,ae,Y.width,Y.height);for(let ye=0;ye<6;ye++){$e=j[ye].mipmaps;for(let vt=0;vt<$e.length;vt++){let on=$e[vt];T.format!==ei?ce!==null?Oe?ie&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,vt,0,0,on.width,on.height,ce,on.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,vt,ae,on.width,on.height,0,on.data):Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Oe?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,vt,0,0,on.width,on.height,ce,se,on.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,vt,ae,on.width,on.height,0,ce,se,on.data)}}}else{if($e=T.mipmaps,Oe&&Ke){$e.length>0&&ke++;let ye=We(j[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,ke,ae,ye.width,ye.height)}for(let ye=0;ye<6;ye++)if(k){Oe?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,0,0,0,j[ye].width,j[ye].height,ce,se,j[ye].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,0,ae,j[ye].width,j[ye].height,0,ce,se,j[ye].data);for(let vt=0;vt<$e.length;vt++){let Us=$e[vt].image[ye].image;Oe?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,vt+1,0,0,Us.width,Us.height,ce,se,Us.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,vt+1,ae,Us.width,Us.height,0,ce,se,Us.data)}}else{Oe?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,0,0,0,ce,se,j[ye]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,0,ae,ce,se,j[ye]);for(let vt=0;vt<$e.length;vt++){let on=$e[vt];Oe?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,vt+1,0,0,ce,se,on.image[ye]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,vt+1,ae,ce,se,on.image[ye])}}}S(T)&&T.mipmapsAutoUpdate===!0&&b(i.TEXTURE_CUBE_MAP),oe.__version=Z.version,T.onUpdate&&T.onUpdate(T)}C.__version=T.version}function Nt(C,T,H,ne,Z,oe){let de=r.convert(H.format,H.colorSpace),$=r.convert(H.type),K=E(H.internalFormat,de,$,H.normalized,H.colorSpace),le=n.get(T),k=n.get(H);if(k.__renderTarget=T,!le.__hasExternalTextures){let j=Math.max(1,T.width>>oe),Y=Math.max(1,T.height>>oe);Z===i.TEXTURE_3D||Z===i.TEXTURE_2D_ARRAY?t.texImage3D(Z,oe,K,j,Y,T.depth,0,de,$,null):t.texImage2D(Z,oe,K,j,Y,0,de,$,null)}t.bindFramebuffer(i.FRAMEBUFFER,C),me(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ne,Z,k.__webglTexture,0,Ot(T)):(Z===i.TEXTURE_2D||Z>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Z<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ne,Z,k.__webglTexture,oe),t.bindFramebuffer(i.FRAMEBUFFER,null)}function $i(C,T,H){if(i.bindRenderbuffer(i.RENDERBUFFER,C),T.depthBuffer){let ne=T.depthTexture,Z=ne&&ne.isDepthTexture?ne.type:null,oe=v(T.stencilBuffer,Z),de=T.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;me(T)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,Ot(T),oe,T.width,T.height):H?i.renderbufferStorageMultisample(i.RENDERBUFFER,Ot(T),oe,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,oe,T.width,T.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,de,i.RENDERBUFFER,C)}else{let ne=T.textures;for(let Z=0;Z<ne.length;Z++){let oe=ne[Z],de=r.convert(oe.format,oe.colorSpace),$=r.convert(oe.type),K=E(oe.internalFormat,de,$,oe.normalized,oe.colorSpace);me(T)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,Ot(T),K,T.width,T.height):H?i.renderbufferStorageMultisample(i.RENDERBUFFER,Ot(T),K,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,K,T.width,T.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function rn(C,T,H){let ne=T.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,C),!(T.depthTexture&&T.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Z=n.get(T.depthTexture);Z.__renderTarget=T;let oe=ne?T.depthTexture.image[0]:T.depthTexture.image;(!Z.__webglTexture||oe.width!==T.width||oe.height!==T.height)&&(oe.width=T.width,oe.height=T.height,T.depthTexture.needsUpdate=!0),ne?ge(T.depthTexture,0):he(T.depthTexture,0);let de=Z.__webglTexture,$=Ot(T),K=ne?i.TEXTURE_CUBE_MAP_POSITIVE_X+H:i.TEXTURE_2D,le=T.depthTexture.format===Is?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(T.depthTexture.format===vs)me(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,le,K,de,0,$):i.framebufferTexture2D(i.FRAMEBUFFER,le,K,de,0);else if(T.depthTexture.format===Is)me(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,le,K,de,0,$):i.framebufferTexture2D(i.FRAMEBUFFER,le,K,de,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function _i(C){let T=n.get(C),H=C.isWebGLCubeRenderTarget===!0;if(T.__boundDepthTexture!==C.depthTexture){let ne=C.depthTexture;if(T.__depthDisposeCallback&&T.__depthDisposeCallback(),ne){let Z=()=>{delete T.__boundDepthTexture,delete T.__depthDisposeCallback,ne.removeEventListener("dispose",Z)};ne.addEventListener("dispose",Z),T.__depthDisposeCallback=Z}T.__boundDepthTexture=ne}if(C.depthTexture&&!T.__autoAllocateDepthBuffer)if(H)for(let ne=0;ne<6;ne++)rn(T.__webglFramebuffer[ne],C,ne);else C.texture.mipmaps.length>0?rn(T.__webglFramebuffer[0],C,0):rn(T.__webglFramebuffer,C,0);else if(H){T.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[ne]),T.__webglDepthbuffer[ne]===void 0)T.__webglDepthbuffer[ne]=i.createRenderbuffer(),$i(T.__webglDepthbuffer[ne],C,!1);else{let Z=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,oe=T.__webglDepthbuffer[ne];i.bindRenderbuffer(i.RENDERBUFFER,oe),i.framebufferRenderbuffer(i.FRAMEBUFFER,Z,i.RENDERBUFFER,oe)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer),T.__webglDepthbuffer===void 0)T.__webglDepthbuffer=i.createRenderbuffer(),$i(T.__webglDepthbuffer,C,!1);else{let Z=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,oe=T.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,oe),i.framebufferRenderbuffer(i.FRAMEBUFFER,Z,i.RENDERBUFFER,oe)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function xi(C,T,H){let ne=n.get(C);T!==void 0&&Nt(ne.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),H!==void 0&&_i(C)}function vi(C){let T=C.texture,H=n.get(C),ne=n.get(T);C.addEventListener("dispose",I),N(C);let Z=C.textures,oe=C.isWebGLCubeRenderTarget===!0,de=Z.length>1;if(de||(ne.__webglTexture===void 0&&(ne.__webglTexture=i.createTexture()),ne.__version=T.version,o.memory.textures++),oe){H.__webglFramebuffer=[];for(let $=0;$<6;$++)if(T.mipmaps.length>0){H.__webglFramebuffer[$]=[];for(let K=0;K<T.mipmaps.length;K++)H.__webglFramebuffer[$][K]=i.createFramebuffer()}else H.__webglFramebuffer[$]=i.createFramebuffer()}else{if(T.mipmaps.length>0){H.__webglFramebuffer=[];for(let $=0;$<T.mipmaps.length;$++)H.__webglFramebuffer[$]=i.createFramebuffer()}else H.__webglFramebuffer=i.createFramebuffer();if(de)for(let $=0,K=Z.length;$<K;$++){let le=n.get(Z[$]);le.__webglTexture===void 0&&(le.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&me(C)===!1){H.__webglMultisampledFramebuffer=i.createFramebuffer(),H.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,H.__webglMultisampledFramebuffer);for(let $=0;$<Z.length;$++){let K=Z[$];H.__webglColorRenderbuffer[$]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,H.__webglColorRenderbuffer[$]);let le=r.convert(K.format,K.colorSpace),k=r.convert(K.type),j=E(K.internalFormat,le,k,K.normalized,K.colorSpace,C.isXRRenderTarget===!0),Y=Ot(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,Y,j,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+$,i.RENDERBUFFER,H.__webglColorRenderbuffer[$])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(H.__webglDepthRenderbuffer=i.createRenderbuffer(),$i(H.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(oe){t.bindTexture(i.TEXTURE_CUBE_MAP,ne.__webglTexture),ot(i.TEXTURE_CUBE_MAP,T);for(let $=0;$<6;$++)if(T.mipmaps.length>0)for(let K=0;K<T.mipmaps.length;K++)Nt(H.__webglFramebuffer[$][K],C,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+$,K);else Nt(H.__webglFramebuffer[$],C,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+$,0);S(T)?b(i.TEXTURE_CUBE_MAP):T.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}else if(de){for(let $=0,K=Z.length;$<K;$++){let le=Z[$],k=n.get(le),j=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(j=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(j,k.__webglTexture),ot(j,le),Nt(H.__webglFramebuffer,C,le,i.COLOR_ATTACHMENT0+$,j,0),S(le)&&b(j)}t.unbindTexture()}else{let $=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&($=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture($,ne.__webglTexture),ot($,T),T.mipmaps.length>0)for(let K=0;K<T.mipmaps.length;K++)Nt(H.__webglFramebuffer[K],C,T,i.COLOR_ATTACHMENT0,$,K);else Nt(H.__webglFramebuffer,C,T,i.COLOR_ATTACHMENT0,$,0);S(T)?b($):T.mipmaps.length>0&&i.texParameteri($,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&_i(C)}function U(C){let T=C.textures;for(let H=0,ne=T.length;H<ne;H++){let Z=T[H];if(S(Z)&&Z.mipmapsAutoUpdate===!0){let oe=w(C),de=n.get(Z).__webglTexture;t.bindTexture(oe,de),b(oe),t.unbindTexture()}}}let bi=[];function Lt(C){if(C.samples>0){if(me(C)===!1){let T=C.textures,H=C.width,ne=C.height,Z=i.COLOR_BUFFER_BIT,oe=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,de=n.get(C),$=T.length>1;if($)for(let le=0;le<T.length;le++)t.bindFramebuffer(i.FRAMEBUFFER,de.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+le,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,de.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+le,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,de.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,de.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,de.__webglFramebuffer);for(let le=0;le<T.length;le++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(Z|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(Z|=i.STENCIL_BUFFER_BIT)),$){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,de.__webglColorRenderbuffer[le]);let k=n.get(T[le]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,k,0)}i.blitFramebuffer(0,0,H,ne,0,0,H,ne,Z,i.NEAREST),l===!0&&(bi.length=0,bi.push(i.COLOR_ATTACHMENT0+le),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&bi.push(oe),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,bi))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),$)for(let le=0;le<T.length;le++){t.bindFramebuffer(i.FRAMEBUFFER,de.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+le,i.RENDERBUFFER,de.__webglColorRenderbuffer[le]);let k=n.get(T[le]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,de.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+le,i.TEXTURE_2D,k,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,de.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let T=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[T])}}}function Ot(C){return Math.min(s.maxSamples,C.samples)}function me(C){let T=n.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&T.__useRenderToTexture!==!1}function Kt(C){let T=o.render.frame;u.get(C)!==T&&(u.set(C,T),C.update())}function Ue(C,T){let H=C.colorSpace,ne=C.format,Z=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||H!==Hn&&H!==Ls&&(je.getTransfer(H)===mt?(ne!==ei||Z!==Ln)&&Ie("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):ze("WebGLTextures: Unsupported texture color space:",H)),T}function We(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=He,this.resetTextureUnits=Q,this.getTextureUnits=ee,this.setTextureUnits=Te,this.setTexture2D=he,this.setTexture2DArray=we,this.setTexture3D=De,this.setTextureCube=ge,this.rebindTextures=xi,this.setupRenderTarget=vi,this.updateRenderTargetMipmap=U,this.updateMultisampleRenderTarget=Lt,this.setupDepthRenderbuffer=_i,this.setupFrameBufferTexture=Nt,this.useMultisampledRTT=me,this.dispose=B}function CP(i,e){function t(n,s=Ls){let r,o=je.getTransfer(s);if(n===Ln)return i.UNSIGNED_BYTE;if(n===yu)return i.UNSIGNED_SHORT_4_4_4_4;if(n===_u)return i.UNSIGNED_SHORT_5_5_5_1;if(n===lp)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===cp)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===op)return i.BYTE;if(n===ap)return i.SHORT;if(n===Bo)return i.UNSIGNED_SHORT;if(n===gu)return i.INT;if(n===Hi)return i.UNSIGNED_INT;if(n===li)return i.FLOAT;if(n===Vi)return i.HALF_FLOAT;if(n===up)return i.ALPHA;if(n===hp)return i.RGB;if(n===ei)return i.RGBA;if(n===vs)return i.DEPTH_COMPONENT;if(n===Is)return i.DEPTH_STENCIL;if(n===xu)return i.RED;if(n===vu)return i.RED_INTEGER;if(n===Qs)return i.RG;if(n===bu)return i.RG_INTEGER;if(n===Su)return i.RGBA_INTEGER;if(n===_l||n===xl||n===vl||n===bl)if(o===mt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===_l)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===xl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===vl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===bl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===_l)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===xl)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===vl)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===bl)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===wu||n===Mu||n===Tu||n===Eu)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===wu)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Mu)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Tu)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Eu)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Au||n===Ru||n===Cu||n===Pu||n===Iu||n===Sl||n===Lu)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===Au||n===Ru)return o===mt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===Cu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===Pu)return r.COMPRESSED_R11_EAC;if(n===Iu)return r.COMPRESSED_SIGNED_R11_EAC;if(n===Sl)return r.COMPRESSED_RG11_EAC;if(n===Lu)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Ou||n===Nu||n===ku||n===Du||n===Fu||n===Uu||n===Bu||n===zu||n===Hu||n===Vu||n===Gu||n===Wu||n===Xu||n===qu)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===Ou)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Nu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===ku)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Du)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Fu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Uu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Bu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===zu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Hu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Vu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Gu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Wu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Xu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===qu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Yu||n===$u||n===Ku)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Yu)return o===mt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===$u)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Ku)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Ju||n===ju||n===wl||n===Zu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===Ju)return r.COMPRESSED_RED_RGTC1_EXT;if(n===ju)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===wl)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Zu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Or?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var PP=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,IP=`
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

}`,Np=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new rl(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Zn({vertexShader:PP,fragmentShader:IP,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Qt(new ol(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},kp=class extends Bi{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,h=null,d=null,p=null,m=null,_=typeof XRWebGLBinding<"u",g=new Np,y={},x=t.getContextAttributes(),S=null,b=null,w=[],E=[],v=new Se,M=null,N=null,R=new jt;R.viewport=new ht;let P=new jt;P.viewport=new ht;let I=[R,P],D=new du,O=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let he=w[J];return he===void 0&&(he=new wo,w[J]=he),he.getTargetRaySpace()},this.getControllerGrip=function(J){let he=w[J];return he===void 0&&(he=new wo,w[J]=he),he.getGripSpace()},this.getHand=function(J){let he=w[J];return he===void 0&&(he=new wo,w[J]=he),he.getHandSpace()};function G(J){let he=E.indexOf(J.inputSource);if(he===-1)return;let we=w[he];we!==void 0&&(we.update(J.inputSource,J.frame,c||o),we.dispatchEvent({type:J.type,data:J.inputSource}))}function W(){s.removeEventListener("select",G),s.removeEventListener("selectstart",G),s.removeEventListener("selectend",G),s.removeEventListener("squeeze",G),s.removeEventListener("squeezestart",G),s.removeEventListener("squeezeend",G),s.removeEventListener("end",W),s.removeEventListener("inputsourceschange",te);for(let J=0;J<w.length;J++){let he=E[J];he!==null&&(E[J]=null,w[J].disconnect(he))}O=null,B=null,g.reset();for(let J in y)delete y[J];if(e.setRenderTarget(S),p=null,d=null,h=null,s=null,b=null,He.stop(),n.isPresenting=!1,e.setPixelRatio(M),e.setSize(v.width,v.height,!1),N!==null){let J=N.camera;J.fov=N.fov,J.zoom=N.zoom,J.updateProjectionMatrix(),N=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){r=J,n.isPresenting===!0&&Ie("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){a=J,n.isPresenting===!0&&Ie("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(J){c=J},this.getBaseLayer=function(){return d!==null?d:p},this.getBinding=function(){return h===null&&_&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(J){if(s=J,s!==null){if(S=e.getRenderTarget(),s.addEventListener("select",G),s.addEventListener("selectstart",G),s.addEventListener("selectend",G),s.addEventListener("squeeze",G),s.addEventListener("squeezestart",G),s.addEventListener("squeezeend",G),s.addEventListener("end",W),s.addEventListener("inputsourceschange",te),x.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(v),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let we=null,De=null,ge=null;x.depth&&(ge=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,we=x.stencil?Is:vs,De=x.stencil?Or:Hi);let Ge={colorFormat:t.RGBA8,depthFormat:ge,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(Ge),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),b=new vn(d.textureWidth,d.textureHeight,{format:ei,type:Ln,depthTexture:new ws(d.textureWidth,d.textureHeight,De,void 0,void 0,void 0,void 0,void 0,void 0,we),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let we={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:r};p=new XRWebGLLayer(s,t,we),s.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),b=new vn(p.framebufferWidth,p.framebufferHeight,{format:ei,type:Ln,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}b.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),He.setContext(s),He.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function te(J){for(let he=0;he<J.removed.length;he++){let we=J.removed[he],De=E.indexOf(we);De>=0&&(E[De]=null,w[De].disconnect(we))}for(let he=0;he<J.added.length;he++){let we=J.added[he],De=E.indexOf(we);if(De===-1){for(let Ge=0;Ge<w.length;Ge++)if(Ge>=E.length){E.push(we),De=Ge;break}else if(E[Ge]===null){E[Ge]=we,De=Ge;break}if(De===-1)break}let ge=w[De];ge&&ge.connect(we)}}function q(J,he){he===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(he.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(s===null)return;let he=J.near,we=J.far;g.texture!==null&&(g.depthNear>0&&(he=g.depthNear),g.depthFar>0&&(we=g.depthFar)),D.near=P.near=R.near=he,D.far=P.far=R.far=we,(O!==D.near||B!==D.far)&&(s.updateRenderState({depthNear:D.near,depthFar:D.far}),O=D.near,B=D.far),D.layers.mask=J.layers.mask|6,R.layers.mask=D.layers.mask&-5,P.layers.mask=D.layers.mask&-3;let De=J.parent,ge=D.cameras;q(D,De);for(let Ge=0;Ge<ge.length;Ge++)q(ge[Ge],De);D.projectionMatrix.copy(R.projectionMatrix),D.projectionMatrixInverse.copy(R.projectionMatrixInverse),N===null&&J.isPerspectiveCamera&&(N={camera:J,fov:J.fov,zoom:J.zoom}),Q(J,D,De)};function Q(J,he,we){we===null?J.matrix.copy(he.matrixWorld):(J.matrix.copy(we.matrixWorld),J.matrix.invert(),J.matrix.multiply(he.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(he.projectionMatrix),J.projectionMatrixInverse.copy(he.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=Ar*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return D},this.getFoveation=function(){if(!(d===null&&p===null))return l},this.setFoveation=function(J){l=J,d!==null&&(d.fixedFoveation=J),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=J)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(D)},this.getCameraTexture=function(J){return y[J]};let ee=null;function Te(J,he){if(u=he.getViewerPose(c||o),m=he,u!==null){let we=u.views;p!==null&&(e.setRenderTargetFramebuffer(b,p.framebuffer),e.setRenderTarget(b));let De=!1;we.length!==D.cameras.length&&(D.cameras.length=0,De=!0);for(let Fe=0;Fe<we.length;Fe++){let ot=we[Fe],Mt=null;if(p!==null)Mt=p.getViewport(ot);else{let yn=h.getViewSubImage(d,ot);Mt=yn.viewport,Fe===0&&(e.setRenderTargetTextures(b,yn.colorTexture,yn.depthStencilTexture),e.setRenderTarget(b))}let et=I[Fe];et===void 0&&(et=new jt,et.layers.enable(Fe),et.viewport=new ht,I[Fe]=et),et.matrix.fromArray(ot.transform.matrix),et.matrix.decompose(et.position,et.quaternion,et.scale),et.projectionMatrix.fromArray(ot.projectionMatrix),et.projectionMatrixInverse.copy(et.projectionMatrix).invert(),et.viewport.set(Mt.x,Mt.y,Mt.width,Mt.height),Fe===0&&(D.matrix.copy(et.matrix),D.matrix.decompose(D.position,D.quaternion,D.scale)),De===!0&&D.cameras.push(et)}let ge=s.enabledFeatures;if(ge&&ge.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&_){h=n.getBinding();let Fe=h.getDepthInformation(we[0]);Fe&&Fe.isValid&&Fe.texture&&g.init(Fe,s.renderState)}if(ge&&ge.includes("camera-access")&&_){e.state.unbindTexture(),h=n.getBinding();for(let Fe=0;Fe<we.length;Fe++){let ot=we[Fe].camera;if(ot){let Mt=y[ot];Mt||(Mt=new rl,y[ot]=Mt);let et=h.getCameraImage(ot);Mt.sourceTexture=et}}}}for(let we=0;we<w.length;we++){let De=E[we],ge=w[we];De!==null&&ge!==void 0&&ge.update(De,he,c||o)}ee&&ee(J,he),he.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:he}),m=null}let He=new Ax;He.setAnimationLoop(Te),this.setAnimationLoop=function(J){ee=J},this.dispose=function(){}}},LP=new Pe,Fx=new Ve;Fx.set(-1,0,0,0,1,0,0,0,1);function OP(i,e){function t(g,y){g.matrixAutoUpdate===!0&&g.updateMatrix(),y.value.copy(g.matrix)}function n(g,y){y.color.getRGB(g.fogColor.value,Sp(i)),y.isFog?(g.fogNear.value=y.near,g.fogFar.value=y.far):y.isFogExp2&&(g.fogDensity.value=y.density)}function s(g,y,x,S,b){y.isNodeMaterial?y.uniformsNeedUpdate=!1:y.isMeshBasicMaterial?r(g,y):y.isMeshLambertMaterial?(r(g,y),y.envMap&&(g.envMapIntensity.value=y.envMapIntensity)):y.isMeshToonMaterial?(r(g,y),h(g,y)):y.isMeshPhongMaterial?(r(g,y),u(g,y),y.envMap&&(g.envMapIntensity.value=y.envMapIntensity)):y.isMeshStandardMaterial?(r(g,y),d(g,y),y.isMeshPhysicalMaterial&&p(g,y,b)):y.isMeshMatcapMaterial?(r(g,y),m(g,y)):y.isMeshDepthMaterial?r(g,y):y.isMeshDistanceMaterial?(r(g,y),_(g,y)):y.isMeshNormalMaterial?r(g,y):y.isLineBasicMaterial?(o(g,y),y.isLineDashedMaterial&&a(g,y)):y.isPointsMaterial?l(g,y,x,S):y.isSpriteMaterial?c(g,y):y.isShadowMaterial?(g.color.value.copy(y.color),g.opacity.value=y.opacity):y.isShaderMaterial&&(y.uniformsNeedUpdate=!1)}function r(g,y){g.opacity.value=y.opacity,y.color&&g.diffuse.value.copy(y.color),y.emissive&&g.emissive.value.copy(y.emissive).multiplyScalar(y.emissiveIntensity),y.map&&(g.map.value=y.map,t(y.map,g.mapTransform)),y.alphaMap&&(g.alphaMap.value=y.alphaMap,t(y.alphaMap,g.alphaMapTransform)),y.bumpMap&&(g.bumpMap.value=y.bumpMap,t(y.bumpMap,g.bumpMapTransform),g.bumpScale.value=y.bumpScale,y.side===en&&(g.bumpScale.value*=-1)),y.normalMap&&(g.normalMap.value=y.normalMap,t(y.normalMap,g.normalMapTransform),g.normalScale.value.copy(y.normalScale),y.side===en&&g.normalScale.value.negate()),y.displacementMap&&(g.displacementMap.value=y.displacementMap,t(y.displacementMap,g.displacementMapTransform),g.displacementScale.value=y.displacementScale,g.displacementBias.value=y.displacementBias),y.emissiveMap&&(g.emissiveMap.value=y.emissiveMap,t(y.emissiveMap,g.emissiveMapTransform)),y.specularMap&&(g.specularMap.value=y.specularMap,t(y.specularMap,g.specularMapTransform)),y.alphaTest>0&&(g.alphaTest.value=y.alphaTest);let x=e.get(y),S=x.envMap,b=x.envMapRotation;S&&(g.envMap.value=S,g.envMapRotation.value.setFromMatrix4(LP.makeRotationFromEuler(b)).transpose(),S.isCubeTexture&&S.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(Fx),g.reflectivity.value=y.reflectivity,g.ior.value=y.ior,g.refractionRatio.value=y.refractionRatio),y.lightMap&&(g.lightMap.value=y.lightMap,g.lightMapIntensity.value=y.lightMapIntensity,t(y.lightMap,g.lightMapTransform)),y.aoMap&&(g.aoMap.value=y.aoMap,g.aoMapIntensity.value=y.aoMapIntensity,t(y.aoMap,g.aoMapTransform))}function o(g,y){g.diffuse.value.copy(y.color),g.opacity.value=y.opacity,y.map&&(g.map.value=y.map,t(y.map,g.mapTransform))}function a(g,y){g.dashSize.value=y.dashSize,g.totalSize.value=y.dashSize+y.gapSize,g.scale.value=y.scale}function l(g,y,x,S){g.diffuse.value.copy(y.color),g.opacity.value=y.opacity,g.size.value=y.size*x,g.scale.value=S*.5,y.map&&(g.map.value=y.map,t(y.map,g.uvTransform)),y.alphaMap&&(g.alphaMap.value=y.alphaMap,t(y.alphaMap,g.alphaMapTransform)),y.alphaTest>0&&(g.alphaTest.value=y.alphaTest)}function c(g,y){g.diffuse.value.copy(y.color),g.opacity.value=y.opacity,g.rotation.value=y.rotation,y.map&&(g.map.value=y.map,t(y.map,g.mapTransform)),y.alphaMap&&(g.alphaMap.value=y.alphaMap,t(y.alphaMap,g.alphaMapTransform)),y.alphaTest>0&&(g.alphaTest.value=y.alphaTest)}function u(g,y){g.specular.value.copy(y.specular),g.shininess.value=Math.max(y.shininess,1e-4)}function h(g,y){y.gradientMap&&(g.gradientMap.value=y.gradientMap)}function d(g,y){g.metalness.value=y.metalness,y.metalnessMap&&(g.metalnessMap.value=y.metalnessMap,t(y.metalnessMap,g.metalnessMapTransform)),g.roughness.value=y.roughness,y.roughnessMap&&(g.roughnessMap.value=y.roughnessMap,t(y.roughnessMap,g.roughnessMapTransform)),y.envMap&&(g.envMapIntensity.value=y.envMapIntensity)}function p(g,y,x){g.ior.value=y.ior,y.diffuseRoughness>0&&(g.diffuseRoughness.value=y.diffuseRoughness,y.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=y.diffuseRoughnessMap,t(y.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),y.sheen>0&&(g.sheenColor.value.copy(y.sheenColor).multiplyScalar(y.sheen),g.sheenRoughness.value=y.sheenRoughness,y.sheenColorMap&&(g.sheenColorMap.value=y.sheenColorMap,t(y.sheenColorMap,g.sheenColorMapTransform)),y.sheenRoughnessMap&&(g.sheenRoughnessMap.value=y.sheenRoughnessMap,t(y.sheenRoughnessMap,g.sheenRoughnessMapTransform))),y.clearcoat>0&&(g.clearcoat.value=y.clearcoat,g.clearcoatRoughness.value=y.clearcoatRoughness,y.clearcoatMap&&(g.clearcoatMap.value=y.clearcoatMap,t(y.clearcoatMap,g.clearcoatMapTransform)),y.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=y.clearcoatRoughnessMap,t(y.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),y.clearcoatNormalMap&&(g.clearcoatNormalMap.value=y.clearcoatNormalMap,t(y.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(y.clearcoatNormalScale),y.side===en&&g.clearcoatNormalScale.value.negate())),y.dispersion>0&&(g.dispersion.value=y.dispersion),y.retroreflectivity>0&&(g.retroreflectivity.value=y.retroreflectivity),y.iridescence>0&&(g.iridescence.value=y.iridescence,g.iridescenceIOR.value=y.iridescenceIOR,g.iridescenceThicknessMinimum.value=y.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=y.iridescenceThicknessMaximum,y.iridescenceMap&&(g.iridescenceMap.value=y.iridescenceMap,t(y.iridescenceMap,g.iridescenceMapTransform)),y.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=y.iridescenceThicknessMap,t(y.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),y.transmission>0&&(g.transmission.value=y.transmission,g.transmissionSamplerMap.value=x.texture,g.transmissionSamplerSize.value.set(x.width,x.height),y.transmissionMap&&(g.transmissionMap.value=y.transmissionMap,t(y.transmissionMap,g.transmissionMapTransform)),g.thickness.value=y.thickness,y.thicknessMap&&(g.thicknessMap.value=y.thicknessMap,t(y.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=y.attenuationDistance,g.attenuationColor.value.copy(y.attenuationColor)),y.anisotropy>0&&(g.anisotropyVector.value.set(y.anisotropy*Math.cos(y.anisotropyRotation),y.anisotropy*Math.sin(y.anisotropyRotation)),y.anisotropyMap&&(g.anisotropyMap.value=y.anisotropyMap,t(y.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=y.specularIntensity,g.specularColor.value.copy(y.specularColor),y.specularColorMap&&(g.specularColorMap.value=y.specularColorMap,t(y.specularColorMap,g.specularColorMapTransform)),y.specularIntensityMap&&(g.specularIntensityMap.value=y.specularIntensityMap,t(y.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,y){y.matcap&&(g.matcap.value=y.matcap)}function _(g,y){let x=e.get(y).light;g.referencePosition.value.setFromMatrixPosition(x.matrixWorld),g.nearDistance.value=x.shadow.camera.near,g.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function NP(i,e,t,n){let s={},r={};function o(x,S){let b=S.program;n.uniformBlockBinding(x,b,s[x.id])}function a(x,S){let b=s[x.id];b===void 0&&(m(x),b=l(x),s[x.id]=b,x.addEventListener("dispose",g));let w=S.program;n.updateUBOMapping(x,w);let E=e.render.frame;r[x.id]!==E&&(c(x),r[x.id]=E)}function l(x){let S=i.createBuffer(),b=x.__size,w=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,S),i.bufferData(i.UNIFORM_BUFFER,b,w),i.bindBuffer(i.UNIFORM_BUFFER,null),S}function c(x){let S=s[x.id],b=x.uniforms,w=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,S);for(let E=0,v=b.length;E<v;E++){let M=b[E];if(Array.isArray(M))for(let N=0,R=M.length;N<R;N++)u(M[N],E,N,w);else u(M,E,0,w)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function u(x,S,b,w){if(d(x,S,b,w)===!0){let E=x.__offset,v=x.value;if(Array.isArray(v)){let M=0;for(let N=0;N<v.length;N++){let R=v[N],P=_(R,!0);h(R,x.__data,M),M+=P.storage/Float32Array.BYTES_PER_ELEMENT}}else h(v,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,E,x.__data)}}function h(x,S,b){typeof x=="number"||typeof x=="boolean"?S[b]=x:x.isMatrix3?(S[b]=x.elements[0],S[b+1]=x.elements[1],S[b+2]=x.elements[2],S[b+3]=0,S[b+4]=x.elements[3],S[b+5]=x.elements[4],S[b+6]=x.elements[5],S[b+7]=0,S[b+8]=x.elements[6],S[b+9]=x.elements[7],S[b+10]=x.elements[8],S[b+11]=0):ArrayBuffer.isView(x)?S.set(x.subarray(0,S.length-b),b):x.toArray(S,b)}function d(x,S,b,w){let E=x.value,v=S+"_"+b;if(Array.isArray(E)){w[v]===void 0&&(w[v]=[]);let M=w[v],N=!1;for(let R=0;R<E.length;R++)p(E[R],M,R)===!0&&(N=!0);return N}return p(E,w,v)}function p(x,S,b){if(S[b]===void 0)return typeof x=="number"||typeof x=="boolean"?S[b]=x:ArrayBuffer.isView(x)?S[b]=x.slice():S[b]=x.clone(),!0;{let w=S[b];if(typeof x=="number"||typeof x=="boolean"){if(w!==x)return S[b]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(w.equals(x)===!1)return w.copy(x),!0}}return!1}function m(x){let S=x.uniforms,b=0,w=16;for(let v=0,M=S.length;v<M;v++){let N=Array.isArray(S[v])?S[v]:[S[v]];for(let R=0,P=N.length;R<P;R++){let I=N[R],D=Array.isArray(I.value)?I.value:[I.value],O=Array.isArray(S[v])||Array.isArray(I.value),B=b;for(let W=0,te=D.length;W<te;W++){let q=D[W],Q=_(q,O),ee=b%w,Te=ee%Q.boundary,He=ee+Te;b+=Te,He!==0&&w-He<Q.storage&&(b+=w-He),W===0&&(B=b),b+=Q.storage}let G=I.type==="int"?Int32Array:I.type==="uint"?Uint32Array:Float32Array;I.__data=new G((b-B)/Float32Array.BYTES_PER_ELEMENT),I.__offset=B}}let E=b%w;return E>0&&(b+=w-E),x.__size=b,x.__cache={},this}function _(x,S){let b={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(b.boundary=4,b.storage=4):x.isVector2?(b.boundary=8,b.storage=8):x.isVector3||x.isColor?(b.boundary=16,b.storage=12):x.isVector4?(b.boundary=16,b.storage=16):x.isMatrix3?(b.boundary=16,b.storage=48):x.isMatrix4?(b.boundary=16,b.storage=64):x.isTexture?Ie("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(b.boundary=16,b.storage=x.byteLength):Ie("WebGLRenderer: Unsupported uniform value type.",x),S===!0&&(b.boundary=16,b.storage=Math.ceil(b.storage/16)*16),b}function g(x){let S=x.target;S.removeEventListener("dispose",g),i.deleteBuffer(s[S.id]),delete s[S.id],delete r[S.id]}function y(){for(let x in s)i.deleteBuffer(s[x]);s={},r={}}return{bind:o,update:a,dispose:y}}var kP=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),ns=null;function DP(){return ns===null&&(ns=new $s(kP,16,16,Qs,Vi),ns.name="DFG_LUT",ns.minFilter=Zt,ns.magFilter=Zt,ns.wrapS=wi,ns.wrapT=wi,ns.generateMipmaps=!1,ns.needsUpdate=!0),ns}var sh=class{constructor(e={}){let{canvas:t=Z_(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:p=Ln}=e;this.isWebGLRenderer=!0;let m;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=n.getContextAttributes().alpha}else m=o;let _=p,g=new Set([Su,bu,vu]),y=new Set([Ln,Hi,Bo,Or,yu,_u]),x=new Uint32Array(4),S=new Int32Array(4),b={textures:[],min:[],max:[],resolution:[]},w=null,E=null,v=[],M=[],N=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=es,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let R=this,P=!1,I=null,D=null,O=null,B=null;this._outputColorSpace=Jt;let G=0,W=0,te=null,q=-1,Q=null,ee=new ht,Te=new ht,He=null,J=new Be(0),he=0,we=t.width,De=t.height,ge=1,Ge=null,zt=null,Fe=new ht(0,0,we,De),ot=new ht(0,0,we,De),Mt=!1,et=new Ks,yn=new Qc,$t=!1,$n=!1,Nt=new Pe,$i=new L,rn=new ht,_i={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},xi=!1;function vi(){return te===null?ge:1}let U=n;function bi(A,F){return t.getContext(A,F)}let Lt,Ot,me,Kt,Ue,We,C,T,H,ne,Z,oe,de,$,K,le,k,j,Y,ce,se,ae,Oe;try{let A={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",ke,!1),t.addEventListener("webglcontextrestored",$e,!1),t.addEventListener("webglcontextcreationerror",ye,!1),U===null){let F="webgl2";if(U=bi(F,A),U===null)throw bi(F)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Ke()}catch(A){throw t.removeEventListener("webglcontextlost",ke,!1),t.removeEventListener("webglcontextrestored",$e,!1),t.removeEventListener("webglcontextcreationerror",ye,!1),ze("WebGLRenderer: "+A.message),A}function Ke(){Lt=new YR(U),Lt.init(),se=new CP(U,Lt),Ot=new DR(U,Lt,e,se),me=new AP(U,Lt),Ot.reversedDepthBuffer&&d&&me.buffers.depth.setReversed(!0),D=U.createFramebuffer(),O=U.createFramebuffer(),B=U.createFramebuffer(),Kt=new JR(U),Ue=new fP,We=new RP(U,Lt,me,Ue,Ot,se,Kt),C=new qR(R),T=new ZE(U),ae=new NR(U,T),H=new $R(U,T,Kt,ae),ne=new ZR(U,H,T,ae,Kt),j=new jR(U,Ot,We),K=new FR(Ue),Z=new dP(R,C,Lt,Ot,ae,K),oe=new OP(R,Ue),de=new mP,$=new bP(Lt),k=new OR(R,C,me,ne,m,l),le=new EP(R,ne,Ot),Oe=new NP(U,Kt,Ot,me),Y=new kR(U,Lt,Kt),ce=new KR(U,Lt,Kt),Kt.programs=Z.programs,R.capabilities=Ot,R.extensions=Lt,R.properties=Ue,R.renderLists=de,R.shadowMap=le,R.state=me,R.info=Kt}_!==Ln&&(N=new eC(_,t.width,t.height,a,s,r));let ie=new kp(R,U);this.xr=ie,this.getContext=function(){return U},this.getContextAttributes=function(){return U.getContextAttributes()},this.forceContextLoss=function(){let A=Lt.get("WEBGL_lose_context");A&&A.loseContext()},this.forceContextRestore=function(){let A=Lt.get("WEBGL_lose_context");A&&A.restoreContext()},this.getPixelRatio=function(){return ge},this.setPixelRatio=function(A){A!==void 0&&(ge=A,this.setSize(we,De,!1))},this.getSize=function(A){return A.set(we,De)},this.setSize=function(A,F,X=!0){if(ie.isPresenting){Ie("WebGLRenderer: Can't change size while VR device is presenting.");return}we=A,De=F,t.width=Math.floor(A*ge),t.height=Math.floor(F*ge),X===!0&&(t.style.width=A+"px",t.style.height=F+"px"),N!==null&&N.setSize(t.width,t.height),this.setViewport(0,0,A,F)},this.getDrawingBufferSize=function(A){return A.set(we*ge,De*ge).floor()},this.setDrawingBufferSize=function(A,F,X){we=A,De=F,ge=X,t.width=Math.floor(A*X),t.height=Math.floor(F*X),this.setViewport(0,0,A,F)},this.setEffects=function(A){if(_===Ln){ze("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(A){for(let F=0;F<A.length;F++)if(A[F].isOutputPass===!0){Ie("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}N.setEffects(A||[])},this.getCurrentViewport=function(A){return A.copy(ee)},this.getViewport=function(A){return A.copy(Fe)},this.setViewport=function(A,F,X,z){A.isVector4?Fe.set(A.x,A.y,A.z,A.w):Fe.set(A,F,X,z),me.viewport(ee.copy(Fe).multiplyScalar(vi()).round())},this.getScissor=function(A){return A.copy(ot)},this.setScissor=function(A,F,X,z){A.isVector4?ot.set(A.x,A.y,A.z,A.w):ot.set(A,F,X,z),me.scissor(Te.copy(ot).multiplyScalar(vi()).round())},this.getScissorTest=function(){return Mt},this.setScissorTest=function(A){me.setScissorTest(Mt=A)},this.setOpaqueSort=function(A){Ge=A},this.setTransparentSort=function(A){zt=A},this.getClearColor=function(A){return A.copy(k.getClearColor())},this.setClearColor=function(){k.setClearColor(...arguments)},this.getClearAlpha=function(){return k.getClearAlpha()},this.setClearAlpha=function(){k.setClearAlpha(...arguments)},this.clear=function(A=!0,F=!0,X=!0){let z=0;if(A){let V=!1;if(te!==null){let fe=te.texture.format;V=g.has(fe)}if(V){let fe=te.texture.type,Ee=y.has(fe),ue=k.getClearColor(),xe=k.getClearAlpha(),Ce=ue.r,qe=ue.g,tt=ue.b;Ee?(x[0]=Ce,x[1]=qe,x[2]=tt,x[3]=xe,U.clearBufferuiv(U.COLOR,0,x)):(S[0]=Ce,S[1]=qe,S[2]=tt,S[3]=xe,U.clearBufferiv(U.COLOR,0,S))}else z|=U.COLOR_BUFFER_BIT}F&&(z|=U.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),X&&(z|=U.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),z!==0&&U.clear(z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(A){A.setRenderer(this),I=A},this.dispose=function(){t.removeEventListener("webglcontextlost",ke,!1),t.removeEventListener("webglcontextrestored",$e,!1),t.removeEventListener("webglcontextcreationerror",ye,!1),k.dispose(),de.dispose(),$.dispose(),We.dispose(),Ue.dispose(),C.dispose(),ne.dispose(),H.dispose(),ae.dispose(),Oe.dispose(),Z.dispose(),ie.dispose(),ie.removeEventListener("sessionstart",vy),ie.removeEventListener("sessionend",by),yr.stop()};function ke(A){A.preventDefault(),Ya("WebGLRenderer: Context Lost."),P=!0}function $e(){Ya("WebGLRenderer: Context Restored."),P=!1;let A=Kt.autoReset,F=le.enabled,X=le.autoUpdate,z=le.needsUpdate,V=le.type;Ke(),Kt.autoReset=A,le.enabled=F,le.autoUpdate=X,le.needsUpdate=z,le.type=V}function ye(A){ze("WebGLRenderer: A WebGL context could not be created. Reason: ",A.statusMessage)}function vt(A){let F=A.target;F.removeEventListener("dispose",vt),on(F)}function on(A){Us(A),Ue.remove(A)}function Us(A){let F=Ue.get(A).programs;F!==void 0&&(F.forEach(function(X){Z.releaseProgram(X)}),A.isShaderMaterial&&Z.releaseShaderCache(A))}this.renderBufferDirect=function(A,F,X,z,V,fe){F===null&&(F=_i);let Ee=V.isMesh&&V.matrixWorld.determinantAffine()<0,ue=XT(A,F,X,z,V);me.setMaterial(z,Ee);let xe=X.index,Ce=1;if(z.wireframe===!0){if(xe=H.getWireframeAttribute(X),xe===void 0)return;Ce=2}let qe=X.drawRange,tt=X.attributes.position,Ae=qe.start*Ce,nt=(qe.start+qe.count)*Ce;fe!==null&&(Ae=Math.max(Ae,fe.start*Ce),nt=Math.min(nt,(fe.start+fe.count)*Ce)),xe!==null?(Ae=Math.max(Ae,0),nt=Math.min(nt,xe.count)):tt!=null&&(Ae=Math.max(Ae,0),nt=Math.min(nt,tt.count));let qt=nt-Ae;if(qt<0||qt===1/0)return;ae.setup(V,z,ue,X,xe);let It,Tt=Y;if(xe!==null&&(It=T.get(xe),Tt=ce,Tt.setIndex(It)),V.isMesh)z.wireframe===!0?(me.setLineWidth(z.wireframeLinewidth*vi()),Tt.setMode(U.LINES)):Tt.setMode(U.TRIANGLES);else if(V.isLine){let En=z.linewidth;En===void 0&&(En=1),me.setLineWidth(En*vi()),V.isLineSegments?Tt.setMode(U.LINES):V.isLineLoop?Tt.setMode(U.LINE_LOOP):Tt.setMode(U.LINE_STRIP)}else V.isPoints?Tt.setMode(U.POINTS):V.isSprite&&Tt.setMode(U.TRIANGLES);if(V.isBatchedMesh)if(Lt.get("WEBGL_multi_draw"))Tt.renderMultiDraw(V._multiDrawStarts,V._multiDrawCounts,V._multiDrawCount);else{let En=V._multiDrawStarts,Re=V._multiDrawCounts,Un=V._multiDrawCount,ut=xe?T.get(xe).bytesPerElement:1,_r=Ue.get(z).currentProgram.getUniforms();for(let An=0;An<Un;An++)_r.setValue(U,"_gl_DrawID",An),Tt.render(En[An]/ut,Re[An])}else if(V.isInstancedMesh)Tt.renderInstances(Ae,qt,V.count);else if(X.isInstancedBufferGeometry){let En=X._maxInstanceCount!==void 0?X._maxInstanceCount:1/0,Re=Math.min(X.instanceCount,En);Tt.renderInstances(Ae,qt,Re)}else Tt.render(Ae,qt)};function xy(A,F,X,z){I!==null&&A.isNodeMaterial&&I.setObject(z,A),$t===!0&&K.setState(A,X,!1),A.transparent===!0&&A.side===In&&A.forceSinglePass===!1?(A.side=en,A.needsUpdate=!0,Na(A,F,z),A.side=bn,A.needsUpdate=!0,Na(A,F,z),A.side=In):Na(A,F,z)}this.compile=function(A,F,X=null){X===null&&(X=A),I!==null&&I.renderStart(A,F,X),E=$.get(X),E.init(F),M.push(E),X.traverseVisible(function(V){V.isLight&&V.layers.test(F.layers)&&(E.pushLight(V),V.castShadow&&E.pushShadow(V))}),A!==X&&A.traverseVisible(function(V){V.isLight&&V.layers.test(F.layers)&&(E.pushLight(V),V.castShadow&&E.pushShadow(V))}),E.setupLights(),I!==null&&I.updateLights(E.state.lightsArray),$n=this.localClippingEnabled,$t=K.init(this.clippingPlanes,$n),$t===!0&&K.setGlobalState(this.clippingPlanes,F),I!==null&&le.render(E.state.shadowsArray,X,F);let z=new Set;return A.traverse(function(V){if(!(V.isMesh||V.isPoints||V.isLine||V.isSprite))return;let fe=V.material;if(fe)if(Array.isArray(fe))for(let Ee=0;Ee<fe.length;Ee++){let ue=fe[Ee];xy(ue,X,F,V),z.add(ue)}else xy(fe,X,F,V),z.add(fe)}),E=M.pop(),I!==null&&I.renderEnd(),z},this.compileAsync=function(A,F,X=null){let z=this.compile(A,F,X);return new Promise(V=>{function fe(){if(z.forEach(function(Ee){let xe=Ue.get(Ee).currentProgram;(xe===void 0||xe.isReady())&&z.delete(Ee)}),z.size===0){V(A);return}setTimeout(fe,10)}Lt.get("KHR_parallel_shader_compile")!==null?fe():setTimeout(fe,10)})};let rf=null;function GT(A){rf&&rf(A)}function vy(){yr.stop()}function by(){yr.start()}let yr=new Ax;yr.setAnimationLoop(GT),typeof self<"u"&&yr.setContext(self),this.setAnimationLoop=function(A){rf=A,ie.setAnimationLoop(A),A===null?yr.stop():yr.start()},ie.addEventListener("sessionstart",vy),ie.addEventListener("sessionend",by),this.render=function(A,F){if(F!==void 0&&F.isCamera!==!0){ze("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(P===!0)return;I!==null&&I.renderStart(A,F);let X=ie.enabled===!0&&ie.isPresenting===!0,z=N!==null&&(te===null||X)&&N.begin(R,te);if(A.matrixWorldAutoUpdate===!0&&A.updateMatrixWorld(),F.parent===null&&F.matrixWorldAutoUpdate===!0&&F.updateMatrixWorld(),ie.enabled===!0&&ie.isPresenting===!0&&(N===null||N.isCompositing()===!1)&&(ie.cameraAutoUpdate===!0&&ie.updateCamera(F),F=ie.getCamera()),A.isScene===!0&&A.onBeforeRender(R,A,F,te),E=$.get(A,M.length),E.init(F),E.state.textureUnits=We.getTextureUnits(),M.push(E),Nt.multiplyMatrices(F.projectionMatrix,F.matrixWorldInverse),F.isArrayCamera?yn.setFromArrayCamera(F):et.setFromProjectionMatrix(Nt,Mi,F.reversedDepth),$n=this.localClippingEnabled,$t=K.init(this.clippingPlanes,$n),w=de.get(A,v.length),w.init(),v.push(w),this.info.render.frame++,ie.enabled===!0&&ie.isPresenting===!0){let Ee=R.xr.getDepthSensingMesh();Ee!==null&&of(Ee,F,-1/0,R.sortObjects)}of(A,F,0,R.sortObjects),w.finish(),I!==null&&I.updateLights(E.state.lightsArray),R.sortObjects===!0&&w.sort(Ge,zt),xi=ie.enabled===!1||ie.isPresenting===!1||ie.hasDepthSensing()===!1,xi&&k.addToRenderList(w,A),this.info.autoReset===!0&&this.info.reset(),$t===!0&&K.beginShadows();let V=E.state.shadowsArray;if(le.render(V,A,F),$t===!0&&K.endShadows(),(z&&N.hasRenderPass())===!1){let Ee=w.opaque,ue=w.transmissive;if(E.setupLights(),F.isArrayCamera){let xe=F.cameras;if(ue.length>0)for(let Ce=0,qe=xe.length;Ce<qe;Ce++){let tt=xe[Ce];wy(Ee,ue,A,tt)}xi&&k.render(A);for(let Ce=0,qe=xe.length;Ce<qe;Ce++){let tt=xe[Ce];Sy(w,A,tt,tt.viewport)}}else ue.length>0&&wy(Ee,ue,A,F),xi&&k.render(A),Sy(w,A,F)}te!==null&&W===0&&(We.updateMultisampleRenderTarget(te),We.updateRenderTargetMipmap(te)),z&&N.end(R),A.isScene===!0&&A.onAfterRender(R,A,F),ae.resetDefaultState(),q=-1,Q=null,M.pop(),M.length>0?(E=M[M.length-1],We.setTextureUnits(E.state.textureUnits),$t===!0&&K.setGlobalState(R.clippingPlanes,E.state.camera)):E=null,v.pop(),v.length>0?w=v[v.length-1]:w=null,I!==null&&I.renderEnd()};function of(A,F,X,z){if(A.visible===!1)return;if(A.layers.test(F.layers)){if(A.isGroup)X=A.renderOrder;else if(A.isLOD)A.autoUpdate===!0&&A.update(F);else if(A.isLight)E.pushLight(A),A.castShadow&&E.pushShadow(A);else if(A.isSprite){let Ee=F.isArrayCamera?yn:et;if(!A.frustumCulled||A.intersectsFrustum(Ee)){z&&rn.setFromMatrixPosition(A.matrixWorld).applyMatrix4(Nt);let ue=ne.update(A),xe=A.material;xe.visible&&w.push(A,ue,xe,X,rn.z,null,F)}}else if(A.isMesh||A.isLine||A.isPoints){let Ee=F.isArrayCamera?yn:et;if(!A.frustumCulled||A.intersectsFrustum(Ee)){let ue=ne.update(A),xe=A.material;if(z&&(A.boundingSphere!==void 0?(A.boundingSphere===null&&A.computeBoundingSphere(),rn.copy(A.boundingSphere.center)):(ue.boundingSphere===null&&ue.computeBoundingSphere(),rn.copy(ue.boundingSphere.center)),rn.applyMatrix4(A.matrixWorld).applyMatrix4(Nt)),Array.isArray(xe)){let Ce=ue.groups;for(let qe=0,tt=Ce.length;qe<tt;qe++){let Ae=Ce[qe],nt=xe[Ae.materialIndex];nt&&nt.visible&&w.push(A,ue,nt,X,rn.z,Ae,F)}}else xe.visible&&w.push(A,ue,xe,X,rn.z,null,F)}}}let fe=A.children;for(let Ee=0,ue=fe.length;Ee<ue;Ee++)of(fe[Ee],F,X,z)}function Sy(A,F,X,z){let{opaque:V,transmissive:fe,transparent:Ee}=A;E.setupLightsView(X),$t===!0&&K.setGlobalState(R.clippingPlanes,X),z&&me.viewport(ee.copy(z)),V.length>0&&pc(V,F,X),fe.length>0&&pc(fe,F,X),Ee.length>0&&pc(Ee,F,X),me.buffers.depth.setTest(!0),me.buffers.depth.setMask(!0),me.buffers.color.setMask(!0),me.setPolygonOffset(!1)}function wy(A,F,X,z){if((X.isScene===!0?X.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[z.id]===void 0){let Ae=Lt.has("EXT_color_buffer_half_float")||Lt.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[z.id]=new vn(1,1,{generateMipmaps:!0,type:Ae?Vi:Ln,minFilter:Ti,samples:Math.max(4,Ot.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:je.workingColorSpace})}let fe=E.state.transmissionRenderTarget[z.id],Ee=z.viewport||ee;fe.setSize(Ee.z*R.transmissionResolutionScale,Ee.w*R.transmissionResolutionScale);let ue=R.getRenderTarget(),xe=R.getActiveCubeFace(),Ce=R.getActiveMipmapLevel();R.setRenderTarget(fe),R.getClearColor(J),he=R.getClearAlpha(),he<1&&R.setClearColor(16777215,.5),R.clear(),xi&&k.render(X);let qe=R.toneMapping;R.toneMapping=es;let tt=z.viewport;if(z.viewport!==void 0&&(z.viewport=void 0),E.setupLightsView(z),$t===!0&&K.setGlobalState(R.clippingPlanes,z),pc(A,X,z),We.updateMultisampleRenderTarget(fe),We.updateRenderTargetMipmap(fe),Lt.has("WEBGL_multisampled_render_to_texture")===!1){let Ae=!1;for(let nt=0,qt=F.length;nt<qt;nt++){let It=F[nt],{object:Tt,geometry:En,material:Re,group:Un}=It;if(Re.side===In&&Tt.layers.test(z.layers)){let ut=Re.side;Re.side=en,Re.needsUpdate=!0,My(Tt,X,z,En,Re,Un),Re.side=ut,Re.needsUpdate=!0,Ae=!0}}Ae===!0&&(We.updateMultisampleRenderTarget(fe),We.updateRenderTargetMipmap(fe))}R.setRenderTarget(ue,xe,Ce),R.setClearColor(J,he),tt!==void 0&&(z.viewport=tt),R.toneMapping=qe}function pc(A,F,X){let z=F.isScene===!0?F.overrideMaterial:null;for(let V=0,fe=A.length;V<fe;V++){let Ee=A[V],{object:ue,geometry:xe,group:Ce}=Ee,qe=Ee.material;qe.allowOverride===!0&&z!==null&&(qe=z),ue.layers.test(X.layers)&&My(ue,F,X,xe,qe,Ce)}}function My(A,F,X,z,V,fe){I!==null&&V.isNodeMaterial&&I.setObject(A,V),A.onBeforeRender(R,F,X,z,V,fe),A.modelViewMatrix.multiplyMatrices(X.matrixWorldInverse,A.matrixWorld),A.normalMatrix.getNormalMatrix(A.modelViewMatrix),V.onBeforeRender(R,F,X,z,A,fe),V.transparent===!0&&V.side===In&&V.forceSinglePass===!1?(V.side=en,V.needsUpdate=!0,R.renderBufferDirect(X,F,z,V,A,fe),V.side=bn,V.needsUpdate=!0,R.renderBufferDirect(X,F,z,V,A,fe),V.side=In):R.renderBufferDirect(X,F,z,V,A,fe),A.onAfterRender(R,F,X,z,V,fe)}function Ty(A){let F=0;for(let X of A)X.texture!==null&&F++;return F}function Na(A,F,X){F.isScene!==!0&&(F=_i);let z=Ue.get(A),V=E.state.lights,fe=E.state.shadowsArray,Ee=V.state.version,ue=Z.getParameters(A,V.state,fe,F,X,E.state.lightProbeGridArray),xe=Z.getProgramCacheKey(ue),Ce=z.programs;z.environment=A.isMeshStandardMaterial||A.isMeshLambertMaterial||A.isMeshPhongMaterial?F.environment:null,z.fog=F.fog;let qe=A.isMeshStandardMaterial||A.isMeshLambertMaterial&&!A.envMap||A.isMeshPhongMaterial&&!A.envMap;z.envMap=C.get(A.envMap||z.environment,qe),z.envMapRotation=z.environment!==null&&A.envMap===null?F.environmentRotation:A.envMapRotation,Ce===void 0&&(A.addEventListener("dispose",vt),Ce=new Map,z.programs=Ce,z.programVariants=new Map);let tt=Ce.get(xe);if(tt!==void 0){if(z.currentProgram===tt&&z.lightsStateVersion===Ee)return Ay(A,ue),tt}else ue.uniforms=Z.getUniforms(A),I!==null&&A.isNodeMaterial&&I.build(A,X,ue),A.onBeforeCompile(ue,R),tt=Z.acquireProgram(ue,xe),Ce.set(xe,tt),z.uniforms=ue.uniforms;let Ae=z.uniforms;return(!A.isShaderMaterial&&!A.isRawShaderMaterial||A.clipping===!0)&&(Ae.clippingPlanes=K.uniform),Ay(A,ue),z.needsLights=YT(A),z.lightsStateVersion=Ee,z.needsLights&&(Ae.ambientLightColor.value=V.state.ambient,Ae.lightProbe.value=V.state.probe,Ae.sunLights.value=V.state.sun,Ae.sunLightShadows.value=V.state.sunShadow,Ae.directionalLights.value=V.state.directional,Ae.directionalLightShadows.value=V.state.directionalShadow,Ae.spotLights.value=V.state.spot,Ae.spotLightShadows.value=V.state.spotShadow,Ae.rectAreaLights.value=V.state.rectArea,Ae.ltc_1.value=V.state.rectAreaLTC1,Ae.ltc_2.value=V.state.rectAreaLTC2,Ae.pointLights.value=V.state.point,Ae.pointLightShadows.value=V.state.pointShadow,Ae.hemisphereLights.value=V.state.hemi,Ae.sunShadowMatrix.value=V.state.sunShadowMatrix,Ae.sunShadowCascade.value=V.state.sunShadowCascade,Ae.directionalShadowMatrix.value=V.state.directionalShadowMatrix,Ae.spotLightMatrix.value=V.state.spotLightMatrix,Ae.spotLightMap.value=V.state.spotLightMap,Ae.pointShadowMatrix.value=V.state.pointShadowMatrix),z.numLightProbeGrids=Ty(E.state.lightProbeGridArray),z.currentProgram=tt,z.uniformsList=null,tt}function WT(A,F,X,z,V){let fe=Ue.get(A),Ee=fe.currentProgram.id+","+z+","+V,ue=fe.programVariants.get(Ee);return ue===void 0?(ue=Na(A,F,X),fe.programVariants.set(Ee,ue)):(fe.currentProgram=ue,fe.uniformsList=null,fe.outputColorSpace=z,fe.toneMapping=V),ue}function Ey(A){if(A.uniformsList===null){let F=A.currentProgram.getUniforms();A.uniformsList=Vo.seqWithValue(F.seq,A.uniforms)}return A.uniformsList}function Ay(A,F){let X=Ue.get(A);X.outputColorSpace=F.outputColorSpace,X.batching=F.batching,X.batchingColor=F.batchingColor,X.instancing=F.instancing,X.instancingColor=F.instancingColor,X.instancingMorph=F.instancingMorph,X.skinning=F.skinning,X.morphTargets=F.morphTargets,X.morphNormals=F.morphNormals,X.morphColors=F.morphColors,X.morphTargetsCount=F.morphTargetsCount,X.numClippingPlanes=F.numClippingPlanes,X.numIntersection=F.numClipIntersection,X.vertexAlphas=F.vertexAlphas,X.vertexTangents=F.vertexTangents,X.toneMapping=F.toneMapping}function XT(A,F,X,z,V){F.isScene!==!0&&(F=_i),We.resetTextureUnits();let fe=F.fog,Ee=z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial?F.environment:null,ue=te===null?R.outputColorSpace:te.isXRRenderTarget===!0?te.texture.colorSpace:je.workingColorSpace,xe=z.isMeshStandardMaterial||z.isMeshLambertMaterial&&!z.envMap||z.isMeshPhongMaterial&&!z.envMap,Ce=C.get(z.envMap||Ee,xe),qe=z.vertexColors===!0&&!!X.attributes.color&&X.attributes.color.itemSize===4,tt=!!X.attributes.tangent&&(!!z.normalMap||z.anisotropy>0),Ae=!!X.morphAttributes.position,nt=!!X.morphAttributes.normal,qt=!!X.morphAttributes.color,It=es;z.toneMapped&&(te===null||te.isXRRenderTarget===!0)&&(It=R.toneMapping);let Tt=X.morphAttributes.position||X.morphAttributes.normal||X.morphAttributes.color,En=Tt!==void 0?Tt.length:0,Re=Ue.get(z),Un=E.state.lights;if($t===!0&&($n===!0||A!==Q)){let kt=A===Q&&z.id===q;K.setState(z,A,kt)}let ut=!1,_r=!1;z.version===Re.__version?Re.needsLights&&Re.lightsStateVersion!==Un.state.version||V.isBatchedMesh&&Re.batching===!1||!V.isBatchedMesh&&Re.batching===!0||V.isBatchedMesh&&Re.batchingColor===!0&&V._colorsTexture===null||V.isBatchedMesh&&Re.batchingColor===!1&&V._colorsTexture!==null||V.isInstancedMesh&&Re.instancing===!1||!V.isInstancedMesh&&Re.instancing===!0||V.isSkinnedMesh&&Re.skinning===!1||!V.isSkinnedMesh&&Re.skinning===!0||V.isInstancedMesh&&Re.instancingColor===!0&&V.instanceColor===null||V.isInstancedMesh&&Re.instancingColor===!1&&V.instanceColor!==null||V.isInstancedMesh&&Re.instancingMorph===!0&&V.morphTexture===null||V.isInstancedMesh&&Re.instancingMorph===!1&&V.morphTexture!==null||Re.envMap!==Ce||z.fog===!0&&Re.fog!==fe||Re.numClippingPlanes!==void 0&&(Re.numClippingPlanes!==K.numPlanes||Re.numIntersection!==K.numIntersection)||Re.vertexAlphas!==qe||Re.vertexTangents!==tt||Re.morphTargets!==Ae||Re.morphNormals!==nt||Re.morphColors!==qt||Re.morphTargetsCount!==En||Re.numLightProbeGrids!==Ty(E.state.lightProbeGridArray)?ut=!0:(Re.outputColorSpace!==ue||Re.toneMapping!==It)&&(_r=!0):(ut=!0,Re.__version=z.version);let An=Re.currentProgram;(ut===!0||_r===!0)&&(An=_r===!0?WT(z,F,V,ue,It):Na(z,F,V),I&&z.isNodeMaterial&&I.onUpdateProgram(z,An,Re));let mc=!1,Bs=!1,xr=!1,at=An.getUniforms(),_n=Re.uniforms;if(me.useProgram(An.program)&&(mc=!0,Bs=!0,xr=!0),z.id!==q&&(q=z.id,Bs=!0),mc||Q!==A){me.buffers.depth.getReversed()&&A.reversedDepth!==!0&&(A._reversedDepth=!0,A.updateProjectionMatrix()),at.setValue(U,"projectionMatrix",A.projectionMatrix),at.setValue(U,"viewMatrix",A.matrixWorldInverse);let an=at.map.cameraPosition;an!==void 0&&an.setValue(U,$i.setFromMatrixPosition(A.matrixWorld)),Ot.logarithmicDepthBuffer&&at.setValue(U,"logDepthBufFC",2/(Math.log(A.far+1)/Math.LN2)),(z.isMeshPhongMaterial||z.isMeshToonMaterial||z.isMeshLambertMaterial||z.isMeshBasicMaterial||z.isMeshStandardMaterial||z.isShaderMaterial)&&at.setValue(U,"isOrthographic",A.isOrthographicCamera===!0),Q!==A&&(Q=A,Bs=!0,xr=!0)}if(Re.needsLights&&(Un.state.sunShadowMap.length>0&&at.setValue(U,"sunShadowMap",Un.state.sunShadowMap,We),Un.state.directionalShadowMap.length>0&&at.setValue(U,"directionalShadowMap",Un.state.directionalShadowMap,We),Un.state.spotShadowMap.length>0&&at.setValue(U,"spotShadowMap",Un.state.spotShadowMap,We),Un.state.pointShadowMap.length>0&&at.setValue(U,"pointShadowMap",Un.state.pointShadowMap,We)),V.isSkinnedMesh){at.setOptional(U,V,"bindMatrix"),at.setOptional(U,V,"bindMatrixInverse");let kt=V.skeleton;kt&&(kt.boneTexture===null&&kt.computeBoneTexture(),at.setValue(U,"boneTexture",kt.boneTexture,We))}V.isBatchedMesh&&(at.setOptional(U,V,"batchingTexture"),at.setValue(U,"batchingTexture",V._matricesTexture,We),at.setOptional(U,V,"batchingIdTexture"),at.setValue(U,"batchingIdTexture",V._indirectTexture,We),at.setOptional(U,V,"batchingColorTexture"),V._colorsTexture!==null&&at.setValue(U,"batchingColorTexture",V._colorsTexture,We));let ki=X.morphAttributes;if((ki.position!==void 0||ki.normal!==void 0||ki.color!==void 0)&&j.update(V,X,An),(Bs||Re.receiveShadow!==V.receiveShadow)&&(Re.receiveShadow=V.receiveShadow,at.setValue(U,"receiveShadow",V.receiveShadow)),(z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial)&&z.envMap===null&&F.environment!==null&&(_n.envMapIntensity.value=F.environmentIntensity),_n.dfgLUT!==void 0&&(_n.dfgLUT.value=DP()),Bs){if(at.setValue(U,"toneMappingExposure",R.toneMappingExposure),Re.needsLights&&qT(_n,xr),fe&&z.fog===!0&&oe.refreshFogUniforms(_n,fe),oe.refreshMaterialUniforms(_n,z,ge,De,E.state.transmissionRenderTarget[A.id]),Re.needsLights&&Re.numLightProbeGrids>0){let kt=b,an=0;for(let ds of E.state.lightProbeGridArray)ds.texture!==null&&(kt.textures[an]=ds.texture,kt.min[an]=ds.boundingBox.min,kt.max[an]=ds.boundingBox.max,kt.resolution[an]=ds.resolution,an++);for(let ds in kt)kt[ds].length=an;_n.probesSH.value=kt.textures,_n.probesMin.value=kt.min,_n.probesMax.value=kt.max,_n.probesResolution.value=kt.resolution}Vo.upload(U,Ey(Re),_n,We)}if(z.isShaderMaterial&&z.uniformsNeedUpdate===!0&&(Vo.upload(U,Ey(Re),_n,We),z.uniformsNeedUpdate=!1),z.isSpriteMaterial&&at.setValue(U,"center",V.center),at.setValue(U,"modelViewMatrix",V.modelViewMatrix),at.setValue(U,"normalMatrix",V.normalMatrix),at.setValue(U,"modelMatrix",V.matrixWorld),z.uniformsGroups!==void 0){let kt=z.uniformsGroups;for(let an=0,ds=kt.length;an<ds;an++){let Cy=kt[an];Oe.update(Cy,An),Oe.bind(Cy,An)}}return An}function qT(A,F){A.ambientLightColor.needsUpdate=F,A.lightProbe.needsUpdate=F,A.sunLights.needsUpdate=F,A.sunLightShadows.needsUpdate=F,A.directionalLights.needsUpdate=F,A.directionalLightShadows.needsUpdate=F,A.pointLights.needsUpdate=F,A.pointLightShadows.needsUpdate=F,A.spotLights.needsUpdate=F,A.spotLightShadows.needsUpdate=F,A.rectAreaLights.needsUpdate=F,A.hemisphereLights.needsUpdate=F}function YT(A){return A.isMeshLambertMaterial||A.isMeshToonMaterial||A.isMeshPhongMaterial||A.isMeshStandardMaterial||A.isShadowMaterial||A.isShaderMaterial&&A.lights===!0}this.getActiveCubeFace=function(){return G},this.getActiveMipmapLevel=function(){return W},this.getRenderTarget=function(){return te},this.setRenderTargetTextures=function(A,F,X){let z=Ue.get(A);z.__autoAllocateDepthBuffer=A.resolveDepthBuffer===!1,z.__autoAllocateDepthBuffer===!1&&(z.__useRenderToTexture=!1),Ue.get(A.texture).__webglTexture=F,Ue.get(A.depthTexture).__webglTexture=z.__autoAllocateDepthBuffer?void 0:X,z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(A,F){let X=Ue.get(A);X.__webglFramebuffer=F,X.__useDefaultFramebuffer=F===void 0},this.setRenderTarget=function(A,F=0,X=0){te=A,G=F,W=X;let z=null,V=!1,fe=!1;if(A){let ue=Ue.get(A);if(ue.__useDefaultFramebuffer!==void 0){me.bindFramebuffer(U.FRAMEBUFFER,ue.__webglFramebuffer),ee.copy(A.viewport),Te.copy(A.scissor),He=A.scissorTest,me.viewport(ee),me.scissor(Te),me.setScissorTest(He),q=-1;return}else if(ue.__webglFramebuffer===void 0)We.setupRenderTarget(A);else if(ue.__hasExternalTextures)We.rebindTextures(A,Ue.get(A.texture).__webglTexture,Ue.get(A.depthTexture).__webglTexture);else if(A.depthBuffer){let qe=A.depthTexture;if(ue.__boundDepthTexture!==qe){if(qe!==null&&Ue.has(qe)&&(A.width!==qe.image.width||A.height!==qe.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");We.setupDepthRenderbuffer(A)}}let xe=A.texture;(xe.isData3DTexture||xe.isDataArrayTexture||xe.isCompressedArrayTexture)&&(fe=!0);let Ce=Ue.get(A).__webglFramebuffer;A.isWebGLCubeRenderTarget?(Array.isArray(Ce[F])?z=Ce[F][X]:z=Ce[F],V=!0):A.samples>0&&We.useMultisampledRTT(A)===!1?z=Ue.get(A).__webglMultisampledFramebuffer:Array.isArray(Ce)?z=Ce[X]:z=Ce,ee.copy(A.viewport),Te.copy(A.scissor),He=A.scissorTest}else ee.copy(Fe).multiplyScalar(ge).floor(),Te.copy(ot).multiplyScalar(ge).floor(),He=Mt;if(X!==0&&(z=D),me.bindFramebuffer(U.FRAMEBUFFER,z)&&me.drawBuffers(A,z),me.viewport(ee),me.scissor(Te),me.setScissorTest(He),V){let ue=Ue.get(A.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_CUBE_MAP_POSITIVE_X+F,ue.__webglTexture,X)}else if(fe){let ue=F;for(let xe=0;xe<A.textures.length;xe++){let Ce=Ue.get(A.textures[xe]);U.framebufferTextureLayer(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0+xe,Ce.__webglTexture,X,ue)}}else if(A!==null&&X!==0){let ue=Ue.get(A.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,ue.__webglTexture,X)}q=-1};function Ry(A){let F=Ue.get(A);return(F.__readFormat!==A.format||F.__readType!==A.type)&&(F.__readFormat=A.format,F.__readType=A.type,F.__formatReadable=Ot.textureFormatReadable(A.format),F.__typeReadable=Ot.textureTypeReadable(A.type)),F}this.readRenderTargetPixels=function(A,F,X,z,V,fe,Ee,ue=0){if(!(A&&A.isWebGLRenderTarget)){ze("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let xe=Ue.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&Ee!==void 0&&(xe=xe[Ee],Array.isArray(xe)&&(xe=xe[0])),xe){me.bindFramebuffer(U.FRAMEBUFFER,xe);try{let Ce=A.textures[ue],qe=Ce.format,tt=Ce.type;A.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+ue);let Ae=Ry(Ce);if(Ae.__formatReadable===!1){ze("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ae.__typeReadable===!1){ze("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}F>=0&&F<=A.width-z&&X>=0&&X<=A.height-V&&U.readPixels(F,X,z,V,se.convert(qe),se.convert(tt),fe)}finally{let Ce=te!==null?Ue.get(te).__webglFramebuffer:null;me.bindFramebuffer(U.FRAMEBUFFER,Ce)}}},this.readRenderTargetPixelsAsync=async function(A,F,X,z,V,fe,Ee,ue=0){if(!(A&&A.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let xe=Ue.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&Ee!==void 0&&(xe=xe[Ee],Array.isArray(xe)&&(xe=xe[0])),xe)if(F>=0&&F<=A.width-z&&X>=0&&X<=A.height-V){me.bindFramebuffer(U.FRAMEBUFFER,xe);let Ce=A.textures[ue],qe=Ce.format,tt=Ce.type;A.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+ue);let Ae=Ry(Ce);if(Ae.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ae.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let nt=U.createBuffer();U.bindBuffer(U.PIXEL_PACK_BUFFER,nt),U.bufferData(U.PIXEL_PACK_BUFFER,fe.byteLength,U.STREAM_READ),U.readPixels(F,X,z,V,se.convert(qe),se.convert(tt),0),U.bindBuffer(U.PIXEL_PACK_BUFFER,null);let qt=te!==null?Ue.get(te).__webglFramebuffer:null;me.bindFramebuffer(U.FRAMEBUFFER,qt);let It=U.fenceSync(U.SYNC_GPU_COMMANDS_COMPLETE,0);return U.flush(),await ex(U,It,4),U.bindBuffer(U.PIXEL_PACK_BUFFER,nt),U.getBufferSubData(U.PIXEL_PACK_BUFFER,0,fe),U.bindBuffer(U.PIXEL_PACK_BUFFER,null),U.deleteBuffer(nt),U.deleteSync(It),fe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(A,F=null,X=0){let z=Math.pow(2,-X),V=Math.floor(A.image.width*z),fe=Math.floor(A.image.height*z),Ee=F!==null?F.x:0,ue=F!==null?F.y:0;We.setTexture2D(A,0),U.copyTexSubImage2D(U.TEXTURE_2D,X,0,0,Ee,ue,V,fe),me.unbindTexture()},this.copyTextureToTexture=function(A,F,X=null,z=null,V=0,fe=0){let Ee,ue,xe,Ce,qe,tt,Ae,nt,qt,It=A.isCompressedTexture?A.mipmaps[fe]:A.image;if(X!==null)Ee=X.max.x-X.min.x,ue=X.max.y-X.min.y,xe=X.isBox3?X.max.z-X.min.z:1,Ce=X.min.x,qe=X.min.y,tt=X.isBox3?X.min.z:0;else{let at=Math.pow(2,-V);Ee=Math.floor(It.width*at),ue=Math.floor(It.height*at),A.isDataArrayTexture?xe=It.depth:A.isData3DTexture?xe=Math.floor(It.depth*at):xe=1,Ce=0,qe=0,tt=0}z!==null?(Ae=z.x,nt=z.y,qt=z.z):(Ae=0,nt=0,qt=0);let Tt=se.convert(F.format),En=se.convert(F.type),Re;F.isData3DTexture?(We.setTexture3D(F,0),Re=U.TEXTURE_3D):F.isDataArrayTexture||F.isCompressedArrayTexture?(We.setTexture2DArray(F,0),Re=U.TEXTURE_2D_ARRAY):(We.setTexture2D(F,0),Re=U.TEXTURE_2D),me.activeTexture(U.TEXTURE0),me.pixelStorei(U.UNPACK_FLIP_Y_WEBGL,F.flipY),me.pixelStorei(U.UNPACK_PREMULTIPLY_ALPHA_WEBGL,F.premultiplyAlpha),me.pixelStorei(U.UNPACK_ALIGNMENT,F.unpackAlignment);let Un=me.getParameter(U.UNPACK_ROW_LENGTH),ut=me.getParameter(U.UNPACK_IMAGE_HEIGHT),_r=me.getParameter(U.UNPACK_SKIP_PIXELS),An=me.getParameter(U.UNPACK_SKIP_ROWS),mc=me.getParameter(U.UNPACK_SKIP_IMAGES);me.pixelStorei(U.UNPACK_ROW_LENGTH,It.width),me.pixelStorei(U.UNPACK_IMAGE_HEIGHT,It.height),me.pixelStorei(U.UNPACK_SKIP_PIXELS,Ce),me.pixelStorei(U.UNPACK_SKIP_ROWS,qe),me.pixelStorei(U.UNPACK_SKIP_IMAGES,tt);let Bs=A.isDataArrayTexture||A.isData3DTexture,xr=F.isDataArrayTexture||F.isData3DTexture;if(A.isDepthTexture){let at=Ue.get(A),_n=Ue.get(F),ki=Ue.get(at.__renderTarget),kt=Ue.get(_n.__renderTarget);me.bindFramebuffer(U.READ_FRAMEBUFFER,ki.__webglFramebuffer),me.bindFramebuffer(U.DRAW_FRAMEBUFFER,kt.__webglFramebuffer);for(let an=0;an<xe;an++)Bs&&(U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ue.get(A).__webglTexture,V,tt+an),U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ue.get(F).__webglTexture,fe,qt+an)),U.blitFramebuffer(Ce,qe,Ce+Ee,qe+ue,Ae,nt,Ae+Ee,nt+ue,U.DEPTH_BUFFER_BIT,U.NEAREST);me.bindFramebuffer(U.READ_FRAMEBUFFER,null),me.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else if(V!==0||A.isRenderTargetTexture||Ue.has(A)){let at=Ue.get(A),_n=Ue.get(F);me.bindFramebuffer(U.READ_FRAMEBUFFER,O),me.bindFramebuffer(U.DRAW_FRAMEBUFFER,B);for(let ki=0;ki<xe;ki++)Bs?U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,at.__webglTexture,V,tt+ki):U.framebufferTexture2D(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,at.__webglTexture,V),xr?U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,_n.__webglTexture,fe,qt+ki):U.framebufferTexture2D(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,_n.__webglTexture,fe),V!==0?U.blitFramebuffer(Ce,qe,Ce+Ee,qe+ue,Ae,nt,Ae+Ee,nt+ue,U.COLOR_BUFFER_BIT,U.NEAREST):xr?U.copyTexSubImage3D(Re,fe,Ae,nt,qt+ki,Ce,qe,Ee,ue):U.copyTexSubImage2D(Re,fe,Ae,nt,Ce,qe,Ee,ue);me.bindFramebuffer(U.READ_FRAMEBUFFER,null),me.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else xr?A.isDataTexture||A.isData3DTexture?U.texSubImage3D(Re,fe,Ae,nt,qt,Ee,ue,xe,Tt,En,It.data):F.isCompressedArrayTexture?U.compressedTexSubImage3D(Re,fe,Ae,nt,qt,Ee,ue,xe,Tt,It.data):U.texSubImage3D(Re,fe,Ae,nt,qt,Ee,ue,xe,Tt,En,It):A.isDataTexture?U.texSubImage2D(U.TEXTURE_2D,fe,Ae,nt,Ee,ue,Tt,En,It.data):A.isCompressedTexture?U.compressedTexSubImage2D(U.TEXTURE_2D,fe,Ae,nt,It.width,It.height,Tt,It.data):U.texSubImage2D(U.TEXTURE_2D,fe,Ae,nt,Ee,ue,Tt,En,It);me.pixelStorei(U.UNPACK_ROW_LENGTH,Un),me.pixelStorei(U.UNPACK_IMAGE_HEIGHT,ut),me.pixelStorei(U.UNPACK_SKIP_PIXELS,_r),me.pixelStorei(U.UNPACK_SKIP_ROWS,An),me.pixelStorei(U.UNPACK_SKIP_IMAGES,mc),fe===0&&F.generateMipmaps===!0&&F.mipmapsAutoUpdate===!0&&U.generateMipmap(Re),me.unbindTexture()},this.initRenderTarget=function(A){Ue.get(A).__webglFramebuffer===void 0&&We.setupRenderTarget(A)},this.initTexture=function(A){A.isCubeTexture?We.setTextureCube(A,0):A.isData3DTexture?We.setTexture3D(A,0):A.isDataArrayTexture||A.isCompressedArrayTexture?We.setTexture2DArray(A,0):We.setTexture2D(A,0),me.unbindTexture()},this.resetState=function(){G=0,W=0,te=null,me.reset(),ae.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Mi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=je._getDrawingBufferColorSpace(e),t.unpackColorSpace=je._getUnpackColorSpace()}};var Ux={scene_version:2,keys:[{name:"lesion",field:"lesions",kind:"names"},{name:"compare",field:"compare",kind:"names"},{name:"grade",field:"grade",kind:"word"},{name:"side",field:"side",kind:"word"},{name:"map",field:"map",kind:"map"},{name:"variant",field:"variants",kind:"names"},{name:"skin",field:"skin",kind:"opacity"},{name:"muscles",field:"muscles",kind:"opacity"},{name:"bones",field:"bones",kind:"opacity"},{name:"discs",field:"discs",kind:"opacity"},{name:"nerves",field:"nerves",kind:"opacity"},{name:"ligaments",field:"ligaments",kind:"opacity"},{name:"vessels",field:"vessels",kind:"opacity"},{name:"camera",field:"camera",kind:"camera"},{name:"register",field:"register",kind:"word"},{name:"skin_shows",field:"skin_shows",kind:"word"},{name:"both",field:"both",kind:"word"},{name:"labels",field:"labels",kind:"switch"},{name:"key_points",field:"key_points",kind:"switch"}],allowed:{grade:["typical","irritated","compressed","cut"],side:["right","left","both"],camera:["front","back","side","spine","pelvis","medial_ankle","sole","heel_medial","heel_plantar","heel_lateral","heel_posterior","site"],register:["student","clinician","patient"],skin_shows:["lesion","roots","nerves","both","agreement"],both:["split","blended"]},defaults:{lesions:[],compare:[],grade:"typical",side:"right",map:"default",variants:[],layers:{skin:.35,muscles:0,bones:1,discs:1,nerves:1,ligaments:0,vessels:0},camera:"back",register:"student",labels:!1,skin_shows:"lesion",both:"split",key_points:!1},at_site:"site",true_words:["1","true","yes","on"],false_words:["0","false","no","off"],number:"[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?",farthest:1e5,opacity_steps:1e3,coordinate_steps:100,longest_quote:60,most_parts:200,most_names:40,least_alike:.5,search:{ways:[{slips:0,letters:0,whole:!0},{slips:1,letters:4,whole:!0},{slips:2,letters:5,whole:!0},{slips:1,letters:4,whole:!1}],weights:{root:2,site:1.6,nerve:1.4,condition:1.1},priors:{common:1.5,rare:.6},bare:3,whole:6,told:["symptom","trigger","treatment","red_flag","risk","prevention"]},feelings:["none","possible","variable","likely"],felt_bits:5,sentences:{many_parts:"The address has more than {count} parts; those after them are left out.",many_names:"There are more than {count} names for {key}; those after them are left out.",key:"The address has {key}, which is not part of a view: {allowed}.",word:"There is no {what} {name}; choose one of {allowed}.",opacity_number:"The opacity of {what} is a number, not {value}.",opacity_range:"The opacity of {what} lies between 0 and 1, not at {value}.",coordinate_number:"A coordinate of the camera's {what} is a number, not {value}.",coordinate_range:"A coordinate of the camera's {what} lies between -100000 and 100000 mm, not at {value}.",same_place:"A camera looks at another place than the one where it stands; both are {value}.",coordinates:"The camera's {what} has three coordinates in mm, not {count}.",switch:"{what} is 1 or 0, not {value}.",unknown:"There is no {what} called {name}.",nearest:" Nearest: {names}.",position:"{name}: after @ comes a position between 0 (proximal) and 1 (distal).",grade:"{name}: after : comes a grade: irritated, compressed, cut or typical."},tokens:{ink:"#1f2933",muted:"#5d6873",line:"#e6e1d8",page:"#f7f5f1",card:"#ffffff",canvas_light:"#fffefb",canvas_dark:"#ece8df",accent:"#e4572e",accent_deep:"#9c2f10",accent_wash:"#fdeee9",accent_light:"#f3a58c",accent_pale:"#f8cfc1",spared:"#2a7f6f",spared_wash:"#e8f3f0",sore:"#9c2f5a",felt:"#7d3f98",felt_light:"#b48cc6",felt_wash:"#f4ecf7",rule:"#cfc8bb",focus:"#20639b",bone:"#eadfc6",disc:"#9db7c4",muscle:"#a8554a",tendon:"#e8e0d0",nerve:"#d9b44a",skin:"#e3b9a0",dura:"#cbbf9a",deep:"#e9c98f",ligament:"#d5dacd",artery:"#b8323a",vein:"#4a6fa5",cord:"#efe0c4",cause:"#8e2148"},roots:{T12:"#6699cc",L1:"#332288",L2:"#88ccee",L3:"#44aa99",L4:"#117733",L5:"#ddcc77",S1:"#cc6677",S2:"#aa4499",S3:"#882255",S4:"#999933",S5:"#661100",Co1:"#888888"},states:[{name:"untouched",lit:!1,affected:!1,felt:!1,presses:!1,faint:!1},{name:"spared",lit:!1,affected:!1,felt:!1,presses:!1,faint:!1},{name:"possible",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"reduced",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"numb",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"variable",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"felt_possible",lit:!0,affected:!1,felt:!0,presses:!1,faint:!1},{name:"felt_variable",lit:!0,affected:!1,felt:!0,presses:!1,faint:!1},{name:"felt",lit:!0,affected:!1,felt:!0,presses:!1,faint:!1},{name:"felt_and_possible",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"pain",lit:!0,affected:!1,felt:!0,presses:!1,faint:!1},{name:"cause",lit:!0,affected:!1,felt:!1,presses:!0,faint:!1},{name:"band",lit:!0,affected:!1,felt:!1,presses:!1,faint:!0},{name:"slipped",lit:!0,affected:!1,felt:!1,presses:!1,faint:!1},{name:"context",lit:!0,affected:!1,felt:!1,presses:!0,faint:!1},{name:"displaced",lit:!0,affected:!1,felt:!1,presses:!1,faint:!1},{name:"see_through",lit:!0,affected:!1,felt:!1,presses:!1,faint:!0}],kinds_of_layer:{bones:["bone"],discs:["disc"],muscles:["muscle","tendon"],nerves:["nerve","ganglion"],skin:["skin"],deep:["deep"],dura:["dura","cord"],ligaments:["ligament"],vessels:["vessel"],causes:["cause"]},own_opacity:["muscles","deep","causes"],cut_away:["bones","ligaments","muscles","nerves"]};var Ye=Ux,ci=Ye.roots,UP=new RegExp(`^(?:${Ye.number})$`);function Sn(i,e){return(Ye.sentences[i]??"").replace(/\{(\w+)\}/g,(n,s)=>String(e[s]??""))}function Ei(i){let e=Array.from(i),t=Ye.longest_quote,n=e.length<=t?i:`${e.slice(0,t-1).join("")}…`;return`'${JSON.stringify(n).slice(1,-1).replaceAll('\\"','"')}'`}function lh(i){return UP.test(i)}var{canvas_light:BP="",canvas_dark:zP=""}=Ye.tokens;function Bx(i){let{width:e,height:t}=i,n=Object.assign(document.createElement("canvas"),{width:e,height:t}),s=n.getContext("2d");if(!s)throw new Error("This browser cannot make a picture of the body.");let r=s.createRadialGradient(e/2,t*.4,0,e/2,t*.4,t*.75);return r.addColorStop(0,BP),r.addColorStop(1,zP),s.fillStyle=r,s.fillRect(0,0,e,t),s.drawImage(i,0,0),n.toDataURL("image/png")}var HP=55,VP=.6,GP=180,WP=2,ch=class{constructor(e,t){this.scene=new zi;this.calls=0;this.triangles=0;this.lost=!1;this.disposed=!1;this.#n=!1;this.#s=!1;this.#r=0;this.#o=0;this.#a=0;this.#l=null;this.#e=e,this.#t=t,this.renderer=XP(),this.canvas=this.renderer.domElement,this.canvas.style.cssText="display:block;width:100%;height:100%;touch-action:none",this.canvas.tabIndex=0,this.canvas.setAttribute("role","img"),this.describe("Body in 3D. Arrow keys turn it, plus and minus zoom."),e.append(this.canvas),this.canvas.addEventListener("webglcontextlost",n=>{n.preventDefault(),this.lost=!0,t.onLost(!0)}),this.canvas.addEventListener("webglcontextrestored",()=>{this.lost=!1,t.onLost(!1),this.invalidate()}),this.#i=new ResizeObserver(()=>this.resize()),this.#i.observe(e)}#e;#t;#i;#n;#s;#r;#o;#a;#l;describe(e){this.canvas.setAttribute("aria-label",e)}get ratio(){return Math.min(globalThis.devicePixelRatio||1,WP)*(this.#n?VP:1)}fit(){let{clientWidth:e,clientHeight:t}=this.#e;return!e||!t?!1:(this.renderer.setPixelRatio(this.ratio),this.renderer.setSize(e,t,!1),this.#t.onSize(e/t),!0)}resize(){this.fit()&&this.draw()}invalidate(){this.#o||=requestAnimationFrame(()=>this.draw())}draw(){cancelAnimationFrame(this.#o),this.#o=0,!(this.lost||this.disposed)&&(this.renderer.info.reset(),this.renderer.render(this.scene,this.#t.camera()),this.calls=this.renderer.info.render.calls,this.triangles=this.renderer.info.render.triangles,this.#t.onDraw(),this.#c(),this.#s&&this.#h())}#c(){let e=this.renderer.getContext();zx(e)&&(this.#l&&e.deleteSync(this.#l),this.#l=e.fenceSync(e.SYNC_GPU_COMMANDS_COMPLETE,0),e.flush())}get idle(){let e=this.renderer.getContext();return this.#o?!1:!this.#l||!zx(e)?!0:e.getSyncParameter(this.#l,e.SYNC_STATUS)===e.SIGNALED}#h(){let e=performance.now();requestAnimationFrame(()=>{this.#r=.6*this.#r+.4*(performance.now()-e)})}moving(){this.#s=!0,clearTimeout(this.#a),this.#a=window.setTimeout(()=>this.rest(),GP),!this.#n&&this.#r>HP&&this.#u(!0)}rest(){this.#s=!1,this.#r*=.9,this.#n&&this.#u(!1)}#u(e){this.#n=e,this.renderer.setPixelRatio(this.ratio),this.renderer.setSize(this.#e.clientWidth,this.#e.clientHeight,!1),this.invalidate()}snapshot(){return this.rest(),this.draw(),Bx(this.canvas)}dispose(){this.disposed=!0,cancelAnimationFrame(this.#o),clearTimeout(this.#a),this.#i.disconnect(),this.renderer.dispose(),this.renderer.forceContextLoss(),this.canvas.remove()}};function zx(i){return"fenceSync"in i}function XP(){let i=!new URLSearchParams(globalThis.location?.search||"").has("noaa"),e=new sh({antialias:i,alpha:!0,powerPreference:"high-performance"});return e.setClearColor(0,0),e.info.autoReset=!1,e.debug.checkShaderErrors=!1,e}var uh=class{constructor(){this.#e=[];this.#t=0;this.spent={}}#e;#t;add(e,t){this.#e.push({name:e,job:t}),this.#t||=window.setTimeout(()=>this.#i(),120)}#i(){let[e]=this.#e;if(!e)return;let t=performance.now();e.job.next().done&&this.#e.shift(),this.spent[e.name]=(this.spent[e.name]??0)+performance.now()-t,this.#t=this.#e.length?window.setTimeout(()=>this.#i(),15):0}get done(){return!this.#e.length}drop(...e){let t=this.#e.filter(({name:n})=>!e.includes(n));this.#e.splice(0,this.#e.length,...t)}stop(){clearTimeout(this.#t),this.#t=0,this.#e.length=0}};function Dp(i,e){if(e===dp)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===zo||e===Ml){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===zo)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function Hx(i){let e=new Map,t=new Map,n=i.clone();return Vx(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(l){return t.get(l)}),r.bind(r.skeleton,r.bindMatrix)}),n}function Vx(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)Vx(i.children[n],e.children[n],t)}var hh=class extends Qi{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new Gp(t)}),this.register(function(t){return new Wp(t)}),this.register(function(t){return new Xp(t)}),this.register(function(t){return new em(t)}),this.register(function(t){return new tm(t)}),this.register(function(t){return new nm(t)}),this.register(function(t){return new Yp(t)}),this.register(function(t){return new $p(t)}),this.register(function(t){return new Kp(t)}),this.register(function(t){return new Jp(t)}),this.register(function(t){return new Vp(t)}),this.register(function(t){return new jp(t)}),this.register(function(t){return new qp(t)}),this.register(function(t){return new Qp(t)}),this.register(function(t){return new Zp(t)}),this.register(function(t){return new zp(t)}),this.register(function(t){return new dh(t,Ze.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new dh(t,Ze.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new im(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let c=Cs.extractUrlBase(e);o=Cs.resolveURL(c,this.path)}else o=Cs.extractUrlBase(e);this.manager.itemStart(e);let a=function(c){s?s(c):console.error(c),r.manager.itemError(e),r.manager.itemEnd(e)},l=new Po(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(this.withCredentials),l.load(e,function(c){try{r.parse(c,o,function(u){t(u),r.manager.itemEnd(e)},a)}catch(u){a(u)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},l=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(l.decode(new Uint8Array(e,0,4))===Yx){try{o[Ze.KHR_BINARY_GLTF]=new sm(e)}catch(h){s&&s(h);return}r=JSON.parse(o[Ze.KHR_BINARY_GLTF].content)}else r=JSON.parse(l.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let c=new hm(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});c.fileLoader.setRequestHeader(this.requestHeader);for(let u=0;u<this.pluginCallbacks.length;u++){let h=this.pluginCallbacks[u](c);h.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[h.name]=h,o[h.name]=!0}if(r.extensionsUsed)for(let u=0;u<r.extensionsUsed.length;++u){let h=r.extensionsUsed[u],d=r.extensionsRequired||[];switch(h){case Ze.KHR_MATERIALS_UNLIT:o[h]=new Hp;break;case Ze.KHR_DRACO_MESH_COMPRESSION:o[h]=new rm(r,this.dracoLoader);break;case Ze.KHR_TEXTURE_TRANSFORM:o[h]=new om;break;case Ze.KHR_MESH_QUANTIZATION:o[h]=new am;break;default:d.indexOf(h)>=0&&a[h]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+h+'".')}}c.setExtensions(o),c.setPlugins(a),c.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function qP(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function Ft(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var Ze={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},zp=class{constructor(e){this.parser=e,this.name=Ze.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,l=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],c,u=new Be(16777215);l.color!==void 0&&u.setRGB(l.color[0],l.color[1],l.color[2],Hn);let h=l.range!==void 0?l.range:0;switch(l.type){case"directional":c=new fl(u),c.target.position.set(0,0,-1),c.add(c.target);break;case"point":c=new dl(u),c.distance=h;break;case"spot":c=new hl(u),c.distance=h,l.spot=l.spot||{},l.spot.innerConeAngle=l.spot.innerConeAngle!==void 0?l.spot.innerConeAngle:0,l.spot.outerConeAngle=l.spot.outerConeAngle!==void 0?l.spot.outerConeAngle:Math.PI/4,c.angle=l.spot.outerConeAngle,c.penumbra=1-l.spot.innerConeAngle/l.spot.outerConeAngle,c.target.position.set(0,0,-1),c.add(c.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+l.type)}return c.position.set(0,0,0),ss(c,l),l.intensity!==void 0&&(c.intensity=l.intensity),c.name=t.createUniqueName(l.name||"light_"+e),s=Promise.resolve(c),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(l){return n._getNodeRef(t.cache,a,l)})}},Hp=class{constructor(){this.name=Ze.KHR_MATERIALS_UNLIT}getMaterialType(){return ji}extendParams(e,t,n){let s=[];e.color=new Be(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],Hn),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,Jt))}return Promise.all(s)}},Vp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},Gp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Vn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new Se(r,r)}return Promise.all(s)}},Wp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Vn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},Xp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_DISPERSION}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Vn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},qp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Vn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},Yp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_SHEEN}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Vn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new Be(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],Hn)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,Jt)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},$p=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Vn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},Kp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_VOLUME}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Vn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new Be().setRGB(r[0],r[1],r[2],Hn),Promise.all(s)}},Jp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_IOR}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Vn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},jp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_SPECULAR}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Vn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new Be().setRGB(r[0],r[1],r[2],Hn),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,Jt)),Promise.all(s)}},Zp=class{constructor(e){this.parser=e,this.name=Ze.EXT_MATERIALS_BUMP}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Vn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},Qp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Vn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},em=class{constructor(e){this.parser=e,this.name=Ze.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},tm=class{constructor(e){this.parser=e,this.name=Ze.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},nm=class{constructor(e){this.parser=e,this.name=Ze.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},dh=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let l=s.byteOffset||0,c=s.byteLength||0,u=s.count,h=s.byteStride,d=new Uint8Array(a,l,c);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(u,h,d,s.mode,s.filter).then(function(p){return p.buffer}):o.ready.then(function(){let p=new ArrayBuffer(u*h);return o.decodeGltfBuffer(new Uint8Array(p),u,h,d,s.mode,s.filter),p})})}else return null}},im=class{constructor(e){this.name=Ze.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let c of s.primitives)if(c.mode!==Ai.TRIANGLES&&c.mode!==Ai.TRIANGLE_STRIP&&c.mode!==Ai.TRIANGLE_FAN&&c.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],l={};for(let c in o)a.push(this.parser.getDependency("accessor",o[c]).then(u=>(l[c]=u,l[c])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(c=>{let u=c.pop(),h=u.isGroup?u.children:[u],d=c[0].count,p=[];for(let m of h){let _=new Pe,g=new L,y=new Pn,x=new L(1,1,1),S=new Qa(m.geometry,m.material,d);for(let w=0;w<d;w++)l.TRANSLATION&&g.fromBufferAttribute(l.TRANSLATION,w),l.ROTATION&&y.fromBufferAttribute(l.ROTATION,w),l.SCALE&&x.fromBufferAttribute(l.SCALE,w),S.setMatrixAt(w,_.compose(g,y,x));let b=null;for(let w in l)if(w==="_COLOR_0"){let E=l[w];S.instanceColor=new Ss(E.array,E.itemSize,E.normalized)}else if(w!=="TRANSLATION"&&w!=="ROTATION"&&w!=="SCALE"){if(b===null){let v=S.geometry;b=new hn,b.name=v.name;for(let M in v.attributes)b.setAttribute(M,v.attributes[M]);for(let M in v.morphAttributes)b.morphAttributes[M]=v.morphAttributes[M];v.index!==null&&b.setIndex(v.index),b.morphTargetsRelative=v.morphTargetsRelative;for(let M of v.groups)b.addGroup(M.start,M.count,M.materialIndex);v.boundingBox!==null&&(b.boundingBox=v.boundingBox.clone()),v.boundingSphere!==null&&(b.boundingSphere=v.boundingSphere.clone()),b.drawRange.start=v.drawRange.start,b.drawRange.count=v.drawRange.count,b.userData=Object.assign({},v.userData),S.geometry=b}let E=l[w];b.setAttribute(w,new Ss(E.array,E.itemSize,E.normalized))}Dt.prototype.copy.call(S,m),this.parser.assignFinalMaterial(S),p.push(S)}return u.isGroup?(u.clear(),u.add(...p),u):p[0]}))}},Yx="glTF",Cl=12,Gx={JSON:1313821514,BIN:5130562},sm=class{constructor(e){this.name=Ze.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,Cl),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==Yx)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-Cl,r=new DataView(e,Cl),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let l=r.getUint32(o,!0);if(o+=4,l===Gx.JSON){let c=new Uint8Array(e,Cl+o,a);this.content=n.decode(c)}else if(l===Gx.BIN){let c=Cl+o;this.body=e.slice(c,c+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},rm=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=Ze.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},l={},c={};for(let u in o){let h=cm[u]||u.toLowerCase();a[h]=o[u]}for(let u in e.attributes){let h=cm[u]||u.toLowerCase();if(o[u]!==void 0){let d=n.accessors[e.attributes[u]],p=Wo[d.componentType];c[h]=p.name,l[h]=d.normalized===!0}}return t.getDependency("bufferView",r).then(function(u){return new Promise(function(h,d){s.decodeDracoFile(u,function(p){for(let m in p.attributes){let _=p.attributes[m],g=l[m];g!==void 0&&(_.normalized=g)}h(p)},a,c,Hn,d)})})}},om=class{constructor(){this.name=Ze.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},am=class{constructor(){this.name=Ze.KHR_MESH_QUANTIZATION}},fh=class extends Zi{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=a*2,c=a*3,u=s-t,h=(n-t)/u,d=h*h,p=d*h,m=e*c,_=m-c,g=-2*p+3*d,y=p-d,x=1-g,S=y-d+h;for(let b=0;b!==a;b++){let w=o[_+b+a],E=o[_+b+l]*u,v=o[m+b+a],M=o[m+b]*u;r[b]=x*w+S*E+g*v+y*M}return r}},YP=new Pn,lm=class extends fh{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return YP.fromArray(r).normalize().toArray(r),r}},Ai={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},Wo={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},Wx={9728:At,9729:Zt,9984:mu,9985:Uo,9986:Lr,9987:Ti},Xx={33071:wi,33648:yo,10497:Ys},Fp={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},cm={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},er={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},$P={CUBICSPLINE:void 0,LINEAR:Er,STEP:Tr},Up={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function KP(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new Cr({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:bn})),i.DefaultMaterial}function kr(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function ss(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function JP(i,e,t){let n=!1,s=!1,r=!1;for(let c=0,u=e.length;c<u;c++){let h=e[c];if(h.POSITION!==void 0&&(n=!0),h.NORMAL!==void 0&&(s=!0),h.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],l=[];for(let c=0,u=e.length;c<u;c++){let h=e[c];if(n){let d=h.POSITION!==void 0?t.getDependency("accessor",h.POSITION):i.attributes.position;o.push(d)}if(s){let d=h.NORMAL!==void 0?t.getDependency("accessor",h.NORMAL):i.attributes.normal;a.push(d)}if(r){let d=h.COLOR_0!==void 0?t.getDependency("accessor",h.COLOR_0):i.attributes.color;l.push(d)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l)]).then(function(c){let u=c[0],h=c[1],d=c[2];return n&&(i.morphAttributes.position=u),s&&(i.morphAttributes.normal=h),r&&(i.morphAttributes.color=d),i.morphTargetsRelative=!0,i})}function jP(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function ZP(i){let e,t=i.extensions&&i.extensions[Ze.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+Bp(t.attributes):e=i.indices+":"+Bp(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+Bp(i.targets[n]);return e}function Bp(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function um(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function QP(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var eI=new Pe,hm=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new qP,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let l=a.match(/Version\/(\d+)/);s=n&&l?parseInt(l[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new cl(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new pl(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new Po(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return kr(r,a,s),ss(a,s),Promise.all(n._invokeAll(function(l){return l.afterRoot&&l.afterRoot(a)})).then(function(){for(let l of a.scenes)l.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,l=o.length;a<l;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let l=this.associations.get(o);l!=null&&this.associations.set(a,l);for(let[c,u]of o.children.entries())r(u,a.children[c])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[Ze.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(Cs.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=Fp[s.type],a=Wo[s.componentType],l=s.normalized===!0,c=new a(s.count*o);return Promise.resolve(new gt(c,o,l))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],l=Fp[s.type],c=Wo[s.componentType],u=c.BYTES_PER_ELEMENT,h=u*l,d=s.byteOffset||0,p=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,m=s.normalized===!0,_,g;if(p&&p!==h){let y=Math.floor(d/p),x="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+y+":"+s.count,S=t.cache.get(x);S||(_=new c(a,y*p,s.count*p/u),S=new Mo(_,p/u),t.cache.add(x,S)),g=new To(S,l,d%p/u,m)}else a===null?_=new c(s.count*l):_=new c(a,d,s.count*l),g=new gt(_,l,m);if(s.sparse!==void 0){let y=Fp.SCALAR,x=Wo[s.sparse.indices.componentType],S=s.sparse.indices.byteOffset||0,b=s.sparse.values.byteOffset||0,w=new x(o[1],S,s.sparse.count*y),E=new c(o[2],b,s.sparse.count*l);a!==null&&(g=new gt(g.array.slice(),g.itemSize,g.normalized)),g.normalized=!1;for(let v=0,M=w.length;v<M;v++){let N=w[v];if(g.setX(N,E[v*l]),l>=2&&g.setY(N,E[v*l+1]),l>=3&&g.setZ(N,E[v*l+2]),l>=4&&g.setW(N,E[v*l+3]),l>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}g.normalized=m}return g})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let l=n.manager.getHandler(o.uri);l!==null&&(a=l)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],l=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[l])return this.textureCache[l];let c=this.loadImageSource(t,n).then(function(u){u.flipY=!1,u.name=o.name||a.name||"",u.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(u.name=a.uri);let d=(r.samplers||{})[o.sampler]||{};return u.magFilter=Wx[d.magFilter]||Zt,u.minFilter=Wx[d.minFilter]||Ti,u.wrapS=Xx[d.wrapS]||Ys,u.wrapT=Xx[d.wrapT]||Ys,u.generateMipmaps=!u.isCompressedTexture&&u.minFilter!==At&&u.minFilter!==Zt,s.associations.set(u,{textures:e}),u}).catch(function(){return null});return this.textureCache[l]=c,c}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(d=>d.clone());let o=s.images[e],a=self.URL||self.webkitURL,l=o.uri||"",c=!1,u;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)u=n.getDependency("bufferView",o.bufferView).then(function(d){return new Promise(function(p,m){t.parse(d,p,m)})});else{if(o.bufferView!==void 0)l=n.getDependency("bufferView",o.bufferView).then(function(d){c=!0;let p=new Blob([d],{type:o.mimeType});return l=a.createObjectURL(p),l});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");u=Promise.resolve(l).then(function(d){return new Promise(function(p,m){let _=p;t.isImageBitmapLoader===!0&&(_=function(g){let y=new un(g);y.needsUpdate=!0,p(y)}),t.load(Cs.resolveURL(d,r.path),_,void 0,m)})})}let h=u.then(function(d){return c===!0&&a.revokeObjectURL(l),ss(d,o),d.userData.mimeType=o.mimeType||QP(o.uri),d}).catch(function(d){throw console.error("THREE.GLTFLoader: Couldn't load texture",l),d});return this.sourceCache[e]=h,h}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[Ze.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[Ze.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let l=r.associations.get(o);o=r.extensions[Ze.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,l)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Ro,Jn.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,l.sizeAttenuation=!1,this.cache.add(a,l)),n=l}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Ao,Jn.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,this.cache.add(a,l)),n=l}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let l=this.cache.get(a);l||(l=n.clone(),r&&(l.vertexColors=!0),o&&(l.flatShading=!0),s&&(l.normalScale&&(l.normalScale.y*=-1),l.clearcoatNormalScale&&(l.clearcoatNormalScale.y*=-1)),this.cache.add(a,l),this.associations.set(l,this.associations.get(n))),n=l}e.material=n}getMaterialType(){return Cr}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},l=r.extensions||{},c=[];if(l[Ze.KHR_MATERIALS_UNLIT]){let h=s[Ze.KHR_MATERIALS_UNLIT];o=h.getMaterialType(),c.push(h.extendParams(a,r,t))}else{let h=r.pbrMetallicRoughness||{};if(a.color=new Be(1,1,1),a.opacity=1,Array.isArray(h.baseColorFactor)){let d=h.baseColorFactor;a.color.setRGB(d[0],d[1],d[2],Hn),a.opacity=d[3]}h.baseColorTexture!==void 0&&c.push(t.assignTexture(a,"map",h.baseColorTexture,Jt)),a.metalness=h.metallicFactor!==void 0?h.metallicFactor:1,a.roughness=h.roughnessFactor!==void 0?h.roughnessFactor:1,h.metallicRoughnessTexture!==void 0&&(c.push(t.assignTexture(a,"metalnessMap",h.metallicRoughnessTexture)),c.push(t.assignTexture(a,"roughnessMap",h.metallicRoughnessTexture))),o=this._invokeOne(function(d){return d.getMaterialType&&d.getMaterialType(e)}),c.push(Promise.all(this._invokeAll(function(d){return d.extendMaterialParams&&d.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=In);let u=r.alphaMode||Up.OPAQUE;if(u===Up.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,u===Up.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==ji&&(c.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new Se(1,1),r.normalTexture.scale!==void 0)){let h=r.normalTexture.scale;a.normalScale.set(h,h)}if(r.occlusionTexture!==void 0&&o!==ji&&(c.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==ji){let h=r.emissiveFactor;a.emissive=new Be().setRGB(h[0],h[1],h[2],Hn)}return r.emissiveTexture!==void 0&&o!==ji&&c.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,Jt)),Promise.all(c).then(function(){let h=new o(a);return r.name&&(h.name=r.name),ss(h,r),t.associations.set(h,{materials:e}),r.extensions&&kr(s,h,r),h})}createUniqueName(e){let t=Et.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[Ze.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(l){return qx(l,a,t)})}let o=[];for(let a=0,l=e.length;a<l;a++){let c=e[a],u=ZP(c),h=s[u];if(h)o.push(h.promise);else{let d;c.extensions&&c.extensions[Ze.KHR_DRACO_MESH_COMPRESSION]?d=r(c):d=qx(new hn,c,t),c.mode===Ai.TRIANGLE_STRIP?d=d.then(p=>Dp(p,Ml)):c.mode===Ai.TRIANGLE_FAN&&(d=d.then(p=>Dp(p,zo))),s[u]={primitive:c,promise:d},o.push(d)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let l=0,c=o.length;l<c;l++){let u=o[l].material===void 0?KP(this.cache):this.getDependency("material",o[l].material);a.push(u)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(l){let c=l.slice(0,l.length-1),u=l[l.length-1],h=[];for(let p=0,m=u.length;p<m;p++){let _=u[p],g=o[p],y,x=c[p];if(g.mode===Ai.TRIANGLES||g.mode===Ai.TRIANGLE_STRIP||g.mode===Ai.TRIANGLE_FAN||g.mode===void 0){let S=r.isSkinnedMesh===!0,b=_.hasAttribute("skinIndex")&&_.hasAttribute("skinWeight");S&&b===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),y=S&&b?new ja(_,x):new Qt(_,x),y.isSkinnedMesh===!0&&y.normalizeSkinWeights()}else if(g.mode===Ai.LINES)y=new el(_,x);else if(g.mode===Ai.LINE_STRIP)y=new Rr(_,x);else if(g.mode===Ai.LINE_LOOP)y=new tl(_,x);else if(g.mode===Ai.POINTS)y=new nl(_,x);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+g.mode);Object.keys(y.geometry.morphAttributes).length>0&&jP(y,r),y.name=t.createUniqueName(r.name||"mesh_"+e),ss(y,r),g.extensions&&kr(s,y,g),t.assignFinalMaterial(y),h.push(y)}for(let p=0,m=h.length;p<m;p++)t.associations.set(h[p],{meshes:e,primitives:p});if(h.length===1)return r.extensions&&kr(s,h[0],r),h[0];let d=new ai;r.extensions&&kr(s,d,r),t.associations.set(d,{meshes:e});for(let p=0,m=h.length;p<m;p++)d.add(h[p]);return d})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new jt(Ho.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new Rs(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),ss(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],l=[];for(let c=0,u=o.length;c<u;c++){let h=o[c];if(h){a.push(h);let d=new Pe;r!==null&&d.fromArray(r.array,c*16),l.push(d)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[c])}return new Za(a,l)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],l=[],c=[],u=[];for(let h=0,d=s.channels.length;h<d;h++){let p=s.channels[h],m=s.samplers[p.sampler],_=p.target,g=_.node,y=s.parameters!==void 0?s.parameters[m.input]:m.input,x=s.parameters!==void 0?s.parameters[m.output]:m.output;_.node!==void 0&&(o.push(this.getDependency("node",g)),a.push(this.getDependency("accessor",y)),l.push(this.getDependency("accessor",x)),c.push(m),u.push(_))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l),Promise.all(c),Promise.all(u)]).then(function(h){let d=h[0],p=h[1],m=h[2],_=h[3],g=h[4],y=[];for(let S=0,b=d.length;S<b;S++){let w=d[S],E=p[S],v=m[S],M=_[S],N=g[S];if(w===void 0)continue;w.updateMatrix&&w.updateMatrix();let R=n._createAnimationTracks(w,E,v,M,N);if(R)for(let P=0;P<R.length;P++)y.push(R[P])}let x=new ll(r,void 0,y);return ss(x,s),x})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let l=0,c=s.weights.length;l<c;l++)a.morphTargetInfluences[l]=s.weights[l]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let c=0,u=a.length;c<u;c++)o.push(n.getDependency("node",a[c]));let l=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),l]).then(function(c){let u=c[0],h=c[1],d=c[2];d!==null&&u.traverse(function(p){p.isSkinnedMesh&&p.bind(d,eI)});for(let p=0,m=h.length;p<m;p++)u.add(h[p]);if(u.userData.pivot!==void 0&&h.length>0){let p=u.userData.pivot,m=h[0];u.pivot=new L().fromArray(p),u.position.x-=p[0],u.position.y-=p[1],u.position.z-=p[2],m.position.set(0,0,0),delete u.userData.pivot}return u})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],l=s._invokeOne(function(c){return c.createNodeMesh&&c.createNodeMesh(e)});return l&&a.push(l),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(c){return s._getNodeRef(s.cameraCache,r.camera,c)})),s._invokeAll(function(c){return c.createNodeAttachment&&c.createNodeAttachment(e)}).forEach(function(c){a.push(c)}),this.nodeCache[e]=Promise.all(a).then(function(c){let u;if(r.isBone===!0?u=new Eo:c.length>1?u=new ai:c.length===1?u=c[0]:u=new Dt,u!==c[0])for(let h=0,d=c.length;h<d;h++)u.add(c[h]);if(r.name&&(u.userData.name=r.name,u.name=o),ss(u,r),r.extensions&&kr(n,u,r),r.matrix!==void 0){let h=new Pe;h.fromArray(r.matrix),u.applyMatrix4(h)}else r.translation!==void 0&&u.position.fromArray(r.translation),r.rotation!==void 0&&u.quaternion.fromArray(r.rotation),r.scale!==void 0&&u.scale.fromArray(r.scale);if(!s.associations.has(u))s.associations.set(u,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let h=s.associations.get(u);s.associations.set(u,{...h})}return s.associations.get(u).nodes=e,u}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new ai;n.name&&(r.name=s.createUniqueName(n.name)),ss(r,n),n.extensions&&kr(t,r,n);let o=n.nodes||[],a=[];for(let l=0,c=o.length;l<c;l++)a.push(s.getDependency("node",o[l]));return Promise.all(a).then(function(l){for(let u=0,h=l.length;u<h;u++){let d=l[u];d.parent!==null?r.add(Hx(d)):r.add(d)}let c=u=>{let h=new Map;for(let[d,p]of s.associations)(d instanceof Jn||d instanceof un)&&h.set(d,p);return u.traverse(d=>{let p=s.associations.get(d);p!=null&&h.set(d,p)}),h};return s.associations=c(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,l=[];function c(p){p.morphTargetInfluences&&l.push(p.name?p.name:p.uuid)}er[r.path]===er.weights?(c(e),e.isGroup&&e.children.forEach(c)):l.push(a);let u;switch(er[r.path]){case er.weights:u=Ts;break;case er.rotation:u=Es;break;case er.translation:case er.scale:u=Js;break;default:n.itemSize===1?u=Ts:u=Js;break}let h=s.interpolation!==void 0?$P[s.interpolation]:Er,d=this._getArrayFromAccessor(n);for(let p=0,m=l.length;p<m;p++){let _=new u(l[p]+"."+er[r.path],t.array,d,h);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(_),o.push(_)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=um(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof Es?lm:fh;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function tI(i,e,t){let n=e.attributes,s=new st;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],l=a.min,c=a.max;if(l!==void 0&&c!==void 0){if(s.set(new L(l[0],l[1],l[2]),new L(c[0],c[1],c[2])),a.normalized){let u=um(Wo[a.componentType]);s.min.multiplyScalar(u),s.max.multiplyScalar(u)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new L,l=new L;for(let c=0,u=r.length;c<u;c++){let h=r[c];if(h.POSITION!==void 0){let d=t.json.accessors[h.POSITION],p=d.min,m=d.max;if(p!==void 0&&m!==void 0){if(l.setX(Math.max(Math.abs(p[0]),Math.abs(m[0]))),l.setY(Math.max(Math.abs(p[1]),Math.abs(m[1]))),l.setZ(Math.max(Math.abs(p[2]),Math.abs(m[2]))),d.normalized){let _=um(Wo[d.componentType]);l.multiplyScalar(_)}a.max(l)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new Kn;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function qx(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(l){i.setAttribute(a,l)})}for(let o in n){let a=cm[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return je.workingColorSpace!==Hn&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${je.workingColorSpace}" not supported.`),ss(i,e),tI(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?JP(i,e.targets,t):i})}var dm=Ye.states.map(({name:i})=>i),Nn=Pl(({affected:i})=>i),kn=Pl(({felt:i})=>i),ph=Ye.feelings;function mh(i){let e=Ye.felt_bits;return{state:dm[i&(1<<e)-1]??"untouched",felt:ph[i>>e]??"none"}}var $x=Pl(({lit:i})=>i),fm=Pl(({presses:i})=>i),Kx=Pl(({faint:i})=>i);function Pl(i){return new Set(Ye.states.filter(i).map(({name:e})=>e))}var nI=[31,139],iI=1179937895,sI=1313821514,pm=20,Jx=8,jx="This scene file was made by another version.";async function Xo(i){let e=ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i);if(!nI.every((s,r)=>e[r]===s))return e;let n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}function Zx(i){let e=new DataView(i.buffer,i.byteOffset,i.byteLength);if(i.byteLength<pm||e.getUint32(0,!0)!==iI)throw new Error("The body could not be read: it is not a scene file, or it did not arrive whole.");let t=e.getUint32(12,!0);if(e.getUint32(16,!0)!==sI)throw new Error("The body could not be read: no words in it.");let n=pm+t+Jx,s=JSON.parse(new TextDecoder().decode(i.subarray(pm,n-Jx))),r=s.extras?.root_to_heel;if(!r)throw new Error("This scene file was not made by Root to Heel.");if(r.version!==Ye.scene_version)throw new Error(jx);let o=r.tables.map(({map:a,variants:l,bufferView:c,local:u})=>{let{byteOffset:h=0,byteLength:d=0}=s.bufferViews?.[c]??{},p=n+h;return{map:a,variants:l,local:{...u},cells:i.subarray(p,p+d)}});return{extras:r,tables:o}}function mm(i){let{extras:e,tables:t}=Zx(i),{states:n,cuts:s,pain:r,book:o}=e;if(!rI(e))throw new Error(jx);return{...e,tables:t,states:[...n],cuts:{...s},pain:{...r},book:{...o,states:{...o.states}}}}function gh(i){return Zx(i).tables}function rI({looks:i}){return i.states.map(({name:e})=>e).join()===dm.join()}async function yh(i){return mm(await Xo(i))}async function Qx(i,e){let t=await Xo(i);return{...e??mm(t),meshes:await t0(t)}}async function e0(i){let e=await Xo(i);return{tables:gh(e),meshes:await t0(e)}}async function t0(i){let e=i.byteLength===i.buffer.byteLength?i:i.slice(),t=await new hh().parseAsync(e.buffer,"");return oI(t.scene)}function oI(i){let e=[];return i.updateMatrixWorld(!0),i.traverse(t=>{if(!aI(t))return;let{layer:n,mirrored:s=!1,variant:r=""}=t.userData;t.material.dispose(),e.push({layer:n,mirrored:s,variant:r,geometry:t.geometry,origin:t.position.toArray(),scale:t.scale.x})}),e}function aI(i){return"isMesh"in i}var lI=["plain","solid","dots","hatch","outline","cross","wide_cross","lines"],cI={colour:null,opacity:1,pattern:"plain",glow:0,lit:!1,dim:1},n0="#c9c2b4";function tr(i){let e=Number.parseInt(i.slice(1),16);return[e>>16,e>>8&255,e&255]}var qo=class{#e;#t;#i=new Map;constructor({tokens:e,rest:t,rules:n,through:s}){let r=o=>tr(e[o]??n0);this.paper=r("canvas_light"),this.focus=r("focus"),this.ink=r("ink"),this.accent=r("accent"),this.through=s,this.#e=n,this.#t=new Map(Object.entries(t).map(([o,a])=>[o,tr(a)]))}atRest(e){return this.#t.get(e)??tr(n0)}look(e,t){let n=`${e} ${t}`,s=this.#i.get(n);if(s)return s;let r=this.#n(e,t);return this.#i.set(n,r),r}#n(e,t){let n=this.#e[e],{colour:s,pattern:r,...o}=n?.[t]??n?.rest??cI;return{...o,color:s?tr(s):null,pattern:Math.max(0,lI.indexOf(r))}}};var rs=256,Yo=3,i0=2,s0=2,os=class{constructor(e){this.map={value:new L};let t=Math.ceil(e/rs)*Yo*i0;this.data=new Uint8Array(rs*t*4),this.texture=new $s(this.data,rs,t,ei,Ln),this.texture.minFilter=At,this.texture.magFilter=At,this.texture.needsUpdate=!0}offset(e,t,n){return(((Math.floor(e/rs)*i0+t)*Yo+n)*rs+e%rs)*4}#e(e,[t,n,s],r){this.data[e]=t,this.data[e+1]=n,this.data[e+2]=s,this.data[e+3]=r}set(e,t,n){let s=o=>this.offset(e,t,o);this.#e(s(0),n.color??n.rest,Math.round(n.opacity*255));let r=n.field??Math.floor(n.from*255);this.#e(s(1),[n.pattern,Math.round(n.glow*255),r],n.hidden?s0:0),this.#e(s(2),n.rest,Math.round(n.dim*255))}#t(e,t,n,s){return this.data[this.offset(e,t,n)+s]??0}hover(e,t,n){this.hides(e,t)||(this.data[this.offset(e,t,1)+3]=Number(n))}hides(e,t){return this.#t(e,t,1,3)===s0}opacity(e,t){return this.#t(e,t,0,3)/255}glows(e,t){return this.#t(e,t,1,1)>0}upload(){this.texture.needsUpdate=!0}};var ti=new Set(Ye.own_opacity),$o=new Set(Ye.cut_away),Ko=new Map(["bones","discs","dura","ligaments","vessels"].map(i=>[i,_h(i)]));function _h(i){return(Ye.kinds_of_layer[i]??[]).map(e=>`${e}:`)}function Ht(i,e){let t=i.getAttribute(e);if(!t)throw new Error(`The scene file has a layer without "${e}".`);return t}function as(i){let{index:e}=i;if(!e)throw new Error("The scene file has a layer without triangles.");return e}var xh=class{#e;#t=new Set;constructor(e,t){let n=e.filter(({layer:s,geometry:r})=>s==="causes"&&r.index);this.#e=new Map(n.map(({geometry:s})=>[s,uI(s,t)]))}shows(e){return this.#t.has(e)}draw(e){for(let[t,n]of this.#e){let s=e.flatMap(a=>n.get(a)??[]),r=Math.min(...s.map(a=>a.start)),o=Math.max(...s.map(a=>a.end));this.#t[s.length?"add":"delete"](t),t.setDrawRange(s.length?r:0,s.length?o-r:0)}}};function uI(i,e){let t=as(i),n=Ht(i,"_part"),s=new Map;for(let r=0;r<t.count;r+=3){let o=e[n.getX(t.getX(r))]?.name??"",a=s.get(o);a?a.end=r+3:s.set(o,{start:r,end:r+3})}return s}var hI={deep:2,muscles:4,causes:4,skin:8},dI=1,fI=Object.freeze({bones:["depth","surface","inside"],causes:["strong","surface","through"],nerves:["surface","through","glow"],muscles:["strong","depth","surface"],deep:["strong","depth","surface"]}),pI=["depth","surface"],mI=12,o0=.98,gm=[!1,!1],r0=0,a0=1,l0=2,nr=class{constructor({meshes:e,parts:t},n){this.group=new ai;this.drawn=[];this.opacities={};this.#e=n,this.causes=new xh(e,t);for(let s of e){yI(s);for(let r of gI(s))this.#t(s,r)}for(let s of new Set(e.map(r=>r.layer)))this.setOpacity(s,1)}#e;#t(e,t){let{layer:n,variant:s}=e;for(let r of fI[n]??pI){let o=new Qt(e.geometry,this.#e.make(r,n,t));o.position.fromArray(e.origin),o.scale.setScalar(e.scale),t===a0&&(o.position.x*=-1,o.scale.x*=-1),o.updateMatrix(),o.matrixAutoUpdate=!1,o.frustumCulled=!1,this.group.add(o),this.drawn.push({mesh:o,layer:n,side:t,middle:!e.mirrored,variant:s,pass:r})}}setOpacity(e,t){this.opacities[e]=t,this.#e.opacityOf(e).value=t;for(let n of this.drawn)n.layer===e&&_I(n,t)}opacityOf(e){return this.opacities[e]??0}setCutting(e){for(let{mesh:t,layer:n,pass:s}of this.drawn)s==="inside"&&(t.visible=e&&this.opacityOf(n)>=o0)}shows(e){return this.drawn.some(({layer:t,mesh:n})=>t===e&&n.visible)}setActive(e){for(let t of this.drawn){let{mesh:n,pass:s,variant:r}=t;s!=="inside"&&(n.visible=this.#i(t,e)??n.visible,r&&(n.visible&&=e.variants.includes(r)))}}#i(e,{lit:t,layers:n,pressing:s,faint:r=gm}){let{mesh:o,layer:a,pass:l,variant:c}=e,u=n[a]??gm,h=this.opacityOf(a)<=0;return a==="causes"?this.causes.shows(o.geometry)&&Il(l==="surface"?r:u,e):l==="through"||l==="glow"?!h&&Il(t,e):l==="strong"?Il(s?.[a]??gm,e):ti.has(a)?Il(u,e):Ko.has(a)&&h?l==="surface"&&Il(u,e):c?!h:void 0}};function Il(i,{side:e,middle:t}){return t||e===l0?i.some(Boolean):i[e]}function gI({mirrored:i,layer:e}){return i?[r0,a0]:[e==="skin"?l0:r0]}function yI({layer:i,geometry:e}){let{count:t}=Ht(e,"position"),n=s=>new gt(new Uint8Array(t).fill(s),1,!0);i!=="skin"&&!e.hasAttribute("_ao")&&e.setAttribute("_ao",n(255)),i==="nerves"&&!e.hasAttribute("_along")&&e.setAttribute("_along",n(0))}function _I({mesh:i,layer:e,pass:t},n){let s=ti.has(e),r=(n>=o0||n===0)&&!s,o=(hI[e]??(r?0:dI))*2;i.visible=s||n>0,t==="through"||t==="glow"?i.renderOrder=mI*2+(t==="glow"?1:0):t==="strong"||t==="inside"?i.renderOrder=o-1:t==="depth"?(i.renderOrder=o,i.visible&&=!r,i.material.transparent=!0):(i.renderOrder=o+1,i.material.depthWrite=r,i.material.transparent===r&&(i.material.transparent=!r,i.material.needsUpdate=!0))}var vh=`
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
`;var Jo=`
  uniform sampler2D uLooks;
  uniform float uSide;
  ivec2 lookAt(float index, float side) {
    int i = int(index + 0.5);
    return ivec2(i % LOOK_COLUMNS, ((i / LOOK_COLUMNS) * 2 + int(side)) * LOOK_TEXELS);
  }
  float sideAt(float worldX) { return uSide > 1.5 ? (worldX > 0.0 ? 1.0 : 0.0) : uSide; }
`,Ri=`
  uniform float uHide;
  varying float vX;
`,Ll=`
  uniform vec4 uCut;
  uniform float uCutFront;
  bool isCut(vec3 p) {
    if (uCut.w <= 0.0) return false;
    float away = length(uCut.xyz);
    vec3 sight = uCut.xyz / away;
    float near = dot(p, sight);
    return near < away - uCutFront && length(p - sight * near) < uCut.w * near / away;
  }
`,bh=`
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
`;var c0=`
  ${Jo}
  ${Ri}
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
`,u0=`
  ${bh}
  ${vh}
  ${Ri}
  ${Ll}
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
`,h0=`
  ${Ri}
  ${Ll}
  varying vec3 vToEye;
  void main() {
    if (vX * uHide > 4.0) discard;
    #ifdef CUTS
    if (isCut(-vToEye)) discard;
    #endif
    gl_FragColor = vec4(0.0);
  }
`;var d0=`
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
`;var f0=`
  ${Jo}
  ${Ri}
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
`,p0=`
  ${bh}
  ${vh}
  ${Ri}
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
  ${d0}
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
`;var xI={bones:.09,discs:.16,dura:.06,muscles:.12,nerves:.3,deep:.1,ligaments:.2,vessels:.25,causes:.2},vI="0.5",bI=4,m0="1.0",SI="20.0",g0=.8,wI="0.4",MI={surface:()=>({}),strong:()=>({least:g0,transparent:!0}),inside:()=>({defines:{INSIDE:1},side:en}),depth:()=>({fragment:h0,colorWrite:!1}),through:i=>({least:g0,defines:{ONLY_LIT:1,THROUGH:1,LIT_FROM:m0,...i==="causes"&&{LIT_FROM:SI,LAID_OPEN:wI}},transparent:!0,depthWrite:!1,depthFunc:go}),glow:()=>({defines:{ONLY_LIT:1,GLOW:vI,LIT_FROM:m0},grow:bI,transparent:!0,depthWrite:!1,depthTest:!1})},ir=class{#e=new Map;#t;#i=[];constructor(e,t,n,{outlines:s=!1}={}){this.#t=s,this.shared=TI(e,t,n)}opacityOf(e){let t=this.#e.get(e)??{value:1};return this.#e.set(e,t),t}make(e,t,n){let{defines:s={},grow:r=0,least:o=.02,fragment:a,...l}=MI[e](t),c=t==="skin",u=new Zn({vertexShader:c?f0:c0,fragmentShader:a??(c?p0:u0),defines:{LOOK_COLUMNS:rs,LOOK_TEXELS:Yo,...this.#n(t),...s},uniforms:{...this.shared,uOpacity:this.opacityOf(t),uSide:{value:n},uGrow:{value:r},uLeast:{value:o},uGloss:{value:xI[t]??0}},side:bn,depthFunc:qs,...l});return this.#i.push(u),u}#n(e){return{...e==="nerves"&&{NERVE:1},...$o.has(e)&&{CUTS:1},...ti.has(e)&&{OWN_OPACITY:1},...e==="skin"&&this.#t&&{OUTLINES:1}}}dispose(){for(let e of this.#i)e.dispose()}};function TI(i,e,t){let n=e.atRest("skin");return{uLooks:{value:i.texture},uPixel:{value:1},uHeight:{value:1},uHide:{value:0},uCut:{value:new ht},uCutFront:{value:0},uFade:{value:1},uFirst:{value:t},uThrough:{value:e.through},uPaper:{value:jo(e.paper)},uHover:{value:jo(e.focus)},uOutline:{value:jo(e.look("skin","spared").color??n)},uSkin:{value:jo(n)},uInk:{value:jo(e.ink)},uAccent:{value:jo(e.accent)},uMap:i.map}}function jo([i,e,t]){return Object.assign(new Be,{r:i/255,g:e/255,b:t/255})}var y0=["bones","discs","dura","deep","muscles","nerves","skin","ligaments","vessels","causes"],EI={tokens:{},rest:{},states:[],rules:{},through:1};function _0(i,e,t){let n=new ir(new os(1),new qo(EI),0),s=y0.map(AI),r=new nr({meshes:s,parts:[]},n);for(let a of y0)r.setOpacity(a,t[a]??1);let o=new zi;return o.add(r.group),i.compile(o,e),{finish(){for(let a of i.info.programs??[])a.getUniforms(),a.getAttributes()},cool(){n.dispose();for(let{geometry:a}of s)a.dispose()}}}function AI(i){let e=new hn;for(let t of["position","normal"])e.setAttribute(t,new gt(new Float32Array(9),3));return{layer:i,mirrored:!1,variant:"",origin:[0,0,0],scale:1,geometry:e}}function Zo(i,{selection:e,table:t=0}){let n=e??"";return i.tables[t]?.local[n]??i.tables[0]?.local[n]??{}}function Qo(i,e){return(Zo(i,e).sites??[]).flatMap(t=>i.sites[t]??[])}function Sh(i,e,t){let{variants:n=[]}=e,s=new Set(n.flatMap(r=>i.variants[r]?.hides??[]));if(t)for(let r of Zo(i,e).gone??[])s.add(r);return({name:r,variant:o})=>o?!n.includes(o):s.size>0&&s.has(Os(r))}function Os(i){let[e="",t]=i.split("@"),n=e.split(":",2).join(":");return t?`${n}@${t}`:n}var RI=60,wh=class{constructor(e){this.places=new Map;this.variants=[];this.#e=new Map;this.#t=new Map;this.scene=e,this.#i=e.meshes.find(t=>t.layer==="skin");for(let t of e.meshes)t.layer!=="skin"&&this.#n(t);e.parts.forEach((t,n)=>{for(let s of new Set([t.name,Os(t.name)]))this.#e.set(s,[...this.#e.get(s)??[],n])}),e.territories.forEach((t,n)=>{this.#e.set(`skin:${t}`,[e.parts.length+n])})}#e;#t;#i;#n(e){let t=Ht(e.geometry,"_part"),n=0;for(let s=1;s<=t.count;s++){if(s<t.count&&t.getX(s)===t.getX(n))continue;let r=this.scene.parts[t.getX(n)]?.name??"",o=this.places.get(r);this.places.set(r,o?{...o,end:s}:{source:e,start:n,end:s}),n=s}}indices(e){return this.#e.get(e)??[]}vertex({geometry:e,scale:t,origin:n},s){let r=Ht(e,"position");return new L(r.getX(s),r.getY(s),r.getZ(s)).multiplyScalar(t).add(new L(...n))}sample(e,t){if(e.startsWith("skin:"))return this.#r(this.scene.territories.indexOf(e.slice(5)),t);let n=this.#s(e).flatMap(s=>this.places.get(s.name)??[]);return n.flatMap(({source:s,start:r,end:o})=>{let a=Math.max(1,Math.floor((o-r)*n.length/t)),l=[];for(let c=r;c<o;c+=a)l.push(this.vertex(s,c));return l})}#s(e){return this.indices(e).flatMap(t=>this.scene.parts[t]??[])}#r(e,t){let n=this.#i;if(!n||e<0)return[];let s=Ht(n.geometry,"_territory"),r=[];for(let a=0;a<s.count;a++)s.getX(a)===e&&s.getZ(a)<RI&&r.push(a);let o=Math.max(1,Math.floor(r.length/t));return r.filter((a,l)=>l%o===0).map(a=>this.vertex(n,a)).filter(a=>a.x<=0)}anchor(e){return this.#a(e,()=>this.#o(e))}#o(e){let[,t]=e.match(/^nerve:([^:]+)$/)??[];if(t)return this.along(t,.5);let n=this.sample(e,200),s=x0(n);return s?n.reduce((r,o)=>o.distanceToSquared(s)<r.distanceToSquared(s)?o:r):null}along(e,t){let n=this.#l(`nerve:${e}`);return this.#a(`${n} ${t}`,()=>this.#c(n,t))}#a(e,t){let n=this.#t.get(e);if(n!==void 0)return n;let s=t();return this.#t.set(e,s),s}#l(e){let t=this.variants.find(n=>this.#e.has(`${e}@${n}`));return t?`${e}@${t}`:e}#c(e,t){let n=this.#s(e),s=([u,h]=[0,1])=>t>=u&&t<=h,r=n.find(({segment:u})=>s(u))??n.at(-1),o=r&&this.places.get(r.name);if(!o)return null;let a=Ht(o.source.geometry,"_along"),l=Number.POSITIVE_INFINITY;for(let u=o.start;u<o.end;u++)l=Math.min(l,Math.abs(a.getX(u)-t));let c=[];for(let u=o.start;u<o.end;u++)Math.abs(a.getX(u)-t)<l+.002&&c.push(this.vertex(o.source,u));return x0(c)}box(e){let t=this.sample(e,400);return t.length?new st().setFromPoints(t):null}};function x0(i){return i.length?i.reduce((e,t)=>e.add(t),new L).divideScalar(i.length):null}var CI=420,v0=700,PI=9,II=.3;function b0({uCut:i,uCutFront:e,uFade:t},n,s,r){let o=n.find(({radius:c})=>c>0);if(i.value.w=0,t.value=1,!o)return!1;let a=new L(...o.middle);s==="left"&&(a.x*=-1),a.applyMatrix4(r.matrixWorldInverse);let l=Math.min(1,Math.max(0,(v0-a.length())/(v0-CI)));return t.value=1-l*(1-II),l<1?!1:(i.value.set(a.x,a.y,a.z,o.radius+PI),e.value=o.front,!0)}function S0({uCut:i,uCutFront:e},t,n){let{x:s,y:r,z:o,w:a}=i.value;if(!a)return!1;let l=n.clone().applyMatrix4(t.matrixWorldInverse),c=new L(s,r,o),u=c.length();c.divideScalar(u);let h=l.dot(c);return h>=u-e.value?!1:l.addScaledVector(c,-h).length()<a*h/u}var Dr=4,ym=8,w0=4,LI=2,OI=.2,NI=1.5,kI=.18;function DI({geometry:i,origin:e,scale:t}){let n=Ht(i,"position"),s=new gt(new Float32Array(n.count*3),3),[r,o,a]=e;for(let l=0;l<n.count;l++){let c=-Math.abs(n.getX(l)*t+r);s.setXYZ(l,c,n.getY(l)*t+o,n.getZ(l)*t+a)}return s}var _m=class{#e;#t;#i;constructor(e){let t=new st;for(let n of e)t.union(new st().setFromBufferAttribute(n));this.#t=t.getSize(new L).divideScalar(Dr).ceil().addScalar(2*w0),this.#e=t.min.subScalar(w0*Dr),this.#i=new Float32Array(this.#t.x*this.#t.y*this.#t.z)}#n(e,t,n){let{x:s,y:r,z:o}=this.#t,a=Math.min(s-1,Math.max(0,Math.round((e-this.#e.x)/Dr))),l=Math.min(r-1,Math.max(0,Math.round((t-this.#e.y)/Dr)));return(Math.min(o-1,Math.max(0,Math.round((n-this.#e.z)/Dr)))*r+l)*s+a}at(e,t,n){return this.#i[this.#n(e,t,n)]??0}addTriangles(e,t,n){let s=new cn,r=new L;for(let o=0;o<t.count;o+=3){s.setFromAttributeAndIndices(e,t.getX(o),t.getX(o+1),t.getX(o+2)),s.getMidpoint(r);let a=this.#n(r.x,r.y,r.z),l=n*s.getArea()/(Dr*Dr);this.#i[a]=(this.#i[a]??0)+l}}blur(){let{x:e,y:t}=this.#t;for(let n of[1,e,e*t]){let s=this.#i,r=a=>s[a]??0,o=new Float32Array(s.length);for(let a=n;a<s.length-n;a++)o[a]=(r(a-n)+r(a)+r(a+n))/3;this.#i=o}}};function M0({layer:i,geometry:e}){return i!=="skin"&&!e.hasAttribute("_ao")}function*T0(i){if(!i.length)return;let e=new Map;for(let s of i)e.set(s,DI(s)),yield;let t=new _m([...e.values()]);yield;for(let[{geometry:s,mirrored:r},o]of e)t.addTriangles(o,as(s),r?1:.5),yield;for(let s=0;s<LI;s++)t.blur(),yield;let n=new Map;for(let[s,r]of e)n.set(s,FI(s,r,t)),yield;for(let[{geometry:s},r]of n){let o=Ht(s,"_ao");o.array.set(r),o instanceof gt&&(o.needsUpdate=!0)}}function FI({geometry:i,origin:e,scale:t},n,s){let r=Ht(i,"normal"),o=Ht(i,"position"),a=new Uint8Array(o.count);for(let l=0;l<o.count;l++){let c=o.getX(l)*t+e[0]>0?-1:1,u=s.at(Math.min(0,n.getX(l)+c*ym*r.getX(l)),n.getY(l)+ym*r.getY(l),n.getZ(l)+ym*r.getZ(l)),h=Math.max(0,u-OI);a[l]=255*Math.max(kI,1-NI*h)}return a}var Mh=class{#e;#t;#i="";#n=0;#s=[];constructor(e,t){this.#e=e,this.#t=t}set(e){let t=e?Os(e.part):"",n=e?`${t}@${e.side}`:"";return n===this.#i?!1:(this.#r(!1),this.#i=n,this.#n=e?.side==="left"?1:0,this.#s=e?this.#e.indices(t):[],this.#r(!0),this.#t.upload(),!0)}forget(){this.#i="",this.#s=[]}#r(e){for(let t of this.#s)this.#t.hover(t,this.#n,e)}};var ea=Math.pow(2,-24),Ol=Symbol("SKIP_GENERATION"),Th={strategy:0,maxDepth:40,targetLeafSize:10,useSharedArrayBuffer:!1,setBoundingBox:!0,onProgress:null,indirect:!1,verbose:!0,range:null,[Ol]:!1};var ui=class{constructor(){this.min=1/0,this.max=-1/0}setFromPointsField(e,t){let n=1/0,s=-1/0;for(let r=0,o=e.length;r<o;r++){let l=e[r][t];n=l<n?l:n,s=l>s?l:s}this.min=n,this.max=s}setFromPoints(e,t){let n=1/0,s=-1/0;for(let r=0,o=t.length;r<o;r++){let a=t[r],l=e.dot(a);n=l<n?l:n,s=l>s?l:s}this.min=n,this.max=s}isSeparated(e){return this.min>e.max||e.min>this.max}};ui.prototype.setFromBox=(function(){let i=new L;return function(t,n){let s=n.min,r=n.max,o=1/0,a=-1/0;for(let l=0;l<=1;l++)for(let c=0;c<=1;c++)for(let u=0;u<=1;u++){i.x=s.x*l+r.x*(1-l),i.y=s.y*c+r.y*(1-c),i.z=s.z*u+r.z*(1-u);let h=t.dot(i);o=Math.min(h,o),a=Math.max(h,a)}this.min=o,this.max=a}})();var UI=(function(){let i=new L,e=new L,t=new L;return function(s,r,o){let a=s.start,l=i,c=r.start,u=e;t.subVectors(a,c),i.subVectors(s.end,s.start),e.subVectors(r.end,r.start);let h=t.dot(u),d=u.dot(l),p=u.dot(u),m=t.dot(l),g=l.dot(l)*p-d*d,y,x;g!==0?y=(h*d-m*p)/g:y=0,x=(h+y*d)/p,o.x=y,o.y=x}})(),Nl=(function(){let i=new Se,e=new L,t=new L;return function(s,r,o,a){UI(s,r,i);let l=i.x,c=i.y;if(l>=0&&l<=1&&c>=0&&c<=1){s.at(l,o),r.at(c,a);return}else if(l>=0&&l<=1){c<0?r.at(0,a):r.at(1,a),s.closestPointToPoint(a,!0,o);return}else if(c>=0&&c<=1){l<0?s.at(0,o):s.at(1,o),r.closestPointToPoint(o,!0,a);return}else{let u;l<0?u=s.start:u=s.end;let h;c<0?h=r.start:h=r.end;let d=e,p=t;if(s.closestPointToPoint(h,!0,e),r.closestPointToPoint(u,!0,t),d.distanceToSquared(h)<=p.distanceToSquared(u)){o.copy(d),a.copy(h);return}else{o.copy(u),a.copy(p);return}}}})(),E0=(function(){let i=new L,e=new L,t=new xn,n=new Gn;return function(r,o){let{radius:a,center:l}=r,{a:c,b:u,c:h}=o;if(n.start=c,n.end=u,n.closestPointToPoint(l,!0,i).distanceTo(l)<=a||(n.start=c,n.end=h,n.closestPointToPoint(l,!0,i).distanceTo(l)<=a)||(n.start=u,n.end=h,n.closestPointToPoint(l,!0,i).distanceTo(l)<=a))return!0;let _=o.getPlane(t);if(Math.abs(_.distanceToPoint(l))<=a){let y=_.projectPoint(l,e);if(o.containsPoint(y))return!0}return!1}})();var BI=["x","y","z"],Ns=1e-15,A0=Ns*Ns;function Ci(i){return Math.abs(i)<Ns}var wn=class extends cn{constructor(...e){super(...e),this.isExtendedTriangle=!0,this.satAxes=new Array(4).fill().map(()=>new L),this.satBounds=new Array(4).fill().map(()=>new ui),this.points=[this.a,this.b,this.c],this.plane=new xn,this.isDegenerateIntoSegment=!1,this.isDegenerateIntoPoint=!1,this.degenerateSegment=new Gn,this.needsUpdate=!0}intersectsSphere(e){return E0(e,this)}update(){let e=this.a,t=this.b,n=this.c,s=this.points,r=this.satAxes,o=this.satBounds,a=r[0],l=o[0];this.getNormal(a),l.setFromPoints(a,s);let c=r[1],u=o[1];c.subVectors(e,t),u.setFromPoints(c,s);let h=r[2],d=o[2];h.subVectors(t,n),d.setFromPoints(h,s);let p=r[3],m=o[3];p.subVectors(n,e),m.setFromPoints(p,s);let _=c.length(),g=h.length(),y=p.length();this.isDegenerateIntoPoint=!1,this.isDegenerateIntoSegment=!1,_<Ns?g<Ns||y<Ns?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(e),this.degenerateSegment.end.copy(n)):g<Ns?y<Ns?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(t),this.degenerateSegment.end.copy(e)):y<Ns&&(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(n),this.degenerateSegment.end.copy(t)),this.plane.setFromNormalAndCoplanarPoint(a,e),this.needsUpdate=!1}};wn.prototype.closestPointToSegment=(function(){let i=new L,e=new L,t=new Gn;return function(s,r=null,o=null){this.needsUpdate&&this.update();let{start:a,end:l}=s,c=this.points,u,h=1/0,d=this.plane.distanceToPoint(a),p=this.plane.distanceToPoint(l);if(d*p<0&&this.plane.intersectLine(s,i)!==null&&this.containsPoint(i))return r&&r.copy(i),o&&o.copy(i),0;for(let m=0;m<3;m++){let _=(m+1)%3;t.start.copy(c[m]),t.end.copy(c[_]),Nl(t,s,i,e),u=i.distanceToSquared(e),u<h&&(h=u,r&&r.copy(i),o&&o.copy(e))}return this.closestPointToPoint(a,i),u=a.distanceToSquared(i),u<h&&(h=u,r&&r.copy(i),o&&o.copy(a)),this.closestPointToPoint(l,i),u=l.distanceToSquared(i),u<h&&(h=u,r&&r.copy(i),o&&o.copy(l)),Math.sqrt(h)}})();wn.prototype.intersectsTriangle=(function(){let i=new wn,e=new ui,t=new ui,n=new L,s=new L,r=new L,o=new L,a=new Gn,l=new Gn,c=new L,u=new Se,h=new Se;function d(S,b,w,E){let v=n;!S.isDegenerateIntoPoint&&!S.isDegenerateIntoSegment?v.copy(S.plane.normal):v.copy(b.plane.normal);let M=S.satBounds,N=S.satAxes;for(let I=1;I<4;I++){let D=M[I],O=N[I];if(e.setFromPoints(O,b.points),D.isSeparated(e)||(o.copy(v).cross(O),e.setFromPoints(o,S.points),t.setFromPoints(o,b.points),e.isSeparated(t)))return!1}let R=b.satBounds,P=b.satAxes;for(let I=1;I<4;I++){let D=R[I],O=P[I];if(e.setFromPoints(O,S.points),D.isSeparated(e)||(o.crossVectors(v,O),e.setFromPoints(o,S.points),t.setFromPoints(o,b.points),e.isSeparated(t)))return!1}return w&&(E||console.warn("ExtendedTriangle.intersectsTriangle: Triangles are coplanar which does not support an output edge. Setting edge to 0, 0, 0."),w.start.set(0,0,0),w.end.set(0,0,0)),!0}function p(S,b,w,E,v,M,N,R,P,I,D){let O=N/(N-R);I.x=E+(v-E)*O,D.start.subVectors(b,S).multiplyScalar(O).add(S),O=N/(N-P),I.y=E+(M-E)*O,D.end.subVectors(w,S).multiplyScalar(O).add(S)}function m(S,b,w,E,v,M,N,R,P,I,D){if(v>0)p(S.c,S.a,S.b,E,b,w,P,N,R,I,D);else if(M>0)p(S.b,S.a,S.c,w,b,E,R,N,P,I,D);else if(R*P>0||N!=0)p(S.a,S.b,S.c,b,w,E,N,R,P,I,D);else if(R!=0)p(S.b,S.a,S.c,w,b,E,R,N,P,I,D);else if(P!=0)p(S.c,S.a,S.b,E,b,w,P,N,R,I,D);else return!0;return!1}function _(S,b,w,E){let v=b.degenerateSegment,M=S.plane.distanceToPoint(v.start),N=S.plane.distanceToPoint(v.end);return Ci(M)?Ci(N)?d(S,b,w,E):(w&&(w.start.copy(v.start),w.end.copy(v.start)),S.containsPoint(v.start)):Ci(N)?(w&&(w.start.copy(v.end),w.end.copy(v.end)),S.containsPoint(v.end)):S.plane.intersectLine(v,n)!=null?(w&&(w.start.copy(n),w.end.copy(n)),S.containsPoint(n)):!1}function g(S,b,w){let E=b.a;return Ci(S.plane.distanceToPoint(E))&&S.containsPoint(E)?(w&&(w.start.copy(E),w.end.copy(E)),!0):!1}function y(S,b,w){let E=S.degenerateSegment,v=b.a;return E.closestPointToPoint(v,!0,n),v.distanceToSquared(n)<A0?(w&&(w.start.copy(v),w.end.copy(v)),!0):!1}function x(S,b,w,E){if(S.isDegenerateIntoSegment)if(b.isDegenerateIntoSegment){let v=S.degenerateSegment,M=b.degenerateSegment,N=s,R=r;v.delta(N),M.delta(R);let P=n.subVectors(M.start,v.start),I=N.x*R.y-N.y*R.x;if(Ci(I))return!1;let D=(P.x*R.y-P.y*R.x)/I,O=-(N.x*P.y-N.y*P.x)/I;if(D<0||D>1||O<0||O>1)return!1;let B=v.start.z+N.z*D,G=M.start.z+R.z*O;return Ci(B-G)?(w&&(w.start.copy(v.start).addScaledVector(N,D),w.end.copy(v.start).addScaledVector(N,D)),!0):!1}else return b.isDegenerateIntoPoint?y(S,b,w):_(b,S,w,E);else{if(S.isDegenerateIntoPoint)return b.isDegenerateIntoPoint?b.a.distanceToSquared(S.a)<A0?(w&&(w.start.copy(S.a),w.end.copy(S.a)),!0):!1:b.isDegenerateIntoSegment?y(b,S,w):g(b,S,w);if(b.isDegenerateIntoPoint)return g(S,b,w);if(b.isDegenerateIntoSegment)return _(S,b,w,E)}}return function(b,w=null,E=!1){this.needsUpdate&&this.update(),b.isExtendedTriangle?b.needsUpdate&&b.update():(i.copy(b),i.update(),b=i);let v=x(this,b,w,E);if(v!==void 0)return v;let M=this.plane,N=b.plane,R=N.distanceToPoint(this.a),P=N.distanceToPoint(this.b),I=N.distanceToPoint(this.c);Ci(R)&&(R=0),Ci(P)&&(P=0),Ci(I)&&(I=0);let D=R*P,O=R*I;if(D>0&&O>0)return!1;let B=M.distanceToPoint(b.a),G=M.distanceToPoint(b.b),W=M.distanceToPoint(b.c);Ci(B)&&(B=0),Ci(G)&&(G=0),Ci(W)&&(W=0);let te=B*G,q=B*W;if(te>0&&q>0)return!1;s.copy(M.normal),r.copy(N.normal);let Q=s.cross(r),ee=0,Te=Math.abs(Q.x),He=Math.abs(Q.y);He>Te&&(Te=He,ee=1),Math.abs(Q.z)>Te&&(ee=2);let he=BI[ee],we=this.a[he],De=this.b[he],ge=this.c[he],Ge=b.a[he],zt=b.b[he],Fe=b.c[he];if(m(this,we,De,ge,D,O,R,P,I,u,a))return d(this,b,w,E);if(m(b,Ge,zt,Fe,te,q,B,G,W,h,l))return d(this,b,w,E);if(u.y<u.x){let ot=u.y;u.y=u.x,u.x=ot,c.copy(a.start),a.start.copy(a.end),a.end.copy(c)}if(h.y<h.x){let ot=h.y;h.y=h.x,h.x=ot,c.copy(l.start),l.start.copy(l.end),l.end.copy(c)}return u.y<h.x||h.y<u.x?!1:(w&&(h.x>u.x?w.start.copy(l.start):w.start.copy(a.start),h.y<u.y?w.end.copy(l.end):w.end.copy(a.end)),!0)}})();wn.prototype.distanceToPoint=(function(){let i=new L;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();wn.prototype.distanceToTriangle=(function(){let i=new L,e=new L,t=["a","b","c"],n=new Gn,s=new Gn;return function(o,a=null,l=null){let c=a||l?n:null;if(this.intersectsTriangle(o,c,!0))return(a||l)&&(a&&c.getCenter(a),l&&c.getCenter(l)),0;let u=1/0;for(let h=0;h<3;h++){let d,p=t[h],m=o[p];this.closestPointToPoint(m,i),d=m.distanceToSquared(i),d<u&&(u=d,a&&a.copy(i),l&&l.copy(m));let _=this[p];o.closestPointToPoint(_,i),d=_.distanceToSquared(i),d<u&&(u=d,a&&a.copy(_),l&&l.copy(i))}for(let h=0;h<3;h++){let d=t[h],p=t[(h+1)%3];n.set(this[d],this[p]);for(let m=0;m<3;m++){let _=t[m],g=t[(m+1)%3];s.set(o[_],o[g]),Nl(n,s,i,e);let y=i.distanceToSquared(e);y<u&&(u=y,a&&a.copy(i),l&&l.copy(e))}}return Math.sqrt(u)}})();var Vt=class{constructor(e,t,n){this.isOrientedBox=!0,this.min=new L,this.max=new L,this.matrix=new Pe,this.invMatrix=new Pe,this.points=new Array(8).fill().map(()=>new L),this.satAxes=new Array(3).fill().map(()=>new L),this.satBounds=new Array(3).fill().map(()=>new ui),this.alignedSatBounds=new Array(3).fill().map(()=>new ui),this.needsUpdate=!1,e&&this.min.copy(e),t&&this.max.copy(t),n&&this.matrix.copy(n)}set(e,t,n){this.min.copy(e),this.max.copy(t),this.matrix.copy(n),this.needsUpdate=!0}copy(e){this.min.copy(e.min),this.max.copy(e.max),this.matrix.copy(e.matrix),this.needsUpdate=!0}};Vt.prototype.update=(function(){return function(){let e=this.matrix,t=this.min,n=this.max,s=this.points;for(let c=0;c<=1;c++)for(let u=0;u<=1;u++)for(let h=0;h<=1;h++){let d=1*c|2*u|4*h,p=s[d];p.x=c?n.x:t.x,p.y=u?n.y:t.y,p.z=h?n.z:t.z,p.applyMatrix4(e)}let r=this.satBounds,o=this.satAxes,a=s[0];for(let c=0;c<3;c++){let u=o[c],h=r[c],d=1<<c,p=s[d];u.subVectors(a,p),h.setFromPoints(u,s)}let l=this.alignedSatBounds;l[0].setFromPointsField(s,"x"),l[1].setFromPointsField(s,"y"),l[2].setFromPointsField(s,"z"),this.invMatrix.copy(this.matrix).invert(),this.needsUpdate=!1}})();Vt.prototype.intersectsBox=(function(){let i=new ui;return function(t){this.needsUpdate&&this.update();let n=t.min,s=t.max,r=this.satBounds,o=this.satAxes,a=this.alignedSatBounds;if(i.min=n.x,i.max=s.x,a[0].isSeparated(i)||(i.min=n.y,i.max=s.y,a[1].isSeparated(i))||(i.min=n.z,i.max=s.z,a[2].isSeparated(i)))return!1;for(let l=0;l<3;l++){let c=o[l],u=r[l];if(i.setFromBox(c,t),u.isSeparated(i))return!1}return!0}})();Vt.prototype.intersectsTriangle=(function(){let i=new wn,e=new Array(3),t=new ui,n=new ui,s=new L;return function(o){this.needsUpdate&&this.update(),o.isExtendedTriangle?o.needsUpdate&&o.update():(i.copy(o),i.update(),o=i);let a=this.satBounds,l=this.satAxes;e[0]=o.a,e[1]=o.b,e[2]=o.c;for(let d=0;d<3;d++){let p=a[d],m=l[d];if(t.setFromPoints(m,e),p.isSeparated(t))return!1}let c=o.satBounds,u=o.satAxes,h=this.points;for(let d=0;d<3;d++){let p=c[d],m=u[d];if(t.setFromPoints(m,h),p.isSeparated(t))return!1}for(let d=0;d<3;d++){let p=l[d];for(let m=0;m<4;m++){let _=u[m];if(s.crossVectors(p,_),t.setFromPoints(s,e),n.setFromPoints(s,h),t.isSeparated(n))return!1}}return!0}})();Vt.prototype.closestPointToPoint=(function(){return function(e,t){return this.needsUpdate&&this.update(),t.copy(e).applyMatrix4(this.invMatrix).clamp(this.min,this.max).applyMatrix4(this.matrix),t}})();Vt.prototype.distanceToPoint=(function(){let i=new L;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();Vt.prototype.distanceToBox=(function(){let i=["x","y","z"],e=new Array(12).fill().map(()=>new Gn),t=new Array(12).fill().map(()=>new Gn),n=new L,s=new L;return function(o,a=0,l=null,c=null){if(this.needsUpdate&&this.update(),this.intersectsBox(o))return(l||c)&&(o.getCenter(s),this.closestPointToPoint(s,n),o.closestPointToPoint(n,s),l&&l.copy(n),c&&c.copy(s)),0;let u=a*a,h=o.min,d=o.max,p=this.points,m=1/0;for(let g=0;g<8;g++){let y=p[g];s.copy(y).clamp(h,d);let x=y.distanceToSquared(s);if(x<m&&(m=x,l&&l.copy(y),c&&c.copy(s),x<u))return Math.sqrt(x)}let _=0;for(let g=0;g<3;g++)for(let y=0;y<=1;y++)for(let x=0;x<=1;x++){let S=(g+1)%3,b=(g+2)%3,w=y<<S|x<<b,E=1<<g|y<<S|x<<b,v=p[w],M=p[E];e[_].set(v,M);let R=i[g],P=i[S],I=i[b],D=t[_],O=D.start,B=D.end;O[R]=h[R],O[P]=y?h[P]:d[P],O[I]=x?h[I]:d[I],B[R]=d[R],B[P]=y?h[P]:d[P],B[I]=x?h[I]:d[I],_++}for(let g=0;g<=1;g++)for(let y=0;y<=1;y++)for(let x=0;x<=1;x++){s.x=g?d.x:h.x,s.y=y?d.y:h.y,s.z=x?d.z:h.z,this.closestPointToPoint(s,n);let S=s.distanceToSquared(n);if(S<m&&(m=S,l&&l.copy(n),c&&c.copy(s),S<u))return Math.sqrt(S)}for(let g=0;g<12;g++){let y=e[g];for(let x=0;x<12;x++){let S=t[x];Nl(y,S,n,s);let b=n.distanceToSquared(s);if(b<m&&(m=b,l&&l.copy(n),c&&c.copy(s),b<u))return Math.sqrt(b)}}return Math.sqrt(m)}})();var sr=class{constructor(e){this._getNewPrimitive=e,this._primitives=[]}getPrimitive(){let e=this._primitives;return e.length===0?this._getNewPrimitive():e.pop()}releasePrimitive(e){this._primitives.push(e)}};var xm=class extends sr{constructor(){super(()=>new wn)}},Wn=new xm;var kl=new L,vm=new L;function R0(i,e,t={},n=0,s=1/0){let r=n*n,o=s*s,a=1/0,l=null;if(i.shapecast({boundsTraverseOrder:u=>(kl.copy(e).clamp(u.min,u.max),kl.distanceToSquared(e)),intersectsBounds:(u,h,d)=>d<a&&d<o,intersectsTriangle:(u,h)=>{u.closestPointToPoint(e,kl);let d=e.distanceToSquared(kl);return d<a&&(vm.copy(kl),a=d,l=h),d<r}}),a===1/0)return null;let c=Math.sqrt(a);return t.point?t.point.copy(vm):t.point=vm.clone(),t.distance=c,t.faceIndex=l,t}function rt(i,e){return e[i+15]===65535}function yt(i,e){return e[i+6]}function wt(i,e){return e[i+14]}function dt(i){return i+8}function ft(i,e){let t=e[i+6];return i+t*8}function ta(i,e){return e[i+7]}var Eh=parseInt("187")>=169,HI=parseInt("187")<=161,Fr=new L,Ur=new L,Br=new L,Ah=new Se,Rh=new Se,Ch=new Se,C0=new L,P0=new L,I0=new L,Dl=new L;function VI(i,e,t,n,s,r,o,a){let l;if(r===en?l=i.intersectTriangle(n,t,e,!0,s):l=i.intersectTriangle(e,t,n,r!==In,s),l===null)return null;let c=i.origin.distanceTo(s);return c<o||c>a?null:{distance:c,point:s.clone()}}function L0(i,e,t,n,s,r,o,a,l,c,u){Fr.fromBufferAttribute(e,r),Ur.fromBufferAttribute(e,o),Br.fromBufferAttribute(e,a);let h=VI(i,Fr,Ur,Br,Dl,l,c,u);if(h){if(n){Ah.fromBufferAttribute(n,r),Rh.fromBufferAttribute(n,o),Ch.fromBufferAttribute(n,a),h.uv=new Se;let p=cn.getInterpolation(Dl,Fr,Ur,Br,Ah,Rh,Ch,h.uv);Eh||(h.uv=p)}if(s){Ah.fromBufferAttribute(s,r),Rh.fromBufferAttribute(s,o),Ch.fromBufferAttribute(s,a),h.uv1=new Se;let p=cn.getInterpolation(Dl,Fr,Ur,Br,Ah,Rh,Ch,h.uv1);Eh||(h.uv1=p),HI&&(h.uv2=h.uv1)}if(t){C0.fromBufferAttribute(t,r),P0.fromBufferAttribute(t,o),I0.fromBufferAttribute(t,a),h.normal=new L;let p=cn.getInterpolation(Dl,Fr,Ur,Br,C0,P0,I0,h.normal);h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1),Eh||(h.normal=p)}let d={a:r,b:o,c:a,normal:new L,materialIndex:0};if(cn.getNormal(Fr,Ur,Br,d.normal),h.face=d,h.faceIndex=r,Eh){let p=new L;cn.getBarycoord(Dl,Fr,Ur,Br,p),h.barycoord=p}}return h}function O0(i){return i&&i.isMaterial?i.side:i}function na(i,e,t,n,s,r,o){let a=n*3,l=a+0,c=a+1,u=a+2,{index:h,groups:d}=i;i.index&&(l=h.getX(l),c=h.getX(c),u=h.getX(u));let{position:p,normal:m,uv:_,uv1:g}=i.attributes;if(Array.isArray(e)){let y=n*3;for(let x=0,S=d.length;x<S;x++){let{start:b,count:w,materialIndex:E}=d[x];if(y>=b&&y<b+w){let v=O0(e[E]),M=L0(t,p,m,_,g,l,c,u,v,r,o);if(M)if(M.faceIndex=n,M.face.materialIndex=E,s)s.push(M);else return M}}}else{let y=O0(e),x=L0(t,p,m,_,g,l,c,u,y,r,o);if(x)if(x.faceIndex=n,x.face.materialIndex=0,s)s.push(x);else return x}return null}function Rt(i,e,t,n){let s=i.a,r=i.b,o=i.c,a=e,l=e+1,c=e+2;t&&(a=t.getX(a),l=t.getX(l),c=t.getX(c)),s.x=n.getX(a),s.y=n.getY(a),s.z=n.getZ(a),r.x=n.getX(l),r.y=n.getY(l),r.z=n.getZ(l),o.x=n.getX(c),o.y=n.getY(c),o.z=n.getZ(c)}function N0(i,e,t,n,s,r,o,a){let{geometry:l,_indirectBuffer:c}=i;for(let u=n,h=n+s;u<h;u++)na(l,e,t,u,r,o,a)}function k0(i,e,t,n,s,r,o){let{geometry:a,_indirectBuffer:l}=i,c=1/0,u=null;for(let h=n,d=n+s;h<d;h++){let p;p=na(a,e,t,h,null,r,o),p&&p.distance<c&&(u=p,c=p.distance)}return u}function D0(i,e,t,n,s,r,o){let{geometry:a}=t,{index:l}=a,c=a.attributes.position;for(let u=i,h=e+i;u<h;u++){let d;if(d=u,Rt(o,d*3,l,c),o.needsUpdate=!0,n(o,d,s,r))return!0}return!1}function F0(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,s=t.attributes.position,r,o,a,l,c=0,u=i._roots;for(let d=0,p=u.length;d<p;d++)r=u[d],o=new Uint32Array(r),a=new Uint16Array(r),l=new Float32Array(r),h(0,c),c+=r.byteLength;function h(d,p,m=!1){let _=d*2;if(rt(_,a)){let g=yt(d,o),y=wt(_,a),x=1/0,S=1/0,b=1/0,w=-1/0,E=-1/0,v=-1/0;for(let M=3*g,N=3*(g+y);M<N;M++){let R=n[M],P=s.getX(R),I=s.getY(R),D=s.getZ(R);P<x&&(x=P),P>w&&(w=P),I<S&&(S=I),I>E&&(E=I),D<b&&(b=D),D>v&&(v=D)}return l[d+0]!==x||l[d+1]!==S||l[d+2]!==b||l[d+3]!==w||l[d+4]!==E||l[d+5]!==v?(l[d+0]=x,l[d+1]=S,l[d+2]=b,l[d+3]=w,l[d+4]=E,l[d+5]=v,!0):!1}else{let g=dt(d),y=ft(d,o),x=m,S=!1,b=!1;if(e){if(!x){let R=g/8+p/32,P=y/8+p/32;S=e.has(R),b=e.has(P),x=!S&&!b}}else S=!0,b=!0;let w=x||S,E=x||b,v=!1;w&&(v=h(g,p,x));let M=!1;E&&(M=h(y,p,x));let N=v||M;if(N)for(let R=0;R<3;R++){let P=g+R,I=y+R,D=l[P],O=l[P+3],B=l[I],G=l[I+3];l[d+R]=D<B?D:B,l[d+R+3]=O>G?O:G}return N}}}function Dn(i,e,t,n,s){let r,o,a,l,c,u,h=1/t.direction.x,d=1/t.direction.y,p=1/t.direction.z,m=t.origin.x,_=t.origin.y,g=t.origin.z,y=e[i],x=e[i+3],S=e[i+1],b=e[i+3+1],w=e[i+2],E=e[i+3+2];return h>=0?(r=(y-m)*h,o=(x-m)*h):(r=(x-m)*h,o=(y-m)*h),d>=0?(a=(S-_)*d,l=(b-_)*d):(a=(b-_)*d,l=(S-_)*d),r>l||a>o||((a>r||isNaN(r))&&(r=a),(l<o||isNaN(o))&&(o=l),p>=0?(c=(w-g)*p,u=(E-g)*p):(c=(E-g)*p,u=(w-g)*p),r>u||c>o)?!1:((c>r||r!==r)&&(r=c),(u<o||o!==o)&&(o=u),r<=s&&o>=n)}var bm=class{constructor(){this.float32Array=null,this.uint16Array=null,this.uint32Array=null;let e=[],t=null;this.setBuffer=n=>{t&&e.push(t),t=n,this.float32Array=new Float32Array(n),this.uint16Array=new Uint16Array(n),this.uint32Array=new Uint32Array(n)},this.clearBuffer=()=>{t=null,this.float32Array=null,this.uint16Array=null,this.uint32Array=null,e.length!==0&&this.setBuffer(e.pop())}}},Qe=new bm;function U0(i,e,t,n,s,r,o,a){let{geometry:l,_indirectBuffer:c}=i;for(let u=n,h=n+s;u<h;u++){let d=c?c[u]:u;na(l,e,t,d,r,o,a)}}function B0(i,e,t,n,s,r,o){let{geometry:a,_indirectBuffer:l}=i,c=1/0,u=null;for(let h=n,d=n+s;h<d;h++){let p;p=na(a,e,t,l?l[h]:h,null,r,o),p&&p.distance<c&&(u=p,c=p.distance)}return u}function z0(i,e,t,n,s,r,o){let{geometry:a}=t,{index:l}=a,c=a.attributes.position;for(let u=i,h=e+i;u<h;u++){let d;if(d=t.resolveTriangleIndex(u),Rt(o,d*3,l,c),o.needsUpdate=!0,n(o,d,s,r))return!0}return!1}function H0(i,e,t,n,s,r,o){Qe.setBuffer(i._roots[e]),Dn(0,Qe.float32Array,n,r,o)&&Sm(0,i,t,n,s,r,o),Qe.clearBuffer()}function Sm(i,e,t,n,s,r,o){let{float32Array:a,uint16Array:l,uint32Array:c}=Qe,u=i*2;if(rt(u,l)){let d=yt(i,c),p=wt(u,l);N0(e,t,n,d,p,s,r,o)}else{let d=dt(i);Dn(d,a,n,r,o)&&Sm(d,e,t,n,s,r,o);let p=ft(i,c);Dn(p,a,n,r,o)&&Sm(p,e,t,n,s,r,o)}}var GI=["x","y","z"];function V0(i,e,t,n,s,r){Qe.setBuffer(i._roots[e]);let o=null;return Dn(0,Qe.float32Array,n,s,r)&&(o=wm(0,i,t,n,s,r)),Qe.clearBuffer(),o}function wm(i,e,t,n,s,r){let{float32Array:o,uint16Array:a,uint32Array:l}=Qe,c=i*2;if(rt(c,a)){let h=yt(i,l),d=wt(c,a);return k0(e,t,n,h,d,s,r)}else{let h=ta(i,l),d=GI[h],m=n.direction[d]>=0,_,g;m?(_=dt(i),g=ft(i,l)):(_=ft(i,l),g=dt(i));let x=Dn(_,o,n,s,r)?wm(_,e,t,n,s,r):null;if(x){let w=x.point[d];if(m?w<=o[g+h]:w>=o[g+h+3])return x}let b=Dn(g,o,n,s,r)?wm(g,e,t,n,s,r):null;return x&&b?x.distance<=b.distance?x:b:x||b||null}}function Ct(i,e,t){return t.min.x=e[i],t.min.y=e[i+1],t.min.z=e[i+2],t.max.x=e[i+3],t.max.y=e[i+4],t.max.z=e[i+5],t}function Fl(i){let e=-1,t=-1/0;for(let n=0;n<3;n++){let s=i[n+3]-i[n];s>t&&(t=s,e=n)}return e}function Mm(i,e,t){for(let n=0;n<3;n++){let s=e[i+2*n],r=e[i+2*n+1],o=s-r,a=s+r;o<t[n]&&(t[n]=o),a>t[n+3]&&(t[n+3]=a)}}function Ph(i){let e=i[3]-i[0],t=i[4]-i[1],n=i[5]-i[2];return 2*(e*t+t*n+n*e)}function Tm(i){return i.index?i.index.count:i.attributes.position.count}function rr(i){return Tm(i)/3}function WI(i,e=ArrayBuffer){return i>65535?new Uint32Array(new e(4*i)):new Uint16Array(new e(2*i))}function G0(i,e){if(!i.index){let t=i.attributes.position.count,n=e.useSharedArrayBuffer?SharedArrayBuffer:ArrayBuffer,s=WI(t,n);i.setIndex(new gt(s,1));for(let r=0;r<t;r++)s[r]=r}}function XI(i,e,t){let n=Tm(i)/t,s=e||i.drawRange,r=s.start/t,o=(s.start+s.count)/t,a=Math.max(0,r),l=Math.min(n,o)-a;return{offset:Math.floor(a),count:Math.floor(l)}}function qI(i,e){return i.groups.map(t=>({offset:t.start/e,count:t.count/e}))}function Em(i,e,t){let n=XI(i,e,t),s=qI(i,t);if(!s.length)return[n];let r=[],o=n.offset,a=n.offset+n.count,l=Tm(i)/t,c=[];for(let d of s){let{offset:p,count:m}=d,_=p,g=isFinite(m)?m:l-p,y=p+g;_<a&&y>o&&(c.push({pos:Math.max(o,_),isStart:!0}),c.push({pos:Math.min(a,y),isStart:!1}))}c.sort((d,p)=>d.pos!==p.pos?d.pos-p.pos:d.type==="end"?-1:1);let u=0,h=null;for(let d of c){let p=d.pos;u!==0&&p!==h&&r.push({offset:h,count:p-h}),u+=d.isStart?1:-1,h=p}return r}var Ih=new st,ia=new wn,sa=new wn,Ul=new Pe,W0=new Vt,Lh=new Vt;function X0(i,e,t,n){Qe.setBuffer(i._roots[e]);let s=Am(0,i,t,n);return Qe.clearBuffer(),s}function Am(i,e,t,n,s=null){let{float32Array:r,uint16Array:o,uint32Array:a}=Qe,l=i*2;if(s===null&&(t.boundingBox||t.computeBoundingBox(),W0.set(t.boundingBox.min,t.boundingBox.max,n),s=W0),rt(l,o)){let u=e.geometry,h=u.index,d=u.attributes.position,p=t.index,m=t.attributes.position,_=yt(i,a),g=wt(l,o);if(Ul.copy(n).invert(),t.boundsTree)return Ct(i,r,Lh),Lh.matrix.copy(Ul),Lh.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:x=>Lh.intersectsBox(x),intersectsTriangle:x=>{x.a.applyMatrix4(n),x.b.applyMatrix4(n),x.c.applyMatrix4(n),x.needsUpdate=!0;for(let S=_*3,b=(g+_)*3;S<b;S+=3)if(Rt(sa,S,h,d),sa.needsUpdate=!0,x.intersectsTriangle(sa))return!0;return!1}});{let y=rr(t);for(let x=_*3,S=(g+_)*3;x<S;x+=3){Rt(ia,x,h,d),ia.a.applyMatrix4(Ul),ia.b.applyMatrix4(Ul),ia.c.applyMatrix4(Ul),ia.needsUpdate=!0;for(let b=0,w=y*3;b<w;b+=3)if(Rt(sa,b,p,m),sa.needsUpdate=!0,ia.intersectsTriangle(sa))return!0}}}else{let u=dt(i),h=ft(i,a);return Ct(u,r,Ih),!!(s.intersectsBox(Ih)&&Am(u,e,t,n,s)||(Ct(h,r,Ih),s.intersectsBox(Ih)&&Am(h,e,t,n,s)))}}var Oh=new Pe,Cm=new Vt,Bl=new Vt,YI=new L,$I=new L,KI=new L,JI=new L;function q0(i,e,t,n={},s={},r=0,o=1/0){e.boundingBox||e.computeBoundingBox(),Cm.set(e.boundingBox.min,e.boundingBox.max,t),Cm.needsUpdate=!0;let a=i.geometry,l=a.attributes.position,c=a.index,u=e.attributes.position,h=e.index,d=Wn.getPrimitive(),p=Wn.getPrimitive(),m=YI,_=$I,g=null,y=null;s&&(g=KI,y=JI);let x=1/0,S=null,b=null;return Oh.copy(t).invert(),Bl.matrix.copy(Oh),i.shapecast({boundsTraverseOrder:w=>Cm.distanceToBox(w),intersectsBounds:(w,E,v)=>v<x&&v<o?(E&&(Bl.min.copy(w.min),Bl.max.copy(w.max),Bl.needsUpdate=!0),!0):!1,intersectsRange:(w,E)=>{if(e.boundsTree)return e.boundsTree.shapecast({boundsTraverseOrder:M=>Bl.distanceToBox(M),intersectsBounds:(M,N,R)=>R<x&&R<o,intersectsRange:(M,N)=>{for(let R=M,P=M+N;R<P;R++){Rt(p,3*R,h,u),p.a.applyMatrix4(t),p.b.applyMatrix4(t),p.c.applyMatrix4(t),p.needsUpdate=!0;for(let I=w,D=w+E;I<D;I++){Rt(d,3*I,c,l),d.needsUpdate=!0;let O=d.distanceToTriangle(p,m,g);if(O<x&&(_.copy(m),y&&y.copy(g),x=O,S=I,b=R),O<r)return!0}}}});{let v=rr(e);for(let M=0,N=v;M<N;M++){Rt(p,3*M,h,u),p.a.applyMatrix4(t),p.b.applyMatrix4(t),p.c.applyMatrix4(t),p.needsUpdate=!0;for(let R=w,P=w+E;R<P;R++){Rt(d,3*R,c,l),d.needsUpdate=!0;let I=d.distanceToTriangle(p,m,g);if(I<x&&(_.copy(m),y&&y.copy(g),x=I,S=R,b=M),I<r)return!0}}}}}),Wn.releasePrimitive(d),Wn.releasePrimitive(p),x===1/0?null:(n.point?n.point.copy(_):n.point=_.clone(),n.distance=x,n.faceIndex=S,s&&(s.point?s.point.copy(y):s.point=y.clone(),s.point.applyMatrix4(Oh),_.applyMatrix4(Oh),s.distance=_.sub(s.point).length(),s.faceIndex=b),n)}function Y0(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,s=t.attributes.position,r,o,a,l,c=0,u=i._roots;for(let d=0,p=u.length;d<p;d++)r=u[d],o=new Uint32Array(r),a=new Uint16Array(r),l=new Float32Array(r),h(0,c),c+=r.byteLength;function h(d,p,m=!1){let _=d*2;if(rt(_,a)){let g=yt(d,o),y=wt(_,a),x=1/0,S=1/0,b=1/0,w=-1/0,E=-1/0,v=-1/0;for(let M=g,N=g+y;M<N;M++){let R=3*i.resolveTriangleIndex(M);for(let P=0;P<3;P++){let I=R+P;I=n?n[I]:I;let D=s.getX(I),O=s.getY(I),B=s.getZ(I);D<x&&(x=D),D>w&&(w=D),O<S&&(S=O),O>E&&(E=O),B<b&&(b=B),B>v&&(v=B)}}return l[d+0]!==x||l[d+1]!==S||l[d+2]!==b||l[d+3]!==w||l[d+4]!==E||l[d+5]!==v?(l[d+0]=x,l[d+1]=S,l[d+2]=b,l[d+3]=w,l[d+4]=E,l[d+5]=v,!0):!1}else{let g=dt(d),y=ft(d,o),x=m,S=!1,b=!1;if(e){if(!x){let R=g/8+p/32,P=y/8+p/32;S=e.has(R),b=e.has(P),x=!S&&!b}}else S=!0,b=!0;let w=x||S,E=x||b,v=!1;w&&(v=h(g,p,x));let M=!1;E&&(M=h(y,p,x));let N=v||M;if(N)for(let R=0;R<3;R++){let P=g+R,I=y+R,D=l[P],O=l[P+3],B=l[I],G=l[I+3];l[d+R]=D<B?D:B,l[d+R+3]=O>G?O:G}return N}}}function $0(i,e,t,n,s,r,o){Qe.setBuffer(i._roots[e]),Dn(0,Qe.float32Array,n,r,o)&&Pm(0,i,t,n,s,r,o),Qe.clearBuffer()}function Pm(i,e,t,n,s,r,o){let{float32Array:a,uint16Array:l,uint32Array:c}=Qe,u=i*2;if(rt(u,l)){let d=yt(i,c),p=wt(u,l);U0(e,t,n,d,p,s,r,o)}else{let d=dt(i);Dn(d,a,n,r,o)&&Pm(d,e,t,n,s,r,o);let p=ft(i,c);Dn(p,a,n,r,o)&&Pm(p,e,t,n,s,r,o)}}var jI=["x","y","z"];function K0(i,e,t,n,s,r){Qe.setBuffer(i._roots[e]);let o=null;return Dn(0,Qe.float32Array,n,s,r)&&(o=Im(0,i,t,n,s,r)),Qe.clearBuffer(),o}function Im(i,e,t,n,s,r){let{float32Array:o,uint16Array:a,uint32Array:l}=Qe,c=i*2;if(rt(c,a)){let h=yt(i,l),d=wt(c,a);return B0(e,t,n,h,d,s,r)}else{let h=ta(i,l),d=jI[h],m=n.direction[d]>=0,_,g;m?(_=dt(i),g=ft(i,l)):(_=ft(i,l),g=dt(i));let x=Dn(_,o,n,s,r)?Im(_,e,t,n,s,r):null;if(x){let w=x.point[d];if(m?w<=o[g+h]:w>=o[g+h+3])return x}let b=Dn(g,o,n,s,r)?Im(g,e,t,n,s,r):null;return x&&b?x.distance<=b.distance?x:b:x||b||null}}var Nh=new st,ra=new wn,oa=new wn,zl=new Pe,J0=new Vt,kh=new Vt;function j0(i,e,t,n){Qe.setBuffer(i._roots[e]);let s=Lm(0,i,t,n);return Qe.clearBuffer(),s}function Lm(i,e,t,n,s=null){let{float32Array:r,uint16Array:o,uint32Array:a}=Qe,l=i*2;if(s===null&&(t.boundingBox||t.computeBoundingBox(),J0.set(t.boundingBox.min,t.boundingBox.max,n),s=J0),rt(l,o)){let u=e.geometry,h=u.index,d=u.attributes.position,p=t.index,m=t.attributes.position,_=yt(i,a),g=wt(l,o);if(zl.copy(n).invert(),t.boundsTree)return Ct(i,r,kh),kh.matrix.copy(zl),kh.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:x=>kh.intersectsBox(x),intersectsTriangle:x=>{x.a.applyMatrix4(n),x.b.applyMatrix4(n),x.c.applyMatrix4(n),x.needsUpdate=!0;for(let S=_,b=g+_;S<b;S++)if(Rt(oa,3*e.resolveTriangleIndex(S),h,d),oa.needsUpdate=!0,x.intersectsTriangle(oa))return!0;return!1}});{let y=rr(t);for(let x=_,S=g+_;x<S;x++){let b=e.resolveTriangleIndex(x);Rt(ra,3*b,h,d),ra.a.applyMatrix4(zl),ra.b.applyMatrix4(zl),ra.c.applyMatrix4(zl),ra.needsUpdate=!0;for(let w=0,E=y*3;w<E;w+=3)if(Rt(oa,w,p,m),oa.needsUpdate=!0,ra.intersectsTriangle(oa))return!0}}}else{let u=dt(i),h=ft(i,a);return Ct(u,r,Nh),!!(s.intersectsBox(Nh)&&Lm(u,e,t,n,s)||(Ct(h,r,Nh),s.intersectsBox(Nh)&&Lm(h,e,t,n,s)))}}var Dh=new Pe,Om=new Vt,Hl=new Vt,ZI=new L,QI=new L,eL=new L,tL=new L;function Z0(i,e,t,n={},s={},r=0,o=1/0){e.boundingBox||e.computeBoundingBox(),Om.set(e.boundingBox.min,e.boundingBox.max,t),Om.needsUpdate=!0;let a=i.geometry,l=a.attributes.position,c=a.index,u=e.attributes.position,h=e.index,d=Wn.getPrimitive(),p=Wn.getPrimitive(),m=ZI,_=QI,g=null,y=null;s&&(g=eL,y=tL);let x=1/0,S=null,b=null;return Dh.copy(t).invert(),Hl.matrix.copy(Dh),i.shapecast({boundsTraverseOrder:w=>Om.distanceToBox(w),intersectsBounds:(w,E,v)=>v<x&&v<o?(E&&(Hl.min.copy(w.min),Hl.max.copy(w.max),Hl.needsUpdate=!0),!0):!1,intersectsRange:(w,E)=>{if(e.boundsTree){let v=e.boundsTree;return v.shapecast({boundsTraverseOrder:M=>Hl.distanceToBox(M),intersectsBounds:(M,N,R)=>R<x&&R<o,intersectsRange:(M,N)=>{for(let R=M,P=M+N;R<P;R++){let I=v.resolveTriangleIndex(R);Rt(p,3*I,h,u),p.a.applyMatrix4(t),p.b.applyMatrix4(t),p.c.applyMatrix4(t),p.needsUpdate=!0;for(let D=w,O=w+E;D<O;D++){let B=i.resolveTriangleIndex(D);Rt(d,3*B,c,l),d.needsUpdate=!0;let G=d.distanceToTriangle(p,m,g);if(G<x&&(_.copy(m),y&&y.copy(g),x=G,S=D,b=R),G<r)return!0}}}})}else{let v=rr(e);for(let M=0,N=v;M<N;M++){Rt(p,3*M,h,u),p.a.applyMatrix4(t),p.b.applyMatrix4(t),p.c.applyMatrix4(t),p.needsUpdate=!0;for(let R=w,P=w+E;R<P;R++){let I=i.resolveTriangleIndex(R);Rt(d,3*I,c,l),d.needsUpdate=!0;let D=d.distanceToTriangle(p,m,g);if(D<x&&(_.copy(m),y&&y.copy(g),x=D,S=R,b=M),D<r)return!0}}}}}),Wn.releasePrimitive(d),Wn.releasePrimitive(p),x===1/0?null:(n.point?n.point.copy(_):n.point=_.clone(),n.distance=x,n.faceIndex=S,s&&(s.point?s.point.copy(y):s.point=y.clone(),s.point.applyMatrix4(Dh),_.applyMatrix4(Dh),s.distance=_.sub(s.point).length(),s.faceIndex=b),n)}function Nm(i,e,t){return i===null?null:(i.point.applyMatrix4(e.matrixWorld),i.distance=i.point.distanceTo(t.ray.origin),i.object=e,i)}function Q0(){return typeof SharedArrayBuffer<"u"}function Fh(i,e,t,n,s){let r=1/0,o=1/0,a=1/0,l=-1/0,c=-1/0,u=-1/0,h=1/0,d=1/0,p=1/0,m=-1/0,_=-1/0,g=-1/0,y=i.offset||0;for(let x=(e-y)*6,S=(e+t-y)*6;x<S;x+=6){let b=i[x+0],w=i[x+1],E=b-w,v=b+w;E<r&&(r=E),v>l&&(l=v),b<h&&(h=b),b>m&&(m=b);let M=i[x+2],N=i[x+3],R=M-N,P=M+N;R<o&&(o=R),P>c&&(c=P),M<d&&(d=M),M>_&&(_=M);let I=i[x+4],D=i[x+5],O=I-D,B=I+D;O<a&&(a=O),B>u&&(u=B),I<p&&(p=I),I>g&&(g=I)}n[0]=r,n[1]=o,n[2]=a,n[3]=l,n[4]=c,n[5]=u,s[0]=h,s[1]=d,s[2]=p,s[3]=m,s[4]=_,s[5]=g}var cs=8,Dm=8,km=new Int32Array(cs),ls=new Float32Array(cs*6),aa=new Float32Array(cs*6),Gi=new Float32Array(6),Uh=new Float32Array(6),or=new Int32Array(Dm),tv=new Float32Array(Dm*6);function iL(i,e,t,n){for(let s=0;s<3;s++){let r=e[i+2*s],o=e[i+2*s+1],a=r-o,l=r+o;a<t[n+s]&&(t[n+s]=a),l>t[n+s+3]&&(t[n+s+3]=l)}}function nv(i,e){let t=i[e+3]-i[e],n=i[e+4]-i[e+1],s=i[e+5]-i[e+2];return 2*(t*n+n*s+s*t)}function iv(i,e,t,n,s,r){let o=-1,a=0;if(r===0)o=Fl(e),o!==-1&&(a=(e[o]+e[o+3])/2);else if(r===1)o=Fl(i),o!==-1&&(a=sL(t,n,s,o));else if(r===2){let l=Ph(i),c=1.25*s,u=t.offset||0,h=(n-u)*6,d=(n+s-u)*6;for(let p=0;p<3;p++){let m=e[p],y=(e[p+3]-m)/cs;if(s<Dm){for(let x=0;x<s;x++){let S=h+x*6,b=t[S+2*p],w=x;for(;w>0&&t[or[w-1]+2*p]>b;)or[w]=or[w-1],w--;or[w]=S}for(let x=0;x<3;x++)Gi[x]=1/0,Gi[x+3]=-1/0,Uh[x]=1/0,Uh[x+3]=-1/0;for(let x=s-1;x>=0;x--)Mm(or[x],t,Uh),tv.set(Uh,x*6);for(let x=0;x<s-1;x++){Mm(or[x],t,Gi);let S=t[or[x+1]+2*p];if(t[or[x]+2*p]===S)continue;let b=x+1,w=s-b,E=Ph(Gi)/l,v=nv(tv,b*6)/l,M=1+1.25*(E*b+v*w);M<c&&(o=p,c=M,a=S)}}else{for(let b=0;b<cs;b++){km[b]=0;for(let w=0;w<3;w++)ls[b*6+w]=1/0,ls[b*6+w+3]=-1/0}for(let b=h;b<d;b+=6){let v=~~((t[b+2*p]-m)/y);v>=cs&&(v=cs-1),km[v]++,iL(b,t,ls,v*6)}let x=(cs-1)*6;for(let b=0;b<6;b++)aa[x+b]=ls[x+b];for(let b=cs-2;b>=0;b--){let w=b*6,E=w+6;for(let v=0;v<3;v++)aa[w+v]=Math.min(ls[w+v],aa[E+v]),aa[w+v+3]=Math.max(ls[w+v+3],aa[E+v+3])}let S=0;for(let b=0;b<cs-1;b++){let w=b*6,E=km[b];if(E!==0)for(let P=0;P<3;P++)S===0?(Gi[P]=ls[w+P],Gi[P+3]=ls[w+P+3]):(Gi[P]=Math.min(Gi[P],ls[w+P]),Gi[P+3]=Math.max(Gi[P+3],ls[w+P+3]));S+=E;let v=0,M=0;S!==0&&(v=Ph(Gi)/l);let N=s-S;N!==0&&(M=nv(aa,w+6)/l);let R=1+1.25*(v*S+M*N);R<c&&(o=p,c=R,a=m+y+b*y)}}}}else console.warn(`BVH: Invalid build strategy value ${r} used.`);return{axis:o,pos:a}}function sL(i,e,t,n){let s=0,r=i.offset;for(let o=e,a=e+t;o<a;o++)s+=i[(o-r)*6+n*2];return s/t}function sv(i,e,t,n,s,r){let o=n,a=n+s-1,l=r.pos,c=r.axis*2,u=t.offset||0;for(;;){for(;o<=a&&t[(o-u)*6+c]<l;)o++;for(;o<=a&&t[(a-u)*6+c]>=l;)a--;if(o<a){for(let h=0;h<e;h++){let d=i[o*e+h];i[o*e+h]=i[a*e+h],i[a*e+h]=d}for(let h=0;h<6;h++){let d=o-u,p=a-u,m=t[d*6+h];t[d*6+h]=t[p*6+h],t[p*6+h]=m}o++,a--}else return o}}var rL=Math.pow(2,32),la=new Float32Array(6),Bh=new Float32Array(6);function oL(i,e,t,n,s,r){let{maxDepth:o,verbose:a,targetLeafSize:l,_strictLeafSize:c=1/0,strategy:u,onProgress:h,useSharedArrayBuffer:d=!1}=s,p=i.primitiveBuffer,m=i.primitiveBufferStride,_=d?SharedArrayBuffer:ArrayBuffer,g=new _(32*Math.max(1,2*Math.ceil(n)-1)),y=new Float32Array(g),x=new Uint32Array(g),S=new Uint16Array(g),b=0,w=!1;return Fh(e,t,n,la,Bh),M(t,n,0),g.slice(0,b*32);function E(N){h&&h((N-r.offset)/r.count)}function v(N,R,P){let I=N*2;x[N+6]=R,S[I+14]=P,S[I+15]=65535,E(R+P)}function M(N,R,P){let I=b++,D=I*8;y.set(la,D),!w&&P>=o&&(w=!0,a&&console.warn(`BVH: Max depth of ${o} reached when generating BVH. Consider increasing maxDepth.`));let O=R>c;if(R<=l&&!O||P>=o){v(D,N,R);return}let B=iv(la,Bh,e,N,R,u),G=B.axis===-1?-1:sv(p,m,e,N,R,B);if(B.axis===-1||G===N||G===N+R){if(!O){v(D,N,R);return}B.axis=Math.max(0,Fl(la)),G=N+Math.max(1,Math.floor(R/2))}x[D+7]=B.axis;let W=G-N;Fh(e,N,W,la,Bh),M(N,W,P+1);let te=b-I;if(te>rL)throw new Error("MeshBVH: Cannot store relative child node offset greater than 32 bits.");x[D+6]=te;let q=R-W;Fh(e,G,q,la,Bh),M(G,q,P+1)}}function rv(i,e){let t=i.getRootRanges(e.range),n=t[0],s=t[t.length-1],r={offset:n.offset,count:s.offset+s.count-n.offset},o=new Float32Array(6*r.count);o.offset=r.offset,i.computePrimitiveBounds(r.offset,r.count,o),i._roots=t.map(a=>oL(i,o,a.offset,a.count,e,r))}var ar,ua,ca=[],zh=new sr(()=>new st);function ov(i,e,t,n,s,r){ar=zh.getPrimitive(),ua=zh.getPrimitive(),ca.push(ar,ua),Qe.setBuffer(i._roots[e]);let o=Fm(0,i.geometry,t,n,s,r);Qe.clearBuffer(),zh.releasePrimitive(ar),zh.releasePrimitive(ua),ca.pop(),ca.pop();let a=ca.length;return a>0&&(ua=ca[a-1],ar=ca[a-2]),o}function Fm(i,e,t,n,s=null,r=0,o=0){let{float32Array:a,uint16Array:l,uint32Array:c}=Qe,u=i*2;if(rt(u,l)){let d=yt(i,c),p=wt(u,l);return Ct(i,a,ar),n(d,p,!1,o,r+i/8,ar)}else{let R=function(I){let{uint16Array:D,uint32Array:O}=Qe,B=I*2;for(;!rt(B,D);)I=dt(I),B=I*2;return yt(I,O)},P=function(I){let{uint16Array:D,uint32Array:O}=Qe,B=I*2;for(;!rt(B,D);)I=ft(I,O),B=I*2;return yt(I,O)+wt(B,D)},d=dt(i),p=ft(i,c),m=d,_=p,g,y,x,S;if(s&&(x=ar,S=ua,Ct(m,a,x),Ct(_,a,S),g=s(x),y=s(S),y<g)){m=p,_=d;let I=g;g=y,y=I,x=S}x||(x=ar,Ct(m,a,x));let b=rt(m*2,l),w=t(x,b,g,o+1,r+m/8),E;if(w===2){let I=R(m),O=P(m)-I;E=n(I,O,!0,o+1,r+m/8,x)}else E=w&&Fm(m,e,t,n,s,r,o+1);if(E)return!0;S=ua,Ct(_,a,S);let v=rt(_*2,l),M=t(S,v,y,o+1,r+_/8),N;if(M===2){let I=R(_),O=P(_)-I;N=n(I,O,!0,o+1,r+_/8,S)}else N=M&&Fm(_,e,t,n,s,r,o+1);return!!N}}var Vl=new Qe.constructor,Hh=new Qe.constructor,lr=new sr(()=>new st),ha=new st,da=new st,Um=new st,Bm=new st,zm=!1;function av(i,e,t,n){if(zm)throw new Error("MeshBVH: Recursive calls to bvhcast not supported.");zm=!0;let s=i._roots,r=e._roots,o,a=0,l=0,c=new Pe().copy(t).invert();for(let u=0,h=s.length;u<h;u++){Vl.setBuffer(s[u]),l=0;let d=lr.getPrimitive();Ct(0,Vl.float32Array,d),d.applyMatrix4(c);for(let p=0,m=r.length;p<m&&(Hh.setBuffer(r[p]),o=Wi(0,0,t,c,n,a,l,0,0,d),Hh.clearBuffer(),l+=r[p].byteLength/32,!o);p++);if(lr.releasePrimitive(d),Vl.clearBuffer(),a+=s[u].byteLength/32,o)break}return zm=!1,o}function Wi(i,e,t,n,s,r=0,o=0,a=0,l=0,c=null,u=!1){let h,d;u?(h=Hh,d=Vl):(h=Vl,d=Hh);let p=h.float32Array,m=h.uint32Array,_=h.uint16Array,g=d.float32Array,y=d.uint32Array,x=d.uint16Array,S=i*2,b=e*2,w=rt(S,_),E=rt(b,x),v=!1;if(E&&w)u?v=s(yt(e,y),wt(e*2,x),yt(i,m),wt(i*2,_),l,o+e/8,a,r+i/8):v=s(yt(i,m),wt(i*2,_),yt(e,y),wt(e*2,x),a,r+i/8,l,o+e/8);else if(E){let M=lr.getPrimitive();Ct(e,g,M),M.applyMatrix4(t);let N=dt(i),R=ft(i,m);Ct(N,p,ha),Ct(R,p,da);let P=M.intersectsBox(ha),I=M.intersectsBox(da);v=P&&Wi(e,N,n,t,s,o,r,l,a+1,M,!u)||I&&Wi(e,R,n,t,s,o,r,l,a+1,M,!u),lr.releasePrimitive(M)}else{let M=dt(e),N=ft(e,y);Ct(M,g,Um),Ct(N,g,Bm);let R=c.intersectsBox(Um),P=c.intersectsBox(Bm);if(R&&P)v=Wi(i,M,t,n,s,r,o,a,l+1,c,u)||Wi(i,N,t,n,s,r,o,a,l+1,c,u);else if(R)if(w)v=Wi(i,M,t,n,s,r,o,a,l+1,c,u);else{let I=lr.getPrimitive();I.copy(Um).applyMatrix4(t);let D=dt(i),O=ft(i,m);Ct(D,p,ha),Ct(O,p,da);let B=I.intersectsBox(ha),G=I.intersectsBox(da);v=B&&Wi(M,D,n,t,s,o,r,l,a+1,I,!u)||G&&Wi(M,O,n,t,s,o,r,l,a+1,I,!u),lr.releasePrimitive(I)}else if(P)if(w)v=Wi(i,N,t,n,s,r,o,a,l+1,c,u);else{let I=lr.getPrimitive();I.copy(Bm).applyMatrix4(t);let D=dt(i),O=ft(i,m);Ct(D,p,ha),Ct(O,p,da);let B=I.intersectsBox(ha),G=I.intersectsBox(da);v=B&&Wi(N,D,n,t,s,o,r,l,a+1,I,!u)||G&&Wi(N,O,n,t,s,o,r,l,a+1,I,!u),lr.releasePrimitive(I)}}return v}var Vh=new class{constructor(){let i=null,e=null,t=null,n=!1;this.root=null,this.buffer=null,this.uint32Array=null,this.uint16Array=null,this.setBVH=(r,o)=>{if(n)throw new Error("BVHTraversalHelper: cannot call setBVH during an active traversal.");this.root=o,this.buffer=i=r._roots[o],this.uint16Array=t=new Uint16Array(i),this.uint32Array=e=new Uint32Array(i)},this.reset=()=>{this.root=null,this.buffer=i=null,this.uint16Array=t=null,this.uint32Array=e=null},this.getRangeStart=r=>{let o=r*2;for(;!rt(o,t);)r=dt(r),o=r*2;return yt(r,e)},this.getRangeEnd=r=>{let o=r*2;for(;!rt(o,t);)r=ft(r,e),o=r*2;return yt(r,e)+wt(o,t)};let s=(r,o,a)=>{let l=o*2,c=rt(l,t);if(!r(a,c,o)&&!c){let h=dt(o),d=ft(o,e);s(r,h,a+1),s(r,d,a+1)}};this.traverseBuffer=r=>{if(n)throw new Error("BVHTraversalHelper: cannot start a traversal during an active traversal.");n=!0;try{s(r,0,0)}finally{n=!1}},this.traverse=r=>{this.traverseBuffer((o,a,l)=>{if(a){let c=l*2,u=e[l+6],h=t[c+14];return r(o,a,new Float32Array(i,l*4,6),u,h)}else{let c=ta(l,e);return r(o,a,new Float32Array(i,l*4,6),c)}})}}};var lv=new st,fa=new Float32Array(6),Gh=class{constructor(){this._roots=null,this.primitiveBuffer=null,this.primitiveBufferStride=null}init(e){e={...Th,...e},"maxLeafSize"in e&&(console.warn('BVH: "maxLeafSize" option has been deprecated. Use "targetLeafSize", instead.'),e={...e,targetLeafSize:e.maxLeafSize}),rv(this,e)}getRootRanges(){throw new Error("BVH: getRootRanges() not implemented")}writePrimitiveBounds(){throw new Error("BVH: writePrimitiveBounds() not implemented")}writePrimitiveRangeBounds(e,t,n,s){let r=1/0,o=1/0,a=1/0,l=-1/0,c=-1/0,u=-1/0;for(let h=e,d=e+t;h<d;h++){this.writePrimitiveBounds(h,fa,0);let[p,m,_,g,y,x]=fa;p<r&&(r=p),g>l&&(l=g),m<o&&(o=m),y>c&&(c=y),_<a&&(a=_),x>u&&(u=x)}return n[s+0]=r,n[s+1]=o,n[s+2]=a,n[s+3]=l,n[s+4]=c,n[s+5]=u,n}computePrimitiveBounds(e,t,n){let s=n.offset||0;for(let r=e,o=e+t;r<o;r++){this.writePrimitiveBounds(r,fa,0);let[a,l,c,u,h,d]=fa,p=(a+u)/2,m=(l+h)/2,_=(c+d)/2,g=(u-a)/2,y=(h-l)/2,x=(d-c)/2,S=(r-s)*6;n[S+0]=p,n[S+1]=g+(Math.abs(p)+g)*ea,n[S+2]=m,n[S+3]=y+(Math.abs(m)+y)*ea,n[S+4]=_,n[S+5]=x+(Math.abs(_)+x)*ea}return n}shiftPrimitiveOffsets(e){let t=this._indirectBuffer;if(t)for(let n=0,s=t.length;n<s;n++)t[n]+=e;else{let n=this._roots;for(let s=0;s<n.length;s++){let r=n[s],o=new Uint32Array(r),a=new Uint16Array(r),l=r.byteLength/32;for(let c=0;c<l;c++){let u=8*c,h=2*u;rt(h,a)&&(o[u+6]+=e)}}}}traverse(e,t=0){Vh.setBVH(this,t),Vh.traverse(e),Vh.reset()}refit(){let e=this._roots;for(let t=0,n=e.length;t<n;t++){let s=e[t],r=new Uint32Array(s),o=new Uint16Array(s),a=new Float32Array(s),l=s.byteLength/32;for(let c=l-1;c>=0;c--){let u=c*8,h=u*2;if(rt(h,o)){let p=yt(u,r),m=wt(h,o);this.writePrimitiveRangeBounds(p,m,fa,0),a.set(fa,u)}else{let p=dt(u),m=ft(u,r);for(let _=0;_<3;_++){let g=a[p+_],y=a[p+_+3],x=a[m+_],S=a[m+_+3];a[u+_]=g<x?g:x,a[u+_+3]=y>S?y:S}}}}}getBoundingBox(e){return e.makeEmpty(),this._roots.forEach(n=>{Ct(0,new Float32Array(n),lv),e.union(lv)}),e}shapecast(e){let{boundsTraverseOrder:t,intersectsBounds:n,intersectsRange:s,intersectsPrimitive:r,scratchPrimitive:o,iterate:a}=e;if(s&&r){let h=s;s=(d,p,m,_,g)=>h(d,p,m,_,g)?!0:a(d,p,this,r,m,_,o)}else s||(r?s=(h,d,p,m)=>a(h,d,this,r,p,m,o):s=(h,d,p)=>p);let l=!1,c=0,u=this._roots;for(let h=0,d=u.length;h<d;h++){let p=u[h];if(l=ov(this,h,n,s,t,c),l)break;c+=p.byteLength/32}return l}bvhcast(e,t,n){let{intersectsRanges:s}=n;return av(this,e,t,s)}};function lL(i,e){let t=i[i.length-1],n=t.offset+t.count>2**16,s=i.reduce((c,u)=>c+u.count,0),r=n?4:2,o=e?new SharedArrayBuffer(s*r):new ArrayBuffer(s*r),a=n?new Uint32Array(o):new Uint16Array(o),l=0;for(let c=0;c<i.length;c++){let{offset:u,count:h}=i[c];for(let d=0;d<h;d++)a[l+d]=u+d;l+=h}return a}var Wh=class extends Gh{get indirect(){return!!this._indirectBuffer}get primitiveStride(){return null}get primitiveBufferStride(){return this.indirect?1:this.primitiveStride}set primitiveBufferStride(e){}get primitiveBuffer(){return this.indirect?this._indirectBuffer:this.geometry.index.array}set primitiveBuffer(e){}constructor(e,t={}){if(e.isBufferGeometry){if(e.index&&e.index.isInterleavedBufferAttribute)throw new Error("BVH: InterleavedBufferAttribute is not supported for the index attribute.")}else throw new Error("BVH: Only BufferGeometries are supported.");if(t.useSharedArrayBuffer&&!Q0())throw new Error("BVH: SharedArrayBuffer is not available.");super(),this.geometry=e,this.resolvePrimitiveIndex=t.indirect?n=>this._indirectBuffer[n]:n=>n,this.primitiveBuffer=null,this.primitiveBufferStride=null,this._indirectBuffer=null,t={...Th,...t},t[Ol]||this.init(t)}init(e){let{geometry:t,primitiveStride:n}=this;if(e.indirect){let s=Em(t,e.range,n),r=lL(s,e.useSharedArrayBuffer);this._indirectBuffer=r}else G0(t,e);super.init(e),!t.boundingBox&&e.setBoundingBox&&(t.boundingBox=this.getBoundingBox(new st))}getRootRanges(e){return this.indirect?[{offset:0,count:this._indirectBuffer.length}]:Em(this.geometry,e,this.primitiveStride)}raycastObject3D(){throw new Error("BVH: raycastObject3D() not implemented")}};var Xh=new Vt,qh=new jn,cv=new L,uv=new Pe,hv=new L,Hm=["getX","getY","getZ"],Yh=class i extends Wh{static serialize(e,t={}){t={cloneBuffers:!0,...t};let n=e.geometry,s=e._roots,r=e._indirectBuffer,o=n.getIndex(),a={version:1,roots:null,index:null,indirectBuffer:null};return t.cloneBuffers?(a.roots=s.map(l=>l.slice()),a.index=o?o.array.slice():null,a.indirectBuffer=r?r.slice():null):(a.roots=s,a.index=o?o.array:null,a.indirectBuffer=r),a}static deserialize(e,t,n={}){n={setIndex:!0,indirect:!!e.indirectBuffer,...n};let{index:s,roots:r,indirectBuffer:o}=e;e.version||(console.warn("MeshBVH.deserialize: Serialization format has been changed and will be fixed up. It is recommended to regenerate any stored serialized data."),l(r));let a=new i(t,{...n,[Ol]:!0});if(a._roots=r,a._indirectBuffer=o||null,n.setIndex){let c=t.getIndex();if(c===null){let u=new gt(e.index,1,!1);t.setIndex(u)}else c.array!==s&&(c.array.set(s),c.needsUpdate=!0)}return a;function l(c){for(let u=0;u<c.length;u++){let h=c[u],d=new Uint32Array(h),p=new Uint16Array(h);for(let m=0,_=h.byteLength/32;m<_;m++){let g=8*m,y=2*g;rt(y,p)||(d[g+6]=d[g+6]/8-m)}}}}get primitiveStride(){return 3}get resolveTriangleIndex(){return this.resolvePrimitiveIndex}constructor(e,t={}){t.maxLeafTris&&(console.warn('MeshBVH: "maxLeafTris" option has been deprecated. Use "targetLeafSize", instead.'),t={...t,targetLeafSize:t.maxLeafTris}),super(e,t)}shiftTriangleOffsets(e){return super.shiftPrimitiveOffsets(e)}writePrimitiveBounds(e,t,n){let s=this.geometry,r=this._indirectBuffer,o=s.attributes.position,a=s.index?s.index.array:null,c=(r?r[e]:e)*3,u=c+0,h=c+1,d=c+2;a&&(u=a[u],h=a[h],d=a[d]);for(let p=0;p<3;p++){let m=o[Hm[p]](u),_=o[Hm[p]](h),g=o[Hm[p]](d),y=m;_<y&&(y=_),g<y&&(y=g);let x=m;_>x&&(x=_),g>x&&(x=g),t[n+p]=y,t[n+p+3]=x}return t}computePrimitiveBounds(e,t,n){let s=this.geometry,r=this._indirectBuffer,o=s.attributes.position,a=s.index?s.index.array:null,l=o.normalized;if(e<0||t+e-n.offset>n.length/6)throw new Error("MeshBVH: compute triangle bounds range is invalid.");let c=o.array,u=o.offset||0,h=3;o.isInterleavedBufferAttribute&&(h=o.data.stride);let d=["getX","getY","getZ"],p=n.offset;for(let m=e,_=e+t;m<_;m++){let y=(r?r[m]:m)*3,x=(m-p)*6,S=y+0,b=y+1,w=y+2;a&&(S=a[S],b=a[b],w=a[w]),l||(S=S*h+u,b=b*h+u,w=w*h+u);for(let E=0;E<3;E++){let v,M,N;l?(v=o[d[E]](S),M=o[d[E]](b),N=o[d[E]](w)):(v=c[S+E],M=c[b+E],N=c[w+E]);let R=v;M<R&&(R=M),N<R&&(R=N);let P=v;M>P&&(P=M),N>P&&(P=N);let I=(P-R)/2,D=E*2;n[x+D+0]=R+I,n[x+D+1]=I+(Math.abs(R)+I)*ea}}return n}raycastObject3D(e,t,n=[]){let{material:s}=e;if(s===void 0)return;uv.copy(e.matrixWorld).invert(),qh.copy(t.ray).applyMatrix4(uv),hv.setFromMatrixScale(e.matrixWorld),cv.copy(qh.direction).multiply(hv);let r=cv.length(),o=t.near/r,a=t.far/r;if(t.firstHitOnly===!0){let l=this.raycastFirst(qh,s,o,a);l=Nm(l,e,t),l&&n.push(l)}else{let l=this.raycast(qh,s,o,a);for(let c=0,u=l.length;c<u;c++){let h=Nm(l[c],e,t);h&&n.push(h)}}return n}refit(e=null){return(this.indirect?Y0:F0)(this,e)}raycast(e,t=bn,n=0,s=1/0){let r=this._roots,o=[],a=this.indirect?$0:H0;for(let l=0,c=r.length;l<c;l++)a(this,l,t,e,o,n,s);return o}raycastFirst(e,t=bn,n=0,s=1/0){let r=this._roots,o=null,a=this.indirect?K0:V0;for(let l=0,c=r.length;l<c;l++){let u=a(this,l,t,e,n,s);u!=null&&(o==null||u.distance<o.distance)&&(o=u)}return o}intersectsGeometry(e,t){let n=!1,s=this._roots,r=this.indirect?j0:X0;for(let o=0,a=s.length;o<a&&(n=r(this,o,e,t),!n);o++);return n}shapecast(e){let t=Wn.getPrimitive(),n=super.shapecast({...e,intersectsPrimitive:e.intersectsTriangle,scratchPrimitive:t,iterate:this.indirect?z0:D0});return Wn.releasePrimitive(t),n}bvhcast(e,t,n){let{intersectsRanges:s,intersectsTriangles:r}=n,o=Wn.getPrimitive(),a=this.geometry.index,l=this.geometry.attributes.position,c=this.indirect?m=>{let _=this.resolveTriangleIndex(m);Rt(o,_*3,a,l)}:m=>{Rt(o,m*3,a,l)},u=Wn.getPrimitive(),h=e.geometry.index,d=e.geometry.attributes.position,p=e.indirect?m=>{let _=e.resolveTriangleIndex(m);Rt(u,_*3,h,d)}:m=>{Rt(u,m*3,h,d)};if(r){if(!(e instanceof i))throw new Error('MeshBVH: "intersectsTriangles" callback can only be used with another MeshBVH.');let m=(_,g,y,x,S,b,w,E)=>{for(let v=y,M=y+x;v<M;v++){p(v),u.a.applyMatrix4(t),u.b.applyMatrix4(t),u.c.applyMatrix4(t),u.needsUpdate=!0;for(let N=_,R=_+g;N<R;N++)if(c(N),o.needsUpdate=!0,r(o,u,N,v,S,b,w,E))return!0}return!1};if(s){let _=s;s=function(g,y,x,S,b,w,E,v){return _(g,y,x,S,b,w,E,v)?!0:m(g,y,x,S,b,w,E,v)}}else s=m}return super.bvhcast(e,t,{intersectsRanges:s})}intersectsBox(e,t){return Xh.set(e.min,e.max,t),Xh.needsUpdate=!0,this.shapecast({intersectsBounds:n=>Xh.intersectsBox(n),intersectsTriangle:n=>Xh.intersectsTriangle(n)})}intersectsSphere(e){return this.shapecast({intersectsBounds:t=>e.intersectsBox(t),intersectsTriangle:t=>t.intersectsSphere(e)})}closestPointToGeometry(e,t,n={},s={},r=0,o=1/0){return(this.indirect?Z0:q0)(this,e,t,n,s,r,o)}closestPointToPoint(e,t={},n=0,s=1/0){return R0(this,e,t,n,s)}};var cL=.12,uL=.75,hL=.2,dL=8,dv=4,fL=new Set(["nerves","discs","dura","deep","ligaments","vessels","causes"]),fv=4,pv=8,pL=.1,mL=.5,$h=class{constructor(e,t,n){this.hide=0;this.isCut=()=>!1;this.#n=new Map;this.#r=new ml;this.#e=e,this.#t=t,this.#i=n,this.#s=t.drawn.filter(({layer:s,pass:r})=>r===(s==="causes"?"strong":"surface"))}#e;#t;#i;#n;#s;#r;prepareOne(){let e=this.#s.find(({mesh:t})=>!this.#n.has(t.geometry));return e&&this.#o(e.mesh.geometry),!!e}#o(e){let t=this.#n.get(e);if(t)return t;let n={start:0,count:as(e).count},s=new Yh(e,{indirect:!0,targetLeafSize:12,range:n});return this.#n.set(e,s),s}#a(e,t){let{mesh:n,layer:s,side:r}=e,{geometry:o,matrixWorld:a}=n,l=new jn().copy(this.#r.ray).applyMatrix4(a.clone().invert()),c=r===1?In:bn,u=null;for(let{point:h,face:d}of this.#o(o).raycast(l,c)){let p=h.clone().applyMatrix4(a),m=p.distanceTo(t);!d||u&&m>=u.distance||this.#l(e,d.a,p)&&(u={layer:s,side:r,distance:m,point:p,face:d,geometry:o})}return u}#l({layer:e,side:t,mesh:n},s,r){if(r.x*this.hide>dv)return!1;if(e==="skin")return!0;let o=Ht(n.geometry,"_part").getX(s),a=t===2?+(r.x>0):t;return this.#i.hides(o,a)||$o.has(e)&&!this.#i.glows(o,a)&&this.isCut(r)?!1:Ko.has(e)&&!this.#t.opacityOf(e)?this.#i.glows(o,a):!ti.has(e)||this.#i.opacity(o,a)>pL}#c(e,t){let n=null;for(let s of this.#s){if(!e(s.layer)||!s.mesh.visible)continue;let r=this.#a(s,t);r&&(!n||r.distance<n.distance)&&(n=r)}return n}#h(e,t){if(e?.layer!=="muscles")return e;let n=Ht(e.geometry,"_part").getX(e.face.a);if(this.#i.opacity(n,e.side)>mL)return e;let s=this.#c(r=>r!=="skin"&&r!=="muscles",t);return s?.layer==="causes"?s:e}#u(e,t,n,s){let r=(t-s.left)/s.width*2-1,o=1-(n-s.top)/s.height*2;return this.#r.setFromCamera(new Se(r,o),e),this.#r.ray.origin.clone()}#p(e,t,n,s,r){for(let o=0;o<pv;o++){let a=o/pv*2*Math.PI,l=t+fv*Math.cos(a),c=n+fv*Math.sin(a),u=this.#u(e,l,c,s),h=this.#c(d=>d==="nerves",u);if(h&&h.distance<r)return h}return null}pick(e,t,n,s,{ignoreSkin:r=!1,onlySkin:o=!1}={}){let a=this.#u(e,t,n,s),l=this.#t.opacityOf("skin"),u=r||l<cL?null:this.#c(p=>p==="skin",a),h=this.#i.map.value.x?hL:uL;if(o||u&&l>=h)return u&&this.#d(u,null);let d=this.#h(this.#c(p=>p!=="skin",a),a);if(d?.layer!=="nerves"){let p=d?.distance??Number.POSITIVE_INFINITY;d=this.#p(e,t,n,s,p)??d}return u?d&&this.#f(d,l)?this.#d(d,null):this.#d(u,d):d&&this.#d(d,null)}#f({layer:e},t){return fL.has(e)?!0:e==="muscles"&&this.#t.opacityOf("muscles")>=t}sees(e,t){if(t.x*this.hide>dv)return!1;let{ray:n}=this.#r;e.getWorldPosition(n.origin);let s=t.distanceTo(n.origin);n.direction.copy(t).sub(n.origin).normalize();let r=this.#c(o=>o==="skin",n.origin.clone());return!r||r.distance>s-dL}#d(e,t){let n=this.#m(e);if(!n)return t?this.#d(t,null):null;let s=(t&&this.#m(t)?.part)??null;return{...n,point:e.point.toArray(),through:s}}#m({layer:e,side:t,geometry:n,face:s,point:r}){let a=(t===2?r.x>0:t===1)?"left":"right";if(e==="skin"){let c=this.#e.territories[Ht(n,"_territory").getX(s.a)];return c?{part:`skin:${c}`,structure:c,layer:e,side:a,along:null}:null}let l=this.#e.parts[Ht(n,"_part").getX(s.a)];return l?{part:l.name,structure:l.structure,layer:e,side:l.mirrored?a:"midline",along:e==="nerves"?gL(n,s):null}:null}};function gL(i,{a:e,b:t,c:n}){let s=Ht(i,"_along");return(s.getX(e)+s.getX(t)+s.getX(n))/3}var Pi=Ye.at_site,Pt=Ye.defaults,yL=Wl("grade"),Gm=Wl("side"),Wm=Wl("register"),Xm=Wl("skin_shows"),qm=Wl("both"),Ym=Object.keys(Pt.layers);function Wl(i){return Ye.allowed[i]??[]}function Ii(i){let e=i||{};return{lesions:Vm(e.lesions),compare:Vm(e.compare),grade:Gl(yL,e.grade,Pt.grade),side:Gl(Gm,e.side,Pt.side),map:typeof e.map=="string"&&e.map||Pt.map,variants:Vm(e.variants).sort(),layers:_L(e.layers),camera:xL(e.camera)?e.camera:Pt.camera,register:Gl(Wm,e.register,Pt.register),labels:!!e.labels,skin_shows:Gl(Xm,e.skin_shows,Pt.skin_shows),both:Gl(qm,e.both,Pt.both),key_points:!!e.key_points}}function Vm(i){return Array.isArray(i)?i.filter(e=>typeof e=="string"):[]}function _L(i){let e=Ym.map(t=>{let n=i?.[t];return[t,Number.isFinite(n)?n:Pt.layers[t]]});return Object.fromEntries(e)}function xL(i){if(typeof i=="string")return i!=="";let{position:e,target:t}=i??{};return mv(e)&&mv(t)&&!$m(e,t)}function $m(i,e){return i.join()===e.join()}function mv(i){return Array.isArray(i)&&i.length===3&&i.every(Number.isFinite)}function Gl(i,e,t){return i.find(n=>n===e)??t}var vL=Object.keys(Pt);function cr(i,e,t=vL){return t.every(n=>JSON.stringify(gv(i[n]))===JSON.stringify(gv(e[n])))}var yv=["lesions","compare","side","map","variants","skin_shows"];function gv(i){return Array.isArray(i)||typeof i!="object"?i:Object.fromEntries(Object.entries(i).sort(([e],[t])=>e<t?-1:1))}var{canvas_light:bL,canvas_dark:SL}=Ye.tokens,_v=`radial-gradient(ellipse at 50% 40%, ${bL} 0%, #f6f2ea 55%, ${SL} 100%)`,Km=Object.freeze({...Pt.layers,dura:1,deep:0,causes:0}),zr=Object.freeze({selection:null,side:"right",table:0});function Xl(i){return[i!=="left",i!=="right"]}function pa(i){return{states:new Map,cuts:new Map,selecting:i}}function Jm(i,e){let t=e.selection??"",n=i.states.indexOf(t),s=i.tables[e.table];if(n<0||!s)return pa(!1);let r=pa(!0),{states:o,cuts:a}=r,l=n*i.targets.length*2;i.targets.forEach((u,h)=>{let{state:d}=mh(s.cells[l+h*2]??0);d!=="untouched"&&o.set(u,d)});let c=Zo(i,e).states??{};for(let[u,h]of Object.entries(c))o.set(u,h);for(let[u,h]of e.cuts??i.cuts[t]??[])a.set(u,Math.min(h,a.get(u)??1));return r}var xv=_h("muscles"),vv=_h("deep");function jm({states:i},e,t){let n=(c,u)=>[...i].some(([h,d])=>u.has(d)&&c.some(p=>h.startsWith(p))),[s,r]=Xl(e.side),o=(c,u=$x)=>{let h=n(c,u);return[s&&h,r&&h]},a=(c,u)=>{let h=(t[c]??0)>0,[d,p]=o(u);return[d||h,p||h]},l=[...Ko].map(([c,u])=>[c,a(c,u)]);return{lit:o(["nerve:"]),variants:e.variants??[],layers:{muscles:a("muscles",xv),deep:a("deep",vv),causes:o(["cause:"]),...Object.fromEntries(l)},pressing:{muscles:o(xv,fm),deep:o(vv,fm)},faint:o(["cause:"],Kx)}}function bv({colours:i,fields:e,fades:t},n,s,{states:r,selecting:o}){let a=i[s][n],l=o&&r.size>0;return{...a?{rest:tr(a),dim:1}:{dim:0},field:e[n]??0,glow:t&&l?0:1}}var Kh=class{#e;#t=new Map;#i=new Map;#n=new Map;constructor(e){this.#e=e,e.parts.forEach((t,n)=>{for(let s of new Set([t.name,t.follows??t.name]))Zm(this.#t,s,n);Zm(this.#i,Os(t.name),n),Zm(this.#n,t.structure,n)})}by({states:e,cuts:t},n){let s=new Set,r=(o,a)=>{for(let l of o.get(a)??[])s.add(l)};for(let o of e.keys())r(this.#t,o);for(let o of t.keys())r(this.#n,o);for(let o of Zo(this.#e,n).gone??[])r(this.#i,o);return s}};function Zm(i,e,t){let n=i.get(e);n?n.push(t):i.set(e,[t])}var Jh=[0,1],wL=6,jh=class{constructor(e,t){this.opacities={};this.#n=new Map;this.#e=e,this.#t=t,this.#i=new Kh(e),this.#s=e.parts.map(({color:n,name:s})=>n?tr(n):t.atRest(Sv(s)))}#e;#t;#i;#n;#s;write(e,t){let n=Jm(this.#e,t);return e.data.set(this.#a(t,n.selecting)),this.#r(e,t,n),this.#o(e,t,n),e.upload(),jm(n,t,this.opacities)}active(e){return jm(Jm(this.#e,e),e,this.opacities)}#r(e,t,n){let s=pa(n.selecting),r=Xl(t.side),o=this.#i.by(n,t),a=Jh.map(c=>Sh(this.#e,t,r[c])),l=Sh(this.#e,t,!0);for(let c of o){let u=this.#e.parts[c];if(u)for(let h of Jh){let d=!u.mirrored||r[h]?n:s,p=(u.mirrored?a[h]:l)?.(u)??!1;e.set(c,h,{...this.#c(u,c,d),hidden:p})}}}#o(e,t,n){let{parts:s,territories:r}=this.#e,{skin:o}=t,a=pa(n.selecting),l=Xl(t.side);for(let u of Jh){let h=l[u]?n:a;r.forEach((d,p)=>{let m=o&&bv(o,p,u,h);e.set(s.length+p,u,{...this.#u(d,h),...m})})}let c=o?.fades&&n.selecting;e.map.value.set(+!!o,Number(o?.borders??0),Number(c??0))}#a({variants:e=[]},t){let n=[...ti].map(a=>this.opacities[a]),s=[t,...n,...e].join(),r=this.#n.get(s);if(r)return r;this.#n.size>=wL&&this.#n.clear();let o=this.#l(pa(t),e);return this.#n.set(s,o),o}#l(e,t){let{parts:n,territories:s}=this.#e,r=new os(n.length+s.length),o=Sh(this.#e,{variants:t},!1);return n.forEach((a,l)=>{let c={...this.#c(a,l,e),hidden:o(a)};for(let u of Jh)r.set(l,u,c)}),r.data}#c(e,t,{states:n,cuts:s,selecting:r}){let o=n.get(e.follows||e.name)??(r?"untouched":"rest"),a=this.#t.look(e.layer,o),l=e.layer==="nerves"&&e.segment?s.get(e.structure)??0:0,c=this.#s[t]??this.#t.atRest(Sv(e.name)),u=ti.has(e.layer)?this.#h(e.layer,a):a.opacity;return{...a,from:l,rest:c,opacity:u}}#h(e,{opacity:t,lit:n}){let s=t*(this.opacities[e]??0);return n?Math.max(t,s):s}#u(e,{states:t,selecting:n}){let s=t.get(`skin:${e}`)??(n?"untouched":"rest");return{...this.#t.look("skin",s),from:0,rest:this.#t.atRest("skin")}}};function Sv(i){return i.slice(0,i.indexOf(":"))}var ML=[["bones","discs"],["muscles"]],Zh=class{constructor(e,t){this.sites=[];this.shown=zr;this.active={lit:[!1,!1],layers:{},variants:[]};let n=e.parts.length+e.territories.length;this.scene=e,this.anatomy=new wh(e),this.palette=new qo(e.looks),this.rules=new jh(e,this.palette),this.looks=new os(n),this.emphasis=new Mh(this.anatomy,this.looks),this.materials=new ir(this.looks,this.palette,e.parts.length),this.#e=e.meshes.filter(M0),this.layers=new nr(e,this.materials),this.picker=new $h(e,this.layers,this.looks);for(let[s,r]of Object.entries(t))this.#t(s,r)}#e;dress(e){this.shown=e,this.emphasis.forget(),this.sites=Qo(this.scene,e),this.anatomy.variants=e.variants??[],this.layers.causes.draw(this.sites.flatMap(({parts:t})=>Object.keys(t))),this.active=this.rules.write(this.looks,e),this.layers.setActive(this.active)}setLayer(e,t){this.#t(e,t),ti.has(e)?this.dress(this.shown):(this.active=this.rules.active(this.shown),this.layers.setActive(this.active))}#t(e,t){this.rules.opacities[e]=t,this.layers.setOpacity(e,t)}seenFrom({hide:e,ratio:t,height:n,camera:s}){let{shared:r}=this.materials;this.layers.setCutting(b0(r,this.sites,this.shown.side,s)),this.picker.hide=e,this.picker.isCut=o=>S0(r,s,o),r.uHide.value=e,r.uPixel.value=t,r.uHeight.value=n}*shade(e){for(let[t,n]of ML.entries())yield*T0(this.#e.filter(({layer:s})=>n.includes(s))),(t===0||n.some(s=>this.layers.shows(s)))&&e(),yield}*hierarchies(){for(;this.picker.prepareOne();)yield}triangles(){let e=this.scene.meshes.filter(({layer:r,variant:o})=>!o&&r!=="causes"),t=({geometry:r})=>as(r).count/3,n=r=>r.reduce((o,a)=>o+t(a),0),s=n(e);return{unique:s,bothSides:s+n(e.filter(({mirrored:r})=>r))}}dispose(){for(let{geometry:e}of this.scene.meshes)e.dispose();this.undress()}undress(){this.materials.dispose(),this.looks.texture.dispose()}};function wv(i,e){let[t,n]=[Array.from(i),Array.from(e)],s=t.length+n.length;return s?2*Qm(t,n)/s:1}function Qm(i,e){let{atOne:t,atTwo:n,size:s}=TL(i,e);if(!s)return 0;let r=Qm(i.slice(0,t),e.slice(0,n)),o=Qm(i.slice(t+s),e.slice(n+s));return r+s+o}function TL(i,e){let t={atOne:0,atTwo:0,size:0},n=[];return i.forEach((s,r)=>{let o=[];e.forEach((a,l)=>{if(s!==a)return;let c=(n[l-1]??0)+1;o[l]=c,c>t.size&&(t={atOne:r-c+1,atTwo:l-c+1,size:c})}),n=o}),t}var Mv=4,Tv=new WeakMap;function Ev(i,e){let t=Tv.get(i.book)??new eg(i,e);return Tv.set(i.book,t),t}var eg=class{#e;#t;#i;#n;#s;constructor({book:e,conflicts:t},n){this.maps=Object.keys(e.maps),this.variants=Object.keys(e.variants),this.#e=t,this.#s=n,this.#t=new Set([...e.roots.map(({id:s})=>s),...Object.keys(e.nerves)]),this.#i=new Set(Object.keys(e.sites)),this.#n=[...new Set([...this.#t,...this.#i])]}conflict(e,t){for(let n of e)for(let[s,r,o]of this.#e)if(s===n&&r===t||s===t&&r===n)return o;return""}noLesion(e){let{bare:t,grade:n}=lt(e);if(n!==void 0&&!Ye.allowed.grade?.includes(n))return Sn("grade",{name:Ei(e)});if(this.#i.has(t))return"";let s=t.indexOf("@"),r=s<0?t:t.slice(0,s);if(!this.#t.has(r))return this.#r(t);let o=t.slice(s+1);return s<0||lh(o)&&Number(o)>=0&&Number(o)<=1?"":Sn("position",{name:Ei(e)})}#r(e){let t=this.#o(e).join(", "),n=t?Sn("nearest",{names:t}):"";return Sn("unknown",{what:"root, nerve or site",name:Ei(e)})+n}#o(e){let[t=""]=e.split(/[@:]/),n=Array.from(t).slice(0,Ye.longest_quote).join(""),s=this.#s(n).slice(0,Mv);return s.length?[...s]:this.#a(n)}#a(e){return this.#n.map(t=>[t,wv(t,e)]).filter(([,t])=>t>=Ye.least_alike).sort(([t,n],[s,r])=>r-n||EL(s,t)).slice(0,Mv).map(([t])=>t)}};function lt(i){let e=i.indexOf(":");return e<0?{bare:i,grade:void 0}:{bare:i.slice(0,e),grade:i.slice(e+1)}}function EL(i,e){return i<e?-1:+(i>e)}function Xi(i,e){return Object.hasOwn(i,e)?i[e]:void 0}var tg={nerve:"nerves",site:"sites",skin:"skin",territory:"skin",deep:"deep",muscle:"muscles",reflex:"reflexes",variant:"variants",condition:"conditions",map:"maps",test:"tests"};function Me(i,e,t){return e==="root"?i.roots.find(n=>n.id===t):AL(e)?Xi(i[tg[e]],t):void 0}function _t(i,e){return e==="root"?i.roots:Object.entries(i[tg[e]]).map(([t,n])=>({id:t,...n}))}function AL(i){return Object.hasOwn(tg,i)}function Le(i,e,t,n="student"){let s=Me(i,e,t);return(n==="patient"?s?.patient_name:void 0)||s?.name||t.replaceAll("_"," ")}function Mn(i){let[e="",...t]=i.split(":");return{kind:e,id:t.join(":")}}function dn(i){let[e="",t]=lt(i).bare.split("@");return{nerve:e,position:t===void 0?0:Number.parseFloat(t)}}function di(i,e){let{bare:t}=lt(e);return Me(i,"root",t)?"root":Me(i,"site",t)?"site":"nerve"}function Xn(i){let e={};for(let t of["skin","deep"])for(let{id:n,heel:s}of _t(i,t))s&&(e[s]=`${t}:${n}`);return e}function ur(i,e){let t=Xi(i.sources,e);return{text:t?.citation??e,url:t?.url??"",note:t?.note||t?.seen||""}}function Tn(i){return typeof i=="string"?i.split(/;\s+/).filter(Boolean):i?.filter(Boolean)??[]}function fi(i,e){let{bare:t,grade:n}=lt(e);if(n&&e.includes("@")&&!Xi(i.states,e)){let{lead:o,...a}=fi(i,t);return a}let s=Xi(i.states,e);if(!s)return{};if(!RL(s))return s;let r=CL(s,i.phrases);return i.states[e]=r,r}function RL(i){let{lead:e,why:t,roots:n,spared:s,apart:r}=i;return typeof e?.[0]=="number"||typeof r?.[0]=="number"||Array.isArray(t)||Array.isArray(n)||typeof s?.[0]=="number"}function CL(i,e){let{lead:t,why:n,roots:s,spared:r,apart:o,...a}=i,l=(u=-1)=>e[u]??"",c=(u=[])=>u.flatMap((h,d)=>d%2?[]:[[l(h),l(u[d+1])]]);return{...a,lead:(t??[]).map(l),why:Object.fromEntries(c(n)),roots:Object.fromEntries(c(s).map(([u,h])=>[u,h.split(" ")])),spared:c(r).map(([u,h])=>({name:u,why:h})),apart:(o??[]).flatMap((u,h)=>h%3?[]:{from:l(u),here:Av(l(o?.[h+1])),there:Av(l(o?.[h+2]))})}}function Av(i){return i.split(" ").filter(Boolean)}var Qh="For teaching, not a diagnosis";function fn(i,{kind:e,state:t,register:n="student"}){return(i?.state_words[n]?.[e]??{})[t]??t}var PL={root:"Nerve root",nerve:"Nerve",site:"Site",condition:"Condition",differential:"Side by side",muscle:"Muscle",skin:"Skin",territory:"Skin",deep:"Deep structure",reflex:"Reflex",symptom:"Symptom",trigger:"What makes it worse",treatment:"Treatment",red_flag:"Red flag",risk:"Risk factor",prevention:"Prevention",test:"Test",map:"Dermatome map",variant:"Variant",disc:"Disc",bone:"Bone"},IL={root:"Nerve roots",nerve:"Nerves",site:"Places of compression",condition:"Conditions",muscle:"Muscles",skin:"Skin",territory:"Skin",deep:"Deep structures",reflex:"Reflexes",symptom:"Symptoms",trigger:"What makes it worse",treatment:"Treatments",red_flag:"Red flags",risk:"Risk factors",prevention:"Prevention",test:"Tests",map:"Dermatome maps",variant:"Variants"},LL={spinal:"Compression site, spine","spinal-emergency":"Emergency, spine",spinal_emergency:"Emergency, spine",pelvic:"Compression site, pelvis",peripheral:"Compression site, leg and foot",local:"Local cause",systemic:"General cause",inflammatory:"Inflammatory cause"};function Li(i){return PL[i]??re(i.replaceAll("_"," "))}function ng(i){return IL[i]??Li(i)}function Cv(i){return LL[i]??Li(i||"site")}var pi={right:"right side",left:"left side",both:"both sides"},Rv={lesion:"What is lit",roots:"Roots",nerves:"Nerves",both:"Both",agreement:"Agreement"},Pv={student:Rv,clinician:Rv,patient:{lesion:"What is affected",roots:"By root",nerves:"By nerve",both:"Both",agreement:"How sure"}},Iv={student:"Student",clinician:"Clinician",patient:"Patient"},Lv={skin:"Skin",muscles:"Muscles",bones:"Bones",discs:"Discs",nerves:"Nerves",ligaments:"Ligaments",vessels:"Vessels"},Ov=[["front","Front"],["back","Back"],["side","Side"],["spine","Spine"],["pelvis","Pelvis"],["medial_ankle","Ankle"],["sole","Sole"]],Oi=[["medial","Medial"],["plantar","Plantar"],["lateral","Lateral"],["posterior","Posterior"]],ma=[["fat_pad","Fat pad"],["periosteum","Periosteum"],["fascia","Fascia"],["achilles","Achilles"]],OL=/^(Achilles|Alcock|Babinski|Baxter|Joplin|Morton|Sever)/;function pn(i){return/^[A-Z][a-z]/.test(i)&&!OL.test(i)?i.charAt(0).toLowerCase()+i.slice(1):i}function mi(i){return/^(Emergency|RED FLAG)\b/.test(i??"")}function re(i){return i.charAt(0).toUpperCase()+i.slice(1)}function ct(i){let[,e,t=""]=i.match(/^(.+?) \((.*)\)$/)??[];return e?[e,t]:[i,""]}function Ut(i){return i.length<2?i.join(""):`${i.slice(0,-1).join(", ")} and ${i.at(-1)}`}var Nv={nerve:"nerve",ganglion:"root",muscle:"muscle",deep:"deep",skin:"skin"},NL=/^disc:|^bone:vertebra_/;function us(i,e){let[t="",n="",s]=e.split(":");if(t==="cause")return s?ig(s):DL(i,n);let r=Me(i.book,Nv[t]??"",n),o=t==="nerve"?Me(i.book,"root",n):void 0,a=r?.name||o?.name;return a||(t==="disc"?`${n.replace("_","/")} disc`:t==="bone"&&n.startsWith("vertebra_")?`${n.slice(9)} vertebra`:t==="tendon"&&!n.endsWith("tendon")?`${ig(n)} tendon`:ig(n))}var kL=new Set(["nerve","ganglion","muscle","tendon","bone","disc","ligament","vessel","deep"].concat("dura","cord"));function sg(i,e,t){let[n="",s=""]=e.split("@",1).join().split(":");if(!kL.has(n))return"";let r=us(i,`${n}:${s}`).replace(/ \(.*\)$/,"");if(t!=="patient")return r;let a=Me(i.book,n==="tendon"?"deep":Nv[n]??"",s)?.patient_name??"";return re(a||(NL.test(e)?r:""))}function rg({book:i},e){let t=fi(i,e),{grade:n="cut"}=lt(e);return(t.marker||t.name||e).replace(/ \(.*\)$/,"").replace(/ cut here$/,` ${n} here`)}function DL(i,e){let n=(i.sites[e]?.replaces??[]).filter(a=>!a.startsWith("dura:")),s=(i.causes[e]??[]).filter(a=>a.startsWith("disc:")),[r,o]=n.length?n:s;return r&&!o?us(i,r):rg(i,e)}function ig(i){return re(i.replaceAll("_"," "))}var ed=class{#e;#t=new AbortController;#i=null;#n=null;#s=!1;#r=0;constructor(e,t){this.#e=t;let n=(s,r)=>e.addEventListener(s,r,{signal:this.#t.signal});n("pointerdown",s=>{this.#i=s.isPrimary&&s.button===0?s:null,this.#s=!1}),n("pointermove",s=>this.#o(s)),n("pointerup",s=>{let r=this.#i&&!this.#s&&s.isPrimary;this.#i=null,r&&t.click(s)}),n("pointercancel",()=>{this.#i=null}),n("pointerleave",()=>{this.#a(),t.hover(null)})}#o(e){let t=this.#i;if(t&&Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY)>=4&&(this.#s=!0),e.buttons||e.pointerType==="touch"){this.#a();return}this.#n=e,this.#r||=requestAnimationFrame(()=>{this.#r=0,this.#e.hover(this.#n)})}#a(){cancelAnimationFrame(this.#r),this.#r=0}dispose(){this.#a(),this.#t.abort()}};function Hr(i,e,t){let n=new L().copy(i).project(e);return Math.abs(n.x)>.98||Math.abs(n.y)>.98||n.z>1?null:[t.left+(n.x+1)/2*t.width,t.top+(1-n.y)/2*t.height]}var FL=160,kv=5;function Dv({part:i,side:e},{anatomy:t,camera:n,box:s},r){let o=!t.places.has(i),a=(u,h)=>UL(r(u,h),{part:i,side:e},o),l=[-kv,kv],c=null;for(let u of t.sample(i,FL)){e==="left"&&(u.x*=-1);let h=Hr(u,n,s);if(!h||!a(...h))continue;c??=h;let[d,p]=h;if(l.every(m=>a(d+m,p)&&a(d,p+m)))return h}return c}function UL(i,{part:e,side:t},n){return!i||i.side!==t&&i.side!=="midline"?!1:i.part===e||n&&Os(i.part)===e}var td=class{#e;#t;#i;#n;constructor(e,t,n){this.#e=e,this.#t=t,this.#i=n,this.#n=new ed(e.canvas,{click:s=>n.onPick?.(this.#s(s)),hover:s=>this.#r(s)})}pick(e,t,n){let s=this.#t.body();if(!s)return null;let r=performance.now(),o=this.#e.canvas.getBoundingClientRect(),a=s.picker.pick(this.#t.camera(),e,t,o,n);return this.took=performance.now()-r,a}visiblePoint(e,t){let n=this.#t.body();if(!n)return null;let s=this.#e.canvas.getBoundingClientRect(),r={anatomy:n.anatomy,camera:this.#t.camera(),box:s};return Dv({part:e,side:t},r,(o,a)=>this.pick(o,a))}#s(e){return this.pick(e.clientX,e.clientY,{ignoreSkin:e.altKey})}#r(e){let t=this.#t.body(),n=e&&this.#s(e);this.#i.onHover?.(t&&e&&n?BL(n,e,t):null),t?.emphasis.set(n)&&this.#e.invalidate(),this.#e.canvas.style.cursor=n?"pointer":"grab"}dispose(){this.#n.dispose()}};function BL(i,{clientX:e,clientY:t},{anatomy:n}){return{...i,clientX:e,clientY:t,name:us(n.scene,i.part)}}var Fv={type:"change"},ag={type:"start"},Bv={type:"end"},nd=new jn,Uv=new xn,zL=Math.cos(70*Ho.DEG2RAD),sn=new L,ni=2*Math.PI,pt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},og=1e-6,id=class extends gl{constructor(e,t=null){super(e,t),this.state=pt.NONE,this.target=new L,this.cursor=new L,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:js.ROTATE,MIDDLE:js.DOLLY,RIGHT:js.PAN},this.touches={ONE:Zs.ROTATE,TWO:Zs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new L,this._lastQuaternion=new Pn,this._lastTargetPosition=new L,this._quat=new Pn().setFromUnitVectors(e.up,new L(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new No,this._sphericalDelta=new No,this._scale=1,this._panOffset=new L,this._rotateStart=new Se,this._rotateEnd=new Se,this._rotateDelta=new Se,this._panStart=new Se,this._panEnd=new Se,this._panDelta=new Se,this._dollyStart=new Se,this._dollyEnd=new Se,this._dollyDelta=new Se,this._dollyDirection=new L,this._mouse=new Se,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=VL.bind(this),this._onPointerDown=HL.bind(this),this._onPointerUp=GL.bind(this),this._onContextMenu=JL.bind(this),this._onMouseWheel=qL.bind(this),this._onKeyDown=YL.bind(this),this._onTouchStart=$L.bind(this),this._onTouchMove=KL.bind(this),this._onMouseDown=WL.bind(this),this._onMouseMove=XL.bind(this),this._interceptControlDown=jL.bind(this),this._interceptControlUp=ZL.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=pt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(Fv),this.update(),this.state=pt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;sn.copy(t).sub(this.target),sn.applyQuaternion(this._quat),this._spherical.setFromVector3(sn),this.autoRotate&&this.state===pt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let n=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(n)&&isFinite(s)&&(n<-Math.PI?n+=ni:n>Math.PI&&(n-=ni),s<-Math.PI?s+=ni:s>Math.PI&&(s-=ni),n<=s?this._spherical.theta=Math.max(n,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(n+s)/2?Math.max(n,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(sn.setFromSpherical(this._spherical),sn.applyQuaternion(this._quatInverse),t.copy(this.target).add(sn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=sn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new L(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new L(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=sn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(nd.origin.copy(this.object.position),nd.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(nd.direction))<zL?this.object.lookAt(this.target):(Uv.setFromNormalAndCoplanarPoint(this.object.up,this.target),nd.intersectPlane(Uv,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>og||8*(1-this._lastQuaternion.dot(this.object.quaternion))>og||this._lastTargetPosition.distanceToSquared(this.target)>og?(this.dispatchEvent(Fv),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?ni/60*this.autoRotateSpeed*e:ni/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){sn.setFromMatrixColumn(t,0),sn.multiplyScalar(-e),this._panOffset.add(sn)}_panUp(e,t){this.screenSpacePanning===!0?sn.setFromMatrixColumn(t,1):(sn.setFromMatrixColumn(t,0),sn.crossVectors(this.object.up,sn)),sn.multiplyScalar(e),this._panOffset.add(sn)}_pan(e,t){let n=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;sn.copy(s).sub(this.target);let r=sn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/n.clientHeight,this.object.matrix),this._panUp(2*t*r/n.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/n.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/n.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let n=this.domElement.getBoundingClientRect(),s=e-n.left,r=t-n.top,o=n.width,a=n.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ni*this._rotateDelta.x/t.clientHeight),this._rotateUp(ni*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(ni*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-ni*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(ni*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-ni*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(n,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(n,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let n=this._getSecondPointerPosition(e),s=.5*(e.pageX+n.x),r=.5*(e.pageY+n.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ni*this._rotateDelta.x/t.clientHeight),this._rotateUp(ni*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(n,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Se,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,n={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:n.deltaY*=16;break;case 2:n.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(n.deltaY*=10),n}};function HL(i){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(i.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(i)&&(this._addPointer(i),i.pointerType==="touch"?this._onTouchStart(i):this._onMouseDown(i),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function VL(i){this.enabled!==!1&&(i.pointerType==="touch"?this._onTouchMove(i):this._onMouseMove(i))}function GL(i){switch(this._removePointer(i),this._pointers.length){case 0:this.domElement.releasePointerCapture(i.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(Bv),this.state=pt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function WL(i){let e;switch(i.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case js.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(i),this.state=pt.DOLLY;break;case js.ROTATE:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=pt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=pt.ROTATE}break;case js.PAN:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=pt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=pt.PAN}break;default:this.state=pt.NONE}this.state!==pt.NONE&&this.dispatchEvent(ag)}function XL(i){switch(this.state){case pt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(i);break;case pt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(i);break;case pt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(i);break}}function qL(i){this.enabled===!1||this.enableZoom===!1||this.state!==pt.NONE||(i.preventDefault(),this.dispatchEvent(ag),this._handleMouseWheel(this._customWheelEvent(i)),this.dispatchEvent(Bv))}function YL(i){this.enabled!==!1&&this._handleKeyDown(i)}function $L(i){switch(this._trackPointer(i),this._pointers.length){case 1:switch(this.touches.ONE){case Zs.ROTATE:if(this.enableRotate===!1){this.state=pt.NONE;break}this._handleTouchStartRotate(i),this.state=pt.TOUCH_ROTATE;break;case Zs.PAN:if(this.enablePan===!1){this.state=pt.NONE;break}this._handleTouchStartPan(i),this.state=pt.TOUCH_PAN;break;default:this.state=pt.NONE}break;case 2:switch(this.touches.TWO){case Zs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(i),this.state=pt.TOUCH_DOLLY_PAN;break;case Zs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(i),this.state=pt.TOUCH_DOLLY_ROTATE;break;default:this.state=pt.NONE}break;default:this.state=pt.NONE}this.state!==pt.NONE&&this.dispatchEvent(ag)}function KL(i){switch(this._trackPointer(i),this.state){case pt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(i),this.update();break;case pt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(i),this.update();break;case pt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(i),this.update();break;case pt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(i),this.update();break;default:this.state=pt.NONE}}function JL(i){this.enabled!==!1&&i.preventDefault()}function jL(i){i.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function ZL(i){i.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var QL=420,zv=25,Hv=Math.PI/24,lg=1.12,Vv=60,eO=900,tO=40,nO=240,Gv=6e3,cg=.02,iO={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},sO={"+":1/lg,"=":1/lg,"-":lg},sd=class{constructor(e,t){this.camera=new jt(zv,1,10,12e3);this.legsBelow=650;this.flight=0;this.#n=null;this.#t=t,this.camera.up.set(0,0,1),this.#e=new id(this.camera,e),Object.assign(this.#e,{enableDamping:!1,minDistance:Vv,maxDistance:Gv,zoomToCursor:!0}),this.#e.addEventListener("change",t),this.#e.addEventListener("start",()=>{this.#n=null,this.stop()});let n=()=>{this.#n=null};e.addEventListener("wheel",n,{passive:!0}),e.addEventListener("keydown",r=>this.#l(r));let s=new URLSearchParams(globalThis.location?.search||"");this.#i=s.has("noanim")||globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches}#e;#t;#i;#n;setAspect(e){this.camera.aspect=e,this.camera.updateProjectionMatrix(),this.#n&&this.#r(this.#s(this.#n))}#s({position:e,target:t,up:n=[0,0,1],fov:s=zv,span:r}){let o=new L(...t),a=new L(...e).sub(o);if(r){let[l,c]=r,u=Math.tan(s*Math.PI/360)*2;a.setLength(Math.max(c/u,l/(u*this.camera.aspect)))}return{target:o,way:a,up:new L(...n),fov:s}}#r({target:e,way:t,up:n,fov:s}){let{camera:r}=this;r.up.copy(n),r.fov=s,this.#e.target.copy(e),r.position.copy(e).add(t),r.updateProjectionMatrix(),this.#e.update(),this.#t()}#o(){return this.camera.position.clone().sub(this.#e.target)}ready(){let{camera:e}=this,t=this.#o().length();return e.near=Math.max(4,t-1500),e.far=t+(this.hiddenHalf()?nO:1500),e.updateProjectionMatrix(),e.updateMatrixWorld(),e}hiddenHalf(){let{x:e,z:t}=this.#e.target;return this.#o().length()<eO&&Math.abs(e)>tO&&t<this.legsBelow?-Math.sign(e):0}go(e,t){this.stop(),this.#n=e.span?e:null;let n=this.#s(e);t&&!this.#i?this.#a(n):this.#r(n)}#a(e){let t={target:this.#e.target.clone(),way:this.#o()},n=performance.now(),s=()=>{let r=Math.min(1,(performance.now()-n)/QL),o=r*r*(3-2*r),a=t.way.clone().normalize().lerp(e.way.clone().normalize(),o);a.lengthSq()<cg&&a.set(1,.2,0),a.setLength(t.way.length()*(1-o)+e.way.length()*o),this.#r({...e,target:t.target.clone().lerp(e.target,o),way:a}),this.flight=r<1?requestAnimationFrame(s):0};this.flight=requestAnimationFrame(s)}stop(){cancelAnimationFrame(this.flight),this.flight=0}get(){let e=n=>Math.round(n*10)/10,t=({x:n,y:s,z:r})=>[e(n),e(s),e(r)];return{position:t(this.camera.position),target:t(this.#e.target)}}#l(e){let t=iO[e.key],n=sO[e.key];if(!t&&!n||e.ctrlKey||e.metaKey||e.altKey)return;e.preventDefault(),this.#n=null,this.stop();let s=this.#o();n&&s.multiplyScalar(n).clampLength(Vv,Gv),t&&rO(s,t[0]*Hv,t[1]*Hv);let{up:r,fov:o}=this.camera;this.#r({target:this.#e.target.clone(),way:s,up:r.clone(),fov:o})}dispose(){this.stop(),this.#e.dispose()}};function rO(i,e,t){let n=i.length(),s=Math.atan2(i.y,i.x)+e,r=Math.min(Math.PI-cg,Math.max(cg,Math.acos(i.z/n)+t));i.set(Math.sin(r)*Math.cos(s),Math.sin(r)*Math.sin(s),Math.cos(r)).multiplyScalar(n)}var oO={position:[0,2e3,700],target:[0,0,540],span:[420,1120]};function ql(i,{scene:e,sites:t,side:n}){let s=e?.cameras??{},o=(i===Pi?t[0]?.camera??s.back:s[i])??oO;return o.mirrored&&n==="left"?aO(o):o}function aO(i){let e=([t,n,s])=>[-t,n,s];return{...i,position:e(i.position),target:e(i.target)}}function Wv({drawn:i,times:e,later:t,heel:n,aim:s,stage:r}){let o=i?.triangles();return{...e,...t.spent,heel:n.took,pick:s.took,calls:r.calls,drawnTriangles:r.triangles,sceneTriangles:o?.unique,sceneTrianglesBothSides:o?.bothSides}}var Xv=150;function qv(i,e){let t=lO(i,e),n=as(i.geometry),s=[];for(let o=0;o<n.count;o+=3){let a=[n.getX(o),n.getX(o+1),n.getX(o+2)];a.some(l=>t[l])&&s.push(...a)}if(!s.length)return null;let r=new hn;for(let[o,a]of Object.entries(i.geometry.attributes))r.setAttribute(o,a);return r.setIndex(new gt(new Uint32Array(s),1)),{...i,geometry:r}}function lO({geometry:i,origin:e,scale:t},n){let s=Ht(i,"position"),r=new Uint8Array(s.count),[o,a,l]=e;for(let c=0;c<s.count;c++){let u=Math.abs(s.getX(c)*t+o)-Math.abs(n.x),h=s.getY(c)*t+a-n.y,d=s.getZ(c)*t+l-n.z;r[c]=+(u*u+h*h+d*d<Xv*Xv)}return r}function Yv(i,e,t){let n=new ImageData(e,t),{data:s}=n,r=e*4;for(let o=0;o<t;o++)s.set(i.subarray((t-1-o)*r,(t-o)*r),o*r);for(let o=0;o<s.length;o+=4){let a=(s[o+3]??0)/255;if(a>0&&a<1)for(let l=o;l<o+3;l++)s[l]=(s[l]??0)/a}return n}var cO=new Map([["medial",{way:[1,.12,.12],up:[0,0,1],middle:[0,-16,14],half:66}],["lateral",{way:[-1,.12,.12],up:[0,0,1],middle:[0,-16,14],half:66}],["posterior",{way:[0,1,.12],up:[0,0,1],middle:[0,0,18],half:66}],["plantar",{way:[0,.12,-1],up:[0,-1,0],middle:[0,-26,0],half:74}]]),uO=Object.freeze({skin:.72,bones:1,nerves:1,deep:0,dura:0}),hO=["muscles","discs","ligaments","vessels","causes"],ug=500,rd=class{#e;#t;#i;#n=new zi;#s=new Rs(-1,1,1,-1,ug-75,ug+90);#r=new vn(1,1,{samples:4});constructor({scene:e,anatomy:t,looks:n,palette:s}){this.#e=dO(t);let o=e.meshes.filter(({layer:a})=>!hO.includes(a)).flatMap(a=>qv(a,this.#e)??[]);this.#t=new ir(n,s,e.parts.length,{outlines:!0}),this.#i=new nr({meshes:o,parts:e.parts},this.#t);for(let[a,l]of Object.entries(uO))this.#i.setOpacity(a,l);this.#n.add(this.#i.group)}draw(e,{name:t,canvas:n},s,{lit:r,layers:o,variants:a}){let l=cO.get(t);if(!l)return;this.#i.setActive({lit:r,variants:a,layers:o});let c=Math.min(globalThis.devicePixelRatio||1,2),u=Math.max(1,Math.round((n.clientWidth||n.width)*c)),h=Math.max(1,Math.round((n.clientHeight||n.height)*c)),d=s?-1:1,{uPixel:p,uHeight:m,uHide:_}=this.#t.shared;p.value=c,m.value=h/c,_.value=d,this.#a(l,u/h,d),Object.assign(n,{width:u,height:h}),n.getContext("2d")?.putImageData(this.#o(e,u,h),0,0)}#o(e,t,n){this.#r.setSize(t,n),e.setRenderTarget(this.#r),e.clear(),e.render(this.#n,this.#s);let s=new Uint8Array(t*n*4);return e.readRenderTargetPixels(this.#r,0,0,t,n,s),e.setRenderTarget(null),Yv(s,t,n)}#a({way:e,up:t,middle:n,half:s},r,o){let a=([h,d,p])=>new L(h*o,d,p),l=this.#s,c=a(this.#e.toArray()).add(a(n));l.up.set(...t),l.position.copy(c).add(a(e).setLength(ug)),l.lookAt(c);let u=Math.max(s,s*r);Object.assign(l,{left:-u,right:u,top:u/r,bottom:-u/r}),l.updateProjectionMatrix()}dispose(){this.#r.dispose(),this.#t.dispose();for(let{mesh:e}of this.#i.drawn)e.geometry.dispose()}};function dO(i){return i.box("bone:calcaneus")?.getCenter(new L)??new L}var $v=30,od=class{#e;#t;#i=[];#n=null;#s=!0;#r=0;constructor(e,t){this.#e=e,this.#t=t}setCanvases(e){this.#i=e,this.start()}start(){this.#s||this.#o(0)}release(){this.#s=!1,this.start()}#o(e){if(clearTimeout(this.#r),!this.#t()||e>=this.#i.length)return;let t=()=>requestAnimationFrame(()=>this.#l(e));this.#r=window.setTimeout(e?t:()=>this.#a(t),e?0:$v)}#a(e){let t=()=>requestAnimationFrame(e);this.#e.idle||this.#e.lost||this.#e.disposed?t():this.#r=window.setTimeout(()=>this.#a(e),$v)}#l(e){let t=this.#t(),n=this.#i[e];if(!t||!n||this.#e.lost||this.#e.disposed)return;let s=performance.now();this.#c(t).draw(this.#e.renderer,n,t.shown.side==="left",t.active),this.took=performance.now()-s,this.#o(e+1)}pictures(e,t){let n=this.#t();if(!n||this.#e.lost||this.#e.disposed)return{};let s=this.#c(n),r=Math.min(globalThis.devicePixelRatio||1,2);return Object.fromEntries(e.map(o=>{let a=Math.round(t/r),l={width:a,height:a},c=Object.assign(document.createElement("canvas"),l),u=n.shown.side==="left";return s.draw(this.#e.renderer,{name:o,canvas:c},u,n.active),[o,c.toDataURL("image/png")]}))}#c(e){return this.#n??=new rd(e),this.#n}forget(){clearTimeout(this.#r),this.#s=!0,this.#n?.dispose(),this.#n=null}};var fO=.85,pO=9;function Kv(i){return i==="both"?[1,-1]:i==="left"?[-1]:[1]}function Jv(i,e){let t=i.clone();return t.x*=e,t}function ad(i,e){let{scene:t}=i,n=e.selection??"";if(!t.states.includes(n))return[];let s=rg(t,n),[r]=Qo(t,e);if(r)return gO(r,s,!t.cuts[n]?.length,e.side);let o=yO(mO(i,n,e));return Kv(e.side).flatMap((a,l)=>o.map((c,u)=>({...c,at:Jv(c.at,a),text:l===0&&u===0?s:""})))}function mO(i,e,t){let{scene:n}=i,s=fi(n.book,e).kind==="root",r=t.cuts??n.cuts[e]??[],o=r.length?[]:n.pain[e]??[];return[...r.map(([l,c])=>i.along(l,s?Math.max(c,fO):c)).flatMap(l=>l?[{at:l,pain:!1}]:[]),...o.flatMap(l=>{let c=i.anchor(l);return c?[{at:c,pain:!0}]:[]})]}function gO({middle:i},e,t,n){return Kv(n).map((s,r)=>({at:Jv(new L(...i),s),text:r===0?e:"",pain:t,beside:s<0?"left":"right"}))}function yO(i){let e=[];for(let t of i)e.some(n=>n.at.distanceTo(t.at)<pO)||e.push(t);return e}var jv=`.rth-labels {
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
  stroke: #5b6773;
  stroke-width: 1;
  filter: drop-shadow(0 0 1px #fffefb) drop-shadow(0 0 1px #fffefb);
}
.rth-labels circle {
  fill: #fffefb;
  stroke: #1f2933;
  stroke-width: 1.2;
}
.rth-names {
  visibility: hidden;
}
.named .rth-names {
  visibility: visible;
}
.rth-names .rth-label {
  padding: 1px 6px;
  max-width: var(--widest);
  width: max-content;
  white-space: normal;
  overflow-wrap: normal;
  line-height: 15px;
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
`;var dg="http://www.w3.org/2000/svg",ld=12,xO=186,vO=240,Zv=130,hg=96,bO=72,SO=15,wO=36,cd=class{#e=ga("rth-labels");#t=ga("rth-names");#i=ga("");#n=document.createElementNS(dg,"svg");#s=document.createElementNS(dg,"svg");#r=[];#o=[];constructor(e){let t=document.createElement("style");t.textContent=jv;for(let n of[this.#n,this.#s])n.setAttribute("aria-hidden","true");this.#e.append(t,this.#s,this.#t,this.#n,this.#i),e.append(this.#e)}get frame(){return this.#e.getBoundingClientRect()}write(e,t){this.hide(),this.#t.style.setProperty("--widest",`${t}px`);let n=e.map(({text:o,lit:a})=>tb(o,a));this.#t.replaceChildren(...n);let s=n.map(o=>Math.ceil(MO(o))+SO);for(let[o,a]of n.entries())a.style.width=`${s[o]}px`;let r=n.map((o,a)=>({width:s[a]??0,height:o.offsetHeight}));return{nodes:n,sizes:r}}showNames(e,t){let n=t.flatMap(({item:s,box:r,line:o})=>{let a=e[s];if(!a)return[];let l=o[0][0],c=r.right===l;return a.style.transform=pg(l,o[0][1],c?-100:0),[a]});this.#t.replaceChildren(...n),this.#s.replaceChildren(...t.flatMap(({line:s})=>Qv(...s))),this.#e.classList.add("named")}hide(){this.#e.classList.remove("named"),this.#t.replaceChildren(),this.#s.replaceChildren()}walls(){let{left:e,top:t}=this.frame;return{boxes:[...this.#i.querySelectorAll(".rth-label, .rth-ring")].map(r=>r.getBoundingClientRect()).filter(({width:r})=>r).map(r=>fg(r,e,t)),lines:this.#o}}setMarks(e){this.#r=e.map(TO),this.#i.replaceChildren(...this.#r.map(t=>t.node))}place(e){if(!this.#r.length&&!this.#o.length)return;let{clientWidth:t,clientHeight:n}=this.#e,s={left:0,top:0,width:t,height:n};this.#o=this.#r.flatMap(r=>EO(r,Hr(r.at,e,s),s)),this.#n.replaceChildren(...this.#o.flatMap(r=>Qv(...r)))}dispose(){this.#e.remove()}};function fg({left:i,top:e,right:t,bottom:n},s,r){return{left:i-s,top:e-r,right:t-s,bottom:n-r}}function ga(i){return Object.assign(document.createElement("div"),{className:i})}function tb(i,e=!1){let t=ga(e?"rth-label lit":"rth-label");return t.textContent=i,t}function MO(i){let e=document.createRange();return e.selectNodeContents(i),e.getBoundingClientRect().width}function TO(i){let{text:e,pain:t,beside:n}=i,s=ga(`rth-mark${t?" pain":""}${n?" beside":""}`),r=ga("rth-ring");if(s.append(r),!e)return{...i,node:s,ring:r,caption:null};let o=tb("");return o.append(Object.assign(document.createElement("span"),{textContent:e})),s.append(o),{...i,node:s,ring:r,caption:o}}function EO({node:i,ring:e,caption:t,beside:n},s,r){if(i.hidden=!s,!s)return[];let[o,a]=s;if(e.style.transform=`translate(${o}px,${a}px)`,!t)return[];if(n)return AO(t,n,s,r);let{width:l,height:c}=r;t.style.maxWidth=`${Math.min(xO,Math.max(o,l-o)-36)}px`;let u=o+24+t.offsetWidth>l,h=t.offsetHeight/2+ld,d=Math.min(c-h,Math.max(h,a));return t.style.transform=pg(u?o-20:o+20,d,u?-100:0),[]}function AO(i,e,[t,n],{width:s,height:r}){let o=m=>(m?t:s-t)-hg-ld,a=e==="left",l=o(a)<Zv?!a:a,c=Math.max(Zv,Math.min(vO,o(l)));i.style.maxWidth=`${c}px`;let u=i.offsetWidth+ld,h=l?Math.max(t-hg,u):Math.min(t+hg,s-u),d=i.offsetHeight/2+ld,p=Math.min(r-d,Math.max(d+wO,n-bO));return i.style.transform=pg(h,p,l?-100:0),[[[h,p],[t,n]]]}function Qv([i,e],[t,n]){return[eb("line",{x1:i,y1:e,x2:t,y2:n}),eb("circle",{cx:t,cy:n,r:2.6})]}function eb(i,e){let t=document.createElementNS(dg,i);for(let[n,s]of Object.entries(e))t.setAttribute(n,String(s));return t}function pg(i,e,t){return`translate(${i}px,${e}px) translate(${t}%,-50%)`}var nb=`
  ${Jo}
  ${Ri}
  attribute float _part;
  #ifdef NERVE
  attribute float _along;
  varying float vAlong;
  #endif
  uniform float uHeight;
  varying vec3 vToEye;
  flat varying float vPart;
  flat varying float vSide;
  flat varying vec4 vLook;
  flat varying vec4 vState;
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    vPart = _part;
    vSide = sideAt(world.x);
    ivec2 at = lookAt(_part, vSide);
    vLook = texelFetch(uLooks, at, 0);
    vState = texelFetch(uLooks, at + ivec2(0, 1), 0) * 255.0;
    vec4 eye = viewMatrix * world;
    #ifdef NERVE
    vAlong = _along;
    eye.xyz += normalize(normalMatrix * normal) * 0.6 * -eye.z / (projectionMatrix[1][1] * uHeight);
    #endif
    vToEye = -eye.xyz;
    vX = world.x;
    gl_Position = projectionMatrix * eye;
    if (vState.w > 1.5) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  }
`,ib=`
  ${Ri}
  ${Ll}
  uniform float uOpacity;
  /** Opacities that are drawn: from the first up to the second. */
  uniform vec2 uBetween;
  uniform float uOnlyLit;
  varying vec3 vToEye;
  flat varying float vPart;
  flat varying float vSide;
  flat varying vec4 vLook;
  flat varying vec4 vState;
  #ifdef NERVE
  varying float vAlong;
  #endif
  void main() {
    if (vX * uHide > 4.0) discard;
    #ifdef CUTS
    if (vState.y < 0.5 && isCut(-vToEye)) discard;
    #endif
    float lit = step(0.5, vState.y);
    #ifdef NERVE
    lit *= step(vState.z / 255.0, vAlong);
    #endif
    #ifdef OWN_OPACITY
    float alpha = vLook.a;
    #else
    float alpha = max(uOpacity, lit * vLook.a);
    #endif
    if (alpha < uBetween.x || alpha >= uBetween.y || lit < uOnlyLit) discard;
    float id = floor(vPart + 1.5);
    gl_FragColor = vec4(mod(id, 256.0), floor(id / 256.0), vSide + 2.0 * lit, 255.0) / 255.0;
  }
`,sb=`
  ${Ri}
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    vX = world.x;
    gl_Position = projectionMatrix * viewMatrix * world;
  }
`,rb=`
  ${Ri}
  void main() {
    if (vX * uHide > 4.0) discard;
    gl_FragColor = vec4(1.0, 1.0, 0.0, 1.0);
  }
`;var ob=.5,RO=.15,CO=.75,ab=2,Yl=class{#e=new zi;#t=new vn(1,1,{magFilter:At,minFilter:At});#i={value:new Se};#n={value:0};#s={value:1};#r;#o;#a;#l;constructor(e,t){this.#a=e,this.#l=t.shared.uFade,this.#o=e.drawn.filter(({layer:n,pass:s})=>s===(n==="causes"?"strong":"surface")).map(n=>this.#c(n,t));for(let{mesh:n}of this.#o)this.#e.add(n)}#c(e,t){let{layer:n,side:s,mesh:r}=e,o=n==="skin",a=new Zn({vertexShader:o?sb:nb,fragmentShader:o?rb:ib,defines:{LOOK_COLUMNS:rs,LOOK_TEXELS:Yo,...n==="nerves"&&{NERVE:1},...$o.has(n)&&{CUTS:1},...ti.has(n)&&{OWN_OPACITY:1}},uniforms:{...t.shared,uOpacity:t.opacityOf(n),uSide:{value:s},uBetween:this.#i,uOnlyLit:this.#n,uHeight:this.#s},blending:Ps}),l=new Qt(r.geometry,a);return l.matrix.copy(r.matrix),l.matrixAutoUpdate=!1,l.frustumCulled=!1,l.renderOrder=o?-1:0,{mesh:l,material:a,of:e}}ready(e,t){return this.#r??=this.#h(e,t),this.#r}async#h(e,t){e.setRenderTarget(this.#t),e.clear(),e.compile(this.#e,t);let n=new Uint8Array(4),s=e.readRenderTargetPixelsAsync(this.#t,0,0,1,1,n);e.setRenderTarget(null),await s}take(e,t,n,s){let[r,o]=n;this.#t.setSize(r,o),this.#s.value=o;let{autoClear:a}=e;e.autoClear=!1,e.setRenderTarget(this.#t);let l=s.map(c=>{e.clear(!0,c!=="veils",!1),this.#u(c),e.render(this.#e,t);let u=new Uint8Array(r*o*4);return e.readRenderTargetPixelsAsync(this.#t,0,0,r,o,u).then(()=>u)});return e.setRenderTarget(null),e.autoClear=a,l}#u(e){let t=e==="solid";this.#i.value.set(...PO(e)),this.#n.value=e==="shining"?1:0;for(let{mesh:n,material:s,of:r}of this.#o){let o=r.layer==="skin",a=e==="shining"?r.layer==="nerves":t||!o;n.visible=r.mesh.visible&&a,s.depthTest=e!=="shining",o&&(s.depthWrite=this.#a.opacityOf("skin")*this.#l.value>=CO)}}dispose(){this.#t.dispose();for(let{material:e}of this.#o)e.dispose()}};function PO(i){return i==="solid"?[ob,ab]:i==="veils"?[RO,ob]:[0,ab]}function ub(i,e,t,n){let s=i.map((a,l)=>e.map(c=>LO({item:a,index:l,slot:c,walls:t,bounds:n}))),r=kO(s.slice(0,n.most));DO(r,s);let o=[];for(let a of r)a&&o.every(l=>pb(a,l))&&o.push(a);return UO(o,s,n.most),o.map(({item:a,box:l,line:c})=>({item:a,box:l,line:c})).toSorted(IO)}function IO(i,e){return i.item-e.item}function LO({item:i,index:e,slot:t,walls:n,bounds:s}){let{x:r,y:o,toLeft:a,worse:l}=t,c=OO(i,t);if(i.width>t.room||c.top<s.top||c.bottom>s.bottom||n.boxes.some(h=>yg(c,h)))return null;let u=null;for(let h of i.ends){let d=a?h[0]-r:r-h[0],p=Math.hypot(h[0]-r,h[1]-o),m=p+l;if(d<8||p>s.longest||m>=db(u)-1e-6)continue;let _=[[r,o],h];NO(_,n)&&(u={item:e,box:c,line:_,cost:m})}return u}function OO({width:i,height:e},{x:t,y:n,toLeft:s}){return{left:s?t-i:t,top:n-e/2,right:s?t:t+i,bottom:n+e/2}}function NO(i,{boxes:e,lines:t}){return!e.some(n=>gg(i,n))&&!t.some(n=>hd(i,n))}function kO(i){let e=[];for(let t of i)e.push(hb(t,e,null));return e}function hb(i,e,t){let n=t;for(let s of i)s&&s.cost<db(n)-1e-6&&mg(s,e)&&(n=s);return n}function db(i){return i?.cost??Number.POSITIVE_INFINITY}function mg({box:i},e){return!e.some(t=>t&&yg(i,t.box,3))}function DO(i,e){let t=!0;for(let n=0;t&&n<60;n++){t=!1;for(let[s,r=null]of i.entries()){i[s]=hb(e[s]??[],fb(i,s),r);let o=FO(i,s,e);t||=i[s]!==r||o}}}function fb(i,...e){return i.filter((t,n)=>!e.includes(n))}function FO(i,e,t){let n=!1;for(let s=e+1;s<i.length;s++){let[r,o]=[i[e],i[s]];if(!r||!o)continue;let[a,l]=[lb(t[e],o),lb(t[s],r)];if(!a||!l||a.cost+l.cost>=r.cost+o.cost-1e-6)continue;let c=fb(i,e,s);!mg(a,c)||!mg(l,[...c,a])||(i[e]=a,i[s]=l,n=!0)}return n}function lb(i,{line:[[e,t]]}){return i?.find(n=>n?.line[0][0]===e&&n.line[0][1]===t)??null}function UO(i,e,t){for(let[n,s]of e.entries()){if(i.length>=t)return;if(i.some(({item:a})=>a===n))continue;let o=s.flatMap(a=>a??[]).toSorted((a,l)=>a.cost-l.cost).find(a=>i.every(l=>pb(a,l)));o&&i.push(o)}}function pb(i,e){return!yg(i.box,e.box,3)&&!hd(i.line,e.line)&&!gg(i.line,e.box)&&!gg(e.line,i.box)&&cb(i.line[1],e.line)>4&&cb(e.line[1],i.line)>4}function yg(i,e,t=0){return i.left<e.right+t&&e.left<i.right+t&&i.top<e.bottom+t&&e.top<i.bottom+t}function hd([i,e],[t,n]){return ud(i,e,t)*ud(i,e,n)<=0&&ud(t,n,i)*ud(t,n,e)<=0}function ud(i,e,t){return(e[0]-i[0])*(t[1]-i[1])-(e[1]-i[1])*(t[0]-i[0])}function gg(i,{left:e,top:t,right:n,bottom:s}){let[[r,o]]=i,[,[a,l]]=i,c=(u,h)=>u>e&&u<n&&h>t&&h<s;return c(r,o)||c(a,l)?!0:hd(i,[[e,t],[n,s]])||hd(i,[[e,s],[n,t]])}function cb([i,e],[[t,n],[s,r]]){let[o,a]=[s-t,r-n],l=o*o+a*a,c=l?((i-t)*o+(e-n)*a)/l:0,u=Math.min(1,Math.max(0,c));return Math.hypot(i-t-u*o,e-n-u*a)}function mb(i,e,t){for(let n=0;n<i.bytes.length;n+=4){if(!e.bytes[n+3])continue;let s=(i.bytes[n]??0)|(i.bytes[n+1]??0)<<8;if(!(((i.bytes[n+2]??0)&2)>0&&t[s-1]))for(let o=0;o<4;o++)i.bytes[n+o]=e.bytes[n+o]??0}}function gb(i){let{width:e,height:t}=i,n={left:new Float64Array(t).fill(Number.POSITIVE_INFINITY),right:new Float64Array(t).fill(Number.NEGATIVE_INFINITY)},s=new Map,r=new Uint16Array(e+1),o=new Uint16Array(e+1),a=new Uint32Array(e);for(let l=0;l<t;l++){let c=BO(i,l);zO(c,l,n),HO({keys:c,keysAbove:a,sizes:o,above:r,y:l},s),[r,o]=[o,r],a=c}return{parts:[...s].map(([l,c])=>WO(l,c,i)),outline:n}}function BO({width:i,height:e,bytes:t},n){let s=new Uint32Array(i),r=(e-1-n)*i*4;for(let o=0;o<i;o++,r+=4)s[o]=(t[r]??0)|(t[r+1]??0)<<8|(t[r+2]??0)<<16;return s}function zO(i,e,{left:t,right:n}){let[s,r]=[0,i.length-1];for(;s<r&&!i[s];)s++;for(;r>s&&!i[r];)r--;i[s]&&(t[e]=s,n[e]=r)}function HO({keys:i,keysAbove:e,sizes:t,above:n,y:s},r){let o=0,a;t[0]=0;for(let l=0;l<i.length;l++){let c=i[l]??0;if((c&65535)===0||(c&65535)===65535){t[l+1]=0;continue}let h=i[l-1]===c&&e[l]===c&&e[l-1]===c?1+Math.min(t[l]??0,n[l+1]??0,n[l]??0):1;t[l+1]=h,(c!==o||!a)&&(o=c,a=VO(r,o)),GO(a,{size:h,x:l,y:s})}}function VO(i,e){let t=i.get(e);if(t)return t;let n=Number.POSITIVE_INFINITY,s={pixels:0,left:n,right:-n,top:n,bottom:-n,cells:new Map};return i.set(e,s),s}function GO(i,{size:e,x:t,y:n}){i.pixels++,t<i.left&&(i.left=t),t>i.right&&(i.right=t),n<i.top&&(i.top=n),i.bottom=n;let s=Math.floor(n/36)*1e3+Math.floor(t/36),r=i.cells.get(s);r?e>r.size&&Object.assign(r,{size:e,x:t,y:n}):i.cells.set(s,{size:e,x:t,y:n})}function WO(i,e,{width:t,height:n}){let{pixels:s,left:r,right:o,top:a,bottom:l,cells:c}=e,h=[...c.values()].map(({size:_,x:g,y})=>({size:_,at:[g-_/2+1,y-_/2+1]})).filter(({at:[_,g]})=>Math.min(_,t-_,g,n-g)>16),d=Math.max(0,...h.map(({size:_})=>_)),p=h.filter(({size:_})=>_>=Math.min(9,d)),m=Math.ceil(p.length/24);return{part:(i&65535)-1,onLeft:!!(i>>16&1),lit:!!(i>>16&2),pixels:s,reach:Math.hypot(o-r+1,l-a+1),ends:p.filter((_,g)=>g%m===0).map(({at:_})=>_)}}function yb(i,e){let t=[];for(let n=16;n<=i.height-16;n+=12)t.push(n);return[!0,!1].flatMap(n=>{let s=_g(i,0,i.height,n),r=t.map(l=>xb(i,l,n,s)),o=(l,c)=>n?l-c:c-l,a=t.every((l,c)=>o(s,r[c]??0)>=e);return t.map((l,c)=>{let u=r[c]??0,h=a?s:_g(i,l-30,l+30,n,s),d=o(h,u);return d>=e?{x:h,y:l,toLeft:n,room:d,worse:0}:{x:n?u+e:u-e,y:l,toLeft:n,room:e,worse:400}})})}function _b(i){let[e,t]=[!0,!1].map(n=>{let s=_g(i,0,i.height,n),r=[];for(let a=0;a<i.height;a+=12)r.push(xb(i,a,n,s));r.sort((a,l)=>a-l);let o=r[Math.floor(r.length/2)]??0;return n?s-o:o-s});return Math.max(e??0,t??0)}function _g({width:i,outline:e},t,n,s,r=i/2){let o=s?e.left:e.right,[a,l]=[Math.max(0,Math.floor(t)),Math.min(o.length,Math.ceil(n))],c=o.slice(a,l).filter(u=>Number.isFinite(u));return c.length?s?Math.min(...c)-18:Math.max(...c)+18:r}function xb({width:i,over:e},t,n,s){let r=e.filter(({top:o,bottom:a,left:l,right:c})=>o<t+12&&a>t-12&&(n?l<s:c>s));return n?Math.max(10,...r.map(({right:o})=>o+10)):Math.min(i-10,...r.map(({left:o})=>o-10))}var XO=["nerve","muscle","vessel","tendon","bone","ligament","disc"];function Sb({seen:i,shining:e=[]},t){let n=vb(i,t).filter(bb).toSorted((h,d)=>d.pixels-h.pixels),s=new Set(n.filter(({lit:h})=>h).map(({text:h})=>h)),r=vb(e,t).filter(h=>bb(h)&&h.order<t.path.length&&!s.has(h.text)),o=n.filter(({lit:h,kind:d})=>h&&d==="nerve"),a=r.toSorted((h,d)=>h.order-d.order).slice(0,3),l=[...o,...a].toSorted((h,d)=>h.order-d.order),c=new Set(l.map(({text:h})=>h)),u=$O(n.filter(({text:h})=>!c.has(h)));return KO(l,u).map(({text:h,lit:d,ends:p})=>({text:h,lit:d,ends:p}))}function vb(i,e){let t=new Map;for(let n of i){let{name:s=""}=e.scene.parts[n.part]??{},r=s&&e.nameOf(s);if(!r)continue;let o=t.get(r);o?YO(o,n):t.set(r,{...qO(n,s,e),text:r})}return[...t.values()]}function qO({lit:i,pixels:e,reach:t,ends:n},s,{path:r}){let[o="",a=""]=s.split(":"),l=r.indexOf(a.replace(/@.*/,"")),c=l<0?r.length:l;return{kind:o==="ganglion"?"nerve":o,order:c,lit:i,pixels:e,reach:t,ends:n}}function YO(i,{lit:e,pixels:t,reach:n,ends:s}){i.lit&&!e||(e&&!i.lit?Object.assign(i,{lit:e,pixels:t,reach:n,ends:s}):(i.pixels+=t,i.reach=Math.max(i.reach,n),i.ends=[...i.ends,...s]))}function bb({lit:i,kind:e,pixels:t,reach:n}){return t>=(i&&e==="nerve"?10:30)&&n>=12}function $O(i){let t=[...new Set([...XO,...i.map(({kind:n})=>n)])].map(n=>i.filter(s=>s.kind===n).toSorted((s,r)=>Number(r.lit)-Number(s.lit)));return Array.from({length:10},(n,s)=>t.flatMap(r=>r[s]??[])).flat()}function KO(i,e){return[...i.slice(0,6),...e.slice(0,6),...i.slice(6),...e.slice(6)]}var JO=240,jO=26e4,ZO=12,QO=5,eN=48,tN=2,nN=210,iN=84,sN=140,rN=.45,oN=.5,dd=class{#e;#t=null;#i=null;#n=0;#s=0;constructor(e){this.#e=e}set(e){this.#t=e,this.stale()}get done(){return!this.#n}stale(){this.#s++,clearTimeout(this.#n),this.#n=0,this.#e.labels.hide(),this.#t&&(this.#n=window.setTimeout(()=>this.#r(),JO))}async#r(){let{body:e,moves:t,labels:n}=this.#e,[s,r,o]=[this.#s,this.#t,e()],{width:a,height:l}=n.frame;if(o&&r&&!t()&&a>=1&&l>=1){let c=await this.#o(o,[a,l],s).catch(()=>null);if(s!==this.#s)return;c&&this.#l(cN(o,c,r),c.seen.outline,r)}else if(o&&t())return this.stale();this.#n=0}async#o(e,t,n){let{renderer:s,camera:r}=this.#e,o=this.#a(e);if(await o.ready(s,r()),n!==this.#s)return null;let a=Math.min(1,Math.sqrt(jO/(t[0]*t[1]))),[l,c]=t.map(S=>Math.floor(S*a)),u=aN(e),h=o.take(s,r(),[l,c],u),d=await Promise.all(h);if(n!==this.#s)return null;let p=performance.now(),[m,..._]=d.map(S=>({width:l,height:c,bytes:S}));if(!m)return null;let g=Object.fromEntries(u.slice(1).map((S,b)=>[S,_[b]]));g.veils&&mb(m,g.veils,lN(e));let y=S=>hN(gb(S),1/a),x={seen:y(m),shining:g.shining&&y(g.shining)};return this.took=performance.now()-p,x}#a(e){return this.#i?.of!==e&&(this.forget(),this.#i={of:e,ids:new Yl(e.layers,e.materials)}),this.#i?.ids??new Yl(e.layers,e.materials)}#l(e,t,n){let s=performance.now(),{labels:r,over:o}=this.#e,{left:a,top:l,width:c,height:u}=r.frame,h=[...o()].map(E=>fg(E.getBoundingClientRect(),a,l)),d={width:c,height:u,outline:t,over:h.filter(dN)},p=Math.min(n==="patient"?QO:ZO,Math.max(3,Math.floor(u/eN))),m=e.slice(0,p*tN),{nodes:_,sizes:g}=r.write(m,uN(d)),y=m.map(({ends:E},v)=>({width:0,height:0,...g[v],ends:E})),x=yb(d,Math.max(0,...y.map(E=>E.width))),S=r.walls(),b={boxes:[...S.boxes,...d.over],lines:S.lines},w={most:p,longest:rN*c,top:8,bottom:u-8};r.showNames(_,ub(y,x,b,w)),this.took=Math.max(this.took??0,performance.now()-s)}forget(){this.#i?.ids.dispose(),this.#i=null}dispose(){this.#s++,clearTimeout(this.#n),this.forget()}};function aN({layers:i,active:e}){return["solid",...Object.values(i.opacities).some(n=>n>0&&n<oN)||e.layers.muscles?.some(Boolean)?["veils"]:[],...e.lit.some(Boolean)?["shining"]:[]]}function lN({anatomy:i}){return i.scene.parts.map(({layer:e})=>e==="nerves")}function cN({anatomy:{scene:i},shown:e},t,n){let s=e.state??fi(i.book,e.selection??""),r=a=>sg(i,a,n),o={seen:t.seen.parts,shining:t.shining?.parts};return Sb(o,{scene:i,nameOf:r,path:(s.path??[]).map(({id:a})=>a)})}function uN(i){let e=_b(i);return e<iN?sN:Math.min(nN,e)}function hN({parts:i,outline:e},t){if(t===1)return{parts:i,outline:e};let n=Math.ceil(e.left.length*t),s=r=>Float64Array.from({length:n},(o,a)=>(r[Math.floor(a/t)]??Number.NaN)*t);return{parts:i.map(r=>({...r,pixels:r.pixels*t*t,reach:r.reach*t,ends:r.ends.map(([o,a])=>[o*t,a*t])})),outline:{left:s(e.left),right:s(e.right)}}}function dN({left:i,right:e,top:t,bottom:n}){return e>i&&n>t}var Mb=`.rth-spots {
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
`;var fd=class{#e;#t=document.createElement("div");#i=document.createElement("div");#n=document.createElement("div");#s=[];#r=null;#o;constructor(e,t){this.#e=t,this.#t.className="rth-spots";let n=document.createElement("style");n.textContent=Mb,this.#n.className="rth-probed",this.#n.hidden=!0,this.#t.append(n,this.#i,this.#n),e.append(this.#t)}setPoints(e){this.#s=e.map(t=>({at:new L(...t.at),node:this.#a(t)})),this.#i.replaceChildren(...this.#s.map(({node:t})=>t))}#a({root:e,side:t,text:n,colour:s}){let r=document.createElement("button");return r.className="rth-dot",r.dataset.keyPoint=`${e}@${t}`,r.style.setProperty("--root",s),r.title=n,r.setAttribute("aria-label",n),r.append(Object.assign(document.createElement("span"),{textContent:e})),r.addEventListener("click",()=>this.#e.onPick({part:`root:${e}`,structure:e,layer:"skin",side:t,along:null})),r}setSpot(e){this.#r=e&&new L(...e),this.#o=void 0}place(e){if(!this.#s.length&&!this.#r&&this.#n.hidden)return;let{clientWidth:t,clientHeight:n}=this.#t,s={left:0,top:0,width:t,height:n};for(let{at:a,node:l}of this.#s){let c=this.#e.sees(a)?Hr(a,e,s):null;l.hidden=!c,c&&(l.style.transform=`translate(${c[0]}px,${c[1]}px)`)}let r=this.#r&&Hr(this.#r,e,s);if(this.#n.hidden=!r,!r)return;this.#n.style.transform=`translate(${r[0]}px,${r[1]}px)`;let o=r[0]>t/2;o!==this.#o&&this.#e.onSpot({onLeft:o}),this.#o=o}dispose(){this.#t.remove()}};var Tb=30,pN=3;function*Eb({scene:i,rules:e,anatomy:t}){let n=new os(i.parts.length+i.territories.length);for(let[s,r]of i.states.entries()){if(r.includes(":"))continue;let o={...zr,selection:r};s<Tb&&e.write(n,o),ad(t,o),(s<Tb||s%pN===0)&&(yield)}}var mN=250,Vr=class{constructor(e,t={}){this.later=new uh;this.drawn=null;this.times={};this.#n={...Km};this.#s=zr;this.#r=!1;this.#o=0;let{onPick:n,onHover:s,onCamera:r,onLost:o,onSpot:a,over:l,background:c=_v}=t;this.#e=e,this.#t=r,getComputedStyle(e).position==="static"&&(e.style.position="relative"),e.style.background=c,this.stage=new ch(e,{camera:()=>this.#p(),onSize:h=>{this.eye.setAspect(h),this.names?.stale()},onDraw:()=>this.#h(),onLost:h=>o?.(h)}),this.eye=new sd(this.stage.canvas,()=>this.#u()),this.labels=new cd(e),this.spots=new fd(e,{onPick:h=>n?.(h),onSpot:h=>a?.(h),sees:h=>this.drawn?.picker.sees(this.eye.camera,h)??!1});let u={body:()=>this.drawn,camera:()=>this.#p()};this.names=new dd({...u,labels:this.labels,renderer:this.stage.renderer,moves:()=>!!this.eye.flight,over:()=>l?.()??[]}),this.aim=new td(this.stage,u,{onPick:n,onHover:s}),this.heel=new od(this.stage,()=>this.drawn),this.#i=_0(this.stage.renderer,this.eye.camera,Km)}#e;#t;#i;#n;#s;#r;#o;static supported(){try{let e=document.createElement("canvas").getContext("webgl2");return e?.getExtension("WEBGL_lose_context")?.loseContext(),!!e}catch{return!1}}async load(e,t){let n=performance.now(),s=await Qx(e,t),r=performance.now();this.#d(),this.#i.finish();let o=this.#a(s);return this.eye.legsBelow=s.legs_below??this.eye.legsBelow,this.#r||this.setCamera("back",!1),this.stage.fit(),this.stage.invalidate(),this.times={decode:r-n,build:performance.now()-r},this.#l(o),s}async add(e){let{meshes:t,tables:n}=await e0(e),s=this.drawn;if(!s)return n;this.later.drop("hierarchies","practice"),this.stage.scene.remove(s.layers.group);let r=this.#a({...s.scene,meshes:[...s.scene.meshes,...t]});return s.undress(),this.#l(r),n}#a(e){let t=new Zh(e,this.#n);return this.drawn=t,this.stage.scene.add(t.layers.group),this.stage.scene.updateMatrixWorld(!0),this.show(this.#s),t}#l(e){this.later.add("shade",e.shade(()=>this.#c())),this.later.add("hierarchies",e.hierarchies()),this.later.add("practice",Eb(e))}#c(){this.#i.cool(),this.stage.invalidate(),this.heel.release()}#h(){this.labels.place(this.eye.camera),this.spots.place(this.eye.camera)}#u(){this.stage.moving(),this.stage.invalidate(),this.names?.stale(),this.#f()}get anatomy(){return this.drawn?.anatomy}#p(){let e=this.eye.ready();return this.drawn?.seenFrom({hide:this.eye.hiddenHalf(),ratio:this.stage.ratio,height:this.#e.clientHeight||1,camera:e}),e}show(e){let t=performance.now();this.#s={...zr,...e},this.drawn&&(this.drawn.dress(this.#s),this.labels.setMarks(ad(this.drawn.anatomy,this.#s)),this.names.stale(),this.times={...this.times,selectScript:performance.now()-t},this.stage.invalidate(),this.heel.start())}setLayer(e,t){this.#n[e]=t,this.drawn?.setLayer(e,t),this.names.stale(),this.stage.invalidate()}setCamera(e,t=!0){this.#r=!0;let{scene:n,sites:s=[]}=this.drawn??{},r=typeof e=="string"?ql(e,{scene:n,sites:s,side:this.#s.side}):{...this.eye.get(),...e};this.eye.go(r,t)}getCamera(){return this.eye.get()}setLabels(e,t="student"){this.names.set(e?t:null)}describe(e){this.stage.describe(e)}setKeyPoints(e){this.spots.setPoints(e),this.stage.invalidate()}markSpot(e){this.spots.setSpot(e),this.stage.invalidate()}skinInTheMiddle(){let{left:e,top:t,width:n,height:s}=this.stage.canvas.getBoundingClientRect();return this.pick(e+n/2,t+s/2,{onlySkin:!0})}heelViews(e){this.heel.setCanvases(e)}pick(e,t,n){return this.aim.pick(e,t,n)}visiblePoint(e,t="right"){return this.aim.visiblePoint(e,t)}snapshot(){return this.stage.snapshot()}figures(){return Wv(this)}#f(){this.#t&&(clearTimeout(this.#o),this.#o=window.setTimeout(()=>this.#t?.(this.eye.get()),mN))}#d(){this.later.stop(),this.heel.forget(),this.names.forget(),this.drawn&&(this.stage.scene.remove(this.drawn.layers.group),this.drawn.dispose(),this.drawn=null)}dispose(){clearTimeout(this.#o),this.#d(),this.aim.dispose(),this.eye.dispose(),this.names.dispose(),this.labels.dispose(),this.spots.dispose(),this.stage.dispose()}};function $l(i){let{view:e,select:t,show:n,body:s}=i,r={view:e,select:t,show:n,get body(){return s()},get stats(){return s()?.figures?.()}};globalThis.__rootToHeel??=[];let o=globalThis.__rootToHeel;return o.push(r),{...i,dispose(){o.splice(o.indexOf(r),1),i.dispose()}}}var bt,Rb,gN,hr,xg,xd,Cb,md,Pb,Sg,vg,Ib,Kl=Symbol.for("pv"),vd={},bd=[],yN=/^m(i|n|o|s|text|space)$/,wg=Array.isArray,Lb=bd.slice,Wr=Object.assign;function Gr(i){i&&i.parentNode&&i.remove()}function gd(i,e,t,n,s){var r={type:i,props:e,key:t,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Kl,__v:s||++Rb,__i:-1,__u:0};return!s&&bt.vnode&&bt.vnode(r),r}function pe(i){return i.children}function yd(i,e){this.props=i,this.context=e,this.__g=0}function dr(i,e){if(e==null)return i.__&&dr(i.__,i.__i+1);for(var t;e<i.__k.length;e++)if((t=i.__k[e])&&t.__e)return t.__e;return typeof i.type!="function"||i.props.__P?null:dr(i)}function _N(i){var e,t=i.__v,n=t.__e,s=[],r=[],o=i.__P;o&&((e=Wr({constructor:Kl},t)).__v=t.__v+1,bt.vnode&&bt.vnode(e),Mg(o,e,t,i.__n,o.namespaceURI,32&t.__u?[n]:null,s,n||dr(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,Ub(s,e,r),t.__=t.__e=null,e.__e!=n&&Ob(e))}function Ob(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(e){return e&&(i.__e=e.__e)}),Ob(i)}function bg(i){(8&i.__g||(i.__g|=8,hr.push(i),xd++))&&xg==bt.debounceRendering||((xg=bt.debounceRendering)||queueMicrotask)(Nb)}function Nb(){try{for(var i,e=1;hr.length;)hr.length>e&&hr.sort(Cb),i=hr.shift(),e=hr.length,8&i.__g&&_N(i)}finally{(xd=hr.length)&&(xg||queueMicrotask)(Nb)}}function kb(i,e,t,n,s,r,o,a,l,c,u){var h,d,p,m,_,g,y=n.__k||bd,x=e.length;for(l=xN(t,e,y,l,x),h=0;h<x;h++)(p=t.__k[h])!=null&&(d=~p.__i&&y[p.__i]||vd,p.__i=h,g=Mg(i,p,d,s,r,o,a,l,c,u),m=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&Tg(d.ref,null,p,d),p.ref&&u.push(p.ref,p.__c||m,p)),_=_||m,4&p.__u?(l=Db(p,l,i,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&g!==void 0?l=g:m&&(l=m.nextSibling),p.__u&=-21);return t.__e=_,l}function xN(i,e,t,n,s){var r,o,a,l,c,u,h,d,p,m=t.length,_=m,g=0,y=0,x=i.__k=Array(s);for(r=0;r<s;r++)(o=e[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=x[r]=gd(null,o):wg(o)?o=x[r]=gd(pe,{children:o}):o.constructor===Kl&&o.__b?o=x[r]=gd(o.type,o.props,o.key,o.ref,o.__v):x[r]=o,l=r+g,o.__=i,o.__b=i.__b+1,a=null,~(c=o.__i=vN(o,t,l,_))&&(_--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?g--:c==l+1?g++:c!=l&&(c>l?g--:g++,y=1)):(~c||(s>m?g--:s<m&&g++),typeof o.type!="function"&&(o.__u|=4))):x[r]=null;if(y){for(u=[],h=[],r=0;r<s;r++)if((o=x[r])&&16&o.__u){for(g=0,d=u.length;g<d;)u[p=g+d>>1]<o.__i?g=p+1:d=p;u[g]=o.__i,h[r]=g+1}for(g=u.length;r--;)h[r]&&(h[r]==g?g--:x[r].__u|=4)}if(_)for(r=0;r<m;r++)!(a=t[r])||2&a.__u||(a.__e==n&&(n=dr(a)),Eg(a,a));return n}function Db(i,e,t,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return e;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,e=Db(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=dr(i))&&!e.parentNode&&(e=null),o=i.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function vN(i,e,t,n){var s,r=i.key,o=i.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&o==a.type)return t;if(n>(l?1:0)){for(s=t-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function Ab(i,e,t){t==null&&(t=""),e[0]=="-"?i.setProperty(e,t):i[e]=t}function pd(i,e,t,n,s){var r,o;if(e=="style")if(typeof t=="string")i.style.cssText=t;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(e in n)t&&e in t||Ab(i.style,e);if(t)for(e in t)n&&t[e]==n[e]||Ab(i.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[e]=t,t&&n||(o=vg[e]||(vg[e]=bN(e)),(i.__a||(i.__a={}))[e]=Sg,r=e!=(e=e.replace(Pb,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?i.addEventListener(e,o,r):i.removeEventListener(e,o,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in i)try{return void(i[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?i.removeAttribute(e):i.setAttribute(e,e=="popover"&&t==1?"":t)}}function bN(i){return function(e){var t=this.__e;if(t){if(t=t[i],e[md]==null)e[md]=Sg++;else if(e[md]<this.__a[i])return;return t(bt.event?bt.event(e):e)}}}function Mg(i,e,t,n,s,r,o,a,l,c){var u,h,d,p,m,_,g,y,x,S,b,w,E,v,M,N,R,P,I=e.type;if(e.constructor!==Kl)return null;128&t.__u&&(l=32&t.__u,u=t.__c.__z)&&(e.__u|=l,h=r=[],u.nodeType==8?a=_d(u,r):r.push(u),a=r[0]||a),(u=bt.__b)&&u(e);e:if(typeof I=="function"){d=o.length;try{if(y=e.props,x=(u=I.prototype)&&u.render,S=(u=I.contextType)&&n[u.__c],b=u?S?S.props.value:u.__:n,(p=t.__c)?(e.__c=p,2&p.__g&&(p.__g|=1)):(x?e.__c=p=new I(y,b):(e.__c=p=new yd(y,b),p.constructor=I,p.render=wN),S&&S.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),x&&(p.__s||(p.__s=p.state),I.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Wr({},p.__s)),Wr(p.__s,I.getDerivedStateFromProps(y,p.__s)))),m=p.props,_=p.state,p.__v=e,t.__c){if(y!==m&&x&&!I.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(y,b),e.__v==t.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(y,p.__s,b)===!1){e.__v!=t.__v&&(p.props=y,p.state=p.__s,p.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(D){D&&(D.__=e)}),bd.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&o.push(p),a=dr(t);break e}p.componentWillUpdate&&p.componentWillUpdate(y,p.__s,b),x&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(m,_,g)})}else x&&!I.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),x&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=b,p.props=y,p.__P=i,p.__g&=-5,w=bt.__r,E=x?25:0;do p.__g&=-9,w&&w(e),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++E<25);x&&(bd.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=Wr({},n,p.getChildContext())),x&&t.__c&&p.getSnapshotBeforeUpdate&&(g=p.getSnapshotBeforeUpdate(m,_)),v=u&&u.type===pe&&u.key==null?u.props.children:u,y.__P&&(u=a,s=(i=y.__P).namespaceURI,l=r=null,t.props&&t.props.__P!=i&&(t.__k.some(function(D){D&&Eg(D,D)}),t.__k=null),a=t.__k?dr(t,0):null),a=kb(i,wg(v)?v:[v],e,t,n,s,r,o,a,l,c),y.__P&&(e.__e=null,a=u),e.__u&=-161,h&&h.some(Gr),p.__h.length&&o.push(p),1&p.__g&&(p.__g&=-4)}catch(D){if(o.length=d,e.__v=null,l||r)if(D&&D.then){if(e.__u|=128|l,r){for(~(R=r.indexOf(a||void 0))||(R=r.length);(P=r[R-1])&&P.nodeType==8;)R--;for(;R<r.length;R++)if(P=r[R])if(r[R]=null,M){if(P==N)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(N=_d(M=P))}}if(!M){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;M=a}(u=_d(M=e.__c.__z||(e.__c.__z=M)))?(e.__e=M,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(Gr);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),D&&D.then||Fb(e),bt.__e(D,e,t)}}else a=e.__e=SN(t.__e,e,t,n,s,r,o,l,c,i);return(u=bt.diffed)&&u(e),a}function _d(i,e){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var t=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))t++;else if(i.data.startsWith("/$s")&&!--t)return i}e&&e.push(i)}}function Fb(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(Fb))}function Ub(i,e,t){for(var n=0;n<t.length;)Tg(t[n++],t[n++],t[n++]);bt.__c&&bt.__c(e,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){bt.__e(r,s.__v)}})}function SN(i,e,t,n,s,r,o,a,l,c){var u,h,d,p,m,_,g,y,x=t.props||vd,S=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((m=r[u])&&(b?m.localName==b:m.nodeType==3)){i=m,r[u]=null;break}}if(!i){if(y=c.ownerDocument||document,!b)return y.createTextNode(S);i=y.createElementNS(s,b,S.is?S:c),a&&(bt.__m&&bt.__m(e,r),a=!1),r=null}if(b){if(c=b=="template"&&i.content||i,r=b=="textarea"&&S.defaultValue!=null?null:r&&Lb.call(c.childNodes),!a&&r)for(x={},u=0;u<i.attributes.length;u++)x[(m=i.attributes[u]).name]=m.value;for(u in x)m=x[u],u=="dangerouslySetInnerHTML"?d=m:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||pd(i,u,null,m,s);for(u in S)m=S[u],u=="children"?p=m:u=="dangerouslySetInnerHTML"?h=m:u=="value"?_=m:u=="checked"?g=m:a&&typeof m!="function"||x[u]===m||pd(i,u,m,x[u],s);h?(a||d&&(h.__html==d.__html||h.__html==i.innerHTML)||(i.innerHTML=h.__html),e.__k=[]):(d&&(i.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&yN.test(b))&&(s="http://www.w3.org/1999/xhtml"),kb(c,wg(p)?p:[p],e,t,n,s,r,o,r?r[0]:t.__k&&dr(t,0),a,l),r&&r.some(Gr)),a&&b!="textarea"||(u="value",b=="progress"&&_==null?i.removeAttribute(u):_==null||_===i[u]&&(b!="progress"||_)||pd(i,u,_,x[u],s),u="checked",g!=null&&g!=i[u]&&pd(i,u,g,x[u],s))}else x===S||a&&i.data==S||(i.data=S);return i}function Tg(i,e,t,n){try{typeof i=="function"?e?e.__x=i(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():i(null)):i.current=e}catch(s){bt.__e(s,t)}}function Eg(i,e,t){var n,s,r,o;if(bt.unmount&&bt.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||Tg(n,null,e,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){bt.__e(a,e)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&Eg(n[o],e,typeof i.type!="function"||t&&!i.props.__P);!t&&(n=i.__c)&&(n=n.__z)&&(s=_d(n,r=[]))&&(n==i.__e&&r.some(Gr),Gr(s),Gr(n)),t||Gr(i.__e),i.__e=i.__c=i.__=null}function wN(i,e,t){return this.constructor(i,t)}function ya(i,e){var t,n,s,r;bt.__&&bt.__(i,e),e.nodeType==9&&(e=e.documentElement),n=(t=i&&32&i.__u)?null:e.__k,e.__k=gd(pe,{children:[i]}),s=[],r=[],Mg(e,e.__k,n||vd,vd,e.namespaceURI,n?null:e.firstChild?Lb.call(e.childNodes):null,s,n?n.__e:e.firstChild,t,r),Ub(s,e.__k,r),e.__k.props.children=null}function Bb(i){function e(t){var n,s;return this.getChildContext||(n=new Set,(s={})[e.__c]=this,this.getChildContext=function(){return s},this.shouldComponentUpdate=function(r){this.props.value!=r.value&&n.forEach(function(o){o.__g|=4,bg(o)})},this.sub=function(r){n.add(r);var o=r.componentWillUnmount;r.componentWillUnmount=function(){n.delete(r),o&&o.call(r)}}),t.children}return e.__c="__cC"+Ib++,e.__=i,e.Provider=(e.Consumer=function(t,n){return t.children(n)}).contextType=e,e}bt={__e:function(i,e,t,n){for(var s,r,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw xd=0,i}},Rb=0,gN=function(i){return i!=null&&i.constructor===Kl},yd.prototype.setState=function(i,e){var t=this.__s;t&&t!=this.state||(t=this.__s=Wr({},this.state)),typeof i=="function"&&(i=i(Wr({},t),this.props)),i&&(Wr(t,i),this.__v&&(e&&this.__k.push(e),bg(this)))},yd.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),bg(this))},yd.prototype.render=pe,hr=[],xd=0,Cb=function(i,e){return i.__v.__b-e.__v.__b},md=Symbol(),Pb=/(PointerCapture)$|Capture$/i,Sg=0,vg={},Ib=0;var MN="ENTRIES",Wb="KEYS",Xb="VALUES";var Jl=class{constructor(e,t){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=t,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=_a(this._path);if(_a(t)==="")return{done:!1,value:this.result()};let n=e.get(_a(t));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=_a(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>_a(e)).filter(e=>e!=="").join("")}value(){return _a(this._path).node.get("")}result(){switch(this._type){case Xb:return this.value();case Wb:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},_a=i=>i[i.length-1],TN=(i,e,t)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+t,o=new Uint8Array(r*s).fill(t+1);for(let a=0;a<s;++a)o[a]=a;for(let a=1;a<r;++a)o[a*s]=a;return qb(i,e,t,n,o,1,s,""),n},qb=(i,e,t,n,s,r,o,a)=>{let l=r*o;e:for(let c of i.keys())if(c===""){let u=s[l-1];u<=t&&n.set(a,[i.get(c),u])}else{let u=r;for(let h=0;h<c.length;++h,++u){let d=c[h],p=o*u,m=p-o,_=s[p],g=Math.max(0,u-t-1),y=Math.min(o-1,u+t);for(let x=g;x<y;++x){let S=d!==e[x],b=s[m+x]+ +S,w=s[m+x+1]+1,E=s[p+x]+1,v=s[p+x+1]=Math.min(b,w,E);v<_&&(_=v)}if(_>t)continue e}qb(i.get(c),e,t,n,s,u,o,a+c)}},jl=class i{constructor(e=new Map,t=""){this._size=void 0,this._tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,n]=Md(this._tree,e.slice(this._prefix.length));if(t===void 0){let[s,r]=Ng(n);for(let o of s.keys())if(o!==""&&o.startsWith(r)){let a=new Map;return a.set(o.slice(r.length),s.get(o)),new i(a,e)}}return new i(t,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,EN(this._tree,e)}entries(){return new Jl(this,MN)}forEach(e){for(let[t,n]of this)e(t,n,this)}fuzzyGet(e,t){return TN(this._tree,e,t)}get(e){let t=Ig(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=Ig(this._tree,e);return t!==void 0&&t.has("")}keys(){return new Jl(this,Wb)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Ag(this._tree,e).set("",t),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Ag(this._tree,e);return n.set("",t(n.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Ag(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=t()),s}values(){return new Jl(this,Xb)}[Symbol.iterator](){return this.entries()}static from(e){let t=new i;for(let[n,s]of e)t.set(n,s);return t}static fromObject(e){return i.from(Object.entries(e))}},Md=(i,e,t=[])=>{if(e.length===0||i==null)return[i,t];for(let n of i.keys())if(n!==""&&e.startsWith(n))return t.push([i,n]),Md(i.get(n),e.slice(n.length),t);return t.push([i,e]),Md(void 0,"",t)},Ig=(i,e)=>{if(e.length===0||i==null)return i;for(let t of i.keys())if(t!==""&&e.startsWith(t))return Ig(i.get(t),e.slice(t.length))},Ag=(i,e)=>{let t=e.length;e:for(let n=0;i&&n<t;){for(let r of i.keys())if(r!==""&&e[n]===r[0]){let o=Math.min(t-n,r.length),a=1;for(;a<o&&e[n+a]===r[a];)++a;let l=i.get(r);if(a===r.length)i=l;else{let c=new Map;c.set(r.slice(a),l),i.set(e.slice(n,n+a),c),i.delete(r),i=c}n+=a;continue e}let s=new Map;return i.set(e.slice(n),s),s}return i},EN=(i,e)=>{let[t,n]=Md(i,e);if(t!==void 0){if(t.delete(""),t.size===0)Yb(n);else if(t.size===1){let[s,r]=t.entries().next().value;$b(n,s,r)}}},Yb=i=>{if(i.length===0)return;let[e,t]=Ng(i);if(e.delete(t),e.size===0)Yb(i.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&$b(i.slice(0,-1),n,s)}},$b=(i,e,t)=>{if(i.length===0)return;let[n,s]=Ng(i);n.set(s+e,t),n.delete(s)},Ng=i=>i[i.length-1],kg="or",Kb="and",AN="and_not",Zl=class i{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let t=e.autoVacuum==null||e.autoVacuum===!0?Pg:e.autoVacuum;this._options={...Cg,...e,autoVacuum:t,searchOptions:{...zb,...e.searchOptions||{}},autoSuggestOptions:{...LN,...e.autoSuggestOptions||{}}},this._index=new jl,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Og,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:n,tokenize:s,processTerm:r,fields:o,idField:a}=this._options,l=t(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(l))throw new Error(`MiniSearch: duplicate ID ${l}`);let c=this.addDocumentId(l);this.saveStoredFields(c,e);for(let u of o){let h=t(e,u);if(h==null)continue;let d=s(n(h,u),u),p=this._fieldIds[u],m=new Set(d).size;this.addFieldLength(c,p,this._documentCount-1,m);for(let _ of d){let g=r(_,u);if(Array.isArray(g))for(let y of g)this.addTerm(p,c,y);else g&&this.addTerm(p,c,g)}}}addAll(e){for(let t of e)this.add(t)}addAllAsync(e,t={}){let{chunkSize:n=10}=t,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:o}=e.reduce(({chunk:a,promise:l},c,u)=>(a.push(c),(u+1)%n===0?{chunk:[],promise:l.then(()=>new Promise(h=>setTimeout(h,0))).then(()=>this.addAll(a))}:{chunk:a,promise:l}),s);return o.then(()=>this.addAll(r))}remove(e){let{tokenize:t,processTerm:n,extractField:s,stringifyField:r,fields:o,idField:a}=this._options,l=s(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let c=this._idToShortId.get(l);if(c==null)throw new Error(`MiniSearch: cannot remove document with ID ${l}: it is not in the index`);for(let u of o){let h=s(e,u);if(h==null)continue;let d=t(r(h,u),u),p=this._fieldIds[u],m=new Set(d).size;this.removeFieldLength(c,p,this._documentCount,m);for(let _ of d){let g=n(_,u);if(Array.isArray(g))for(let y of g)this.removeTerm(p,c,y);else g&&this.removeTerm(p,c,g)}}this._storedFields.delete(c),this._documentIds.delete(c),this._idToShortId.delete(l),this._fieldLength.delete(c),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new jl,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),(this._fieldLength.get(t)||[]).forEach((n,s)=>{this.removeFieldLength(t,s,this._documentCount,n)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:n}=this._options,s=n(e,t);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Og,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){let n=this._dirtCount;if(this.vacuumConditionsMet(t)){let s=e.batchSize||Lg.batchSize,r=e.batchWait||Lg.batchWait,o=1;for(let[a,l]of this._index){for(let[c,u]of l)for(let[h]of u)this._documentIds.has(h)||(u.size<=1?l.delete(c):u.delete(h));this._index.get(a).size===0&&this._index.delete(a),o%s===0&&await new Promise(c=>setTimeout(c,r)),o+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,minDirtFactor:n}=e;return t=t||Pg.minDirtCount,n=n||Pg.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:n}=this._options,s={...n,...t},r=this.executeQuery(e,t),o=[];for(let[a,{score:l,terms:c,match:u}]of r){let h=c.length||1,d={id:this._documentIds.get(a),score:l*h,terms:Object.keys(u),queryTerms:c,match:u};Object.assign(d,this._storedFields.get(a)),(s.filter==null||s.filter(d))&&o.push(d)}return e===i.wildcard&&s.boostDocument==null||o.sort(Vb),o}autoSuggest(e,t={}){t={...this._options.autoSuggestOptions,...t};let n=new Map;for(let{score:r,terms:o}of this.search(e,t)){let a=o.join(" "),l=n.get(a);l!=null?(l.score+=r,l.count+=1):n.set(a,{score:r,terms:o,count:1})}let s=[];for(let[r,{score:o,terms:a,count:l}]of n)s.push({suggestion:r,terms:a,score:o/l});return s.sort(Vb),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(Cg.hasOwnProperty(e))return Rg(Cg,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=Sd(s),l._fieldLength=Sd(r),l._storedFields=Sd(o);for(let[c,u]of l._documentIds)l._idToShortId.set(u,c);for(let[c,u]of n){let h=new Map;for(let d of Object.keys(u)){let p=u[d];a===1&&(p=p.ds),h.set(parseInt(d,10),Sd(p))}l._index.set(c,h)}return l}static async loadJSAsync(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=await wd(s),l._fieldLength=await wd(r),l._storedFields=await wd(o);for(let[u,h]of l._documentIds)l._idToShortId.set(h,u);let c=0;for(let[u,h]of n){let d=new Map;for(let p of Object.keys(h)){let m=h[p];a===1&&(m=m.ds),d.set(parseInt(p,10),await wd(m))}++c%1e3===0&&await Jb(0),l._index.set(u,d)}return l}static instantiateMiniSearch(e,t){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:o,dirtCount:a,serializationVersion:l}=e;if(l!==1&&l!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let c=new i(t);return c._documentCount=n,c._nextId=s,c._idToShortId=new Map,c._fieldIds=r,c._avgFieldLength=o,c._dirtCount=a||0,c._index=new jl,c}executeQuery(e,t={}){if(e===i.wildcard)return this.executeWildcardQuery(t);if(typeof e!="string"){let d={...t,...e,queries:void 0},p=e.queries.map(m=>this.executeQuery(m,d));return this.combineResults(p,d.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,o={tokenize:n,processTerm:s,...r,...t},{tokenize:a,processTerm:l}=o,h=a(e).flatMap(d=>l(d)).filter(d=>!!d).map(IN(o)).map(d=>this.executeQuerySpec(d,o));return this.combineResults(h,o.combineWith)}executeQuerySpec(e,t){let n={...this._options.searchOptions,...t},s=(n.fields||this._options.fields).reduce((_,g)=>({..._,[g]:Rg(n.boost,g)||1}),{}),{boostDocument:r,weights:o,maxFuzzy:a,bm25:l}=n,{fuzzy:c,prefix:u}={...zb.weights,...o},h=this._index.get(e.term),d=this.termResults(e.term,e.term,1,e.termBoost,h,s,r,l),p,m;if(e.prefix&&(p=this._index.atPrefix(e.term)),e.fuzzy){let _=e.fuzzy===!0?.2:e.fuzzy,g=_<1?Math.min(a,Math.round(e.term.length*_)):_;g&&(m=this._index.fuzzyGet(e.term,g))}if(p)for(let[_,g]of p){let y=_.length-e.term.length;if(!y)continue;m?.delete(_);let x=u*_.length/(_.length+.3*y);this.termResults(e.term,_,x,e.termBoost,g,s,r,l,d)}if(m)for(let _ of m.keys()){let[g,y]=m.get(_);if(!y)continue;let x=c*_.length/(_.length+y);this.termResults(e.term,_,x,e.termBoost,g,s,r,l,d)}return d}executeWildcardQuery(e){let t=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let o=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;t.set(s,{score:o,terms:[],match:{}})}return t}combineResults(e,t=kg){if(e.length===0)return new Map;let n=t.toLowerCase(),s=RN[n];if(!s)throw new Error(`Invalid combination operator: ${t}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[t,n]of this._index){let s={};for(let[r,o]of n)s[r]=Object.fromEntries(o);e.push([t,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,n,s,r,o,a,l,c=new Map){if(r==null)return c;for(let u of Object.keys(o)){let h=o[u],d=this._fieldIds[u],p=r.get(d);if(p==null)continue;let m=p.size,_=this._avgFieldLength[d];for(let g of p.keys()){if(!this._documentIds.has(g)){this.removeTerm(d,g,t),m-=1;continue}let y=a?a(this._documentIds.get(g),t,this._storedFields.get(g)):1;if(!y)continue;let x=p.get(g),S=this._fieldLength.get(g)[d],b=PN(x,m,this._documentCount,S,_,l),w=n*s*h*y*b,E=c.get(g);if(E){E.score+=w,ON(E.terms,e);let v=Rg(E.match,t);v?v.push(u):E.match[t]=[u]}else c.set(g,{score:w,terms:[e],match:{[t]:[u]}})}}return c}addTerm(e,t,n){let s=this._index.fetch(n,Gb),r=s.get(e);if(r==null)r=new Map,r.set(t,1),s.set(e,r);else{let o=r.get(t);r.set(t,(o||0)+1)}}removeTerm(e,t,n){if(!this._index.has(n)){this.warnDocumentChanged(t,e,n);return}let s=this._index.fetch(n,Gb),r=s.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,n):r.get(t)<=1?r.size<=1?s.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,t,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===t){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[t]=s;let a=(this._avgFieldLength[t]||0)*n+s;this._avgFieldLength[t]=a/(n+1)}removeFieldLength(e,t,n,s){if(n===1){this._avgFieldLength[t]=0;return}let r=this._avgFieldLength[t]*n-s;this._avgFieldLength[t]=r/(n-1)}saveStoredFields(e,t){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let o of n){let a=s(t,o);a!==void 0&&(r[o]=a)}}};Zl.wildcard=Symbol("*");var Rg=(i,e)=>Object.prototype.hasOwnProperty.call(i,e)?i[e]:void 0,RN={[kg]:(i,e)=>{for(let t of e.keys()){let n=i.get(t);if(n==null)i.set(t,e.get(t));else{let{score:s,terms:r,match:o}=e.get(t);n.score=n.score+s,n.match=Object.assign(n.match,o),Hb(n.terms,r)}}return i},[Kb]:(i,e)=>{let t=new Map;for(let n of e.keys()){let s=i.get(n);if(s==null)continue;let{score:r,terms:o,match:a}=e.get(n);Hb(s.terms,o),t.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,a)})}return t},[AN]:(i,e)=>{for(let t of e.keys())i.delete(t);return i}},CN={k:1.2,b:.7,d:.5},PN=(i,e,t,n,s,r)=>{let{k:o,b:a,d:l}=r;return Math.log(1+(t-e+.5)/(e+.5))*(l+i*(o+1)/(i+o*(1-a+a*n/s)))},IN=i=>(e,t,n)=>{let s=typeof i.fuzzy=="function"?i.fuzzy(e,t,n):i.fuzzy||!1,r=typeof i.prefix=="function"?i.prefix(e,t,n):i.prefix===!0,o=typeof i.boostTerm=="function"?i.boostTerm(e,t,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:o}},Cg={idField:"id",extractField:(i,e)=>i[e],stringifyField:(i,e)=>i.toString(),tokenize:i=>i.split(NN),processTerm:i=>i.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(i,e)=>{typeof console?.[i]=="function"&&console[i](e)},autoVacuum:!0},zb={combineWith:kg,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:CN},LN={combineWith:Kb,prefix:(i,e,t)=>e===t.length-1},Lg={batchSize:1e3,batchWait:10},Og={minDirtFactor:.1,minDirtCount:20},Pg={...Lg,...Og},ON=(i,e)=>{i.includes(e)||i.push(e)},Hb=(i,e)=>{for(let t of e)i.includes(t)||i.push(t)},Vb=({score:i},{score:e})=>e-i,Gb=()=>new Map,Sd=i=>{let e=new Map;for(let t of Object.keys(i))e.set(parseInt(t,10),i[t]);return e},wd=async i=>{let e=new Map,t=0;for(let n of Object.keys(i))e.set(parseInt(n,10),i[n]),++t%1e3===0&&await Jb(0);return e},Jb=i=>new Promise(e=>setTimeout(e,i)),NN=/[\n\r\p{Z}\p{P}]+/u;var fr=Ye.search,kN=new Set(fr.told),DN=new Set(["root","nerve","site"]),FN=["root","site","condition","nerve","skin","muscle","deep","reflex","test",...fr.told,"variant","map"],UN=4,BN=1e6,Zb=i=>i.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Qb(i){return i.replaceAll("_"," ").replace(/\b([ls])\s?(\d)\s?[/\u2013-]?\s?([ls])\s?(\d)\b/gi,"$1$2$3$4").replace(/\b([ls])(\d)[/\u2013-](\d)\b/gi,"$1$2$1$3").replace(/\b([ls])[\s-](\d)\b/gi,"$1$2")}var jb=new WeakMap;function eS(i){let e=tS(i);return(t,n=24)=>qN(e(t).slice(0,n))}function tS({search:i}){let e=jb.get(i)??zN(i.map(XN));return jb.set(i,e),e}function Td(i,e){let[t=""]=e.split(/[@:]/);return tS(i)(t,DN).slice(0,UN)}function zN(i){let e=new Zl({idField:"number",fields:["bare","terms"],processTerm:n=>Zb(n)||null,tokenize:n=>Qb(n).split(/[\s,;:()/\u2013\u2014-]+/).filter(Boolean)});e.addAll(i);let t=VN(i);return(n,s)=>{let r=iS(n),o=/^(no|not|without)\b/.test(r);for(let a of fr.ways){let l=e.search(n,HN(a,i)).flatMap(({id:c,score:u})=>{let h=i[c];return!h||s&&!s.has(h.kind)||!o&&WN(h)?[]:[{entry:h,score:Math.round(u*t(h,r,a.slips)*BN)}]}).sort((c,u)=>u.score-c.score||c.entry.number-u.entry.number);if(l.length)return l.map(({entry:c})=>c.found)}return[]}}function HN(i,e){return{boost:{bare:fr.bare},prefix:t=>t.length>1,boostDocument:t=>e[t]?.weight??1,fuzzy:t=>t.length>=i.letters&&!/\d/.test(t)?i.slips:0,combineWith:i.whole?"AND":"OR"}}function VN(i){let e=new Map;for(let{kind:t,whole:n}of i)if(t==="site")for(let s of n)e.set(s,(e.get(s)??0)+1);return({kind:t,whole:n},s,r)=>{let o=GN(n,s,r);return o===void 0?1:t==="site"?Math.max(1,fr.whole/(e.get(o)??1)):fr.whole}}function GN(i,e,t){let n=[e,`${e}s`].find(s=>i.includes(s));return n!==void 0||!t||/\d/.test(e)?n:i.find(s=>nS(s,e,t))}function nS(i,e,t){let n=0;for(;n<Math.min(i.length,e.length)&&i[n]===e[n];)n+=1;let[s,r]=[i.slice(n),e.slice(n)];return!s||!r?s.length+r.length<=t:t?[[s.slice(1),r.slice(1)],[s.slice(1),r],[s,r.slice(1)]].some(([a,l])=>nS(a,l,t-1)):!1}function iS(i){return Zb(Qb(i)).trim().replace(/\s+/g," ")}function WN({kind:i,bare:e}){return kN.has(i)&&/^no(t|ne)?\b/i.test(e)}function XN({id:i,kind:e,name:t,terms:n,prior:s},r){let[o]=ct(t),a=o.replace(/ nerve( root)?$/i,"");return{found:{id:i,kind:e,name:t},number:r,kind:e,bare:o,terms:[t,...n].join(" ; "),whole:[...new Set([t,o,a,...n].map(iS))],weight:(fr.weights[e]??1)*(fr.priors[s??""]??1)}}function qN(i){let e=new Map;for(let s of i)e.set(s.kind,[...e.get(s.kind)??[],s]);let t=i[0]?.kind,n=s=>s===t?-1:FN.indexOf(s);return[...e].sort(([s],[r])=>n(s)-n(r)).map(([s,r])=>({kind:s,items:r}))}var gi=class extends Error{},Ed=new Map(Ye.keys.map(i=>[i.name,i]));function aS(i,e){let t=[],n={layers:Pt.layers},s=lS(i),r=Ye.most_parts;for(let[a,l]of s.slice(0,r))YN(t,()=>$N(n,a,l));s.length>r&&t.push(Sn("many_parts",{count:r}));let o={...Pt,...n};return e?Fg(o,e,t):{view:dS(o),refused:[...new Set(t)]}}function Fg(i,e,t=[]){let n=[...t],s=(u,h)=>{let d=[];for(let p of u){let m=h(p,d);m?n.push(m):d.push(p)}return d},r=dS(i),[o=Pt.map]=s([i.map],u=>e.maps.includes(u)?"":Dg("map",u,e.maps)),a=s(r.variants,(u,h)=>e.variants.includes(u)?e.conflict(h,u):Dg("variant",u,e.variants)),l=s(r.lesions,u=>e.noLesion(u)),c=s(r.compare,u=>e.noLesion(u));return{view:{...r,map:o,variants:a,lesions:l,compare:c},refused:[...new Set(n)]}}function Ad(i){let e=rS(Pt),t=rS(i);return Ye.keys.filter(({field:n})=>JSON.stringify(t[n])!==JSON.stringify(e[n])).flatMap(({name:n,field:s})=>e3(t[s]).map(r=>`${n}=${t3(r)}`)).join("&")}function Rd(i){return lS(i).some(([e])=>Ed.has(e))}function lS(i){return[...new URLSearchParams(i.replace(/^[?#]+/,""))].filter(([t,n])=>n!==""||!Ed.has(t))}function YN(i,e){try{e()}catch(t){if(!(t instanceof gi))throw t;i.push(t.message)}}function $N(i,e,t){let n=Ed.get(e);if(!n)throw new gi(Sn("key",{key:Ei(e),allowed:fS(Ed.keys())}));if(n.kind==="names"){let s=i[n.field]??[],r=t.split(",").filter(Boolean),o=[...new Set([...s,...r])],a=Ye.most_names;if(i[n.field]=o.slice(0,a),o.length>a)throw new gi(Sn("many_names",{key:e,count:a}))}else n.kind==="opacity"?i.layers={...i.layers,[e]:JN(e,t)}:i[n.field]=KN(n,t)}function KN({kind:i,field:e,name:t},n){return i==="camera"?jN(n):i==="switch"?QN(t,n):i==="map"?n:cS(e,n)}function cS(i,e){let t=Ye.allowed[i]??[];if(!t.includes(e))throw new gi(Dg(i,e,t));return e}function Dg(i,e,t){return Sn("word",{what:i,name:Ei(e),allowed:fS(t)})}function JN(i,e){let t=uS(e);if(t===null)throw new gi(Sn("opacity_number",{what:i,value:Ei(e)}));if(t<0||t>1)throw new gi(Sn("opacity_range",{what:i,value:Ei(e)}));return hS(t,Ye.opacity_steps)}function jN(i){let e=i.split(",");if(e.length===1)return cS("camera",i);let t=sS("position",e.slice(0,3)),n=sS("target",e.slice(3));if($m(t,n))throw new gi(Sn("same_place",{value:n.join(",")}));return{position:t,target:n}}function sS(i,e){let t=e.map(a=>ZN(i,a)),[n,s,r,o]=t;if(n===void 0||s===void 0||r===void 0||o!==void 0)throw new gi(Sn("coordinates",{what:i,count:t.length}));return[n,s,r]}function ZN(i,e){let t=uS(e);if(t===null)throw new gi(Sn("coordinate_number",{what:i,value:Ei(e)}));if(Math.abs(t)>Ye.farthest)throw new gi(Sn("coordinate_range",{what:i,value:Ei(e)}));return hS(t,Ye.coordinate_steps)}function QN(i,e){let t=e.toLowerCase();if(![...Ye.true_words,...Ye.false_words].includes(t))throw new gi(Sn("switch",{what:i,value:Ei(e)}));return Ye.true_words.includes(t)}function uS(i){let e=lh(i)?Number(i):Number.NaN;return Number.isFinite(e)?e:null}function hS(i,e){return Math.floor(i*e+.5)/e+0}function dS(i){let e=t=>[...new Set(t)];return{...i,lesions:e(i.lesions),compare:e(i.compare),variants:e(i.variants).sort()}}function rS(i){return{...i,...i.layers}}function e3(i){if(typeof i=="boolean")return[String(Number(i))];if(typeof i=="number")return[oS(i)];if(Array.isArray(i))return i;if(typeof i=="string")return[i];let{position:e,target:t}=i;return[[...e,...t].map(oS).join(",")]}function oS(i){return i.toFixed(3).replace(/0+$/,"").replace(/\.$/,"")}function t3(i){return encodeURIComponent(i).replaceAll("%20","+").replaceAll("%40","@").replaceAll("%2C",",").replaceAll("%3A",":")}function fS(i){return[...i].join(", ")}function n3(i,e){return pS(i)-pS(e)||e.loss-i.loss}function pS({state:i}){return i==="variable"?1:0}function Ql(i,e,t){let n=[...t].sort().join();return i.tables.findIndex(s=>s.map===e&&[...s.variants].sort().join()===n)}function xa(i,e,t){let n=i.states.indexOf(t),s=i.tables[e],r=new Map;if(n<0||!s)return r;let o=i.targets.length;return i.targets.forEach((a,l)=>{a.startsWith("nerve:")||r.set(a,mS(s.cells,n*o+l,a))}),r}function mS(i,e,t){return{target:t,...Mn(t),...mh(i[2*e]??0),loss:(i[2*e+1]??0)/255}}function Fn(i,e){return[...i.values()].filter(t=>t.kind===e&&Nn.has(t.state)).sort(n3)}function Ni(i,e){return[...i.values()].filter(t=>t.kind===e&&(t.felt!=="none"||kn.has(t.state))).sort(gS)}function gS(i,e){return ph.indexOf(e.felt)-ph.indexOf(i.felt)}function Cd(i,e,t){let n=i.targets.indexOf(t),s=i.tables[e]?.cells;if(n<0||!s)return[];let r=i.targets.length;return i.states.filter(o=>!o.includes(":")).map((o,a)=>({...mS(s,a*r+n,t),id:o})).filter(({state:o})=>Nn.has(o)||kn.has(o)).sort((o,a)=>a.loss-o.loss||gS(o,a))}var yS=["irritated","compressed","cut"],i3="cut";function Pd(i,e){return Me(i.book,"site",lt(e).bare)?.grade??i3}function ii(i,e,t){let{grade:n=t}=lt(e),s=Pd(i,e);return n==="typical"||s==="local"?s:n}function _S(i,e,t){return t===Pd(i,e)?e:`${e}:${t}`}function ec(i,e){return i.states.filter(t=>!t.includes(":")&&dn(t).nerve===e).map(t=>({id:t,position:dn(t).position})).sort((t,n)=>t.position-n.position)}function tc(i,e,t){let n=Xi(i.segments,e)??[],s=ec(i,e);return s.find(({position:o})=>s3(n,o,t))||s.sort((o,a)=>Math.abs(o.position-t)-Math.abs(a.position-t))[0]}function s3(i,e,t){let n=s=>i.filter(r=>r<s).length;return n(e)===n(t)}function Id(i,e){if(i.states.includes(e))return e;let{nerve:t,position:n}=dn(e);return e.includes("@")?tc(i,t,n)?.id??e:ec(i,t)[0]?.id??e}function nc(i,e,t="student"){let n=new Map;for(let{kind:s,id:r,from:o}of r3(i))for(let{nerve:a,position:l}of o){if(a!==e)continue;let c=n.get(l)??{position:l,names:[],kind:s},u=Le(i.book,s,r,t);c.names.includes(u)||c.names.push(u),n.set(l,c)}return[...n.values()].sort((s,r)=>s.position-r.position)}function r3({book:i}){let e=_t(i,"nerve").map(({id:n,parents:s=[]})=>({kind:"nerve",id:n,from:s})),t=["skin","deep","muscle"].flatMap(n=>_t(i,n).map(({id:s,supply:r=[]})=>({kind:n,id:s,from:r})));return[...e,...t]}function vS(i,e,t){let{nerve:n,position:s}=dn(e),r=nc(i,n,t),o=r.findLast(c=>c.position<=s),a=r.find(c=>c.position>s),l=re(lt(e).grade??"cut");return o?a?`${l} below ${xS(o)} and above ${xS(a)}`:`${l} beyond its last branch`:`${l} where it begins, above all its branches`}function xS({names:[i=""],kind:e}){let[t]=ct(i),n=pn(t);return e==="nerve"?`the ${n}`:`the branch to ${n}`}function bS(i,e){let t=i.cuts[e]??[],n=new Set(fi(i.book,e).path?.map(({id:a})=>a)),s=t.find(([a])=>n.has(a))??t[0];if(!s)return;let[r,o]=s;return ec(i,r).length>2?{nerve:r,position:o}:void 0}function Ug(i){let{lesions:e,map:t,variants:n,grade:s}=i;if(e.length<2)return e[0]??"";let r=SS(i)?[]:[t,...n],o=s===Pt.grade?[]:[s];return[e.join("+"),...o,...r].join("|")}function SS({map:i,variants:e}){return i===Pt.map&&!e.length}function Bg(i,e){let t=Ug(e);if(e.lesions.length!==1)return!t||i.states.includes(t)?t:"";let n=Id(i,lt(t).bare),s=_S(i,n,ii(i,t,e.grade));return i.states.includes(s)?s:""}function ic(i,{map:e,variants:t}){let n=SS({map:e,variants:t});return i&&!n?[i,e,...[...t].sort()].join("|"):""}function wS(i,{view:e,told:t}){let n=Bg(i,e);if(e.lesions.length>1)return n?[]:[{what:"state",view:e}];let s=[];Ql(i,e.map,e.variants)<0&&s.push({what:"table",view:e});let r=ic(n,e);return r&&!(r in t)&&s.push({what:"state",view:{...e,lesions:[n]}}),s}function MS(i,e){let[t]=i.tables;for(let n of e){if(Ql(i,n.map,n.variants)>=0)continue;let s=t?.cells.subarray(n.cells.length)??new Uint8Array;i.tables.push({...n,cells:ES(n.cells,s)})}}function TS(i,e,t){if(i.states.includes(e))return;i.states.push(e),i.cuts[e]=t.cuts,i.pain[e]=t.pain,i.book.states[e]=t.words;let[n]=i.tables;n&&(n.local[e]=t.local);for(let s of i.tables)s.cells=ES(s.cells,t.cells)}function ES(i,e){let t=new Uint8Array(i.length+e.length);return t.set(i),t.set(e,i.length),t}function AS(i,e,t){let{book:n}=i,s=fi(n,e),r=s.kind||di(n,e),o=Me(n,r,r==="nerve"?dn(e).nerve:lt(e).bare)??{},a={...o,...s},{place:l=a3(o),patient_name:c=""}=a,u=t==="patient"?c:"";return{id:e,kind:r,row:o,state:s,name:re(u||o3(r,s,o)||e),eyebrow:r==="site"?Cv(o.kind??""):Li(r),place:r==="nerve"?vS(i,e,t):re(l),calledBy:u?o.name??"":"",latin:o.latin??"",bilateral:a.bilateral??!1,redFlag:a.red_flag??"",alarm:s.red_flags?.join(" ")??"",noPath:a.no_path_because??""}}function o3(i,e,t){return(i==="nerve"?[t.name,e.name]:[e.name,t.name]).find(Boolean)??""}function a3({exits:i,traverses:e}){if(!i)return"";let t=`Leaves the spine at ${i}`;return e?`${t}; passes the disc ${e}`:t}var RS={id:"",known:!1,table:0,exact:!1,effects:new Map,subject:void 0,retold:!1,reasons:"told"};function CS(){let i=Ld((n,s,r)=>r?xa(n,s,r):RS.effects),e=Ld((n,s,r,o)=>s?AS(o?c3(n,s,o):n,s,r):void 0),t=Ld((n,s)=>u3(n,s));return Ld(({words:n,view:s,told:r})=>{let o=s.lesions.length>1;if(!n)return{...RS,exact:o};let a=Bg(n,s),l=Ql(n,s.map,s.variants),c=Math.max(0,l),u=n.tables[c]??s,h=s.lesions.length===1?ic(a,u):"",d=h?r[h]:void 0,p=d==="asked"?void 0:d,m=h?p??t(n,a):void 0;return{id:a,known:!!a,table:c,exact:l>=0||o,effects:i(n,c,a),subject:e(n,a,s.register,m),retold:!!h,reasons:h?l3(p):"told"}})}function l3(i){return i?"told":i===null?"untold":"asked"}function c3(i,e,t){return{...i,book:{...i.book,states:{[e]:t}}}}function u3({book:i},e){let{path:t,heel_path:n,why:s,roots:r,variable:o,spared:a,...l}=fi(i,e);return l}function Ld(i){let e;return(...t)=>{let n=e?.given.every((s,r)=>s===t[r]);return(!e||!n)&&(e={given:t,answer:i(...t)}),e.answer}}function PS(i,e=[]){return{view:i,words:null,focus:null,phase:"waiting",progress:"",error:"",picture:!1,refused:e,notice:"",leftOut:"",late:!1,gone:"",probe:null,probing:!1,adding:!1,told:{},before:null}}var h3={table:"This combination of map and variants needs Python; the default is shown.",state:"Several lesions together need Python; pick one at the left."},d3=2e4,f3="Python has not answered for 20 seconds.",Od=class{constructor(e,t=[]){this.#t=new Set;this.#i=CS();this.selection=()=>this.#i(this.#n);this.subscribe=e=>(this.#t.add(e),()=>this.#t.delete(e));this.names=()=>this.#n.words&&IS(this.#n.words);this.takeWords=(e,t={})=>{let{view:n,refused:s}=this.#n,{view:r,refused:o}=Fg(n,IS(e),s),a=n.lesions.length===1?{...r,lesions:n.lesions}:r;this.set({...t,words:e,view:a,refused:[],...Nd(o)}),cr(n,a)||this.#e.onView(a),this.askForMissing()};this.set=e=>{this.#n={...this.#n,...e};for(let t of this.#t)t()};this.show=(e,t="person",n={})=>{let s=this.#n.view,r=Ii({...s,...e});if(this.set({view:r,...Nd([]),...n}),cr(s,r))return;let{trail:o}=this.#e;t!=="address"&&(p3(s,r)?o.replace:o.push)(r),t!=="host"&&this.#e.onView(r),this.askForMissing()};this.select=(e,t={})=>{let{view:n,adding:s}=this.#n,o=[...s&&e?n.lesions.filter(l=>l!==e):[],...e?[e]:[]],a=o.length===1?this.#h(e):{};this.show({lesions:o,...a,...t},"person",{focus:null,adding:!1})};this.leaveOut=e=>this.show({lesions:this.#n.view.lesions.filter(t=>t!==e)},"person",{focus:null});this.goToSite=()=>this.show(this.#h(this.#n.view.lesions[0]??""));this.backOut=()=>this.show({camera:this.#u()});this.focusOn=e=>this.set({focus:e,probe:null});this.probe=e=>{let t=e?.part.startsWith("skin:")?e:null;this.set({probe:t&&{patch:t.structure,side:t.side,point:t.point}})};this.setLayer=(e,t)=>this.show({layers:{...this.#n.view.layers,[e]:t}});this.toggleVariant=e=>{let{variants:t}=this.#n.view,n=t.filter(s=>s!==e);this.show({variants:n.length<t.length?n:[...t,e]})};this.undo=()=>this.#e.trail.back();this.canUndo=()=>this.#e.trail.canBack();this.addTable=({map:e,variants:t,cells:n,local:s})=>{this.#o(),this.takeTables([{map:e,variants:t,cells:n,local:{...s}}]),this.set(this.#a(""))};this.takeTables=e=>{let{words:t}=this.#n;t&&(MS(t,e),this.set({words:{...t}}))};this.addState=(e,t)=>{let n=Ii(e),{words:s}=this.#n;this.#o(),n.lesions.length===1?this.#c(n,t.words):s&&(TS(s,Ug(n),t),this.set({words:{...s},...this.#a("")}))};this.refuse=(e,t,n)=>{let s=Ii(t);this.#o(),e==="state"&&s.lesions.length===1?this.#c(s,null):e!=="picture"&&this.set(this.#a(n))};this.retry=()=>{let e=Object.entries(this.#n.told).filter(([,t])=>t!==null);this.set({...this.#a(""),late:!1,told:Object.fromEntries(e)}),this.askForMissing()};this.askForMissing=()=>{let{words:e}=this.#n;if(e)for(let{what:t,view:n}of wS(e,this.#n)){let s=this.#e.send({type:"need",what:t,view:n});s&&this.#r(t,n),t==="state"&&n.lesions.length===1?this.#c(n,s?"asked":null):this.#l(s?"Working this combination out.":h3[t])}};this.#e=e,this.#n=PS(e.view,t)}#e;#t;#i;#n;#s;get state(){return this.#n}#r(e,t){clearTimeout(this.#s),this.#s=setTimeout(()=>{this.refuse(e,t,f3),this.set({late:!0})},d3)}#o(){clearTimeout(this.#s),this.#n.late&&this.set({late:!1})}#a(e){return{notice:[this.#n.leftOut,e].filter(Boolean).join(" ")}}#l(e){this.set({notice:[this.#n.notice,e].filter(Boolean).join(" ")})}#c(e,t){let n=ic(e.lesions[0]??"",e);this.set({told:{...this.#n.told,[n]:t}})}#h(e){let{camera:t}=this.#n.view;return this.#n.words?.sites[e]?(t!==Pi&&this.set({before:t}),{camera:Pi}):t===Pi?{camera:this.#u()}:{}}#u(){return this.#n.before??Pt.camera}};function IS(i){return Ev(i,e=>Td(i.book,e).map(({id:t})=>t))}function Nd(i){let e=i.join(" ");return{notice:e,leftOut:e}}function p3(i,e){let t=i.lesions.length===1&&e.lesions.length===1&&m3(i.lesions[0],e.lesions[0]);return cr(i,e,yv.filter(n=>!t||n!=="lesions"))}function m3(i="",e=""){return i.includes("@")&&e.includes("@")&&dn(i).nerve===dn(e).nerve}var Hg=(i,e)=>{let t=[e];return{push:n=>{t.push(n)},replace:n=>{t.splice(-1,1,n)},canBack:()=>t.length>1,back:()=>{t.length<2||(t.pop(),i(t.at(-1)??e))},link:()=>"",dispose:()=>{}}},LS=(i,e)=>{let t=()=>window.history.state?.rootToHeel??0;if(!zg("replaceState",e,t()))return Hg(i,e);let n=()=>i();return window.addEventListener("popstate",n),{push:s=>{zg("pushState",s,t()+1)},replace:s=>{zg("replaceState",s,t())},canBack:()=>t()>0,back:()=>window.history.back(),link:()=>window.location.href,dispose:()=>window.removeEventListener("popstate",n)}};function Vg(i){let{search:e,hash:t}=window.location,n=t.includes("=")?`&${t.slice(1)}`:"",s=Rd(t)?t:e+n;return s.length>1?aS(s,i):void 0}function zg(i,e,t){try{return window.history[i]({rootToHeel:t},"",g3(e)),!0}catch{return!1}}function g3(i){let e=Ad(i),{protocol:t,pathname:n,search:s,hash:r}=window.location;if(t==="file:")return`#${e}`;let o=[...new URLSearchParams(s)].filter(([c])=>!Rd(`${c}=1`)),a=new URLSearchParams(o).toString(),l=[e,a].filter(Boolean).join("&");return n+(l?`?${l}`:"")+(Rd(r)?"":r)}var pr,Bt,Gg,OS,Wg=Object.is,kd=0,VS=[],Xg=[],Wt=bt,NS=Wt.__b,kS=Wt.__r,DS=Wt.diffed,FS=Wt.__c,US=Wt.unmount,BS=Wt.__;function va(i,e){Wt.__h&&Wt.__h(Bt,i,kd||e),kd=0;var t=Bt.__H||(Bt.__H={__:[],__h:[]});return i>=t.__.length&&t.__.push({}),t.__[i]}function it(i){return kd=1,Yg(GS,i)}function Yg(i,e,t){var n=va(pr++,2);if(n.t=i,!n.__c&&(n.__=[t?t(e):GS(void 0,e),function(r){var o=(n.__N||n.__)[0],a=n.t(o,r);Wg(o,a)||(n.__N=[a,n.__[1]],n.__c.setState({}))}],n.__c=Bt,!Bt.__f)){Bt.__f=!0;var s=Bt.shouldComponentUpdate;Bt.shouldComponentUpdate=function(r,o,a){var l=this.__H;if(!l)return!0;var c=!1,u=this.props!=r;if(l.__.some(function(d){d.__N&&(c=!0,Wg(d.__[0],d.__N[0])||(u=!0))}),s){var h=s.call(this,r,o,a);return c?h||u:h}return!c||u}}return n.__}function hs(i,e){var t=va(pr++,3);!Wt.__s&&$g(t.__H,e)&&(t.__P=!0,t.__=i,t.u=e,Bt.__H.__h.push(t))}function xt(i,e){var t=va(pr++,4);!Wt.__s&&$g(t.__H,e)&&(t.__P=!1,t.__=i,t.u=e,Bt.__h.push(t))}function St(i){return kd=5,qi(function(){return{current:i}},[])}function qi(i,e){var t=va(pr++,7);return $g(t.__H,e)&&(t.__=i(),t.__H=e),t.__}function Dd(i){var e=Bt.context[i.__c],t=va(pr++,9);return t.c=i,e?(t.__==null&&(t.__=!0,e.sub(Bt)),e.props.value):i.__}function Fd(){var i=va(pr++,11);if(!i.__){for(var e=Bt.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);i.__="P"+t[0]+"-"+t[1]++}return i.__}function y3(){var i;do{for(;i=Xg.shift();)try{sc(i)}catch(t){Wt.__e(t,{__:(i=i.__P)&&i.__v})}for(;i=VS.shift();){var e=i.__H;if(i.__P&&e)try{e.__h.some(sc),e.__h.some(qg),e.__h=[]}catch(t){e.__h=[],Wt.__e(t,i.__v)}}}while(Xg.length)}Wt.__b=function(i){Bt=null,NS&&NS(i)},Wt.__=function(i,e){i&&e.__k&&e.__k.__m&&(i.__m=e.__k.__m),BS&&BS(i,e)},Wt.__r=function(i){kS&&kS(i),pr=0;var e=(Bt=i.__c).__H;e&&(Gg==Bt?Bt.__h=[]:(e.__h.some(sc),e.__h.some(qg),pr=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Gg=Bt},Wt.diffed=function(i){DS&&DS(i);var e=i.__c;e&&e.__H&&(e.__H.__h.length&&HS(VS.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Gg=Bt=null},Wt.__c=function(i,e){e.some(function(t){try{t.__h.some(sc),t.__h=t.__h.filter(function(n){return!n.__||qg(n)})}catch(n){t.__h=[function(){throw n}]}}),FS&&FS(i,e)},Wt.unmount=function(i){US&&US(i);var e,t,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=i.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,HS(Xg.push(s))}else sc(s)}catch(r){e=r}}),n.__H=void 0,e&&Wt.__e(e,n.__v))};var zS=typeof requestAnimationFrame=="function";function _3(i){var e,t=function(){clearTimeout(n),zS&&cancelAnimationFrame(e),setTimeout(i)},n=setTimeout(t,35);zS&&(e=requestAnimationFrame(t))}function HS(i){i!=1&&OS==Wt.requestAnimationFrame||((OS=Wt.requestAnimationFrame)||_3)(y3)}function sc(i){var e=Bt,t=i.__c;typeof t=="function"&&(i.__c=void 0,t()),Bt=e}function qg(i){var e=Bt;i.__c=i.__(),Bt=e}function $g(i,e){return!i||i.length!=e.length||e.some(function(t,n){return!Wg(t,i[n])})}function GS(i,e){return typeof e=="function"?e(i):e}function Ud(i){return _t(i.book,"root").map(e=>e.id).filter(e=>/^[LS]\d$/.test(e)&&i.states.includes(e))}function rc(i){return"items"in i}function Bd(i,e){let t=Xn(i.book),n=Oi.flatMap(([o])=>t[o]??[]),s=(o,a)=>x3(i,o,{faces:n,group:a,register:e});return i.book.regions.map(o=>({name:o.name,entries:o.items.flatMap(a=>{if(!a.items)return s(a.id??"");let l=a.items.flatMap(({id:u})=>s(u,a.name)),c=`${o.name}/${a.name}`;return l.length?[{key:c,name:a.name,items:l}]:[]})})).filter(o=>o.entries.length)}function x3(i,e,{faces:t,group:n,register:s}){let r=Me(i.book,"site",e);if(!r||!i.states.includes(e))return[];let o=s==="patient"&&!n?v3(i.book,r):"",a=re(o)||b3(r.name,n);return[{id:e,name:r.name,short:a,tag:S3(i,{...r,id:e},t)}]}function v3(i,{patient_name:e=""}){return _t(i,"site").filter(n=>n.patient_name===e).length===1?e:""}function b3(i,e=""){let t=i.replace(/ \(.*\)$/,"");return!e||!t.toLowerCase().startsWith(e.toLowerCase())?t:re(t.slice(e.length).replace(/^[\s,:]+/,""))||t}function S3(i,{id:e,red_flag:t},n){if(mi(t))return{kind:"urgent",word:"urgent"};if(t)return{kind:"flag",word:"can turn urgent"};if(!i.cuts[e]?.length)return{kind:"none",word:"no nerve"};let s=xa(i,0,e);return n.some(r=>s.get(r)?.state==="variable")?{kind:"varies",word:"heel varies"}:void 0}function Xr(i,e={}){let t=St(null),n=w3(e);return{ref:t,onKeyDown:r=>{let o=n.get(r.key),a=[...t.current?.querySelectorAll(i)??[]],l=a.indexOf(r.target);o===void 0||l<0||(r.preventDefault(),a[Math.min(a.length-1,Math.max(0,l+o))]?.focus())}}}function w3({columns:i=1,horizontal:e=!1}){let t=e?1:i,n=[["ArrowRight",1],["ArrowLeft",-1]];return new Map([["ArrowDown",t],["ArrowUp",-t],["Home",Number.NEGATIVE_INFINITY],["End",Number.POSITIVE_INFINITY],...i>1||e?n:[]])}function M3(i,e,t=""){let n=a=>a===i||t!==""&&a instanceof Element&&a.matches(t),s=a=>{a.composedPath().some(n)||e()},r=a=>{!(a instanceof KeyboardEvent)||a.key!=="Escape"||(a.preventDefault(),e())},o=i.getRootNode();return o.addEventListener("pointerdown",s,!0),o.addEventListener("keydown",r,!0),()=>{o.removeEventListener("pointerdown",s,!0),o.removeEventListener("keydown",r,!0)}}function ba(i,e,t,n=""){return e&&i.current?M3(i.current,t,n):void 0}function zd(i){let[e]=i.composedPath();return e instanceof Element&&/^(input|select|textarea)$/i.test(e.tagName)}function mr(i,e){let t=i.closest(".rth");return t?.addEventListener("keydown",e),()=>t?.removeEventListener("keydown",e)}var T3=Symbol.for("pv"),E3=0;function f(i,e,t,n,s,r){e||(e={});var o,a,l=e;if("ref"in l&&typeof i!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:i,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:T3,__v:--E3,__i:-1,__u:0};return(s||r)&&(c.__source=s,c.__self=r),bt.vnode&&bt.vnode(c),c}function ks({state:i}){return f("span",{class:`swatch s-${i}`,"aria-hidden":"true",children:i==="spared"&&f(qn,{})})}function A3({felt:i}){return i==="none"?null:f("i",{class:"felt-too",title:Sa(i),children:f("span",{class:"hidden",children:[", ",Sa(i)]})})}function wa(i){return i==="variable"?"in some":i==="likely"?"likely":"perhaps"}function Sa(i){return i==="variable"?"pain or tingling in some anatomies":i==="likely"?"with pain or tingling":"perhaps with pain or tingling"}function Ds({words:i,kind:e,state:t,register:n,felt:s}){return f("span",{class:`chip c-${t}`,children:[f(ks,{state:t}),fn(i,{kind:e,state:t,register:n}),s&&f(A3,{felt:s})]})}function Hd({loss:i,state:e}){let t=e==="variable"?"100%":`${Math.max(4,Math.round(i*100))}%`;return f("span",{class:"bar","aria-hidden":"true",children:f("i",{class:`s-${e}`,style:{width:t}})})}function yi({root:i}){return f("span",{class:"root-tag",children:[f("i",{style:{background:ci[i]||"#888"},"aria-hidden":"true"}),i]})}function qn(){return f("svg",{viewBox:"0 0 12 12",class:"tick","aria-hidden":"true",children:f("path",{d:"M2.2 6.4 5 9.2 9.8 3.4"})})}function Ma({open:i}){return f("svg",{viewBox:"0 0 12 12",class:i?"chevron open":"chevron","aria-hidden":"true",children:f("path",{d:"M4.3 2.6 7.9 6 4.3 9.4"})})}var Ta=Bb(null);function Xt(){let i=Dd(Ta);if(!i)throw new Error("A component of the page stands outside of it.");let[,e]=Yg(t=>t+1,0);return xt(()=>i.subscribe(()=>e()),[i]),{store:i,state:i.state}}function Ne(){let{store:i,state:e}=Xt();return{store:i,state:e,words:e.words,view:e.view,...i.selection()}}function ve(){let i=Ne(),{words:e}=i;if(!e)throw new Error("A component was shown before the words had come.");return{...i,words:e}}function be(){let i=ve(),{subject:e}=i;if(!e)throw new Error("A component was shown before anything was selected.");return{...i,subject:e}}function mn(i,e){return e?.bilateral?"both":i.side}var R3=[["spinal","From the spine"],["pelvic","From pelvis and buttock"],["peripheral","Nerves of the leg"],["local","Without a nerve"],["systemic","The whole body"]];function WS(i){let e=_t(i,"condition");return R3.map(([n,s])=>({name:s,ids:e.filter(r=>r.kind===n).map(({id:r})=>r)})).filter(({ids:n})=>n.length)}function Ea(i,e){let{sites:t=[]}=Me(i.book,"condition",e)??{};return t.filter(n=>i.states.includes(n))}var C3=new Set(["skin","deep","muscle","reflex","condition","symptom","variant","test","trigger","treatment","red_flag","risk","prevention"]),P3=new Set(["skin","deep","muscle","disc"]),I3=new Set(["cause","ligament","vessel","tendon","bone","disc","dura","cord"]);function si(i,{kind:e,id:t}){let{words:n}=i.state;if(n){if(e==="map"){i.show({map:t,skin_shows:"roots"});return}if(!C3.has(e)){i.select(Id(n,t));return}e==="condition"?L3(i,n,t):i.focusOn({kind:e,id:t})}}function L3(i,e,t){let n=Ea(e,t);if(i.state.adding&&n[0]){i.select(n[0]);return}let s=i.state.view.lesions,o=s.length===1&&n.includes(s[0]??"")||!n[0]?{}:{lesions:[n[0]],grade:"typical"};i.show(o,"person",{focus:{kind:"condition",id:t}})}function XS(i,e){let{words:t,view:n,probing:s}=i.state;if(!e||!t)return;let{kind:r,id:o}=Mn(e.part),a=s||n.skin_shows!=="lesion";r==="root"?i.select(o):r==="skin"&&a&&e.point?i.probe(e):r==="nerve"||r==="ganglion"?O3(i,t,e,o):P3.has(r)&&o!=="body"?i.focusOn({kind:r,id:o}):r==="tendon"&&Me(t.book,"deep",o)&&i.focusOn({kind:"deep",id:o})}function O3(i,e,t,n){let{view:s}=i.state,[r=""]=n.split(":"),o=tc(e,r,t.along??0);if(!o)return;let a=t.side==="midline"||s.side==="both"?s.side:t.side;i.select(o.id,{side:a,camera:s.camera})}function qS(i,e){let{kind:t,id:n}=Mn(e.part);if(e.part==="skin:body")return"";if(t==="tendon"&&Me(i.book,"deep",n))return Le(i.book,"deep",n);if(I3.has(t))return us(i,e.part);let[s=""]=n.split(":"),r=Le(i.book,t==="ganglion"?"root":t,s);return t==="ganglion"?`${r}, ganglion`:r}function YS({onPicked:i}){let{store:e,state:t,words:n,view:s}=ve(),r=Xr(".item"),o=WS(n.book),a=t.focus?.kind==="condition"?t.focus.id:"",l=a||o[0]?.ids[0],c=h=>{si(e,{kind:"condition",id:h}),i()},u=t.focus?.kind==="differential";return f("div",{...r,children:[f("button",{type:"button",class:u?"item on":"item","aria-current":u?"true":void 0,"data-differential":!0,onClick:()=>{e.focusOn({kind:"differential",id:"heel"}),i()},children:f("span",{children:"Heel pain, cause by cause"})}),o.map(({name:h,ids:d})=>f("section",{children:[f("h2",{children:h}),f("ul",{class:"plain",children:d.map(p=>f("li",{children:f("button",{type:"button",class:p===a?"item on":"item","aria-current":p===a?"true":void 0,tabIndex:p===l?0:-1,"data-condition":p,onClick:()=>c(p),children:f("span",{children:Le(n.book,"condition",p,s.register)})})},p))})]},h))]})}function $S({onPicked:i}){let{words:e,view:t}=Ne(),[n,s]=it(void 0);if(!e)return f(D3,{});let r=n??(t.register==="patient"?"conditions":"places");return f(pe,{children:[f("div",{class:"segments shelves",role:"group","aria-label":"What the list holds",children:N3.map(([o,a])=>f("button",{type:"button",class:o===r?"on":"","aria-pressed":o===r,"data-shelf":o,onClick:()=>s(o),children:a},o))}),r==="places"?f(k3,{onPicked:i}):f(YS,{onPicked:i})]})}var N3=[["places","Places"],["conditions","Conditions"]];function k3({onPicked:i}){let{store:e,words:t,view:n,id:s}=ve(),r=qi(()=>Bd(t,n.register),[t,n.register]),o=l=>{e.select(l),i()},a=n.lesions.length>1?n.lesions:[s];return f(pe,{children:[f(F3,{words:t,selected:a,select:o}),f(U3,{regions:r,selected:a,select:o})]})}function D3(){return f("div",{class:"list-waiting","aria-hidden":"true",children:[62,48,70,55,66,40].map(i=>f("i",{style:{width:`${i}%`}},i))})}function F3({words:i,selected:e,select:t}){let n=Xr(".root",{columns:5}),s=Fd(),r=Ud(i),o=e.map(l=>dn(l).nerve),a=r.find(l=>o.includes(l))??r[0];return f("section",{children:[f("h2",{id:s,children:"Nerve root"}),f("div",{class:"roots",role:"listbox","aria-labelledby":s,"aria-orientation":"horizontal",...n,children:r.map(l=>f("button",{type:"button",class:o.includes(l)?"root on":"root",role:"option","aria-selected":o.includes(l),tabIndex:l===a?0:-1,"data-id":l,"aria-label":`${l} nerve root`,onClick:()=>t(l),children:[l,f("i",{style:{background:ci[l]}})]},l))})]})}function U3({regions:i,selected:e,select:t}){let[n,s]=it({}),r=u=>n[u.key]??Kg(u,e),o=(u,h)=>s({...n,[u.key]:h}),a=Xr("[role=treeitem]"),l=i.flatMap(u=>u.entries),c=l.find(u=>Kg(u,e))??l[0];return hs(()=>B3(a.ref.current?.querySelector("[aria-selected=true]")),[e.join()]),f("div",{role:"tree","aria-label":"Places of compression, from spine to foot",...a,children:i.map(u=>f("section",{role:"group","aria-label":u.name,children:[f("h2",{"aria-hidden":"true",children:u.name}),u.entries.map(h=>{let d={selected:e,select:t,inTab:h===c};return rc(h)?f(z3,{group:h,open:r(h),...d,setOpen:o},h.key):f(KS,{item:h,...d},h.id)})]},u.name))})}function Kg(i,e){return(rc(i)?i.items:[i]).some(({id:t})=>e.includes(t))}function B3(i){let e=i?.closest(".regions");if(!i||!e)return;let[t,n]=[i.getBoundingClientRect(),e.getBoundingClientRect()];(t.top<n.top||t.bottom>n.bottom)&&(e.scrollTop+=t.top-n.top-n.height/3)}function z3({group:i,open:e,setOpen:t,selected:n,select:s,inTab:r}){let o=Kg(i,n);return f(pe,{children:[f("button",{type:"button",class:o&&!e?"item group on":"item group",role:"treeitem","aria-expanded":e,"aria-level":1,tabIndex:r&&!(e&&o)?0:-1,onClick:()=>t(i,!e),onKeyDown:l=>{l.key==="ArrowRight"&&!e&&t(i,!0),l.key==="ArrowLeft"&&e&&t(i,!1)},children:[f("span",{children:i.name}),f("small",{children:[i.items.length,f(Ma,{open:e})]})]}),e&&i.items.map(l=>f(KS,{item:l,selected:n,select:s,level:2,inTab:n.includes(l.id)},l.id))]})}function KS({item:i,selected:e,select:t,level:n=1,inTab:s}){let r=e.includes(i.id);return f("button",{type:"button",class:`item level-${n}${r?" on":""}`,role:"treeitem","aria-selected":r,"aria-level":n,tabIndex:s?0:-1,"data-id":i.id,title:i.name,onClick:()=>t(i.id),children:[f("span",{children:i.short||i.name}),i.tag&&f("small",{class:`tag ${i.tag.kind}`,children:i.tag.word})]})}var Jg=[["muscle","Strength"],["reflex","Reflexes"],["skin","Feeling"]];function gr({book:i},{kind:e,id:t}){return e==="muscle"?Me(i,"muscle",t)?.bedside??"":""}function jg(i,e){return e.kind==="skin"?Me(i.book,"skin",e.id)?.bedside??!0:e.kind!=="muscle"||!!gr(i,e)}var H3=.15;function Zg(i,e,t,n){let s=jS(e,"here"),r=Fn(t,n).filter(a=>jg(i,a)),o=({target:a,loss:l})=>l+H3*(s.get(a)??0);return r.sort((a,l)=>o(l)-o(a)),V3(r,a=>gr(i,a)||a.target)}function JS(i){return[...jS(i,"there")].sort(([,t],[,n])=>n-t).map(([t])=>t)}function jS({state:i},e){let t=new Map;for(let n of i.apart??[])for(let s of n[e])t.set(s,(t.get(s)??0)+1);return t}function V3(i,e){let t=new Set;return i.filter(n=>!t.has(e(n))&&t.add(e(n)))}var G3=12;function oc({book:i},e){let{kind:t,id:n}=Mn(e),s=re(Le(i,t,n)),[r,o]=ct(s);return t==="reflex"&&o.length<G3?s:t==="muscle"?r.split(",")[0]??r:r}function ZS({sensitivity:i,specificity:e}){if(!(i==null||e==null))return{positive:e<1?i/(1-e):void 0,negative:e>0?(1-i)/e:void 0}}function Aa(){let{reasons:i}=Ne();return i!=="asked"?null:f("p",{class:"muted",role:"status","aria-label":"Working out the reasons","data-awaited":!0,children:"…"})}function QS(){let{words:i,id:e}=ve(),n=[...i.causes[e]??[],...W3(i,e)].map(s=>pn(us(i,s)));return n.length?f("p",{class:"causes","data-causes":!0,children:[f("span",{class:"label",children:"Pressed by"}),Ut([...new Set(n)])]}):null}function W3({sites:i},e){return Object.entries(i[e]?.parts??{}).flatMap(([n,s])=>s==="band"?n:[])}function Yi({all:i,setAll:e,count:t}){return f("button",{type:"button",class:"more","aria-expanded":i,onClick:()=>e(!i),children:i?"Show fewer":`Show all ${t}`})}function ac({title:i,rows:e,limit:t,briefly:n=!1}){let{subject:s}=be(),[r,o]=it(!1);if(!e.length)return null;let a=r?e:e.slice(0,t),l=a.map(c=>X3(s,c));return f("section",{class:"rows",children:[f("h3",{children:i}),f("ul",{children:a.map((c,u)=>{let h=l[u]===l[u+1]?"":l[u];return f(q3,{effect:c,note:h??"",briefly:n},c.target)})}),e.length>t&&f(Yi,{all:r,setAll:o,count:e.length})]})}function X3(i,{target:e,state:t}){return t==="variable"||t==="felt_variable"?i.state.variable?.[e]?.text??"":""}function q3({effect:i,note:e,briefly:t}){let{store:n,words:s,view:r,subject:o}=be(),{kind:a,id:l,target:c,state:u,loss:h}=i,d=o.state.roots?.[c]??[];return f("li",{class:"row","data-target":c,"data-state":u,children:[f("button",{type:"button",class:"row-name",title:o.state.why?.[c],onClick:()=>n.focusOn({kind:a,id:l}),children:ct(re(Le(s.book,a,l,r.register)))[0]}),kn.has(u)?f(ks,{state:u}):f(Hd,{loss:h,state:u}),f("span",{class:`row-word w-${u}`,children:t?wa(i.felt):fn(s,{kind:a,state:u,register:r.register})}),d.length>0&&f("span",{class:"row-roots",children:d.map(p=>f(yi,{root:p},p))}),e&&f("span",{class:"row-note",children:["Depends on the anatomy: ",e]})]})}function Qg(i,e){let t=Object.values(Xn(i.book)),n=[...e.values()].filter(({kind:s,state:r,felt:o})=>(s==="skin"||s==="deep")&&(Nn.has(r)||kn.has(r)||o!=="none"));return n.sort((s,r)=>Number(t.includes(r.target))-Number(t.includes(s.target))||r.loss-s.loss),ty(i,n)}function ey(i,e){let t=n=>+!gr(i,n);return ty(i,Fn(e,"muscle").sort((n,s)=>t(n)-t(s)))}function nw(i,e){let t=Object.values(Xn(i.book)),n=new Set([...Qg(i,e),...ey(i,e)].map(ew)),s=({state:a,felt:l})=>a==="spared"&&l==="none",r=[...e.values()].filter(s);return ty(i,[...t.flatMap(a=>e.get(a)??[]).filter(Y3),...r.filter(a=>gr(i,a)),...r.filter(({kind:a})=>a==="skin")]).map(ew).filter(a=>!n.has(a))}function Y3({state:i,felt:e}){return(i==="spared"||i==="untouched")&&e==="none"}function ew({name:i}){return i}function ty(i,e){let t=new Map;for(let n of e){let s=re(Le(i.book,n.kind,n.id,"patient"));t.has(s)||t.set(s,{name:s,word:$3(i,n),effect:n})}return[...t.values()]}var tw={none:"",possible:"may hurt or tingle",variable:"hurts in some people",likely:"hurts or tingles"};function $3(i,{kind:e,state:t,felt:n}){let s=Nn.has(t)?fn(i,{kind:e,state:t,register:"patient"}):"";return e==="muscle"||t==="variable"&&n==="variable"?s:[s,tw[n]].filter(Boolean).join(", ")||tw.possible}function Vd({book:i},e){let{bare:t}=lt(e),[n]=_t(i,"condition").filter(({sites:s})=>s.includes(t)).sort((s,r)=>s.sites.length-r.sites.length);return n}function iw(i,e){let{nerve:t}=dn(e),n=_t(i.book,"site").filter(({cuts:s=[]})=>s.some(r=>r.nerve===t)).flatMap(({id:s})=>Vd(i,s)?.id??[]);return[...new Set(n)]}function sw(i,{id:e,state:t}){let{alarm_signs:n=[],patient_red_flag:s=[]}=t,r=[...s.length?s:n,...Vd(i,e)?.plain.at_once??[]];return[...new Set(r.length?r:i.book.signs)]}function rw({book:i},e){return Le(i,Me(i,"root",e)?"root":"nerve",e,"patient")}function ow(i,e){return di(i.book,e)==="site"}function Gd(){let{view:i,subject:e}=be(),{heel_path:t=[]}=e.state,{path:n=[]}=i.register==="patient"&&t.length?{path:t}:e.state,s=aw(n)===aw(t);return f(pe,{children:[f(lw,{steps:n,label:"The way of the nerve",end:s&&t.length>0}),!s&&f(lw,{steps:t,label:"The way to the heel",end:!0})]})}function aw(i){return i.map(({id:e})=>e).join()}function lw({steps:i,label:e,end:t}){let{store:n,words:s,view:r}=be(),o=J3(s.book,i);if(!o.length)return null;let a=r.lesions.every(l=>ii(s,l,r.grade)==="irritated");return f("ol",{class:a?"path felt":"path","aria-label":e,children:[o.map(({id:l,name:c})=>f("li",{children:f("button",{class:"step",...l in ci&&{style:{"--root":ci[l]},"data-root":!0},onClick:()=>si(n,{kind:"nerve",id:l}),children:r.register==="patient"?rw(s,l):j3(c)})},l)),t&&f("li",{class:"end",children:"heel"})]})}var K3=new Set(["ramus","division"]);function J3(i,e){let t=n=>K3.has(Me(i,"nerve",n)?.kind??"");return e.filter(({id:n},s)=>s===0||!t(n))}function j3(i){let[e]=ct(i.replace("(s)","")),t=e.replace(/ branch(es)?( of .*)?$/i,"").replace(/ nerves?( root)?(?=,|$)/i,"");return pn(t)}var cw=6;function uw(){let{subject:i}=be(),[e,t]=it(!1),{spared:n=[]}=i.state;return n.length?f("section",{class:"spared",children:[f("h3",{children:"Spared, and why"}),f("ul",{children:(e?n:n.slice(0,cw)).map(({name:s,why:r})=>f("li",{children:[f(qn,{}),f("span",{children:[f("b",{children:s}),r&&`: ${Z3(r)}`]})]},s))}),n.length>cw&&f(Yi,{all:e,setAll:t,count:n.length})]}):null}function Z3(i){return i.replace(/ \(at [^)]*of its length\)/g,"")}var Q3=[["muscle","Muscles that weaken",7],["reflex","Reflexes",5],["deep","Deep structures",4]];function dw(){let{words:i,effects:e,subject:t}=be(),n=Object.values(Xn(i.book)),s=Fn(e,"skin").filter(o=>!n.includes(o.target)),r=[...Ni(e,"skin"),...Ni(e,"deep")];return f(pe,{children:[t.noPath?f(s2,{}):f(Gd,{}),f(QS,{}),f(Aa,{}),f(i2,{}),f(t2,{}),f(r2,{}),f(a2,{heel:n}),f(ac,{title:"Felt: pain, tingling",rows:r.map(n2),limit:6,briefly:!0}),f(ac,{title:"Skin",rows:hw(i,s),limit:6}),Q3.map(([o,a,l])=>f(ac,{title:a,limit:l,rows:hw(i,Fn(e,o).filter(c=>!n.includes(c.target)))},o)),f(uw,{}),f(e2,{})]})}function hw(i,e){let t=n=>+!jg(i,n);return[...e].sort((n,s)=>t(n)-t(s))}function e2(){let{subject:i,reasons:e}=be(),{notes:t=[]}=i.state;return!t.length||e!=="told"?null:f("section",{class:"notes",children:[f("h3",{children:"To know"}),t.map(n=>f("p",{class:"muted",children:n},n))]})}function t2(){let{words:i,id:e}=be(),{grades:t=[]}=Me(i.book,"site",lt(e).bare)??{},n=t.filter(({how_often:s})=>s);return n.length?f("ul",{class:"plain presents",children:n.map(({grade:s,how_often:r})=>f("li",{class:"muted",children:[f("b",{children:[re(s),":"]})," ",r,"."]},s))}):null}function n2(i){let e={none:i.state,possible:"felt_possible",variable:"felt_variable"};return{...i,state:i.felt==="likely"?"felt":e[i.felt]}}function i2(){let{subject:i}=be(),{findings:e}=i.state;return!e||mi(i.redFlag)?null:f("p",{class:"findings",children:o2(e)})}function s2(){let{words:i,id:e,view:t,subject:n}=be(),s=(i.pain[e]??[]).map(Mn).map(r=>Le(i.book,r.kind,r.id,t.register));return f("div",{class:"no-path",children:[f("p",{children:[f("b",{children:"No nerve pathway is lit"}),", because"," ",n.noPath.replace(/^because\s+/i,"").replace(/\.?$/,".")]}),s.length>0&&f("p",{children:["It hurts here: ",s.join(", "),"."]})]})}function r2(){let{posture:i=[]}=be().subject.state;return i.length?f("ul",{class:"plain posture",children:i.map(({state:e,findings:t})=>f("li",{children:[f("b",{children:re(e)}),": ",t]},e))}):null}function o2(i){return re(i).replace(/\.?$/,".")}function a2({heel:i}){let{effects:e,subject:t}=be(),n=i.flatMap(r=>e.get(r)??[]),s=n.filter(({state:r})=>Nn.has(r)||kn.has(r));return s.length?f(ac,{title:"Heel",rows:s,limit:8}):t.noPath||!n.length?null:f("section",{class:"rows",children:[f("h3",{children:"Heel"}),f("p",{class:"spared-line",children:[f(qn,{}),"The heel keeps its feeling."]})]})}function Ra(i){return Object.entries(i.differentials).map(([e,{name:t,strengths:n={},remarks:s={}}])=>({id:e,name:t,cells:Object.fromEntries(Object.entries(n).map(([r,o])=>[r,l2(o,s[r]??"")]))}))}function l2(i,e){if(!i)return{sign:"·",word:"neutral",remark:e};let[t,n]=i>0?["+","for"]:["−","against"];return{sign:t.repeat(Math.abs(i)),word:n,remark:e}}function qr(i,e){return dn(i).nerve===e}function Ca(i){let e=new Set(Object.values(i.differentials).flatMap(({strengths:n={}})=>Object.keys(n))),t=Object.entries(i.differential_columns);return[t.filter(([n])=>e.has(n)),t.filter(([n])=>!e.has(n))]}function pw(){let{store:i,words:e,subject:t,reasons:n}=be(),{apart:s=[]}=t.state;return!s.length||n!=="told"?null:f("section",{class:"apart","data-apart":!0,children:[f("h3",{children:"What tells it apart"}),f("ul",{class:"plain",children:s.map(({from:r,here:o,there:a})=>f("li",{children:["From"," ",f("button",{type:"button",class:"row-name","data-lesion":r,onClick:()=>i.select(r),children:c2(e,r)}),f(fw,{title:"hit here, not there",targets:o}),f(fw,{title:"hit there, not here",targets:a})]},r))})]})}function fw({title:i,targets:e}){let{words:t}=be();return e.length?f("span",{class:"about",children:[f("b",{children:[i,":"]})," ",Ut([...new Set(e.map(n=>oc(t,n)))])]}):null}function c2({book:i},e){let{bare:t,grade:n}=lt(e),[s]=ct(Le(i,di(i,e),t));return n?`${s}, ${n}`:s}function Pa({kind:i}){return i==="provocation"||i==="examination"}function mw(){let{words:i,subject:e}=be(),{state:t}=e,n=(t.tests??[]).flatMap(s=>Me(i.book,"test",s)??[]);return!n.length&&!t.accuracy?.length?f("p",{class:"muted",children:"The book names no test for this."}):f(pe,{children:[n.length>0&&f("h3",{children:"What shows it"}),f("ul",{class:"tests",children:n.map(s=>f(Yr,{test:s},s.name))}),f(ny,{}),t.findings&&f("h3",{children:"What an examiner finds"}),t.findings&&f("p",{children:re(t.findings)})]})}function ny(){let i=Tn(be().subject.state.accuracy);return i.length?f(pe,{children:[f("h3",{children:"How well, as published"}),f("ul",{class:"plain",children:i.map(e=>f("li",{children:e},e))})]}):null}function Yr({test:i,named:e=!0}){let t=ve().view.register==="patient";return f("li",{children:[e&&f("b",{children:re(i.name)}),i.used_for&&f("span",{class:"about",children:re(i.used_for)}),!t&&f(u2,{test:i}),!t&&i.overstated&&f("span",{class:"caveat",children:[f("span",{"aria-hidden":"true",children:"!"}),"The published accuracy is probably too good."]}),!t&&i.note&&f("span",{class:"about",children:i.note})]})}function u2({test:i}){let{sensitivity:e,specificity:t,accuracy_note:n}=i,s=(a,l)=>l==null?[]:[`${a} ${l.toFixed(2)}`],o=[[...s("sensitivity",e),...s("specificity",t)].join(", "),n].filter(Boolean).join("; ");return f(pe,{children:[f(h2,{test:i}),o&&f("span",{class:"about",children:re(o)})]})}function h2({test:i}){let e=ZS(i);if(!e)return null;let t=n=>n===void 0?"not computable":n.toPrecision(2);return f("span",{class:"ratios",title:"Computed from the sensitivity and specificity below",children:["LR+ ",t(e.positive),", LR− ",t(e.negative)," (computed)"]})}function _w(){let{words:i,effects:e,subject:t}=be(),n=Jg.some(([a])=>Zg(i,t,e,a).length),s=(t.state.tests??[]).flatMap(a=>Me(i.book,"test",a)??[]),r=s.filter(Pa),o=s.filter(a=>!Pa(a));return f(pe,{children:[f("h3",{children:"What to examine now"}),f("ol",{class:"examine",children:[!n&&f(d2,{}),Jg.map(([a,l])=>f(f2,{title:l,found:Zg(i,t,e,a)},a)),n&&f(p2,{targets:JS(t).slice(0,xw)}),f(gw,{title:"Tests",tests:r}),f(gw,{title:"Afterwards",tests:o})]}),f(ny,{}),t.state.findings&&f(pe,{children:[f("h3",{children:"What an examiner finds"}),f("p",{children:re(t.state.findings)})]}),f(pw,{}),f(m2,{}),f(Aa,{})]})}var xw=5;function d2(){return f("li",{children:[f("b",{children:"Strength, reflexes, feeling"}),": no loss is expected at this grade."]})}function f2({title:i,found:e}){let{store:t,words:n,subject:s}=be();return e.length?f("li",{children:[f("b",{children:i}),f("ul",{children:e.slice(0,xw).map(r=>f("li",{"data-target":r.target,children:[f("button",{type:"button",class:"row-name",onClick:()=>t.focusOn({kind:r.kind,id:r.id}),children:oc(n,r.target)}),": ",f("span",{class:`w-${r.state}`,children:fn(n,r)})," ",(s.state.roots?.[r.target]??[]).map(o=>f(yi,{root:o},o)),gr(n,r)&&f("span",{class:"about",children:re(gr(n,r))})]},r.target))})]}):null}function p2({targets:i}){let{words:e}=be();return i.length?f("li",{children:[f("b",{children:"Normal here, if this alone is hit"}),f("ul",{children:i.map(t=>f("li",{class:"whole",children:[f(qn,{}),oc(e,t)]},t))})]}):null}function gw({title:i,tests:e}){return e.length?f("li",{children:[f("b",{children:i}),f("ul",{class:"tests",children:e.map(t=>f(Yr,{test:t},t.name))})]}):null}function m2(){let{store:i,words:e,view:t}=be(),[n]=Ca(e.book),s=n.find(([,{lesion:o}])=>t.lesions.some(a=>qr(a,o)));if(!s)return null;let r=o=>Ra(e.book).filter(({cells:a})=>{let l=a[s[0]];return l?.word===o&&l.sign.length>1});return f("section",{children:[f("h3",{children:"What weighs, in heel pain"}),f(yw,{title:"Strongly for",features:r("for")}),f(yw,{title:"Strongly against",features:r("against")}),f("button",{type:"button",class:"more",onClick:()=>i.focusOn({kind:"differential",id:"heel"}),children:"Show all causes side by side"})]})}function yw({title:i,features:e}){return e.length?f("p",{children:[f("b",{children:[i,":"]})," ",e.map(({name:t})=>t).join("; "),"."]}):null}function $r({sites:i,pick:e}){let{store:t,words:n,view:s,id:r}=ve();return f("ul",{class:"chips",children:i.map(o=>f("li",{children:f("button",{type:"button",class:o===r?"pill on":"pill","aria-pressed":o===r,"data-lesion":o,onClick:()=>(e??t.select)(o),children:Le(n.book,"site",o,s.register)})},o))})}function lc({ids:i}){let{store:e,words:t,view:n}=ve();return f("ul",{class:"chips",children:i.map(s=>f("li",{children:f("button",{type:"button",class:"pill",onClick:()=>si(e,{kind:"condition",id:s}),children:Le(t.book,"condition",s,n.register)})},s))})}function Yn({title:i,lines:e,limit:t=5,name:n}){let[s,r]=it(!1);return e.length?f("section",{class:"lines","data-lines":n,children:[f("h3",{children:i}),f("ul",{class:"plain",children:(s?e:e.slice(0,t)).map(o=>f("li",{children:re(o)},o))}),e.length>t&&f(Yi,{all:s,setAll:r,count:e.length})]}):null}function cc({lines:i}){return i.length?f("div",{class:"urgent",role:"note","data-at-once":!0,children:[f("b",{children:"When to go at once"}),f("ul",{class:"plain",children:i.map(e=>f("li",{children:e},e))})]}):null}function bw({id:i,row:e}){let{words:t}=ve(),{plain:n}=e,{better:s=[],helps:r=[],at_once:o=t.book.signs}=n;return f(pe,{children:[f("p",{class:"lead",children:n.heel.join(" ")}),f(Yn,{title:"What it is",lines:n.what,name:"what"}),f(Yn,{title:"What you may feel",lines:n.feel,name:"feel"}),f(cc,{lines:o}),f(Yn,{title:"What helps",lines:[...s,...r],name:"helps"}),f(Yn,{title:"What makes it worse",lines:n.worse??[],name:"worse"}),f(Yn,{title:"When to see a doctor soon",lines:n.doctor??[],name:"doctor"}),f(Yn,{title:"What a doctor may check",lines:n.checks??[],name:"checks"}),f(Yn,{title:"How to prevent it",lines:n.prevent??[],name:"prevent"}),f(Yn,{title:"What makes it more likely",lines:n.likelier??[],name:"likelier"}),f(Yn,{title:"Said of it, but not proven",lines:n.unproven??[],name:"unproven"}),f(g2,{sites:Ea(t,i)})]})}var vw=3;function g2({sites:i}){let{store:e,state:t}=ve(),[n,s]=it(!1);if(i.length<2)return null;let r=o=>e.show({lesions:[o],grade:"typical"},"person",{focus:t.focus});return f(pe,{children:[f("p",{class:"label block",children:"Show it on the body"}),f($r,{sites:n?i:i.slice(0,vw),pick:r}),i.length>vw&&f(Yi,{all:n,setAll:s,count:i.length})]})}var y2=[["symptoms","What it feels like"],["aggravated_by","Worse with"],["eased_by","Better with"]],_2=[["see_a_doctor","When to see a doctor"],["treatments","Treatments named"],["prevention","To prevent it"],["risk_factors","Risk factors"],["claims","Said of it, without evidence"]];function Sw({id:i,row:e}){let{register:t}=ve().view;return t==="patient"?f(bw,{id:i,row:e}):f(x2,{id:i,row:e})}function x2({id:i,row:e}){let{words:t,view:n}=ve(),s=e.tests??[],r=Me(t.book,"site",e.sites[0]??"");return f(pe,{children:[f(v2,{flags:Tn(e.red_flags)}),n.register==="clinician"&&f(b2,{tests:[...new Set([...s,...r?.tests??[]])]}),f(Ia,{title:"What it is",items:[e.structure]}),f(Ia,{title:"The heel",items:[e.heel_effect]}),f(Ia,{title:"Level and nerves",items:[e.level??"",e.nerves]}),f(S2,{sites:Ea(t,i)}),y2.map(([o,a])=>f(Ia,{title:a,items:Tn(e[o])},o)),n.register==="student"&&f(Ia,{title:"Tests",items:s.map(o=>Le(t.book,"test",o))}),_2.map(([o,a])=>f(Ia,{title:a,items:Tn(e[o])},o)),e.qualification&&f("p",{class:"remark",children:e.qualification}),f(w2,{sites:e.sites}),f(M2,{ids:e.sources??[]})]})}function v2({flags:i}){return i.length?f("div",{class:"urgent",children:[f("b",{children:"Seek urgent care with:"}),f("p",{children:i.join("; ")})]}):null}function b2({tests:i}){let{words:e}=ve(),t=i.flatMap(n=>Me(e.book,"test",n)??[]);return t.sort((n,s)=>Number(Pa(s))-Number(Pa(n))),t.length?f("section",{class:"told",children:[f("h3",{children:"What to examine now"}),f("ol",{class:"tests",children:t.map(n=>f(Yr,{test:n},n.name))})]}):null}function Ia({title:i,items:e}){let t=e.filter(Boolean);return t.length?f("section",{class:"told",children:[f("h3",{children:i}),f("ul",{children:t.map(n=>f("li",{children:re(n)},n))})]}):null}function S2({sites:i}){let{store:e,state:t}=ve();return i.length<2?null:f(pe,{children:[f("p",{class:"label block",children:"Show it on the body"}),f($r,{sites:i,pick:s=>e.show({lesions:[s],grade:"typical"},"person",{focus:t.focus})})]})}function w2({sites:i}){let{words:e}=ve(),t=Object.entries(e.book.corrections).filter(([,n])=>n.about?.some(s=>i.includes(s)));return t.length?f("section",{class:"told",children:[f("h3",{children:"Said elsewhere, and what holds"}),f("ul",{children:t.map(([n,{says:s,truth:r}])=>f("li",{children:[re(s),". ",f("b",{children:"What holds:"})," ",r,"."]},n))})]}):null}function M2({ids:i}){let{words:e}=ve();return f("details",{class:"told",children:[f("summary",{children:"Sources"}),f("ul",{children:i.map(t=>f("li",{children:ur(e.book,t).text},t))})]})}function ww(){let{words:i}=ve(),[e,t]=Ca(i.book);return f(pe,{children:[f("p",{class:"muted",children:"What speaks for a cause (+) or against it (−), one to three times. The cause that is shown on the body is marked."}),f("table",{class:"differential",children:[f("thead",{children:f("tr",{children:[f("th",{scope:"col",children:"Finding"}),e.map(n=>f(T2,{column:n},n[0]))]})}),f("tbody",{children:Ra(i.book).map(n=>f(A2,{feature:n,columns:e},n.id))})]}),f("h3",{children:"Think of these too"}),f("ul",{class:"plain",children:t.map(n=>f(R2,{column:n},n[0]))})]})}function Mw(i){let{store:e,state:t,view:n}=ve();return{shown:n.lesions.some(s=>qr(s,i)),show:()=>e.show({lesions:[i],grade:"typical"},"person",{focus:t.focus})}}function T2({column:[,{name:i,lesion:e,picture:t}]}){let{show:n,shown:s}=Mw(e);return f("th",{scope:"col",class:s?"shown":"",children:f("button",{type:"button",title:re(t??""),"data-lesion":e,onClick:n,children:f("span",{children:i})})})}var E2={sign:"",word:"neutral",remark:""};function A2(i){let{view:e}=ve(),{name:t,cells:n}=i.feature;return f("tr",{children:[f("th",{scope:"row",children:re(t)}),i.columns.map(([s,{lesion:r}])=>{let{sign:o,word:a,remark:l}=n[s]??E2,c=e.lesions.some(u=>qr(u,r))?" shown":"";return f("td",{class:`${a}${c}`,title:l,children:[f("span",{"aria-hidden":"true",children:o}),f("span",{class:"sr-only",children:a})]},s)})]})}function R2({column:[,{name:i,lesion:e,picture:t}]}){let{show:n}=Mw(e);return f("li",{children:[f("button",{type:"button",class:"row-name","data-lesion":e,onClick:n,children:i}),": ",t]})}function Tw({id:i}){let{words:e}=ve(),t=_t(e.book,"site").filter(n=>n.id.startsWith(`disc_${i}_`)&&e.states.includes(n.id));return t.length?f(pe,{children:[f("p",{children:"Where the disc bulges decides which root it meets."}),f($r,{sites:t.map(({id:n})=>n)})]}):f("p",{class:"muted",children:"The book has no herniation at this level."})}function Ew({id:i}){let{words:e,store:t,view:n}=ve(),{effect:s,frequency:r}=Me(e.book,"variant",i)??{};return f(pe,{children:[f("p",{children:Tn(s).join("; ")}),r&&f("p",{class:"muted",children:re(r)}),f("label",{class:"switch",children:[f("input",{type:"checkbox",checked:n.variants.includes(i),onChange:()=>t.toggleVariant(i)}),"Show the body with this variant"]})]})}var Aw={symptom:["symptoms","Patients with these conditions may say so:"],trigger:["aggravated_by","It makes these worse:"],treatment:["treatments","Named for these conditions:"],red_flag:["red_flags","A reason for urgent care in these conditions:"],risk:["risk_factors","It makes these likelier:"],prevention:["prevention","It helps to prevent these:"]};function iy(i){return Object.hasOwn(Aw,i)}function Rw({kind:i,id:e}){let{words:t}=ve(),[n,s]=Aw[i],r=_t(t.book,"condition").filter(o=>o[n]?.includes(e));return f(pe,{children:[f("p",{class:"muted",children:s}),f(lc,{ids:r.map(({id:o})=>o)})]})}function Cw({id:i}){let{words:e}=ve(),t=Me(e.book,"test",i);if(!t)return null;let n=_t(e.book,"site").filter(s=>s.tests?.includes(i));return f(pe,{children:[f("ul",{class:"tests",children:f(Yr,{test:t,named:!1})}),n.length>0&&f("p",{class:"muted",children:"Used for these places:"}),f($r,{sites:n.map(({id:s})=>s)})]})}var C2=5,P2={student:7,clinician:7,patient:4};function Pw({kind:i,id:e}){let{words:t,view:n}=ve(),s=Me(t.book,i,e),r=n.register==="patient";return f(pe,{children:[!r&&s?.action&&f("p",{children:re(s.action)}),!r&&s?.description&&f("p",{class:"muted",children:re(s.description)}),f(I2,{kind:i,id:e}),s&&f(L2,{row:s}),!r&&s&&f(O2,{row:s}),!r&&s&&f(N2,{row:s}),f(U2,{target:`${i}:${e}`})]})}function I2({kind:i,id:e}){let{words:t,view:n,effects:s,subject:r}=ve(),o=s.get(`${i}:${e}`);if(!o||!r)return null;let a=n.register==="patient"?"":r.state.why?.[o.target];return f("p",{class:"now",children:[f(Ds,{words:t,kind:i,state:o.state,register:n.register})," in"," ",ct(r.name)[0],a?`: ${a}`:""]})}function L2({row:i}){let{store:e,words:t,view:n}=ve(),s=[...new Set((i.supply??[]).map(({nerve:r})=>r))];return s.length?f("p",{children:[f("span",{class:"label",children:n.register==="patient"?"Nerve":"Supplied by"}),s.map((r,o)=>f("span",{children:[o>0&&", ",f("button",{type:"button",class:"row-name",onClick:()=>si(e,{kind:"nerve",id:r}),children:Le(t.book,"nerve",r,n.register)})]},r))]}):null}function O2({row:i}){let e=Object.entries(i.roots??{}).sort(([,t],[,n])=>n-t);return e.length?f("p",{children:[f("span",{class:"label",children:"Roots"}),e.map(([t])=>f(yi,{root:t},t))]}):null}function N2({row:i}){let{responses:e=[],roots:t={}}=i;return e.length?f("ul",{class:"plain responses",children:e.map(({series:n,roots:s})=>{let r=Object.keys(s).filter(o=>D2(s[o])&&!(o in t));return f("li",{children:[f("b",{children:n}),": it answered ",Object.entries(s).map(F2).join(", "),".",r.length>0&&` The model gives it no ${r.join(", ")}: stimulation spreads, and how often is not how much.`]},n)})}):null}var k2=.5;function D2(i=0){return i>=k2}function F2([i,e]){return`${i} in ${Math.round(e*100)} %`}function U2({target:i}){let{store:e,words:t,table:n,view:s,id:r}=ve(),o=Cd(t,n,i),a=d=>o.filter(p=>di(t.book,p.id)===d),l=s.register==="patient",u=[...(l?[]:a("root").filter(d=>d.state!=="possible")).slice(0,C2).map(({id:d})=>({id:d,isRoot:!0})),...a("site").slice(0,P2[s.register]).map(({id:d})=>({id:d,isRoot:!1}))],h=d=>re(ct(Le(t.book,"site",d,s.register))[0]);return u.length?f(pe,{children:[f("p",{class:"label block",children:l?"What can hit it":"Lesions that hit it"}),f("ul",{class:"chips",children:u.map(({id:d,isRoot:p})=>f("li",{children:f("button",{type:"button",class:d===r?"pill on":"pill","data-lesion":d,onClick:()=>e.select(d),children:p?f(yi,{root:d}):h(d)})},d))})]}):null}function Iw({focus:i}){let{store:e,words:t,view:n}=ve(),{kind:s,id:r}=i;return f("section",{class:"focus","data-focus":`${s}:${r}`,"aria-label":"What you look at",children:[f("button",{type:"button",class:"close","aria-label":"Close",onClick:()=>e.focusOn(null),children:"×"}),f("p",{class:"eyebrow",children:Li(s)}),f("h2",{title:Me(t.book,s,r)?.latin,children:z2(t,i,n.register)}),f(B2,{...i})]})}function B2({kind:i,id:e}){let{book:t}=ve().words;if(i==="condition"){let n=Me(t,"condition",e);return n?f(Sw,{id:e,row:n}):null}return i==="differential"?f(ww,{}):i==="test"?f(Cw,{id:e}):iy(i)?f(Rw,{kind:i,id:e}):i==="disc"?f(Tw,{id:e}):i==="variant"?f(Ew,{id:e}):f(Pw,{kind:i,id:e})}function z2({book:i},{kind:e,id:t},n){return e==="differential"?"Heel pain, cause by cause":e==="disc"?`Disc ${t.replace("_","/")}`:iy(e)?re(t):Le(i,e,t,n)}function Wd(){let{store:i,state:e}=Xt();return e.late?f("button",{type:"button",class:"pill","data-again":!0,onClick:i.retry,children:"Try again"}):null}var H2={irritated:"Irritated",compressed:"Compressed",cut:"Cut off"},V2={irritated:"Sore",compressed:"Pressed",cut:"Cut"},G2={irritated:"It hurts and tingles, and nothing is lost",compressed:"Part of the fibres fail",cut:"All fibres that it reaches fail"};function Lw(){let{store:i,words:e,view:t}=be(),[n="",s]=t.lesions;if(!n||s)return null;let{bare:r}=lt(n),o=Pd(e,r),a=Me(e.book,"site",r)!==void 0;if(o==="local")return null;let l=ii(e,n,t.grade),c=t.register==="patient"?"mostly":"typical",u=h=>i.show({lesions:[r],grade:h===o?"typical":h});return f("div",{class:"grades",role:"radiogroup","aria-label":"How badly the nerve is hit",children:yS.map(h=>f("button",{type:"button",role:"radio",class:h===l?"pill on":"pill","aria-checked":h===l,"data-grade":h,title:`${G2[h]}${a&&h===o?"; typical":""}`,onClick:()=>u(h),children:[(t.register==="patient"?V2:H2)[h],a&&h===o&&f("small",{children:[" ",c]})]},h))})}function Xd(){let{view:i,subject:e}=be(),[t,n]=ct(e.name),[s]=ct(e.calledBy),r=pi[mn(i,e)],o=i.register==="patient",l=(o?[]:[s,n,e.place]).filter(Boolean).map(re).join(". "),c=o?void 0:e.latin||void 0;return f("header",{children:[f("p",{class:"eyebrow",children:o?re(r):`${e.eyebrow} · ${r}`}),f("h2",{title:c,"data-latin":c,children:t}),l&&f("p",{class:"muted",children:l}),f(Lw,{}),f(W2,{})]})}function qd(){let{view:i,subject:e,reasons:t}=be(),[n,s]=e.state.lead??[],r=i.register==="patient"?n:s;return r&&t==="told"?f("p",{class:"lead",children:r}):null}function W2(){let{state:i,words:e,view:t,exact:n,reasons:s}=be();return f(pe,{children:[i.notice&&f("p",{class:"remark",role:"status",children:i.notice}),f(Wd,{}),!i.notice&&!n&&f("p",{class:"remark",children:"Shown for the default map and common anatomy."}),s==="untold"&&f("p",{class:"remark","data-untold":!0,children:["Reasons are told for the default map and anatomy; states and bars here are for"," ",X2(e.book,t),"."]})]})}function X2(i,{map:e,variants:t}){let n=e===Pt.map?[]:[Le(i,"map",e)];return Ut([...n,...t.map(s=>pn(Le(i,"variant",s)))])}function Ow(){let{words:i,id:e,view:t,subject:n,reasons:s}=be(),{path:r=[]}=n.state,o=q2[ii(i,t.lesions[0]??e,t.grade)]??"hit here";if(s!=="told")return f(Aa,{});if(!r.length)return f("p",{class:"muted",children:n.noPath?"No nerve is cut, so there is no path to follow.":"No path is written for this lesion."});let a=new Map((i.cuts[e]??[]).map(([l,c])=>[l,c]));return f("ol",{class:"steps",children:r.map(l=>f(Y2,{step:l,cut:a.get(l.id),hit:o},l.id))})}var q2={irritated:"irritated here",compressed:"pressed here",cut:"cut here"};function Y2({step:i,cut:e,hit:t}){let{store:n,words:s}=ve(),{latin:r,course:o=[]}=Me(s.book,"nerve",i.id)??{};return f("li",{children:[f("button",{type:"button",class:"row-name",onClick:()=>si(n,{kind:"nerve",id:i.id}),children:f("b",{children:re(i.name)})}),e!==void 0&&f("span",{class:"cut-here",children:t}),r&&f("i",{class:"latin",lang:"la",children:r}),o.length>0&&f("p",{class:"course",children:[re(o.join(", then ")),"."]}),f($2,{nerve:i.id,cut:e})]})}function $2({nerve:i,cut:e}){let{words:t,view:n}=ve(),s=e===void 0?[]:nc(t,i,n.register).filter(({position:r})=>r<=e);return s.length?f("p",{class:"branches",children:[f(qn,{}),"Leaves above it and is spared: ",[...new Set(s.flatMap(({names:r})=>r))].join(", ")]}):null}var Nw="What you may feel",K2="What helps depends on the cause. Ask a doctor.";function Dw(){let{words:i,id:e,effects:t,subject:n,state:s}=be(),r=Vd(i,e),o=r!==void 0&&s.focus?.id===r.id,a=o?void 0:r?.plain,l=!!n.alarm||mi(n.redFlag),c=sw(i,n);return f("article",{class:"for-patients",children:[f(Xd,{}),l&&f(J2,{lines:c}),f(qd,{}),f(Yn,{title:Nw,lines:a?.feel??[],limit:4,name:"feel"}),f(kw,{title:a?"Where you may feel it":Nw,rows:Qg(i,t)}),f(kw,{title:"What may be weak",rows:ey(i,t)}),f(j2,{names:nw(i,t)}),!o&&f(Q2,{row:r}),!l&&!o&&f(cc,{lines:c}),f(Yn,{title:"When to see a doctor soon",lines:a?.doctor??[],name:"doctor"}),f(Z2,{})]})}function J2({lines:i}){return f(pe,{children:[f("div",{class:"urgent",role:"note",children:f("b",{children:"This can be an emergency. Go to an emergency department now."})}),f(cc,{lines:i})]})}var Yd=5;function kw(i){let{store:e}=be(),{title:t,rows:n}=i,[s,r]=it(!1);return n.length?f("section",{class:"rows plain-rows",children:[f("h3",{children:t}),f("ul",{children:(s?n:n.slice(0,Yd)).map(({name:o,word:a,effect:l})=>f("li",{class:"row","data-target":l.target,"data-state":l.state,children:[f("button",{type:"button",class:"row-name",onClick:()=>e.focusOn({kind:l.kind,id:l.id}),children:o}),kn.has(l.state)?f(ks,{state:l.state}):f(Hd,{loss:l.loss,state:l.state}),f("span",{class:`row-word w-${l.state}`,children:a})]},o))}),n.length>Yd&&f(Yi,{all:s,setAll:r,count:n.length})]}):null}function j2({names:i}){let[e,t]=it(!1);return i.length?f("section",{class:"spared",children:[f("h3",{children:"What stays well"}),f("ul",{children:(e?i:i.slice(0,Yd)).map(n=>f("li",{children:[f(qn,{}),f("span",{children:n})]},n))}),i.length>Yd&&f(Yi,{all:e,setAll:t,count:i.length})]}):null}function Z2(){let{path:i=[]}=be().subject.state;return i.length?f("section",{class:"way",children:[f("h3",{children:"The way of the nerve"}),f(Gd,{})]}):null}function Q2({row:i}){let{words:e,id:t}=be();if(!i)return f(ek,{causes:ow(e,t)?[]:iw(e,t)});let{better:n=[],helps:s=[],worse:r=[]}=i.plain;return f(pe,{children:[f(Yn,{title:"What helps",lines:[...n,...s],name:"helps"}),f(Yn,{title:"What makes it worse",lines:r,name:"worse"}),f("section",{class:"lines",children:[f("h3",{children:"Read more"}),f(lc,{ids:[i.id]})]})]})}function ek({causes:i}){return f("section",{class:"lines",children:[f("h3",{children:"What helps"}),f("p",{children:K2}),i.length>0&&f("p",{class:"label block",children:"What can hurt this nerve"}),f(lc,{ids:i})]})}function Fw(){let{words:i,subject:e}=be(),{state:t,row:n}=e,s=t.sources??n.sources??[],{confidence:r}=n;return f(pe,{children:[r&&f("p",{class:"confidence",children:[f("span",{class:`level ${r}`,"aria-hidden":"true",children:[f("i",{}),f("i",{}),f("i",{})]}),re(r)," confidence"]}),f("ul",{class:"sources",children:s.map(o=>f(tk,{source:ur(i.book,o)},o))}),!s.length&&f("p",{class:"muted",children:"No source is named."}),f("p",{class:"muted small",children:"How much of a nerve is lost is a model's share, not a measurement: hence bars and words, no numbers."})]})}function tk({source:i}){return f("li",{children:[i.url?f("a",{href:i.url,target:"_blank",rel:"noopener noreferrer",children:i.text}):i.text,i.note&&f("span",{class:"muted small",children:i.note})]})}var nk=2;function zw(i,e){let t=Xn(i.book),n=Oi.flatMap(([p])=>t[p]??[]),s=p=>sk(xa(i,0,p),n),r=Bw(Ud(i),s,nk),o=Bd(i,e).map(({entries:p})=>p.flatMap(m=>rc(m)?m.items:[m]).filter(({tag:m})=>!ik(m))),a=rk(i.book),l=({id:p})=>s(p)*(a.get(p)??0),c=o.flatMap(p=>Bw(p,l,1)),u=new Set(Object.values(t)),h=o.flat().filter(({id:p,tag:m})=>m?.kind==="none"&&ok(u,i.pain[p]));return[...r.map(p=>({id:p,name:Me(i.book,"root",p)?.name??p})),...c.map(Uw),...h.slice(0,1).map(Uw)]}function Uw({id:i,name:e}){return{id:i,name:e.replace(/ \(.*\)$/,"")}}function ik(i){return i?.kind==="urgent"||i?.kind==="flag"}function sk(i,e){return e.flatMap(t=>i.get(t)??[]).filter(({state:t})=>Nn.has(t)||kn.has(t)).reduce((t,{state:n,loss:s})=>t+(n==="variable"||!s?.5:s),0)}function rk(i){let e=new Map;for(let{sites:t=[]}of _t(i,"condition"))for(let n of t)e.set(n,(e.get(n)??0)+1/t.length);return e}function Bw(i,e,t){return i.map(n=>({one:n,score:e(n)})).filter(n=>n.score>0).sort((n,s)=>s.score-n.score).slice(0,t).map(({one:n})=>n)}function ok(i,e=[]){return e.length>0&&e.every(t=>i.has(t))}function Hw(){let{words:i,view:e}=ve(),t=qi(()=>zw(i,e.register),[i,e.register]);return f("div",{class:"welcome",children:[f("h2",{children:"From the back to the heel"}),f(Vw,{}),ak[e.register==="patient"?"plainly":"fully"].map(n=>f("p",{children:n},n)),f("h3",{children:"Begin with"}),f(Gw,{lesions:t}),f("p",{class:"muted",children:"Or click a nerve, a patch of skin or a disc on the body. Turn it by dragging."})]})}var ak={plainly:["A nerve that is hurt in the back can hurt the heel.","Pick a place. You see which way the nerve takes.","Here you read what you may feel and what helps."],fully:["Pick a nerve root or a place where a nerve is compressed. The nerve lights up from there on, with the skin and the part of the heel it serves, and here you read what weakens, what fades and what is spared."]};function Vw(){let{state:i}=ve();return i.notice?f("p",{class:"remark",role:"status",children:i.notice}):null}function Gw({lesions:i}){let{store:e}=Ne();return f("ul",{class:"chips",children:i.map(({id:t,name:n})=>f("li",{children:f("button",{type:"button",class:"pill","data-lesion":t,onClick:()=>e.select(t),children:ct(n)[0]})},t))})}function Ww({asked:i,several:e}){let{store:t,state:n,words:s}=ve(),r=qi(()=>e?[]:Td(s.book,i),[s,i]);return f("div",{class:"welcome",role:"alert",children:[f("h2",{children:e?"Several lesions together":`“${i}” is not in this book`}),!e&&f(Vw,{}),f("p",{children:e?`${i}: ${n.notice||"this cannot be shown here."}`:"The address or the program asked for something that this page does not know."}),f(Wd,{}),r.length>0&&f("h3",{children:"Did you mean"}),f(Gw,{lesions:r}),f("button",{type:"button",class:"pill",onClick:()=>t.select(""),children:"Start afresh"})]})}var lk={student:[["effect","Effect"],["path","Path"],["tests","Tests"],["sources","Sources"]],clinician:[["examine","Examine"],["effect","Effect"],["path","Path"],["sources","Sources"]]},ck={examine:_w,effect:dw,path:Ow,tests:mw,sources:Fw};function Xw(){let{state:i,words:e,view:t,known:n,subject:s}=Ne(),r=t.lesions.join(", ");return f("aside",{class:"meaning","aria-label":"What it means",children:[i.focus&&e&&f(Iw,{focus:i.focus}),!e&&f(uk,{}),e&&!r&&!i.focus&&f(Hw,{}),e&&r&&!n&&f(Ww,{asked:r,several:t.lesions.length>1}),n&&s&&(t.register==="patient"?f(Dw,{}):f(hk,{})),f("footer",{class:"notice",children:[Qh,". It keeps nothing about anyone."]})]})}function uk(){return f("div",{class:"list-waiting","aria-hidden":"true",children:[40,70,55,90,80,62,75].map(i=>f("i",{style:{width:`${i}%`}},i))})}function hk(){let{subject:i,view:e}=be(),t=lk[e.register==="clinician"?"clinician":"student"],n=t[0]?.[0]??"effect",[s,r]=it(n);hs(()=>r(n),[n]);let o=t.some(([u])=>u===s)?s:n,a=ck[o],l=!!i.alarm||mi(i.redFlag),c=f(pk,{alarm:i.alarm,redFlag:i.redFlag});return f("article",{children:[f(Xd,{}),l&&c,f(qd,{}),!l&&c,f(mk,{tabs:t,tab:o,setTab:r}),f("div",{class:"tab",role:"tabpanel","aria-label":o,children:f(a,{})})]})}var dk="This can be an emergency. Seek urgent care now.",fk="When to seek urgent care:";function pk({alarm:i,redFlag:e}){if(!i&&!e)return null;if(!i&&!mi(e))return f("p",{class:"can-turn-urgent",role:"note",children:[f("b",{children:fk})," ",e]});let t=[i,mi(e)?e:""].filter(Boolean);return f("div",{class:"urgent",role:"note","data-alarm":!!i||void 0,children:[f("b",{children:dk}),t.map(n=>f("p",{children:n.replace(/^(RED FLAG:|Emergency\.)\s*/i,"")},n))]})}function mk(i){let{tabs:e,tab:t,setTab:n}=i,s=Xr("[role=tab]",{horizontal:!0});return f("div",{class:"tabs",role:"tablist","aria-label":"What to read",...s,children:e.map(([r,o])=>f("button",{type:"button",role:"tab","aria-selected":t===r,tabIndex:t===r?0:-1,"data-tab":r,onClick:()=>n(r),onFocus:()=>n(r),children:o},r))})}var gk=360,qw=6,yk=24,Yw=14,_k=.56,xk=.35,vk={body:null,heel:{}};function $w(i,e){if(!e)return vk;let t=Oi.map(([n])=>n);return{body:bk(i,e),heel:e.heel?.pictures(t,gk)??{}}}function bk(i,e){let t=i.querySelector(".body-canvas canvas");if(!t?.width||!e.snapshot)return null;e.snapshot();let{clientWidth:n,clientHeight:s}=t,r=Kw(t,t.width,t.height),o=i.querySelector(".rth-labels");return{url:r.toDataURL("image/png"),width:n,height:s,crop:Sk(t,o),marks:o?.cloneNode(!0)??null,right:Mk(e)}}function Kw(i,e,t){let n=Object.assign(document.createElement("canvas"),{width:e,height:t});return n.getContext("2d")?.drawImage(i,0,0,e,t),n}function Sk(i,e){let{clientWidth:t,clientHeight:n}=i,{left:s,top:r}=i.getBoundingClientRect(),o=[...e?.querySelectorAll(".rth-label, .rth-ring")??[]].map(_=>_.getBoundingClientRect()).filter(_=>_.width).map(_=>[_.left-s,_.top-r,_.right-s,_.bottom-r]),a=wk(i),l=a?[...o,a]:o;if(!l.length)return{left:0,top:0,width:t,height:n};let c=_=>Math.max(0,Math.min(...l.map(g=>g[_]))-Yw),u=(_,g)=>Math.min(g,Math.max(...l.map(y=>y[_]))+Yw),h=u(3,n)-c(1),d=Math.min(t,Math.max(u(2,t)-c(0),_k*h)),p=(c(0)+u(2,t))/2;return{left:Math.max(0,Math.min(t-d,p-d/2)),top:c(1),width:d,height:h}}function wk(i){let{clientWidth:e,clientHeight:t}=i,n=Math.max(1,Math.round(e/qw)),s=Math.max(1,Math.round(t/qw)),r=Kw(i,n,s).getContext("2d")?.getImageData(0,0,n,s),o={left:n,top:s,right:-1,bottom:-1};for(let c=3;r&&c<r.data.length;c+=4){if((r.data[c]??0)<yk)continue;let u=(c-3)/4,[h,d]=[u%n,Math.floor(u/n)];o.left=Math.min(o.left,h),o.right=Math.max(o.right,h),o.top=Math.min(o.top,d),o.bottom=Math.max(o.bottom,d)}if(o.right<0)return null;let[a,l]=[e/n,t/s];return[o.left*a,o.top*l,(o.right+1)*a,(o.bottom+1)*l]}function Mk(i){let{position:e,target:t}=i.getCamera(),[n,s,r]=t.map((a,l)=>a-(e[l]??0)),o=s/(Math.hypot(n,s,r)||1);return Math.abs(o)<xk?null:o<0?"right":"left"}function Kr(i){return f("section",{class:"part-of-sheet",children:[f("h3",{children:i.title}),i.children]})}function gn({title:i,items:e}){let t=e.filter(Boolean);return t.length?f(Kr,{title:i,children:f("ul",{class:"lines",children:t.map(n=>f("li",{children:re(n)},n))})}):null}var Tk={possible:"felt_possible",variable:"felt_variable",likely:"felt"};function sy({title:i,rows:e,felt:t=!1}){return e.length?f(Kr,{title:`${i} (${e.length})`,children:f("ul",{class:t?"rows felt-rows":"rows",children:e.map(n=>f(Ek,{effect:n,felt:t},n.target))})}):null}function Ek({effect:i,felt:e}){let{words:t,view:n,subject:s}=be(),{kind:r,id:o,target:a,state:l}=i,{register:c}=n,u=e?Tk[i.felt]??l:l,h=c==="clinician"&&!e?s.state.roots?.[a]??[]:[],p=u==="variable"||u==="felt_variable"?s.state.variable?.[a]?.text:"";return f("li",{"data-target":a,"data-state":u,children:[f(ks,{state:u}),f("span",{class:"name",children:ct(re(Le(t.book,r,o,c)))[0]}),f("span",{class:"word",children:e?wa(i.felt):fn(t,{kind:r,state:l,register:c})}),h.length>0&&f("span",{class:"roots",children:h.map(m=>f(yi,{root:m},m))}),p&&f("span",{class:"note",children:["Depends on the anatomy: ",p]})]})}var Ak=[["skin","Skin"],["muscle","Muscles that weaken"],["reflex","Reflexes"],["deep","Deep structures"]];function Jw(){let{effects:i,subject:e}=be(),{state:t}=e,n=[...Ni(i,"skin"),...Ni(i,"deep")],s=Ak.map(([o,a])=>({kind:o,title:a,rows:Fn(i,o)})),r=s.some(({rows:o})=>o.length);return f(pe,{children:[e.noPath?f(Rk,{}):f(Ck,{}),f(Pk,{}),t.findings&&f("p",{class:"findings",children:re(t.findings).replace(/\.?$/,".")}),t.posture?.map(({state:o,findings:a})=>f("p",{children:[f("b",{children:re(o)}),": ",a]},o)),n.length>0&&f("h2",{children:"Felt: pain, tingling"}),f(sy,{title:"Where",rows:n,felt:!0}),!e.noPath&&f("h2",{children:"Lost"}),!e.noPath&&!r&&f("p",{children:"Nothing is lost."}),s.map(({kind:o,title:a,rows:l})=>f(sy,{title:a,rows:l},o)),f(Ik,{}),f(Lk,{}),f(gn,{title:"To know",items:t.notes??[]})]})}function Rk(){let{words:i,id:e,view:t,subject:n}=be(),s=(i.pain[e]??[]).map(Mn).map(o=>Le(i.book,o.kind,o.id,t.register)),r=n.noPath.replace(/^because\s+/i,"").replace(/\.?$/,".");return f("p",{children:[f("b",{children:"No nerve pathway is lit"}),", because ",r,s.length>0&&` It hurts here: ${Ut(s)}.`]})}function Ck(){let{path:i=[],heel_path:e=[]}=be().subject.state,t=s=>s.map(({name:r})=>r).join(" → "),n=t(i)===t(e);return f(pe,{children:[i.length>0&&f("p",{class:"way",children:[f("b",{children:"The way of the nerve:"})," ",t(i),n&&e.length>0&&" → heel"]}),!n&&e.length>0&&f("p",{class:"way",children:[f("b",{children:"The way to the heel:"})," ",t(e)," → heel"]})]})}function Pk(){let{words:i,id:e}=be(),t=Object.entries(i.sites[e]?.parts??{}),n=[...i.causes[e]??[],...t.flatMap(([r,o])=>o==="band"?r:[])],s=[...new Set(n.map(r=>pn(us(i,r))))];return s.length?f("p",{children:[f("b",{children:"Pressed by:"})," ",Ut(s)]}):null}function Ik(){let{spared:i=[]}=be().subject.state;return i.length?f(pe,{children:[f("h2",{children:"Spared, and why"}),f("ul",{class:"spared-rows",children:i.map(({name:e,why:t})=>f("li",{"data-spared":e,children:[f(qn,{}),f("span",{children:[f("b",{children:e}),t&&`: ${t.replace(/ \(at [^)]*of its length\)/g,"")}`]})]},e))})]}):null}function Lk(){let{words:i,subject:e}=be(),{tests:t=[],accuracy:n}=e.state,s=t.flatMap(o=>Me(i.book,"test",o)??[]),r=Tn(n);return!s.length&&!r.length?null:f(pe,{children:[f("h2",{children:"Tests"}),f("ul",{class:"lines",children:s.map(o=>f($d,{test:o},o.name))}),f(gn,{title:"How well",items:r})]})}function $d({test:i}){let{sensitivity:e,specificity:t,accuracy_note:n,used_for:s}=i,r=(l,c)=>c==null?[]:[`${l} ${c.toFixed(2)}`],o=[...r("sensitivity",e),...r("specificity",t)],a=[s,o.join(", "),n].filter(Boolean).join("; ");return f("li",{children:[f("b",{children:re(i.name)}),a&&`: ${a}`,i.overstated&&". The published accuracy is probably too good.",i.note&&` ${i.note}`]})}function jw({title:i,tests:e}){return e.length?f(Kr,{title:i,children:f("ul",{class:"lines",children:e.map(t=>f($d,{test:t},t.name))})}):null}function Zw(){let{words:i,id:e,view:t}=be(),n=Ok(_t(i.book,"condition"),lt(e).bare);return n?f("section",{class:"advice","data-condition":n.id,children:[f("h2",{children:n.name}),t.register!=="patient"&&f(gn,{title:"What it is",items:[n.structure]}),f(Qw,{row:n})]}):null}function Ok(i,e){let t=i.filter(({sites:n})=>n.includes(e));return t.sort((n,s)=>n.sites.length-s.sites.length),t.find(({sites:n})=>n[0]===e)??t[0]}var Nk=[["eased_by","What makes it better"],["treatments","What helps"],["aggravated_by","What makes it worse"],["see_a_doctor","When to see a doctor"],["prevention","How to prevent it"]],kk=[["aggravated_by","Worse with"],["eased_by","Better with"],["see_a_doctor","When to see a doctor"],["treatments","Treatments named"],["prevention","To prevent it"],["risk_factors","Risk factors"],["claims","Said of it, without evidence"]];function Qw({row:i}){let{view:e}=ve(),t=e.register==="patient",n=Tn(i.red_flags);return f(pe,{children:[n.length>0&&f("section",{class:"urgent-box",children:[f("h3",{children:t?"When to go at once":"Seek urgent care with"}),f("ul",{class:"lines",children:n.map(s=>f("li",{children:s},s))})]}),f("div",{class:"columns",children:(t?Nk:kk).map(([s,r])=>f(gn,{title:r,items:Tn(i[s])},s))})]})}function eM({row:i}){let{words:e,view:t}=ve(),n=t.register==="patient",s=i.tests?.flatMap(o=>Me(e.book,"test",o)??[])??[],r=Object.values(e.book.corrections).filter(({about:o})=>o?.some(a=>i.sites.includes(a)));return f("section",{class:"card",children:[f(gn,{title:"What it is",items:[i.structure]}),f(gn,{title:"The heel",items:[i.heel_effect]}),!n&&f(gn,{title:"Level and nerves",items:[i.level??"",i.nerves]}),f(gn,{title:"What it feels like",items:Tn(i.symptoms)}),f(Qw,{row:i}),n?f(gn,{title:"What a doctor may check",items:s.map(({name:o})=>o)}):f(jw,{title:"Tests",tests:s}),i.qualification&&f("p",{class:"remark",children:i.qualification}),f(gn,{title:"Said elsewhere, and what holds",items:r.map(({says:o,truth:a})=>`${o}. What holds: ${a}.`)})]})}var Dk=330,Fk=430;function nM({picture:i}){let{view:e,subject:t}=ve();if(!i)return null;let{crop:n,width:s,height:r,marks:o,right:a}=i,l=Math.min(Dk/n.width,Fk/n.height),c={width:`${n.width*l}px`,height:`${n.height*l}px`},u=`scale(${l}) translate(${-n.left}px, ${-n.top}px)`,h={width:`${s}px`,height:`${r}px`,transform:u,"--scale":l},d=mn(e,t);return f("figure",{class:"body-figure",children:[f("div",{class:"shot",style:c,children:f("div",{class:"whole",style:h,children:[f("img",{src:i.url,width:s,height:r,alt:"The body"}),f("div",{ref:p=>p?.replaceChildren(...o?[o]:[])})]})}),a&&f(Uk,{right:a,side:d}),f("figcaption",{children:[t?`${re(pi[d])} affected. `:"",a&&"R is the right leg, L the left."]})]})}function Uk({right:i,side:e}){return f(pe,{children:[["R","right",i],["L","left",i==="right"?"left":"right"]].map(([n,s,r])=>f("span",{class:`hand at-${r}`,"data-leg":s,"data-hit":e===s||e==="both",children:n},s))})}function iM({pictures:i}){let{view:e,subject:t}=be(),n=mn(e,t);return f("section",{class:"heel-figure",children:[f("h3",{children:["The heel, ",n==="both"?"both sides alike":pi[n]]}),f("ul",{class:"faces",children:Oi.map(([s,r])=>f("li",{"data-face":s,children:[i[s]&&f("img",{src:i[s],alt:""}),f(tM,{part:s,kind:"skin",label:r})]},s))}),f("ul",{class:"depths",children:ma.map(([s,r])=>f("li",{children:f(tM,{part:s,kind:"deep",label:r})},s))})]})}function tM({part:i,kind:e,label:t}){let{words:n,view:s,id:r,effects:o}=be(),a=Xn(n.book)[i]??"",l=o.get(a),u=n.pain[r]?.includes(a)??!1?"pain":l?.state??"untouched",h=Nn.has(u)?l?.felt:void 0,d=re(Le(n.book,e,Mn(a).id,"patient"));return f("p",{class:"part",children:[f("b",{children:s.register==="patient"?d:t}),f(Ds,{words:n,kind:e,state:u,register:s.register,...h&&{felt:h}})]})}var Bk={symptom:"symptoms",trigger:"aggravated_by",treatment:"treatments",red_flag:"red_flags",risk:"risk_factors",prevention:"prevention"};function sM({focus:i}){let{book:e}=ve().words,{kind:t,id:n}=i;if(t==="differential")return f(Hk,{});if(t==="condition"){let r=Me(e,"condition",n);return r?f(eM,{row:r}):null}if(t==="test"){let r=Me(e,"test",n);return r?f("ul",{class:"lines",children:f($d,{test:r})}):null}let s=Bk[t];if(s){let r=_t(e,"condition").filter(o=>Tn(o[s]).includes(n));return f(gn,{title:"Told of these conditions",items:r.map(({name:o})=>o)})}if(t==="disc"){let r=_t(e,"site").filter(o=>o.id.startsWith(`disc_${n}_`));return f(gn,{title:"Where it may bulge",items:r.map(({name:o})=>o)})}return f(zk,{kind:t,id:n})}function zk({kind:i,id:e}){let{words:t,table:n,view:s,effects:r}=ve(),o=Me(t.book,i,e),a=r.get(`${i}:${e}`),l=[...new Set((o?.supply??[]).map(({nerve:h})=>h))],c=Object.entries(o?.roots??{}).sort(([,h],[,d])=>d-h),u=Cd(t,n,`${i}:${e}`).filter(({id:h})=>di(t.book,h)!=="nerve").map(({id:h})=>ct(Le(t.book,di(t.book,h),h,s.register))[0]);return f("section",{children:[a&&f("p",{children:f(Ds,{words:t,kind:i,state:a.state,register:s.register})}),[o?.action,o?.description,...Tn(o?.effect),o?.frequency].map(h=>h&&f("p",{children:re(h)},h)),f(gn,{title:"Supplied by",items:l.map(h=>Le(t.book,"nerve",h,s.register))}),c.length>0&&s.register!=="patient"&&f("p",{children:[f("b",{children:"Roots: "}),c.map(([h])=>f(yi,{root:h},h))]}),f(gn,{title:"Roots and places that hit it",items:[...new Set(u)]})]})}function Hk(){let{words:i,view:e}=ve(),[t,n]=Ca(i.book),s=r=>e.lesions.some(o=>qr(o,r));return f(pe,{children:[f("p",{class:"muted",children:"What speaks for a cause (+) or against it (−), one to three times."}),f("table",{class:"differential-table",children:[f("thead",{children:f("tr",{children:[f("th",{scope:"col",children:"Finding"}),t.map(([r,{name:o,lesion:a}])=>f("th",{scope:"col",class:s(a)?"shown":"",children:[o,s(a)&&" (shown)"]},r))]})}),f("tbody",{children:Ra(i.book).map(({id:r,name:o,cells:a})=>f("tr",{"data-feature":r,children:[f("th",{scope:"row",children:re(o)}),t.map(([l,{lesion:c}])=>f("td",{class:s(c)?"shown":"",children:a[l]?.sign??""},l))]},r))})]}),f(gn,{title:"Think of these too",items:n.map(([,{name:r,picture:o}])=>[r,o].filter(Boolean).join(": "))})]})}var Vk={irritated:["irritated: it hurts and tingles, nothing is lost","the nerve is irritated"],compressed:["compressed: part of the fibres fail","the nerve is pressed"],cut:["cut off: all fibres that it reaches fail","the nerve does not work at all"]};function ry(){let{state:i,words:e,view:t,subject:n}=ve(),{focus:s}=i;if(s?.kind==="differential")return"Heel pain, cause by cause";if(s?.kind==="disc")return`Disc ${s.id.replace("_","/")}`;if(s)return re(Le(e.book,s.kind,s.id,t.register));let r=t.lesions.join(", ");return n?ct(n.name)[0]:r||"Nothing is selected"}function rM(){let{state:i,subject:e}=ve(),{focus:t}=i,n=ry();return f("header",{class:"title",children:[f("p",{class:"eyebrow",children:t?Li(t.kind):e?.eyebrow??"Root to Heel"}),f("h1",{children:n}),e&&!t&&f(oM,{})]})}function oM(){let{words:i,view:e,subject:t}=be(),[n="",s]=e.lesions,r=Vk[ii(i,n,e.grade)],o=s?"":r?.[e.register==="patient"?1:0]??"",[,a]=ct(t.name),c=[e.register==="patient"?"":t.place,t.calledBy,a].filter(Boolean).map(re).join(". ");return f(pe,{children:[f("p",{class:"where",children:[f("b",{"data-side":mn(e,t),children:re(pi[mn(e,t)])}),o&&t.noPath===""&&f("span",{children:re(o)})]}),c&&f("p",{class:"muted",children:c})]})}function aM(){let{subject:i}=be();return f("section",{class:"on-the-body",children:[f("h2",{children:["On the body: ",ct(i.name)[0]]}),f(oM,{}),f(oy,{})]})}function oy(){let{view:i,subject:e,reasons:t}=be(),[n,s]=e.state.lead??[],r=i.register==="patient"?n:s;return r&&t==="told"?f("p",{class:"lead",children:r}):null}function lM(){let{alarm:i,redFlag:e}=be().subject,t=!!i||mi(e),s=(t?[i,mi(e)?e:""]:[e]).filter(Boolean);return s.length?f("section",{class:t?"urgent-box now":"urgent-box","data-urgent":t,children:[f("h3",{children:t?"This can be an emergency. Seek urgent care now.":"When to seek urgent care"}),s.map(r=>f("p",{children:re(r.replace(/^(RED FLAG:|Emergency\.)\s*/i,""))},r))]}):null}function cM(){let{state:i,words:e,view:t,known:n,exact:s,reasons:r}=ve(),o=[...t.map==="default"?[]:[Le(e.book,"map",t.map)],...t.variants.map(l=>Me(e.book,"variant",l)?.name??l)],a=[i.notice,n&&!s?"Shown for the default map and common anatomy.":"",o.length&&s?`Shown for: ${Ut(o)}.`:"",r==="told"?"":"Reasons are those of the default map and anatomy; none are printed."].filter(Boolean);return a.length?f("p",{class:"remark",children:a.join(" ")}):null}var uM=6;function hM(){let{words:i,id:e,view:t,effects:n,subject:s}=be(),o=(i.pain[e]??[]).map(Mn).map(u=>Le(i.book,u.kind,u.id,"patient")),{register:a}=t,l=u=>fn(i,{kind:u.kind,state:u.state,register:a}),c=[...Ni(n,"skin"),...Ni(n,"deep")];return f(pe,{children:[o.length>0&&f("p",{children:["It hurts here: ",Ut(o),"."]}),s.noPath&&s.state.findings&&f("p",{children:[re(s.state.findings),"."]}),f(uc,{title:"Where it may hurt or tingle",rows:c,word:u=>wa(u.felt)}),f(uc,{title:"Skin with less feeling",rows:Fn(n,"skin"),word:l}),f(uc,{title:"What may be weak",rows:Fn(n,"muscle"),word:l}),f(uc,{title:"Reflexes",rows:Fn(n,"reflex"),word:l}),f(uc,{title:"Deeper in the foot and leg",rows:Fn(n,"deep"),word:l}),f(Gk,{})]})}function uc({title:i,rows:e,word:t}){let{words:n}=be();if(!e.length)return null;let s=new Map;for(let o of e)s.set(t(o),[...s.get(t(o))??[],o]);let r=({kind:o,id:a})=>ct(Le(n.book,o,a,"patient"))[0];return f(Kr,{title:i,children:f("ul",{class:"groups",children:[...s].map(([o,a])=>f("li",{children:[a[0]&&f(ks,{state:a[0].state}),f("span",{children:[f("b",{children:[re(o),":"]})," ",a.map((l,c)=>f("span",{"data-target":l.target,"data-state":l.state,children:[c>0&&", ",r(l)]},l.target))]})]},o))})})}function Gk(){let{spared:i=[]}=be().subject.state;if(!i.length)return null;let e=i.length-uM;return f(Kr,{title:"What stays well",children:f("p",{class:"well",children:[f(qn,{})," ",Ut(i.slice(0,uM).map(({name:t})=>t)),e>0?`; ${e} more stay well and are not listed here.`:"."]})})}function dM(){let{state:i,words:e,subject:t}=ve(),{focus:n}=i,s=n?Me(e.book,n.kind,n.id)?.sources??[]:[],r=t?.state.sources??t?.row.sources??[],o=[...new Set([...s,...r])];if(!o.length)return null;let a=t?.row.confidence;return f("section",{class:"sources-of-sheet",children:[f("h2",{children:"Sources"}),a&&f("p",{children:[re(a)," confidence. How much is lost is a model's share, not a measurement."]}),f("ol",{children:o.map(l=>f("li",{children:ur(e.book,l).text},l))})]})}function fM({pictures:i}){let{view:e}=ve(),t=ry();return f("article",{class:`paper for-${e.register}`,children:[f("header",{class:"running head-line",children:f("p",{children:[f("b",{children:"Root to Heel"})," ",t]})}),f("div",{class:"running-middle",children:f("div",{children:[f(rM,{}),f(Wk,{pictures:i})]})}),f("footer",{class:"running",children:f("p",{children:[f("b",{children:[Qh,"."]})," It keeps nothing about anyone."]})})]})}function Wk({pictures:i}){let{state:e,view:t,subject:n}=ve(),{focus:s}=e,r=t.register==="patient";return f(pe,{children:[n&&f(lM,{}),n&&!s&&f(oy,{}),f("div",{class:"pictures",children:[f(nM,{picture:i.body}),n&&f(iM,{pictures:i.heel})]}),s&&f(sM,{focus:s}),n&&s&&f(aM,{}),n&&(r?f(hM,{}):f(Jw,{})),n&&s?.kind!=="condition"&&f(Zw,{}),f(cM,{}),!r&&f(dM,{})]})}function pM({host:i}){let e=Dd(Ta),t=St(null);return xt(()=>{let n=()=>{let r=t.current?.parentElement;if(!t.current||!r||!e?.state.words)return;let o=$w(r,i.body());ya(f(Ta.Provider,{value:e,children:f(fM,{pictures:o})}),t.current)},s=()=>{t.current&&ya(null,t.current)};return window.addEventListener("beforeprint",n),window.addEventListener("afterprint",s),()=>{window.removeEventListener("beforeprint",n),window.removeEventListener("afterprint",s)}},[e,i]),f("div",{class:"sheet",ref:t})}function mM(){window.print()}var Xk=4;function gM({host:i}){let{store:e,state:t,words:n,view:s}=Ne(),{lesions:r,register:o}=s;return!n||!r.length?null:t.adding?f("p",{class:"chosen adding",role:"status",children:["Now pick the next one: in the list, by the search or on the body.",f("button",{type:"button",class:"pill",onClick:()=>e.set({adding:!1}),children:"Cancel"})]}):f("ul",{class:"chosen","aria-label":"Selected together",children:[r.length>1&&r.map(a=>f("li",{children:f("button",{type:"button",class:"pill on","data-leave-out":a,title:"Take it out",onClick:()=>e.leaveOut(a),children:[qk(n,a,o),f("span",{"aria-hidden":"true",children:"×"})]})},a)),i.asks&&r.length<Xk&&f("li",{children:f("button",{type:"button",class:"pill","data-add-lesion":!0,title:"Two lesions at once: what do they cause together?",onClick:()=>e.set({adding:!0}),children:"Add a lesion"})})]})}function qk({book:i},e,t){let{bare:n}=lt(e),s=di(i,n);return Le(i,s,s==="nerve"?dn(n).nerve:n,t)}var Yk=[".pill.site",".skin-legend",".probe-card",".heel-face",".heel-depths",".slide",".layers",".toolbar",".where-one-is","[data-over-body]"].join();function yM(i){return i.closest(".stage")?.querySelectorAll(Yk)??[]}async function xM(i){let{box:e,host:t,store:n,life:s,onBody:r}=i;n.set({phase:"loading",progress:n.state.words?"":"Fetching the body"}),s.body=jk(i);let o=t.scene((m,_)=>n.set({progress:m,fraction:_})),a="words"in o?await $k(n,o):void 0,l=await("first"in o?o.first:o);if(s.over||(n.set({progress:"Drawing the body",fraction:void 0}),await Qk(),s.over))return;let{words:c,error:u}=await Jk(s,l,a);if(s.over)return;let{body:h}=s,p={error:u,phase:u?"failed":"ready",progress:"",picture:!h&&!u};a?n.set(p):n.takeWords(c,p),h&&(Zk(e,t.hand),r(h),t.onBody(h)),"rest"in o&&await Kk(i,await o.rest)}async function $k(i,{words:e}){let t=i.state.words??await yh(await e);return i.state.words||i.takeWords(t),t}async function Kk({store:i,life:e},t){if(e.over)return;let{body:n}=e,s=n?await n.add(t):gh(await Xo(t));e.over||i.takeTables(s)}async function Jk(i,e,t){let n="";try{if(i.body)return{words:await i.body.load(e,t),error:n}}catch(s){console.error(s),n=Kd(s),i.body?.dispose(),i.body=null}return{words:t??await yh(e),error:n}}function Kd(i){return i instanceof Error?i.message:String(i)}function jk({box:i,host:e,store:t,life:n,onHover:s,onSpot:r}){let o={onPick:a=>XS(t,a),onHover:s,onSpot:r,onLost(a){n.over||t.set({phase:a?"lost":"ready"})},onCamera({position:a,target:l}){e.hand.holds&&t.show({camera:{position:_M(a),target:_M(l)}})},over:()=>yM(i),background:"transparent"};try{return new e.BodyView(i,o)}catch(a){return console.warn("Root to Heel: no 3D in this browser;",Kd(a)),i.replaceChildren(),null}}function Zk(i,e){let t=()=>{e.holds=!0};for(let n of["pointerdown","wheel","keydown"])i.addEventListener(n,t,{capture:!0,passive:!0})}function _M([i,e,t]){return[Math.round(i),Math.round(e),Math.round(t)]}function ay(i,e){return i.every((t,n)=>Math.abs(t-(e[n]??0))<1)}function Qk(){return new Promise(i=>requestAnimationFrame(()=>setTimeout(i)))}var eD={irritated:"irritated",compressed:"compressed",cut:"cut off"},ly="Arrow keys turn it, plus and minus zoom.";function vM({words:i,view:e,subject:t,effects:n,side:s}){if(!i)return`Body in 3D. ${ly}`;if(!t)return`Lower back and legs in 3D. Nothing is selected. ${ly}`;let r=e.lesions.map(h=>ii(i,lt(h).bare,tD(h,e))),o=[...new Set(r)].flatMap(h=>eD[h]??[]),a=[t.name,o.length?Ut(o):"",pi[s]],l=i.pain[t.id]??[],c=nD(i,{view:e,effects:n,pain:l}),u=(t.state.path??[]).map(({name:h})=>pn(h));return[`Lower back and legs in 3D: ${a.filter(Boolean).join(", ")}.`,c.length?`Heel: ${c.join("; ")}.`:"Heel: not affected.",u.length?`Lit: ${Ut(u)}.`:"No nerve is lit.",ly].join(" ")}function tD(i,e){return lt(i).grade??e.grade}function nD(i,{view:e,effects:t,pain:n}){let{register:s}=e,r=Xn(i.book);return[...Oi,...ma].flatMap(([o,a])=>{let l=r[o]??"",c=t.get(l),u=pn(a);if(n.includes(l))return[`${u} painful`];if(!c||!(Nn.has(c.state)||kn.has(c.state)))return[];let{kind:h,state:d,felt:p}=c,m=fn(i,{kind:h,state:d,register:s}),_=p==="none"||kn.has(d)?"":`, ${Sa(p)}`;return[`${u} ${pn(m)}${_}`]})}function Fs(i){return!!i?.skin_maps}function hc(i,e){let[t=""]=e.lesions.length===1?e.lesions:[];return Me(i.book,"root",t)?t:""}function bM(i,e){return i.ways[e.skin_shows]?.[e.both]}function cy(i,e){let t=i?.skin_maps,n=t&&bM(t,e);if(!n)return null;let s=hc(i,e),{roots:r,nerves:o,agreement:a}=t.colours,l={map:Xi(r,e.map)??[],nerves:o,agreement:a[s]??[]};return{colours:[l[n.right],l[n.left]],fields:t.field_of,borders:n.borders,fades:!(e.skin_shows==="agreement"&&s)}}function La({skin_maps:i},e){let t=i?.maps_of_points.includes(e.map)&&bM(i,e)?.points;return e.key_points||!!t}function Jr(i,e){let t=Me(i.book,"map",e)??_t(i.book,"map")[0];if(!t)throw new Error("The book has no map.");return{...t,id:e}}function uy(i,e){let{compared:t}=i.skin_maps,n=new Set(["default",...t,e.map]),s=_t(i.book,"map");return[...n].flatMap(r=>s.find(o=>o.id===r)??[])}function jr(i){return i.kind==="default"?"Consensus":i.name.replace(/ \(.*$/,"")}function SM(i,e,t){let n=uy(i,e).map(({id:s})=>s);return n[(n.indexOf(e.map)+t+n.length)%n.length]??e.map}function wM(i,e){let t=Object.values(Xi(i.skin_maps.shares,e.map)??{}),n=new Set(t.flatMap(s=>Object.keys(s)));if(La(i,e))for(let s of Object.keys(i.key_points))n.add(s);return _t(i.book,"root").flatMap(({id:s})=>n.has(s)?s:[])}var iD=[[.95,"all"],[.65,"most"],[.45,"half"],[.2001,"part"]];function sD(i){return iD.find(([e])=>i>=e)?.[1]??"a rim"}function hy(i,e){let{compared:t,shares:n,given:s}=i.skin_maps;return["default",...t].map(r=>{let o=Object.entries(n[r]?.[e]??{}).map(([l,c])=>({root:l,share:c,word:sD(c)})).sort((l,c)=>c.share-l.share),a=o.length?[]:s[r]?.[e]??[];return{id:r,row:Jr(i,r),roots:o,points:a}})}function MM({skin_maps:i},e,t){return{maps:i.agreed[e]?.[t]??[],asked:i.asked[e]??[]}}function TM(i,e,t){let{book:n,skin_maps:s}=i;return(s.branches[e]??[]).flatMap(({nerve:r,field:o})=>{let a=s.fields[o];return a?[{nerve:r,name:Le(n,"nerve",r,t),field:a}]:[]})}function EM(i){let{state:e,words:t,view:n}=Ne(),s=[n.skin_shows,n.both,n.map,n.lesions.join()].join("|"),r=qi(()=>cy(t,n),[t,s]),o=Fs(t)&&La(t,n);return xt(()=>i?.setKeyPoints(o?rD(t):[]),[i,t,o]),xt(()=>i?.markSpot(e.probe?.point??null),[i,e.probe]),r}function rD(i){let e=Object.values(i.book.maps).find(({kind:t})=>t==="key_points");return Object.entries(i.key_points).flatMap(([t,[n,s,r]])=>["right","left"].map(o=>({root:t,side:o,at:[o==="left"?-n:n,s,r],colour:ci[t]??"",text:[`${t} key point, ${o}`,e?.areas?.[t]].filter(Boolean).join(": ")})))}function AM(i,e,t){let{view:n,id:s,subject:r,words:o}=Ne(),a=mn(n,r);oD(i),aD(i),xt(()=>{if(i){for(let[l,c]of Object.entries(n.layers))i.setLayer(l,c);i.setLayer("dura",n.layers.nerves)}},[i,JSON.stringify(n.layers)]),xt(()=>i?.setLabels(n.labels,n.register),[i,n.labels,n.register]),lD(i,n.camera,n.camera===Pi?`${a} ${s}`:a==="left",t),hs(()=>{let l=Object.entries(e.current??{});i?.heelViews(l.flatMap(([c,u])=>u?[{name:c,canvas:u}]:[]))},[i,!!o])}function oD(i){let{view:e,id:t,table:n,known:s,subject:r,words:o,retold:a}=Ne(),l=mn(e,r),c=EM(i),u=a?r?.state:void 0;xt(()=>i?.show({selection:s?t:null,side:l,table:n,...c&&{skin:c},variants:e.variants,...u&&{state:u}}),[i,t,s,l,n,o,c,e.variants.join(),u])}function aD(i){let{words:e,view:t,subject:n,effects:s}=Ne(),r=vM({words:e,view:t,subject:n,effects:s,side:mn(t,n)});xt(()=>i?.describe(r),[i,r])}function lD(i,e,t,n){let s=St(!1),r=typeof e=="string";xt(()=>{if(!i)return;let{position:o,target:a}=i.getCamera();!r&&ay(o,e.position)&&ay(a,e.target)||(n.holds=!1,i.setCamera(e,s.current)),s.current=!0},[i,JSON.stringify(e),r&&t])}function RM({state:i}){let{phase:e,progress:t,fraction:n,error:s}=i;return e==="failed"?f("div",{class:"overlay failed",role:"alert",children:[f("b",{children:"The body could not be shown"}),f("p",{children:s})]}):f("div",{class:"overlay",role:"status",children:[n===void 0?f("span",{class:"spinner","aria-hidden":"true"}):f("progress",{max:"1",value:n,"aria-label":"How far it is"}),f("p",{children:t||(e==="lost"?"The graphics driver took the picture away; it comes back by itself":"Waiting for the body")})]})}var cD="This browser has no WebGL, so this is a picture; it cannot be turned.",uD="This browser has no WebGL, so the body cannot be drawn. Everything in words works.";function CM({host:i}){let{state:e}=Xt(),t=JSON.stringify(e.view);hs(()=>{i.send({type:"need",what:"picture",view:e.view})},[t]);let n=i.picture();return f("figure",{class:"picture",children:[n&&f("img",{src:n,alt:"The body with the selected lesion"}),f("figcaption",{children:n?cD:uD})]})}function PM({words:i,patch:e}){return f("ul",{class:"probe-maps",children:hy(i,e).map(({id:t,row:n,roots:s,points:r})=>f("li",{"data-reading":t,children:[f("span",{class:"label",children:jr(n)}),s.length>0&&f(hD,{roots:s}),r.length>0&&f("b",{children:[r.join(", ")," key point"]}),!s.length&&!r.length&&f("span",{class:"muted",children:n.kind==="key_points"?"no point here":"blank"})]},t))})}function hD({roots:i}){return f("span",{class:"shares",children:[f("span",{class:"share-bar","aria-hidden":"true",children:i.map(({root:e,share:t})=>f("i",{style:{background:ci[e],flexGrow:t}},e))}),f("span",{children:i.map(({root:e,word:t},n)=>f("span",{children:[n>0&&", ",f("b",{children:e})," ",t]},e))})]})}function IM({words:i,patch:e}){let{store:t,view:n}=Ne(),s=hy(i,e).flatMap(({roots:o,points:a})=>[...o.map(({root:l})=>l),...a]),r=[...new Set(s)].map(o=>({root:o,...MM(i,e,o)})).sort((o,a)=>a.maps.length-o.maps.length);return f(pe,{children:[f("p",{class:"label block",children:["Roots",r[0]?.asked.length?", and how many maps agree":""]}),f("ul",{class:"chips",children:r.map(({root:o,maps:a,asked:l})=>f("li",{children:f("button",{type:"button",class:n.lesions[0]===o?"pill on":"pill","data-probe-root":o,title:`Select ${o}`,onClick:()=>t.select(o),children:[f(yi,{root:o}),l.length>0&&f("span",{class:"muted",children:[" ",a.length," of ",l.length]})]})},o))})]})}function LM({words:i,patch:e}){let{store:t,view:n}=Ne(),s=TM(i,e,n.register),r=new Map(s.map(({field:a})=>[a.id,a])),o=s.some(({nerve:a})=>!r.has(a));return f(pe,{children:[f("p",{class:"label block",children:"Nerve"}),f("ul",{class:"chips",children:[...r.values()].map(({id:a,name:l,colour:c})=>f("li",{children:f("button",{type:"button",class:"pill","data-probe-nerve":a,title:"Select this nerve",onClick:()=>si(t,{kind:"nerve",id:a}),children:f("span",{class:"root-tag",children:[f("i",{style:{background:c},"aria-hidden":"true"}),l]})})},a))}),o&&f("p",{class:"small","data-probe-branch":!0,children:["by its branch: ",s.map(({name:a})=>a.toLowerCase()).join(", ")]})]})}function OM({onLeft:i}){let{state:e,words:t}=Ne(),{probe:n}=e;return!n||!Fs(t)?null:f(dD,{probe:n,words:t,onLeft:i})}function dD({probe:i,words:e,onLeft:t}){let{store:n,view:s}=Ne(),r=St(null);xt(()=>r.current?fD(r.current,()=>n.probe(null)):void 0,[i]);let{patch:o}=i,a=s.register==="patient";return f("section",{class:t?"probe-card on-left":"probe-card","data-probe-card":o,"aria-label":"Whose skin this is",tabIndex:-1,ref:r,children:[f("button",{type:"button",class:"close","aria-label":"Close",onClick:()=>n.probe(null),children:"×"}),f("p",{class:"eyebrow",children:[Li("skin"),", ",i.side]}),f("h2",{children:re(Le(e.book,"skin",o,s.register))}),!a&&f(PM,{words:e,patch:o}),f(IM,{words:e,patch:o}),f(LM,{words:e,patch:o}),!a&&f(pD,{words:e,patch:o})]})}function fD(i,e){let t=i.closest(".rth");i.focus({preventScroll:!0});let n=mr(i,s=>{s.key==="Escape"&&(s.preventDefault(),e())});return()=>{n();let s=t?.getRootNode(),o=s instanceof Document||s instanceof ShadowRoot?s.activeElement:null;(!o||o===document.body||i.contains(o))&&t?.querySelector(".body-canvas canvas")?.focus({preventScroll:!0})}}function pD({words:{book:i},patch:e}){let{confidence:t,sources:n=[]}=Me(i,"skin",e)??{};return f("p",{class:"small muted","data-probe-trust":!0,children:["Confidence: ",t,". Sources:"," ",n.map((s,r)=>f("span",{title:ur(i,s).text,children:[r>0&&", ",s]},s)),"."]})}function NM(){let{store:i,words:e,view:t}=Ne(),n=St(null),s=!!e?.sites[t.lesions[0]??""],r=s&&t.camera===Pi;return xt(()=>r&&n.current?mD(n.current,i):void 0,[r]),s?r?f("button",{type:"button",class:"pill site","data-back-out":!0,ref:n,onClick:i.backOut,title:"Escape",children:"Back to the whole picture"}):f("button",{type:"button",class:"pill site","data-to-site":!0,onClick:i.goToSite,children:"Look at the cause"}):null}function mD(i,e){return mr(i,t=>{t.key==="Escape"&&!t.defaultPrevented&&!e.state.probe&&e.backOut()})}function dy({words:i}){let{store:e,view:t}=Ne(),{blank:n}=Jr(i,t.map);return f(pe,{children:[f("ul",{class:"legend-roots",children:wM(i,t).map(s=>f("li",{children:f("button",{type:"button","data-legend-root":s,"aria-pressed":t.lesions[0]===s,title:`Select ${s}`,onClick:()=>e.select(t.lesions[0]===s?"":s),children:[f("i",{style:{background:ci[s]},"aria-hidden":"true"}),s]})},s))}),n&&f(fy,{children:["Blank: ",n]}),f(py,{words:i})]})}function fy({children:i}){return f("p",{class:"legend-line",children:[f("i",{class:"hatched","aria-hidden":"true"}),f("span",{children:i})]})}function py({words:i}){let{store:e,view:t}=Ne(),n=La(i,{...t,key_points:!1});return f("label",{class:"legend-line switch-line",children:[f("input",{type:"checkbox","data-key-points":!0,disabled:n,checked:n||t.key_points,onChange:s=>e.show({key_points:s.currentTarget.checked})}),"Key points"]})}function my({words:i}){return f("ul",{class:"legend-fields",children:i.skin_maps.fields.map(({id:e,name:t,colour:n})=>f("li",{"data-field":e,children:[f("i",{style:{background:n},"aria-hidden":"true"}),t]},e))})}function kM({words:i}){let{store:e,view:t}=Ne(),n=t.both==="split";return f(pe,{children:[f("div",{class:"segments",role:"group","aria-label":"Roots and nerves together",children:qm.map(s=>f("button",{type:"button","data-both":s,"aria-pressed":t.both===s,onClick:()=>e.show({both:s}),children:re(s)},s))}),f("p",{class:"legend-line",children:n?"Right leg: roots. Left leg: nerves.":"Colours: roots. Dark lines: borders of the nerves’ fields."}),f(dy,{words:i}),n&&f(my,{words:i})]})}function FM({words:i}){let{view:e}=Ne(),t=hc(i,e),{compared:n}=i.skin_maps,s=n.map(r=>jr(Jr(i,r)));return f(pe,{children:[t?f(DM,{words:i,roots:[t],from:0}):f(DM,{words:i,roots:gD(i),from:1}),f("p",{class:"legend-line",children:["of ",s.length," maps: ",s.slice(0,-1).join(", "),", and ",s.at(-1)," where it has a point."]}),f(fy,{children:"Blank on all of them"}),f(py,{words:i})]})}function DM({words:i,roots:e,from:t}){let n=r=>i.skin_maps.steps[r]?.slice(t)??[],s=n(e[0]??"").map((r,o)=>o+t);return f("table",{class:"legend-steps",children:[f("tbody",{children:e.map(r=>f("tr",{children:[f("th",{scope:"row",children:r}),n(r).map((o,a)=>f("td",{children:f("i",{style:{background:o},"aria-hidden":"true"})},a))]},r))}),f("tfoot",{children:f("tr",{children:[f("td",{}),s.map(r=>f("td",{children:r},r))]})})]})}function gD({skin_maps:{best:i,steps:e}}){let t=new Set(Object.values(i));return Object.keys(e).filter(n=>t.has(n))}var yD={roots:dy,nerves:my,both:kM,agreement:FM};function BM(){let{words:i,view:e}=Ne(),[t,n]=it(!0),{skin_shows:s}=e;if(!Fs(i)||s==="lesion")return null;let r=yD[s];return f("section",{class:t?"skin-legend open":"skin-legend","aria-label":"Colours of the skin",children:[f("button",{type:"button",class:"legend-head","aria-expanded":t,onClick:()=>n(!t),children:[t&&UM.has(s)?"Dermatome map":xD(s,i,e),f(Ma,{open:t})]}),t&&UM.has(s)&&f(_D,{words:i}),t&&f(r,{words:i})]})}var UM=new Set(["roots","both"]);function _D({words:i}){let{store:e,view:t}=Ne();return f("select",{class:"map-list","aria-label":"Dermatome map. M: the next one",value:t.map,onChange:n=>e.show({map:n.currentTarget.value}),children:uy(i,t).map(n=>f("option",{value:n.id,children:jr(n)},n.id))})}function xD(i,e,t){if(i==="nerves")return"Nerves of the skin";if(i!=="agreement")return jr(Jr(e,t.map));let n=hc(e,t);return n?`Maps that give it to ${n}`:"Maps that agree"}function vD(){return(globalThis.__rootToHeel??[]).filter(i=>i.body).length}function zM(i,e,t){let n=0,s=!1,r=()=>{vD()<=5||(s=!1,t())},o=new IntersectionObserver(a=>{clearTimeout(n);let l=a.at(-1)?.isIntersecting??!1;l&&!s?(s=!0,e()):!l&&s&&(n=window.setTimeout(r,1200))});return o.observe(i),()=>{clearTimeout(n),o.disconnect()}}function HM(i){let{store:e}=Xt();hs(()=>{let t=i.box.current;return t?bD(t,e,i):void 0},[])}function bD(i,e,t){let{host:n,onBody:s,onHover:r,onSpot:o}=t,a={over:!0,body:null},l=()=>{let d={over:!1,body:null};a=d,xM({box:i,host:n,store:e,life:a,onBody:s,onHover:r,onSpot:o}).catch(p=>{d.over||e.set({phase:"failed",error:Kd(p)})})},c=()=>{a.over||(a.over=!0,a.body?.dispose(),n.onBody(null))},h=zM(i,l,()=>{let d=a.body?.snapshot?.();c(),s(null),i.replaceChildren(),e.set({phase:"resting"}),d&&(i.style.background=`center / cover url(${d})`)});return()=>{h(),c()}}var SD="back",VM=.6,wD=24,MD=25;function GM({words:i,camera:e,side:t,sites:n}){let s=i.cameras[SD];if(!s?.span)return null;let o=typeof e=="string"?ql(e,{scene:i,sites:n,side:t}):e,a=TD(o,s.fov),[,l]=s.span;if(a>VM*l)return null;let[c,,u]=o.target,h=u<i.legs_below&&Math.abs(c)>MD;return{name:typeof e=="string"?e:ED(i,o.target,VM*l),across:-c/l,down:.5-(u-s.target[2])/l,size:a/l,fromFront:o.position[1]<o.target[1],leg:h?c<0?"right":"left":""}}function TD({position:i,target:e,fov:t,span:n},s=wD){let r=Math.hypot(...i.map((o,a)=>o-(e[a]??0)));return n?Math.max(...n):2*r*Math.tan((t??s)*Math.PI/360)}function ED({cameras:i},e,t){let n=e[0]>0?"left":"right",s="",r=t;for(let o of Object.keys(i)){let a=ql(o,{scene:{cameras:i},sites:[],side:n}),l=Math.hypot(...a.target.map((u,h)=>u-(e[h]??0))),c=Math.max(...a.span??[0]);l>=c/2||c>=r||(s=o,r=c)}return s}var Jd=56,gy=150,WM=7,dc=136,AD=12,RD=40,XM=3,qM=Jd/2,CD=["M0 0 L11 0 C11.5 6 11 10 10.6 13 C11.5 18 15.5 22 16 28 C16.6 36 15 46 13.2 54","C12.6 58 12.8 60 12.9 64 C13.4 71 11.4 82 10.4 90 C10.6 94 12.6 97 12 100","L6 100 C5.6 96 6.2 92 6 88 C4.4 80 4 70 4.6 62 C4.8 56 2.6 44 1.2 36 L0 34 Z"].join(" "),PD={plain:{spine:"lower back",pelvis:"hips from behind",medial_ankle:"inner side of the ankle",sole:"sole of the foot",heel_medial:"inner side of the heel",heel_lateral:"outer side of the heel",heel_posterior:"back of the heel",heel_plantar:"underside of the heel"},others:{spine:"lumbar spine",pelvis:"pelvis",medial_ankle:"medial ankle",sole:"sole",heel_medial:"medial heel",heel_lateral:"lateral heel",heel_posterior:"posterior heel",heel_plantar:"plantar heel"}};function $M(){let{words:i,view:e,subject:t,id:n,table:s}=Ne();if(!i)return null;let r=mn(e,t),o=Qo(i,{selection:n,table:s,variants:e.variants}),a=GM({words:i,camera:e.camera,side:r,sites:o});if(!a)return null;let l=e.camera===Pi&&t?t.name:"",c=Math.min(RD,Math.max(AD,a.size*dc)),u=YM(qM+a.across*dc*(a.fromFront?-1:1),c,Jd),h=YM(WM+a.down*dc,c,gy);return f("svg",{class:"where-one-is",role:"img","aria-label":ID(a,e.register,l),viewBox:`0 0 ${Jd} ${gy}`,width:Jd,height:gy,children:[[1,-1].map(d=>f("path",{d:CD,transform:`translate(${qM} ${WM}) scale(${d*dc/100} ${dc/100})`},d)),f("rect",{x:u-c/2,y:h-c/2,width:c,height:c,rx:3})]})}function YM(i,e,t){return Math.min(t-XM-e/2,Math.max(XM+e/2,i))}function ID({name:i,leg:e},t,n=""){let s=e?` ${e}`:"";if(n)return`Close-up: ${pn(ct(n)[0])}${e&&`, ${e} leg`}`;let r=PD[t==="patient"?"plain":"others"][i];return r?t==="patient"&&e?`Close-up of the ${r}, ${e} leg`:`Close-up of the${s} ${r}`:`Close-up of the${s||" trunk"}${e&&" leg"}`}var LD=new Set(["ready","resting"]),OD=180;function KM({host:i,canvases:e}){let{state:t}=Xt(),n=St(null),s=St({x:0,y:0,flip:!1}),[r,o]=it(null),[a,l]=it(null),[c,u]=it({onLeft:!1});HM({box:n,host:i,onBody:o,onHover:l,onSpot:u}),AM(r,e,i.hand);let h=({clientX:p,clientY:m})=>{let _=n.current?.getBoundingClientRect();if(!_)return;let g=p>_.right-OD;s.current={x:p-_.left,y:m-_.top,flip:g}},d=a&&t.words?qS(t.words,a):"";return f("div",{class:"body","data-phase":t.phase,onPointerMoveCapture:h,onPointerLeave:()=>l(null),children:[f("div",{class:"body-canvas",ref:n}),t.picture&&f(CM,{host:i}),!(t.probe&&c.onLeft)&&f(BM,{}),f("div",{class:"on-stage",children:[f(NM,{}),f(gM,{host:i})]}),f($M,{}),f(OM,{onLeft:c.onLeft}),d&&f(ND,{name:d,...s.current}),!LD.has(t.phase)&&f(RM,{state:t})]})}function ND({name:i,x:e,y:t,flip:n}){return f("span",{class:n?"hover-name flip":"hover-name",style:{left:`${e}px`,top:`${t}px`},children:i})}function JM({canvases:i}){let{words:e,known:t}=Ne();return e?f("section",{class:"heel","aria-label":"The heel",children:[Oi.map(([n,s])=>f(kD,{part:n,label:s,canvases:i},n)),t&&f("div",{class:"heel-depths",children:[f("span",{class:"under",children:"Under the skin"}),ma.map(([n,s])=>f(DD,{part:n,label:s},n))]})]}):f("div",{class:"heel","aria-hidden":"true"})}function kD({part:i,label:e,canvases:t}){let{state:n,words:s,view:r,known:o}=Ne(),{mark:a,felt:l,look:c}=jM(i);return f("button",{type:"button",class:"heel-face","data-heel":i,"data-state":a,onClick:c,"data-felt":l,"aria-label":`${e} heel: ${fn(s,{kind:"skin",state:a,register:r.register})}${l==="none"?"":`, ${Sa(l)}`}`,children:[!n.picture&&f("canvas",{ref:u=>{t.current&&(t.current[i]=u)}}),f("span",{class:"heel-label",children:[f("b",{children:e}),o&&f(Ds,{words:s,kind:"skin",state:a,register:r.register,felt:l})]})]})}function DD({part:i,label:e}){let{words:t,view:n}=Ne(),{mark:s,felt:r,look:o}=jM(i);return f("button",{type:"button",class:"heel-depth","data-heel":i,"data-state":s,onClick:o,children:[e,f(Ds,{words:t,kind:"deep",state:s,register:n.register,felt:r})]})}function jM(i){let{store:e,words:t,id:n,effects:s}=ve(),r=Xn(t.book)[i]??"",o=s.get(r),a=t.pain[n]?.includes(r)?"pain":o?.state??"untouched";return{mark:a,felt:Nn.has(a)?o?.felt??"none":"none",look:()=>{r&&e.focusOn(Mn(r))}}}function Oa(i){let{label:e,name:t,buttonName:n,disabled:s=!1,bare:r=!1,kind:o,children:a}=i,[l,c]=it(!1),u=St(null),h=()=>{FD(u.current)&&u.current?.querySelector("button")?.focus(),c(!1)};return xt(()=>ba(u,l,h),[l]),f("div",{class:`popover ${o}`,ref:u,children:[f("button",{type:"button",class:"button","aria-expanded":l,"aria-label":n,title:n,disabled:s,onClick:()=>c(!l),children:[e,!r&&f(Ma,{open:l})]}),l&&f("div",{class:"panel",role:"dialog","aria-label":t,children:a(h)})]})}function FD(i){let e=i?.getRootNode(),t=e instanceof Document||e instanceof ShadowRoot?e.activeElement:null;return!!(t&&i?.contains(t))}function ZM(){let{store:i,view:e}=Ne();return f(Oa,{kind:"layers",name:"Layers",label:"Layers",children:()=>f(pe,{children:[Ym.map(t=>f(BD,{layer:t,opacity:e.layers[t],set:i.setLayer},t)),f("label",{class:"layer",children:[f("input",{type:"checkbox",checked:e.labels,onChange:t=>i.show({labels:t.currentTarget.checked})}),"Labels"]})]})})}var UD={skin:.35,muscles:.6,bones:1,discs:1,nerves:1,ligaments:1,vessels:1};function BD({layer:i,opacity:e,set:t}){let n=Lv[i];return f("div",{class:"layer",children:[f("label",{children:[f("input",{type:"checkbox",checked:e>0,"data-layer":i,onChange:s=>t(i,s.currentTarget.checked?UD[i]:0)}),n]}),f("input",{type:"range",min:"0",max:"1",step:"0.05",value:e,"aria-label":`${n}: how solid`,style:{"--at":`${e*100}%`},onInput:s=>t(i,Number(s.currentTarget.value))})]})}function QM(){let{words:i,id:e,known:t}=Ne(),n=i&&t?bS(i,e):void 0;return n?f(zD,{line:n}):null}function zD({line:i}){let{store:e,words:t,view:n}=ve(),s=a=>{a&&a.id!==e.state.view.lesions[0]&&e.show({lesions:[a.id]},"person",{focus:null})},r=Le(t.book,"nerve",i.nerve,n.register),o=n.lesions.every(a=>ii(t,a,n.grade)==="cut");return f("section",{class:VD(n.camera)?"slide":"slide close","aria-label":`Cut along the ${r}`,children:[f("p",{title:`Along the ${pn(r)}, from the spine outwards`,children:["Slide the ",o?"cut":"place"]}),f(GD,{line:i,move:s,name:r})]})}var HD=new Set(["front","back","side"]);function VD(i){return HD.has(i)}function GD({line:i,move:e,name:t}){let{words:n,view:s}=ve(),r=St(null),[o,a]=it(void 0),l=nc(n,i.nerve,s.register),c=o??i.position,u=d=>{let p=r.current?.getBoundingClientRect();if(!p)return;let m=Math.min(1,Math.max(0,(d.clientY-p.top)/p.height));a(m),e(tc(n,i.nerve,m))};return f("div",{class:"track",ref:r,onPointerDown:d=>{r.current?.setPointerCapture(d.pointerId),u(d)},onPointerMove:d=>o!==void 0&&u(d),onPointerUp:()=>a(void 0),onPointerCancel:()=>a(void 0),children:[f("span",{class:"rail",style:{"--at":`${c*100}%`}}),qD(l).map(({branching:d,named:p})=>f(YD,{branching:d,caught:d.position>c,named:p},d.position)),f(WD,{line:i,move:e,name:t,at:c,branchings:l})]})}function WD({line:i,move:e,name:t,at:n,branchings:s}){let{words:r}=ve(),o=ec(r,i.nerve),a=KD(o,i.position);return f("span",{class:"handle",role:"slider",tabIndex:0,"aria-orientation":"vertical",style:{top:`${n*100}%`},"aria-label":`Cut along the ${t}`,"aria-valuemin":0,"aria-valuemax":o.length-1,"aria-valuenow":a,"aria-valuetext":$D(s,n),onKeyDown:l=>jD(l,o,a,e)})}var XD=.045;function qD(i){let e=Number.NEGATIVE_INFINITY;return i.map(t=>{let n=t.position-e>=XD;return n&&(e=t.position),{branching:t,named:n}})}function YD({branching:{position:i,names:e},caught:t,named:n}){return f("span",{class:t?"mark caught":"mark",style:{top:`${i*100}%`},children:[n&&f("span",{class:"mark-name","aria-hidden":"true",children:e.length>1?`${e[0]}, ...`:e[0]}),f("span",{class:"mark-label",children:[t?"cut off: ":"spared: ",eT(e)]})]})}function eT(i){return i.length>5?`${i.slice(0,4).join(", ")} and ${i.length-4} more`:Ut(i)}function $D(i,e){let t=i.filter(({position:r})=>r<=e).flatMap(({names:r})=>r),n=i.find(({position:r})=>r>e),s=n?`cut off from ${Ut(n.names.slice(0,3))} on`:"nothing is cut off";return t.length?`${s}; spared: ${eT(t)}`:s}function KD(i,e){let t=i.map(n=>Math.abs(n.position-e));return t.indexOf(Math.min(...t))}var JD=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",Number.NEGATIVE_INFINITY],["End",Number.POSITIVE_INFINITY]]);function jD(i,e,t,n){let s=JD.get(i.key);s&&(i.preventDefault(),n(e[Math.min(e.length-1,Math.max(0,t+s))]))}function tT(){let{store:i,words:e,view:t}=ve();return f(pe,{children:[f("label",{class:"field",children:[f("span",{class:"label block",children:"Dermatome map"}),f("select",{value:t.map,onChange:n=>i.show({map:n.currentTarget.value}),children:_t(e.book,"map").map(n=>f("option",{value:n.id,children:n.name},n.id))})]}),f("p",{class:"muted small",children:"A patch of skin keeps its shape; each map gives it other roots."}),f("p",{class:"label block",children:"Variants of anatomy"}),f("ul",{class:"variants",children:_t(e.book,"variant").map(n=>f(ZD,{row:n},n.id))})]})}function ZD({row:i}){let{store:e,view:t}=Ne();return f("li",{children:f("label",{class:"switch",children:[f("input",{type:"checkbox","data-variant":i.id,checked:t.variants.includes(i.id),onChange:()=>e.toggleVariant(i.id)}),f("span",{children:[i.name,i.frequency&&f("small",{children:re(i.frequency)})]})]})})}function nT(){let{words:i,view:e}=Ne(),n=[e.map!==Pt.map,e.skin_shows!==Pt.skin_shows].filter(Boolean).length+e.variants.length,s=f(pe,{children:[f("span",{class:"with-skin",children:"Skin and maps"}),f("span",{class:"without-skin",children:"Maps"}),n>0&&f("span",{class:"count",title:`${n} changed`,children:n})]});return f(Oa,{kind:"skin",name:"Skin, maps and variants",buttonName:"Skin, maps and variants",label:s,disabled:!i,children:()=>f(pe,{children:[Fs(i)&&f(QD,{}),f(tT,{})]})})}function QD(){let{store:i,view:e}=Ne();return f("div",{class:"skin-shows",children:[f("p",{class:"label block",children:"The skin shows"}),f("div",{class:"segments",role:"group","aria-label":"What the skin shows",children:Xm.map(t=>f("button",{type:"button","data-skin-shows":t,"aria-pressed":e.skin_shows===t,onClick:()=>i.show({skin_shows:t}),children:Pv[e.register][t]},t))}),f(eF,{mapped:e.skin_shows!=="lesion"})]})}function eF({mapped:i}){let{store:e,state:t}=Xt();return f("button",{type:"button",class:"button probe-button","data-probe":!0,"aria-pressed":i||t.probing,disabled:i,title:i?"A click on the skin says whose it is. P: in the middle of the picture":"Then click on the skin: whose is it? P: in the middle of the picture",onClick:()=>e.set({probing:!t.probing}),children:"Whose skin is it? Click on it"})}function iT(i,e){let{store:t}=Xt();xt(()=>i.current?mr(i.current,n=>tF(n,t,e)):void 0,[t])}function tF(i,e,t){let{words:n,view:s}=e.state;if(zd(i)||!Fs(n)||i.ctrlKey||i.metaKey||i.altKey)return;let r=i.key.toLowerCase();r==="m"&&s.skin_shows!=="lesion"&&e.show({map:SM(n,s,i.shiftKey?-1:1)}),r==="p"&&e.probe(t.body()?.skinInTheMiddle())}function sT({host:i}){let e=St({}),t=St(null);return iT(t,i),f("main",{class:"stage","aria-label":"The body",ref:t,children:[f("div",{class:"toolbar",children:[f(nF,{}),f(iF,{}),f("span",{class:"gap"}),f(nT,{}),f(ZM,{})]}),f(KM,{host:i,canvases:e}),f(QM,{}),f(JM,{canvases:e})]})}function nF(){let{store:i,words:e,view:t}=Ne(),n=Object.keys(e?.cameras??{}),s=Ov.filter(([r])=>!n.length||n.includes(r));return f("div",{class:"segments cameras",role:"group","aria-label":"View from",children:s.map(([r,o])=>f("button",{type:"button","aria-pressed":t.camera===r,"data-camera":r,onClick:()=>i.show({camera:r}),children:o},r))})}function iF(){let{store:i,view:e,subject:t}=Ne(),n=mn(e,t),s=!!t?.bilateral;return f("div",{class:"segments sides",role:"group","aria-label":"Side of the lesion",title:s?"This lesion strikes both sides":void 0,children:Gm.map(r=>f("button",{type:"button","aria-pressed":n===r,disabled:s&&r!=="both","data-side":r,title:re(pi[r]),onClick:()=>i.show({side:r}),children:re(r)},r))})}function rT({onPicked:i}){let{store:e,state:t}=Xt(),[n,s]=it(""),[r,o]=it(0),a=Fd(),l=t.words?.book,c=qi(()=>l&&eS(l),[l]),u=qi(()=>c&&n.trim()?c(n):[],[c,n]),h=u.flatMap(({items:x})=>x),d=x=>{s(x),o(0)},p=x=>{si(e,x),d(""),i()},m=x=>{let S=rF.get(x.key),b=h[r];if(S&&h.length)o((r+S+h.length)%h.length);else if(x.key==="Enter"&&b)p(b);else if(x.key==="Escape"&&n)d("");else return;x.preventDefault(),x.stopPropagation()},_=h[r]&&`${a}-${r}`,g=!!c,y=St(null);return xt(()=>ba(y,!!n,()=>d("")),[!!n]),sF(y),f("div",{class:"finder",ref:y,children:[f(oF,{text:n,type:d,onKeyDown:m,id:a,active:_,ready:g}),n.trim()&&f(aF,{groups:u,at:r,id:a,pick:p,text:n})]})}function sF(i){xt(()=>i.current?mr(i.current,e=>{e.key!=="/"||zd(e)||(e.preventDefault(),i.current?.querySelector("input")?.focus())}):void 0,[])}var rF=new Map([["ArrowDown",1],["ArrowUp",-1]]);function oF({text:i,type:e,onKeyDown:t,id:n,active:s,ready:r}){return f("div",{class:"search",children:[f("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:[f("circle",{cx:"7",cy:"7",r:"4.5"}),f("path",{d:"m10.4 10.4 3.4 3.4"})]}),f("input",{type:"text",role:"combobox","aria-expanded":!!i.trim(),"aria-controls":`${n}-hits`,"aria-autocomplete":"list","aria-activedescendant":s,"aria-label":"Search roots, nerves, sites, conditions, muscles, tests, treatments and symptoms",placeholder:"Nerve, place, symptom, test ...",value:i,disabled:!r,spellcheck:!1,autocomplete:"off",onInput:o=>e(o.currentTarget.value),onKeyDown:t}),i&&f("button",{type:"button",class:"clear","aria-label":"Clear the search",onClick:()=>e(""),children:"×"})]})}function aF({groups:i,at:e,id:t,pick:n,text:s}){if(!i.length)return f("p",{class:"hits empty",id:`${t}-hits`,children:["Nothing is called “",s.trim(),"”. Try a nerve, a muscle, a disc level or a symptom."]});let r=-1;return f("ul",{class:"hits",role:"listbox",id:`${t}-hits`,"aria-label":"Results",children:i.map(({kind:o,items:a})=>f("li",{role:"group","aria-label":ng(o),children:[f("h3",{"aria-hidden":"true",children:ng(o)}),f("ul",{role:"presentation",children:a.map(l=>(r+=1,f(lF,{hit:l,id:`${t}-${r}`,active:r===e,pick:n},`${o}:${l.id}`)))})]},o))})}function lF({hit:i,id:e,active:t,pick:n}){let s=r=>{t&&r?.scrollIntoView({block:"nearest"})};return f("li",{role:"option",id:e,"aria-selected":t,"data-hit":i.id,"data-kind":i.kind,class:t?"item active":"item",ref:s,onClick:()=>n(i),children:f("span",{children:i.name})})}function oT({why:i}){return f("p",{class:"gone",role:"status","data-gone":!0,children:i})}function jd(){let{store:i,state:e}=Xt();return f("div",{class:"segments registers",role:"group","aria-label":"Language",children:Wm.map(t=>f("button",{type:"button","aria-pressed":e.view.register===t,"data-register":t,onClick:()=>i.show({register:t}),children:Iv[t]},t))})}function aT({host:i}){return f(Oa,{kind:"menu",name:"Menu",buttonName:"Menu",label:f(cF,{}),bare:!0,children:e=>f(uF,{host:i,close:e})})}function cF(){return f("svg",{viewBox:"0 0 20 20","aria-hidden":"true",class:"sign",children:[4,10,16].map(i=>f("circle",{cx:i,cy:"10",r:"1.7"},i))})}function uF({host:i,close:e}){let{state:t}=Xt(),n=o=>()=>{e(),o()},s=i.body(),r=t.phase==="ready"&&s?.snapshot;return f(pe,{children:[f("div",{class:"narrow-only",children:[f("p",{class:"label block",children:"Words for"}),f(jd,{})]}),i.trail.link()&&f(dF,{host:i}),f("button",{type:"button",class:"entry",onClick:n(mM),children:"Print the sheet"}),r&&f("button",{type:"button",class:"entry",onClick:n(()=>hF(i)),children:"Save the picture"})]})}function hF(i){let e=i.body()?.snapshot?.();e&&Object.assign(document.createElement("a"),{href:e,download:"root-to-heel.png"}).click()}function dF({host:i}){let[e,t]=it("");return f("button",{type:"button",class:"entry",onClick:async()=>{try{await navigator.clipboard.writeText(i.trail.link()),t("Link copied")}catch{t("Copy it from the address bar")}},title:"Copy a link to exactly this view",children:["Share this view",f("span",{class:"small muted",role:"status",children:e})]})}function lT({host:i,openList:e,closeList:t,listOpen:n}){let{state:s}=Xt();return f("header",{class:"head",children:[f("button",{type:"button",class:"button list-button","aria-expanded":n,"aria-label":"Choose",onClick:e,children:[f("svg",{viewBox:"0 0 20 20","aria-hidden":"true",class:"sign lines",children:f("path",{d:"M3 5h14M3 10h14M3 15h14"})}),f("span",{class:"wide-only",children:"Choose"})]}),f("h1",{children:["Root ",f("span",{children:"to"})," Heel"]}),s.gone&&f(oT,{why:s.gone}),f("span",{class:"gap"}),f(rT,{onPicked:t}),f("div",{class:"wide-only",children:f(jd,{})}),f(fF,{}),f(aT,{host:i})]})}function fF(){let{store:i}=Xt();return f("button",{type:"button",class:"button undo",disabled:!i.canUndo(),onClick:i.undo,"aria-label":"Undo",title:"Back to what was shown before",children:f("svg",{viewBox:"0 0 20 20","aria-hidden":"true",class:"sign lines",children:f("path",{d:"M7.5 4 3.5 8l4 4M4 8h8a4.5 4.5 0 0 1 0 9H8"})})})}var cT=["name","half","full"],pF={name:"Show more",half:"Show all the words",full:"Show the body again"},mF=12;function uT({stop:i,setStop:e}){let t=St(null),n=St(!1),s=cT.indexOf(i),r=c=>e(cT[Math.min(2,Math.max(0,c))]??"half"),o=c=>{t.current=c.clientY,n.current=!1,c.currentTarget.setPointerCapture(c.pointerId)},a=({clientY:c})=>{let u=c-(t.current??c);t.current=null,n.current=Math.abs(u)>=mF,n.current&&r(s+(u<0?1:-1))},l=()=>{n.current||r(i==="full"?0:s+1),n.current=!1};return f("button",{type:"button",class:"sheet-handle","aria-label":pF[i],"data-stop":i,onPointerDown:o,onPointerUp:a,onClick:l})}function hT(i){let[e,t]=it("half"),n=St(!0);return xt(()=>{n.current||t(s=>s==="name"?"half":s),n.current=!1},[i]),[e,t]}function dT({store:i,host:e}){return f(Ta.Provider,{value:i,children:[f(gF,{host:e}),f(pM,{host:e})]})}function gF({host:i}){let{state:e,view:t}=Ne(),[n,s]=it(!1),r=St(null),o=St(null),a=()=>s(!1);xt(()=>{n&&o.current?.querySelector("button")?.focus({preventScroll:!0})},[n]),xt(()=>ba(o,n,a,".list-button"),[n]);let l=[e.focus?.kind,e.focus?.id,...t.lesions].join(" ");yF(r,l);let[c,u]=hT(l);return f("div",{class:"frame","data-register":t.register,"data-sheet":c,ref:r,children:[f(lT,{host:i,listOpen:n,openList:()=>s(!n),closeList:a}),f("nav",{class:n?"choose open":"choose","aria-label":"Choose a root or a site",ref:o,children:f("div",{class:"regions",children:f($S,{onPicked:a})})}),f(sT,{host:i}),f(uT,{stop:c,setStop:u}),f(Xw,{}),f(xF,{})]})}function yF(i,e){xt(()=>{let t=i.current?.querySelector(".meaning");t&&(t.scrollTop=0)},[e])}var _F=3;function xF(){let{state:i,words:e,view:t,known:n}=Ne(),{focus:s}=i,r=s?.kind==="differential"?"Heel pain, cause by cause":s&&e?`${Li(s.kind)}: ${Le(e.book,s.kind,s.id,t.register)}`:"";return f("p",{class:"sr-only","aria-live":"polite","data-announcer":!0,children:[r,!r&&n&&f(vF,{})]})}function vF(){let{words:i,view:e,subject:t,effects:n}=be(),s=["skin","muscle","reflex"].flatMap(c=>{let[u]=Fn(n,c);return u?`${Le(i.book,c,u.id,e.register)} ${fn(i,{kind:c,state:u.state,register:e.register})}`:[]}),o=[...Ni(n,"skin"),...Ni(n,"deep")].slice(0,_F).map(({kind:c,id:u})=>Le(i.book,c,u,e.register)),l=[...s.length?[Ut(s)]:[],...o.length?[`pain or tingling is felt in ${Ut(o)}`]:[]].join("; ")||"no nerve is hit";return f(pe,{children:`${t.name}, ${pi[mn(e,t)]}: ${l}.`})}var fT=`.rth .choose {
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
    flex-wrap: wrap;
    width: 100%;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 8px;
    min-height: 27px;
    padding: 4px 8px;
    border-radius: 6px;
    cursor: pointer;
    line-height: 1.4;
  }
  .item > span {
    flex: 1 1 100px;
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
`;var pT=`/* The search in the header, and what it finds below it. */
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
`;var mT=`/* A state is a colour, a pattern and a word. */
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
`;var gT=`/* A panel that opens below its button. */
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
`;var yT=`/* What every element begins with. The colours come from the contract: see page/styles.ts. */
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
`;var _T=`/* What is looked at, above the selection; and the column where there is little room. */
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
`;var xT=`/* The right column: head, tabs and what it says of the whole. */
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
`;var vT=`/* What one register alone reads: short lines for patients, what clinicians examine. */
.rth .meaning {
  .for-patients {
    font-size: 15px;
    line-height: 21px;
    .lead {
      font-size: 18px;
      line-height: 25px;
    }
    h2 {
      font-size: 24px;
      line-height: 29px;
    }
    .path {
      display: block;
      counter-reset: step;
      font-size: 14px;
    }
    .path li {
      counter-increment: step;
      padding: 2px 0;
    }
    .path li,
    .path li + li {
      display: flex;
      gap: 8px;
    }
    .path li::before,
    .path li + li::before {
      content: counter(step);
      width: 20px;
      height: auto;
      margin: 0;
      border: 0;
      transform: none;
      color: var(--muted);
      text-align: right;
    }
    .path .step {
      font-weight: 400;
    }
    .row-word {
      font-size: 13px;
      line-height: 17px;
    }
    .plain-rows .row {
      grid-template-columns: minmax(0, 1fr) 44px minmax(96px, 38%);
    }
  }
  .for-patients h3,
  .focus .lines h3 {
    margin: 16px 0 5px;
    font-size: 14px;
    font-weight: 650;
    letter-spacing: 0;
    text-transform: none;
    color: var(--ink);
  }
  .urgent ul {
    margin-top: 3px;
  }
  .urgent .plain li::before {
    background: currentColor;
  }
  .examine > li {
    padding: 3px 0 7px;
  }
  .examine > li > b {
    font-weight: 600;
  }
  .examine > li::marker {
    color: var(--muted);
  }
  .examine > li > ul > li {
    padding: 2px 0;
  }
  .examine,
  ol.tests {
    padding-left: 20px;
    list-style: decimal;
  }
  .examine .about,
  .apart .about {
    display: block;
    font-size: 12px;
    color: var(--muted);
  }
  .examine .whole {
    color: var(--spared);
  }
  .examine .tick {
    margin-right: 6px;
  }
  .apart .row-name {
    font-weight: 600;
  }
  .apart .about b {
    font-weight: 600;
  }
  .ratios {
    display: block;
    font-weight: 600;
    font-size: 12px;
  }
}
`;var bT=`/* What the tabs hold: rows, steps, tests, sources. */
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
`;var ST=`/* What stands on the sheet in rows, lists and tables. */
@media print {
  .sheet .part-of-sheet {
    margin: 0 0 6pt;
  }
  .sheet ul.rows {
    columns: 2;
    column-gap: 16pt;
  }
  .sheet ul.rows li {
    display: grid;
    grid-template-columns: 9.5pt 1fr auto auto;
    gap: 0 5pt;
    align-items: baseline;
    padding: 1.2pt 0;
    border-bottom: 0.4pt solid #e6e1d8;
    break-inside: avoid;
  }
  .sheet ul.rows .swatch {
    align-self: center;
  }
  .sheet ul.rows .word {
    font-weight: 600;
    text-align: right;
  }
  .sheet ul.rows .roots .root-tag {
    margin: 0 0 0 4pt;
    font-size: 8.5pt;
  }
  .sheet ul.rows .note {
    grid-column: 2 / -1;
    font-size: 8.5pt;
    color: #4d5965;
  }
  .sheet ul.lines {
    margin: 0;
    padding-left: 11pt;
    list-style: disc;
  }
  .sheet ul.lines li {
    break-inside: avoid;
  }
  .sheet .spared-rows {
    columns: 2;
    column-gap: 16pt;
  }
  .sheet .spared-rows li {
    display: flex;
    gap: 4pt;
    padding: 1.2pt 0;
    break-inside: avoid;
  }
  .sheet .spared-rows .tick,
  .sheet .well .tick {
    margin-top: 2pt;
    color: #1d6355;
  }
  .sheet .columns {
    columns: 2;
    column-gap: 16pt;
  }
  .sheet .columns .part-of-sheet {
    break-inside: avoid;
  }
  .sheet .groups li {
    display: flex;
    gap: 5pt;
    padding: 1pt 0;
  }
  .sheet .groups .swatch {
    margin-top: 3pt;
  }
  .sheet .sources-of-sheet {
    font-size: 8pt;
    line-height: 1.3;
  }
  .sheet .sources-of-sheet ol {
    padding-left: 14pt;
    list-style: decimal;
    overflow-wrap: anywhere;
  }
  .sheet .differential-table {
    width: 100%;
    border-collapse: collapse;
    font-size: 8.5pt;
  }
  .sheet .differential-table th,
  .sheet .differential-table td {
    padding: 1.4pt 3pt;
    border: 0.5pt solid #cfc8bb;
    text-align: center;
    vertical-align: middle;
  }
  .sheet .differential-table th[scope="row"],
  .sheet .differential-table th:first-child {
    font-weight: 500;
    text-align: left;
  }
  .sheet .differential-table .shown {
    border-width: 1.4pt;
    background: #fdeee9;
  }
  .sheet .differential-table tr {
    break-inside: avoid;
  }
}
`;var wT=`/* The sheet that is handed over: on paper alone, in the place of the page. */
.rth > .sheet {
  display: none;
}
@media print {
  @page {
    margin: 12mm 14mm;
  }
  .rth > .sheet:not(:empty) {
    display: block;
  }
  .sheet {
    color: #1f2933;
    background: #fff;
    font-size: 9.5pt;
    line-height: 1.36;
  }
  /* a table's head and foot stand on every page, and keep their room there */
  .sheet .paper {
    display: table;
    width: 100%;
  }
  .sheet .head-line {
    display: table-header-group;
  }
  .sheet .running-middle {
    display: table-row-group;
  }
  .sheet footer.running {
    display: table-footer-group;
  }
  .sheet .running p {
    margin: 0 0 8pt;
    padding-bottom: 2pt;
    border-bottom: 0.6pt solid #b9b2a4;
    font-size: 8.5pt;
    color: #4d5965;
  }
  .sheet footer.running p {
    margin: 8pt 0 0;
    padding: 2pt 0 0;
    border: 0;
    border-top: 0.6pt solid #b9b2a4;
  }
  .sheet h1 {
    margin: 0;
    font-size: 19pt;
    line-height: 1.15;
    font-weight: 700;
    letter-spacing: -0.2px;
    color: #1f2933;
  }
  .sheet h2 {
    margin: 11pt 0 3pt;
    padding-bottom: 1.5pt;
    border-bottom: 0.6pt solid #d8d2c6;
    font-size: 12.5pt;
    break-after: avoid;
  }
  .sheet h3 {
    margin: 0 0 2pt;
    font-size: 10pt;
    font-weight: 700;
    letter-spacing: 0;
    text-transform: none;
    color: #1f2933;
    break-after: avoid;
  }
  .sheet p {
    margin: 0 0 3pt;
    orphans: 3;
    widows: 3;
  }
  .sheet .eyebrow,
  .sheet .muted,
  .sheet .remark {
    margin: 0 0 2pt;
    padding: 0;
    border: 0;
    background: none;
    font-size: 9pt;
    letter-spacing: 0;
    text-transform: none;
    color: #4d5965;
  }
  .sheet .where {
    display: flex;
    gap: 10pt;
    margin: 2pt 0;
    font-size: 11pt;
  }
  .sheet .where b {
    padding: 0 6pt;
    border: 1pt solid #1f2933;
    border-radius: 3pt;
  }
  .sheet .lead {
    margin: 6pt 0;
    font-size: 12pt;
    line-height: 1.3;
    font-weight: 650;
    color: #1f2933;
  }
  .sheet .urgent-box {
    margin: 6pt 0;
    padding: 5pt 8pt;
    border: 1pt solid #b3261e;
    border-radius: 4pt;
    break-inside: avoid;
  }
  .sheet .urgent-box.now {
    border-width: 2.2pt;
  }
  .sheet .urgent-box h3 {
    color: #b3261e;
  }
  .sheet .urgent-box p {
    margin: 0;
  }
  .sheet .pictures {
    display: flex;
    gap: 14pt;
    align-items: flex-start;
    margin: 6pt 0 8pt;
    break-inside: avoid;
  }
  .sheet .body-figure {
    position: relative;
    flex: none;
  }
  .sheet .shot {
    position: relative;
    overflow: hidden;
    border: 0.6pt solid #d8d2c6;
    border-radius: 4pt;
  }
  .sheet .shot .whole {
    position: absolute;
    top: 0;
    left: 0;
    transform-origin: 0 0;
  }
  .sheet .shot img {
    display: block;
  }
  .sheet .shot .rth-label {
    font-size: calc(10.5px / var(--scale));
  }
  .sheet figcaption {
    margin-top: 2pt;
    font-size: 8.5pt;
    color: #4d5965;
  }
  .sheet .hand {
    position: absolute;
    top: 5pt;
    width: 15pt;
    height: 15pt;
    border: 1pt solid #4d5965;
    border-radius: 50%;
    background: #fff;
    font-size: 9.5pt;
    line-height: 13pt;
    font-weight: 700;
    text-align: center;
    color: #4d5965;
  }
  .sheet .hand.at-left {
    left: 5pt;
  }
  .sheet .hand.at-right {
    right: 5pt;
  }
  .sheet .hand[data-hit="true"] {
    border-color: #a5330f;
    background: #b93d17;
    color: #fff;
  }
  .sheet .heel-figure {
    flex: 1;
    min-width: 0;
  }
  .sheet .faces {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6pt 8pt;
  }
  .sheet .faces li {
    padding: 3pt 4pt;
    border: 0.6pt solid #d8d2c6;
    border-radius: 4pt;
    break-inside: avoid;
  }
  .sheet .faces img {
    display: block;
    width: 100%;
    max-width: 108pt;
    height: 92pt;
    margin: 0 auto;
    object-fit: contain;
  }
  .sheet .depths {
    margin-top: 5pt;
  }
  .sheet .part {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 6pt;
    margin: 0;
  }
  .sheet .chip {
    font-size: inherit;
    white-space: normal;
  }
  .sheet .swatch {
    width: 9.5pt;
    height: 9.5pt;
    border-radius: 2.5pt;
  }
  /* whom a clinician hands it to reads larger letters */
  .sheet .for-patient {
    font-size: 11.5pt;
    line-height: 1.42;
  }
  .sheet .for-patient h1 {
    font-size: 22pt;
  }
  .sheet .for-patient h2 {
    font-size: 15pt;
  }
  .sheet .for-patient h3 {
    font-size: 12.5pt;
  }
  .sheet .for-patient .lead {
    font-size: 14pt;
  }
}
`;var MT=`/* The heel: a column of four tiles beside the body. */
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
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 6px;
    min-height: 25px;
    border-radius: 5px;
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
`;var TT=`/* The panels behind the buttons above the body: the layers, and what the skin shows. */
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
`;var ET=`/* The slider along a nerve: upright between the body and the heel, the spine at its top. */
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
  .slide.close .mark-name {
    display: none;
  }
}
@container rth (max-width: 1180px) or (max-height: 640px) {
  .rth .stage .mark-name {
    display: none;
  }
}
`;var AT=`/* What the skin shows: the legend in a corner of the body, the probe's card. */
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
`;var RT=`/* The middle: one row of tools, the body below it, the heel beside the body. */
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
`;var CT=`/* The middle where there is little room. */
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
`;var PT=`/* The small figure that tells in a close-up where one is. */
.rth .stage .where-one-is {
  position: absolute;
  z-index: 3;
  left: 12px;
  bottom: 12px;
  pointer-events: none;
  border-radius: 10px;
  background: #fffefbd9;
  path {
    fill: #ddd6c9;
    fill-opacity: 0.75;
  }
  rect {
    fill: #fffefb;
    fill-opacity: 0.35;
    stroke: var(--focus);
    stroke-width: 1.8;
  }
}
/* The legend of the skin has the corner where it is there. */
.rth .stage .skin-legend ~ .where-one-is {
  left: auto;
  right: 12px;
}
@container rth (max-width: 520px) {
  .rth .stage .where-one-is {
    left: 6px;
    bottom: 6px;
    width: 40px;
    height: auto;
  }
}
`;var IT=`.rth .head {
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
`;var LT=`/* Three columns under one row; the size of the page's own box decides, so that a notebook cell is laid out as what it is. */
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
`;var OT=`/* A phone: the body above, what it means on a sheet below, which a person pulls to one of three heights. */
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
`;var NT=`/* On paper the sheet stands in for the page, which is printed itself only where there is no sheet. */
@media print {
  .rth {
    height: auto;
    min-height: 0;
    overflow: visible;
    container: none;
    background: #fff;
  }
  .rth:has(> .sheet:not(:empty)) > .frame {
    display: none;
  }
  .rth * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
}
`;var GF=[RT,TT,AT,ET,CT,MT,PT],WF=[xT,bT,vT,_T],XF=Object.entries(Ye.tokens).map(([i,e])=>`--${i.replaceAll("_","-")}: ${e};`),qF=`.rth { ${XF.join(" ")} }`,kT=[qF,yT,mT,gT,LT,IT,fT,pT,...GF,...WF,OT,wT,ST,NT].join(`
`);function fc(i,e){let t=document.createElement("div");t.className="rth";let n=document.createElement("style");n.textContent=kT,i.append(n,t);let s=e.address?Vg(null):void 0,r=s?.view??Ii(e.view),o=h=>{let d=!h&&Vg(u.names())||{view:h??r,refused:[]},{view:p,refused:m}=d,_=u.names()?Nd(m):{refused:m};u.show(p,"address",_)},a=(e.address?LS:Hg)(o,r),l={body:null,hand:{holds:!1}},c={...e,view:r,trail:a,hand:l.hand,body:()=>l.body,onBody:h=>{l.body=h}},u=new Od(c,s?.refused);return ya(f(dT,{store:u,host:c}),t),{store:u,body:c.body,view:()=>u.state.view,select:h=>u.select(h),show:h=>u.show(h),setView:h=>u.show(h,"host"),dispose(){a.dispose(),ya(null,t),t.remove(),n.remove()}}}function Qd(i){return typeof i=="object"&&i!==null&&"type"in i?i.type==="answer":!1}function ef(i,e){e.text?i.refuse(e.what,e.view,e.text):"rows"in e?i.addTable({...e,cells:Zd(e.rows)}):"row"in e&&i.addState(e.view,{...e,cells:Zd(e.row)})}function Zd(i){return Uint8Array.from(atob(i),e=>e.charCodeAt(0))}var YF=2e3,DT=1e3,$F=250,FT=2500,KF=3e3,tf="The server does not answer. All that is on the page goes on; it asks again by itself.",yy="The server shows another version by now. Load the page again when it suits you.",JF=429,jF=410,ZF=503,nf=class{#e;#t=new Map;#i=[];#n="";#s="";#r="";#o=0;#a;#l;constructor(e){this.#e=e,document.addEventListener("visibilitychange",this.#u),this.#u()}ask(e){let t=e.what==="picture"?"picture":UT(e);this.#t.set(t,e),this.#h(t)}async scene(e){if(this.#l=e,await this.#m(()=>!!(this.#n||this.#r)),this.#r)throw new Error(this.#r);return this.#n}async bytes(e,t=()=>{}){for(;;)try{let n=await fetch(e);if(!n.ok)throw new sf(`The server answered ${n.status}. ${yy}`);return await this.#c(n,t)}catch(n){if(n instanceof sf)throw n;this.#f(),await this.#m(()=>!this.#s)}}dispose(){clearTimeout(this.#a),document.removeEventListener("visibilitychange",this.#u),this.#t.clear()}async#c(e,t){let n=Number(e.headers.get("Content-Length"))||0,s=[],r=0,o=e.body?.getReader();for(let c=await o?.read();c?.value;c=await o?.read())this.#o=Date.now(),s.push(c.value),r+=c.value.length,n&&t(r/n);let a=new Uint8Array(r),l=0;for(let c of s)a.set(c,l),l+=c.length;return a}async#h(e){await this.#m(()=>!!this.#n);let t=this.#t.get(e);if(t)try{let n=await fetch(`answer/${this.#n}/${UT(t)}`);if(this.#o=Date.now(),n.status===JF||n.status===ZF){setTimeout(()=>{this.#h(e)},KF);return}n.status===jF&&this.#d(yy);let s=await n.json().catch(()=>null)??QF(t,n.status);if(this.#t.get(e)!==t)return;this.#t.delete(e),this.#e.onAnswer(s)}catch{this.#f()}}#u=async()=>{if(clearTimeout(this.#a),document.hidden)return;try{let t=await fetch("alive",{cache:"no-store",signal:AbortSignal.timeout(FT)});if(!t.ok)throw new Error(String(t.status));this.#p(await t.json())}catch{Date.now()-this.#o>FT&&this.#f()}let e=this.#n?YF:$F;clearTimeout(this.#a),this.#a=setTimeout(this.#u,this.#s===tf?DT:e)};#p({scene:e,progress:t}){this.#o=Date.now(),!e&&t.text&&this.#l?.(t.text,t.fraction),this.#r=t.error??"";let n=this.#n;this.#n||=e;let s=!!(e&&e!==this.#n),r=this.#s===tf;if(this.#d(s?yy:""),!!(r||this.#r||!n&&e)){for(let o of this.#i.splice(0))o();if(r)for(let o of this.#t.keys())this.#h(o)}}#f(){this.#s!==tf&&(this.#d(tf),clearTimeout(this.#a),this.#a=setTimeout(this.#u,DT))}#d(e){e!==this.#s&&(this.#s=e,this.#e.onGone(e))}async#m(e){for(;!e();)await new Promise(t=>this.#i.push(t))}},sf=class extends Error{};function UT({what:i,view:e}){return`${i}?${Ad(Ii(e))}`}function QF({what:i,view:e},t){let n=`The server could not work this out (${t}). Choose something else.`;return{type:"answer",what:i,view:e,text:n}}var _y=null;function BT(){return _y}function eU(i,e){i.replaceChildren();let t=[],n="",s=new nf({onGone:o=>r.store.set({gone:o}),onAnswer(o){sU(o)?(n=o.picture,r.store.set({})):Qd(o)&&ef(r.store,o)}}),r=$l(fc(i,{view:{},address:!0,BodyView:Vr,scene(o){let a=tU(s,o);return a.rest.finally(()=>nU(e)).catch(()=>{}),a},send(o){return s.ask(o),!0},asks:!0,onView(o){for(let a of t)a(o)},picture:()=>n}));return _y={page:r,follow:o=>{t.push(o)}},_y}function tU(i,e){let t=i.scene(e),n=async(a,l)=>i.bytes(`scene/${await t}/${a}`,l),s=n("words"),r=s.then(()=>n("first",a=>e("Receiving the body",a))),o=r.then(()=>n("rest"));return{words:s,first:r,rest:o}}async function nU(i){if(!i)return;let e=document.createElement("div");e.hidden=!0,i.replaceWith(e),globalThis.importShim=Object.assign(iU,{addImportMap(){}});for(let t of[...i.content.children]){if(t.getAttribute("src")?.includes("es-module-shims"))continue;if(!(t instanceof HTMLScriptElement)){e.append(t);continue}let n=document.createElement("script");for(let{name:r,value:o}of t.attributes)n.setAttribute(r,o);n.textContent=t.textContent;let s=new Promise(r=>{n.onload=r,n.onerror=r});e.append(n),n.src&&await s}}function iU(i){return import(new URL(i,document.baseURI).href)}function sU(i){return typeof i=="object"&&i!==null&&"picture"in i}function rU({model:i,el:e}){return oU(i)?aU(i,e):lU(i)}var Pee={render:rU};function Iee(i,e,t={},n={}){let s=fc(i,{view:t,address:n.address??!0,BodyView:n.BodyView??Vr,scene:async()=>typeof e=="string"?Zd(e):e,send:()=>!1,asks:!1,onView:()=>{},picture:()=>n.picture??""});return $l(s)}function oU(i){return"get"in i&&"save_changes"in i&&!("send_msg"in i)}function aU(i,e){let t=zT(VT(e,i.get("height_px")),{get:n=>i.get(n),setView(n){i.set("view",n),i.save_changes()},onChange:(n,s)=>i.on(`change:${n}`,s),onMessage:n=>i.on("msg:custom",n),send:n=>i.send(n),address:!1});return()=>t.dispose()}function lU(i){let e=i.host==="panel"?BT():null;if(e)return cU(i,e);let t=VT(void 0,i.height_px),n=zT(t,{get:s=>i[s],setView(s){i.view=s},onChange:(s,r)=>i.on(s,r),onMessage:s=>i.on("msg:custom",r=>s(r.data??r)),send:s=>i.send_msg(s),address:i.host==="panel"});return i.on("remove",()=>n.dispose()),t}function cU(i,{page:e,follow:t}){let n=s=>{i.view=s};return t(n),cr(Ii(i.view),e.view())||n(e.view()),i.on("view",()=>{let s=Ii(i.view);cr(s,e.view())||e.setView(s)}),document.createElement("div")}function zT(i,e){let t={view:e.get("view")??{},address:e.address,BodyView:Vr,scene:s=>uU(e,s),send(s){return e.send(s),!0},asks:!0,onView:s=>e.setView(s),picture:()=>dU(e.get("picture"))},n=$l(fc(i,t));return e.onChange("view",()=>{let s=Ii(e.get("view"));cr(s,n.view())||n.setView(s)}),e.onChange("picture",()=>n.store.set({})),e.onMessage(s=>{Qd(s)&&ef(n.store,s)}),n}async function uU(i,e){let t=()=>{let s=i.get("scene_url");return s?hU(s,e):HT(i.get("scene"))},n=await t();return n||new Promise((s,r)=>{let o=()=>{let{fraction:a,text:l,error:c}=i.get("progress")??{};c?r(new Error(c)):l&&e(l,a);let u=t();u&&s(u)};for(let a of["scene","scene_url","progress"])i.onChange(a,o);o()})}async function hU(i,e){let t=await fetch(new URL(i,document.baseURI));if(!t.ok)throw new Error(`The server answered ${t.status} when asked for the body. Reload the page.`);return e("Receiving the body"),new Uint8Array(await t.arrayBuffer())}function HT(i){return i?.byteLength?ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i):null}function dU(i){if(!i||typeof i=="string")return i??"";let e=HT(i)??new Uint8Array;return URL.createObjectURL(new Blob([e],{type:"image/png"}))}function VT(i,e){let t=document.createElement("div");return Object.assign(t.style,{position:"relative",width:"100%",height:e?`${e}px`:"100%"}),i?.append(t),t}export{Vr as BodyView,eU as begin,Pee as default,sg as labelName,yh as readScene,rU as render,La as showsKeyPoints,cy as skinMapOf,Iee as standalone};

var js={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Zs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},E_=0,Kf=1,A_=2;var xl=1,R_=2,Do=3,bn=0,nn=1,Ln=2,Ps=0,Fo=1,Jf=2,jf=3,Zf=4,C_=5;var Ir=100,P_=101,I_=102,L_=103,O_=104,N_=200,k_=201,D_=202,F_=203,Qf=204,ep=205,U_=206,B_=207,z_=208,H_=209,V_=210,G_=211,W_=212,X_=213,q_=214,qc=0,Yc=1,$c=2,qs=3,Kc=4,Jc=5,yo=6,jc=7,tp=0,Y_=1,$_=2,es=0,np=1,ip=2,sp=3,rp=4,op=5,ap=6,lp=7,Df="attached",K_="detached",cp=300,Lr=301,Uo=302,mu=303,gu=304,Ys=1e3,wi=1001,_o=1002,At=1003,yu=1004;var Or=1005;var en=1006,Bo=1007;var Ti=1008;var On=1009,up=1010,hp=1011,zo=1012,_u=1013,Hi=1014,li=1015,Vi=1016,xu=1017,vu=1018,Nr=1020,dp=35902,fp=35899,pp=1021,mp=1022,ti=1023,vs=1026,Is=1027,bu=1028,Su=1029,Qs=1030,wu=1031;var Mu=1033,vl=33776,bl=33777,Sl=33778,wl=33779,Tu=35840,Eu=35841,Au=35842,Ru=35843,Cu=36196,Pu=37492,Iu=37496,Lu=37488,Ou=37489,Ml=37490,Nu=37491,ku=37808,Du=37809,Fu=37810,Uu=37811,Bu=37812,zu=37813,Hu=37814,Vu=37815,Gu=37816,Wu=37817,Xu=37818,qu=37819,Yu=37820,$u=37821,Ku=36492,Ju=36494,ju=36495,Zu=36283,Qu=36284,Tl=36285,eh=36286;var Er=2300,Ar=2301,Wc=2302,Ff=2303,Uf=2400,Bf=2401,zf=2402,J_=2500;var gp=0,El=1,Ho=2,j_=3200;var th=0,Z_=1,Ls="",Zt="srgb",Gn="srgb-linear",$a="linear",mt="srgb";var Xc=7680;var Q_=519,ex=512,tx=513,nx=514,yp=515,ix=516,sx=517,_p=518,xp=519,vp=35044;var bp="300 es",Mi=2e3,xo=2001;function eE(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function tE(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function vo(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function rx(){let i=vo("canvas");return i.style.display="block",i}var Fy={},bo=null;function Ka(...i){let e="THREE."+i.shift();bo?bo("log",e,...i):console.log(e,...i)}function ox(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Le(...i){i=ox(i);let e="THREE."+i.shift();if(bo)bo("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function ze(...i){i=ox(i);let e="THREE."+i.shift();if(bo)bo("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Tr(...i){let e=i.join(" ");e in Fy||(Fy[e]=!0,Le(...i))}function ax(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var lx={[qc]:qc,[$c]:yo,[Kc]:Kc,[qs]:Jc,[Yc]:Yc,[yo]:$c,[jc]:jc,[Jc]:qs},Bi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Cn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Uy=1234567,qa=Math.PI/180,Rr=180/Math.PI;function ts(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Cn[i&255]+Cn[i>>8&255]+Cn[i>>16&255]+Cn[i>>24&255]+"-"+Cn[e&255]+Cn[e>>8&255]+"-"+Cn[e>>16&15|64]+Cn[e>>24&255]+"-"+Cn[t&63|128]+Cn[t>>8&255]+"-"+Cn[t>>16&255]+Cn[t>>24&255]+Cn[n&255]+Cn[n>>8&255]+Cn[n>>16&255]+Cn[n>>24&255]).toLowerCase()}function Xe(i,e,t){return Math.max(e,Math.min(t,i))}function Sp(i,e){return(i%e+e)%e}function nE(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function iE(i,e,t){return i!==e?(t-i)/(e-i):0}function Ya(i,e,t){return(1-t)*i+t*e}function sE(i,e,t,n){return Ya(i,e,1-Math.exp(-t*n))}function rE(i,e=1){return e-Math.abs(Sp(i,e*2)-e)}function oE(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function aE(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function lE(i,e){return i+Math.floor(Math.random()*(e-i+1))}function cE(i,e){return i+Math.random()*(e-i)}function uE(i){return i*(.5-Math.random())}function hE(i){i!==void 0&&(Uy=i);let e=Uy+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function dE(i){return i*qa}function fE(i){return i*Rr}function pE(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function mE(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function wp(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function gE(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),u=o((e+n)/2),h=r((e-n)/2),f=o((e-n)/2),p=r((n-e)/2),g=o((n-e)/2);switch(s){case"XYX":i.set(a*u,l*h,l*f,a*c);break;case"YZY":i.set(l*f,a*u,l*h,a*c);break;case"ZXZ":i.set(l*h,l*f,a*u,a*c);break;case"XZX":i.set(a*u,l*g,l*p,a*c);break;case"YXY":i.set(l*p,a*u,l*g,a*c);break;case"ZYZ":i.set(l*g,l*p,a*u,a*c);break;default:Le("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function nh(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Mp(i,e){if(e.constructor===Float32Array)return i;let t=nh(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function Tp(i,e){if(e.constructor===Float32Array)return i;let t=nh(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var Vo={DEG2RAD:qa,RAD2DEG:Rr,generateUUID:ts,clamp:Xe,euclideanModulo:Sp,mapLinear:nE,inverseLerp:iE,lerp:Ya,damp:sE,pingpong:rE,smoothstep:oE,smootherstep:aE,randInt:lE,randFloat:cE,randFloatSpread:uE,seededRandom:hE,degToRad:dE,radToDeg:fE,isPowerOfTwo:pE,ceilPowerOfTwo:mE,floorPowerOfTwo:wp,setQuaternionFromProperEuler:gE,normalize:Tp,denormalize:Mp},Se=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Xe(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Xe(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},In=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],u=n[s+2],h=n[s+3],f=r[o+0],p=r[o+1],g=r[o+2],_=r[o+3];if(h!==_||l!==f||c!==p||u!==g){let m=l*f+c*p+u*g+h*_;m<0&&(f=-f,p=-p,g=-g,_=-_,m=-m);let y=1-a;if(m<.9995){let x=Math.acos(m),S=Math.sin(x);y=Math.sin(y*x)/S,a=Math.sin(a*x)/S,l=l*y+f*a,c=c*y+p*a,u=u*y+g*a,h=h*y+_*a}else{l=l*y+f*a,c=c*y+p*a,u=u*y+g*a,h=h*y+_*a;let x=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=x,c*=x,u*=x,h*=x}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],u=n[s+3],h=r[o],f=r[o+1],p=r[o+2],g=r[o+3];return e[t]=a*g+u*h+l*p-c*f,e[t+1]=l*g+u*f+c*h-a*p,e[t+2]=c*g+u*p+a*f-l*h,e[t+3]=u*g-a*h-l*f-c*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),u=a(s/2),h=a(r/2),f=l(n/2),p=l(s/2),g=l(r/2);switch(o){case"XYZ":this._x=f*u*h+c*p*g,this._y=c*p*h-f*u*g,this._z=c*u*g+f*p*h,this._w=c*u*h-f*p*g;break;case"YXZ":this._x=f*u*h+c*p*g,this._y=c*p*h-f*u*g,this._z=c*u*g-f*p*h,this._w=c*u*h+f*p*g;break;case"ZXY":this._x=f*u*h-c*p*g,this._y=c*p*h+f*u*g,this._z=c*u*g+f*p*h,this._w=c*u*h-f*p*g;break;case"ZYX":this._x=f*u*h-c*p*g,this._y=c*p*h+f*u*g,this._z=c*u*g-f*p*h,this._w=c*u*h+f*p*g;break;case"YZX":this._x=f*u*h+c*p*g,this._y=c*p*h+f*u*g,this._z=c*u*g-f*p*h,this._w=c*u*h-f*p*g;break;case"XZY":this._x=f*u*h-c*p*g,this._y=c*p*h-f*u*g,this._z=c*u*g+f*p*h,this._w=c*u*h+f*p*g;break;default:Le("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],h=t[10],f=n+a+h;if(f>0){let p=.5/Math.sqrt(f+1);this._w=.25/p,this._x=(u-l)*p,this._y=(r-c)*p,this._z=(o-s)*p}else if(n>a&&n>h){let p=2*Math.sqrt(1+n-a-h);this._w=(u-l)/p,this._x=.25*p,this._y=(s+o)/p,this._z=(r+c)/p}else if(a>h){let p=2*Math.sqrt(1+a-n-h);this._w=(r-c)/p,this._x=(s+o)/p,this._y=.25*p,this._z=(l+u)/p}else{let p=2*Math.sqrt(1+h-n-a);this._w=(o-s)/p,this._x=(r+c)/p,this._y=(l+u)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Xe(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=n*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-n*c,this._z=r*u+o*c+n*l-s*a,this._w=o*u-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},L=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(By.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(By.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),u=2*(a*t-r*s),h=2*(r*n-o*t);return this.x=t+l*c+o*h-a*u,this.y=n+l*u+a*c-r*h,this.z=s+l*h+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this.z=Xe(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this.z=Xe(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Xe(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return hf.copy(this).projectOnVector(e),this.sub(hf)}reflect(e){return this.sub(hf.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Xe(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},hf=new L,By=new In,Ve=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=n,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],u=n[4],h=n[7],f=n[2],p=n[5],g=n[8],_=s[0],m=s[3],y=s[6],x=s[1],S=s[4],b=s[7],w=s[2],E=s[5],v=s[8];return r[0]=o*_+a*x+l*w,r[3]=o*m+a*S+l*E,r[6]=o*y+a*b+l*v,r[1]=c*_+u*x+h*w,r[4]=c*m+u*S+h*E,r[7]=c*y+u*b+h*v,r[2]=f*_+p*x+g*w,r[5]=f*m+p*S+g*E,r[8]=f*y+p*b+g*v,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-n*r*u+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=u*o-a*c,f=a*l-u*r,p=c*r-o*l,g=t*h+n*f+s*p;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let _=1/g;return e[0]=h*_,e[1]=(s*c-u*n)*_,e[2]=(a*n-s*o)*_,e[3]=f*_,e[4]=(u*t-s*l)*_,e[5]=(s*r-a*t)*_,e[6]=p*_,e[7]=(n*l-c*t)*_,e[8]=(o*t-n*r)*_,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Tr("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(df.makeScale(e,t)),this}rotate(e){return Tr("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(df.makeRotation(-e)),this}translate(e,t){return Tr("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(df.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},df=new Ve,zy=new Ve().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Hy=new Ve().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function yE(){let i={enabled:!0,workingColorSpace:Gn,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===mt&&(s.r=xs(s.r),s.g=xs(s.g),s.b=xs(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===mt&&(s.r=go(s.r),s.g=go(s.g),s.b=go(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Ls?$a:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[Gn]:{primaries:e,whitePoint:n,transfer:$a,toXYZ:zy,fromXYZ:Hy,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Zt},outputColorSpaceConfig:{drawingBufferColorSpace:Zt}},[Zt]:{primaries:e,whitePoint:n,transfer:mt,toXYZ:zy,fromXYZ:Hy,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Zt}}}),i}var je=yE();function xs(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function go(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var Qr,Zc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{Qr===void 0&&(Qr=vo("canvas")),Qr.width=e.width,Qr.height=e.height;let s=Qr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=Qr}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=vo("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=xs(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(xs(t[n]/255)*255):t[n]=xs(t[n]);return{data:t,width:e.width,height:e.height}}else return Le("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},_E=0,So=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:_E++}),this.uuid=ts(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(ff(s[o].image)):r.push(ff(s[o]))}else r=ff(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function ff(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Zc.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Le("Texture: Unable to serialize Texture."),{})}var xE=0,pf=new L,dn=class i extends Bi{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=wi,s=wi,r=en,o=Ti,a=ti,l=On,c=i.DEFAULT_ANISOTROPY,u=Ls){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:xE++}),this.uuid=ts(),this.name="",this.source=new So(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Se(0,0),this.repeat=new Se(1,1),this.center=new Se(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ve,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(pf).x}get height(){return this.source.getSize(pf).y}get depth(){return this.source.getSize(pf).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Le(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Le(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==cp)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Ys:e.x=e.x-Math.floor(e.x);break;case wi:e.x=e.x<0?0:1;break;case _o:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Ys:e.y=e.y-Math.floor(e.y);break;case wi:e.y=e.y<0?0:1;break;case _o:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};dn.DEFAULT_IMAGE=null;dn.DEFAULT_MAPPING=cp;dn.DEFAULT_ANISOTROPY=1;var ut=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],u=l[4],h=l[8],f=l[1],p=l[5],g=l[9],_=l[2],m=l[6],y=l[10];if(Math.abs(u-f)<.01&&Math.abs(h-_)<.01&&Math.abs(g-m)<.01){if(Math.abs(u+f)<.1&&Math.abs(h+_)<.1&&Math.abs(g+m)<.1&&Math.abs(c+p+y-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let S=(c+1)/2,b=(p+1)/2,w=(y+1)/2,E=(u+f)/4,v=(h+_)/4,M=(g+m)/4;return S>b&&S>w?S<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(S),s=E/n,r=v/n):b>w?b<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(b),n=E/s,r=M/s):w<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(w),n=v/r,s=M/r),this.set(n,s,r,t),this}let x=Math.sqrt((m-g)*(m-g)+(h-_)*(h-_)+(f-u)*(f-u));return Math.abs(x)<.001&&(x=1),this.x=(m-g)/x,this.y=(h-_)/x,this.z=(f-u)/x,this.w=Math.acos((c+p+y-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this.z=Xe(this.z,e.z,t.z),this.w=Xe(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this.z=Xe(this.z,e,t),this.w=Xe(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Xe(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Qc=class extends Bi{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:en,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new ut(0,0,e,t),this.scissorTest=!1,this.viewport=new ut(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new dn({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:en,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new So(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},vn=class extends Qc{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},Ja=class extends dn{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=At,this.minFilter=At,this.wrapR=wi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var eu=class extends dn{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=At,this.minFilter=At,this.wrapR=wi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Ie=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,u,h,f,p,g,_,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,u,h,f,p,g,_,m)}set(e,t,n,s,r,o,a,l,c,u,h,f,p,g,_,m){let y=this.elements;return y[0]=e,y[4]=t,y[8]=n,y[12]=s,y[1]=r,y[5]=o,y[9]=a,y[13]=l,y[2]=c,y[6]=u,y[10]=h,y[14]=f,y[3]=p,y[7]=g,y[11]=_,y[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/eo.setFromMatrixColumn(e,0).length(),r=1/eo.setFromMatrixColumn(e,1).length(),o=1/eo.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let f=o*u,p=o*h,g=a*u,_=a*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=p+g*c,t[5]=f-_*c,t[9]=-a*l,t[2]=_-f*c,t[6]=g+p*c,t[10]=o*l}else if(e.order==="YXZ"){let f=l*u,p=l*h,g=c*u,_=c*h;t[0]=f+_*a,t[4]=g*a-p,t[8]=o*c,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=p*a-g,t[6]=_+f*a,t[10]=o*l}else if(e.order==="ZXY"){let f=l*u,p=l*h,g=c*u,_=c*h;t[0]=f-_*a,t[4]=-o*h,t[8]=g+p*a,t[1]=p+g*a,t[5]=o*u,t[9]=_-f*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let f=o*u,p=o*h,g=a*u,_=a*h;t[0]=l*u,t[4]=g*c-p,t[8]=f*c+_,t[1]=l*h,t[5]=_*c+f,t[9]=p*c-g,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let f=o*l,p=o*c,g=a*l,_=a*c;t[0]=l*u,t[4]=_-f*h,t[8]=g*h+p,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=p*h+g,t[10]=f-_*h}else if(e.order==="XZY"){let f=o*l,p=o*c,g=a*l,_=a*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=f*h+_,t[5]=o*u,t[9]=p*h-g,t[2]=g*h-p,t[6]=a*u,t[10]=_*h+f}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(vE,e,bE)}lookAt(e,t,n){let s=this.elements;return ri.subVectors(e,t),ri.lengthSq()===0&&(ri.z=1),ri.normalize(),zs.crossVectors(n,ri),zs.lengthSq()===0&&(Math.abs(n.z)===1?ri.x+=1e-4:ri.z+=1e-4,ri.normalize(),zs.crossVectors(n,ri)),zs.normalize(),_c.crossVectors(ri,zs),s[0]=zs.x,s[4]=_c.x,s[8]=ri.x,s[1]=zs.y,s[5]=_c.y,s[9]=ri.y,s[2]=zs.z,s[6]=_c.z,s[10]=ri.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],u=n[1],h=n[5],f=n[9],p=n[13],g=n[2],_=n[6],m=n[10],y=n[14],x=n[3],S=n[7],b=n[11],w=n[15],E=s[0],v=s[4],M=s[8],N=s[12],R=s[1],P=s[5],I=s[9],D=s[13],O=s[2],B=s[6],G=s[10],W=s[14],te=s[3],q=s[7],Q=s[11],ee=s[15];return r[0]=o*E+a*R+l*O+c*te,r[4]=o*v+a*P+l*B+c*q,r[8]=o*M+a*I+l*G+c*Q,r[12]=o*N+a*D+l*W+c*ee,r[1]=u*E+h*R+f*O+p*te,r[5]=u*v+h*P+f*B+p*q,r[9]=u*M+h*I+f*G+p*Q,r[13]=u*N+h*D+f*W+p*ee,r[2]=g*E+_*R+m*O+y*te,r[6]=g*v+_*P+m*B+y*q,r[10]=g*M+_*I+m*G+y*Q,r[14]=g*N+_*D+m*W+y*ee,r[3]=x*E+S*R+b*O+w*te,r[7]=x*v+S*P+b*B+w*q,r[11]=x*M+S*I+b*G+w*Q,r[15]=x*N+S*D+b*W+w*ee,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],h=e[6],f=e[10],p=e[14],g=e[3],_=e[7],m=e[11],y=e[15],x=l*p-c*f,S=a*p-c*h,b=a*f-l*h,w=o*p-c*u,E=o*f-l*u,v=o*h-a*u;return t*(_*x-m*S+y*b)-n*(g*x-m*w+y*E)+s*(g*S-_*w+y*v)-r*(g*b-_*E+m*v)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-n*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=e[9],f=e[10],p=e[11],g=e[12],_=e[13],m=e[14],y=e[15],x=t*a-n*o,S=t*l-s*o,b=t*c-r*o,w=n*l-s*a,E=n*c-r*a,v=s*c-r*l,M=u*_-h*g,N=u*m-f*g,R=u*y-p*g,P=h*m-f*_,I=h*y-p*_,D=f*y-p*m,O=x*D-S*I+b*P+w*R-E*N+v*M;if(O===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let B=1/O;return e[0]=(a*D-l*I+c*P)*B,e[1]=(s*I-n*D-r*P)*B,e[2]=(_*v-m*E+y*w)*B,e[3]=(f*E-h*v-p*w)*B,e[4]=(l*R-o*D-c*N)*B,e[5]=(t*D-s*R+r*N)*B,e[6]=(m*b-g*v-y*S)*B,e[7]=(u*v-f*b+p*S)*B,e[8]=(o*I-a*R+c*M)*B,e[9]=(n*R-t*I-r*M)*B,e[10]=(g*E-_*b+y*x)*B,e[11]=(h*b-u*E-p*x)*B,e[12]=(a*N-o*P-l*M)*B,e[13]=(t*P-n*N+s*M)*B,e[14]=(_*S-g*w-m*x)*B,e[15]=(u*w-h*S+f*x)*B,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+n,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,h=a+a,f=r*c,p=r*u,g=r*h,_=o*u,m=o*h,y=a*h,x=l*c,S=l*u,b=l*h,w=n.x,E=n.y,v=n.z;return s[0]=(1-(_+y))*w,s[1]=(p+b)*w,s[2]=(g-S)*w,s[3]=0,s[4]=(p-b)*E,s[5]=(1-(f+y))*E,s[6]=(m+x)*E,s[7]=0,s[8]=(g+S)*v,s[9]=(m-x)*v,s[10]=(1-(f+_))*v,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=eo.set(s[0],s[1],s[2]).length(),a=eo.set(s[4],s[5],s[6]).length(),l=eo.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Di.copy(this);let c=1/o,u=1/a,h=1/l;return Di.elements[0]*=c,Di.elements[1]*=c,Di.elements[2]*=c,Di.elements[4]*=u,Di.elements[5]*=u,Di.elements[6]*=u,Di.elements[8]*=h,Di.elements[9]*=h,Di.elements[10]*=h,t.setFromRotationMatrix(Di),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=Mi,l=!1){let c=this.elements,u=2*r/(t-e),h=2*r/(n-s),f=(t+e)/(t-e),p=(n+s)/(n-s),g,_;if(l)g=r/(o-r),_=o*r/(o-r);else if(a===Mi)g=-(o+r)/(o-r),_=-2*o*r/(o-r);else if(a===xo)g=-o/(o-r),_=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=f,c[12]=0,c[1]=0,c[5]=h,c[9]=p,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=Mi,l=!1){let c=this.elements,u=2/(t-e),h=2/(n-s),f=-(t+e)/(t-e),p=-(n+s)/(n-s),g,_;if(l)g=1/(o-r),_=o/(o-r);else if(a===Mi)g=-2/(o-r),_=-(o+r)/(o-r);else if(a===xo)g=-1/(o-r),_=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=f,c[1]=0,c[5]=h,c[9]=0,c[13]=p,c[2]=0,c[6]=0,c[10]=g,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},eo=new L,Di=new Ie,vE=new L(0,0,0),bE=new L(1,1,1),zs=new L,_c=new L,ri=new L,Vy=new Ie,Gy=new In,bs=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],h=s[2],f=s[6],p=s[10];switch(t){case"XYZ":this._y=Math.asin(Xe(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,p),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(f,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Xe(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,p),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(Xe(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-h,p),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Xe(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(f,p),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Xe(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,p));break;case"XZY":this._z=Math.asin(-Xe(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,p),this._y=0);break;default:Le("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return Vy.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Vy,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Gy.setFromEuler(this),this.setFromQuaternion(Gy,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};bs.DEFAULT_ORDER="XYZ";var wo=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},SE=0,Wy=new L,to=new In,fs=new Ie,xc=new L,Fa=new L,wE=new L,ME=new In,Xy=new L(1,0,0),qy=new L(0,1,0),Yy=new L(0,0,1),$y={type:"added"},TE={type:"removed"},no={type:"childadded",child:null},mf={type:"childremoved",child:null},Dt=class i extends Bi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:SE++}),this.uuid=ts(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new L,t=new bs,n=new In,s=new L(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Ie},normalMatrix:{value:new Ve}}),this.matrix=new Ie,this.matrixWorld=new Ie,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new wo,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return to.setFromAxisAngle(e,t),this.quaternion.multiply(to),this}rotateOnWorldAxis(e,t){return to.setFromAxisAngle(e,t),this.quaternion.premultiply(to),this}rotateX(e){return this.rotateOnAxis(Xy,e)}rotateY(e){return this.rotateOnAxis(qy,e)}rotateZ(e){return this.rotateOnAxis(Yy,e)}translateOnAxis(e,t){return Wy.copy(e).applyQuaternion(this.quaternion),this.position.add(Wy.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Xy,e)}translateY(e){return this.translateOnAxis(qy,e)}translateZ(e){return this.translateOnAxis(Yy,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(fs.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?xc.copy(e):xc.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Fa.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?fs.lookAt(Fa,xc,this.up):fs.lookAt(xc,Fa,this.up),this.quaternion.setFromRotationMatrix(fs),s&&(fs.extractRotation(s.matrixWorld),to.setFromRotationMatrix(fs),this.quaternion.premultiply(to.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(ze("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent($y),no.child=e,this.dispatchEvent(no),no.child=null):ze("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(TE),mf.child=e,this.dispatchEvent(mf),mf.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),fs.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),fs.multiply(e.parent.matrixWorld)),e.applyMatrix4(fs),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent($y),no.child=e,this.dispatchEvent(no),no.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Fa,e,wE),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Fa,ME,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),h=o(e.shapes),f=o(e.skeletons),p=o(e.animations),g=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),u.length>0&&(n.images=u),h.length>0&&(n.shapes=h),f.length>0&&(n.skeletons=f),p.length>0&&(n.animations=p),g.length>0&&(n.nodes=g)}return n.object=s,n;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Dt.DEFAULT_UP=new L(0,1,0);Dt.DEFAULT_MATRIX_AUTO_UPDATE=!0;Dt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var ai=class extends Dt{constructor(){super(),this.isGroup=!0,this.type="Group"}},EE={type:"move"},Mo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new ai,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new ai,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new L,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new L),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new ai,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new L,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new L,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let _ of e.hand.values()){let m=t.getJointPose(_,n),y=this._getHandJoint(c,_);m!==null&&(y.matrix.fromArray(m.transform.matrix),y.matrix.decompose(y.position,y.quaternion,y.scale),y.matrixWorldNeedsUpdate=!0,y.jointRadius=m.radius),y.visible=m!==null}let u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],f=u.position.distanceTo(h.position),p=.02,g=.005;c.inputState.pinching&&f>p+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&f<=p-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(EE)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new ai;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},cx={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Hs={h:0,s:0,l:0},vc={h:0,s:0,l:0};function gf(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Be=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Zt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,je.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=je.workingColorSpace){return this.r=e,this.g=t,this.b=n,je.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=je.workingColorSpace){if(e=Sp(e,1),t=Xe(t,0,1),n=Xe(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=gf(o,r,e+1/3),this.g=gf(o,r,e),this.b=gf(o,r,e-1/3)}return je.colorSpaceToWorking(this,s),this}setStyle(e,t=Zt){function n(r){r!==void 0&&parseFloat(r)<1&&Le("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Le("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Le("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Zt){let n=cx[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Le("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=xs(e.r),this.g=xs(e.g),this.b=xs(e.b),this}copyLinearToSRGB(e){return this.r=go(e.r),this.g=go(e.g),this.b=go(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Zt){return je.workingToColorSpace(Pn.copy(this),e),Math.round(Xe(Pn.r*255,0,255))*65536+Math.round(Xe(Pn.g*255,0,255))*256+Math.round(Xe(Pn.b*255,0,255))}getHexString(e=Zt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=je.workingColorSpace){je.workingToColorSpace(Pn.copy(this),t);let n=Pn.r,s=Pn.g,r=Pn.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let h=o-a;switch(c=u<=.5?h/(o+a):h/(2-o-a),o){case n:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-n)/h+2;break;case r:l=(n-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=je.workingColorSpace){return je.workingToColorSpace(Pn.copy(this),t),e.r=Pn.r,e.g=Pn.g,e.b=Pn.b,e}getStyle(e=Zt){je.workingToColorSpace(Pn.copy(this),e);let t=Pn.r,n=Pn.g,s=Pn.b;return e!==Zt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(Hs),this.setHSL(Hs.h+e,Hs.s+t,Hs.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(Hs),e.getHSL(vc);let n=Ya(Hs.h,vc.h,t),s=Ya(Hs.s,vc.s,t),r=Ya(Hs.l,vc.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Pn=new Be;Be.NAMES=cx;var zi=class extends Dt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new bs,this.environmentIntensity=1,this.environmentRotation=new bs,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Fi=new L,ps=new L,yf=new L,ms=new L,io=new L,so=new L,Ky=new L,_f=new L,xf=new L,vf=new L,bf=new ut,Sf=new ut,wf=new ut,hn=class i{constructor(e=new L,t=new L,n=new L){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),Fi.subVectors(e,t),s.cross(Fi);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){Fi.subVectors(s,t),ps.subVectors(n,t),yf.subVectors(e,t);let o=Fi.dot(Fi),a=Fi.dot(ps),l=Fi.dot(yf),c=ps.dot(ps),u=ps.dot(yf),h=o*c-a*a;if(h===0)return r.set(0,0,0),null;let f=1/h,p=(c*l-a*u)*f,g=(o*u-a*l)*f;return r.set(1-p-g,g,p)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,ms)===null?!1:ms.x>=0&&ms.y>=0&&ms.x+ms.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,ms)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,ms.x),l.addScaledVector(o,ms.y),l.addScaledVector(a,ms.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return bf.setScalar(0),Sf.setScalar(0),wf.setScalar(0),bf.fromBufferAttribute(e,t),Sf.fromBufferAttribute(e,n),wf.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(bf,r.x),o.addScaledVector(Sf,r.y),o.addScaledVector(wf,r.z),o}static isFrontFacing(e,t,n,s){return Fi.subVectors(n,t),ps.subVectors(e,t),Fi.cross(ps).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Fi.subVectors(this.c,this.b),ps.subVectors(this.a,this.b),Fi.cross(ps).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;io.subVectors(s,n),so.subVectors(r,n),_f.subVectors(e,n);let l=io.dot(_f),c=so.dot(_f);if(l<=0&&c<=0)return t.copy(n);xf.subVectors(e,s);let u=io.dot(xf),h=so.dot(xf);if(u>=0&&h<=u)return t.copy(s);let f=l*h-u*c;if(f<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(n).addScaledVector(io,o);vf.subVectors(e,r);let p=io.dot(vf),g=so.dot(vf);if(g>=0&&p<=g)return t.copy(r);let _=p*c-l*g;if(_<=0&&c>=0&&g<=0)return a=c/(c-g),t.copy(n).addScaledVector(so,a);let m=u*g-p*h;if(m<=0&&h-u>=0&&p-g>=0)return Ky.subVectors(r,s),a=(h-u)/(h-u+(p-g)),t.copy(s).addScaledVector(Ky,a);let y=1/(m+_+f);return o=_*y,a=f*y,t.copy(n).addScaledVector(io,o).addScaledVector(so,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},st=class{constructor(e=new L(1/0,1/0,1/0),t=new L(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(Ui.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(Ui.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=Ui.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Ui):Ui.fromBufferAttribute(r,o),Ui.applyMatrix4(e.matrixWorld),this.expandByPoint(Ui);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),bc.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),bc.copy(n.boundingBox)),bc.applyMatrix4(e.matrixWorld),this.union(bc)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Ui),Ui.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Ua),Sc.subVectors(this.max,Ua),ro.subVectors(e.a,Ua),oo.subVectors(e.b,Ua),ao.subVectors(e.c,Ua),Vs.subVectors(oo,ro),Gs.subVectors(ao,oo),br.subVectors(ro,ao);let t=[0,-Vs.z,Vs.y,0,-Gs.z,Gs.y,0,-br.z,br.y,Vs.z,0,-Vs.x,Gs.z,0,-Gs.x,br.z,0,-br.x,-Vs.y,Vs.x,0,-Gs.y,Gs.x,0,-br.y,br.x,0];return!Mf(t,ro,oo,ao,Sc)||(t=[1,0,0,0,1,0,0,0,1],!Mf(t,ro,oo,ao,Sc))?!1:(wc.crossVectors(Vs,Gs),t=[wc.x,wc.y,wc.z],Mf(t,ro,oo,ao,Sc))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Ui).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Ui).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(gs[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),gs[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),gs[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),gs[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),gs[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),gs[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),gs[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),gs[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(gs),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},gs=[new L,new L,new L,new L,new L,new L,new L,new L],Ui=new L,bc=new st,ro=new L,oo=new L,ao=new L,Vs=new L,Gs=new L,br=new L,Ua=new L,Sc=new L,wc=new L,Sr=new L;function Mf(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Sr.fromArray(i,r);let a=s.x*Math.abs(Sr.x)+s.y*Math.abs(Sr.y)+s.z*Math.abs(Sr.z),l=e.dot(Sr),c=t.dot(Sr),u=n.dot(Sr);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var Yt=new L,Mc=new Se,AE=0,gt=class extends Bi{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:AE++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=vp,this.updateRanges=[],this.gpuType=li,this.version=0,this._normalizationScale=e!==void 0?nh(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Mc.fromBufferAttribute(this,t),Mc.applyMatrix3(e),this.setXY(t,Mc.x,Mc.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Yt.fromBufferAttribute(this,t),Yt.applyMatrix3(e),this.setXYZ(t,Yt.x,Yt.y,Yt.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Yt.fromBufferAttribute(this,t),Yt.applyMatrix4(e),this.setXYZ(t,Yt.x,Yt.y,Yt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Yt.fromBufferAttribute(this,t),Yt.applyNormalMatrix(e),this.setXYZ(t,Yt.x,Yt.y,Yt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Yt.fromBufferAttribute(this,t),Yt.transformDirection(e),this.setXYZ(t,Yt.x,Yt.y,Yt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Mp(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Tp(e,this.array)}};var ja=class extends gt{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Za=class extends gt{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var Vn=class extends gt{constructor(e,t,n){super(new Float32Array(e),t,n)}},RE=new st,Ba=new L,Tf=new L,Jn=class{constructor(e=new L,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):RE.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ba.subVectors(e,this.center);let t=Ba.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(Ba,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Tf.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ba.copy(e.center).add(Tf)),this.expandByPoint(Ba.copy(e.center).sub(Tf))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},CE=0,Si=new Ie,Ef=new Dt,lo=new L,oi=new st,za=new st,un=new L,fn=class i extends Bi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:CE++}),this.uuid=ts(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(eE(e)?Za:ja)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Ve().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Si.makeRotationFromQuaternion(e),this.applyMatrix4(Si),this}rotateX(e){return Si.makeRotationX(e),this.applyMatrix4(Si),this}rotateY(e){return Si.makeRotationY(e),this.applyMatrix4(Si),this}rotateZ(e){return Si.makeRotationZ(e),this.applyMatrix4(Si),this}translate(e,t,n){return Si.makeTranslation(e,t,n),this.applyMatrix4(Si),this}scale(e,t,n){return Si.makeScale(e,t,n),this.applyMatrix4(Si),this}lookAt(e){return Ef.lookAt(e),Ef.updateMatrix(),this.applyMatrix4(Ef.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(lo).negate(),this.translate(lo.x,lo.y,lo.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Vn(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Le("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new st);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ze("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new L(-1/0,-1/0,-1/0),new L(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];oi.setFromBufferAttribute(r),this.morphTargetsRelative?(un.addVectors(this.boundingBox.min,oi.min),this.boundingBox.expandByPoint(un),un.addVectors(this.boundingBox.max,oi.max),this.boundingBox.expandByPoint(un)):(this.boundingBox.expandByPoint(oi.min),this.boundingBox.expandByPoint(oi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&ze('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Jn);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ze("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new L,1/0);return}if(e){let n=this.boundingSphere.center;if(oi.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];za.setFromBufferAttribute(a),this.morphTargetsRelative?(un.addVectors(oi.min,za.min),oi.expandByPoint(un),un.addVectors(oi.max,za.max),oi.expandByPoint(un)):(oi.expandByPoint(za.min),oi.expandByPoint(za.max))}oi.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)un.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(un));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)un.fromBufferAttribute(a,c),l&&(lo.fromBufferAttribute(e,c),un.add(lo)),s=Math.max(s,n.distanceToSquared(un))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&ze('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){ze("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new gt(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let N=0;N<n.count;N++)a[N]=new L,l[N]=new L;let u=new L,h=new L,f=new L,p=new Se,g=new Se,_=new Se,m=new L,y=new L;function x(N,R,P){c[N]=c[R]=c[P]=1,u.fromBufferAttribute(n,N),h.fromBufferAttribute(n,R),f.fromBufferAttribute(n,P),p.fromBufferAttribute(r,N),g.fromBufferAttribute(r,R),_.fromBufferAttribute(r,P),h.sub(u),f.sub(u),g.sub(p),_.sub(p);let I=1/(g.x*_.y-_.x*g.y);isFinite(I)&&(m.copy(h).multiplyScalar(_.y).addScaledVector(f,-g.y).multiplyScalar(I),y.copy(f).multiplyScalar(g.x).addScaledVector(h,-_.x).multiplyScalar(I),a[N].add(m),a[R].add(m),a[P].add(m),l[N].add(y),l[R].add(y),l[P].add(y))}let S=this.groups;S.length===0&&(S=[{start:0,count:e.count}]);for(let N=0,R=S.length;N<R;++N){let P=S[N],I=P.start,D=P.count;for(let O=I,B=I+D;O<B;O+=3)x(e.getX(O+0),e.getX(O+1),e.getX(O+2))}let b=new L,w=new L,E=new L,v=new L;function M(N){E.fromBufferAttribute(s,N),v.copy(E);let R=a[N];b.copy(R),b.sub(E.multiplyScalar(E.dot(R))).normalize(),w.crossVectors(v,R);let I=w.dot(l[N])<0?-1:1;o.setXYZW(N,b.x,b.y,b.z,I)}for(let N=0,R=n.count;N<R;++N)c[N]&&M(N);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new gt(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let f=0,p=n.count;f<p;f++)n.setXYZ(f,0,0,0);let s=new L,r=new L,o=new L,a=new L,l=new L,c=new L,u=new L,h=new L;if(e)for(let f=0,p=e.count;f<p;f+=3){let g=e.getX(f+0),_=e.getX(f+1),m=e.getX(f+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,_),o.fromBufferAttribute(t,m),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(n,g),l.fromBufferAttribute(n,_),c.fromBufferAttribute(n,m),a.add(u),l.add(u),c.add(u),n.setXYZ(g,a.x,a.y,a.z),n.setXYZ(_,l.x,l.y,l.z),n.setXYZ(m,c.x,c.y,c.z)}else for(let f=0,p=t.count;f<p;f+=3)s.fromBufferAttribute(t,f+0),r.fromBufferAttribute(t,f+1),o.fromBufferAttribute(t,f+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),n.setXYZ(f+0,u.x,u.y,u.z),n.setXYZ(f+1,u.x,u.y,u.z),n.setXYZ(f+2,u.x,u.y,u.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)un.fromBufferAttribute(e,t),un.normalize(),e.setXYZ(t,un.x,un.y,un.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,h=a.normalized,f=new c.constructor(l.length*u),p=0,g=0;for(let _=0,m=l.length;_<m;_++){a.isInterleavedBufferAttribute?p=l[_]*a.data.stride+a.offset:p=l[_]*u;for(let y=0;y<u;y++)f[g++]=c[p++]}return new gt(f,u,h)}if(this.index===null)return Le("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,h=c.length;u<h;u++){let f=c[u],p=e(f,n);l.push(p)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let h=0,f=c.length;h<f;h++){let p=c[h];u.push(p.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],h=r[c];for(let f=0,p=h.length;f<p;f++)u.push(h[f].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let h=o[c];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},To=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=vp,this.updateRanges=[],this.version=0,this.uuid=ts()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Jy(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Jy(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function Jy(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=ts()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var Hn=new L,Eo=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?nh(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)Hn.fromBufferAttribute(this,t),Hn.applyMatrix4(e),this.setXYZ(t,Hn.x,Hn.y,Hn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Hn.fromBufferAttribute(this,t),Hn.applyNormalMatrix(e),this.setXYZ(t,Hn.x,Hn.y,Hn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Hn.fromBufferAttribute(this,t),Hn.transformDirection(e),this.setXYZ(t,Hn.x,Hn.y,Hn.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Ka("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new gt(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Ka("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Mp(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Tp(e,this.data.array)}},Af=new L,PE=new L,IE=new Ve,xn=class{constructor(e=new L(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=Af.subVectors(n,t).cross(PE.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(Af),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||IE.getNormalMatrix(e),s=this.coplanarPoint(Af).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},LE=0,jn=class extends Bi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:LE++}),this.uuid=ts(),this.name="",this.type="Material",this.blending=Fo,this.side=bn,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Qf,this.blendDst=ep,this.blendEquation=Ir,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Be(0,0,0),this.blendAlpha=0,this.depthFunc=qs,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Q_,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Xc,this.stencilZFail=Xc,this.stencilZPass=Xc,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Le(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Le(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Be().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new xn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Se().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Se().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var ys=new L,Rf=new L,Tc=new L,Ec=new L,Zn=class{constructor(e=new L,t=new L(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,ys)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=ys.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(ys.copy(this.origin).addScaledVector(this.direction,t),ys.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){Rf.copy(e).add(t).multiplyScalar(.5),Tc.copy(t).sub(e).normalize(),Ec.copy(this.origin).sub(Rf);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Tc),a=Ec.dot(this.direction),l=-Ec.dot(Tc),c=Ec.lengthSq(),u=Math.abs(1-o*o),h,f,p,g;if(u>0)if(h=o*l-a,f=o*a-l,g=r*u,h>=0)if(f>=-g)if(f<=g){let _=1/u;h*=_,f*=_,p=h*(h+o*f+2*a)+f*(o*h+f+2*l)+c}else f=r,h=Math.max(0,-(o*f+a)),p=-h*h+f*(f+2*l)+c;else f=-r,h=Math.max(0,-(o*f+a)),p=-h*h+f*(f+2*l)+c;else f<=-g?(h=Math.max(0,-(-o*r+a)),f=h>0?-r:Math.min(Math.max(-r,-l),r),p=-h*h+f*(f+2*l)+c):f<=g?(h=0,f=Math.min(Math.max(-r,-l),r),p=f*(f+2*l)+c):(h=Math.max(0,-(o*r+a)),f=h>0?r:Math.min(Math.max(-r,-l),r),p=-h*h+f*(f+2*l)+c);else f=o>0?-r:r,h=Math.max(0,-(o*f+a)),p=-h*h+f*(f+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(Rf).addScaledVector(Tc,f),p}intersectSphere(e,t){if(e.radius<0)return null;ys.subVectors(e.center,this.origin);let n=ys.dot(this.direction),s=ys.dot(ys)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,f=this.origin;return c>=0?(n=(e.min.x-f.x)*c,s=(e.max.x-f.x)*c):(n=(e.max.x-f.x)*c,s=(e.min.x-f.x)*c),u>=0?(r=(e.min.y-f.y)*u,o=(e.max.y-f.y)*u):(r=(e.max.y-f.y)*u,o=(e.min.y-f.y)*u),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-f.z)*h,l=(e.max.z-f.z)*h):(a=(e.max.z-f.z)*h,l=(e.min.z-f.z)*h),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,ys)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,h=e.x-o.x,f=e.y-o.y,p=e.z-o.z,g=t.x-o.x,_=t.y-o.y,m=t.z-o.z,y=n.x-o.x,x=n.y-o.y,S=n.z-o.z,b=Math.abs(l),w=Math.abs(c),E=Math.abs(u),v,M,N,R,P,I,D,O,B,G,W,te;if(b>=w&&b>=E?(N=l,I=h,B=g,te=y,l>=0?(v=c,M=u,R=f,P=p,D=_,O=m,G=x,W=S):(v=u,M=c,R=p,P=f,D=m,O=_,G=S,W=x)):w>=E?(N=c,I=f,B=_,te=x,c>=0?(v=u,M=l,R=p,P=h,D=m,O=g,G=S,W=y):(v=l,M=u,R=h,P=p,D=g,O=m,G=y,W=S)):(N=u,I=p,B=m,te=S,u>=0?(v=l,M=c,R=h,P=f,D=g,O=_,G=y,W=x):(v=c,M=l,R=f,P=h,D=_,O=g,G=x,W=y)),N===0)return null;let q=v/N,Q=M/N,ee=1/N,Te=R-q*I,He=P-Q*I,J=D-q*B,he=O-Q*B,Me=G-q*te,De=W-Q*te,ge=Me*he-De*J,Ge=Te*De-He*Me,zt=J*He-he*Te;if(s){if(ge<0||Ge<0||zt<0)return null}else if((ge<0||Ge<0||zt<0)&&(ge>0||Ge>0||zt>0))return null;let Fe=ge+Ge+zt;if(Fe===0)return null;let ot=ee*(ge*I+Ge*B+zt*te);return(Fe>0?ot<0:ot>0)?null:this.at(ot/Fe,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},ji=class extends jn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Be(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new bs,this.combine=tp,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},jy=new Ie,wr=new Zn,Ac=new Jn,Zy=new L,Rc=new L,Cc=new L,Pc=new L,Cf=new L,Ic=new L,Qy=new L,Lc=new L,tn=class extends Dt{constructor(e=new fn,t=new ji){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Ic.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],h=r[l];u!==0&&(Cf.fromBufferAttribute(h,e),o?Ic.addScaledVector(Cf,u):Ic.addScaledVector(Cf.sub(t),u))}t.add(Ic)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Ac.copy(n.boundingSphere),Ac.applyMatrix4(r),wr.copy(e.ray).recast(e.near),!(Ac.containsPoint(wr.origin)===!1&&(wr.intersectSphere(Ac,Zy)===null||wr.origin.distanceToSquared(Zy)>(e.far-e.near)**2))&&(jy.copy(r).invert(),wr.copy(e.ray).applyMatrix4(jy),!(n.boundingBox!==null&&wr.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,wr)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,f=r.groups,p=r.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,_=f.length;g<_;g++){let m=f[g],y=o[m.materialIndex],x=Math.max(m.start,p.start),S=Math.min(a.count,Math.min(m.start+m.count,p.start+p.count));for(let b=x,w=S;b<w;b+=3){let E=a.getX(b),v=a.getX(b+1),M=a.getX(b+2);s=Oc(this,y,e,n,c,u,h,E,v,M),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let g=Math.max(0,p.start),_=Math.min(a.count,p.start+p.count);for(let m=g,y=_;m<y;m+=3){let x=a.getX(m),S=a.getX(m+1),b=a.getX(m+2);s=Oc(this,o,e,n,c,u,h,x,S,b),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,_=f.length;g<_;g++){let m=f[g],y=o[m.materialIndex],x=Math.max(m.start,p.start),S=Math.min(l.count,Math.min(m.start+m.count,p.start+p.count));for(let b=x,w=S;b<w;b+=3){let E=b,v=b+1,M=b+2;s=Oc(this,y,e,n,c,u,h,E,v,M),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{let g=Math.max(0,p.start),_=Math.min(l.count,p.start+p.count);for(let m=g,y=_;m<y;m+=3){let x=m,S=m+1,b=m+2;s=Oc(this,o,e,n,c,u,h,x,S,b),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}}};function OE(i,e,t,n,s,r,o,a){let l;if(e.side===nn?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===bn,a),l===null)return null;Lc.copy(a),Lc.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(Lc);return c<t.near||c>t.far?null:{distance:c,point:Lc.clone(),object:i}}function Oc(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,Rc),i.getVertexPosition(l,Cc),i.getVertexPosition(c,Pc);let u=OE(i,e,t,n,Rc,Cc,Pc,Qy);if(u){let h=new L;hn.getBarycoord(Qy,Rc,Cc,Pc,h),s&&(u.uv=hn.getInterpolatedAttribute(s,a,l,c,h,new Se)),r&&(u.uv1=hn.getInterpolatedAttribute(r,a,l,c,h,new Se)),o&&(u.normal=hn.getInterpolatedAttribute(o,a,l,c,h,new L),u.normal.dot(n.direction)>0&&u.normal.multiplyScalar(-1));let f={a,b:l,c,normal:new L,materialIndex:0};hn.getNormal(Rc,Cc,Pc,f.normal),u.face=f,u.barycoord=h}return u}var Ha=new ut,e_=new ut,t_=new ut,NE=new ut,n_=new Ie,Nc=new L,Pf=new Jn,i_=new Ie,If=new Zn,Qa=class extends tn{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=Df,this.bindMatrix=new Ie,this.bindMatrixInverse=new Ie,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new st),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Nc),this.boundingBox.expandByPoint(Nc)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new Jn),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Nc),this.boundingSphere.expandByPoint(Nc)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Pf.copy(this.boundingSphere),Pf.applyMatrix4(s),e.ray.intersectsSphere(Pf)!==!1&&(i_.copy(s).invert(),If.copy(e.ray).applyMatrix4(i_),!(this.boundingBox!==null&&If.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,If)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new ut,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===Df?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===K_?this.bindMatrixInverse.copy(this.bindMatrix).invert():Le("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;e_.fromBufferAttribute(s.attributes.skinIndex,e),t_.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(Ha.copy(t),t.set(0,0,0,0)):(Ha.set(t.x,t.y,t.z,1),t.set(0,0,0)),Ha.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=t_.getComponent(r);if(o!==0){let a=e_.getComponent(r);n_.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(NE.copy(Ha).applyMatrix4(n_),o)}}return t.isVector4&&(t.w=Ha.w),t.applyMatrix4(this.bindMatrixInverse)}},Ao=class extends Dt{constructor(){super(),this.isBone=!0,this.type="Bone"}},$s=class extends dn{constructor(e=null,t=1,n=1,s,r,o,a,l,c=At,u=At,h,f){super(null,o,a,l,c,u,s,r,h,f),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},s_=new Ie,kE=new Ie,el=class i{constructor(e=[],t=[]){this.uuid=ts(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){Le("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new Ie)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new Ie;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:kE;s_.multiplyMatrices(a,t[r]),s_.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new $s(t,e,e,ti,li);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(Le("Skeleton: No bone found with UUID:",r),o=new Ao),this.bones.push(o),this.boneInverses.push(new Ie().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},Ss=class extends gt{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},co=new Ie,r_=new Ie,kc=[],o_=new st,DE=new Ie,Va=new tn,Ga=new Jn,tl=class extends tn{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new Ss(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,DE)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new st),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,co),o_.copy(e.boundingBox).applyMatrix4(co),this.boundingBox.union(o_)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new Jn),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,co),Ga.copy(e.boundingSphere).applyMatrix4(co),this.boundingSphere.union(Ga)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(Va.geometry=this.geometry,Va.material=this.material,Va.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Ga.copy(this.boundingSphere),Ga.applyMatrix4(n),e.ray.intersectsSphere(Ga)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,co),r_.multiplyMatrices(n,co),Va.matrixWorld=r_,Va.raycast(e,kc);for(let o=0,a=kc.length;o<a;o++){let l=kc[o];l.instanceId=r,l.object=this,t.push(l)}kc.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new Ss(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new $s(new Float32Array(s*this.count),s,this.count,bu,li));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},Mr=new Jn,FE=new Se(.5,.5),Dc=new L,Ks=class{constructor(e=new xn,t=new xn,n=new xn,s=new xn,r=new xn,o=new xn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Mi,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],h=r[5],f=r[6],p=r[7],g=r[8],_=r[9],m=r[10],y=r[11],x=r[12],S=r[13],b=r[14],w=r[15];if(s[0].setComponents(c-o,p-u,y-g,w-x).normalize(),s[1].setComponents(c+o,p+u,y+g,w+x).normalize(),s[2].setComponents(c+a,p+h,y+_,w+S).normalize(),s[3].setComponents(c-a,p-h,y-_,w-S).normalize(),n)s[4].setComponents(l,f,m,b).normalize(),s[5].setComponents(c-l,p-f,y-m,w-b).normalize();else if(s[4].setComponents(c-l,p-f,y-m,w-b).normalize(),t===Mi)s[5].setComponents(c+l,p+f,y+m,w+b).normalize();else if(t===xo)s[5].setComponents(l,f,m,b).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Mr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Mr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Mr)}intersectsSprite(e){Mr.center.set(0,0,0);let t=FE.distanceTo(e.center);return Mr.radius=.7071067811865476+t,Mr.applyMatrix4(e.matrixWorld),this.intersectsSphere(Mr)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(Dc.x=s.normal.x>0?e.max.x:e.min.x,Dc.y=s.normal.y>0?e.max.y:e.min.y,Dc.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Dc)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},a_=new Ie,tu=class i{constructor(){this.coordinateSystem=Mi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];a_.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new Ks),n[s].setFromProjectionMatrix(a_,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Ks),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var Ro=class extends jn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Be(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},nu=new L,iu=new L,l_=new Ie,Wa=new Zn,Fc=new Jn,Lf=new L,c_=new L,Cr=class extends Dt{constructor(e=new fn,t=new Ro){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)nu.fromBufferAttribute(t,s-1),iu.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=nu.distanceTo(iu);e.setAttribute("lineDistance",new Vn(n,1))}else Le("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Fc.copy(n.boundingSphere),Fc.applyMatrix4(s),Fc.radius+=r,e.ray.intersectsSphere(Fc)===!1)return;l_.copy(s).invert(),Wa.copy(e.ray).applyMatrix4(l_);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,u=n.index,f=n.attributes.position;if(u!==null){let p=Math.max(0,o.start),g=Math.min(u.count,o.start+o.count);for(let _=p,m=g-1;_<m;_+=c){let y=u.getX(_),x=u.getX(_+1),S=Uc(this,e,Wa,l,y,x,_);S&&t.push(S)}if(this.isLineLoop){let _=u.getX(g-1),m=u.getX(p),y=Uc(this,e,Wa,l,_,m,g-1);y&&t.push(y)}}else{let p=Math.max(0,o.start),g=Math.min(f.count,o.start+o.count);for(let _=p,m=g-1;_<m;_+=c){let y=Uc(this,e,Wa,l,_,_+1,_);y&&t.push(y)}if(this.isLineLoop){let _=Uc(this,e,Wa,l,g-1,p,g-1);_&&t.push(_)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Uc(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(nu.fromBufferAttribute(a,s),iu.fromBufferAttribute(a,r),t.distanceSqToSegment(nu,iu,Lf,c_)>n)return;Lf.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Lf);if(!(c<e.near||c>e.far))return{distance:c,point:c_.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var u_=new L,h_=new L,nl=class extends Cr{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)u_.fromBufferAttribute(t,s),h_.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+u_.distanceTo(h_);e.setAttribute("lineDistance",new Vn(n,1))}else Le("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},il=class extends Cr{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},Co=class extends jn{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Be(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},d_=new Ie,Hf=new Zn,Bc=new Jn,zc=new L,sl=class extends Dt{constructor(e=new fn,t=new Co){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Bc.copy(n.boundingSphere),Bc.applyMatrix4(s),Bc.radius+=r,e.ray.intersectsSphere(Bc)===!1)return;d_.copy(s).invert(),Hf.copy(e.ray).applyMatrix4(d_);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,h=n.attributes.position;if(c!==null){let f=Math.max(0,o.start),p=Math.min(c.count,o.start+o.count);for(let g=f,_=p;g<_;g++){let m=c.getX(g);zc.fromBufferAttribute(h,m),f_(zc,m,l,s,e,t,this)}}else{let f=Math.max(0,o.start),p=Math.min(h.count,o.start+o.count);for(let g=f,_=p;g<_;g++)zc.fromBufferAttribute(h,g),f_(zc,g,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function f_(i,e,t,n,s,r,o){let a=Hf.distanceSqToPoint(i);if(a<t){let l=new L;Hf.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var rl=class extends dn{constructor(e=[],t=Lr,n,s,r,o,a,l,c,u){super(e,t,n,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var ws=class extends dn{constructor(e,t,n=Hi,s,r,o,a=At,l=At,c,u=vs,h=1){if(u!==vs&&u!==Is)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:e,height:t,depth:h};super(f,s,r,o,a,l,u,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new So(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},ol=class extends ws{constructor(e,t=Hi,n=Lr,s,r,o=At,a=At,l,c=vs){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,n,s,r,o,a,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},al=class extends dn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Po=class i extends fn{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],h=[],f=0,p=0;g("z","y","x",-1,-1,n,t,e,o,r,0),g("z","y","x",1,-1,n,t,-e,o,r,1),g("x","z","y",1,1,e,n,t,s,o,2),g("x","z","y",1,-1,e,n,-t,s,o,3),g("x","y","z",1,-1,e,t,n,s,r,4),g("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new Vn(c,3)),this.setAttribute("normal",new Vn(u,3)),this.setAttribute("uv",new Vn(h,2));function g(_,m,y,x,S,b,w,E,v,M,N){let R=b/v,P=w/M,I=b/2,D=w/2,O=E/2,B=v+1,G=M+1,W=0,te=0,q=new L;for(let Q=0;Q<G;Q++){let ee=Q*P-D;for(let Te=0;Te<B;Te++){let He=Te*R-I;q[_]=He*x,q[m]=ee*S,q[y]=O,c.push(q.x,q.y,q.z),q[_]=0,q[m]=0,q[y]=E>0?1:-1,u.push(q.x,q.y,q.z),h.push(Te/v),h.push(1-Q/M),W+=1}}for(let Q=0;Q<M;Q++)for(let ee=0;ee<v;ee++){let Te=f+ee+B*Q,He=f+ee+B*(Q+1),J=f+(ee+1)+B*(Q+1),he=f+(ee+1)+B*Q;l.push(Te,He,he),l.push(He,J,he),te+=6}a.addGroup(p,te,N),p+=te,f+=W}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var ll=class i extends fn{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,u=l+1,h=e/a,f=t/l,p=[],g=[],_=[],m=[];for(let y=0;y<u;y++){let x=y*f-o;for(let S=0;S<c;S++){let b=S*h-r;g.push(b,-x,0),_.push(0,0,1),m.push(S/a),m.push(1-y/l)}}for(let y=0;y<l;y++)for(let x=0;x<a;x++){let S=x+c*y,b=x+c*(y+1),w=x+1+c*(y+1),E=x+1+c*y;p.push(S,b,E),p.push(b,w,E)}this.setIndex(p),this.setAttribute("position",new Vn(g,3)),this.setAttribute("normal",new Vn(_,3)),this.setAttribute("uv",new Vn(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function kr(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(p_(s))s.isRenderTargetTexture?(Le("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(p_(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function Nn(i){let e={};for(let t=0;t<i.length;t++){let n=kr(i[t]);for(let s in n)e[s]=n[s]}return e}function p_(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function UE(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function Ep(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:je.workingColorSpace}var ux={clone:kr,merge:Nn},BE=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,zE=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Qn=class extends jn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=BE,this.fragmentShader=zE,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=kr(e.uniforms),this.uniformsGroups=UE(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Be().setHex(s.value);break;case"v2":this.uniforms[n].value=new Se().fromArray(s.value);break;case"v3":this.uniforms[n].value=new L().fromArray(s.value);break;case"v4":this.uniforms[n].value=new ut().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Ve().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Ie().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},su=class extends Qn{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},Pr=class extends jn{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new Be(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Be(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=th,this.normalScale=new Se(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new bs,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},Wn=class extends Pr{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new Se(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return Xe(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new Be(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new Be(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new Be(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return Tr('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){Tr('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var ru=class extends jn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=j_,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},ou=class extends jn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Xs(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function Xa(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function HE(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function m_(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let l=0;l!==e;++l)s[o++]=i[a+l]}return s}function VE(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var Zi=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];e:{t:{let o;n:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break t}o=t.length;break n}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},au=class extends Zi{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Uf,endingEnd:Uf}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Bf:r=e,a=2*t-n;break;case zf:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Bf:o=e,l=2*n-t;break;case zf:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,h=this._offsetNext,f=this._weightPrev,p=this._weightNext,g=(n-t)/(s-t),_=g*g,m=_*g,y=-f*m+2*f*_-f*g,x=(1+f)*m+(-1.5-2*f)*_+(-.5+f)*g+1,S=(-1-p)*m+(1.5+p)*_+.5*g,b=p*m-p*_;for(let w=0;w!==a;++w)r[w]=y*o[u+w]+x*o[c+w]+S*o[l+w]+b*o[h+w];return r}},lu=class extends Zi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(n-t)/(s-t),h=1-u;for(let f=0;f!==a;++f)r[f]=o[c+f]*h+o[l+f]*u;return r}},cu=class extends Zi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},uu=class extends Zi{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let g=(n-t)/(s-t),_=1-g;for(let m=0;m!==a;++m)r[m]=o[c+m]*_+o[l+m]*g;return r}let f=a*2,p=e-1;for(let g=0;g!==a;++g){let _=o[c+g],m=o[l+g],y=p*f+g*2,x=h[y],S=h[y+1],b=e*f+g*2,w=u[b],E=u[b+1],v=WE(n,t,x,w,s);r[g]=hx(v,_,S,E,m)}return r}};function hx(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function GE(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function WE(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=hx(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=GE(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var ei=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Xs(t,this.TimeBufferType),this.values=Xs(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:Xs(e.times,Array),values:Xs(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),Xa(e.settings)&&(n.settings={inTangents:Xs(e.settings.inTangents,Array),outTangents:Xs(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new cu(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new lu(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new au(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new uu(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Er:t=this.InterpolantFactoryMethodDiscrete;break;case Ar:t=this.InterpolantFactoryMethodLinear;break;case Wc:t=this.InterpolantFactoryMethodSmooth;break;case Ff:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Le("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Er;case this.InterpolantFactoryMethodLinear:return Ar;case this.InterpolantFactoryMethodSmooth:return Wc;case this.InterpolantFactoryMethodBezier:return Ff}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;Xa(this.settings)&&(g_(this.settings.inTangents,e),g_(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;Xa(this.settings)&&(y_(this.settings.inTangents,e),y_(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(ze("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(ze("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){ze("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){ze("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&tE(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){ze("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===Wc,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let h=a*n,f=h-n,p=h+n;for(let g=0;g!==n;++g){let _=t[h+g];if(_!==t[f+g]||_!==t[p+g]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let h=a*n,f=o*n;for(let p=0;p!==n;++p)t[f+p]=t[h+p]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,Xa(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function g_(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function y_(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}ei.prototype.ValueTypeName="";ei.prototype.TimeBufferType=Float32Array;ei.prototype.ValueBufferType=Float32Array;ei.prototype.DefaultInterpolation=Ar;var Ms=class extends ei{constructor(e,t,n){super(e,t,n)}};Ms.prototype.ValueTypeName="bool";Ms.prototype.ValueBufferType=Array;Ms.prototype.DefaultInterpolation=Er;Ms.prototype.InterpolantFactoryMethodLinear=void 0;Ms.prototype.InterpolantFactoryMethodSmooth=void 0;var cl=class extends ei{constructor(e,t,n,s){super(e,t,n,s)}};cl.prototype.ValueTypeName="color";var Ts=class extends ei{constructor(e,t,n,s){super(e,t,n,s)}};Ts.prototype.ValueTypeName="number";var hu=class extends Zi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)In.slerpFlat(r,0,o,c-a,o,c,l);return r}},Es=class extends ei{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new hu(this.times,this.values,this.getValueSize(),e)}};Es.prototype.ValueTypeName="quaternion";Es.prototype.InterpolantFactoryMethodSmooth=void 0;var As=class extends ei{constructor(e,t,n){super(e,t,n)}};As.prototype.ValueTypeName="string";As.prototype.ValueBufferType=Array;As.prototype.DefaultInterpolation=Er;As.prototype.InterpolantFactoryMethodLinear=void 0;As.prototype.InterpolantFactoryMethodSmooth=void 0;var Js=class extends ei{constructor(e,t,n,s){super(e,t,n,s)}};Js.prototype.ValueTypeName="vector";var ul=class{constructor(e="",t=-1,n=[],s=J_){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=ts(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(qE(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(ei.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let u=HE(l);l=m_(l,1,u),c=m_(c,1,u),!s&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new Ts(".morphTargetInfluences["+t[a].name+"]",l,c).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=e.length;a<l;a++){let c=e[a],u=c.name.match(r);if(u&&u.length>1){let h=u[1],f=s[h];f||(s[h]=f=[]),f.push(c)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function XE(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return Ts;case"vector":case"vector2":case"vector3":case"vector4":return Js;case"color":return cl;case"quaternion":return Es;case"bool":case"boolean":return Ms;case"string":return As}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function qE(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=XE(i.type);if(i.times===void 0){let n=[],s=[];VE(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),Xa(i.settings)&&(t.settings={inTangents:Xs(i.settings.inTangents,Float32Array),outTangents:Xs(i.settings.outTangents,Float32Array)}),t}var Ji={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(__(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!__(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function __(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var du=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,h){return c.push(u,h),this},this.removeHandler=function(u){let h=c.indexOf(u);return h!==-1&&c.splice(h,2),this},this.getHandler=function(u){for(let h=0,f=c.length;h<f;h+=2){let p=c[h],g=c[h+1];if(p.global&&(p.lastIndex=0),p.test(u))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},dx=new du,Qi=class{constructor(e){this.manager=e!==void 0?e:dx,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Qi.DEFAULT_MATERIAL_NAME="__DEFAULT";var _s={},Vf=class extends Error{constructor(e,t){super(e),this.response=t}},Io=class extends Qi{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=Ji.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(_s[e]!==void 0){_s[e].push({onLoad:t,onProgress:n,onError:s});return}_s[e]=[],_s[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&Le("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let u=_s[e],h=c.body.getReader(),f=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),p=f?parseInt(f):0,g=p!==0,_=0,m=new ReadableStream({start(y){x();function x(){h.read().then(({done:S,value:b})=>{if(S)y.close();else{_+=b.byteLength;let w=new ProgressEvent("progress",{lengthComputable:g,loaded:_,total:p});for(let E=0,v=u.length;E<v;E++){let M=u[E];M.onProgress&&M.onProgress(w)}y.enqueue(b),x()}},S=>{y.error(S)})}}});return new Response(m)}else throw new Vf(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(u=>new DOMParser().parseFromString(u,a));case"json":return c.json();default:if(a==="")return c.text();{let h=/charset="?([^;"\s]*)"?/i.exec(a),f=h&&h[1]?h[1].toLowerCase():void 0,p=new TextDecoder(f);return c.arrayBuffer().then(g=>p.decode(g))}}}).then(c=>{Ji.add(`file:${e}`,c);let u=_s[e];delete _s[e];for(let h=0,f=u.length;h<f;h++){let p=u[h];p.onLoad&&p.onLoad(c)}}).catch(c=>{let u=_s[e];if(u===void 0)throw this.manager.itemError(e),c;delete _s[e];for(let h=0,f=u.length;h<f;h++){let p=u[h];p.onError&&p.onError(c)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var uo=new WeakMap,fu=class extends Qi{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=Ji.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let h=uo.get(o);h===void 0&&(h=[],uo.set(o,h)),h.push({onLoad:t,onError:s})}return o}let a=vo("img");function l(){u(),t&&t(this);let h=uo.get(this)||[];for(let f=0;f<h.length;f++){let p=h[f];p.onLoad&&p.onLoad(this)}uo.delete(this),r.manager.itemEnd(e)}function c(h){u(),s&&s(h),Ji.remove(`image:${e}`);let f=uo.get(this)||[];for(let p=0;p<f.length;p++){let g=f[p];g.onError&&g.onError(h)}uo.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function u(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),Ji.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var hl=class extends Qi{constructor(e){super(e)}load(e,t,n,s){let r=new dn,o=new fu(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},Lo=class extends Dt{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Be(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var Of=new Ie,x_=new L,v_=new L,Oo=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Se(512,512),this.mapType=On,this.map=null,this.mapPass=null,this.matrix=new Ie,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Ks,this._frameExtents=new Se(1,1),this._viewportCount=1,this._viewports=[new ut(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;x_.setFromMatrixPosition(e.matrixWorld),t.position.copy(x_),v_.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(v_),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){Of.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(Of,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===xo||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(Of)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Hc=new L,Vc=new In,Ki=new L,dl=class extends Dt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ie,this.projectionMatrix=new Ie,this.projectionMatrixInverse=new Ie,this.coordinateSystem=Mi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Hc,Vc,Ki),Ki.x===1&&Ki.y===1&&Ki.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Hc,Vc,Ki.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Hc,Vc,Ki),Ki.x===1&&Ki.y===1&&Ki.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Hc,Vc,Ki.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Ws=new L,b_=new Se,S_=new Se,Qt=class extends dl{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Rr*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(qa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Rr*2*Math.atan(Math.tan(qa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){Ws.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Ws.x,Ws.y).multiplyScalar(-e/Ws.z),Ws.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(Ws.x,Ws.y).multiplyScalar(-e/Ws.z)}getViewSize(e,t){return this.getViewBounds(e,b_,S_),t.subVectors(S_,b_)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(qa*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},Gf=class extends Oo{constructor(){super(new Qt(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=Rr*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},fl=class extends Lo{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(Dt.DEFAULT_UP),this.updateMatrix(),this.target=new Dt,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new Gf}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},Wf=class extends Oo{constructor(){super(new Qt(90,1,.5,500)),this.isPointLightShadow=!0}},pl=class extends Lo{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new Wf}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},Rs=class extends dl{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Xf=class extends Oo{constructor(){super(new Rs(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},ml=class extends Lo{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Dt.DEFAULT_UP),this.updateMatrix(),this.target=new Dt,this.shadow=new Xf}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Cs=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}};var Nf=new WeakMap,gl=class extends Qi{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Le("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&Le("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=Ji.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(c=>{Nf.has(o)===!0?(s&&s(Nf.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(c),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(e,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return Ji.add(`image-bitmap:${e}`,c),t&&t(c),r.manager.itemEnd(e),c}).catch(function(c){s&&s(c),Nf.set(l,c),Ji.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});Ji.add(`image-bitmap:${e}`,l),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var ho=-90,fo=1,No=class extends Dt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Qt(ho,fo,e,t);s.layers=this.layers,this.add(s);let r=new Qt(ho,fo,e,t);r.layers=this.layers,this.add(r);let o=new Qt(ho,fo,e,t);o.layers=this.layers,this.add(o);let a=new Qt(ho,fo,e,t);a.layers=this.layers,this.add(a);let l=new Qt(ho,fo,e,t);l.layers=this.layers,this.add(l);let c=new Qt(ho,fo,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Mi)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===xo)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,h=e.getRenderTarget(),f=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let _=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=_,e.setRenderTarget(n,5,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,f,p),e.xr.enabled=g,n.texture.needsPMREMUpdate=!0}},pu=class extends Qt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Ap="\\[\\]\\.:\\/",YE=new RegExp("["+Ap+"]","g"),Rp="[^"+Ap+"]",$E="[^"+Ap.replace("\\.","")+"]",KE=/((?:WC+[\/:])*)/.source.replace("WC",Rp),JE=/(WCOD+)?/.source.replace("WCOD",$E),jE=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Rp),ZE=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Rp),QE=new RegExp("^"+KE+JE+jE+ZE+"$"),eA=["material","materials","bones","map"],qf=class{constructor(e,t,n){let s=n||Et.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},Et=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(YE,"")}static parseTrackName(e){let t=QE.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);eA.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Le("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){ze("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){ze("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){ze("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){ze("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){ze("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){ze("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){ze("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;ze("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){ze("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){ze("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Et.Composite=qf;Et.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Et.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Et.prototype.GetterByBindingType=[Et.prototype._getValue_direct,Et.prototype._getValue_array,Et.prototype._getValue_arrayElement,Et.prototype._getValue_toArray];Et.prototype.SetterByBindingTypeAndVersioning=[[Et.prototype._setValue_direct,Et.prototype._setValue_direct_setNeedsUpdate,Et.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Et.prototype._setValue_array,Et.prototype._setValue_array_setNeedsUpdate,Et.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Et.prototype._setValue_arrayElement,Et.prototype._setValue_arrayElement_setNeedsUpdate,Et.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Et.prototype._setValue_fromArray,Et.prototype._setValue_fromArray_setNeedsUpdate,Et.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var MU=new Float32Array(1);var w_=new Ie,yl=class{constructor(e,t,n=0,s=1/0){this.ray=new Zn(e,t),this.near=n,this.far=s,this.camera=null,this.layers=new wo,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):ze("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return w_.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(w_),this}intersectObject(e,t=!0,n=[]){return Yf(e,this,n,t),n.sort(M_),n}intersectObjects(e,t=!0,n=[]){for(let s=0,r=e.length;s<r;s++)Yf(e[s],this,n,t);return n.sort(M_),n}};function M_(i,e){return i.distance-e.distance}function Yf(i,e,t,n){let s=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(s=!1),s===!0&&n===!0){let r=i.children;for(let o=0,a=r.length;o<a;o++)Yf(r[o],e,t,!0)}}var ko=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=Xe(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(Xe(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var $f=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};var T_=new L,Gc=new L,po=new L,mo=new L,kf=new L,tA=new L,nA=new L,Xn=class{constructor(e=new L,t=new L){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){T_.subVectors(e,this.start),Gc.subVectors(this.end,this.start);let n=Gc.dot(Gc);if(n===0)return 0;let r=Gc.dot(T_)/n;return t&&(r=Xe(r,0,1)),r}closestPointToPoint(e,t,n){let s=this.closestPointToPointParameter(e,t);return this.delta(n).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=tA,n=nA){let s=10000000000000001e-32,r,o,a=this.start,l=e.start,c=this.end,u=e.end;po.subVectors(c,a),mo.subVectors(u,l),kf.subVectors(a,l);let h=po.dot(po),f=mo.dot(mo),p=mo.dot(kf);if(h<=s&&f<=s)return t.copy(a),n.copy(l),t.distanceToSquared(n);if(h<=s)r=0,o=p/f,o=Xe(o,0,1);else{let g=po.dot(kf);if(f<=s)o=0,r=Xe(-g/h,0,1);else{let _=po.dot(mo),m=h*f-_*_;m!==0?r=Xe((_*p-g*f)/m,0,1):r=0,o=(_*r+p)/f,o<0?(o=0,r=Xe(-g/h,0,1)):o>1&&(o=1,r=Xe((_-g)/h,0,1))}}return t.copy(a).addScaledVector(po,r),n.copy(l).addScaledVector(mo,o),t.distanceToSquared(n)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}};var _l=class extends Bi{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Cp(i,e,t,n){let s=iA(n);switch(t){case pp:return i*e;case bu:return i*e/s.components*s.byteLength;case Su:return i*e/s.components*s.byteLength;case Qs:return i*e*2/s.components*s.byteLength;case wu:return i*e*2/s.components*s.byteLength;case mp:return i*e*3/s.components*s.byteLength;case ti:return i*e*4/s.components*s.byteLength;case Mu:return i*e*4/s.components*s.byteLength;case vl:case bl:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Sl:case wl:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Eu:case Ru:return Math.max(i,16)*Math.max(e,8)/4;case Tu:case Au:return Math.max(i,8)*Math.max(e,8)/2;case Cu:case Pu:case Lu:case Ou:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Iu:case Ml:case Nu:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case ku:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Du:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Fu:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Uu:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Bu:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case zu:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Hu:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Vu:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Gu:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Wu:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Xu:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case qu:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Yu:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case $u:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Ku:case Ju:case ju:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Zu:case Qu:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Tl:case eh:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function iA(i){switch(i){case On:case up:return{byteLength:1,components:1};case zo:case hp:case Vi:return{byteLength:2,components:1};case xu:case vu:return{byteLength:2,components:4};case Hi:case _u:case li:return{byteLength:4,components:1};case dp:case fp:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Le("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Nx(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function sA(i){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,h=c.byteLength,f=i.createBuffer();i.bindBuffer(l,f),i.bufferData(l,c,u),a.onUploadCallback();let p;if(c instanceof Float32Array)p=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)p=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?p=i.HALF_FLOAT:p=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)p=i.SHORT;else if(c instanceof Uint32Array)p=i.UNSIGNED_INT;else if(c instanceof Int32Array)p=i.INT;else if(c instanceof Int8Array)p=i.BYTE;else if(c instanceof Uint8Array)p=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)p=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:f,type:p,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:h}}function n(a,l,c){let u=l.array,h=l.updateRanges;if(i.bindBuffer(c,a),h.length===0)i.bufferSubData(c,0,u);else{h.sort((p,g)=>p.start-g.start);let f=0;for(let p=1;p<h.length;p++){let g=h[f],_=h[p];_.start<=g.start+g.count+1?g.count=Math.max(g.count,_.start+_.count-g.start):(++f,h[f]=_)}h.length=f+1;for(let p=0,g=h.length;p<g;p++){let _=h[p];i.bufferSubData(c,_.start*u.BYTES_PER_ELEMENT,u,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var rA=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,oA=`#ifdef USE_ALPHAHASH
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
#endif`,aA=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,lA=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,cA=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,uA=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,hA=`#ifdef USE_AOMAP
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
#endif`,dA=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,fA=`#ifdef USE_BATCHING
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
#endif`,pA=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,mA=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,gA=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,yA=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,_A=`#ifdef USE_IRIDESCENCE
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
#endif`,xA=`#ifdef USE_BUMPMAP
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
#endif`,vA=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,bA=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,SA=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,wA=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,MA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,TA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,EA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,AA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,RA=`#define PI 3.141592653589793
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
} // validated`,CA=`vec3 transformedNormal = objectNormal;
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
#endif`,PA=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,IA=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,LA=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,OA=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,NA="gl_FragColor = linearToOutputTexel( gl_FragColor );",kA=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,DA=`#ifdef USE_ENVMAP
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
#endif`,FA=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,UA=`#ifdef USE_ENVMAP
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
#endif`,BA=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,zA=`#ifdef USE_ENVMAP
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
#endif`,HA=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,VA=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,GA=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,WA=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,XA=`#ifdef USE_GRADIENTMAP
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
}`,qA=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,YA=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,$A=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,KA=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,JA=`#ifdef USE_ENVMAP
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
#endif`,jA=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,ZA=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,QA=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,e1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,t1=`PhysicalMaterial material;
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
#endif`,n1=`uniform sampler2D dfgLUT;
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
}`,i1=`
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
#endif`,s1=`#if defined( RE_IndirectDiffuse )
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
#endif`,r1=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,o1=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,a1=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,l1=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,c1=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,u1=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,h1=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,d1=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,f1=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,p1=`#if defined( USE_POINTS_UV )
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
#endif`,m1=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,g1=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,y1=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,_1=`#if defined( USE_MORPHCOLORS )
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
#endif`,x1=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,v1=`#ifdef USE_MORPHTARGETS
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
#endif`,b1=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,S1=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,w1=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,M1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,T1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,E1=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,A1=`#ifdef USE_NORMALMAP
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
#endif`,R1=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,C1=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,P1=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,I1=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,L1=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,O1=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,N1=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,k1=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,D1=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,F1=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,U1=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,B1=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,z1=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,H1=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,V1=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,G1=`float getShadowMask() {
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
}`,W1=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,X1=`#ifdef USE_SKINNING
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
#endif`,q1=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Y1=`#ifdef USE_SKINNING
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
#endif`,$1=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,K1=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,J1=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,j1=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,Z1=`#ifdef USE_TRANSMISSION
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
#endif`,Q1=`#ifdef USE_TRANSMISSION
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
#endif`,eR=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,tR=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,nR=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,iR=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,sR=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,rR=`uniform sampler2D t2D;
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
}`,oR=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,aR=`uniform float backgroundBlurriness;
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
}`,lR=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,cR=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,uR=`#include <common>
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
}`,hR=`#if DEPTH_PACKING == 3200
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
}`,dR=`#define DISTANCE
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
}`,fR=`#define DISTANCE
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
}`,pR=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,mR=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,gR=`uniform float scale;
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
}`,yR=`uniform vec3 diffuse;
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
}`,_R=`#include <common>
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
}`,xR=`uniform vec3 diffuse;
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
}`,vR=`#define LAMBERT
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
}`,bR=`#define LAMBERT
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
}`,SR=`#define MATCAP
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
}`,wR=`#define MATCAP
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
}`,MR=`#define NORMAL
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
}`,TR=`#define NORMAL
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
}`,ER=`#define PHONG
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
}`,AR=`#define PHONG
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
}`,RR=`#define STANDARD
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
}`,CR=`#define STANDARD
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
}`,PR=`#define TOON
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
}`,IR=`#define TOON
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
}`,LR=`uniform float size;
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
}`,OR=`uniform vec3 diffuse;
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
}`,NR=`#include <common>
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
}`,kR=`uniform vec3 color;
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
}`,DR=`uniform float rotation;
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
}`,FR=`uniform vec3 diffuse;
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
}`,Je={alphahash_fragment:rA,alphahash_pars_fragment:oA,alphamap_fragment:aA,alphamap_pars_fragment:lA,alphatest_fragment:cA,alphatest_pars_fragment:uA,aomap_fragment:hA,aomap_pars_fragment:dA,batching_pars_vertex:fA,batching_vertex:pA,begin_vertex:mA,beginnormal_vertex:gA,bsdfs:yA,iridescence_fragment:_A,bumpmap_pars_fragment:xA,clipping_planes_fragment:vA,clipping_planes_pars_fragment:bA,clipping_planes_pars_vertex:SA,clipping_planes_vertex:wA,color_fragment:MA,color_pars_fragment:TA,color_pars_vertex:EA,color_vertex:AA,common:RA,defaultnormal_vertex:CA,displacementmap_pars_vertex:PA,displacementmap_vertex:IA,emissivemap_fragment:LA,emissivemap_pars_fragment:OA,colorspace_fragment:NA,colorspace_pars_fragment:kA,envmap_fragment:DA,envmap_common_pars_fragment:FA,envmap_pars_fragment:UA,envmap_pars_vertex:BA,envmap_physical_pars_fragment:JA,envmap_vertex:zA,fog_vertex:HA,fog_pars_vertex:VA,fog_fragment:GA,fog_pars_fragment:WA,gradientmap_pars_fragment:XA,lightmap_pars_fragment:qA,lights_lambert_fragment:YA,lights_lambert_pars_fragment:$A,lights_pars_begin:KA,lights_toon_fragment:jA,lights_toon_pars_fragment:ZA,lights_phong_fragment:QA,lights_phong_pars_fragment:e1,lights_physical_fragment:t1,lights_physical_pars_fragment:n1,lights_fragment_begin:i1,lights_fragment_maps:s1,lights_fragment_end:r1,lightprobes_pars_fragment:o1,logdepthbuf_fragment:a1,logdepthbuf_pars_fragment:l1,logdepthbuf_pars_vertex:c1,logdepthbuf_vertex:u1,map_fragment:h1,map_pars_fragment:d1,map_particle_fragment:f1,map_particle_pars_fragment:p1,metalnessmap_fragment:m1,metalnessmap_pars_fragment:g1,morphinstance_vertex:y1,morphcolor_vertex:_1,morphnormal_vertex:x1,morphtarget_pars_vertex:v1,morphtarget_vertex:b1,normal_fragment_begin:S1,normal_fragment_maps:w1,normal_pars_fragment:M1,normal_pars_vertex:T1,normal_vertex:E1,normalmap_pars_fragment:A1,clearcoat_normal_fragment_begin:R1,clearcoat_normal_fragment_maps:C1,clearcoat_pars_fragment:P1,iridescence_pars_fragment:I1,opaque_fragment:L1,packing:O1,premultiplied_alpha_fragment:N1,project_vertex:k1,dithering_fragment:D1,dithering_pars_fragment:F1,roughnessmap_fragment:U1,roughnessmap_pars_fragment:B1,shadowmap_pars_fragment:z1,shadowmap_pars_vertex:H1,shadowmap_vertex:V1,shadowmask_pars_fragment:G1,skinbase_vertex:W1,skinning_pars_vertex:X1,skinning_vertex:q1,skinnormal_vertex:Y1,specularmap_fragment:$1,specularmap_pars_fragment:K1,tonemapping_fragment:J1,tonemapping_pars_fragment:j1,transmission_fragment:Z1,transmission_pars_fragment:Q1,uv_pars_fragment:eR,uv_pars_vertex:tR,uv_vertex:nR,worldpos_vertex:iR,background_vert:sR,background_frag:rR,backgroundCube_vert:oR,backgroundCube_frag:aR,cube_vert:lR,cube_frag:cR,depth_vert:uR,depth_frag:hR,distance_vert:dR,distance_frag:fR,equirect_vert:pR,equirect_frag:mR,linedashed_vert:gR,linedashed_frag:yR,meshbasic_vert:_R,meshbasic_frag:xR,meshlambert_vert:vR,meshlambert_frag:bR,meshmatcap_vert:SR,meshmatcap_frag:wR,meshnormal_vert:MR,meshnormal_frag:TR,meshphong_vert:ER,meshphong_frag:AR,meshphysical_vert:RR,meshphysical_frag:CR,meshtoon_vert:PR,meshtoon_frag:IR,points_vert:LR,points_frag:OR,shadow_vert:NR,shadow_frag:kR,sprite_vert:DR,sprite_frag:FR},_e={common:{diffuse:{value:new Be(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ve},alphaMap:{value:null},alphaMapTransform:{value:new Ve},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ve}},envmap:{envMap:{value:null},envMapRotation:{value:new Ve},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ve}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ve}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ve},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ve},normalScale:{value:new Se(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ve},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ve}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ve}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ve}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Be(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Be(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ve},alphaTest:{value:0},uvTransform:{value:new Ve}},sprite:{diffuse:{value:new Be(16777215)},opacity:{value:1},center:{value:new Se(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ve},alphaMap:{value:null},alphaMapTransform:{value:new Ve},alphaTest:{value:0}}},is={basic:{uniforms:Nn([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.fog]),vertexShader:Je.meshbasic_vert,fragmentShader:Je.meshbasic_frag},lambert:{uniforms:Nn([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,_e.lights,{emissive:{value:new Be(0)},envMapIntensity:{value:1}}]),vertexShader:Je.meshlambert_vert,fragmentShader:Je.meshlambert_frag},phong:{uniforms:Nn([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,_e.lights,{emissive:{value:new Be(0)},specular:{value:new Be(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Je.meshphong_vert,fragmentShader:Je.meshphong_frag},standard:{uniforms:Nn([_e.common,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.roughnessmap,_e.metalnessmap,_e.fog,_e.lights,{emissive:{value:new Be(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Je.meshphysical_vert,fragmentShader:Je.meshphysical_frag},toon:{uniforms:Nn([_e.common,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.gradientmap,_e.fog,_e.lights,{emissive:{value:new Be(0)}}]),vertexShader:Je.meshtoon_vert,fragmentShader:Je.meshtoon_frag},matcap:{uniforms:Nn([_e.common,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,{matcap:{value:null}}]),vertexShader:Je.meshmatcap_vert,fragmentShader:Je.meshmatcap_frag},points:{uniforms:Nn([_e.points,_e.fog]),vertexShader:Je.points_vert,fragmentShader:Je.points_frag},dashed:{uniforms:Nn([_e.common,_e.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Je.linedashed_vert,fragmentShader:Je.linedashed_frag},depth:{uniforms:Nn([_e.common,_e.displacementmap]),vertexShader:Je.depth_vert,fragmentShader:Je.depth_frag},normal:{uniforms:Nn([_e.common,_e.bumpmap,_e.normalmap,_e.displacementmap,{opacity:{value:1}}]),vertexShader:Je.meshnormal_vert,fragmentShader:Je.meshnormal_frag},sprite:{uniforms:Nn([_e.sprite,_e.fog]),vertexShader:Je.sprite_vert,fragmentShader:Je.sprite_frag},background:{uniforms:{uvTransform:{value:new Ve},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Je.background_vert,fragmentShader:Je.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ve}},vertexShader:Je.backgroundCube_vert,fragmentShader:Je.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Je.cube_vert,fragmentShader:Je.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Je.equirect_vert,fragmentShader:Je.equirect_frag},distance:{uniforms:Nn([_e.common,_e.displacementmap,{referencePosition:{value:new L},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Je.distance_vert,fragmentShader:Je.distance_frag},shadow:{uniforms:Nn([_e.lights,_e.fog,{color:{value:new Be(0)},opacity:{value:1}}]),vertexShader:Je.shadow_vert,fragmentShader:Je.shadow_frag}};is.physical={uniforms:Nn([is.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ve},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ve},clearcoatNormalScale:{value:new Se(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ve},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ve},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ve},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ve},sheen:{value:0},sheenColor:{value:new Be(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ve},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ve},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ve},transmissionSamplerSize:{value:new Se},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ve},attenuationDistance:{value:0},attenuationColor:{value:new Be(0)},specularColor:{value:new Be(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ve},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ve},anisotropyVector:{value:new Se},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ve}}]),vertexShader:Je.meshphysical_vert,fragmentShader:Je.meshphysical_frag};var ih={r:0,b:0,g:0},UR=new Ie,kx=new Ve;kx.set(-1,0,0,0,1,0,0,0,1);function BR(i,e,t,n,s,r){let o=new Be(0),a=s===!0?0:1,l,c,u=null,h=0,f=null;function p(x){let S=x.isScene===!0?x.background:null;if(S&&S.isTexture){let b=x.backgroundBlurriness>0;S=e.get(S,b)}return S}function g(x){let S=!1,b=p(x);b===null?m(o,a):b&&b.isColor&&(m(b,1),S=!0);let w=i.xr.getEnvironmentBlendMode();w==="additive"?t.buffers.color.setClear(0,0,0,1,r):w==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||S)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function _(x,S){let b=p(S);b&&b.isCubeTexture?(c===void 0&&(c=new tn(new Po(1,1,1),new Qn({name:"BackgroundCubeMaterial",uniforms:kr(is.backgroundCube.uniforms),vertexShader:is.backgroundCube.vertexShader,fragmentShader:is.backgroundCube.fragmentShader,side:nn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(w,E,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=b,c.material.uniforms.backgroundBlurriness.value=S.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(UR.makeRotationFromEuler(S.backgroundRotation)).transpose(),b.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(kx),c.material.toneMapped=je.getTransfer(b.colorSpace)!==mt,(u!==b||h!==b.version||f!==i.toneMapping)&&(c.material.needsUpdate=!0,u=b,h=b.version,f=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):b&&b.isTexture&&(l===void 0&&(l=new tn(new ll(2,2),new Qn({name:"BackgroundMaterial",uniforms:kr(is.background.uniforms),vertexShader:is.background.vertexShader,fragmentShader:is.background.fragmentShader,side:bn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=b,l.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,l.material.toneMapped=je.getTransfer(b.colorSpace)!==mt,b.matrixAutoUpdate===!0&&b.updateMatrix(),l.material.uniforms.uvTransform.value.copy(b.matrix),(u!==b||h!==b.version||f!==i.toneMapping)&&(l.material.needsUpdate=!0,u=b,h=b.version,f=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function m(x,S){x.getRGB(ih,Ep(i)),t.buffers.color.setClear(ih.r,ih.g,ih.b,S,r)}function y(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,S=1){o.set(x),a=S,m(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,m(o,a)},render:g,addToRenderList:_,dispose:y}}function zR(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=f(null),r=s,o=!1;function a(P,I,D,O,B){let G=!1,W=h(P,O,D,I);r!==W&&(r=W,c(r.object)),G=p(P,O,D,B),G&&g(P,O,D,B),B!==null&&e.update(B,i.ELEMENT_ARRAY_BUFFER),(G||o)&&(o=!1,b(P,I,D,O),B!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(B).buffer))}function l(){return i.createVertexArray()}function c(P){return i.bindVertexArray(P)}function u(P){return i.deleteVertexArray(P)}function h(P,I,D,O){let B=O.wireframe===!0,G=n[I.id];G===void 0&&(G={},n[I.id]=G);let W=P.isInstancedMesh===!0?P.id:0,te=G[W];te===void 0&&(te={},G[W]=te);let q=te[D.id];q===void 0&&(q={},te[D.id]=q);let Q=q[B];return Q===void 0&&(Q=f(l()),q[B]=Q),Q}function f(P){let I=[],D=[],O=[];for(let B=0;B<t;B++)I[B]=0,D[B]=0,O[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:I,enabledAttributes:D,attributeDivisors:O,object:P,attributes:{},index:null}}function p(P,I,D,O){let B=r.attributes,G=I.attributes,W=0,te=D.getAttributes();for(let q in te)if(te[q].location>=0){let ee=B[q],Te=G[q];if(Te===void 0&&(q==="instanceMatrix"&&P.instanceMatrix&&(Te=P.instanceMatrix),q==="instanceColor"&&P.instanceColor&&(Te=P.instanceColor)),ee===void 0||ee.attribute!==Te||Te&&ee.data!==Te.data)return!0;W++}return r.attributesNum!==W||r.index!==O}function g(P,I,D,O){let B={},G=I.attributes,W=0,te=D.getAttributes();for(let q in te)if(te[q].location>=0){let ee=G[q];ee===void 0&&(q==="instanceMatrix"&&P.instanceMatrix&&(ee=P.instanceMatrix),q==="instanceColor"&&P.instanceColor&&(ee=P.instanceColor));let Te={};Te.attribute=ee,ee&&ee.data&&(Te.data=ee.data),B[q]=Te,W++}r.attributes=B,r.attributesNum=W,r.index=O}function _(){let P=r.newAttributes;for(let I=0,D=P.length;I<D;I++)P[I]=0}function m(P){y(P,0)}function y(P,I){let D=r.newAttributes,O=r.enabledAttributes,B=r.attributeDivisors;D[P]=1,O[P]===0&&(i.enableVertexAttribArray(P),O[P]=1),B[P]!==I&&(i.vertexAttribDivisor(P,I),B[P]=I)}function x(){let P=r.newAttributes,I=r.enabledAttributes;for(let D=0,O=I.length;D<O;D++)I[D]!==P[D]&&(i.disableVertexAttribArray(D),I[D]=0)}function S(P,I,D,O,B,G,W){W===!0?i.vertexAttribIPointer(P,I,D,B,G):i.vertexAttribPointer(P,I,D,O,B,G)}function b(P,I,D,O){_();let B=O.attributes,G=D.getAttributes(),W=I.defaultAttributeValues;for(let te in G){let q=G[te];if(q.location>=0){let Q=B[te];if(Q===void 0&&(te==="instanceMatrix"&&P.instanceMatrix&&(Q=P.instanceMatrix),te==="instanceColor"&&P.instanceColor&&(Q=P.instanceColor)),Q!==void 0){let ee=Q.normalized,Te=Q.itemSize,He=e.get(Q);if(He===void 0)continue;let J=He.buffer,he=He.type,Me=He.bytesPerElement,De=he===i.INT||he===i.UNSIGNED_INT||Q.gpuType===_u;if(Q.isInterleavedBufferAttribute){let ge=Q.data,Ge=ge.isInterleavedBuffer===!0?ge.stride:ge.itemSize,zt=Q.offset;if(ge.isInstancedInterleavedBuffer||ge.isInstancedBufferAttribute){for(let Fe=0;Fe<q.locationSize;Fe++)y(q.location+Fe,ge.meshPerAttribute);P.isInstancedMesh!==!0&&O._maxInstanceCount===void 0&&(O._maxInstanceCount=ge.meshPerAttribute*ge.count)}else for(let Fe=0;Fe<q.locationSize;Fe++)m(q.location+Fe);i.bindBuffer(i.ARRAY_BUFFER,J);for(let Fe=0;Fe<q.locationSize;Fe++)S(q.location+Fe,Te/q.locationSize,he,ee,Ge*Me,(zt+Te/q.locationSize*Fe)*Me,De)}else{if(Q.isInstancedBufferAttribute){for(let ge=0;ge<q.locationSize;ge++)y(q.location+ge,Q.meshPerAttribute);P.isInstancedMesh!==!0&&O._maxInstanceCount===void 0&&(O._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let ge=0;ge<q.locationSize;ge++)m(q.location+ge);i.bindBuffer(i.ARRAY_BUFFER,J);for(let ge=0;ge<q.locationSize;ge++)S(q.location+ge,Te/q.locationSize,he,ee,Te*Me,Te/q.locationSize*ge*Me,De)}}else if(W!==void 0){let ee=W[te];if(ee!==void 0)switch(ee.length){case 2:i.vertexAttrib2fv(q.location,ee);break;case 3:i.vertexAttrib3fv(q.location,ee);break;case 4:i.vertexAttrib4fv(q.location,ee);break;default:i.vertexAttrib1fv(q.location,ee)}}}}x()}function w(){N();for(let P in n){let I=n[P];for(let D in I){let O=I[D];for(let B in O){let G=O[B];for(let W in G)u(G[W].object),delete G[W];delete O[B]}}delete n[P]}}function E(P){if(n[P.id]===void 0)return;let I=n[P.id];for(let D in I){let O=I[D];for(let B in O){let G=O[B];for(let W in G)u(G[W].object),delete G[W];delete O[B]}}delete n[P.id]}function v(P){for(let I in n){let D=n[I];for(let O in D){let B=D[O];if(B[P.id]===void 0)continue;let G=B[P.id];for(let W in G)u(G[W].object),delete G[W];delete B[P.id]}}}function M(P){for(let I in n){let D=n[I],O=P.isInstancedMesh===!0?P.id:0,B=D[O];if(B!==void 0){for(let G in B){let W=B[G];for(let te in W)u(W[te].object),delete W[te];delete B[G]}delete D[O],Object.keys(D).length===0&&delete n[I]}}}function N(){R(),o=!0,r!==s&&(r=s,c(r.object))}function R(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:N,resetDefaultState:R,dispose:w,releaseStatesOfGeometry:E,releaseStatesOfObject:M,releaseStatesOfProgram:v,initAttributes:_,enableAttribute:m,disableUnusedAttributes:x}}function HR(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,u){u!==0&&(i.drawArraysInstanced(n,l,c,u),t.update(c,n,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,u);let f=0;for(let p=0;p<u;p++)f+=c[p];t.update(f,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function VR(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let v=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(v){return!(v!==ti&&n.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(v){let M=v===Vi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==On&&v!==li&&!M&&n.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Le("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),f=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&Le("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&Le("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let p=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),g=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=i.getParameter(i.MAX_TEXTURE_SIZE),m=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),y=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),S=i.getParameter(i.MAX_VARYING_VECTORS),b=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),w=i.getParameter(i.MAX_SAMPLES),E=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:f,reversedDepthBuffer:h,maxTextures:p,maxVertexTextures:g,maxTextureSize:_,maxCubemapSize:m,maxAttributes:y,maxVertexUniforms:x,maxVaryings:S,maxFragmentUniforms:b,maxSamples:w,samples:E}}function GR(i){let e=this,t=null,n=0,s=!1,r=!1,o=new xn,a=new Ve,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,f){let p=h.length!==0||f||n!==0||s;return s=f,n=h.length,p},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,f){t=u(h,f,0)},this.setState=function(h,f,p){let g=h.clippingPlanes,_=h.clipIntersection,m=h.clipShadows,y=i.get(h);if(!s||g===null||g.length===0||r&&!m)r?u(null):c();else{let x=r?0:n,S=x*4,b=y.clippingState||null;l.value=b,b=u(g,f,S,p);for(let w=0;w!==S;++w)b[w]=t[w];y.clippingState=b,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function u(h,f,p,g){let _=h!==null?h.length:0,m=null;if(_!==0){if(m=l.value,g!==!0||m===null){let y=p+_*4,x=f.matrixWorldInverse;a.getNormalMatrix(x),(m===null||m.length<y)&&(m=new Float32Array(y));for(let S=0,b=p;S!==_;++S,b+=4)o.copy(h[S]).applyMatrix4(x,a),o.normal.toArray(m,b),m[b+3]=o.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,m}}var Cl=class extends vn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new rl(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Po(5,5,5),r=new Qn({name:"CubemapFromEquirect",uniforms:kr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:nn,blending:Ps});r.uniforms.tEquirect.value=t;let o=new tn(s,r),a=t.minFilter;return t.minFilter===Ti&&(t.minFilter=en),new No(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},fx=256,WR=3,XR=20,Dx=256,Fx=16,qR=3,YR=new L,$R=new Be,rh=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new No(1,10,null),this._boxMesh=new tn(new Po(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=YR}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=l.autoClear,f=l.autoClearColor,p=l.autoClearDepth,g=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor($R));let m=new No(n,s,u);return m.position.copy(a),m.update(l,e),l.autoClear=h,l.autoClearColor=f,l.autoClearDepth=p,l.autoClearStencil=g,e.background=_,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=gx(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=mx(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(fx,wp(e))}_fromTexture(e,t){e.mapping===Lr||e.mapping===Uo?this._setSize(e.image.length===0?fx:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=px(e,!1,!1),n=Math.log2(e)-WR;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=px(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Lr||e.mapping===Uo?(this._cubemapMaterial===null&&(this._cubemapMaterial=gx()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=mx()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=KR(),this._integrationMaterial=JR());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Fx);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-qR)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(Dx*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=jR());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function px(i,e,t){return new Cl(i,{minFilter:Ti,generateMipmaps:e,type:Vi,colorSpace:Gn,depthBuffer:t})}function Pl(i,e,t){return new Qn({name:i,uniforms:e,vertexShader:Je.cube_vert,fragmentShader:t,side:nn,blending:Ps,depthTest:!1,depthWrite:!1})}function KR(){return Pl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Dx}u

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
	`)}function JR(){return Pl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Fx}},`

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
	`)}function jR(){return Pl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${XR}
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
	`)}function mx(){return Pl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function gx(){return Pl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function ZR(i){let e=new WeakMap,t=new WeakMap,n=null;function s(f,p=!1){return f==null?null:p?o(f):r(f)}function r(f){if(f&&f.isTexture){let p=f.mapping;if(p===mu||p===gu)if(e.has(f)){let g=e.get(f).texture;return a(g,f.mapping)}else{let g=f.image;if(g&&g.height>0){let _=new Cl(g.height);return _.fromEquirectangularTexture(i,f),e.set(f,_),f.addEventListener("dispose",c),a(_.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let p=f.mapping,g=p===mu||p===gu,_=p===Lr||p===Uo;if(g||_){let m=t.get(f),y=m!==void 0?m.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==y)return n===null&&(n=new rh(i)),m=g?n.fromEquirectangular(f,m):n.fromCubemap(f,m),m.texture.pmremVersion=f.pmremVersion,t.set(f,m),m.texture;if(m!==void 0)return m.texture;{let x=f.image;return g&&x&&x.height>0||_&&x&&l(x)?(n===null&&(n=new rh(i)),m=g?n.fromEquirectangular(f):n.fromCubemap(f),m.texture.pmremVersion=f.pmremVersion,t.set(f,m),f.addEventListener("dispose",u),m.texture):null}}}return f}function a(f,p){return p===mu?f.mapping=Lr:p===gu&&(f.mapping=Uo),f}function l(f){let p=0,g=6;for(let _=0;_<g;_++)f[_]!==void 0&&p++;return p===g}function c(f){let p=f.target;p.removeEventListener("dispose",c);let g=e.get(p);g!==void 0&&(e.delete(p),g.dispose())}function u(f){let p=f.target;p.removeEventListener("dispose",u);let g=t.get(p);g!==void 0&&(t.delete(p),g.dispose())}function h(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:h}}function QR(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Tr("WebGLRenderer: "+n+" extension not supported."),s}}}function eC(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(g=>delete s[g]);function a(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let m in g.attributes)e.remove(g.attributes[m]);g.removeEventListener("dispose",a),delete s[g.id],o.unregister(g);let _=r.get(g);_&&(e.remove(_),r.delete(g)),n.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,_){return s[_.id]!==void 0||(_.addEventListener("dispose",a),s[_.id]=new WeakRef(_),o.register(_,_.id,_),t.memory.geometries++),_}function u(g){let _=g.attributes;for(let m in _)e.update(_[m],i.ARRAY_BUFFER)}function h(g){let _=g.index,m=g.attributes.position,y=0;if(m===void 0)return;let x=_!==null?_.array.length:m.array.length/3-1,S=m.count>=65535?Za:ja,b=new S(Math.ceil(x/3)*6,1),w=b.array;if(_!==null){let v=_.array;y=_.version;for(let M=0,N=0;M<x;M+=3){let R=v[M+0],P=v[M+1],I=v[M+2];w[N++]=R,w[N++]=P,w[N++]=P,w[N++]=I,w[N++]=I,w[N++]=R}}else{y=m.version;for(let v=0,M=0;v<x;v+=3){let N=v+0,R=v+1,P=v+2;w[M++]=N,w[M++]=R,w[M++]=R,w[M++]=P,w[M++]=P,w[M++]=N}}b.version=y;let E=r.get(g);E&&e.remove(E),r.set(g,b)}function f(g){let _=r.get(g);if(_){let m=g.index;m!==null&&_.version<m.version&&h(g)}else h(g);return r.get(g)}function p(){for(let g in s){let _=s[g].deref();_!==void 0&&l(_)}}return{get:c,update:u,getWireframeAttribute:f,dispose:p}}function tC(i,e,t){let n;function s(h){n=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function l(h,f){i.drawElements(n,f,r,h*o),t.update(f,n,1)}function c(h,f,p){p!==0&&(i.drawElementsInstanced(n,f,r,h*o,p),t.update(f,n,p))}function u(h,f,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,f,0,r,h,0,p);let _=0;for(let m=0;m<p;m++)_+=f[m];t.update(_,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function nC(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:ze("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function iC(i,e,t){let n=new WeakMap,s=new ut;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,f=n.get(a);if(f===void 0||f.count!==h){let N=function(){v.dispose(),n.delete(a),a.removeEventListener("dispose",N)};f!==void 0&&f.texture.dispose();let p=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,_=a.morphAttributes.color!==void 0,m=a.morphAttributes.position||[],y=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],S=0;p===!0&&(S=1),g===!0&&(S=2),_===!0&&(S=3);let b=a.attributes.position.count*S,w=1;b>e.maxTextureSize&&(w=Math.ceil(b/e.maxTextureSize),b=e.maxTextureSize);let E=new Float32Array(b*w*4*h),v=new Ja(E,b,w,h);v.type=li,v.needsUpdate=!0;let M=S*4;for(let R=0;R<h;R++){let P=m[R],I=y[R],D=x[R],O=b*w*4*R;for(let B=0;B<P.count;B++){let G=B*M;p===!0&&(s.fromBufferAttribute(P,B),E[O+G+0]=s.x,E[O+G+1]=s.y,E[O+G+2]=s.z,E[O+G+3]=0),g===!0&&(s.fromBufferAttribute(I,B),E[O+G+4]=s.x,E[O+G+5]=s.y,E[O+G+6]=s.z,E[O+G+7]=0),_===!0&&(s.fromBufferAttribute(D,B),E[O+G+8]=s.x,E[O+G+9]=s.y,E[O+G+10]=s.z,E[O+G+11]=D.itemSize===4?s.w:1)}}f={count:h,texture:v,size:new Se(b,w)},n.set(a,f),a.addEventListener("dispose",N)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let p=0;for(let _=0;_<c.length;_++)p+=c[_];let g=a.morphTargetsRelative?1:1-p;l.getUniforms().setValue(i,"morphTargetBaseInfluence",g),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",f.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",f.size)}return{update:r}}function sC(i,e,t,n,s){let r=new WeakMap;function o(c){let u=s.render.frame,h=c.geometry,f=e.get(c,h);if(r.get(f)!==u&&(e.update(f),r.set(f,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let p=c.skeleton;r.get(p)!==u&&(p.update(),r.set(p,u))}return f}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),n.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var rC={[np]:"LINEAR_TONE_MAPPING",[ip]:"REINHARD_TONE_MAPPING",[sp]:"CINEON_TONE_MAPPING",[rp]:"ACES_FILMIC_TONE_MAPPING",[ap]:"AGX_TONE_MAPPING",[lp]:"NEUTRAL_TONE_MAPPING",[op]:"CUSTOM_TONE_MAPPING"};function oC(i,e,t,n,s,r){let o=new vn(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new fn;u.setAttribute("position",new Vn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Vn([0,2,0,0,2,0],2));let h=new su({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),f=new tn(u,h),p=new Rs(-1,1,1,-1,0,1),g=null,_=null,m=!1,y,x=null,S=[],b=!1;this.setSize=function(w,E){o.setSize(w,E),a!==null&&a.setSize(w,E),l!==null&&l.setSize(w,E);for(let v=0;v<S.length;v++){let M=S[v];M.setSize&&M.setSize(w,E)}},this.setEffects=function(w){S=w,b=S.length>0&&S[0].isRenderPass===!0;let E=o.width,v=o.height;S.length>0&&a===null&&(a=new vn(E,v,{type:Vi,depthBuffer:!1,stencilBuffer:!1}),l=new vn(E,v,{type:Vi,depthBuffer:!1,stencilBuffer:!1}));let M=s===!0&&S.some(N=>N.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new ws(E,v),r===!0&&(c.format=Is,c.type=Nr)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let N=0;N<S.length;N++){let R=S[N];R.setSize&&R.setSize(E,v),M&&R.needsDepthTexture===!0&&R.setDepthTexture&&R.setDepthTexture(c)}},this.begin=function(w,E){if(m||w.toneMapping===es&&S.length===0)return!1;if(x=E,E!==null){let v=E.width,M=E.height;(o.width!==v||o.height!==M)&&this.setSize(v,M)}return b===!1&&w.setRenderTarget(o),y=w.toneMapping,w.toneMapping=es,!0},this.hasRenderPass=function(){return b},this.end=function(w,E){w.toneMapping=y,m=!0;let v=o,M=a;for(let N=0;N<S.length;N++){let R=S[N];R.enabled!==!1&&(R.render(w,M,v,E),R.needsSwap!==!1&&(v=M,M=M===a?l:a))}if(g!==w.outputColorSpace||_!==w.toneMapping){g=w.outputColorSpace,_=w.toneMapping,h.defines={},je.getTransfer(g)===mt&&(h.defines.SRGB_TRANSFER="");let N=rC[_];N&&(h.defines[N]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=v.texture,w.setRenderTarget(x),w.render(f,p),x=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}var Ux=new dn,Bx=new ws(1,1),zx=new ol(1),Hx=new Ja,Vx=new eu,Gx=new rl,yx=[],_x=[],xx=new Float32Array(16),vx=new Float32Array(9),bx=new Float32Array(4);function Wo(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=yx[s];if(r===void 0&&(r=new Float32Array(s),yx[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function sn(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function rn(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function lh(i,e){let t=_x[e];t===void 0&&(t=new Int32Array(e),_x[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function aC(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function lC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(sn(t,e))return;i.uniform2fv(this.addr,e),rn(t,e)}}function cC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(sn(t,e))return;i.uniform3fv(this.addr,e),rn(t,e)}}function uC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(sn(t,e))return;i.uniform4fv(this.addr,e),rn(t,e)}}function hC(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(sn(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),rn(t,e)}else{if(sn(t,n))return;bx.set(n),i.uniformMatrix2fv(this.addr,!1,bx),rn(t,n)}}function dC(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(sn(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),rn(t,e)}else{if(sn(t,n))return;vx.set(n),i.uniformMatrix3fv(this.addr,!1,vx),rn(t,n)}}function fC(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(sn(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),rn(t,e)}else{if(sn(t,n))return;xx.set(n),i.uniformMatrix4fv(this.addr,!1,xx),rn(t,n)}}function pC(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function mC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(sn(t,e))return;i.uniform2iv(this.addr,e),rn(t,e)}}function gC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(sn(t,e))return;i.uniform3iv(this.addr,e),rn(t,e)}}function yC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(sn(t,e))return;i.uniform4iv(this.addr,e),rn(t,e)}}function _C(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function xC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(sn(t,e))return;i.uniform2uiv(this.addr,e),rn(t,e)}}function vC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(sn(t,e))return;i.uniform3uiv(this.addr,e),rn(t,e)}}function bC(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(sn(t,e))return;i.uniform4uiv(this.addr,e),rn(t,e)}}function ch(i){return i.version===0&&(i.compareFunction=xp,i.needsUpdate=!0),i}function SC(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=ch(Bx):r=Ux,t.setTexture2D(e||r,s)}function wC(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||Vx,s)}function MC(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=ch(zx):r=Gx,t.setTextureCube(e||r,s)}function TC(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||Hx,s)}function EC(i){switch(i){case 5126:return aC;case 35664:return lC;case 35665:return cC;case 35666:return uC;case 35674:return hC;case 35675:return dC;case 35676:return fC;case 5124:case 35670:return pC;case 35667:case 35671:return mC;case 35668:case 35672:return gC;case 35669:case 35673:return yC;case 5125:return _C;case 36294:return xC;case 36295:return vC;case 36296:return bC;case 35678:case 36198:case 36298:case 36306:case 35682:return SC;case 35679:case 36299:case 36307:return wC;case 35680:case 36300:case 36308:case 36293:return MC;case 36289:case 36303:case 36311:case 36292:return TC}}function AC(i,e){i.uniform1fv(this.addr,e)}function RC(i,e){let t=Wo(e,this.size,2);i.uniform2fv(this.addr,t)}function CC(i,e){let t=Wo(e,this.size,3);i.uniform3fv(this.addr,t)}function PC(i,e){let t=Wo(e,this.size,4);i.uniform4fv(this.addr,t)}function IC(i,e){let t=Wo(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function LC(i,e){let t=Wo(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function OC(i,e){let t=Wo(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function NC(i,e){i.uniform1iv(this.addr,e)}function kC(i,e){i.uniform2iv(this.addr,e)}function DC(i,e){i.uniform3iv(this.addr,e)}function FC(i,e){i.uniform4iv(this.addr,e)}function UC(i,e){i.uniform1uiv(this.addr,e)}function BC(i,e){i.uniform2uiv(this.addr,e)}function zC(i,e){i.uniform3uiv(this.addr,e)}function HC(i,e){i.uniform4uiv(this.addr,e)}function VC(i,e,t){let n=this.cache,s=e.length,r=lh(t,s);sn(n,r)||(i.uniform1iv(this.addr,r),rn(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=ch(Bx):o=Ux;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function GC(i,e,t){let n=this.cache,s=e.length,r=lh(t,s);sn(n,r)||(i.uniform1iv(this.addr,r),rn(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Vx,r[o])}function WC(i,e,t){let n=this.cache,s=e.length,r=lh(t,s);sn(n,r)||(i.uniform1iv(this.addr,r),rn(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=ch(zx):o=Gx;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function XC(i,e,t){let n=this.cache,s=e.length,r=lh(t,s);sn(n,r)||(i.uniform1iv(this.addr,r),rn(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||Hx,r[o])}function qC(i){switch(i){case 5126:return AC;case 35664:return RC;case 35665:return CC;case 35666:return PC;case 35674:return IC;case 35675:return LC;case 35676:return OC;case 5124:case 35670:return NC;case 35667:case 35671:return kC;case 35668:case 35672:return DC;case 35669:case 35673:return FC;case 5125:return UC;case 36294:return BC;case 36295:return zC;case 36296:return HC;case 35678:case 36198:case 36298:case 36306:case 35682:return VC;case 35679:case 36299:case 36307:return GC;case 35680:case 36300:case 36308:case 36293:return WC;case 36289:case 36303:case 36311:case 36292:return XC}}var Lp=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=EC(t.type)}},Op=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=qC(t.type)}},Np=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},Pp=/(\w+)(\])?(\[|\.)?/g;function Sx(i,e){i.seq.push(e),i.map[e.id]=e}function YC(i,e,t){let n=i.name,s=n.length;for(Pp.lastIndex=0;;){let r=Pp.exec(n),o=Pp.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){Sx(t,c===void 0?new Lp(a,i,e):new Op(a,i,e));break}else{let h=t.map[a];h===void 0&&(h=new Np(a),Sx(t,h)),t=h}}}var Go=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);YC(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function wx(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var $C=37297,KC=0;function JC(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var Mx=new Ve;function jC(i){je._getMatrix(Mx,je.workingColorSpace,i);let e=`mat3( ${Mx.elements.map(t=>t.toFixed(4))} )`;switch(je.getTransfer(i)){case $a:return[e,"LinearTransferOETF"];case mt:return[e,"sRGBTransferOETF"];default:return Le("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function Tx(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+JC(i.getShaderSource(e),a)}else return r}function ZC(i,e){let t=jC(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var QC={[np]:"Linear",[ip]:"Reinhard",[sp]:"Cineon",[rp]:"ACESFilmic",[ap]:"AgX",[lp]:"Neutral",[op]:"Custom"};function eP(i,e){let t=QC[e];return t===void 0?(Le("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var sh=new L;function tP(){je.getLuminanceCoefficients(sh);let i=sh.x.toFixed(4),e=sh.y.toFixed(4),t=sh.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function nP(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Rl).join(`
`)}function iP(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function sP(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function Rl(i){return i!==""}function Ex(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Ax(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var rP=/^[ \t]*#include +<([\w\d./]+)>/gm;function kp(i){return i.replace(rP,oP)}function oP(i,e){let t=Je[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return kp(t)}var aP=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Rx(i){return i.replace(aP,lP)}function lP(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Cx(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}var cP={[xl]:"SHADOWMAP_TYPE_PCF",[Do]:"SHADOWMAP_TYPE_VSM"};function uP(i){return cP[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var hP={[Uo]:"ENVMAP_MODE_REFRACTION"};function dP(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":hP[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var fP={[tp]:"ENVMAP_BLENDING_MULTIPLY",[Y_]:"ENVMAP_BLENDING_MIX",[$_]:"ENVMAP_BLENDING_ADD"};function pP(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":fP[i.combine]||"ENVMAP_BLENDING_NONE"}function mP(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=uP(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=dP(t),h=pP(t),f=nP(t),p=iP(r),g=s.createProgram(),_,m,y=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Rl).join(`
`),_.length>0&&(_+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Rl).join(`
`),m.length>0&&(m+=`
`)):(_=[Cx(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Rl).join(`
`),m=[Cx(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==es?"#define TONE_MAPPING":"",t.toneMapping!==es?Je.tonemapping_pars_fragment:"",t.toneMapping!==es?eP("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Je.colorspace_pars_fragment,ZC("linearToOutputTexel",t.outputColorSpace),tP(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Rl).join(`
`)),o=kp(o),o=Ex(o,t),o=Ax(o,t),a=kp(a),a=Ex(a,t),a=Ax(a,t),o=Rx(o),a=Rx(a),t.isRawShaderMaterial!==!0&&(y=`#version 300 es
`,_=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,m=["#define varying in",t.glslVersion===bp?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===bp?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);let x=y+_+o,S=y+m+a,b=wx(s,s.VERTEX_SHADER,x),w=wx(s,s.FRAGMENT_SHADER,S);s.attachShader(g,b),s.attachShader(g,w),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function E(R){if(i.debug.checkShaderErrors){let P=s.getProgramInfoLog(g)||"",I=s.getShaderInfoLog(b)||"",D=s.getShaderInfoLog(w)||"",O=P.trim(),B=I.trim(),G=D.trim(),W=!0,te=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(W=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,g,b,w);else{let q=Tx(s,b,"vertex"),Q=Tx(s,w,"fragment");ze("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+R.name+`
Material Type: `+R.type+`

Program Info Log: `+O+`
`+q+`
`+Q)}else O!==""?Le("WebGLProgram: Program Info Log:",O):(B===""||G==="")&&(te=!1);te&&(R.diagnostics={runnable:W,programLog:O,vertexShader:{log:B,prefix:_},fragmentShader:{log:G,prefix:m}})}s.deleteShader(b),s.deleteShader(w),v=new Go(s,g),M=sP(s,g)}let v;this.getUniforms=function(){return v===void 0&&E(this),v};let M;this.getAttributes=function(){return M===void 0&&E(this),M};let N=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return N===!1&&(N=s.getProgramParameter(g,$C)),N},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=KC++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=b,this.fragmentShader=w,this}var gP=0,Dp=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Fp(e),t.set(e,n)),n}},Fp=class{constructor(e){this.id=gP++,this.code=e,this.usedTimes=0}};function yP(i){return i===Qs||i===Ml||i===Tl}function _P(i,e,t,n,s,r){let o=new wo,a=new Dp,l=new Set,c=[],u=new Map,h=n.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(v){return l.add(v),v===0?"uv":`uv${v}`}function g(v,M,N,R,P,I){let D=R.fog,O=P.geometry,B=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?R.environment:null,G=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,W=e.get(v.envMap||B,G),te=f[v.type],q=n.precision;v.precision!==null&&(q=n.getMaxPrecision(v.precision),q!==v.precision&&Le("WebGLProgram.getParameters:",v.precision,"not supported, using",q,"instead."));let Q=O.morphAttributes.position||O.morphAttributes.normal||O.morphAttributes.color,ee=Q!==void 0?Q.length:0,Te=0;O.morphAttributes.position!==void 0&&(Te=1),O.morphAttributes.normal!==void 0&&(Te=2),O.morphAttributes.color!==void 0&&(Te=3);let He,J,he,Me;if(te){let ye=is[te];He=ye.vertexShader,J=ye.fragmentShader}else{He=v.vertexShader,J=v.fragmentShader;let ye=a.getVertexShaderStage(v),xt=a.getFragmentShaderStage(v);a.update(v,ye,xt),he=ye.id,Me=xt.id}let De=i.getRenderTarget(),ge=i.state.buffers.depth.getReversed(),Ge=P.isInstancedMesh===!0,zt=P.isBatchedMesh===!0,Fe=!!v.map,ot=!!v.matcap,Mt=!!W,et=Mt&&W.isPMREMTexture===!0,yn=!!v.aoMap,Jt=!!v.lightMap,Kn=!!v.bumpMap&&v.wireframe===!1,Nt=!!v.normalMap,$i=!!v.displacementMap,an=!!v.emissiveMap,_i=!!v.metalnessMap,xi=!!v.roughnessMap,vi=v.anisotropy>0,U=v.clearcoat>0,bi=v.diffuseRoughness>0,Lt=v.dispersion>0,Ot=v.retroreflectivity>0,me=v.iridescence>0,jt=v.sheen>0,Ue=v.transmission>0,We=vi&&!!v.anisotropyMap,C=U&&!!v.clearcoatMap,T=U&&!!v.clearcoatNormalMap,H=U&&!!v.clearcoatRoughnessMap,ne=bi&&!!v.diffuseRoughnessMap,Z=me&&!!v.iridescenceMap,oe=me&&!!v.iridescenceThicknessMap,de=jt&&!!v.sheenColorMap,$=jt&&!!v.sheenRoughnessMap,K=!!v.specularMap,le=!!v.specularColorMap,k=!!v.specularIntensityMap,j=Ue&&!!v.transmissionMap,Y=Ue&&!!v.thicknessMap,ce=!!v.gradientMap,re=!!v.alphaMap,ae=v.alphaTest>0,Oe=!!v.alphaHash,Ke=!!v.extensions,ie=es;v.toneMapped&&(De===null||De.isXRRenderTarget===!0)&&(ie=i.toneMapping);let ke=et?W.isCompressedCubeTexture?W.image[0].mipmaps:W.mipmaps:null,$e={shaderID:te,shaderType:v.type,shaderName:v.name,vertexShader:He,fragmentShader:J,defines:v.defines,customVertexShaderID:he,customFragmentShaderID:Me,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:q,batching:zt,batchingColor:zt&&P._colorsTexture!==null,instancing:Ge,instancingColor:Ge&&P.instanceColor!==null,instancingMorph:Ge&&P.morphTexture!==null,outputColorSpace:De===null?i.outputColorSpace:De.isXRRenderTarget===!0?De.texture.colorSpace:je.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:Fe,matcap:ot,envMap:Mt,envMapMode:Mt&&W.mapping,envMapPMREM:et,envMapMaxLod:et?ke.length-1:null,envMapSize:et?ke[0].width:null,aoMap:yn,lightMap:Jt,bumpMap:Kn,normalMap:Nt,displacementMap:$i,emissiveMap:an,normalMapObjectSpace:Nt&&v.normalMapType===Z_,normalMapTangentSpace:Nt&&v.normalMapType===th,packedNormalMap:Nt&&v.normalMapType===th&&yP(v.normalMap.format),metalnessMap:_i,roughnessMap:xi,anisotropy:vi,anisotropyMap:We,clearcoat:U,clearcoatMap:C,clearcoatNormalMap:T,clearcoatRoughnessMap:H,diffuseRoughness:bi,diffuseRoughnessMap:ne,dispersion:Lt,retroreflection:Ot,iridescence:me,iridescenceMap:Z,iridescenceThicknessMap:oe,sheen:jt,sheenColorMap:de,sheenRoughnessMap:$,specularMap:K,specularColorMap:le,specularIntensityMap:k,transmission:Ue,transmissionMap:j,thicknessMap:Y,gradientMap:ce,opaque:v.transparent===!1&&v.blending===Fo&&v.alphaToCoverage===!1,alphaMap:re,alphaTest:ae,alphaHash:Oe,combine:v.combine,mapUv:Fe&&p(v.map.channel),aoMapUv:yn&&p(v.aoMap.channel),lightMapUv:Jt&&p(v.lightMap.channel),bumpMapUv:Kn&&p(v.bumpMap.channel),normalMapUv:Nt&&p(v.normalMap.channel),displacementMapUv:$i&&p(v.displacementMap.channel),emissiveMapUv:an&&p(v.emissiveMap.channel),metalnessMapUv:_i&&p(v.metalnessMap.channel),roughnessMapUv:xi&&p(v.roughnessMap.channel),anisotropyMapUv:We&&p(v.anisotropyMap.channel),clearcoatMapUv:C&&p(v.clearcoatMap.channel),clearcoatNormalMapUv:T&&p(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:H&&p(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&p(v.diffuseRoughnessMap.channel),iridescenceMapUv:Z&&p(v.iridescenceMap.channel),iridescenceThicknessMapUv:oe&&p(v.iridescenceThicknessMap.channel),sheenColorMapUv:de&&p(v.sheenColorMap.channel),sheenRoughnessMapUv:$&&p(v.sheenRoughnessMap.channel),specularMapUv:K&&p(v.specularMap.channel),specularColorMapUv:le&&p(v.specularColorMap.channel),specularIntensityMapUv:k&&p(v.specularIntensityMap.channel),transmissionMapUv:j&&p(v.transmissionMap.channel),thicknessMapUv:Y&&p(v.thicknessMap.channel),alphaMapUv:re&&p(v.alphaMap.channel),vertexTangents:!!O.attributes.tangent&&(Nt||vi),vertexNormals:!!O.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!O.attributes.color&&O.attributes.color.itemSize===4,pointsUvs:P.isPoints===!0&&!!O.attributes.uv&&(Fe||re),fog:!!D,useFog:v.fog===!0,fogExp2:!!D&&D.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||O.attributes.normal===void 0&&Nt===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:ge,skinning:P.isSkinnedMesh===!0,hasPositionAttribute:O.attributes.position!==void 0,morphTargets:O.morphAttributes.position!==void 0,morphNormals:O.morphAttributes.normal!==void 0,morphColors:O.morphAttributes.color!==void 0,morphTargetsCount:ee,morphTextureStride:Te,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:I.filter(ye=>ye.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:v.dithering,shadowMapEnabled:i.shadowMap.enabled&&N.length>0,shadowMapType:i.shadowMap.type,toneMapping:ie,decodeVideoTexture:Fe&&v.map.isVideoTexture===!0&&je.getTransfer(v.map.colorSpace)===mt,decodeVideoTextureEmissive:an&&v.emissiveMap.isVideoTexture===!0&&je.getTransfer(v.emissiveMap.colorSpace)===mt,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===Ln,flipSided:v.side===nn,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:Ke&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Ke&&v.extensions.multiDraw===!0||zt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return $e.vertexUv1s=l.has(1),$e.vertexUv2s=l.has(2),$e.vertexUv3s=l.has(3),l.clear(),$e}function _(v){let M=[];if(v.shaderID?M.push(v.shaderID):(M.push(v.customVertexShaderID),M.push(v.customFragmentShaderID)),v.defines!==void 0)for(let N in v.defines)M.push(N),M.push(v.defines[N]);return v.isRawShaderMaterial===!1&&(m(M,v),y(M,v),M.push(i.outputColorSpace)),M.push(v.customProgramCacheKey),M.join()}function m(v,M){v.push(M.precision),v.push(M.outputColorSpace),v.push(M.envMapMode),v.push(M.envMapPMREM),v.push(M.envMapMaxLod),v.push(M.envMapSize),v.push(M.mapUv),v.push(M.alphaMapUv),v.push(M.lightMapUv),v.push(M.aoMapUv),v.push(M.bumpMapUv),v.push(M.normalMapUv),v.push(M.displacementMapUv),v.push(M.emissiveMapUv),v.push(M.metalnessMapUv),v.push(M.roughnessMapUv),v.push(M.anisotropyMapUv),v.push(M.clearcoatMapUv),v.push(M.clearcoatNormalMapUv),v.push(M.clearcoatRoughnessMapUv),v.push(M.diffuseRoughnessMapUv),v.push(M.iridescenceMapUv),v.push(M.iridescenceThicknessMapUv),v.push(M.sheenColorMapUv),v.push(M.sheenRoughnessMapUv),v.push(M.specularMapUv),v.push(M.specularColorMapUv),v.push(M.specularIntensityMapUv),v.push(M.transmissionMapUv),v.push(M.thicknessMapUv),v.push(M.combine),v.push(M.fogExp2),v.push(M.sizeAttenuation),v.push(M.morphTargetsCount),v.push(M.numSunLights),v.push(M.numDirLights),v.push(M.numPointLights),v.push(M.numSpotLights),v.push(M.numSpotLightMaps),v.push(M.numHemiLights),v.push(M.numRectAreaLights),v.push(M.numSunLightShadows),v.push(M.numDirLightShadows),v.push(M.numPointLightShadows),v.push(M.numSpotLightShadows),v.push(M.numSpotLightShadowsWithMaps),v.push(M.numLightProbes),v.push(M.numLightProbeGrids),v.push(M.shadowMapType),v.push(M.toneMapping),v.push(M.numClippingPlanes),v.push(M.numClipIntersection),v.push(M.depthPacking)}function y(v,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),v.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),v.push(o.mask)}function x(v){let M=f[v.type],N;if(M){let R=is[M];N=ux.clone(R.uniforms)}else N=v.uniforms;return N}function S(v,M){let N=u.get(M);return N!==void 0?++N.usedTimes:(N=new mP(i,M,v,s),c.push(N),u.set(M,N)),N}function b(v){if(--v.usedTimes===0){let M=c.indexOf(v);c[M]=c[c.length-1],c.pop(),u.delete(v.cacheKey),v.destroy()}}function w(v){a.remove(v)}function E(){a.dispose()}return{getParameters:g,getProgramCacheKey:_,getUniforms:x,acquireProgram:S,releaseProgram:b,releaseShaderCache:w,programs:c,dispose:E}}function xP(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function vP(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function Px(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function Ix(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(f){let p=0;return f.isInstancedMesh&&(p+=2),f.isSkinnedMesh&&(p+=1),p}function a(f,p,g,_,m,y){let x=i[e];return x===void 0?(x={id:f.id,object:f,geometry:p,material:g,materialVariant:o(f),groupOrder:_,renderOrder:f.renderOrder,z:m,group:y},i[e]=x):(x.id=f.id,x.object=f,x.geometry=p,x.material=g,x.materialVariant=o(f),x.groupOrder=_,x.renderOrder=f.renderOrder,x.z=m,x.group=y),e++,x}function l(f,p,g,_,m,y,x){x.reversedDepth===!0&&(m=-m);let S=a(f,p,g,_,m,y);g.transmission>0?n.push(S):g.transparent===!0?s.push(S):t.push(S)}function c(f,p,g,_,m,y){let x=a(f,p,g,_,m,y);g.transmission>0?n.unshift(x):g.transparent===!0?s.unshift(x):t.unshift(x)}function u(f,p){t.length>1&&t.sort(f||vP),n.length>1&&n.sort(p||Px),s.length>1&&s.sort(p||Px)}function h(){for(let f=e,p=i.length;f<p;f++){let g=i[f];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function bP(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new Ix,i.set(n,[o])):s>=r.length?(o=new Ix,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function SP(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new L,color:new Be};break;case"SpotLight":t={position:new L,direction:new L,color:new Be,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new L,color:new Be,distance:0,decay:0};break;case"HemisphereLight":t={direction:new L,skyColor:new Be,groundColor:new Be};break;case"RectAreaLight":t={color:new Be,position:new L,halfWidth:new L,halfHeight:new L};break}return i[e.id]=t,t}}}function wP(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Se};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Se};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Se,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var MP=0;function TP(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function EP(i){let e=new SP,t=wP(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new L);let s=new L,r=new Ie,o=new Ie;function a(c){let u=0,h=0,f=0;for(let I=0;I<9;I++)n.probe[I].set(0,0,0);let p=0,g=0,_=0,m=0,y=0,x=0,S=0,b=0,w=0,E=0,v=0,M=0,N=0,R=0;c.sort(TP);for(let I=0,D=c.length;I<D;I++){let O=c[I],B=O.color,G=O.intensity,W=O.distance,te=null;if(O.shadow&&O.shadow.map&&(O.shadow.map.texture.format===Qs?te=O.shadow.map.texture:te=O.shadow.map.depthTexture||O.shadow.map.texture),O.isAmbientLight)u+=B.r*G,h+=B.g*G,f+=B.b*G;else if(O.isLightProbe){for(let q=0;q<9;q++)n.probe[q].addScaledVector(O.sh.coefficients[q],G);R++}else if(O.isSunLight){let q=e.get(O);if(q.color.copy(O.color).multiplyScalar(O.intensity),O.castShadow){let Q=O.shadow,ee=t.get(O);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),n.sunShadow[g]=ee,n.sunShadowMap[g]=te;let Te=Q.getViewportCount();for(let He=0;He<Te;He++)n.sunShadowMatrix[_+He]=Q.getMatrix(He),n.sunShadowCascade[_+He]=Q._cascadeData[He];_+=Te,g++}n.sun[p]=q,p++}else if(O.isDirectionalLight){let q=e.get(O);if(q.color.copy(O.color).multiplyScalar(O.intensity),O.castShadow){let Q=O.shadow,ee=t.get(O);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.directionalShadow[m]=ee,n.directionalShadowMap[m]=te,n.directionalShadowMatrix[m]=O.shadow.matrix,w++}n.directional[m]=q,m++}else if(O.isSpotLight){let q=e.get(O);q.position.setFromMatrixPosition(O.matrixWorld),q.color.copy(B).multiplyScalar(G),q.distance=W,q.coneCos=Math.cos(O.angle),q.penumbraCos=Math.cos(O.angle*(1-O.penumbra)),q.decay=O.decay,n.spot[x]=q;let Q=O.shadow;if(O.map&&(n.spotLightMap[M]=O.map,M++,Q.updateMatrices(O),O.castShadow&&N++),n.spotLightMatrix[x]=Q.matrix,O.castShadow){let ee=t.get(O);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.spotShadow[x]=ee,n.spotShadowMap[x]=te,v++}x++}else if(O.isRectAreaLight){let q=e.get(O);q.color.copy(B).multiplyScalar(G),q.halfWidth.set(O.width*.5,0,0),q.halfHeight.set(0,O.height*.5,0),n.rectArea[S]=q,S++}else if(O.isPointLight){let q=e.get(O);if(q.color.copy(O.color).multiplyScalar(O.intensity),q.distance=O.distance,q.decay=O.decay,O.castShadow){let Q=O.shadow,ee=t.get(O);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,ee.shadowCameraNear=Q.camera.near,ee.shadowCameraFar=Q.camera.far,n.pointShadow[y]=ee,n.pointShadowMap[y]=te,n.pointShadowMatrix[y]=O.shadow.matrix,E++}n.point[y]=q,y++}else if(O.isHemisphereLight){let q=e.get(O);q.skyColor.copy(O.color).multiplyScalar(G),q.groundColor.copy(O.groundColor).multiplyScalar(G),n.hemi[b]=q,b++}}S>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=_e.LTC_FLOAT_1,n.rectAreaLTC2=_e.LTC_FLOAT_2):(n.rectAreaLTC1=_e.LTC_HALF_1,n.rectAreaLTC2=_e.LTC_HALF_2)),n.ambient[0]=u,n.ambient[1]=h,n.ambient[2]=f;let P=n.hash;(P.sunLength!==p||P.directionalLength!==m||P.pointLength!==y||P.spotLength!==x||P.rectAreaLength!==S||P.hemiLength!==b||P.numSunShadows!==g||P.numDirectionalShadows!==w||P.numPointShadows!==E||P.numSpotShadows!==v||P.numSpotMaps!==M||P.numLightProbes!==R)&&(n.sun.length=p,n.directional.length=m,n.spot.length=x,n.rectArea.length=S,n.point.length=y,n.hemi.length=b,n.sunShadow.length=g,n.sunShadowMap.length=g,n.sunShadowMatrix.length=_,n.sunShadowCascade.length=_,n.directionalShadow.length=w,n.directionalShadowMap.length=w,n.directionalShadowMatrix.length=w,n.pointShadow.length=E,n.pointShadowMap.length=E,n.pointShadowMatrix.length=E,n.spotShadow.length=v,n.spotShadowMap.length=v,n.spotLightMatrix.length=v+M-N,n.spotLightMap.length=M,n.numSpotLightShadowsWithMaps=N,n.numLightProbes=R,P.sunLength=p,P.directionalLength=m,P.pointLength=y,P.spotLength=x,P.rectAreaLength=S,P.hemiLength=b,P.numSunShadows=g,P.numDirectionalShadows=w,P.numPointShadows=E,P.numSpotShadows=v,P.numSpotMaps=M,P.numLightProbes=R,n.version=MP++)}function l(c,u){let h=0,f=0,p=0,g=0,_=0,m=0,y=u.matrixWorldInverse;for(let x=0,S=c.length;x<S;x++){let b=c[x];if(b.isSunLight){let w=n.sun[h];w.direction.setFromMatrixPosition(b.matrixWorld),w.direction.transformDirection(y),h++}else if(b.isDirectionalLight){let w=n.directional[f];w.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),w.direction.sub(s),w.direction.transformDirection(y),f++}else if(b.isSpotLight){let w=n.spot[g];w.position.setFromMatrixPosition(b.matrixWorld),w.position.applyMatrix4(y),w.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),w.direction.sub(s),w.direction.transformDirection(y),g++}else if(b.isRectAreaLight){let w=n.rectArea[_];w.position.setFromMatrixPosition(b.matrixWorld),w.position.applyMatrix4(y),o.identity(),r.copy(b.matrixWorld),r.premultiply(y),o.extractRotation(r),w.halfWidth.set(b.width*.5,0,0),w.halfHeight.set(0,b.height*.5,0),w.halfWidth.applyMatrix4(o),w.halfHeight.applyMatrix4(o),_++}else if(b.isPointLight){let w=n.point[p];w.position.setFromMatrixPosition(b.matrixWorld),w.position.applyMatrix4(y),p++}else if(b.isHemisphereLight){let w=n.hemi[m];w.direction.setFromMatrixPosition(b.matrixWorld),w.direction.transformDirection(y),m++}}}return{setup:a,setupView:l,state:n}}function Lx(i){let e=new EP(i),t=[],n=[],s=[];function r(h){u.camera=h,t.length=0,n.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){n.push(h)}function l(){e.setup(t),s.sort((h,f)=>h.priority-f.priority||h.id-f.id)}function c(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function AP(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Lx(i),e.set(s,[a])):r>=o.length?(a=new Lx(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var RP=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,CP=`uniform sampler2D shadow_pass;
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
}`,PP=[new L(1,0,0),new L(-1,0,0),new L(0,1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1)],IP=[new L(0,-1,0),new L(0,-1,0),new L(0,0,1),new L(0,0,-1),new L(0,-1,0),new L(0,-1,0)],Ox=new Ie,Al=new L,Ip=new L;function LP(i,e,t){let n=new Ks,s=new Se,r=new Se,o=new ut,a=new ru,l=new ou,c={},u=t.maxTextureSize,h={[bn]:nn,[nn]:bn,[Ln]:Ln},f=new Qn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Se},radius:{value:4}},vertexShader:RP,fragmentShader:CP}),p=f.clone();p.defines.HORIZONTAL_PASS=1;let g=new fn;g.setAttribute("position",new gt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let _=new tn(g,f),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=xl;let y=this.type;this.render=function(E,v,M){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||E.length===0)return;this.type===R_&&(Le("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=xl);let N=i.getRenderTarget(),R=i.getActiveCubeFace(),P=i.getActiveMipmapLevel(),I=i.state;I.setBlending(Ps),I.buffers.depth.getReversed()===!0?I.buffers.color.setClear(0,0,0,0):I.buffers.color.setClear(1,1,1,1),I.buffers.depth.setTest(!0),I.setScissorTest(!1);let D=y!==this.type;D&&v.traverse(function(O){O.material&&(Array.isArray(O.material)?O.material.forEach(B=>B.needsUpdate=!0):O.material.needsUpdate=!0)});for(let O=0,B=E.length;O<B;O++){let G=E[O],W=G.shadow;if(W===void 0){Le("WebGLShadowMap:",G,"has no shadow.");continue}if(W.autoUpdate===!1&&W.needsUpdate===!1)continue;s.copy(W.mapSize);let te=W.getFrameExtents();s.multiply(te),r.copy(W.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/te.x),s.x=r.x*te.x,W.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/te.y),s.y=r.y*te.y,W.mapSize.y=r.y));let q=i.state.buffers.depth.getReversed();if(W.camera._reversedDepth=q,W.map===null||D===!0){if(W.map!==null&&(W.map.depthTexture!==null&&(W.map.depthTexture.dispose(),W.map.depthTexture=null),W.map.dispose()),this.type===Do){if(G.isPointLight){Le("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}W.map=new vn(s.x,s.y,{format:Qs,type:Vi,minFilter:en,magFilter:en,generateMipmaps:!1}),W.map.texture.name=G.name+".shadowMap",W.map.depthTexture=new ws(s.x,s.y,li),W.map.depthTexture.name=G.name+".shadowMapDepth",W.map.depthTexture.format=vs,W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=At,W.map.depthTexture.magFilter=At}else G.isPointLight?(W.map=new Cl(s.x),W.map.depthTexture=new ol(s.x,Hi)):(W.map=new vn(s.x,s.y),W.map.depthTexture=new ws(s.x,s.y,Hi)),W.map.depthTexture.name=G.name+".shadowMap",W.map.depthTexture.format=vs,this.type===xl?(W.map.depthTexture.compareFunction=q?_p:yp,W.map.depthTexture.minFilter=en,W.map.depthTexture.magFilter=en):(W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=At,W.map.depthTexture.magFilter=At);W.camera.updateProjectionMatrix()}W.map.isWebGLCubeRenderTarget!==!0&&(W.map.width!==s.x||W.map.height!==s.y)&&W.map.setSize(s.x,s.y);let Q=W.map.isWebGLCubeRenderTarget?6:W.getViewportCount();G.isPointLight!==!0&&W.updateMatrices(G,M);let ee=(W.camera.layers.mask&4294967294)!==0?W.camera.layers:M.layers;for(let Te=0;Te<Q;Te++){let He=W.getCamera(Te);if(G.isPointLight){let J=W.camera,he=W.matrix,Me=G.distance||J.far;Me!==J.far&&(J.far=Me,J.updateProjectionMatrix()),Al.setFromMatrixPosition(G.matrixWorld),J.position.copy(Al),Ip.copy(J.position),Ip.add(PP[Te]),J.up.copy(IP[Te]),J.lookAt(Ip),J.updateMatrixWorld(),he.makeTranslation(-Al.x,-Al.y,-Al.z),Ox.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),W._frustum.setFromProjectionMatrix(Ox,J.coordinateSystem,J.reversedDepth)}if(W.map.isWebGLCubeRenderTarget)i.setRenderTarget(W.map,Te),i.clear();else{Te===0&&(i.setRenderTarget(W.map),i.clear());let J=W.getViewport(Te);o.set(r.x*J.x,r.y*J.y,r.x*J.z,r.y*J.w),I.viewport(o)}n=W.getFrustum(Te),b(v,M,He,G,ee,this.type)}W.isPointLightShadow!==!0&&this.type===Do&&x(W,M),W.needsUpdate=!1}y=this.type,m.needsUpdate=!1,i.setRenderTarget(N,R,P)};function x(E,v){let M=e.update(_);f.defines.VSM_SAMPLES!==E.blurSamples&&(f.defines.VSM_SAMPLES=E.blurSamples,p.defines.VSM_SAMPLES=E.blurSamples,f.needsUpdate=!0,p.needsUpdate=!0),E.mapPass===null?E.mapPass=new vn(s.x,s.y,{format:Qs,type:Vi}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),f.uniforms.shadow_pass.value=E.map.depthTexture,f.uniforms.resolution.value.set(E.map.width,E.map.height),f.uniforms.radius.value=E.radius,i.setRenderTarget(E.mapPass),i.clear(),i.renderBufferDirect(v,null,M,f,_,null),p.uniforms.shadow_pass.value=E.mapPass.texture,p.uniforms.resolution.value.set(E.map.width,E.map.height),p.uniforms.radius.value=E.radius,i.setRenderTarget(E.map),i.clear(),i.renderBufferDirect(v,null,M,p,_,null)}function S(E,v,M,N){let R=null,P=M.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(P!==void 0)R=P;else if(R=M.isPointLight===!0?l:a,i.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){let I=R.uuid,D=v.uuid,O=c[I];O===void 0&&(O={},c[I]=O);let B=O[D];B===void 0&&(B=R.clone(),O[D]=B,v.addEventListener("dispose",w)),R=B}if(R.visible=v.visible,R.wireframe=v.wireframe,N===Do?R.side=v.shadowSide!==null?v.shadowSide:v.side:R.side=v.shadowSide!==null?v.shadowSide:h[v.side],R.alphaMap=v.alphaMap,R.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,R.map=v.map,R.clipShadows=v.clipShadows,R.clippingPlanes=v.clippingPlanes,R.clipIntersection=v.clipIntersection,R.displacementMap=v.displacementMap,R.displacementScale=v.displacementScale,R.displacementBias=v.displacementBias,R.wireframeLinewidth=v.wireframeLinewidth,R.linewidth=v.linewidth,M.isPointLight===!0&&R.isMeshDistanceMaterial===!0){let I=i.properties.get(R);I.light=M}return R}function b(E,v,M,N,R,P){if(E.visible===!1)return;if(E.layers.test(R)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&P===Do)&&(!E.frustumCulled||E.intersectsFrustum(n))){E.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,E.matrixWorld);let O=e.update(E),B=E.material;if(Array.isArray(B)){let G=O.groups;for(let W=0,te=G.length;W<te;W++){let q=G[W],Q=B[q.materialIndex];if(Q&&Q.visible){let ee=S(E,Q,N,P);E.onBeforeShadow(i,E,v,M,O,ee,q),i.renderBufferDirect(M,null,O,ee,E,q),E.onAfterShadow(i,E,v,M,O,ee,q)}}}else if(B.visible){let G=S(E,B,N,P);E.onBeforeShadow(i,E,v,M,O,G,null),i.renderBufferDirect(M,null,O,G,E,null),E.onAfterShadow(i,E,v,M,O,G,null)}}let D=E.children;for(let O=0,B=D.length;O<B;O++)b(D[O],v,M,N,R,P)}function w(E){E.target.removeEventListener("dispose",w);for(let M in c){let N=c[M],R=E.target.uuid;R in N&&(N[R].dispose(),delete N[R])}}}function OP(i,e){function t(){let k=!1,j=new ut,Y=null,ce=new ut(0,0,0,0);return{setMask:function(re){Y!==re&&!k&&(i.colorMask(re,re,re,re),Y=re)},setLocked:function(re){k=re},setClear:function(re,ae,Oe,Ke,ie){ie===!0&&(re*=Ke,ae*=Ke,Oe*=Ke),j.set(re,ae,Oe,Ke),ce.equals(j)===!1&&(i.clearColor(re,ae,Oe,Ke),ce.copy(j))},reset:function(){k=!1,Y=null,ce.set(-1,0,0,0)}}}function n(){let k=!1,j=!1,Y=null,ce=null,re=null;return{setReversed:function(ae){if(j!==ae){let Oe=e.get("EXT_clip_control");ae?Oe.clipControlEXT(Oe.LOWER_LEFT_EXT,Oe.ZERO_TO_ONE_EXT):Oe.clipControlEXT(Oe.LOWER_LEFT_EXT,Oe.NEGATIVE_ONE_TO_ONE_EXT),j=ae;let Ke=re;re=null,this.setClear(Ke)}},getReversed:function(){return j},setTest:function(ae){ae?ge(i.DEPTH_TEST):Ge(i.DEPTH_TEST)},setMask:function(ae){Y!==ae&&!k&&(i.depthMask(ae),Y=ae)},setFunc:function(ae){if(j&&(ae=lx[ae]),ce!==ae){switch(ae){case qc:i.depthFunc(i.NEVER);break;case Yc:i.depthFunc(i.ALWAYS);break;case $c:i.depthFunc(i.LESS);break;case qs:i.depthFunc(i.LEQUAL);break;case Kc:i.depthFunc(i.EQUAL);break;case Jc:i.depthFunc(i.GEQUAL);break;case yo:i.depthFunc(i.GREATER);break;case jc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}ce=ae}},setLocked:function(ae){k=ae},setClear:function(ae){re!==ae&&(re=ae,j&&(ae=1-ae),i.clearDepth(ae))},reset:function(){k=!1,Y=null,ce=null,re=null,j=!1}}}function s(){let k=!1,j=null,Y=null,ce=null,re=null,ae=null,Oe=null,Ke=null,ie=null;return{setTest:function(ke){k||(ke?ge(i.STENCIL_TEST):Ge(i.STENCIL_TEST))},setMask:function(ke){j!==ke&&!k&&(i.stencilMask(ke),j=ke)},setFunc:function(ke,$e,ye){(Y!==ke||ce!==$e||re!==ye)&&(i.stencilFunc(ke,$e,ye),Y=ke,ce=$e,re=ye)},setOp:function(ke,$e,ye){(ae!==ke||Oe!==$e||Ke!==ye)&&(i.stencilOp(ke,$e,ye),ae=ke,Oe=$e,Ke=ye)},setLocked:function(ke){k=ke},setClear:function(ke){ie!==ke&&(i.clearStencil(ke),ie=ke)},reset:function(){k=!1,j=null,Y=null,ce=null,re=null,ae=null,Oe=null,Ke=null,ie=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,u={},h={},f={},p=new WeakMap,g=[],_=null,m=!1,y=null,x=null,S=null,b=null,w=null,E=null,v=null,M=new Be(0,0,0),N=0,R=!1,P=null,I=null,D=null,O=null,B=null,G=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),W=!1,te=0,q=i.getParameter(i.VERSION);q.indexOf("WebGL")!==-1?(te=parseFloat(/^WebGL (\d)/.exec(q)[1]),W=te>=1):q.indexOf("OpenGL ES")!==-1&&(te=parseFloat(/^OpenGL ES (\d)/.exec(q)[1]),W=te>=2);let Q=null,ee={},Te=i.getParameter(i.SCISSOR_BOX),He=i.getParameter(i.VIEWPORT),J=new ut().fromArray(Te),he=new ut().fromArray(He);function Me(k,j,Y,ce){let re=new Uint8Array(4),ae=i.createTexture();i.bindTexture(k,ae),i.texParameteri(k,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(k,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Oe=0;Oe<Y;Oe++)k===i.TEXTURE_3D||k===i.TEXTURE_2D_ARRAY?i.texImage3D(j,0,i.RGBA,1,1,ce,0,i.RGBA,i.UNSIGNED_BYTE,re):i.texImage2D(j+Oe,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,re);return ae}let De={};De[i.TEXTURE_2D]=Me(i.TEXTURE_2D,i.TEXTURE_2D,1),De[i.TEXTURE_CUBE_MAP]=Me(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),De[i.TEXTURE_2D_ARRAY]=Me(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),De[i.TEXTURE_3D]=Me(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ge(i.DEPTH_TEST),o.setFunc(qs),Kn(!1),Nt(Kf),ge(i.CULL_FACE),yn(Ps);function ge(k){u[k]!==!0&&(i.enable(k),u[k]=!0)}function Ge(k){u[k]!==!1&&(i.disable(k),u[k]=!1)}function zt(k,j){return f[k]!==j?(i.bindFramebuffer(k,j),f[k]=j,k===i.DRAW_FRAMEBUFFER&&(f[i.FRAMEBUFFER]=j),k===i.FRAMEBUFFER&&(f[i.DRAW_FRAMEBUFFER]=j),!0):!1}function Fe(k,j){let Y=g,ce=!1;if(k){Y=p.get(j),Y===void 0&&(Y=[],p.set(j,Y));let re=k.textures;if(Y.length!==re.length||Y[0]!==i.COLOR_ATTACHMENT0){for(let ae=0,Oe=re.length;ae<Oe;ae++)Y[ae]=i.COLOR_ATTACHMENT0+ae;Y.length=re.length,ce=!0}}else Y[0]!==i.BACK&&(Y[0]=i.BACK,ce=!0);ce&&i.drawBuffers(Y)}function ot(k){return _!==k?(i.useProgram(k),_=k,!0):!1}let Mt={[Ir]:i.FUNC_ADD,[P_]:i.FUNC_SUBTRACT,[I_]:i.FUNC_REVERSE_SUBTRACT};Mt[L_]=i.MIN,Mt[O_]=i.MAX;let et={[N_]:i.ZERO,[k_]:i.ONE,[D_]:i.SRC_COLOR,[Qf]:i.SRC_ALPHA,[V_]:i.SRC_ALPHA_SATURATE,[z_]:i.DST_COLOR,[U_]:i.DST_ALPHA,[F_]:i.ONE_MINUS_SRC_COLOR,[ep]:i.ONE_MINUS_SRC_ALPHA,[H_]:i.ONE_MINUS_DST_COLOR,[B_]:i.ONE_MINUS_DST_ALPHA,[G_]:i.CONSTANT_COLOR,[W_]:i.ONE_MINUS_CONSTANT_COLOR,[X_]:i.CONSTANT_ALPHA,[q_]:i.ONE_MINUS_CONSTANT_ALPHA};function yn(k,j,Y,ce,re,ae,Oe,Ke,ie,ke){if(k===Ps){m===!0&&(Ge(i.BLEND),m=!1);return}if(m===!1&&(ge(i.BLEND),m=!0),k!==C_){if(k!==y||ke!==R){if((x!==Ir||w!==Ir)&&(i.blendEquation(i.FUNC_ADD),x=Ir,w=Ir),ke)switch(k){case Fo:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Jf:i.blendFunc(i.ONE,i.ONE);break;case jf:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Zf:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:ze("WebGLState: Invalid blending: ",k);break}else switch(k){case Fo:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Jf:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case jf:ze("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Zf:ze("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:ze("WebGLState: Invalid blending: ",k);break}S=null,b=null,E=null,v=null,M.set(0,0,0),N=0,y=k,R=ke}return}re=re||j,ae=ae||Y,Oe=Oe||ce,(j!==x||re!==w)&&(i.blendEquationSeparate(Mt[j],Mt[re]),x=j,w=re),(Y!==S||ce!==b||ae!==E||Oe!==v)&&(i.blendFuncSeparate(et[Y],et[ce],et[ae],et[Oe]),S=Y,b=ce,E=ae,v=Oe),(Ke.equals(M)===!1||ie!==N)&&(i.blendColor(Ke.r,Ke.g,Ke.b,ie),M.copy(Ke),N=ie),y=k,R=!1}function Jt(k,j){k.side===Ln?Ge(i.CULL_FACE):ge(i.CULL_FACE);let Y=k.side===nn;j&&(Y=!Y),Kn(Y),k.blending===Fo&&k.transparent===!1?yn(Ps):yn(k.blending,k.blendEquation,k.blendSrc,k.blendDst,k.blendEquationAlpha,k.blendSrcAlpha,k.blendDstAlpha,k.blendColor,k.blendAlpha,k.premultipliedAlpha),o.setFunc(k.depthFunc),o.setTest(k.depthTest),o.setMask(k.depthWrite),r.setMask(k.colorWrite);let ce=k.stencilWrite;a.setTest(ce),ce&&(a.setMask(k.stencilWriteMask),a.setFunc(k.stencilFunc,k.stencilRef,k.stencilFuncMask),a.setOp(k.stencilFail,k.stencilZFail,k.stencilZPass)),an(k.polygonOffset,k.polygonOffsetFactor,k.polygonOffsetUnits),k.alphaToCoverage===!0?ge(i.SAMPLE_ALPHA_TO_COVERAGE):Ge(i.SAMPLE_ALPHA_TO_COVERAGE)}function Kn(k){P!==k&&(k?i.frontFace(i.CW):i.frontFace(i.CCW),P=k)}function Nt(k){k!==E_?(ge(i.CULL_FACE),k!==I&&(k===Kf?i.cullFace(i.BACK):k===A_?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Ge(i.CULL_FACE),I=k}function $i(k){k!==D&&(W&&i.lineWidth(k),D=k)}function an(k,j,Y){k?(ge(i.POLYGON_OFFSET_FILL),(O!==j||B!==Y)&&(O=j,B=Y,o.getReversed()&&(j=-j,Y=-Y),i.polygonOffset(j,Y))):Ge(i.POLYGON_OFFSET_FILL)}function _i(k){k?ge(i.SCISSOR_TEST):Ge(i.SCISSOR_TEST)}function xi(k){k===void 0&&(k=i.TEXTURE0+G-1),Q!==k&&(i.activeTexture(k),Q=k)}function vi(k,j,Y){Y===void 0&&(Q===null?Y=i.TEXTURE0+G-1:Y=Q);let ce=ee[Y];ce===void 0&&(ce={type:void 0,texture:void 0},ee[Y]=ce),(ce.type!==k||ce.texture!==j)&&(Q!==Y&&(i.activeTexture(Y),Q=Y),i.bindTexture(k,j||De[k]),ce.type=k,ce.texture=j)}function U(){let k=ee[Q];k!==void 0&&k.type!==void 0&&(i.bindTexture(k.type,null),k.type=void 0,k.texture=void 0)}function bi(){try{i.compressedTexImage2D(...arguments)}catch(k){ze("WebGLState:",k)}}function Lt(){try{i.compressedTexImage3D(...arguments)}catch(k){ze("WebGLState:",k)}}function Ot(){try{i.texSubImage2D(...arguments)}catch(k){ze("WebGLState:",k)}}function me(){try{i.texSubImage3D(...arguments)}catch(k){ze("WebGLState:",k)}}function jt(){try{i.compressedTexSubImage2D(...arguments)}catch(k){ze("WebGLState:",k)}}function Ue(){try{i.compressedTexSubImage3D(...arguments)}catch(k){ze("WebGLState:",k)}}function We(){try{i.texStorage2D(...arguments)}catch(k){ze("WebGLState:",k)}}function C(){try{i.texStorage3D(...arguments)}catch(k){ze("WebGLState:",k)}}function T(){try{i.texImage2D(...arguments)}catch(k){ze("WebGLState:",k)}}function H(){try{i.texImage3D(...arguments)}catch(k){ze("WebGLState:",k)}}function ne(k){return h[k]!==void 0?h[k]:i.getParameter(k)}function Z(k,j){h[k]!==j&&(i.pixelStorei(k,j),h[k]=j)}function oe(k){J.equals(k)===!1&&(i.scissor(k.x,k.y,k.z,k.w),J.copy(k))}function de(k){he.equals(k)===!1&&(i.viewport(k.x,k.y,k.z,k.w),he.copy(k))}function $(k,j){let Y=c.get(j);Y===void 0&&(Y=new WeakMap,c.set(j,Y));let ce=Y.get(k);ce===void 0&&(ce=i.getUniformBlockIndex(j,k.name),i.uniformBlockBinding(j,ce,ce),Y.set(k,ce))}function K(k,j,Y){let re=c.get(j).get(k);l[re]!==Y&&(i.bindBufferBase(i.UNIFORM_BUFFER,re,Y),l[re]=Y)}function le(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),u={},h={},Q=null,ee={},f={},l={},p=new WeakMap,g=[],_=null,m=!1,y=null,x=null,S=null,b=null,w=null,E=null,v=null,M=new Be(0,0,0),N=0,R=!1,P=null,I=null,D=null,O=null,B=null,J.set(0,0,i.canvas.width,i.canvas.height),he.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:ge,disable:Ge,bindFramebuffer:zt,drawBuffers:Fe,useProgram:ot,setBlending:yn,setMaterial:Jt,setFlipSided:Kn,setCullFace:Nt,setLineWidth:$i,setPolygonOffset:an,setScissorTest:_i,activeTexture:xi,bindTexture:vi,unbindTexture:U,compressedTexImage2D:bi,compressedTexImage3D:Lt,texImage2D:T,texImage3D:H,pixelStorei:Z,getParameter:ne,updateUBOMapping:$,uniformBlockBinding:K,texStorage2D:We,texStorage3D:C,texSubImage2D:Ot,texSubImage3D:me,compressedTexSubImage2D:jt,compressedTexSubImage3D:Ue,scissor:oe,viewport:de,reset:le}}function NP(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Se,u=new WeakMap,h=new Set,f,p=new WeakMap,g=new Set,_=new FinalizationRegistry(C=>g.delete(C)),m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function y(C,T){return m?new OffscreenCanvas(C,T):vo("canvas")}function x(C,T,H){let ne=1,Z=We(C);if((Z.width>H||Z.height>H)&&(ne=H/Math.max(Z.width,Z.height)),ne<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let oe=Math.floor(ne*Z.width),de=Math.floor(ne*Z.height);f===void 0&&(f=y(oe,de));let $=T?y(oe,de):f;return $.width=oe,$.height=de,$.getContext("2d").drawImage(C,0,0,oe,de),Le("WebGLRenderer: Texture has been resized from ("+Z.width+"x"+Z.height+") to ("+oe+"x"+de+")."),$}else return"data"in C&&Le("WebGLRenderer: Image in DataTexture is too big ("+Z.width+"x"+Z.height+")."),C;return C}function S(C){return C.generateMipmaps}function b(C){i.generateMipmap(C)}function w(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function E(C,T,H,ne,Z,oe=!1){if(C!==null){if(i[C]!==void 0)return i[C];Le("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let de;ne&&(de=e.get("EXT_texture_norm16"),de||Le("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let $=T;if(T===i.RED&&(H===i.FLOAT&&($=i.R32F),H===i.HALF_FLOAT&&($=i.R16F),H===i.UNSIGNED_BYTE&&($=i.R8),H===i.UNSIGNED_SHORT&&de&&($=de.R16_EXT),H===i.SHORT&&de&&($=de.R16_SNORM_EXT)),T===i.RED_INTEGER&&(H===i.UNSIGNED_BYTE&&($=i.R8UI),H===i.UNSIGNED_SHORT&&($=i.R16UI),H===i.UNSIGNED_INT&&($=i.R32UI),H===i.BYTE&&($=i.R8I),H===i.SHORT&&($=i.R16I),H===i.INT&&($=i.R32I)),T===i.RG&&(H===i.FLOAT&&($=i.RG32F),H===i.HALF_FLOAT&&($=i.RG16F),H===i.UNSIGNED_BYTE&&($=i.RG8),H===i.UNSIGNED_SHORT&&de&&($=de.RG16_EXT),H===i.SHORT&&de&&($=de.RG16_SNORM_EXT)),T===i.RG_INTEGER&&(H===i.UNSIGNED_BYTE&&($=i.RG8UI),H===i.UNSIGNED_SHORT&&($=i.RG16UI),H===i.UNSIGNED_INT&&($=i.RG32UI),H===i.BYTE&&($=i.RG8I),H===i.SHORT&&($=i.RG16I),H===i.INT&&($=i.RG32I)),T===i.RGB_INTEGER&&(H===i.UNSIGNED_BYTE&&($=i.RGB8UI),H===i.UNSIGNED_SHORT&&($=i.RGB16UI),H===i.UNSIGNED_INT&&($=i.RGB32UI),H===i.BYTE&&($=i.RGB8I),H===i.SHORT&&($=i.RGB16I),H===i.INT&&($=i.RGB32I)),T===i.RGBA_INTEGER&&(H===i.UNSIGNED_BYTE&&($=i.RGBA8UI),H===i.UNSIGNED_SHORT&&($=i.RGBA16UI),H===i.UNSIGNED_INT&&($=i.RGBA32UI),H===i.BYTE&&($=i.RGBA8I),H===i.SHORT&&($=i.RGBA16I),H===i.INT&&($=i.RGBA32I)),T===i.RGB&&(H===i.UNSIGNED_SHORT&&de&&($=de.RGB16_EXT),H===i.SHORT&&de&&($=de.RGB16_SNORM_EXT),H===i.UNSIGNED_INT_5_9_9_9_REV&&($=i.RGB9_E5),H===i.UNSIGNED_INT_10F_11F_11F_REV&&($=i.R11F_G11F_B10F)),T===i.RGBA){let K=oe?$a:je.getTransfer(Z);H===i.FLOAT&&($=i.RGBA32F),H===i.HALF_FLOAT&&($=i.RGBA16F),H===i.UNSIGNED_BYTE&&($=K===mt?i.SRGB8_ALPHA8:i.RGBA8),H===i.UNSIGNED_SHORT&&de&&($=de.RGBA16_EXT),H===i.SHORT&&de&&($=de.RGBA16_SNORM_EXT),H===i.UNSIGNED_SHORT_4_4_4_4&&($=i.RGBA4),H===i.UNSIGNED_SHORT_5_5_5_1&&($=i.RGB5_A1)}return($===i.R16F||$===i.R32F||$===i.RG16F||$===i.RG32F||$===i.RGBA16F||$===i.RGBA32F)&&e.get("EXT_color_buffer_float"),$}function v(C,T){let H;return C?T===null||T===Hi||T===Nr?H=i.DEPTH24_STENCIL8:T===li?H=i.DEPTH32F_STENCIL8:T===zo&&(H=i.DEPTH24_STENCIL8,Le("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):T===null||T===Hi||T===Nr?H=i.DEPTH_COMPONENT24:T===li?H=i.DEPTH_COMPONENT32F:T===zo&&(H=i.DEPTH_COMPONENT16),H}function M(C,T){return S(C)===!0||C.isFramebufferTexture&&C.minFilter!==At&&C.minFilter!==en?Math.log2(Math.max(T.width,T.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?T.mipmaps.length:1}function N(C){let T=new WeakRef(C);n.get(C).__ref=T,g.add(T),_.register(C,T,T)}function R(C){let T=n.get(C).__ref;T!==void 0&&(g.delete(T),_.unregister(T))}function P(C){D(C.target)}function I(C){O(C.target)}function D(C){C.removeEventListener("dispose",P),R(C),G(C),C.isVideoTexture&&u.delete(C),C.isHTMLTexture&&h.delete(C)}function O(C){C.removeEventListener("dispose",I),R(C),te(C)}function B(){for(let C of g){let T=C.deref();T!==void 0&&(T.isRenderTarget===!0?O(T):D(T))}g.clear(),h.clear()}function G(C){let T=n.get(C);if(T.__webglInit===void 0)return;let H=C.source,ne=p.get(H);if(ne){let Z=ne[T.__cacheKey];Z.usedTimes--,Z.usedTimes===0&&W(C),Object.keys(ne).length===0&&p.delete(H)}n.remove(C)}function W(C){let T=n.get(C);i.deleteTexture(T.__webglTexture);let H=C.source,ne=p.get(H);delete ne[T.__cacheKey],o.memory.textures--}function te(C){let T=n.get(C);T.__depthDisposeCallback&&T.__depthDisposeCallback();let H=C.depthTexture;if(H&&H.renderTarget===C&&D(H),C.isWebGLCubeRenderTarget)for(let Z=0;Z<6;Z++){if(Array.isArray(T.__webglFramebuffer[Z]))for(let oe=0;oe<T.__webglFramebuffer[Z].length;oe++)i.deleteFramebuffer(T.__webglFramebuffer[Z][oe]);else i.deleteFramebuffer(T.__webglFramebuffer[Z]);T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer[Z])}else{if(Array.isArray(T.__webglFramebuffer))for(let Z=0;Z<T.__webglFramebuffer.length;Z++)i.deleteFramebuffer(T.__webglFramebuffer[Z]);else i.deleteFramebuffer(T.__webglFramebuffer);if(T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer),T.__webglMultisampledFramebuffer&&i.deleteFramebuffer(T.__webglMultisampledFramebuffer),T.__webglColorRenderbuffer)for(let Z=0;Z<T.__webglColorRenderbuffer.length;Z++)T.__webglColorRenderbuffer[Z]&&i.deleteRenderbuffer(T.__webglColorRenderbuffer[Z]);T.__webglDepthRenderbuffer&&i.deleteRenderbuffer(T.__webglDepthRenderbuffer)}let ne=C.textures;for(let Z=0,oe=ne.length;Z<oe;Z++){let de=n.get(ne[Z]);de.__webglTexture&&(i.deleteTexture(de.__webglTexture),o.memory.textures--),n.remove(ne[Z])}n.remove(C)}let q=0;function Q(){q=0}function ee(){return q}function Te(C){q=C}function He(){let C=q;return C>=s.maxTextures&&Le("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),q+=1,C}function J(C){let T=[];return T.push(C.wrapS),T.push(C.wrapT),T.push(C.wrapR||0),T.push(C.magFilter),T.push(C.minFilter),T.push(C.anisotropy),T.push(C.internalFormat),T.push(C.format),T.push(C.type),T.push(C.generateMipmaps),T.push(C.mipmapsAutoUpdate),T.push(C.premultiplyAlpha),T.push(C.flipY),T.push(C.unpackAlignment),T.push(C.colorSpace),T.join()}function he(C,T){let H=n.get(C);if(C.isVideoTexture&&jt(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&H.__version!==C.version){let ne=C.image;if(ne===null)Le("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Le("WebGLRenderer: Texture marked for update but image is incomplete");else{Jt(H,C,T);return}}else C.isExternalTexture&&(H.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,H.__webglTexture,i.TEXTURE0+T)}function Me(C,T){let H=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&H.__version!==C.version){Jt(H,C,T);return}else C.isExternalTexture&&(H.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,H.__webglTexture,i.TEXTURE0+T)}function De(C,T){let H=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&H.__version!==C.version){Jt(H,C,T);return}t.bindTexture(i.TEXTURE_3D,H.__webglTexture,i.TEXTURE0+T)}function ge(C,T){let H=n.get(C);if(C.version>0&&H.__version!==C.version){Kn(H,C,T);return}t.bindTexture(i.TEXTURE_CUBE_MAP,H.__webglTexture,i.TEXTURE0+T)}let Ge={[Ys]:i.REPEAT,[wi]:i.CLAMP_TO_EDGE,[_o]:i.MIRRORED_REPEAT},zt={[At]:i.NEAREST,[yu]:i.NEAREST_MIPMAP_NEAREST,[Or]:i.NEAREST_MIPMAP_LINEAR,[en]:i.LINEAR,[Bo]:i.LINEAR_MIPMAP_NEAREST,[Ti]:i.LINEAR_MIPMAP_LINEAR},Fe={[ex]:i.NEVER,[xp]:i.ALWAYS,[tx]:i.LESS,[yp]:i.LEQUAL,[nx]:i.EQUAL,[_p]:i.GEQUAL,[ix]:i.GREATER,[sx]:i.NOTEQUAL};function ot(C,T){if(T.type===li&&e.has("OES_texture_float_linear")===!1&&(T.magFilter===en||T.magFilter===Bo||T.magFilter===Or||T.magFilter===Ti||T.minFilter===en||T.minFilter===Bo||T.minFilter===Or||T.minFilter===Ti)&&Le("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,Ge[T.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,Ge[T.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,Ge[T.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,zt[T.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,zt[T.minFilter]),T.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,Fe[T.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(T.magFilter===At||T.minFilter!==Or&&T.minFilter!==Ti||T.type===li&&e.has("OES_texture_float_linear")===!1)return;if(T.anisotropy>1||n.get(T).__currentAnisotropy){let H=e.get("EXT_texture_filter_anisotropic");i.texParameterf(C,H.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(T.anisotropy,s.getMaxAnisotropy())),n.get(T).__currentAnisotropy=T.anisotropy}}}function Mt(C,T){let H=!1;C.__webglInit===void 0&&(C.__webglInit=!0,T.addEventListener("dispose",P),N(T));let ne=T.source,Z=p.get(ne);Z===void 0&&(Z={},p.set(ne,Z));let oe=J(T);if(oe!==C.__cacheKey){Z[oe]===void 0&&(Z[oe]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,H=!0),Z[oe].usedTimes++;let de=Z[C.__cacheKey];de!==void 0&&(Z[C.__cacheKey].usedTimes--,de.usedTimes===0&&W(T)),C.__cacheKey=oe,C.__webglTexture=Z[oe].texture}return H}function et(C,T,H){return Math.floor(Math.floor(C/H)/T)}function yn(C,T,H,ne){let oe=C.updateRanges;if(oe.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,T.width,T.height,H,ne,T.data);else{oe.sort((k,j)=>k.start-j.start);let de=0;for(let k=1;k<oe.length;k++){let j=oe[de],Y=oe[k],ce=j.start+j.count,re=et(Y.start,T.width,4),ae=et(j.start,T.width,4);Y.start<=ce+1&&re===ae&&et(Y.start+Y.count-1,T.width,4)===re?j.count=Math.max(j.count,Y.start+Y.count-j.start):(++de,oe[de]=Y)}oe.length=de+1;let $=t.getParameter(i.UNPACK_ROW_LENGTH),K=t.getParameter(i.UNPACK_SKIP_PIXELS),le=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,T.width);for(let k=0,j=oe.length;k<j;k++){let Y=oe[k],ce=Math.floor(Y.start/4),re=Math.ceil(Y.count/4),ae=ce%T.width,Oe=Math.floor(ce/T.width),Ke=re,ie=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,ae),t.pixelStorei(i.UNPACK_SKIP_ROWS,Oe),t.texSubImage2D(i.TEXTURE_2D,0,ae,Oe,Ke,ie,H,ne,T.data)}C.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,$),t.pixelStorei(i.UNPACK_SKIP_PIXELS,K),t.pixelStorei(i.UNPACK_SKIP_ROWS,le)}}function Jt(C,T,H){let ne=i.TEXTURE_2D;(T.isDataArrayTexture||T.isCompressedArrayTexture)&&(ne=i.TEXTURE_2D_ARRAY),T.isData3DTexture&&(ne=i.TEXTURE_3D);let Z=Mt(C,T),oe=T.source;t.bindTexture(ne,C.__webglTexture,i.TEXTURE0+H);let de=n.get(oe);if(oe.version!==de.__version||Z===!0){if(t.activeTexture(i.TEXTURE0+H),(typeof ImageBitmap<"u"&&T.image instanceof ImageBitmap)===!1){let ie=je.getPrimaries(je.workingColorSpace),ke=T.colorSpace===Ls?null:je.getPrimaries(T.colorSpace),$e=T.colorSpace===Ls||ie===ke?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,$e)}t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment);let K=x(T.image,!1,s.maxTextureSize);K=Ue(T,K);let le=r.convert(T.format,T.colorSpace),k=r.convert(T.type),j=E(T.internalFormat,le,k,T.normalized,T.colorSpace,T.isVideoTexture);ot(ne,T);let Y,ce=T.mipmaps,re=T.isVideoTexture!==!0,ae=de.__version===void 0||Z===!0,Oe=oe.dataReady,Ke=M(T,K);if(T.isDepthTexture)j=v(T.format===Is,T.type),ae&&(re?t.texStorage2D(i.TEXTURE_2D,1,j,K.width,K.height):t.texImage2D(i.TEXTURE_2D,0,j,K.width,K.height,0,le,k,null));else if(T.isDataTexture)if(ce.length>0){re&&ae&&t.texStorage2D(i.TEXTURE_2D,Ke,j,ce[0].width,ce[0].height);for(let ie=0,ke=ce.length;ie<ke;ie++)Y=ce[ie],re?Oe&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,le,k,Y.data):t.texImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,le,k,Y.data);T.generateMipmaps=!1}else re?(ae&&t.texStorage2D(i.TEXTURE_2D,Ke,j,K.width,K.height),Oe&&yn(T,K,le,k)):t.texImage2D(i.TEXTURE_2D,0,j,K.width,K.height,0,le,k,K.data);else if(T.isCompressedTexture)if(T.isCompressedArrayTexture){re&&ae&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ke,j,ce[0].width,ce[0].height,K.depth);for(let ie=0,ke=ce.length;ie<ke;ie++)if(Y=ce[ie],T.format!==ti)if(le!==null)if(re){if(Oe)if(T.layerUpdates.size>0){let $e=Cp(Y.width,Y.height,T.format,T.type);for(let ye of T.layerUpdates){let xt=Y.data.subarray(ye*$e/Y.data.BYTES_PER_ELEMENT,(ye+1)*$e/Y.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,ye,Y.width,Y.height,1,le,xt)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,K.depth,le,Y.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,K.depth,0,Y.data,0,0);else Le("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else re?Oe&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,K.depth,le,k,Y.data):t.texImage3D(i.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,K.depth,0,le,k,Y.data);T.layerUpdates.size>0&&T.clearLayerUpdates()}else{re&&ae&&t.texStorage2D(i.TEXTURE_2D,Ke,j,ce[0].width,ce[0].height);for(let ie=0,ke=ce.length;ie<ke;ie++)Y=ce[ie],T.format!==ti?le!==null?re?Oe&&t.compressedTexSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,le,Y.data):t.compressedTexImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,Y.data):Le("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):re?Oe&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,le,k,Y.data):t.texImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,le,k,Y.data)}else if(T.isDataArrayTexture)if(re){if(ae&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ke,j,K.width,K.height,K.depth),Oe)if(T.layerUpdates.size>0){let ie=Cp(K.width,K.height,T.format,T.type);for(let ke of T.layerUpdates){let $e=K.data.subarray(ke*ie/K.data.BYTES_PER_ELEMENT,(ke+1)*ie/K.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,ke,K.width,K.height,1,le,k,$e)}T.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,K.width,K.height,K.depth,le,k,K.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,j,K.width,K.height,K.depth,0,le,k,K.data);else if(T.isData3DTexture)re?(ae&&t.texStorage3D(i.TEXTURE_3D,Ke,j,K.width,K.height,K.depth),Oe&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,K.width,K.height,K.depth,le,k,K.data)):t.texImage3D(i.TEXTURE_3D,0,j,K.width,K.height,K.depth,0,le,k,K.data);else if(T.isFramebufferTexture){if(ae)if(re)t.texStorage2D(i.TEXTURE_2D,Ke,j,K.width,K.height);else{let ie=K.width,ke=K.height;for(let $e=0;$e<Ke;$e++)t.texImage2D(i.TEXTURE_2D,$e,j,ie,ke,0,le,k,null),ie>>=1,ke>>=1}}else if(T.isHTMLTexture){if("texElementImage2D"in i){let ie=i.canvas;if(ie.hasAttribute("layoutsubtree")||ie.setAttribute("layoutsubtree","true"),K.parentNode!==ie){ie.appendChild(K),h.add(T),ie.onpaint=ke=>{let $e=ke.changedElements;for(let ye of h)$e.includes(ye.image)&&(ye.needsUpdate=!0)},ie.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,K);else{let $e=i.RGBA,ye=i.RGBA,xt=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,$e,ye,xt,K)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(ce.length>0){if(re&&ae){let ie=We(ce[0]);t.texStorage2D(i.TEXTURE_2D,Ke,j,ie.width,ie.height)}for(let ie=0,ke=ce.length;ie<ke;ie++)Y=ce[ie],re?Oe&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,le,k,Y):t.texImage2D(i.TEXTURE_2D,ie,j,le,k,Y);T.generateMipmaps=!1}else if(re){if(ae){let ie=We(K);t.texStorage2D(i.TEXTURE_2D,Ke,j,ie.width,ie.height)}Oe&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,le,k,K)}else t.texImage2D(i.TEXTURE_2D,0,j,le,k,K);S(T)&&T.mipmapsAutoUpdate===!0&&b(ne),de.__version=oe.version,T.onUpdate&&T.onUpdate(T)}C.__version=T.version}function Kn(C,T,H){if(T.image.length!==6)return;let ne=Mt(C,T),Z=T.source;t.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+H);let oe=n.get(Z);if(Z.version!==oe.__version||ne===!0){t.activeTexture(i.TEXTURE0+H);let de=je.getPrimaries(je.workingColorSpace),$=T.colorSpace===Ls?null:je.getPrimaries(T.colorSpace),K=T.colorSpace===Ls||de===$?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,K);let le=T.isCompressedTexture||T.image[0].isCompressedTexture,k=T.image[0]&&T.image[0].isDataTexture,j=[];for(let ye=0;ye<6;ye++)!le&&!k?j[ye]=x(T.image[ye],!0,s.maxCubemapSize):j[ye]=k?T.image[ye].image:T.image[ye],j[ye]=Ue(T,j[ye]);let Y=j[0],ce=r.convert(T.format,T.colorSpace),re=r.convert(T.type),ae=E(T.internalFormat,ce,re,T.normalized,T.colorSpace),Oe=T.isVideoTexture!==!0,Ke=oe.__version===void 0||ne===!0,ie=Z.dataReady,ke=M(T,Y);ot(i.TEXTURE_CUBE_MAP,T);let $e;if(T.isDepthTexture){if(ae=v(T.format===Is,T.type),Ke)if(Oe)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,ae,Y.width,Y.height);else for(let ye=0;ye<6;ye++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,0,ae,Y.width,Y.height,0,ce,re,null)}else if(le){Oe&&Ke&&t.texStorage2D(i.TEXTURE_CUBE_MAP,ke,ae,Y.width,Y.height);for(let ye=0;ye<6;ye++){$e=j[ye].mipmaps;for(let xt=0;xt<$e.length;xt++){let ln=$e[xt];T.format!==ti?ce!==null?Oe?ie&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,xt,0,0,ln.width,ln.height,ce,ln.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,xt,ae,ln.width,ln.height,0,ln.data):Le("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Oe?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,xt,0,0,ln.width,ln.height,ce,re,ln.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,xt,ae,ln.width,ln.height,0,ce,re,ln.data)}}}else{if($e=T.mipmaps,Oe&&Ke){$e.length>0&&ke++;let ye=We(j[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,ke,ae,ye.width,ye.height)}for(let ye=0;ye<6;ye++)if(k){Oe?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,0,0,0,j[ye].width,j[ye].height,ce,re,j[ye].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,0,ae,j[ye].width,j[ye].height,0,ce,re,j[ye].data);for(let xt=0;xt<$e.length;xt++){let Us=$e[xt].image[ye].image;Oe?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,xt+1,0,0,Us.width,Us.height,ce,re,Us.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,xt+1,ae,Us.width,Us.height,0,ce,re,Us.data)}}else{Oe?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,0,0,0,ce,re,j[ye]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,0,ae,ce,re,j[ye]);for(let xt=0;xt<$e.length;xt++){let ln=$e[xt];Oe?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,xt+1,0,0,ce,re,ln.image[ye]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+ye,xt+1,ae,ce,re,ln.image[ye])}}}S(T)&&T.mipmapsAutoUpdate===!0&&b(i.TEXTURE_CUBE_MAP),oe.__version=Z.version,T.onUpdate&&T.onUpdate(T)}C.__version=T.version}function Nt(C,T,H,ne,Z,oe){let de=r.convert(H.format,H.colorSpace),$=r.convert(H.type),K=E(H.internalFormat,de,$,H.normalized,H.colorSpace),le=n.get(T),k=n.get(H);if(k.__renderTarget=T,!le.__hasExternalTextures){let j=Math.max(1,T.width>>oe),Y=Math.max(1,T.height>>oe);Z===i.TEXTURE_3D||Z===i.TEXTURE_2D_ARRAY?t.texImage3D(Z,oe,K,j,Y,T.depth,0,de,$,null):t.texImage2D(Z,oe,K,j,Y,0,de,$,null)}t.bindFramebuffer(i.FRAMEBUFFER,C),me(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ne,Z,k.__webglTexture,0,Ot(T)):(Z===i.TEXTURE_2D||Z>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Z<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ne,Z,k.__webglTexture,oe),t.bindFramebuffer(i.FRAMEBUFFER,null)}function $i(C,T,H){if(i.bindRenderbuffer(i.RENDERBUFFER,C),T.depthBuffer){let ne=T.depthTexture,Z=ne&&ne.isDepthTexture?ne.type:null,oe=v(T.stencilBuffer,Z),de=T.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;me(T)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,Ot(T),oe,T.width,T.height):H?i.renderbufferStorageMultisample(i.RENDERBUFFER,Ot(T),oe,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,oe,T.width,T.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,de,i.RENDERBUFFER,C)}else{let ne=T.textures;for(let Z=0;Z<ne.length;Z++){let oe=ne[Z],de=r.convert(oe.format,oe.colorSpace),$=r.convert(oe.type),K=E(oe.internalFormat,de,$,oe.normalized,oe.colorSpace);me(T)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,Ot(T),K,T.width,T.height):H?i.renderbufferStorageMultisample(i.RENDERBUFFER,Ot(T),K,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,K,T.width,T.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function an(C,T,H){let ne=T.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,C),!(T.depthTexture&&T.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Z=n.get(T.depthTexture);Z.__renderTarget=T;let oe=ne?T.depthTexture.image[0]:T.depthTexture.image;(!Z.__webglTexture||oe.width!==T.width||oe.height!==T.height)&&(oe.width=T.width,oe.height=T.height,T.depthTexture.needsUpdate=!0),ne?ge(T.depthTexture,0):he(T.depthTexture,0);let de=Z.__webglTexture,$=Ot(T),K=ne?i.TEXTURE_CUBE_MAP_POSITIVE_X+H:i.TEXTURE_2D,le=T.depthTexture.format===Is?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(T.depthTexture.format===vs)me(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,le,K,de,0,$):i.framebufferTexture2D(i.FRAMEBUFFER,le,K,de,0);else if(T.depthTexture.format===Is)me(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,le,K,de,0,$):i.framebufferTexture2D(i.FRAMEBUFFER,le,K,de,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function _i(C){let T=n.get(C),H=C.isWebGLCubeRenderTarget===!0;if(T.__boundDepthTexture!==C.depthTexture){let ne=C.depthTexture;if(T.__depthDisposeCallback&&T.__depthDisposeCallback(),ne){let Z=()=>{delete T.__boundDepthTexture,delete T.__depthDisposeCallback,ne.removeEventListener("dispose",Z)};ne.addEventListener("dispose",Z),T.__depthDisposeCallback=Z}T.__boundDepthTexture=ne}if(C.depthTexture&&!T.__autoAllocateDepthBuffer)if(H)for(let ne=0;ne<6;ne++)an(T.__webglFramebuffer[ne],C,ne);else C.texture.mipmaps.length>0?an(T.__webglFramebuffer[0],C,0):an(T.__webglFramebuffer,C,0);else if(H){T.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[ne]),T.__webglDepthbuffer[ne]===void 0)T.__webglDepthbuffer[ne]=i.createRenderbuffer(),$i(T.__webglDepthbuffer[ne],C,!1);else{let Z=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,oe=T.__webglDepthbuffer[ne];i.bindRenderbuffer(i.RENDERBUFFER,oe),i.framebufferRenderbuffer(i.FRAMEBUFFER,Z,i.RENDERBUFFER,oe)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer),T.__webglDepthbuffer===void 0)T.__webglDepthbuffer=i.createRenderbuffer(),$i(T.__webglDepthbuffer,C,!1);else{let Z=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,oe=T.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,oe),i.framebufferRenderbuffer(i.FRAMEBUFFER,Z,i.RENDERBUFFER,oe)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function xi(C,T,H){let ne=n.get(C);T!==void 0&&Nt(ne.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),H!==void 0&&_i(C)}function vi(C){let T=C.texture,H=n.get(C),ne=n.get(T);C.addEventListener("dispose",I),N(C);let Z=C.textures,oe=C.isWebGLCubeRenderTarget===!0,de=Z.length>1;if(de||(ne.__webglTexture===void 0&&(ne.__webglTexture=i.createTexture()),ne.__version=T.version,o.memory.textures++),oe){H.__webglFramebuffer=[];for(let $=0;$<6;$++)if(T.mipmaps.length>0){H.__webglFramebuffer[$]=[];for(let K=0;K<T.mipmaps.length;K++)H.__webglFramebuffer[$][K]=i.createFramebuffer()}else H.__webglFramebuffer[$]=i.createFramebuffer()}else{if(T.mipmaps.length>0){H.__webglFramebuffer=[];for(let $=0;$<T.mipmaps.length;$++)H.__webglFramebuffer[$]=i.createFramebuffer()}else H.__webglFramebuffer=i.createFramebuffer();if(de)for(let $=0,K=Z.length;$<K;$++){let le=n.get(Z[$]);le.__webglTexture===void 0&&(le.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&me(C)===!1){H.__webglMultisampledFramebuffer=i.createFramebuffer(),H.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,H.__webglMultisampledFramebuffer);for(let $=0;$<Z.length;$++){let K=Z[$];H.__webglColorRenderbuffer[$]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,H.__webglColorRenderbuffer[$]);let le=r.convert(K.format,K.colorSpace),k=r.convert(K.type),j=E(K.internalFormat,le,k,K.normalized,K.colorSpace,C.isXRRenderTarget===!0),Y=Ot(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,Y,j,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+$,i.RENDERBUFFER,H.__webglColorRenderbuffer[$])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(H.__webglDepthRenderbuffer=i.createRenderbuffer(),$i(H.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(oe){t.bindTexture(i.TEXTURE_CUBE_MAP,ne.__webglTexture),ot(i.TEXTURE_CUBE_MAP,T);for(let $=0;$<6;$++)if(T.mipmaps.length>0)for(let K=0;K<T.mipmaps.length;K++)Nt(H.__webglFramebuffer[$][K],C,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+$,K);else Nt(H.__webglFramebuffer[$],C,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+$,0);S(T)?b(i.TEXTURE_CUBE_MAP):T.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}else if(de){for(let $=0,K=Z.length;$<K;$++){let le=Z[$],k=n.get(le),j=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(j=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(j,k.__webglTexture),ot(j,le),Nt(H.__webglFramebuffer,C,le,i.COLOR_ATTACHMENT0+$,j,0),S(le)&&b(j)}t.unbindTexture()}else{let $=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&($=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture($,ne.__webglTexture),ot($,T),T.mipmaps.length>0)for(let K=0;K<T.mipmaps.length;K++)Nt(H.__webglFramebuffer[K],C,T,i.COLOR_ATTACHMENT0,$,K);else Nt(H.__webglFramebuffer,C,T,i.COLOR_ATTACHMENT0,$,0);S(T)?b($):T.mipmaps.length>0&&i.texParameteri($,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&_i(C)}function U(C){let T=C.textures;for(let H=0,ne=T.length;H<ne;H++){let Z=T[H];if(S(Z)&&Z.mipmapsAutoUpdate===!0){let oe=w(C),de=n.get(Z).__webglTexture;t.bindTexture(oe,de),b(oe),t.unbindTexture()}}}let bi=[];function Lt(C){if(C.samples>0){if(me(C)===!1){let T=C.textures,H=C.width,ne=C.height,Z=i.COLOR_BUFFER_BIT,oe=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,de=n.get(C),$=T.length>1;if($)for(let le=0;le<T.length;le++)t.bindFramebuffer(i.FRAMEBUFFER,de.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+le,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,de.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+le,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,de.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,de.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,de.__webglFramebuffer);for(let le=0;le<T.length;le++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(Z|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(Z|=i.STENCIL_BUFFER_BIT)),$){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,de.__webglColorRenderbuffer[le]);let k=n.get(T[le]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,k,0)}i.blitFramebuffer(0,0,H,ne,0,0,H,ne,Z,i.NEAREST),l===!0&&(bi.length=0,bi.push(i.COLOR_ATTACHMENT0+le),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&bi.push(oe),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,bi))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),$)for(let le=0;le<T.length;le++){t.bindFramebuffer(i.FRAMEBUFFER,de.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+le,i.RENDERBUFFER,de.__webglColorRenderbuffer[le]);let k=n.get(T[le]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,de.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+le,i.TEXTURE_2D,k,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,de.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let T=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[T])}}}function Ot(C){return Math.min(s.maxSamples,C.samples)}function me(C){let T=n.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&T.__useRenderToTexture!==!1}function jt(C){let T=o.render.frame;u.get(C)!==T&&(u.set(C,T),C.update())}function Ue(C,T){let H=C.colorSpace,ne=C.format,Z=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||H!==Gn&&H!==Ls&&(je.getTransfer(H)===mt?(ne!==ti||Z!==On)&&Le("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):ze("WebGLTextures: Unsupported texture color space:",H)),T}function We(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=He,this.resetTextureUnits=Q,this.getTextureUnits=ee,this.setTextureUnits=Te,this.setTexture2D=he,this.setTexture2DArray=Me,this.setTexture3D=De,this.setTextureCube=ge,this.rebindTextures=xi,this.setupRenderTarget=vi,this.updateRenderTargetMipmap=U,this.updateMultisampleRenderTarget=Lt,this.setupDepthRenderbuffer=_i,this.setupFrameBufferTexture=Nt,this.useMultisampledRTT=me,this.dispose=B}function kP(i,e){function t(n,s=Ls){let r,o=je.getTransfer(s);if(n===On)return i.UNSIGNED_BYTE;if(n===xu)return i.UNSIGNED_SHORT_4_4_4_4;if(n===vu)return i.UNSIGNED_SHORT_5_5_5_1;if(n===dp)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===fp)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===up)return i.BYTE;if(n===hp)return i.SHORT;if(n===zo)return i.UNSIGNED_SHORT;if(n===_u)return i.INT;if(n===Hi)return i.UNSIGNED_INT;if(n===li)return i.FLOAT;if(n===Vi)return i.HALF_FLOAT;if(n===pp)return i.ALPHA;if(n===mp)return i.RGB;if(n===ti)return i.RGBA;if(n===vs)return i.DEPTH_COMPONENT;if(n===Is)return i.DEPTH_STENCIL;if(n===bu)return i.RED;if(n===Su)return i.RED_INTEGER;if(n===Qs)return i.RG;if(n===wu)return i.RG_INTEGER;if(n===Mu)return i.RGBA_INTEGER;if(n===vl||n===bl||n===Sl||n===wl)if(o===mt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===vl)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===bl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===Sl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===wl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===vl)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===bl)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===Sl)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===wl)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Tu||n===Eu||n===Au||n===Ru)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===Tu)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Eu)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Au)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Ru)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Cu||n===Pu||n===Iu||n===Lu||n===Ou||n===Ml||n===Nu)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===Cu||n===Pu)return o===mt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===Iu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===Lu)return r.COMPRESSED_R11_EAC;if(n===Ou)return r.COMPRESSED_SIGNED_R11_EAC;if(n===Ml)return r.COMPRESSED_RG11_EAC;if(n===Nu)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===ku||n===Du||n===Fu||n===Uu||n===Bu||n===zu||n===Hu||n===Vu||n===Gu||n===Wu||n===Xu||n===qu||n===Yu||n===$u)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===ku)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Du)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Fu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Uu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Bu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===zu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Hu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Vu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Gu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Wu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Xu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===qu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Yu)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===$u)return o===mt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Ku||n===Ju||n===ju)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Ku)return o===mt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Ju)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===ju)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Zu||n===Qu||n===Tl||n===eh)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===Zu)return r.COMPRESSED_RED_RGTC1_EXT;if(n===Qu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Tl)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===eh)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Nr?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var DP=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,FP=`
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

}`,Up=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new al(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Qn({vertexShader:DP,fragmentShader:FP,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new tn(new ll(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Bp=class extends Bi{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,h=null,f=null,p=null,g=null,_=typeof XRWebGLBinding<"u",m=new Up,y={},x=t.getContextAttributes(),S=null,b=null,w=[],E=[],v=new Se,M=null,N=null,R=new Qt;R.viewport=new ut;let P=new Qt;P.viewport=new ut;let I=[R,P],D=new pu,O=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let he=w[J];return he===void 0&&(he=new Mo,w[J]=he),he.getTargetRaySpace()},this.getControllerGrip=function(J){let he=w[J];return he===void 0&&(he=new Mo,w[J]=he),he.getGripSpace()},this.getHand=function(J){let he=w[J];return he===void 0&&(he=new Mo,w[J]=he),he.getHandSpace()};function G(J){let he=E.indexOf(J.inputSource);if(he===-1)return;let Me=w[he];Me!==void 0&&(Me.update(J.inputSource,J.frame,c||o),Me.dispatchEvent({type:J.type,data:J.inputSource}))}function W(){s.removeEventListener("select",G),s.removeEventListener("selectstart",G),s.removeEventListener("selectend",G),s.removeEventListener("squeeze",G),s.removeEventListener("squeezestart",G),s.removeEventListener("squeezeend",G),s.removeEventListener("end",W),s.removeEventListener("inputsourceschange",te);for(let J=0;J<w.length;J++){let he=E[J];he!==null&&(E[J]=null,w[J].disconnect(he))}O=null,B=null,m.reset();for(let J in y)delete y[J];if(e.setRenderTarget(S),p=null,f=null,h=null,s=null,b=null,He.stop(),n.isPresenting=!1,e.setPixelRatio(M),e.setSize(v.width,v.height,!1),N!==null){let J=N.camera;J.fov=N.fov,J.zoom=N.zoom,J.updateProjectionMatrix(),N=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){r=J,n.isPresenting===!0&&Le("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){a=J,n.isPresenting===!0&&Le("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(J){c=J},this.getBaseLayer=function(){return f!==null?f:p},this.getBinding=function(){return h===null&&_&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(J){if(s=J,s!==null){if(S=e.getRenderTarget(),s.addEventListener("select",G),s.addEventListener("selectstart",G),s.addEventListener("selectend",G),s.addEventListener("squeeze",G),s.addEventListener("squeezestart",G),s.addEventListener("squeezeend",G),s.addEventListener("end",W),s.addEventListener("inputsourceschange",te),x.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(v),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let Me=null,De=null,ge=null;x.depth&&(ge=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,Me=x.stencil?Is:vs,De=x.stencil?Nr:Hi);let Ge={colorFormat:t.RGBA8,depthFormat:ge,scaleFactor:r};h=this.getBinding(),f=h.createProjectionLayer(Ge),s.updateRenderState({layers:[f]}),e.setPixelRatio(1),e.setSize(f.textureWidth,f.textureHeight,!1),b=new vn(f.textureWidth,f.textureHeight,{format:ti,type:On,depthTexture:new ws(f.textureWidth,f.textureHeight,De,void 0,void 0,void 0,void 0,void 0,void 0,Me),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let Me={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:r};p=new XRWebGLLayer(s,t,Me),s.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),b=new vn(p.framebufferWidth,p.framebufferHeight,{format:ti,type:On,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}b.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),He.setContext(s),He.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function te(J){for(let he=0;he<J.removed.length;he++){let Me=J.removed[he],De=E.indexOf(Me);De>=0&&(E[De]=null,w[De].disconnect(Me))}for(let he=0;he<J.added.length;he++){let Me=J.added[he],De=E.indexOf(Me);if(De===-1){for(let Ge=0;Ge<w.length;Ge++)if(Ge>=E.length){E.push(Me),De=Ge;break}else if(E[Ge]===null){E[Ge]=Me,De=Ge;break}if(De===-1)break}let ge=w[De];ge&&ge.connect(Me)}}function q(J,he){he===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(he.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(s===null)return;let he=J.near,Me=J.far;m.texture!==null&&(m.depthNear>0&&(he=m.depthNear),m.depthFar>0&&(Me=m.depthFar)),D.near=P.near=R.near=he,D.far=P.far=R.far=Me,(O!==D.near||B!==D.far)&&(s.updateRenderState({depthNear:D.near,depthFar:D.far}),O=D.near,B=D.far),D.layers.mask=J.layers.mask|6,R.layers.mask=D.layers.mask&-5,P.layers.mask=D.layers.mask&-3;let De=J.parent,ge=D.cameras;q(D,De);for(let Ge=0;Ge<ge.length;Ge++)q(ge[Ge],De);D.projectionMatrix.copy(R.projectionMatrix),D.projectionMatrixInverse.copy(R.projectionMatrixInverse),N===null&&J.isPerspectiveCamera&&(N={camera:J,fov:J.fov,zoom:J.zoom}),Q(J,D,De)};function Q(J,he,Me){Me===null?J.matrix.copy(he.matrixWorld):(J.matrix.copy(Me.matrixWorld),J.matrix.invert(),J.matrix.multiply(he.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(he.projectionMatrix),J.projectionMatrixInverse.copy(he.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=Rr*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return D},this.getFoveation=function(){if(!(f===null&&p===null))return l},this.setFoveation=function(J){l=J,f!==null&&(f.fixedFoveation=J),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=J)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(D)},this.getCameraTexture=function(J){return y[J]};let ee=null;function Te(J,he){if(u=he.getViewerPose(c||o),g=he,u!==null){let Me=u.views;p!==null&&(e.setRenderTargetFramebuffer(b,p.framebuffer),e.setRenderTarget(b));let De=!1;Me.length!==D.cameras.length&&(D.cameras.length=0,De=!0);for(let Fe=0;Fe<Me.length;Fe++){let ot=Me[Fe],Mt=null;if(p!==null)Mt=p.getViewport(ot);else{let yn=h.getViewSubImage(f,ot);Mt=yn.viewport,Fe===0&&(e.setRenderTargetTextures(b,yn.colorTexture,yn.depthStencilTexture),e.setRenderTarget(b))}let et=I[Fe];et===void 0&&(et=new Qt,et.layers.enable(Fe),et.viewport=new ut,I[Fe]=et),et.matrix.fromArray(ot.transform.matrix),et.matrix.decompose(et.position,et.quaternion,et.scale),et.projectionMatrix.fromArray(ot.projectionMatrix),et.projectionMatrixInverse.copy(et.projectionMatrix).invert(),et.viewport.set(Mt.x,Mt.y,Mt.width,Mt.height),Fe===0&&(D.matrix.copy(et.matrix),D.matrix.decompose(D.position,D.quaternion,D.scale)),De===!0&&D.cameras.push(et)}let ge=s.enabledFeatures;if(ge&&ge.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&_){h=n.getBinding();let Fe=h.getDepthInformation(Me[0]);Fe&&Fe.isValid&&Fe.texture&&m.init(Fe,s.renderState)}if(ge&&ge.includes("camera-access")&&_){e.state.unbindTexture(),h=n.getBinding();for(let Fe=0;Fe<Me.length;Fe++){let ot=Me[Fe].camera;if(ot){let Mt=y[ot];Mt||(Mt=new al,y[ot]=Mt);let et=h.getCameraImage(ot);Mt.sourceTexture=et}}}}for(let Me=0;Me<w.length;Me++){let De=E[Me],ge=w[Me];De!==null&&ge!==void 0&&ge.update(De,he,c||o)}ee&&ee(J,he),he.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:he}),g=null}let He=new Nx;He.setAnimationLoop(Te),this.setAnimationLoop=function(J){ee=J},this.dispose=function(){}}},UP=new Ie,Wx=new Ve;Wx.set(-1,0,0,0,1,0,0,0,1);function BP(i,e){function t(m,y){m.matrixAutoUpdate===!0&&m.updateMatrix(),y.value.copy(m.matrix)}function n(m,y){y.color.getRGB(m.fogColor.value,Ep(i)),y.isFog?(m.fogNear.value=y.near,m.fogFar.value=y.far):y.isFogExp2&&(m.fogDensity.value=y.density)}function s(m,y,x,S,b){y.isNodeMaterial?y.uniformsNeedUpdate=!1:y.isMeshBasicMaterial?r(m,y):y.isMeshLambertMaterial?(r(m,y),y.envMap&&(m.envMapIntensity.value=y.envMapIntensity)):y.isMeshToonMaterial?(r(m,y),h(m,y)):y.isMeshPhongMaterial?(r(m,y),u(m,y),y.envMap&&(m.envMapIntensity.value=y.envMapIntensity)):y.isMeshStandardMaterial?(r(m,y),f(m,y),y.isMeshPhysicalMaterial&&p(m,y,b)):y.isMeshMatcapMaterial?(r(m,y),g(m,y)):y.isMeshDepthMaterial?r(m,y):y.isMeshDistanceMaterial?(r(m,y),_(m,y)):y.isMeshNormalMaterial?r(m,y):y.isLineBasicMaterial?(o(m,y),y.isLineDashedMaterial&&a(m,y)):y.isPointsMaterial?l(m,y,x,S):y.isSpriteMaterial?c(m,y):y.isShadowMaterial?(m.color.value.copy(y.color),m.opacity.value=y.opacity):y.isShaderMaterial&&(y.uniformsNeedUpdate=!1)}function r(m,y){m.opacity.value=y.opacity,y.color&&m.diffuse.value.copy(y.color),y.emissive&&m.emissive.value.copy(y.emissive).multiplyScalar(y.emissiveIntensity),y.map&&(m.map.value=y.map,t(y.map,m.mapTransform)),y.alphaMap&&(m.alphaMap.value=y.alphaMap,t(y.alphaMap,m.alphaMapTransform)),y.bumpMap&&(m.bumpMap.value=y.bumpMap,t(y.bumpMap,m.bumpMapTransform),m.bumpScale.value=y.bumpScale,y.side===nn&&(m.bumpScale.value*=-1)),y.normalMap&&(m.normalMap.value=y.normalMap,t(y.normalMap,m.normalMapTransform),m.normalScale.value.copy(y.normalScale),y.side===nn&&m.normalScale.value.negate()),y.displacementMap&&(m.displacementMap.value=y.displacementMap,t(y.displacementMap,m.displacementMapTransform),m.displacementScale.value=y.displacementScale,m.displacementBias.value=y.displacementBias),y.emissiveMap&&(m.emissiveMap.value=y.emissiveMap,t(y.emissiveMap,m.emissiveMapTransform)),y.specularMap&&(m.specularMap.value=y.specularMap,t(y.specularMap,m.specularMapTransform)),y.alphaTest>0&&(m.alphaTest.value=y.alphaTest);let x=e.get(y),S=x.envMap,b=x.envMapRotation;S&&(m.envMap.value=S,m.envMapRotation.value.setFromMatrix4(UP.makeRotationFromEuler(b)).transpose(),S.isCubeTexture&&S.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(Wx),m.reflectivity.value=y.reflectivity,m.ior.value=y.ior,m.refractionRatio.value=y.refractionRatio),y.lightMap&&(m.lightMap.value=y.lightMap,m.lightMapIntensity.value=y.lightMapIntensity,t(y.lightMap,m.lightMapTransform)),y.aoMap&&(m.aoMap.value=y.aoMap,m.aoMapIntensity.value=y.aoMapIntensity,t(y.aoMap,m.aoMapTransform))}function o(m,y){m.diffuse.value.copy(y.color),m.opacity.value=y.opacity,y.map&&(m.map.value=y.map,t(y.map,m.mapTransform))}function a(m,y){m.dashSize.value=y.dashSize,m.totalSize.value=y.dashSize+y.gapSize,m.scale.value=y.scale}function l(m,y,x,S){m.diffuse.value.copy(y.color),m.opacity.value=y.opacity,m.size.value=y.size*x,m.scale.value=S*.5,y.map&&(m.map.value=y.map,t(y.map,m.uvTransform)),y.alphaMap&&(m.alphaMap.value=y.alphaMap,t(y.alphaMap,m.alphaMapTransform)),y.alphaTest>0&&(m.alphaTest.value=y.alphaTest)}function c(m,y){m.diffuse.value.copy(y.color),m.opacity.value=y.opacity,m.rotation.value=y.rotation,y.map&&(m.map.value=y.map,t(y.map,m.mapTransform)),y.alphaMap&&(m.alphaMap.value=y.alphaMap,t(y.alphaMap,m.alphaMapTransform)),y.alphaTest>0&&(m.alphaTest.value=y.alphaTest)}function u(m,y){m.specular.value.copy(y.specular),m.shininess.value=Math.max(y.shininess,1e-4)}function h(m,y){y.gradientMap&&(m.gradientMap.value=y.gradientMap)}function f(m,y){m.metalness.value=y.metalness,y.metalnessMap&&(m.metalnessMap.value=y.metalnessMap,t(y.metalnessMap,m.metalnessMapTransform)),m.roughness.value=y.roughness,y.roughnessMap&&(m.roughnessMap.value=y.roughnessMap,t(y.roughnessMap,m.roughnessMapTransform)),y.envMap&&(m.envMapIntensity.value=y.envMapIntensity)}function p(m,y,x){m.ior.value=y.ior,y.diffuseRoughness>0&&(m.diffuseRoughness.value=y.diffuseRoughness,y.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=y.diffuseRoughnessMap,t(y.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),y.sheen>0&&(m.sheenColor.value.copy(y.sheenColor).multiplyScalar(y.sheen),m.sheenRoughness.value=y.sheenRoughness,y.sheenColorMap&&(m.sheenColorMap.value=y.sheenColorMap,t(y.sheenColorMap,m.sheenColorMapTransform)),y.sheenRoughnessMap&&(m.sheenRoughnessMap.value=y.sheenRoughnessMap,t(y.sheenRoughnessMap,m.sheenRoughnessMapTransform))),y.clearcoat>0&&(m.clearcoat.value=y.clearcoat,m.clearcoatRoughness.value=y.clearcoatRoughness,y.clearcoatMap&&(m.clearcoatMap.value=y.clearcoatMap,t(y.clearcoatMap,m.clearcoatMapTransform)),y.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=y.clearcoatRoughnessMap,t(y.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),y.clearcoatNormalMap&&(m.clearcoatNormalMap.value=y.clearcoatNormalMap,t(y.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(y.clearcoatNormalScale),y.side===nn&&m.clearcoatNormalScale.value.negate())),y.dispersion>0&&(m.dispersion.value=y.dispersion),y.retroreflectivity>0&&(m.retroreflectivity.value=y.retroreflectivity),y.iridescence>0&&(m.iridescence.value=y.iridescence,m.iridescenceIOR.value=y.iridescenceIOR,m.iridescenceThicknessMinimum.value=y.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=y.iridescenceThicknessMaximum,y.iridescenceMap&&(m.iridescenceMap.value=y.iridescenceMap,t(y.iridescenceMap,m.iridescenceMapTransform)),y.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=y.iridescenceThicknessMap,t(y.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),y.transmission>0&&(m.transmission.value=y.transmission,m.transmissionSamplerMap.value=x.texture,m.transmissionSamplerSize.value.set(x.width,x.height),y.transmissionMap&&(m.transmissionMap.value=y.transmissionMap,t(y.transmissionMap,m.transmissionMapTransform)),m.thickness.value=y.thickness,y.thicknessMap&&(m.thicknessMap.value=y.thicknessMap,t(y.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=y.attenuationDistance,m.attenuationColor.value.copy(y.attenuationColor)),y.anisotropy>0&&(m.anisotropyVector.value.set(y.anisotropy*Math.cos(y.anisotropyRotation),y.anisotropy*Math.sin(y.anisotropyRotation)),y.anisotropyMap&&(m.anisotropyMap.value=y.anisotropyMap,t(y.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=y.specularIntensity,m.specularColor.value.copy(y.specularColor),y.specularColorMap&&(m.specularColorMap.value=y.specularColorMap,t(y.specularColorMap,m.specularColorMapTransform)),y.specularIntensityMap&&(m.specularIntensityMap.value=y.specularIntensityMap,t(y.specularIntensityMap,m.specularIntensityMapTransform))}function g(m,y){y.matcap&&(m.matcap.value=y.matcap)}function _(m,y){let x=e.get(y).light;m.referencePosition.value.setFromMatrixPosition(x.matrixWorld),m.nearDistance.value=x.shadow.camera.near,m.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function zP(i,e,t,n){let s={},r={};function o(x,S){let b=S.program;n.uniformBlockBinding(x,b,s[x.id])}function a(x,S){let b=s[x.id];b===void 0&&(g(x),b=l(x),s[x.id]=b,x.addEventListener("dispose",m));let w=S.program;n.updateUBOMapping(x,w);let E=e.render.frame;r[x.id]!==E&&(c(x),r[x.id]=E)}function l(x){let S=i.createBuffer(),b=x.__size,w=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,S),i.bufferData(i.UNIFORM_BUFFER,b,w),i.bindBuffer(i.UNIFORM_BUFFER,null),S}function c(x){let S=s[x.id],b=x.uniforms,w=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,S);for(let E=0,v=b.length;E<v;E++){let M=b[E];if(Array.isArray(M))for(let N=0,R=M.length;N<R;N++)u(M[N],E,N,w);else u(M,E,0,w)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function u(x,S,b,w){if(f(x,S,b,w)===!0){let E=x.__offset,v=x.value;if(Array.isArray(v)){let M=0;for(let N=0;N<v.length;N++){let R=v[N],P=_(R,!0);h(R,x.__data,M),M+=P.storage/Float32Array.BYTES_PER_ELEMENT}}else h(v,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,E,x.__data)}}function h(x,S,b){typeof x=="number"||typeof x=="boolean"?S[b]=x:x.isMatrix3?(S[b]=x.elements[0],S[b+1]=x.elements[1],S[b+2]=x.elements[2],S[b+3]=0,S[b+4]=x.elements[3],S[b+5]=x.elements[4],S[b+6]=x.elements[5],S[b+7]=0,S[b+8]=x.elements[6],S[b+9]=x.elements[7],S[b+10]=x.elements[8],S[b+11]=0):ArrayBuffer.isView(x)?S.set(x.subarray(0,S.length-b),b):x.toArray(S,b)}function f(x,S,b,w){let E=x.value,v=S+"_"+b;if(Array.isArray(E)){w[v]===void 0&&(w[v]=[]);let M=w[v],N=!1;for(let R=0;R<E.length;R++)p(E[R],M,R)===!0&&(N=!0);return N}return p(E,w,v)}function p(x,S,b){if(S[b]===void 0)return typeof x=="number"||typeof x=="boolean"?S[b]=x:ArrayBuffer.isView(x)?S[b]=x.slice():S[b]=x.clone(),!0;{let w=S[b];if(typeof x=="number"||typeof x=="boolean"){if(w!==x)return S[b]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(w.equals(x)===!1)return w.copy(x),!0}}return!1}function g(x){let S=x.uniforms,b=0,w=16;for(let v=0,M=S.length;v<M;v++){let N=Array.isArray(S[v])?S[v]:[S[v]];for(let R=0,P=N.length;R<P;R++){let I=N[R],D=Array.isArray(I.value)?I.value:[I.value],O=Array.isArray(S[v])||Array.isArray(I.value),B=b;for(let W=0,te=D.length;W<te;W++){let q=D[W],Q=_(q,O),ee=b%w,Te=ee%Q.boundary,He=ee+Te;b+=Te,He!==0&&w-He<Q.storage&&(b+=w-He),W===0&&(B=b),b+=Q.storage}let G=I.type==="int"?Int32Array:I.type==="uint"?Uint32Array:Float32Array;I.__data=new G((b-B)/Float32Array.BYTES_PER_ELEMENT),I.__offset=B}}let E=b%w;return E>0&&(b+=w-E),x.__size=b,x.__cache={},this}function _(x,S){let b={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(b.boundary=4,b.storage=4):x.isVector2?(b.boundary=8,b.storage=8):x.isVector3||x.isColor?(b.boundary=16,b.storage=12):x.isVector4?(b.boundary=16,b.storage=16):x.isMatrix3?(b.boundary=16,b.storage=48):x.isMatrix4?(b.boundary=16,b.storage=64):x.isTexture?Le("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(b.boundary=16,b.storage=x.byteLength):Le("WebGLRenderer: Unsupported uniform value type.",x),S===!0&&(b.boundary=16,b.storage=Math.ceil(b.storage/16)*16),b}function m(x){let S=x.target;S.removeEventListener("dispose",m),i.deleteBuffer(s[S.id]),delete s[S.id],delete r[S.id]}function y(){for(let x in s)i.deleteBuffer(s[x]);s={},r={}}return{bind:o,update:a,dispose:y}}var HP=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),ns=null;function VP(){return ns===null&&(ns=new $s(HP,16,16,Qs,Vi),ns.name="DFG_LUT",ns.minFilter=en,ns.magFilter=en,ns.wrapS=wi,ns.wrapT=wi,ns.generateMipmaps=!1,ns.needsUpdate=!0),ns}var oh=class{constructor(e={}){let{canvas:t=rx(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:f=!1,outputBufferType:p=On}=e;this.isWebGLRenderer=!0;let g;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=n.getContextAttributes().alpha}else g=o;let _=p,m=new Set([Mu,wu,Su]),y=new Set([On,Hi,zo,Nr,xu,vu]),x=new Uint32Array(4),S=new Int32Array(4),b={textures:[],min:[],max:[],resolution:[]},w=null,E=null,v=[],M=[],N=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=es,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let R=this,P=!1,I=null,D=null,O=null,B=null;this._outputColorSpace=Zt;let G=0,W=0,te=null,q=-1,Q=null,ee=new ut,Te=new ut,He=null,J=new Be(0),he=0,Me=t.width,De=t.height,ge=1,Ge=null,zt=null,Fe=new ut(0,0,Me,De),ot=new ut(0,0,Me,De),Mt=!1,et=new Ks,yn=new tu,Jt=!1,Kn=!1,Nt=new Ie,$i=new L,an=new ut,_i={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},xi=!1;function vi(){return te===null?ge:1}let U=n;function bi(A,F){return t.getContext(A,F)}let Lt,Ot,me,jt,Ue,We,C,T,H,ne,Z,oe,de,$,K,le,k,j,Y,ce,re,ae,Oe;try{let A={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",ke,!1),t.addEventListener("webglcontextrestored",$e,!1),t.addEventListener("webglcontextcreationerror",ye,!1),U===null){let F="webgl2";if(U=bi(F,A),U===null)throw bi(F)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Ke()}catch(A){throw t.removeEventListener("webglcontextlost",ke,!1),t.removeEventListener("webglcontextrestored",$e,!1),t.removeEventListener("webglcontextcreationerror",ye,!1),ze("WebGLRenderer: "+A.message),A}function Ke(){Lt=new QR(U),Lt.init(),re=new kP(U,Lt),Ot=new VR(U,Lt,e,re),me=new OP(U,Lt),Ot.reversedDepthBuffer&&f&&me.buffers.depth.setReversed(!0),D=U.createFramebuffer(),O=U.createFramebuffer(),B=U.createFramebuffer(),jt=new nC(U),Ue=new xP,We=new NP(U,Lt,me,Ue,Ot,re,jt),C=new ZR(R),T=new sA(U),ae=new zR(U,T),H=new eC(U,T,jt,ae),ne=new sC(U,H,T,ae,jt),j=new iC(U,Ot,We),K=new GR(Ue),Z=new _P(R,C,Lt,Ot,ae,K),oe=new BP(R,Ue),de=new bP,$=new AP(Lt),k=new BR(R,C,me,ne,g,l),le=new LP(R,ne,Ot),Oe=new zP(U,jt,Ot,me),Y=new HR(U,Lt,jt),ce=new tC(U,Lt,jt),jt.programs=Z.programs,R.capabilities=Ot,R.extensions=Lt,R.properties=Ue,R.renderLists=de,R.shadowMap=le,R.state=me,R.info=jt}_!==On&&(N=new oC(_,t.width,t.height,a,s,r));let ie=new Bp(R,U);this.xr=ie,this.getContext=function(){return U},this.getContextAttributes=function(){return U.getContextAttributes()},this.forceContextLoss=function(){let A=Lt.get("WEBGL_lose_context");A&&A.loseContext()},this.forceContextRestore=function(){let A=Lt.get("WEBGL_lose_context");A&&A.restoreContext()},this.getPixelRatio=function(){return ge},this.setPixelRatio=function(A){A!==void 0&&(ge=A,this.setSize(Me,De,!1))},this.getSize=function(A){return A.set(Me,De)},this.setSize=function(A,F,X=!0){if(ie.isPresenting){Le("WebGLRenderer: Can't change size while VR device is presenting.");return}Me=A,De=F,t.width=Math.floor(A*ge),t.height=Math.floor(F*ge),X===!0&&(t.style.width=A+"px",t.style.height=F+"px"),N!==null&&N.setSize(t.width,t.height),this.setViewport(0,0,A,F)},this.getDrawingBufferSize=function(A){return A.set(Me*ge,De*ge).floor()},this.setDrawingBufferSize=function(A,F,X){Me=A,De=F,ge=X,t.width=Math.floor(A*X),t.height=Math.floor(F*X),this.setViewport(0,0,A,F)},this.setEffects=function(A){if(_===On){ze("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(A){for(let F=0;F<A.length;F++)if(A[F].isOutputPass===!0){Le("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}N.setEffects(A||[])},this.getCurrentViewport=function(A){return A.copy(ee)},this.getViewport=function(A){return A.copy(Fe)},this.setViewport=function(A,F,X,z){A.isVector4?Fe.set(A.x,A.y,A.z,A.w):Fe.set(A,F,X,z),me.viewport(ee.copy(Fe).multiplyScalar(vi()).round())},this.getScissor=function(A){return A.copy(ot)},this.setScissor=function(A,F,X,z){A.isVector4?ot.set(A.x,A.y,A.z,A.w):ot.set(A,F,X,z),me.scissor(Te.copy(ot).multiplyScalar(vi()).round())},this.getScissorTest=function(){return Mt},this.setScissorTest=function(A){me.setScissorTest(Mt=A)},this.setOpaqueSort=function(A){Ge=A},this.setTransparentSort=function(A){zt=A},this.getClearColor=function(A){return A.copy(k.getClearColor())},this.setClearColor=function(){k.setClearColor(...arguments)},this.getClearAlpha=function(){return k.getClearAlpha()},this.setClearAlpha=function(){k.setClearAlpha(...arguments)},this.clear=function(A=!0,F=!0,X=!0){let z=0;if(A){let V=!1;if(te!==null){let fe=te.texture.format;V=m.has(fe)}if(V){let fe=te.texture.type,Ee=y.has(fe),ue=k.getClearColor(),xe=k.getClearAlpha(),Pe=ue.r,qe=ue.g,tt=ue.b;Ee?(x[0]=Pe,x[1]=qe,x[2]=tt,x[3]=xe,U.clearBufferuiv(U.COLOR,0,x)):(S[0]=Pe,S[1]=qe,S[2]=tt,S[3]=xe,U.clearBufferiv(U.COLOR,0,S))}else z|=U.COLOR_BUFFER_BIT}F&&(z|=U.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),X&&(z|=U.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),z!==0&&U.clear(z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(A){A.setRenderer(this),I=A},this.dispose=function(){t.removeEventListener("webglcontextlost",ke,!1),t.removeEventListener("webglcontextrestored",$e,!1),t.removeEventListener("webglcontextcreationerror",ye,!1),k.dispose(),de.dispose(),$.dispose(),We.dispose(),Ue.dispose(),C.dispose(),ne.dispose(),H.dispose(),ae.dispose(),Oe.dispose(),Z.dispose(),ie.dispose(),ie.removeEventListener("sessionstart",Ay),ie.removeEventListener("sessionend",Ry),_r.stop()};function ke(A){A.preventDefault(),Ka("WebGLRenderer: Context Lost."),P=!0}function $e(){Ka("WebGLRenderer: Context Restored."),P=!1;let A=jt.autoReset,F=le.enabled,X=le.autoUpdate,z=le.needsUpdate,V=le.type;Ke(),jt.autoReset=A,le.enabled=F,le.autoUpdate=X,le.needsUpdate=z,le.type=V}function ye(A){ze("WebGLRenderer: A WebGL context could not be created. Reason: ",A.statusMessage)}function xt(A){let F=A.target;F.removeEventListener("dispose",xt),ln(F)}function ln(A){Us(A),Ue.remove(A)}function Us(A){let F=Ue.get(A).programs;F!==void 0&&(F.forEach(function(X){Z.releaseProgram(X)}),A.isShaderMaterial&&Z.releaseShaderCache(A))}this.renderBufferDirect=function(A,F,X,z,V,fe){F===null&&(F=_i);let Ee=V.isMesh&&V.matrixWorld.determinantAffine()<0,ue=jT(A,F,X,z,V);me.setMaterial(z,Ee);let xe=X.index,Pe=1;if(z.wireframe===!0){if(xe=H.getWireframeAttribute(X),xe===void 0)return;Pe=2}let qe=X.drawRange,tt=X.attributes.position,Ae=qe.start*Pe,nt=(qe.start+qe.count)*Pe;fe!==null&&(Ae=Math.max(Ae,fe.start*Pe),nt=Math.min(nt,(fe.start+fe.count)*Pe)),xe!==null?(Ae=Math.max(Ae,0),nt=Math.min(nt,xe.count)):tt!=null&&(Ae=Math.max(Ae,0),nt=Math.min(nt,tt.count));let qt=nt-Ae;if(qt<0||qt===1/0)return;ae.setup(V,z,ue,X,xe);let It,Tt=Y;if(xe!==null&&(It=T.get(xe),Tt=ce,Tt.setIndex(It)),V.isMesh)z.wireframe===!0?(me.setLineWidth(z.wireframeLinewidth*vi()),Tt.setMode(U.LINES)):Tt.setMode(U.TRIANGLES);else if(V.isLine){let An=z.linewidth;An===void 0&&(An=1),me.setLineWidth(An*vi()),V.isLineSegments?Tt.setMode(U.LINES):V.isLineLoop?Tt.setMode(U.LINE_LOOP):Tt.setMode(U.LINE_STRIP)}else V.isPoints?Tt.setMode(U.POINTS):V.isSprite&&Tt.setMode(U.TRIANGLES);if(V.isBatchedMesh)if(Lt.get("WEBGL_multi_draw"))Tt.renderMultiDraw(V._multiDrawStarts,V._multiDrawCounts,V._multiDrawCount);else{let An=V._multiDrawStarts,Re=V._multiDrawCounts,zn=V._multiDrawCount,ct=xe?T.get(xe).bytesPerElement:1,xr=Ue.get(z).currentProgram.getUniforms();for(let Rn=0;Rn<zn;Rn++)xr.setValue(U,"_gl_DrawID",Rn),Tt.render(An[Rn]/ct,Re[Rn])}else if(V.isInstancedMesh)Tt.renderInstances(Ae,qt,V.count);else if(X.isInstancedBufferGeometry){let An=X._maxInstanceCount!==void 0?X._maxInstanceCount:1/0,Re=Math.min(X.instanceCount,An);Tt.renderInstances(Ae,qt,Re)}else Tt.render(Ae,qt)};function Ey(A,F,X,z){I!==null&&A.isNodeMaterial&&I.setObject(z,A),Jt===!0&&K.setState(A,X,!1),A.transparent===!0&&A.side===Ln&&A.forceSinglePass===!1?(A.side=nn,A.needsUpdate=!0,Da(A,F,z),A.side=bn,A.needsUpdate=!0,Da(A,F,z),A.side=Ln):Da(A,F,z)}this.compile=function(A,F,X=null){X===null&&(X=A),I!==null&&I.renderStart(A,F,X),E=$.get(X),E.init(F),M.push(E),X.traverseVisible(function(V){V.isLight&&V.layers.test(F.layers)&&(E.pushLight(V),V.castShadow&&E.pushShadow(V))}),A!==X&&A.traverseVisible(function(V){V.isLight&&V.layers.test(F.layers)&&(E.pushLight(V),V.castShadow&&E.pushShadow(V))}),E.setupLights(),I!==null&&I.updateLights(E.state.lightsArray),Kn=this.localClippingEnabled,Jt=K.init(this.clippingPlanes,Kn),Jt===!0&&K.setGlobalState(this.clippingPlanes,F),I!==null&&le.render(E.state.shadowsArray,X,F);let z=new Set;return A.traverse(function(V){if(!(V.isMesh||V.isPoints||V.isLine||V.isSprite))return;let fe=V.material;if(fe)if(Array.isArray(fe))for(let Ee=0;Ee<fe.length;Ee++){let ue=fe[Ee];Ey(ue,X,F,V),z.add(ue)}else Ey(fe,X,F,V),z.add(fe)}),E=M.pop(),I!==null&&I.renderEnd(),z},this.compileAsync=function(A,F,X=null){let z=this.compile(A,F,X);return new Promise(V=>{function fe(){if(z.forEach(function(Ee){let xe=Ue.get(Ee).currentProgram;(xe===void 0||xe.isReady())&&z.delete(Ee)}),z.size===0){V(A);return}setTimeout(fe,10)}Lt.get("KHR_parallel_shader_compile")!==null?fe():setTimeout(fe,10)})};let cf=null;function KT(A){cf&&cf(A)}function Ay(){_r.stop()}function Ry(){_r.start()}let _r=new Nx;_r.setAnimationLoop(KT),typeof self<"u"&&_r.setContext(self),this.setAnimationLoop=function(A){cf=A,ie.setAnimationLoop(A),A===null?_r.stop():_r.start()},ie.addEventListener("sessionstart",Ay),ie.addEventListener("sessionend",Ry),this.render=function(A,F){if(F!==void 0&&F.isCamera!==!0){ze("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(P===!0)return;I!==null&&I.renderStart(A,F);let X=ie.enabled===!0&&ie.isPresenting===!0,z=N!==null&&(te===null||X)&&N.begin(R,te);if(A.matrixWorldAutoUpdate===!0&&A.updateMatrixWorld(),F.parent===null&&F.matrixWorldAutoUpdate===!0&&F.updateMatrixWorld(),ie.enabled===!0&&ie.isPresenting===!0&&(N===null||N.isCompositing()===!1)&&(ie.cameraAutoUpdate===!0&&ie.updateCamera(F),F=ie.getCamera()),A.isScene===!0&&A.onBeforeRender(R,A,F,te),E=$.get(A,M.length),E.init(F),E.state.textureUnits=We.getTextureUnits(),M.push(E),Nt.multiplyMatrices(F.projectionMatrix,F.matrixWorldInverse),F.isArrayCamera?yn.setFromArrayCamera(F):et.setFromProjectionMatrix(Nt,Mi,F.reversedDepth),Kn=this.localClippingEnabled,Jt=K.init(this.clippingPlanes,Kn),w=de.get(A,v.length),w.init(),v.push(w),this.info.render.frame++,ie.enabled===!0&&ie.isPresenting===!0){let Ee=R.xr.getDepthSensingMesh();Ee!==null&&uf(Ee,F,-1/0,R.sortObjects)}uf(A,F,0,R.sortObjects),w.finish(),I!==null&&I.updateLights(E.state.lightsArray),R.sortObjects===!0&&w.sort(Ge,zt),xi=ie.enabled===!1||ie.isPresenting===!1||ie.hasDepthSensing()===!1,xi&&k.addToRenderList(w,A),this.info.autoReset===!0&&this.info.reset(),Jt===!0&&K.beginShadows();let V=E.state.shadowsArray;if(le.render(V,A,F),Jt===!0&&K.endShadows(),(z&&N.hasRenderPass())===!1){let Ee=w.opaque,ue=w.transmissive;if(E.setupLights(),F.isArrayCamera){let xe=F.cameras;if(ue.length>0)for(let Pe=0,qe=xe.length;Pe<qe;Pe++){let tt=xe[Pe];Py(Ee,ue,A,tt)}xi&&k.render(A);for(let Pe=0,qe=xe.length;Pe<qe;Pe++){let tt=xe[Pe];Cy(w,A,tt,tt.viewport)}}else ue.length>0&&Py(Ee,ue,A,F),xi&&k.render(A),Cy(w,A,F)}te!==null&&W===0&&(We.updateMultisampleRenderTarget(te),We.updateRenderTargetMipmap(te)),z&&N.end(R),A.isScene===!0&&A.onAfterRender(R,A,F),ae.resetDefaultState(),q=-1,Q=null,M.pop(),M.length>0?(E=M[M.length-1],We.setTextureUnits(E.state.textureUnits),Jt===!0&&K.setGlobalState(R.clippingPlanes,E.state.camera)):E=null,v.pop(),v.length>0?w=v[v.length-1]:w=null,I!==null&&I.renderEnd()};function uf(A,F,X,z){if(A.visible===!1)return;if(A.layers.test(F.layers)){if(A.isGroup)X=A.renderOrder;else if(A.isLOD)A.autoUpdate===!0&&A.update(F);else if(A.isLight)E.pushLight(A),A.castShadow&&E.pushShadow(A);else if(A.isSprite){let Ee=F.isArrayCamera?yn:et;if(!A.frustumCulled||A.intersectsFrustum(Ee)){z&&an.setFromMatrixPosition(A.matrixWorld).applyMatrix4(Nt);let ue=ne.update(A),xe=A.material;xe.visible&&w.push(A,ue,xe,X,an.z,null,F)}}else if(A.isMesh||A.isLine||A.isPoints){let Ee=F.isArrayCamera?yn:et;if(!A.frustumCulled||A.intersectsFrustum(Ee)){let ue=ne.update(A),xe=A.material;if(z&&(A.boundingSphere!==void 0?(A.boundingSphere===null&&A.computeBoundingSphere(),an.copy(A.boundingSphere.center)):(ue.boundingSphere===null&&ue.computeBoundingSphere(),an.copy(ue.boundingSphere.center)),an.applyMatrix4(A.matrixWorld).applyMatrix4(Nt)),Array.isArray(xe)){let Pe=ue.groups;for(let qe=0,tt=Pe.length;qe<tt;qe++){let Ae=Pe[qe],nt=xe[Ae.materialIndex];nt&&nt.visible&&w.push(A,ue,nt,X,an.z,Ae,F)}}else xe.visible&&w.push(A,ue,xe,X,an.z,null,F)}}}let fe=A.children;for(let Ee=0,ue=fe.length;Ee<ue;Ee++)uf(fe[Ee],F,X,z)}function Cy(A,F,X,z){let{opaque:V,transmissive:fe,transparent:Ee}=A;E.setupLightsView(X),Jt===!0&&K.setGlobalState(R.clippingPlanes,X),z&&me.viewport(ee.copy(z)),V.length>0&&gc(V,F,X),fe.length>0&&gc(fe,F,X),Ee.length>0&&gc(Ee,F,X),me.buffers.depth.setTest(!0),me.buffers.depth.setMask(!0),me.buffers.color.setMask(!0),me.setPolygonOffset(!1)}function Py(A,F,X,z){if((X.isScene===!0?X.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[z.id]===void 0){let Ae=Lt.has("EXT_color_buffer_half_float")||Lt.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[z.id]=new vn(1,1,{generateMipmaps:!0,type:Ae?Vi:On,minFilter:Ti,samples:Math.max(4,Ot.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:je.workingColorSpace})}let fe=E.state.transmissionRenderTarget[z.id],Ee=z.viewport||ee;fe.setSize(Ee.z*R.transmissionResolutionScale,Ee.w*R.transmissionResolutionScale);let ue=R.getRenderTarget(),xe=R.getActiveCubeFace(),Pe=R.getActiveMipmapLevel();R.setRenderTarget(fe),R.getClearColor(J),he=R.getClearAlpha(),he<1&&R.setClearColor(16777215,.5),R.clear(),xi&&k.render(X);let qe=R.toneMapping;R.toneMapping=es;let tt=z.viewport;if(z.viewport!==void 0&&(z.viewport=void 0),E.setupLightsView(z),Jt===!0&&K.setGlobalState(R.clippingPlanes,z),gc(A,X,z),We.updateMultisampleRenderTarget(fe),We.updateRenderTargetMipmap(fe),Lt.has("WEBGL_multisampled_render_to_texture")===!1){let Ae=!1;for(let nt=0,qt=F.length;nt<qt;nt++){let It=F[nt],{object:Tt,geometry:An,material:Re,group:zn}=It;if(Re.side===Ln&&Tt.layers.test(z.layers)){let ct=Re.side;Re.side=nn,Re.needsUpdate=!0,Iy(Tt,X,z,An,Re,zn),Re.side=ct,Re.needsUpdate=!0,Ae=!0}}Ae===!0&&(We.updateMultisampleRenderTarget(fe),We.updateRenderTargetMipmap(fe))}R.setRenderTarget(ue,xe,Pe),R.setClearColor(J,he),tt!==void 0&&(z.viewport=tt),R.toneMapping=qe}function gc(A,F,X){let z=F.isScene===!0?F.overrideMaterial:null;for(let V=0,fe=A.length;V<fe;V++){let Ee=A[V],{object:ue,geometry:xe,group:Pe}=Ee,qe=Ee.material;qe.allowOverride===!0&&z!==null&&(qe=z),ue.layers.test(X.layers)&&Iy(ue,F,X,xe,qe,Pe)}}function Iy(A,F,X,z,V,fe){I!==null&&V.isNodeMaterial&&I.setObject(A,V),A.onBeforeRender(R,F,X,z,V,fe),A.modelViewMatrix.multiplyMatrices(X.matrixWorldInverse,A.matrixWorld),A.normalMatrix.getNormalMatrix(A.modelViewMatrix),V.onBeforeRender(R,F,X,z,A,fe),V.transparent===!0&&V.side===Ln&&V.forceSinglePass===!1?(V.side=nn,V.needsUpdate=!0,R.renderBufferDirect(X,F,z,V,A,fe),V.side=bn,V.needsUpdate=!0,R.renderBufferDirect(X,F,z,V,A,fe),V.side=Ln):R.renderBufferDirect(X,F,z,V,A,fe),A.onAfterRender(R,F,X,z,V,fe)}function Ly(A){let F=0;for(let X of A)X.texture!==null&&F++;return F}function Da(A,F,X){F.isScene!==!0&&(F=_i);let z=Ue.get(A),V=E.state.lights,fe=E.state.shadowsArray,Ee=V.state.version,ue=Z.getParameters(A,V.state,fe,F,X,E.state.lightProbeGridArray),xe=Z.getProgramCacheKey(ue),Pe=z.programs;z.environment=A.isMeshStandardMaterial||A.isMeshLambertMaterial||A.isMeshPhongMaterial?F.environment:null,z.fog=F.fog;let qe=A.isMeshStandardMaterial||A.isMeshLambertMaterial&&!A.envMap||A.isMeshPhongMaterial&&!A.envMap;z.envMap=C.get(A.envMap||z.environment,qe),z.envMapRotation=z.environment!==null&&A.envMap===null?F.environmentRotation:A.envMapRotation,Pe===void 0&&(A.addEventListener("dispose",xt),Pe=new Map,z.programs=Pe,z.programVariants=new Map);let tt=Pe.get(xe);if(tt!==void 0){if(z.currentProgram===tt&&z.lightsStateVersion===Ee)return Ny(A,ue),tt}else ue.uniforms=Z.getUniforms(A),I!==null&&A.isNodeMaterial&&I.build(A,X,ue),A.onBeforeCompile(ue,R),tt=Z.acquireProgram(ue,xe),Pe.set(xe,tt),z.uniforms=ue.uniforms;let Ae=z.uniforms;return(!A.isShaderMaterial&&!A.isRawShaderMaterial||A.clipping===!0)&&(Ae.clippingPlanes=K.uniform),Ny(A,ue),z.needsLights=QT(A),z.lightsStateVersion=Ee,z.needsLights&&(Ae.ambientLightColor.value=V.state.ambient,Ae.lightProbe.value=V.state.probe,Ae.sunLights.value=V.state.sun,Ae.sunLightShadows.value=V.state.sunShadow,Ae.directionalLights.value=V.state.directional,Ae.directionalLightShadows.value=V.state.directionalShadow,Ae.spotLights.value=V.state.spot,Ae.spotLightShadows.value=V.state.spotShadow,Ae.rectAreaLights.value=V.state.rectArea,Ae.ltc_1.value=V.state.rectAreaLTC1,Ae.ltc_2.value=V.state.rectAreaLTC2,Ae.pointLights.value=V.state.point,Ae.pointLightShadows.value=V.state.pointShadow,Ae.hemisphereLights.value=V.state.hemi,Ae.sunShadowMatrix.value=V.state.sunShadowMatrix,Ae.sunShadowCascade.value=V.state.sunShadowCascade,Ae.directionalShadowMatrix.value=V.state.directionalShadowMatrix,Ae.spotLightMatrix.value=V.state.spotLightMatrix,Ae.spotLightMap.value=V.state.spotLightMap,Ae.pointShadowMatrix.value=V.state.pointShadowMatrix),z.numLightProbeGrids=Ly(E.state.lightProbeGridArray),z.currentProgram=tt,z.uniformsList=null,tt}function JT(A,F,X,z,V){let fe=Ue.get(A),Ee=fe.currentProgram.id+","+z+","+V,ue=fe.programVariants.get(Ee);return ue===void 0?(ue=Da(A,F,X),fe.programVariants.set(Ee,ue)):(fe.currentProgram=ue,fe.uniformsList=null,fe.outputColorSpace=z,fe.toneMapping=V),ue}function Oy(A){if(A.uniformsList===null){let F=A.currentProgram.getUniforms();A.uniformsList=Go.seqWithValue(F.seq,A.uniforms)}return A.uniformsList}function Ny(A,F){let X=Ue.get(A);X.outputColorSpace=F.outputColorSpace,X.batching=F.batching,X.batchingColor=F.batchingColor,X.instancing=F.instancing,X.instancingColor=F.instancingColor,X.instancingMorph=F.instancingMorph,X.skinning=F.skinning,X.morphTargets=F.morphTargets,X.morphNormals=F.morphNormals,X.morphColors=F.morphColors,X.morphTargetsCount=F.morphTargetsCount,X.numClippingPlanes=F.numClippingPlanes,X.numIntersection=F.numClipIntersection,X.vertexAlphas=F.vertexAlphas,X.vertexTangents=F.vertexTangents,X.toneMapping=F.toneMapping}function jT(A,F,X,z,V){F.isScene!==!0&&(F=_i),We.resetTextureUnits();let fe=F.fog,Ee=z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial?F.environment:null,ue=te===null?R.outputColorSpace:te.isXRRenderTarget===!0?te.texture.colorSpace:je.workingColorSpace,xe=z.isMeshStandardMaterial||z.isMeshLambertMaterial&&!z.envMap||z.isMeshPhongMaterial&&!z.envMap,Pe=C.get(z.envMap||Ee,xe),qe=z.vertexColors===!0&&!!X.attributes.color&&X.attributes.color.itemSize===4,tt=!!X.attributes.tangent&&(!!z.normalMap||z.anisotropy>0),Ae=!!X.morphAttributes.position,nt=!!X.morphAttributes.normal,qt=!!X.morphAttributes.color,It=es;z.toneMapped&&(te===null||te.isXRRenderTarget===!0)&&(It=R.toneMapping);let Tt=X.morphAttributes.position||X.morphAttributes.normal||X.morphAttributes.color,An=Tt!==void 0?Tt.length:0,Re=Ue.get(z),zn=E.state.lights;if(Jt===!0&&(Kn===!0||A!==Q)){let kt=A===Q&&z.id===q;K.setState(z,A,kt)}let ct=!1,xr=!1;z.version===Re.__version?Re.needsLights&&Re.lightsStateVersion!==zn.state.version||V.isBatchedMesh&&Re.batching===!1||!V.isBatchedMesh&&Re.batching===!0||V.isBatchedMesh&&Re.batchingColor===!0&&V._colorsTexture===null||V.isBatchedMesh&&Re.batchingColor===!1&&V._colorsTexture!==null||V.isInstancedMesh&&Re.instancing===!1||!V.isInstancedMesh&&Re.instancing===!0||V.isSkinnedMesh&&Re.skinning===!1||!V.isSkinnedMesh&&Re.skinning===!0||V.isInstancedMesh&&Re.instancingColor===!0&&V.instanceColor===null||V.isInstancedMesh&&Re.instancingColor===!1&&V.instanceColor!==null||V.isInstancedMesh&&Re.instancingMorph===!0&&V.morphTexture===null||V.isInstancedMesh&&Re.instancingMorph===!1&&V.morphTexture!==null||Re.envMap!==Pe||z.fog===!0&&Re.fog!==fe||Re.numClippingPlanes!==void 0&&(Re.numClippingPlanes!==K.numPlanes||Re.numIntersection!==K.numIntersection)||Re.vertexAlphas!==qe||Re.vertexTangents!==tt||Re.morphTargets!==Ae||Re.morphNormals!==nt||Re.morphColors!==qt||Re.morphTargetsCount!==An||Re.numLightProbeGrids!==Ly(E.state.lightProbeGridArray)?ct=!0:(Re.outputColorSpace!==ue||Re.toneMapping!==It)&&(xr=!0):(ct=!0,Re.__version=z.version);let Rn=Re.currentProgram;(ct===!0||xr===!0)&&(Rn=xr===!0?JT(z,F,V,ue,It):Da(z,F,V),I&&z.isNodeMaterial&&I.onUpdateProgram(z,Rn,Re));let yc=!1,Bs=!1,vr=!1,at=Rn.getUniforms(),_n=Re.uniforms;if(me.useProgram(Rn.program)&&(yc=!0,Bs=!0,vr=!0),z.id!==q&&(q=z.id,Bs=!0),yc||Q!==A){me.buffers.depth.getReversed()&&A.reversedDepth!==!0&&(A._reversedDepth=!0,A.updateProjectionMatrix()),at.setValue(U,"projectionMatrix",A.projectionMatrix),at.setValue(U,"viewMatrix",A.matrixWorldInverse);let cn=at.map.cameraPosition;cn!==void 0&&cn.setValue(U,$i.setFromMatrixPosition(A.matrixWorld)),Ot.logarithmicDepthBuffer&&at.setValue(U,"logDepthBufFC",2/(Math.log(A.far+1)/Math.LN2)),(z.isMeshPhongMaterial||z.isMeshToonMaterial||z.isMeshLambertMaterial||z.isMeshBasicMaterial||z.isMeshStandardMaterial||z.isShaderMaterial)&&at.setValue(U,"isOrthographic",A.isOrthographicCamera===!0),Q!==A&&(Q=A,Bs=!0,vr=!0)}if(Re.needsLights&&(zn.state.sunShadowMap.length>0&&at.setValue(U,"sunShadowMap",zn.state.sunShadowMap,We),zn.state.directionalShadowMap.length>0&&at.setValue(U,"directionalShadowMap",zn.state.directionalShadowMap,We),zn.state.spotShadowMap.length>0&&at.setValue(U,"spotShadowMap",zn.state.spotShadowMap,We),zn.state.pointShadowMap.length>0&&at.setValue(U,"pointShadowMap",zn.state.pointShadowMap,We)),V.isSkinnedMesh){at.setOptional(U,V,"bindMatrix"),at.setOptional(U,V,"bindMatrixInverse");let kt=V.skeleton;kt&&(kt.boneTexture===null&&kt.computeBoneTexture(),at.setValue(U,"boneTexture",kt.boneTexture,We))}V.isBatchedMesh&&(at.setOptional(U,V,"batchingTexture"),at.setValue(U,"batchingTexture",V._matricesTexture,We),at.setOptional(U,V,"batchingIdTexture"),at.setValue(U,"batchingIdTexture",V._indirectTexture,We),at.setOptional(U,V,"batchingColorTexture"),V._colorsTexture!==null&&at.setValue(U,"batchingColorTexture",V._colorsTexture,We));let ki=X.morphAttributes;if((ki.position!==void 0||ki.normal!==void 0||ki.color!==void 0)&&j.update(V,X,Rn),(Bs||Re.receiveShadow!==V.receiveShadow)&&(Re.receiveShadow=V.receiveShadow,at.setValue(U,"receiveShadow",V.receiveShadow)),(z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial)&&z.envMap===null&&F.environment!==null&&(_n.envMapIntensity.value=F.environmentIntensity),_n.dfgLUT!==void 0&&(_n.dfgLUT.value=VP()),Bs){if(at.setValue(U,"toneMappingExposure",R.toneMappingExposure),Re.needsLights&&ZT(_n,vr),fe&&z.fog===!0&&oe.refreshFogUniforms(_n,fe),oe.refreshMaterialUniforms(_n,z,ge,De,E.state.transmissionRenderTarget[A.id]),Re.needsLights&&Re.numLightProbeGrids>0){let kt=b,cn=0;for(let ds of E.state.lightProbeGridArray)ds.texture!==null&&(kt.textures[cn]=ds.texture,kt.min[cn]=ds.boundingBox.min,kt.max[cn]=ds.boundingBox.max,kt.resolution[cn]=ds.resolution,cn++);for(let ds in kt)kt[ds].length=cn;_n.probesSH.value=kt.textures,_n.probesMin.value=kt.min,_n.probesMax.value=kt.max,_n.probesResolution.value=kt.resolution}Go.upload(U,Oy(Re),_n,We)}if(z.isShaderMaterial&&z.uniformsNeedUpdate===!0&&(Go.upload(U,Oy(Re),_n,We),z.uniformsNeedUpdate=!1),z.isSpriteMaterial&&at.setValue(U,"center",V.center),at.setValue(U,"modelViewMatrix",V.modelViewMatrix),at.setValue(U,"normalMatrix",V.normalMatrix),at.setValue(U,"modelMatrix",V.matrixWorld),z.uniformsGroups!==void 0){let kt=z.uniformsGroups;for(let cn=0,ds=kt.length;cn<ds;cn++){let Dy=kt[cn];Oe.update(Dy,Rn),Oe.bind(Dy,Rn)}}return Rn}function ZT(A,F){A.ambientLightColor.needsUpdate=F,A.lightProbe.needsUpdate=F,A.sunLights.needsUpdate=F,A.sunLightShadows.needsUpdate=F,A.directionalLights.needsUpdate=F,A.directionalLightShadows.needsUpdate=F,A.pointLights.needsUpdate=F,A.pointLightShadows.needsUpdate=F,A.spotLights.needsUpdate=F,A.spotLightShadows.needsUpdate=F,A.rectAreaLights.needsUpdate=F,A.hemisphereLights.needsUpdate=F}function QT(A){return A.isMeshLambertMaterial||A.isMeshToonMaterial||A.isMeshPhongMaterial||A.isMeshStandardMaterial||A.isShadowMaterial||A.isShaderMaterial&&A.lights===!0}this.getActiveCubeFace=function(){return G},this.getActiveMipmapLevel=function(){return W},this.getRenderTarget=function(){return te},this.setRenderTargetTextures=function(A,F,X){let z=Ue.get(A);z.__autoAllocateDepthBuffer=A.resolveDepthBuffer===!1,z.__autoAllocateDepthBuffer===!1&&(z.__useRenderToTexture=!1),Ue.get(A.texture).__webglTexture=F,Ue.get(A.depthTexture).__webglTexture=z.__autoAllocateDepthBuffer?void 0:X,z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(A,F){let X=Ue.get(A);X.__webglFramebuffer=F,X.__useDefaultFramebuffer=F===void 0},this.setRenderTarget=function(A,F=0,X=0){te=A,G=F,W=X;let z=null,V=!1,fe=!1;if(A){let ue=Ue.get(A);if(ue.__useDefaultFramebuffer!==void 0){me.bindFramebuffer(U.FRAMEBUFFER,ue.__webglFramebuffer),ee.copy(A.viewport),Te.copy(A.scissor),He=A.scissorTest,me.viewport(ee),me.scissor(Te),me.setScissorTest(He),q=-1;return}else if(ue.__webglFramebuffer===void 0)We.setupRenderTarget(A);else if(ue.__hasExternalTextures)We.rebindTextures(A,Ue.get(A.texture).__webglTexture,Ue.get(A.depthTexture).__webglTexture);else if(A.depthBuffer){let qe=A.depthTexture;if(ue.__boundDepthTexture!==qe){if(qe!==null&&Ue.has(qe)&&(A.width!==qe.image.width||A.height!==qe.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");We.setupDepthRenderbuffer(A)}}let xe=A.texture;(xe.isData3DTexture||xe.isDataArrayTexture||xe.isCompressedArrayTexture)&&(fe=!0);let Pe=Ue.get(A).__webglFramebuffer;A.isWebGLCubeRenderTarget?(Array.isArray(Pe[F])?z=Pe[F][X]:z=Pe[F],V=!0):A.samples>0&&We.useMultisampledRTT(A)===!1?z=Ue.get(A).__webglMultisampledFramebuffer:Array.isArray(Pe)?z=Pe[X]:z=Pe,ee.copy(A.viewport),Te.copy(A.scissor),He=A.scissorTest}else ee.copy(Fe).multiplyScalar(ge).floor(),Te.copy(ot).multiplyScalar(ge).floor(),He=Mt;if(X!==0&&(z=D),me.bindFramebuffer(U.FRAMEBUFFER,z)&&me.drawBuffers(A,z),me.viewport(ee),me.scissor(Te),me.setScissorTest(He),V){let ue=Ue.get(A.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_CUBE_MAP_POSITIVE_X+F,ue.__webglTexture,X)}else if(fe){let ue=F;for(let xe=0;xe<A.textures.length;xe++){let Pe=Ue.get(A.textures[xe]);U.framebufferTextureLayer(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0+xe,Pe.__webglTexture,X,ue)}}else if(A!==null&&X!==0){let ue=Ue.get(A.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,ue.__webglTexture,X)}q=-1};function ky(A){let F=Ue.get(A);return(F.__readFormat!==A.format||F.__readType!==A.type)&&(F.__readFormat=A.format,F.__readType=A.type,F.__formatReadable=Ot.textureFormatReadable(A.format),F.__typeReadable=Ot.textureTypeReadable(A.type)),F}this.readRenderTargetPixels=function(A,F,X,z,V,fe,Ee,ue=0){if(!(A&&A.isWebGLRenderTarget)){ze("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let xe=Ue.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&Ee!==void 0&&(xe=xe[Ee],Array.isArray(xe)&&(xe=xe[0])),xe){me.bindFramebuffer(U.FRAMEBUFFER,xe);try{let Pe=A.textures[ue],qe=Pe.format,tt=Pe.type;A.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+ue);let Ae=ky(Pe);if(Ae.__formatReadable===!1){ze("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ae.__typeReadable===!1){ze("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}F>=0&&F<=A.width-z&&X>=0&&X<=A.height-V&&U.readPixels(F,X,z,V,re.convert(qe),re.convert(tt),fe)}finally{let Pe=te!==null?Ue.get(te).__webglFramebuffer:null;me.bindFramebuffer(U.FRAMEBUFFER,Pe)}}},this.readRenderTargetPixelsAsync=async function(A,F,X,z,V,fe,Ee,ue=0){if(!(A&&A.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let xe=Ue.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&Ee!==void 0&&(xe=xe[Ee],Array.isArray(xe)&&(xe=xe[0])),xe)if(F>=0&&F<=A.width-z&&X>=0&&X<=A.height-V){me.bindFramebuffer(U.FRAMEBUFFER,xe);let Pe=A.textures[ue],qe=Pe.format,tt=Pe.type;A.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+ue);let Ae=ky(Pe);if(Ae.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ae.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let nt=U.createBuffer();U.bindBuffer(U.PIXEL_PACK_BUFFER,nt),U.bufferData(U.PIXEL_PACK_BUFFER,fe.byteLength,U.STREAM_READ),U.readPixels(F,X,z,V,re.convert(qe),re.convert(tt),0),U.bindBuffer(U.PIXEL_PACK_BUFFER,null);let qt=te!==null?Ue.get(te).__webglFramebuffer:null;me.bindFramebuffer(U.FRAMEBUFFER,qt);let It=U.fenceSync(U.SYNC_GPU_COMMANDS_COMPLETE,0);return U.flush(),await ax(U,It,4),U.bindBuffer(U.PIXEL_PACK_BUFFER,nt),U.getBufferSubData(U.PIXEL_PACK_BUFFER,0,fe),U.bindBuffer(U.PIXEL_PACK_BUFFER,null),U.deleteBuffer(nt),U.deleteSync(It),fe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(A,F=null,X=0){let z=Math.pow(2,-X),V=Math.floor(A.image.width*z),fe=Math.floor(A.image.height*z),Ee=F!==null?F.x:0,ue=F!==null?F.y:0;We.setTexture2D(A,0),U.copyTexSubImage2D(U.TEXTURE_2D,X,0,0,Ee,ue,V,fe),me.unbindTexture()},this.copyTextureToTexture=function(A,F,X=null,z=null,V=0,fe=0){let Ee,ue,xe,Pe,qe,tt,Ae,nt,qt,It=A.isCompressedTexture?A.mipmaps[fe]:A.image;if(X!==null)Ee=X.max.x-X.min.x,ue=X.max.y-X.min.y,xe=X.isBox3?X.max.z-X.min.z:1,Pe=X.min.x,qe=X.min.y,tt=X.isBox3?X.min.z:0;else{let at=Math.pow(2,-V);Ee=Math.floor(It.width*at),ue=Math.floor(It.height*at),A.isDataArrayTexture?xe=It.depth:A.isData3DTexture?xe=Math.floor(It.depth*at):xe=1,Pe=0,qe=0,tt=0}z!==null?(Ae=z.x,nt=z.y,qt=z.z):(Ae=0,nt=0,qt=0);let Tt=re.convert(F.format),An=re.convert(F.type),Re;F.isData3DTexture?(We.setTexture3D(F,0),Re=U.TEXTURE_3D):F.isDataArrayTexture||F.isCompressedArrayTexture?(We.setTexture2DArray(F,0),Re=U.TEXTURE_2D_ARRAY):(We.setTexture2D(F,0),Re=U.TEXTURE_2D),me.activeTexture(U.TEXTURE0),me.pixelStorei(U.UNPACK_FLIP_Y_WEBGL,F.flipY),me.pixelStorei(U.UNPACK_PREMULTIPLY_ALPHA_WEBGL,F.premultiplyAlpha),me.pixelStorei(U.UNPACK_ALIGNMENT,F.unpackAlignment);let zn=me.getParameter(U.UNPACK_ROW_LENGTH),ct=me.getParameter(U.UNPACK_IMAGE_HEIGHT),xr=me.getParameter(U.UNPACK_SKIP_PIXELS),Rn=me.getParameter(U.UNPACK_SKIP_ROWS),yc=me.getParameter(U.UNPACK_SKIP_IMAGES);me.pixelStorei(U.UNPACK_ROW_LENGTH,It.width),me.pixelStorei(U.UNPACK_IMAGE_HEIGHT,It.height),me.pixelStorei(U.UNPACK_SKIP_PIXELS,Pe),me.pixelStorei(U.UNPACK_SKIP_ROWS,qe),me.pixelStorei(U.UNPACK_SKIP_IMAGES,tt);let Bs=A.isDataArrayTexture||A.isData3DTexture,vr=F.isDataArrayTexture||F.isData3DTexture;if(A.isDepthTexture){let at=Ue.get(A),_n=Ue.get(F),ki=Ue.get(at.__renderTarget),kt=Ue.get(_n.__renderTarget);me.bindFramebuffer(U.READ_FRAMEBUFFER,ki.__webglFramebuffer),me.bindFramebuffer(U.DRAW_FRAMEBUFFER,kt.__webglFramebuffer);for(let cn=0;cn<xe;cn++)Bs&&(U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ue.get(A).__webglTexture,V,tt+cn),U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ue.get(F).__webglTexture,fe,qt+cn)),U.blitFramebuffer(Pe,qe,Pe+Ee,qe+ue,Ae,nt,Ae+Ee,nt+ue,U.DEPTH_BUFFER_BIT,U.NEAREST);me.bindFramebuffer(U.READ_FRAMEBUFFER,null),me.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else if(V!==0||A.isRenderTargetTexture||Ue.has(A)){let at=Ue.get(A),_n=Ue.get(F);me.bindFramebuffer(U.READ_FRAMEBUFFER,O),me.bindFramebuffer(U.DRAW_FRAMEBUFFER,B);for(let ki=0;ki<xe;ki++)Bs?U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,at.__webglTexture,V,tt+ki):U.framebufferTexture2D(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,at.__webglTexture,V),vr?U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,_n.__webglTexture,fe,qt+ki):U.framebufferTexture2D(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,_n.__webglTexture,fe),V!==0?U.blitFramebuffer(Pe,qe,Pe+Ee,qe+ue,Ae,nt,Ae+Ee,nt+ue,U.COLOR_BUFFER_BIT,U.NEAREST):vr?U.copyTexSubImage3D(Re,fe,Ae,nt,qt+ki,Pe,qe,Ee,ue):U.copyTexSubImage2D(Re,fe,Ae,nt,Pe,qe,Ee,ue);me.bindFramebuffer(U.READ_FRAMEBUFFER,null),me.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else vr?A.isDataTexture||A.isData3DTexture?U.texSubImage3D(Re,fe,Ae,nt,qt,Ee,ue,xe,Tt,An,It.data):F.isCompressedArrayTexture?U.compressedTexSubImage3D(Re,fe,Ae,nt,qt,Ee,ue,xe,Tt,It.data):U.texSubImage3D(Re,fe,Ae,nt,qt,Ee,ue,xe,Tt,An,It):A.isDataTexture?U.texSubImage2D(U.TEXTURE_2D,fe,Ae,nt,Ee,ue,Tt,An,It.data):A.isCompressedTexture?U.compressedTexSubImage2D(U.TEXTURE_2D,fe,Ae,nt,It.width,It.height,Tt,It.data):U.texSubImage2D(U.TEXTURE_2D,fe,Ae,nt,Ee,ue,Tt,An,It);me.pixelStorei(U.UNPACK_ROW_LENGTH,zn),me.pixelStorei(U.UNPACK_IMAGE_HEIGHT,ct),me.pixelStorei(U.UNPACK_SKIP_PIXELS,xr),me.pixelStorei(U.UNPACK_SKIP_ROWS,Rn),me.pixelStorei(U.UNPACK_SKIP_IMAGES,yc),fe===0&&F.generateMipmaps===!0&&F.mipmapsAutoUpdate===!0&&U.generateMipmap(Re),me.unbindTexture()},this.initRenderTarget=function(A){Ue.get(A).__webglFramebuffer===void 0&&We.setupRenderTarget(A)},this.initTexture=function(A){A.isCubeTexture?We.setTextureCube(A,0):A.isData3DTexture?We.setTexture3D(A,0):A.isDataArrayTexture||A.isCompressedArrayTexture?We.setTexture2DArray(A,0):We.setTexture2D(A,0),me.unbindTexture()},this.resetState=function(){G=0,W=0,te=null,me.reset(),ae.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Mi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=je._getDrawingBufferColorSpace(e),t.unpackColorSpace=je._getUnpackColorSpace()}};var Xx={scene_version:2,keys:[{name:"lesion",field:"lesions",kind:"names"},{name:"compare",field:"compare",kind:"names"},{name:"grade",field:"grade",kind:"word"},{name:"side",field:"side",kind:"word"},{name:"map",field:"map",kind:"map"},{name:"variant",field:"variants",kind:"names"},{name:"skin",field:"skin",kind:"opacity"},{name:"muscles",field:"muscles",kind:"opacity"},{name:"bones",field:"bones",kind:"opacity"},{name:"discs",field:"discs",kind:"opacity"},{name:"nerves",field:"nerves",kind:"opacity"},{name:"ligaments",field:"ligaments",kind:"opacity"},{name:"vessels",field:"vessels",kind:"opacity"},{name:"camera",field:"camera",kind:"camera"},{name:"register",field:"register",kind:"word"},{name:"skin_shows",field:"skin_shows",kind:"word"},{name:"both",field:"both",kind:"word"},{name:"labels",field:"labels",kind:"switch"},{name:"key_points",field:"key_points",kind:"switch"}],allowed:{grade:["typical","irritated","compressed","cut"],side:["right","left","both"],camera:["front","back","side","spine","pelvis","medial_ankle","sole","heel_medial","heel_plantar","heel_lateral","heel_posterior","site"],register:["student","clinician","patient"],skin_shows:["lesion","roots","nerves","both","agreement"],both:["split","blended"]},defaults:{lesions:[],compare:[],grade:"typical",side:"right",map:"default",variants:[],layers:{skin:.35,muscles:0,bones:1,discs:1,nerves:1,ligaments:0,vessels:0},camera:"back",register:"student",labels:!1,skin_shows:"lesion",both:"split",key_points:!1},at_site:"site",true_words:["1","true","yes","on"],false_words:["0","false","no","off"],number:"[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?",farthest:1e5,opacity_steps:1e3,coordinate_steps:100,longest_quote:60,most_parts:200,most_names:40,least_alike:.5,search:{ways:[{slips:0,letters:0,whole:!0},{slips:1,letters:4,whole:!0},{slips:2,letters:5,whole:!0},{slips:1,letters:4,whole:!1}],weights:{root:2,site:1.6,nerve:1.4,condition:1.1},priors:{common:1.5,rare:.6},bare:3,whole:6,told:["symptom","trigger","treatment","red_flag","risk","prevention"]},feelings:["none","possible","variable","likely"],felt_bits:5,sentences:{many_parts:"The address has more than {count} parts; those after them are left out.",many_names:"There are more than {count} names for {key}; those after them are left out.",key:"The address has {key}, which is not part of a view: {allowed}.",word:"There is no {what} {name}; choose one of {allowed}.",opacity_number:"The opacity of {what} is a number, not {value}.",opacity_range:"The opacity of {what} lies between 0 and 1, not at {value}.",coordinate_number:"A coordinate of the camera's {what} is a number, not {value}.",coordinate_range:"A coordinate of the camera's {what} lies between -100000 and 100000 mm, not at {value}.",same_place:"A camera looks at another place than the one where it stands; both are {value}.",coordinates:"The camera's {what} has three coordinates in mm, not {count}.",switch:"{what} is 1 or 0, not {value}.",unknown:"There is no {what} called {name}.",nearest:" Nearest: {names}.",position:"{name}: after @ comes a position between 0 (proximal) and 1 (distal).",grade:"{name}: after : comes a grade: irritated, compressed, cut or typical."},tokens:{ink:"#1f2933",muted:"#5d6873",line:"#e6e1d8",page:"#f7f5f1",card:"#ffffff",canvas_light:"#fffefb",canvas_dark:"#ece8df",accent:"#e4572e",accent_deep:"#9c2f10",accent_wash:"#fdeee9",accent_light:"#f3a58c",accent_pale:"#f8cfc1",spared:"#2a7f6f",spared_wash:"#e8f3f0",sore:"#9c2f5a",felt:"#7d3f98",felt_light:"#b48cc6",felt_wash:"#f4ecf7",rule:"#cfc8bb",focus:"#20639b",bone:"#eadfc6",disc:"#9db7c4",muscle:"#a8554a",tendon:"#e8e0d0",nerve:"#d9b44a",skin:"#e3b9a0",dura:"#cbbf9a",deep:"#e9c98f",ligament:"#d5dacd",artery:"#b8323a",vein:"#4a6fa5",cord:"#efe0c4",cause:"#8e2148"},roots:{T12:"#6699cc",L1:"#332288",L2:"#88ccee",L3:"#44aa99",L4:"#117733",L5:"#ddcc77",S1:"#cc6677",S2:"#aa4499",S3:"#882255",S4:"#999933",S5:"#661100",Co1:"#888888"},states:[{name:"untouched",lit:!1,affected:!1,felt:!1,presses:!1,faint:!1},{name:"spared",lit:!1,affected:!1,felt:!1,presses:!1,faint:!1},{name:"possible",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"reduced",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"numb",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"variable",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"felt_possible",lit:!0,affected:!1,felt:!0,presses:!1,faint:!1},{name:"felt_variable",lit:!0,affected:!1,felt:!0,presses:!1,faint:!1},{name:"felt",lit:!0,affected:!1,felt:!0,presses:!1,faint:!1},{name:"felt_and_possible",lit:!0,affected:!0,felt:!1,presses:!1,faint:!1},{name:"pain",lit:!0,affected:!1,felt:!0,presses:!1,faint:!1},{name:"cause",lit:!0,affected:!1,felt:!1,presses:!0,faint:!1},{name:"band",lit:!0,affected:!1,felt:!1,presses:!1,faint:!0},{name:"slipped",lit:!0,affected:!1,felt:!1,presses:!1,faint:!1},{name:"context",lit:!0,affected:!1,felt:!1,presses:!0,faint:!1},{name:"displaced",lit:!0,affected:!1,felt:!1,presses:!1,faint:!1},{name:"see_through",lit:!0,affected:!1,felt:!1,presses:!1,faint:!0}],kinds_of_layer:{bones:["bone"],discs:["disc"],muscles:["muscle","tendon"],nerves:["nerve","ganglion"],skin:["skin"],deep:["deep"],dura:["dura","cord"],ligaments:["ligament"],vessels:["vessel"],causes:["cause"]},own_opacity:["muscles","deep","causes"],cut_away:["bones","ligaments","muscles","nerves"]};var Ye=Xx,ci=Ye.roots,WP=new RegExp(`^(?:${Ye.number})$`);function Sn(i,e){return(Ye.sentences[i]??"").replace(/\{(\w+)\}/g,(n,s)=>String(e[s]??""))}function Ei(i){let e=Array.from(i),t=Ye.longest_quote,n=e.length<=t?i:`${e.slice(0,t-1).join("")}…`;return`'${JSON.stringify(n).slice(1,-1).replaceAll('\\"','"')}'`}function uh(i){return WP.test(i)}var{canvas_light:XP="",canvas_dark:qP=""}=Ye.tokens;function qx(i){let{width:e,height:t}=i,n=Object.assign(document.createElement("canvas"),{width:e,height:t}),s=n.getContext("2d");if(!s)throw new Error("This browser cannot make a picture of the body.");let r=s.createRadialGradient(e/2,t*.4,0,e/2,t*.4,t*.75);return r.addColorStop(0,XP),r.addColorStop(1,qP),s.fillStyle=r,s.fillRect(0,0,e,t),s.drawImage(i,0,0),n.toDataURL("image/png")}var YP=55,$P=.6,KP=180,JP=2,hh=class{constructor(e,t){this.scene=new zi;this.calls=0;this.triangles=0;this.lost=!1;this.disposed=!1;this.#n=!1;this.#s=!1;this.#r=0;this.#o=0;this.#a=0;this.#l=null;this.#e=e,this.#t=t,this.renderer=jP(),this.canvas=this.renderer.domElement,this.canvas.style.cssText="display:block;width:100%;height:100%;touch-action:none",this.canvas.tabIndex=0,this.canvas.setAttribute("role","img"),this.describe("Body in 3D. Arrow keys turn it, plus and minus zoom."),e.append(this.canvas),this.canvas.addEventListener("webglcontextlost",n=>{n.preventDefault(),this.lost=!0,t.onLost(!0)}),this.canvas.addEventListener("webglcontextrestored",()=>{this.lost=!1,t.onLost(!1),this.invalidate()}),this.#i=new ResizeObserver(()=>this.resize()),this.#i.observe(e)}#e;#t;#i;#n;#s;#r;#o;#a;#l;describe(e){this.canvas.setAttribute("aria-label",e)}get ratio(){return Math.min(globalThis.devicePixelRatio||1,JP)*(this.#n?$P:1)}fit(){let{clientWidth:e,clientHeight:t}=this.#e;return!e||!t?!1:(this.renderer.setPixelRatio(this.ratio),this.renderer.setSize(e,t,!1),this.#t.onSize(e/t),!0)}resize(){this.fit()&&this.draw()}invalidate(){this.#o||=requestAnimationFrame(()=>this.draw())}draw(){cancelAnimationFrame(this.#o),this.#o=0,!(this.lost||this.disposed)&&(this.renderer.info.reset(),this.renderer.render(this.scene,this.#t.camera()),this.calls=this.renderer.info.render.calls,this.triangles=this.renderer.info.render.triangles,this.#t.onDraw(),this.#c(),this.#s&&this.#h())}#c(){let e=this.renderer.getContext();Yx(e)&&(this.#l&&e.deleteSync(this.#l),this.#l=e.fenceSync(e.SYNC_GPU_COMMANDS_COMPLETE,0),e.flush())}get idle(){let e=this.renderer.getContext();return this.#o?!1:!this.#l||!Yx(e)?!0:e.getSyncParameter(this.#l,e.SYNC_STATUS)===e.SIGNALED}#h(){let e=performance.now();requestAnimationFrame(()=>{this.#r=.6*this.#r+.4*(performance.now()-e)})}moving(){this.#s=!0,clearTimeout(this.#a),this.#a=window.setTimeout(()=>this.rest(),KP),!this.#n&&this.#r>YP&&this.#u(!0)}rest(){this.#s=!1,this.#r*=.9,this.#n&&this.#u(!1)}#u(e){this.#n=e,this.renderer.setPixelRatio(this.ratio),this.renderer.setSize(this.#e.clientWidth,this.#e.clientHeight,!1),this.invalidate()}snapshot(){return this.rest(),this.draw(),qx(this.canvas)}dispose(){this.disposed=!0,cancelAnimationFrame(this.#o),clearTimeout(this.#a),this.#i.disconnect(),this.renderer.dispose(),this.renderer.forceContextLoss(),this.canvas.remove()}};function Yx(i){return"fenceSync"in i}function jP(){let i=!new URLSearchParams(globalThis.location?.search||"").has("noaa"),e=new oh({antialias:i,alpha:!0,powerPreference:"high-performance"});return e.setClearColor(0,0),e.info.autoReset=!1,e.debug.checkShaderErrors=!1,e}var dh=class{constructor(){this.#e=[];this.#t=0;this.spent={}}#e;#t;add(e,t){this.#e.push({name:e,job:t}),this.#t||=window.setTimeout(()=>this.#i(),120)}#i(){let[e]=this.#e;if(!e)return;let t=performance.now();e.job.next().done&&this.#e.shift(),this.spent[e.name]=(this.spent[e.name]??0)+performance.now()-t,this.#t=this.#e.length?window.setTimeout(()=>this.#i(),15):0}get done(){return!this.#e.length}drop(...e){let t=this.#e.filter(({name:n})=>!e.includes(n));this.#e.splice(0,this.#e.length,...t)}stop(){clearTimeout(this.#t),this.#t=0,this.#e.length=0}};function zp(i,e){if(e===gp)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===Ho||e===El){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===Ho)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function $x(i){let e=new Map,t=new Map,n=i.clone();return Kx(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(l){return t.get(l)}),r.bind(r.skeleton,r.bindMatrix)}),n}function Kx(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)Kx(i.children[n],e.children[n],t)}var fh=class extends Qi{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new Yp(t)}),this.register(function(t){return new $p(t)}),this.register(function(t){return new Kp(t)}),this.register(function(t){return new sm(t)}),this.register(function(t){return new rm(t)}),this.register(function(t){return new om(t)}),this.register(function(t){return new jp(t)}),this.register(function(t){return new Zp(t)}),this.register(function(t){return new Qp(t)}),this.register(function(t){return new em(t)}),this.register(function(t){return new qp(t)}),this.register(function(t){return new tm(t)}),this.register(function(t){return new Jp(t)}),this.register(function(t){return new im(t)}),this.register(function(t){return new nm(t)}),this.register(function(t){return new Wp(t)}),this.register(function(t){return new ph(t,Ze.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new ph(t,Ze.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new am(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let c=Cs.extractUrlBase(e);o=Cs.resolveURL(c,this.path)}else o=Cs.extractUrlBase(e);this.manager.itemStart(e);let a=function(c){s?s(c):console.error(c),r.manager.itemError(e),r.manager.itemEnd(e)},l=new Io(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(this.withCredentials),l.load(e,function(c){try{r.parse(c,o,function(u){t(u),r.manager.itemEnd(e)},a)}catch(u){a(u)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},l=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(l.decode(new Uint8Array(e,0,4))===e0){try{o[Ze.KHR_BINARY_GLTF]=new lm(e)}catch(h){s&&s(h);return}r=JSON.parse(o[Ze.KHR_BINARY_GLTF].content)}else r=JSON.parse(l.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let c=new mm(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});c.fileLoader.setRequestHeader(this.requestHeader);for(let u=0;u<this.pluginCallbacks.length;u++){let h=this.pluginCallbacks[u](c);h.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[h.name]=h,o[h.name]=!0}if(r.extensionsUsed)for(let u=0;u<r.extensionsUsed.length;++u){let h=r.extensionsUsed[u],f=r.extensionsRequired||[];switch(h){case Ze.KHR_MATERIALS_UNLIT:o[h]=new Xp;break;case Ze.KHR_DRACO_MESH_COMPRESSION:o[h]=new cm(r,this.dracoLoader);break;case Ze.KHR_TEXTURE_TRANSFORM:o[h]=new um;break;case Ze.KHR_MESH_QUANTIZATION:o[h]=new hm;break;default:f.indexOf(h)>=0&&a[h]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+h+'".')}}c.setExtensions(o),c.setPlugins(a),c.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function ZP(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function Ft(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var Ze={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},Wp=class{constructor(e){this.parser=e,this.name=Ze.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,l=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],c,u=new Be(16777215);l.color!==void 0&&u.setRGB(l.color[0],l.color[1],l.color[2],Gn);let h=l.range!==void 0?l.range:0;switch(l.type){case"directional":c=new ml(u),c.target.position.set(0,0,-1),c.add(c.target);break;case"point":c=new pl(u),c.distance=h;break;case"spot":c=new fl(u),c.distance=h,l.spot=l.spot||{},l.spot.innerConeAngle=l.spot.innerConeAngle!==void 0?l.spot.innerConeAngle:0,l.spot.outerConeAngle=l.spot.outerConeAngle!==void 0?l.spot.outerConeAngle:Math.PI/4,c.angle=l.spot.outerConeAngle,c.penumbra=1-l.spot.innerConeAngle/l.spot.outerConeAngle,c.target.position.set(0,0,-1),c.add(c.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+l.type)}return c.position.set(0,0,0),ss(c,l),l.intensity!==void 0&&(c.intensity=l.intensity),c.name=t.createUniqueName(l.name||"light_"+e),s=Promise.resolve(c),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(l){return n._getNodeRef(t.cache,a,l)})}},Xp=class{constructor(){this.name=Ze.KHR_MATERIALS_UNLIT}getMaterialType(){return ji}extendParams(e,t,n){let s=[];e.color=new Be(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],Gn),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,Zt))}return Promise.all(s)}},qp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},Yp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Wn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new Se(r,r)}return Promise.all(s)}},$p=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Wn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},Kp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_DISPERSION}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Wn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},Jp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Wn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},jp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_SHEEN}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Wn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new Be(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],Gn)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,Zt)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},Zp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Wn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},Qp=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_VOLUME}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Wn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new Be().setRGB(r[0],r[1],r[2],Gn),Promise.all(s)}},em=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_IOR}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Wn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},tm=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_SPECULAR}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Wn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new Be().setRGB(r[0],r[1],r[2],Gn),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,Zt)),Promise.all(s)}},nm=class{constructor(e){this.parser=e,this.name=Ze.EXT_MATERIALS_BUMP}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Wn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},im=class{constructor(e){this.parser=e,this.name=Ze.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return Ft(this.parser,e,this.name)!==null?Wn:null}extendMaterialParams(e,t){let n=Ft(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},sm=class{constructor(e){this.parser=e,this.name=Ze.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},rm=class{constructor(e){this.parser=e,this.name=Ze.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},om=class{constructor(e){this.parser=e,this.name=Ze.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},ph=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let l=s.byteOffset||0,c=s.byteLength||0,u=s.count,h=s.byteStride,f=new Uint8Array(a,l,c);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(u,h,f,s.mode,s.filter).then(function(p){return p.buffer}):o.ready.then(function(){let p=new ArrayBuffer(u*h);return o.decodeGltfBuffer(new Uint8Array(p),u,h,f,s.mode,s.filter),p})})}else return null}},am=class{constructor(e){this.name=Ze.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let c of s.primitives)if(c.mode!==Ai.TRIANGLES&&c.mode!==Ai.TRIANGLE_STRIP&&c.mode!==Ai.TRIANGLE_FAN&&c.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],l={};for(let c in o)a.push(this.parser.getDependency("accessor",o[c]).then(u=>(l[c]=u,l[c])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(c=>{let u=c.pop(),h=u.isGroup?u.children:[u],f=c[0].count,p=[];for(let g of h){let _=new Ie,m=new L,y=new In,x=new L(1,1,1),S=new tl(g.geometry,g.material,f);for(let w=0;w<f;w++)l.TRANSLATION&&m.fromBufferAttribute(l.TRANSLATION,w),l.ROTATION&&y.fromBufferAttribute(l.ROTATION,w),l.SCALE&&x.fromBufferAttribute(l.SCALE,w),S.setMatrixAt(w,_.compose(m,y,x));let b=null;for(let w in l)if(w==="_COLOR_0"){let E=l[w];S.instanceColor=new Ss(E.array,E.itemSize,E.normalized)}else if(w!=="TRANSLATION"&&w!=="ROTATION"&&w!=="SCALE"){if(b===null){let v=S.geometry;b=new fn,b.name=v.name;for(let M in v.attributes)b.setAttribute(M,v.attributes[M]);for(let M in v.morphAttributes)b.morphAttributes[M]=v.morphAttributes[M];v.index!==null&&b.setIndex(v.index),b.morphTargetsRelative=v.morphTargetsRelative;for(let M of v.groups)b.addGroup(M.start,M.count,M.materialIndex);v.boundingBox!==null&&(b.boundingBox=v.boundingBox.clone()),v.boundingSphere!==null&&(b.boundingSphere=v.boundingSphere.clone()),b.drawRange.start=v.drawRange.start,b.drawRange.count=v.drawRange.count,b.userData=Object.assign({},v.userData),S.geometry=b}let E=l[w];b.setAttribute(w,new Ss(E.array,E.itemSize,E.normalized))}Dt.prototype.copy.call(S,g),this.parser.assignFinalMaterial(S),p.push(S)}return u.isGroup?(u.clear(),u.add(...p),u):p[0]}))}},e0="glTF",Il=12,Jx={JSON:1313821514,BIN:5130562},lm=class{constructor(e){this.name=Ze.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,Il),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==e0)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-Il,r=new DataView(e,Il),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let l=r.getUint32(o,!0);if(o+=4,l===Jx.JSON){let c=new Uint8Array(e,Il+o,a);this.content=n.decode(c)}else if(l===Jx.BIN){let c=Il+o;this.body=e.slice(c,c+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},cm=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=Ze.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},l={},c={};for(let u in o){let h=fm[u]||u.toLowerCase();a[h]=o[u]}for(let u in e.attributes){let h=fm[u]||u.toLowerCase();if(o[u]!==void 0){let f=n.accessors[e.attributes[u]],p=Xo[f.componentType];c[h]=p.name,l[h]=f.normalized===!0}}return t.getDependency("bufferView",r).then(function(u){return new Promise(function(h,f){s.decodeDracoFile(u,function(p){for(let g in p.attributes){let _=p.attributes[g],m=l[g];m!==void 0&&(_.normalized=m)}h(p)},a,c,Gn,f)})})}},um=class{constructor(){this.name=Ze.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},hm=class{constructor(){this.name=Ze.KHR_MESH_QUANTIZATION}},mh=class extends Zi{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=a*2,c=a*3,u=s-t,h=(n-t)/u,f=h*h,p=f*h,g=e*c,_=g-c,m=-2*p+3*f,y=p-f,x=1-m,S=y-f+h;for(let b=0;b!==a;b++){let w=o[_+b+a],E=o[_+b+l]*u,v=o[g+b+a],M=o[g+b]*u;r[b]=x*w+S*E+m*v+y*M}return r}},QP=new In,dm=class extends mh{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return QP.fromArray(r).normalize().toArray(r),r}},Ai={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},Xo={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},jx={9728:At,9729:en,9984:yu,9985:Bo,9986:Or,9987:Ti},Zx={33071:wi,33648:_o,10497:Ys},Hp={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},fm={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},er={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},eI={CUBICSPLINE:void 0,LINEAR:Ar,STEP:Er},Vp={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function tI(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new Pr({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:bn})),i.DefaultMaterial}function Dr(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function ss(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function nI(i,e,t){let n=!1,s=!1,r=!1;for(let c=0,u=e.length;c<u;c++){let h=e[c];if(h.POSITION!==void 0&&(n=!0),h.NORMAL!==void 0&&(s=!0),h.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],l=[];for(let c=0,u=e.length;c<u;c++){let h=e[c];if(n){let f=h.POSITION!==void 0?t.getDependency("accessor",h.POSITION):i.attributes.position;o.push(f)}if(s){let f=h.NORMAL!==void 0?t.getDependency("accessor",h.NORMAL):i.attributes.normal;a.push(f)}if(r){let f=h.COLOR_0!==void 0?t.getDependency("accessor",h.COLOR_0):i.attributes.color;l.push(f)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l)]).then(function(c){let u=c[0],h=c[1],f=c[2];return n&&(i.morphAttributes.position=u),s&&(i.morphAttributes.normal=h),r&&(i.morphAttributes.color=f),i.morphTargetsRelative=!0,i})}function iI(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function sI(i){let e,t=i.extensions&&i.extensions[Ze.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+Gp(t.attributes):e=i.indices+":"+Gp(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+Gp(i.targets[n]);return e}function Gp(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function pm(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function rI(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var oI=new Ie,mm=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new ZP,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let l=a.match(/Version\/(\d+)/);s=n&&l?parseInt(l[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new hl(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new gl(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new Io(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return Dr(r,a,s),ss(a,s),Promise.all(n._invokeAll(function(l){return l.afterRoot&&l.afterRoot(a)})).then(function(){for(let l of a.scenes)l.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,l=o.length;a<l;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let l=this.associations.get(o);l!=null&&this.associations.set(a,l);for(let[c,u]of o.children.entries())r(u,a.children[c])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[Ze.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(Cs.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=Hp[s.type],a=Xo[s.componentType],l=s.normalized===!0,c=new a(s.count*o);return Promise.resolve(new gt(c,o,l))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],l=Hp[s.type],c=Xo[s.componentType],u=c.BYTES_PER_ELEMENT,h=u*l,f=s.byteOffset||0,p=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,g=s.normalized===!0,_,m;if(p&&p!==h){let y=Math.floor(f/p),x="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+y+":"+s.count,S=t.cache.get(x);S||(_=new c(a,y*p,s.count*p/u),S=new To(_,p/u),t.cache.add(x,S)),m=new Eo(S,l,f%p/u,g)}else a===null?_=new c(s.count*l):_=new c(a,f,s.count*l),m=new gt(_,l,g);if(s.sparse!==void 0){let y=Hp.SCALAR,x=Xo[s.sparse.indices.componentType],S=s.sparse.indices.byteOffset||0,b=s.sparse.values.byteOffset||0,w=new x(o[1],S,s.sparse.count*y),E=new c(o[2],b,s.sparse.count*l);a!==null&&(m=new gt(m.array.slice(),m.itemSize,m.normalized)),m.normalized=!1;for(let v=0,M=w.length;v<M;v++){let N=w[v];if(m.setX(N,E[v*l]),l>=2&&m.setY(N,E[v*l+1]),l>=3&&m.setZ(N,E[v*l+2]),l>=4&&m.setW(N,E[v*l+3]),l>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}m.normalized=g}return m})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let l=n.manager.getHandler(o.uri);l!==null&&(a=l)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],l=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[l])return this.textureCache[l];let c=this.loadImageSource(t,n).then(function(u){u.flipY=!1,u.name=o.name||a.name||"",u.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(u.name=a.uri);let f=(r.samplers||{})[o.sampler]||{};return u.magFilter=jx[f.magFilter]||en,u.minFilter=jx[f.minFilter]||Ti,u.wrapS=Zx[f.wrapS]||Ys,u.wrapT=Zx[f.wrapT]||Ys,u.generateMipmaps=!u.isCompressedTexture&&u.minFilter!==At&&u.minFilter!==en,s.associations.set(u,{textures:e}),u}).catch(function(){return null});return this.textureCache[l]=c,c}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(f=>f.clone());let o=s.images[e],a=self.URL||self.webkitURL,l=o.uri||"",c=!1,u;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)u=n.getDependency("bufferView",o.bufferView).then(function(f){return new Promise(function(p,g){t.parse(f,p,g)})});else{if(o.bufferView!==void 0)l=n.getDependency("bufferView",o.bufferView).then(function(f){c=!0;let p=new Blob([f],{type:o.mimeType});return l=a.createObjectURL(p),l});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");u=Promise.resolve(l).then(function(f){return new Promise(function(p,g){let _=p;t.isImageBitmapLoader===!0&&(_=function(m){let y=new dn(m);y.needsUpdate=!0,p(y)}),t.load(Cs.resolveURL(f,r.path),_,void 0,g)})})}let h=u.then(function(f){return c===!0&&a.revokeObjectURL(l),ss(f,o),f.userData.mimeType=o.mimeType||rI(o.uri),f}).catch(function(f){throw console.error("THREE.GLTFLoader: Couldn't load texture",l),f});return this.sourceCache[e]=h,h}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[Ze.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[Ze.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let l=r.associations.get(o);o=r.extensions[Ze.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,l)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Co,jn.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,l.sizeAttenuation=!1,this.cache.add(a,l)),n=l}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Ro,jn.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,this.cache.add(a,l)),n=l}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let l=this.cache.get(a);l||(l=n.clone(),r&&(l.vertexColors=!0),o&&(l.flatShading=!0),s&&(l.normalScale&&(l.normalScale.y*=-1),l.clearcoatNormalScale&&(l.clearcoatNormalScale.y*=-1)),this.cache.add(a,l),this.associations.set(l,this.associations.get(n))),n=l}e.material=n}getMaterialType(){return Pr}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},l=r.extensions||{},c=[];if(l[Ze.KHR_MATERIALS_UNLIT]){let h=s[Ze.KHR_MATERIALS_UNLIT];o=h.getMaterialType(),c.push(h.extendParams(a,r,t))}else{let h=r.pbrMetallicRoughness||{};if(a.color=new Be(1,1,1),a.opacity=1,Array.isArray(h.baseColorFactor)){let f=h.baseColorFactor;a.color.setRGB(f[0],f[1],f[2],Gn),a.opacity=f[3]}h.baseColorTexture!==void 0&&c.push(t.assignTexture(a,"map",h.baseColorTexture,Zt)),a.metalness=h.metallicFactor!==void 0?h.metallicFactor:1,a.roughness=h.roughnessFactor!==void 0?h.roughnessFactor:1,h.metallicRoughnessTexture!==void 0&&(c.push(t.assignTexture(a,"metalnessMap",h.metallicRoughnessTexture)),c.push(t.assignTexture(a,"roughnessMap",h.metallicRoughnessTexture))),o=this._invokeOne(function(f){return f.getMaterialType&&f.getMaterialType(e)}),c.push(Promise.all(this._invokeAll(function(f){return f.extendMaterialParams&&f.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=Ln);let u=r.alphaMode||Vp.OPAQUE;if(u===Vp.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,u===Vp.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==ji&&(c.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new Se(1,1),r.normalTexture.scale!==void 0)){let h=r.normalTexture.scale;a.normalScale.set(h,h)}if(r.occlusionTexture!==void 0&&o!==ji&&(c.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==ji){let h=r.emissiveFactor;a.emissive=new Be().setRGB(h[0],h[1],h[2],Gn)}return r.emissiveTexture!==void 0&&o!==ji&&c.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,Zt)),Promise.all(c).then(function(){let h=new o(a);return r.name&&(h.name=r.name),ss(h,r),t.associations.set(h,{materials:e}),r.extensions&&Dr(s,h,r),h})}createUniqueName(e){let t=Et.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[Ze.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(l){return Qx(l,a,t)})}let o=[];for(let a=0,l=e.length;a<l;a++){let c=e[a],u=sI(c),h=s[u];if(h)o.push(h.promise);else{let f;c.extensions&&c.extensions[Ze.KHR_DRACO_MESH_COMPRESSION]?f=r(c):f=Qx(new fn,c,t),c.mode===Ai.TRIANGLE_STRIP?f=f.then(p=>zp(p,El)):c.mode===Ai.TRIANGLE_FAN&&(f=f.then(p=>zp(p,Ho))),s[u]={primitive:c,promise:f},o.push(f)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let l=0,c=o.length;l<c;l++){let u=o[l].material===void 0?tI(this.cache):this.getDependency("material",o[l].material);a.push(u)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(l){let c=l.slice(0,l.length-1),u=l[l.length-1],h=[];for(let p=0,g=u.length;p<g;p++){let _=u[p],m=o[p],y,x=c[p];if(m.mode===Ai.TRIANGLES||m.mode===Ai.TRIANGLE_STRIP||m.mode===Ai.TRIANGLE_FAN||m.mode===void 0){let S=r.isSkinnedMesh===!0,b=_.hasAttribute("skinIndex")&&_.hasAttribute("skinWeight");S&&b===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),y=S&&b?new Qa(_,x):new tn(_,x),y.isSkinnedMesh===!0&&y.normalizeSkinWeights()}else if(m.mode===Ai.LINES)y=new nl(_,x);else if(m.mode===Ai.LINE_STRIP)y=new Cr(_,x);else if(m.mode===Ai.LINE_LOOP)y=new il(_,x);else if(m.mode===Ai.POINTS)y=new sl(_,x);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+m.mode);Object.keys(y.geometry.morphAttributes).length>0&&iI(y,r),y.name=t.createUniqueName(r.name||"mesh_"+e),ss(y,r),m.extensions&&Dr(s,y,m),t.assignFinalMaterial(y),h.push(y)}for(let p=0,g=h.length;p<g;p++)t.associations.set(h[p],{meshes:e,primitives:p});if(h.length===1)return r.extensions&&Dr(s,h[0],r),h[0];let f=new ai;r.extensions&&Dr(s,f,r),t.associations.set(f,{meshes:e});for(let p=0,g=h.length;p<g;p++)f.add(h[p]);return f})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new Qt(Vo.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new Rs(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),ss(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],l=[];for(let c=0,u=o.length;c<u;c++){let h=o[c];if(h){a.push(h);let f=new Ie;r!==null&&f.fromArray(r.array,c*16),l.push(f)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[c])}return new el(a,l)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],l=[],c=[],u=[];for(let h=0,f=s.channels.length;h<f;h++){let p=s.channels[h],g=s.samplers[p.sampler],_=p.target,m=_.node,y=s.parameters!==void 0?s.parameters[g.input]:g.input,x=s.parameters!==void 0?s.parameters[g.output]:g.output;_.node!==void 0&&(o.push(this.getDependency("node",m)),a.push(this.getDependency("accessor",y)),l.push(this.getDependency("accessor",x)),c.push(g),u.push(_))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l),Promise.all(c),Promise.all(u)]).then(function(h){let f=h[0],p=h[1],g=h[2],_=h[3],m=h[4],y=[];for(let S=0,b=f.length;S<b;S++){let w=f[S],E=p[S],v=g[S],M=_[S],N=m[S];if(w===void 0)continue;w.updateMatrix&&w.updateMatrix();let R=n._createAnimationTracks(w,E,v,M,N);if(R)for(let P=0;P<R.length;P++)y.push(R[P])}let x=new ul(r,void 0,y);return ss(x,s),x})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let l=0,c=s.weights.length;l<c;l++)a.morphTargetInfluences[l]=s.weights[l]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let c=0,u=a.length;c<u;c++)o.push(n.getDependency("node",a[c]));let l=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),l]).then(function(c){let u=c[0],h=c[1],f=c[2];f!==null&&u.traverse(function(p){p.isSkinnedMesh&&p.bind(f,oI)});for(let p=0,g=h.length;p<g;p++)u.add(h[p]);if(u.userData.pivot!==void 0&&h.length>0){let p=u.userData.pivot,g=h[0];u.pivot=new L().fromArray(p),u.position.x-=p[0],u.position.y-=p[1],u.position.z-=p[2],g.position.set(0,0,0),delete u.userData.pivot}return u})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],l=s._invokeOne(function(c){return c.createNodeMesh&&c.createNodeMesh(e)});return l&&a.push(l),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(c){return s._getNodeRef(s.cameraCache,r.camera,c)})),s._invokeAll(function(c){return c.createNodeAttachment&&c.createNodeAttachment(e)}).forEach(function(c){a.push(c)}),this.nodeCache[e]=Promise.all(a).then(function(c){let u;if(r.isBone===!0?u=new Ao:c.length>1?u=new ai:c.length===1?u=c[0]:u=new Dt,u!==c[0])for(let h=0,f=c.length;h<f;h++)u.add(c[h]);if(r.name&&(u.userData.name=r.name,u.name=o),ss(u,r),r.extensions&&Dr(n,u,r),r.matrix!==void 0){let h=new Ie;h.fromArray(r.matrix),u.applyMatrix4(h)}else r.translation!==void 0&&u.position.fromArray(r.translation),r.rotation!==void 0&&u.quaternion.fromArray(r.rotation),r.scale!==void 0&&u.scale.fromArray(r.scale);if(!s.associations.has(u))s.associations.set(u,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let h=s.associations.get(u);s.associations.set(u,{...h})}return s.associations.get(u).nodes=e,u}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new ai;n.name&&(r.name=s.createUniqueName(n.name)),ss(r,n),n.extensions&&Dr(t,r,n);let o=n.nodes||[],a=[];for(let l=0,c=o.length;l<c;l++)a.push(s.getDependency("node",o[l]));return Promise.all(a).then(function(l){for(let u=0,h=l.length;u<h;u++){let f=l[u];f.parent!==null?r.add($x(f)):r.add(f)}let c=u=>{let h=new Map;for(let[f,p]of s.associations)(f instanceof jn||f instanceof dn)&&h.set(f,p);return u.traverse(f=>{let p=s.associations.get(f);p!=null&&h.set(f,p)}),h};return s.associations=c(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,l=[];function c(p){p.morphTargetInfluences&&l.push(p.name?p.name:p.uuid)}er[r.path]===er.weights?(c(e),e.isGroup&&e.children.forEach(c)):l.push(a);let u;switch(er[r.path]){case er.weights:u=Ts;break;case er.rotation:u=Es;break;case er.translation:case er.scale:u=Js;break;default:n.itemSize===1?u=Ts:u=Js;break}let h=s.interpolation!==void 0?eI[s.interpolation]:Ar,f=this._getArrayFromAccessor(n);for(let p=0,g=l.length;p<g;p++){let _=new u(l[p]+"."+er[r.path],t.array,f,h);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(_),o.push(_)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=pm(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof Es?dm:mh;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function aI(i,e,t){let n=e.attributes,s=new st;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],l=a.min,c=a.max;if(l!==void 0&&c!==void 0){if(s.set(new L(l[0],l[1],l[2]),new L(c[0],c[1],c[2])),a.normalized){let u=pm(Xo[a.componentType]);s.min.multiplyScalar(u),s.max.multiplyScalar(u)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new L,l=new L;for(let c=0,u=r.length;c<u;c++){let h=r[c];if(h.POSITION!==void 0){let f=t.json.accessors[h.POSITION],p=f.min,g=f.max;if(p!==void 0&&g!==void 0){if(l.setX(Math.max(Math.abs(p[0]),Math.abs(g[0]))),l.setY(Math.max(Math.abs(p[1]),Math.abs(g[1]))),l.setZ(Math.max(Math.abs(p[2]),Math.abs(g[2]))),f.normalized){let _=pm(Xo[f.componentType]);l.multiplyScalar(_)}a.max(l)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new Jn;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function Qx(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(l){i.setAttribute(a,l)})}for(let o in n){let a=fm[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return je.workingColorSpace!==Gn&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${je.workingColorSpace}" not supported.`),ss(i,e),aI(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?nI(i,e.targets,t):i})}var gm=Ye.states.map(({name:i})=>i),wn=Ll(({affected:i})=>i),kn=Ll(({felt:i})=>i),gh=Ye.feelings;function yh(i){let e=Ye.felt_bits;return{state:gm[i&(1<<e)-1]??"untouched",felt:gh[i>>e]??"none"}}var t0=Ll(({lit:i})=>i),ym=Ll(({presses:i})=>i),n0=Ll(({faint:i})=>i);function Ll(i){return new Set(Ye.states.filter(i).map(({name:e})=>e))}var lI=[31,139],cI=1179937895,uI=1313821514,_m=20,i0=8,s0="This scene file was made by another version.";async function qo(i){let e=ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i);if(!lI.every((s,r)=>e[r]===s))return e;let n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(n).arrayBuffer())}function r0(i){let e=new DataView(i.buffer,i.byteOffset,i.byteLength);if(i.byteLength<_m||e.getUint32(0,!0)!==cI)throw new Error("The body could not be read: it is not a scene file, or it did not arrive whole.");let t=e.getUint32(12,!0);if(e.getUint32(16,!0)!==uI)throw new Error("The body could not be read: no words in it.");let n=_m+t+i0,s=JSON.parse(new TextDecoder().decode(i.subarray(_m,n-i0))),r=s.extras?.root_to_heel;if(!r)throw new Error("This scene file was not made by Root to Heel.");if(r.version!==Ye.scene_version)throw new Error(s0);let o=r.tables.map(({map:a,variants:l,bufferView:c,local:u})=>{let{byteOffset:h=0,byteLength:f=0}=s.bufferViews?.[c]??{},p=n+h;return{map:a,variants:l,local:{...u},cells:i.subarray(p,p+f)}});return{extras:r,tables:o}}function xm(i){let{extras:e,tables:t}=r0(i),{states:n,cuts:s,pain:r,book:o}=e;if(!hI(e))throw new Error(s0);return{...e,tables:t,states:[...n],cuts:{...s},pain:{...r},book:{...o,states:{...o.states}}}}function _h(i){return r0(i).tables}function hI({looks:i}){return i.states.map(({name:e})=>e).join()===gm.join()}async function xh(i){return xm(await qo(i))}async function o0(i,e){let t=await qo(i);return{...e??xm(t),meshes:await l0(t)}}async function a0(i){let e=await qo(i);return{tables:_h(e),meshes:await l0(e)}}async function l0(i){let e=i.byteLength===i.buffer.byteLength?i:i.slice(),t=await new fh().parseAsync(e.buffer,"");return dI(t.scene)}function dI(i){let e=[];return i.updateMatrixWorld(!0),i.traverse(t=>{if(!fI(t))return;let{layer:n,mirrored:s=!1,variant:r=""}=t.userData;t.material.dispose(),e.push({layer:n,mirrored:s,variant:r,geometry:t.geometry,origin:t.position.toArray(),scale:t.scale.x})}),e}function fI(i){return"isMesh"in i}var pI=["plain","solid","dots","hatch","outline","cross","wide_cross","lines"],mI={colour:null,opacity:1,pattern:"plain",glow:0,lit:!1,dim:1},c0="#c9c2b4";function tr(i){let e=Number.parseInt(i.slice(1),16);return[e>>16,e>>8&255,e&255]}var Yo=class{#e;#t;#i=new Map;constructor({tokens:e,rest:t,rules:n,through:s}){let r=o=>tr(e[o]??c0);this.paper=r("canvas_light"),this.focus=r("focus"),this.ink=r("ink"),this.accent=r("accent"),this.through=s,this.#e=n,this.#t=new Map(Object.entries(t).map(([o,a])=>[o,tr(a)]))}atRest(e){return this.#t.get(e)??tr(c0)}look(e,t){let n=`${e} ${t}`,s=this.#i.get(n);if(s)return s;let r=this.#n(e,t);return this.#i.set(n,r),r}#n(e,t){let n=this.#e[e],{colour:s,pattern:r,...o}=n?.[t]??n?.rest??mI;return{...o,color:s?tr(s):null,pattern:Math.max(0,pI.indexOf(r))}}};var rs=256,$o=3,u0=2,h0=2,os=class{constructor(e){this.map={value:new L};let t=Math.ceil(e/rs)*$o*u0;this.data=new Uint8Array(rs*t*4),this.texture=new $s(this.data,rs,t,ti,On),this.texture.minFilter=At,this.texture.magFilter=At,this.texture.needsUpdate=!0}offset(e,t,n){return(((Math.floor(e/rs)*u0+t)*$o+n)*rs+e%rs)*4}#e(e,[t,n,s],r){this.data[e]=t,this.data[e+1]=n,this.data[e+2]=s,this.data[e+3]=r}set(e,t,n){let s=o=>this.offset(e,t,o);this.#e(s(0),n.color??n.rest,Math.round(n.opacity*255));let r=n.field??Math.floor(n.from*255);this.#e(s(1),[n.pattern,Math.round(n.glow*255),r],n.hidden?h0:0),this.#e(s(2),n.rest,Math.round(n.dim*255))}#t(e,t,n,s){return this.data[this.offset(e,t,n)+s]??0}hover(e,t,n){this.hides(e,t)||(this.data[this.offset(e,t,1)+3]=Number(n))}hides(e,t){return this.#t(e,t,1,3)===h0}opacity(e,t){return this.#t(e,t,0,3)/255}glows(e,t){return this.#t(e,t,1,1)>0}upload(){this.texture.needsUpdate=!0}};var ni=new Set(Ye.own_opacity),Ko=new Set(Ye.cut_away),Jo=new Map(["bones","discs","dura","ligaments","vessels"].map(i=>[i,vh(i)]));function vh(i){return(Ye.kinds_of_layer[i]??[]).map(e=>`${e}:`)}function Ht(i,e){let t=i.getAttribute(e);if(!t)throw new Error(`The scene file has a layer without "${e}".`);return t}function as(i){let{index:e}=i;if(!e)throw new Error("The scene file has a layer without triangles.");return e}var bh=class{#e;#t=new Set;constructor(e,t){let n=e.filter(({layer:s,geometry:r})=>s==="causes"&&r.index);this.#e=new Map(n.map(({geometry:s})=>[s,gI(s,t)]))}shows(e){return this.#t.has(e)}draw(e){for(let[t,n]of this.#e){let s=e.flatMap(a=>n.get(a)??[]),r=Math.min(...s.map(a=>a.start)),o=Math.max(...s.map(a=>a.end));this.#t[s.length?"add":"delete"](t),t.setDrawRange(s.length?r:0,s.length?o-r:0)}}};function gI(i,e){let t=as(i),n=Ht(i,"_part"),s=new Map;for(let r=0;r<t.count;r+=3){let o=e[n.getX(t.getX(r))]?.name??"",a=s.get(o);a?a.end=r+3:s.set(o,{start:r,end:r+3})}return s}var yI={deep:2,muscles:4,causes:4,skin:8},_I=1,xI=Object.freeze({bones:["depth","surface","inside"],causes:["strong","surface","through"],nerves:["surface","through","glow"],muscles:["strong","depth","surface"],deep:["strong","depth","surface"]}),vI=["depth","surface"],bI=12,f0=.98,vm=[!1,!1],d0=0,p0=1,m0=2,nr=class{constructor({meshes:e,parts:t},n){this.group=new ai;this.drawn=[];this.opacities={};this.#e=n,this.causes=new bh(e,t);for(let s of e){wI(s);for(let r of SI(s))this.#t(s,r)}for(let s of new Set(e.map(r=>r.layer)))this.setOpacity(s,1)}#e;#t(e,t){let{layer:n,variant:s}=e;for(let r of xI[n]??vI){let o=new tn(e.geometry,this.#e.make(r,n,t));o.position.fromArray(e.origin),o.scale.setScalar(e.scale),t===p0&&(o.position.x*=-1,o.scale.x*=-1),o.updateMatrix(),o.matrixAutoUpdate=!1,o.frustumCulled=!1,this.group.add(o),this.drawn.push({mesh:o,layer:n,side:t,middle:!e.mirrored,variant:s,pass:r})}}setOpacity(e,t){this.opacities[e]=t,this.#e.opacityOf(e).value=t;for(let n of this.drawn)n.layer===e&&MI(n,t)}opacityOf(e){return this.opacities[e]??0}setCutting(e){for(let{mesh:t,layer:n,pass:s}of this.drawn)s==="inside"&&(t.visible=e&&this.opacityOf(n)>=f0)}shows(e){return this.drawn.some(({layer:t,mesh:n})=>t===e&&n.visible)}setActive(e){for(let t of this.drawn){let{mesh:n,pass:s,variant:r}=t;s!=="inside"&&(n.visible=this.#i(t,e)??n.visible,r&&(n.visible&&=e.variants.includes(r)))}}#i(e,{lit:t,layers:n,pressing:s,faint:r=vm}){let{mesh:o,layer:a,pass:l,variant:c}=e,u=n[a]??vm,h=this.opacityOf(a)<=0;return a==="causes"?this.causes.shows(o.geometry)&&Ol(l==="surface"?r:u,e):l==="through"||l==="glow"?!h&&Ol(t,e):l==="strong"?Ol(s?.[a]??vm,e):ni.has(a)?Ol(u,e):Jo.has(a)&&h?l==="surface"&&Ol(u,e):c?!h:void 0}};function Ol(i,{side:e,middle:t}){return t||e===m0?i.some(Boolean):i[e]}function SI({mirrored:i,layer:e}){return i?[d0,p0]:[e==="skin"?m0:d0]}function wI({layer:i,geometry:e}){let{count:t}=Ht(e,"position"),n=s=>new gt(new Uint8Array(t).fill(s),1,!0);i!=="skin"&&!e.hasAttribute("_ao")&&e.setAttribute("_ao",n(255)),i==="nerves"&&!e.hasAttribute("_along")&&e.setAttribute("_along",n(0))}function MI({mesh:i,layer:e,pass:t},n){let s=ni.has(e),r=(n>=f0||n===0)&&!s,o=(yI[e]??(r?0:_I))*2;i.visible=s||n>0,t==="through"||t==="glow"?i.renderOrder=bI*2+(t==="glow"?1:0):t==="strong"||t==="inside"?i.renderOrder=o-1:t==="depth"?(i.renderOrder=o,i.visible&&=!r,i.material.transparent=!0):(i.renderOrder=o+1,i.material.depthWrite=r,i.material.transparent===r&&(i.material.transparent=!r,i.material.needsUpdate=!0))}var Sh=`
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
`;var jo=`
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
`,Nl=`
  uniform vec4 uCut;
  uniform float uCutFront;
  bool isCut(vec3 p) {
    if (uCut.w <= 0.0) return false;
    float away = length(uCut.xyz);
    vec3 sight = uCut.xyz / away;
    float near = dot(p, sight);
    return near < away - uCutFront && length(p - sight * near) < uCut.w * near / away;
  }
`,wh=`
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
`;var g0=`
  ${jo}
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
`,y0=`
  ${wh}
  ${Sh}
  ${Ri}
  ${Nl}
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
`,_0=`
  ${Ri}
  ${Nl}
  varying vec3 vToEye;
  void main() {
    if (vX * uHide > 4.0) discard;
    #ifdef CUTS
    if (isCut(-vToEye)) discard;
    #endif
    gl_FragColor = vec4(0.0);
  }
`;var x0=`
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
`;var v0=`
  ${jo}
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
`,b0=`
  ${wh}
  ${Sh}
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
  ${x0}
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
`;var TI={bones:.09,discs:.16,dura:.06,muscles:.12,nerves:.3,deep:.1,ligaments:.2,vessels:.25,causes:.2},EI="0.5",AI=4,S0="1.0",RI="20.0",w0=.8,CI="0.4",PI={surface:()=>({}),strong:()=>({least:w0,transparent:!0}),inside:()=>({defines:{INSIDE:1},side:nn}),depth:()=>({fragment:_0,colorWrite:!1}),through:i=>({least:w0,defines:{ONLY_LIT:1,THROUGH:1,LIT_FROM:S0,...i==="causes"&&{LIT_FROM:RI,LAID_OPEN:CI}},transparent:!0,depthWrite:!1,depthFunc:yo}),glow:()=>({defines:{ONLY_LIT:1,GLOW:EI,LIT_FROM:S0},grow:AI,transparent:!0,depthWrite:!1,depthTest:!1})},ir=class{#e=new Map;#t;#i=[];constructor(e,t,n,{outlines:s=!1}={}){this.#t=s,this.shared=II(e,t,n)}opacityOf(e){let t=this.#e.get(e)??{value:1};return this.#e.set(e,t),t}make(e,t,n){let{defines:s={},grow:r=0,least:o=.02,fragment:a,...l}=PI[e](t),c=t==="skin",u=new Qn({vertexShader:c?v0:g0,fragmentShader:a??(c?b0:y0),defines:{LOOK_COLUMNS:rs,LOOK_TEXELS:$o,...this.#n(t),...s},uniforms:{...this.shared,uOpacity:this.opacityOf(t),uSide:{value:n},uGrow:{value:r},uLeast:{value:o},uGloss:{value:TI[t]??0}},side:bn,depthFunc:qs,...l});return this.#i.push(u),u}#n(e){return{...e==="nerves"&&{NERVE:1},...Ko.has(e)&&{CUTS:1},...ni.has(e)&&{OWN_OPACITY:1},...e==="skin"&&this.#t&&{OUTLINES:1}}}dispose(){for(let e of this.#i)e.dispose()}};function II(i,e,t){let n=e.atRest("skin");return{uLooks:{value:i.texture},uPixel:{value:1},uHeight:{value:1},uHide:{value:0},uCut:{value:new ut},uCutFront:{value:0},uFade:{value:1},uFirst:{value:t},uThrough:{value:e.through},uPaper:{value:Zo(e.paper)},uHover:{value:Zo(e.focus)},uOutline:{value:Zo(e.look("skin","spared").color??n)},uSkin:{value:Zo(n)},uInk:{value:Zo(e.ink)},uAccent:{value:Zo(e.accent)},uMap:i.map}}function Zo([i,e,t]){return Object.assign(new Be,{r:i/255,g:e/255,b:t/255})}var M0=["bones","discs","dura","deep","muscles","nerves","skin","ligaments","vessels","causes"],LI={tokens:{},rest:{},states:[],rules:{},through:1};function T0(i,e,t){let n=new ir(new os(1),new Yo(LI),0),s=M0.map(OI),r=new nr({meshes:s,parts:[]},n);for(let a of M0)r.setOpacity(a,t[a]??1);let o=new zi;return o.add(r.group),i.compile(o,e),{finish(){for(let a of i.info.programs??[])a.getUniforms(),a.getAttributes()},cool(){n.dispose();for(let{geometry:a}of s)a.dispose()}}}function OI(i){let e=new fn;for(let t of["position","normal"])e.setAttribute(t,new gt(new Float32Array(9),3));return{layer:i,mirrored:!1,variant:"",origin:[0,0,0],scale:1,geometry:e}}function Qo(i,{selection:e,table:t=0}){let n=e??"";return i.tables[t]?.local[n]??i.tables[0]?.local[n]??{}}function ea(i,e){return(Qo(i,e).sites??[]).flatMap(t=>i.sites[t]??[])}function Mh(i,e,t){let{variants:n=[]}=e,s=new Set(n.flatMap(r=>i.variants[r]?.hides??[]));if(t)for(let r of Qo(i,e).gone??[])s.add(r);return({name:r,variant:o})=>o?!n.includes(o):s.size>0&&s.has(Os(r))}function Os(i){let[e="",t]=i.split("@"),n=e.split(":",2).join(":");return t?`${n}@${t}`:n}var NI=60,Th=class{constructor(e){this.places=new Map;this.variants=[];this.#e=new Map;this.#t=new Map;this.scene=e,this.#i=e.meshes.find(t=>t.layer==="skin");for(let t of e.meshes)t.layer!=="skin"&&this.#n(t);e.parts.forEach((t,n)=>{for(let s of new Set([t.name,Os(t.name)]))this.#e.set(s,[...this.#e.get(s)??[],n])}),e.territories.forEach((t,n)=>{this.#e.set(`skin:${t}`,[e.parts.length+n])})}#e;#t;#i;#n(e){let t=Ht(e.geometry,"_part"),n=0;for(let s=1;s<=t.count;s++){if(s<t.count&&t.getX(s)===t.getX(n))continue;let r=this.scene.parts[t.getX(n)]?.name??"",o=this.places.get(r);this.places.set(r,o?{...o,end:s}:{source:e,start:n,end:s}),n=s}}indices(e){return this.#e.get(e)??[]}vertex({geometry:e,scale:t,origin:n},s){let r=Ht(e,"position");return new L(r.getX(s),r.getY(s),r.getZ(s)).multiplyScalar(t).add(new L(...n))}sample(e,t){if(e.startsWith("skin:"))return this.#r(this.scene.territories.indexOf(e.slice(5)),t);let n=this.#s(e).flatMap(s=>this.places.get(s.name)??[]);return n.flatMap(({source:s,start:r,end:o})=>{let a=Math.max(1,Math.floor((o-r)*n.length/t)),l=[];for(let c=r;c<o;c+=a)l.push(this.vertex(s,c));return l})}#s(e){return this.indices(e).flatMap(t=>this.scene.parts[t]??[])}#r(e,t){let n=this.#i;if(!n||e<0)return[];let s=Ht(n.geometry,"_territory"),r=[];for(let a=0;a<s.count;a++)s.getX(a)===e&&s.getZ(a)<NI&&r.push(a);let o=Math.max(1,Math.floor(r.length/t));return r.filter((a,l)=>l%o===0).map(a=>this.vertex(n,a)).filter(a=>a.x<=0)}anchor(e){return this.#a(e,()=>this.#o(e))}#o(e){let[,t]=e.match(/^nerve:([^:]+)$/)??[];if(t)return this.along(t,.5);let n=this.sample(e,200),s=E0(n);return s?n.reduce((r,o)=>o.distanceToSquared(s)<r.distanceToSquared(s)?o:r):null}along(e,t){let n=this.#l(`nerve:${e}`);return this.#a(`${n} ${t}`,()=>this.#c(n,t))}#a(e,t){let n=this.#t.get(e);if(n!==void 0)return n;let s=t();return this.#t.set(e,s),s}#l(e){let t=this.variants.find(n=>this.#e.has(`${e}@${n}`));return t?`${e}@${t}`:e}#c(e,t){let n=this.#s(e),s=([u,h]=[0,1])=>t>=u&&t<=h,r=n.find(({segment:u})=>s(u))??n.at(-1),o=r&&this.places.get(r.name);if(!o)return null;let a=Ht(o.source.geometry,"_along"),l=Number.POSITIVE_INFINITY;for(let u=o.start;u<o.end;u++)l=Math.min(l,Math.abs(a.getX(u)-t));let c=[];for(let u=o.start;u<o.end;u++)Math.abs(a.getX(u)-t)<l+.002&&c.push(this.vertex(o.source,u));return E0(c)}box(e){let t=this.sample(e,400);return t.length?new st().setFromPoints(t):null}};function E0(i){return i.length?i.reduce((e,t)=>e.add(t),new L).divideScalar(i.length):null}var kI=420,A0=700,DI=9,FI=.3;function R0({uCut:i,uCutFront:e,uFade:t},n,s,r){let o=n.find(({radius:c})=>c>0);if(i.value.w=0,t.value=1,!o)return!1;let a=new L(...o.middle);s==="left"&&(a.x*=-1),a.applyMatrix4(r.matrixWorldInverse);let l=Math.min(1,Math.max(0,(A0-a.length())/(A0-kI)));return t.value=1-l*(1-FI),l<1?!1:(i.value.set(a.x,a.y,a.z,o.radius+DI),e.value=o.front,!0)}function C0({uCut:i,uCutFront:e},t,n){let{x:s,y:r,z:o,w:a}=i.value;if(!a)return!1;let l=n.clone().applyMatrix4(t.matrixWorldInverse),c=new L(s,r,o),u=c.length();c.divideScalar(u);let h=l.dot(c);return h>=u-e.value?!1:l.addScaledVector(c,-h).length()<a*h/u}var Fr=4,bm=8,P0=4,UI=2,BI=.2,zI=1.5,HI=.18;function VI({geometry:i,origin:e,scale:t}){let n=Ht(i,"position"),s=new gt(new Float32Array(n.count*3),3),[r,o,a]=e;for(let l=0;l<n.count;l++){let c=-Math.abs(n.getX(l)*t+r);s.setXYZ(l,c,n.getY(l)*t+o,n.getZ(l)*t+a)}return s}var Sm=class{#e;#t;#i;constructor(e){let t=new st;for(let n of e)t.union(new st().setFromBufferAttribute(n));this.#t=t.getSize(new L).divideScalar(Fr).ceil().addScalar(2*P0),this.#e=t.min.subScalar(P0*Fr),this.#i=new Float32Array(this.#t.x*this.#t.y*this.#t.z)}#n(e,t,n){let{x:s,y:r,z:o}=this.#t,a=Math.min(s-1,Math.max(0,Math.round((e-this.#e.x)/Fr))),l=Math.min(r-1,Math.max(0,Math.round((t-this.#e.y)/Fr)));return(Math.min(o-1,Math.max(0,Math.round((n-this.#e.z)/Fr)))*r+l)*s+a}at(e,t,n){return this.#i[this.#n(e,t,n)]??0}addTriangles(e,t,n){let s=new hn,r=new L;for(let o=0;o<t.count;o+=3){s.setFromAttributeAndIndices(e,t.getX(o),t.getX(o+1),t.getX(o+2)),s.getMidpoint(r);let a=this.#n(r.x,r.y,r.z),l=n*s.getArea()/(Fr*Fr);this.#i[a]=(this.#i[a]??0)+l}}blur(){let{x:e,y:t}=this.#t;for(let n of[1,e,e*t]){let s=this.#i,r=a=>s[a]??0,o=new Float32Array(s.length);for(let a=n;a<s.length-n;a++)o[a]=(r(a-n)+r(a)+r(a+n))/3;this.#i=o}}};function I0({layer:i,geometry:e}){return i!=="skin"&&!e.hasAttribute("_ao")}function*L0(i){if(!i.length)return;let e=new Map;for(let s of i)e.set(s,VI(s)),yield;let t=new Sm([...e.values()]);yield;for(let[{geometry:s,mirrored:r},o]of e)t.addTriangles(o,as(s),r?1:.5),yield;for(let s=0;s<UI;s++)t.blur(),yield;let n=new Map;for(let[s,r]of e)n.set(s,GI(s,r,t)),yield;for(let[{geometry:s},r]of n){let o=Ht(s,"_ao");o.array.set(r),o instanceof gt&&(o.needsUpdate=!0)}}function GI({geometry:i,origin:e,scale:t},n,s){let r=Ht(i,"normal"),o=Ht(i,"position"),a=new Uint8Array(o.count);for(let l=0;l<o.count;l++){let c=o.getX(l)*t+e[0]>0?-1:1,u=s.at(Math.min(0,n.getX(l)+c*bm*r.getX(l)),n.getY(l)+bm*r.getY(l),n.getZ(l)+bm*r.getZ(l)),h=Math.max(0,u-BI);a[l]=255*Math.max(HI,1-zI*h)}return a}var Eh=class{#e;#t;#i="";#n=0;#s=[];constructor(e,t){this.#e=e,this.#t=t}set(e){let t=e?Os(e.part):"",n=e?`${t}@${e.side}`:"";return n===this.#i?!1:(this.#r(!1),this.#i=n,this.#n=e?.side==="left"?1:0,this.#s=e?this.#e.indices(t):[],this.#r(!0),this.#t.upload(),!0)}forget(){this.#i="",this.#s=[]}#r(e){for(let t of this.#s)this.#t.hover(t,this.#n,e)}};var ta=Math.pow(2,-24),kl=Symbol("SKIP_GENERATION"),Ah={strategy:0,maxDepth:40,targetLeafSize:10,useSharedArrayBuffer:!1,setBoundingBox:!0,onProgress:null,indirect:!1,verbose:!0,range:null,[kl]:!1};var ui=class{constructor(){this.min=1/0,this.max=-1/0}setFromPointsField(e,t){let n=1/0,s=-1/0;for(let r=0,o=e.length;r<o;r++){let l=e[r][t];n=l<n?l:n,s=l>s?l:s}this.min=n,this.max=s}setFromPoints(e,t){let n=1/0,s=-1/0;for(let r=0,o=t.length;r<o;r++){let a=t[r],l=e.dot(a);n=l<n?l:n,s=l>s?l:s}this.min=n,this.max=s}isSeparated(e){return this.min>e.max||e.min>this.max}};ui.prototype.setFromBox=(function(){let i=new L;return function(t,n){let s=n.min,r=n.max,o=1/0,a=-1/0;for(let l=0;l<=1;l++)for(let c=0;c<=1;c++)for(let u=0;u<=1;u++){i.x=s.x*l+r.x*(1-l),i.y=s.y*c+r.y*(1-c),i.z=s.z*u+r.z*(1-u);let h=t.dot(i);o=Math.min(h,o),a=Math.max(h,a)}this.min=o,this.max=a}})();var WI=(function(){let i=new L,e=new L,t=new L;return function(s,r,o){let a=s.start,l=i,c=r.start,u=e;t.subVectors(a,c),i.subVectors(s.end,s.start),e.subVectors(r.end,r.start);let h=t.dot(u),f=u.dot(l),p=u.dot(u),g=t.dot(l),m=l.dot(l)*p-f*f,y,x;m!==0?y=(h*f-g*p)/m:y=0,x=(h+y*f)/p,o.x=y,o.y=x}})(),Dl=(function(){let i=new Se,e=new L,t=new L;return function(s,r,o,a){WI(s,r,i);let l=i.x,c=i.y;if(l>=0&&l<=1&&c>=0&&c<=1){s.at(l,o),r.at(c,a);return}else if(l>=0&&l<=1){c<0?r.at(0,a):r.at(1,a),s.closestPointToPoint(a,!0,o);return}else if(c>=0&&c<=1){l<0?s.at(0,o):s.at(1,o),r.closestPointToPoint(o,!0,a);return}else{let u;l<0?u=s.start:u=s.end;let h;c<0?h=r.start:h=r.end;let f=e,p=t;if(s.closestPointToPoint(h,!0,e),r.closestPointToPoint(u,!0,t),f.distanceToSquared(h)<=p.distanceToSquared(u)){o.copy(f),a.copy(h);return}else{o.copy(u),a.copy(p);return}}}})(),O0=(function(){let i=new L,e=new L,t=new xn,n=new Xn;return function(r,o){let{radius:a,center:l}=r,{a:c,b:u,c:h}=o;if(n.start=c,n.end=u,n.closestPointToPoint(l,!0,i).distanceTo(l)<=a||(n.start=c,n.end=h,n.closestPointToPoint(l,!0,i).distanceTo(l)<=a)||(n.start=u,n.end=h,n.closestPointToPoint(l,!0,i).distanceTo(l)<=a))return!0;let _=o.getPlane(t);if(Math.abs(_.distanceToPoint(l))<=a){let y=_.projectPoint(l,e);if(o.containsPoint(y))return!0}return!1}})();var XI=["x","y","z"],Ns=1e-15,N0=Ns*Ns;function Ci(i){return Math.abs(i)<Ns}var Mn=class extends hn{constructor(...e){super(...e),this.isExtendedTriangle=!0,this.satAxes=new Array(4).fill().map(()=>new L),this.satBounds=new Array(4).fill().map(()=>new ui),this.points=[this.a,this.b,this.c],this.plane=new xn,this.isDegenerateIntoSegment=!1,this.isDegenerateIntoPoint=!1,this.degenerateSegment=new Xn,this.needsUpdate=!0}intersectsSphere(e){return O0(e,this)}update(){let e=this.a,t=this.b,n=this.c,s=this.points,r=this.satAxes,o=this.satBounds,a=r[0],l=o[0];this.getNormal(a),l.setFromPoints(a,s);let c=r[1],u=o[1];c.subVectors(e,t),u.setFromPoints(c,s);let h=r[2],f=o[2];h.subVectors(t,n),f.setFromPoints(h,s);let p=r[3],g=o[3];p.subVectors(n,e),g.setFromPoints(p,s);let _=c.length(),m=h.length(),y=p.length();this.isDegenerateIntoPoint=!1,this.isDegenerateIntoSegment=!1,_<Ns?m<Ns||y<Ns?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(e),this.degenerateSegment.end.copy(n)):m<Ns?y<Ns?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(t),this.degenerateSegment.end.copy(e)):y<Ns&&(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(n),this.degenerateSegment.end.copy(t)),this.plane.setFromNormalAndCoplanarPoint(a,e),this.needsUpdate=!1}};Mn.prototype.closestPointToSegment=(function(){let i=new L,e=new L,t=new Xn;return function(s,r=null,o=null){this.needsUpdate&&this.update();let{start:a,end:l}=s,c=this.points,u,h=1/0,f=this.plane.distanceToPoint(a),p=this.plane.distanceToPoint(l);if(f*p<0&&this.plane.intersectLine(s,i)!==null&&this.containsPoint(i))return r&&r.copy(i),o&&o.copy(i),0;for(let g=0;g<3;g++){let _=(g+1)%3;t.start.copy(c[g]),t.end.copy(c[_]),Dl(t,s,i,e),u=i.distanceToSquared(e),u<h&&(h=u,r&&r.copy(i),o&&o.copy(e))}return this.closestPointToPoint(a,i),u=a.distanceToSquared(i),u<h&&(h=u,r&&r.copy(i),o&&o.copy(a)),this.closestPointToPoint(l,i),u=l.distanceToSquared(i),u<h&&(h=u,r&&r.copy(i),o&&o.copy(l)),Math.sqrt(h)}})();Mn.prototype.intersectsTriangle=(function(){let i=new Mn,e=new ui,t=new ui,n=new L,s=new L,r=new L,o=new L,a=new Xn,l=new Xn,c=new L,u=new Se,h=new Se;function f(S,b,w,E){let v=n;!S.isDegenerateIntoPoint&&!S.isDegenerateIntoSegment?v.copy(S.plane.normal):v.copy(b.plane.normal);let M=S.satBounds,N=S.satAxes;for(let I=1;I<4;I++){let D=M[I],O=N[I];if(e.setFromPoints(O,b.points),D.isSeparated(e)||(o.copy(v).cross(O),e.setFromPoints(o,S.points),t.setFromPoints(o,b.points),e.isSeparated(t)))return!1}let R=b.satBounds,P=b.satAxes;for(let I=1;I<4;I++){let D=R[I],O=P[I];if(e.setFromPoints(O,S.points),D.isSeparated(e)||(o.crossVectors(v,O),e.setFromPoints(o,S.points),t.setFromPoints(o,b.points),e.isSeparated(t)))return!1}return w&&(E||console.warn("ExtendedTriangle.intersectsTriangle: Triangles are coplanar which does not support an output edge. Setting edge to 0, 0, 0."),w.start.set(0,0,0),w.end.set(0,0,0)),!0}function p(S,b,w,E,v,M,N,R,P,I,D){let O=N/(N-R);I.x=E+(v-E)*O,D.start.subVectors(b,S).multiplyScalar(O).add(S),O=N/(N-P),I.y=E+(M-E)*O,D.end.subVectors(w,S).multiplyScalar(O).add(S)}function g(S,b,w,E,v,M,N,R,P,I,D){if(v>0)p(S.c,S.a,S.b,E,b,w,P,N,R,I,D);else if(M>0)p(S.b,S.a,S.c,w,b,E,R,N,P,I,D);else if(R*P>0||N!=0)p(S.a,S.b,S.c,b,w,E,N,R,P,I,D);else if(R!=0)p(S.b,S.a,S.c,w,b,E,R,N,P,I,D);else if(P!=0)p(S.c,S.a,S.b,E,b,w,P,N,R,I,D);else return!0;return!1}function _(S,b,w,E){let v=b.degenerateSegment,M=S.plane.distanceToPoint(v.start),N=S.plane.distanceToPoint(v.end);return Ci(M)?Ci(N)?f(S,b,w,E):(w&&(w.start.copy(v.start),w.end.copy(v.start)),S.containsPoint(v.start)):Ci(N)?(w&&(w.start.copy(v.end),w.end.copy(v.end)),S.containsPoint(v.end)):S.plane.intersectLine(v,n)!=null?(w&&(w.start.copy(n),w.end.copy(n)),S.containsPoint(n)):!1}function m(S,b,w){let E=b.a;return Ci(S.plane.distanceToPoint(E))&&S.containsPoint(E)?(w&&(w.start.copy(E),w.end.copy(E)),!0):!1}function y(S,b,w){let E=S.degenerateSegment,v=b.a;return E.closestPointToPoint(v,!0,n),v.distanceToSquared(n)<N0?(w&&(w.start.copy(v),w.end.copy(v)),!0):!1}function x(S,b,w,E){if(S.isDegenerateIntoSegment)if(b.isDegenerateIntoSegment){let v=S.degenerateSegment,M=b.degenerateSegment,N=s,R=r;v.delta(N),M.delta(R);let P=n.subVectors(M.start,v.start),I=N.x*R.y-N.y*R.x;if(Ci(I))return!1;let D=(P.x*R.y-P.y*R.x)/I,O=-(N.x*P.y-N.y*P.x)/I;if(D<0||D>1||O<0||O>1)return!1;let B=v.start.z+N.z*D,G=M.start.z+R.z*O;return Ci(B-G)?(w&&(w.start.copy(v.start).addScaledVector(N,D),w.end.copy(v.start).addScaledVector(N,D)),!0):!1}else return b.isDegenerateIntoPoint?y(S,b,w):_(b,S,w,E);else{if(S.isDegenerateIntoPoint)return b.isDegenerateIntoPoint?b.a.distanceToSquared(S.a)<N0?(w&&(w.start.copy(S.a),w.end.copy(S.a)),!0):!1:b.isDegenerateIntoSegment?y(b,S,w):m(b,S,w);if(b.isDegenerateIntoPoint)return m(S,b,w);if(b.isDegenerateIntoSegment)return _(S,b,w,E)}}return function(b,w=null,E=!1){this.needsUpdate&&this.update(),b.isExtendedTriangle?b.needsUpdate&&b.update():(i.copy(b),i.update(),b=i);let v=x(this,b,w,E);if(v!==void 0)return v;let M=this.plane,N=b.plane,R=N.distanceToPoint(this.a),P=N.distanceToPoint(this.b),I=N.distanceToPoint(this.c);Ci(R)&&(R=0),Ci(P)&&(P=0),Ci(I)&&(I=0);let D=R*P,O=R*I;if(D>0&&O>0)return!1;let B=M.distanceToPoint(b.a),G=M.distanceToPoint(b.b),W=M.distanceToPoint(b.c);Ci(B)&&(B=0),Ci(G)&&(G=0),Ci(W)&&(W=0);let te=B*G,q=B*W;if(te>0&&q>0)return!1;s.copy(M.normal),r.copy(N.normal);let Q=s.cross(r),ee=0,Te=Math.abs(Q.x),He=Math.abs(Q.y);He>Te&&(Te=He,ee=1),Math.abs(Q.z)>Te&&(ee=2);let he=XI[ee],Me=this.a[he],De=this.b[he],ge=this.c[he],Ge=b.a[he],zt=b.b[he],Fe=b.c[he];if(g(this,Me,De,ge,D,O,R,P,I,u,a))return f(this,b,w,E);if(g(b,Ge,zt,Fe,te,q,B,G,W,h,l))return f(this,b,w,E);if(u.y<u.x){let ot=u.y;u.y=u.x,u.x=ot,c.copy(a.start),a.start.copy(a.end),a.end.copy(c)}if(h.y<h.x){let ot=h.y;h.y=h.x,h.x=ot,c.copy(l.start),l.start.copy(l.end),l.end.copy(c)}return u.y<h.x||h.y<u.x?!1:(w&&(h.x>u.x?w.start.copy(l.start):w.start.copy(a.start),h.y<u.y?w.end.copy(l.end):w.end.copy(a.end)),!0)}})();Mn.prototype.distanceToPoint=(function(){let i=new L;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();Mn.prototype.distanceToTriangle=(function(){let i=new L,e=new L,t=["a","b","c"],n=new Xn,s=new Xn;return function(o,a=null,l=null){let c=a||l?n:null;if(this.intersectsTriangle(o,c,!0))return(a||l)&&(a&&c.getCenter(a),l&&c.getCenter(l)),0;let u=1/0;for(let h=0;h<3;h++){let f,p=t[h],g=o[p];this.closestPointToPoint(g,i),f=g.distanceToSquared(i),f<u&&(u=f,a&&a.copy(i),l&&l.copy(g));let _=this[p];o.closestPointToPoint(_,i),f=_.distanceToSquared(i),f<u&&(u=f,a&&a.copy(_),l&&l.copy(i))}for(let h=0;h<3;h++){let f=t[h],p=t[(h+1)%3];n.set(this[f],this[p]);for(let g=0;g<3;g++){let _=t[g],m=t[(g+1)%3];s.set(o[_],o[m]),Dl(n,s,i,e);let y=i.distanceToSquared(e);y<u&&(u=y,a&&a.copy(i),l&&l.copy(e))}}return Math.sqrt(u)}})();var Vt=class{constructor(e,t,n){this.isOrientedBox=!0,this.min=new L,this.max=new L,this.matrix=new Ie,this.invMatrix=new Ie,this.points=new Array(8).fill().map(()=>new L),this.satAxes=new Array(3).fill().map(()=>new L),this.satBounds=new Array(3).fill().map(()=>new ui),this.alignedSatBounds=new Array(3).fill().map(()=>new ui),this.needsUpdate=!1,e&&this.min.copy(e),t&&this.max.copy(t),n&&this.matrix.copy(n)}set(e,t,n){this.min.copy(e),this.max.copy(t),this.matrix.copy(n),this.needsUpdate=!0}copy(e){this.min.copy(e.min),this.max.copy(e.max),this.matrix.copy(e.matrix),this.needsUpdate=!0}};Vt.prototype.update=(function(){return function(){let e=this.matrix,t=this.min,n=this.max,s=this.points;for(let c=0;c<=1;c++)for(let u=0;u<=1;u++)for(let h=0;h<=1;h++){let f=1*c|2*u|4*h,p=s[f];p.x=c?n.x:t.x,p.y=u?n.y:t.y,p.z=h?n.z:t.z,p.applyMatrix4(e)}let r=this.satBounds,o=this.satAxes,a=s[0];for(let c=0;c<3;c++){let u=o[c],h=r[c],f=1<<c,p=s[f];u.subVectors(a,p),h.setFromPoints(u,s)}let l=this.alignedSatBounds;l[0].setFromPointsField(s,"x"),l[1].setFromPointsField(s,"y"),l[2].setFromPointsField(s,"z"),this.invMatrix.copy(this.matrix).invert(),this.needsUpdate=!1}})();Vt.prototype.intersectsBox=(function(){let i=new ui;return function(t){this.needsUpdate&&this.update();let n=t.min,s=t.max,r=this.satBounds,o=this.satAxes,a=this.alignedSatBounds;if(i.min=n.x,i.max=s.x,a[0].isSeparated(i)||(i.min=n.y,i.max=s.y,a[1].isSeparated(i))||(i.min=n.z,i.max=s.z,a[2].isSeparated(i)))return!1;for(let l=0;l<3;l++){let c=o[l],u=r[l];if(i.setFromBox(c,t),u.isSeparated(i))return!1}return!0}})();Vt.prototype.intersectsTriangle=(function(){let i=new Mn,e=new Array(3),t=new ui,n=new ui,s=new L;return function(o){this.needsUpdate&&this.update(),o.isExtendedTriangle?o.needsUpdate&&o.update():(i.copy(o),i.update(),o=i);let a=this.satBounds,l=this.satAxes;e[0]=o.a,e[1]=o.b,e[2]=o.c;for(let f=0;f<3;f++){let p=a[f],g=l[f];if(t.setFromPoints(g,e),p.isSeparated(t))return!1}let c=o.satBounds,u=o.satAxes,h=this.points;for(let f=0;f<3;f++){let p=c[f],g=u[f];if(t.setFromPoints(g,h),p.isSeparated(t))return!1}for(let f=0;f<3;f++){let p=l[f];for(let g=0;g<4;g++){let _=u[g];if(s.crossVectors(p,_),t.setFromPoints(s,e),n.setFromPoints(s,h),t.isSeparated(n))return!1}}return!0}})();Vt.prototype.closestPointToPoint=(function(){return function(e,t){return this.needsUpdate&&this.update(),t.copy(e).applyMatrix4(this.invMatrix).clamp(this.min,this.max).applyMatrix4(this.matrix),t}})();Vt.prototype.distanceToPoint=(function(){let i=new L;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();Vt.prototype.distanceToBox=(function(){let i=["x","y","z"],e=new Array(12).fill().map(()=>new Xn),t=new Array(12).fill().map(()=>new Xn),n=new L,s=new L;return function(o,a=0,l=null,c=null){if(this.needsUpdate&&this.update(),this.intersectsBox(o))return(l||c)&&(o.getCenter(s),this.closestPointToPoint(s,n),o.closestPointToPoint(n,s),l&&l.copy(n),c&&c.copy(s)),0;let u=a*a,h=o.min,f=o.max,p=this.points,g=1/0;for(let m=0;m<8;m++){let y=p[m];s.copy(y).clamp(h,f);let x=y.distanceToSquared(s);if(x<g&&(g=x,l&&l.copy(y),c&&c.copy(s),x<u))return Math.sqrt(x)}let _=0;for(let m=0;m<3;m++)for(let y=0;y<=1;y++)for(let x=0;x<=1;x++){let S=(m+1)%3,b=(m+2)%3,w=y<<S|x<<b,E=1<<m|y<<S|x<<b,v=p[w],M=p[E];e[_].set(v,M);let R=i[m],P=i[S],I=i[b],D=t[_],O=D.start,B=D.end;O[R]=h[R],O[P]=y?h[P]:f[P],O[I]=x?h[I]:f[I],B[R]=f[R],B[P]=y?h[P]:f[P],B[I]=x?h[I]:f[I],_++}for(let m=0;m<=1;m++)for(let y=0;y<=1;y++)for(let x=0;x<=1;x++){s.x=m?f.x:h.x,s.y=y?f.y:h.y,s.z=x?f.z:h.z,this.closestPointToPoint(s,n);let S=s.distanceToSquared(n);if(S<g&&(g=S,l&&l.copy(n),c&&c.copy(s),S<u))return Math.sqrt(S)}for(let m=0;m<12;m++){let y=e[m];for(let x=0;x<12;x++){let S=t[x];Dl(y,S,n,s);let b=n.distanceToSquared(s);if(b<g&&(g=b,l&&l.copy(n),c&&c.copy(s),b<u))return Math.sqrt(b)}}return Math.sqrt(g)}})();var sr=class{constructor(e){this._getNewPrimitive=e,this._primitives=[]}getPrimitive(){let e=this._primitives;return e.length===0?this._getNewPrimitive():e.pop()}releasePrimitive(e){this._primitives.push(e)}};var wm=class extends sr{constructor(){super(()=>new Mn)}},qn=new wm;var Fl=new L,Mm=new L;function k0(i,e,t={},n=0,s=1/0){let r=n*n,o=s*s,a=1/0,l=null;if(i.shapecast({boundsTraverseOrder:u=>(Fl.copy(e).clamp(u.min,u.max),Fl.distanceToSquared(e)),intersectsBounds:(u,h,f)=>f<a&&f<o,intersectsTriangle:(u,h)=>{u.closestPointToPoint(e,Fl);let f=e.distanceToSquared(Fl);return f<a&&(Mm.copy(Fl),a=f,l=h),f<r}}),a===1/0)return null;let c=Math.sqrt(a);return t.point?t.point.copy(Mm):t.point=Mm.clone(),t.distance=c,t.faceIndex=l,t}function rt(i,e){return e[i+15]===65535}function yt(i,e){return e[i+6]}function St(i,e){return e[i+14]}function ht(i){return i+8}function dt(i,e){let t=e[i+6];return i+t*8}function na(i,e){return e[i+7]}var Rh=parseInt("187")>=169,YI=parseInt("187")<=161,Ur=new L,Br=new L,zr=new L,Ch=new Se,Ph=new Se,Ih=new Se,D0=new L,F0=new L,U0=new L,Ul=new L;function $I(i,e,t,n,s,r,o,a){let l;if(r===nn?l=i.intersectTriangle(n,t,e,!0,s):l=i.intersectTriangle(e,t,n,r!==Ln,s),l===null)return null;let c=i.origin.distanceTo(s);return c<o||c>a?null:{distance:c,point:s.clone()}}function B0(i,e,t,n,s,r,o,a,l,c,u){Ur.fromBufferAttribute(e,r),Br.fromBufferAttribute(e,o),zr.fromBufferAttribute(e,a);let h=$I(i,Ur,Br,zr,Ul,l,c,u);if(h){if(n){Ch.fromBufferAttribute(n,r),Ph.fromBufferAttribute(n,o),Ih.fromBufferAttribute(n,a),h.uv=new Se;let p=hn.getInterpolation(Ul,Ur,Br,zr,Ch,Ph,Ih,h.uv);Rh||(h.uv=p)}if(s){Ch.fromBufferAttribute(s,r),Ph.fromBufferAttribute(s,o),Ih.fromBufferAttribute(s,a),h.uv1=new Se;let p=hn.getInterpolation(Ul,Ur,Br,zr,Ch,Ph,Ih,h.uv1);Rh||(h.uv1=p),YI&&(h.uv2=h.uv1)}if(t){D0.fromBufferAttribute(t,r),F0.fromBufferAttribute(t,o),U0.fromBufferAttribute(t,a),h.normal=new L;let p=hn.getInterpolation(Ul,Ur,Br,zr,D0,F0,U0,h.normal);h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1),Rh||(h.normal=p)}let f={a:r,b:o,c:a,normal:new L,materialIndex:0};if(hn.getNormal(Ur,Br,zr,f.normal),h.face=f,h.faceIndex=r,Rh){let p=new L;hn.getBarycoord(Ul,Ur,Br,zr,p),h.barycoord=p}}return h}function z0(i){return i&&i.isMaterial?i.side:i}function ia(i,e,t,n,s,r,o){let a=n*3,l=a+0,c=a+1,u=a+2,{index:h,groups:f}=i;i.index&&(l=h.getX(l),c=h.getX(c),u=h.getX(u));let{position:p,normal:g,uv:_,uv1:m}=i.attributes;if(Array.isArray(e)){let y=n*3;for(let x=0,S=f.length;x<S;x++){let{start:b,count:w,materialIndex:E}=f[x];if(y>=b&&y<b+w){let v=z0(e[E]),M=B0(t,p,g,_,m,l,c,u,v,r,o);if(M)if(M.faceIndex=n,M.face.materialIndex=E,s)s.push(M);else return M}}}else{let y=z0(e),x=B0(t,p,g,_,m,l,c,u,y,r,o);if(x)if(x.faceIndex=n,x.face.materialIndex=0,s)s.push(x);else return x}return null}function Rt(i,e,t,n){let s=i.a,r=i.b,o=i.c,a=e,l=e+1,c=e+2;t&&(a=t.getX(a),l=t.getX(l),c=t.getX(c)),s.x=n.getX(a),s.y=n.getY(a),s.z=n.getZ(a),r.x=n.getX(l),r.y=n.getY(l),r.z=n.getZ(l),o.x=n.getX(c),o.y=n.getY(c),o.z=n.getZ(c)}function H0(i,e,t,n,s,r,o,a){let{geometry:l,_indirectBuffer:c}=i;for(let u=n,h=n+s;u<h;u++)ia(l,e,t,u,r,o,a)}function V0(i,e,t,n,s,r,o){let{geometry:a,_indirectBuffer:l}=i,c=1/0,u=null;for(let h=n,f=n+s;h<f;h++){let p;p=ia(a,e,t,h,null,r,o),p&&p.distance<c&&(u=p,c=p.distance)}return u}function G0(i,e,t,n,s,r,o){let{geometry:a}=t,{index:l}=a,c=a.attributes.position;for(let u=i,h=e+i;u<h;u++){let f;if(f=u,Rt(o,f*3,l,c),o.needsUpdate=!0,n(o,f,s,r))return!0}return!1}function W0(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,s=t.attributes.position,r,o,a,l,c=0,u=i._roots;for(let f=0,p=u.length;f<p;f++)r=u[f],o=new Uint32Array(r),a=new Uint16Array(r),l=new Float32Array(r),h(0,c),c+=r.byteLength;function h(f,p,g=!1){let _=f*2;if(rt(_,a)){let m=yt(f,o),y=St(_,a),x=1/0,S=1/0,b=1/0,w=-1/0,E=-1/0,v=-1/0;for(let M=3*m,N=3*(m+y);M<N;M++){let R=n[M],P=s.getX(R),I=s.getY(R),D=s.getZ(R);P<x&&(x=P),P>w&&(w=P),I<S&&(S=I),I>E&&(E=I),D<b&&(b=D),D>v&&(v=D)}return l[f+0]!==x||l[f+1]!==S||l[f+2]!==b||l[f+3]!==w||l[f+4]!==E||l[f+5]!==v?(l[f+0]=x,l[f+1]=S,l[f+2]=b,l[f+3]=w,l[f+4]=E,l[f+5]=v,!0):!1}else{let m=ht(f),y=dt(f,o),x=g,S=!1,b=!1;if(e){if(!x){let R=m/8+p/32,P=y/8+p/32;S=e.has(R),b=e.has(P),x=!S&&!b}}else S=!0,b=!0;let w=x||S,E=x||b,v=!1;w&&(v=h(m,p,x));let M=!1;E&&(M=h(y,p,x));let N=v||M;if(N)for(let R=0;R<3;R++){let P=m+R,I=y+R,D=l[P],O=l[P+3],B=l[I],G=l[I+3];l[f+R]=D<B?D:B,l[f+R+3]=O>G?O:G}return N}}}function Dn(i,e,t,n,s){let r,o,a,l,c,u,h=1/t.direction.x,f=1/t.direction.y,p=1/t.direction.z,g=t.origin.x,_=t.origin.y,m=t.origin.z,y=e[i],x=e[i+3],S=e[i+1],b=e[i+3+1],w=e[i+2],E=e[i+3+2];return h>=0?(r=(y-g)*h,o=(x-g)*h):(r=(x-g)*h,o=(y-g)*h),f>=0?(a=(S-_)*f,l=(b-_)*f):(a=(b-_)*f,l=(S-_)*f),r>l||a>o||((a>r||isNaN(r))&&(r=a),(l<o||isNaN(o))&&(o=l),p>=0?(c=(w-m)*p,u=(E-m)*p):(c=(E-m)*p,u=(w-m)*p),r>u||c>o)?!1:((c>r||r!==r)&&(r=c),(u<o||o!==o)&&(o=u),r<=s&&o>=n)}var Tm=class{constructor(){this.float32Array=null,this.uint16Array=null,this.uint32Array=null;let e=[],t=null;this.setBuffer=n=>{t&&e.push(t),t=n,this.float32Array=new Float32Array(n),this.uint16Array=new Uint16Array(n),this.uint32Array=new Uint32Array(n)},this.clearBuffer=()=>{t=null,this.float32Array=null,this.uint16Array=null,this.uint32Array=null,e.length!==0&&this.setBuffer(e.pop())}}},Qe=new Tm;function X0(i,e,t,n,s,r,o,a){let{geometry:l,_indirectBuffer:c}=i;for(let u=n,h=n+s;u<h;u++){let f=c?c[u]:u;ia(l,e,t,f,r,o,a)}}function q0(i,e,t,n,s,r,o){let{geometry:a,_indirectBuffer:l}=i,c=1/0,u=null;for(let h=n,f=n+s;h<f;h++){let p;p=ia(a,e,t,l?l[h]:h,null,r,o),p&&p.distance<c&&(u=p,c=p.distance)}return u}function Y0(i,e,t,n,s,r,o){let{geometry:a}=t,{index:l}=a,c=a.attributes.position;for(let u=i,h=e+i;u<h;u++){let f;if(f=t.resolveTriangleIndex(u),Rt(o,f*3,l,c),o.needsUpdate=!0,n(o,f,s,r))return!0}return!1}function $0(i,e,t,n,s,r,o){Qe.setBuffer(i._roots[e]),Dn(0,Qe.float32Array,n,r,o)&&Em(0,i,t,n,s,r,o),Qe.clearBuffer()}function Em(i,e,t,n,s,r,o){let{float32Array:a,uint16Array:l,uint32Array:c}=Qe,u=i*2;if(rt(u,l)){let f=yt(i,c),p=St(u,l);H0(e,t,n,f,p,s,r,o)}else{let f=ht(i);Dn(f,a,n,r,o)&&Em(f,e,t,n,s,r,o);let p=dt(i,c);Dn(p,a,n,r,o)&&Em(p,e,t,n,s,r,o)}}var KI=["x","y","z"];function K0(i,e,t,n,s,r){Qe.setBuffer(i._roots[e]);let o=null;return Dn(0,Qe.float32Array,n,s,r)&&(o=Am(0,i,t,n,s,r)),Qe.clearBuffer(),o}function Am(i,e,t,n,s,r){let{float32Array:o,uint16Array:a,uint32Array:l}=Qe,c=i*2;if(rt(c,a)){let h=yt(i,l),f=St(c,a);return V0(e,t,n,h,f,s,r)}else{let h=na(i,l),f=KI[h],g=n.direction[f]>=0,_,m;g?(_=ht(i),m=dt(i,l)):(_=dt(i,l),m=ht(i));let x=Dn(_,o,n,s,r)?Am(_,e,t,n,s,r):null;if(x){let w=x.point[f];if(g?w<=o[m+h]:w>=o[m+h+3])return x}let b=Dn(m,o,n,s,r)?Am(m,e,t,n,s,r):null;return x&&b?x.distance<=b.distance?x:b:x||b||null}}function Ct(i,e,t){return t.min.x=e[i],t.min.y=e[i+1],t.min.z=e[i+2],t.max.x=e[i+3],t.max.y=e[i+4],t.max.z=e[i+5],t}function Bl(i){let e=-1,t=-1/0;for(let n=0;n<3;n++){let s=i[n+3]-i[n];s>t&&(t=s,e=n)}return e}function Rm(i,e,t){for(let n=0;n<3;n++){let s=e[i+2*n],r=e[i+2*n+1],o=s-r,a=s+r;o<t[n]&&(t[n]=o),a>t[n+3]&&(t[n+3]=a)}}function Lh(i){let e=i[3]-i[0],t=i[4]-i[1],n=i[5]-i[2];return 2*(e*t+t*n+n*e)}function Cm(i){return i.index?i.index.count:i.attributes.position.count}function rr(i){return Cm(i)/3}function JI(i,e=ArrayBuffer){return i>65535?new Uint32Array(new e(4*i)):new Uint16Array(new e(2*i))}function J0(i,e){if(!i.index){let t=i.attributes.position.count,n=e.useSharedArrayBuffer?SharedArrayBuffer:ArrayBuffer,s=JI(t,n);i.setIndex(new gt(s,1));for(let r=0;r<t;r++)s[r]=r}}function jI(i,e,t){let n=Cm(i)/t,s=e||i.drawRange,r=s.start/t,o=(s.start+s.count)/t,a=Math.max(0,r),l=Math.min(n,o)-a;return{offset:Math.floor(a),count:Math.floor(l)}}function ZI(i,e){return i.groups.map(t=>({offset:t.start/e,count:t.count/e}))}function Pm(i,e,t){let n=jI(i,e,t),s=ZI(i,t);if(!s.length)return[n];let r=[],o=n.offset,a=n.offset+n.count,l=Cm(i)/t,c=[];for(let f of s){let{offset:p,count:g}=f,_=p,m=isFinite(g)?g:l-p,y=p+m;_<a&&y>o&&(c.push({pos:Math.max(o,_),isStart:!0}),c.push({pos:Math.min(a,y),isStart:!1}))}c.sort((f,p)=>f.pos!==p.pos?f.pos-p.pos:f.type==="end"?-1:1);let u=0,h=null;for(let f of c){let p=f.pos;u!==0&&p!==h&&r.push({offset:h,count:p-h}),u+=f.isStart?1:-1,h=p}return r}var Oh=new st,sa=new Mn,ra=new Mn,zl=new Ie,j0=new Vt,Nh=new Vt;function Z0(i,e,t,n){Qe.setBuffer(i._roots[e]);let s=Im(0,i,t,n);return Qe.clearBuffer(),s}function Im(i,e,t,n,s=null){let{float32Array:r,uint16Array:o,uint32Array:a}=Qe,l=i*2;if(s===null&&(t.boundingBox||t.computeBoundingBox(),j0.set(t.boundingBox.min,t.boundingBox.max,n),s=j0),rt(l,o)){let u=e.geometry,h=u.index,f=u.attributes.position,p=t.index,g=t.attributes.position,_=yt(i,a),m=St(l,o);if(zl.copy(n).invert(),t.boundsTree)return Ct(i,r,Nh),Nh.matrix.copy(zl),Nh.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:x=>Nh.intersectsBox(x),intersectsTriangle:x=>{x.a.applyMatrix4(n),x.b.applyMatrix4(n),x.c.applyMatrix4(n),x.needsUpdate=!0;for(let S=_*3,b=(m+_)*3;S<b;S+=3)if(Rt(ra,S,h,f),ra.needsUpdate=!0,x.intersectsTriangle(ra))return!0;return!1}});{let y=rr(t);for(let x=_*3,S=(m+_)*3;x<S;x+=3){Rt(sa,x,h,f),sa.a.applyMatrix4(zl),sa.b.applyMatrix4(zl),sa.c.applyMatrix4(zl),sa.needsUpdate=!0;for(let b=0,w=y*3;b<w;b+=3)if(Rt(ra,b,p,g),ra.needsUpdate=!0,sa.intersectsTriangle(ra))return!0}}}else{let u=ht(i),h=dt(i,a);return Ct(u,r,Oh),!!(s.intersectsBox(Oh)&&Im(u,e,t,n,s)||(Ct(h,r,Oh),s.intersectsBox(Oh)&&Im(h,e,t,n,s)))}}var kh=new Ie,Om=new Vt,Hl=new Vt,QI=new L,eL=new L,tL=new L,nL=new L;function Q0(i,e,t,n={},s={},r=0,o=1/0){e.boundingBox||e.computeBoundingBox(),Om.set(e.boundingBox.min,e.boundingBox.max,t),Om.needsUpdate=!0;let a=i.geometry,l=a.attributes.position,c=a.index,u=e.attributes.position,h=e.index,f=qn.getPrimitive(),p=qn.getPrimitive(),g=QI,_=eL,m=null,y=null;s&&(m=tL,y=nL);let x=1/0,S=null,b=null;return kh.copy(t).invert(),Hl.matrix.copy(kh),i.shapecast({boundsTraverseOrder:w=>Om.distanceToBox(w),intersectsBounds:(w,E,v)=>v<x&&v<o?(E&&(Hl.min.copy(w.min),Hl.max.copy(w.max),Hl.needsUpdate=!0),!0):!1,intersectsRange:(w,E)=>{if(e.boundsTree)return e.boundsTree.shapecast({boundsTraverseOrder:M=>Hl.distanceToBox(M),intersectsBounds:(M,N,R)=>R<x&&R<o,intersectsRange:(M,N)=>{for(let R=M,P=M+N;R<P;R++){Rt(p,3*R,h,u),p.a.applyMatrix4(t),p.b.applyMatrix4(t),p.c.applyMatrix4(t),p.needsUpdate=!0;for(let I=w,D=w+E;I<D;I++){Rt(f,3*I,c,l),f.needsUpdate=!0;let O=f.distanceToTriangle(p,g,m);if(O<x&&(_.copy(g),y&&y.copy(m),x=O,S=I,b=R),O<r)return!0}}}});{let v=rr(e);for(let M=0,N=v;M<N;M++){Rt(p,3*M,h,u),p.a.applyMatrix4(t),p.b.applyMatrix4(t),p.c.applyMatrix4(t),p.needsUpdate=!0;for(let R=w,P=w+E;R<P;R++){Rt(f,3*R,c,l),f.needsUpdate=!0;let I=f.distanceToTriangle(p,g,m);if(I<x&&(_.copy(g),y&&y.copy(m),x=I,S=R,b=M),I<r)return!0}}}}}),qn.releasePrimitive(f),qn.releasePrimitive(p),x===1/0?null:(n.point?n.point.copy(_):n.point=_.clone(),n.distance=x,n.faceIndex=S,s&&(s.point?s.point.copy(y):s.point=y.clone(),s.point.applyMatrix4(kh),_.applyMatrix4(kh),s.distance=_.sub(s.point).length(),s.faceIndex=b),n)}function ev(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,s=t.attributes.position,r,o,a,l,c=0,u=i._roots;for(let f=0,p=u.length;f<p;f++)r=u[f],o=new Uint32Array(r),a=new Uint16Array(r),l=new Float32Array(r),h(0,c),c+=r.byteLength;function h(f,p,g=!1){let _=f*2;if(rt(_,a)){let m=yt(f,o),y=St(_,a),x=1/0,S=1/0,b=1/0,w=-1/0,E=-1/0,v=-1/0;for(let M=m,N=m+y;M<N;M++){let R=3*i.resolveTriangleIndex(M);for(let P=0;P<3;P++){let I=R+P;I=n?n[I]:I;let D=s.getX(I),O=s.getY(I),B=s.getZ(I);D<x&&(x=D),D>w&&(w=D),O<S&&(S=O),O>E&&(E=O),B<b&&(b=B),B>v&&(v=B)}}return l[f+0]!==x||l[f+1]!==S||l[f+2]!==b||l[f+3]!==w||l[f+4]!==E||l[f+5]!==v?(l[f+0]=x,l[f+1]=S,l[f+2]=b,l[f+3]=w,l[f+4]=E,l[f+5]=v,!0):!1}else{let m=ht(f),y=dt(f,o),x=g,S=!1,b=!1;if(e){if(!x){let R=m/8+p/32,P=y/8+p/32;S=e.has(R),b=e.has(P),x=!S&&!b}}else S=!0,b=!0;let w=x||S,E=x||b,v=!1;w&&(v=h(m,p,x));let M=!1;E&&(M=h(y,p,x));let N=v||M;if(N)for(let R=0;R<3;R++){let P=m+R,I=y+R,D=l[P],O=l[P+3],B=l[I],G=l[I+3];l[f+R]=D<B?D:B,l[f+R+3]=O>G?O:G}return N}}}function tv(i,e,t,n,s,r,o){Qe.setBuffer(i._roots[e]),Dn(0,Qe.float32Array,n,r,o)&&Nm(0,i,t,n,s,r,o),Qe.clearBuffer()}function Nm(i,e,t,n,s,r,o){let{float32Array:a,uint16Array:l,uint32Array:c}=Qe,u=i*2;if(rt(u,l)){let f=yt(i,c),p=St(u,l);X0(e,t,n,f,p,s,r,o)}else{let f=ht(i);Dn(f,a,n,r,o)&&Nm(f,e,t,n,s,r,o);let p=dt(i,c);Dn(p,a,n,r,o)&&Nm(p,e,t,n,s,r,o)}}var iL=["x","y","z"];function nv(i,e,t,n,s,r){Qe.setBuffer(i._roots[e]);let o=null;return Dn(0,Qe.float32Array,n,s,r)&&(o=km(0,i,t,n,s,r)),Qe.clearBuffer(),o}function km(i,e,t,n,s,r){let{float32Array:o,uint16Array:a,uint32Array:l}=Qe,c=i*2;if(rt(c,a)){let h=yt(i,l),f=St(c,a);return q0(e,t,n,h,f,s,r)}else{let h=na(i,l),f=iL[h],g=n.direction[f]>=0,_,m;g?(_=ht(i),m=dt(i,l)):(_=dt(i,l),m=ht(i));let x=Dn(_,o,n,s,r)?km(_,e,t,n,s,r):null;if(x){let w=x.point[f];if(g?w<=o[m+h]:w>=o[m+h+3])return x}let b=Dn(m,o,n,s,r)?km(m,e,t,n,s,r):null;return x&&b?x.distance<=b.distance?x:b:x||b||null}}var Dh=new st,oa=new Mn,aa=new Mn,Vl=new Ie,iv=new Vt,Fh=new Vt;function sv(i,e,t,n){Qe.setBuffer(i._roots[e]);let s=Dm(0,i,t,n);return Qe.clearBuffer(),s}function Dm(i,e,t,n,s=null){let{float32Array:r,uint16Array:o,uint32Array:a}=Qe,l=i*2;if(s===null&&(t.boundingBox||t.computeBoundingBox(),iv.set(t.boundingBox.min,t.boundingBox.max,n),s=iv),rt(l,o)){let u=e.geometry,h=u.index,f=u.attributes.position,p=t.index,g=t.attributes.position,_=yt(i,a),m=St(l,o);if(Vl.copy(n).invert(),t.boundsTree)return Ct(i,r,Fh),Fh.matrix.copy(Vl),Fh.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:x=>Fh.intersectsBox(x),intersectsTriangle:x=>{x.a.applyMatrix4(n),x.b.applyMatrix4(n),x.c.applyMatrix4(n),x.needsUpdate=!0;for(let S=_,b=m+_;S<b;S++)if(Rt(aa,3*e.resolveTriangleIndex(S),h,f),aa.needsUpdate=!0,x.intersectsTriangle(aa))return!0;return!1}});{let y=rr(t);for(let x=_,S=m+_;x<S;x++){let b=e.resolveTriangleIndex(x);Rt(oa,3*b,h,f),oa.a.applyMatrix4(Vl),oa.b.applyMatrix4(Vl),oa.c.applyMatrix4(Vl),oa.needsUpdate=!0;for(let w=0,E=y*3;w<E;w+=3)if(Rt(aa,w,p,g),aa.needsUpdate=!0,oa.intersectsTriangle(aa))return!0}}}else{let u=ht(i),h=dt(i,a);return Ct(u,r,Dh),!!(s.intersectsBox(Dh)&&Dm(u,e,t,n,s)||(Ct(h,r,Dh),s.intersectsBox(Dh)&&Dm(h,e,t,n,s)))}}var Uh=new Ie,Fm=new Vt,Gl=new Vt,sL=new L,rL=new L,oL=new L,aL=new L;function rv(i,e,t,n={},s={},r=0,o=1/0){e.boundingBox||e.computeBoundingBox(),Fm.set(e.boundingBox.min,e.boundingBox.max,t),Fm.needsUpdate=!0;let a=i.geometry,l=a.attributes.position,c=a.index,u=e.attributes.position,h=e.index,f=qn.getPrimitive(),p=qn.getPrimitive(),g=sL,_=rL,m=null,y=null;s&&(m=oL,y=aL);let x=1/0,S=null,b=null;return Uh.copy(t).invert(),Gl.matrix.copy(Uh),i.shapecast({boundsTraverseOrder:w=>Fm.distanceToBox(w),intersectsBounds:(w,E,v)=>v<x&&v<o?(E&&(Gl.min.copy(w.min),Gl.max.copy(w.max),Gl.needsUpdate=!0),!0):!1,intersectsRange:(w,E)=>{if(e.boundsTree){let v=e.boundsTree;return v.shapecast({boundsTraverseOrder:M=>Gl.distanceToBox(M),intersectsBounds:(M,N,R)=>R<x&&R<o,intersectsRange:(M,N)=>{for(let R=M,P=M+N;R<P;R++){let I=v.resolveTriangleIndex(R);Rt(p,3*I,h,u),p.a.applyMatrix4(t),p.b.applyMatrix4(t),p.c.applyMatrix4(t),p.needsUpdate=!0;for(let D=w,O=w+E;D<O;D++){let B=i.resolveTriangleIndex(D);Rt(f,3*B,c,l),f.needsUpdate=!0;let G=f.distanceToTriangle(p,g,m);if(G<x&&(_.copy(g),y&&y.copy(m),x=G,S=D,b=R),G<r)return!0}}}})}else{let v=rr(e);for(let M=0,N=v;M<N;M++){Rt(p,3*M,h,u),p.a.applyMatrix4(t),p.b.applyMatrix4(t),p.c.applyMatrix4(t),p.needsUpdate=!0;for(let R=w,P=w+E;R<P;R++){let I=i.resolveTriangleIndex(R);Rt(f,3*I,c,l),f.needsUpdate=!0;let D=f.distanceToTriangle(p,g,m);if(D<x&&(_.copy(g),y&&y.copy(m),x=D,S=R,b=M),D<r)return!0}}}}}),qn.releasePrimitive(f),qn.releasePrimitive(p),x===1/0?null:(n.point?n.point.copy(_):n.point=_.clone(),n.distance=x,n.faceIndex=S,s&&(s.point?s.point.copy(y):s.point=y.clone(),s.point.applyMatrix4(Uh),_.applyMatrix4(Uh),s.distance=_.sub(s.point).length(),s.faceIndex=b),n)}function Um(i,e,t){return i===null?null:(i.point.applyMatrix4(e.matrixWorld),i.distance=i.point.distanceTo(t.ray.origin),i.object=e,i)}function ov(){return typeof SharedArrayBuffer<"u"}function Bh(i,e,t,n,s){let r=1/0,o=1/0,a=1/0,l=-1/0,c=-1/0,u=-1/0,h=1/0,f=1/0,p=1/0,g=-1/0,_=-1/0,m=-1/0,y=i.offset||0;for(let x=(e-y)*6,S=(e+t-y)*6;x<S;x+=6){let b=i[x+0],w=i[x+1],E=b-w,v=b+w;E<r&&(r=E),v>l&&(l=v),b<h&&(h=b),b>g&&(g=b);let M=i[x+2],N=i[x+3],R=M-N,P=M+N;R<o&&(o=R),P>c&&(c=P),M<f&&(f=M),M>_&&(_=M);let I=i[x+4],D=i[x+5],O=I-D,B=I+D;O<a&&(a=O),B>u&&(u=B),I<p&&(p=I),I>m&&(m=I)}n[0]=r,n[1]=o,n[2]=a,n[3]=l,n[4]=c,n[5]=u,s[0]=h,s[1]=f,s[2]=p,s[3]=g,s[4]=_,s[5]=m}var cs=8,zm=8,Bm=new Int32Array(cs),ls=new Float32Array(cs*6),la=new Float32Array(cs*6),Gi=new Float32Array(6),zh=new Float32Array(6),or=new Int32Array(zm),lv=new Float32Array(zm*6);function cL(i,e,t,n){for(let s=0;s<3;s++){let r=e[i+2*s],o=e[i+2*s+1],a=r-o,l=r+o;a<t[n+s]&&(t[n+s]=a),l>t[n+s+3]&&(t[n+s+3]=l)}}function cv(i,e){let t=i[e+3]-i[e],n=i[e+4]-i[e+1],s=i[e+5]-i[e+2];return 2*(t*n+n*s+s*t)}function uv(i,e,t,n,s,r){let o=-1,a=0;if(r===0)o=Bl(e),o!==-1&&(a=(e[o]+e[o+3])/2);else if(r===1)o=Bl(i),o!==-1&&(a=uL(t,n,s,o));else if(r===2){let l=Lh(i),c=1.25*s,u=t.offset||0,h=(n-u)*6,f=(n+s-u)*6;for(let p=0;p<3;p++){let g=e[p],y=(e[p+3]-g)/cs;if(s<zm){for(let x=0;x<s;x++){let S=h+x*6,b=t[S+2*p],w=x;for(;w>0&&t[or[w-1]+2*p]>b;)or[w]=or[w-1],w--;or[w]=S}for(let x=0;x<3;x++)Gi[x]=1/0,Gi[x+3]=-1/0,zh[x]=1/0,zh[x+3]=-1/0;for(let x=s-1;x>=0;x--)Rm(or[x],t,zh),lv.set(zh,x*6);for(let x=0;x<s-1;x++){Rm(or[x],t,Gi);let S=t[or[x+1]+2*p];if(t[or[x]+2*p]===S)continue;let b=x+1,w=s-b,E=Lh(Gi)/l,v=cv(lv,b*6)/l,M=1+1.25*(E*b+v*w);M<c&&(o=p,c=M,a=S)}}else{for(let b=0;b<cs;b++){Bm[b]=0;for(let w=0;w<3;w++)ls[b*6+w]=1/0,ls[b*6+w+3]=-1/0}for(let b=h;b<f;b+=6){let v=~~((t[b+2*p]-g)/y);v>=cs&&(v=cs-1),Bm[v]++,cL(b,t,ls,v*6)}let x=(cs-1)*6;for(let b=0;b<6;b++)la[x+b]=ls[x+b];for(let b=cs-2;b>=0;b--){let w=b*6,E=w+6;for(let v=0;v<3;v++)la[w+v]=Math.min(ls[w+v],la[E+v]),la[w+v+3]=Math.max(ls[w+v+3],la[E+v+3])}let S=0;for(let b=0;b<cs-1;b++){let w=b*6,E=Bm[b];if(E!==0)for(let P=0;P<3;P++)S===0?(Gi[P]=ls[w+P],Gi[P+3]=ls[w+P+3]):(Gi[P]=Math.min(Gi[P],ls[w+P]),Gi[P+3]=Math.max(Gi[P+3],ls[w+P+3]));S+=E;let v=0,M=0;S!==0&&(v=Lh(Gi)/l);let N=s-S;N!==0&&(M=cv(la,w+6)/l);let R=1+1.25*(v*S+M*N);R<c&&(o=p,c=R,a=g+y+b*y)}}}}else console.warn(`BVH: Invalid build strategy value ${r} used.`);return{axis:o,pos:a}}function uL(i,e,t,n){let s=0,r=i.offset;for(let o=e,a=e+t;o<a;o++)s+=i[(o-r)*6+n*2];return s/t}function hv(i,e,t,n,s,r){let o=n,a=n+s-1,l=r.pos,c=r.axis*2,u=t.offset||0;for(;;){for(;o<=a&&t[(o-u)*6+c]<l;)o++;for(;o<=a&&t[(a-u)*6+c]>=l;)a--;if(o<a){for(let h=0;h<e;h++){let f=i[o*e+h];i[o*e+h]=i[a*e+h],i[a*e+h]=f}for(let h=0;h<6;h++){let f=o-u,p=a-u,g=t[f*6+h];t[f*6+h]=t[p*6+h],t[p*6+h]=g}o++,a--}else return o}}var hL=Math.pow(2,32),ca=new Float32Array(6),Hh=new Float32Array(6);function dL(i,e,t,n,s,r){let{maxDepth:o,verbose:a,targetLeafSize:l,_strictLeafSize:c=1/0,strategy:u,onProgress:h,useSharedArrayBuffer:f=!1}=s,p=i.primitiveBuffer,g=i.primitiveBufferStride,_=f?SharedArrayBuffer:ArrayBuffer,m=new _(32*Math.max(1,2*Math.ceil(n)-1)),y=new Float32Array(m),x=new Uint32Array(m),S=new Uint16Array(m),b=0,w=!1;return Bh(e,t,n,ca,Hh),M(t,n,0),m.slice(0,b*32);function E(N){h&&h((N-r.offset)/r.count)}function v(N,R,P){let I=N*2;x[N+6]=R,S[I+14]=P,S[I+15]=65535,E(R+P)}function M(N,R,P){let I=b++,D=I*8;y.set(ca,D),!w&&P>=o&&(w=!0,a&&console.warn(`BVH: Max depth of ${o} reached when generating BVH. Consider increasing maxDepth.`));let O=R>c;if(R<=l&&!O||P>=o){v(D,N,R);return}let B=uv(ca,Hh,e,N,R,u),G=B.axis===-1?-1:hv(p,g,e,N,R,B);if(B.axis===-1||G===N||G===N+R){if(!O){v(D,N,R);return}B.axis=Math.max(0,Bl(ca)),G=N+Math.max(1,Math.floor(R/2))}x[D+7]=B.axis;let W=G-N;Bh(e,N,W,ca,Hh),M(N,W,P+1);let te=b-I;if(te>hL)throw new Error("MeshBVH: Cannot store relative child node offset greater than 32 bits.");x[D+6]=te;let q=R-W;Bh(e,G,q,ca,Hh),M(G,q,P+1)}}function dv(i,e){let t=i.getRootRanges(e.range),n=t[0],s=t[t.length-1],r={offset:n.offset,count:s.offset+s.count-n.offset},o=new Float32Array(6*r.count);o.offset=r.offset,i.computePrimitiveBounds(r.offset,r.count,o),i._roots=t.map(a=>dL(i,o,a.offset,a.count,e,r))}var ar,ha,ua=[],Vh=new sr(()=>new st);function fv(i,e,t,n,s,r){ar=Vh.getPrimitive(),ha=Vh.getPrimitive(),ua.push(ar,ha),Qe.setBuffer(i._roots[e]);let o=Hm(0,i.geometry,t,n,s,r);Qe.clearBuffer(),Vh.releasePrimitive(ar),Vh.releasePrimitive(ha),ua.pop(),ua.pop();let a=ua.length;return a>0&&(ha=ua[a-1],ar=ua[a-2]),o}function Hm(i,e,t,n,s=null,r=0,o=0){let{float32Array:a,uint16Array:l,uint32Array:c}=Qe,u=i*2;if(rt(u,l)){let f=yt(i,c),p=St(u,l);return Ct(i,a,ar),n(f,p,!1,o,r+i/8,ar)}else{let R=function(I){let{uint16Array:D,uint32Array:O}=Qe,B=I*2;for(;!rt(B,D);)I=ht(I),B=I*2;return yt(I,O)},P=function(I){let{uint16Array:D,uint32Array:O}=Qe,B=I*2;for(;!rt(B,D);)I=dt(I,O),B=I*2;return yt(I,O)+St(B,D)},f=ht(i),p=dt(i,c),g=f,_=p,m,y,x,S;if(s&&(x=ar,S=ha,Ct(g,a,x),Ct(_,a,S),m=s(x),y=s(S),y<m)){g=p,_=f;let I=m;m=y,y=I,x=S}x||(x=ar,Ct(g,a,x));let b=rt(g*2,l),w=t(x,b,m,o+1,r+g/8),E;if(w===2){let I=R(g),O=P(g)-I;E=n(I,O,!0,o+1,r+g/8,x)}else E=w&&Hm(g,e,t,n,s,r,o+1);if(E)return!0;S=ha,Ct(_,a,S);let v=rt(_*2,l),M=t(S,v,y,o+1,r+_/8),N;if(M===2){let I=R(_),O=P(_)-I;N=n(I,O,!0,o+1,r+_/8,S)}else N=M&&Hm(_,e,t,n,s,r,o+1);return!!N}}var Wl=new Qe.constructor,Gh=new Qe.constructor,lr=new sr(()=>new st),da=new st,fa=new st,Vm=new st,Gm=new st,Wm=!1;function pv(i,e,t,n){if(Wm)throw new Error("MeshBVH: Recursive calls to bvhcast not supported.");Wm=!0;let s=i._roots,r=e._roots,o,a=0,l=0,c=new Ie().copy(t).invert();for(let u=0,h=s.length;u<h;u++){Wl.setBuffer(s[u]),l=0;let f=lr.getPrimitive();Ct(0,Wl.float32Array,f),f.applyMatrix4(c);for(let p=0,g=r.length;p<g&&(Gh.setBuffer(r[p]),o=Wi(0,0,t,c,n,a,l,0,0,f),Gh.clearBuffer(),l+=r[p].byteLength/32,!o);p++);if(lr.releasePrimitive(f),Wl.clearBuffer(),a+=s[u].byteLength/32,o)break}return Wm=!1,o}function Wi(i,e,t,n,s,r=0,o=0,a=0,l=0,c=null,u=!1){let h,f;u?(h=Gh,f=Wl):(h=Wl,f=Gh);let p=h.float32Array,g=h.uint32Array,_=h.uint16Array,m=f.float32Array,y=f.uint32Array,x=f.uint16Array,S=i*2,b=e*2,w=rt(S,_),E=rt(b,x),v=!1;if(E&&w)u?v=s(yt(e,y),St(e*2,x),yt(i,g),St(i*2,_),l,o+e/8,a,r+i/8):v=s(yt(i,g),St(i*2,_),yt(e,y),St(e*2,x),a,r+i/8,l,o+e/8);else if(E){let M=lr.getPrimitive();Ct(e,m,M),M.applyMatrix4(t);let N=ht(i),R=dt(i,g);Ct(N,p,da),Ct(R,p,fa);let P=M.intersectsBox(da),I=M.intersectsBox(fa);v=P&&Wi(e,N,n,t,s,o,r,l,a+1,M,!u)||I&&Wi(e,R,n,t,s,o,r,l,a+1,M,!u),lr.releasePrimitive(M)}else{let M=ht(e),N=dt(e,y);Ct(M,m,Vm),Ct(N,m,Gm);let R=c.intersectsBox(Vm),P=c.intersectsBox(Gm);if(R&&P)v=Wi(i,M,t,n,s,r,o,a,l+1,c,u)||Wi(i,N,t,n,s,r,o,a,l+1,c,u);else if(R)if(w)v=Wi(i,M,t,n,s,r,o,a,l+1,c,u);else{let I=lr.getPrimitive();I.copy(Vm).applyMatrix4(t);let D=ht(i),O=dt(i,g);Ct(D,p,da),Ct(O,p,fa);let B=I.intersectsBox(da),G=I.intersectsBox(fa);v=B&&Wi(M,D,n,t,s,o,r,l,a+1,I,!u)||G&&Wi(M,O,n,t,s,o,r,l,a+1,I,!u),lr.releasePrimitive(I)}else if(P)if(w)v=Wi(i,N,t,n,s,r,o,a,l+1,c,u);else{let I=lr.getPrimitive();I.copy(Gm).applyMatrix4(t);let D=ht(i),O=dt(i,g);Ct(D,p,da),Ct(O,p,fa);let B=I.intersectsBox(da),G=I.intersectsBox(fa);v=B&&Wi(N,D,n,t,s,o,r,l,a+1,I,!u)||G&&Wi(N,O,n,t,s,o,r,l,a+1,I,!u),lr.releasePrimitive(I)}}return v}var Wh=new class{constructor(){let i=null,e=null,t=null,n=!1;this.root=null,this.buffer=null,this.uint32Array=null,this.uint16Array=null,this.setBVH=(r,o)=>{if(n)throw new Error("BVHTraversalHelper: cannot call setBVH during an active traversal.");this.root=o,this.buffer=i=r._roots[o],this.uint16Array=t=new Uint16Array(i),this.uint32Array=e=new Uint32Array(i)},this.reset=()=>{this.root=null,this.buffer=i=null,this.uint16Array=t=null,this.uint32Array=e=null},this.getRangeStart=r=>{let o=r*2;for(;!rt(o,t);)r=ht(r),o=r*2;return yt(r,e)},this.getRangeEnd=r=>{let o=r*2;for(;!rt(o,t);)r=dt(r,e),o=r*2;return yt(r,e)+St(o,t)};let s=(r,o,a)=>{let l=o*2,c=rt(l,t);if(!r(a,c,o)&&!c){let h=ht(o),f=dt(o,e);s(r,h,a+1),s(r,f,a+1)}};this.traverseBuffer=r=>{if(n)throw new Error("BVHTraversalHelper: cannot start a traversal during an active traversal.");n=!0;try{s(r,0,0)}finally{n=!1}},this.traverse=r=>{this.traverseBuffer((o,a,l)=>{if(a){let c=l*2,u=e[l+6],h=t[c+14];return r(o,a,new Float32Array(i,l*4,6),u,h)}else{let c=na(l,e);return r(o,a,new Float32Array(i,l*4,6),c)}})}}};var mv=new st,pa=new Float32Array(6),Xh=class{constructor(){this._roots=null,this.primitiveBuffer=null,this.primitiveBufferStride=null}init(e){e={...Ah,...e},"maxLeafSize"in e&&(console.warn('BVH: "maxLeafSize" option has been deprecated. Use "targetLeafSize", instead.'),e={...e,targetLeafSize:e.maxLeafSize}),dv(this,e)}getRootRanges(){throw new Error("BVH: getRootRanges() not implemented")}writePrimitiveBounds(){throw new Error("BVH: writePrimitiveBounds() not implemented")}writePrimitiveRangeBounds(e,t,n,s){let r=1/0,o=1/0,a=1/0,l=-1/0,c=-1/0,u=-1/0;for(let h=e,f=e+t;h<f;h++){this.writePrimitiveBounds(h,pa,0);let[p,g,_,m,y,x]=pa;p<r&&(r=p),m>l&&(l=m),g<o&&(o=g),y>c&&(c=y),_<a&&(a=_),x>u&&(u=x)}return n[s+0]=r,n[s+1]=o,n[s+2]=a,n[s+3]=l,n[s+4]=c,n[s+5]=u,n}computePrimitiveBounds(e,t,n){let s=n.offset||0;for(let r=e,o=e+t;r<o;r++){this.writePrimitiveBounds(r,pa,0);let[a,l,c,u,h,f]=pa,p=(a+u)/2,g=(l+h)/2,_=(c+f)/2,m=(u-a)/2,y=(h-l)/2,x=(f-c)/2,S=(r-s)*6;n[S+0]=p,n[S+1]=m+(Math.abs(p)+m)*ta,n[S+2]=g,n[S+3]=y+(Math.abs(g)+y)*ta,n[S+4]=_,n[S+5]=x+(Math.abs(_)+x)*ta}return n}shiftPrimitiveOffsets(e){let t=this._indirectBuffer;if(t)for(let n=0,s=t.length;n<s;n++)t[n]+=e;else{let n=this._roots;for(let s=0;s<n.length;s++){let r=n[s],o=new Uint32Array(r),a=new Uint16Array(r),l=r.byteLength/32;for(let c=0;c<l;c++){let u=8*c,h=2*u;rt(h,a)&&(o[u+6]+=e)}}}}traverse(e,t=0){Wh.setBVH(this,t),Wh.traverse(e),Wh.reset()}refit(){let e=this._roots;for(let t=0,n=e.length;t<n;t++){let s=e[t],r=new Uint32Array(s),o=new Uint16Array(s),a=new Float32Array(s),l=s.byteLength/32;for(let c=l-1;c>=0;c--){let u=c*8,h=u*2;if(rt(h,o)){let p=yt(u,r),g=St(h,o);this.writePrimitiveRangeBounds(p,g,pa,0),a.set(pa,u)}else{let p=ht(u),g=dt(u,r);for(let _=0;_<3;_++){let m=a[p+_],y=a[p+_+3],x=a[g+_],S=a[g+_+3];a[u+_]=m<x?m:x,a[u+_+3]=y>S?y:S}}}}}getBoundingBox(e){return e.makeEmpty(),this._roots.forEach(n=>{Ct(0,new Float32Array(n),mv),e.union(mv)}),e}shapecast(e){let{boundsTraverseOrder:t,intersectsBounds:n,intersectsRange:s,intersectsPrimitive:r,scratchPrimitive:o,iterate:a}=e;if(s&&r){let h=s;s=(f,p,g,_,m)=>h(f,p,g,_,m)?!0:a(f,p,this,r,g,_,o)}else s||(r?s=(h,f,p,g)=>a(h,f,this,r,p,g,o):s=(h,f,p)=>p);let l=!1,c=0,u=this._roots;for(let h=0,f=u.length;h<f;h++){let p=u[h];if(l=fv(this,h,n,s,t,c),l)break;c+=p.byteLength/32}return l}bvhcast(e,t,n){let{intersectsRanges:s}=n;return pv(this,e,t,s)}};function pL(i,e){let t=i[i.length-1],n=t.offset+t.count>2**16,s=i.reduce((c,u)=>c+u.count,0),r=n?4:2,o=e?new SharedArrayBuffer(s*r):new ArrayBuffer(s*r),a=n?new Uint32Array(o):new Uint16Array(o),l=0;for(let c=0;c<i.length;c++){let{offset:u,count:h}=i[c];for(let f=0;f<h;f++)a[l+f]=u+f;l+=h}return a}var qh=class extends Xh{get indirect(){return!!this._indirectBuffer}get primitiveStride(){return null}get primitiveBufferStride(){return this.indirect?1:this.primitiveStride}set primitiveBufferStride(e){}get primitiveBuffer(){return this.indirect?this._indirectBuffer:this.geometry.index.array}set primitiveBuffer(e){}constructor(e,t={}){if(e.isBufferGeometry){if(e.index&&e.index.isInterleavedBufferAttribute)throw new Error("BVH: InterleavedBufferAttribute is not supported for the index attribute.")}else throw new Error("BVH: Only BufferGeometries are supported.");if(t.useSharedArrayBuffer&&!ov())throw new Error("BVH: SharedArrayBuffer is not available.");super(),this.geometry=e,this.resolvePrimitiveIndex=t.indirect?n=>this._indirectBuffer[n]:n=>n,this.primitiveBuffer=null,this.primitiveBufferStride=null,this._indirectBuffer=null,t={...Ah,...t},t[kl]||this.init(t)}init(e){let{geometry:t,primitiveStride:n}=this;if(e.indirect){let s=Pm(t,e.range,n),r=pL(s,e.useSharedArrayBuffer);this._indirectBuffer=r}else J0(t,e);super.init(e),!t.boundingBox&&e.setBoundingBox&&(t.boundingBox=this.getBoundingBox(new st))}getRootRanges(e){return this.indirect?[{offset:0,count:this._indirectBuffer.length}]:Pm(this.geometry,e,this.primitiveStride)}raycastObject3D(){throw new Error("BVH: raycastObject3D() not implemented")}};var Yh=new Vt,$h=new Zn,gv=new L,yv=new Ie,_v=new L,Xm=["getX","getY","getZ"],Kh=class i extends qh{static serialize(e,t={}){t={cloneBuffers:!0,...t};let n=e.geometry,s=e._roots,r=e._indirectBuffer,o=n.getIndex(),a={version:1,roots:null,index:null,indirectBuffer:null};return t.cloneBuffers?(a.roots=s.map(l=>l.slice()),a.index=o?o.array.slice():null,a.indirectBuffer=r?r.slice():null):(a.roots=s,a.index=o?o.array:null,a.indirectBuffer=r),a}static deserialize(e,t,n={}){n={setIndex:!0,indirect:!!e.indirectBuffer,...n};let{index:s,roots:r,indirectBuffer:o}=e;e.version||(console.warn("MeshBVH.deserialize: Serialization format has been changed and will be fixed up. It is recommended to regenerate any stored serialized data."),l(r));let a=new i(t,{...n,[kl]:!0});if(a._roots=r,a._indirectBuffer=o||null,n.setIndex){let c=t.getIndex();if(c===null){let u=new gt(e.index,1,!1);t.setIndex(u)}else c.array!==s&&(c.array.set(s),c.needsUpdate=!0)}return a;function l(c){for(let u=0;u<c.length;u++){let h=c[u],f=new Uint32Array(h),p=new Uint16Array(h);for(let g=0,_=h.byteLength/32;g<_;g++){let m=8*g,y=2*m;rt(y,p)||(f[m+6]=f[m+6]/8-g)}}}}get primitiveStride(){return 3}get resolveTriangleIndex(){return this.resolvePrimitiveIndex}constructor(e,t={}){t.maxLeafTris&&(console.warn('MeshBVH: "maxLeafTris" option has been deprecated. Use "targetLeafSize", instead.'),t={...t,targetLeafSize:t.maxLeafTris}),super(e,t)}shiftTriangleOffsets(e){return super.shiftPrimitiveOffsets(e)}writePrimitiveBounds(e,t,n){let s=this.geometry,r=this._indirectBuffer,o=s.attributes.position,a=s.index?s.index.array:null,c=(r?r[e]:e)*3,u=c+0,h=c+1,f=c+2;a&&(u=a[u],h=a[h],f=a[f]);for(let p=0;p<3;p++){let g=o[Xm[p]](u),_=o[Xm[p]](h),m=o[Xm[p]](f),y=g;_<y&&(y=_),m<y&&(y=m);let x=g;_>x&&(x=_),m>x&&(x=m),t[n+p]=y,t[n+p+3]=x}return t}computePrimitiveBounds(e,t,n){let s=this.geometry,r=this._indirectBuffer,o=s.attributes.position,a=s.index?s.index.array:null,l=o.normalized;if(e<0||t+e-n.offset>n.length/6)throw new Error("MeshBVH: compute triangle bounds range is invalid.");let c=o.array,u=o.offset||0,h=3;o.isInterleavedBufferAttribute&&(h=o.data.stride);let f=["getX","getY","getZ"],p=n.offset;for(let g=e,_=e+t;g<_;g++){let y=(r?r[g]:g)*3,x=(g-p)*6,S=y+0,b=y+1,w=y+2;a&&(S=a[S],b=a[b],w=a[w]),l||(S=S*h+u,b=b*h+u,w=w*h+u);for(let E=0;E<3;E++){let v,M,N;l?(v=o[f[E]](S),M=o[f[E]](b),N=o[f[E]](w)):(v=c[S+E],M=c[b+E],N=c[w+E]);let R=v;M<R&&(R=M),N<R&&(R=N);let P=v;M>P&&(P=M),N>P&&(P=N);let I=(P-R)/2,D=E*2;n[x+D+0]=R+I,n[x+D+1]=I+(Math.abs(R)+I)*ta}}return n}raycastObject3D(e,t,n=[]){let{material:s}=e;if(s===void 0)return;yv.copy(e.matrixWorld).invert(),$h.copy(t.ray).applyMatrix4(yv),_v.setFromMatrixScale(e.matrixWorld),gv.copy($h.direction).multiply(_v);let r=gv.length(),o=t.near/r,a=t.far/r;if(t.firstHitOnly===!0){let l=this.raycastFirst($h,s,o,a);l=Um(l,e,t),l&&n.push(l)}else{let l=this.raycast($h,s,o,a);for(let c=0,u=l.length;c<u;c++){let h=Um(l[c],e,t);h&&n.push(h)}}return n}refit(e=null){return(this.indirect?ev:W0)(this,e)}raycast(e,t=bn,n=0,s=1/0){let r=this._roots,o=[],a=this.indirect?tv:$0;for(let l=0,c=r.length;l<c;l++)a(this,l,t,e,o,n,s);return o}raycastFirst(e,t=bn,n=0,s=1/0){let r=this._roots,o=null,a=this.indirect?nv:K0;for(let l=0,c=r.length;l<c;l++){let u=a(this,l,t,e,n,s);u!=null&&(o==null||u.distance<o.distance)&&(o=u)}return o}intersectsGeometry(e,t){let n=!1,s=this._roots,r=this.indirect?sv:Z0;for(let o=0,a=s.length;o<a&&(n=r(this,o,e,t),!n);o++);return n}shapecast(e){let t=qn.getPrimitive(),n=super.shapecast({...e,intersectsPrimitive:e.intersectsTriangle,scratchPrimitive:t,iterate:this.indirect?Y0:G0});return qn.releasePrimitive(t),n}bvhcast(e,t,n){let{intersectsRanges:s,intersectsTriangles:r}=n,o=qn.getPrimitive(),a=this.geometry.index,l=this.geometry.attributes.position,c=this.indirect?g=>{let _=this.resolveTriangleIndex(g);Rt(o,_*3,a,l)}:g=>{Rt(o,g*3,a,l)},u=qn.getPrimitive(),h=e.geometry.index,f=e.geometry.attributes.position,p=e.indirect?g=>{let _=e.resolveTriangleIndex(g);Rt(u,_*3,h,f)}:g=>{Rt(u,g*3,h,f)};if(r){if(!(e instanceof i))throw new Error('MeshBVH: "intersectsTriangles" callback can only be used with another MeshBVH.');let g=(_,m,y,x,S,b,w,E)=>{for(let v=y,M=y+x;v<M;v++){p(v),u.a.applyMatrix4(t),u.b.applyMatrix4(t),u.c.applyMatrix4(t),u.needsUpdate=!0;for(let N=_,R=_+m;N<R;N++)if(c(N),o.needsUpdate=!0,r(o,u,N,v,S,b,w,E))return!0}return!1};if(s){let _=s;s=function(m,y,x,S,b,w,E,v){return _(m,y,x,S,b,w,E,v)?!0:g(m,y,x,S,b,w,E,v)}}else s=g}return super.bvhcast(e,t,{intersectsRanges:s})}intersectsBox(e,t){return Yh.set(e.min,e.max,t),Yh.needsUpdate=!0,this.shapecast({intersectsBounds:n=>Yh.intersectsBox(n),intersectsTriangle:n=>Yh.intersectsTriangle(n)})}intersectsSphere(e){return this.shapecast({intersectsBounds:t=>e.intersectsBox(t),intersectsTriangle:t=>t.intersectsSphere(e)})}closestPointToGeometry(e,t,n={},s={},r=0,o=1/0){return(this.indirect?rv:Q0)(this,e,t,n,s,r,o)}closestPointToPoint(e,t={},n=0,s=1/0){return k0(this,e,t,n,s)}};var mL=.12,gL=.75,yL=.2,_L=8,xv=4,xL=new Set(["nerves","discs","dura","deep","ligaments","vessels","causes"]),vv=4,bv=8,vL=.1,bL=.5,Jh=class{constructor(e,t,n){this.hide=0;this.isCut=()=>!1;this.#n=new Map;this.#r=new yl;this.#e=e,this.#t=t,this.#i=n,this.#s=t.drawn.filter(({layer:s,pass:r})=>r===(s==="causes"?"strong":"surface"))}#e;#t;#i;#n;#s;#r;prepareOne(){let e=this.#s.find(({mesh:t})=>!this.#n.has(t.geometry));return e&&this.#o(e.mesh.geometry),!!e}#o(e){let t=this.#n.get(e);if(t)return t;let n={start:0,count:as(e).count},s=new Kh(e,{indirect:!0,targetLeafSize:12,range:n});return this.#n.set(e,s),s}#a(e,t){let{mesh:n,layer:s,side:r}=e,{geometry:o,matrixWorld:a}=n,l=new Zn().copy(this.#r.ray).applyMatrix4(a.clone().invert()),c=r===1?Ln:bn,u=null;for(let{point:h,face:f}of this.#o(o).raycast(l,c)){let p=h.clone().applyMatrix4(a),g=p.distanceTo(t);!f||u&&g>=u.distance||this.#l(e,f.a,p)&&(u={layer:s,side:r,distance:g,point:p,face:f,geometry:o})}return u}#l({layer:e,side:t,mesh:n},s,r){if(r.x*this.hide>xv)return!1;if(e==="skin")return!0;let o=Ht(n.geometry,"_part").getX(s),a=t===2?+(r.x>0):t;return this.#i.hides(o,a)||Ko.has(e)&&!this.#i.glows(o,a)&&this.isCut(r)?!1:Jo.has(e)&&!this.#t.opacityOf(e)?this.#i.glows(o,a):!ni.has(e)||this.#i.opacity(o,a)>vL}#c(e,t){let n=null;for(let s of this.#s){if(!e(s.layer)||!s.mesh.visible)continue;let r=this.#a(s,t);r&&(!n||r.distance<n.distance)&&(n=r)}return n}#h(e,t){if(e?.layer!=="muscles")return e;let n=Ht(e.geometry,"_part").getX(e.face.a);if(this.#i.opacity(n,e.side)>bL)return e;let s=this.#c(r=>r!=="skin"&&r!=="muscles",t);return s?.layer==="causes"?s:e}#u(e,t,n,s){let r=(t-s.left)/s.width*2-1,o=1-(n-s.top)/s.height*2;return this.#r.setFromCamera(new Se(r,o),e),this.#r.ray.origin.clone()}#p(e,t,n,s,r){for(let o=0;o<bv;o++){let a=o/bv*2*Math.PI,l=t+vv*Math.cos(a),c=n+vv*Math.sin(a),u=this.#u(e,l,c,s),h=this.#c(f=>f==="nerves",u);if(h&&h.distance<r)return h}return null}pick(e,t,n,s,{ignoreSkin:r=!1,onlySkin:o=!1}={}){let a=this.#u(e,t,n,s),l=this.#t.opacityOf("skin"),u=r||l<mL?null:this.#c(p=>p==="skin",a),h=this.#i.map.value.x?yL:gL;if(o||u&&l>=h)return u&&this.#d(u,null);let f=this.#h(this.#c(p=>p!=="skin",a),a);if(f?.layer!=="nerves"){let p=f?.distance??Number.POSITIVE_INFINITY;f=this.#p(e,t,n,s,p)??f}return u?f&&this.#f(f,l)?this.#d(f,null):this.#d(u,f):f&&this.#d(f,null)}#f({layer:e},t){return xL.has(e)?!0:e==="muscles"&&this.#t.opacityOf("muscles")>=t}sees(e,t){if(t.x*this.hide>xv)return!1;let{ray:n}=this.#r;e.getWorldPosition(n.origin);let s=t.distanceTo(n.origin);n.direction.copy(t).sub(n.origin).normalize();let r=this.#c(o=>o==="skin",n.origin.clone());return!r||r.distance>s-_L}#d(e,t){let n=this.#m(e);if(!n)return t?this.#d(t,null):null;let s=(t&&this.#m(t)?.part)??null;return{...n,point:e.point.toArray(),through:s}}#m({layer:e,side:t,geometry:n,face:s,point:r}){let a=(t===2?r.x>0:t===1)?"left":"right";if(e==="skin"){let c=this.#e.territories[Ht(n,"_territory").getX(s.a)];return c?{part:`skin:${c}`,structure:c,layer:e,side:a,along:null}:null}let l=this.#e.parts[Ht(n,"_part").getX(s.a)];return l?{part:l.name,structure:l.structure,layer:e,side:l.mirrored?a:"midline",along:e==="nerves"?SL(n,s):null}:null}};function SL(i,{a:e,b:t,c:n}){let s=Ht(i,"_along");return(s.getX(e)+s.getX(t)+s.getX(n))/3}var Pi=Ye.at_site,Pt=Ye.defaults,wL=ql("grade"),Ym=ql("side"),$m=ql("register"),Km=ql("skin_shows"),Jm=ql("both"),jm=Object.keys(Pt.layers);function ql(i){return Ye.allowed[i]??[]}function Ii(i){let e=i||{};return{lesions:qm(e.lesions),compare:qm(e.compare),grade:Xl(wL,e.grade,Pt.grade),side:Xl(Ym,e.side,Pt.side),map:typeof e.map=="string"&&e.map||Pt.map,variants:qm(e.variants).sort(),layers:ML(e.layers),camera:TL(e.camera)?e.camera:Pt.camera,register:Xl($m,e.register,Pt.register),labels:!!e.labels,skin_shows:Xl(Km,e.skin_shows,Pt.skin_shows),both:Xl(Jm,e.both,Pt.both),key_points:!!e.key_points}}function qm(i){return Array.isArray(i)?i.filter(e=>typeof e=="string"):[]}function ML(i){let e=jm.map(t=>{let n=i?.[t];return[t,Number.isFinite(n)?n:Pt.layers[t]]});return Object.fromEntries(e)}function TL(i){if(typeof i=="string")return i!=="";let{position:e,target:t}=i??{};return Sv(e)&&Sv(t)&&!Zm(e,t)}function Zm(i,e){return i.join()===e.join()}function Sv(i){return Array.isArray(i)&&i.length===3&&i.every(Number.isFinite)}function Xl(i,e,t){return i.find(n=>n===e)??t}var EL=Object.keys(Pt);function cr(i,e,t=EL){return t.every(n=>JSON.stringify(wv(i[n]))===JSON.stringify(wv(e[n])))}var Mv=["lesions","compare","side","map","variants","skin_shows"];function wv(i){return Array.isArray(i)||typeof i!="object"?i:Object.fromEntries(Object.entries(i).sort(([e],[t])=>e<t?-1:1))}var{canvas_light:AL,canvas_dark:RL}=Ye.tokens,Tv=`radial-gradient(ellipse at 50% 40%, ${AL} 0%, #f6f2ea 55%, ${RL} 100%)`,Qm=Object.freeze({...Pt.layers,dura:1,deep:0,causes:0}),Hr=Object.freeze({selection:null,side:"right",table:0});function Yl(i){return[i!=="left",i!=="right"]}function ma(i){return{states:new Map,cuts:new Map,selecting:i}}function eg(i,e){let t=e.selection??"",n=i.states.indexOf(t),s=i.tables[e.table];if(n<0||!s)return ma(!1);let r=ma(!0),{states:o,cuts:a}=r,l=n*i.targets.length*2;i.targets.forEach((u,h)=>{let{state:f}=yh(s.cells[l+h*2]??0);f!=="untouched"&&o.set(u,f)});let c=Qo(i,e).states??{};for(let[u,h]of Object.entries(c))o.set(u,h);for(let[u,h]of e.cuts??i.cuts[t]??[])a.set(u,Math.min(h,a.get(u)??1));return r}var Ev=vh("muscles"),Av=vh("deep");function tg({states:i},e,t){let n=(c,u)=>[...i].some(([h,f])=>u.has(f)&&c.some(p=>h.startsWith(p))),[s,r]=Yl(e.side),o=(c,u=t0)=>{let h=n(c,u);return[s&&h,r&&h]},a=(c,u)=>{let h=(t[c]??0)>0,[f,p]=o(u);return[f||h,p||h]},l=[...Jo].map(([c,u])=>[c,a(c,u)]);return{lit:o(["nerve:"]),variants:e.variants??[],layers:{muscles:a("muscles",Ev),deep:a("deep",Av),causes:o(["cause:"]),...Object.fromEntries(l)},pressing:{muscles:o(Ev,ym),deep:o(Av,ym)},faint:o(["cause:"],n0)}}function Rv({colours:i,fields:e,fades:t},n,s,{states:r,selecting:o}){let a=i[s][n],l=o&&r.size>0;return{...a?{rest:tr(a),dim:1}:{dim:0},field:e[n]??0,glow:t&&l?0:1}}var jh=class{#e;#t=new Map;#i=new Map;#n=new Map;constructor(e){this.#e=e,e.parts.forEach((t,n)=>{for(let s of new Set([t.name,t.follows??t.name]))ng(this.#t,s,n);ng(this.#i,Os(t.name),n),ng(this.#n,t.structure,n)})}by({states:e,cuts:t},n){let s=new Set,r=(o,a)=>{for(let l of o.get(a)??[])s.add(l)};for(let o of e.keys())r(this.#t,o);for(let o of t.keys())r(this.#n,o);for(let o of Qo(this.#e,n).gone??[])r(this.#i,o);return s}};function ng(i,e,t){let n=i.get(e);n?n.push(t):i.set(e,[t])}var Zh=[0,1],CL=6,Qh=class{constructor(e,t){this.opacities={};this.#n=new Map;this.#e=e,this.#t=t,this.#i=new jh(e),this.#s=e.parts.map(({color:n,name:s})=>n?tr(n):t.atRest(Cv(s)))}#e;#t;#i;#n;#s;write(e,t){let n=eg(this.#e,t);return e.data.set(this.#a(t,n.selecting)),this.#r(e,t,n),this.#o(e,t,n),e.upload(),tg(n,t,this.opacities)}active(e){return tg(eg(this.#e,e),e,this.opacities)}#r(e,t,n){let s=ma(n.selecting),r=Yl(t.side),o=this.#i.by(n,t),a=Zh.map(c=>Mh(this.#e,t,r[c])),l=Mh(this.#e,t,!0);for(let c of o){let u=this.#e.parts[c];if(u)for(let h of Zh){let f=!u.mirrored||r[h]?n:s,p=(u.mirrored?a[h]:l)?.(u)??!1;e.set(c,h,{...this.#c(u,c,f),hidden:p})}}}#o(e,t,n){let{parts:s,territories:r}=this.#e,{skin:o}=t,a=ma(n.selecting),l=Yl(t.side);for(let u of Zh){let h=l[u]?n:a;r.forEach((f,p)=>{let g=o&&Rv(o,p,u,h);e.set(s.length+p,u,{...this.#u(f,h),...g})})}let c=o?.fades&&n.selecting;e.map.value.set(+!!o,Number(o?.borders??0),Number(c??0))}#a({variants:e=[]},t){let n=[...ni].map(a=>this.opacities[a]),s=[t,...n,...e].join(),r=this.#n.get(s);if(r)return r;this.#n.size>=CL&&this.#n.clear();let o=this.#l(ma(t),e);return this.#n.set(s,o),o}#l(e,t){let{parts:n,territories:s}=this.#e,r=new os(n.length+s.length),o=Mh(this.#e,{variants:t},!1);return n.forEach((a,l)=>{let c={...this.#c(a,l,e),hidden:o(a)};for(let u of Zh)r.set(l,u,c)}),r.data}#c(e,t,{states:n,cuts:s,selecting:r}){let o=n.get(e.follows||e.name)??(r?"untouched":"rest"),a=this.#t.look(e.layer,o),l=e.layer==="nerves"&&e.segment?s.get(e.structure)??0:0,c=this.#s[t]??this.#t.atRest(Cv(e.name)),u=ni.has(e.layer)?this.#h(e.layer,a):a.opacity;return{...a,from:l,rest:c,opacity:u}}#h(e,{opacity:t,lit:n}){let s=t*(this.opacities[e]??0);return n?Math.max(t,s):s}#u(e,{states:t,selecting:n}){let s=t.get(`skin:${e}`)??(n?"untouched":"rest");return{...this.#t.look("skin",s),from:0,rest:this.#t.atRest("skin")}}};function Cv(i){return i.slice(0,i.indexOf(":"))}var PL=[["bones","discs"],["muscles"]],ed=class{constructor(e,t){this.sites=[];this.shown=Hr;this.active={lit:[!1,!1],layers:{},variants:[]};let n=e.parts.length+e.territories.length;this.scene=e,this.anatomy=new Th(e),this.palette=new Yo(e.looks),this.rules=new Qh(e,this.palette),this.looks=new os(n),this.emphasis=new Eh(this.anatomy,this.looks),this.materials=new ir(this.looks,this.palette,e.parts.length),this.#e=e.meshes.filter(I0),this.layers=new nr(e,this.materials),this.picker=new Jh(e,this.layers,this.looks);for(let[s,r]of Object.entries(t))this.#t(s,r)}#e;dress(e){this.shown=e,this.emphasis.forget(),this.sites=ea(this.scene,e),this.anatomy.variants=e.variants??[],this.layers.causes.draw(this.sites.flatMap(({parts:t})=>Object.keys(t))),this.active=this.rules.write(this.looks,e),this.layers.setActive(this.active)}setLayer(e,t){this.#t(e,t),ni.has(e)?this.dress(this.shown):(this.active=this.rules.active(this.shown),this.layers.setActive(this.active))}#t(e,t){this.rules.opacities[e]=t,this.layers.setOpacity(e,t)}seenFrom({hide:e,ratio:t,height:n,camera:s}){let{shared:r}=this.materials;this.layers.setCutting(R0(r,this.sites,this.shown.side,s)),this.picker.hide=e,this.picker.isCut=o=>C0(r,s,o),r.uHide.value=e,r.uPixel.value=t,r.uHeight.value=n}*shade(e){for(let[t,n]of PL.entries())yield*L0(this.#e.filter(({layer:s})=>n.includes(s))),(t===0||n.some(s=>this.layers.shows(s)))&&e(),yield}*hierarchies(){for(;this.picker.prepareOne();)yield}triangles(){let e=this.scene.meshes.filter(({layer:r,variant:o})=>!o&&r!=="causes"),t=({geometry:r})=>as(r).count/3,n=r=>r.reduce((o,a)=>o+t(a),0),s=n(e);return{unique:s,bothSides:s+n(e.filter(({mirrored:r})=>r))}}dispose(){for(let{geometry:e}of this.scene.meshes)e.dispose();this.undress()}undress(){this.materials.dispose(),this.looks.texture.dispose()}};function Pv(i,e){let[t,n]=[Array.from(i),Array.from(e)],s=t.length+n.length;return s?2*ig(t,n)/s:1}function ig(i,e){let{atOne:t,atTwo:n,size:s}=IL(i,e);if(!s)return 0;let r=ig(i.slice(0,t),e.slice(0,n)),o=ig(i.slice(t+s),e.slice(n+s));return r+s+o}function IL(i,e){let t={atOne:0,atTwo:0,size:0},n=[];return i.forEach((s,r)=>{let o=[];e.forEach((a,l)=>{if(s!==a)return;let c=(n[l-1]??0)+1;o[l]=c,c>t.size&&(t={atOne:r-c+1,atTwo:l-c+1,size:c})}),n=o}),t}var Iv=4,Lv=new WeakMap;function Ov(i,e){let t=Lv.get(i.book)??new sg(i,e);return Lv.set(i.book,t),t}var sg=class{#e;#t;#i;#n;#s;constructor({book:e,conflicts:t},n){this.maps=Object.keys(e.maps),this.variants=Object.keys(e.variants),this.#e=t,this.#s=n,this.#t=new Set([...e.roots.map(({id:s})=>s),...Object.keys(e.nerves)]),this.#i=new Set(Object.keys(e.sites)),this.#n=[...new Set([...this.#t,...this.#i])]}conflict(e,t){for(let n of e)for(let[s,r,o]of this.#e)if(s===n&&r===t||s===t&&r===n)return o;return""}noLesion(e){let{bare:t,grade:n}=ft(e);if(n!==void 0&&!Ye.allowed.grade?.includes(n))return Sn("grade",{name:Ei(e)});if(this.#i.has(t))return"";let s=t.indexOf("@"),r=s<0?t:t.slice(0,s);if(!this.#t.has(r))return this.#r(t);let o=t.slice(s+1);return s<0||uh(o)&&Number(o)>=0&&Number(o)<=1?"":Sn("position",{name:Ei(e)})}#r(e){let t=this.#o(e).join(", "),n=t?Sn("nearest",{names:t}):"";return Sn("unknown",{what:"root, nerve or site",name:Ei(e)})+n}#o(e){let[t=""]=e.split(/[@:]/),n=Array.from(t).slice(0,Ye.longest_quote).join(""),s=this.#s(n).slice(0,Iv);return s.length?[...s]:this.#a(n)}#a(e){return this.#n.map(t=>[t,Pv(t,e)]).filter(([,t])=>t>=Ye.least_alike).sort(([t,n],[s,r])=>r-n||LL(s,t)).slice(0,Iv).map(([t])=>t)}};function ft(i){let e=i.indexOf(":");return e<0?{bare:i,grade:void 0}:{bare:i.slice(0,e),grade:i.slice(e+1)}}function LL(i,e){return i<e?-1:+(i>e)}function Xi(i,e){return Object.hasOwn(i,e)?i[e]:void 0}var rg={nerve:"nerves",site:"sites",skin:"skin",territory:"skin",deep:"deep",muscle:"muscles",reflex:"reflexes",variant:"variants",condition:"conditions",map:"maps",test:"tests"};function we(i,e,t){return e==="root"?i.roots.find(n=>n.id===t):OL(e)?Xi(i[rg[e]],t):void 0}function wt(i,e){return e==="root"?i.roots:Object.entries(i[rg[e]]).map(([t,n])=>({id:t,...n}))}function OL(i){return Object.hasOwn(rg,i)}function Ce(i,e,t,n="student"){let s=we(i,e,t);return(n==="patient"?s?.patient_name:void 0)||s?.name||t.replaceAll("_"," ")}function Tn(i){let[e="",...t]=i.split(":");return{kind:e,id:t.join(":")}}function pn(i){let[e="",t]=ft(i).bare.split("@");return{nerve:e,position:t===void 0?0:Number.parseFloat(t)}}function di(i,e){let{bare:t}=ft(e);return we(i,"root",t)?"root":we(i,"site",t)?"site":"nerve"}function Fn(i){let e={};for(let t of["skin","deep"])for(let{id:n,heel:s}of wt(i,t))s&&(e[s]=`${t}:${n}`);return e}function ur(i,e){let t=Xi(i.sources,e);return{text:t?.citation??e,url:t?.url??"",note:t?.note||t?.seen||""}}function En(i){return typeof i=="string"?i.split(/;\s+/).filter(Boolean):i?.filter(Boolean)??[]}function fi(i,e){let{bare:t,grade:n}=ft(e);if(n&&e.includes("@")&&!Xi(i.states,e)){let{lead:o,...a}=fi(i,t);return a}let s=Xi(i.states,e);if(!s)return{};if(!NL(s))return s;let r=kL(s,i.phrases);return i.states[e]=r,r}function NL(i){let{lead:e,why:t,roots:n,spared:s,apart:r}=i;return typeof e?.[0]=="number"||typeof r?.[0]=="number"||Array.isArray(t)||Array.isArray(n)||typeof s?.[0]=="number"}function kL(i,e){let{lead:t,why:n,roots:s,spared:r,apart:o,...a}=i,l=(u=-1)=>e[u]??"",c=(u=[])=>u.flatMap((h,f)=>f%2?[]:[[l(h),l(u[f+1])]]);return{...a,lead:(t??[]).map(l),why:Object.fromEntries(c(n)),roots:Object.fromEntries(c(s).map(([u,h])=>[u,h.split(" ")])),spared:c(r).map(([u,h])=>({name:u,why:h})),apart:(o??[]).flatMap((u,h)=>h%3?[]:{from:l(u),here:Nv(l(o?.[h+1])),there:Nv(l(o?.[h+2]))})}}function Nv(i){return i.split(" ").filter(Boolean)}var td="For teaching, not a diagnosis";function mn(i,{kind:e,state:t,register:n="student"}){return(i?.state_words[n]?.[e]??{})[t]??t}var DL={root:"Nerve root",nerve:"Nerve",site:"Site",condition:"Condition",differential:"Side by side",muscle:"Muscle",skin:"Skin",territory:"Skin",deep:"Deep structure",reflex:"Reflex",symptom:"Symptom",trigger:"What makes it worse",treatment:"Treatment",red_flag:"Red flag",risk:"Risk factor",prevention:"Prevention",test:"Test",map:"Dermatome map",variant:"Variant",disc:"Disc",bone:"Bone"},FL={root:"Nerve roots",nerve:"Nerves",site:"Places of compression",condition:"Conditions",muscle:"Muscles",skin:"Skin",territory:"Skin",deep:"Deep structures",reflex:"Reflexes",symptom:"Symptoms",trigger:"What makes it worse",treatment:"Treatments",red_flag:"Red flags",risk:"Risk factors",prevention:"Prevention",test:"Tests",map:"Dermatome maps",variant:"Variants"},UL={spinal:"Compression site, spine","spinal-emergency":"Emergency, spine",spinal_emergency:"Emergency, spine",pelvic:"Compression site, pelvis",peripheral:"Compression site, leg and foot",local:"Local cause",systemic:"General cause",inflammatory:"Inflammatory cause"};function Li(i){return DL[i]??se(i.replaceAll("_"," "))}function og(i){return FL[i]??Li(i)}function Dv(i){return UL[i]??Li(i||"site")}var pi={right:"right side",left:"left side",both:"both sides"},kv={lesion:"What is lit",roots:"Roots",nerves:"Nerves",both:"Both",agreement:"Agreement"},Fv={student:kv,clinician:kv,patient:{lesion:"What is affected",roots:"By root",nerves:"By nerve",both:"Both",agreement:"How sure"}},Uv={student:"Student",clinician:"Clinician",patient:"Patient"},Bv={skin:"Skin",muscles:"Muscles",bones:"Bones",discs:"Discs",nerves:"Nerves",ligaments:"Ligaments",vessels:"Vessels"},zv=[["front","Front"],["back","Back"],["side","Side"],["spine","Spine"],["pelvis","Pelvis"],["medial_ankle","Ankle"],["sole","Sole"]],Oi=[["medial","Medial","Inner"],["plantar","Plantar","Bottom"],["lateral","Lateral","Outer"],["posterior","Posterior","Back"]],ga=[["fat_pad","Fat pad","Fat pad"],["periosteum","Periosteum","Heel bone"],["fascia","Fascia","Sole band"],["achilles","Achilles","Achilles"]];function hr([,i,e],t){return t==="patient"?e:i}var BL=/^(Achilles|Alcock|Babinski|Baxter|Joplin|Morton|Sever)/;function $t(i){return/^[A-Z][a-z]/.test(i)&&!BL.test(i)?i.charAt(0).toLowerCase()+i.slice(1):i}function mi(i){return/^(Emergency|RED FLAG)\b/.test(i??"")}function se(i){return i.charAt(0).toUpperCase()+i.slice(1)}function lt(i){let[,e,t=""]=i.match(/^(.+?) \((.*)\)$/)??[];return e?[e,t]:[i,""]}function Ut(i){return i.length<2?i.join(""):`${i.slice(0,-1).join(", ")} and ${i.at(-1)}`}var Hv={nerve:"nerve",ganglion:"root",muscle:"muscle",deep:"deep",skin:"skin"},zL=/^disc:|^bone:vertebra_/;function us(i,e){let[t="",n="",s]=e.split(":");if(t==="cause")return s?ag(s):VL(i,n);let r=we(i.book,Hv[t]??"",n),o=t==="nerve"?we(i.book,"root",n):void 0,a=r?.name||o?.name;return a||(t==="disc"?`${n.replace("_","/")} disc`:t==="bone"&&n.startsWith("vertebra_")?`${n.slice(9)} vertebra`:t==="tendon"&&!n.endsWith("tendon")?`${ag(n)} tendon`:ag(n))}var HL=new Set(["nerve","ganglion","muscle","tendon","bone","disc","ligament","vessel","deep"].concat("dura","cord"));function lg(i,e,t){let[n="",s=""]=e.split("@",1).join().split(":");if(!HL.has(n))return"";let r=us(i,`${n}:${s}`).replace(/ \(.*\)$/,"");if(t!=="patient")return r;let a=we(i.book,n==="tendon"?"deep":Hv[n]??"",s)?.patient_name??"";return se(a||(zL.test(e)?r:""))}function cg({book:i},e){let t=fi(i,e),{grade:n="cut"}=ft(e);return(t.marker||t.name||e).replace(/ \(.*\)$/,"").replace(/ cut here$/,` ${n} here`)}function VL(i,e){let n=(i.sites[e]?.replaces??[]).filter(a=>!a.startsWith("dura:")),s=(i.causes[e]??[]).filter(a=>a.startsWith("disc:")),[r,o]=n.length?n:s;return r&&!o?us(i,r):cg(i,e)}function ag(i){return se(i.replaceAll("_"," "))}var nd=class{#e;#t=new AbortController;#i=null;#n=null;#s=!1;#r=0;constructor(e,t){this.#e=t;let n=(s,r)=>e.addEventListener(s,r,{signal:this.#t.signal});n("pointerdown",s=>{this.#i=s.isPrimary&&s.button===0?s:null,this.#s=!1}),n("pointermove",s=>this.#o(s)),n("pointerup",s=>{let r=this.#i&&!this.#s&&s.isPrimary;this.#i=null,r&&t.click(s)}),n("pointercancel",()=>{this.#i=null}),n("pointerleave",()=>{this.#a(),t.hover(null)})}#o(e){let t=this.#i;if(t&&Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY)>=4&&(this.#s=!0),e.buttons||e.pointerType==="touch"){this.#a();return}this.#n=e,this.#r||=requestAnimationFrame(()=>{this.#r=0,this.#e.hover(this.#n)})}#a(){cancelAnimationFrame(this.#r),this.#r=0}dispose(){this.#a(),this.#t.abort()}};function Vr(i,e,t){let n=new L().copy(i).project(e);return Math.abs(n.x)>.98||Math.abs(n.y)>.98||n.z>1?null:[t.left+(n.x+1)/2*t.width,t.top+(1-n.y)/2*t.height]}var GL=160,Vv=5;function Gv({part:i,side:e},{anatomy:t,camera:n,box:s},r){let o=!t.places.has(i),a=(u,h)=>WL(r(u,h),{part:i,side:e},o),l=[-Vv,Vv],c=null;for(let u of t.sample(i,GL)){e==="left"&&(u.x*=-1);let h=Vr(u,n,s);if(!h||!a(...h))continue;c??=h;let[f,p]=h;if(l.every(g=>a(f+g,p)&&a(f,p+g)))return h}return c}function WL(i,{part:e,side:t},n){return!i||i.side!==t&&i.side!=="midline"?!1:i.part===e||n&&Os(i.part)===e}var id=class{#e;#t;#i;#n;constructor(e,t,n){this.#e=e,this.#t=t,this.#i=n,this.#n=new nd(e.canvas,{click:s=>n.onPick?.(this.#s(s)),hover:s=>this.#r(s)})}pick(e,t,n){let s=this.#t.body();if(!s)return null;let r=performance.now(),o=this.#e.canvas.getBoundingClientRect(),a=s.picker.pick(this.#t.camera(),e,t,o,n);return this.took=performance.now()-r,a}visiblePoint(e,t){let n=this.#t.body();if(!n)return null;let s=this.#e.canvas.getBoundingClientRect(),r={anatomy:n.anatomy,camera:this.#t.camera(),box:s};return Gv({part:e,side:t},r,(o,a)=>this.pick(o,a))}#s(e){return this.pick(e.clientX,e.clientY,{ignoreSkin:e.altKey})}#r(e){let t=this.#t.body(),n=e&&this.#s(e);this.#i.onHover?.(t&&e&&n?XL(n,e,t):null),t?.emphasis.set(n)&&this.#e.invalidate(),this.#e.canvas.style.cursor=n?"pointer":"grab"}dispose(){this.#n.dispose()}};function XL(i,{clientX:e,clientY:t},{anatomy:n}){return{...i,clientX:e,clientY:t,name:us(n.scene,i.part)}}var Wv={type:"change"},hg={type:"start"},qv={type:"end"},sd=new Zn,Xv=new xn,qL=Math.cos(70*Vo.DEG2RAD),on=new L,ii=2*Math.PI,pt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},ug=1e-6,rd=class extends _l{constructor(e,t=null){super(e,t),this.state=pt.NONE,this.target=new L,this.cursor=new L,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:js.ROTATE,MIDDLE:js.DOLLY,RIGHT:js.PAN},this.touches={ONE:Zs.ROTATE,TWO:Zs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new L,this._lastQuaternion=new In,this._lastTargetPosition=new L,this._quat=new In().setFromUnitVectors(e.up,new L(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new ko,this._sphericalDelta=new ko,this._scale=1,this._panOffset=new L,this._rotateStart=new Se,this._rotateEnd=new Se,this._rotateDelta=new Se,this._panStart=new Se,this._panEnd=new Se,this._panDelta=new Se,this._dollyStart=new Se,this._dollyEnd=new Se,this._dollyDelta=new Se,this._dollyDirection=new L,this._mouse=new Se,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=$L.bind(this),this._onPointerDown=YL.bind(this),this._onPointerUp=KL.bind(this),this._onContextMenu=nO.bind(this),this._onMouseWheel=ZL.bind(this),this._onKeyDown=QL.bind(this),this._onTouchStart=eO.bind(this),this._onTouchMove=tO.bind(this),this._onMouseDown=JL.bind(this),this._onMouseMove=jL.bind(this),this._interceptControlDown=iO.bind(this),this._interceptControlUp=sO.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=pt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(Wv),this.update(),this.state=pt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;on.copy(t).sub(this.target),on.applyQuaternion(this._quat),this._spherical.setFromVector3(on),this.autoRotate&&this.state===pt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let n=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(n)&&isFinite(s)&&(n<-Math.PI?n+=ii:n>Math.PI&&(n-=ii),s<-Math.PI?s+=ii:s>Math.PI&&(s-=ii),n<=s?this._spherical.theta=Math.max(n,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(n+s)/2?Math.max(n,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(on.setFromSpherical(this._spherical),on.applyQuaternion(this._quatInverse),t.copy(this.target).add(on),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=on.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new L(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new L(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=on.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(sd.origin.copy(this.object.position),sd.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(sd.direction))<qL?this.object.lookAt(this.target):(Xv.setFromNormalAndCoplanarPoint(this.object.up,this.target),sd.intersectPlane(Xv,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>ug||8*(1-this._lastQuaternion.dot(this.object.quaternion))>ug||this._lastTargetPosition.distanceToSquared(this.target)>ug?(this.dispatchEvent(Wv),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?ii/60*this.autoRotateSpeed*e:ii/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){on.setFromMatrixColumn(t,0),on.multiplyScalar(-e),this._panOffset.add(on)}_panUp(e,t){this.screenSpacePanning===!0?on.setFromMatrixColumn(t,1):(on.setFromMatrixColumn(t,0),on.crossVectors(this.object.up,on)),on.multiplyScalar(e),this._panOffset.add(on)}_pan(e,t){let n=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;on.copy(s).sub(this.target);let r=on.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/n.clientHeight,this.object.matrix),this._panUp(2*t*r/n.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/n.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/n.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let n=this.domElement.getBoundingClientRect(),s=e-n.left,r=t-n.top,o=n.width,a=n.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/t.clientHeight),this._rotateUp(ii*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(n,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(n,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let n=this._getSecondPointerPosition(e),s=.5*(e.pageX+n.x),r=.5*(e.pageY+n.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/t.clientHeight),this._rotateUp(ii*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(n,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Se,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,n={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:n.deltaY*=16;break;case 2:n.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(n.deltaY*=10),n}};function YL(i){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(i.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(i)&&(this._addPointer(i),i.pointerType==="touch"?this._onTouchStart(i):this._onMouseDown(i),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function $L(i){this.enabled!==!1&&(i.pointerType==="touch"?this._onTouchMove(i):this._onMouseMove(i))}function KL(i){switch(this._removePointer(i),this._pointers.length){case 0:this.domElement.releasePointerCapture(i.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(qv),this.state=pt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function JL(i){let e;switch(i.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case js.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(i),this.state=pt.DOLLY;break;case js.ROTATE:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=pt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=pt.ROTATE}break;case js.PAN:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=pt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=pt.PAN}break;default:this.state=pt.NONE}this.state!==pt.NONE&&this.dispatchEvent(hg)}function jL(i){switch(this.state){case pt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(i);break;case pt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(i);break;case pt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(i);break}}function ZL(i){this.enabled===!1||this.enableZoom===!1||this.state!==pt.NONE||(i.preventDefault(),this.dispatchEvent(hg),this._handleMouseWheel(this._customWheelEvent(i)),this.dispatchEvent(qv))}function QL(i){this.enabled!==!1&&this._handleKeyDown(i)}function eO(i){switch(this._trackPointer(i),this._pointers.length){case 1:switch(this.touches.ONE){case Zs.ROTATE:if(this.enableRotate===!1){this.state=pt.NONE;break}this._handleTouchStartRotate(i),this.state=pt.TOUCH_ROTATE;break;case Zs.PAN:if(this.enablePan===!1){this.state=pt.NONE;break}this._handleTouchStartPan(i),this.state=pt.TOUCH_PAN;break;default:this.state=pt.NONE}break;case 2:switch(this.touches.TWO){case Zs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(i),this.state=pt.TOUCH_DOLLY_PAN;break;case Zs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(i),this.state=pt.TOUCH_DOLLY_ROTATE;break;default:this.state=pt.NONE}break;default:this.state=pt.NONE}this.state!==pt.NONE&&this.dispatchEvent(hg)}function tO(i){switch(this._trackPointer(i),this.state){case pt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(i),this.update();break;case pt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(i),this.update();break;case pt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(i),this.update();break;case pt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(i),this.update();break;default:this.state=pt.NONE}}function nO(i){this.enabled!==!1&&i.preventDefault()}function iO(i){i.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function sO(i){i.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var rO=420,Yv=25,$v=Math.PI/24,dg=1.12,Kv=60,oO=900,aO=40,lO=240,Jv=6e3,fg=.02,cO={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},uO={"+":1/dg,"=":1/dg,"-":dg},od=class{constructor(e,t){this.camera=new Qt(Yv,1,10,12e3);this.legsBelow=650;this.flight=0;this.#n=null;this.#t=t,this.camera.up.set(0,0,1),this.#e=new rd(this.camera,e),Object.assign(this.#e,{enableDamping:!1,minDistance:Kv,maxDistance:Jv,zoomToCursor:!0}),this.#e.addEventListener("change",t),this.#e.addEventListener("start",()=>{this.#n=null,this.stop()});let n=()=>{this.#n=null};e.addEventListener("wheel",n,{passive:!0}),e.addEventListener("keydown",r=>this.#l(r));let s=new URLSearchParams(globalThis.location?.search||"");this.#i=s.has("noanim")||globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches}#e;#t;#i;#n;setAspect(e){this.camera.aspect=e,this.camera.updateProjectionMatrix(),this.#n&&this.#r(this.#s(this.#n))}#s({position:e,target:t,up:n=[0,0,1],fov:s=Yv,span:r}){let o=new L(...t),a=new L(...e).sub(o);if(r){let[l,c]=r,u=Math.tan(s*Math.PI/360)*2;a.setLength(Math.max(c/u,l/(u*this.camera.aspect)))}return{target:o,way:a,up:new L(...n),fov:s}}#r({target:e,way:t,up:n,fov:s}){let{camera:r}=this;r.up.copy(n),r.fov=s,this.#e.target.copy(e),r.position.copy(e).add(t),r.updateProjectionMatrix(),this.#e.update(),this.#t()}#o(){return this.camera.position.clone().sub(this.#e.target)}ready(){let{camera:e}=this,t=this.#o().length();return e.near=Math.max(4,t-1500),e.far=t+(this.hiddenHalf()?lO:1500),e.updateProjectionMatrix(),e.updateMatrixWorld(),e}hiddenHalf(){let{x:e,z:t}=this.#e.target;return this.#o().length()<oO&&Math.abs(e)>aO&&t<this.legsBelow?-Math.sign(e):0}go(e,t){this.stop(),this.#n=e.span?e:null;let n=this.#s(e);t&&!this.#i?this.#a(n):this.#r(n)}#a(e){let t={target:this.#e.target.clone(),way:this.#o()},n=performance.now(),s=()=>{let r=Math.min(1,(performance.now()-n)/rO),o=r*r*(3-2*r),a=t.way.clone().normalize().lerp(e.way.clone().normalize(),o);a.lengthSq()<fg&&a.set(1,.2,0),a.setLength(t.way.length()*(1-o)+e.way.length()*o),this.#r({...e,target:t.target.clone().lerp(e.target,o),way:a}),this.flight=r<1?requestAnimationFrame(s):0};this.flight=requestAnimationFrame(s)}stop(){cancelAnimationFrame(this.flight),this.flight=0}get(){let e=n=>Math.round(n*10)/10,t=({x:n,y:s,z:r})=>[e(n),e(s),e(r)];return{position:t(this.camera.position),target:t(this.#e.target)}}#l(e){let t=cO[e.key],n=uO[e.key];if(!t&&!n||e.ctrlKey||e.metaKey||e.altKey)return;e.preventDefault(),this.#n=null,this.stop();let s=this.#o();n&&s.multiplyScalar(n).clampLength(Kv,Jv),t&&hO(s,t[0]*$v,t[1]*$v);let{up:r,fov:o}=this.camera;this.#r({target:this.#e.target.clone(),way:s,up:r.clone(),fov:o})}dispose(){this.stop(),this.#e.dispose()}};function hO(i,e,t){let n=i.length(),s=Math.atan2(i.y,i.x)+e,r=Math.min(Math.PI-fg,Math.max(fg,Math.acos(i.z/n)+t));i.set(Math.sin(r)*Math.cos(s),Math.sin(r)*Math.sin(s),Math.cos(r)).multiplyScalar(n)}var dO={position:[0,2e3,700],target:[0,0,540],span:[420,1120]};function $l(i,{scene:e,sites:t,side:n}){let s=e?.cameras??{},o=(i===Pi?t[0]?.camera??s.back:s[i])??dO;return o.mirrored&&n==="left"?fO(o):o}function fO(i){let e=([t,n,s])=>[-t,n,s];return{...i,position:e(i.position),target:e(i.target)}}function jv({drawn:i,times:e,later:t,heel:n,aim:s,stage:r}){let o=i?.triangles();return{...e,...t.spent,heel:n.took,pick:s.took,calls:r.calls,drawnTriangles:r.triangles,sceneTriangles:o?.unique,sceneTrianglesBothSides:o?.bothSides}}var Zv=150;function Qv(i,e){let t=pO(i,e),n=as(i.geometry),s=[];for(let o=0;o<n.count;o+=3){let a=[n.getX(o),n.getX(o+1),n.getX(o+2)];a.some(l=>t[l])&&s.push(...a)}if(!s.length)return null;let r=new fn;for(let[o,a]of Object.entries(i.geometry.attributes))r.setAttribute(o,a);return r.setIndex(new gt(new Uint32Array(s),1)),{...i,geometry:r}}function pO({geometry:i,origin:e,scale:t},n){let s=Ht(i,"position"),r=new Uint8Array(s.count),[o,a,l]=e;for(let c=0;c<s.count;c++){let u=Math.abs(s.getX(c)*t+o)-Math.abs(n.x),h=s.getY(c)*t+a-n.y,f=s.getZ(c)*t+l-n.z;r[c]=+(u*u+h*h+f*f<Zv*Zv)}return r}function eb(i,e,t){let n=new ImageData(e,t),{data:s}=n,r=e*4;for(let o=0;o<t;o++)s.set(i.subarray((t-1-o)*r,(t-o)*r),o*r);for(let o=0;o<s.length;o+=4){let a=(s[o+3]??0)/255;if(a>0&&a<1)for(let l=o;l<o+3;l++)s[l]=(s[l]??0)/a}return n}var mO=new Map([["medial",{way:[1,.12,.12],up:[0,0,1],middle:[0,-16,14],half:66}],["lateral",{way:[-1,.12,.12],up:[0,0,1],middle:[0,-16,14],half:66}],["posterior",{way:[0,1,.12],up:[0,0,1],middle:[0,0,18],half:66}],["plantar",{way:[0,.12,-1],up:[0,-1,0],middle:[0,-26,0],half:74}]]),gO=Object.freeze({skin:.72,bones:1,nerves:1,deep:0,dura:0}),yO=["muscles","discs","ligaments","vessels","causes"],pg=500,ad=class{#e;#t;#i;#n=new zi;#s=new Rs(-1,1,1,-1,pg-75,pg+90);#r=new vn(1,1,{samples:4});constructor({scene:e,anatomy:t,looks:n,palette:s}){this.#e=_O(t);let o=e.meshes.filter(({layer:a})=>!yO.includes(a)).flatMap(a=>Qv(a,this.#e)??[]);this.#t=new ir(n,s,e.parts.length,{outlines:!0}),this.#i=new nr({meshes:o,parts:e.parts},this.#t);for(let[a,l]of Object.entries(gO))this.#i.setOpacity(a,l);this.#n.add(this.#i.group)}draw(e,{name:t,canvas:n},s,{lit:r,layers:o,variants:a}){let l=mO.get(t);if(!l)return;this.#i.setActive({lit:r,variants:a,layers:o});let c=Math.min(globalThis.devicePixelRatio||1,2),u=Math.max(1,Math.round((n.clientWidth||n.width)*c)),h=Math.max(1,Math.round((n.clientHeight||n.height)*c)),f=s?-1:1,{uPixel:p,uHeight:g,uHide:_}=this.#t.shared;p.value=c,g.value=h/c,_.value=f,this.#a(l,u/h,f),Object.assign(n,{width:u,height:h}),n.getContext("2d")?.putImageData(this.#o(e,u,h),0,0)}#o(e,t,n){this.#r.setSize(t,n),e.setRenderTarget(this.#r),e.clear(),e.render(this.#n,this.#s);let s=new Uint8Array(t*n*4);return e.readRenderTargetPixels(this.#r,0,0,t,n,s),e.setRenderTarget(null),eb(s,t,n)}#a({way:e,up:t,middle:n,half:s},r,o){let a=([h,f,p])=>new L(h*o,f,p),l=this.#s,c=a(this.#e.toArray()).add(a(n));l.up.set(...t),l.position.copy(c).add(a(e).setLength(pg)),l.lookAt(c);let u=Math.max(s,s*r);Object.assign(l,{left:-u,right:u,top:u/r,bottom:-u/r}),l.updateProjectionMatrix()}dispose(){this.#r.dispose(),this.#t.dispose();for(let{mesh:e}of this.#i.drawn)e.geometry.dispose()}};function _O(i){return i.box("bone:calcaneus")?.getCenter(new L)??new L}var tb=30,ld=class{#e;#t;#i=[];#n=null;#s=!0;#r=0;constructor(e,t){this.#e=e,this.#t=t}setCanvases(e){this.#i=e,this.start()}start(){this.#s||this.#o(0)}release(){this.#s=!1,this.start()}#o(e){if(clearTimeout(this.#r),!this.#t()||e>=this.#i.length)return;let t=()=>requestAnimationFrame(()=>this.#l(e));this.#r=window.setTimeout(e?t:()=>this.#a(t),e?0:tb)}#a(e){let t=()=>requestAnimationFrame(e);this.#e.idle||this.#e.lost||this.#e.disposed?t():this.#r=window.setTimeout(()=>this.#a(e),tb)}#l(e){let t=this.#t(),n=this.#i[e];if(!t||!n||this.#e.lost||this.#e.disposed)return;let s=performance.now();this.#c(t).draw(this.#e.renderer,n,t.shown.side==="left",t.active),this.took=performance.now()-s,this.#o(e+1)}pictures(e,t){let n=this.#t();if(!n||this.#e.lost||this.#e.disposed)return{};let s=this.#c(n),r=Math.min(globalThis.devicePixelRatio||1,2);return Object.fromEntries(e.map(o=>{let a=Math.round(t/r),l={width:a,height:a},c=Object.assign(document.createElement("canvas"),l),u=n.shown.side==="left";return s.draw(this.#e.renderer,{name:o,canvas:c},u,n.active),[o,c.toDataURL("image/png")]}))}#c(e){return this.#n??=new ad(e),this.#n}forget(){clearTimeout(this.#r),this.#s=!0,this.#n?.dispose(),this.#n=null}};var xO=.85,vO=9;function nb(i){return i==="both"?[1,-1]:i==="left"?[-1]:[1]}function ib(i,e){let t=i.clone();return t.x*=e,t}function cd(i,e){let{scene:t}=i,n=e.selection??"";if(!t.states.includes(n))return[];let s=e.marker??cg(t,n),[r]=ea(t,e);if(r)return SO(r,s,!t.cuts[n]?.length,e.side);let o=wO(bO(i,n,e));return nb(e.side).flatMap((a,l)=>o.map((c,u)=>({...c,at:ib(c.at,a),text:l===0&&u===0?s:""})))}function bO(i,e,t){let{scene:n}=i,s=fi(n.book,e).kind==="root",r=t.cuts??n.cuts[e]??[],o=r.length?[]:n.pain[e]??[];return[...r.map(([l,c])=>i.along(l,s?Math.max(c,xO):c)).flatMap(l=>l?[{at:l,pain:!1}]:[]),...o.flatMap(l=>{let c=i.anchor(l);return c?[{at:c,pain:!0}]:[]})]}function SO({middle:i},e,t,n){return nb(n).map((s,r)=>({at:ib(new L(...i),s),text:r===0?e:"",pain:t,beside:s<0?"left":"right"}))}function wO(i){let e=[];for(let t of i)e.some(n=>n.at.distanceTo(t.at)<vO)||e.push(t);return e}var sb=`.rth-labels {
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
`;var gg="http://www.w3.org/2000/svg",ud=12,TO=186,EO=240,rb=130,mg=96,AO=72,RO=15,CO=36,hd=class{#e=ya("rth-labels");#t=ya("rth-names");#i=ya("");#n=document.createElementNS(gg,"svg");#s=document.createElementNS(gg,"svg");#r=[];#o=[];constructor(e){let t=document.createElement("style");t.textContent=sb;for(let n of[this.#n,this.#s])n.setAttribute("aria-hidden","true");this.#e.append(t,this.#s,this.#t,this.#n,this.#i),e.append(this.#e)}get frame(){return this.#e.getBoundingClientRect()}write(e,t){this.hide(),this.#t.style.setProperty("--widest",`${t}px`);let n=e.map(({text:o,lit:a})=>lb(o,a));this.#t.replaceChildren(...n);let s=n.map(o=>Math.ceil(PO(o))+RO);for(let[o,a]of n.entries())a.style.width=`${s[o]}px`;let r=n.map((o,a)=>({width:s[a]??0,height:o.offsetHeight}));return{nodes:n,sizes:r}}showNames(e,t){let n=t.flatMap(({item:s,box:r,line:o})=>{let a=e[s];if(!a)return[];let l=o[0][0],c=r.right===l;return a.style.transform=_g(l,o[0][1],c?-100:0),[a]});this.#t.replaceChildren(...n),this.#s.replaceChildren(...t.flatMap(({line:s})=>ob(...s))),this.#e.classList.add("named")}hide(){this.#e.classList.remove("named"),this.#t.replaceChildren(),this.#s.replaceChildren()}walls(){let{left:e,top:t}=this.frame;return{boxes:[...this.#i.querySelectorAll(".rth-label, .rth-ring")].map(r=>r.getBoundingClientRect()).filter(({width:r})=>r).map(r=>yg(r,e,t)),lines:this.#o}}setMarks(e){this.#r=e.map(IO),this.#i.replaceChildren(...this.#r.map(t=>t.node))}place(e){if(!this.#r.length&&!this.#o.length)return;let{clientWidth:t,clientHeight:n}=this.#e,s={left:0,top:0,width:t,height:n};this.#o=this.#r.flatMap(r=>LO(r,Vr(r.at,e,s),s)),this.#n.replaceChildren(...this.#o.flatMap(r=>ob(...r)))}dispose(){this.#e.remove()}};function yg({left:i,top:e,right:t,bottom:n},s,r){return{left:i-s,top:e-r,right:t-s,bottom:n-r}}function ya(i){return Object.assign(document.createElement("div"),{className:i})}function lb(i,e=!1){let t=ya(e?"rth-label lit":"rth-label");return t.textContent=i,t}function PO(i){let e=document.createRange();return e.selectNodeContents(i),e.getBoundingClientRect().width}function IO(i){let{text:e,pain:t,beside:n}=i,s=ya(`rth-mark${t?" pain":""}${n?" beside":""}`),r=ya("rth-ring");if(s.append(r),!e)return{...i,node:s,ring:r,caption:null};let o=lb("");return o.append(Object.assign(document.createElement("span"),{textContent:e})),s.append(o),{...i,node:s,ring:r,caption:o}}function LO({node:i,ring:e,caption:t,beside:n},s,r){if(i.hidden=!s,!s)return[];let[o,a]=s;if(e.style.transform=`translate(${o}px,${a}px)`,!t)return[];if(n)return OO(t,n,s,r);let{width:l,height:c}=r;t.style.maxWidth=`${Math.min(TO,Math.max(o,l-o)-36)}px`;let u=o+24+t.offsetWidth>l,h=t.offsetHeight/2+ud,f=Math.min(c-h,Math.max(h,a));return t.style.transform=_g(u?o-20:o+20,f,u?-100:0),[]}function OO(i,e,[t,n],{width:s,height:r}){let o=g=>(g?t:s-t)-mg-ud,a=e==="left",l=o(a)<rb?!a:a,c=Math.max(rb,Math.min(EO,o(l)));i.style.maxWidth=`${c}px`;let u=i.offsetWidth+ud,h=l?Math.max(t-mg,u):Math.min(t+mg,s-u),f=i.offsetHeight/2+ud,p=Math.min(r-f,Math.max(f+CO,n-AO));return i.style.transform=_g(h,p,l?-100:0),[[[h,p],[t,n]]]}function ob([i,e],[t,n]){return[ab("line",{x1:i,y1:e,x2:t,y2:n}),ab("circle",{cx:t,cy:n,r:2.6})]}function ab(i,e){let t=document.createElementNS(gg,i);for(let[n,s]of Object.entries(e))t.setAttribute(n,String(s));return t}function _g(i,e,t){return`translate(${i}px,${e}px) translate(${t}%,-50%)`}var cb=`
  ${jo}
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
`,ub=`
  ${Ri}
  ${Nl}
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
`,hb=`
  ${Ri}
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    vX = world.x;
    gl_Position = projectionMatrix * viewMatrix * world;
  }
`,db=`
  ${Ri}
  void main() {
    if (vX * uHide > 4.0) discard;
    gl_FragColor = vec4(1.0, 1.0, 0.0, 1.0);
  }
`;var fb=.5,NO=.15,kO=.75,pb=2,Kl=class{#e=new zi;#t=new vn(1,1,{magFilter:At,minFilter:At});#i={value:new Se};#n={value:0};#s={value:1};#r;#o;#a;#l;constructor(e,t){this.#a=e,this.#l=t.shared.uFade,this.#o=e.drawn.filter(({layer:n,pass:s})=>s===(n==="causes"?"strong":"surface")).map(n=>this.#c(n,t));for(let{mesh:n}of this.#o)this.#e.add(n)}#c(e,t){let{layer:n,side:s,mesh:r}=e,o=n==="skin",a=new Qn({vertexShader:o?hb:cb,fragmentShader:o?db:ub,defines:{LOOK_COLUMNS:rs,LOOK_TEXELS:$o,...n==="nerves"&&{NERVE:1},...Ko.has(n)&&{CUTS:1},...ni.has(n)&&{OWN_OPACITY:1}},uniforms:{...t.shared,uOpacity:t.opacityOf(n),uSide:{value:s},uBetween:this.#i,uOnlyLit:this.#n,uHeight:this.#s},blending:Ps}),l=new tn(r.geometry,a);return l.matrix.copy(r.matrix),l.matrixAutoUpdate=!1,l.frustumCulled=!1,l.renderOrder=o?-1:0,{mesh:l,material:a,of:e}}ready(e,t){return this.#r??=this.#h(e,t),this.#r}async#h(e,t){e.setRenderTarget(this.#t),e.clear(),e.compile(this.#e,t);let n=new Uint8Array(4),s=e.readRenderTargetPixelsAsync(this.#t,0,0,1,1,n);e.setRenderTarget(null),await s}take(e,t,n,s){let[r,o]=n;this.#t.setSize(r,o),this.#s.value=o;let{autoClear:a}=e;e.autoClear=!1,e.setRenderTarget(this.#t);let l=s.map(c=>{e.clear(!0,c!=="veils",!1),this.#u(c),e.render(this.#e,t);let u=new Uint8Array(r*o*4);return e.readRenderTargetPixelsAsync(this.#t,0,0,r,o,u).then(()=>u)});return e.setRenderTarget(null),e.autoClear=a,l}#u(e){let t=e==="solid";this.#i.value.set(...DO(e)),this.#n.value=e==="shining"?1:0;for(let{mesh:n,material:s,of:r}of this.#o){let o=r.layer==="skin",a=e==="shining"?r.layer==="nerves":t||!o;n.visible=r.mesh.visible&&a,s.depthTest=e!=="shining",o&&(s.depthWrite=this.#a.opacityOf("skin")*this.#l.value>=kO)}}dispose(){this.#t.dispose();for(let{material:e}of this.#o)e.dispose()}};function DO(i){return i==="solid"?[fb,pb]:i==="veils"?[NO,fb]:[0,pb]}function yb(i,e,t,n){let s=i.map((a,l)=>e.map(c=>UO({item:a,index:l,slot:c,walls:t,bounds:n}))),r=HO(s.slice(0,n.most));VO(r,s);let o=[];for(let a of r)a&&o.every(l=>bb(a,l))&&o.push(a);return WO(o,s,n.most),o.map(({item:a,box:l,line:c})=>({item:a,box:l,line:c})).toSorted(FO)}function FO(i,e){return i.item-e.item}function UO({item:i,index:e,slot:t,walls:n,bounds:s}){let{x:r,y:o,toLeft:a,worse:l}=t,c=BO(i,t);if(i.width>t.room||c.top<s.top||c.bottom>s.bottom||n.boxes.some(h=>bg(c,h)))return null;let u=null;for(let h of i.ends){let f=a?h[0]-r:r-h[0],p=Math.hypot(h[0]-r,h[1]-o),g=p+l;if(f<8||p>s.longest||g>=xb(u)-1e-6)continue;let _=[[r,o],h];zO(_,n)&&(u={item:e,box:c,line:_,cost:g})}return u}function BO({width:i,height:e},{x:t,y:n,toLeft:s}){return{left:s?t-i:t,top:n-e/2,right:s?t:t+i,bottom:n+e/2}}function zO(i,{boxes:e,lines:t}){return!e.some(n=>vg(i,n))&&!t.some(n=>fd(i,n))}function HO(i){let e=[];for(let t of i)e.push(_b(t,e,null));return e}function _b(i,e,t){let n=t;for(let s of i)s&&s.cost<xb(n)-1e-6&&xg(s,e)&&(n=s);return n}function xb(i){return i?.cost??Number.POSITIVE_INFINITY}function xg({box:i},e){return!e.some(t=>t&&bg(i,t.box,3))}function VO(i,e){let t=!0;for(let n=0;t&&n<60;n++){t=!1;for(let[s,r=null]of i.entries()){i[s]=_b(e[s]??[],vb(i,s),r);let o=GO(i,s,e);t||=i[s]!==r||o}}}function vb(i,...e){return i.filter((t,n)=>!e.includes(n))}function GO(i,e,t){let n=!1;for(let s=e+1;s<i.length;s++){let[r,o]=[i[e],i[s]];if(!r||!o)continue;let[a,l]=[mb(t[e],o),mb(t[s],r)];if(!a||!l||a.cost+l.cost>=r.cost+o.cost-1e-6)continue;let c=vb(i,e,s);!xg(a,c)||!xg(l,[...c,a])||(i[e]=a,i[s]=l,n=!0)}return n}function mb(i,{line:[[e,t]]}){return i?.find(n=>n?.line[0][0]===e&&n.line[0][1]===t)??null}function WO(i,e,t){for(let[n,s]of e.entries()){if(i.length>=t)return;if(i.some(({item:a})=>a===n))continue;let o=s.flatMap(a=>a??[]).toSorted((a,l)=>a.cost-l.cost).find(a=>i.every(l=>bb(a,l)));o&&i.push(o)}}function bb(i,e){return!bg(i.box,e.box,3)&&!fd(i.line,e.line)&&!vg(i.line,e.box)&&!vg(e.line,i.box)&&gb(i.line[1],e.line)>4&&gb(e.line[1],i.line)>4}function bg(i,e,t=0){return i.left<e.right+t&&e.left<i.right+t&&i.top<e.bottom+t&&e.top<i.bottom+t}function fd([i,e],[t,n]){return dd(i,e,t)*dd(i,e,n)<=0&&dd(t,n,i)*dd(t,n,e)<=0}function dd(i,e,t){return(e[0]-i[0])*(t[1]-i[1])-(e[1]-i[1])*(t[0]-i[0])}function vg(i,{left:e,top:t,right:n,bottom:s}){let[[r,o]]=i,[,[a,l]]=i,c=(u,h)=>u>e&&u<n&&h>t&&h<s;return c(r,o)||c(a,l)?!0:fd(i,[[e,t],[n,s]])||fd(i,[[e,s],[n,t]])}function gb([i,e],[[t,n],[s,r]]){let[o,a]=[s-t,r-n],l=o*o+a*a,c=l?((i-t)*o+(e-n)*a)/l:0,u=Math.min(1,Math.max(0,c));return Math.hypot(i-t-u*o,e-n-u*a)}function Sb(i,e,t){for(let n=0;n<i.bytes.length;n+=4){if(!e.bytes[n+3])continue;let s=(i.bytes[n]??0)|(i.bytes[n+1]??0)<<8;if(!(((i.bytes[n+2]??0)&2)>0&&t[s-1]))for(let o=0;o<4;o++)i.bytes[n+o]=e.bytes[n+o]??0}}function wb(i){let{width:e,height:t}=i,n={left:new Float64Array(t).fill(Number.POSITIVE_INFINITY),right:new Float64Array(t).fill(Number.NEGATIVE_INFINITY)},s=new Map,r=new Uint16Array(e+1),o=new Uint16Array(e+1),a=new Uint32Array(e);for(let l=0;l<t;l++){let c=XO(i,l);qO(c,l,n),YO({keys:c,keysAbove:a,sizes:o,above:r,y:l},s),[r,o]=[o,r],a=c}return{parts:[...s].map(([l,c])=>JO(l,c,i)),outline:n}}function XO({width:i,height:e,bytes:t},n){let s=new Uint32Array(i),r=(e-1-n)*i*4;for(let o=0;o<i;o++,r+=4)s[o]=(t[r]??0)|(t[r+1]??0)<<8|(t[r+2]??0)<<16;return s}function qO(i,e,{left:t,right:n}){let[s,r]=[0,i.length-1];for(;s<r&&!i[s];)s++;for(;r>s&&!i[r];)r--;i[s]&&(t[e]=s,n[e]=r)}function YO({keys:i,keysAbove:e,sizes:t,above:n,y:s},r){let o=0,a;t[0]=0;for(let l=0;l<i.length;l++){let c=i[l]??0;if((c&65535)===0||(c&65535)===65535){t[l+1]=0;continue}let h=i[l-1]===c&&e[l]===c&&e[l-1]===c?1+Math.min(t[l]??0,n[l+1]??0,n[l]??0):1;t[l+1]=h,(c!==o||!a)&&(o=c,a=$O(r,o)),KO(a,{size:h,x:l,y:s})}}function $O(i,e){let t=i.get(e);if(t)return t;let n=Number.POSITIVE_INFINITY,s={pixels:0,left:n,right:-n,top:n,bottom:-n,cells:new Map};return i.set(e,s),s}function KO(i,{size:e,x:t,y:n}){i.pixels++,t<i.left&&(i.left=t),t>i.right&&(i.right=t),n<i.top&&(i.top=n),i.bottom=n;let s=Math.floor(n/36)*1e3+Math.floor(t/36),r=i.cells.get(s);r?e>r.size&&Object.assign(r,{size:e,x:t,y:n}):i.cells.set(s,{size:e,x:t,y:n})}function JO(i,e,{width:t,height:n}){let{pixels:s,left:r,right:o,top:a,bottom:l,cells:c}=e,h=[...c.values()].map(({size:_,x:m,y})=>({size:_,at:[m-_/2+1,y-_/2+1]})).filter(({at:[_,m]})=>Math.min(_,t-_,m,n-m)>16),f=Math.max(0,...h.map(({size:_})=>_)),p=h.filter(({size:_})=>_>=Math.min(9,f)),g=Math.ceil(p.length/24);return{part:(i&65535)-1,onLeft:!!(i>>16&1),lit:!!(i>>16&2),pixels:s,reach:Math.hypot(o-r+1,l-a+1),ends:p.filter((_,m)=>m%g===0).map(({at:_})=>_)}}function Mb(i,e){let t=[];for(let n=16;n<=i.height-16;n+=12)t.push(n);return[!0,!1].flatMap(n=>{let s=Sg(i,0,i.height,n),r=t.map(l=>Eb(i,l,n,s)),o=(l,c)=>n?l-c:c-l,a=t.every((l,c)=>o(s,r[c]??0)>=e);return t.map((l,c)=>{let u=r[c]??0,h=a?s:Sg(i,l-30,l+30,n,s),f=o(h,u);return f>=e?{x:h,y:l,toLeft:n,room:f,worse:0}:{x:n?u+e:u-e,y:l,toLeft:n,room:e,worse:400}})})}function Tb(i){let[e,t]=[!0,!1].map(n=>{let s=Sg(i,0,i.height,n),r=[];for(let a=0;a<i.height;a+=12)r.push(Eb(i,a,n,s));r.sort((a,l)=>a-l);let o=r[Math.floor(r.length/2)]??0;return n?s-o:o-s});return Math.max(e??0,t??0)}function Sg({width:i,outline:e},t,n,s,r=i/2){let o=s?e.left:e.right,[a,l]=[Math.max(0,Math.floor(t)),Math.min(o.length,Math.ceil(n))],c=o.slice(a,l).filter(u=>Number.isFinite(u));return c.length?s?Math.min(...c)-18:Math.max(...c)+18:r}function Eb({width:i,over:e},t,n,s){let r=e.filter(({top:o,bottom:a,left:l,right:c})=>o<t+12&&a>t-12&&(n?l<s:c>s));return n?Math.max(10,...r.map(({right:o})=>o+10)):Math.min(i-10,...r.map(({left:o})=>o-10))}var jO=["nerve","muscle","vessel","tendon","bone","ligament","disc"];function Cb({seen:i,shining:e=[]},t){let n=Ab(i,t).filter(Rb).toSorted((h,f)=>f.pixels-h.pixels),s=new Set(n.filter(({lit:h})=>h).map(({text:h})=>h)),r=Ab(e,t).filter(h=>Rb(h)&&h.order<t.path.length&&!s.has(h.text)),o=n.filter(({lit:h,kind:f})=>h&&f==="nerve"),a=r.toSorted((h,f)=>h.order-f.order).slice(0,3),l=[...o,...a].toSorted((h,f)=>h.order-f.order),c=new Set(l.map(({text:h})=>h)),u=eN(n.filter(({text:h})=>!c.has(h)));return tN(l,u).map(({text:h,lit:f,ends:p})=>({text:h,lit:f,ends:p}))}function Ab(i,e){let t=new Map;for(let n of i){let{name:s=""}=e.scene.parts[n.part]??{},r=s&&e.nameOf(s);if(!r)continue;let o=t.get(r);o?QO(o,n):t.set(r,{...ZO(n,s,e),text:r})}return[...t.values()]}function ZO({lit:i,pixels:e,reach:t,ends:n},s,{path:r}){let[o="",a=""]=s.split(":"),l=r.indexOf(a.replace(/@.*/,"")),c=l<0?r.length:l;return{kind:o==="ganglion"?"nerve":o,order:c,lit:i,pixels:e,reach:t,ends:n}}function QO(i,{lit:e,pixels:t,reach:n,ends:s}){i.lit&&!e||(e&&!i.lit?Object.assign(i,{lit:e,pixels:t,reach:n,ends:s}):(i.pixels+=t,i.reach=Math.max(i.reach,n),i.ends=[...i.ends,...s]))}function Rb({lit:i,kind:e,pixels:t,reach:n}){return t>=(i&&e==="nerve"?10:30)&&n>=12}function eN(i){let t=[...new Set([...jO,...i.map(({kind:n})=>n)])].map(n=>i.filter(s=>s.kind===n).toSorted((s,r)=>Number(r.lit)-Number(s.lit)));return Array.from({length:10},(n,s)=>t.flatMap(r=>r[s]??[])).flat()}function tN(i,e){return[...i.slice(0,6),...e.slice(0,6),...i.slice(6),...e.slice(6)]}var nN=240,iN=26e4,sN=12,rN=5,oN=48,aN=2,lN=210,cN=84,uN=140,hN=.45,dN=.5,pd=class{#e;#t=null;#i=null;#n=0;#s=0;constructor(e){this.#e=e}set(e){this.#t=e,this.stale()}get done(){return!this.#n}stale(){this.#s++,clearTimeout(this.#n),this.#n=0,this.#e.labels.hide(),this.#t&&(this.#n=window.setTimeout(()=>this.#r(),nN))}async#r(){let{body:e,moves:t,labels:n}=this.#e,[s,r,o]=[this.#s,this.#t,e()],{width:a,height:l}=n.frame;if(o&&r&&!t()&&a>=1&&l>=1){let c=await this.#o(o,[a,l],s).catch(()=>null);if(s!==this.#s)return;c&&this.#l(mN(o,c,r),c.seen.outline,r)}else if(o&&t())return this.stale();this.#n=0}async#o(e,t,n){let{renderer:s,camera:r}=this.#e,o=this.#a(e);if(await o.ready(s,r()),n!==this.#s)return null;let a=Math.min(1,Math.sqrt(iN/(t[0]*t[1]))),[l,c]=t.map(S=>Math.floor(S*a)),u=fN(e),h=o.take(s,r(),[l,c],u),f=await Promise.all(h);if(n!==this.#s)return null;let p=performance.now(),[g,..._]=f.map(S=>({width:l,height:c,bytes:S}));if(!g)return null;let m=Object.fromEntries(u.slice(1).map((S,b)=>[S,_[b]]));m.veils&&Sb(g,m.veils,pN(e));let y=S=>yN(wb(S),1/a),x={seen:y(g),shining:m.shining&&y(m.shining)};return this.took=performance.now()-p,x}#a(e){return this.#i?.of!==e&&(this.forget(),this.#i={of:e,ids:new Kl(e.layers,e.materials)}),this.#i?.ids??new Kl(e.layers,e.materials)}#l(e,t,n){let s=performance.now(),{labels:r,over:o}=this.#e,{left:a,top:l,width:c,height:u}=r.frame,h=[...o()].map(E=>yg(E.getBoundingClientRect(),a,l)),f={width:c,height:u,outline:t,over:h.filter(_N)},p=Math.min(n==="patient"?rN:sN,Math.max(3,Math.floor(u/oN))),g=e.slice(0,p*aN),{nodes:_,sizes:m}=r.write(g,gN(f)),y=g.map(({ends:E},v)=>({width:0,height:0,...m[v],ends:E})),x=Mb(f,Math.max(0,...y.map(E=>E.width))),S=r.walls(),b={boxes:[...S.boxes,...f.over],lines:S.lines},w={most:p,longest:hN*c,top:8,bottom:u-8};r.showNames(_,yb(y,x,b,w)),this.took=Math.max(this.took??0,performance.now()-s)}forget(){this.#i?.ids.dispose(),this.#i=null}dispose(){this.#s++,clearTimeout(this.#n),this.forget()}};function fN({layers:i,active:e}){return["solid",...Object.values(i.opacities).some(n=>n>0&&n<dN)||e.layers.muscles?.some(Boolean)?["veils"]:[],...e.lit.some(Boolean)?["shining"]:[]]}function pN({anatomy:i}){return i.scene.parts.map(({layer:e})=>e==="nerves")}function mN({anatomy:{scene:i},shown:e},t,n){let s=e.state??fi(i.book,e.selection??""),r=a=>lg(i,a,n),o={seen:t.seen.parts,shining:t.shining?.parts};return Cb(o,{scene:i,nameOf:r,path:(s.path??[]).map(({id:a})=>a)})}function gN(i){let e=Tb(i);return e<cN?uN:Math.min(lN,e)}function yN({parts:i,outline:e},t){if(t===1)return{parts:i,outline:e};let n=Math.ceil(e.left.length*t),s=r=>Float64Array.from({length:n},(o,a)=>(r[Math.floor(a/t)]??Number.NaN)*t);return{parts:i.map(r=>({...r,pixels:r.pixels*t*t,reach:r.reach*t,ends:r.ends.map(([o,a])=>[o*t,a*t])})),outline:{left:s(e.left),right:s(e.right)}}}function _N({left:i,right:e,top:t,bottom:n}){return e>i&&n>t}var Ib=`.rth-spots {
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
`;var md=class{#e;#t=document.createElement("div");#i=document.createElement("div");#n=document.createElement("div");#s=[];#r=null;#o;constructor(e,t){this.#e=t,this.#t.className="rth-spots";let n=document.createElement("style");n.textContent=Ib,this.#n.className="rth-probed",this.#n.hidden=!0,this.#t.append(n,this.#i,this.#n),e.append(this.#t)}setPoints(e){this.#s=e.map(t=>({at:new L(...t.at),node:this.#a(t)})),this.#i.replaceChildren(...this.#s.map(({node:t})=>t))}#a({root:e,side:t,text:n,colour:s}){let r=document.createElement("button");return r.className="rth-dot",r.dataset.keyPoint=`${e}@${t}`,r.style.setProperty("--root",s),r.title=n,r.setAttribute("aria-label",n),r.append(Object.assign(document.createElement("span"),{textContent:e})),r.addEventListener("click",()=>this.#e.onPick({part:`root:${e}`,structure:e,layer:"skin",side:t,along:null})),r}setSpot(e){this.#r=e&&new L(...e),this.#o=void 0}place(e){if(!this.#s.length&&!this.#r&&this.#n.hidden)return;let{clientWidth:t,clientHeight:n}=this.#t,s={left:0,top:0,width:t,height:n};for(let{at:a,node:l}of this.#s){let c=this.#e.sees(a)?Vr(a,e,s):null;l.hidden=!c,c&&(l.style.transform=`translate(${c[0]}px,${c[1]}px)`)}let r=this.#r&&Vr(this.#r,e,s);if(this.#n.hidden=!r,!r)return;this.#n.style.transform=`translate(${r[0]}px,${r[1]}px)`;let o=r[0]>t/2;o!==this.#o&&this.#e.onSpot({onLeft:o}),this.#o=o}dispose(){this.#t.remove()}};var Lb=30,vN=3;function*Ob({scene:i,rules:e,anatomy:t}){let n=new os(i.parts.length+i.territories.length);for(let[s,r]of i.states.entries()){if(r.includes(":"))continue;let o={...Hr,selection:r};s<Lb&&e.write(n,o),cd(t,o),(s<Lb||s%vN===0)&&(yield)}}var bN=250,Gr=class{constructor(e,t={}){this.later=new dh;this.drawn=null;this.times={};this.#n={...Qm};this.#s=Hr;this.#r=!1;this.#o=0;let{onPick:n,onHover:s,onCamera:r,onLost:o,onSpot:a,over:l,background:c=Tv}=t;this.#e=e,this.#t=r,getComputedStyle(e).position==="static"&&(e.style.position="relative"),e.style.background=c,this.stage=new hh(e,{camera:()=>this.#p(),onSize:h=>{this.eye.setAspect(h),this.names?.stale()},onDraw:()=>this.#h(),onLost:h=>o?.(h)}),this.eye=new od(this.stage.canvas,()=>this.#u()),this.labels=new hd(e),this.spots=new md(e,{onPick:h=>n?.(h),onSpot:h=>a?.(h),sees:h=>this.drawn?.picker.sees(this.eye.camera,h)??!1});let u={body:()=>this.drawn,camera:()=>this.#p()};this.names=new pd({...u,labels:this.labels,renderer:this.stage.renderer,moves:()=>!!this.eye.flight,over:()=>l?.()??[]}),this.aim=new id(this.stage,u,{onPick:n,onHover:s}),this.heel=new ld(this.stage,()=>this.drawn),this.#i=T0(this.stage.renderer,this.eye.camera,Qm)}#e;#t;#i;#n;#s;#r;#o;static supported(){try{let e=document.createElement("canvas").getContext("webgl2");return e?.getExtension("WEBGL_lose_context")?.loseContext(),!!e}catch{return!1}}async load(e,t){let n=performance.now(),s=await o0(e,t),r=performance.now();this.#d(),this.#i.finish();let o=this.#a(s);return this.eye.legsBelow=s.legs_below??this.eye.legsBelow,this.#r||this.setCamera("back",!1),this.stage.fit(),this.stage.invalidate(),this.times={decode:r-n,build:performance.now()-r},this.#l(o),s}async add(e){let{meshes:t,tables:n}=await a0(e),s=this.drawn;if(!s)return n;this.later.drop("hierarchies","practice"),this.stage.scene.remove(s.layers.group);let r=this.#a({...s.scene,meshes:[...s.scene.meshes,...t]});return s.undress(),this.#l(r),n}#a(e){let t=new ed(e,this.#n);return this.drawn=t,this.stage.scene.add(t.layers.group),this.stage.scene.updateMatrixWorld(!0),this.show(this.#s),t}#l(e){this.later.add("shade",e.shade(()=>this.#c())),this.later.add("hierarchies",e.hierarchies()),this.later.add("practice",Ob(e))}#c(){this.#i.cool(),this.stage.invalidate(),this.heel.release()}#h(){this.labels.place(this.eye.camera),this.spots.place(this.eye.camera)}#u(){this.stage.moving(),this.stage.invalidate(),this.names?.stale(),this.#f()}get anatomy(){return this.drawn?.anatomy}#p(){let e=this.eye.ready();return this.drawn?.seenFrom({hide:this.eye.hiddenHalf(),ratio:this.stage.ratio,height:this.#e.clientHeight||1,camera:e}),e}show(e){let t=performance.now();this.#s={...Hr,...e},this.drawn&&(this.drawn.dress(this.#s),this.labels.setMarks(cd(this.drawn.anatomy,this.#s)),this.names.stale(),this.times={...this.times,selectScript:performance.now()-t},this.stage.invalidate(),this.heel.start())}setLayer(e,t){this.#n[e]=t,this.drawn?.setLayer(e,t),this.names.stale(),this.stage.invalidate()}setCamera(e,t=!0){this.#r=!0;let{scene:n,sites:s=[]}=this.drawn??{},r=typeof e=="string"?$l(e,{scene:n,sites:s,side:this.#s.side}):{...this.eye.get(),...e};this.eye.go(r,t)}getCamera(){return this.eye.get()}setLabels(e,t="student"){this.names.set(e?t:null)}describe(e){this.stage.describe(e)}setKeyPoints(e){this.spots.setPoints(e),this.stage.invalidate()}markSpot(e){this.spots.setSpot(e),this.stage.invalidate()}skinInTheMiddle(){let{left:e,top:t,width:n,height:s}=this.stage.canvas.getBoundingClientRect();return this.pick(e+n/2,t+s/2,{onlySkin:!0})}heelViews(e){this.heel.setCanvases(e)}pick(e,t,n){return this.aim.pick(e,t,n)}visiblePoint(e,t="right"){return this.aim.visiblePoint(e,t)}snapshot(){return this.stage.snapshot()}figures(){return jv(this)}#f(){this.#t&&(clearTimeout(this.#o),this.#o=window.setTimeout(()=>this.#t?.(this.eye.get()),bN))}#d(){this.later.stop(),this.heel.forget(),this.names.forget(),this.drawn&&(this.stage.scene.remove(this.drawn.layers.group),this.drawn.dispose(),this.drawn=null)}dispose(){clearTimeout(this.#o),this.#d(),this.aim.dispose(),this.eye.dispose(),this.names.dispose(),this.labels.dispose(),this.spots.dispose(),this.stage.dispose()}};function Jl(i){let{view:e,select:t,show:n,body:s}=i,r={view:e,select:t,show:n,get body(){return s()},get stats(){return s()?.figures?.()}};globalThis.__rootToHeel??=[];let o=globalThis.__rootToHeel;return o.push(r),{...i,dispose(){o.splice(o.indexOf(r),1),i.dispose()}}}var vt,kb,SN,dr,wg,bd,Db,yd,Fb,Eg,Mg,Ub,jl=Symbol.for("pv"),Sd={},wd=[],wN=/^m(i|n|o|s|text|space)$/,Ag=Array.isArray,Bb=wd.slice,Xr=Object.assign;function Wr(i){i&&i.parentNode&&i.remove()}function _d(i,e,t,n,s){var r={type:i,props:e,key:t,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:jl,__v:s||++kb,__i:-1,__u:0};return!s&&vt.vnode&&vt.vnode(r),r}function pe(i){return i.children}function xd(i,e){this.props=i,this.context=e,this.__g=0}function fr(i,e){if(e==null)return i.__&&fr(i.__,i.__i+1);for(var t;e<i.__k.length;e++)if((t=i.__k[e])&&t.__e)return t.__e;return typeof i.type!="function"||i.props.__P?null:fr(i)}function MN(i){var e,t=i.__v,n=t.__e,s=[],r=[],o=i.__P;o&&((e=Xr({constructor:jl},t)).__v=t.__v+1,vt.vnode&&vt.vnode(e),Rg(o,e,t,i.__n,o.namespaceURI,32&t.__u?[n]:null,s,n||fr(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,Xb(s,e,r),t.__=t.__e=null,e.__e!=n&&zb(e))}function zb(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(e){return e&&(i.__e=e.__e)}),zb(i)}function Tg(i){(8&i.__g||(i.__g|=8,dr.push(i),bd++))&&wg==vt.debounceRendering||((wg=vt.debounceRendering)||queueMicrotask)(Hb)}function Hb(){try{for(var i,e=1;dr.length;)dr.length>e&&dr.sort(Db),i=dr.shift(),e=dr.length,8&i.__g&&MN(i)}finally{(bd=dr.length)&&(wg||queueMicrotask)(Hb)}}function Vb(i,e,t,n,s,r,o,a,l,c,u){var h,f,p,g,_,m,y=n.__k||wd,x=e.length;for(l=TN(t,e,y,l,x),h=0;h<x;h++)(p=t.__k[h])!=null&&(f=~p.__i&&y[p.__i]||Sd,p.__i=h,m=Rg(i,p,f,s,r,o,a,l,c,u),g=p.__e,(f.ref!=p.ref||8&f.__u)&&(f.ref&&Cg(f.ref,null,p,f),p.ref&&u.push(p.ref,p.__c||g,p)),_=_||g,4&p.__u?(l=Gb(p,l,i,!f.__v),f.__e&&(f.__e=null)):typeof p.type=="function"&&m!==void 0?l=m:g&&(l=g.nextSibling),p.__u&=-21);return t.__e=_,l}function TN(i,e,t,n,s){var r,o,a,l,c,u,h,f,p,g=t.length,_=g,m=0,y=0,x=i.__k=Array(s);for(r=0;r<s;r++)(o=e[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=x[r]=_d(null,o):Ag(o)?o=x[r]=_d(pe,{children:o}):o.constructor===jl&&o.__b?o=x[r]=_d(o.type,o.props,o.key,o.ref,o.__v):x[r]=o,l=r+m,o.__=i,o.__b=i.__b+1,a=null,~(c=o.__i=EN(o,t,l,_))&&(_--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?m--:c==l+1?m++:c!=l&&(c>l?m--:m++,y=1)):(~c||(s>g?m--:s<g&&m++),typeof o.type!="function"&&(o.__u|=4))):x[r]=null;if(y){for(u=[],h=[],r=0;r<s;r++)if((o=x[r])&&16&o.__u){for(m=0,f=u.length;m<f;)u[p=m+f>>1]<o.__i?m=p+1:f=p;u[m]=o.__i,h[r]=m+1}for(m=u.length;r--;)h[r]&&(h[r]==m?m--:x[r].__u|=4)}if(_)for(r=0;r<g;r++)!(a=t[r])||2&a.__u||(a.__e==n&&(n=fr(a)),Pg(a,a));return n}function Gb(i,e,t,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return e;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,e=Gb(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=fr(i))&&!e.parentNode&&(e=null),o=i.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function EN(i,e,t,n){var s,r=i.key,o=i.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&o==a.type)return t;if(n>(l?1:0)){for(s=t-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function Nb(i,e,t){t==null&&(t=""),e[0]=="-"?i.setProperty(e,t):i[e]=t}function gd(i,e,t,n,s){var r,o;if(e=="style")if(typeof t=="string")i.style.cssText=t;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(e in n)t&&e in t||Nb(i.style,e);if(t)for(e in t)n&&t[e]==n[e]||Nb(i.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[e]=t,t&&n||(o=Mg[e]||(Mg[e]=AN(e)),(i.__a||(i.__a={}))[e]=Eg,r=e!=(e=e.replace(Fb,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?i.addEventListener(e,o,r):i.removeEventListener(e,o,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in i)try{return void(i[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?i.removeAttribute(e):i.setAttribute(e,e=="popover"&&t==1?"":t)}}function AN(i){return function(e){var t=this.__e;if(t){if(t=t[i],e[yd]==null)e[yd]=Eg++;else if(e[yd]<this.__a[i])return;return t(vt.event?vt.event(e):e)}}}function Rg(i,e,t,n,s,r,o,a,l,c){var u,h,f,p,g,_,m,y,x,S,b,w,E,v,M,N,R,P,I=e.type;if(e.constructor!==jl)return null;128&t.__u&&(l=32&t.__u,u=t.__c.__z)&&(e.__u|=l,h=r=[],u.nodeType==8?a=vd(u,r):r.push(u),a=r[0]||a),(u=vt.__b)&&u(e);e:if(typeof I=="function"){f=o.length;try{if(y=e.props,x=(u=I.prototype)&&u.render,S=(u=I.contextType)&&n[u.__c],b=u?S?S.props.value:u.__:n,(p=t.__c)?(e.__c=p,2&p.__g&&(p.__g|=1)):(x?e.__c=p=new I(y,b):(e.__c=p=new xd(y,b),p.constructor=I,p.render=CN),S&&S.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),x&&(p.__s||(p.__s=p.state),I.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Xr({},p.__s)),Xr(p.__s,I.getDerivedStateFromProps(y,p.__s)))),g=p.props,_=p.state,p.__v=e,t.__c){if(y!==g&&x&&!I.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(y,b),e.__v==t.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(y,p.__s,b)===!1){e.__v!=t.__v&&(p.props=y,p.state=p.__s,p.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(D){D&&(D.__=e)}),wd.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&o.push(p),a=fr(t);break e}p.componentWillUpdate&&p.componentWillUpdate(y,p.__s,b),x&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(g,_,m)})}else x&&!I.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),x&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=b,p.props=y,p.__P=i,p.__g&=-5,w=vt.__r,E=x?25:0;do p.__g&=-9,w&&w(e),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++E<25);x&&(wd.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=Xr({},n,p.getChildContext())),x&&t.__c&&p.getSnapshotBeforeUpdate&&(m=p.getSnapshotBeforeUpdate(g,_)),v=u&&u.type===pe&&u.key==null?u.props.children:u,y.__P&&(u=a,s=(i=y.__P).namespaceURI,l=r=null,t.props&&t.props.__P!=i&&(t.__k.some(function(D){D&&Pg(D,D)}),t.__k=null),a=t.__k?fr(t,0):null),a=Vb(i,Ag(v)?v:[v],e,t,n,s,r,o,a,l,c),y.__P&&(e.__e=null,a=u),e.__u&=-161,h&&h.some(Wr),p.__h.length&&o.push(p),1&p.__g&&(p.__g&=-4)}catch(D){if(o.length=f,e.__v=null,l||r)if(D&&D.then){if(e.__u|=128|l,r){for(~(R=r.indexOf(a||void 0))||(R=r.length);(P=r[R-1])&&P.nodeType==8;)R--;for(;R<r.length;R++)if(P=r[R])if(r[R]=null,M){if(P==N)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(N=vd(M=P))}}if(!M){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;M=a}(u=vd(M=e.__c.__z||(e.__c.__z=M)))?(e.__e=M,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(Wr);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),D&&D.then||Wb(e),vt.__e(D,e,t)}}else a=e.__e=RN(t.__e,e,t,n,s,r,o,l,c,i);return(u=vt.diffed)&&u(e),a}function vd(i,e){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var t=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))t++;else if(i.data.startsWith("/$s")&&!--t)return i}e&&e.push(i)}}function Wb(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(Wb))}function Xb(i,e,t){for(var n=0;n<t.length;)Cg(t[n++],t[n++],t[n++]);vt.__c&&vt.__c(e,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){vt.__e(r,s.__v)}})}function RN(i,e,t,n,s,r,o,a,l,c){var u,h,f,p,g,_,m,y,x=t.props||Sd,S=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((g=r[u])&&(b?g.localName==b:g.nodeType==3)){i=g,r[u]=null;break}}if(!i){if(y=c.ownerDocument||document,!b)return y.createTextNode(S);i=y.createElementNS(s,b,S.is?S:c),a&&(vt.__m&&vt.__m(e,r),a=!1),r=null}if(b){if(c=b=="template"&&i.content||i,r=b=="textarea"&&S.defaultValue!=null?null:r&&Bb.call(c.childNodes),!a&&r)for(x={},u=0;u<i.attributes.length;u++)x[(g=i.attributes[u]).name]=g.value;for(u in x)g=x[u],u=="dangerouslySetInnerHTML"?f=g:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||gd(i,u,null,g,s);for(u in S)g=S[u],u=="children"?p=g:u=="dangerouslySetInnerHTML"?h=g:u=="value"?_=g:u=="checked"?m=g:a&&typeof g!="function"||x[u]===g||gd(i,u,g,x[u],s);h?(a||f&&(h.__html==f.__html||h.__html==i.innerHTML)||(i.innerHTML=h.__html),e.__k=[]):(f&&(i.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&wN.test(b))&&(s="http://www.w3.org/1999/xhtml"),Vb(c,Ag(p)?p:[p],e,t,n,s,r,o,r?r[0]:t.__k&&fr(t,0),a,l),r&&r.some(Wr)),a&&b!="textarea"||(u="value",b=="progress"&&_==null?i.removeAttribute(u):_==null||_===i[u]&&(b!="progress"||_)||gd(i,u,_,x[u],s),u="checked",m!=null&&m!=i[u]&&gd(i,u,m,x[u],s))}else x===S||a&&i.data==S||(i.data=S);return i}function Cg(i,e,t,n){try{typeof i=="function"?e?e.__x=i(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():i(null)):i.current=e}catch(s){vt.__e(s,t)}}function Pg(i,e,t){var n,s,r,o;if(vt.unmount&&vt.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||Cg(n,null,e,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){vt.__e(a,e)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&Pg(n[o],e,typeof i.type!="function"||t&&!i.props.__P);!t&&(n=i.__c)&&(n=n.__z)&&(s=vd(n,r=[]))&&(n==i.__e&&r.some(Wr),Wr(s),Wr(n)),t||Wr(i.__e),i.__e=i.__c=i.__=null}function CN(i,e,t){return this.constructor(i,t)}function _a(i,e){var t,n,s,r;vt.__&&vt.__(i,e),e.nodeType==9&&(e=e.documentElement),n=(t=i&&32&i.__u)?null:e.__k,e.__k=_d(pe,{children:[i]}),s=[],r=[],Rg(e,e.__k,n||Sd,Sd,e.namespaceURI,n?null:e.firstChild?Bb.call(e.childNodes):null,s,n?n.__e:e.firstChild,t,r),Xb(s,e.__k,r),e.__k.props.children=null}function qb(i){function e(t){var n,s;return this.getChildContext||(n=new Set,(s={})[e.__c]=this,this.getChildContext=function(){return s},this.shouldComponentUpdate=function(r){this.props.value!=r.value&&n.forEach(function(o){o.__g|=4,Tg(o)})},this.sub=function(r){n.add(r);var o=r.componentWillUnmount;r.componentWillUnmount=function(){n.delete(r),o&&o.call(r)}}),t.children}return e.__c="__cC"+Ub++,e.__=i,e.Provider=(e.Consumer=function(t,n){return t.children(n)}).contextType=e,e}vt={__e:function(i,e,t,n){for(var s,r,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw bd=0,i}},kb=0,SN=function(i){return i!=null&&i.constructor===jl},xd.prototype.setState=function(i,e){var t=this.__s;t&&t!=this.state||(t=this.__s=Xr({},this.state)),typeof i=="function"&&(i=i(Xr({},t),this.props)),i&&(Xr(t,i),this.__v&&(e&&this.__k.push(e),Tg(this)))},xd.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),Tg(this))},xd.prototype.render=pe,dr=[],bd=0,Db=function(i,e){return i.__v.__b-e.__v.__b},yd=Symbol(),Fb=/(PointerCapture)$|Capture$/i,Eg=0,Mg={},Ub=0;var PN="ENTRIES",jb="KEYS",Zb="VALUES";var Zl=class{constructor(e,t){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=t,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=xa(this._path);if(xa(t)==="")return{done:!1,value:this.result()};let n=e.get(xa(t));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=xa(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>xa(e)).filter(e=>e!=="").join("")}value(){return xa(this._path).node.get("")}result(){switch(this._type){case Zb:return this.value();case jb:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},xa=i=>i[i.length-1],IN=(i,e,t)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+t,o=new Uint8Array(r*s).fill(t+1);for(let a=0;a<s;++a)o[a]=a;for(let a=1;a<r;++a)o[a*s]=a;return Qb(i,e,t,n,o,1,s,""),n},Qb=(i,e,t,n,s,r,o,a)=>{let l=r*o;e:for(let c of i.keys())if(c===""){let u=s[l-1];u<=t&&n.set(a,[i.get(c),u])}else{let u=r;for(let h=0;h<c.length;++h,++u){let f=c[h],p=o*u,g=p-o,_=s[p],m=Math.max(0,u-t-1),y=Math.min(o-1,u+t);for(let x=m;x<y;++x){let S=f!==e[x],b=s[g+x]+ +S,w=s[g+x+1]+1,E=s[p+x]+1,v=s[p+x+1]=Math.min(b,w,E);v<_&&(_=v)}if(_>t)continue e}Qb(i.get(c),e,t,n,s,u,o,a+c)}},Ql=class i{constructor(e=new Map,t=""){this._size=void 0,this._tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,n]=Ed(this._tree,e.slice(this._prefix.length));if(t===void 0){let[s,r]=Ug(n);for(let o of s.keys())if(o!==""&&o.startsWith(r)){let a=new Map;return a.set(o.slice(r.length),s.get(o)),new i(a,e)}}return new i(t,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,LN(this._tree,e)}entries(){return new Zl(this,PN)}forEach(e){for(let[t,n]of this)e(t,n,this)}fuzzyGet(e,t){return IN(this._tree,e,t)}get(e){let t=kg(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=kg(this._tree,e);return t!==void 0&&t.has("")}keys(){return new Zl(this,jb)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Ig(this._tree,e).set("",t),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Ig(this._tree,e);return n.set("",t(n.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Ig(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=t()),s}values(){return new Zl(this,Zb)}[Symbol.iterator](){return this.entries()}static from(e){let t=new i;for(let[n,s]of e)t.set(n,s);return t}static fromObject(e){return i.from(Object.entries(e))}},Ed=(i,e,t=[])=>{if(e.length===0||i==null)return[i,t];for(let n of i.keys())if(n!==""&&e.startsWith(n))return t.push([i,n]),Ed(i.get(n),e.slice(n.length),t);return t.push([i,e]),Ed(void 0,"",t)},kg=(i,e)=>{if(e.length===0||i==null)return i;for(let t of i.keys())if(t!==""&&e.startsWith(t))return kg(i.get(t),e.slice(t.length))},Ig=(i,e)=>{let t=e.length;e:for(let n=0;i&&n<t;){for(let r of i.keys())if(r!==""&&e[n]===r[0]){let o=Math.min(t-n,r.length),a=1;for(;a<o&&e[n+a]===r[a];)++a;let l=i.get(r);if(a===r.length)i=l;else{let c=new Map;c.set(r.slice(a),l),i.set(e.slice(n,n+a),c),i.delete(r),i=c}n+=a;continue e}let s=new Map;return i.set(e.slice(n),s),s}return i},LN=(i,e)=>{let[t,n]=Ed(i,e);if(t!==void 0){if(t.delete(""),t.size===0)eS(n);else if(t.size===1){let[s,r]=t.entries().next().value;tS(n,s,r)}}},eS=i=>{if(i.length===0)return;let[e,t]=Ug(i);if(e.delete(t),e.size===0)eS(i.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&tS(i.slice(0,-1),n,s)}},tS=(i,e,t)=>{if(i.length===0)return;let[n,s]=Ug(i);n.set(s+e,t),n.delete(s)},Ug=i=>i[i.length-1],Bg="or",nS="and",ON="and_not",ec=class i{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let t=e.autoVacuum==null||e.autoVacuum===!0?Ng:e.autoVacuum;this._options={...Og,...e,autoVacuum:t,searchOptions:{...Yb,...e.searchOptions||{}},autoSuggestOptions:{...UN,...e.autoSuggestOptions||{}}},this._index=new Ql,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Fg,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:n,tokenize:s,processTerm:r,fields:o,idField:a}=this._options,l=t(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(l))throw new Error(`MiniSearch: duplicate ID ${l}`);let c=this.addDocumentId(l);this.saveStoredFields(c,e);for(let u of o){let h=t(e,u);if(h==null)continue;let f=s(n(h,u),u),p=this._fieldIds[u],g=new Set(f).size;this.addFieldLength(c,p,this._documentCount-1,g);for(let _ of f){let m=r(_,u);if(Array.isArray(m))for(let y of m)this.addTerm(p,c,y);else m&&this.addTerm(p,c,m)}}}addAll(e){for(let t of e)this.add(t)}addAllAsync(e,t={}){let{chunkSize:n=10}=t,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:o}=e.reduce(({chunk:a,promise:l},c,u)=>(a.push(c),(u+1)%n===0?{chunk:[],promise:l.then(()=>new Promise(h=>setTimeout(h,0))).then(()=>this.addAll(a))}:{chunk:a,promise:l}),s);return o.then(()=>this.addAll(r))}remove(e){let{tokenize:t,processTerm:n,extractField:s,stringifyField:r,fields:o,idField:a}=this._options,l=s(e,a);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let c=this._idToShortId.get(l);if(c==null)throw new Error(`MiniSearch: cannot remove document with ID ${l}: it is not in the index`);for(let u of o){let h=s(e,u);if(h==null)continue;let f=t(r(h,u),u),p=this._fieldIds[u],g=new Set(f).size;this.removeFieldLength(c,p,this._documentCount,g);for(let _ of f){let m=n(_,u);if(Array.isArray(m))for(let y of m)this.removeTerm(p,c,y);else m&&this.removeTerm(p,c,m)}}this._storedFields.delete(c),this._documentIds.delete(c),this._idToShortId.delete(l),this._fieldLength.delete(c),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ql,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),(this._fieldLength.get(t)||[]).forEach((n,s)=>{this.removeFieldLength(t,s,this._documentCount,n)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:n}=this._options,s=n(e,t);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Fg,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){let n=this._dirtCount;if(this.vacuumConditionsMet(t)){let s=e.batchSize||Dg.batchSize,r=e.batchWait||Dg.batchWait,o=1;for(let[a,l]of this._index){for(let[c,u]of l)for(let[h]of u)this._documentIds.has(h)||(u.size<=1?l.delete(c):u.delete(h));this._index.get(a).size===0&&this._index.delete(a),o%s===0&&await new Promise(c=>setTimeout(c,r)),o+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,minDirtFactor:n}=e;return t=t||Ng.minDirtCount,n=n||Ng.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:n}=this._options,s={...n,...t},r=this.executeQuery(e,t),o=[];for(let[a,{score:l,terms:c,match:u}]of r){let h=c.length||1,f={id:this._documentIds.get(a),score:l*h,terms:Object.keys(u),queryTerms:c,match:u};Object.assign(f,this._storedFields.get(a)),(s.filter==null||s.filter(f))&&o.push(f)}return e===i.wildcard&&s.boostDocument==null||o.sort(Kb),o}autoSuggest(e,t={}){t={...this._options.autoSuggestOptions,...t};let n=new Map;for(let{score:r,terms:o}of this.search(e,t)){let a=o.join(" "),l=n.get(a);l!=null?(l.score+=r,l.count+=1):n.set(a,{score:r,terms:o,count:1})}let s=[];for(let[r,{score:o,terms:a,count:l}]of n)s.push({suggestion:r,terms:a,score:o/l});return s.sort(Kb),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(Og.hasOwnProperty(e))return Lg(Og,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=Md(s),l._fieldLength=Md(r),l._storedFields=Md(o);for(let[c,u]of l._documentIds)l._idToShortId.set(u,c);for(let[c,u]of n){let h=new Map;for(let f of Object.keys(u)){let p=u[f];a===1&&(p=p.ds),h.set(parseInt(f,10),Md(p))}l._index.set(c,h)}return l}static async loadJSAsync(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,l=this.instantiateMiniSearch(e,t);l._documentIds=await Td(s),l._fieldLength=await Td(r),l._storedFields=await Td(o);for(let[u,h]of l._documentIds)l._idToShortId.set(h,u);let c=0;for(let[u,h]of n){let f=new Map;for(let p of Object.keys(h)){let g=h[p];a===1&&(g=g.ds),f.set(parseInt(p,10),await Td(g))}++c%1e3===0&&await iS(0),l._index.set(u,f)}return l}static instantiateMiniSearch(e,t){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:o,dirtCount:a,serializationVersion:l}=e;if(l!==1&&l!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let c=new i(t);return c._documentCount=n,c._nextId=s,c._idToShortId=new Map,c._fieldIds=r,c._avgFieldLength=o,c._dirtCount=a||0,c._index=new Ql,c}executeQuery(e,t={}){if(e===i.wildcard)return this.executeWildcardQuery(t);if(typeof e!="string"){let f={...t,...e,queries:void 0},p=e.queries.map(g=>this.executeQuery(g,f));return this.combineResults(p,f.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,o={tokenize:n,processTerm:s,...r,...t},{tokenize:a,processTerm:l}=o,h=a(e).flatMap(f=>l(f)).filter(f=>!!f).map(FN(o)).map(f=>this.executeQuerySpec(f,o));return this.combineResults(h,o.combineWith)}executeQuerySpec(e,t){let n={...this._options.searchOptions,...t},s=(n.fields||this._options.fields).reduce((_,m)=>({..._,[m]:Lg(n.boost,m)||1}),{}),{boostDocument:r,weights:o,maxFuzzy:a,bm25:l}=n,{fuzzy:c,prefix:u}={...Yb.weights,...o},h=this._index.get(e.term),f=this.termResults(e.term,e.term,1,e.termBoost,h,s,r,l),p,g;if(e.prefix&&(p=this._index.atPrefix(e.term)),e.fuzzy){let _=e.fuzzy===!0?.2:e.fuzzy,m=_<1?Math.min(a,Math.round(e.term.length*_)):_;m&&(g=this._index.fuzzyGet(e.term,m))}if(p)for(let[_,m]of p){let y=_.length-e.term.length;if(!y)continue;g?.delete(_);let x=u*_.length/(_.length+.3*y);this.termResults(e.term,_,x,e.termBoost,m,s,r,l,f)}if(g)for(let _ of g.keys()){let[m,y]=g.get(_);if(!y)continue;let x=c*_.length/(_.length+y);this.termResults(e.term,_,x,e.termBoost,m,s,r,l,f)}return f}executeWildcardQuery(e){let t=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let o=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;t.set(s,{score:o,terms:[],match:{}})}return t}combineResults(e,t=Bg){if(e.length===0)return new Map;let n=t.toLowerCase(),s=NN[n];if(!s)throw new Error(`Invalid combination operator: ${t}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[t,n]of this._index){let s={};for(let[r,o]of n)s[r]=Object.fromEntries(o);e.push([t,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,n,s,r,o,a,l,c=new Map){if(r==null)return c;for(let u of Object.keys(o)){let h=o[u],f=this._fieldIds[u],p=r.get(f);if(p==null)continue;let g=p.size,_=this._avgFieldLength[f];for(let m of p.keys()){if(!this._documentIds.has(m)){this.removeTerm(f,m,t),g-=1;continue}let y=a?a(this._documentIds.get(m),t,this._storedFields.get(m)):1;if(!y)continue;let x=p.get(m),S=this._fieldLength.get(m)[f],b=DN(x,g,this._documentCount,S,_,l),w=n*s*h*y*b,E=c.get(m);if(E){E.score+=w,BN(E.terms,e);let v=Lg(E.match,t);v?v.push(u):E.match[t]=[u]}else c.set(m,{score:w,terms:[e],match:{[t]:[u]}})}}return c}addTerm(e,t,n){let s=this._index.fetch(n,Jb),r=s.get(e);if(r==null)r=new Map,r.set(t,1),s.set(e,r);else{let o=r.get(t);r.set(t,(o||0)+1)}}removeTerm(e,t,n){if(!this._index.has(n)){this.warnDocumentChanged(t,e,n);return}let s=this._index.fetch(n,Jb),r=s.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,n):r.get(t)<=1?r.size<=1?s.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,t,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===t){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[t]=s;let a=(this._avgFieldLength[t]||0)*n+s;this._avgFieldLength[t]=a/(n+1)}removeFieldLength(e,t,n,s){if(n===1){this._avgFieldLength[t]=0;return}let r=this._avgFieldLength[t]*n-s;this._avgFieldLength[t]=r/(n-1)}saveStoredFields(e,t){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let o of n){let a=s(t,o);a!==void 0&&(r[o]=a)}}};ec.wildcard=Symbol("*");var Lg=(i,e)=>Object.prototype.hasOwnProperty.call(i,e)?i[e]:void 0,NN={[Bg]:(i,e)=>{for(let t of e.keys()){let n=i.get(t);if(n==null)i.set(t,e.get(t));else{let{score:s,terms:r,match:o}=e.get(t);n.score=n.score+s,n.match=Object.assign(n.match,o),$b(n.terms,r)}}return i},[nS]:(i,e)=>{let t=new Map;for(let n of e.keys()){let s=i.get(n);if(s==null)continue;let{score:r,terms:o,match:a}=e.get(n);$b(s.terms,o),t.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,a)})}return t},[ON]:(i,e)=>{for(let t of e.keys())i.delete(t);return i}},kN={k:1.2,b:.7,d:.5},DN=(i,e,t,n,s,r)=>{let{k:o,b:a,d:l}=r;return Math.log(1+(t-e+.5)/(e+.5))*(l+i*(o+1)/(i+o*(1-a+a*n/s)))},FN=i=>(e,t,n)=>{let s=typeof i.fuzzy=="function"?i.fuzzy(e,t,n):i.fuzzy||!1,r=typeof i.prefix=="function"?i.prefix(e,t,n):i.prefix===!0,o=typeof i.boostTerm=="function"?i.boostTerm(e,t,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:o}},Og={idField:"id",extractField:(i,e)=>i[e],stringifyField:(i,e)=>i.toString(),tokenize:i=>i.split(zN),processTerm:i=>i.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(i,e)=>{typeof console?.[i]=="function"&&console[i](e)},autoVacuum:!0},Yb={combineWith:Bg,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:kN},UN={combineWith:nS,prefix:(i,e,t)=>e===t.length-1},Dg={batchSize:1e3,batchWait:10},Fg={minDirtFactor:.1,minDirtCount:20},Ng={...Dg,...Fg},BN=(i,e)=>{i.includes(e)||i.push(e)},$b=(i,e)=>{for(let t of e)i.includes(t)||i.push(t)},Kb=({score:i},{score:e})=>e-i,Jb=()=>new Map,Md=i=>{let e=new Map;for(let t of Object.keys(i))e.set(parseInt(t,10),i[t]);return e},Td=async i=>{let e=new Map,t=0;for(let n of Object.keys(i))e.set(parseInt(n,10),i[n]),++t%1e3===0&&await iS(0);return e},iS=i=>new Promise(e=>setTimeout(e,i)),zN=/[\n\r\p{Z}\p{P}]+/u;var pr=Ye.search,HN=new Set(pr.told),VN=new Set(["root","nerve","site"]),GN=["root","site","condition","nerve","skin","muscle","deep","reflex","test",...pr.told,"variant","map"],WN=4,XN=1e6,rS=i=>i.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function oS(i){return i.replaceAll("_"," ").replace(/\b([ls])\s?(\d)\s?[/\u2013-]?\s?([ls])\s?(\d)\b/gi,"$1$2$3$4").replace(/\b([ls])(\d)[/\u2013-](\d)\b/gi,"$1$2$1$3").replace(/\b([ls])[\s-](\d)\b/gi,"$1$2")}var sS=new WeakMap;function aS(i){let e=lS(i);return(t,n=24)=>ZN(e(t).slice(0,n))}function lS({search:i}){let e=sS.get(i)??qN(i.map(jN));return sS.set(i,e),e}function Ad(i,e){let[t=""]=e.split(/[@:]/);return lS(i)(t,VN).slice(0,WN)}function qN(i){let e=new ec({idField:"number",fields:["bare","terms"],processTerm:n=>rS(n)||null,tokenize:n=>oS(n).split(/[\s,;:()/\u2013\u2014-]+/).filter(Boolean)});e.addAll(i);let t=$N(i);return(n,s)=>{let r=uS(n),o=/^(no|not|without)\b/.test(r);for(let a of pr.ways){let l=e.search(n,YN(a,i)).flatMap(({id:c,score:u})=>{let h=i[c];return!h||s&&!s.has(h.kind)||!o&&JN(h)?[]:[{entry:h,score:Math.round(u*t(h,r,a.slips)*XN)}]}).sort((c,u)=>u.score-c.score||c.entry.number-u.entry.number);if(l.length)return l.map(({entry:c})=>c.found)}return[]}}function YN(i,e){return{boost:{bare:pr.bare},prefix:t=>t.length>1,boostDocument:t=>e[t]?.weight??1,fuzzy:t=>t.length>=i.letters&&!/\d/.test(t)?i.slips:0,combineWith:i.whole?"AND":"OR"}}function $N(i){let e=new Map;for(let{kind:t,whole:n}of i)if(t==="site")for(let s of n)e.set(s,(e.get(s)??0)+1);return({kind:t,whole:n},s,r)=>{let o=KN(n,s,r);return o===void 0?1:t==="site"?Math.max(1,pr.whole/(e.get(o)??1)):pr.whole}}function KN(i,e,t){let n=[e,`${e}s`].find(s=>i.includes(s));return n!==void 0||!t||/\d/.test(e)?n:i.find(s=>cS(s,e,t))}function cS(i,e,t){let n=0;for(;n<Math.min(i.length,e.length)&&i[n]===e[n];)n+=1;let[s,r]=[i.slice(n),e.slice(n)];return!s||!r?s.length+r.length<=t:t?[[s.slice(1),r.slice(1)],[s.slice(1),r],[s,r.slice(1)]].some(([a,l])=>cS(a,l,t-1)):!1}function uS(i){return rS(oS(i)).trim().replace(/\s+/g," ")}function JN({kind:i,bare:e}){return HN.has(i)&&/^no(t|ne)?\b/i.test(e)}function jN({id:i,kind:e,name:t,terms:n,prior:s},r){let[o]=lt(t),a=o.replace(/ nerve( root)?$/i,"");return{found:{id:i,kind:e,name:t},number:r,kind:e,bare:o,terms:[t,...n].join(" ; "),whole:[...new Set([t,o,a,...n].map(uS))],weight:(pr.weights[e]??1)*(pr.priors[s??""]??1)}}function ZN(i){let e=new Map;for(let s of i)e.set(s.kind,[...e.get(s.kind)??[],s]);let t=i[0]?.kind,n=s=>s===t?-1:GN.indexOf(s);return[...e].sort(([s],[r])=>n(s)-n(r)).map(([s,r])=>({kind:s,items:r}))}var gi=class extends Error{},Rd=new Map(Ye.keys.map(i=>[i.name,i]));function pS(i,e){let t=[],n={layers:Pt.layers},s=mS(i),r=Ye.most_parts;for(let[a,l]of s.slice(0,r))QN(t,()=>e3(n,a,l));s.length>r&&t.push(Sn("many_parts",{count:r}));let o={...Pt,...n};return e?Hg(o,e,t):{view:xS(o),refused:[...new Set(t)]}}function Hg(i,e,t=[]){let n=[...t],s=(u,h)=>{let f=[];for(let p of u){let g=h(p,f);g?n.push(g):f.push(p)}return f},r=xS(i),[o=Pt.map]=s([i.map],u=>e.maps.includes(u)?"":zg("map",u,e.maps)),a=s(r.variants,(u,h)=>e.variants.includes(u)?e.conflict(h,u):zg("variant",u,e.variants)),l=s(r.lesions,u=>e.noLesion(u)),c=s(r.compare,u=>e.noLesion(u));return{view:{...r,map:o,variants:a,lesions:l,compare:c},refused:[...new Set(n)]}}function Cd(i){let e=dS(Pt),t=dS(i);return Ye.keys.filter(({field:n})=>JSON.stringify(t[n])!==JSON.stringify(e[n])).flatMap(({name:n,field:s})=>o3(t[s]).map(r=>`${n}=${a3(r)}`)).join("&")}function Pd(i){return mS(i).some(([e])=>Rd.has(e))}function mS(i){return[...new URLSearchParams(i.replace(/^[?#]+/,""))].filter(([t,n])=>n!==""||!Rd.has(t))}function QN(i,e){try{e()}catch(t){if(!(t instanceof gi))throw t;i.push(t.message)}}function e3(i,e,t){let n=Rd.get(e);if(!n)throw new gi(Sn("key",{key:Ei(e),allowed:vS(Rd.keys())}));if(n.kind==="names"){let s=i[n.field]??[],r=t.split(",").filter(Boolean),o=[...new Set([...s,...r])],a=Ye.most_names;if(i[n.field]=o.slice(0,a),o.length>a)throw new gi(Sn("many_names",{key:e,count:a}))}else n.kind==="opacity"?i.layers={...i.layers,[e]:n3(e,t)}:i[n.field]=t3(n,t)}function t3({kind:i,field:e,name:t},n){return i==="camera"?i3(n):i==="switch"?r3(t,n):i==="map"?n:gS(e,n)}function gS(i,e){let t=Ye.allowed[i]??[];if(!t.includes(e))throw new gi(zg(i,e,t));return e}function zg(i,e,t){return Sn("word",{what:i,name:Ei(e),allowed:vS(t)})}function n3(i,e){let t=yS(e);if(t===null)throw new gi(Sn("opacity_number",{what:i,value:Ei(e)}));if(t<0||t>1)throw new gi(Sn("opacity_range",{what:i,value:Ei(e)}));return _S(t,Ye.opacity_steps)}function i3(i){let e=i.split(",");if(e.length===1)return gS("camera",i);let t=hS("position",e.slice(0,3)),n=hS("target",e.slice(3));if(Zm(t,n))throw new gi(Sn("same_place",{value:n.join(",")}));return{position:t,target:n}}function hS(i,e){let t=e.map(a=>s3(i,a)),[n,s,r,o]=t;if(n===void 0||s===void 0||r===void 0||o!==void 0)throw new gi(Sn("coordinates",{what:i,count:t.length}));return[n,s,r]}function s3(i,e){let t=yS(e);if(t===null)throw new gi(Sn("coordinate_number",{what:i,value:Ei(e)}));if(Math.abs(t)>Ye.farthest)throw new gi(Sn("coordinate_range",{what:i,value:Ei(e)}));return _S(t,Ye.coordinate_steps)}function r3(i,e){let t=e.toLowerCase();if(![...Ye.true_words,...Ye.false_words].includes(t))throw new gi(Sn("switch",{what:i,value:Ei(e)}));return Ye.true_words.includes(t)}function yS(i){let e=uh(i)?Number(i):Number.NaN;return Number.isFinite(e)?e:null}function _S(i,e){return Math.floor(i*e+.5)/e+0}function xS(i){let e=t=>[...new Set(t)];return{...i,lesions:e(i.lesions),compare:e(i.compare),variants:e(i.variants).sort()}}function dS(i){return{...i,...i.layers}}function o3(i){if(typeof i=="boolean")return[String(Number(i))];if(typeof i=="number")return[fS(i)];if(Array.isArray(i))return i;if(typeof i=="string")return[i];let{position:e,target:t}=i;return[[...e,...t].map(fS).join(",")]}function fS(i){return i.toFixed(3).replace(/0+$/,"").replace(/\.$/,"")}function a3(i){return encodeURIComponent(i).replaceAll("%20","+").replaceAll("%40","@").replaceAll("%2C",",").replaceAll("%3A",":")}function vS(i){return[...i].join(", ")}function l3(i,e){return bS(i)-bS(e)||e.loss-i.loss}function bS({state:i}){return i==="variable"?1:0}function tc(i,e,t){let n=[...t].sort().join();return i.tables.findIndex(s=>s.map===e&&[...s.variants].sort().join()===n)}function va(i,e,t){let n=i.states.indexOf(t),s=i.tables[e],r=new Map;if(n<0||!s)return r;let o=i.targets.length;return i.targets.forEach((a,l)=>{a.startsWith("nerve:")||r.set(a,SS(s.cells,n*o+l,a))}),r}function SS(i,e,t){return{target:t,...Tn(t),...yh(i[2*e]??0),loss:(i[2*e+1]??0)/255}}function Un(i,e){return[...i.values()].filter(t=>t.kind===e&&wn.has(t.state)).sort(l3)}function Ni(i,e){return[...i.values()].filter(t=>t.kind===e&&(t.felt!=="none"||kn.has(t.state))).sort(wS)}function wS(i,e){return gh.indexOf(e.felt)-gh.indexOf(i.felt)}function Id(i,e,t){let n=i.targets.indexOf(t),s=i.tables[e]?.cells;if(n<0||!s)return[];let r=i.targets.length;return i.states.filter(o=>!o.includes(":")).map((o,a)=>({...SS(s,a*r+n,t),id:o})).filter(({state:o})=>wn.has(o)||kn.has(o)).sort((o,a)=>a.loss-o.loss||wS(o,a))}var MS=["irritated","compressed","cut"],c3="cut";function Ld(i,e){return we(i.book,"site",ft(e).bare)?.grade??c3}function Bn(i,e,t){let{grade:n=t}=ft(e),s=Ld(i,e);return n==="typical"||s==="local"?s:n}function TS(i,e,t){return t===Ld(i,e)?e:`${e}:${t}`}function nc(i,e){return i.states.filter(t=>!t.includes(":")&&pn(t).nerve===e).map(t=>({id:t,position:pn(t).position})).sort((t,n)=>t.position-n.position)}function ic(i,e,t){let n=Xi(i.segments,e)??[],s=nc(i,e);return s.find(({position:o})=>u3(n,o,t))||s.sort((o,a)=>Math.abs(o.position-t)-Math.abs(a.position-t))[0]}function u3(i,e,t){let n=s=>i.filter(r=>r<s).length;return n(e)===n(t)}function Od(i,e){if(i.states.includes(e))return e;let{nerve:t,position:n}=pn(e);return e.includes("@")?ic(i,t,n)?.id??e:nc(i,t)[0]?.id??e}function sc(i,e,t="student"){let n=new Map;for(let{kind:s,id:r,from:o}of h3(i))for(let{nerve:a,position:l}of o){if(a!==e)continue;let c=n.get(l)??{position:l,names:[],kind:s},u=Ce(i.book,s,r,t);c.names.includes(u)||c.names.push(u),n.set(l,c)}return[...n.values()].sort((s,r)=>s.position-r.position)}function h3({book:i}){let e=wt(i,"nerve").map(({id:n,parents:s=[]})=>({kind:"nerve",id:n,from:s})),t=["skin","deep","muscle"].flatMap(n=>wt(i,n).map(({id:s,supply:r=[]})=>({kind:n,id:s,from:r})));return[...e,...t]}function AS(i,e,t){let{nerve:n,position:s}=pn(e),r=sc(i,n,t),o=r.findLast(c=>c.position<=s),a=r.find(c=>c.position>s),l=se(ft(e).grade??"cut");return o?a?`${l} below ${ES(o)} and above ${ES(a)}`:`${l} beyond its last branch`:`${l} where it begins, above all its branches`}function ES({names:[i=""],kind:e}){let[t]=lt(i),n=$t(t);return e==="nerve"?`the ${n}`:`the branch to ${n}`}function RS(i,e){let t=i.cuts[e]??[],n=new Set(fi(i.book,e).path?.map(({id:a})=>a)),s=t.find(([a])=>n.has(a))??t[0];if(!s)return;let[r,o]=s;return nc(i,r).length>2?{nerve:r,position:o}:void 0}function Vg(i){let{lesions:e,map:t,variants:n,grade:s}=i;if(e.length<2)return e[0]??"";let r=CS(i)?[]:[t,...n],o=s===Pt.grade?[]:[s];return[e.join("+"),...o,...r].join("|")}function CS({map:i,variants:e}){return i===Pt.map&&!e.length}function Gg(i,e){let t=Vg(e);if(e.lesions.length!==1)return!t||i.states.includes(t)?t:"";let n=Od(i,ft(t).bare),s=TS(i,n,Bn(i,t,e.grade));return i.states.includes(s)?s:""}function rc(i,{map:e,variants:t}){let n=CS({map:e,variants:t});return i&&!n?[i,e,...[...t].sort()].join("|"):""}function PS(i,{view:e,told:t}){let n=Gg(i,e);if(e.lesions.length>1)return n?[]:[{what:"state",view:e}];let s=[];tc(i,e.map,e.variants)<0&&s.push({what:"table",view:e});let r=rc(n,e);return r&&!(r in t)&&s.push({what:"state",view:{...e,lesions:[n]}}),s}function IS(i,e){let[t]=i.tables;for(let n of e){if(tc(i,n.map,n.variants)>=0)continue;let s=t?.cells.subarray(n.cells.length)??new Uint8Array;i.tables.push({...n,cells:OS(n.cells,s)})}}function LS(i,e,t){if(i.states.includes(e))return;i.states.push(e),i.cuts[e]=t.cuts,i.pain[e]=t.pain,i.book.states[e]=t.words;let[n]=i.tables;n&&(n.local[e]=t.local);for(let s of i.tables)s.cells=OS(s.cells,t.cells)}function OS(i,e){let t=new Uint8Array(i.length+e.length);return t.set(i),t.set(e,i.length),t}function NS(i,e,t){let{book:n}=i,s=fi(n,e),r=s.kind||di(n,e),o=we(n,r,r==="nerve"?pn(e).nerve:ft(e).bare)??{},a={...o,...s},{place:l=f3(o),patient_name:c=""}=a,u=t==="patient"?c:"";return{id:e,kind:r,row:o,state:s,name:se(u||d3(r,s,o)||e),eyebrow:r==="site"?Dv(o.kind??""):Li(r),place:r==="nerve"?AS(i,e,t):se(l),calledBy:u?o.name??"":"",latin:o.latin??"",bilateral:a.bilateral??!1,redFlag:a.red_flag??"",alarm:s.red_flags?.join(" ")??"",noPath:a.no_path_because??""}}function d3(i,e,t){return(i==="nerve"?[t.name,e.name]:[e.name,t.name]).find(Boolean)??""}function f3({exits:i,traverses:e}){if(!i)return"";let t=`Leaves the spine at ${i}`;return e?`${t}; passes the disc ${e}`:t}var kS={id:"",known:!1,table:0,exact:!1,effects:new Map,subject:void 0,retold:!1,reasons:"told"};function DS(){let i=Nd((n,s,r)=>r?va(n,s,r):kS.effects),e=Nd((n,s,r,o)=>s?NS(o?m3(n,s,o):n,s,r):void 0),t=Nd((n,s)=>g3(n,s));return Nd(({words:n,view:s,told:r})=>{let o=s.lesions.length>1;if(!n)return{...kS,exact:o};let a=Gg(n,s),l=tc(n,s.map,s.variants),c=Math.max(0,l),u=n.tables[c]??s,h=s.lesions.length===1?rc(a,u):"",f=h?r[h]:void 0,p=f==="asked"?void 0:f,g=h?p??t(n,a):void 0;return{id:a,known:!!a,table:c,exact:l>=0||o,effects:i(n,c,a),subject:e(n,a,s.register,g),retold:!!h,reasons:h?p3(p):"told"}})}function p3(i){return i?"told":i===null?"untold":"asked"}function m3(i,e,t){return{...i,book:{...i.book,states:{[e]:t}}}}function g3({book:i},e){let{path:t,heel_path:n,why:s,roots:r,variable:o,spared:a,...l}=fi(i,e);return l}function Nd(i){let e;return(...t)=>{let n=e?.given.every((s,r)=>s===t[r]);return(!e||!n)&&(e={given:t,answer:i(...t)}),e.answer}}function FS(i,e=[]){return{view:i,words:null,focus:null,phase:"waiting",progress:"",error:"",picture:!1,refused:e,notice:"",leftOut:"",late:!1,gone:"",probe:null,probing:!1,adding:!1,told:{},before:null}}var y3={table:"This combination of map and variants needs Python; the default is shown.",state:"Several lesions together need Python; pick one at the left."},_3=2e4,x3="Python has not answered for 20 seconds.",kd=class{constructor(e,t=[]){this.#t=new Set;this.#i=DS();this.selection=()=>this.#i(this.#n);this.subscribe=e=>(this.#t.add(e),()=>this.#t.delete(e));this.names=()=>this.#n.words&&US(this.#n.words);this.takeWords=(e,t={})=>{let{view:n,refused:s}=this.#n,{view:r,refused:o}=Hg(n,US(e),s),a=n.lesions.length===1?{...r,lesions:n.lesions}:r;this.set({...t,words:e,view:a,refused:[],...Dd(o)}),cr(n,a)||this.#e.onView(a),this.askForMissing()};this.set=e=>{this.#n={...this.#n,...e};for(let t of this.#t)t()};this.show=(e,t="person",n={})=>{let s=this.#n.view,r=Ii({...s,...e});if(this.set({view:r,...Dd([]),...n}),cr(s,r))return;let{trail:o}=this.#e;t!=="address"&&(v3(s,r)?o.replace:o.push)(r),t!=="host"&&this.#e.onView(r),this.askForMissing()};this.select=(e,t={})=>{let{view:n,adding:s}=this.#n,o=[...s&&e?n.lesions.filter(l=>l!==e):[],...e?[e]:[]],a=o.length===1?this.#h(e):{};this.show({lesions:o,...a,...t},"person",{focus:null,adding:!1})};this.leaveOut=e=>this.show({lesions:this.#n.view.lesions.filter(t=>t!==e)},"person",{focus:null});this.goToSite=()=>this.show(this.#h(this.#n.view.lesions[0]??""));this.backOut=()=>this.show({camera:this.#u()});this.focusOn=e=>this.set({focus:e,probe:null});this.probe=e=>{let t=e?.part.startsWith("skin:")?e:null;this.set({probe:t&&{patch:t.structure,side:t.side,point:t.point}})};this.setLayer=(e,t)=>this.show({layers:{...this.#n.view.layers,[e]:t}});this.toggleVariant=e=>{let{variants:t}=this.#n.view,n=t.filter(s=>s!==e);this.show({variants:n.length<t.length?n:[...t,e]})};this.undo=()=>this.#e.trail.back();this.canUndo=()=>this.#e.trail.canBack();this.addTable=({map:e,variants:t,cells:n,local:s})=>{this.#o(),this.takeTables([{map:e,variants:t,cells:n,local:{...s}}]),this.set(this.#a(""))};this.takeTables=e=>{let{words:t}=this.#n;t&&(IS(t,e),this.set({words:{...t}}))};this.addState=(e,t)=>{let n=Ii(e),{words:s}=this.#n;this.#o(),n.lesions.length===1?this.#c(n,t.words):s&&(LS(s,Vg(n),t),this.set({words:{...s},...this.#a("")}))};this.refuse=(e,t,n)=>{let s=Ii(t);this.#o(),e==="state"&&s.lesions.length===1?this.#c(s,null):e!=="picture"&&this.set(this.#a(n))};this.retry=()=>{let e=Object.entries(this.#n.told).filter(([,t])=>t!==null);this.set({...this.#a(""),late:!1,told:Object.fromEntries(e)}),this.askForMissing()};this.askForMissing=()=>{let{words:e}=this.#n;if(e)for(let{what:t,view:n}of PS(e,this.#n)){let s=this.#e.send({type:"need",what:t,view:n});s&&this.#r(t,n),t==="state"&&n.lesions.length===1?this.#c(n,s?"asked":null):this.#l(s?"Working this combination out.":y3[t])}};this.#e=e,this.#n=FS(e.view,t)}#e;#t;#i;#n;#s;get state(){return this.#n}#r(e,t){clearTimeout(this.#s),this.#s=setTimeout(()=>{this.refuse(e,t,x3),this.set({late:!0})},_3)}#o(){clearTimeout(this.#s),this.#n.late&&this.set({late:!1})}#a(e){return{notice:[this.#n.leftOut,e].filter(Boolean).join(" ")}}#l(e){this.set({notice:[this.#n.notice,e].filter(Boolean).join(" ")})}#c(e,t){let n=rc(e.lesions[0]??"",e);this.set({told:{...this.#n.told,[n]:t}})}#h(e){let{camera:t}=this.#n.view;return this.#n.words?.sites[e]?(t!==Pi&&this.set({before:t}),{camera:Pi}):t===Pi?{camera:this.#u()}:{}}#u(){return this.#n.before??Pt.camera}};function US(i){return Ov(i,e=>Ad(i.book,e).map(({id:t})=>t))}function Dd(i){let e=i.join(" ");return{notice:e,leftOut:e}}function v3(i,e){let t=i.lesions.length===1&&e.lesions.length===1&&b3(i.lesions[0],e.lesions[0]);return cr(i,e,Mv.filter(n=>!t||n!=="lesions"))}function b3(i="",e=""){return i.includes("@")&&e.includes("@")&&pn(i).nerve===pn(e).nerve}var Xg=(i,e)=>{let t=[e];return{push:n=>{t.push(n)},replace:n=>{t.splice(-1,1,n)},canBack:()=>t.length>1,back:()=>{t.length<2||(t.pop(),i(t.at(-1)??e))},link:()=>"",dispose:()=>{}}},BS=(i,e)=>{let t=()=>window.history.state?.rootToHeel??0;if(!Wg("replaceState",e,t()))return Xg(i,e);let n=()=>i();return window.addEventListener("popstate",n),{push:s=>{Wg("pushState",s,t()+1)},replace:s=>{Wg("replaceState",s,t())},canBack:()=>t()>0,back:()=>window.history.back(),link:()=>window.location.href,dispose:()=>window.removeEventListener("popstate",n)}};function qg(i){let{search:e,hash:t}=window.location,n=t.includes("=")?`&${t.slice(1)}`:"",s=Pd(t)?t:e+n;return s.length>1?pS(s,i):void 0}function Wg(i,e,t){try{return window.history[i]({rootToHeel:t},"",S3(e)),!0}catch{return!1}}function S3(i){let e=Cd(i),{protocol:t,pathname:n,search:s,hash:r}=window.location;if(t==="file:")return`#${e}`;let o=[...new URLSearchParams(s)].filter(([c])=>!Pd(`${c}=1`)),a=new URLSearchParams(o).toString(),l=[e,a].filter(Boolean).join("&");return n+(l?`?${l}`:"")+(Pd(r)?"":r)}var mr,Bt,Yg,zS,$g=Object.is,Fd=0,KS=[],Kg=[],Wt=vt,HS=Wt.__b,VS=Wt.__r,GS=Wt.diffed,WS=Wt.__c,XS=Wt.unmount,qS=Wt.__;function ba(i,e){Wt.__h&&Wt.__h(Bt,i,Fd||e),Fd=0;var t=Bt.__H||(Bt.__H={__:[],__h:[]});return i>=t.__.length&&t.__.push({}),t.__[i]}function it(i){return Fd=1,jg(JS,i)}function jg(i,e,t){var n=ba(mr++,2);if(n.t=i,!n.__c&&(n.__=[t?t(e):JS(void 0,e),function(r){var o=(n.__N||n.__)[0],a=n.t(o,r);$g(o,a)||(n.__N=[a,n.__[1]],n.__c.setState({}))}],n.__c=Bt,!Bt.__f)){Bt.__f=!0;var s=Bt.shouldComponentUpdate;Bt.shouldComponentUpdate=function(r,o,a){var l=this.__H;if(!l)return!0;var c=!1,u=this.props!=r;if(l.__.some(function(f){f.__N&&(c=!0,$g(f.__[0],f.__N[0])||(u=!0))}),s){var h=s.call(this,r,o,a);return c?h||u:h}return!c||u}}return n.__}function hs(i,e){var t=ba(mr++,3);!Wt.__s&&Zg(t.__H,e)&&(t.__P=!0,t.__=i,t.u=e,Bt.__H.__h.push(t))}function _t(i,e){var t=ba(mr++,4);!Wt.__s&&Zg(t.__H,e)&&(t.__P=!1,t.__=i,t.u=e,Bt.__h.push(t))}function bt(i){return Fd=5,qi(function(){return{current:i}},[])}function qi(i,e){var t=ba(mr++,7);return Zg(t.__H,e)&&(t.__=i(),t.__H=e),t.__}function Ud(i){var e=Bt.context[i.__c],t=ba(mr++,9);return t.c=i,e?(t.__==null&&(t.__=!0,e.sub(Bt)),e.props.value):i.__}function Bd(){var i=ba(mr++,11);if(!i.__){for(var e=Bt.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);i.__="P"+t[0]+"-"+t[1]++}return i.__}function w3(){var i;do{for(;i=Kg.shift();)try{oc(i)}catch(t){Wt.__e(t,{__:(i=i.__P)&&i.__v})}for(;i=KS.shift();){var e=i.__H;if(i.__P&&e)try{e.__h.some(oc),e.__h.some(Jg),e.__h=[]}catch(t){e.__h=[],Wt.__e(t,i.__v)}}}while(Kg.length)}Wt.__b=function(i){Bt=null,HS&&HS(i)},Wt.__=function(i,e){i&&e.__k&&e.__k.__m&&(i.__m=e.__k.__m),qS&&qS(i,e)},Wt.__r=function(i){VS&&VS(i),mr=0;var e=(Bt=i.__c).__H;e&&(Yg==Bt?Bt.__h=[]:(e.__h.some(oc),e.__h.some(Jg),mr=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Yg=Bt},Wt.diffed=function(i){GS&&GS(i);var e=i.__c;e&&e.__H&&(e.__H.__h.length&&$S(KS.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Yg=Bt=null},Wt.__c=function(i,e){e.some(function(t){try{t.__h.some(oc),t.__h=t.__h.filter(function(n){return!n.__||Jg(n)})}catch(n){t.__h=[function(){throw n}]}}),WS&&WS(i,e)},Wt.unmount=function(i){XS&&XS(i);var e,t,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=i.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,$S(Kg.push(s))}else oc(s)}catch(r){e=r}}),n.__H=void 0,e&&Wt.__e(e,n.__v))};var YS=typeof requestAnimationFrame=="function";function M3(i){var e,t=function(){clearTimeout(n),YS&&cancelAnimationFrame(e),setTimeout(i)},n=setTimeout(t,35);YS&&(e=requestAnimationFrame(t))}function $S(i){i!=1&&zS==Wt.requestAnimationFrame||((zS=Wt.requestAnimationFrame)||M3)(w3)}function oc(i){var e=Bt,t=i.__c;typeof t=="function"&&(i.__c=void 0,t()),Bt=e}function Jg(i){var e=Bt;i.__c=i.__(),Bt=e}function Zg(i,e){return!i||i.length!=e.length||e.some(function(t,n){return!$g(t,i[n])})}function JS(i,e){return typeof e=="function"?e(i):e}function zd(i){return wt(i.book,"root").map(e=>e.id).filter(e=>/^[LS]\d$/.test(e)&&i.states.includes(e))}function ac(i){return"items"in i}function Hd(i,e){let t=Fn(i.book),n=Oi.flatMap(([o])=>t[o]??[]),s=(o,a)=>T3(i,o,{faces:n,group:a,register:e});return i.book.regions.map(o=>({name:o.name,entries:o.items.flatMap(a=>{if(!a.items)return s(a.id??"");let l=a.items.flatMap(({id:u})=>s(u,a.name)),c=`${o.name}/${a.name}`;return l.length?[{key:c,name:a.name,items:l}]:[]})})).filter(o=>o.entries.length)}function T3(i,e,{faces:t,group:n,register:s}){let r=we(i.book,"site",e);if(!r||!i.states.includes(e))return[];let o=s==="patient"&&!n?E3(i.book,r):"",a=se(o)||A3(r.name,n);return[{id:e,name:r.name,short:a,tag:R3(i,{...r,id:e},t)}]}function E3(i,{patient_name:e=""}){return wt(i,"site").filter(n=>n.patient_name===e).length===1?e:""}function A3(i,e=""){let t=i.replace(/ \(.*\)$/,"");return!e||!t.toLowerCase().startsWith(e.toLowerCase())?t:se(t.slice(e.length).replace(/^[\s,:]+/,""))||t}function R3(i,{id:e,red_flag:t},n){if(mi(t))return{kind:"urgent",word:"urgent"};if(t)return{kind:"flag",word:"can turn urgent"};if(!i.cuts[e]?.length)return{kind:"none",word:"no nerve"};let s=va(i,0,e);return n.some(r=>s.get(r)?.state==="variable")?{kind:"varies",word:"heel varies"}:void 0}function qr(i,e={}){let t=bt(null),n=C3(e);return{ref:t,onKeyDown:r=>{let o=n.get(r.key),a=[...t.current?.querySelectorAll(i)??[]],l=a.indexOf(r.target);o===void 0||l<0||(r.preventDefault(),a[Math.min(a.length-1,Math.max(0,l+o))]?.focus())}}}function C3({columns:i=1,horizontal:e=!1}){let t=e?1:i,n=[["ArrowRight",1],["ArrowLeft",-1]];return new Map([["ArrowDown",t],["ArrowUp",-t],["Home",Number.NEGATIVE_INFINITY],["End",Number.POSITIVE_INFINITY],...i>1||e?n:[]])}function P3(i,e,t=""){let n=a=>a===i||t!==""&&a instanceof Element&&a.matches(t),s=a=>{a.composedPath().some(n)||e()},r=a=>{!(a instanceof KeyboardEvent)||a.key!=="Escape"||(a.preventDefault(),e())},o=i.getRootNode();return o.addEventListener("pointerdown",s,!0),o.addEventListener("keydown",r,!0),()=>{o.removeEventListener("pointerdown",s,!0),o.removeEventListener("keydown",r,!0)}}function Sa(i,e,t,n=""){return e&&i.current?P3(i.current,t,n):void 0}function Vd(i){let[e]=i.composedPath();return e instanceof Element&&/^(input|select|textarea)$/i.test(e.tagName)}function gr(i,e){let t=i.closest(".rth");return t?.addEventListener("keydown",e),()=>t?.removeEventListener("keydown",e)}var I3=Symbol.for("pv"),L3=0;function d(i,e,t,n,s,r){e||(e={});var o,a,l=e;if("ref"in l&&typeof i!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:i,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:I3,__v:--L3,__i:-1,__u:0};return(s||r)&&(c.__source=s,c.__self=r),vt.vnode&&vt.vnode(c),c}function ks({state:i}){return d("span",{class:`swatch s-${i}`,"aria-hidden":"true",children:i==="spared"&&d(Yn,{})})}function Qg({felt:i}){return i==="none"?null:d("i",{class:"felt-too",title:wa(i),children:d("span",{class:"hidden",children:[", ",wa(i)]})})}function Ma(i){return i==="variable"?"in some":i==="likely"?"likely":"perhaps"}function wa(i){return i==="variable"?"pain or tingling in some anatomies":i==="likely"?"with pain or tingling":"perhaps with pain or tingling"}function Ds({words:i,kind:e,state:t,register:n,felt:s}){return d("span",{class:`chip c-${t}`,children:[d(ks,{state:t}),mn(i,{kind:e,state:t,register:n}),s&&d(Qg,{felt:s})]})}function Gd({loss:i,state:e}){let t=e==="variable"?"100%":`${Math.max(4,Math.round(i*100))}%`;return d("span",{class:"bar","aria-hidden":"true",children:d("i",{class:`s-${e}`,style:{width:t}})})}function yi({root:i}){return d("span",{class:"root-tag",children:[d("i",{style:{background:ci[i]||"#888"},"aria-hidden":"true"}),i]})}function Yn(){return d("svg",{viewBox:"0 0 12 12",class:"tick","aria-hidden":"true",children:d("path",{d:"M2.2 6.4 5 9.2 9.8 3.4"})})}function Ta({open:i}){return d("svg",{viewBox:"0 0 12 12",class:i?"chevron open":"chevron","aria-hidden":"true",children:d("path",{d:"M4.3 2.6 7.9 6 4.3 9.4"})})}var Ea=qb(null);function Xt(){let i=Ud(Ea);if(!i)throw new Error("A component of the page stands outside of it.");let[,e]=jg(t=>t+1,0);return _t(()=>i.subscribe(()=>e()),[i]),{store:i,state:i.state}}function Ne(){let{store:i,state:e}=Xt();return{store:i,state:e,words:e.words,view:e.view,...i.selection()}}function ve(){let i=Ne(),{words:e}=i;if(!e)throw new Error("A component was shown before the words had come.");return{...i,words:e}}function be(){let i=ve(),{subject:e}=i;if(!e)throw new Error("A component was shown before anything was selected.");return{...i,subject:e}}function gn(i,e){return e?.bilateral?"both":i.side}var O3=[["spinal","From the spine"],["pelvic","From pelvis and buttock"],["peripheral","Nerves of the leg"],["local","Without a nerve"],["systemic","The whole body"]];function jS(i){let e=wt(i,"condition");return O3.map(([n,s])=>({name:s,ids:e.filter(r=>r.kind===n).map(({id:r})=>r)})).filter(({ids:n})=>n.length)}function Aa(i,e){let{sites:t=[]}=we(i.book,"condition",e)??{};return t.filter(n=>i.states.includes(n))}var N3=new Set(["skin","deep","muscle","reflex","condition","symptom","variant","test","trigger","treatment","red_flag","risk","prevention"]),k3=new Set(["skin","deep","muscle","disc"]),D3=new Set(["cause","ligament","vessel","tendon","bone","disc","dura","cord"]);function si(i,{kind:e,id:t}){let{words:n}=i.state;if(n){if(e==="map"){i.show({map:t,skin_shows:"roots"});return}if(!N3.has(e)){i.select(Od(n,t));return}e==="condition"?F3(i,n,t):i.focusOn({kind:e,id:t})}}function F3(i,e,t){let n=Aa(e,t);if(i.state.adding&&n[0]){i.select(n[0]);return}let s=i.state.view.lesions,o=s.length===1&&n.includes(s[0]??"")||!n[0]?{}:{lesions:[n[0]],grade:"typical"};i.show(o,"person",{focus:{kind:"condition",id:t}})}function ZS(i,e){let{words:t,view:n,probing:s}=i.state;if(!e||!t)return;let{kind:r,id:o}=Tn(e.part),a=s||n.skin_shows!=="lesion";r==="root"?i.select(o):r==="skin"&&a&&e.point?i.probe(e):r==="nerve"||r==="ganglion"?U3(i,t,e,o):k3.has(r)&&o!=="body"?i.focusOn({kind:r,id:o}):r==="tendon"&&we(t.book,"deep",o)&&i.focusOn({kind:"deep",id:o})}function U3(i,e,t,n){let{view:s}=i.state,[r=""]=n.split(":"),o=ic(e,r,t.along??0);if(!o)return;let a=t.side==="midline"||s.side==="both"?s.side:t.side;i.select(o.id,{side:a,camera:s.camera})}function QS(i,e){let{kind:t,id:n}=Tn(e.part);if(e.part==="skin:body")return"";if(t==="tendon"&&we(i.book,"deep",n))return Ce(i.book,"deep",n);if(D3.has(t))return us(i,e.part);let[s=""]=n.split(":"),r=Ce(i.book,t==="ganglion"?"root":t,s);return t==="ganglion"?`${r}, ganglion`:r}function ew({onPicked:i}){let{store:e,state:t,words:n,view:s}=ve(),r=qr(".item"),o=jS(n.book),a=t.focus?.kind==="condition"?t.focus.id:"",l=a||o[0]?.ids[0],c=h=>{si(e,{kind:"condition",id:h}),i()},u=t.focus?.kind==="differential";return d("div",{...r,children:[s.register!=="patient"&&d("button",{type:"button",class:u?"item on":"item","aria-current":u?"true":void 0,"data-differential":!0,onClick:()=>{e.focusOn({kind:"differential",id:"heel"}),i()},children:d("span",{children:"Heel pain, cause by cause"})}),o.map(({name:h,ids:f})=>d("section",{children:[d("h2",{children:h}),d("ul",{class:"plain",children:f.map(p=>d("li",{children:d("button",{type:"button",class:p===a?"item on":"item","aria-current":p===a?"true":void 0,tabIndex:p===l?0:-1,"data-condition":p,onClick:()=>c(p),children:d("span",{children:Ce(n.book,"condition",p,s.register)})})},p))})]},h))]})}function tw({onPicked:i}){let{words:e,view:t}=Ne(),[n,s]=it(void 0);if(!e)return d(H3,{});let r=n??(t.register==="patient"?"conditions":"places");return d(pe,{children:[d("div",{class:"segments shelves",role:"group","aria-label":"What the list holds",children:B3.map(([o,a])=>d("button",{type:"button",class:o===r?"on":"","aria-pressed":o===r,"data-shelf":o,onClick:()=>s(o),children:a},o))}),r==="places"?d(z3,{onPicked:i}):d(ew,{onPicked:i})]})}var B3=[["places","Places"],["conditions","Conditions"]];function z3({onPicked:i}){let{store:e,words:t,view:n,id:s}=ve(),r=qi(()=>Hd(t,n.register),[t,n.register]),o=l=>{e.select(l),i()},a=n.lesions.length>1?n.lesions:[s];return d(pe,{children:[d(V3,{words:t,selected:a,select:o}),d(G3,{regions:r,selected:a,select:o})]})}function H3(){return d("div",{class:"list-waiting","aria-hidden":"true",children:[62,48,70,55,66,40].map(i=>d("i",{style:{width:`${i}%`}},i))})}function V3({words:i,selected:e,select:t}){let n=qr(".root",{columns:5}),s=Bd(),r=zd(i),o=e.map(l=>pn(l).nerve),a=r.find(l=>o.includes(l))??r[0];return d("section",{children:[d("h2",{id:s,children:"Nerve root"}),d("div",{class:"roots",role:"listbox","aria-labelledby":s,"aria-orientation":"horizontal",...n,children:r.map(l=>d("button",{type:"button",class:o.includes(l)?"root on":"root",role:"option","aria-selected":o.includes(l),tabIndex:l===a?0:-1,"data-id":l,"aria-label":`${l} nerve root`,onClick:()=>t(l),children:[l,d("i",{style:{background:ci[l]}})]},l))})]})}function G3({regions:i,selected:e,select:t}){let[n,s]=it({}),r=u=>n[u.key]??ey(u,e),o=(u,h)=>s({...n,[u.key]:h}),a=qr("[role=treeitem]"),l=i.flatMap(u=>u.entries),c=l.find(u=>ey(u,e))??l[0];return hs(()=>W3(a.ref.current?.querySelector("[aria-selected=true]")),[e.join()]),d("div",{role:"tree","aria-label":"Places of compression, from spine to foot",...a,children:i.map(u=>d("section",{role:"group","aria-label":u.name,children:[d("h2",{"aria-hidden":"true",children:u.name}),u.entries.map(h=>{let f={selected:e,select:t,inTab:h===c};return ac(h)?d(X3,{group:h,open:r(h),...f,setOpen:o},h.key):d(nw,{item:h,...f},h.id)})]},u.name))})}function ey(i,e){return(ac(i)?i.items:[i]).some(({id:t})=>e.includes(t))}function W3(i){let e=i?.closest(".regions");if(!i||!e)return;let[t,n]=[i.getBoundingClientRect(),e.getBoundingClientRect()];(t.top<n.top||t.bottom>n.bottom)&&(e.scrollTop+=t.top-n.top-n.height/3)}function X3({group:i,open:e,setOpen:t,selected:n,select:s,inTab:r}){let o=ey(i,n);return d(pe,{children:[d("button",{type:"button",class:o&&!e?"item group on":"item group",role:"treeitem","aria-expanded":e,"aria-level":1,tabIndex:r&&!(e&&o)?0:-1,onClick:()=>t(i,!e),onKeyDown:l=>{l.key==="ArrowRight"&&!e&&t(i,!0),l.key==="ArrowLeft"&&e&&t(i,!1)},children:[d("span",{children:i.name}),d("small",{children:[i.items.length,d(Ta,{open:e})]})]}),e&&i.items.map(l=>d(nw,{item:l,selected:n,select:s,level:2,inTab:n.includes(l.id)},l.id))]})}function nw({item:i,selected:e,select:t,level:n=1,inTab:s}){let r=e.includes(i.id);return d("button",{type:"button",class:`item level-${n}${r?" on":""}`,role:"treeitem","aria-selected":r,"aria-level":n,tabIndex:s?0:-1,"data-id":i.id,title:i.name,onClick:()=>t(i.id),children:[d("span",{children:i.short||i.name}),i.tag&&d("small",{class:`tag ${i.tag.kind}`,children:i.tag.word})]})}var ty=[["muscle","Strength"],["reflex","Reflexes"],["skin","Feeling"]];function yr({book:i},{kind:e,id:t}){return e==="muscle"?we(i,"muscle",t)?.bedside??"":""}function ny(i,e){return e.kind==="skin"?we(i.book,"skin",e.id)?.bedside??!0:e.kind!=="muscle"||!!yr(i,e)}var q3=.15;function iy(i,e,t,n){let s=sw(e,"here"),r=Un(t,n).filter(a=>ny(i,a)),o=({target:a,loss:l})=>l+q3*(s.get(a)??0);return r.sort((a,l)=>o(l)-o(a)),Y3(r,a=>yr(i,a)||a.target)}function iw(i){return[...sw(i,"there")].sort(([,t],[,n])=>n-t).map(([t])=>t)}function sw({state:i},e){let t=new Map;for(let n of i.apart??[])for(let s of n[e])t.set(s,(t.get(s)??0)+1);return t}function Y3(i,e){let t=new Set;return i.filter(n=>!t.has(e(n))&&t.add(e(n)))}var $3=12;function lc({book:i},e){let{kind:t,id:n}=Tn(e),s=se(Ce(i,t,n)),[r,o]=lt(s);return t==="reflex"&&o.length<$3?s:t==="muscle"?r.split(",")[0]??r:r}function rw({sensitivity:i,specificity:e}){if(!(i==null||e==null))return{positive:e<1?i/(1-e):void 0,negative:e>0?(1-i)/e:void 0}}function Ra(){let{reasons:i}=Ne();return i!=="asked"?null:d("p",{class:"muted",role:"status","aria-label":"Working out the reasons","data-awaited":!0,children:"…"})}function ow(){let{words:i,id:e}=ve(),n=[...i.causes[e]??[],...K3(i,e)].map(s=>$t(us(i,s)));return n.length?d("p",{class:"causes","data-causes":!0,children:[d("span",{class:"label",children:"Pressed by"}),Ut([...new Set(n)])]}):null}function K3({sites:i},e){return Object.entries(i[e]?.parts??{}).flatMap(([n,s])=>s==="band"?n:[])}function Yi({all:i,setAll:e,count:t}){return d("button",{type:"button",class:"more","aria-expanded":i,onClick:()=>e(!i),children:i?"Show fewer":`Show all ${t}`})}function cc({title:i,rows:e,limit:t,briefly:n=!1}){let{subject:s}=be(),[r,o]=it(!1);if(!e.length)return null;let a=r?e:e.slice(0,t),l=a.map(c=>J3(s,c));return d("section",{class:"rows",children:[d("h3",{children:i}),d("ul",{children:a.map((c,u)=>{let h=l[u]===l[u+1]?"":l[u];return d(j3,{effect:c,note:h??"",briefly:n},c.target)})}),e.length>t&&d(Yi,{all:r,setAll:o,count:e.length})]})}function J3(i,{target:e,state:t}){return t==="variable"||t==="felt_variable"?i.state.variable?.[e]?.text??"":""}function j3({effect:i,note:e,briefly:t}){let{store:n,words:s,view:r,subject:o}=be(),{kind:a,id:l,target:c,state:u,loss:h}=i,f=o.state.roots?.[c]??[];return d("li",{class:"row","data-target":c,"data-state":u,children:[d("button",{type:"button",class:"row-name",title:o.state.why?.[c],onClick:()=>n.focusOn({kind:a,id:l}),children:lt(se(Ce(s.book,a,l,r.register)))[0]}),kn.has(u)?d(ks,{state:u}):d(Gd,{loss:h,state:u}),d("span",{class:`row-word w-${u}`,children:t?Ma(i.felt):mn(s,{kind:a,state:u,register:r.register})}),f.length>0&&d("span",{class:"row-roots",children:f.map(p=>d(yi,{root:p},p))}),e&&d("span",{class:"row-note",children:["Depends on the anatomy: ",e]})]})}var Z3=2;function sy(i,e){let t=Object.values(Fn(i.book)),n=[...e.values()].filter(({kind:r,state:o,felt:a})=>(r==="skin"||r==="deep")&&(wn.has(o)||kn.has(o)||a!=="none")),s=({target:r,kind:o})=>t.includes(r)?+(o==="deep"):Z3;return n.sort((r,o)=>s(r)-s(o)||o.loss-r.loss),oy(i,n)}function ry(i,e){let t=n=>+!yr(i,n);return oy(i,Un(e,"muscle").sort((n,s)=>t(n)-t(s)))}function Wd(i,e){let t=Object.values(Fn(i.book)),n=new Set([...sy(i,e),...ry(i,e)].map(aw)),s=({state:a,felt:l})=>a==="spared"&&l==="none",r=[...e.values()].filter(s);return oy(i,[...t.flatMap(a=>e.get(a)??[]).filter(Q3),...r.filter(a=>yr(i,a)),...r.filter(({kind:a})=>a==="skin")]).map(aw).filter(a=>!n.has(a))}function Q3({state:i,felt:e}){return(i==="spared"||i==="untouched")&&e==="none"}function aw({name:i}){return i}function oy(i,e){let t=new Map;for(let n of e){let s=se(Ce(i.book,n.kind,n.id,"patient"));t.has(s)||t.set(s,{name:s,word:e2(i,n),effect:n})}return[...t.values()]}var lw={none:"",possible:"may hurt or tingle",variable:"hurts in some people",likely:"hurts or tingles"};function e2(i,{kind:e,state:t,felt:n}){let s=wn.has(t)?mn(i,{kind:e,state:t,register:"patient"}):"";return e==="muscle"||t==="variable"&&n==="variable"?s:[s,lw[n]].filter(Boolean).join(", ")||lw.possible}function Ca({book:i},e){let{bare:t}=ft(e),[n]=wt(i,"condition").filter(({sites:s})=>s.includes(t)).sort((s,r)=>s.sites.length-r.sites.length);return n}function Xd(i,e){let{nerve:t}=pn(e),n=wt(i.book,"site").filter(({cuts:s=[]})=>s.some(r=>r.nerve===t)).flatMap(({id:s})=>Ca(i,s)?.id??[]);return[...new Set(n)]}function qd(i,{id:e,state:t}){let{alarm_signs:n=[]}=t,{patient_red_flag:s=[]}=we(i.book,"site",ft(e).bare)??{},r=[...s.length?s:n,...Ca(i,e)?.plain.at_once??[]];return[...new Set(r.length?r:i.book.signs)]}function cw({book:i},e){return Ce(i,we(i,"root",e)?"root":"nerve",e,"patient")}function uw(i,e){return di(i.book,e)==="site"}function Yd(){let{view:i,subject:e}=be(),{heel_path:t=[]}=e.state,{path:n=[]}=i.register==="patient"&&t.length?{path:t}:e.state,s=hw(n)===hw(t);return d(pe,{children:[d(dw,{steps:n,label:"The way of the nerve",end:s&&t.length>0}),!s&&d(dw,{steps:t,label:"The way to the heel",end:!0})]})}function hw(i){return i.map(({id:e})=>e).join()}function dw({steps:i,label:e,end:t}){let{store:n,words:s,view:r}=be(),o=n2(s.book,i);if(!o.length)return null;let a=r.lesions.every(l=>Bn(s,l,r.grade)==="irritated");return d("ol",{class:a?"path felt":"path","aria-label":e,children:[o.map(({id:l,name:c})=>d("li",{children:d("button",{class:"step",...l in ci&&{style:{"--root":ci[l]},"data-root":!0},onClick:()=>si(n,{kind:"nerve",id:l}),children:r.register==="patient"?cw(s,l):i2(c)})},l)),t&&d("li",{class:"end",children:"heel"})]})}var t2=new Set(["ramus","division"]);function n2(i,e){let t=n=>t2.has(we(i,"nerve",n)?.kind??"");return e.filter(({id:n},s)=>s===0||!t(n))}function i2(i){let[e]=lt(i.replace("(s)","")),t=e.replace(/ branch(es)?( of .*)?$/i,"").replace(/ nerves?( root)?(?=,|$)/i,"");return $t(t)}var fw=6;function pw(){let{subject:i}=be(),[e,t]=it(!1),{spared:n=[]}=i.state;return n.length?d("section",{class:"spared",children:[d("h3",{children:"Spared, and why"}),d("ul",{children:(e?n:n.slice(0,fw)).map(({name:s,why:r})=>d("li",{children:[d(Yn,{}),d("span",{children:[d("b",{children:s}),r&&`: ${s2(r)}`]})]},s))}),n.length>fw&&d(Yi,{all:e,setAll:t,count:n.length})]}):null}function s2(i){return i.replace(/ \(at [^)]*of its length\)/g,"")}var r2=[["muscle","Muscles that weaken",7],["reflex","Reflexes",5],["deep","Deep structures",4]];function gw(){let{words:i,effects:e,subject:t}=be(),n=Object.values(Fn(i.book)),s=Un(e,"skin").filter(o=>!n.includes(o.target)),r=[...Ni(e,"skin"),...Ni(e,"deep")];return d(pe,{children:[t.noPath?d(u2,{}):d(Yd,{}),d(ow,{}),d(Ra,{}),d(c2,{}),d(a2,{}),d(h2,{}),d(f2,{heel:n}),d(cc,{title:"Felt: pain, tingling",rows:r.map(l2),limit:6,briefly:!0}),d(cc,{title:"Skin",rows:mw(i,s),limit:6}),r2.map(([o,a,l])=>d(cc,{title:a,limit:l,rows:mw(i,Un(e,o).filter(c=>!n.includes(c.target)))},o)),d(pw,{}),d(o2,{})]})}function mw(i,e){let t=n=>+!ny(i,n);return[...e].sort((n,s)=>t(n)-t(s))}function o2(){let{subject:i,reasons:e}=be(),{notes:t=[]}=i.state;return!t.length||e!=="told"?null:d("section",{class:"notes",children:[d("h3",{children:"To know"}),t.map(n=>d("p",{class:"muted",children:n},n))]})}function a2(){let{words:i,id:e}=be(),{grades:t=[]}=we(i.book,"site",ft(e).bare)??{},n=t.filter(({how_often:s})=>s);return n.length?d("ul",{class:"plain presents",children:n.map(({grade:s,how_often:r})=>d("li",{class:"muted",children:[d("b",{children:[se(s),":"]})," ",r,"."]},s))}):null}function l2(i){let e={none:i.state,possible:"felt_possible",variable:"felt_variable"};return{...i,state:i.felt==="likely"?"felt":e[i.felt]}}function c2(){let{subject:i}=be(),{findings:e}=i.state;return!e||mi(i.redFlag)?null:d("p",{class:"findings",children:d2(e)})}function u2(){let{words:i,id:e,view:t,subject:n}=be(),s=(i.pain[e]??[]).map(Tn).map(r=>Ce(i.book,r.kind,r.id,t.register));return d("div",{class:"no-path",children:[d("p",{children:[d("b",{children:"No nerve pathway is lit"}),", because"," ",n.noPath.replace(/^because\s+/i,"").replace(/\.?$/,".")]}),s.length>0&&d("p",{children:["It hurts here: ",s.join(", "),"."]})]})}function h2(){let{posture:i=[]}=be().subject.state;return i.length?d("ul",{class:"plain posture",children:i.map(({state:e,findings:t})=>d("li",{children:[d("b",{children:se(e)}),": ",t]},e))}):null}function d2(i){return se(i).replace(/\.?$/,".")}function f2({heel:i}){let{effects:e,subject:t}=be(),n=i.flatMap(r=>e.get(r)??[]),s=n.filter(({state:r})=>wn.has(r)||kn.has(r));return s.length?d(cc,{title:"Heel",rows:s,limit:8}):t.noPath||!n.length?null:d("section",{class:"rows",children:[d("h3",{children:"Heel"}),d("p",{class:"spared-line",children:[d(Yn,{}),"The heel keeps its feeling."]})]})}function Pa(i){return Object.entries(i.differentials).map(([e,{name:t,strengths:n={},remarks:s={}}])=>({id:e,name:t,cells:Object.fromEntries(Object.entries(n).map(([r,o])=>[r,p2(o,s[r]??"")]))}))}function p2(i,e){if(!i)return{sign:"·",word:"neutral",remark:e};let[t,n]=i>0?["+","for"]:["−","against"];return{sign:t.repeat(Math.abs(i)),word:n,remark:e}}function Yr(i,e){return pn(i).nerve===e}function Ia(i){let e=new Set(Object.values(i.differentials).flatMap(({strengths:n={}})=>Object.keys(n))),t=Object.entries(i.differential_columns);return[t.filter(([n])=>e.has(n)),t.filter(([n])=>!e.has(n))]}function _w(){let{store:i,words:e,subject:t,reasons:n}=be(),{apart:s=[]}=t.state;return!s.length||n!=="told"?null:d("section",{class:"apart","data-apart":!0,children:[d("h3",{children:"What tells it apart"}),d("ul",{class:"plain",children:s.map(({from:r,here:o,there:a})=>d("li",{children:["From"," ",d("button",{type:"button",class:"row-name","data-lesion":r,onClick:()=>i.select(r),children:m2(e,r)}),d(yw,{title:"hit here, not there",targets:o}),d(yw,{title:"hit there, not here",targets:a})]},r))})]})}function yw({title:i,targets:e}){let{words:t}=be();return e.length?d("span",{class:"about",children:[d("b",{children:[i,":"]})," ",Ut([...new Set(e.map(n=>lc(t,n)))])]}):null}function m2({book:i},e){let{bare:t,grade:n}=ft(e),[s]=lt(Ce(i,di(i,e),t));return n?`${s}, ${n}`:s}function La({kind:i}){return i==="provocation"||i==="examination"}function xw(){let{words:i,subject:e}=be(),{state:t}=e,n=(t.tests??[]).flatMap(s=>we(i.book,"test",s)??[]);return!n.length&&!t.accuracy?.length?d("p",{class:"muted",children:"The book names no test for this."}):d(pe,{children:[n.length>0&&d("h3",{children:"What shows it"}),d("ul",{class:"tests",children:n.map(s=>d($r,{test:s},s.name))}),d(ay,{}),t.findings&&d("h3",{children:"What an examiner finds"}),t.findings&&d("p",{children:se(t.findings)})]})}function ay(){let i=En(be().subject.state.accuracy);return i.length?d(pe,{children:[d("h3",{children:"How well, as published"}),d("ul",{class:"plain",children:i.map(e=>d("li",{children:e},e))})]}):null}function $r({test:i,named:e=!0}){let t=ve().view.register==="patient";return d("li",{children:[e&&d("b",{children:se(i.name)}),i.used_for&&d("span",{class:"about",children:se(i.used_for)}),!t&&d(g2,{test:i}),!t&&i.overstated&&d("span",{class:"caveat",children:[d("span",{"aria-hidden":"true",children:"!"}),"The published accuracy is probably too good."]}),!t&&i.note&&d("span",{class:"about",children:i.note})]})}function g2({test:i}){let{sensitivity:e,specificity:t,accuracy_note:n}=i,s=(a,l)=>l==null?[]:[`${a} ${l.toFixed(2)}`],o=[[...s("sensitivity",e),...s("specificity",t)].join(", "),n].filter(Boolean).join("; ");return d(pe,{children:[d(y2,{test:i}),o&&d("span",{class:"about",children:se(o)})]})}function y2({test:i}){let e=rw(i);if(!e)return null;let t=n=>n===void 0?"not computable":n.toPrecision(2);return d("span",{class:"ratios",title:"Computed from the sensitivity and specificity below",children:["LR+ ",t(e.positive),", LR− ",t(e.negative)," (computed)"]})}function Sw(){let{words:i,effects:e,subject:t}=be(),n=ty.some(([a])=>iy(i,t,e,a).length),s=(t.state.tests??[]).flatMap(a=>we(i.book,"test",a)??[]),r=s.filter(La),o=s.filter(a=>!La(a));return d(pe,{children:[d("h3",{children:"What to examine now"}),d("ol",{class:"examine",children:[!n&&d(_2,{}),ty.map(([a,l])=>d(x2,{title:l,found:iy(i,t,e,a)},a)),n&&d(v2,{targets:iw(t).slice(0,ww)}),d(vw,{title:"Tests",tests:r}),d(vw,{title:"Afterwards",tests:o})]}),d(ay,{}),t.state.findings&&d(pe,{children:[d("h3",{children:"What an examiner finds"}),d("p",{children:se(t.state.findings)})]}),d(_w,{}),d(b2,{}),d(Ra,{})]})}var ww=5;function _2(){return d("li",{children:[d("b",{children:"Strength, reflexes, feeling"}),": no loss is expected at this grade."]})}function x2({title:i,found:e}){let{store:t,words:n,subject:s}=be();return e.length?d("li",{children:[d("b",{children:i}),d("ul",{children:e.slice(0,ww).map(r=>d("li",{"data-target":r.target,children:[d("button",{type:"button",class:"row-name",onClick:()=>t.focusOn({kind:r.kind,id:r.id}),children:lc(n,r.target)}),": ",d("span",{class:`w-${r.state}`,children:mn(n,r)})," ",(s.state.roots?.[r.target]??[]).map(o=>d(yi,{root:o},o)),yr(n,r)&&d("span",{class:"about",children:se(yr(n,r))})]},r.target))})]}):null}function v2({targets:i}){let{words:e}=be();return i.length?d("li",{children:[d("b",{children:"Normal here, if this alone is hit"}),d("ul",{children:i.map(t=>d("li",{class:"whole",children:[d(Yn,{}),lc(e,t)]},t))})]}):null}function vw({title:i,tests:e}){return e.length?d("li",{children:[d("b",{children:i}),d("ul",{class:"tests",children:e.map(t=>d($r,{test:t},t.name))})]}):null}function b2(){let{store:i,words:e,view:t}=be(),[n]=Ia(e.book),s=n.find(([,{lesion:o}])=>t.lesions.some(a=>Yr(a,o)));if(!s)return null;let r=o=>Pa(e.book).filter(({cells:a})=>{let l=a[s[0]];return l?.word===o&&l.sign.length>1});return d("section",{children:[d("h3",{children:"What weighs, in heel pain"}),d(bw,{title:"Strongly for",features:r("for")}),d(bw,{title:"Strongly against",features:r("against")}),d("button",{type:"button",class:"more",onClick:()=>i.focusOn({kind:"differential",id:"heel"}),children:"Show all causes side by side"})]})}function bw({title:i,features:e}){return e.length?d("p",{children:[d("b",{children:[i,":"]})," ",e.map(({name:t})=>t).join("; "),"."]}):null}function Kr({sites:i,pick:e}){let{store:t,words:n,view:s,id:r}=ve();return d("ul",{class:"chips",children:i.map(o=>d("li",{children:d("button",{type:"button",class:o===r?"pill on":"pill","aria-pressed":o===r,"data-lesion":o,onClick:()=>(e??t.select)(o),children:Ce(n.book,"site",o,s.register)})},o))})}function uc({ids:i}){let{store:e,words:t,view:n}=ve();return d("ul",{class:"chips",children:i.map(s=>d("li",{children:d("button",{type:"button",class:"pill",onClick:()=>si(e,{kind:"condition",id:s}),children:Ce(t.book,"condition",s,n.register)})},s))})}function $n({title:i,lines:e,limit:t=5,name:n}){let[s,r]=it(!1);return e.length?d("section",{class:"lines","data-lines":n,children:[d("h3",{children:i}),d("ul",{class:"plain",children:(s?e:e.slice(0,t)).map(o=>d("li",{children:se(o)},o))}),e.length>t&&d(Yi,{all:s,setAll:r,count:e.length})]}):null}function hc({lines:i}){return i.length?d("div",{class:"urgent",role:"note","data-at-once":!0,children:[d("b",{children:"When to go at once"}),d("ul",{class:"plain",children:i.map(e=>d("li",{children:e},e))})]}):null}function Tw({id:i,row:e}){let{words:t}=ve(),{plain:n}=e,{better:s=[],helps:r=[],at_once:o=t.book.signs}=n;return d(pe,{children:[d("p",{class:"lead",children:n.heel.join(" ")}),d($n,{title:"What it is",lines:n.what,name:"what"}),d($n,{title:"What you may feel",lines:n.feel,name:"feel"}),d(hc,{lines:o}),d($n,{title:"What helps",lines:[...s,...r],name:"helps"}),d($n,{title:"What makes it worse",lines:n.worse??[],name:"worse"}),d($n,{title:"When to see a doctor soon",lines:n.doctor??[],name:"doctor"}),d($n,{title:"What a doctor may check",lines:n.checks??[],name:"checks"}),d($n,{title:"How to prevent it",lines:n.prevent??[],name:"prevent"}),d($n,{title:"What makes it more likely",lines:n.likelier??[],name:"likelier"}),d($n,{title:"Said of it, but not proven",lines:n.unproven??[],name:"unproven"}),d(S2,{sites:Aa(t,i)})]})}var Mw=3;function S2({sites:i}){let{store:e,state:t}=ve(),[n,s]=it(!1);if(i.length<2)return null;let r=o=>e.show({lesions:[o],grade:"typical"},"person",{focus:t.focus});return d(pe,{children:[d("p",{class:"label block",children:"Show it on the body"}),d(Kr,{sites:n?i:i.slice(0,Mw),pick:r}),i.length>Mw&&d(Yi,{all:n,setAll:s,count:i.length})]})}var w2=[["symptoms","What it feels like"],["aggravated_by","Worse with"],["eased_by","Better with"]],M2=[["see_a_doctor","When to see a doctor"],["treatments","Treatments named"],["prevention","To prevent it"],["risk_factors","Risk factors"],["claims","Said of it, without evidence"]];function Ew({id:i,row:e}){let{register:t}=ve().view;return t==="patient"?d(Tw,{id:i,row:e}):d(T2,{id:i,row:e})}function T2({id:i,row:e}){let{words:t,view:n}=ve(),s=e.tests??[],r=we(t.book,"site",e.sites[0]??"");return d(pe,{children:[d(E2,{flags:En(e.red_flags)}),n.register==="clinician"&&d(A2,{tests:[...new Set([...s,...r?.tests??[]])]}),d(Oa,{title:"What it is",items:[e.structure]}),d(Oa,{title:"The heel",items:[e.heel_effect]}),d(Oa,{title:"Level and nerves",items:[e.level??"",e.nerves]}),d(R2,{sites:Aa(t,i)}),w2.map(([o,a])=>d(Oa,{title:a,items:En(e[o])},o)),n.register==="student"&&d(Oa,{title:"Tests",items:s.map(o=>Ce(t.book,"test",o))}),M2.map(([o,a])=>d(Oa,{title:a,items:En(e[o])},o)),e.qualification&&d("p",{class:"remark",children:e.qualification}),d(C2,{sites:e.sites}),d(P2,{ids:e.sources??[]})]})}function E2({flags:i}){return i.length?d("div",{class:"urgent",children:[d("b",{children:"Seek urgent care with:"}),d("p",{children:i.join("; ")})]}):null}function A2({tests:i}){let{words:e}=ve(),t=i.flatMap(n=>we(e.book,"test",n)??[]);return t.sort((n,s)=>Number(La(s))-Number(La(n))),t.length?d("section",{class:"told",children:[d("h3",{children:"What to examine now"}),d("ol",{class:"tests",children:t.map(n=>d($r,{test:n},n.name))})]}):null}function Oa({title:i,items:e}){let t=e.filter(Boolean);return t.length?d("section",{class:"told",children:[d("h3",{children:i}),d("ul",{children:t.map(n=>d("li",{children:se(n)},n))})]}):null}function R2({sites:i}){let{store:e,state:t}=ve();return i.length<2?null:d(pe,{children:[d("p",{class:"label block",children:"Show it on the body"}),d(Kr,{sites:i,pick:s=>e.show({lesions:[s],grade:"typical"},"person",{focus:t.focus})})]})}function C2({sites:i}){let{words:e}=ve(),t=Object.entries(e.book.corrections).filter(([,n])=>n.about?.some(s=>i.includes(s)));return t.length?d("section",{class:"told",children:[d("h3",{children:"Said elsewhere, and what holds"}),d("ul",{children:t.map(([n,{says:s,truth:r}])=>d("li",{children:[se(s),". ",d("b",{children:"What holds:"})," ",r,"."]},n))})]}):null}function P2({ids:i}){let{words:e}=ve();return d("details",{class:"told",children:[d("summary",{children:"Sources"}),d("ul",{children:i.map(t=>d("li",{children:ur(e.book,t).text},t))})]})}function Aw(){let{words:i}=ve(),[e,t]=Ia(i.book);return d(pe,{children:[d("p",{class:"muted",children:"What speaks for a cause (+) or against it (−), one to three times. The cause that is shown on the body is marked."}),d("table",{class:"differential",children:[d("thead",{children:d("tr",{children:[d("th",{scope:"col",children:"Finding"}),e.map(n=>d(I2,{column:n},n[0]))]})}),d("tbody",{children:Pa(i.book).map(n=>d(O2,{feature:n,columns:e},n.id))})]}),d("h3",{children:"Think of these too"}),d("ul",{class:"plain",children:t.map(n=>d(N2,{column:n},n[0]))})]})}function Rw(i){let{store:e,state:t,view:n}=ve();return{shown:n.lesions.some(s=>Yr(s,i)),show:()=>e.show({lesions:[i],grade:"typical"},"person",{focus:t.focus})}}function I2({column:[,{name:i,lesion:e,picture:t}]}){let{show:n,shown:s}=Rw(e);return d("th",{scope:"col",class:s?"shown":"",children:d("button",{type:"button",title:se(t??""),"data-lesion":e,onClick:n,children:d("span",{children:i})})})}var L2={sign:"",word:"neutral",remark:""};function O2(i){let{view:e}=ve(),{name:t,cells:n}=i.feature;return d("tr",{children:[d("th",{scope:"row",children:se(t)}),i.columns.map(([s,{lesion:r}])=>{let{sign:o,word:a,remark:l}=n[s]??L2,c=e.lesions.some(u=>Yr(u,r))?" shown":"";return d("td",{class:`${a}${c}`,title:l,children:[d("span",{"aria-hidden":"true",children:o}),d("span",{class:"sr-only",children:a})]},s)})]})}function N2({column:[,{name:i,lesion:e,picture:t}]}){let{show:n}=Rw(e);return d("li",{children:[d("button",{type:"button",class:"row-name","data-lesion":e,onClick:n,children:i}),": ",t]})}function Cw({id:i}){let{words:e}=ve(),t=wt(e.book,"site").filter(n=>n.id.startsWith(`disc_${i}_`)&&e.states.includes(n.id));return t.length?d(pe,{children:[d("p",{children:"Where the disc bulges decides which root it meets."}),d(Kr,{sites:t.map(({id:n})=>n)})]}):d("p",{class:"muted",children:"The book has no herniation at this level."})}function Pw({id:i}){let{words:e,store:t,view:n}=ve(),{effect:s,frequency:r}=we(e.book,"variant",i)??{};return d(pe,{children:[d("p",{children:En(s).join("; ")}),r&&d("p",{class:"muted",children:se(r)}),d("label",{class:"switch",children:[d("input",{type:"checkbox",checked:n.variants.includes(i),onChange:()=>t.toggleVariant(i)}),"Show the body with this variant"]})]})}var Iw={symptom:["symptoms","Patients with these conditions may say so:"],trigger:["aggravated_by","It makes these worse:"],treatment:["treatments","Named for these conditions:"],red_flag:["red_flags","A reason for urgent care in these conditions:"],risk:["risk_factors","It makes these likelier:"],prevention:["prevention","It helps to prevent these:"]};function ly(i){return Object.hasOwn(Iw,i)}function Lw({kind:i,id:e}){let{words:t}=ve(),[n,s]=Iw[i],r=wt(t.book,"condition").filter(o=>o[n]?.includes(e));return d(pe,{children:[d("p",{class:"muted",children:s}),d(uc,{ids:r.map(({id:o})=>o)})]})}function Ow({id:i}){let{words:e}=ve(),t=we(e.book,"test",i);if(!t)return null;let n=wt(e.book,"site").filter(s=>s.tests?.includes(i));return d(pe,{children:[d("ul",{class:"tests",children:d($r,{test:t,named:!1})}),n.length>0&&d("p",{class:"muted",children:"Used for these places:"}),d(Kr,{sites:n.map(({id:s})=>s)})]})}var k2=5,D2={student:7,clinician:7,patient:4};function Nw({kind:i,id:e}){let{words:t,view:n}=ve(),s=we(t.book,i,e),r=n.register==="patient";return d(pe,{children:[!r&&s?.action&&d("p",{children:se(s.action)}),!r&&s?.description&&d("p",{class:"muted",children:se(s.description)}),d(F2,{kind:i,id:e}),s&&d(U2,{row:s}),!r&&s&&d(B2,{row:s}),!r&&s&&d(z2,{row:s}),d(W2,{target:`${i}:${e}`})]})}function F2({kind:i,id:e}){let{words:t,view:n,effects:s,subject:r}=ve(),o=s.get(`${i}:${e}`);if(!o||!r)return null;let a=n.register==="patient"?"":r.state.why?.[o.target];return d("p",{class:"now",children:[d(Ds,{words:t,kind:i,state:o.state,register:n.register})," in"," ",lt(r.name)[0],a?`: ${a}`:""]})}function U2({row:i}){let{store:e,words:t,view:n}=ve(),s=[...new Set((i.supply??[]).map(({nerve:r})=>r))];return s.length?d("p",{children:[d("span",{class:"label",children:n.register==="patient"?"Nerve":"Supplied by"}),s.map((r,o)=>d("span",{children:[o>0&&", ",d("button",{type:"button",class:"row-name",onClick:()=>si(e,{kind:"nerve",id:r}),children:Ce(t.book,"nerve",r,n.register)})]},r))]}):null}function B2({row:i}){let e=Object.entries(i.roots??{}).sort(([,t],[,n])=>n-t);return e.length?d("p",{children:[d("span",{class:"label",children:"Roots"}),e.map(([t])=>d(yi,{root:t},t))]}):null}function z2({row:i}){let{responses:e=[],roots:t={}}=i;return e.length?d("ul",{class:"plain responses",children:e.map(({series:n,roots:s})=>{let r=Object.keys(s).filter(o=>V2(s[o])&&!(o in t));return d("li",{children:[d("b",{children:n}),": it answered ",Object.entries(s).map(G2).join(", "),".",r.length>0&&` The model gives it no ${r.join(", ")}: stimulation spreads, and how often is not how much.`]},n)})}):null}var H2=.5;function V2(i=0){return i>=H2}function G2([i,e]){return`${i} in ${Math.round(e*100)} %`}function W2({target:i}){let{store:e,words:t,table:n,view:s,id:r}=ve(),o=Id(t,n,i),a=f=>o.filter(p=>di(t.book,p.id)===f),l=s.register==="patient",u=[...(l?[]:a("root").filter(f=>f.state!=="possible")).slice(0,k2).map(({id:f})=>({id:f,isRoot:!0})),...a("site").slice(0,D2[s.register]).map(({id:f})=>({id:f,isRoot:!1}))],h=f=>se(lt(Ce(t.book,"site",f,s.register))[0]);return u.length?d(pe,{children:[d("p",{class:"label block",children:l?"What can hit it":"Lesions that hit it"}),d("ul",{class:"chips",children:u.map(({id:f,isRoot:p})=>d("li",{children:d("button",{type:"button",class:f===r?"pill on":"pill","data-lesion":f,onClick:()=>e.select(f),children:p?d(yi,{root:f}):h(f)})},f))})]}):null}function kw({focus:i}){let{store:e,words:t,view:n}=ve(),{kind:s,id:r}=i;return d("section",{class:"focus","data-focus":`${s}:${r}`,"aria-label":"What you look at",children:[d("button",{type:"button",class:"close","aria-label":"Close",onClick:()=>e.focusOn(null),children:"×"}),d("p",{class:"eyebrow",children:Li(s)}),d("h2",{title:we(t.book,s,r)?.latin,children:q2(t,i,n.register)}),d(X2,{...i})]})}function X2({kind:i,id:e}){let{book:t}=ve().words;if(i==="condition"){let n=we(t,"condition",e);return n?d(Ew,{id:e,row:n}):null}return i==="differential"?d(Aw,{}):i==="test"?d(Ow,{id:e}):ly(i)?d(Lw,{kind:i,id:e}):i==="disc"?d(Cw,{id:e}):i==="variant"?d(Pw,{id:e}):d(Nw,{kind:i,id:e})}function q2({book:i},{kind:e,id:t},n){return e==="differential"?"Heel pain, cause by cause":e==="disc"?`Disc ${t.replace("_","/")}`:ly(e)?se(t):Ce(i,e,t,n)}function $d(){let{store:i,state:e}=Xt();return e.late?d("button",{type:"button",class:"pill","data-again":!0,onClick:i.retry,children:"Try again"}):null}var Y2={irritated:"Irritated",compressed:"Compressed",cut:"Cut off"},$2={irritated:"Sore",compressed:"Pressed",cut:"Cut"},K2={irritated:"It hurts and tingles, and nothing is lost",compressed:"Part of the fibres fail",cut:"All fibres that it reaches fail"};function Dw(){let{store:i,words:e,view:t}=be(),[n="",s]=t.lesions;if(!n||s)return null;let{bare:r}=ft(n),o=Ld(e,r),a=we(e.book,"site",r)!==void 0;if(o==="local")return null;let l=Bn(e,n,t.grade),c=t.register==="patient"?"mostly":"typical",u=h=>i.show({lesions:[r],grade:h===o?"typical":h});return d("div",{class:"grades",role:"radiogroup","aria-label":"How badly the nerve is hit",children:MS.map(h=>d("button",{type:"button",role:"radio",class:h===l?"pill on":"pill","aria-checked":h===l,"data-grade":h,title:`${K2[h]}${a&&h===o?"; typical":""}`,onClick:()=>u(h),children:[(t.register==="patient"?$2:Y2)[h],a&&h===o&&d("small",{children:[" ",c]})]},h))})}function Kd(){let{view:i,subject:e}=be(),[t,n]=lt(e.name),[s]=lt(e.calledBy),r=pi[gn(i,e)],o=i.register==="patient",l=(o?[]:[s,n,e.place]).filter(Boolean).map(se).join(". "),c=o?void 0:e.latin||void 0;return d("header",{children:[d("p",{class:"eyebrow",children:o?se(r):`${e.eyebrow} · ${r}`}),d("h2",{title:c,"data-latin":c,children:t}),l&&d("p",{class:"muted",children:l}),d(Dw,{}),d(J2,{})]})}function Jd(){let{view:i,subject:e,reasons:t}=be(),[n,s]=e.state.lead??[],r=i.register==="patient"?n:s;return r&&t==="told"?d("p",{class:"lead",children:r}):null}function J2(){let{state:i,words:e,view:t,exact:n,reasons:s}=be();return d(pe,{children:[i.notice&&d("p",{class:"remark",role:"status",children:i.notice}),d($d,{}),!i.notice&&!n&&d("p",{class:"remark",children:"Shown for the default map and common anatomy."}),s==="untold"&&d("p",{class:"remark","data-untold":!0,children:["Reasons are told for the default map and anatomy; states and bars here are for"," ",j2(e.book,t),"."]})]})}function j2(i,{map:e,variants:t}){let n=e===Pt.map?[]:[Ce(i,"map",e)];return Ut([...n,...t.map(s=>$t(Ce(i,"variant",s)))])}function Fw(){let{words:i,id:e,view:t,subject:n,reasons:s}=be(),{path:r=[]}=n.state,o=Z2[Bn(i,t.lesions[0]??e,t.grade)]??"hit here";if(s!=="told")return d(Ra,{});if(!r.length)return d("p",{class:"muted",children:n.noPath?"No nerve is cut, so there is no path to follow.":"No path is written for this lesion."});let a=new Map((i.cuts[e]??[]).map(([l,c])=>[l,c]));return d("ol",{class:"steps",children:r.map(l=>d(Q2,{step:l,cut:a.get(l.id),hit:o},l.id))})}var Z2={irritated:"irritated here",compressed:"pressed here",cut:"cut here"};function Q2({step:i,cut:e,hit:t}){let{store:n,words:s}=ve(),{latin:r,course:o=[]}=we(s.book,"nerve",i.id)??{};return d("li",{children:[d("button",{type:"button",class:"row-name",onClick:()=>si(n,{kind:"nerve",id:i.id}),children:d("b",{children:se(i.name)})}),e!==void 0&&d("span",{class:"cut-here",children:t}),r&&d("i",{class:"latin",lang:"la",children:r}),o.length>0&&d("p",{class:"course",children:[se(o.join(", then ")),"."]}),d(ek,{nerve:i.id,cut:e})]})}function ek({nerve:i,cut:e}){let{words:t,view:n}=ve(),s=e===void 0?[]:sc(t,i,n.register).filter(({position:r})=>r<=e);return s.length?d("p",{class:"branches",children:[d(Yn,{}),"Leaves above it and is spared: ",[...new Set(s.flatMap(({names:r})=>r))].join(", ")]}):null}var Uw="What you may feel",tk="What helps depends on the cause. Ask a doctor.";function zw(){let{words:i,id:e,effects:t,subject:n,state:s}=be(),r=Ca(i,e),o=r!==void 0&&s.focus?.id===r.id,a=o?void 0:r?.plain,l=!!n.alarm||mi(n.redFlag),c=qd(i,n);return d("article",{class:"for-patients",children:[d(Kd,{}),l&&d(nk,{lines:c}),d(Jd,{}),d($n,{title:Uw,lines:a?.feel??[],limit:4,name:"feel"}),d(Bw,{title:a?"Where you may feel it":Uw,rows:sy(i,t)}),d(Bw,{title:"What may be weak",rows:ry(i,t)}),d(ik,{names:Wd(i,t)}),!o&&d(rk,{row:r}),!l&&!o&&d(hc,{lines:c}),d($n,{title:"When to see a doctor soon",lines:a?.doctor??[],name:"doctor"}),d(sk,{})]})}function nk({lines:i}){return d(pe,{children:[d("div",{class:"urgent",role:"note",children:d("b",{children:"This can be an emergency. Go to an emergency department now."})}),d(hc,{lines:i})]})}var jd=5;function Bw(i){let{store:e}=be(),{title:t,rows:n}=i,[s,r]=it(!1);return n.length?d("section",{class:"rows plain-rows",children:[d("h3",{children:t}),d("ul",{children:(s?n:n.slice(0,jd)).map(({name:o,word:a,effect:l})=>d("li",{class:"row","data-target":l.target,"data-state":l.state,children:[d("button",{type:"button",class:"row-name",onClick:()=>e.focusOn({kind:l.kind,id:l.id}),children:o}),kn.has(l.state)?d(ks,{state:l.state}):d(Gd,{loss:l.loss,state:l.state}),d("span",{class:`row-word w-${l.state}`,children:a})]},o))}),n.length>jd&&d(Yi,{all:s,setAll:r,count:n.length})]}):null}function ik({names:i}){let[e,t]=it(!1);return i.length?d("section",{class:"spared",children:[d("h3",{children:"What stays well"}),d("ul",{children:(e?i:i.slice(0,jd)).map(n=>d("li",{children:[d(Yn,{}),d("span",{children:n})]},n))}),i.length>jd&&d(Yi,{all:e,setAll:t,count:i.length})]}):null}function sk(){let{path:i=[]}=be().subject.state;return i.length?d("section",{class:"way",children:[d("h3",{children:"The way of the nerve"}),d(Yd,{})]}):null}function rk({row:i}){let{words:e,id:t}=be();if(!i)return d(ok,{causes:uw(e,t)?[]:Xd(e,t)});let{better:n=[],helps:s=[],worse:r=[]}=i.plain;return d(pe,{children:[d($n,{title:"What helps",lines:[...n,...s],name:"helps"}),d($n,{title:"What makes it worse",lines:r,name:"worse"}),d("section",{class:"lines",children:[d("h3",{children:"Read more"}),d(uc,{ids:[i.id]})]})]})}function ok({causes:i}){return d("section",{class:"lines",children:[d("h3",{children:"What helps"}),d("p",{children:tk}),i.length>0&&d("p",{class:"label block",children:"What can hurt this nerve"}),d(uc,{ids:i})]})}function Hw(){let{words:i,subject:e}=be(),{state:t,row:n}=e,s=t.sources??n.sources??[],{confidence:r}=n;return d(pe,{children:[r&&d("p",{class:"confidence",children:[d("span",{class:`level ${r}`,"aria-hidden":"true",children:[d("i",{}),d("i",{}),d("i",{})]}),se(r)," confidence"]}),d("ul",{class:"sources",children:s.map(o=>d(ak,{source:ur(i.book,o)},o))}),!s.length&&d("p",{class:"muted",children:"No source is named."}),d("p",{class:"muted small",children:"How much of a nerve is lost is a model's share, not a measurement: hence bars and words, no numbers."})]})}function ak({source:i}){return d("li",{children:[i.url?d("a",{href:i.url,target:"_blank",rel:"noopener noreferrer",children:i.text}):i.text,i.note&&d("span",{class:"muted small",children:i.note})]})}var lk=2;function Ww(i,e){let t=Fn(i.book),n=Oi.flatMap(([p])=>t[p]??[]),s=p=>uk(va(i,0,p),n),r=Gw(zd(i),s,lk),o=Hd(i,e).map(({entries:p})=>p.flatMap(g=>ac(g)?g.items:[g]).filter(({tag:g})=>!ck(g))),a=hk(i.book),l=({id:p})=>s(p)*(a.get(p)??0),c=o.flatMap(p=>Gw(p,l,1)),u=new Set(Object.values(t)),h=o.flat().filter(({id:p,tag:g})=>g?.kind==="none"&&dk(u,i.pain[p]));return[...r.map(p=>({id:p,name:we(i.book,"root",p)?.name??p})),...c.map(Vw),...h.slice(0,1).map(Vw)]}function Vw({id:i,name:e}){return{id:i,name:e.replace(/ \(.*\)$/,"")}}function ck(i){return i?.kind==="urgent"||i?.kind==="flag"}function uk(i,e){return e.flatMap(t=>i.get(t)??[]).filter(({state:t})=>wn.has(t)||kn.has(t)).reduce((t,{state:n,loss:s})=>t+(n==="variable"||!s?.5:s),0)}function hk(i){let e=new Map;for(let{sites:t=[]}of wt(i,"condition"))for(let n of t)e.set(n,(e.get(n)??0)+1/t.length);return e}function Gw(i,e,t){return i.map(n=>({one:n,score:e(n)})).filter(n=>n.score>0).sort((n,s)=>s.score-n.score).slice(0,t).map(({one:n})=>n)}function dk(i,e=[]){return e.length>0&&e.every(t=>i.has(t))}function Xw(){let{words:i,view:e}=ve(),t=qi(()=>Ww(i,e.register),[i,e.register]);return d("div",{class:"welcome",children:[d("h2",{children:"From the back to the heel"}),d(qw,{}),fk[e.register==="patient"?"plainly":"fully"].map(n=>d("p",{children:n},n)),d("h3",{children:"Begin with"}),d(Yw,{lesions:t}),d("p",{class:"muted",children:"Or click a nerve, a patch of skin or a disc on the body. Turn it by dragging."})]})}var fk={plainly:["A nerve that is hurt in the back can hurt the heel.","Pick a place. You see which way the nerve takes.","Here you read what you may feel and what helps."],fully:["Pick a nerve root or a place where a nerve is compressed. The nerve lights up from there on, with the skin and the part of the heel it serves, and here you read what weakens, what fades and what is spared."]};function qw(){let{state:i}=ve();return i.notice?d("p",{class:"remark",role:"status",children:i.notice}):null}function Yw({lesions:i}){let{store:e}=Ne();return d("ul",{class:"chips",children:i.map(({id:t,name:n})=>d("li",{children:d("button",{type:"button",class:"pill","data-lesion":t,onClick:()=>e.select(t),children:lt(n)[0]})},t))})}function $w({asked:i,several:e}){let{store:t,state:n,words:s}=ve(),r=qi(()=>e?[]:Ad(s.book,i),[s,i]);return d("div",{class:"welcome",role:"alert",children:[d("h2",{children:e?"Several lesions together":`“${i}” is not in this book`}),!e&&d(qw,{}),d("p",{children:e?`${i}: ${n.notice||"this cannot be shown here."}`:"The address or the program asked for something that this page does not know."}),d($d,{}),r.length>0&&d("h3",{children:"Did you mean"}),d(Yw,{lesions:r}),d("button",{type:"button",class:"pill",onClick:()=>t.select(""),children:"Start afresh"})]})}var pk={student:[["effect","Effect"],["path","Path"],["tests","Tests"],["sources","Sources"]],clinician:[["examine","Examine"],["effect","Effect"],["path","Path"],["sources","Sources"]]},mk={examine:Sw,effect:gw,path:Fw,tests:xw,sources:Hw};function Kw(){let{state:i,words:e,view:t,known:n,subject:s}=Ne(),r=t.lesions.join(", ");return d("aside",{class:"meaning","aria-label":"What it means",children:[i.focus&&e&&d(kw,{focus:i.focus}),!e&&d(gk,{}),e&&!r&&!i.focus&&d(Xw,{}),e&&r&&!n&&d($w,{asked:r,several:t.lesions.length>1}),n&&s&&(t.register==="patient"?d(zw,{}):d(yk,{})),d("footer",{class:"notice",children:[td,". It keeps nothing about anyone."]})]})}function gk(){return d("div",{class:"list-waiting","aria-hidden":"true",children:[40,70,55,90,80,62,75].map(i=>d("i",{style:{width:`${i}%`}},i))})}function yk(){let{subject:i,view:e}=be(),t=pk[e.register==="clinician"?"clinician":"student"],n=t[0]?.[0]??"effect",[s,r]=it(n);hs(()=>r(n),[n]);let o=t.some(([u])=>u===s)?s:n,a=mk[o],l=!!i.alarm||mi(i.redFlag),c=d(vk,{alarm:i.alarm,redFlag:i.redFlag});return d("article",{children:[d(Kd,{}),l&&c,d(Jd,{}),!l&&c,d(bk,{tabs:t,tab:o,setTab:r}),d("div",{class:"tab",role:"tabpanel","aria-label":o,children:d(a,{})})]})}var _k="This can be an emergency. Seek urgent care now.",xk="When to seek urgent care:";function vk({alarm:i,redFlag:e}){if(!i&&!e)return null;if(!i&&!mi(e))return d("p",{class:"can-turn-urgent",role:"note",children:[d("b",{children:xk})," ",e]});let t=[i,mi(e)?e:""].filter(Boolean);return d("div",{class:"urgent",role:"note","data-alarm":!!i||void 0,children:[d("b",{children:_k}),t.map(n=>d("p",{children:n.replace(/^(RED FLAG:|Emergency\.)\s*/i,"")},n))]})}function bk(i){let{tabs:e,tab:t,setTab:n}=i,s=qr("[role=tab]",{horizontal:!0});return d("div",{class:"tabs",role:"tablist","aria-label":"What to read",...s,children:e.map(([r,o])=>d("button",{type:"button",role:"tab","aria-selected":t===r,tabIndex:t===r?0:-1,"data-tab":r,onClick:()=>n(r),onFocus:()=>n(r),children:o},r))})}var Sk=360,Jw=6,wk=24,jw=14,Mk=1.4,Tk=.56,Ek=.35,Ak={body:null,heel:{}};function Zw(i,e){if(!e)return Ak;let t=Oi.map(([n])=>n);return{body:Rk(i,e),heel:e.heel?.pictures(t,Sk)??{}}}function Rk(i,e){let t=i.querySelector(".body-canvas canvas");if(!t?.width||!e.snapshot)return null;e.snapshot();let{clientWidth:n,clientHeight:s}=t,r=Qw(t,t.width,t.height),o=i.querySelector(".rth-labels");return{url:r.toDataURL("image/png"),width:n,height:s,crop:Ck(t,o),marks:o?.cloneNode(!0)??null,right:Ik(e)}}function Qw(i,e,t){let n=Object.assign(document.createElement("canvas"),{width:e,height:t});return n.getContext("2d")?.drawImage(i,0,0,e,t),n}function Ck(i,e){let{clientWidth:t,clientHeight:n}=i,{left:s,top:r}=i.getBoundingClientRect(),o=[...e?.querySelectorAll(".rth-label, .rth-ring")??[]].map(_=>_.getBoundingClientRect()).filter(_=>_.width).map(_=>{let m=_.width*(Mk-1)/2,[y,x]=[_.left-s-m,_.right-s+m];return[y,_.top-r,x,_.bottom-r]}),a=Pk(i),l=a?[...o,a]:o;if(!l.length)return{left:0,top:0,width:t,height:n};let c=_=>Math.max(0,Math.min(...l.map(m=>m[_]))-jw),u=(_,m)=>Math.min(m,Math.max(...l.map(y=>y[_]))+jw),h=u(3,n)-c(1),f=Math.min(t,Math.max(u(2,t)-c(0),Tk*h)),p=(c(0)+u(2,t))/2;return{left:Math.max(0,Math.min(t-f,p-f/2)),top:c(1),width:f,height:h}}function Pk(i){let{clientWidth:e,clientHeight:t}=i,n=Math.max(1,Math.round(e/Jw)),s=Math.max(1,Math.round(t/Jw)),r=Qw(i,n,s).getContext("2d")?.getImageData(0,0,n,s),o={left:n,top:s,right:-1,bottom:-1};for(let c=3;r&&c<r.data.length;c+=4){if((r.data[c]??0)<wk)continue;let u=(c-3)/4,[h,f]=[u%n,Math.floor(u/n)];o.left=Math.min(o.left,h),o.right=Math.max(o.right,h),o.top=Math.min(o.top,f),o.bottom=Math.max(o.bottom,f)}if(o.right<0)return null;let[a,l]=[e/n,t/s];return[o.left*a,o.top*l,(o.right+1)*a,(o.bottom+1)*l]}function Ik(i){let{position:e,target:t}=i.getCamera(),[n,s,r]=t.map((a,l)=>a-(e[l]??0)),o=s/(Math.hypot(n,s,r)||1);return Math.abs(o)<Ek?null:o<0?"right":"left"}function Jr(i){return d("section",{class:"part-of-sheet",children:[d("h3",{children:i.title}),i.children]})}function Kt({title:i,items:e}){let t=e.filter(Boolean);return t.length?d(Jr,{title:i,children:d("ul",{class:"lines",children:t.map(n=>d("li",{children:se(n)},n))})}):null}var cy={possible:"felt_possible",variable:"felt_variable",likely:"felt"};function uy({title:i,rows:e,felt:t=!1}){return e.length?d(Jr,{title:`${i} (${e.length})`,children:d("ul",{class:t?"rows felt-rows":"rows",children:e.map(n=>d(Lk,{effect:n,felt:t},n.target))})}):null}function Lk({effect:i,felt:e}){let{words:t,view:n,subject:s}=be(),{kind:r,id:o,target:a,state:l}=i,{register:c}=n,u=e?cy[i.felt]??l:l,h=c==="clinician"&&!e?s.state.roots?.[a]??[]:[],p=u==="variable"||u==="felt_variable"?s.state.variable?.[a]?.text:"";return d("li",{"data-target":a,"data-state":u,children:[d(ks,{state:u}),d("span",{class:"name",children:lt(se(Ce(t.book,r,o,c)))[0]}),d("span",{class:"word",children:e?Ma(i.felt):mn(t,{kind:r,state:l,register:c})}),h.length>0&&d("span",{class:"roots",children:h.map(g=>d(yi,{root:g},g))}),p&&d("span",{class:"note",children:["Depends on the anatomy: ",p]})]})}var Ok=[["skin","Skin"],["muscle","Muscles that weaken"],["reflex","Reflexes"],["deep","Deep structures"]];function eM(){let{effects:i,subject:e}=be(),{state:t}=e,n=[...Ni(i,"skin"),...Ni(i,"deep")],s=Ok.map(([o,a])=>({kind:o,title:a,rows:Un(i,o)})),r=s.some(({rows:o})=>o.length);return d(pe,{children:[e.noPath?d(Nk,{}):d(kk,{}),d(Dk,{}),t.findings&&d("p",{class:"findings",children:se(t.findings).replace(/\.?$/,".")}),t.posture?.map(({state:o,findings:a})=>d("p",{children:[d("b",{children:se(o)}),": ",a]},o)),n.length>0&&d("h2",{children:"Felt: pain, tingling"}),d(uy,{title:"Where",rows:n,felt:!0}),!e.noPath&&d("h2",{children:"Lost"}),!e.noPath&&!r&&d("p",{children:"Nothing is lost."}),s.map(({kind:o,title:a,rows:l})=>d(uy,{title:a,rows:l},o)),d(Fk,{}),d(Uk,{}),d(Kt,{title:"To know",items:t.notes??[]})]})}function Nk(){let{words:i,id:e,view:t,subject:n}=be(),s=(i.pain[e]??[]).map(Tn).map(o=>Ce(i.book,o.kind,o.id,t.register)),r=n.noPath.replace(/^because\s+/i,"").replace(/\.?$/,".");return d("p",{children:[d("b",{children:"No nerve pathway is lit"}),", because ",r,s.length>0&&` It hurts here: ${Ut(s)}.`]})}function kk(){let{path:i=[],heel_path:e=[]}=be().subject.state,t=s=>s.map(({name:r})=>r).join(" → "),n=t(i)===t(e);return d(pe,{children:[i.length>0&&d("p",{class:"way",children:[d("b",{children:"The way of the nerve:"})," ",t(i),n&&e.length>0&&" → heel"]}),!n&&e.length>0&&d("p",{class:"way",children:[d("b",{children:"The way to the heel:"})," ",t(e)," → heel"]})]})}function Dk(){let{words:i,id:e}=be(),t=Object.entries(i.sites[e]?.parts??{}),n=[...i.causes[e]??[],...t.flatMap(([r,o])=>o==="band"?r:[])],s=[...new Set(n.map(r=>$t(us(i,r))))];return s.length?d("p",{children:[d("b",{children:"Pressed by:"})," ",Ut(s)]}):null}function Fk(){let{spared:i=[]}=be().subject.state;return i.length?d(pe,{children:[d("h2",{children:"Spared, and why"}),d("ul",{class:"spared-rows",children:i.map(({name:e,why:t})=>d("li",{"data-spared":e,children:[d(Yn,{}),d("span",{children:[d("b",{children:e}),t&&`: ${t.replace(/ \(at [^)]*of its length\)/g,"")}`]})]},e))})]}):null}function Uk(){let{words:i,subject:e}=be(),{tests:t=[],accuracy:n}=e.state,s=t.flatMap(o=>we(i.book,"test",o)??[]),r=En(n);return!s.length&&!r.length?null:d(pe,{children:[d("h2",{children:"Tests"}),d("ul",{class:"lines",children:s.map(o=>d(Zd,{test:o},o.name))}),d(Kt,{title:"How well",items:r})]})}function Zd({test:i}){let{sensitivity:e,specificity:t,accuracy_note:n,used_for:s}=i,r=(l,c)=>c==null?[]:[`${l} ${c.toFixed(2)}`],o=[...r("sensitivity",e),...r("specificity",t)],a=[s,o.join(", "),n].filter(Boolean).join("; ");return d("li",{children:[d("b",{children:se(i.name)}),a&&`: ${a}`,i.overstated&&". The published accuracy is probably too good.",i.note&&` ${i.note}`]})}function tM({title:i,tests:e}){return e.length?d(Jr,{title:i,children:d("ul",{class:"lines",children:e.map(t=>d(Zd,{test:t},t.name))})}):null}function nM(){let{words:i,id:e,view:t}=be(),n=Ca(i,e);return n?d("section",{class:"advice","data-condition":n.id,children:[d("h2",{children:Ce(i.book,"condition",n.id,t.register)}),t.register==="patient"?d(sM,{row:n,headings:iM}):d(pe,{children:[d(Kt,{title:"What it is",items:[n.structure]}),d(rM,{row:n})]})]}):t.register==="patient"?d(Bk,{}):null}function Bk(){let{words:i,id:e}=be(),t=Xd(i,e).map(n=>Ce(i.book,"condition",n,"patient"));return d("section",{class:"advice",children:[d(Kt,{title:"What helps",items:["What helps depends on the cause. Ask a doctor."]}),d(Kt,{title:"What can hurt this nerve",items:t})]})}var iM=[["What you may feel",({feel:i})=>i],["What helps",({better:i=[],helps:e=[]})=>[...i,...e]],["What makes it worse",({worse:i})=>i],["When to see a doctor soon",({doctor:i})=>i]],zk=[["What it is",({what:i})=>i],...iM,["What a doctor may check",({checks:i})=>i],["How to prevent it",({prevent:i})=>i],["What makes it more likely",({likelier:i})=>i],["Said of it, but not proven",({unproven:i})=>i]];function sM({row:i,headings:e}){return d("div",{class:"columns",children:e.map(([t,n])=>d(Kt,{title:t,items:n(i.plain)??[]},t))})}function Hk({row:i}){let{words:e}=ve();return d("section",{class:"card",children:[d("p",{class:"lead",children:i.plain.heel.join(" ")}),d(hy,{lines:i.plain.at_once??e.book.signs}),d(sM,{row:i,headings:zk})]})}function hy(i){let{lines:e,isNow:t=!1}=i;return e.length?d("section",{class:t?"urgent-box now":"urgent-box","data-urgent":t,children:[t&&d("h3",{children:"This can be an emergency. Go to an emergency department now."}),d("h3",{children:"When to go at once"}),d("ul",{class:"lines",children:e.map(n=>d("li",{children:se(n)},n))})]}):null}var Vk=[["aggravated_by","Worse with"],["eased_by","Better with"],["see_a_doctor","When to see a doctor"],["treatments","Treatments named"],["prevention","To prevent it"],["risk_factors","Risk factors"],["claims","Said of it, without evidence"]];function rM({row:i}){let e=En(i.red_flags);return d(pe,{children:[e.length>0&&d("section",{class:"urgent-box",children:[d("h3",{children:"Seek urgent care with"}),d("ul",{class:"lines",children:e.map(t=>d("li",{children:t},t))})]}),d("div",{class:"columns",children:Vk.map(([t,n])=>d(Kt,{title:n,items:En(i[t])},t))})]})}function oM({row:i}){let{words:e,view:t}=ve(),n=i.tests?.flatMap(r=>we(e.book,"test",r)??[])??[],s=Object.values(e.book.corrections).filter(({about:r})=>r?.some(o=>i.sites.includes(o)));return t.register==="patient"?d(Hk,{row:i}):d("section",{class:"card",children:[d("div",{class:"columns",children:[d(Kt,{title:"What it is",items:[i.structure]}),d(Kt,{title:"The heel",items:[i.heel_effect]}),d(Kt,{title:"Level and nerves",items:[i.level??"",i.nerves]}),d(Kt,{title:"What it feels like",items:En(i.symptoms)})]}),d(rM,{row:i}),d(tM,{title:"Tests",tests:n}),i.qualification&&d("p",{class:"remark",children:i.qualification}),d(Kt,{title:"Said elsewhere, and what holds",items:s.map(({says:r,truth:o})=>`${r}. What holds: ${o}.`)})]})}var Gk=330,Wk=390;function lM({picture:i}){let{view:e,subject:t}=ve();if(!i)return null;let{crop:n,width:s,height:r,marks:o,right:a}=i,l=Math.min(Gk/n.width,Wk/n.height),c={width:`${n.width*l}px`,height:`${n.height*l}px`},u=`scale(${l}) translate(${-n.left}px, ${-n.top}px)`,h={width:`${s}px`,height:`${r}px`,transform:u,"--scale":l},f=gn(e,t);return d("figure",{class:"body-figure",children:[d("div",{class:"shot",style:c,children:[d("div",{class:"whole",style:h,children:[d("img",{src:i.url,width:s,height:r,alt:"The body"}),d("div",{ref:p=>p?.replaceChildren(...o?[o]:[])})]}),a&&d(Xk,{right:a,side:f})]}),d("figcaption",{children:[t?`${se(pi[f])} affected. `:"",a&&"R is the right leg, L the left."]})]})}function Xk({right:i,side:e}){return d(pe,{children:[["R","right",i],["L","left",i==="right"?"left":"right"]].map(([n,s,r])=>d("span",{class:`hand at-${r}`,"data-leg":s,"data-hit":e===s||e==="both",children:n},s))})}function cM({pictures:i}){let{words:e,view:t,effects:n,subject:s}=be(),r=gn(t,s),o=Object.values(Fn(e.book)).some(a=>{let l=n.get(a);return l&&wn.has(l.state)&&l.felt!=="none"});return d("section",{class:"heel-figure",children:[d("h3",{children:["The heel, ",r==="both"?"both sides alike":pi[r]]}),d("ul",{class:"faces",children:Oi.map(a=>d("li",{"data-face":a[0],children:[i[a[0]]&&d("img",{src:i[a[0]],alt:""}),d(aM,{part:a[0],kind:"skin",label:hr(a,t.register)})]},a[0]))}),d("ul",{class:"depths",children:ga.map(a=>d("li",{children:d(aM,{part:a[0],kind:"deep",label:hr(a,t.register)})},a[0]))}),o&&d("p",{class:"also-felt",children:[d(Qg,{felt:"possible"})," It may hurt or tingle there, too."]})]})}function aM({part:i,kind:e,label:t}){let{words:n,view:s,id:r,effects:o}=be(),a=Fn(n.book)[i]??"",l=o.get(a),u=n.pain[r]?.includes(a)??!1?"pain":l?.state??"untouched",h=wn.has(u)?l?.felt:void 0,f=se(Ce(n.book,e,Tn(a).id,"patient"));return d("p",{class:"part",children:[d("b",{children:s.register==="patient"?f:t}),d(Ds,{words:n,kind:e,state:u,register:s.register,...h&&{felt:h}})]})}var qk={symptom:"symptoms",trigger:"aggravated_by",treatment:"treatments",red_flag:"red_flags",risk:"risk_factors",prevention:"prevention"};function uM({focus:i}){let{book:e}=ve().words,{kind:t,id:n}=i;if(t==="differential")return d($k,{});if(t==="condition"){let r=we(e,"condition",n);return r?d(oM,{row:r}):null}if(t==="test"){let r=we(e,"test",n);return r?d("ul",{class:"lines",children:d(Zd,{test:r})}):null}let s=qk[t];if(s){let r=wt(e,"condition").filter(o=>En(o[s]).includes(n));return d(Kt,{title:"Told of these conditions",items:r.map(({name:o})=>o)})}if(t==="disc"){let r=wt(e,"site").filter(o=>o.id.startsWith(`disc_${n}_`));return d(Kt,{title:"Where it may bulge",items:r.map(({name:o})=>o)})}return d(Yk,{kind:t,id:n})}function Yk({kind:i,id:e}){let{words:t,table:n,view:s,effects:r}=ve(),o=we(t.book,i,e),a=r.get(`${i}:${e}`),l=[...new Set((o?.supply??[]).map(({nerve:h})=>h))],c=Object.entries(o?.roots??{}).sort(([,h],[,f])=>f-h),u=Id(t,n,`${i}:${e}`).filter(({id:h})=>di(t.book,h)!=="nerve").map(({id:h})=>lt(Ce(t.book,di(t.book,h),h,s.register))[0]);return d("section",{children:[a&&d("p",{children:d(Ds,{words:t,kind:i,state:a.state,register:s.register})}),[o?.action,o?.description,...En(o?.effect),o?.frequency].map(h=>h&&d("p",{children:se(h)},h)),d(Kt,{title:"Supplied by",items:l.map(h=>Ce(t.book,"nerve",h,s.register))}),c.length>0&&s.register!=="patient"&&d("p",{children:[d("b",{children:"Roots: "}),c.map(([h])=>d(yi,{root:h},h))]}),d(Kt,{title:"Roots and places that hit it",items:[...new Set(u)]})]})}function $k(){let{words:i,view:e}=ve(),[t,n]=Ia(i.book),s=r=>e.lesions.some(o=>Yr(o,r));return d(pe,{children:[d("p",{class:"muted",children:"What speaks for a cause (+) or against it (−), one to three times."}),d("table",{class:"differential-table",children:[d("thead",{children:d("tr",{children:[d("th",{scope:"col",children:"Finding"}),t.map(([r,{name:o,lesion:a}])=>d("th",{scope:"col",class:s(a)?"shown":"",children:[o,s(a)&&" (shown)"]},r))]})}),d("tbody",{children:Pa(i.book).map(({id:r,name:o,cells:a})=>d("tr",{"data-feature":r,children:[d("th",{scope:"row",children:se(o)}),t.map(([l,{lesion:c}])=>d("td",{class:s(c)?"shown":"",children:a[l]?.sign??""},l))]},r))})]}),d(Kt,{title:"Think of these too",items:n.map(([,{name:r,picture:o}])=>[r,o].filter(Boolean).join(": "))})]})}var Kk={irritated:["irritated: it hurts and tingles, nothing is lost","the nerve is irritated"],compressed:["compressed: part of the fibres fail","the nerve is pressed"],cut:["cut off: all fibres that it reaches fail","the nerve does not work at all"]};function dy(){let{state:i,words:e,view:t,subject:n}=ve(),{focus:s}=i;if(s?.kind==="differential")return"Heel pain, cause by cause";if(s?.kind==="disc")return`Disc ${s.id.replace("_","/")}`;if(s)return se(Ce(e.book,s.kind,s.id,t.register));let r=t.lesions.join(", ");return n?lt(n.name)[0]:r||"Nothing is selected"}function hM(){let{state:i,subject:e}=ve(),{focus:t}=i,n=dy();return d("header",{class:"title",children:[d("p",{class:"eyebrow",children:t?Li(t.kind):e?.eyebrow??"Root to Heel"}),d("h1",{children:n}),e&&!t&&d(dM,{})]})}function dM(){let{words:i,view:e,subject:t}=be(),[n="",s]=e.lesions,r=Kk[Bn(i,n,e.grade)],o=s?"":r?.[e.register==="patient"?1:0]??"",[,a]=lt(t.name),c=[e.register==="patient"?"":t.place,t.calledBy,a].filter(Boolean).map(se).join(". ");return d(pe,{children:[d("p",{class:"where",children:[d("b",{"data-side":gn(e,t),children:se(pi[gn(e,t)])}),o&&t.noPath===""&&d("span",{children:se(o)})]}),c&&d("p",{class:"muted",children:c})]})}function fM(){let{subject:i}=be();return d("section",{class:"on-the-body",children:[d("h2",{children:["On the body: ",lt(i.name)[0]]}),d(dM,{}),d(fy,{})]})}function fy(){let{view:i,subject:e,reasons:t}=be(),[n,s]=e.state.lead??[],r=i.register==="patient"?n:s;return r&&t==="told"?d("p",{class:"lead",children:r}):null}function pM(){let{words:i,state:e,view:t,subject:n}=be(),{alarm:s,redFlag:r}=n,o=!!s||mi(r);if(t.register==="patient")return e.focus?.kind==="condition"&&!o?null:d(hy,{lines:qd(i,n),isNow:o});let l=(o?[s,mi(r)?r:""]:[r]).filter(Boolean);return l.length?d("section",{class:o?"urgent-box now":"urgent-box","data-urgent":o,children:[d("h3",{children:o?"This can be an emergency. Seek urgent care now.":"When to seek urgent care"}),l.map(c=>d("p",{children:se(c.replace(/^(RED FLAG:|Emergency\.)\s*/i,""))},c))]}):null}function mM(){let{state:i,words:e,view:t,known:n,exact:s,reasons:r}=ve(),o=[...t.map==="default"?[]:[Ce(e.book,"map",t.map)],...t.variants.map(l=>we(e.book,"variant",l)?.name??l)],a=[i.notice,n&&!s?"Shown for the default map and common anatomy.":"",o.length&&s?`Shown for: ${Ut(o)}.`:"",r==="told"?"":"Reasons are those of the default map and anatomy; none are printed."].filter(Boolean);return a.length?d("p",{class:"remark",children:a.join(" ")}):null}var gM=6;function yM(){let{words:i,id:e,view:t,effects:n}=be(),r=(i.pain[e]??[]).map(Tn).map(c=>Ce(i.book,c.kind,c.id,"patient")),{register:o}=t,a=c=>mn(i,{kind:c.kind,state:c.state,register:o}),l=[...Ni(n,"skin"),...Ni(n,"deep")];return d(pe,{children:[r.length>0&&d("p",{children:["It hurts here: ",Ut(r),"."]}),d(dc,{title:"Where it may hurt or tingle",rows:l.map(c=>({...c,mark:cy[c.felt]??c.state})),word:c=>Ma(c.felt)}),d(dc,{title:"Skin with less feeling",rows:Un(n,"skin"),word:a}),d(dc,{title:"What may be weak",rows:Un(n,"muscle"),word:a}),d(dc,{title:"Reflexes that a doctor can check",rows:Un(n,"reflex"),word:a}),d(dc,{title:"Deeper in the foot and leg",rows:Un(n,"deep"),word:a}),d(Zk,{})]})}function dc({title:i,rows:e,word:t}){let{words:n}=be();if(!e.length)return null;let s=new Map;for(let r of e)s.set(t(r),[...s.get(t(r))??[],r]);return d(Jr,{title:i,children:d("ul",{class:"groups",children:[...s].map(([r,o])=>d("li",{children:[o[0]&&d(ks,{state:o[0].mark??o[0].state}),d("span",{children:[d("b",{children:[se(r),":"]})," ",[...Jk(n,o)].map(([a,l],c)=>d("span",{"data-targets":l.join(" "),children:[c>0&&", ",a]},a))]})]},r))})})}function Jk(i,e){let t=new Map;for(let n of e){let s=jk(i,n);t.set(s,[...t.get(s)??[],n.target])}return t}function jk({book:i},{kind:e,id:t}){return lt(Ce(i,e,t,"patient"))[0]}function Zk(){let{words:i,effects:e}=be(),t=Wd(i,e);if(!t.length)return null;let n=t.length-gM;return d(Jr,{title:"What stays well",children:d("p",{class:"well",children:[d(Yn,{})," ",se(Ut(t.slice(0,gM).map($t))),n>0?`; ${n} more stay well and are not listed here.`:"."]})})}function _M(){let{state:i,words:e,subject:t}=ve(),{focus:n}=i,s=n?we(e.book,n.kind,n.id)?.sources??[]:[],r=t?.state.sources??t?.row.sources??[],o=[...new Set([...s,...r])];if(!o.length)return null;let a=t?.row.confidence;return d("section",{class:"sources-of-sheet",children:[d("h2",{children:"Sources"}),a&&d("p",{children:[se(a)," confidence. How much is lost is a model's share, not a measurement."]}),d("ol",{children:o.map(l=>d("li",{children:ur(e.book,l).text},l))})]})}function xM({pictures:i}){let{view:e}=ve(),t=dy();return d("article",{class:`paper for-${e.register}`,children:[d("header",{class:"running head-line",children:d("p",{children:[d("b",{children:"Root to Heel"})," ",t]})}),d("div",{class:"running-middle",children:d("div",{children:[d(hM,{}),d(Qk,{pictures:i})]})}),d("footer",{class:"running",children:d("p",{children:[d("b",{children:[td,"."]})," It keeps nothing about anyone."]})})]})}function Qk({pictures:i}){let{state:e,view:t,subject:n}=ve(),{focus:s}=e,r=t.register==="patient";return d(pe,{children:[n&&d(pM,{}),n&&!s&&d(fy,{}),d("div",{class:"pictures",children:[d(lM,{picture:i.body}),n&&d(cM,{pictures:i.heel})]}),s&&d(uM,{focus:s}),n&&s&&d(fM,{}),n&&(r?d(yM,{}):d(eM,{})),n&&s?.kind!=="condition"&&d(nM,{}),d(mM,{}),!r&&d(_M,{})]})}function vM({host:i}){let e=Ud(Ea),t=bt(null);return _t(()=>{let n=()=>{let r=t.current?.parentElement;if(!t.current||!r||!e?.state.words)return;let o=Zw(r,i.body());_a(d(Ea.Provider,{value:e,children:d(xM,{pictures:o})}),t.current)},s=()=>{t.current&&_a(null,t.current)};return window.addEventListener("beforeprint",n),window.addEventListener("afterprint",s),()=>{window.removeEventListener("beforeprint",n),window.removeEventListener("afterprint",s)}},[e,i]),d("div",{class:"sheet",ref:t})}function bM(){window.print()}var eD=4;function SM({host:i}){let{store:e,state:t,words:n,view:s}=Ne(),{lesions:r,register:o}=s;return!n||!r.length?null:t.adding?d("p",{class:"chosen adding",role:"status",children:["Now pick the next one: in the list, by the search or on the body.",d("button",{type:"button",class:"pill",onClick:()=>e.set({adding:!1}),children:"Cancel"})]}):d("ul",{class:"chosen","aria-label":"Selected together",children:[r.length>1&&r.map(a=>d("li",{children:d("button",{type:"button",class:"pill on","data-leave-out":a,title:"Take it out",onClick:()=>e.leaveOut(a),children:[tD(n,a,o),d("span",{"aria-hidden":"true",children:"×"})]})},a)),i.asks&&r.length<eD&&d("li",{children:d("button",{type:"button",class:"pill","data-add-lesion":!0,title:"Two lesions at once: what do they cause together?",onClick:()=>e.set({adding:!0}),children:"Add a lesion"})})]})}function tD({book:i},e,t){let{bare:n}=ft(e),s=di(i,n);return Ce(i,s,s==="nerve"?pn(n).nerve:n,t)}var nD=[".on-stage .pill",".chosen",".skin-legend",".probe-card",".heel-face",".heel-depths",".slide",".toolbar",".panel",".where-one-is","[data-over-body]"].join();function wM(i){return i.closest(".stage")?.querySelectorAll(nD)??[]}async function TM(i){let{box:e,host:t,store:n,life:s,onBody:r}=i;n.set({phase:"loading",progress:n.state.words?"":"Fetching the body"}),s.body=oD(i);let o=t.scene((g,_)=>n.set({progress:g,fraction:_})),a="words"in o?await iD(n,o):void 0,l=await("first"in o?o.first:o);if(s.over||(n.set({progress:"Drawing the body",fraction:void 0}),await lD(),s.over))return;let{words:c,error:u}=await rD(s,l,a);if(s.over)return;let{body:h}=s,p={error:u,phase:u?"failed":"ready",progress:"",picture:!h&&!u};a?n.set(p):n.takeWords(c,p),h&&(aD(e,t.hand),r(h),t.onBody(h)),"rest"in o&&await sD(i,await o.rest)}async function iD(i,{words:e}){let t=i.state.words??await xh(await e);return i.state.words||i.takeWords(t),t}async function sD({store:i,life:e},t){if(e.over)return;let{body:n}=e,s=n?await n.add(t):_h(await qo(t));e.over||i.takeTables(s)}async function rD(i,e,t){let n="";try{if(i.body)return{words:await i.body.load(e,t),error:n}}catch(s){console.error(s),n=Qd(s),i.body?.dispose(),i.body=null}return{words:t??await xh(e),error:n}}function Qd(i){return i instanceof Error?i.message:String(i)}function oD({box:i,host:e,store:t,life:n,onHover:s,onSpot:r}){let o={onPick:a=>ZS(t,a),onHover:s,onSpot:r,onLost(a){n.over||t.set({phase:a?"lost":"ready"})},onCamera({position:a,target:l}){e.hand.holds&&t.show({camera:{position:MM(a),target:MM(l)}})},over:()=>wM(i),background:"transparent"};try{return new e.BodyView(i,o)}catch(a){return console.warn("Root to Heel: no 3D in this browser;",Qd(a)),i.replaceChildren(),null}}function aD(i,e){let t=()=>{e.holds=!0};for(let n of["pointerdown","wheel","keydown"])i.addEventListener(n,t,{capture:!0,passive:!0})}function MM([i,e,t]){return[Math.round(i),Math.round(e),Math.round(t)]}function py(i,e){return i.every((t,n)=>Math.abs(t-(e[n]??0))<1)}function lD(){return new Promise(i=>requestAnimationFrame(()=>setTimeout(i)))}var cD={irritated:"irritated",compressed:"compressed",cut:"cut off"},my="Arrow keys turn it, plus and minus zoom.";function EM({words:i,view:e,subject:t,effects:n,side:s}){if(!i)return`Body in 3D. ${my}`;if(!t)return`Lower back and legs in 3D. Nothing is selected. ${my}`;let r=e.lesions.map(h=>Bn(i,ft(h).bare,uD(h,e))),o=[...new Set(r)].flatMap(h=>cD[h]??[]),a=[t.name,o.length?Ut(o):"",pi[s]],l=i.pain[t.id]??[],c=hD(i,{view:e,effects:n,pain:l}),u=(t.state.path??[]).map(({name:h})=>$t(h));return[`Lower back and legs in 3D: ${a.filter(Boolean).join(", ")}.`,c.length?`Heel: ${c.join("; ")}.`:"Heel: not affected.",u.length?`Lit: ${Ut(u)}.`:"No nerve is lit.",my].join(" ")}function uD(i,e){return ft(i).grade??e.grade}function hD(i,{view:e,effects:t,pain:n}){let{register:s}=e,r=Fn(i.book);return[...Oi,...ga].flatMap(o=>{let a=r[o[0]]??"",l=t.get(a),c=$t(hr(o,s));if(n.includes(a))return[`${c} painful`];if(!l||!(wn.has(l.state)||kn.has(l.state)))return[];let{kind:u,state:h,felt:f}=l,p=mn(i,{kind:u,state:h,register:s}),g=f==="none"||kn.has(h)?"":`, ${wa(f)}`;return[`${c} ${$t(p)}${g}`]})}function Fs(i){return!!i?.skin_maps}function fc(i,e){let[t=""]=e.lesions.length===1?e.lesions:[];return we(i.book,"root",t)?t:""}function AM(i,e){return i.ways[e.skin_shows]?.[e.both]}function gy(i,e){let t=i?.skin_maps,n=t&&AM(t,e);if(!n)return null;let s=fc(i,e),{roots:r,nerves:o,agreement:a}=t.colours,l={map:Xi(r,e.map)??[],nerves:o,agreement:a[s]??[]};return{colours:[l[n.right],l[n.left]],fields:t.field_of,borders:n.borders,fades:!(e.skin_shows==="agreement"&&s)}}function Na({skin_maps:i},e){let t=i?.maps_of_points.includes(e.map)&&AM(i,e)?.points;return e.key_points||!!t}function jr(i,e){let t=we(i.book,"map",e)??wt(i.book,"map")[0];if(!t)throw new Error("The book has no map.");return{...t,id:e}}function yy(i,e){let{compared:t}=i.skin_maps,n=new Set(["default",...t,e.map]),s=wt(i.book,"map");return[...n].flatMap(r=>s.find(o=>o.id===r)??[])}function Zr(i){return i.kind==="default"?"Consensus":i.name.replace(/ \(.*$/,"")}function RM(i,e,t){let n=yy(i,e).map(({id:s})=>s);return n[(n.indexOf(e.map)+t+n.length)%n.length]??e.map}function CM(i,e){let t=Object.values(Xi(i.skin_maps.shares,e.map)??{}),n=new Set(t.flatMap(s=>Object.keys(s)));if(Na(i,e))for(let s of Object.keys(i.key_points))n.add(s);return wt(i.book,"root").flatMap(({id:s})=>n.has(s)?s:[])}var dD=[[.95,"all"],[.65,"most"],[.45,"half"],[.2001,"part"]];function fD(i){return dD.find(([e])=>i>=e)?.[1]??"a rim"}function _y(i,e){let{compared:t,shares:n,given:s}=i.skin_maps;return["default",...t].map(r=>{let o=Object.entries(n[r]?.[e]??{}).map(([l,c])=>({root:l,share:c,word:fD(c)})).sort((l,c)=>c.share-l.share),a=o.length?[]:s[r]?.[e]??[];return{id:r,row:jr(i,r),roots:o,points:a}})}function PM({skin_maps:i},e,t){return{maps:i.agreed[e]?.[t]??[],asked:i.asked[e]??[]}}function IM(i,e,t){let{book:n,skin_maps:s}=i;return(s.branches[e]??[]).flatMap(({nerve:r,field:o})=>{let a=s.fields[o];return a?[{nerve:r,name:Ce(n,"nerve",r,t),field:a}]:[]})}function LM(i){let{state:e,words:t,view:n}=Ne(),s=[n.skin_shows,n.both,n.map,n.lesions.join()].join("|"),r=qi(()=>gy(t,n),[t,s]),o=Fs(t)&&Na(t,n);return _t(()=>i?.setKeyPoints(o?pD(t):[]),[i,t,o]),_t(()=>i?.markSpot(e.probe?.point??null),[i,e.probe]),r}function pD(i){let e=Object.values(i.book.maps).find(({kind:t})=>t==="key_points");return Object.entries(i.key_points).flatMap(([t,[n,s,r]])=>["right","left"].map(o=>({root:t,side:o,at:[o==="left"?-n:n,s,r],colour:ci[t]??"",text:[`${t} key point, ${o}`,e?.areas?.[t]].filter(Boolean).join(": ")})))}function OM(i,e,t){let{view:n,id:s,subject:r,words:o}=Ne(),a=gn(n,r);mD(i),gD(i),_t(()=>{if(i){for(let[l,c]of Object.entries(n.layers))i.setLayer(l,c);i.setLayer("dura",n.layers.nerves)}},[i,JSON.stringify(n.layers)]),_t(()=>i?.setLabels(n.labels,n.register),[i,n.labels,n.register]),xD(i,n.camera,n.camera===Pi?`${a} ${s}`:a==="left",t),hs(()=>{let l=Object.entries(e.current??{});i?.heelViews(l.flatMap(([c,u])=>u?[{name:c,canvas:u}]:[]))},[i,!!o])}function mD(i){let{view:e,id:t,table:n,known:s,subject:r,words:o,retold:a}=Ne(),l=gn(e,r),c=LM(i),u=a?r?.state:void 0,h=o&&r&&e.register==="patient"?_D(o,e,r):void 0;_t(()=>i?.show({selection:s?t:null,side:l,table:n,...c&&{skin:c},variants:e.variants,...u&&{state:u},...h&&{marker:h}}),[i,t,s,l,n,o,c,e.variants.join(),u,h])}function gD(i){let{words:e,view:t,subject:n,effects:s}=Ne(),r=EM({words:e,view:t,subject:n,effects:s,side:gn(t,n)});_t(()=>i?.describe(r),[i,r])}var yD={irritated:"The nerve is sore here",compressed:"The nerve is pressed here",cut:"The nerve is cut here"};function _D(i,{lesions:e,grade:t},{noPath:n}){return n?"It hurts here":yD[Bn(i,e[0]??"",t)]??"It is here"}function xD(i,e,t,n){let s=bt(!1),r=typeof e=="string";_t(()=>{if(!i)return;let{position:o,target:a}=i.getCamera();!r&&py(o,e.position)&&py(a,e.target)||(n.holds=!1,i.setCamera(e,s.current)),s.current=!0},[i,JSON.stringify(e),r&&t])}function NM({state:i}){let{phase:e,progress:t,fraction:n,error:s}=i;return e==="failed"?d("div",{class:"overlay failed",role:"alert",children:[d("b",{children:"The body could not be shown"}),d("p",{children:s})]}):d("div",{class:"overlay",role:"status",children:[n===void 0?d("span",{class:"spinner","aria-hidden":"true"}):d("progress",{max:"1",value:n,"aria-label":"How far it is"}),d("p",{children:t||(e==="lost"?"The graphics driver took the picture away; it comes back by itself":"Waiting for the body")})]})}var vD="This browser has no WebGL, so this is a picture; it cannot be turned.",bD="This browser has no WebGL, so the body cannot be drawn. Everything in words works.";function kM({host:i}){let{state:e}=Xt(),t=JSON.stringify(e.view);hs(()=>{i.send({type:"need",what:"picture",view:e.view})},[t]);let n=i.picture();return d("figure",{class:"picture",children:[n&&d("img",{src:n,alt:"The body with the selected lesion"}),d("figcaption",{children:n?vD:bD})]})}function DM({words:i,patch:e}){return d("ul",{class:"probe-maps",children:_y(i,e).map(({id:t,row:n,roots:s,points:r})=>d("li",{"data-reading":t,children:[d("span",{class:"label",children:Zr(n)}),s.length>0&&d(SD,{roots:s}),r.length>0&&d("b",{children:[r.join(", ")," key point"]}),!s.length&&!r.length&&d("span",{class:"muted",children:n.kind==="key_points"?"no point here":"blank"})]},t))})}function SD({roots:i}){return d("span",{class:"shares",children:[d("span",{class:"share-bar","aria-hidden":"true",children:i.map(({root:e,share:t})=>d("i",{style:{background:ci[e],flexGrow:t}},e))}),d("span",{children:i.map(({root:e,word:t},n)=>d("span",{children:[n>0&&", ",d("b",{children:e})," ",t]},e))})]})}function FM({words:i,patch:e}){let{store:t,view:n}=Ne(),s=_y(i,e).flatMap(({roots:o,points:a})=>[...o.map(({root:l})=>l),...a]),r=[...new Set(s)].map(o=>({root:o,...PM(i,e,o)})).sort((o,a)=>a.maps.length-o.maps.length);return d(pe,{children:[d("p",{class:"label block",children:["Roots",r[0]?.asked.length?", and how many maps agree":""]}),d("ul",{class:"chips",children:r.map(({root:o,maps:a,asked:l})=>d("li",{children:d("button",{type:"button",class:n.lesions[0]===o?"pill on":"pill","data-probe-root":o,title:`Select ${o}`,onClick:()=>t.select(o),children:[d(yi,{root:o}),l.length>0&&d("span",{class:"muted",children:[" ",a.length," of ",l.length]})]})},o))})]})}function UM({words:i,patch:e}){let{store:t,view:n}=Ne(),s=IM(i,e,n.register),r=new Map(s.map(({field:a})=>[a.id,a])),o=s.some(({nerve:a})=>!r.has(a));return d(pe,{children:[d("p",{class:"label block",children:"Nerve"}),d("ul",{class:"chips",children:[...r.values()].map(({id:a,name:l,colour:c})=>d("li",{children:d("button",{type:"button",class:"pill","data-probe-nerve":a,title:"Select this nerve",onClick:()=>si(t,{kind:"nerve",id:a}),children:d("span",{class:"root-tag",children:[d("i",{style:{background:c},"aria-hidden":"true"}),l]})})},a))}),o&&d("p",{class:"small","data-probe-branch":!0,children:["by its branch: ",s.map(({name:a})=>a.toLowerCase()).join(", ")]})]})}function BM({onLeft:i}){let{state:e,words:t}=Ne(),{probe:n}=e;return!n||!Fs(t)?null:d(wD,{probe:n,words:t,onLeft:i})}function wD({probe:i,words:e,onLeft:t}){let{store:n,view:s}=Ne(),r=bt(null);_t(()=>r.current?MD(r.current,()=>n.probe(null)):void 0,[i]);let{patch:o}=i,a=s.register==="patient";return d("section",{class:t?"probe-card on-left":"probe-card","data-probe-card":o,"aria-label":"Whose skin this is",tabIndex:-1,ref:r,children:[d("button",{type:"button",class:"close","aria-label":"Close",onClick:()=>n.probe(null),children:"×"}),d("p",{class:"eyebrow",children:[Li("skin"),", ",i.side]}),d("h2",{children:se(Ce(e.book,"skin",o,s.register))}),!a&&d(DM,{words:e,patch:o}),d(FM,{words:e,patch:o}),d(UM,{words:e,patch:o}),!a&&d(TD,{words:e,patch:o})]})}function MD(i,e){let t=i.closest(".rth");i.focus({preventScroll:!0});let n=gr(i,s=>{s.key==="Escape"&&(s.preventDefault(),e())});return()=>{n();let s=t?.getRootNode(),o=s instanceof Document||s instanceof ShadowRoot?s.activeElement:null;(!o||o===document.body||i.contains(o))&&t?.querySelector(".body-canvas canvas")?.focus({preventScroll:!0})}}function TD({words:{book:i},patch:e}){let{confidence:t,sources:n=[]}=we(i,"skin",e)??{};return d("p",{class:"small muted","data-probe-trust":!0,children:["Confidence: ",t,". Sources:"," ",n.map((s,r)=>d("span",{title:ur(i,s).text,children:[r>0&&", ",s]},s)),"."]})}function zM(){let{store:i,words:e,view:t}=Ne(),n=bt(null),s=!!e?.sites[t.lesions[0]??""],r=s&&t.camera===Pi;return _t(()=>r&&n.current?ED(n.current,i):void 0,[r]),s?r?d("button",{type:"button",class:"pill site","data-back-out":!0,ref:n,onClick:i.backOut,title:"Escape",children:"Back to the whole picture"}):d("button",{type:"button",class:"pill site","data-to-site":!0,onClick:i.goToSite,children:"Look at the cause"}):null}function ED(i,e){return gr(i,t=>{t.key==="Escape"&&!t.defaultPrevented&&!e.state.probe&&e.backOut()})}function xy({words:i}){let{store:e,view:t}=Ne(),{blank:n}=jr(i,t.map);return d(pe,{children:[d("ul",{class:"legend-roots",children:CM(i,t).map(s=>d("li",{children:d("button",{type:"button","data-legend-root":s,"aria-pressed":t.lesions[0]===s,title:`Select ${s}`,onClick:()=>e.select(t.lesions[0]===s?"":s),children:[d("i",{style:{background:ci[s]},"aria-hidden":"true"}),s]})},s))}),n&&d(vy,{children:["Blank: ",n]}),d(by,{words:i})]})}function vy({children:i}){return d("p",{class:"legend-line",children:[d("i",{class:"hatched","aria-hidden":"true"}),d("span",{children:i})]})}function by({words:i}){let{store:e,view:t}=Ne(),n=Na(i,{...t,key_points:!1});return d("label",{class:"legend-line switch-line",children:[d("input",{type:"checkbox","data-key-points":!0,disabled:n,checked:n||t.key_points,onChange:s=>e.show({key_points:s.currentTarget.checked})}),"Key points"]})}function Sy({words:i}){return d("ul",{class:"legend-fields",children:i.skin_maps.fields.map(({id:e,name:t,colour:n})=>d("li",{"data-field":e,children:[d("i",{style:{background:n},"aria-hidden":"true"}),t]},e))})}function HM({words:i}){let{store:e,view:t}=Ne(),n=t.both==="split";return d(pe,{children:[d("div",{class:"segments",role:"group","aria-label":"Roots and nerves together",children:Jm.map(s=>d("button",{type:"button","data-both":s,"aria-pressed":t.both===s,onClick:()=>e.show({both:s}),children:se(s)},s))}),d("p",{class:"legend-line",children:n?"Right leg: roots. Left leg: nerves.":"Colours: roots. Dark lines: borders of the nerves’ fields."}),d(xy,{words:i}),n&&d(Sy,{words:i})]})}function GM({words:i}){let{view:e}=Ne(),t=fc(i,e),{compared:n}=i.skin_maps,s=n.map(r=>Zr(jr(i,r)));return d(pe,{children:[t?d(VM,{words:i,roots:[t],from:0}):d(VM,{words:i,roots:AD(i),from:1}),d("p",{class:"legend-line",children:["of ",s.length," maps: ",s.slice(0,-1).join(", "),", and ",s.at(-1)," where it has a point."]}),d(vy,{children:"Blank on all of them"}),d(by,{words:i})]})}function VM({words:i,roots:e,from:t}){let n=r=>i.skin_maps.steps[r]?.slice(t)??[],s=n(e[0]??"").map((r,o)=>o+t);return d("table",{class:"legend-steps",children:[d("tbody",{children:e.map(r=>d("tr",{children:[d("th",{scope:"row",children:r}),n(r).map((o,a)=>d("td",{children:d("i",{style:{background:o},"aria-hidden":"true"})},a))]},r))}),d("tfoot",{children:d("tr",{children:[d("td",{}),s.map(r=>d("td",{children:r},r))]})})]})}function AD({skin_maps:{best:i,steps:e}}){let t=new Set(Object.values(i));return Object.keys(e).filter(n=>t.has(n))}var RD={roots:xy,nerves:Sy,both:HM,agreement:GM};function XM(){let{words:i,view:e}=Ne(),[t,n]=it(!0),{skin_shows:s}=e;if(!Fs(i)||s==="lesion")return null;let r=RD[s];return d("section",{class:t?"skin-legend open":"skin-legend","aria-label":"Colours of the skin",children:[d("button",{type:"button",class:"legend-head","aria-expanded":t,onClick:()=>n(!t),children:[t&&WM.has(s)?"Dermatome map":PD(s,i,e),d(Ta,{open:t})]}),t&&WM.has(s)&&d(CD,{words:i}),t&&d(r,{words:i})]})}var WM=new Set(["roots","both"]);function CD({words:i}){let{store:e,view:t}=Ne();return d("select",{class:"map-list","aria-label":"Dermatome map. M: the next one",value:t.map,onChange:n=>e.show({map:n.currentTarget.value}),children:yy(i,t).map(n=>d("option",{value:n.id,children:Zr(n)},n.id))})}function PD(i,e,t){if(i==="nerves")return"Nerves of the skin";if(i!=="agreement")return Zr(jr(e,t.map));let n=fc(e,t);return n?`Maps that give it to ${n}`:"Maps that agree"}function ID(){return(globalThis.__rootToHeel??[]).filter(i=>i.body).length}function qM(i,e,t){let n=0,s=!1,r=()=>{ID()<=5||(s=!1,t())},o=new IntersectionObserver(a=>{clearTimeout(n);let l=a.at(-1)?.isIntersecting??!1;l&&!s?(s=!0,e()):!l&&s&&(n=window.setTimeout(r,1200))});return o.observe(i),()=>{clearTimeout(n),o.disconnect()}}function YM(i){let{store:e}=Xt();hs(()=>{let t=i.box.current;return t?LD(t,e,i):void 0},[])}function LD(i,e,t){let{host:n,onBody:s,onHover:r,onSpot:o}=t,a={over:!0,body:null},l=()=>{let f={over:!1,body:null};a=f,TM({box:i,host:n,store:e,life:a,onBody:s,onHover:r,onSpot:o}).catch(p=>{f.over||e.set({phase:"failed",error:Qd(p)})})},c=()=>{a.over||(a.over=!0,a.body?.dispose(),n.onBody(null))},h=qM(i,l,()=>{let f=a.body?.snapshot?.();c(),s(null),i.replaceChildren(),e.set({phase:"resting"}),f&&(i.style.background=`center / cover url(${f})`)});return()=>{h(),c()}}var OD="back",$M=.6,ND=24,kD=25;function KM({words:i,camera:e,side:t,sites:n}){let s=i.cameras[OD];if(!s?.span)return null;let o=typeof e=="string"?$l(e,{scene:i,sites:n,side:t}):e,a=DD(o,s.fov),[,l]=s.span;if(a>$M*l)return null;let[c,,u]=o.target,h=u<i.legs_below&&Math.abs(c)>kD;return{name:typeof e=="string"?e:FD(i,o.target,$M*l),across:-c/l,down:.5-(u-s.target[2])/l,size:a/l,fromFront:o.position[1]<o.target[1],leg:h?c<0?"right":"left":""}}function DD({position:i,target:e,fov:t,span:n},s=ND){let r=Math.hypot(...i.map((o,a)=>o-(e[a]??0)));return n?Math.max(...n):2*r*Math.tan((t??s)*Math.PI/360)}function FD({cameras:i},e,t){let n=e[0]>0?"left":"right",s="",r=t;for(let o of Object.keys(i)){let a=$l(o,{scene:{cameras:i},sites:[],side:n}),l=Math.hypot(...a.target.map((u,h)=>u-(e[h]??0))),c=Math.max(...a.span??[0]);l>=c/2||c>=r||(s=o,r=c)}return s}var ef=56,wy=150,JM=7,pc=136,UD=12,BD=40,jM=3,ZM=ef/2,zD=["M0 0 L11 0 C11.5 6 11 10 10.6 13 C11.5 18 15.5 22 16 28 C16.6 36 15 46 13.2 54","C12.6 58 12.8 60 12.9 64 C13.4 71 11.4 82 10.4 90 C10.6 94 12.6 97 12 100","L6 100 C5.6 96 6.2 92 6 88 C4.4 80 4 70 4.6 62 C4.8 56 2.6 44 1.2 36 L0 34 Z"].join(" "),HD={plain:{spine:"lower back",pelvis:"hips from behind",medial_ankle:"inner side of the ankle",sole:"sole of the foot",heel_medial:"inner side of the heel",heel_lateral:"outer side of the heel",heel_posterior:"back of the heel",heel_plantar:"underside of the heel"},others:{spine:"lumbar spine",pelvis:"pelvis",medial_ankle:"medial ankle",sole:"sole",heel_medial:"medial heel",heel_lateral:"lateral heel",heel_posterior:"posterior heel",heel_plantar:"plantar heel"}};function eT(){let{words:i,view:e,subject:t,id:n,table:s}=Ne();if(!i)return null;let r=gn(e,t),o=ea(i,{selection:n,table:s,variants:e.variants}),a=KM({words:i,camera:e.camera,side:r,sites:o});if(!a)return null;let l=e.camera===Pi&&t?t.name:"",c=Math.min(BD,Math.max(UD,a.size*pc)),u=QM(ZM+a.across*pc*(a.fromFront?-1:1),c,ef),h=QM(JM+a.down*pc,c,wy);return d("svg",{class:"where-one-is",role:"img","aria-label":VD(a,e.register,l),viewBox:`0 0 ${ef} ${wy}`,width:ef,height:wy,children:[[1,-1].map(f=>d("path",{d:zD,transform:`translate(${ZM} ${JM}) scale(${f*pc/100} ${pc/100})`},f)),d("rect",{x:u-c/2,y:h-c/2,width:c,height:c,rx:3})]})}function QM(i,e,t){return Math.min(t-jM-e/2,Math.max(jM+e/2,i))}function VD({name:i,leg:e},t,n=""){let s=e?` ${e}`:"";if(n)return`Close-up: ${$t(lt(n)[0])}${e&&`, ${e} leg`}`;let r=HD[t==="patient"?"plain":"others"][i];return r?t==="patient"&&e?`Close-up of the ${r}, ${e} leg`:`Close-up of the${s} ${r}`:`Close-up of the${s||" trunk"}${e&&" leg"}`}var GD=new Set(["ready","resting"]),WD=180;function tT({host:i,canvases:e}){let{state:t}=Xt(),n=bt(null),s=bt({x:0,y:0,flip:!1}),[r,o]=it(null),[a,l]=it(null),[c,u]=it({onLeft:!1});YM({box:n,host:i,onBody:o,onHover:l,onSpot:u}),OM(r,e,i.hand);let h=({clientX:p,clientY:g})=>{let _=n.current?.getBoundingClientRect();if(!_)return;let m=p>_.right-WD;s.current={x:p-_.left,y:g-_.top,flip:m}},f=a&&t.words?QS(t.words,a):"";return d("div",{class:"body","data-phase":t.phase,onPointerMoveCapture:h,onPointerLeave:()=>l(null),children:[d("div",{class:"body-canvas",ref:n}),t.picture&&d(kM,{host:i}),!(t.probe&&c.onLeft)&&d(XM,{}),d("div",{class:"on-stage",children:[d(zM,{}),d(SM,{host:i})]}),d(eT,{}),d(BM,{onLeft:c.onLeft}),f&&d(XD,{name:f,...s.current}),!GD.has(t.phase)&&d(NM,{state:t})]})}function XD({name:i,x:e,y:t,flip:n}){return d("span",{class:n?"hover-name flip":"hover-name",style:{left:`${e}px`,top:`${t}px`},children:i})}function nT({canvases:i}){let{words:e,known:t,view:n}=Ne(),{register:s}=n;return e?d("section",{class:"heel","aria-label":"The heel",children:[Oi.map(r=>d(qD,{part:r[0],label:hr(r,s),canvases:i},r[0])),t&&d("div",{class:"heel-depths",children:[d("span",{class:"under",children:"Under the skin"}),ga.map(r=>d(YD,{part:r[0],label:hr(r,s)},r[0]))]})]}):d("div",{class:"heel","aria-hidden":"true"})}function qD({part:i,label:e,canvases:t}){let{state:n,words:s,view:r,known:o}=Ne(),{mark:a,felt:l,look:c}=iT(i);return d("button",{type:"button",class:"heel-face","data-heel":i,"data-state":a,onClick:c,"data-felt":l,"aria-label":`${e} heel: ${mn(s,{kind:"skin",state:a,register:r.register})}${l==="none"?"":`, ${wa(l)}`}`,children:[!n.picture&&d("canvas",{ref:u=>{t.current&&(t.current[i]=u)}}),d("span",{class:"heel-label",children:[d("b",{children:e}),o&&d(Ds,{words:s,kind:"skin",state:a,register:r.register,felt:l})]})]})}function YD({part:i,label:e}){let{words:t,view:n}=Ne(),{mark:s,felt:r,look:o}=iT(i);return d("button",{type:"button",class:"heel-depth","data-heel":i,"data-state":s,onClick:o,children:[e,d(Ds,{words:t,kind:"deep",state:s,register:n.register,felt:r})]})}function iT(i){let{store:e,words:t,id:n,effects:s}=ve(),r=Fn(t.book)[i]??"",o=s.get(r),a=t.pain[n]?.includes(r)?"pain":o?.state??"untouched";return{mark:a,felt:wn.has(a)?o?.felt??"none":"none",look:()=>{r&&e.focusOn(Tn(r))}}}function ka(i){let{label:e,name:t,buttonName:n,disabled:s=!1,bare:r=!1,kind:o,children:a}=i,[l,c]=it(!1),u=bt(null),h=()=>{$D(u.current)&&u.current?.querySelector("button")?.focus(),c(!1)};return _t(()=>Sa(u,l,h),[l]),d("div",{class:`popover ${o}`,ref:u,children:[d("button",{type:"button",class:"button","aria-expanded":l,"aria-label":n,title:n,disabled:s,onClick:()=>c(!l),children:[e,!r&&d(Ta,{open:l})]}),l&&d("div",{class:"panel",role:"dialog","aria-label":t,children:a(h)})]})}function $D(i){let e=i?.getRootNode(),t=e instanceof Document||e instanceof ShadowRoot?e.activeElement:null;return!!(t&&i?.contains(t))}function sT(){let{store:i,view:e}=Ne();return d(ka,{kind:"layers",name:"Layers",label:"Layers",children:()=>d(pe,{children:[jm.map(t=>d(JD,{layer:t,opacity:e.layers[t],set:i.setLayer},t)),d("label",{class:"layer",children:[d("input",{type:"checkbox",checked:e.labels,onChange:t=>i.show({labels:t.currentTarget.checked})}),"Labels"]})]})})}var KD={skin:.35,muscles:.6,bones:1,discs:1,nerves:1,ligaments:1,vessels:1};function JD({layer:i,opacity:e,set:t}){let n=Bv[i];return d("div",{class:"layer",children:[d("label",{children:[d("input",{type:"checkbox",checked:e>0,"data-layer":i,onChange:s=>t(i,s.currentTarget.checked?KD[i]:0)}),n]}),d("input",{type:"range",min:"0",max:"1",step:"0.05",value:e,"aria-label":`${n}: how solid`,style:{"--at":`${e*100}%`},onInput:s=>t(i,Number(s.currentTarget.value))})]})}function rT(){let{words:i,id:e,known:t}=Ne(),n=i&&t?RS(i,e):void 0;return n?d(jD,{line:n}):null}function jD({line:i}){let{store:e,words:t,view:n}=ve(),s=a=>{a&&a.id!==e.state.view.lesions[0]&&e.show({lesions:[a.id]},"person",{focus:null})},r=Ce(t.book,"nerve",i.nerve,n.register),o=n.lesions.every(a=>Bn(t,a,n.grade)==="cut");return d("section",{class:QD(n.camera)?"slide":"slide close","aria-label":`Cut along the ${r}`,children:[d("p",{title:`Along the ${$t(r)}, from the spine outwards`,children:["Slide the ",o?"cut":"place"]}),d(eF,{line:i,move:s,name:r})]})}var ZD=new Set(["front","back","side"]);function QD(i){return ZD.has(i)}function eF({line:i,move:e,name:t}){let{words:n,view:s}=ve(),r=bt(null),[o,a]=it(void 0),l=sc(n,i.nerve,s.register),c=o??i.position,u=f=>{let p=r.current?.getBoundingClientRect();if(!p)return;let g=Math.min(1,Math.max(0,(f.clientY-p.top)/p.height));a(g),e(ic(n,i.nerve,g))};return d("div",{class:"track",ref:r,onPointerDown:f=>{r.current?.setPointerCapture(f.pointerId),u(f)},onPointerMove:f=>o!==void 0&&u(f),onPointerUp:()=>a(void 0),onPointerCancel:()=>a(void 0),children:[d("span",{class:"rail",style:{"--at":`${c*100}%`}}),iF(l).map(({branching:f,named:p})=>d(sF,{branching:f,caught:f.position>c,named:p},f.position)),d(tF,{line:i,move:e,name:t,at:c,branchings:l})]})}function tF({line:i,move:e,name:t,at:n,branchings:s}){let{words:r}=ve(),o=nc(r,i.nerve),a=oF(o,i.position);return d("span",{class:"handle",role:"slider",tabIndex:0,"aria-orientation":"vertical",style:{top:`${n*100}%`},"aria-label":`Cut along the ${t}`,"aria-valuemin":0,"aria-valuemax":o.length-1,"aria-valuenow":a,"aria-valuetext":rF(s,n),onKeyDown:l=>lF(l,o,a,e)})}var nF=.045;function iF(i){let e=Number.NEGATIVE_INFINITY;return i.map(t=>{let n=t.position-e>=nF;return n&&(e=t.position),{branching:t,named:n}})}function sF({branching:{position:i,names:e},caught:t,named:n}){return d("span",{class:t?"mark caught":"mark",style:{top:`${i*100}%`},children:[n&&d("span",{class:"mark-name","aria-hidden":"true",children:e.length>1?`${e[0]}, ...`:e[0]}),d("span",{class:"mark-label",children:[t?"cut off: ":"spared: ",oT(e)]})]})}function oT(i){return i.length>5?`${i.slice(0,4).join(", ")} and ${i.length-4} more`:Ut(i)}function rF(i,e){let t=i.filter(({position:r})=>r<=e).flatMap(({names:r})=>r),n=i.find(({position:r})=>r>e),s=n?`cut off from ${Ut(n.names.slice(0,3))} on`:"nothing is cut off";return t.length?`${s}; spared: ${oT(t)}`:s}function oF(i,e){let t=i.map(n=>Math.abs(n.position-e));return t.indexOf(Math.min(...t))}var aF=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",Number.NEGATIVE_INFINITY],["End",Number.POSITIVE_INFINITY]]);function lF(i,e,t,n){let s=aF.get(i.key);s&&(i.preventDefault(),n(e[Math.min(e.length-1,Math.max(0,t+s))]))}function aT(){let{store:i,words:e,view:t}=ve();return d(pe,{children:[d("label",{class:"field",children:[d("span",{class:"label block",children:"Dermatome map"}),d("select",{value:t.map,onChange:n=>i.show({map:n.currentTarget.value}),children:wt(e.book,"map").map(n=>d("option",{value:n.id,children:n.name},n.id))})]}),d("p",{class:"muted small",children:"A patch of skin keeps its shape; each map gives it other roots."}),d("p",{class:"label block",children:"Variants of anatomy"}),d("ul",{class:"variants",children:wt(e.book,"variant").map(n=>d(cF,{row:n},n.id))})]})}function cF({row:i}){let{store:e,view:t}=Ne();return d("li",{children:d("label",{class:"switch",children:[d("input",{type:"checkbox","data-variant":i.id,checked:t.variants.includes(i.id),onChange:()=>e.toggleVariant(i.id)}),d("span",{children:[i.name,i.frequency&&d("small",{children:se(i.frequency)})]})]})})}function lT(){let{words:i,view:e}=Ne(),n=[e.map!==Pt.map,e.skin_shows!==Pt.skin_shows].filter(Boolean).length+e.variants.length,s=d(pe,{children:[d("span",{class:"with-skin",children:"Skin and maps"}),d("span",{class:"without-skin",children:"Maps"}),n>0&&d("span",{class:"count",title:`${n} changed`,children:n})]});return d(ka,{kind:"skin",name:"Skin, maps and variants",buttonName:"Skin, maps and variants",label:s,disabled:!i,children:()=>d(pe,{children:[Fs(i)&&d(uF,{}),d(aT,{})]})})}function uF(){let{store:i,view:e}=Ne();return d("div",{class:"skin-shows",children:[d("p",{class:"label block",children:"The skin shows"}),d("div",{class:"segments",role:"group","aria-label":"What the skin shows",children:Km.map(t=>d("button",{type:"button","data-skin-shows":t,"aria-pressed":e.skin_shows===t,onClick:()=>i.show({skin_shows:t}),children:Fv[e.register][t]},t))}),d(hF,{mapped:e.skin_shows!=="lesion"})]})}function hF({mapped:i}){let{store:e,state:t}=Xt();return d("button",{type:"button",class:"button probe-button","data-probe":!0,"aria-pressed":i||t.probing,disabled:i,title:i?"A click on the skin says whose it is. P: in the middle of the picture":"Then click on the skin: whose is it? P: in the middle of the picture",onClick:()=>e.set({probing:!t.probing}),children:"Whose skin is it? Click on it"})}function cT(i,e){let{store:t}=Xt();_t(()=>i.current?gr(i.current,n=>dF(n,t,e)):void 0,[t])}function dF(i,e,t){let{words:n,view:s}=e.state;if(Vd(i)||!Fs(n)||i.ctrlKey||i.metaKey||i.altKey)return;let r=i.key.toLowerCase();r==="m"&&s.skin_shows!=="lesion"&&e.show({map:RM(n,s,i.shiftKey?-1:1)}),r==="p"&&e.probe(t.body()?.skinInTheMiddle())}function uT({host:i}){let e=bt({}),t=bt(null);return cT(t,i),d("main",{class:"stage","aria-label":"The body",ref:t,children:[d("div",{class:"toolbar",children:[d(fF,{}),d(pF,{}),d("span",{class:"gap"}),d(lT,{}),d(sT,{})]}),d(tT,{host:i,canvases:e}),d(rT,{}),d(nT,{canvases:e})]})}function fF(){let{store:i,words:e,view:t}=Ne(),n=Object.keys(e?.cameras??{}),s=zv.filter(([r])=>!n.length||n.includes(r));return d("div",{class:"segments cameras",role:"group","aria-label":"View from",children:s.map(([r,o])=>d("button",{type:"button","aria-pressed":t.camera===r,"data-camera":r,onClick:()=>i.show({camera:r}),children:o},r))})}function pF(){let{store:i,view:e,subject:t}=Ne(),n=gn(e,t),s=!!t?.bilateral;return d("div",{class:"segments sides",role:"group","aria-label":"Side of the lesion",title:s?"This lesion strikes both sides":void 0,children:Ym.map(r=>d("button",{type:"button","aria-pressed":n===r,disabled:s&&r!=="both","data-side":r,title:se(pi[r]),onClick:()=>i.show({side:r}),children:se(r)},r))})}function hT({onPicked:i}){let{store:e,state:t}=Xt(),[n,s]=it(""),[r,o]=it(0),a=Bd(),l=t.words?.book,c=qi(()=>l&&aS(l),[l]),u=qi(()=>c&&n.trim()?c(n):[],[c,n]),h=u.flatMap(({items:x})=>x),f=x=>{s(x),o(0)},p=x=>{si(e,x),f(""),i()},g=x=>{let S=gF.get(x.key),b=h[r];if(S&&h.length)o((r+S+h.length)%h.length);else if(x.key==="Enter"&&b)p(b);else if(x.key==="Escape"&&n)f("");else return;x.preventDefault(),x.stopPropagation()},_=h[r]&&`${a}-${r}`,m=!!c,y=bt(null);return _t(()=>Sa(y,!!n,()=>f("")),[!!n]),mF(y),d("div",{class:"finder",ref:y,children:[d(yF,{text:n,type:f,onKeyDown:g,id:a,active:_,ready:m}),n.trim()&&d(_F,{groups:u,at:r,id:a,pick:p,text:n})]})}function mF(i){_t(()=>i.current?gr(i.current,e=>{e.key!=="/"||Vd(e)||(e.preventDefault(),i.current?.querySelector("input")?.focus())}):void 0,[])}var gF=new Map([["ArrowDown",1],["ArrowUp",-1]]);function yF({text:i,type:e,onKeyDown:t,id:n,active:s,ready:r}){return d("div",{class:"search",children:[d("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:[d("circle",{cx:"7",cy:"7",r:"4.5"}),d("path",{d:"m10.4 10.4 3.4 3.4"})]}),d("input",{type:"text",role:"combobox","aria-expanded":!!i.trim(),"aria-controls":`${n}-hits`,"aria-autocomplete":"list","aria-activedescendant":s,"aria-label":"Search roots, nerves, sites, conditions, muscles, tests, treatments and symptoms",placeholder:"Nerve, place, symptom, test ...",value:i,disabled:!r,spellcheck:!1,autocomplete:"off",onInput:o=>e(o.currentTarget.value),onKeyDown:t}),i&&d("button",{type:"button",class:"clear","aria-label":"Clear the search",onClick:()=>e(""),children:"×"})]})}function _F({groups:i,at:e,id:t,pick:n,text:s}){if(!i.length)return d("p",{class:"hits empty",id:`${t}-hits`,children:["Nothing is called “",s.trim(),"”. Try a nerve, a muscle, a disc level or a symptom."]});let r=-1;return d("ul",{class:"hits",role:"listbox",id:`${t}-hits`,"aria-label":"Results",children:i.map(({kind:o,items:a})=>d("li",{role:"group","aria-label":og(o),children:[d("h3",{"aria-hidden":"true",children:og(o)}),d("ul",{role:"presentation",children:a.map(l=>(r+=1,d(xF,{hit:l,id:`${t}-${r}`,active:r===e,pick:n},`${o}:${l.id}`)))})]},o))})}function xF({hit:i,id:e,active:t,pick:n}){let s=r=>{t&&r?.scrollIntoView({block:"nearest"})};return d("li",{role:"option",id:e,"aria-selected":t,"data-hit":i.id,"data-kind":i.kind,class:t?"item active":"item",ref:s,onClick:()=>n(i),children:d("span",{children:i.name})})}function dT({why:i}){return d("p",{class:"gone",role:"status","data-gone":!0,children:i})}function tf(){let{store:i,state:e}=Xt();return d("div",{class:"segments registers",role:"group","aria-label":"Language",children:$m.map(t=>d("button",{type:"button","aria-pressed":e.view.register===t,"data-register":t,onClick:()=>i.show({register:t}),children:Uv[t]},t))})}function fT({host:i}){return d(ka,{kind:"menu",name:"Menu",buttonName:"Menu",label:d(vF,{}),bare:!0,children:e=>d(bF,{host:i,close:e})})}function vF(){return d("svg",{viewBox:"0 0 20 20","aria-hidden":"true",class:"sign",children:[4,10,16].map(i=>d("circle",{cx:i,cy:"10",r:"1.7"},i))})}function bF({host:i,close:e}){let{state:t}=Xt(),n=o=>()=>{e(),o()},s=i.body(),r=t.phase==="ready"&&s?.snapshot;return d(pe,{children:[d("div",{class:"narrow-only",children:[d("p",{class:"label block",children:"Words for"}),d(tf,{})]}),i.trail.link()&&d(wF,{host:i}),d("button",{type:"button",class:"entry",onClick:n(bM),children:"Print the sheet"}),r&&d("button",{type:"button",class:"entry",onClick:n(()=>SF(i)),children:"Save the picture"})]})}function SF(i){let e=i.body()?.snapshot?.();e&&Object.assign(document.createElement("a"),{href:e,download:"root-to-heel.png"}).click()}function wF({host:i}){let[e,t]=it("");return d("button",{type:"button",class:"entry",onClick:async()=>{try{await navigator.clipboard.writeText(i.trail.link()),t("Link copied")}catch{t("Copy it from the address bar")}},title:"Copy a link to exactly this view",children:["Share this view",d("span",{class:"small muted",role:"status",children:e})]})}function pT({host:i,openList:e,closeList:t,listOpen:n}){let{state:s}=Xt();return d("header",{class:"head",children:[d("button",{type:"button",class:"button list-button","aria-expanded":n,"aria-label":"Choose",onClick:e,children:[d("svg",{viewBox:"0 0 20 20","aria-hidden":"true",class:"sign lines",children:d("path",{d:"M3 5h14M3 10h14M3 15h14"})}),d("span",{class:"wide-only",children:"Choose"})]}),d("h1",{children:["Root ",d("span",{children:"to"})," Heel"]}),s.gone&&d(dT,{why:s.gone}),d("span",{class:"gap"}),d(hT,{onPicked:t}),d("div",{class:"wide-only",children:d(tf,{})}),d(MF,{}),d(fT,{host:i})]})}function MF(){let{store:i}=Xt();return d("button",{type:"button",class:"button undo",disabled:!i.canUndo(),onClick:i.undo,"aria-label":"Undo",title:"Back to what was shown before",children:d("svg",{viewBox:"0 0 20 20","aria-hidden":"true",class:"sign lines",children:d("path",{d:"M7.5 4 3.5 8l4 4M4 8h8a4.5 4.5 0 0 1 0 9H8"})})})}var mT=["name","half","full"],TF={name:"Show more",half:"Show all the words",full:"Show the body again"},EF=12;function gT({stop:i,setStop:e}){let t=bt(null),n=bt(!1),s=mT.indexOf(i),r=c=>e(mT[Math.min(2,Math.max(0,c))]??"half"),o=c=>{t.current=c.clientY,n.current=!1,c.currentTarget.setPointerCapture(c.pointerId)},a=({clientY:c})=>{let u=c-(t.current??c);t.current=null,n.current=Math.abs(u)>=EF,n.current&&r(s+(u<0?1:-1))},l=()=>{n.current||r(i==="full"?0:s+1),n.current=!1};return d("button",{type:"button",class:"sheet-handle","aria-label":TF[i],"data-stop":i,onPointerDown:o,onPointerUp:a,onClick:l})}function yT(i){let[e,t]=it("half"),n=bt(!0);return _t(()=>{n.current||t(s=>s==="name"?"half":s),n.current=!1},[i]),[e,t]}function _T({store:i,host:e}){return d(Ea.Provider,{value:i,children:[d(AF,{host:e}),d(vM,{host:e})]})}function AF({host:i}){let{state:e,view:t}=Ne(),[n,s]=it(!1),r=bt(null),o=bt(null),a=()=>s(!1);_t(()=>{n&&o.current?.querySelector("button")?.focus({preventScroll:!0})},[n]),_t(()=>Sa(o,n,a,".list-button"),[n]);let l=[e.focus?.kind,e.focus?.id,...t.lesions].join(" ");RF(r,l);let[c,u]=yT(l);return d("div",{class:"frame","data-register":t.register,"data-sheet":c,ref:r,children:[d(pT,{host:i,listOpen:n,openList:()=>s(!n),closeList:a}),d("nav",{class:n?"choose open":"choose","aria-label":"Choose a root or a site",ref:o,children:d("div",{class:"regions",children:d(tw,{onPicked:a})})}),d(uT,{host:i}),d(gT,{stop:c,setStop:u}),d(Kw,{}),d(PF,{})]})}function RF(i,e){_t(()=>{let t=i.current?.querySelector(".meaning");t&&(t.scrollTop=0)},[e])}var CF=3;function PF(){let{state:i,words:e,view:t,known:n}=Ne(),{focus:s}=i,r=s?.kind==="differential"?"Heel pain, cause by cause":s&&e?`${Li(s.kind)}: ${Ce(e.book,s.kind,s.id,t.register)}`:"";return d("p",{class:"sr-only","aria-live":"polite","data-announcer":!0,children:[r,!r&&n&&d(IF,{})]})}function IF(){let{words:i,view:e,subject:t,effects:n}=be(),s=["skin","muscle","reflex"].flatMap(c=>{let[u]=Un(n,c);return u?`${Ce(i.book,c,u.id,e.register)} ${mn(i,{kind:c,state:u.state,register:e.register})}`:[]}),o=[...Ni(n,"skin"),...Ni(n,"deep")].slice(0,CF).map(({kind:c,id:u})=>Ce(i.book,c,u,e.register)),l=[...s.length?[Ut(s)]:[],...o.length?[`pain or tingling is felt in ${Ut(o)}`]:[]].join("; ")||"no nerve is hit";return d(pe,{children:`${t.name}, ${pi[gn(e,t)]}: ${l}.`})}var xT=`.rth .choose {
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
`;var vT=`/* The search in the header, and what it finds below it. */
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
`;var bT=`/* A state is a colour, a pattern and a word. */
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
`;var ST=`/* A panel that opens below its button. */
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
`;var wT=`/* What every element begins with. The colours come from the contract: see page/styles.ts. */
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
`;var MT=`/* What is looked at, above the selection; and the column where there is little room. */
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
`;var TT=`/* The right column: head, tabs and what it says of the whole. */
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
`;var ET=`/* What one register alone reads: short lines for patients, what clinicians examine. */
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
`;var AT=`/* What the tabs hold: rows, steps, tests, sources. */
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
`;var RT=`/* What stands on the sheet in rows, lists and tables. */
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
`;var CT=`/* The sheet that is handed over: on paper alone, in the place of the page. */
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
  .sheet .running {
    break-inside: avoid;
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
  .sheet .shot .rth-label span {
    -webkit-line-clamp: 4;
  }
  .sheet .for-patient .faces img {
    height: 74pt;
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
  .sheet .also-felt {
    margin-top: 3pt;
    font-size: 8.5pt;
    color: #4d5965;
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
    font-size: 10.5pt;
    line-height: 1.32;
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
`;var PT=`/* The heel: a column of four tiles beside the body. */
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
`;var IT=`/* The panels behind the buttons above the body: the layers, and what the skin shows. */
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
`;var LT=`/* The slider along a nerve: upright between the body and the heel, the spine at its top. */
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
`;var OT=`/* What the skin shows: the legend in a corner of the body, the probe's card. */
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
`;var NT=`/* The middle: one row of tools, the body below it, the heel beside the body. */
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
`;var kT=`/* The middle where there is little room. */
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
`;var DT=`/* The small figure that tells in a close-up where one is. */
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
`;var FT=`.rth .head {
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
`;var UT=`/* Three columns under one row; the size of the page's own box decides, so that a notebook cell is laid out as what it is. */
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
`;var BT=`/* A phone: the body above, what it means on a sheet below, which a person pulls to one of three heights. */
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
`;var zT=`/* On paper the sheet stands in for the page, which is printed itself only where there is no sheet. */
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
`;var eU=[NT,IT,OT,LT,kT,PT,DT],tU=[TT,AT,ET,MT],nU=Object.entries(Ye.tokens).map(([i,e])=>`--${i.replaceAll("_","-")}: ${e};`),iU=`.rth { ${nU.join(" ")} }`,HT=[iU,wT,bT,ST,UT,FT,xT,vT,...eU,...tU,BT,CT,RT,zT].join(`
`);function mc(i,e){let t=document.createElement("div");t.className="rth";let n=document.createElement("style");n.textContent=HT,i.append(n,t);let s=e.address?qg(null):void 0,r=s?.view??Ii(e.view),o=h=>{let f=!h&&qg(u.names())||{view:h??r,refused:[]},{view:p,refused:g}=f,_=u.names()?Dd(g):{refused:g};u.show(p,"address",_)},a=(e.address?BS:Xg)(o,r),l={body:null,hand:{holds:!1}},c={...e,view:r,trail:a,hand:l.hand,body:()=>l.body,onBody:h=>{l.body=h}},u=new kd(c,s?.refused);return _a(d(_T,{store:u,host:c}),t),{store:u,body:c.body,view:()=>u.state.view,select:h=>u.select(h),show:h=>u.show(h),setView:h=>u.show(h,"host"),dispose(){a.dispose(),_a(null,t),t.remove(),n.remove()}}}function sf(i){return typeof i=="object"&&i!==null&&"type"in i?i.type==="answer":!1}function rf(i,e){e.text?i.refuse(e.what,e.view,e.text):"rows"in e?i.addTable({...e,cells:nf(e.rows)}):"row"in e&&i.addState(e.view,{...e,cells:nf(e.row)})}function nf(i){return Uint8Array.from(atob(i),e=>e.charCodeAt(0))}var sU=2e3,VT=1e3,rU=250,GT=2500,oU=3e3,of="The server does not answer. All that is on the page goes on; it asks again by itself.",My="The server shows another version by now. Load the page again when it suits you.",aU=429,lU=410,cU=503,af=class{#e;#t=new Map;#i=[];#n="";#s="";#r="";#o=0;#a;#l;constructor(e){this.#e=e,document.addEventListener("visibilitychange",this.#u),this.#u()}ask(e){let t=e.what==="picture"?"picture":WT(e);this.#t.set(t,e),this.#h(t)}async scene(e){if(this.#l=e,await this.#m(()=>!!(this.#n||this.#r)),this.#r)throw new Error(this.#r);return this.#n}async bytes(e,t=()=>{}){for(;;)try{let n=await fetch(e);if(!n.ok)throw new lf(`The server answered ${n.status}. ${My}`);return await this.#c(n,t)}catch(n){if(n instanceof lf)throw n;this.#f(),await this.#m(()=>!this.#s)}}dispose(){clearTimeout(this.#a),document.removeEventListener("visibilitychange",this.#u),this.#t.clear()}async#c(e,t){let n=Number(e.headers.get("Content-Length"))||0,s=[],r=0,o=e.body?.getReader();for(let c=await o?.read();c?.value;c=await o?.read())this.#o=Date.now(),s.push(c.value),r+=c.value.length,n&&t(r/n);let a=new Uint8Array(r),l=0;for(let c of s)a.set(c,l),l+=c.length;return a}async#h(e){await this.#m(()=>!!this.#n);let t=this.#t.get(e);if(t)try{let n=await fetch(`answer/${this.#n}/${WT(t)}`);if(this.#o=Date.now(),n.status===aU||n.status===cU){setTimeout(()=>{this.#h(e)},oU);return}n.status===lU&&this.#d(My);let s=await n.json().catch(()=>null)??uU(t,n.status);if(this.#t.get(e)!==t)return;this.#t.delete(e),this.#e.onAnswer(s)}catch{this.#f()}}#u=async()=>{if(clearTimeout(this.#a),document.hidden)return;try{let t=await fetch("alive",{cache:"no-store",signal:AbortSignal.timeout(GT)});if(!t.ok)throw new Error(String(t.status));this.#p(await t.json())}catch{Date.now()-this.#o>GT&&this.#f()}let e=this.#n?sU:rU;clearTimeout(this.#a),this.#a=setTimeout(this.#u,this.#s===of?VT:e)};#p({scene:e,progress:t}){this.#o=Date.now(),!e&&t.text&&this.#l?.(t.text,t.fraction),this.#r=t.error??"";let n=this.#n;this.#n||=e;let s=!!(e&&e!==this.#n),r=this.#s===of;if(this.#d(s?My:""),!!(r||this.#r||!n&&e)){for(let o of this.#i.splice(0))o();if(r)for(let o of this.#t.keys())this.#h(o)}}#f(){this.#s!==of&&(this.#d(of),clearTimeout(this.#a),this.#a=setTimeout(this.#u,VT))}#d(e){e!==this.#s&&(this.#s=e,this.#e.onGone(e))}async#m(e){for(;!e();)await new Promise(t=>this.#i.push(t))}},lf=class extends Error{};function WT({what:i,view:e}){return`${i}?${Cd(Ii(e))}`}function uU({what:i,view:e},t){let n=`The server could not work this out (${t}). Choose something else.`;return{type:"answer",what:i,view:e,text:n}}var Ty=null;function XT(){return Ty}function hU(i,e){i.replaceChildren();let t=[],n="",s=new af({onGone:o=>r.store.set({gone:o}),onAnswer(o){mU(o)?(n=o.picture,r.store.set({})):sf(o)&&rf(r.store,o)}}),r=Jl(mc(i,{view:{},address:!0,BodyView:Gr,scene(o){let a=dU(s,o);return a.rest.finally(()=>fU(e)).catch(()=>{}),a},send(o){return s.ask(o),!0},asks:!0,onView(o){for(let a of t)a(o)},picture:()=>n}));return Ty={page:r,follow:o=>{t.push(o)}},Ty}function dU(i,e){let t=i.scene(e),n=async(a,l)=>i.bytes(`scene/${await t}/${a}`,l),s=n("words"),r=s.then(()=>n("first",a=>e("Receiving the body",a))),o=r.then(()=>n("rest"));return{words:s,first:r,rest:o}}async function fU(i){if(!i)return;let e=document.createElement("div");e.hidden=!0,i.replaceWith(e),globalThis.importShim=Object.assign(pU,{addImportMap(){}});for(let t of[...i.content.children]){if(t.getAttribute("src")?.includes("es-module-shims"))continue;if(!(t instanceof HTMLScriptElement)){e.append(t);continue}let n=document.createElement("script");for(let{name:r,value:o}of t.attributes)n.setAttribute(r,o);n.textContent=t.textContent;let s=new Promise(r=>{n.onload=r,n.onerror=r});e.append(n),n.src&&await s}}function pU(i){return import(new URL(i,document.baseURI).href)}function mU(i){return typeof i=="object"&&i!==null&&"picture"in i}function gU({model:i,el:e}){return yU(i)?_U(i,e):xU(i)}var qee={render:gU};function Yee(i,e,t={},n={}){let s=mc(i,{view:t,address:n.address??!0,BodyView:n.BodyView??Gr,scene:async()=>typeof e=="string"?nf(e):e,send:()=>!1,asks:!1,onView:()=>{},picture:()=>n.picture??""});return Jl(s)}function yU(i){return"get"in i&&"save_changes"in i&&!("send_msg"in i)}function _U(i,e){let t=qT($T(e,i.get("height_px")),{get:n=>i.get(n),setView(n){i.set("view",n),i.save_changes()},onChange:(n,s)=>i.on(`change:${n}`,s),onMessage:n=>i.on("msg:custom",n),send:n=>i.send(n),address:!1});return()=>t.dispose()}function xU(i){let e=i.host==="panel"?XT():null;if(e)return vU(i,e);let t=$T(void 0,i.height_px),n=qT(t,{get:s=>i[s],setView(s){i.view=s},onChange:(s,r)=>i.on(s,r),onMessage:s=>i.on("msg:custom",r=>s(r.data??r)),send:s=>i.send_msg(s),address:i.host==="panel"});return i.on("remove",()=>n.dispose()),t}function vU(i,{page:e,follow:t}){let n=s=>{i.view=s};return t(n),cr(Ii(i.view),e.view())||n(e.view()),i.on("view",()=>{let s=Ii(i.view);cr(s,e.view())||e.setView(s)}),document.createElement("div")}function qT(i,e){let t={view:e.get("view")??{},address:e.address,BodyView:Gr,scene:s=>bU(e,s),send(s){return e.send(s),!0},asks:!0,onView:s=>e.setView(s),picture:()=>wU(e.get("picture"))},n=Jl(mc(i,t));return e.onChange("view",()=>{let s=Ii(e.get("view"));cr(s,n.view())||n.setView(s)}),e.onChange("picture",()=>n.store.set({})),e.onMessage(s=>{sf(s)&&rf(n.store,s)}),n}async function bU(i,e){let t=()=>{let s=i.get("scene_url");return s?SU(s,e):YT(i.get("scene"))},n=await t();return n||new Promise((s,r)=>{let o=()=>{let{fraction:a,text:l,error:c}=i.get("progress")??{};c?r(new Error(c)):l&&e(l,a);let u=t();u&&s(u)};for(let a of["scene","scene_url","progress"])i.onChange(a,o);o()})}async function SU(i,e){let t=await fetch(new URL(i,document.baseURI));if(!t.ok)throw new Error(`The server answered ${t.status} when asked for the body. Reload the page.`);return e("Receiving the body"),new Uint8Array(await t.arrayBuffer())}function YT(i){return i?.byteLength?ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i):null}function wU(i){if(!i||typeof i=="string")return i??"";let e=YT(i)??new Uint8Array;return URL.createObjectURL(new Blob([e],{type:"image/png"}))}function $T(i,e){let t=document.createElement("div");return Object.assign(t.style,{position:"relative",width:"100%",height:e?`${e}px`:"100%"}),i?.append(t),t}export{Gr as BodyView,hU as begin,qee as default,lg as labelName,xh as readScene,gU as render,Na as showsKeyPoints,gy as skinMapOf,Yee as standalone};

var Gy={nerve:"nerves",ganglion:"roots",muscle:"muscles",deep:"deep",skin:"skin"},Wy=14,Xy=.85,qy=Object.freeze(["bone:vertebra_L3","disc:L5_S1","bone:sacrum","bone:hip","bone:femur","bone:patella","bone:tibia","bone:fibula","bone:calcaneus","nerve:sciatic","nerve:femoral","nerve:tibial","nerve:common_fibular","nerve:sural","nerve:saphenous"]);function Eo(i,e){let[t,n]=e.split(":"),s=i.book[Gy[t]]?.[n]||t==="nerve"&&Yy(i,n);if(s?.name)return s.name;if(t==="disc")return`${n.replace("_","/")} disc`;if(t==="bone"&&n.startsWith("vertebra_"))return`${n.slice(9)} vertebra`;let r=n.replaceAll("_"," ");return r.charAt(0).toUpperCase()+r.slice(1)}function Yy(i,e){let t=Array.isArray(i.book.roots)?i.book.roots.find(n=>n.id===e):null;return t&&{name:t.name}}function kp(i){return i==="both"?[1,-1]:i==="left"?[-1]:[1]}function zp(i,e){let t=i.clone();return t.x*=e,t}function ru(i,e){let{scene:t}=i,s=((e.state||t.book.states?.[e.selection])?.path||[]).map(({id:a})=>`nerve:${a}`).filter(a=>i.indices(a).length),r=s.length?s:qy,[o]=kp(e.side);return r.slice(0,Wy).map(a=>({name:a,at:i.anchor(a)})).filter(({at:a})=>a).map(({name:a,at:c})=>({text:Eo(t,a),at:zp(c,o),lit:s.length>0}))}function Vp(i,e){let{scene:t}=i;if(!t.states.includes(e.selection))return[];let n=t.book.states?.[e.selection],s=(n?.marker||n?.name||e.selection).replace(/ \(.*\)$/,""),r=e.cuts||t.cuts[e.selection]||[],o=r.length?[]:t.pain[e.selection]||[],a=[...r.map(([l,h])=>({at:i.along(l,n?.kind==="root"?Math.max(h,Xy):h),pain:!1})),...o.map(l=>({at:i.anchor(l),pain:!0}))].filter(({at:l})=>l),c=Ky(a);return kp(e.side).flatMap((l,h)=>c.map((u,f)=>({...u,at:zp(u.at,l),text:h===0&&f===0?s:""})))}function Ky(i){let e=[];for(let t of i)e.some(n=>n.at.distanceTo(t.at)<9)||e.push(t);return e}var Ja=class{constructor(e,t){this.down=null,this.pending=0,this.off=new AbortController;let n=(s,r)=>e.addEventListener(s,r,{signal:this.off.signal});n("pointerdown",s=>{this.down=s.isPrimary&&s.button===0?s:null,this.moved=!1}),n("pointermove",s=>this.#e(s,t)),n("pointerup",s=>{let r=this.down&&!this.moved&&s.isPrimary;this.down=null,r&&t.click(s)}),n("pointercancel",()=>{this.down=null}),n("pointerleave",()=>{this.#t(),t.hover(null)})}#e(e,t){let{down:n}=this;if(n&&Math.hypot(e.clientX-n.clientX,e.clientY-n.clientY)>=4&&(this.moved=!0),e.buttons||e.pointerType==="touch")return this.#t();this.last=e,this.pending||=requestAnimationFrame(()=>{this.pending=0,t.hover(this.last)})}#t(){cancelAnimationFrame(this.pending),this.pending=0}dispose(){this.#t(),this.off.abort()}};var hs={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},us={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Im=0,Wu=1,Lm=2;var ha=1,Nm=2,Hr=3,nn=0,sn=1,fn=2,Xs=0,Gr=1,Xu=2,qu=3,Yu=4,Dm=5;var qs=100,Om=101,Um=102,Fm=103,Bm=104,km=200,zm=201,Vm=202,Hm=203,Ku=204,$u=205,Gm=206,Wm=207,Xm=208,qm=209,Ym=210,Km=211,$m=212,Zm=213,jm=214,Ec=0,Rc=1,Cc=2,rs=3,Pc=4,Ic=5,Mr=6,Lc=7,Zu=0,Jm=1,Qm=2,mi=0,ju=1,Ju=2,Qu=3,ef=4,tf=5,nf=6,sf=7,Iu="attached",eg="detached",rf=300,Ys=301,Wr=302,Zc=303,jc=304,os=1e3,Xn=1001,wr=1002,St=1003,Jc=1004;var Ks=1005;var zt=1006,Xr=1007;var Kn=1008;var dn=1009,of=1010,af=1011,qr=1012,Qc=1013,ii=1014,Fn=1015,si=1016,el=1017,tl=1018,$s=1020,cf=35902,lf=35899,hf=1021,uf=1022,In=1023,Di=1026,Xi=1027,nl=1028,il=1029,fs=1030,sl=1031;var rl=1033,ua=33776,fa=33777,da=33778,pa=33779,ol=35840,al=35841,cl=35842,ll=35843,hl=36196,ul=37492,fl=37496,dl=37488,pl=37489,ma=37490,ml=37491,gl=37808,_l=37809,xl=37810,yl=37811,vl=37812,bl=37813,Sl=37814,Ml=37815,wl=37816,Tl=37817,Al=37818,El=37819,Rl=37820,Cl=37821,Pl=36492,Il=36494,Ll=36495,Nl=36283,Dl=36284,ga=36285,Ol=36286;var zs=2300,Vs=2301,Tc=2302,Lu=2303,Nu=2400,Du=2401,Ou=2402,tg=2500;var ff=0,_a=1,Yr=2,ng=3200;var Ul=0,ig=1,qi="",Bt="srgb",vn="srgb-linear",ko="linear",st="srgb";var Ac=7680;var sg=519,rg=512,og=513,ag=514,df=515,cg=516,lg=517,pf=518,mf=519,gf=35044;var _f="300 es",qn=2e3,Tr=2001;function $y(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function Zy(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Ar(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function hg(){let i=Ar("canvas");return i.style.display="block",i}var Hp={},Er=null;function zo(...i){let e="THREE."+i.shift();Er?Er("log",e,...i):console.log(e,...i)}function ug(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ae(...i){i=ug(i);let e="THREE."+i.shift();if(Er)Er("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function De(...i){i=ug(i);let e="THREE."+i.shift();if(Er)Er("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function ks(...i){let e=i.join(" ");e in Hp||(Hp[e]=!0,Ae(...i))}function fg(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var dg={[Ec]:Ec,[Cc]:Mr,[Pc]:Pc,[rs]:Ic,[Rc]:Rc,[Mr]:Cc,[Lc]:Lc,[Ic]:rs},ni=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},cn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Gp=1234567,Fo=Math.PI/180,Hs=180/Math.PI;function gi(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(cn[i&255]+cn[i>>8&255]+cn[i>>16&255]+cn[i>>24&255]+"-"+cn[e&255]+cn[e>>8&255]+"-"+cn[e>>16&15|64]+cn[e>>24&255]+"-"+cn[t&63|128]+cn[t>>8&255]+"-"+cn[t>>16&255]+cn[t>>24&255]+cn[n&255]+cn[n>>8&255]+cn[n>>16&255]+cn[n>>24&255]).toLowerCase()}function ke(i,e,t){return Math.max(e,Math.min(t,i))}function xf(i,e){return(i%e+e)%e}function jy(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function Jy(i,e,t){return i!==e?(t-i)/(e-i):0}function Bo(i,e,t){return(1-t)*i+t*e}function Qy(i,e,t,n){return Bo(i,e,1-Math.exp(-t*n))}function ev(i,e=1){return e-Math.abs(xf(i,e*2)-e)}function tv(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function nv(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function iv(i,e){return i+Math.floor(Math.random()*(e-i+1))}function sv(i,e){return i+Math.random()*(e-i)}function rv(i){return i*(.5-Math.random())}function ov(i){i!==void 0&&(Gp=i);let e=Gp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function av(i){return i*Fo}function cv(i){return i*Hs}function lv(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function hv(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function yf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function uv(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),c=o(t/2),l=r((e+n)/2),h=o((e+n)/2),u=r((e-n)/2),f=o((e-n)/2),d=r((n-e)/2),m=o((n-e)/2);switch(s){case"XYX":i.set(a*h,c*u,c*f,a*l);break;case"YZY":i.set(c*f,a*h,c*u,a*l);break;case"ZXZ":i.set(c*u,c*f,a*h,a*l);break;case"XZX":i.set(a*h,c*m,c*d,a*l);break;case"YXY":i.set(c*d,a*h,c*m,a*l);break;case"ZYZ":i.set(c*m,c*d,a*h,a*l);break;default:Ae("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Fl(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function vf(i,e){if(e.constructor===Float32Array)return i;let t=Fl(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function bf(i,e){if(e.constructor===Float32Array)return i;let t=Fl(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var Kr={DEG2RAD:Fo,RAD2DEG:Hs,generateUUID:gi,clamp:ke,euclideanModulo:xf,mapLinear:jy,inverseLerp:Jy,lerp:Bo,damp:Qy,pingpong:ev,smoothstep:tv,smootherstep:nv,randInt:iv,randFloat:sv,randFloatSpread:rv,seededRandom:ov,degToRad:av,radToDeg:cv,isPowerOfTwo:lv,ceilPowerOfTwo:hv,floorPowerOfTwo:yf,setQuaternionFromProperEuler:uv,normalize:bf,denormalize:vf},be=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ke(this.x,e.x,t.x),this.y=ke(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ke(this.x,e,t),this.y=ke(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(ke(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(ke(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},un=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let c=n[s+0],l=n[s+1],h=n[s+2],u=n[s+3],f=r[o+0],d=r[o+1],m=r[o+2],y=r[o+3];if(u!==y||c!==f||l!==d||h!==m){let p=c*f+l*d+h*m+u*y;p<0&&(f=-f,d=-d,m=-m,y=-y,p=-p);let g=1-a;if(p<.9995){let x=Math.acos(p),b=Math.sin(x);g=Math.sin(g*x)/b,a=Math.sin(a*x)/b,c=c*g+f*a,l=l*g+d*a,h=h*g+m*a,u=u*g+y*a}else{c=c*g+f*a,l=l*g+d*a,h=h*g+m*a,u=u*g+y*a;let x=1/Math.sqrt(c*c+l*l+h*h+u*u);c*=x,l*=x,h*=x,u*=x}}e[t]=c,e[t+1]=l,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],c=n[s+1],l=n[s+2],h=n[s+3],u=r[o],f=r[o+1],d=r[o+2],m=r[o+3];return e[t]=a*m+h*u+c*d-l*f,e[t+1]=c*m+h*f+l*u-a*d,e[t+2]=l*m+h*d+a*f-c*u,e[t+3]=h*m-a*u-c*f-l*d,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,c=Math.sin,l=a(n/2),h=a(s/2),u=a(r/2),f=c(n/2),d=c(s/2),m=c(r/2);switch(o){case"XYZ":this._x=f*h*u+l*d*m,this._y=l*d*u-f*h*m,this._z=l*h*m+f*d*u,this._w=l*h*u-f*d*m;break;case"YXZ":this._x=f*h*u+l*d*m,this._y=l*d*u-f*h*m,this._z=l*h*m-f*d*u,this._w=l*h*u+f*d*m;break;case"ZXY":this._x=f*h*u-l*d*m,this._y=l*d*u+f*h*m,this._z=l*h*m+f*d*u,this._w=l*h*u-f*d*m;break;case"ZYX":this._x=f*h*u-l*d*m,this._y=l*d*u+f*h*m,this._z=l*h*m-f*d*u,this._w=l*h*u+f*d*m;break;case"YZX":this._x=f*h*u+l*d*m,this._y=l*d*u+f*h*m,this._z=l*h*m-f*d*u,this._w=l*h*u-f*d*m;break;case"XZY":this._x=f*h*u-l*d*m,this._y=l*d*u-f*h*m,this._z=l*h*m+f*d*u,this._w=l*h*u+f*d*m;break;default:Ae("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],c=t[9],l=t[2],h=t[6],u=t[10],f=n+a+u;if(f>0){let d=.5/Math.sqrt(f+1);this._w=.25/d,this._x=(h-c)*d,this._y=(r-l)*d,this._z=(o-s)*d}else if(n>a&&n>u){let d=2*Math.sqrt(1+n-a-u);this._w=(h-c)/d,this._x=.25*d,this._y=(s+o)/d,this._z=(r+l)/d}else if(a>u){let d=2*Math.sqrt(1+a-n-u);this._w=(r-l)/d,this._x=(s+o)/d,this._y=.25*d,this._z=(c+h)/d}else{let d=2*Math.sqrt(1+u-n-a);this._w=(o-s)/d,this._x=(r+l)/d,this._y=(c+h)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ke(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,c=t._y,l=t._z,h=t._w;return this._x=n*h+o*a+s*l-r*c,this._y=s*h+o*c+r*a-n*l,this._z=r*h+o*l+n*c-s*a,this._w=o*h-n*a-s*c-r*l,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let c=1-t;if(a<.9995){let l=Math.acos(a),h=Math.sin(l);c=Math.sin(c*l)/h,t=Math.sin(t*l)/h,this._x=this._x*c+n*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this._onChangeCallback()}else this._x=this._x*c+n*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},D=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Wp.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Wp.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,c=e.w,l=2*(o*s-a*n),h=2*(a*t-r*s),u=2*(r*n-o*t);return this.x=t+c*l+o*u-a*h,this.y=n+c*h+a*l-r*u,this.z=s+c*u+r*h-o*l,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ke(this.x,e.x,t.x),this.y=ke(this.y,e.y,t.y),this.z=ke(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ke(this.x,e,t),this.y=ke(this.y,e,t),this.z=ke(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(ke(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,c=t.z;return this.x=s*c-r*a,this.y=r*o-n*c,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return ou.copy(this).projectOnVector(e),this.sub(ou)}reflect(e){return this.sub(ou.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(ke(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},ou=new D,Wp=new un,Ue=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,c,l){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,c,l)}set(e,t,n,s,r,o,a,c,l){let h=this.elements;return h[0]=e,h[1]=s,h[2]=a,h[3]=t,h[4]=r,h[5]=c,h[6]=n,h[7]=o,h[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],c=n[6],l=n[1],h=n[4],u=n[7],f=n[2],d=n[5],m=n[8],y=s[0],p=s[3],g=s[6],x=s[1],b=s[4],v=s[7],S=s[2],A=s[5],_=s[8];return r[0]=o*y+a*x+c*S,r[3]=o*p+a*b+c*A,r[6]=o*g+a*v+c*_,r[1]=l*y+h*x+u*S,r[4]=l*p+h*b+u*A,r[7]=l*g+h*v+u*_,r[2]=f*y+d*x+m*S,r[5]=f*p+d*b+m*A,r[8]=f*g+d*v+m*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],h=e[8];return t*o*h-t*a*l-n*r*h+n*a*c+s*r*l-s*o*c}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],h=e[8],u=h*o-a*l,f=a*c-h*r,d=l*r-o*c,m=t*u+n*f+s*d;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let y=1/m;return e[0]=u*y,e[1]=(s*l-h*n)*y,e[2]=(a*n-s*o)*y,e[3]=f*y,e[4]=(h*t-s*c)*y,e[5]=(s*r-a*t)*y,e[6]=d*y,e[7]=(n*c-l*t)*y,e[8]=(o*t-n*r)*y,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let c=Math.cos(r),l=Math.sin(r);return this.set(n*c,n*l,-n*(c*o+l*a)+o+e,-s*l,s*c,-s*(-l*o+c*a)+a+t,0,0,1),this}scale(e,t){return ks("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(au.makeScale(e,t)),this}rotate(e){return ks("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(au.makeRotation(-e)),this}translate(e,t){return ks("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(au.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},au=new Ue,Xp=new Ue().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),qp=new Ue().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function fv(){let i={enabled:!0,workingColorSpace:vn,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===st&&(s.r=Ni(s.r),s.g=Ni(s.g),s.b=Ni(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===st&&(s.r=Sr(s.r),s.g=Sr(s.g),s.b=Sr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===qi?ko:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[vn]:{primaries:e,whitePoint:n,transfer:ko,toXYZ:Xp,fromXYZ:qp,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Bt},outputColorSpaceConfig:{drawingBufferColorSpace:Bt}},[Bt]:{primaries:e,whitePoint:n,transfer:st,toXYZ:Xp,fromXYZ:qp,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Bt}}}),i}var We=fv();function Ni(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Sr(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var or,Nc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{or===void 0&&(or=Ar("canvas")),or.width=e.width,or.height=e.height;let s=or.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=or}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Ar("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Ni(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Ni(t[n]/255)*255):t[n]=Ni(t[n]);return{data:t,width:e.width,height:e.height}}else return Ae("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},dv=0,Rr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:dv++}),this.uuid=gi(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(cu(s[o].image)):r.push(cu(s[o]))}else r=cu(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function cu(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Nc.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ae("Texture: Unable to serialize Texture."),{})}var pv=0,lu=new D,$t=class i extends ni{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=Xn,s=Xn,r=zt,o=Kn,a=In,c=dn,l=i.DEFAULT_ANISOTROPY,h=qi){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:pv++}),this.uuid=gi(),this.name="",this.source=new Rr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=l,this.format=a,this.internalFormat=null,this.type=c,this.offset=new be(0,0),this.repeat=new be(1,1),this.center=new be(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ue,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(lu).x}get height(){return this.source.getSize(lu).y}get depth(){return this.source.getSize(lu).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ae(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ae(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==rf)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case os:e.x=e.x-Math.floor(e.x);break;case Xn:e.x=e.x<0?0:1;break;case wr:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case os:e.y=e.y-Math.floor(e.y);break;case Xn:e.y=e.y<0?0:1;break;case wr:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};$t.DEFAULT_IMAGE=null;$t.DEFAULT_MAPPING=rf;$t.DEFAULT_ANISOTROPY=1;var at=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,c=e.elements,l=c[0],h=c[4],u=c[8],f=c[1],d=c[5],m=c[9],y=c[2],p=c[6],g=c[10];if(Math.abs(h-f)<.01&&Math.abs(u-y)<.01&&Math.abs(m-p)<.01){if(Math.abs(h+f)<.1&&Math.abs(u+y)<.1&&Math.abs(m+p)<.1&&Math.abs(l+d+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let b=(l+1)/2,v=(d+1)/2,S=(g+1)/2,A=(h+f)/4,_=(u+y)/4,M=(m+p)/4;return b>v&&b>S?b<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(b),s=A/n,r=_/n):v>S?v<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(v),n=A/s,r=M/s):S<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(S),n=_/r,s=M/r),this.set(n,s,r,t),this}let x=Math.sqrt((p-m)*(p-m)+(u-y)*(u-y)+(f-h)*(f-h));return Math.abs(x)<.001&&(x=1),this.x=(p-m)/x,this.y=(u-y)/x,this.z=(f-h)/x,this.w=Math.acos((l+d+g-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ke(this.x,e.x,t.x),this.y=ke(this.y,e.y,t.y),this.z=ke(this.z,e.z,t.z),this.w=ke(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ke(this.x,e,t),this.y=ke(this.y,e,t),this.z=ke(this.z,e,t),this.w=ke(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(ke(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Dc=class extends ni{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:zt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new at(0,0,e,t),this.scissorTest=!1,this.viewport=new at(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new $t({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:zt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new Rr(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},bn=class extends Dc{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},Vo=class extends $t{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=St,this.minFilter=St,this.wrapR=Xn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Oc=class extends $t{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=St,this.minFilter=St,this.wrapR=Xn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Te=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,c,l,h,u,f,d,m,y,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,c,l,h,u,f,d,m,y,p)}set(e,t,n,s,r,o,a,c,l,h,u,f,d,m,y,p){let g=this.elements;return g[0]=e,g[4]=t,g[8]=n,g[12]=s,g[1]=r,g[5]=o,g[9]=a,g[13]=c,g[2]=l,g[6]=h,g[10]=u,g[14]=f,g[3]=d,g[7]=m,g[11]=y,g[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/ar.setFromMatrixColumn(e,0).length(),r=1/ar.setFromMatrixColumn(e,1).length(),o=1/ar.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),c=Math.cos(s),l=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){let f=o*h,d=o*u,m=a*h,y=a*u;t[0]=c*h,t[4]=-c*u,t[8]=l,t[1]=d+m*l,t[5]=f-y*l,t[9]=-a*c,t[2]=y-f*l,t[6]=m+d*l,t[10]=o*c}else if(e.order==="YXZ"){let f=c*h,d=c*u,m=l*h,y=l*u;t[0]=f+y*a,t[4]=m*a-d,t[8]=o*l,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=d*a-m,t[6]=y+f*a,t[10]=o*c}else if(e.order==="ZXY"){let f=c*h,d=c*u,m=l*h,y=l*u;t[0]=f-y*a,t[4]=-o*u,t[8]=m+d*a,t[1]=d+m*a,t[5]=o*h,t[9]=y-f*a,t[2]=-o*l,t[6]=a,t[10]=o*c}else if(e.order==="ZYX"){let f=o*h,d=o*u,m=a*h,y=a*u;t[0]=c*h,t[4]=m*l-d,t[8]=f*l+y,t[1]=c*u,t[5]=y*l+f,t[9]=d*l-m,t[2]=-l,t[6]=a*c,t[10]=o*c}else if(e.order==="YZX"){let f=o*c,d=o*l,m=a*c,y=a*l;t[0]=c*h,t[4]=y-f*u,t[8]=m*u+d,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-l*h,t[6]=d*u+m,t[10]=f-y*u}else if(e.order==="XZY"){let f=o*c,d=o*l,m=a*c,y=a*l;t[0]=c*h,t[4]=-u,t[8]=l*h,t[1]=f*u+y,t[5]=o*h,t[9]=d*u-m,t[2]=m*u-d,t[6]=a*h,t[10]=y*u+f}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(mv,e,gv)}lookAt(e,t,n){let s=this.elements;return Dn.subVectors(e,t),Dn.lengthSq()===0&&(Dn.z=1),Dn.normalize(),Qi.crossVectors(n,Dn),Qi.lengthSq()===0&&(Math.abs(n.z)===1?Dn.x+=1e-4:Dn.z+=1e-4,Dn.normalize(),Qi.crossVectors(n,Dn)),Qi.normalize(),Qa.crossVectors(Dn,Qi),s[0]=Qi.x,s[4]=Qa.x,s[8]=Dn.x,s[1]=Qi.y,s[5]=Qa.y,s[9]=Dn.y,s[2]=Qi.z,s[6]=Qa.z,s[10]=Dn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],c=n[8],l=n[12],h=n[1],u=n[5],f=n[9],d=n[13],m=n[2],y=n[6],p=n[10],g=n[14],x=n[3],b=n[7],v=n[11],S=n[15],A=s[0],_=s[4],M=s[8],N=s[12],R=s[1],P=s[5],I=s[9],U=s[13],L=s[2],k=s[6],G=s[10],W=s[14],te=s[3],q=s[7],Q=s[11],ee=s[15];return r[0]=o*A+a*R+c*L+l*te,r[4]=o*_+a*P+c*k+l*q,r[8]=o*M+a*I+c*G+l*Q,r[12]=o*N+a*U+c*W+l*ee,r[1]=h*A+u*R+f*L+d*te,r[5]=h*_+u*P+f*k+d*q,r[9]=h*M+u*I+f*G+d*Q,r[13]=h*N+u*U+f*W+d*ee,r[2]=m*A+y*R+p*L+g*te,r[6]=m*_+y*P+p*k+g*q,r[10]=m*M+y*I+p*G+g*Q,r[14]=m*N+y*U+p*W+g*ee,r[3]=x*A+b*R+v*L+S*te,r[7]=x*_+b*P+v*k+S*q,r[11]=x*M+b*I+v*G+S*Q,r[15]=x*N+b*U+v*W+S*ee,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],c=e[9],l=e[13],h=e[2],u=e[6],f=e[10],d=e[14],m=e[3],y=e[7],p=e[11],g=e[15],x=c*d-l*f,b=a*d-l*u,v=a*f-c*u,S=o*d-l*h,A=o*f-c*h,_=o*u-a*h;return t*(y*x-p*b+g*v)-n*(m*x-p*S+g*A)+s*(m*b-y*S+g*_)-r*(m*v-y*A+p*_)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],c=e[2],l=e[6],h=e[10];return t*(o*h-a*l)-n*(r*h-a*c)+s*(r*l-o*c)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],h=e[8],u=e[9],f=e[10],d=e[11],m=e[12],y=e[13],p=e[14],g=e[15],x=t*a-n*o,b=t*c-s*o,v=t*l-r*o,S=n*c-s*a,A=n*l-r*a,_=s*l-r*c,M=h*y-u*m,N=h*p-f*m,R=h*g-d*m,P=u*p-f*y,I=u*g-d*y,U=f*g-d*p,L=x*U-b*I+v*P+S*R-A*N+_*M;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let k=1/L;return e[0]=(a*U-c*I+l*P)*k,e[1]=(s*I-n*U-r*P)*k,e[2]=(y*_-p*A+g*S)*k,e[3]=(f*A-u*_-d*S)*k,e[4]=(c*R-o*U-l*N)*k,e[5]=(t*U-s*R+r*N)*k,e[6]=(p*v-m*_-g*b)*k,e[7]=(h*_-f*v+d*b)*k,e[8]=(o*I-a*R+l*M)*k,e[9]=(n*R-t*I-r*M)*k,e[10]=(m*A-y*v+g*x)*k,e[11]=(u*v-h*A-d*x)*k,e[12]=(a*N-o*P-c*M)*k,e[13]=(t*P-n*N+s*M)*k,e[14]=(y*b-m*S-p*x)*k,e[15]=(h*S-u*b+f*x)*k,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,c=e.z,l=r*o,h=r*a;return this.set(l*o+n,l*a-s*c,l*c+s*a,0,l*a+s*c,h*a+n,h*c-s*o,0,l*c-s*a,h*c+s*o,r*c*c+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,c=t._w,l=r+r,h=o+o,u=a+a,f=r*l,d=r*h,m=r*u,y=o*h,p=o*u,g=a*u,x=c*l,b=c*h,v=c*u,S=n.x,A=n.y,_=n.z;return s[0]=(1-(y+g))*S,s[1]=(d+v)*S,s[2]=(m-b)*S,s[3]=0,s[4]=(d-v)*A,s[5]=(1-(f+g))*A,s[6]=(p+x)*A,s[7]=0,s[8]=(m+b)*_,s[9]=(p-x)*_,s[10]=(1-(f+y))*_,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=ar.set(s[0],s[1],s[2]).length(),a=ar.set(s[4],s[5],s[6]).length(),c=ar.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Qn.copy(this);let l=1/o,h=1/a,u=1/c;return Qn.elements[0]*=l,Qn.elements[1]*=l,Qn.elements[2]*=l,Qn.elements[4]*=h,Qn.elements[5]*=h,Qn.elements[6]*=h,Qn.elements[8]*=u,Qn.elements[9]*=u,Qn.elements[10]*=u,t.setFromRotationMatrix(Qn),n.x=o,n.y=a,n.z=c,this}makePerspective(e,t,n,s,r,o,a=qn,c=!1){let l=this.elements,h=2*r/(t-e),u=2*r/(n-s),f=(t+e)/(t-e),d=(n+s)/(n-s),m,y;if(c)m=r/(o-r),y=o*r/(o-r);else if(a===qn)m=-(o+r)/(o-r),y=-2*o*r/(o-r);else if(a===Tr)m=-o/(o-r),y=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return l[0]=h,l[4]=0,l[8]=f,l[12]=0,l[1]=0,l[5]=u,l[9]=d,l[13]=0,l[2]=0,l[6]=0,l[10]=m,l[14]=y,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=qn,c=!1){let l=this.elements,h=2/(t-e),u=2/(n-s),f=-(t+e)/(t-e),d=-(n+s)/(n-s),m,y;if(c)m=1/(o-r),y=o/(o-r);else if(a===qn)m=-2/(o-r),y=-(o+r)/(o-r);else if(a===Tr)m=-1/(o-r),y=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return l[0]=h,l[4]=0,l[8]=0,l[12]=f,l[1]=0,l[5]=u,l[9]=0,l[13]=d,l[2]=0,l[6]=0,l[10]=m,l[14]=y,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},ar=new D,Qn=new Te,mv=new D(0,0,0),gv=new D(1,1,1),Qi=new D,Qa=new D,Dn=new D,Yp=new Te,Kp=new un,Oi=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],c=s[1],l=s[5],h=s[9],u=s[2],f=s[6],d=s[10];switch(t){case"XYZ":this._y=Math.asin(ke(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,d),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(f,l),this._z=0);break;case"YXZ":this._x=Math.asin(-ke(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,d),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(ke(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-u,d),this._z=Math.atan2(-o,l)):(this._y=0,this._z=Math.atan2(c,r));break;case"ZYX":this._y=Math.asin(-ke(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(f,d),this._z=Math.atan2(c,r)):(this._x=0,this._z=Math.atan2(-o,l));break;case"YZX":this._z=Math.asin(ke(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-h,l),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,d));break;case"XZY":this._z=Math.asin(-ke(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,l),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,d),this._y=0);break;default:Ae("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return Yp.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Yp,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Kp.setFromEuler(this),this.setFromQuaternion(Kp,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Oi.DEFAULT_ORDER="XYZ";var Cr=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},_v=0,$p=new D,cr=new un,Ei=new Te,ec=new D,Ro=new D,xv=new D,yv=new un,Zp=new D(1,0,0),jp=new D(0,1,0),Jp=new D(0,0,1),Qp={type:"added"},vv={type:"removed"},lr={type:"childadded",child:null},hu={type:"childremoved",child:null},Tt=class i extends ni{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:_v++}),this.uuid=gi(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new D,t=new Oi,n=new un,s=new D(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Te},normalMatrix:{value:new Ue}}),this.matrix=new Te,this.matrixWorld=new Te,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Cr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return cr.setFromAxisAngle(e,t),this.quaternion.multiply(cr),this}rotateOnWorldAxis(e,t){return cr.setFromAxisAngle(e,t),this.quaternion.premultiply(cr),this}rotateX(e){return this.rotateOnAxis(Zp,e)}rotateY(e){return this.rotateOnAxis(jp,e)}rotateZ(e){return this.rotateOnAxis(Jp,e)}translateOnAxis(e,t){return $p.copy(e).applyQuaternion(this.quaternion),this.position.add($p.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Zp,e)}translateY(e){return this.translateOnAxis(jp,e)}translateZ(e){return this.translateOnAxis(Jp,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Ei.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?ec.copy(e):ec.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Ro.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Ei.lookAt(Ro,ec,this.up):Ei.lookAt(ec,Ro,this.up),this.quaternion.setFromRotationMatrix(Ei),s&&(Ei.extractRotation(s.matrixWorld),cr.setFromRotationMatrix(Ei),this.quaternion.premultiply(cr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(De("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Qp),lr.child=e,this.dispatchEvent(lr),lr.child=null):De("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(vv),hu.child=e,this.dispatchEvent(hu),hu.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Ei.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Ei.multiply(e.parent.matrixWorld)),e.applyMatrix4(Ei),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Qp),lr.child=e,this.dispatchEvent(lr),lr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ro,e,xv),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ro,yv,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,c){return a[c.uuid]===void 0&&(a[c.uuid]=c.toJSON(e)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let c=a.shapes;if(Array.isArray(c))for(let l=0,h=c.length;l<h;l++){let u=c[l];r(e.shapes,u)}else r(e.shapes,c)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let c=0,l=this.material.length;c<l;c++)a.push(r(e.materials,this.material[c]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let c=this.animations[a];s.animations.push(r(e.animations,c))}}if(t){let a=o(e.geometries),c=o(e.materials),l=o(e.textures),h=o(e.images),u=o(e.shapes),f=o(e.skeletons),d=o(e.animations),m=o(e.nodes);a.length>0&&(n.geometries=a),c.length>0&&(n.materials=c),l.length>0&&(n.textures=l),h.length>0&&(n.images=h),u.length>0&&(n.shapes=u),f.length>0&&(n.skeletons=f),d.length>0&&(n.animations=d),m.length>0&&(n.nodes=m)}return n.object=s,n;function o(a){let c=[];for(let l in a){let h=a[l];delete h.metadata,c.push(h)}return c}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Tt.DEFAULT_UP=new D(0,1,0);Tt.DEFAULT_MATRIX_AUTO_UPDATE=!0;Tt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Un=class extends Tt{constructor(){super(),this.isGroup=!0,this.type="Group"}},bv={type:"move"},Pr=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Un,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Un,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new D,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new D),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Un,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new D,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new D,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,c=this._grip,l=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(l&&e.hand){o=!0;for(let y of e.hand.values()){let p=t.getJointPose(y,n),g=this._getHandJoint(l,y);p!==null&&(g.matrix.fromArray(p.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=p.radius),g.visible=p!==null}let h=l.joints["index-finger-tip"],u=l.joints["thumb-tip"],f=h.position.distanceTo(u.position),d=.02,m=.005;l.inputState.pinching&&f>d+m?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!l.inputState.pinching&&f<=d-m&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else c!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(c.matrix.fromArray(r.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,r.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(r.linearVelocity)):c.hasLinearVelocity=!1,r.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(r.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(bv)))}return a!==null&&(a.visible=s!==null),c!==null&&(c.visible=r!==null),l!==null&&(l.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Un;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},pg={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},es={h:0,s:0,l:0},tc={h:0,s:0,l:0};function uu(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Ne=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Bt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,We.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=We.workingColorSpace){return this.r=e,this.g=t,this.b=n,We.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=We.workingColorSpace){if(e=xf(e,1),t=ke(t,0,1),n=ke(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=uu(o,r,e+1/3),this.g=uu(o,r,e),this.b=uu(o,r,e-1/3)}return We.colorSpaceToWorking(this,s),this}setStyle(e,t=Bt){function n(r){r!==void 0&&parseFloat(r)<1&&Ae("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ae("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ae("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Bt){let n=pg[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ae("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ni(e.r),this.g=Ni(e.g),this.b=Ni(e.b),this}copyLinearToSRGB(e){return this.r=Sr(e.r),this.g=Sr(e.g),this.b=Sr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Bt){return We.workingToColorSpace(ln.copy(this),e),Math.round(ke(ln.r*255,0,255))*65536+Math.round(ke(ln.g*255,0,255))*256+Math.round(ke(ln.b*255,0,255))}getHexString(e=Bt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=We.workingColorSpace){We.workingToColorSpace(ln.copy(this),t);let n=ln.r,s=ln.g,r=ln.b,o=Math.max(n,s,r),a=Math.min(n,s,r),c,l,h=(a+o)/2;if(a===o)c=0,l=0;else{let u=o-a;switch(l=h<=.5?u/(o+a):u/(2-o-a),o){case n:c=(s-r)/u+(s<r?6:0);break;case s:c=(r-n)/u+2;break;case r:c=(n-s)/u+4;break}c/=6}return e.h=c,e.s=l,e.l=h,e}getRGB(e,t=We.workingColorSpace){return We.workingToColorSpace(ln.copy(this),t),e.r=ln.r,e.g=ln.g,e.b=ln.b,e}getStyle(e=Bt){We.workingToColorSpace(ln.copy(this),e);let t=ln.r,n=ln.g,s=ln.b;return e!==Bt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(es),this.setHSL(es.h+e,es.s+t,es.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(es),e.getHSL(tc);let n=Bo(es.h,tc.h,t),s=Bo(es.s,tc.s,t),r=Bo(es.l,tc.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},ln=new Ne;Ne.NAMES=pg;var Ui=class extends Tt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Oi,this.environmentIntensity=1,this.environmentRotation=new Oi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},ei=new D,Ri=new D,fu=new D,Ci=new D,hr=new D,ur=new D,em=new D,du=new D,pu=new D,mu=new D,gu=new at,_u=new at,xu=new at,hn=class i{constructor(e=new D,t=new D,n=new D){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),ei.subVectors(e,t),s.cross(ei);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){ei.subVectors(s,t),Ri.subVectors(n,t),fu.subVectors(e,t);let o=ei.dot(ei),a=ei.dot(Ri),c=ei.dot(fu),l=Ri.dot(Ri),h=Ri.dot(fu),u=o*l-a*a;if(u===0)return r.set(0,0,0),null;let f=1/u,d=(l*c-a*h)*f,m=(o*h-a*c)*f;return r.set(1-d-m,m,d)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,Ci)===null?!1:Ci.x>=0&&Ci.y>=0&&Ci.x+Ci.y<=1}static getInterpolation(e,t,n,s,r,o,a,c){return this.getBarycoord(e,t,n,s,Ci)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(r,Ci.x),c.addScaledVector(o,Ci.y),c.addScaledVector(a,Ci.z),c)}static getInterpolatedAttribute(e,t,n,s,r,o){return gu.setScalar(0),_u.setScalar(0),xu.setScalar(0),gu.fromBufferAttribute(e,t),_u.fromBufferAttribute(e,n),xu.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(gu,r.x),o.addScaledVector(_u,r.y),o.addScaledVector(xu,r.z),o}static isFrontFacing(e,t,n,s){return ei.subVectors(n,t),Ri.subVectors(e,t),ei.cross(Ri).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return ei.subVectors(this.c,this.b),Ri.subVectors(this.a,this.b),ei.cross(Ri).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;hr.subVectors(s,n),ur.subVectors(r,n),du.subVectors(e,n);let c=hr.dot(du),l=ur.dot(du);if(c<=0&&l<=0)return t.copy(n);pu.subVectors(e,s);let h=hr.dot(pu),u=ur.dot(pu);if(h>=0&&u<=h)return t.copy(s);let f=c*u-h*l;if(f<=0&&c>=0&&h<=0&&c-h>0)return o=c/(c-h),t.copy(n).addScaledVector(hr,o);mu.subVectors(e,r);let d=hr.dot(mu),m=ur.dot(mu);if(m>=0&&d<=m)return t.copy(r);let y=d*l-c*m;if(y<=0&&l>=0&&m<=0)return a=l/(l-m),t.copy(n).addScaledVector(ur,a);let p=h*m-d*u;if(p<=0&&u-h>=0&&d-m>=0)return em.subVectors(r,s),a=(u-h)/(u-h+(d-m)),t.copy(s).addScaledVector(em,a);let g=1/(p+y+f);return o=y*g,a=f*g,t.copy(n).addScaledVector(hr,o).addScaledVector(ur,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},ct=class{constructor(e=new D(1/0,1/0,1/0),t=new D(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(ti.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(ti.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=ti.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,ti):ti.fromBufferAttribute(r,o),ti.applyMatrix4(e.matrixWorld),this.expandByPoint(ti);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),nc.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),nc.copy(n.boundingBox)),nc.applyMatrix4(e.matrixWorld),this.union(nc)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,ti),ti.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Co),ic.subVectors(this.max,Co),fr.subVectors(e.a,Co),dr.subVectors(e.b,Co),pr.subVectors(e.c,Co),ts.subVectors(dr,fr),ns.subVectors(pr,dr),Os.subVectors(fr,pr);let t=[0,-ts.z,ts.y,0,-ns.z,ns.y,0,-Os.z,Os.y,ts.z,0,-ts.x,ns.z,0,-ns.x,Os.z,0,-Os.x,-ts.y,ts.x,0,-ns.y,ns.x,0,-Os.y,Os.x,0];return!yu(t,fr,dr,pr,ic)||(t=[1,0,0,0,1,0,0,0,1],!yu(t,fr,dr,pr,ic))?!1:(sc.crossVectors(ts,ns),t=[sc.x,sc.y,sc.z],yu(t,fr,dr,pr,ic))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,ti).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(ti).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Pi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Pi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Pi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Pi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Pi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Pi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Pi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Pi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Pi),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Pi=[new D,new D,new D,new D,new D,new D,new D,new D],ti=new D,nc=new ct,fr=new D,dr=new D,pr=new D,ts=new D,ns=new D,Os=new D,Co=new D,ic=new D,sc=new D,Us=new D;function yu(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Us.fromArray(i,r);let a=s.x*Math.abs(Us.x)+s.y*Math.abs(Us.y)+s.z*Math.abs(Us.z),c=e.dot(Us),l=t.dot(Us),h=n.dot(Us);if(Math.max(-Math.max(c,l,h),Math.min(c,l,h))>a)return!1}return!0}var Ot=new D,rc=new be,Sv=0,pt=class extends ni{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Sv++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=gf,this.updateRanges=[],this.gpuType=Fn,this.version=0,this._normalizationScale=e!==void 0?Fl(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)rc.fromBufferAttribute(this,t),rc.applyMatrix3(e),this.setXY(t,rc.x,rc.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Ot.fromBufferAttribute(this,t),Ot.applyMatrix3(e),this.setXYZ(t,Ot.x,Ot.y,Ot.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Ot.fromBufferAttribute(this,t),Ot.applyMatrix4(e),this.setXYZ(t,Ot.x,Ot.y,Ot.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Ot.fromBufferAttribute(this,t),Ot.applyNormalMatrix(e),this.setXYZ(t,Ot.x,Ot.y,Ot.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Ot.fromBufferAttribute(this,t),Ot.transformDirection(e),this.setXYZ(t,Ot.x,Ot.y,Ot.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):vf(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):bf(e,this.array)}};var Ho=class extends pt{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Go=class extends pt{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var yn=class extends pt{constructor(e,t,n){super(new Float32Array(e),t,n)}},Mv=new ct,Po=new D,vu=new D,En=class{constructor(e=new D,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):Mv.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Po.subVectors(e,this.center);let t=Po.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(Po,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(vu.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Po.copy(e.center).add(vu)),this.expandByPoint(Po.copy(e.center).sub(vu))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},wv=0,Wn=new Te,bu=new Tt,mr=new D,On=new ct,Io=new ct,Kt=new D,Zt=class i extends ni{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:wv++}),this.uuid=gi(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new($y(e)?Go:Ho)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Ue().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Wn.makeRotationFromQuaternion(e),this.applyMatrix4(Wn),this}rotateX(e){return Wn.makeRotationX(e),this.applyMatrix4(Wn),this}rotateY(e){return Wn.makeRotationY(e),this.applyMatrix4(Wn),this}rotateZ(e){return Wn.makeRotationZ(e),this.applyMatrix4(Wn),this}translate(e,t,n){return Wn.makeTranslation(e,t,n),this.applyMatrix4(Wn),this}scale(e,t,n){return Wn.makeScale(e,t,n),this.applyMatrix4(Wn),this}lookAt(e){return bu.lookAt(e),bu.updateMatrix(),this.applyMatrix4(bu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(mr).negate(),this.translate(mr.x,mr.y,mr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new yn(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ae("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ct);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){De("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new D(-1/0,-1/0,-1/0),new D(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];On.setFromBufferAttribute(r),this.morphTargetsRelative?(Kt.addVectors(this.boundingBox.min,On.min),this.boundingBox.expandByPoint(Kt),Kt.addVectors(this.boundingBox.max,On.max),this.boundingBox.expandByPoint(Kt)):(this.boundingBox.expandByPoint(On.min),this.boundingBox.expandByPoint(On.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&De('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new En);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){De("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new D,1/0);return}if(e){let n=this.boundingSphere.center;if(On.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Io.setFromBufferAttribute(a),this.morphTargetsRelative?(Kt.addVectors(On.min,Io.min),On.expandByPoint(Kt),Kt.addVectors(On.max,Io.max),On.expandByPoint(Kt)):(On.expandByPoint(Io.min),On.expandByPoint(Io.max))}On.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)Kt.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(Kt));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],c=this.morphTargetsRelative;for(let l=0,h=a.count;l<h;l++)Kt.fromBufferAttribute(a,l),c&&(mr.fromBufferAttribute(e,l),Kt.add(mr)),s=Math.max(s,n.distanceToSquared(Kt))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&De('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){De("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new pt(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],c=[],l=new Uint8Array(n.count);for(let N=0;N<n.count;N++)a[N]=new D,c[N]=new D;let h=new D,u=new D,f=new D,d=new be,m=new be,y=new be,p=new D,g=new D;function x(N,R,P){l[N]=l[R]=l[P]=1,h.fromBufferAttribute(n,N),u.fromBufferAttribute(n,R),f.fromBufferAttribute(n,P),d.fromBufferAttribute(r,N),m.fromBufferAttribute(r,R),y.fromBufferAttribute(r,P),u.sub(h),f.sub(h),m.sub(d),y.sub(d);let I=1/(m.x*y.y-y.x*m.y);isFinite(I)&&(p.copy(u).multiplyScalar(y.y).addScaledVector(f,-m.y).multiplyScalar(I),g.copy(f).multiplyScalar(m.x).addScaledVector(u,-y.x).multiplyScalar(I),a[N].add(p),a[R].add(p),a[P].add(p),c[N].add(g),c[R].add(g),c[P].add(g))}let b=this.groups;b.length===0&&(b=[{start:0,count:e.count}]);for(let N=0,R=b.length;N<R;++N){let P=b[N],I=P.start,U=P.count;for(let L=I,k=I+U;L<k;L+=3)x(e.getX(L+0),e.getX(L+1),e.getX(L+2))}let v=new D,S=new D,A=new D,_=new D;function M(N){A.fromBufferAttribute(s,N),_.copy(A);let R=a[N];v.copy(R),v.sub(A.multiplyScalar(A.dot(R))).normalize(),S.crossVectors(_,R);let I=S.dot(c[N])<0?-1:1;o.setXYZW(N,v.x,v.y,v.z,I)}for(let N=0,R=n.count;N<R;++N)l[N]&&M(N);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new pt(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let f=0,d=n.count;f<d;f++)n.setXYZ(f,0,0,0);let s=new D,r=new D,o=new D,a=new D,c=new D,l=new D,h=new D,u=new D;if(e)for(let f=0,d=e.count;f<d;f+=3){let m=e.getX(f+0),y=e.getX(f+1),p=e.getX(f+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,y),o.fromBufferAttribute(t,p),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),a.fromBufferAttribute(n,m),c.fromBufferAttribute(n,y),l.fromBufferAttribute(n,p),a.add(h),c.add(h),l.add(h),n.setXYZ(m,a.x,a.y,a.z),n.setXYZ(y,c.x,c.y,c.z),n.setXYZ(p,l.x,l.y,l.z)}else for(let f=0,d=t.count;f<d;f+=3)s.fromBufferAttribute(t,f+0),r.fromBufferAttribute(t,f+1),o.fromBufferAttribute(t,f+2),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),n.setXYZ(f+0,h.x,h.y,h.z),n.setXYZ(f+1,h.x,h.y,h.z),n.setXYZ(f+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)Kt.fromBufferAttribute(e,t),Kt.normalize(),e.setXYZ(t,Kt.x,Kt.y,Kt.z)}toNonIndexed(){function e(a,c){let l=a.array,h=a.itemSize,u=a.normalized,f=new l.constructor(c.length*h),d=0,m=0;for(let y=0,p=c.length;y<p;y++){a.isInterleavedBufferAttribute?d=c[y]*a.data.stride+a.offset:d=c[y]*h;for(let g=0;g<h;g++)f[m++]=l[d++]}return new pt(f,h,u)}if(this.index===null)return Ae("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let c=s[a],l=e(c,n);t.setAttribute(a,l)}let r=this.morphAttributes;for(let a in r){let c=[],l=r[a];for(let h=0,u=l.length;h<u;h++){let f=l[h],d=e(f,n);c.push(d)}t.morphAttributes[a]=c}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,c=o.length;a<c;a++){let l=o[a];t.addGroup(l.start,l.count,l.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let c=this.parameters;for(let l in c)c[l]!==void 0&&(e[l]=c[l]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let c in n){let l=n[c];e.data.attributes[c]=l.toJSON(e.data)}let s={},r=!1;for(let c in this.morphAttributes){let l=this.morphAttributes[c],h=[];for(let u=0,f=l.length;u<f;u++){let d=l[u];h.push(d.toJSON(e.data))}h.length>0&&(s[c]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let l in s){let h=s[l];this.setAttribute(l,h.clone(t))}let r=e.morphAttributes;for(let l in r){let h=[],u=r[l];for(let f=0,d=u.length;f<d;f++)h.push(u[f].clone(t));this.morphAttributes[l]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let l=0,h=o.length;l<h;l++){let u=o[l];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let c=e.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Ir=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=gf,this.updateRanges=[],this.version=0,this.uuid=gi()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=tm(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=tm(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function tm(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=gi()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var xn=new D,Lr=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?Fl(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)xn.fromBufferAttribute(this,t),xn.applyMatrix4(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)xn.fromBufferAttribute(this,t),xn.applyNormalMatrix(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)xn.fromBufferAttribute(this,t),xn.transformDirection(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){zo("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new pt(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){zo("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):vf(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):bf(e,this.data.array)}},Su=new D,Tv=new D,Av=new Ue,en=class{constructor(e=new D(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=Su.subVectors(n,t).cross(Tv.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(Su),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||Av.getNormalMatrix(e),s=this.coplanarPoint(Su).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},Ev=0,Rn=class extends ni{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Ev++}),this.uuid=gi(),this.name="",this.type="Material",this.blending=Gr,this.side=nn,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Ku,this.blendDst=$u,this.blendEquation=qs,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Ne(0,0,0),this.blendAlpha=0,this.depthFunc=rs,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=sg,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Ac,this.stencilZFail=Ac,this.stencilZPass=Ac,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ae(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ae(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let c=r[a];delete c.metadata,o.push(c)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Ne().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new en().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new be().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new be().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Ii=new D,Mu=new D,oc=new D,ac=new D,Cn=class{constructor(e=new D,t=new D(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Ii)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Ii.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Ii.copy(this.origin).addScaledVector(this.direction,t),Ii.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){Mu.copy(e).add(t).multiplyScalar(.5),oc.copy(t).sub(e).normalize(),ac.copy(this.origin).sub(Mu);let r=e.distanceTo(t)*.5,o=-this.direction.dot(oc),a=ac.dot(this.direction),c=-ac.dot(oc),l=ac.lengthSq(),h=Math.abs(1-o*o),u,f,d,m;if(h>0)if(u=o*c-a,f=o*a-c,m=r*h,u>=0)if(f>=-m)if(f<=m){let y=1/h;u*=y,f*=y,d=u*(u+o*f+2*a)+f*(o*u+f+2*c)+l}else f=r,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*c)+l;else f=-r,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*c)+l;else f<=-m?(u=Math.max(0,-(-o*r+a)),f=u>0?-r:Math.min(Math.max(-r,-c),r),d=-u*u+f*(f+2*c)+l):f<=m?(u=0,f=Math.min(Math.max(-r,-c),r),d=f*(f+2*c)+l):(u=Math.max(0,-(o*r+a)),f=u>0?r:Math.min(Math.max(-r,-c),r),d=-u*u+f*(f+2*c)+l);else f=o>0?-r:r,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*c)+l;return n&&n.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(Mu).addScaledVector(oc,f),d}intersectSphere(e,t){if(e.radius<0)return null;Ii.subVectors(e.center,this.origin);let n=Ii.dot(this.direction),s=Ii.dot(Ii)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,c=n+o;return c<0?null:a<0?this.at(c,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,c,l=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,f=this.origin;return l>=0?(n=(e.min.x-f.x)*l,s=(e.max.x-f.x)*l):(n=(e.max.x-f.x)*l,s=(e.min.x-f.x)*l),h>=0?(r=(e.min.y-f.y)*h,o=(e.max.y-f.y)*h):(r=(e.max.y-f.y)*h,o=(e.min.y-f.y)*h),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(e.min.z-f.z)*u,c=(e.max.z-f.z)*u):(a=(e.max.z-f.z)*u,c=(e.min.z-f.z)*u),n>c||a>s)||((a>n||n!==n)&&(n=a),(c<s||s!==s)&&(s=c),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Ii)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,c=a.x,l=a.y,h=a.z,u=e.x-o.x,f=e.y-o.y,d=e.z-o.z,m=t.x-o.x,y=t.y-o.y,p=t.z-o.z,g=n.x-o.x,x=n.y-o.y,b=n.z-o.z,v=Math.abs(c),S=Math.abs(l),A=Math.abs(h),_,M,N,R,P,I,U,L,k,G,W,te;if(v>=S&&v>=A?(N=c,I=u,k=m,te=g,c>=0?(_=l,M=h,R=f,P=d,U=y,L=p,G=x,W=b):(_=h,M=l,R=d,P=f,U=p,L=y,G=b,W=x)):S>=A?(N=l,I=f,k=y,te=x,l>=0?(_=h,M=c,R=d,P=u,U=p,L=m,G=b,W=g):(_=c,M=h,R=u,P=d,U=m,L=p,G=g,W=b)):(N=h,I=d,k=p,te=b,h>=0?(_=c,M=l,R=u,P=f,U=m,L=y,G=g,W=x):(_=l,M=c,R=f,P=u,U=y,L=m,G=x,W=g)),N===0)return null;let q=_/N,Q=M/N,ee=1/N,ye=R-q*I,Oe=P-Q*I,Z=U-q*k,he=L-Q*k,xe=G-q*te,Pe=W-Q*te,pe=xe*he-Pe*Z,Fe=ye*Pe-Oe*xe,Ct=Z*Oe-he*ye;if(s){if(pe<0||Fe<0||Ct<0)return null}else if((pe<0||Fe<0||Ct<0)&&(pe>0||Fe>0||Ct>0))return null;let Ie=pe+Fe+Ct;if(Ie===0)return null;let Je=ee*(pe*I+Fe*k+Ct*te);return(Ie>0?Je<0:Je>0)?null:this.at(Je/Ie,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},fi=class extends Rn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Ne(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Oi,this.combine=Zu,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},nm=new Te,Fs=new Cn,cc=new En,im=new D,lc=new D,hc=new D,uc=new D,wu=new D,fc=new D,sm=new D,dc=new D,tn=class extends Tt{constructor(e=new Zt,t=new fi){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){fc.set(0,0,0);for(let c=0,l=r.length;c<l;c++){let h=a[c],u=r[c];h!==0&&(wu.fromBufferAttribute(u,e),o?fc.addScaledVector(wu,h):fc.addScaledVector(wu.sub(t),h))}t.add(fc)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),cc.copy(n.boundingSphere),cc.applyMatrix4(r),Fs.copy(e.ray).recast(e.near),!(cc.containsPoint(Fs.origin)===!1&&(Fs.intersectSphere(cc,im)===null||Fs.origin.distanceToSquared(im)>(e.far-e.near)**2))&&(nm.copy(r).invert(),Fs.copy(e.ray).applyMatrix4(nm),!(n.boundingBox!==null&&Fs.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Fs)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,c=r.attributes.position,l=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,f=r.groups,d=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,y=f.length;m<y;m++){let p=f[m],g=o[p.materialIndex],x=Math.max(p.start,d.start),b=Math.min(a.count,Math.min(p.start+p.count,d.start+d.count));for(let v=x,S=b;v<S;v+=3){let A=a.getX(v),_=a.getX(v+1),M=a.getX(v+2);s=pc(this,g,e,n,l,h,u,A,_,M),s&&(s.faceIndex=Math.floor(v/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let m=Math.max(0,d.start),y=Math.min(a.count,d.start+d.count);for(let p=m,g=y;p<g;p+=3){let x=a.getX(p),b=a.getX(p+1),v=a.getX(p+2);s=pc(this,o,e,n,l,h,u,x,b,v),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}else if(c!==void 0)if(Array.isArray(o))for(let m=0,y=f.length;m<y;m++){let p=f[m],g=o[p.materialIndex],x=Math.max(p.start,d.start),b=Math.min(c.count,Math.min(p.start+p.count,d.start+d.count));for(let v=x,S=b;v<S;v+=3){let A=v,_=v+1,M=v+2;s=pc(this,g,e,n,l,h,u,A,_,M),s&&(s.faceIndex=Math.floor(v/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let m=Math.max(0,d.start),y=Math.min(c.count,d.start+d.count);for(let p=m,g=y;p<g;p+=3){let x=p,b=p+1,v=p+2;s=pc(this,o,e,n,l,h,u,x,b,v),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}}};function Rv(i,e,t,n,s,r,o,a){let c;if(e.side===sn?c=n.intersectTriangle(o,r,s,!0,a):c=n.intersectTriangle(s,r,o,e.side===nn,a),c===null)return null;dc.copy(a),dc.applyMatrix4(i.matrixWorld);let l=t.ray.origin.distanceTo(dc);return l<t.near||l>t.far?null:{distance:l,point:dc.clone(),object:i}}function pc(i,e,t,n,s,r,o,a,c,l){i.getVertexPosition(a,lc),i.getVertexPosition(c,hc),i.getVertexPosition(l,uc);let h=Rv(i,e,t,n,lc,hc,uc,sm);if(h){let u=new D;hn.getBarycoord(sm,lc,hc,uc,u),s&&(h.uv=hn.getInterpolatedAttribute(s,a,c,l,u,new be)),r&&(h.uv1=hn.getInterpolatedAttribute(r,a,c,l,u,new be)),o&&(h.normal=hn.getInterpolatedAttribute(o,a,c,l,u,new D),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let f={a,b:c,c:l,normal:new D,materialIndex:0};hn.getNormal(lc,hc,uc,f.normal),h.face=f,h.barycoord=u}return h}var Lo=new at,rm=new at,om=new at,Cv=new at,am=new Te,mc=new D,Tu=new En,cm=new Te,Au=new Cn,Wo=class extends tn{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=Iu,this.bindMatrix=new Te,this.bindMatrixInverse=new Te,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new ct),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,mc),this.boundingBox.expandByPoint(mc)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new En),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,mc),this.boundingSphere.expandByPoint(mc)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Tu.copy(this.boundingSphere),Tu.applyMatrix4(s),e.ray.intersectsSphere(Tu)!==!1&&(cm.copy(s).invert(),Au.copy(e.ray).applyMatrix4(cm),!(this.boundingBox!==null&&Au.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,Au)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new at,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===Iu?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===eg?this.bindMatrixInverse.copy(this.bindMatrix).invert():Ae("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;rm.fromBufferAttribute(s.attributes.skinIndex,e),om.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(Lo.copy(t),t.set(0,0,0,0)):(Lo.set(t.x,t.y,t.z,1),t.set(0,0,0)),Lo.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=om.getComponent(r);if(o!==0){let a=rm.getComponent(r);am.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(Cv.copy(Lo).applyMatrix4(am),o)}}return t.isVector4&&(t.w=Lo.w),t.applyMatrix4(this.bindMatrixInverse)}},Nr=class extends Tt{constructor(){super(),this.isBone=!0,this.type="Bone"}},as=class extends $t{constructor(e=null,t=1,n=1,s,r,o,a,c,l=St,h=St,u,f){super(null,o,a,c,l,h,s,r,u,f),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},lm=new Te,Pv=new Te,Xo=class i{constructor(e=[],t=[]){this.uuid=gi(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){Ae("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new Te)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new Te;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:Pv;lm.multiplyMatrices(a,t[r]),lm.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new as(t,e,e,In,Fn);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(Ae("Skeleton: No bone found with UUID:",r),o=new Nr),this.bones.push(o),this.boneInverses.push(new Te().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},Fi=class extends pt{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},gr=new Te,hm=new Te,gc=[],um=new ct,Iv=new Te,No=new tn,Do=new En,qo=class extends tn{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new Fi(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,Iv)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new ct),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,gr),um.copy(e.boundingBox).applyMatrix4(gr),this.boundingBox.union(um)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new En),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,gr),Do.copy(e.boundingSphere).applyMatrix4(gr),this.boundingSphere.union(Do)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(No.geometry=this.geometry,No.material=this.material,No.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Do.copy(this.boundingSphere),Do.applyMatrix4(n),e.ray.intersectsSphere(Do)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,gr),hm.multiplyMatrices(n,gr),No.matrixWorld=hm,No.raycast(e,gc);for(let o=0,a=gc.length;o<a;o++){let c=gc[o];c.instanceId=r,c.object=this,t.push(c)}gc.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new Fi(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new as(new Float32Array(s*this.count),s,this.count,nl,Fn));let r=this.morphTexture.source.data.data,o=0;for(let l=0;l<n.length;l++)o+=n[l];let a=this.geometry.morphTargetsRelative?1:1-o,c=s*e;return r[c]=a,r.set(n,c+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},Bs=new En,Lv=new be(.5,.5),_c=new D,cs=class{constructor(e=new en,t=new en,n=new en,s=new en,r=new en,o=new en){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=qn,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],c=r[2],l=r[3],h=r[4],u=r[5],f=r[6],d=r[7],m=r[8],y=r[9],p=r[10],g=r[11],x=r[12],b=r[13],v=r[14],S=r[15];if(s[0].setComponents(l-o,d-h,g-m,S-x).normalize(),s[1].setComponents(l+o,d+h,g+m,S+x).normalize(),s[2].setComponents(l+a,d+u,g+y,S+b).normalize(),s[3].setComponents(l-a,d-u,g-y,S-b).normalize(),n)s[4].setComponents(c,f,p,v).normalize(),s[5].setComponents(l-c,d-f,g-p,S-v).normalize();else if(s[4].setComponents(l-c,d-f,g-p,S-v).normalize(),t===qn)s[5].setComponents(l+c,d+f,g+p,S+v).normalize();else if(t===Tr)s[5].setComponents(c,f,p,v).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Bs.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Bs.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Bs)}intersectsSprite(e){Bs.center.set(0,0,0);let t=Lv.distanceTo(e.center);return Bs.radius=.7071067811865476+t,Bs.applyMatrix4(e.matrixWorld),this.intersectsSphere(Bs)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(_c.x=s.normal.x>0?e.max.x:e.min.x,_c.y=s.normal.y>0?e.max.y:e.min.y,_c.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(_c)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},fm=new Te,Uc=class i{constructor(){this.coordinateSystem=qn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];fm.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new cs),n[s].setFromProjectionMatrix(fm,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new cs),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var Dr=class extends Rn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Ne(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},Fc=new D,Bc=new D,dm=new Te,Oo=new Cn,xc=new En,Eu=new D,pm=new D,Gs=class extends Tt{constructor(e=new Zt,t=new Dr){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)Fc.fromBufferAttribute(t,s-1),Bc.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=Fc.distanceTo(Bc);e.setAttribute("lineDistance",new yn(n,1))}else Ae("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),xc.copy(n.boundingSphere),xc.applyMatrix4(s),xc.radius+=r,e.ray.intersectsSphere(xc)===!1)return;dm.copy(s).invert(),Oo.copy(e.ray).applyMatrix4(dm);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),c=a*a,l=this.isLineSegments?2:1,h=n.index,f=n.attributes.position;if(h!==null){let d=Math.max(0,o.start),m=Math.min(h.count,o.start+o.count);for(let y=d,p=m-1;y<p;y+=l){let g=h.getX(y),x=h.getX(y+1),b=yc(this,e,Oo,c,g,x,y);b&&t.push(b)}if(this.isLineLoop){let y=h.getX(m-1),p=h.getX(d),g=yc(this,e,Oo,c,y,p,m-1);g&&t.push(g)}}else{let d=Math.max(0,o.start),m=Math.min(f.count,o.start+o.count);for(let y=d,p=m-1;y<p;y+=l){let g=yc(this,e,Oo,c,y,y+1,y);g&&t.push(g)}if(this.isLineLoop){let y=yc(this,e,Oo,c,m-1,d,m-1);y&&t.push(y)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function yc(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(Fc.fromBufferAttribute(a,s),Bc.fromBufferAttribute(a,r),t.distanceSqToSegment(Fc,Bc,Eu,pm)>n)return;Eu.applyMatrix4(i.matrixWorld);let l=e.ray.origin.distanceTo(Eu);if(!(l<e.near||l>e.far))return{distance:l,point:pm.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var mm=new D,gm=new D,Yo=class extends Gs{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)mm.fromBufferAttribute(t,s),gm.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+mm.distanceTo(gm);e.setAttribute("lineDistance",new yn(n,1))}else Ae("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},Ko=class extends Gs{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},Or=class extends Rn{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Ne(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},_m=new Te,Uu=new Cn,vc=new En,bc=new D,$o=class extends Tt{constructor(e=new Zt,t=new Or){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),vc.copy(n.boundingSphere),vc.applyMatrix4(s),vc.radius+=r,e.ray.intersectsSphere(vc)===!1)return;_m.copy(s).invert(),Uu.copy(e.ray).applyMatrix4(_m);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),c=a*a,l=n.index,u=n.attributes.position;if(l!==null){let f=Math.max(0,o.start),d=Math.min(l.count,o.start+o.count);for(let m=f,y=d;m<y;m++){let p=l.getX(m);bc.fromBufferAttribute(u,p),xm(bc,p,c,s,e,t,this)}}else{let f=Math.max(0,o.start),d=Math.min(u.count,o.start+o.count);for(let m=f,y=d;m<y;m++)bc.fromBufferAttribute(u,m),xm(bc,m,c,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function xm(i,e,t,n,s,r,o){let a=Uu.distanceSqToPoint(i);if(a<t){let c=new D;Uu.closestPointToPoint(i,c),c.applyMatrix4(n);let l=s.ray.origin.distanceTo(c);if(l<s.near||l>s.far)return;r.push({distance:l,distanceToRay:Math.sqrt(a),point:c,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var Zo=class extends $t{constructor(e=[],t=Ys,n,s,r,o,a,c,l,h){super(e,t,n,s,r,o,a,c,l,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Bi=class extends $t{constructor(e,t,n=ii,s,r,o,a=St,c=St,l,h=Di,u=1){if(h!==Di&&h!==Xi)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:e,height:t,depth:u};super(f,s,r,o,a,c,h,n,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Rr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},jo=class extends Bi{constructor(e,t=ii,n=Ys,s,r,o=St,a=St,c,l=Di){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,n,s,r,o,a,c,l),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Jo=class extends $t{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Ur=class i extends Zt{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let c=[],l=[],h=[],u=[],f=0,d=0;m("z","y","x",-1,-1,n,t,e,o,r,0),m("z","y","x",1,-1,n,t,-e,o,r,1),m("x","z","y",1,1,e,n,t,s,o,2),m("x","z","y",1,-1,e,n,-t,s,o,3),m("x","y","z",1,-1,e,t,n,s,r,4),m("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(c),this.setAttribute("position",new yn(l,3)),this.setAttribute("normal",new yn(h,3)),this.setAttribute("uv",new yn(u,2));function m(y,p,g,x,b,v,S,A,_,M,N){let R=v/_,P=S/M,I=v/2,U=S/2,L=A/2,k=_+1,G=M+1,W=0,te=0,q=new D;for(let Q=0;Q<G;Q++){let ee=Q*P-U;for(let ye=0;ye<k;ye++){let Oe=ye*R-I;q[y]=Oe*x,q[p]=ee*b,q[g]=L,l.push(q.x,q.y,q.z),q[y]=0,q[p]=0,q[g]=A>0?1:-1,h.push(q.x,q.y,q.z),u.push(ye/_),u.push(1-Q/M),W+=1}}for(let Q=0;Q<M;Q++)for(let ee=0;ee<_;ee++){let ye=f+ee+k*Q,Oe=f+ee+k*(Q+1),Z=f+(ee+1)+k*(Q+1),he=f+(ee+1)+k*Q;c.push(ye,Oe,he),c.push(Oe,Z,he),te+=6}a.addGroup(d,te,N),d+=te,f+=W}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Qo=class i extends Zt{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),c=Math.floor(s),l=a+1,h=c+1,u=e/a,f=t/c,d=[],m=[],y=[],p=[];for(let g=0;g<h;g++){let x=g*f-o;for(let b=0;b<l;b++){let v=b*u-r;m.push(v,-x,0),y.push(0,0,1),p.push(b/a),p.push(1-g/c)}}for(let g=0;g<c;g++)for(let x=0;x<a;x++){let b=x+l*g,v=x+l*(g+1),S=x+1+l*(g+1),A=x+1+l*g;d.push(b,v,A),d.push(v,S,A)}this.setIndex(d),this.setAttribute("position",new yn(m,3)),this.setAttribute("normal",new yn(y,3)),this.setAttribute("uv",new yn(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function Zs(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(ym(s))s.isRenderTargetTexture?(Ae("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(ym(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function pn(i){let e={};for(let t=0;t<i.length;t++){let n=Zs(i[t]);for(let s in n)e[s]=n[s]}return e}function ym(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function Nv(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function Sf(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:We.workingColorSpace}var mg={clone:Zs,merge:pn},Dv=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Ov=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Yn=class extends Rn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Dv,this.fragmentShader=Ov,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Zs(e.uniforms),this.uniformsGroups=Nv(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Ne().setHex(s.value);break;case"v2":this.uniforms[n].value=new be().fromArray(s.value);break;case"v3":this.uniforms[n].value=new D().fromArray(s.value);break;case"v4":this.uniforms[n].value=new at().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Ue().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Te().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},kc=class extends Yn{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},Ws=class extends Rn{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new Ne(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Ne(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=Ul,this.normalScale=new be(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Oi,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},Sn=class extends Ws{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new be(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return ke(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new Ne(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new Ne(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new Ne(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return ks('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){ks('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var zc=class extends Rn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=ng,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Vc=class extends Rn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function ss(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function Uo(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function Uv(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function vm(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let c=0;c!==e;++c)s[o++]=i[a+c]}return s}function Fv(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var di=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];e:{t:{let o;n:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break t}o=t.length;break n}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let c=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===c)break;if(s=r,r=t[--n-1],e>=r)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Hc=class extends di{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Nu,endingEnd:Nu}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],c=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Du:r=e,a=2*t-n;break;case Ou:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(c===void 0)switch(this.getSettings_().endingEnd){case Du:o=e,c=2*n-t;break;case Ou:o=1,c=n+s[1]-s[0];break;default:o=e-1,c=t}let l=(n-t)*.5,h=this.valueSize;this._weightPrev=l/(t-a),this._weightNext=l/(c-n),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,h=this._offsetPrev,u=this._offsetNext,f=this._weightPrev,d=this._weightNext,m=(n-t)/(s-t),y=m*m,p=y*m,g=-f*p+2*f*y-f*m,x=(1+f)*p+(-1.5-2*f)*y+(-.5+f)*m+1,b=(-1-d)*p+(1.5+d)*y+.5*m,v=d*p-d*y;for(let S=0;S!==a;++S)r[S]=g*o[h+S]+x*o[l+S]+b*o[c+S]+v*o[u+S];return r}},Gc=class extends di{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,h=(n-t)/(s-t),u=1-h;for(let f=0;f!==a;++f)r[f]=o[l+f]*u+o[c+f]*h;return r}},Wc=class extends di{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},Xc=class extends di{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let m=(n-t)/(s-t),y=1-m;for(let p=0;p!==a;++p)r[p]=o[l+p]*y+o[c+p]*m;return r}let f=a*2,d=e-1;for(let m=0;m!==a;++m){let y=o[l+m],p=o[c+m],g=d*f+m*2,x=u[g],b=u[g+1],v=e*f+m*2,S=h[v],A=h[v+1],_=kv(n,t,x,S,s);r[m]=gg(_,y,b,A,p)}return r}};function gg(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function Bv(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function kv(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=gg(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let c=Bv(r,e,t,n,s);if(Math.abs(c)<1e-10)break;r=Math.max(0,Math.min(1,r-a/c))}return r}var Pn=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=ss(t,this.TimeBufferType),this.values=ss(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:ss(e.times,Array),values:ss(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),Uo(e.settings)&&(n.settings={inTangents:ss(e.settings.inTangents,Array),outTangents:ss(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new Wc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Gc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Hc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Xc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case zs:t=this.InterpolantFactoryMethodDiscrete;break;case Vs:t=this.InterpolantFactoryMethodLinear;break;case Tc:t=this.InterpolantFactoryMethodSmooth;break;case Lu:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ae("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return zs;case this.InterpolantFactoryMethodLinear:return Vs;case this.InterpolantFactoryMethodSmooth:return Tc;case this.InterpolantFactoryMethodBezier:return Lu}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;Uo(this.settings)&&(bm(this.settings.inTangents,e),bm(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;Uo(this.settings)&&(Sm(this.settings.inTangents,e),Sm(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(De("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(De("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let c=n[a];if(typeof c=="number"&&isNaN(c)){De("KeyframeTrack: Time is not a valid number.",this,a,c),e=!1;break}if(o!==null&&o>c){De("KeyframeTrack: Out of order keys.",this,a,c,o),e=!1;break}o=c}if(s!==void 0&&Zy(s))for(let a=0,c=s.length;a!==c;++a){let l=s[a];if(isNaN(l)){De("KeyframeTrack: Value is not a valid number.",this,a,l),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===Tc,r=e.length-1,o=1;for(let a=1;a<r;++a){let c=!1,l=e[a],h=e[a+1];if(l!==h&&(a!==1||l!==e[0]))if(s)c=!0;else{let u=a*n,f=u-n,d=u+n;for(let m=0;m!==n;++m){let y=t[u+m];if(y!==t[f+m]||y!==t[d+m]){c=!0;break}}}if(c){if(a!==o){e[o]=e[a];let u=a*n,f=o*n;for(let d=0;d!==n;++d)t[f+d]=t[u+d]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,c=o*n,l=0;l!==n;++l)t[c+l]=t[a+l];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,Uo(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function bm(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function Sm(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}Pn.prototype.ValueTypeName="";Pn.prototype.TimeBufferType=Float32Array;Pn.prototype.ValueBufferType=Float32Array;Pn.prototype.DefaultInterpolation=Vs;var ki=class extends Pn{constructor(e,t,n){super(e,t,n)}};ki.prototype.ValueTypeName="bool";ki.prototype.ValueBufferType=Array;ki.prototype.DefaultInterpolation=zs;ki.prototype.InterpolantFactoryMethodLinear=void 0;ki.prototype.InterpolantFactoryMethodSmooth=void 0;var ea=class extends Pn{constructor(e,t,n,s){super(e,t,n,s)}};ea.prototype.ValueTypeName="color";var zi=class extends Pn{constructor(e,t,n,s){super(e,t,n,s)}};zi.prototype.ValueTypeName="number";var qc=class extends di{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=(n-t)/(s-t),l=e*a;for(let h=l+a;l!==h;l+=4)un.slerpFlat(r,0,o,l-a,o,l,c);return r}},Vi=class extends Pn{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new qc(this.times,this.values,this.getValueSize(),e)}};Vi.prototype.ValueTypeName="quaternion";Vi.prototype.InterpolantFactoryMethodSmooth=void 0;var Hi=class extends Pn{constructor(e,t,n){super(e,t,n)}};Hi.prototype.ValueTypeName="string";Hi.prototype.ValueBufferType=Array;Hi.prototype.DefaultInterpolation=zs;Hi.prototype.InterpolantFactoryMethodLinear=void 0;Hi.prototype.InterpolantFactoryMethodSmooth=void 0;var ls=class extends Pn{constructor(e,t,n,s){super(e,t,n,s)}};ls.prototype.ValueTypeName="vector";var ta=class{constructor(e="",t=-1,n=[],s=tg){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=gi(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(Vv(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(Pn.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let c=[],l=[];c.push((a+r-1)%r,a,(a+1)%r),l.push(0,1,0);let h=Uv(c);c=vm(c,1,h),l=vm(l,1,h),!s&&c[0]===0&&(c.push(r),l.push(l[0])),o.push(new zi(".morphTargetInfluences["+t[a].name+"]",c,l).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,c=e.length;a<c;a++){let l=e[a],h=l.name.match(r);if(h&&h.length>1){let u=h[1],f=s[u];f||(s[u]=f=[]),f.push(l)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function zv(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return zi;case"vector":case"vector2":case"vector3":case"vector4":return ls;case"color":return ea;case"quaternion":return Vi;case"bool":case"boolean":return ki;case"string":return Hi}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function Vv(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=zv(i.type);if(i.times===void 0){let n=[],s=[];Fv(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),Uo(i.settings)&&(t.settings={inTangents:ss(i.settings.inTangents,Float32Array),outTangents:ss(i.settings.outTangents,Float32Array)}),t}var ui={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(Mm(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!Mm(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function Mm(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var Yc=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,c,l=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),c?c(h):h},this.setURLModifier=function(h){return c=h,this},this.addHandler=function(h,u){return l.push(h,u),this},this.removeHandler=function(h){let u=l.indexOf(h);return u!==-1&&l.splice(u,2),this},this.getHandler=function(h){for(let u=0,f=l.length;u<f;u+=2){let d=l[u],m=l[u+1];if(d.global&&(d.lastIndex=0),d.test(h))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},_g=new Yc,pi=class{constructor(e){this.manager=e!==void 0?e:_g,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};pi.DEFAULT_MATERIAL_NAME="__DEFAULT";var Li={},Fu=class extends Error{constructor(e,t){super(e),this.response=t}},Fr=class extends pi{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=ui.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(Li[e]!==void 0){Li[e].push({onLoad:t,onProgress:n,onError:s});return}Li[e]=[],Li[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,c=this.responseType;fetch(o).then(l=>{if(l.status===200||l.status===0){if(l.status===0&&Ae("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||l.body===void 0||l.body.getReader===void 0)return l;let h=Li[e],u=l.body.getReader(),f=l.headers.get("X-File-Size")||l.headers.get("Content-Length"),d=f?parseInt(f):0,m=d!==0,y=0,p=new ReadableStream({start(g){x();function x(){u.read().then(({done:b,value:v})=>{if(b)g.close();else{y+=v.byteLength;let S=new ProgressEvent("progress",{lengthComputable:m,loaded:y,total:d});for(let A=0,_=h.length;A<_;A++){let M=h[A];M.onProgress&&M.onProgress(S)}g.enqueue(v),x()}},b=>{g.error(b)})}}});return new Response(p)}else throw new Fu(`fetch for "${l.url}" responded with ${l.status}: ${l.statusText}`,l)}).then(l=>{switch(c){case"arraybuffer":return l.arrayBuffer();case"blob":return l.blob();case"document":return l.text().then(h=>new DOMParser().parseFromString(h,a));case"json":return l.json();default:if(a==="")return l.text();{let u=/charset="?([^;"\s]*)"?/i.exec(a),f=u&&u[1]?u[1].toLowerCase():void 0,d=new TextDecoder(f);return l.arrayBuffer().then(m=>d.decode(m))}}}).then(l=>{ui.add(`file:${e}`,l);let h=Li[e];delete Li[e];for(let u=0,f=h.length;u<f;u++){let d=h[u];d.onLoad&&d.onLoad(l)}}).catch(l=>{let h=Li[e];if(h===void 0)throw this.manager.itemError(e),l;delete Li[e];for(let u=0,f=h.length;u<f;u++){let d=h[u];d.onError&&d.onError(l)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var _r=new WeakMap,Kc=class extends pi{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=ui.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let u=_r.get(o);u===void 0&&(u=[],_r.set(o,u)),u.push({onLoad:t,onError:s})}return o}let a=Ar("img");function c(){h(),t&&t(this);let u=_r.get(this)||[];for(let f=0;f<u.length;f++){let d=u[f];d.onLoad&&d.onLoad(this)}_r.delete(this),r.manager.itemEnd(e)}function l(u){h(),s&&s(u),ui.remove(`image:${e}`);let f=_r.get(this)||[];for(let d=0;d<f.length;d++){let m=f[d];m.onError&&m.onError(u)}_r.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function h(){a.removeEventListener("load",c,!1),a.removeEventListener("error",l,!1)}return a.addEventListener("load",c,!1),a.addEventListener("error",l,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),ui.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var na=class extends pi{constructor(e){super(e)}load(e,t,n,s){let r=new $t,o=new Kc(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},Br=class extends Tt{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Ne(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var Ru=new Te,wm=new D,Tm=new D,kr=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new be(512,512),this.mapType=dn,this.map=null,this.mapPass=null,this.matrix=new Te,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new cs,this._frameExtents=new be(1,1),this._viewportCount=1,this._viewports=[new at(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;wm.setFromMatrixPosition(e.matrixWorld),t.position.copy(wm),Tm.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Tm),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){Ru.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(Ru,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,c=s?s.x/r.x:0,l=s?s.y/r.y:0;e.coordinateSystem===Tr||e.reversedDepth?t.set(.5*o,0,0,.5*o+c,0,.5*a,0,.5*a+l,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+c,0,.5*a,0,.5*a+l,0,0,.5,.5,0,0,0,1),t.multiply(Ru)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Sc=new D,Mc=new un,hi=new D,ia=class extends Tt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Te,this.projectionMatrix=new Te,this.projectionMatrixInverse=new Te,this.coordinateSystem=qn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Sc,Mc,hi),hi.x===1&&hi.y===1&&hi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Sc,Mc,hi.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Sc,Mc,hi),hi.x===1&&hi.y===1&&hi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Sc,Mc,hi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},is=new D,Am=new be,Em=new be,kt=class extends ia{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Hs*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Fo*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Hs*2*Math.atan(Math.tan(Fo*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){is.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(is.x,is.y).multiplyScalar(-e/is.z),is.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(is.x,is.y).multiplyScalar(-e/is.z)}getViewSize(e,t){return this.getViewBounds(e,Am,Em),t.subVectors(Em,Am)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Fo*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let c=o.fullWidth,l=o.fullHeight;r+=o.offsetX*s/c,t-=o.offsetY*n/l,s*=o.width/c,n*=o.height/l}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},Bu=class extends kr{constructor(){super(new kt(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=Hs*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},sa=class extends Br{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(Tt.DEFAULT_UP),this.updateMatrix(),this.target=new Tt,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new Bu}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},ku=class extends kr{constructor(){super(new kt(90,1,.5,500)),this.isPointLightShadow=!0}},ra=class extends Br{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new ku}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},Gi=class extends ia{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,c=s-t;if(this.view!==null&&this.view.enabled){let l=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=l*this.view.offsetX,o=r+l*this.view.width,a-=h*this.view.offsetY,c=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},zu=class extends kr{constructor(){super(new Gi(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},oa=class extends Br{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Tt.DEFAULT_UP),this.updateMatrix(),this.target=new Tt,this.shadow=new zu}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Wi=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}};var Cu=new WeakMap,aa=class extends pi{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Ae("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&Ae("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=ui.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(l=>{Cu.has(o)===!0?(s&&s(Cu.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(l),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let c=fetch(e,a).then(function(l){return l.blob()}).then(function(l){return createImageBitmap(l,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(l){return ui.add(`image-bitmap:${e}`,l),t&&t(l),r.manager.itemEnd(e),l}).catch(function(l){s&&s(l),Cu.set(c,l),ui.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});ui.add(`image-bitmap:${e}`,c),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var xr=-90,yr=1,zr=class extends Tt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new kt(xr,yr,e,t);s.layers=this.layers,this.add(s);let r=new kt(xr,yr,e,t);r.layers=this.layers,this.add(r);let o=new kt(xr,yr,e,t);o.layers=this.layers,this.add(o);let a=new kt(xr,yr,e,t);a.layers=this.layers,this.add(a);let c=new kt(xr,yr,e,t);c.layers=this.layers,this.add(c);let l=new kt(xr,yr,e,t);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,c]=t;for(let l of t)this.remove(l);if(e===qn)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(e===Tr)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let l of t)this.add(l),l.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,c,l,h]=this.children,u=e.getRenderTarget(),f=e.getActiveCubeFace(),d=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let y=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),e.setRenderTarget(n,4,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),n.texture.mipmapsAutoUpdate=y,e.setRenderTarget(n,5,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,f,d),e.xr.enabled=m,n.texture.needsPMREMUpdate=!0}},$c=class extends kt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Mf="\\[\\]\\.:\\/",Hv=new RegExp("["+Mf+"]","g"),wf="[^"+Mf+"]",Gv="[^"+Mf.replace("\\.","")+"]",Wv=/((?:WC+[\/:])*)/.source.replace("WC",wf),Xv=/(WCOD+)?/.source.replace("WCOD",Gv),qv=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",wf),Yv=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",wf),Kv=new RegExp("^"+Wv+Xv+qv+Yv+"$"),$v=["material","materials","bones","map"],Vu=class{constructor(e,t,n){let s=n||dt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},dt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Hv,"")}static parseTrackName(e){let t=Kv.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);$v.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let c=n(a.children);if(c)return c}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ae("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let l=t.objectIndex;switch(n){case"materials":if(!e.material){De("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){De("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){De("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===l){l=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){De("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){De("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){De("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(l!==void 0){if(e[l]===void 0){De("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[l]}}let o=e[s];if(o===void 0){let l=t.nodeName;De("PropertyBinding: Trying to update property for track: "+l+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let c=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){De("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){De("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}c=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(c=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(c=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[c],this.setValue=this.SetterByBindingTypeAndVersioning[c][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};dt.Composite=Vu;dt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};dt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};dt.prototype.GetterByBindingType=[dt.prototype._getValue_direct,dt.prototype._getValue_array,dt.prototype._getValue_arrayElement,dt.prototype._getValue_toArray];dt.prototype.SetterByBindingTypeAndVersioning=[[dt.prototype._setValue_direct,dt.prototype._setValue_direct_setNeedsUpdate,dt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[dt.prototype._setValue_array,dt.prototype._setValue_array_setNeedsUpdate,dt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[dt.prototype._setValue_arrayElement,dt.prototype._setValue_arrayElement_setNeedsUpdate,dt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[dt.prototype._setValue_fromArray,dt.prototype._setValue_fromArray_setNeedsUpdate,dt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var iP=new Float32Array(1);var Rm=new Te,ca=class{constructor(e,t,n=0,s=1/0){this.ray=new Cn(e,t),this.near=n,this.far=s,this.camera=null,this.layers=new Cr,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):De("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Rm.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Rm),this}intersectObject(e,t=!0,n=[]){return Hu(e,this,n,t),n.sort(Cm),n}intersectObjects(e,t=!0,n=[]){for(let s=0,r=e.length;s<r;s++)Hu(e[s],this,n,t);return n.sort(Cm),n}};function Cm(i,e){return i.distance-e.distance}function Hu(i,e,t,n){let s=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(s=!1),s===!0&&n===!0){let r=i.children;for(let o=0,a=r.length;o<a;o++)Hu(r[o],e,t,!0)}}var Vr=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=ke(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(ke(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Gu=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};var Pm=new D,wc=new D,vr=new D,br=new D,Pu=new D,Zv=new D,jv=new D,Mn=class{constructor(e=new D,t=new D){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Pm.subVectors(e,this.start),wc.subVectors(this.end,this.start);let n=wc.dot(wc);if(n===0)return 0;let r=wc.dot(Pm)/n;return t&&(r=ke(r,0,1)),r}closestPointToPoint(e,t,n){let s=this.closestPointToPointParameter(e,t);return this.delta(n).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=Zv,n=jv){let s=10000000000000001e-32,r,o,a=this.start,c=e.start,l=this.end,h=e.end;vr.subVectors(l,a),br.subVectors(h,c),Pu.subVectors(a,c);let u=vr.dot(vr),f=br.dot(br),d=br.dot(Pu);if(u<=s&&f<=s)return t.copy(a),n.copy(c),t.distanceToSquared(n);if(u<=s)r=0,o=d/f,o=ke(o,0,1);else{let m=vr.dot(Pu);if(f<=s)o=0,r=ke(-m/u,0,1);else{let y=vr.dot(br),p=u*f-y*y;p!==0?r=ke((y*d-m*f)/p,0,1):r=0,o=(y*r+d)/f,o<0?(o=0,r=ke(-m/u,0,1)):o>1&&(o=1,r=ke((y-m)/u,0,1))}}return t.copy(a).addScaledVector(vr,r),n.copy(c).addScaledVector(br,o),t.distanceToSquared(n)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}};var la=class extends ni{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Tf(i,e,t,n){let s=Jv(n);switch(t){case hf:return i*e;case nl:return i*e/s.components*s.byteLength;case il:return i*e/s.components*s.byteLength;case fs:return i*e*2/s.components*s.byteLength;case sl:return i*e*2/s.components*s.byteLength;case uf:return i*e*3/s.components*s.byteLength;case In:return i*e*4/s.components*s.byteLength;case rl:return i*e*4/s.components*s.byteLength;case ua:case fa:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case da:case pa:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case al:case ll:return Math.max(i,16)*Math.max(e,8)/4;case ol:case cl:return Math.max(i,8)*Math.max(e,8)/2;case hl:case ul:case dl:case pl:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case fl:case ma:case ml:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case gl:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case _l:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case xl:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case yl:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case vl:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case bl:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Sl:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Ml:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case wl:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Tl:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Al:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case El:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Rl:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Cl:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Pl:case Il:case Ll:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Nl:case Dl:return Math.ceil(i/4)*Math.ceil(e/4)*8;case ga:case Ol:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Jv(i){switch(i){case dn:case of:return{byteLength:1,components:1};case qr:case af:case si:return{byteLength:2,components:1};case el:case tl:return{byteLength:2,components:4};case ii:case Qc:case Fn:return{byteLength:4,components:1};case cf:case lf:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ae("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function kg(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function Qv(i){let e=new WeakMap;function t(a,c){let l=a.array,h=a.usage,u=l.byteLength,f=i.createBuffer();i.bindBuffer(c,f),i.bufferData(c,l,h),a.onUploadCallback();let d;if(l instanceof Float32Array)d=i.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)d=i.HALF_FLOAT;else if(l instanceof Uint16Array)a.isFloat16BufferAttribute?d=i.HALF_FLOAT:d=i.UNSIGNED_SHORT;else if(l instanceof Int16Array)d=i.SHORT;else if(l instanceof Uint32Array)d=i.UNSIGNED_INT;else if(l instanceof Int32Array)d=i.INT;else if(l instanceof Int8Array)d=i.BYTE;else if(l instanceof Uint8Array)d=i.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)d=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:f,type:d,bytesPerElement:l.BYTES_PER_ELEMENT,version:a.version,size:u}}function n(a,c,l){let h=c.array,u=c.updateRanges;if(i.bindBuffer(l,a),u.length===0)i.bufferSubData(l,0,h);else{u.sort((d,m)=>d.start-m.start);let f=0;for(let d=1;d<u.length;d++){let m=u[f],y=u[d];y.start<=m.start+m.count+1?m.count=Math.max(m.count,y.start+y.count-m.start):(++f,u[f]=y)}u.length=f+1;for(let d=0,m=u.length;d<m;d++){let y=u[d];i.bufferSubData(l,y.start*h.BYTES_PER_ELEMENT,h,y.start,y.count)}c.clearUpdateRanges()}c.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let c=e.get(a);c&&(i.deleteBuffer(c.buffer),e.delete(a))}function o(a,c){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let l=e.get(a);if(l===void 0)e.set(a,t(a,c));else if(l.version<a.version){if(l.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(l.buffer,a,c),l.version=a.version}}return{get:s,remove:r,update:o}}var eb=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,tb=`#ifdef USE_ALPHAHASH
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
#endif`,nb=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,ib=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,sb=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,rb=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,ob=`#ifdef USE_AOMAP
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
#endif`,ab=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,cb=`#ifdef USE_BATCHING
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
#endif`,lb=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,hb=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,ub=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,fb=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,db=`#ifdef USE_IRIDESCENCE
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
#endif`,pb=`#ifdef USE_BUMPMAP
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
#endif`,mb=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,gb=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,_b=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,xb=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,yb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,vb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,bb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Sb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,Mb=`#define PI 3.141592653589793
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
} // validated`,wb=`vec3 transformedNormal = objectNormal;
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
#endif`,Tb=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Ab=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Eb=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Rb=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Cb="gl_FragColor = linearToOutputTexel( gl_FragColor );",Pb=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Ib=`#ifdef USE_ENVMAP
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
#endif`,Lb=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Nb=`#ifdef USE_ENVMAP
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
#endif`,Db=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Ob=`#ifdef USE_ENVMAP
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
#endif`,Ub=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,Fb=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Bb=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,kb=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,zb=`#ifdef USE_GRADIENTMAP
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
}`,Vb=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,Hb=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Gb=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Wb=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Xb=`#ifdef USE_ENVMAP
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
#endif`,qb=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Yb=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Kb=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,$b=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Zb=`PhysicalMaterial material;
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
#endif`,jb=`uniform sampler2D dfgLUT;
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
}`,Jb=`
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
#endif`,Qb=`#if defined( RE_IndirectDiffuse )
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
#endif`,eS=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,tS=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,nS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,iS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,sS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,rS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,oS=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,aS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,cS=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,lS=`#if defined( USE_POINTS_UV )
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
#endif`,hS=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,uS=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,fS=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,dS=`#if defined( USE_MORPHCOLORS )
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
#endif`,pS=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,mS=`#ifdef USE_MORPHTARGETS
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
#endif`,gS=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,_S=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,xS=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,yS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,vS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,bS=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,SS=`#ifdef USE_NORMALMAP
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
#endif`,MS=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,wS=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,TS=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,AS=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,ES=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,RS=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,CS=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,PS=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,IS=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,LS=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,NS=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,DS=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,OS=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,US=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,FS=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,BS=`float getShadowMask() {
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
}`,kS=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,zS=`#ifdef USE_SKINNING
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
#endif`,VS=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,HS=`#ifdef USE_SKINNING
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
#endif`,GS=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,WS=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,XS=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,qS=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,YS=`#ifdef USE_TRANSMISSION
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
#endif`,KS=`#ifdef USE_TRANSMISSION
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
#endif`,$S=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,ZS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,jS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,JS=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,QS=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,eM=`uniform sampler2D t2D;
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
}`,tM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,nM=`uniform float backgroundBlurriness;
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
}`,iM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,sM=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,rM=`#include <common>
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
}`,oM=`#if DEPTH_PACKING == 3200
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
}`,aM=`#define DISTANCE
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
}`,cM=`#define DISTANCE
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
}`,lM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,hM=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,uM=`uniform float scale;
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
}`,fM=`uniform vec3 diffuse;
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
}`,dM=`#include <common>
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
}`,pM=`uniform vec3 diffuse;
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
}`,mM=`#define LAMBERT
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
}`,gM=`#define LAMBERT
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
}`,_M=`#define MATCAP
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
}`,xM=`#define MATCAP
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
}`,yM=`#define NORMAL
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
}`,vM=`#define NORMAL
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
}`,bM=`#define PHONG
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
}`,SM=`#define PHONG
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
}`,MM=`#define STANDARD
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
}`,wM=`#define STANDARD
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
}`,TM=`#define TOON
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
}`,AM=`#define TOON
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
}`,EM=`uniform float size;
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
}`,RM=`uniform vec3 diffuse;
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
}`,CM=`#include <common>
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
}`,PM=`uniform vec3 color;
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
}`,IM=`uniform float rotation;
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
}`,LM=`uniform vec3 diffuse;
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
}`,Ge={alphahash_fragment:eb,alphahash_pars_fragment:tb,alphamap_fragment:nb,alphamap_pars_fragment:ib,alphatest_fragment:sb,alphatest_pars_fragment:rb,aomap_fragment:ob,aomap_pars_fragment:ab,batching_pars_vertex:cb,batching_vertex:lb,begin_vertex:hb,beginnormal_vertex:ub,bsdfs:fb,iridescence_fragment:db,bumpmap_pars_fragment:pb,clipping_planes_fragment:mb,clipping_planes_pars_fragment:gb,clipping_planes_pars_vertex:_b,clipping_planes_vertex:xb,color_fragment:yb,color_pars_fragment:vb,color_pars_vertex:bb,color_vertex:Sb,common:Mb,defaultnormal_vertex:wb,displacementmap_pars_vertex:Tb,displacementmap_vertex:Ab,emissivemap_fragment:Eb,emissivemap_pars_fragment:Rb,colorspace_fragment:Cb,colorspace_pars_fragment:Pb,envmap_fragment:Ib,envmap_common_pars_fragment:Lb,envmap_pars_fragment:Nb,envmap_pars_vertex:Db,envmap_physical_pars_fragment:Xb,envmap_vertex:Ob,fog_vertex:Ub,fog_pars_vertex:Fb,fog_fragment:Bb,fog_pars_fragment:kb,gradientmap_pars_fragment:zb,lightmap_pars_fragment:Vb,lights_lambert_fragment:Hb,lights_lambert_pars_fragment:Gb,lights_pars_begin:Wb,lights_toon_fragment:qb,lights_toon_pars_fragment:Yb,lights_phong_fragment:Kb,lights_phong_pars_fragment:$b,lights_physical_fragment:Zb,lights_physical_pars_fragment:jb,lights_fragment_begin:Jb,lights_fragment_maps:Qb,lights_fragment_end:eS,lightprobes_pars_fragment:tS,logdepthbuf_fragment:nS,logdepthbuf_pars_fragment:iS,logdepthbuf_pars_vertex:sS,logdepthbuf_vertex:rS,map_fragment:oS,map_pars_fragment:aS,map_particle_fragment:cS,map_particle_pars_fragment:lS,metalnessmap_fragment:hS,metalnessmap_pars_fragment:uS,morphinstance_vertex:fS,morphcolor_vertex:dS,morphnormal_vertex:pS,morphtarget_pars_vertex:mS,morphtarget_vertex:gS,normal_fragment_begin:_S,normal_fragment_maps:xS,normal_pars_fragment:yS,normal_pars_vertex:vS,normal_vertex:bS,normalmap_pars_fragment:SS,clearcoat_normal_fragment_begin:MS,clearcoat_normal_fragment_maps:wS,clearcoat_pars_fragment:TS,iridescence_pars_fragment:AS,opaque_fragment:ES,packing:RS,premultiplied_alpha_fragment:CS,project_vertex:PS,dithering_fragment:IS,dithering_pars_fragment:LS,roughnessmap_fragment:NS,roughnessmap_pars_fragment:DS,shadowmap_pars_fragment:OS,shadowmap_pars_vertex:US,shadowmap_vertex:FS,shadowmask_pars_fragment:BS,skinbase_vertex:kS,skinning_pars_vertex:zS,skinning_vertex:VS,skinnormal_vertex:HS,specularmap_fragment:GS,specularmap_pars_fragment:WS,tonemapping_fragment:XS,tonemapping_pars_fragment:qS,transmission_fragment:YS,transmission_pars_fragment:KS,uv_pars_fragment:$S,uv_pars_vertex:ZS,uv_vertex:jS,worldpos_vertex:JS,background_vert:QS,background_frag:eM,backgroundCube_vert:tM,backgroundCube_frag:nM,cube_vert:iM,cube_frag:sM,depth_vert:rM,depth_frag:oM,distance_vert:aM,distance_frag:cM,equirect_vert:lM,equirect_frag:hM,linedashed_vert:uM,linedashed_frag:fM,meshbasic_vert:dM,meshbasic_frag:pM,meshlambert_vert:mM,meshlambert_frag:gM,meshmatcap_vert:_M,meshmatcap_frag:xM,meshnormal_vert:yM,meshnormal_frag:vM,meshphong_vert:bM,meshphong_frag:SM,meshphysical_vert:MM,meshphysical_frag:wM,meshtoon_vert:TM,meshtoon_frag:AM,points_vert:EM,points_frag:RM,shadow_vert:CM,shadow_frag:PM,sprite_vert:IM,sprite_frag:LM},ge={common:{diffuse:{value:new Ne(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ue},alphaMap:{value:null},alphaMapTransform:{value:new Ue},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ue}},envmap:{envMap:{value:null},envMapRotation:{value:new Ue},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ue}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ue}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ue},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ue},normalScale:{value:new be(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ue},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ue}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ue}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ue}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Ne(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Ne(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ue},alphaTest:{value:0},uvTransform:{value:new Ue}},sprite:{diffuse:{value:new Ne(16777215)},opacity:{value:1},center:{value:new be(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ue},alphaMap:{value:null},alphaMapTransform:{value:new Ue},alphaTest:{value:0}}},xi={basic:{uniforms:pn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.fog]),vertexShader:Ge.meshbasic_vert,fragmentShader:Ge.meshbasic_frag},lambert:{uniforms:pn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Ne(0)},envMapIntensity:{value:1}}]),vertexShader:Ge.meshlambert_vert,fragmentShader:Ge.meshlambert_frag},phong:{uniforms:pn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Ne(0)},specular:{value:new Ne(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphong_vert,fragmentShader:Ge.meshphong_frag},standard:{uniforms:pn([ge.common,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.roughnessmap,ge.metalnessmap,ge.fog,ge.lights,{emissive:{value:new Ne(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag},toon:{uniforms:pn([ge.common,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.gradientmap,ge.fog,ge.lights,{emissive:{value:new Ne(0)}}]),vertexShader:Ge.meshtoon_vert,fragmentShader:Ge.meshtoon_frag},matcap:{uniforms:pn([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,{matcap:{value:null}}]),vertexShader:Ge.meshmatcap_vert,fragmentShader:Ge.meshmatcap_frag},points:{uniforms:pn([ge.points,ge.fog]),vertexShader:Ge.points_vert,fragmentShader:Ge.points_frag},dashed:{uniforms:pn([ge.common,ge.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ge.linedashed_vert,fragmentShader:Ge.linedashed_frag},depth:{uniforms:pn([ge.common,ge.displacementmap]),vertexShader:Ge.depth_vert,fragmentShader:Ge.depth_frag},normal:{uniforms:pn([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,{opacity:{value:1}}]),vertexShader:Ge.meshnormal_vert,fragmentShader:Ge.meshnormal_frag},sprite:{uniforms:pn([ge.sprite,ge.fog]),vertexShader:Ge.sprite_vert,fragmentShader:Ge.sprite_frag},background:{uniforms:{uvTransform:{value:new Ue},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ge.background_vert,fragmentShader:Ge.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ue}},vertexShader:Ge.backgroundCube_vert,fragmentShader:Ge.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ge.cube_vert,fragmentShader:Ge.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ge.equirect_vert,fragmentShader:Ge.equirect_frag},distance:{uniforms:pn([ge.common,ge.displacementmap,{referencePosition:{value:new D},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ge.distance_vert,fragmentShader:Ge.distance_frag},shadow:{uniforms:pn([ge.lights,ge.fog,{color:{value:new Ne(0)},opacity:{value:1}}]),vertexShader:Ge.shadow_vert,fragmentShader:Ge.shadow_frag}};xi.physical={uniforms:pn([xi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ue},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ue},clearcoatNormalScale:{value:new be(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ue},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ue},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ue},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ue},sheen:{value:0},sheenColor:{value:new Ne(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ue},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ue},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ue},transmissionSamplerSize:{value:new be},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ue},attenuationDistance:{value:0},attenuationColor:{value:new Ne(0)},specularColor:{value:new Ne(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ue},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ue},anisotropyVector:{value:new be},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ue}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag};var Bl={r:0,b:0,g:0},NM=new Te,zg=new Ue;zg.set(-1,0,0,0,1,0,0,0,1);function DM(i,e,t,n,s,r){let o=new Ne(0),a=s===!0?0:1,c,l,h=null,u=0,f=null;function d(x){let b=x.isScene===!0?x.background:null;if(b&&b.isTexture){let v=x.backgroundBlurriness>0;b=e.get(b,v)}return b}function m(x){let b=!1,v=d(x);v===null?p(o,a):v&&v.isColor&&(p(v,1),b=!0);let S=i.xr.getEnvironmentBlendMode();S==="additive"?t.buffers.color.setClear(0,0,0,1,r):S==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||b)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function y(x,b){let v=d(b);v&&v.isCubeTexture?(l===void 0&&(l=new tn(new Ur(1,1,1),new Yn({name:"BackgroundCubeMaterial",uniforms:Zs(xi.backgroundCube.uniforms),vertexShader:xi.backgroundCube.vertexShader,fragmentShader:xi.backgroundCube.fragmentShader,side:sn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(S,A,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(l)),l.material.uniforms.envMap.value=v,l.material.uniforms.backgroundBlurriness.value=b.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(NM.makeRotationFromEuler(b.backgroundRotation)).transpose(),v.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(zg),l.material.toneMapped=We.getTransfer(v.colorSpace)!==st,(h!==v||u!==v.version||f!==i.toneMapping)&&(l.material.needsUpdate=!0,h=v,u=v.version,f=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null)):v&&v.isTexture&&(c===void 0&&(c=new tn(new Qo(2,2),new Yn({name:"BackgroundMaterial",uniforms:Zs(xi.background.uniforms),vertexShader:xi.background.vertexShader,fragmentShader:xi.background.fragmentShader,side:nn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(c)),c.material.uniforms.t2D.value=v,c.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,c.material.toneMapped=We.getTransfer(v.colorSpace)!==st,v.matrixAutoUpdate===!0&&v.updateMatrix(),c.material.uniforms.uvTransform.value.copy(v.matrix),(h!==v||u!==v.version||f!==i.toneMapping)&&(c.material.needsUpdate=!0,h=v,u=v.version,f=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null))}function p(x,b){x.getRGB(Bl,Sf(i)),t.buffers.color.setClear(Bl.r,Bl.g,Bl.b,b,r)}function g(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,b=1){o.set(x),a=b,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,p(o,a)},render:m,addToRenderList:y,dispose:g}}function OM(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=f(null),r=s,o=!1;function a(P,I,U,L,k){let G=!1,W=u(P,L,U,I);r!==W&&(r=W,l(r.object)),G=d(P,L,U,k),G&&m(P,L,U,k),k!==null&&e.update(k,i.ELEMENT_ARRAY_BUFFER),(G||o)&&(o=!1,v(P,I,U,L),k!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(k).buffer))}function c(){return i.createVertexArray()}function l(P){return i.bindVertexArray(P)}function h(P){return i.deleteVertexArray(P)}function u(P,I,U,L){let k=L.wireframe===!0,G=n[I.id];G===void 0&&(G={},n[I.id]=G);let W=P.isInstancedMesh===!0?P.id:0,te=G[W];te===void 0&&(te={},G[W]=te);let q=te[U.id];q===void 0&&(q={},te[U.id]=q);let Q=q[k];return Q===void 0&&(Q=f(c()),q[k]=Q),Q}function f(P){let I=[],U=[],L=[];for(let k=0;k<t;k++)I[k]=0,U[k]=0,L[k]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:I,enabledAttributes:U,attributeDivisors:L,object:P,attributes:{},index:null}}function d(P,I,U,L){let k=r.attributes,G=I.attributes,W=0,te=U.getAttributes();for(let q in te)if(te[q].location>=0){let ee=k[q],ye=G[q];if(ye===void 0&&(q==="instanceMatrix"&&P.instanceMatrix&&(ye=P.instanceMatrix),q==="instanceColor"&&P.instanceColor&&(ye=P.instanceColor)),ee===void 0||ee.attribute!==ye||ye&&ee.data!==ye.data)return!0;W++}return r.attributesNum!==W||r.index!==L}function m(P,I,U,L){let k={},G=I.attributes,W=0,te=U.getAttributes();for(let q in te)if(te[q].location>=0){let ee=G[q];ee===void 0&&(q==="instanceMatrix"&&P.instanceMatrix&&(ee=P.instanceMatrix),q==="instanceColor"&&P.instanceColor&&(ee=P.instanceColor));let ye={};ye.attribute=ee,ee&&ee.data&&(ye.data=ee.data),k[q]=ye,W++}r.attributes=k,r.attributesNum=W,r.index=L}function y(){let P=r.newAttributes;for(let I=0,U=P.length;I<U;I++)P[I]=0}function p(P){g(P,0)}function g(P,I){let U=r.newAttributes,L=r.enabledAttributes,k=r.attributeDivisors;U[P]=1,L[P]===0&&(i.enableVertexAttribArray(P),L[P]=1),k[P]!==I&&(i.vertexAttribDivisor(P,I),k[P]=I)}function x(){let P=r.newAttributes,I=r.enabledAttributes;for(let U=0,L=I.length;U<L;U++)I[U]!==P[U]&&(i.disableVertexAttribArray(U),I[U]=0)}function b(P,I,U,L,k,G,W){W===!0?i.vertexAttribIPointer(P,I,U,k,G):i.vertexAttribPointer(P,I,U,L,k,G)}function v(P,I,U,L){y();let k=L.attributes,G=U.getAttributes(),W=I.defaultAttributeValues;for(let te in G){let q=G[te];if(q.location>=0){let Q=k[te];if(Q===void 0&&(te==="instanceMatrix"&&P.instanceMatrix&&(Q=P.instanceMatrix),te==="instanceColor"&&P.instanceColor&&(Q=P.instanceColor)),Q!==void 0){let ee=Q.normalized,ye=Q.itemSize,Oe=e.get(Q);if(Oe===void 0)continue;let Z=Oe.buffer,he=Oe.type,xe=Oe.bytesPerElement,Pe=he===i.INT||he===i.UNSIGNED_INT||Q.gpuType===Qc;if(Q.isInterleavedBufferAttribute){let pe=Q.data,Fe=pe.isInterleavedBuffer===!0?pe.stride:pe.itemSize,Ct=Q.offset;if(pe.isInstancedInterleavedBuffer||pe.isInstancedBufferAttribute){for(let Ie=0;Ie<q.locationSize;Ie++)g(q.location+Ie,pe.meshPerAttribute);P.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=pe.meshPerAttribute*pe.count)}else for(let Ie=0;Ie<q.locationSize;Ie++)p(q.location+Ie);i.bindBuffer(i.ARRAY_BUFFER,Z);for(let Ie=0;Ie<q.locationSize;Ie++)b(q.location+Ie,ye/q.locationSize,he,ee,Fe*xe,(Ct+ye/q.locationSize*Ie)*xe,Pe)}else{if(Q.isInstancedBufferAttribute){for(let pe=0;pe<q.locationSize;pe++)g(q.location+pe,Q.meshPerAttribute);P.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let pe=0;pe<q.locationSize;pe++)p(q.location+pe);i.bindBuffer(i.ARRAY_BUFFER,Z);for(let pe=0;pe<q.locationSize;pe++)b(q.location+pe,ye/q.locationSize,he,ee,ye*xe,ye/q.locationSize*pe*xe,Pe)}}else if(W!==void 0){let ee=W[te];if(ee!==void 0)switch(ee.length){case 2:i.vertexAttrib2fv(q.location,ee);break;case 3:i.vertexAttrib3fv(q.location,ee);break;case 4:i.vertexAttrib4fv(q.location,ee);break;default:i.vertexAttrib1fv(q.location,ee)}}}}x()}function S(){N();for(let P in n){let I=n[P];for(let U in I){let L=I[U];for(let k in L){let G=L[k];for(let W in G)h(G[W].object),delete G[W];delete L[k]}}delete n[P]}}function A(P){if(n[P.id]===void 0)return;let I=n[P.id];for(let U in I){let L=I[U];for(let k in L){let G=L[k];for(let W in G)h(G[W].object),delete G[W];delete L[k]}}delete n[P.id]}function _(P){for(let I in n){let U=n[I];for(let L in U){let k=U[L];if(k[P.id]===void 0)continue;let G=k[P.id];for(let W in G)h(G[W].object),delete G[W];delete k[P.id]}}}function M(P){for(let I in n){let U=n[I],L=P.isInstancedMesh===!0?P.id:0,k=U[L];if(k!==void 0){for(let G in k){let W=k[G];for(let te in W)h(W[te].object),delete W[te];delete k[G]}delete U[L],Object.keys(U).length===0&&delete n[I]}}}function N(){R(),o=!0,r!==s&&(r=s,l(r.object))}function R(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:N,resetDefaultState:R,dispose:S,releaseStatesOfGeometry:A,releaseStatesOfObject:M,releaseStatesOfProgram:_,initAttributes:y,enableAttribute:p,disableUnusedAttributes:x}}function UM(i,e,t){let n;function s(c){n=c}function r(c,l){i.drawArrays(n,c,l),t.update(l,n,1)}function o(c,l,h){h!==0&&(i.drawArraysInstanced(n,c,l,h),t.update(l,n,h))}function a(c,l,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,c,0,l,0,h);let f=0;for(let d=0;d<h;d++)f+=l[d];t.update(f,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function FM(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(_){return!(_!==In&&n.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let M=_===si&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==dn&&_!==Fn&&!M&&n.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function c(_){if(_==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=t.precision!==void 0?t.precision:"highp",h=c(l);h!==l&&(Ae("WebGLRenderer:",l,"not supported, using",h,"instead."),l=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),f=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&Ae("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&Ae("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let d=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),y=i.getParameter(i.MAX_TEXTURE_SIZE),p=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),g=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),b=i.getParameter(i.MAX_VARYING_VECTORS),v=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),S=i.getParameter(i.MAX_SAMPLES),A=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:c,textureFormatReadable:o,textureTypeReadable:a,precision:l,logarithmicDepthBuffer:f,reversedDepthBuffer:u,maxTextures:d,maxVertexTextures:m,maxTextureSize:y,maxCubemapSize:p,maxAttributes:g,maxVertexUniforms:x,maxVaryings:b,maxFragmentUniforms:v,maxSamples:S,samples:A}}function BM(i){let e=this,t=null,n=0,s=!1,r=!1,o=new en,a=new Ue,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(u,f){let d=u.length!==0||f||n!==0||s;return s=f,n=u.length,d},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,f){t=h(u,f,0)},this.setState=function(u,f,d){let m=u.clippingPlanes,y=u.clipIntersection,p=u.clipShadows,g=i.get(u);if(!s||m===null||m.length===0||r&&!p)r?h(null):l();else{let x=r?0:n,b=x*4,v=g.clippingState||null;c.value=v,v=h(m,f,b,d);for(let S=0;S!==b;++S)v[S]=t[S];g.clippingState=v,this.numIntersection=y?this.numPlanes:0,this.numPlanes+=x}};function l(){c.value!==t&&(c.value=t,c.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function h(u,f,d,m){let y=u!==null?u.length:0,p=null;if(y!==0){if(p=c.value,m!==!0||p===null){let g=d+y*4,x=f.matrixWorldInverse;a.getNormalMatrix(x),(p===null||p.length<g)&&(p=new Float32Array(g));for(let b=0,v=d;b!==y;++b,v+=4)o.copy(u[b]).applyMatrix4(x,a),o.normal.toArray(p,v),p[v+3]=o.constant}c.value=p,c.needsUpdate=!0}return e.numPlanes=y,e.numIntersection=0,p}}var va=class extends bn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new Zo(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Ur(5,5,5),r=new Yn({name:"CubemapFromEquirect",uniforms:Zs(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:sn,blending:Xs});r.uniforms.tEquirect.value=t;let o=new tn(s,r),a=t.minFilter;return t.minFilter===Kn&&(t.minFilter=zt),new zr(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},xg=256,kM=3,zM=20,Vg=256,Hg=16,VM=3,HM=new D,GM=new Ne,zl=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new zr(1,10,null),this._boxMesh=new tn(new Ur(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=HM}=r,c=this._renderer;this._setSize(o);let l=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=c.autoClear,f=c.autoClearColor,d=c.autoClearDepth,m=c.autoClearStencil,y=e.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,y===null&&(e.background=c.getClearColor(GM));let p=new zr(n,s,h);return p.position.copy(a),p.update(c,e),c.autoClear=u,c.autoClearColor=f,c.autoClearDepth=d,c.autoClearStencil=m,e.background=y,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(l,t)),this._applyPMREM(l),l}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=bg(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=vg(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(xg,yf(e))}_fromTexture(e,t){e.mapping===Ys||e.mapping===Wr?this._setSize(e.image.length===0?xg:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=yg(e,!1,!1),n=Math.log2(e)-kM;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=yg(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Ys||e.mapping===Wr?(this._cubemapMaterial===null&&(this._cubemapMaterial=bg()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=vg()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=WM(),this._integrationMaterial=XM());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Hg);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-VM)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let c=a>0?Math.log2(t)+.5*Math.log2(6/(Vg*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=c,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=qM());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function yg(i,e,t){return new va(i,{minFilter:Kn,generateMipmaps:e,type:si,colorSpace:vn,depthBuffer:t})}function ba(i,e,t){return new Yn({name:i,uniforms:e,vertexShader:Ge.cube_vert,fragmentShader:t,side:sn,blending:Xs,depthTest:!1,depthWrite:!1})}function WM(){return ba("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Vg}u

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
	`)}function XM(){return ba("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Hg}},`

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
	`)}function qM(){return ba("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${zM}
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
	`)}function vg(){return ba("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function bg(){return ba("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function YM(i){let e=new WeakMap,t=new WeakMap,n=null;function s(f,d=!1){return f==null?null:d?o(f):r(f)}function r(f){if(f&&f.isTexture){let d=f.mapping;if(d===Zc||d===jc)if(e.has(f)){let m=e.get(f).texture;return a(m,f.mapping)}else{let m=f.image;if(m&&m.height>0){let y=new va(m.height);return y.fromEquirectangularTexture(i,f),e.set(f,y),f.addEventListener("dispose",l),a(y.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let d=f.mapping,m=d===Zc||d===jc,y=d===Ys||d===Wr;if(m||y){let p=t.get(f),g=p!==void 0?p.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==g)return n===null&&(n=new zl(i)),p=m?n.fromEquirectangular(f,p):n.fromCubemap(f,p),p.texture.pmremVersion=f.pmremVersion,t.set(f,p),p.texture;if(p!==void 0)return p.texture;{let x=f.image;return m&&x&&x.height>0||y&&x&&c(x)?(n===null&&(n=new zl(i)),p=m?n.fromEquirectangular(f):n.fromCubemap(f),p.texture.pmremVersion=f.pmremVersion,t.set(f,p),f.addEventListener("dispose",h),p.texture):null}}}return f}function a(f,d){return d===Zc?f.mapping=Ys:d===jc&&(f.mapping=Wr),f}function c(f){let d=0,m=6;for(let y=0;y<m;y++)f[y]!==void 0&&d++;return d===m}function l(f){let d=f.target;d.removeEventListener("dispose",l);let m=e.get(d);m!==void 0&&(e.delete(d),m.dispose())}function h(f){let d=f.target;d.removeEventListener("dispose",h);let m=t.get(d);m!==void 0&&(t.delete(d),m.dispose())}function u(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:u}}function KM(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&ks("WebGLRenderer: "+n+" extension not supported."),s}}}function $M(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){c(m.target)}function c(m){m.index!==null&&e.remove(m.index);for(let p in m.attributes)e.remove(m.attributes[p]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let y=r.get(m);y&&(e.remove(y),r.delete(m)),n.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function l(m,y){return s[y.id]!==void 0||(y.addEventListener("dispose",a),s[y.id]=new WeakRef(y),o.register(y,y.id,y),t.memory.geometries++),y}function h(m){let y=m.attributes;for(let p in y)e.update(y[p],i.ARRAY_BUFFER)}function u(m){let y=m.index,p=m.attributes.position,g=0;if(p===void 0)return;let x=y!==null?y.array.length:p.array.length/3-1,b=p.count>=65535?Go:Ho,v=new b(Math.ceil(x/3)*6,1),S=v.array;if(y!==null){let _=y.array;g=y.version;for(let M=0,N=0;M<x;M+=3){let R=_[M+0],P=_[M+1],I=_[M+2];S[N++]=R,S[N++]=P,S[N++]=P,S[N++]=I,S[N++]=I,S[N++]=R}}else{g=p.version;for(let _=0,M=0;_<x;_+=3){let N=_+0,R=_+1,P=_+2;S[M++]=N,S[M++]=R,S[M++]=R,S[M++]=P,S[M++]=P,S[M++]=N}}v.version=g;let A=r.get(m);A&&e.remove(A),r.set(m,v)}function f(m){let y=r.get(m);if(y){let p=m.index;p!==null&&y.version<p.version&&u(m)}else u(m);return r.get(m)}function d(){for(let m in s){let y=s[m].deref();y!==void 0&&c(y)}}return{get:l,update:h,getWireframeAttribute:f,dispose:d}}function ZM(i,e,t){let n;function s(u){n=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function c(u,f){i.drawElements(n,f,r,u*o),t.update(f,n,1)}function l(u,f,d){d!==0&&(i.drawElementsInstanced(n,f,r,u*o,d),t.update(f,n,d))}function h(u,f,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,f,0,r,u,0,d);let y=0;for(let p=0;p<d;p++)y+=f[p];t.update(y,n,1)}this.setMode=s,this.setIndex=a,this.render=c,this.renderInstances=l,this.renderMultiDraw=h}function jM(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:De("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function JM(i,e,t){let n=new WeakMap,s=new at;function r(o,a,c){let l=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,f=n.get(a);if(f===void 0||f.count!==u){let N=function(){_.dispose(),n.delete(a),a.removeEventListener("dispose",N)};f!==void 0&&f.texture.dispose();let d=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,y=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],b=0;d===!0&&(b=1),m===!0&&(b=2),y===!0&&(b=3);let v=a.attributes.position.count*b,S=1;v>e.maxTextureSize&&(S=Math.ceil(v/e.maxTextureSize),v=e.maxTextureSize);let A=new Float32Array(v*S*4*u),_=new Vo(A,v,S,u);_.type=Fn,_.needsUpdate=!0;let M=b*4;for(let R=0;R<u;R++){let P=p[R],I=g[R],U=x[R],L=v*S*4*R;for(let k=0;k<P.count;k++){let G=k*M;d===!0&&(s.fromBufferAttribute(P,k),A[L+G+0]=s.x,A[L+G+1]=s.y,A[L+G+2]=s.z,A[L+G+3]=0),m===!0&&(s.fromBufferAttribute(I,k),A[L+G+4]=s.x,A[L+G+5]=s.y,A[L+G+6]=s.z,A[L+G+7]=0),y===!0&&(s.fromBufferAttribute(U,k),A[L+G+8]=s.x,A[L+G+9]=s.y,A[L+G+10]=s.z,A[L+G+11]=U.itemSize===4?s.w:1)}}f={count:u,texture:_,size:new be(v,S)},n.set(a,f),a.addEventListener("dispose",N)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)c.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let d=0;for(let y=0;y<l.length;y++)d+=l[y];let m=a.morphTargetsRelative?1:1-d;c.getUniforms().setValue(i,"morphTargetBaseInfluence",m),c.getUniforms().setValue(i,"morphTargetInfluences",l)}c.getUniforms().setValue(i,"morphTargetsTexture",f.texture,t),c.getUniforms().setValue(i,"morphTargetsTextureSize",f.size)}return{update:r}}function QM(i,e,t,n,s){let r=new WeakMap;function o(l){let h=s.render.frame,u=l.geometry,f=e.get(l,u);if(r.get(f)!==h&&(e.update(f),r.set(f,h)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),r.get(l)!==h&&(t.update(l.instanceMatrix,i.ARRAY_BUFFER),l.instanceColor!==null&&t.update(l.instanceColor,i.ARRAY_BUFFER),r.set(l,h))),l.isSkinnedMesh){let d=l.skeleton;r.get(d)!==h&&(d.update(),r.set(d,h))}return f}function a(){r=new WeakMap}function c(l){let h=l.target;h.removeEventListener("dispose",c),n.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var ew={[ju]:"LINEAR_TONE_MAPPING",[Ju]:"REINHARD_TONE_MAPPING",[Qu]:"CINEON_TONE_MAPPING",[ef]:"ACES_FILMIC_TONE_MAPPING",[nf]:"AGX_TONE_MAPPING",[sf]:"NEUTRAL_TONE_MAPPING",[tf]:"CUSTOM_TONE_MAPPING"};function tw(i,e,t,n,s,r){let o=new bn(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,c=null,l=null,h=new Zt;h.setAttribute("position",new yn([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new yn([0,2,0,0,2,0],2));let u=new kc({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),f=new tn(h,u),d=new Gi(-1,1,1,-1,0,1),m=null,y=null,p=!1,g,x=null,b=[],v=!1;this.setSize=function(S,A){o.setSize(S,A),a!==null&&a.setSize(S,A),c!==null&&c.setSize(S,A);for(let _=0;_<b.length;_++){let M=b[_];M.setSize&&M.setSize(S,A)}},this.setEffects=function(S){b=S,v=b.length>0&&b[0].isRenderPass===!0;let A=o.width,_=o.height;b.length>0&&a===null&&(a=new bn(A,_,{type:si,depthBuffer:!1,stencilBuffer:!1}),c=new bn(A,_,{type:si,depthBuffer:!1,stencilBuffer:!1}));let M=s===!0&&b.some(N=>N.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&l===null&&(l=new Bi(A,_),r===!0&&(l.format=Xi,l.type=$s)),o.dispose(),o.depthTexture=M?l:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let N=0;N<b.length;N++){let R=b[N];R.setSize&&R.setSize(A,_),M&&R.needsDepthTexture===!0&&R.setDepthTexture&&R.setDepthTexture(l)}},this.begin=function(S,A){if(p||S.toneMapping===mi&&b.length===0)return!1;if(x=A,A!==null){let _=A.width,M=A.height;(o.width!==_||o.height!==M)&&this.setSize(_,M)}return v===!1&&S.setRenderTarget(o),g=S.toneMapping,S.toneMapping=mi,!0},this.hasRenderPass=function(){return v},this.end=function(S,A){S.toneMapping=g,p=!0;let _=o,M=a;for(let N=0;N<b.length;N++){let R=b[N];R.enabled!==!1&&(R.render(S,M,_,A),R.needsSwap!==!1&&(_=M,M=M===a?c:a))}if(m!==S.outputColorSpace||y!==S.toneMapping){m=S.outputColorSpace,y=S.toneMapping,u.defines={},We.getTransfer(m)===st&&(u.defines.SRGB_TRANSFER="");let N=ew[y];N&&(u.defines[N]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=_.texture,S.setRenderTarget(x),S.render(f,d),x=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),c!==null&&c.dispose(),h.dispose(),u.dispose()}}var Gg=new $t,Wg=new Bi(1,1),Xg=new jo(1),qg=new Vo,Yg=new Oc,Kg=new Zo,Sg=[],Mg=[],wg=new Float32Array(16),Tg=new Float32Array(9),Ag=new Float32Array(4);function Zr(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=Sg[s];if(r===void 0&&(r=new Float32Array(s),Sg[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function Vt(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function Ht(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function Gl(i,e){let t=Mg[e];t===void 0&&(t=new Int32Array(e),Mg[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function nw(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function iw(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Vt(t,e))return;i.uniform2fv(this.addr,e),Ht(t,e)}}function sw(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Vt(t,e))return;i.uniform3fv(this.addr,e),Ht(t,e)}}function rw(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Vt(t,e))return;i.uniform4fv(this.addr,e),Ht(t,e)}}function ow(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Vt(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),Ht(t,e)}else{if(Vt(t,n))return;Ag.set(n),i.uniformMatrix2fv(this.addr,!1,Ag),Ht(t,n)}}function aw(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Vt(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),Ht(t,e)}else{if(Vt(t,n))return;Tg.set(n),i.uniformMatrix3fv(this.addr,!1,Tg),Ht(t,n)}}function cw(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Vt(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),Ht(t,e)}else{if(Vt(t,n))return;wg.set(n),i.uniformMatrix4fv(this.addr,!1,wg),Ht(t,n)}}function lw(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function hw(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Vt(t,e))return;i.uniform2iv(this.addr,e),Ht(t,e)}}function uw(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Vt(t,e))return;i.uniform3iv(this.addr,e),Ht(t,e)}}function fw(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Vt(t,e))return;i.uniform4iv(this.addr,e),Ht(t,e)}}function dw(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function pw(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Vt(t,e))return;i.uniform2uiv(this.addr,e),Ht(t,e)}}function mw(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Vt(t,e))return;i.uniform3uiv(this.addr,e),Ht(t,e)}}function gw(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Vt(t,e))return;i.uniform4uiv(this.addr,e),Ht(t,e)}}function Wl(i){return i.version===0&&(i.compareFunction=mf,i.needsUpdate=!0),i}function _w(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=Wl(Wg):r=Gg,t.setTexture2D(e||r,s)}function xw(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||Yg,s)}function yw(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=Wl(Xg):r=Kg,t.setTextureCube(e||r,s)}function vw(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||qg,s)}function bw(i){switch(i){case 5126:return nw;case 35664:return iw;case 35665:return sw;case 35666:return rw;case 35674:return ow;case 35675:return aw;case 35676:return cw;case 5124:case 35670:return lw;case 35667:case 35671:return hw;case 35668:case 35672:return uw;case 35669:case 35673:return fw;case 5125:return dw;case 36294:return pw;case 36295:return mw;case 36296:return gw;case 35678:case 36198:case 36298:case 36306:case 35682:return _w;case 35679:case 36299:case 36307:return xw;case 35680:case 36300:case 36308:case 36293:return yw;case 36289:case 36303:case 36311:case 36292:return vw}}function Sw(i,e){i.uniform1fv(this.addr,e)}function Mw(i,e){let t=Zr(e,this.size,2);i.uniform2fv(this.addr,t)}function ww(i,e){let t=Zr(e,this.size,3);i.uniform3fv(this.addr,t)}function Tw(i,e){let t=Zr(e,this.size,4);i.uniform4fv(this.addr,t)}function Aw(i,e){let t=Zr(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function Ew(i,e){let t=Zr(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function Rw(i,e){let t=Zr(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function Cw(i,e){i.uniform1iv(this.addr,e)}function Pw(i,e){i.uniform2iv(this.addr,e)}function Iw(i,e){i.uniform3iv(this.addr,e)}function Lw(i,e){i.uniform4iv(this.addr,e)}function Nw(i,e){i.uniform1uiv(this.addr,e)}function Dw(i,e){i.uniform2uiv(this.addr,e)}function Ow(i,e){i.uniform3uiv(this.addr,e)}function Uw(i,e){i.uniform4uiv(this.addr,e)}function Fw(i,e,t){let n=this.cache,s=e.length,r=Gl(t,s);Vt(n,r)||(i.uniform1iv(this.addr,r),Ht(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=Wl(Wg):o=Gg;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function Bw(i,e,t){let n=this.cache,s=e.length,r=Gl(t,s);Vt(n,r)||(i.uniform1iv(this.addr,r),Ht(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Yg,r[o])}function kw(i,e,t){let n=this.cache,s=e.length,r=Gl(t,s);Vt(n,r)||(i.uniform1iv(this.addr,r),Ht(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=Wl(Xg):o=Kg;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function zw(i,e,t){let n=this.cache,s=e.length,r=Gl(t,s);Vt(n,r)||(i.uniform1iv(this.addr,r),Ht(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||qg,r[o])}function Vw(i){switch(i){case 5126:return Sw;case 35664:return Mw;case 35665:return ww;case 35666:return Tw;case 35674:return Aw;case 35675:return Ew;case 35676:return Rw;case 5124:case 35670:return Cw;case 35667:case 35671:return Pw;case 35668:case 35672:return Iw;case 35669:case 35673:return Lw;case 5125:return Nw;case 36294:return Dw;case 36295:return Ow;case 36296:return Uw;case 35678:case 36198:case 36298:case 36306:case 35682:return Fw;case 35679:case 36299:case 36307:return Bw;case 35680:case 36300:case 36308:case 36293:return kw;case 36289:case 36303:case 36311:case 36292:return zw}}var Rf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=bw(t.type)}},Cf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=Vw(t.type)}},Pf=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},Af=/(\w+)(\])?(\[|\.)?/g;function Eg(i,e){i.seq.push(e),i.map[e.id]=e}function Hw(i,e,t){let n=i.name,s=n.length;for(Af.lastIndex=0;;){let r=Af.exec(n),o=Af.lastIndex,a=r[1],c=r[2]==="]",l=r[3];if(c&&(a=a|0),l===void 0||l==="["&&o+2===s){Eg(t,l===void 0?new Rf(a,i,e):new Cf(a,i,e));break}else{let u=t.map[a];u===void 0&&(u=new Pf(a),Eg(t,u)),t=u}}}var $r=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),c=e.getUniformLocation(t,a.name);Hw(a,c,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],c=n[a.id];c.needsUpdate!==!1&&a.setValue(e,c.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function Rg(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var Gw=37297,Ww=0;function Xw(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var Cg=new Ue;function qw(i){We._getMatrix(Cg,We.workingColorSpace,i);let e=`mat3( ${Cg.elements.map(t=>t.toFixed(4))} )`;switch(We.getTransfer(i)){case ko:return[e,"LinearTransferOETF"];case st:return[e,"sRGBTransferOETF"];default:return Ae("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function Pg(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+Xw(i.getShaderSource(e),a)}else return r}function Yw(i,e){let t=qw(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var Kw={[ju]:"Linear",[Ju]:"Reinhard",[Qu]:"Cineon",[ef]:"ACESFilmic",[nf]:"AgX",[sf]:"Neutral",[tf]:"Custom"};function $w(i,e){let t=Kw[e];return t===void 0?(Ae("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var kl=new D;function Zw(){We.getLuminanceCoefficients(kl);let i=kl.x.toFixed(4),e=kl.y.toFixed(4),t=kl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function jw(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(ya).join(`
`)}function Jw(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function Qw(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function ya(i){return i!==""}function Ig(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Lg(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var eT=/^[ \t]*#include +<([\w\d./]+)>/gm;function If(i){return i.replace(eT,tT)}function tT(i,e){let t=Ge[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return If(t)}var nT=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Ng(i){return i.replace(nT,iT)}function iT(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Dg(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}var sT={[ha]:"SHADOWMAP_TYPE_PCF",[Hr]:"SHADOWMAP_TYPE_VSM"};function rT(i){return sT[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var oT={[Wr]:"ENVMAP_MODE_REFRACTION"};function aT(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":oT[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var cT={[Zu]:"ENVMAP_BLENDING_MULTIPLY",[Jm]:"ENVMAP_BLENDING_MIX",[Qm]:"ENVMAP_BLENDING_ADD"};function lT(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":cT[i.combine]||"ENVMAP_BLENDING_NONE"}function hT(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,c=rT(t),l=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=aT(t),u=lT(t),f=jw(t),d=Jw(r),m=s.createProgram(),y,p,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(y=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(ya).join(`
`),y.length>0&&(y+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(ya).join(`
`),p.length>0&&(p+=`
`)):(y=[Dg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(ya).join(`
`),p=[Dg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+l:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==mi?"#define TONE_MAPPING":"",t.toneMapping!==mi?Ge.tonemapping_pars_fragment:"",t.toneMapping!==mi?$w("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ge.colorspace_pars_fragment,Yw("linearToOutputTexel",t.outputColorSpace),Zw(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(ya).join(`
`)),o=If(o),o=Ig(o,t),o=Lg(o,t),a=If(a),a=Ig(a,t),a=Lg(a,t),o=Ng(o),a=Ng(a),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,y=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+y,p=["#define varying in",t.glslVersion===_f?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===_f?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let x=g+y+o,b=g+p+a,v=Rg(s,s.VERTEX_SHADER,x),S=Rg(s,s.FRAGMENT_SHADER,b);s.attachShader(m,v),s.attachShader(m,S),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function A(R){if(i.debug.checkShaderErrors){let P=s.getProgramInfoLog(m)||"",I=s.getShaderInfoLog(v)||"",U=s.getShaderInfoLog(S)||"",L=P.trim(),k=I.trim(),G=U.trim(),W=!0,te=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(W=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,m,v,S);else{let q=Pg(s,v,"vertex"),Q=Pg(s,S,"fragment");De("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+R.name+`
Material Type: `+R.type+`

Program Info Log: `+L+`
`+q+`
`+Q)}else L!==""?Ae("WebGLProgram: Program Info Log:",L):(k===""||G==="")&&(te=!1);te&&(R.diagnostics={runnable:W,programLog:L,vertexShader:{log:k,prefix:y},fragmentShader:{log:G,prefix:p}})}s.deleteShader(v),s.deleteShader(S),_=new $r(s,m),M=Qw(s,m)}let _;this.getUniforms=function(){return _===void 0&&A(this),_};let M;this.getAttributes=function(){return M===void 0&&A(this),M};let N=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return N===!1&&(N=s.getProgramParameter(m,Gw)),N},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=Ww++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=v,this.fragmentShader=S,this}var uT=0,Lf=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Nf(e),t.set(e,n)),n}},Nf=class{constructor(e){this.id=uT++,this.code=e,this.usedTimes=0}};function fT(i){return i===fs||i===ma||i===ga}function dT(i,e,t,n,s,r){let o=new Cr,a=new Lf,c=new Set,l=[],h=new Map,u=n.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(_){return c.add(_),_===0?"uv":`uv${_}`}function m(_,M,N,R,P,I){let U=R.fog,L=P.geometry,k=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?R.environment:null,G=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,W=e.get(_.envMap||k,G),te=f[_.type],q=n.precision;_.precision!==null&&(q=n.getMaxPrecision(_.precision),q!==_.precision&&Ae("WebGLProgram.getParameters:",_.precision,"not supported, using",q,"instead."));let Q=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,ee=Q!==void 0?Q.length:0,ye=0;L.morphAttributes.position!==void 0&&(ye=1),L.morphAttributes.normal!==void 0&&(ye=2),L.morphAttributes.color!==void 0&&(ye=3);let Oe,Z,he,xe;if(te){let me=xi[te];Oe=me.vertexShader,Z=me.fragmentShader}else{Oe=_.vertexShader,Z=_.fragmentShader;let me=a.getVertexShaderStage(_),ot=a.getFragmentShaderStage(_);a.update(_,me,ot),he=me.id,xe=ot.id}let Pe=i.getRenderTarget(),pe=i.state.buffers.depth.getReversed(),Fe=P.isInstancedMesh===!0,Ct=P.isBatchedMesh===!0,Ie=!!_.map,Je=!!_.matcap,ut=!!W,Ye=ut&&W.isPMREMTexture===!0,Jt=!!_.aoMap,Ut=!!_.lightMap,An=!!_.bumpMap&&_.wireframe===!1,Mt=!!_.normalMap,li=!!_.displacementMap,Xt=!!_.emissiveMap,zn=!!_.metalnessMap,Vn=!!_.roughnessMap,Hn=_.anisotropy>0,B=_.clearcoat>0,Gn=_.diffuseRoughness>0,vt=_.dispersion>0,bt=_.retroreflectivity>0,de=_.iridescence>0,Ft=_.sheen>0,Le=_.transmission>0,Be=Hn&&!!_.anisotropyMap,C=B&&!!_.clearcoatMap,T=B&&!!_.clearcoatNormalMap,V=B&&!!_.clearcoatRoughnessMap,ne=Gn&&!!_.diffuseRoughnessMap,J=de&&!!_.iridescenceMap,re=de&&!!_.iridescenceThicknessMap,ue=Ft&&!!_.sheenColorMap,K=Ft&&!!_.sheenRoughnessMap,$=!!_.specularMap,ae=!!_.specularColorMap,O=!!_.specularIntensityMap,j=Le&&!!_.transmissionMap,Y=Le&&!!_.thicknessMap,ce=!!_.gradientMap,se=!!_.alphaMap,oe=_.alphaTest>0,Ee=!!_.alphaHash,He=!!_.extensions,ie=mi;_.toneMapped&&(Pe===null||Pe.isXRRenderTarget===!0)&&(ie=i.toneMapping);let Ce=Ye?W.isCompressedCubeTexture?W.image[0].mipmaps:W.mipmaps:null,Ve={shaderID:te,shaderType:_.type,shaderName:_.name,vertexShader:Oe,fragmentShader:Z,defines:_.defines,customVertexShaderID:he,customFragmentShaderID:xe,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:q,batching:Ct,batchingColor:Ct&&P._colorsTexture!==null,instancing:Fe,instancingColor:Fe&&P.instanceColor!==null,instancingMorph:Fe&&P.morphTexture!==null,outputColorSpace:Pe===null?i.outputColorSpace:Pe.isXRRenderTarget===!0?Pe.texture.colorSpace:We.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Ie,matcap:Je,envMap:ut,envMapMode:ut&&W.mapping,envMapPMREM:Ye,envMapMaxLod:Ye?Ce.length-1:null,envMapSize:Ye?Ce[0].width:null,aoMap:Jt,lightMap:Ut,bumpMap:An,normalMap:Mt,displacementMap:li,emissiveMap:Xt,normalMapObjectSpace:Mt&&_.normalMapType===ig,normalMapTangentSpace:Mt&&_.normalMapType===Ul,packedNormalMap:Mt&&_.normalMapType===Ul&&fT(_.normalMap.format),metalnessMap:zn,roughnessMap:Vn,anisotropy:Hn,anisotropyMap:Be,clearcoat:B,clearcoatMap:C,clearcoatNormalMap:T,clearcoatRoughnessMap:V,diffuseRoughness:Gn,diffuseRoughnessMap:ne,dispersion:vt,retroreflection:bt,iridescence:de,iridescenceMap:J,iridescenceThicknessMap:re,sheen:Ft,sheenColorMap:ue,sheenRoughnessMap:K,specularMap:$,specularColorMap:ae,specularIntensityMap:O,transmission:Le,transmissionMap:j,thicknessMap:Y,gradientMap:ce,opaque:_.transparent===!1&&_.blending===Gr&&_.alphaToCoverage===!1,alphaMap:se,alphaTest:oe,alphaHash:Ee,combine:_.combine,mapUv:Ie&&d(_.map.channel),aoMapUv:Jt&&d(_.aoMap.channel),lightMapUv:Ut&&d(_.lightMap.channel),bumpMapUv:An&&d(_.bumpMap.channel),normalMapUv:Mt&&d(_.normalMap.channel),displacementMapUv:li&&d(_.displacementMap.channel),emissiveMapUv:Xt&&d(_.emissiveMap.channel),metalnessMapUv:zn&&d(_.metalnessMap.channel),roughnessMapUv:Vn&&d(_.roughnessMap.channel),anisotropyMapUv:Be&&d(_.anisotropyMap.channel),clearcoatMapUv:C&&d(_.clearcoatMap.channel),clearcoatNormalMapUv:T&&d(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:V&&d(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&d(_.diffuseRoughnessMap.channel),iridescenceMapUv:J&&d(_.iridescenceMap.channel),iridescenceThicknessMapUv:re&&d(_.iridescenceThicknessMap.channel),sheenColorMapUv:ue&&d(_.sheenColorMap.channel),sheenRoughnessMapUv:K&&d(_.sheenRoughnessMap.channel),specularMapUv:$&&d(_.specularMap.channel),specularColorMapUv:ae&&d(_.specularColorMap.channel),specularIntensityMapUv:O&&d(_.specularIntensityMap.channel),transmissionMapUv:j&&d(_.transmissionMap.channel),thicknessMapUv:Y&&d(_.thicknessMap.channel),alphaMapUv:se&&d(_.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(Mt||Hn),vertexNormals:!!L.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:P.isPoints===!0&&!!L.attributes.uv&&(Ie||se),fog:!!U,useFog:_.fog===!0,fogExp2:!!U&&U.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||L.attributes.normal===void 0&&Mt===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:pe,skinning:P.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:ee,morphTextureStride:ye,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:I.filter(me=>me.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:i.shadowMap.enabled&&N.length>0,shadowMapType:i.shadowMap.type,toneMapping:ie,decodeVideoTexture:Ie&&_.map.isVideoTexture===!0&&We.getTransfer(_.map.colorSpace)===st,decodeVideoTextureEmissive:Xt&&_.emissiveMap.isVideoTexture===!0&&We.getTransfer(_.emissiveMap.colorSpace)===st,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===fn,flipSided:_.side===sn,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:He&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(He&&_.extensions.multiDraw===!0||Ct)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return Ve.vertexUv1s=c.has(1),Ve.vertexUv2s=c.has(2),Ve.vertexUv3s=c.has(3),c.clear(),Ve}function y(_){let M=[];if(_.shaderID?M.push(_.shaderID):(M.push(_.customVertexShaderID),M.push(_.customFragmentShaderID)),_.defines!==void 0)for(let N in _.defines)M.push(N),M.push(_.defines[N]);return _.isRawShaderMaterial===!1&&(p(M,_),g(M,_),M.push(i.outputColorSpace)),M.push(_.customProgramCacheKey),M.join()}function p(_,M){_.push(M.precision),_.push(M.outputColorSpace),_.push(M.envMapMode),_.push(M.envMapPMREM),_.push(M.envMapMaxLod),_.push(M.envMapSize),_.push(M.mapUv),_.push(M.alphaMapUv),_.push(M.lightMapUv),_.push(M.aoMapUv),_.push(M.bumpMapUv),_.push(M.normalMapUv),_.push(M.displacementMapUv),_.push(M.emissiveMapUv),_.push(M.metalnessMapUv),_.push(M.roughnessMapUv),_.push(M.anisotropyMapUv),_.push(M.clearcoatMapUv),_.push(M.clearcoatNormalMapUv),_.push(M.clearcoatRoughnessMapUv),_.push(M.diffuseRoughnessMapUv),_.push(M.iridescenceMapUv),_.push(M.iridescenceThicknessMapUv),_.push(M.sheenColorMapUv),_.push(M.sheenRoughnessMapUv),_.push(M.specularMapUv),_.push(M.specularColorMapUv),_.push(M.specularIntensityMapUv),_.push(M.transmissionMapUv),_.push(M.thicknessMapUv),_.push(M.combine),_.push(M.fogExp2),_.push(M.sizeAttenuation),_.push(M.morphTargetsCount),_.push(M.numSunLights),_.push(M.numDirLights),_.push(M.numPointLights),_.push(M.numSpotLights),_.push(M.numSpotLightMaps),_.push(M.numHemiLights),_.push(M.numRectAreaLights),_.push(M.numSunLightShadows),_.push(M.numDirLightShadows),_.push(M.numPointLightShadows),_.push(M.numSpotLightShadows),_.push(M.numSpotLightShadowsWithMaps),_.push(M.numLightProbes),_.push(M.numLightProbeGrids),_.push(M.shadowMapType),_.push(M.toneMapping),_.push(M.numClippingPlanes),_.push(M.numClipIntersection),_.push(M.depthPacking)}function g(_,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function x(_){let M=f[_.type],N;if(M){let R=xi[M];N=mg.clone(R.uniforms)}else N=_.uniforms;return N}function b(_,M){let N=h.get(M);return N!==void 0?++N.usedTimes:(N=new hT(i,M,_,s),l.push(N),h.set(M,N)),N}function v(_){if(--_.usedTimes===0){let M=l.indexOf(_);l[M]=l[l.length-1],l.pop(),h.delete(_.cacheKey),_.destroy()}}function S(_){a.remove(_)}function A(){a.dispose()}return{getParameters:m,getProgramCacheKey:y,getUniforms:x,acquireProgram:b,releaseProgram:v,releaseShaderCache:S,programs:l,dispose:A}}function pT(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,c){i.get(o)[a]=c}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function mT(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function Og(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function Ug(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(f){let d=0;return f.isInstancedMesh&&(d+=2),f.isSkinnedMesh&&(d+=1),d}function a(f,d,m,y,p,g){let x=i[e];return x===void 0?(x={id:f.id,object:f,geometry:d,material:m,materialVariant:o(f),groupOrder:y,renderOrder:f.renderOrder,z:p,group:g},i[e]=x):(x.id=f.id,x.object=f,x.geometry=d,x.material=m,x.materialVariant=o(f),x.groupOrder=y,x.renderOrder=f.renderOrder,x.z=p,x.group=g),e++,x}function c(f,d,m,y,p,g,x){x.reversedDepth===!0&&(p=-p);let b=a(f,d,m,y,p,g);m.transmission>0?n.push(b):m.transparent===!0?s.push(b):t.push(b)}function l(f,d,m,y,p,g){let x=a(f,d,m,y,p,g);m.transmission>0?n.unshift(x):m.transparent===!0?s.unshift(x):t.unshift(x)}function h(f,d){t.length>1&&t.sort(f||mT),n.length>1&&n.sort(d||Og),s.length>1&&s.sort(d||Og)}function u(){for(let f=e,d=i.length;f<d;f++){let m=i[f];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:c,unshift:l,finish:u,sort:h}}function gT(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new Ug,i.set(n,[o])):s>=r.length?(o=new Ug,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function _T(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new D,color:new Ne};break;case"SpotLight":t={position:new D,direction:new D,color:new Ne,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new D,color:new Ne,distance:0,decay:0};break;case"HemisphereLight":t={direction:new D,skyColor:new Ne,groundColor:new Ne};break;case"RectAreaLight":t={color:new Ne,position:new D,halfWidth:new D,halfHeight:new D};break}return i[e.id]=t,t}}}function xT(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new be};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new be};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new be,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var yT=0;function vT(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function bT(i){let e=new _T,t=xT(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)n.probe.push(new D);let s=new D,r=new Te,o=new Te;function a(l){let h=0,u=0,f=0;for(let I=0;I<9;I++)n.probe[I].set(0,0,0);let d=0,m=0,y=0,p=0,g=0,x=0,b=0,v=0,S=0,A=0,_=0,M=0,N=0,R=0;l.sort(vT);for(let I=0,U=l.length;I<U;I++){let L=l[I],k=L.color,G=L.intensity,W=L.distance,te=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===fs?te=L.shadow.map.texture:te=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)h+=k.r*G,u+=k.g*G,f+=k.b*G;else if(L.isLightProbe){for(let q=0;q<9;q++)n.probe[q].addScaledVector(L.sh.coefficients[q],G);R++}else if(L.isSunLight){let q=e.get(L);if(q.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let Q=L.shadow,ee=t.get(L);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),n.sunShadow[m]=ee,n.sunShadowMap[m]=te;let ye=Q.getViewportCount();for(let Oe=0;Oe<ye;Oe++)n.sunShadowMatrix[y+Oe]=Q.getMatrix(Oe),n.sunShadowCascade[y+Oe]=Q._cascadeData[Oe];y+=ye,m++}n.sun[d]=q,d++}else if(L.isDirectionalLight){let q=e.get(L);if(q.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let Q=L.shadow,ee=t.get(L);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.directionalShadow[p]=ee,n.directionalShadowMap[p]=te,n.directionalShadowMatrix[p]=L.shadow.matrix,S++}n.directional[p]=q,p++}else if(L.isSpotLight){let q=e.get(L);q.position.setFromMatrixPosition(L.matrixWorld),q.color.copy(k).multiplyScalar(G),q.distance=W,q.coneCos=Math.cos(L.angle),q.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),q.decay=L.decay,n.spot[x]=q;let Q=L.shadow;if(L.map&&(n.spotLightMap[M]=L.map,M++,Q.updateMatrices(L),L.castShadow&&N++),n.spotLightMatrix[x]=Q.matrix,L.castShadow){let ee=t.get(L);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.spotShadow[x]=ee,n.spotShadowMap[x]=te,_++}x++}else if(L.isRectAreaLight){let q=e.get(L);q.color.copy(k).multiplyScalar(G),q.halfWidth.set(L.width*.5,0,0),q.halfHeight.set(0,L.height*.5,0),n.rectArea[b]=q,b++}else if(L.isPointLight){let q=e.get(L);if(q.color.copy(L.color).multiplyScalar(L.intensity),q.distance=L.distance,q.decay=L.decay,L.castShadow){let Q=L.shadow,ee=t.get(L);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,ee.shadowCameraNear=Q.camera.near,ee.shadowCameraFar=Q.camera.far,n.pointShadow[g]=ee,n.pointShadowMap[g]=te,n.pointShadowMatrix[g]=L.shadow.matrix,A++}n.point[g]=q,g++}else if(L.isHemisphereLight){let q=e.get(L);q.skyColor.copy(L.color).multiplyScalar(G),q.groundColor.copy(L.groundColor).multiplyScalar(G),n.hemi[v]=q,v++}}b>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=ge.LTC_FLOAT_1,n.rectAreaLTC2=ge.LTC_FLOAT_2):(n.rectAreaLTC1=ge.LTC_HALF_1,n.rectAreaLTC2=ge.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=u,n.ambient[2]=f;let P=n.hash;(P.sunLength!==d||P.directionalLength!==p||P.pointLength!==g||P.spotLength!==x||P.rectAreaLength!==b||P.hemiLength!==v||P.numSunShadows!==m||P.numDirectionalShadows!==S||P.numPointShadows!==A||P.numSpotShadows!==_||P.numSpotMaps!==M||P.numLightProbes!==R)&&(n.sun.length=d,n.directional.length=p,n.spot.length=x,n.rectArea.length=b,n.point.length=g,n.hemi.length=v,n.sunShadow.length=m,n.sunShadowMap.length=m,n.sunShadowMatrix.length=y,n.sunShadowCascade.length=y,n.directionalShadow.length=S,n.directionalShadowMap.length=S,n.directionalShadowMatrix.length=S,n.pointShadow.length=A,n.pointShadowMap.length=A,n.pointShadowMatrix.length=A,n.spotShadow.length=_,n.spotShadowMap.length=_,n.spotLightMatrix.length=_+M-N,n.spotLightMap.length=M,n.numSpotLightShadowsWithMaps=N,n.numLightProbes=R,P.sunLength=d,P.directionalLength=p,P.pointLength=g,P.spotLength=x,P.rectAreaLength=b,P.hemiLength=v,P.numSunShadows=m,P.numDirectionalShadows=S,P.numPointShadows=A,P.numSpotShadows=_,P.numSpotMaps=M,P.numLightProbes=R,n.version=yT++)}function c(l,h){let u=0,f=0,d=0,m=0,y=0,p=0,g=h.matrixWorldInverse;for(let x=0,b=l.length;x<b;x++){let v=l[x];if(v.isSunLight){let S=n.sun[u];S.direction.setFromMatrixPosition(v.matrixWorld),S.direction.transformDirection(g),u++}else if(v.isDirectionalLight){let S=n.directional[f];S.direction.setFromMatrixPosition(v.matrixWorld),s.setFromMatrixPosition(v.target.matrixWorld),S.direction.sub(s),S.direction.transformDirection(g),f++}else if(v.isSpotLight){let S=n.spot[m];S.position.setFromMatrixPosition(v.matrixWorld),S.position.applyMatrix4(g),S.direction.setFromMatrixPosition(v.matrixWorld),s.setFromMatrixPosition(v.target.matrixWorld),S.direction.sub(s),S.direction.transformDirection(g),m++}else if(v.isRectAreaLight){let S=n.rectArea[y];S.position.setFromMatrixPosition(v.matrixWorld),S.position.applyMatrix4(g),o.identity(),r.copy(v.matrixWorld),r.premultiply(g),o.extractRotation(r),S.halfWidth.set(v.width*.5,0,0),S.halfHeight.set(0,v.height*.5,0),S.halfWidth.applyMatrix4(o),S.halfHeight.applyMatrix4(o),y++}else if(v.isPointLight){let S=n.point[d];S.position.setFromMatrixPosition(v.matrixWorld),S.position.applyMatrix4(g),d++}else if(v.isHemisphereLight){let S=n.hemi[p];S.direction.setFromMatrixPosition(v.matrixWorld),S.direction.transformDirection(g),p++}}}return{setup:a,setupView:c,state:n}}function Fg(i){let e=new bT(i),t=[],n=[],s=[];function r(u){h.camera=u,t.length=0,n.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):t.push(u)}function a(u){n.push(u)}function c(){e.setup(t),s.sort((u,f)=>u.priority-f.priority||u.id-f.id)}function l(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:c,setupLightsView:l,pushLight:o,pushShadow:a}}function ST(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Fg(i),e.set(s,[a])):r>=o.length?(a=new Fg(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var MT=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,wT=`uniform sampler2D shadow_pass;
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
}`,TT=[new D(1,0,0),new D(-1,0,0),new D(0,1,0),new D(0,-1,0),new D(0,0,1),new D(0,0,-1)],AT=[new D(0,-1,0),new D(0,-1,0),new D(0,0,1),new D(0,0,-1),new D(0,-1,0),new D(0,-1,0)],Bg=new Te,xa=new D,Ef=new D;function ET(i,e,t){let n=new cs,s=new be,r=new be,o=new at,a=new zc,c=new Vc,l={},h=t.maxTextureSize,u={[nn]:sn,[sn]:nn,[fn]:fn},f=new Yn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new be},radius:{value:4}},vertexShader:MT,fragmentShader:wT}),d=f.clone();d.defines.HORIZONTAL_PASS=1;let m=new Zt;m.setAttribute("position",new pt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let y=new tn(m,f),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ha;let g=this.type;this.render=function(A,_,M){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||A.length===0)return;this.type===Nm&&(Ae("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ha);let N=i.getRenderTarget(),R=i.getActiveCubeFace(),P=i.getActiveMipmapLevel(),I=i.state;I.setBlending(Xs),I.buffers.depth.getReversed()===!0?I.buffers.color.setClear(0,0,0,0):I.buffers.color.setClear(1,1,1,1),I.buffers.depth.setTest(!0),I.setScissorTest(!1);let U=g!==this.type;U&&_.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(k=>k.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,k=A.length;L<k;L++){let G=A[L],W=G.shadow;if(W===void 0){Ae("WebGLShadowMap:",G,"has no shadow.");continue}if(W.autoUpdate===!1&&W.needsUpdate===!1)continue;s.copy(W.mapSize);let te=W.getFrameExtents();s.multiply(te),r.copy(W.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/te.x),s.x=r.x*te.x,W.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/te.y),s.y=r.y*te.y,W.mapSize.y=r.y));let q=i.state.buffers.depth.getReversed();if(W.camera._reversedDepth=q,W.map===null||U===!0){if(W.map!==null&&(W.map.depthTexture!==null&&(W.map.depthTexture.dispose(),W.map.depthTexture=null),W.map.dispose()),this.type===Hr){if(G.isPointLight){Ae("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}W.map=new bn(s.x,s.y,{format:fs,type:si,minFilter:zt,magFilter:zt,generateMipmaps:!1}),W.map.texture.name=G.name+".shadowMap",W.map.depthTexture=new Bi(s.x,s.y,Fn),W.map.depthTexture.name=G.name+".shadowMapDepth",W.map.depthTexture.format=Di,W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=St,W.map.depthTexture.magFilter=St}else G.isPointLight?(W.map=new va(s.x),W.map.depthTexture=new jo(s.x,ii)):(W.map=new bn(s.x,s.y),W.map.depthTexture=new Bi(s.x,s.y,ii)),W.map.depthTexture.name=G.name+".shadowMap",W.map.depthTexture.format=Di,this.type===ha?(W.map.depthTexture.compareFunction=q?pf:df,W.map.depthTexture.minFilter=zt,W.map.depthTexture.magFilter=zt):(W.map.depthTexture.compareFunction=null,W.map.depthTexture.minFilter=St,W.map.depthTexture.magFilter=St);W.camera.updateProjectionMatrix()}W.map.isWebGLCubeRenderTarget!==!0&&(W.map.width!==s.x||W.map.height!==s.y)&&W.map.setSize(s.x,s.y);let Q=W.map.isWebGLCubeRenderTarget?6:W.getViewportCount();G.isPointLight!==!0&&W.updateMatrices(G,M);let ee=(W.camera.layers.mask&4294967294)!==0?W.camera.layers:M.layers;for(let ye=0;ye<Q;ye++){let Oe=W.getCamera(ye);if(G.isPointLight){let Z=W.camera,he=W.matrix,xe=G.distance||Z.far;xe!==Z.far&&(Z.far=xe,Z.updateProjectionMatrix()),xa.setFromMatrixPosition(G.matrixWorld),Z.position.copy(xa),Ef.copy(Z.position),Ef.add(TT[ye]),Z.up.copy(AT[ye]),Z.lookAt(Ef),Z.updateMatrixWorld(),he.makeTranslation(-xa.x,-xa.y,-xa.z),Bg.multiplyMatrices(Z.projectionMatrix,Z.matrixWorldInverse),W._frustum.setFromProjectionMatrix(Bg,Z.coordinateSystem,Z.reversedDepth)}if(W.map.isWebGLCubeRenderTarget)i.setRenderTarget(W.map,ye),i.clear();else{ye===0&&(i.setRenderTarget(W.map),i.clear());let Z=W.getViewport(ye);o.set(r.x*Z.x,r.y*Z.y,r.x*Z.z,r.y*Z.w),I.viewport(o)}n=W.getFrustum(ye),v(_,M,Oe,G,ee,this.type)}W.isPointLightShadow!==!0&&this.type===Hr&&x(W,M),W.needsUpdate=!1}g=this.type,p.needsUpdate=!1,i.setRenderTarget(N,R,P)};function x(A,_){let M=e.update(y);f.defines.VSM_SAMPLES!==A.blurSamples&&(f.defines.VSM_SAMPLES=A.blurSamples,d.defines.VSM_SAMPLES=A.blurSamples,f.needsUpdate=!0,d.needsUpdate=!0),A.mapPass===null?A.mapPass=new bn(s.x,s.y,{format:fs,type:si}):(A.mapPass.width!==A.map.width||A.mapPass.height!==A.map.height)&&A.mapPass.setSize(A.map.width,A.map.height),f.uniforms.shadow_pass.value=A.map.depthTexture,f.uniforms.resolution.value.set(A.map.width,A.map.height),f.uniforms.radius.value=A.radius,i.setRenderTarget(A.mapPass),i.clear(),i.renderBufferDirect(_,null,M,f,y,null),d.uniforms.shadow_pass.value=A.mapPass.texture,d.uniforms.resolution.value.set(A.map.width,A.map.height),d.uniforms.radius.value=A.radius,i.setRenderTarget(A.map),i.clear(),i.renderBufferDirect(_,null,M,d,y,null)}function b(A,_,M,N){let R=null,P=M.isPointLight===!0?A.customDistanceMaterial:A.customDepthMaterial;if(P!==void 0)R=P;else if(R=M.isPointLight===!0?c:a,i.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let I=R.uuid,U=_.uuid,L=l[I];L===void 0&&(L={},l[I]=L);let k=L[U];k===void 0&&(k=R.clone(),L[U]=k,_.addEventListener("dispose",S)),R=k}if(R.visible=_.visible,R.wireframe=_.wireframe,N===Hr?R.side=_.shadowSide!==null?_.shadowSide:_.side:R.side=_.shadowSide!==null?_.shadowSide:u[_.side],R.alphaMap=_.alphaMap,R.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,R.map=_.map,R.clipShadows=_.clipShadows,R.clippingPlanes=_.clippingPlanes,R.clipIntersection=_.clipIntersection,R.displacementMap=_.displacementMap,R.displacementScale=_.displacementScale,R.displacementBias=_.displacementBias,R.wireframeLinewidth=_.wireframeLinewidth,R.linewidth=_.linewidth,M.isPointLight===!0&&R.isMeshDistanceMaterial===!0){let I=i.properties.get(R);I.light=M}return R}function v(A,_,M,N,R,P){if(A.visible===!1)return;if(A.layers.test(R)&&(A.isMesh||A.isLine||A.isPoints)&&(A.castShadow||A.receiveShadow&&P===Hr)&&(!A.frustumCulled||A.intersectsFrustum(n))){A.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,A.matrixWorld);let L=e.update(A),k=A.material;if(Array.isArray(k)){let G=L.groups;for(let W=0,te=G.length;W<te;W++){let q=G[W],Q=k[q.materialIndex];if(Q&&Q.visible){let ee=b(A,Q,N,P);A.onBeforeShadow(i,A,_,M,L,ee,q),i.renderBufferDirect(M,null,L,ee,A,q),A.onAfterShadow(i,A,_,M,L,ee,q)}}}else if(k.visible){let G=b(A,k,N,P);A.onBeforeShadow(i,A,_,M,L,G,null),i.renderBufferDirect(M,null,L,G,A,null),A.onAfterShadow(i,A,_,M,L,G,null)}}let U=A.children;for(let L=0,k=U.length;L<k;L++)v(U[L],_,M,N,R,P)}function S(A){A.target.removeEventListener("dispose",S);for(let M in l){let N=l[M],R=A.target.uuid;R in N&&(N[R].dispose(),delete N[R])}}}function RT(i,e){function t(){let O=!1,j=new at,Y=null,ce=new at(0,0,0,0);return{setMask:function(se){Y!==se&&!O&&(i.colorMask(se,se,se,se),Y=se)},setLocked:function(se){O=se},setClear:function(se,oe,Ee,He,ie){ie===!0&&(se*=He,oe*=He,Ee*=He),j.set(se,oe,Ee,He),ce.equals(j)===!1&&(i.clearColor(se,oe,Ee,He),ce.copy(j))},reset:function(){O=!1,Y=null,ce.set(-1,0,0,0)}}}function n(){let O=!1,j=!1,Y=null,ce=null,se=null;return{setReversed:function(oe){if(j!==oe){let Ee=e.get("EXT_clip_control");oe?Ee.clipControlEXT(Ee.LOWER_LEFT_EXT,Ee.ZERO_TO_ONE_EXT):Ee.clipControlEXT(Ee.LOWER_LEFT_EXT,Ee.NEGATIVE_ONE_TO_ONE_EXT),j=oe;let He=se;se=null,this.setClear(He)}},getReversed:function(){return j},setTest:function(oe){oe?pe(i.DEPTH_TEST):Fe(i.DEPTH_TEST)},setMask:function(oe){Y!==oe&&!O&&(i.depthMask(oe),Y=oe)},setFunc:function(oe){if(j&&(oe=dg[oe]),ce!==oe){switch(oe){case Ec:i.depthFunc(i.NEVER);break;case Rc:i.depthFunc(i.ALWAYS);break;case Cc:i.depthFunc(i.LESS);break;case rs:i.depthFunc(i.LEQUAL);break;case Pc:i.depthFunc(i.EQUAL);break;case Ic:i.depthFunc(i.GEQUAL);break;case Mr:i.depthFunc(i.GREATER);break;case Lc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}ce=oe}},setLocked:function(oe){O=oe},setClear:function(oe){se!==oe&&(se=oe,j&&(oe=1-oe),i.clearDepth(oe))},reset:function(){O=!1,Y=null,ce=null,se=null,j=!1}}}function s(){let O=!1,j=null,Y=null,ce=null,se=null,oe=null,Ee=null,He=null,ie=null;return{setTest:function(Ce){O||(Ce?pe(i.STENCIL_TEST):Fe(i.STENCIL_TEST))},setMask:function(Ce){j!==Ce&&!O&&(i.stencilMask(Ce),j=Ce)},setFunc:function(Ce,Ve,me){(Y!==Ce||ce!==Ve||se!==me)&&(i.stencilFunc(Ce,Ve,me),Y=Ce,ce=Ve,se=me)},setOp:function(Ce,Ve,me){(oe!==Ce||Ee!==Ve||He!==me)&&(i.stencilOp(Ce,Ve,me),oe=Ce,Ee=Ve,He=me)},setLocked:function(Ce){O=Ce},setClear:function(Ce){ie!==Ce&&(i.clearStencil(Ce),ie=Ce)},reset:function(){O=!1,j=null,Y=null,ce=null,se=null,oe=null,Ee=null,He=null,ie=null}}}let r=new t,o=new n,a=new s,c={},l=new WeakMap,h={},u={},f={},d=new WeakMap,m=[],y=null,p=!1,g=null,x=null,b=null,v=null,S=null,A=null,_=null,M=new Ne(0,0,0),N=0,R=!1,P=null,I=null,U=null,L=null,k=null,G=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),W=!1,te=0,q=i.getParameter(i.VERSION);q.indexOf("WebGL")!==-1?(te=parseFloat(/^WebGL (\d)/.exec(q)[1]),W=te>=1):q.indexOf("OpenGL ES")!==-1&&(te=parseFloat(/^OpenGL ES (\d)/.exec(q)[1]),W=te>=2);let Q=null,ee={},ye=i.getParameter(i.SCISSOR_BOX),Oe=i.getParameter(i.VIEWPORT),Z=new at().fromArray(ye),he=new at().fromArray(Oe);function xe(O,j,Y,ce){let se=new Uint8Array(4),oe=i.createTexture();i.bindTexture(O,oe),i.texParameteri(O,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(O,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Ee=0;Ee<Y;Ee++)O===i.TEXTURE_3D||O===i.TEXTURE_2D_ARRAY?i.texImage3D(j,0,i.RGBA,1,1,ce,0,i.RGBA,i.UNSIGNED_BYTE,se):i.texImage2D(j+Ee,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,se);return oe}let Pe={};Pe[i.TEXTURE_2D]=xe(i.TEXTURE_2D,i.TEXTURE_2D,1),Pe[i.TEXTURE_CUBE_MAP]=xe(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Pe[i.TEXTURE_2D_ARRAY]=xe(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Pe[i.TEXTURE_3D]=xe(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),pe(i.DEPTH_TEST),o.setFunc(rs),An(!1),Mt(Wu),pe(i.CULL_FACE),Jt(Xs);function pe(O){h[O]!==!0&&(i.enable(O),h[O]=!0)}function Fe(O){h[O]!==!1&&(i.disable(O),h[O]=!1)}function Ct(O,j){return f[O]!==j?(i.bindFramebuffer(O,j),f[O]=j,O===i.DRAW_FRAMEBUFFER&&(f[i.FRAMEBUFFER]=j),O===i.FRAMEBUFFER&&(f[i.DRAW_FRAMEBUFFER]=j),!0):!1}function Ie(O,j){let Y=m,ce=!1;if(O){Y=d.get(j),Y===void 0&&(Y=[],d.set(j,Y));let se=O.textures;if(Y.length!==se.length||Y[0]!==i.COLOR_ATTACHMENT0){for(let oe=0,Ee=se.length;oe<Ee;oe++)Y[oe]=i.COLOR_ATTACHMENT0+oe;Y.length=se.length,ce=!0}}else Y[0]!==i.BACK&&(Y[0]=i.BACK,ce=!0);ce&&i.drawBuffers(Y)}function Je(O){return y!==O?(i.useProgram(O),y=O,!0):!1}let ut={[qs]:i.FUNC_ADD,[Om]:i.FUNC_SUBTRACT,[Um]:i.FUNC_REVERSE_SUBTRACT};ut[Fm]=i.MIN,ut[Bm]=i.MAX;let Ye={[km]:i.ZERO,[zm]:i.ONE,[Vm]:i.SRC_COLOR,[Ku]:i.SRC_ALPHA,[Ym]:i.SRC_ALPHA_SATURATE,[Xm]:i.DST_COLOR,[Gm]:i.DST_ALPHA,[Hm]:i.ONE_MINUS_SRC_COLOR,[$u]:i.ONE_MINUS_SRC_ALPHA,[qm]:i.ONE_MINUS_DST_COLOR,[Wm]:i.ONE_MINUS_DST_ALPHA,[Km]:i.CONSTANT_COLOR,[$m]:i.ONE_MINUS_CONSTANT_COLOR,[Zm]:i.CONSTANT_ALPHA,[jm]:i.ONE_MINUS_CONSTANT_ALPHA};function Jt(O,j,Y,ce,se,oe,Ee,He,ie,Ce){if(O===Xs){p===!0&&(Fe(i.BLEND),p=!1);return}if(p===!1&&(pe(i.BLEND),p=!0),O!==Dm){if(O!==g||Ce!==R){if((x!==qs||S!==qs)&&(i.blendEquation(i.FUNC_ADD),x=qs,S=qs),Ce)switch(O){case Gr:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Xu:i.blendFunc(i.ONE,i.ONE);break;case qu:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Yu:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:De("WebGLState: Invalid blending: ",O);break}else switch(O){case Gr:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Xu:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case qu:De("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Yu:De("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:De("WebGLState: Invalid blending: ",O);break}b=null,v=null,A=null,_=null,M.set(0,0,0),N=0,g=O,R=Ce}return}se=se||j,oe=oe||Y,Ee=Ee||ce,(j!==x||se!==S)&&(i.blendEquationSeparate(ut[j],ut[se]),x=j,S=se),(Y!==b||ce!==v||oe!==A||Ee!==_)&&(i.blendFuncSeparate(Ye[Y],Ye[ce],Ye[oe],Ye[Ee]),b=Y,v=ce,A=oe,_=Ee),(He.equals(M)===!1||ie!==N)&&(i.blendColor(He.r,He.g,He.b,ie),M.copy(He),N=ie),g=O,R=!1}function Ut(O,j){O.side===fn?Fe(i.CULL_FACE):pe(i.CULL_FACE);let Y=O.side===sn;j&&(Y=!Y),An(Y),O.blending===Gr&&O.transparent===!1?Jt(Xs):Jt(O.blending,O.blendEquation,O.blendSrc,O.blendDst,O.blendEquationAlpha,O.blendSrcAlpha,O.blendDstAlpha,O.blendColor,O.blendAlpha,O.premultipliedAlpha),o.setFunc(O.depthFunc),o.setTest(O.depthTest),o.setMask(O.depthWrite),r.setMask(O.colorWrite);let ce=O.stencilWrite;a.setTest(ce),ce&&(a.setMask(O.stencilWriteMask),a.setFunc(O.stencilFunc,O.stencilRef,O.stencilFuncMask),a.setOp(O.stencilFail,O.stencilZFail,O.stencilZPass)),Xt(O.polygonOffset,O.polygonOffsetFactor,O.polygonOffsetUnits),O.alphaToCoverage===!0?pe(i.SAMPLE_ALPHA_TO_COVERAGE):Fe(i.SAMPLE_ALPHA_TO_COVERAGE)}function An(O){P!==O&&(O?i.frontFace(i.CW):i.frontFace(i.CCW),P=O)}function Mt(O){O!==Im?(pe(i.CULL_FACE),O!==I&&(O===Wu?i.cullFace(i.BACK):O===Lm?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Fe(i.CULL_FACE),I=O}function li(O){O!==U&&(W&&i.lineWidth(O),U=O)}function Xt(O,j,Y){O?(pe(i.POLYGON_OFFSET_FILL),(L!==j||k!==Y)&&(L=j,k=Y,o.getReversed()&&(j=-j,Y=-Y),i.polygonOffset(j,Y))):Fe(i.POLYGON_OFFSET_FILL)}function zn(O){O?pe(i.SCISSOR_TEST):Fe(i.SCISSOR_TEST)}function Vn(O){O===void 0&&(O=i.TEXTURE0+G-1),Q!==O&&(i.activeTexture(O),Q=O)}function Hn(O,j,Y){Y===void 0&&(Q===null?Y=i.TEXTURE0+G-1:Y=Q);let ce=ee[Y];ce===void 0&&(ce={type:void 0,texture:void 0},ee[Y]=ce),(ce.type!==O||ce.texture!==j)&&(Q!==Y&&(i.activeTexture(Y),Q=Y),i.bindTexture(O,j||Pe[O]),ce.type=O,ce.texture=j)}function B(){let O=ee[Q];O!==void 0&&O.type!==void 0&&(i.bindTexture(O.type,null),O.type=void 0,O.texture=void 0)}function Gn(){try{i.compressedTexImage2D(...arguments)}catch(O){De("WebGLState:",O)}}function vt(){try{i.compressedTexImage3D(...arguments)}catch(O){De("WebGLState:",O)}}function bt(){try{i.texSubImage2D(...arguments)}catch(O){De("WebGLState:",O)}}function de(){try{i.texSubImage3D(...arguments)}catch(O){De("WebGLState:",O)}}function Ft(){try{i.compressedTexSubImage2D(...arguments)}catch(O){De("WebGLState:",O)}}function Le(){try{i.compressedTexSubImage3D(...arguments)}catch(O){De("WebGLState:",O)}}function Be(){try{i.texStorage2D(...arguments)}catch(O){De("WebGLState:",O)}}function C(){try{i.texStorage3D(...arguments)}catch(O){De("WebGLState:",O)}}function T(){try{i.texImage2D(...arguments)}catch(O){De("WebGLState:",O)}}function V(){try{i.texImage3D(...arguments)}catch(O){De("WebGLState:",O)}}function ne(O){return u[O]!==void 0?u[O]:i.getParameter(O)}function J(O,j){u[O]!==j&&(i.pixelStorei(O,j),u[O]=j)}function re(O){Z.equals(O)===!1&&(i.scissor(O.x,O.y,O.z,O.w),Z.copy(O))}function ue(O){he.equals(O)===!1&&(i.viewport(O.x,O.y,O.z,O.w),he.copy(O))}function K(O,j){let Y=l.get(j);Y===void 0&&(Y=new WeakMap,l.set(j,Y));let ce=Y.get(O);ce===void 0&&(ce=i.getUniformBlockIndex(j,O.name),i.uniformBlockBinding(j,ce,ce),Y.set(O,ce))}function $(O,j,Y){let se=l.get(j).get(O);c[se]!==Y&&(i.bindBufferBase(i.UNIFORM_BUFFER,se,Y),c[se]=Y)}function ae(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},u={},Q=null,ee={},f={},c={},d=new WeakMap,m=[],y=null,p=!1,g=null,x=null,b=null,v=null,S=null,A=null,_=null,M=new Ne(0,0,0),N=0,R=!1,P=null,I=null,U=null,L=null,k=null,Z.set(0,0,i.canvas.width,i.canvas.height),he.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:pe,disable:Fe,bindFramebuffer:Ct,drawBuffers:Ie,useProgram:Je,setBlending:Jt,setMaterial:Ut,setFlipSided:An,setCullFace:Mt,setLineWidth:li,setPolygonOffset:Xt,setScissorTest:zn,activeTexture:Vn,bindTexture:Hn,unbindTexture:B,compressedTexImage2D:Gn,compressedTexImage3D:vt,texImage2D:T,texImage3D:V,pixelStorei:J,getParameter:ne,updateUBOMapping:K,uniformBlockBinding:$,texStorage2D:Be,texStorage3D:C,texSubImage2D:bt,texSubImage3D:de,compressedTexSubImage2D:Ft,compressedTexSubImage3D:Le,scissor:re,viewport:ue,reset:ae}}function CT(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new be,h=new WeakMap,u=new Set,f,d=new WeakMap,m=new Set,y=new FinalizationRegistry(C=>m.delete(C)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(C,T){return p?new OffscreenCanvas(C,T):Ar("canvas")}function x(C,T,V){let ne=1,J=Be(C);if((J.width>V||J.height>V)&&(ne=V/Math.max(J.width,J.height)),ne<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let re=Math.floor(ne*J.width),ue=Math.floor(ne*J.height);f===void 0&&(f=g(re,ue));let K=T?g(re,ue):f;return K.width=re,K.height=ue,K.getContext("2d").drawImage(C,0,0,re,ue),Ae("WebGLRenderer: Texture has been resized from ("+J.width+"x"+J.height+") to ("+re+"x"+ue+")."),K}else return"data"in C&&Ae("WebGLRenderer: Image in DataTexture is too big ("+J.width+"x"+J.height+")."),C;return C}function b(C){return C.generateMipmaps}function v(C){i.generateMipmap(C)}function S(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function A(C,T,V,ne,J,re=!1){if(C!==null){if(i[C]!==void 0)return i[C];Ae("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let ue;ne&&(ue=e.get("EXT_texture_norm16"),ue||Ae("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let K=T;if(T===i.RED&&(V===i.FLOAT&&(K=i.R32F),V===i.HALF_FLOAT&&(K=i.R16F),V===i.UNSIGNED_BYTE&&(K=i.R8),V===i.UNSIGNED_SHORT&&ue&&(K=ue.R16_EXT),V===i.SHORT&&ue&&(K=ue.R16_SNORM_EXT)),T===i.RED_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.R8UI),V===i.UNSIGNED_SHORT&&(K=i.R16UI),V===i.UNSIGNED_INT&&(K=i.R32UI),V===i.BYTE&&(K=i.R8I),V===i.SHORT&&(K=i.R16I),V===i.INT&&(K=i.R32I)),T===i.RG&&(V===i.FLOAT&&(K=i.RG32F),V===i.HALF_FLOAT&&(K=i.RG16F),V===i.UNSIGNED_BYTE&&(K=i.RG8),V===i.UNSIGNED_SHORT&&ue&&(K=ue.RG16_EXT),V===i.SHORT&&ue&&(K=ue.RG16_SNORM_EXT)),T===i.RG_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RG8UI),V===i.UNSIGNED_SHORT&&(K=i.RG16UI),V===i.UNSIGNED_INT&&(K=i.RG32UI),V===i.BYTE&&(K=i.RG8I),V===i.SHORT&&(K=i.RG16I),V===i.INT&&(K=i.RG32I)),T===i.RGB_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RGB8UI),V===i.UNSIGNED_SHORT&&(K=i.RGB16UI),V===i.UNSIGNED_INT&&(K=i.RGB32UI),V===i.BYTE&&(K=i.RGB8I),V===i.SHORT&&(K=i.RGB16I),V===i.INT&&(K=i.RGB32I)),T===i.RGBA_INTEGER&&(V===i.UNSIGNED_BYTE&&(K=i.RGBA8UI),V===i.UNSIGNED_SHORT&&(K=i.RGBA16UI),V===i.UNSIGNED_INT&&(K=i.RGBA32UI),V===i.BYTE&&(K=i.RGBA8I),V===i.SHORT&&(K=i.RGBA16I),V===i.INT&&(K=i.RGBA32I)),T===i.RGB&&(V===i.UNSIGNED_SHORT&&ue&&(K=ue.RGB16_EXT),V===i.SHORT&&ue&&(K=ue.RGB16_SNORM_EXT),V===i.UNSIGNED_INT_5_9_9_9_REV&&(K=i.RGB9_E5),V===i.UNSIGNED_INT_10F_11F_11F_REV&&(K=i.R11F_G11F_B10F)),T===i.RGBA){let $=re?ko:We.getTransfer(J);V===i.FLOAT&&(K=i.RGBA32F),V===i.HALF_FLOAT&&(K=i.RGBA16F),V===i.UNSIGNED_BYTE&&(K=$===st?i.SRGB8_ALPHA8:i.RGBA8),V===i.UNSIGNED_SHORT&&ue&&(K=ue.RGBA16_EXT),V===i.SHORT&&ue&&(K=ue.RGBA16_SNORM_EXT),V===i.UNSIGNED_SHORT_4_4_4_4&&(K=i.RGBA4),V===i.UNSIGNED_SHORT_5_5_5_1&&(K=i.RGB5_A1)}return(K===i.R16F||K===i.R32F||K===i.RG16F||K===i.RG32F||K===i.RGBA16F||K===i.RGBA32F)&&e.get("EXT_color_buffer_float"),K}function _(C,T){let V;return C?T===null||T===ii||T===$s?V=i.DEPTH24_STENCIL8:T===Fn?V=i.DEPTH32F_STENCIL8:T===qr&&(V=i.DEPTH24_STENCIL8,Ae("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):T===null||T===ii||T===$s?V=i.DEPTH_COMPONENT24:T===Fn?V=i.DEPTH_COMPONENT32F:T===qr&&(V=i.DEPTH_COMPONENT16),V}function M(C,T){return b(C)===!0||C.isFramebufferTexture&&C.minFilter!==St&&C.minFilter!==zt?Math.log2(Math.max(T.width,T.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?T.mipmaps.length:1}function N(C){let T=new WeakRef(C);n.get(C).__ref=T,m.add(T),y.register(C,T,T)}function R(C){let T=n.get(C).__ref;T!==void 0&&(m.delete(T),y.unregister(T))}function P(C){U(C.target)}function I(C){L(C.target)}function U(C){C.removeEventListener("dispose",P),R(C),G(C),C.isVideoTexture&&h.delete(C),C.isHTMLTexture&&u.delete(C)}function L(C){C.removeEventListener("dispose",I),R(C),te(C)}function k(){for(let C of m){let T=C.deref();T!==void 0&&(T.isRenderTarget===!0?L(T):U(T))}m.clear(),u.clear()}function G(C){let T=n.get(C);if(T.__webglInit===void 0)return;let V=C.source,ne=d.get(V);if(ne){let J=ne[T.__cacheKey];J.usedTimes--,J.usedTimes===0&&W(C),Object.keys(ne).length===0&&d.delete(V)}n.remove(C)}function W(C){let T=n.get(C);i.deleteTexture(T.__webglTexture);let V=C.source,ne=d.get(V);delete ne[T.__cacheKey],o.memory.textures--}function te(C){let T=n.get(C);T.__depthDisposeCallback&&T.__depthDisposeCallback();let V=C.depthTexture;if(V&&V.renderTarget===C&&U(V),C.isWebGLCubeRenderTarget)for(let J=0;J<6;J++){if(Array.isArray(T.__webglFramebuffer[J]))for(let re=0;re<T.__webglFramebuffer[J].length;re++)i.deleteFramebuffer(T.__webglFramebuffer[J][re]);else i.deleteFramebuffer(T.__webglFramebuffer[J]);T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer[J])}else{if(Array.isArray(T.__webglFramebuffer))for(let J=0;J<T.__webglFramebuffer.length;J++)i.deleteFramebuffer(T.__webglFramebuffer[J]);else i.deleteFramebuffer(T.__webglFramebuffer);if(T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer),T.__webglMultisampledFramebuffer&&i.deleteFramebuffer(T.__webglMultisampledFramebuffer),T.__webglColorRenderbuffer)for(let J=0;J<T.__webglColorRenderbuffer.length;J++)T.__webglColorRenderbuffer[J]&&i.deleteRenderbuffer(T.__webglColorRenderbuffer[J]);T.__webglDepthRenderbuffer&&i.deleteRenderbuffer(T.__webglDepthRenderbuffer)}let ne=C.textures;for(let J=0,re=ne.length;J<re;J++){let ue=n.get(ne[J]);ue.__webglTexture&&(i.deleteTexture(ue.__webglTexture),o.memory.textures--),n.remove(ne[J])}n.remove(C)}let q=0;function Q(){q=0}function ee(){return q}function ye(C){q=C}function Oe(){let C=q;return C>=s.maxTextures&&Ae("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),q+=1,C}function Z(C){let T=[];return T.push(C.wrapS),T.push(C.wrapT),T.push(C.wrapR||0),T.push(C.magFilter),T.push(C.minFilter),T.push(C.anisotropy),T.push(C.internalFormat),T.push(C.format),T.push(C.type),T.push(C.generateMipmaps),T.push(C.mipmapsAutoUpdate),T.push(C.premultiplyAlpha),T.push(C.flipY),T.push(C.unpackAlignment),T.push(C.colorSpace),T.join()}function he(C,T){let V=n.get(C);if(C.isVideoTexture&&Ft(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&V.__version!==C.version){let ne=C.image;if(ne===null)Ae("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Ae("WebGLRenderer: Texture marked for update but image is incomplete");else{Ut(V,C,T);return}}else C.isExternalTexture&&(V.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,V.__webglTexture,i.TEXTURE0+T)}function xe(C,T){let V=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&V.__version!==C.version){Ut(V,C,T);return}else C.isExternalTexture&&(V.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,V.__webglTexture,i.TEXTURE0+T)}function Pe(C,T){let V=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&V.__version!==C.version){Ut(V,C,T);return}t.bindTexture(i.TEXTURE_3D,V.__webglTexture,i.TEXTURE0+T)}function pe(C,T){let V=n.get(C);if(C.version>0&&V.__version!==C.version){An(V,C,T);return}t.bindTexture(i.TEXTURE_CUBE_MAP,V.__webglTexture,i.TEXTURE0+T)}let Fe={[os]:i.REPEAT,[Xn]:i.CLAMP_TO_EDGE,[wr]:i.MIRRORED_REPEAT},Ct={[St]:i.NEAREST,[Jc]:i.NEAREST_MIPMAP_NEAREST,[Ks]:i.NEAREST_MIPMAP_LINEAR,[zt]:i.LINEAR,[Xr]:i.LINEAR_MIPMAP_NEAREST,[Kn]:i.LINEAR_MIPMAP_LINEAR},Ie={[rg]:i.NEVER,[mf]:i.ALWAYS,[og]:i.LESS,[df]:i.LEQUAL,[ag]:i.EQUAL,[pf]:i.GEQUAL,[cg]:i.GREATER,[lg]:i.NOTEQUAL};function Je(C,T){if(T.type===Fn&&e.has("OES_texture_float_linear")===!1&&(T.magFilter===zt||T.magFilter===Xr||T.magFilter===Ks||T.magFilter===Kn||T.minFilter===zt||T.minFilter===Xr||T.minFilter===Ks||T.minFilter===Kn)&&Ae("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,Fe[T.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,Fe[T.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,Fe[T.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,Ct[T.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,Ct[T.minFilter]),T.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,Ie[T.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(T.magFilter===St||T.minFilter!==Ks&&T.minFilter!==Kn||T.type===Fn&&e.has("OES_texture_float_linear")===!1)return;if(T.anisotropy>1||n.get(T).__currentAnisotropy){let V=e.get("EXT_texture_filter_anisotropic");i.texParameterf(C,V.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(T.anisotropy,s.getMaxAnisotropy())),n.get(T).__currentAnisotropy=T.anisotropy}}}function ut(C,T){let V=!1;C.__webglInit===void 0&&(C.__webglInit=!0,T.addEventListener("dispose",P),N(T));let ne=T.source,J=d.get(ne);J===void 0&&(J={},d.set(ne,J));let re=Z(T);if(re!==C.__cacheKey){J[re]===void 0&&(J[re]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,V=!0),J[re].usedTimes++;let ue=J[C.__cacheKey];ue!==void 0&&(J[C.__cacheKey].usedTimes--,ue.usedTimes===0&&W(T)),C.__cacheKey=re,C.__webglTexture=J[re].texture}return V}function Ye(C,T,V){return Math.floor(Math.floor(C/V)/T)}function Jt(C,T,V,ne){let re=C.updateRanges;if(re.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,T.width,T.height,V,ne,T.data);else{re.sort((O,j)=>O.start-j.start);let ue=0;for(let O=1;O<re.length;O++){let j=re[ue],Y=re[O],ce=j.start+j.count,se=Ye(Y.start,T.width,4),oe=Ye(j.start,T.width,4);Y.start<=ce+1&&se===oe&&Ye(Y.start+Y.count-1,T.width,4)===se?j.count=Math.max(j.count,Y.start+Y.count-j.start):(++ue,re[ue]=Y)}re.length=ue+1;let K=t.getParameter(i.UNPACK_ROW_LENGTH),$=t.getParameter(i.UNPACK_SKIP_PIXELS),ae=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,T.width);for(let O=0,j=re.length;O<j;O++){let Y=re[O],ce=Math.floor(Y.start/4),se=Math.ceil(Y.count/4),oe=ce%T.width,Ee=Math.floor(ce/T.width),He=se,ie=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,oe),t.pixelStorei(i.UNPACK_SKIP_ROWS,Ee),t.texSubImage2D(i.TEXTURE_2D,0,oe,Ee,He,ie,V,ne,T.data)}C.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,K),t.pixelStorei(i.UNPACK_SKIP_PIXELS,$),t.pixelStorei(i.UNPACK_SKIP_ROWS,ae)}}function Ut(C,T,V){let ne=i.TEXTURE_2D;(T.isDataArrayTexture||T.isCompressedArrayTexture)&&(ne=i.TEXTURE_2D_ARRAY),T.isData3DTexture&&(ne=i.TEXTURE_3D);let J=ut(C,T),re=T.source;t.bindTexture(ne,C.__webglTexture,i.TEXTURE0+V);let ue=n.get(re);if(re.version!==ue.__version||J===!0){if(t.activeTexture(i.TEXTURE0+V),(typeof ImageBitmap<"u"&&T.image instanceof ImageBitmap)===!1){let ie=We.getPrimaries(We.workingColorSpace),Ce=T.colorSpace===qi?null:We.getPrimaries(T.colorSpace),Ve=T.colorSpace===qi||ie===Ce?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Ve)}t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment);let $=x(T.image,!1,s.maxTextureSize);$=Le(T,$);let ae=r.convert(T.format,T.colorSpace),O=r.convert(T.type),j=A(T.internalFormat,ae,O,T.normalized,T.colorSpace,T.isVideoTexture);Je(ne,T);let Y,ce=T.mipmaps,se=T.isVideoTexture!==!0,oe=ue.__version===void 0||J===!0,Ee=re.dataReady,He=M(T,$);if(T.isDepthTexture)j=_(T.format===Xi,T.type),oe&&(se?t.texStorage2D(i.TEXTURE_2D,1,j,$.width,$.height):t.texImage2D(i.TEXTURE_2D,0,j,$.width,$.height,0,ae,O,null));else if(T.isDataTexture)if(ce.length>0){se&&oe&&t.texStorage2D(i.TEXTURE_2D,He,j,ce[0].width,ce[0].height);for(let ie=0,Ce=ce.length;ie<Ce;ie++)Y=ce[ie],se?Ee&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,ae,O,Y.data):t.texImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,ae,O,Y.data);T.generateMipmaps=!1}else se?(oe&&t.texStorage2D(i.TEXTURE_2D,He,j,$.width,$.height),Ee&&Jt(T,$,ae,O)):t.texImage2D(i.TEXTURE_2D,0,j,$.width,$.height,0,ae,O,$.data);else if(T.isCompressedTexture)if(T.isCompressedArrayTexture){se&&oe&&t.texStorage3D(i.TEXTURE_2D_ARRAY,He,j,ce[0].width,ce[0].height,$.depth);for(let ie=0,Ce=ce.length;ie<Ce;ie++)if(Y=ce[ie],T.format!==In)if(ae!==null)if(se){if(Ee)if(T.layerUpdates.size>0){let Ve=Tf(Y.width,Y.height,T.format,T.type);for(let me of T.layerUpdates){let ot=Y.data.subarray(me*Ve/Y.data.BYTES_PER_ELEMENT,(me+1)*Ve/Y.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,me,Y.width,Y.height,1,ae,ot)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,$.depth,ae,Y.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,$.depth,0,Y.data,0,0);else Ae("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else se?Ee&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,Y.width,Y.height,$.depth,ae,O,Y.data):t.texImage3D(i.TEXTURE_2D_ARRAY,ie,j,Y.width,Y.height,$.depth,0,ae,O,Y.data);T.layerUpdates.size>0&&T.clearLayerUpdates()}else{se&&oe&&t.texStorage2D(i.TEXTURE_2D,He,j,ce[0].width,ce[0].height);for(let ie=0,Ce=ce.length;ie<Ce;ie++)Y=ce[ie],T.format!==In?ae!==null?se?Ee&&t.compressedTexSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,ae,Y.data):t.compressedTexImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,Y.data):Ae("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):se?Ee&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,Y.width,Y.height,ae,O,Y.data):t.texImage2D(i.TEXTURE_2D,ie,j,Y.width,Y.height,0,ae,O,Y.data)}else if(T.isDataArrayTexture)if(se){if(oe&&t.texStorage3D(i.TEXTURE_2D_ARRAY,He,j,$.width,$.height,$.depth),Ee)if(T.layerUpdates.size>0){let ie=Tf($.width,$.height,T.format,T.type);for(let Ce of T.layerUpdates){let Ve=$.data.subarray(Ce*ie/$.data.BYTES_PER_ELEMENT,(Ce+1)*ie/$.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Ce,$.width,$.height,1,ae,O,Ve)}T.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,$.width,$.height,$.depth,ae,O,$.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,j,$.width,$.height,$.depth,0,ae,O,$.data);else if(T.isData3DTexture)se?(oe&&t.texStorage3D(i.TEXTURE_3D,He,j,$.width,$.height,$.depth),Ee&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,$.width,$.height,$.depth,ae,O,$.data)):t.texImage3D(i.TEXTURE_3D,0,j,$.width,$.height,$.depth,0,ae,O,$.data);else if(T.isFramebufferTexture){if(oe)if(se)t.texStorage2D(i.TEXTURE_2D,He,j,$.width,$.height);else{let ie=$.width,Ce=$.height;for(let Ve=0;Ve<He;Ve++)t.texImage2D(i.TEXTURE_2D,Ve,j,ie,Ce,0,ae,O,null),ie>>=1,Ce>>=1}}else if(T.isHTMLTexture){if("texElementImage2D"in i){let ie=i.canvas;if(ie.hasAttribute("layoutsubtree")||ie.setAttribute("layoutsubtree","true"),$.parentNode!==ie){ie.appendChild($),u.add(T),ie.onpaint=Ce=>{let Ve=Ce.changedElements;for(let me of u)Ve.includes(me.image)&&(me.needsUpdate=!0)},ie.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,$);else{let Ve=i.RGBA,me=i.RGBA,ot=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Ve,me,ot,$)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(ce.length>0){if(se&&oe){let ie=Be(ce[0]);t.texStorage2D(i.TEXTURE_2D,He,j,ie.width,ie.height)}for(let ie=0,Ce=ce.length;ie<Ce;ie++)Y=ce[ie],se?Ee&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,ae,O,Y):t.texImage2D(i.TEXTURE_2D,ie,j,ae,O,Y);T.generateMipmaps=!1}else if(se){if(oe){let ie=Be($);t.texStorage2D(i.TEXTURE_2D,He,j,ie.width,ie.height)}Ee&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ae,O,$)}else t.texImage2D(i.TEXTURE_2D,0,j,ae,O,$);b(T)&&T.mipmapsAutoUpdate===!0&&v(ne),ue.__version=re.version,T.onUpdate&&T.onUpdate(T)}C.__version=T.version}function An(C,T,V){if(T.image.length!==6)return;let ne=ut(C,T),J=T.source;t.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+V);let re=n.get(J);if(J.version!==re.__version||ne===!0){t.activeTexture(i.TEXTURE0+V);let ue=We.getPrimaries(We.workingColorSpace),K=T.colorSpace===qi?null:We.getPrimaries(T.colorSpace),$=T.colorSpace===qi||ue===K?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,$);let ae=T.isCompressedTexture||T.image[0].isCompressedTexture,O=T.image[0]&&T.image[0].isDataTexture,j=[];for(let me=0;me<6;me++)!ae&&!O?j[me]=x(T.image[me],!0,s.maxCubemapSize):j[me]=O?T.image[me].image:T.image[me],j[me]=Le(T,j[me]);let Y=j[0],ce=r.convert(T.format,T.colorSpace),se=r.convert(T.type),oe=A(T.internalFormat,ce,se,T.normalized,T.colorSpace),Ee=T.isVideoTexture!==!0,He=re.__version===void 0||ne===!0,ie=J.dataReady,Ce=M(T,Y);Je(i.TEXTURE_CUBE_MAP,T);let Ve;if(T.isDepthTexture){if(oe=_(T.format===Xi,T.type),He)if(Ee)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,oe,Y.width,Y.height);else for(let me=0;me<6;me++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,Y.width,Y.height,0,ce,se,null)}else if(ae){Ee&&He&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Ce,oe,Y.width,Y.height);for(let me=0;me<6;me++){Ve=j[me].mipmaps;for(let ot=0;ot<Ve.length;ot++){let qt=Ve[ot];T.format!==In?ce!==null?Ee?ie&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot,0,0,qt.width,qt.height,ce,qt.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot,oe,qt.width,qt.height,0,qt.data):Ae("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ee?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot,0,0,qt.width,qt.height,ce,se,qt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot,oe,qt.width,qt.height,0,ce,se,qt.data)}}}else{if(Ve=T.mipmaps,Ee&&He){Ve.length>0&&Ce++;let me=Be(j[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Ce,oe,me.width,me.height)}for(let me=0;me<6;me++)if(O){Ee?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,0,0,j[me].width,j[me].height,ce,se,j[me].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,j[me].width,j[me].height,0,ce,se,j[me].data);for(let ot=0;ot<Ve.length;ot++){let ji=Ve[ot].image[me].image;Ee?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot+1,0,0,ji.width,ji.height,ce,se,ji.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot+1,oe,ji.width,ji.height,0,ce,se,ji.data)}}else{Ee?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,0,0,ce,se,j[me]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,ce,se,j[me]);for(let ot=0;ot<Ve.length;ot++){let qt=Ve[ot];Ee?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot+1,0,0,ce,se,qt.image[me]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot+1,oe,ce,se,qt.image[me])}}}b(T)&&T.mipmapsAutoUpdate===!0&&v(i.TEXTURE_CUBE_MAP),re.__version=J.version,T.onUpdate&&T.onUpdate(T)}C.__version=T.version}function Mt(C,T,V,ne,J,re){let ue=r.convert(V.format,V.colorSpace),K=r.convert(V.type),$=A(V.internalFormat,ue,K,V.normalized,V.colorSpace),ae=n.get(T),O=n.get(V);if(O.__renderTarget=T,!ae.__hasExternalTextures){let j=Math.max(1,T.width>>re),Y=Math.max(1,T.height>>re);J===i.TEXTURE_3D||J===i.TEXTURE_2D_ARRAY?t.texImage3D(J,re,$,j,Y,T.depth,0,ue,K,null):t.texImage2D(J,re,$,j,Y,0,ue,K,null)}t.bindFramebuffer(i.FRAMEBUFFER,C),de(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ne,J,O.__webglTexture,0,bt(T)):(J===i.TEXTURE_2D||J>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&J<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ne,J,O.__webglTexture,re),t.bindFramebuffer(i.FRAMEBUFFER,null)}function li(C,T,V){if(i.bindRenderbuffer(i.RENDERBUFFER,C),T.depthBuffer){let ne=T.depthTexture,J=ne&&ne.isDepthTexture?ne.type:null,re=_(T.stencilBuffer,J),ue=T.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;de(T)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,bt(T),re,T.width,T.height):V?i.renderbufferStorageMultisample(i.RENDERBUFFER,bt(T),re,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,re,T.width,T.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,ue,i.RENDERBUFFER,C)}else{let ne=T.textures;for(let J=0;J<ne.length;J++){let re=ne[J],ue=r.convert(re.format,re.colorSpace),K=r.convert(re.type),$=A(re.internalFormat,ue,K,re.normalized,re.colorSpace);de(T)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,bt(T),$,T.width,T.height):V?i.renderbufferStorageMultisample(i.RENDERBUFFER,bt(T),$,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,$,T.width,T.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Xt(C,T,V){let ne=T.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,C),!(T.depthTexture&&T.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let J=n.get(T.depthTexture);J.__renderTarget=T;let re=ne?T.depthTexture.image[0]:T.depthTexture.image;(!J.__webglTexture||re.width!==T.width||re.height!==T.height)&&(re.width=T.width,re.height=T.height,T.depthTexture.needsUpdate=!0),ne?pe(T.depthTexture,0):he(T.depthTexture,0);let ue=J.__webglTexture,K=bt(T),$=ne?i.TEXTURE_CUBE_MAP_POSITIVE_X+V:i.TEXTURE_2D,ae=T.depthTexture.format===Xi?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(T.depthTexture.format===Di)de(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ae,$,ue,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ae,$,ue,0);else if(T.depthTexture.format===Xi)de(T)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ae,$,ue,0,K):i.framebufferTexture2D(i.FRAMEBUFFER,ae,$,ue,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function zn(C){let T=n.get(C),V=C.isWebGLCubeRenderTarget===!0;if(T.__boundDepthTexture!==C.depthTexture){let ne=C.depthTexture;if(T.__depthDisposeCallback&&T.__depthDisposeCallback(),ne){let J=()=>{delete T.__boundDepthTexture,delete T.__depthDisposeCallback,ne.removeEventListener("dispose",J)};ne.addEventListener("dispose",J),T.__depthDisposeCallback=J}T.__boundDepthTexture=ne}if(C.depthTexture&&!T.__autoAllocateDepthBuffer)if(V)for(let ne=0;ne<6;ne++)Xt(T.__webglFramebuffer[ne],C,ne);else C.texture.mipmaps.length>0?Xt(T.__webglFramebuffer[0],C,0):Xt(T.__webglFramebuffer,C,0);else if(V){T.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[ne]),T.__webglDepthbuffer[ne]===void 0)T.__webglDepthbuffer[ne]=i.createRenderbuffer(),li(T.__webglDepthbuffer[ne],C,!1);else{let J=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,re=T.__webglDepthbuffer[ne];i.bindRenderbuffer(i.RENDERBUFFER,re),i.framebufferRenderbuffer(i.FRAMEBUFFER,J,i.RENDERBUFFER,re)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer),T.__webglDepthbuffer===void 0)T.__webglDepthbuffer=i.createRenderbuffer(),li(T.__webglDepthbuffer,C,!1);else{let J=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,re=T.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,re),i.framebufferRenderbuffer(i.FRAMEBUFFER,J,i.RENDERBUFFER,re)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function Vn(C,T,V){let ne=n.get(C);T!==void 0&&Mt(ne.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),V!==void 0&&zn(C)}function Hn(C){let T=C.texture,V=n.get(C),ne=n.get(T);C.addEventListener("dispose",I),N(C);let J=C.textures,re=C.isWebGLCubeRenderTarget===!0,ue=J.length>1;if(ue||(ne.__webglTexture===void 0&&(ne.__webglTexture=i.createTexture()),ne.__version=T.version,o.memory.textures++),re){V.__webglFramebuffer=[];for(let K=0;K<6;K++)if(T.mipmaps.length>0){V.__webglFramebuffer[K]=[];for(let $=0;$<T.mipmaps.length;$++)V.__webglFramebuffer[K][$]=i.createFramebuffer()}else V.__webglFramebuffer[K]=i.createFramebuffer()}else{if(T.mipmaps.length>0){V.__webglFramebuffer=[];for(let K=0;K<T.mipmaps.length;K++)V.__webglFramebuffer[K]=i.createFramebuffer()}else V.__webglFramebuffer=i.createFramebuffer();if(ue)for(let K=0,$=J.length;K<$;K++){let ae=n.get(J[K]);ae.__webglTexture===void 0&&(ae.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&de(C)===!1){V.__webglMultisampledFramebuffer=i.createFramebuffer(),V.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,V.__webglMultisampledFramebuffer);for(let K=0;K<J.length;K++){let $=J[K];V.__webglColorRenderbuffer[K]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,V.__webglColorRenderbuffer[K]);let ae=r.convert($.format,$.colorSpace),O=r.convert($.type),j=A($.internalFormat,ae,O,$.normalized,$.colorSpace,C.isXRRenderTarget===!0),Y=bt(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,Y,j,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+K,i.RENDERBUFFER,V.__webglColorRenderbuffer[K])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(V.__webglDepthRenderbuffer=i.createRenderbuffer(),li(V.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(re){t.bindTexture(i.TEXTURE_CUBE_MAP,ne.__webglTexture),Je(i.TEXTURE_CUBE_MAP,T);for(let K=0;K<6;K++)if(T.mipmaps.length>0)for(let $=0;$<T.mipmaps.length;$++)Mt(V.__webglFramebuffer[K][$],C,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,$);else Mt(V.__webglFramebuffer[K],C,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+K,0);b(T)?v(i.TEXTURE_CUBE_MAP):T.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}else if(ue){for(let K=0,$=J.length;K<$;K++){let ae=J[K],O=n.get(ae),j=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(j=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(j,O.__webglTexture),Je(j,ae),Mt(V.__webglFramebuffer,C,ae,i.COLOR_ATTACHMENT0+K,j,0),b(ae)&&v(j)}t.unbindTexture()}else{let K=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(K=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(K,ne.__webglTexture),Je(K,T),T.mipmaps.length>0)for(let $=0;$<T.mipmaps.length;$++)Mt(V.__webglFramebuffer[$],C,T,i.COLOR_ATTACHMENT0,K,$);else Mt(V.__webglFramebuffer,C,T,i.COLOR_ATTACHMENT0,K,0);b(T)?v(K):T.mipmaps.length>0&&i.texParameteri(K,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&zn(C)}function B(C){let T=C.textures;for(let V=0,ne=T.length;V<ne;V++){let J=T[V];if(b(J)&&J.mipmapsAutoUpdate===!0){let re=S(C),ue=n.get(J).__webglTexture;t.bindTexture(re,ue),v(re),t.unbindTexture()}}}let Gn=[];function vt(C){if(C.samples>0){if(de(C)===!1){let T=C.textures,V=C.width,ne=C.height,J=i.COLOR_BUFFER_BIT,re=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ue=n.get(C),K=T.length>1;if(K)for(let ae=0;ae<T.length;ae++)t.bindFramebuffer(i.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,ue.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,ue.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ue.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ue.__webglFramebuffer);for(let ae=0;ae<T.length;ae++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(J|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(J|=i.STENCIL_BUFFER_BIT)),K){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,ue.__webglColorRenderbuffer[ae]);let O=n.get(T[ae]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,O,0)}i.blitFramebuffer(0,0,V,ne,0,0,V,ne,J,i.NEAREST),c===!0&&(Gn.length=0,Gn.push(i.COLOR_ATTACHMENT0+ae),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&Gn.push(re),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Gn))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),K)for(let ae=0;ae<T.length;ae++){t.bindFramebuffer(i.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.RENDERBUFFER,ue.__webglColorRenderbuffer[ae]);let O=n.get(T[ae]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,ue.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.TEXTURE_2D,O,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ue.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&c){let T=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[T])}}}function bt(C){return Math.min(s.maxSamples,C.samples)}function de(C){let T=n.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&T.__useRenderToTexture!==!1}function Ft(C){let T=o.render.frame;h.get(C)!==T&&(h.set(C,T),C.update())}function Le(C,T){let V=C.colorSpace,ne=C.format,J=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||V!==vn&&V!==qi&&(We.getTransfer(V)===st?(ne!==In||J!==dn)&&Ae("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):De("WebGLTextures: Unsupported texture color space:",V)),T}function Be(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(l.width=C.naturalWidth||C.width,l.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(l.width=C.displayWidth,l.height=C.displayHeight):(l.width=C.width,l.height=C.height),l}this.allocateTextureUnit=Oe,this.resetTextureUnits=Q,this.getTextureUnits=ee,this.setTextureUnits=ye,this.setTexture2D=he,this.setTexture2DArray=xe,this.setTexture3D=Pe,this.setTextureCube=pe,this.rebindTextures=Vn,this.setupRenderTarget=Hn,this.updateRenderTargetMipmap=B,this.updateMultisampleRenderTarget=vt,this.setupDepthRenderbuffer=zn,this.setupFrameBufferTexture=Mt,this.useMultisampledRTT=de,this.dispose=k}function PT(i,e){function t(n,s=qi){let r,o=We.getTransfer(s);if(n===dn)return i.UNSIGNED_BYTE;if(n===el)return i.UNSIGNED_SHORT_4_4_4_4;if(n===tl)return i.UNSIGNED_SHORT_5_5_5_1;if(n===cf)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===lf)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===of)return i.BYTE;if(n===af)return i.SHORT;if(n===qr)return i.UNSIGNED_SHORT;if(n===Qc)return i.INT;if(n===ii)return i.UNSIGNED_INT;if(n===Fn)return i.FLOAT;if(n===si)return i.HALF_FLOAT;if(n===hf)return i.ALPHA;if(n===uf)return i.RGB;if(n===In)return i.RGBA;if(n===Di)return i.DEPTH_COMPONENT;if(n===Xi)return i.DEPTH_STENCIL;if(n===nl)return i.RED;if(n===il)return i.RED_INTEGER;if(n===fs)return i.RG;if(n===sl)return i.RG_INTEGER;if(n===rl)return i.RGBA_INTEGER;if(n===ua||n===fa||n===da||n===pa)if(o===st)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===ua)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===fa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===da)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===pa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===ua)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===fa)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===da)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===pa)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===ol||n===al||n===cl||n===ll)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===ol)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===al)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===cl)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===ll)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===hl||n===ul||n===fl||n===dl||n===pl||n===ma||n===ml)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===hl||n===ul)return o===st?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===fl)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===dl)return r.COMPRESSED_R11_EAC;if(n===pl)return r.COMPRESSED_SIGNED_R11_EAC;if(n===ma)return r.COMPRESSED_RG11_EAC;if(n===ml)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===gl||n===_l||n===xl||n===yl||n===vl||n===bl||n===Sl||n===Ml||n===wl||n===Tl||n===Al||n===El||n===Rl||n===Cl)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===gl)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===_l)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===xl)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===yl)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===vl)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===bl)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Sl)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Ml)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===wl)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Tl)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Al)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===El)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Rl)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Cl)return o===st?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Pl||n===Il||n===Ll)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Pl)return o===st?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Il)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Ll)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Nl||n===Dl||n===ga||n===Ol)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===Nl)return r.COMPRESSED_RED_RGTC1_EXT;if(n===Dl)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===ga)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Ol)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===$s?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var IT=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,LT=`
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

}`,Df=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new Jo(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Yn({vertexShader:IT,fragmentShader:LT,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new tn(new Qo(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Of=class extends ni{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",c=1,l=null,h=null,u=null,f=null,d=null,m=null,y=typeof XRWebGLBinding<"u",p=new Df,g={},x=t.getContextAttributes(),b=null,v=null,S=[],A=[],_=new be,M=null,N=null,R=new kt;R.viewport=new at;let P=new kt;P.viewport=new at;let I=[R,P],U=new $c,L=null,k=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Z){let he=S[Z];return he===void 0&&(he=new Pr,S[Z]=he),he.getTargetRaySpace()},this.getControllerGrip=function(Z){let he=S[Z];return he===void 0&&(he=new Pr,S[Z]=he),he.getGripSpace()},this.getHand=function(Z){let he=S[Z];return he===void 0&&(he=new Pr,S[Z]=he),he.getHandSpace()};function G(Z){let he=A.indexOf(Z.inputSource);if(he===-1)return;let xe=S[he];xe!==void 0&&(xe.update(Z.inputSource,Z.frame,l||o),xe.dispatchEvent({type:Z.type,data:Z.inputSource}))}function W(){s.removeEventListener("select",G),s.removeEventListener("selectstart",G),s.removeEventListener("selectend",G),s.removeEventListener("squeeze",G),s.removeEventListener("squeezestart",G),s.removeEventListener("squeezeend",G),s.removeEventListener("end",W),s.removeEventListener("inputsourceschange",te);for(let Z=0;Z<S.length;Z++){let he=A[Z];he!==null&&(A[Z]=null,S[Z].disconnect(he))}L=null,k=null,p.reset();for(let Z in g)delete g[Z];if(e.setRenderTarget(b),d=null,f=null,u=null,s=null,v=null,Oe.stop(),n.isPresenting=!1,e.setPixelRatio(M),e.setSize(_.width,_.height,!1),N!==null){let Z=N.camera;Z.fov=N.fov,Z.zoom=N.zoom,Z.updateProjectionMatrix(),N=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Z){r=Z,n.isPresenting===!0&&Ae("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Z){a=Z,n.isPresenting===!0&&Ae("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||o},this.setReferenceSpace=function(Z){l=Z},this.getBaseLayer=function(){return f!==null?f:d},this.getBinding=function(){return u===null&&y&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(Z){if(s=Z,s!==null){if(b=e.getRenderTarget(),s.addEventListener("select",G),s.addEventListener("selectstart",G),s.addEventListener("selectend",G),s.addEventListener("squeeze",G),s.addEventListener("squeezestart",G),s.addEventListener("squeezeend",G),s.addEventListener("end",W),s.addEventListener("inputsourceschange",te),x.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(_),y&&"createProjectionLayer"in XRWebGLBinding.prototype){let xe=null,Pe=null,pe=null;x.depth&&(pe=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,xe=x.stencil?Xi:Di,Pe=x.stencil?$s:ii);let Fe={colorFormat:t.RGBA8,depthFormat:pe,scaleFactor:r};u=this.getBinding(),f=u.createProjectionLayer(Fe),s.updateRenderState({layers:[f]}),e.setPixelRatio(1),e.setSize(f.textureWidth,f.textureHeight,!1),v=new bn(f.textureWidth,f.textureHeight,{format:In,type:dn,depthTexture:new Bi(f.textureWidth,f.textureHeight,Pe,void 0,void 0,void 0,void 0,void 0,void 0,xe),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let xe={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:r};d=new XRWebGLLayer(s,t,xe),s.updateRenderState({baseLayer:d}),e.setPixelRatio(1),e.setSize(d.framebufferWidth,d.framebufferHeight,!1),v=new bn(d.framebufferWidth,d.framebufferHeight,{format:In,type:dn,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}v.isXRRenderTarget=!0,this.setFoveation(c),l=null,o=await s.requestReferenceSpace(a),Oe.setContext(s),Oe.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function te(Z){for(let he=0;he<Z.removed.length;he++){let xe=Z.removed[he],Pe=A.indexOf(xe);Pe>=0&&(A[Pe]=null,S[Pe].disconnect(xe))}for(let he=0;he<Z.added.length;he++){let xe=Z.added[he],Pe=A.indexOf(xe);if(Pe===-1){for(let Fe=0;Fe<S.length;Fe++)if(Fe>=A.length){A.push(xe),Pe=Fe;break}else if(A[Fe]===null){A[Fe]=xe,Pe=Fe;break}if(Pe===-1)break}let pe=S[Pe];pe&&pe.connect(xe)}}function q(Z,he){he===null?Z.matrixWorld.copy(Z.matrix):Z.matrixWorld.multiplyMatrices(he.matrixWorld,Z.matrix),Z.matrixWorldInverse.copy(Z.matrixWorld).invert()}this.updateCamera=function(Z){if(s===null)return;let he=Z.near,xe=Z.far;p.texture!==null&&(p.depthNear>0&&(he=p.depthNear),p.depthFar>0&&(xe=p.depthFar)),U.near=P.near=R.near=he,U.far=P.far=R.far=xe,(L!==U.near||k!==U.far)&&(s.updateRenderState({depthNear:U.near,depthFar:U.far}),L=U.near,k=U.far),U.layers.mask=Z.layers.mask|6,R.layers.mask=U.layers.mask&-5,P.layers.mask=U.layers.mask&-3;let Pe=Z.parent,pe=U.cameras;q(U,Pe);for(let Fe=0;Fe<pe.length;Fe++)q(pe[Fe],Pe);U.projectionMatrix.copy(R.projectionMatrix),U.projectionMatrixInverse.copy(R.projectionMatrixInverse),N===null&&Z.isPerspectiveCamera&&(N={camera:Z,fov:Z.fov,zoom:Z.zoom}),Q(Z,U,Pe)};function Q(Z,he,xe){xe===null?Z.matrix.copy(he.matrixWorld):(Z.matrix.copy(xe.matrixWorld),Z.matrix.invert(),Z.matrix.multiply(he.matrixWorld)),Z.matrix.decompose(Z.position,Z.quaternion,Z.scale),Z.updateMatrixWorld(!0),Z.projectionMatrix.copy(he.projectionMatrix),Z.projectionMatrixInverse.copy(he.projectionMatrixInverse),Z.isPerspectiveCamera&&(Z.fov=Hs*2*Math.atan(1/Z.projectionMatrix.elements[5]),Z.zoom=1)}this.getCamera=function(){return U},this.getFoveation=function(){if(!(f===null&&d===null))return c},this.setFoveation=function(Z){c=Z,f!==null&&(f.fixedFoveation=Z),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=Z)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(U)},this.getCameraTexture=function(Z){return g[Z]};let ee=null;function ye(Z,he){if(h=he.getViewerPose(l||o),m=he,h!==null){let xe=h.views;d!==null&&(e.setRenderTargetFramebuffer(v,d.framebuffer),e.setRenderTarget(v));let Pe=!1;xe.length!==U.cameras.length&&(U.cameras.length=0,Pe=!0);for(let Ie=0;Ie<xe.length;Ie++){let Je=xe[Ie],ut=null;if(d!==null)ut=d.getViewport(Je);else{let Jt=u.getViewSubImage(f,Je);ut=Jt.viewport,Ie===0&&(e.setRenderTargetTextures(v,Jt.colorTexture,Jt.depthStencilTexture),e.setRenderTarget(v))}let Ye=I[Ie];Ye===void 0&&(Ye=new kt,Ye.layers.enable(Ie),Ye.viewport=new at,I[Ie]=Ye),Ye.matrix.fromArray(Je.transform.matrix),Ye.matrix.decompose(Ye.position,Ye.quaternion,Ye.scale),Ye.projectionMatrix.fromArray(Je.projectionMatrix),Ye.projectionMatrixInverse.copy(Ye.projectionMatrix).invert(),Ye.viewport.set(ut.x,ut.y,ut.width,ut.height),Ie===0&&(U.matrix.copy(Ye.matrix),U.matrix.decompose(U.position,U.quaternion,U.scale)),Pe===!0&&U.cameras.push(Ye)}let pe=s.enabledFeatures;if(pe&&pe.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&y){u=n.getBinding();let Ie=u.getDepthInformation(xe[0]);Ie&&Ie.isValid&&Ie.texture&&p.init(Ie,s.renderState)}if(pe&&pe.includes("camera-access")&&y){e.state.unbindTexture(),u=n.getBinding();for(let Ie=0;Ie<xe.length;Ie++){let Je=xe[Ie].camera;if(Je){let ut=g[Je];ut||(ut=new Jo,g[Je]=ut);let Ye=u.getCameraImage(Je);ut.sourceTexture=Ye}}}}for(let xe=0;xe<S.length;xe++){let Pe=A[xe],pe=S[xe];Pe!==null&&pe!==void 0&&pe.update(Pe,he,l||o)}ee&&ee(Z,he),he.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:he}),m=null}let Oe=new kg;Oe.setAnimationLoop(ye),this.setAnimationLoop=function(Z){ee=Z},this.dispose=function(){}}},NT=new Te,$g=new Ue;$g.set(-1,0,0,0,1,0,0,0,1);function DT(i,e){function t(p,g){p.matrixAutoUpdate===!0&&p.updateMatrix(),g.value.copy(p.matrix)}function n(p,g){g.color.getRGB(p.fogColor.value,Sf(i)),g.isFog?(p.fogNear.value=g.near,p.fogFar.value=g.far):g.isFogExp2&&(p.fogDensity.value=g.density)}function s(p,g,x,b,v){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?r(p,g):g.isMeshLambertMaterial?(r(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(r(p,g),u(p,g)):g.isMeshPhongMaterial?(r(p,g),h(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(r(p,g),f(p,g),g.isMeshPhysicalMaterial&&d(p,g,v)):g.isMeshMatcapMaterial?(r(p,g),m(p,g)):g.isMeshDepthMaterial?r(p,g):g.isMeshDistanceMaterial?(r(p,g),y(p,g)):g.isMeshNormalMaterial?r(p,g):g.isLineBasicMaterial?(o(p,g),g.isLineDashedMaterial&&a(p,g)):g.isPointsMaterial?c(p,g,x,b):g.isSpriteMaterial?l(p,g):g.isShadowMaterial?(p.color.value.copy(g.color),p.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function r(p,g){p.opacity.value=g.opacity,g.color&&p.diffuse.value.copy(g.color),g.emissive&&p.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(p.map.value=g.map,t(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.bumpMap&&(p.bumpMap.value=g.bumpMap,t(g.bumpMap,p.bumpMapTransform),p.bumpScale.value=g.bumpScale,g.side===sn&&(p.bumpScale.value*=-1)),g.normalMap&&(p.normalMap.value=g.normalMap,t(g.normalMap,p.normalMapTransform),p.normalScale.value.copy(g.normalScale),g.side===sn&&p.normalScale.value.negate()),g.displacementMap&&(p.displacementMap.value=g.displacementMap,t(g.displacementMap,p.displacementMapTransform),p.displacementScale.value=g.displacementScale,p.displacementBias.value=g.displacementBias),g.emissiveMap&&(p.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,p.emissiveMapTransform)),g.specularMap&&(p.specularMap.value=g.specularMap,t(g.specularMap,p.specularMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest);let x=e.get(g),b=x.envMap,v=x.envMapRotation;b&&(p.envMap.value=b,p.envMapRotation.value.setFromMatrix4(NT.makeRotationFromEuler(v)).transpose(),b.isCubeTexture&&b.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply($g),p.reflectivity.value=g.reflectivity,p.ior.value=g.ior,p.refractionRatio.value=g.refractionRatio),g.lightMap&&(p.lightMap.value=g.lightMap,p.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,p.lightMapTransform)),g.aoMap&&(p.aoMap.value=g.aoMap,p.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,p.aoMapTransform))}function o(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,g.map&&(p.map.value=g.map,t(g.map,p.mapTransform))}function a(p,g){p.dashSize.value=g.dashSize,p.totalSize.value=g.dashSize+g.gapSize,p.scale.value=g.scale}function c(p,g,x,b){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.size.value=g.size*x,p.scale.value=b*.5,g.map&&(p.map.value=g.map,t(g.map,p.uvTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function l(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.rotation.value=g.rotation,g.map&&(p.map.value=g.map,t(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function h(p,g){p.specular.value.copy(g.specular),p.shininess.value=Math.max(g.shininess,1e-4)}function u(p,g){g.gradientMap&&(p.gradientMap.value=g.gradientMap)}function f(p,g){p.metalness.value=g.metalness,g.metalnessMap&&(p.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,p.metalnessMapTransform)),p.roughness.value=g.roughness,g.roughnessMap&&(p.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,p.roughnessMapTransform)),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)}function d(p,g,x){p.ior.value=g.ior,g.diffuseRoughness>0&&(p.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),g.sheen>0&&(p.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),p.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(p.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,p.sheenColorMapTransform)),g.sheenRoughnessMap&&(p.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,p.sheenRoughnessMapTransform))),g.clearcoat>0&&(p.clearcoat.value=g.clearcoat,p.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(p.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,p.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(p.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===sn&&p.clearcoatNormalScale.value.negate())),g.dispersion>0&&(p.dispersion.value=g.dispersion),g.retroreflectivity>0&&(p.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(p.iridescence.value=g.iridescence,p.iridescenceIOR.value=g.iridescenceIOR,p.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(p.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,p.iridescenceMapTransform)),g.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),g.transmission>0&&(p.transmission.value=g.transmission,p.transmissionSamplerMap.value=x.texture,p.transmissionSamplerSize.value.set(x.width,x.height),g.transmissionMap&&(p.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,p.transmissionMapTransform)),p.thickness.value=g.thickness,g.thicknessMap&&(p.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=g.attenuationDistance,p.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(p.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(p.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=g.specularIntensity,p.specularColor.value.copy(g.specularColor),g.specularColorMap&&(p.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,p.specularColorMapTransform)),g.specularIntensityMap&&(p.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,p.specularIntensityMapTransform))}function m(p,g){g.matcap&&(p.matcap.value=g.matcap)}function y(p,g){let x=e.get(g).light;p.referencePosition.value.setFromMatrixPosition(x.matrixWorld),p.nearDistance.value=x.shadow.camera.near,p.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function OT(i,e,t,n){let s={},r={};function o(x,b){let v=b.program;n.uniformBlockBinding(x,v,s[x.id])}function a(x,b){let v=s[x.id];v===void 0&&(m(x),v=c(x),s[x.id]=v,x.addEventListener("dispose",p));let S=b.program;n.updateUBOMapping(x,S);let A=e.render.frame;r[x.id]!==A&&(l(x),r[x.id]=A)}function c(x){let b=i.createBuffer(),v=x.__size,S=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,b),i.bufferData(i.UNIFORM_BUFFER,v,S),i.bindBuffer(i.UNIFORM_BUFFER,null),b}function l(x){let b=s[x.id],v=x.uniforms,S=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,b);for(let A=0,_=v.length;A<_;A++){let M=v[A];if(Array.isArray(M))for(let N=0,R=M.length;N<R;N++)h(M[N],A,N,S);else h(M,A,0,S)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(x,b,v,S){if(f(x,b,v,S)===!0){let A=x.__offset,_=x.value;if(Array.isArray(_)){let M=0;for(let N=0;N<_.length;N++){let R=_[N],P=y(R,!0);u(R,x.__data,M),M+=P.storage/Float32Array.BYTES_PER_ELEMENT}}else u(_,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,A,x.__data)}}function u(x,b,v){typeof x=="number"||typeof x=="boolean"?b[v]=x:x.isMatrix3?(b[v]=x.elements[0],b[v+1]=x.elements[1],b[v+2]=x.elements[2],b[v+3]=0,b[v+4]=x.elements[3],b[v+5]=x.elements[4],b[v+6]=x.elements[5],b[v+7]=0,b[v+8]=x.elements[6],b[v+9]=x.elements[7],b[v+10]=x.elements[8],b[v+11]=0):ArrayBuffer.isView(x)?b.set(x.subarray(0,b.length-v),v):x.toArray(b,v)}function f(x,b,v,S){let A=x.value,_=b+"_"+v;if(Array.isArray(A)){S[_]===void 0&&(S[_]=[]);let M=S[_],N=!1;for(let R=0;R<A.length;R++)d(A[R],M,R)===!0&&(N=!0);return N}return d(A,S,_)}function d(x,b,v){if(b[v]===void 0)return typeof x=="number"||typeof x=="boolean"?b[v]=x:ArrayBuffer.isView(x)?b[v]=x.slice():b[v]=x.clone(),!0;{let S=b[v];if(typeof x=="number"||typeof x=="boolean"){if(S!==x)return b[v]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(S.equals(x)===!1)return S.copy(x),!0}}return!1}function m(x){let b=x.uniforms,v=0,S=16;for(let _=0,M=b.length;_<M;_++){let N=Array.isArray(b[_])?b[_]:[b[_]];for(let R=0,P=N.length;R<P;R++){let I=N[R],U=Array.isArray(I.value)?I.value:[I.value],L=Array.isArray(b[_])||Array.isArray(I.value),k=v;for(let W=0,te=U.length;W<te;W++){let q=U[W],Q=y(q,L),ee=v%S,ye=ee%Q.boundary,Oe=ee+ye;v+=ye,Oe!==0&&S-Oe<Q.storage&&(v+=S-Oe),W===0&&(k=v),v+=Q.storage}let G=I.type==="int"?Int32Array:I.type==="uint"?Uint32Array:Float32Array;I.__data=new G((v-k)/Float32Array.BYTES_PER_ELEMENT),I.__offset=k}}let A=v%S;return A>0&&(v+=S-A),x.__size=v,x.__cache={},this}function y(x,b){let v={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(v.boundary=4,v.storage=4):x.isVector2?(v.boundary=8,v.storage=8):x.isVector3||x.isColor?(v.boundary=16,v.storage=12):x.isVector4?(v.boundary=16,v.storage=16):x.isMatrix3?(v.boundary=16,v.storage=48):x.isMatrix4?(v.boundary=16,v.storage=64):x.isTexture?Ae("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(v.boundary=16,v.storage=x.byteLength):Ae("WebGLRenderer: Unsupported uniform value type.",x),b===!0&&(v.boundary=16,v.storage=Math.ceil(v.storage/16)*16),v}function p(x){let b=x.target;b.removeEventListener("dispose",p),i.deleteBuffer(s[b.id]),delete s[b.id],delete r[b.id]}function g(){for(let x in s)i.deleteBuffer(s[x]);s={},r={}}return{bind:o,update:a,dispose:g}}var UT=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),_i=null;function FT(){return _i===null&&(_i=new as(UT,16,16,fs,si),_i.name="DFG_LUT",_i.minFilter=zt,_i.magFilter=zt,_i.wrapS=Xn,_i.wrapT=Xn,_i.generateMipmaps=!1,_i.needsUpdate=!0),_i}var Vl=class{constructor(e={}){let{canvas:t=hg(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:f=!1,outputBufferType:d=dn}=e;this.isWebGLRenderer=!0;let m;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=n.getContextAttributes().alpha}else m=o;let y=d,p=new Set([rl,sl,il]),g=new Set([dn,ii,qr,$s,el,tl]),x=new Uint32Array(4),b=new Int32Array(4),v={textures:[],min:[],max:[],resolution:[]},S=null,A=null,_=[],M=[],N=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=mi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let R=this,P=!1,I=null,U=null,L=null,k=null;this._outputColorSpace=Bt;let G=0,W=0,te=null,q=-1,Q=null,ee=new at,ye=new at,Oe=null,Z=new Ne(0),he=0,xe=t.width,Pe=t.height,pe=1,Fe=null,Ct=null,Ie=new at(0,0,xe,Pe),Je=new at(0,0,xe,Pe),ut=!1,Ye=new cs,Jt=new Uc,Ut=!1,An=!1,Mt=new Te,li=new D,Xt=new at,zn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Vn=!1;function Hn(){return te===null?pe:1}let B=n;function Gn(E,F){return t.getContext(E,F)}let vt,bt,de,Ft,Le,Be,C,T,V,ne,J,re,ue,K,$,ae,O,j,Y,ce,se,oe,Ee;try{let E={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ce,!1),t.addEventListener("webglcontextrestored",Ve,!1),t.addEventListener("webglcontextcreationerror",me,!1),B===null){let F="webgl2";if(B=Gn(F,E),B===null)throw Gn(F)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}He()}catch(E){throw t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",Ve,!1),t.removeEventListener("webglcontextcreationerror",me,!1),De("WebGLRenderer: "+E.message),E}function He(){vt=new KM(B),vt.init(),se=new PT(B,vt),bt=new FM(B,vt,e,se),de=new RT(B,vt),bt.reversedDepthBuffer&&f&&de.buffers.depth.setReversed(!0),U=B.createFramebuffer(),L=B.createFramebuffer(),k=B.createFramebuffer(),Ft=new jM(B),Le=new pT,Be=new CT(B,vt,de,Le,bt,se,Ft),C=new YM(R),T=new Qv(B),oe=new OM(B,T),V=new $M(B,T,Ft,oe),ne=new QM(B,V,T,oe,Ft),j=new JM(B,bt,Be),$=new BM(Le),J=new dT(R,C,vt,bt,oe,$),re=new DT(R,Le),ue=new gT,K=new ST(vt),O=new DM(R,C,de,ne,m,c),ae=new ET(R,ne,bt),Ee=new OT(B,Ft,bt,de),Y=new UM(B,vt,Ft),ce=new ZM(B,vt,Ft),Ft.programs=J.programs,R.capabilities=bt,R.extensions=vt,R.properties=Le,R.renderLists=ue,R.shadowMap=ae,R.state=de,R.info=Ft}y!==dn&&(N=new tw(y,t.width,t.height,a,s,r));let ie=new Of(R,B);this.xr=ie,this.getContext=function(){return B},this.getContextAttributes=function(){return B.getContextAttributes()},this.forceContextLoss=function(){let E=vt.get("WEBGL_lose_context");E&&E.loseContext()},this.forceContextRestore=function(){let E=vt.get("WEBGL_lose_context");E&&E.restoreContext()},this.getPixelRatio=function(){return pe},this.setPixelRatio=function(E){E!==void 0&&(pe=E,this.setSize(xe,Pe,!1))},this.getSize=function(E){return E.set(xe,Pe)},this.setSize=function(E,F,X=!0){if(ie.isPresenting){Ae("WebGLRenderer: Can't change size while VR device is presenting.");return}xe=E,Pe=F,t.width=Math.floor(E*pe),t.height=Math.floor(F*pe),X===!0&&(t.style.width=E+"px",t.style.height=F+"px"),N!==null&&N.setSize(t.width,t.height),this.setViewport(0,0,E,F)},this.getDrawingBufferSize=function(E){return E.set(xe*pe,Pe*pe).floor()},this.setDrawingBufferSize=function(E,F,X){xe=E,Pe=F,pe=X,t.width=Math.floor(E*X),t.height=Math.floor(F*X),this.setViewport(0,0,E,F)},this.setEffects=function(E){if(y===dn){De("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(E){for(let F=0;F<E.length;F++)if(E[F].isOutputPass===!0){Ae("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}N.setEffects(E||[])},this.getCurrentViewport=function(E){return E.copy(ee)},this.getViewport=function(E){return E.copy(Ie)},this.setViewport=function(E,F,X,z){E.isVector4?Ie.set(E.x,E.y,E.z,E.w):Ie.set(E,F,X,z),de.viewport(ee.copy(Ie).multiplyScalar(Hn()).round())},this.getScissor=function(E){return E.copy(Je)},this.setScissor=function(E,F,X,z){E.isVector4?Je.set(E.x,E.y,E.z,E.w):Je.set(E,F,X,z),de.scissor(ye.copy(Je).multiplyScalar(Hn()).round())},this.getScissorTest=function(){return ut},this.setScissorTest=function(E){de.setScissorTest(ut=E)},this.setOpaqueSort=function(E){Fe=E},this.setTransparentSort=function(E){Ct=E},this.getClearColor=function(E){return E.copy(O.getClearColor())},this.setClearColor=function(){O.setClearColor(...arguments)},this.getClearAlpha=function(){return O.getClearAlpha()},this.setClearAlpha=function(){O.setClearAlpha(...arguments)},this.clear=function(E=!0,F=!0,X=!0){let z=0;if(E){let H=!1;if(te!==null){let fe=te.texture.format;H=p.has(fe)}if(H){let fe=te.texture.type,ve=g.has(fe),le=O.getClearColor(),_e=O.getClearAlpha(),we=le.r,ze=le.g,Ke=le.b;ve?(x[0]=we,x[1]=ze,x[2]=Ke,x[3]=_e,B.clearBufferuiv(B.COLOR,0,x)):(b[0]=we,b[1]=ze,b[2]=Ke,b[3]=_e,B.clearBufferiv(B.COLOR,0,b))}else z|=B.COLOR_BUFFER_BIT}F&&(z|=B.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),X&&(z|=B.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),z!==0&&B.clear(z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(E){E.setRenderer(this),I=E},this.dispose=function(){t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",Ve,!1),t.removeEventListener("webglcontextcreationerror",me,!1),O.dispose(),ue.dispose(),K.dispose(),Be.dispose(),Le.dispose(),C.dispose(),ne.dispose(),V.dispose(),oe.dispose(),Ee.dispose(),J.dispose(),ie.dispose(),ie.removeEventListener("sessionstart",Cp),ie.removeEventListener("sessionend",Pp),Ls.stop()};function Ce(E){E.preventDefault(),zo("WebGLRenderer: Context Lost."),P=!0}function Ve(){zo("WebGLRenderer: Context Restored."),P=!1;let E=Ft.autoReset,F=ae.enabled,X=ae.autoUpdate,z=ae.needsUpdate,H=ae.type;He(),Ft.autoReset=E,ae.enabled=F,ae.autoUpdate=X,ae.needsUpdate=z,ae.type=H}function me(E){De("WebGLRenderer: A WebGL context could not be created. Reason: ",E.statusMessage)}function ot(E){let F=E.target;F.removeEventListener("dispose",ot),qt(F)}function qt(E){ji(E),Le.remove(E)}function ji(E){let F=Le.get(E).programs;F!==void 0&&(F.forEach(function(X){J.releaseProgram(X)}),E.isShaderMaterial&&J.releaseShaderCache(E))}this.renderBufferDirect=function(E,F,X,z,H,fe){F===null&&(F=zn);let ve=H.isMesh&&H.matrixWorld.determinantAffine()<0,le=zy(E,F,X,z,H);de.setMaterial(z,ve);let _e=X.index,we=1;if(z.wireframe===!0){if(_e=V.getWireframeAttribute(X),_e===void 0)return;we=2}let ze=X.drawRange,Ke=X.attributes.position,Se=ze.start*we,$e=(ze.start+ze.count)*we;fe!==null&&(Se=Math.max(Se,fe.start*we),$e=Math.min($e,(fe.start+fe.count)*we)),_e!==null?(Se=Math.max(Se,0),$e=Math.min($e,_e.count)):Ke!=null&&(Se=Math.max(Se,0),$e=Math.min($e,Ke.count));let Dt=$e-Se;if(Dt<0||Dt===1/0)return;oe.setup(H,z,le,X,_e);let xt,ft=Y;if(_e!==null&&(xt=T.get(_e),ft=ce,ft.setIndex(xt)),H.isMesh)z.wireframe===!0?(de.setLineWidth(z.wireframeLinewidth*Hn()),ft.setMode(B.LINES)):ft.setMode(B.TRIANGLES);else if(H.isLine){let on=z.linewidth;on===void 0&&(on=1),de.setLineWidth(on*Hn()),H.isLineSegments?ft.setMode(B.LINES):H.isLineLoop?ft.setMode(B.LINE_LOOP):ft.setMode(B.LINE_STRIP)}else H.isPoints?ft.setMode(B.POINTS):H.isSprite&&ft.setMode(B.TRIANGLES);if(H.isBatchedMesh)if(vt.get("WEBGL_multi_draw"))ft.renderMultiDraw(H._multiDrawStarts,H._multiDrawCounts,H._multiDrawCount);else{let on=H._multiDrawStarts,Me=H._multiDrawCounts,_n=H._multiDrawCount,et=_e?T.get(_e).bytesPerElement:1,Ns=Le.get(z).currentProgram.getUniforms();for(let an=0;an<_n;an++)Ns.setValue(B,"_gl_DrawID",an),ft.render(on[an]/et,Me[an])}else if(H.isInstancedMesh)ft.renderInstances(Se,Dt,H.count);else if(X.isInstancedBufferGeometry){let on=X._maxInstanceCount!==void 0?X._maxInstanceCount:1/0,Me=Math.min(X.instanceCount,on);ft.renderInstances(Se,Dt,Me)}else ft.render(Se,Dt)};function Rp(E,F,X,z){I!==null&&E.isNodeMaterial&&I.setObject(z,E),Ut===!0&&$.setState(E,X,!1),E.transparent===!0&&E.side===fn&&E.forceSinglePass===!1?(E.side=sn,E.needsUpdate=!0,Ao(E,F,z),E.side=nn,E.needsUpdate=!0,Ao(E,F,z),E.side=fn):Ao(E,F,z)}this.compile=function(E,F,X=null){X===null&&(X=E),I!==null&&I.renderStart(E,F,X),A=K.get(X),A.init(F),M.push(A),X.traverseVisible(function(H){H.isLight&&H.layers.test(F.layers)&&(A.pushLight(H),H.castShadow&&A.pushShadow(H))}),E!==X&&E.traverseVisible(function(H){H.isLight&&H.layers.test(F.layers)&&(A.pushLight(H),H.castShadow&&A.pushShadow(H))}),A.setupLights(),I!==null&&I.updateLights(A.state.lightsArray),An=this.localClippingEnabled,Ut=$.init(this.clippingPlanes,An),Ut===!0&&$.setGlobalState(this.clippingPlanes,F),I!==null&&ae.render(A.state.shadowsArray,X,F);let z=new Set;return E.traverse(function(H){if(!(H.isMesh||H.isPoints||H.isLine||H.isSprite))return;let fe=H.material;if(fe)if(Array.isArray(fe))for(let ve=0;ve<fe.length;ve++){let le=fe[ve];Rp(le,X,F,H),z.add(le)}else Rp(fe,X,F,H),z.add(fe)}),A=M.pop(),I!==null&&I.renderEnd(),z},this.compileAsync=function(E,F,X=null){let z=this.compile(E,F,X);return new Promise(H=>{function fe(){if(z.forEach(function(ve){let _e=Le.get(ve).currentProgram;(_e===void 0||_e.isReady())&&z.delete(ve)}),z.size===0){H(E);return}setTimeout(fe,10)}vt.get("KHR_parallel_shader_compile")!==null?fe():setTimeout(fe,10)})};let iu=null;function By(E){iu&&iu(E)}function Cp(){Ls.stop()}function Pp(){Ls.start()}let Ls=new kg;Ls.setAnimationLoop(By),typeof self<"u"&&Ls.setContext(self),this.setAnimationLoop=function(E){iu=E,ie.setAnimationLoop(E),E===null?Ls.stop():Ls.start()},ie.addEventListener("sessionstart",Cp),ie.addEventListener("sessionend",Pp),this.render=function(E,F){if(F!==void 0&&F.isCamera!==!0){De("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(P===!0)return;I!==null&&I.renderStart(E,F);let X=ie.enabled===!0&&ie.isPresenting===!0,z=N!==null&&(te===null||X)&&N.begin(R,te);if(E.matrixWorldAutoUpdate===!0&&E.updateMatrixWorld(),F.parent===null&&F.matrixWorldAutoUpdate===!0&&F.updateMatrixWorld(),ie.enabled===!0&&ie.isPresenting===!0&&(N===null||N.isCompositing()===!1)&&(ie.cameraAutoUpdate===!0&&ie.updateCamera(F),F=ie.getCamera()),E.isScene===!0&&E.onBeforeRender(R,E,F,te),A=K.get(E,M.length),A.init(F),A.state.textureUnits=Be.getTextureUnits(),M.push(A),Mt.multiplyMatrices(F.projectionMatrix,F.matrixWorldInverse),F.isArrayCamera?Jt.setFromArrayCamera(F):Ye.setFromProjectionMatrix(Mt,qn,F.reversedDepth),An=this.localClippingEnabled,Ut=$.init(this.clippingPlanes,An),S=ue.get(E,_.length),S.init(),_.push(S),this.info.render.frame++,ie.enabled===!0&&ie.isPresenting===!0){let ve=R.xr.getDepthSensingMesh();ve!==null&&su(ve,F,-1/0,R.sortObjects)}su(E,F,0,R.sortObjects),S.finish(),I!==null&&I.updateLights(A.state.lightsArray),R.sortObjects===!0&&S.sort(Fe,Ct),Vn=ie.enabled===!1||ie.isPresenting===!1||ie.hasDepthSensing()===!1,Vn&&O.addToRenderList(S,E),this.info.autoReset===!0&&this.info.reset(),Ut===!0&&$.beginShadows();let H=A.state.shadowsArray;if(ae.render(H,E,F),Ut===!0&&$.endShadows(),(z&&N.hasRenderPass())===!1){let ve=S.opaque,le=S.transmissive;if(A.setupLights(),F.isArrayCamera){let _e=F.cameras;if(le.length>0)for(let we=0,ze=_e.length;we<ze;we++){let Ke=_e[we];Lp(ve,le,E,Ke)}Vn&&O.render(E);for(let we=0,ze=_e.length;we<ze;we++){let Ke=_e[we];Ip(S,E,Ke,Ke.viewport)}}else le.length>0&&Lp(ve,le,E,F),Vn&&O.render(E),Ip(S,E,F)}te!==null&&W===0&&(Be.updateMultisampleRenderTarget(te),Be.updateRenderTargetMipmap(te)),z&&N.end(R),E.isScene===!0&&E.onAfterRender(R,E,F),oe.resetDefaultState(),q=-1,Q=null,M.pop(),M.length>0?(A=M[M.length-1],Be.setTextureUnits(A.state.textureUnits),Ut===!0&&$.setGlobalState(R.clippingPlanes,A.state.camera)):A=null,_.pop(),_.length>0?S=_[_.length-1]:S=null,I!==null&&I.renderEnd()};function su(E,F,X,z){if(E.visible===!1)return;if(E.layers.test(F.layers)){if(E.isGroup)X=E.renderOrder;else if(E.isLOD)E.autoUpdate===!0&&E.update(F);else if(E.isLight)A.pushLight(E),E.castShadow&&A.pushShadow(E);else if(E.isSprite){let ve=F.isArrayCamera?Jt:Ye;if(!E.frustumCulled||E.intersectsFrustum(ve)){z&&Xt.setFromMatrixPosition(E.matrixWorld).applyMatrix4(Mt);let le=ne.update(E),_e=E.material;_e.visible&&S.push(E,le,_e,X,Xt.z,null,F)}}else if(E.isMesh||E.isLine||E.isPoints){let ve=F.isArrayCamera?Jt:Ye;if(!E.frustumCulled||E.intersectsFrustum(ve)){let le=ne.update(E),_e=E.material;if(z&&(E.boundingSphere!==void 0?(E.boundingSphere===null&&E.computeBoundingSphere(),Xt.copy(E.boundingSphere.center)):(le.boundingSphere===null&&le.computeBoundingSphere(),Xt.copy(le.boundingSphere.center)),Xt.applyMatrix4(E.matrixWorld).applyMatrix4(Mt)),Array.isArray(_e)){let we=le.groups;for(let ze=0,Ke=we.length;ze<Ke;ze++){let Se=we[ze],$e=_e[Se.materialIndex];$e&&$e.visible&&S.push(E,le,$e,X,Xt.z,Se,F)}}else _e.visible&&S.push(E,le,_e,X,Xt.z,null,F)}}}let fe=E.children;for(let ve=0,le=fe.length;ve<le;ve++)su(fe[ve],F,X,z)}function Ip(E,F,X,z){let{opaque:H,transmissive:fe,transparent:ve}=E;A.setupLightsView(X),Ut===!0&&$.setGlobalState(R.clippingPlanes,X),z&&de.viewport(ee.copy(z)),H.length>0&&Za(H,F,X),fe.length>0&&Za(fe,F,X),ve.length>0&&Za(ve,F,X),de.buffers.depth.setTest(!0),de.buffers.depth.setMask(!0),de.buffers.color.setMask(!0),de.setPolygonOffset(!1)}function Lp(E,F,X,z){if((X.isScene===!0?X.overrideMaterial:null)!==null)return;if(A.state.transmissionRenderTarget[z.id]===void 0){let Se=vt.has("EXT_color_buffer_half_float")||vt.has("EXT_color_buffer_float");A.state.transmissionRenderTarget[z.id]=new bn(1,1,{generateMipmaps:!0,type:Se?si:dn,minFilter:Kn,samples:Math.max(4,bt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:We.workingColorSpace})}let fe=A.state.transmissionRenderTarget[z.id],ve=z.viewport||ee;fe.setSize(ve.z*R.transmissionResolutionScale,ve.w*R.transmissionResolutionScale);let le=R.getRenderTarget(),_e=R.getActiveCubeFace(),we=R.getActiveMipmapLevel();R.setRenderTarget(fe),R.getClearColor(Z),he=R.getClearAlpha(),he<1&&R.setClearColor(16777215,.5),R.clear(),Vn&&O.render(X);let ze=R.toneMapping;R.toneMapping=mi;let Ke=z.viewport;if(z.viewport!==void 0&&(z.viewport=void 0),A.setupLightsView(z),Ut===!0&&$.setGlobalState(R.clippingPlanes,z),Za(E,X,z),Be.updateMultisampleRenderTarget(fe),Be.updateRenderTargetMipmap(fe),vt.has("WEBGL_multisampled_render_to_texture")===!1){let Se=!1;for(let $e=0,Dt=F.length;$e<Dt;$e++){let xt=F[$e],{object:ft,geometry:on,material:Me,group:_n}=xt;if(Me.side===fn&&ft.layers.test(z.layers)){let et=Me.side;Me.side=sn,Me.needsUpdate=!0,Np(ft,X,z,on,Me,_n),Me.side=et,Me.needsUpdate=!0,Se=!0}}Se===!0&&(Be.updateMultisampleRenderTarget(fe),Be.updateRenderTargetMipmap(fe))}R.setRenderTarget(le,_e,we),R.setClearColor(Z,he),Ke!==void 0&&(z.viewport=Ke),R.toneMapping=ze}function Za(E,F,X){let z=F.isScene===!0?F.overrideMaterial:null;for(let H=0,fe=E.length;H<fe;H++){let ve=E[H],{object:le,geometry:_e,group:we}=ve,ze=ve.material;ze.allowOverride===!0&&z!==null&&(ze=z),le.layers.test(X.layers)&&Np(le,F,X,_e,ze,we)}}function Np(E,F,X,z,H,fe){I!==null&&H.isNodeMaterial&&I.setObject(E,H),E.onBeforeRender(R,F,X,z,H,fe),E.modelViewMatrix.multiplyMatrices(X.matrixWorldInverse,E.matrixWorld),E.normalMatrix.getNormalMatrix(E.modelViewMatrix),H.onBeforeRender(R,F,X,z,E,fe),H.transparent===!0&&H.side===fn&&H.forceSinglePass===!1?(H.side=sn,H.needsUpdate=!0,R.renderBufferDirect(X,F,z,H,E,fe),H.side=nn,H.needsUpdate=!0,R.renderBufferDirect(X,F,z,H,E,fe),H.side=fn):R.renderBufferDirect(X,F,z,H,E,fe),E.onAfterRender(R,F,X,z,H,fe)}function Dp(E){let F=0;for(let X of E)X.texture!==null&&F++;return F}function Ao(E,F,X){F.isScene!==!0&&(F=zn);let z=Le.get(E),H=A.state.lights,fe=A.state.shadowsArray,ve=H.state.version,le=J.getParameters(E,H.state,fe,F,X,A.state.lightProbeGridArray),_e=J.getProgramCacheKey(le),we=z.programs;z.environment=E.isMeshStandardMaterial||E.isMeshLambertMaterial||E.isMeshPhongMaterial?F.environment:null,z.fog=F.fog;let ze=E.isMeshStandardMaterial||E.isMeshLambertMaterial&&!E.envMap||E.isMeshPhongMaterial&&!E.envMap;z.envMap=C.get(E.envMap||z.environment,ze),z.envMapRotation=z.environment!==null&&E.envMap===null?F.environmentRotation:E.envMapRotation,we===void 0&&(E.addEventListener("dispose",ot),we=new Map,z.programs=we,z.programVariants=new Map);let Ke=we.get(_e);if(Ke!==void 0){if(z.currentProgram===Ke&&z.lightsStateVersion===ve)return Up(E,le),Ke}else le.uniforms=J.getUniforms(E),I!==null&&E.isNodeMaterial&&I.build(E,X,le),E.onBeforeCompile(le,R),Ke=J.acquireProgram(le,_e),we.set(_e,Ke),z.uniforms=le.uniforms;let Se=z.uniforms;return(!E.isShaderMaterial&&!E.isRawShaderMaterial||E.clipping===!0)&&(Se.clippingPlanes=$.uniform),Up(E,le),z.needsLights=Hy(E),z.lightsStateVersion=ve,z.needsLights&&(Se.ambientLightColor.value=H.state.ambient,Se.lightProbe.value=H.state.probe,Se.sunLights.value=H.state.sun,Se.sunLightShadows.value=H.state.sunShadow,Se.directionalLights.value=H.state.directional,Se.directionalLightShadows.value=H.state.directionalShadow,Se.spotLights.value=H.state.spot,Se.spotLightShadows.value=H.state.spotShadow,Se.rectAreaLights.value=H.state.rectArea,Se.ltc_1.value=H.state.rectAreaLTC1,Se.ltc_2.value=H.state.rectAreaLTC2,Se.pointLights.value=H.state.point,Se.pointLightShadows.value=H.state.pointShadow,Se.hemisphereLights.value=H.state.hemi,Se.sunShadowMatrix.value=H.state.sunShadowMatrix,Se.sunShadowCascade.value=H.state.sunShadowCascade,Se.directionalShadowMatrix.value=H.state.directionalShadowMatrix,Se.spotLightMatrix.value=H.state.spotLightMatrix,Se.spotLightMap.value=H.state.spotLightMap,Se.pointShadowMatrix.value=H.state.pointShadowMatrix),z.numLightProbeGrids=Dp(A.state.lightProbeGridArray),z.currentProgram=Ke,z.uniformsList=null,Ke}function ky(E,F,X,z,H){let fe=Le.get(E),ve=fe.currentProgram.id+","+z+","+H,le=fe.programVariants.get(ve);return le===void 0?(le=Ao(E,F,X),fe.programVariants.set(ve,le)):(fe.currentProgram=le,fe.uniformsList=null,fe.outputColorSpace=z,fe.toneMapping=H),le}function Op(E){if(E.uniformsList===null){let F=E.currentProgram.getUniforms();E.uniformsList=$r.seqWithValue(F.seq,E.uniforms)}return E.uniformsList}function Up(E,F){let X=Le.get(E);X.outputColorSpace=F.outputColorSpace,X.batching=F.batching,X.batchingColor=F.batchingColor,X.instancing=F.instancing,X.instancingColor=F.instancingColor,X.instancingMorph=F.instancingMorph,X.skinning=F.skinning,X.morphTargets=F.morphTargets,X.morphNormals=F.morphNormals,X.morphColors=F.morphColors,X.morphTargetsCount=F.morphTargetsCount,X.numClippingPlanes=F.numClippingPlanes,X.numIntersection=F.numClipIntersection,X.vertexAlphas=F.vertexAlphas,X.vertexTangents=F.vertexTangents,X.toneMapping=F.toneMapping}function zy(E,F,X,z,H){F.isScene!==!0&&(F=zn),Be.resetTextureUnits();let fe=F.fog,ve=z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial?F.environment:null,le=te===null?R.outputColorSpace:te.isXRRenderTarget===!0?te.texture.colorSpace:We.workingColorSpace,_e=z.isMeshStandardMaterial||z.isMeshLambertMaterial&&!z.envMap||z.isMeshPhongMaterial&&!z.envMap,we=C.get(z.envMap||ve,_e),ze=z.vertexColors===!0&&!!X.attributes.color&&X.attributes.color.itemSize===4,Ke=!!X.attributes.tangent&&(!!z.normalMap||z.anisotropy>0),Se=!!X.morphAttributes.position,$e=!!X.morphAttributes.normal,Dt=!!X.morphAttributes.color,xt=mi;z.toneMapped&&(te===null||te.isXRRenderTarget===!0)&&(xt=R.toneMapping);let ft=X.morphAttributes.position||X.morphAttributes.normal||X.morphAttributes.color,on=ft!==void 0?ft.length:0,Me=Le.get(z),_n=A.state.lights;if(Ut===!0&&(An===!0||E!==Q)){let wt=E===Q&&z.id===q;$.setState(z,E,wt)}let et=!1,Ns=!1;z.version===Me.__version?Me.needsLights&&Me.lightsStateVersion!==_n.state.version||H.isBatchedMesh&&Me.batching===!1||!H.isBatchedMesh&&Me.batching===!0||H.isBatchedMesh&&Me.batchingColor===!0&&H._colorsTexture===null||H.isBatchedMesh&&Me.batchingColor===!1&&H._colorsTexture!==null||H.isInstancedMesh&&Me.instancing===!1||!H.isInstancedMesh&&Me.instancing===!0||H.isSkinnedMesh&&Me.skinning===!1||!H.isSkinnedMesh&&Me.skinning===!0||H.isInstancedMesh&&Me.instancingColor===!0&&H.instanceColor===null||H.isInstancedMesh&&Me.instancingColor===!1&&H.instanceColor!==null||H.isInstancedMesh&&Me.instancingMorph===!0&&H.morphTexture===null||H.isInstancedMesh&&Me.instancingMorph===!1&&H.morphTexture!==null||Me.envMap!==we||z.fog===!0&&Me.fog!==fe||Me.numClippingPlanes!==void 0&&(Me.numClippingPlanes!==$.numPlanes||Me.numIntersection!==$.numIntersection)||Me.vertexAlphas!==ze||Me.vertexTangents!==Ke||Me.morphTargets!==Se||Me.morphNormals!==$e||Me.morphColors!==Dt||Me.morphTargetsCount!==on||Me.numLightProbeGrids!==Dp(A.state.lightProbeGridArray)?et=!0:(Me.outputColorSpace!==le||Me.toneMapping!==xt)&&(Ns=!0):(et=!0,Me.__version=z.version);let an=Me.currentProgram;(et===!0||Ns===!0)&&(an=Ns===!0?ky(z,F,H,le,xt):Ao(z,F,H),I&&z.isNodeMaterial&&I.onUpdateProgram(z,an,Me));let ja=!1,Ji=!1,Ds=!1,Qe=an.getUniforms(),Qt=Me.uniforms;if(de.useProgram(an.program)&&(ja=!0,Ji=!0,Ds=!0),z.id!==q&&(q=z.id,Ji=!0),ja||Q!==E){de.buffers.depth.getReversed()&&E.reversedDepth!==!0&&(E._reversedDepth=!0,E.updateProjectionMatrix()),Qe.setValue(B,"projectionMatrix",E.projectionMatrix),Qe.setValue(B,"viewMatrix",E.matrixWorldInverse);let Yt=Qe.map.cameraPosition;Yt!==void 0&&Yt.setValue(B,li.setFromMatrixPosition(E.matrixWorld)),bt.logarithmicDepthBuffer&&Qe.setValue(B,"logDepthBufFC",2/(Math.log(E.far+1)/Math.LN2)),(z.isMeshPhongMaterial||z.isMeshToonMaterial||z.isMeshLambertMaterial||z.isMeshBasicMaterial||z.isMeshStandardMaterial||z.isShaderMaterial)&&Qe.setValue(B,"isOrthographic",E.isOrthographicCamera===!0),Q!==E&&(Q=E,Ji=!0,Ds=!0)}if(Me.needsLights&&(_n.state.sunShadowMap.length>0&&Qe.setValue(B,"sunShadowMap",_n.state.sunShadowMap,Be),_n.state.directionalShadowMap.length>0&&Qe.setValue(B,"directionalShadowMap",_n.state.directionalShadowMap,Be),_n.state.spotShadowMap.length>0&&Qe.setValue(B,"spotShadowMap",_n.state.spotShadowMap,Be),_n.state.pointShadowMap.length>0&&Qe.setValue(B,"pointShadowMap",_n.state.pointShadowMap,Be)),H.isSkinnedMesh){Qe.setOptional(B,H,"bindMatrix"),Qe.setOptional(B,H,"bindMatrixInverse");let wt=H.skeleton;wt&&(wt.boneTexture===null&&wt.computeBoneTexture(),Qe.setValue(B,"boneTexture",wt.boneTexture,Be))}H.isBatchedMesh&&(Qe.setOptional(B,H,"batchingTexture"),Qe.setValue(B,"batchingTexture",H._matricesTexture,Be),Qe.setOptional(B,H,"batchingIdTexture"),Qe.setValue(B,"batchingIdTexture",H._indirectTexture,Be),Qe.setOptional(B,H,"batchingColorTexture"),H._colorsTexture!==null&&Qe.setValue(B,"batchingColorTexture",H._colorsTexture,Be));let Jn=X.morphAttributes;if((Jn.position!==void 0||Jn.normal!==void 0||Jn.color!==void 0)&&j.update(H,X,an),(Ji||Me.receiveShadow!==H.receiveShadow)&&(Me.receiveShadow=H.receiveShadow,Qe.setValue(B,"receiveShadow",H.receiveShadow)),(z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial)&&z.envMap===null&&F.environment!==null&&(Qt.envMapIntensity.value=F.environmentIntensity),Qt.dfgLUT!==void 0&&(Qt.dfgLUT.value=FT()),Ji){if(Qe.setValue(B,"toneMappingExposure",R.toneMappingExposure),Me.needsLights&&Vy(Qt,Ds),fe&&z.fog===!0&&re.refreshFogUniforms(Qt,fe),re.refreshMaterialUniforms(Qt,z,pe,Pe,A.state.transmissionRenderTarget[E.id]),Me.needsLights&&Me.numLightProbeGrids>0){let wt=v,Yt=0;for(let Ai of A.state.lightProbeGridArray)Ai.texture!==null&&(wt.textures[Yt]=Ai.texture,wt.min[Yt]=Ai.boundingBox.min,wt.max[Yt]=Ai.boundingBox.max,wt.resolution[Yt]=Ai.resolution,Yt++);for(let Ai in wt)wt[Ai].length=Yt;Qt.probesSH.value=wt.textures,Qt.probesMin.value=wt.min,Qt.probesMax.value=wt.max,Qt.probesResolution.value=wt.resolution}$r.upload(B,Op(Me),Qt,Be)}if(z.isShaderMaterial&&z.uniformsNeedUpdate===!0&&($r.upload(B,Op(Me),Qt,Be),z.uniformsNeedUpdate=!1),z.isSpriteMaterial&&Qe.setValue(B,"center",H.center),Qe.setValue(B,"modelViewMatrix",H.modelViewMatrix),Qe.setValue(B,"normalMatrix",H.normalMatrix),Qe.setValue(B,"modelMatrix",H.matrixWorld),z.uniformsGroups!==void 0){let wt=z.uniformsGroups;for(let Yt=0,Ai=wt.length;Yt<Ai;Yt++){let Bp=wt[Yt];Ee.update(Bp,an),Ee.bind(Bp,an)}}return an}function Vy(E,F){E.ambientLightColor.needsUpdate=F,E.lightProbe.needsUpdate=F,E.sunLights.needsUpdate=F,E.sunLightShadows.needsUpdate=F,E.directionalLights.needsUpdate=F,E.directionalLightShadows.needsUpdate=F,E.pointLights.needsUpdate=F,E.pointLightShadows.needsUpdate=F,E.spotLights.needsUpdate=F,E.spotLightShadows.needsUpdate=F,E.rectAreaLights.needsUpdate=F,E.hemisphereLights.needsUpdate=F}function Hy(E){return E.isMeshLambertMaterial||E.isMeshToonMaterial||E.isMeshPhongMaterial||E.isMeshStandardMaterial||E.isShadowMaterial||E.isShaderMaterial&&E.lights===!0}this.getActiveCubeFace=function(){return G},this.getActiveMipmapLevel=function(){return W},this.getRenderTarget=function(){return te},this.setRenderTargetTextures=function(E,F,X){let z=Le.get(E);z.__autoAllocateDepthBuffer=E.resolveDepthBuffer===!1,z.__autoAllocateDepthBuffer===!1&&(z.__useRenderToTexture=!1),Le.get(E.texture).__webglTexture=F,Le.get(E.depthTexture).__webglTexture=z.__autoAllocateDepthBuffer?void 0:X,z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(E,F){let X=Le.get(E);X.__webglFramebuffer=F,X.__useDefaultFramebuffer=F===void 0},this.setRenderTarget=function(E,F=0,X=0){te=E,G=F,W=X;let z=null,H=!1,fe=!1;if(E){let le=Le.get(E);if(le.__useDefaultFramebuffer!==void 0){de.bindFramebuffer(B.FRAMEBUFFER,le.__webglFramebuffer),ee.copy(E.viewport),ye.copy(E.scissor),Oe=E.scissorTest,de.viewport(ee),de.scissor(ye),de.setScissorTest(Oe),q=-1;return}else if(le.__webglFramebuffer===void 0)Be.setupRenderTarget(E);else if(le.__hasExternalTextures)Be.rebindTextures(E,Le.get(E.texture).__webglTexture,Le.get(E.depthTexture).__webglTexture);else if(E.depthBuffer){let ze=E.depthTexture;if(le.__boundDepthTexture!==ze){if(ze!==null&&Le.has(ze)&&(E.width!==ze.image.width||E.height!==ze.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Be.setupDepthRenderbuffer(E)}}let _e=E.texture;(_e.isData3DTexture||_e.isDataArrayTexture||_e.isCompressedArrayTexture)&&(fe=!0);let we=Le.get(E).__webglFramebuffer;E.isWebGLCubeRenderTarget?(Array.isArray(we[F])?z=we[F][X]:z=we[F],H=!0):E.samples>0&&Be.useMultisampledRTT(E)===!1?z=Le.get(E).__webglMultisampledFramebuffer:Array.isArray(we)?z=we[X]:z=we,ee.copy(E.viewport),ye.copy(E.scissor),Oe=E.scissorTest}else ee.copy(Ie).multiplyScalar(pe).floor(),ye.copy(Je).multiplyScalar(pe).floor(),Oe=ut;if(X!==0&&(z=U),de.bindFramebuffer(B.FRAMEBUFFER,z)&&de.drawBuffers(E,z),de.viewport(ee),de.scissor(ye),de.setScissorTest(Oe),H){let le=Le.get(E.texture);B.framebufferTexture2D(B.FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_CUBE_MAP_POSITIVE_X+F,le.__webglTexture,X)}else if(fe){let le=F;for(let _e=0;_e<E.textures.length;_e++){let we=Le.get(E.textures[_e]);B.framebufferTextureLayer(B.FRAMEBUFFER,B.COLOR_ATTACHMENT0+_e,we.__webglTexture,X,le)}}else if(E!==null&&X!==0){let le=Le.get(E.texture);B.framebufferTexture2D(B.FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_2D,le.__webglTexture,X)}q=-1};function Fp(E){let F=Le.get(E);return(F.__readFormat!==E.format||F.__readType!==E.type)&&(F.__readFormat=E.format,F.__readType=E.type,F.__formatReadable=bt.textureFormatReadable(E.format),F.__typeReadable=bt.textureTypeReadable(E.type)),F}this.readRenderTargetPixels=function(E,F,X,z,H,fe,ve,le=0){if(!(E&&E.isWebGLRenderTarget)){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let _e=Le.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&ve!==void 0&&(_e=_e[ve],Array.isArray(_e)&&(_e=_e[0])),_e){de.bindFramebuffer(B.FRAMEBUFFER,_e);try{let we=E.textures[le],ze=we.format,Ke=we.type;E.textures.length>1&&B.readBuffer(B.COLOR_ATTACHMENT0+le);let Se=Fp(we);if(Se.__formatReadable===!1){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Se.__typeReadable===!1){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}F>=0&&F<=E.width-z&&X>=0&&X<=E.height-H&&B.readPixels(F,X,z,H,se.convert(ze),se.convert(Ke),fe)}finally{let we=te!==null?Le.get(te).__webglFramebuffer:null;de.bindFramebuffer(B.FRAMEBUFFER,we)}}},this.readRenderTargetPixelsAsync=async function(E,F,X,z,H,fe,ve,le=0){if(!(E&&E.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let _e=Le.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&ve!==void 0&&(_e=_e[ve],Array.isArray(_e)&&(_e=_e[0])),_e)if(F>=0&&F<=E.width-z&&X>=0&&X<=E.height-H){de.bindFramebuffer(B.FRAMEBUFFER,_e);let we=E.textures[le],ze=we.format,Ke=we.type;E.textures.length>1&&B.readBuffer(B.COLOR_ATTACHMENT0+le);let Se=Fp(we);if(Se.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Se.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let $e=B.createBuffer();B.bindBuffer(B.PIXEL_PACK_BUFFER,$e),B.bufferData(B.PIXEL_PACK_BUFFER,fe.byteLength,B.STREAM_READ),B.readPixels(F,X,z,H,se.convert(ze),se.convert(Ke),0),B.bindBuffer(B.PIXEL_PACK_BUFFER,null);let Dt=te!==null?Le.get(te).__webglFramebuffer:null;de.bindFramebuffer(B.FRAMEBUFFER,Dt);let xt=B.fenceSync(B.SYNC_GPU_COMMANDS_COMPLETE,0);return B.flush(),await fg(B,xt,4),B.bindBuffer(B.PIXEL_PACK_BUFFER,$e),B.getBufferSubData(B.PIXEL_PACK_BUFFER,0,fe),B.bindBuffer(B.PIXEL_PACK_BUFFER,null),B.deleteBuffer($e),B.deleteSync(xt),fe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(E,F=null,X=0){let z=Math.pow(2,-X),H=Math.floor(E.image.width*z),fe=Math.floor(E.image.height*z),ve=F!==null?F.x:0,le=F!==null?F.y:0;Be.setTexture2D(E,0),B.copyTexSubImage2D(B.TEXTURE_2D,X,0,0,ve,le,H,fe),de.unbindTexture()},this.copyTextureToTexture=function(E,F,X=null,z=null,H=0,fe=0){let ve,le,_e,we,ze,Ke,Se,$e,Dt,xt=E.isCompressedTexture?E.mipmaps[fe]:E.image;if(X!==null)ve=X.max.x-X.min.x,le=X.max.y-X.min.y,_e=X.isBox3?X.max.z-X.min.z:1,we=X.min.x,ze=X.min.y,Ke=X.isBox3?X.min.z:0;else{let Qe=Math.pow(2,-H);ve=Math.floor(xt.width*Qe),le=Math.floor(xt.height*Qe),E.isDataArrayTexture?_e=xt.depth:E.isData3DTexture?_e=Math.floor(xt.depth*Qe):_e=1,we=0,ze=0,Ke=0}z!==null?(Se=z.x,$e=z.y,Dt=z.z):(Se=0,$e=0,Dt=0);let ft=se.convert(F.format),on=se.convert(F.type),Me;F.isData3DTexture?(Be.setTexture3D(F,0),Me=B.TEXTURE_3D):F.isDataArrayTexture||F.isCompressedArrayTexture?(Be.setTexture2DArray(F,0),Me=B.TEXTURE_2D_ARRAY):(Be.setTexture2D(F,0),Me=B.TEXTURE_2D),de.activeTexture(B.TEXTURE0),de.pixelStorei(B.UNPACK_FLIP_Y_WEBGL,F.flipY),de.pixelStorei(B.UNPACK_PREMULTIPLY_ALPHA_WEBGL,F.premultiplyAlpha),de.pixelStorei(B.UNPACK_ALIGNMENT,F.unpackAlignment);let _n=de.getParameter(B.UNPACK_ROW_LENGTH),et=de.getParameter(B.UNPACK_IMAGE_HEIGHT),Ns=de.getParameter(B.UNPACK_SKIP_PIXELS),an=de.getParameter(B.UNPACK_SKIP_ROWS),ja=de.getParameter(B.UNPACK_SKIP_IMAGES);de.pixelStorei(B.UNPACK_ROW_LENGTH,xt.width),de.pixelStorei(B.UNPACK_IMAGE_HEIGHT,xt.height),de.pixelStorei(B.UNPACK_SKIP_PIXELS,we),de.pixelStorei(B.UNPACK_SKIP_ROWS,ze),de.pixelStorei(B.UNPACK_SKIP_IMAGES,Ke);let Ji=E.isDataArrayTexture||E.isData3DTexture,Ds=F.isDataArrayTexture||F.isData3DTexture;if(E.isDepthTexture){let Qe=Le.get(E),Qt=Le.get(F),Jn=Le.get(Qe.__renderTarget),wt=Le.get(Qt.__renderTarget);de.bindFramebuffer(B.READ_FRAMEBUFFER,Jn.__webglFramebuffer),de.bindFramebuffer(B.DRAW_FRAMEBUFFER,wt.__webglFramebuffer);for(let Yt=0;Yt<_e;Yt++)Ji&&(B.framebufferTextureLayer(B.READ_FRAMEBUFFER,B.COLOR_ATTACHMENT0,Le.get(E).__webglTexture,H,Ke+Yt),B.framebufferTextureLayer(B.DRAW_FRAMEBUFFER,B.COLOR_ATTACHMENT0,Le.get(F).__webglTexture,fe,Dt+Yt)),B.blitFramebuffer(we,ze,we+ve,ze+le,Se,$e,Se+ve,$e+le,B.DEPTH_BUFFER_BIT,B.NEAREST);de.bindFramebuffer(B.READ_FRAMEBUFFER,null),de.bindFramebuffer(B.DRAW_FRAMEBUFFER,null)}else if(H!==0||E.isRenderTargetTexture||Le.has(E)){let Qe=Le.get(E),Qt=Le.get(F);de.bindFramebuffer(B.READ_FRAMEBUFFER,L),de.bindFramebuffer(B.DRAW_FRAMEBUFFER,k);for(let Jn=0;Jn<_e;Jn++)Ji?B.framebufferTextureLayer(B.READ_FRAMEBUFFER,B.COLOR_ATTACHMENT0,Qe.__webglTexture,H,Ke+Jn):B.framebufferTexture2D(B.READ_FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_2D,Qe.__webglTexture,H),Ds?B.framebufferTextureLayer(B.DRAW_FRAMEBUFFER,B.COLOR_ATTACHMENT0,Qt.__webglTexture,fe,Dt+Jn):B.framebufferTexture2D(B.DRAW_FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_2D,Qt.__webglTexture,fe),H!==0?B.blitFramebuffer(we,ze,we+ve,ze+le,Se,$e,Se+ve,$e+le,B.COLOR_BUFFER_BIT,B.NEAREST):Ds?B.copyTexSubImage3D(Me,fe,Se,$e,Dt+Jn,we,ze,ve,le):B.copyTexSubImage2D(Me,fe,Se,$e,we,ze,ve,le);de.bindFramebuffer(B.READ_FRAMEBUFFER,null),de.bindFramebuffer(B.DRAW_FRAMEBUFFER,null)}else Ds?E.isDataTexture||E.isData3DTexture?B.texSubImage3D(Me,fe,Se,$e,Dt,ve,le,_e,ft,on,xt.data):F.isCompressedArrayTexture?B.compressedTexSubImage3D(Me,fe,Se,$e,Dt,ve,le,_e,ft,xt.data):B.texSubImage3D(Me,fe,Se,$e,Dt,ve,le,_e,ft,on,xt):E.isDataTexture?B.texSubImage2D(B.TEXTURE_2D,fe,Se,$e,ve,le,ft,on,xt.data):E.isCompressedTexture?B.compressedTexSubImage2D(B.TEXTURE_2D,fe,Se,$e,xt.width,xt.height,ft,xt.data):B.texSubImage2D(B.TEXTURE_2D,fe,Se,$e,ve,le,ft,on,xt);de.pixelStorei(B.UNPACK_ROW_LENGTH,_n),de.pixelStorei(B.UNPACK_IMAGE_HEIGHT,et),de.pixelStorei(B.UNPACK_SKIP_PIXELS,Ns),de.pixelStorei(B.UNPACK_SKIP_ROWS,an),de.pixelStorei(B.UNPACK_SKIP_IMAGES,ja),fe===0&&F.generateMipmaps===!0&&F.mipmapsAutoUpdate===!0&&B.generateMipmap(Me),de.unbindTexture()},this.initRenderTarget=function(E){Le.get(E).__webglFramebuffer===void 0&&Be.setupRenderTarget(E)},this.initTexture=function(E){E.isCubeTexture?Be.setTextureCube(E,0):E.isData3DTexture?Be.setTexture3D(E,0):E.isDataArrayTexture||E.isCompressedArrayTexture?Be.setTexture2DArray(E,0):Be.setTexture2D(E,0),de.unbindTexture()},this.resetState=function(){G=0,W=0,te=null,de.reset(),oe.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return qn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=We._getDrawingBufferColorSpace(e),t.unpackColorSpace=We._getUnpackColorSpace()}};var ds=256,Xl=3,jg=Object.freeze(["plain","solid","dots","hatch","outline","cross"]),Zg=2,jr=class{constructor(e){let t=Math.ceil(e/ds)*Xl*Zg;this.data=new Uint8Array(ds*t*4),this.texture=new as(this.data,ds,t,In,dn),this.texture.minFilter=St,this.texture.magFilter=St,this.texture.needsUpdate=!0,this.map={value:new D}}offset(e,t,n){return(((Math.floor(e/ds)*Zg+t)*Xl+n)*ds+e%ds)*4}#e(e,t,n,[s,r,o],a){let c=this.offset(e,t,n);this.data[c]=s,this.data[c+1]=r,this.data[c+2]=o,this.data[c+3]=a}set(e,t,n){this.#e(e,t,0,n.color||n.rest,Math.round(n.opacity*255));let s=n.color?n.pattern:0;this.#e(e,t,1,[s,Math.round(n.glow*255),n.field??Math.floor(n.from*255)],0),this.#e(e,t,2,n.rest,Math.round(n.dim*255))}hover(e,t,n){this.data[this.offset(e,t,1)+3]=Number(n)}opacity(e,t){return this.data[this.offset(e,t,0)+3]/255}glows(e,t){return this.data[this.offset(e,t,1)+1]>0}upload(){this.texture.needsUpdate=!0}};var BT=Object.freeze({colour:null,opacity:1,pattern:"plain",glow:0}),kT="#fbf8f2",zT="#20639b",VT="#1f2933",HT="#e4572e",GT="#c9c2b4",WT=Object.freeze({muscles:{colour:"#c0402e",opacity:.92,pattern:"solid",glow:.12},discs:{colour:"#e4572e",opacity:1,pattern:"solid",glow:.15},bones:{colour:"#f08a68",opacity:1,pattern:"solid",glow:.12},deep:{colour:"#e4572e",opacity:.85,pattern:"solid",glow:.2}});function yi(i){let e=Number.parseInt(i.slice(1),16);return[e>>16,e>>8&255,e&255]}var Jr=class{constructor(e={}){this.rules=e.rules||{},this.rest=Object.fromEntries(Object.entries(e.rest||{}).map(([t,n])=>[t,yi(n)])),this.paper=yi(e.tokens?.canvas_light||kT),this.focus=yi(e.tokens?.focus||zT),this.ink=yi(e.tokens?.ink||VT),this.accent=yi(e.tokens?.accent||HT),this.through=e.through??.25,this.cache=new Map}atRest(e){return this.rest[e]||yi(GT)}look(e,t){let n=`${e} ${t}`;if(!this.cache.has(n)){let s=this.rules[e]||{},r=s[t]||t==="cause"&&WT[e]||s.rest,{colour:o,opacity:a,pattern:c,glow:l}={...BT,...r},h=Math.max(0,jg.indexOf(c));this.cache.set(n,{color:o?yi(o):null,opacity:a,pattern:h,glow:l})}return this.cache.get(n)}};var XT=Object.freeze(["untouched","spared","possible","reduced","numb","variable"]),Uf=new Set(["possible","reduced","numb","variable","pain","cause"]),Jg=new Set(["cause"]),vi=new Set(["muscles","deep"]),Sa=Object.freeze({bones:"bone:",discs:"disc:"}),qT=Object.freeze(["right","left"]);function Qg(i){return qT.map(e=>i==="both"||i===e)}function e_(i,e){let t=i.states.indexOf(e.selection),n=i.tables[e.table||0],s=new Map,r=new Map;if(t<0||!n)return{states:s,cuts:r,selecting:!1};let o=t*i.targets.length*2;i.targets.forEach((a,c)=>{let l=n.cells[o+c*2];l&&s.set(a,XT[l])});for(let a of i.pain[e.selection]||[])Uf.has(s.get(a))||s.set(a,"pain");for(let a of i.causes[e.selection]||[])s.set(a,"cause");for(let[a,c]of e.cuts||i.cuts[e.selection]||[])r.set(a,Math.min(c,r.get(a)??1));return{states:s,cuts:r,selecting:!0}}function YT({colours:i,fields:e,fades:t},n,s,{states:r,selecting:o}){let a=i[s][n],c=o&&r.size>0;return{...a?{rest:yi(a),dim:1}:{dim:0},field:e[n],glow:t&&c?0:1}}var ql=class{constructor(e,t){this.scene=e,this.palette=t,this.opacities={},this.resting=e.parts.map(n=>n.color?yi(n.color):t.atRest(n.name.split(":")[0]))}write(e,t){let n=e_(this.scene,t),s={states:new Map,cuts:new Map,selecting:n.selecting},r=Qg(t.side).map(h=>h?n:s),{parts:o,territories:a}=this.scene;r.forEach((h,u)=>{o.forEach((f,d)=>e.set(d,u,this.#t(f,d,f.mirrored?h:n))),a.forEach((f,d)=>e.set(o.length+d,u,{...this.#n(f,h),...t.skin&&YT(t.skin,d,u,h)}))});let{skin:c}=t,l=c?.fades&&n.selecting;return e.map.value.set(+!!c,+!!c?.borders,+!!l),e.upload(),this.#e(n,t)}active(e){return this.#e(e_(this.scene,e),e)}#e({states:e},t){let n=(a,c=Uf)=>[...e].some(([l,h])=>c.has(h)&&l.startsWith(a)),s=Qg(t.side),r=(a,c)=>s.map(l=>l&&n(a,c)),o=(a,c)=>r(c).map(l=>l||this.opacities[a]>0);return{lit:r("nerve:"),layers:{muscles:o("muscles","muscle:"),deep:o("deep","deep:"),...Object.fromEntries(Object.entries(Sa).map(([a,c])=>[a,o(a,c)]))},pressing:{muscles:r("muscle:",Jg),deep:r("deep:",Jg)}}}#t(e,t,{states:n,cuts:s,selecting:r}){let o=n.get(e.follows||e.name)||(r?"untouched":"rest"),a=this.palette.look(e.layer,o),c=Uf.has(o),l=e.layer==="nerves"&&e.segment?s.get(e.structure)??0:0,h=c?this.palette.look(e.layer,"untouched").opacity:a.opacity,u={...a,from:l,rest:this.resting[t],dim:h};return vi.has(e.layer)?{...u,dim:1,opacity:this.#i(e.layer,a.opacity,c)}:u}#i(e,t,n){let s=t*(this.opacities[e]??0);return n?Math.max(t,s):s}#n(e,{states:t,selecting:n}){let s=t.get(`skin:${e}`)||(n?"untouched":"rest");return{...this.palette.look("skin",s),from:0,rest:this.palette.atRest("skin"),dim:1}}};var Qr=Math.pow(2,-24),Ma=Symbol("SKIP_GENERATION"),Yl={strategy:0,maxDepth:40,targetLeafSize:10,useSharedArrayBuffer:!1,setBoundingBox:!0,onProgress:null,indirect:!1,verbose:!0,range:null,[Ma]:!1};var Bn=class{constructor(){this.min=1/0,this.max=-1/0}setFromPointsField(e,t){let n=1/0,s=-1/0;for(let r=0,o=e.length;r<o;r++){let c=e[r][t];n=c<n?c:n,s=c>s?c:s}this.min=n,this.max=s}setFromPoints(e,t){let n=1/0,s=-1/0;for(let r=0,o=t.length;r<o;r++){let a=t[r],c=e.dot(a);n=c<n?c:n,s=c>s?c:s}this.min=n,this.max=s}isSeparated(e){return this.min>e.max||e.min>this.max}};Bn.prototype.setFromBox=(function(){let i=new D;return function(t,n){let s=n.min,r=n.max,o=1/0,a=-1/0;for(let c=0;c<=1;c++)for(let l=0;l<=1;l++)for(let h=0;h<=1;h++){i.x=s.x*c+r.x*(1-c),i.y=s.y*l+r.y*(1-l),i.z=s.z*h+r.z*(1-h);let u=t.dot(i);o=Math.min(u,o),a=Math.max(u,a)}this.min=o,this.max=a}})();var KT=(function(){let i=new D,e=new D,t=new D;return function(s,r,o){let a=s.start,c=i,l=r.start,h=e;t.subVectors(a,l),i.subVectors(s.end,s.start),e.subVectors(r.end,r.start);let u=t.dot(h),f=h.dot(c),d=h.dot(h),m=t.dot(c),p=c.dot(c)*d-f*f,g,x;p!==0?g=(u*f-m*d)/p:g=0,x=(u+g*f)/d,o.x=g,o.y=x}})(),wa=(function(){let i=new be,e=new D,t=new D;return function(s,r,o,a){KT(s,r,i);let c=i.x,l=i.y;if(c>=0&&c<=1&&l>=0&&l<=1){s.at(c,o),r.at(l,a);return}else if(c>=0&&c<=1){l<0?r.at(0,a):r.at(1,a),s.closestPointToPoint(a,!0,o);return}else if(l>=0&&l<=1){c<0?s.at(0,o):s.at(1,o),r.closestPointToPoint(o,!0,a);return}else{let h;c<0?h=s.start:h=s.end;let u;l<0?u=r.start:u=r.end;let f=e,d=t;if(s.closestPointToPoint(u,!0,e),r.closestPointToPoint(h,!0,t),f.distanceToSquared(u)<=d.distanceToSquared(h)){o.copy(f),a.copy(u);return}else{o.copy(h),a.copy(d);return}}}})(),t_=(function(){let i=new D,e=new D,t=new en,n=new Mn;return function(r,o){let{radius:a,center:c}=r,{a:l,b:h,c:u}=o;if(n.start=l,n.end=h,n.closestPointToPoint(c,!0,i).distanceTo(c)<=a||(n.start=l,n.end=u,n.closestPointToPoint(c,!0,i).distanceTo(c)<=a)||(n.start=h,n.end=u,n.closestPointToPoint(c,!0,i).distanceTo(c)<=a))return!0;let y=o.getPlane(t);if(Math.abs(y.distanceToPoint(c))<=a){let g=y.projectPoint(c,e);if(o.containsPoint(g))return!0}return!1}})();var $T=["x","y","z"],Yi=1e-15,n_=Yi*Yi;function $n(i){return Math.abs(i)<Yi}var rn=class extends hn{constructor(...e){super(...e),this.isExtendedTriangle=!0,this.satAxes=new Array(4).fill().map(()=>new D),this.satBounds=new Array(4).fill().map(()=>new Bn),this.points=[this.a,this.b,this.c],this.plane=new en,this.isDegenerateIntoSegment=!1,this.isDegenerateIntoPoint=!1,this.degenerateSegment=new Mn,this.needsUpdate=!0}intersectsSphere(e){return t_(e,this)}update(){let e=this.a,t=this.b,n=this.c,s=this.points,r=this.satAxes,o=this.satBounds,a=r[0],c=o[0];this.getNormal(a),c.setFromPoints(a,s);let l=r[1],h=o[1];l.subVectors(e,t),h.setFromPoints(l,s);let u=r[2],f=o[2];u.subVectors(t,n),f.setFromPoints(u,s);let d=r[3],m=o[3];d.subVectors(n,e),m.setFromPoints(d,s);let y=l.length(),p=u.length(),g=d.length();this.isDegenerateIntoPoint=!1,this.isDegenerateIntoSegment=!1,y<Yi?p<Yi||g<Yi?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(e),this.degenerateSegment.end.copy(n)):p<Yi?g<Yi?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(t),this.degenerateSegment.end.copy(e)):g<Yi&&(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(n),this.degenerateSegment.end.copy(t)),this.plane.setFromNormalAndCoplanarPoint(a,e),this.needsUpdate=!1}};rn.prototype.closestPointToSegment=(function(){let i=new D,e=new D,t=new Mn;return function(s,r=null,o=null){this.needsUpdate&&this.update();let{start:a,end:c}=s,l=this.points,h,u=1/0,f=this.plane.distanceToPoint(a),d=this.plane.distanceToPoint(c);if(f*d<0&&this.plane.intersectLine(s,i)!==null&&this.containsPoint(i))return r&&r.copy(i),o&&o.copy(i),0;for(let m=0;m<3;m++){let y=(m+1)%3;t.start.copy(l[m]),t.end.copy(l[y]),wa(t,s,i,e),h=i.distanceToSquared(e),h<u&&(u=h,r&&r.copy(i),o&&o.copy(e))}return this.closestPointToPoint(a,i),h=a.distanceToSquared(i),h<u&&(u=h,r&&r.copy(i),o&&o.copy(a)),this.closestPointToPoint(c,i),h=c.distanceToSquared(i),h<u&&(u=h,r&&r.copy(i),o&&o.copy(c)),Math.sqrt(u)}})();rn.prototype.intersectsTriangle=(function(){let i=new rn,e=new Bn,t=new Bn,n=new D,s=new D,r=new D,o=new D,a=new Mn,c=new Mn,l=new D,h=new be,u=new be;function f(b,v,S,A){let _=n;!b.isDegenerateIntoPoint&&!b.isDegenerateIntoSegment?_.copy(b.plane.normal):_.copy(v.plane.normal);let M=b.satBounds,N=b.satAxes;for(let I=1;I<4;I++){let U=M[I],L=N[I];if(e.setFromPoints(L,v.points),U.isSeparated(e)||(o.copy(_).cross(L),e.setFromPoints(o,b.points),t.setFromPoints(o,v.points),e.isSeparated(t)))return!1}let R=v.satBounds,P=v.satAxes;for(let I=1;I<4;I++){let U=R[I],L=P[I];if(e.setFromPoints(L,b.points),U.isSeparated(e)||(o.crossVectors(_,L),e.setFromPoints(o,b.points),t.setFromPoints(o,v.points),e.isSeparated(t)))return!1}return S&&(A||console.warn("ExtendedTriangle.intersectsTriangle: Triangles are coplanar which does not support an output edge. Setting edge to 0, 0, 0."),S.start.set(0,0,0),S.end.set(0,0,0)),!0}function d(b,v,S,A,_,M,N,R,P,I,U){let L=N/(N-R);I.x=A+(_-A)*L,U.start.subVectors(v,b).multiplyScalar(L).add(b),L=N/(N-P),I.y=A+(M-A)*L,U.end.subVectors(S,b).multiplyScalar(L).add(b)}function m(b,v,S,A,_,M,N,R,P,I,U){if(_>0)d(b.c,b.a,b.b,A,v,S,P,N,R,I,U);else if(M>0)d(b.b,b.a,b.c,S,v,A,R,N,P,I,U);else if(R*P>0||N!=0)d(b.a,b.b,b.c,v,S,A,N,R,P,I,U);else if(R!=0)d(b.b,b.a,b.c,S,v,A,R,N,P,I,U);else if(P!=0)d(b.c,b.a,b.b,A,v,S,P,N,R,I,U);else return!0;return!1}function y(b,v,S,A){let _=v.degenerateSegment,M=b.plane.distanceToPoint(_.start),N=b.plane.distanceToPoint(_.end);return $n(M)?$n(N)?f(b,v,S,A):(S&&(S.start.copy(_.start),S.end.copy(_.start)),b.containsPoint(_.start)):$n(N)?(S&&(S.start.copy(_.end),S.end.copy(_.end)),b.containsPoint(_.end)):b.plane.intersectLine(_,n)!=null?(S&&(S.start.copy(n),S.end.copy(n)),b.containsPoint(n)):!1}function p(b,v,S){let A=v.a;return $n(b.plane.distanceToPoint(A))&&b.containsPoint(A)?(S&&(S.start.copy(A),S.end.copy(A)),!0):!1}function g(b,v,S){let A=b.degenerateSegment,_=v.a;return A.closestPointToPoint(_,!0,n),_.distanceToSquared(n)<n_?(S&&(S.start.copy(_),S.end.copy(_)),!0):!1}function x(b,v,S,A){if(b.isDegenerateIntoSegment)if(v.isDegenerateIntoSegment){let _=b.degenerateSegment,M=v.degenerateSegment,N=s,R=r;_.delta(N),M.delta(R);let P=n.subVectors(M.start,_.start),I=N.x*R.y-N.y*R.x;if($n(I))return!1;let U=(P.x*R.y-P.y*R.x)/I,L=-(N.x*P.y-N.y*P.x)/I;if(U<0||U>1||L<0||L>1)return!1;let k=_.start.z+N.z*U,G=M.start.z+R.z*L;return $n(k-G)?(S&&(S.start.copy(_.start).addScaledVector(N,U),S.end.copy(_.start).addScaledVector(N,U)),!0):!1}else return v.isDegenerateIntoPoint?g(b,v,S):y(v,b,S,A);else{if(b.isDegenerateIntoPoint)return v.isDegenerateIntoPoint?v.a.distanceToSquared(b.a)<n_?(S&&(S.start.copy(b.a),S.end.copy(b.a)),!0):!1:v.isDegenerateIntoSegment?g(v,b,S):p(v,b,S);if(v.isDegenerateIntoPoint)return p(b,v,S);if(v.isDegenerateIntoSegment)return y(b,v,S,A)}}return function(v,S=null,A=!1){this.needsUpdate&&this.update(),v.isExtendedTriangle?v.needsUpdate&&v.update():(i.copy(v),i.update(),v=i);let _=x(this,v,S,A);if(_!==void 0)return _;let M=this.plane,N=v.plane,R=N.distanceToPoint(this.a),P=N.distanceToPoint(this.b),I=N.distanceToPoint(this.c);$n(R)&&(R=0),$n(P)&&(P=0),$n(I)&&(I=0);let U=R*P,L=R*I;if(U>0&&L>0)return!1;let k=M.distanceToPoint(v.a),G=M.distanceToPoint(v.b),W=M.distanceToPoint(v.c);$n(k)&&(k=0),$n(G)&&(G=0),$n(W)&&(W=0);let te=k*G,q=k*W;if(te>0&&q>0)return!1;s.copy(M.normal),r.copy(N.normal);let Q=s.cross(r),ee=0,ye=Math.abs(Q.x),Oe=Math.abs(Q.y);Oe>ye&&(ye=Oe,ee=1),Math.abs(Q.z)>ye&&(ee=2);let he=$T[ee],xe=this.a[he],Pe=this.b[he],pe=this.c[he],Fe=v.a[he],Ct=v.b[he],Ie=v.c[he];if(m(this,xe,Pe,pe,U,L,R,P,I,h,a))return f(this,v,S,A);if(m(v,Fe,Ct,Ie,te,q,k,G,W,u,c))return f(this,v,S,A);if(h.y<h.x){let Je=h.y;h.y=h.x,h.x=Je,l.copy(a.start),a.start.copy(a.end),a.end.copy(l)}if(u.y<u.x){let Je=u.y;u.y=u.x,u.x=Je,l.copy(c.start),c.start.copy(c.end),c.end.copy(l)}return h.y<u.x||u.y<h.x?!1:(S&&(u.x>h.x?S.start.copy(c.start):S.start.copy(a.start),u.y<h.y?S.end.copy(c.end):S.end.copy(a.end)),!0)}})();rn.prototype.distanceToPoint=(function(){let i=new D;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();rn.prototype.distanceToTriangle=(function(){let i=new D,e=new D,t=["a","b","c"],n=new Mn,s=new Mn;return function(o,a=null,c=null){let l=a||c?n:null;if(this.intersectsTriangle(o,l,!0))return(a||c)&&(a&&l.getCenter(a),c&&l.getCenter(c)),0;let h=1/0;for(let u=0;u<3;u++){let f,d=t[u],m=o[d];this.closestPointToPoint(m,i),f=m.distanceToSquared(i),f<h&&(h=f,a&&a.copy(i),c&&c.copy(m));let y=this[d];o.closestPointToPoint(y,i),f=y.distanceToSquared(i),f<h&&(h=f,a&&a.copy(y),c&&c.copy(i))}for(let u=0;u<3;u++){let f=t[u],d=t[(u+1)%3];n.set(this[f],this[d]);for(let m=0;m<3;m++){let y=t[m],p=t[(m+1)%3];s.set(o[y],o[p]),wa(n,s,i,e);let g=i.distanceToSquared(e);g<h&&(h=g,a&&a.copy(i),c&&c.copy(e))}}return Math.sqrt(h)}})();var Pt=class{constructor(e,t,n){this.isOrientedBox=!0,this.min=new D,this.max=new D,this.matrix=new Te,this.invMatrix=new Te,this.points=new Array(8).fill().map(()=>new D),this.satAxes=new Array(3).fill().map(()=>new D),this.satBounds=new Array(3).fill().map(()=>new Bn),this.alignedSatBounds=new Array(3).fill().map(()=>new Bn),this.needsUpdate=!1,e&&this.min.copy(e),t&&this.max.copy(t),n&&this.matrix.copy(n)}set(e,t,n){this.min.copy(e),this.max.copy(t),this.matrix.copy(n),this.needsUpdate=!0}copy(e){this.min.copy(e.min),this.max.copy(e.max),this.matrix.copy(e.matrix),this.needsUpdate=!0}};Pt.prototype.update=(function(){return function(){let e=this.matrix,t=this.min,n=this.max,s=this.points;for(let l=0;l<=1;l++)for(let h=0;h<=1;h++)for(let u=0;u<=1;u++){let f=1*l|2*h|4*u,d=s[f];d.x=l?n.x:t.x,d.y=h?n.y:t.y,d.z=u?n.z:t.z,d.applyMatrix4(e)}let r=this.satBounds,o=this.satAxes,a=s[0];for(let l=0;l<3;l++){let h=o[l],u=r[l],f=1<<l,d=s[f];h.subVectors(a,d),u.setFromPoints(h,s)}let c=this.alignedSatBounds;c[0].setFromPointsField(s,"x"),c[1].setFromPointsField(s,"y"),c[2].setFromPointsField(s,"z"),this.invMatrix.copy(this.matrix).invert(),this.needsUpdate=!1}})();Pt.prototype.intersectsBox=(function(){let i=new Bn;return function(t){this.needsUpdate&&this.update();let n=t.min,s=t.max,r=this.satBounds,o=this.satAxes,a=this.alignedSatBounds;if(i.min=n.x,i.max=s.x,a[0].isSeparated(i)||(i.min=n.y,i.max=s.y,a[1].isSeparated(i))||(i.min=n.z,i.max=s.z,a[2].isSeparated(i)))return!1;for(let c=0;c<3;c++){let l=o[c],h=r[c];if(i.setFromBox(l,t),h.isSeparated(i))return!1}return!0}})();Pt.prototype.intersectsTriangle=(function(){let i=new rn,e=new Array(3),t=new Bn,n=new Bn,s=new D;return function(o){this.needsUpdate&&this.update(),o.isExtendedTriangle?o.needsUpdate&&o.update():(i.copy(o),i.update(),o=i);let a=this.satBounds,c=this.satAxes;e[0]=o.a,e[1]=o.b,e[2]=o.c;for(let f=0;f<3;f++){let d=a[f],m=c[f];if(t.setFromPoints(m,e),d.isSeparated(t))return!1}let l=o.satBounds,h=o.satAxes,u=this.points;for(let f=0;f<3;f++){let d=l[f],m=h[f];if(t.setFromPoints(m,u),d.isSeparated(t))return!1}for(let f=0;f<3;f++){let d=c[f];for(let m=0;m<4;m++){let y=h[m];if(s.crossVectors(d,y),t.setFromPoints(s,e),n.setFromPoints(s,u),t.isSeparated(n))return!1}}return!0}})();Pt.prototype.closestPointToPoint=(function(){return function(e,t){return this.needsUpdate&&this.update(),t.copy(e).applyMatrix4(this.invMatrix).clamp(this.min,this.max).applyMatrix4(this.matrix),t}})();Pt.prototype.distanceToPoint=(function(){let i=new D;return function(t){return this.closestPointToPoint(t,i),t.distanceTo(i)}})();Pt.prototype.distanceToBox=(function(){let i=["x","y","z"],e=new Array(12).fill().map(()=>new Mn),t=new Array(12).fill().map(()=>new Mn),n=new D,s=new D;return function(o,a=0,c=null,l=null){if(this.needsUpdate&&this.update(),this.intersectsBox(o))return(c||l)&&(o.getCenter(s),this.closestPointToPoint(s,n),o.closestPointToPoint(n,s),c&&c.copy(n),l&&l.copy(s)),0;let h=a*a,u=o.min,f=o.max,d=this.points,m=1/0;for(let p=0;p<8;p++){let g=d[p];s.copy(g).clamp(u,f);let x=g.distanceToSquared(s);if(x<m&&(m=x,c&&c.copy(g),l&&l.copy(s),x<h))return Math.sqrt(x)}let y=0;for(let p=0;p<3;p++)for(let g=0;g<=1;g++)for(let x=0;x<=1;x++){let b=(p+1)%3,v=(p+2)%3,S=g<<b|x<<v,A=1<<p|g<<b|x<<v,_=d[S],M=d[A];e[y].set(_,M);let R=i[p],P=i[b],I=i[v],U=t[y],L=U.start,k=U.end;L[R]=u[R],L[P]=g?u[P]:f[P],L[I]=x?u[I]:f[I],k[R]=f[R],k[P]=g?u[P]:f[P],k[I]=x?u[I]:f[I],y++}for(let p=0;p<=1;p++)for(let g=0;g<=1;g++)for(let x=0;x<=1;x++){s.x=p?f.x:u.x,s.y=g?f.y:u.y,s.z=x?f.z:u.z,this.closestPointToPoint(s,n);let b=s.distanceToSquared(n);if(b<m&&(m=b,c&&c.copy(n),l&&l.copy(s),b<h))return Math.sqrt(b)}for(let p=0;p<12;p++){let g=e[p];for(let x=0;x<12;x++){let b=t[x];wa(g,b,n,s);let v=n.distanceToSquared(s);if(v<m&&(m=v,c&&c.copy(n),l&&l.copy(s),v<h))return Math.sqrt(v)}}return Math.sqrt(m)}})();var ps=class{constructor(e){this._getNewPrimitive=e,this._primitives=[]}getPrimitive(){let e=this._primitives;return e.length===0?this._getNewPrimitive():e.pop()}releasePrimitive(e){this._primitives.push(e)}};var Ff=class extends ps{constructor(){super(()=>new rn)}},wn=new Ff;var Ta=new D,Bf=new D;function i_(i,e,t={},n=0,s=1/0){let r=n*n,o=s*s,a=1/0,c=null;if(i.shapecast({boundsTraverseOrder:h=>(Ta.copy(e).clamp(h.min,h.max),Ta.distanceToSquared(e)),intersectsBounds:(h,u,f)=>f<a&&f<o,intersectsTriangle:(h,u)=>{h.closestPointToPoint(e,Ta);let f=e.distanceToSquared(Ta);return f<a&&(Bf.copy(Ta),a=f,c=u),f<r}}),a===1/0)return null;let l=Math.sqrt(a);return t.point?t.point.copy(Bf):t.point=Bf.clone(),t.distance=l,t.faceIndex=c,t}function je(i,e){return e[i+15]===65535}function rt(i,e){return e[i+6]}function ht(i,e){return e[i+14]}function tt(i){return i+8}function nt(i,e){let t=e[i+6];return i+t*8}function eo(i,e){return e[i+7]}var Kl=parseInt("187")>=169,jT=parseInt("187")<=161,js=new D,Js=new D,Qs=new D,$l=new be,Zl=new be,jl=new be,s_=new D,r_=new D,o_=new D,Aa=new D;function JT(i,e,t,n,s,r,o,a){let c;if(r===sn?c=i.intersectTriangle(n,t,e,!0,s):c=i.intersectTriangle(e,t,n,r!==fn,s),c===null)return null;let l=i.origin.distanceTo(s);return l<o||l>a?null:{distance:l,point:s.clone()}}function a_(i,e,t,n,s,r,o,a,c,l,h){js.fromBufferAttribute(e,r),Js.fromBufferAttribute(e,o),Qs.fromBufferAttribute(e,a);let u=JT(i,js,Js,Qs,Aa,c,l,h);if(u){if(n){$l.fromBufferAttribute(n,r),Zl.fromBufferAttribute(n,o),jl.fromBufferAttribute(n,a),u.uv=new be;let d=hn.getInterpolation(Aa,js,Js,Qs,$l,Zl,jl,u.uv);Kl||(u.uv=d)}if(s){$l.fromBufferAttribute(s,r),Zl.fromBufferAttribute(s,o),jl.fromBufferAttribute(s,a),u.uv1=new be;let d=hn.getInterpolation(Aa,js,Js,Qs,$l,Zl,jl,u.uv1);Kl||(u.uv1=d),jT&&(u.uv2=u.uv1)}if(t){s_.fromBufferAttribute(t,r),r_.fromBufferAttribute(t,o),o_.fromBufferAttribute(t,a),u.normal=new D;let d=hn.getInterpolation(Aa,js,Js,Qs,s_,r_,o_,u.normal);u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1),Kl||(u.normal=d)}let f={a:r,b:o,c:a,normal:new D,materialIndex:0};if(hn.getNormal(js,Js,Qs,f.normal),u.face=f,u.faceIndex=r,Kl){let d=new D;hn.getBarycoord(Aa,js,Js,Qs,d),u.barycoord=d}}return u}function c_(i){return i&&i.isMaterial?i.side:i}function to(i,e,t,n,s,r,o){let a=n*3,c=a+0,l=a+1,h=a+2,{index:u,groups:f}=i;i.index&&(c=u.getX(c),l=u.getX(l),h=u.getX(h));let{position:d,normal:m,uv:y,uv1:p}=i.attributes;if(Array.isArray(e)){let g=n*3;for(let x=0,b=f.length;x<b;x++){let{start:v,count:S,materialIndex:A}=f[x];if(g>=v&&g<v+S){let _=c_(e[A]),M=a_(t,d,m,y,p,c,l,h,_,r,o);if(M)if(M.faceIndex=n,M.face.materialIndex=A,s)s.push(M);else return M}}}else{let g=c_(e),x=a_(t,d,m,y,p,c,l,h,g,r,o);if(x)if(x.faceIndex=n,x.face.materialIndex=0,s)s.push(x);else return x}return null}function mt(i,e,t,n){let s=i.a,r=i.b,o=i.c,a=e,c=e+1,l=e+2;t&&(a=t.getX(a),c=t.getX(c),l=t.getX(l)),s.x=n.getX(a),s.y=n.getY(a),s.z=n.getZ(a),r.x=n.getX(c),r.y=n.getY(c),r.z=n.getZ(c),o.x=n.getX(l),o.y=n.getY(l),o.z=n.getZ(l)}function l_(i,e,t,n,s,r,o,a){let{geometry:c,_indirectBuffer:l}=i;for(let h=n,u=n+s;h<u;h++)to(c,e,t,h,r,o,a)}function h_(i,e,t,n,s,r,o){let{geometry:a,_indirectBuffer:c}=i,l=1/0,h=null;for(let u=n,f=n+s;u<f;u++){let d;d=to(a,e,t,u,null,r,o),d&&d.distance<l&&(h=d,l=d.distance)}return h}function u_(i,e,t,n,s,r,o){let{geometry:a}=t,{index:c}=a,l=a.attributes.position;for(let h=i,u=e+i;h<u;h++){let f;if(f=h,mt(o,f*3,c,l),o.needsUpdate=!0,n(o,f,s,r))return!0}return!1}function f_(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,s=t.attributes.position,r,o,a,c,l=0,h=i._roots;for(let f=0,d=h.length;f<d;f++)r=h[f],o=new Uint32Array(r),a=new Uint16Array(r),c=new Float32Array(r),u(0,l),l+=r.byteLength;function u(f,d,m=!1){let y=f*2;if(je(y,a)){let p=rt(f,o),g=ht(y,a),x=1/0,b=1/0,v=1/0,S=-1/0,A=-1/0,_=-1/0;for(let M=3*p,N=3*(p+g);M<N;M++){let R=n[M],P=s.getX(R),I=s.getY(R),U=s.getZ(R);P<x&&(x=P),P>S&&(S=P),I<b&&(b=I),I>A&&(A=I),U<v&&(v=U),U>_&&(_=U)}return c[f+0]!==x||c[f+1]!==b||c[f+2]!==v||c[f+3]!==S||c[f+4]!==A||c[f+5]!==_?(c[f+0]=x,c[f+1]=b,c[f+2]=v,c[f+3]=S,c[f+4]=A,c[f+5]=_,!0):!1}else{let p=tt(f),g=nt(f,o),x=m,b=!1,v=!1;if(e){if(!x){let R=p/8+d/32,P=g/8+d/32;b=e.has(R),v=e.has(P),x=!b&&!v}}else b=!0,v=!0;let S=x||b,A=x||v,_=!1;S&&(_=u(p,d,x));let M=!1;A&&(M=u(g,d,x));let N=_||M;if(N)for(let R=0;R<3;R++){let P=p+R,I=g+R,U=c[P],L=c[P+3],k=c[I],G=c[I+3];c[f+R]=U<k?U:k,c[f+R+3]=L>G?L:G}return N}}}function mn(i,e,t,n,s){let r,o,a,c,l,h,u=1/t.direction.x,f=1/t.direction.y,d=1/t.direction.z,m=t.origin.x,y=t.origin.y,p=t.origin.z,g=e[i],x=e[i+3],b=e[i+1],v=e[i+3+1],S=e[i+2],A=e[i+3+2];return u>=0?(r=(g-m)*u,o=(x-m)*u):(r=(x-m)*u,o=(g-m)*u),f>=0?(a=(b-y)*f,c=(v-y)*f):(a=(v-y)*f,c=(b-y)*f),r>c||a>o||((a>r||isNaN(r))&&(r=a),(c<o||isNaN(o))&&(o=c),d>=0?(l=(S-p)*d,h=(A-p)*d):(l=(A-p)*d,h=(S-p)*d),r>h||l>o)?!1:((l>r||r!==r)&&(r=l),(h<o||o!==o)&&(o=h),r<=s&&o>=n)}var kf=class{constructor(){this.float32Array=null,this.uint16Array=null,this.uint32Array=null;let e=[],t=null;this.setBuffer=n=>{t&&e.push(t),t=n,this.float32Array=new Float32Array(n),this.uint16Array=new Uint16Array(n),this.uint32Array=new Uint32Array(n)},this.clearBuffer=()=>{t=null,this.float32Array=null,this.uint16Array=null,this.uint32Array=null,e.length!==0&&this.setBuffer(e.pop())}}},qe=new kf;function d_(i,e,t,n,s,r,o,a){let{geometry:c,_indirectBuffer:l}=i;for(let h=n,u=n+s;h<u;h++){let f=l?l[h]:h;to(c,e,t,f,r,o,a)}}function p_(i,e,t,n,s,r,o){let{geometry:a,_indirectBuffer:c}=i,l=1/0,h=null;for(let u=n,f=n+s;u<f;u++){let d;d=to(a,e,t,c?c[u]:u,null,r,o),d&&d.distance<l&&(h=d,l=d.distance)}return h}function m_(i,e,t,n,s,r,o){let{geometry:a}=t,{index:c}=a,l=a.attributes.position;for(let h=i,u=e+i;h<u;h++){let f;if(f=t.resolveTriangleIndex(h),mt(o,f*3,c,l),o.needsUpdate=!0,n(o,f,s,r))return!0}return!1}function g_(i,e,t,n,s,r,o){qe.setBuffer(i._roots[e]),mn(0,qe.float32Array,n,r,o)&&zf(0,i,t,n,s,r,o),qe.clearBuffer()}function zf(i,e,t,n,s,r,o){let{float32Array:a,uint16Array:c,uint32Array:l}=qe,h=i*2;if(je(h,c)){let f=rt(i,l),d=ht(h,c);l_(e,t,n,f,d,s,r,o)}else{let f=tt(i);mn(f,a,n,r,o)&&zf(f,e,t,n,s,r,o);let d=nt(i,l);mn(d,a,n,r,o)&&zf(d,e,t,n,s,r,o)}}var QT=["x","y","z"];function __(i,e,t,n,s,r){qe.setBuffer(i._roots[e]);let o=null;return mn(0,qe.float32Array,n,s,r)&&(o=Vf(0,i,t,n,s,r)),qe.clearBuffer(),o}function Vf(i,e,t,n,s,r){let{float32Array:o,uint16Array:a,uint32Array:c}=qe,l=i*2;if(je(l,a)){let u=rt(i,c),f=ht(l,a);return h_(e,t,n,u,f,s,r)}else{let u=eo(i,c),f=QT[u],m=n.direction[f]>=0,y,p;m?(y=tt(i),p=nt(i,c)):(y=nt(i,c),p=tt(i));let x=mn(y,o,n,s,r)?Vf(y,e,t,n,s,r):null;if(x){let S=x.point[f];if(m?S<=o[p+u]:S>=o[p+u+3])return x}let v=mn(p,o,n,s,r)?Vf(p,e,t,n,s,r):null;return x&&v?x.distance<=v.distance?x:v:x||v||null}}function gt(i,e,t){return t.min.x=e[i],t.min.y=e[i+1],t.min.z=e[i+2],t.max.x=e[i+3],t.max.y=e[i+4],t.max.z=e[i+5],t}function Ea(i){let e=-1,t=-1/0;for(let n=0;n<3;n++){let s=i[n+3]-i[n];s>t&&(t=s,e=n)}return e}function Hf(i,e,t){for(let n=0;n<3;n++){let s=e[i+2*n],r=e[i+2*n+1],o=s-r,a=s+r;o<t[n]&&(t[n]=o),a>t[n+3]&&(t[n+3]=a)}}function Jl(i){let e=i[3]-i[0],t=i[4]-i[1],n=i[5]-i[2];return 2*(e*t+t*n+n*e)}function Gf(i){return i.index?i.index.count:i.attributes.position.count}function ms(i){return Gf(i)/3}function eA(i,e=ArrayBuffer){return i>65535?new Uint32Array(new e(4*i)):new Uint16Array(new e(2*i))}function x_(i,e){if(!i.index){let t=i.attributes.position.count,n=e.useSharedArrayBuffer?SharedArrayBuffer:ArrayBuffer,s=eA(t,n);i.setIndex(new pt(s,1));for(let r=0;r<t;r++)s[r]=r}}function tA(i,e,t){let n=Gf(i)/t,s=e||i.drawRange,r=s.start/t,o=(s.start+s.count)/t,a=Math.max(0,r),c=Math.min(n,o)-a;return{offset:Math.floor(a),count:Math.floor(c)}}function nA(i,e){return i.groups.map(t=>({offset:t.start/e,count:t.count/e}))}function Wf(i,e,t){let n=tA(i,e,t),s=nA(i,t);if(!s.length)return[n];let r=[],o=n.offset,a=n.offset+n.count,c=Gf(i)/t,l=[];for(let f of s){let{offset:d,count:m}=f,y=d,p=isFinite(m)?m:c-d,g=d+p;y<a&&g>o&&(l.push({pos:Math.max(o,y),isStart:!0}),l.push({pos:Math.min(a,g),isStart:!1}))}l.sort((f,d)=>f.pos!==d.pos?f.pos-d.pos:f.type==="end"?-1:1);let h=0,u=null;for(let f of l){let d=f.pos;h!==0&&d!==u&&r.push({offset:u,count:d-u}),h+=f.isStart?1:-1,u=d}return r}var Ql=new ct,no=new rn,io=new rn,Ra=new Te,y_=new Pt,eh=new Pt;function v_(i,e,t,n){qe.setBuffer(i._roots[e]);let s=Xf(0,i,t,n);return qe.clearBuffer(),s}function Xf(i,e,t,n,s=null){let{float32Array:r,uint16Array:o,uint32Array:a}=qe,c=i*2;if(s===null&&(t.boundingBox||t.computeBoundingBox(),y_.set(t.boundingBox.min,t.boundingBox.max,n),s=y_),je(c,o)){let h=e.geometry,u=h.index,f=h.attributes.position,d=t.index,m=t.attributes.position,y=rt(i,a),p=ht(c,o);if(Ra.copy(n).invert(),t.boundsTree)return gt(i,r,eh),eh.matrix.copy(Ra),eh.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:x=>eh.intersectsBox(x),intersectsTriangle:x=>{x.a.applyMatrix4(n),x.b.applyMatrix4(n),x.c.applyMatrix4(n),x.needsUpdate=!0;for(let b=y*3,v=(p+y)*3;b<v;b+=3)if(mt(io,b,u,f),io.needsUpdate=!0,x.intersectsTriangle(io))return!0;return!1}});{let g=ms(t);for(let x=y*3,b=(p+y)*3;x<b;x+=3){mt(no,x,u,f),no.a.applyMatrix4(Ra),no.b.applyMatrix4(Ra),no.c.applyMatrix4(Ra),no.needsUpdate=!0;for(let v=0,S=g*3;v<S;v+=3)if(mt(io,v,d,m),io.needsUpdate=!0,no.intersectsTriangle(io))return!0}}}else{let h=tt(i),u=nt(i,a);return gt(h,r,Ql),!!(s.intersectsBox(Ql)&&Xf(h,e,t,n,s)||(gt(u,r,Ql),s.intersectsBox(Ql)&&Xf(u,e,t,n,s)))}}var th=new Te,Yf=new Pt,Ca=new Pt,iA=new D,sA=new D,rA=new D,oA=new D;function b_(i,e,t,n={},s={},r=0,o=1/0){e.boundingBox||e.computeBoundingBox(),Yf.set(e.boundingBox.min,e.boundingBox.max,t),Yf.needsUpdate=!0;let a=i.geometry,c=a.attributes.position,l=a.index,h=e.attributes.position,u=e.index,f=wn.getPrimitive(),d=wn.getPrimitive(),m=iA,y=sA,p=null,g=null;s&&(p=rA,g=oA);let x=1/0,b=null,v=null;return th.copy(t).invert(),Ca.matrix.copy(th),i.shapecast({boundsTraverseOrder:S=>Yf.distanceToBox(S),intersectsBounds:(S,A,_)=>_<x&&_<o?(A&&(Ca.min.copy(S.min),Ca.max.copy(S.max),Ca.needsUpdate=!0),!0):!1,intersectsRange:(S,A)=>{if(e.boundsTree)return e.boundsTree.shapecast({boundsTraverseOrder:M=>Ca.distanceToBox(M),intersectsBounds:(M,N,R)=>R<x&&R<o,intersectsRange:(M,N)=>{for(let R=M,P=M+N;R<P;R++){mt(d,3*R,u,h),d.a.applyMatrix4(t),d.b.applyMatrix4(t),d.c.applyMatrix4(t),d.needsUpdate=!0;for(let I=S,U=S+A;I<U;I++){mt(f,3*I,l,c),f.needsUpdate=!0;let L=f.distanceToTriangle(d,m,p);if(L<x&&(y.copy(m),g&&g.copy(p),x=L,b=I,v=R),L<r)return!0}}}});{let _=ms(e);for(let M=0,N=_;M<N;M++){mt(d,3*M,u,h),d.a.applyMatrix4(t),d.b.applyMatrix4(t),d.c.applyMatrix4(t),d.needsUpdate=!0;for(let R=S,P=S+A;R<P;R++){mt(f,3*R,l,c),f.needsUpdate=!0;let I=f.distanceToTriangle(d,m,p);if(I<x&&(y.copy(m),g&&g.copy(p),x=I,b=R,v=M),I<r)return!0}}}}}),wn.releasePrimitive(f),wn.releasePrimitive(d),x===1/0?null:(n.point?n.point.copy(y):n.point=y.clone(),n.distance=x,n.faceIndex=b,s&&(s.point?s.point.copy(g):s.point=g.clone(),s.point.applyMatrix4(th),y.applyMatrix4(th),s.distance=y.sub(s.point).length(),s.faceIndex=v),n)}function S_(i,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=i.geometry,n=t.index?t.index.array:null,s=t.attributes.position,r,o,a,c,l=0,h=i._roots;for(let f=0,d=h.length;f<d;f++)r=h[f],o=new Uint32Array(r),a=new Uint16Array(r),c=new Float32Array(r),u(0,l),l+=r.byteLength;function u(f,d,m=!1){let y=f*2;if(je(y,a)){let p=rt(f,o),g=ht(y,a),x=1/0,b=1/0,v=1/0,S=-1/0,A=-1/0,_=-1/0;for(let M=p,N=p+g;M<N;M++){let R=3*i.resolveTriangleIndex(M);for(let P=0;P<3;P++){let I=R+P;I=n?n[I]:I;let U=s.getX(I),L=s.getY(I),k=s.getZ(I);U<x&&(x=U),U>S&&(S=U),L<b&&(b=L),L>A&&(A=L),k<v&&(v=k),k>_&&(_=k)}}return c[f+0]!==x||c[f+1]!==b||c[f+2]!==v||c[f+3]!==S||c[f+4]!==A||c[f+5]!==_?(c[f+0]=x,c[f+1]=b,c[f+2]=v,c[f+3]=S,c[f+4]=A,c[f+5]=_,!0):!1}else{let p=tt(f),g=nt(f,o),x=m,b=!1,v=!1;if(e){if(!x){let R=p/8+d/32,P=g/8+d/32;b=e.has(R),v=e.has(P),x=!b&&!v}}else b=!0,v=!0;let S=x||b,A=x||v,_=!1;S&&(_=u(p,d,x));let M=!1;A&&(M=u(g,d,x));let N=_||M;if(N)for(let R=0;R<3;R++){let P=p+R,I=g+R,U=c[P],L=c[P+3],k=c[I],G=c[I+3];c[f+R]=U<k?U:k,c[f+R+3]=L>G?L:G}return N}}}function M_(i,e,t,n,s,r,o){qe.setBuffer(i._roots[e]),mn(0,qe.float32Array,n,r,o)&&Kf(0,i,t,n,s,r,o),qe.clearBuffer()}function Kf(i,e,t,n,s,r,o){let{float32Array:a,uint16Array:c,uint32Array:l}=qe,h=i*2;if(je(h,c)){let f=rt(i,l),d=ht(h,c);d_(e,t,n,f,d,s,r,o)}else{let f=tt(i);mn(f,a,n,r,o)&&Kf(f,e,t,n,s,r,o);let d=nt(i,l);mn(d,a,n,r,o)&&Kf(d,e,t,n,s,r,o)}}var aA=["x","y","z"];function w_(i,e,t,n,s,r){qe.setBuffer(i._roots[e]);let o=null;return mn(0,qe.float32Array,n,s,r)&&(o=$f(0,i,t,n,s,r)),qe.clearBuffer(),o}function $f(i,e,t,n,s,r){let{float32Array:o,uint16Array:a,uint32Array:c}=qe,l=i*2;if(je(l,a)){let u=rt(i,c),f=ht(l,a);return p_(e,t,n,u,f,s,r)}else{let u=eo(i,c),f=aA[u],m=n.direction[f]>=0,y,p;m?(y=tt(i),p=nt(i,c)):(y=nt(i,c),p=tt(i));let x=mn(y,o,n,s,r)?$f(y,e,t,n,s,r):null;if(x){let S=x.point[f];if(m?S<=o[p+u]:S>=o[p+u+3])return x}let v=mn(p,o,n,s,r)?$f(p,e,t,n,s,r):null;return x&&v?x.distance<=v.distance?x:v:x||v||null}}var nh=new ct,so=new rn,ro=new rn,Pa=new Te,T_=new Pt,ih=new Pt;function A_(i,e,t,n){qe.setBuffer(i._roots[e]);let s=Zf(0,i,t,n);return qe.clearBuffer(),s}function Zf(i,e,t,n,s=null){let{float32Array:r,uint16Array:o,uint32Array:a}=qe,c=i*2;if(s===null&&(t.boundingBox||t.computeBoundingBox(),T_.set(t.boundingBox.min,t.boundingBox.max,n),s=T_),je(c,o)){let h=e.geometry,u=h.index,f=h.attributes.position,d=t.index,m=t.attributes.position,y=rt(i,a),p=ht(c,o);if(Pa.copy(n).invert(),t.boundsTree)return gt(i,r,ih),ih.matrix.copy(Pa),ih.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:x=>ih.intersectsBox(x),intersectsTriangle:x=>{x.a.applyMatrix4(n),x.b.applyMatrix4(n),x.c.applyMatrix4(n),x.needsUpdate=!0;for(let b=y,v=p+y;b<v;b++)if(mt(ro,3*e.resolveTriangleIndex(b),u,f),ro.needsUpdate=!0,x.intersectsTriangle(ro))return!0;return!1}});{let g=ms(t);for(let x=y,b=p+y;x<b;x++){let v=e.resolveTriangleIndex(x);mt(so,3*v,u,f),so.a.applyMatrix4(Pa),so.b.applyMatrix4(Pa),so.c.applyMatrix4(Pa),so.needsUpdate=!0;for(let S=0,A=g*3;S<A;S+=3)if(mt(ro,S,d,m),ro.needsUpdate=!0,so.intersectsTriangle(ro))return!0}}}else{let h=tt(i),u=nt(i,a);return gt(h,r,nh),!!(s.intersectsBox(nh)&&Zf(h,e,t,n,s)||(gt(u,r,nh),s.intersectsBox(nh)&&Zf(u,e,t,n,s)))}}var sh=new Te,jf=new Pt,Ia=new Pt,cA=new D,lA=new D,hA=new D,uA=new D;function E_(i,e,t,n={},s={},r=0,o=1/0){e.boundingBox||e.computeBoundingBox(),jf.set(e.boundingBox.min,e.boundingBox.max,t),jf.needsUpdate=!0;let a=i.geometry,c=a.attributes.position,l=a.index,h=e.attributes.position,u=e.index,f=wn.getPrimitive(),d=wn.getPrimitive(),m=cA,y=lA,p=null,g=null;s&&(p=hA,g=uA);let x=1/0,b=null,v=null;return sh.copy(t).invert(),Ia.matrix.copy(sh),i.shapecast({boundsTraverseOrder:S=>jf.distanceToBox(S),intersectsBounds:(S,A,_)=>_<x&&_<o?(A&&(Ia.min.copy(S.min),Ia.max.copy(S.max),Ia.needsUpdate=!0),!0):!1,intersectsRange:(S,A)=>{if(e.boundsTree){let _=e.boundsTree;return _.shapecast({boundsTraverseOrder:M=>Ia.distanceToBox(M),intersectsBounds:(M,N,R)=>R<x&&R<o,intersectsRange:(M,N)=>{for(let R=M,P=M+N;R<P;R++){let I=_.resolveTriangleIndex(R);mt(d,3*I,u,h),d.a.applyMatrix4(t),d.b.applyMatrix4(t),d.c.applyMatrix4(t),d.needsUpdate=!0;for(let U=S,L=S+A;U<L;U++){let k=i.resolveTriangleIndex(U);mt(f,3*k,l,c),f.needsUpdate=!0;let G=f.distanceToTriangle(d,m,p);if(G<x&&(y.copy(m),g&&g.copy(p),x=G,b=U,v=R),G<r)return!0}}}})}else{let _=ms(e);for(let M=0,N=_;M<N;M++){mt(d,3*M,u,h),d.a.applyMatrix4(t),d.b.applyMatrix4(t),d.c.applyMatrix4(t),d.needsUpdate=!0;for(let R=S,P=S+A;R<P;R++){let I=i.resolveTriangleIndex(R);mt(f,3*I,l,c),f.needsUpdate=!0;let U=f.distanceToTriangle(d,m,p);if(U<x&&(y.copy(m),g&&g.copy(p),x=U,b=R,v=M),U<r)return!0}}}}}),wn.releasePrimitive(f),wn.releasePrimitive(d),x===1/0?null:(n.point?n.point.copy(y):n.point=y.clone(),n.distance=x,n.faceIndex=b,s&&(s.point?s.point.copy(g):s.point=g.clone(),s.point.applyMatrix4(sh),y.applyMatrix4(sh),s.distance=y.sub(s.point).length(),s.faceIndex=v),n)}function Jf(i,e,t){return i===null?null:(i.point.applyMatrix4(e.matrixWorld),i.distance=i.point.distanceTo(t.ray.origin),i.object=e,i)}function R_(){return typeof SharedArrayBuffer<"u"}function rh(i,e,t,n,s){let r=1/0,o=1/0,a=1/0,c=-1/0,l=-1/0,h=-1/0,u=1/0,f=1/0,d=1/0,m=-1/0,y=-1/0,p=-1/0,g=i.offset||0;for(let x=(e-g)*6,b=(e+t-g)*6;x<b;x+=6){let v=i[x+0],S=i[x+1],A=v-S,_=v+S;A<r&&(r=A),_>c&&(c=_),v<u&&(u=v),v>m&&(m=v);let M=i[x+2],N=i[x+3],R=M-N,P=M+N;R<o&&(o=R),P>l&&(l=P),M<f&&(f=M),M>y&&(y=M);let I=i[x+4],U=i[x+5],L=I-U,k=I+U;L<a&&(a=L),k>h&&(h=k),I<d&&(d=I),I>p&&(p=I)}n[0]=r,n[1]=o,n[2]=a,n[3]=c,n[4]=l,n[5]=h,s[0]=u,s[1]=f,s[2]=d,s[3]=m,s[4]=y,s[5]=p}var Si=8,ed=8,Qf=new Int32Array(Si),bi=new Float32Array(Si*6),oo=new Float32Array(Si*6),ri=new Float32Array(6),oh=new Float32Array(6),gs=new Int32Array(ed),P_=new Float32Array(ed*6);function dA(i,e,t,n){for(let s=0;s<3;s++){let r=e[i+2*s],o=e[i+2*s+1],a=r-o,c=r+o;a<t[n+s]&&(t[n+s]=a),c>t[n+s+3]&&(t[n+s+3]=c)}}function I_(i,e){let t=i[e+3]-i[e],n=i[e+4]-i[e+1],s=i[e+5]-i[e+2];return 2*(t*n+n*s+s*t)}function L_(i,e,t,n,s,r){let o=-1,a=0;if(r===0)o=Ea(e),o!==-1&&(a=(e[o]+e[o+3])/2);else if(r===1)o=Ea(i),o!==-1&&(a=pA(t,n,s,o));else if(r===2){let c=Jl(i),l=1.25*s,h=t.offset||0,u=(n-h)*6,f=(n+s-h)*6;for(let d=0;d<3;d++){let m=e[d],g=(e[d+3]-m)/Si;if(s<ed){for(let x=0;x<s;x++){let b=u+x*6,v=t[b+2*d],S=x;for(;S>0&&t[gs[S-1]+2*d]>v;)gs[S]=gs[S-1],S--;gs[S]=b}for(let x=0;x<3;x++)ri[x]=1/0,ri[x+3]=-1/0,oh[x]=1/0,oh[x+3]=-1/0;for(let x=s-1;x>=0;x--)Hf(gs[x],t,oh),P_.set(oh,x*6);for(let x=0;x<s-1;x++){Hf(gs[x],t,ri);let b=t[gs[x+1]+2*d];if(t[gs[x]+2*d]===b)continue;let v=x+1,S=s-v,A=Jl(ri)/c,_=I_(P_,v*6)/c,M=1+1.25*(A*v+_*S);M<l&&(o=d,l=M,a=b)}}else{for(let v=0;v<Si;v++){Qf[v]=0;for(let S=0;S<3;S++)bi[v*6+S]=1/0,bi[v*6+S+3]=-1/0}for(let v=u;v<f;v+=6){let _=~~((t[v+2*d]-m)/g);_>=Si&&(_=Si-1),Qf[_]++,dA(v,t,bi,_*6)}let x=(Si-1)*6;for(let v=0;v<6;v++)oo[x+v]=bi[x+v];for(let v=Si-2;v>=0;v--){let S=v*6,A=S+6;for(let _=0;_<3;_++)oo[S+_]=Math.min(bi[S+_],oo[A+_]),oo[S+_+3]=Math.max(bi[S+_+3],oo[A+_+3])}let b=0;for(let v=0;v<Si-1;v++){let S=v*6,A=Qf[v];if(A!==0)for(let P=0;P<3;P++)b===0?(ri[P]=bi[S+P],ri[P+3]=bi[S+P+3]):(ri[P]=Math.min(ri[P],bi[S+P]),ri[P+3]=Math.max(ri[P+3],bi[S+P+3]));b+=A;let _=0,M=0;b!==0&&(_=Jl(ri)/c);let N=s-b;N!==0&&(M=I_(oo,S+6)/c);let R=1+1.25*(_*b+M*N);R<l&&(o=d,l=R,a=m+g+v*g)}}}}else console.warn(`BVH: Invalid build strategy value ${r} used.`);return{axis:o,pos:a}}function pA(i,e,t,n){let s=0,r=i.offset;for(let o=e,a=e+t;o<a;o++)s+=i[(o-r)*6+n*2];return s/t}function N_(i,e,t,n,s,r){let o=n,a=n+s-1,c=r.pos,l=r.axis*2,h=t.offset||0;for(;;){for(;o<=a&&t[(o-h)*6+l]<c;)o++;for(;o<=a&&t[(a-h)*6+l]>=c;)a--;if(o<a){for(let u=0;u<e;u++){let f=i[o*e+u];i[o*e+u]=i[a*e+u],i[a*e+u]=f}for(let u=0;u<6;u++){let f=o-h,d=a-h,m=t[f*6+u];t[f*6+u]=t[d*6+u],t[d*6+u]=m}o++,a--}else return o}}var mA=Math.pow(2,32),ao=new Float32Array(6),ah=new Float32Array(6);function gA(i,e,t,n,s,r){let{maxDepth:o,verbose:a,targetLeafSize:c,_strictLeafSize:l=1/0,strategy:h,onProgress:u,useSharedArrayBuffer:f=!1}=s,d=i.primitiveBuffer,m=i.primitiveBufferStride,y=f?SharedArrayBuffer:ArrayBuffer,p=new y(32*Math.max(1,2*Math.ceil(n)-1)),g=new Float32Array(p),x=new Uint32Array(p),b=new Uint16Array(p),v=0,S=!1;return rh(e,t,n,ao,ah),M(t,n,0),p.slice(0,v*32);function A(N){u&&u((N-r.offset)/r.count)}function _(N,R,P){let I=N*2;x[N+6]=R,b[I+14]=P,b[I+15]=65535,A(R+P)}function M(N,R,P){let I=v++,U=I*8;g.set(ao,U),!S&&P>=o&&(S=!0,a&&console.warn(`BVH: Max depth of ${o} reached when generating BVH. Consider increasing maxDepth.`));let L=R>l;if(R<=c&&!L||P>=o){_(U,N,R);return}let k=L_(ao,ah,e,N,R,h),G=k.axis===-1?-1:N_(d,m,e,N,R,k);if(k.axis===-1||G===N||G===N+R){if(!L){_(U,N,R);return}k.axis=Math.max(0,Ea(ao)),G=N+Math.max(1,Math.floor(R/2))}x[U+7]=k.axis;let W=G-N;rh(e,N,W,ao,ah),M(N,W,P+1);let te=v-I;if(te>mA)throw new Error("MeshBVH: Cannot store relative child node offset greater than 32 bits.");x[U+6]=te;let q=R-W;rh(e,G,q,ao,ah),M(G,q,P+1)}}function D_(i,e){let t=i.getRootRanges(e.range),n=t[0],s=t[t.length-1],r={offset:n.offset,count:s.offset+s.count-n.offset},o=new Float32Array(6*r.count);o.offset=r.offset,i.computePrimitiveBounds(r.offset,r.count,o),i._roots=t.map(a=>gA(i,o,a.offset,a.count,e,r))}var _s,lo,co=[],ch=new ps(()=>new ct);function O_(i,e,t,n,s,r){_s=ch.getPrimitive(),lo=ch.getPrimitive(),co.push(_s,lo),qe.setBuffer(i._roots[e]);let o=td(0,i.geometry,t,n,s,r);qe.clearBuffer(),ch.releasePrimitive(_s),ch.releasePrimitive(lo),co.pop(),co.pop();let a=co.length;return a>0&&(lo=co[a-1],_s=co[a-2]),o}function td(i,e,t,n,s=null,r=0,o=0){let{float32Array:a,uint16Array:c,uint32Array:l}=qe,h=i*2;if(je(h,c)){let f=rt(i,l),d=ht(h,c);return gt(i,a,_s),n(f,d,!1,o,r+i/8,_s)}else{let R=function(I){let{uint16Array:U,uint32Array:L}=qe,k=I*2;for(;!je(k,U);)I=tt(I),k=I*2;return rt(I,L)},P=function(I){let{uint16Array:U,uint32Array:L}=qe,k=I*2;for(;!je(k,U);)I=nt(I,L),k=I*2;return rt(I,L)+ht(k,U)},f=tt(i),d=nt(i,l),m=f,y=d,p,g,x,b;if(s&&(x=_s,b=lo,gt(m,a,x),gt(y,a,b),p=s(x),g=s(b),g<p)){m=d,y=f;let I=p;p=g,g=I,x=b}x||(x=_s,gt(m,a,x));let v=je(m*2,c),S=t(x,v,p,o+1,r+m/8),A;if(S===2){let I=R(m),L=P(m)-I;A=n(I,L,!0,o+1,r+m/8,x)}else A=S&&td(m,e,t,n,s,r,o+1);if(A)return!0;b=lo,gt(y,a,b);let _=je(y*2,c),M=t(b,_,g,o+1,r+y/8),N;if(M===2){let I=R(y),L=P(y)-I;N=n(I,L,!0,o+1,r+y/8,b)}else N=M&&td(y,e,t,n,s,r,o+1);return!!N}}var La=new qe.constructor,lh=new qe.constructor,xs=new ps(()=>new ct),ho=new ct,uo=new ct,nd=new ct,id=new ct,sd=!1;function U_(i,e,t,n){if(sd)throw new Error("MeshBVH: Recursive calls to bvhcast not supported.");sd=!0;let s=i._roots,r=e._roots,o,a=0,c=0,l=new Te().copy(t).invert();for(let h=0,u=s.length;h<u;h++){La.setBuffer(s[h]),c=0;let f=xs.getPrimitive();gt(0,La.float32Array,f),f.applyMatrix4(l);for(let d=0,m=r.length;d<m&&(lh.setBuffer(r[d]),o=oi(0,0,t,l,n,a,c,0,0,f),lh.clearBuffer(),c+=r[d].byteLength/32,!o);d++);if(xs.releasePrimitive(f),La.clearBuffer(),a+=s[h].byteLength/32,o)break}return sd=!1,o}function oi(i,e,t,n,s,r=0,o=0,a=0,c=0,l=null,h=!1){let u,f;h?(u=lh,f=La):(u=La,f=lh);let d=u.float32Array,m=u.uint32Array,y=u.uint16Array,p=f.float32Array,g=f.uint32Array,x=f.uint16Array,b=i*2,v=e*2,S=je(b,y),A=je(v,x),_=!1;if(A&&S)h?_=s(rt(e,g),ht(e*2,x),rt(i,m),ht(i*2,y),c,o+e/8,a,r+i/8):_=s(rt(i,m),ht(i*2,y),rt(e,g),ht(e*2,x),a,r+i/8,c,o+e/8);else if(A){let M=xs.getPrimitive();gt(e,p,M),M.applyMatrix4(t);let N=tt(i),R=nt(i,m);gt(N,d,ho),gt(R,d,uo);let P=M.intersectsBox(ho),I=M.intersectsBox(uo);_=P&&oi(e,N,n,t,s,o,r,c,a+1,M,!h)||I&&oi(e,R,n,t,s,o,r,c,a+1,M,!h),xs.releasePrimitive(M)}else{let M=tt(e),N=nt(e,g);gt(M,p,nd),gt(N,p,id);let R=l.intersectsBox(nd),P=l.intersectsBox(id);if(R&&P)_=oi(i,M,t,n,s,r,o,a,c+1,l,h)||oi(i,N,t,n,s,r,o,a,c+1,l,h);else if(R)if(S)_=oi(i,M,t,n,s,r,o,a,c+1,l,h);else{let I=xs.getPrimitive();I.copy(nd).applyMatrix4(t);let U=tt(i),L=nt(i,m);gt(U,d,ho),gt(L,d,uo);let k=I.intersectsBox(ho),G=I.intersectsBox(uo);_=k&&oi(M,U,n,t,s,o,r,c,a+1,I,!h)||G&&oi(M,L,n,t,s,o,r,c,a+1,I,!h),xs.releasePrimitive(I)}else if(P)if(S)_=oi(i,N,t,n,s,r,o,a,c+1,l,h);else{let I=xs.getPrimitive();I.copy(id).applyMatrix4(t);let U=tt(i),L=nt(i,m);gt(U,d,ho),gt(L,d,uo);let k=I.intersectsBox(ho),G=I.intersectsBox(uo);_=k&&oi(N,U,n,t,s,o,r,c,a+1,I,!h)||G&&oi(N,L,n,t,s,o,r,c,a+1,I,!h),xs.releasePrimitive(I)}}return _}var hh=new class{constructor(){let i=null,e=null,t=null,n=!1;this.root=null,this.buffer=null,this.uint32Array=null,this.uint16Array=null,this.setBVH=(r,o)=>{if(n)throw new Error("BVHTraversalHelper: cannot call setBVH during an active traversal.");this.root=o,this.buffer=i=r._roots[o],this.uint16Array=t=new Uint16Array(i),this.uint32Array=e=new Uint32Array(i)},this.reset=()=>{this.root=null,this.buffer=i=null,this.uint16Array=t=null,this.uint32Array=e=null},this.getRangeStart=r=>{let o=r*2;for(;!je(o,t);)r=tt(r),o=r*2;return rt(r,e)},this.getRangeEnd=r=>{let o=r*2;for(;!je(o,t);)r=nt(r,e),o=r*2;return rt(r,e)+ht(o,t)};let s=(r,o,a)=>{let c=o*2,l=je(c,t);if(!r(a,l,o)&&!l){let u=tt(o),f=nt(o,e);s(r,u,a+1),s(r,f,a+1)}};this.traverseBuffer=r=>{if(n)throw new Error("BVHTraversalHelper: cannot start a traversal during an active traversal.");n=!0;try{s(r,0,0)}finally{n=!1}},this.traverse=r=>{this.traverseBuffer((o,a,c)=>{if(a){let l=c*2,h=e[c+6],u=t[l+14];return r(o,a,new Float32Array(i,c*4,6),h,u)}else{let l=eo(c,e);return r(o,a,new Float32Array(i,c*4,6),l)}})}}};var F_=new ct,fo=new Float32Array(6),uh=class{constructor(){this._roots=null,this.primitiveBuffer=null,this.primitiveBufferStride=null}init(e){e={...Yl,...e},"maxLeafSize"in e&&(console.warn('BVH: "maxLeafSize" option has been deprecated. Use "targetLeafSize", instead.'),e={...e,targetLeafSize:e.maxLeafSize}),D_(this,e)}getRootRanges(){throw new Error("BVH: getRootRanges() not implemented")}writePrimitiveBounds(){throw new Error("BVH: writePrimitiveBounds() not implemented")}writePrimitiveRangeBounds(e,t,n,s){let r=1/0,o=1/0,a=1/0,c=-1/0,l=-1/0,h=-1/0;for(let u=e,f=e+t;u<f;u++){this.writePrimitiveBounds(u,fo,0);let[d,m,y,p,g,x]=fo;d<r&&(r=d),p>c&&(c=p),m<o&&(o=m),g>l&&(l=g),y<a&&(a=y),x>h&&(h=x)}return n[s+0]=r,n[s+1]=o,n[s+2]=a,n[s+3]=c,n[s+4]=l,n[s+5]=h,n}computePrimitiveBounds(e,t,n){let s=n.offset||0;for(let r=e,o=e+t;r<o;r++){this.writePrimitiveBounds(r,fo,0);let[a,c,l,h,u,f]=fo,d=(a+h)/2,m=(c+u)/2,y=(l+f)/2,p=(h-a)/2,g=(u-c)/2,x=(f-l)/2,b=(r-s)*6;n[b+0]=d,n[b+1]=p+(Math.abs(d)+p)*Qr,n[b+2]=m,n[b+3]=g+(Math.abs(m)+g)*Qr,n[b+4]=y,n[b+5]=x+(Math.abs(y)+x)*Qr}return n}shiftPrimitiveOffsets(e){let t=this._indirectBuffer;if(t)for(let n=0,s=t.length;n<s;n++)t[n]+=e;else{let n=this._roots;for(let s=0;s<n.length;s++){let r=n[s],o=new Uint32Array(r),a=new Uint16Array(r),c=r.byteLength/32;for(let l=0;l<c;l++){let h=8*l,u=2*h;je(u,a)&&(o[h+6]+=e)}}}}traverse(e,t=0){hh.setBVH(this,t),hh.traverse(e),hh.reset()}refit(){let e=this._roots;for(let t=0,n=e.length;t<n;t++){let s=e[t],r=new Uint32Array(s),o=new Uint16Array(s),a=new Float32Array(s),c=s.byteLength/32;for(let l=c-1;l>=0;l--){let h=l*8,u=h*2;if(je(u,o)){let d=rt(h,r),m=ht(u,o);this.writePrimitiveRangeBounds(d,m,fo,0),a.set(fo,h)}else{let d=tt(h),m=nt(h,r);for(let y=0;y<3;y++){let p=a[d+y],g=a[d+y+3],x=a[m+y],b=a[m+y+3];a[h+y]=p<x?p:x,a[h+y+3]=g>b?g:b}}}}}getBoundingBox(e){return e.makeEmpty(),this._roots.forEach(n=>{gt(0,new Float32Array(n),F_),e.union(F_)}),e}shapecast(e){let{boundsTraverseOrder:t,intersectsBounds:n,intersectsRange:s,intersectsPrimitive:r,scratchPrimitive:o,iterate:a}=e;if(s&&r){let u=s;s=(f,d,m,y,p)=>u(f,d,m,y,p)?!0:a(f,d,this,r,m,y,o)}else s||(r?s=(u,f,d,m)=>a(u,f,this,r,d,m,o):s=(u,f,d)=>d);let c=!1,l=0,h=this._roots;for(let u=0,f=h.length;u<f;u++){let d=h[u];if(c=O_(this,u,n,s,t,l),c)break;l+=d.byteLength/32}return c}bvhcast(e,t,n){let{intersectsRanges:s}=n;return U_(this,e,t,s)}};function xA(i,e){let t=i[i.length-1],n=t.offset+t.count>2**16,s=i.reduce((l,h)=>l+h.count,0),r=n?4:2,o=e?new SharedArrayBuffer(s*r):new ArrayBuffer(s*r),a=n?new Uint32Array(o):new Uint16Array(o),c=0;for(let l=0;l<i.length;l++){let{offset:h,count:u}=i[l];for(let f=0;f<u;f++)a[c+f]=h+f;c+=u}return a}var fh=class extends uh{get indirect(){return!!this._indirectBuffer}get primitiveStride(){return null}get primitiveBufferStride(){return this.indirect?1:this.primitiveStride}set primitiveBufferStride(e){}get primitiveBuffer(){return this.indirect?this._indirectBuffer:this.geometry.index.array}set primitiveBuffer(e){}constructor(e,t={}){if(e.isBufferGeometry){if(e.index&&e.index.isInterleavedBufferAttribute)throw new Error("BVH: InterleavedBufferAttribute is not supported for the index attribute.")}else throw new Error("BVH: Only BufferGeometries are supported.");if(t.useSharedArrayBuffer&&!R_())throw new Error("BVH: SharedArrayBuffer is not available.");super(),this.geometry=e,this.resolvePrimitiveIndex=t.indirect?n=>this._indirectBuffer[n]:n=>n,this.primitiveBuffer=null,this.primitiveBufferStride=null,this._indirectBuffer=null,t={...Yl,...t},t[Ma]||this.init(t)}init(e){let{geometry:t,primitiveStride:n}=this;if(e.indirect){let s=Wf(t,e.range,n),r=xA(s,e.useSharedArrayBuffer);this._indirectBuffer=r}else x_(t,e);super.init(e),!t.boundingBox&&e.setBoundingBox&&(t.boundingBox=this.getBoundingBox(new ct))}getRootRanges(e){return this.indirect?[{offset:0,count:this._indirectBuffer.length}]:Wf(this.geometry,e,this.primitiveStride)}raycastObject3D(){throw new Error("BVH: raycastObject3D() not implemented")}};var dh=new Pt,ph=new Cn,B_=new D,k_=new Te,z_=new D,rd=["getX","getY","getZ"],mh=class i extends fh{static serialize(e,t={}){t={cloneBuffers:!0,...t};let n=e.geometry,s=e._roots,r=e._indirectBuffer,o=n.getIndex(),a={version:1,roots:null,index:null,indirectBuffer:null};return t.cloneBuffers?(a.roots=s.map(c=>c.slice()),a.index=o?o.array.slice():null,a.indirectBuffer=r?r.slice():null):(a.roots=s,a.index=o?o.array:null,a.indirectBuffer=r),a}static deserialize(e,t,n={}){n={setIndex:!0,indirect:!!e.indirectBuffer,...n};let{index:s,roots:r,indirectBuffer:o}=e;e.version||(console.warn("MeshBVH.deserialize: Serialization format has been changed and will be fixed up. It is recommended to regenerate any stored serialized data."),c(r));let a=new i(t,{...n,[Ma]:!0});if(a._roots=r,a._indirectBuffer=o||null,n.setIndex){let l=t.getIndex();if(l===null){let h=new pt(e.index,1,!1);t.setIndex(h)}else l.array!==s&&(l.array.set(s),l.needsUpdate=!0)}return a;function c(l){for(let h=0;h<l.length;h++){let u=l[h],f=new Uint32Array(u),d=new Uint16Array(u);for(let m=0,y=u.byteLength/32;m<y;m++){let p=8*m,g=2*p;je(g,d)||(f[p+6]=f[p+6]/8-m)}}}}get primitiveStride(){return 3}get resolveTriangleIndex(){return this.resolvePrimitiveIndex}constructor(e,t={}){t.maxLeafTris&&(console.warn('MeshBVH: "maxLeafTris" option has been deprecated. Use "targetLeafSize", instead.'),t={...t,targetLeafSize:t.maxLeafTris}),super(e,t)}shiftTriangleOffsets(e){return super.shiftPrimitiveOffsets(e)}writePrimitiveBounds(e,t,n){let s=this.geometry,r=this._indirectBuffer,o=s.attributes.position,a=s.index?s.index.array:null,l=(r?r[e]:e)*3,h=l+0,u=l+1,f=l+2;a&&(h=a[h],u=a[u],f=a[f]);for(let d=0;d<3;d++){let m=o[rd[d]](h),y=o[rd[d]](u),p=o[rd[d]](f),g=m;y<g&&(g=y),p<g&&(g=p);let x=m;y>x&&(x=y),p>x&&(x=p),t[n+d]=g,t[n+d+3]=x}return t}computePrimitiveBounds(e,t,n){let s=this.geometry,r=this._indirectBuffer,o=s.attributes.position,a=s.index?s.index.array:null,c=o.normalized;if(e<0||t+e-n.offset>n.length/6)throw new Error("MeshBVH: compute triangle bounds range is invalid.");let l=o.array,h=o.offset||0,u=3;o.isInterleavedBufferAttribute&&(u=o.data.stride);let f=["getX","getY","getZ"],d=n.offset;for(let m=e,y=e+t;m<y;m++){let g=(r?r[m]:m)*3,x=(m-d)*6,b=g+0,v=g+1,S=g+2;a&&(b=a[b],v=a[v],S=a[S]),c||(b=b*u+h,v=v*u+h,S=S*u+h);for(let A=0;A<3;A++){let _,M,N;c?(_=o[f[A]](b),M=o[f[A]](v),N=o[f[A]](S)):(_=l[b+A],M=l[v+A],N=l[S+A]);let R=_;M<R&&(R=M),N<R&&(R=N);let P=_;M>P&&(P=M),N>P&&(P=N);let I=(P-R)/2,U=A*2;n[x+U+0]=R+I,n[x+U+1]=I+(Math.abs(R)+I)*Qr}}return n}raycastObject3D(e,t,n=[]){let{material:s}=e;if(s===void 0)return;k_.copy(e.matrixWorld).invert(),ph.copy(t.ray).applyMatrix4(k_),z_.setFromMatrixScale(e.matrixWorld),B_.copy(ph.direction).multiply(z_);let r=B_.length(),o=t.near/r,a=t.far/r;if(t.firstHitOnly===!0){let c=this.raycastFirst(ph,s,o,a);c=Jf(c,e,t),c&&n.push(c)}else{let c=this.raycast(ph,s,o,a);for(let l=0,h=c.length;l<h;l++){let u=Jf(c[l],e,t);u&&n.push(u)}}return n}refit(e=null){return(this.indirect?S_:f_)(this,e)}raycast(e,t=nn,n=0,s=1/0){let r=this._roots,o=[],a=this.indirect?M_:g_;for(let c=0,l=r.length;c<l;c++)a(this,c,t,e,o,n,s);return o}raycastFirst(e,t=nn,n=0,s=1/0){let r=this._roots,o=null,a=this.indirect?w_:__;for(let c=0,l=r.length;c<l;c++){let h=a(this,c,t,e,n,s);h!=null&&(o==null||h.distance<o.distance)&&(o=h)}return o}intersectsGeometry(e,t){let n=!1,s=this._roots,r=this.indirect?A_:v_;for(let o=0,a=s.length;o<a&&(n=r(this,o,e,t),!n);o++);return n}shapecast(e){let t=wn.getPrimitive(),n=super.shapecast({...e,intersectsPrimitive:e.intersectsTriangle,scratchPrimitive:t,iterate:this.indirect?m_:u_});return wn.releasePrimitive(t),n}bvhcast(e,t,n){let{intersectsRanges:s,intersectsTriangles:r}=n,o=wn.getPrimitive(),a=this.geometry.index,c=this.geometry.attributes.position,l=this.indirect?m=>{let y=this.resolveTriangleIndex(m);mt(o,y*3,a,c)}:m=>{mt(o,m*3,a,c)},h=wn.getPrimitive(),u=e.geometry.index,f=e.geometry.attributes.position,d=e.indirect?m=>{let y=e.resolveTriangleIndex(m);mt(h,y*3,u,f)}:m=>{mt(h,m*3,u,f)};if(r){if(!(e instanceof i))throw new Error('MeshBVH: "intersectsTriangles" callback can only be used with another MeshBVH.');let m=(y,p,g,x,b,v,S,A)=>{for(let _=g,M=g+x;_<M;_++){d(_),h.a.applyMatrix4(t),h.b.applyMatrix4(t),h.c.applyMatrix4(t),h.needsUpdate=!0;for(let N=y,R=y+p;N<R;N++)if(l(N),o.needsUpdate=!0,r(o,h,N,_,b,v,S,A))return!0}return!1};if(s){let y=s;s=function(p,g,x,b,v,S,A,_){return y(p,g,x,b,v,S,A,_)?!0:m(p,g,x,b,v,S,A,_)}}else s=m}return super.bvhcast(e,t,{intersectsRanges:s})}intersectsBox(e,t){return dh.set(e.min,e.max,t),dh.needsUpdate=!0,this.shapecast({intersectsBounds:n=>dh.intersectsBox(n),intersectsTriangle:n=>dh.intersectsTriangle(n)})}intersectsSphere(e){return this.shapecast({intersectsBounds:t=>e.intersectsBox(t),intersectsTriangle:t=>t.intersectsSphere(e)})}closestPointToGeometry(e,t,n={},s={},r=0,o=1/0){return(this.indirect?E_:b_)(this,e,t,n,s,r,o)}closestPointToPoint(e,t={},n=0,s=1/0){return i_(this,e,t,n,s)}};var yA=.12,vA=.75,bA=new Set(["nerves","discs","dura","deep"]),V_=4,SA=.1,H_=["right","left"],gh=class{constructor(e,t,n){this.scene=e,this.layers=t,this.looks=n,this.trees=new Map,this.targets=t.drawn.filter(s=>s.pass==="surface"),this.caster=new ca,this.ray=new Cn,this.hide=0}prepareOne(){let e=this.targets.find(({mesh:t})=>!this.trees.has(t.geometry));return e&&this.#e(e.mesh.geometry),!!e}#e(e){return this.trees.has(e)||this.trees.set(e,new mh(e,{indirect:!0,targetLeafSize:12})),this.trees.get(e)}#t(e,t){let{mesh:n,layer:s,side:r}=e,{geometry:o}=n;this.ray.copy(this.caster.ray).applyMatrix4(n.matrixWorld.clone().invert());let a=r===1?fn:nn,c=null;for(let l of this.#e(o).raycast(this.ray,a)){let h=l.point.clone().applyMatrix4(n.matrixWorld),u=h.distanceTo(t);c&&u>=c.distance||!this.#i(e,l.face.a,h)||(c={layer:s,side:r,distance:u,point:h,vertex:l.face.a,face:l.face,geometry:o})}return c}#i({layer:e,side:t,mesh:n},s,r){if(r.x*this.hide>4)return!1;let o=e in Sa&&!this.layers.opacities[e];if(!o&&!vi.has(e))return!0;let a=n.geometry.getAttribute("_part").getX(s),c=t===2?+(r.x>0):t;return o?this.looks.glows(a,c):this.looks.opacity(a,c)>SA}#n(e,t){let n=null;for(let s of this.targets){if(!e(s.layer)||!s.mesh.visible)continue;let r=this.#t(s,t);r&&(!n||r.distance<n.distance)&&(n=r)}return n}#s(e,t,n,s){let r=new be((t-s.left)/s.width*2-1,1-(n-s.top)/s.height*2);return this.caster.setFromCamera(r,e),this.caster.ray.origin}#o(e,t,n,s,r){let o=a=>a==="nerves";for(let a=0;a<8;a++){let c=a/8*2*Math.PI,l=this.#s(e,t+V_*Math.cos(c),n+V_*Math.sin(c),s),h=this.#n(o,l.clone());if(h&&h.distance<r)return h}return null}pick(e,t,n,s,{ignoreSkin:r=!1}={}){let o=this.#s(e,t,n,s).clone(),a=this.layers.opacities.skin??0,c=r||a<yA?null:this.#n(u=>u==="skin",o);if(c&&a>=vA)return this.#r(c,null);let l=this.#n(u=>u!=="skin",o);return(!l||l.layer!=="nerves")&&(l=this.#o(e,t,n,s,l?l.distance:1/0)||l),c?l&&(bA.has(l.layer)||l.layer==="muscles"&&this.layers.opacities.muscles>=a)?this.#r(l,null):this.#r(c,l):l&&this.#r(l,null)}#r(e,t){let n=this.#a(e);return n?{...n,point:e.point.toArray(),through:t?this.#a(t).part:null}:t?this.#r(t,null):null}#a({layer:e,side:t,geometry:n,vertex:s,face:r,point:o}){let a=t===2?H_[+(o.x>0)]:H_[t];if(e==="skin"){let h=n.getAttribute("_territory").getX(s),u=this.scene.territories[h];return u?{part:`skin:${u}`,structure:u,layer:e,side:a,along:null}:null}let c=this.scene.parts[n.getAttribute("_part").getX(s)],l=e==="nerves"?MA(n,r):null;return{part:c.name,structure:c.structure,layer:e,side:c.mirrored?a:"midline",along:l}}};function MA(i,{a:e,b:t,c:n}){let s=i.getAttribute("_along");return(s.getX(e)+s.getX(t)+s.getX(n))/3}function Na(i,e,t){let n=new D().copy(i).project(e);return Math.abs(n.x)>.98||Math.abs(n.y)>.98||n.z>1?null:[t.left+(n.x+1)/2*t.width,t.top+(1-n.y)/2*t.height]}var wA=160,G_=5;function W_({part:i,side:e},{anatomy:t,camera:n,box:s},r){let o=(l,h)=>TA(r(l,h),i,e),a=[-G_,G_],c=null;for(let l of t.sample(i,wA)){e==="left"&&(l.x*=-1);let h=Na(l,n,s);if(!h||!o(...h))continue;c||=h;let[u,f]=h;if(a.every(d=>o(u+d,f)&&o(u,f+d)))return h}return c}function TA(i,e,t){return!i||i.side!==t&&i.side!=="midline"?!1:i.part===e||i.part.startsWith(`${e}:`)}var _h=class{constructor(e,t,n){this.stage=e,this.now=t,this.on=n,this.took=void 0,this.pointer=new Ja(e.canvas,{click:s=>n.onPick?.(this.#e(s)),hover:s=>this.#t(s)})}pick(e,t,n){let s=this.now.body();if(!s)return null;let r=performance.now(),o=this.stage.canvas.getBoundingClientRect(),a=s.picker.pick(this.now.camera(),e,t,o,n);return this.took=performance.now()-r,a}visiblePoint(e,t){let n=this.stage.canvas.getBoundingClientRect(),{anatomy:s}=this.now.body(),r={anatomy:s,camera:this.now.camera(),box:n};return W_({part:e,side:t},r,(o,a)=>this.pick(o,a))}#e(e){return this.pick(e.clientX,e.clientY,{ignoreSkin:e.altKey})}#t(e){let t=this.now.body(),n=e&&this.#e(e),s=e&&{clientX:e.clientX,clientY:e.clientY};this.on.onHover?.(n?{...n,...s,name:Eo(t.scene,n.part)}:null),t?.emphasis.set(n)&&this.stage.invalidate(),this.stage.canvas.style.cursor=n?"pointer":"grab"}dispose(){this.pointer.dispose()}};var X_={type:"change"},ad={type:"start"},Y_={type:"end"},xh=new Cn,q_=new en,AA=Math.cos(70*Kr.DEG2RAD),Gt=new D,Ln=2*Math.PI,it={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},od=1e-6,yh=class extends la{constructor(e,t=null){super(e,t),this.state=it.NONE,this.target=new D,this.cursor=new D,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:hs.ROTATE,MIDDLE:hs.DOLLY,RIGHT:hs.PAN},this.touches={ONE:us.ROTATE,TWO:us.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new D,this._lastQuaternion=new un,this._lastTargetPosition=new D,this._quat=new un().setFromUnitVectors(e.up,new D(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Vr,this._sphericalDelta=new Vr,this._scale=1,this._panOffset=new D,this._rotateStart=new be,this._rotateEnd=new be,this._rotateDelta=new be,this._panStart=new be,this._panEnd=new be,this._panDelta=new be,this._dollyStart=new be,this._dollyEnd=new be,this._dollyDelta=new be,this._dollyDirection=new D,this._mouse=new be,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=RA.bind(this),this._onPointerDown=EA.bind(this),this._onPointerUp=CA.bind(this),this._onContextMenu=UA.bind(this),this._onMouseWheel=LA.bind(this),this._onKeyDown=NA.bind(this),this._onTouchStart=DA.bind(this),this._onTouchMove=OA.bind(this),this._onMouseDown=PA.bind(this),this._onMouseMove=IA.bind(this),this._interceptControlDown=FA.bind(this),this._interceptControlUp=BA.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=it.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(X_),this.update(),this.state=it.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;Gt.copy(t).sub(this.target),Gt.applyQuaternion(this._quat),this._spherical.setFromVector3(Gt),this.autoRotate&&this.state===it.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let n=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(n)&&isFinite(s)&&(n<-Math.PI?n+=Ln:n>Math.PI&&(n-=Ln),s<-Math.PI?s+=Ln:s>Math.PI&&(s-=Ln),n<=s?this._spherical.theta=Math.max(n,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(n+s)/2?Math.max(n,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(Gt.setFromSpherical(this._spherical),Gt.applyQuaternion(this._quatInverse),t.copy(this.target).add(Gt),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Gt.length();o=this._clampDistance(a*this._scale);let c=a-o;this.object.position.addScaledVector(this._dollyDirection,c),this.object.updateMatrixWorld(),r=!!c}else if(this.object.isOrthographicCamera){let a=new D(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let c=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=c!==this.object.zoom;let l=new D(this._mouse.x,this._mouse.y,0);l.unproject(this.object),this.object.position.sub(l).add(a),this.object.updateMatrixWorld(),o=Gt.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(xh.origin.copy(this.object.position),xh.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(xh.direction))<AA?this.object.lookAt(this.target):(q_.setFromNormalAndCoplanarPoint(this.object.up,this.target),xh.intersectPlane(q_,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>od||8*(1-this._lastQuaternion.dot(this.object.quaternion))>od||this._lastTargetPosition.distanceToSquared(this.target)>od?(this.dispatchEvent(X_),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?Ln/60*this.autoRotateSpeed*e:Ln/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){Gt.setFromMatrixColumn(t,0),Gt.multiplyScalar(-e),this._panOffset.add(Gt)}_panUp(e,t){this.screenSpacePanning===!0?Gt.setFromMatrixColumn(t,1):(Gt.setFromMatrixColumn(t,0),Gt.crossVectors(this.object.up,Gt)),Gt.multiplyScalar(e),this._panOffset.add(Gt)}_pan(e,t){let n=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;Gt.copy(s).sub(this.target);let r=Gt.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/n.clientHeight,this.object.matrix),this._panUp(2*t*r/n.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/n.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/n.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let n=this.domElement.getBoundingClientRect(),s=e-n.left,r=t-n.top,o=n.width,a=n.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Ln*this._rotateDelta.x/t.clientHeight),this._rotateUp(Ln*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(Ln*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-Ln*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(Ln*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-Ln*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(n,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(n,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let n=this._getSecondPointerPosition(e),s=.5*(e.pageX+n.x),r=.5*(e.pageY+n.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Ln*this._rotateDelta.x/t.clientHeight),this._rotateUp(Ln*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(n,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new be,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,n={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:n.deltaY*=16;break;case 2:n.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(n.deltaY*=10),n}};function EA(i){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(i.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(i)&&(this._addPointer(i),i.pointerType==="touch"?this._onTouchStart(i):this._onMouseDown(i),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function RA(i){this.enabled!==!1&&(i.pointerType==="touch"?this._onTouchMove(i):this._onMouseMove(i))}function CA(i){switch(this._removePointer(i),this._pointers.length){case 0:this.domElement.releasePointerCapture(i.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(Y_),this.state=it.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function PA(i){let e;switch(i.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case hs.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(i),this.state=it.DOLLY;break;case hs.ROTATE:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=it.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=it.ROTATE}break;case hs.PAN:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=it.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=it.PAN}break;default:this.state=it.NONE}this.state!==it.NONE&&this.dispatchEvent(ad)}function IA(i){switch(this.state){case it.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(i);break;case it.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(i);break;case it.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(i);break}}function LA(i){this.enabled===!1||this.enableZoom===!1||this.state!==it.NONE||(i.preventDefault(),this.dispatchEvent(ad),this._handleMouseWheel(this._customWheelEvent(i)),this.dispatchEvent(Y_))}function NA(i){this.enabled!==!1&&this._handleKeyDown(i)}function DA(i){switch(this._trackPointer(i),this._pointers.length){case 1:switch(this.touches.ONE){case us.ROTATE:if(this.enableRotate===!1){this.state=it.NONE;break}this._handleTouchStartRotate(i),this.state=it.TOUCH_ROTATE;break;case us.PAN:if(this.enablePan===!1){this.state=it.NONE;break}this._handleTouchStartPan(i),this.state=it.TOUCH_PAN;break;default:this.state=it.NONE}break;case 2:switch(this.touches.TWO){case us.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(i),this.state=it.TOUCH_DOLLY_PAN;break;case us.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(i),this.state=it.TOUCH_DOLLY_ROTATE;break;default:this.state=it.NONE}break;default:this.state=it.NONE}this.state!==it.NONE&&this.dispatchEvent(ad)}function OA(i){switch(this._trackPointer(i),this.state){case it.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(i),this.update();break;case it.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(i),this.update();break;case it.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(i),this.update();break;case it.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(i),this.update();break;default:this.state=it.NONE}}function UA(i){this.enabled!==!1&&i.preventDefault()}function FA(i){i.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function BA(i){i.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var kA=420,K_=25,$_=Math.PI/24,cd=1.12,Z_=60,zA=900,VA=40,HA=240,GA=650,j_=6e3,vh=class{constructor(e,t){this.camera=new kt(K_,1,10,12e3),this.camera.up.set(0,0,1),this.controls=new yh(this.camera,e),Object.assign(this.controls,{enableDamping:!1,minDistance:Z_,maxDistance:j_,zoomToCursor:!0}),this.onChange=t,this.controls.addEventListener("change",t),this.controls.addEventListener("start",()=>{this.preset=null,this.stop()}),e.addEventListener("wheel",()=>{this.preset=null},{passive:!0}),e.addEventListener("keydown",s=>this.#n(s)),this.preset=null;let n=new URLSearchParams(globalThis.location?.search||"");this.still=n.has("noanim")||globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches}setAspect(e){this.camera.aspect=e,this.camera.updateProjectionMatrix(),this.preset&&this.#t(this.#e(this.preset))}#e({position:e,target:t,up:n=[0,0,1],fov:s=K_,span:r}){let o=new D(...t),a=new D(...e).sub(o);if(r){let c=Math.tan(s*Math.PI/360)*2;a.setLength(Math.max(r[1]/c,r[0]/(c*this.camera.aspect)))}return{target:o,way:a,up:new D(...n),fov:s}}#t({target:e,way:t,up:n,fov:s}){let{camera:r,controls:o}=this;r.up.copy(n),r.fov!==s&&(r.fov=s),o.target.copy(e),r.position.copy(e).add(t),r.updateProjectionMatrix(),o.update(),this.onChange()}ready(){let{camera:e}=this,t=e.position.distanceTo(this.controls.target);return e.near=Math.max(4,t-1500),e.far=t+(this.hiddenHalf()?HA:1500),e.updateProjectionMatrix(),e.updateMatrixWorld(),e}hiddenHalf(){let{x:e,z:t}=this.controls.target;return this.camera.position.distanceTo(this.controls.target)<zA&&Math.abs(e)>VA&&t<GA?-Math.sign(e):0}go(e,t){this.stop(),this.preset=e.span?e:null;let n=this.#e(e);return!t||this.still?this.#t(n):this.#i(n)}#i(e){let t={target:this.controls.target.clone(),way:this.camera.position.clone().sub(this.controls.target)},n=performance.now(),s=()=>{let r=Math.min(1,(performance.now()-n)/kA),o=r*r*(3-2*r),a=t.way.clone().normalize().lerp(e.way.clone().normalize(),o);a.lengthSq()<.02&&a.set(1,.2,0),a.setLength(t.way.length()*(1-o)+e.way.length()*o),this.#t({...e,target:t.target.clone().lerp(e.target,o),way:a}),this.flight=r<1?requestAnimationFrame(s):0};this.flight=requestAnimationFrame(s)}stop(){cancelAnimationFrame(this.flight),this.flight=0}get(){let e=t=>t.toArray().map(n=>Math.round(n*10)/10);return{position:e(this.camera.position),target:e(this.controls.target)}}#n(e){let t={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[e.key],n={"+":1/cd,"=":1/cd,"-":cd}[e.key];if(!t&&!n||e.ctrlKey||e.metaKey||e.altKey)return;e.preventDefault(),this.preset=null,this.stop();let s=this.camera.position.clone().sub(this.controls.target);n?s.multiplyScalar(n).clampLength(Z_,j_):WA(s,t[0]*$_,t[1]*$_),this.#t({target:this.controls.target.clone(),way:s,up:this.camera.up.clone(),fov:this.camera.fov})}dispose(){this.stop(),this.controls.dispose()}};function WA(i,e,t){let n=i.length(),s=Math.atan2(i.y,i.x)+e,r=Math.min(Math.PI-.02,Math.max(.02,Math.acos(i.z/n)+t));i.set(Math.sin(r)*Math.cos(s),Math.sin(r)*Math.sin(s),Math.cos(r)).multiplyScalar(n)}function J_(i){let e=([t,n,s])=>[-t,n,s];return{...i,position:e(i.position),target:e(i.target)}}var bh=class{constructor(e){this.scene=e,this.places=new Map,this.names=new Map,this.found=new Map,this.skin=e.meshes.find(t=>t.layer==="skin");for(let t of e.meshes)t.layer!=="skin"&&this.#e(t);e.parts.forEach((t,n)=>this.#t(t,n)),e.territories.forEach((t,n)=>this.names.set(`skin:${t}`,[e.parts.length+n]))}#e(e){let t=e.geometry.getAttribute("_part"),n=0;for(let s=1;s<=t.count;s++){if(s<t.count&&t.getX(s)===t.getX(n))continue;let{name:r}=this.scene.parts[t.getX(n)],o=this.places.get(r);this.places.set(r,o?{...o,end:s}:{source:e,start:n,end:s}),n=s}}#t(e,t){let n=e.name.split(":").slice(0,2).join(":");for(let s of new Set([e.name,n]))this.names.has(s)||this.names.set(s,[]),this.names.get(s).push(t)}indices(e){return this.names.get(e)||[]}vertex({source:e},t){let n=e.geometry.getAttribute("position");return new D(n.getX(t),n.getY(t),n.getZ(t)).multiplyScalar(e.scale).add(new D(...e.origin))}sample(e,t){if(e.startsWith("skin:"))return this.#i(this.scene.territories.indexOf(e.slice(5)),t);let n=this.indices(e).map(r=>this.places.get(this.scene.parts[r].name)).filter(Boolean),s=[];for(let r of n){let o=Math.max(1,Math.floor((r.end-r.start)*n.length/t));for(let a=r.start;a<r.end;a+=o)s.push(this.vertex(r,a))}return s}#i(e,t){if(!this.skin||e<0)return[];let n=this.skin.geometry.getAttribute("_territory"),s=[];for(let o=0;o<n.count;o++)n.getX(o)===e&&n.getZ(o)<60&&s.push(o);let r=Math.max(1,Math.floor(s.length/t));return s.filter((o,a)=>a%r===0).map(o=>this.vertex({source:this.skin},o)).filter(o=>o.x<=0)}anchor(e){return this.#s(e,()=>this.#n(e))}#n(e){let t=this.scene.labels[e];if(t)return new D(...t);let n=e.match(/^nerve:([^:]+)$/);if(n)return this.along(n[1],.5);let s=this.sample(e,200);if(!s.length)return null;let r=s.reduce((o,a)=>o.add(a),new D).divideScalar(s.length);return s.reduce((o,a)=>a.distanceToSquared(r)<o.distanceToSquared(r)?a:o)}along(e,t){return this.#s(`${e}@${t}`,()=>this.#o(e,t))}#s(e,t){return this.found.has(e)||this.found.set(e,t()),this.found.get(e)}#o(e,t){let n=this.indices(`nerve:${e}`).map(l=>this.scene.parts[l]),s=n.find(({segment:[l,h]})=>t>=l&&t<=h)||n[n.length-1],r=s&&this.places.get(s.name);if(!r)return null;let o=r.source.geometry.getAttribute("_along"),a=1/0;for(let l=r.start;l<r.end;l++)a=Math.min(a,Math.abs(o.getX(l)-t));let c=[];for(let l=r.start;l<r.end;l++)Math.abs(o.getX(l)-t)<a+.002&&c.push(this.vertex(r,l));return c.reduce((l,h)=>l.add(h),new D).divideScalar(c.length)}box(e){let t=this.sample(e,400);if(!t.length)return null;let n={min:new D(1/0,1/0,1/0),max:new D(-1/0,-1/0,-1/0)};return t.forEach(s=>{n.min.min(s),n.max.max(s)}),n}};var Sh=class{constructor(e,t){this.anatomy=e,this.looks=t,this.key=null,this.indices=[]}set(e){let t=e?e.part.split(":").slice(0,2).join(":"):null,n=e?`${t}@${e.side}`:null;return n===this.key?!1:(this.#e(!1),this.key=n,this.side=e?.side==="left"?1:0,this.indices=e?this.anatomy.indices(t):[],this.#e(!0),this.looks.upload(),!0)}forget(){this.key=null,this.indices=[]}#e(e){for(let t of this.indices)this.looks.hover(t,this.side,e)}};var XA={deep:2,muscles:4,skin:8},qA=1,YA=Object.freeze({nerves:["surface","through","glow"],muscles:["strong","depth","surface"],deep:["strong","depth","surface"]}),KA=12,$A=.98,ZA=Object.freeze([!1,!1]),Q_=0,e0=1,jA=2;function JA({layer:i,geometry:e}){let{count:t}=e.getAttribute("position"),n=s=>new pt(new Uint8Array(t).fill(s),1,!0);return i!=="skin"&&!e.getAttribute("_ao")&&e.setAttribute("_ao",n(255)),i==="nerves"&&!e.getAttribute("_along")&&e.setAttribute("_along",n(0)),e}var ys=class{constructor(e,t){this.group=new Un,this.materials=t,this.drawn=[],this.opacities={};for(let n of e.meshes){JA(n);for(let s of n.mirrored?[Q_,e0]:[n.layer==="skin"?jA:Q_])this.#e(n,s)}for(let n of new Set(e.meshes.map(s=>s.layer)))this.setOpacity(n,1)}#e(e,t){let{layer:n}=e,s=YA[n]||["depth","surface"];for(let r of s){let o=new tn(e.geometry,this.materials[r](n,t));o.position.fromArray(e.origin),o.scale.setScalar(e.scale),t===e0&&(o.position.x*=-1,o.scale.x*=-1),o.updateMatrix(),o.matrixAutoUpdate=!1,o.frustumCulled=!1,this.group.add(o),this.drawn.push({mesh:o,layer:n,side:t,middle:!e.mirrored,pass:r})}}setOpacity(e,t){this.opacities[e]=t,this.materials.opacityOf(e).value=t;for(let n of this.drawn)n.layer===e&&this.#t(n,t)}#t({mesh:e,layer:t,pass:n},s){let r=vi.has(t),o=(s>=$A||s===0)&&!r,a=(XA[t]||(o?0:qA))*2;e.visible=r||s>0,n==="through"||n==="glow"?e.renderOrder=KA*2+(n==="glow"?1:0):n==="strong"?e.renderOrder=a-1:n==="depth"?(e.renderOrder=a,e.visible&&=!o):(e.renderOrder=a+1,e.material.depthWrite=o,e.material.transparent===o&&(e.material.transparent=!o,e.material.needsUpdate=!0)),n==="depth"&&(e.material.transparent=!0)}shows(e){return this.drawn.some(({layer:t,mesh:n})=>t===e&&n.visible)}setActive({lit:e,layers:t,pressing:n={}}){let s=(r,{side:o,middle:a})=>a?r.some(Boolean):r[o];for(let r of this.drawn){let{mesh:o,layer:a,pass:c}=r,l=!(this.opacities[a]>0);c==="through"||c==="glow"?o.visible=!l&&s(e,r):c==="strong"?o.visible=s(n[a]||ZA,r):vi.has(a)?o.visible=s(t[a],r):a in Sa&&l&&(o.visible=c==="surface"&&s(t[a],r))}}};var Mh=`
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
`;var wh=`
  uniform sampler2D uLooks;
  uniform float uSide;
  ivec2 lookAt(float index, float side) {
    int i = int(index + 0.5);
    return ivec2(i % LOOK_COLUMNS, ((i / LOOK_COLUMNS) * 2 + int(side)) * LOOK_TEXELS);
  }
  float sideAt(float worldX) { return uSide > 1.5 ? (worldX > 0.0 ? 1.0 : 0.0) : uSide; }
`,er=`
  uniform float uHide;
  varying float vX;
`,Th=`
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
`;var t0=`
  ${wh}
  ${er}
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
    #ifdef ONLY_LIT
    if (vState.y < 1.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #endif
    #ifdef OWN_OPACITY
    if (vLook.a < uLeast) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #elif !defined(NERVE)
    // a layer that is off still shows what presses on the nerve
    if (uOpacity < 0.01 && vState.y < 1.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #endif
  }
`,n0=`
  ${Th}
  ${Mh}
  ${er}
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
    if (vState.w > 0.5) base = mix(base, linear(uHover), 0.35);
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
    #endif
    gl_FragColor = vec4(shown(c), alpha);
  }
`,i0=`
  ${er}
  void main() {
    if (vX * uHide > 4.0) discard;
    gl_FragColor = vec4(0.0);
  }
`;var s0=`
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
`;var r0=`
  ${wh}
  ${er}
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
`,o0=`
  ${Th}
  ${Mh}
  ${er}
  uniform vec3 uSkin;
  uniform vec3 uOutline;
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
  ${s0}
  void main() {
    if (vX * uHide > 4.0) discard;
    vec3 n = normalize(vNormal), v = normalize(vToEye);
    float rim = pow(1.0 - max(0.0, dot(n, v)), 2.4);
    float covered = soft(vPattern.x) + mix(0.06, 0.9, dots()) * soft(vPattern.y)
      + mix(0.14, 0.95, hatch()) * soft(vPattern.z) + mix(0.1, 0.9, crosses()) * soft(vMore.x);
    covered = clamp(covered, 0.0, 1.0);
    if (uMap.x > 0.5) {
      gl_FragColor = mapped(n, v, covered);
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
    gl_FragColor = vec4(shown(c), alpha);
  }
`;var QA={bones:.09,discs:.16,dura:.06,muscles:.12,nerves:.3,deep:.1},eE="0.5",tE=4,nE=.8;function po([i,e,t]){let n=new Ne;return Object.assign(n,{r:i/255,g:e/255,b:t/255})}var vs=class{constructor(e,t,n,{outlines:s=!1}={}){this.opacity={},this.outlines=s;let r=t.look("skin","spared").color||t.atRest("skin");this.shared={uLooks:{value:e.texture},uPixel:{value:1},uHeight:{value:1},uHide:{value:0},uFirst:{value:n},uThrough:{value:t.through},uPaper:{value:po(t.paper)},uHover:{value:po(t.focus)},uOutline:{value:po(r)},uSkin:{value:po(t.atRest("skin"))},uInk:{value:po(t.ink)},uAccent:{value:po(t.accent)},uMap:e.map},this.made=[]}opacityOf(e){return this.opacity[e]||={value:1},this.opacity[e]}#e(e,t,n){let s=e==="skin",{defines:r={},grow:o=0,least:a=.02,fragment:c,...l}=n,h={...e==="nerves"&&{NERVE:1},...vi.has(e)&&{OWN_OPACITY:1},...s&&this.outlines&&{OUTLINES:1}},u=new Yn({vertexShader:s?r0:t0,fragmentShader:c||(s?o0:n0),defines:{LOOK_COLUMNS:ds,LOOK_TEXELS:Xl,...h,...r},uniforms:{...this.shared,uOpacity:this.opacityOf(e),uSide:{value:t},uGrow:{value:o},uLeast:{value:a},uGloss:{value:QA[e]||0}},side:nn,depthFunc:rs,...l});return this.made.push(u),u}surface(e,t){return this.#e(e,t,{})}strong(e,t){return this.#e(e,t,{least:nE,transparent:!0})}depth(e,t){return this.#e(e,t,{fragment:i0,colorWrite:!1})}through(e,t){return this.#e(e,t,{defines:{ONLY_LIT:1,THROUGH:1},transparent:!0,depthWrite:!1,depthFunc:Mr})}glow(e,t){return this.#e(e,t,{defines:{ONLY_LIT:1,GLOW:eE},grow:tE,transparent:!0,depthWrite:!1,depthTest:!1})}dispose(){this.made.forEach(e=>e.dispose())}};function iE({geometry:i,origin:e,scale:t}){let n=i.getAttribute("position"),s=new Float32Array(n.count*3);for(let r=0;r<n.count;r++)s[3*r]=-Math.abs(n.getX(r)*t+e[0]),s[3*r+1]=n.getY(r)*t+e[1],s[3*r+2]=n.getZ(r)*t+e[2];return s}var ld=class{constructor(e){let t=[1/0,1/0,1/0],n=[-1/0,-1/0,-1/0];for(let s of e)for(let r=0;r<s.length;r++){let o=r%3;s[r]<t[o]&&(t[o]=s[r]),s[r]>n[o]&&(n[o]=s[r])}this.low=t.map(s=>s-16),this.size=n.map((s,r)=>Math.ceil((s-t[r])/4)+8),this.cells=new Float32Array(this.size[0]*this.size[1]*this.size[2])}at(e,t,n){let[s,r,o]=this.size,a=Math.min(s-1,Math.max(0,Math.round((e-this.low[0])/4))),c=Math.min(r-1,Math.max(0,Math.round((t-this.low[1])/4)));return(Math.min(o-1,Math.max(0,Math.round((n-this.low[2])/4)))*r+c)*s+a}addTriangles(e,t,n){for(let s=0;s<t.length;s+=3){let r=t[s]*3,o=t[s+1]*3,a=t[s+2]*3,c=e[o]-e[r],l=e[o+1]-e[r+1],h=e[o+2]-e[r+2],u=e[a]-e[r],f=e[a+1]-e[r+1],d=e[a+2]-e[r+2],m=Math.hypot(l*d-h*f,h*u-c*d,c*f-l*u)/2,y=this.at(e[r]+(c+u)/3,e[r+1]+(l+f)/3,e[r+2]+(h+d)/3);this.cells[y]+=n*m/16}}blur(){let[e,t]=this.size;for(let n of[1,e,e*t]){let s=this.cells,r=new Float32Array(s.length);for(let o=n;o<s.length-n;o++)r[o]=(s[o-n]+s[o]+s[o+n])/3;this.cells=r}}};function a0({layer:i,geometry:e}){return i!=="skin"&&!e.getAttribute("_ao")}function*c0(i){if(!i.length)return;let e=[];for(let s of i)e.push(iE(s)),yield;let t=new ld(e);yield;for(let[s,{geometry:r,mirrored:o}]of i.entries())t.addTriangles(e[s],r.index.array,o?1:.5),yield;for(let s=0;s<2;s++)t.blur(),yield;let n=[];for(let[s,r]of i.entries())n.push(sE(r,e[s],t)),yield;i.forEach(({geometry:s},r)=>{let o=s.getAttribute("_ao");o.array.set(n[r]),o.needsUpdate=!0})}function sE({geometry:i,origin:e,scale:t},n,s){let r=i.getAttribute("normal"),o=i.getAttribute("position"),a=new Uint8Array(o.count);for(let c=0;c<o.count;c++){let l=o.getX(c)*t+e[0]>0?-1:1,h=s.at(Math.min(0,n[3*c]+l*8*r.getX(c)),n[3*c+1]+8*r.getY(c),n[3*c+2]+8*r.getZ(c)),u=Math.max(0,s.cells[h]-.2);a[c]=255*Math.max(.18,1-1.5*u)}return a}var rE=[["bones","discs"],["muscles"]],Ah=class{constructor(e,t){this.scene=e,this.anatomy=new bh(e),this.palette=new Jr(e.looks),this.rules=new ql(e,this.palette),this.looks=new jr(e.parts.length+e.territories.length),this.emphasis=new Sh(this.anatomy,this.looks),this.materials=new vs(this.looks,this.palette,e.parts.length),this.unshaded=e.meshes.filter(a0),this.layers=new ys(e,this.materials),this.picker=new gh(e,this.layers,this.looks);for(let[n,s]of Object.entries(t))this.#e(n,s)}dress(e){this.shown=e,this.emphasis.forget(),this.active=this.rules.write(this.looks,e),this.layers.setActive(this.active)}setLayer(e,t){this.#e(e,t),vi.has(e)?this.dress(this.shown):(this.active=this.rules.active(this.shown),this.layers.setActive(this.active))}#e(e,t){this.rules.opacities[e]=t,this.layers.setOpacity(e,t)}seenFrom({hide:e,ratio:t,height:n}){let{uHide:s,uPixel:r,uHeight:o}=this.materials.shared;this.picker.hide=e,s.value=e,r.value=t,o.value=n}*shade(e){for(let[t,n]of rE.entries())yield*c0(this.unshaded.filter(({layer:s})=>n.includes(s))),(t===0||n.some(s=>this.layers.shows(s)))&&e(),yield}*hierarchies(){for(;this.picker.prepareOne();)yield}triangles(){let e=this.scene.meshes.map(({geometry:t,mirrored:n})=>[t.index.count/3,n?2:1]);return{unique:e.reduce((t,[n])=>t+n,0),bothSides:e.reduce((t,[n,s])=>t+n*s,0)}}dispose(){this.scene.meshes.forEach(({geometry:e})=>e.dispose()),this.materials.dispose(),this.looks.texture.dispose()}};var l0=Object.freeze({medial:{way:[1,.12,.12],up:[0,0,1],middle:[0,-16,14],half:66},lateral:{way:[-1,.12,.12],up:[0,0,1],middle:[0,-16,14],half:66},posterior:{way:[0,1,.12],up:[0,0,1],middle:[0,0,18],half:66},plantar:{way:[0,.12,-1],up:[0,-1,0],middle:[0,-26,0],half:74}}),oE=Object.freeze({skin:.72,bones:1,nerves:1,muscles:0,deep:0,discs:0,dura:0}),h0=Object.freeze([!1,!1]),u0=150,hd=500,Eh=class{constructor({scene:e,anatomy:t,looks:n,palette:s}){let r=t.box("bone:calcaneus")||t.box("deep:heel_fat_pad");if(this.heel=r?r.min.clone().add(r.max).multiplyScalar(.5):null,!this.heel)return;let o=e.meshes.map(a=>aE(a,this.heel)).filter(Boolean);this.materials=new vs(n,s,e.parts.length,{outlines:!0}),this.layers=new ys({...e,meshes:o},this.materials);for(let[a,c]of Object.entries(oE))this.layers.setOpacity(a,c);this.scene=new Ui,this.scene.add(this.layers.group),this.camera=new Gi(-1,1,1,-1,hd-75,hd+90)}draw(e,{name:t,canvas:n},s,{lit:r,layers:o}){!this.heel||!l0[t]||(this.layers.setActive({lit:r,layers:{...o,muscles:h0,discs:h0}}),this.#e(e,l0[t],n,s?-1:1))}#e(e,t,n,s){let r=Math.min(globalThis.devicePixelRatio||1,2),o=Math.max(1,Math.round((n.clientWidth||n.width)*r)),a=Math.max(1,Math.round((n.clientHeight||n.height)*r));this.materials.shared.uPixel.value=r,this.materials.shared.uHeight.value=a/r,this.materials.shared.uHide.value=s,this.#t(t,o/a,s),this.target||=new bn(o,a,{samples:4}),this.target.setSize(o,a),e.setRenderTarget(this.target),e.clear(),e.render(this.scene,this.camera);let c=new Uint8Array(o*a*4);e.readRenderTargetPixels(this.target,0,0,o,a,c),e.setRenderTarget(null),Object.assign(n,{width:o,height:a}),n.getContext("2d").putImageData(cE(c,o,a),0,0)}#t({way:e,up:t,middle:n,half:s},r,o){let a=([u,f,d])=>new D(u*o,f,d),{camera:c}=this,l=a(this.heel.toArray()).add(a(n));c.up.set(...t),c.position.copy(l).add(a(e).setLength(hd)),c.lookAt(l);let h=Math.max(s,s*r);Object.assign(c,{left:-h,right:h,top:h/r,bottom:-h/r}),c.updateProjectionMatrix()}dispose(){this.target?.dispose(),this.materials?.dispose(),this.layers?.drawn.forEach(({mesh:e})=>e.geometry.dispose())}};function aE(i,e){let t=i.geometry.getAttribute("position"),{index:n}=i.geometry,s=new Uint8Array(t.count),[r,o,a]=i.origin;for(let h=0;h<t.count;h++){let u=Math.abs(t.getX(h)*i.scale+r)-Math.abs(e.x),f=t.getY(h)*i.scale+o-e.y,d=t.getZ(h)*i.scale+a-e.z;s[h]=+(u*u+f*f+d*d<u0*u0)}let c=[];for(let h=0;h<n.count;h+=3){let[u,f,d]=[n.array[h],n.array[h+1],n.array[h+2]];(s[u]||s[f]||s[d])&&c.push(u,f,d)}if(!c.length)return null;let l=new Zt;for(let[h,u]of Object.entries(i.geometry.attributes))l.setAttribute(h,u);return l.setIndex(new pt(new Uint32Array(c),1)),{...i,geometry:l}}function cE(i,e,t){let n=new ImageData(e,t),s=e*4;for(let r=0;r<t;r++)n.data.set(i.subarray((t-1-r)*s,(t-r)*s),r*s);for(let r=0;r<n.data.length;r+=4){let o=n.data[r+3]/255;if(o>0&&o<1)for(let a=0;a<3;a++)n.data[r+a]/=o}return n}var lE=30,Rh=class{constructor(e,t){this.stage=e,this.body=t,this.canvases=[],this.views=null,this.held=!0,this.took=void 0}setCanvases(e){this.canvases=e,this.start()}start(){this.held||this.#e(0)}release(){this.held=!1,this.start()}#e(e){if(clearTimeout(this.timer),!this.body()||e>=this.canvases.length)return;let t=e?0:lE;this.timer=setTimeout(()=>requestAnimationFrame(()=>this.#t(e)),t)}#t(e){let t=this.body();if(!t||this.stage.lost||this.stage.disposed||!this.canvases[e])return;let n=performance.now();this.views||=new Eh(t),this.views.draw(this.stage.renderer,this.canvases[e],+(t.shown.side==="left"),t.active),this.took=performance.now()-n,this.#e(e+1)}forget(){clearTimeout(this.timer),this.held=!0,this.views?.dispose(),this.views=null}};var f0=`.rth-labels {
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
`;var Ch=26,Da=12,uE=186,fE=14,Ph=class{constructor(e){this.box=document.createElement("div"),this.box.className="rth-labels";let t=document.createElement("style");t.textContent=f0,this.names=document.createElement("div"),this.marks=document.createElement("div"),this.lines=document.createElementNS("http://www.w3.org/2000/svg","svg"),this.lines.setAttribute("aria-hidden","true"),this.box.append(t,this.lines,this.names,this.marks),e.append(this.box),this.items=[],this.spots=[]}setNames(e){this.items=e.map(t=>({...t,node:d0(t)})),this.names.replaceChildren(...this.items.map(t=>t.node))}setMarks(e){this.spots=e.map(t=>({...t,node:dE(t)})),this.marks.replaceChildren(...this.spots.map(t=>t.node))}place(e){if(!this.items.length&&!this.spots.length)return this.lines.replaceChildren();let{clientWidth:t,clientHeight:n}=this.box,s={left:0,top:0,width:t,height:n};for(let c of this.spots)pE(c,Na(c.at,e,s),s);let r=this.items.map(c=>({item:c,at:Na(c.at,e,s)}));for(let{item:c,at:l}of r)c.node.hidden=!l;let o=t/2-fE,a=[];for(let c of[!0,!1]){let l=r.filter(({at:h})=>h&&h[0]<o===c).sort((h,u)=>h.at[1]-u.at[1]);a.push(...mE(l,c,t,n))}return this.lines.replaceChildren(...a)}dispose(){this.box.remove()}};function d0({text:i,lit:e}){let t=document.createElement("div");return t.className=e?"rth-label lit":"rth-label",t.textContent=i,t}function dE({text:i,pain:e}){let t=document.createElement("div");t.className=e?"rth-mark pain":"rth-mark";let n=document.createElement("div");if(n.className="rth-ring",t.append(n),i){let s=d0({text:""});s.append(Object.assign(document.createElement("span"),{textContent:i})),t.append(s)}return t}function pE({node:i},e,{width:t,height:n}){if(i.hidden=!e,!e)return;let[s,r]=i.children;if(s.style.transform=`translate(${e[0]}px,${e[1]}px)`,!r)return;r.style.maxWidth=`${Math.min(uE,Math.max(e[0],t-e[0])-36)}px`;let o=e[0]+24+r.offsetWidth>t,a=o?e[0]-20:e[0]+20,c=r.offsetHeight/2+Da,l=Math.min(n-c,Math.max(c,e[1]));r.style.transform=p0(a,l,o?-100:0)}function mE(i,e,t,n){let s=Da+Ch/2,r=i.map(({at:a})=>{s=Math.max(s,a[1]);let c=s;return s+=Ch,c}),o=n-Da-Ch/2;for(let a=r.length-1;a>=0;a--)r[a]=Math.min(r[a],o),o=r[a]-Ch;return i.flatMap(({item:a,at:c},l)=>{let h=e?Da:t-Da;a.node.style.transform=p0(h,r[l],e?0:-100);let u=e?h+a.node.offsetWidth:h-a.node.offsetWidth;return gE(u,r[l],c)})}function gE(i,e,t){let n=(s,r)=>{let o=document.createElementNS("http://www.w3.org/2000/svg",s);for(let[a,c]of Object.entries(r))o.setAttribute(a,c);return o};return[n("line",{x1:i,y1:e,x2:t[0],y2:t[1]}),n("circle",{cx:t[0],cy:t[1],r:2.6})]}function p0(i,e,t){return`translate(${i}px,${e}px) translate(${t}%,-50%)`}var Ih=class{constructor(){this.jobs=[],this.timer=0,this.spent={}}add(e,t){this.jobs.push({name:e,job:t}),this.timer||=setTimeout(()=>this.#e(),120)}#e(){let[{name:e,job:t}]=this.jobs,n=performance.now();t.next().done&&this.jobs.shift(),this.spent[e]=(this.spent[e]||0)+performance.now()-n,this.timer=this.jobs.length?setTimeout(()=>this.#e(),15):0}get done(){return!this.jobs.length}stop(){clearTimeout(this.timer),this.timer=0,this.jobs.length=0}};var _E="#fffefb",xE="#ece8df";function m0(i){let{width:e,height:t}=i,n=Object.assign(document.createElement("canvas"),{width:e,height:t}),s=n.getContext("2d"),r=s.createRadialGradient(e/2,t*.4,0,e/2,t*.4,t*.75);return r.addColorStop(0,_E),r.addColorStop(1,xE),s.fillStyle=r,s.fillRect(0,0,e,t),s.drawImage(i,0,0),n.toDataURL("image/png")}function ud(i,e){if(e===ff)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===Yr||e===_a){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===Yr)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function g0(i){let e=new Map,t=new Map,n=i.clone();return _0(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(c){return t.get(c)}),r.bind(r.skeleton,r.bindMatrix)}),n}function _0(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)_0(i.children[n],e.children[n],t)}var Lh=class extends pi{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new xd(t)}),this.register(function(t){return new yd(t)}),this.register(function(t){return new vd(t)}),this.register(function(t){return new Cd(t)}),this.register(function(t){return new Pd(t)}),this.register(function(t){return new Id(t)}),this.register(function(t){return new Sd(t)}),this.register(function(t){return new Md(t)}),this.register(function(t){return new wd(t)}),this.register(function(t){return new Td(t)}),this.register(function(t){return new _d(t)}),this.register(function(t){return new Ad(t)}),this.register(function(t){return new bd(t)}),this.register(function(t){return new Rd(t)}),this.register(function(t){return new Ed(t)}),this.register(function(t){return new md(t)}),this.register(function(t){return new Nh(t,Xe.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new Nh(t,Xe.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new Ld(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let l=Wi.extractUrlBase(e);o=Wi.resolveURL(l,this.path)}else o=Wi.extractUrlBase(e);this.manager.itemStart(e);let a=function(l){s?s(l):console.error(l),r.manager.itemError(e),r.manager.itemEnd(e)},c=new Fr(this.manager);c.setPriority(this.priority),c.setCache(this.cache),c.setPath(this.path),c.setResponseType("arraybuffer"),c.setRequestHeader(this.requestHeader),c.setWithCredentials(this.withCredentials),c.load(e,function(l){try{r.parse(l,o,function(h){t(h),r.manager.itemEnd(e)},a)}catch(h){a(h)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},c=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(c.decode(new Uint8Array(e,0,4))===S0){try{o[Xe.KHR_BINARY_GLTF]=new Nd(e)}catch(u){s&&s(u);return}r=JSON.parse(o[Xe.KHR_BINARY_GLTF].content)}else r=JSON.parse(c.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let l=new zd(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});l.fileLoader.setRequestHeader(this.requestHeader);for(let h=0;h<this.pluginCallbacks.length;h++){let u=this.pluginCallbacks[h](l);u.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[u.name]=u,o[u.name]=!0}if(r.extensionsUsed)for(let h=0;h<r.extensionsUsed.length;++h){let u=r.extensionsUsed[h],f=r.extensionsRequired||[];switch(u){case Xe.KHR_MATERIALS_UNLIT:o[u]=new gd;break;case Xe.KHR_DRACO_MESH_COMPRESSION:o[u]=new Dd(r,this.dracoLoader);break;case Xe.KHR_TEXTURE_TRANSFORM:o[u]=new Od;break;case Xe.KHR_MESH_QUANTIZATION:o[u]=new Ud;break;default:f.indexOf(u)>=0&&a[u]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+u+'".')}}l.setExtensions(o),l.setPlugins(a),l.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function yE(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function At(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var Xe={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},md=class{constructor(e){this.parser=e,this.name=Xe.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,c=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],l,h=new Ne(16777215);c.color!==void 0&&h.setRGB(c.color[0],c.color[1],c.color[2],vn);let u=c.range!==void 0?c.range:0;switch(c.type){case"directional":l=new oa(h),l.target.position.set(0,0,-1),l.add(l.target);break;case"point":l=new ra(h),l.distance=u;break;case"spot":l=new sa(h),l.distance=u,c.spot=c.spot||{},c.spot.innerConeAngle=c.spot.innerConeAngle!==void 0?c.spot.innerConeAngle:0,c.spot.outerConeAngle=c.spot.outerConeAngle!==void 0?c.spot.outerConeAngle:Math.PI/4,l.angle=c.spot.outerConeAngle,l.penumbra=1-c.spot.innerConeAngle/c.spot.outerConeAngle,l.target.position.set(0,0,-1),l.add(l.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+c.type)}return l.position.set(0,0,0),Mi(l,c),c.intensity!==void 0&&(l.intensity=c.intensity),l.name=t.createUniqueName(c.name||"light_"+e),s=Promise.resolve(l),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(c){return n._getNodeRef(t.cache,a,c)})}},gd=class{constructor(){this.name=Xe.KHR_MATERIALS_UNLIT}getMaterialType(){return fi}extendParams(e,t,n){let s=[];e.color=new Ne(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],vn),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,Bt))}return Promise.all(s)}},_d=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=At(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},xd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return At(this.parser,e,this.name)!==null?Sn:null}extendMaterialParams(e,t){let n=At(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new be(r,r)}return Promise.all(s)}},yd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return At(this.parser,e,this.name)!==null?Sn:null}extendMaterialParams(e,t){let n=At(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},vd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_DISPERSION}getMaterialType(e){return At(this.parser,e,this.name)!==null?Sn:null}extendMaterialParams(e,t){let n=At(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},bd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return At(this.parser,e,this.name)!==null?Sn:null}extendMaterialParams(e,t){let n=At(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},Sd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_SHEEN}getMaterialType(e){return At(this.parser,e,this.name)!==null?Sn:null}extendMaterialParams(e,t){let n=At(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new Ne(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],vn)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,Bt)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},Md=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return At(this.parser,e,this.name)!==null?Sn:null}extendMaterialParams(e,t){let n=At(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},wd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_VOLUME}getMaterialType(e){return At(this.parser,e,this.name)!==null?Sn:null}extendMaterialParams(e,t){let n=At(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new Ne().setRGB(r[0],r[1],r[2],vn),Promise.all(s)}},Td=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_IOR}getMaterialType(e){return At(this.parser,e,this.name)!==null?Sn:null}extendMaterialParams(e,t){let n=At(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},Ad=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_SPECULAR}getMaterialType(e){return At(this.parser,e,this.name)!==null?Sn:null}extendMaterialParams(e,t){let n=At(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new Ne().setRGB(r[0],r[1],r[2],vn),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,Bt)),Promise.all(s)}},Ed=class{constructor(e){this.parser=e,this.name=Xe.EXT_MATERIALS_BUMP}getMaterialType(e){return At(this.parser,e,this.name)!==null?Sn:null}extendMaterialParams(e,t){let n=At(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},Rd=class{constructor(e){this.parser=e,this.name=Xe.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return At(this.parser,e,this.name)!==null?Sn:null}extendMaterialParams(e,t){let n=At(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},Cd=class{constructor(e){this.parser=e,this.name=Xe.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},Pd=class{constructor(e){this.parser=e,this.name=Xe.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],c=n.textureLoader;if(a.uri){let l=n.options.manager.getHandler(a.uri);l!==null&&(c=l)}return n.loadTextureImage(e,o.source,c)}},Id=class{constructor(e){this.parser=e,this.name=Xe.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],c=n.textureLoader;if(a.uri){let l=n.options.manager.getHandler(a.uri);l!==null&&(c=l)}return n.loadTextureImage(e,o.source,c)}},Nh=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let c=s.byteOffset||0,l=s.byteLength||0,h=s.count,u=s.byteStride,f=new Uint8Array(a,c,l);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(h,u,f,s.mode,s.filter).then(function(d){return d.buffer}):o.ready.then(function(){let d=new ArrayBuffer(h*u);return o.decodeGltfBuffer(new Uint8Array(d),h,u,f,s.mode,s.filter),d})})}else return null}},Ld=class{constructor(e){this.name=Xe.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let l of s.primitives)if(l.mode!==Zn.TRIANGLES&&l.mode!==Zn.TRIANGLE_STRIP&&l.mode!==Zn.TRIANGLE_FAN&&l.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],c={};for(let l in o)a.push(this.parser.getDependency("accessor",o[l]).then(h=>(c[l]=h,c[l])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(l=>{let h=l.pop(),u=h.isGroup?h.children:[h],f=l[0].count,d=[];for(let m of u){let y=new Te,p=new D,g=new un,x=new D(1,1,1),b=new qo(m.geometry,m.material,f);for(let S=0;S<f;S++)c.TRANSLATION&&p.fromBufferAttribute(c.TRANSLATION,S),c.ROTATION&&g.fromBufferAttribute(c.ROTATION,S),c.SCALE&&x.fromBufferAttribute(c.SCALE,S),b.setMatrixAt(S,y.compose(p,g,x));let v=null;for(let S in c)if(S==="_COLOR_0"){let A=c[S];b.instanceColor=new Fi(A.array,A.itemSize,A.normalized)}else if(S!=="TRANSLATION"&&S!=="ROTATION"&&S!=="SCALE"){if(v===null){let _=b.geometry;v=new Zt,v.name=_.name;for(let M in _.attributes)v.setAttribute(M,_.attributes[M]);for(let M in _.morphAttributes)v.morphAttributes[M]=_.morphAttributes[M];_.index!==null&&v.setIndex(_.index),v.morphTargetsRelative=_.morphTargetsRelative;for(let M of _.groups)v.addGroup(M.start,M.count,M.materialIndex);_.boundingBox!==null&&(v.boundingBox=_.boundingBox.clone()),_.boundingSphere!==null&&(v.boundingSphere=_.boundingSphere.clone()),v.drawRange.start=_.drawRange.start,v.drawRange.count=_.drawRange.count,v.userData=Object.assign({},_.userData),b.geometry=v}let A=c[S];v.setAttribute(S,new Fi(A.array,A.itemSize,A.normalized))}Tt.prototype.copy.call(b,m),this.parser.assignFinalMaterial(b),d.push(b)}return h.isGroup?(h.clear(),h.add(...d),h):d[0]}))}},S0="glTF",Oa=12,x0={JSON:1313821514,BIN:5130562},Nd=class{constructor(e){this.name=Xe.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,Oa),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==S0)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-Oa,r=new DataView(e,Oa),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let c=r.getUint32(o,!0);if(o+=4,c===x0.JSON){let l=new Uint8Array(e,Oa+o,a);this.content=n.decode(l)}else if(c===x0.BIN){let l=Oa+o;this.body=e.slice(l,l+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},Dd=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=Xe.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},c={},l={};for(let h in o){let u=Bd[h]||h.toLowerCase();a[u]=o[h]}for(let h in e.attributes){let u=Bd[h]||h.toLowerCase();if(o[h]!==void 0){let f=n.accessors[e.attributes[h]],d=mo[f.componentType];l[u]=d.name,c[u]=f.normalized===!0}}return t.getDependency("bufferView",r).then(function(h){return new Promise(function(u,f){s.decodeDracoFile(h,function(d){for(let m in d.attributes){let y=d.attributes[m],p=c[m];p!==void 0&&(y.normalized=p)}u(d)},a,l,vn,f)})})}},Od=class{constructor(){this.name=Xe.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},Ud=class{constructor(){this.name=Xe.KHR_MESH_QUANTIZATION}},Dh=class extends di{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=a*2,l=a*3,h=s-t,u=(n-t)/h,f=u*u,d=f*u,m=e*l,y=m-l,p=-2*d+3*f,g=d-f,x=1-p,b=g-f+u;for(let v=0;v!==a;v++){let S=o[y+v+a],A=o[y+v+c]*h,_=o[m+v+a],M=o[m+v]*h;r[v]=x*S+b*A+p*_+g*M}return r}},vE=new un,Fd=class extends Dh{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return vE.fromArray(r).normalize().toArray(r),r}},Zn={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},mo={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},y0={9728:St,9729:zt,9984:Jc,9985:Xr,9986:Ks,9987:Kn},v0={33071:Xn,33648:wr,10497:os},fd={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},Bd={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},bs={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},bE={CUBICSPLINE:void 0,LINEAR:Vs,STEP:zs},dd={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function SE(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new Ws({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:nn})),i.DefaultMaterial}function tr(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function Mi(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function ME(i,e,t){let n=!1,s=!1,r=!1;for(let l=0,h=e.length;l<h;l++){let u=e[l];if(u.POSITION!==void 0&&(n=!0),u.NORMAL!==void 0&&(s=!0),u.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],c=[];for(let l=0,h=e.length;l<h;l++){let u=e[l];if(n){let f=u.POSITION!==void 0?t.getDependency("accessor",u.POSITION):i.attributes.position;o.push(f)}if(s){let f=u.NORMAL!==void 0?t.getDependency("accessor",u.NORMAL):i.attributes.normal;a.push(f)}if(r){let f=u.COLOR_0!==void 0?t.getDependency("accessor",u.COLOR_0):i.attributes.color;c.push(f)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(c)]).then(function(l){let h=l[0],u=l[1],f=l[2];return n&&(i.morphAttributes.position=h),s&&(i.morphAttributes.normal=u),r&&(i.morphAttributes.color=f),i.morphTargetsRelative=!0,i})}function wE(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function TE(i){let e,t=i.extensions&&i.extensions[Xe.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+pd(t.attributes):e=i.indices+":"+pd(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+pd(i.targets[n]);return e}function pd(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function kd(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function AE(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var EE=new Te,zd=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new yE,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let c=a.match(/Version\/(\d+)/);s=n&&c?parseInt(c[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new na(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new aa(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new Fr(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return tr(r,a,s),Mi(a,s),Promise.all(n._invokeAll(function(c){return c.afterRoot&&c.afterRoot(a)})).then(function(){for(let c of a.scenes)c.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,c=o.length;a<c;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let c=this.associations.get(o);c!=null&&this.associations.set(a,c);for(let[l,h]of o.children.entries())r(h,a.children[l])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[Xe.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(Wi.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=fd[s.type],a=mo[s.componentType],c=s.normalized===!0,l=new a(s.count*o);return Promise.resolve(new pt(l,o,c))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],c=fd[s.type],l=mo[s.componentType],h=l.BYTES_PER_ELEMENT,u=h*c,f=s.byteOffset||0,d=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,m=s.normalized===!0,y,p;if(d&&d!==u){let g=Math.floor(f/d),x="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+g+":"+s.count,b=t.cache.get(x);b||(y=new l(a,g*d,s.count*d/h),b=new Ir(y,d/h),t.cache.add(x,b)),p=new Lr(b,c,f%d/h,m)}else a===null?y=new l(s.count*c):y=new l(a,f,s.count*c),p=new pt(y,c,m);if(s.sparse!==void 0){let g=fd.SCALAR,x=mo[s.sparse.indices.componentType],b=s.sparse.indices.byteOffset||0,v=s.sparse.values.byteOffset||0,S=new x(o[1],b,s.sparse.count*g),A=new l(o[2],v,s.sparse.count*c);a!==null&&(p=new pt(p.array.slice(),p.itemSize,p.normalized)),p.normalized=!1;for(let _=0,M=S.length;_<M;_++){let N=S[_];if(p.setX(N,A[_*c]),c>=2&&p.setY(N,A[_*c+1]),c>=3&&p.setZ(N,A[_*c+2]),c>=4&&p.setW(N,A[_*c+3]),c>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}p.normalized=m}return p})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let c=n.manager.getHandler(o.uri);c!==null&&(a=c)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],c=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[c])return this.textureCache[c];let l=this.loadImageSource(t,n).then(function(h){h.flipY=!1,h.name=o.name||a.name||"",h.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(h.name=a.uri);let f=(r.samplers||{})[o.sampler]||{};return h.magFilter=y0[f.magFilter]||zt,h.minFilter=y0[f.minFilter]||Kn,h.wrapS=v0[f.wrapS]||os,h.wrapT=v0[f.wrapT]||os,h.generateMipmaps=!h.isCompressedTexture&&h.minFilter!==St&&h.minFilter!==zt,s.associations.set(h,{textures:e}),h}).catch(function(){return null});return this.textureCache[c]=l,l}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(f=>f.clone());let o=s.images[e],a=self.URL||self.webkitURL,c=o.uri||"",l=!1,h;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)h=n.getDependency("bufferView",o.bufferView).then(function(f){return new Promise(function(d,m){t.parse(f,d,m)})});else{if(o.bufferView!==void 0)c=n.getDependency("bufferView",o.bufferView).then(function(f){l=!0;let d=new Blob([f],{type:o.mimeType});return c=a.createObjectURL(d),c});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");h=Promise.resolve(c).then(function(f){return new Promise(function(d,m){let y=d;t.isImageBitmapLoader===!0&&(y=function(p){let g=new $t(p);g.needsUpdate=!0,d(g)}),t.load(Wi.resolveURL(f,r.path),y,void 0,m)})})}let u=h.then(function(f){return l===!0&&a.revokeObjectURL(c),Mi(f,o),f.userData.mimeType=o.mimeType||AE(o.uri),f}).catch(function(f){throw console.error("THREE.GLTFLoader: Couldn't load texture",c),f});return this.sourceCache[e]=u,u}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[Xe.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[Xe.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let c=r.associations.get(o);o=r.extensions[Xe.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,c)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,c=this.cache.get(a);c||(c=new Or,Rn.prototype.copy.call(c,n),c.color.copy(n.color),c.map=n.map,c.sizeAttenuation=!1,this.cache.add(a,c)),n=c}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,c=this.cache.get(a);c||(c=new Dr,Rn.prototype.copy.call(c,n),c.color.copy(n.color),c.map=n.map,this.cache.add(a,c)),n=c}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let c=this.cache.get(a);c||(c=n.clone(),r&&(c.vertexColors=!0),o&&(c.flatShading=!0),s&&(c.normalScale&&(c.normalScale.y*=-1),c.clearcoatNormalScale&&(c.clearcoatNormalScale.y*=-1)),this.cache.add(a,c),this.associations.set(c,this.associations.get(n))),n=c}e.material=n}getMaterialType(){return Ws}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},c=r.extensions||{},l=[];if(c[Xe.KHR_MATERIALS_UNLIT]){let u=s[Xe.KHR_MATERIALS_UNLIT];o=u.getMaterialType(),l.push(u.extendParams(a,r,t))}else{let u=r.pbrMetallicRoughness||{};if(a.color=new Ne(1,1,1),a.opacity=1,Array.isArray(u.baseColorFactor)){let f=u.baseColorFactor;a.color.setRGB(f[0],f[1],f[2],vn),a.opacity=f[3]}u.baseColorTexture!==void 0&&l.push(t.assignTexture(a,"map",u.baseColorTexture,Bt)),a.metalness=u.metallicFactor!==void 0?u.metallicFactor:1,a.roughness=u.roughnessFactor!==void 0?u.roughnessFactor:1,u.metallicRoughnessTexture!==void 0&&(l.push(t.assignTexture(a,"metalnessMap",u.metallicRoughnessTexture)),l.push(t.assignTexture(a,"roughnessMap",u.metallicRoughnessTexture))),o=this._invokeOne(function(f){return f.getMaterialType&&f.getMaterialType(e)}),l.push(Promise.all(this._invokeAll(function(f){return f.extendMaterialParams&&f.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=fn);let h=r.alphaMode||dd.OPAQUE;if(h===dd.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,h===dd.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==fi&&(l.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new be(1,1),r.normalTexture.scale!==void 0)){let u=r.normalTexture.scale;a.normalScale.set(u,u)}if(r.occlusionTexture!==void 0&&o!==fi&&(l.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==fi){let u=r.emissiveFactor;a.emissive=new Ne().setRGB(u[0],u[1],u[2],vn)}return r.emissiveTexture!==void 0&&o!==fi&&l.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,Bt)),Promise.all(l).then(function(){let u=new o(a);return r.name&&(u.name=r.name),Mi(u,r),t.associations.set(u,{materials:e}),r.extensions&&tr(s,u,r),u})}createUniqueName(e){let t=dt.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[Xe.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(c){return b0(c,a,t)})}let o=[];for(let a=0,c=e.length;a<c;a++){let l=e[a],h=TE(l),u=s[h];if(u)o.push(u.promise);else{let f;l.extensions&&l.extensions[Xe.KHR_DRACO_MESH_COMPRESSION]?f=r(l):f=b0(new Zt,l,t),l.mode===Zn.TRIANGLE_STRIP?f=f.then(d=>ud(d,_a)):l.mode===Zn.TRIANGLE_FAN&&(f=f.then(d=>ud(d,Yr))),s[h]={primitive:l,promise:f},o.push(f)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let c=0,l=o.length;c<l;c++){let h=o[c].material===void 0?SE(this.cache):this.getDependency("material",o[c].material);a.push(h)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(c){let l=c.slice(0,c.length-1),h=c[c.length-1],u=[];for(let d=0,m=h.length;d<m;d++){let y=h[d],p=o[d],g,x=l[d];if(p.mode===Zn.TRIANGLES||p.mode===Zn.TRIANGLE_STRIP||p.mode===Zn.TRIANGLE_FAN||p.mode===void 0){let b=r.isSkinnedMesh===!0,v=y.hasAttribute("skinIndex")&&y.hasAttribute("skinWeight");b&&v===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),g=b&&v?new Wo(y,x):new tn(y,x),g.isSkinnedMesh===!0&&g.normalizeSkinWeights()}else if(p.mode===Zn.LINES)g=new Yo(y,x);else if(p.mode===Zn.LINE_STRIP)g=new Gs(y,x);else if(p.mode===Zn.LINE_LOOP)g=new Ko(y,x);else if(p.mode===Zn.POINTS)g=new $o(y,x);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+p.mode);Object.keys(g.geometry.morphAttributes).length>0&&wE(g,r),g.name=t.createUniqueName(r.name||"mesh_"+e),Mi(g,r),p.extensions&&tr(s,g,p),t.assignFinalMaterial(g),u.push(g)}for(let d=0,m=u.length;d<m;d++)t.associations.set(u[d],{meshes:e,primitives:d});if(u.length===1)return r.extensions&&tr(s,u[0],r),u[0];let f=new Un;r.extensions&&tr(s,f,r),t.associations.set(f,{meshes:e});for(let d=0,m=u.length;d<m;d++)f.add(u[d]);return f})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new kt(Kr.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new Gi(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),Mi(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],c=[];for(let l=0,h=o.length;l<h;l++){let u=o[l];if(u){a.push(u);let f=new Te;r!==null&&f.fromArray(r.array,l*16),c.push(f)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[l])}return new Xo(a,c)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],c=[],l=[],h=[];for(let u=0,f=s.channels.length;u<f;u++){let d=s.channels[u],m=s.samplers[d.sampler],y=d.target,p=y.node,g=s.parameters!==void 0?s.parameters[m.input]:m.input,x=s.parameters!==void 0?s.parameters[m.output]:m.output;y.node!==void 0&&(o.push(this.getDependency("node",p)),a.push(this.getDependency("accessor",g)),c.push(this.getDependency("accessor",x)),l.push(m),h.push(y))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(c),Promise.all(l),Promise.all(h)]).then(function(u){let f=u[0],d=u[1],m=u[2],y=u[3],p=u[4],g=[];for(let b=0,v=f.length;b<v;b++){let S=f[b],A=d[b],_=m[b],M=y[b],N=p[b];if(S===void 0)continue;S.updateMatrix&&S.updateMatrix();let R=n._createAnimationTracks(S,A,_,M,N);if(R)for(let P=0;P<R.length;P++)g.push(R[P])}let x=new ta(r,void 0,g);return Mi(x,s),x})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let c=0,l=s.weights.length;c<l;c++)a.morphTargetInfluences[c]=s.weights[c]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let l=0,h=a.length;l<h;l++)o.push(n.getDependency("node",a[l]));let c=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),c]).then(function(l){let h=l[0],u=l[1],f=l[2];f!==null&&h.traverse(function(d){d.isSkinnedMesh&&d.bind(f,EE)});for(let d=0,m=u.length;d<m;d++)h.add(u[d]);if(h.userData.pivot!==void 0&&u.length>0){let d=h.userData.pivot,m=u[0];h.pivot=new D().fromArray(d),h.position.x-=d[0],h.position.y-=d[1],h.position.z-=d[2],m.position.set(0,0,0),delete h.userData.pivot}return h})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],c=s._invokeOne(function(l){return l.createNodeMesh&&l.createNodeMesh(e)});return c&&a.push(c),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(l){return s._getNodeRef(s.cameraCache,r.camera,l)})),s._invokeAll(function(l){return l.createNodeAttachment&&l.createNodeAttachment(e)}).forEach(function(l){a.push(l)}),this.nodeCache[e]=Promise.all(a).then(function(l){let h;if(r.isBone===!0?h=new Nr:l.length>1?h=new Un:l.length===1?h=l[0]:h=new Tt,h!==l[0])for(let u=0,f=l.length;u<f;u++)h.add(l[u]);if(r.name&&(h.userData.name=r.name,h.name=o),Mi(h,r),r.extensions&&tr(n,h,r),r.matrix!==void 0){let u=new Te;u.fromArray(r.matrix),h.applyMatrix4(u)}else r.translation!==void 0&&h.position.fromArray(r.translation),r.rotation!==void 0&&h.quaternion.fromArray(r.rotation),r.scale!==void 0&&h.scale.fromArray(r.scale);if(!s.associations.has(h))s.associations.set(h,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let u=s.associations.get(h);s.associations.set(h,{...u})}return s.associations.get(h).nodes=e,h}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new Un;n.name&&(r.name=s.createUniqueName(n.name)),Mi(r,n),n.extensions&&tr(t,r,n);let o=n.nodes||[],a=[];for(let c=0,l=o.length;c<l;c++)a.push(s.getDependency("node",o[c]));return Promise.all(a).then(function(c){for(let h=0,u=c.length;h<u;h++){let f=c[h];f.parent!==null?r.add(g0(f)):r.add(f)}let l=h=>{let u=new Map;for(let[f,d]of s.associations)(f instanceof Rn||f instanceof $t)&&u.set(f,d);return h.traverse(f=>{let d=s.associations.get(f);d!=null&&u.set(f,d)}),u};return s.associations=l(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,c=[];function l(d){d.morphTargetInfluences&&c.push(d.name?d.name:d.uuid)}bs[r.path]===bs.weights?(l(e),e.isGroup&&e.children.forEach(l)):c.push(a);let h;switch(bs[r.path]){case bs.weights:h=zi;break;case bs.rotation:h=Vi;break;case bs.translation:case bs.scale:h=ls;break;default:n.itemSize===1?h=zi:h=ls;break}let u=s.interpolation!==void 0?bE[s.interpolation]:Vs,f=this._getArrayFromAccessor(n);for(let d=0,m=c.length;d<m;d++){let y=new h(c[d]+"."+bs[r.path],t.array,f,u);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(y),o.push(y)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=kd(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof Vi?Fd:Dh;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function RE(i,e,t){let n=e.attributes,s=new ct;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],c=a.min,l=a.max;if(c!==void 0&&l!==void 0){if(s.set(new D(c[0],c[1],c[2]),new D(l[0],l[1],l[2])),a.normalized){let h=kd(mo[a.componentType]);s.min.multiplyScalar(h),s.max.multiplyScalar(h)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new D,c=new D;for(let l=0,h=r.length;l<h;l++){let u=r[l];if(u.POSITION!==void 0){let f=t.json.accessors[u.POSITION],d=f.min,m=f.max;if(d!==void 0&&m!==void 0){if(c.setX(Math.max(Math.abs(d[0]),Math.abs(m[0]))),c.setY(Math.max(Math.abs(d[1]),Math.abs(m[1]))),c.setZ(Math.max(Math.abs(d[2]),Math.abs(m[2]))),f.normalized){let y=kd(mo[f.componentType]);c.multiplyScalar(y)}a.max(c)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new En;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function b0(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(c){i.setAttribute(a,c)})}for(let o in n){let a=Bd[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return We.workingColorSpace!==vn&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${We.workingColorSpace}" not supported.`),Mi(i,e),RE(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?ME(i,e.targets,t):i})}var M0=[31,139];async function CE(i){let e=ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i);if(e[0]!==M0[0]||e[1]!==M0[1])return e.slice().buffer;let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(t).arrayBuffer()}function PE(i){let e=[];return i.scene.updateMatrixWorld(!0),i.scene.traverse(t=>{if(!t.isMesh)return;let{layer:n,mirrored:s}=t.userData,{geometry:r,position:o,scale:a}=t;t.material.dispose(),e.push({layer:n,mirrored:!!s,geometry:r,origin:o.toArray(),scale:a.x})}),e}async function Oh(i){let e=await new Lh().parseAsync(await CE(i),""),t=e.userData.root_to_heel;if(!t)throw new Error('The scene file holds no "root_to_heel" extras: was it written by viz?');let n=async p=>new Uint8Array(await e.parser.getDependency("bufferView",p)),s=await Promise.all((t.tables||[]).map(async p=>({map:p.map,variants:p.variants,cells:await n(p.bufferView)}))),{book:r={}}=t;Number.isInteger(r.bufferView)&&(r=JSON.parse(new TextDecoder().decode(await n(r.bufferView))));let{parts:o,territories:a,states:c,targets:l}=t,{cuts:h={},pain:u={},causes:f={},cameras:d={},labels:m={},looks:y={}}=t;return{meshes:PE(e),parts:o,territories:a,states:c,targets:l,tables:s,cuts:h,pain:u,causes:f,cameras:d,labels:m,looks:y,book:r,skinMaps:t.skin_maps,keyPoints:t.key_points||{}}}var IE=55,LE=.6,NE=180,DE=2,Uh=class{constructor(e,t){let n=!new URLSearchParams(globalThis.location?.search||"").has("noaa");this.renderer=new Vl({antialias:n,alpha:!0,powerPreference:"high-performance"}),this.renderer.setClearColor(0,0),this.renderer.info.autoReset=!1,this.renderer.debug.checkShaderErrors=!1,this.el=e,this.on=t,this.scene=new Ui,this.coarse=!1,this.frameMs=0,this.canvas=this.renderer.domElement,this.canvas.style.cssText="display:block;width:100%;height:100%;touch-action:none",this.canvas.tabIndex=0,this.canvas.setAttribute("role","application"),this.canvas.setAttribute("aria-label","Body in 3D. Arrow keys turn it, plus and minus zoom."),e.append(this.canvas),this.canvas.addEventListener("webglcontextlost",s=>{s.preventDefault(),this.lost=!0,t.onLost(!0)}),this.canvas.addEventListener("webglcontextrestored",()=>{this.lost=!1,t.onLost(!1),this.invalidate()}),this.watch=new ResizeObserver(()=>this.resize()),this.watch.observe(e)}get ratio(){return Math.min(globalThis.devicePixelRatio||1,DE)*(this.coarse?LE:1)}fit(){let{clientWidth:e,clientHeight:t}=this.el;return!e||!t?!1:(this.renderer.setPixelRatio(this.ratio),this.renderer.setSize(e,t,!1),this.on.onSize(e/t),!0)}resize(){this.fit()&&this.draw()}invalidate(){this.queued||=requestAnimationFrame(()=>this.draw())}draw(){cancelAnimationFrame(this.queued),this.queued=0,!(this.lost||this.disposed)&&(this.renderer.info.reset(),this.renderer.render(this.scene,this.on.camera()),this.calls=this.renderer.info.render.calls,this.triangles=this.renderer.info.render.triangles,this.on.onDraw(),this.turning&&this.#e())}#e(){let e=performance.now();requestAnimationFrame(()=>{this.frameMs=.6*this.frameMs+.4*(performance.now()-e)})}moving(){this.turning=!0,clearTimeout(this.settle),this.settle=setTimeout(()=>this.rest(),NE),!this.coarse&&this.frameMs>IE&&this.#t(!0)}rest(){this.turning=!1,this.frameMs*=.9,this.coarse&&this.#t(!1)}#t(e){this.coarse=e,this.renderer.setPixelRatio(this.ratio),this.renderer.setSize(this.el.clientWidth,this.el.clientHeight,!1),this.invalidate()}dispose(){this.disposed=!0,cancelAnimationFrame(this.queued),clearTimeout(this.settle),this.watch.disconnect(),this.renderer.dispose(),this.renderer.forceContextLoss(),this.canvas.remove()}};var w0=Object.freeze(["bones","discs","dura","deep","muscles","nerves","skin"]);function T0(i,e,t){let n=new Jr,s=new vs(new jr(1),n,0),r=w0.map(c=>({...OE,layer:c,geometry:UE()})),o=new ys({meshes:r},s);for(let c of w0)o.setOpacity(c,t[c]);let a=new Ui;return a.add(o.group),i.compile(a,e),{finish(){for(let c of i.info.programs)c.getUniforms(),c.getAttributes()},cool(){s.dispose(),r.forEach(({geometry:c})=>c.dispose())}}}var OE=Object.freeze({mirrored:!1,origin:[0,0,0],scale:1});function UE(){let i=new Zt;for(let e of["position","normal"])i.setAttribute(e,new pt(new Float32Array(9),3));return i}var FE="radial-gradient(ellipse at 50% 40%, #fffefb 0%, #f6f2ea 55%, #ece8df 100%)",A0=Object.freeze({skin:.35,muscles:0,bones:1,discs:1,nerves:1,dura:1,deep:0}),BE={position:[0,2e3,700],target:[0,0,540],span:[420,1120]},E0=Object.freeze({selection:null,side:"right",table:0}),nr=class{static supported(){try{let e=document.createElement("canvas").getContext("webgl2");return e?.getExtension("WEBGL_lose_context")?.loseContext(),!!e}catch{return!1}}constructor(e,{onPick:t,onHover:n,onCamera:s,onLost:r,background:o=FE}={}){this.el=e,this.onCamera=s,getComputedStyle(e).position==="static"&&(e.style.position="relative"),e.style.background=o,this.stage=new Uh(e,{camera:()=>this.#t(),onSize:c=>this.eye.setAspect(c),onDraw:()=>this.labels.place(this.eye.camera),onLost:c=>r?.(c)}),this.eye=new vh(this.stage.canvas,()=>{this.stage.moving(),this.stage.invalidate(),this.#i()}),this.labels=new Ph(e);let a={body:()=>this.drawn,camera:()=>this.#t()};this.aim=new _h(this.stage,a,{onPick:t,onHover:n}),this.heel=new Rh(this.stage,()=>this.drawn),this.later=new Ih,this.drawn=null,this.shown={...E0},this.opacities={...A0},this.times={},this.labelling=!1,this.programs=T0(this.stage.renderer,this.eye.camera,A0)}async load(e){let t=performance.now(),n=await Oh(e),s=performance.now();return this.#n(),this.programs.finish(),this.drawn=new Ah(n,this.opacities),this.stage.scene.add(this.drawn.layers.group),this.stage.scene.updateMatrixWorld(!0),this.show(this.shown),this.placed||this.setCamera("back",!1),this.stage.fit(),this.stage.invalidate(),this.times={decode:s-t,build:performance.now()-s},this.later.add("shade",this.drawn.shade(()=>this.#e())),this.later.add("hierarchies",this.drawn.hierarchies()),n}#e(){this.programs.cool(),this.stage.invalidate(),this.heel.release()}get anatomy(){return this.drawn?.anatomy}#t(){return this.drawn?.seenFrom({hide:this.eye.hiddenHalf(),ratio:this.stage.ratio,height:this.el.clientHeight||1}),this.eye.ready()}show(e){let t=performance.now();this.shown={...E0,...e},this.drawn&&(this.drawn.dress(this.shown),this.labels.setMarks(Vp(this.anatomy,this.shown)),this.labelling&&this.labels.setNames(ru(this.anatomy,this.shown)),this.times.selectScript=performance.now()-t,this.stage.invalidate(),this.heel.start())}setLayer(e,t){this.opacities[e]=t,this.drawn?.setLayer(e,t),this.stage.invalidate()}setCamera(e,t=!0){this.placed=!0;let n=typeof e=="string",s=n?this.drawn?.scene.cameras[e]||BE:{...this.eye.get(),...e},r=n&&s.mirrored&&this.shown.side==="left";this.eye.go(r?J_(s):s,t)}getCamera(){return this.eye.get()}setLabels(e){this.labelling=e,this.drawn&&(this.labels.setNames(e?ru(this.anatomy,this.shown):[]),this.labels.place(this.#t()))}heelViews(e){this.heel.setCanvases(e)}pick(e,t,n){return this.aim.pick(e,t,n)}visiblePoint(e,t="right"){return this.aim.visiblePoint(e,t)}snapshot(){return this.stage.rest(),this.stage.draw(),m0(this.stage.canvas)}figures(){let{unique:e,bothSides:t}=this.drawn?.triangles()||{};return{...this.times,...this.later.spent,heel:this.heel.took,pick:this.aim.took,calls:this.stage.calls,drawnTriangles:this.stage.triangles,sceneTriangles:e,sceneTrianglesBothSides:t}}get stats(){return this.figures()}#i(){this.onCamera&&(clearTimeout(this.tellTimer),this.tellTimer=setTimeout(()=>this.onCamera(this.eye.get()),250))}#n(){this.later.stop(),this.heel.forget(),this.drawn&&(this.stage.scene.remove(this.drawn.layers.group),this.drawn.dispose(),this.drawn=null)}dispose(){clearTimeout(this.tellTimer),this.#n(),this.aim.dispose(),this.eye.dispose(),this.labels.dispose(),this.stage.dispose()}};var lt,C0,kE,Ss,Vd,Hh,P0,Bh,I0,Wd,Hd,L0,Ua=Symbol.for("pv"),Gh={},Wh=[],zE=/^m(i|n|o|s|text|space)$/,Xd=Array.isArray,N0=Wh.slice,sr=Object.assign;function ir(i){i&&i.parentNode&&i.remove()}function kh(i,e,t,n,s){var r={type:i,props:e,key:t,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ua,__v:s||++C0,__i:-1,__u:0};return!s&&lt.vnode&&lt.vnode(r),r}function _t(i){return i.children}function zh(i,e){this.props=i,this.context=e,this.__g=0}function Ms(i,e){if(e==null)return i.__&&Ms(i.__,i.__i+1);for(var t;e<i.__k.length;e++)if((t=i.__k[e])&&t.__e)return t.__e;return typeof i.type!="function"||i.props.__P?null:Ms(i)}function VE(i){var e,t=i.__v,n=t.__e,s=[],r=[],o=i.__P;o&&((e=sr({constructor:Ua},t)).__v=t.__v+1,lt.vnode&&lt.vnode(e),qd(o,e,t,i.__n,o.namespaceURI,32&t.__u?[n]:null,s,n||Ms(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,k0(s,e,r),t.__=t.__e=null,e.__e!=n&&D0(e))}function D0(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(e){return e&&(i.__e=e.__e)}),D0(i)}function Gd(i){(8&i.__g||(i.__g|=8,Ss.push(i),Hh++))&&Vd==lt.debounceRendering||((Vd=lt.debounceRendering)||queueMicrotask)(O0)}function O0(){try{for(var i,e=1;Ss.length;)Ss.length>e&&Ss.sort(P0),i=Ss.shift(),e=Ss.length,8&i.__g&&VE(i)}finally{(Hh=Ss.length)&&(Vd||queueMicrotask)(O0)}}function U0(i,e,t,n,s,r,o,a,c,l,h){var u,f,d,m,y,p,g=n.__k||Wh,x=e.length;for(c=HE(t,e,g,c,x),u=0;u<x;u++)(d=t.__k[u])!=null&&(f=~d.__i&&g[d.__i]||Gh,d.__i=u,p=qd(i,d,f,s,r,o,a,c,l,h),m=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&Yd(f.ref,null,d,f),d.ref&&h.push(d.ref,d.__c||m,d)),y=y||m,4&d.__u?(c=F0(d,c,i,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&p!==void 0?c=p:m&&(c=m.nextSibling),d.__u&=-21);return t.__e=y,c}function HE(i,e,t,n,s){var r,o,a,c,l,h,u,f,d,m=t.length,y=m,p=0,g=0,x=i.__k=Array(s);for(r=0;r<s;r++)(o=e[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=x[r]=kh(null,o):Xd(o)?o=x[r]=kh(_t,{children:o}):o.constructor===Ua&&o.__b?o=x[r]=kh(o.type,o.props,o.key,o.ref,o.__v):x[r]=o,c=r+p,o.__=i,o.__b=i.__b+1,a=null,~(l=o.__i=GE(o,t,c,y))&&(y--,(a=t[l])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,l==c-1?p--:l==c+1?p++:l!=c&&(l>c?p--:p++,g=1)):(~l||(s>m?p--:s<m&&p++),typeof o.type!="function"&&(o.__u|=4))):x[r]=null;if(g){for(h=[],u=[],r=0;r<s;r++)if((o=x[r])&&16&o.__u){for(p=0,f=h.length;p<f;)h[d=p+f>>1]<o.__i?p=d+1:f=d;h[p]=o.__i,u[r]=p+1}for(p=h.length;r--;)u[r]&&(u[r]==p?p--:x[r].__u|=4)}if(y)for(r=0;r<m;r++)!(a=t[r])||2&a.__u||(a.__e==n&&(n=Ms(a)),Kd(a,a));return n}function F0(i,e,t,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return e;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,e=F0(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=Ms(i))&&!e.parentNode&&(e=null),o=i.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function GE(i,e,t,n){var s,r=i.key,o=i.type,a=e[t],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&o==a.type)return t;if(n>(c?1:0)){for(s=t-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function R0(i,e,t){t==null&&(t=""),e[0]=="-"?i.setProperty(e,t):i[e]=t}function Fh(i,e,t,n,s){var r,o;if(e=="style")if(typeof t=="string")i.style.cssText=t;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(e in n)t&&e in t||R0(i.style,e);if(t)for(e in t)n&&t[e]==n[e]||R0(i.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[e]=t,t&&n||(o=Hd[e]||(Hd[e]=WE(e)),(i.__a||(i.__a={}))[e]=Wd,r=e!=(e=e.replace(I0,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?i.addEventListener(e,o,r):i.removeEventListener(e,o,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in i)try{return void(i[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?i.removeAttribute(e):i.setAttribute(e,e=="popover"&&t==1?"":t)}}function WE(i){return function(e){var t=this.__e;if(t){if(t=t[i],e[Bh]==null)e[Bh]=Wd++;else if(e[Bh]<this.__a[i])return;return t(lt.event?lt.event(e):e)}}}function qd(i,e,t,n,s,r,o,a,c,l){var h,u,f,d,m,y,p,g,x,b,v,S,A,_,M,N,R,P,I=e.type;if(e.constructor!==Ua)return null;128&t.__u&&(c=32&t.__u,h=t.__c.__z)&&(e.__u|=c,u=r=[],h.nodeType==8?a=Vh(h,r):r.push(h),a=r[0]||a),(h=lt.__b)&&h(e);e:if(typeof I=="function"){f=o.length;try{if(g=e.props,x=(h=I.prototype)&&h.render,b=(h=I.contextType)&&n[h.__c],v=h?b?b.props.value:h.__:n,(d=t.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(x?e.__c=d=new I(g,v):(e.__c=d=new zh(g,v),d.constructor=I,d.render=qE),b&&b.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),I.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=sr({},d.__s)),sr(d.__s,I.getDerivedStateFromProps(g,d.__s)))),m=d.props,y=d.state,d.__v=e,t.__c){if(g!==m&&x&&!I.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(g,v),e.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(g,d.__s,v)===!1){e.__v!=t.__v&&(d.props=g,d.state=d.__s,d.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(U){U&&(U.__=e)}),Wh.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&o.push(d),a=Ms(t);break e}d.componentWillUpdate&&d.componentWillUpdate(g,d.__s,v),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(m,y,p)})}else x&&!I.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=v,d.props=g,d.__P=i,d.__g&=-5,S=lt.__r,A=x?25:0;do d.__g&=-9,S&&S(e),h=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++A<25);x&&(Wh.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=sr({},n,d.getChildContext())),x&&t.__c&&d.getSnapshotBeforeUpdate&&(p=d.getSnapshotBeforeUpdate(m,y)),_=h&&h.type===_t&&h.key==null?h.props.children:h,g.__P&&(h=a,s=(i=g.__P).namespaceURI,c=r=null,t.props&&t.props.__P!=i&&(t.__k.some(function(U){U&&Kd(U,U)}),t.__k=null),a=t.__k?Ms(t,0):null),a=U0(i,Xd(_)?_:[_],e,t,n,s,r,o,a,c,l),g.__P&&(e.__e=null,a=h),e.__u&=-161,u&&u.some(ir),d.__h.length&&o.push(d),1&d.__g&&(d.__g&=-4)}catch(U){if(o.length=f,e.__v=null,c||r)if(U&&U.then){if(e.__u|=128|c,r){for(~(R=r.indexOf(a||void 0))||(R=r.length);(P=r[R-1])&&P.nodeType==8;)R--;for(;R<r.length;R++)if(P=r[R])if(r[R]=null,M){if(P==N)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(N=Vh(M=P))}}if(!M){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;M=a}(h=Vh(M=e.__c.__z||(e.__c.__z=M)))?(e.__e=M,a=h):e.__e=a,a=a&&a.nextSibling}else r&&r.some(ir);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),U&&U.then||B0(e),lt.__e(U,e,t)}}else a=e.__e=XE(t.__e,e,t,n,s,r,o,c,l,i);return(h=lt.diffed)&&h(e),a}function Vh(i,e){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var t=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))t++;else if(i.data.startsWith("/$s")&&!--t)return i}e&&e.push(i)}}function B0(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(B0))}function k0(i,e,t){for(var n=0;n<t.length;)Yd(t[n++],t[n++],t[n++]);lt.__c&&lt.__c(e,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){lt.__e(r,s.__v)}})}function XE(i,e,t,n,s,r,o,a,c,l){var h,u,f,d,m,y,p,g,x=t.props||Gh,b=e.props,v=e.type;if(v=="svg"?s="http://www.w3.org/2000/svg":v=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(h=0;h<r.length;h++)if((m=r[h])&&(v?m.localName==v:m.nodeType==3)){i=m,r[h]=null;break}}if(!i){if(g=l.ownerDocument||document,!v)return g.createTextNode(b);i=g.createElementNS(s,v,b.is?b:l),a&&(lt.__m&&lt.__m(e,r),a=!1),r=null}if(v){if(l=v=="template"&&i.content||i,r=v=="textarea"&&b.defaultValue!=null?null:r&&N0.call(l.childNodes),!a&&r)for(x={},h=0;h<i.attributes.length;h++)x[(m=i.attributes[h]).name]=m.value;for(h in x)m=x[h],h=="dangerouslySetInnerHTML"?f=m:h=="children"||h in b||h=="value"&&"defaultValue"in b||h=="checked"&&"defaultChecked"in b||Fh(i,h,null,m,s);for(h in b)m=b[h],h=="children"?d=m:h=="dangerouslySetInnerHTML"?u=m:h=="value"?y=m:h=="checked"?p=m:a&&typeof m!="function"||x[h]===m||Fh(i,h,m,x[h],s);u?(a||f&&(u.__html==f.__html||u.__html==i.innerHTML)||(i.innerHTML=u.__html),e.__k=[]):(f&&(i.textContent=""),(v=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&zE.test(v))&&(s="http://www.w3.org/1999/xhtml"),U0(l,Xd(d)?d:[d],e,t,n,s,r,o,r?r[0]:t.__k&&Ms(t,0),a,c),r&&r.some(ir)),a&&v!="textarea"||(h="value",v=="progress"&&y==null?i.removeAttribute(h):y==null||y===i[h]&&(v!="progress"||y)||Fh(i,h,y,x[h],s),h="checked",p!=null&&p!=i[h]&&Fh(i,h,p,x[h],s))}else x===b||a&&i.data==b||(i.data=b);return i}function Yd(i,e,t,n){try{typeof i=="function"?e?e.__x=i(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():i(null)):i.current=e}catch(s){lt.__e(s,t)}}function Kd(i,e,t){var n,s,r,o;if(lt.unmount&&lt.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||Yd(n,null,e,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){lt.__e(a,e)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&Kd(n[o],e,typeof i.type!="function"||t&&!i.props.__P);!t&&(n=i.__c)&&(n=n.__z)&&(s=Vh(n,r=[]))&&(n==i.__e&&r.some(ir),ir(s),ir(n)),t||ir(i.__e),i.__e=i.__c=i.__=null}function qE(i,e,t){return this.constructor(i,t)}function $d(i,e){var t,n,s,r;lt.__&&lt.__(i,e),e.nodeType==9&&(e=e.documentElement),n=(t=i&&32&i.__u)?null:e.__k,e.__k=kh(_t,{children:[i]}),s=[],r=[],qd(e,e.__k,n||Gh,Gh,e.namespaceURI,n?null:e.firstChild?N0.call(e.childNodes):null,s,n?n.__e:e.firstChild,t,r),k0(s,e.__k,r),e.__k.props.children=null}function z0(i){function e(t){var n,s;return this.getChildContext||(n=new Set,(s={})[e.__c]=this,this.getChildContext=function(){return s},this.shouldComponentUpdate=function(r){this.props.value!=r.value&&n.forEach(function(o){o.__g|=4,Gd(o)})},this.sub=function(r){n.add(r);var o=r.componentWillUnmount;r.componentWillUnmount=function(){n.delete(r),o&&o.call(r)}}),t.children}return e.__c="__cC"+L0++,e.__=i,e.Provider=(e.Consumer=function(t,n){return t.children(n)}).contextType=e,e}lt={__e:function(i,e,t,n){for(var s,r,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw Hh=0,i}},C0=0,kE=function(i){return i!=null&&i.constructor===Ua},zh.prototype.setState=function(i,e){var t=this.__s;t&&t!=this.state||(t=this.__s=sr({},this.state)),typeof i=="function"&&(i=i(sr({},t),this.props)),i&&(sr(t,i),this.__v&&(e&&this.__k.push(e),Gd(this)))},zh.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),Gd(this))},zh.prototype.render=_t,Ss=[],Hh=0,P0=function(i,e){return i.__v.__b-e.__v.__b},Bh=Symbol(),I0=/(PointerCapture)$|Capture$/i,Wd=0,Hd={},L0=0;var ws,Et,Zd,V0,jd=Object.is,Xh=0,Z0=[],Jd=[],Nt=lt,H0=Nt.__b,G0=Nt.__r,W0=Nt.diffed,X0=Nt.__c,q0=Nt.unmount,Y0=Nt.__;function go(i,e){Nt.__h&&Nt.__h(Et,i,Xh||e),Xh=0;var t=Et.__H||(Et.__H={__:[],__h:[]});return i>=t.__.length&&t.__.push({}),t.__[i]}function Rt(i){return Xh=1,ep(J0,i)}function ep(i,e,t){var n=go(ws++,2);if(n.t=i,!n.__c&&(n.__=[t?t(e):J0(void 0,e),function(r){var o=(n.__N||n.__)[0],a=n.t(o,r);jd(o,a)||(n.__N=[a,n.__[1]],n.__c.setState({}))}],n.__c=Et,!Et.__f)){Et.__f=!0;var s=Et.shouldComponentUpdate;Et.shouldComponentUpdate=function(r,o,a){var c=this.__H;if(!c)return!0;var l=!1,h=this.props!=r;if(c.__.some(function(f){f.__N&&(l=!0,jd(f.__[0],f.__N[0])||(h=!0))}),s){var u=s.call(this,r,o,a);return l?u||h:u}return!l||h}}return n.__}function gn(i,e){var t=go(ws++,3);!Nt.__s&&tp(t.__H,e)&&(t.__P=!0,t.__=i,t.u=e,Et.__H.__h.push(t))}function Ba(i,e){var t=go(ws++,4);!Nt.__s&&tp(t.__H,e)&&(t.__P=!1,t.__=i,t.u=e,Et.__h.push(t))}function jt(i){return Xh=5,Ki(function(){return{current:i}},[])}function Ki(i,e){var t=go(ws++,7);return tp(t.__H,e)&&(t.__=i(),t.__H=e),t.__}function j0(i){var e=Et.context[i.__c],t=go(ws++,9);return t.c=i,e?(t.__==null&&(t.__=!0,e.sub(Et)),e.props.value):i.__}function qh(){var i=go(ws++,11);if(!i.__){for(var e=Et.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);i.__="P"+t[0]+"-"+t[1]++}return i.__}function YE(){var i;do{for(;i=Jd.shift();)try{Fa(i)}catch(t){Nt.__e(t,{__:(i=i.__P)&&i.__v})}for(;i=Z0.shift();){var e=i.__H;if(i.__P&&e)try{e.__h.some(Fa),e.__h.some(Qd),e.__h=[]}catch(t){e.__h=[],Nt.__e(t,i.__v)}}}while(Jd.length)}Nt.__b=function(i){Et=null,H0&&H0(i)},Nt.__=function(i,e){i&&e.__k&&e.__k.__m&&(i.__m=e.__k.__m),Y0&&Y0(i,e)},Nt.__r=function(i){G0&&G0(i),ws=0;var e=(Et=i.__c).__H;e&&(Zd==Et?Et.__h=[]:(e.__h.some(Fa),e.__h.some(Qd),ws=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Zd=Et},Nt.diffed=function(i){W0&&W0(i);var e=i.__c;e&&e.__H&&(e.__H.__h.length&&$0(Z0.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Zd=Et=null},Nt.__c=function(i,e){e.some(function(t){try{t.__h.some(Fa),t.__h=t.__h.filter(function(n){return!n.__||Qd(n)})}catch(n){t.__h=[function(){throw n}]}}),X0&&X0(i,e)},Nt.unmount=function(i){q0&&q0(i);var e,t,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=i.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,$0(Jd.push(s))}else Fa(s)}catch(r){e=r}}),n.__H=void 0,e&&Nt.__e(e,n.__v))};var K0=typeof requestAnimationFrame=="function";function KE(i){var e,t=function(){clearTimeout(n),K0&&cancelAnimationFrame(e),setTimeout(i)},n=setTimeout(t,35);K0&&(e=requestAnimationFrame(t))}function $0(i){i!=1&&V0==Nt.requestAnimationFrame||((V0=Nt.requestAnimationFrame)||KE)(YE)}function Fa(i){var e=Et,t=i.__c;typeof t=="function"&&(i.__c=void 0,t()),Et=e}function Qd(i){var e=Et;i.__c=i.__(),Et=e}function tp(i,e){return!i||i.length!=e.length||e.some(function(t,n){return!jd(t,i[n])})}function J0(i,e){return typeof e=="function"?e(i):e}var $E="ENTRIES",ix="KEYS",sx="VALUES";var ka=class{constructor(e,t){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=t,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=_o(this._path);if(_o(t)==="")return{done:!1,value:this.result()};let n=e.get(_o(t));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=_o(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>_o(e)).filter(e=>e!=="").join("")}value(){return _o(this._path).node.get("")}result(){switch(this._type){case sx:return this.value();case ix:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},_o=i=>i[i.length-1],ZE=(i,e,t)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+t,o=new Uint8Array(r*s).fill(t+1);for(let a=0;a<s;++a)o[a]=a;for(let a=1;a<r;++a)o[a*s]=a;return rx(i,e,t,n,o,1,s,""),n},rx=(i,e,t,n,s,r,o,a)=>{let c=r*o;e:for(let l of i.keys())if(l===""){let h=s[c-1];h<=t&&n.set(a,[i.get(l),h])}else{let h=r;for(let u=0;u<l.length;++u,++h){let f=l[u],d=o*h,m=d-o,y=s[d],p=Math.max(0,h-t-1),g=Math.min(o-1,h+t);for(let x=p;x<g;++x){let b=f!==e[x],v=s[m+x]+ +b,S=s[m+x+1]+1,A=s[d+x]+1,_=s[d+x+1]=Math.min(v,S,A);_<y&&(y=_)}if(y>t)continue e}rx(i.get(l),e,t,n,s,h,o,a+l)}},za=class i{constructor(e=new Map,t=""){this._size=void 0,this._tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,n]=$h(this._tree,e.slice(this._prefix.length));if(t===void 0){let[s,r]=lp(n);for(let o of s.keys())if(o!==""&&o.startsWith(r)){let a=new Map;return a.set(o.slice(r.length),s.get(o)),new i(a,e)}}return new i(t,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,jE(this._tree,e)}entries(){return new ka(this,$E)}forEach(e){for(let[t,n]of this)e(t,n,this)}fuzzyGet(e,t){return ZE(this._tree,e,t)}get(e){let t=op(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=op(this._tree,e);return t!==void 0&&t.has("")}keys(){return new ka(this,ix)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,np(this._tree,e).set("",t),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=np(this._tree,e);return n.set("",t(n.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=np(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=t()),s}values(){return new ka(this,sx)}[Symbol.iterator](){return this.entries()}static from(e){let t=new i;for(let[n,s]of e)t.set(n,s);return t}static fromObject(e){return i.from(Object.entries(e))}},$h=(i,e,t=[])=>{if(e.length===0||i==null)return[i,t];for(let n of i.keys())if(n!==""&&e.startsWith(n))return t.push([i,n]),$h(i.get(n),e.slice(n.length),t);return t.push([i,e]),$h(void 0,"",t)},op=(i,e)=>{if(e.length===0||i==null)return i;for(let t of i.keys())if(t!==""&&e.startsWith(t))return op(i.get(t),e.slice(t.length))},np=(i,e)=>{let t=e.length;e:for(let n=0;i&&n<t;){for(let r of i.keys())if(r!==""&&e[n]===r[0]){let o=Math.min(t-n,r.length),a=1;for(;a<o&&e[n+a]===r[a];)++a;let c=i.get(r);if(a===r.length)i=c;else{let l=new Map;l.set(r.slice(a),c),i.set(e.slice(n,n+a),l),i.delete(r),i=l}n+=a;continue e}let s=new Map;return i.set(e.slice(n),s),s}return i},jE=(i,e)=>{let[t,n]=$h(i,e);if(t!==void 0){if(t.delete(""),t.size===0)ox(n);else if(t.size===1){let[s,r]=t.entries().next().value;ax(n,s,r)}}},ox=i=>{if(i.length===0)return;let[e,t]=lp(i);if(e.delete(t),e.size===0)ox(i.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&ax(i.slice(0,-1),n,s)}},ax=(i,e,t)=>{if(i.length===0)return;let[n,s]=lp(i);n.set(s+e,t),n.delete(s)},lp=i=>i[i.length-1],hp="or",cx="and",JE="and_not",Va=class i{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let t=e.autoVacuum==null||e.autoVacuum===!0?rp:e.autoVacuum;this._options={...sp,...e,autoVacuum:t,searchOptions:{...Q0,...e.searchOptions||{}},autoSuggestOptions:{...i1,...e.autoSuggestOptions||{}}},this._index=new za,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=cp,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:n,tokenize:s,processTerm:r,fields:o,idField:a}=this._options,c=t(e,a);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let l=this.addDocumentId(c);this.saveStoredFields(l,e);for(let h of o){let u=t(e,h);if(u==null)continue;let f=s(n(u,h),h),d=this._fieldIds[h],m=new Set(f).size;this.addFieldLength(l,d,this._documentCount-1,m);for(let y of f){let p=r(y,h);if(Array.isArray(p))for(let g of p)this.addTerm(d,l,g);else p&&this.addTerm(d,l,p)}}}addAll(e){for(let t of e)this.add(t)}addAllAsync(e,t={}){let{chunkSize:n=10}=t,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:o}=e.reduce(({chunk:a,promise:c},l,h)=>(a.push(l),(h+1)%n===0?{chunk:[],promise:c.then(()=>new Promise(u=>setTimeout(u,0))).then(()=>this.addAll(a))}:{chunk:a,promise:c}),s);return o.then(()=>this.addAll(r))}remove(e){let{tokenize:t,processTerm:n,extractField:s,stringifyField:r,fields:o,idField:a}=this._options,c=s(e,a);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let l=this._idToShortId.get(c);if(l==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let h of o){let u=s(e,h);if(u==null)continue;let f=t(r(u,h),h),d=this._fieldIds[h],m=new Set(f).size;this.removeFieldLength(l,d,this._documentCount,m);for(let y of f){let p=n(y,h);if(Array.isArray(p))for(let g of p)this.removeTerm(d,l,g);else p&&this.removeTerm(d,l,p)}}this._storedFields.delete(l),this._documentIds.delete(l),this._idToShortId.delete(c),this._fieldLength.delete(l),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new za,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),(this._fieldLength.get(t)||[]).forEach((n,s)=>{this.removeFieldLength(t,s,this._documentCount,n)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:n}=this._options,s=n(e,t);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=cp,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){let n=this._dirtCount;if(this.vacuumConditionsMet(t)){let s=e.batchSize||ap.batchSize,r=e.batchWait||ap.batchWait,o=1;for(let[a,c]of this._index){for(let[l,h]of c)for(let[u]of h)this._documentIds.has(u)||(h.size<=1?c.delete(l):h.delete(u));this._index.get(a).size===0&&this._index.delete(a),o%s===0&&await new Promise(l=>setTimeout(l,r)),o+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,minDirtFactor:n}=e;return t=t||rp.minDirtCount,n=n||rp.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:n}=this._options,s={...n,...t},r=this.executeQuery(e,t),o=[];for(let[a,{score:c,terms:l,match:h}]of r){let u=l.length||1,f={id:this._documentIds.get(a),score:c*u,terms:Object.keys(h),queryTerms:l,match:h};Object.assign(f,this._storedFields.get(a)),(s.filter==null||s.filter(f))&&o.push(f)}return e===i.wildcard&&s.boostDocument==null||o.sort(tx),o}autoSuggest(e,t={}){t={...this._options.autoSuggestOptions,...t};let n=new Map;for(let{score:r,terms:o}of this.search(e,t)){let a=o.join(" "),c=n.get(a);c!=null?(c.score+=r,c.count+=1):n.set(a,{score:r,terms:o,count:1})}let s=[];for(let[r,{score:o,terms:a,count:c}]of n)s.push({suggestion:r,terms:a,score:o/c});return s.sort(tx),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(sp.hasOwnProperty(e))return ip(sp,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,c=this.instantiateMiniSearch(e,t);c._documentIds=Yh(s),c._fieldLength=Yh(r),c._storedFields=Yh(o);for(let[l,h]of c._documentIds)c._idToShortId.set(h,l);for(let[l,h]of n){let u=new Map;for(let f of Object.keys(h)){let d=h[f];a===1&&(d=d.ds),u.set(parseInt(f,10),Yh(d))}c._index.set(l,u)}return c}static async loadJSAsync(e,t){let{index:n,documentIds:s,fieldLength:r,storedFields:o,serializationVersion:a}=e,c=this.instantiateMiniSearch(e,t);c._documentIds=await Kh(s),c._fieldLength=await Kh(r),c._storedFields=await Kh(o);for(let[h,u]of c._documentIds)c._idToShortId.set(u,h);let l=0;for(let[h,u]of n){let f=new Map;for(let d of Object.keys(u)){let m=u[d];a===1&&(m=m.ds),f.set(parseInt(d,10),await Kh(m))}++l%1e3===0&&await lx(0),c._index.set(h,f)}return c}static instantiateMiniSearch(e,t){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:o,dirtCount:a,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let l=new i(t);return l._documentCount=n,l._nextId=s,l._idToShortId=new Map,l._fieldIds=r,l._avgFieldLength=o,l._dirtCount=a||0,l._index=new za,l}executeQuery(e,t={}){if(e===i.wildcard)return this.executeWildcardQuery(t);if(typeof e!="string"){let f={...t,...e,queries:void 0},d=e.queries.map(m=>this.executeQuery(m,f));return this.combineResults(d,f.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,o={tokenize:n,processTerm:s,...r,...t},{tokenize:a,processTerm:c}=o,u=a(e).flatMap(f=>c(f)).filter(f=>!!f).map(n1(o)).map(f=>this.executeQuerySpec(f,o));return this.combineResults(u,o.combineWith)}executeQuerySpec(e,t){let n={...this._options.searchOptions,...t},s=(n.fields||this._options.fields).reduce((y,p)=>({...y,[p]:ip(n.boost,p)||1}),{}),{boostDocument:r,weights:o,maxFuzzy:a,bm25:c}=n,{fuzzy:l,prefix:h}={...Q0.weights,...o},u=this._index.get(e.term),f=this.termResults(e.term,e.term,1,e.termBoost,u,s,r,c),d,m;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let y=e.fuzzy===!0?.2:e.fuzzy,p=y<1?Math.min(a,Math.round(e.term.length*y)):y;p&&(m=this._index.fuzzyGet(e.term,p))}if(d)for(let[y,p]of d){let g=y.length-e.term.length;if(!g)continue;m?.delete(y);let x=h*y.length/(y.length+.3*g);this.termResults(e.term,y,x,e.termBoost,p,s,r,c,f)}if(m)for(let y of m.keys()){let[p,g]=m.get(y);if(!g)continue;let x=l*y.length/(y.length+g);this.termResults(e.term,y,x,e.termBoost,p,s,r,c,f)}return f}executeWildcardQuery(e){let t=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let o=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;t.set(s,{score:o,terms:[],match:{}})}return t}combineResults(e,t=hp){if(e.length===0)return new Map;let n=t.toLowerCase(),s=QE[n];if(!s)throw new Error(`Invalid combination operator: ${t}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[t,n]of this._index){let s={};for(let[r,o]of n)s[r]=Object.fromEntries(o);e.push([t,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,n,s,r,o,a,c,l=new Map){if(r==null)return l;for(let h of Object.keys(o)){let u=o[h],f=this._fieldIds[h],d=r.get(f);if(d==null)continue;let m=d.size,y=this._avgFieldLength[f];for(let p of d.keys()){if(!this._documentIds.has(p)){this.removeTerm(f,p,t),m-=1;continue}let g=a?a(this._documentIds.get(p),t,this._storedFields.get(p)):1;if(!g)continue;let x=d.get(p),b=this._fieldLength.get(p)[f],v=t1(x,m,this._documentCount,b,y,c),S=n*s*u*g*v,A=l.get(p);if(A){A.score+=S,s1(A.terms,e);let _=ip(A.match,t);_?_.push(h):A.match[t]=[h]}else l.set(p,{score:S,terms:[e],match:{[t]:[h]}})}}return l}addTerm(e,t,n){let s=this._index.fetch(n,nx),r=s.get(e);if(r==null)r=new Map,r.set(t,1),s.set(e,r);else{let o=r.get(t);r.set(t,(o||0)+1)}}removeTerm(e,t,n){if(!this._index.has(n)){this.warnDocumentChanged(t,e,n);return}let s=this._index.fetch(n,nx),r=s.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,n):r.get(t)<=1?r.size<=1?s.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,t,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===t){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[t]=s;let a=(this._avgFieldLength[t]||0)*n+s;this._avgFieldLength[t]=a/(n+1)}removeFieldLength(e,t,n,s){if(n===1){this._avgFieldLength[t]=0;return}let r=this._avgFieldLength[t]*n-s;this._avgFieldLength[t]=r/(n-1)}saveStoredFields(e,t){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let o of n){let a=s(t,o);a!==void 0&&(r[o]=a)}}};Va.wildcard=Symbol("*");var ip=(i,e)=>Object.prototype.hasOwnProperty.call(i,e)?i[e]:void 0,QE={[hp]:(i,e)=>{for(let t of e.keys()){let n=i.get(t);if(n==null)i.set(t,e.get(t));else{let{score:s,terms:r,match:o}=e.get(t);n.score=n.score+s,n.match=Object.assign(n.match,o),ex(n.terms,r)}}return i},[cx]:(i,e)=>{let t=new Map;for(let n of e.keys()){let s=i.get(n);if(s==null)continue;let{score:r,terms:o,match:a}=e.get(n);ex(s.terms,o),t.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,a)})}return t},[JE]:(i,e)=>{for(let t of e.keys())i.delete(t);return i}},e1={k:1.2,b:.7,d:.5},t1=(i,e,t,n,s,r)=>{let{k:o,b:a,d:c}=r;return Math.log(1+(t-e+.5)/(e+.5))*(c+i*(o+1)/(i+o*(1-a+a*n/s)))},n1=i=>(e,t,n)=>{let s=typeof i.fuzzy=="function"?i.fuzzy(e,t,n):i.fuzzy||!1,r=typeof i.prefix=="function"?i.prefix(e,t,n):i.prefix===!0,o=typeof i.boostTerm=="function"?i.boostTerm(e,t,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:o}},sp={idField:"id",extractField:(i,e)=>i[e],stringifyField:(i,e)=>i.toString(),tokenize:i=>i.split(r1),processTerm:i=>i.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(i,e)=>{typeof console?.[i]=="function"&&console[i](e)},autoVacuum:!0},Q0={combineWith:hp,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:e1},i1={combineWith:cx,prefix:(i,e,t)=>e===t.length-1},ap={batchSize:1e3,batchWait:10},cp={minDirtFactor:.1,minDirtCount:20},rp={...ap,...cp},s1=(i,e)=>{i.includes(e)||i.push(e)},ex=(i,e)=>{for(let t of e)i.includes(t)||i.push(t)},tx=({score:i},{score:e})=>e-i,nx=()=>new Map,Yh=i=>{let e=new Map;for(let t of Object.keys(i))e.set(parseInt(t,10),i[t]);return e},Kh=async i=>{let e=new Map,t=0;for(let n of Object.keys(i))e.set(parseInt(n,10),i[n]),++t%1e3===0&&await lx(0);return e},lx=i=>new Promise(e=>setTimeout(e,i)),r1=/[\n\r\p{Z}\p{P}]+/u;var Zh="A teaching model, not a diagnosis",rr={numb:"numb",reduced:"reduced",possible:"possible",variable:"variable",spared:"spared",untouched:"untouched"},hx={...rr,numb:"paralysed",reduced:"weak",possible:"mild"},o1={...rr,numb:"absent"},a1={...rr,numb:"cut off"},c1={skin:rr,deep:rr,muscle:hx,reflex:o1,nerve:a1},l1={skin:{...rr,reduced:"less feeling",possible:"perhaps less",spared:"normal",untouched:"normal"},muscle:{...hx,numb:"does not work",possible:"a little weak",spared:"works",untouched:"works"}};function Ts(i,e,t="student"){return e==="pain"?"sore":((t==="patient"?l1[i]:void 0)||c1[i]||rr)[e]||e}var h1={root:"Nerve root",nerve:"Nerve",site:"Site",condition:"Condition",muscle:"Muscle",skin:"Skin",territory:"Skin",deep:"Deep structure",reflex:"Reflex",symptom:"Symptom",variant:"Variant",disc:"Disc",bone:"Bone"},u1={root:"Nerve roots",nerve:"Nerves",site:"Places of compression",condition:"Conditions",muscle:"Muscles",skin:"Skin",territory:"Skin",deep:"Deep structures",reflex:"Reflexes",symptom:"Symptoms",variant:"Variants"},f1={spinal:"Compression site, spine","spinal-emergency":"Emergency, spine",spinal_emergency:"Emergency, spine",pelvic:"Compression site, pelvis",peripheral:"Compression site, leg and foot",local:"Local cause",systemic:"General cause",inflammatory:"Inflammatory cause"},As=i=>h1[i]||Ze(String(i).replaceAll("_"," ")),up=i=>u1[i]||As(i),ux=i=>f1[i]||As(i||"site"),xo={right:"right side",left:"left side",both:"both sides"},fx={student:"Student",clinician:"Clinician",patient:"Patient"},dx={skin:"Skin",muscles:"Muscles",bones:"Bones",discs:"Discs",nerves:"Nerves"},px=[["front","Front"],["back","Back"],["side","Side"],["spine","Spine"],["pelvis","Pelvis"],["medial_ankle","Medial ankle","Ankle"],["sole","Sole"]],Es=[["medial","Medial"],["plantar","Plantar"],["lateral","Lateral"],["posterior","Posterior"]],mx=[["fat_pad","Fat pad"],["periosteum","Periosteum"],["fascia","Fascia"],["achilles","Achilles"]],Rs={T12:"#6699cc",L1:"#332288",L2:"#88ccee",L3:"#44aa99",L4:"#117733",L5:"#ddcc77",S1:"#cc6677",S2:"#aa4499",S3:"#882255",S4:"#999933",S5:"#661100",Co1:"#888888"},d1=/^(Achilles|Alcock|Babinski|Baxter|Joplin|Morton|Sever)/;function wi(i){return/^[A-Z][a-z]/.test(i)&&!d1.test(i)?i[0].toLowerCase()+i.slice(1):i}var yo=i=>/^(Emergency|RED FLAG)\b/.test(i||"");function Ze(i){return i?i[0].toUpperCase()+i.slice(1):""}function Tn(i){let[,e,t]=i.match(/^(.+?) \((.*)\)$/)||[];return e?[e,t]:[i,""]}function $i(i){return i.length<2?i.join(""):`${i.slice(0,-1).join(", ")} and ${i.at(-1)}`}var p1=i=>i.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),m1=["root","site","condition","nerve","skin","muscle","deep","reflex","symptom","variant"],g1=[{fuzzy:!1,combineWith:"AND"},{fuzzy:i=>i.length>3?1:0,combineWith:"AND"},{fuzzy:i=>i.length>4?2:0,combineWith:"AND"},{fuzzy:i=>i.length>3?1:0,combineWith:"OR"}],_1={root:2,site:1.6,nerve:1.4,condition:1.1},x1={boost:{bare:3},prefix:!0,boostDocument:(i,e,{kind:t})=>_1[t]||1};function y1(i){for(let e of i){let t=e();if(t.length)return t}return[]}function fp(i){let e=new Va({idField:"key",fields:["bare","terms"],storeFields:["id","kind","name"],processTerm:t=>p1(t)||null,tokenize:t=>t.split(/[\s,;:()\u2013\u2014-]+/).filter(Boolean)});return e.addAll(v1(i)),(t,n=24)=>{let s=g1.map(r=>()=>e.search(t,{...x1,...r}));return b1(y1(s).slice(0,n))}}function gx(i,e){let t=new Set(["root","site","nerve"]);return fp(i)(e.split("@")[0].replaceAll("_"," "),24).filter(({kind:s})=>t.has(s)).flatMap(({items:s})=>s).slice(0,4)}function v1(i){let e=new Map;for(let{id:t,kind:n,name:s,terms:r=[]}of i.search||[]){let o=n==="symptom"?`symptom:${s}`:`${n}:${t}`,c=[e.get(o)?.terms,...r,String(t).replaceAll("_"," ")].filter(Boolean).join(" ; ");e.set(o,{key:o,id:n==="symptom"?s:t,kind:n,name:s,bare:Tn(s)[0],terms:`${s} ; ${c}`})}return[...e.values()]}function b1(i){let e=new Map;for(let s of i)e.set(s.kind,[...e.get(s.kind)||[],s]);let t=i[0]?.kind,n=s=>s===t?-1:m1.indexOf(s);return[...e].sort(([s],[r])=>n(s)-n(r)).map(([s,r])=>({kind:s,items:r}))}var dp=z0(null);function ai(){let i=j0(dp),[,e]=ep(t=>t+1,0);return gn(()=>i.subscribe(e),[i]),{store:i,state:i.state}}function Re(){let{store:i,state:e}=ai();return{store:i,state:e,words:e.words,view:e.view,...i.selection()}}function Cs(i,e){return e?.bilateral?"both":i.side}var xx={root:"roots",nerve:"nerves",site:"sites",skin:"skin",territory:"skin",deep:"deep",muscle:"muscles",reflex:"reflexes",variant:"variants",condition:"conditions",map:"maps",source:"sources",test:"tests"};function It(i,e,t){let n=i[xx[e]];if(n)return Array.isArray(n)?n.find(s=>s.id===t):n[t]}function Nn(i,e){let t=i[xx[e]]||{};return Array.isArray(t)?t:Object.entries(t).map(([n,s])=>({id:n,...s}))}function yt(i,e,t,n="student"){let s=It(i,e,t);return(n==="patient"?s?.patient_name:void 0)||s?.name||String(t).replaceAll("_"," ")}function pp(i){let[e,...t]=i.split(":");return{kind:e,id:t.join(":")}}function jn(i){let[e,t]=i.split("@");return{nerve:e,position:t===void 0?0:Number.parseFloat(t)}}function yx(i,e,t){let{book:n}=i,s=S1(n,e),{nerve:r}=jn(e),o=s.kind||(It(n,"root",e)?"root":It(n,"site",e)?"site":"nerve"),a=It(n,o,o==="nerve"?r:e)||{},c=t==="patient"?s.patient_name||a.patient_name:void 0;return{id:e,kind:o,row:a,state:s,name:Ze(c||o==="nerve"&&a.name||s.name||a.name||e),eyebrow:o==="site"?ux(a.kind):As(o),place:o==="nerve"?bx(i,e,t):Ze(s.place||a.place||M1(a)),calledBy:c?a.name:"",latin:a.latin||"",bilateral:!!(s.bilateral??a.bilateral),redFlag:w1(s.red_flag??a.red_flag),noPath:s.no_path_because||a.no_path_because||""}}function S1(i,e){let t=i.states?.[e];if(!t||!Array.isArray(t.why||t.roots))return t||{};let n=(r=[])=>{let o=r.map(a=>i.phrases[a]);return o.flatMap((a,c)=>c%2?[]:[[a,o[c+1]]])},s=n(t.roots).map(([r,o])=>[r,o.split(" ")]);return i.states[e]={...t,why:Object.fromEntries(n(t.why)),roots:Object.fromEntries(s),spared:n(t.spared).map(([r,o])=>({name:r,why:o}))},i.states[e]}function M1(i){return i.exits?i.traverses?`Leaves the spine at ${i.exits}; passes the disc ${i.traverses}`:`Leaves the spine at ${i.exits}`:""}function w1(i){return i?typeof i=="string"?i:"This pattern needs a doctor today.":""}function Ti(i){let e=["skin","deep"].flatMap(t=>Nn(i,t).map(n=>[n.heel,`${t}:${n.id}`]));return Object.fromEntries(e.filter(([t])=>t))}function vx(i,e){let t=It(i,"source",e);if(!t)return{id:e,text:String(e)};let n=t.citation||t.title||t.name||String(e);return{id:e,text:n,url:t.url||(t.doi?`https://doi.org/${t.doi}`:""),note:t.note||t.seen||""}}function Ps(i){return i?typeof i=="string"?i.split(/;\s+/).filter(Boolean):Array.isArray(i)?i.map(_x).filter(Boolean):[_x(i)]:[]}function _x(i){return typeof i=="string"?i:i.text||i.name||i.why||i.id||""}function vo(i,e){return i.states.filter(t=>jn(t).nerve===e).map(t=>({id:t,position:jn(t).position})).sort((t,n)=>t.position-n.position)}function Ha(i,e,t){let n=A1(i,e),s=vo(i,e);return s.find(({position:o})=>T1(n,o,t))||s.sort((o,a)=>Math.abs(o.position-t)-Math.abs(a.position-t))[0]}function T1(i,e,t){return i.filter(n=>n<e).length===i.filter(n=>n<t).length}function A1(i,e){return bo(i,e).map(({position:t})=>t)}function bo(i,e,t="student"){let n=new Map;for(let[s,r]of E1)for(let o of Nn(i.book,s))for(let{nerve:a,position:c}of o[r]||[]){if(a!==e)continue;let l=n.get(c)||{position:c,names:[],kind:s},h=yt(i.book,s,o.id,t);l.names.includes(h)||l.names.push(h),n.set(c,l)}return[...n.values()].sort((s,r)=>s.position-r.position)}var E1=[["nerve","parents"],["skin","supply"],["deep","supply"],["muscle","supply"]];function bx(i,e,t){let{nerve:n,position:s}=jn(e),r=bo(i,n,t),o=r.findLast(c=>c.position<=s),a=r.find(c=>c.position>s);return o?a?`Cut below ${Sx(o)} and above ${Sx(a)}`:"Cut beyond its last branch":"Cut where it begins, above all its branches"}function Sx({names:[i],kind:e}){let[t]=Tn(i),n=wi(t);return e==="nerve"?`the ${n}`:`the branch to ${n}`}function Mx(i,e){let t=i.cuts[e]||[];if(!t.length)return;let n=new Set((i.book.states[e]?.path||[]).map(({id:o})=>o)),[s,r]=t.find(([o])=>n.has(o))||t[0];return vo(i,s).length>2?{nerve:s,position:r}:void 0}var R1=new Set(["skin","deep","muscle","reflex","condition","symptom","variant"]);function Zi(i,{kind:e,id:t}){let{words:n}=i.state;if(R1.has(e)){let s=e==="condition"&&C1(n,t);s?i.select(s):i.focusOn({kind:e,id:t});return}i.select(mp(n,t))}function mp(i,e){if(i.states.includes(e))return e;let{nerve:t,position:n}=jn(e);return e.includes("@")?Ha(i,t,n)?.id??e:vo(i,t)[0]?.id??e}function C1(i,e){let t=(It(i.book,"condition",e)?.sites||[]).filter(n=>i.states.includes(n));return t.length===1?t[0]:""}function wx(i,e){if(!e?.part)return;let{kind:t,id:n}=pp(e.part),{words:s,view:r}=i.state,o=e.side==="left"||e.side==="right"?e.side:r.side;if(t==="nerve"||t==="ganglion"){let a=n.split(":")[0],c=Ha(s,a,e.along??0);c&&i.show({lesions:[c.id],side:r.side==="both"?"both":o},"person",{focus:null})}else["skin","deep","muscle","disc"].includes(t)&&n!=="body"?i.focusOn({kind:t,id:n}):t==="tendon"&&It(s.book,"deep",n)&&i.focusOn({kind:"deep",id:n})}function Tx(i,e,t){if(!e?.part)return"";let{kind:n,id:s}=pp(e.part);if(e.part==="skin:body")return"";if(n==="tendon")return t(i.book,"deep",s);let r=t(i.book,n==="ganglion"?"root":n,s.split(":")[0]);return n==="ganglion"?`${r}, ganglion`:r}var P1=Symbol.for("pv"),I1=0;function w(i,e,t,n,s,r){e||(e={});var o,a,c=e;if("ref"in c&&typeof i!="function")for(a in c={},e)a=="ref"?o=e[a]:c[a]=e[a];var l={type:i,props:c,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:P1,__v:--I1,__i:-1,__u:0};return(s||r)&&(l.__source=s,l.__self=r),lt.vnode&&lt.vnode(l),l}function Ax({onFind:i,onPicked:e}){let{store:t,state:n}=ai(),[s,r]=Rt(""),[o,a]=Rt(0),c=qh(),l=Ki(()=>n.words&&fp(n.words.book),[n.words?.book]),h=Ki(()=>l&&s.trim()?l(s):[],[l,s]),u=h.flatMap(({items:y})=>y),f=y=>{r(y),a(0),i(!!y.trim())},d=y=>{Zi(t,y),f(""),e?.()};return w("div",{class:"finder",children:[w(L1,{text:s,type:f,onKeyDown:y=>{let p={ArrowDown:1,ArrowUp:-1}[y.key];if(p&&u.length)a((o+p+u.length)%u.length);else if(y.key==="Enter"&&u[o])d(u[o]);else if(y.key==="Escape"&&s)f("");else return;y.preventDefault(),y.stopPropagation()},id:c,active:u[o]&&`${c}-${o}`,ready:!!l}),s.trim()&&w(N1,{groups:h,at:o,id:c,pick:d,text:s})]})}function L1({text:i,type:e,onKeyDown:t,id:n,active:s,ready:r}){return w("div",{class:"search",children:[w("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:[w("circle",{cx:"7",cy:"7",r:"4.5"}),w("path",{d:"m10.4 10.4 3.4 3.4"})]}),w("input",{type:"text",role:"combobox","aria-expanded":!!i.trim(),"aria-controls":`${n}-hits`,"aria-autocomplete":"list","aria-activedescendant":s,"aria-label":"Search roots, nerves, sites, conditions, muscles and symptoms",placeholder:"Search nerve or symptom",value:i,disabled:!r,spellcheck:!1,autocomplete:"off",onInput:o=>e(o.target.value),onKeyDown:t}),i&&w("button",{class:"clear","aria-label":"Clear the search",onClick:()=>e(""),children:"×"})]})}function N1({groups:i,at:e,id:t,pick:n,text:s}){if(!i.length)return w("p",{class:"empty",id:`${t}-hits`,children:["Nothing is called “",s.trim(),"”. Try a nerve, a muscle, a disc level or a symptom."]});let r=-1;return w("ul",{class:"hits",role:"listbox",id:`${t}-hits`,"aria-label":"Results",children:i.map(({kind:o,items:a})=>w("li",{role:"group","aria-label":up(o),children:[w("h3",{"aria-hidden":"true",children:up(o)}),w("ul",{role:"presentation",children:a.map(c=>(r+=1,w(D1,{hit:c,id:`${t}-${r}`,active:r===e,pick:n},c.id)))})]},o))})}function D1({hit:i,id:e,active:t,pick:n}){let s=r=>t&&r?.scrollIntoView({block:"nearest"});return w("li",{role:"option",id:e,"aria-selected":t,"data-hit":i.id,class:t?"item active":"item",ref:s,onClick:()=>n(i),children:w("span",{children:i.name})})}function Ga(i,{columns:e=1,horizontal:t=!1}={}){let n=jt(null),s={ArrowDown:e,ArrowUp:-e,Home:-1/0,End:1/0,...e>1||t?{ArrowRight:1,ArrowLeft:-1}:{},...t?{ArrowDown:1,ArrowUp:-1}:{}};return{ref:n,onKeyDown:o=>{if(!(o.key in s))return;let a=[...n.current.querySelectorAll(i)],c=a.indexOf(o.target);c<0||(o.preventDefault(),a[Math.min(a.length-1,Math.max(0,c+s[o.key]))].focus())}}}function So(i,e,t=""){let n=a=>a===i||t&&a.matches?.(t),s=a=>{a.composedPath().some(n)||e()},r=a=>{a.key==="Escape"&&e()},o=i.getRootNode();return o.addEventListener("pointerdown",s,!0),o.addEventListener("keydown",r,!0),()=>{o.removeEventListener("pointerdown",s,!0),o.removeEventListener("keydown",r,!0)}}function Ex(){let{store:i,words:e,view:t}=Re(),n=Nn(e.book,"map"),s=n.some(({id:r})=>r==="default")?n:[{id:"default",name:"Default"},...n];return w("div",{class:"panel",role:"dialog","aria-label":"Map and variants",children:[w("label",{class:"field",children:[w("span",{class:"label block",children:"Dermatome map"}),w("select",{value:t.map,onChange:r=>i.show({map:r.target.value}),children:s.map(r=>w("option",{value:r.id,children:r.name||Ze(r.id.replaceAll("_"," "))},r.id))})]}),w("p",{class:"muted small",children:"A patch of skin keeps its shape; each map gives it other roots."}),w("p",{class:"label block",children:"Variants of anatomy"}),w("ul",{class:"variants",children:Nn(e.book,"variant").map(r=>w(O1,{row:r},r.id))})]})}function O1({row:i}){let{store:e,view:t}=Re();return w("li",{children:w("label",{class:"switch",children:[w("input",{type:"checkbox","data-variant":i.id,checked:t.variants.includes(i.id),onChange:()=>e.toggleVariant(i.id)}),w("span",{children:[i.name,i.frequency&&w("small",{children:Ze(i.frequency)})]})]})})}var Wt=Object.freeze({lesions:Object.freeze([]),compare:Object.freeze([]),side:"right",map:"default",variants:Object.freeze([]),layers:Object.freeze({skin:.35,muscles:0,bones:1,discs:1,nerves:1}),camera:"back",register:"student",labels:!1,skin_shows:"lesion",both:"split",key_points:!1}),gp=["right","left","both"],_p=["student","clinician","patient"],U1=["lesion","roots","nerves","both","agreement"],F1=["split","blended"];function ci(i={}){let e=i||{};return{lesions:[...e.lesions||[]],compare:[...e.compare||[]],side:gp.includes(e.side)?e.side:Wt.side,map:e.map||Wt.map,variants:[...e.variants||[]].sort(),layers:{...Wt.layers,...e.layers},camera:e.camera||Wt.camera,register:_p.includes(e.register)?e.register:Wt.register,labels:!!e.labels,skin_shows:Rx(U1,e.skin_shows),both:Rx(F1,e.both),key_points:!!e.key_points}}var Rx=(i,e)=>i.includes(e)?e:i[0];function Wa(i,e,t=Object.keys(Wt)){return t.every(n=>JSON.stringify(Cx(i[n]))===JSON.stringify(Cx(e[n])))}var Px=["lesions","compare","side","map","variants","skin_shows"],xp=["labels","key_points"],B1=["lesion","compare","side","map","variant","camera","register","skin_shows","both",...xp];function Ix(i){let e=new URLSearchParams;for(let n of i.lesions)e.append("lesion",n);for(let n of i.compare)e.append("compare",n);for(let n of["side","map"])i[n]!==Wt[n]&&e.set(n,i[n]);for(let n of i.variants)e.append("variant",n);for(let[n,s]of Object.entries(i.layers))s!==Wt.layers[n]&&e.set(n,String(s));let t=k1(i.camera);t!==Wt.camera&&e.set("camera",t);for(let n of["register","skin_shows","both"])i[n]!==Wt[n]&&e.set(n,i[n]);for(let n of xp)i[n]&&e.set(n,"1");return e.toString().replaceAll("%40","@").replaceAll("%2C",",")}function Lx(i){let e=new URLSearchParams(String(i).replace(/^[?#]+/,"")),t=s=>e.getAll(s).flatMap(r=>r.split(",")).filter(Boolean),n={};for(let s of Object.keys(Wt.layers)){let r=Number.parseFloat(e.get(s));Number.isFinite(r)&&(n[s]=Math.min(1,Math.max(0,r)))}return ci({lesions:t("lesion"),compare:t("compare"),side:e.get("side"),map:e.get("map"),variants:t("variant"),layers:n,camera:z1(e.get("camera")),register:e.get("register"),skin_shows:e.get("skin_shows"),both:e.get("both"),...Object.fromEntries(xp.map(s=>[s,e.get(s)==="1"]))})}function Xa(i){let e=new URLSearchParams(String(i).replace(/^[?#]+/,""));return[...B1,...Object.keys(Wt.layers)].some(t=>e.has(t))}function k1(i){return typeof i=="string"?i:[...i.position,...i.target].map(e=>Math.round(e)).join(",")}function z1(i){if(!i)return null;let e=i.split(",").map(Number);return e.length!==6||!e.every(Number.isFinite)?i:{position:e.slice(0,3),target:e.slice(3)}}function Cx(i){return Array.isArray(i)||i===null||typeof i!="object"?i:Object.fromEntries(Object.keys(i).sort().map(e=>[e,i[e]]))}function V1({state:i}){return w("span",{class:`swatch s-${i}`,"aria-hidden":"true",children:i==="spared"&&w(Mo,{})})}function qa({kind:i,state:e,register:t}){return w("span",{class:`chip c-${e}`,children:[w(V1,{state:e}),Ts(i,e,t)]})}function Nx({loss:i,state:e}){let t=e==="variable"?"100%":`${Math.max(4,Math.round(i*100))}%`;return w("span",{class:"bar","aria-hidden":"true",children:w("i",{class:`s-${e}`,style:{width:t}})})}function Ya({root:i}){return w("span",{class:"root-tag",children:[w("i",{style:{background:Rs[i]||"#888"},"aria-hidden":"true"}),i]})}function Mo(){return w("svg",{viewBox:"0 0 12 12",class:"tick","aria-hidden":"true",children:w("path",{d:"M2.2 6.4 5 9.2 9.8 3.4"})})}function wo({open:i}){return w("svg",{viewBox:"0 0 12 12",class:i?"chevron open":"chevron","aria-hidden":"true",children:w("path",{d:"M4.3 2.6 7.9 6 4.3 9.4"})})}function Dx({host:i,openList:e,listOpen:t}){let{store:n,state:s}=ai();return w("header",{class:"head",children:[w("button",{class:"button list-button","aria-expanded":t,onClick:e,children:"Choose"}),w("h1",{children:["Root ",w("span",{children:"to"})," Heel"]}),w("p",{class:"notice",children:Zh}),w("span",{class:"gap"}),w("button",{class:"button",disabled:!n.canUndo(),onClick:()=>n.undo(),title:"Back to what was shown before",children:"Undo"}),w(H1,{}),i.trail.link()&&w(G1,{host:i}),w("div",{class:"segments registers",role:"group","aria-label":"Language",children:_p.map(r=>w("button",{"aria-pressed":s.view.register===r,"data-register":r,onClick:()=>n.show({register:r}),children:fx[r]},r))})]})}function H1(){let{state:i}=ai(),[e,t]=Rt(!1),n=jt(null);gn(()=>e?So(n.current,()=>t(!1)):void 0,[e]);let s=(i.view.map==="default"?0:1)+i.view.variants.length;return w("div",{class:"popover",ref:n,children:[w("button",{class:"button","aria-expanded":e,disabled:!i.words,onClick:()=>t(!e),children:[w("span",{class:"wide-only",children:"Map and variants"}),w("span",{class:"narrow-only",children:"Map"}),s>0&&w("span",{class:"count",title:`${s} changed`,children:s}),w(wo,{open:e})]}),e&&w(Ex,{})]})}function G1({host:i}){let[e,t]=Rt("");return w("button",{class:"button",onClick:async()=>{try{await navigator.clipboard.writeText(i.trail.link()),t("Link copied")}catch{t("Copy it from the address bar")}setTimeout(()=>t(""),2500)},title:"Copy a link to exactly this view",children:["Share",w("span",{class:e?"toast shown":"toast",role:"status",children:e})]})}var W1=["untouched","spared","possible","reduced","numb","variable"],Is=new Set(["numb","reduced","possible","variable"]),jh={numb:0,reduced:1,variable:2,possible:3,spared:4,untouched:5};function To(i,e,t){let n=i.states.indexOf(t),s=i.tables[e],r=new Map;if(n<0||!s)return r;let o=i.targets.length;return i.targets.forEach((a,c)=>{a.startsWith("nerve:")||r.set(a,Ox(s.cells,n*o+c,a))}),r}function Ox(i,e,t){let n=t.indexOf(":");return{target:t,kind:t.slice(0,n),id:t.slice(n+1),state:W1[i[2*e]]||"untouched",loss:i[2*e+1]/255}}function Ka(i,e){return[...i.values()].filter(t=>t.kind===e&&Is.has(t.state)).sort(X1)}function X1(i,e){return jh[i.state]-jh[e.state]||e.loss-i.loss}function Ux(i,e,t){let n=i.targets.indexOf(t),s=i.tables[e]?.cells;if(n<0||!s)return[];let r=i.targets.length;return i.states.map((o,a)=>({...Ox(s,a*r+n,t),id:o})).filter(({state:o})=>Is.has(o)).sort((o,a)=>a.loss-o.loss||jh[o.state]-jh[a.state])}function Jh(){let{reasons:i}=Re();return i!=="asked"?null:w("p",{class:"muted",role:"status","aria-label":"Working out the reasons","data-awaited":!0,children:"…"})}function Fx(){let{words:i,id:e}=Re(),t=(i.causes?.[e]||[]).map(n=>wi(Eo(i,n)));return t.length?w("p",{class:"causes","data-causes":!0,children:[w("span",{class:"label",children:"Pressed by"}),$i([...new Set(t)])]}):null}function Bx(){let{store:i,words:e,view:t,subject:n}=Re(),s=K1(e.book,n.state.path||[]),r=q1();return s.length?w("ol",{class:"path","aria-label":"The way of the nerve",children:[s.map(({id:o,name:a})=>w("li",{children:w("button",{class:"step",style:Rs[o]&&{"--root":Rs[o]},"data-root":o in Rs||void 0,onClick:()=>Zi(i,{kind:"nerve",id:o}),children:$1(t.register==="patient"?yt(e.book,"nerve",o,"patient"):a)})},o)),r&&w("li",{class:"end",children:r})]}):null}function q1(){let{words:i,effects:e}=Re(),t=Ti(i.book);return Es.some(([n])=>Is.has(e.get(t[n])?.state))?"heel":""}var Y1=new Set(["ramus","division"]);function K1(i,e){return e.filter(({id:t},n)=>n===0||!Y1.has(It(i,"nerve",t)?.kind))}function $1(i){let[e]=Tn(i.replace("(s)","")),t=e.replace(/ branch(es)?( of .*)?$/i,"").replace(/ nerves?( root)?(?=,|$)/i,"");return wi(t)}var Z1=[["muscle","Muscles that weaken",7],["reflex","Reflexes",5],["deep","Deep structures",4]];function kx(){let{words:i,effects:e,subject:t}=Re(),n=Object.values(Ti(i.book)),s=Ka(e,"skin").filter(r=>!n.includes(r.target));return w(_t,{children:[t.noPath?w(J1,{}):w(Bx,{}),w(Fx,{}),w(Jh,{}),w(j1,{}),w(Q1,{posture:t.state.posture}),w(tR,{heel:n}),w(yp,{title:"Skin",rows:s,limit:6}),Z1.map(([r,o,a])=>w(yp,{title:o,limit:a,rows:Ka(e,r).filter(c=>!n.includes(c.target))},r)),w(sR,{})]})}function j1(){let{view:i,subject:e}=Re(),{findings:t}=e.state;return!t||yo(e.redFlag)||i.register==="patient"&&!e.noPath?null:w("p",{class:"findings",children:eR(t)})}function J1(){let{words:i,id:e,view:t,subject:n}=Re(),s=(i.pain[e]||[]).map(r=>r.split(":")).map(([r,o])=>yt(i.book,r,o,t.register));return w("div",{class:"no-path",children:[w("p",{children:[w("b",{children:"No nerve pathway is lit"}),", because"," ",n.noPath.replace(/^because\s+/i,"").replace(/\.?$/,".")]}),s.length>0&&w("p",{children:["It hurts here: ",s.join(", "),"."]})]})}function Q1({posture:i=[]}){return i.length?w("ul",{class:"plain posture",children:i.map(({state:e,findings:t})=>w("li",{children:[w("b",{children:Ze(e)}),": ",t]},e))}):null}var eR=i=>Ze(i).replace(/\.?$/,".");function tR({heel:i}){let{effects:e,subject:t}=Re(),n=i.map(r=>e.get(r)).filter(Boolean),s=n.filter(({state:r})=>Is.has(r));return s.length?w(yp,{title:"Heel",rows:s,limit:8}):t.noPath||!n.length?null:w("section",{class:"rows",children:[w("h3",{children:"Heel"}),w("p",{class:"spared-line",children:[w(Mo,{}),"The heel keeps its feeling."]})]})}function yp({title:i,rows:e,limit:t}){let{view:n,subject:s}=Re(),[r,o]=Rt(!1);if(!e.length)return null;let a=n.register==="patient"?Math.min(4,t):t,c=r?e:e.slice(0,a),l=c.map(h=>nR(s,h));return w("section",{class:"rows",children:[w("h3",{children:i}),w("ul",{children:c.map((h,u)=>w(iR,{effect:h,note:l[u]!==l[u+1]&&l[u]},h.target))}),e.length>a&&w(zx,{all:r,setAll:o,count:e.length})]})}function nR(i,{target:e,state:t}){return t==="variable"&&i.state.variable?.[e]?.text||""}function zx({all:i,setAll:e,count:t}){return w("button",{class:"more","aria-expanded":i,onClick:()=>e(!i),children:i?"Show fewer":`Show all ${t}`})}function iR({effect:i,note:e}){let{store:t,words:n,view:s,subject:r}=Re(),{kind:o,id:a,target:c,state:l,loss:h}=i,u=s.register==="clinician"?r.state.roots?.[c]||[]:[];return w("li",{class:"row","data-target":c,"data-state":l,children:[w("button",{class:"row-name",title:r.state.why?.[c],onClick:()=>t.focusOn({kind:o,id:a}),children:Tn(Ze(yt(n.book,o,a,s.register)))[0]}),w(Nx,{loss:h,state:l}),w("span",{class:`row-word w-${l}`,children:Ts(o,l,s.register)}),u.length>0&&w("span",{class:"row-roots",children:u.map(f=>w(Ya,{root:f},f))}),e&&w("span",{class:"row-note",children:["Depends on the anatomy: ",e]})]})}function sR(){let{subject:i,view:e}=Re(),[t,n]=Rt(!1),s=i.state.spared||[];if(!s.length)return null;let r=e.register==="patient"?3:6;return w("section",{class:"spared",children:[w("h3",{children:"Spared, and why"}),w("ul",{children:(t?s:s.slice(0,r)).map(({name:o,why:a})=>w("li",{children:[w(Mo,{}),w("span",{children:[w("b",{children:o}),a&&`: ${rR(a)}`]})]},o))}),s.length>r&&w(zx,{all:t,setAll:n,count:s.length})]})}var rR=i=>i.replace(/ \(at [\d.]+\)/g,"");function Vx(){let{words:i,id:e,subject:t,reasons:n}=Re(),s=t.state.path||[];if(n!=="told")return w(Jh,{});if(!s.length)return w("p",{class:"muted",children:t.noPath?"No nerve is cut, so there is no path to follow.":"No path is written for this lesion."});let r=new Map((i.cuts[e]||[]).map(([o,a])=>[o,a]));return w("ol",{class:"steps",children:s.map(o=>w(oR,{step:o,cut:r.get(o.id)},o.id))})}function oR({step:i,cut:e}){let{store:t,words:n,view:s}=Re(),r=It(n.book,"nerve",i.id)||{},o=s.register==="patient"?yt(n.book,"nerve",i.id,"patient"):i.name||r.name;return w("li",{children:[w("button",{class:"row-name",onClick:()=>Zi(t,{kind:"nerve",id:i.id}),children:w("b",{children:Ze(o)})}),e!==void 0&&w("span",{class:"cut-here",children:"cut here"}),s.register!=="patient"&&r.latin&&w("i",{class:"latin",lang:"la",children:r.latin}),(r.course||[]).length>0&&w("p",{class:"course",children:[Ze(r.course.join(", then ")),"."]}),s.register!=="patient"&&w(aR,{nerve:i.id,cut:e})]})}function aR({nerve:i,cut:e}){let{words:t,view:n}=Re(),s=e===void 0?[]:bo(t,i,n.register).filter(({position:r})=>r<=e);return s.length?w("p",{class:"branches",children:[w(Mo,{}),"Leaves above the cut and is spared:"," ",[...new Set(s.flatMap(({names:r})=>r))].join(", ")]}):null}function Hx(){let{words:i,subject:e}=Re(),{state:t}=e,n=(t.tests||[]).map(r=>It(i.book,"test",r)||{name:r}),s=Ps(t.accuracy);return!n.length&&!s.length?w("p",{class:"muted",children:"The book names no test for this."}):w(_t,{children:[n.length>0&&w("h3",{children:"What shows it"}),w("ul",{class:"tests",children:n.map(r=>w(cR,{test:r},r.name))}),s.length>0&&w("h3",{children:"How well"}),w("ul",{class:"plain",children:s.map(r=>w("li",{children:r},r))}),t.findings&&w("h3",{children:"What an examiner finds"}),t.findings&&w("p",{children:Ze(t.findings)})]})}function cR({test:i}){return w("li",{children:[w("b",{children:Ze(i.name)}),i.used_for&&w("span",{class:"about",children:Ze(i.used_for)}),w(lR,{test:i}),i.overstated&&w("span",{class:"caveat",children:[w("span",{"aria-hidden":"true",children:"!"}),"The published accuracy is probably too good."]}),i.note&&w("span",{class:"about",children:i.note})]})}function lR({test:i}){let{sensitivity:e,specificity:t,accuracy_note:n}=i,r=[[["sensitivity",e],["specificity",t]].filter(([,o])=>o!=null).map(([o,a])=>`${o} ${a.toFixed(2)}`).join(", "),n].filter(Boolean).join("; ");return r?w("span",{class:"about",children:Ze(r)}):null}function Gx(){let{words:i,subject:e}=Re(),{state:t,row:n}=e,s=t.sources||n.sources||(n.source?[].concat(n.source):[]),r=t.confidence||n.confidence;return w(_t,{children:[r&&w("p",{class:"confidence",children:[w("span",{class:`level ${r}`,"aria-hidden":"true",children:[w("i",{}),w("i",{}),w("i",{})]}),Ze(r)," confidence"]}),w("ul",{class:"sources",children:s.map(o=>w(hR,{source:vx(i.book,o)},o))}),!s.length&&w("p",{class:"muted",children:"No source is named."}),w("p",{class:"muted small",children:"How much of a nerve is lost is a model's share, not a measurement: hence bars and words, no numbers."})]})}function hR({source:i}){return w("li",{children:[i.url?w("a",{href:i.url,target:"_blank",rel:"noopener noreferrer",children:i.text}):i.text,i.note&&w("span",{class:"muted small",children:i.note})]})}var uR=[["symptoms","Symptoms"],["aggravated_by","Worse with"],["eased_by","Better with"],["tests","Tests"],["treatments","Treatments named"],["risk_factors","Risk factors"]];function Wx({row:i}){let{store:e,words:t,view:n,id:s}=Re(),r=(i.sites||[]).filter(a=>t.states.includes(a)),o=Ps(i.red_flags);return w(_t,{children:[o.length>0&&w("div",{class:"urgent",children:[w("b",{children:"Seek urgent care with:"}),w("p",{children:o.join("; ")})]}),i.heel_effect&&w("p",{children:[w("span",{class:"label",children:"Heel"}),i.heel_effect]}),r.length>0&&w(_t,{children:[w("p",{class:"label block",children:"Show it on the body"}),w("ul",{class:"chips",children:r.slice(0,24).map(a=>w("li",{children:w("button",{class:a===s?"pill on":"pill","data-lesion":a,onClick:()=>e.select(a),children:yt(t.book,"site",a,n.register)})},a))})]}),uR.map(([a,c])=>w(fR,{title:c,items:Ps(i[a])},a)),i.qualification&&w("p",{class:"remark",children:Ps(i.qualification).join(" ")})]})}function fR({title:i,items:e}){return e.length?w("p",{children:[w("span",{class:"label",children:i}),e.join(", ")]}):null}function Xx(){let{store:i,state:e,words:t,view:n}=Re(),{kind:s,id:r}=e.focus,o=It(t.book,s,r),a={condition:Wx,symptom:yR,disc:_R,variant:xR}[s]||pR;return w("section",{class:"focus","data-focus":`${s}:${r}`,"aria-label":"What you look at",children:[w("button",{class:"close","aria-label":"Close",onClick:()=>i.focusOn(null),children:"×"}),w("p",{class:"eyebrow",children:As(s)}),w("h2",{title:o?.latin||void 0,children:dR(t,s,r,n.register)}),w(a,{kind:s,id:r,row:o||{}})]})}function dR(i,e,t,n){return e==="disc"?`Disc ${t.replace("_","/")}`:e==="symptom"?Ze(t):yt(i.book,e,t,n)}function pR({kind:i,id:e,row:t}){let{words:n,view:s,effects:r,subject:o,known:a}=Re(),c=r.get(`${i}:${e}`),l=o?.state.why?.[`${i}:${e}`];return w(_t,{children:[t.action&&w("p",{children:Ze(t.action)}),t.description&&w("p",{class:"muted",children:Ze(t.description)}),a&&c&&w("p",{class:"now",children:[w(qa,{kind:i,state:c.state,register:s.register})," in"," ",Tn(o.name)[0],l?`: ${l}`:""]}),w(mR,{row:t}),w(gR,{words:n,target:`${i}:${e}`})]})}function mR({row:i}){let{store:e,words:t,view:n}=Re(),s=[...new Set((i.supply||[]).map(({nerve:o})=>o))],r=Object.entries(i.roots||{}).sort((o,a)=>a[1]-o[1]).map(([o])=>o);return w(_t,{children:[s.length>0&&w("p",{children:[w("span",{class:"label",children:"Supplied by"}),s.map((o,a)=>w("span",{children:[a>0&&", ",w("button",{class:"row-name",onClick:()=>Zi(e,{kind:"nerve",id:o}),children:yt(t.book,"nerve",o,n.register)})]},o))]}),r.length>0&&w("p",{children:[w("span",{class:"label",children:"Roots"}),r.map(o=>w(Ya,{root:o},o))]})]})}function gR({words:i,target:e}){let{store:t,table:n,view:s,id:r}=Re(),o=Ux(i,n,e),a=h=>It(i.book,"root",h)?"root":It(i.book,"site",h)?"site":"nerve",c=o.filter(h=>a(h.id)==="root"&&h.state!=="possible").slice(0,5),l=o.filter(h=>a(h.id)==="site").slice(0,s.register==="patient"?4:7);return!c.length&&!l.length?null:w(_t,{children:[w("p",{class:"label block",children:"Lesions that hit it"}),w("ul",{class:"chips",children:[...c,...l].map(h=>w("li",{children:w("button",{class:h.id===r?"pill on":"pill","data-lesion":h.id,onClick:()=>t.select(h.id),children:a(h.id)==="root"?w(Ya,{root:h.id}):Ze(Tn(yt(i.book,"site",h.id,s.register))[0])})},h.id))})]})}function _R({id:i}){let{words:e,store:t,view:n}=Re(),s=Nn(e.book,"site").filter(r=>r.id.startsWith(`disc_${i}_`)&&e.states.includes(r.id));return s.length?w(_t,{children:[w("p",{children:"Where the disc bulges decides which root it meets."}),w("ul",{class:"chips",children:s.map(r=>w("li",{children:w("button",{class:"pill","data-lesion":r.id,onClick:()=>t.select(r.id),children:yt(e.book,"site",r.id,n.register)})},r.id))})]}):w("p",{class:"muted",children:"The book has no herniation at this level."})}function xR({id:i,row:e}){let{store:t,view:n}=Re(),s=n.variants.includes(i);return w(_t,{children:[w("p",{children:Ps(e.effect).join("; ")}),e.frequency&&w("p",{class:"muted",children:Ze(e.frequency)}),w("label",{class:"switch",children:[w("input",{type:"checkbox",checked:s,onChange:()=>t.toggleVariant(i)}),"Show the body with this variant"]})]})}function yR({id:i}){let{words:e,store:t}=Re(),n=Nn(e.book,"condition").filter(s=>(s.symptoms||[]).includes(i));return w(_t,{children:[w("p",{class:"muted",children:"Patients with these conditions may say so:"}),w("ul",{class:"chips",children:n.map(s=>w("li",{children:w("button",{class:"pill",onClick:()=>Zi(t,{kind:"condition",id:s.id}),children:s.name})},s.id))})]})}function Qh(i){return Nn(i.book,"root").map(e=>e.id).filter(e=>/^[LS]\d$/.test(e)&&i.states.includes(e))}function eu(i,e){let t=Ti(i.book),n=Es.map(([r])=>t[r]),s=(r,o)=>vR(i,typeof r=="string"?r:r.id,{faces:n,group:o,register:e});return(i.book.regions||[]).map(r=>({name:r.name,entries:(r.entries||r.items||r.groups||r.sites||[]).flatMap(o=>{let a=o.items||o.sites;if(!a)return s(o)||[];let c=a.map(l=>s(l,o)).filter(Boolean);return c.length?{key:`${r.name}/${o.name}`,name:o.name,items:c}:[]})})).filter(r=>r.entries.length)}function vR(i,e,{faces:t,group:n,register:s}){if(!i.states.includes(e))return;let r=It(i.book,"site",e)||{},o=s==="patient"&&!n?bR(i.book,r):"",a=r.name||e;return{id:e,name:a,short:Ze(o)||SR(a,n),tag:MR(i,e,r,t)}}function bR(i,e){return Nn(i,"site").filter(n=>n.patient_name===e.patient_name).length===1?e.patient_name:""}function SR(i,e){let t=i.replace(/ \(.*\)$/,""),n=e?.name;return!n||!t.toLowerCase().startsWith(n.toLowerCase())?t:Ze(t.slice(n.length).replace(/^[\s,:]+/,""))||t}function MR(i,e,t,n){if(yo(t.red_flag))return{kind:"urgent",word:"urgent"};if(t.red_flag)return{kind:"flag",word:"red flag"};if(!(i.cuts[e]||[]).length)return{kind:"none",word:"no nerve"};let s=To(i,0,e);if(n.some(r=>s.get(r)?.state==="variable"))return{kind:"varies",word:"heel varies"}}var wR=2;function Kx(i,e){let t=Ti(i.book),n=Es.map(([d])=>t[d]),s=d=>ER(To(i,0,d),n),r=Yx(Qh(i),s,wR),a=eu(i,e).map(({entries:d})=>d.flatMap(m=>m.items||m)).map(d=>d.filter(({tag:m})=>!AR(m))),c=RR(i.book),l=({id:d})=>s(d)*(c.get(d)||0),h=a.flatMap(d=>Yx(d,l,1)),u=a.flat().filter(({id:d,tag:m})=>m?.kind==="none"&&CR(i,d,t));return[...r.map(d=>({id:d,name:TR(i,d)})),...h.map(qx),...u.slice(0,1).map(qx)]}var qx=({id:i,name:e})=>({id:i,name:e.replace(/ \(.*\)$/,"")}),TR=(i,e)=>It(i.book,"root",e)?.name||e,AR=i=>i?.kind==="urgent"||i?.kind==="flag";function ER(i,e){return e.map(t=>i.get(t)).filter(t=>Is.has(t?.state)).reduce((t,{state:n,loss:s})=>t+(n==="variable"?.5:s),0)}function RR(i){let e=new Map;for(let{sites:t=[]}of Nn(i,"condition"))for(let n of t)e.set(n,(e.get(n)||0)+1/t.length);return e}function Yx(i,e,t){return i.map(n=>({one:n,score:e(n)})).filter(n=>n.score>0).sort((n,s)=>s.score-n.score).slice(0,t).map(({one:n})=>n)}function CR(i,e,t){let n=new Set(Object.values(t)),s=i.pain[e]||[];return s.length>0&&s.every(r=>n.has(r))}var $x=[["effect","Effect",kx],["path","Path",Vx],["tests","Tests",Hx],["sources","Sources",Gx]];function Zx(){let{state:i,words:e,view:t,known:n,subject:s}=Re(),r=t.lesions.join(", ");return w("aside",{class:"meaning","aria-label":"What it means",children:[i.focus&&e&&w(Xx,{}),!e&&w(PR,{}),e&&!r&&!i.focus&&w(IR,{}),e&&r&&!n&&w(LR,{asked:r,several:t.lesions.length>1}),n&&s&&w(NR,{}),w("footer",{class:"notice",children:[Zh,". It keeps nothing about anyone."]})]})}function PR(){return w("div",{class:"list-waiting","aria-hidden":"true",children:[40,70,55,90,80,62,75].map(i=>w("i",{style:{width:`${i}%`}},i))})}function IR(){let{store:i,words:e,view:t}=Re(),n=Ki(()=>Kx(e,t.register),[e,t.register]);return w("div",{class:"welcome",children:[w("h2",{children:"From the back to the heel"}),w("p",{children:"Pick a nerve root or a place where a nerve is compressed. The nerve lights up from there on, with the skin and the part of the heel it serves, and here you read what weakens, what fades and what is spared."}),w("h3",{children:"Begin with"}),w(jx,{lesions:n,select:i.select}),w("p",{class:"muted",children:"Or click a nerve, a patch of skin or a disc on the body. Turn it by dragging."})]})}function jx({lesions:i,select:e}){return w("ul",{class:"chips",children:i.map(({id:t,name:n})=>w("li",{children:w("button",{class:"pill","data-lesion":t,onClick:()=>e(t),children:Tn(n)[0]})},t))})}function LR({asked:i,several:e}){let{store:t,state:n,words:s}=Re(),r=Ki(()=>e?[]:gx(s.book,i),[s,i]);return w("div",{class:"welcome",role:"alert",children:[w("h2",{children:e?"Several lesions together":`“${i}” is not in this book`}),w("p",{children:e?`${i}: ${n.notice||"this cannot be shown here."}`:"The address or the program asked for something that this page does not know."}),r.length>0&&w("h3",{children:"Did you mean"}),w(jx,{lesions:r,select:t.select}),w("button",{class:"pill",onClick:()=>t.select(""),children:"Start afresh"})]})}function NR(){let{subject:i}=Re(),[e,t]=Rt("effect"),n=$x.find(([s])=>s===e)[2];return w("article",{children:[w(DR,{}),i.redFlag&&w(BR,{text:i.redFlag}),w(kR,{tab:e,setTab:t}),w("div",{class:"tab",role:"tabpanel","aria-label":e,children:w(n,{})})]})}function DR(){let{state:i,words:e,view:t,subject:n,exact:s,reasons:r}=Re(),[o,a]=Tn(n.name),[c]=Tn(n.calledBy),l=[c,a,n.place].filter(Boolean).map(Ze).join(". ");return w("header",{children:[w("p",{class:"eyebrow",children:[n.eyebrow," · ",xo[Cs(t,n)]]}),w("h2",{title:n.latin||void 0,"data-latin":n.latin||void 0,children:o}),l&&w("p",{class:"muted",children:l}),i.notice&&w("p",{class:"remark",role:"status",children:i.notice}),!i.notice&&!s&&w("p",{class:"remark",children:"Shown for the default map and common anatomy."}),r==="untold"&&w("p",{class:"remark","data-untold":!0,children:["Reasons are told for the default map and anatomy; states and bars here are for"," ",OR(e.book,t),"."]})]})}function OR(i,{map:e,variants:t}){let n=e===Wt.map?[]:[yt(i,"map",e)];return $i([...n,...t.map(s=>wi(yt(i,"variant",s)))])}var UR="This can be an emergency. Seek urgent care now.",FR="Red flag. Seek urgent care when this happens.";function BR({text:i}){return w("div",{class:"urgent",role:"note",children:[w("b",{children:yo(i)?UR:FR}),w("p",{children:i.replace(/^(RED FLAG:|Emergency\.)\s*/i,"")})]})}function kR({tab:i,setTab:e}){let t=Ga("[role=tab]",{horizontal:!0});return w("div",{class:"tabs",role:"tablist","aria-label":"What to read",...t,children:$x.map(([n,s])=>w("button",{role:"tab","aria-selected":i===n,tabIndex:i===n?0:-1,"data-tab":n,onClick:()=>e(n),onFocus:()=>e(n),children:s},n))})}function Jx({onPicked:i}){let{store:e,words:t,view:n,id:s}=Re(),r=Ki(()=>t&&eu(t,n.register),[t,n.register]);if(!t)return w(zR,{});let o=a=>{e.select(a),i?.()};return w(_t,{children:[w(VR,{words:t,selected:s,select:o}),w(HR,{regions:r,selected:s,select:o})]})}function zR(){return w("div",{class:"list-waiting","aria-hidden":"true",children:[62,48,70,55,66,40].map(i=>w("i",{style:{width:`${i}%`}},i))})}function VR({words:i,selected:e,select:t}){let n=Ga(".root",{columns:5}),s=qh(),r=Qh(i),o=e&&jn(e).nerve,a=r.includes(o)?o:r[0];return w("section",{children:[w("h3",{id:s,children:"Nerve root"}),w("div",{class:"roots",role:"listbox","aria-labelledby":s,"aria-orientation":"horizontal",...n,children:r.map(c=>w("button",{class:o===c?"root on":"root",role:"option","aria-selected":o===c,tabIndex:c===a?0:-1,"data-id":c,"aria-label":`${c} nerve root`,onClick:()=>t(c),children:[c,w("i",{style:{background:Rs[c]}})]},c))})]})}function HR({regions:i,selected:e,select:t}){let[n,s]=Rt({}),r=u=>n[u.key]??u.items.some(f=>f.id===e),o=(u,f)=>s({...n,[u.key]:f}),a=Ga("[role=treeitem]"),c=i.flatMap(u=>u.entries),l=u=>u.id===e||u.items?.some(f=>f.id===e),h=c.find(l)||c[0];return gn(()=>GR(a.ref.current?.querySelector("[aria-selected=true]")),[e]),w("div",{role:"tree","aria-label":"Places of compression, from spine to foot",...a,children:i.map(u=>w("section",{role:"group","aria-label":u.name,children:[w("h3",{"aria-hidden":"true",children:u.name}),u.entries.map(f=>f.items?w(WR,{group:f,open:r(f),setOpen:o,selected:e,select:t,inTab:f===h},f.key):w(Qx,{item:f,selected:e,select:t,inTab:f===h},f.id))]},u.name))})}function GR(i){let e=i?.closest(".regions");if(!e)return;let[t,n]=[i.getBoundingClientRect(),e.getBoundingClientRect()];(t.top<n.top||t.bottom>n.bottom)&&(e.scrollTop+=t.top-n.top-n.height/3)}function WR({group:i,open:e,setOpen:t,selected:n,select:s,inTab:r}){let o=i.items.some(c=>c.id===n);return w(_t,{children:[w("button",{class:o&&!e?"item group on":"item group",role:"treeitem","aria-expanded":e,"aria-level":1,tabIndex:r&&!(e&&o)?0:-1,onClick:()=>t(i,!e),onKeyDown:c=>{c.key==="ArrowRight"&&!e&&t(i,!0),c.key==="ArrowLeft"&&e&&t(i,!1)},children:[w("span",{children:i.name}),w("small",{children:[i.items.length,w(wo,{open:e})]})]}),e&&i.items.map(c=>w(Qx,{item:c,selected:n,select:s,level:2,inTab:c.id===n},c.id))]})}function Qx({item:i,selected:e,select:t,level:n=1,inTab:s}){let r=i.id===e;return w("button",{class:`item level-${n}${r?" on":""}`,role:"treeitem","aria-selected":r,"aria-level":n,tabIndex:s?0:-1,"data-id":i.id,title:i.name,onClick:()=>t(i.id),children:[w("span",{children:i.short||i.name}),i.tag&&w("small",{class:`tag ${i.tag.kind}`,children:i.tag.word})]})}async function ey(i){if(i[0]!==31||i[1]!==139)return i;let e=new Blob([i]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}function ty(i){let e=new DataView(i.buffer,i.byteOffset,i.byteLength);if(i.byteLength<20||e.getUint32(0,!0)!==1179937895)throw new Error("The body could not be read: it is not a scene file, or it did not arrive whole.");let t=e.getUint32(12,!0);if(e.getUint32(16,!0)!==1313821514)throw new Error("The body could not be read: no words in it.");let n=JSON.parse(new TextDecoder().decode(i.subarray(20,20+t))),s=n.extras?.root_to_heel;if(!s)throw new Error("This scene file was not made by Root to Heel.");let r=20+t+8,o=a=>{let{byteOffset:c=0,byteLength:l}=n.bufferViews[a];return i.subarray(r+c,r+c+l)};return{book:XR(s.book,o),states:s.states,targets:s.targets,tables:s.tables.map(({map:a,variants:c,bufferView:l})=>({map:a,variants:c,cells:o(l)})),cuts:s.cuts||{},pain:s.pain||{},causes:s.causes||{},cameras:s.cameras||{},skinMaps:s.skin_maps,keyPoints:s.key_points||{}}}function XR(i,e){return Number.isInteger(i?.bufferView)?JSON.parse(new TextDecoder().decode(e(i.bufferView))):i||{}}function tu(i,e,t){let n=[...t].sort().join();return i.tables.findIndex(s=>s.map===e&&[...s.variants].sort().join()===n)}async function iy({box:i,host:e,store:t,life:n,onBody:s,onHover:r}){t.set({phase:"loading",progress:t.state.words?"":"Fetching the body"}),n.body=YR({box:i,host:e,store:t,life:n,onHover:r});let o=await e.scene((l,h)=>t.set({progress:l,fraction:h}));if(n.over||(t.set({progress:"Drawing the body",fraction:void 0}),await JR(),n.over))return;let{words:a,error:c}=await qR(n,o);n.over||(t.set({words:a,error:c,phase:c?"failed":"ready",progress:"",picture:!n.body&&!c}),t.askForMissing(),n.body&&(KR(i,e.hand),s(n.body),e.onBody(n.body)))}async function qR(i,e){let t="";try{if(i.body)return{words:await i.body.load(e),error:t}}catch(n){console.error(n),t=n.message,i.body.dispose(),i.body=null}return{words:ty(await ey(e)),error:t}}function YR({box:i,host:e,store:t,life:n,onHover:s}){let r={onPick:o=>wx(t,o),onHover:s,onLost(o){n.over||t.set({phase:o?"lost":"ready"})},onCamera({position:o,target:a}){e.hand.holds&&t.show({camera:{position:ny(o),target:ny(a)}})}};try{return new e.BodyView(i,{...r,background:"transparent"})}catch(o){return console.warn("Root to Heel: no 3D in this browser;",o.message),i.replaceChildren(),null}}function KR(i,e){let t=()=>{e.holds=!0};for(let n of["pointerdown","wheel","keydown"])i.addEventListener(n,t,{capture:!0,passive:!0})}var ny=i=>[...i].map(e=>Math.round(e));function vp(i,e){return i.every((t,n)=>Math.abs(t-e[n])<1)}var $R=5,ZR=1200;function jR(){return(globalThis.__rootToHeel||[]).filter(i=>i.body).length}function sy(i,e,t){let n=0,s=!1,r=new IntersectionObserver(o=>{clearTimeout(n);let a=o.at(-1).isIntersecting;a&&!s?(s=!0,e()):!a&&s&&(n=setTimeout(()=>{jR()<=$R||(s=!1,t())},ZR))});return r.observe(i),()=>{clearTimeout(n),r.disconnect()}}var JR=()=>new Promise(i=>requestAnimationFrame(()=>setTimeout(i)));var QR="This browser has no WebGL, so this is a picture; it cannot be turned.",eC="This browser has no WebGL, so the body cannot be drawn. Everything in words works.";function ry({host:i}){let{state:e}=ai(),t=jt(null),n=JSON.stringify(e.view);gn(()=>{let{clientWidth:r,clientHeight:o}=t.current,a=Math.min(2,window.devicePixelRatio||1),c=[r,o].map(l=>Math.round(l*a));i.send({type:"need",what:"picture",view:e.view,size:c})},[n]);let s=i.picture();return w("figure",{class:"picture",ref:t,children:[s&&w("img",{src:s,alt:"The body with the selected lesion"}),w("figcaption",{children:s?QR:eC})]})}var tC=new Set(["ready","resting"]);function oy({host:i,canvases:e}){let{state:t}=ai(),n=jt(null),s=jt({x:0,y:0}),[r,o]=Rt(null),[a,c]=Rt(null);sC({box:n,host:i,onBody:o,onHover:c}),rC(r,e,i.hand);let l=u=>{let f=n.current.getBoundingClientRect();s.current={x:u.clientX-f.left,y:u.clientY-f.top,flip:u.clientX>f.right-180}},h=a&&t.words?Tx(t.words,a,yt):"";return w("div",{class:"body","data-phase":t.phase,onPointerMoveCapture:l,onPointerLeave:()=>c(null),children:[w("div",{class:"body-canvas",ref:n}),t.picture&&w(ry,{host:i}),h&&w(nC,{name:h,...s.current}),!tC.has(t.phase)&&w(iC,{state:t})]})}function nC({name:i,x:e,y:t,flip:n}){return w("span",{class:n?"hover-name flip":"hover-name",style:{left:`${e}px`,top:`${t}px`},children:i})}function iC({state:{phase:i,progress:e,fraction:t,error:n}}){return i==="failed"?w("div",{class:"overlay failed",role:"alert",children:[w("b",{children:"The body could not be shown"}),w("p",{children:n})]}):w("div",{class:"overlay",role:"status",children:[t===void 0?w("span",{class:"spinner","aria-hidden":"true"}):w("progress",{max:"1",value:t,"aria-label":"How far it is"}),w("p",{children:e||(i==="lost"?"The graphics driver took the picture away; it comes back by itself":"Waiting for the body")})]})}function sC({box:i,host:e,onBody:t,onHover:n}){let{store:s}=ai();gn(()=>{let r=null,o=()=>{r={over:!1,body:null};let h=r;iy({box:i.current,host:e,store:s,life:r,onBody:t,onHover:n}).catch(u=>{h.over||s.set({phase:"failed",error:u.message})})},a=()=>{r&&(r.over=!0,r.body?.dispose(),e.onBody(null))},c=()=>{let h=r.body?.snapshot?.();a(),t(null),i.current.replaceChildren(),s.set({phase:"resting"}),h&&(i.current.style.background=`center / cover url(${h})`)},l=sy(i.current,o,c);return()=>{l(),a()}},[])}function rC(i,e,t){let{view:n,id:s,table:r,known:o,subject:a,words:c,retold:l}=Re(),h=Cs(n,a);Ba(()=>i?.show({selection:o?s:null,side:h,table:r,...l&&{state:a.state}}),[i,s,o,h,r,c,l&&a.state]),Ba(()=>{if(i)for(let[u,f]of Object.entries(n.layers))i.setLayer(u,f)},[i,JSON.stringify(n.layers)]),Ba(()=>i?.setLabels(n.labels),[i,n.labels]),oC(i,n.camera,h,t),gn(()=>{let u=Object.entries(e.current).filter(([,f])=>f);i?.heelViews(u.map(([f,d])=>({name:f,canvas:d})))},[i,!!c])}function oC(i,e,t,n){let s=jt(!1),r=typeof e=="string";Ba(()=>{if(!i)return;let{position:o,target:a}=i.getCamera();!r&&vp(o,e.position)&&vp(a,e.target)||(n.holds=!1,i.setCamera(e,s.current)),s.current=!0},[i,JSON.stringify(e),r&&t==="left"])}var aC={state:"untouched",loss:0},cC={state:"pain",loss:0};function ay({canvases:i}){let{store:e,state:t,words:n,view:s,id:r,effects:o,known:a}=Re();if(!n)return w("div",{class:"heel","aria-hidden":"true"});let c=Ti(n.book),l=n.pain[r]||[],h=f=>l.includes(c[f])?cC:o.get(c[f])||aC,u=f=>{if(!c[f])return;let[d,m]=c[f].split(":");e.focusOn({kind:d,id:m})};return w("section",{class:"heel","aria-label":"The heel",children:[w("div",{class:"heel-faces",children:Es.map(([f,d])=>w("button",{class:"heel-face","data-heel":f,"data-state":h(f).state,onClick:()=>u(f),"aria-label":`${d} heel: ${Ts("skin",h(f).state,s.register)}`,children:[!t.picture&&w("canvas",{ref:m=>{i.current[f]=m}}),w("span",{class:"heel-label",children:[w("b",{children:d}),a&&w(qa,{kind:"skin",state:h(f).state,register:s.register})]})]},f))}),w("div",{class:"heel-depths",children:[w("span",{class:"under",children:a?"Deep":"The heel from four sides"}),a&&mx.map(([f,d])=>w("button",{class:"heel-depth","data-heel":f,"data-state":h(f).state,onClick:()=>u(f),children:[d,w(qa,{kind:"deep",state:h(f).state,register:s.register})]},f))]})]})}function cy(){let{store:i,view:e}=Re(),[t,n]=Rt(!1),s=jt(null);return gn(()=>t?So(s.current,()=>n(!1)):void 0,[t]),w("div",{class:t?"layers open":"layers",ref:s,children:[w("button",{class:"layers-head","aria-expanded":t,onClick:()=>n(!t),children:["Layers",w(wo,{open:t})]}),w("div",{class:"layers-body",children:[Object.keys(Wt.layers).map(r=>w(hC,{layer:r,opacity:e.layers[r],set:i.setLayer},r)),w("label",{class:"layer",children:[w("input",{type:"checkbox",checked:e.labels,onChange:r=>i.show({labels:r.target.checked})}),"Labels"]})]})]})}var lC={skin:.35,muscles:.6,bones:1,discs:1,nerves:1};function hC({layer:i,opacity:e,set:t}){let n=dx[i];return w("div",{class:"layer",children:[w("label",{children:[w("input",{type:"checkbox",checked:e>0,"data-layer":i,onChange:s=>t(i,s.target.checked?lC[i]:0)}),n]}),w("input",{type:"range",min:"0",max:"1",step:"0.05",value:e,"aria-label":`${n}: how solid`,style:{"--at":`${e*100}%`},onInput:s=>t(i,Number(s.target.value))})]})}function ly(){let{store:i,words:e,view:t,id:n,known:s}=Re(),r=s?Mx(e,n):void 0;if(!r)return null;let o=c=>c&&c.id!==i.state.view.lesions[0]&&i.show({lesions:[c.id]},"person",{focus:null}),a=yt(e.book,"nerve",r.nerve,t.register);return w("section",{class:"slide","aria-label":`Cut along the ${a}`,children:[w("p",{children:[w("b",{children:"Slide the cut"})," ",w("span",{children:["along the ",wi(a),", from the spine outwards"]})]}),w(uC,{words:e,line:r,move:o,register:t.register,name:a})]})}function uC({words:i,line:e,move:t,register:n,name:s}){let r=jt(null),[o,a]=Rt(void 0),c=vo(i,e.nerve),l=bo(i,e.nerve,n),h=o??e.position,u=d=>{let m=r.current.getBoundingClientRect(),y=Math.min(1,Math.max(0,(d.clientX-m.left)/m.width));a(y),t(Ha(i,e.nerve,y))};return w("div",{class:"track",ref:r,onPointerDown:d=>{r.current.setPointerCapture(d.pointerId),u(d)},onPointerMove:d=>o!==void 0&&u(d),onPointerUp:()=>a(void 0),onPointerCancel:()=>a(void 0),children:[w("span",{class:"rail",style:{"--at":`${h*100}%`}}),l.map(d=>w(fC,{tick:d,caught:d.position>h},d.position)),w("span",{class:"handle",role:"slider",tabIndex:0,style:{left:`${h*100}%`},"aria-label":`Cut along the ${s}`,"aria-valuemin":0,"aria-valuemax":c.length-1,"aria-valuenow":uy(c,e.position),"aria-valuetext":dC(l,h),onKeyDown:d=>pC(d,c,e.position,t)})]})}function fC({tick:i,caught:e}){let t=i.position<.2?"from-left":i.position>.8?"from-right":"";return w("span",{class:e?"mark caught":"mark",style:{left:`${i.position*100}%`},children:w("span",{class:`mark-label ${t}`,children:[e?"cut off: ":"spared: ",hy(i.names)]})})}function hy(i){return i.length>5?`${i.slice(0,4).join(", ")} and ${i.length-4} more`:$i(i)}function dC(i,e){let t=i.filter(({position:r})=>r<=e).flatMap(({names:r})=>r),n=i.find(({position:r})=>r>e),s=n?`cut off from ${$i(n.names.slice(0,3))} on`:"nothing is cut off";return t.length?`${s}; spared: ${hy(t)}`:s}function uy(i,e){let t=i.map(n=>Math.abs(n.position-e));return t.indexOf(Math.min(...t))}function pC(i,e,t,n){let s={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1,Home:-1/0,End:1/0}[i.key];if(!s)return;i.preventDefault();let r=Math.min(e.length-1,Math.max(0,uy(e,t)+s));n(e[r])}function fy({host:i}){let e=jt({});return w("main",{class:"stage","aria-label":"The body",children:[w("div",{class:"toolbar",children:[w(mC,{}),w(gC,{})]}),w(oy,{host:i,canvases:e}),w(cy,{}),w(ay,{canvases:e}),w(ly,{})]})}function mC(){let{store:i,words:e,view:t}=Re(),n=Object.keys(e?.cameras||{}),s=px.filter(([r])=>!n.length||n.includes(r));return w("div",{class:"segments",role:"group","aria-label":"View from",children:s.map(([r,o,a])=>w("button",{"aria-pressed":t.camera===r,"data-camera":r,onClick:()=>i.show({camera:r}),children:a?w(_t,{children:[w("span",{class:"wide-only",children:o}),w("span",{class:"narrow-only",children:a})]}):o},r))})}function gC(){let{store:i,view:e,subject:t}=Re(),n=Cs(e,t),s=!!t?.bilateral;return w("div",{class:"segments",role:"group","aria-label":"Side of the lesion",title:s?"This lesion strikes both sides":void 0,children:gp.map(r=>w("button",{"aria-pressed":n===r,disabled:s&&r!=="both","data-side":r,title:Ze(xo[r]),onClick:()=>i.show({side:r}),children:Ze(r)},r))})}function dy({store:i,host:e}){return w(dp.Provider,{value:i,children:w(_C,{host:e})})}function _C({host:i}){let[e,t]=Rt(!1),n=jt(null);return gn(()=>{e&&n.current.querySelector("input")?.focus({preventScroll:!0})},[e]),gn(()=>e?So(n.current,()=>t(!1),".list-button"):void 0,[e]),w("div",{class:"frame",children:[w(Dx,{host:i,listOpen:e,openList:()=>t(!e)}),w(xC,{box:n,open:e,close:()=>t(!1)}),w(fy,{host:i}),w(Zx,{}),w(yC,{})]})}function xC({box:i,open:e,close:t}){let[n,s]=Rt(!1);return w("nav",{class:e?"choose open":"choose","aria-label":"Choose a root or a site",ref:i,children:[w(Ax,{onFind:s,onPicked:t}),w("div",{class:"regions",hidden:n,children:w(Jx,{onPicked:t})})]})}function yC(){let i=Re(),{state:{focus:e},words:t,view:n,known:s}=i,r=e&&t?`${As(e.kind)}: ${yt(t.book,e.kind,e.id,n.register)}`:"";return w("p",{class:"sr-only","aria-live":"polite","data-announcer":!0,children:r||(s?vC(i):"")})}function vC({words:i,view:e,subject:t,effects:n}){let r=["skin","muscle","reflex"].map(a=>Ka(n,a)[0]).filter(Boolean).map(({kind:a,id:c,state:l})=>`${yt(i.book,a,c,e.register)} ${Ts(a,l,e.register)}`),o=r.length?$i(r):"no nerve is hit";return`${t.name}, ${xo[Cs(e,t)]}: ${o}.`}function bp(i){let{lesions:e,map:t,variants:n}=i;if(e.length<2)return e[0]||"";let s=t===Wt.map&&!n.length?[]:[t,...n];return[e.join("+"),...s].join("|")}function Sp(i,e){let t=bp(e);if(!t||i.states.includes(t))return t;let n=e.lesions.length===1?mp(i,t):"";return i.states.includes(n)?n:""}function $a(i,{map:e,variants:t}){let n=e===Wt.map&&!t.length;return i&&!n?[i,e,...[...t].sort()].join("|"):""}function py({words:i,view:e,told:t}){let n=Sp(i,e);if(e.lesions.length>1)return n?[]:[{what:"state",view:e}];let s=[];tu(i,e.map,e.variants)<0&&s.push({what:"table",view:e});let r=$a(n,e);return r&&!(r in t)&&s.push({what:"state",view:{...e,lesions:[n]}}),s}function my(i,e,{cells:t,cuts:n,pain:s,words:r}){if(!i.states.includes(e)){i.states.push(e),i.cuts[e]=n,i.pain[e]=s,i.book.states[e]=r;for(let o of i.tables){let a=new Uint8Array(o.cells.length+t.length);a.set(o.cells),a.set(t,o.cells.length),o.cells=a}}}var bC=new Map;function gy(){let i=nu((n,s,r)=>r?To(n,s,r):bC),e=nu((n,s,r,o)=>s?yx(o?SC(n,s,o):n,s,r):void 0),t=nu((n,s)=>MC(n?.book.states?.[s]));return nu(({words:n,view:s,told:r})=>{let o=n?Sp(n,s):"",a=n?tu(n,s.map,s.variants):-1,c=Math.max(0,a),l=s.lesions.length===1&&n?$a(o,n.tables[c]):"",h=typeof r[l]=="object"?r[l]:void 0,u=l?h||t(n,o):void 0;return{id:o,known:!!o,table:c,exact:a>=0||s.lesions.length>1,effects:i(n,c,o),subject:e(n,o,s.register,u),retold:!!l,reasons:!l||h?"told":h===null?"untold":"asked"}})}function SC(i,e,t){return{...i,book:{...i.book,states:{[e]:t}}}}function MC(i){let{path:e,why:t,roots:n,variable:s,spared:r,...o}=i||{};return o}function nu(i){let e={given:[],answer:void 0};return(...t)=>(e.given.length===t.length&&t.every((s,r)=>s===e.given[r])||(e={given:t,answer:i(...t)}),e.answer)}var wC={table:"This combination of map and variants needs Python; the default is shown.",state:"Several lesions together need Python; pick one at the left."},TC="asked";function _y(i){let e=new Set,t=gy(),n={view:ci(i.view),words:null,focus:null,phase:"waiting",progress:"",error:"",picture:!1,notice:"",told:{}};function s(c){n={...n,...c};for(let l of e)l()}function r(c,l="person",h={}){let u=n.view,f=ci({...u,...c});s({view:f,notice:"",...h}),!Wa(u,f)&&(l!=="address"&&(AC(u,f)?i.trail.replace:i.trail.push)(f),l!=="host"&&i.onView(f),o())}function o(){if(n.words)for(let{what:c,view:l}of py(n)){let h=i.send({type:"need",what:c,view:l});c==="state"&&l.lesions.length===1?a(l,h?TC:null):s({notice:h?"Working this combination out":wC[c]})}}function a(c,l){s({told:{...n.told,[$a(c.lesions[0],c)]:l}})}return{get state(){return n},selection:()=>t(n),subscribe(c){return e.add(c),()=>e.delete(c)},set:s,show:r,select:c=>r({lesions:c?[c]:[]},"person",{focus:null}),focusOn:c=>s({focus:c}),setLayer:(c,l)=>r({layers:{...n.view.layers,[c]:l}}),toggleVariant:c=>r({variants:RC(n.view.variants,c)}),undo:()=>i.trail.back(),canUndo:()=>i.trail.canBack(),addTable({map:c,variants:l,cells:h}){n.words.tables.push({map:c,variants:l,cells:h}),s({words:{...n.words},notice:""})},addState(c,l){return c.lesions.length===1?a(ci(c),l.words):(my(n.words,bp(ci(c)),l),s({words:{...n.words},notice:""}))},refuse(c,l,h){c==="state"&&l.lesions.length===1?a(ci(l),null):s({notice:h})},askForMissing:o}}function AC(i,e){let t=i.lesions.length===1&&e.lesions.length===1&&EC(i.lesions[0],e.lesions[0]);return Wa(i,e,Px.filter(n=>!t||n!=="lesions"))}function EC(i,e){return i.includes("@")&&e.includes("@")&&jn(i).nerve===jn(e).nerve}function RC(i,e){return i.includes(e)?i.filter(t=>t!==e):[...i,e]}function wp(i,e){let t=[e];return{push:n=>t.push(n),replace:n=>t.splice(-1,1,n),canBack:()=>t.length>1,back:()=>{t.length<2||(t.pop(),i(t.at(-1)))},link:()=>"",dispose:()=>{}}}function xy(i,e){let t=wp(i,e),n=()=>window.history.state?.rootToHeel??0;if(!Mp("replaceState",e,n()))return t;let s=()=>i(Tp()||e);return window.addEventListener("popstate",s),{push:r=>Mp("pushState",r,n()+1),replace:r=>Mp("replaceState",r,n()),canBack:()=>n()>0,back:()=>window.history.back(),link:()=>window.location.href,dispose:()=>window.removeEventListener("popstate",s)}}function Tp(){let{search:i,hash:e}=window.location,t=Xa(e)?e:i;return Xa(t)?Lx(t):void 0}function Mp(i,e,t){try{return window.history[i]({rootToHeel:t},"",CC(e)),!0}catch{return!1}}function CC(i){let e=Ix(i),{protocol:t,pathname:n,search:s,hash:r}=window.location;if(t==="file:")return`#${e}`;let o=[...new URLSearchParams(s)].filter(([l])=>!Xa(`${l}=1`)),a=new URLSearchParams(o).toString(),c=[e,a].filter(Boolean).join("&");return n+(c?`?${c}`:"")+(Xa(r)?"":r)}var yy=`/* The design's tokens, and what every element begins with. */
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
`;var vy=`/* A state is a colour, a pattern and a word. */
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
`;var by=`/* Three columns; the size of the page's own box decides, so that a notebook cell is laid out as what it is. */
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
`;var Sy=`.rth .head {
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
`;var My=`.rth .choose {
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
`;var wy=`/* The middle: the body and what lies over it while it is not there. */
.rth .stage {
  position: relative;
  display: grid;
  grid-template-rows: auto auto minmax(0, 1fr) auto auto;
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
    grid-row: 3;
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
`;var Ty=`/* The switches of the layers: a strip above the body, or a panel behind a button where there is little room. */
.rth .stage {
  .layers {
    grid-row: 2;
    margin: 7px 12px 0;
    z-index: 2;
    font-size: 12px;
  }
  .layers-head {
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
    width: 46px;
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
`;var Ay=`/* The slider along a nerve. */
.rth .stage {
  .slide {
    grid-row: 5;
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
`;var Ey=`/* The middle where there is little room: the layers move behind a button. */
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
`;var Ry=`.rth .heel {
  grid-row: 4;
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
`;var Cy=`/* The right column: head, tabs and what it says of the whole. */
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
`;var Py=`/* What the tabs hold: rows, steps, tests, sources. */
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
`;var Iy=`/* What is looked at, above the selection; and the column where there is little room. */
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
`;var Ly=`/* On paper: the picture and the words, one under the other, and what it is. */
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
`;var WC=[wy,Ty,Ay,Ey,Ry],XC=[Cy,Py,Iy],Ny=[yy,vy,by,Sy,My,...WC,...XC,Ly].join(`
`);function Ap(i,e){let t=document.createElement("div");t.className="rth";let n=document.createElement("style");n.textContent=Ny,i.append(n,t);let s=ci(e.address&&Tp()||e.view),r=(e.address?xy:wp)(l=>c.show(l,"address"),s),o={body:null},a={picture:()=>"",hand:{holds:!1},...e,view:s,trail:r,body:()=>o.body,onBody:l=>{o.body=l}},c=_y(a);return $d(w(dy,{store:c,host:a}),t),{store:c,body:()=>o.body,view:()=>c.state.view,select:l=>c.select(l),setView:l=>c.show(l,"host"),dispose(){r.dispose(),$d(null,t),t.remove(),n.remove()}}}function qC({model:i,el:e}){return KC(i)?$C(i,e):ZC(i)}var YC={render:qC};function Pz(i,e,t={},n={}){let s=Ap(i,{view:t,address:n.address??!0,BodyView:n.BodyView||nr,scene:async()=>typeof e=="string"?Ep(e):e,send:()=>!1,onView:()=>{},picture:()=>n.picture||""});return Fy(s)}function KC(i){return typeof i.get=="function"&&typeof i.save_changes=="function"&&!i.send_msg}function $C(i,e){let t=Uy(e,i.get("height_px")),n=Dy(t,{get:s=>i.get(s),setView(s){i.set("view",s),i.save_changes()},onChange:(s,r)=>i.on(`change:${s}`,r),onMessage:s=>i.on("msg:custom",s),send:s=>i.send(s),address:!1});return()=>n.dispose()}function ZC(i){let e=Uy(null,i.height_px),t=Dy(e,{get:n=>i[n],setView(n){i.view=n},onChange:(n,s)=>i.on(n,s),onMessage:n=>i.on("msg:custom",s=>n(s.data??s)),send:n=>i.send_msg(n),address:i.host==="panel"});return i.on("remove",()=>t.dispose()),e}function Dy(i,e){let t,n={view:e.get("view")||{},address:e.address,BodyView:nr,scene:s=>JC(e,s),send(s){return e.send(s),!0},onView:s=>e.setView(s),picture:()=>eP(e.get("picture"))};return t=Fy(Ap(i,n)),e.onChange("view",()=>{let s=ci(e.get("view"));Wa(s,t.view())||t.setView(s)}),e.onChange("picture",()=>t.store.set({})),e.onMessage(s=>jC(t,s)),t}function jC(i,e){if(e?.type!=="answer")return;let{what:t,view:n}=e;e.text?i.store.refuse(t,n,e.text):t==="table"?i.store.addTable({...e,cells:Ep(e.rows)}):t==="state"&&i.store.addState(n,{...e,cells:Ep(e.row)})}async function JC(i,e){let t=()=>{let n=i.get("scene_url");return n?QC(n,e):Oy(i.get("scene"))};return t()||new Promise((n,s)=>{let r=()=>{let{fraction:o,text:a,error:c}=i.get("progress")||{};c?s(new Error(c)):a&&e(a,o);let l=t();l&&n(l)};for(let o of["scene","scene_url","progress"])i.onChange(o,r);r()})}async function QC(i,e){let t=await fetch(new URL(i,document.baseURI));if(!t.ok)throw new Error(`The server answered ${t.status} when asked for the body. Reload the page.`);return e("Receiving the body"),new Uint8Array(await t.arrayBuffer())}function Oy(i){return!i||!i.byteLength?null:ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i)}function Ep(i){return Uint8Array.from(atob(i),e=>e.charCodeAt(0))}function eP(i){return i?typeof i=="string"?i:URL.createObjectURL(new Blob([Oy(i)],{type:"image/png"})):""}function Uy(i,e){let t=document.createElement("div");return Object.assign(t.style,{position:"relative",width:"100%",height:e?`${e}px`:"100%"}),i?.append(t),t}function Fy(i){let e={view:i.view,select:i.select,get body(){return i.body()},get stats(){return i.body()?.figures?.()}},t=globalThis.__rootToHeel||=[];t.push(e);let n=i.dispose;return{...i,dispose(){t.splice(t.indexOf(e),1),n()}}}export{nr as BodyView,YC as default,Oh as readScene,qC as render,Pz as standalone};

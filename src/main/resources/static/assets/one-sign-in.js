// 引擎自带的应用不用自己的登录页：退出或会话结束后一律回到议事堂的登录页。
const toSignIn = () => {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace('/login');
  }
};

window.addEventListener('hashchange', toSignIn);
toSignIn();

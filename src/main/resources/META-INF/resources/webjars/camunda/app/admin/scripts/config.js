// 议事堂·管理：引擎自带的“admin”应用的设置。未写出的各项沿用引擎的默认值。
export default {
  app: {
    name: '议事堂·管理',
    vendor: '龙凤街道'
  },
  // 浏览器首选语言只取第一段比较（zh-CN 即 zh）；其他语言一律显示中文
  locales: {
    availableLocales: ['zh', 'en'],
    fallbackLocale: 'zh'
  },
  // 首次登录不再提示查看英文的欢迎页
  disableWelcomeMessage: true,
  customScripts: ['scripts/zh-dates', '../../../assets/one-sign-in']
};

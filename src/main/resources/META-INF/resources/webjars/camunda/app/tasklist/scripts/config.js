// 议事堂·待办任务：引擎自带的“tasklist”应用的设置。未写出的各项沿用引擎的默认值。
export default {
  app: {
    name: '议事堂·待办任务',
    vendor: '龙凤街道'
  },
  // 浏览器首选语言只取第一段比较（zh-CN 即 zh）；其他语言一律显示中文
  locales: {
    availableLocales: ['zh', 'en'],
    fallbackLocale: 'zh'
  },
  // 首次登录不再提示查看英文的欢迎页
  disableWelcomeMessage: true,
  customScripts: ['scripts/zh-dates', '../../../assets/one-sign-in'],
  // 快捷键与默认设置相同
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '认领当前选中的任务'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '转到筛选列表的第一项'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '转到任务列表的第一项任务'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '转到任务表单的第一个输入框'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '打开“启动流程”窗口'
    }
  }
};

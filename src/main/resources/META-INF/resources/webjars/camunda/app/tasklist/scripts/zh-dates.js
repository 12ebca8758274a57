// 日历控件的月份、星期用中文（控件不读取 zh.json）。浏览器首选英文时保持原样。
const preferred = (navigator.languages && navigator.languages[0]) || navigator.language || '';

if (preferred.toLowerCase().split('-')[0] !== 'en') {
  const months = Array.from({length: 12}, (_, i) => `${i + 1}月`);
  const days = Array.from('日一二三四五六');

  window.angular.module('ngLocale').config(['$provide', $provide => {
    $provide.decorator('$locale', ['$delegate', $locale => {
      Object.assign($locale.DATETIME_FORMATS, {
        MONTH: months,
        SHORTMONTH: months,
        STANDALONEMONTH: months,
        DAY: days.map(day => `星期${day}`),
        SHORTDAY: days,
        AMPMS: ['上午', '下午']
      });
      return $locale;
    }]);
  }]);

  window.angular.module('ui.bootstrap.datepicker').run(['uibDatepickerConfig', config => {
    config.formatDayTitle = 'yyyy年M月';
    config.startingDay = 1;
  }]);
}

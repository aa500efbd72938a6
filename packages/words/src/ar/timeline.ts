/** Arabic. */
export default {
  title: 'متى وأين ومن',
  short: 'متى وأين',
  intro: 'أوقات وأماكن لا أدق مما تذكره المصادر. وما استُنتج يقول ذلك.',
  when: 'متى',
  where: 'أين',
  who: 'من: الأطراف والروابط',
  noTimes: 'لا شيء في السجل له وقت بعد.',
  order:
    'بحسب التاريخ، الأقدم أولًا، وأوقات اليوم بالتوقيت العالمي. والمبهم يقف حيث يُحتمل أنه بدأ. والقول الذي لا يذكر تاريخًا يقف عند تاريخ صفحته. والكلمات مثل «الثلاثاء» تبقى بترتيبها ولا يوضع لها تاريخ.',
  picture: 'متى حدث وقيل وعُلم، بالأعداد؛ والقائمة التي تليها تقول الشيء نفسه.',
  pictureKey:
    'من اليمين إلى اليسار، عمود لكل تاريخ؛ ولا معنى للمسافات، وينقطع الخط حيث أُسقط زمن. والعدد يعدّ ما يقف هناك: أحداث وخطوات حيازة؛ أو أقوال وصفحات تحمل التاريخ؛ أو صفحات حُفظت وأيام تسجيل. والشريط المتقطع الحد يمتد على كل تاريخ قد يكون المقصود.',
  'row.said': 'قيل',
  'row.happened': 'حدث',
  'row.learned': 'عُلم',
  undatedMoment: 'بلا تاريخ',
  chapter:
    '{date}: مما حدث {happened, number}، ومن الأقوال والصفحات {said, number}، ومما عُلم {learned, number}',
  clocks: 'من {from} إلى {to}',
  inWords: 'بكلمات {page}',
  inOurWords: 'في ملخصنا لـ{page}',
  publishes: 'نشر الصفحة',
  publishesWith:
    'نشر الصفحة، وفيها بلا تاريخ {count, plural, zero {لا أقوال} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}}',
  datedPage: 'لديه صفحة تحمل هذا التاريخ',
  datedPageWith:
    'لديه صفحة تحمل هذا التاريخ، وفيها بلا تاريخ {count, plural, zero {لا أقوال} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}}',
  undatedPage: 'لديه صفحة بلا تاريخ',
  undatedPageWith:
    'لديه صفحة بلا تاريخ، وفيها بلا تاريخ {count, plural, zero {لا أقوال} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}}',
  statements:
    'بلا تاريخ: {count, plural, zero {لا أقوال} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}}',
  pagesMany:
    '{pages, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}، وفيها بلا تاريخ {count, plural, zero {لا أقوال} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}}',
  saidMany:
    '{count, plural, zero {لا أقوال} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}} ({parties, plural, zero {بلا أطراف} one {طرف واحد} two {طرفان} few {# أطراف} many {# طرفًا} other {# طرف}}، {pages, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}})',
  said: '{count, plural, zero {لا أقوال} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}} ({parties, plural, zero {بلا أطراف} one {طرف واحد} two {طرفان} few {# أطراف} many {# طرفًا} other {# طرف}})',
  steps:
    '{exhibit}: {count, plural, zero {لا خطوات حيازة} one {خطوة حيازة واحدة} two {خطوتا حيازة} few {# خطوات حيازة} many {# خطوة حيازة} other {# خطوة حيازة}}',
  captured: 'حُفظت صفحة {outlet}',
  capturedMany:
    '{count, plural, zero {لم تُحفظ صفحات} one {حُفظت صفحة واحدة} two {حُفظت صفحتان} few {حُفظت # صفحات} many {حُفظت # صفحة} other {حُفظت # صفحة}}',
  recorded:
    '{count, plural, zero {لم يُسجّل قيد} one {سُجّل قيد واحد} two {سُجّل قيدان} few {سُجّلت # قيود} many {سُجّل # قيدًا} other {سُجّل # قيد}}',
  inferred: 'استنتاج، {when}: {why}',

  noTies: 'لم تُسجّل رابطة بين الأطراف.',
  once: 'كل رابطة تُذكر مرة واحدة، تحت الطرف الذي له أكثر منها. والرابطة قول أيضًا: هناك من يقولها.',
  'column.party': 'الطرف',
  'column.tie': 'الرابطة',
  'column.when': 'متى',
  'column.told': 'كما يرويها',
  tie: '{relation} {other}',
  tieDetail: '{relation} {other}: {detail}',
  undated: 'لم يُذكر تاريخ',
  untied:
    'لم تُسجّل رابطة لـ{count, plural, zero {أي طرف} one {طرف واحد} two {طرفين} few {# أطراف} many {# طرفًا} other {# طرف}}؛ وعدم تسجيلها لا يعني أنها غير موجودة.',
} as const

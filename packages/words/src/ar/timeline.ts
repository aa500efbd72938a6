/** Arabic. */
export default {
  title: 'متى وأين ومن',
  intro: 'أوقات وأماكن لا أدق مما تذكره المصادر. وما استُنتج يقول ذلك.',
  when: 'متى',
  where: 'أين',
  who: 'من: الأطراف والروابط',
  noTimes: 'لا شيء في السجل له وقت بعد.',
  order:
    'من اليمين إلى اليسار، بالترتيب؛ ولا معنى للمسافات. وحيث لا تُذكر إلا كلمات فالترتيب ترتيب الكلمات، ولا يوضع لها تاريخ.',
  'row.said': 'قيل',
  'row.happened': 'حدث',
  'row.learned': 'عُلم',
  'opens.dated': 'مؤرَّخ',
  'opens.words': 'بكلمات {page}، وبترتيب الكلمات',
  'opens.unplaced': 'بكلمات لا تدل على ترتيب',
  'opens.undated': 'بلا وقت',
  publishes: 'نشر الصفحة',
  statements:
    '{count, plural, zero {لا أقوال} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}}',
  steps:
    '{exhibit}: {count, plural, zero {لا خطوات حيازة} one {خطوة حيازة واحدة} two {خطوتا حيازة} few {# خطوات حيازة} many {# خطوة حيازة} other {# خطوة حيازة}}',
  captured: 'حُفظت صفحة {outlet}',
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
  untied: 'لم تُسجّل رابطة: {names}.',
} as const

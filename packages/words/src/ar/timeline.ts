/** Arabic: headings and labels. */
export default {
  title: 'متى وأين ومن',
  intro: 'أوقات وأماكن لا أدق مما تذكره المصادر. وما استُنتج يقول ذلك.',
  when: 'متى',
  where: 'أين',
  who: 'من: الأطراف والروابط',
  noTimes: 'لا شيء في السجل له وقت بعد.',
  'row.said': 'قيل',
  'row.happened': 'حدث',
  'row.learned': 'عُلم',
  'opens.dated': 'مؤرَّخ',
  'opens.undated': 'بلا وقت',
  'column.party': 'الطرف',
  'column.tie': 'الرابطة',
  'column.when': 'متى',
  'column.told': 'كما يرويها',
  undated: 'لم يُذكر تاريخ',
} as const

/** Arabic: see ../en/embed.ts. */
export default {
  edition: 'الطبعة {number, number}، {day}',
  recorded: 'كما سُجّل في {day}',
  whole: 'الملف كاملًا',
  row: '{account}: {sentence}',
  linesOf: 'الخطوط وراء كل رواية: {question}',
  offer: 'ضمّن هذه الصورة',
  code: 'رمز يُلصق في صفحة',
  changes: 'تتغيّر الصورة في تلك الصفحة حين تتغيّر القضية.',
  stays: 'تبقى الصورة في تلك الصفحة كما هي في الطبعة {number, number}.',
  fixed: 'كما هي في الطبعة {number, number}، على الدوام',
  file: 'ملف رسم متّجه',
  some: '{shown, number} من {count, plural, zero {لا رواية} one {رواية واحدة} two {روايتين} few {# روايات} many {# رواية} other {# رواية}}',
} as const

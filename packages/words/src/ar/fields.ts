/** Arabic: see ../en/fields.ts; a field that has no name here is called by its own. */
export default {
  accounts: 'الروايات التي تغذّيها',
  cites: 'يستند إلى',
  sentences: 'النص',
  needs: 'الادعاءات اللازمة',
  strong: 'ادعاءات الصيغة القوية',
  of: 'بشأن',
  statements: 'الأقوال',
  when: 'متى',
  from: 'من',
  to: 'إلى',
  edtf: 'التاريخ',
  as: 'الكلمات',
  partOf: 'جزء من',
  madeBy: 'من صنع',
  confidenceSentence: 'جملة الثقة',
  coordinatesFrom: 'مصدر الإحداثيات',
} as const

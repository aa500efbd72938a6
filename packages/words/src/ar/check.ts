/** Arabic: headings and labels. */
export default {
  title: 'تحقق بنفسك',
  intro: 'كل ما في هذه الصفحة ينتج عن ملف واحد يستطيع أي أحد أن يتحقق منه دون أن يسألنا.',
  download: 'نزّل الحزمة',
  proves: 'ما يثبته هذا',
  provesNot: 'ما لا يثبته',
  entries: 'القيود في الدفتر',
  root: 'جذر الشجرة فوقها',
  noRoot: 'لا يوجد بعد',
  checkpoint: 'نقطة تحقق موقّعة',
  unsigned: 'لم تُوقّع أي نقطة بعد.',
} as const

/** Arabic. */
export default {
  asOf: 'كما كانت في {time}. وما سُجّل بعد ذلك متروك.',
  present: 'اعرض الحال الراهنة',
  lastChanged: 'آخر تغيير {day}.',
  lastChangedWhy: 'آخر تغيير {day}: {why}',
  assessedBy: 'قيّمها {who}.',
  signedBy: 'وقّع عليها {names}.',
  unsigned: 'لم يوقّع عليها شخص ثانٍ بعد.',
  happened: 'ما حدث',
  known: 'ما يُعرف',
  unknown: 'ما لا يُعرف',
  why: 'لماذا',
  unassessed: 'لم يقيّمها أحد بعد.',
  likelihood: 'تقدير غرفة التحرير: {likelihood}.',
  noLikelihood: 'لا تذكر غرفة التحرير احتمالًا.',
  contents: 'في هذه الصفحة',
  short: 'باختصار',
} as const

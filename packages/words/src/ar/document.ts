/** Arabic: headings and labels. */
export default {
  brief: 'موجز',
  capture: 'صفحة محفوظة',
  outlet: 'الجهة الناشرة',
  citation: 'المرجع',
  address: 'العنوان',
  published: 'نُشرت',
  captured: 'حُفظت',
  hash: 'بصمة بايتاتها',
  restates: 'يعيد صياغة',
  restatedIn: 'أُعيدت صياغتها في',
} as const

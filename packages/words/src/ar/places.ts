/** Arabic. */
export default {
  none: 'لم يُسجّل أي مكان.',
  circle:
    'الدائرة باتساع ما هو معلوم: المكان في موضع ما داخلها. والمحافظة أو البلد يُسمَّى ولا يُعلَّم، إذ لا يقول أحد أين فيه.',
  atlas: 'حدود البلدان: \u2068Natural Earth\u2069، ١:٥٠ مليون.',
  region: 'المنطقة',
  places: 'الأماكن مكبَّرة',
  enlarged: 'مكبَّر',
  picture: 'خريطة. {title}؛ والجدول الذي يليها يقول الشيء نفسه.',
  kilometres: '{count, number} كم',
  north: '{degrees, number}° ش',
  south: '{degrees, number}° ج',
  equator: '٠°',

  'column.place': 'المكان',
  'column.precision': 'الدقة',
  'column.what': 'ما سُجّل هناك',
  within: '{place}، {within}',
  rumour: 'شائعة رُصدت: {form}',
  hedged: '{what} («{hedge}»)',
  mentioned: 'ذُكر فحسب',
  unmapped: 'ليس على الخريطة لعدم وجود إحداثيات: {names}.',

  'precision.exact': 'بالضبط',
  'precision.100m': 'إلى ١٠٠ متر',
  'precision.1km': 'إلى كيلومتر واحد',
  'precision.town': 'بلدة، إلى نحو ٥ كم',
  'precision.district': 'قضاء، إلى نحو ٢٠ كم',
  'precision.province': 'محافظة: في موضع ما منها',
  'precision.country': 'بلد: في موضع ما منه',
} as const

/** Arabic: headings and labels. */
export default {
  title: 'ما تغذّيه وما يُهدَّد به',
  intro: 'سرديات تتناول الحادثة، وأقوال عن المستقبل. والتهديد أو الخطة مفتوحان حتى يُسجّل مآلهما.',
  none: 'لم تُسجّل سردية ولا شائعة ولا تهديد ولا خطة.',
  believed: 'التصديق',
  restsOn: 'تستند إلى',
  rumours: 'شائعات رُصدت',
  threats: 'تهديدات ونذور',
  promises: 'وعود',
  plans: 'خطط',
  demands: 'مطالب',
  outcome: 'المآل:',
} as const

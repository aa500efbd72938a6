/** Arabic; names of months come from CLDR. */
export default {
  time: '{day}، {clock} بالتوقيت العالمي',
  about: 'نحو {date}',
  uncertain: '{date}، غير مؤكد',
  aboutUncertain: 'نحو {date}، غير مؤكد',
  until: 'حتى {date}',
  from: 'منذ {date}',
  span: 'من {from} إلى {to}',
  decade: 'عقد {year}',
  spring: 'ربيع {year}',
  summer: 'صيف {year}',
  autumn: 'خريف {year}',
  winter: 'شتاء {year}',
} as const

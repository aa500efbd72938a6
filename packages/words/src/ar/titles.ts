/** Arabic. */
export default {
  erasedAuthor: 'شخص مُحي اسمه',
  erasedParty: 'طرف مُحي اسمه',
  erasedContent: 'مُحي المضمون',
  nobody: 'من غير تسمية أحد',
  unnamed: 'شخص لم يُذكر اسمه',
  analysisBy: 'فحص أجراه {analyst}',
} as const

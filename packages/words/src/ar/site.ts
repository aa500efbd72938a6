/** Arabic: see ../en/site.ts; what is not here is said in English. */
export default {
  partly: 'العناوين والأرقام بالعربية، وما عداها بالإنجليزية.',
} as const

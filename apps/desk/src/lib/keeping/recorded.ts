/** What happens to a form whose words the desk has taken. */
export const RECORDED = 'recorded'

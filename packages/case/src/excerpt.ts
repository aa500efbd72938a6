/** As much of a text as a message shows. */
export function excerpt(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 3)}…` : text
}

import { styleText } from 'node:util'

/** Weight, never colour alone; `styleText` leaves it out where NO_COLOR is set or nobody watches. */
const styled = (format: 'bold' | 'dim') => (text: string) =>
  styleText(format, text, { stream: process.stdout, validateStream: true })

export const style = { strong: styled('bold'), faint: styled('dim') } as const

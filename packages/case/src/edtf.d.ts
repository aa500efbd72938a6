declare module 'edtf' {
  interface Dated {
    /** First and last millisecond that the expression covers; infinite where the end is open or unknown. */
    readonly min: number
    readonly max: number
  }
  /** Parses an EDTF expression. Throws on anything else. */
  export default function edtf(expression: string): Dated
}

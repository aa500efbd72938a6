import type { Fault } from '../read/fault.ts'

/** What a check of everything stored about a case found. */
export type StoredVerdict =
  | { readonly ok: true; readonly size: number; readonly root: string; readonly erased: number }
  | { readonly ok: false; readonly failures: readonly Fault[] }

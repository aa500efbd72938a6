import { type DataFolder, openData } from '@hearsay/store'

let opened: Promise<DataFolder> | undefined

/** The desk's folder, named by HEARSAY_DATA; opened on first use and kept open. */
export function data(): Promise<DataFolder> {
  opened ??= openData(process.env.HEARSAY_DATA || 'data')
  return opened
}

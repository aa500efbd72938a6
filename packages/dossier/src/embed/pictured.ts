/** A picture of a case that may stand on other people's pages. */
export interface Pictured {
  readonly picture: 'collapse' | 'lines'
  /** Whose lines; those of every account where none is named. */
  readonly account?: string
  /** As one edition has it, and not as it stands now. */
  readonly edition?: number
}

/** A picture in a page of its own, or as a file. */
export interface PicturedAs extends Pictured {
  readonly form: 'page' | 'svg'
}

const TAIL = /^(?:edition\/([1-9]\d{0,8})\/)?(?:(collapse|lines)|lines\/([a-z0-9:-]{1,160}))(\.svg)?$/

/** What comes after the case in the address of a picture: `edition/3/lines/us-airstrike`. */
export function pictureTail({ picture, account, edition }: Pictured): string {
  const of = account === undefined ? picture : `${picture}/${account}`
  return edition === undefined ? of : `edition/${edition}/${of}`
}

/** The picture that such an end of an address names; undefined where it names none. */
export function picturedBy(tail: string): PicturedAs | undefined {
  const [found, edition, picture, account, file] = TAIL.exec(tail) ?? []
  if (found === undefined) return undefined
  return {
    picture: picture === 'collapse' ? 'collapse' : 'lines',
    form: file === undefined ? 'page' : 'svg',
    ...(account !== undefined && { account }),
    ...(edition !== undefined && { edition: Number(edition) }),
  }
}

/** Below these any other page may show what the site answers: pictures of cases, and cards. */
const FOR_OTHERS = /^\/(?:[a-z]{2}\/)?(?:embed|card)\//

/** Whether a path of the site, in any language, is of something made to stand on other people's pages. */
export function isForOthers(path: string): boolean {
  return FOR_OTHERS.test(path)
}

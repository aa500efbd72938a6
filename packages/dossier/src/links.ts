/** Addresses inside the site; ids are safe in URLs by their schema. */

export function caseHref(caseId: string, asOf?: string): string {
  return asOf === undefined ? `/case/${caseId}` : `/case/${caseId}?as-of=${encodeURIComponent(asOf)}`
}

/** A statement's words in its document, with those words highlighted. */
export function wordsHref(caseId: string, documentId: string, statementId: string): string {
  return `/case/${caseId}/document/${documentId}?statement=${statementId}#${statementId}`
}

export function documentHref(caseId: string, documentId: string): string {
  return `/case/${caseId}/document/${documentId}`
}

/** Anchor of a statement in section 6 of a dossier. */
export function saidId(statementId: string): string {
  return `said-${statementId}`
}

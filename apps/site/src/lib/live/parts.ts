import type { LivePart } from '@hearsay/dossier/whole/view.ts'

/** Parts of pages that script brings to life: those of a dossier, and of the Cheat Sheet. */
export type SitePart = LivePart | 'since' | 'find'

export { launch } from '@hearsay/dossier/testing/chromium.ts'

const SIZES = [
  { width: 360, height: 780 },
  { width: 1440, height: 900 },
] as const

export const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  SIZES.map((viewport) => ({ colorScheme, viewport })),
)

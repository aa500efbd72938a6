/** What a room's package.json says of names. */
export interface Manifest {
  /** The room's folder. */
  readonly path: string
  readonly name: string
  /** A room that is bundled or only run here installs everything for development. */
  readonly private: boolean
  readonly dependencies: readonly string[]
  readonly devDependencies: readonly string[]
  /** The room's own `#` names. */
  readonly imports: Readonly<Record<string, string>>
}

/** Reads a package.json. */
export function parseManifest(path: string, text: string): Manifest {
  const {
    name,
    private: unpublished,
    dependencies = {},
    devDependencies = {},
    imports = {},
  } = JSON.parse(text)
  return {
    path,
    name,
    private: unpublished === true,
    dependencies: Object.keys(dependencies),
    devDependencies: Object.keys(devDependencies),
    imports,
  }
}

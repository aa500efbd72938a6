import { Failure } from '../failure.ts'

/** Why an address cannot be listened on, and what to do. */
export function refused(error: NodeJS.ErrnoException, host: string, port: number): Failure {
  const said: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is in use; stop what runs there, or choose another with PORT or --port`,
    EACCES: `port ${port} is not yours to listen on; choose one from 1024 up`,
    EADDRNOTAVAIL: `${host} is no address of this machine`,
    ENOTFOUND: `${host} is no address of this machine`,
  }
  return new Failure('address', said[`${error.code}`] ?? error.message, { cause: error })
}

/** The address of a site; one of IPv6 stands in brackets. */
export function originOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

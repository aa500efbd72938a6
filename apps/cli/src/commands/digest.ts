import { helpText, type Locale } from '@hearsay/words'
import { type Command, Option } from 'commander'
import { bouncedCommand } from '../digest/bounced.ts'
import { countCommand } from '../digest/count.ts'
import { forgetCommand } from '../digest/forget.ts'
import { sendCommand } from '../digest/send.ts'
import { serveCommand } from '../digest/serve.ts'
import { dataOption, jsonOption } from './options.ts'
import { parsePort } from './serve.ts'

export function addDigest(program: Command, locale: Locale): void {
  const group = program
    .command('digest')
    .summary(helpText(locale, 'digest.summary'))
    .description(helpText(locale, 'digest.description'))
  addServe(group, locale)
  addSend(group, locale)
  addForget(group, locale)
  addBounced(group, locale)
  addCount(group, locale)
}

function addServe(group: Command, locale: Locale): void {
  const port = new Option('--port <number>', helpText(locale, 'digestServe.port')).env('DIGEST_PORT')
  const host = new Option('--host <address>', helpText(locale, 'digestServe.host')).env('DIGEST_HOST')
  group
    .command('serve')
    .summary(helpText(locale, 'digestServe.summary'))
    .description(helpText(locale, 'digestServe.description'))
    .addOption(host.default('127.0.0.1'))
    .addOption(port.default(4175).argParser(parsePort))
    .addOption(dataOption(locale))
    .addHelpText('after', helpText(locale, 'digestServe.after'))
    .action((options) => serveCommand(options, locale))
}

function addSend(group: Command, locale: Locale): void {
  group
    .command('send')
    .summary(helpText(locale, 'digestSend.summary'))
    .description(helpText(locale, 'digestSend.description'))
    .option('--once', helpText(locale, 'digestSend.once'))
    .addOption(dataOption(locale))
    .addHelpText('after', helpText(locale, 'digestSend.after'))
    .action((options) => sendCommand(options, locale))
}

function addForget(group: Command, locale: Locale): void {
  group
    .command('forget')
    .summary(helpText(locale, 'digestForget.summary'))
    .description(helpText(locale, 'digestForget.description'))
    .addOption(dataOption(locale))
    .addHelpText('after', helpText(locale, 'digestForget.after'))
    .action((options) => forgetCommand(options, locale))
}

function addBounced(group: Command, locale: Locale): void {
  group
    .command('bounced')
    .summary(helpText(locale, 'digestBounced.summary'))
    .description(helpText(locale, 'digestBounced.description'))
    .addOption(dataOption(locale))
    .addHelpText('after', helpText(locale, 'digestBounced.after'))
    .action((options) => bouncedCommand(options, locale))
}

function addCount(group: Command, locale: Locale): void {
  group
    .command('count')
    .summary(helpText(locale, 'digestCount.summary'))
    .description(helpText(locale, 'digestCount.description'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .action((options) => countCommand(options, locale))
}

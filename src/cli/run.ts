import { nearest } from '#kit/nearest.ts'
import { isRefusal } from '#kit/refusal.ts'
import { parse, type Command } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, programHelp } from './help.ts'
import { note, print, printJson } from './screen.ts'

/** The words behind the program's name, done. The exit code: 0 done, 1 refused or a no, 2 wrong use. */
export async function runWords([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return programHelp().forEach(print), 0
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!entry) {
    const [near] = nearest(name, Object.keys(commands), 1)
    return wrongUse(`没有“${name}”这个命令${near ? `，是不是 ${near}？` : ''}`, 'niangjia --help')
  }
  const command = await entry.open()
  let given
  try {
    given = parse(command, args)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return wrongUse(error.say, `niangjia ${name} --help`)
  }
  if (given.options.help) return commandHelp(name, entry.say, command).forEach(print), 0
  return run(command, given)
}

async function run(command: Command, given: Parameters<Command['run']>[0]): Promise<number> {
  try {
    return await command.run(given)
  } catch (error) {
    if (isRefusal(error)) {
      note(error.say)
      if (given.options.json) printJson({ code: error.code, say: error.say, ...(error.at !== undefined && { at: error.at }) })
    } else {
      note('程序出错了，这一步没有完成；请把 NIANGJIA_DEBUG=1 设上再做一次，把显示的内容发给维护人员')
      if (process.env.NIANGJIA_DEBUG) console.error(error)
    }
    return 1
  }
}

function wrongUse(say: string, help: string): number {
  note(`${say}；用法见 ${help}`)
  return 2
}

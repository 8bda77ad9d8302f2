/**
 * A text with a comma where a space parts what is told, as people write who dictate or leave out punctuation: character for character.
 * Only between runs that are long enough to tell something by themselves: 李雷 男 身份证…, and 接龙 lines are one clause each.
 */
export function paused(text: string): string {
  return text.replace(/[^\n]+/g, line => {
    const runs = [...line.matchAll(/[^ \u3000，。；、！？：,;!?:]+/g)].map(({ 0: words, index }) => ({ at: index, end: index + words.length, tells: TELLS.test(words) }))
    const pauses = runs.flatMap((run, i) => {
      const next = runs[i + 1]
      return next && next.at - run.end === 1 && /[ \u3000]/.test(line[run.end]!) && run.tells && next.tells ? [run.end] : []
    })
    return pauses.reduce((said, at) => `${said.slice(0, at)}，${said.slice(at + 1)}`, line)
  })
}

/** Words that tell something by themselves: five characters or more, among them at least three that are no number. */
const TELLS = /^(?=(?:.*[\u4e00-\u9fff]){3}).{5,}$/

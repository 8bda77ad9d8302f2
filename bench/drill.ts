import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { prepared, type Ground } from './drill-ground.ts'
import { addRound, loadRound, type Round } from './drill-rounds.ts'
import { dice } from './town.ts'

/*
 * npm run drill [-- --rounds N --seed S]: the power fails while the office saves. Loads and single records are killed
 * with SIGKILL at random moments; what was acknowledged must be there, nothing twice, nothing half, and the same work
 * begun again comes to the same end. The last line sums up; exit code 1 if anything was lost, doubled or torn.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' }, seed: { type: 'string' } } })
const rounds = Number(values.rounds)
const seed = values.seed === undefined ? Date.now() % 1e6 : Number(values.seed)
const chance = dice(seed)
console.log(`seed ${seed}`)

const ground = await prepared()
console.log(`undisturbed, a load takes ${ground.takes} ms`)
const done: Round[] = []
let begun = 0
try {
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, () => lane(ground)))
} finally {
  rmSync(ground.folder, { recursive: true, force: true })
}

const sum = (of: (round: Round) => number) => done.reduce((all, round) => all + of(round), 0)
const [lost, doubled, torn] = [sum(r => r.lost), sum(r => r.doubled), sum(r => r.torn)]
console.log(`${sum(r => r.acknowledged)} records acknowledged before a kill`)
console.log(`${done.length} kills, ${lost} acknowledged lost, ${doubled} doubled, ${torn} torn`)
process.exitCode = done.length === rounds && lost + doubled + torn === 0 ? 0 : 1

async function lane(ground: Ground): Promise<void> {
  while (begun < rounds) {
    const no = ++begun
    await oneRound(ground, no)
  }
}

/** Until a kill has hit: who was done before it came is let try again. */
async function oneRound(ground: Ground, no: number): Promise<void> {
  const what = no % 4 === 0 ? 'add' : 'load'
  for (;;) {
    const after = Math.round(ground.takes * (no % 5 === 1 ? chance() : 0.4 + 0.8 * chance())) // one in five also while it starts
    const round = await (what === 'add' ? addRound : loadRound)(ground, { no, after })
    if (!round) continue
    done.push(round)
    console.log(`${String(no).padStart(3)} ${what} killed after ${after} ms: ${round.acknowledged} acknowledged${round.said.length > 0 ? `; ${round.said.join('; ')}` : ''}`)
    return
  }
}

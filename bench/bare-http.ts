import { createServer } from 'node:http'
import { newId } from '#kit/id.ts'
import { openBareSqlite } from './bare.ts'

/*
 * node bench/bare-http.ts FILE: what lists, a search and an entry would take without the product. A bare server over the same tables
 * and indexes, with prepared statements, exact totals and a page of fifty rows as JSON. Nobody is asked who he is, nothing is
 * checked, unsealed, masked, named, numbered or kept in a history. It prints its port. Behind a sign SQLite does not plan anew for
 * every value.
 */
const db = openBareSqlite(process.argv[2]!)
const pageOf = (table: string, day: string, where: string) => db.prepare(`
  select * from "${table}" where ${where} order by coalesce("${day}", '') desc, id desc limit 51`)
const totalOf = (table: string, where: string) => db.prepare(`select count(*) from "${table}" where ${where}`).pluck()

const bySex = { page: pageOf('member', 'joined', '"union" = +:union and +sex = +:sex'), total: totalOf('member', '"union" = +:union and +sex = +:sex') }
const byState = { page: pageOf('dispute', 'received', '"union" = +:union and state = +:state'), total: totalOf('dispute', '"union" = +:union and state = +:state') }
const first = { page: pageOf('member', 'joined', '1 = 1'), total: db.prepare(`select sum(n) from entries where ledger = 'member'`).pluck() }
const found = `from search_pairs p join search s on s.id = p.rowid join member r on r.id = s.record where p.pairs match :text and s.ledger = 'member'`
const byText = { page: db.prepare(`select r.* ${found} order by coalesce(r.joined, '') desc, r.id desc limit 51`), total: db.prepare(`select count(*) ${found}`).pluck() }

const model = db.prepare<[], Record<string, unknown>>('select * from member limit 1').get()!
const columns = Object.keys(model)
const insert = db.prepare(`insert into member (${columns.map(name => `"${name}"`).join(', ')}) values (${columns.map(name => `:${name}`).join(', ')})`)
const get = db.prepare('select * from member where id = ?')

type Listed = { page: { all(asked: object): unknown[] }; total: { get(asked: object): unknown } }
const listed = ({ page, total }: Listed) => (asked: object) => {
  const rows = page.all(asked)
  return { records: rows.slice(0, 50), total: total.get(asked), ...(rows.length > 50 && { next: rows[49] }) }
}
const answers: Record<string, (asked: Record<string, unknown>) => unknown> = {
  '/sex': listed(bySex), '/state': listed(byState), '/first': listed(first), '/text': listed(byText),
  '/create'(asked) {
    const id = newId()
    insert.run({ ...model, ...asked, id })
    return { id }
  },
  '/get': ({ id }) => get.get(id),
}

const server = createServer((request, response) => {
  const pieces: Buffer[] = []
  request.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => {
    const body = JSON.stringify(answers[request.url!]!(JSON.parse(Buffer.concat(pieces).toString()) as Record<string, unknown>))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  })
}).listen(0, '127.0.0.1', () => console.log((server.address() as { port: number }).port))

import { named, open, value, type Filler } from './telling.ts'

/** Who sent the message told of it; and what he tells is his own union's where it names none. */
export const told: Filler = ({ clauses, known, ledger }, have) => {
  const { sender } = clauses[0]!.message
  if (!sender || ledger.tree) return []
  const own = known.names(sender.name).flatMap(mark => mark.means).find(mean => mean.person && mean.union !== undefined)
  return [
    ...open(have, 'told') ? [value('told', sender.name, [sender])] : [],
    ...own && open(have, 'union') ? [named('union', own.union!, [sender], false)] : [],
  ]
}

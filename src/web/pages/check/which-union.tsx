import { Button } from 'antd'
import type { CheckedText } from '../../sent.ts'
import { UnionInput } from '../../inputs/union.tsx'

/** Asked of a report whose title names a union that no register knows: until it is answered it is held against the one's own. */
export function WhichUnion({ checked: { union, unionId, unknownUnion }, onChoose }: { checked: CheckedText; onChoose: (union: string | null) => void }) {
  return (
    <div className="panel asking" role="group" aria-label="是哪个工会的文稿">
      <p>标题写的是“{unknownUnion}”，工会组织里没有这个名称，先按{union}核对。是哪个工会的？</p>
      <Button onClick={() => onChoose(unionId)}>就是{union}</Button>
      <UnionInput value={null} onChange={onChoose} label="选别的工会" />
    </div>
  )
}

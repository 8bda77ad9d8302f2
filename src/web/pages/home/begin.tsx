import { Link } from '@tanstack/react-router'
import { useMay } from '../../session.tsx'

/** Where to begin when nothing is entered yet: the order in which the ledgers need each other. */
export function Begin() {
  const writes = useMay('clerk')
  if (!writes) return <p className="quiet">这段时间还没有登记。</p>
  return (
    <ol className="begin" aria-label="从哪里开始">
      <li>先有工会组织：<Link to="/import">导入已有的表格</Link>，或逐个<Link to="/l/$ledger/new" params={{ ledger: 'union' }}>登记工会</Link>。</li>
      <li>再把日常工作记下来：在上面写<Link to="/note">一句话</Link>，或从左边的台账登记。</li>
      <li>要交总结时，<Link to="/report">写总结</Link>里每个数字都能点开看是哪几条。</li>
    </ol>
  )
}

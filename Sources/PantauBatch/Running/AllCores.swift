import Dispatch
import Synchronization

/// Does the body for every item, on all cores; the answers stand in the order of the items.
func mapOnAllCores<Item: Sendable, Answer: Sendable>(
  _ items: [Item], _ body: @escaping @Sendable (Item) -> Answer
) -> [Answer] {
  let answers = Mutex([Answer?](repeating: nil, count: items.count))
  DispatchQueue.concurrentPerform(iterations: items.count) { index in
    let answer = body(items[index])
    answers.withLock { $0[index] = answer }
  }
  return answers.withLock { $0.compactMap(\.self) }
}

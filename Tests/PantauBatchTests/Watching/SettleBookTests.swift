import PantauInbox
import Testing

@testable import PantauBatch

@Suite struct SettleBookTests {
  private var book = SettleBook(window: 5, patience: 60)

  @Test func `A drop is settled once it has looked the same for the window`() {
    var book = book
    book.note([drop("a")], at: 100)
    #expect(book.settled(at: 104.9).isEmpty)
    #expect(book.settled(at: 105) == [drop("a")])
    #expect(book.nextSettling(after: 100) == 105)
    #expect(book.nextSettling(after: 105) == nil)
  }

  @Test(arguments: [drop("a", size: 11), drop("a", changed: 2)])
  func `Any change begins the window anew`(changed: Drop) {
    var book = book
    book.note([drop("a")], at: 100)
    book.note([changed], at: 104)
    #expect(book.settled(at: 108.9).isEmpty)
    #expect(book.settled(at: 109) == [changed])
  }

  @Test func `A drop that went and came again begins anew`() {
    var book = book
    book.note([drop("a")], at: 100)
    book.note([], at: 102)
    #expect(book.nextSettling(after: 102) == nil)
    book.note([drop("a")], at: 103)
    #expect(book.settled(at: 107).isEmpty)
    #expect(book.settled(at: 108) == [drop("a")])
  }

  @Test func `They come in the order of the look`() {
    var book = book
    book.note([drop("b"), drop("a"), drop("c")], at: 0)
    #expect(book.settled(at: 5).map(\.path.text) == ["b", "a", "c"])
  }

  @Test func `One that keeps changing is waited for twice the window, not longer`() {
    var book = book
    for second in 0...20 {
      book.note([drop("a", size: second)], at: Double(second))
      #expect(book.awaitsAny(at: Double(second)) == (second < 10), "\(second)")
    }
  }

  @Test func `One that a batch left is let be for a while, unless it changes`() {
    var book = book
    book.note([drop("a")], at: 0)
    book.gave([drop("a")], at: 5)
    book.note([drop("a")], at: 6)
    #expect(book.settled(at: 64.9).isEmpty)
    #expect(!book.awaitsAny(at: 6))
    #expect(book.nextSettling(after: 6) == 65)
    #expect(book.settled(at: 65) == [drop("a")])
    book.note([drop("a", size: 11)], at: 20)
    #expect(book.settled(at: 25) == [drop("a", size: 11)])
  }

  @Test func `With no window a drop is settled as soon as it is seen`() {
    var book = SettleBook(window: 0, patience: 60)
    book.note([drop("a")], at: 7)
    #expect(book.settled(at: 7) == [drop("a")])
    #expect(!book.awaitsAny(at: 7))
  }
}

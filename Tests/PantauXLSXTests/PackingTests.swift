import Testing

@testable import PantauXLSX

@Suite struct PackingTests {
  @Test("Pieces one behind the other unpack to what they were", arguments: [1, 2, 255, 65_536, 300_000])
  func piecesUnpack(length: Int) {
    // Without a pattern, and with one.
    var noise: UInt64 = 88_172_645_463_325_252
    let noisy = (0..<length).map { _ -> UInt8 in
      noise ^= noise << 13
      noise ^= noise >> 7
      noise ^= noise << 17
      return UInt8(truncatingIfNeeded: noise)
    }
    let calm = [UInt8](repeating: 65, count: length)
    let pieces = [noisy, calm, noisy, calm].enumerated().compactMap { pack($1, isLast: $0 == 3) }
    #expect(pieces.count == 4)
    let whole = noisy + calm + noisy + calm
    let sum = pieces.reduce(PackedSum()) { $0 + $1.sum }
    #expect(sum.length == whole.count)

    var unpacked: [UInt8] = []
    let answer = pieces.flatMap(\.bytes).withUnsafeBytes { packed -> (crc: UInt32, length: Int)? in
      guard let inflater = Inflater() else { return nil }
      return inflater.unpack(packed) { unpacked += $0 }
    }
    #expect(unpacked == whole)
    #expect(answer?.crc == sum.crc)
  }

  @Test("A line keeps its pieces in order")
  func lineKeepsOrder() throws {
    let line = PackingLine()
    for index in 0..<40 {
      let isAdded = line.add([UInt8](repeating: UInt8(index), count: 1_000 + index))
      #expect(isAdded)
    }
    let pieces = try #require(line.finish())
    #expect(pieces.map(\.sum.length) == (0..<40).map { 1_000 + $0 })
    for (index, piece) in pieces.enumerated() {
      #expect(piece.bytes == pack([UInt8](repeating: UInt8(index), count: 1_000 + index), isLast: false)?.bytes)
    }
  }

  @Test("An archive says when it holds no more")
  func archiveKnowsItsLimits() {
    var archive = ArchiveWriter()
    let limit = Int(UInt32.max) - 1
    let isTooLarge = archive.add("besar.xml", PackedSum(crc: 0, length: limit + 1), packed: [])
    #expect(!isTooLarge)
    #expect(archive.pieces.isEmpty)
    let isLarge = archive.add("besar.xml", PackedSum(crc: 0, length: limit), packed: [[3, 0]])
    #expect(isLarge)
    #expect(archive.pieces.count == 2)
    var count = 1
    while archive.add("\(count)", PackedSum(), packed: []) { count += 1 }
    #expect(count == 65_534)
    #expect(archive.finish() != nil)
  }
}

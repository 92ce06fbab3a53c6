import PantauDomain
import Testing

@Suite struct RegionCodeTests {
  @Test func `Every code comes back from its text`() {
    for province in 10...99 {
      for below in 0...99 {
        let code = RegionCode(province: province, below: below)
        #expect(code != nil && code == code.flatMap { RegionCode($0.description) })
      }
    }
  }

  @Test(arguments: [
    "", "7", "07", "09", "731", "7310", "73.", "73.1", "73.00", "07.10", "73,10", "73-10", "73.100", "73.10.",
    "73.10.00",
    " 73", "73 ", "7a", "+7", "73.+1", "73.-1", "٧٣", "７3",
  ])
  func `Only two digits, or two, a dot and two, are a code`(text: String) {
    #expect(RegionCode(text) == nil)
  }

  @Test func `A code knows its province`() throws {
    let (south, pangkep) = (try #require(RegionCode("73")), try #require(RegionCode("73.10")))
    #expect(south.isProvince && !pangkep.isProvince)
    #expect(pangkep.province == south)
    #expect(south.province == south)
    #expect(RegionCode(number: 7310) == pangkep)
    #expect(RegionCode(number: 7300) == south)
  }

  @Test(arguments: [-1, 0, 999, 10_000, 731_000, Int.max, Int.min])
  func `A number that is too small or too large is no code`(number: Int) {
    #expect(RegionCode(number: number) == nil)
  }

  @Test func `A province stands before what lies in it`() {
    let codes = ["91", "73.10", "73", "11.01", "73.09"].compactMap { RegionCode($0) }.sorted()
    #expect(codes.map(\.description) == ["11.01", "73", "73.09", "73.10", "91"])
  }
}

internal import PantauDomain

extension Fold {
  /// Region by region: stages, documents, grants, goods and obstacles, each list behind its length.
  var text: String {
    var writer = NumberTextWriter()
    for region in standing.stages.indices {
      writer.putList(standing.stages[region]) { writer, stage in
        writer.put(word: marks.stages[region][stage] ?? .notStarted)
        writer.put(percents[region][stage] ?? 0)
      }
      writer.putList(standing.documents[region]) { writer, document in
        let mark = marks.documents[region][document]
        writer.put(word: mark?.status ?? .missing)
        writer.put(mark?.date.map { Int64($0.number) } ?? noDate)
      }
      writer.putList(standing.grants[region]) { writer, grant in
        writer.put(word: marks.grants[region][grant] ?? .notDiscussed)
      }
      writer.putList(standing.goods[region]) { _, _ in }
      writer.put(standing.obstacles[region].count)
      for (number, fact) in standing.obstacles[region] {
        guard let mark = marks.obstacles[region][number] else { continue }
        writer.put(number)
        writer.put(fact)
        writer.put(word: mark.status)
        writer.put(word: mark.level)
        writer.put(mark.stage ?? -1)
        writer.put(mark.week.index)
      }
    }
    return writer.text
  }

  /// nil for a text that is no fold of those requirements.
  init?(text: String, _ requirements: Requirements) {
    self.init(requirements)
    let checklist = requirements.checklist
    var reader = NumberTextReader(text)
    for region in standing.stages.indices {
      guard
        reader.readList(
          of: checklist.stages.count,
          { reader, stage, fact in
            guard let status = reader.word(StageStatus.self), let percent = reader.number() else { return false }
            standing.stages[region][stage] = fact
            marks.stages[region][stage] = status
            percents[region][stage] = Percent(truncatingIfNeeded: percent)
            return true
          }),
        reader.readList(
          of: checklist.documents.count,
          { reader, document, fact in
            guard let status = reader.word(DocumentStatus.self), let date = reader.number() else { return false }
            standing.documents[region][document] = fact
            marks.documents[region][document] = Marks.Document(
              status: status, date: date == noDate ? nil : Day(number: Int32(truncatingIfNeeded: date)))
            return true
          }),
        reader.readList(
          of: checklist.grants.count,
          { reader, grant, fact in
            guard let status = reader.word(GrantStatus.self) else { return false }
            standing.grants[region][grant] = fact
            marks.grants[region][grant] = status
            return true
          }),
        reader.readList(
          of: checklist.goods.count,
          { _, goods, fact in
            standing.goods[region][goods] = fact
            return true
          }),
        readObstacles(of: region, stages: checklist.stages.count, &reader)
      else { return nil }
    }
    guard reader.isAtEnd else { return nil }
  }

  private mutating func readObstacles(of region: Int, stages: Int, _ reader: inout NumberTextReader) -> Bool {
    guard let count = reader.number(), count >= 0 else { return false }
    for _ in 0..<count {
      guard let number = reader.text(), let fact = reader.number(), let status = reader.word(ObstacleStatus.self),
        let level = reader.word(ObstacleLevel.self), let stage = reader.number(), stage < stages,
        let week = reader.number()
      else { return false }
      standing.obstacles[region][number] = fact
      marks.obstacles[region][number] = Marks.Obstacle(
        status: status, level: level, stage: stage < 0 ? nil : Int(stage),
        week: ReportingWeek(index: Int32(truncatingIfNeeded: week)))
    }
    return true
  }
}

/// No day has this number.
private let noDate = Int64.min

extension NumberTextWriter {
  /// What stands, item by item: index, fact, and what the body adds.
  fileprivate mutating func putList(_ facts: [Int64?], _ body: (inout NumberTextWriter, Int) -> Void) {
    put(facts.count { $0 != nil })
    for (item, fact) in facts.enumerated() {
      guard let fact else { continue }
      put(item)
      put(fact)
      body(&self, item)
    }
  }
}

extension NumberTextReader {
  fileprivate mutating func readList(
    of items: Int, _ body: (inout NumberTextReader, Int, Int64) -> Bool
  ) -> Bool {
    guard let count = index(below: items + 1) else { return false }
    for _ in 0..<count {
      guard let item = index(below: items), let fact = number(), body(&self, item, fact) else { return false }
    }
    return true
  }
}

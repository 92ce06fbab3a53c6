package import PantauDomain

/// Everything that can be said of a file and its rows. Each rule stands in a file of its own below `Files`.
package enum FileCatalogue {
  /// In the order of the codes.
  package static let rules: [RuleCard] = [
    noData.card, notCSV.card, converted.card, notText.card, noForm.card, columnTwice.card, unknownColumn.card,
    pastLimit.card, sameBytes.card, titleLines.card, note.card,
    valueMissing.card, wrongType.card, unknownWord.card, fieldBeyondHeader.card, keyRepeated.card, repaired.card,
    implausibleDate.card, textTooLong.card, brokenQuoting.card,
    notAPeriod.card, periodInFuture.card, periodLocked.card,
    unknownRegion.card, otherRegionsName.card, regionRepaired.card, outsideScope.card, notAsked.card,
    nameFitsSeveral.card, digitsFitSeveral.card, nobodysName.card,
  ].sorted { $0.code < $1.code }

  /// - Parameters:
  ///   - file: path below the drop folder.
  ///   - form: the form that the file was read as; nil where none fits.
  /// - Returns: the finding with every field of the defect; no unit hears of a file, only its office.
  package static func finding(
    for defect: Defect, file: String, form: Form?, registry: Registry, checklist: Checklist
  ) -> Finding {
    let context = DefectContext(defect: defect, file: file, form: form, registry: registry, checklist: checklist)
    // Exhaustive: the compiler holds that no defect goes unsaid.
    return switch defect.kind {
    case .noData(let cause): noData.finding(cause, context)
    case .notCSV(let format): notCSV.finding(format, context)
    case .converted(let encoding): converted.finding(encoding, context)
    case .notText(let cause): notText.finding(cause, context)
    case .noForm(let nearest, let missing): noForm.finding((nearest, missing), context)
    case .columnTwice: columnTwice.finding((), context)
    case .unknownColumn: unknownColumn.finding((), context)
    case .pastLimit(let limit, let allowed): pastLimit.finding((limit, allowed), context)
    case .sameBytes(let earlier, let arrived): sameBytes.finding((earlier, arrived), context)
    case .titleLines(let count): titleLines.finding(count, context)
    case .note: note.finding((), context)

    case .valueMissing: valueMissing.finding((), context)
    case .wrongType(let type): wrongType.finding(type, context)
    case .unknownWord(let nearest): unknownWord.finding(nearest, context)
    case .fieldBeyondHeader(let columns): fieldBeyondHeader.finding(columns, context)
    case .keyRepeated(let line): keyRepeated.finding(line, context)
    case .repaired(let value): repaired.finding(value, context)
    case .implausibleDate(let reason): implausibleDate.finding(reason, context)
    case .textTooLong(let codePoints): textTooLong.finding(codePoints, context)
    case .brokenQuoting: brokenQuoting.finding((), context)

    case .unknownRegion(let nearest): unknownRegion.finding(nearest, context)
    case .otherRegionsName(let owner): otherRegionsName.finding(owner, context)
    case .regionRepaired(let code): regionRepaired.finding(code, context)
    case .outsideScope(let scope): outsideScope.finding(.regionNotCovered(by: scope), context)
    case .folderIsNoScope(let folder): outsideScope.finding(.noOfficesFolder(folder), context)
    case .notAsked(let reason): notAsked.finding(reason, context)
    case .nameFitsSeveral(let regions): nameFitsSeveral.finding(regions, context)
    case .digitsFitSeveral(let regions): digitsFitSeveral.finding(regions, context)
    case .nobodysName: nobodysName.finding((), context)

    case .notAPeriod: notAPeriod.finding((), context)
    case .periodInFuture(let current): periodInFuture.finding(current, context)
    case .periodLocked(let oldestOpen): periodLocked.finding(oldestOpen, context)
    }
  }
}

/// Every rule about the state of a region.
package enum StateCatalogue {
  /// In the order of the codes.
  package static let rules: [StateRule] = [
    .dok01MissingDocument,
    .dok02DocumentDueSoon,
    .dok03IncompleteDocument,
    .dok04LateDocument,
    .dok05WaivedByRegion,
    .dok06BorrowedNumber,

    .hmb01NoFollowUp,
    .hmb02NoCoordination,
    .hmb03SilentObstacle,
    .hmb04TargetMissed,
    .hmb05LevelRaised,

    .lap01NoReport,
    .lap02PartialReport,
    .lap03LateReport,
    .lap04LongSilence,
    .lap05CopiedReport,

    .log01NotReceived,
    .log02NotDistributed,
    .log03NotShipped,
    .log04ShippingDueSoon,
    .log05ImpossibleCounts,
    .log06NeverReported,

    .nph01NotSigned,
    .nph02NoReason,
    .nph03NoFollowUp,
    .nph04FirstPaymentShort,
    .nph05NotPaidInFull,
    .nph06IncompleteAgreement,
    .nph07PaidTooMuch,

    .thp01StageOverdue,
    .thp02StageNotStarted,
    .thp03StageBehind,
    .thp04PercentFell,
    .thp05ContradictoryStage,
    .thp06HinderedWithoutObstacle,
  ]
}

package id.dtks.household;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A member's place in the family as it was recorded, in whichever of the two official lists; a code
 * of one is never silently turned into the other.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "list")
@JsonSubTypes({
  @JsonSubTypes.Type(value = FamilyRole.Civil.class, name = "civil"),
  @JsonSubTypes.Type(value = FamilyRole.Census.class, name = "census"),
  @JsonSubTypes.Type(value = FamilyRole.Unknown.class, name = "unknown")
})
public sealed interface FamilyRole {
  /** In the civil registry's list. */
  record Civil(Relationship relationship) implements FamilyRole {
    @Override
    public boolean isHead() {
      return relationship == Relationship.HEAD;
    }

    @Override
    public FamilyRole asHead() {
      return new Civil(Relationship.HEAD);
    }
  }

  /** In the census list. */
  record Census(CensusRelationship relationship) implements FamilyRole {
    @Override
    public boolean isHead() {
      return relationship == CensusRelationship.HEAD;
    }

    @Override
    public FamilyRole asHead() {
      return new Census(CensusRelationship.HEAD);
    }
  }

  /** Not recorded, or in a code of neither list. */
  record Unknown() implements FamilyRole {
    @Override
    public boolean isHead() {
      return false;
    }

    @Override
    public FamilyRole asHead() {
      return new Civil(Relationship.HEAD);
    }
  }

  /** Tells whether this member is the head of the family (<i>kepala keluarga</i>). */
  boolean isHead();

  /** Returns the head's place in the list this role is of, the civil registry's if of none. */
  FamilyRole asHead();
}

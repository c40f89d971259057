package vn.muoiphut.backend.organisation.scim;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import java.util.Locale;
import java.util.Set;

/** Filters that an index answers: one attribute is this. All others are refused, as the protocol provides for. */
final class ScimFilters {

    /** @param attribute in lower case, without its schema */
    record Equal(String attribute, String value) {}

    private ScimFilters() {}

    /** @throws ScimException {@code invalidFilter} */
    static Equal parse(String text, Set<String> attributes) throws ScimException {
        var filter = Filter.fromString(text);
        var path = filter.getAttributePath();
        if (filter.getFilterType() == FilterType.EQUAL && path != null && path.size() == 1) {
            var name = path.getElement(0).getAttribute().toLowerCase(Locale.ROOT);
            var value = filter.getComparisonValue();
            if (attributes.contains(name) && value != null && value.isString()) {
                return new Equal(name, value.asString());
            }
        }
        throw BadRequestException.invalidFilter("Filters are: one of " + attributes + " eq \"...\".");
    }
}

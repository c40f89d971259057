package vn.muoiphut.backend.progress.learning;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads how far a learner is from the query of an address. */
@Component
class LearningStateMapper implements Converter<String, vn.muoiphut.api.model.LearningState> {

    @Override
    public vn.muoiphut.api.model.LearningState convert(String text) {
        return vn.muoiphut.api.model.LearningState.of(text);
    }
}

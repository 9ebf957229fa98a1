package org.pramaan.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** A process variable's name and type, so that neither is written twice. Variables hold ids, scores and verdicts only. */
public record Variable<T>(String name, Class<T> type) {

    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value);
    }

    /** The value, or null where there is none. */
    public @Nullable T find(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    /** @throws IllegalStateException if the process has no such variable, or one of another type */
    public T require(VariableScope scope) {
        return checked(scope.getVariable(name));
    }

    /** @throws IllegalStateException if there is no such variable among these, or one of another type */
    public T require(Map<String, Object> variables) {
        return checked(variables.get(name));
    }

    private T checked(@Nullable Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalStateException("Process variable %s is no %s".formatted(name, type.getSimpleName()));
        }
        return type.cast(value);
    }
}
